//! Asking: outside any transaction, several people at a time, not faster than agreed, and not on when nobody answers.

use crate::{
    events::{Back, Down},
    model::{Heard, Prepared, Said, Values, cut},
    read::{self, Service},
    store,
};
use consent::{
    Answer, Channel,
    answers::{self, Verdict, address_of},
};
use customers::Contact;
use futures::{FutureExt, StreamExt, stream};
use ground::{
    clock::{SECOND, Timestamp},
    http::Http,
};
use kernel::{Action, Actor, App, Permission, Reader, Result, SYSTEM, SubjectId, Tx};
use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};
use tokio::{
    sync::Mutex,
    time::{Interval, MissedTickBehavior, interval},
};

/// After so many failures in a row nobody else is asked for a while.
const ENOUGH: u32 = 5;
/// How long a service that does not answer is left alone.
const REST: i64 = 60 * SECOND;
/// People of one round take half a minute at worst: well below the lease of a job.
const ROUND_MS: i64 = 30_000;
/// People of one round at most: those of one stride of a letter.
const ROUND: i64 = 500;

/// What a round of questions brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub allowed: usize,
    pub denied: usize,
    /// Those about whom no answer came, or none that can be understood; people who were not asked any more are not counted.
    pub unanswered: usize,
}

/// How many people fit into one round; none where nobody is to be asked for this purpose and channel.
pub async fn together(reader: &mut Reader, purpose: &str, channel: Channel) -> Result<Option<u32>> {
    if answers::connection(reader, purpose, channel).await?.is_none() {
        return Ok(None);
    }
    let Some(service) = read::reaching(reader, purpose, channel).await? else { return Ok(None) };
    let plan = &service.plan;
    let by_patience = plan.at_once * ROUND_MS / plan.patience_ms;
    let by_rate = plan.per_minute * ROUND_MS / 60_000;
    let round = by_patience.min(by_rate).clamp(1, ROUND);
    Ok(Some(u32::try_from(round).unwrap_or(1)))
}

/// Asks about those of these people whose answer is needed and not known, and takes the answers down in one write.
// law: gdpr/6.1
pub async fn ask(app: &App, subjects: &[SubjectId], purpose: &str, channel: Channel) -> Result<Asked> {
    let mut reader = app.read(&Actor::house()).await?;
    if answers::connection(&mut reader, purpose, channel).await?.is_none() {
        return Ok(Asked::default());
    }
    let service = match read::reaching(&mut reader, purpose, channel).await? {
        Some(service) if service.is_up(reader.now()) => service,
        _ => return Ok(Asked::default()),
    };
    let stale = answers::stale(&mut reader, subjects, purpose, channel).await?;
    if stale.is_empty() {
        return Ok(Asked::default());
    }
    let people = customers::contacts(&mut reader, &stale).await?;
    drop(reader);
    let round = Round {
        app,
        service: &service,
        purpose,
        channel,
        beat: beat(service.plan.per_minute),
        failures: AtomicU32::new(0),
    };
    let heard = round.run(people).await?;
    let asked = tally(&heard);
    let noted = Noted { service: &service, cell: (purpose, channel), heard, over: round.is_over() };
    app.write(&Actor::house(), &noted).await?;
    Ok(asked)
}

/// One person and what was heard about them.
struct About {
    subject: SubjectId,
    address: String,
    at: Timestamp,
    heard: Heard,
}

struct Round<'a> {
    app: &'a App,
    service: &'a Service,
    purpose: &'a str,
    channel: Channel,
    /// Gives each question its turn, not faster than agreed.
    beat: Mutex<Interval>,
    /// In a row.
    failures: AtomicU32,
}

/// After a pause nothing is made up for.
fn beat(per_minute: i64) -> Mutex<Interval> {
    let mut beat = interval(Duration::from_millis((60_000 / per_minute).max(1).unsigned_abs()));
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    Mutex::new(beat)
}

impl Round<'_> {
    async fn run(&self, people: Vec<Contact>) -> Result<Vec<About>> {
        let at_once = usize::try_from(self.service.plan.at_once).unwrap_or(1);
        let questions: Vec<_> = people.into_iter().map(|person| self.one(person).boxed()).collect();
        let heard = stream::iter(questions).buffer_unordered(at_once);
        let heard: Vec<Result<Option<About>>> = heard.collect().await;
        heard.into_iter().filter_map(Result::transpose).collect()
    }

    /// None where nobody else is asked any more.
    async fn one(&self, person: Contact) -> Result<Option<About>> {
        self.beat.lock().await.tick().await;
        if self.is_over() {
            return Ok(None);
        }
        let heard = call(self.app, self.service, &self.values(&person)).await?;
        match heard.failure() {
            None => self.failures.store(0, Ordering::Relaxed),
            Some(_) => drop(self.failures.fetch_add(1, Ordering::Relaxed)),
        }
        let address = address_of(&person, self.channel).unwrap_or_default().to_owned();
        Ok(Some(About { subject: person.subject, address, at: self.app.clock().now(), heard }))
    }

    fn is_over(&self) -> bool {
        self.failures.load(Ordering::Relaxed) >= ENOUGH
    }

    fn values(&self, person: &Contact) -> Values {
        Values {
            email: person.email.clone().unwrap_or_default(),
            phone: person.phone.clone().unwrap_or_default(),
            subject: person.subject.to_string(),
            purpose: self.purpose.to_owned(),
            channel: Some(self.channel),
        }
    }
}

/// One question over the wire.
pub async fn call(app: &App, service: &Service, values: &Values) -> Result<Heard> {
    let (plan, secret) = (&service.plan, &service.secret);
    let request = Prepared::of(plan, values, secret.reveal()).request(plan.patience());
    Ok(match app.edge::<Http>()?.send(request).await {
        Err(failure) => Heard::Silent(failure),
        Ok(answer) => {
            let body = secret.hide_in(&String::from_utf8_lossy(&answer.body));
            let said = Said { status: answer.status, body: cut(&body) };
            match plan.reading.read(&answer) {
                Some(verdict) => Heard::Clear(verdict, said),
                None => Heard::Unclear(said),
            }
        }
    })
}

fn tally(heard: &[About]) -> Asked {
    let mut asked = Asked::default();
    for about in heard {
        match about.heard {
            Heard::Clear(Verdict::Allow, _) => asked.allowed += 1,
            Heard::Clear(Verdict::Deny, _) => asked.denied += 1,
            Heard::Unclear(_) | Heard::Silent(_) => asked.unanswered += 1,
        }
    }
    asked
}

/// Takes down what was heard about people, and how it goes with the service.
struct Noted<'a> {
    service: &'a Service,
    cell: (&'a str, Channel),
    heard: Vec<About>,
    over: bool,
}

impl Action for Noted<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (purpose, channel) = self.cell;
        let answers: Vec<Answer> = self.heard.iter().filter_map(|about| self.answer(about)).collect();
        answers::note(tx, purpose, channel, &answers).await?;
        let failures = self.heard.len() - answers.len();
        match self.heard.iter().rev().find_map(|about| about.heard.failure()) {
            Some(why) if self.over || answers.is_empty() => {
                let rests = self.over.then(|| tx.now().plus(REST));
                let failures = i64::try_from(failures).unwrap_or(i64::MAX);
                store::failed(tx, self.service.id, (failures, why), rests).await?;
                if self.service.failing_since.is_none() {
                    tx.record(&Down { service: self.service.id })?;
                }
            }
            _ => {
                store::well(tx, self.service.id).await?;
                if self.service.failing_since.is_some() {
                    tx.record(&Back { service: self.service.id })?;
                }
            }
        }
        Ok(())
    }
}

impl Noted<'_> {
    fn answer(&self, about: &About) -> Option<Answer> {
        let Heard::Clear(verdict, said) = &about.heard else { return None };
        Some(Answer {
            subject: about.subject,
            address: about.address.clone(),
            verdict: *verdict,
            at: about.at,
            evidence: said.clone().evidence(&self.service.plan.name),
        })
    }
}
