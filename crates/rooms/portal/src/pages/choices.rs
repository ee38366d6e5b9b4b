//! The preference page: one switch for each thing that leaves a choice, save, stop everything, take it back.

use super::parts::{Guest, ended, prose, recognise, shell};
use crate::{
    actions::{Choose, StopAll},
    model::{Posted, Set, Switch, Why, Wish, masked, read_undo},
    read::{self, Line},
    wording,
};
use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Error, Public, Result,
    door::{Go, Paper},
    input,
};
use kit::{Button, Html, Sample, Words};

pub async fn show(door: Public, Path(token): Path<String>) -> Result<Paper> {
    let Some(guest) = recognise(&door, &token).await? else {
        return ended(&door).await;
    };
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let lines = read::lines(&mut reader, guest.subject).await?;
    let undo = guest
        .door
        .visit
        .query
        .get("undo")
        .map(|text| Undo::of(&lines, text))
        .filter(|undo| !undo.seen.is_empty());
    let email = masked(guest.contact.email.as_deref().unwrap_or_default());
    let shell =
        shell(&guest.door, &mut reader, t.w("portal-title")).await?.lead(t.w1("portal-lead", "email", email));
    Ok(shell.body(Choices::new(&guest, &lines, undo).html()).html().into())
}

pub async fn save(door: Public, Path(token): Path<String>, posted: input::Form<Posted>) -> Result<Response> {
    let Some(guest) = recognise(&door, &token).await? else {
        return Ok(ended(&door).await?.into_response());
    };
    let wish = posted.0.wish();
    if wish.changes.is_empty() {
        return Ok(Go::to(guest.path("")).saying("portal-unchanged").into_response());
    }
    let undo = wish.undo();
    guest.door.write(&Choose { wish, whence: guest.whence() }).await?;
    Ok(back(&guest, &undo, "portal-saved"))
}

pub async fn stop(door: Public, Path(token): Path<String>) -> Result<Response> {
    let Some(guest) = recognise(&door, &token).await? else {
        return Ok(ended(&door).await?.into_response());
    };
    let stopped: Wish = guest.door.write(&StopAll { whence: guest.whence() }).await?;
    Ok(back(&guest, &stopped.undo(), "portal-all-stopped"))
}

/// The very words that the person said yes or no to.
pub async fn agreed(door: Public, Path((token, switch)): Path<(String, String)>) -> Result<Paper> {
    let Some(guest) = recognise(&door, &token).await? else {
        return ended(&door).await;
    };
    let (t, switch) = (guest.t, switch.parse::<Switch>().map_err(|_| Error::NotFound)?);
    let mut reader = guest.door.read().await?;
    let line = read::line(&mut reader, guest.subject, &switch).await?;
    let entry = line.cell.entry.as_ref().ok_or(Error::NotFound)?;
    let words = match &entry.wording {
        Some(words) => {
            Html::join([Html::trusted("<blockquote>"), prose(words), Html::trusted("</blockquote>")])
        }
        None => prose(&t.w("portal-no-wording")),
    };
    let notice =
        entry.facts.notice.map(|version| prose(&t.w1("portal-with-notice", "version", version.to_string())));
    let way = super::parts::buttons([Button::link(t.w("kit-back"), guest.path(""))]);
    let body = Html::join([words, notice.unwrap_or_default(), way]);
    let title = wording::label(t, &line.purpose, switch.channel);
    Ok(shell(&guest.door, &mut reader, title).await?.lead(wording::since(t, &line)).body(body).html().into())
}

fn back(guest: &Guest, undo: &str, word: &'static str) -> Response {
    let path = if undo.is_empty() { guest.path("") } else { format!("{}&undo={undo}", guest.path("")) };
    Go::to(path).saying(word).into_response()
}

#[derive(Template)]
#[template(path = "choices.html")]
struct Choices {
    t: Words,
    rows: Vec<SwitchRow>,
    whys: Vec<(&'static str, String)>,
    undo: Option<Undo>,
    save: String,
    stop: String,
    data: String,
    copy: String,
    erasure: String,
}

struct SwitchRow {
    name: String,
    label: String,
    describe: String,
    since: String,
    agreed: Option<String>,
    set: &'static str,
}

/// What puts back what was just changed: an ordinary wish, posted like any other.
struct Undo {
    seen: Vec<(String, &'static str)>,
    on: Vec<String>,
}

impl Undo {
    fn of(lines: &[Line], text: &str) -> Self {
        let mut undo = Self { seen: Vec::new(), on: Vec::new() };
        for (switch, set) in read_undo(text) {
            let Some(line) = lines.iter().find(|line| line.switch == switch) else { continue };
            if line.is_on() == (set == Set::On) {
                continue;
            }
            undo.seen.push((switch.to_string(), set_of(line).key()));
            if set == Set::On {
                undo.on.push(switch.to_string());
            }
        }
        undo
    }
}

impl Choices {
    fn new(guest: &Guest, lines: &[Line], undo: Option<Undo>) -> Self {
        let t = guest.t;
        Self {
            t,
            rows: lines.iter().map(|line| SwitchRow::of(guest, line)).collect(),
            whys: Why::ALL.map(|why| (why.key(), t.w(&why.word()))).to_vec(),
            undo,
            save: guest.path(""),
            stop: guest.path("/stop"),
            data: guest.path("/data"),
            copy: guest.path("/copy"),
            erasure: guest.path("/erasure"),
        }
    }

    fn html(&self) -> Html {
        Html::of(self)
    }
}

impl SwitchRow {
    fn of(guest: &Guest, line: &Line) -> Self {
        let (t, name) = (guest.t, line.switch.to_string());
        Self {
            label: wording::label(t, &line.purpose, line.switch.channel),
            describe: line.purpose.describe(t.lang()).to_owned(),
            since: wording::since(t, line),
            agreed: line.cell.entry.is_some().then(|| guest.path(&format!("/agreed/{name}"))),
            set: set_of(line).key(),
            name,
        }
    }
}

fn set_of(line: &Line) -> Set {
    if line.is_on() { Set::On } else { Set::Off }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let row = |name: &str, text: &str, set| SwitchRow {
        name: name.into(),
        label: text.into(),
        describe: t.w("portal-interest"),
        since: t.w("portal-never-asked"),
        agreed: (set == "on").then(|| "#".to_owned()),
        set,
    };
    let page = |rows, undo| Choices {
        t,
        rows,
        whys: Why::ALL.map(|why| (why.key(), t.w(&why.word()))).to_vec(),
        undo,
        save: "/preferences/x".into(),
        stop: "/preferences/x/stop".into(),
        data: "/preferences/x/data".into(),
        copy: "/preferences/x/copy".into(),
        erasure: "/preferences/x/erasure".into(),
    };
    let undo = Undo { seen: vec![("news.email".into(), "off")], on: vec!["news.email".into()] };
    let many = (0..30).map(|at| row(&format!("p{at}.post"), &"<b>Verarbeitung ".repeat(8), "on")).collect();
    vec![
        Sample::new("portal/choices-empty", page(Vec::new(), None).html()),
        Sample::new(
            "portal/choices",
            page(vec![row("news.email", "News", "on"), row("offers.sms", "Offers", "off")], Some(undo))
                .html(),
        ),
        Sample::new("portal/choices-extreme", page(many, None).html()),
    ]
}
