//! Mail that comes in: taken from files, as fast as it becomes cases.

use super::{Bench, house, stats};
use kernel::Result;
use std::path::Path;

/// Mails: one for each customer asked for, at most so many.
const MOST: u32 = 20_000;

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
    Ok(())
}

/// Each from somebody else, in two parts, as mail programs write them.
fn write(folder: &Path, amount: u32) -> Result<()> {
    for at in 0..amount {
        let mail = format!(
            "From: Person {at} <person.{at}@example.org>\r\nTo: service@noorderpad.example\r\n\
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
