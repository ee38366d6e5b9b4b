//! How many receivers a second a letter is decided and written for: `cargo run --release -p custodia-campaigns --example expansion`.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a measurement on the command line"
)]

#[path = "../tests/it/scene.rs"]
mod scene;

use std::time::Instant;

const PEOPLE: usize = 20_000;

#[tokio::main]
async fn main() {
    let world = scene::house(campaigns::ROOM).await;
    for from in (0..PEOPLE).step_by(1_000) {
        scene::allow(&world, from, 1_000).await;
    }
    let path = scene::written(&world, &scene::news()).await;
    scene::send(&world, &path).await;
    let job = ground::jobs::claim(world.app.db(), world.now()).await.unwrap();
    world.advance(6 * ground::clock::MINUTE);
    assert!(job.iter().any(|job| job.kind == "campaigns.walk"), "the letter waits");
    let id: campaigns::LetterId = path.rsplit('/').next().unwrap().parse().unwrap();
    world.write(&Slow(ground::id::Id::bytes(id))).await.unwrap();
    let started = Instant::now();
    world.work().await;
    let seconds = started.elapsed().as_secs_f64();
    let waiting = scene::results(&world, &path).await["waiting"].as_u64().unwrap();
    println!(
        "{waiting} letters in {seconds:.2} s: {:.0} a second",
        f64::from(u32::try_from(waiting).unwrap()) / seconds
    );
}

/// The post room holds what it gets, so that only the expansion is measured.
struct Slow([u8; 16]);

impl kernel::Action for Slow {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        post::hold_batch(tx, self.0).await
    }
}
