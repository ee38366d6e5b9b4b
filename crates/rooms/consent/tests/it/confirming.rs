//! A yes that others wrote down: it counts once the person says so themself, by a link in a mail.

use crate::{
    house::{EMAIL, House, open, person, written},
    person::{Erase, newest, path, said},
};
use consent::{Aim, AskConfirmation, Change, Channel, How, Proof, Reason, State};
use customers::Restriction;
use ground::clock::{DAY, SECOND};
use kernel::{
    Action, Error, Permission, Result, Role, SYSTEM, SubjectId, Tx,
    step::{Call, HostRef, Stepped},
};
use serde_json::{Value, json};
use testkit::Guest;

const AGENT: Guest = Guest::Staff(Role::Agent);
const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);
const FORGED: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const YES: [(&str, &str); 2] = [("allow", "email"), ("version", "1")];

impl House {
    fn asking(&self, subject: SubjectId, purpose: &str, aim: &str) -> String {
        format!("{}/{purpose}/{aim}", path(subject))
    }

    /// What staff heard: yes to news, and to offers by these channels.
    pub async fn hears(&self, subject: SubjectId, purpose: &str, channels: &[Channel]) {
        for channel in channels {
            let change = Change::new(subject, purpose, *channel, State::Given, How::Staff).origin("call");
            written(self.pass_as_staff(change).await);
        }
        self.world.advance(SECOND);
    }

    async fn pass_as_staff(&self, change: Change) -> consent::Outcome {
        let record = consent::Record {
            subject: change.subject,
            purpose: change.purpose,
            channel: change.channel,
            state: change.state,
            at: self.world.now().rfc3339(),
            source: "call".into(),
            reference: Some("Call 17".into()),
            note: None,
            wording: None,
            by: None,
            lang: None,
            confirm: false,
            paper: None,
        };
        self.world.write_as(Role::Agent, &record).await.unwrap()
    }

    /// How many letters ask for a yes.
    pub async fn letters(&self) -> Vec<post::Shown> {
        self.world.work().await;
        let all = post::latest(&mut self.world.read().await, 100).await.unwrap();
        all.into_iter().filter(|letter| letter.text.contains("/confirm/")).collect()
    }

    /// The link of the newest letter.
    pub async fn link(&self) -> String {
        let letter = self.letters().await.remove(0);
        assert_eq!(letter.links.len(), 1, "{}", letter.text);
        format!("/confirm/{}", letter.links[0].split_once("/confirm/").unwrap().1)
    }

    pub async fn try_ask(&self, subject: SubjectId, purpose: &str) -> Option<&'static str> {
        let ask = AskConfirmation { subject, purpose: purpose.into(), aim: Aim::Confirm };
        match self.world.write_as(Role::Agent, &ask).await {
            Ok(_) => None,
            Err(Error::Refused(message)) => Some(message.key),
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_spoken_yes_counts_once_the_person_presses_the_button_behind_the_link() {
    let house = open().await;
    let world = &house.world;
    house.hears(house.carla, "news", &[Channel::Email]).await;
    assert_eq!(house.refusal("news").await, Some(Reason::NotConfirmed));
    let page = world.get(AGENT, &path(house.carla)).await.expect(200).hides("⟦");
    page.shows("Ask to confirm").shows(&house.asking(house.carla, "news", "confirm"));
    world.post(AGENT, &house.asking(house.carla, "news", "confirm"), &[]).await.expect(303);
    let letter = house.letters().await.remove(0);
    assert_eq!(letter.to, EMAIL);
    assert!(letter.text.contains("Carla Zielińska") && !letter.subject.contains("Carla"));
    let page = world.get(AGENT, &path(house.carla)).await.expect(200).hides("⟦").hides(">Ask to confirm<");
    page.shows("asked on 21 November 2026");
    let link = house.link().await;
    for _ in 0..3 {
        let shown = world.get(Guest::Nobody, &link).await.expect(200).hides("⟦");
        shown.shows("may use my data for").shows("until").hides("type=\"checkbox\"");
    }
    assert_eq!(house.refusal("news").await, Some(Reason::NotConfirmed), "opening a page confirms nothing");
    world.advance(SECOND);
    world.post(Guest::Nobody, &link, &YES).await.expect(200).shows("Thank you").hides("⟦");
    assert_eq!(house.permit("news").await.unwrap().subject(), house.carla);
    let entry = newest(&house).await;
    assert_eq!((entry.facts.state, entry.facts.proof), (State::Renewed, Proof::Confirmed));
    assert_eq!((entry.facts.how, entry.facts.origin.as_str()), (How::Link, "confirm"));
    assert_eq!((entry.facts.at, entry.facts.lang.as_deref()), (world.now(), Some("en")));
    let evidence = entry.evidence();
    assert_eq!(evidence.reference, Some(letter.id.to_string()), "the letter that asked");
    assert!(evidence.address.is_some() && entry.wording.unwrap().contains("may use my data for"));
    world.post(Guest::Nobody, &link, &YES).await.expect(410);
    world.get(Guest::Nobody, &link).await.expect(410).shows("no longer works");
    assert_eq!(house.try_ask(house.carla, "news").await, Some("consent-error-asked-lately"));
    world.advance(2 * DAY);
    assert_eq!(house.try_ask(house.carla, "news").await, Some("consent-error-nothing-to-ask"));
    world.get(OFFICER, &path(house.carla)).await.expect(200).shows("Asked by a link").hides("⟦");
}

#[tokio::test]
async fn the_letter_speaks_the_language_of_the_person_and_each_channel_is_chosen_by_itself() {
    let house = open().await;
    let world = &house.world;
    let mut polish = person("zofia@example.com");
    polish.draft.language = "pl".into();
    let zofia = world.write(&polish).await.unwrap();
    house.hears(zofia, "offers", &[Channel::Email, Channel::Sms]).await;
    world.post(AGENT, &house.asking(zofia, "offers", "confirm"), &[]).await.expect(303);
    let letter = house.letters().await.remove(0);
    assert!(letter.lang == "pl" && letter.subject.contains("potwierdzenie"), "{}", letter.subject);
    let link = house.link().await;
    world.get(Guest::Nobody, &link).await.expect(200).shows("type=\"checkbox\"").hides("⟦").hides("checked");
    world.post(Guest::Nobody, &link, &[("version", "1")]).await.expect(422).shows("Zaznacz");
    world
        .post(Guest::Nobody, &link, &[("allow", "post"), ("allow", "fax"), ("version", "1")])
        .await
        .expect(422);
    world.post(Guest::Nobody, &link, &[("allow", "sms"), ("version", "1")]).await.expect(200);
    let ask = |channel| crate::house::Ask { subject: zofia, purpose: "offers", channel };
    let why = async |channel| world.write(&ask(channel)).await.unwrap().err().map(|no| no.reason);
    assert_ne!(why(Channel::Sms).await, Some(Reason::NotConfirmed));
    assert_eq!(why(Channel::Email).await, Some(Reason::NotConfirmed), "silence is no yes");
}

#[tokio::test]
async fn a_no_behind_the_link_holds_and_a_withdrawal_closes_it() {
    let house = open().await;
    let world = &house.world;
    house.hears(house.carla, "news", &[Channel::Email]).await;
    world.post(AGENT, &house.asking(house.carla, "news", "confirm"), &[]).await.expect(303);
    let link = house.link().await;
    world.post(Guest::Nobody, &link, &[("do", "refuse")]).await.expect(200).shows("You said no");
    assert_eq!(house.refusal("news").await, Some(Reason::Refused));
    world.post(Guest::Nobody, &link, &YES).await.expect(410);
    house.hears(house.carla, "offers", &[Channel::Email]).await;
    world.post(AGENT, &house.asking(house.carla, "offers", "confirm"), &[]).await.expect(303);
    let other = house.link().await;
    let no = Change::new(house.carla, "offers", Channel::Email, State::Withdrawn, How::Person);
    written(house.as_carla(no).await);
    world.get(Guest::Nobody, &other).await.expect(410);
    world.post(Guest::Nobody, &other, &YES).await.expect(410);
    assert_eq!(house.refusal("offers").await, Some(Reason::Withdrawn));
}

#[tokio::test]
async fn links_grow_old_replace_each_other_and_tell_nothing() {
    let house = open().await;
    let world = &house.world;
    house.hears(house.carla, "news", &[Channel::Email]).await;
    assert_eq!(house.try_ask(house.carla, "news").await, None);
    let first = house.link().await;
    assert_eq!(house.try_ask(house.carla, "news").await, Some("consent-error-asked-lately"));
    world.advance(DAY);
    assert_eq!(house.try_ask(house.carla, "news").await, None);
    let second = house.link().await;
    let gone = world.get(Guest::Nobody, &first).await.expect(410).text();
    let token = first.trim_start_matches("/confirm/").split('?').next().unwrap();
    let forged = world.get(Guest::Nobody, &first.replace(token, FORGED)).await.expect(410).text();
    assert_eq!(gone.replace(token, ""), forged.replace(FORGED, ""));
    world.post(Guest::Nobody, &first, &YES).await.expect(410);
    world.advance(15 * DAY);
    world.get(Guest::Nobody, &second).await.expect(410);
    world.work_on_schedule().await;
    world.post(Guest::Nobody, &second, &YES).await.expect(410);
    assert_eq!(house.refusal("news").await, Some(Reason::NotConfirmed));
    assert_eq!(house.try_ask(house.carla, "news").await, None);
    let third = house.link().await;
    world.write(&Erase(house.carla)).await.unwrap();
    world.get(Guest::Nobody, &third).await.expect(410);
}

#[tokio::test]
async fn ten_tabs_that_say_yes_at_once_make_one_event() {
    let house = open().await;
    let world = &house.world;
    house.hears(house.carla, "news", &[Channel::Email]).await;
    assert_eq!(house.try_ask(house.carla, "news").await, None);
    let link = house.link().await;
    let answers = futures::future::join_all((0..10).map(|_| world.post(Guest::Nobody, &link, &YES))).await;
    let of = |status: u16| answers.iter().filter(|answer| answer.status.as_u16() == status).count();
    assert_eq!((of(200), of(410)), (1, 9));
    let mut reader = world.read().await;
    let history = consent::history(&mut reader, house.carla, &Default::default()).await.unwrap();
    assert_eq!(history.items.len(), 2);
}

struct Restrict(SubjectId);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, Restriction::On).await
    }
}

#[tokio::test]
async fn nobody_is_asked_who_cannot_or_need_not_answer() {
    let house = open().await;
    let world = &house.world;
    assert_eq!(house.try_ask(house.carla, "news").await, Some("consent-error-nothing-to-ask"));
    assert_eq!(house.try_ask(house.carla, "orders").await, Some("consent-error-not-by-link"));
    let mut silent = person("x@example.com");
    silent.draft.emails = Vec::new();
    let silent = world.write(&silent).await.unwrap();
    house.hears(silent, "offers", &[Channel::Sms]).await;
    assert_eq!(house.try_ask(silent, "offers").await, Some("consent-reason-no-address"));
    let mut child = person("zosia@example.com");
    child.draft.birth_date = "2012-02-29".into();
    let zosia = world.write(&child).await.unwrap();
    house.hears(zosia, "news", &[Channel::Email]).await;
    assert_eq!(house.try_ask(zosia, "news").await, Some("consent-reason-child"));
    house.hears(house.carla, "news", &[Channel::Email]).await;
    world.write(&Restrict(house.carla)).await.unwrap();
    assert_eq!(house.try_ask(house.carla, "news").await, Some("consent-reason-restricted"));
    let to = house.asking(house.carla, "news", "confirm");
    world.post(Guest::Staff(Role::Marketer), &to, &[]).await.expect(403);
    world.post(Guest::Nobody, &to, &[]).await.expect(303);
    world.post(AGENT, &house.asking(house.carla, "news", "guess"), &[]).await.expect(404);
    world.post(AGENT, &house.asking(house.carla, "nothing", "confirm"), &[]).await.expect(404);
    assert!(house.letters().await.is_empty());
}

#[tokio::test]
async fn a_tick_on_the_form_asks_at_once_and_where_nobody_can_be_asked_nothing_is_written() {
    let house = open().await;
    let world = &house.world;
    world.get(AGENT, &path(house.carla)).await.expect(200).shows("Ask them by mail at once");
    let form = [said("given"), vec![("note", "At the counter."), ("confirm", "yes")]].concat();
    world.post(AGENT, &path(house.carla), &form).await.expect(303);
    assert_eq!(house.letters().await.len(), 1);
    world.post(AGENT, &path(house.carla), &form).await.expect(303);
    assert_eq!(house.letters().await.len(), 1, "one a day");
    let mut silent = person("x@example.com");
    silent.draft.emails = Vec::new();
    let silent = world.write(&silent).await.unwrap();
    let page = world.post(AGENT, &path(silent), &form).await.expect(422);
    page.shows("We have no address for this channel.").shows("At the counter.");
    let history = consent::history(&mut world.read().await, silent, &Default::default()).await.unwrap();
    assert!(history.items.is_empty());
}

#[tokio::test]
async fn programs_ask_at_once_for_one_or_many_and_see_who_was_asked() {
    let house = open().await;
    let world = &house.world;
    let item = |subject: SubjectId, confirm: bool| {
        json!({ "subject": subject.to_string(), "purpose": "news", "channel": "email", "state": "given",
                "at": "2026-11-20", "source": "call", "reference": "17", "confirm": confirm })
    };
    let mut silent = person("x@example.com");
    silent.draft.emails = Vec::new();
    let (silent, other) =
        (world.write(&silent).await.unwrap(), world.write(&person("o@example.com")).await.unwrap());
    let many = json!({ "items": [item(house.carla, true), item(silent, true), item(other, false)] });
    let done = world.api(OFFICER, "POST", "/permissions/bulk", &many).await.expect(200).json();
    let of =
        |at: usize| (done["items"][at]["outcome"].as_str().unwrap(), done["items"][at]["asked"].as_bool());
    assert_eq!([of(0), of(1), of(2)], [("written", Some(true)), ("written", Some(false)), ("written", None)]);
    assert!(done["items"][1]["not_asked"].as_str().unwrap().contains("no address"));
    assert_eq!(house.letters().await.len(), 1);
    let ask = json!({ "subject": other.to_string(), "purpose": "news" });
    let asked = world.api(OFFICER, "POST", "/confirmations", &ask).await.expect(201).json();
    assert_eq!((asked["aim"].as_str(), asked["answered_at"].is_null()), (Some("confirm"), true));
    world.api(OFFICER, "POST", "/confirmations", &ask).await.expect(403);
    let listed = format!("/confirmations?subject={other}");
    let listed = world.api(OFFICER, "GET", &listed, &Value::Null).await.expect(200).json();
    assert_eq!(listed["items"][0]["id"], asked["id"]);
    let nobody = json!({ "subject": "cust_01jdabcdefghjkmnpqrstvwxyz", "purpose": "news" });
    world.api(OFFICER, "POST", "/confirmations", &nobody).await.expect(404);
}

struct Confirm(Option<SubjectId>);

impl Action for Confirm {
    type Output = Stepped;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Stepped> {
        let step = consent::ROOM.steps.iter().find(|step| step.name == "consent.confirm").unwrap();
        let args = [("purpose".to_owned(), "news".to_owned())].into();
        let host = HostRef { kind: "case", id: [2; 16] };
        (step.run)(tx, Call { run: [1; 16], host, subject: self.0, args }).await
    }
}

#[tokio::test]
async fn a_process_asks_for_the_click_once_a_day() {
    let house = open().await;
    let run = async |subject| match house.world.write(&Confirm(subject)).await.unwrap() {
        Stepped::Done => None,
        Stepped::Held(message) => Some(message.key),
    };
    assert_eq!(run(None).await, Some("consent-step-nobody"));
    assert_eq!(run(Some(house.carla)).await, Some("consent-error-nothing-to-ask"));
    house.hears(house.carla, "news", &[Channel::Email]).await;
    assert_eq!((run(Some(house.carla)).await, run(Some(house.carla)).await), (None, None));
    assert_eq!(house.letters().await.len(), 1);
}

#[tokio::test]
async fn the_office_asks_everybody_who_waits_with_one_decision() {
    let house = open().await;
    let world = &house.world;
    for number in 0..3 {
        let one = world.write(&person(&format!("p{number}@example.com"))).await.unwrap();
        house.hears(one, "news", &[Channel::Email]).await;
    }
    let page = "/purposes/news/asking/confirm";
    world.get(OFFICER, "/purposes/news").await.expect(200).shows("To confirm a yes").hides("⟦");
    world.get(OFFICER, page).await.expect(200).shows("3 people get an e-mail").shows("Zielińska").hides("⟦");
    world.get(AGENT, page).await.expect(200).hides("people get an e-mail");
    world.get(AGENT, "/permissions/waiting").await.expect(200).shows("News").hides("⟦");
    world.post(AGENT, page, &[("confirm", "news")]).await.expect(403);
    world.post(OFFICER, page, &[("confirm", "nwes")]).await.expect(422);
    world.post(OFFICER, page, &[("confirm", "news")]).await.expect(303);
    assert_eq!(house.letters().await.len(), 3);
    world.post(OFFICER, page, &[("confirm", "news")]).await.expect(403).shows("asked already");
    let now = world.api(OFFICER, "GET", page, &Value::Null).await.expect(200).json();
    let progress = json!({ "waiting": 3, "due": 0, "asked": 3, "answered": 0 });
    assert_eq!((&now["progress"], now["items"].as_array().unwrap().len()), (&progress, 3));
    let first = world.api(OFFICER, "GET", &format!("{page}?limit=2"), &Value::Null).await.json();
    let next = format!("{page}?limit=2&after={}", first["next"].as_str().unwrap());
    let rest = world.api(OFFICER, "GET", &next, &Value::Null).await.expect(200).json();
    assert_eq!((rest["items"].as_array().unwrap().len(), rest["next"].is_null()), (1, true));
    world.post(Guest::Nobody, &house.link().await, &YES).await.expect(200);
    let now = world.api(OFFICER, "GET", page, &Value::Null).await.expect(200).json();
    assert_eq!(now["progress"], json!({ "waiting": 2, "due": 0, "asked": 3, "answered": 1 }));
    world.get(OFFICER, "/purposes/orders/asking/confirm").await.expect(404);
}
