//! Whether everything that grows old has an end: rules that are there, work, and ran lately; fields that serve a purpose in use.

use crate::{
    look,
    model::{Rule, State},
    read::{
        self,
        nights::{self, Stage},
    },
};
use futures::future::BoxFuture;
use ground::clock::DAY;
use kernel::{
    Lapse, Reader, Result,
    room::{Check, Met},
};
use kit::Words;

const HOME: &str = "/retention";
/// A run a day, and one that was missed.
const LATELY: i64 = 2 * DAY;

// law: gdpr/5.1.e
pub fn checks(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let rules = read::all(reader).await?;
        let lapses = look::lapses(&reader.app().clone());
        let mut checks: Vec<Check> = lapses.iter().map(|lapse| of_lapse(t, lapse, &rules)).collect();
        checks.push(of_runs(reader, t, &rules).await?);
        checks.extend(of_fields(reader, t).await?);
        Ok(checks)
    })
}

fn of_lapse(t: Words, lapse: &Lapse, rules: &[Rule]) -> Check {
    let mut own = rules.iter().filter(|rule| rule.terms.lapse == lapse.name).peekable();
    let (state, found) = match () {
        () if own.peek().is_none() => (Met::Look, "retention-check-none"),
        () if own.all(|rule| rule.state == State::Paused) => (Met::Look, "retention-check-paused"),
        () => (Met::Fine, "retention-check-fine"),
    };
    let what = t.w(&crate::word(lapse.name));
    Check { state, what, found: t.w(found), href: HOME.into(), law: "gdpr/5.1.e" }
}

async fn of_runs(reader: &mut Reader, t: Words, rules: &[Rule]) -> Result<Check> {
    let (now, newest) = (reader.now(), nights::newest(reader).await?);
    let works = rules.iter().any(|rule| rule.works(now.minus(LATELY)));
    let runs = match &newest {
        Some(night) => nights::runs(reader, night.id).await?,
        None => Vec::new(),
    };
    let late = newest.is_none_or(|night| night.began_at < now.minus(LATELY));
    let (state, found) = match () {
        () if works && late => (Met::Missing, "retention-check-late"),
        () if runs.iter().any(|run| run.state == Stage::Held) => (Met::Look, "retention-check-held"),
        () if runs.iter().any(|run| run.failed > 0) => (Met::Look, "retention-check-failed"),
        () => (Met::Fine, "retention-check-ran"),
    };
    let what = t.w("retention-check-runs");
    Ok(Check { state, what, found: t.w(found), href: "/retention/runs".into(), law: "gdpr/5.1.e" })
}

/// A field is held for a purpose; when that ends, so does the reason for the field.
// law: gdpr/5.1.c
async fn of_fields(reader: &mut Reader, t: Words) -> Result<Vec<Check>> {
    let purposes = consent::purposes(reader).await?;
    let in_use = |key: &str| purposes.iter().any(|purpose| purpose.key == key && purpose.is_in_use());
    let check = |field: &customers::Definition| Check {
        state: if in_use(&field.purpose) { Met::Fine } else { Met::Missing },
        what: t.w1("retention-check-field", "field", field.label.as_str()),
        found: t.w(if in_use(&field.purpose) {
            "retention-check-needed"
        } else {
            "retention-check-unneeded"
        }),
        href: "/customers/fields".into(),
        law: "gdpr/5.1.c",
    };
    Ok(customers::definitions(reader).await?.iter().map(check).collect())
}
