//! The draft of a letter about a changed purpose: what changes, from when, and how to say no, in each of our languages.

use crate::{
    WRITE,
    model::{Audience, Counting, Draft, Text},
};
use consent::{Announcement, Basis, TermsChange};
use kernel::{Reader, Result};
use kit::{Lang, Words};
use std::collections::BTreeMap;

/// A letter that may leave as it is, and may be rewritten before.
// law: gdpr/13.3
pub async fn draft(reader: &mut Reader, t: Words, purpose: &str) -> Result<Draft> {
    reader.demand(&WRITE)?;
    let mut texts = BTreeMap::new();
    for lang in Lang::ALL {
        let told = consent::announcement(reader, purpose, lang).await?;
        texts.insert(lang.tag().to_owned(), text(t.in_lang(lang), &told));
    }
    let purpose = consent::purpose(reader, purpose).await?;
    Ok(Draft {
        title: t.w1("campaigns-tell-title", "purpose", purpose.name(t.lang())),
        purpose: consent::RIGHTS.to_owned(),
        audience: Audience::about(&purpose.key),
        counting: Counting::Nothing,
        texts,
    })
}

pub fn text(t: Words, told: &Announcement) -> Text {
    let name = plain(&told.name);
    let what = if told.changes.is_empty() { "campaigns-tell-new" } else { "campaigns-tell-changed" };
    let intro = t.w2(what, ("purpose", name.as_str()), ("description", plain(&told.description)));
    let mut parts = vec![t.w("campaigns-tell-hello"), intro];
    if !told.changes.is_empty() {
        let lines: Vec<String> = told.changes.iter().map(|change| line(t, change)).collect();
        parts.push(format!("{}\n{}", t.w("campaigns-tell-changes"), lines.join("\n")));
    }
    parts.push(choice(t, told));
    parts.push(t.w1("campaigns-tell-notice", "link", "{{ notice }}"));
    Text { subject: t.w1("campaigns-tell-subject", "purpose", name), body: parts.join("\n\n") }
}

/// From when it holds for the reader, and how they say yes or no.
// law: gdpr/7.3 gdpr/21.4
fn choice(t: Words, told: &Announcement) -> String {
    const LINK: &str = "{{ preferences }}";
    match (&told.objection, told.basis) {
        (_, Basis::Consent) => t.w1("campaigns-tell-ask", "link", LINK),
        (Some(time), _) => t.w2("campaigns-tell-object", ("time", time.as_str()), ("link", LINK)),
        (None, _) => t.w1("campaigns-tell-holds", "link", LINK),
    }
}

fn line(t: Words, change: &TermsChange) -> String {
    let label = plain(&change.label);
    match (plain(&change.before), plain(&change.after)) {
        (before, after) if before.is_empty() => format!("- {label}: {after}"),
        (before, after) => {
            let after = if after.is_empty() { t.w("campaigns-tell-nothing") } else { after };
            let was = t.w2("campaigns-tell-line", ("after", after), ("before", before));
            format!("- {label}: {was}")
        }
    }
}

/// On one line, and without signs that a letter would take for its own.
fn plain(text: &str) -> String {
    let sign = |sign: char| match sign {
        '{' => '(',
        '}' => ')',
        other => other,
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(sign).collect()
}
