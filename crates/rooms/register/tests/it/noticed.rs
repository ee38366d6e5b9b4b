//! What a privacy notice says of those in the register who get data.

use crate::house::{PARTNER, add, contract, open, step};
use kernel::{About, Told};
use kit::Lang;
use testkit::World;

async fn told(world: &World) -> Vec<Told> {
    register::ROOM.tells.unwrap()(&mut world.read().await).await.unwrap()
}

#[tokio::test]
async fn a_notice_tells_of_processors_once_they_work_for_us() {
    let world = open().await;
    let mut abroad = PARTNER.to_vec();
    abroad[3] = ("country", "US");
    abroad[4] = ("safeguard", "scc");
    let partner = add(&world, "processors", &abroad).await;
    assert_eq!(told(&world).await, [], "nobody approved them");
    contract(&world, partner, b"%PDF-1.7 contract", &[("starts", "2026-11-01")]).await.expect(303);
    let stand = format!("/register/records/{partner}/standing");
    step(&world, partner, &stand, &[("to", "approved")]).await.expect(303);
    let told = told(&world).await;
    let about: Vec<About> = told.iter().map(|told| told.about).collect();
    assert_eq!(about, [About::Recipients, About::Transfers]);
    assert_eq!(told[0].purposes, ["news"]);
    assert_eq!(told[0].say(Lang::En).text, "mail-provider works for us: Sends letters.");
    let abroad = told[1].say(Lang::De).text;
    assert!(abroad.starts_with("mail-provider (Vereinigte Staaten): ") && !abroad.contains('⟦'), "{abroad}");
}
