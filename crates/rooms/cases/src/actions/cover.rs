//! Taking out what should not have come in: a diagnosis, a payment card. One step, and it is gone from the text, from what it
//! is found by, and from the message as it looked.
// law: gdpr/9.1 gdpr/5.1.c

use super::tell;
use crate::{
    WORK,
    events::Covered,
    model::{Body, CaseId, Cover, EntryId, Flag, Part},
    read::{case, thread},
    sifting, store,
};
use kernel::{Action, Error, Permission, Result, Tx};

/// Masks or deletes what was found in a line; without a class everything, otherwise what is of this class.
#[derive(Clone, Debug)]
pub struct CoverUp {
    pub case: CaseId,
    pub entry: EntryId,
    pub class: Option<String>,
    pub how: Cover,
}

impl Action for CoverUp {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load_working(tx, self.case).await?;
        let line = thread::line(tx, &case, self.entry).await?;
        let body = line.body.ok_or(Error::NotFound)?;
        let gone: Vec<Flag> = body.flags.iter().filter(|flag| self.is_meant(flag)).cloned().collect();
        if gone.is_empty() {
            return Err(Error::refused("cases-error-nothing-found"));
        }
        let body = without(body, &gone, self.how);
        store::rewrite(tx, &case, &line.entry, &body).await?;
        let mut classes: Vec<String> = gone.into_iter().map(|flag| flag.class).collect();
        classes.sort();
        classes.dedup();
        let (class, how) = (classes.join(", "), self.how.key().to_owned());
        tell::happened(
            tx,
            &case,
            &Covered { case: case.id, subject: case.subject, entry: self.entry, class, how },
        )
        .await
    }
}

impl CoverUp {
    fn is_meant(&self, flag: &Flag) -> bool {
        self.class.as_ref().is_none_or(|class| *class == flag.class)
    }
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
    body.flags = sifting::flags(&body);
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
