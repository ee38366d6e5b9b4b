//! Writing a choice down that was made elsewhere: by staff on the phone, by another program. It says where it comes from,
//! when it was said, and what shows it; it never counts as confirmed, and it undoes no refusal.

mod many;

pub use many::{RecordMany, Taken};

use crate::{
    CHANGE_PURPOSES, RECORD,
    confirming::{self, counted},
    gate::{self, ORIGIN, WORDING},
    model::{
        choice::{By, Change, Channel, Evidence, How, Means, Outcome, Signature, State},
        confirmation::Aim,
        guardian::midnight,
        purpose::{Purpose, line, prose},
        terms::Written,
    },
    papers::Paper,
    permits::comes_of_age,
    read, store,
};
use customers::Contact;
use ground::clock::Timestamp;
use jiff::{civil::Date, tz::TimeZone};
use kernel::{
    Action, Error, Message, Permission, Problems, Reader, Result, SubjectId, Tx, Who, setting::TIME_ZONE,
};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use utoipa::ToSchema;

/// A call reference or file number.
const REFERENCE: usize = 200;
/// What was said, in a few sentences.
const NOTE: usize = 2_000;

/// What everybody who takes a choice down can tell.
pub const RECORDED: [State; 5] =
    [State::Given, State::Refused, State::Withdrawn, State::Requested, State::Deferred];
/// What only those who answer for purposes declare: ended by somebody else than the person, or void from the start.
pub const DECLARED: [State; 2] = [State::Revoked, State::Invalidated];

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
    /// `given`, `refused`, `withdrawn`, `requested` or `deferred`; `revoked` and `invalidated` need the right to change purposes.
    pub state: State,
    /// The day on which it was said, `2026-11-21`, or the moment, `2026-11-21T09:12:00Z`.
    pub at: String,
    /// `call`, `letter`, `paper-form`, `in-person`, `event`, `message`, `authority` or `other`; a program may name itself.
    pub source: String,
    /// A call reference or file number; kept sealed.
    #[serde(default)]
    pub reference: Option<String>,
    /// What was said, in a few sentences; kept sealed.
    #[serde(default)]
    pub note: Option<String>,
    /// The exact words that were shown or read out.
    #[serde(default)]
    pub wording: Option<String>,
    #[serde(default)]
    pub by: Option<By>,
    /// The language in which it was asked: `en`, `nl`, `pl`, `tr`, `de`.
    #[serde(default)]
    pub lang: Option<String>,
    /// Whether the person gets a mail at once, where the purpose needs their own click: without it a yes does not count.
    #[serde(default)]
    pub confirm: bool,
    /// A letter or form that was taken in before.
    #[serde(skip)]
    pub paper: Option<Paper>,
}

impl Action for Record {
    type Output = Outcome;
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<Outcome> {
        let change = Scene::of(tx, std::slice::from_ref(self)).await?.change(tx, self)?;
        let outcome = gate::write(tx, &change).await?;
        if let (Outcome::Written(event), Some(paper)) = (outcome, &self.paper)
            && !store::attach_paper(tx, paper.file, self.subject, event).await?
        {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        if self.wants_click(outcome) {
            let purpose = counted(tx, &self.purpose).await?;
            match confirming::one(tx, (Aim::Confirm, &purpose), self.subject).await? {
                Err(not) if !not.is_needless() => return Err(Error::field("confirm", not.word())),
                Ok(_) | Err(_) => {}
            }
        }
        Ok(outcome)
    }
}

/// What must be known to take choices down: the house's clock, the people, the purposes.
struct Scene {
    zone: TimeZone,
    people: HashMap<SubjectId, Contact>,
    purposes: Vec<Purpose>,
}

impl Scene {
    async fn of(tx: &mut Tx, records: &[Record]) -> Result<Self> {
        let subjects: BTreeSet<SubjectId> = records.iter().map(|record| record.subject).collect();
        let subjects: Vec<SubjectId> = subjects.into_iter().collect();
        let people = customers::contacts(tx, &subjects).await?;
        Ok(Self {
            zone: zone(tx).await?,
            people: people.into_iter().map(|person| (person.subject, person)).collect(),
            purposes: read::purposes(tx).await?,
        })
    }

    /// The change that a record asks for, once every field makes sense.
    fn change(&self, tx: &Tx, record: &Record) -> Result<Change> {
        if DECLARED.contains(&record.state) {
            tx.demand(&CHANGE_PURPOSES)?;
        }
        let how = if matches!(tx.actor().who, Who::Staff(_)) { How::Staff } else { How::Api };
        let change = record.change(how, tx.now(), &self.zone)?;
        let person = self.people.get(&record.subject).ok_or(Error::NotFound)?;
        let purpose = self.purposes.iter().find(|purpose| purpose.key == record.purpose);
        let purpose = purpose.ok_or_else(|| Error::field("purpose", "consent-error-no-purpose"))?;
        let until = match change.by {
            By::Guardian => comes_of_age(person, purpose).and_then(midnight),
            By::Person => None,
        };
        Ok(change.until(until).signed(record.signature(purpose)))
    }
}

impl Record {
    /// Whether the person is to be asked for a click now.
    fn wants_click(&self, outcome: Outcome) -> bool {
        self.confirm && self.state.allows() && !matches!(outcome, Outcome::HeldBack(_))
    }

    /// A yes on paper counts as written where the paper itself lies here.
    // law: gdpr/7.1
    fn signature(&self, purpose: &Purpose) -> Signature {
        let paper = self.paper.is_some() && Means::parse(self.source.trim()).is_some_and(Means::is_paper);
        let signed = paper && self.state.allows() && purpose.written == Written::Needed;
        if signed { Signature::OnPaper } else { Signature::None }
    }

    /// The change it asks for, once every field makes sense.
    fn change(&self, how: How, now: Timestamp, zone: &TimeZone) -> Result<Change> {
        let mut problems = Problems::default();
        problems.take("source", source(self.source.trim(), how));
        let evidence = self.evidence(&mut problems);
        if how == How::Staff && self.state.allows() && evidence.is_empty() {
            problems.add("reference", "consent-error-no-evidence");
        }
        let wording = present(self.wording.as_deref());
        if let Some(wording) = wording {
            problems.take("wording", prose(wording, WORDING));
        }
        if !RECORDED.contains(&self.state) && !DECLARED.contains(&self.state) {
            problems.add("state", "error-not-a-choice");
        }
        let lang = problems.take("lang", lang(self.lang.as_deref()));
        let at = problems.take("at", moment(&self.at, self.state, now, zone));
        problems.finish()?;
        let change = Change::new(self.subject, &self.purpose, self.channel, self.state, how);
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

    fn evidence(&self, problems: &mut Problems) -> Evidence {
        let reference = present(self.reference.as_deref());
        if let Some(reference) = reference {
            problems.take("reference", line(reference, REFERENCE));
        }
        let note = present(self.note.as_deref());
        if let Some(note) = note {
            problems.take("note", prose(note, NOTE));
        }
        Evidence {
            reference: reference.map(str::to_owned),
            note: note.map(str::to_owned),
            paper: self.paper.as_ref().map(|paper| paper.digest.clone()),
            ..Evidence::default()
        }
    }
}

/// Staff choose one of few; what they type freely is sealed, for it may tell about people.
fn source(source: &str, how: How) -> std::result::Result<(), Message> {
    match how {
        How::Staff if source.is_empty() => Err("error-required".into()),
        How::Staff if Means::parse(source).is_none() => Err("error-not-a-choice".into()),
        _ => line(source, ORIGIN),
    }
}

fn present(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn lang(tag: Option<&str>) -> std::result::Result<Option<Lang>, Message> {
    match present(tag) {
        None => Ok(None),
        Some(tag) => Lang::parse(tag).map(Some).ok_or_else(|| "error-not-a-choice".into()),
    }
}

/// When it was said, by the house's own clock. Of a day nobody knows the hour, so each answer is taken with care: a no holds
/// against everything that was said on that day, a yes against nothing. Today ends now.
fn moment(
    text: &str,
    state: State,
    now: Timestamp,
    zone: &TimeZone,
) -> std::result::Result<Timestamp, Message> {
    let text = text.trim();
    let begins = |day: Date| day.to_zoned(zone.clone()).map(|at| moment_of(at.timestamp())).ok();
    let day = text.parse::<Date>().ok().filter(|_| !text.contains('T'));
    let at = match day {
        Some(day) if day == today(now, zone) => now,
        Some(day) if state.is_refusal() => {
            day.tomorrow().ok().and_then(begins).ok_or_else(not_a_date)?.minus(1)
        }
        Some(day) => begins(day).ok_or_else(not_a_date)?,
        None => text.parse().map(moment_of).map_err(|_| not_a_date())?,
    };
    if at > now { Err("consent-error-future".into()) } else { Ok(at) }
}

fn moment_of(at: jiff::Timestamp) -> Timestamp {
    Timestamp(at.as_microsecond())
}

/// The day that it is where the house stands.
pub fn today(now: Timestamp, zone: &TimeZone) -> Date {
    let now = jiff::Timestamp::from_microsecond(now.0).unwrap_or_default();
    now.to_zoned(zone.clone()).date()
}

/// Where the house stands.
pub async fn zone(reader: &mut Reader) -> Result<TimeZone> {
    Ok(TimeZone::get(&reader.setting(&TIME_ZONE).await?).unwrap_or(TimeZone::UTC))
}

fn not_a_date() -> Message {
    "consent-error-date".into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::clock::{DAY, HOUR};

    const NOW: Timestamp = Timestamp(1_795_262_400_000_000);

    #[test]
    fn a_no_of_a_day_comes_after_everything_said_on_it_and_a_yes_before() {
        let warsaw = TimeZone::get("Europe/Warsaw").unwrap();
        let at = |state| moment("2026-11-20", state, NOW, &warsaw).unwrap();
        let begins = NOW.minus(DAY + 13 * HOUR);
        assert_eq!((at(State::Given), at(State::Withdrawn)), (begins, begins.plus(DAY - 1)));
        assert_eq!(moment("2026-11-21", State::Given, NOW, &warsaw), Ok(NOW));
        assert!(moment("2026-11-22", State::Refused, NOW, &warsaw).is_err());
        assert_eq!(moment("2026-11-20T12:00:00Z", State::Given, NOW, &warsaw), Ok(NOW.minus(DAY)));
        assert!(moment("yesterday", State::Given, NOW, &warsaw).is_err());
        assert!(moment("9999-12-31", State::Refused, NOW, &warsaw).is_err());
    }

    #[test]
    fn today_begins_where_the_house_stands() {
        let late = NOW.plus(12 * HOUR - 1);
        assert_eq!(today(late, &TimeZone::UTC).to_string(), "2026-11-21");
        assert_eq!(today(late, &TimeZone::get("Europe/Istanbul").unwrap()).to_string(), "2026-11-22");
    }
}
