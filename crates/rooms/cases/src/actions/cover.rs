//! Taking out what should not have come in: a diagnosis, a payment card. One step, and it is gone from the text, from what it
//! is found by, from the message as it looked, from what the case is called, and from the mail that it came by.
// law: gdpr/9.1 gdpr/5.1.c

use super::tell;
use crate::{
    WORK,
    beside::{self, Mended},
    events::Covered,
    jobs::Sweep,
    model::{AttachmentId, Body, Case, CaseId, Cover, EntryId, EntryKind, Flag, Part, entry},
    read::{case, thread},
    sifting,
    store::{self, around, index},
};
use kernel::{Action, Error, Permission, Result, Tx};

/// Lines of a thread in which our own letters are looked for: more than anybody writes in one case.
const LINES: u32 = 1_000;

/// Takes out what was found in a line: places in its texts, or one of its files.
#[derive(Clone, Debug)]
pub struct CoverUp {
    pub case: CaseId,
    pub entry: EntryId,
    pub what: Covering,
}

#[derive(Clone, Debug)]
pub enum Covering {
    /// Masks or deletes what the texts hold; without a class everything, otherwise what is of this class.
    Words { class: Option<String>, how: Cover },
    /// A file whose words hold something: it goes as a whole.
    File(AttachmentId),
}

impl Action for CoverUp {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load_working(tx, self.case).await?;
        let line = thread::line(tx, &case, self.entry).await?;
        let body = line.body.ok_or(Error::NotFound)?;
        let gone: Vec<Flag> = body.flags.iter().filter(|flag| self.what.is_meant(flag)).cloned().collect();
        if gone.is_empty() {
            return Err(Error::refused("cases-error-nothing-found"));
        }
        let how = self.what.how();
        let body = without(body, &gone, how);
        if let Covering::File(file) = self.what {
            around::drop_file(tx, self.entry, file).await?;
            tx.enqueue(&Sweep::default())?;
        }
        store::rewrite(tx, &case, &line.entry, &body).await?;
        if gone.iter().any(|flag| flag.part == Part::Line) {
            rename(tx, &case, how).await?;
        }
        let mended = Mended { case: case.id, entry: self.entry, line: body.line };
        beside::forget(tx, mended).await?;
        let mut classes: Vec<String> = gone.into_iter().map(|flag| flag.class).collect();
        classes.sort();
        classes.dedup();
        let (class, how) = (classes.join(", "), how.key().to_owned());
        tell::happened(
            tx,
            &case,
            &Covered { case: case.id, subject: case.subject, entry: self.entry, class, how },
        )
        .await
    }
}

impl Covering {
    fn is_meant(&self, flag: &Flag) -> bool {
        match self {
            Self::Words { class, .. } => {
                flag.part != Part::File && class.as_ref().is_none_or(|class| *class == flag.class)
            }
            Self::File(file) => flag.file == Some(*file),
        }
    }

    const fn how(&self) -> Cover {
        match self {
            Self::Words { how, .. } => *how,
            Self::File(_) => Cover::Delete,
        }
    }
}

/// What a message is about is often what its case is called.
async fn rename(tx: &mut Tx, case: &Case, how: Cover) -> Result<()> {
    let (mut facts, readable) = store::facts(tx, case).await?;
    let called = Body { line: facts.line.clone(), ..Body::default() };
    let flags = sifting::flags(&called);
    if !readable || flags.is_empty() {
        return Ok(());
    }
    facts.line = without(called, &flags, how).line;
    if facts.line.trim().is_empty() {
        facts.line = case.number.to_string();
    }
    store::save_facts(tx, case, &facts).await?;
    index::set_line(tx, case, &facts).await?;
    in_answers(tx, case, how).await
}

/// What we wrote was called so, too.
async fn in_answers(tx: &mut Tx, case: &Case, how: Cover) -> Result<()> {
    for line in thread::latest(tx, case, LINES).await? {
        let ours = matches!(line.kind, EntryKind::Out | EntryKind::Auto);
        let Some(sealed) = line.sealed.as_ref().filter(|_| ours) else { continue };
        let body: Option<Body> = tx.open(case.key(), entry::place(line.id), sealed).await?;
        let Some(mut body) = body else { continue };
        let called = Body { line: body.line.clone(), ..Body::default() };
        let flags = sifting::flags(&called);
        if !flags.is_empty() {
            body.line = without(called, &flags, how).line;
            store::rewrite(tx, case, &line, &body).await?;
        }
    }
    Ok(())
}

fn without(mut body: Body, gone: &[Flag], how: Cover) -> Body {
    let texts =
        [(Part::Text, &mut body.text), (Part::Quoted, &mut body.quoted), (Part::Line, &mut body.line)];
    for (part, text) in texts {
        let of: Vec<&Flag> = gone.iter().filter(|flag| flag.part == part).collect();
        if !of.is_empty() {
            *text = sifting::without(text, &of, how == Cover::Mask);
        }
    }
    // The same words stand in the message as it looked, in other bytes: it goes as a whole.
    body.html = None;
    body.flags.retain(|flag| !gone.contains(flag));
    sifting::again(&mut body);
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_covered_is_nowhere_any_more() {
        let card = "4111 1111 1111 1111";
        let body = Body {
            text: format!("Charge {card} please"),
            quoted: format!("> {card}"),
            html: Some(format!("<p>{card}</p>")),
            ..Body::default()
        };
        let flags = sifting::flags(&body);
        assert_eq!(flags.len(), 2);
        for how in [Cover::Mask, Cover::Delete] {
            let body = without(Body { flags: flags.clone(), ..body.clone() }, &flags, how);
            assert!(!serde_json::to_string(&body).unwrap().contains("4111"), "{how:?}");
            assert!(body.flags.is_empty() && body.html.is_none());
        }
    }
}
