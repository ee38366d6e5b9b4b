//! Why one record is held, in whatever room it lies: what its room says of it, the data map, the rules that end it, who looked.
// law: gdpr/15.1

use super::{
    PURPOSE,
    held::{Held, explained},
};
use crate::VIEW;
use kernel::{
    Account, Accountable, App, Error, Holding, Names, Reader, Result, Role, SubjectId,
    account::{Ends, Fate, Lapsing},
    actor::{EveryRole, Rights},
    restriction::{self, Restricted},
    seen::{self, Sighting},
};
use kit::Lang;
use std::collections::HashMap;

/// Looks that are named one by one.
const LATEST: usize = 5;

/// Everything that is told of one record.
#[derive(Clone, Debug)]
pub struct Explained {
    pub holding: Holding,
    /// What holds of its whole table.
    pub held: Held,
    pub account: Account,
    /// When it goes, by its own clock and with its person.
    pub fates: Vec<Fate>,
    pub restricted: Option<Restricted>,
    /// Roles that may see its kind.
    pub roles: Vec<Role>,
    pub looks: Looks,
    /// What people call those who are named here.
    pub names: HashMap<String, String>,
    /// What people call purposes, their bases and articles.
    pub lists: Names,
}

/// Who opened something of this person in this room.
#[derive(Clone, Debug, Default)]
pub struct Looks {
    /// All that are remembered here.
    pub count: usize,
    /// The latest, for those who may know who it was.
    pub latest: Vec<Sighting>,
}

/// What is told of a record, if the reader may see it; for everybody else there is none.
pub async fn explain(reader: &mut Reader, table: &str, id: &str, lang: Lang) -> Result<Explained> {
    let app = reader.app().clone();
    let kinds = || app.rooms().iter().flat_map(|room| room.accounts);
    let kind: &Accountable = kinds().find(|kind| kind.table == table).ok_or(Error::NotFound)?;
    let holding = *app.holdings().find(|holding| holding.table == table).ok_or(Error::NotFound)?;
    let account = kind.give(reader, kind.key(id)?).await?;
    let held = Held { needs: kind.needs, ..explained(&app, &holding) };
    let fates = fates(reader, &account, lang).await?;
    let restricted = match account.subject {
        Some(subject) => restriction::of(reader, subject).await?,
        None => None,
    };
    let roles = every_role(reader).await?.into_iter();
    let roles = roles.filter(|(role, rights)| crate::pages::may(*role, rights, &held)).map(|(role, _)| role);
    let (roles, looks) = (roles.collect(), looks(reader, &account, &held).await?);
    let names = named(reader, &account, (restricted.as_ref(), &looks)).await?;
    let lists = Names::of(reader, lang, &[PURPOSE, "purpose-basis", "purpose-law"]).await?;
    Ok(Explained { holding, held, account, fates, restricted, roles, looks, names, lists })
}

/// What people call the thing that the record is or belongs to, such as a case by its number, as far as the reader may know.
pub(crate) async fn thing(reader: &mut Reader, account: &Account) -> Result<Option<String>> {
    let Some(last) = account.href.as_deref().and_then(|href| href.rsplit('/').next()) else {
        return Ok(None);
    };
    let app = reader.app().clone();
    // The first on a card is the kind of thing that processes move.
    let hosts = app.rooms().iter().filter_map(|room| Some((room.host.as_ref()?, room.accounts.first()?)));
    let found = hosts.filter_map(|(host, kind)| Some((host, kind.key(last).ok()?))).next();
    match found {
        Some((host, key)) => Ok((host.called)(reader, vec![key.id]).await?.pop().map(|(_, name)| name)),
        None => Ok(None),
    }
}

/// Which of those that lie under one id, such as a field of a person.
pub(crate) fn part(app: &App, told: &Explained, id: &str) -> Option<String> {
    let mut kinds = app.rooms().iter().flat_map(|room| room.accounts);
    let kind = kinds.find(|kind| kind.table == told.holding.table)?;
    kind.key(id).ok().map(|key| key.part).filter(|part| !part.is_empty())
}

impl Explained {
    /// Keys of its own purposes: those of the record itself, or those of its table. None: it serves those of the person.
    pub fn purposes(&self) -> Vec<&str> {
        match self.account.purposes.is_empty() {
            true => self.holding.purposes.to_vec(),
            false => self.account.purposes.iter().map(String::as_str).collect(),
        }
    }
}

async fn fates(reader: &mut Reader, account: &Account, lang: Lang) -> Result<Vec<Fate>> {
    ask(reader, Lapsing { record: account.lapse, subject: account.subject, lang }).await
}

/// When somebody as a whole goes, and by which rule, or what keeps them.
pub(crate) async fn fate_of_person(
    reader: &mut Reader,
    subject: SubjectId,
    lang: Lang,
) -> Result<Option<Fate>> {
    Ok(ask(reader, Lapsing { record: None, subject: Some(subject), lang }).await?.pop())
}

/// What the room that keeps the rules says; a house without it has none.
async fn ask(reader: &mut Reader, asked: Lapsing) -> Result<Vec<Fate>> {
    let ends: Option<Ends> = reader.app().rooms().iter().find_map(|room| room.ends);
    match ends {
        Some(ends) => ends(reader, asked).await,
        None => Ok(Vec::new()),
    }
}

/// Looks are written down by person and room. Who it was is told to those who see the person's page; everybody else learns how
/// many looks there were.
async fn looks(reader: &mut Reader, account: &Account, held: &Held) -> Result<Looks> {
    let Some(subject) = account.subject else { return Ok(Looks::default()) };
    let mut latest = seen::of_subject(reader, subject).await?;
    latest.retain(|look| crate::pages::is_of(look, held));
    let count = latest.len();
    latest.truncate(if reader.may(&VIEW) { LATEST } else { 0 });
    Ok(Looks { count, latest })
}

async fn named(
    reader: &mut Reader,
    account: &Account,
    (restricted, looks): (Option<&Restricted>, &Looks),
) -> Result<HashMap<String, String>> {
    let only = account.only.iter().flatten().cloned();
    let seen = looks.latest.iter().map(|look| look.actor.clone());
    let acted = account.by.iter().cloned().chain(restricted.map(|restricted| restricted.actor.clone()));
    let labels: Vec<String> = only.chain(seen).chain(acted).collect();
    let names = reader.app().gate()?.names;
    Ok(names(reader, labels).await?.into_iter().collect())
}

/// The matrix as it is; where no room keeps one, as the rooms propose it.
pub(crate) async fn every_role(reader: &mut Reader) -> Result<Vec<(Role, Rights)>> {
    if let Ok(EveryRole(now)) = reader.app().edge::<EveryRole>() {
        let now = *now;
        return now(reader).await;
    }
    let fields = crate::model::FIELDS.iter();
    let fresh = |role| fields.clone().map(|field| (field.key.to_owned(), (field.default)(role))).collect();
    Ok(Role::ALL.map(|role| (role, Rights { fields: fresh(role), ..Rights::default() })).to_vec())
}
