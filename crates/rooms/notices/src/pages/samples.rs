//! Samples of every page: empty, typical, and with what people must not be able to break.

use super::{accept, acceptances, changes, contacts, draft, list, public, section};
use crate::{
    model::{
        contact::{Contact, Given, Kind},
        facts::Facts,
        plan::{Acceptance, Content, NoticeText, Plan, Section, Shown, Step},
        text::{Kept, Notice, hash},
    },
    read::{Accepted, Edition, Sheet, Stage},
};
use consent::ByLang;
use ground::{clock::Timestamp, id::Id};
use kernel::{FieldError, SubjectId};
use kit::{Html, Sample, Words};

const AT: Timestamp = Timestamp(1_795_262_400_000_000);

pub fn samples(t: Words) -> Vec<Sample> {
    let draft = Sheet { version: 2, plan: plan(), revision: 4, stage: Stage::Draft };
    let view = draft::View {
        sheet: &draft,
        facts: &facts(),
        problems: &[FieldError::new("title.en", "error-bad-text")],
    };
    vec![
        Sample::new("notices/empty", list::page(t, Html::default(), &[])),
        Sample::new(
            "notices/list",
            list::page(t, list::state(t, &["<News>".into()], true), &[draft.clone(), published()]),
        ),
        Sample::new("notices/draft", draft::body(t, &view)),
        Sample::new("notices/preview", draft::previewed(t, &draft.plan, &facts(), t.lang())),
        Sample::new(
            "notices/section",
            section::form(t, &typing(), &[FieldError::new("texts.en.title", "error-required")]),
        ),
        Sample::new("notices/changes", changes::body(t, "A\n\n## B\n\n- <c>", "A\n\n## D\n\n- <e>\n- f")),
        Sample::new("notices/no-changes", changes::body(t, "A", "A")),
        Sample::new("notices/public", public::body(t, &notice(t))),
        Sample::new("notices/history", public::listing(t, &editions())),
        Sample::new("notices/accept", accept::asking(t, &notice(t), "token")),
        Sample::new("notices/contacts", contacts::listing(t, &points(), true)),
        Sample::new("notices/contacts-empty", contacts::listing(t, &[], false)),
        Sample::new(
            "notices/contact-form",
            contacts::form(t, &points()[1], &[FieldError::new("title", "error-required")]),
        ),
        Sample::new("notices/acceptances", acceptances::page(t, Some(&count()))),
        Sample::new("notices/acceptances-none", acceptances::page(t, None)),
    ]
}

fn text() -> ByLang<NoticeText> {
    ByLang::make(|_| NoticeText { title: "<b>Aydınlatma".into(), body: "## <i>\n\n- a\n- b\n\nc".into() })
}

fn plan() -> Plan {
    let mut plan = Plan::fresh();
    plan.sections.push(Section { shown: Shown::Yes, content: Content::Own { texts: Box::new(text()) } });
    // The samples show a draft with gaps: one part hidden, one taken out.
    let gaps = [plan.step(3, Step::Turn(Shown::No)), plan.step(7, Step::Remove)];
    debug_assert!(gaps.iter().all(Result::is_ok));
    plan
}

fn facts() -> Facts {
    let company = ["<Noorderpad>", "Dijkweg 4\nGroningen", "privacy@example.com"].map(str::to_owned);
    Facts { company, authority: "UODO, https://uodo.gov.pl".into(), purposes: Vec::new() }
}

fn published() -> Sheet {
    let rests_on = facts().foundation();
    let stage = Stage::Published { at: AT, by: "house".into(), acceptance: Acceptance::Needed, rests_on };
    Sheet { version: 1, plan: Plan::fresh(), revision: 1, stage }
}

fn typing() -> section::Typing {
    section::Typing { version: 2, seen: 1, at: Some(13), texts: text() }
}

fn notice(t: Words) -> Notice {
    let text = crate::model::render::render(&plan(), &facts(), t);
    let hash = hash(&text);
    Notice {
        version: 7,
        title: text.title,
        body: text.body,
        lang: t.lang(),
        published_at: AT,
        hash,
        kept: Kept::Afterwards,
    }
}

fn editions() -> [Edition; 2] {
    [2, 1].map(|version| Edition { version, title: "<b>Privacy".into(), published_at: AT })
}

fn points() -> [Contact; 2] {
    [(Kind::Form, Given::Link), (Kind::Call, Given::Missing)].map(|(kind, given)| Contact {
        kind,
        key: "news".into(),
        title: "<Route club>".into(),
        place: "/f/news".into(),
        given,
    })
}

fn count() -> acceptances::Count {
    let one = |version| Accepted { subject: SubjectId::from_bytes([7; 16]), version, at: AT };
    let latest = vec![(one(2), Some("<Joanna> Zielińska".into())), (one(1), None)];
    acceptances::Count { version: 1, people: 3, accepted: 2, latest }
}
