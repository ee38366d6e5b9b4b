//! What the check finds, and that it finds nothing in what is well.

use super::{check, sizes};
use crate::model::{Definition, Finding, House, Offered, OfferedArg, OfferedShape, Severity, Spot};
use serde_json::{Value, json};

fn house() -> House {
    let set = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
    let purpose =
        OfferedArg { key: "purpose".into(), shape: OfferedShape::Listed("purpose".into()), required: true };
    let count =
        OfferedArg { key: "count".into(), shape: OfferedShape::Number { least: 1, most: 9 }, required: true };
    House {
        steps: vec![
            Offered { name: "cases.letter".into(), args: vec![purpose], on: vec!["case".into()] },
            Offered { name: "cases.count".into(), args: vec![count], on: Vec::new() },
        ],
        hosts: vec![("case".into(), vec!["priority".into(), "assignee".into()])],
        purposes: set(&["service", "health"]),
        special: set(&["health"]),
        rights: set(&["flows.work"]),
        teams: set(&["care"]),
        events: set(&["consent.stopped"]),
        flows: set(&["child"]),
        lists: vec![("purpose".into(), set(&["service"]))],
    }
}

fn names(name: &str) -> Value {
    json!({"en": name, "nl": name, "pl": name, "tr": name, "de": name})
}

fn sound() -> Value {
    let hand = json!({"hand": {"may": [{"right": "flows.work"}]}});
    json!({
        "key": "complaint", "names": names("Complaint"), "purpose": "service", "host": "case", "start": "new",
        "calendar": {"country": "NL", "days": ["mon", "tue"], "from": "09:00", "to": "17:00"},
        "fields": [{"key": "amount", "names": names("Amount"), "kind": {"number": {"least": 0, "most": 9}}}],
        "statuses": [
            {"key": "new", "names": names("New"), "stands": "open", "form": [{"field": "amount"}],
             "enter": [{"step": {"name": "cases.letter", "args": {"purpose": "service"}}},
                       {"task": {"key": "call", "names": names("Call"), "to": {"team": "care"}}}]},
            {"key": "waits", "names": names("Waits"), "stands": "waiting-customer"},
            {"key": "done", "names": names("Done"), "stands": "closed-done"}
        ],
        "transitions": [
            {"key": "ask", "names": names("Ask"), "from": "new", "to": "waits", "trigger": hand},
            {"key": "late", "names": names("Late"), "from": "waits", "to": "done",
             "trigger": {"after": {"amount": 2, "unit": "days", "clock": "business"}}},
            {"key": "close", "names": names("Close"), "from": "new", "to": "done", "trigger": hand,
             "guard": "amount < 5 && priority == 'low'"}
        ]
    })
}

fn found(change: impl Fn(&mut Value)) -> Vec<Finding> {
    let mut value = sound();
    change(&mut value);
    check(&serde_json::from_value::<Definition>(value).unwrap(), &house())
}

fn words(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.message.key).collect()
}

#[test]
fn nothing_is_wrong_with_what_is_sound() {
    assert_eq!(found(|_| ()), []);
}

type Flaw = (&'static str, &'static str, fn(&mut Value));

/// Each is found, and where it is.
fn assert_found(flaws: &[Flaw]) {
    for (word, at, change) in flaws {
        let findings = found(change);
        let place = findings
            .iter()
            .find(|finding| finding.message.key == *word)
            .map(|finding| finding.spot.pointer());
        assert_eq!(place.as_deref(), Some(*at), "{word}: {:?}", words(&findings));
        assert!(findings.iter().all(|finding| !finding.message.key.is_empty()));
    }
}

#[test]
fn flaws_of_the_whole_are_found() {
    assert_found(&[
        ("flows-check-purpose", "definition", |flow| flow["purpose"] = json!("nothing")),
        ("flows-check-host", "definition", |flow| flow["host"] = json!("ship")),
        ("flows-check-start", "definition", |flow| flow["start"] = json!("nowhere")),
        ("flows-check-no-end", "definition", |flow| flow["statuses"][2]["stands"] = json!("open")),
        ("flows-check-calendar-country", "definition", |flow| flow["calendar"]["country"] = json!("XX")),
        ("flows-check-calendar-days", "definition", |flow| flow["calendar"]["days"] = json!([])),
        ("flows-check-calendar-hours", "definition", |flow| flow["calendar"]["to"] = json!("08:00")),
        ("flows-check-hides-fact", "fields.priority", |flow| flow["fields"][0]["key"] = json!("priority")),
    ]);
}

#[test]
fn flaws_of_statuses_are_found() {
    assert_found(&[
        ("flows-check-key", "statuses.Ärger", |flow| flow["statuses"][1]["key"] = json!("Ärger")),
        ("flows-check-key-twice", "statuses.new", |flow| flow["statuses"][1]["key"] = json!("new")),
        ("flows-check-nameless", "statuses.new", |flow| flow["statuses"][0]["names"] = json!({})),
        ("flows-check-team", "statuses.new", |flow| flow["statuses"][0]["see"] = json!([{"team": "b"}])),
        ("flows-check-field", "statuses.new", |flow| flow["statuses"][0]["wipe"] = json!(["colour"])),
        ("flows-check-step", "statuses.new", |flow| {
            flow["statuses"][0]["enter"][0]["step"]["name"] = json!("cases.fly");
        }),
        ("flows-check-letter-purpose", "statuses.new", |flow| {
            flow["statuses"][0]["enter"][0]["step"]["args"] = json!({});
        }),
        ("flows-check-arg", "statuses.new", |flow| {
            flow["statuses"][0]["enter"][0]["step"]["args"]["purpose"] = json!("sport");
        }),
        ("flows-check-arg-unknown", "statuses.new", |flow| {
            flow["statuses"][0]["enter"][0]["step"]["args"]["colour"] = json!("red");
        }),
    ]);
}

#[test]
fn flaws_of_transitions_are_found() {
    assert_found(&[
        ("flows-check-calendar", "transitions.late", |flow| {
            drop(flow.as_object_mut().unwrap().remove("calendar"));
        }),
        ("flows-check-right", "transitions.ask", |flow| {
            flow["transitions"][0]["trigger"]["hand"]["may"] = json!([]);
        }),
        ("flows-check-right-unknown", "transitions.ask", |flow| {
            flow["transitions"][0]["trigger"]["hand"]["may"] = json!([{"right": "fly"}]);
        }),
        ("flows-check-role", "transitions.ask", |flow| {
            flow["transitions"][0]["trigger"]["hand"]["may"] = json!([{"role": "king"}]);
        }),
        ("flows-check-status", "transitions.ask", |flow| flow["transitions"][0]["to"] = json!("gone")),
        ("flows-check-wait", "transitions.late", |flow| {
            flow["transitions"][1]["trigger"]["after"]["amount"] = json!(0);
        }),
        ("flows-check-event", "transitions.ask", |flow| {
            flow["transitions"][0]["trigger"] = json!({"event": {"kind": "x.y"}});
        }),
        ("flows-check-event-own", "transitions.ask", |flow| {
            flow["transitions"][0]["trigger"] = json!({"event": {"kind": "flows.moved"}});
        }),
        ("flows-check-arg-missing", "transitions.ask", |flow| {
            flow["transitions"][0]["acts"] = json!([{"step": {"name": "cases.count"}}]);
        }),
        ("flows-check-set", "transitions.ask", |flow| {
            flow["transitions"][0]["acts"] = json!([{"set": {"field": "amount", "value": "many"}}]);
        }),
        ("flows-check-child-self", "transitions.ask", |flow| {
            flow["transitions"][0]["acts"] = json!([{"child": {"flow": "complaint"}}]);
        }),
        ("flows-check-approval", "transitions.ask", |flow| {
            flow["transitions"][0]["trigger"] = json!({"approved": {"approval": "sign"}});
        }),
        ("flows-check-nothing-asked", "transitions.late", |flow| {
            flow["transitions"][1]["trigger"] = json!("all-done");
        }),
        ("flows-check-condition-unreadable", "transitions.close", |flow| {
            flow["transitions"][2]["guard"] = json!("amount <");
        }),
        ("flows-check-unknown-name", "transitions.close", |flow| {
            flow["transitions"][2]["guard"] = json!("colour == 1");
        }),
    ]);
}

#[test]
fn ways_that_lead_nowhere_are_found() {
    let findings = found(|flow| flow["transitions"][1]["to"] = json!("waits"));
    assert!(words(&findings).contains(&"flows-check-dead-end"), "{findings:?}");
    let findings = found(|flow| flow["transitions"][0]["to"] = json!("done"));
    assert!(
        findings
            .iter()
            .any(|one| one.spot == Spot::Status("waits".into())
                && one.message.key == "flows-check-unreachable")
    );
    let findings = found(|flow| flow["statuses"][2]["hand"] = json!({"into": "forbidden"}));
    assert!(words(&findings).contains(&"flows-check-forbidden"));
    let findings = found(|flow| {
        flow["statuses"][1]["hand"] = json!({"out": "forbidden"});
        flow["transitions"][1]["trigger"] = json!({"hand": {"may": ["customer"]}});
    });
    assert!(words(&findings).contains(&"flows-check-dead-end"), "a hand that is forbidden is no way out");
}

#[test]
fn circles_are_told_apart_by_their_speed() {
    let circle = |trigger: Value| {
        found(move |flow| {
            let ways = flow["transitions"].as_array_mut().unwrap();
            for (key, from, to) in [("there", "new", "waits"), ("back", "waits", "new")] {
                ways.push(
                    json!({"key": key, "names": names(key), "from": from, "to": to, "trigger": trigger}),
                );
            }
        })
    };
    let storm = circle(json!({"when": {"condition": "true"}}));
    assert!(
        storm.iter().any(|one| one.message.key == "flows-check-storm" && one.severity == Severity::Error)
    );
    let slow = circle(json!({"after": {"amount": 1, "unit": "days"}}));
    assert!(
        slow.iter().all(|one| one.severity == Severity::Warning)
            && words(&slow).contains(&"flows-check-circle")
    );
}

#[test]
fn twins_and_missing_names_are_told() {
    let twins = found(|flow| flow["transitions"][2]["names"] = names("ASK "));
    assert_eq!(words(&twins), ["flows-check-twins"]);
    let missing = found(|flow| drop(flow["statuses"][0]["names"].as_object_mut().unwrap().remove("pl")));
    assert_eq!((missing[0].severity, missing[0].message.args[0].1.as_str()), (Severity::Warning, "Polski"));
}

#[test]
fn a_draft_may_be_half_done_but_not_endless() {
    let draft = Definition { key: "half".into(), ..Definition::default() };
    assert!(sizes(&draft).is_ok());
    assert!(sizes(&Definition { key: "Half done".into(), ..Definition::default() }).is_err());
    let mut long = draft;
    long.names.en = "x".repeat(20_000);
    assert!(sizes(&long).is_err());
}

#[test]
fn a_field_serves_a_purpose_and_what_is_special_needs_one_that_allows_it() {
    let field = |purpose: &'static str, class: &'static str| {
        found(move |value| {
            value["fields"][0]["class"] = json!(class);
            if !purpose.is_empty() {
                value["fields"][0]["purpose"] = json!(purpose);
            }
        })
    };
    assert_eq!(words(&field("health", "special")), [] as [&str; 0]);
    assert_eq!(words(&field("gone", "attribute")), ["flows-check-field-purpose"]);
    assert_eq!(words(&field("", "special")), ["flows-check-field-basis"], "that of the process counts, too");
    let found = field("service", "special");
    assert_eq!(found[0].spot, Spot::Field("amount".into()));
}

#[test]
fn a_signal_has_a_name_that_programs_can_write() {
    let told = |name: &'static str| {
        found(move |value| value["transitions"][2]["trigger"] = json!({"signal": {"name": name}}))
    };
    assert_eq!(words(&told("order-paid")), [] as [&str; 0]);
    assert_eq!(words(&told("Order paid!")), ["flows-check-key"]);
}

#[test]
fn a_level_that_warns_too_late_is_told() {
    let level = |value: &mut Value| {
        value["service"] =
            json!({"within": {"amount": 2, "unit": "hours"}, "warn": {"amount": 3, "unit": "hours"}});
    };
    assert_eq!(words(&found(level)), ["flows-check-warn"]);
}
