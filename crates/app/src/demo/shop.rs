//! The shop itself: who answers for the data.

use kernel::{
    Actor, App, Result,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME, COUNTRY, Change, Setting, TIME_ZONE},
};
use register::{AUTHORITY, OFFICER_CONTACT, OFFICER_NAME};

const SETTINGS: [(Setting, &str); 8] = [
    (COMPANY_NAME, "Noorderpad"),
    (COMPANY_ADDRESS, "Noorderpad B.V., Dijkweg 4, 9712 AB Groningen, Netherlands"),
    (COMPANY_EMAIL, "privacy@noorderpad.example"),
    (COUNTRY, "NL"),
    (TIME_ZONE, "Europe/Amsterdam"),
    (OFFICER_NAME, "Dora Kaya"),
    (OFFICER_CONTACT, "privacy@noorderpad.example, +31 50 200 0111"),
    (AUTHORITY, "Autoriteit Persoonsgegevens, Den Haag"),
];

pub async fn furnish(app: &App) -> Result<()> {
    let values =
        SETTINGS.iter().map(|(setting, value)| (setting.key.to_owned(), (*value).to_owned())).collect();
    app.write(&Actor::house(), &Change { values }).await?;
    // The notice of a fresh house names nobody yet.
    app.write(&Actor::house(), &notices::Renew { notice: notices::GENERAL.into() }).await.map(drop)
}
