//! What can be done: leave a request, confirm it, open and close a form, furnish a fresh house.

use crate::{
    EDIT,
    events::{Closed, Confirmed, Opened},
    mail,
    model::{Answer, Asked, Datum, Form, Need, Question, Reach, Says, Shape, Standing, Submission},
    read,
    store::{self, Marks, PendingId},
};
use consent::{Change, Channel, Evidence, How, State};
use customers::Source;
use ground::{clock::HOUR, id::Id, secret::Token};
use kernel::{ANYONE, Action, Actor, App, Error, Permission, Result, SYSTEM, SubjectId, Tx};
use kit::{Lang, Words};
use std::net::IpAddr;

/// A request that is not confirmed by then is gone.
pub const CONFIRM_WITHIN: i64 = 48 * HOUR;
/// Requests for one address that may wait at once: a stranger cannot fill somebody's mailbox through us.
const WAITING_MOST: i64 = 3;
/// The form of a fresh house.
const DEFAULT: &str = "news";

/// Makes the form `news` unless it is there, and tells the notices of every open form.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Create { form: default_form(app.lexicon().words(Lang::En)) }).await
}

/// It asks for what news need, and for no more.
pub(crate) fn default_form(t: Words) -> Form {
    let title = |lang: Lang| (lang.tag().to_owned(), t.in_lang(lang).w("forms-default-title"));
    let question = |purpose: &str, need, reach| Question {
        purpose: purpose.into(),
        channel: Channel::Email,
        need,
        reach,
    };
    let asked = |datum, need| Asked { datum, purpose: "news".into(), need };
    let shape = Shape {
        titles: Lang::ALL.map(title).into_iter().collect(),
        fields: vec![asked(Datum::Email, Need::Required), asked(Datum::GivenName, Need::Optional)],
        questions: vec![
            question("news", Need::Required, Reach::Own),
            question("offers", Need::Optional, Reach::Advertising),
        ],
    };
    Form { name: DEFAULT.into(), shape, standing: Standing::Open, version: 1 }
}

struct Create {
    form: Form,
}

impl Action for Create {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::create(tx, &self.form).await?;
        for listed in read::list(tx).await? {
            if listed.form.standing == Standing::Open {
                told(tx, &listed.form).await?;
            }
        }
        Ok(())
    }
}

/// Leaves a sealed request and asks its address to confirm; nothing else comes to be.
///
/// Whoever posts learns nothing from it: an address that is known, blocked, or asked too often gets the same answer.
pub struct Submit {
    pub form: Form,
    pub submission: Submission,
    /// Recognises the same page posted twice.
    pub stamp: String,
}

impl Action for Submit {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let id: PendingId = tx.id();
        let token = tx.app().entropy().token();
        let marks = self.marks(tx, &token)?;
        let repeated = store::is_waiting(tx, marks.post).await?;
        if repeated || store::waiting_for(tx, marks.address).await? >= WAITING_MOST {
            return Ok(());
        }
        let Ok(proof) = consent::confirming(tx, id.bytes(), &self.submission.email).await? else {
            return Ok(());
        };
        store::wait(tx, id, &self.form.name, &self.submission, &marks).await?;
        let envelope = mail::confirmation(tx, &self.form, &self.submission, &token).await?;
        post::hand_over(tx, proof, envelope).await.map(drop)
    }
}

impl Submit {
    fn marks(&self, tx: &Tx, token: &Token) -> Result<Marks> {
        let said = serde_json::to_string(&self.submission)?;
        Ok(Marks {
            token: token.hash(),
            post: tx.blind("forms.post", &format!("{} {said}", self.stamp)),
            address: tx.blind("forms.address", &self.submission.email.to_lowercase()),
            expires_at: tx.now().plus(CONFIRM_WITHIN),
        })
    }
}

/// Turns a request into a customer and what they agreed to, all at once.
// law: gdpr/7.1
pub struct Confirm {
    pub token: Token,
    /// Where the button was pressed: evidence, sealed like all of it.
    pub from: IpAddr,
}

/// The name of the form that was confirmed.
impl Action for Confirm {
    type Output = String;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        let gone = || Error::gone("forms-gone");
        let waiting = read::waiting(tx, &self.token).await?.ok_or_else(gone)?;
        let submission = store::open(tx, &waiting).await?.ok_or_else(gone)?;
        store::forget(tx, waiting.id).await?;
        // Blocked after the mail went out: whoever asked to be left alone does not come back by an old link.
        if consent::is_suppressed(tx, &submission.email).await? {
            return Ok(waiting.form);
        }
        let subject = whose(tx, &waiting.form, &submission).await?;
        consent::write_many(tx, &self.changes(subject, &waiting.form, &submission)).await?;
        let purposes = submission.agreed().map(|answer| answer.purpose.clone()).collect();
        tx.record(&Confirmed { subject, form: waiting.form.clone(), purposes })?;
        Ok(waiting.form)
    }
}

impl Confirm {
    /// The link proves that the answers are theirs, for every purpose of the form.
    fn changes(&self, subject: SubjectId, form: &str, said: &Submission) -> Vec<Change> {
        let change = |answer: &Answer| {
            let state = match answer.says {
                Says::Yes => State::Given,
                Says::No => State::Refused,
            };
            let change = Change::new(subject, &answer.purpose, answer.channel, state, How::Link)
                .wording(&answer.wording)
                .lang(said.lang())
                .origin(format!("form {form}"))
                .evidence(Evidence { address: Some(self.from.to_string()), ..Evidence::default() });
            Change { notice: said.notice, ..change }
        };
        said.answers.iter().map(change).collect()
    }
}

/// The customer with this address, or a new one; what we know already stays as it is.
async fn whose(tx: &mut Tx, form: &str, submission: &Submission) -> Result<SubjectId> {
    if let Some(known) = customers::find_by_email(tx, &submission.email).await?.into_iter().min() {
        return Ok(known);
    }
    customers::add(tx, &submission.draft(), &Source::Form(form.to_owned())).await
}

/// A form gives the notice by a link below it, and is not opened while there is none to give.
// law: gdpr/13.1
async fn told(tx: &mut Tx, form: &Form) -> Result<()> {
    let contact = notices::Contact {
        kind: notices::Kind::Form,
        key: form.name.clone(),
        title: form.title(Lang::En).to_owned(),
        place: format!("/f/{}", form.name),
        given: notices::Given::Link,
    };
    notices::declare(tx, &contact).await?;
    notices::require(tx, contact.kind, &contact.key).await.map(drop)
}

/// Opens or closes a form.
pub struct SetStanding {
    pub form: String,
    pub standing: Standing,
}

impl Action for SetStanding {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let form = read::form(tx, &self.form).await?;
        if self.standing == Standing::Open {
            told(tx, &form).await?;
        }
        let form = form.name;
        match (store::set_standing(tx, &form, self.standing).await?, self.standing) {
            (false, _) => Ok(()),
            (true, Standing::Open) => tx.record(&Opened { form }),
            (true, Standing::Closed) => tx.record(&Closed { form }),
        }
    }
}
