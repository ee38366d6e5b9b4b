//! The report to the authority: every point that it asks for, to print and send; what lacks is marked.
// law: gdpr/33.3

use super::{HOME, crumb, crumbs, lists::seen, words};
use crate::{
    AUTHORITY, BREACHES, OFFICER_CONTACT, OFFICER_NAME,
    export::choice,
    model::{Kind, Record, RecordId, Tally, WITHIN},
    read,
};
use kernel::{
    Desk, Error, Reader, Result,
    door::Paper,
    input::At,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME},
};
use kit::{Facts, Html, Panel, Words};

/// Who reports, and to whom.
#[derive(Clone, Debug, Default)]
pub struct Sides {
    pub authority: String,
    pub company: String,
    pub officer: String,
}

pub async fn show(desk: Desk, At(id): At<RecordId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&BREACHES)?;
    let breach = seen(&mut reader, id).await?;
    if breach.kind != Kind::Breach {
        return Err(Error::NotFound);
    }
    let t = words(&desk, &mut reader).await?;
    let sides = sides(&mut reader).await?;
    let tally = read::tally(&mut reader, id).await?;
    let mut crumbs = crumbs(t, Kind::Breach);
    crumbs.push(crumb(breach.number(), breach.path()));
    let shell = desk.shell(&mut reader, t.w("register-report"), HOME).await?.crumbs(crumbs);
    Ok(shell.lead(t.w("register-report-lead")).body(body(t, &breach, &sides, tally)).html().into())
}

pub async fn sides(reader: &mut Reader) -> Result<Sides> {
    let mut lines = async |settings: [&kernel::Setting; 3]| {
        let mut said = Vec::new();
        for setting in settings {
            said.push(reader.setting(setting).await?);
        }
        said.retain(|line| !line.is_empty());
        Ok::<_, Error>(said.join("\n"))
    };
    let company = lines([&COMPANY_NAME, &COMPANY_ADDRESS, &COMPANY_EMAIL]).await?;
    let officer = lines([&OFFICER_NAME, &OFFICER_CONTACT, &OFFICER_CONTACT]).await?;
    let authority = reader.setting(&AUTHORITY).await?;
    let officer = officer.lines().take(2).collect::<Vec<_>>().join("\n");
    Ok(Sides { authority, company, officer })
}

pub fn body(t: Words, breach: &Record, sides: &Sides, tally: Tally) -> Html {
    let said = |name: &str| breach.said.text(name).to_owned();
    let missing = t.w("register-report-missing");
    let or = |text: String| if text.is_empty() { missing.clone() } else { text };
    let classes: Vec<String> =
        breach.said.many("classes").iter().map(|class| choice("classes", class, t)).collect();
    let data = [said("data"), classes.join(", ")]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    let happened = breach.said.moment("happened").map(|at| t.datetime(at.0)).unwrap_or_default();
    let number =
        breach.said.text("number").parse::<i64>().ok().map(|number| t.number(number)).unwrap_or_default();
    let points = [
        ("register-report-number", breach.number()),
        ("register-report-authority", or(sides.authority.clone())),
        ("register-report-controller", or(sides.company.clone())),
        ("register-report-officer", or(sides.officer.clone())),
        ("register-ask-noticed", t.datetime(breach.noticed().0)),
        ("register-ask-happened", happened),
        ("register-ask-happening", or(said("happening"))),
        ("register-ask-people", or(said("people"))),
        ("register-ask-number", or(number)),
        ("register-report-counted", t.number(tally.all())),
        ("register-ask-data", or(data)),
        ("register-ask-consequences", or(said("consequences"))),
        ("register-ask-taken", or(said("taken"))),
        ("register-risk", risk(t, breach)),
        ("register-report-told", t.number(tally.told)),
        ("register-report-late", late(t, breach)),
    ];
    let told = points.into_iter().filter(|(_, text)| !text.is_empty());
    let facts = told.fold(Facts::new(), |facts, (word, text)| facts.fact(t.w(word), Html::prose(&text)));
    Panel::new(t.w("register-report-title"), facts).html()
}

fn risk(t: Words, breach: &Record) -> String {
    let decision = breach.course.decision.as_ref();
    decision.map_or_else(String::new, |decision| {
        format!("{}\n{}", t.w(&format!("register-risk-{}", decision.risk.key())), decision.reason)
    })
}

/// Why it comes late, where it does.
fn late(t: Words, breach: &Record) -> String {
    match &breach.course.report {
        Some(report) if report.sent_at > breach.noticed().plus(WITHIN) => report.late.clone(),
        _ if breach.said.is_empty("taken") => t.w("register-report-parts"),
        _ => String::new(),
    }
}
