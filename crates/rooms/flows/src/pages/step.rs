//! Changes of one press: adding something, moving it in its list, taking it out, putting a box somewhere.

use super::{
    designer::{base, kept, number},
    keys,
    known::Known,
    part::{self, ActsAt, Part},
    typed::Typed,
};
use crate::{
    DESIGN,
    actions::SaveDraft,
    model::{
        Clock, Definition, Field, Later, May, NAME, Names, Stands, Status, Transition, Trigger, Unit, Wait,
    },
    read::Which,
};
use axum::extract::Path;
use kernel::{Desk, Error, Message, Problems, Result, door::Go, input::Form};

pub async fn add_status(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Go> {
    change(&desk, &key, |definition| {
        let name = named(&typed)?;
        let stands = Stands::parse(&typed.get("stands")).unwrap_or(Stands::Open);
        let taken: Vec<_> = definition.statuses.iter().map(|status| status.key.clone()).collect();
        let new = keys::from_name(&name, "status", &taken);
        if definition.statuses.is_empty() {
            definition.start.clone_from(&new);
        }
        definition.statuses.push(Status::new(&new, in_lang(&desk, &name), stands));
        Ok(Part::Status(new))
    })
    .await
}

pub async fn add_transition(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Go> {
    change(&desk, &key, |definition| {
        let name = named(&typed)?;
        let mut problems = Problems::default();
        let known = |key: &str| definition.status(key).map(|status| status.key.clone());
        let (from, to) =
            (typed.choice("from", &mut problems, known), typed.choice("to", &mut problems, known));
        problems.finish()?;
        let taken: Vec<_> = definition.transitions.iter().map(|way| way.key.clone()).collect();
        let new = keys::from_name(&name, "transition", &taken);
        definition.transitions.push(Transition {
            key: new.clone(),
            names: in_lang(&desk, &name),
            from: from.unwrap_or_default(),
            to: to.unwrap_or_default(),
            trigger: Trigger::Hand { may: vec![May::Right(crate::WORK.key.to_owned())] },
            guard: None,
            acts: Vec::new(),
        });
        Ok(Part::Transition(new))
    })
    .await
}

pub async fn add_field(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Go> {
    change(&desk, &key, |definition| {
        let name = named(&typed)?;
        let taken: Vec<_> = definition.fields.iter().map(|field| field.key.clone()).collect();
        let new = keys::from_name(&name, "field", &taken);
        definition.fields.push(Field { key: new.clone(), names: in_lang(&desk, &name), ..Field::default() });
        Ok(Part::Field(new))
    })
    .await
}

pub async fn add_later(desk: Desk, Path((key, status)): Path<(String, String)>) -> Result<Go> {
    change(&desk, &key, |definition| {
        let found = definition.statuses.iter_mut().find(|known| known.key == status);
        let later = &mut found.ok_or(Error::NotFound)?.later;
        later.push(Later { after: Wait::new(1, Unit::Days, Clock::Always), acts: Vec::new() });
        Ok(Part::Later(status.clone(), later.len() - 1))
    })
    .await
}

pub async fn add_act(
    desk: Desk,
    Path((key, at)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Go> {
    let at = acts_at(&desk, &at)?;
    let known = Known::read(&mut desk.read().await?, desk.words).await?;
    change(&desk, &key, |definition| {
        let taken: Vec<_> = definition.acts().filter_map(|(_, act)| act.key().map(str::to_owned)).collect();
        let act = part::fresh(&typed.get("kind"), &known, &taken);
        let act = act.ok_or_else(|| Error::field("kind", "error-not-a-choice"))?;
        let acts = at.acts_mut(definition).ok_or(Error::NotFound)?;
        acts.push(act);
        Ok(Part::Act(at.clone(), acts.len() - 1))
    })
    .await
}

/// `up`, `down`, `removal`, and for a status `start` and `free`.
pub async fn status(desk: Desk, Path((key, status, step)): Path<(String, String, String)>) -> Result<Go> {
    pressed(&desk, &key, |definition| {
        let at = position(&definition.statuses, |known| known.key == status)?;
        match step.as_str() {
            "start" => definition.start.clone_from(&status),
            "free" => definition.statuses[at].place = None,
            "removal" => {
                definition.statuses.remove(at);
                definition.transitions.retain(|way| way.from != status && way.to != status);
                return Ok(None);
            }
            step => shift(&mut definition.statuses, at, step)?,
        }
        Ok(Some(Part::Status(status.clone())))
    })
    .await
}

pub async fn transition(desk: Desk, Path((key, way, step)): Path<(String, String, String)>) -> Result<Go> {
    pressed(&desk, &key, |definition| {
        let at = position(&definition.transitions, |known| known.key == way)?;
        if step == "removal" {
            let gone = definition.transitions.remove(at);
            return Ok(Some(Part::Status(gone.from)));
        }
        shift(&mut definition.transitions, at, &step)?;
        Ok(Some(Part::Transition(way.clone())))
    })
    .await
}

pub async fn field(desk: Desk, Path((key, field, step)): Path<(String, String, String)>) -> Result<Go> {
    pressed(&desk, &key, |definition| {
        let at = position(&definition.fields, |known| known.key == field)?;
        if step == "removal" {
            definition.fields.remove(at);
            for status in &mut definition.statuses {
                status.form.retain(|slot| slot.field != field);
                status.wipe.retain(|wiped| *wiped != field);
            }
            return Ok(None);
        }
        shift(&mut definition.fields, at, &step)?;
        Ok(Some(Part::Field(field.clone())))
    })
    .await
}

pub async fn remove_later(
    desk: Desk,
    Path((key, status, nth)): Path<(String, String, String)>,
) -> Result<Go> {
    let nth = number(&desk, &nth)?;
    pressed(&desk, &key, |definition| {
        let found = definition.statuses.iter_mut().find(|known| known.key == status);
        let later = &mut found.ok_or(Error::NotFound)?.later;
        if nth >= later.len() {
            return Err(Error::NotFound);
        }
        later.remove(nth);
        Ok(Some(Part::Status(status.clone())))
    })
    .await
}

pub async fn act(
    desk: Desk,
    Path((key, at, nth, step)): Path<(String, String, String, String)>,
) -> Result<Go> {
    let (at, nth) = (acts_at(&desk, &at)?, number(&desk, &nth)?);
    pressed(&desk, &key, |definition| {
        let acts = at.acts_mut(definition).filter(|acts| nth < acts.len()).ok_or(Error::NotFound)?;
        if step == "removal" {
            acts.remove(nth);
        } else {
            shift(acts, nth, &step)?;
        }
        Ok(Some(at.part()))
    })
    .await
}

/// Puts a box somewhere. Whoever was faster with another change is not in the way: only the place is written.
pub async fn place(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Go> {
    change(&desk, &key, |definition| {
        let mut problems = Problems::default();
        let place = part::place(&typed, &mut problems);
        problems.finish()?;
        let wanted = typed.get("status");
        let status =
            definition.statuses.iter_mut().find(|status| status.key == wanted).ok_or(Error::NotFound)?;
        status.place = place;
        Ok(Part::Status(wanted))
    })
    .await
}

/// Where acts stand, out of an address, for those who may design.
pub fn acts_at(desk: &Desk, text: &str) -> Result<ActsAt> {
    desk.actor.demand(&DESIGN)?;
    ActsAt::parse(text).ok_or(Error::NotFound)
}

/// The revision behind a button, which stands in its address.
pub fn seen(desk: &Desk) -> i64 {
    desk.visit.query.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or_default()
}

/// Adds to the draft as it is now, and opens what was added.
async fn change(desk: &Desk, key: &str, edit: impl FnOnce(&mut Definition) -> Result<Part>) -> Result<Go> {
    desk.actor.demand(&DESIGN)?;
    let kept = kept(&mut desk.read().await?, key, Which::Draft).await?;
    let mut definition = kept.definition;
    let part = edit(&mut definition)?;
    desk.write(&SaveDraft { flow: Some(kept.flow), seen: Some(kept.seen), definition }).await?;
    Ok(Go::to(format!("{}/{}", base(key), part.path())).saying("kit-saved"))
}

/// Moves or removes what the page showed; when somebody changed the draft since, nothing happens.
async fn pressed(
    desk: &Desk,
    key: &str,
    edit: impl FnOnce(&mut Definition) -> Result<Option<Part>>,
) -> Result<Go> {
    desk.actor.demand(&DESIGN)?;
    let kept = kept(&mut desk.read().await?, key, Which::Draft).await?;
    if kept.seen != seen(desk) {
        return Err(Error::conflict("error-changed-meanwhile"));
    }
    let mut definition = kept.definition;
    let part = edit(&mut definition)?;
    desk.write(&SaveDraft { flow: Some(kept.flow), seen: Some(kept.seen), definition }).await?;
    let base = base(key);
    let to = part.map_or_else(|| base.clone(), |part| format!("{base}/{}", part.path()));
    Ok(Go::to(to).saying("kit-saved"))
}

fn named(typed: &Typed) -> Result<String> {
    let name = typed.get("name");
    if name.is_empty() {
        return Err(Error::field("name", "error-required"));
    }
    if name.chars().count() > NAME {
        return Err(Error::field("name", Message::new("error-too-long").with("most", NAME)));
    }
    Ok(name)
}

/// The other languages are missing for now; the check says so.
fn in_lang(desk: &Desk, name: &str) -> Names {
    let mut names = Names::default();
    names.set(desk.words.lang(), name);
    names
}

fn position<T>(all: &[T], is: impl Fn(&T) -> bool) -> Result<usize> {
    all.iter().position(is).ok_or(Error::NotFound)
}

/// One place up or down; at the end of the list it stays.
fn shift<T>(all: &mut [T], at: usize, step: &str) -> Result<()> {
    match step {
        "up" if at > 0 => all.swap(at, at - 1),
        "down" if at + 1 < all.len() => all.swap(at, at + 1),
        "up" | "down" => {}
        _ => return Err(Error::NotFound),
    }
    Ok(())
}
