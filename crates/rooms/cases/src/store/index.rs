//! What finds messages by their words: tokens of fresh ones, bit slices of folded ones.

use crate::{
    model::{AttachmentId, Body, Case, CaseId, EntryId, Facts, Party, References},
    read::search::{NAME, WORD},
};
use ground::{args, db::Value, id::Id, statements};
use kernel::{
    Reader, Result, SubjectId, Tx,
    finding::{
        slices::{self, BLOCK, Slices, Token, packed},
        stretches, words,
    },
};

statements! {
    ADD = "insert into cases_fresh (id, case_id, subject, tokens) values (?1, ?2, ?3, ?4)";
    REMOVE_FRESH = "delete from cases_fresh where id = ?1";
    REMOVE_FOLDED = "delete from cases_folded where entry = ?1";
    GIVE_FRESH = "update cases_fresh set case_id = ?2, subject = ?3 where case_id = ?1";
    GIVE_FOLDED = "update cases_folded set case_id = ?2, subject = ?3 where case_id = ?1";
    OLDEST = "select id, case_id, subject, tokens from cases_fresh order by id limit ?1";
    NEXT = "select coalesce(max(block), -1) + 1 from cases_blocks";
    BLOCK_IS = "insert into cases_blocks (block, live) values (?1, ?2)
                on conflict (block) do update set live = excluded.live";
    SLICE = "insert into cases_slices (position, block, bits) values (?1, ?2, ?3)";
    FOLDED = "insert into cases_folded (place, entry, case_id, subject) values (?1, ?2, ?3, ?4)";
    LIVE = "select b.block, b.live, (select count(*) from cases_folded f where f.place >= b.block * ?1 and f.place < (b.block + 1) * ?1)
              from cases_blocks b where b.block > ?2 order by b.block limit ?3";
    LIVE_PLACES = "select place from cases_folded where place >= ?1 and place < ?2 order by place";
    SLICES_OF = "select position, bits from cases_slices where block = ?1 order by position";
    FRESH_NAMES = "delete from cases_fresh where id in (select id from cases_attachments where entry = ?1)";
    FOLDED_NAMES = "delete from cases_folded where entry in (select id from cases_attachments where entry = ?1)";
    DROP_SLICES = "delete from cases_slices where block = ?1";
    DROP_BLOCK = "delete from cases_blocks where block = ?1";
    CLEAR = "update cases_slices set bits = ?3 where position = ?1 and block = ?2";
}

/// Tokens of a message, as they lie in a row: of the beginnings of its first words for the search, and of all others by which
/// somebody named in it is found.
pub fn tokens(reader: &Reader, body: &Body) -> Vec<u8> {
    let own = [body.line.as_str(), &body.text];
    let words = words::words(&own);
    let starts = words::cuts(&words);
    let heads = std::iter::once(&body.from).chain(&body.to).chain(&body.cc);
    let heads = heads.flat_map(|Party { name, address }| [name.as_str(), address.as_str()]);
    let around: Vec<&str> =
        [Some(body.quoted.as_str()), body.reason.as_deref()].into_iter().flatten().chain(heads).collect();
    let named = stretches::stretches(&own, &around, starts.len());
    let mut parts: Vec<Vec<Token>> = named
        .iter()
        .map(|words| words.iter().map(|word| Token::of(&reader.blind(NAME, word))).collect())
        .collect();
    if let Some(first) = parts.first_mut() {
        first.extend(starts.into_iter().map(|start| Token::of(&reader.blind(WORD, start))));
    }
    packed(parts)
}

pub async fn add(tx: &mut Tx, case: &Case, entry: EntryId, body: &Body) -> Result<()> {
    write(tx, (entry, case.id, case.subject), body).await
}

/// The same in the place of what was there.
pub async fn again(tx: &mut Tx, line: Line, body: &Body) -> Result<()> {
    remove(tx, line.0).await?;
    write(tx, line, body).await
}

/// A line, the case that it stands in, and whose that is.
pub type Line = (EntryId, CaseId, Option<SubjectId>);

async fn write(tx: &mut Tx, (entry, case, subject): Line, body: &Body) -> Result<()> {
    let tokens = tokens(tx, body);
    if !tokens.is_empty() {
        tx.put(ADD, args![entry, case, subject, tokens]).await?;
    }
    Ok(())
}

/// Rows of `(entry, case, subject, tokens)`.
pub async fn add_many(tx: &mut Tx, rows: &[Vec<Value>]) -> Result<()> {
    tx.put_all(ADD, rows).await?;
    Ok(())
}

/// The message is found no more; its bits in a slice belong to no place from now on, and the sweep clears them.
// law: gdpr/17.1
pub async fn remove(tx: &mut Tx, entry: EntryId) -> Result<()> {
    tx.put(REMOVE_FRESH, args![entry]).await?;
    tx.put(REMOVE_FOLDED, args![entry]).await?;
    Ok(())
}

pub async fn give(tx: &mut Tx, from: CaseId, to: &Case) -> Result<()> {
    tx.put(GIVE_FRESH, args![from, to.id, to.subject]).await?;
    tx.put(GIVE_FOLDED, args![from, to.id, to.subject]).await?;
    Ok(())
}

/// The line of a case is found by its words as messages are, under the id of the case itself, and whoever is told in its
/// contact by theirs; what was there before is not.
pub async fn set_line(tx: &mut Tx, case: &Case, facts: &Facts) -> Result<()> {
    let Facts { line, contact, references } = facts;
    let rest =
        [&contact.phone, &references.order, &references.product, &references.store].map(String::as_str);
    let body = Body {
        line: line.clone(),
        from: Party { name: contact.name.clone(), address: contact.email.clone() },
        quoted: rest.join("\n\n").trim().to_owned(),
        ..Body::default()
    };
    again(tx, (EntryId::from_bytes(case.id.bytes()), case.id, case.subject), &body).await
}

/// The same where the case says more than its first message does.
pub async fn set_facts(tx: &mut Tx, case: &Case, facts: &Facts) -> Result<()> {
    match facts.contact.phone.is_empty() && facts.references == References::default() {
        true => Ok(()),
        false => set_line(tx, case, facts).await,
    }
}

/// Whoever is named in the name of a file is found under the id of the file.
pub async fn set_name(
    tx: &mut Tx,
    (case, subject): (CaseId, Option<SubjectId>),
    file: AttachmentId,
    name: &str,
) -> Result<()> {
    let id = EntryId::from_bytes(file.bytes());
    match stretches::is_plain(name) {
        true => remove(tx, id).await,
        false => again(tx, (id, case, subject), &Body { quoted: name.to_owned(), ..Body::default() }).await,
    }
}

/// The names of the files of a line find nobody any more.
pub async fn remove_names(tx: &mut Tx, entry: EntryId) -> Result<()> {
    tx.put(FRESH_NAMES, args![entry]).await?;
    tx.put(FOLDED_NAMES, args![entry]).await?;
    Ok(())
}

type Fresh = (EntryId, CaseId, Option<SubjectId>, Vec<u8>);

/// Folds the oldest fresh messages into one block, each of its stretches in a place of its own; false when there are not enough for one.
pub async fn fold(tx: &mut Tx) -> Result<bool> {
    let size = i64::try_from(BLOCK).unwrap_or(i64::MAX);
    let fresh: Vec<Fresh> = tx.rows(OLDEST, args![size]).await?;
    if fresh.len() < BLOCK {
        return Ok(false);
    }
    let block: i64 = tx.scalar(NEXT, args![]).await?;
    let (mut parts, mut places, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for (entry, case, subject, tokens) in &fresh {
        let own = parts.len();
        parts.extend(slices::parts(tokens));
        if parts.len() > BLOCK {
            parts.truncate(own);
            break;
        }
        gone.push(args![entry].to_vec());
        for at in own..parts.len() {
            let place = block * size + i64::try_from(at).unwrap_or_default();
            places.push(args![place, entry, case, subject].to_vec());
        }
    }
    let folded = Slices::of(parts.iter().copied());
    let rows = folded.rows().map(|(position, bits)| {
        args![i64::try_from(position).unwrap_or_default(), block, bits.to_vec()].to_vec()
    });
    tx.put_all(SLICE, &rows.collect::<Vec<_>>()).await?;
    tx.put_all(FOLDED, &places).await?;
    tx.put_all(REMOVE_FRESH, &gone).await?;
    tx.put(BLOCK_IS, args![block, i64::try_from(places.len()).unwrap_or_default()]).await?;
    Ok(true)
}

/// Blocks after this one in which messages are gone whose bits are still there, and the last block that was looked at.
pub async fn stale(reader: &mut Reader, after: i64, most: i64) -> Result<(Vec<i64>, Option<i64>)> {
    let size = i64::try_from(BLOCK).unwrap_or(i64::MAX);
    let rows: Vec<(i64, i64, i64)> = reader.rows(LIVE, args![size, after, most]).await?;
    let last = rows.last().map(|(block, ..)| *block);
    Ok((
        rows.into_iter().filter(|(_, was, is)| was != is || *is == 0).map(|(block, ..)| block).collect(),
        last,
    ))
}

/// Takes the bits of messages that are gone out of a block; one in which nothing is left goes.
// law: gdpr/17.1
pub async fn clear(tx: &mut Tx, block: i64) -> Result<()> {
    let size = i64::try_from(BLOCK).unwrap_or(i64::MAX);
    let first = block * size;
    let live: Vec<i64> = tx.column(LIVE_PLACES, args![first, first + size]).await?;
    if live.is_empty() {
        tx.put(DROP_SLICES, args![block]).await?;
        tx.put(DROP_BLOCK, args![block]).await?;
        return Ok(());
    }
    let mut mask = vec![0_u8; BLOCK / 8];
    for place in &live {
        let at = usize::try_from(place - first).unwrap_or_default();
        mask[at / 8] |= 1 << (at % 8);
    }
    let rows: Vec<(i64, Vec<u8>)> = tx.rows(SLICES_OF, args![block]).await?;
    let cleared = rows.into_iter().map(|(position, mut bits)| {
        slices::and(&mut bits, &mask);
        args![position, block, bits].to_vec()
    });
    tx.put_all(CLEAR, &cleared.collect::<Vec<_>>()).await?;
    tx.put(BLOCK_IS, args![block, i64::try_from(live.len()).unwrap_or_default()]).await?;
    Ok(())
}
