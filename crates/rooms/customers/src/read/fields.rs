//! Fields that the house defined, and how many people have a value in them.

use crate::model::{self, Definition};
use ground::{args, statements};
use kernel::{Error, Reader, Remembered, Result};

statements! {
    DEFINITIONS = "select ", Definition::COLUMNS, " from customer_fields where removed_at is null order by created_at, key";
    LEAVING = "select ", Definition::COLUMNS, " from customer_fields where removed_at is not null order by created_at, key";
    WITH_ATTRIBUTE = "select count(*) from customer_attributes where field = ?1";
    WITH_SECRET = "select count(*) from customer_secrets where field = ?1";
    KEPT_ATTRIBUTE = "select count(*) from customer_attributes where field = ?1 and (subject in (select subject from restricted)
                      or subject in (select subject from customers_holds where until_at > ?2 and lifted_at is null))";
    KEPT_SECRET = "select count(*) from customer_secrets where field = ?1 and (subject in (select subject from restricted)
                   or subject in (select subject from customers_holds where until_at > ?2 and lifted_at is null))";
}

pub(crate) struct Defined(Vec<Definition>);

impl Remembered for Defined {
    const TABLES: &'static [&'static str] = &["customer_fields"];

    async fn read(reader: &mut Reader) -> Result<Self> {
        Ok(Self(reader.rows(DEFINITIONS, args![]).await?))
    }
}

pub async fn definitions(reader: &mut Reader) -> Result<Vec<Definition>> {
    Ok(reader.remembered::<Defined>().await?.0.clone())
}

pub(crate) async fn definition(reader: &mut Reader, key: &str) -> Result<Definition> {
    let known = definitions(reader).await?.into_iter().find(|definition| definition.key == key);
    known.ok_or(Error::NotFound)
}

/// Fields that are being removed: nothing of them is asked or shown any more.
pub(crate) async fn leaving(reader: &mut Reader) -> Result<Vec<Definition>> {
    Ok(reader.rows(LEAVING, args![]).await?)
}

/// How many people have a value of this field; unknown where only opening everybody would tell.
pub(crate) async fn values_of(reader: &mut Reader, definition: &Definition) -> Result<Option<i64>> {
    Ok(match definition.class.place() {
        model::Place::Open => Some(reader.scalar(WITH_ATTRIBUTE, args![definition.key]).await?),
        model::Place::Sealed => None,
        model::Place::Apart => Some(reader.scalar(WITH_SECRET, args![definition.key]).await?),
    })
}

/// Whether somebody restricted or held has a value of this field in a table of its own.
pub(crate) async fn is_kept(reader: &mut Reader, field: &str) -> Result<bool> {
    let now = reader.now();
    let open: i64 = reader.scalar(KEPT_ATTRIBUTE, args![field, now]).await?;
    let apart: i64 = reader.scalar(KEPT_SECRET, args![field, now]).await?;
    Ok(open + apart > 0)
}
