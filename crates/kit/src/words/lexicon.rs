//! All words of the product in all languages, merged from every room's Fluent files and checked against English.

use crate::words::{Arg, Lang, Words, numbers};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;
use jiff::tz::{self, TimeZone};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::OnceLock,
};

/// Built once when the program starts, and lent to every reader from then on.
pub struct Lexicon {
    tongues: Vec<Tongue>,
    /// Loaded when a reader first needs one: six hundred zones exist, a company uses three.
    zones: BTreeMap<String, OnceLock<TimeZone>>,
}

/// What is wrong with the words themselves. `Broken` and `Twice` keep the product from starting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    Broken { lang: Lang, why: String },
    Twice { lang: Lang, key: String },
    Missing { lang: Lang, key: String },
    NotInEnglish { lang: Lang, key: String },
    OtherVariables { lang: Lang, key: String, english: Vec<String>, theirs: Vec<String> },
}

struct Tongue {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    variables: BTreeMap<String, BTreeSet<String>>,
}

impl Lexicon {
    /// Merges any number of sources per language. A key may be defined once per language.
    pub fn build(sources: &[(Lang, &'static str)]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut tongues: Vec<Tongue> = Lang::ALL.into_iter().map(Tongue::new).collect();
        for (lang, source) in sources {
            tongues[lang.index()].add(source, &mut problems);
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let zones = tz::db().available().map(|name| (name.to_string(), OnceLock::new())).collect();
        Ok(Self { tongues, zones })
    }

    /// Where the languages disagree with English: a test keeps this empty.
    pub fn missing(&self) -> Vec<Problem> {
        let (english, others) = self.tongues.split_at(1);
        let english = &english[0];
        others.iter().flat_map(|other| english.compare(other)).collect()
    }

    /// Words in one language, with times in UTC until [`Words::in_zone`] says otherwise.
    pub fn words(&'static self, lang: Lang) -> Words {
        Words::new(self, lang)
    }

    /// The keys that begin so, in their order: for lists that the words themselves are.
    pub fn keys(&self, prefix: &'static str) -> impl Iterator<Item = &str> {
        let english = self.tongues[Lang::En.index()].variables.range(prefix.to_owned()..);
        english.map(|(key, _)| key.as_str()).take_while(move |key| key.starts_with(prefix))
    }

    pub(crate) fn zone(&self, name: &str) -> Option<&TimeZone> {
        let cell = self.zones.get(name)?;
        match cell.get() {
            Some(zone) => Some(zone),
            None => TimeZone::get(name).ok().map(|zone| cell.get_or_init(|| zone)),
        }
    }

    pub(crate) fn say(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
        let told = self.tongues[lang.index()].say(key, args);
        told.or_else(|| self.tongues[Lang::En.index()].say(key, args)).unwrap_or_else(|| format!("⟦{key}⟧"))
    }
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lexicon").field("languages", &self.tongues.len()).finish_non_exhaustive()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken { lang, why } => write!(f, "{}: {why}", lang.tag()),
            Self::Twice { lang, key } => write!(f, "{}: `{key}` is defined twice", lang.tag()),
            Self::Missing { lang, key } => write!(f, "{}: `{key}` is missing", lang.tag()),
            Self::NotInEnglish { lang, key } => {
                write!(f, "{}: `{key}` does not exist in English", lang.tag())
            }
            Self::OtherVariables { lang, key, english, theirs } => {
                write!(f, "{}: `{key}` uses {theirs:?} where English uses {english:?}", lang.tag())
            }
        }
    }
}

impl Tongue {
    fn new(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(lang.tag().parse().into_iter().collect());
        // Isolation marks protect mixed-direction text; all five languages run left to right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::formatter(lang)));
        let built_in = bundle.add_builtins();
        debug_assert!(built_in.is_ok(), "an empty bundle has no function of that name yet");
        Self { lang, bundle, variables: BTreeMap::new() }
    }

    fn add(&mut self, source: &str, problems: &mut Vec<Problem>) {
        let lang = self.lang;
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
            let broken = errors.into_iter().map(|e| Problem::Broken { lang, why: line_of(source, &e) });
            problems.extend(broken);
            resource
        });
        for entry in resource.entries() {
            let Some((key, uses)) = variables_of(entry) else { continue };
            if self.variables.insert(key.clone(), uses).is_some() {
                problems.push(Problem::Twice { lang, key });
            }
        }
        self.bundle.add_resource_overriding(resource);
    }

    fn say(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, FluentValue::from(arg))).collect();
        // Fluent writes `{$name}` for a variable that nobody gave: visible to the reader and to the tests.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }

    /// Called on English: what the other language lacks, has too much, or fills differently.
    fn compare(&self, other: &Self) -> Vec<Problem> {
        let lang = other.lang;
        let lacking = self.variables.iter().filter_map(|(key, english)| match other.variables.get(key) {
            None => Some(Problem::Missing { lang, key: key.clone() }),
            Some(theirs) if theirs != english => Some(Problem::OtherVariables {
                lang,
                key: key.clone(),
                english: english.iter().cloned().collect(),
                theirs: theirs.iter().cloned().collect(),
            }),
            Some(_) => None,
        });
        let stray = other.variables.keys().filter(|key| !self.variables.contains_key(*key));
        lacking.chain(stray.map(|key| Problem::NotInEnglish { lang, key: key.clone() })).collect()
    }
}

fn line_of(source: &str, error: &fluent_syntax::parser::ParserError) -> String {
    let line = source.get(..error.pos.start).map_or(0, |before| before.lines().count().max(1));
    format!("line {line}: {error}")
}

fn variables_of(entry: &ast::Entry<&str>) -> Option<(String, BTreeSet<String>)> {
    let ast::Entry::Message(message) = entry else { return None };
    let mut found = BTreeSet::new();
    if let Some(pattern) = &message.value {
        in_pattern(pattern, &mut found);
    }
    Some((message.id.name.to_owned(), found))
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}
