//! The same request for many people at once, by technical ids or a pattern that tells nothing about anybody.
//!
//! What is named is numbers of customers, where their data came from, or a plain custom field; never a name or an address: a
//! list of requests would tell about people what it is there to protect.

use super::asking::ask;
use crate::{
    DECIDE, START,
    jobs::AskAll,
    model::{How, Kind, Wish},
    regime::Regime,
};
use custodia_sift::{Confidence, Options};
use customers::Pattern;
use kernel::{Action, Error, Message, Permission, Problems, Result, SubjectId, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Customer numbers in one request: more is a pattern.
pub const NUMBERS: usize = 500;
/// People asked for in one transaction.
const STRIDE: u32 = 200;
/// People counted in one statement.
const COUNTED: u32 = 10_000;
/// Letters of one part of a pattern.
const PART: usize = 200;

/// Whom it is about: numbers, or a pattern; not both.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = RequestWhom)]
pub struct Whom {
    /// Numbers of customers.
    pub numbers: Vec<i64>,
    /// Where their data came from: `import:` with the id of the import, `form:` with the key of the form, `api`.
    pub source: Option<String>,
    /// The key of a plain custom field.
    pub field: Option<String>,
    /// Its value.
    pub value: Option<String>,
}

/// One request for each of them; each proves itself as any other. What nobody need prove is carried out at once: that takes
/// somebody who decides, and who typed for how many.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AskMany {
    pub kind: Kind,
    pub purpose: Option<String>,
    pub whom: Whom,
    /// For how many people, as whoever asks typed it.
    #[serde(default)]
    pub confirm: Option<usize>,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestsAsked)]
pub struct Asked {
    /// People whose requests are written down.
    pub people: usize,
    /// Numbers that belong to nobody.
    pub unknown: Vec<i64>,
    /// Whether more are written down in the background.
    pub goes_on: bool,
}

impl Action for AskMany {
    type Output = Asked;
    const NEEDS: Permission = START;

    async fn run(&self, tx: &mut Tx) -> Result<Asked> {
        check(&self.whom)?;
        if Regime::all().iter().any(|law| law.offers(self.kind) && !law.asks_identity(self.kind)) {
            tx.demand(&DECIDE)?;
            self.confirmed(tx).await?;
        }
        match self.whom.numbers.is_empty() {
            true => {
                let people = self.next(tx, None, STRIDE).await?;
                let last = self.each(tx, &people).await?;
                let goes_on = last.is_some();
                if goes_on {
                    tx.enqueue(&AskAll { many: self.clone(), after: last })?;
                }
                Ok(Asked { people: people.len(), unknown: Vec::new(), goes_on })
            }
            false => self.numbered(tx).await,
        }
    }
}

impl AskMany {
    /// The number typed is that of the people it is about; whoever is wrong is told the right one, and nothing is done.
    async fn confirmed(&self, tx: &mut Tx) -> Result<()> {
        let people = match self.whom.numbers.len() {
            0 => self.matching(tx).await?,
            named => named,
        };
        if self.confirm == Some(people) {
            return Ok(());
        }
        Err(Error::field("confirm", Message::new("rights-error-many-confirm").with("count", people)))
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

    async fn numbered(&self, tx: &mut Tx) -> Result<Asked> {
        let typed: Vec<String> = self.whom.numbers.iter().map(ToString::to_string).collect();
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let found = customers::find_by_numbers(tx, &typed).await?;
        let mut asked = Asked { people: 0, unknown: Vec::new(), goes_on: false };
        for (number, found) in self.whom.numbers.iter().zip(found) {
            let known = match found.first() {
                Some(subject) => ask(tx, &self.wish(*subject)).await,
                None => Err(Error::NotFound),
            };
            match known {
                Ok(_) => asked.people += 1,
                Err(Error::NotFound) => asked.unknown.push(*number),
                Err(other) => return Err(other),
            }
        }
        Ok(asked)
    }

    fn wish(&self, subject: SubjectId) -> Wish {
        Wish { purpose: self.purpose.clone(), ..Wish::plain(subject, self.kind, How::Api) }
    }

    async fn next(&self, tx: &mut Tx, after: Option<SubjectId>, most: u32) -> Result<Vec<SubjectId>> {
        let Whom { source, field, value, .. } = self.whom.clone();
        let pattern = Pattern { source, field: field.zip(value) };
        customers::by_pattern(tx, &pattern, after, most).await
    }

    /// Gives the last of them when there may be more.
    async fn each(&self, tx: &mut Tx, people: &[SubjectId]) -> Result<Option<SubjectId>> {
        for subject in people {
            match ask(tx, &self.wish(*subject)).await {
                // Whose law does not give the right is left out: a pattern meets people of every country.
                Ok(_) | Err(Error::NotFound | Error::Invalid(_)) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(people.last().copied().filter(|_| people.len() >= STRIDE as usize))
    }
}

/// The next ones of a pattern; gives the last of them when there may be more.
pub(crate) async fn ask_stride(
    tx: &mut Tx,
    many: &AskMany,
    after: Option<SubjectId>,
) -> Result<Option<SubjectId>> {
    let people = many.next(tx, after, STRIDE).await?;
    many.each(tx, &people).await
}

// law: gdpr/5.1.c
fn check(whom: &Whom) -> Result<()> {
    let mut problems = Problems::default();
    let pattern = whom.source.is_some() || whom.field.is_some() || whom.value.is_some();
    match (whom.numbers.len(), pattern) {
        (0, false) => problems.add("whom", "error-required"),
        (0, true) => {}
        (1..=NUMBERS, false) => {}
        (_, true) => problems.add("whom.numbers", "rights-error-either"),
        (_, false) => {
            problems.add("whom.numbers", Message::new("rights-error-many-numbers").with("most", NUMBERS));
        }
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
