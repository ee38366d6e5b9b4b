//! Plain words out of HTML, and out of lines that were broken for the road (RFC 3676).

/// Blocks that begin a line of their own.
const BLOCKS: &[&str] = &[
    "address", "article", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "pre", "section", "table", "tr", "ul",
];
/// Blocks with an empty line around them.
const APART: &[&str] = &["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "blockquote"];
/// What is no text for a reader.
const HIDDEN: &[&str] = &["head", "noscript", "script", "style", "svg", "template", "textarea", "title"];
/// Deeper quotes look like this many.
const DEPTH: usize = 20;
/// A name of an entity is a word.
const ENTITY: usize = 32;

/// What a reader would see of the HTML, quotes with `>` before their lines.
pub fn text(html: &str, limit: usize) -> String {
    let mut page = Page::default();
    let mut rest =
        &html[..(0..=html.len().min(limit)).rev().find(|at| html.is_char_boundary(*at)).unwrap_or(0)];
    while let Some(at) = rest.find('<') {
        page.words(&rest[..at]);
        rest = page.tag(&rest[at..]);
    }
    page.words(rest);
    page.finish()
}

#[derive(Default)]
struct Page {
    text: String,
    line: String,
    quotes: usize,
    /// How deep the last line was quoted.
    last: usize,
    /// Empty lines that stand before the next words.
    gap: usize,
    pre: usize,
}

impl Page {
    fn words(&mut self, raw: &str) {
        let text = unescaped(raw);
        if self.pre > 0 {
            for (at, line) in text.split('\n').enumerate() {
                if at > 0 {
                    self.end_line();
                }
                self.line.push_str(line.trim_end_matches('\r'));
            }
            return;
        }
        for letter in text.chars() {
            let blank = letter.is_whitespace() && letter != '\u{a0}';
            match (blank, self.line.ends_with(' ') || self.line.is_empty()) {
                (true, true) => {}
                (true, false) => self.line.push(' '),
                (false, _) => self.line.push(if letter == '\u{a0}' { ' ' } else { letter }),
            }
        }
    }

    /// Takes one tag and gives back what stands behind it.
    fn tag<'a>(&mut self, html: &'a str) -> &'a str {
        if let Some(comment) = html.strip_prefix("<!--") {
            return comment.split_once("-->").map_or("", |(_, rest)| rest);
        }
        let is_tag = html[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        if !is_tag {
            self.line.push('<');
            return &html[1..];
        }
        let Some(end) = html.find('>') else {
            self.words(html);
            return "";
        };
        let (inside, rest) = (&html[1..end], &html[end + 1..]);
        let (closes, name) = inside.strip_prefix('/').map_or((false, inside), |name| (true, name));
        let name = name
            .split(|c: char| c.is_whitespace() || c == '/')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if !closes && HIDDEN.contains(&name.as_str()) && !inside.ends_with('/') {
            return behind(rest, &name);
        }
        self.act(&name, closes, inside);
        rest
    }

    fn act(&mut self, name: &str, closes: bool, inside: &str) {
        match name {
            "br" => self.end_line(),
            "td" | "th" if !self.line.is_empty() && !closes => self.line.push(' '),
            "img" if !closes => self.picture(inside),
            _ => {}
        }
        if BLOCKS.contains(&name) || APART.contains(&name) {
            self.block();
            self.gap = self.gap.max(usize::from(APART.contains(&name)));
        }
        match (name, closes) {
            ("blockquote", false) => self.quotes = (self.quotes + 1).min(DEPTH),
            ("blockquote", true) => self.quotes = self.quotes.saturating_sub(1),
            ("li", false) => self.line.push_str("- "),
            ("hr", false) => self.line.push_str("---"),
            ("pre", false) => self.pre += 1,
            ("pre", true) => self.pre = self.pre.saturating_sub(1),
            _ => {}
        }
    }

    /// A picture is told by its words, when it has some.
    fn picture(&mut self, inside: &str) {
        let alt =
            inside.split_once("alt=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(alt, _)| alt.trim());
        if let Some(alt) = alt.filter(|alt| !alt.is_empty()) {
            self.words(&format!("[{alt}]"));
        }
    }

    fn block(&mut self) {
        if !self.line.trim().is_empty() {
            self.end_line();
        }
        self.line.clear();
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim_end();
        if line.is_empty() {
            self.gap = (self.gap + 1).min(2);
            return;
        }
        let before = "> ".repeat(self.quotes);
        if !self.text.is_empty() {
            let between = "> ".repeat(self.quotes.min(self.last));
            for _ in 0..self.gap {
                self.text.push_str(between.trim_end());
                self.text.push('\n');
            }
        }
        (self.gap, self.last) = (0, self.quotes);
        self.text.push_str(&before);
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn finish(mut self) -> String {
        self.block();
        self.text.truncate(self.text.trim_end().len());
        self.text
    }
}

/// What stands behind the end of a hidden part; nothing when it does not end.
fn behind<'a>(html: &'a str, name: &str) -> &'a str {
    let mut rest = html;
    while let Some(at) = rest.find("</") {
        let from = &rest[at + 2..];
        if from.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return from.split_once('>').map_or("", |(_, rest)| rest);
        }
        rest = from;
    }
    ""
}

/// Characters instead of the names that HTML has for them. What is no name stays.
fn unescaped(raw: &str) -> String {
    let (mut text, mut rest) = (String::with_capacity(raw.len()), raw);
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        let from = &rest[at + 1..];
        let end = from.bytes().take(ENTITY).position(|byte| byte == b';');
        let name = end.map(|end| &from[..end]);
        match name.and_then(|name| Some((name, letter(name)?))) {
            Some((name, letter)) => {
                text.push(letter);
                rest = &from[name.len() + 1..];
            }
            None => {
                text.push('&');
                rest = from;
            }
        }
    }
    text.push_str(rest);
    text
}

fn letter(name: &str) -> Option<char> {
    if let Some(digits) = name.strip_prefix('#') {
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => digits.parse().ok()?,
        };
        return char::from_u32(code);
    }
    let letters = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", '\u{a0}'),
        ("euro", '€'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("hellip", '…'),
        ("bull", '•'),
        ("middot", '·'),
        ("copy", '©'),
        ("reg", '®'),
        ("trade", '™'),
        ("deg", '°'),
        ("laquo", '«'),
        ("raquo", '»'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("bdquo", '„'),
        ("auml", 'ä'),
        ("ouml", 'ö'),
        ("uuml", 'ü'),
        ("Auml", 'Ä'),
        ("Ouml", 'Ö'),
        ("Uuml", 'Ü'),
        ("szlig", 'ß'),
        ("eacute", 'é'),
        ("egrave", 'è'),
        ("euml", 'ë'),
        ("iuml", 'ï'),
        ("aacute", 'á'),
        ("oacute", 'ó'),
        ("Oacute", 'Ó'),
        ("ccedil", 'ç'),
        ("Ccedil", 'Ç'),
        ("agrave", 'à'),
        ("acirc", 'â'),
    ];
    letters.iter().find(|(own, _)| *own == name).map(|(_, letter)| *letter)
}

/// Text as it may stand in HTML and its attributes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Joins lines that were broken with a space at their end, where their quotes are equally deep (RFC 3676, 4).
pub fn flowed(text: &str, delete_space: bool) -> String {
    let (mut lines, mut open): (Vec<String>, Option<usize>) = (Vec::new(), None);
    for line in text.lines() {
        let depth = line.bytes().take_while(|byte| *byte == b'>').count();
        let words = line[depth..].strip_prefix(' ').unwrap_or(&line[depth..]);
        match lines.last_mut().filter(|_| open == Some(depth)) {
            Some(last) => last.push_str(words),
            None if depth > 0 => lines.push(format!("{} {words}", ">".repeat(depth))),
            None => lines.push(words.to_owned()),
        }
        let is_open = words.ends_with(' ') && words != "-- ";
        open = is_open.then_some(depth);
        if let Some(last) = lines.last_mut().filter(|_| is_open && delete_space) {
            last.pop();
        }
    }
    lines.join("\n")
}
