//! People and notices: who met which, who accepted which version, and who is to be asked.

use super::current_of;
use crate::model::{head::GENERAL, text::Notice};
use consent::{NoticeVersion, VIEW};
use customers::Filter;
use ground::{args, clock::Timestamp, row, statements};
use kernel::{Reader, Result, SubjectId};
use kit::Lang;

row! {
    /// Somebody who accepted a version.
    #[derive(Clone, Debug)]
    pub struct Accepted {
        pub subject: SubjectId = "a.subject",
        pub version: i64 = "a.version",
        pub at: Timestamp = "a.at",
    }
}

statements! {
    DEMANDED = "select max(version) from notice_versions where notice = ?1 and published_at is not null and acceptance = 'needed'";
    MET = "select notice from notice_met where subject = ?1 order by notice limit 100";
    ACCEPTED = "select max(a.version) from notice_acceptances a join notice_versions v on v.version = a.version
                where a.subject = ?1 and v.notice = ?2";
    ACCEPTANCES = "select ", Accepted::COLUMNS, " from notice_acceptances a join notice_versions v on v.version = a.version
                   where v.notice = ?1 and a.version >= ?2 order by a.at desc, a.subject limit 100";
    COUNT = "select count(distinct a.subject) from notice_acceptances a join notice_versions v on v.version = a.version
             where v.notice = ?1 and a.version >= ?2";
    WHO_MET = "select count(*) from notice_met where notice = ?1";
    ONLY_OTHERS = "select count(distinct m.subject) from notice_met m
                   where not exists (select 1 from notice_met g where g.subject = m.subject and g.notice = ?1)";
}

/// The notice that this person has to accept before they go on; none when they did, or nobody asks. People are asked about the
/// notices that they met; about the one for everybody where they met none.
pub async fn awaits(reader: &mut Reader, subject: SubjectId, lang: Lang) -> Result<Option<Notice>> {
    let mut met: Vec<String> = reader.column(MET, args![subject]).await?;
    if met.is_empty() {
        met.push(GENERAL.to_owned());
    }
    for notice in met {
        let Some(demanded) = demanded(reader, &notice).await? else { continue };
        let accepted: Option<i64> = reader.scalar(ACCEPTED, args![subject, &notice]).await?;
        if accepted < Some(demanded) {
            return current_of(reader, &notice, lang).await;
        }
    }
    Ok(None)
}

/// The newest version of a notice that has to be accepted: this one or a later one.
pub async fn demanded(reader: &mut Reader, notice: &str) -> Result<Option<NoticeVersion>> {
    Ok(reader.scalar(DEMANDED, args![notice]).await?)
}

/// Who accepted this version of a notice or a later one, the latest hundred, and how many there are.
pub async fn accepted(
    reader: &mut Reader,
    notice: &str,
    version: NoticeVersion,
) -> Result<(Vec<Accepted>, i64)> {
    reader.demand(&VIEW)?;
    let rows = reader.rows(ACCEPTANCES, args![notice, version]).await?;
    Ok((rows, reader.scalar(COUNT, args![notice, version]).await?))
}

/// How many people are asked about a notice.
pub async fn people(reader: &mut Reader, notice: &str) -> Result<i64> {
    if notice != GENERAL {
        return Ok(reader.scalar(WHO_MET, args![notice]).await?);
    }
    let others: i64 = reader.scalar(ONLY_OTHERS, args![notice]).await?;
    Ok((customers::count(reader, &Filter::default()).await? - others).max(0))
}
