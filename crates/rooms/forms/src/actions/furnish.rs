//! The form of a fresh house.

use crate::{
    model::{Ask, Fact, Item, Kind, Reach, Shape, Standing},
    read, store,
};
use consent::Channel;
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use kit::{Lang, Words};

const DEFAULT: &str = "news";

/// Makes the form `news` unless it is there.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &First { shape: default_shape(app.lexicon().words(Lang::En)) }).await
}

/// It asks for what news need, and for no more.
pub(crate) fn default_shape(t: Words) -> Shape {
    let title = |lang: Lang| (lang.tag().to_owned(), t.in_lang(lang).w("forms-default-title"));
    let fact = |fact: Fact| Item::new(fact.name(), Kind::Fact { fact }).of("news");
    let question = |purpose: &str, reach| {
        let kind = Kind::Consent { channel: Channel::Email, ask: Ask::Choice, reach };
        Item::new(format!("may-{purpose}-email"), kind).of(purpose)
    };
    Shape {
        titles: Lang::ALL.map(title).into_iter().collect(),
        items: vec![
            fact(Fact::Email).required(),
            fact(Fact::GivenName),
            question("news", Reach::Own).required(),
            question("offers", Reach::Advertising),
        ],
        ..Shape::default()
    }
}

struct First {
    shape: Shape,
}

impl Action for First {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if store::create(tx, DEFAULT, &self.shape).await? {
            store::publish(tx, DEFAULT, 1).await?;
        }
        for listed in read::list(tx).await? {
            if listed.form.standing == Standing::Open {
                super::told(tx, &listed.form).await?;
            }
        }
        Ok(())
    }
}
