//! The small language of letters: text with `{{ name }}` and `{% if name %}`, checked word by word before it is understood.
//!
//! Only what stands on the list below gets through to the template engine: names that are known, three filters, conditions.
//! Nothing in that language repeats or grows, so a letter is never much longer than its source; fuel, a cap on the
//! output and a cap on the depth hold even if the engine should have a hole.

use kernel::Message;
use minijinja::{
    AutoEscape, Environment, ErrorKind, UndefinedBehavior, Value,
    machinery::{Span, Token, Tokenizer},
    syntax::SyntaxConfig,
};
use std::{collections::BTreeMap, fmt, io};

/// A subject longer than this is cut off by the programs that show it.
pub const SUBJECT: usize = 200;
/// About eight printed pages.
pub const BODY: usize = 20_000;
/// What one text may become for one person, in bytes: the longest body with every name at its longest.
pub const OUTPUT: usize = 100_000;
/// Steps that one text may take: several hundred places to fill in.
const FUEL: u64 = 2_000;
/// Words between `{{` and `}}`; an honest one has five.
const TAG: usize = 32;
/// Conditions in one text. The engine reads `elif` by recursion, so this is its depth, too.
const CONDITIONS: usize = 60;
/// Conditions within conditions.
const DEPTH: usize = 8;
/// Calls within calls; the language has none.
const RECURSION: usize = 16;

const STATEMENTS: [&str; 4] = ["if", "elif", "else", "endif"];
/// Each stands behind a value.
const OPERATORS: [&str; 4] = ["and", "or", "if", "else"];
const NOT: &str = "not";
const FILTERS: [&str; 2] = ["upper", "lower"];
/// The one filter that takes an argument, and cannot do without.
const DEFAULT: &str = "default";
const ONLY: &str = "text";

/// A place in the text, both counted from one, as editors do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    pub line: u16,
    pub column: u16,
}

/// Why a text cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A name that no letter knows.
    Unknown { name: String, at: At },
    /// A word of the template engine that letters do without.
    Forbidden { word: String, at: At },
    /// Something is not closed, or stands where it cannot.
    Syntax { at: At },
    /// Too many words in one pair of braces, too many conditions, or too deep.
    Tangled { at: At },
    /// The source is too long.
    Long { most: usize },
    /// Filling it in takes too many steps.
    Fuel,
    /// What comes out is too long.
    Output,
}

/// A name that a text prints or asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    pub name: String,
    pub at: At,
}

/// What the names of a text stand for.
pub type Values = BTreeMap<&'static str, String>;

/// A text that was checked and understood.
pub struct Template {
    engine: Environment<'static>,
    used: Vec<Used>,
}

impl Template {
    /// Reads a text; `known` decides which names it may use.
    pub fn parse(source: &str, most: usize, known: impl Fn(&str) -> bool) -> Result<Self, Fault> {
        if source.chars().count() > most {
            return Err(Fault::Long { most });
        }
        let used = Inspector::new(&known).inspect(source)?;
        let mut engine = engine();
        engine.add_template_owned(ONLY, source.to_owned()).map_err(|error| syntax(source, &error))?;
        let text = joined(source);
        engine.add_template_owned(ONLY, text.clone()).map_err(|error| syntax(&text, &error))?;
        Ok(Self { engine, used })
    }

    /// The names in the order of the text, each time they stand there.
    pub fn used(&self) -> &[Used] {
        &self.used
    }

    pub fn fill(&self, values: &Values) -> Result<String, Fault> {
        let mut out = Bounded(Vec::new());
        let template = self.engine.get_template(ONLY).map_err(|_| Fault::Syntax { at: At::START })?;
        let context = Value::from(values.clone());
        match template.render_captured_to(context, &mut out) {
            Ok(_) => String::from_utf8(out.0).map_err(|_| Fault::Output),
            Err(error) if error.kind() == ErrorKind::OutOfFuel => Err(Fault::Fuel),
            Err(error) if error.kind() == ErrorKind::WriteFailure => Err(Fault::Output),
            Err(_) => Err(Fault::Syntax { at: At::START }),
        }
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Template").field("used", &self.used).finish_non_exhaustive()
    }
}

impl At {
    const START: Self = Self { line: 1, column: 1 };

    fn of(span: Span) -> Self {
        Self { line: span.start_line, column: span.start_col.saturating_add(1) }
    }
}

impl Fault {
    /// What the author is told; it may repeat a word of theirs, never a value of a person.
    pub fn message(&self) -> Message {
        match self {
            Self::Unknown { name, at } => placed("campaigns-fault-unknown", *at).with("name", name),
            Self::Forbidden { word, at } => placed("campaigns-fault-forbidden", *at).with("name", word),
            Self::Syntax { at } => placed("campaigns-fault-syntax", *at),
            Self::Tangled { at } => placed("campaigns-fault-tangled", *at),
            Self::Long { most } => Message::new("error-too-long").with("most", most),
            Self::Fuel => Message::new("campaigns-fault-fuel"),
            Self::Output => Message::new("campaigns-fault-output"),
        }
    }
}

pub(crate) fn placed(key: &'static str, at: At) -> Message {
    Message::new(key).with("line", at.line).with("column", at.column)
}

/// A condition that has a line to itself leaves no empty line behind; one within a line leaves the line as it is.
fn joined(source: &str) -> String {
    let is_bare = |line: &str| {
        let tag = line.trim().strip_prefix("{%").and_then(|rest| rest.strip_suffix("%}"));
        tag.is_some_and(|inside| !inside.contains("%}") && !inside.contains("raw"))
    };
    source.split_inclusive('\n').map(|line| if is_bare(line) { line.trim() } else { line }).collect()
}

fn engine() -> Environment<'static> {
    let mut engine = Environment::empty();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.set_auto_escape_callback(|_| AutoEscape::None);
    engine.set_fuel(Some(FUEL));
    engine.set_recursion_limit(RECURSION);
    engine.set_debug(false);
    engine
        .add_filter(DEFAULT, |value: String, instead: String| if value.is_empty() { instead } else { value });
    engine.add_filter("upper", |value: String| value.to_uppercase());
    engine.add_filter("lower", |value: String| value.to_lowercase());
    engine
}

fn syntax(source: &str, error: &minijinja::Error) -> Fault {
    let line = error.line().and_then(|line| u16::try_from(line).ok()).unwrap_or(1);
    let before = error.range().and_then(|range| source.get(..range.start)).unwrap_or_default();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    Fault::Syntax { at: At { line, column: u16::try_from(column + 1).unwrap_or(u16::MAX) } }
}

/// Reads the words of a text one after another, without recursion, and stops at the first that is not allowed.
struct Inspector<'a> {
    known: &'a dyn Fn(&str) -> bool,
    used: Vec<Used>,
    place: Place,
    words: usize,
    conditions: usize,
    depth: usize,
}

/// What may stand next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    Statement,
    Expression,
    /// Right after an opening parenthesis: something has to follow.
    Opened,
    /// Right after a comparison, which needs a value.
    Compared,
    /// Right after a value, which is not to be called.
    Value,
    Filter,
    /// Right after the name of a filter that takes an argument.
    Argument,
}

impl<'a> Inspector<'a> {
    fn new(known: &'a dyn Fn(&str) -> bool) -> Self {
        Self { known, used: Vec::new(), place: Place::Text, words: 0, conditions: 0, depth: 0 }
    }

    fn inspect(mut self, source: &str) -> Result<Vec<Used>, Fault> {
        let mut tokens = Tokenizer::new(source, ONLY, false, SyntaxConfig::default());
        while let Some((token, span)) = tokens.next_token().map_err(|error| syntax(source, &error))? {
            self.word(&token, At::of(span))?;
        }
        Ok(self.used)
    }

    fn word(&mut self, token: &Token<'_>, at: At) -> Result<(), Fault> {
        self.words += 1;
        if self.words > TAG {
            return Err(Fault::Tangled { at });
        }
        // What the engine would find out only when the letter is filled in.
        match self.place {
            Place::Argument if !matches!(token, Token::ParenOpen) => return Err(Fault::Syntax { at }),
            Place::Opened if matches!(token, Token::ParenClose) => return Err(Fault::Syntax { at }),
            _ => {}
        }
        self.place = match token {
            Token::TemplateData(_) | Token::VariableEnd | Token::BlockEnd => self.outside(),
            Token::VariableStart => Place::Expression,
            Token::BlockStart => Place::Statement,
            Token::Pipe if self.within() => Place::Filter,
            Token::ParenOpen if self.place == Place::Value => {
                return Err(Fault::Forbidden { word: sign(token), at });
            }
            Token::ParenOpen if self.within() => Place::Opened,
            Token::Ident(word) => self.ident(word, at)?,
            Token::Str(_) | Token::String(_) | Token::ParenClose if self.within() => Place::Value,
            Token::Eq | Token::Ne if self.within() => Place::Compared,
            other => return Err(Fault::Forbidden { word: sign(other), at }),
        };
        Ok(())
    }

    fn within(&self) -> bool {
        !matches!(self.place, Place::Text | Place::Statement | Place::Filter)
    }

    fn outside(&mut self) -> Place {
        self.words = 0;
        Place::Text
    }

    fn ident(&mut self, word: &str, at: At) -> Result<Place, Fault> {
        match self.place {
            Place::Statement if STATEMENTS.contains(&word) => self.statement(word, at)?,
            Place::Filter if word == DEFAULT => return Ok(Place::Argument),
            Place::Filter if FILTERS.contains(&word) => return Ok(Place::Value),
            Place::Statement | Place::Filter => return Err(Fault::Forbidden { word: word.to_owned(), at }),
            Place::Value if OPERATORS.contains(&word) => {}
            Place::Expression | Place::Opened if word == NOT => {}
            // Elsewhere the engine takes it for a name.
            _ if word == NOT || OPERATORS.contains(&word) => return Err(Fault::Syntax { at }),
            _ if (self.known)(word) => {
                self.used.push(Used { name: word.to_owned(), at });
                return Ok(Place::Value);
            }
            _ => return Err(Fault::Unknown { name: word.to_owned(), at }),
        }
        Ok(Place::Expression)
    }

    fn statement(&mut self, word: &str, at: At) -> Result<(), Fault> {
        self.conditions += 1;
        match word {
            "if" => self.depth += 1,
            "endif" => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.conditions > CONDITIONS || self.depth > DEPTH { Err(Fault::Tangled { at }) } else { Ok(()) }
    }
}

/// How a sign that is not allowed is shown to the author.
fn sign(token: &Token<'_>) -> String {
    match token {
        Token::Int(number) => number.to_string(),
        Token::Int128(number) => number.to_string(),
        Token::Float(number) => number.to_string(),
        other => other.to_string().replace('`', ""),
    }
}

/// Takes so many bytes and no more.
struct Bounded(Vec<u8>);

impl io::Write for &mut Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > OUTPUT {
            return Err(io::Error::other("the text became too long"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
