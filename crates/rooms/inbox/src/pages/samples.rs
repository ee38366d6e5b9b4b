//! The pages of this room with invented data, for the storybook and the test that renders them all.

use super::{
    items::{
        self,
        show::{Scene, Seems},
        wishes::{self, May},
    },
    mailboxes::{self, form::Sheet},
};
use crate::{
    fetch::{Refusal, Trial},
    finds::Wishes,
    model::{
        Acknowledge, After, Auth, Draft, Head, ItemId, ItemState, MailboxId, Plan, Protocol, Secrets,
        Security, State, Trouble, Why,
    },
    read::{
        items::{Counts, Item, Scope},
        mailboxes::Mailbox,
    },
};
use ground::{clock::Timestamp, id::Id, paging::Page};
use kernel::{FieldError, Names};
use kit::{Html, Sample, Words};
use mail::incoming::{self, Incoming};

const NOON: Timestamp = Timestamp(1_795_262_400_000_000);
const ALL_WHY: [Why; 13] = [
    Why::Spam,
    Why::Rate,
    Why::Large,
    Why::Sensitive,
    Why::Loop,
    Why::Twice,
    Why::Bounce,
    Why::Complaint,
    Why::Automatic,
    Why::Fault,
    Why::Withheld,
    Why::Answer,
    Why::Recorded,
];

pub fn samples(t: Words) -> Vec<Sample> {
    let mut samples = of_mailboxes(t);
    samples.extend(of_items(t));
    samples
}

fn of_mailboxes(t: Words) -> Vec<Sample> {
    let names = Names::default();
    let fine = mailbox(State::Active, None);
    let page = |items| Page { items, next: None };
    let all: Vec<Mailbox> =
        Trouble::ALL.iter().map(|trouble| mailbox(State::Active, Some(*trouble))).collect();
    let several = [fine.clone(), mailbox(State::Paused, None)].into_iter().chain(all.clone()).collect();
    let wrong =
        [FieldError::new("address", "inbox-error-private"), FieldError::new("host", "inbox-error-host")];
    let sheet = |draft: &Draft, problems: &[FieldError]| {
        Html::from(Sheet { t, names: &names, draft, problems }.form("/mailboxes".into()))
    };
    let troubles = all.iter().zip(Trouble::ALL).map(|(one, trouble)| {
        let refusal = Refusal { trouble: *trouble, said: Some("NO <b>[AUTHENTICATIONFAILED]</b>".into()) };
        mailboxes::show::body(t, &names, one, Some(Trial::Wrong(refusal)))
    });
    let shown = mailboxes::show::body(t, &names, &fine, Some(Trial::Fine { waiting: 12_345 }));
    vec![
        Sample::new("inbox/mailboxes", mailboxes::listing(t, &page(several))),
        Sample::new("inbox/mailboxes-empty", mailboxes::listing(t, &page(Vec::new()))),
        Sample::new("inbox/mailbox-form", sheet(&Draft::default(), &[])),
        Sample::new("inbox/mailbox-form-wrong", sheet(&fine.plan.draft(), &wrong)),
        Sample::new("inbox/mailbox", shown),
        Sample::new("inbox/mailbox-troubles", Html::join(troubles)),
        Sample::new("inbox/mailbox-removal", mailboxes::show::confirm(t, &fine)),
    ]
}

fn of_items(t: Words) -> Vec<Sample> {
    let page = |items| Page { items, next: None };
    let counts = Counts { waiting: 3, held: 2, failed: 1 };
    let mut all: Vec<Item> = ItemState::ALL.iter().map(|state| item(*state, None)).collect();
    all.extend(ALL_WHY.iter().map(|why| item(ItemState::Held, Some(*why))));
    all.extend(Why::DISCARDING.iter().map(|why| item(ItemState::Discarded, Some(*why))));
    let empty =
        Scope::ALL.map(|scope| items::listing(t, (scope, Counts::default()), &page(Vec::new()), NOON));
    let bodies = all.iter().map(|one| items::show::body(t, &scene(one.clone()), &[]));
    let bodies: Vec<Html> = bodies.collect();
    let gone =
        Scene { letter: None, ..scene(Item { head: None, ..item(ItemState::Noted, Some(Why::Twice)) }) };
    let wrong = [FieldError::new("number", "inbox-error-case")];
    let held = scene(item(ItemState::Held, Some(Why::Large)));
    let one = item(ItemState::Noted, Some(Why::Complaint));
    vec![
        Sample::new("inbox/intake", items::listing(t, (Scope::Open, counts), &page(all), NOON)),
        Sample::new("inbox/intake-empty", Html::join(empty)),
        Sample::new("inbox/mails", Html::join(bodies)),
        Sample::new(
            "inbox/complaint",
            Html::join([false, true].map(|is| wishes::complaint(t, &one, is, true))),
        ),
        Sample::new("inbox/mail-gone", items::show::body(t, &gone, &[])),
        Sample::new("inbox/mail-wrong", items::show::body(t, &held, &wrong)),
    ]
}

fn scene(item: Item) -> Scene {
    let letter = letter();
    let case = item.case.map(|_| "C-2026-000123".to_owned());
    Scene {
        item,
        letter: Some(letter),
        mailbox: Some("Care".into()),
        case,
        person: None,
        candidates: Vec::new(),
        may_settle: true,
        whole: true,
        seems: Seems {
            wishes: Wishes { asks: Some(rights::Kind::Erasure), withdraws: cells() },
            silenced: Some(false),
            may: May { request: true, record: true },
            ..Seems::default()
        },
    }
}

fn cells() -> Vec<(String, consent::Channel)> {
    vec![("news<b>".into(), consent::Channel::Email), ("offers".into(), consent::Channel::Post)]
}

fn letter() -> Incoming {
    let long = "Zażółć gęślą jaźń <script>alert(1)</script> ".repeat(700);
    let head = "From: \"Joanna <b>\" <joanna@example.com>\r\nTo: care@example.org\r\nSubject: Please delete my data\r\n";
    incoming::read(format!("{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{long}").as_bytes())
}

fn item(state: ItemState, why: Option<Why>) -> Item {
    Item {
        id: ItemId::from_bytes([7; 16]),
        mailbox: Some(MailboxId::from_bytes([1; 16])),
        subject: None,
        sender: [0; 32],
        state,
        why,
        case: (state == ItemState::Taken).then(|| cases::CaseId::from_bytes([9; 16])),
        size: 123_456,
        is_head: false,
        released: false,
        attempts: 0,
        version: 1,
        head: Some(Head {
            name: "Joanna <b>Zielińska</b>".into(),
            from: "joanna@example.com".into(),
            to: vec!["care@example.org".into()],
            line: "Broken lamp".into(),
        }),
        is_hidden: false,
        at: NOON,
    }
}

fn mailbox(state: State, trouble: Option<Trouble>) -> Mailbox {
    Mailbox {
        id: MailboxId::from_bytes([1; 16]),
        plan: Plan {
            name: "Care <b>".into(),
            address: "care@example.org".into(),
            protocol: Protocol::Imap,
            host: "imap.example.org".into(),
            port: 993,
            security: Security::Tls,
            user: "care@example.org".into(),
            auth: Auth::OAuth {
                token_url: "https://login.example.org/token".into(),
                client_id: "custodia".into(),
            },
            folder: "INBOX".into(),
            after: After::Leave,
            team: None,
            category: None,
            sender: None,
            lang: "pl".into(),
            acknowledge: Acknowledge::Yes,
            acknowledge_hours: Some(48),
            acknowledge_texts: [("pl".to_owned(), "Mamy <b>{{ number }}</b>".to_owned())].into(),
        },
        secrets: Secrets::default(),
        state,
        looked_at: Some(NOON),
        trouble,
        failing_since: trouble.map(|_| NOON),
        failures: 4,
        taken: 12_345,
        version: 2,
        created_at: NOON,
    }
}
