//! A night of retention that is killed at many points: everybody is wholly there or wholly gone at each of them, and in the end the
//! log tells of each of them once.

use crate::house::{House, lives};
use customers::Filter;
use ground::{args, clock::DAY, db::Q, statements};
use kernel::{
    Action, Actor, App, Erasing, KeyId, Link, Permission, Reader, Result, SYSTEM, SubjectId, Tx,
    datamap::Depth,
};
use retention::{Add, Draft, NightId, Pace, Remove, Stage, Start};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

const SILENT: usize = 300;
const LIVELY: usize = 30;
/// Since then nobody heard of the silent ones.
const LONG_AGO: i64 = 400 * DAY;

/// Their names, sealed: kept until the job that ends their keys has starred them in the texts of others.
const NAMES: &str = "rights_named";

statements! {
    OPEN = "select count(*) from retention_nights where ended_at is null";
    CLAIMS = "select subject from rights_claims";
    ENDED = "select data from events where kind = 'retention.ended'";
}

/// Everybody's rows, by person and table: those that the data map takes away.
type Rows = BTreeMap<SubjectId, BTreeMap<&'static str, i64>>;

#[tokio::test(flavor = "multi_thread")]
async fn a_night_that_is_killed_ends_everybody_once_and_nobody_by_half() {
    let mut house = House::anywhere(None).await;
    let app = house.open_ago(LONG_AGO).await;
    custodia::demo::crowd(&app, u32::try_from(SILENT + LIVELY).unwrap()).await.unwrap();
    drop(app);
    let app = house.open().await;
    let (silent, night) = prepare(&app).await;
    let before = rows(&app).await;
    drop(app);
    house.pass_time().await;
    house.keep("before").await;
    for life in lives(house.undisturbed(OPEN).await) {
        house.bring_back("before").await;
        house.start(&["work"]).die_after(life).await;
        house.pass_time().await;
        let gone = nobody_by_half(&house.open().await, &before).await;
        eprintln!("  {gone} gone");
        house.work_and_die(OPEN, (0, Duration::ZERO)).await;
        let app = house.open_later().await;
        assert_eq!(nobody_by_half(&app, &before).await, SILENT);
        assert_eq!(rows(&app).await.len(), LIVELY, "no name is kept either");
        told_once(&app, night, &silent).await;
    }
}

/// Some were in touch today; a rule ends the others, and its night begins.
async fn prepare(app: &App) -> (Vec<SubjectId>, NightId) {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let all = customers::ids(&mut reader, &Filter::default(), None, u32::MAX).await.unwrap();
    let rules = retention::rules(&mut reader).await.unwrap();
    drop(reader);
    let (lively, silent) = all.split_at(LIVELY);
    write(app, &Touch(lively.to_vec())).await;
    for rule in rules {
        write(app, &Remove { rule: rule.id, version: rule.version }).await;
    }
    let draft = Draft {
        lapse: "customers.last-contact".into(),
        duration: "P1Y".into(),
        action: "destroy".into(),
        confirm: SILENT.to_string(),
        ..Draft::default()
    };
    write(app, &Add { draft }).await;
    let night = write(app, &Start { by_hand: true }).await.unwrap();
    (silent.to_vec(), night)
}

struct Touch(Vec<SubjectId>);

impl Action for Touch {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for subject in &self.0 {
            customers::contacted(tx, *subject).await?;
        }
        Ok(())
    }
}

async fn write<A: Action>(app: &App, action: &A) -> A::Output {
    app.write(&Actor::house(), action).await.unwrap()
}

async fn rows(app: &App) -> Rows {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let mut rows = Rows::new();
    for holding in app.holdings() {
        let Link::Subject(column, _) = holding.link else { continue };
        let still_there = match holding.erasing.at(Depth::Destroy) {
            Erasing::Keep(_) => continue,
            Erasing::Delete => "true".to_owned(),
            Erasing::Blank(columns) => {
                columns.iter().map(|column| format!("{column} is not null")).collect::<Vec<_>>().join(" or ")
            }
        };
        let parts = ["select ", column, ", count(*) from ", holding.table, " where ", column];
        let end = [" is not null and (", &still_there, ") group by 1"];
        let found: Vec<(SubjectId, i64)> =
            reader.find(&Q::assembled(&[&parts[..], &end[..]].concat(), Vec::new())).await.unwrap();
        for (subject, count) in found {
            rows.entry(subject).or_default().insert(holding.table, count);
        }
    }
    rows
}

/// Whoever is there has every row that they had before, and whoever is not has none; says how many are gone.
async fn nobody_by_half(app: &App, before: &Rows) -> usize {
    let mut now = rows(app).await;
    now.retain(|_, tables| tables.remove(NAMES).is_none() || !tables.is_empty());
    for (subject, rows) in &now {
        assert_eq!(Some(rows), before.get(subject), "{subject}");
    }
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let ended: Vec<SubjectId> = reader.column(CLAIMS, args![]).await.unwrap();
    let gone: BTreeSet<SubjectId> = before.keys().filter(|who| !now.contains_key(who)).copied().collect();
    assert_eq!(gone, ended.iter().copied().collect(), "whoever is gone is in the log, and nobody else");
    assert_eq!(gone.len(), ended.len(), "once each");
    gone.len()
}

/// The log of the night, a receipt for each, and no key left.
async fn told_once(app: &App, night: NightId, silent: &[SubjectId]) {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let (night, runs) = retention::night(&mut reader, night).await.unwrap();
    let [run] = runs.as_slice() else { panic!("one rule, one run: {runs:?}") };
    assert_eq!((night.state, run.state), (Pace::Done, Stage::Done));
    let all = i64::try_from(SILENT).unwrap();
    assert_eq!((run.looked, run.ended, run.failed, run.kept_in_all()), (all, all, 0, 0));
    let told: Vec<String> = reader.column(ENDED, args![]).await.unwrap();
    let told = told.iter().map(|data| serde_json::from_str::<serde_json::Value>(data).unwrap());
    assert_eq!(told.map(|data| data["count"].as_i64().unwrap()).sum::<i64>(), all);
    receipts(&mut reader, silent).await;
    let keys: Vec<KeyId> = silent.iter().copied().map(KeyId::of).collect();
    let (ring, destroyed) =
        (app.vault().unlock(&keys).await.unwrap(), app.vault().destroyed().await.unwrap());
    assert!(
        keys.iter().all(|key| !ring.holds(*key) && destroyed.contains(key)),
        "a backup brings nobody back"
    );
    assert!(consent::verify(app).await.unwrap().is_sound());
}

async fn receipts(reader: &mut Reader, silent: &[SubjectId]) {
    for subject in silent {
        let claims = rights::of_subject(reader, *subject).await.unwrap();
        let [claim] = claims.as_slice() else { panic!("one for {subject}: {claims:?}") };
        let receipt = rights::receipt(reader, claim.id).await.unwrap().unwrap();
        assert!(receipt.shredded_at.is_some() && !receipt.effects().unwrap().is_empty());
    }
}
