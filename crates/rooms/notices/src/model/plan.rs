//! A plan: the sections of a notice in their order, those that fill themselves and those that somebody wrote.

use consent::ByLang;
use kernel::{Message, Problems, Result};
use kit::Lang;
use serde::{Deserialize, Serialize};

/// A heading.
pub const TITLE: usize = 120;
/// Room for a long section, and an end to pasted books.
pub const BODY: usize = 20_000;
/// More sections than this nobody reads.
pub const SECTIONS: usize = 40;

ground::keyed! {
    /// Sections that fill themselves from what the house knows, in the order of a fresh plan.
    Part, "notices-part" {
        Controller = "controller",
        Purposes = "purposes",
        WithoutConsent = "without-consent",
        Source = "source",
        Recipients = "recipients",
        Transfers = "transfers",
        Retention = "retention",
        Rights = "rights",
        Complaint = "complaint",
        NotProviding = "not-providing",
        Automated = "automated",
        Tracking = "tracking",
        Changes = "changes",
    }
}

ground::keyed! {
    /// Whether readers see a section.
    Shown, "notices-shown" { Yes = "yes", No = "no" }
}

ground::keyed! {
    /// Whether people have to accept a version before they go on.
    Acceptance, "notices-acceptance" { NotNeeded = "not-needed", Needed = "needed" }
}

/// A text in one language: paragraphs, `## ` and `### ` before headings, `- ` before an item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeText {
    pub title: String,
    pub body: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Content {
    BuiltIn { part: Part },
    Own { texts: Box<ByLang<NoticeText>> },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    pub shown: Shown,
    #[serde(flatten)]
    pub content: Content,
}

/// The sections of a notice; an empty title stands for the one that came with the product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    #[serde(default)]
    pub title: ByLang<String>,
    pub sections: Vec<Section>,
    /// Keys of the purposes that it tells of; none: of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<String>,
}

/// What can be done to one section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
    Turn(Shown),
    Remove,
}

impl Part {
    /// The article that wants it told; none for what is merely fair.
    pub const fn law(self) -> Option<&'static str> {
        match self {
            Self::Controller => Some("GDPR Art. 13(1)(a)"),
            Self::Purposes => Some("GDPR Art. 13(1)(c)"),
            Self::WithoutConsent => Some("GDPR Art. 13(1)(d)"),
            Self::Source => Some("GDPR Art. 14(2)(f)"),
            Self::Recipients => Some("GDPR Art. 13(1)(e)"),
            Self::Transfers => Some("GDPR Art. 13(1)(f)"),
            Self::Retention => Some("GDPR Art. 13(2)(a)"),
            Self::Rights => Some("GDPR Art. 13(2)(b)"),
            Self::Complaint => Some("GDPR Art. 13(2)(d)"),
            Self::NotProviding => Some("GDPR Art. 13(2)(e)"),
            Self::Automated => Some("GDPR Art. 13(2)(f)"),
            Self::Tracking => Some("ePrivacy Art. 5(3)"),
            Self::Changes => None,
        }
    }

    pub fn heading(self) -> String {
        format!("notices-part-{}", self.key())
    }
}

impl Plan {
    /// Everything that the law wants told, in the order in which people ask.
    // law: gdpr/13.1
    pub fn fresh() -> Self {
        let section = |part: &Part| Section { shown: Shown::Yes, content: Content::BuiltIn { part: *part } };
        Self {
            title: ByLang::default(),
            sections: Part::ALL.iter().map(section).collect(),
            purposes: Vec::new(),
        }
    }

    /// Whether it tells of what belongs to these purposes.
    pub fn tells_of<'a>(&self, mut purposes: impl Iterator<Item = &'a String>) -> bool {
        self.purposes.is_empty() || purposes.any(|purpose| self.purposes.contains(purpose))
    }

    /// Parts that the law wants told and that no reader would see.
    pub fn left_out(&self) -> impl Iterator<Item = Part> {
        let told = |part: Part| {
            self.sections
                .iter()
                .any(|section| section.shown == Shown::Yes && section.content == Content::BuiltIn { part })
        };
        Part::ALL.iter().copied().filter(move |part| part.law().is_some() && !told(*part))
    }

    /// Built-in sections that stand nowhere in this plan, such as those that came with an update.
    pub fn absent(&self) -> impl Iterator<Item = Part> {
        let stands =
            |part: Part| self.sections.iter().any(|section| section.content == Content::BuiltIn { part });
        Part::ALL.iter().copied().filter(move |part| !stands(*part))
    }

    pub fn step(&mut self, at: usize, step: Step) -> std::result::Result<(), Message> {
        let last = self.sections.len().checked_sub(1).filter(|last| at <= *last);
        let last = last.ok_or(Message::new("error-not-found"))?;
        match step {
            Step::Up if at > 0 => self.sections.swap(at, at - 1),
            Step::Down if at < last => self.sections.swap(at, at + 1),
            Step::Up | Step::Down => {}
            Step::Turn(shown) => self.sections[at].shown = shown,
            Step::Remove => drop(self.sections.remove(at)),
        }
        Ok(())
    }

    pub fn add(&mut self, content: Content) -> std::result::Result<(), Message> {
        if self.sections.len() >= SECTIONS {
            return Err(Message::new("notices-error-too-many").with("most", SECTIONS));
        }
        self.sections.push(Section { shown: Shown::Yes, content });
        Ok(())
    }
}

/// Whether a section that somebody wrote says something in every language.
pub fn check(texts: &ByLang<NoticeText>) -> Result<()> {
    let mut problems = Problems::default();
    for lang in Lang::ALL {
        let text = texts.get(lang);
        problems.take(format!("texts.{}.title", lang.tag()), filled(&text.title, TITLE));
        problems.take(format!("texts.{}.body", lang.tag()), filled(&text.body, BODY));
    }
    problems.finish()
}

/// A title of the whole notice, where the house's own is not wanted.
pub fn check_title(title: &ByLang<String>) -> Result<()> {
    let mut problems = Problems::default();
    for lang in Lang::ALL.into_iter().filter(|lang| !title.get(*lang).is_empty()) {
        problems.take(format!("title.{}", lang.tag()), filled(title.get(lang), TITLE));
    }
    problems.finish()
}

fn filled(text: &str, most: usize) -> std::result::Result<(), Message> {
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    match text.chars().count() {
        0 => Err("error-required".into()),
        count if count > most => Err(Message::new("error-too-long").with("most", most)),
        _ if text.contains(control) => Err("error-bad-text".into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_plan_leaves_nothing_out() {
        let mut plan = Plan::fresh();
        assert_eq!(plan.left_out().count(), 0);
        plan.step(7, Step::Turn(Shown::No)).unwrap();
        assert_eq!(plan.left_out().collect::<Vec<_>>(), [Part::Rights]);
        plan.step(7, Step::Remove).unwrap();
        assert_eq!(plan.absent().collect::<Vec<_>>(), [Part::Rights]);
    }

    #[test]
    fn sections_move_one_place_and_stay_inside() {
        let mut plan = Plan::fresh();
        plan.step(1, Step::Up).unwrap();
        assert_eq!(plan.sections[0].content, Content::BuiltIn { part: Part::Purposes });
        plan.step(0, Step::Up).unwrap();
        plan.step(0, Step::Down).unwrap();
        assert_eq!(plan, Plan::fresh());
        plan.step(12, Step::Down).unwrap();
        assert_eq!(plan, Plan::fresh());
        plan.step(13, Step::Up).unwrap_err();
    }

    #[test]
    fn the_text_of_a_plan_from_before_is_read() {
        let texts =
            ["en", "nl", "pl", "tr", "de"].map(|tag| format!("\"{tag}\":{{\"title\":\"A\",\"body\":\"B\"}}"));
        let json = format!(
            "{{\"sections\":[{{\"shown\":\"yes\",\"kind\":\"own\",\"texts\":{{{}}}}}]}}",
            texts.join(",")
        );
        let plan: Plan = serde_json::from_str(&json).unwrap();
        assert!(matches!(&plan.sections[0].content, Content::Own { texts } if texts.tr.body == "B"));
        assert_eq!(serde_json::from_str::<Plan>(&serde_json::to_string(&plan).unwrap()).unwrap(), plan);
    }
}
