//! What grows old here: people whom no lawful basis is left to hold, and special values whose consent is gone.
//!
//! Somebody is held while a permission of theirs stands, or while the purpose they came for is in use and stands on another ground
//! than consent. Whom staff entered without a purpose is held for reasons that are not written down: only a rule about their last
//! contact ends that. Saying no to what was never allowed ends nothing. The clock starts when the last of the permissions ended, and
//! anew with every contact after that: whoever writes to us, answers or has a case is not gone.

use crate::assent;
use ground::id::Id;
use kernel::{
    Lapse, Result, SubjectId, Tx,
    datamap::Depth,
    lapse::{Aged, Of},
};

/// The condition of the index, and nothing that is a reason to hold them; `s` is a permission that ended, `h` whoever gave it.
const BASELESS: &str = "s.state in ('withdrawn', 'revoked', 'expired', 'invalidated')
 and not exists (select 1 from consent_state o where o.subject = s.subject and o.state in ('given', 'renewed'))
 and h.standing <> 'erased' and (h.purpose is not null or h.source like 'form:%')
 and not exists (select 1 from consent_purposes p
                 join consent_purpose_versions v on v.purpose = p.key and v.version = p.version
                 where p.key = h.purpose and p.ended_at is null and v.basis <> 'consent')";
/// Of several that ended, the last.
const LAST: &str = "not exists (select 1 from consent_state l where l.subject = s.subject
 and l.state in ('withdrawn', 'revoked', 'expired', 'invalidated')
 and (l.at > s.at or (l.at = s.at and (l.purpose > s.purpose or (l.purpose = s.purpose and l.channel > s.channel)))))";

static GONE: Aged = Aged {
    table: "consent_state s join customers h on h.subject = s.subject",
    id: "s.subject",
    subject: Some("s.subject"),
    since: "case when h.last_contact_at > s.at then h.last_contact_at else s.at end",
    walked: Some("s.at"),
    only: BASELESS,
    whole: LAST,
    narrowed: "",
};

/// Of one purpose the last withdrawal, whatever else ended later.
static WITHDRAWN: Aged = Aged {
    whole: "s.state in ('withdrawn', 'revoked')
 and not exists (select 1 from consent_state l where l.subject = s.subject and l.state in ('withdrawn', 'revoked')
 and (l.at > s.at or (l.at = s.at and (l.purpose > s.purpose or (l.purpose = s.purpose and l.channel > s.channel)))))",
    narrowed: "s.state in ('withdrawn', 'revoked') and s.purpose = ?
 and not exists (select 1 from consent_state l where l.subject = s.subject and l.state in ('withdrawn', 'revoked')
 and l.purpose = s.purpose and (l.at > s.at or (l.at = s.at and l.channel > s.channel)))",
    ..GONE
};

/// The special values of the person `s` that the permission `s` decides about: of its own purpose, and of those whose terms say
/// that they rest on it, which no column does: a story fails when terms are written otherwise. To one that rests on another, only a
/// no is said by itself.
macro_rules! decides {
    ($row:literal) => {
        ground::db::join!(
            "exists (select 1 from customer_secrets v join customer_fields f on f.key = v.field
             join consent_purposes p on p.key = f.purpose
             join consent_purpose_versions w on w.purpose = p.key and w.version = p.version
             where v.subject = ",
            $row,
            ".subject and f.class = 'special' and w.basis = 'consent'
             and ((f.purpose = ",
            $row,
            ".purpose and (",
            $row,
            ".state in ('withdrawn', 'revoked')
                   or w.terms not like '%\"rests_on\":{\"purpose\":%'))
                  or w.terms like '%\"rests_on\":{\"purpose\":\"' || ",
            $row,
            ".purpose || '\"%'))
             and not exists (select 1 from consent_state o where o.subject = ",
            $row,
            ".subject
                             and o.purpose = ",
            $row,
            ".purpose and o.state in ('given', 'renewed'))"
        )
    };
}

/// Somebody whose consent to a purpose ended, and of whom special values are still held for it; of several, the last.
static SPECIAL: Aged = Aged {
    table: "consent_state s join customers h on h.subject = s.subject",
    since: "s.at",
    walked: None,
    only: ground::db::join!(
        "s.state in ('withdrawn', 'revoked', 'expired', 'invalidated') and h.standing <> 'erased' and ",
        decides!("s")
    ),
    whole: ground::db::join!(
        "not exists (select 1 from consent_state l where l.subject = s.subject
         and l.state in ('withdrawn', 'revoked', 'expired', 'invalidated')
         and (l.at > s.at or (l.at = s.at and (l.purpose > s.purpose or (l.purpose = s.purpose and l.channel > s.channel))))
         and ",
        decides!("l"),
        ")"
    ),
    ..GONE
};

/// The person stays; what only their yes allowed goes.
// law: gdpr/9.2.a gdpr/17.1
async fn end(tx: &mut Tx, ids: Vec<[u8; 16]>, _: Depth) -> Result<u64> {
    let mut ended = 0;
    for subject in ids.into_iter().map(SubjectId::from_bytes) {
        let fields = assent::lost(tx, subject).await?;
        ended += u64::from(customers::forget(tx, subject, &fields).await? > 0);
    }
    Ok(ended)
}

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[
    Lapse {
        name: "consent.basis-gone",
        of: Of::Person,
        by_purpose: false,
        find: |reader, ripe| Box::pin(GONE.find(reader, ripe)),
        count: |reader, ripe| Box::pin(GONE.count(reader, ripe)),
    },
    Lapse {
        name: "consent.withdrawn",
        of: Of::Person,
        by_purpose: true,
        find: |reader, ripe| Box::pin(WITHDRAWN.find(reader, ripe)),
        count: |reader, ripe| Box::pin(WITHDRAWN.count(reader, ripe)),
    },
    Lapse {
        name: "consent.special-gone",
        of: Of::Record(|tx, ids, depth| Box::pin(end(tx, ids, depth))),
        by_purpose: false,
        find: |reader, ripe| Box::pin(SPECIAL.find(reader, ripe)),
        count: |reader, ripe| Box::pin(SPECIAL.count(reader, ripe)),
    },
];
