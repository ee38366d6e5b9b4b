//! Somebody with the database in their hands: triggers refuse, and what gets past them is found.

use crate::house::{House, open, written};
use consent::{Fault, How, State, seal_now, verify};
use ground::db::Engine;

async fn sealed() -> House {
    let house = open().await;
    for state in [State::Given, State::Withdrawn, State::Given] {
        written(house.as_carla(house.change(state, How::Person)).await);
    }
    seal_now(&house.world.app).await.unwrap();
    house
}

impl House {
    async fn sql(&self, text: &str) -> ground::db::Result<()> {
        self.world.app.db().writer().await.unwrap().batch(text).await
    }

    /// Takes the triggers away, as somebody with all rights could, and does it.
    async fn force(&self, table: &str, text: &str) {
        let drops = match self.world.app.db().engine() {
            Engine::Sqlite => format!("drop trigger {table}_no_update; drop trigger {table}_no_delete;"),
            Engine::Postgres => format!("drop trigger {table}_stay on {table};"),
        };
        self.sql(&drops).await.unwrap();
        self.sql(text).await.unwrap();
    }

    async fn fault(&self) -> Option<Fault> {
        verify(&self.world.app).await.unwrap().fault
    }
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_or_forget() {
    let house = sealed().await;
    for refused in [
        "update consent_events set state = 'given'",
        "delete from consent_events",
        "update consent_leaves set place = place + 1",
        "delete from consent_leaves",
        "update consent_nodes set hash = hash",
        "delete from consent_nodes",
        "update consent_heads set size = 1",
        "delete from consent_heads",
        "update consent_purpose_versions set terms = ''",
        "delete from consent_purpose_versions",
    ] {
        let error = house.sql(refused).await.expect_err(refused);
        assert!(
            format!("{error:?}").contains("append-only") || format!("{error:?}").contains("never changes"),
            "{error:?}"
        );
    }
    assert_eq!(house.fault().await, None);
}

#[tokio::test]
async fn a_changed_answer_is_found_with_its_place() {
    let house = sealed().await;
    house
        .force("consent_events", "update consent_events set state = 'given' where state = 'withdrawn'")
        .await;
    assert!(matches!(house.fault().await, Some(Fault::Facts { place: 1, .. })));
}

#[tokio::test]
async fn a_changed_date_or_wording_or_actor_is_found() {
    for change in [
        "at = at - 1",
        "actor = 'nobody'",
        "notice = 9",
        "proof = 'stated'",
        "valid_until = null",
        "origin = 'x'",
    ] {
        let house = sealed().await;
        house.force("consent_events", &format!("update consent_events set {change} where step = 1")).await;
        assert!(matches!(house.fault().await, Some(Fault::Facts { place: 0, .. })), "{change}");
    }
}

#[tokio::test]
async fn an_event_that_was_taken_out_is_missed() {
    let house = sealed().await;
    house.force("consent_events", "delete from consent_events where step = 2").await;
    assert_eq!(house.fault().await, Some(Fault::Missing { place: 1 }));
}

#[tokio::test]
async fn a_commitment_made_to_fit_does_not_fit_the_tree() {
    let house = sealed().await;
    let text = "update consent_events set commitment = (select commitment from consent_events where step = 1) where step = 3";
    house.force("consent_events", text).await;
    assert!(matches!(house.fault().await, Some(Fault::Leaf { place: 2, .. })));
}

#[tokio::test]
async fn a_rewritten_node_or_head_is_found() {
    let house = sealed().await;
    let text = "update consent_nodes set hash = (select hash from consent_nodes where level = 0 and place = 0) where level = 1";
    house.force("consent_nodes", text).await;
    assert_eq!(house.fault().await, Some(Fault::Node { level: 1, place: 0 }));

    let house = sealed().await;
    house.force("consent_heads", "update consent_heads set note = replace(note, '3', '4')").await;
    assert_eq!(house.fault().await, Some(Fault::Head { size: 3 }));

    let house = sealed().await;
    house.force("consent_heads", "update consent_heads set note = replace(note, '— ', '— x')").await;
    assert_eq!(house.fault().await, Some(Fault::Head { size: 3 }));
}

#[tokio::test]
async fn a_state_that_no_event_made_is_found() {
    let house = sealed().await;
    house.sql("update consent_state set state = 'withdrawn'").await.unwrap();
    assert!(matches!(house.fault().await, Some(Fault::State { .. })));
}

#[tokio::test]
async fn a_state_set_back_to_an_earlier_event_is_found() {
    let house = sealed().await;
    let back = "update consent_state set step = 2, state = 'withdrawn', valid_until = null,
                event = (select id from consent_events where step = 2), at = (select at from consent_events where step = 2)";
    house.sql(back).await.unwrap();
    assert!(matches!(house.fault().await, Some(Fault::State { .. })));
}

#[tokio::test]
async fn an_event_hidden_from_the_sealer_is_found() {
    let house = sealed().await;
    written(house.as_carla(house.change(State::Withdrawn, How::Person)).await);
    house.sql("delete from consent_unsealed").await.unwrap();
    assert_eq!(house.fault().await, Some(Fault::Loose { count: 1 }));
}

#[tokio::test]
async fn words_changed_after_they_were_shown_are_found() {
    let house = open().await;
    written(house.as_carla(house.change(State::Given, How::Person).wording("Yes")).await);
    seal_now(&house.world.app).await.unwrap();
    house.force("consent_wordings", "update consent_wordings set text = 'Yes to everything'").await;
    assert_eq!(house.fault().await, Some(Fault::Wording));
}

#[tokio::test]
async fn the_key_is_told_even_when_no_checkpoint_can_be_read() {
    let house = open().await;
    let key = house.world.get(testkit::Guest::Nobody, "/ledger/key").await.expect(200).text();
    house.sql("insert into consent_heads (size, edge, note, at) values (1, '01234567890123456789012345678901', 'a note', 1)").await.unwrap();
    assert_eq!(house.world.get(testkit::Guest::Nobody, "/ledger/key").await.expect(200).text(), key);
}
