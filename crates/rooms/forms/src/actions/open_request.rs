//! What somebody asks for by a form as a right of theirs becomes a request, in the room that keeps such requests.
//!
//! That room lies above or beside this one, so it is reached as processes reach it: by the step on its card. Nobody comes to be
//! here: whoever we do not know gets the same pages and the same mail, and nothing of it stays.

use crate::{
    model::{Request, Submission},
    store::PendingId,
};
use customers::{Address, Draft};
use ground::id::Id;
use kernel::{
    App, Error, Result, SubjectId, Tx,
    step::{Call, HostRef, Shape, Step, Stepped},
};
use std::collections::BTreeMap;

const STEP: &str = "rights.open-request";
/// So the step knows that the one person of an address followed a link to it. Of several who share it nobody can tell which:
/// each gets a link of their own.
const CONFIRMED: &str = "confirmed-form";
const SHARED: &str = "form";
/// More people at one address are no family.
const SHARE: usize = 5;
/// Of what somebody wrote, as much as a request holds.
const TEXT: usize = 4_000;

fn step(app: &App) -> Option<&'static Step> {
    app.rooms().iter().flat_map(|room| room.steps).find(|step| step.name == STEP)
}

/// The kinds of requests that the house answers.
pub fn kinds(app: &App) -> Vec<&'static str> {
    let kind = step(app).and_then(|step| step.args.iter().find(|arg| arg.key == "kind"));
    match kind.map(|arg| arg.shape) {
        Some(Shape::Choice(kinds)) => kinds.to_vec(),
        _ => Vec::new(),
    }
}

/// Opens the request of everybody whose address it is, and gives who they are.
// law: gdpr/12.2 gdpr/12.6
pub async fn open(tx: &mut Tx, id: PendingId, asked: &Request, said: &Submission) -> Result<Vec<SubjectId>> {
    let step = step(&tx.app().clone()).ok_or_else(|| Error::fault("nobody keeps requests of people"))?;
    let mut people = customers::find_by_email(tx, &said.email).await?;
    people.truncate(SHARE);
    let kind = if people.len() == 1 { CONFIRMED } else { SHARED };
    for subject in &people {
        let host = HostRef { kind, id: id.bytes() };
        let call = Call { run: id.bytes(), host, subject: Some(*subject), args: args(asked, said) };
        match (step.run)(tx, call).await? {
            // The law of this person does not give that right, or not so: whoever owns the address may know.
            Stepped::Held(message) if people.len() == 1 => return Err(Error::Refused(message)),
            Stepped::Done | Stepped::Held(_) => {}
        }
    }
    Ok(people)
}

fn args(asked: &Request, said: &Submission) -> BTreeMap<String, String> {
    let line = |reply: &crate::model::Reply| format!("{}\n{}", reply.question, reply.answer);
    let text = facts(&said.draft).into_iter().chain(said.replies.iter().map(line)).collect::<Vec<_>>();
    let text = text.join("\n\n");
    let kind = said.request.clone().unwrap_or_default();
    let all =
        [("kind", kind), ("purpose", asked.purpose.clone()), ("text", text.chars().take(TEXT).collect())];
    all.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// What they said of themselves: whoever decides can tell by it who of a household asks.
fn facts(draft: &Draft) -> Vec<String> {
    let name = [&draft.title, &draft.given, &draft.middle, &draft.family].map(String::as_str);
    let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let own = [&name, &draft.organisation, &draft.birth_date, &draft.national_id].map(String::clone);
    let addresses = draft.addresses.iter().map(Address::line);
    let all = own.into_iter().chain(draft.phones.iter().cloned()).chain(addresses);
    all.chain(draft.attributes.values().cloned()).filter(|fact| !fact.is_empty()).collect()
}
