//! Designs: made, changed for all the forms that use them, and deleted when none does.

use crate::{
    EDIT,
    events::{DesignChanged, DesignDeleted},
    model::{Design, FileKind, Style},
    read, store,
};
use kernel::{Action, Error, Message, Permission, Result, Tx};

/// Makes a design, or changes the one that was `seen`.
pub struct Restyle {
    pub key: String,
    /// The revision that was changed; none: it shall be new.
    pub seen: Option<i64>,
    pub style: Style,
    pub picture: Picture,
}

/// What becomes of its picture.
#[derive(Debug, PartialEq, Eq)]
pub enum Picture {
    Stays,
    Goes,
    Comes(FileKind, Vec<u8>),
}

impl Action for Restyle {
    type Output = Design;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<Design> {
        self.style.check(&self.key)?;
        match self.seen {
            Some(seen) => {
                read::design(tx, &self.key).await?;
                store::restyle(tx, &self.key, &self.style, seen).await?;
            }
            None if store::make_design(tx, &self.key, &self.style).await? => {}
            None => return Err(Error::field("key", "forms-error-design-taken")),
        }
        match &self.picture {
            Picture::Stays => {}
            Picture::Goes => store::picture(tx, &self.key, None).await?,
            Picture::Comes(kind, bytes) => store::picture(tx, &self.key, Some((*kind, bytes))).await?,
        }
        tx.record(&DesignChanged { design: self.key.clone() })?;
        read::design(tx, &self.key).await
    }
}

/// Deletes a design that no form uses, neither what is built nor what people see.
pub struct Undress {
    pub key: String,
}

impl Action for Undress {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let design = read::design(tx, &self.key).await?.key;
        let users = read::dressed(tx).await?.into_iter().filter(|(_, designs)| designs.contains(&design));
        let users: Vec<String> = users.map(|(form, _)| form).collect();
        if !users.is_empty() {
            return Err(Error::refused(
                Message::new("forms-error-design-used").with("forms", users.join(", ")),
            ));
        }
        store::drop_design(tx, &design).await?;
        tx.record(&DesignDeleted { design })
    }
}
