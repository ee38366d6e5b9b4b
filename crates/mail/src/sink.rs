//! The local peer of tests and benchmarks: an SMTP server on loopback that keeps what it takes and refuses on demand.
//!
//! The recipient's local part, up to a `+`, decides: `nouser` is answered 550, `full` 552, `spam` 554, `later` 451.
//! Every other recipient is taken. It is no mail server: it checks nothing and stores in memory only.

mod dialogue;

use {
    dialogue::{Dialogue, Step},
    parking_lot::Mutex,
    std::{
        io,
        net::{Ipv4Addr, SocketAddr},
        sync::{
            Arc,
            atomic::{AtomicU64, Ordering},
        },
    },
    tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::{TcpListener, TcpStream},
        sync::mpsc,
        task::JoinSet,
    },
};

/// Takes the commands of one message, or its whole text, in one read.
const READ_SIZE: usize = 16 * 1024;

/// A message as the sink took it, dots undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    pub from: String,
    pub to: Vec<String>,
    pub bytes: Vec<u8>,
}

/// What becomes of a message.
#[derive(Clone, Debug)]
pub enum Keep {
    /// It waits for [`Sink::take`].
    All,
    /// It is counted and forgotten.
    Count,
    /// It goes to whoever listens.
    Send(mpsc::UnboundedSender<Received>),
}

/// How the sink behaves; the default keeps all, offers what good servers offer and wants no log-in.
#[derive(Clone, Debug)]
pub struct Manners {
    pub keep: Keep,
    /// The lines after the first in the answer to `EHLO`.
    pub offers: Vec<String>,
    /// The one `AUTH` word that is let in.
    pub secret: Option<String>,
    /// What is said in a challenge, in base64, to whom another word is not taken (RFC 7628, 3.2.2); none: they are refused at once.
    pub challenge: Option<String>,
    /// The connection is closed after this many messages, as servers do with idle ones.
    pub patience: u64,
}

impl Default for Manners {
    fn default() -> Manners {
        let offers = ["PIPELINING", "SIZE 30000000", "ENHANCEDSTATUSCODES", "8BITMIME"];
        Manners {
            keep: Keep::All,
            offers: offers.map(str::to_owned).to_vec(),
            secret: None,
            challenge: None,
            patience: u64::MAX,
        }
    }
}

/// A running server. It stops, with all its connections, when it is dropped.
pub struct Sink {
    address: SocketAddr,
    shared: Arc<Shared>,
    _running: JoinSet<()>,
}

struct Shared {
    manners: Manners,
    count: AtomicU64,
    kept: Mutex<Vec<Received>>,
}

impl Sink {
    /// Listens on a free port of 127.0.0.1.
    pub async fn start(manners: Manners) -> io::Result<Sink> {
        Sink::start_at((Ipv4Addr::LOCALHOST, 0).into(), manners).await
    }

    pub async fn start_at(address: SocketAddr, manners: Manners) -> io::Result<Sink> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { manners, count: AtomicU64::new(0), kept: Mutex::default() });
        let mut running = JoinSet::new();
        running.spawn(accept(listener, Arc::clone(&shared)));
        Ok(Sink { address, shared, _running: running })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many messages were taken so far.
    pub fn count(&self) -> u64 {
        self.shared.count.load(Ordering::Relaxed)
    }

    /// Hands out the messages kept so far and forgets them.
    pub fn take(&self) -> Vec<Received> {
        std::mem::take(&mut self.shared.kept.lock())
    }
}

impl Shared {
    fn keep(&self, message: Received) {
        self.count.fetch_add(1, Ordering::Relaxed);
        match &self.manners.keep {
            Keep::Count => {}
            Keep::All => self.kept.lock().push(message),
            // A listener that has gone wants no more messages; the sender is none the wiser.
            Keep::Send(listener) => drop(listener.send(message)),
        }
    }
}

/// The connections belong to this task and end with it.
async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut conversations = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        conversations.spawn(converse(stream, Arc::clone(&shared)));
        while conversations.try_join_next().is_some() {}
    }
}

/// A peer that breaks the line is no error of the sink.
async fn converse(mut stream: TcpStream, shared: Arc<Shared>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut dialogue, mut input) = (Dialogue::new(&shared.manners), Vec::with_capacity(READ_SIZE));
    let mut output = b"220 sink ESMTP\r\n".to_vec();
    let mut patience = shared.manners.patience;
    loop {
        stream.write_all(&output).await?;
        output.clear();
        if patience == 0 || stream.read_buf(&mut input).await? == 0 {
            return Ok(());
        }
        loop {
            match dialogue.step(&mut input, &mut output) {
                Step::Hungry => break,
                Step::Went => {}
                Step::Took(message) => {
                    shared.keep(message);
                    patience = patience.saturating_sub(1);
                    if patience == 0 {
                        break;
                    }
                }
                Step::Over => return stream.write_all(&output).await,
            }
        }
    }
}
