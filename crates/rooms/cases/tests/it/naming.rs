//! Somebody named in the cases of others: found by every name they have, starred everywhere, and nobody else with them.

use crate::scene::{Came, broken, comes, customer, hire, house, known, letter, open};
use cases::{
    Author, Case, Channel, Contact, Draft, EntryKind, Kept, Merge, Open, Party, Past, Said, Upload, open_past,
};
use ground::paging::Wanted;
use kernel::{
    Action, Actor, Crowd, Eraser, Mention, Naming, Permission, Result, Role, SYSTEM, SubjectId, Tx,
};
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
    let crowd = std::sync::Arc::new(Crowd::of(naming.clone()));
    let found = find(&mut world.read().await, crowd).await.unwrap();
    found.into_iter().map(|(_, mention)| mention).collect()
}

struct Star(Naming, Vec<[u8; 16]>);

impl Action for Star {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let star = cases::ROOM.mentions.unwrap().star;
        let mut eraser = Eraser::of(self.0.clone(), tx.now());
        star(tx, &mut eraser, self.1.clone()).await
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
        cid: None,
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

fn many(words: usize) -> String {
    (0..words).map(|number| format!("word{number} ")).collect()
}

/// A case for each place in which only a whole index finds a name; gives what stands there once she is starred.
async fn hidden(world: &World) -> Vec<(Case, &'static str)> {
    let (early, late) = (many(600), many(300));
    let far = open(world, broken(&format!("{early} Joanna Kowalska moved. {late}"))).await;
    let quoting = open(world, broken("See below.")).await;
    let quoted = "> My neighbour Kowalska,\n> Joanna has it".to_owned();
    let came = letter("She says:", world.now());
    world.write(&Came(quoting.id, cases::Arrival { quoted, ..came.clone() })).await.unwrap();
    let copied = open(world, broken("Copied.")).await;
    let cc = vec![Party { name: "Joanna Kowalska".into(), address: "jk@example.com".into() }];
    world.write(&Came(copied.id, cases::Arrival { cc, ..came.clone() })).await.unwrap();
    let named = open(world, broken("Attached.")).await;
    let upload = Upload {
        name: "Joanna-Kowalska.pdf".into(),
        media: "application/pdf".into(),
        bytes: vec![1],
        cid: None,
    };
    let attachments = cases::keep(&world.app, &Actor::house(), vec![upload]).await.unwrap();
    world.write(&Came(named.id, cases::Arrival { attachments, ..came })).await.unwrap();
    let rung = open(world, broken("Ring 51-23-45-678 after six.")).await;
    let contact = Contact { phone: "+48 512 345 678".into(), ..Contact::default() };
    let told = open(
        world,
        Open {
            channel: Channel::Phone,
            contact,
            text: "Nobody was there.".into(),
            subject_line: "A call".into(),
            ..Open::default()
        },
    )
    .await;
    let bare = Contact { name: "Joanna Kowalska".into(), ..Contact::default() };
    let bare =
        Open { channel: Channel::Phone, contact: bare, subject_line: "Rang off".into(), ..Open::default() };
    let bare = open(world, bare).await;
    vec![
        (far, "*** moved."),
        (bare, "Rang off"),
        (quoting, "> My neighbour *** has it"),
        (copied, "***"),
        (named, "***.pdf"),
        (rung, "Ring *** after six."),
        (told, "Nobody was there."),
    ]
}

#[tokio::test]
async fn far_down_in_quotations_in_heads_in_names_of_files_and_however_numbers_are_grouped() {
    let world = house().await;
    let cases = hidden(&world).await;
    let naming = joanna(None);
    let found = found(&world, &naming).await;
    for (case, _) in &cases {
        assert!(found.iter().any(|one| one.href == case.path()), "{:?} is not among {found:?}", case.number);
    }
    star(&world, &naming).await;
    for (case, shown) in &cases {
        let thread = thread(&world, case).await.to_lowercase();
        assert!(thread.contains(&shown.to_lowercase()), "{shown}: {thread}");
        assert!(["kowalska", "45-678", "345 678"].iter().all(|gone| !thread.contains(gone)), "{thread}");
    }
    assert!(self::found(&world, &naming).await.is_empty());
    assert!(!world.holds(b"kowalska") && !world.holds(b"Kowalska"), "no word lies readable");
}

/// Old cases, enough that the index folds everything before them.
struct Fill;

impl Action for Fill {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let now = tx.now();
        let said = |number: usize| Said {
            kind: EntryKind::In,
            author: Author::Customer,
            from: Party::default(),
            text: format!("The lamp in room{number} is dark"),
            at: now,
            files: Vec::new(),
        };
        let past = |number| Past {
            category: "lamp".into(),
            subject_line: format!("Matter {number}"),
            opened_at: now,
            closed_at: Some(now),
            thread: vec![said(number)],
            ..Past::default()
        };
        let all: Vec<Past> = (0..2_048).map(past).collect();
        Ok(open_past(tx, &all).await?.len())
    }
}

#[tokio::test]
async fn many_are_found_at_once_before_and_after_messages_were_folded() {
    let world = house().await;
    let cases = hidden(&world).await;
    world.advance(ground::clock::SECOND);
    let other = open(&world, broken("Person17 Number17 and Person18 Number19 were here.")).await;
    // Enough of them that blocks are read as a whole.
    let mut people: Vec<Naming> = (0..150)
        .map(|number| Naming { names: vec![format!("Person{number} Number{number}")], ..Naming::default() })
        .collect();
    people.push(joanna(None));
    let crowd = std::sync::Arc::new(Crowd::new(people));
    let find = cases::ROOM.mentions.unwrap().find;
    let found = async || {
        let mut found: Vec<(usize, String)> = find(&mut world.read().await, crowd.clone())
            .await
            .unwrap()
            .into_iter()
            .map(|(whom, mention)| (whom, mention.href))
            .collect();
        found.sort();
        found.dedup();
        found
    };
    let mut wanted: Vec<(usize, String)> = cases.iter().map(|(case, _)| (150, case.path())).collect();
    wanted.push((17, other.path()));
    wanted.sort();
    assert_eq!(found().await, wanted);
    world.advance(ground::clock::SECOND);
    assert_eq!(world.write(&Fill).await.unwrap(), 2_048);
    world.work_on_schedule().await;
    const LEFT: ground::db::Sql =
        ground::db::Sql::new("select count(*) from cases_folded where case_id = ?1");
    let folded: i64 = world.read().await.scalar(LEFT, ground::args![cases[0].0.id]).await.unwrap();
    assert!(folded > 1, "a long letter takes several places");
    assert_eq!(found().await, wanted);
    assert_eq!(self::found(&world, &joanna(None)).await.len(), cases.len(), "one by one the same are found");
    star(&world, &joanna(None)).await;
    assert_eq!(found().await, [(17, other.path())]);
}

/// The index as it was when it knew no more than the first words.
struct Before;

impl Action for Before {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for sql in [
            "delete from cases_fresh",
            "insert into cases_reread (id) select id from (select id from cases_entries union all select id from cases_cases) as entries order by id limit 1",
        ] {
            tx.execute(ground::db::Sql::new(sql), ground::args![]).await?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn what_was_written_before_names_were_indexed_is_read_once_more() {
    let world = house().await;
    let cases = hidden(&world).await;
    world.write(&Before).await.unwrap();
    assert!(found(&world, &joanna(None)).await.is_empty());
    world.work_on_schedule().await;
    let hrefs: Vec<String> = found(&world, &joanna(None)).await.into_iter().map(|one| one.href).collect();
    assert!(cases.iter().all(|(case, _)| hrefs.contains(&case.path())), "{hrefs:?}");
    const LEFT: ground::db::Sql = ground::db::Sql::new("select count(*) from cases_reread");
    assert_eq!(world.read().await.scalar::<i64>(LEFT, ground::args![]).await.unwrap(), 0);
}

#[tokio::test]
async fn what_was_merged_into_a_case_is_looked_through_with_it() {
    let world = house().await;
    let line = "About Joanna Kowalska and her lamp".to_owned();
    let (merged, between, last) = (
        open(&world, Open { subject_line: line, ..broken("It is dark.") }).await,
        open(&world, broken("Still dark.")).await,
        open(&world, broken("Joanna Kowalska says so.")).await,
    );
    world.write(&Merge { case: merged.id, into: between.id }).await.unwrap();
    world.write(&Merge { case: between.id, into: last.id }).await.unwrap();
    let naming = joanna(None);
    star(&world, &naming).await;
    assert!(found(&world, &naming).await.is_empty());
    assert!(thread(&world, &merged).await.contains("About *** and her lamp"));
}
