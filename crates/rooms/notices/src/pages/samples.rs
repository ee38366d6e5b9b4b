//! Samples of every page: empty, typical, and with what people must not be able to break.

use super::{accept, acceptances, changes, contact, contacts, draft, list, one, public, section};
use crate::{
    model::{
        contact::{Contact, Given, Kind, Title},
        facts::{Drift, Facts, Turn},
        head::{Draft, GENERAL, Head},
        plan::{Acceptance, Content, NoticeText, Plan, Section, Shown, Step},
        text::{Kept, Notice, hash},
    },
    read::{Accepted, Edition, Line, Published, Sheet, Stage},
};
use consent::ByLang;
use ground::{clock::Timestamp, id::Id};
use kernel::{FieldError, Listed, SubjectId};
use kit::{Html, Sample, Words};

const AT: Timestamp = Timestamp(1_795_262_400_000_000);

pub fn samples(t: Words) -> Vec<Sample> {
    let draft = Sheet { version: 2, notice: GENERAL.into(), plan: plan(), revision: 4, stage: Stage::Draft };
    let view = draft::View {
        sheet: &draft,
        facts: &facts(),
        problems: &[FieldError::new("title.en", "error-bad-text")],
    };
    vec![
        Sample::new("notices/list", list::page(t, &stands())),
        Sample::new("notices/new", one::form(t, None, &Draft::default(), &[])),
        Sample::new(
            "notices/new-again",
            one::form(t, None, &described(), &[FieldError::new("key", "notices-error-key")]),
        ),
        Sample::new("notices/one-empty", noticed(t, &[], &[])),
        Sample::new("notices/one", noticed(t, &["<News>".into()], &[draft.clone(), published()])),
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
        Sample::new("notices/contacts", contacts::listing(t, &points(), &choices(), true)),
        Sample::new("notices/contacts-empty", contacts::listing(t, &[], &[], false)),
        Sample::new(
            "notices/contact-form",
            contacts::form(t, &points()[1], &choices(), &[FieldError::new("title", "error-required")]),
        ),
        Sample::new("notices/contact", contact::form(t, &points()[1], &choices(), &[])),
        Sample::new(
            "notices/contact-page",
            contact::form(t, &points()[2], &choices(), &[FieldError::new("notice", "notices-error-choice")]),
        ),
        Sample::new("notices/acceptances", acceptances::page(t, &[count(), count()])),
        Sample::new("notices/acceptances-none", acceptances::page(t, &[])),
    ]
}

fn described() -> Draft {
    let texts = |text: &str| ByLang::make(|_| text.to_owned());
    Draft { key: "Applicants".into(), titles: texts("<Applicants>"), audience: texts("People who <apply>") }
}

fn head() -> Head {
    let Draft { titles, audience, .. } = described();
    Head { key: "applicants".into(), titles, audience, revision: 3 }
}

fn everybody() -> Head {
    Head { key: GENERAL.into(), titles: ByLang::default(), audience: ByLang::default(), revision: 1 }
}

fn stands() -> [list::Stand; 3] {
    let version = Some(Published { version: 1, at: AT });
    let stand = |head, version, drift| list::Stand {
        line: Line { head, version, draft: None, points: 1_200 },
        drift,
    };
    let old = vec![Drift::Company, Drift::Purpose("news".into(), Turn::Changed)];
    [stand(everybody(), version, Vec::new()), stand(head(), version, old), stand(head(), None, Vec::new())]
}

fn noticed(t: Words, reasons: &[String], sheets: &[Sheet]) -> Html {
    let (head, draft) = (head(), described());
    one::body(t, &one::View { head: &head, sheets, reasons, changing: true, draft: &draft, problems: &[] })
}

fn choices() -> [Listed; 2] {
    [(GENERAL, "Everybody"), ("applicants", "<Applicants>")].map(|(key, name)| Listed {
        key: key.into(),
        name: name.into(),
        on_offer: true,
    })
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
    Facts { company, authority: "UODO, https://uodo.gov.pl".into(), ..Facts::default() }
}

fn published() -> Sheet {
    let rests_on = facts().foundation();
    let stage = Stage::Published { at: AT, by: "house".into(), acceptance: Acceptance::Needed, rests_on };
    Sheet { version: 1, notice: GENERAL.into(), plan: Plan::fresh(), revision: 1, stage }
}

fn typing() -> section::Typing {
    section::Typing { version: 2, seen: 1, at: Some(13), texts: text() }
}

fn notice(t: Words) -> Notice {
    let text = crate::model::render::render(&plan(), &facts(), t);
    let hash = hash(&text);
    Notice {
        version: 7,
        notice: "applicants".into(),
        title: text.title,
        body: text.body,
        lang: t.lang(),
        published_at: AT,
        hash,
        kept: Kept::Afterwards,
    }
}

fn editions() -> [Edition; 2] {
    [2, 1].map(|version| Edition {
        version,
        notice: GENERAL.into(),
        title: "<b>Privacy".into(),
        published_at: AT,
    })
}

fn points() -> [Contact; 3] {
    let point = |kind, given, title, notice: &str| Contact {
        kind,
        key: "news".into(),
        title,
        place: "/f/news".into(),
        given,
        notice: Some(notice.into()),
    };
    [
        point(
            Kind::Form,
            Given::Link,
            Title::Each(Box::new(ByLang::make(|_| "<Route club>".into()))),
            GENERAL,
        ),
        point(Kind::Call, Given::Missing, Title::Own("<Hotline>".into()), "applicants"),
        point(Kind::Portal, Given::Link, Title::word("notices-contact-account"), GENERAL),
    ]
}

fn count() -> acceptances::Count {
    let one = |version| Accepted { subject: SubjectId::from_bytes([7; 16]), version, at: AT };
    let latest = vec![(one(2), Some("<Joanna> Zielińska".into())), (one(1), None)];
    acceptances::Count { notice: "<Applicants>".into(), version: 1, people: 3, accepted: 2, latest }
}
