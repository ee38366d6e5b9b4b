//! The same request for many people at once, by technical ids or a pattern that tells nothing about anybody.
//!
//! What is named is ids or numbers of customers, where their data came from, or a plain custom field; never a name or an address:
//! a list of requests would tell about people what it is there to protect. Asking twice is the same requests.

use super::asking::ask_as;
use crate::{
    DECIDE, START, events,
    jobs::AskAll,
    model::{Act, How, Kind, Wish},
    regime::Regime,
};
use custodia_sift::{Confidence, Options};
use customers::{FieldKey, Pattern, Standing};
use kernel::{Access, Action, Error, Message, Permission, Problems, Result, SubjectId, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// Ids or numbers of customers in one request: more is a pattern, or another request.
pub const NUMBERS: usize = 5_000;
/// People of a pattern that need no number typed: more than this is a decision of its own.
const FEW: u32 = 100;
/// People asked for in one transaction.
const STRIDE: u32 = 200;
/// People counted in one statement.
const COUNTED: u32 = 10_000;
/// Letters of one part of a pattern.
const PART: usize = 200;

/// Whom it is about: ids, numbers, or a pattern; one of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = RequestWhom)]
pub struct Whom {
    /// The ids of their records.
    #[schema(value_type = Vec<String>)]
    pub subjects: Vec<SubjectId>,
    /// Numbers of customers.
    pub numbers: Vec<i64>,
    /// Where their data came from: `import:` with the id of the import, `form:` with the key of the form, `api`.
    pub source: Option<String>,
    /// The key of a plain custom field.
    pub field: Option<String>,
    /// Its value.
    pub value: Option<String>,
}

/// One request for each of them; each proves itself as any other. A pattern of many or of everybody takes the number of people,
/// typed. What nobody need prove is carried out at once: that takes somebody who decides, and the number always.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AskMany {
    pub kind: Kind,
    pub purpose: Option<String>,
    pub whom: Whom,
    /// For how many people, as whoever asks typed it.
    #[serde(default)]
    pub confirm: Option<usize>,
    /// Only counts them.
    #[serde(default)]
    pub dry: bool,
}

/// What became of it, or would.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestsAsked)]
pub struct Asked {
    /// People whose requests are written down.
    pub people: usize,
    /// People left out: their law does not give this right.
    pub left_out: usize,
    /// Numbers that belong to nobody.
    pub unknown: Vec<i64>,
    /// Ids that belong to nobody.
    #[schema(value_type = Vec<String>)]
    pub unknown_subjects: Vec<SubjectId>,
    /// Whether more are written down in the background.
    pub goes_on: bool,
}

/// How far a pattern is: the last one of them, if there may be more, and what became of them so far.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Far {
    /// Who asked, as the audit calls them; the house does the rest for them.
    #[serde(default)]
    pub by: Option<String>,
    pub last: Option<SubjectId>,
    pub people: usize,
    pub left_out: usize,
}

impl Action for AskMany {
    type Output = Asked;
    const NEEDS: Permission = START;

    async fn run(&self, tx: &mut Tx) -> Result<Asked> {
        check(&self.whom)?;
        // How many are found would tell what somebody may not see.
        if self.whom.field.is_some() && tx.actor().access(FieldKey::Custom.key()) < Access::Shown {
            return Err(Error::field("whom.field", "customers-error-not-seen"));
        }
        let by_pattern = self.whom.named() == 0;
        if self.dry && by_pattern {
            return Ok(Asked { people: self.matching(tx).await?, ..Asked::default() });
        }
        if self.dry {
            return self.each_named(tx).await;
        }
        let believed = Regime::all().iter().any(|law| law.offers(self.kind) && !law.asks_identity(self.kind));
        if believed {
            tx.demand(&DECIDE)?;
        }
        if believed || by_pattern {
            self.confirmed(tx, believed).await?;
        }
        if by_pattern { self.go_on(tx, Far::of(tx)).await } else { self.each_named(tx).await }
    }
}

impl Whom {
    fn named(&self) -> usize {
        self.numbers.len() + self.subjects.len()
    }
}

impl Far {
    fn of(tx: &Tx) -> Self {
        Self { by: Some(tx.actor().who.label()), ..Self::default() }
    }
}

impl AskMany {
    /// The number typed is that of the people it is about; whoever is wrong is told the right one, and nothing is done.
    async fn confirmed(&self, tx: &mut Tx, always: bool) -> Result<()> {
        let people = match self.whom.named() {
            0 => self.matching(tx).await?,
            named => named,
        };
        if self.confirm == Some(people) || people == 0 {
            return Ok(());
        }
        let problem =
            |word: &'static str| Err(Error::field("confirm", Message::new(word).with("count", people)));
        match () {
            () if always => problem("rights-error-many-confirm"),
            () if self.confirm.is_some()
                || people > FEW as usize
                || self.is_everybody(tx, people).await? =>
            {
                problem("rights-error-pattern-confirm")
            }
            () => Ok(()),
        }
    }

    async fn is_everybody(&self, tx: &mut Tx, people: usize) -> Result<bool> {
        let all = customers::by_pattern(tx, &Pattern::default(), None, FEW + 1).await?.len();
        Ok(people > 1 && all == people)
    }

    async fn matching(&self, tx: &mut Tx) -> Result<usize> {
        let (mut people, mut after) = (0, None);
        loop {
            let page = self.next(tx, after, COUNTED).await?;
            people += page.len();
            after = page.last().copied();
            if page.len() < COUNTED as usize {
                return Ok(people);
            }
        }
    }

    /// Those named one by one; who is not there is told. The first of them now, the rest in the background.
    async fn each_named(&self, tx: &mut Tx) -> Result<Asked> {
        let (here, mut asked) = self.here(tx).await?;
        if self.dry {
            return Ok(Asked { people: here.len(), ..asked });
        }
        let (now, rest) = here.split_at(here.len().min(STRIDE as usize));
        let mut far = Far::of(tx);
        let wrong = self.ask_these(tx, now, &mut far).await?;
        (asked.people, asked.left_out, asked.goes_on) = (far.people, far.left_out, !rest.is_empty());
        match (wrong, asked.goes_on) {
            // Nobody at all: it is the request that is wrong.
            (Some(wrong), false) if far.people == 0 => return Err(wrong),
            (_, true) => self.later(tx, rest, far)?,
            _ => {}
        }
        Ok(asked)
    }

    /// Those of them who are here, each once, and who is not.
    async fn here(&self, tx: &mut Tx) -> Result<(Vec<SubjectId>, Asked)> {
        let typed: Vec<String> = self.whom.numbers.iter().map(ToString::to_string).collect();
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let found = customers::find_by_numbers(tx, &typed).await?;
        let found: Vec<Option<SubjectId>> = found.iter().map(|found| found.first().copied()).collect();
        let wanted: Vec<SubjectId> = found
            .iter()
            .flatten()
            .chain(&self.whom.subjects)
            .copied()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let standings = customers::standings(tx, &wanted).await?;
        let is_here =
            |subject: &SubjectId| standings.get(subject).is_some_and(|known| *known != Standing::Erased);
        let numbers = self.whom.numbers.iter().zip(&found);
        let unknown = numbers.filter(|(_, found)| !found.as_ref().is_some_and(is_here));
        let asked = Asked {
            unknown: unknown.map(|(number, _)| *number).collect(),
            unknown_subjects: self.whom.subjects.iter().filter(|one| !is_here(one)).copied().collect(),
            ..Asked::default()
        };
        Ok((wanted.into_iter().filter(is_here).collect(), asked))
    }

    /// By their ids alone, whatever they were named by.
    fn later(&self, tx: &mut Tx, rest: &[SubjectId], far: Far) -> Result<()> {
        let whom = Whom { subjects: rest.to_vec(), ..Whom::default() };
        tx.enqueue(&AskAll { many: Self { whom, ..self.clone() }, far })
    }

    /// The next of those named one by one.
    async fn named_on(&self, tx: &mut Tx, mut far: Far) -> Result<()> {
        let all = &self.whom.subjects;
        let (now, rest) = all.split_at(all.len().min(STRIDE as usize));
        self.ask_these(tx, now, &mut far).await?;
        match rest.is_empty() {
            true => {
                let Far { people, left_out, .. } = far;
                tx.record(&events::AskedMany { kind: self.kind, people, left_out })
            }
            false => self.later(tx, rest, far),
        }
    }

    /// Gives why the last of those was left out who were.
    async fn ask_these(&self, tx: &mut Tx, people: &[SubjectId], far: &mut Far) -> Result<Option<Error>> {
        let mut wrong = None;
        let by = far.by.clone().unwrap_or_else(|| tx.actor().who.label());
        for subject in people {
            let act = Act { by: by.clone(), at: tx.now() };
            match ask_as(tx, &self.wish(*subject), act).await {
                Ok(_) => far.people += 1,
                // They are people of every country, and somebody may have gone meanwhile.
                Err(left @ (Error::NotFound | Error::Invalid(_))) => {
                    far.left_out += 1;
                    wrong = Some(left);
                }
                Err(other) => return Err(other),
            }
        }
        Ok(wrong)
    }

    /// The next ones of a pattern; the rest in the background, and at the end how many it were.
    async fn go_on(&self, tx: &mut Tx, far: Far) -> Result<Asked> {
        let page = self.next(tx, far.last, STRIDE).await?;
        let mut far = Far { last: page.last().copied().filter(|_| page.len() >= STRIDE as usize), ..far };
        self.ask_these(tx, &page, &mut far).await?;
        let Far { last, people, left_out, .. } = far;
        match last {
            Some(_) => tx.enqueue(&AskAll { many: self.clone(), far })?,
            None => tx.record(&events::AskedMany { kind: self.kind, people, left_out })?,
        }
        Ok(Asked { people, left_out, goes_on: last.is_some(), ..Asked::default() })
    }

    fn wish(&self, subject: SubjectId) -> Wish {
        Wish { purpose: self.purpose.clone(), ..Wish::plain(subject, self.kind, How::Api) }
    }

    async fn next(&self, tx: &mut Tx, after: Option<SubjectId>, most: u32) -> Result<Vec<SubjectId>> {
        let Whom { source, field, value, .. } = self.whom.clone();
        let pattern = Pattern { source, field: field.zip(value) };
        customers::by_pattern(tx, &pattern, after, most).await
    }
}

/// The next stride of those named, or of a pattern.
pub(crate) async fn ask_stride(tx: &mut Tx, many: &AskMany, far: Far) -> Result<()> {
    match many.whom.named() {
        0 => many.go_on(tx, far).await.map(drop),
        _ => many.named_on(tx, far).await,
    }
}

// law: gdpr/5.1.c
fn check(whom: &Whom) -> Result<()> {
    let mut problems = Problems::default();
    let pattern = whom.source.is_some() || whom.field.is_some() || whom.value.is_some();
    let named = if whom.subjects.is_empty() { "whom.numbers" } else { "whom.subjects" };
    let ways = [pattern, !whom.numbers.is_empty(), !whom.subjects.is_empty()];
    if ways.into_iter().filter(|way| *way).count() > 1 {
        problems.add(named, "rights-error-either");
    }
    match (whom.named(), pattern) {
        (0, false) => problems.add("whom", "error-required"),
        (0..=NUMBERS, _) => {}
        _ => problems.add(named, Message::new("rights-error-many-numbers").with("most", NUMBERS)),
    }
    if whom.field.is_some() != whom.value.is_some() {
        problems.add("whom.value", "error-required");
    }
    for (name, part) in [("source", &whom.source), ("field", &whom.field), ("value", &whom.value)] {
        let Some(text) = part.as_deref() else { continue };
        match text {
            _ if text.chars().count() > PART => {
                problems.add(format!("whom.{name}"), Message::new("error-too-long").with("most", PART));
            }
            "" => problems.add(format!("whom.{name}"), "error-required"),
            _ if is_personal(text) => problems.add(format!("whom.{name}"), "rights-error-personal"),
            _ => {}
        }
    }
    problems.finish()
}

/// Ids of our own are long and random, and some of their digits look like anything.
fn is_personal(text: &str) -> bool {
    let own = text.rsplit_once(':').map_or(text, |(_, id)| id);
    if own.rsplit_once('_').is_some_and(|(prefix, _)| ground::id::decode(prefix, own).is_ok()) {
        return false;
    }
    let options = Options { least: Confidence::Likely, ..Options::default() };
    !custodia_sift::find(text, &options).is_empty()
}
