//! Pages of the manual that the code writes: settings, permissions, events, the API, the data map.

use crate::{house, openapi, written};
use ground::config::SETTINGS;
use kernel::{App, Class, Erasing, Freeze, Holding, Link, Role, Why, setting::Kind};
use kit::{Lang, Words};
use std::{collections::BTreeMap, fmt::Write};

const WRITTEN: &str =
    "<!-- Written by a test from the code: UPDATE=1 cargo test -p custodia --test it docs -->";

#[tokio::test]
async fn settings() {
    let world = house::open().await;
    let t = english(&world.app);
    let mut page = Page::titled("Settings");
    page.say("## Configuration of the installation");
    page.say("Read from `custodia.toml`, then from the environment (`smtp.host` is `CUSTODIA_SMTP_HOST`), then from the command line. A key that does not exist is an error.");
    page.table(
        &["Key", "Default", "Meaning"],
        SETTINGS.iter().map(|s| vec![code(s.name), code(s.default), s.about.to_owned()]),
    );
    page.say("## Settings of the house");
    page.say("Administrators change them at `/settings` while the house runs; every change stands in the audit trail.");
    let own =
        world.app.settings().map(|s| vec![code(s.key), t.w(&s.word()), code(s.default), values(&s.kind)]);
    page.table(&["Key", "Name", "Default", "Values"], own);
    page.compare("docs/settings.md");
}

#[tokio::test]
async fn permissions() {
    let world = house::open().await;
    let t = english(&world.app);
    let mut page = Page::titled("Permissions");
    page.say("What each role may do in a fresh installation. Administrators change it at `/staff/roles`; what is not ticked is refused.");
    let heads =
        ["Right", "Key"].into_iter().map(str::to_owned).chain(Role::ALL.map(|role| role.key().to_owned()));
    let heads: Vec<_> = heads.collect();
    let heads: Vec<_> = heads.iter().map(String::as_str).collect();
    let rights = world.app.permissions().map(|right| {
        let ticks = Role::ALL.map(|role| if right.roles.contains(&role) { "✓" } else { "" }.to_owned());
        [t.w(&right.word()), code(right.key)].into_iter().chain(ticks).collect()
    });
    page.table(&heads, rights);
    page.say("## Fields of a person");
    page.say("How a field is shown: hidden, masked, shown, or open to change (edit).");
    let heads: Vec<_> = ["Field"].into_iter().chain(Role::ALL.map(Role::key)).collect();
    let fields = world.app.fields().map(|field| {
        let access = Role::ALL.map(|role| (field.default)(role).key().to_owned());
        [code(field.key)].into_iter().chain(access).collect()
    });
    page.table(&heads, fields);
    page.compare("docs/permissions.md");
}

#[tokio::test]
async fn events() {
    let world = house::open().await;
    let t = english(&world.app);
    let mut page = Page::titled("Events");
    page.say("Everything that happens is one row: the audit trail at `/audit`, the timeline of a customer, and what programs can read. An event holds ids and names of fields, never a personal value; in braces stand the fields that its sentence shows, and where a field chooses the wording, one of them is given.");
    let events = world.app.events().map(|event| {
        let sentence = t.w(&format!("event-{}", event.kind.replace('.', "-")));
        vec![code(event.kind), format!("{:?}", event.tone).to_lowercase(), sentence]
    });
    page.table(&["Kind", "Tone", "Sentence"], events);
    page.compare("docs/events.md");
}

#[test]
fn api() {
    let mut page = Page::titled("API");
    page.say("Below `/api/v1`; described in full by `/api/v1/openapi.json`, to be tried at `/api/try`. A program sends `Authorization: Bearer …`; a create may carry an `Idempotency-Key`; a change carries `If-Match` with the version that it changes; errors are problem documents (RFC 9457).");
    let mut groups: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for operation in openapi::operations(&openapi::document()) {
        let tag = operation.told["tags"][0].as_str().unwrap_or_default().to_owned();
        let told = operation.told["summary"].as_str().unwrap_or_default().to_owned();
        let row = vec![operation.method.to_uppercase(), code(&operation.path), told];
        groups.entry(tag).or_default().push(row);
    }
    for (tag, rows) in groups {
        page.say(&format!("## {tag}"));
        page.table(&["Method", "Path", "What it does"], rows.into_iter());
    }
    page.compare("docs/api.md");
}

#[tokio::test]
async fn data_map() {
    let world = house::open().await;
    let t = english(&world.app);
    let mut page = Page::titled("Data map");
    page.say("Every table and column of the house: what it tells about a person, what erasure and restriction do with it, and when it ends. A test compares this list with the schema of both engines.");
    for holding in world.app.holdings() {
        page.say(&format!("## `{}`", holding.table));
        page.say(&about(holding, t));
        let columns = holding.columns.iter().map(|column| {
            let withheld = if column.told { "" } else { ", stays out of copies" };
            vec![code(column.name), format!("{}{withheld}", class(column.class))]
        });
        page.table(&["Column", "Class"], columns);
    }
    page.compare("docs/data-map.md");
}

fn english(app: &App) -> Words {
    app.lexicon().words(Lang::En)
}

fn about(holding: &Holding, t: Words) -> String {
    let whose = match holding.link {
        Link::Subject(column, _) => {
            format!("{}; the person stands in `{column}`.", t.w(&format!("table-{}", holding.table)))
        }
        Link::Lookup(column) => format!("What people are found by; the person stands in `{column}`."),
        Link::Nobody => "About no customer.".to_owned(),
    };
    let erased = match holding.erasing {
        Erasing::Delete => "the rows go".to_owned(),
        Erasing::Blank(columns) => format!("the rows stay for statistics, emptied of {}", columns.join(", ")),
        Erasing::Keep(why) => format!("the rows stay: {}", t.w(why)),
    };
    let restricted = match holding.link {
        Link::Subject(_, freeze) => format!("- Restriction: {}\n", frozen(freeze)),
        Link::Lookup(_) => format!("- Restriction: {}\n", frozen(Freeze::Still)),
        Link::Nobody => String::new(),
    };
    format!("{whose}\n\n- Erasure: {erased}\n{restricted}- End: {}", t.w(holding.retention))
}

/// What the database does with a write to the rows of somebody restricted.
fn frozen(freeze: Freeze) -> String {
    match freeze {
        Freeze::Still => "frozen".to_owned(),
        Freeze::Grows => "new rows are stored, the others are frozen".to_owned(),
        Freeze::GrowsBut(_, why) => {
            format!("new rows are stored, the others are frozen, except: {}", because(why))
        }
        Freeze::Never(why) => format!("written on: {}", because(why)),
    }
}

const fn because(why: Why) -> &'static str {
    match why {
        Why::Evidence => "what happened is added to, and nobody changes it",
        Why::Request => "what they asked for is done, the end of the restriction too",
        Why::Choice => "their own doors and choices, a no is always possible",
        Why::Law => "a law demands it, or it protects them",
        Why::Letters => "letters that the law demands leave, and what left is reported on",
        Why::Arrival => "what comes in is put where it belongs",
        Why::Machinery => "the house’s own work, which says nothing of them",
        Why::Index => "made anew from rows that are frozen",
    }
}

fn class(class: Class) -> &'static str {
    match class {
        Class::None => "none",
        Class::Attribute => "attribute",
        Class::Identifying => "identifying, sealed",
        Class::Sensitive => "sensitive, sealed apart",
        Class::Special => "special category, sealed apart",
        Class::Stored => "a stored file, sealed",
    }
}

fn values(kind: &Kind) -> String {
    match kind {
        Kind::Text { most } | Kind::Long { most } | Kind::Read { most, .. } => {
            format!("text, up to {most} characters")
        }
        Kind::Switch => "true or false".into(),
        Kind::Number { least, most } => format!("{least} to {most}"),
        Kind::Choice(choices) => choices.join(", "),
        Kind::Listed(list) => format!("a key of the list `{list}`"),
    }
}

fn code(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("`{text}`") }
}

/// A page of Markdown as it grows.
struct Page(String);

impl Page {
    fn titled(title: &str) -> Self {
        Self(format!("# {title}\n\n{WRITTEN}\n"))
    }

    fn say(&mut self, text: &str) {
        writeln!(self.0, "\n{text}").unwrap();
    }

    fn table(&mut self, heads: &[&str], rows: impl Iterator<Item = Vec<String>>) {
        writeln!(self.0, "\n| {} |\n|{}", heads.join(" | "), "---|".repeat(heads.len())).unwrap();
        for row in rows {
            let cells: Vec<_> = row.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
            writeln!(self.0, "| {} |", cells.join(" | ")).unwrap();
        }
    }

    fn compare(self, path: &str) {
        written::same(path, &self.0);
    }
}
