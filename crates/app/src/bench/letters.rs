//! Letters to a local mail server, each with a permit, personal text and a signature, beside a bare sender to the same one.

use super::{Bench, house, stats};
use crate::cli::say;
use campaigns::{Create, Draft, LetterId, Start, Text};
use kernel::{Actor, App, Error, Result, worker};
use mail::sink::{Keep, Manners, Sink};
use std::{collections::BTreeMap, net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    sync::watch,
};

/// Connections of both senders.
const CONNECTIONS: usize = 4;
/// Jobs at once.
const WORKERS: u16 = 2;
/// How often the sink is looked at, and how long it must be silent for the run to be over.
const GLANCE: Duration = Duration::from_millis(10);
const SILENCE: Duration = Duration::from_secs(2);
const KEY: [u8; 32] = [7; 32];

pub async fn run(bench: &Bench) -> Result<()> {
    let sink = Sink::start(Manners { keep: Keep::Count, ..Manners::default() }).await?;
    let app = open(bench, sink.address()).await?;
    let letter = letter(&app).await?;
    app.write(&Actor::house(), &Start { letter, version: None, confirm: Some(TITLE.into()) }).await?;
    let (sent, took) = deliver(&app, &sink).await?;
    stats::print_rate("letters, permits to the sink", sent, took);
    let (bare, bare_took) = stats::timed(bare(sink.address(), sent)).await;
    bare?;
    stats::print_rate("bare sender to the same sink", sent, bare_took);
    say(format!("  {:.0} % of the bare sender", 100.0 * bare_took.as_secs_f64() / took.as_secs_f64()));
    Ok(())
}

const TITLE: &str = "Benchmark";

/// The filled house once more, with a mail server.
async fn open(bench: &Bench, sink: SocketAddr) -> Result<App> {
    drop(house::filled(bench).await?);
    let key = bench.folder.join("dkim.key");
    std::fs::write(&key, data_encoding::BASE64.encode(&KEY))?;
    let more = [
        ("smtp.host", sink.ip().to_string()),
        ("smtp.port", sink.port().to_string()),
        ("smtp.security", "plain".into()),
        ("smtp.connections", CONNECTIONS.to_string()),
        ("mail.from", "post@noorderpad.example".into()),
        ("mail.dkim_domain", "noorderpad.example".into()),
        ("mail.dkim_key_file", key.display().to_string()),
    ];
    house::open_with(&bench.place(), bench, &more).await
}

async fn letter(app: &App) -> Result<LetterId> {
    let body = "Hello {{ given_name }},\n\nThe days grow short. We walked five routes near you and wrote down where the mud is.\n";
    let text = Text { subject: "Five walks, {{ given_name }}".into(), body: body.into() };
    let texts = BTreeMap::from([("en".to_owned(), text)]);
    let draft = Draft { title: TITLE.into(), purpose: "news".into(), texts, ..Draft::default() };
    Ok(app.write(&Actor::house(), &Create { draft }).await?.0)
}

/// Works until nothing more arrives; gives how many did, and when the last one came.
async fn deliver(app: &App, sink: &Sink) -> Result<(usize, Duration)> {
    let (stop, stopped) = watch::channel(false);
    let working = worker::run(app.clone(), WORKERS, stopped);
    let watching = async {
        let start = stats::now();
        let (mut count, mut last) = (0, Duration::ZERO);
        while count == 0 || start.elapsed() < last + SILENCE {
            tokio::time::sleep(GLANCE).await;
            if sink.count() != count {
                (count, last) = (sink.count(), start.elapsed());
            }
        }
        stop.send_replace(true);
        (count, last)
    };
    let ((), (count, last)) = tokio::join!(working, watching);
    Ok((usize::try_from(count).unwrap_or(usize::MAX), last))
}

/// The least a sender can do: one message after the other over a few connections, the same bytes each time.
async fn bare(sink: SocketAddr, messages: usize) -> Result<()> {
    let lanes = (0..CONNECTIONS).map(|lane| {
        let share = messages / CONNECTIONS + usize::from(lane < messages % CONNECTIONS);
        async move { bare_lane(sink, share).await }
    });
    futures::future::try_join_all(lanes).await?;
    Ok(())
}

async fn bare_lane(sink: SocketAddr, messages: usize) -> Result<()> {
    let mut stream = BufReader::new(TcpStream::connect(sink).await?);
    stream.get_ref().set_nodelay(true)?;
    let body = format!("Subject: bare\r\n\r\n{}\r\n.\r\n", "The days grow short. ".repeat(90));
    reply(&mut stream).await?;
    say_line(&mut stream, "EHLO bench.example\r\n").await?;
    for _ in 0..messages {
        say_line(&mut stream, "MAIL FROM:<post@noorderpad.example>\r\n").await?;
        say_line(&mut stream, "RCPT TO:<someone@example.com>\r\n").await?;
        say_line(&mut stream, "DATA\r\n").await?;
        say_line(&mut stream, &body).await?;
    }
    say_line(&mut stream, "QUIT\r\n").await
}

async fn say_line(stream: &mut BufReader<TcpStream>, text: &str) -> Result<()> {
    stream.get_mut().write_all(text.as_bytes()).await?;
    reply(stream).await
}

/// Reads an answer of one or several lines.
async fn reply(stream: &mut BufReader<TcpStream>) -> Result<()> {
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Err(Error::fault("the sink hung up"));
        }
        if line.as_bytes().get(3) != Some(&b'-') {
            return Ok(());
        }
    }
}
