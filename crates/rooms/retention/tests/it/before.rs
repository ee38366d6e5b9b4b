//! What rooms ended by settings of their own before: their days are taken over, holds are heeded, a trial counts them.

use crate::house::{ALEX, DORA, bare, days, furnished, night, person};
use customers::PlaceHold;
use ground::{args, db::Sql};
use kernel::{Action, Permission, Result, SYSTEM, SubjectId, Tx};
use retention::Stage;
use serde_json::Value;

/// A setting that a house had, and nobody knows any more.
const SET: Sql = Sql::new("insert into settings (key, value, updated_at) values (?1, ?2, 0)");

struct Set(&'static str, &'static str);

impl Action for Set {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.execute(SET, args![self.0, self.1]).await.map(drop).map_err(Into::into)
    }
}

struct Letter(SubjectId);

impl Action for Letter {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let permit = consent::permit(tx, self.0, consent::RIGHTS, consent::Channel::Email).await?.unwrap();
        let to = permit.address().to_owned();
        let envelope = post::Envelope { to, ..post::Envelope::plain("test.letter", kit::Lang::Pl) };
        post::hand_over(tx, permit, envelope).await.map(drop)
    }
}

#[tokio::test]
async fn the_days_of_a_setting_are_those_of_the_rule_that_replaces_it() {
    let world = bare().await;
    world.write(&Set("post.keep-days", "30")).await.unwrap();
    retention::furnish(&world.app).await.unwrap();
    let rules = retention::rules(&mut world.read().await).await.unwrap();
    let rule = rules.iter().find(|rule| rule.terms.lapse == "post.messages").unwrap();
    assert_eq!(rule.terms.period.to_string(), "P30D");
    assert!(rule.works(world.now()), "nothing stops for a month");
}

#[tokio::test]
async fn old_messages_go_by_a_rule_but_not_those_to_somebody_held() {
    let world = furnished().await;
    let (held, free) = (person(&world, "Jan", None).await, person(&world, "Ewa", None).await);
    for subject in [held, free] {
        world.write(&Letter(subject)).await.unwrap();
    }
    world.work().await;
    let reason = "A court wants to see it".to_owned();
    world.write(&PlaceHold { subject: held, reason, until: "2027-11-01".into() }).await.unwrap();
    days(&world, 89).await;
    let rules = retention::rules(&mut world.read().await).await.unwrap();
    let rule = rules.iter().find(|rule| rule.terms.lapse == "post.messages").unwrap().id;
    let path = format!("/retention/rules/{rule}");
    let tried = world.api(ALEX, "GET", &format!("{path}/simulation"), &Value::Null).await.expect(200).json();
    assert_eq!((&tried["months"][0]["count"], &tried["months"][1]["count"]), (&0.into(), &2.into()));
    days(&world, 2).await;
    world.get(DORA, &path).await.expect(200).shows("Jan Cichy").shows("legal hold").shows("goes");
    let run = night(&world).await.into_iter().find(|run| run.rule == rule).unwrap();
    assert_eq!((run.state, run.ended, run.kept.0.get("held")), (Stage::Done, 1, Some(&1)));
    let left = post::latest(&mut world.read().await, 9).await.unwrap();
    assert_eq!(left.iter().map(|one| one.to.as_str()).collect::<Vec<_>>(), ["jan@example.org"]);
    days(&world, 300).await;
    night(&world).await;
    let left = post::latest(&mut world.read().await, 9).await.unwrap();
    assert!(left.iter().all(|one| one.subject.contains("Twoje dane")), "the warnings of that night alone");
}

#[tokio::test]
async fn one_letter_says_when_it_goes_itself_and_that_a_hold_keeps_it() {
    let world = furnished().await;
    let (held, free) = (person(&world, "Jan", None).await, person(&world, "Ewa", None).await);
    for subject in [held, free] {
        world.write(&Letter(subject)).await.unwrap();
    }
    world.work().await;
    let reason = "A court wants to see it".to_owned();
    world.write(&PlaceHold { subject: held, reason, until: "2027-11-01".into() }).await.unwrap();
    let letters = post::latest(&mut world.read().await, 9).await.unwrap();
    let of = |address: &str| letters.iter().find(|one| one.to == address).unwrap().id;
    let told = |id| {
        let path = format!("/records/post_messages/{id}/why");
        async { world.api(ALEX, "GET", &{ path }, &Value::Null).await.expect(200).json() }
    };
    let ewas = told(of("ewa@example.org")).await;
    let own = &ewas["ends"][0];
    assert_eq!((&own["of"], &own["state"]), (&"record".into(), &"ends".into()), "{ewas}");
    assert_eq!(own["since"], ewas["since"], "its own clock, not that of its table");
    assert!(own["at"].as_str().unwrap() > own["since"].as_str().unwrap());
    let jans = told(of("jan@example.org")).await;
    assert_eq!(jans["ends"][0]["state"], "kept", "{jans}");
    assert!(jans["ends"][0]["why"].as_str().unwrap().contains("legal hold"), "{jans}");
    world
        .get(ALEX, &format!("/why/post_messages/{}", of("ewa@example.org")))
        .await
        .expect(200)
        .shows("counted from");
    world.get(crate::house::ANNA, &format!("/why/post_messages/{}", of("ewa@example.org"))).await.expect(404);
}
