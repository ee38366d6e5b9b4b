//! The personas of the demo: six people, one for each role, with passwords that are printed and nobody else's.

use kernel::{Actor, App, Error, Result, Role};
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
    use axum::{body::Body, http::Request};
    use tower::ServiceExt;
    if staff::first_link(app).await?.is_some() {
        hire(app).await?;
    }
    let alex = &PERSONAS[4];
    let body = format!("email={}&password={}", alex.email.replace('@', "%40"), alex.password);
    let request = Request::post("/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded");
    let request = request.body(Body::from(body)).map_err(Error::fault)?;
    let answer = crate::web::router(app, None).oneshot(request).await.map_err(Error::fault)?;
    let cookies = answer.headers().get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let session = cookies
        .filter_map(|cookie| cookie.split(';').next())
        .find(|pair| pair.starts_with("custodia_session="));
    session.map(str::to_owned).ok_or_else(|| Error::fault(format!("no session: {}", answer.status())))
}
