//! The desk's door to agents: who may ask for people, what they asked for, and the page that a person is sent to.

mod changing;
mod requests;
mod writing;

use crate::{
    drp,
    model::{Agent, AgentId, Reach, Standing},
    read,
};
use axum::{
    Router,
    routing::{get, post},
};
use ground::{id::Id, paging::Wanted};
use kernel::{App, Desk, Reader, Result, door::Paper, input::At, setting::TIME_ZONE};
use kit::{
    Badge, Button, Column, Crumb, Empty, Facts, Field, Form, Html, Icon, Input, Panel, Row, Sample, Table,
    Words,
};

const HOME: &str = "/mandates";

pub fn routes() -> Router<App> {
    Router::new()
        .route("/mandates", get(list).post(writing::add))
        .route("/mandates/new", get(writing::new))
        .route("/mandates/directory", get(writing::directory).post(writing::import))
        .route("/mandates/requests", get(requests::list))
        .route("/mandates/requests/{id}/telling", post(requests::again))
        .route("/mandates/{id}", get(show))
        .route("/mandates/{id}/start", get(changing::ask_start).post(changing::start))
        .route("/mandates/{id}/stop", get(changing::ask_stop).post(changing::stop))
        .route("/mandates/{id}/trust", post(changing::trust))
        .route("/data-rights/verify/{id}", get(drp::verify))
        .route("/.well-known/data-rights.json", get(drp::discovery))
}

async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn home(t: Words) -> Vec<Crumb> {
    vec![Crumb::new(t.w("nav-mandates"), HOME)]
}

fn paragraph(text: &str) -> Html {
    Html::join([Html::trusted("<p>"), Html::text(text), Html::trusted("</p>")])
}

async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let agents = read::agents(&mut reader).await?;
    let on = !reader.setting(&crate::BUSINESS_ID).await?.is_empty();
    let edits = reader.may(&crate::EDIT);
    let mut shell = desk.shell(&mut reader, t.w("nav-mandates"), HOME).await?.lead(t.w("mandates-lead"));
    shell = shell.action(Button::link(t.w("mandates-requests"), format!("{HOME}/requests")));
    if edits {
        let file = Button::link(t.w("mandates-directory"), format!("{HOME}/directory"));
        let new =
            Button::link(t.w("mandates-new"), format!("{HOME}/new")).primary().icon(Icon::Plus).key('n');
        shell = shell.action(file).action(new);
    }
    Ok(shell.body(listing(t, &agents, on)).html().into())
}

fn listing(t: Words, agents: &[Agent], on: bool) -> Html {
    let settings = || Button::link(t.w("rights-setup-change"), "/settings#mandates").html();
    let note = match on {
        true => Html::default(),
        false => Html::join([
            Html::trusted("<div class=\"stack\">"),
            paragraph(&t.w("mandates-off")),
            settings(),
            Html::trusted("</div>"),
        ]),
    };
    if agents.is_empty() {
        return Html::join([note, Empty::new(t.w("mandates-none"), t.w("mandates-none-text")).into()]);
    }
    let columns = vec![
        Column::new(t.w("mandates-name")),
        Column::new(t.w("mandates-agent-id")),
        Column::new(t.w("mandates-state")).tight(),
        Column::new(t.w("mandates-paired")).tight(),
    ];
    let row = |agent: &Agent| {
        let paired = agent.paired_at.map_or_else(|| t.w("mandates-never"), |at| t.day(at.0));
        let cells =
            vec![Html::text(&agent.name), Html::text(&agent.agent_id), badge(t, agent), Html::text(&paired)];
        Row::new(cells).open(format!("{HOME}/{}", agent.id))
    };
    let table = Table::new(t, t.w("nav-mandates"), columns).rows(agents.iter().map(row).collect());
    Html::join([note, table.into()])
}

fn badge(t: Words, agent: &Agent) -> Html {
    match agent.state {
        Standing::Proposed => Badge::warn(t.w("mandates-state-proposed")).into(),
        Standing::Active => Badge::allow(t.w("mandates-state-active")).into(),
        Standing::Stopped => Badge::stop(t.w("mandates-state-stopped")).into(),
    }
}

async fn show(desk: Desk, At(id): At<AgentId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let agent = read::agent(&mut reader, id).await?;
    let page = read::requests(&mut reader, Some(id), &Wanted::default()).await?;
    let edits = reader.may(&crate::EDIT);
    let mut shell = desk.shell(&mut reader, agent.name.clone(), HOME).await?.crumbs(home(t));
    if edits {
        shell = shell.action(way(t, &agent));
    }
    let asked = Panel::new(t.w("mandates-requests"), requests::table(t, &page.items, edits));
    Ok(shell.body(Html::join([facts(t, &agent, edits), asked.into()])).html().into())
}

/// The one step that changes whether they may ask.
fn way(t: Words, agent: &Agent) -> Button {
    let path = format!("{HOME}/{}", agent.id);
    match agent.state {
        Standing::Active => Button::link(t.w("mandates-stop"), format!("{path}/stop")),
        Standing::Proposed | Standing::Stopped => {
            Button::link(t.w("mandates-start"), format!("{path}/start")).primary()
        }
    }
}

fn facts(t: Words, agent: &Agent, edits: bool) -> Html {
    let key = data_encoding::BASE64.encode(&agent.verify_key);
    let mut facts = Facts::new()
        .fact(t.w("mandates-agent-id"), Html::text(&agent.agent_id))
        .fact(t.w("mandates-state"), badge(t, agent))
        .fact(t.w("mandates-key"), Html::text(&key))
        .fact(
            t.w("mandates-paired"),
            Html::text(&agent.paired_at.map_or_else(|| t.w("mandates-never"), |at| t.day(at.0))),
        );
    for (word, value) in [("mandates-web", &agent.reach.web_url), ("mandates-contact", &agent.reach.contact)]
    {
        if !value.is_empty() {
            facts = facts.fact(t.w(word), Html::text(value));
        }
    }
    let known = Panel::new(t.w("mandates-agent"), facts);
    let believed = if agent.trusted { "mandates-trusted" } else { "mandates-untrusted" };
    let body = if edits { trust(t, agent).into() } else { paragraph(&t.w(believed)) };
    Html::join([known.into(), Panel::new(t.w("mandates-trust"), body).into()])
}

fn trust(t: Words, agent: &Agent) -> Form {
    let field =
        Field::new(t, Input::Switch, "trusted", t.w("mandates-trust-label")).ticked(agent.trusted).optional();
    let fields =
        vec![field.hint(t.w("mandates-trust-hint")), Field::hidden(t, "version", agent.version.to_string())];
    Form::new(t, format!("{HOME}/{}/trust", agent.id)).fields(fields).button(Button::submit(t.w("kit-save")))
}

/// The same for everybody: whoever is known here has a letter from us.
pub fn verify(t: Words) -> Html {
    Html::join([paragraph(&t.w("mandates-verify-text")), paragraph(&t.w("mandates-verify-none"))])
}

fn sample(state: Standing, name: &str) -> Agent {
    Agent {
        id: AgentId::from_bytes([1; 16]),
        agent_id: "PERMISSION_SAMPLE".into(),
        name: name.into(),
        verify_key: [7; 32],
        state,
        trusted: state == Standing::Active,
        issued_at: None,
        paired_at: (state == Standing::Active).then_some(requests::NOON),
        reach: Reach {
            web_url: "https://agent.example.org".into(),
            contact: "tech@agent.example.org".into(),
        },
        version: 1,
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let agents =
        [Standing::Proposed, Standing::Active, Standing::Stopped].map(|state| sample(state, "Sample Agent"));
    let long = sample(Standing::Active, &"<b>Überlanger Vermittler ".repeat(8));
    let own = vec![
        Sample::new("mandates/none", listing(t, &[], false)),
        Sample::new("mandates/agents", listing(t, &agents, true)),
        Sample::new("mandates/agents-extreme", listing(t, std::slice::from_ref(&long), false)),
        Sample::new("mandates/agent", facts(t, &agents[1], true)),
        Sample::new("mandates/agent-proposed", facts(t, &agents[0], false)),
        Sample::new("mandates/agent-extreme", facts(t, &long, true)),
        Sample::new("mandates/verify", verify(t)),
    ];
    [own, changing::samples(t), requests::samples(t), writing::samples(t)].into_iter().flatten().collect()
}
