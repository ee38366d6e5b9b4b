//! A notice as a page: its structure, a list of contents, and nobody's HTML.

use crate::model::text::{Block, blocks};
use kit::{Html, Words};

/// A text for reading; headings can be linked to.
pub fn prose(text: &str) -> Html {
    let mut headings = 0;
    let parts = blocks(text).map(|block| match block {
        Block::Heading(heading) => {
            headings += 1;
            join([
                Html::trusted(format!("<h2 id=\"part-{headings}\">")),
                heading.into(),
                Html::trusted("</h2>"),
            ])
        }
        Block::Below(heading) => within("h3", heading.into()),
        Block::List(items) => {
            within("ul", Html::join(items.into_iter().map(|item| within("li", linked(item)))))
        }
        Block::Paragraph(text) => within("p", linked(text)),
    });
    let parts: Vec<Html> = parts.collect();
    join([Html::trusted("<div class=\"prose\">"), Html::join(parts), Html::trusted("</div>")])
}

/// Links to every heading, for texts that have several.
pub fn contents(text: &str, t: Words) -> Html {
    let headings: Vec<&str> = blocks(text)
        .filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        })
        .collect();
    if headings.len() < 3 {
        return Html::default();
    }
    let link = |(at, heading): (usize, &&str)| {
        let open = Html::trusted(format!("<li><a href=\"#part-{}\">", at + 1));
        join([open, (*heading).into(), Html::trusted("</a></li>")])
    };
    join([
        Html::trusted("<nav class=\"prose\"><h2>"),
        t.w("notices-contents").into(),
        Html::trusted("</h2><ol>"),
        Html::join(headings.iter().enumerate().map(link)),
        Html::trusted("</ol></nav>"),
    ])
}

/// Addresses of pages become links; everything else is shown as it was written.
fn linked(text: &str) -> Html {
    let mut parts = Vec::new();
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            parts.push(" ".into());
        }
        let bare = word.trim_end_matches(['.', ',', ';', ')']);
        if bare.starts_with("https://") {
            parts.push(Html::trusted("<a rel=\"noopener noreferrer\" href=\""));
            parts.extend([bare.into(), Html::trusted("\">"), bare.into(), Html::trusted("</a>")]);
            parts.push(word[bare.len()..].into());
        } else {
            parts.push(word.into());
        }
    }
    Html::join(parts)
}

pub fn within(tag: &str, inner: Html) -> Html {
    join([Html::trusted(format!("<{tag}>")), inner, Html::trusted(format!("</{tag}>"))])
}

pub fn join(parts: impl IntoIterator<Item = Html>) -> Html {
    Html::join(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_shown_with_its_structure_and_without_anybodys_html() {
        let html = prose("## Who <we> are\n\nA & B.\nStill A.\n\n### C\n\n- one\n- two").into_string();
        let want = "<div class=\"prose\"><h2 id=\"part-1\">Who &lt;we&gt; are</h2><p>A &amp; B.\nStill A.</p>\
                    <h3>C</h3><ul><li>one</li><li>two</li></ul></div>";
        assert_eq!(html, want);
    }

    #[test]
    fn addresses_of_pages_become_links_and_nothing_else_does() {
        let html = prose("See https://uodo.gov.pl. Not javascript:x or https:x\"").into_string();
        assert!(
            html.contains("href=\"https://uodo.gov.pl\">https://uodo.gov.pl</a>. Not javascript:x"),
            "{html}"
        );
        assert_eq!(html.matches("<a ").count(), 1);
        assert!(prose("https://a\"onclick=x").into_string().contains("https://a&#34;onclick=x"));
    }
}
