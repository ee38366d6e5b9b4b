//! What a newcomer finds: something in every room, and nothing that has not happened yet.

use super::fill;
use ground::{
    clock::{Clock, HOUR},
    config::Config,
    paging::Wanted,
};
use kernel::{Actor, Reader};
use rights::{Claim, Filter, Kind, Scope, State};
use std::path::Path;
use tempfile::TempDir;

const CUSTOMERS: u32 = 60;
const ALL: Wanted = Wanted { after: None, limit: Some(200) };

async fn claims(reader: &mut Reader) -> Vec<Claim> {
    let mut all = Vec::new();
    for scope in [Scope::Open, Scope::Ended] {
        let filter = Filter { scope, ..Filter::default() };
        all.extend(rights::list(reader, &filter, &ALL).await.unwrap().items);
    }
    all
}

#[tokio::test]
async fn every_room_has_something_to_show() {
    let folder = TempDir::new().unwrap();
    let config =
        Config::load(Path::new("no file"), [], &[("data", folder.path().display().to_string())]).unwrap();
    assert!(fill(&config, CUSTOMERS, &|_| ()).await.unwrap());
    assert!(!fill(&config, CUSTOMERS, &|_| ()).await.unwrap(), "it is filled once");
    let app = super::open(config).await.unwrap();
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let claims = claims(&mut reader).await;
    for kind in Kind::ALL {
        assert!(claims.iter().any(|claim| claim.kind == *kind), "nobody asks for {kind}");
    }
    for law in ["gdpr", "kvkk", "ccpa"] {
        assert!(claims.iter().any(|claim| claim.regime.key == law), "nobody asks under {law}");
    }
    let states: Vec<&str> = claims.iter().map(|claim| claim.state.key()).collect();
    for state in ["asked", "proved", "done", "refused", "expired"] {
        assert!(states.contains(&state), "no request is {state}");
    }
    let partly =
        |claim: &&Claim| matches!(&claim.state, State::Done { decided, .. } if !decided.kept.is_empty());
    assert_eq!(claims.iter().filter(partly).count(), 1);
    assert!(claims.iter().all(|claim| claim.asked.at < Clock::System.now()));
    assert!(claims.iter().all(|claim| !claim.state.is_open() || claim.due_at > Clock::System.now()));
    rooms(&mut reader).await;
}

async fn rooms(reader: &mut Reader) {
    let breaches = register::of_kind(reader, register::Kind::Breach).await.unwrap();
    let open = breaches.iter().find(|breach| breach.state == register::State::Open).unwrap();
    assert!(open.deadline().unwrap() > Clock::System.now().plus(24 * HOUR), "its clock runs");
    assert!(register::tally(reader, open.id).await.unwrap().found > 0);
    let nights = retention::nights(reader, &ALL).await.unwrap().items;
    assert!(nights.len() > 10 && nights.iter().all(|night| night.ended_at.is_some()));
    let mut ended = 0;
    for night in nights {
        let (_, runs) = retention::night(reader, night.id).await.unwrap();
        ended += runs.iter().map(|run| run.ended).sum::<i64>();
    }
    assert!(ended > 0, "somebody's time was over");
    assert_eq!(mandates::agents(reader).await.unwrap().len(), 4);
    let mails = inbox::items(reader, inbox::Scope::All, &ALL).await.unwrap().items;
    assert!(mails.iter().all(|mail| mail.at < Clock::System.now()) && mails.len() > 10);
}
