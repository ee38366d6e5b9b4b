//! Access for programs: which there is, giving it, taking it away.

use super::{
    form::{Wrong, role_choices, role_name},
    tabs,
};
use crate::{
    TOKENS,
    actions::tokens::{AddToken, RevokeToken},
    model::TokenDraft,
    read::{self, TokenRow},
};
use askama::Template;
use axum::response::{IntoResponse, Response};
use ground::paging::{Page, Wanted};
use kernel::{
    Desk, Result, Role, TokenId,
    door::{Go, Paper},
    input::{At, Form, Query},
    setting::TIME_ZONE,
};
use kit::{
    Button, Choice, Column, Crumb, Empty, Field, Form as FormView, Html, Input, Pager, Panel, Row, Table,
    Words,
};

pub async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let draft = TokenDraft { role: Role::Agent.key().into(), ..TokenDraft::default() };
    page(&desk, &wanted, (&draft, &Wrong::default())).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Form(draft): Form<TokenDraft>) -> Result<Response> {
    let action = AddToken { draft };
    match desk.write(&action).await {
        Ok(granted) => shown_once(&desk, granted.token.reveal()).await.map(IntoResponse::into_response),
        Err(error) => {
            let wrong = Wrong::of(error)?;
            Ok(Paper::again(page(&desk, &Wanted::default(), (&action.draft, &wrong)).await?).into_response())
        }
    }
}

pub async fn revoke(desk: Desk, At(token): At<TokenId>) -> Result<Go> {
    desk.write(&RevokeToken { token }).await?;
    Ok(Go::to("/staff/tokens").saying("staff-token-revoked"))
}

async fn page(desk: &Desk, wanted: &Wanted, (draft, wrong): (&TokenDraft, &Wrong)) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&TOKENS)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let tokens = read::tokens(&mut reader, wanted).await?;
    let shell = desk.shell(&mut reader, t.w("nav-staff"), "/staff").await?;
    let known = desk.app.permissions().map(|permission| Choice::new(permission.key, t.w(&permission.word())));
    let form = Panel::new(t.w("staff-token-add"), form(t, known.collect(), (draft, wrong)));
    let parts = [tabs(t, "/staff/tokens").html(), table(t, &tokens), form.html()];
    Ok(shell.lead(t.w("staff-tokens-why")).body(Html::join(parts)).html())
}

fn table(t: Words, page: &Page<TokenRow>) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("kit-nothing-yet"), t.w("staff-tokens-empty")).into();
    }
    let columns = vec![
        Column::new(t.w("staff-token-name")),
        Column::new(t.w("staff-role")),
        Column::new(t.w("staff-scopes")),
        Column::new(t.w("staff-token-ends")).tight(),
        Column::new(t.w("staff-token-used")).tight(),
        Column::new("").tight(),
    ];
    let next = page.next.as_ref().map(|cursor| format!("/staff/tokens?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    let rows = page.items.iter().map(|token| row(t, token)).collect();
    Table::new(t, t.w("staff-tokens"), columns).rows(rows).pager(pager).into()
}

fn row(t: Words, token: &TokenRow) -> Row {
    let role = Role::parse(&token.role).map_or_else(|| token.role.clone(), |role| role_name(t, role));
    let scopes = if token.scopes.is_empty() { t.w("kit-all") } else { token.scopes.clone() };
    Row::new(vec![
        Html::text(&token.name),
        role.into(),
        scopes.into(),
        token.expires_at.map_or_else(String::new, |at| t.date(at.0)).into(),
        token.used_at.map_or_else(|| t.w("staff-never"), |at| t.datetime(at.0)).into(),
        Button::post(t.w("staff-token-revoke"), format!("/staff/tokens/{}/revocation", token.id))
            .quiet()
            .html(),
    ])
}

fn form(t: Words, rights: Vec<Choice>, (draft, wrong): (&TokenDraft, &Wrong)) -> FormView {
    let fields = vec![
        Field::new(t, Input::Text, "name", t.w("staff-token-name"))
            .value(&draft.name)
            .error(wrong.at(t, "name")),
        Field::new(t, Input::Select(role_choices(t)), "role", t.w("staff-role"))
            .value(&draft.role)
            .error(wrong.at(t, "role")),
        Field::new(t, Input::Number { min: Some(1), max: None }, "days", t.w("staff-token-days"))
            .value(draft.days.clone().unwrap_or_default())
            .hint(t.w("staff-token-days-hint"))
            .error(wrong.at(t, "days"))
            .optional(),
        Field::new(t, Input::Many(rights), "scopes", t.w("staff-scopes"))
            .values(draft.scopes.clone())
            .hint(t.w("staff-scopes-hint"))
            .error(wrong.at(t, "scopes"))
            .optional(),
    ];
    FormView::new(t, "/staff/tokens").fields(fields).button(Button::submit(t.w("staff-token-add")).primary())
}

#[derive(Template)]
#[template(source = "<p><code>{{ token }}</code></p>", ext = "html")]
struct Shown<'a> {
    token: &'a str,
}

/// The only page that ever shows the token.
async fn shown_once(desk: &Desk, token: &str) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let shell = desk.shell(&mut reader, t.w("staff-token-new"), "/staff").await?;
    let panel = Panel::new(t.w("staff-token-once"), Html::of(&Shown { token }));
    let up = Crumb { label: t.w("staff-tokens"), href: "/staff/tokens".into() };
    let panel = panel.aside(Button::copy(t.w("kit-copy"), token));
    Ok(shell.crumbs(vec![up]).body(panel).html().into())
}
