//! Everything that the house holds about somebody, in every room, each kind with its reasons.
// law: gdpr/15.1

use super::{
    list::micros,
    show::actor,
    why::{Reasons, reasons},
};
use crate::{
    Record,
    actions::Open,
    read::{self, Held, PURPOSE},
};
use ground::id::Id;
use kernel::{
    Desk, Error, Names, Reader, Result, Role, SubjectId, account,
    actor::Rights,
    door::Paper,
    input::At,
    seen::{self, Sighting},
    setting::TIME_ZONE,
};
use kit::{Crumb, Empty, Facts, Html, Panel, Reason, Sample, Why, Words};
use std::collections::HashMap;

/// Names of those who looked, before the link to all.
const VIEWERS: usize = 4;

/// What the page shows.
pub(super) struct Page<'a> {
    pub record: &'a Record,
    pub held: &'a [Held],
    /// Kinds of records in rooms that this reader does not see.
    pub unseen: usize,
    /// Tables of which a person has one record, which explains itself by their id.
    pub single: &'a [&'static str],
    pub looks: &'a [Sighting],
    pub names: &'a HashMap<String, String>,
    pub reasons: &'a Reasons,
}

pub async fn show(desk: Desk, At(subject): At<SubjectId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&crate::VIEW)?;
    let record = read::record(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    if !read::opened_lately(&mut reader, subject).await? {
        desk.write(&Open { subject }).await?;
    }
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let (held, unseen) = read::all_held(&mut reader, subject).await?;
    let looks = seen::of_subject(&mut reader, subject).await?;
    let labels =
        looks.iter().map(|look| look.actor.clone()).chain(held.iter().filter_map(|one| one.by.clone()));
    let names = reader.app().gate()?.names;
    let names: HashMap<String, String> = names(&mut reader, labels.collect()).await?.into_iter().collect();
    let lists = [PURPOSE, "purpose-basis", "retention-rule"];
    let lists = Names::of(&mut reader, t.lang(), &lists).await?;
    let reasons = reasons(&mut reader, &record, &looks, &names, t).await?.naming(lists);
    let called = super::show::called(t, &record.shown(&reader));
    let single = single(&reader);
    let page = Page {
        record: &record,
        held: &held,
        unseen,
        single: &single,
        looks: &looks,
        names: &names,
        reasons: &reasons,
    };
    let crumbs = vec![
        Crumb::new(t.w("nav-customers"), "/customers"),
        Crumb::new(called, format!("/customers/{subject}")),
    ];
    let shell = desk.shell(&mut reader, t.w("customers-held-all"), "/customers").await?.crumbs(crumbs);
    Ok(shell.lead(t.w("customers-held-lead")).body(page.html(t)).html().into())
}

/// Kinds of records that are found by their person alone.
fn single(reader: &Reader) -> Vec<&'static str> {
    let rooms = reader.app().rooms().iter().filter(|room| room.name != crate::ROOM.name);
    let kinds = rooms.flat_map(|room| room.accounts).filter(|kind| kind.prefix == SubjectId::PREFIX);
    kinds.map(|kind| kind.table).collect()
}

impl Page<'_> {
    pub fn html(&self, t: Words) -> Html {
        if self.held.is_empty() {
            return Empty::new(t.w("customers-held-none"), t.w("customers-held-lead")).into();
        }
        let fact = |facts: Facts, held: &Held| {
            let told = Html::join([self.why(t, held), self.alone(t, held)]);
            facts.fact(t.w(&format!("table-{}", held.table)), told)
        };
        let panel = Panel::new(t.w("customers-held-kinds"), self.held.iter().fold(Facts::new(), fact));
        let unseen = match self.unseen {
            0 => Html::default(),
            count => Html::prose(&t.n("customers-held-unseen", count)),
        };
        Html::join([Html::trusted("<div class=\"stack\">"), panel.html(), unseen, Html::trusted("</div>")])
    }

    /// Where the one record of a kind explains itself.
    fn alone(&self, t: Words, held: &Held) -> Html {
        match self.single.contains(&held.table) {
            true => Reason::new(t, account::href(held.table, self.record.subject)).short().html(),
            false => Html::default(),
        }
    }

    fn why(&self, t: Words, held: &Held) -> Html {
        let rows = t.n("kit-rows", usize::try_from(held.rows).unwrap_or_default());
        let why = Why::new(t, rows).used_for(self.purposes(t, held)).from(self.source(t, held));
        let why = match &held.since {
            Some(since) => why.since(t.date(micros(since))),
            None => why.since(t.date(self.record.created_at.0)),
        };
        why.seen_by(self.seen(t, held)).goes(self.goes(t, held)).into()
    }

    /// Each purpose with its lawful basis; what has none of its own serves those of the person.
    fn purposes(&self, t: Words, held: &Held) -> Html {
        if held.purposes.is_empty() {
            let named = |key: &String| Html::text(self.reasons.lists.name(PURPOSE, key));
            let own = self
                .record
                .purpose
                .as_ref()
                .map(named)
                .unwrap_or_else(|| Html::text(&t.w("customers-held-person")));
            return if self.reasons.purposes.is_empty() { own } else { self.reasons.purposes.clone() };
        }
        let name = |key: &&str| {
            let basis = self.reasons.lists.name("purpose-basis", key);
            let name = self.reasons.lists.name(PURPOSE, key);
            if basis == *key { name.to_owned() } else { format!("{name} ({basis})") }
        };
        Html::text(&held.purposes.iter().map(name).collect::<Vec<_>>().join(", "))
    }

    /// The room in which it lies, and who wrote the first of it down.
    fn source(&self, t: Words, held: &Held) -> Html {
        let room =
            held.room.map_or_else(|| t.w("customers-held-house"), |room| super::show::elsewhere(t, room));
        let by = held.by.as_ref().map(|label| actor(label, self.names, t));
        Html::text(&std::iter::once(room).chain(by).collect::<Vec<_>>().join(" · "))
    }

    /// The roles that may open it, and who did.
    fn seen(&self, t: Words, held: &Held) -> Html {
        let roles = self.reasons.roles.iter().filter(|(role, rights)| may(*role, rights, held));
        let roles: Vec<String> =
            roles.map(|(role, _)| t.w(&format!("customers-role-{}", role.key()))).collect();
        let mut looked: Vec<String> = Vec::new();
        for name in
            self.looks.iter().filter(|look| is_of(look, held)).map(|look| actor(&look.actor, self.names, t))
        {
            if !looked.contains(&name) && looked.len() < VIEWERS {
                looked.push(name);
            }
        }
        let link = Html::trusted(format!(" <a href=\"/customers/{}?tab=looks\">", self.record.subject));
        let seen = match looked.is_empty() {
            true => t.w("customers-held-unopened"),
            false => format!("{}: {}", t.w("customers-looked"), looked.join(", ")),
        };
        let (roles, all) =
            (Html::text(&format!("{} · {seen}", roles.join(", "))), Html::text(&t.w("kit-all")));
        Html::join([roles, link, all, Html::trusted("</a>")])
    }

    /// What the map says, and the rules of retention that decide.
    fn goes(&self, t: Words, held: &Held) -> Html {
        let rule = |lapse: &&'static str| {
            let name = self.reasons.lists.name("retention-rule", lapse);
            (name != *lapse).then(|| name.to_owned())
        };
        let rules: Vec<String> = held.lapses.iter().filter_map(rule).collect();
        let mut said = vec![t.w(held.retention)];
        said.extend((!rules.is_empty()).then(|| t.w1("customers-held-rules", "rules", rules.join("; "))));
        Html::text(&said.join(" · "))
    }
}

/// As the matrix has it; where no room keeps one, as the room proposes it.
pub(crate) fn may(role: Role, rights: &Rights, held: &Held) -> bool {
    rights.allowed.contains(held.needs.key) || rights.allowed.is_empty() && held.needs.roles.contains(&role)
}

/// A look names the room in which it happened, or a field of the person's own record.
pub(crate) fn is_of(look: &Sighting, held: &Held) -> bool {
    match (&look.field, held.room) {
        (Some(field), Some(room)) if field == room => true,
        (field, Some("customers")) => {
            field.as_ref().is_none_or(|field| crate::FieldKey::of_input(field).is_some())
        }
        _ => false,
    }
}

pub(super) fn samples(t: Words, record: &Record, reasons: &Reasons) -> Vec<Sample> {
    let kept = |table: &'static str, room: Option<&'static str>| Held {
        table,
        room,
        rows: 12,
        purposes: &["service"],
        needs: crate::VIEW,
        by: Some("house".into()),
        way: None,
        since: Some("2026-11-21T12:00:00Z".into()),
        retention: "retention-customers",
        lapses: vec!["customers.quiet"],
    };
    let full = [
        kept("customers", Some("customers")),
        Held { purposes: &[], by: Some("<b>staff".repeat(40)), since: None, ..kept("customers_holds", None) },
    ];
    let (looks, names) = (Vec::new(), HashMap::new());
    let page = |held, unseen| {
        Page { record, held, unseen, single: &["customers"], looks: &looks, names: &names, reasons }.html(t)
    };
    vec![
        Sample::new("customers/held", page(&full[..1], 0)),
        Sample::new("customers/held-empty", page(&[], 0)),
        Sample::new("customers/held-extreme", page(&full[..], 7)),
    ]
}
