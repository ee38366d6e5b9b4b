//! Masking on every surface: what the matrix keeps from somebody is nowhere, in no page, list, file or answer.

mod eyes;
mod outside;
mod plant;
mod probes;
mod rooms;
mod values;
mod walk;

use crate::house;
use eyes::Eyes;
use kernel::{Access, Role, SubjectId};
use testkit::World;
use values::PLANTED;
use walk::{Map, leaks};

/// A whole house that somebody left traces in, and eyes that see all of it.
struct Scene {
    world: World,
    person: SubjectId,
    all: Eyes,
}

async fn begun() -> (World, inbox::Shelf, Eyes) {
    let (world, shelf) = house::kept_by(eyes::gate, eyes::Known::default()).await;
    let all = Eyes::all(&world.app, "all", Access::Edit, &[]);
    (world, shelf, all)
}

async fn planted() -> Scene {
    let (world, shelf, all) = begun().await;
    let person = plant::plant(&world, &shelf, &all).await;
    Scene { world, person, all }
}

#[tokio::test]
async fn what_somebody_may_not_see_is_nowhere() {
    let Scene { world, all, .. } = planted().await;
    let map = Map::draw(&world, &all).await;
    let unseen = map.unseen();
    assert_eq!(unseen, Vec::<&str>::new(), "planted, and nowhere to be seen: behind {} doors", map.opened);
    let mut found = leaks(&world, &all, map.telling.keys()).await;
    for role in Role::ALL {
        found.extend(leaks(&world, &Eyes::of_role(&world.app, role), map.telling.keys()).await);
    }
    for access in [Access::Hidden, Access::Masked] {
        found.extend(
            leaks(&world, &Eyes::all(&world.app, access.key(), access, &[]), map.telling.keys()).await,
        );
        for field in world.app.fields() {
            let name = format!("{}-{}", access.key(), field.key);
            let eyes = Eyes::all(&world.app, &name, Access::Edit, &[(field.key, access)]);
            found.extend(leaks(&world, &eyes, map.with(field.key)).await);
        }
    }
    for permission in world.app.permissions() {
        let eyes = Eyes::scoped(&world.app, &format!("scope-{}", permission.key), &[permission.key]);
        found.extend(leaks(&world, &eyes, map.with_rights()).await);
    }
    assert!(found.is_empty(), "{} leaks:\n{}", found.len(), found.join("\n"));
}

/// A value that is found nowhere at all would be kept from everybody by mistake of the test.
impl Map {
    fn unseen(&self) -> Vec<&'static str> {
        let seen = |at: &usize| self.telling.values().any(|told| told.contains(at));
        (0..PLANTED.len())
            .filter(|at| PLANTED[*at].must_show && !seen(at))
            .map(|at| PLANTED[at].needle)
            .collect()
    }
}
