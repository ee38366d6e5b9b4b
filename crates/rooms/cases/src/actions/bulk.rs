//! The same for many cases at once, in one transaction: what cannot be done with one stops none of the others, and is told.

use super::{
    change::{Changes, change},
    tagging::tag,
    work::{To, fire},
};
use crate::{
    WORK,
    model::{Case, CaseId, Number, Priority},
    read::case,
};
use flows::Values;
use kernel::{Action, Error, Message, Permission, Result, Tx, restriction};

/// Cases changed in one transaction: a page of the list.
pub const MOST_AT_ONCE: usize = 200;

/// What is done with each.
#[derive(Clone, Debug)]
pub enum Each {
    Assign(To),
    Priority(Priority),
    /// The key of another category.
    Category(String),
    Tag(String),
    /// The key of a transition; cases that cannot take it stay where they are.
    Move(String),
}

#[derive(Clone, Debug)]
pub struct Many {
    pub cases: Vec<CaseId>,
    pub each: Each,
}

/// What became of them; cases that whoever acts may not see are not among them.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    pub changed: usize,
    pub left: Vec<Left>,
}

/// A case that stayed as it was.
#[derive(Clone, Debug)]
pub struct Left {
    pub case: CaseId,
    pub number: Number,
    pub why: Message,
}

impl Action for Many {
    type Output = Outcome;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Outcome> {
        if self.cases.len() > MOST_AT_ONCE {
            return Err(Error::field("cases", Message::new("cases-error-many").with("most", MOST_AT_ONCE)));
        }
        let mut outcome = Outcome::default();
        for case in case::find_all(tx, &self.cases).await? {
            let (id, number) = (case.id, case.number);
            match self.one(tx, case).await? {
                None => outcome.changed += 1,
                Some(why) => outcome.left.push(Left { case: id, number, why }),
            }
        }
        Ok(outcome)
    }
}

impl Many {
    /// Why it stays as it is. Whatever is wrong with a value is found before anything of the case is written; another error
    /// undoes everything.
    async fn one(&self, tx: &mut Tx, case: Case) -> Result<Option<Message>> {
        if let Some(there) = case::goes_on(tx, &case).await? {
            return Ok(Some(there));
        }
        if let Err(Error::Refused(why)) = restriction::demand_free(tx, case.subject).await {
            return Ok(Some(why));
        }
        let done = match &self.each {
            Each::Move(transition) => return go(tx, &case, transition).await,
            Each::Assign(to) => to.take(tx, case).await.map(drop),
            Each::Priority(priority) => {
                let changes = Changes { priority: Some(*priority), ..Changes::default() };
                change(tx, case, &changes).await.map(drop)
            }
            Each::Category(key) => {
                let changes = Changes { category: Some(key.clone()), ..Changes::default() };
                change(tx, case, &changes).await.map(drop)
            }
            Each::Tag(more) => tag(tx, &case, more).await,
        };
        match done {
            Ok(()) => Ok(None),
            Err(Error::Invalid(wrong)) => Ok(wrong.into_iter().next().map(|field| field.message)),
            Err(other) => Err(other),
        }
    }
}

/// Takes the step where it is open; cases of other processes, or at another place of it, stay where they are.
async fn go(tx: &mut Tx, case: &Case, transition: &str) -> Result<Option<Message>> {
    let choices = match case.run {
        Some(run) => flows::choices(tx, run).await?,
        None => Vec::new(),
    };
    match choices.into_iter().find(|choice| choice.key == transition).map(|choice| choice.open) {
        None => Ok(Some(Message::new("case-many-elsewhere"))),
        Some(Err(why)) => Ok(Some(why)),
        Some(Ok(())) => fire(tx, case, transition, Values::new()).await.map(|()| None),
    }
}
