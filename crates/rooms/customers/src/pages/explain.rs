//! The answer beside a single record of any room: why it is held, where it came from, who may see it and did, and when it goes.
// law: gdpr/15.1

use super::{
    label,
    show::{actor, called, elsewhere},
};
use crate::{
    ROOM, VIEW,
    read::{self, Explained, Held, PURPOSE},
};
use askama::Template;
use axum::extract::Path;
use ground::clock::Timestamp;
use kernel::{
    Account, App, Desk, Erasing, Freeze, Link, Names, Reader, Result, Role, SubjectId, Why as Exempt,
    account::{Fate, Fated},
    door::Paper,
    restriction::Restricted,
    room::{Slot, panels},
    seen::{Look, Opened},
    setting::TIME_ZONE,
};
use kit::{Crumb, Facts, Html, Reason, Sample, Words};
use std::collections::HashMap;

pub async fn show(desk: Desk, Path((table, id)): Path<(String, String)>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let told = read::explain(&mut reader, &table, &id, desk.words.lang()).await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let person = of_person(&mut reader, &told, t).await?;
    let name = name(&mut reader, &told, &id, t).await?;
    // law: gdpr/5.2
    if let Some(subject) = told.account.subject.filter(|_| reader.may(&VIEW)) {
        let opened = Opened { subjects: vec![subject], look: Look::Opened, room: ROOM.name };
        opened.note(&desk, &mut reader).await?;
    }
    let href = told.account.href.as_deref();
    let answer = facts(t, &told, linked(href, &name), person);
    let crumbs = href.map(|href| Crumb::new(t.w("customers-why-record"), href));
    let shell = desk.shell(&mut reader, t.w("kit-why"), entry(&desk.app, href)).await?;
    let shell = shell.crumbs(crumbs.into_iter().collect()).lead(name);
    Ok(shell.body(Reason::answer(t, &answer)).html().into())
}

/// Its kind, the field or the thing that it belongs to, and its person: as far as this reader may know them.
async fn name(reader: &mut Reader, told: &Explained, id: &str, t: Words) -> Result<String> {
    let thing = match read::part(reader.app(), told, id).filter(|_| told.held.room == Some(ROOM.name)) {
        Some(field) => Some(label(t, &field, &read::definitions(reader).await?)),
        None => read::thing(reader, &told.account).await?,
    };
    let person = match told.account.subject {
        Some(subject) if reader.may(&VIEW) => read::record(reader, subject).await?,
        _ => None,
    };
    let person = person.map(|record| called(t, &record.shown(reader)));
    let kind = t.w(&format!("table-{}", told.holding.table));
    Ok([Some(kind), thing, person].into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

fn linked(href: Option<&str>, name: &str) -> Html {
    match href {
        Some(href) => Html::of(&Linked { href, name }),
        None => Html::text(name),
    }
}

/// The entry of the rail under which the record is looked at; records of pages that no entry leads to have none.
fn entry(app: &App, href: Option<&str>) -> &'static str {
    let below = |entry: &&str| {
        let rest = href.and_then(|href| href.strip_prefix(*entry));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    };
    let entries = app.rooms().iter().flat_map(|room| room.navigation).map(|entry| entry.href);
    entries.filter(below).max_by_key(|entry| entry.len()).unwrap_or_default()
}

#[derive(Template)]
#[template(source = "<a href=\"{{ href }}\">{{ name }}</a>", ext = "html")]
struct Linked<'a> {
    href: &'a str,
    name: &'a str,
}

/// The purposes of the person, for a record that has none of its own.
async fn of_person(reader: &mut Reader, told: &Explained, t: Words) -> Result<Html> {
    match told.account.subject {
        Some(subject) if told.purposes().is_empty() && reader.may(&VIEW) => {
            Ok(Html::join(panels(reader, subject, Slot::Why, t).await?))
        }
        _ => Ok(Html::default()),
    }
}

/// All of it as a list of facts; `person` says the purposes of the person where the record has none of its own.
pub fn answer(t: Words, told: &Explained, person: Html) -> Html {
    facts(t, told, Html::text(&t.w(&format!("table-{}", told.holding.table))), person)
}

fn facts(t: Words, told: &Explained, name: Html, person: Html) -> Html {
    let facts = Facts::new()
        .fact(t.w("customers-why-what"), name)
        .fact(t.w("kit-why-for"), purposes(t, told, person))
        .fact(t.w("kit-why-from"), source(t, told))
        .fact(t.w("kit-why-since"), t.datetime(told.account.since.0))
        .fact(t.w("kit-why-goes"), goes(t, told))
        .fact(t.w("kit-why-seen"), seen_by(t, told))
        .fact(t.w("customers-why-looked"), looked(t, told));
    let facts = match restricted(t, told) {
        Some(text) => facts.fact(t.w("customers-why-restricted"), text),
        None => facts,
    };
    facts.fact(t.w("customers-why-erased"), erased(t, told)).html()
}

/// Each with its lawful basis and the article behind it.
fn purposes(t: Words, told: &Explained, person: Html) -> Html {
    let own = told.purposes();
    if own.is_empty() {
        return if person.is_empty() { Html::text(&t.w("customers-held-person")) } else { person };
    }
    let named = |key: &&str| {
        let say = |list: &str| Some(told.lists.name(list, key)).filter(|name| name != key);
        let why: Vec<&str> = ["purpose-basis", "purpose-law"].into_iter().filter_map(say).collect();
        let name = told.lists.name(PURPOSE, key);
        if why.is_empty() { name.to_owned() } else { format!("{name} ({})", why.join(", ")) }
    };
    lines(own.iter().map(named))
}

fn source(t: Words, told: &Explained) -> Html {
    let Account { way, by, .. } = &told.account;
    let way = way.as_ref().map(|(word, name)| t.w1(word, "name", name));
    let room = told.held.room.map_or_else(|| t.w("customers-held-house"), |room| elsewhere(t, room));
    let by = by.as_ref().map(|label| actor(label, &told.names, t));
    Html::text(&[way, Some(room), by].into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

/// By which rule, law or hold, by its own clock and with its person; then what its table says.
fn goes(t: Words, told: &Explained) -> Html {
    let until = told.account.until.map(|at| t.w1("customers-why-until", "when", t.date(at.0)));
    let fates = told.fates.iter().filter_map(|fate| fate_of(t, fate));
    lines(until.into_iter().chain(fates).chain([t.w(told.holding.retention)]))
}

/// When somebody as a whole goes and by which rule, or what keeps them.
pub async fn end_of_person(reader: &mut Reader, subject: SubjectId, t: Words) -> Result<Option<String>> {
    let fate = read::fate_of_person(reader, subject, t.lang()).await?;
    Ok(fate.and_then(|fate| fate_of(t, &Fate { whole: false, ..fate })))
}

fn fate_of(t: Words, fate: &Fate) -> Option<String> {
    let said = match (&fate.what, fate.since) {
        (Fated::Ends { at, rule }, Some(since)) => {
            let args = [("when", t.date(at.0)), ("since", t.date(since.0)), ("rule", rule.clone())];
            t.v(
                "customers-why-ends-since",
                &args.each_ref().map(|(name, value)| (*name, value.as_str().into())),
            )
        }
        (Fated::Ends { at, rule }, None) => {
            t.w2("customers-why-ends", ("when", t.date(at.0)), ("rule", rule))
        }
        (Fated::Kept(why), _) => t.w1("customers-why-kept", "why", why),
        (Fated::Waits { rule }, _) => t.w1("customers-why-waits", "rule", rule),
        (Fated::Stays, _) if fate.whole => return None,
        (Fated::Stays, _) => t.w("customers-why-stays"),
    };
    Some(if fate.whole { t.w1("customers-why-whole", "what", said) } else { said })
}

/// The roles that may open it, or those who alone may.
fn seen_by(t: Words, told: &Explained) -> Html {
    if let Some(only) = &told.account.only {
        let names: Vec<String> = only.iter().map(|label| actor(label, &told.names, t)).collect();
        return Html::text(&t.w1("customers-why-only", "names", names.join(", ")));
    }
    let roles = told.roles.iter().map(|role| t.w(&format!("customers-role-{}", role.key())));
    Html::text(&roles.collect::<Vec<_>>().join(", "))
}

/// The last looks in its room at its person; who it was is told to those who may know it.
fn looked(t: Words, told: &Explained) -> Html {
    if told.looks.latest.is_empty() {
        return Html::text(&match told.looks.count {
            0 => t.w("customers-held-unopened"),
            count => t.n("customers-why-looks", count),
        });
    }
    let one = |look: &kernel::seen::Sighting| {
        format!("{} · {}", actor(&look.actor, &told.names, t), t.datetime(look.at.0))
    };
    lines(told.looks.latest.iter().map(one))
}

/// Since when its person is restricted, by whom, why, and what that does with rows like this one.
fn restricted(t: Words, told: &Explained) -> Option<Html> {
    let how = told.restricted.as_ref()?;
    let by = actor(&how.actor, &told.names, t);
    let since = t.w2("customers-restricted-since", ("since", t.date(how.since.0)), ("name", by));
    let why = t.w(&format!("restricted-{}", how.reason));
    Some(lines([since, why, t.w(freezes(told))]))
}

const fn freezes(told: &Explained) -> &'static str {
    match told.holding.link {
        Link::Subject(_, Freeze::Still) | Link::Lookup(_) => "customers-freeze-still",
        Link::Subject(_, Freeze::Grows | Freeze::GrowsBut(..)) => "customers-freeze-grows",
        Link::Subject(_, Freeze::Never(why)) => exempt(why),
        Link::Nobody => "customers-freeze-nobody",
    }
}

const fn exempt(why: Exempt) -> &'static str {
    match why {
        Exempt::Evidence => "customers-freeze-evidence",
        Exempt::Request => "customers-freeze-request",
        Exempt::Choice => "customers-freeze-choice",
        Exempt::Law => "customers-freeze-law",
        Exempt::Letters => "customers-freeze-letters",
        Exempt::Arrival => "customers-freeze-arrival",
        Exempt::Machinery | Exempt::Index => "customers-freeze-nobody",
    }
}

/// What erasing its person does with it, as the data map has it.
fn erased(t: Words, told: &Explained) -> String {
    match told.holding.erasing {
        Erasing::Delete => t.w("customers-why-deleted"),
        Erasing::Blank(_) => t.w("customers-why-blanked"),
        Erasing::Keep(why) => t.w1("customers-why-stays-because", "why", t.w(why)),
    }
}

fn lines(all: impl IntoIterator<Item = String>) -> Html {
    Html::prose(&all.into_iter().collect::<Vec<_>>().join("\n"))
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let told = |account: Account, fates: Vec<Fate>, restricted: Option<Restricted>| Explained {
        holding: crate::privacy::HOLDINGS[0],
        held: Held {
            table: "customers",
            room: Some("customers"),
            rows: 1,
            purposes: &[],
            needs: VIEW,
            by: None,
            way: None,
            since: None,
            retention: "retention-customers",
            lapses: Vec::new(),
        },
        account,
        fates,
        restricted,
        roles: Role::ALL.to_vec(),
        looks: read::Looks::default(),
        names: HashMap::new(),
        lists: Names::default(),
    };
    let since = Timestamp(1_772_500_000_000_000);
    let bare = Account::of(None, since);
    let full =
        bare.clone().came_by("customers-source-form", "news").by("house").serving(["service".to_owned()]);
    let ends = Fated::Ends { at: since, rule: "Quiet for a year, 1 year".into() };
    let ends = Fate { whole: false, since: Some(since), what: ends };
    let loud = "<b>staff".repeat(60);
    let frozen = Restricted { since, actor: loud.clone(), reason: "asked".into() };
    let extreme = full.clone().only(Some(vec![loud.clone(); 9])).until(Some(since));
    let kept = Fate { whole: true, since: None, what: Fated::Kept(loud) };
    vec![
        Sample::new("customers/why-empty", answer(t, &told(bare, Vec::new(), None), Html::default())),
        Sample::new("customers/why", answer(t, &told(full, vec![ends.clone()], None), Html::default())),
        Sample::new(
            "customers/why-extreme",
            answer(t, &told(extreme, vec![ends, kept], Some(frozen)), Html::default()),
        ),
    ]
}
