//! Being away: one's own page, and the same about somebody whom an administrator looks after.

use super::form::Wrong;
use crate::{
    MANAGE,
    actions::absence::{AbsenceDraft, ComeBack, GoAway},
    model::absence::Absence,
    read::teams::{Colleague, absence, colleagues},
};
use axum::response::{IntoResponse, Response};
use ground::clock::DAY;
use kernel::{
    Desk, Error, Reader, Result, StaffId,
    door::{Go, Paper},
    input::{At, Form},
    setting::TIME_ZONE,
};
use kit::{Button, Choice, Crumb, Facts, Field, Form as FormView, Html, Input, Panel, Words};

/// Whose absence a page is about, and where its forms go.
struct About {
    staff: StaffId,
    path: String,
    up: Crumb,
}

impl About {
    fn me(desk: &Desk) -> Result<Self> {
        let staff = desk.actor.staff().ok_or(Error::NotFound)?;
        Ok(Self { staff, path: "/desk/me/absence".into(), up: super::me::up(desk.words) })
    }

    fn other(desk: &Desk, staff: StaffId) -> Result<Self> {
        desk.actor.demand(&MANAGE)?;
        let up = Crumb::new(desk.words.w("nav-staff"), format!("/staff/{staff}"));
        Ok(Self { staff, path: format!("/staff/{staff}/absence"), up })
    }
}

/// What an account shows of it.
pub async fn panel(reader: &mut Reader, t: Words, (staff, href): (StaffId, &str)) -> Result<Html> {
    let planned = absence(reader, staff).await?;
    let people = if planned.is_some() { colleagues(reader).await? } else { Vec::new() };
    Ok(shown(t, planned, &people, href))
}

fn shown(t: Words, planned: Option<Absence>, people: &[Colleague], href: &str) -> Html {
    let body = match planned {
        None => Html::text(&t.w("staff-not-away")),
        Some(planned) => facts(t, planned, people).into(),
    };
    Panel::new(t.w("staff-absence"), body).aside(Button::link(t.w("kit-edit"), href).quiet()).html()
}

/// The last day is the one before the end: the end is its midnight.
fn facts(t: Words, planned: Absence, people: &[Colleague]) -> Facts {
    let deputy = planned.deputy.and_then(|id| people.iter().find(|one| one.id == id));
    Facts::new()
        .fact(t.w("staff-away-from"), t.date(planned.from.0))
        .fact(t.w("staff-away-until"), t.date(planned.until.minus(DAY / 2).0))
        .fact(t.w("staff-deputy"), deputy.map_or_else(|| t.w("kit-none"), |one| one.name.clone()))
}

pub async fn mine(desk: Desk) -> Result<Paper> {
    page(&desk, &About::me(&desk)?, (&AbsenceDraft::default(), &Wrong::default())).await.map(Paper::fine)
}

pub async fn save_mine(desk: Desk, Form(draft): Form<AbsenceDraft>) -> Result<Response> {
    let about = About::me(&desk)?;
    save(&desk, about, draft, "/desk/me".into()).await
}

pub async fn end_mine(desk: Desk) -> Result<Go> {
    desk.write(&ComeBack { staff: About::me(&desk)?.staff }).await?;
    Ok(Go::to("/desk/me").saying("staff-now-here"))
}

pub async fn theirs(desk: Desk, At(staff): At<StaffId>) -> Result<Paper> {
    let about = About::other(&desk, staff)?;
    page(&desk, &about, (&AbsenceDraft::default(), &Wrong::default())).await.map(Paper::fine)
}

pub async fn save_theirs(
    desk: Desk,
    At(staff): At<StaffId>,
    Form(draft): Form<AbsenceDraft>,
) -> Result<Response> {
    let about = About::other(&desk, staff)?;
    save(&desk, about, draft, format!("/staff/{staff}")).await
}

pub async fn end_theirs(desk: Desk, At(staff): At<StaffId>) -> Result<Go> {
    desk.actor.demand(&MANAGE)?;
    desk.write(&ComeBack { staff }).await?;
    Ok(Go::to(format!("/staff/{staff}")).saying("staff-now-here"))
}

async fn save(desk: &Desk, about: About, draft: AbsenceDraft, then: String) -> Result<Response> {
    let action = GoAway { staff: about.staff, draft };
    match desk.write(&action).await {
        Ok(()) => Ok(Go::to(then).saying("staff-absence-saved").into_response()),
        Err(error) => {
            let wrong = Wrong::of(error)?;
            Ok(Paper::again(page(desk, &about, (&action.draft, &wrong)).await?).into_response())
        }
    }
}

async fn page(desk: &Desk, about: &About, (draft, wrong): (&AbsenceDraft, &Wrong)) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let planned = absence(&mut reader, about.staff).await?;
    let people = colleagues(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("staff-absence"), "").await?;
    let mut parts = Vec::new();
    if let Some(planned) = planned {
        let end = Button::post(t.w("staff-come-back"), format!("{}/end", about.path));
        parts.push(Panel::new(t.w("staff-away-planned"), facts(t, planned, &people)).aside(end).html());
    }
    parts.push(form(t, about, &people, (draft, wrong)).html());
    let up = Crumb::new(about.up.label.clone(), about.up.href.clone());
    Ok(shell.crumbs(vec![up]).lead(t.w("staff-absence-why")).body(Html::join(parts)).html())
}

fn form(t: Words, about: &About, people: &[Colleague], (draft, wrong): (&AbsenceDraft, &Wrong)) -> FormView {
    let nobody = Choice::new("", t.w("kit-none"));
    let others = people.iter().filter(|one| one.active && one.id != about.staff);
    let others = others.map(|one| Choice::new(one.id.to_string(), &one.name));
    let choices = [nobody].into_iter().chain(others).collect();
    let fields = vec![
        Field::new(t, Input::Date, "from", t.w("staff-away-from"))
            .value(&draft.from)
            .hint(t.w("staff-away-from-hint"))
            .error(wrong.at(t, "from"))
            .optional(),
        Field::new(t, Input::Date, "until", t.w("staff-away-until"))
            .value(&draft.until)
            .error(wrong.at(t, "until")),
        Field::new(t, Input::Select(choices), "deputy", t.w("staff-deputy"))
            .value(&draft.deputy)
            .hint(t.w("staff-deputy-hint"))
            .error(wrong.at(t, "deputy"))
            .optional(),
    ];
    FormView::new(t, &about.path).fields(fields).button(Button::submit(t.w("kit-save")).primary())
}

pub fn samples(t: Words) -> Vec<kit::Sample> {
    use ground::{clock::Timestamp, id::Id};
    let id = StaffId::from_bytes([1; 16]);
    let deputy = Colleague {
        id,
        name: "Anna <de Wit> ".repeat(9),
        role: kernel::Role::Agent,
        active: true,
        lang: None,
        away_until: None,
        deputy: None,
    };
    let from = Timestamp(1_764_000_000_000_000);
    let planned = |deputy| Some(Absence { from, until: from.plus(9 * DAY), deputy });
    vec![
        kit::Sample::new("absence/empty", shown(t, None, &[], "/desk/me/absence")),
        kit::Sample::new("absence/typical", shown(t, planned(None), &[], "/desk/me/absence")),
        kit::Sample::new("absence/extreme", shown(t, planned(Some(id)), &[deputy], "/desk/me/absence")),
    ]
}
