//! Work that dies while somebody is starred, and backups from before it: the journal knows where they stood.

use crate::{
    house,
    starring::{End, Restrict, Says, beside, erase, open, person, restored, said},
};
use ground::{
    args,
    clock::{HOUR, MINUTE},
    db::{Db, Mode as Speed, Sql},
    paging::Wanted,
};
use kernel::{Action, Actor, App, KeyId, Permission, Result, SYSTEM, SubjectId, Tx};

/// More texts than one transaction stars.
const TEXTS: usize = 130;

/// Whoever stars so many of these texts, in whatever order, dies at the next: what was committed before is written, what comes
/// after is not.
struct Trap(bool);

const LAID: [&str; 3] = [
    "create table trapped (id bytea)",
    "create trigger trap before update on talk_said when (select count(*) from trapped) >= 115
       begin select raise(abort, 'a crash'); end",
    "create trigger trapping after update on talk_said begin insert into trapped (id) values (new.id); end",
];
const LIFTED: [&str; 3] = ["drop trigger trap", "drop trigger trapping", "drop table trapped"];

impl Action for Trap {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for text in if self.0 { LAID } else { LIFTED } {
            tx.execute(Sql::new(text), args![]).await?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn where_somebody_stood_is_in_the_journal_although_the_work_died_between_two_parts() {
    for by_rule in [false, true] {
        let world = open().await;
        if world.app.db().path().is_none() {
            return;
        }
        let (piet, joanna) =
            (person(&world, "Piet", "Visser", "").await, person(&world, "Joanna", "Kowalska", "").await);
        for nr in 0..TEXTS {
            world.advance(MINUTE);
            world.write(&Says(piet, &format!("{nr}: Joanna Kowalska has a lamp."))).await.unwrap();
        }
        let elsewhere = tempfile::tempdir().unwrap();
        let backup = elsewhere.path().join("backup.db");
        world.app.db().reader().await.unwrap().copy_to(&backup).unwrap();
        world.write(&Trap(true)).await.unwrap();
        match by_rule {
            true => {
                world.write(&End(&[joanna])).await.unwrap();
                world.work().await;
            }
            false => erase(&world, joanna).await,
        }
        let named = |texts: &[String]| texts.iter().filter(|text| text.contains("Kowalska")).count();
        let all = all_said(&world.app, piet).await;
        assert!(
            (1..TEXTS).contains(&named(&all)),
            "the first part is written, the second is not: {}",
            named(&all)
        );
        world.write(&Trap(false)).await.unwrap();
        for _ in 0..20 {
            world.advance(HOUR);
            world.work().await;
        }
        assert_eq!(named(&all_said(&world.app, piet).await), 0, "the work went on");
        assert!(!world.app.vault().unlock(&[KeyId::of(joanna)]).await.unwrap().holds(KeyId::of(joanna)));

        let app = restored(&world, Db::sqlite(&backup, Speed::Fast).unwrap()).await;
        assert_eq!(named(&all_said(&app, piet).await), TEXTS);
        rights::replay(&app).await.unwrap();
        assert_eq!(
            named(&all_said(&app, piet).await),
            0,
            "nobody knows any more who it was; the journal does"
        );
    }
}

async fn all_said(app: &App, subject: SubjectId) -> Vec<String> {
    let (mut texts, mut after) = (Vec::new(), None);
    loop {
        let mut reader = app.read(&Actor::house()).await.unwrap();
        let wanted = Wanted { after, limit: None };
        let page = talk::heard(&mut reader, &beside(subject), &wanted).await.unwrap();
        texts.extend(page.items.into_iter().map(|said| said.text));
        after = page.next;
        if after.is_none() {
            return texts;
        }
    }
}

#[tokio::test]
async fn a_restored_backup_thaws_only_whose_texts_are_starred() {
    let world = open().await;
    if world.app.db().path().is_none() {
        return;
    }
    let (piet, anna) =
        (person(&world, "Piet", "Visser", "").await, person(&world, "Anna", "Bakker", "").await);
    let joanna = person(&world, "Joanna", "Kowalska", "").await;
    world.write(&Says(piet, "Joanna Kowalska has a lamp.")).await.unwrap();
    world.write(&Restrict(piet)).await.unwrap();
    world.write(&Restrict(anna)).await.unwrap();
    world.write(&WhenThawed).await.unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    world.app.db().reader().await.unwrap().copy_to(&backup).unwrap();
    world.write(&End(&[joanna])).await.unwrap();
    house::settle(&world).await;
    let app = restored(&world, Db::sqlite(&backup, Speed::Fast).unwrap()).await;
    rights::replay(&app).await.unwrap();
    assert_eq!(said(&app, piet).await, ["*** has a lamp."]);
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let thawed: Vec<SubjectId> =
        reader.column(Sql::new("select distinct subject from thawed"), args![]).await.unwrap();
    assert_eq!(thawed, [piet]);
}

/// Writes down whoever is thawed.
struct WhenThawed;

impl Action for WhenThawed {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for sql in [
            "create table thawed (subject bytea)",
            "create trigger thawing after delete on restricted begin insert into thawed values (old.subject); end",
        ] {
            tx.execute(Sql::new(sql), args![]).await?;
        }
        Ok(())
    }
}
