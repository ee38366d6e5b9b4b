//! Letters that waited are asked about again; documents are retired; processes write down what somebody said.

use crate::house::{House, open, written};
use consent::{
    AddAgreement, AddPurpose, AgreementText, AskSignature, Basis, ByLang, Change, Channel, How, Proof,
    PurposeText, Reason, ResumeAgreement, RetireAgreement, State, Terms, Written,
};
use customers::Restriction;
use ground::clock::SECOND;
use kernel::{
    Action, Error, Permission, Result, Role, SYSTEM, SubjectId, Tx,
    step::{Call, HostRef, Stepped},
};
use post::Leaves;
use serde_json::Value;
use testkit::Guest;

const AGENT: Guest = Guest::Staff(Role::Agent);
const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);

struct Restrict(SubjectId, Restriction);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, self.1).await
    }
}

async fn leaves(house: &House, purpose: &str) -> Leaves {
    (consent::REST.0)(&mut house.world.read().await, house.carla, purpose.to_owned()).await.unwrap()
}

#[tokio::test]
async fn a_letter_that_waited_leaves_only_while_its_permission_holds() {
    let house = open().await;
    assert_eq!(leaves(&house, "news").await, Leaves::Never(Reason::NotAsked.key()));
    written(house.pass(house.change(State::Given, How::Link)).await);
    assert_eq!(leaves(&house, "news").await, Leaves::Now);
    let cap = [("consent.cap-messages", "1"), ("consent.quiet-email", "06:00-20:00")];
    let values = cap.map(|(key, value)| (key.to_owned(), value.to_owned())).to_vec();
    house.world.write(&kernel::setting::Change { values }).await.unwrap();
    assert!(matches!(leaves(&house, "news").await, Leaves::At(until) if until > house.world.now()));
    assert_eq!(leaves(&house, "orders").await, Leaves::Now, "what a contract needs keeps no hours");
    house.world.write(&Restrict(house.carla, Restriction::On)).await.unwrap();
    assert_eq!(leaves(&house, "news").await, Leaves::Never(Reason::Restricted.key()));
    assert_eq!(leaves(&house, "orders").await, Leaves::Never(Reason::Restricted.key()));
    assert_eq!(
        leaves(&house, "rights").await,
        Leaves::Now,
        "answers to requests of the law go out all the same"
    );
    house.world.write(&Restrict(house.carla, Restriction::Off)).await.unwrap();
    house.world.advance(SECOND);
    written(house.pass(house.change(State::Withdrawn, How::Person)).await);
    assert_eq!(leaves(&house, "news").await, Leaves::Never(Reason::Withdrawn.key()));
    assert_eq!(leaves(&house, "nothing-of-this-name").await, Leaves::Now);
}

#[tokio::test]
async fn nobody_is_asked_to_sign_a_retired_document_and_what_was_asked_stays() {
    let house = open().await;
    let world = &house.world;
    let text = |_| PurposeText { name: "Photos".into(), description: "Photos of you.".into() };
    let terms = Terms::of(ByLang::make(text), Basis::Consent, vec![Channel::Email, Channel::Post]);
    let terms = Terms { written: Written::Needed, ..terms };
    world.write(&AddPurpose { key: "photos".into(), terms }).await.unwrap();
    let text = |_| AgreementText { title: "Photos in our shop".into(), text: "We may print them.".into() };
    let agreement = world.write(&AddAgreement { texts: ByLang::make(text) }).await.unwrap().id;
    let ask = |channel| AskSignature { subject: house.carla, purpose: "photos".into(), channel, agreement };
    world.write(&ask(Channel::Email)).await.unwrap();
    let (home, person) =
        (format!("/agreements/{agreement}"), format!("/customers/{}/permissions", house.carla));
    world.get(AGENT, &person).await.expect(200).shows("Photos in our shop");
    world.post(AGENT, &format!("{home}/retirement"), &[]).await.expect(403);
    world.post(OFFICER, &format!("{home}/retirement"), &[]).await.expect(303);
    world.get(AGENT, &person).await.expect(200).hides("Photos in our shop");
    world.get(OFFICER, &home).await.expect(200).shows("retired").shows("Use again").hides("⟦");
    world.get(OFFICER, "/agreements").await.expect(200).shows("retired").hides("⟦");
    let refused = world.write(&ask(Channel::Post)).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(message) if message.key == "consent-error-agreement-retired"));
    let letter = post::latest(&mut world.read().await, 1).await.unwrap().remove(0);
    let link = letter.links[0].split_once("/sign/").unwrap().1;
    world.get(Guest::Nobody, &format!("/sign/{link}")).await.expect(200).shows("We may print them.");
    let shown = world.api(AGENT, "GET", &home, &Value::Null).await.expect(200).json();
    assert!(shown["retired_at"].is_string(), "{shown}");
    world.write(&RetireAgreement { id: agreement }).await.unwrap();
    world.write(&ResumeAgreement { id: agreement }).await.unwrap();
    world.api(OFFICER, "POST", &format!("{home}/retirement"), &Value::Null).await.expect(200);
    let back =
        world.api(OFFICER, "POST", &format!("{home}/resumption"), &Value::Null).await.expect(200).json();
    assert!(back["retired_at"].is_null());
    world.write(&ask(Channel::Post)).await.unwrap();
}

/// A call of the step that writes down what somebody said.
struct Step(Call);

impl Action for Step {
    type Output = Stepped;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Stepped> {
        let step = consent::ROOM.steps.iter().find(|step| step.name == "consent.record").unwrap();
        (step.run)(tx, self.0.clone()).await
    }
}

fn said(subject: Option<SubjectId>, answer: &str, evidence: &str) -> Step {
    let args = [
        ("purpose", "news"),
        ("channel", "email"),
        ("answer", answer),
        ("source", "call"),
        ("evidence", evidence),
    ];
    let args = args.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    Step(Call { run: [1; 16], host: HostRef { kind: "case", id: [2; 16] }, subject, args })
}

fn held(stepped: &Stepped) -> Option<&'static str> {
    match stepped {
        Stepped::Done => None,
        Stepped::Held(message) => Some(message.key),
    }
}

#[tokio::test]
async fn a_process_writes_a_permission_down_only_with_what_shows_it() {
    let house = open().await;
    let run = async |step: Step| held(&house.world.write(&step).await.unwrap());
    assert_eq!(run(said(None, "given", "Call 17")).await, Some("consent-step-nobody"));
    assert_eq!(run(said(Some(house.carla), "given", " ")).await, Some("consent-error-no-evidence"));
    assert_eq!(run(said(Some(house.carla), "maybe", "Call 17")).await, Some("error-not-a-choice"));
    assert_eq!(run(said(Some(house.carla), "given", "a\nb")).await, Some("error-bad-text"));
    assert_eq!(run(said(Some(house.carla), "given", "Call 17")).await, None);
    let mut reader = house.world.read().await;
    let history = consent::history(&mut reader, house.carla, &Default::default()).await.unwrap();
    let entry = &history.items[0];
    assert_eq!((entry.facts.state, entry.facts.proof), (State::Given, Proof::Reported));
    assert_eq!(entry.evidence().reference.as_deref(), Some("Call 17"));
    drop(reader);
    house.world.advance(SECOND);
    let no = Change::new(house.carla, "news", Channel::Email, State::Withdrawn, How::Person);
    written(house.as_carla(no).await);
    house.world.advance(SECOND);
    let undone = run(said(Some(house.carla), "given", "Call 18")).await;
    assert_eq!(undone, Some("consent-held-withdrawn"), "no process undoes a no");
}
