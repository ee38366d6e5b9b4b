//! What a privacy notice says of those in the register who get data: processors, and whoever decides together with us.

use crate::{
    export::choice,
    model::{Kind, Record, State},
    read,
};
use futures::future::BoxFuture;
use kernel::{About, App, Reader, Result, Said, Told};
use kit::Words;

/// Data does not leave the European Economic Area.
const INSIDE: &str = "inside";

// law: gdpr/13.1
pub fn tells(reader: &mut Reader) -> BoxFuture<'_, Result<Vec<Told>>> {
    Box::pin(async move {
        let processors = read::of_kind(reader, Kind::Processor).await?;
        let joint = read::of_kind(reader, Kind::Joint).await?;
        let app = reader.app();
        let approved: Vec<&Record> =
            processors.iter().filter(|record| record.state == State::Approved).collect();
        let current = joint.iter().filter(|record| record.state == State::Current);
        let receiving = approved.iter().map(|record| processor(app, record));
        let abroad = approved.iter().filter(|record| record.said.text("safeguard") != INSIDE);
        Ok(receiving
            .chain(current.map(|record| together(app, record)))
            .chain(abroad.map(|record| transfer(app, record)))
            .collect())
    })
}

fn about(about: About, record: &Record, stands: &[&str]) -> Told {
    let key = format!("{about} {}", record.id);
    let stands: Vec<&str> = stands.iter().map(|name| record.said.text(name)).collect();
    Told::new(about, key, stands.join("\n")).of(record.said.many("purposes").iter().cloned())
}

fn processor(app: &App, record: &Record) -> Told {
    let said = |t: Words| {
        let work = record.said.text("processing");
        t.w2("register-told-processor", ("name", record.name()), ("work", work))
    };
    about(About::Recipients, record, &["name", "processing"])
        .said(app, |t| Said { name: record.name().to_owned(), text: said(t) })
}

/// What somebody who decides with us takes on.
fn together(app: &App, record: &Record) -> Told {
    let said = |t: Words| {
        let share = record.said.text("share");
        t.w2("register-told-joint", ("name", record.name()), ("share", share))
    };
    about(About::Recipients, record, &["name", "share"])
        .said(app, |t| Said { name: record.name().to_owned(), text: said(t) })
}

fn transfer(app: &App, record: &Record) -> Told {
    let said = |t: Words| {
        let country = customers::country_name(t, record.said.text("country"));
        let safeguard = choice("safeguard", record.said.text("safeguard"), t);
        format!("{} ({country}): {safeguard}", record.name())
    };
    about(About::Transfers, record, &["name", "country", "safeguard"])
        .said(app, |t| Said { name: record.name().to_owned(), text: said(t) })
}
