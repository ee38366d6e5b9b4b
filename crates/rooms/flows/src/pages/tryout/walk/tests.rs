//! A case goes only where the process lets it, and nobody is told of it.

use super::{Said, Step, Told, Trial, Walk, Writer};
use crate::model::{Definition, compiled::Compiled};
use std::collections::BTreeMap;

fn refund() -> Compiled {
    let definition: Definition = serde_json::from_value(serde_json::json!({
        "key": "refund", "names": {"en": "Refund"}, "purpose": "service", "start": "new",
        "fields": [{"key": "amount", "names": {"en": "Amount"}, "kind": {"number": {"least": 0, "most": 1000}}}],
        "statuses": [
            {"key": "new", "names": {"en": "New"}, "stands": "open", "form": [{"field": "amount", "access": "required"}]},
            {"key": "asked", "names": {"en": "Asked"}, "stands": "waiting-us",
             "enter": [{"approval": {"key": "money", "names": {"en": "Pay back?"}, "of": [{"role": "manager"}]}}]},
            {"key": "waits", "names": {"en": "Waits"}, "stands": "waiting-customer"},
            {"key": "done", "names": {"en": "Done"}, "stands": "closed-done"}
        ],
        "transitions": [
            {"key": "ask", "names": {"en": "Ask"}, "from": "new", "to": "asked", "trigger": {"hand": {"may": [{"right": "flows.work"}]}}, "guard": "amount > 10"},
            {"key": "yes", "names": {"en": "Yes"}, "from": "asked", "to": "waits", "trigger": {"approved": {"approval": "money"}}},
            {"key": "answer", "names": {"en": "Answer"}, "from": "waits", "to": "new", "trigger": {"reply": {}}},
            {"key": "late", "names": {"en": "Late"}, "from": "waits", "to": "done", "trigger": {"after": {"amount": 3, "unit": "days"}}}
        ]
    }))
    .unwrap();
    Compiled::new(definition)
}

fn walked(steps: Vec<Step>) -> (String, Vec<Told>) {
    let compiled = refund();
    let walk = Walk { began: 1_795_262_400_000_000, steps };
    let trial = Trial::take(&compiled, &walk, &|_| kernel::step::Facts::new());
    (trial.status.clone(), trial.told.into_iter().map(|(_, told)| told).collect())
}

fn amount(text: &str) -> Step {
    Step::Say { values: BTreeMap::from([("amount".to_owned(), text.to_owned())]), facts: BTreeMap::new() }
}

#[test]
fn a_case_goes_only_where_the_process_lets_it() {
    let ask = || Step::Fire("ask".into());
    let (status, told) = walked(vec![ask()]);
    assert_eq!(status, "new");
    assert!(matches!(told.last(), Some(Told::Refused(_))), "the amount is missing: {told:?}");
    assert_eq!(walked(vec![amount("5"), ask()]).0, "new", "the guard is closed");
    assert_eq!(walked(vec![amount("50"), ask()]).0, "asked");
    let yes = Step::Answer("money".into(), Said::Yes);
    let (status, told) = walked(vec![amount("50"), ask(), yes.clone()]);
    assert_eq!(status, "waits");
    assert!(told.iter().any(|told| matches!(told, Told::Would(_))), "the approval would have been asked");
    let waits = vec![amount("50"), ask(), yes];
    assert_eq!(walked([waits.clone(), vec![Step::Reply(Writer::Us)]].concat()).0, "waits");
    assert_eq!(walked([waits.clone(), vec![Step::Reply(Writer::Customer)]].concat()).0, "new");
    assert_eq!(walked([waits.clone(), vec![Step::Day, Step::Day]].concat()).0, "waits");
    assert_eq!(walked([waits.clone(), vec![Step::Day, Step::Day, Step::Day]].concat()).0, "done");
    assert_eq!(walked([waits, vec![Step::Timer]].concat()).0, "done");
}
