//! What the house has laid down for itself and the people of the copy need: purposes, fields of its own, kinds of cases.

use super::{
    Copied,
    chance::Chance,
    office, papers,
    people::{CROWD, Shared},
};
use crate::read;
use consent::AddPurpose;
use customers::{Class, Define};
use kernel::{Actor, App, Result, StaffId};
use staff::TeamId;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What the copy knows.
pub struct Terms {
    pub purposes: HashSet<String>,
    pub fields: HashMap<String, Class>,
    pub categories: HashSet<String>,
    /// The languages of enough cases to tell nothing about one of them.
    pub langs: HashSet<String>,
    /// For cases of a kind that the copy has not.
    pub category: String,
    /// The copy's teams by those of the original.
    pub teams: HashMap<TeamId, TeamId>,
    /// Tags of enough cases to tell nothing about one of them.
    pub tags: HashSet<String>,
    /// Laws by which enough requests were answered.
    pub laws: HashSet<String>,
    pub forms: BTreeMap<String, forms::Form>,
    /// Who works in the copy.
    pub colleagues: Vec<StaffId>,
}

impl Terms {
    /// Takes over what the copy's rooms accept; whom data goes to stays out.
    pub async fn carry(
        source: &App,
        app: &App,
        (shared, chance): (&Shared, &Chance),
        copied: &mut Copied,
    ) -> Result<Self> {
        purposes(source, app, copied).await?;
        fields(source, app, copied).await?;
        let teams = office::teams(source, app, copied).await?;
        office::processes(source, app, copied).await?;
        office::categories(source, app, &teams, copied).await?;
        office::settings(source, app, chance, copied).await?;
        office::rules(source, app, copied).await?;
        office::views(source, app, (&teams, shared, chance), copied).await?;
        let forms = papers::forms(source, app, chance, copied).await?;
        let mut reader = source.read(&Actor::house()).await?;
        let langs = read::languages(&mut reader, CROWD).await?;
        let tags = read::shared_tags(&mut reader, CROWD).await?;
        let laws = read::shared_laws(&mut reader, CROWD).await?;
        drop(reader);
        let mut reader = app.read(&Actor::house()).await?;
        let colleagues = staff::colleagues(&mut reader).await?;
        let purposes = consent::purposes(&mut reader).await?.into_iter().map(|purpose| purpose.key).collect();
        let known = customers::definitions(&mut reader).await?;
        let categories = cases::categories(&mut reader).await?;
        let category =
            categories.iter().find(|category| category.on_offer).map(|category| category.key.clone());
        Ok(Self {
            purposes,
            fields: known.into_iter().map(|field| (field.key, field.class)).collect(),
            categories: categories.iter().map(|category| category.key.clone()).collect(),
            langs: langs.into_iter().collect(),
            category: category.unwrap_or_default(),
            teams,
            tags: tags.into_iter().collect(),
            laws: laws.into_iter().collect(),
            forms,
            colleagues: colleagues.into_iter().map(|colleague| colleague.id).collect(),
        })
    }

    pub fn category(&self, key: &str) -> String {
        self.categories.get(key).unwrap_or(&self.category).clone()
    }
}

async fn purposes(source: &App, app: &App, copied: &mut Copied) -> Result<()> {
    let house = Actor::house();
    let theirs = consent::purposes(&mut source.read(&house).await?).await?;
    let ours = consent::purposes(&mut app.read(&house).await?).await?;
    let is_new = |purpose: &consent::Purpose| ours.iter().all(|known| known.key != purpose.key);
    for purpose in theirs.into_iter().filter(|purpose| purpose.is_in_use() && is_new(purpose)) {
        let mut terms = (*purpose.terms).clone();
        terms.recipients.clear();
        terms.transfers.clear();
        terms.rests_on = None;
        let what = format!("purpose {}", purpose.key);
        office::attempt(app, &what, &AddPurpose { key: purpose.key, terms }, copied).await;
    }
    Ok(())
}

/// Special categories stay out whole: even that the field is there tells something.
async fn fields(source: &App, app: &App, copied: &mut Copied) -> Result<()> {
    let house = Actor::house();
    let theirs = customers::definitions(&mut source.read(&house).await?).await?;
    for field in theirs.into_iter().filter(|field| field.class != Class::Special) {
        let what = format!("field {}", field.key);
        let define = Define {
            key: field.key,
            label: field.label,
            class: field.class.key().into(),
            purpose: field.purpose,
            basis: field.basis.unwrap_or_default(),
            ..Define::default()
        };
        office::attempt(app, &what, &define, copied).await;
    }
    Ok(())
}
