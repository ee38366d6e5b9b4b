//! The same for many cases at once: all of those that whoever acts may see, or none.

use super::{
    change::{Changes, change},
    work::{To, assign, fire},
};
use crate::{
    WORK,
    model::{Case, CaseId, Priority, text::tags},
    read::{case, scope::me},
    store::around,
};
use flows::Values;
use kernel::{Action, Error, Message, Permission, Result, Tx};

/// Cases changed in one transaction: a page of the list.
pub const MOST_AT_ONCE: usize = 200;

/// What is done with each.
#[derive(Clone, Debug)]
pub enum Each {
    Assign(To),
    Priority(Priority),
    Tag(String),
    /// The key of a transition; cases that cannot take it stay where they are.
    Move(String),
}

#[derive(Clone, Debug)]
pub struct Many {
    pub cases: Vec<CaseId>,
    pub each: Each,
}

impl Action for Many {
    /// How many were changed.
    type Output = usize;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        if self.cases.len() > MOST_AT_ONCE {
            return Err(Error::field("cases", Message::new("cases-error-many").with("most", MOST_AT_ONCE)));
        }
        let mut done = 0;
        for case in case::find_all(tx, &self.cases).await? {
            done += usize::from(self.one(tx, case).await?);
        }
        Ok(done)
    }
}

impl Many {
    async fn one(&self, tx: &mut Tx, case: Case) -> Result<bool> {
        let me = me(tx);
        match &self.each {
            Each::Assign(To::Me) => assign(tx, case, None, Some(me)).await.map(|_| true),
            Each::Assign(To::Person(staff)) => assign(tx, case, None, Some(*staff)).await.map(|_| true),
            Each::Assign(To::Team(team)) => assign(tx, case, Some(*team), None).await.map(|_| true),
            Each::Assign(To::Nobody) => assign(tx, case, None, None).await.map(|_| true),
            Each::Priority(priority) => {
                let changes = Changes { priority: Some(*priority), ..Changes::default() };
                change(tx, case, &changes).await.map(|_| true)
            }
            Each::Tag(tag) => {
                around::add_tags(tx, &case, &tags(std::slice::from_ref(tag))?).await.map(|()| true)
            }
            Each::Move(transition) => self.go(tx, &case, transition).await,
        }
    }

    /// Cases of other processes, or at another place of it, stay where they are.
    async fn go(&self, tx: &mut Tx, case: &Case, transition: &str) -> Result<bool> {
        let Some(run) = case.run else { return Ok(false) };
        let choices = flows::choices(tx, run).await?;
        if !choices.iter().any(|choice| choice.key == transition && choice.open.is_ok()) {
            return Ok(false);
        }
        match fire(tx, case, transition, Values::new()).await {
            Err(Error::NotFound) => Ok(false),
            other => other.map(|()| true),
        }
    }
}
