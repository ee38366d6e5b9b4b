//! The letter before the end: in the person's language, for the purpose that the law demands, and only with a permit.

use consent::Channel;
use customers::Contact;
use ground::clock::Timestamp;
use kernel::{
    Reader, Result, SubjectId, Tx,
    setting::{COMPANY_NAME, TIME_ZONE},
};
use kit::{Arg, Lang, Words};
use post::Envelope;
use std::collections::HashSet;

/// What kind of message it is.
const KIND: &str = "retention.warning";

/// Writes to these people when they will go; gives those to whom a letter could be written.
// law: gdpr/5.1.e
pub async fn warn(tx: &mut Tx, people: &[(SubjectId, Timestamp)]) -> Result<HashSet<SubjectId>> {
    let subjects: Vec<SubjectId> = people.iter().map(|(subject, _)| *subject).collect();
    let answers = consent::permits_with_contacts(tx, &subjects, consent::RIGHTS, Channel::Email).await?;
    let links = consent::links(tx, &subjects).await?;
    let press = Press::of(tx).await?;
    let (mut letters, mut told) = (Vec::new(), HashSet::new());
    for (((subject, answer), (_, ends)), link) in answers.into_iter().zip(people).zip(&links) {
        if let Ok((permit, contact)) = answer {
            let to = permit.address().to_owned();
            let link = tx.app().url(&consent::preferences_path(link));
            told.insert(subject);
            letters.push((permit, Envelope { to, ..press.letter(tx, &contact, *ends, link) }));
        }
    }
    if !letters.is_empty() {
        post::hand_over_many(tx, letters).await?;
    }
    Ok(told)
}

struct Press {
    company: String,
    zone: String,
}

impl Press {
    async fn of(reader: &mut Reader) -> Result<Self> {
        let company = reader.setting(&COMPANY_NAME).await?;
        Ok(Self { company, zone: reader.setting(&TIME_ZONE).await? })
    }

    fn letter(&self, tx: &Tx, contact: &Contact, ends: Timestamp, link: String) -> Envelope {
        let lang = contact.lang.unwrap_or(Lang::En);
        let t: Words = tx.app().lexicon().words(lang).in_zone(&self.zone);
        let args = [
            ("company", Arg::from(self.company.as_str())),
            ("day", Arg::from(t.date(ends.0))),
            ("link", Arg::from(link)),
        ];
        Envelope {
            subject: t.v("retention-mail-warning-subject", &args),
            text: t.v("retention-mail-warning", &args),
            ..Envelope::plain(KIND, lang)
        }
    }
}
