//! A year passes in invented time.

use crate::house::{
    ALEX, DORA, bare, crowd, days, draft, furnished, hears_from, is_there, night, person, rule,
};
use customers::{Create, Draft as Facts, PlaceHold, Source};
use ground::clock::{DAY, SECOND};
use retention::{Begin, Draft, Kept, Stage, Verdict, fate};
use serde_json::Value;

#[tokio::test]
async fn a_fresh_house_surprises_nobody() {
    let world = furnished().await;
    let somebody = person(&world, "Jan", None).await;
    retention::furnish(&world.app).await.unwrap();
    let rules = retention::rules(&mut world.read_as(kernel::Role::Auditor).await).await.unwrap();
    let lapses: Vec<&str> = rules.iter().map(|rule| rule.terms.lapse.as_str()).collect();
    let here = ["consent.basis-gone", "customers.last-contact", "post.messages"];
    assert_eq!(lapses, here, "once each, and only what is here");
    assert_eq!(rules[0].terms.warning, 30, "nobody goes without a word");
    let quiet = &rules[1];
    assert_eq!((quiet.terms.period.to_string().as_str(), quiet.terms.warning), ("P1Y", 30));
    assert_eq!(quiet.begins_at, world.now().plus(30 * DAY));
    world.get(DORA, "/retention").await.expect(200).shows("begins");
    days(&world, 1).await;
    world.work_on_schedule().await;
    let nights = retention::nights(&mut world.read().await, &Default::default()).await.unwrap().items;
    let (_, runs) = retention::night(&mut world.read().await, nights[0].id).await.unwrap();
    let lapses: Vec<&str> = runs.iter().map(|run| run.lapse.as_str()).collect();
    assert_eq!((nights.len(), lapses), (1, vec!["post.messages"]), "what went by itself goes on");
    assert!(is_there(&world, somebody).await);
    // What was removed does not come back.
    let gone = rules[0].clone();
    world.write(&retention::Remove { rule: gone.id, version: gone.version }).await.unwrap();
    retention::furnish(&world.app).await.unwrap();
    assert_eq!(retention::rules(&mut world.read().await).await.unwrap().len(), 2);
    world.write(&Begin { rule: quiet.id }).await.unwrap();
    world.get(DORA, "/retention").await.shows("works");
}

#[tokio::test]
async fn a_year_passes_and_who_fell_silent_is_warned_and_goes() {
    let world = furnished().await;
    let (silent, lively, held) = (
        person(&world, "Jan", None).await,
        person(&world, "Ewa", None).await,
        person(&world, "Ola", None).await,
    );
    days(&world, 300).await;
    crowd(&world).await;
    crowd_more(&world).await;
    let fate_of = async |who| fate(&mut world.read().await, who).await.unwrap().verdict;
    let page = format!("/customers/{silent}");
    world.get(DORA, &page).await.expect(200).shows("When it goes").shows("last contact");

    days(&world, 36).await;
    let runs = night(&world).await;
    let run = runs.iter().find(|run| run.lapse == "customers.last-contact").unwrap();
    assert_eq!((run.state, run.due, run.warned, run.ended), (Stage::Done, 3, 3, 0));
    let letters = post::latest(&mut world.read().await, 9).await.unwrap();
    assert_eq!(letters.len(), 3);
    assert!(letters[0].subject.contains("Twoje dane"), "in their own language: {}", letters[0].subject);
    world.get(DORA, &page).await.shows("Told");

    hears_from(&world, lively).await;
    let reason = "A court wants to see it".to_owned();
    world.write(&PlaceHold { subject: held, reason, until: "2029-01-01".into() }).await.unwrap();
    days(&world, 29).await;
    let runs = night(&world).await;
    let run = runs.iter().find(|run| run.lapse == "customers.last-contact").unwrap();
    assert_eq!((run.ended, run.waits), (0, 1), "the whole time of the warning passes");
    assert_eq!((run.spared, run.kept.0.get("held")), (2, Some(&1)));
    assert!(is_there(&world, silent).await);

    days(&world, 2).await;
    let runs = night(&world).await;
    let run = runs.iter().find(|run| run.lapse == "customers.last-contact").unwrap();
    assert_eq!((run.ended, run.failed), (1, 0));
    assert!(
        !is_there(&world, silent).await && is_there(&world, lively).await && is_there(&world, held).await
    );
    assert_eq!(fate_of(held).await, Verdict::Kept(Kept::Held));
    assert_eq!(fate_of(silent).await, Verdict::Stays, "nothing of them is left to end");
    let claims = rights::of_subject(&mut world.read().await, silent).await.unwrap();
    assert_eq!(claims.len(), 1, "the same log as of requests");
    assert_eq!((claims[0].how, claims[0].state.key()), (rights::How::Retention, "done"));
    world.work().await;
    assert!(
        !world
            .app
            .vault()
            .unlock(&[kernel::KeyId::of(silent)])
            .await
            .unwrap()
            .holds(kernel::KeyId::of(silent))
    );
    let runs = world.api(ALEX, "GET", "/retention/runs", &Value::Null).await.expect(200).json();
    assert_eq!(runs["items"].as_array().unwrap().len(), 3);
}

/// Enough that three are no tenth of them.
async fn crowd_more(world: &testkit::World) {
    for number in 20..40 {
        person(world, &format!("Gosc{number}"), None).await;
    }
}

#[tokio::test]
async fn whose_last_lawful_basis_is_gone_goes_unless_they_are_in_touch() {
    let world = bare().await;
    crowd(&world).await;
    let (fan, buyer) =
        (person(&world, "Fan", Some("news")).await, person(&world, "Kup", Some("orders")).await);
    for who in [fan, buyer] {
        say(&world, who, consent::State::Given).await;
    }
    let gone = rule(&world, Draft { grace: "P10D".into(), ..draft("consent.basis-gone", "P30D") }).await;
    let fate_of = async |who| fate(&mut world.read().await, who).await.unwrap().verdict;
    assert_eq!(fate_of(fan).await, Verdict::Stays);
    for who in [fan, buyer] {
        say(&world, who, consent::State::Withdrawn).await;
    }
    assert_eq!(fate_of(fan).await, Verdict::Ends(gone, world.now().minus(SECOND).plus(40 * DAY)));
    assert_eq!(fate_of(buyer).await, Verdict::Stays, "an order is a basis of its own");
    days(&world, 20).await;
    hears_from(&world, fan).await;
    days(&world, 21).await;
    night(&world).await;
    assert!(is_there(&world, fan).await, "whoever writes to us is not gone");

    let quiet = rule(&world, draft("customers.last-contact", "P1Y")).await;
    days(&world, 20).await;
    night(&world).await;
    assert!(
        matches!(fate_of(fan).await, Verdict::Ends(rule, _) if rule == quiet),
        "a year after their last word"
    );
    world.write(&retention::Suspend { rule: quiet }).await.unwrap();
    night(&world).await;
    assert!(!is_there(&world, fan).await && is_there(&world, buyer).await);
}

#[tokio::test]
async fn who_cannot_be_told_stays_until_somebody_decides() {
    let world = bare().await;
    let facts = Facts { given: "Jan".into(), family: "Cichy".into(), ..Facts::default() };
    let mute = world.write(&Create { draft: facts, source: Source::Staff, purpose: None }).await.unwrap();
    rule(&world, Draft { warning_days: 5, ..draft("customers.last-contact", "P40D") }).await;
    days(&world, 36).await;
    crowd(&world).await;
    for _ in 0..2 {
        let run = night(&world).await.remove(0);
        assert_eq!((run.warned, run.spared, run.kept.0.get("untold")), (0, 0, Some(&1)));
        days(&world, 2).await;
    }
    let fate_of = async || fate(&mut world.read().await, mute).await.unwrap().verdict;
    assert_eq!(fate_of().await, Verdict::Kept(Kept::Untold));
    world.get(DORA, &format!("/customers/{mute}")).await.expect(200).shows("could not be told");
    assert!(is_there(&world, mute).await);

    world.write(&Reach { subject: mute }).await.unwrap();
    let run = night(&world).await.remove(0);
    assert_eq!((run.state, run.warned, run.kept_in_all()), (Stage::Done, 1, 0));
    assert_eq!(post::latest(&mut world.read().await, 9).await.unwrap().len(), 1);
    days(&world, 4).await;
    assert_eq!(night(&world).await[0].ended, 0, "the whole time of their warning");
    world.advance(DAY + SECOND);
    night(&world).await;
    assert!(!is_there(&world, mute).await);
}

/// Somebody here found their address.
struct Reach {
    subject: kernel::SubjectId,
}

impl kernel::Action for Reach {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let emails = Some(vec!["jan@example.org".to_owned()]);
        let changes = customers::Changes { emails, ..customers::Changes::default() };
        customers::change(tx, self.subject, &changes, &Source::Staff).await.map(drop)
    }
}

async fn say(world: &testkit::World, subject: kernel::SubjectId, state: consent::State) {
    struct Say(consent::Change);
    impl kernel::Action for Say {
        type Output = consent::Outcome;
        const NEEDS: kernel::Permission = kernel::SYSTEM;
        async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<consent::Outcome> {
            consent::write(tx, &self.0).await
        }
    }
    world.advance(SECOND);
    let change = consent::Change::new(subject, "news", consent::Channel::Email, state, consent::How::Link);
    let outcome = world.write(&Say(change)).await.unwrap();
    assert!(matches!(outcome, consent::Outcome::Written(_)), "{outcome:?}");
}
