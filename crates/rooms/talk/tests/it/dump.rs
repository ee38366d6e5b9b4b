//! Temporary.
use crate::house::{Browser, hire, house, team};
use kernel::Role;

#[tokio::test]
async fn dump() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Administrator).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    let id = team(&world, "Service", &[anna, ben]).await;
    team(&world, "Returns", &[ben]).await;
    let (a, b) = (Browser::of(&world, "Anna").await, Browser::of(&world, "Ben").await);
    let path = format!("/talk/{id}");
    b.post(&path, &[("text", "@Anna the tents of yesterday are back, can you look into the second one? It has a hole and I do not know whom to ask.")]).await;
    world.advance(600_000_000);
    a.get(&path).await;
    a.post(&path, &[("text", "I will.\nThis afternoon.")]).await;
    world.advance(600_000_000);
    b.post(&path, &[("text", "Thanks! @Anna")]).await;
    a.post("/desk/me/absence", &[("until", "2026-12-01"), ("deputy", &ben.to_string())]).await;
    let units = [("name", "Repairs"), ("kind", "partner"), ("purpose", "repairing what customers send in"), ("domains", "repairs.example\ntents.example")];
    a.post("/units", &units).await;
    for (name, path) in [("bell", "/bell".to_owned()), ("talk", path), ("talks", "/talk".into()), ("teams", "/teams".into()), ("team", format!("/teams/{id}")), ("units", "/units".into()), ("unit", "/units/new".into()), ("choice", "/desk/me/bell".into()), ("me", "/desk/me".into()), ("absence", "/desk/me/absence".into())] {
        std::fs::write(format!("/tmp/staffpages/{name}.html"), a.get(&path).await.text()).unwrap();
    }
}
