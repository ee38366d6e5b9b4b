//! What a form of the designer may offer: steps, rights, teams, purposes, lists, each with its name for people.

use crate::model::{Definition, House, May, Offered, Whom};
use kernel::{Names, Reader, Result, Role};
use kit::{Choice, Words};

#[derive(Default)]
pub struct Known {
    pub house: House,
    pub names: Names,
}

impl Known {
    pub async fn read(reader: &mut Reader, t: Words) -> Result<Self> {
        Ok(Self { house: crate::house(reader).await?, names: Names::read(reader, t.lang()).await? })
    }

    /// Keys of a list by their names, with the one that is chosen now even when it is not on offer any more.
    pub fn listed(&self, list: &str, now: &str) -> Vec<Choice> {
        let mut choices: Vec<_> =
            self.names.on_offer(list).map(|listed| Choice::new(&listed.key, &listed.name)).collect();
        if !now.is_empty() && choices.iter().all(|choice| choice.value != now) {
            choices.push(Choice::new(now, self.names.name(list, now)));
        }
        choices
    }

    /// The same for several of them.
    pub fn several(&self, list: &str, now: &[String]) -> Vec<Choice> {
        let mut choices = self.listed(list, "");
        let gone = now.iter().filter(|key| self.names.on_offer(list).all(|listed| listed.key != **key));
        choices.extend(gone.map(|key| Choice::new(key, self.names.name(list, key))).collect::<Vec<_>>());
        choices
    }

    pub fn purposes(&self, now: &str) -> Vec<Choice> {
        self.listed("purpose", now)
    }

    /// The steps that this process may take, by name.
    pub fn steps<'a>(&'a self, definition: &'a Definition) -> impl Iterator<Item = &'a Offered> {
        self.house.steps.iter().filter(|step| match &definition.host {
            Some(host) => step.on.is_empty() || step.on.contains(host),
            None => step.on.is_empty(),
        })
    }

    pub fn hosts(&self, t: Words) -> Vec<Choice> {
        self.house.hosts.iter().map(|(kind, _)| Choice::new(kind, t.w(&format!("host-{kind}")))).collect()
    }

    /// The facts that conditions of this process may ask for.
    pub fn facts<'a>(&'a self, definition: &'a Definition) -> impl Iterator<Item = &'a str> {
        let hosts = self.house.hosts.iter().filter(|(kind, _)| definition.host.as_ref() == Some(kind));
        hosts.flat_map(|(_, facts)| facts).map(String::as_str)
    }

    /// Who may: roles, teams, the customer, and what is in use already.
    pub fn may(&self, t: Words, now: &[May]) -> Vec<Choice> {
        let roles = Role::ALL.map(|role| May::Role(role.key().to_owned()));
        let teams = self.house.teams.iter().map(|team| May::Team(team.clone()));
        let mut all: Vec<May> = roles.into_iter().chain(teams).chain([May::Customer]).collect();
        all.extend(now.iter().filter(|may| !all.contains(may)).cloned().collect::<Vec<_>>());
        all.iter().map(|may| Choice::new(may_key(may), self.say_may(t, may))).collect()
    }

    /// Rights that are not among these yet, to add one.
    pub fn rights(&self, t: Words, now: &[May]) -> Vec<Choice> {
        let is_new = |right: &&String| !now.contains(&May::Right((*right).clone()));
        let choice = |right: &String| Choice::new(format!("right:{right}"), right_name(t, right));
        let mut all: Vec<_> = self.house.rights.iter().filter(is_new).map(choice).collect();
        all.sort_by(|one, two| one.label.cmp(&two.label));
        std::iter::once(Choice::new("", t.w("kit-none"))).chain(all).collect()
    }

    pub fn say_may(&self, t: Words, may: &May) -> String {
        match may {
            May::Right(right) => right_name(t, right),
            May::Role(role) => role_name(t, role),
            May::Team(team) => t.w1("flows-team", "name", self.names.name("team", team)),
            May::Customer => t.w("flows-may-customer"),
        }
    }

    /// Colleagues to ask or to tell: roles, teams, facts of the host, and those in use already.
    pub fn whom(&self, t: Words, definition: &Definition, now: &[Whom]) -> Vec<Choice> {
        let roles = Role::ALL.map(|role| Whom::Role(role.key().to_owned()));
        let teams = self.house.teams.iter().map(|team| Whom::Team(team.clone()));
        let facts = ["assignee", "team"]
            .into_iter()
            .filter(|fact| self.facts(definition).any(|known| known == *fact));
        let facts = facts.map(|fact| Whom::Fact(fact.to_owned()));
        let mut all: Vec<Whom> = facts.chain(roles).chain(teams).collect();
        all.extend(now.iter().filter(|whom| !all.contains(whom)).cloned().collect::<Vec<_>>());
        all.iter().map(|whom| Choice::new(whom_key(whom), self.say_whom(t, whom))).collect()
    }

    /// Colleagues by name, to add one.
    pub fn colleagues(&self, t: Words) -> Vec<Choice> {
        let named = self.names.on_offer("assignee");
        let all = named.map(|listed| Choice::new(format!("person:{}", listed.key), &listed.name));
        std::iter::once(Choice::new("", t.w("kit-none"))).chain(all).collect()
    }

    pub fn say_whom(&self, t: Words, whom: &Whom) -> String {
        match whom {
            Whom::Role(role) => role_name(t, role),
            Whom::Team(team) => t.w1("flows-team", "name", self.names.name("team", team)),
            Whom::Person(person) => self.names.name("assignee", person).to_owned(),
            Whom::Fact(fact) if fact == "assignee" => t.w("flows-whom-assignee"),
            Whom::Fact(fact) if fact == "team" => t.w("flows-whom-team"),
            Whom::Fact(fact) => fact.clone(),
        }
    }
}

/// The name of a right; its key where the right is gone.
pub fn right_name(t: Words, right: &str) -> String {
    known_word(t, &format!("right-{}", right.replace('.', "-"))).unwrap_or_else(|| right.to_owned())
}

pub fn role_name(t: Words, role: &str) -> String {
    known_word(t, &format!("staff-role-{role}")).unwrap_or_else(|| role.to_owned())
}

/// A word that a room may or may not have.
pub fn known_word(t: Words, word: &str) -> Option<String> {
    let text = t.w(word);
    (!text.starts_with('⟦')).then_some(text)
}

pub fn may_key(may: &May) -> String {
    match may {
        May::Right(key) => format!("right:{key}"),
        May::Role(key) => format!("role:{key}"),
        May::Team(key) => format!("team:{key}"),
        May::Customer => "customer".into(),
    }
}

pub fn parse_may(text: &str) -> Option<May> {
    match text.split_once(':') {
        Some(("right", key)) => Some(May::Right(key.to_owned())),
        Some(("role", key)) => Some(May::Role(key.to_owned())),
        Some(("team", key)) => Some(May::Team(key.to_owned())),
        None if text == "customer" => Some(May::Customer),
        _ => None,
    }
}

pub fn whom_key(whom: &Whom) -> String {
    match whom {
        Whom::Role(key) => format!("role:{key}"),
        Whom::Team(key) => format!("team:{key}"),
        Whom::Person(key) => format!("person:{key}"),
        Whom::Fact(key) => format!("fact:{key}"),
    }
}

pub fn parse_whom(text: &str) -> Option<Whom> {
    match text.split_once(':')? {
        ("role", key) => Some(Whom::Role(key.to_owned())),
        ("team", key) => Some(Whom::Team(key.to_owned())),
        ("person", key) => Some(Whom::Person(key.to_owned())),
        ("fact", key) => Some(Whom::Fact(key.to_owned())),
        _ => None,
    }
}
