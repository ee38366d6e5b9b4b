//! What a fresh installation begins with: categories for the processes that are there, and nothing else.

use crate::{
    FOOTERS, LETTERS,
    actions::AddCategory,
    model::category::{Draft, Names},
    read::tree,
};
use flows::Flow;
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use kit::Lang;
use notices::{Contact, Given, Title};

/// Makes the first categories, one for each published process that moves cases; afterwards it does nothing.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Furnish).await
}

struct Furnish;

impl Action for Furnish {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        letters(tx).await?;
        if !tree::categories(tx).await?.is_empty() {
            return Ok(());
        }
        let mut flows = flows::catalogue(tx, Lang::En).await?;
        flows.retain(|flow| flow.host.as_deref().is_none_or(|host| host == crate::host::KIND));
        for (position, flow) in (0_i64..).zip(&flows) {
            let names = names(tx, flow).await?;
            let draft = Draft {
                key: flow.key.clone(),
                names,
                flow: Some(flow.key.clone()),
                position,
                ..Draft::default()
            };
            tx.also(&AddCategory(draft)).await?;
        }
        Ok(())
    }
}

/// What colleagues write in cases gives the notice by the link in its footer.
// law: gdpr/13.1
async fn letters(tx: &mut Tx) -> Result<()> {
    let mut given = Given::Link;
    for footer in &FOOTERS {
        if !tx.setting(footer).await?.contains("notice") {
            given = Given::Missing;
        }
    }
    let (key, place) = (LETTERS.to_owned(), "/cases".to_owned());
    let title = Title::word("cases-contact-letters");
    notices::declare(tx, &Contact { kind: notices::Kind::Mail, key, title, place, given, notice: None }).await
}

/// A category is called like its process, in every language.
async fn names(tx: &mut Tx, flow: &Flow) -> Result<Names> {
    let mut names = Names::new();
    for lang in Lang::ALL {
        let all = flows::catalogue(tx, lang).await?;
        if let Some(same) = all.into_iter().find(|one| one.id == flow.id) {
            names.insert(lang.tag().to_owned(), same.name);
        }
    }
    Ok(names)
}
