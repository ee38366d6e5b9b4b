//! A mailbox as somebody sets it up, and what is wrong with what they typed.

use super::{Acknowledge, After, Auth, Domains, Plan, Protocol, Secrets, Security};
use kernel::{App, Message, Names, Problems, Result};
use kit::Lang;
use post::AuthDraft;
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A few words.
const NAME: usize = 100;
/// RFC 5321: no address is longer.
const ADDRESS: usize = 254;
const HOST: usize = 253;
const FOLDER: usize = 200;
/// As many hours as a house may wait.
const HOURS: i64 = 720;

type Checked<T> = std::result::Result<T, Message>;

/// A mailbox to fetch from. Exchange and Microsoft 365 are reached by IMAP with `auth` `oauth`.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Draft {
    pub name: String,
    /// What people write to: of one of the company's own domains.
    pub address: String,
    /// `imap` or `pop3`.
    pub protocol: String,
    pub host: String,
    /// 0: the usual one.
    pub port: i64,
    /// `tls`, `starttls` or `plain`.
    pub security: String,
    pub user: String,
    /// `password` or `oauth`.
    pub auth: String,
    /// Never given back; left out when something else is changed, it stays as it was. So do the other secrets.
    pub password: Option<String>,
    pub token_url: String,
    pub client_id: String,
    pub client_secret: Option<String>,
    pub refresh_token: Option<String>,
    /// Of an IMAP server.
    pub folder: String,
    /// What happens on the server to what was fetched: `remove` or `leave`.
    pub after: String,
    /// Key of a team; empty: the category decides.
    pub team: String,
    /// Key of a category; empty: that of everything else.
    pub category: String,
    /// Id of the sender that answers come from; empty: the house.
    pub sender: String,
    /// `en`, `nl`, `pl`, `tr` or `de`.
    pub lang: String,
    /// Whether people are told at once that their mail arrived: `yes` or `no`.
    pub acknowledge: String,
    /// The hours in which nobody is told twice, 1 to 720; empty: as the settings of cases say.
    pub acknowledge_hours: String,
    /// What they are told, with places such as `{{ number }}`; empty: the words of the house. The same in the other languages.
    pub acknowledge_en: String,
    pub acknowledge_nl: String,
    pub acknowledge_pl: String,
    pub acknowledge_tr: String,
    pub acknowledge_de: String,
}

impl Default for Draft {
    fn default() -> Self {
        let text = String::new;
        Self {
            name: text(),
            address: text(),
            protocol: Protocol::Imap.key().into(),
            host: text(),
            port: 0,
            security: Security::Tls.key().into(),
            user: text(),
            auth: Auth::KEYS[0].into(),
            password: None,
            token_url: text(),
            client_id: text(),
            client_secret: None,
            refresh_token: None,
            folder: "INBOX".into(),
            after: After::Remove.key().into(),
            team: text(),
            category: text(),
            sender: text(),
            lang: Lang::En.tag().into(),
            acknowledge: Acknowledge::Yes.key().into(),
            acknowledge_hours: text(),
            acknowledge_en: text(),
            acknowledge_nl: text(),
            acknowledge_pl: text(),
            acknowledge_tr: text(),
            acknowledge_de: text(),
        }
    }
}

impl Plan {
    /// As it was typed; the secrets stay where they are.
    pub fn draft(&self) -> Draft {
        let (token_url, client_id) = self.auth.typed();
        Draft {
            name: self.name.clone(),
            address: self.address.clone(),
            protocol: self.protocol.key().into(),
            host: self.host.clone(),
            port: self.port.into(),
            security: self.security.key().into(),
            user: self.user.clone(),
            auth: self.auth.key().into(),
            password: None,
            token_url,
            client_id,
            client_secret: None,
            refresh_token: None,
            folder: self.folder.clone(),
            after: self.after.key().into(),
            team: self.team.clone().unwrap_or_default(),
            category: self.category.clone().unwrap_or_default(),
            sender: self.sender.clone().unwrap_or_default(),
            lang: self.lang.clone(),
            acknowledge: self.acknowledge.key().into(),
            acknowledge_hours: self.acknowledge_hours.map(|hours| hours.to_string()).unwrap_or_default(),
            acknowledge_en: self.told(Lang::En),
            acknowledge_nl: self.told(Lang::Nl),
            acknowledge_pl: self.told(Lang::Pl),
            acknowledge_tr: self.told(Lang::Tr),
            acknowledge_de: self.told(Lang::De),
        }
    }

    fn told(&self, lang: Lang) -> String {
        self.acknowledge_texts.get(lang.tag()).cloned().unwrap_or_default()
    }
}

/// What a mailbox is checked against.
pub struct Rules<'a> {
    pub domains: Domains,
    pub names: &'a Names,
    pub app: &'a App,
}

impl Draft {
    /// The plan that it asks for, and the secrets that were typed with it.
    pub fn check(&self, rules: &Rules) -> Result<(Plan, Secrets)> {
        let mut wrong = Problems::default();
        let secrets = Secrets::check(&self.secrets(), &mut wrong);
        let name = wrong.take("name", line(&self.name, NAME));
        let address = wrong.take("address", self.address(rules));
        let user = wrong.take("user", self.user(rules));
        let host = wrong.take("host", host(&self.host));
        let protocol = wrong.take("protocol", Protocol::parse(&self.protocol).ok_or_else(no_choice));
        let security = wrong.take("security", Security::parse(&self.security).ok_or_else(no_choice));
        let port = wrong.take("port", port(self.port));
        let draft = AuthDraft { auth: &self.auth, token_url: &self.token_url, client_id: &self.client_id };
        let auth = draft.check(rules.app, &mut wrong)?;
        let folder = wrong.take("folder", line(&self.folder, FOLDER));
        let after = wrong.take("after", After::parse(&self.after).ok_or_else(no_choice));
        let team = wrong.take("team", listed(rules, "team", &self.team));
        let category = wrong.take("category", listed(rules, "category", &self.category));
        let sender = wrong.take("sender", listed(rules, "sender", &self.sender));
        let lang = wrong.take("lang", lang(&self.lang));
        let acknowledge =
            wrong.take("acknowledge", Acknowledge::parse(&self.acknowledge).ok_or_else(no_choice));
        let hours = wrong.take("acknowledge_hours", hours(&self.acknowledge_hours));
        let texts = self.told(&mut wrong);
        wrong.finish()?;
        let plan = || {
            let (protocol, security) = (protocol?, security?);
            Some(Plan {
                name: name?,
                address: address?,
                protocol,
                host: host?,
                port: match port? {
                    0 => protocol.port(security),
                    typed => typed,
                },
                security,
                user: user?,
                auth: auth?,
                folder: folder?,
                after: after?,
                team: team?,
                category: category?,
                sender: sender?,
                lang: lang?.tag().to_owned(),
                acknowledge: acknowledge?,
                acknowledge_hours: hours?,
                acknowledge_texts: texts,
            })
        };
        let plan = plan().ok_or_else(|| kernel::Error::fault("a draft without problems has every part"))?;
        Ok((plan, secrets))
    }

    pub fn acknowledgement(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.acknowledge_en,
            Lang::Nl => &self.acknowledge_nl,
            Lang::Pl => &self.acknowledge_pl,
            Lang::Tr => &self.acknowledge_tr,
            Lang::De => &self.acknowledge_de,
        }
    }

    /// What people are told in each language in which there is something.
    fn told(&self, wrong: &mut Problems) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        for lang in Lang::ALL {
            let text = self.acknowledgement(lang).trim();
            let field = format!("acknowledge_{}", lang.tag());
            if !text.is_empty() && wrong.take(field, cases::check_places(text)).is_some() {
                texts.insert(lang.tag().to_owned(), text.to_owned());
            }
        }
        texts
    }

    fn address(&self, rules: &Rules) -> Checked<String> {
        let address = line(&self.address, ADDRESS)?.to_lowercase();
        rules.domains.check(&address).map_err(|why| Message::new(why.word()))?;
        Ok(address)
    }

    /// Whoever signs in with an address signs in with one of ours.
    fn user(&self, rules: &Rules) -> Checked<String> {
        let user = line(&self.user, ADDRESS)?;
        if user.contains('@') {
            rules.domains.check(&user).map_err(|why| Message::new(why.word()))?;
        }
        Ok(user)
    }

    fn secrets(&self) -> Secrets {
        let typed = |secret: &Option<String>| secret.clone().unwrap_or_default();
        Secrets {
            password: typed(&self.password),
            client_secret: typed(&self.client_secret),
            refresh_token: typed(&self.refresh_token),
        }
    }
}

fn no_choice() -> Message {
    "error-not-a-choice".into()
}

fn line(typed: &str, most: usize) -> Checked<String> {
    match typed.trim() {
        "" => Err("error-required".into()),
        long if long.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        odd if odd.chars().any(char::is_control) => Err("inbox-error-line".into()),
        fine => Ok(fine.to_owned()),
    }
}

/// A name or an address of the internet, without scheme or port.
fn host(typed: &str) -> Checked<String> {
    let host = line(typed, HOST)?.to_lowercase();
    let fine = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    if host.chars().all(fine) && !host.contains("::/") { Ok(host) } else { Err("inbox-error-host".into()) }
}

fn port(typed: i64) -> Checked<u16> {
    u16::try_from(typed)
        .map_err(|_| Message::new("error-not-a-number-between").with("least", 0).with("most", u16::MAX))
}

fn listed(rules: &Rules, field: &str, typed: &str) -> Checked<Option<String>> {
    let key = typed.trim();
    if key.is_empty() {
        return Ok(None);
    }
    let known = rules.names.on_offer(field).any(|listed| listed.key == key);
    if known { Ok(Some(key.to_owned())) } else { Err(no_choice()) }
}

/// Longer than a month nobody remembers the last one.
fn hours(typed: &str) -> Checked<Option<i64>> {
    let wrong = || Message::new("error-not-a-number-between").with("least", 1).with("most", HOURS);
    match typed.trim() {
        "" => Ok(None),
        typed => match typed.parse() {
            Ok(hours) if (1..=HOURS).contains(&hours) => Ok(Some(hours)),
            _ => Err(wrong()),
        },
    }
}

fn lang(typed: &str) -> Checked<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.tag() == typed).ok_or_else(no_choice)
}
