//! Signing in at a mail server, with a password and with a token, and what is told when it does not take them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod sample;

use {
    custodia_mail::{
        Fault, Login, Security, SendError, Smtp, SmtpConfig, compose,
        sink::{Manners, Sink},
    },
    sample::{address, note},
    std::{net::SocketAddr, num::NonZeroUsize, time::Duration},
};

fn config(at: SocketAddr) -> SmtpConfig {
    SmtpConfig { timeout: Duration::from_secs(5), ..SmtpConfig::new("127.0.0.1", at.port(), Security::Plain) }
}

fn one_line(config: SmtpConfig) -> Smtp {
    Smtp::new(SmtpConfig { connections: NonZeroUsize::MIN, ..config }).unwrap()
}

async fn send(smtp: &Smtp, to: &str) -> Result<(), SendError> {
    let from = address("bounce+1@example.org");
    smtp.send(Some(&from), &address(to), &compose(&note()).unwrap()).await.map(drop)
}

#[tokio::test]
async fn a_password_opens_the_door_and_a_wrong_one_does_not() {
    let secret = data_encoding::BASE64.encode(b"\0shop\0correct horse");
    let offers = vec!["PIPELINING".to_owned(), "AUTH PLAIN LOGIN".to_owned()];
    let sink = Sink::start(Manners { offers, secret: Some(secret), ..Manners::default() }).await.unwrap();
    let with = |password: &str| {
        let login = Login::Password { username: "shop".to_owned(), password: password.to_owned() };
        one_line(SmtpConfig { login: Some(login), ..config(sink.address()) })
    };
    send(&with("correct horse"), "anna@example.com").await.unwrap();
    let error = send(&with("wrong"), "anna@example.com").await.unwrap_err();
    assert!(matches!(error, SendError::Misconfigured { fault: Fault::LoginRefused(535), .. }), "{error}");
}

#[tokio::test]
async fn a_token_opens_the_door_and_what_is_wrong_with_it_is_told() {
    let encoded = |said: &str| data_encoding::BASE64.encode(said.as_bytes());
    let xoauth2 = encoded("user=shop@x\u{1}auth=Bearer fresh\u{1}\u{1}");
    let bearer = encoded("n,a=shop@x,\u{1}auth=Bearer fresh\u{1}\u{1}");
    let why = |told: &str| Some(encoded(told));
    let ways = [
        ("AUTH LOGIN PLAIN XOAUTH2 OAUTHBEARER", xoauth2.clone(), None),
        ("AUTH=XOAUTH2", xoauth2, why("{\"status\":\"401\",\"schemes\":\"bearer\"}")),
        ("AUTH OAUTHBEARER", bearer, why("{\"status\":\"insufficient_scope\"}")),
    ];
    for (offer, secret, challenge) in ways {
        let manners = Manners { offers: vec![offer.to_owned()], secret: Some(secret), ..Manners::default() };
        let sink = Sink::start(Manners { challenge: challenge.clone(), ..manners }).await.unwrap();
        let with = |token: &str| {
            let login = Login::Token { username: "shop@x".into(), token: token.into() };
            one_line(SmtpConfig { login: Some(login), ..config(sink.address()) })
        };
        send(&with("fresh"), "anna@example.com").await.unwrap();
        let SendError::Misconfigured { fault, text } = send(&with("stale"), "x@y.org").await.unwrap_err()
        else {
            panic!()
        };
        let (want, said) = match (offer, challenge) {
            ("AUTH OAUTHBEARER", _) => (Fault::ScopeRefused(535), "{\"status\":\"insufficient_scope\"}\n"),
            (_, Some(_)) => (Fault::TokenRefused(535), "{\"status\":\"401\",\"schemes\":\"bearer\"}\n"),
            (_, None) => (Fault::TokenRefused(535), ""),
        };
        assert_eq!((fault, text.as_str()), (want, &*format!("{said}5.7.8 wrong name or password")));
    }
    let sink =
        Sink::start(Manners { offers: vec!["AUTH PLAIN".into()], ..Manners::default() }).await.unwrap();
    let login = Some(Login::Token { username: "shop@x".into(), token: "fresh".into() });
    let error = one_line(SmtpConfig { login, ..config(sink.address()) }).check().await.unwrap_err();
    assert_eq!(error, Fault::NoLogin.into());
}

#[tokio::test]
async fn a_password_is_not_sent_where_it_could_be_read_or_is_not_wanted() {
    let login = Some(Login::Password { username: "shop".to_owned(), password: "x".to_owned() });
    let far = SmtpConfig { login: login.clone(), ..SmtpConfig::new("mail.example.org", 25, Security::Plain) };
    assert_eq!(Smtp::new(far).err(), Some(Fault::PasswordInClear.into()));

    let sink = Sink::start(Manners::default()).await.unwrap();
    let error = one_line(SmtpConfig { login, ..config(sink.address()) }).check().await.unwrap_err();
    assert_eq!(error, Fault::NoLogin.into());
}
