//! A room of boxes that grow old, for stories about records: some stick and cannot be ended.

use futures::future::BoxFuture;
use ground::{
    args,
    clock::Timestamp,
    db::{Migration, Sql},
    id,
};
use kernel::{
    Action, Blocker, Erasing, Error, Holding, Lapse, Link, Permission, Reader, Result, Room, SYSTEM,
    SubjectId, Tx,
    datamap::Depth,
    lapse::{Aged, Of},
};
use kit::Lang;

id! {
    BoxId, "box"
}

pub const BOXES: &str = "shelf.boxes";

static OLD: Aged = Aged {
    table: "shelf_boxes",
    id: "id",
    subject: Some("subject"),
    since: "put_at",
    walked: None,
    only: "gone = false",
    whole: "",
    narrowed: "purpose = ?",
};

const LAPSES: &[Lapse] = &[Lapse {
    name: BOXES,
    of: Of::Record(end),
    by_purpose: true,
    find: |reader, ripe| Box::pin(OLD.find(reader, ripe)),
    count: |reader, ripe| Box::pin(OLD.count(reader, ripe)),
}];

const PUT: Sql = Sql::new(
    "insert into shelf_boxes (id, subject, purpose, put_at, sticks, gone) values (?1, ?2, ?3, ?4, ?5, false)",
);
const STICKS: Sql = Sql::new("select count(*) from shelf_boxes where id = ?1 and sticks = true");
const STUCK: Sql = Sql::new("select count(*) from shelf_boxes where subject = ?1 and sticks = true");
const END: Sql = Sql::new("update shelf_boxes set gone = true where id = ?1");
pub const LEFT: Sql = Sql::new("select count(*) from shelf_boxes where gone = false");

/// Puts a box there that was put there at that time.
pub struct Put {
    pub subject: Option<SubjectId>,
    pub purpose: &'static str,
    pub at: Timestamp,
    pub sticks: bool,
}

impl Put {
    pub const fn at(at: Timestamp) -> Self {
        Self { subject: None, purpose: "", at, sticks: false }
    }
}

impl Action for Put {
    type Output = BoxId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<BoxId> {
        let id: BoxId = tx.id();
        tx.execute(PUT, args![id, self.subject, self.purpose, self.at, self.sticks]).await?;
        Ok(id)
    }
}

/// Whoever has a box that sticks cannot even be looked at.
fn stuck(reader: &mut Reader, subject: SubjectId) -> BoxFuture<'_, Result<i64>> {
    Box::pin(async move {
        let stuck = reader.scalar::<i64>(STUCK, args![subject]).await?;
        if stuck > 0 { Err(Error::fault("a box sticks")) } else { Ok(0) }
    })
}

fn end(tx: &mut Tx, ids: Vec<[u8; 16]>, _: Depth) -> BoxFuture<'_, Result<u64>> {
    Box::pin(async move {
        for id in &ids {
            if tx.scalar::<i64>(STICKS, args![*id]).await? > 0 {
                return Err(Error::fault("a box sticks"));
            }
            tx.execute(END, args![*id]).await?;
        }
        Ok(ids.len() as u64)
    })
}

pub const ROOM: Room = Room {
    name: "shelf",
    migrations: &[Migration {
        name: "20261124_shelf",
        sql: "create table shelf_boxes (id bytea not null primary key, subject bytea, purpose text not null, put_at bigint not null,
              sticks boolean not null, gone boolean not null);
              create index shelf_boxes_by_age on shelf_boxes (put_at, id) where gone = false;",
        samples: "",
    }],
    words: [
        (Lang::En, "lapse-shelf-boxes = Boxes, from the day they were put there\nblocker-shelf-sticks = Boxes that stick: { $count }\n"),
        (Lang::Nl, "lapse-shelf-boxes = Dozen\nblocker-shelf-sticks = Dozen die vastzitten: { $count }\n"),
        (Lang::Pl, "lapse-shelf-boxes = Pudła\nblocker-shelf-sticks = Zacięte pudła: { $count }\n"),
        (Lang::Tr, "lapse-shelf-boxes = Kutular\nblocker-shelf-sticks = Sıkışan kutular: { $count }\n"),
        (Lang::De, "lapse-shelf-boxes = Kisten\nblocker-shelf-sticks = Klemmende Kisten: { $count }\n"),
    ],
    personal_data: &[Holding {
        table: "shelf_boxes",
        columns: &[],
        link: Link::Lookup("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "",
    }],
    lapses: LAPSES,
    blockers: &[Blocker {
        name: "shelf.sticks",
        weight: kernel::blocker::Weight::Look,
        count: stuck,
        names: None,
        href: |_| String::from("/"),
    }],
    ..testkit::BARE
};
