//! What a privacy notice says of rights: those of every law under which somebody here lives.

use crate::house::{add, carlas_facts, open};
use customers::Draft;
use kernel::About;
use kit::Lang;
use testkit::World;

async fn laws(world: &World) -> Vec<String> {
    let told = rights::ROOM.tells.unwrap()(&mut world.read().await).await.unwrap();
    told.into_iter().filter(|told| told.about == About::Rights).map(|told| told.key).collect()
}

#[tokio::test]
async fn a_notice_tells_the_rights_of_every_law_in_use() {
    let world = open().await;
    assert_eq!(laws(&world).await, ["law gdpr"]);
    let text = notices::told(&mut world.read().await, Lang::En).await.unwrap().body;
    assert!(
        text.contains("- Have it erased.\n") && !text.contains("(GDPR)"),
        "one law needs no heading: {text}"
    );
    let country = "TR".into();
    let none = String::new;
    let draft = Draft { country, national_id: none(), national_id_kind: none(), ..carlas_facts() };
    add(&world, draft).await;
    assert_eq!(laws(&world).await, ["law kvkk", "law gdpr"]);
    for (lang, heading) in
        [(Lang::En, "### If you live in Türkiye (KVKK)"), (Lang::Pl, "### Wszędzie indziej (RODO)")]
    {
        let text = notices::told(&mut world.read().await, lang).await.unwrap().body;
        assert!(text.contains(heading) && !text.contains('⟦'), "{text}");
    }
}
