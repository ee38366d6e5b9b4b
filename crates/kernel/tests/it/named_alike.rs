//! By the index of names the same are found as by reading everything, whatever is written, changed and taken away.

use crate::named::{Notes, find, house, named, read_on, run, tell};
use ground::{args, db::Sql};
use kernel::{Crowd, Naming, mention::Texts};
use proptest::{
    collection::vec,
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

const AMEND: Sql = Sql::new("update notes set text = ?2 where id = ?1");
const BURN: Sql = Sql::new("delete from notes where id = ?1");

/// Pieces of texts in which people may stand, or nearly.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "Joanna",
        "Kowalska",
        "Kowalska,",
        "Li",
        "Na",
        "Piet",
        "Müller",
        "Mueller",
        "the",
        "lamp",
        "\n> ",
        "joanna@example.org",
        "Mrs",
        "+48512",
        "345 678",
        "512345678",
        "90051712344",
        "O’Neill",
        "Ann",
    ];
    let piece = (prop::sample::select(pieces.to_vec()), prop::sample::select(vec![" ", "", ", ", "-"]));
    let short = vec(piece, 0..12);
    let short =
        short.prop_map(|all| all.into_iter().map(|(word, gap)| format!("{word}{gap}")).collect::<String>());
    (short, prop::sample::select(vec![0_usize, 0, 0, 190, 400])).prop_map(|(text, before)| {
        let words: String = (0..before).map(|word| format!("word{word} ")).collect();
        format!("{words}{text}")
    })
}

fn people() -> Vec<Naming> {
    let joanna = Naming {
        emails: vec!["joanna@example.org".into()],
        phones: vec!["+48512345678".into()],
        numbers: vec!["90051712344".into()],
        families: vec!["Kowalska".into()],
        ..named("Joanna Kowalska")
    };
    vec![joanna, named("Li Na"), named("Piet Müller"), named("Ann O'Neill")]
}

/// What happens to a row after it was written, and whether the index reads on before that.
#[derive(Clone, Debug)]
enum Fate {
    Stays,
    Changes(String),
    Goes,
}

fn fate() -> impl Strategy<Value = (bool, Fate)> {
    let fate =
        prop_oneof![3 => Just(Fate::Stays), 1 => text().prop_map(Fate::Changes), 1 => Just(Fate::Goes)];
    (any::<bool>(), fate)
}

#[tokio::test]
async fn by_the_index_the_same_are_found_as_by_reading_everything() {
    let (world, mut known) = house().await;
    read_on(&world).await;
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
    let rounds = vec((text(), fate()), 1..12);
    for round in 0..20 {
        let rows = rounds.new_tree(&mut runner).unwrap().current();
        let ids = tell(&world, rows.iter().map(|(text, _)| text.clone())).await;
        for (id, (_, (first, fate))) in ids.iter().zip(&rows) {
            if *first && round % 3 == 0 {
                read_on(&world).await;
            }
            match fate {
                Fate::Stays => {}
                Fate::Changes(text) => run(&world, AMEND, args![*id, text]).await,
                Fate::Goes => run(&world, BURN, args![*id]).await,
            }
        }
        known.extend(ids);
        let mut all = Vec::new();
        let crowd = Crowd::new(people());
        let mut reader = world.read().await;
        for part in known.chunks(1_000) {
            for row in Notes.these(&mut reader, part.to_vec()).await.unwrap() {
                let texts: Vec<&str> = row.texts.iter().map(String::as_str).collect();
                all.extend(crowd.previews(&texts, None).into_iter().map(|(whom, _)| (whom, row.id)));
            }
        }
        drop(reader);
        all.sort_unstable();
        assert_eq!(find(&world, people()).await.0, all, "{rows:?}");
    }
}
