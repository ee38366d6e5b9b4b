//! What can be done: purposes made, reworded, ended; a permission written down by staff or a program.

use crate::{
    CHANGE_PURPOSES, RECORD,
    events::{PurposeChanged, PurposeEnded, PurposeResumed},
    gate::{self, ORIGIN, WORDING},
    model::{
        choice::{By, Change, Channel, Evidence, How, Outcome, State},
        purpose::{Maker, Purpose, Terms, check_key, line, prose},
    },
    read, store,
};
use ground::clock::Timestamp;
use kernel::{Action, Error, Message, Permission, Problems, Result, SubjectId, Tx, Who};
use kit::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// More purposes than this nobody can tell apart.
const MOST_PURPOSES: usize = 100;
/// A call reference or file number.
const REFERENCE: usize = 200;

/// Makes a purpose. Its key stays, whatever it is called later.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddPurpose {
    pub key: String,
    #[serde(flatten)]
    pub terms: Terms,
}

impl Action for AddPurpose {
    type Output = Purpose;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Purpose> {
        let terms = self.terms.clone().trimmed();
        check_key(&self.key).map_err(|message| Error::field("key", message))?;
        terms.check()?;
        if read::purposes(tx).await?.len() >= MOST_PURPOSES {
            return Err(Error::refused(
                Message::new("consent-error-too-many-purposes").with("most", MOST_PURPOSES),
            ));
        }
        found_purpose(tx, &self.key, &terms, Maker::Staff).await
    }
}

/// Writes a purpose with its first version down.
pub(crate) async fn found_purpose(tx: &mut Tx, key: &str, terms: &Terms, maker: Maker) -> Result<Purpose> {
    store::insert_purpose(tx, key, maker).await?;
    store::insert_version(tx, key, 1, terms).await?;
    tx.record(&PurposeChanged { purpose: key.to_owned(), version: 1 })?;
    read::purpose(tx, key).await
}

/// Whether permissions for the versions before still count after a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Earlier {
    /// The change explains better; it allows nothing new.
    #[default]
    StillCount,
    /// The change allows something new: people have to be asked again.
    AskAgain,
}

/// Lays down the next version of a purpose.
#[derive(Clone, Debug)]
pub struct ChangePurpose {
    pub key: String,
    /// The version that the editor had before them.
    pub seen: i64,
    pub terms: Terms,
    pub earlier: Earlier,
}

impl Action for ChangePurpose {
    type Output = Purpose;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Purpose> {
        let terms = self.terms.clone().trimmed();
        terms.check()?;
        let purpose = read::purpose(tx, &self.key).await?;
        if purpose.maker == Maker::House && purpose.basis != terms.basis {
            return Err(Error::field("basis", "consent-error-house-basis"));
        }
        if purpose.terms == terms && self.earlier == Earlier::StillCount {
            return Ok(purpose);
        }
        let (version, asks_from) = purpose.next(&terms, self.earlier);
        if self.seen != purpose.version || !store::advance_purpose(tx, &self.key, version, asks_from).await? {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        store::insert_version(tx, &self.key, version, &terms).await?;
        tx.record(&PurposeChanged { purpose: self.key.clone(), version })?;
        read::purpose(tx, &self.key).await
    }
}

impl Purpose {
    /// The next version, and from which version on permissions count: another lawful basis always asks anew.
    fn next(&self, terms: &Terms, earlier: Earlier) -> (i64, i64) {
        let version = self.version + 1;
        let anew = earlier == Earlier::AskAgain || terms.basis != self.basis;
        (version, if anew { version } else { self.asks_from })
    }
}

/// Ends a purpose: nothing may be sent for it any more, and its ledger stays.
pub struct EndPurpose {
    pub key: String,
}

impl Action for EndPurpose {
    type Output = ();
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let purpose = read::purpose(tx, &self.key).await?;
        if purpose.maker == Maker::House {
            return Err(Error::refused("consent-error-house-purpose"));
        }
        if store::end_purpose(tx, &self.key).await? {
            tx.record(&PurposeEnded { purpose: self.key.clone() })?;
        }
        Ok(())
    }
}

/// Takes an ended purpose up again.
pub struct ResumePurpose {
    pub key: String,
}

impl Action for ResumePurpose {
    type Output = ();
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let purpose = read::purpose(tx, &self.key).await?;
        if !purpose.is_in_use() {
            store::resume_purpose(tx, &self.key).await?;
            tx.record(&PurposeResumed { purpose: self.key.clone() })?;
        }
        Ok(())
    }
}

/// A permission that staff or a program write down: what was said, when, and where it comes from.
///
/// It never counts as confirmed, and it undoes no refusal.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Record {
    #[schema(value_type = String, example = "cust_01jdabcdefghjkmnpqrstvwxyz")]
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    /// `given`, `refused`, `withdrawn`, `requested` or `deferred`.
    pub state: State,
    /// The day on which it was said, `2026-11-21`, or the moment, `2026-11-21T09:12:00Z`.
    pub at: String,
    /// Where it comes from: a call, a letter, a fair, another system.
    pub source: String,
    /// A call reference or file number; kept sealed.
    #[serde(default)]
    pub reference: Option<String>,
    /// The exact words that were shown or read out.
    #[serde(default)]
    pub wording: Option<String>,
    #[serde(default)]
    pub by: Option<By>,
    /// The language in which it was asked: `en`, `nl`, `pl`, `tr`, `de`.
    #[serde(default)]
    pub lang: Option<String>,
}

impl Action for Record {
    type Output = Outcome;
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<Outcome> {
        let how = if matches!(tx.actor().who, Who::Staff(_)) { How::Staff } else { How::Api };
        let change = self.change(how, tx.now())?;
        if customers::contact(tx, self.subject).await?.is_none() {
            return Err(Error::NotFound);
        }
        gate::write(tx, &change).await
    }
}

impl Record {
    /// The change it asks for, once every field makes sense.
    fn change(&self, how: How, now: Timestamp) -> Result<Change> {
        let mut problems = Problems::default();
        problems.take("source", line(self.source.trim(), ORIGIN));
        let reference = present(self.reference.as_deref());
        if let Some(reference) = reference {
            problems.take("reference", line(reference, REFERENCE));
        }
        let wording = present(self.wording.as_deref());
        if let Some(wording) = wording {
            problems.take("wording", prose(wording, WORDING));
        }
        if !RECORDED.contains(&self.state) {
            problems.add("state", "error-not-a-choice");
        }
        let lang = problems.take("lang", lang(self.lang.as_deref()));
        let at = problems.take("at", moment(&self.at, now));
        problems.finish()?;
        let change = Change::new(self.subject, &self.purpose, self.channel, self.state, how);
        let evidence = Evidence { reference: reference.map(str::to_owned), ..Evidence::default() };
        Ok(Change {
            by: self.by.unwrap_or(By::Person),
            wording: wording.map(str::to_owned),
            lang: lang.flatten(),
            origin: self.source.trim().to_owned(),
            at,
            evidence,
            ..change
        })
    }
}

/// What somebody else can tell about a choice; the rest only the house or the person can say.
pub const RECORDED: [State; 5] =
    [State::Given, State::Refused, State::Withdrawn, State::Requested, State::Deferred];

fn present(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn lang(tag: Option<&str>) -> std::result::Result<Option<Lang>, Message> {
    match present(tag) {
        None => Ok(None),
        Some(tag) => Lang::parse(tag).map(Some).ok_or_else(|| "error-not-a-choice".into()),
    }
}

/// A day means its beginning, and today means now: what is said today comes after what was said this morning.
fn moment(text: &str, now: Timestamp) -> std::result::Result<Timestamp, Message> {
    let text = text.trim();
    let at = match text.parse::<jiff::civil::Date>() {
        Ok(day) if day == now.date() && !text.contains('T') => now,
        Ok(day) if !text.contains('T') => midnight(day)?,
        _ => text
            .parse::<jiff::Timestamp>()
            .map(|at| Timestamp(at.as_microsecond()))
            .map_err(|_| not_a_date())?,
    };
    if at > now { Err("consent-error-future".into()) } else { Ok(at) }
}

fn midnight(day: jiff::civil::Date) -> std::result::Result<Timestamp, Message> {
    let moment = day.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| not_a_date())?;
    Ok(Timestamp(moment.timestamp().as_microsecond()))
}

fn not_a_date() -> Message {
    "consent-error-date".into()
}
