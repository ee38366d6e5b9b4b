//! The room's pages with sample data, for the storybook and for the test that renders them in every language.

use super::{
    anonymising,
    apart::Apart,
    chosen, export, fields,
    form::{Entry, Target},
    held, holds,
    list::{Listing, Question},
    reveal,
    show::{Page, Tab},
    values,
    why::Reasons,
};
use crate::{
    Address, Anonymising, Clash, Class, Define, Definition, Draft, FieldKey, Hold, HoldId, Lifted, Record,
    Shown, Source, Standing, Twin,
    model::{Column, Facts, Former, House, Name, Plain, Was},
};
use ground::{clock::Timestamp, id::Id};
use kernel::{Actor, FieldError, Names, SubjectId, restriction::Restricted};
use kit::{Choice, Glyphs, Html, May, Moment, Sample, Tone, Words};
use std::collections::HashMap;

/// A Saturday in November 2026, noon.
const NOON: i64 = 1_795_262_400_000_000;
const HOSTILE: &str = "<b>Hubert Blaine</b> Wolfeschlegelsteinhausenbergerdorff";

pub fn samples(t: Words) -> Vec<Sample> {
    let people = vec![record(1, "Joanna", "Zielińska"), record(2, "İpek", "Çağlar"), record(3, HOSTILE, "")];
    let mut samples = vec![
        Sample::new("customers/list-empty", listing(t, &[]).html(t, NOON)),
        Sample::new("customers/list", listing(t, &people).html(t, NOON)),
        Sample::new("customers/record", page(t, record(1, "Joanna", "Zielińska")).html(t)),
        Sample::new(
            "customers/record-empty",
            page(t, Record { facts: Facts::default(), ..record(4, "", "") }).html(t),
        ),
        Sample::new("customers/record-extreme", page(t, record(3, HOSTILE, HOSTILE)).html(t)),
        Sample::new("customers/form-empty", Entry::blank(Vec::new()).html(t, &Actor::house())),
        Sample::new("customers/form-errors", mended().html(t, &Actor::house())),
        Sample::new("customers/form-clash", clashing().html(t, &Actor::house())),
        Sample::new(
            "customers/reveal",
            reveal::form(t, &people[0], &asked(), &[FieldError::new("reason", "customers-error-reason")]),
        ),
        Sample::new("customers/revealed", reveal::value(t, &people[0], "national_id", "44051401359")),
        Sample::new("customers/form-known", twin().html(t, &Actor::house())),
        Sample::new("customers/fields-empty", fields::table(t, &known(&[]))),
        Sample::new("customers/fields", fields::table(t, &known(&definitions()))),
        Sample::new(
            "customers/field-new",
            fields::form(t, "/customers/fields", &Define::default(), (&[], &[])),
        ),
        Sample::new(
            "customers/field",
            fields::form(t, "/customers/fields/x", &Define::of(&definitions()[1]), (&looser(), &purposes())),
        ),
        Sample::new(
            "customers/field-guarded",
            Html::join(
                ["religion", "card-number"].into_iter().filter_map(|key| guarded(t, key)).chain(
                    fields::way_on(t, &[FieldError::new("purpose", "customers-error-special-purpose")]),
                ),
            ),
        ),
        Sample::new("customers/field-removal", fields::confirm(t, &definitions()[1], Some(2_400), &looser())),
        Sample::new("customers/field-removal-sealed", fields::confirm(t, &definitions()[0], None, &[])),
        Sample::new("customers/change-many", chosen::form(t, &chosen(), &[nothing()])),
        Sample::new("customers/export", export::form(t, &exported(), &offer(), &[nobody()])),
        Sample::new("customers/anonymising", anonymising::table(t, &Anonymising::default())),
        Sample::new("customers/anonymising-extreme", choosing(t)),
        Sample::new("customers/erase-value", erasing(t, 1, "emails.0")),
        Sample::new("customers/erase-value-extreme", erasing(t, 3, "name")),
    ];
    samples.extend(of_holds(t));
    samples.extend(super::report::samples(t));
    samples.extend(super::explain::samples(t));
    samples.extend(held::samples(t, &record(1, "Joanna", HOSTILE), &reasons()));
    samples
}

fn choosing(t: Words) -> Html {
    let house = Anonymising { definitions: definitions(), ..Anonymising::default() };
    let wrong = [FieldError::new("custom.shoe-size", "error-not-a-choice")];
    anonymising::form(t, &house, &[("birth-date".to_owned(), "year".to_owned())].into(), &wrong)
}

fn purposes() -> Vec<Choice> {
    vec![Choice::new("orders", "Orders"), Choice::new("news", HOSTILE)]
}

/// What a page says about a field with such a name.
fn guarded(t: Words, key: &str) -> Option<Html> {
    let field = Definition { key: key.into(), label: key.replace('-', " "), ..definitions().remove(0) };
    fields::careful(t, &field, &House::default().asked(&field.key, &field.label))
}

fn known(fields: &[Definition]) -> fields::Known {
    let leaving = fields.first().cloned().into_iter().collect();
    fields::Known { fields: fields.to_vec(), leaving, purposes: purposes() }
}

fn looser() -> [FieldError; 1] {
    [FieldError::new("class", "customers-error-class-looser")]
}

fn nothing() -> FieldError {
    FieldError::new("country", "customers-error-nothing-to-change")
}

fn nobody() -> FieldError {
    FieldError::new("purpose", "customers-error-nobody-allows")
}

fn chosen() -> chosen::Chosen {
    chosen::Chosen { ids: vec![SubjectId::from_bytes([1; 16])], ..chosen::Chosen::default() }
}

fn exported() -> export::Question {
    export::Question { purpose: "news".into(), ..export::Question::default() }
}

fn offer() -> export::Offer {
    let columns = Column::exported(&Actor::house(), &definitions());
    export::Offer { purposes: purposes(), columns, definitions: definitions() }
}

fn twin() -> Entry {
    let person = record(1, "Joanna", "Zielińska").shown_to(&Actor::house());
    let twins = vec![Twin { person, inputs: vec!["emails.0".into(), "national_id".into()] }];
    Entry { twins, purposes: purposes(), ..Entry::blank(definitions()) }
}

fn definitions() -> Vec<Definition> {
    let definition = |key: &str, label: &str, class, basis: Option<&str>| Definition {
        key: key.into(),
        label: label.into(),
        class,
        purpose: "orders".into(),
        basis: basis.map(str::to_owned),
        blocks: None,
        blocks_value: None,
    };
    vec![
        definition("shoe-size", "Shoe size", Class::Attribute, None),
        definition("allergies", HOSTILE, Class::Special, Some("GDPR 9(2)(a)")),
    ]
}

fn record(number: u8, given: &str, family: &str) -> Record {
    let name = Name { given: given.into(), family: family.into(), ..Name::default() };
    let facts = Facts {
        name,
        emails: vec!["joanna.z@example.com".into()],
        phones: vec!["+48600100200".into()],
        addresses: vec![Address { city: "Kraków".into(), country: "PL".into(), ..Address::default() }],
        masks: [("national_id".to_owned(), "•••••••1359".to_owned())].into(),
        former: vec![Former { was: Was::Email(HOSTILE.into()), until: Timestamp(NOON) }],
        ..Facts::default()
    };
    Record {
        subject: SubjectId::from_bytes([number; 16]),
        number: 1000 + i64::from(number),
        version: 3,
        standing: if number == 3 { Standing::Restricted } else { Standing::Active },
        created_at: Timestamp(NOON),
        changed_at: Timestamp(NOON),
        last_contact_at: Timestamp(NOON),
        source: Source::Form("route-club".into()),
        purpose: Some("orders".into()),
        plain: Plain { country: Some("PL".into()), language: Some("pl".into()), organisation: None },
        facts,
        attributes: vec![("shoe-size".into(), "39".into())],
        definitions: definitions(),
    }
}

fn listing(t: Words, people: &[Record]) -> Listing {
    let people: Vec<Shown> = people.iter().map(|record| record.shown_to(&Actor::house())).collect();
    let glyph = kit::Channel::new("E-mail", May::Yes, "");
    let glyphs = Glyphs { t, channels: vec![glyph] }.html();
    let marks: HashMap<_, _> = people.iter().map(|shown| (shown.id, glyphs.clone())).collect();
    let next = (!people.is_empty()).then(|| "next".to_owned());
    let offered = Column::offered(&Actor::house(), &definitions());
    Listing {
        question: Question::default(),
        columns: Column::chosen(&[], &offered),
        offered,
        definitions: definitions(),
        purposes: purposes(),
        people,
        marks,
        views: Vec::new(),
        next,
        errors: Vec::new(),
        exports: true,
        edits: true,
    }
}

fn page(t: Words, record: Record) -> Page {
    let moment = |days: i64, tone, what: &str| {
        let at = NOON - days * ground::clock::DAY;
        Moment { at, when: t.ago(at, NOON), tone, what: what.into() }
    };
    let moments = vec![
        moment(1, Tone::Plain, &t.v("event-customers-edited", &[("fields", "phones".into())])),
        moment(40, Tone::Stop, &t.v("event-customers-revealed", &[("field", "national_id".into())])),
        moment(200, Tone::Plain, &t.w("event-customers-created")),
    ];
    let reasons = reasons();
    let shown = record.shown_to(&Actor::house());
    let set_apart = match record.standing {
        Standing::Restricted => apart(HOSTILE),
        Standing::Active | Standing::Erased => Apart::default(),
    };
    Page {
        shown,
        record,
        reasons,
        tab: Tab::Everything,
        moments,
        next: None,
        side: Vec::new(),
        set_apart,
        reveals: true,
        edits: true,
        editable: FieldKey::ALL.to_vec(),
    }
}

fn reasons() -> Reasons {
    Reasons {
        purposes: Html::default(),
        roles: Vec::new(),
        viewers: vec!["Anna".into(), "Ben".into()],
        lists: Names::default(),
    }
}

fn apart(by: &str) -> Apart {
    let frozen = Restricted { since: Timestamp(NOON), actor: "house".into(), reason: "blocked".into() };
    Apart { frozen: Some(frozen), holds: 2, by: by.into() }
}

fn hold(number: u8, reason: &str, lifted: bool) -> Hold {
    let why = || Lifted { at: Timestamp(NOON), by: "house".into(), reason: HOSTILE.into() };
    Hold {
        id: HoldId::from_bytes([number; 16]),
        subject: SubjectId::from_bytes([number; 16]),
        reason: reason.into(),
        until: Timestamp(NOON + 400 * ground::clock::DAY),
        by: "house".into(),
        placed_at: Timestamp(NOON),
        lifted: lifted.then(why),
        version: 1,
    }
}

fn holds_known() -> holds::Known {
    let holds = vec![hold(1, "Claim 4711 at the court of Kraków", false), hold(3, HOSTILE, true)];
    let name = |hold: &Hold| (hold.subject, HOSTILE.to_owned());
    let people = holds.iter().map(name).collect();
    holds::Known { holds, people, actors: HashMap::new(), next: Some("/holds?after=x".into()) }
}

fn of_holds(t: Words) -> Vec<Sample> {
    let (known, now) = (holds_known(), Timestamp(NOON));
    let wrong = [
        FieldError::new("reason", "customers-error-reason"),
        FieldError::new("until", "error-required"),
        FieldError::new("why", "customers-error-reason"),
    ];
    let terms = holds::Terms { reason: HOSTILE.repeat(9), ..holds::Terms::of(&known.holds[0]) };
    let (first, second) = (&known.holds[0], &known.holds[1]);
    vec![
        Sample::new("customers/holds-empty", holds::table(t, &holds::Known::default(), now)),
        Sample::new("customers/holds", holds::table(t, &known, now)),
        Sample::new("customers/hold", holds::facts(t, &known, first)),
        Sample::new("customers/hold-lifted", holds::facts(t, &known, second)),
        Sample::new("customers/hold-new", holds::place_form(t, first.subject, &holds::Terms::default(), &[])),
        Sample::new("customers/hold-change", holds::change_form(t, first, &terms, &wrong)),
        Sample::new("customers/hold-lift", holds::lift_form(t, first, &terms, &wrong)),
    ]
}

fn erasing(t: Words, number: u8, field: &str) -> Html {
    let record = record(number, "Joanna", HOSTILE);
    values::form(t, &record, &record.shown_to(&Actor::house()), field)
}

fn mended() -> Entry {
    let draft = Draft { given: HOSTILE.into(), emails: vec!["joanna@".into()], ..Draft::default() };
    let errors =
        vec![FieldError::new("emails.0", "kit-error-email"), FieldError::new("family", "error-bad-text")];
    Entry { draft, errors, ..Entry::blank(definitions()) }
}

fn clashing() -> Entry {
    let clash = |input: &str| Clash { input: input.into(), yours: "Nowak".into(), now: HOSTILE.into() };
    let target = Target::Known { subject: SubjectId::from_bytes([1; 16]), version: 4 };
    Entry { clashes: vec![clash("family"), clash("allergies")], target, ..Entry::blank(definitions()) }
}

fn asked() -> reveal::Question {
    reveal::Question { field: "national_id".into(), reason: "x".into() }
}
