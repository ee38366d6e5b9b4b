//! The tree as its rules see it: every Rust file with its tokens, functions and routes, read once.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::{
    fs, iter,
    ops::RangeInclusive,
    path::{Path, PathBuf},
    sync::OnceLock,
};
use syn::{
    Attribute, Block, Expr, ExprMethodCall, ImplItemFn, ItemFn, ItemMod, Lit, Signature, TraitItemFn,
    visit::{self, Visit},
};

/// What a route may be asked by, as axum calls it.
const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

pub struct Source {
    /// From the root of the project: `crates/ground/src/id.rs`.
    pub path: String,
    pub text: String,
    pub tokens: Vec<Token>,
    pub functions: Vec<Function>,
    pub routes: Vec<Route>,
    tests: Vec<RangeInclusive<usize>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    pub kind: Kind,
    pub line: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    Sign,
    /// What stands between quotes.
    Quoted,
}

pub struct Function {
    pub name: String,
    pub line: usize,
    pub lines: usize,
}

/// A line such as `.route("/outbox", get(list).post(save))`.
pub struct Route {
    pub line: usize,
    /// Nothing when it is neither written out nor a constant of the same file.
    pub path: Option<String>,
    /// Empty when they cannot be read.
    pub methods: Vec<String>,
}

impl Source {
    /// Whether this file is there for tests alone.
    pub fn is_test(&self) -> bool {
        let own = ["/tests/", "/examples/", "crates/testkit/"];
        own.iter().any(|part| self.path.contains(part)) || self.path.ends_with("/tests.rs")
    }

    /// The tokens of the product: without modules for tests.
    pub fn product(&self) -> impl Iterator<Item = &Token> {
        let tests = if self.is_test() { vec![0..=usize::MAX] } else { self.tests.clone() };
        self.tokens.iter().filter(move |token| !tests.iter().any(|range| range.contains(&token.line)))
    }

    /// The lines on which these words and signs follow each other.
    pub fn lines_with(&self, wanted: &[&str]) -> Vec<usize> {
        let fits = |(token, text): (&Token, &&str)| token.kind != Kind::Quoted && token.text == **text;
        let found = self.tokens.windows(wanted.len()).filter(|window| window.iter().zip(wanted).all(fits));
        found.map(|window| window[0].line).collect()
    }

    /// The words inside every attribute of this kind, such as `#[allow(…)]`, with its line.
    pub fn attributes(&self, kind: &str) -> Vec<(usize, Vec<String>)> {
        let starts =
            (0..self.tokens.len()).filter(|at| self.tokens[*at].text == kind && self.opens_attribute(*at));
        let words = |at: usize| {
            let inside = self.tokens[at..].iter().take_while(|token| token.text != "]");
            inside.filter(|token| token.kind == Kind::Word).map(|token| token.text.clone()).collect()
        };
        starts.map(|at| (self.tokens[at].line, words(at))).collect()
    }

    fn opens_attribute(&self, at: usize) -> bool {
        let before: Vec<_> =
            self.tokens[at.saturating_sub(3)..at].iter().map(|token| token.text.as_str()).collect();
        before.ends_with(&["#", "["]) || before.ends_with(&["#", "!", "["])
    }

    /// The room that the file belongs to.
    pub fn room(&self) -> Option<&str> {
        self.path.strip_prefix("crates/rooms/")?.split('/').next()
    }
}

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// Every Rust file of the project.
pub fn sources() -> &'static [Source] {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    SOURCES.get_or_init(|| files("rs").into_iter().map(|(path, text)| read(path, text)).collect())
}

/// The Rust files that hold this text: quicker to read than all of them.
pub fn holding(text: &str) -> Vec<Source> {
    let files = files("rs").into_iter().filter(|(_, own)| own.contains(text));
    files.map(|(path, text)| read(path, text)).collect()
}

/// The files below `crates` with this ending, with their text, sorted by path.
pub fn files(ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join("crates"), ending, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

fn read(path: String, text: String) -> Source {
    let stream: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    let file: syn::File = syn::parse2(stream.clone()).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut tokens = Vec::new();
    flatten(stream, &mut tokens);
    let mut walk =
        Walk(Source { path, text, tokens, functions: Vec::new(), routes: Vec::new(), tests: Vec::new() });
    walk.visit_file(&file);
    walk.0
}

/// Lays groups out flat; doc comments are left out: they are prose.
fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let line = tree.span().start().line;
        match tree {
            TokenTree::Punct(sign) if sign.as_char() == '#' && sign.spacing() == Spacing::Alone => {
                let is_doc =
                    matches!(trees.peek(), Some(TokenTree::Group(group)) if starts_with_doc(&group.stream()));
                if is_doc { drop(trees.next()) } else { tokens.push(token("#", Kind::Sign, line)) }
            }
            TokenTree::Group(group) => {
                let (open, close) = brackets(group.delimiter());
                tokens.push(token(open, Kind::Sign, line));
                flatten(group.stream(), tokens);
                tokens.push(token(close, Kind::Sign, group.span_close().start().line));
            }
            TokenTree::Punct(sign) => tokens.push(token(&sign.as_char(), Kind::Sign, line)),
            TokenTree::Ident(word) => tokens.push(token(&word, Kind::Word, line)),
            TokenTree::Literal(literal) => tokens.push(match Lit::new(literal.clone()) {
                Lit::Str(text) => token(&text.value(), Kind::Quoted, line),
                _ => token(&literal, Kind::Quoted, line),
            }),
        }
    }
}

fn token(text: &(impl ToString + ?Sized), kind: Kind, line: usize) -> Token {
    Token { text: text.to_string(), kind, line }
}

fn starts_with_doc(stream: &TokenStream) -> bool {
    matches!(stream.clone().into_iter().next(), Some(TokenTree::Ident(word)) if word == "doc")
}

fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}

/// Goes through a file and notes what the rules are about.
struct Walk(Source);

impl Walk {
    fn note(&mut self, signature: &Signature, block: &Block) {
        let (first, last) = (signature.fn_token.span.start().line, block.brace_token.span.close().end().line);
        self.0.functions.push(Function {
            name: signature.ident.to_string(),
            line: first,
            lines: last - first + 1,
        });
    }
}

impl<'ast> Visit<'ast> for Walk {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.note(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.note(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        if let Some(block) = &item.default {
            self.note(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if let Some((brace, _)) = item.content.as_ref().filter(|_| item.attrs.iter().any(is_for_tests)) {
            self.0.tests.push(item.mod_token.span.start().line..=brace.span.close().end().line);
        }
        visit::visit_item_mod(self, item);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if call.method == "route" && call.args.len() == 2 {
            let methods = methods(&call.args[1]);
            let path = quoted(&call.args[0]).or_else(|| constant(&call.args[0], &self.0.tokens));
            self.0.routes.push(Route { line: call.method.span().start().line, path, methods });
        }
        visit::visit_expr_method_call(self, call);
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
        && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
}

fn quoted(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The text of a constant of the same file: `const HOME: &str = "/imports"`.
fn constant(expression: &Expr, tokens: &[Token]) -> Option<String> {
    let Expr::Path(path) = expression else { return None };
    let name = path.path.get_ident()?.to_string();
    let at = tokens.windows(2).position(|two| two[0].text == "const" && two[1].text == name)?;
    tokens[at..]
        .iter()
        .take_while(|token| token.text != ";")
        .find(|token| token.kind == Kind::Quoted)
        .map(|token| token.text.clone())
}

/// The methods of `get(list).post(save)`: a chain whose innermost link is a call.
fn methods(expression: &Expr) -> Vec<String> {
    let (name, inner) = match expression {
        Expr::MethodCall(call) => (call.method.to_string(), methods(&call.receiver)),
        Expr::Call(call) => match call.func.as_ref() {
            Expr::Path(path) => (path.path.segments.last().unwrap().ident.to_string(), Vec::new()),
            _ => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    inner.into_iter().chain(iter::once(name).filter(|name| METHODS.contains(&name.as_str()))).collect()
}
