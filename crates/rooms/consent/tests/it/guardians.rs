//! Children: nothing that needs consent goes to them until a guardian agrees, by a link that went to the guardian.

use crate::house::{Ask, House, open, person, written};
use consent::{By, Change, Channel, How, Proof, Reason, State};
use ground::clock::DAY;
use kernel::{Actor, Role, SubjectId};
use testkit::Guest;

const AGENT: Guest = Guest::Staff(Role::Agent);
const FORGED: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const GUARDIAN: [(&str, &str); 3] =
    [("name", "Ewa Zielińska"), ("relation", "parent"), ("email", "ewa@example.org")];

async fn with_child() -> (House, SubjectId) {
    let house = open().await;
    let mut child = person("zosia@example.com");
    child.draft.given = "Zosia".into();
    child.draft.birth_date = "2012-02-29".into();
    let zosia = house.world.write(&child).await.unwrap();
    (house, zosia)
}

impl House {
    async fn why_not(&self, subject: SubjectId) -> Option<Reason> {
        let ask = Ask { subject, purpose: "news", channel: Channel::Email };
        self.world.write(&ask).await.unwrap().err().map(|no| no.reason)
    }

    /// Asks the guardian and answers the link of the letter.
    async fn ask(&self, subject: SubjectId) -> String {
        let path = format!("/customers/{subject}/permissions/guardian");
        self.world.post(AGENT, &path, &GUARDIAN).await.expect(303);
        self.world.work().await;
        let letters = post::latest(&mut self.world.read().await, 1).await.unwrap();
        assert_eq!((letters[0].to.as_str(), letters[0].links.len()), ("ewa@example.org", 1));
        assert!(letters[0].text.contains("Zosia") && !letters[0].subject.contains("Zosia"));
        let link = letters[0].links[0].split_once("/guardian/").unwrap().1;
        format!("/guardian/{link}")
    }
}

#[tokio::test]
async fn a_guardian_decides_on_a_page_behind_a_link_until_the_child_comes_of_age() {
    let (house, zosia) = with_child().await;
    let page = format!("/customers/{zosia}/permissions");
    house.world.get(AGENT, &page).await.expect(200).shows("too young to decide alone").hides("⟦");
    let own = Change::new(zosia, "news", Channel::Email, State::Given, How::Link);
    written(house.pass(own).await);
    assert_eq!(house.why_not(zosia).await, Some(Reason::Child), "her own yes is not enough");
    let link = house.ask(zosia).await;
    assert!(!house.world.holds(b"ewa@example.org"), "who the guardian is lies sealed");
    house.world.get(AGENT, &page).await.shows("wait for the answer");
    for _ in 0..3 {
        house
            .world
            .get(Guest::Nobody, &link)
            .await
            .expect(200)
            .shows("Zosia")
            .shows("29 February 2028")
            .hides("⟦");
    }
    assert_eq!(house.why_not(zosia).await, Some(Reason::Child), "opening a page decides nothing");
    let agree = [("allow", "news/email"), ("declared", "yes")];
    house.world.post(Guest::Nobody, &link, &agree[..1]).await.expect(422).shows("Only whoever holds");
    house.world.post(Guest::Nobody, &link, &agree[1..]).await.expect(422).shows("Tick what you agree to");
    house.world.post(Guest::Nobody, &link, &agree).await.expect(200).shows("Thank you");
    assert_eq!(house.why_not(zosia).await, None);
    house.world.post(Guest::Nobody, &link, &agree).await.expect(410);
    house.world.get(Guest::Nobody, &link).await.expect(410).shows("no longer works");
    let history = consent::history(&mut house.world.read().await, zosia, &Default::default()).await.unwrap();
    let entry = &history.items[0];
    assert_eq!((entry.facts.by, entry.facts.proof), (By::Guardian, Proof::Confirmed));
    assert!(entry.evidence().note.unwrap().starts_with("Ewa Zielińska (parent)"));
    house.world.advance(464 * DAY);
    assert_eq!(house.why_not(zosia).await, None, "the day before");
    house.world.advance(DAY / 2);
    assert_eq!(house.why_not(zosia).await, Some(Reason::RanOut), "grown up, she decides herself");
    house.world.work_on_schedule().await;
    house.world.get(AGENT, &page).await.expect(200).hides("too young to decide alone");
    let own = Change::new(zosia, "news", Channel::Email, State::Given, How::Person);
    written(
        house.world.app.write(&Actor::person(zosia), &crate::house::PassAsPerson(vec![own])).await.unwrap()
            [0],
    );
    assert_eq!(house.why_not(zosia).await, None);
}

#[tokio::test]
async fn a_guardian_may_say_no_and_never_undoes_the_no_of_the_child() {
    let (house, zosia) = with_child().await;
    let own = Change::new(zosia, "news", Channel::Email, State::Refused, How::Person);
    written(
        house.world.app.write(&Actor::person(zosia), &crate::house::PassAsPerson(vec![own])).await.unwrap()
            [0],
    );
    let link = house.ask(zosia).await;
    let page = house.world.get(Guest::Nobody, &link).await.expect(200).hides("news/email");
    page.shows("offers/sms");
    let sneaky = [("allow", "news/email"), ("declared", "yes")];
    house.world.post(Guest::Nobody, &link, &sneaky).await.expect(422);
    house.world.post(Guest::Nobody, &link, &[("do", "refuse")]).await.expect(200);
    let ask = Ask { subject: zosia, purpose: "offers", channel: Channel::Sms };
    assert_eq!(house.world.write(&ask).await.unwrap().unwrap_err().reason, Reason::Refused);
    assert_eq!(house.why_not(zosia).await, Some(Reason::Refused));
}

#[tokio::test]
async fn links_grow_old_replace_each_other_and_tell_nothing() {
    let (house, zosia) = with_child().await;
    let path = format!("/customers/{zosia}/permissions/guardian");
    let first = house.ask(zosia).await;
    house.world.post(AGENT, &path, &GUARDIAN).await.expect(403).shows("less than an hour ago");
    house.world.advance(DAY);
    let second = house.ask(zosia).await;
    let gone = house.world.get(Guest::Nobody, &first).await.expect(410).text();
    let forged = house.world.get(Guest::Nobody, &format!("/guardian/{FORGED}")).await.expect(410).text();
    let unnamed = |page: String, token: &str| page.replace(token, "");
    let token = first.trim_start_matches("/guardian/").split('?').next().unwrap();
    assert_eq!(unnamed(gone, token), unnamed(forged, FORGED));
    house.world.advance(15 * DAY);
    house.world.get(Guest::Nobody, &second).await.expect(410);
    house.world.work_on_schedule().await;
    let agree = [("allow", "news/email"), ("declared", "yes")];
    house.world.post(Guest::Nobody, &second, &agree).await.expect(410);
}

#[tokio::test]
async fn nobody_is_asked_for_grown_people_and_mistakes_come_back() {
    let (house, zosia) = with_child().await;
    let grown = format!("/customers/{}/permissions/guardian", house.carla);
    house.world.post(AGENT, &grown, &GUARDIAN).await.expect(403).shows("No guardian is needed");
    let path = format!("/customers/{zosia}/permissions/guardian");
    let wrong = [("name", ""), ("relation", "parent"), ("email", "ewa")];
    house.world.post(AGENT, &path, &wrong).await.expect(422).shows("such as name@example.org");
    house.world.post(AGENT, &path, &[("relation", "aunt")]).await.expect(422);
    let own = [("name", "Ewa"), ("relation", "parent"), ("email", "Zosia@Example.com")];
    house.world.post(AGENT, &path, &own).await.expect(422).shows("an address of the child");
    house.world.post(Guest::Staff(Role::Marketer), &path, &GUARDIAN).await.expect(403);
    house.world.post(Guest::Nobody, &path, &GUARDIAN).await.expect(303);
}
