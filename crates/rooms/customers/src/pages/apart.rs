//! Who is set apart: restricted, since when, by whom and why, or kept from erasure by a legal hold; shown wherever they are.

use super::show::actor;
use crate::read;
use kernel::{
    Reader, Result, SubjectId,
    restriction::{self, Restricted},
};
use kit::{Badge, Html, Panel, Words};
use std::collections::{BTreeMap, HashMap};

/// What the page of one person says about it.
#[derive(Clone, Debug, Default)]
pub(super) struct Apart {
    pub frozen: Option<Restricted>,
    pub holds: i64,
    /// Who restricted them, as people call them.
    pub by: String,
}

impl Apart {
    pub async fn read(reader: &mut Reader, subject: SubjectId) -> Result<Self> {
        let frozen = restriction::of(reader, subject).await?;
        Ok(Self { frozen, holds: read::standing(reader, subject).await?, by: String::new() })
    }

    pub fn tell(&mut self, names: &HashMap<String, String>, t: Words) {
        self.by = self.frozen.as_ref().map(|frozen| actor(&frozen.actor, names, t)).unwrap_or_default();
    }

    pub const fn is_held(&self) -> bool {
        self.holds > 0
    }

    pub fn badges(&self, t: Words) -> Html {
        badges(t, self.frozen.as_ref(), self.is_held())
    }

    /// Above everything else on the page.
    pub fn banner(&self, t: Words) -> Html {
        let Some(frozen) = &self.frozen else { return Html::default() };
        let why = t.w(&format!("restricted-{}", frozen.reason));
        let since = t.w2("customers-restricted-since", ("since", t.date(frozen.since.0)), ("name", &self.by));
        let text = Html::join([Html::text(&since), Html::text(" "), Html::text(&why)]);
        Panel::new(t.w("customers-restricted-title"), text).aside(self.badges(t)).into()
    }
}

fn badges(t: Words, frozen: Option<&Restricted>, held: bool) -> Html {
    let word = |frozen: &Restricted| match frozen.reason.as_str() {
        "blocked" => "customers-standing-blocked",
        _ => "customers-standing-restricted",
    };
    let frozen = frozen.map(|frozen| Badge::stop(t.w(word(frozen))).html());
    let held = held.then(|| Badge::warn(t.w("customers-held")).html());
    Html::join(frozen.into_iter().chain(held))
}

/// Marks for a page of people: those who are neither restricted nor held have none.
pub async fn marks(
    reader: &mut Reader,
    subjects: Vec<SubjectId>,
    t: Words,
) -> Result<Vec<(SubjectId, Html)>> {
    let frozen = restriction::of_all(reader, &subjects).await?;
    let held = read::held(reader, &subjects).await?;
    let mut apart: BTreeMap<SubjectId, (Option<&Restricted>, bool)> = BTreeMap::new();
    for (subject, how) in &frozen {
        apart.entry(*subject).or_default().0 = Some(how);
    }
    for subject in &held {
        apart.entry(*subject).or_default().1 = true;
    }
    Ok(apart.into_iter().map(|(subject, (frozen, held))| (subject, badges(t, frozen, held))).collect())
}
