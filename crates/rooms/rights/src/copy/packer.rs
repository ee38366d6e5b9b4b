//! Puts a package together step by step: one page of one chapter at a time is read, covered where it is not the person's, and
//! written in every form; what came out of a step can be put aside before the next one.

use super::{
    bag::Bag,
    files, html, json,
    labels::Speaker,
    locks,
    person::{self, Chapter, Head, Source},
    record::Record,
    table::Table,
    veil::{self, Veil},
    xml,
};
use crate::model::{Claim, Kind};
use kernel::{Error, Reader, Result, SubjectId, datamap};
use serde_json::Value;
use std::collections::HashSet;

/// Records read at once, and shown on one page.
pub const PAGE: u32 = 500;

pub struct Packer {
    speaker: Speaker,
    subject: SubjectId,
    kind: Kind,
    head: Head,
    chapters: Vec<Chapter>,
    veil: Veil,
    /// The chapter at hand, and how many of its records were read.
    at: usize,
    from: u32,
    done: u64,
    /// None once everything came out.
    out: Option<Out>,
    /// Lines of threads that the person wrote, and those that were written to them.
    wrote: HashSet<String>,
    got: HashSet<String>,
    attached: usize,
}

struct Out {
    bag: Bag,
    json: json::Document,
    xml: xml::Document,
    table: Option<Table>,
}

impl Packer {
    pub async fn begin(reader: &mut Reader, claim: &Claim) -> Result<Self> {
        let speaker = Speaker::of(reader, claim.lang).await?;
        let t = speaker.t;
        let head = person::head(reader, claim).await?;
        let mut chapters = person::chapters(reader, claim, t).await?;
        // Rows that came meanwhile, this very work among them, are left out of all forms alike.
        chapters.sort_by_key(|chapter| !matches!(chapter.source, Source::Ready(_)));
        let out = Out {
            bag: Bag::new(&head.request),
            json: json::Document::begin(&head)?,
            xml: xml::Document::begin(&head)?,
            table: None,
        };
        Ok(Self {
            speaker,
            subject: claim.subject,
            kind: claim.kind,
            head,
            chapters,
            veil: Veil::of(reader, claim.subject, t).await?,
            at: 0,
            from: 0,
            done: 0,
            out: Some(out),
            wrote: HashSet::new(),
            got: HashSet::new(),
            attached: 0,
        })
    }

    /// Records that were written, and how many there are.
    pub fn progress(&self) -> (u64, u64) {
        (self.done, self.chapters.iter().map(|chapter| u64::from(chapter.rows)).sum())
    }

    /// Goes one step on and gives what came out of it; none when there was nothing left to do.
    pub async fn step(&mut self, reader: &mut Reader) -> Result<Option<Vec<u8>>> {
        let Some(mut out) = self.out.take() else {
            return Ok(None);
        };
        if self.at == self.chapters.len() {
            let told = notices::told(reader, self.speaker.t.lang()).await?;
            out.bag.add(
                "index.html",
                &html::index(&self.speaker, &self.head, &self.chapters, &told, self.is_brief()),
            )?;
            out.bag.add("person.json", &out.json.finish())?;
            out.bag.add("person.xml", &out.xml.finish()?)?;
            return Ok(Some(out.bag.finish(&self.head)?));
        }
        let records = self.records(reader, &mut out).await?;
        self.write(&mut out, &records)?;
        let bytes = out.bag.taken();
        self.out = Some(out);
        Ok(Some(bytes))
    }

    /// Who only wants to know what there is gets no records.
    fn is_brief(&self) -> bool {
        self.kind == Kind::Information
    }

    /// The next records of the chapter at hand, with everything covered that is not theirs.
    async fn records(&mut self, reader: &mut Reader, out: &mut Out) -> Result<Vec<Record>> {
        if self.is_brief() {
            return Ok(Vec::new());
        }
        let chapter = &self.chapters[self.at];
        let holding = match &chapter.source {
            Source::Ready(records) => return Ok(records.clone()),
            Source::Table(holding) => *holding,
        };
        let entries = datamap::part(reader, self.subject, &holding, self.from, PAGE).await?;
        let (given, is_thread) = (chapter.given, chapter.is_thread());
        let mut records = Vec::with_capacity(entries.len());
        for entry in entries {
            let mut record: Record =
                entry.0.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            if is_thread {
                self.note(&record);
            }
            if self.kind == Kind::Portability && is_thread && !self.is_theirs(&record) {
                continue;
            }
            if record.contains_key("file") && files::has(&holding) {
                self.attach(reader, out, &holding, &mut record, is_thread).await?;
            }
            veil::withhold(&holding, &mut record);
            locks::lock(reader.app(), &mut record);
            if !given {
                self.veil.cover(&mut record);
            }
            records.push(record);
        }
        Ok(records)
    }

    /// Remembers of a line who wrote it and to whom: files follow their lines.
    fn note(&mut self, record: &Record) {
        let Some(id) = record.get("id").and_then(Value::as_str) else { return };
        if self.veil.is_theirs(record) {
            self.wrote.insert(id.to_owned());
        } else if self.veil.is_to_them(record) {
            self.got.insert(id.to_owned());
        }
    }

    fn is_theirs(&self, record: &Record) -> bool {
        let line = record.get("entry").or_else(|| record.get("id")).and_then(Value::as_str);
        line.is_some_and(|line| self.wrote.contains(line))
    }

    /// Puts the file of a record into the archive; one that went to others, or came from them, may be about them.
    async fn attach(
        &mut self,
        reader: &mut Reader,
        out: &mut Out,
        holding: &kernel::Holding,
        record: &mut Record,
        is_thread: bool,
    ) -> Result<()> {
        let line = record.get("entry").and_then(Value::as_str).unwrap_or_default();
        let theirs = !is_thread || self.wrote.contains(line) || self.got.contains(line);
        let place = match theirs {
            false => self.speaker.t.w("rights-copy-withheld"),
            true => match files::open(reader, self.subject, holding, record).await? {
                Some((name, bytes)) => {
                    self.attached += 1;
                    let place = format!("files/{:03}-{name}", self.attached);
                    out.bag.add(&place, &bytes)?;
                    place
                }
                None => self.speaker.t.w("rights-copy-lost"),
            },
        };
        record.insert("file".into(), place.into());
        Ok(())
    }

    fn write(&mut self, out: &mut Out, records: &[Record]) -> Result<()> {
        let chapter = &self.chapters[self.at];
        if self.from == 0 {
            out.json.chapter(chapter)?;
            out.xml.chapter(chapter)?;
            out.table = (!self.is_brief()).then(|| Table::begin(chapter)).transpose()?;
        }
        out.json.records(records)?;
        out.xml.records(chapter, records)?;
        if let Some(table) = &mut out.table {
            table.records(chapter, records)?;
        }
        let (page, is_last) = (self.from / PAGE, self.from.saturating_add(PAGE) >= chapter.rows);
        if matches!(chapter.source, Source::Table(_)) && chapter.tells() && !self.is_brief() {
            let html = html::part(&self.speaker, &self.head, chapter, records, page, is_last);
            out.bag.add(&html::name(chapter, page), &html)?;
        }
        self.done += u64::from(chapter.rows.saturating_sub(self.from).min(PAGE));
        self.from =
            self.from.checked_add(PAGE).ok_or_else(|| Error::fault("more records than can be counted"))?;
        if is_last || self.is_brief() {
            self.end_chapter(out)?;
        }
        Ok(())
    }

    fn end_chapter(&mut self, out: &mut Out) -> Result<()> {
        out.json.end_chapter();
        out.xml.end_chapter()?;
        if let Some(table) = out.table.take() {
            out.bag.add(&format!("{}.csv", self.chapters[self.at].key), &table.finish()?)?;
        }
        (self.at, self.from) = (self.at + 1, 0);
        Ok(())
    }
}
