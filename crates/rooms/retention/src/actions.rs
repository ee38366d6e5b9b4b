//! What can be done about rules: adding, changing, pausing, letting begin, confirming a number, removing.

use crate::{
    MANAGE,
    events::{Added, Changed, Removed},
    forecast, look,
    model::{Draft, Known, Rule, RuleId, State, Terms, is_flood},
    read, store,
};
use ground::clock::Timestamp;
use kernel::{Action, Error, Lapse, Message, Permission, Reader, Result, Tx};

/// A rule that works from its day on.
pub struct Add {
    pub draft: Draft,
}

impl Action for Add {
    type Output = RuleId;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<RuleId> {
        let (terms, begins) = check(tx, &self.draft).await?;
        let now = tx.now();
        let mut rule = fresh(tx.id(), terms, begins.unwrap_or(now));
        rule.allowed = allow(tx, &rule, &self.draft).await?;
        store::insert(tx, &rule).await?;
        tx.record(&Added { rule: rule.id, lapse: rule.terms.lapse.clone() })?;
        Ok(rule.id)
    }
}

pub(crate) fn fresh(id: RuleId, terms: Terms, begins_at: Timestamp) -> Rule {
    Rule { id, terms, state: State::Active, begins_at, allowed: 0, version: 1, changed_at: begins_at }
}

/// Other terms for a rule; people it warned are warned anew.
pub struct Change {
    pub rule: RuleId,
    /// What its editor had before them.
    pub version: i64,
    pub draft: Draft,
}

impl Action for Change {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (terms, begins) = check(tx, &self.draft).await?;
        let mut rule = seen(tx, self.rule, self.version).await?;
        let what = rule.terms.differences(&terms);
        // How many it may take in a night was allowed for what it takes, not for anything else.
        let allowed = if rule.terms.lapse == terms.lapse { rule.allowed } else { 0 };
        rule.terms = terms;
        rule.begins_at = begins.unwrap_or(rule.begins_at);
        if what.iter().any(|field| *field != "name") {
            rule.allowed = allow(tx, &rule, &self.draft).await?.max(allowed);
            store::forget_all(tx, rule.id).await?;
        }
        save(tx, rule, what).await
    }
}

async fn seen(tx: &mut Tx, rule: RuleId, version: i64) -> Result<Rule> {
    let rule = read::load(tx, rule).await?;
    if rule.version == version { Ok(rule) } else { Err(Error::conflict("error-changed-meanwhile")) }
}

async fn save(tx: &mut Tx, mut rule: Rule, what: Vec<&'static str>) -> Result<()> {
    store::update(tx, &mut rule).await?;
    tx.record(&Changed { rule: rule.id, lapse: rule.terms.lapse.clone(), version: rule.version, what })
}

/// The terms of a draft, with the day on which they begin.
pub(crate) async fn check(reader: &mut Reader, draft: &Draft) -> Result<(Terms, Option<Timestamp>)> {
    let lapses = look::lapses(&reader.app().clone());
    let purposes = consent::purposes(reader).await?.into_iter().filter(consent::Purpose::is_in_use);
    let purposes: Vec<String> = purposes.map(|purpose| purpose.key).collect();
    draft.check(&Known { lapses: &lapses, purposes: &purposes, now: reader.now() })
}

/// How many may go in one night: many at once need the number typed.
async fn allow(reader: &mut Reader, rule: &Rule, draft: &Draft) -> Result<i64> {
    let lapse = known(reader, rule)?;
    let (due, total) = forecast::at_once(reader, rule, lapse).await?;
    if !is_flood(due, total, 0) {
        return Ok(0);
    }
    confirmed(due, &draft.confirm)
}

fn confirmed(due: i64, typed: &str) -> Result<i64> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    match digits.parse::<i64>() {
        Ok(number) if number == due => Ok(due),
        _ => Err(Error::field("confirm", Message::new("retention-error-many").with("count", due))),
    }
}

fn known(reader: &Reader, rule: &Rule) -> Result<&'static Lapse> {
    look::lapse(reader.app(), &rule.terms.lapse).ok_or_else(|| Error::field("lapse", "retention-error-lapse"))
}

/// Nothing is ended by it until it is resumed; what it demands as a floor stays demanded.
pub struct Suspend {
    pub rule: RuleId,
}

impl Action for Suspend {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut rule = read::load(tx, self.rule).await?;
        if rule.state == State::Paused {
            return Ok(());
        }
        rule.state = State::Paused;
        store::forget_all(tx, rule.id).await?;
        save(tx, rule, vec!["paused"]).await
    }
}

/// It works again, from now on.
pub struct Resume {
    pub rule: RuleId,
}

impl Action for Resume {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut rule = read::load(tx, self.rule).await?;
        if rule.state == State::Active {
            return Ok(());
        }
        rule.state = State::Active;
        save(tx, rule, vec!["resumed"]).await
    }
}

/// Somebody looked at what it would do: it need not wait for its day.
pub struct Begin {
    pub rule: RuleId,
}

impl Action for Begin {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (mut rule, now) = (read::load(tx, self.rule).await?, tx.now());
        if rule.begins_at <= now {
            return Ok(());
        }
        rule.begins_at = now;
        save(tx, rule, vec!["begun"]).await
    }
}

/// So many may go in one night.
pub struct Allow {
    pub rule: RuleId,
    /// The number as it was typed.
    pub confirm: String,
}

impl Action for Allow {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut rule = read::load(tx, self.rule).await?;
        let lapse = known(tx, &rule)?;
        let (due, _) = forecast::at_once(tx, &rule, lapse).await?;
        rule.allowed = confirmed(due, &self.confirm)?;
        save(tx, rule, vec!["allowed"]).await
    }
}

/// Nothing is ended by it any more, and its floor protects nothing.
pub struct Remove {
    pub rule: RuleId,
    pub version: i64,
}

impl Action for Remove {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let rule = seen(tx, self.rule, self.version).await?;
        store::delete(tx, &rule).await?;
        tx.record(&Removed { rule: rule.id, lapse: rule.terms.lapse })
    }
}
