//! The pages of this room with invented data, for the storybook and the test that renders them all.

use super::{
    Line, Names, change, listing, panel,
    rule::{self, Past},
    runs,
    sheet::Sheet,
    simulation::Simulation,
};
use crate::{
    forecast::Forecast,
    look::Looked,
    model::{Deed, Draft, Floor, Kept, NightId, Period, Rule, RuleId, Situation, State, Terms, Verdict},
    read::{
        Task, Version,
        nights::{Counts, Done, Night, Pace, Run, Stage},
    },
};
use ground::{
    clock::{DAY, Timestamp},
    id::Id,
    paging::Page,
};
use kernel::{FieldError, SubjectId, lapse::Old};
use kit::{Html, Sample, Words};

const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

pub fn samples(t: Words) -> Vec<Sample> {
    let names = Names(vec![("news".into(), "<b>Wieści</b>".into())]);
    rules(t, &names).into_iter().chain(forms(t, &names)).chain(nights(t)).chain(panels(t, &names)).collect()
}

fn rules(t: Words, names: &Names) -> Vec<Sample> {
    let line = |number| Line { rule: sample_rule(number), due: i64::from(number) * 731, held: number == 3 };
    let all: Vec<Line> = (0..4).map(line).collect();
    let few = Simulation {
        forecast: forecast(0),
        rules: Vec::new(),
        people: Default::default(),
        ways: Default::default(),
        fields: None,
    };
    let people = [(SubjectId::from_bytes([2; 16]), "J••• <b>".to_owned())].into();
    let rules = vec![sample_rule(1), sample_rule(2)];
    let (ways, fields) = ([(SubjectId::from_bytes([2; 16]), vec![way()])].into(), Some(Default::default()));
    let many = Simulation { forecast: forecast(9), rules, people, ways, fields };
    let past = Past { latest: Some(run(Stage::Held)), versions: vec![version()], actors: Vec::new() };
    vec![
        Sample::new("retention/list-empty", listing(t, names, &[], NOON)),
        Sample::new("retention/list", listing(t, names, &all, NOON)),
        Sample::new("retention/rule-empty", rule::body(t, names, &sample_rule(1), (&few, &Past::default()))),
        Sample::new("retention/rule", rule::body(t, names, &sample_rule(2), (&many, &past))),
        Sample::new("retention/allowance", change::allowance(t, &sample_rule(1), (12_345, 20_000))),
        Sample::new("retention/removal", change::removal(t, names, &sample_rule(3))),
    ]
}

fn forms(t: Words, names: &Names) -> Vec<Sample> {
    let problems: Vec<FieldError> = PROBLEMS.map(|(field, word)| FieldError::new(field, word)).to_vec();
    let draft = Draft::of(&sample_rule(2).terms);
    let sheet = |draft: &Draft, problems: &[FieldError]| {
        Html::from(Sheet { t, names, lapses: &[], draft, problems }.form("/retention".into()))
    };
    vec![
        Sample::new("retention/form", sheet(&Draft::default(), &[])),
        Sample::new("retention/form-wrong", sheet(&draft, &problems)),
    ]
}

/// All that can be wrong with a field and has no figure in it.
const PROBLEMS: [(&str, &str); 10] = [
    ("lapse", "retention-error-lapse"),
    ("purpose", "retention-error-not-by-purpose"),
    ("action", "retention-error-block"),
    ("duration", "retention-error-duration"),
    ("grace", "retention-error-zero"),
    ("warning_days", "retention-error-warning"),
    ("floor", "retention-error-taken"),
    ("floor_law", "retention-error-law"),
    ("begins_on", "retention-error-day"),
    ("name", "retention-error-warning-long"),
];

fn nights(t: Words) -> Vec<Sample> {
    let page = |items| Page { items, next: None };
    let all = Pace::ALL.iter().map(|pace| night(*pace)).collect::<Vec<_>>();
    let runs_of = || Stage::ALL.iter().map(|stage| run(*stage)).collect::<Vec<_>>();
    vec![
        Sample::new("retention/runs-empty", runs::listing(t, &page(Vec::new()), &Done::new())),
        Sample::new(
            "retention/runs",
            runs::listing(t, &page(all), &Done::from([(NightId::from_bytes([7; 16]), (1_234_567, 3))])),
        ),
        Sample::new("retention/run-empty", runs::body(t, (&night(Pace::Done), &[]), 1)),
        Sample::new("retention/run-running", runs::body(t, (&night(Pace::Running), &runs_of()), 60)),
        Sample::new("retention/run-paused", runs::body(t, (&night(Pace::Paused), &runs_of()), 60)),
    ]
}

fn panels(t: Words, names: &Names) -> Vec<Sample> {
    let rules = [sample_rule(1)];
    let task = |told| Task {
        rule: rules[0].id,
        subject: SubjectId::from_bytes([2; 16]),
        warned_at: NOON,
        told,
        ends_at: NOON.plus(30 * DAY),
    };
    let ends = || looked(Verdict::Ends(rules[0].id, NOON));
    let shown = |tasks: &[Task], looked: &Looked| panel::panel(t, names, (&rules, tasks), looked);
    vec![
        Sample::new("retention/panel-stays", shown(&[], &looked(Verdict::Stays))),
        Sample::new("retention/panel-kept", shown(&[], &looked(Verdict::Kept(Kept::Held)))),
        Sample::new("retention/panel-ends", shown(&[], &ends())),
        Sample::new("retention/panel-told", shown(&[task(true)], &ends())),
        Sample::new("retention/panel-untold", shown(&[task(false)], &ends())),
    ]
}

fn way() -> rights::InTheWay {
    rights::InTheWay {
        word: "blocker-customers-fields".into(),
        count: 2,
        names: vec!["<b>Unpaid invoice</b>".into(), "Ł ".repeat(40)],
        weight: kernel::blocker::Weight::Look,
        href: "/".into(),
    }
}

fn sample_rule(number: u8) -> Rule {
    let extreme = number == 2;
    let floor = Floor { period: Period::of_months(84), law: "AWR 52 <b>".into() };
    let terms = Terms {
        name: if extreme { "Aufbewahrungsfristenverwaltung <b>".repeat(3) } else { String::new() },
        lapse: "customers.last-contact".into(),
        purpose: (number == 3).then(|| "news".into()),
        period: Period::of_months(18),
        deed: Deed::ALL[usize::from(number) % Deed::ALL.len()],
        warning: if extreme { 30 } else { 0 },
        grace: if extreme { Period::of_days(30) } else { Period::default() },
        floor: extreme.then_some(floor),
    };
    Rule {
        id: RuleId::from_bytes([number; 16]),
        terms,
        state: if number == 3 { State::Paused } else { State::Active },
        begins_at: if number == 1 { NOON.plus(DAY) } else { NOON },
        allowed: 0,
        version: 3,
        changed_at: NOON,
    }
}

fn forecast(samples: usize) -> Forecast {
    let verdicts = Kept::ALL.map(Verdict::Kept).into_iter();
    let ends =
        [Verdict::Ends(RuleId::from_bytes([2; 16]), NOON), Verdict::Ends(RuleId::from_bytes([1; 16]), NOON)];
    let verdicts = verdicts.chain(ends).take(samples);
    let months = (0..13).map(|month| (NOON.plus(month * 30 * DAY), month * month * 37)).collect();
    Forecast { rule: sample_rule(2), total: 1_000_000, months, samples: verdicts.map(looked).collect() }
}

fn looked(verdict: Verdict) -> Looked {
    let subject = SubjectId::from_bytes([2; 16]);
    let old = Old { id: subject.bytes(), subject: Some(subject), since: NOON, place: NOON };
    Looked { old, verdict, situation: Situation::default() }
}

fn night(state: Pace) -> Night {
    let ended_at = (state == Pace::Done).then_some(NOON);
    Night { id: NightId::from_bytes([7; 16]), began_at: NOON, ended_at, actor: "house".into(), state }
}

fn run(state: Stage) -> Run {
    let kept = Kept::ALL.into_iter().map(|why| (why.key().to_owned(), 3)).collect();
    Run {
        night: NightId::from_bytes([7; 16]),
        rule: RuleId::from_bytes([2; 16]),
        name: if state == Stage::Held { "<b>Orders</b>".into() } else { String::new() },
        lapse: "customers.last-contact".into(),
        state,
        due: 12_345,
        looked: 500,
        warned: 4,
        waits: 5,
        ended: 470,
        spared: 1,
        failed: i64::from(state == Stage::Done) * 2,
        kept: Counts(kept),
        at_since: None,
        at_id: None,
    }
}

fn version() -> Version {
    let terms = "{\"duration\":\"P1Y\",\"action\":\"anonymise\",\"warning_days\":30,\"floor\":null}".into();
    Version { version: 3, terms, actor: "house".into(), at: NOON }
}
