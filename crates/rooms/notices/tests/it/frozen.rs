//! What was published stays as it was, and shows when it no longer says what is.

use crate::house::{LANGS, OFFICER, open};
use kit::Lang;
use notices::{Acceptance, Drift, GENERAL, Turn};
use sha2::{Digest, Sha256};
use testkit::Guest;

#[tokio::test]
async fn the_words_stay_the_same_after_a_purpose_changed() {
    let house = open().await;
    let before = house.current().await;
    assert!(before.body.contains("About twice a month we write to you"), "{}", before.body);
    house.reword_news("We write to you every day.").await;
    let after = house.current().await;
    assert_eq!(after, before);
    assert_eq!(<[u8; 32]>::from(Sha256::digest(after.as_text())), after.hash);
    let drift = notices::drift(&mut house.world.read().await, GENERAL).await.unwrap();
    assert_eq!(drift, [Drift::Purpose("news".into(), Turn::Changed)]);
    house
        .world
        .get(OFFICER, "/notices/of/general")
        .await
        .expect(200)
        .shows("Out of date")
        .shows("The purpose “News” changed.");
    house.world.get(Guest::Nobody, "/privacy?lang=en").await.expect(200).hides("every day");
    house.world.post(OFFICER, "/notices/of/general/renewal", &[]).await.expect(303);
    assert!(notices::drift(&mut house.world.read().await, GENERAL).await.unwrap().is_empty());
    house.world.get(Guest::Nobody, "/privacy?lang=en").await.shows("every day");
    house
        .world
        .get(Guest::Nobody, "/privacy/1?lang=en")
        .await
        .shows("About twice a month")
        .hides("every day");
}

#[tokio::test]
async fn what_changed_can_be_read_by_everybody() {
    let house = open().await;
    house.reword_news("We write to you every day.").await;
    house.world.post(OFFICER, "/notices/of/general/renewal", &[]).await.expect(303);
    let page = house.world.get(Guest::Nobody, "/privacy/2/changes?lang=en").await.expect(200);
    page.shows("<ins>We write to you every day.</ins>").shows("<del>About twice a month");
    house.world.get(Guest::Nobody, "/privacy/history?lang=en").await.expect(200).shows("/privacy/2/changes");
    house.world.get(Guest::Nobody, "/privacy/1/changes").await.expect(404);
}

#[tokio::test]
async fn the_bare_words_have_the_fingerprint_that_the_page_names() {
    let house = open().await;
    for lang in LANGS {
        let text = house.world.get(Guest::Nobody, &format!("/privacy/1/text?lang={lang}")).await.expect(200);
        let hash: String = Sha256::digest(&text.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        house.world.get(Guest::Nobody, &format!("/privacy/1?lang={lang}")).await.shows(&hash).hides("⟦");
    }
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_or_forget() {
    let house = open().await;
    for refused in [
        "update notice_versions set plan = ''",
        "delete from notice_versions",
        "update notice_texts set body = ''",
        "delete from notice_texts",
    ] {
        let mut conn = house.world.app.db().begin().await.unwrap();
        let error = conn.batch(refused).await.expect_err(refused);
        assert!(format!("{error:?}").contains("never changes"), "{error:?}");
    }
}

#[tokio::test]
async fn a_company_that_gets_a_name_makes_the_notice_out_of_date() {
    let house = open().await;
    house.company("Noorderpad").await;
    assert_eq!(notices::drift(&mut house.world.read().await, GENERAL).await.unwrap(), [Drift::Company]);
    house.publish(Acceptance::NotNeeded).await;
    assert!(house.current().await.body.contains("We are Noorderpad"));
}

#[tokio::test]
async fn furnishing_again_changes_nothing() {
    let house = open().await;
    let before = house.current().await;
    notices::furnish(&house.world.app).await.unwrap();
    assert_eq!(house.current().await, before);
}

/// Rows as the consent room left them: their words are kept when the house starts.
#[tokio::test]
async fn a_notice_from_before_this_room_is_frozen_at_the_first_start() {
    let house = open().await;
    house.company("Noorderpad").await;
    let texts =
        LANGS.map(|tag| format!("\"{tag}\":{{\"title\":\"Old\",\"body\":\"We are [company].\"}}")).join(",");
    let plan = format!("{{\"sections\":[{{\"shown\":\"yes\",\"kind\":\"own\",\"texts\":{{{texts}}}}}]}}");
    let row = format!(
        "insert into notice_versions (version, plan, revision, acceptance, created_at, published_at, published_by)
         values (2, '{plan}', 1, 'not-needed', 1, 1, 'house')"
    );
    let mut conn = house.world.app.db().begin().await.unwrap();
    conn.batch(&row).await.unwrap();
    conn.commit().await.unwrap();
    notices::furnish(&house.world.app).await.unwrap();
    let notice = notices::notice(&mut house.world.read().await, 2, Lang::Pl).await.unwrap();
    assert!(notice.body.contains("## Old\n\nWe are Noorderpad."), "{}", notice.body);
    // Nobody is told that these are the words of then.
    house.world.get(Guest::Nobody, "/privacy/2?lang=en").await.expect(200).shows("put together later");
    house.world.get(Guest::Nobody, "/privacy/1?lang=en").await.expect(200).hides("put together later");
    let told =
        house.world.api(OFFICER, "GET", "/notices/2", &serde_json::Value::Null).await.expect(200).json();
    assert_eq!(told["reconstructed"], true);
}
