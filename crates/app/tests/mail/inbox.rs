//! The way of mail with real servers: sent by OpenSMTPD to Dovecot, fetched by POP3 and by IMAP, answered, and the answer answered.

use crate::{pop3, servers::Servers};
use custodia::house;
use ground::{config::Config, paging::Wanted};
use inbox::{Connect, Draft, Fetch, MailboxId, Scope};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx, worker};
use mail::{Address, Message, MessageId, Security, Smtp, SmtpConfig};
use std::{path::Path, time::Duration};
use tempfile::TempDir;

/// Ten letters a second arrive, at worst.
const LOOKS: u32 = 100;
const PAUSE: Duration = Duration::from_millis(100);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Dovecot and OpenSMTPD, and root to start them"]
async fn mail_is_fetched_answered_and_the_answer_finds_its_case() {
    let servers = Servers::start();
    let folder = TempDir::new().unwrap();
    let app = open(&servers, folder.path()).await;
    let care = connect(&app, "care@example.org", ("pop3", servers.pop3)).await;
    let sales = connect(&app, "sales@example.org", ("imap", servers.imap)).await;
    let strangers = [("anna@example.org", "Mine is in two pieces."), ("ben@example.org", "Mine is dark.")];
    for (at, (from, text)) in strangers.into_iter().enumerate() {
        send(&servers, (from, "care@example.org"), ("Broken lamp", text, &format!("{at}@example.org")), None)
            .await;
    }
    send(
        &servers,
        ("ola@example.org", "sales@example.org"),
        ("A question", "Żółw?", "ola@example.org"),
        None,
    )
    .await;
    comes(&app, &[care, sales], 3).await;
    assert_eq!(cases(&app).await.len(), 3, "two strangers with one subject stay apart");

    // The first letter says that hers arrived; she answers it.
    let told = pop3::fetch(servers.pop3, "anna@example.org").await;
    assert!(told.contains("Auto-Submitted: auto-replied"), "{told}");
    let ours = header(&told, "Message-ID: ");
    send(
        &servers,
        ("anna@example.org", "care@example.org"),
        ("Re: Something", "And it was a gift.", "again@example.org"),
        Some(&ours),
    )
    .await;
    comes(&app, &[care, sales], 4).await;
    assert_eq!(cases(&app).await.len(), 3, "an answer opens nothing");
    for (user, protocol) in [("care@example.org", "pop3"), ("sales@example.org", "imap")] {
        assert_eq!(
            pop3::count(servers.pop3, user).await,
            0,
            "what was fetched by {protocol} is gone from the server"
        );
    }
}

async fn open(servers: &Servers, folder: &Path) -> App {
    let over = [
        ("data", folder.display().to_string()),
        ("public_url", "https://care.example.org".into()),
        ("mail.from", "house@example.org".into()),
        ("smtp.host", "127.0.0.1".into()),
        ("smtp.port", servers.smtp.to_string()),
        ("smtp.security", "plain".into()),
    ];
    let app = house::open(Config::load(Path::new("no file"), [], &over).unwrap()).await.unwrap();
    let values = vec![("inbox.own-domains".to_owned(), "example.org".to_owned())];
    write(&app, &kernel::setting::Change { values }).await;
    app
}

async fn write<A: Action>(app: &App, action: &A) -> A::Output {
    app.write(&Actor::house(), action).await.unwrap()
}

async fn connect(app: &App, address: &str, (protocol, port): (&str, u16)) -> MailboxId {
    let draft = Draft {
        name: address.into(),
        address: address.into(),
        protocol: protocol.into(),
        host: "127.0.0.1".into(),
        port: port.into(),
        security: "plain".into(),
        user: address.into(),
        password: Some("secret".into()),
        ..Draft::default()
    };
    let mailbox = write(app, &Connect { draft }).await;
    let trial = inbox::try_out(app, &Actor::house(), mailbox).await.unwrap();
    assert!(matches!(trial, inbox::Trial::Fine { .. }), "{trial:?}");
    mailbox
}

async fn send(
    servers: &Servers,
    (from, to): (&str, &str),
    (line, text, id): (&str, &str, &str),
    answers: Option<&str>,
) {
    let smtp = Smtp::new(SmtpConfig::new("127.0.0.1", servers.smtp, Security::Plain)).unwrap();
    let (from, to) = (Address::parse(from).unwrap(), Address::parse(to).unwrap());
    let id = MessageId::parse(id).unwrap();
    let message = Message {
        subject: line.into(),
        text: text.into(),
        ..Message::plain((from.clone(), to.clone()), id, 1_795_262_400)
    };
    let letter = String::from_utf8(mail::compose(&message).unwrap()).unwrap();
    // What the house writes says that a program wrote it; people's programs do not.
    let letter = letter.replace("Auto-Submitted: auto-generated\r\n", "");
    let letter = match answers {
        Some(before) => format!("In-Reply-To: {before}\r\n{letter}"),
        None => letter,
    };
    smtp.send(Some(&from), &to, letter.as_bytes()).await.unwrap();
}

/// Fetches from all mailboxes until so many mails came in: the schedule fetches, too, from whichever it likes.
async fn comes(app: &App, mailboxes: &[MailboxId], mails: usize) {
    for _ in 0..LOOKS {
        for mailbox in mailboxes {
            write(app, &Look(*mailbox)).await;
        }
        worker::drain(app).await.unwrap();
        if items(app).await.len() >= mails {
            return;
        }
        tokio::time::sleep(PAUSE).await;
    }
    panic!("only {:?} came in", items(app).await);
}

struct Look(MailboxId);

impl Action for Look {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.enqueue(&Fetch { mailbox: self.0 })
    }
}

async fn items(app: &App) -> Vec<inbox::Item> {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    inbox::items(&mut reader, Scope::All, &Wanted::default()).await.unwrap().items
}

async fn cases(app: &App) -> Vec<cases::CaseId> {
    let mut cases: Vec<_> = items(app).await.iter().map(|item| item.case.unwrap()).collect();
    cases.sort_unstable();
    cases.dedup();
    cases
}

fn header(letter: &str, name: &str) -> String {
    let line = letter.lines().find_map(|line| line.strip_prefix(name));
    line.unwrap_or_else(|| panic!("no {name} in {letter}")).trim().to_owned()
}
