//! Cases as what processes move: what conditions may ask about them, and what is written down after a move.

use crate::{
    actions::tell,
    events::{Closed, Moved, Reopened},
    model::{Author, Case, CaseId, NEVER, Number, Priority, References, Stands},
    read::{
        around, case,
        list::{self, Listed},
        machine,
        search::search,
    },
    store,
};
use flows::Whereabouts;
use futures::future::BoxFuture;
use ground::{clock::HOUR, id::Id};
use kernel::{
    Error, Reader, Result, Tx,
    step::{Called, Example, Fact, Facts, Host, HostRef},
};

pub const KIND: &str = "case";

pub const HOST: Host = Host {
    kind: KIND,
    facts: &[
        ("priority", Example::Text("normal")),
        ("urgency", Example::Number(1)),
        ("category", Example::Text("request")),
        ("channel", Example::Text("mail")),
        ("has_customer", Example::Yes(true)),
        ("has_assignee", Example::Yes(false)),
        ("assignee", Example::Text("")),
        ("caretakers", Example::Many(&["support"])),
        ("number", Example::Text("C-2026-000123")),
        ("confidential", Example::Yes(false)),
        ("tags", Example::Many(&["warranty"])),
        ("language", Example::Text("en")),
        ("country", Example::Text("NL")),
        ("people_decide", Example::Yes(false)),
        ("hours_open", Example::Number(3)),
    ],
    read,
    sees,
    told,
    called,
    found,
    moved,
};

/// A case as processes name it.
pub fn of(case: &Case) -> HostRef {
    HostRef { kind: KIND, id: Id::bytes(case.id) }
}

/// What one may not see has no process either.
// law: gdpr/5.1.f
fn sees(reader: &mut Reader, id: [u8; 16]) -> BoxFuture<'_, Result<bool>> {
    Box::pin(async move {
        match case::find(reader, CaseId::from_bytes(id)).await {
            Err(Error::Denied(_) | Error::SignIn) => Ok(false),
            found => found.map(|case| case.is_some()),
        }
    })
}

/// Of a confidential case nobody hears anything, and of one that is not there nothing is known.
// law: gdpr/5.1.f
fn told(reader: &mut Reader, ids: Vec<[u8; 16]>) -> BoxFuture<'_, Result<Vec<[u8; 16]>>> {
    Box::pin(async move {
        let open = machine::not_confidential(reader, &ids).await?;
        Ok(open.into_iter().map(Id::bytes).collect())
    })
}

/// Its number, and what it is about.
fn called(reader: &mut Reader, ids: Vec<[u8; 16]>) -> BoxFuture<'_, Result<Vec<Called>>> {
    Box::pin(async move {
        let seen = match list::these(reader, &ids).await {
            Err(Error::Denied(_) | Error::SignIn) => Vec::new(),
            found => found?,
        };
        let name = |listed: Listed| (Id::bytes(listed.case.id), called_by(&listed));
        Ok(seen.into_iter().map(name).collect())
    })
}

/// Those of this number, or with this order, product or store: the latest first.
fn found(reader: &mut Reader, text: String) -> BoxFuture<'_, Result<Vec<[u8; 16]>>> {
    Box::pin(async move {
        let hits = match search(reader, &text).await {
            Err(Error::Denied(_) | Error::SignIn | Error::Invalid(_)) => Vec::new(),
            found => found?.hits,
        };
        let (number, text) = (text.trim().parse::<Number>().ok(), text.trim().to_lowercase());
        let mut ids = Vec::new();
        for case in hits.into_iter().map(|hit| hit.listed.case) {
            let (facts, _) = case::facts(reader, &case).await?;
            let References { order, product, store } = facts.references;
            let is_meant = [order, product, store].iter().any(|own| own.to_lowercase() == text);
            if number == Some(case.number) || is_meant {
                ids.push(Id::bytes(case.id));
            }
        }
        Ok(ids)
    })
}

fn called_by(listed: &Listed) -> String {
    let number = listed.case.number.to_string();
    if listed.line.is_empty() { number } else { format!("{number} · {}", listed.line) }
}

fn read(reader: &mut Reader, id: [u8; 16]) -> BoxFuture<'_, Result<Facts>> {
    Box::pin(async move {
        let case = case::unseen(reader, CaseId::from_bytes(id)).await?.ok_or(Error::NotFound)?;
        let tags = machine::tags(reader, case.id).await?;
        let contact = match case.subject {
            Some(subject) => customers::contact(reader, subject).await?,
            None => None,
        };
        let spoken = contact.as_ref().and_then(|contact| contact.lang).map(|lang| lang.tag().to_owned());
        // law: gdpr/22.1
        let people = match case.subject {
            Some(subject) => customers::spared(reader, &[subject]).await?.contains(&subject),
            None => false,
        };
        let caretakers = caretakers(reader, &case).await?;
        let hours = (reader.now().0 - case.opened_at.0).div_euclid(HOUR);
        let text = |text: Option<String>| Fact::Text(text.unwrap_or_default());
        Ok(Facts::from([
            ("priority", Fact::Text(case.priority.key().to_owned())),
            ("urgency", Fact::Number(urgency(case.priority))),
            ("category", Fact::Text(case.category.clone())),
            ("channel", Fact::Text(case.channel.key().to_owned())),
            ("has_customer", Fact::Yes(case.subject.is_some())),
            ("has_assignee", Fact::Yes(case.assignee.is_some())),
            ("assignee", text(case.assignee.map(|staff| staff.to_string()))),
            ("caretakers", Fact::Many(caretakers)),
            ("number", Fact::Text(case.number.to_string())),
            ("confidential", Fact::Yes(case.confidential)),
            ("tags", Fact::Many(tags)),
            ("language", text(spoken.or(case.lang))),
            ("country", text(contact.and_then(|contact| contact.country))),
            ("hours_open", Fact::Number(hours)),
            ("people_decide", Fact::Yes(people)),
        ]))
    })
}

/// Who takes care of a case while nobody has it: its team, or the people who are named on a confidential one.
async fn caretakers(reader: &mut Reader, case: &Case) -> Result<Vec<String>> {
    if case.assignee.is_some() {
        return Ok(Vec::new());
    }
    if case.confidential {
        let named = around::named(reader, case.id).await?;
        return Ok(named.iter().map(ToString::to_string).collect());
    }
    let teams = staff::teams(reader).await?;
    Ok(teams.into_iter().filter(|team| Some(team.id) == case.team).map(|team| team.key).collect())
}

const fn urgency(priority: Priority) -> i64 {
    priority as i64
}

fn moved(tx: &mut Tx, ids: Vec<[u8; 16]>) -> BoxFuture<'_, Result<()>> {
    Box::pin(async move {
        let mut all = machine::these(tx, &ids).await?;
        // A process may move a case before it is said which run does: whoever begins it writes down where it stands.
        all.retain(|case| case.run.is_some());
        let runs: Vec<flows::RunId> = all.iter().filter_map(|case| case.run).collect();
        let states = flows::whereabouts(tx, &runs).await?;
        let mut moved = Vec::with_capacity(all.len());
        for before in all {
            let now = before.run.and_then(|run| states.get(&run)).ok_or(Error::NotFound)?;
            let mut case = before.clone();
            stand(&mut case, now);
            if case.closed_at.is_some() && before.closed_at.is_none() {
                case.closed_at = Some(tx.now());
            }
            moved.push((before, case));
        }
        store::save_places(tx, moved.iter().map(|(_, case)| case)).await?;
        say(tx, &moved).await
    })
}

/// Says of each case, as it was and as it is, what became of it.
async fn say(tx: &mut Tx, all: &[(Case, Case)]) -> Result<()> {
    let elsewhere = |(before, case): &&(Case, Case)| before.status != case.status || before.flow != case.flow;
    let went = |(_, case): &(Case, Case)| Moved {
        case: case.id,
        subject: case.subject,
        flow: case.flow.clone(),
        status: case.status.clone(),
        stands: case.stands,
    };
    let moved: Vec<(&Case, Moved)> = all.iter().filter(elsewhere).map(|pair| (&pair.1, went(pair))).collect();
    tell::all_happened(tx, &moved).await?;
    for (before, case) in all {
        let (id, subject, stands) = (case.id, case.subject, case.stands);
        match (before.closed_at.is_some(), case.closed_at.is_some()) {
            (false, true) => tell::tell(tx, case, &Closed { case: id, subject, stands })?,
            (true, false) => tell::tell(tx, case, &Reopened { case: id, subject, by: Author::House })?,
            _ => (),
        }
    }
    Ok(())
}

/// Writes down where a run stands, as lists show it.
pub fn stand(case: &mut Case, now: &Whereabouts) {
    case.flow.clone_from(&now.flow);
    case.status.clone_from(&now.status);
    case.stands = stands(now.stands);
    case.closed_at = case.stands.is_closed().then(|| case.closed_at.unwrap_or(now.since));
    let open = case.closed_at.is_none();
    case.step_due = now.due.filter(|_| open);
    // What is over keeps its term, so that managers see whether it was kept.
    case.end_due = if open { now.end_due } else { case.end_due };
    let due = [case.step_due, case.end_due, now.first_due].into_iter().flatten().min();
    case.due_at = due.filter(|_| open).unwrap_or(NEVER);
}

const fn stands(stands: flows::Stands) -> Stands {
    use flows::Closed;
    match stands {
        flows::Stands::Open => Stands::Open,
        flows::Stands::WaitingUs => Stands::Us,
        flows::Stands::WaitingCustomer => Stands::Customer,
        flows::Stands::WaitingThird => Stands::Third,
        flows::Stands::Closed(Closed::Done) => Stands::Done,
        flows::Stands::Closed(Closed::Refused) => Stands::Refused,
        flows::Stands::Closed(Closed::Canceled) => Stands::Canceled,
    }
}
