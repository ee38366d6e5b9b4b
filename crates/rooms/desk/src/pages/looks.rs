//! Who looked at whom: for whoever watches over it, by person, by colleague and by kind, and as a file.
// law: gdpr/5.2

use crate::model::look;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use custodia_sheets::Writer;
use ground::paging::{MOST, Wanted};
use kernel::{
    Desk, Reader, Result, SubjectId,
    door::Paper,
    input::Query,
    seen::{self, Look, Seen, Trail, WATCH},
    setting::TIME_ZONE,
};
use kit::{Button, Choice, Column, Empty, Filters, Html, Icon, Pager, Row, Sample, Table, Words};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};

pub(super) const HOME: &str = "/audit/looks";
/// Looks of one file: more are narrowed first.
const FILE: usize = 10_000;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A customer's number, or their id.
    person: String,
    /// The label of whoever looked.
    actor: String,
    kind: String,
    after: Option<String>,
}

/// What turns looks into sentences.
#[derive(Default)]
struct Known {
    actors: HashMap<String, String>,
    numbers: HashMap<SubjectId, i64>,
}

pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&WATCH)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let wanted = Wanted { after: asked.after.clone(), limit: None };
    let page = match asked.read(&mut reader).await? {
        Some(sought) => seen::trail(&mut reader, &sought, &wanted).await?,
        None => Trail { items: Vec::new(), next: None },
    };
    let known = Known::read(&mut reader, &page.items).await?;
    let rule = [("reveals", &seen::MOST_REVEALS), ("openings", &seen::USUAL_OPENINGS)];
    let mut args = Vec::new();
    for (name, setting) in rule {
        args.push((name, reader.setting(setting).await?.into()));
    }
    let shell =
        desk.shell(&mut reader, t.w("desk-looks"), "/audit").await?.lead(t.v("desk-looks-lead", &args));
    let file = Button::link(t.w("desk-looks-file"), asked.address("/audit/looks.csv", None));
    Ok(shell.action(file.icon(Icon::Download)).body(body(t, &asked, (&page, &known))).html().into())
}

/// The same as a file, as much of it as one file holds.
pub async fn file(desk: Desk, Query(asked): Query<Asked>) -> Result<Response> {
    let mut reader = desk.read().await?;
    reader.demand(&WATCH)?;
    let t = desk.words;
    let mut sheet = Writer::for_spreadsheets(Vec::new())?;
    sheet.row(["desk-when", "desk-who", "desk-what", "desk-whom", "desk-why"].map(|word| t.w(word)))?;
    let (mut after, mut written) = (None, 0);
    if let Some(sought) = asked.read(&mut reader).await? {
        while written < FILE {
            let wanted = Wanted { after: after.take(), limit: Some(MOST) };
            let page = seen::trail(&mut reader, &sought, &wanted).await?;
            let known = Known::read(&mut reader, &page.items).await?;
            written += page.items.len();
            for seen in &page.items {
                sheet.row(known.cells(t, seen))?;
            }
            match page.next {
                Some(next) => after = Some(next),
                None => break,
            }
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"looks.csv\""),
    ];
    Ok((headers, sheet.finish()?).into_response())
}

impl Asked {
    /// None when nobody has this number.
    async fn read(&self, reader: &mut Reader) -> Result<Option<seen::Asked>> {
        let person = self.person.trim();
        let subject = match person.parse() {
            Ok(id) => Some(id),
            Err(_) if person.is_empty() => None,
            Err(_) => match customers::find_by_numbers(reader, &[person]).await?.into_iter().flatten().next()
            {
                Some(id) => Some(id),
                None => return Ok(None),
            },
        };
        let actor = Some(self.actor.trim().to_owned()).filter(|actor| !actor.is_empty());
        Ok(Some(seen::Asked { subject, actor, look: Look::parse(&self.kind) }))
    }

    fn address(&self, path: &str, after: Option<&str>) -> String {
        let pairs = [("person", self.person.as_str()), ("actor", &self.actor), ("kind", &self.kind)];
        let pairs = pairs.into_iter().chain(after.map(|after| ("after", after)));
        let plain = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
        let clean = |value: &str| value.chars().filter(|c| plain(*c)).collect::<String>();
        let query: Vec<String> = pairs.map(|(name, value)| format!("{name}={}", clean(value))).collect();
        format!("{path}?{}", query.join("&"))
    }
}

impl Known {
    async fn read(reader: &mut Reader, looks: &[Seen]) -> Result<Self> {
        let labels: BTreeSet<String> = looks.iter().map(|seen| seen.sighting.actor.clone()).collect();
        let subjects: BTreeSet<SubjectId> = looks.iter().map(|seen| seen.subject).collect();
        let subjects: Vec<SubjectId> = subjects.into_iter().collect();
        let names = reader.app().gate()?.names;
        Ok(Self {
            actors: names(reader, labels.into_iter().collect()).await?.into_iter().collect(),
            numbers: customers::numbers(reader, &subjects).await?,
        })
    }

    /// When, who, what, whom, why.
    fn cells(&self, t: Words, seen: &Seen) -> [String; 5] {
        let number = self.numbers.get(&seen.subject);
        let whom = number.map(|number| t.w1("desk-customer-numbered", "number", number.to_string()));
        [
            t.datetime(seen.sighting.at.0),
            super::audit::who(&seen.sighting.actor, &self.actors, t),
            look(t, &seen.sighting),
            whom.unwrap_or_default(),
            seen.sighting.reason.clone().unwrap_or_default(),
        ]
    }
}

fn body(t: Words, asked: &Asked, (page, known): (&Trail, &Known)) -> Html {
    let kinds = Look::ALL.map(|look| Choice::new(look.key(), t.w(&format!("desk-look-{}", look.key()))));
    let filters = Filters::new(t, HOME).search("person", &asked.person).select(
        "kind",
        t.w("desk-kind"),
        kinds.to_vec(),
        &asked.kind,
    );
    let filters = match asked.actor.is_empty() {
        true => filters,
        false => {
            let name = super::audit::who(&asked.actor, &known.actors, t);
            let without = Asked { actor: String::new(), ..asked.clone() };
            filters.keep("actor", &asked.actor).chip(name, without.address(HOME, None))
        }
    };
    if page.items.is_empty() {
        let empty = Empty::new(t.w("desk-looks-none"), t.w("desk-looks-none-why"));
        return Html::join([filters.into(), empty.into()]);
    }
    let heads = ["desk-when", "desk-who", "desk-what", "desk-whom", "desk-why"];
    let columns = heads.map(|word| Column::new(t.w(word)));
    let rows = page.items.iter().map(|seen| {
        let cells = known.cells(t, seen).map(Html::from);
        Row::new(cells.into()).open(format!("/customers/{}?tab=looks", seen.subject))
    });
    let next = page.next.as_ref().map(|after| asked.address(HOME, Some(after)));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    let table = Table::new(t, t.w("desk-looks"), columns.into()).rows(rows.collect()).pager(pager);
    Html::join([filters.into(), table.into()])
}

pub fn samples(t: Words) -> Vec<Sample> {
    let seen = |kind: &str, reason: Option<String>| Seen {
        subject: ground::id::Id::from_bytes([3; 16]),
        sighting: seen::Sighting {
            at: ground::clock::Timestamp(1_764_000_000_000_000),
            actor: "house".into(),
            kind: kind.into(),
            field: Some("national_id".into()),
            reason,
        },
    };
    let page = |items: Vec<Seen>| Trail { items, next: Some("x".into()) };
    let known = Known::default();
    let extreme = vec![seen("revealed", Some("<b>Ğ why?".repeat(30))); 40];
    let asked = Asked { actor: "house".into(), ..Asked::default() };
    vec![
        Sample::new("desk/looks-empty", body(t, &asked, (&Trail { items: Vec::new(), next: None }, &known))),
        Sample::new("desk/looks", body(t, &Asked::default(), (&page(vec![seen("opened", None)]), &known))),
        Sample::new("desk/looks-extreme", body(t, &asked, (&page(extreme), &known))),
    ]
}
