//! The JSON door: rules, what they would end, runs, and when one person goes.

mod runs;

use crate::{
    actions::{Add, Allow, Begin, Change, Remove, Resume, Suspend},
    forecast::{self, Forecast},
    look::Looked,
    model::{Draft, Rule, RuleId, Verdict},
    read,
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use kernel::{
    Api, App, Result, SubjectId,
    input::{At, Json as Body},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(show, change, remove))
        .routes(routes!(suspend, resume))
        .routes(routes!(begin))
        .routes(routes!(allow))
        .routes(routes!(simulate))
        .routes(routes!(simulate_draft))
        .routes(routes!(person))
        .merge(runs::routes())
}

/// A rule of retention.
#[derive(Serialize, ToSchema)]
struct RetentionRule {
    id: String,
    /// Empty: what its lapse is called.
    name: String,
    lapse: String,
    purpose: Option<String>,
    /// ISO 8601.
    duration: String,
    /// `block`, `anonymise` or `destroy`.
    action: &'static str,
    warning_days: i32,
    grace: String,
    floor: Option<String>,
    floor_law: Option<String>,
    /// `active` or `paused`.
    state: &'static str,
    /// Nothing is ended by it before.
    begins_at: String,
    /// So many in one night were confirmed; 1000 need no confirmation.
    allowed: i64,
    version: i64,
    changed_at: String,
}

#[derive(Serialize, ToSchema)]
struct RetentionRulePage {
    items: Vec<RetentionRule>,
    /// Always none: there are never more than one page of rules.
    next: Option<String>,
}

/// What a rule would end.
#[derive(Serialize, ToSchema)]
struct RetentionForecast {
    /// All there are, old or not.
    total: i64,
    /// Old enough on these days, in sum; the first is today.
    months: Vec<RetentionForecastMonth>,
    /// The oldest of today, 50 at most.
    samples: Vec<RetentionFate>,
}

#[derive(Serialize, ToSchema)]
struct RetentionForecastMonth {
    day: String,
    count: i64,
}

/// What is decided about somebody or something.
#[derive(Serialize, ToSchema)]
struct RetentionFate {
    /// The person, where one is known.
    subject: Option<String>,
    /// When its clock started; not given for a person as such.
    since: Option<String>,
    /// `ends`, `kept` or `stays`.
    verdict: &'static str,
    /// The rule that decides.
    rule: Option<String>,
    ends_at: Option<String>,
    /// `held`, `restricted`, `asks`, `law`, `longer`, `busy`, `untold` or `left`.
    kept: Option<&'static str>,
}

/// A number that was read and typed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RetentionAllowance {
    /// How many would go at once.
    confirm: i64,
}

type Tagged<T> = ([(HeaderName, String); 1], Json<T>);

fn tagged(rule: &Rule) -> Tagged<RetentionRule> {
    ([(header::ETAG, format!("\"v{}\"", rule.version))], Json(out(rule)))
}

/// Rules of retention.
#[utoipa::path(get, path = "/retention/rules", tag = "retention", responses((status = 200, body = RetentionRulePage)))]
async fn list(api: Api) -> Result<Json<RetentionRulePage>> {
    let rules = read::rules(&mut api.read().await?).await?;
    Ok(Json(RetentionRulePage { items: rules.iter().map(out).collect(), next: None }))
}

/// Adds a rule. Where it would end many at once, `confirm` names the number; try it first with a simulation.
#[utoipa::path(post, path = "/retention/rules", tag = "retention", request_body = Draft, responses((status = 201, body = RetentionRule)))]
async fn add(
    api: Api,
    Body(draft): Body<Draft>,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<RetentionRule>)> {
    let id = api.write(&Add { draft }).await?;
    let rule = read::rule(&mut api.read().await?, id).await?;
    let location = [(header::LOCATION, format!("/api/v1/retention/rules/{id}"))];
    Ok((StatusCode::CREATED, location, Json(out(&rule))))
}

/// One rule.
#[utoipa::path(get, path = "/retention/rules/{id}", tag = "retention", params(("id" = String, Path)),
    responses((status = 200, body = RetentionRule)))]
async fn show(api: Api, At(id): At<RuleId>) -> Result<Tagged<RetentionRule>> {
    Ok(tagged(&read::rule(&mut api.read().await?, id).await?))
}

/// Other terms for a rule; `If-Match` names the version that was seen.
#[utoipa::path(put, path = "/retention/rules/{id}", tag = "retention", params(("id" = String, Path)), request_body = Draft,
    responses((status = 204)))]
async fn change(api: Api, At(rule): At<RuleId>, Body(draft): Body<Draft>) -> Result<StatusCode> {
    let version = api.visit.version()?;
    api.write(&Change { rule, version, draft }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Removes a rule: nothing is ended by it any more, and its floor protects nothing.
#[utoipa::path(delete, path = "/retention/rules/{id}", tag = "retention", params(("id" = String, Path)),
    responses((status = 204)))]
async fn remove(api: Api, At(rule): At<RuleId>) -> Result<StatusCode> {
    let version = api.visit.version()?;
    api.write(&Remove { rule, version }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Nothing is ended by it until it is resumed.
#[utoipa::path(post, path = "/retention/rules/{id}/suspension", tag = "retention", params(("id" = String, Path)),
    responses((status = 204)))]
async fn suspend(api: Api, At(rule): At<RuleId>) -> Result<StatusCode> {
    api.write(&Suspend { rule }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// It works again.
#[utoipa::path(delete, path = "/retention/rules/{id}/suspension", tag = "retention", params(("id" = String, Path)),
    responses((status = 204)))]
async fn resume(api: Api, At(rule): At<RuleId>) -> Result<StatusCode> {
    api.write(&Resume { rule }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets a rule begin today that waits for its day.
#[utoipa::path(post, path = "/retention/rules/{id}/beginning", tag = "retention", params(("id" = String, Path)),
    responses((status = 204)))]
async fn begin(api: Api, At(rule): At<RuleId>) -> Result<StatusCode> {
    api.write(&Begin { rule }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Confirms how many may go in one night.
#[utoipa::path(post, path = "/retention/rules/{id}/allowance", tag = "retention", params(("id" = String, Path)),
    request_body = RetentionAllowance, responses((status = 204)))]
async fn allow(api: Api, At(rule): At<RuleId>, Body(typed): Body<RetentionAllowance>) -> Result<StatusCode> {
    api.write(&Allow { rule, confirm: typed.confirm.to_string() }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a rule would end: today, month by month, and the oldest one by one.
#[utoipa::path(get, path = "/retention/rules/{id}/simulation", tag = "retention", params(("id" = String, Path)),
    responses((status = 200, body = RetentionForecast)))]
async fn simulate(api: Api, At(id): At<RuleId>) -> Result<Json<RetentionForecast>> {
    Ok(Json(foretold(&forecast::of(&mut api.read().await?, id).await?)))
}

/// What a rule would end that nobody saved yet. Nothing is changed.
#[utoipa::path(post, path = "/retention/simulation", tag = "retention", request_body = Draft,
    responses((status = 200, body = RetentionForecast)))]
async fn simulate_draft(api: Api, Body(draft): Body<Draft>) -> Result<Json<RetentionForecast>> {
    Ok(Json(foretold(&forecast::of_draft(&mut api.read().await?, &draft, None).await?)))
}

/// When one person goes and by which rule, or what keeps them.
#[utoipa::path(get, path = "/customers/{id}/retention", tag = "retention", params(("id" = String, Path)),
    responses((status = 200, body = RetentionFate)))]
async fn person(api: Api, At(subject): At<SubjectId>) -> Result<Json<RetentionFate>> {
    let mut reader = api.read().await?;
    reader.demand(&crate::VIEW)?;
    reader.demand(&customers::VIEW)?;
    if customers::numbers(&mut reader, &[subject]).await?.is_empty() {
        return Err(kernel::Error::NotFound);
    }
    let looked = crate::fate(&mut reader, subject).await?;
    Ok(Json(RetentionFate { since: None, ..fate(&looked) }))
}

fn out(rule: &Rule) -> RetentionRule {
    let terms = &rule.terms;
    let floor = terms.floor.as_ref();
    RetentionRule {
        id: rule.id.to_string(),
        name: terms.name.clone(),
        lapse: terms.lapse.clone(),
        purpose: terms.purpose.clone(),
        duration: terms.period.to_string(),
        action: terms.deed.key(),
        warning_days: terms.warning,
        grace: terms.grace.to_string(),
        floor: floor.map(|floor| floor.period.to_string()),
        floor_law: floor.map(|floor| floor.law.clone()),
        state: rule.state.key(),
        begins_at: rule.begins_at.rfc3339(),
        allowed: rule.allowed,
        version: rule.version,
        changed_at: rule.changed_at.rfc3339(),
    }
}

fn foretold(forecast: &Forecast) -> RetentionForecast {
    let month = |(day, count): &(ground::clock::Timestamp, i64)| RetentionForecastMonth {
        day: day.date().to_string(),
        count: *count,
    };
    RetentionForecast {
        total: forecast.total,
        months: forecast.months.iter().map(month).collect(),
        samples: forecast.samples.iter().map(fate).collect(),
    }
}

fn fate(looked: &Looked) -> RetentionFate {
    let (verdict, ends) = match looked.verdict {
        Verdict::Ends(rule, at) => ("ends", Some((rule, at))),
        Verdict::Kept(_) => ("kept", None),
        Verdict::Stays => ("stays", None),
    };
    RetentionFate {
        subject: looked.old.subject.map(|subject| subject.to_string()),
        since: Some(looked.old.since.rfc3339()),
        verdict,
        rule: ends.map(|(rule, _)| rule.to_string()),
        ends_at: ends.map(|(_, at)| at.rfc3339()),
        kept: looked.kept().map(crate::model::Kept::key),
    }
}
