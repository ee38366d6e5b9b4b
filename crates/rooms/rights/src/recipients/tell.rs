//! Telling one recipient: a letter, or a call and then questions about what came of it, until it is told or given up.

use super::model::{Identity, Stage, Told, ToldState, Way, uuid};
use crate::{
    read::recipients::{self as read, Whole},
    recipients::{Recipient, Telling, TellingId},
    store::recipients as store,
};
use ground::{
    clock::{DAY, HOUR, MINUTE},
    http::{Http, Method, Request},
    id::Id,
};
use kernel::{Action, Error, Job, Permission, Result, SYSTEM, Task, Tx, setting::COMPANY_NAME};
use kit::{Arg, Lang};
use post::{Envelope, MayLeave};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{borrow::Cow, time::Duration};

/// How long a recipient may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Pauses before the next attempt, by how many failed; after the last it is given up.
const PAUSES: [i64; 8] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, DAY, DAY, 2 * DAY];
/// How often somebody who works on it is asked, and how often at most: two months.
const ASK_AGAIN: i64 = 6 * HOUR;
const QUESTIONS: i64 = 240;
/// How long a telling that was given up may be tried again; then who it was about goes.
pub const TRY_AGAIN_WITHIN: i64 = 30 * DAY;
/// How long all attempts and questions take at most, and more: what waits longer waits for nothing.
const TELL_WITHIN: i64 = 90 * DAY;

/// Tells one recipient.
#[derive(Serialize, Deserialize)]
pub(crate) struct Tell {
    pub telling: TellingId,
}

impl Job for Tell {
    const KIND: &'static str = "rights.tell";

    fn dedup(&self) -> Option<String> {
        Some(self.telling.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let whole = read::telling(&mut reader, self.telling).await?;
        if whole.telling.state != ToldState::Waiting {
            return Ok(());
        }
        let recipient = match read::one(&mut reader, whole.telling.recipient).await {
            Ok(recipient) => recipient,
            Err(Error::NotFound) => {
                return end(task, self.telling, End::GivenUp("rights-tell-removed")).await;
            }
            Err(error) => return Err(error),
        };
        drop(reader);
        match recipient.way {
            Way::Event => end(task, self.telling, End::Told).await,
            Way::Mail => by_mail(task, &recipient, &whole).await,
            Way::Call => by_call(task, &recipient, &whole).await,
        }
    }
}

/// How a telling ends.
#[derive(Clone, Copy)]
enum End {
    Told,
    GivenUp(&'static str),
}

async fn end(task: &Task, telling: TellingId, end: End) -> Result<()> {
    task.finish(&Ended { telling, end }).await
}

struct Ended {
    telling: TellingId,
    end: End,
}

impl Action for Ended {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        match self.end {
            End::Told => store::told(tx, self.telling).await,
            End::GivenUp(why) => store::given_up(tx, self.telling, why).await,
        }
    }
}

/// It came to nothing this time: later again, or never.
async fn put_off(task: &Task, telling: &Telling, why: &'static str) -> Result<()> {
    let pause = usize::try_from(telling.attempts).ok().and_then(|failed| PAUSES.get(failed));
    match pause {
        None => end(task, telling.id, End::GivenUp(why)).await,
        Some(pause) => {
            let at = task.app().clock().now().plus(*pause);
            task.go_on(&Failed { telling: telling.id, why }, at).await
        }
    }
}

struct Failed {
    telling: TellingId,
    why: &'static str,
}

impl Action for Failed {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::failed(tx, self.telling, self.why).await
    }
}

/// The proof that a recipient may be written to: data of theirs and ours is to be erased, and the law says to tell them.
// law: gdpr/19
struct Notifying(TellingId);

impl MayLeave for Notifying {
    fn recipient(&self) -> post::Recipient {
        post::Recipient::Outside { record: self.0.bytes() }
    }

    fn purpose(&self) -> Option<&str> {
        None
    }
}

async fn by_mail(task: &Task, recipient: &Recipient, whole: &Whole) -> Result<()> {
    let telling = &whole.telling;
    if telling.stage == Stage::Ask {
        task.write(&Write { recipient, whole }).await?;
        return task.go_on(&Moved { telling: telling.id }, task.app().clock().now().plus(MINUTE)).await;
    }
    let tally = post::tally(&mut task.read().await?, telling.id.bytes()).await?;
    match () {
        () if tally.waiting > 0 => put_off(task, telling, "rights-tell-waits").await,
        () if tally.failed > 0 || tally.canceled > 0 => {
            end(task, telling.id, End::GivenUp("rights-tell-bounced")).await
        }
        () => end(task, telling.id, End::Told).await,
    }
}

struct Moved {
    telling: TellingId,
}

impl Action for Moved {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::stage(tx, self.telling, Stage::Sent).await
    }
}

/// Hands the letter to the post, once: writing it again finds the stage moved on.
struct Write<'a> {
    recipient: &'a Recipient,
    whole: &'a Whole,
}

impl Action for Write<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let telling = self.whole.telling.id;
        if read::telling(tx, telling).await?.telling.stage != Stage::Ask {
            return Ok(());
        }
        let Some(told) = read::told::<Told>(tx, self.whole).await? else {
            return store::given_up(tx, telling, "rights-tell-forgotten").await;
        };
        let company = tx.setting(&COMPANY_NAME).await?;
        let lang = Lang::default();
        let t = tx.app().lexicon().words(lang);
        let args = [
            ("number", Arg::from(told.number.clone())),
            ("company", Arg::from(company)),
            ("identities", Arg::from(lines(&told.identities))),
        ];
        let envelope = Envelope {
            to: self.recipient.target.address.clone(),
            subject: t.v("rights-tell-subject", &args),
            text: t.v("rights-tell-text", &args),
            batch: Some(telling.bytes()),
            ..Envelope::plain("rights.told", lang)
        };
        post::hand_over(tx, Notifying(telling), envelope).await?;
        store::stage(tx, telling, Stage::Sent).await
    }
}

fn lines(identities: &[Identity]) -> String {
    let line = |one: &Identity| {
        let hashed = if one.hashed { " (SHA-256)" } else { "" };
        format!("{}{hashed}: {}", one.kind, one.value)
    };
    identities.iter().map(line).collect::<Vec<_>>().join("\n")
}

async fn by_call(task: &Task, recipient: &Recipient, whole: &Whole) -> Result<()> {
    let telling = &whole.telling;
    if telling.stage == Stage::Sent {
        return ask(task, recipient, telling).await;
    }
    let Some(told) = read::told::<Told>(&mut task.read().await?, whole).await? else {
        return end(task, telling.id, End::GivenUp("rights-tell-forgotten")).await;
    };
    let body = serde_json::to_vec(&request(telling.id, &told))?;
    match call(task, recipient, Method::POST, recipient.target.address.clone(), body).await? {
        Heard::Yes(_) => {
            let at = task.app().clock().now().plus(MINUTE);
            task.go_on(&Moved { telling: telling.id }, at).await
        }
        Heard::Never => end(task, telling.id, End::GivenUp("rights-tell-refused")).await,
        Heard::NotNow => put_off(task, telling, "rights-tell-unreachable").await,
    }
}

/// What the recipient says of a request that it took.
async fn ask(task: &Task, recipient: &Recipient, telling: &Telling) -> Result<()> {
    let url = format!("{}/{}", recipient.target.address.trim_end_matches('/'), uuid(telling.id));
    let heard = call(task, recipient, Method::GET, url, Vec::new()).await?;
    let Heard::Yes(said) = heard else {
        return later(task, telling, "rights-tell-unreachable").await;
    };
    match said.get("request_status").and_then(Value::as_str) {
        Some("completed") => end(task, telling.id, End::Told).await,
        Some("cancelled" | "canceled" | "denied") => {
            end(task, telling.id, End::GivenUp("rights-tell-refused")).await
        }
        _ => later(task, telling, "rights-tell-works").await,
    }
}

async fn later(task: &Task, telling: &Telling, why: &'static str) -> Result<()> {
    if telling.attempts >= QUESTIONS {
        return end(task, telling.id, End::GivenUp("rights-tell-silent")).await;
    }
    let at = task.app().clock().now().plus(ASK_AGAIN);
    task.go_on(&Failed { telling: telling.id, why }, at).await
}

/// A request in the shape of OpenDSR.
fn request(telling: TellingId, told: &Told) -> Value {
    let identity = |one: &Identity| {
        let format = if one.hashed { "sha256" } else { "raw" };
        json!({ "identity_type": one.kind, "identity_value": one.value, "identity_format": format })
    };
    json!({
        "api_version": "3.0",
        "regulation": told.regime,
        "subject_request_id": uuid(telling),
        "subject_request_type": "erasure",
        "submitted_time": told.at.rfc3339(),
        "subject_identities": told.identities.iter().map(identity).collect::<Vec<_>>(),
    })
}

enum Heard {
    Yes(Value),
    /// It was understood and refused: the same again helps nobody.
    Never,
    NotNow,
}

async fn call(
    task: &Task,
    recipient: &Recipient,
    method: Method,
    url: String,
    body: Vec<u8>,
) -> Result<Heard> {
    let mut headers = vec![(Cow::Borrowed("accept"), "application/json".to_owned())];
    if !body.is_empty() {
        headers.push((Cow::Borrowed("content-type"), "application/json".to_owned()));
    }
    if !recipient.target.secret.is_empty() {
        headers.push((Cow::Borrowed("authorization"), format!("Bearer {}", recipient.target.secret)));
    }
    let request = Request { method, url, headers, body, patience: PATIENCE };
    Ok(match task.app().edge::<Http>()?.send(request).await {
        Ok(answer) if (200..300).contains(&answer.status) => {
            Heard::Yes(serde_json::from_slice(&answer.body).unwrap_or_default())
        }
        Ok(answer) if matches!(answer.status, 408 | 409 | 425 | 429) => Heard::NotNow,
        Ok(answer) if (400..500).contains(&answer.status) => Heard::Never,
        Ok(_) | Err(_) => Heard::NotNow,
    })
}

/// Whoever was given up long ago is not told any more: what was to be told goes.
pub(crate) struct ForgetTellings;

impl Action for ForgetTellings {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let now = tx.now();
        store::forget_before(tx, now.minus(TRY_AGAIN_WITHIN), now.minus(TELL_WITHIN), FORGOTTEN_AT_ONCE).await
    }
}

const FORGOTTEN_AT_ONCE: i64 = 200;

#[cfg(test)]
mod tests {
    use super::*;
    use ground::clock::Timestamp;
    use kernel::SubjectId;

    #[test]
    fn a_request_has_the_shape_that_recipients_read_and_the_hash_they_compare() {
        let hashed = Identity { kind: "email".into(), value: "a".repeat(64), hashed: true };
        let told = Told {
            number: "R-2026-0001".into(),
            regime: "gdpr".into(),
            at: Timestamp(1_795_262_400_000_000),
            subject: SubjectId::from_bytes([1; 16]),
            identities: vec![hashed],
        };
        let body = request(TellingId::from_bytes([0xff; 16]), &told);
        assert_eq!(body["subject_request_id"], "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(body["subject_identities"][0]["identity_format"], "sha256");
        assert_eq!(lines(&told.identities), format!("email (SHA-256): {}", "a".repeat(64)));
    }
}
