//! Stories about the kit as a room sees it: every language says everything, and no page breaks the content policy.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use kit::{
    Button, Channel, Chart, Drawn, Field, Form, Glyphs, Html, Input, Lang, Lexicon, May, Point, Problem,
    Progress, State, WORDS, Words,
};
use std::collections::BTreeMap;

/// CLDR plural categories from PyPI babel 2.18.0, cross-checked with npm make-plural and Node's `Intl.PluralRules`.
const PLURALS: &str = include_str!("data/plurals.json");

fn lexicon(sources: &[(Lang, &'static str)]) -> &'static Lexicon {
    Box::leak(Box::new(Lexicon::build(sources).unwrap()))
}

fn words(lang: Lang) -> Words {
    lexicon(&WORDS).words(lang).in_zone("Europe/Amsterdam")
}

/// The moment of a local time in Amsterdam's winter, in microseconds.
fn at(local: &str) -> i64 {
    let local: jiff::civil::DateTime = local.parse().unwrap();
    local.in_tz("Europe/Amsterdam").unwrap().timestamp().as_microsecond()
}

/// The inside of every tag that is not text.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap())
}

#[test]
fn every_language_says_what_english_says() {
    let problems: Vec<String> = lexicon(&WORDS).missing().iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn a_word_defined_by_two_rooms_is_a_problem() {
    let built = Lexicon::build(&[(Lang::En, "save = Save\n"), (Lang::En, "open = Open\nsave = Keep\n")]);
    assert_eq!(built.unwrap_err(), [Problem::Twice { lang: Lang::En, key: "save".into() }]);
}

#[test]
fn a_broken_source_tells_the_line() {
    let problems = Lexicon::build(&[(Lang::De, "gut = Gut\n\nkaputt = { $x\n")]).unwrap_err();
    let Problem::Broken { lang: Lang::De, why } = &problems[0] else { panic!("{problems:?}") };
    assert!(why.starts_with("line 3"), "{why}");
}

#[test]
fn a_gap_between_languages_is_found_from_both_sides() {
    let sources = [(Lang::En, "a = A { $name }\nb = B\n"), (Lang::Nl, "a = A { $naam }\nc = C\n")];
    let problems = lexicon(&sources).missing();
    let dutch: Vec<String> =
        problems.iter().map(ToString::to_string).filter(|p| p.starts_with("nl")).collect();
    assert_eq!(
        dutch,
        [
            "nl: `a` uses [\"naam\"] where English uses [\"name\"]",
            "nl: `b` is missing",
            "nl: `c` does not exist in English"
        ]
    );
}

#[test]
fn a_missing_word_falls_back_to_english_and_then_to_its_key() {
    let t = lexicon(&[(Lang::En, "hello = Hello { $name }")]).words(Lang::Tr);
    assert_eq!(t.w1("hello", "name", "İpek"), "Hello İpek");
    assert_eq!(t.w("nowhere"), "⟦nowhere⟧");
}

#[test]
fn plurals_agree_with_cldr() {
    const SOURCE: &str = "cardinal = { $count ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n}\n\
        ordinal = { NUMBER($count, type: \"ordinal\") ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n}\n";
    let lexicon = lexicon(&Lang::ALL.map(|lang| (lang, SOURCE)));
    let vectors: serde_json::Value = serde_json::from_str(PLURALS).unwrap();
    for lang in Lang::ALL {
        let of = &vectors["locales"][lang.tag()];
        for (number, category) in of["cardinal"].as_object().unwrap() {
            let said = lexicon.words(lang).n("cardinal", number.parse::<i64>().unwrap());
            assert_eq!(said, category.as_str().unwrap(), "{} {number}", lang.tag());
        }
        for (number, category) in of["ordinal"].as_object().unwrap() {
            let said = lexicon.words(lang).n("ordinal", number.parse::<i64>().unwrap());
            assert_eq!(said, category.as_str().unwrap(), "{} {number}.", lang.tag());
        }
        for (number, category) in of["cardinal_decimal"].as_object().unwrap() {
            let said = lexicon.words(lang).v("cardinal", &[("count", kit::Arg::Decimal(number.clone()))]);
            assert_eq!(said, category.as_str().unwrap(), "{} {number}", lang.tag());
        }
    }
}

#[test]
fn days_and_times_are_those_of_the_reader() {
    let moment = at("2026-03-03T23:30");
    assert_eq!(words(Lang::En).datetime(moment), "3 March 2026, 23:30");
    assert_eq!(words(Lang::De).date(moment), "3. März 2026");
    assert_eq!(words(Lang::Pl).date(moment), "3 marca 2026");
    assert_eq!(words(Lang::Tr).in_zone("Europe/Istanbul").datetime(moment), "4 Mart 2026 01:30");
    assert_eq!(words(Lang::Nl).in_zone("Nowhere/Atall").day(moment), "3 maart");
}

#[test]
fn days_left_are_counted_as_the_days_of_a_distance_are() {
    let now = at("2026-03-04T09:00");
    let left = |until: &str| words(Lang::En).days_left(at(until), now);
    assert_eq!(left("2026-03-16T08:00"), 12);
    assert_eq!(words(Lang::En).ago(at("2026-03-16T08:00"), now), "in 12 days");
    assert_eq!((left("2026-03-04T23:00"), left("2026-03-04T08:59"), left("2026-03-02T10:00")), (0, -1, -2));
}

#[test]
fn yesterday_is_a_matter_of_the_calendar() {
    let now = at("2026-03-04T09:00");
    let ago = |then: &str| words(Lang::En).ago(at(then), now);
    assert_eq!(ago("2026-03-04T08:59:30"), "just now");
    assert_eq!(ago("2026-03-04T08:59"), "1 minute ago");
    assert_eq!(ago("2026-03-04T04:00"), "5 hours ago");
    assert_eq!(ago("2026-03-03T23:50"), "yesterday");
    assert_eq!(ago("2026-03-02T23:50"), "2 days ago");
    assert_eq!(ago("2025-09-02T00:00"), "6 months ago");
    assert_eq!(ago("2022-03-04T00:00"), "4 years ago");
    assert_eq!(ago("2026-03-05T01:00"), "tomorrow");
    assert_eq!(ago("2026-03-04T12:00"), "in 3 hours");
    assert_eq!(words(Lang::Pl).ago(at("2026-03-04T07:00"), now), "2 godziny temu");
    assert_eq!(words(Lang::Tr).ago(at("2026-03-04T07:00"), now), "2 saat önce");
}

#[test]
fn numbers_sizes_and_durations_are_written_as_the_language_does() {
    let said = Lang::ALL.map(|lang| words(lang).number(1_234_567));
    assert_eq!(said, ["1,234,567", "1.234.567", "1\u{a0}234\u{a0}567", "1.234.567", "1.234.567"]);
    assert_eq!(words(Lang::Pl).number(-1234), "−1234");
    assert_eq!(words(Lang::De).n("kit-rows", 12_345), "12.345 Zeilen");
    assert_eq!(words(Lang::De).bytes(1_450_000_u64), "1,4\u{a0}MB");
    assert_eq!(words(Lang::En).bytes(340_u64), "340\u{a0}B");
    assert_eq!(words(Lang::En).duration(12_014), "3 h 20 min");
    assert_eq!(words(Lang::Nl).duration(2 * 86_400), "2 dagen");
}

#[test]
fn every_sample_renders_in_every_language_and_obeys_the_content_policy() {
    for lang in Lang::ALL {
        for sample in kit::samples(words(lang)) {
            let (name, html) = (sample.name, sample.html.as_str());
            assert!(!html.contains('⟦') && !html.contains("{$"), "{name} in {} lacks a word", lang.tag());
            for tag in tags(html) {
                assert_policy(tag, name);
            }
        }
    }
}

/// No inline style, script or handler: the policy of the product would refuse them silently.
fn assert_policy(tag: &str, name: &str) {
    assert!(!tag.contains(" style="), "{name}: <{tag}>");
    assert!(!tag.starts_with("style"), "{name}: <{tag}>");
    assert!(!tag.starts_with("script") || tag.contains(" src=\"/assets/"), "{name}: <{tag}>");
    let outside_of_values = tag.split('"').step_by(2).collect::<String>();
    assert!(!outside_of_values.split_whitespace().any(|word| word.starts_with("on")), "{name}: <{tag}>");
    assert!(!tag.contains("javascript:"), "{name}: <{tag}>");
}

#[test]
fn every_tag_that_opens_closes() {
    const VOID: [&str; 6] = ["input", "meta", "link", "br", "path", "!doctype"];
    const SELF_CLOSED: char = '/';
    for sample in kit::samples(words(Lang::En)) {
        let mut open: BTreeMap<String, i64> = BTreeMap::new();
        for tag in tags(sample.html.as_str()).filter(|tag| !tag.ends_with(SELF_CLOSED)) {
            let (step, name) = tag.strip_prefix('/').map_or((1, tag), |name| (-1, name));
            *open.entry(name.split_whitespace().next().unwrap().to_owned()).or_default() += step;
        }
        open.retain(|tag, count| *count != 0 && !VOID.contains(&tag.as_str()));
        assert!(open.is_empty(), "{}: {open:?}", sample.name);
    }
}

#[test]
fn ids_on_a_page_are_unique() {
    for sample in kit::samples(words(Lang::En)) {
        let mut seen = BTreeMap::new();
        for id in sample.html.as_str().split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            *seen.entry(id.to_owned()).or_insert(0) += 1;
        }
        seen.retain(|_, count| *count > 1);
        assert!(seen.is_empty(), "{}: {seen:?}", sample.name);
    }
}

#[test]
fn a_form_with_errors_keeps_what_was_typed_and_focuses_the_first() {
    let t = words(Lang::En);
    let fields = vec![
        Field::new(t, Input::Text, "name", "Name").value("Jan"),
        Field::new(t, Input::Email, "mail", "E-mail")
            .value("jan@@")
            .hint("For your orders")
            .error(Some("One @ only.")),
        Field::new(t, Input::Text, "city", "City").error(Some("Please fill this in.")),
        Field::new(t, Input::Password, "secret", "Password").value("hunter2"),
    ];
    let html = Form::new(t, "/save").fields(fields).html().into_string();
    assert!(html.contains("value=\"Jan\"") && html.contains("value=\"jan@@\""), "{html}");
    assert_eq!(html.matches("autofocus").count(), 1);
    let mail = html.split("id=\"f-mail\"").nth(1).unwrap().split('>').next().unwrap();
    assert!(mail.contains("aria-describedby=\"f-mail-hint f-mail-error\""), "{mail}");
    assert!(mail.contains("aria-invalid=\"true\" autofocus"), "{mail}");
    assert!(html.contains("<a href=\"#f-mail\">E-mail</a>: One @ only."), "{html}");
    assert!(!html.contains("hunter2"), "a password is never given back");
}

#[test]
fn a_text_area_gives_back_exactly_what_was_typed() {
    let area = Field::new(words(Lang::En), Input::Area { rows: 3 }, "text", "Text").value("\nfirst\nlast");
    let html = area.html().into_string();
    let inside = html
        .split_once("<textarea")
        .unwrap()
        .1
        .split_once('>')
        .unwrap()
        .1
        .split_once("</textarea>")
        .unwrap()
        .0;
    // Browsers drop the first line break after the tag.
    assert_eq!(inside.strip_prefix('\n').unwrap(), "\nfirst\nlast");
}

#[test]
fn a_desk_page_has_its_landmarks_and_one_heading() {
    let pages = kit::samples(words(Lang::Nl));
    let page = pages.iter().find(|sample| sample.name == "shell/typical").unwrap().html.as_str();
    assert!(page.starts_with("<!doctype html><html lang=\"nl\">"), "{page}");
    for once in [
        "<h1",
        "<main id=\"main\"",
        "class=\"skip\" href=\"#main\"",
        "name=\"viewport\"",
        "aria-current=\"page\"",
    ] {
        assert_eq!(page.matches(once).count(), 1, "{once}");
    }
}

#[test]
fn a_glyph_says_channel_state_and_reason_in_words() {
    let t = words(Lang::Tr);
    let channels = vec![Channel::new("internet", May::NotAsked, "Formda yoktu.")];
    let html = Glyphs { t, channels }.html().into_string();
    assert!(html.contains("<span class=\"vh\">internet: sorulmadı. Formda yoktu.</span>"), "{html}");
    assert!(html.contains("<span aria-hidden=\"true\">İ</span>"), "{html}");
}

#[test]
fn a_blocked_button_says_why_not_and_offers_a_way() {
    let way = Html::trusted("<a href=\"/ask\">Ask</a>");
    let html = Button::blocked("Call", "She refused calls.", way).html().into_string();
    assert!(html.contains("<p>She refused calls.</p><p><a href=\"/ask\">Ask</a></p>"), "{html}");
    assert!(!html.contains("<button"), "nothing to press");
}

#[test]
fn progress_tells_rate_and_time_left_and_stops_refreshing_when_done() {
    let t = words(Lang::En);
    let running =
        Progress::new(t, "job", "Import", State::Running { per_second: 500 }).counted(40_000, 100_000);
    let html = running.html().into_string();
    assert!(
        html.contains("40,000 of 100,000 · 40 %") && html.contains("500 a second · 2 min left"),
        "{html}"
    );
    assert!(html.contains("data-refresh"));
    let done = Progress::new(t, "job", "Import", State::Done { report: None }).counted(9, 9);
    assert!(!done.html().as_str().contains("data-refresh"));
}

#[test]
fn a_chart_ends_at_a_round_number_and_repeats_itself_as_a_table() {
    let points =
        [("Mon", 0), ("Tue", 3), ("Wed", 61)].map(|(label, value)| Point { label: label.into(), value });
    let chart =
        Chart { t: words(Lang::En), title: "Cases".into(), drawn: Drawn::Bars, points: points.into() };
    let html = chart.html().into_string();
    assert!(html.contains("<span>80</span><span>40</span><span>0</span>"), "{html}");
    assert!(html.contains("height=\"762\"><title>Wed: 61</title>"), "{html}");
    assert!(html.contains("<th scope=\"row\">Wed</th><td class=\"num\">61</td>"), "{html}");
    assert_eq!(html.matches("Cases").count(), 1, "its title is said once: {html}");
}

#[test]
fn every_bar_of_few_has_its_name() {
    let named = |count: usize| {
        let points = (0..count).map(|at| Point { label: format!("Somebody {at}"), value: 1 }).collect();
        let chart = Chart { t: words(Lang::En), title: "Cases".into(), drawn: Drawn::Bars, points };
        let html = chart.html().into_string();
        let names = (0..count).filter(|at| html.contains(&format!("<span title=\"Somebody {at}\">")));
        (names.count(), html.contains("crowded"))
    };
    assert_eq!([named(2), named(12)], [(2, false), (12, true)]);
    let (names, _) = named(90);
    assert!((2..=6).contains(&names), "so many bars cannot all be named: {names}");
}

#[test]
fn html_of_ours_passes_and_text_of_theirs_does_not() {
    let badge = kit::Badge::plain("<b>");
    assert_eq!(Html::from(badge).as_str(), "<span class=\"badge plain\">&#60;b&#62;</span>");
}
