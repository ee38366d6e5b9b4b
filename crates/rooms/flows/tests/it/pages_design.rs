//! The designer: two who work at once, undoing, boxes put somewhere, acts and conditions, and drawings of a size nobody wants.

use crate::pages::{BOSS, import, names, publish, refund, world};
use flate2::{Compression, write::GzEncoder};
use kernel::Role;
use serde_json::{Value, json};
use std::io::Write;
use testkit::{Guest, World};

const BASE: &str = "/processes/refund/design";
/// What a page may weigh as it travels.
const LARGEST: usize = 60 * 1024;

async fn draft(world: &World) -> Value {
    world.get(BOSS, "/processes/refund/file/json?which=draft").await.expect(200).json()
}

fn status<'a>(seen: &'a str, name: &'a str, stands: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("seen", seen), ("name.en", name), ("stands", stands)]
}

#[tokio::test]
async fn two_who_change_the_same_see_both_and_nothing_is_overwritten() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let waits = format!("{BASE}/statuses/waits");
    world.post(BOSS, &waits, &status("1", "We asked", "waiting-customer")).await.expect(303);
    // The other editor opened the page before that.
    let mine =
        world.post(BOSS, &waits, &status("1", "Customer thinks", "waiting-customer")).await.expect(409);
    mine.shows("Somebody else saved meanwhile")
        .shows("We asked")
        .shows("value=\"Customer thinks\"")
        .shows("Save mine");
    assert_eq!(draft(&world).await["statuses"][1]["names"]["en"], "We asked");
    world.post(BOSS, &waits, &status("2", "Customer thinks", "waiting-customer")).await.expect(303);
    // A change of another part is in nobody's way.
    world.post(BOSS, &format!("{BASE}/statuses/done"), &status("2", "Paid", "closed-done")).await.expect(303);
    let kept = draft(&world).await;
    assert_eq!(kept["statuses"][1]["names"]["en"], "Customer thinks");
    assert_eq!(kept["statuses"][2]["names"]["en"], "Paid");
    // Nobody knows any more what this editor saw.
    world.post(BOSS, &waits, &status("-7", "x", "open")).await.expect(409).shows("Save mine");
}

#[tokio::test]
async fn the_last_changes_are_undone_one_by_one() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let before = draft(&world).await;
    world.get(BOSS, BASE).await.hides("undo?seen=");
    world.post(BOSS, &format!("{BASE}/undo?seen=1"), &[]).await.expect(403);
    world.post(BOSS, &format!("{BASE}/statuses/waits/step/removal?seen=1"), &[]).await.expect(303);
    world.post(BOSS, &format!("{BASE}/statuses/done"), &status("2", "Paid", "closed-done")).await.expect(303);
    assert_eq!(
        draft(&world).await["transitions"].as_array().map(Vec::len),
        Some(1),
        "its arrows went with it"
    );
    world.get(BOSS, BASE).await.shows("undo?seen=3");
    world.post(BOSS, &format!("{BASE}/undo?seen=2"), &[]).await.expect(409);
    world.post(BOSS, &format!("{BASE}/undo?seen=3"), &[]).await.expect(303);
    assert_eq!(draft(&world).await["statuses"][1]["names"]["en"], "Paid back");
    world.post(BOSS, &format!("{BASE}/undo?seen=4"), &[]).await.expect(303);
    assert_eq!(draft(&world).await, before);
    world.post(BOSS, &format!("{BASE}/undo?seen=5"), &[]).await.expect(403);
    publish(&world, "refund", "5").await;
    world.post(BOSS, &format!("{BASE}/removal"), &[]).await.expect(303);
}

#[tokio::test]
async fn boxes_are_moved_by_hand_and_set_free() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let put = |x: &'static str| [("seen", "1"), ("status", "waits"), ("x", x), ("y", "40")];
    world.post(BOSS, &format!("{BASE}/places"), &put("300")).await.expect(303);
    assert_eq!(draft(&world).await["statuses"][1]["place"], json!({"x": 300, "y": 40}));
    world.get(BOSS, BASE).await.shows("data-box=\"waits\" data-x=\"300\" data-y=\"40\"");
    for (x, status) in [("nowhere", 422), ("99999999", 422)] {
        world.post(BOSS, &format!("{BASE}/places"), &put(x)).await.expect(status);
    }
    world
        .post(BOSS, &format!("{BASE}/places"), &[("status", "gone"), ("x", "1"), ("y", "1")])
        .await
        .expect(404);
    world.post(BOSS, &format!("{BASE}/statuses/waits/step/free?seen=2"), &[]).await.expect(303);
    assert_eq!(draft(&world).await["statuses"][1]["place"], Value::Null);
    world.post(BOSS, &format!("{BASE}/statuses/waits/step/up?seen=3"), &[]).await.expect(303);
    world.post(BOSS, &format!("{BASE}/statuses/waits/step/start?seen=4"), &[]).await.expect(303);
    let kept = draft(&world).await;
    assert_eq!((&kept["statuses"][0]["key"], &kept["start"]), (&json!("waits"), &json!("waits")));
    world.post(BOSS, &format!("{BASE}/statuses/waits/step/sideways?seen=5"), &[]).await.expect(404);
    world.post(BOSS, &format!("{BASE}/statuses/waits/step/up?seen=1"), &[]).await.expect(409);
}

#[tokio::test]
async fn acts_spans_and_fields_have_their_forms() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let post = |path: &str, form: &[(&'static str, &'static str)]| {
        let (path, form) = (format!("{BASE}/{path}"), form.to_vec());
        let world = &world;
        async move { world.post(BOSS, &path, &form).await }
    };
    for kind in ["set", "clear", "task", "approval", "child", "webhook", "notify"] {
        let made = post("acts/enter.waits", &[("kind", kind)]).await.expect(303);
        let path = made.location().split('?').next().unwrap().to_owned();
        world.get(BOSS, &path).await.expect(200);
    }
    post("acts/enter.waits", &[("kind", "step:tattoo")]).await.expect(422);
    post("acts/enter.gone", &[("kind", "set")]).await.expect(404);
    post("acts/sideways.waits", &[("kind", "set")]).await.expect(404);
    post("acts/enter.waits/0", &[("seen", "8"), ("field", "amount"), ("value", "7")]).await.expect(303);
    post("acts/enter.waits/5", &[("seen", "9"), ("name", "")]).await.expect(422);
    post("acts/enter.waits/99", &[("seen", "9")]).await.expect(404);
    post("statuses/waits/later", &[]).await.expect(303);
    post("statuses/waits/later/0", &[("seen", "10"), ("after.amount", "0")]).await.expect(422);
    let span = [("seen", "10"), ("after.amount", "3"), ("after.unit", "hours"), ("after.clock", "always")];
    post("statuses/waits/later/0", &span).await.expect(303);
    post("acts/later.waits.0", &[("kind", "webhook")]).await.expect(303);
    let form = [("seen", "12"), ("as.amount", "read-only"), ("order.amount", "1"), ("wipe.amount", "yes")];
    post("statuses/waits/form", &form).await.expect(303);
    let kept = draft(&world).await;
    let waits = &kept["statuses"][1];
    assert_eq!(waits["enter"][0], json!({"set": {"field": "amount", "value": "7"}}));
    assert_eq!(waits["form"], json!([{"field": "amount", "access": "read-only"}]));
    assert_eq!(waits["wipe"], json!(["amount"]));
    assert_eq!(waits["later"][0]["after"]["amount"], 3);
    post("fields/amount", &[("seen", "13"), ("name.en", "Sum"), ("kind", "listed"), ("class", "none")])
        .await
        .expect(422);
    post("fields/amount/step/removal?seen=13", &[]).await.expect(303);
    assert_eq!(draft(&world).await["statuses"][1].get("form"), None, "a field that is gone is on no form");
}

#[tokio::test]
async fn a_condition_that_does_not_parse_is_told_at_its_field() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let form = [
        ("seen", "1"),
        ("name.en", "Pay"),
        ("from", "new"),
        ("to", "done"),
        ("trigger", "hand"),
        ("hand.may", "role:manager"),
        ("hand.more", "right:flows.work"),
        ("guard", "amount <"),
    ];
    let page = world.post(BOSS, &format!("{BASE}/transitions/pay"), &form).await.expect(422).text();
    assert!(page.contains("id=\"f-guard-error\"") && page.contains("value=\"amount &#60;\""), "{page}");
    let mut fine = form;
    fine[7].1 = "amount < 3";
    world.post(BOSS, &format!("{BASE}/transitions/pay"), &fine).await.expect(303);
    let kept = draft(&world).await;
    assert_eq!(
        kept["transitions"][1]["trigger"],
        json!({"hand": {"may": [{"role": "manager"}, {"right": "flows.work"}]}})
    );
    world.get(BOSS, &format!("{BASE}/transitions/gone")).await.expect(404);
    world.get(BOSS, &format!("{BASE}/transitions/pay")).await.shows("A permission was given");
    world.post(BOSS, &format!("{BASE}/transitions/pay/step/down?seen=2"), &[]).await.expect(303);
}

#[tokio::test]
async fn what_an_event_must_say_is_typed_and_kept() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let form = |only| {
        [
            ("seen", "1"),
            ("name.en", "Pay"),
            ("from", "new"),
            ("to", "done"),
            ("trigger", "event"),
            ("event.kind", "consent.given"),
            ("event.only", only),
        ]
    };
    let path = format!("{BASE}/transitions/pay");
    world.post(BOSS, &path, &form("purpose")).await.expect(422).shows("field=value");
    world.post(BOSS, &path, &form("purpose = offers, channel=email")).await.expect(303);
    let only = json!({"purpose": "offers", "channel": "email"});
    let kept = draft(&world).await;
    assert_eq!(kept["transitions"][1]["trigger"], json!({"event": {"kind": "consent.given", "only": only}}));
    world.get(BOSS, &path).await.expect(200).shows("channel=email, purpose=offers");
}

#[tokio::test]
async fn whoever_may_not_design_changes_nothing() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let agent = Guest::Staff(Role::Agent);
    for path in [
        "",
        "/about",
        "/statuses/new",
        "/transitions/pay",
        "/fields/amount",
        "/acts/enter.new/0",
        "/statuses/new/later/x",
    ] {
        world.get(agent, &format!("{BASE}{path}")).await.expect(403);
    }
    for path in [
        "/about",
        "/statuses",
        "/undo",
        "/removal",
        "/publication",
        "/places",
        "/acts/enter.new",
        "/statuses/new/step/up",
    ] {
        world.post(agent, &format!("{BASE}{path}"), &[]).await.expect(403);
    }
}

#[tokio::test]
async fn a_hundred_and_twenty_statuses_stay_usable() {
    let world = world().await;
    let hand = json!({"hand": {"may": [{"right": "flows.work"}]}});
    let status = |nth: usize| {
        let stands = if nth == 119 { "closed-done" } else { "open" };
        json!({"key": format!("s{nth}"), "names": names(&format!("Step number {nth} of the long way")), "stands": stands})
    };
    let way = |nth: usize| {
        let (from, to) = (nth % 119, (nth * 7 + 1) % 120);
        json!({"key": format!("w{nth}"), "names": names(&format!("On to {to}")), "from": format!("s{from}"), "to": format!("s{to}"), "trigger": hand})
    };
    let mut definition = refund("refund");
    definition["start"] = "s0".into();
    definition["statuses"] = (0..120).map(status).collect();
    definition["transitions"] = (0..180).map(way).collect();
    import(&world, &definition).await;
    for path in [
        BASE.to_owned(),
        format!("{BASE}/statuses/s7"),
        format!("{BASE}/transitions/w3"),
        "/processes/refund/try".to_owned(),
    ] {
        let page = world.get(BOSS, &path).await.expect(200);
        let mut coder = GzEncoder::new(Vec::new(), Compression::default());
        coder.write_all(&page.bytes).unwrap();
        let size = coder.finish().unwrap().len();
        assert!(size <= LARGEST, "{path} weighs {size} bytes ({} before)", page.bytes.len());
    }
    let near = world.get(BOSS, &format!("{BASE}/statuses/s7?around=1")).await.expect(200).text();
    assert!(near.matches("data-box=").count() < 60, "only what is near is drawn");
    let found = world.get(BOSS, &format!("{BASE}?find=number%2042%20of")).await.expect(303);
    assert_eq!(found.location(), format!("{BASE}/statuses/s42"));
    world.get(BOSS, &format!("{BASE}?find=nowhere")).await.expect(200);
}

/// What a keyboard reaches: every box is a link with its name, every form a form, and the drawing can be passed by.
#[tokio::test]
async fn everything_can_be_reached_without_a_hand_on_the_mouse() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let page = world.get(BOSS, BASE).await.expect(200);
    page.shows("aria-label=\"New. Start · ").shows("href=\"#side\"").shows("<aside id=\"side\"");
    let page = world.get(BOSS, &format!("{BASE}/statuses/waits")).await.expect(200);
    let page =
        page.shows("Show as a table").shows("aria-label=\"No answer: from Waiting for an answer to Refused.");
    let page = page.shows("name=\"x\"").shows("Add transition").hides("style=");
    for lang in ["nl", "pl", "tr", "de"] {
        let request =
            axum::http::Request::get(BASE).header("accept-language", lang).body(axum::body::Body::empty());
        world.send(BOSS, request.unwrap()).await.expect(200).hides("⟦");
    }
    drop(page);
}
