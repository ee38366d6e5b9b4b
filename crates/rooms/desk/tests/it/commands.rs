//! The command palette offers what its reader may open, and nothing else.

use super::listening::house;
use kernel::Role;
use serde_json::Value;
use testkit::{Guest, World};

const ALEX: Guest = Guest::Staff(Role::Administrator);
const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);
const ANNA: Guest = Guest::Staff(Role::Agent);

async fn offered(world: &World, guest: Guest) -> Vec<(String, String)> {
    let told = world.get(guest, "/desk/commands").await.expect(200).json();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    told.as_array().unwrap().iter().map(|one| (text(&one["label"]), text(&one["href"]))).collect()
}

#[tokio::test]
async fn settings_and_pages_without_an_entry_of_the_rail_are_found_by_name() {
    let world = house().await;
    let alex = offered(&world, ALEX).await;
    let page = world.get(ALEX, "/settings").await.expect(200).text();
    let settings: Vec<_> = alex.iter().filter_map(|(_, href)| href.strip_prefix("/settings#")).collect();
    assert_eq!(settings.len(), world.app.settings().count());
    for id in settings {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id} is on no field of the page");
    }
    assert!(alex.iter().any(|(_, href)| href == "/settings#f-company.name"), "{alex:?}");
    assert!(alex.iter().all(|(label, _)| !label.contains('⟦')), "{alex:?}");
}

#[tokio::test]
async fn nobody_is_offered_what_would_refuse_them() {
    let world = house().await;
    for guest in [ALEX, DORA, ANNA] {
        for (label, href) in offered(&world, guest).await {
            let path = href.split('#').next().unwrap().to_owned();
            let status = world.get(guest, &path).await.status.as_u16();
            assert!(status != 403, "{label}: {href} refuses {guest:?}");
        }
    }
    let anna = offered(&world, ANNA).await;
    assert!(
        anna.iter().all(|(_, href)| !href.starts_with("/settings#") && href != "/audit/looks"),
        "{anna:?}"
    );
    assert!(offered(&world, DORA).await.iter().any(|(_, href)| href == "/audit/looks"));
}

/// Where the house is set up is none of hers, and what was found there is.
#[tokio::test]
async fn a_duty_leads_only_where_its_reader_may_go() {
    let world = house().await;
    world.get(DORA, "/settings").await.expect(403);
    let told = world.get(DORA, "/settings/privacy").await.expect(200);
    told.hides("class=\"open\" href=\"/settings\"").shows("class=\"open\" href=\"/purposes");
    world.get(ALEX, "/settings/privacy").await.expect(200).shows("class=\"open\" href=\"/settings\"");
}
