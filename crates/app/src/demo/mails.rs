//! Mail that comes in: letters on a shelf, as if they lay in a mailbox, and what the office makes of them.

use super::stage::Stage;
use cases::{Assign, CaseId, Note, NoteKind, Reply, To};
use ground::{clock::HOUR, paging::Wanted};
use inbox::{Connect, Draft, Fetch, Item, MailboxId, Reach, Scope, Shelf, Why};
use kernel::{Action, Actor, Error, Permission, Result, SYSTEM, Tx, setting::Change};
use serde::Deserialize;

const MAILS: &str = include_str!("mails.json");
const ADDRESS: &str = "service@noorderpad.example";
const SETTINGS: [(&str, &str); 2] =
    [("inbox.own-domains", "noorderpad.example"), ("inbox.quarantine", "payment")];

#[derive(Deserialize)]
struct Mail {
    day: i64,
    from: String,
    line: String,
    id: String,
    #[serde(default)]
    more: String,
    text: String,
}

pub struct Mailbox {
    mails: Vec<Mail>,
    shelf: Shelf,
    id: Option<MailboxId>,
}

impl Mailbox {
    pub fn read(shelf: Shelf) -> Result<Self> {
        Ok(Self { mails: serde_json::from_str(MAILS).map_err(Error::fault)?, shelf, id: None })
    }

    pub fn days(&self) -> impl Iterator<Item = i64> + '_ {
        self.mails.iter().map(|mail| mail.day)
    }

    /// Whatever is read from it lies on the shelf: no server is asked.
    pub async fn connect(&mut self, stage: &Stage) -> Result<()> {
        let values = SETTINGS.map(|(key, value)| (key.to_owned(), value.to_owned())).to_vec();
        stage.act("alex", &Change { values }).await?;
        let draft = Draft {
            name: "Service".into(),
            address: ADDRESS.into(),
            host: "imap.noorderpad.example".into(),
            user: ADDRESS.into(),
            password: Some("invented-for-the-demo".into()),
            team: "service".into(),
            category: "request".into(),
            lang: "nl".into(),
            ..Draft::default()
        };
        self.id = Some(stage.act("alex", &Connect { draft }).await?);
        Ok(())
    }

    pub async fn on(&self, stage: &Stage, day: i64) -> Result<()> {
        let today: Vec<&Mail> = self.mails.iter().filter(|mail| mail.day == day).collect();
        if today.is_empty() {
            return Ok(());
        }
        for mail in &today {
            self.shelf.put(mail.text(stage));
        }
        stage.app.write(&Actor::house(), &Bring { from: self.id }).await?;
        super::work(&stage.app).await?;
        stage.app.clock().advance(HOUR);
        Ok(())
    }
}

/// Somebody empties the mailbox.
struct Bring {
    from: Option<MailboxId>,
}

impl Action for Bring {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        self.from.iter().try_for_each(|mailbox| tx.enqueue(&Fetch { mailbox: *mailbox }))
    }
}

impl Mail {
    fn text(&self, stage: &Stage) -> String {
        let Self { from, line, id, more, text, .. } = self;
        let date =
            jiff::Timestamp::from_microsecond(stage.now().0).map(|now| now.to_zoned(jiff::tz::TimeZone::UTC));
        let date = date.ok().and_then(|now| jiff::fmt::rfc2822::to_string(&now).ok()).unwrap_or_default();
        format!(
            "From: {from}\r\nTo: {ADDRESS}\r\nSubject: {line}\r\nDate: {date}\r\nMessage-ID: <{id}>\r\n{more}\
             Content-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n",
            text.replace('\n', "\r\n")
        )
    }
}

/// What the office does with what came: an answer, a note, a stranger who becomes a customer, and what nobody wanted.
pub async fn answer(stage: &Stage) -> Result<()> {
    let mut reader = stage.app.read(&Actor::house()).await?;
    let wanted = Wanted { after: None, limit: Some(100) };
    let items = inbox::items(&mut reader, Scope::All, &wanted).await?.items;
    drop(reader);
    let case = |line: &str| find(&items, line).and_then(|item| item.case);
    if let Some(case) = case("Çadır direği") {
        reply(stage, case, "Merhaba Elif Hanım,\n\norta direği tek başına gönderiyoruz: ürün 3307, dokuz gün sürer. Uçlarını zımparalamayı unutmayın.\n\nAnna de Wit").await?;
    }
    if let Some(case) = case("Stiefel drücken an der Ferse") {
        reply(stage, case, "Hallo Frau Brandt,\n\ndie weiche Sohle liegt morgen in Ihrem Briefkasten, kostenlos. Wenn sie nicht hilft, tauschen wir nach der Tour.\n\nAnna de Wit").await?;
    }
    if let Some(case) = case("Wandelgroep in mei") {
        let text = "Called her: two places, the short route. @Ben please tell the guide about the mother."
            .to_owned();
        let mentions = vec![stage.staff("ben")?];
        stage
            .act("anna", &Note { case, kind: NoteKind::Call, text, mentions, attachments: Vec::new() })
            .await?;
    }
    if let Some(item) = find(&items, "Kapotte hoofdlamp") {
        stage.act("ben", &inbox::Enter { item: item.id }).await?;
    }
    if let Some(item) = find(&items, "You have been chosen: 3 free tents") {
        stage.act("ben", &inbox::Discard { item: item.id, why: Why::Junk, reach: Reach::One }).await?;
    }
    Ok(())
}

fn find<'a>(items: &'a [Item], line: &str) -> Option<&'a Item> {
    items.iter().find(|item| item.head.as_ref().is_some_and(|head| head.line == line))
}

async fn reply(stage: &Stage, case: CaseId, text: &str) -> Result<()> {
    stage.act("anna", &Assign { case, to: To::Me, version: None }).await?;
    let reply = Reply {
        case,
        text: text.to_owned(),
        to: String::new(),
        subject_line: String::new(),
        attachments: Vec::new(),
        then: None,
        values: flows::Values::new(),
        reason: String::new(),
    };
    stage.act("anna", &reply).await.map(drop)
}
