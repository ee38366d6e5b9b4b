//! The pages of this room with invented data, for the storybook and the test that renders them all.

use super::{form, listing, show};
use crate::{
    model::{DeliveryId, Secret, State, Target, WebhookId},
    read::{Delivery, Webhook},
};
use consent::Processor;
use ground::{clock::Timestamp, id::Id, paging::Page};
use kernel::{FieldError, event::EventId};
use kit::{Html, Sample, Words};

const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

pub fn samples(t: Words) -> Vec<Sample> {
    let hooks = [State::Active, State::Paused, State::Broken].map(webhook).to_vec();
    let (first, empty) = (webhook(State::Active), Page { items: Vec::new(), next: None });
    let attempts = Page { items: attempts(), next: None };
    let starts = ["consent.", "customers."].map(str::to_owned).into();
    let problems =
        [FieldError::new("url", "connect-error-inside"), FieldError::new("kinds", "error-required")];
    let typed = form::Typed::default();
    let runs =
        vec![Processor { key: "reg_sample".into(), name: "Noorder <b>Logistiek</b>".into(), lacks: None }];
    vec![
        Sample::new("connect/list", listing(t, &Page { items: hooks, next: None })),
        Sample::new("connect/empty", listing(t, &Page { items: Vec::new(), next: None })),
        Sample::new("connect/show", show::body(t, (&first, Some(&runs)), &attempts)),
        Sample::new("connect/show-new", show::body(t, (&webhook(State::Paused), None), &empty)),
        Sample::new(
            "connect/form",
            Html::from(form::form(t, "/webhooks".into(), (&typed, &problems), (starts, Some(&runs)))),
        ),
        Sample::new(
            "connect/secret",
            show::once(t, &Secret::presented("whsec_c2FtcGxl"), "/webhooks".into()),
        ),
        Sample::new("connect/removal", show::confirm(t, &first)),
    ]
}

fn webhook(state: State) -> Webhook {
    Webhook {
        id: WebhookId::from_bytes([1; 16]),
        target: Target {
            url: "https://shop.example.org/hooks/custodia".into(),
            secret: Secret::presented("whsec_c2FtcGxl"),
            before: None,
            processor: Some("reg_sample".into()),
        },
        kinds: vec!["consent.".into(), "customers.".into()],
        state,
        place: None,
        failures: i64::from(state == State::Active) * 3,
        failing_since: (state == State::Active).then_some(NOON),
        due_at: NOON,
        version: 1,
        created_at: NOON,
    }
}

fn attempts() -> Vec<Delivery> {
    let attempt = |number: u8, status, failure: Option<&str>| Delivery {
        id: DeliveryId::from_bytes([number; 16]),
        event: Some(EventId::from_bytes([number; 16])),
        kind: "consent.given".into(),
        at: NOON,
        status,
        failure: failure.map(str::to_owned),
    };
    let failures = ["address", "forbidden", "unreachable", "timed-out", "too-long"];
    let silent = (3..).zip(failures).map(|(number, failure)| attempt(number, None, Some(failure)));
    [attempt(1, Some(204), None), attempt(2, Some(503), None)].into_iter().chain(silent).collect()
}
