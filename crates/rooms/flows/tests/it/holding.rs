//! What a held step takes with it: nothing, unless what follows needs it.

use crate::{
    scene::{begin, fire, house, now, publish, simple},
    things::with,
};
use serde_json::json;

#[tokio::test]
async fn what_needs_a_held_step_is_held_with_it_and_other_lists_go_on() {
    let world = house().await;
    let note = |text: &str| json!({"step": {"name": "things.note", "args": {"text": text}}});
    let leave = json!([{"step": {"name": "things.hold", "needed": true}}, note("letter"), {"webhook": {"name": "sent"}}]);
    let mut definition = simple(json!({"leave": leave}), Vec::new());
    definition["statuses"][1]["enter"] = json!([note("arrived")]);
    publish(&world, &definition).await;
    let run = begin(&world, "simple").await;
    fire(&world, run, "go").await.unwrap();
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["arrived"]);
    let now = now(&world, run).await;
    let mut held: Vec<_> =
        now.held.iter().map(|held| (held.step.as_str(), held.reason.key.as_str())).collect();
    held.sort_unstable();
    assert_eq!(
        held,
        [("things.hold", "error-busy"), ("things.note", "flows-held-after"), ("webhook", "flows-held-after")]
    );
    assert_eq!(now.status.key, "next", "the run goes on");
}
