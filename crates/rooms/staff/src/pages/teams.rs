//! Teams: who works together, and keeping that right.

use super::form::Wrong;
use crate::{
    MANAGE_TEAMS, TEAMS,
    actions::teams::{AddTeam, BringTeamBack, EditTeam, EndTeam},
    model::{Team, TeamDraft, TeamId, Unit},
    read::teams::{Colleague, all_teams, colleagues, team, units},
};
use axum::response::{IntoResponse, Response};
use ground::id::Id;
use kernel::{
    Desk, Reader, Result, Role, StaffId,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{
    Badge, Button, Choice, Column, Crumb, Empty, Field, Form as FormView, Html, Input, Panel, Row, Sample,
    Table, Tabs, Words,
};
use serde::Deserialize;

/// What the pages of teams show besides the team itself.
struct Around {
    people: Vec<Colleague>,
    units: Vec<Unit>,
}

impl Around {
    async fn of(reader: &mut Reader) -> Result<Self> {
        Ok(Self { people: colleagues(reader).await?, units: units(reader).await? })
    }

    fn name(&self, staff: StaffId) -> Option<&str> {
        self.people.iter().find(|one| one.id == staff).map(|one| one.name.as_str())
    }

    fn unit(&self, team: &Team) -> Option<&Unit> {
        self.units.iter().find(|unit| Some(unit.id) == team.unit)
    }
}

/// Teams, and whom data may be given to.
pub fn tabs(t: Words, current: &str) -> Tabs {
    Tabs::new(t.w("nav-teams"), current).tab(t.w("nav-teams"), "/teams").tab(t.w("staff-units"), "/units")
}

pub async fn list(desk: Desk) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    reader.demand(&TEAMS)?;
    let teams = all_teams(&mut reader).await?;
    let around = Around::of(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("nav-teams"), "/teams").await?;
    let shell = match desk.actor.may(&MANAGE_TEAMS) {
        true => shell.action(Button::link(t.w("staff-team-add"), "/teams/new").primary().key('n')),
        false => shell,
    };
    let body = Html::join([tabs(t, "/teams").html(), table(t, &teams, &around)]);
    Ok(shell.lead(t.w("staff-teams-why")).body(body).html().into())
}

fn table(t: Words, teams: &[Team], around: &Around) -> Html {
    if teams.is_empty() {
        return Empty::new(t.w("kit-nothing-yet"), t.w("staff-teams-empty")).into();
    }
    let columns = vec![
        Column::new(t.w("staff-team")),
        Column::new(t.w("staff-key")).tight(),
        Column::new(t.w("staff-members")),
        Column::new(t.w("staff-unit")).tight(),
        Column::new(t.w("staff-standing")).tight(),
    ];
    let rows = teams.iter().map(|team| row(t, team, around)).collect();
    Table::new(t, t.w("nav-teams"), columns).rows(rows).into()
}

fn row(t: Words, team: &Team, around: &Around) -> Row {
    let names: Vec<&str> = team.members.iter().filter_map(|staff| around.name(*staff)).collect();
    let unit = around.unit(team).map_or_else(String::new, |unit| unit.name.clone());
    let cells = vec![
        Html::text(&team.name),
        Html::text(&team.key),
        Html::text(&names.join(", ")),
        Html::text(&unit),
        standing(t, team).html(),
    ];
    Row::new(cells).open(format!("/teams/{}", team.id))
}

fn standing(t: Words, team: &Team) -> Badge {
    match team.ended_at {
        Some(_) => Badge::stop(t.w("staff-ended-state")),
        None => Badge::plain(t.w("staff-standing-active")),
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct TeamForm {
    version: i64,
    name: String,
    key: String,
    unit: String,
    members: Vec<StaffId>,
}

impl TeamForm {
    fn draft(self) -> TeamDraft {
        TeamDraft { name: self.name, key: self.key, unit: self.unit, members: self.members }
    }
}

pub async fn new(desk: Desk) -> Result<Paper> {
    new_page(&desk, &TeamDraft::default(), &Wrong::default()).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Form(form): Form<TeamForm>) -> Result<Response> {
    let action = AddTeam { draft: form.draft() };
    match desk.write(&action).await {
        Ok(team) => Ok(Go::to(format!("/teams/{team}")).saying("kit-saved").into_response()),
        Err(error) => {
            Ok(Paper::again(new_page(&desk, &action.draft, &Wrong::of(error)?).await?).into_response())
        }
    }
}

async fn new_page(desk: &Desk, draft: &TeamDraft, wrong: &Wrong) -> Result<Html> {
    desk.actor.demand(&MANAGE_TEAMS)?;
    let t = desk.words;
    let mut reader = desk.read().await?;
    let around = Around::of(&mut reader).await?;
    let key = Field::new(t, Input::Text, "key", t.w("staff-key"))
        .value(&draft.key)
        .hint(t.w("staff-key-hint"))
        .error(wrong.at(t, "key"))
        .optional();
    let mut fields = fields(t, &around, (draft, wrong));
    fields.insert(1, key);
    let form = FormView::new(t, "/teams")
        .fields(fields)
        .button(Button::submit(t.w("kit-add")).primary())
        .button(Button::link(t.w("kit-cancel"), "/teams"));
    let shell = desk.shell(&mut reader, t.w("staff-team-add"), "/teams").await?;
    Ok(shell.crumbs(vec![up(t)]).body(form).html())
}

fn fields(t: Words, around: &Around, (draft, wrong): (&TeamDraft, &Wrong)) -> Vec<Field> {
    let none = Choice::new("", t.w("kit-none"));
    let units = around.units.iter().map(|unit| Choice::new(&unit.key, &unit.name));
    let offered = around.people.iter().filter(|one| one.active || draft.members.contains(&one.id));
    let people = offered.map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    let members = draft.members.iter().map(ToString::to_string).collect();
    vec![
        Field::new(t, Input::Text, "name", t.w("staff-name")).value(&draft.name).error(wrong.at(t, "name")),
        Field::new(t, Input::Select([none].into_iter().chain(units).collect()), "unit", t.w("staff-unit"))
            .value(&draft.unit)
            .error(wrong.at(t, "unit"))
            .optional(),
        Field::new(t, Input::Many(people), "members", t.w("staff-members"))
            .values(members)
            .error(wrong.at(t, "members"))
            .optional(),
    ]
}

pub async fn show(desk: Desk, At(id): At<TeamId>) -> Result<Paper> {
    team_page(&desk, id, (None, &Wrong::default())).await.map(Paper::fine)
}

pub async fn edit(desk: Desk, At(team): At<TeamId>, Form(form): Form<TeamForm>) -> Result<Response> {
    let version = form.version;
    let action = EditTeam { team, draft: form.draft(), version };
    match desk.write(&action).await {
        Ok(_) => Ok(Go::to(format!("/teams/{team}")).saying("kit-saved").into_response()),
        Err(error) => {
            let page = team_page(&desk, team, (Some(&action.draft), &Wrong::of(error)?)).await?;
            Ok(Paper::again(page).into_response())
        }
    }
}

async fn team_page(desk: &Desk, id: TeamId, (typed, wrong): (Option<&TeamDraft>, &Wrong)) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    reader.demand(&TEAMS)?;
    let team = team(&mut reader, id).await?;
    let around = Around::of(&mut reader).await?;
    let shell = desk.shell(&mut reader, &team.name, "/teams").await?;
    let shell = shell.crumbs(vec![up(t)]).marks(standing(t, &team));
    if !desk.actor.may(&MANAGE_TEAMS) {
        return Ok(shell.body(table(t, &[team], &around)).html());
    }
    if team.ended_at.is_some() {
        let back = Button::post(t.w("staff-bring-back"), format!("/teams/{id}/return"));
        let body = Html::join([table(t, &[team], &around), back.html()]);
        return Ok(shell.lead(t.w("staff-team-ended")).body(body).html());
    }
    let held = held(&team, &around);
    let form = FormView::new(t, format!("/teams/{id}"))
        .fields(fields(t, &around, (typed.unwrap_or(&held), wrong)))
        .between(Field::hidden(t, "version", team.version.to_string()).html())
        .button(Button::submit(t.w("kit-save")).primary());
    let end = Panel::new(t.w("staff-team-end"), end_part(t, &team));
    Ok(shell
        .lead(t.w1("staff-key-is", "key", team.key.as_str()))
        .body(Html::join([form.html(), end.html()]))
        .html())
}

fn held(team: &Team, around: &Around) -> TeamDraft {
    let unit = around.unit(team).map_or_else(String::new, |unit| unit.key.clone());
    TeamDraft { name: team.name.clone(), key: team.key.clone(), unit, members: team.members.clone() }
}

/// A team with members cannot vanish: the button says so before it is pressed.
fn end_part(t: Words, team: &Team) -> Html {
    match team.members.len() {
        0 => Button::post(t.w("staff-team-end"), format!("/teams/{}/end", team.id)).danger().html(),
        members => {
            let why = t.w1("staff-team-has-members", "members", t.number(members));
            Button::blocked(t.w("staff-team-end"), why, Html::default()).html()
        }
    }
}

pub async fn end(desk: Desk, At(team): At<TeamId>) -> Result<Go> {
    desk.write(&EndTeam { team }).await?;
    Ok(Go::to("/teams").saying("staff-team-now-ended"))
}

pub async fn bring_back(desk: Desk, At(team): At<TeamId>) -> Result<Go> {
    desk.write(&BringTeamBack { team }).await?;
    Ok(Go::to(format!("/teams/{team}")).saying("kit-saved"))
}

fn up(t: Words) -> Crumb {
    Crumb::new(t.w("nav-teams"), "/teams")
}

pub fn samples(t: Words) -> Vec<Sample> {
    let person = |at: u8| Colleague {
        id: StaffId::from_bytes([at; 16]),
        name: format!("Anna <de Wit> {at}"),
        role: Role::Agent,
        active: true,
        lang: None,
        away_until: None,
        deputy: None,
    };
    let team = |at: u8, members: u8| Team {
        id: TeamId::from_bytes([at; 16]),
        key: format!("team-{at}"),
        name: "Kundenbetreuung & Rücksendungen".repeat(usize::from(at)),
        members: (0..members).map(|at| StaffId::from_bytes([at; 16])).collect(),
        unit: None,
        version: 1,
        ended_at: at.is_multiple_of(3).then_some(ground::clock::Timestamp(1_764_000_000_000_000)),
    };
    let around = Around { people: (0..60).map(person).collect(), units: Vec::new() };
    let extreme: Vec<Team> = (1..8).map(|at| team(at, at * 8)).collect();
    let draft = TeamDraft { name: "Service".into(), ..TeamDraft::default() };
    vec![
        Sample::new("teams/empty", table(t, &[], &around)),
        Sample::new("teams/typical", table(t, &[team(1, 3)], &around)),
        Sample::new("teams/extreme", table(t, &extreme, &around)),
        Sample::new(
            "teams/form",
            FormView::new(t, "/teams").fields(fields(t, &around, (&draft, &Wrong::default()))),
        ),
    ]
}
