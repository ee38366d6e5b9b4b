//! The pages of this room with invented data, for the storybook and the test that renders them all.

use super::{Names, form::Sheet, listing, show};
use crate::{
    model::{
        Body, Draft, Heard, MASK, Plan, Prepared, Reading, Said, Secret, ServiceId, State, Values, Verb,
    },
    read::Service,
    trial::{Invented, Trial},
};
use consent::{
    Channel, Processor,
    answers::{Silence, Verdict},
};
use ground::{clock::Timestamp, http::Failure, id::Id, paging::Page};
use kernel::FieldError;
use kit::{Html, Sample, Words};

const NOON: Timestamp = Timestamp(1_795_262_400_000_000);
/// All that can go wrong with a question.
const FAILURES: [&str; 6] = ["unclear", "address", "forbidden", "unreachable", "timed-out", "too-long"];
/// One that works, one that is paused, and one for each failure.
const SHOWN: [&str; 8] = [
    "registries/show",
    "registries/show-paused",
    "registries/show-unclear",
    "registries/show-address",
    "registries/show-forbidden",
    "registries/show-unreachable",
    "registries/show-timed-out",
    "registries/show-too-long",
];

pub fn samples(t: Words) -> Vec<Sample> {
    let purposes = vec![("news".into(), "<b>Wieści</b>".into())];
    let run = Processor { key: "reg_sample".into(), name: "Noorder <b>Lijsten</b>".into(), lacks: None };
    let names = Names { purposes, processors: Some(vec![run]) };
    let (fine, page) = (service(State::Active, None), |items| Page { items, next: None });
    let all = [fine.clone(), service(State::Paused, None)].into_iter();
    let all: Vec<Service> = all.chain(FAILURES.map(|why| service(State::Active, Some(why)))).collect();
    let problems = [
        FieldError::new("url", "registries-error-url"),
        FieldError::new("secret", "registries-error-secret"),
    ];
    let sheet =
        |draft, problems| Html::from(Sheet { t, names: &names, draft, problems }.form("/registries".into()));
    let mut samples = vec![
        Sample::new("registries/list", listing(t, &names, &page(all.clone()))),
        Sample::new("registries/empty", listing(t, &names, &page(Vec::new()))),
        Sample::new("registries/form", sheet(&Draft::default(), &[])),
        Sample::new("registries/form-wrong", sheet(&fine.plan.draft(), &problems)),
        Sample::new("registries/removal", show::confirm(t, &fine)),
    ];
    samples.extend(all.iter().zip(SHOWN).enumerate().map(|(number, (one, name))| {
        let tried = show::Tried { trial: Some(trial(one, heard(number))), ..show::Tried::default() };
        Sample::new(name, show::body(t, &names, one, &tried))
    }));
    samples
}

fn heard(number: usize) -> Heard {
    let said = Said { status: 200, body: "{\"allowed\":\"<b>\"}".repeat(20) };
    match number {
        0 => Heard::Clear(Verdict::Allow, said),
        1 => Heard::Clear(Verdict::Deny, said),
        2 => Heard::Unclear(said),
        _ => Heard::Silent(Failure::TimedOut),
    }
}

fn trial(service: &Service, heard: Heard) -> Trial {
    let invented = Invented { email: "nobody@example.com".into(), phone: String::new() };
    let values = Values { email: invented.email, phone: invented.phone, ..Values::default() };
    Trial { sent: Prepared::of(&service.plan, &values, MASK), heard }
}

fn service(state: State, failure: Option<&str>) -> Service {
    let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect();
    let plan = Plan {
        name: "Robinson <b>list</b>".into(),
        processor: Some("reg_sample".into()),
        purposes: words(&["news", "gone"]),
        channels: vec![Channel::Email, Channel::Sms],
        verb: Verb::Post,
        url: "https://robinson.example.org/v1/{purpose}".into(),
        headers: vec![("authorization".into(), "Bearer {secret}".into())],
        body: Body::Json("{\"email\":\"{email}\"}".into()),
        reading: Reading::Json { pointer: "/allowed".into(), yes: words(&["true"]), no: words(&["false"]) },
        patience_ms: 2_000,
        holds_minutes: 1_440,
        silence: if failure.is_some() { Silence::Allow } else { Silence::Refuse },
        at_once: 8,
        per_minute: 600,
    };
    Service {
        id: ServiceId::from_bytes([1; 16]),
        plan,
        secret: Secret::presented(if failure.is_some() { "" } else { "sample" }),
        state,
        failures: i64::from(failure.is_some()) * 7,
        failing_since: failure.map(|_| NOON),
        last_failure: failure.map(str::to_owned),
        rests_until: failure.map(|_| NOON),
        answered_at: Some(NOON),
        version: 3,
        created_at: NOON,
    }
}
