//! The sheet as the storybook shows it: fresh, wrong, embedded, and with everything that a form can ask.

use super::{STAMP, Sheet, Stage};
use crate::{
    actions::default_shape,
    model::{
        Ask, Condition, Described, Fact, FileKind, Form, Glimpse, Is, Item, ItemText, Kind, Look, Pick,
        Posted, Reach, Request, Shape, Standing, Texts, Tone,
    },
    pages::{dress::Dress, print::Print, unmeant::Unmeant},
    wording::span,
};
use consent::Channel;
use kernel::{FieldError, Message};
use kit::{Html, Lang, Sample, Words};

pub fn samples(t: Words) -> Vec<Sample> {
    let wrong = vec![
        FieldError::new("email", "kit-error-email"),
        FieldError::new("given_name", Message::new("forms-error-long").with("most", 100)),
        FieldError::new("may-news-email", "forms-error-answer"),
        FieldError::new(STAMP, "forms-error-old"),
    ];
    let hostile = Posted::of(&[("email", "<script>alert(1)</script>"), ("given_name", &"Ğ ".repeat(60))]);
    let glimpse = |class, preview: &str| Glimpse { item: "q1".into(), class, preview: preview.into() };
    let described = Described {
        question: "Bill".into(),
        name: "<b>bill.pdf".into(),
        media: "application/pdf".into(),
        bytes: 9,
        scanned: false,
    };
    let rich = Sheet {
        unmeant: Some(Unmeant {
            glimpses: vec![glimpse("card", "•••• 4242"), glimpse("special.health", "h•••••")],
            mark: "x".into(),
        }),
        kept: vec![("file1".into(), described)],
        ..sheet(t, rich())
    };
    vec![
        Sample::new("forms/fill", sheet(t, default_shape(t)).body()),
        Sample::new(
            "forms/mend",
            Sheet { posted: hostile, errors: wrong, ..sheet(t, default_shape(t)) }.body(),
        ),
        Sample::new(
            "forms/embedded",
            Sheet { stage: Stage::Frame, privacy_control: true, ..sheet(t, default_shape(t)) }.body(),
        ),
        Sample::new("forms/everything", rich.body()),
    ]
}

pub fn sheet(t: Words, shape: Shape) -> Sheet {
    let print = Print {
        t,
        company: "Noorderpad B.V.".into(),
        address: "Dijkweg 4, Groningen".into(),
        email: "privacy@example.org".into(),
        notice: t.w1("forms-notice", "version", "7"),
        path: "/privacy".into(),
        kept: vec![("News".into(), span(t, "P2Y"))],
    };
    let look = shape.look;
    Sheet {
        t,
        form: Form { name: "news".into(), shape, standing: Standing::Open, revision: 1, published: 1 },
        asked: Vec::new(),
        purposes: Vec::new(),
        definitions: Vec::new(),
        print,
        dress: Dress { look, above: Html::default(), thanks: Texts::new() },
        stamp: "1.x".into(),
        posted: Posted::default(),
        filled: Posted::default(),
        privacy_control: false,
        stage: Stage::Page,
        errors: Vec::new(),
        unmeant: None,
        kept: Vec::new(),
        notice: Some(7),
        rights: Vec::new(),
        returns: true,
    }
}

/// One item of each kind.
pub fn rich() -> Shape {
    let said = |item: Item, label: &str| Item {
        texts: [("en".to_owned(), text(label))].into(),
        ..item.of("service")
    };
    let option =
        |key: &str| Pick { key: key.into(), texts: [(Lang::En.tag().to_owned(), format!("<{key}>"))].into() };
    let options = || vec![option("o1"), option("o2")];
    let files = Kind::File { kinds: FileKind::ALL.to_vec(), most: 1 << 20 };
    let consent = Kind::Consent { channel: Channel::Sms, ask: Ask::Box, reach: Reach::Own };
    let items = vec![
        said(Item::new("text1", Kind::Text), "Welcome.\nA second line."),
        said(Item::new("warning1", Kind::Warning { tone: Tone::Warn }), "No card numbers, please."),
        said(Item::new("warning2", Kind::Warning { tone: Tone::Info }), "It takes two minutes."),
        Item::new("email", Kind::Fact { fact: Fact::Email }).of("service").required(),
        said(Item::new("q1", Kind::Long), "What happened?").required(),
        said(Item::new("q2", Kind::YesNo), "Did you call us?"),
        Item {
            when: Some(Condition { item: "q2".into(), is: Is::Equal("yes".into()) }),
            ..said(Item::new("q3", Kind::Date), "When?")
        },
        Item {
            when: Some(Condition { item: "q3".into(), is: Is::Filled }),
            ..said(Item::new("q4", Kind::Short), "<b>Who?")
        },
        said(Item::new("q5", Kind::One { options: options() }), "Which?"),
        said(Item::new("q6", Kind::Many { options: options() }), "Which of them?"),
        said(Item::new("q7", Kind::Number { least: Some(1), most: Some(9) }), "How many?"),
        said(Item::new("file1", files), "Bill"),
        Item::new("of-case", Kind::OfCase),
        Item::new("may-news-sms", consent).of("news"),
    ];
    Shape { items, look: Look::Split, request: Some(Request::default()), ..Shape::default() }
}

fn text(label: &str) -> ItemText {
    ItemText { label: label.to_owned(), help: String::new() }
}

/// A sheet with one item of each kind, for samples elsewhere.
pub fn sample(t: Words) -> Sheet {
    sheet(t, rich())
}
