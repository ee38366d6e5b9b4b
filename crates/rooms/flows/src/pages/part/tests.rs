//! What a form asks and what it writes belong together: whoever changes nothing changes nothing.

use super::{Asking, Part};
use crate::{
    model::{Definition, Spot},
    pages::{known::Known, typed::Typed},
};
use kit::{Lang, Lexicon};

fn example() -> Definition {
    serde_json::from_value(serde_json::json!({
        "key": "refund", "names": {"en": "Refund", "tr": "İade"}, "purpose": "service", "start": "new", "category": "money",
        "calendar": {"country": "NL", "days": ["mon", "tue"], "from": "09:00", "to": "17:30"},
        "service": {"within": {"amount": 3, "unit": "days", "clock": "business"}, "pauses": "outside"},
        "fields": [
            {"key": "amount", "names": {"en": "Amount"}, "kind": {"number": {"least": 0, "most": 1000}}, "class": "attribute"},
            {"key": "why", "names": {"en": "Why"}, "kind": {"choice": [{"key": "b", "names": {"en": "Broken"}}, {"key": "l", "names": {"en": "Late", "de": "Spät"}}]}},
            {"key": "team", "names": {"en": "Team"}, "kind": {"listed": "team"}}
        ],
        "statuses": [
            {"key": "new", "names": {"en": "New"}, "stands": "open", "form": [{"field": "why", "access": "required"}, {"field": "amount", "access": "read-only"}],
             "wipe": ["amount"], "hand": {"into": "forbidden"}, "limit": {"within": {"amount": 5, "unit": "hours"}}, "see": [{"team": "service"}, "customer"], "place": {"x": 10, "y": -20},
             "enter": [{"set": {"field": "amount", "value": "1"}}, {"clear": {"field": "why"}}, {"webhook": {"name": "told"}},
                       {"task": {"key": "t", "names": {"en": "Do it"}, "to": {"fact": "assignee"}, "within": {"amount": 1, "unit": "days"}}},
                       {"approval": {"key": "a", "names": {"en": "May we?"}, "of": [{"role": "manager"}, {"team": "service"}], "needs": {"some": 2}}},
                       {"notify": {"to": [{"role": "agent"}], "names": {"en": "Look"}}}, {"child": {"flow": "other"}}],
             "later": [{"after": {"amount": 2, "unit": "minutes"}, "acts": []}]},
            {"key": "done", "names": {"en": "Done"}, "stands": "closed-done"}
        ],
        "transitions": [
            {"key": "hand", "names": {"en": "Hand"}, "from": "new", "to": "done", "trigger": {"hand": {"may": [{"right": "flows.work"}, {"role": "agent"}, "customer"]}}, "guard": "amount > 3"},
            {"key": "reply", "names": {"en": "Reply"}, "from": "new", "to": "done", "trigger": {"reply": {"from": "outside"}}},
            {"key": "after", "names": {"en": "After"}, "from": "new", "to": "new", "trigger": {"after": {"amount": 3, "unit": "days", "clock": "business"}}},
            {"key": "event", "names": {"en": "Event"}, "from": "new", "to": "done", "trigger": {"event": {"kind": "consent.withdrawn", "only": {"channel": "email", "purpose": "offers"}}}},
            {"key": "when", "names": {"en": "When"}, "from": "new", "to": "done", "trigger": {"when": {"condition": "amount > 100"}}},
            {"key": "yes", "names": {"en": "Yes"}, "from": "new", "to": "done", "trigger": {"approved": {"approval": "a"}}},
            {"key": "no", "names": {"en": "No"}, "from": "new", "to": "done", "trigger": {"rejected": {"approval": "a"}}},
            {"key": "child", "names": {"en": "Child"}, "from": "new", "to": "done", "trigger": {"child-closed": {"flow": "other", "closed": "refused"}}},
            {"key": "all", "names": {"en": "All"}, "from": "new", "to": "done", "trigger": "all-done"}
        ]
    }))
    .unwrap()
}

/// Every part that has a form.
fn parts(definition: &Definition) -> Vec<Part> {
    let mut all = vec![Part::About];
    for status in &definition.statuses {
        all.extend([Part::Status(status.key.clone()), Part::Form(status.key.clone())]);
        all.extend((0..status.later.len()).map(|nth| Part::Later(status.key.clone(), nth)));
        let at = super::ActsAt::Enter(status.key.clone());
        all.extend((0..status.enter.len()).map(|nth| Part::Act(at.clone(), nth)));
    }
    all.extend(definition.transitions.iter().map(|way| Part::Transition(way.key.clone())));
    all.extend(definition.fields.iter().map(|field| Part::Field(field.key.clone())));
    all
}

fn lexicon() -> Lexicon {
    let own = [(Lang::En, include_str!("../../../words/en.ftl"))];
    Lexicon::build(
        &kit::WORDS.into_iter().filter(|(lang, _)| *lang == Lang::En).chain(own).collect::<Vec<_>>(),
    )
    .unwrap()
}

#[test]
fn a_form_that_comes_back_as_it_was_changes_nothing() {
    let lexicon: &'static Lexicon = Box::leak(Box::new(lexicon()));
    let (definition, known) = (example(), Known::default());
    for part in parts(&definition) {
        assert!(part.is_in(&definition), "{part:?}");
        let sheet = part.sheet(Asking { t: lexicon.words(Lang::En), definition: &definition, known: &known });
        let pairs = sheet.typed();
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut after = definition.clone();
        part.write(&mut after, &Typed::of(&pairs)).unwrap_or_else(|error| panic!("{part:?}: {error}"));
        assert_eq!(after, definition, "{part:?}");
    }
}

#[test]
fn an_empty_form_is_told_what_is_missing_and_never_breaks() {
    let definition = example();
    for part in parts(&definition) {
        let mut after = definition.clone();
        let told = part.write(&mut after, &Typed::default());
        let may_be_empty =
            matches!(part, Part::Form(_)) || matches!(&part, Part::Act(_, nth) if matches!(nth, 0 | 1 | 6));
        assert_eq!(told.is_err(), !may_be_empty, "{part:?}");
    }
}

#[test]
fn nonsense_is_told_at_its_field() {
    let way = Part::Transition("hand".into());
    let typed = [
        ("name.en", "x"),
        ("from", "nowhere"),
        ("to", "done"),
        ("trigger", "after"),
        ("after.amount", "99999"),
        ("after.unit", "moons"),
        ("guard", "amount >"),
    ];
    let Err(kernel::Error::Invalid(errors)) = way.write(&mut example(), &Typed::of(&typed)) else { panic!() };
    let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["from", "after.amount", "guard"]);
    let long = "x".repeat(200);
    let typed = [
        ("name.en", long.as_str()),
        ("stands", "on its head"),
        ("limit.amount", "-1"),
        ("x", "1e9"),
        ("y", "2"),
    ];
    let Err(kernel::Error::Invalid(errors)) =
        Part::Status("new".into()).write(&mut example(), &Typed::of(&typed))
    else {
        panic!()
    };
    let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["name.en", "stands", "limit.amount", "x"]);
}

#[test]
fn an_address_of_acts_is_read_as_it_was_written() {
    for text in ["enter.new", "leave.new", "later.new.3", "moving.accept"] {
        let at = super::ActsAt::parse(text).unwrap();
        assert_eq!(at.text(), text);
    }
    for text in ["", "enter", "later.new", "later.new.x", "sideways.new"] {
        assert!(super::ActsAt::parse(text).is_none(), "{text}");
    }
    assert_eq!(Part::Form("a".into()).spot(), Spot::Status("a".into()));
}
