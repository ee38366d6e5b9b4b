//! The people who serve: list, add, change, help when a password or a phone is lost.

use super::{
    absence,
    form::{Wrong, language_field, role_choices, role_name},
    tabs,
};
use crate::{
    MANAGE,
    actions::users::{AddUser, DropFactor, EditUser, NewPassword, RemoveUser, UserPatch},
    model::{Facts, Origin, Standing, UserDraft},
    read::{self, User},
};
use axum::response::{IntoResponse, Response};
use ground::{
    clock::Timestamp,
    id::Id,
    paging::{Page, Wanted},
};
use kernel::{
    Desk, Result, Role, StaffId,
    door::{Go, Paper},
    input::{At, Form, Query},
    setting::TIME_ZONE,
};
use kit::{
    Badge, Button, Choice, Column, Crumb, Field, Form as FormView, Html, Input, Pager, Panel, Row, Sample,
    Table, Words,
};
use serde::Deserialize;

pub async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let page = read::users(&mut reader, &wanted).await?;
    let shell = desk.shell(&mut reader, t.w("nav-staff"), "/staff").await?;
    let shell = match desk.actor.may(&MANAGE) {
        true => shell.action(Button::link(t.w("staff-add"), "/staff/new").primary().key('n')),
        false => shell,
    };
    Ok(shell.body(Html::join([tabs(t, "/staff").html(), table(t, &page)])).html().into())
}

fn table(t: Words, page: &Page<User>) -> Html {
    let columns = vec![
        Column::new(t.w("staff-name")),
        Column::new(t.w("staff-email")),
        Column::new(t.w("staff-role")),
        Column::new(t.w("staff-factor")).tight(),
        Column::new(t.w("staff-standing")).tight(),
        Column::new(t.w("staff-signed-in")).tight(),
    ];
    let next = page.next.as_ref().map(|cursor| format!("/staff?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    let rows = page.items.iter().map(|user| row(t, user)).collect();
    Table::new(t, t.w("nav-staff"), columns).rows(rows).pager(pager).into()
}

fn row(t: Words, user: &User) -> Row {
    let factor = match user.has_factor {
        true => Badge::allow(t.w("staff-factor-on")),
        false => Badge::plain(t.w("staff-factor-off")),
    };
    let seen = user.signed_in_at.map_or_else(|| t.w("staff-never"), |at| t.datetime(at.0));
    let cells = vec![
        Html::text(&user.facts.name),
        Html::text(&user.facts.email),
        role_name(t, user.role).into(),
        factor.into(),
        standing(t, user).into(),
        seen.into(),
    ];
    Row::new(cells).open(format!("/staff/{}", user.id))
}

fn standing(t: Words, user: &User) -> Badge {
    match (user.standing, user.origin) {
        (Standing::Disabled, _) => Badge::stop(t.w("staff-standing-disabled")),
        (Standing::Active, Origin::Given) => Badge::warn(t.w("staff-standing-invited")),
        (Standing::Active, Origin::Chosen) => Badge::plain(t.w("staff-standing-active")),
    }
}

pub async fn new(desk: Desk) -> Result<Paper> {
    let draft = UserDraft { role: Role::Agent.key().into(), ..UserDraft::default() };
    add_page(&desk, &draft, &Wrong::default()).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Form(draft): Form<UserDraft>) -> Result<Response> {
    desk.actor.demand(&MANAGE)?;
    let added = match AddUser::mailed(&desk.app, &draft).await {
        Ok(action) => desk.write(&action).await,
        Err(error) => Err(error),
    };
    match added {
        Ok(user) => Ok(Go::to(format!("/staff/{user}")).saying("staff-added").into_response()),
        Err(error) => Ok(Paper::again(add_page(&desk, &draft, &Wrong::of(error)?).await?).into_response()),
    }
}

async fn add_page(desk: &Desk, draft: &UserDraft, wrong: &Wrong) -> Result<Html> {
    desk.actor.demand(&MANAGE)?;
    let t = desk.words;
    let mut reader = desk.read().await?;
    let shell = desk.shell(&mut reader, t.w("staff-add"), "/staff").await?;
    let form = FormView::new(t, "/staff")
        .fields(fields(t, draft, wrong))
        .button(Button::submit(t.w("kit-add")).primary())
        .button(Button::link(t.w("kit-cancel"), "/staff"));
    Ok(shell.crumbs(vec![up(t)]).lead(t.w("staff-add-why")).body(form).html())
}

fn fields(t: Words, draft: &UserDraft, wrong: &Wrong) -> Vec<Field> {
    vec![
        Field::new(t, Input::Text, "name", t.w("staff-name")).value(&draft.name).error(wrong.at(t, "name")),
        Field::new(t, Input::Email, "email", t.w("staff-email"))
            .value(&draft.email)
            .error(wrong.at(t, "email")),
        Field::new(t, Input::Select(role_choices(t)), "role", t.w("staff-role"))
            .value(&draft.role)
            .error(wrong.at(t, "role")),
        language_field(t, draft.lang.as_deref()).error(wrong.at(t, "lang")),
    ]
}

pub async fn show(desk: Desk, At(id): At<StaffId>) -> Result<Paper> {
    user_page(&desk, id, (&UserPatch::default(), &Wrong::default())).await.map(Paper::fine)
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct EditForm {
    version: i64,
    name: String,
    email: String,
    role: String,
    standing: String,
    lang: String,
}

pub async fn edit(desk: Desk, At(user): At<StaffId>, Form(form): Form<EditForm>) -> Result<Response> {
    let patch = UserPatch {
        name: Some(form.name),
        email: Some(form.email),
        role: Some(form.role),
        standing: Some(form.standing),
        lang: Some(form.lang),
    };
    let edit = EditUser { user, patch, version: form.version };
    match desk.write(&edit).await {
        Ok(_) => Ok(Go::to(format!("/staff/{user}")).saying("kit-saved").into_response()),
        Err(error) => {
            let wrong = Wrong::of(error)?;
            Ok(Paper::again(user_page(&desk, user, (&edit.patch, &wrong)).await?).into_response())
        }
    }
}

async fn user_page(desk: &Desk, id: StaffId, (typed, wrong): (&UserPatch, &Wrong)) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let user = read::user(&mut reader, id).await?;
    let shell = desk.shell(&mut reader, &user.facts.name, "/staff").await?;
    let shell = shell.crumbs(vec![up(t)]).marks(standing(t, &user));
    if !desk.actor.may(&MANAGE) {
        return Ok(shell.body(table(t, &Page { items: vec![user], next: None })).html());
    }
    let help = Panel::new(t.w("staff-help"), help(t, &user));
    let away = absence::panel(&mut reader, t, (id, &format!("/staff/{id}/absence"))).await?;
    Ok(shell.body(Html::join([edit_form(t, &user, (typed, wrong)), away, help.html()])).html())
}

fn edit_form(t: Words, user: &User, (typed, wrong): (&UserPatch, &Wrong)) -> Html {
    let or = |typed: &Option<String>, held: &str| typed.clone().unwrap_or_else(|| held.to_owned());
    let draft = UserDraft {
        name: or(&typed.name, &user.facts.name),
        email: or(&typed.email, &user.facts.email),
        role: or(&typed.role, user.role.key()),
        lang: typed.lang.clone().or_else(|| user.lang.clone()),
    };
    let standings = [Standing::Active, Standing::Disabled]
        .map(|standing| Choice::new(standing.key(), t.w(&format!("staff-standing-{}", standing.key()))));
    let standing = Field::new(t, Input::Radio(standings.to_vec()), "standing", t.w("staff-standing"))
        .value(or(&typed.standing, user.standing.key()))
        .error(wrong.at(t, "standing"));
    let mut fields = fields(t, &draft, wrong);
    fields.extend([standing, Field::hidden(t, "version", user.version.to_string())]);
    FormView::new(t, format!("/staff/{}", user.id))
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .into()
}

fn help(t: Words, user: &User) -> Html {
    let path = |what: &str| format!("/staff/{}/{what}", user.id);
    let mut buttons = vec![Button::post(t.w("staff-new-password"), path("password")).html()];
    if user.has_factor {
        buttons.push(Button::post(t.w("staff-factor-drop"), path("second-factor")).html());
    }
    if user.standing == Standing::Disabled {
        buttons.push(Button::post(t.w("staff-remove"), path("removal")).danger().html());
    }
    Html::join(buttons)
}

pub async fn new_password(desk: Desk, At(user): At<StaffId>) -> Result<Go> {
    desk.actor.demand(&MANAGE)?;
    let action = NewPassword::of(&desk.app, user).await?;
    desk.write(&action).await?;
    Ok(Go::to(format!("/staff/{user}")).saying("staff-new-password-sent"))
}

pub async fn drop_factor(desk: Desk, At(user): At<StaffId>) -> Result<Go> {
    desk.write(&DropFactor { user }).await?;
    Ok(Go::to(format!("/staff/{user}")).saying("staff-factor-now-off"))
}

pub async fn remove(desk: Desk, At(user): At<StaffId>) -> Result<Go> {
    desk.write(&RemoveUser { user }).await?;
    Ok(Go::to("/staff").saying("staff-removed"))
}

fn up(t: Words) -> Crumb {
    Crumb { label: t.w("nav-staff"), href: "/staff".into() }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let user = |at: u8, role: Role| User {
        id: StaffId::from_bytes([at; 16]),
        facts: Facts { name: "Anna <de Wit>".repeat(usize::from(at) + 1), email: "anna@example.org".into() },
        role,
        standing: if at == 5 { Standing::Disabled } else { Standing::Active },
        lang: Some("nl".into()),
        origin: if at == 4 { Origin::Given } else { Origin::Chosen },
        has_factor: at.is_multiple_of(2),
        version: 1,
        created_at: Timestamp(1_764_000_000_000_000),
        signed_in_at: (at > 2).then_some(Timestamp(1_764_000_000_000_000)),
    };
    let items: Vec<User> = Role::ALL.into_iter().zip(0..).map(|(role, at)| user(at, role)).collect();
    let some = Page { items: items[..1].to_vec(), next: None };
    vec![
        Sample::new("staff/empty", table(t, &Page { items: Vec::new(), next: None })),
        Sample::new("staff/typical", table(t, &some)),
        Sample::new("staff/extreme", table(t, &Page { items, next: Some("x".into()) })),
    ]
}
