//! Contact points: every place where we meet people, which notice is given there and how, and those that have none.

use super::{Typed, complaint, public::link, show::join, tabs, words};
use crate::{
    CHANGE,
    actions::{RemoveContact, SaveContact},
    model::{
        contact::{Contact, Given, Kind, Title},
        head::GENERAL,
    },
    read,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Listed, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Badge, Button, Choice, Column, Empty, Field, Html, Input, Panel, Row, Table, Words};

/// Kinds that no program opens: staff say how the notice is given there.
const BY_HAND: [Kind; 4] = [Kind::Sms, Kind::Chat, Kind::Call, Kind::Other];

pub async fn show(desk: Desk) -> Result<Paper> {
    Ok(Paper::fine(page(&desk, &fresh(), &[]).await?))
}

pub async fn save(desk: Desk, Form(posted): Form<Vec<(String, String)>>) -> Result<Response> {
    let typed = Typed(posted);
    let title = typed.text("title");
    let contact = Contact {
        kind: Kind::parse(typed.get("kind")).filter(|kind| BY_HAND.contains(kind)).unwrap_or(Kind::Other),
        key: key(&title),
        title: Title::Own(title),
        place: typed.text("place"),
        given: Given::parse(typed.get("given")).unwrap_or(Given::Missing),
        notice: Some(typed.get("notice").to_owned()).filter(|notice| !notice.is_empty()),
    };
    match desk.write(&SaveContact { contact: contact.clone() }).await {
        Ok(()) => Ok(Go::to("/notices/contacts").saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, &contact, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn remove(desk: Desk, Path((kind, key)): Path<(String, String)>) -> Result<Go> {
    desk.actor.demand(&CHANGE)?;
    let kind = Kind::parse(&kind).ok_or(Error::NotFound)?;
    desk.write(&RemoveContact { kind, key }).await?;
    Ok(Go::to("/notices/contacts"))
}

/// The same title is the same point, so that saving again changes how the notice is given there.
fn key(title: &str) -> String {
    let word = title.to_lowercase();
    let parts = word.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

fn fresh() -> Contact {
    let none = String::new;
    let (title, notice) = (Title::Own(none()), Some(GENERAL.to_owned()));
    Contact { kind: Kind::Call, key: none(), title, place: none(), given: Given::Spoken, notice }
}

async fn page(desk: &Desk, typed: &Contact, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let mut contacts = read::contacts(&mut reader).await?;
    contacts.sort_by_key(|contact| (contact.kind, contact.title.say(t).to_lowercase()));
    let notices = read::choices(&mut reader, t.lang()).await?;
    let shell = desk
        .shell(&mut reader, t.w("notices-contacts"), "/notices")
        .await?
        .lead(t.w("notices-contacts-lead"));
    let form = reader
        .may(&CHANGE)
        .then(|| Panel::new(t.w("notices-contact-add"), form(t, typed, &notices, problems)).into());
    let list = listing(t, &contacts, &notices, reader.may(&CHANGE));
    let open = Html::trusted("<div class=\"stack\">");
    let parts =
        [tabs(t, "/notices/contacts").into(), open, list, form.unwrap_or_default(), Html::trusted("</div>")];
    Ok(shell.body(join(parts)).html())
}

pub fn listing(t: Words, contacts: &[Contact], notices: &[Listed], changing: bool) -> Html {
    if contacts.is_empty() {
        return Empty::new(t.w("notices-contacts-empty"), t.w("notices-contacts-lead")).into();
    }
    let columns = vec![
        Column::new(t.w("notices-contact-kind")).tight(),
        Column::new(t.w("notices-contact")),
        Column::new(t.w("notices-contact-place")),
        Column::new(t.w("notices-notice")),
        Column::new(t.w("notices-contact-given")),
        Column::new(t.w("notices-contact-state")).tight(),
        Column::new(""),
    ];
    let row = |contact: &Contact| {
        let notice = contact.notice.as_deref().unwrap_or(GENERAL);
        let named = notices.iter().find(|one| one.key == notice).map_or(notice, |one| one.name.as_str());
        Row::new(vec![
            t.w(&contact.kind.word()).into(),
            Html::text(&contact.title.say(t)),
            Html::text(&contact.place),
            link(&format!("/notices/of/{notice}"), named),
            t.w(&contact.given.word()).into(),
            state(t, contact),
            if changing { ways(t, contact) } else { Html::default() },
        ])
    };
    Table::new(t, t.w("notices-contacts"), columns).rows(contacts.iter().map(row).collect()).into()
}

fn state(t: Words, contact: &Contact) -> Html {
    match contact.is_closed() {
        true => Badge::stop(t.w("notices-contact-closed")).into(),
        false => Badge::allow(t.w("notices-contact-fine")).into(),
    }
}

/// A form chooses its notice where it is built; what staff named can be taken off.
fn ways(t: Words, contact: &Contact) -> Html {
    let (kind, key) = (contact.kind.key(), &contact.key);
    let change = match contact.kind {
        Kind::Form => Button::link(t.w("notices-change"), format!("/forms/{key}/settings")),
        _ => Button::link(t.w("notices-change"), format!("/notices/contacts/{kind}/{key}")),
    };
    let away = match contact.is_of_staff() {
        true => {
            Button::post(t.w("kit-delete"), format!("/notices/contacts/{kind}/{key}/removal")).quiet().into()
        }
        false => Html::default(),
    };
    join([change.quiet().into(), away])
}

/// The notices to choose from: those of which something holds, and the one that is chosen.
pub fn choice(t: Words, notices: &[Listed], chosen: &str, problems: &[FieldError]) -> Field {
    let offered = notices.iter().filter(|one| one.on_offer || one.key == GENERAL || one.key == chosen);
    let choices = offered.map(|one| Choice::new(&one.key, &one.name)).collect();
    Field::new(t, Input::Select(choices), "notice", t.w("notices-notice"))
        .value(chosen)
        .error(complaint(problems, "notice", t))
}

/// How the notice is given.
pub fn ways_given(t: Words, given: Given) -> Field {
    let ways = Given::ALL.iter().map(|given| Choice::new(given.key(), t.w(&given.word()))).collect();
    Field::new(t, Input::Radio(ways), "given", t.w("notices-contact-given")).value(given.key())
}

pub fn form(t: Words, typed: &Contact, notices: &[Listed], problems: &[FieldError]) -> Html {
    let kinds = BY_HAND.map(|kind| Choice::new(kind.key(), t.w(&kind.word()))).to_vec();
    let fields = vec![
        Field::new(t, Input::Select(kinds), "kind", t.w("notices-contact-kind")).value(typed.kind.key()),
        Field::new(t, Input::Text, "title", t.w("notices-contact"))
            .value(typed.title.say(t))
            .error(complaint(problems, "title", t)),
        Field::new(t, Input::Text, "place", t.w("notices-contact-place"))
            .value(&typed.place)
            .error(complaint(problems, "place", t))
            .optional(),
        choice(t, notices, typed.notice.as_deref().unwrap_or(GENERAL), problems),
        ways_given(t, typed.given),
    ];
    kit::Form::new(t, "/notices/contacts")
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .into()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_title_makes_the_key() {
        assert_eq!(super::key("Call script: Żółć / first!"), "call-script-żółć-first");
    }
}
