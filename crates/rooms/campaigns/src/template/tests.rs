//! What the language of letters lets through, what it stops and where, and that no text gets past its limits.

use super::{At, BODY, FUEL, Fault, OUTPUT, Template, Values};
use proptest::prelude::*;

const NAMES: [&str; 2] = ["given_name", "city"];

fn parse(source: &str) -> Result<Template, Fault> {
    Template::parse(source, BODY, |name| NAMES.contains(&name))
}

fn fill(source: &str, given_name: &str) -> Result<String, Fault> {
    parse(source)?.fill(&Values::from([("given_name", given_name.to_owned()), ("city", String::new())]))
}

fn at(line: u16, column: u16) -> At {
    At { line, column }
}

#[test]
fn a_text_is_filled_in() {
    assert_eq!(fill("Dear {{ given_name }},", "Joanna").unwrap(), "Dear Joanna,");
    assert_eq!(fill("Dear {{ given_name | default('guest') }},", "").unwrap(), "Dear guest,");
    assert_eq!(fill("{% if city %}In {{ city }}{% else %}Hello{% endif %}!", "").unwrap(), "Hello!");
    assert_eq!(fill("{{ 'Hi' if given_name == 'Bo' and not city else 'Ho' | upper }}", "Bo").unwrap(), "Hi");
}

#[test]
fn conditions_leave_the_lines_of_a_text_as_they_are() {
    let within = "Hi{% if city %} there{% endif %}\nNext";
    assert_eq!(fill(within, "").unwrap(), "Hi\nNext");
    let bare = "Hi\n{% if city %}\nthere\n  {% else %}\nyou\n{% endif %}\nNext";
    assert_eq!(fill(bare, "").unwrap(), "Hi\nyou\nNext");
}

#[test]
fn what_a_person_is_called_is_never_read_as_a_template() {
    assert_eq!(fill("{{ given_name }}", "{{ city }}{% for %}<b>").unwrap(), "{{ city }}{% for %}<b>");
}

#[test]
fn an_unknown_name_is_refused_with_its_place() {
    let fault = parse("Dear {{ given_name }},\n\nyour {{ salary }} rises").unwrap_err();
    assert_eq!(fault, Fault::Unknown { name: "salary".into(), at: at(3, 9) });
    let hidden = parse("{% if city == given_name or iban %}x{% endif %}").unwrap_err();
    assert_eq!(hidden, Fault::Unknown { name: "iban".into(), at: at(1, 29) });
}

#[test]
fn used_names_are_told_with_their_places() {
    let text = parse("{{ city }}\n{% if given_name %}x{% endif %}").unwrap();
    let used: Vec<_> = text.used().iter().map(|used| (used.name.as_str(), used.at)).collect();
    assert_eq!(used, [("city", at(1, 4)), ("given_name", at(2, 7))]);
}

#[test]
fn hostile_texts_are_stopped_before_the_engine_sees_them() {
    let forbidden = [
        "{% for x in range(1000000000) %}{{ x }}{% endfor %}",
        "{% set x = 'a' %}",
        "{% include 'secret' %}",
        "{% import 'x' as y %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% filter upper %}x{% endfilter %}",
        "{{ 'a' * 1000000000 }}",
        "{{ given_name ~ given_name }}",
        "{{ given_name + given_name }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ given_name.__class__ }}",
        "{{ given_name[0] }}",
        "{{ [given_name] }}",
        "{{ {} }}",
        "{{ given_name | replace('a', 'aaaa') }}",
        "{{ given_name | safe }}",
        "{{ 1 }}",
        "{{ given_name('x') }}",
        "{{ (given_name)('x') }}",
        "{{ 'x'('y') }}",
        "{{ given_name | upper('x') }}",
    ];
    for source in forbidden {
        let stopped = matches!(parse(source), Err(Fault::Forbidden { .. } | Fault::Unknown { .. }));
        assert!(stopped, "{source}: {:?}", parse(source).map(|_| ()));
    }
    for unknown in ["{{ range(3) }}", "{{ self }}", "{{ loop.index }}", "{{ debug() }}", "{{ true }}"] {
        assert!(matches!(parse(unknown), Err(Fault::Unknown { .. })), "{unknown}");
    }
}

#[test]
fn what_is_not_closed_is_told_with_its_line() {
    for source in
        ["{{ given_name", "{{ }}", "{% if city %}", "{% endif %}", "{{ given_name | }}", "{{ 'x }}", "{# x"]
            .into_iter()
            .chain([
                "{{ if }}",
                "{{ city == not }}",
                "{{ () }}",
                "{{ given_name | default }}",
                "{{ given_name | default() }}",
            ])
    {
        let fault = parse(source).map(|_| ()).unwrap_err();
        assert!(matches!(fault, Fault::Syntax { .. }), "{source}: {fault:?}");
    }
    assert_eq!(parse("a\n{% if city %}").map(|_| ()).unwrap_err(), Fault::Syntax { at: at(2, 12) });
}

#[test]
fn tangles_are_refused_however_they_are_made() {
    let tangles = [
        format!("{{{{ {} }}}}", "(".repeat(5_000)),
        format!("{{{{ given_name{} }}}}", " | upper".repeat(2_000)),
        format!("{{{{ city{} }}}}", " or city".repeat(2_000)),
        format!("{{{{ {} city }}}}", "not ".repeat(4_000)),
        "{% if city %}".repeat(1_000),
        format!("{{% if city %}}{}", "{% elif city %}".repeat(1_000)),
        "{% if city %}{% endif %}".repeat(800),
    ];
    for source in tangles {
        assert!(matches!(parse(&source), Err(Fault::Tangled { .. })), "{}", &source[..40]);
    }
}

#[test]
fn fuel_and_output_end_what_is_allowed_word_by_word() {
    let many = "{{city}}".repeat(usize::try_from(FUEL).unwrap() / 2 + 1);
    assert_eq!(fill(&many, ""), Err(Fault::Fuel));
    let long = "{{given_name}}".repeat(100);
    assert_eq!(fill(&long, &"x".repeat(OUTPUT / 50)), Err(Fault::Output));
    assert_eq!(parse(&"x".repeat(BODY + 1)).map(|_| ()), Err(Fault::Long { most: BODY }));
}

proptest! {
    /// Whatever is typed: it is refused, or what it becomes is short and the engine comes back.
    #[test]
    fn no_text_gets_past_the_limits(parts in prop::collection::vec(part(), 0..60), name in ".{0,40}") {
        let source = parts.concat();
        if let Ok(text) = fill(&source, &name) {
            prop_assert!(text.len() <= OUTPUT);
            // No part of the language makes more of its source than one name or one literal per place.
            prop_assert!(text.len() <= (source.len() + 1) * (4 + 3 * name.len()), "{} from {}", text.len(), source.len());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// Nothing is left for the day of sending: what was understood can be filled in, whoever it is for.
    #[test]
    fn what_was_understood_can_be_filled_in(asked in prop_oneof![jumble(), asked()]) {
        for source in [format!("{{{{ {asked} }}}}"), format!("{{% if {asked} %}}x{{% endif %}}")] {
            if let Ok(text) = parse(&source) {
                for name in ["", "Joanna"] {
                    let values = NAMES.map(|known| (known, name.to_owned())).into();
                    prop_assert!(text.fill(&values).is_ok(), "{source}: {:?}", text.fill(&values));
                }
            }
        }
    }
}

/// Words of the language in any order.
fn jumble() -> impl Strategy<Value = String> {
    let words = "given_name city 'x' ( ) () | upper default default('y') if else and not == |upper";
    let words: Vec<&str> = words.split(' ').collect();
    prop::collection::vec(prop::sample::select(words), 1..9).prop_map(|words| words.join(" "))
}

/// Words of the language in an order that has a meaning.
fn asked() -> impl Strategy<Value = String> {
    let value = prop::sample::select(vec!["given_name", "city", "'x'", "''"]).prop_map(str::to_owned);
    value.prop_recursive(3, 16, 2, |one| {
        let orders = ["(A if B)", "(A if B else 'y')", "(A|upper)", "(A|lower)", "(A|default(B))"];
        let orders = [orders, ["(A == B)", "(A != B)", "(A and B)", "(not A or B)", "(A)"]].concat();
        (prop::sample::select(orders), one.clone(), one)
            .prop_map(|(order, first, second)| order.replace('A', &first).replace('B', &second))
    })
}

fn part() -> impl Strategy<Value = String> {
    let signs = [
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "|",
        "(",
        ")",
        "'",
        "\"",
        "*",
        "~",
        "+",
        "**",
        ".",
        "[",
        "]",
        " if ",
        " else ",
        " elif ",
        " endif ",
        " for ",
        " in ",
        " set ",
        "=",
        "==",
        " not ",
        " and ",
        " or ",
        "range",
        "given_name",
        "city",
        " upper ",
        " default ",
        "9",
        "\n",
        "\\",
        "{% raw %}",
        "{% endraw %}",
        "{{ given_name }}",
        "{% if city %}",
        "{% endif %}",
    ];
    prop_oneof![prop::sample::select(signs.to_vec()).prop_map(str::to_owned), ".{0,5}"]
}
