//! What a host asks of one run beyond its definition: two runs of one process differ in their clocks and in their forms.

use crate::{
    scene::{Begin, Moving, act, by_hand, fire, house, names, now, process, publish, status, way, work},
    things::with,
};
use flows::{Ahead, Author, Clock, Level, Pauses, Slot, SlotAs, Terms, Unit, Values, Wait};
use ground::{
    clock::{HOUR, MINUTE},
    secret::Entropy,
};
use kernel::event;
use serde_json::json;
use testkit::World;

fn level(hours: u32) -> Level {
    Level { within: Wait::new(hours, Unit::Hours, Clock::Always), pauses: Pauses::Never, warn: None }
}

/// Ten hours for the whole; the first status asks for the amount.
async fn publish_levels(world: &World) {
    let statuses = vec![
        status("new", "open", json!({"form": [{"field": "amount"}]})),
        status("work", "open", json!({"form": [{"field": "amount"}]})),
        status("asked", "waiting-customer", json!({})),
        status("done", "closed-done", json!({})),
    ];
    let ways = vec![
        way("take", ("new", "work"), by_hand(), json!({})),
        way("ask", ("work", "asked"), by_hand(), json!({})),
        way("back", ("asked", "work"), by_hand(), json!({})),
        way("close", ("work", "done"), by_hand(), json!({})),
        way("reopen", ("done", "work"), json!({"reply": {}}), json!({})),
    ];
    let mut definition = process("levels", statuses, ways);
    definition["service"] = json!({"within": {"amount": 10, "unit": "hours"}, "pauses": "customer"});
    definition["fields"].as_array_mut().unwrap().push(json!({"key": "serial", "names": names("Serial")}));
    publish(world, &definition).await;
}

async fn begin(world: &World, terms: Terms) -> Moving {
    let thing: [u8; 16] = Entropy::System.bytes();
    let begin = Begin { flow: "levels", thing, subject: None, values: Values::new(), terms };
    Moving { run: world.write(&begin).await.unwrap(), thing }
}

async fn told(world: &World, kind: &str, level: &str) -> usize {
    let mut reader = world.read().await;
    let all = event::everything(&mut reader, Some(kind), &Default::default()).await.unwrap();
    all.items.iter().filter(|one| one.data.contains(&format!("\"level\":\"{level}\""))).count()
}

async fn replied(world: &World, run: Moving, author: Author) {
    let id = run.run;
    let said = act(move |tx| Box::pin(async move { flows::replied(tx, id, author).await }));
    world.write(&said).await.unwrap();
}

async fn agree(world: &World, run: Moving, terms: Terms) {
    let id = run.run;
    let agree = act(move |tx| {
        let terms = terms.clone();
        Box::pin(async move { flows::agree(tx, id, terms).await })
    });
    world.write(&agree).await.unwrap();
}

async fn fields(world: &World, run: Moving) -> Vec<(String, SlotAs)> {
    let shown = flows::layout(&mut world.read().await, run.run).await.unwrap();
    shown.into_iter().map(|shown| (shown.field, shown.access)).collect()
}

#[tokio::test]
async fn terms_count_instead_of_what_the_process_says() {
    let world = house().await;
    publish_levels(&world).await;
    let start = world.now();
    let plain = begin(&world, Terms::default()).await;
    let quick = begin(&world, Terms { solved: Some(level(4)), ..Terms::default() }).await;
    let due = |now: flows::Now| (now.end_due, now.service.map(|level| level.within.amount));
    assert_eq!(due(now(&world, plain).await), (Some(start.plus(10 * HOUR)), Some(10)));
    assert_eq!(due(now(&world, quick).await), (Some(start.plus(4 * HOUR)), Some(4)));
    // The clock of the terms goes on through moves, and stands still only where they say so.
    fire(&world, quick, "take").await.unwrap();
    fire(&world, quick, "ask").await.unwrap();
    assert_eq!(now(&world, quick).await.end_due, Some(start.plus(4 * HOUR)));
    world.advance(5 * HOUR);
    work(&world).await;
    assert_eq!(
        (told(&world, "flows.overdue", "end").await, told(&world, "flows.warned", "end").await),
        (1, 1)
    );
}

#[tokio::test]
async fn the_first_answer_has_a_clock_that_ends_when_we_answer() {
    let world = house().await;
    publish_levels(&world).await;
    let warn = Some(Ahead { amount: 30, unit: Unit::Minutes });
    let terms = Terms { first: Some(Level { warn, ..level(2) }), ..Terms::default() };
    let (late, soon) = (begin(&world, terms.clone()).await, begin(&world, terms).await);
    assert_eq!(now(&world, late).await.first_due, Some(world.now().plus(2 * HOUR)));
    replied(&world, soon, Author::Customer).await;
    assert!(now(&world, soon).await.first_due.is_some(), "their own message is no answer");
    replied(&world, soon, Author::Staff).await;
    let answered = now(&world, soon).await;
    assert_eq!((answered.first_due, answered.answered), (None, Some(world.now())));
    world.advance(HOUR + 31 * MINUTE);
    work(&world).await;
    assert_eq!(
        (told(&world, "flows.warned", "first").await, told(&world, "flows.overdue", "first").await),
        (1, 0)
    );
    fire(&world, late, "take").await.unwrap();
    world.advance(HOUR);
    work(&world).await;
    assert_eq!(told(&world, "flows.overdue", "first").await, 1, "a move is no answer");
    // What was answered once is answered, whatever the terms become.
    agree(&world, soon, Terms { first: Some(level(1)), ..Terms::default() }).await;
    assert_eq!(now(&world, soon).await.first_due, None);
}

#[tokio::test]
async fn other_terms_count_the_time_that_went_by() {
    let world = house().await;
    publish_levels(&world).await;
    let run = begin(&world, Terms::default()).await;
    let start = world.now();
    fire(&world, run, "take").await.unwrap();
    world.advance(HOUR);
    fire(&world, run, "ask").await.unwrap();
    world.advance(5 * HOUR);
    fire(&world, run, "back").await.unwrap();
    agree(&world, run, Terms { solved: Some(level(4)), first: Some(level(8)), ..Terms::default() }).await;
    let agreed = now(&world, run).await;
    assert_eq!(agreed.end_due, Some(start.plus(9 * HOUR)), "one hour of four is gone: five stood still");
    assert_eq!(agreed.first_due, Some(start.plus(8 * HOUR)));
    agree(&world, run, Terms::default()).await;
    assert_eq!(now(&world, run).await.end_due, Some(start.plus(15 * HOUR)));
    fire(&world, run, "close").await.unwrap();
    assert_eq!(now(&world, run).await.first_due, None);
}

#[tokio::test]
async fn whoever_was_never_answered_waits_again_when_it_is_opened_again() {
    let world = house().await;
    publish_levels(&world).await;
    let due = world.now().plus(8 * HOUR);
    let run = begin(&world, Terms { first: Some(level(8)), ..Terms::default() }).await;
    for transition in ["take", "close"] {
        fire(&world, run, transition).await.unwrap();
    }
    world.advance(HOUR);
    replied(&world, run, Author::Customer).await;
    let again = now(&world, run).await;
    assert_eq!((again.status.key.as_str(), again.first_due), ("work", Some(due)));
}

#[tokio::test]
async fn terms_ask_for_fields_of_their_own_and_hold_the_first_step_until_they_are_there() {
    let world = house().await;
    publish_levels(&world).await;
    let serial = Slot::new("serial", SlotAs::Required);
    let asks = Terms { fields: vec![serial], ..Terms::default() };
    let (plain, asked) = (begin(&world, Terms::default()).await, begin(&world, asks).await);
    assert_eq!(fields(&world, plain).await, [("amount".to_owned(), SlotAs::Optional)]);
    assert_eq!(fields(&world, asked).await, [("serial".to_owned(), SlotAs::Required)]);
    fire(&world, plain, "take").await.unwrap();
    assert!(fire(&world, asked, "take").await.is_err(), "what is asked for must be there first");
    let id = asked.run;
    let fill = act(move |tx| {
        Box::pin(async move { flows::save_values(tx, id, crate::scene::values(&[("serial", "X-1")])).await })
    });
    world.write(&fill).await.unwrap();
    fire(&world, asked, "take").await.unwrap();
    let shown = fields(&world, asked).await;
    assert_eq!(shown.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), ["serial", "amount"]);
    assert_eq!(with(asked.thing, |thing| thing.moved), 1);
}
