//! How soon the first answer comes after a start, and how much memory the process takes.

use super::{Bench, house, stats};
use crate::{cli::say, demo};
use kernel::{App, Error, Result};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    time::Duration,
};

const STARTS: usize = 5;
const REQUESTS: usize = 10_000;
const PEOPLE: u32 = 2_000;
/// A start that takes longer has failed.
const PATIENCE: Duration = Duration::from_secs(60);

pub async fn run(bench: &Bench) -> Result<()> {
    let app = house::filled(bench).await?;
    let (session, pages) = (demo::sign_in(&app).await?, pages(&app).await?);
    drop(app);
    let mut starts = stats::Series::default();
    for _ in 0..STARTS {
        let (mut child, address) = spawn(bench)?;
        let start = stats::now();
        let answered = wait(address);
        starts.push(start.elapsed());
        answered.and(stop(&mut child))?;
    }
    starts.print("start to first answer");
    let (mut child, address) = spawn(bench)?;
    wait(address)?;
    say(format!("  {:<34} {:>9.1} MiB", "memory at rest", stats::memory_of(child.id())));
    for at in 0..REQUESTS {
        get(address, &pages[at % pages.len()], &session)?;
    }
    say(format!("  {:<34} {:>9.1} MiB", "memory after 10,000 customer pages", stats::memory_of(child.id())));
    stop(&mut child)
}

/// Pages of customers, of different ones, so that nothing is answered from a few warm rows.
async fn pages(app: &App) -> Result<Vec<String>> {
    let mut reader = app.read(&kernel::Actor::house()).await?;
    let people = customers::ids(&mut reader, &customers::Filter::default(), None, PEOPLE).await?;
    Ok(people.into_iter().map(|subject| format!("/customers/{subject}")).collect())
}

fn spawn(bench: &Bench) -> Result<(Child, SocketAddr)> {
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["serve", "--data"]).arg(bench.place()).args(["--listen", &address.to_string()]);
    command.env("CUSTODIA_LOG", "error").stdout(Stdio::null()).stderr(Stdio::null());
    Ok((command.spawn()?, address))
}

fn wait(address: SocketAddr) -> Result<()> {
    let start = stats::now();
    while start.elapsed() < PATIENCE {
        if get(address, "/f/news", "").is_ok() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Err(Error::fault("the house did not start"))
}

fn get(address: SocketAddr, path: &str, session: &str) -> Result<()> {
    let mut stream = TcpStream::connect(address)?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {session}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    if answer.starts_with(b"HTTP/1.1 200") { Ok(()) } else { Err(Error::fault("not answered")) }
}

fn stop(child: &mut Child) -> Result<()> {
    child.kill()?;
    child.wait()?;
    Ok(())
}
