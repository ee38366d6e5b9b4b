//! Opening a case: its category decides the process, the team, the sender; the first thing said begins the thread.

use super::{confide, letter, place, standstill, tell};
use crate::{
    CONFIDE, WORK,
    events::Opened,
    model::{
        Arrival, Author, Body, Case, CaseId, Category, Channel, Contact, EntryKind, Facts, Kept, NEVER,
        Number, Party, Priority, References, Stands,
        text::{EMAIL, LINE, NAME, PHONE, TEXT, email, line, must, optional_line, prose, tags},
    },
    read::{scope::me, tree},
    sifting,
    store::{self, NewEntry, around, index},
};
use flows::Values;
use kernel::{Action, Error, KeyId, Permission, Problems, Result, StaffId, SubjectId, Tx};
use kit::Lang;
use post::SenderId;
use staff::TeamId;

/// A case as it is asked for.
#[derive(Clone, Debug, Default)]
pub struct Open {
    /// The key of a category; empty: the first on offer.
    pub category: String,
    /// What it is about, in one line.
    pub subject_line: String,
    /// What was said, unless it came as an arrival.
    pub text: String,
    pub priority: Option<Priority>,
    pub customer: Option<SubjectId>,
    pub channel: Channel,
    /// Where somebody is reached for this case alone.
    pub contact: Contact,
    pub references: References,
    /// Fields of the process.
    pub values: Values,
    pub attachments: Vec<Kept>,
    /// The address it came to, and is answered from.
    pub sender: Option<SenderId>,
    pub lang: Option<Lang>,
    pub team: Option<TeamId>,
    pub assignee: Option<StaffId>,
    /// For named people alone: those here, and whoever opens it.
    pub confidential: bool,
    pub named: Vec<StaffId>,
    pub tags: Vec<String>,
    /// What came in, when something did.
    pub arrival: Option<Arrival>,
    /// Whether whoever wrote is told that it came in, once per period.
    pub acknowledge: bool,
}

impl Action for Open {
    type Output = Case;
    const NEEDS: Permission = WORK;

    /// What a category makes confidential needs no right of its own; what somebody makes so does.
    async fn run(&self, tx: &mut Tx) -> Result<Case> {
        if self.confidential {
            tx.demand(&CONFIDE)?;
        }
        let category = tree::chosen(tx, &self.category).await?;
        self.filled(tx, &category).await?;
        open_in(tx, self, &category).await
    }
}

impl Open {
    /// Whoever opens a case by hand or by a program fills in what its category asks for. A letter that comes in cannot.
    async fn filled(&self, tx: &mut Tx, category: &Category) -> Result<()> {
        let (flow, terms) = (category.decides.flow.as_deref().unwrap_or_default(), &category.decides.terms);
        if terms.fields.is_empty() {
            return Ok(());
        }
        let empty = |field: &str| self.values.get(field).is_none_or(|value| value.trim().is_empty());
        let mut problems = Problems::default();
        for shown in flows::asked(tx, flow, terms).await? {
            if shown.is_required() && empty(&shown.field) {
                problems.add(format!("values.{}", shown.field), "error-required");
            }
        }
        problems.finish()
    }

    /// The same with everything trimmed, or all that is wrong with it.
    fn checked(&self) -> Result<Self> {
        let mut problems = Problems::default();
        let mut take = |field: &str, result| problems.take(field, result).unwrap_or_default();
        let contact = Contact {
            name: take("contact.name", optional_line(&self.contact.name, NAME)),
            email: take("contact.email", email(&self.contact.email)),
            phone: take("contact.phone", optional_line(&self.contact.phone, PHONE)),
        };
        debug_assert!(contact.email.len() <= EMAIL * 4);
        let references = References {
            order: take("references.order", optional_line(&self.references.order, NAME)),
            product: take("references.product", optional_line(&self.references.product, NAME)),
            store: take("references.store", optional_line(&self.references.store, NAME)),
        };
        let subject_line = take("subject_line", line(&self.subject_line, LINE));
        let text = if self.text.trim().is_empty() { Ok(String::new()) } else { prose(&self.text, TEXT) };
        let text = take("text", text);
        problems.finish()?;
        Ok(Self { contact, references, subject_line, text, tags: tags(&self.tags)?, ..self.clone() })
    }
}

/// Opens a case in somebody's transaction: rooms above join it here.
pub async fn open(tx: &mut Tx, asked: &Open) -> Result<Case> {
    let category = tree::chosen(tx, &asked.category).await?;
    open_in(tx, asked, &category).await
}

/// Where its process stands at first is known before its row is written: a row stands in many lists, and is put into each once.
async fn open_in(tx: &mut Tx, asked: &Open, category: &Category) -> Result<Case> {
    let asked = asked.checked()?;
    confide::known(tx, "assignee", asked.assignee.as_slice()).await?;
    confide::all_known(tx, &asked.named).await?;
    let flow = category.decides.flow.clone().ok_or_else(|| Error::refused("cases-error-no-flow"))?;
    let (mut case, facts) = prepare(tx, &asked, category, flow).await?;
    told(tx, &case).await?;
    let beginning = match standstill::is_still(tx, &case).await? {
        true => None,
        false => Some(place::first(tx, &mut case, category, asked.values.clone()).await?),
    };
    store::insert(tx, &case, store::contact_hash(tx, &facts)).await?;
    around::add_tags(tx, &case, &asked.tags).await?;
    if case.confidential {
        confide::close(tx, &case, &asked.named).await?;
    }
    let opened = Opened {
        case: case.id,
        subject: case.subject,
        number: case.number,
        category: case.category.clone(),
        channel: case.channel,
    };
    tell::tell(tx, &case, &opened)?;
    begin(tx, &case, &facts, &asked).await?;
    let Some(beginning) = beginning else {
        standstill::opened(tx, &case, &asked).await?;
        return Ok(case);
    };
    let run = beginning.run();
    flows::begin(tx, beginning, !case.confidential).await?;
    if case.run.is_none() {
        case = place::stood(tx, case.id, run).await?;
    }
    if let Some(assignee) = case.assignee {
        tell::ring(tx, &case, &[assignee], ("cases.assigned", "cases-bell-assigned")).await?;
    }
    if let Some(arrival) = asked.arrival.as_ref().filter(|_| asked.acknowledge) {
        letter::acknowledge(tx, &case, arrival).await?;
    }
    Ok(case)
}

/// Whoever speaks with people by telephone or chat tells them where the notice is; where none is given, nobody does.
// law: gdpr/13.1
async fn told(tx: &mut Tx, case: &Case) -> Result<()> {
    let point = match case.channel {
        Channel::Phone => (notices::Kind::Call, "phone"),
        Channel::Chat => (notices::Kind::Chat, "chat"),
        _ => return Ok(()),
    };
    let version = notices::require(tx, point.0, point.1).await?;
    match case.subject {
        Some(subject) => notices::met(tx, subject, point, version).await,
        None => Ok(()),
    }
}

async fn prepare(tx: &mut Tx, asked: &Open, category: &Category, flow: String) -> Result<(Case, Facts)> {
    let id: CaseId = tx.id();
    let lang = match asked.customer {
        Some(subject) => {
            let contact = customers::contact(tx, subject).await?;
            let contact = contact.ok_or_else(|| Error::field("customer", "cases-error-customer"))?;
            asked.lang.or(contact.lang)
        }
        None => {
            tx.make_key(KeyId::own(id));
            asked.lang
        }
    };
    let team = asked.team.or(category.decides.team);
    let facts = Facts {
        line: asked.subject_line.clone(),
        contact: contact(asked),
        references: asked.references.clone(),
    };
    let now = tx.now();
    let at = asked.arrival.as_ref().map_or(now, |arrival| arrival.at.min(now));
    let mut case = Case {
        id,
        number: number(tx).await?,
        subject: asked.customer,
        category: category.key.clone(),
        run: None,
        flow,
        status: String::new(),
        stands: Stands::Open,
        priority: asked.priority.or(category.decides.priority).unwrap_or_default(),
        team,
        assignee: asked.assignee,
        unit: unit(tx, category, team).await?,
        channel: asked.channel,
        sender: asked.sender.or(category.decides.sender),
        lang: lang.map(|lang| lang.tag().to_owned()),
        confidential: asked.confidential || category.decides.confidential,
        parent: None,
        merged_into: None,
        opened_at: at,
        last_at: now,
        waits_since: (asked.channel != Channel::Desk).then_some(at),
        closed_at: None,
        step_due: None,
        end_due: None,
        due_at: NEVER,
        sealed: None,
        version: 1,
    };
    case.sealed = Some(tx.seal(case.key(), case.place(), &facts).await?);
    Ok((case, facts))
}

/// Whoever wrote in can be answered where they wrote from, known or not.
fn contact(asked: &Open) -> Contact {
    let mut contact = asked.contact.clone();
    if let Some(arrival) = &asked.arrival
        && contact.email.is_empty()
        && arrival.author == Author::Customer
    {
        let from = &arrival.from;
        contact.email = email(&from.address).unwrap_or_default();
        if contact.name.is_empty() {
            contact.name = crate::model::text::tamed_line(&from.name, NAME);
        }
    }
    contact
}

/// A team that belongs to a unit shares its cases with that unit.
pub(super) async fn unit(
    tx: &mut Tx,
    category: &Category,
    team: Option<TeamId>,
) -> Result<Option<staff::UnitId>> {
    let Some(team) = team.filter(|_| category.decides.unit.is_none()) else {
        return Ok(category.decides.unit);
    };
    let teams = staff::teams(tx).await?;
    let team = teams
        .iter()
        .find(|known| known.id == team)
        .ok_or_else(|| Error::field("team", "error-not-a-choice"))?;
    Ok(team.unit)
}

/// The next number of this year.
pub(crate) async fn number(tx: &mut Tx) -> Result<Number> {
    let year = i64::from(tx.now().date().year());
    store::take_numbers(tx, year, 1).await
}

/// The first line of the thread.
async fn begin(tx: &mut Tx, case: &Case, facts: &Facts, asked: &Open) -> Result<()> {
    if let Some(arrival) = &asked.arrival {
        let mut arrival = arrival.clone();
        if arrival.subject_line.trim().is_empty() {
            arrival.subject_line.clone_from(&asked.subject_line);
        }
        super::arrive::append(tx, case, &arrival).await?;
        return Ok(());
    }
    if asked.text.is_empty() && asked.attachments.is_empty() {
        return index::set_line(tx, case, facts).await;
    }
    index::set_facts(tx, case, facts).await?;
    let (kind, author) = match asked.channel {
        Channel::Desk => (EntryKind::Note, Author::Staff),
        Channel::Phone => (EntryKind::Call, Author::Customer),
        _ => (EntryKind::In, Author::Customer),
    };
    let from = Party { name: asked.contact.name.clone(), address: asked.contact.email.clone() };
    let mut body =
        Body { from, text: asked.text.clone(), line: asked.subject_line.clone(), ..Body::default() };
    if kind != EntryKind::Note {
        sifting::look(&mut body, &asked.attachments);
    }
    let new = NewEntry { attachments: asked.attachments.len(), ..NewEntry::new(tx, kind, author, &body) };
    store::add(tx, case, &new).await?;
    around::attach(tx, case, new.id, &asked.attachments).await
}

/// Whether whoever acts may give cases to others: named people, where the case is confidential.
pub(super) async fn may_be_given(tx: &mut Tx, case: &Case, staff: StaffId) -> Result<()> {
    if case.confidential
        && !crate::read::around::named(tx, case.id).await?.contains(&staff)
        && staff != me(tx)
    {
        return Err(Error::field("assignee", "cases-error-not-named"));
    }
    must("assignee", Ok(()))
}
