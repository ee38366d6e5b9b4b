//! Settings that administrators change while the house runs: each room lists its own, screens and checks come from the list.

use crate::{
    error::{Error, Message, Result},
    lists::Names,
    permission::{Permission, Role},
    seen,
    tx::{Action, Tx},
};
use ground::{args, statements};
use kit::Lang;
use serde::Serialize;

/// One setting; its name for people is the word `setting-{key}` with dashes for dots.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub key: &'static str,
    pub default: &'static str,
    pub kind: Kind,
}

/// What values a setting takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Text {
        most: usize,
    },
    Long {
        most: usize,
    },
    Switch,
    Number {
        least: i64,
        most: i64,
    },
    Choice(&'static [&'static str]),
    /// A text that means something; what cannot be read is refused and said at the field.
    Read {
        most: usize,
        /// How many lines its field shows.
        rows: u8,
        read: fn(&str) -> std::result::Result<(), Message>,
    },
    /// A key of a list that a room keeps, such as `country`.
    Listed(&'static str),
}

impl Kind {
    const fn list(self) -> Option<&'static str> {
        match self {
            Self::Listed(list) => Some(list),
            _ => None,
        }
    }
}

impl Setting {
    pub fn word(&self) -> String {
        format!("setting-{}", self.key.replace('.', "-"))
    }

    pub fn check(&self, value: &str, names: &Names) -> std::result::Result<(), Message> {
        match self.kind {
            Kind::Listed(list) if names.on_offer(list).any(|listed| listed.key == value) => Ok(()),
            Kind::Text { most } | Kind::Long { most } | Kind::Read { most, .. }
                if value.chars().count() > most =>
            {
                Err(Message::new("error-too-long").with("most", most))
            }
            Kind::Read { read, .. } => read(value),
            Kind::Text { .. } | Kind::Long { .. } => Ok(()),
            Kind::Switch if matches!(value, "true" | "false") => Ok(()),
            Kind::Switch => Err("error-not-a-choice".into()),
            Kind::Number { least, most } => match value.parse::<i64>() {
                Ok(number) if (least..=most).contains(&number) => Ok(()),
                _ => Err(Message::new("error-not-a-number-between").with("least", least).with("most", most)),
            },
            Kind::Choice(choices) if choices.contains(&value) => Ok(()),
            Kind::Choice(_) | Kind::Listed(_) => Err("error-not-a-choice".into()),
        }
    }
}

pub const COMPANY_NAME: Setting = text("company.name", "", 200);
pub const COMPANY_ADDRESS: Setting = text("company.address", "", 400);
pub const COMPANY_EMAIL: Setting = text("company.email", "", 254);
/// Where the house is, for dates and quiet hours.
pub const TIME_ZONE: Setting = text("company.time-zone", "Europe/Amsterdam", 60);
/// The country whose telephone numbers need no prefix.
pub const COUNTRY: Setting = Setting { key: "company.country", default: "NL", kind: Kind::Listed("country") };

/// The controller: who answers for the data.
// law: gdpr/13.1.a
pub const SETTINGS: &[Setting] = &[
    COMPANY_NAME,
    COMPANY_ADDRESS,
    COMPANY_EMAIL,
    TIME_ZONE,
    COUNTRY,
    seen::MOST_REVEALS,
    seen::USUAL_OPENINGS,
];

pub const CHANGE: Permission = Permission::new("settings.change", &[Role::Administrator]);

const fn text(key: &'static str, default: &'static str, most: usize) -> Setting {
    Setting { key, default, kind: Kind::Text { most } }
}

statements! {
    SAVE = "insert into settings (key, value, updated_at) values (?1, ?2, ?3)
            on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at";
}

/// Somebody changed a setting; before and after are configuration, not personal data.
#[derive(Serialize)]
pub struct SettingChanged {
    pub setting: String,
    pub before: String,
    pub after: String,
}

impl crate::Event for SettingChanged {
    const KIND: &'static str = "settings.changed";
}

/// Gives settings new values, all or none.
pub struct Change {
    pub values: Vec<(String, String)>,
}

impl Action for Change {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let settings = self.values.iter().filter_map(|(key, _)| tx.app().setting(key));
        let lists: Vec<&str> = settings.filter_map(|setting| setting.kind.list()).collect();
        let names = Names::of(tx, Lang::En, &lists).await?;
        let mut problems = crate::Problems::default();
        let mut changes = Vec::new();
        for (key, value) in &self.values {
            let setting = tx.app().setting(key).ok_or(Error::NotFound)?;
            if problems.take(key.as_str(), setting.check(value.trim(), &names)).is_some() {
                changes.push((setting, value.trim()));
            }
        }
        problems.finish()?;
        for (setting, value) in changes {
            change(tx, &setting, value).await?;
        }
        Ok(())
    }
}

async fn change(tx: &mut Tx, setting: &Setting, value: &str) -> Result<()> {
    let before = tx.setting(setting).await?;
    if before == value {
        return Ok(());
    }
    let now = tx.now();
    tx.put(SAVE, args![setting.key, value, now]).await?;
    tx.record(&SettingChanged { setting: setting.key.into(), before, after: value.into() })
}
