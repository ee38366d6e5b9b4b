//! The page of one customer: header, what happened, who looked, the facts with their reasons, panels of other rooms.

mod lines;

pub(super) use lines::{actor, elsewhere};

use super::{
    apart::Apart,
    country_name, label, language_name,
    why::{Reasons, reasons},
};
use crate::{
    Address, EDIT, Feature, FieldKey, HOLDS, Open, REVEAL, Record, Shown, Standing, VIEW,
    actions::{input, matrix_field},
    model::{LEFT, NATIONAL_ID_FIELD},
    read::{self, PURPOSE},
};
use askama::Template;
use ground::{clock::DAY, paging::Wanted};
use kernel::{
    Access, Desk, Error, Names, Reader, Result, SubjectId,
    door::Paper,
    event::{self, Recorded},
    input::{At, Query},
    room::{Slot, panels},
    seen::{self, Sighting},
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Facts, Html, Icon, Moment, Pager, Panel, Tabs, Timeline, Words};
use lines::{Told, looked, moment};
use serde::Deserialize;
use std::collections::HashMap;

/// "This month", for who looked.
const MONTH: i64 = 30 * DAY;
/// Events of rooms that write what a person allowed or refused.
const PERMISSIONS: &str = "consent.";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    tab: String,
    after: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tab {
    Everything,
    Permissions,
    Looks,
}

/// Everything that the page shows.
pub(super) struct Page {
    pub shown: Shown,
    pub record: Record,
    pub reasons: Reasons,
    pub tab: Tab,
    pub moments: Vec<Moment>,
    pub next: Option<String>,
    pub side: Vec<Html>,
    pub set_apart: Apart,
    pub reveals: bool,
    pub edits: bool,
    /// The fields that this reader may change.
    pub editable: Vec<FieldKey>,
}

pub async fn show(desk: Desk, At(subject): At<SubjectId>, Query(asked): Query<Question>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    if !read::opened_lately(&mut reader, subject).await? {
        desk.write(&Open { subject }).await?;
    }
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let page = load(&mut reader, subject, &asked, t).await?;
    let head = panels(&mut reader, subject, Slot::Head, t).await?;
    let actions = panels(&mut reader, subject, Slot::Action, t).await?;
    let since = reader.now().minus(MONTH);
    let viewers = seen::viewers(&mut reader, subject, since).await?;
    let marks = Html::join([page.badges(t), page.set_apart.badges(t)].into_iter().chain(head).chain(actions));
    let mut shell = desk.shell(&mut reader, called(t, &page.shown), "/customers").await?.marks(marks);
    shell = shell.lead(page.lead(t, viewers, reader.now().0));
    if reader.may(&HOLDS) && page.shown.standing != Standing::Erased {
        let holds = Button::link(t.w("customers-holds"), format!("/customers/{subject}/holds"));
        shell = shell.action(holds.icon(Icon::Lock));
    }
    let held = Button::link(t.w("customers-held-all"), format!("/customers/{subject}/held"));
    shell = shell.action(held.icon(Icon::Eye));
    if page.edits && page.shown.standing == Standing::Active {
        let edit = Button::link(t.w("kit-edit"), format!("/customers/{subject}/edit"));
        shell = shell.action(edit.icon(Icon::Edit).key('e'));
    }
    Ok(shell.body(page.html(t)).html().into())
}

async fn load(reader: &mut Reader, subject: SubjectId, asked: &Question, t: Words) -> Result<Page> {
    let mut record = read::record(reader, subject).await?.ok_or(Error::NotFound)?;
    let looks = seen::of_subject(reader, subject).await?;
    let tab = Tab::parse(&asked.tab);
    let (events, next) = happened(reader, subject, asked, tab).await?;
    let mut set_apart = Apart::read(reader, subject).await?;
    let names = names(reader, &events, &looks, &set_apart).await?;
    set_apart.tell(&names, t);
    let lists = Names::telling(reader, t.lang(), &events, &[PURPOSE]).await?;
    let told = Told { actors: &names, lists: &lists, t };
    let moments = match tab {
        Tab::Looks => looks.iter().map(|look| looked(look, &record, reader.now().0, told)).collect(),
        Tab::Everything | Tab::Permissions => {
            events.iter().map(|event| moment(reader, event, &record, told)).collect()
        }
    };
    let reasons = reasons(reader, &record, &looks, &names, t).await?.naming(lists);
    let side = panels(reader, subject, Slot::Side, t).await?;
    let (shown, reveals, edits) = (record.shown(reader), reader.may(&REVEAL), reader.may(&EDIT));
    record.attributes = record.left_to(reader.actor());
    let may = |field: &FieldKey| reader.actor().access(field.key()) >= Access::Edit;
    let editable = FieldKey::ALL.into_iter().filter(may).collect();
    Ok(Page { shown, record, reasons, tab, moments, next, side, set_apart, reveals, edits, editable })
}

async fn happened(
    reader: &mut Reader,
    subject: SubjectId,
    asked: &Question,
    tab: Tab,
) -> Result<(Vec<Recorded>, Option<String>)> {
    let wanted = Wanted { after: asked.after.clone(), limit: None };
    let mut page = event::of_subject(reader, subject, &wanted).await?;
    if tab == Tab::Permissions {
        page.items.retain(|event| event.kind.starts_with(PERMISSIONS));
    }
    Ok((page.items, page.next.filter(|_| tab != Tab::Looks)))
}

/// What people call those who acted and looked.
async fn names(
    reader: &mut Reader,
    events: &[Recorded],
    looks: &[Sighting],
    set_apart: &Apart,
) -> Result<HashMap<String, String>> {
    let actors = events.iter().map(|event| &event.actor).chain(looks.iter().map(|look| &look.actor));
    let actors = actors.chain(set_apart.frozen.iter().map(|frozen| &frozen.actor));
    let mut labels: Vec<String> = actors.cloned().collect();
    labels.sort_unstable();
    labels.dedup();
    let names = reader.app().gate()?.names;
    Ok(names(reader, labels).await?.into_iter().collect())
}

/// What to call somebody: their name, or their number where no name may be seen.
pub(super) fn called(t: Words, shown: &Shown) -> String {
    let name = shown.name();
    if name.is_empty() { t.w1("customers-numbered", "number", shown.number.to_string()) } else { name }
}

impl Tab {
    fn parse(text: &str) -> Self {
        match text {
            "permissions" => Self::Permissions,
            "looks" => Self::Looks,
            _ => Self::Everything,
        }
    }

    fn address(self, subject: SubjectId) -> String {
        match self {
            Self::Everything => format!("/customers/{subject}"),
            Self::Permissions => format!("/customers/{subject}?tab=permissions"),
            Self::Looks => format!("/customers/{subject}?tab=looks"),
        }
    }
}

#[derive(Template)]
#[template(path = "record.html")]
struct Body<'a> {
    t: Words,
    tabs: Tabs,
    banner: Html,
    main: Html,
    facts: Option<Panel>,
    side: &'a [Html],
}

#[derive(Template)]
#[template(source = "{{ text }} · <a href=\"{{ href }}\">{{ seen }}</a>", ext = "html")]
struct Lead {
    text: String,
    href: String,
    seen: String,
}

impl Page {
    pub fn html(&self, t: Words) -> Html {
        let subject = self.shown.id;
        let tabs = Tabs::new(t.w("customers-timeline"), self.tab.address(subject))
            .tab(t.w("customers-tab-everything"), Tab::Everything.address(subject))
            .tab(t.w("customers-tab-permissions"), Tab::Permissions.address(subject))
            .tab(t.w("customers-tab-looks"), Tab::Looks.address(subject));
        let facts = match self.shown.standing {
            Standing::Erased => self.remains(t),
            Standing::Active | Standing::Restricted => Some(self.facts(t)),
        };
        let main = self.timeline(t);
        Html::of(&Body { t, tabs, banner: self.set_apart.banner(t), main, facts, side: &self.side })
    }

    fn timeline(&self, t: Words) -> Html {
        let moments = self.moments.iter().map(|moment| Moment {
            at: moment.at,
            when: moment.when.clone(),
            tone: moment.tone,
            what: moment.what.clone(),
        });
        let timeline = Timeline { t, moments: moments.collect() }.html();
        let address = self.tab.address(self.shown.id);
        let join = if address.contains('?') { '&' } else { '?' };
        let next = self.next.as_ref().map(|after| format!("{address}{join}after={after}"));
        let pager =
            next.map(|next| Pager { t, previous: None, next: Some(next), shown: String::new() }.html());
        Html::join([timeline, pager.unwrap_or_default()])
    }

    pub fn badges(&self, t: Words) -> Html {
        let number = Badge::plain(t.w1("customers-numbered", "number", self.shown.number.to_string())).html();
        match self.shown.standing {
            Standing::Active | Standing::Restricted => number,
            Standing::Erased => Html::join([number, Badge::stop(t.w(Standing::Erased.word())).html()]),
        }
    }

    pub fn lead(&self, t: Words, viewers: i64, now: i64) -> Html {
        let since = t.date(self.record.created_at.0);
        let contact = t.ago(self.record.last_contact_at.0, now);
        let mut text = t.w2("customers-lead", ("since", since), ("contact", contact));
        if let Some(language) = &self.shown.language {
            text.push_str(" · ");
            text.push_str(&t.w1("customers-speaks", "language", language_name(t, language)));
        }
        let (href, seen) = (Tab::Looks.address(self.shown.id), t.n("customers-seen-by", viewers));
        Html::of(&Lead { text, href, seen })
    }

    /// Every value with its reason; what this actor may not see is not there at all.
    fn facts(&self, t: Words) -> Panel {
        let shown = &self.shown;
        let mut lines: Vec<(String, String)> = vec![("name".into(), shown.name())];
        let mut many = |input: &str, values: Vec<String>| {
            let numbered = values.into_iter().enumerate();
            lines.extend(numbered.map(|(at, value)| (format!("{input}.{at}"), value)));
        };
        many("emails", shown.emails.clone().unwrap_or_default());
        many("phones", shown.phones.clone().unwrap_or_default());
        many("addresses", shown.addresses.iter().flatten().map(Address::line).collect());
        let mut one = |input: &str, value: Option<String>| {
            lines.extend(value.map(|value| (input.to_owned(), value)));
        };
        one("organisation", shown.organisation.clone());
        one("country", shown.country.as_ref().map(|code| country_name(t, code)));
        one("time_zone", shown.time_zone.clone());
        one("language", shown.language.as_ref().map(|code| language_name(t, code)));
        one("birth_date", shown.birth_date.as_ref().map(|date| self.date(t, date)));
        one(NATIONAL_ID_FIELD, shown.national_id.clone());
        lines.extend(shown.attributes.iter().map(|(key, value)| (key.clone(), value.clone())));
        lines.extend(shown.former.iter().map(|former| (former.field.clone(), former.value.clone())));
        let lines = lines.into_iter().filter(|(_, value)| !value.is_empty());
        let facts = lines.fold(Facts::new(), |facts, (field, value)| {
            let input = if field == "name" { "given" } else { input(&field) };
            facts.fact(self.name(t, input), self.fact(t, (&field, input), &value))
        });
        Panel::new(t.w("customers-facts"), facts)
    }

    /// What is left of somebody who was anonymised: enough others have the same.
    fn remains(&self, t: Words) -> Option<Panel> {
        let shown = &self.shown;
        let country = shown.country.as_ref().map(|code| ("country".to_owned(), country_name(t, code)));
        let language = shown.language.as_ref().map(|code| ("language".to_owned(), language_name(t, code)));
        let organisation = shown.organisation.clone().map(|name| ("organisation".to_owned(), name));
        let plain = [country, language, organisation].into_iter().flatten();
        let plain: Vec<(String, String)> = plain.chain(self.record.attributes.iter().cloned()).collect();
        let called = |key: &str| match key.strip_prefix(LEFT).and_then(Feature::parse) {
            Some(feature) => feature.word().map_or_else(|| key.to_owned(), |word| t.w(&word)),
            None => self.name(t, key),
        };
        let facts =
            plain.iter().fold(Facts::new(), |facts, (key, value)| facts.fact(called(key), Html::text(value)));
        (!plain.is_empty()).then(|| Panel::new(t.w("customers-remains"), facts))
    }

    fn name(&self, t: Words, input: &str) -> String {
        if input == "given" { t.w("customers-name") } else { label(t, input, &self.record.definitions) }
    }

    /// Takes one value away, where this reader may.
    fn eraser(&self, t: Words, field: &str) -> Option<Html> {
        let editable = matrix_field(&self.record, field).is_some_and(|field| self.editable.contains(&field));
        let free = self.shown.standing == Standing::Active && !self.set_apart.is_held();
        (self.edits && editable && free).then(|| {
            let asked = crate::address::query([("field", field)]);
            let href = format!("/customers/{}/values?{asked}", self.shown.id);
            Button::link(t.w("customers-erase-value"), href).quiet().html()
        })
    }

    fn fact(&self, t: Words, (field, input): (&str, &str), value: &str) -> Html {
        let why = self.reasons.why(t, &self.record, input, (value, self.eraser(t, field)));
        let custom = self.record.definitions.iter().find(|definition| definition.key == input);
        let secret =
            input == NATIONAL_ID_FIELD || custom.is_some_and(|definition| definition.class.is_secret());
        if !secret || !self.reveals {
            return why;
        }
        let href =
            format!("/customers/{}/revelations?{}", self.shown.id, crate::address::query([("field", input)]));
        let reveal = Button::link(t.w("customers-reveal"), href).quiet().icon(Icon::Eye);
        Html::join([why, reveal.html()])
    }

    /// A whole date in words, the same in every zone; a masked one, a year, as it is.
    fn date(&self, t: Words, date: &str) -> String {
        if self.shown.masked.contains(FieldKey::BirthDate.key()) {
            return date.to_owned();
        }
        t.in_zone("UTC").date(super::list::micros(&format!("{date}T12:00:00Z")))
    }
}
