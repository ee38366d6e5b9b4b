//! The desk's door to recipients: who is told when somebody is erased, setting one up, and what each was told of a request.

use super::{
    actions::{AddRecipient, ChangeRecipient, RemoveRecipient, TellAgain},
    model::{
        Identities, NewRecipient, Recipient, RecipientId, Stage, Target, Telling, TellingId, ToldState, Way,
    },
};
use crate::{
    RECIPIENTS,
    model::ClaimId,
    pages::remains::{fields, sample, sample_fields, unique},
    read::recipients as read,
};
use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use ground::{clock::Timestamp, id::Id};
use kernel::{
    App, Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
    setting::TIME_ZONE,
};
use kit::{
    Badge, Button, Choice, Column, Confirm, Crumb, Empty, Field, Form, Html, Icon, Input, Panel, Row, Sample,
    Table, Words,
};
use serde::Deserialize;

const HOME: &str = "/requests/recipients";
const REQUESTS: &str = "/requests";

pub fn routes() -> Router<App> {
    Router::new()
        .route("/requests/recipients", get(list).post(add))
        .route("/requests/recipients/new", get(new))
        .route("/requests/recipients/{id}", get(edit).post(save))
        .route("/requests/recipients/{id}/removal", get(ask_removal).post(remove))
        .route("/requests/tellings/{id}", post(again))
}

async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn home(t: Words) -> Vec<Crumb> {
    let crumb = |word: &str, href: &str| Crumb { label: t.w(word), href: href.into() };
    vec![crumb("nav-requests", REQUESTS), crumb("rights-recipients", HOME)]
}

async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let all = super::recipients(&mut reader).await?;
    let new =
        Button::link(t.w("rights-recipient-new"), format!("{HOME}/new")).primary().icon(Icon::Plus).key('n');
    let shell = desk.shell(&mut reader, t.w("rights-recipients"), REQUESTS).await?.crumbs(home(t));
    Ok(shell.lead(t.w("rights-recipients-lead")).action(new).body(listing(t, &all)).html().into())
}

fn listing(t: Words, all: &[Recipient]) -> Html {
    if all.is_empty() {
        return Empty::new(t.w("rights-recipients-none"), t.w("rights-recipients-none-text")).into();
    }
    let heads = ["rights-recipient-name", "rights-recipient-way", "rights-recipient-identities"];
    let columns = heads.iter().map(|head| Column::new(t.w(head))).collect();
    let row = |one: &Recipient| {
        let cells = [one.name.clone(), way(t, one.way), identities(t, one.identities)];
        Row::new(cells.iter().map(|cell| Html::text(cell)).collect()).open(format!("{HOME}/{}", one.id))
    };
    Table::new(t, t.w("rights-recipients"), columns).rows(all.iter().map(row).collect()).into()
}

fn way(t: Words, way: Way) -> String {
    t.w(&format!("rights-way-{}", way.key()))
}

fn identities(t: Words, how: Identities) -> String {
    t.w(&format!("rights-identities-{}", how.key()))
}

/// What the form posts; the version is there when something is changed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    way: String,
    identities: String,
    purposes: Vec<String>,
    address: String,
    secret: String,
    version: Option<i64>,
}

impl Typed {
    fn of(known: Recipient) -> Self {
        Self {
            name: known.name,
            way: known.way.key().into(),
            identities: known.identities.key().into(),
            purposes: known.purposes,
            address: known.target.address,
            secret: String::new(),
            version: Some(known.version),
        }
    }

    fn draft(&self) -> NewRecipient {
        let Self { name, way, identities, purposes, address, secret, .. } = self.clone();
        NewRecipient { name, way, identities, purposes, address, secret }
    }
}

async fn new(desk: Desk) -> Result<Paper> {
    let typed = Typed {
        way: Way::Mail.key().into(),
        identities: Identities::Hashed.key().into(),
        ..Typed::default()
    };
    page(&desk, HOME.into(), &typed, &[]).await.map(Paper::fine)
}

async fn add(desk: Desk, Posted(typed): Posted<Typed>) -> Result<Response> {
    let added = desk.write(&AddRecipient { new: typed.draft() }).await.map(drop);
    answer(&desk, HOME.into(), &typed, added).await
}

async fn edit(desk: Desk, At(id): At<RecipientId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&RECIPIENTS)?;
    let typed = Typed::of(read::one(&mut reader, id).await?);
    drop(reader);
    page(&desk, format!("{HOME}/{id}"), &typed, &[]).await.map(Paper::fine)
}

async fn save(desk: Desk, At(recipient): At<RecipientId>, Posted(typed): Posted<Typed>) -> Result<Response> {
    let version = typed.version.unwrap_or_default();
    let saved = desk.write(&ChangeRecipient { recipient, version, new: typed.draft() }).await;
    answer(&desk, format!("{HOME}/{recipient}"), &typed, saved).await
}

async fn answer(desk: &Desk, action: String, typed: &Typed, done: Result<()>) -> Result<Response> {
    match done {
        Ok(()) => Ok(Go::to(HOME).saying("rights-recipient-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(desk, action, typed, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn page(desk: &Desk, action: String, typed: &Typed, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&RECIPIENTS)?;
    let t = words(desk, &mut reader).await?;
    let purposes = consent::purposes(&mut reader).await?;
    let purposes =
        purposes.iter().map(|purpose| Choice::new(purpose.key.clone(), purpose.name(t.lang()))).collect();
    let title = if typed.version.is_some() { "rights-recipient-edit" } else { "rights-recipient-new" };
    let mut shell = desk.shell(&mut reader, t.w(title), REQUESTS).await?.crumbs(home(t));
    if typed.version.is_some() {
        shell = shell.action(Button::link(t.w("rights-recipient-remove"), format!("{action}/removal")));
    }
    let form = Panel::new(t.w(title), form(t, action, (typed, problems), purposes)).html();
    let refused = problems.iter().any(|problem| problem.message.key == "rights-error-unapproved");
    let way_on = refused.then(|| Button::link(t.w("rights-to-register"), "/register/processors").html());
    Ok(shell.body(Html::join([form].into_iter().chain(way_on))).html())
}

fn form(t: Words, action: String, (typed, problems): (&Typed, &[FieldError]), purposes: Vec<Choice>) -> Form {
    let error =
        |field: &str| problems.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.message.say(t));
    let ways = Way::ALL.iter().map(|one| Choice::new(one.key(), way(t, *one))).collect();
    let named = Identities::ALL.iter().map(|one| Choice::new(one.key(), identities(t, *one))).collect();
    let field = |input: Input, name: &'static str, word: &str| {
        Field::new(t, input, name, t.w(word)).error(error(name))
    };
    let mut fields = vec![
        field(Input::Text, "name", "rights-recipient-name").value(&typed.name),
        field(Input::Select(ways), "way", "rights-recipient-way").value(&typed.way),
        field(Input::Text, "address", "rights-recipient-address")
            .value(&typed.address)
            .hint(t.w("rights-recipient-address-hint"))
            .optional(),
        field(Input::Text, "secret", "rights-recipient-secret")
            .hint(t.w("rights-recipient-secret-hint"))
            .optional(),
        field(Input::Select(named), "identities", "rights-recipient-identities").value(&typed.identities),
        field(Input::Many(purposes), "purposes", "rights-recipient-purposes")
            .values(typed.purposes.clone())
            .hint(t.w("rights-recipient-purposes-hint"))
            .optional(),
    ];
    fields.extend(typed.version.map(|version| Field::hidden(t, "version", version.to_string())));
    Form::new(t, action).fields(fields).button(Button::submit(t.w("kit-save")).primary())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Removal {
    confirm: String,
}

async fn ask_removal(desk: Desk, At(id): At<RecipientId>) -> Result<Paper> {
    removal_page(&desk, id, false).await.map(Paper::fine)
}

async fn remove(
    desk: Desk,
    At(recipient): At<RecipientId>,
    Posted(asked): Posted<Removal>,
) -> Result<Response> {
    let mut reader = desk.read().await?;
    reader.demand(&RECIPIENTS)?;
    let known = read::one(&mut reader, recipient).await?;
    drop(reader);
    if asked.confirm.trim() != known.name {
        return Ok(Paper::again(removal_page(&desk, recipient, true).await?).into_response());
    }
    desk.write(&RemoveRecipient { recipient, version: None }).await?;
    Ok(Go::to(HOME).saying("rights-recipient-removed").into_response())
}

async fn removal_page(desk: &Desk, id: RecipientId, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&RECIPIENTS)?;
    let t = words(desk, &mut reader).await?;
    let confirm = confirm(t, &read::one(&mut reader, id).await?);
    let confirm = if wrong { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, t.w("rights-recipient-remove"), REQUESTS).await?.crumbs(home(t));
    Ok(shell.body(confirm.html()).html())
}

fn confirm(t: Words, known: &Recipient) -> Confirm {
    let path = format!("{HOME}/{}", known.id);
    let effect = Html::text(&t.w("rights-recipient-remove-effect"));
    Confirm::new(t, format!("{path}/removal"), &known.name, effect)
        .button(t.w("rights-recipient-remove"))
        .back(path)
}

async fn again(desk: Desk, At(telling): At<TellingId>) -> Result<Go> {
    desk.write(&TellAgain { telling }).await?;
    let claim = read::telling(&mut desk.read().await?, telling).await?.telling.claim;
    Ok(Go::to(format!("{REQUESTS}/{claim}")).saying("rights-tell-again-said"))
}

/// What each recipient was told of a request, for its page; with buttons for whoever decides.
pub fn body(t: Words, all: &[Telling], decides: bool) -> Html {
    let columns = vec![
        Column::new(t.w("rights-recipient-name")),
        Column::new(t.w("rights-column-state")).tight(),
        Column::new(t.w("rights-tell-when")),
    ];
    let row = |one: &Telling| {
        let state = match one.state {
            ToldState::Told => Badge::allow(t.w("rights-told-told")),
            ToldState::Waiting => Badge::plain(t.w("rights-told-waiting")),
            ToldState::Failed => Badge::stop(t.w("rights-told-failed")),
        };
        let mut said = vec![t.day(one.ended_at.unwrap_or(one.created_at).0)];
        said.extend(one.failure.as_deref().map(|why| t.w(why)));
        let mut last = Html::text(&said.join(" · "));
        if decides && one.state == ToldState::Failed {
            let again = Form::new(t, format!("{REQUESTS}/tellings/{}", one.id));
            last = Html::join([last, again.button(Button::submit(t.w("rights-tell-again"))).into()]);
        }
        Row::new(vec![Html::text(&one.name), state.into(), last])
    };
    Table::new(t, t.w("rights-tellings"), columns).rows(all.iter().map(row).collect()).into()
}

const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

pub fn samples(t: Words) -> Vec<Sample> {
    let all = [Way::Event, Way::Mail, Way::Call].map(|way| Recipient {
        id: RecipientId::from_bytes([1; 16]),
        name: "Parcel partner".into(),
        way,
        identities: Identities::Hashed,
        purposes: vec!["orders".into()],
        target: Target { address: "https://parcels.example.org/opendsr".into(), secret: String::new() },
        version: 1,
    });
    let tellings = [ToldState::Waiting, ToldState::Told, ToldState::Failed].map(|state| Telling {
        id: TellingId::from_bytes([2; 16]),
        claim: ClaimId::from_bytes([3; 16]),
        recipient: RecipientId::from_bytes([1; 16]),
        name: "Parcel partner".into(),
        state,
        stage: Stage::Sent,
        attempts: 3,
        failure: (state == ToldState::Failed).then(|| "rights-tell-unreachable".into()),
        created_at: NOON,
        ended_at: (state != ToldState::Waiting).then_some(NOON),
    });
    let choices = || vec![Choice::new("orders", "Orders")];
    let known = Typed::of(all[2].clone());
    let problems =
        [FieldError::new("address", "rights-error-inside"), FieldError::new("name", "error-required")];
    vec![
        Sample::new("rights/recipients", listing(t, &all)),
        Sample::new("rights/recipients-none", listing(t, &[])),
        Sample::new("rights/recipient", Html::from(form(t, HOME.into(), (&known, &[]), choices()))),
        Sample::new(
            "rights/recipient-wrong",
            Html::from(form(t, HOME.into(), (&Typed::default(), &problems), choices())),
        ),
        Sample::new("rights/recipient-removal", confirm(t, &all[1])),
        Sample::new("rights/remains", unique(&sample(), t)),
        Sample::new("rights/remains-fields", fields(&sample_fields(), t)),
        Sample::new("rights/tellings", body(t, &tellings, true)),
        Sample::new("rights/tellings-none", body(t, &[], false)),
    ]
}
