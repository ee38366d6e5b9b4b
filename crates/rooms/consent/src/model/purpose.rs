//! A purpose: what we want to do with data, on which basis, over which channels, for how long; its versions never change.

use super::{
    choice::Channel,
    decide::{Balancing, Offer},
    terms::{Ages, Recipient, Renewal, Rest, Special, Transfer, Written},
};
use ground::clock::Timestamp;
use kernel::{Message, Problems, Result};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::{ops::Deref, sync::Arc};
use utoipa::ToSchema;

/// A name has to fit a table and a tick box.
pub const NAME: usize = 80;
/// A description has to be read before one agrees.
pub const DESCRIPTION: usize = 600;
/// Keys stand in addresses and files.
pub const KEY: usize = 40;
/// The longest duration that is still a plan.
const YEARS: i64 = 100;

ground::keyed! {
    /// The lawful bases.
    // law: gdpr/6.1
    Basis, "consent-basis" {
        Consent = "consent",
        Contract = "contract",
        LegalObligation = "legal-obligation",
        VitalInterest = "vital-interest",
        PublicTask = "public-task",
        LegitimateInterest = "legitimate-interest",
    }
}

ground::keyed! {
    /// Whether a permission counts only once it was confirmed by a link to the person's own address.
    DoubleOptIn, "consent-opt-in" { Needed = "needed", NotNeeded = "not-needed" }
}

ground::keyed! {
    /// Whether the main service needs it. Refusing what is optional never costs anything.
    // law: gdpr/7.4
    Need, "consent-need" { Core = "core", Optional = "optional" }
}

impl Basis {
    /// Whether the person has a say: consent is given and withdrawn, interests and public tasks can be objected to.
    pub const fn leaves_a_choice(self) -> bool {
        matches!(self, Self::Consent | Self::LegitimateInterest | Self::PublicTask)
    }
}

/// The same in all five languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ByLang<T> {
    pub en: T,
    pub nl: T,
    pub pl: T,
    pub tr: T,
    pub de: T,
}

impl<T> ByLang<T> {
    pub fn make(mut of: impl FnMut(Lang) -> T) -> Self {
        Self { en: of(Lang::En), nl: of(Lang::Nl), pl: of(Lang::Pl), tr: of(Lang::Tr), de: of(Lang::De) }
    }

    pub fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::En => &self.en,
            Lang::Nl => &self.nl,
            Lang::Pl => &self.pl,
            Lang::Tr => &self.tr,
            Lang::De => &self.de,
        }
    }
}

/// How a purpose is told to people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PurposeText {
    pub name: String,
    /// One or two plain sentences: what we do, with which data, and what the person gets from it.
    pub description: String,
}

/// Everything that one version of a purpose lays down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    pub texts: ByLang<PurposeText>,
    pub basis: Basis,
    pub channels: Vec<Channel>,
    pub double_opt_in: DoubleOptIn,
    pub need: Need,
    /// ISO 8601: how long data is kept after its use ended.
    pub retention: String,
    /// ISO 8601: how long a permission holds before it has to be asked for again.
    #[serde(default)]
    pub valid_for: Option<String>,
    /// Kinds of data that are used: keys of customer fields, or plain names.
    #[serde(default)]
    pub data: Vec<String>,
    /// Who gets the data.
    #[serde(default)]
    pub recipients: Vec<Recipient>,
    /// Countries outside that it goes to, and what protects it there.
    #[serde(default)]
    pub transfers: Vec<Transfer>,
    /// Whether people have to agree in writing.
    #[serde(default = "not_written")]
    pub written: Written,
    /// From which age somebody decides alone.
    #[serde(default)]
    pub ages: Ages,
    /// ISO 8601: how long before a permission ends it is asked for again.
    #[serde(default)]
    pub renew_before: Option<String>,
    /// Whether people are asked again every day by the house itself, or when the office decides.
    #[serde(default = "by_hand")]
    pub renewal: Renewal,
    /// What allows it, where the data belongs to special categories.
    #[serde(default)]
    pub special: Option<Special>,
    /// The purpose that this one is compatible with; its basis decides.
    #[serde(default)]
    pub rests_on: Option<Rest>,
    /// ISO 8601: how long people may object to a change before it touches them.
    #[serde(default)]
    pub objection: Option<String>,
}

fn not_written() -> Written {
    Written::NotNeeded
}

fn by_hand() -> Renewal {
    Renewal::ByHand
}

/// A purpose as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purpose {
    pub key: String,
    pub version: i64,
    /// Permissions for earlier versions no longer count.
    pub asks_from: i64,
    pub standing: Standing,
    pub maker: Maker,
    pub terms: Arc<Terms>,
    /// Since when the people known then are held until they were told, or asked again.
    pub held_at: Option<Timestamp>,
    /// Whether a balancing test carries it today.
    pub balancing: Balancing,
    /// The purpose it rests on, as far as permits have to know.
    pub rests: Option<Rested>,
}

/// What a compatible purpose takes from the one it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rested {
    pub key: String,
    pub asks_from: i64,
    pub double_opt_in: DoubleOptIn,
    pub written: Written,
    pub standing: Standing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    InUse,
    /// A purpose in use cannot be deleted: it ends, and its ledger stays.
    Ended(Timestamp),
}

ground::keyed! {
    /// Who made it. What the house itself needs to keep the law can be reworded, not ended.
    Maker, "consent-maker" { House = "house", Staff = "staff" }
}

impl Deref for Purpose {
    type Target = Terms;
    fn deref(&self) -> &Terms {
        &self.terms
    }
}

impl Purpose {
    pub fn name(&self, lang: Lang) -> &str {
        &self.texts.get(lang).name
    }

    pub fn describe(&self, lang: Lang) -> &str {
        &self.texts.get(lang).description
    }

    /// A purpose that rests on another ends with it.
    pub fn is_in_use(&self) -> bool {
        let rested = self.rests.as_ref().is_none_or(|rested| rested.standing == Standing::InUse);
        self.standing == Standing::InUse && rested
    }

    pub fn offer(&self, channel: Channel) -> Offer {
        match () {
            () if !self.is_in_use() => Offer::Ended,
            () if !self.channels.contains(&channel) => Offer::OtherChannels,
            () => Offer::Yes,
        }
    }

    /// The purpose whose permission counts: its own, or that of the one it rests on.
    pub fn asked_as(&self) -> &str {
        self.rests.as_ref().map_or(&self.key, |rested| &rested.key)
    }

    /// Whether the permission that counts has to be signed.
    pub fn asks_for_signature(&self) -> Written {
        self.rests.as_ref().map_or(self.written, |rested| rested.written)
    }

    /// What other purposes take from it that rest on it.
    pub fn rested(&self) -> Rested {
        Rested {
            key: self.key.clone(),
            asks_from: self.asks_from,
            double_opt_in: self.double_opt_in,
            written: self.written,
            standing: self.standing,
        }
    }

    /// Whether a change holds back what is done with people who were known before: consent is asked for anew instead.
    pub fn holds(&self) -> Option<Timestamp> {
        let tells = matches!(self.basis, Basis::Contract | Basis::PublicTask | Basis::LegitimateInterest);
        let holds = tells || (self.basis == Basis::Consent && self.rests.is_some());
        self.held_at.filter(|_| holds)
    }
}

impl Terms {
    /// Texts without needless space; durations as they are.
    #[must_use]
    pub fn trimmed(self) -> Self {
        let text = |lang| {
            let text = self.texts.get(lang);
            PurposeText { name: text.name.trim().to_owned(), description: text.description.trim().to_owned() }
        };
        Self {
            texts: ByLang::make(text),
            retention: self.retention.trim().to_owned(),
            valid_for: self.valid_for.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()),
            ..self
        }
        .trimmed_details()
    }

    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        for lang in Lang::ALL {
            let text = self.texts.get(lang);
            problems.take(format!("texts.{}.name", lang.tag()), line(&text.name, NAME));
            problems.take(format!("texts.{}.description", lang.tag()), prose(&text.description, DESCRIPTION));
        }
        self.check_channels(&mut problems);
        problems.take("retention", duration(&self.retention).map(drop));
        if let Some(valid_for) = &self.valid_for {
            problems.take("valid_for", duration(valid_for).map(drop));
        }
        self.check_basis(&mut problems);
        self.check_details(&mut problems);
        problems.finish()
    }

    fn check_channels(&self, problems: &mut Problems) {
        let twice = (1..self.channels.len()).any(|at| self.channels[..at].contains(&self.channels[at]));
        if self.channels.is_empty() {
            problems.add("channels", "consent-error-no-channel");
        } else if twice {
            problems.add("channels", "consent-error-channel-twice");
        }
    }

    fn check_basis(&self, problems: &mut Problems) {
        if self.need == Need::Core && self.basis == Basis::Consent {
            // What one cannot do without is not freely chosen.
            // law: gdpr/7.4
            problems.add("need", "consent-error-core-consent");
        }
        if self.double_opt_in == DoubleOptIn::Needed && self.basis != Basis::Consent {
            problems.add("double_opt_in", "consent-error-opt-in-without-consent");
        }
    }

    /// When a permission given at this moment runs out.
    pub fn valid_until(&self, at: Timestamp) -> Option<Timestamp> {
        let span = duration(self.valid_for.as_deref()?).ok()?;
        later(at, &span)
    }
}

/// `news`, `spring-offers`: small letters, digits and dashes.
pub fn check_key(key: &str) -> std::result::Result<(), Message> {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let starts = key.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
    if starts && key.len() <= KEY && key.bytes().all(fine) { Ok(()) } else { Err("consent-error-key".into()) }
}

/// An ISO 8601 duration of whole days or longer, such as `P2Y` or `P90D`.
pub fn duration(text: &str) -> std::result::Result<jiff::Span, Message> {
    let wrong = || Message::new("consent-error-duration");
    let span: jiff::Span = text.parse().map_err(|_| wrong())?;
    let zero = jiff::civil::date(2000, 1, 1);
    let end = zero.checked_add(span).map_err(|_| wrong())?;
    let days = (end - zero).get_days();
    let most = YEARS * 366;
    if span.is_positive() && (1..=most).contains(&i64::from(days)) { Ok(span) } else { Err(wrong()) }
}

pub fn later(at: Timestamp, span: &jiff::Span) -> Option<Timestamp> {
    let moment = jiff::Timestamp::from_microsecond(at.0).ok()?.to_zoned(jiff::tz::TimeZone::UTC);
    moment.checked_add(*span).ok().map(|end| Timestamp(end.timestamp().as_microsecond()))
}

/// One line of text that a person wrote.
pub fn line(text: &str, most: usize) -> std::result::Result<(), Message> {
    if text.contains(char::is_control) { Err("error-bad-text".into()) } else { filled(text, most) }
}

/// Several lines of text that a person wrote.
pub fn prose(text: &str, most: usize) -> std::result::Result<(), Message> {
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if text.contains(control) { Err("error-bad-text".into()) } else { filled(text, most) }
}

fn filled(text: &str, most: usize) -> std::result::Result<(), Message> {
    match text.chars().count() {
        0 => Err("error-required".into()),
        count if count > most => Err(Message::new("error-too-long").with("most", most)),
        _ => Ok(()),
    }
}
