//! Editing: only what is named changes, and what somebody else changed meanwhile is shown, never overwritten.

use super::{assent, may_write, seal_secret, tokens};
use crate::{
    EDIT, events,
    model::{
        Changes, Checked, Difference, Draft, NATIONAL_ID_FIELD, Rules, Source, Standing, Told, former,
        still_former,
    },
    read::{self, Record},
    store,
};
use kernel::{Action, Error, KeyId, Permission, Result, SubjectId, Tx, Who, restriction};

/// Changes the named facts of a customer.
pub struct Edit {
    pub subject: SubjectId,
    /// The version that whoever edits has seen.
    pub version: i64,
    pub changes: Changes,
}

/// What an edit came to.
#[derive(Debug)]
pub enum Edited {
    /// The version that is current now.
    Done(i64),
    /// Somebody else saved other values first; nothing was written.
    Clashes(Vec<Clash>),
}

/// One field that two people want different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub input: String,
    pub yours: String,
    pub now: String,
}

impl Action for Edit {
    type Output = Edited;
    const NEEDS: Permission = EDIT;

    // law: gdpr/16
    async fn run(&self, tx: &mut Tx) -> Result<Edited> {
        let (record, rules) = load(tx, self.subject).await?;
        may_write(tx.actor(), &self.changes.named(), &rules)?;
        let wanted = Wanted::new(&record, &rules, &self.changes)?;
        if self.version != record.version && !wanted.differences.is_empty() {
            return Ok(Edited::Clashes(wanted.differences.into_iter().map(Clash::from).collect()));
        }
        wanted.demand(tx, &record, &rules).await?;
        let source = match tx.actor().who {
            Who::Program(_) => Source::Api,
            Who::Person(_) => Source::Person,
            _ => Source::Staff,
        };
        Ok(Edited::Done(save(tx, &record, wanted, &Deed::Told(source)).await?))
    }
}

/// Changes facts within an action of another room, whatever the version; says which version is current then.
pub async fn change(tx: &mut Tx, subject: SubjectId, changes: &Changes, source: &Source) -> Result<i64> {
    let (record, rules) = load(tx, subject).await?;
    save_as(tx, &record, &rules, changes, &Deed::Told(source.clone())).await
}

/// The same at the person's own proved wish, for somebody restricted, too: they may have their facts put right, and stay
/// restricted as they were.
// law: gdpr/18.2
pub async fn correct(tx: &mut Tx, subject: SubjectId, changes: &Changes, source: &Source) -> Result<i64> {
    let (record, rules) = load_there(tx, subject).await?;
    let before = restriction::of(tx, subject).await?;
    restriction::thaw(tx, subject).await?;
    let version = save_as(tx, &record, &rules, changes, &Deed::Corrected(source.clone())).await?;
    super::contacted(tx, subject).await?;
    if let Some(before) = before {
        restriction::refreeze(tx, subject, &before).await?;
    }
    Ok(version)
}

/// Whether [`correct`] could make such changes; nothing is changed.
pub async fn check_change(tx: &mut Tx, subject: SubjectId, changes: &Changes) -> Result<()> {
    let (record, rules) = load_there(tx, subject).await?;
    Wanted::new(&record, &rules, changes)?.demand(tx, &record, &rules).await
}

/// What is written down about a change.
pub(super) enum Deed<'a> {
    /// Somebody said so.
    Told(Source),
    /// Somebody said so because it was wrong, or shall not be here: what stood there is not of before.
    Corrected(Source),
    /// The value of this input is gone, and nobody said anything.
    Erased(&'a str),
}

/// Saves changes to a record that was just read.
pub(super) async fn save_as(
    tx: &mut Tx,
    record: &Record,
    rules: &Rules,
    changes: &Changes,
    deed: &Deed<'_>,
) -> Result<i64> {
    let wanted = Wanted::new(record, rules, changes)?;
    wanted.demand(tx, record, rules).await?;
    save(tx, record, wanted, deed).await
}

/// Somebody who may be restricted, but is not erased.
async fn load_there(tx: &mut Tx, subject: SubjectId) -> Result<(Record, Rules)> {
    let record = read::record_in(tx, subject).await?.ok_or(Error::NotFound)?;
    match record.standing {
        Standing::Erased => Err(Error::gone("customers-error-erased")),
        Standing::Active | Standing::Restricted => Ok((record, read::rules(tx).await?)),
    }
}

pub(super) async fn load(tx: &mut Tx, subject: SubjectId) -> Result<(Record, Rules)> {
    let (record, rules) = load_there(tx, subject).await?;
    // law: gdpr/18.2
    match record.standing == Standing::Restricted {
        true => Err(Error::refused("customers-error-restricted")),
        false => Ok((record, rules)),
    }
}

/// The facts as they shall be, and where that is not as they are.
struct Wanted {
    checked: Checked,
    differences: Vec<Difference>,
    /// Sensitive fields that get a new value or lose theirs.
    secrets: Vec<String>,
}

impl Wanted {
    fn new(record: &Record, rules: &Rules, changes: &Changes) -> Result<Self> {
        let before = record.draft();
        let mut checked = rules.check(&changes.onto(before.clone()))?;
        let mut secrets = secrets(record, rules, changes);
        let mut differences =
            checked.as_draft().differences(&Draft { attributes: open(&before, rules), ..before.clone() });
        for field in &secrets {
            let value = |masks: &std::collections::BTreeMap<String, String>| {
                masks.get(field).cloned().unwrap_or_default()
            };
            let (here, there) = (value(&checked.facts.masks), value(&record.facts.masks));
            differences.push(Difference { input: field.clone(), here, there });
        }
        for (field, mask) in record.facts.masks.iter().filter(|(field, _)| !secrets.contains(field)) {
            checked.facts.masks.insert(field.clone(), mask.clone());
        }
        // The class of a field became stricter and its value was not moved yet: it is now.
        let late = checked
            .secrets
            .iter()
            .map(|secret| &secret.field)
            .filter(|field| before.attributes.contains_key(*field));
        let late: Vec<String> = late.filter(|field| !secrets.contains(field)).cloned().collect();
        secrets.extend(late);
        Ok(Self { checked, differences, secrets })
    }

    /// What comes new into a custom field has the person's yes, where it needs one.
    async fn demand(&self, tx: &mut Tx, record: &Record, rules: &Rules) -> Result<()> {
        let fresh = self.differences.iter().filter(|difference| !difference.here.is_empty());
        let inputs = fresh.map(|difference| &difference.input);
        assent::demand(tx, rules, Some(record.subject), (&self.checked, inputs)).await
    }
}

/// The custom values of a draft that are kept beside the others, not sealed apart.
fn open(draft: &Draft, rules: &Rules) -> std::collections::BTreeMap<String, String> {
    let apart = |key: &str| rules.definition(key).is_some_and(|known| known.class.is_secret());
    draft.attributes.iter().filter(|(key, _)| !apart(key)).map(|(k, v)| (k.clone(), v.clone())).collect()
}

/// A sensitive value cannot be compared without opening it: naming it is changing it, unless there is nothing to take away.
fn secrets(record: &Record, rules: &Rules, changes: &Changes) -> Vec<String> {
    let custom = changes
        .attributes
        .iter()
        .filter(|(key, _)| rules.definition(key).is_some_and(|d| d.class.is_secret()));
    let national = changes.national_id.as_ref().map(|number| (NATIONAL_ID_FIELD, number.as_str()));
    let named = custom.map(|(key, value)| (key.as_str(), value.as_str())).chain(national);
    let real =
        named.filter(|(field, value)| !value.trim().is_empty() || record.facts.masks.contains_key(*field));
    real.map(|(field, _)| field.to_owned()).collect()
}

async fn save(tx: &mut Tx, record: &Record, wanted: Wanted, deed: &Deed<'_>) -> Result<i64> {
    let Wanted { mut checked, differences, secrets } = wanted;
    if differences.is_empty() {
        return Ok(record.version);
    }
    let (subject, now) = (record.subject, tx.now());
    checked.facts.told.clone_from(&record.facts.told);
    checked.facts.former = match deed {
        Deed::Told(_) => former(&record.facts, &checked.facts, now),
        Deed::Corrected(_) => still_former(&record.facts, &checked.facts),
        Deed::Erased(_) => record.facts.former.clone(),
    };
    for Difference { input, .. } in &differences {
        match deed {
            Deed::Told(source) | Deed::Corrected(source) => {
                checked.facts.told.insert(input.clone(), Told { by: source.clone(), at: now });
            }
            Deed::Erased(_) => drop(checked.facts.told.remove(input)),
        }
    }
    let national_id = national_id(tx, record, &checked, &secrets).await?;
    let tokens = tokens(tx, &checked, national_id.as_deref());
    let facts = tx.seal(KeyId::of(subject), read::place(subject), &checked.facts).await?;
    store::update(tx, &store::Changed { subject, plain: checked.plain.clone(), facts, tokens }).await?;
    save_secrets(tx, subject, &checked, &secrets).await?;
    save_attributes(tx, record, &checked).await?;
    match deed {
        Deed::Told(_) | Deed::Corrected(_) => {
            let fields = differences.into_iter().map(|difference| difference.input).collect();
            tx.record(&events::Edited { subject, fields })?;
        }
        Deed::Erased(field) => tx.record(&events::ValueErased { subject, field: (*field).to_owned() })?,
    }
    Ok(record.version + 1)
}

/// The number that the index must go on knowing.
async fn national_id(
    tx: &mut Tx,
    record: &Record,
    checked: &Checked,
    secrets: &[String],
) -> Result<Option<String>> {
    let replaced = secrets.iter().any(|field| field == NATIONAL_ID_FIELD);
    if replaced || !record.facts.masks.contains_key(NATIONAL_ID_FIELD) {
        return Ok(checked.national_id().map(str::to_owned));
    }
    read::secret_in(tx, record.subject, NATIONAL_ID_FIELD).await
}

async fn save_secrets(tx: &mut Tx, subject: SubjectId, checked: &Checked, fields: &[String]) -> Result<()> {
    for field in fields {
        match checked.secrets.iter().find(|secret| secret.field == *field) {
            Some(secret) => {
                let sealed = seal_secret(tx, subject, secret).await?;
                store::keep_secret(tx, subject, &sealed).await?;
            }
            None => store::forget_secret(tx, subject, field).await?,
        }
    }
    Ok(())
}

async fn save_attributes(tx: &mut Tx, record: &Record, checked: &Checked) -> Result<()> {
    for (field, value) in &checked.attributes {
        store::keep_attribute(tx, record.subject, field, value).await?;
    }
    for (field, _) in record.attributes.iter().filter(|(field, _)| !checked.attributes.contains_key(field)) {
        store::keep_attribute(tx, record.subject, field, "").await?;
    }
    Ok(())
}

impl From<Difference> for Clash {
    fn from(difference: Difference) -> Self {
        Self { input: difference.input, yours: difference.here, now: difference.there }
    }
}
