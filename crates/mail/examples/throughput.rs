//! Messages per second into the sink: from a bare sender, and composed, signed and sent by this crate.
//!
//! `cargo run --release -p custodia-mail --example throughput [messages] [connections]`

#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that fails may stop and speaks to a terminal"
)]

use {
    custodia_mail::{
        Address, Dkim, Key, Message, MessageId, Precedence, Security, Smtp, SmtpConfig, Unsubscribe, compose,
        sink::{Keep, Manners, Sink},
    },
    std::{net::SocketAddr, num::NonZeroUsize, sync::Arc, time::Instant},
    tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpStream,
        task::JoinSet,
    },
};

const ROUNDS: usize = 5;
const NOW: i64 = 1_750_000_000;

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<usize>().unwrap());
    let (messages, connections) = (arguments.next().unwrap_or(40_000), arguments.next().unwrap_or(4));
    let sink = Sink::start(Manners { keep: Keep::Count, ..Manners::default() }).await.unwrap();
    let dkim = Arc::new(Dkim::new("example.org", "ed2026", Key::ed25519(&[7; 32]).unwrap()).unwrap());
    let bytes = dkim.sign(&compose(&letter(1)).unwrap(), NOW).unwrap();
    println!(
        "{messages} messages of {} bytes over {connections} connections, medians of {ROUNDS}",
        bytes.len()
    );

    println!(
        "compose alone            {:>8.0}/s per core",
        alone(messages, |n| compose(&letter(n)).unwrap())
    );
    let unsigned = compose(&letter(1)).unwrap();
    println!(
        "sign alone               {:>8.0}/s per core",
        alone(messages, |_| dkim.sign(&unsigned, NOW).unwrap())
    );

    let (mut slow, mut bare, mut ready, mut full) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        slow.push(bare_senders(sink.address(), &bytes, (messages, connections), Pace::InTurn).await);
        bare.push(bare_senders(sink.address(), &bytes, (messages, connections), Pace::Pipelined).await);
        ready.push(
            senders(sink.address(), (messages, connections), {
                let bytes = bytes.clone();
                move |_| bytes.clone()
            })
            .await,
        );
        let dkim = Arc::clone(&dkim);
        let made = move |n| dkim.sign(&compose(&letter(n)).unwrap(), NOW).unwrap();
        full.push(senders(sink.address(), (messages, connections), made).await);
    }
    let [slow, bare, ready, full] = [slow, bare, ready, full].map(median);
    println!("bare, command by command {slow:>8.0}/s");
    println!("bare, pipelined          {bare:>8.0}/s");
    for (name, figure) in [("Smtp::send alone", ready), ("compose + sign + send", full)] {
        let (of_slow, of_bare) = (100.0 * figure / slow, 100.0 * figure / bare);
        println!("{name:24} {figure:>8.0}/s  {of_slow:.0} % of bare, {of_bare:.0} % of pipelined");
    }
}

fn letter(n: usize) -> Message {
    let from = Address::parse("Góra i Las <shop@example.org>").unwrap();
    let to = Address::named(&format!("Anna Kowalska {n}"), &format!("anna{n}@example.com")).unwrap();
    let url = format!("https://shop.example.org/permissions/out/0198f2c4a7b07c3e9d41b1c2d3e4f5a6{n:08}");
    Message {
        subject: format!("Anna, nowe kurtki na jesień ({n})"),
        text: format!("Dzień dobry, Anno {n},\n\n{}\n{url}\n", "nowe kurtki są już w sklepie. ".repeat(30)),
        list_unsubscribe: Some(Unsubscribe::new(&url, None).unwrap()),
        precedence: Precedence::Bulk,
        ..Message::plain((from, to), MessageId::parse(&format!("letter{n}@example.org")).unwrap(), NOW)
    }
}

fn alone<T>(messages: usize, work: impl Fn(usize) -> T) -> f64 {
    let start = Instant::now();
    (0..messages).for_each(|n| drop(std::hint::black_box(work(n))));
    messages as f64 / start.elapsed().as_secs_f64()
}

/// Whether a bare sender waits after each command, as most do, or writes them in one go, as this crate does.
#[derive(Clone, Copy)]
enum Pace {
    InTurn,
    Pipelined,
}

/// The same bytes and nothing else: no pool, no time limit, no reading of replies but counting their lines.
async fn bare_senders(
    at: SocketAddr,
    bytes: &[u8],
    (messages, connections): (usize, usize),
    pace: Pace,
) -> f64 {
    let body: Arc<[u8]> = [bytes, b".\r\n"].concat().into();
    let mut streams = Vec::new();
    for _ in 0..connections {
        let mut stream = TcpStream::connect(at).await.unwrap();
        stream.set_nodelay(true).unwrap();
        lines(&mut stream, 1).await;
        stream.write_all(b"EHLO bare\r\n").await.unwrap();
        lines(&mut stream, 5).await;
        streams.push(stream);
    }
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for mut stream in streams {
        let body = Arc::clone(&body);
        tasks.spawn(async move {
            for _ in 0..messages / connections {
                for commands in announcement(pace) {
                    stream.write_all(commands.as_bytes()).await.unwrap();
                    lines(&mut stream, commands.matches('\n').count()).await;
                }
                stream.write_all(&body).await.unwrap();
                lines(&mut stream, 1).await;
            }
        });
    }
    tasks.join_all().await;
    messages as f64 / start.elapsed().as_secs_f64()
}

fn announcement(pace: Pace) -> &'static [&'static str] {
    match pace {
        Pace::InTurn => &["MAIL FROM:<bounce@example.org>\r\n", "RCPT TO:<anna@example.com>\r\n", "DATA\r\n"],
        Pace::Pipelined => &["MAIL FROM:<bounce@example.org>\r\nRCPT TO:<anna@example.com>\r\nDATA\r\n"],
    }
}

async fn lines(stream: &mut TcpStream, mut wanted: usize) {
    let mut buffer = [0; 1024];
    while wanted > 0 {
        let read = stream.read(&mut buffer).await.unwrap();
        assert_ne!(read, 0, "the sink hung up");
        wanted -= buffer[..read].iter().filter(|&&byte| byte == b'\n').count();
    }
}

async fn senders<M>(at: SocketAddr, (messages, connections): (usize, usize), make: M) -> f64
where
    M: Fn(usize) -> Vec<u8> + Send + Clone,
    M: 'static,
{
    let mut config = SmtpConfig::new("127.0.0.1", at.port(), Security::Plain);
    config.connections = NonZeroUsize::new(connections).unwrap();
    let smtp = Smtp::new(config).unwrap();
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for first in 0..connections {
        let (smtp, make) = (smtp.clone(), make.clone());
        tasks.spawn(async move {
            let from = Address::parse("bounce@example.org").unwrap();
            for n in (first..messages / connections * connections).step_by(connections) {
                let to = Address::parse(&format!("anna{n}@example.com")).unwrap();
                smtp.send(Some(&from), &to, &make(n)).await.unwrap();
            }
        });
    }
    tasks.join_all().await;
    messages as f64 / start.elapsed().as_secs_f64()
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
