//! Stories of setting senders up: by page and API, with what is wrong told field by field, and the trial.

use crate::{
    senders::{ALEX, added, draft, from, own},
    *,
};
use post::{
    AddSender, Auth, DraftRelay, OwnRelay, RemoveSender, SENDERS, Security as Way, SenderDraft, SignIn,
    Verdict, sender, trial,
};
use serde_json::{Value, json};

#[tokio::test]
async fn a_sender_is_set_up_by_page_and_api_and_its_password_is_never_seen() {
    let world = quiet().await;
    let typed = [
        ("name", "Service"),
        ("address", "service@example.org"),
        ("host", "Mail.example.org"),
        ("port", "587"),
        ("security", "starttls"),
        ("username", "service"),
        ("password", "Geheim-Kanarie"),
        ("signature_de", "Mit freundlichen Grüßen"),
    ];
    let made = world.post(ALEX, "/senders", &typed).await.expect(303);
    let path = made.location().split('?').next().unwrap().to_owned();
    for page in [path.clone(), format!("{path}/edit"), "/senders".into()] {
        world.get(ALEX, &page).await.expect(200).hides("Kanarie").shows("mail.example.org");
    }
    let got: Value = world.api(ALEX, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(
        got["relay"],
        json!({ "host": "mail.example.org", "port": 587, "security": "starttls", "username": "service", "auth": "password" })
    );
    assert!(!world.holds(b"Geheim-Kanarie"));
    world.post(ALEX, "/senders", &typed).await.expect(422).hides("Kanarie");
    world.get(Guest::Staff(Role::Agent), "/senders").await.expect(403);
}

#[tokio::test]
async fn wrong_input_is_told_field_by_field() {
    let world = quiet().await;
    let wrong = SenderDraft {
        name: "a\r\nBcc: x@example.com".into(),
        address: "no address".into(),
        reply_to: "@".into(),
        signatures: [("en".to_owned(), "x".repeat(2_001)), ("xx".to_owned(), "x".to_owned())].into(),
        relay: Some(DraftRelay {
            host: "https://mail/".into(),
            password: "a\nb".into(),
            ..DraftRelay::default()
        }),
    };
    let Err(kernel::Error::Invalid(problems)) = world.write(&AddSender { draft: wrong }).await else {
        panic!("accepted")
    };
    let mut fields: Vec<&str> = problems.iter().map(|wrong| wrong.field.as_str()).collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        ["address", "host", "name", "password", "port", "reply_to", "signatures.en", "signatures.xx"]
    );
    let user = DraftRelay { host: "mail".into(), port: 25, username: "u".into(), ..DraftRelay::default() };
    let Err(kernel::Error::Invalid(problems)) = world.write(&AddSender { draft: draft(Some(user)) }).await
    else {
        panic!()
    };
    assert_eq!(problems[0].field, "password");
}

#[tokio::test]
async fn a_password_stays_with_the_server_it_was_typed_for() {
    let world = quiet().await;
    let relay = |host: &str, password: &str| DraftRelay {
        host: host.into(),
        port: 465,
        security: Way::Tls,
        username: "service".into(),
        password: password.into(),
        ..DraftRelay::default()
    };
    let id = added(&world, Some(relay("mail.example.org", "secret"))).await;
    let edit = |version, relay| post::EditSender { sender: id, version, draft: draft(Some(relay)) };
    world.write(&edit(1, relay("mail.example.org", ""))).await.unwrap();
    let Err(kernel::Error::Invalid(problems)) = world.write(&edit(2, relay("evil.example", ""))).await else {
        panic!("given away")
    };
    assert_eq!(problems[0].field, "password");
    world.write(&edit(2, relay("new.example.org", "fresh"))).await.unwrap();
    assert!(
        world.write(&edit(2, relay("new.example.org", ""))).await.is_err(),
        "somebody changed it meanwhile"
    );
    let known = sender(&mut world.read().await, id).await.unwrap();
    let want = OwnRelay {
        host: "new.example.org".into(),
        port: 465,
        security: Way::Tls,
        login: Some(SignIn { username: "service".into(), auth: Auth::Password }),
    };
    assert_eq!((known.relay, known.version), (Some(want), 3));
}

#[tokio::test]
async fn a_sender_goes_when_none_of_its_letters_waits() {
    let (world, _sink) = connected().await;
    let id = added(&world, None).await;
    world.write(&from(id)).await.unwrap();
    assert!(world.write(&RemoveSender { sender: id }).await.is_err());
    world.work().await;
    world.write(&RemoveSender { sender: id }).await.unwrap();
    assert!(matches!(world.write(&from(id)).await, Err(kernel::Error::NotFound)));
}

#[tokio::test]
async fn the_trial_says_what_is_wrong() {
    let (world, _house) = connected().await;
    let manners = Manners { secret: Some("AHNlcnZpY2UAcmlnaHQ=".into()), ..Manners::default() };
    let sink = Sink::start(Manners { offers: vec!["AUTH PLAIN".into()], ..manners }).await.unwrap();
    let with = |username: &str, password: &str| DraftRelay {
        username: username.into(),
        password: password.into(),
        ..own(&sink)
    };
    let at = |host: &str, port: u16| DraftRelay { host: host.into(), port, ..DraftRelay::default() };
    let trials = [
        (with("service", "right"), Verdict::Works),
        (with("service", "wrong"), Verdict::LoginRefused),
        (at("no-such-host.invalid", 587), Verdict::UnknownHost),
        (at("127.0.0.1", 9), Verdict::Unreachable),
        (at("127.0.0.1", sink.address().port()), Verdict::NoStartTls),
        (
            DraftRelay { host: "mail.example.org".into(), ..with("service", "right") },
            Verdict::PasswordInClear,
        ),
    ];
    for (number, (relay, verdict)) in trials.into_iter().enumerate() {
        let address = format!("service{number}@example.org");
        let id =
            world.write(&AddSender { draft: SenderDraft { address, ..draft(Some(relay)) } }).await.unwrap();
        let actor = world.read_as(Role::Administrator).await.actor().clone();
        assert_eq!(trial(&world.app, &actor, id).await.unwrap().verdict, verdict);
        let said: Value =
            world.api(ALEX, "POST", &format!("/senders/{id}/trial"), &Value::Null).await.expect(200).json();
        assert_eq!(said["verdict"], verdict.key());
    }
    let quiet = quiet().await;
    let id = added(&quiet, None).await;
    quiet
        .post(ALEX, &format!("/senders/{id}/trial"), &[])
        .await
        .expect(200)
        .shows("letters stay in the outbox");
    assert!(quiet.read_as(Role::Agent).await.demand(&SENDERS).is_err());
}
