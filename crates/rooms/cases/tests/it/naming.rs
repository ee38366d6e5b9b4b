//! Somebody named in the cases of others: found by every name they have, starred everywhere, and nobody else with them.

use crate::scene::{Came, broken, comes, customer, hire, house, known, letter, open};
use cases::{Case, Draft, Kept, Open, Party, Upload};
use ground::paging::Wanted;
use kernel::{Action, Actor, Mention, Naming, Permission, Result, Role, SYSTEM, SubjectId, Tx};
use testkit::World;

fn joanna(subject: Option<SubjectId>) -> Naming {
    Naming {
        subject,
        names: vec!["Joanna Kowalska".into()],
        emails: vec!["joanna@example.org".into()],
        phones: vec!["+48512345678".into()],
        numbers: vec!["90051712344".into()],
        ..Naming::default()
    }
}

async fn found(world: &World, naming: &Naming) -> Vec<Mention> {
    let find = cases::ROOM.mentions.unwrap().find;
    find(&mut world.read().await, naming.clone()).await.unwrap()
}

struct Star(Naming, Vec<[u8; 16]>);

impl Action for Star {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let star = cases::ROOM.mentions.unwrap().star;
        star(tx, self.0.clone(), self.1.clone()).await
    }
}

async fn star(world: &World, naming: &Naming) -> u64 {
    let ids = found(world, naming).await.into_iter().map(|mention| mention.id).collect();
    world.write(&Star(naming.clone(), ids)).await.unwrap()
}

async fn thread(world: &World, case: &Case) -> String {
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    format!("{:?} {:?}", shown.facts, shown.thread.items)
}

#[tokio::test]
async fn a_person_named_in_a_thread_is_shown_starred_and_found_no_more() {
    let world = house().await;
    let case =
        open(&world, broken("My neighbour Joanna Kowalska (joanna@example.org) broke the lamp.")).await;
    comes(&world, case.id, "Kowalska, Joanna still has it. Call +48 512 345 678, PESEL 90051712344!").await;
    comes(&world, case.id, "Joanna Nowak and Anna Kowalska are other people.").await;
    let naming = joanna(None);
    let mentions = found(&world, &naming).await;
    assert_eq!(mentions.len(), 2, "{mentions:?}");
    assert!(mentions.iter().all(|one| one.href == case.path() && one.table == "cases_entries"));
    assert!(!format!("{mentions:?}").contains("Joanna"), "a preview names nobody");
    assert!(mentions.iter().any(|one| one.preview.contains("My neighbour *** (***) broke the lamp")));

    assert_eq!(star(&world, &naming).await, 2);
    let thread = thread(&world, &case).await;
    for gone in ["Joanna Kowalska", "Kowalska, Joanna", "joanna@example.org", "512 345 678", "90051712344"] {
        assert!(!thread.contains(gone), "{gone}");
    }
    assert!(thread.contains("Joanna Nowak and Anna Kowalska are other people."));
    assert!(found(&world, &naming).await.is_empty());
    let hits = cases::search(&mut world.read().await, "joanna kowalska").await.unwrap().hits;
    assert!(
        hits.iter().all(|hit| hit.message.as_ref().is_none_or(|(_, text)| text.contains("other people")))
    );
    assert_eq!(cases::search(&mut world.read().await, "neighbour lamp").await.unwrap().hits.len(), 1);
    assert_eq!(star(&world, &naming).await, 0, "a second time there is nothing left to do");
}

#[tokio::test]
async fn heads_lines_contacts_names_of_files_and_drafts_are_looked_at_too() {
    let world = house().await;
    known(&world, Role::Agent).await;
    let line = "About Joanna Kowalska and her lamp".to_owned();
    let case = open(&world, Open { subject_line: line, ..broken("Please help.") }).await;
    let upload = Upload {
        name: "contract_joanna_kowalska.pdf".into(),
        media: "application/pdf".into(),
        bytes: vec![1, 2, 3],
    };
    let kept: Vec<Kept> = cases::keep(&world.app, &Actor::house(), vec![upload]).await.unwrap();
    let cc = vec![Party { name: "Joanna Kowalska".into(), address: "joanna@example.org".into() }];
    let came = letter("See what is attached.", world.now());
    world.write(&Came(case.id, cases::Arrival { cc, attachments: kept, ..came })).await.unwrap();
    let text = "I will ask Joanna Kowalska.".to_owned();
    let draft = Draft { text, ..Draft::default() };
    world.write_as(Role::Agent, &cases::KeepDraft { case: case.id, draft }).await.unwrap();

    let naming = joanna(None);
    let mut tables: Vec<&str> = found(&world, &naming).await.iter().map(|one| one.table).collect();
    let count = u64::try_from(tables.len()).unwrap();
    tables.sort_unstable();
    tables.dedup();
    assert_eq!(tables, ["cases_attachments", "cases_cases", "cases_drafts", "cases_entries"]);
    assert_eq!(star(&world, &naming).await, count);
    assert!(found(&world, &naming).await.is_empty());
    let thread = thread(&world, &case).await;
    assert!(!thread.to_lowercase().contains("kowalska"), "{thread}");
    assert!(thread.contains("contract_***.pdf") && thread.contains("About *** and her lamp"));
}

#[tokio::test]
async fn their_own_cases_go_with_them_and_are_left_alone() {
    let world = house().await;
    let subject = customer(&world, "Joanna", "joanna@example.org").await;
    let own = Open { customer: Some(subject), ..broken("This is Joanna Kowalska.") };
    let own = open(&world, own).await;
    let other = customer(&world, "Piet", "piet@example.org").await;
    let theirs = Open { customer: Some(other), ..broken("Joanna Kowalska told me.") };
    let theirs = open(&world, theirs).await;
    hire(&world, "Ben", Role::Manager).await;
    let naming = joanna(Some(subject));
    let mentions = found(&world, &naming).await;
    assert_eq!(mentions.iter().map(|one| one.of).collect::<Vec<_>>(), [Some(other)]);
    star(&world, &naming).await;
    assert!(thread(&world, &own).await.contains("Joanna Kowalska"));
    assert!(thread(&world, &theirs).await.contains("*** told me."));
}
