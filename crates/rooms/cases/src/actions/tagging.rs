//! Tags: words that colleagues give to cases. What is told of them is a number: what was told stays when the case is gone, and
//! a tag may say anything.
// law: gdpr/5.1.c

use super::tell;
use crate::{
    WORK,
    events::Tagged,
    model::{Case, CaseId, text::tags},
    read::case,
    store::around,
};
use kernel::{Action, Permission, Result, Tx};

/// Gives a case these tags and no others.
#[derive(Clone, Debug)]
pub struct Tag {
    pub case: CaseId,
    pub tags: Vec<String>,
}

impl Action for Tag {
    type Output = Vec<String>;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        let case = case::load_working(tx, self.case).await?;
        let tags = tags(&self.tags)?;
        around::set_tags(tx, &case, &tags).await?;
        told(tx, &case).await?;
        Ok(tags)
    }
}

/// Gives a case one tag more.
pub(crate) async fn tag(tx: &mut Tx, case: &Case, tag: &str) -> Result<()> {
    let more = tags(&[tag.to_owned()])?;
    let before = case::tags(tx, case.id).await?;
    if more.iter().all(|tag| before.contains(tag)) {
        return Ok(());
    }
    around::add_tags(tx, case, &more).await?;
    told(tx, case).await
}

async fn told(tx: &mut Tx, case: &Case) -> Result<()> {
    let count = case::tags(tx, case.id).await?.len();
    tell::happened(tx, case, &Tagged { case: case.id, subject: case.subject, count }).await
}
