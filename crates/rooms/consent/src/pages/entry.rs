//! One entry of the ledger: what was said, what shows it, and how to prove that it stands where it stood.

use super::{matrix, person};
use crate::{
    EVIDENCE, VIEW, ledger,
    model::{
        choice::{By, Channel, Evidence, How, PermissionId, Proof, SignedAs, State},
        leaf::{Facts as Said, Secret},
    },
    papers,
    read::{self, Entry},
};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use data_encoding::{BASE64, HEXLOWER};
use ground::{clock::Timestamp, id::Id};
use kernel::{
    Desk, Error, Reader, Result, account,
    door::Paper,
    input::At,
    seen::{Look, Note},
    setting::TIME_ZONE,
};
use kit::{Button, Facts, Html, Panel, Reason, Sample, Words};

pub async fn show(desk: Desk, At(id): At<PermissionId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let entry = found(&mut reader, id).await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let purposes = read::purposes(&mut reader).await?;
    let who = who(&mut reader, &entry.facts.actor).await?;
    let shown = reader.may(&EVIDENCE).then(|| entry.evidence()).filter(|evidence| !evidence.is_empty());
    let purpose = matrix::name_of(&purposes, &entry.facts.purpose, t.lang());
    let title = format!("{purpose} · {}", t.w(&entry.facts.channel.word()));
    let parts = [
        Panel::new(t.w("consent-entry"), said(t, &entry, &who)).html(),
        Panel::new(t.w("consent-evidence"), evidence(t, &entry, shown.as_ref())).html(),
        Panel::new(t.w("consent-proved"), proved(t, &entry)).html(),
    ];
    let up = person::crumbs(&desk, &mut reader, entry.facts.subject).await?;
    let shell = desk.shell(&mut reader, title, "/customers").await?.crumbs(up);
    let why = Reason::new(t, account::href("consent_events", id));
    let html = shell.marks(why).body(Html::join(parts)).html();
    if shown.is_some() {
        note(&desk, &entry).await?;
    }
    Ok(html.into())
}

/// The paper behind an entry, on its way out as it came in. What a browser makes of it is none of our pages.
pub async fn paper(desk: Desk, At(id): At<PermissionId>) -> Result<Response> {
    let mut reader = desk.read().await?;
    let entry = found(&mut reader, id).await?;
    reader.demand(&EVIDENCE)?;
    let (name, bytes) = papers::open(&mut reader, id).await?.ok_or(Error::NotFound)?;
    note(&desk, &entry).await?;
    let head = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{id}{}\"", ending(&name))),
    ];
    Ok((head, bytes).into_response())
}

/// The proof that outsiders can check, as a file of its own.
pub async fn proof(desk: Desk, At(id): At<PermissionId>) -> Result<Response> {
    let mut reader = desk.read().await?;
    found(&mut reader, id).await?;
    let proof = ledger::proof(&mut reader, id).await?.to_string();
    let name = format!("attachment; filename=\"{id}.tlog-proof\"");
    let head =
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((head, proof).into_response())
}

/// Entries are read about people one may see.
async fn found(reader: &mut Reader, id: PermissionId) -> Result<Entry> {
    reader.demand(&VIEW)?;
    let entry = read::entry(reader, id).await?;
    customers::contact(reader, entry.facts.subject).await?.ok_or(Error::NotFound)?;
    Ok(entry)
}

async fn note(desk: &Desk, entry: &Entry) -> Result<()> {
    let subject = entry.facts.subject;
    desk.write(&Note { subject, look: Look::Revealed, field: Some("evidence"), reason: None }).await
}

/// What people call whoever wrote it down.
async fn who(reader: &mut Reader, label: &str) -> Result<String> {
    let names = reader.app().gate()?.names;
    let named = names(reader, vec![label.to_owned()]).await?;
    Ok(named.into_iter().next().map_or_else(|| label.to_owned(), |(_, name)| name))
}

/// The end of a file's name, when it is one.
fn ending(name: &str) -> String {
    let plain =
        |end: &&str| (1..=5).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let end = name.rsplit_once('.').map(|(_, end)| end).filter(plain);
    end.map(|end| format!(".{}", end.to_ascii_lowercase())).unwrap_or_default()
}

fn said(t: Words, entry: &Entry, who: &str) -> Facts {
    let facts = &entry.facts;
    let mut list = Facts::new().fact(t.w("consent-state"), matrix::state(t, facts.state));
    list = matrix::standing(t, list, entry)
        .fact(t.w("consent-written"), format!("{} · {who}", t.datetime(facts.recorded_at.0)))
        .fact(t.w("consent-version"), t.number(facts.version));
    if let Some(version) = facts.notice {
        list = list.fact(t.w("consent-notice-shown"), t.number(version));
    }
    if let Some(lang) = facts.lang.as_deref().and_then(kit::Lang::parse) {
        list = list.fact(t.w("consent-lang"), t.language(lang));
    }
    list.fact(t.w("consent-term"), facts.state.term())
}

fn evidence(t: Words, entry: &Entry, shown: Option<&Evidence>) -> Html {
    let Some(shown) = shown else {
        let none = entry.secret.is_none() || entry.evidence().is_empty();
        return t.w(if none { "consent-no-evidence" } else { "consent-evidence-hidden" }).into();
    };
    let mut facts = Facts::new();
    let known = [
        ("consent-reference", &shown.reference),
        ("consent-note", &shown.note),
        ("consent-address", &shown.address),
        ("consent-agent", &shown.agent),
        ("consent-digest", &shown.paper),
    ];
    for (word, value) in known {
        if let Some(value) = value {
            facts = facts.fact(t.w(word), value);
        }
    }
    if let Some(signed) = &shown.signed {
        facts = signature(t, facts, signed);
    }
    let paper = shown
        .paper
        .as_ref()
        .map(|_| Button::link(t.w("consent-paper"), format!("/permissions/{}/paper", entry.facts.id)).html());
    Html::join([facts.html(), paper.unwrap_or_default()])
}

/// The name as it was typed, and the document that it stands under.
fn signature(t: Words, facts: Facts, signed: &SignedAs) -> Facts {
    let href = format!("/agreements/{}", signed.agreement);
    let version = t.w1("consent-agreement-version", "version", signed.version);
    facts
        .fact(t.w("consent-signed-as"), &signed.name)
        .fact(t.w("consent-agreement"), Button::link(version, href).quiet().html())
        .fact(t.w("consent-signed-digest"), &signed.digest)
}

fn proved(t: Words, entry: &Entry) -> Html {
    let facts = Facts::new()
        .fact(t.w("consent-entry-id"), entry.facts.id.to_string())
        .fact(t.w("consent-commitment"), BASE64.encode(&entry.commitment));
    let proof = Button::link(t.w("consent-proof-file"), format!("/permissions/{}/proof", entry.facts.id));
    Html::join([facts.html(), proof.html()])
}

pub fn sample_entries() -> Vec<Entry> {
    let at = Timestamp(1_795_262_400_000_000);
    let entry = |(number, state): (usize, &State)| Entry {
        facts: Said {
            id: PermissionId::from_bytes([1; 16]),
            subject: Id::from_bytes([1; 16]),
            purpose: "sample".into(),
            channel: Channel::Email,
            step: 1,
            state: *state,
            proof: Proof::Confirmed,
            how: How::ALL[number % How::ALL.len()],
            by: By::Guardian,
            actor: "house".into(),
            origin: if number % 2 == 0 { "call".into() } else { "<b>form</b>".into() },
            at,
            recorded_at: at,
            version: 3,
            notice: Some(2),
            wording: Some([9; 32]),
            lang: Some("pl".into()),
            valid_until: Some(at),
        },
        wording: Some("<i>Yes, send me news.</i> ".repeat(4)),
        commitment: [7; 32],
        secret: Some(Secret {
            nonce: HEXLOWER.encode(&[7; 32]),
            evidence: Evidence {
                address: Some("192.0.2.7".into()),
                agent: Some("<script>".into()),
                reference: Some("C-17".into()),
                note: Some("She called. ".repeat(20)),
                paper: Some("ab".repeat(32)),
                signed: Some(SignedAs {
                    name: "<b>Anna Maria</b>".into(),
                    agreement: "agr_sample".into(),
                    version: 2,
                    digest: "cd".repeat(32),
                }),
            },
        }),
    };
    State::ALL.iter().enumerate().map(entry).collect()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let entries = sample_entries();
    let (full, bare) = (&entries[0], Entry { secret: None, ..entries[1].clone() });
    vec![
        Sample::new("consent/entry", said(t, full, "Anna <b>")),
        Sample::new("consent/entry-evidence", evidence(t, full, Some(&full.evidence()))),
        Sample::new("consent/entry-evidence-hidden", evidence(t, full, None)),
        Sample::new("consent/entry-erased", evidence(t, &bare, None)),
        Sample::new("consent/entry-proved", proved(t, full)),
    ]
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_download_is_called_by_its_entry_and_keeps_a_plain_ending() {
        assert_eq!(super::ending("Brief von Anna.PDF"), ".pdf");
        for odd in ["letter", "x.", "x.a\"b", "x.longest"] {
            assert_eq!(super::ending(odd), "", "{odd}");
        }
    }
}
