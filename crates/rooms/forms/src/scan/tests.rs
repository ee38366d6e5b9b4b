//! The scanner's client against a small clamd that speaks the real INSTREAM command: clean, found, broken, slow, too large.
#![allow(clippy::disallowed_methods, reason = "the other side of the line is work beside the test")]

use super::*;
use tokio::{net::TcpListener, net::UnixListener, task::JoinHandle};

/// What the small clamd does with a stream.
#[derive(Clone, Copy)]
enum Mood {
    Says(&'static str),
    /// Hears everything and says nothing.
    Silent,
    /// Hangs up at once.
    Gone,
    /// Takes so many bytes.
    Small(usize),
}

/// Serves one client as clamd does and gives what it was sent.
async fn serve(mut client: impl AsyncRead + AsyncWrite + Unpin, mood: Mood) -> Vec<u8> {
    let mut heard = Vec::new();
    if matches!(mood, Mood::Gone) {
        return heard;
    }
    let mut command = [0; 10];
    client.read_exact(&mut command).await.unwrap();
    assert_eq!(&command, b"zINSTREAM\0");
    loop {
        let length = client.read_u32().await.unwrap() as usize;
        if length == 0 {
            break;
        }
        let mut chunk = vec![0; length];
        client.read_exact(&mut chunk).await.unwrap();
        heard.extend(chunk);
        if let Mood::Small(most) = mood
            && heard.len() > most
        {
            client.write_all(b"INSTREAM size limit exceeded. ERROR\0").await.unwrap();
            // It listens on, so that what it said arrives.
            tokio::io::copy(&mut client, &mut tokio::io::sink()).await.ok();
            return heard;
        }
    }
    match mood {
        Mood::Says(answer) => client.write_all(answer.as_bytes()).await.unwrap(),
        _ => std::future::pending().await,
    }
    heard
}

async fn clamd(mood: Mood) -> (String, JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = format!("tcp:{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move { serve(listener.accept().await.unwrap().0, mood).await });
    (place, served)
}

const SOON: Duration = Duration::from_millis(200);
const LONG: Duration = Duration::from_secs(30);

#[tokio::test]
async fn every_byte_goes_to_the_scanner_and_its_word_counts() {
    let file: Vec<u8> = (0..200_000_u32).map(|byte| (byte % 251) as u8).collect();
    for (says, verdict) in [
        ("stream: OK\0", Verdict::Clean),
        ("stream: Eicar-Test-Signature FOUND\0", Verdict::Infected),
        ("stream: OK FOUND\0", Verdict::Infected),
        ("stream: NOT OK\0", Verdict::Down),
        ("UNKNOWN COMMAND\0", Verdict::Down),
        ("\u{1b}[2J\0", Verdict::Down),
    ] {
        let (place, served) = clamd(Mood::Says(says)).await;
        assert_eq!(scan_within(LONG, &place, &file).await, verdict, "{says}");
        assert!(served.await.unwrap() == file, "it got what was sent");
    }
    let (place, served) = clamd(Mood::Says("stream: OK\0")).await;
    assert_eq!(scan_within(LONG, &place, b"").await, Verdict::Clean);
    assert_eq!(served.await.unwrap(), b"");
}

#[tokio::test]
async fn a_scanner_that_hangs_up_or_says_nothing_lets_nothing_pass() {
    let (place, _served) = clamd(Mood::Gone).await;
    assert_eq!(scan_within(LONG, &place, &[7; 100_000]).await, Verdict::Down);
    let (place, served) = clamd(Mood::Silent).await;
    assert_eq!(scan_within(SOON, &place, b"text").await, Verdict::Down);
    served.abort();
    // Nobody listens there any more.
    assert_eq!(scan_within(LONG, &place, b"text").await, Verdict::Down);
    for nowhere in ["tcp:", "unix:/nowhere/clamd.ctl", "pigeon:coop", "127.0.0.1"] {
        assert_eq!(scan_within(LONG, nowhere, b"text").await, Verdict::Down, "{nowhere}");
    }
    assert_eq!(scan_within(LONG, "", b"text").await, Verdict::NotScanned);
}

#[tokio::test]
async fn a_file_that_is_too_large_for_it_is_told_apart() {
    let (place, _served) = clamd(Mood::Small(100_000)).await;
    assert_eq!(scan_within(LONG, &place, &[7; 400_000]).await, Verdict::TooLarge);
}

#[tokio::test]
async fn a_socket_of_this_machine_works_as_well() {
    // Free ports are not given twice: the name is nobody else's.
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let path = std::env::temp_dir().join(format!("custodia-clamd-{}-{port}.ctl", std::process::id()));
    let listener = UnixListener::bind(&path).unwrap();
    let served =
        tokio::spawn(
            async move { serve(listener.accept().await.unwrap().0, Mood::Says("stream: OK\0")).await },
        );
    assert_eq!(scan_within(LONG, &format!("unix:{}", path.display()), b"text").await, Verdict::Clean);
    assert_eq!(served.await.unwrap(), b"text");
    std::fs::remove_file(path).unwrap();
}
