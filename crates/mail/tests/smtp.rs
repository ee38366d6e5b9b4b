//! Messages are handed to the sink, taken, refused, delayed and lost, with and without TLS.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod front;
mod sample;

use {
    custodia_mail::{
        Address, Enhanced, Fault, Hitch, Security, SendError, Smtp, SmtpConfig, Trust, compose,
        sink::{Keep, Manners, Sink},
    },
    front::Front,
    sample::{address, newsletter, note},
    std::{net::SocketAddr, num::NonZeroUsize, time::Duration},
    tokio::{io::AsyncWriteExt, net::TcpListener, sync::mpsc},
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

fn without_pipelining() -> Manners {
    Manners { offers: vec!["8BITMIME".to_owned()], ..Manners::default() }
}

#[tokio::test]
async fn a_message_arrives_byte_for_byte() {
    let sink = Sink::start(Manners::default()).await.unwrap();
    let bytes = compose(&newsletter()).unwrap();
    let (from, to) = (address("bounce+1@example.org"), address("anna@example.com"));
    let receipt = one_line(config(sink.address())).send(Some(&from), &to, &bytes).await.unwrap();
    assert_eq!((receipt.code, receipt.text.as_str()), (250, "2.0.0 kept"));
    let taken = sink.take();
    assert_eq!(taken.len(), 1);
    assert_eq!(
        (taken[0].from.as_str(), taken[0].to.as_slice()),
        ("bounce+1@example.org", ["anna@example.com".to_owned()].as_slice())
    );
    assert_eq!(taken[0].bytes, bytes);
}

#[tokio::test]
async fn an_answer_to_nobody_has_the_empty_sender() {
    let sink = Sink::start(Manners::default()).await.unwrap();
    let smtp = one_line(config(sink.address()));
    smtp.send(None, &address("anna@example.com"), b"Subject: x\r\n\r\n.\r\n").await.unwrap();
    let taken = sink.take();
    assert_eq!(
        (taken[0].from.as_str(), taken[0].bytes.as_slice()),
        ("", b"Subject: x\r\n\r\n.\r\n".as_slice())
    );
}

#[tokio::test]
async fn each_refusal_says_what_it_is_and_the_connection_goes_on() {
    for manners in [Manners::default(), without_pipelining()] {
        let sink = Sink::start(manners).await.unwrap();
        let smtp = one_line(config(sink.address()));
        for (local, expected) in [("nouser", (550, 1, 1)), ("full", (552, 2, 2)), ("spam+x", (554, 7, 1))] {
            let SendError::Permanent { code, enhanced, text } =
                send(&smtp, &format!("{local}@example.com")).await.unwrap_err()
            else {
                panic!("{local} is refused for good")
            };
            assert_eq!(
                (code, enhanced),
                (expected.0, Some(Enhanced { class: 5, subject: expected.1, detail: expected.2 }))
            );
            assert!(text.as_str().contains(&format!("<{local}@example.com>")));
            send(&smtp, "anna@example.com").await.unwrap();
        }
        let later = send(&smtp, "later@example.com").await.unwrap_err();
        let enhanced = Some(Enhanced { class: 4, subject: 3, detail: 0 });
        assert!(
            matches!(later, SendError::Temporary { hitch, .. } if hitch == Hitch::Reply { code: 451, enhanced })
        );
        send(&smtp, "anna@example.com").await.unwrap();
        assert_eq!(sink.count(), 4);
    }
}

#[tokio::test]
async fn an_error_shows_no_one() {
    let sink = Sink::start(Manners::default()).await.unwrap();
    let error = send(&one_line(config(sink.address())), "nouser+anna@example.com").await.unwrap_err();
    assert_eq!(error.to_string(), "the server refused the recipient or the message: 550 5.1.1");
    assert!(!format!("{error:?}").contains("example.com"), "{error:?}");
}

#[tokio::test]
async fn a_connection_that_was_closed_while_idle_is_replaced() {
    let sink = Sink::start(Manners { patience: 1, ..Manners::default() }).await.unwrap();
    let smtp = one_line(config(sink.address()));
    for _ in 0..5 {
        send(&smtp, "anna@example.com").await.unwrap();
    }
    assert_eq!(sink.count(), 5, "each message once");
}

#[tokio::test]
async fn many_at_once_share_the_connections() {
    let (sender, mut received) = mpsc::unbounded_channel();
    let sink = Sink::start(Manners { keep: Keep::Send(sender), ..Manners::default() }).await.unwrap();
    let smtp = Smtp::new(config(sink.address())).unwrap();
    let mut sending = tokio::task::JoinSet::new();
    for n in 0..200 {
        let smtp = smtp.clone();
        sending.spawn(async move { send(&smtp, &format!("p{n}@example.com")).await });
    }
    assert!(sending.join_all().await.iter().all(Result::is_ok));
    let mut to =
        std::iter::from_fn(|| received.try_recv().ok()).flat_map(|message| message.to).collect::<Vec<_>>();
    to.sort();
    to.dedup();
    assert_eq!(to.len(), 200);
}

#[tokio::test]
async fn no_server_is_a_reason_to_try_later() {
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let error = send(&one_line(config(gone)), "anna@example.com").await.unwrap_err();
    assert_eq!(error, Hitch::Unreachable(std::io::ErrorKind::ConnectionRefused).into());
}

#[tokio::test]
async fn a_server_that_is_silent_or_speaks_something_else_is_left() {
    for (greeting, hitch) in [("", Hitch::TimedOut), ("HTTP/1.1 400 Bad Request\r\n", Hitch::Garbled)] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let quick =
            SmtpConfig { timeout: Duration::from_millis(100), ..config(listener.local_addr().unwrap()) };
        let server = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.write_all(greeting.as_bytes()).await.unwrap();
            std::future::pending::<()>().await;
        };
        let smtp = one_line(quick);
        let error = tokio::select! { error = send(&smtp, "anna@example.com") => error.unwrap_err(), () = server => unreachable!() };
        assert_eq!(error, hitch.into());
    }
}

#[tokio::test]
async fn a_refusal_counts_even_when_the_server_leaves_with_it() {
    for (replies, code) in [
        ("250 ok\r\n550 5.1.1 no\r\n503 no\r\n", Some(550)),
        ("250 ok\r\n250 ok\r\n354 go\r\n554 5.6.0 no\r\n", Some(554)),
        ("250 ok\r\n250 ok\r\n354 go\r\n", None),
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let smtp = one_line(config(listener.local_addr().unwrap()));
        let server = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            let greetings = "220 brief\r\n250-brief\r\n250 PIPELINING\r\n";
            stream.write_all(format!("{greetings}{replies}").as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
            tokio::io::copy(&mut stream, &mut tokio::io::sink()).await.ok();
        };
        let (outcome, ()) = tokio::join!(send(&smtp, "anna@example.com"), async {
            tokio::time::timeout(Duration::from_millis(200), server).await.ok();
        });
        match (outcome.unwrap_err(), code) {
            (SendError::Permanent { code, .. }, Some(expected)) => assert_eq!(code, expected),
            (SendError::Temporary { hitch, .. }, None) => assert_eq!(hitch, Hitch::Lost),
            (other, _) => panic!("{other}"),
        }
    }
}

#[tokio::test]
async fn a_sender_the_server_does_not_like_is_a_matter_of_settings() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let smtp = one_line(config(listener.local_addr().unwrap()));
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let talk = "220 strict\r\n250-strict\r\n250 PIPELINING\r\n550 5.7.1 not you\r\n503 no\r\n503 no\r\n250 reset\r\n";
        stream.write_all(talk.as_bytes()).await.unwrap();
        tokio::io::copy(&mut stream, &mut tokio::io::sink()).await.ok();
    };
    let error = tokio::select! { error = send(&smtp, "anna@example.com") => error.unwrap_err(), () = server => unreachable!() };
    let SendError::Misconfigured { fault: Fault::SenderRefused { code, .. }, text } = error else {
        panic!("{error}")
    };
    assert_eq!((code, text.as_str()), (550, "5.7.1 not you"));
}

#[tokio::test]
async fn the_doctor_learns_what_the_server_offers() {
    let sink = Sink::start(Manners::default()).await.unwrap();
    let smtp = one_line(config(sink.address()));
    assert_eq!(smtp.check().await.unwrap().lines()[..2], ["PIPELINING", "SIZE 30000000"]);
    send(&smtp, "anna@example.com").await.unwrap();
    smtp.close().await;
    send(&smtp, "anna@example.com").await.unwrap();
    assert_eq!(sink.count(), 2);
}

#[tokio::test]
async fn mail_goes_through_tls_from_the_start_or_after_starttls() {
    let sink = Sink::start(Manners::default()).await.unwrap();
    for security in [Security::Tls, Security::StartTls] {
        let front = Front::start(security, sink.address()).await;
        let trust = Trust::Pem(front.certificate.clone());
        let config = SmtpConfig { trust, ..SmtpConfig::new("localhost", front.port, security) };
        let smtp = one_line(config);
        send(&smtp, "anna@example.com").await.unwrap();
        send(&smtp, "anna@example.com").await.unwrap();
    }
    assert_eq!(sink.count(), 4);
}

#[tokio::test]
async fn a_certificate_nobody_vouches_for_stops_everything() {
    let sink = Sink::start(Manners::default()).await.unwrap();
    for security in [Security::Tls, Security::StartTls] {
        let front = Front::start(security, sink.address()).await;
        let error =
            send(&one_line(SmtpConfig::new("localhost", front.port, security)), "anna@example.com").await;
        assert_eq!(error, Err(Fault::Tls.into()));

        let trust = Trust::Pem(front.certificate.clone());
        let other_name = SmtpConfig { trust, ..SmtpConfig::new("127.0.0.1", front.port, security) };
        assert_eq!(send(&one_line(other_name), "anna@example.com").await, Err(Fault::Tls.into()));
    }
    assert_eq!(sink.count(), 0);
    let nothing = SmtpConfig { trust: Trust::Pem("no certificate".to_owned()), ..config(sink.address()) };
    assert_eq!(Smtp::new(nothing).err(), Some(Fault::TrustedRoots.into()));
}

#[tokio::test]
async fn nothing_goes_in_clear_when_starttls_is_missing() {
    let sink = Sink::start(Manners::default()).await.unwrap();
    let smtp = one_line(SmtpConfig { security: Security::StartTls, ..config(sink.address()) });
    assert_eq!(send(&smtp, "anna@example.com").await, Err(Fault::NoStartTls.into()));
    assert_eq!(sink.count(), 0);
}

fn letters(to: &[&str]) -> Vec<(Address, Vec<u8>)> {
    let letter = |(at, to): (usize, &&str)| {
        (Address::parse(to).unwrap(), format!("Subject: {at}\r\n\r\n.{at}\r\n").into_bytes())
    };
    to.iter().enumerate().map(letter).collect()
}

#[tokio::test]
async fn many_follow_each_other_over_one_line_and_a_refusal_is_its_own_messages_alone() {
    let to = [
        "a@example.com",
        "nouser@example.com",
        "b@example.com",
        "later@example.com",
        "full@example.com",
        "c@example.com",
    ];
    for manners in [Manners::default(), without_pipelining(), Manners { patience: 2, ..Manners::default() }] {
        let sink = Sink::start(manners.clone()).await.unwrap();
        let words = one_line(config(sink.address())).send_all(None, &letters(&to)).await;
        let taken: Vec<bool> = words.iter().map(Result::is_ok).collect();
        assert_eq!(taken, [true, false, true, false, false, true], "{manners:?}");
        assert!(matches!(words[1], Err(SendError::Permanent { code: 550, .. })));
        assert!(matches!(words[3], Err(SendError::Temporary { .. })));
        let bodies: Vec<Vec<u8>> = sink.take().into_iter().map(|message| message.bytes).collect();
        assert_eq!(
            bodies,
            [0, 2, 5].map(|at| format!("Subject: {at}\r\n\r\n.{at}\r\n").into_bytes()),
            "{manners:?}"
        );
    }
}

#[tokio::test]
async fn a_line_that_breaks_between_messages_loses_and_doubles_none() {
    let sink = Sink::start(Manners { patience: 3, ..Manners::default() }).await.unwrap();
    let to = ["a@example.com"; 11];
    let words = one_line(config(sink.address())).send_all(None, &letters(&to)).await;
    assert!(words.iter().all(Result::is_ok), "{words:?}");
    assert_eq!(sink.count(), 11);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_not_asked_for_each_message() {
    let gone = Sink::start(Manners::default()).await.unwrap().address();
    let words = one_line(config(gone)).send_all(None, &letters(&["a@example.com"; 3])).await;
    assert_eq!(words.len(), 3);
    assert!(words.iter().all(|word| matches!(word, Err(SendError::Temporary { .. }))));
}
