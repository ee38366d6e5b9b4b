//! Opening a case: for whom, what about, and the form that its category asks for.

mod form;

use super::{
    Answer, Lists, fields, fields_of,
    person::{self, Person},
    posted::{Posted, receive},
    up, words,
};
use crate::{
    WORK,
    actions::{self, Open},
    model::{Body, Channel, Contact, Priority, References},
    read, sifting,
};
use axum::extract::Request;
use flows::Shown;
use kernel::{
    Desk, Error, FieldError, Names, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::Query,
};
use kit::{Button, Html, Words};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    customer: String,
    q: String,
    category: String,
    channel: String,
}

/// The page as it stands.
pub struct Entry {
    pub t: Words,
    pub posted: Posted,
    /// Whom it is for, once they are chosen.
    pub customer: Option<(SubjectId, String)>,
    pub q: String,
    pub people: Option<Vec<Person>>,
    /// The form of the category's process.
    pub layout: Vec<Shown>,
    pub errors: Vec<FieldError>,
    /// What was typed that should not be kept.
    pub found: Vec<String>,
    pub lists: Lists,
    pub names: Names,
}

pub async fn blank(desk: Desk, Query(question): Query<Question>) -> Result<Paper> {
    let given = [
        ("customer", question.customer.clone()),
        ("category", question.category.clone()),
        ("channel", question.channel.clone()),
    ];
    let pairs = given
        .map(|(name, value)| (name.to_owned(), value))
        .into_iter()
        .filter(|(_, value)| !value.is_empty());
    let mut posted = Posted::default();
    posted.pairs.0.extend(pairs);
    let entry = Entry::load(&desk, posted, &question.q).await?;
    entry.page(&desk).await.map(Paper::fine)
}

/// The same page with the form of another category; nothing that was typed is lost.
pub async fn look(desk: Desk, request: Request) -> Result<Paper> {
    desk.actor.demand(&WORK)?;
    let posted = receive(request).await?;
    let entry = Entry::load(&desk, posted, "").await?;
    entry.page(&desk).await.map(Paper::fine)
}

pub async fn open(desk: Desk, request: Request) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    let mut posted = receive(request).await?;
    let files = std::mem::take(&mut posted.files);
    let mut entry = Entry::load(&desk, posted, "").await?;
    if let Some(found) = entry.unsure() {
        entry.found = found;
        return entry.page(&desk).await.map(Paper::again).map(Answer::Paper);
    }
    let opened = match entry.asked() {
        Ok(open) => match actions::keep(&desk.app, &desk.actor, files).await {
            Ok(attachments) => desk.write(&Open { attachments, ..open }).await,
            Err(error) => Err(error),
        },
        Err(error) => Err(error),
    };
    match opened {
        Ok(case) => Ok(Answer::Go(Go::to(case.path()).saying("case-done-opened"))),
        Err(error) => {
            entry.errors = fields_of(error)?;
            entry.page(&desk).await.map(Paper::again).map(Answer::Paper)
        }
    }
}

impl Entry {
    async fn load(desk: &Desk, posted: Posted, q: &str) -> Result<Self> {
        let mut reader = desk.read().await?;
        reader.demand(&WORK)?;
        let t = words(desk, &mut reader).await?;
        let customer = chosen(&mut reader, posted.pairs.get("customer"), t).await?;
        let category = posted.pairs.get("category").to_owned();
        let choose = |id: SubjectId| {
            let pairs = [("customer", id.to_string()), ("category", category.clone())];
            let query = super::queue::query(pairs.iter().map(|(name, value)| (*name, value.as_str())));
            Button::link(t.w("case-new-choose"), format!("/cases/new?{query}")).html()
        };
        let people = person::find(desk, &mut reader, (t, q), choose).await?;
        let layout = read::asked(&mut reader, &category).await?;
        let listed: Vec<&str> = layout.iter().filter_map(|field| field.kind.list()).collect();
        Ok(Self {
            names: Names::of(&mut reader, t.lang(), &listed).await?,
            layout,
            lists: Lists::read(&mut reader, t).await?,
            errors: Vec::new(),
            found: Vec::new(),
            q: q.to_owned(),
            t,
            posted,
            customer,
            people,
        })
    }

    async fn page(&self, desk: &Desk) -> Result<Html> {
        let mut reader = desk.read().await?;
        let shell = desk.shell(&mut reader, self.t.w("case-new"), "/cases").await?;
        Ok(shell.crumbs(vec![up(self.t)]).body(self.html()).html())
    }

    /// What in the text should not be kept, unless somebody has said that it must.
    // law: gdpr/9.1
    fn unsure(&self) -> Option<Vec<String>> {
        let pairs = &self.posted.pairs;
        if pairs.has("sure") {
            return None;
        }
        let (line, text) = (pairs.get("subject_line").to_owned(), pairs.whole("text").to_owned());
        let found = sifting::flags(&Body { line, text, ..Body::default() });
        let told = |flag: &crate::model::Flag| {
            format!("{}: {}", super::parts::class(self.t, &flag.class), flag.preview)
        };
        (!found.is_empty()).then(|| found.iter().map(told).collect())
    }

    /// What the form of the chosen category asks for; what the form of another one sent along is nothing to it.
    fn values(&self) -> flows::Values {
        let mut values = fields::values(&self.posted.pairs.0);
        values.retain(|field, _| self.layout.iter().any(|shown| shown.field == *field));
        values
    }

    fn asked(&self) -> Result<Open> {
        let pairs = &self.posted.pairs;
        let text = |name: &str| pairs.get(name).to_owned();
        let channel =
            Channel::parse(pairs.get("channel")).ok_or_else(|| Error::field("channel", "error-not-a-choice"));
        let priority = pairs.get("priority");
        if Priority::parse(priority).is_none() && !priority.is_empty() {
            return Err(Error::field("priority", "error-not-a-choice"));
        }
        Ok(Open {
            category: text("category"),
            subject_line: text("subject_line"),
            text: pairs.whole("text").to_owned(),
            priority: Priority::parse(priority),
            customer: self.customer.as_ref().map(|(id, _)| *id),
            channel: channel?,
            contact: Contact {
                name: text("contact.name"),
                email: text("contact.email"),
                phone: text("contact.phone"),
            },
            references: References { order: text("order"), product: text("product"), store: text("store") },
            values: self.values(),
            confidential: pairs.has("confidential"),
            ..Open::default()
        })
    }
}

/// Whom the address names; somebody who is not there is nobody.
async fn chosen(reader: &mut Reader, id: &str, t: Words) -> Result<Option<(SubjectId, String)>> {
    let Ok(id) = id.parse::<SubjectId>() else { return Ok(None) };
    if !reader.may(&customers::VIEW) {
        return Ok(None);
    }
    let Some(contact) = customers::contact(reader, id).await? else { return Ok(None) };
    let name = match reader.actor().access("name") >= kernel::Access::Shown {
        true => contact.name.full(),
        false => String::new(),
    };
    let number = || t.w1("case-hidden-name", "number", contact.number.to_string());
    Ok(Some((id, if name.is_empty() { number() } else { name })))
}
