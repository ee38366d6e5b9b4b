//! Conditions in CEL: compiled once, bounded before they are ever run, and told where they are wrong.
//!
//! A condition knows the facts of the host and the fields of the process, by name with `_` for `-` and `.`. It cannot loop
//! inside a loop, calls a handful of functions only, and one that fails (a number that nobody filled in) does not hold.

use super::{CONDITION, FieldKind};
use cel::{
    Context, Env, Program, Value,
    common::ast::{EntryExpr, Expr, IdedExpr},
};
use kernel::{Message, step::Fact};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Arc, LazyLock},
};

/// Building the environment costs more than most conditions.
static ENV: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

/// How deep expressions may be put into each other: evaluation takes stack for each level.
const DEEP: usize = 40;
/// Things named in a condition, brackets and operators included.
const NODES: usize = 400;
/// Operators, dots, commas and brackets in one condition.
const MARKS: usize = 150;
/// Brackets inside brackets.
const NESTED: usize = 12;
/// Signs before one thing: `!!x` is two.
const SIGNS: usize = 3;
/// Choices by `?`.
const FORKS: usize = 8;
/// `exists`, `all` and the like in one condition; none inside another.
const LOOPS: usize = 4;
/// Things of a list that a condition looks at.
const MANY: usize = 200;
/// What may be called beside operators. Everything here takes time by the length of its argument and no more.
const FUNCTIONS: [&str; 8] =
    ["size", "contains", "startsWith", "endsWith", "int", "string", "double", "@not_strictly_false"];

/// A condition ready to be asked.
pub struct Condition {
    program: Program,
    names: BTreeSet<String>,
}

/// Why a text is no condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    TooLong,
    /// Where it cannot be read, counted from 1, and what the reader said.
    Unreadable {
        line: isize,
        column: isize,
        why: String,
    },
    /// Too deep, too large, or a loop in a loop.
    TooMuch,
    Function(String),
}

/// What is known, by the name that conditions use.
pub type Variables = BTreeMap<String, Fact>;

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.program.source_info().source)
    }
}

impl Condition {
    pub fn compile(source: &str) -> Result<Self, Flaw> {
        if source.chars().count() > CONDITION {
            return Err(Flaw::TooLong);
        }
        within_reason(source)?;
        let program = Program::compile(source).map_err(|errors| unreadable(&errors))?;
        let mut walk = Walk::default();
        walk.see(program.expression(), 0)?;
        Ok(Self { names: walk.names, program })
    }

    /// The facts and fields that it asks for.
    pub fn names(&self) -> &BTreeSet<String> {
        &self.names
    }

    /// Whether it holds; what cannot be said does not hold.
    pub fn holds(&self, known: &Variables) -> bool {
        self.ask(known).unwrap_or(false)
    }

    /// The answer, or why there is none: for the try-out.
    pub fn ask(&self, known: &Variables) -> Result<bool, String> {
        let mut context = Context::with_env(Arc::clone(&ENV));
        for name in &self.names {
            let fact = known.get(name).map_or(Value::Null, value);
            context.add_variable_from_value(name.as_str(), fact);
        }
        match self.program.execute(&context) {
            Ok(Value::Bool(answer)) => Ok(answer),
            Ok(_) => Err(String::from("the answer is neither true nor false")),
            Err(error) => Err(error.to_string()),
        }
    }
}

impl Flaw {
    pub fn message(&self) -> Message {
        match self {
            Self::TooLong => Message::new("flows-check-condition-long").with("most", CONDITION),
            Self::Unreadable { line, column, why } => Message::new("flows-check-condition-unreadable")
                .with("line", line)
                .with("column", column)
                .with("why", why),
            Self::TooMuch => Message::new("flows-check-condition-much"),
            Self::Function(name) => Message::new("flows-check-condition-function").with("name", name),
        }
    }
}

/// The reader takes stack for each level and chain: what is deeper or longer than any person writes is not read at all.
fn within_reason(source: &str) -> Result<(), Flaw> {
    let (mut marks, mut depth, mut signs, mut forks, mut quote) = (0, 0_usize, 0, 0, None);
    let mut letters = source.chars();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(_), '\\') => drop(letters.next()),
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => (),
            (None, '\'' | '"') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, '?') => forks += 1,
            (None, _) => (),
        }
        let inside = quote.is_some();
        signs = if matches!(letter, '!' | '-') {
            signs + 1
        } else if letter.is_whitespace() {
            signs
        } else {
            0
        };
        marks += usize::from(!inside && letter.is_ascii_punctuation() && letter != '_');
        if !inside && (marks > MARKS || depth > NESTED || signs > SIGNS || forks > FORKS) {
            return Err(Flaw::TooMuch);
        }
    }
    Ok(())
}

/// How conditions call a fact or a field.
pub fn variable(key: &str) -> String {
    key.replace(['-', '.'], "_")
}

/// What conditions see of a field's value; empty ones are an empty text, a switch that is off, or nothing.
pub fn fact_of(kind: &FieldKind, value: Option<&str>) -> Option<Fact> {
    match kind {
        FieldKind::Number { .. } => value.and_then(|text| text.parse().ok()).map(Fact::Number),
        FieldKind::Switch => Some(Fact::Yes(value == Some("true"))),
        _ => Some(Fact::Text(value.unwrap_or_default().to_owned())),
    }
}

fn value(fact: &Fact) -> Value {
    match fact {
        Fact::Text(text) => Value::from(text.as_str()),
        Fact::Number(number) => Value::from(*number),
        Fact::Yes(yes) => Value::from(*yes),
        Fact::Many(many) => Value::from(many.iter().take(MANY).cloned().collect::<Vec<String>>()),
    }
}

fn unreadable(errors: &cel::ParseErrors) -> Flaw {
    let first = errors.errors.first();
    let (line, column) = first.map_or((1, 1), |error| error.pos);
    let why = first.map_or_else(String::new, |error| error.msg.chars().take(200).collect());
    Flaw::Unreadable { line: line.max(1), column: column.max(1), why }
}

/// Looks at every part of a condition once, so that asking it is bounded.
#[derive(Default)]
struct Walk {
    names: BTreeSet<String>,
    own: Vec<String>,
    nodes: usize,
    loops: usize,
    inside: bool,
}

impl Walk {
    fn see(&mut self, node: &IdedExpr, depth: usize) -> Result<(), Flaw> {
        self.nodes += 1;
        if depth > DEEP || self.nodes > NODES {
            return Err(Flaw::TooMuch);
        }
        let deeper = depth + 1;
        match &node.expr {
            Expr::Unspecified | Expr::Literal(_) => Ok(()),
            Expr::Ident(name) => {
                self.name(name);
                Ok(())
            }
            Expr::Select(select) => self.see(&select.operand, deeper),
            Expr::List(list) => list.elements.iter().try_for_each(|one| self.see(one, deeper)),
            Expr::Map(map) => map.entries.iter().try_for_each(|entry| self.entry(&entry.expr, deeper)),
            Expr::Struct(named) => Err(Flaw::Function(named.type_name.clone())),
            Expr::Call(call) => {
                let known = !call.func_name.starts_with(char::is_alphabetic)
                    || FUNCTIONS.contains(&call.func_name.as_str());
                if !known {
                    return Err(Flaw::Function(call.func_name.clone()));
                }
                call.target.iter().try_for_each(|target| self.see(target, deeper))?;
                call.args.iter().try_for_each(|one| self.see(one, deeper))
            }
            Expr::Comprehension(round) => self.round(round, deeper),
        }
    }

    fn entry(&mut self, entry: &EntryExpr, depth: usize) -> Result<(), Flaw> {
        match entry {
            EntryExpr::StructField(field) => self.see(&field.value, depth),
            EntryExpr::MapEntry(entry) => {
                self.see(&entry.key, depth)?;
                self.see(&entry.value, depth)
            }
        }
    }

    fn round(&mut self, round: &cel::common::ast::ComprehensionExpr, depth: usize) -> Result<(), Flaw> {
        self.loops += 1;
        if self.inside || self.loops > LOOPS {
            return Err(Flaw::TooMuch);
        }
        self.see(&round.iter_range, depth)?;
        self.inside = true;
        let own = [Some(&round.iter_var), round.iter_var2.as_ref(), Some(&round.accu_var)];
        let before = self.own.len();
        self.own.extend(own.into_iter().flatten().cloned());
        for part in [&round.accu_init, &round.loop_cond, &round.loop_step, &round.result] {
            self.see(part, depth)?;
        }
        self.own.truncate(before);
        self.inside = false;
        Ok(())
    }

    fn name(&mut self, name: &str) {
        if !name.starts_with('@') && !self.own.iter().any(|own| own == name) {
            self.names.insert(name.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Variables {
        let many = vec![String::from("vip"), String::from("news")];
        BTreeMap::from([
            ("priority".into(), Fact::Text("high".into())),
            ("amount".into(), Fact::Number(120)),
            ("paid".into(), Fact::Yes(false)),
            ("tags".into(), Fact::Many(many)),
        ])
    }

    #[test]
    fn a_condition_asks_facts_and_fields() {
        for (text, answer) in [
            ("priority == 'high' && amount > 100", true),
            ("paid || amount < 100", false),
            ("'vip' in tags && tags.exists(tag, tag.startsWith('ne'))", true),
            ("size(tags) == 2 && !paid", true),
            ("priority in ['low', 'high']", true),
        ] {
            let condition = Condition::compile(text).unwrap();
            assert_eq!(condition.ask(&known()), Ok(answer), "{text}");
        }
    }

    #[test]
    fn names_are_those_from_outside() {
        let condition = Condition::compile("tags.exists(tag, tag == priority)").unwrap();
        assert_eq!(condition.names().iter().map(String::as_str).collect::<Vec<_>>(), ["priority", "tags"]);
    }

    #[test]
    fn what_cannot_be_said_does_not_hold() {
        for text in ["missing > 3", "priority > 3", "amount / 0 == 1", "amount", "tags[7] == 'vip'"] {
            let condition = Condition::compile(text).unwrap();
            assert!(condition.ask(&known()).is_err() && !condition.holds(&known()), "{text}");
        }
    }

    #[test]
    fn a_text_that_is_no_condition_says_where() {
        let flaw = Condition::compile("priority == 'high' &&").unwrap_err();
        assert!(matches!(flaw, Flaw::Unreadable { line: 1, column, .. } if column > 15), "{flaw:?}");
        for text in ["", "((", "a b", "'open", "a ==", "\u{0}", "💥"] {
            assert!(matches!(Condition::compile(text), Err(Flaw::Unreadable { .. })), "{text}");
        }
    }

    #[test]
    fn nothing_unbounded_compiles() {
        let sum = vec!["1"; 300].join("+");
        for text in [
            "tags.all(a, tags.all(b, tags.all(c, a == b)))",
            "tags.map(a, a + a).size() > 3 && sleep(3)",
            sum.as_str(),
            &format!("{}1{}", "(".repeat(400), ")".repeat(400)),
            &"!".repeat(900),
            &"-".repeat(900),
            &"a?b:".repeat(200),
            &"[".repeat(900),
            &"a.".repeat(450),
        ] {
            assert!(Condition::compile(text).is_err(), "{text}");
        }
        assert_eq!(Condition::compile(&"a".repeat(2_000)).unwrap_err(), Flaw::TooLong);
        // What is just within reason does not overflow the stack of a small thread either.
        for text in [
            vec!["1"; 120].join("+"),
            vec!["a"; 70].join("&&"),
            "a.".repeat(140) + "a",
            format!("{}1{}", "(".repeat(12), ")".repeat(12)),
        ] {
            drop(Condition::compile(&text));
        }
    }
}
