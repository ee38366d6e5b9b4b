//! Fetching from a real Dovecot what a real OpenSMTPD brought there.
#![allow(clippy::disallowed_methods, reason = "who sends lives beside the story")]

use crate::servers::Servers;
use custodia_mail::{
    Address, Login, Message, MessageId, Security, Smtp, SmtpConfig, compose,
    fetch::{
        Server,
        imap::{self, Heard},
        pop3,
    },
    incoming::read,
};
use std::time::Duration;

async fn send(port: u16, number: u32) {
    let smtp = Smtp::new(SmtpConfig::new("127.0.0.1", port, Security::Plain)).unwrap();
    let (from, to) =
        (Address::parse("care@example.com").unwrap(), Address::parse("anna@example.org").unwrap());
    let id = MessageId::parse(&format!("{number}@example.com")).unwrap();
    let text = format!("Dzień dobry\n.\n..dots\n{}", "long ".repeat(20_000));
    let message = Message {
        subject: format!("Ł {number}"),
        text,
        ..Message::plain((from.clone(), to.clone()), id, 1_750_000_000)
    };
    smtp.send(Some(&from), &to, &compose(&message).unwrap()).await.unwrap();
}

fn server(port: u16, password: &str) -> Server {
    let login = Login::Password { username: "anna@example.org".into(), password: password.into() };
    Server::new(("127.0.0.1", port), Security::Plain, login)
}

async fn arrived(port: u16, messages: usize) -> pop3::Session {
    for _ in 0..100 {
        let mut session = pop3::Session::open(&server(port, "secret")).await.unwrap();
        if session.list().await.unwrap().len() == messages {
            return session;
        }
        session.quit().await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the messages did not arrive");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Dovecot and OpenSMTPD, and root to start them"]
async fn mail_is_fetched_by_pop3_and_imap_and_deleted() {
    let servers = Servers::start();
    assert_eq!(pop3::Session::open(&server(servers.pop3, "wrong")).await.err().unwrap().key(), "login");
    assert_eq!(imap::Session::open(&server(servers.imap, "wrong")).await.err().unwrap().key(), "login");
    for number in 0..3 {
        send(servers.smtp, number).await;
    }
    let mut by_pop = arrived(servers.pop3, 3).await;
    let listed = by_pop.list().await.unwrap();
    let bytes = by_pop.fetch(listed[0].number).await.unwrap();
    let letter = read(&bytes);
    assert!(
        letter.subject.starts_with("Ł ") && letter.text.starts_with("Dzień dobry\n.\n..dots\nlong"),
        "{}",
        letter.subject
    );
    assert!(listed.iter().all(|one| !one.uid.is_empty() && one.bytes > 100_000));
    by_pop.delete(listed[0].number).await.unwrap();
    by_pop.quit().await.unwrap();

    let mut by_imap = imap::Session::open(&server(servers.imap, "secret")).await.unwrap();
    assert_eq!(by_imap.select("Nowhere").await.err().unwrap().key(), "mailbox");
    let selected = by_imap.select("INBOX").await.unwrap();
    assert!(selected.messages == 2 && selected.uid_validity > 0);
    let listed = by_imap.list(0).await.unwrap();
    assert_eq!(listed.len(), 2);
    assert!(read(&by_imap.fetch(listed[0].uid).await.unwrap()).text.starts_with("Dzień dobry"));
    by_imap.mark_seen(&[listed[0].uid]).await.unwrap();
    assert!(by_imap.list(0).await.unwrap()[0].is_seen);
    let uids: Vec<u32> = listed.iter().map(|one| one.uid).collect();
    by_imap.delete(&uids).await.unwrap();
    assert_eq!(by_imap.list(0).await.unwrap(), []);

    let port = servers.smtp;
    let sending = tokio::spawn(async move { send(port, 9).await });
    assert_eq!(by_imap.idle(Duration::from_secs(20)).await.unwrap(), Heard::News);
    sending.await.unwrap();
    assert_eq!(by_imap.list(*uids.last().unwrap()).await.unwrap().len(), 1);
    assert_eq!(by_imap.idle(Duration::from_millis(300)).await.unwrap(), Heard::Silence);
    by_imap.logout().await.unwrap();
}
