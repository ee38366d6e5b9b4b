//! Changing what is known of a case: its line, category, priority, contact, and the fields of its process.

use super::{confide, open, place, tell, work::still};
use crate::{
    WORK,
    events::{Changed, Confided},
    host,
    model::{
        Case, CaseId, Contact, Priority, References,
        text::{LINE, NAME, PHONE, email, line, optional_line},
    },
    read::{case, tree},
    store::{self, index},
};
use flows::Values;
use kernel::{Access, Action, Error, Permission, Problems, Result, Tx};
use kit::Lang;
use post::SenderId;

/// New values; what is missing stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    pub subject_line: Option<String>,
    pub category: Option<String>,
    pub priority: Option<Priority>,
    pub contact: Option<Contact>,
    pub references: Option<References>,
    pub lang: Option<Lang>,
    pub sender: Option<SenderId>,
}

#[derive(Clone, Debug)]
pub struct ChangeFacts {
    pub case: CaseId,
    pub changes: Changes,
    /// The version that somebody looked at.
    pub version: Option<i64>,
}

impl Changes {
    fn checked(&self) -> Result<Self> {
        let mut problems = Problems::default();
        let mut take = |field: &str, result| problems.take(field, result);
        let subject_line = self.subject_line.as_ref().and_then(|text| take("subject_line", line(text, LINE)));
        let contact = self.contact.as_ref().map(|contact| Contact {
            name: take("contact.name", optional_line(&contact.name, NAME)).unwrap_or_default(),
            email: take("contact.email", email(&contact.email)).unwrap_or_default(),
            phone: take("contact.phone", optional_line(&contact.phone, PHONE)).unwrap_or_default(),
        });
        let references = self.references.as_ref().map(|references| References {
            order: take("references.order", optional_line(&references.order, NAME)).unwrap_or_default(),
            product: take("references.product", optional_line(&references.product, NAME)).unwrap_or_default(),
            store: take("references.store", optional_line(&references.store, NAME)).unwrap_or_default(),
        });
        problems.finish()?;
        Ok(Self { subject_line, contact, references, ..self.clone() })
    }
}

impl Action for ChangeFacts {
    type Output = Case;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Case> {
        let case = case::load_working(tx, self.case).await?;
        still(&case, self.version)?;
        let changes = self.changes.checked()?;
        if let Some(contact) = &changes.contact {
            may_write(tx, &case, contact).await?;
        }
        change(tx, case, &changes).await
    }
}

/// Refuses a new value where the old one is kept from whoever writes.
async fn may_write(tx: &mut Tx, case: &Case, contact: &Contact) -> Result<()> {
    let before = case::facts(tx, case).await?.0.contact;
    let fields = [
        ("name", &before.name, &contact.name),
        ("email", &before.email, &contact.email),
        ("phone", &before.phone, &contact.phone),
    ];
    let mut problems = Problems::default();
    for (field, was, wanted) in fields {
        if was != wanted && tx.actor().access(field) < Access::Edit {
            problems.add(format!("contact.{field}"), "cases-error-not-yours");
        }
    }
    problems.finish()
}

/// Writes new values down and says which fields they are.
pub(crate) async fn change(tx: &mut Tx, before: Case, changes: &Changes) -> Result<Case> {
    let mut fields = seal(tx, &before, changes).await?;
    let mut case = before.clone();
    if let Some(key) = &changes.category
        && *key != case.category
    {
        recategorise(tx, &mut case, key).await?;
        fields.push("category");
    }
    let plain = [
        (changes.priority.is_some_and(|priority| priority != case.priority), "priority"),
        (changes.lang.is_some_and(|lang| case.lang.as_deref() != Some(lang.tag())), "lang"),
        (changes.sender.is_some() && changes.sender != case.sender, "sender"),
    ];
    fields.extend(plain.into_iter().filter(|(changed, _)| *changed).map(|(_, field)| field));
    if fields.is_empty() {
        return Ok(case);
    }
    case.priority = changes.priority.unwrap_or(case.priority);
    case.lang = changes.lang.map(|lang| lang.tag().to_owned()).or(case.lang);
    case.sender = changes.sender.or(case.sender);
    store::save(tx, &case).await?;
    tell::happened(tx, &case, &Changed { case: case.id, subject: case.subject, fields }).await?;
    case::unseen(tx, case.id).await?.ok_or(Error::NotFound)
}

/// What lies sealed, as far as it changes; gives the names of what did.
async fn seal(tx: &mut Tx, case: &Case, changes: &Changes) -> Result<Vec<&'static str>> {
    if changes.subject_line.is_none() && changes.contact.is_none() && changes.references.is_none() {
        return Ok(Vec::new());
    }
    let (before, readable) = store::facts(tx, case).await?;
    if !readable {
        return Err(Error::refused("cases-error-erased"));
    }
    let mut facts = before.clone();
    facts.line = changes.subject_line.clone().unwrap_or(facts.line);
    facts.contact = changes.contact.clone().unwrap_or(facts.contact);
    facts.references = changes.references.clone().unwrap_or(facts.references);
    let fields = [
        (facts.line != before.line, "subject_line"),
        (facts.contact != before.contact, "contact"),
        (facts.references != before.references, "references"),
    ];
    if facts != before {
        store::save_facts(tx, case, &facts).await?;
        index::set_line(tx, case, &facts).await?;
    }
    Ok(fields.into_iter().filter(|(changed, _)| *changed).map(|(_, field)| field).collect())
}

/// Another category: its team, unit and sender; with another process the work begins anew there.
async fn recategorise(tx: &mut Tx, case: &mut Case, key: &str) -> Result<()> {
    let category = tree::chosen(tx, key).await?;
    case.category.clone_from(&category.key);
    if category.decides.team.is_some() && category.decides.team != case.team {
        case.team = category.decides.team;
        case.assignee = None;
    }
    case.unit = open::unit(tx, &category, case.team).await?;
    case.sender = category.decides.sender.or(case.sender);
    if category.decides.confidential && !case.confidential {
        case.confidential = true;
        confide::close(tx, case, &[]).await?;
        tell::happened(tx, case, &Confided { case: case.id, subject: None, confidential: true }).await?;
    }
    if case.closed_at.is_some() {
        return Ok(());
    }
    match (category.decides.flow.clone().filter(|flow| *flow != case.flow), case.run) {
        (None, None) => Ok(()),
        (None, Some(run)) => {
            let terms = place::terms(tx, case).await?;
            flows::agree(tx, run, terms).await?;
            host::stand(case, &place::of(tx, run).await?);
            store::save_place(tx, case).await
        }
        (Some(flow), run) => {
            if let Some(run) = run {
                flows::end(tx, run).await?;
            }
            store::save(tx, case).await?;
            case.flow = flow;
            *case = place::start_again(tx, case.clone(), run).await?;
            Ok(())
        }
    }
}

/// Fills in fields of the process without moving it.
#[derive(Clone, Debug)]
pub struct SaveValues {
    pub case: CaseId,
    pub values: Values,
}

impl Action for SaveValues {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load_working(tx, self.case).await?;
        let run = case.run.ok_or_else(|| Error::refused("cases-error-past"))?;
        flows::save_values(tx, run, self.values.clone()).await?;
        tell::happened(tx, &case, &Changed { case: case.id, subject: case.subject, fields: vec!["fields"] })
            .await
    }
}
