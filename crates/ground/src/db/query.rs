//! Statements: constant text, or constant fragments joined for an optional filter.

use super::{ToValue, Value};
use std::borrow::Cow;

/// The text of a statement, with `?1`, `?2` … as placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sql(Cow<'static, str>);

impl Sql {
    pub const fn new(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    pub fn text(&self) -> &str {
        &self.0
    }
}

/// A query whose conditions are optional: constant fragments, each with `?` for its own values.
///
/// ```
/// # use ground::db::Q;
/// let q = Q::new("select id from customers").and("state = ?", &"active").and_if("org = ?", Option::<&str>::None).then("order by id");
/// assert_eq!(q.sql().text(), "select id from customers where state = ?1 order by id");
/// ```
#[derive(Clone, Debug)]
pub struct Q {
    text: String,
    args: Vec<Value>,
    filtered: bool,
    finds_nothing: bool,
}

impl Q {
    pub fn new(select: &'static str) -> Self {
        Self { text: select.to_owned(), args: Vec::new(), filtered: false, finds_nothing: false }
    }

    /// A statement put together from names that are constants of the program, with `?` for each value.
    pub fn assembled(parts: &[&str], args: Vec<Value>) -> Self {
        let mut q = Self { text: String::new(), args: Vec::new(), filtered: false, finds_nothing: false };
        q.push(&parts.concat(), args);
        q
    }

    /// A statement that is constant but for its values.
    pub fn asking(sql: Sql, args: &[Value]) -> Self {
        Self { text: sql.0.into_owned(), args: args.to_vec(), filtered: true, finds_nothing: false }
    }

    /// Questions whose rows are alike as one: the rows of all of them.
    pub fn together(all: &[Self]) -> Self {
        let finds_nothing = all.iter().all(|one| one.finds_nothing);
        let mut whole = Self { text: String::new(), args: Vec::new(), filtered: true, finds_nothing };
        for (at, one) in all.iter().enumerate() {
            whole.text.push_str(if at == 0 { "" } else { " union all " });
            whole.text.push_str(&moved(&one.text, whole.args.len()));
            whole.args.extend_from_slice(&one.args);
        }
        whole
    }

    /// Questions of one number each as one: a row for each, of its place and its number.
    pub fn numbers(all: &[Self]) -> Self {
        let mut whole = Self { text: String::new(), args: Vec::new(), filtered: true, finds_nothing: false };
        for (at, one) in all.iter().enumerate() {
            whole.text.push_str(if at == 0 { "select " } else { " union all select " });
            whole
                .text
                .push_str(&format!("{at} as place, ({}) as number", moved(&one.text, whole.args.len())));
            whole.args.extend_from_slice(&one.args);
        }
        whole
    }

    /// Adds a condition with one value; the fragment may name the value (`?`) more than once.
    #[must_use]
    pub fn and(self, fragment: &'static str, value: &dyn ToValue) -> Self {
        let value = value.to_value();
        let values = vec![value; fragment.matches('?').count()];
        self.and_all(fragment, values)
    }

    /// Adds a condition only when there is a value for it.
    #[must_use]
    pub fn and_if<T: ToValue>(self, fragment: &'static str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.and(fragment, &value),
            None => self,
        }
    }

    /// Adds a condition whose placeholders take these values in order.
    #[must_use]
    pub fn and_all(mut self, fragment: &'static str, values: Vec<Value>) -> Self {
        self.text.push_str(if self.filtered { " and " } else { " where " });
        self.filtered = true;
        self.push(fragment, values);
        self
    }

    /// Adds `column in (…)`; an empty list matches nothing.
    #[must_use]
    pub fn and_in<T: ToValue>(mut self, column: &'static str, values: &[T]) -> Self {
        self.text.push_str(if self.filtered { " and " } else { " where " });
        self.filtered = true;
        if values.is_empty() {
            self.finds_nothing = true;
            self.text.push_str("1 = 0");
            return self;
        }
        self.text.push_str(column);
        for (at, value) in values.iter().enumerate() {
            self.text.push_str(if at == 0 { " in (" } else { ", " });
            self.push("?", vec![value.to_value()]);
        }
        self.text.push(')');
        self
    }

    /// Adds what follows the conditions: order, limit.
    #[must_use]
    pub fn then(mut self, fragment: &'static str) -> Self {
        self.text.push(' ');
        self.text.push_str(fragment);
        self
    }

    /// Adds what follows the conditions, with values.
    #[must_use]
    pub fn then_with(mut self, fragment: &'static str, values: Vec<Value>) -> Self {
        self.text.push(' ');
        self.push(fragment, values);
        self
    }

    pub fn sql(&self) -> Sql {
        Sql(Cow::Owned(self.text.clone()))
    }

    /// Whether it asks for rows of an empty list: there are none, and nobody need be asked.
    pub fn finds_nothing(&self) -> bool {
        self.finds_nothing
    }

    pub fn args(&self) -> &[Value] {
        &self.args
    }

    fn push(&mut self, fragment: &str, values: Vec<Value>) {
        let mut parts = fragment.split('?');
        self.text.push_str(parts.next().unwrap_or_default());
        let mut at = self.args.len();
        for part in parts {
            at += 1;
            self.text.push('?');
            self.text.push_str(&at.to_string());
            self.text.push_str(part);
        }
        debug_assert_eq!(at, self.args.len() + values.len(), "one value for each placeholder");
        self.args.extend(values);
    }
}

/// The same text with its values further on: `?2` becomes `?5` behind three others.
fn moved(text: &str, by: usize) -> String {
    let mut parts = text.split('?');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
        let nth: usize = part[..end].parse().unwrap_or_default();
        whole.push_str(&format!("?{}{}", nth + by, &part[end..]));
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::{Q, Sql};
    use crate::args;

    #[test]
    fn questions_with_rows_alike_are_one_and_none_of_them_find_nothing() {
        let old = Q::asking(Sql::new("select a from x where b = ?1"), args![7]);
        let whole = Q::together(&[old, Q::new("select c from y").and("d = ?", &9)]);
        assert_eq!(whole.sql().text(), "select a from x where b = ?1 union all select c from y where d = ?2");
        assert_eq!(whole.args(), args![7, 9]);
        assert!(!whole.finds_nothing() && Q::together(&[]).finds_nothing());
    }

    #[test]
    fn questions_of_one_number_are_asked_as_one_and_keep_their_values() {
        let old =
            Q::asking(Sql::new("select count(*) from a where x = ?1 and y > ?2 or x = ?1"), args![7, 8]);
        let new = Q::new("select count(*) from b").and("z = ?", &9);
        let whole = Q::numbers(&[old, Q::new("select 0"), new]);
        let text = "select 0 as place, (select count(*) from a where x = ?1 and y > ?2 or x = ?1) as number \
                    union all select 1 as place, (select 0) as number \
                    union all select 2 as place, (select count(*) from b where z = ?3) as number";
        assert_eq!(whole.sql().text(), text);
        assert_eq!(whole.args(), args![7, 8, 9]);
    }
}
