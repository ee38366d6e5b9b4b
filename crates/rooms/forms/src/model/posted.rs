//! A posted form, read strictly: what is not asked is not read, what does not count is not required.

use super::{
    fact::Fact,
    item::{Ask, Item, Kind},
    request::CHOICE,
    said::{Answer, Attached, Reply, Says, Submission},
    shape::{Shape, in_lang},
};
use customers::{Draft, Rules};
use kernel::{Error, Message, Problems, Result};
use kit::Lang;
use serde::Deserialize;

/// One line of an answer.
const SHORT: usize = 300;
/// An answer of a page.
const LONG: usize = 5_000;

/// The box of whoever was kept out and wants to come back: no key of an item has a dot, so no question is taken for it.
pub const RETURN: &str = "comes.back";

/// A posted form as pairs: which names it may have depends on the form.
#[derive(Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Posted(Vec<(String, String)>);

/// What a posted form is read by: the shape that was shown, the rules of customers' data, and the words that were shown.
pub struct Asked<'a> {
    pub shape: &'a Shape,
    pub rules: &'a Rules,
    pub lang: Lang,
    /// The words under which an item asked: the whole wording of a permission, the label of anything else.
    pub words: &'a (dyn Fn(&Item) -> String + Sync),
    /// The rights that the house answers to.
    pub rights: &'a [&'static str],
}

impl Posted {
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    pub fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// Whether this is a page that nobody sent yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.trim()).collect()
    }

    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.into()));
    }

    /// Whether the item counts, by the answers to the one it depends on, and by whether that one counts itself.
    pub fn counts(&self, shape: &Shape, item: &Item) -> bool {
        let Some(condition) = &item.when else {
            return true;
        };
        // An item can only depend on an earlier one, so this ends.
        let earlier = shape.items.iter().take_while(|other| other.key != item.key);
        let other = earlier.into_iter().find(|other| other.key == condition.item);
        other.is_some_and(|other| condition.is.holds(&self.all(&other.key)) && self.counts(shape, other))
    }

    /// Reads the answers; the data are read as a customer's are, so what passes here passes at the confirmation, too.
    pub fn answer(&self, asked: &Asked<'_>) -> Result<Submission> {
        let mut reading =
            Reading { posted: self, asked, problems: Problems::default(), said: empty(asked.lang) };
        for item in asked.shape.items.iter().filter(|item| self.counts(asked.shape, item)) {
            reading.item(item);
        }
        reading.request();
        let offered = asked.shape.request.is_none();
        reading.said.comes_back = offered && self.get(RETURN) == Says::Yes.key();
        reading.customer()?;
        reading.problems.finish()?;
        Ok(without_the_refused(asked.shape, reading.said))
    }
}

struct Reading<'a> {
    posted: &'a Posted,
    asked: &'a Asked<'a>,
    problems: Problems,
    said: Submission,
}

impl Reading<'_> {
    fn item(&mut self, item: &Item) {
        match &item.kind {
            Kind::OfCase | Kind::Text | Kind::Warning { .. } => {}
            Kind::Consent { ask, .. } => self.consent(item, *ask),
            Kind::Fact { fact } => {
                if let Some(text) = self.given(item) {
                    fact.put(&mut self.said.draft, text);
                }
            }
            Kind::Custom { field } => {
                if let Some(text) = self.given(item) {
                    self.said.draft.attributes.insert(field.clone(), text);
                }
            }
            Kind::File { .. } => {
                if let Some(token) = self.given(item) {
                    self.said.files.push(Attached { key: item.key.clone(), token });
                }
            }
            own => {
                if let Some(answer) = self.own(item, own) {
                    let question = (self.asked.words)(item);
                    self.said.replies.push(Reply { key: item.key.clone(), question, answer });
                }
            }
        }
    }

    /// What was written, or a complaint when it had to be.
    fn given(&mut self, item: &Item) -> Option<String> {
        let text = self.posted.get(&item.key);
        if text.is_empty() && item.is_required() {
            self.problems.add(&item.key, "kit-error-required");
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn own(&mut self, item: &Item, kind: &Kind) -> Option<String> {
        if let Kind::Many { .. } = kind {
            return self.many(item);
        }
        let text = self.given(item)?;
        let read = match kind {
            Kind::Number { least, most } => number(&text, *least, *most),
            Kind::Date => date(&text),
            Kind::One { .. } => self.option(item, &text),
            Kind::YesNo => match Says::parse(&text) {
                Some(says) => Ok(says.key().to_owned()),
                None => Err("error-not-a-choice".into()),
            },
            Kind::Long => written(&text, LONG),
            _ => written(&text, SHORT).and_then(one_line),
        };
        self.problems.take(&item.key, read)
    }

    fn many(&mut self, item: &Item) -> Option<String> {
        let chosen: Vec<&str> =
            self.posted.all(&item.key).into_iter().filter(|key| !key.is_empty()).collect();
        if chosen.is_empty() && item.is_required() {
            self.problems.add(&item.key, "forms-error-one-at-least");
        }
        let read: std::result::Result<Vec<String>, Message> =
            chosen.iter().map(|key| self.option(item, key)).collect();
        self.problems.take(&item.key, read).filter(|all| !all.is_empty()).map(|all| all.join(", "))
    }

    /// The words of an option, as they were shown.
    fn option(&self, item: &Item, key: &str) -> std::result::Result<String, Message> {
        let option = item.kind.options().iter().find(|option| option.key == key);
        let option = option.ok_or(Message::new("error-not-a-choice"))?;
        Ok(in_lang(&option.texts, self.asked.lang).unwrap_or(&option.key).to_owned())
    }

    /// Agreeing is an act; what nobody said is not in the answer. A box left empty is silence, and no refusal either.
    // law: gdpr/4.11 kvkk/3.1
    fn consent(&mut self, item: &Item, ask: Ask) {
        let Kind::Consent { channel, .. } = item.kind else {
            return;
        };
        match (Says::parse(self.posted.get(&item.key)), ask) {
            (None, Ask::Choice) if item.is_required() => self.problems.add(&item.key, "forms-error-answer"),
            (None, _) => {}
            (Some(says), _) => self.said.answers.push(Answer {
                purpose: item.purpose.clone(),
                channel,
                says,
                wording: (self.asked.words)(item),
            }),
        }
    }

    fn request(&mut self) {
        let Some(request) = &self.asked.shape.request else {
            return;
        };
        let choices = request.choices(self.asked.rights);
        let kind = if request.kind.is_empty() { self.posted.get(CHOICE) } else { &request.kind };
        match kind {
            "" => self.problems.add(CHOICE, "kit-error-required"),
            kind if request.kind.is_empty() && !choices.contains(&kind) => {
                self.problems.add(CHOICE, "error-not-a-choice");
            }
            kind => self.said.request = Some(kind.to_owned()),
        }
    }

    fn customer(&mut self) -> Result<()> {
        match self.asked.rules.check(&self.said.draft) {
            Ok(checked) => {
                self.said.email = checked.emails().first().cloned().unwrap_or_default();
                self.said.draft.emails.clear();
                Ok(())
            }
            Err(Error::Invalid(wrong)) => {
                for wrong in wrong {
                    self.problems.add(self.name_of(&wrong.field), wrong.message);
                }
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// The item that asked for a field of the customer's draft.
    fn name_of(&self, field: &str) -> String {
        let fact = Fact::of_field(field);
        let asks = |item: &&Item| match (&item.kind, field.strip_prefix("attributes.")) {
            (Kind::Custom { field }, Some(custom)) => field == custom,
            (Kind::Fact { fact: own }, None) => *own == fact,
            _ => false,
        };
        self.asked.shape.items.iter().find(asks).map_or_else(|| field.to_owned(), |item| item.key.clone())
    }
}

/// Data that was asked for a purpose which was then refused is not kept; the address alone stays, to answer to.
// law: gdpr/5.1.b gdpr/7.4
fn without_the_refused(shape: &Shape, mut said: Submission) -> Submission {
    let asked = shape.purposes();
    let agreed: Vec<String> = said.agreed().map(|answer| answer.purpose.clone()).collect();
    let refused = |purpose: &str| asked.contains(&purpose) && !agreed.iter().any(|known| known == purpose);
    let mut kept = Draft::default();
    for item in shape.items.iter().filter(|item| refused(&item.purpose)) {
        said.replies.retain(|reply| reply.key != item.key);
        said.files.retain(|file| file.key != item.key);
        match &item.kind {
            Kind::Custom { field } => drop(said.draft.attributes.remove(field)),
            Kind::Fact { fact } => fact.put(&mut kept, "-".to_owned()),
            _ => {}
        }
    }
    take_away(&mut said.draft, &kept);
    said
}

/// Empties in `draft` what `marks` has anything in.
fn take_away(draft: &mut Draft, marks: &Draft) {
    let pairs = [
        (&mut draft.title, &marks.title),
        (&mut draft.given, &marks.given),
        (&mut draft.family, &marks.family),
        (&mut draft.birth_date, &marks.birth_date),
        (&mut draft.country, &marks.country),
        (&mut draft.organisation, &marks.organisation),
    ];
    for (text, _) in pairs.into_iter().filter(|(_, mark)| !mark.is_empty()) {
        text.clear();
    }
    if !marks.phones.is_empty() {
        draft.phones.clear();
    }
    if !marks.addresses.is_empty() {
        draft.addresses.clear();
    }
}

fn empty(lang: Lang) -> Submission {
    Submission {
        email: String::new(),
        draft: Draft::default(),
        answers: Vec::new(),
        replies: Vec::new(),
        files: Vec::new(),
        request: None,
        comes_back: false,
        lang: lang.tag().to_owned(),
        notice: None,
    }
}

fn written(text: &str, most: usize) -> std::result::Result<String, Message> {
    let odd = |character: char| character.is_control() && !matches!(character, '\n' | '\r' | '\t');
    if text.chars().any(odd) {
        return Err("forms-error-characters".into());
    }
    if text.chars().count() > most {
        return Err(Message::new("forms-error-long").with("most", most));
    }
    Ok(text.replace("\r\n", "\n"))
}

fn one_line(text: String) -> std::result::Result<String, Message> {
    if text.contains(['\n', '\r', '\t']) { Err("forms-error-characters".into()) } else { Ok(text) }
}

fn number(text: &str, least: Option<i64>, most: Option<i64>) -> std::result::Result<String, Message> {
    let (least, most) = (least.unwrap_or(i64::MIN), most.unwrap_or(i64::MAX));
    match text.parse::<i64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(number.to_string()),
        Ok(_) => Err(Message::new("error-not-a-number-between").with("least", least).with("most", most)),
        Err(_) => Err("forms-error-number".into()),
    }
}

fn date(text: &str) -> std::result::Result<String, Message> {
    match text.parse::<jiff::civil::Date>() {
        Ok(date) if text.len() == 10 => Ok(date.to_string()),
        _ => Err("forms-error-date".into()),
    }
}
