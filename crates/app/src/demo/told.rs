//! What people are told, and where: the shop's contact points, a notice with a section of its own, a setting for quiet hours.

use consent::ByLang;
use kernel::{Action, Actor, App, Error, Result, setting};
use notices::{
    Acceptance, Change, Contact, Edit, Given, Kind, NoticeText, Publish, SaveContact, Start, Title,
};

const CAMERA: &str = include_str!("camera.json");
/// Nobody is called in the evening, nor written to more than three times in a week.
const PACE: [(&str, &str); 2] = [("consent.quiet-phone", "19:00-10:00"), ("consent.cap-messages", "3")];

/// Where the shop meets people besides its forms and letters; one of them still lacks its notice.
pub async fn points(app: &App) -> Result<()> {
    let contact = |kind, key: &str, title: &str, place: &str, given| {
        let (key, title, place) = (key.to_owned(), title.to_owned(), place.to_owned());
        let (title, notice) = (Title::Own(title), None);
        SaveContact { contact: Contact { kind, key, title, place, given, notice } }
    };
    write(app, &contact(Kind::Call, "hotline", "Customer line", "+31 50 200 0110", Given::Spoken)).await?;
    write(app, &contact(Kind::Other, "till", "Till in Groningen", "Dijkweg 4", Given::Attached)).await?;
    write(app, &contact(Kind::Chat, "chat-trial", "Chat (being tried)", "", Given::Missing)).await
}

/// The next version of the notice, put together by hand: the camera above the till.
pub async fn publish(app: &App) -> Result<()> {
    let texts: ByLang<NoticeText> = serde_json::from_str(CAMERA).map_err(Error::fault)?;
    let version = write(app, &Start { notice: notices::GENERAL.into() }).await?;
    write(app, &Edit { version, seen: 1, change: Change::Add(texts) }).await?;
    write(app, &Publish { version, seen: 2, acceptance: Acceptance::NotNeeded }).await
}

/// Set last, so that the letters of the story are on their way by then.
pub async fn rest(app: &App) -> Result<()> {
    let values = PACE.map(|(key, value)| (key.to_owned(), value.to_owned())).to_vec();
    write(app, &setting::Change { values }).await.map(drop)
}

async fn write<A: Action>(app: &App, action: &A) -> Result<A::Output> {
    app.write(&Actor::house(), action).await
}
