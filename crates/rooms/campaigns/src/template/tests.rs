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
