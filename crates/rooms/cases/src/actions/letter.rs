//! Letters from cases: whom they go to, what stands in their heads, what is written below every one of them.

use crate::{
    ACKNOWLEDGE_HOURS, FOOTERS, LETTERS, UNDO,
    answering::{Whom, answering},
    jobs::{Fate, ReplyLeft},
    model::{
        Arrival, Author, Body, Case, EntryId, EntryKind, Facts, Kept, Party, Telling, entry,
        text::{email, must},
    },
    read::{self, case, thread, tree},
    reference,
    store::{self, NewEntry, around},
    template::{self, Places},
};
use ground::{
    clock::{HOUR, MINUTE},
    id::Id,
};
use kernel::{
    Error, KeyId, Reader, Result, Tx,
    setting::{COMPANY_NAME, TIME_ZONE},
};
use kit::Lang;
use post::{Attached, Auto, Envelope, MessageId, Thread};

/// Messages before this one that its head names.
const REFERENCES: u32 = 10;

/// A letter as somebody, or the process, wrote it.
pub(super) struct Letter<'a> {
    pub whom: Whom,
    pub line: &'a str,
    pub text: &'a str,
    pub attachments: &'a [Kept],
    pub reason: Option<String>,
    /// The step that is taken when it has left.
    pub then: Option<String>,
    pub way: Way,
}

/// How a letter came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// A person wrote it, and may take it back for a moment.
    Written,
    /// The process wrote it.
    Process,
    /// It says that something came in.
    Acknowledgement,
}

impl Way {
    const fn kind(self) -> &'static str {
        match self {
            Self::Written => "cases.reply",
            Self::Process => "cases.letter",
            Self::Acknowledgement => "cases.acknowledgement",
        }
    }

    const fn auto(self) -> Auto {
        match self {
            Self::Written => Auto::No,
            Self::Process => Auto::Generated,
            Self::Acknowledgement => Auto::Replied,
        }
    }

    const fn entry(self) -> EntryKind {
        match self {
            Self::Written => EntryKind::Out,
            Self::Process | Self::Acknowledgement => EntryKind::Auto,
        }
    }
}

/// Whom a letter without an address goes to, and whether an address that was named may get it.
pub(super) async fn whom(tx: &mut Tx, case: &Case, facts: &Facts, named: &str) -> Result<Whom> {
    let named = must("to", email(named))?;
    let own = own_addresses(tx, case, facts).await?;
    if named.is_empty() {
        let first = own.into_iter().next();
        return first
            .map(|address| Whom::Person { address })
            .ok_or_else(|| Error::field("to", "cases-error-no-address"));
    }
    if own.iter().any(|address| address.eq_ignore_ascii_case(&named)) {
        return Ok(Whom::Person { address: named });
    }
    // law: gdpr/5.1.b
    match staff::may_go_to(tx, &named).await? {
        Some(unit) => Ok(Whom::Declared { address: named, unit }),
        None => Err(Error::field("to", "cases-error-not-declared")),
    }
}

/// Where the person is reached: first as this case knows it, then as their record does.
pub(super) async fn own_addresses(tx: &mut Tx, case: &Case, facts: &Facts) -> Result<Vec<String>> {
    let mut own = vec![facts.contact.email.clone()];
    if let Some(subject) = case.subject {
        own.extend(customers::contact(tx, subject).await?.and_then(|contact| contact.email));
    }
    own.retain(|address| !address.is_empty());
    Ok(own)
}

/// Writes the letter into the thread and hands it over.
pub(super) async fn send(tx: &mut Tx, case: &Case, letter: &Letter<'_>) -> Result<(EntryId, MessageId)> {
    let category = tree::category(tx, &case.category).await?;
    let permit = answering(tx, case, &letter.whom, category.as_ref()).await?;
    let envelope = envelope(tx, case, letter).await?;
    let line = envelope.subject.clone();
    let message = post::hand_over(tx, permit, envelope).await?;
    let to = Party { name: String::new(), address: letter.whom.address().to_owned() };
    let (reason, then) = (letter.reason.clone(), letter.then.clone());
    let body = Body { to: vec![to], line, text: letter.text.to_owned(), reason, then, ..Body::default() };
    let header = post::message_id_header(tx, message).await?;
    let author = if letter.way == Way::Written { Author::Staff } else { Author::House };
    let new = NewEntry {
        letter: Some(message),
        message_id: Some(case::hash(tx, &header)),
        attachments: letter.attachments.len(),
        ..NewEntry::new(tx, letter.way.entry(), author, &body)
    };
    store::add(tx, case, &new).await?;
    around::attach(tx, case, new.id, letter.attachments).await?;
    follow(tx, (new.id, message), letter.way)?;
    Ok((new.id, message))
}

/// What happens when it cannot be taken back any more, and what becomes of it.
fn follow(tx: &mut Tx, (entry, letter): (EntryId, MessageId), way: Way) -> Result<()> {
    let undone = tx.now().plus(UNDO);
    if way == Way::Written {
        tx.enqueue_at(&ReplyLeft { entry }, undone)?;
    }
    // That nobody heard that their message came in is no news to anybody.
    if way == Way::Acknowledgement {
        return Ok(());
    }
    tx.enqueue_at(&Fate { letter }, undone.plus(MINUTE))
}

async fn envelope(tx: &mut Tx, case: &Case, letter: &Letter<'_>) -> Result<Envelope> {
    let lang = lang(case);
    let sender = match case.sender {
        Some(sender) => Some(post::sender(tx, sender).await?),
        None => None,
    };
    let mailbox =
        sender.as_ref().map(|sender| sender.reply_to.as_deref().unwrap_or(&sender.address).to_owned());
    let reply_to = match mailbox {
        Some(mailbox) => reference::address(tx.app(), &mailbox, case)?,
        None => None,
    };
    let signature = sender.as_ref().and_then(|sender| sender.signature(lang)).unwrap_or_default();
    let footer = footer(tx, case, lang).await?;
    let parts = [letter.text.trim_end(), signature.trim(), footer.trim()];
    let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    let attached = |kept: &Kept| {
        let (key, place) = (KeyId::own(kept.id), thread::file_place(kept.id));
        Attached::new((&kept.name, &kept.media), around::file_of(kept.id), key, place)
    };
    Ok(Envelope {
        to: letter.whom.address().to_owned(),
        subject: reference::subject(tx.app(), case, letter.line)?,
        text: format!("{text}\n"),
        sender: case.sender,
        reply_to,
        thread: Some(before(tx, case).await?),
        attachments: letter.attachments.iter().map(attached).collect(),
        not_before: (letter.way == Way::Written).then(|| tx.now().plus(UNDO)),
        auto: letter.way.auto(),
        batch: Some(case.id.bytes()),
        inside: true,
        ..Envelope::plain(letter.way.kind(), lang)
    })
}

pub(crate) fn lang(case: &Case) -> Lang {
    case.lang.as_deref().and_then(Lang::parse).unwrap_or_default()
}

/// The messages before this one, the oldest first, so that mail programs show them as one conversation.
async fn before(tx: &mut Tx, case: &Case) -> Result<Thread> {
    let mut references = Vec::new();
    for entry in thread::latest(tx, case, REFERENCES).await?.into_iter().rev() {
        if let Some(letter) = entry.letter {
            references.push(post::message_id_header(tx, letter).await?);
        } else if let Some(sealed) = &entry.sealed {
            let body: Option<Body> = tx.open(case.key(), entry::place(entry.id), sealed).await?;
            references.extend(body.and_then(|body| body.message_id));
        }
    }
    Ok(Thread { in_reply_to: references.last().cloned(), references })
}

/// Why somebody gets this, and what to do when it is not meant for them.
// law: gdpr/13
async fn footer(tx: &mut Tx, case: &Case, lang: Lang) -> Result<String> {
    let setting = FOOTERS[lang as usize];
    let own = tx.setting(&setting).await?;
    let company = tx.setting(&COMPANY_NAME).await?;
    let offer = notices::offered(tx, notices::Kind::Mail, LETTERS).await?;
    let notice = tx.app().url(&offer.path);
    let places =
        Places::from([("company", company), ("number", case.number.to_string()), ("notice", notice)]);
    let filled = template::fill(&own, &places).or_else(|_| template::fill(setting.default, &places));
    filled.map_err(Error::Refused)
}

/// What the places of a prepared answer stand for in this case.
pub(crate) async fn places(reader: &mut Reader, case: &Case) -> Result<Places> {
    let (facts, _) = case::facts(reader, case).await?;
    places_of(reader, case, facts).await
}

/// The same for whoever has opened the case already.
pub(crate) async fn places_of(reader: &mut Reader, case: &Case, facts: Facts) -> Result<Places> {
    let person = match case.subject {
        Some(subject) => customers::contact(reader, subject).await?,
        None => None,
    };
    let (name, given) = match person {
        Some(person) => (person.name.full(), person.name.given.clone()),
        None => {
            (facts.contact.name.clone(), facts.contact.name.split(' ').next().unwrap_or_default().to_owned())
        }
    };
    let lang = lang(case);
    let status = match case.run {
        Some(run) => flows::state(reader, run).await?.status.names.get(lang).to_owned(),
        None => case.status.clone(),
    };
    let category = tree::category(reader, &case.category).await?;
    Ok(Places::from([
        ("number", case.number.to_string()),
        ("line", facts.line),
        ("name", name),
        ("given_name", given),
        ("company", reader.setting(&COMPANY_NAME).await?),
        ("agent", reader.actor().name.to_string()),
        ("status", status),
        ("category", category.map(|category| category.name(lang).to_owned()).unwrap_or_default()),
        ("date", today(reader, lang).await?),
    ]))
}

/// The day as a language says it, where the house is.
pub(crate) async fn today(reader: &mut Reader, lang: Lang) -> Result<String> {
    let zone = reader.setting(&TIME_ZONE).await?;
    Ok(reader.app().lexicon().words(lang).in_zone(&zone).date(reader.now().0))
}

/// Says to whoever wrote that it came in: once per period and address.
pub(crate) async fn acknowledge(tx: &mut Tx, case: &Case, arrival: &Arrival) -> Result<()> {
    let house: i64 = tx.setting(&ACKNOWLEDGE_HOURS).await?.parse().unwrap_or_default();
    let hours = arrival.telling.hours.unwrap_or(house);
    let Ok(address) = email(&arrival.from.address) else { return Ok(()) };
    if hours == 0 || address.is_empty() {
        return Ok(());
    }
    let who = tx.blind(read::search::CONTACT, &address.to_lowercase());
    if around::is_acknowledged(tx, who, hours * HOUR).await? {
        return Ok(());
    }
    let (facts, _) = store::facts(tx, case).await?;
    let text = acknowledgement(tx, case, (&facts, &arrival.telling)).await?;
    let whom = Whom::Person { address };
    let letter = Letter {
        whom,
        line: &facts.line,
        text: &text,
        attachments: &[],
        reason: None,
        then: None,
        way: Way::Acknowledgement,
    };
    match send(tx, case, &letter).await {
        // Whoever must not be written to is not told; the message is in the thread all the same.
        Err(Error::Refused(_)) => Ok(()),
        other => other.map(drop),
    }
}

/// What it says: in the words of the way in, where it has some in the language of the case.
async fn acknowledgement(tx: &mut Tx, case: &Case, (facts, telling): (&Facts, &Telling)) -> Result<String> {
    let lang = lang(case);
    if let Some((_, own)) = telling.texts.iter().find(|(known, _)| *known == lang) {
        let places = places_of(tx, case, facts.clone()).await?;
        if let Ok(text) = template::fill(own, &places) {
            return Ok(text);
        }
    }
    let words = tx.app().lexicon().words(lang);
    Ok(words.w1("cases-acknowledgement", "number", case.number.to_string().as_str()))
}
