//! Privacy notices: written as a draft in five languages, published once, and never changed after that.

use crate::{
    CHANGE_PURPOSES,
    events::NoticePublished,
    model::{
        choice::NoticeVersion,
        purpose::{ByLang, line, prose},
    },
    read, store,
};
use kernel::{Action, Error, Permission, Problems, Result, Tx};
use kit::Lang;
use serde::{Deserialize, Serialize};

pub const TITLE: usize = 120;
/// Room for a long notice, and an end to pasted books.
pub const BODY: usize = 40_000;

/// A notice in one language: paragraphs, `## ` before a heading, `- ` before an item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeText {
    pub title: String,
    pub body: String,
}

/// Starts the next version, from the texts of the last one.
pub struct StartNotice;

impl Action for StartNotice {
    type Output = NoticeVersion;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<NoticeVersion> {
        let last = read::newest_sheet(tx).await?;
        if let Some(draft) = last.as_ref().filter(|sheet| sheet.published_at.is_none()) {
            return Ok(draft.version);
        }
        let texts = last.map(|sheet| sheet.texts).unwrap_or_default();
        store::insert_draft(tx, &serde_json::to_string(&texts)?).await?;
        read::newest_sheet(tx).await?.map(|sheet| sheet.version).ok_or(Error::NotFound)
    }
}

/// Saves the draft; `seen` is the revision that its editor had before them.
pub struct SaveNotice {
    pub version: NoticeVersion,
    pub seen: i64,
    pub texts: ByLang<NoticeText>,
}

impl Action for SaveNotice {
    type Output = ();
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        check(&self.texts)?;
        let sheet = read::sheet(tx, self.version).await?;
        if sheet.published_at.is_some() {
            return Err(Error::conflict("consent-error-notice-published"));
        }
        let texts = serde_json::to_string(&self.texts)?;
        match store::save_draft(tx, self.version, &texts, self.seen).await? {
            true => Ok(()),
            false => Err(Error::conflict("error-changed-meanwhile")),
        }
    }
}

/// Makes the draft the notice that holds.
// law: gdpr/12.1
pub struct PublishNotice {
    pub version: NoticeVersion,
}

impl Action for PublishNotice {
    type Output = ();
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let sheet = read::sheet(tx, self.version).await?;
        check(&sheet.texts)?;
        if !store::publish(tx, self.version).await? {
            return Err(Error::conflict("consent-error-notice-published"));
        }
        tx.record(&NoticePublished { version: self.version })
    }
}

fn check(texts: &ByLang<NoticeText>) -> Result<()> {
    let mut problems = Problems::default();
    for lang in Lang::ALL {
        let text = texts.get(lang);
        problems.take(format!("texts.{}.title", lang.tag()), line(&text.title, TITLE));
        problems.take(format!("texts.{}.body", lang.tag()), prose(&text.body, BODY));
    }
    problems.finish()
}
