//! Text that is already safe to put into a page: askama shows it as it is and escapes everything else.

mod address;

use askama::{Template, Values, filters::HtmlSafe};
use std::fmt;

/// Finished HTML. Made from a template, or from text that is escaped on the way in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Escapes what a person wrote.
    pub fn text(text: &str) -> Self {
        let mut safe = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '<' => safe.push_str("&lt;"),
                '>' => safe.push_str("&gt;"),
                '&' => safe.push_str("&amp;"),
                '"' => safe.push_str("&#34;"),
                '\'' => safe.push_str("&#39;"),
                _ => safe.push(character),
            }
        }
        Self(safe)
    }

    /// What a person wrote, with the addresses in it as links that say nothing of where they were followed. A link leads
    /// exactly where its text says; whatever is no web address stays text.
    pub fn linked(text: &str) -> Self {
        let (mut parts, mut rest) = (Vec::new(), text);
        while let Some(found) = address::first(rest) {
            let (before, behind) = rest.split_at(found.start);
            let (address, behind) = behind.split_at(found.len());
            let scheme = if address.contains("://") { "" } else { "https://" };
            parts.extend([
                Self::text(before),
                Self::trusted("<a href=\""),
                Self::text(&format!("{scheme}{address}")),
                Self::trusted("\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">"),
                Self::text(address),
                Self::trusted("</a>"),
            ]);
            rest = behind;
        }
        parts.push(Self::text(rest));
        Self::join(parts)
    }

    /// A few sentences, each line a paragraph; empty where there is nothing to say.
    pub fn prose(text: &str) -> Self {
        let paragraph = |line: &str| Self::join([Self::trusted("<p>"), line.into(), Self::trusted("</p>")]);
        let said = Self::join(text.split('\n').filter(|line| !line.trim().is_empty()).map(paragraph));
        if said.is_empty() {
            return said;
        }
        Self::join([Self::trusted("<div class=\"prose\">"), said, Self::trusted("</div>")])
    }

    /// Takes HTML that we wrote ourselves. Never for what a person wrote: that is [`Html::text`].
    pub fn trusted(html: impl Into<String>) -> Self {
        Self(html.into())
    }

    pub fn of(template: &impl Template) -> Self {
        #[expect(
            clippy::expect_used,
            reason = "writing into a String does not fail, and no filter of ours does"
        )]
        Self(template.render().expect("a template writes into a String"))
    }

    pub fn join(parts: impl IntoIterator<Item = Self>) -> Self {
        Self(parts.into_iter().map(|part| part.0).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::FastWritable for Html {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}

impl HtmlSafe for Html {}

impl From<&str> for Html {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Html {
    fn from(text: String) -> Self {
        Self::text(&text)
    }
}

impl From<&String> for Html {
    fn from(text: &String) -> Self {
        Self::text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::Html;
    use askama::Template;

    #[derive(Template)]
    #[template(source = "{{ ours }}{{ theirs }}", ext = "html")]
    struct Page<'a> {
        ours: Html,
        theirs: &'a str,
    }

    #[test]
    fn what_a_person_wrote_is_escaped_and_what_we_wrote_is_not() {
        let page = Page { ours: Html::trusted("<b>"), theirs: "<i>" };
        assert_eq!(Html::of(&page).as_str(), "<b>&#60;i&#62;");
        assert_eq!(Html::text("<a href='\"'>&").as_str(), "&lt;a href=&#39;&#34;&#39;&gt;&amp;");
    }
}
