//! Not now is not never: whose clock counts, what an office changes for a country, and how often is enough on each channel.

use crate::house::{Ask, House, open, person, written};
use consent::{Change, Channel, How, Reason, State};
use ground::clock::{DAY, Timestamp};
use kernel::{Role, SubjectId};
use serde_json::{Value, json};
use testkit::Guest;

const AGENT: Guest = Guest::Staff(Role::Agent);

impl House {
    async fn set(&self, values: &[(&str, &str)]) -> kernel::Result<()> {
        let values = values.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        self.world.write(&kernel::setting::Change { values }).await
    }

    /// Somebody who allowed everything that a call, a text or a mail could be for.
    async fn willing(&self, email: &str, country: &str, zone: &str) -> SubjectId {
        let mut who = person(email);
        (who.draft.country, who.draft.time_zone) = (country.into(), zone.into());
        let who = self.world.write(&who).await.unwrap();
        for channel in [Channel::Email, Channel::Sms] {
            let yes = Change::new(who, "offers", channel, State::Given, How::Link);
            written(self.world.write(&crate::house::Pass(vec![yes])).await.unwrap()[0]);
        }
        who
    }

    async fn may(&self, subject: SubjectId, channel: Channel) -> Option<Reason> {
        let ask = Ask { subject, purpose: "offers", channel };
        self.world.write(&ask).await.unwrap().err().map(|refusal| refusal.reason)
    }

    /// Goes on to this moment.
    fn wait_until(&self, text: &str) {
        let at = Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_microsecond());
        self.world.advance(at.0 - self.world.now().0);
    }
}

#[tokio::test]
async fn everybody_is_left_alone_by_their_own_clock() {
    let house = open().await;
    house.set(&[("consent.quiet-holidays", "false")]).await.unwrap();
    let home = house.willing("a@example.com", "NL", "").await;
    let tokyo = house.willing("b@example.com", "JP", "").await;
    let away = house.willing("c@example.com", "NL", "america/los_angeles").await;
    let nowhere = house.willing("d@example.com", "", "").await;
    // Noon in Amsterdam: nine in the evening in Tokyo, three in the morning on the west coast.
    house.wait_until("2027-03-02T11:30:00Z");
    assert_eq!(house.may(home, Channel::Sms).await, None);
    assert_eq!(house.may(nowhere, Channel::Sms).await, None, "by the clock of the house");
    assert_eq!(house.may(away, Channel::Sms).await, Some(Reason::QuietHours), "their own clock comes first");
    house.wait_until("2027-03-02T12:30:00Z");
    assert_eq!(
        house.may(tokyo, Channel::Sms).await,
        Some(Reason::QuietHours),
        "a country without holidays has a clock"
    );
    house.wait_until("2027-03-02T18:30:00Z");
    assert_eq!(house.may(away, Channel::Sms).await, None, "half past ten there, half past seven here");
}

#[tokio::test]
async fn the_night_ends_when_the_clocks_were_put_forward() {
    let house = open().await;
    house.set(&[("consent.quiet-holidays", "false")]).await.unwrap();
    let home = house.willing("a@example.com", "DE", "").await;
    let away = house.willing("b@example.com", "DE", "America/New_York").await;
    // In New York the clocks change two weeks before those in Berlin, on 14 and 28 March 2027.
    for (moment, there, here) in [
        ("2027-03-13T12:30:00Z", Some(Reason::QuietHours), None),
        ("2027-03-15T12:30:00Z", None, None),
        ("2027-03-27T06:30:00Z", Some(Reason::QuietHours), Some(Reason::QuietHours)),
        ("2027-03-29T06:30:00Z", Some(Reason::QuietHours), None),
        ("2027-10-30T06:30:00Z", Some(Reason::QuietHours), None),
        ("2027-11-01T06:30:00Z", Some(Reason::QuietHours), Some(Reason::QuietHours)),
    ] {
        house.wait_until(moment);
        let told = (house.may(away, Channel::Sms).await, house.may(home, Channel::Sms).await);
        assert_eq!(told, (there, here), "{moment}");
    }
}

#[tokio::test]
async fn an_office_changes_the_hours_and_holidays_of_a_country() {
    let house = open().await;
    let [french, dutch] =
        [house.willing("a@example.com", "FR", "").await, house.willing("b@example.com", "NL", "").await];
    house.wait_until("2027-12-03T08:30:00Z");
    assert_eq!(house.may(french, Channel::Sms).await, Some(Reason::QuietHours), "until ten by the law");
    assert_eq!(house.may(dutch, Channel::Sms).await, None);
    let lines = "# since January\nFR sms 20:00-09:00\nNL sms none\nFR holiday first mon 12";
    house.set(&[("consent.calendar", lines)]).await.unwrap();
    assert_eq!(house.may(french, Channel::Sms).await, None);
    house.wait_until("2027-12-03T22:30:00Z");
    assert_eq!(house.may(dutch, Channel::Sms).await, None, "no quiet hours there");
    house.wait_until("2027-12-06T11:30:00Z");
    assert_eq!(house.may(french, Channel::Sms).await, Some(Reason::QuietHours), "a holiday of the office");
    let wrong = house.set(&[("consent.calendar", "FR sms 20:00-09:00\nFR sms late")]).await.unwrap_err();
    assert_eq!(wrong.to_string(), "invalid: consent.calendar");
    let wrong = house.set(&[("consent.quiet-sms", "nine to five")]).await.unwrap_err();
    assert_eq!(wrong.to_string(), "invalid: consent.quiet-sms");
}

#[tokio::test]
async fn each_channel_has_a_cap_of_its_own_and_what_others_sent_counts() {
    let house = open().await;
    house
        .set(&[("consent.quiet-sms", ""), ("consent.cap-sms", "2"), ("consent.cap-sms-days", "10")])
        .await
        .unwrap();
    let who = house.willing("a@example.com", "DE", "").await;
    let note = |at: Option<&str>| {
        let mut body = json!({ "subject": who.to_string(), "purpose": "offers", "channel": "sms" });
        if let Some(at) = at {
            body["at"] = json!(at);
        }
        body
    };
    let send = async |body: &Value| house.world.api(AGENT, "POST", "/contacts", body).await;
    send(&note(None)).await.expect(201);
    assert_eq!(house.may(who, Channel::Sms).await, None, "one of two");
    send(&note(Some("2026-11-20T10:00:00Z"))).await.expect(201);
    assert_eq!(house.may(who, Channel::Sms).await, Some(Reason::TooOften));
    assert_eq!(house.may(who, Channel::Email).await, None, "mail is counted by itself");
    let again =
        consent::resumes(&mut house.world.read().await, &[who], "offers", Channel::Sms).await.unwrap();
    assert_eq!(again[&who].date().to_string(), "2026-11-30", "ten days after the first");
    assert_eq!(send(&note(Some("2030-01-01T00:00:00Z"))).await.expect(422).wrong_fields(), ["at"]);
    let odd = json!({ "subject": who.to_string(), "purpose": "nothing", "channel": "sms" });
    assert_eq!(send(&odd).await.expect(422).wrong_fields(), ["purpose"]);
    let odd = json!({ "subject": who.to_string(), "purpose": "news", "channel": "sms" });
    assert_eq!(send(&odd).await.expect(422).wrong_fields(), ["channel"]);
    let list = house
        .world
        .api(AGENT, "GET", &format!("/contacts?subject={who}"), &Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(list["items"].as_array().unwrap().len(), 2);
    // The page counts and notes, too.
    let page = format!("/customers/{who}/permissions?cell=offers/sms");
    house.world.get(AGENT, &page).await.expect(200).shows("Noted 2 times this month").hides("⟦");
    let noted = [("cell", "offers/sms")];
    house.world.post(AGENT, &format!("/customers/{who}/contacts"), &noted).await.expect(303);
    house.world.advance(11 * DAY);
    assert_eq!(house.may(who, Channel::Sms).await, None);
}
