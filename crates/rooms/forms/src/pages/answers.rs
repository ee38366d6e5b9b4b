//! What people answered, for those who may read it: every look at a person is written down.

use super::{RAIL, stack};
use crate::{
    ANSWERS, EXPORT,
    model::Reply,
    read::{self, Answered, Upload},
};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use ground::{
    clock::Timestamp,
    id::Id,
    paging::{Page, Wanted},
};
use kernel::{
    Action, Desk, Error, Permission, Result, SubjectId, Tx, account,
    door::Paper,
    input::Query,
    seen::{self, Look},
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Crumb, Empty, Facts, Html, Pager, Panel, Reason, Sample, Words};

pub async fn list(desk: Desk, Path(name): Path<String>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    desk.actor.demand(&ANSWERS)?;
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let form = read::draft(&mut reader, &name).await?;
    let page = read::answers(&mut reader, &name, &wanted).await?;
    let subjects: Vec<SubjectId> = page.items.iter().map(|answered| answered.subject).collect();
    let files = read::uploads(&mut reader, &name, &subjects).await?;
    drop(reader);
    desk.write(&Looked { subjects, look: Look::Opened }).await?;
    let mut reader = desk.read().await?;
    let crumbs = vec![
        Crumb::new(t.w("forms-title"), RAIL),
        Crumb::new(form.title(t.lang()), format!("/forms/{name}")),
    ];
    let shell = desk.shell(&mut reader, t.w("forms-answers"), RAIL).await?.crumbs(crumbs);
    let export = Button::link(t.w("forms-export"), format!("/forms/{name}/answers/export"));
    let shell = if reader.may(&EXPORT) { shell.action(export) } else { shell };
    Ok(shell.lead(t.w("forms-answers-lead")).body(listing(t, &name, &page, &files)).html().into())
}

/// A file is handed out as something to keep, never as a page of ours.
pub async fn file(desk: Desk, Path((_, id)): Path<(String, String)>) -> Result<Response> {
    desk.actor.demand(&ANSWERS)?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let (upload, bytes) = read::file(&mut desk.read().await?, id).await?;
    desk.write(&Looked { subjects: vec![upload.subject], look: Look::Exported }).await?;
    let media = HeaderValue::from_str(&upload.described.media).map_err(Error::fault)?;
    let safe = |character: char| {
        if character.is_ascii_alphanumeric() || ".-_".contains(character) { character } else { '_' }
    };
    let name: String = upload.described.name.chars().map(safe).collect();
    let kept = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(Error::fault)?;
    Ok(([(header::CONTENT_TYPE, media), (header::CONTENT_DISPOSITION, kept)], bytes).into_response())
}

/// Writes down who looked.
// law: gdpr/5.2
pub struct Looked {
    pub subjects: Vec<SubjectId>,
    pub look: Look,
}

impl Action for Looked {
    type Output = ();
    const NEEDS: Permission = ANSWERS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        seen::note_all(tx, self.look, &self.subjects).await
    }
}

fn listing(t: Words, form: &str, page: &Page<Answered>, files: &[Upload]) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("forms-no-answers"), t.w("forms-no-answers-text")).html();
    }
    let each = page.items.iter().map(|answered| one(t, form, answered, files));
    let next = page.next.as_ref().map(|after| format!("/forms/{form}/answers?after={after}"));
    let pager = Pager { t, previous: None, next, shown: t.n("forms-answers-shown", page.items.len() as i64) };
    stack(each.chain([pager.html()]))
}

fn one(t: Words, form: &str, answered: &Answered, files: &[Upload]) -> Html {
    let reply = |facts: Facts, reply: &Reply| {
        // Answers of "yes" and "no" are kept as keys; all others are words.
        let answer = match reply.answer.as_str() {
            "yes" => t.w("kit-yes"),
            "no" => t.w("kit-no"),
            words => words.to_owned(),
        };
        facts.fact(&reply.question, answer)
    };
    let facts = answered.replies.iter().fold(Facts::new(), reply);
    let theirs = files.iter().filter(|file| file.subject == answered.subject);
    let facts = theirs.fold(facts, |facts, file| {
        let link =
            Button::link(&file.described.name, format!("/forms/{form}/files/{}", file.id)).quiet().html();
        let seen = if file.described.scanned {
            Html::default()
        } else {
            Badge::warn(t.w("forms-not-scanned")).html()
        };
        let why = Reason::new(t, account::href("form_files", file.id)).short();
        facts.fact(&file.described.question, Html::join([link, Html::text(" "), seen, why.html()]))
    });
    let person = Button::link(t.w("forms-person"), format!("/customers/{}", answered.subject)).quiet();
    let when = t.v(
        "forms-answered",
        &[("date", t.datetime(answered.at.0).into()), ("version", t.number(answered.version).into())],
    );
    let why = Reason::new(t, account::href("form_answers", answered.id));
    Panel::new(when, facts).aside(Html::join([why.html(), person.html()])).html()
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let reply = |question: &str, answer: &str| Reply {
        key: "q1".into(),
        question: question.into(),
        answer: answer.into(),
    };
    let answered = Answered {
        id: Id::from_bytes([7; 16]),
        version: 2,
        subject: SubjectId::from_bytes([8; 16]),
        at: Timestamp(1_795_262_400_000_000),
        replies: vec![reply("What happened?", &"Ğ<b> ".repeat(200)), reply("Again?", "yes")],
    };
    let page = Page { items: vec![answered], next: Some("x".into()) };
    let none = Page { items: Vec::new(), next: None };
    vec![
        Sample::new("forms/answers", listing(t, "news", &page, &[])),
        Sample::new("forms/answers-empty", listing(t, "news", &none, &[])),
    ]
}
