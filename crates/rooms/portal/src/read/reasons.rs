//! Why each value about a person is held: for what, from where, since when, who of us may see it, until when; as far as the
//! record and the purposes know.

use consent::Purpose;
use customers::{Fact, FieldKey, Record, Source};
use ground::clock::Timestamp;
use kernel::{
    Access, Reader, Result, Role,
    actor::{EveryRole, Rights},
};

/// One value with its answers.
pub struct Reasoned {
    pub fact: Fact,
    pub source: Source,
    pub since: Timestamp,
    /// Roles that see it in full; none where nobody keeps the matrix.
    pub seen_by: Vec<Role>,
    /// The purpose it was given for, where it was given for one.
    pub purpose: Option<String>,
}

// law: gdpr/15.1
pub async fn reasoned(reader: &mut Reader, record: &Record, facts: Vec<Fact>) -> Result<Vec<Reasoned>> {
    let roles = every_role(reader).await?;
    let reason = |fact: Fact| {
        let custom = record.definitions.iter().find(|known| known.key == fact.key);
        let told = record.facts.told.get(&fact.key);
        let field = custom.map(|known| known.class.field()).or_else(|| FieldKey::of_input(&fact.key));
        Reasoned {
            source: told.map_or_else(|| record.source.clone(), |told| told.by.clone()),
            since: told.map_or(record.created_at, |told| told.at),
            seen_by: seeing(&roles, field.unwrap_or(FieldKey::Custom)),
            purpose: custom.map(|known| known.purpose.clone()).or_else(|| record.purpose.clone()),
            fact,
        }
    };
    Ok(facts.into_iter().map(reason).collect())
}

/// The matrix as it is.
async fn every_role(reader: &mut Reader) -> Result<Vec<(Role, Rights)>> {
    let app = reader.app().clone();
    match app.edge::<EveryRole>() {
        Ok(EveryRole(now)) => now(reader).await,
        Err(_) => Ok(Vec::new()),
    }
}

fn seeing(roles: &[(Role, Rights)], field: FieldKey) -> Vec<Role> {
    let sees =
        |rights: &Rights| rights.fields.get(field.key()).is_some_and(|access| *access >= Access::Shown);
    roles.iter().filter(|(_, rights)| sees(rights)).map(|(role, _)| *role).collect()
}

/// The names of the purposes that it is held for: its own, or all that hold for the person.
pub fn served(purposes: &[Purpose], own: Option<&str>, lang: kit::Lang) -> String {
    let fits = |purpose: &&Purpose| own.is_none_or(|own| purpose.key == own);
    let names: Vec<&str> = purposes.iter().filter(fits).map(|purpose| purpose.name(lang)).collect();
    names.join(", ")
}
