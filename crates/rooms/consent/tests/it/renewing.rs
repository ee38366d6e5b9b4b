//! Permissions that end: whoever gave one is asked once whether we may go on; silence lets it end.

use crate::{
    house::{House, open, person, written},
    person::newest,
};
use consent::{Change, ChangePurpose, Channel, Earlier, How, Reason, Renewal, State, Terms, Written};
use ground::clock::DAY;
use kernel::{Role, SubjectId};
use serde_json::{Value, json};
use testkit::Guest;

const AGENT: Guest = Guest::Staff(Role::Agent);
const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);
const PAGE: &str = "/purposes/news/asking/renew";
const YES: [(&str, &str); 2] = [("allow", "email"), ("version", "1")];

impl House {
    async fn gives(&self, subject: SubjectId, purpose: &str, channel: Channel) {
        written(self.pass(Change::new(subject, purpose, channel, State::Given, How::Link)).await);
    }

    async fn progress(&self) -> Value {
        self.world.api(OFFICER, "GET", PAGE, &Value::Null).await.expect(200).json()["progress"].clone()
    }

    async fn change_terms(&self, key: &str, change: impl FnOnce(Terms) -> Terms) {
        let purpose = consent::purposes(&mut self.world.read().await).await.unwrap();
        let purpose = purpose.into_iter().find(|one| one.key == key).unwrap();
        let terms = change((*purpose.terms).clone());
        let change =
            ChangePurpose { key: key.into(), seen: purpose.version, terms, earlier: Earlier::StillCount };
        self.world.write(&change).await.unwrap();
    }
}

fn counts(waiting: i64, due: i64, asked: i64, answered: i64) -> Value {
    json!({ "waiting": waiting, "due": due, "asked": asked, "answered": answered })
}

#[tokio::test]
async fn the_office_sees_who_is_due_and_asks_each_once_before_the_end() {
    let house = open().await;
    let world = &house.world;
    house.gives(house.carla, "news", Channel::Email).await;
    assert_eq!(house.progress().await, counts(0, 0, 0, 0));
    world.get(OFFICER, PAGE).await.expect(200).shows("Nobody waits").hides("⟦");
    world.post(OFFICER, PAGE, &[("confirm", "news")]).await.expect(403);
    world.advance(710 * DAY);
    assert_eq!(house.progress().await, counts(1, 1, 0, 0), "two years, asked for a month ahead");
    world
        .get(OFFICER, PAGE)
        .await
        .expect(200)
        .shows("Zielińska")
        .shows("One person gets an e-mail")
        .hides("⟦");
    world.post(OFFICER, PAGE, &[("confirm", "news")]).await.expect(303);
    let letters = house.letters().await;
    assert!(letters.len() == 1 && letters[0].text.contains("21 November 2028"), "{}", letters[0].text);
    assert_eq!(house.progress().await, counts(1, 0, 1, 0));
    world.advance(2 * DAY);
    world.post(OFFICER, PAGE, &[("confirm", "news")]).await.expect(403).shows("asked already");
    world.work_on_schedule().await;
    assert_eq!(house.letters().await.len(), 1, "once, whoever presses how often");
    let link = house.link().await;
    world.get(Guest::Nobody, &link).await.expect(200).shows("your yes ends soon").hides("⟦");
    world.post(Guest::Nobody, &link, &YES).await.expect(200).shows("Thank you");
    let entry = newest(&house).await;
    assert_eq!((entry.facts.state, entry.facts.origin.as_str()), (State::Renewed, "renew"));
    assert!(entry.facts.valid_until.unwrap() > world.now().plus(700 * DAY), "it holds from then");
    assert_eq!(house.progress().await, counts(0, 0, 1, 1));
    world.advance(40 * DAY);
    world.work_on_schedule().await;
    assert_eq!(house.refusal("news").await, None);
    world.post(Guest::Nobody, &link, &YES).await.expect(410);
    world.advance(670 * DAY);
    assert_eq!(house.progress().await, counts(1, 1, 0, 0), "it ends again, and is asked for again");
}

#[tokio::test]
async fn silence_lets_it_end_and_a_no_ends_it_at_once() {
    let house = open().await;
    let world = &house.world;
    let silent = world.write(&person("silent@example.com")).await.unwrap();
    house.gives(silent, "news", Channel::Email).await;
    house.gives(house.carla, "news", Channel::Email).await;
    world.advance(710 * DAY);
    world.post(AGENT, &format!("/customers/{}/permissions/news/renew", house.carla), &[]).await.expect(303);
    let link = house.link().await;
    world.post(OFFICER, PAGE, &[("confirm", "news")]).await.expect(303);
    assert_eq!(house.letters().await.len(), 2, "whoever was asked by hand is not asked again");
    world.post(Guest::Nobody, &link, &[("do", "refuse")]).await.expect(200).shows("You said no");
    assert_eq!(house.refusal("news").await, Some(Reason::Withdrawn));
    let late = house.letters().await.into_iter().find(|letter| letter.to == "silent@example.com").unwrap();
    let late = format!("/confirm/{}", late.links[0].split_once("/confirm/").unwrap().1);
    world.get(Guest::Nobody, &late).await.expect(200);
    world.advance(30 * DAY);
    world.work_on_schedule().await;
    world.get(Guest::Nobody, &late).await.expect(410);
    let ask = crate::house::Ask { subject: silent, purpose: "news", channel: Channel::Email };
    assert_eq!(world.write(&ask).await.unwrap().unwrap_err().reason, Reason::RanOut);
    assert_eq!(house.letters().await.len(), 2, "nobody is reminded");
}

#[tokio::test]
async fn where_the_purpose_says_so_the_house_asks_by_itself_every_day() {
    let house = open().await;
    let world = &house.world;
    house.gives(house.carla, "news", Channel::Email).await;
    house.gives(house.carla, "offers", Channel::Email).await;
    house.change_terms("news", |terms| Terms { renewal: Renewal::Daily, ..terms }).await;
    world.work_on_schedule().await;
    assert!(house.letters().await.is_empty());
    for _ in 0..20 {
        world.advance(36 * DAY);
        world.work_on_schedule().await;
    }
    let letters = house.letters().await;
    assert_eq!(letters.len(), 1, "offers wait for the office");
    assert_eq!(letters[0].to, crate::house::EMAIL);
}

#[tokio::test]
async fn what_ends_near_is_asked_for_in_one_letter() {
    let house = open().await;
    let world = &house.world;
    house.gives(house.carla, "offers", Channel::Email).await;
    world.advance(10 * DAY);
    house.gives(house.carla, "offers", Channel::Sms).await;
    world.advance(700 * DAY);
    let page = "/purposes/offers/asking/renew";
    world.post(OFFICER, page, &[("confirm", "offers")]).await.expect(303);
    let link = house.link().await;
    let both = [("allow", "email"), ("allow", "sms"), ("version", "1")];
    world.get(Guest::Nobody, &link).await.expect(200).shows("value=\"sms\"").shows("value=\"email\"");
    world.advance(9 * DAY);
    world.post(OFFICER, page, &[("confirm", "offers")]).await.expect(403);
    world.post(Guest::Nobody, &link, &both).await.expect(200);
    let mut reader = world.read().await;
    let cells = consent::matrix(&mut reader, house.carla).await.unwrap();
    let renewed = cells.iter().filter(|cell| cell.state() == State::Renewed).count();
    assert_eq!(renewed, 2);
}

#[tokio::test]
async fn a_signature_is_not_renewed_by_a_click() {
    let house = open().await;
    let world = &house.world;
    house.gives(house.carla, "news", Channel::Email).await;
    house.change_terms("news", |terms| Terms { written: Written::Needed, ..terms }).await;
    world.advance(710 * DAY);
    world
        .get(OFFICER, PAGE)
        .await
        .expect(200)
        .shows("ask each person to sign")
        .hides("type=\"text\" name=\"confirm\"");
    world.post(OFFICER, PAGE, &[("confirm", "news")]).await.expect(403).shows("needs a signature");
    let shown = world.api(OFFICER, "GET", "/purposes/news", &Value::Null).await.expect(200).json();
    assert_eq!(shown["renewal"], "by-hand");
    let form = world.get(OFFICER, "/purposes/news/edit").await.expect(200).hides("⟦");
    form.shows("name=\"renewal\"");
}

#[tokio::test]
async fn the_state_of_privacy_tells_what_waits() {
    let house = open().await;
    let world = &house.world;
    let found = async || {
        let mut reader = world.read_as(Role::PrivacyOfficer).await;
        let t = world.app.lexicon().words(kit::Lang::En);
        let all = (consent::ROOM.checks.unwrap())(&mut reader, t).await.unwrap();
        let waits = all.into_iter().filter(|check| check.href == "/permissions/waiting");
        waits.map(|check| check.found).collect::<Vec<_>>()
    };
    assert_eq!(found().await, ["Nobody waits"; 4]);
    house.gives(house.carla, "news", Channel::Email).await;
    let mut child = person("zosia@example.com");
    child.draft.birth_date = "2016-02-29".into();
    let zosia = world.write(&child).await.unwrap();
    world.advance(710 * DAY);
    let guardian = [("name", "Ewa"), ("relation", "parent"), ("email", "ewa@example.org")];
    let told = world.post(AGENT, &format!("/customers/{zosia}/permissions/guardian"), &guardian).await;
    let said = json!({ "subject": house.carla.to_string(), "purpose": "offers", "channel": "email",
                       "state": "given", "at": world.now().rfc3339(), "source": "call", "reference": "17" });
    world.api(OFFICER, "POST", "/permissions", &said).await.expect(201);
    let waits = u16::from(told.status.as_u16() == 303);
    assert_eq!(waits, 1, "she is still a child");
    assert_eq!(found().await, ["1 person", "1 person", "Nobody waits", "1 person"]);
    world.get(OFFICER, "/permissions/waiting").await.expect(200).shows("Zielińska").hides("⟦");
    world.get(Guest::Powerless, "/permissions/waiting").await.expect(403);
}
