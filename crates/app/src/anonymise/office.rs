//! What the house set up for itself: settings, teams, processes, kinds of cases, rules of retention, saved lists. Names of
//! things come along, looked through for what tells of people; longer texts, conditions and what acts by itself do not.

use super::{Copied, chance::Chance, people::Shared};
use crate::read;
use axum::{extract::Query, http::Uri};
use cases::{CategoryId, actions as case_actions, model::category};
use custodia_sift as sift;
use customers::FieldKey;
use flows::{Definition, Trigger, Which};
use kernel::{
    Access, Action, Actor, App, Permission, Result, SYSTEM, Tx, Who,
    actor::Rights,
    setting::{self, Kind},
};
use kit::Lang;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use staff::{AddTeam, TeamDraft, TeamId};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// The right by which somebody moves a case on, for ways that happened by themselves.
const BY_HAND: &str = "cases.work";
const RULE: &str = "rule of retention";

/// A text of the house's own without what looks like somebody's number or address.
pub fn told(text: &str) -> String {
    sift::redact(text, &sift::find(text, &sift::Options::default()))
}

/// The same of every text in something.
pub fn all_told<T: Serialize + DeserializeOwned>(of: &T) -> Result<T> {
    Ok(serde_json::from_value(walked(serde_json::to_value(of)?))?)
}

fn walked(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(told(&text)),
        Value::Array(all) => all.into_iter().map(walked).collect(),
        Value::Object(all) => all.into_iter().map(|(key, value)| (key, walked(value))).collect(),
        other => other,
    }
}

/// Does what may be refused: what the rooms of the copy do not take is passed over.
pub async fn attempt<A: Action>(app: &App, what: &str, action: &A, copied: &mut Copied) -> Option<A::Output> {
    copied.taken(what, app.write(&Actor::house(), action).await)
}

/// Numbers, choices and switches; texts say whose house it is, so this one is an invented company's.
pub async fn settings(source: &App, app: &App, chance: &Chance, copied: &mut Copied) -> Result<()> {
    let mut reader = source.read(&Actor::house()).await?;
    let mut values = vec![
        (setting::COMPANY_NAME.key, chance.firm()),
        (setting::COMPANY_EMAIL.key, "office@example.org".to_owned()),
    ];
    for known in source.settings() {
        let value = reader.setting(known).await?;
        let zone = known.key == setting::TIME_ZONE.key && !value.contains([' ', '@']);
        let plain =
            matches!(known.kind, Kind::Switch | Kind::Number { .. } | Kind::Choice(_) | Kind::Listed(_));
        if (plain || zone) && value != known.default {
            values.push((known.key, value));
        }
    }
    drop(reader);
    for (key, value) in values {
        let change = setting::Change { values: vec![(key.to_owned(), value)] };
        attempt(app, &format!("setting {key}"), &change, copied).await;
    }
    Ok(())
}

/// Teams of the same names, in which everybody of the copy is; by the ids of the original.
pub async fn teams(source: &App, app: &App, copied: &mut Copied) -> Result<HashMap<TeamId, TeamId>> {
    let house = Actor::house();
    let theirs = staff::teams(&mut source.read(&house).await?).await?;
    let colleagues = staff::colleagues(&mut app.read(&house).await?).await?;
    let members: Vec<_> = colleagues.iter().map(|colleague| colleague.id).collect();
    let mut teams = HashMap::new();
    for team in theirs {
        let (name, key, members) = (told(&team.name), team.key, members.clone());
        let draft = TeamDraft { name, key, members, ..TeamDraft::default() };
        if let Some(ours) = attempt(app, "team", &AddTeam { draft }, copied).await {
            teams.insert(team.id, ours);
        }
    }
    Ok(teams)
}

/// Published processes: statuses, ways, fields and terms.
pub async fn processes(source: &App, app: &App, copied: &mut Copied) -> Result<()> {
    let house = Actor::house();
    let mut reader = source.read(&house).await?;
    let mut theirs = Vec::new();
    for entry in flows::definitions(&mut reader).await? {
        if entry.published.is_some() && entry.retired.is_none() {
            theirs.push(flows::definition(&mut reader, entry.flow, Which::Published).await?.definition);
        }
    }
    drop(reader);
    let mut reader = app.read(&house).await?;
    let mut ours = BTreeMap::new();
    for entry in flows::definitions(&mut reader).await?.into_iter().filter(|entry| entry.published.is_some())
    {
        let kept = flows::definition(&mut reader, entry.flow, Which::Published).await?;
        ours.insert(entry.key, (kept.flow, kept.definition));
    }
    drop(reader);
    for definition in theirs {
        let known = ours.get(&definition.key);
        if known.is_some_and(|(_, known)| *known == definition) {
            continue;
        }
        let what = format!("process {}", definition.key);
        if let Some(definition) = copied.taken(&what, all_told(&bare(definition))) {
            let lay = Lay { flow: known.map(|(flow, _)| *flow), definition };
            attempt(app, &what, &lay, copied).await;
        }
    }
    Ok(())
}

/// Without what was written to explain it, without conditions, and without what it does by itself.
fn bare(mut definition: Definition) -> Definition {
    definition.describe = flows::Names::default();
    for field in &mut definition.fields {
        field.hint = flows::Names::default();
    }
    for status in &mut definition.statuses {
        (status.enter, status.leave, status.later) = (Vec::new(), Vec::new(), Vec::new());
        status.see = Vec::new();
    }
    for way in &mut definition.transitions {
        (way.acts, way.guard) = (Vec::new(), None);
        if !matches!(way.trigger, Trigger::Hand { .. } | Trigger::After(_) | Trigger::Reply { .. }) {
            way.trigger = Trigger::Hand { may: vec![flows::May::Right(BY_HAND.into())] };
        }
    }
    definition
}

struct Lay {
    flow: Option<flows::FlowId>,
    definition: Definition,
}

impl Action for Lay {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (flow, definition) = (self.flow, self.definition.clone());
        let saved = tx.also(&flows::SaveDraft { flow, seen: None, definition }).await?;
        tx.also(&flows::Publish { flow: saved.flow, seen: None }).await.map(drop)
    }
}

/// The tree of categories, parents first.
pub async fn categories(
    source: &App,
    app: &App,
    teams: &HashMap<TeamId, TeamId>,
    copied: &mut Copied,
) -> Result<()> {
    let house = Actor::house();
    let theirs = cases::categories(&mut source.read(&house).await?).await?;
    let mut reader = app.read(&house).await?;
    let ours = cases::categories(&mut reader).await?;
    let flows = flows::catalogue(&mut reader, Lang::En).await?;
    let purposes = consent::purposes(&mut reader).await?;
    drop(reader);
    let mut ids: HashMap<CategoryId, CategoryId> = HashMap::new();
    for one in theirs.iter() {
        let own = &one.own;
        let draft = category::Draft {
            key: one.key.clone(),
            parent: one.parent.and_then(|parent| ids.get(&parent).copied()),
            names: one.names.iter().map(|(tag, name)| (tag.clone(), told(name))).collect(),
            flow: own.flow.clone().filter(|key| flows.iter().any(|flow| flow.key == *key)),
            team: own.team.and_then(|team| teams.get(&team).copied()),
            unit: None,
            sender: None,
            purpose: own.purpose.clone().filter(|key| purposes.iter().any(|one| one.key == *key)),
            priority: own.priority,
            confidential: own.confidential,
            position: one.position,
            terms: own.terms.clone(),
            ended: !one.on_offer,
        };
        let what = format!("category {}", one.key);
        let id = match ours.iter().find(|known| known.key == one.key) {
            Some(known) => {
                let change = case_actions::ChangeCategory { id: known.id, draft, version: known.version };
                attempt(app, &what, &change, copied).await.map(|()| known.id)
            }
            None => attempt(app, &what, &case_actions::AddCategory(draft), copied).await,
        };
        ids.extend(id.map(|id| (one.id, id)));
    }
    Ok(())
}

/// The rules by which things end, as they are; one that was removed is removed here, too.
pub async fn rules(source: &App, app: &App, copied: &mut Copied) -> Result<()> {
    let house = Actor::house();
    let theirs = retention::rules(&mut source.read(&house).await?).await?;
    let ours = retention::rules(&mut app.read(&house).await?).await?;
    let same = |one: &retention::Rule, other: &retention::Rule| {
        (&one.terms.lapse, &one.terms.purpose) == (&other.terms.lapse, &other.terms.purpose)
    };
    for rule in &theirs {
        let all = retention::Draft::of(&rule.terms);
        let draft = retention::Draft { name: told(&all.name), floor_law: told(&all.floor_law), ..all };
        let kept = match ours.iter().find(|known| same(known, rule)) {
            Some(known) => {
                let change = retention::Change { rule: known.id, version: known.version, draft };
                attempt(app, RULE, &change, copied).await.map(|()| known.id)
            }
            None => attempt(app, RULE, &retention::Add { draft }, copied).await,
        };
        if let (Some(rule), retention::State::Paused) = (kept, rule.state) {
            attempt(app, RULE, &retention::Suspend { rule }, copied).await;
        }
    }
    for gone in ours.iter().filter(|known| !theirs.iter().any(|rule| same(known, rule))) {
        attempt(app, RULE, &retention::Remove { rule: gone.id, version: gone.version }, copied).await;
    }
    Ok(())
}

/// Lists that people saved: what they ask for without whom, under names of no meaning, for somebody of the copy.
pub async fn views(
    source: &App,
    app: &App,
    (teams, shared, chance): (&HashMap<TeamId, TeamId>, &Shared, &Chance),
    copied: &mut Copied,
) -> Result<()> {
    let mut reader = source.read(&Actor::house()).await?;
    let (of_cases, of_people) =
        (read::case_views(&mut reader).await?, read::people_views(&mut reader).await?);
    let tags = read::shared_tags(&mut reader, super::people::CROWD).await?;
    drop(reader);
    let colleagues = colleagues(app).await?;
    for (turn, saved) in of_cases.into_iter().enumerate() {
        let Ok(filter) = serde_json::from_str::<cases::Filter>(&saved.filter) else { continue };
        let filter = cases::Filter {
            team: filter.team.and_then(|team| teams.get(&team).copied()),
            assignee: None,
            customer: None,
            tag: filter.tag.filter(|tag| tags.contains(tag)),
            ..filter
        };
        let (name, columns) = (format!("List {}", turn + 1), Vec::new());
        let draft = case_actions::ViewDraft { name, filter, columns, shared: saved.shared };
        let kept = app.write(chance.pick(&colleagues), &case_actions::KeepView(draft)).await;
        copied.taken("saved list of cases", kept);
    }
    let seeing: Vec<Actor> = colleagues.into_iter().filter(sees_people).collect();
    for (turn, query) in of_people.into_iter().enumerate() {
        let Some(keep) = people_view(&query, shared, turn) else { continue };
        let kept = app.write(chance.pick(&seeing), &keep).await;
        copied.taken("saved list of customers", kept);
    }
    Ok(())
}

/// Whoever does not see a value has no list by it.
fn sees_people(actor: &Actor) -> bool {
    let asked = [FieldKey::Country, FieldKey::Language];
    asked.iter().all(|field| actor.access(field.key()) >= Access::Shown)
}

fn people_view(query: &str, shared: &Shared, turn: usize) -> Option<customers::KeepView> {
    let address: Uri = format!("/?{}", query.trim_start_matches('?')).parse().ok()?;
    let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(&address).ok()?;
    let fine = |(key, value): &(String, String)| match key.as_str() {
        "country" => shared.has_country(value),
        "language" => shared.has_language(value),
        key => matches!(key, "state" | "allows" | "sort"),
    };
    let name = ("name".to_owned(), format!("List {}", turn + 1));
    let all = pairs.into_iter().filter(fine).chain([name]);
    let all = all.map(|(key, value)| (key, Value::String(value))).collect();
    serde_json::from_value(Value::Object(all)).ok()
}

/// Those who work in the copy and see cases, with what their roles may.
async fn colleagues(app: &App) -> Result<Vec<Actor>> {
    let mut reader = app.read(&Actor::house()).await?;
    let known = staff::colleagues(&mut reader).await?;
    let roles = (staff::EVERY_ROLE.0)(&mut reader).await?;
    let rights = |role| roles.iter().find(|(known, _)| *known == role).map(|(_, rights)| rights.clone());
    let actor = |colleague: &staff::Colleague| {
        let rights: Rights = rights(colleague.role).unwrap_or_default();
        Actor {
            who: Who::Staff(colleague.id),
            rights: Arc::new(rights),
            name: Arc::from(colleague.name.as_str()),
            lang: None,
        }
    };
    Ok(known.iter().map(actor).filter(|actor| actor.may(&cases::VIEW)).collect())
}
