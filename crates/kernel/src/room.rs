//! A room's card: everything that the house needs to know of a room, as plain data without defaults.

use crate::{
    account::{Accountable, Ends},
    actor::{Actor, SubjectId},
    app::App,
    assent::Assent,
    blocker::Blocker,
    datamap::Holding,
    door::By,
    error::Result,
    event::EventKind,
    job::JobKind,
    lapse::Lapse,
    lists::List,
    mention::Mentions,
    permission::{Field, Permission},
    setting::Setting,
    step::{Host, Step},
    told::Tells,
    tx::{Reader, Tx},
};
use axum::Router;
use futures::future::BoxFuture;
use ground::{
    db::{Migration, Q, Sql},
    secret::Token,
};
use kit::{Html, Lang, Words};
use utoipa_axum::router::OpenApiRouter;

#[derive(Clone, Copy)]
pub struct Room {
    pub name: &'static str,
    pub migrations: &'static [Migration],
    pub words: [(Lang, &'static str); 5],
    pub permissions: &'static [Permission],
    /// Fields of people whose visibility the matrix decides.
    pub fields: &'static [Field],
    pub settings: &'static [Setting],
    pub events: &'static [EventKind],
    /// Every statement of the room, for the test that prepares them on both engines.
    pub statements: &'static [&'static [Sql]],
    pub personal_data: &'static [Holding],
    pub jobs: &'static [JobKind],
    pub navigation: &'static [Entry],
    /// What this room shows on the page of a customer.
    pub panels: &'static [Panel],
    /// What this room shows beside each person in a list: what we may do.
    pub marks: Option<Marks>,
    /// Who of these people may be used for a purpose: lists, exports and selections ask.
    pub allows: Option<Allows>,
    /// Which values may be stored of people only once they agreed.
    pub assent: Option<Assent>,
    /// Keyed things of this room that other rooms name and offer.
    pub lists: &'static [List],
    /// Tables of this room from which small lists are remembered, see [`Remembered`](crate::Remembered).
    pub remembers: &'static [&'static str],
    /// What of this room belongs into a privacy notice.
    pub tells: Option<Tells>,
    /// What is in order here and what is still missing, for the page that shows the state of privacy.
    pub checks: Option<Checks>,
    /// What processes may do in this room.
    pub steps: &'static [Step],
    /// The kind of thing of this room that processes move.
    pub host: Option<Host>,
    /// What here is in the way of erasing somebody.
    pub blockers: &'static [Blocker],
    /// Texts here about others that may name somebody.
    pub mentions: Option<Mentions>,
    /// What here ends by its age.
    pub lapses: &'static [Lapse],
    /// Records here that say why they are held, one by one.
    pub accounts: &'static [Accountable],
    /// How it is known when a record goes: exactly one room keeps the rules.
    pub ends: Option<Ends>,
    pub pages: fn() -> Router<App>,
    pub api: fn() -> OpenApiRouter<App>,
    /// Pages and components with sample data: the storybook, and the test that renders them all.
    pub samples: fn(Words) -> Vec<kit::Sample>,
    /// How people and programs are recognised: exactly one room knows.
    pub gate: Option<Gate>,
}

/// A line of the left rail.
#[derive(Clone, Copy)]
pub struct Entry {
    pub word: &'static str,
    pub icon: kit::Icon,
    pub href: &'static str,
    pub needs: Permission,
    pub order: u8,
    /// A number that wants attention.
    pub badge: Option<Count>,
}

/// A part of a customer's page that a higher room contributes.
#[derive(Clone, Copy)]
pub struct Panel {
    pub slot: Slot,
    pub order: u8,
    pub needs: Permission,
    pub render: fn(&mut Reader, SubjectId, Words) -> BoxFuture<'_, Result<Html>>,
}

/// Marks for the people of one page of a list, fetched at once.
pub type Marks = fn(&mut Reader, Vec<SubjectId>, Words) -> BoxFuture<'_, Result<Vec<(SubjectId, Html)>>>;

/// The people among these who allow a purpose on some channel of it, in the order given, each with the addresses that may
/// be used for it.
pub type Allows =
    fn(&mut Reader, Vec<SubjectId>, String) -> BoxFuture<'_, Result<Vec<(SubjectId, Vec<Way>)>>>;

/// Where somebody is reached: calls and texts share a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Email,
    Phone,
    Post,
}

impl Way {
    pub const ALL: [Self; 3] = [Self::Email, Self::Phone, Self::Post];
}

/// The state of this room's duties.
pub type Checks = fn(&mut Reader, Words) -> BoxFuture<'_, Result<Vec<Check>>>;

/// One duty: whether it is met, where it is met, and the article that asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub state: Met,
    /// What is looked at, in the reader's language.
    pub what: String,
    /// What was found: a figure, or what is missing.
    pub found: String,
    pub href: String,
    /// Such as `gdpr/13`.
    pub law: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Met {
    /// Must be done before people's data may be used so.
    Missing,
    /// Works, but somebody should look.
    Look,
    Fine,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Beside the name: glyphs and badges.
    Head,
    /// Buttons at the top right.
    Action,
    /// At the side, below the facts.
    Side,
    /// Beside "this person is restricted": what restricts them.
    Restriction,
    /// Inside "why do we hold this?": the purposes with their lawful basis, on a few words.
    Why,
}

/// What rooms show of a person in this place, in their order, as far as the reader may see it.
pub async fn panels(reader: &mut Reader, subject: SubjectId, slot: Slot, t: Words) -> Result<Vec<Html>> {
    let rooms = reader.app().rooms();
    let mut panels: Vec<_> =
        rooms.iter().flat_map(|room| room.panels).filter(|panel| panel.slot == slot).collect();
    panels.sort_by_key(|panel| panel.order);
    let mut shown = Vec::with_capacity(panels.len());
    for panel in panels {
        if reader.may(&panel.needs) {
            shown.push((panel.render)(reader, subject, t).await?);
        }
    }
    Ok(shown)
}

/// What asks for a number of the rail: those of a page are asked together.
pub type Count = fn(&mut Reader) -> BoxFuture<'_, Result<Q>>;
/// Labels of actors to what people call them.
pub type Names = fn(&mut Reader, Vec<String>) -> BoxFuture<'_, Result<Vec<(String, String)>>>;

/// A short letter to colleagues: ids and figures, never a personal value.
pub struct Telling {
    /// The words `{word}-subject` and `{word}-text`; they may use `name` and `company` beside the arguments.
    pub word: &'static str,
    /// What kind of message it is, such as `rights.due`.
    pub kind: &'static str,
    pub args: Vec<(&'static str, String)>,
}

/// Writes to everybody who holds a right; gives how many.
pub type Tell = fn(&mut Tx, Permission, Telling) -> BoxFuture<'_, Result<usize>>;

/// What somebody sends to themselves, such as a letter to look at before others get it.
pub struct Note {
    pub subject: String,
    pub text: String,
    /// What kind of message it is, such as `campaigns.trial`.
    pub kind: &'static str,
    pub lang: Lang,
}

/// Writes to whoever acts, at their own address; a program has none and is refused.
pub type ToOneself = fn(&mut Tx, Note) -> BoxFuture<'_, Result<()>>;

/// How the house learns who acts; given by the room that knows staff and programs.
#[derive(Clone, Copy)]
pub struct Gate {
    /// A session is kept alive by people, not by what their pages do.
    pub session: fn(App, Token, By) -> BoxFuture<'static, Result<Option<Actor>>>,
    pub program: fn(App, Token) -> BoxFuture<'static, Result<Option<Actor>>>,
    /// Names of actors, for timelines: labels of staff and programs to what people call them.
    pub names: Names,
    /// How the house writes to those who may do something about it.
    pub tell: Tell,
    pub to_oneself: ToOneself,
    /// How much waits at the bell of whoever acts.
    pub unread: Count,
}

/// A question that is known without reading anything.
pub fn known(q: Q) -> BoxFuture<'static, Result<Q>> {
    Box::pin(async { Ok(q) })
}

/// The numbers of entries and bells, in their order.
pub async fn numbers(reader: &mut Reader, counts: &[Count]) -> Result<Vec<i64>> {
    let mut questions = Vec::with_capacity(counts.len());
    for count in counts {
        questions.push(count(reader).await?);
    }
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: Vec<(i64, i64)> = reader.find(&Q::numbers(&questions)).await?;
    found.sort_unstable();
    Ok(found.into_iter().map(|(_, number)| number).collect())
}

/// The article behind a rule, as people cite it; the sections of the Californian code have a point in their number.
pub fn article(law: &str) -> String {
    let (code, article) = law.split_once('/').unwrap_or((law, ""));
    if code == "ccpa" {
        return format!("CCPA § {article}");
    }
    let mut parts = article.split('.');
    let mut text = format!("{} Art. {}", code.to_uppercase(), parts.next().unwrap_or_default());
    for part in parts {
        text.push_str(&format!("({part})"));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_article_is_cited_as_people_do() {
        assert_eq!(super::article("gdpr/6.1.a"), "GDPR Art. 6(1)(a)");
        assert_eq!(super::article("gdpr/13"), "GDPR Art. 13");
        assert_eq!(super::article("ccpa/1798.135"), "CCPA § 1798.135");
    }
}
