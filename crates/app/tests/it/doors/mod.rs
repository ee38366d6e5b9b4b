//! Every door of the house, tried by people who may not come in.

mod ask;
mod lists;
mod routes;

use ask::{Answer, Ask, Who, router};
use axum::http::StatusCode;
use lists::{FOR_ALL_STAFF, LOOKED_FOR_FIRST, PUBLIC};
pub use routes::{Door, all};
use std::collections::BTreeSet;

/// Headers that make a browser careful, on every answer.
const CAREFUL: [&str; 5] = [
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "cross-origin-opener-policy",
    "cache-control",
];

#[tokio::test]
async fn nobody_and_strangers_are_asked_to_sign_in() {
    let (_world, router) = router(Who::Nobody).await;
    let mut open = Vec::new();
    for door in all().iter().filter(|door| !is_public(door)) {
        for who in [Who::Nobody, Who::Stranger] {
            for ask in door.asks() {
                let answer = ask.send(&router, who).await;
                if !asks_to_sign_in(door, &answer) {
                    open.push(format!("{ask} as {who:?}: {}", answer.status));
                }
            }
        }
    }
    assert!(open.is_empty(), "{}", open.join("\n"));
}

#[tokio::test]
async fn public_doors_answer_everybody_and_never_break() {
    let (_world, router) = router(Who::Nobody).await;
    for door in all().iter().filter(|door| is_public(door)) {
        for who in [Who::Nobody, Who::Stranger, Who::Powerless] {
            for ask in door.asks() {
                let answer = ask.send(&router, who).await;
                assert!(!answer.status.is_server_error(), "{ask} as {who:?}: {}", answer.status);
            }
        }
    }
}

#[tokio::test]
async fn staff_without_rights_are_told_so() {
    let (_world, router) = router(Who::Powerless).await;
    let mut open = Vec::new();
    for door in all().iter().filter(|door| !is_public(door) && !is_for_all_staff(door)) {
        let mut asked = false;
        for ask in door.asks() {
            let answer = ask.send(&router, Who::Powerless).await;
            asked |= answer.status != StatusCode::NOT_FOUND;
            if !refuses(door, &answer) {
                open.push(format!("{ask}: {}", answer.status));
            }
        }
        if !asked {
            for ask in door.pairs() {
                let answer = ask.send(&router, Who::Powerless).await;
                if !refuses(door, &answer) {
                    open.push(format!("{ask}: {}", answer.status));
                }
                asked = answer.status != StatusCode::NOT_FOUND;
                if asked {
                    break;
                }
            }
        }
        if !asked && !LOOKED_FOR_FIRST.contains(&door.to_string().as_str()) {
            open.push(format!("{door}: what is not there was looked for before the right"));
        }
    }
    assert!(open.is_empty(), "{}", open.join("\n"));
}

#[tokio::test]
async fn what_every_member_of_staff_may_do_works_without_rights() {
    let (_world, router) = router(Who::Powerless).await;
    for door in all().iter().filter(|door| is_for_all_staff(door)) {
        for ask in door.asks() {
            let answer = ask.send(&router, Who::Powerless).await;
            assert!(!answer.status.is_server_error(), "{ask}: {}", answer.status);
            assert!(!asks_to_sign_in(door, &answer), "{ask} does not know its own staff");
        }
    }
}

#[tokio::test]
async fn changes_asked_for_by_other_sites_are_refused() {
    let (_world, router) = router(Who::Powerless).await;
    for door in all().iter().filter(|door| door.changes()) {
        for ask in door.asks() {
            let answer = ask.clone().asked_elsewhere().send(&router, Who::Cookie).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{ask} from another site");
        }
    }
}

#[tokio::test]
async fn every_answer_makes_the_browser_careful() {
    let (_world, router) = router(Who::Powerless).await;
    let plumbing = [
        "/health",
        "/nowhere",
        "/api/v1/nowhere",
        "/api/v1/openapi.json",
        "/api/try/",
        "/assets/nothing.css",
    ];
    let plumbing = plumbing.into_iter().map(|path| Ask::page("GET", path));
    for ask in all().iter().flat_map(Door::asks).chain(plumbing) {
        for who in [Who::Nobody, Who::Powerless] {
            let answer = ask.send(&router, who).await;
            for header in CAREFUL {
                assert!(answer.headers.contains_key(header), "{ask} as {who:?} lacks {header}");
            }
        }
    }
}

#[test]
fn the_lists_name_doors_that_exist() {
    let doors: BTreeSet<_> = all().iter().map(ToString::to_string).collect();
    let listed = PUBLIC.iter().chain(FOR_ALL_STAFF).map(|(door, _)| (*door).to_owned());
    let listed = listed.chain(LOOKED_FOR_FIRST.iter().map(|door| (*door).to_owned()));
    let stale: Vec<_> = listed.filter(|door| !doors.contains(door)).collect();
    assert!(stale.is_empty(), "no such doors: {stale:#?}");
}

fn is_public(door: &Door) -> bool {
    PUBLIC.iter().any(|(name, _)| *name == door.to_string())
}

fn is_for_all_staff(door: &Door) -> bool {
    FOR_ALL_STAFF.iter().any(|(name, _)| *name == door.to_string())
}

fn asks_to_sign_in(door: &Door, answer: &Answer) -> bool {
    if door.api {
        return answer.status == StatusCode::UNAUTHORIZED;
    }
    let to = answer.headers.get("location").and_then(|value| value.to_str().ok()).unwrap_or_default();
    answer.status == StatusCode::SEE_OTHER && to.starts_with("/sign-in?next=")
}

/// A question is read before the right is asked for; what it lacks may be said first.
fn refuses(door: &Door, answer: &Answer) -> bool {
    let unreadable =
        [StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNSUPPORTED_MEDIA_TYPE];
    let closed = [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND];
    let reads = door.api || door.changes() || door.path.contains('{');
    closed.contains(&answer.status) || (reads && unreadable.contains(&answer.status))
}
