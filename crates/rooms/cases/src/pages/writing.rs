//! What is written in a case: a reply or a note, a template put into it, a macro, a draft, and taking a reply back.

use super::{
    Answer, Both,
    changes::lacking,
    fields, fields_of,
    posted::{Pairs, receive},
    reply::{Kept as Shelf, Kind, Reply},
    show::{self, Again, Load},
};
use crate::{
    CaseId, EntryId, WORK,
    actions::{
        self, Draft, DraftKind, DropDraft, KeepDraft, Note, NoteAndMove, NoteKind, RunMacro, TakeBack,
    },
    model::{Case, Facts, Kept, MacroId},
    read, template,
};
use axum::extract::Request;
use flows::Values;
use kernel::{Access, Desk, Error, FieldError, Message, Reader, Result, StaffId, door::Go, input::At};
use kit::{Choice, Words};

/// What somebody typed into the box, with what is wrong with it.
#[derive(Clone, Default)]
pub struct Typed {
    pub draft: Draft,
    pub then: String,
    pub reason: String,
    pub errors: Vec<FieldError>,
}

/// What pressing a button of the box does.
enum Does {
    Send,
    Template,
    Macro,
    Draft,
    Drop,
}

impl Does {
    fn parse(text: &str) -> Self {
        match text {
            "template" => Self::Template,
            "macro" => Self::Macro,
            "draft" => Self::Draft,
            "drop" => Self::Drop,
            _ => Self::Send,
        }
    }
}

pub async fn write(desk: Desk, At(id): At<CaseId>, request: Request) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    let posted = receive(request).await?;
    let mut typed = typed(&desk, id, &posted.pairs).await?;
    // Files are put aside first, so that they are not lost when something else is wrong.
    match actions::keep(&desk.app, &desk.actor, posted.files).await {
        Ok(kept) => typed.draft.attachments.extend(kept),
        Err(error) => {
            typed.errors = fields_of(error)?;
            return back(&desk, id, typed).await;
        }
    }
    let done = match Does::parse(posted.pairs.get("do")) {
        Does::Send => send(&desk, id, &typed).await,
        Does::Template => insert(&desk, id, &mut typed, posted.pairs.get("template")).await,
        Does::Macro => run(&desk, id, &typed, posted.pairs.get("macro")).await,
        Does::Draft => keep(&desk, id, typed.draft.clone()).await.map(|()| "case-draft-done"),
        Does::Drop => drop_box(&desk, id, &typed).await,
    };
    match done {
        Ok(word) => super::changes::still_there(&desk, id, word).await,
        Err(Error::Invalid(errors)) => back(&desk, id, Typed { errors, ..typed }).await,
        Err(Error::Refused(message)) if fields::is_missing(&message) => {
            kept(&desk, id, &typed).await?;
            let again = lacking(&desk, id, Values::new()).await?;
            show::again(&desk, id, Again { reply: Some(typed), ..again }).await
        }
        // What was typed outlives a refusal, too.
        Err(Error::Refused(message)) => {
            let errors = vec![FieldError::new(typed.draft.kind.field(), message)];
            back(&desk, id, Typed { errors, ..typed }).await
        }
        Err(other) => Err(other),
    }
}

/// The page again with everything that was typed; it is a draft from now on, so a closed window loses nothing.
async fn back(desk: &Desk, id: CaseId, typed: Typed) -> Result<Answer> {
    kept(desk, id, &typed).await?;
    show::again(desk, id, Again { reply: Some(typed), ..Again::default() }).await
}

/// What cannot even be a draft stays on the page alone.
async fn kept(desk: &Desk, id: CaseId, typed: &Typed) -> Result<()> {
    match keep(desk, id, typed.draft.clone()).await {
        Err(Error::Invalid(_)) => Ok(()),
        done => done,
    }
}

async fn keep(desk: &Desk, case: CaseId, draft: Draft) -> Result<()> {
    desk.write(&KeepDraft { case, draft }).await
}

/// What the form holds; files of the draft stay as far as they are still ticked.
pub async fn typed(desk: &Desk, id: CaseId, pairs: &Pairs) -> Result<Typed> {
    let mut reader = desk.read().await?;
    let case = read::load(&mut reader, id).await?;
    let before = read::around::draft(&mut reader, &case).await?;
    let ticked: Vec<&str> = pairs.all("kept").collect();
    let held = before.map(|draft| draft.attachments).unwrap_or_default();
    let attachments: Vec<Kept> =
        held.into_iter().filter(|kept| ticked.contains(&kept.id.to_string().as_str())).collect();
    let mentions: Vec<StaffId> = pairs.all("mention").filter_map(|id| id.parse().ok()).collect();
    let kind = match Kind::parse(pairs.get("kind")) {
        Kind::Reply => DraftKind::Reply,
        Kind::Note => DraftKind::Note,
    };
    let whole = |kind: DraftKind| pairs.whole(kind.field()).replace("\r\n", "\n");
    let (text, other) = (whole(DraftKind::Reply), whole(DraftKind::Note));
    let draft =
        Draft { kind: DraftKind::Reply, text, other, to: pairs.get("to").to_owned(), attachments, mentions };
    let draft = draft.turned(kind);
    let (then, reason) = (pairs.get("then").to_owned(), pairs.get("reason").to_owned());
    Ok(Typed { draft, then, reason, errors: Vec::new() })
}

/// What stands in the other box is a draft before this one goes.
async fn keep_other(desk: &Desk, case: CaseId, typed: &Typed) -> Result<()> {
    if typed.draft.other.trim().is_empty() {
        return Ok(());
    }
    keep(desk, case, typed.draft.clone()).await
}

async fn drop_box(desk: &Desk, case: CaseId, typed: &Typed) -> Result<&'static str> {
    keep_other(desk, case, typed).await?;
    desk.write(&DropDraft { case, kind: typed.draft.kind }).await?;
    Ok("case-draft-dropped")
}

async fn send(desk: &Desk, case: CaseId, typed: &Typed) -> Result<&'static str> {
    keep_other(desk, case, typed).await?;
    let Draft { kind, text, to, attachments, mentions, .. } = typed.draft.clone();
    let then = Some(typed.then.clone()).filter(|then| !then.is_empty());
    match kind {
        DraftKind::Reply => {
            let reason = typed.reason.clone();
            let reply = actions::Reply { to, attachments, then, reason, ..actions::Reply::new(case, text) };
            desk.write(&reply).await?;
            Ok("case-done-sent")
        }
        DraftKind::Note => {
            let mentions = told(desk, mentions, &text).await?;
            let note = Note { case, kind: NoteKind::Note, text, mentions, attachments };
            let done = match then {
                Some(transition) => {
                    desk.write(&NoteAndMove { note, transition, values: Values::new() }).await
                }
                None => desk.write(&note).await,
            };
            done.map_err(in_note).map(|_| "case-done-noted")
        }
    }
}

/// What is wrong with the text of a note is told at its own box.
fn in_note(error: Error) -> Error {
    let named = |wrong: FieldError| match wrong.field.as_str() {
        "text" => FieldError { field: DraftKind::Note.field().into(), ..wrong },
        _ => wrong,
    };
    match error {
        Error::Invalid(errors) => Error::Invalid(errors.into_iter().map(named).collect()),
        other => other,
    }
}

/// Who is ticked, and whom the text names with an `@`.
async fn told(desk: &Desk, mut ticked: Vec<StaffId>, text: &str) -> Result<Vec<StaffId>> {
    let named = staff::mentioned(&mut desk.read().await?, "text", text).await?;
    ticked.extend(named);
    ticked.sort_unstable();
    ticked.dedup();
    Ok(ticked)
}

/// Puts a prepared answer below what stands there already, its places filled in.
async fn insert(desk: &Desk, id: CaseId, typed: &mut Typed, answer: &str) -> Result<&'static str> {
    let mut reader = desk.read().await?;
    let case = read::load(&mut reader, id).await?;
    let answers = read::answers(&mut reader, &case.category).await?;
    let unknown = || Error::field("template", "error-not-a-choice");
    let answer = answers.into_iter().find(|known| known.id.to_string() == answer).ok_or_else(unknown)?;
    let lang = case.lang.as_deref().and_then(kit::Lang::parse).unwrap_or_default();
    let text = answer.texts.get(lang);
    let places = actions::places(&mut reader, &case).await?;
    drop(reader);
    let filled = template::fill(text, &places).map_err(|message| Error::field("template", message))?;
    let files =
        actions::enclose(&desk.app, &desk.actor, (lang, &answer.files), &typed.draft.attachments).await;
    let at_template = |error| match error {
        Error::Refused(message) => Error::field("template", message),
        other => other,
    };
    typed.draft.attachments.extend(files.map_err(at_template)?);
    typed.draft = std::mem::take(&mut typed.draft).turned(DraftKind::Reply);
    let before = typed.draft.text.trim_end();
    typed.draft.text = if before.is_empty() { filled } else { format!("{before}\n\n{filled}") };
    keep(desk, id, typed.draft.clone()).await.map(|()| "case-done-inserted")
}

/// What a macro proposes to say comes below what stands there already.
async fn run(desk: &Desk, case: CaseId, typed: &Typed, chosen: &str) -> Result<&'static str> {
    let id: MacroId = chosen.parse().map_err(|_| Error::field("macro", "error-not-a-choice"))?;
    let mut attachments = typed.draft.attachments.clone();
    let running = RunMacro::of(&desk.app, &desk.actor, (case, id), &attachments).await?;
    keep(desk, case, typed.draft.clone()).await?;
    let Some(proposed) = desk.write(&running).await?.draft else { return Ok("case-done-macro") };
    let typed = typed.draft.clone().turned(proposed.kind);
    let before = typed.text.trim_end();
    if !before.is_empty() || !attachments.is_empty() {
        let parts = [before, &proposed.text].into_iter().filter(|part| !part.is_empty());
        let text = parts.collect::<Vec<_>>().join("\n\n");
        attachments.extend(proposed.attachments);
        keep(desk, case, Draft { text, attachments, ..typed.clone() }).await?;
    }
    Ok("case-done-macro")
}

pub async fn undo(desk: Desk, Both(case, entry): Both<CaseId, EntryId>) -> Result<Go> {
    let there = Go::to(crate::model::case::path(case));
    match desk.write(&TakeBack { case, entry }).await {
        Ok(_) => Ok(there.saying("case-done-undone")),
        Err(Error::Refused(Message { key: "cases-error-left", .. })) => {
            Ok(there.saying("case-done-too-late"))
        }
        Err(other) => Err(other),
    }
}

/// The box as the page shows it; none where nobody may write any more.
pub async fn reply(reader: &mut Reader, load: &Load, typed: Option<&Typed>) -> Result<Option<Reply>> {
    let shown = &load.shown;
    if !reader.may(&WORK) || !shown.readable || shown.case.merged_into.is_some() {
        return Ok(None);
    }
    let t = load.t;
    let answers = read::answers(reader, &shown.case.category).await?;
    let macros = read::macros(reader).await?;
    let (typed, kept) = match (typed, &shown.draft) {
        (Some(typed), _) => (typed.clone(), t.w("case-draft-here")),
        (None, Some(draft)) => (Typed { draft: draft.clone(), ..Typed::default() }, t.w("case-draft-here")),
        (None, None) => (Typed::default(), String::new()),
    };
    let to = match typed.draft.to.is_empty() {
        true => address(reader, &shown.case, &shown.facts).await?,
        false => typed.draft.to.clone(),
    };
    Ok(Some(Reply {
        t,
        action: load.path(),
        kind: if typed.draft.kind == DraftKind::Note { Kind::Note } else { Kind::Reply },
        to,
        text: typed.draft.text_of(DraftKind::Reply).to_owned(),
        note: typed.draft.text_of(DraftKind::Note).to_owned(),
        signature: signature(reader, &shown.case).await?,
        templates: answers.iter().map(|answer| Choice::new(answer.id.to_string(), &answer.title)).collect(),
        macros: macros.iter().map(|one| Choice::new(one.id.to_string(), &one.title)).collect(),
        colleagues: load.lists.people(),
        mentioned: typed.draft.mentions.iter().map(ToString::to_string).collect(),
        then: then(load),
        moving: typed.then,
        shelf: typed.draft.attachments.iter().map(Shelf::of).collect(),
        reason: typed.reason,
        kept,
        wrong: wrong(t, &typed.errors),
    }))
}

/// Where the person is reached: as this case knows it, or as their record does.
async fn address(reader: &mut Reader, case: &Case, facts: &Facts) -> Result<String> {
    let Some(subject) = case.subject.filter(|_| facts.contact.email.is_empty()) else {
        return Ok(facts.contact.email.clone());
    };
    let known = reader.may(&customers::VIEW) && reader.actor().access("email") >= Access::Shown;
    let contact = if known { customers::contact(reader, subject).await? } else { None };
    Ok(contact.and_then(|contact| contact.email).unwrap_or_default())
}

/// Steps that are open now.
fn then(load: &Load) -> Vec<Choice> {
    let open = load.shown.choices.iter().filter(|choice| choice.open.is_ok());
    open.map(|choice| Choice::new(&choice.key, choice.names.get(load.t.lang()))).collect()
}

fn wrong(t: Words, errors: &[FieldError]) -> Vec<(String, String, String)> {
    let place = |field: &str| match field {
        "to" => ("to", t.w("case-to")),
        "attachments" => ("file", t.w("case-files")),
        "template" => ("template", t.w("case-template")),
        "macro" => ("macro", t.w("case-macro")),
        "reason" => ("reason", t.w("case-reason")),
        "note" => ("note", t.w("case-note")),
        _ => ("text", t.w("case-text")),
    };
    let told = |error: &FieldError| {
        let (id, label) = place(&error.field);
        (id.to_owned(), label, error.message.say(t))
    };
    errors.iter().map(told).collect()
}

/// What will stand below the letter.
async fn signature(reader: &mut Reader, case: &Case) -> Result<String> {
    let Some(sender) = case.sender else { return Ok(String::new()) };
    let lang = case.lang.as_deref().and_then(kit::Lang::parse).unwrap_or_default();
    match post::sender(reader, sender).await {
        Ok(sender) => Ok(sender.signature(lang).unwrap_or_default().to_owned()),
        Err(Error::NotFound) => Ok(String::new()),
        Err(other) => Err(other),
    }
}
