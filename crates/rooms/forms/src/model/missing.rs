//! What a form still lacks before it may be shown to people, and what would be unwise in it.

use super::{
    fact::Fact,
    item::{Item, Kind},
    shape::{Shape, in_lang},
    special::{Category, hints, is_special, laws},
};
use consent::{Basis, DoubleOptIn, Purpose};
use customers::{Class, Definition};
use kit::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// It cannot be published so.
    Stop,
    Warn,
}

/// One thing that is missing or unwise: its sentence, and the item it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub grade: Grade,
    pub word: &'static str,
    /// The key of the item.
    pub item: Option<String>,
    /// What is named in the sentence: a purpose's key, a category, the laws.
    pub purpose: Option<String>,
    pub category: Option<Category>,
}

/// What the check knows of the house.
pub struct Known<'a> {
    pub purposes: &'a [Purpose],
    pub definitions: &'a [Definition],
    /// Whether a privacy notice holds.
    pub notice: bool,
    /// Where the house is: its law decides what is special.
    pub country: &'a str,
    /// Whether the house says who it is.
    pub company: bool,
    /// The keys of the categories that take new cases.
    pub categories: &'a [&'a str],
    /// Those of them that must know something when a case is opened.
    pub asking: &'a [&'a str],
    /// The rights that the house answers to.
    pub rights: &'a [&'a str],
    /// The keys of the designs.
    pub designs: &'a [&'a str],
}

/// Everything at once, what stops first.
pub fn missing(shape: &Shape, known: &Known<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    whole(shape, known, &mut found);
    case(shape, known, &mut found);
    request(shape, known, &mut found);
    for item in &shape.items {
        purpose(item, known, &mut found);
        special(shape, item, known, &mut found);
        wording(item, &mut found);
    }
    found.sort_by_key(|finding| finding.grade == Grade::Warn);
    found
}

impl Finding {
    fn new(grade: Grade, word: &'static str) -> Self {
        Self { grade, word, item: None, purpose: None, category: None }
    }

    fn at(self, item: &Item) -> Self {
        Self { item: Some(item.key.clone()), ..self }
    }

    /// The laws that call it special.
    pub fn laws(&self) -> String {
        self.category.map(laws).unwrap_or_default()
    }
}

fn whole(shape: &Shape, known: &Known<'_>, found: &mut Vec<Finding>) {
    let mut lack = |lacks: bool, grade, word| found.extend(lacks.then(|| Finding::new(grade, word)));
    let email = |item: &Item| {
        matches!(item.kind, Kind::Fact { fact: Fact::Email }) && item.is_required() && item.when.is_none()
    };
    // law: gdpr/13 kvkk/10.1
    lack(!known.notice, Grade::Stop, "forms-missing-notice");
    lack(!known.company, Grade::Warn, "forms-missing-company");
    lack(!shape.items.iter().any(email), Grade::Stop, "forms-missing-email");
    lack(in_lang(&shape.titles, Lang::En).is_none(), Grade::Stop, "forms-missing-title");
    let all =
        Lang::ALL.iter().all(|lang| shape.titles.get(lang.tag()).is_some_and(|title| !title.is_empty()));
    lack(!all, Grade::Warn, "forms-missing-languages");
    let dressed = shape.design.is_empty() || known.designs.contains(&shape.design.as_str());
    lack(!dressed, Grade::Stop, "forms-missing-design");
}

/// A case needs a category that takes it, and what it is about is asked on the form.
fn case(shape: &Shape, known: &Known<'_>, found: &mut Vec<Finding>) {
    let Some(case) = &shape.case else {
        found.extend(shape.asks_of_case().then(|| Finding::new(Grade::Stop, "forms-missing-case")));
        return;
    };
    if known.asking.contains(&case.category.as_str()) && !shape.asks_of_case() {
        found.push(Finding::new(Grade::Warn, "forms-missing-of-case"));
    }
    if !known.categories.contains(&case.category.as_str()) {
        found.push(Finding::new(Grade::Stop, "forms-missing-category"));
    }
    let asked = shape.item(&case.about).is_some_and(|item| item.kind.is_own_question());
    if !case.about.is_empty() && !asked {
        found.push(Finding::new(Grade::Stop, "forms-missing-about"));
    }
}

/// A request about one's data is no price for a permission, and makes nobody a customer: it stands alone on its form.
// law: gdpr/12.2
fn request(shape: &Shape, known: &Known<'_>, found: &mut Vec<Finding>) {
    let Some(request) = &shape.request else {
        return;
    };
    let purpose = known.purposes.iter().find(|purpose| purpose.key == request.purpose && purpose.is_in_use());
    let fits = !request.is_about_one() || purpose.is_some_and(|purpose| purpose.basis.leaves_a_choice());
    let offered = if request.kind.is_empty() {
        !known.rights.is_empty()
    } else {
        known.rights.contains(&request.kind.as_str())
    };
    if !(fits && offered) {
        found.push(Finding::new(Grade::Stop, "forms-missing-request"));
    }
    if shape.case.is_some() || shape.takes_files() || !shape.purposes().is_empty() {
        found.push(Finding::new(Grade::Stop, "forms-missing-request-alone"));
    }
}

/// Nothing is asked without a purpose that is in use.
// law: gdpr/5.1.b gdpr/13.1.c
fn purpose(item: &Item, known: &Known<'_>, found: &mut Vec<Finding>) {
    if !item.kind.takes_an_answer() {
        return;
    }
    let purpose = known.purposes.iter().find(|purpose| purpose.key == item.purpose && purpose.is_in_use());
    let Some(purpose) = purpose else {
        return found.push(Finding::new(Grade::Stop, "forms-missing-purpose").at(item));
    };
    let Kind::Consent { channel, .. } = item.kind else {
        return;
    };
    let named = |finding: Finding| Finding { purpose: Some(purpose.key.clone()), ..finding.at(item) };
    if !purpose.basis.leaves_a_choice() {
        found.push(named(Finding::new(Grade::Stop, "forms-missing-choice")));
    } else if !purpose.channels.contains(&channel) {
        found.push(named(Finding::new(Grade::Stop, "forms-missing-channel")));
    } else if purpose.basis == Basis::Consent && purpose.double_opt_in == DoubleOptIn::NotNeeded {
        found.push(named(Finding::new(Grade::Warn, "forms-missing-opt-in")));
    }
}

/// Special categories need a purpose that the form asks consent for; convictions are not asked at all.
// law: gdpr/9.2.a gdpr/10 kvkk/6
fn special(shape: &Shape, item: &Item, known: &Known<'_>, found: &mut Vec<Finding>) {
    if matches!(item.kind, Kind::Consent { .. } | Kind::Text | Kind::Warning { .. } | Kind::Fact { .. }) {
        return;
    }
    let allowed = shape.purposes().contains(&item.purpose.as_str());
    for category in categories(item) {
        let (grade, word) = match category {
            Category::Convictions => (Grade::Stop, "forms-missing-convictions"),
            Category::Payment => (Grade::Warn, "forms-missing-payment"),
            other if allowed || !is_special(other, known.country) => (Grade::Warn, "forms-missing-special"),
            _ => (Grade::Stop, "forms-missing-special-consent"),
        };
        found.push(Finding { category: Some(category), ..Finding::new(grade, word).at(item) });
    }
    if let Kind::Custom { field } = &item.kind {
        match known.definitions.iter().find(|definition| definition.key == *field) {
            None => found.push(Finding::new(Grade::Stop, "forms-missing-field").at(item)),
            Some(definition) if definition.class == Class::Special && !allowed => {
                found.push(Finding::new(Grade::Stop, "forms-missing-special-field").at(item));
            }
            Some(_) => {}
        }
    }
}

fn categories(item: &Item) -> Vec<Category> {
    let texts = item.texts.values().flat_map(|text| [text.label.as_str(), text.help.as_str()]);
    let options = item.kind.options().iter().flat_map(|option| option.texts.values().map(String::as_str));
    hints(&texts.chain(options).collect::<Vec<_>>().join(" \n "))
}

/// Questions of one's own have no words but those written here.
fn wording(item: &Item, found: &mut Vec<Finding>) {
    let has_own_words =
        matches!(item.kind, Kind::Fact { .. } | Kind::Custom { .. } | Kind::Consent { .. } | Kind::OfCase);
    let said = |lang: &Lang| item.texts.get(lang.tag()).is_some_and(|text| !text.label.is_empty());
    if has_own_words || Lang::ALL.iter().all(said) {
        return;
    }
    match Lang::ALL.iter().any(said) {
        true => found.push(Finding::new(Grade::Warn, "forms-missing-translation").at(item)),
        false => found.push(Finding::new(Grade::Stop, "forms-missing-label").at(item)),
    }
}
