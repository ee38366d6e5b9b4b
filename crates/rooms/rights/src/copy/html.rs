//! A package as pages that open anywhere, without a network and without a program: a first page with everything at a glance,
//! and pages with records.

use super::{
    labels::Speaker,
    packer::PAGE,
    person::{Chapter, Head, Source},
    record::Record,
};
use askama::Template;
use kit::{Html, Sample, Words};
use notices::{Block, NoticeText};

#[derive(Template)]
#[template(path = "copy.html")]
struct Index<'a> {
    t: Words,
    head: &'a Head,
    made: String,
    zone: String,
    /// What is told in full on this page.
    inline: Vec<Shown<'a>>,
    chapters: Vec<Line<'a>>,
    told: &'a NoticeText,
}

/// One chapter among the others.
struct Line<'a> {
    chapter: &'a Chapter,
    href: Option<String>,
    csv: Option<String>,
    purposes: String,
}

#[derive(Template)]
#[template(path = "copy_part.html")]
struct Part<'a> {
    t: Words,
    head: &'a Head,
    part: Shown<'a>,
    purposes: String,
    before: Option<String>,
    after: Option<String>,
}

/// Records with the columns that people understand.
struct Shown<'a> {
    chapter: &'a Chapter,
    columns: Vec<&'a str>,
    rows: Vec<Vec<Cell>>,
}

struct Cell {
    text: String,
    /// A file beside this page.
    href: Option<String>,
}

pub fn index(
    speaker: &Speaker,
    head: &Head,
    chapters: &[Chapter],
    told: &NoticeText,
    is_brief: bool,
) -> Vec<u8> {
    let t = speaker.t;
    let inline = chapters.iter().filter_map(|chapter| match &chapter.source {
        Source::Ready(records) if !is_brief => Some(shown(speaker, chapter, records)),
        _ => None,
    });
    let line = |chapter| Line {
        chapter,
        href: (!is_brief && chapter.tells() && matches!(chapter.source, Source::Table(_)))
            .then(|| name(chapter, 0)),
        csv: (!is_brief).then(|| format!("{}.csv", chapter.key)),
        purposes: purposes(t, chapter),
    };
    let page = Index {
        t,
        head,
        made: made(t, head),
        zone: speaker.zone(),
        inline: inline.collect(),
        chapters: chapters.iter().map(line).collect(),
        told,
    };
    Html::of(&page).into_string().into_bytes()
}

pub fn part(
    speaker: &Speaker,
    head: &Head,
    chapter: &Chapter,
    records: &[Record],
    page: u32,
    is_last: bool,
) -> Vec<u8> {
    let t = speaker.t;
    let page = Part {
        t,
        head,
        part: shown(speaker, chapter, records),
        purposes: purposes(t, chapter),
        before: page.checked_sub(1).map(|before| name(chapter, before)),
        after: (!is_last).then(|| name(chapter, page + 1)),
    };
    Html::of(&page).into_string().into_bytes()
}

/// The file of a page of records.
pub fn name(chapter: &Chapter, page: u32) -> String {
    match page {
        0 => format!("{}.html", chapter.key),
        page => format!("{}-{}.html", chapter.key, page + 1),
    }
}

fn made(t: Words, head: &Head) -> String {
    let at = head.made_at.parse::<jiff::Timestamp>().map_or(0, jiff::Timestamp::as_microsecond);
    t.datetime(at)
}

fn purposes(t: Words, chapter: &Chapter) -> String {
    match chapter.purposes.as_slice() {
        [] => t.w("rights-copy-all-purposes"),
        names => names.join(", "),
    }
}

fn shown<'a>(speaker: &Speaker, chapter: &'a Chapter, records: &[Record]) -> Shown<'a> {
    let holding = chapter.holding();
    let named: Vec<(&str, &str)> = chapter
        .columns
        .iter()
        .filter(|(column, _)| records.iter().any(|record| record.contains_key(column)))
        .filter_map(|(column, label)| Some((column.as_str(), label.as_deref()?)))
        .collect();
    let cell = |record: &Record, column: &str| {
        let text = speaker.said(holding, record, column);
        let href = (column == "file" && text.starts_with("files/")).then(|| text.clone());
        Cell { text, href }
    };
    let row = |record: &Record| named.iter().map(|(column, _)| cell(record, column)).collect();
    Shown {
        chapter,
        columns: named.iter().map(|(_, label)| *label).collect(),
        rows: records.iter().map(row).collect(),
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    use super::{
        person::{Controller, FORMAT},
        record::pairs,
    };
    let head = Head {
        format: FORMAT,
        request: "R-2026-0001".into(),
        kind: "copy",
        person: "cust_1".into(),
        made_at: "2026-11-21T12:00:00Z".into(),
        language: t.tag(),
        law: "Art. 15".into(),
        controller: Controller {
            name: "Tents <b>".into(),
            address: "1 Field".into(),
            email: "a@example.org".into(),
        },
    };
    let chapter = |key: &str, records: Vec<Record>| Chapter {
        key: key.into(),
        title: t.w("rights-copy-facts"),
        purposes: Vec::new(),
        kept: t.w("rights-copy-facts-kept"),
        given: true,
        columns: vec![
            ("text".into(), Some(t.w("rights-label-text"))),
            ("file".into(), Some(t.w("rights-label-file"))),
        ],
        rows: u32::try_from(records.len()).unwrap_or(PAGE),
        source: Source::Ready(records),
    };
    let record = |text: &str| pairs([("text", text.to_owned()), ("file", "files/001-a.pdf".to_owned())]);
    let told = NoticeText {
        title: t.w("rights-copy-title"),
        body: format!("## A\n\n### B\n\n- c\n- d\n\n{}", "<i>".repeat(90)),
    };
    let many = [
        chapter("one", vec![record("Joanna")]),
        chapter("two", (0..40).map(|_| record(&"<b>Ü ".repeat(90))).collect()),
    ];
    let speaker = Speaker::silent(t);
    let page = |bytes: Vec<u8>| Html::trusted(String::from_utf8_lossy(&bytes).into_owned());
    vec![
        Sample::new("rights/package-empty", page(index(&speaker, &head, &[], &told, true))),
        Sample::new("rights/package", page(index(&speaker, &head, &many[..1], &told, false))),
        Sample::new("rights/package-extreme", page(index(&speaker, &head, &many, &told, false))),
        Sample::new("rights/package-part-empty", page(part(&speaker, &head, &many[0], &[], 0, true))),
        Sample::new(
            "rights/package-part",
            page(part(&speaker, &head, &many[1], &[record("Joanna")], 1, false)),
        ),
    ]
}
