//! What the house recorded of somebody that stands in the way of an erasure: a service that runs, an invoice unpaid.

use super::{fields::definitions, record::record};
use crate::model::{Anonymising, Definition, Facts, Feature, Plain, Standing};
use ground::{args, statements};
use kernel::{Access, Reader, Result, SubjectId};

statements! {
    ATTRIBUTES = "select field, value from customer_attributes where subject = ?1 order by field";
}

/// The labels of the custom fields whose values are in the way today, as far as the reader's actor sees such fields.
pub async fn blocking_labels(reader: &mut Reader, subject: SubjectId) -> Result<Vec<String>> {
    let mut all = blocking(reader, subject).await?;
    all.retain(|known| reader.actor().access(known.class.field().key()) >= Access::Shown);
    Ok(all.into_iter().map(|known| known.label).collect())
}

/// The custom fields whose values are in the way today. Nothing is opened where open values alone decide.
// law: gdpr/17.3
pub async fn blocking(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Definition>> {
    let mut all = definitions(reader).await?;
    all.retain(|known| known.blocks.is_some());
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let mut house = Anonymising { definitions: all, ..Anonymising::default() };
    let feature = |key: &str| Feature::Custom(key.to_owned());
    let sealed = house.definitions.iter().any(|known| house.is_sealed(&feature(&known.key)));
    let (facts, open) = match sealed {
        true => match record(reader, subject).await?.filter(|record| record.standing != Standing::Erased) {
            Some(record) => (record.facts, record.attributes),
            None => return Ok(Vec::new()),
        },
        false => (Facts::default(), reader.rows(ATTRIBUTES, args![subject]).await?),
    };
    let (today, plain) = (reader.now().date(), Plain::default());
    house.definitions.retain(|known| {
        let value = feature(&known.key).of(&plain, &facts, &open).unwrap_or_default();
        known.is_in_the_way(&value, today)
    });
    Ok(house.definitions)
}
