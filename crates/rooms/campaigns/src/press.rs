//! Printing: a letter's texts and footers, understood once and filled in for each person.

use crate::{
    FOOTERS,
    model::{
        Letter, draft,
        personal::{self, LINKS},
    },
    template::{BODY, Fault, SUBJECT, Template, Values},
};
use consent::{Basis, Purpose};
use customers::Contact;
use kernel::{
    App, Error, Reader, Result,
    setting::{COMPANY_ADDRESS, COMPANY_NAME},
};
use kit::Lang;
use std::collections::BTreeMap;

/// What a footer may print.
const FOOTER: [&str; 6] = ["why", "purpose", "company", "address", NEEDED, NOTICE];
/// Without this a footer is no disclosure, so the one that came with the product takes its place.
const NEEDED: &str = "preferences";
/// The link to the privacy notice.
const NOTICE: &str = "notice";

/// One letter for one person.
#[derive(Clone, Debug)]
pub struct Printed {
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    /// The picture that is loaded when the letter is read, for those who allow that.
    pub picture: Option<String>,
}

/// The addresses in a letter that belong to its receiver.
pub struct Links {
    /// The page with all their permissions.
    pub preferences: String,
    /// Takes the one-click POST of RFC 8058.
    pub unsubscribe: String,
}

/// A letter ready to be printed.
pub struct Press {
    letter: Letter,
    plates: BTreeMap<Lang, Plate>,
}

/// One language of it.
struct Plate {
    subject: Template,
    body: Template,
    footer: Template,
    /// The same for everybody.
    told: Values,
}

impl Links {
    pub fn new(app: &App, token: &ground::secret::Token, purpose: &str) -> Self {
        Self {
            preferences: app.url(&consent::preferences_path(token)),
            unsubscribe: app.url(&consent::unsubscribe_path(token, purpose)),
        }
    }

    /// Where the links of a preview lead: nowhere, because they belong to nobody.
    pub fn example(app: &App, purpose: &str) -> Self {
        Self::new(app, &ground::secret::Token::presented("…"), purpose)
    }
}

impl Press {
    pub async fn set_up(reader: &mut Reader, letter: Letter) -> Result<Self> {
        let purpose = consent::purpose(reader, &letter.purpose).await?;
        let mut plates = BTreeMap::new();
        for lang in letter.langs() {
            plates.insert(lang, plate(reader, &letter, &purpose, lang).await?);
        }
        Ok(Self { letter, plates })
    }

    pub fn letter(&self) -> &Letter {
        &self.letter
    }

    /// Whether every footer leads to the privacy notice.
    pub fn gives_notice(&self) -> bool {
        let leads = |plate: &Plate| plate.footer.used().iter().any(|used| used.name == NOTICE);
        self.plates.values().all(leads)
    }

    /// The letter in the person's language, with the footer that says why they get it.
    pub fn print(&self, person: &Contact, links: &Links) -> std::result::Result<Printed, Fault> {
        self.fill(self.letter.lang_for(person.lang), personal::values(person), links)
    }

    /// The letter in one language for an invented person.
    pub fn proof(&self, lang: Lang, links: &Links) -> std::result::Result<Printed, Fault> {
        self.fill(lang, personal::example(), links)
    }

    fn fill(&self, lang: Lang, mut values: Values, links: &Links) -> std::result::Result<Printed, Fault> {
        let plate = self.plates.get(&lang).ok_or(Fault::Output)?;
        let mut told = plate.told.clone();
        told.insert(NEEDED, links.preferences.clone());
        values.extend(LINKS.into_iter().filter_map(|name| Some((name, told.get(name)?.clone()))));
        let subject = plate.subject.fill(&values)?;
        let body = plate.body.fill(&values)?;
        let footer = plate.footer.fill(&told)?;
        // A subject is one line, whatever a name contains.
        let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = format!("{}\n\n{footer}\n", body.trim_end());
        Ok(Printed { lang, subject, text, picture: None })
    }
}

async fn plate(reader: &mut Reader, letter: &Letter, purpose: &Purpose, lang: Lang) -> Result<Plate> {
    let text = letter.texts.get(lang.tag()).ok_or(Error::NotFound)?;
    let unread = |fault: Fault| Error::Refused(fault.message());
    Ok(Plate {
        subject: draft::read(&text.subject, SUBJECT).map_err(unread)?,
        body: draft::read(&text.body, BODY).map_err(unread)?,
        footer: footer(reader, lang).await?,
        told: told(reader, purpose, lang).await?,
    })
}

/// The house's own footer, or the one that came with the product when the own one cannot be used.
// law: gdpr/7.3
async fn footer(reader: &mut Reader, lang: Lang) -> Result<Template> {
    let setting = FOOTERS[lang as usize];
    let own = reader.setting(&setting).await?;
    let own = read_footer(&own).ok().filter(|footer| footer.used().iter().any(|used| used.name == NEEDED));
    match own {
        Some(footer) => Ok(footer),
        None => read_footer(setting.default).map_err(|fault| Error::Refused(fault.message())),
    }
}

fn read_footer(source: &str) -> std::result::Result<Template, Fault> {
    Template::parse(source, BODY, |name| FOOTER.contains(&name))
}

// law: gdpr/13.1
async fn told(reader: &mut Reader, purpose: &Purpose, lang: Lang) -> Result<Values> {
    let words = reader.app().lexicon().words(lang);
    let name = purpose.name(lang);
    let notice = notices::offered(reader, notices::Kind::Mail, "letters").await?;
    Ok(Values::from([
        ("why", words.w1(why(purpose.basis), "purpose", name)),
        ("purpose", name.to_owned()),
        ("company", reader.setting(&COMPANY_NAME).await?),
        ("address", reader.setting(&COMPANY_ADDRESS).await?.replace('\n', ", ")),
        (NOTICE, reader.app().url(&notice.path)),
    ]))
}

const fn why(basis: Basis) -> &'static str {
    match basis {
        Basis::Consent => "campaigns-why-consent",
        Basis::Contract => "campaigns-why-contract",
        Basis::LegitimateInterest => "campaigns-why-interest",
        Basis::LegalObligation | Basis::PublicTask | Basis::VitalInterest => "campaigns-why-law",
    }
}
