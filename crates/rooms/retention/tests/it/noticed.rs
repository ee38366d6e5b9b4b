//! What a privacy notice says of the rules at work.

use crate::house::{bare, draft, rule};
use kit::Lang;
use retention::Draft;

#[tokio::test]
async fn a_notice_tells_how_long_the_rules_keep() {
    let world = bare().await;
    let short = Draft { name: "Office secret".into(), ..draft("customers.last-contact", "P1Y6M") };
    rule(&world, short).await;
    let told = retention::ROOM.tells.unwrap()(&mut world.read().await).await.unwrap();
    let said = told[0].say(Lang::En);
    assert_eq!(said.text, "People, from their last contact with us: 1 year 6 months.");
    assert!(Lang::ALL.iter().all(|lang| !told[0].say(*lang).text.contains('⟦')));
    assert_eq!(told[0].stands, "customers.last-contact P1Y6M destroy");
}
