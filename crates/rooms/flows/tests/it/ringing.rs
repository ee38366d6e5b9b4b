//! Colleagues are rung for in the language that they chose, with the name of the process and the number of what it moves.

use crate::scene::{begin, house, names, publish, simple};
use ground::{args, db::Sql};
use kernel::Role;
use serde_json::json;
use testkit::World;

/// Somebody who works here and chose a language.
async fn hired(world: &World, role: Role, (name, lang): (&str, &str)) {
    let draft = staff::UserDraft {
        name: name.into(),
        email: format!("{}@example.com", name.to_lowercase()),
        role: role.key().into(),
        lang: Some(lang.into()),
    };
    let add = staff::AddUser::with_password(&world.app, &draft, "correct horse battery staple 7").await;
    world.write(&add.unwrap()).await.unwrap();
}

#[tokio::test]
async fn each_is_told_in_their_own_language_what_moved() {
    let world = house().await;
    hired(&world, Role::Agent, ("Ewa", "pl")).await;
    hired(&world, Role::Agent, ("Bob", "nl")).await;
    let mut said = names("Look at it");
    said["pl"] = "Zobacz".into();
    said["nl"] = "Kijk".into();
    let enter = json!([{"notify": {"to": [{"role": "agent"}], "names": said}}]);
    let mut process = simple(json!({"enter": enter}), Vec::new());
    process["names"]["pl"] = "Prosty".into();
    publish(&world, &process).await;
    begin(&world, "simple").await;
    let all = Sql::new("select args from staff_rings where kind = 'flows-notify' order by args");
    let rings: Vec<String> = world.read().await.column(all, args![]).await.unwrap();
    assert_eq!(rings.len(), 2);
    assert!(rings.iter().any(|one| one.contains("Zobacz") && one.contains("Prosty · T-1")), "{rings:?}");
    assert!(rings.iter().any(|one| one.contains("Kijk") && one.contains(" · T-1")), "{rings:?}");
}
