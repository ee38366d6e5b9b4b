//! What happens to a link in a mail when the purpose changes before the person presses a button.

use crate::{
    house::{House, open},
    person::newest,
};
use consent::{ChangePurpose, Channel, DoubleOptIn, Earlier, Reason, State, Terms};
use testkit::Guest;

impl House {
    async fn news_changes(&self, change: impl FnOnce(&mut Terms)) {
        let purpose = consent::purpose(&mut self.world.read().await, "news").await.unwrap();
        let mut terms = (*purpose.terms).clone();
        change(&mut terms);
        let (key, seen, earlier) = ("news".into(), purpose.version, Earlier::StillCount);
        self.world.write(&ChangePurpose { key, seen, terms, earlier }).await.unwrap();
    }

    async fn asked_by_link(&self) -> String {
        self.hears(self.carla, "news", &[Channel::Email]).await;
        assert_eq!(self.try_ask(self.carla, "news").await, None);
        self.link().await
    }
}

const READ_FIRST: [(&str, &str); 2] = [("allow", "email"), ("version", "1")];
const READ_THEN: [(&str, &str); 2] = [("allow", "email"), ("version", "2")];

#[tokio::test]
async fn a_yes_counts_for_the_words_that_were_read() {
    let house = open().await;
    let link = house.asked_by_link().await;
    house.world.get(Guest::Nobody, &link).await.expect(200).shows("name=\"version\"");
    house.news_changes(|terms| terms.texts.en.description += " And more.").await;
    house.world.post(Guest::Nobody, &link, &[("allow", "email")]).await.expect(422);
    let again = house.world.post(Guest::Nobody, &link, &READ_FIRST).await.expect(422).hides("⟦");
    again.shows("The text changed").shows("And more.");
    assert_eq!(house.refusal("news").await, Some(Reason::NotConfirmed));
    house.world.post(Guest::Nobody, &link, &READ_THEN).await.expect(200);
    assert!(newest(&house).await.wording.unwrap().contains("And more."));
}

#[tokio::test]
async fn a_no_is_taken_when_the_purpose_asks_no_more() {
    let house = open().await;
    let link = house.asked_by_link().await;
    house.news_changes(|terms| terms.double_opt_in = DoubleOptIn::NotNeeded).await;
    house.world.get(Guest::Nobody, &link).await.expect(200).shows("value=\"refuse\"").hides("name=\"allow\"");
    house.world.post(Guest::Nobody, &link, &READ_THEN).await.expect(410);
    house.world.post(Guest::Nobody, &link, &[("do", "refuse"), ("version", "1")]).await.expect(200);
    assert_eq!(newest(&house).await.facts.state, State::Refused);
}
