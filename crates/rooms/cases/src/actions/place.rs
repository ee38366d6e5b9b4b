//! Where the process of a case puts it: when it begins, when it begins anew, and after what it did by itself.

use crate::{
    host,
    model::{Case, CaseId, Category, Channel},
    read::{case, tree},
    store,
};
use flows::{Beginning, RunId, Start, Terms, Values, Whereabouts};
use kernel::{Error, Result, Tx};

/// What the category of a case asks of its process. Where nobody wrote, nobody waits for a first answer.
pub(super) async fn terms(tx: &mut Tx, case: &Case) -> Result<Terms> {
    let category = tree::category(tx, &case.category).await?;
    Ok(category.map(|category| terms_of(&category, case)).unwrap_or_default())
}

fn terms_of(category: &Category, case: &Case) -> Terms {
    let terms = category.decides.terms.clone();
    let first = terms.first.filter(|_| case.channel != Channel::Desk);
    Terms { first, ..terms }
}

/// Puts a new case where its process will stand at first.
pub(super) async fn first(
    tx: &mut Tx,
    case: &mut Case,
    category: &Category,
    values: Values,
) -> Result<Beginning> {
    let (flow, terms) = (case.flow.clone(), terms_of(category, case));
    let (host, subject, key) = (host::of(case), case.subject, case.key());
    let start = Start { flow: &flow, host, subject, key, values, terms };
    let beginning = flows::prepare(tx, start).await?;
    // A process that goes on at once finds a case that does not know it yet: its steps see that it begins.
    case.run = beginning.rests().then(|| beginning.run());
    host::stand(case, &beginning.stands());
    Ok(beginning)
}

/// Starts the process, which may change the case at once, and writes down where it stands.
pub(super) async fn start(tx: &mut Tx, case: Case, values: Values) -> Result<Case> {
    start_with(tx, case, values, None).await
}

/// The same in another process than before: the time that went by counts, and who was answered stays answered.
pub(super) async fn start_again(tx: &mut Tx, case: Case, before: Option<RunId>) -> Result<Case> {
    start_with(tx, case, Values::new(), before).await
}

async fn start_with(tx: &mut Tx, case: Case, values: Values, before: Option<RunId>) -> Result<Case> {
    let terms = terms(tx, &case).await?;
    let key = case.key();
    let flow = case.flow.clone();
    let start = Start { flow: &flow, host: host::of(&case), subject: case.subject, key, values, terms };
    let run = match before {
        Some(before) => flows::start_after(tx, start, before).await?,
        None => flows::start(tx, start).await?,
    };
    stood(tx, case.id, run).await
}

/// Writes down where a case stands after its process did something of its own.
pub(super) async fn stood(tx: &mut Tx, case: CaseId, run: RunId) -> Result<Case> {
    let mut case = case::unseen(tx, case).await?.ok_or(Error::NotFound)?;
    host::stand(&mut case, &of(tx, run).await?);
    case.run = Some(run);
    store::save_place(tx, &case).await?;
    case.version += 1;
    Ok(case)
}

/// Where a run stands.
pub(super) async fn of(tx: &mut Tx, run: RunId) -> Result<Whereabouts> {
    flows::whereabouts(tx, &[run]).await?.remove(&run).ok_or(Error::NotFound)
}
