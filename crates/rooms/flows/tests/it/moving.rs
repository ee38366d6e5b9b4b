//! Every trigger moves a run, the right and the switches forbid, and what cannot be done is held and shown.

use crate::{
    scene::{
        act, begin, begin_for, by_hand, colleague, days, fire, house, look, now, process, publish, read_as,
        simple, stands, status, values, way, work,
    },
    things::with,
};
use flows::{Author, Closed, Fire, Settle, Standing, Stands, Values};
use ground::{clock::DAY, id::Id};
use kernel::{Action, Error, Event, Permission, Result, Role, SYSTEM, SubjectId, Tx};
use serde::Serialize;
use serde_json::json;

#[tokio::test]
async fn a_hand_moves_a_run_and_its_host_is_told() {
    let world = house().await;
    let acts = json!({"enter": [{"step": {"name": "things.note", "args": {"text": "new"}}}],
                      "leave": [{"step": {"name": "things.note", "args": {"text": "left"}}}]});
    publish(&world, &simple(acts, Vec::new())).await;
    let run = begin(&world, "simple").await;
    assert_eq!(with(run.thing, |thing| (thing.stepped.clone(), thing.moved)), (vec!["new".to_owned()], 0));
    let anna = colleague(&world, "Anna", Role::Agent).await;
    let choices = flows::choices(&mut read_as(&world, &anna).await, run.run).await.unwrap();
    assert_eq!(choices.iter().map(|choice| choice.key.as_str()).collect::<Vec<_>>(), ["close", "go"]);
    let fire = Fire { run: run.run, transition: "go".into(), values: Values::new() };
    assert_eq!(world.app.write(&anna, &fire).await.unwrap().status.key, "next");
    assert_eq!(with(run.thing, |thing| (thing.stepped.len(), thing.moved)), (2, 1));
    let end = Fire { transition: "end".into(), ..fire };
    let now = world.app.write(&anna, &end).await.unwrap();
    assert_eq!(
        (now.stands, matches!(now.standing, Standing::Ended { .. })),
        (Stands::Closed(Closed::Done), true)
    );
    let history = flows::history(&mut world.read().await, run.run).await.unwrap();
    assert_eq!(
        history.iter().map(|line| line.to_status.as_str()).collect::<Vec<_>>(),
        ["done", "next", "new"]
    );
    assert!(history[0].actor.starts_with("staff_"));
}

#[tokio::test]
async fn who_lacks_the_right_sees_no_button_and_cannot_press_it() {
    let world = house().await;
    let hand = json!({"hand": {"may": [{"role": "manager"}]}});
    publish(&world, &simple(json!({}), vec![way("boss", ("new", "next"), hand, json!({}))])).await;
    let run = begin(&world, "simple").await;
    let (anna, ben) =
        (colleague(&world, "Anna", Role::Agent).await, colleague(&world, "Ben", Role::Manager).await);
    let choices = flows::choices(&mut read_as(&world, &anna).await, run.run).await.unwrap();
    assert!(choices.iter().all(|choice| choice.key != "boss"));
    let fire = Fire { run: run.run, transition: "boss".into(), values: Values::new() };
    assert!(matches!(world.app.write(&anna, &fire).await, Err(Error::Denied(_))));
    assert_eq!(world.app.write(&ben, &fire).await.unwrap().status.key, "next");
}

#[tokio::test]
async fn what_is_forbidden_to_hands_happens_only_by_itself() {
    let world = house().await;
    let only = json!({"hand": {"into": "forbidden", "out": "forbidden"}});
    let statuses = vec![
        status("new", "open", json!({})),
        status("auto", "open", only),
        status("done", "closed-done", json!({})),
    ];
    let ways = vec![
        way("in", ("new", "auto"), by_hand(), json!({})),
        way("by-reply", ("new", "auto"), json!({"reply": {}}), json!({})),
        way("out", ("auto", "done"), by_hand(), json!({})),
        way("late", ("auto", "done"), days(1), json!({})),
    ];
    publish(&world, &process("only", statuses, ways)).await;
    let run = begin(&world, "only").await;
    assert!(flows::choices(&mut world.read().await, run.run).await.unwrap().is_empty());
    assert!(
        matches!(fire(&world, run, "in").await, Err(Error::Refused(message)) if message.key == "flows-not-by-hand")
    );
    reply(&world, run, Author::Customer).await;
    assert!(matches!(fire(&world, run, "out").await, Err(Error::Refused(_))));
    world.advance(DAY);
    work(&world).await;
    assert_eq!(stands(&world, run).await, "done");
}

async fn reply(world: &testkit::World, run: crate::scene::Moving, author: Author) -> bool {
    let run = run.run;
    let action = act(move |tx| Box::pin(async move { flows::replied(tx, run, author).await }));
    world.write(&action).await.unwrap().is_some()
}

#[tokio::test]
async fn the_switch_lets_only_the_customer_answer() {
    let world = house().await;
    let ways = vec![way("answer", ("new", "next"), json!({"reply": {"from": "customer"}}), json!({}))];
    publish(&world, &simple(json!({}), ways)).await;
    let run = begin(&world, "simple").await;
    assert!(!reply(&world, run, Author::Staff).await && !reply(&world, run, Author::Third).await);
    assert!(reply(&world, run, Author::Customer).await);
    assert_eq!(stands(&world, run).await, "next");
}

#[tokio::test]
async fn conditions_move_a_run_when_values_or_facts_change_and_by_the_sweep() {
    let world = house().await;
    let when = |text: &str| json!({"when": {"condition": text}});
    let form = json!({"form": [{"field": "amount"}]});
    let ways = vec![
        way("big", ("new", "next"), when("amount > 100"), json!({})),
        way("urgent", ("next", "done"), when("priority == 'high'"), json!({})),
    ];
    publish(&world, &simple(form, ways)).await;
    let run = begin(&world, "simple").await;
    let save = |amount: &'static str| {
        act(move |tx| {
            Box::pin(async move { flows::save_values(tx, run.run, values(&[("amount", amount)])).await })
        })
    };
    world.write(&save("7")).await.unwrap();
    assert_eq!(stands(&world, run).await, "new");
    assert!(
        matches!(world.write(&save("much")).await, Err(Error::Invalid(fields)) if fields[0].field == "values.amount")
    );
    world.write(&save("700")).await.unwrap();
    assert_eq!(stands(&world, run).await, "next");
    with(run.thing, |thing| thing.priority = "high".into());
    world.advance(DAY);
    work(&world).await;
    assert_eq!(stands(&world, run).await, "done");
    let other = begin_for(&world, "simple", None, values(&[("amount", "500")])).await;
    assert_eq!(stands(&world, other).await, "next", "it went on at once");
    with(other.thing, |thing| thing.priority = "high".into());
    look(&world, other).await;
    assert_eq!(stands(&world, other).await, "done");
}

#[derive(Serialize)]
struct Paid {
    thing: String,
    how: &'static str,
    #[serde(skip)]
    subject: Option<SubjectId>,
}

impl Event for Paid {
    const KIND: &'static str = "things.paid";

    fn subject(&self) -> Option<SubjectId> {
        self.subject
    }
}

struct Tell(Paid);

impl Action for Tell {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.record(&self.0)
    }
}

#[tokio::test]
async fn events_about_its_person_or_its_thing_are_heard_once() {
    let world = house().await;
    let ways = vec![way("paid", ("new", "next"), json!({"event": {"kind": "things.paid"}}), json!({}))];
    publish(&world, &simple(json!({}), ways)).await;
    work(&world).await;
    world.advance(ground::clock::SECOND);
    let subject = SubjectId::from_bytes(ground::secret::Entropy::System.bytes());
    let (mine, yours, other) = (
        begin(&world, "simple").await,
        begin_for(&world, "simple", Some(subject), Values::new()).await,
        begin(&world, "simple").await,
    );
    let thing = ground::id::encode("thing", mine.thing);
    world.write(&Tell(Paid { thing, how: "card", subject: Some(subject) })).await.unwrap();
    world.advance(DAY);
    work(&world).await;
    work(&world).await;
    assert_eq!((stands(&world, mine).await, stands(&world, yours).await), ("next".into(), "next".into()));
    assert_eq!(stands(&world, other).await, "new");
}

#[tokio::test]
async fn a_person_is_asked_for_a_permission_and_nobody_is_not() {
    let world = house().await;
    let ask = json!({"step": {"name": "consent.ask", "args": {"purpose": "offers", "channel": "email"}}});
    publish(&world, &simple(json!({"enter": [ask]}), Vec::new())).await;
    let draft =
        customers::Draft { given: "Carla".into(), emails: vec!["c@x.example".into()], ..Default::default() };
    let person = customers::Create { draft, source: customers::Source::Staff, purpose: None };
    let carla = world.write(&person).await.unwrap();
    let asked = begin_for(&world, "simple", Some(carla), Values::new()).await;
    assert_eq!(now(&world, asked).await.held, []);
    let cells = consent::matrix(&mut world.read().await, carla).await.unwrap();
    let asked: Vec<_> = cells.iter().filter(|cell| cell.state() == consent::State::Requested).collect();
    assert_eq!((asked.len(), asked[0].purpose.as_str()), (1, "offers"));
    let unasked = begin(&world, "simple").await;
    assert_eq!(now(&world, unasked).await.held[0].step, "consent.ask");
}

#[tokio::test]
async fn what_cannot_be_done_is_held_shown_and_settled() {
    let world = house().await;
    let acts = json!({"enter": [
        {"step": {"name": "things.hold"}}, {"step": {"name": "things.refuse"}},
        {"step": {"name": "things.note", "args": {"text": "after"}}}
    ]});
    publish(&world, &simple(acts, Vec::new())).await;
    let run = begin(&world, "simple").await;
    let held = now(&world, run).await.held;
    let steps: Vec<_> = held.iter().map(|held| (held.step.as_str(), held.reason.key.as_str())).collect();
    assert_eq!(steps, [("things.hold", "error-busy"), ("things.refuse", "error-denied")]);
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["after"], "the run goes on");
    world.write(&Settle { held: held[0].id }).await.unwrap();
    assert_eq!(now(&world, run).await.held.len(), 1);
    assert!(matches!(world.write(&Settle { held: held[0].id }).await, Err(Error::NotFound)));
}

#[tokio::test]
async fn fields_are_set_told_to_steps_and_wiped_on_leaving() {
    let world = house().await;
    let more = json!({
        "form": [{"field": "amount", "access": "required"}, {"field": "note", "access": "read-only"}],
        "enter": [{"set": {"field": "note", "value": "set by us"}}],
        "wipe": ["note"],
        "leave": [{"step": {"name": "things.note", "args": {"amount": "amount"}}}]
    });
    publish(&world, &simple(more, Vec::new())).await;
    let run = begin(&world, "simple").await;
    assert!(
        matches!(fire(&world, run, "go").await, Err(Error::Refused(message)) if message.key == "flows-fields-missing")
    );
    let form = flows::layout(&mut world.read().await, run.run).await.unwrap();
    assert_eq!(form[1].value.as_deref(), Some("set by us"));
    let anna = colleague(&world, "Anna", Role::Agent).await;
    let fire = |pairs: &[(&str, &str)]| Fire { run: run.run, transition: "go".into(), values: values(pairs) };
    let closed = world.app.write(&anna, &fire(&[("note", "mine"), ("amount", "3")])).await;
    assert!(matches!(closed, Err(Error::Invalid(fields)) if fields[0].field == "values.note"));
    world.app.write(&anna, &fire(&[("amount", "3")])).await.unwrap();
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["3"]);
    let (id, mut reader) = (run.run, world.read().await);
    let kept: i64 = reader
        .scalar(ground::db::Sql::new("select count(*) from flows_values where id = ?1"), ground::args![id])
        .await
        .unwrap();
    assert_eq!(kept, 1);
}

#[tokio::test]
async fn a_sub_process_moves_its_parent_when_it_ends_or_is_ended() {
    let world = house().await;
    let child = process(
        "child",
        vec![
            status("work", "open", json!({})),
            status("well", "closed-done", json!({})),
            status("bad", "closed-refused", json!({})),
        ],
        vec![
            way("ok", ("work", "well"), by_hand(), json!({})),
            way("no", ("work", "bad"), by_hand(), json!({})),
        ],
    );
    publish(&world, &child).await;
    let closed = |how: &str| json!({"child-closed": {"flow": "child", "closed": how}});
    let ways = vec![
        way("well", ("new", "done"), closed("done"), json!({})),
        way("bad", ("new", "next"), closed("refused"), json!({})),
    ];
    publish(&world, &simple(json!({"enter": [{"child": {"flow": "child"}}]}), ways)).await;
    for (transition, to) in [("ok", "done"), ("no", "next")] {
        let run = begin(&world, "simple").await;
        let child = below(&world, run).await;
        fire(&world, child, transition).await.unwrap();
        assert_eq!(stands(&world, run).await, to);
    }
    let run = begin(&world, "simple").await;
    let child = below(&world, run).await;
    world.write(&act(move |tx| Box::pin(async move { flows::end(tx, run.run).await }))).await.unwrap();
    assert!(matches!(now(&world, child).await.standing, Standing::Ended { .. }));
    assert!(matches!(fire(&world, run, "go").await, Err(Error::Refused(_))), "its host is gone");
}

async fn below(world: &testkit::World, run: crate::scene::Moving) -> crate::scene::Moving {
    let mut reader = world.read().await;
    let filter = flows::Filter { host: Some(run.thing), ..flows::Filter::default() };
    let all = flows::runs(&mut reader, &filter, &ground::paging::Wanted::default()).await.unwrap();
    let child = all.items.into_iter().find(|one| one.parent == Some(run.run)).unwrap();
    crate::scene::Moving { run: child.id, thing: run.thing }
}

#[tokio::test]
async fn a_closed_run_is_opened_again_by_a_message() {
    let world = house().await;
    publish(
        &world,
        &simple(json!({}), vec![way("again", ("done", "next"), json!({"reply": {}}), json!({}))]),
    )
    .await;
    let run = begin(&world, "simple").await;
    fire(&world, run, "close").await.unwrap();
    assert!(reply(&world, run, Author::Customer).await);
    assert_eq!(now(&world, run).await.standing, Standing::Running);
}

#[tokio::test]
async fn an_event_that_must_say_something_moves_only_when_it_does() {
    let world = house().await;
    let card = json!({"event": {"kind": "things.paid", "only": {"how": "card"}}});
    publish(&world, &simple(json!({}), vec![way("paid", ("new", "next"), card, json!({}))])).await;
    work(&world).await;
    world.advance(ground::clock::SECOND);
    let run = begin(&world, "simple").await;
    for (how, status) in [("cash", "new"), ("card", "next")] {
        let thing = ground::id::encode("thing", run.thing);
        world.write(&Tell(Paid { thing, how, subject: None })).await.unwrap();
        world.advance(DAY);
        work(&world).await;
        assert_eq!(stands(&world, run).await, status, "paid by {how}");
    }
}
