//! When one record goes, by its own clock, and what keeps it: for whoever asks why it is held.
// law: gdpr/5.1.e

use crate::{
    look::{self, Care, EVER},
    model::{Kept, Rule, RuleId, State, Verdict},
    pages::{Names, length::length},
    read,
};
use futures::future::BoxFuture;
use kernel::{
    Reader, Result, SubjectId,
    account::{Fate, Fated, Lapsing},
    lapse::Ripe,
};
use kit::Words;

/// What rules say of the record, and of its person as a whole: the first of both takes it.
pub(crate) fn fates(reader: &mut Reader, asked: Lapsing) -> BoxFuture<'_, Result<Vec<Fate>>> {
    Box::pin(async move {
        let t = reader.app().lexicon().words(asked.lang);
        let said = Said { t, rules: read::all(reader).await?, names: Names::read(reader, t).await? };
        let mut fates = Vec::new();
        if let Some((name, id)) = asked.record {
            fates.extend(of_record(reader, &said, name, id).await?);
        }
        if let Some(subject) = asked.subject {
            fates.push(of_person(reader, &said, subject).await?);
        }
        Ok(fates)
    })
}

async fn of_record(reader: &mut Reader, said: &Said, name: &str, id: [u8; 16]) -> Result<Option<Fate>> {
    let Some(lapse) = look::lapse(reader.app(), name) else { return Ok(None) };
    let ripe = Ripe { among: Some(vec![id]), limit: 1, ..Ripe::before(EVER) };
    let found = (lapse.find)(reader, ripe).await?;
    let Some(looked) = look::look(reader, &said.rules, lapse, (found, Care::Whole)).await?.pop() else {
        return Ok(Some(Fate { whole: false, since: None, what: said.waiting(name) }));
    };
    let what = said.fate(looked.verdict, &said.laws(name));
    Ok(Some(Fate { whole: false, since: Some(looked.old.since), what }))
}

async fn of_person(reader: &mut Reader, said: &Said, subject: SubjectId) -> Result<Fate> {
    let looked = look::person(reader, &said.rules, subject).await?;
    let what = said.fate(looked.verdict, "");
    Ok(Fate { whole: true, since: None, what })
}

/// The rules, and how they are told.
struct Said {
    t: Words,
    rules: Vec<Rule>,
    names: Names,
}

impl Said {
    fn fate(&self, verdict: Verdict, laws: &str) -> Fated {
        match verdict {
            Verdict::Ends(rule, at) => Fated::Ends { at, rule: self.named(rule) },
            Verdict::Kept(Kept::Law) if !laws.is_empty() => {
                Fated::Kept(format!("{} ({laws})", self.t.w(&Kept::Law.word())))
            }
            Verdict::Kept(why) => Fated::Kept(self.t.w(&why.word())),
            Verdict::Stays => Fated::Stays,
        }
    }

    /// Nothing started its clock yet: the rules wait for it.
    fn waiting(&self, lapse: &str) -> Fated {
        let rules = self.rules.iter().filter(|rule| rule.terms.lapse == lapse && rule.state == State::Active);
        let rules: Vec<String> = rules.map(|rule| self.rule(rule)).collect();
        if rules.is_empty() { Fated::Stays } else { Fated::Waits { rule: rules.join("; ") } }
    }

    fn named(&self, id: RuleId) -> String {
        self.rules.iter().find(|rule| rule.id == id).map(|rule| self.rule(rule)).unwrap_or_default()
    }

    /// Its name, after how long, and by which law not before.
    fn rule(&self, rule: &Rule) -> String {
        let name = format!("{}, {}", self.names.rule(self.t, rule), length(self.t, rule.terms.period));
        match &rule.terms.floor {
            Some(floor) => format!("{name} ({})", floor.law),
            None => name,
        }
    }

    /// What other laws demand of these.
    fn laws(&self, lapse: &str) -> String {
        let about = self.rules.iter().filter(|rule| rule.terms.lapse == lapse);
        let laws = about.filter_map(|rule| rule.terms.floor.as_ref()).map(|floor| floor.law.as_str());
        laws.collect::<Vec<_>>().join("; ")
    }
}
