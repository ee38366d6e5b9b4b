//! What may be typed about a service, and what is refused.

use super::*;
use ground::http::Reach;

fn fine() -> Draft {
    Draft {
        name: "Robinson".into(),
        purposes: vec!["news".into()],
        url: "https://r.example/{purpose}?e={email}".into(),
        headers: "Authorization: Bearer {secret}\nX-Who: {subject}".into(),
        secret: Some(" abc ".into()),
        ..Draft::default()
    }
}

fn check(draft: &Draft) -> Result<(Plan, Option<Secret>)> {
    draft.check(&Http::new(Reach::Public).unwrap(), &["news".into()])
}

#[test]
fn a_draft_becomes_a_plan_and_is_typed_back_the_same() {
    let (plan, secret) = check(&fine()).unwrap();
    assert_eq!(secret.unwrap().reveal(), "abc");
    let back = Draft { name: plan.name.clone(), ..plan.draft() };
    assert_eq!(check(&back).unwrap(), (plan, None));
}

/// Makes one field of a fine draft wrong.
type Spoil = fn(&mut Draft);

#[test]
fn a_draft_names_what_is_wrong() {
    let cases: [(&str, Spoil); 16] = [
        ("name", |draft| draft.name = " ".into()),
        ("purposes", |draft| draft.purposes = vec!["weather".into()]),
        ("channels", |draft| draft.channels = vec!["pigeon".into()]),
        ("method", |draft| draft.method = "DELETE".into()),
        ("url", |draft| draft.url = "https://{email}/".into()),
        ("url", |draft| draft.url = "https://x.example/?k={secret}".into()),
        ("url", |draft| draft.url = "http://127.0.0.1/".into()),
        ("headers", |draft| draft.headers = "Host: x".into()),
        ("headers", |draft| draft.headers = "X-Mail: {email}".into()),
        ("body", |draft| (draft.body_kind, draft.body) = ("json".into(), "{\"a\":{email}}".into())),
        ("pointer", |draft| draft.pointer = "allowed".into()),
        ("no", |draft| draft.no = "TRUE".into()),
        ("yes", |draft| (draft.reads, draft.yes) = ("status".into(), "fine".into())),
        ("patience_ms", |draft| draft.patience_ms = 99),
        ("secret", |draft| draft.secret = Some("a\nb".into())),
        ("silence", |draft| draft.silence = "maybe".into()),
    ];
    for (field, spoil) in cases {
        let mut draft = fine();
        spoil(&mut draft);
        let Err(kernel::Error::Invalid(problems)) = check(&draft) else { panic!("{field}") };
        assert!(problems.iter().any(|problem| problem.field == field), "{field}: {problems:?}");
    }
}
