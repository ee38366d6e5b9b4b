//! HTML of strangers, made fit for a page of ours.

use super::plain::escaped;
use ammonia::{Builder, UrlRelative};
use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Stands before the address of a picture that is not loaded: no browser knows this scheme.
const BLOCKED: &str = "blocked:";
const PICTURE: &str = "<img";
/// What goes with everything in it.
const GONE: &[&str] = &[
    "applet", "audio", "canvas", "embed", "form", "frame", "frameset", "head", "iframe", "math", "noframes",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
];
/// Signs by which mail programs mark what they quote; the style sheet knows them.
const MARKS: &[&str] = &["gmail_quote", "gmail_attr", "gmail_signature", "moz-cite-prefix", "yahoo_quoted"];

/// Tags inside each other. Tables in newsletters come to some forty; what grows beyond takes a browser's time, and ours.
const DEPTH: usize = 400;
/// Tags that need no end, or have none.
const ENDLESS: &[&str] = &[
    "area", "base", "basefont", "bgsound", "body", "br", "col", "colgroup", "dd", "dt", "head", "hr", "html",
    "img", "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "tfoot", "th",
    "thead", "tr", "wbr",
];

/// What is left of a message's HTML: no scripts, forms, frames, styles or pictures from elsewhere. It can stand in a page
/// as it is; [`Html::shown`] gives its pictures addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html {
    pub html: String,
    /// Pictures and styles from elsewhere that are not loaded.
    pub blocked: usize,
}

/// Whether pictures from elsewhere are loaded: doing so tells their owner who reads, when and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remote {
    Blocked,
    Loaded,
}

impl Html {
    /// The HTML with its pictures: those that came along get the address that is given for their Content-ID, those from
    /// elsewhere none, unless somebody asked for them.
    pub fn shown(&self, remote: Remote, own: impl Fn(&str) -> Option<String>) -> String {
        shown(&self.html, remote, own)
    }
}

/// The same for HTML that was kept since it was read. Only what stands in the tags of pictures is looked at: people may
/// write about HTML.
pub fn shown(html: &str, remote: Remote, own: impl Fn(&str) -> Option<String>) -> String {
    let (mut page, mut rest) = (String::with_capacity(html.len()), html);
    while let Some(at) = rest.find(PICTURE) {
        let (before, mut tag) = rest.split_at(at + PICTURE.len());
        page.push_str(before);
        while let Some((name, value, behind)) = attribute(tag) {
            let value = if name == "src" { source(value, remote, &own) } else { Some(value.to_owned()) };
            if let Some(value) = value {
                page.push_str(&format!(" {name}=\"{value}\""));
            }
            tag = behind;
        }
        rest = tag;
    }
    page.push_str(rest);
    page
}

/// The address that a picture gets, fit for its attribute.
fn source(address: &str, remote: Remote, own: impl Fn(&str) -> Option<String>) -> Option<String> {
    match (address.strip_prefix("cid:"), address.strip_prefix(BLOCKED), remote) {
        (Some(cid), ..) => own(&unescaped(cid)).map(|address| escaped(&address)),
        (None, Some(address), Remote::Loaded) => Some(address.to_owned()),
        (None, ..) => None,
    }
}

/// The next attribute, as the cleaner writes them: a space, a name, and a value between quotation marks.
fn attribute(tag: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = tag.strip_prefix(' ')?.split_once("=\"")?;
    let (value, behind) = rest.split_once('"')?;
    name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-').then_some((name, value, behind))
}

/// Whether tags are open inside each other beyond reason, each kind counted for itself, as a parser does.
pub(super) fn is_deep(html: &str) -> bool {
    let mut open: HashMap<String, usize> = HashMap::new();
    let mut depth = 0;
    for tag in html.split('<').skip(1) {
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).take(20).collect();
        let name = name.to_ascii_lowercase();
        if name.is_empty() || ENDLESS.contains(&name.as_str()) {
            continue;
        }
        let known = open.entry(name).or_default();
        if !closes {
            *known += 1;
            depth += 1;
        } else if *known > 0 {
            *known -= 1;
            depth -= 1;
        }
        if depth > DEPTH {
            return true;
        }
    }
    false
}

/// Takes out everything that could act, call home or leave its place in the page.
pub(super) fn safe(html: &str) -> Html {
    let pictures = Arc::new(AtomicUsize::new(0));
    let clean = cleaner(Arc::clone(&pictures)).clean(html).to_string();
    Html { html: clean, blocked: pictures.load(Ordering::Relaxed) + styles(html) }
}

fn cleaner(pictures: Arc<AtomicUsize>) -> Builder<'static> {
    let mut cleaner = Builder::default();
    let marks: HashSet<&str> = MARKS.iter().copied().collect();
    cleaner
        .rm_tags(["map", "area", "header", "footer", "nav", "figure"])
        .add_tags(["font", "tfoot", "u", "big"])
        .clean_content_tags(GONE.iter().copied().collect())
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "cid"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer nofollow"))
        .set_tag_attribute_value("a", "target", "_blank")
        .allowed_classes(HashMap::from([("div", marks.clone()), ("blockquote", marks)]))
        .attribute_filter(move |tag, name, value| match (tag, name) {
            ("img", "src") => picture(value, &pictures),
            // An address inside the message leads nowhere, and a scheme of the house's own to nothing good.
            (_, "href" | "cite") if value.trim_start().to_ascii_lowercase().starts_with("cid:") => None,
            _ => Some(Cow::Borrowed(value)),
        });
    cleaner
}

fn picture<'a>(address: &'a str, pictures: &AtomicUsize) -> Option<Cow<'a, str>> {
    let scheme = address.split(':').next().unwrap_or_default().trim().to_ascii_lowercase();
    match scheme.as_str() {
        "cid" => Some(Cow::Owned(format!("cid:{}", address.split_once(':').map_or("", |(_, id)| id.trim())))),
        "http" | "https" => {
            pictures.fetch_add(1, Ordering::Relaxed);
            Some(Cow::Owned(format!("{BLOCKED}{}", address.trim())))
        }
        _ => None,
    }
}

/// Addresses in styles and backgrounds, which go without a trace in what is left.
fn styles(html: &str) -> usize {
    let html = html.to_ascii_lowercase();
    let starts =
        ["url(http", "url('http", "url(\"http", "url(&quot;http", "url(//", "background=\"http", "<link "];
    starts.iter().map(|start| html.matches(start).count()).sum()
}

/// A plain part between HTML parts.
pub(super) fn from_text(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(escaped).collect();
    format!("<p>{}</p>", lines.join("<br>"))
}

fn unescaped(value: &str) -> String {
    value
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&")
}
