//! What people write to the shop: cases of every kind in every state, with their threads, some of them late.

use super::people::Crowd;
use cases::{Author, Channel, EntryKind, Open, Party, Past, Priority, Said, Stands};
use ground::clock::{DAY, HOUR};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, SubjectId, Tx};
use kit::Lang;

/// Known people who came first: they were not heard from for so long that their time is over.
const ASKED: usize = 10;
/// Cases that were closed in the months before.
const EARLIER: usize = 120;

struct Letter {
    line: &'static str,
    text: &'static str,
    answer: &'static str,
    category: &'static str,
    priority: Priority,
}

const fn letter(
    category: &'static str,
    priority: Priority,
    (line, text, answer): (&'static str, &'static str, &'static str),
) -> Letter {
    Letter { line, text, answer, category, priority }
}

const LETTERS: [Letter; 8] = [
    letter(
        "request",
        Priority::Normal,
        (
            "Which size of the Fjord tent?",
            "Hello,\n\nwe are two adults, a child and a dog. Is the Fjord 3 large enough, or do we need the 4?\n\nKind regards",
            "Hello,\n\ntake the 4: the dog will thank you. You can send it back within thirty days.\n\nAnna",
        ),
    ),
    letter(
        "complaint",
        Priority::High,
        (
            "Zip broken after two nights",
            "The zip of my sleeping bag came off on the second night. It rained. I want my money back.",
            "I am sorry that this happened. A new one leaves today; you need not send the old one back.",
        ),
    ),
    letter(
        "request",
        Priority::Low,
        (
            "Invoice for my tax office",
            "Could you send me the invoice of my order from March once more? The old mail is lost.",
            "Here it is again. It stays in your account for ten years.",
        ),
    ),
    letter(
        "complaint",
        Priority::Urgent,
        (
            "Gas stove leaks",
            "Your stove hisses when it is closed. I have put it outside. Please tell me what to do, and warn the others!",
            "Please do not use it any more. We have stopped selling it, and somebody will collect it tomorrow.",
        ),
    ),
    letter(
        "request",
        Priority::Normal,
        (
            "Change my delivery address",
            "I am moving on the first. Please send the boots to the new place, which I put into my account.",
            "Done. The parcel had not left yet.",
        ),
    ),
    letter(
        "complaint",
        Priority::Normal,
        (
            "Two left boots",
            "Lovely boots, but both are left ones. My wife says that this explains how I dance.",
            "We laughed, and we are sorry. A right one is on its way.",
        ),
    ),
    letter(
        "request",
        Priority::Normal,
        (
            "Repair of a rucksack",
            "The hip belt of my rucksack is torn after eleven years. Do you repair such things?",
            "We do. Send it to our workshop; the label is attached. It takes about two weeks.",
        ),
    ),
    letter(
        "request",
        Priority::Low,
        (
            "Guided walk in May",
            "Are there places left for the walk over the mudflats in May, and may I bring my father, who is 80?",
            "There are four left. The short route suits him well.",
        ),
    ),
];

pub async fn write(app: &App, crowd: &Crowd) -> Result<()> {
    let house = Actor::house();
    let people = crowd.known.get(ASKED..).unwrap_or_default();
    app.write(&house, &Earlier { people }).await?;
    for (at, letter) in LETTERS.iter().enumerate() {
        // Every fourth came from somebody whom nobody knows yet.
        let customer = people.get(at + ASKED).copied().filter(|_| at % 4 != 3);
        app.write(&house, &Come { letter, customer, at }).await?;
        super::pass(app, 3 * HOUR).await?;
    }
    Ok(())
}

/// Somebody writes, and for some of them the answer has gone out already.
struct Come<'a> {
    letter: &'a Letter,
    customer: Option<SubjectId>,
    at: usize,
}

impl Action for Come<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let channels = [Channel::Mail, Channel::Phone, Channel::Form, Channel::Portal];
        let open = Open {
            category: self.letter.category.into(),
            subject_line: self.letter.line.into(),
            text: self.letter.text.into(),
            priority: Some(self.letter.priority),
            customer: self.customer,
            channel: channels[self.at % channels.len()],
            lang: Some(Lang::En),
            tags: if self.at.is_multiple_of(3) { vec!["tents".into()] } else { Vec::new() },
            ..Open::default()
        };
        cases::open(tx, &open).await.map(drop)
    }
}

/// What was asked and answered in the months before.
struct Earlier<'a> {
    people: &'a [SubjectId],
}

impl Action for Earlier<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now();
        let past = |at: usize| {
            let letter = &LETTERS[at % LETTERS.len()];
            let opened_at = now.minus(i64::try_from(at + 1).unwrap_or_default() * DAY);
            let said = |kind, author, text: &str, later: i64| Said {
                kind,
                author,
                from: Party::default(),
                text: text.into(),
                at: opened_at.plus(later),
                files: Vec::new(),
            };
            Past {
                category: letter.category.into(),
                subject_line: letter.line.into(),
                customer: self.people.get(at % self.people.len().max(1)).copied(),
                channel: Channel::Mail,
                priority: letter.priority,
                opened_at,
                stands: Stands::Done,
                closed_at: Some(opened_at.plus(i64::try_from(at % 5 + 1).unwrap_or(1) * 9 * HOUR)),
                due_at: Some(opened_at.plus(2 * DAY)),
                thread: vec![
                    said(EntryKind::In, Author::Customer, letter.text, 0),
                    said(EntryKind::Out, Author::Staff, letter.answer, 4 * HOUR),
                ],
                ..Past::default()
            }
        };
        let all: Vec<Past> = (0..EARLIER).map(past).collect();
        cases::open_past(tx, &all).await.map(drop)
    }
}
