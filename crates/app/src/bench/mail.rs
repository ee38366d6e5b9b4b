//! Mail that comes in: taken from files, and fetched from a real server, as fast as it becomes cases.

use super::{
    Bench,
    dovecot::{Dovecot, PASSWORD},
    house, stats,
};
use crate::cli::say;
use ground::paging::Wanted;
use inbox::{Connect, Draft};
use kernel::{Actor, App, Error, Result, setting, worker};
use std::{path::Path, time::Duration};
use tokio::sync::watch;

/// Mails: one for each customer asked for, at most so many.
const MOST: u32 = 20_000;
const OURS: &str = "service@noorderpad.example";
/// Jobs at once.
const WORKERS: u16 = 2;
/// How often it is looked how far they are, and how often in vain before it is given up.
const GLANCE: Duration = Duration::from_millis(20);
const IN_VAIN: u32 = 6_000;

pub async fn run(bench: &Bench) -> Result<()> {
    let amount = MOST.min(bench.customers);
    let place = bench.empty("mail")?;
    let folder = place.join("mails");
    std::fs::create_dir_all(&folder)?;
    write(&folder, amount)?;
    let app = house::open(&place.join("house"), bench).await?;
    let (taken, took) = stats::timed(inbox::take_in_files(&app, &folder, |_| ())).await;
    let taken = taken?;
    stats::print_rate("mails taken in from files", taken.mails, took);
    drop(app);
    for protocol in ["pop3", "imap"] {
        from_server(bench, protocol, amount).await?;
    }
    Ok(())
}

/// The way of a mail that lies on a server: fetched, written down, removed there, and made a case.
async fn from_server(bench: &Bench, protocol: &'static str, amount: u32) -> Result<()> {
    let Some(server) = Dovecot::start(OURS, |letters| write(letters, amount)).await? else {
        say(format!("  mails fetched by {protocol}: skipped, there is no Dovecot here"));
        return Ok(());
    };
    let place = bench.empty(&format!("mail-{protocol}"))?;
    let app = house::open(&place.join(format!("house-{protocol}")), bench).await?;
    let port = if protocol == "pop3" { server.pop3 } else { server.imap };
    connect(&app, protocol, port).await?;
    let (home, done) = work(&app, i64::from(amount)).await?;
    let mails = usize::try_from(amount).map_err(Error::fault)?;
    stats::print_rate(&format!("mails fetched by {protocol}"), mails, home);
    stats::print_rate(&format!("mails fetched by {protocol}, and cases"), mails, done);
    Ok(())
}

async fn connect(app: &App, protocol: &str, port: u16) -> Result<()> {
    let values = vec![(inbox::OWN_DOMAINS.key.to_owned(), "noorderpad.example".to_owned())];
    app.write(&Actor::house(), &setting::Change { values }).await?;
    let draft = Draft {
        name: "Service".into(),
        address: OURS.into(),
        protocol: protocol.into(),
        host: "127.0.0.1".into(),
        port: port.into(),
        security: "plain".into(),
        user: OURS.into(),
        password: Some(PASSWORD.into()),
        ..Draft::default()
    };
    app.write(&Actor::house(), &Connect { draft }).await.map(drop)
}

/// Works until all are cases; gives when the last one was written down, and when the last one was a case.
async fn work(app: &App, amount: i64) -> Result<(Duration, Duration)> {
    let (stop, stopped) = watch::channel(false);
    let working = worker::run(app.clone(), WORKERS, stopped);
    let watching = async {
        let seen = watched(app, amount).await;
        stop.send_replace(true);
        seen
    };
    let ((), seen) = tokio::join!(working, watching);
    seen
}

async fn watched(app: &App, amount: i64) -> Result<(Duration, Duration)> {
    let (start, mut home, mut vain, mut before) = (stats::now(), None, 0, (0, 0));
    while vain < IN_VAIN {
        tokio::time::sleep(GLANCE).await;
        let mut reader = app.read(&Actor::house()).await?;
        let mailboxes = inbox::mailboxes(&mut reader, &Wanted::default()).await?;
        let fetched: i64 = mailboxes.items.iter().map(|mailbox| mailbox.taken).sum();
        let waiting = inbox::counts(&mut reader).await?.waiting;
        drop(reader);
        if fetched == amount {
            let home = *home.get_or_insert_with(|| start.elapsed());
            if waiting == 0 {
                return Ok((home, start.elapsed()));
            }
        }
        vain = if before == (fetched, waiting) { vain + 1 } else { 0 };
        before = (fetched, waiting);
    }
    Err(Error::fault("mail comes no more"))
}

/// Each from somebody else, in two parts, as mail programs write them.
fn write(folder: &Path, amount: u32) -> Result<()> {
    for at in 0..amount {
        let mail = format!(
            "From: Person {at} <person.{at}@example.org>\r\nTo: {OURS}\r\n\
             Subject: Broken lamp {at}\r\nMessage-ID: <{at}@example.org>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n\
             --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe lamp that I bought does not shine.\r\n{}\r\n\
             --b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The lamp that I bought does <b>not</b> shine.</p>\r\n--b--\r\n",
            "It came on Tuesday, in a box without a scratch. ".repeat(20)
        );
        std::fs::write(folder.join(format!("{at:06}.eml")), mail)?;
    }
    Ok(())
}
