//! Who runs what data goes to by itself: somebody of the register, approved, on a contract that runs, with no review overdue.

use futures::future::BoxFuture;
use kernel::{Message, Reader, Result};

/// Whom the house knows as working for it: a room above keeps the register, and it is an edge of the house.
#[derive(Clone, Copy)]
pub struct Processors(pub AskProcessors);

pub type AskProcessors = fn(&mut Reader) -> BoxFuture<'_, Result<Vec<Processor>>>;

/// Somebody who works for us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Processor {
    /// The id of the record.
    pub key: String,
    pub name: String,
    pub lacks: Option<Lack>,
}

/// Why nothing new goes to a processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    Approval,
    Contract,
    Review,
}

impl Lack {
    /// What the processor lacks, with its name.
    const fn word(self) -> &'static str {
        match self {
            Self::Approval => "consent-processor-unapproved",
            Self::Contract => "consent-processor-without-contract",
            Self::Review => "consent-processor-review",
        }
    }
}

/// All of them, by name; none where no register is kept: nobody has to name one then.
pub async fn known(reader: &mut Reader) -> Result<Option<Vec<Processor>>> {
    match reader.app().edge::<Processors>().copied() {
        Ok(Processors(ask)) => ask(reader).await.map(Some),
        Err(_) => Ok(None),
    }
}

/// Why nothing may go to whoever has this key, among those who are known; none: it may.
// law: gdpr/28.3
pub fn fault(known: Option<&[Processor]>, key: Option<&str>) -> Option<Message> {
    let known = known?;
    let Some(key) = key else { return Some("consent-processor-unnamed".into()) };
    match known.iter().find(|one| one.key == key) {
        Some(one) => one.lacks.map(|lack| Message::new(lack.word()).with("name", &one.name)),
        None => Some("consent-processor-unknown".into()),
    }
}

/// Those who may be chosen, and whoever was, with their names.
pub fn on_offer<'a>(
    known: &'a [Processor],
    chosen: Option<&'a str>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let offered = known.iter().filter(move |one| one.lacks.is_none() || chosen == Some(one.key.as_str()));
    offered.map(|one| (one.key.as_str(), one.name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Vec<Processor> {
        let one = |key: &str, lacks| Processor { key: key.into(), name: key.to_uppercase(), lacks };
        vec![
            one("fine", None),
            one("new", Some(Lack::Approval)),
            one("bare", Some(Lack::Contract)),
            one("late", Some(Lack::Review)),
        ]
    }

    #[test]
    fn only_who_lacks_nothing_gets_data() {
        let known = known();
        let why = |key| fault(Some(&known), key).map(|message| message.key);
        assert_eq!(why(Some("fine")), None);
        for key in [None, Some("new"), Some("bare"), Some("late"), Some("nobody")] {
            assert!(why(key).is_some(), "{key:?}");
        }
        assert_eq!(fault(None, None), None, "where no register is kept nobody has to be named");
    }

    #[test]
    fn whoever_was_chosen_stays_on_the_list() {
        let known = known();
        let keys = |chosen| on_offer(&known, chosen).map(|(key, _)| key).collect::<Vec<_>>();
        assert_eq!((keys(None), keys(Some("late"))), (vec!["fine"], vec!["fine", "late"]));
    }
}
