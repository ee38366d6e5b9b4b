//! Fetching, against servers that answer line by line as they are told: well, badly, and with malice.

use custodia_mail::{
    Login, Security,
    fetch::{
        Server, Trouble,
        imap::{self, Heard},
        pop3,
    },
};
use std::time::Duration;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
    task::JoinHandle,
};

/// Answers each line of the client: what begins so is answered so; `@` in an answer is the client's tag.
type Script = Vec<(&'static str, String)>;

struct Fake {
    port: u16,
    _running: JoinHandle<()>,
}

async fn fake(greeting: &'static str, script: Script) -> Fake {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let running = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(greeting.as_bytes()).await.unwrap();
        while let Ok(Some(line)) = lines.next_line().await {
            let (tag, rest) = line.split_once(' ').unwrap_or(("", &line));
            let found = script.iter().find(|(start, _)| line.starts_with(start) || rest.starts_with(start));
            let unknown = if greeting.starts_with('+') { "-ERR what\r\n" } else { "@ BAD what\r\n" };
            let answer = found.map_or(unknown.to_owned(), |(_, answer)| answer.clone());
            if write.write_all(answer.replace('@', tag).as_bytes()).await.is_err() {
                return;
            }
        }
    });
    Fake { port, _running: running }
}

fn server(port: u16) -> Server {
    let login = Login::Password { username: "anna".into(), password: "se\"cret".into() };
    let mut server = Server::new(("127.0.0.1", port), Security::Plain, login);
    server.patience = Duration::from_millis(500);
    server.largest = 10_000;
    server
}

fn pop(more: &[(&'static str, &str)]) -> Script {
    let mut script: Script = more.iter().map(|(start, answer)| (*start, (*answer).to_owned())).collect();
    script.extend([
        ("CAPA", "+OK\r\nUIDL\r\nSASL LOGIN\r\n.\r\n".to_owned()),
        ("USER", "+OK\r\n".to_owned()),
        ("PASS", "+OK\r\n".to_owned()),
        ("LIST", "+OK\r\n1 120\r\n2 99999999\r\nnonsense\r\n.\r\n".to_owned()),
        ("UIDL", "+OK\r\n1 a-1\r\n2 b-2\r\nx y\r\n.\r\n".to_owned()),
        ("RETR 1", "+OK\r\nSubject: x\r\n\r\n..dot\r\n..\r\nend\r\n.\r\n".to_owned()),
        ("DELE", "+OK\r\n".to_owned()),
        ("QUIT", "+OK bye\r\n".to_owned()),
    ]);
    script
}

async fn popped(script: Script) -> Result<pop3::Session, Trouble> {
    let fake = fake("+OK ready\r\n", script).await;
    let session = pop3::Session::open(&server(fake.port)).await;
    // The fake goes on answering as long as the line stands.
    std::mem::forget(fake);
    session
}

#[tokio::test]
async fn a_mailbox_is_listed_read_and_emptied_by_pop3() {
    let mut session = popped(pop(&[])).await.unwrap();
    let listed = session.list().await.unwrap();
    assert_eq!(
        listed.iter().map(|one| (one.number, one.uid.as_str(), one.bytes)).collect::<Vec<_>>(),
        [(1, "a-1", 120), (2, "b-2", 99_999_999)]
    );
    assert_eq!(session.fetch(1).await.unwrap(), b"Subject: x\r\n\r\n.dot\r\n.\r\nend\r\n");
    assert_eq!(session.fetch(7).await.unwrap_err().key(), "refused");
    session.delete(1).await.unwrap();
    session.quit().await.unwrap();
}

#[tokio::test]
async fn pop3_says_what_is_wrong() {
    let wrong = popped(pop(&[("PASS", "-ERR [AUTH] wrong password for anna\r\n")])).await.err().unwrap();
    assert_eq!((wrong.key(), wrong.is_for_good()), ("login", true));
    assert!(
        wrong.said().unwrap().contains("wrong password") && !format!("{wrong:?} {wrong}").contains("anna")
    );
    let garbled = popped(pop(&[("USER", "HTTP/1.1 400 Bad Request\r\n")])).await.err().unwrap();
    assert_eq!(garbled, Trouble::Garbled);
    let silent = popped(pop(&[("USER", "")])).await.err().unwrap();
    assert_eq!(silent, Trouble::TimedOut);
    let long = popped(pop(&[("USER", &"x".repeat(100_000))])).await.err().unwrap();
    assert_eq!(long, Trouble::Garbled);
    let mut server = server(1);
    server.host = "no-such-host.invalid".into();
    assert_eq!(pop3::Session::open(&server).await.err(), Some(Trouble::PasswordInClear));
    server.security = Security::Tls;
    assert_eq!(pop3::Session::open(&server).await.err(), Some(Trouble::UnknownHost));
    server.host = "localhost".into();
    assert!(matches!(pop3::Session::open(&server).await.err(), Some(Trouble::Unreachable(_))));
}

#[tokio::test]
async fn a_message_without_end_is_given_up() {
    let endless = format!("+OK\r\n{}", "x".repeat(40_000));
    let mut session = popped(pop(&[("RETR 2", &endless)])).await.unwrap();
    assert_eq!(session.fetch(2).await, Err(Trouble::TooLarge { limit: 10_000 }).or(Err(Trouble::TimedOut)));
}

#[tokio::test]
async fn after_a_message_larger_than_it_was_listed_pop3_goes_on() {
    let large =
        format!("+OK\r\nSubject: large\r\n\r\n{}.\r\n", format!("{}\r\n", "x".repeat(70)).repeat(500));
    let mut session = popped(pop(&[("RETR 2", &large), ("TOP 2", &large)])).await.unwrap();
    assert_eq!(session.fetch(2).await, Err(Trouble::TooLarge { limit: 10_000 }));
    let head = session.top(2, 400).await.unwrap();
    assert!(head.starts_with(b"Subject: large") && head.len() <= 10_000);
    assert!(session.fetch(1).await.is_ok(), "the line goes on");
    let endless = format!("+OK\r\n{}", format!("{}\r\n", "x".repeat(70)).repeat(2_000));
    let mut session = popped(pop(&[("RETR 2", &endless)])).await.unwrap();
    assert_eq!(session.fetch(2).await, Err(Trouble::Garbled));
}

#[tokio::test]
async fn after_a_message_that_imap_refuses_or_that_is_too_large_the_session_goes_on() {
    let large = format!("* 2 FETCH (UID 9 BODY[]<0> {{30000}}\r\n{})\r\n@ OK done\r\n", "x".repeat(30_000));
    let mut session = opened(imap_script(&[("UID FETCH 9 ", &large)])).await.unwrap();
    assert_eq!(session.fetch(9).await, Err(Trouble::TooLarge { limit: 10_000 }));
    assert_eq!(session.fetch(12).await.unwrap(), b"A: \"q\"");
    let refused = "@ NO [SERVERBUG] cannot read it\r\n";
    let mut session = opened(imap_script(&[("UID FETCH 9 ", refused)])).await.unwrap();
    assert_eq!(session.fetch(9).await.unwrap_err().key(), "refused");
    assert!(session.fetch(12).await.is_ok());
}

#[tokio::test]
async fn tokens_and_plain_log_in_by_sasl() {
    let script = pop(&[
        ("CAPA", "+OK\r\nSASL PLAIN XOAUTH2\r\n.\r\n"),
        ("AUTH PLAIN", "+ \r\n"),
        ("AGFubmEAc2UiY3JldA==", "+OK\r\n"),
    ]);
    popped(script).await.unwrap();
    let script = pop(&[
        ("AUTH XOAUTH2", "+ \r\n"),
        ("dXNlcj1hbm5hAWF1dGg9QmVhcmVyIHRvawEB", "+ eyJzdGF0dXMiOiI0MDAifQ==\r\n"),
        ("", "-ERR token expired\r\n"),
    ]);
    let mut script = script;
    let last = script.remove(2);
    script.push(last);
    let fake = fake("+OK ready\r\n", script).await;
    let mut server = server(fake.port);
    server.login = Login::Token { username: "anna".into(), token: "tok".into() };
    let wrong = pop3::Session::open(&server).await.err().unwrap();
    assert_eq!((wrong.key(), wrong.said()), ("login", Some("token expired")));
}

fn imap_script(more: &[(&'static str, &str)]) -> Script {
    let mut script: Script = more.iter().map(|(start, answer)| (*start, (*answer).to_owned())).collect();
    script.extend([
        ("CAPABILITY", "* CAPABILITY IMAP4rev1 IDLE UIDPLUS\r\n@ OK done\r\n".to_owned()),
        ("LOGIN \"anna\" \"se\\\"cret\"", "@ OK in\r\n".to_owned()),
        (
            "SELECT",
            "* 3 EXISTS\r\n* OK [UIDVALIDITY 77] ok\r\n* OK [UIDNEXT 13] ok\r\n* FLAGS (\\Seen)\r\n@ OK [READ-WRITE] done\r\n".to_owned(),
        ),
        (
            "UID FETCH 6:*",
            "* 2 FETCH (FLAGS (\\Seen) UID 9 RFC822.SIZE 120)\r\n* 1 FETCH (UID 5 RFC822.SIZE 1 FLAGS ())\r\n\
             * 3 FETCH (UID 12 RFC822.SIZE 70 FLAGS ())\r\n@ OK done\r\n"
                .to_owned(),
        ),
        ("UID FETCH 9 ", "* 2 FETCH (UID 9 BODY[]<0> {9}\r\nA: b\r\n\r\nx FLAGS (\\Seen))\r\n@ OK done\r\n".to_owned()),
        ("UID FETCH 12 ", "* 3 FETCH (BODY[]<0> \"A: \\\"q\\\"\" UID 12)\r\n@ OK done\r\n".to_owned()),
        ("UID STORE 9,12 +FLAGS.SILENT (\\Deleted)", "@ OK done\r\n".to_owned()),
        ("UID EXPUNGE 9,12", "* 2 EXPUNGE\r\n* 2 EXPUNGE\r\n@ OK done\r\n".to_owned()),
        ("IDLE", "+ idling\r\n* 4 EXISTS\r\n".to_owned()),
        ("DONE", "c7 OK idle done\r\n".to_owned()),
        ("LOGOUT", "* BYE\r\n@ OK bye\r\n".to_owned()),
    ]);
    script
}

async fn opened(script: Script) -> Result<imap::Session, Trouble> {
    let fake = fake("* OK ready\r\n", script).await;
    let session = imap::Session::open(&server(fake.port)).await;
    std::mem::forget(fake);
    session
}

#[tokio::test]
async fn a_folder_is_listed_read_and_emptied_by_imap() {
    let mut session = opened(imap_script(&[])).await.unwrap();
    let selected = session.select("INBOX").await.unwrap();
    assert_eq!((selected.uid_validity, selected.uid_next, selected.messages), (77, Some(13), 3));
    let listed: Vec<_> =
        session.list(5).await.unwrap().iter().map(|one| (one.uid, one.bytes, one.is_seen)).collect();
    assert_eq!(listed, [(9, 120, true), (12, 70, false)], "the last message below the number is not meant");
    assert_eq!(session.fetch(9).await.unwrap(), b"A: b\r\n\r\nx");
    assert!(session.has("IDLE"));
    assert_eq!(session.idle(Duration::from_secs(5)).await.unwrap(), Heard::News);
    assert_eq!(session.fetch(12).await.unwrap(), b"A: \"q\"");
    assert_eq!(session.list(u32::MAX).await.unwrap(), []);
    session.delete(&[9, 12]).await.unwrap();
    session.logout().await.unwrap();
}

#[tokio::test]
async fn imap_says_what_is_wrong() {
    let wrong = opened(imap_script(&[("LOGIN", "@ NO [AUTHENTICATIONFAILED] no\r\n")])).await.err().unwrap();
    assert_eq!(wrong.key(), "login");
    let mut session = opened(imap_script(&[("SELECT", "@ NO no such mailbox\r\n")])).await.unwrap();
    assert_eq!(session.select("Nowhere").await.err().unwrap().key(), "mailbox");
    assert_eq!(session.select("a\r\nb").await.err().unwrap().key(), "mailbox");
    let disabled = imap_script(&[("CAPABILITY", "* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n@ OK\r\n")]);
    assert_eq!(opened(disabled).await.err(), Some(Trouble::NoLogin));
    assert_eq!(
        opened(imap_script(&[("LOGIN", "* BYE overloaded\r\n")])).await.err(),
        Some(Trouble::TimedOut)
    );
}

#[tokio::test]
async fn a_hostile_imap_server_gets_nowhere() {
    for answer in [
        "* 2 FETCH (UID 9 BODY[]<0> {99999999999}\r\n",
        "* 2 FETCH (UID 9 BODY[]<0> {99999999999999999999999}\r\n@ OK\r\n",
        "* 2 FETCH (UID 9 BODY[]<0> {-1}\r\n@ OK\r\n",
        "* 2 FETCH (UID 9 BODY[]<0>\r\n@ OK\r\n",
        "* 2 FETCH (UID 9 BODY[]<0> \"open\r\n@ OK\r\n",
        "* 2 FETCH\r\n@ OK\r\n",
        "* 2 FETCH (((((((((((((((((((((((\r\n@ OK\r\n",
        "* 2 FETCH (UID 8 BODY[]<0> {1}\r\nx)\r\n@ OK\r\n",
        "\r\n\r\n* \r\n@ OK\r\n",
        "@\r\n",
    ] {
        let mut session = opened(imap_script(&[("UID FETCH 9 ", answer)])).await.unwrap();
        let body = session.fetch(9).await;
        assert!(body.is_err() || answer.contains("open"), "{answer:?}: {body:?}");
    }
}
