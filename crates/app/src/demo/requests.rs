//! Requests of data subjects: every kind, by every way, under three laws, in every state; and the legal holds in their way.

use super::{papers::pdf, stage::Stage};
use cases::{Channel, Open};
use customers::{HoldId, LiftHold, PlaceHold};
use kernel::{ANYONE, Action, Actor, Error, Permission, Result, Tx};
use kit::Lang;
use rights::{
    AddRecipient, Ask, Change, Claim, ClaimId, Decide, Decision, Extend, How, Kind, Mode, NewRecipient, Part,
    Proof, Reason, Refuse, Return, Vouch, Wish,
};
use serde::Deserialize;

const STORY: &str = include_str!("requests.json");
/// Letters among which somebody looks for theirs.
const LATELY: i64 = 80;

/// Something that happens on a day: who it is about, and who does it.
#[derive(Deserialize)]
struct Step {
    day: i64,
    who: String,
    by: String,
    #[serde(flatten)]
    act: Act,
}

#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
enum Act {
    Ask(Asking),
    /// They follow the link in their mail.
    Prove,
    /// They show a paper.
    Paper,
    Vouch,
    Extend {
        reason: String,
    },
    Refuse {
        reason: Reason,
        note: String,
    },
    Carry,
    Erase(Erasing),
    /// They fetch their copy.
    Take,
    Hold {
        reason: String,
        until: i64,
    },
    Lift {
        reason: String,
    },
    Case {
        category: String,
        line: String,
        text: String,
    },
}

#[derive(Deserialize)]
struct Asking {
    kind: Kind,
    how: How,
    #[serde(default)]
    purpose: Option<String>,
    #[serde(default)]
    proof: Option<Proof>,
    text: String,
    #[serde(default)]
    changes: Vec<Change>,
}

#[derive(Deserialize)]
struct Erasing {
    mode: Mode,
    back: Return,
    #[serde(default)]
    kept: Vec<Part>,
    #[serde(default)]
    letter: Option<String>,
}

/// Everything that happens, in its order.
pub struct Story(Vec<Step>);

impl Story {
    pub fn read() -> Result<Self> {
        serde_json::from_str(STORY).map(Self).map_err(Error::fault)
    }

    pub fn days(&self) -> impl Iterator<Item = i64> + '_ {
        self.0.iter().map(|step| step.day)
    }

    pub async fn on(&self, stage: &Stage, day: i64) -> Result<()> {
        for step in self.0.iter().filter(|step| step.day == day) {
            step.happen(stage).await?;
        }
        Ok(())
    }
}

impl Step {
    async fn happen(&self, stage: &Stage) -> Result<()> {
        match &self.act {
            Act::Ask(asking) => self.ask(stage, asking).await,
            Act::Prove => self.follow(stage, "/requests/prove/").await,
            Act::Take => self.follow(stage, "/requests/copy/").await,
            Act::Paper => self.show_paper(stage).await,
            Act::Hold { .. } | Act::Lift { .. } => self.keep(stage).await,
            Act::Case { .. } => self.complain(stage).await,
            _ => self.decide(stage).await,
        }?;
        super::work(&stage.app).await
    }

    async fn ask(&self, stage: &Stage, asking: &Asking) -> Result<()> {
        let wish = Wish {
            purpose: asking.purpose.clone(),
            text: asking.text.clone(),
            changes: asking.changes.clone(),
            known: asking.proof,
            ..Wish::plain(stage.cast.subject(&self.who)?, asking.kind, asking.how)
        };
        match asking.how {
            How::Desk | How::Mail => stage.act("dora", &Ask { wish }).await.map(drop),
            _ => stage.act(&self.by, &AskOneself { wish }).await.map(drop),
        }
    }

    /// The link of their latest mail that leads there, and the button on its page.
    async fn follow(&self, stage: &Stage, path: &str) -> Result<()> {
        super::work(&stage.app).await?;
        let email = stage.cast.person(&self.who)?.email();
        let mut reader = stage.app.read(&Actor::house()).await?;
        let mails = post::latest(&mut reader, LATELY).await?;
        drop(reader);
        let theirs = mails.iter().filter(|mail| mail.to == email).flat_map(|mail| &mail.links);
        let mut ways = theirs.filter_map(|link| link.find(path).map(|at| &link[at..]));
        let way = ways.next().ok_or_else(|| Error::fault(format!("no mail leads {} there", self.who)))?;
        stage.door.post(way, &[]).await
    }

    async fn show_paper(&self, stage: &Stage) -> Result<()> {
        let claim = self.claim(stage).await?;
        let bytes = pdf("Personalausweis", &["Kopie, nur zum Nachweis der Person", "MUSTER", &self.who]);
        let paper = rights::paper(&stage.app, &claim, &bytes).await?;
        stage.act(&self.by, &paper).await
    }

    async fn decide(&self, stage: &Stage) -> Result<()> {
        let claim = self.claim(stage).await?;
        let (id, by) = (claim.id, self.by.as_str());
        match &self.act {
            Act::Vouch => stage.act(by, &Vouch { claim: id }).await.map(drop),
            Act::Extend { reason } => {
                stage.act(by, &Extend { claim: id, reason: reason.clone() }).await.map(drop)
            }
            Act::Refuse { reason, note } => stage.act(by, &Refuse::plain(id, *reason, note)).await.map(drop),
            Act::Carry => stage.act(by, &Decide::whole(id, Decision::Carry, "")).await.map(drop),
            Act::Erase(erasing) => stage.act(by, &erasing.of(&claim)).await.map(drop),
            _ => Ok(()),
        }
    }

    async fn keep(&self, stage: &Stage) -> Result<()> {
        let subject = stage.cast.subject(&self.who)?;
        match &self.act {
            Act::Hold { reason, until } => {
                let place = PlaceHold { subject, reason: reason.clone(), until: stage.date(*until) };
                stage.act(&self.by, &place).await.map(drop)
            }
            Act::Lift { reason } => {
                let (hold, version) = standing(stage, subject).await?;
                stage.act(&self.by, &LiftHold { hold, version, reason: reason.clone() }).await
            }
            _ => Ok(()),
        }
    }

    async fn complain(&self, stage: &Stage) -> Result<()> {
        let Act::Case { category, line, text } = &self.act else { return Ok(()) };
        let open = Open {
            category: category.clone(),
            subject_line: line.clone(),
            text: text.clone(),
            customer: Some(stage.cast.subject(&self.who)?),
            channel: Channel::Portal,
            lang: Some(Lang::Nl),
            ..Open::default()
        };
        stage.act("anna", &open).await.map(drop)
    }

    /// The latest of theirs that is open.
    async fn claim(&self, stage: &Stage) -> Result<Claim> {
        let mut reader = stage.app.read(&Actor::house()).await?;
        let claims = rights::of_subject(&mut reader, stage.cast.subject(&self.who)?).await?;
        let open = claims.into_iter().find(|claim| claim.state.is_open());
        open.ok_or_else(|| Error::fault(format!("{} asks for nothing", self.who)))
    }
}

impl Erasing {
    fn of(&self, claim: &Claim) -> Decide {
        let decision = Decision::Erase { mode: self.mode, comes_back: self.back };
        let whole = Decide::whole(claim.id, decision, claim.number.to_string());
        Decide { kept: self.kept.clone(), letter: self.letter.clone(), ..whole }
    }
}

async fn standing(stage: &Stage, subject: kernel::SubjectId) -> Result<(HoldId, i64)> {
    let mut reader = stage.app.read(&stage.actor("dora")?).await?;
    let holds = customers::holds_of(&mut reader, subject).await?;
    let hold = holds.into_iter().find(|hold| hold.lifted.is_none());
    hold.map(|hold| (hold.id, hold.version)).ok_or(Error::NotFound)
}

/// By the person's own pages or a form.
struct AskOneself {
    wish: Wish,
}

impl Action for AskOneself {
    type Output = ClaimId;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<ClaimId> {
        rights::ask(tx, &self.wish).await
    }
}

/// Those who are told when somebody is erased.
const RECIPIENTS: [(&str, &str, &str, &[&str], &str); 3] = [
    ("Stock and tills", "event", "id", &[], ""),
    ("Fjellsti AS, Bergen", "mail", "hashed", &["partners"], "personvern@fjellsti.example"),
    ("Bristol Print Ltd", "mail", "plain", &["offers"], "dpo@bristolprint.example"),
];

pub async fn recipients(stage: &Stage) -> Result<()> {
    for (name, way, identities, purposes, address) in RECIPIENTS {
        let new = NewRecipient {
            name: name.into(),
            way: way.into(),
            identities: identities.into(),
            purposes: purposes.iter().map(|purpose| (*purpose).to_owned()).collect(),
            address: address.into(),
            secret: String::new(),
        };
        stage.act("dora", &AddRecipient { new }).await?;
    }
    Ok(())
}
