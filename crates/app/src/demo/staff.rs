//! The personas of the demo: six people, one for each role, with passwords that are printed and nobody else's.

use super::{stage::Stage, visitor::Visitor};
use customers::{Create, Draft, Source};
use ground::clock::DAY;
use kernel::{Actor, App, Result, Role};
use staff::{AddUser, UserDraft};

pub struct Persona {
    pub name: &'static str,
    pub email: &'static str,
    pub password: &'static str,
    pub role: Role,
}

const fn persona(name: &'static str, email: &'static str, password: &'static str, role: Role) -> Persona {
    Persona { name, email, password, role }
}

pub const PERSONAS: [Persona; 6] = [
    persona("Anna de Wit", "anna@noorderpad.example", "lantern-over-the-fen", Role::Agent),
    persona("Ben Mulder", "ben@noorderpad.example", "seven-herons-waiting", Role::Manager),
    persona("Dora Kaya", "dora@noorderpad.example", "quiet-harbour-at-dusk", Role::PrivacyOfficer),
    persona("Mark Weber", "mark@noorderpad.example", "copper-kettle-whistles", Role::Marketer),
    persona("Alex Nowak", "alex@noorderpad.example", "granite-under-the-moss", Role::Administrator),
    persona("Olga Peters", "olga@noorderpad.example", "ledger-of-small-stones", Role::Auditor),
];

/// In days, for a child of twelve.
const AGE: i64 = 12 * 365 + 90;

pub async fn hire(app: &App) -> Result<()> {
    for persona in &PERSONAS {
        let draft = UserDraft {
            name: persona.name.into(),
            email: persona.email.into(),
            role: persona.role.key().into(),
            ..UserDraft::default()
        };
        let user = AddUser::with_password(app, &draft, persona.password).await?;
        app.write(&Actor::house(), &user).await?;
    }
    Ok(())
}

/// Signs the administrator in by the page, as a browser does, and gives the session's cookie: for benchmarks.
pub async fn sign_in(app: &App) -> Result<String> {
    if staff::first_link(app).await?.is_some() {
        hire(app).await?;
    }
    Ok(Visitor::sign_in(app, &PERSONAS[4]).await?.cookie)
}

/// The manager takes a list out, by the page.
pub async fn export(stage: &Stage) -> Result<()> {
    let ben = stage.at_the_pages("ben").await?;
    let wish = [("purpose", "news"), ("columns", "name"), ("columns", "emails"), ("format", "csv")];
    ben.post("/customers/export?country=TR", &wish).await
}

/// What staff did by hand, by the pages: a call written down, a guardian asked, a program no longer told.
pub async fn work(stage: &Stage) -> Result<()> {
    let (app, child) = (&stage.app, child(&stage.app).await?);
    let anna = stage.at_the_pages("anna").await?;
    if let Some(caller) = stage.crowd.get(7) {
        let at = app.clock().now().minus(2 * DAY).date().to_string();
        let said = [
            ("cell", "offers/post"),
            ("state", "given"),
            ("at", &at),
            ("source", "call"),
            ("by", "person"),
            ("reference", "CALL-2026-1187"),
            ("note", "Would like the winter catalogue by post, and nothing by e-mail."),
        ];
        anna.post(&format!("/customers/{caller}/permissions"), &said).await?;
    }
    let guardian = [("name", "Heike Sommer"), ("relation", "parent"), ("email", "heike.sommer@example.org")];
    anna.post(&format!("/customers/{child}/permissions/guardian"), &guardian).await?;
    let draft = connect::Draft {
        url: "https://warehouse.noorderpad.example/hooks/custodia".into(),
        kinds: vec!["consent.".into(), "customers.".into()],
        processor: Some(connect::OWN.into()),
    };
    let (webhook, _) = app.write(&Actor::house(), &connect::Add { draft }).await?;
    app.write(&Actor::house(), &connect::Suspend { webhook }).await
}

/// Too young to agree alone.
async fn child(app: &App) -> Result<kernel::SubjectId> {
    let born = app.clock().now().minus(AGE * DAY).date();
    let draft = Draft {
        given: "Mila".into(),
        family: "Sommer".into(),
        emails: vec!["mila.sommer@example.org".into()],
        country: "DE".into(),
        language: "de".into(),
        birth_date: born.to_string(),
        ..Draft::default()
    };
    let create = Create { draft, source: Source::Form("route-club".into()), purpose: Some("service".into()) };
    app.write(&Actor::house(), &create).await
}
