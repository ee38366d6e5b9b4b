//! Every ready process is whole: it reads, passes the check, can be drawn, and goes out and in as BPMN.

use super::{FURNISHED, LETTERS, find, ready};
use crate::{
    bpmn,
    model::{Act, Definition, House, Offered, OfferedArg, OfferedShape, Trigger, check::check},
};
use custodia_drawing::{Edge, Graph, Node, Size, draw};
use kit::Lang;

/// What the templates ask of the house; the house itself is asked in the tests of the app.
fn house() -> House {
    let arg = |key: &str, shape: OfferedShape, required| OfferedArg { key: key.to_owned(), shape, required };
    let one = |keys: &[&str]| OfferedShape::Choice(keys.iter().map(|key| (*key).to_owned()).collect());
    let step = |name: &str, args: Vec<OfferedArg>| Offered {
        name: name.to_owned(),
        args,
        on: vec!["case".to_owned()],
    };
    let ask = vec![
        arg("purpose", OfferedShape::Listed("purpose".to_owned()), true),
        arg("channel", one(&["email", "sms", "phone", "post"]), true),
        arg("agreement", OfferedShape::Line, false),
    ];
    let said = |lang: Lang| {
        let key = |key: &str| if lang == Lang::En { key.to_owned() } else { format!("{key}-{}", lang.tag()) };
        [arg(&key("line"), OfferedShape::Line, false), arg(&key("text"), OfferedShape::Text, false)]
    };
    let letter = Lang::ALL.into_iter().flat_map(said).collect();
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    House {
        steps: vec![
            step("cases.letter", letter),
            step("cases.tell", vec![arg("whom", one(&["assignee", "team", "watchers"]), true)]),
            step("cases.priority", vec![arg("priority", one(&["low", "normal", "high", "urgent"]), true)]),
            step("cases.tag", vec![arg("tag", OfferedShape::Line, true)]),
            Offered { name: "consent.ask".to_owned(), args: ask, on: Vec::new() },
        ],
        hosts: vec![("case".to_owned(), words(&["priority", "category", "channel", "tags", "country"]))],
        purposes: words(&["service", "orders"]).into_iter().collect(),
        rights: words(&["flows.work"]).into_iter().collect(),
        events: words(&["consent.given", "consent.stopped"]).into_iter().collect(),
        lists: vec![("purpose".to_owned(), words(&["offers", "service"]).into_iter().collect())],
        ..House::default()
    }
}

#[test]
fn eight_processes_are_ready_and_none_has_anything_wrong() {
    let keys: Vec<_> = ready().into_iter().map(|one| one.key).collect();
    let all = [
        "request",
        "complaint",
        "return",
        "technical-service",
        "sales",
        "consent-letter",
        "consent-withdrawal",
        "campaign-approval",
    ];
    assert_eq!(keys, all);
    for definition in ready() {
        assert_eq!(check(&definition, &house()), [], "{}", definition.key);
    }
    assert!(FURNISHED.iter().all(|key| find(key).is_some()));
}

#[test]
fn letters_speak_every_language() {
    for definition in ready() {
        let told = texts(&definition);
        assert!(told.iter().all(|text| !text.starts_with('@')), "{}: {told:?}", definition.key);
    }
    let request = find("request").unwrap();
    for begins in ["Dear", "Beste", "Dzień dobry", "Sayın", "Guten Tag"] {
        assert!(texts(&request).iter().any(|text| text.starts_with(begins)), "{begins}");
    }
    assert!(
        LETTERS.values().all(|letter| letter.line.missing().count() + letter.text.missing().count() == 0)
    );
}

#[test]
fn a_letter_that_asks_for_consent_is_on_the_record_before_it_goes() {
    let letter = find("consent-letter").unwrap();
    let way = letter.transitions.iter().find(|way| way.key == "approved").unwrap();
    let steps = way.acts.iter().filter_map(|act| match act {
        Act::Step { name, args, needed } => {
            Some((name.as_str(), args.get("purpose").map(String::as_str), *needed))
        }
        _ => None,
    });
    assert_eq!(
        steps.collect::<Vec<_>>(),
        [("consent.ask", Some("offers"), true), ("cases.letter", None, false)]
    );
}

#[test]
fn a_letter_that_asks_for_consent_moves_when_what_it_asked_for_is_given() {
    let letter = find("consent-letter").unwrap();
    let heard = letter.transitions.iter().filter_map(|way| match &way.trigger {
        Trigger::Event { kind, only } if kind == "consent.given" => only.get("purpose").map(String::as_str),
        _ => None,
    });
    assert_eq!(heard.collect::<Vec<_>>(), ["offers", "offers"]);
}

#[test]
fn their_drawings_overlap_nowhere() {
    for definition in ready() {
        let node = |key: &str| Node { id: key.to_owned(), w: 172.0, h: 66.0, pinned: None };
        let label = Some(Size { w: 120.0, h: 18.0 });
        let drawing = draw(&Graph {
            nodes: definition.statuses.iter().map(|status| node(&status.key)).collect(),
            edges: definition
                .transitions
                .iter()
                .map(|way| Edge { from: way.from.clone(), to: way.to.clone(), label })
                .collect(),
        });
        let labels = drawing.labels.iter().flatten();
        let areas: Vec<_> = drawing.boxes.iter().chain(labels).collect();
        let overlaps = |nth: usize| areas[..nth].iter().any(|other| other.overlaps(areas[nth]));
        assert!(!(0..areas.len()).any(overlaps), "{}", definition.key);
    }
}

#[test]
fn they_go_out_as_bpmn_and_come_back_as_they_were() {
    for lang in Lang::ALL {
        for definition in ready() {
            let file = bpmn::export(&definition, lang);
            let imported = bpmn::import(&file).unwrap();
            assert_eq!((imported.definition, imported.left), (definition, Vec::new()));
        }
    }
}

fn texts(definition: &Definition) -> Vec<&str> {
    let ways = definition.transitions.iter().flat_map(|way| &way.acts);
    let acts = definition.statuses.iter().flat_map(|status| &status.enter).chain(ways);
    let args = acts.filter_map(|act| match act {
        Act::Step { args, .. } => Some(args.values()),
        _ => None,
    });
    args.flatten().map(String::as_str).collect()
}
