//! Stories of cookies: the list on the page is the whole list, and nothing is set unasked.

use crate::{ROOMS, carla, mails, path as below, world};
use axum::{body::Body, http::Request};
use kernel::{Room, app::Edges};
use portal::{COOKIES, Lasts};
use post::Carrier;
use std::{collections::BTreeSet, fs, path::Path};
use testkit::{Answer, Guest, World};

const PASSWORD: &str = "seven green tents in the rain";

fn set(answer: &Answer) -> Vec<String> {
    let all = answer.headers.get_all("set-cookie").iter();
    all.map(|value| value.to_str().unwrap().to_owned()).collect()
}

/// Ticks kinds of cookies, with a browser that may say "do not follow me".
async fn choose(world: &World, path: &str, ticked: &str, signal: &str) -> String {
    let request = Request::post(path).header("sec-fetch-site", "same-origin").header("sec-gpc", signal);
    let answer =
        world.send(Guest::Nobody, request.body(Body::from(ticked.to_owned())).unwrap()).await.expect(303);
    let cookies = set(&answer);
    assert_eq!(cookies.len(), 1, "{cookies:?}");
    cookies.into_iter().next().unwrap()
}

async fn page(world: &World, cookie: &str, signal: &str) -> String {
    let request = Request::get("/cookies").header("cookie", cookie).header("sec-gpc", signal);
    world.send(Guest::Nobody, request.body(Body::empty()).unwrap()).await.expect(200).text()
}

fn is_on(page: &str, kind: &str) -> bool {
    page.contains(&format!("value=\"{kind}\" checked"))
}

#[tokio::test]
async fn no_kind_is_on_before_somebody_says_so() {
    let world = world().await;
    let fresh = page(&world, "", "0").await;
    for kind in ["functional", "targeting", "advertising"] {
        assert!(!is_on(&fresh, kind), "{kind}");
    }
    assert!(fresh.contains("value=\"necessary\" checked disabled"), "{fresh}");

    let cookie = choose(&world, "/cookies", "allow=functional&allow=advertising&allow=everything", "0").await;
    let (pair, rest) = cookie.split_once("; ").unwrap();
    assert_eq!(pair, "custodia_choices=functional.advertising");
    assert_eq!(rest, "Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax");
    let chosen = page(&world, pair, "0").await;
    assert!(is_on(&chosen, "functional") && is_on(&chosen, "advertising") && !is_on(&chosen, "targeting"));
    let none = choose(&world, "/cookies?only=necessary", "allow=functional", "0").await;
    assert!(none.starts_with("custodia_choices=necessary;"), "{none}");
}

#[tokio::test]
async fn the_browsers_signal_goes_before_what_was_ticked() {
    let world = world().await;
    let heeded = page(&world, "custodia_choices=functional.targeting.advertising", "1").await;
    assert!(is_on(&heeded, "functional") && !is_on(&heeded, "targeting") && !is_on(&heeded, "advertising"));
    assert!(heeded.contains("value=\"advertising\" disabled") && heeded.contains("stay off"), "{heeded}");
    let cookie = choose(&world, "/cookies", "allow=targeting&allow=functional", "1").await;
    assert!(cookie.starts_with("custodia_choices=functional;"), "{cookie}");
}

#[tokio::test]
async fn the_list_names_every_cookie_that_is_set_and_none_that_is_not() {
    let real = |room: &Room| if room.name == staff::ROOM.name { staff::ROOM } else { *room };
    let rooms: Vec<_> = ROOMS.iter().map(real).collect();
    let world = World::furnished(&rooms, Edges::default().with(Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    let (_, path) = carla(&world).await;
    let mut found = Vec::new();
    for visited in
        ["/preferences", "/account", "/cookies", "/privacy", "/sign-in", &path, &format!("{path}/data")]
    {
        found.extend(set(&world.get(Guest::Nobody, visited).await.expect(200)));
    }
    found.extend(set(&world.post(Guest::Nobody, &path, &[("seen", "news.email:on")]).await.expect(303)));
    assert_eq!(found, Vec::<String>::new(), "whoever only looks and chooses gets none");

    found.extend(set(&world.post(Guest::Nobody, "/cookies", &[]).await.expect(303)));
    world.post(Guest::Nobody, &format!("{path}/data"), &[]).await.expect(303);
    let link = below(&world, &mails(&world).await[0].links[0]);
    found.extend(set(&world.post(Guest::Nobody, &link, &[]).await.expect(303)));
    let link = staff::first_link(&world.app).await.unwrap().unwrap();
    let link = link.strip_prefix(&world.app.url("")).unwrap();
    let alex = [("name", "Alex"), ("email", "alex@example.org"), ("password", PASSWORD)];
    found.extend(set(&world.post(Guest::Nobody, link, &alex).await.expect(303)));
    for cookie in &found {
        let told = COOKIES.iter().find(|told| cookie.starts_with(&format!("{}=", told.name)));
        let told = told.unwrap_or_else(|| panic!("{cookie} is on no list"));
        match told.lasts {
            Lasts::Visit => assert!(!cookie.contains("Max-Age"), "{cookie}"),
            Lasts::Days(days) => assert!(cookie.contains(&format!("Max-Age={};", days * 86_400)), "{cookie}"),
        }
    }
    assert_eq!(found.len(), COOKIES.len(), "{found:?}");
    let page = world.get(Guest::Nobody, "/cookies").await.expect(200);
    COOKIES.iter().fold(page, |page, cookie| page.shows(cookie.name));
}

/// A new place that sets a cookie has to come into the list, and into the story above.
#[test]
fn cookies_are_set_in_three_places() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = BTreeSet::new();
    places(&crates, &mut found);
    let own = ["rooms/portal/src/pages/cookies.rs", "rooms/portal/src/pages/visit.rs"];
    let known = own.into_iter().chain(["rooms/staff/src/pages/form.rs"]);
    assert_eq!(found, known.map(str::to_owned).collect());
}

fn places(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !["tests", "target", "demo"].contains(&name.as_str()) {
            places(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs")
            && fs::read_to_string(&path).unwrap().contains("SET_COOKIE")
        {
            let path = path.to_string_lossy().replace('\\', "/");
            found.insert(path.rsplit_once("/../../").unwrap().1.to_owned());
        }
    }
}
