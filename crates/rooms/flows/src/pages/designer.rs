//! The designer: the drawing of a draft, and at its side the form of what was chosen. Every form works by itself.

use super::{
    RAIL,
    known::Known,
    part::{Asking, Part},
    scene::Look,
    sheet::{Sent, Sheet},
    side,
    stage::{self, Around},
    typed::Typed,
};
use crate::{
    DESIGN,
    actions::{Discard, Publish, SaveDraft, Undo},
    model::{Definition, Finding, Spot, check},
    read::{self, Kept, Which, drafts},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, Reader, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Crumb, Html};
use std::collections::BTreeMap;

/// A draft with everything that its forms may offer.
pub struct Drafted {
    pub kept: Kept,
    pub known: Known,
    pub findings: Vec<Finding>,
    pub running: BTreeMap<String, i64>,
    pub can_undo: bool,
}

/// What is open at the side.
#[derive(Clone, Copy)]
pub enum Open<'a> {
    Overview,
    /// The overview, after a search that found nothing.
    Missed(&'a str),
    Part(&'a Part),
}

pub async fn kept(reader: &mut Reader, key: &str, which: Which) -> Result<Kept> {
    let flow = read::by_key(reader, key).await?.ok_or(Error::NotFound)?;
    read::definition(reader, flow, which).await
}

pub async fn drafted(desk: &Desk, reader: &mut Reader, key: &str) -> Result<Drafted> {
    let kept = kept(reader, key, Which::Draft).await?;
    let known = Known::read(reader, desk.words).await?;
    let findings = check::check(&kept.definition, &known.house);
    let running = super::show::running(reader, kept.flow, None).await?;
    let can_undo = drafts::can_undo(reader, kept.flow).await?;
    Ok(Drafted { kept, known, findings, running, can_undo })
}

pub async fn show(desk: Desk, Path(key): Path<String>) -> Result<Response> {
    desk.actor.demand(&DESIGN)?;
    let mut reader = desk.read().await?;
    if let Some(wanted) = desk.visit.query.get("find") {
        let kept = kept(&mut reader, &key, Which::Draft).await?;
        if let Some(status) = stage::found(desk.words, &kept.definition, wanted) {
            return Ok(Go::to(format!("{}/statuses/{}", base(&key), status.key)).into_response());
        }
    }
    drop(reader);
    let open = desk.visit.query.get("find").map_or(Open::Overview, Open::Missed);
    Ok(Paper::fine(page(&desk, &key, open, Sent::default()).await?).into_response())
}

pub async fn about(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    open(&desk, &key, &Part::About).await
}

pub async fn save_about(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Response> {
    save(&desk, &key, &Part::About, &typed).await
}

pub async fn status(desk: Desk, Path((key, status)): Path<(String, String)>) -> Result<Paper> {
    open(&desk, &key, &Part::Status(status)).await
}

pub async fn save_status(
    desk: Desk,
    Path((key, status)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    save(&desk, &key, &Part::Status(status), &typed).await
}

pub async fn form(desk: Desk, Path((key, status)): Path<(String, String)>) -> Result<Paper> {
    open(&desk, &key, &Part::Form(status)).await
}

pub async fn save_form(
    desk: Desk,
    Path((key, status)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    save(&desk, &key, &Part::Form(status), &typed).await
}

pub async fn later(desk: Desk, Path((key, status, nth)): Path<(String, String, String)>) -> Result<Paper> {
    open(&desk, &key, &Part::Later(status, number(&desk, &nth)?)).await
}

pub async fn save_later(
    desk: Desk,
    Path((key, status, nth)): Path<(String, String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    save(&desk, &key, &Part::Later(status, number(&desk, &nth)?), &typed).await
}

pub async fn transition(desk: Desk, Path((key, way)): Path<(String, String)>) -> Result<Paper> {
    open(&desk, &key, &Part::Transition(way)).await
}

pub async fn save_transition(
    desk: Desk,
    Path((key, way)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    save(&desk, &key, &Part::Transition(way), &typed).await
}

pub async fn field(desk: Desk, Path((key, field)): Path<(String, String)>) -> Result<Paper> {
    open(&desk, &key, &Part::Field(field)).await
}

pub async fn save_field(
    desk: Desk,
    Path((key, field)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    save(&desk, &key, &Part::Field(field), &typed).await
}

pub async fn act(desk: Desk, Path((key, at, nth)): Path<(String, String, String)>) -> Result<Paper> {
    open(&desk, &key, &Part::Act(super::step::acts_at(&desk, &at)?, number(&desk, &nth)?)).await
}

pub async fn save_act(
    desk: Desk,
    Path((key, at, nth)): Path<(String, String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let part = Part::Act(super::step::acts_at(&desk, &at)?, number(&desk, &nth)?);
    save(&desk, &key, &part, &typed).await
}

pub async fn publish(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Response> {
    desk.actor.demand(&DESIGN)?;
    let kept = kept(&mut desk.read().await?, &key, Which::Draft).await?;
    match desk.write(&Publish { flow: kept.flow, seen: Some(typed.seen()) }).await {
        Ok(_) => Ok(Go::to(format!("{RAIL}/{key}")).saying("flows-was-published").into_response()),
        // What the check found stands on the page already.
        Err(Error::Invalid(_)) => {
            Ok(Paper::again(page(&desk, &key, Open::Overview, Sent::default()).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn undo(desk: Desk, Path(key): Path<String>) -> Result<Go> {
    desk.actor.demand(&DESIGN)?;
    let kept = kept(&mut desk.read().await?, &key, Which::Draft).await?;
    desk.write(&Undo { flow: kept.flow, seen: super::step::seen(&desk) }).await?;
    Ok(Go::to(base(&key)).saying("flows-was-undone"))
}

pub async fn discard(desk: Desk, Path(key): Path<String>) -> Result<Go> {
    desk.actor.demand(&DESIGN)?;
    let kept = kept(&mut desk.read().await?, &key, Which::Draft).await?;
    desk.write(&Discard { flow: kept.flow }).await?;
    let back = if kept.published.is_some() { format!("{RAIL}/{key}") } else { RAIL.to_owned() };
    Ok(Go::to(back).saying("flows-was-discarded"))
}

pub fn base(key: &str) -> String {
    format!("{RAIL}/{key}/design")
}

/// A number out of an address, for those who may design.
pub fn number(desk: &Desk, text: &str) -> Result<usize> {
    desk.actor.demand(&DESIGN)?;
    text.parse().map_err(|_| Error::NotFound)
}

async fn open(desk: &Desk, key: &str, part: &Part) -> Result<Paper> {
    desk.actor.demand(&DESIGN)?;
    Ok(Paper::fine(page(desk, key, Open::Part(part), Sent::default()).await?))
}

/// Writes one part. Where somebody else changed the same part meanwhile, both values are shown and nothing is saved;
/// where they changed another, both changes stand.
async fn save(desk: &Desk, key: &str, part: &Part, typed: &Typed) -> Result<Response> {
    desk.actor.demand(&DESIGN)?;
    let mut reader = desk.read().await?;
    let kept = kept(&mut reader, key, Which::Draft).await?;
    if !part.is_in(&kept.definition) {
        return Err(Error::NotFound);
    }
    if let Some(opened) = opened_before(desk, &mut reader, &kept, (part, typed.seen())).await? {
        drop(reader);
        let sent = Sent { typed: Some(typed), errors: &[], opened: Some(&opened) };
        let html = page(desk, key, Open::Part(part), sent).await?;
        return Ok(Paper { html, status: StatusCode::CONFLICT }.into_response());
    }
    let house = crate::house(&mut reader).await?;
    drop(reader);
    let mut definition = kept.definition;
    let written = part.write(&mut definition, typed).and_then(|()| part.faults(&definition, &house).finish());
    let written = match written {
        Ok(()) => desk.write(&SaveDraft { flow: Some(kept.flow), seen: Some(kept.seen), definition }).await,
        Err(error) => Err(error),
    };
    match written {
        Ok(_) => Ok(Go::to(format!("{}/{}", base(key), part.path())).saying("kit-saved").into_response()),
        Err(Error::Invalid(errors)) => {
            let sent = Sent { typed: Some(typed), errors: &errors, opened: None };
            Ok(Paper::again(page(desk, key, Open::Part(part), sent).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// The part as the editor saw it, when it is another one by now.
async fn opened_before(
    desk: &Desk,
    reader: &mut Reader,
    kept: &Kept,
    (part, seen): (&Part, i64),
) -> Result<Option<Sheet>> {
    if seen == kept.seen {
        return Ok(None);
    }
    let known = Known::read(reader, desk.words).await?;
    let sheet = |definition: &Definition| part.sheet(Asking { t: desk.words, definition, known: &known });
    let earlier = drafts::earlier(reader, kept.flow, seen).await?;
    let opened = earlier.as_ref().map(sheet).unwrap_or_default();
    Ok((!opened.is_same(&sheet(&kept.definition))).then_some(opened))
}

/// The whole page.
pub async fn page(desk: &Desk, key: &str, open: Open<'_>, sent: Sent<'_>) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let drafted = drafted(desk, &mut reader, key).await?;
    let name = drafted.kept.definition.names.get(t.lang()).to_owned();
    if let Open::Part(part) = open
        && !part.is_in(&drafted.kept.definition)
    {
        return Err(Error::NotFound);
    }
    let crumbs = vec![Crumb::new(t.w("nav-flows"), RAIL), Crumb::new(&name, format!("{RAIL}/{key}"))];
    let shell = desk.shell(&mut reader, t.w1("flows-design-of", "name", name), RAIL).await?.crumbs(crumbs);
    let shell = shell.action(Button::link(t.w("flows-try"), format!("{RAIL}/{key}/try")).key('t'));
    let around = desk.visit.query.get("around").is_some();
    Ok(shell.body(body(t, &drafted, (open, around), sent)).html())
}

/// Drawing and side; `around` shows only what is near.
pub fn body(t: kit::Words, drafted: &Drafted, (open, around): (Open<'_>, bool), sent: Sent<'_>) -> Html {
    let definition = &drafted.kept.definition;
    let base = base(&definition.key);
    let chosen = match open {
        Open::Part(part) => Some(part.spot()),
        Open::Overview | Open::Missed(_) => None,
    };
    let sought = match open {
        Open::Missed(sought) => sought.to_owned(),
        _ => String::new(),
    };
    let middle = chosen.as_ref().and_then(|spot| middle(definition, spot));
    let only = middle.filter(|_| around).map(|middle| stage::neighbours(definition, &middle));
    let buttons = tools(t, drafted, (open, around));
    let look = Look {
        base: Some(base.clone()),
        beside: true,
        chosen,
        findings: &drafted.findings,
        running: drafted.running.clone(),
        only,
        ..Look::default()
    };
    let (side_label, side) = side::side(t, drafted, open, sent);
    let (find, seen) = (Some(base.clone()), Some(drafted.kept.seen));
    let around = Around { base, find, sought, seen, buttons, side_label, side };
    stage::stage(t, definition, &look, around)
}

fn tools(t: kit::Words, drafted: &Drafted, (open, around): (Open<'_>, bool)) -> Vec<Button> {
    let definition = &drafted.kept.definition;
    let base = base(&definition.key);
    let mut tools = Vec::new();
    if let Open::Part(part) = open
        && middle(definition, &part.spot()).is_some()
    {
        let path = format!("{base}/{}", part.path());
        tools.push(match around {
            true => Button::link(t.w("flows-whole"), path).quiet(),
            false => Button::link(t.w("flows-around"), format!("{path}?around=1")).quiet(),
        });
    }
    if drafted.can_undo {
        tools.push(
            Button::post(t.w("flows-undo"), format!("{base}/undo?seen={}", drafted.kept.seen))
                .quiet()
                .key('z'),
        );
    }
    tools
}

/// The status around which the drawing may be narrowed.
fn middle(definition: &Definition, spot: &Spot) -> Option<String> {
    match spot {
        Spot::Status(key) => Some(key.clone()),
        Spot::Transition(key) => definition.transition(key).map(|way| way.from.clone()),
        _ => None,
    }
}
