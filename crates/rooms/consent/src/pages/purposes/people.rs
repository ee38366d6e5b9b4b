//! Who has agreed to a purpose, since when and from where. Everybody on the page was looked at, and that is written down.

use super::{path, up};
use crate::{
    VIEW,
    model::choice::{Channel, How},
    purposes::ListPeople,
    read::{self, Agreed},
};
use axum::extract::Path;
use ground::paging::{Page, Wanted};
use kernel::{Access, Desk, Reader, Result, SubjectId, door::Paper, input::Query, setting::TIME_ZONE};
use kit::{Column, Crumb, Empty, Html, Pager, Row, Sample, Table, Words};
use std::collections::HashMap;

pub async fn show(desk: Desk, Path(key): Path<String>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let (purpose, page, names) = listed(&mut reader, &key, &wanted).await?;
    let shell = desk.shell(&mut reader, t.w("consent-people"), "/purposes").await?;
    let crumbs = vec![up(t), Crumb::new(purpose.name(t.lang()), path(&key))];
    let lead = t.w1("consent-people-lead", "purpose", purpose.name(t.lang()));
    let html = shell.crumbs(crumbs).lead(lead).body(listing(t, &key, &page, &names)).html();
    drop(reader);
    note(&desk.actor, &desk.app, &key, &page).await?;
    Ok(html.into())
}

/// One page of those who agreed, with what may be shown of their names.
pub async fn listed(
    reader: &mut Reader,
    key: &str,
    wanted: &Wanted,
) -> Result<(crate::Purpose, Page<Agreed>, HashMap<SubjectId, String>)> {
    reader.demand(&VIEW)?;
    reader.demand(&customers::VIEW)?;
    let purpose = read::purpose(reader, key).await?;
    let page = read::agreed(reader, key, wanted).await?;
    let subjects: Vec<SubjectId> = page.items.iter().map(|row| row.subject).collect();
    let seen = reader.actor().access("name") >= Access::Shown;
    let contacts = customers::contacts(reader, &subjects).await?;
    let name = |contact: customers::Contact| {
        let full = contact.name.full();
        let shown = if seen && !full.is_empty() { full } else { format!("№ {}", contact.number) };
        (contact.subject, shown)
    };
    Ok((purpose, page, contacts.into_iter().map(name).collect()))
}

/// A broad look is a look at each.
// law: gdpr/5.2
pub async fn note(actor: &kernel::Actor, app: &kernel::App, key: &str, page: &Page<Agreed>) -> Result<()> {
    let subjects: Vec<SubjectId> = page.items.iter().map(|row| row.subject).collect();
    if subjects.is_empty() {
        return Ok(());
    }
    app.write(actor, &ListPeople { purpose: key.to_owned(), subjects }).await
}

fn listing(t: Words, key: &str, page: &Page<Agreed>, names: &HashMap<SubjectId, String>) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("consent-people-none"), t.w("consent-people-none-text")).into();
    }
    let columns = vec![
        Column::new(t.w("consent-person")),
        Column::new(t.w("consent-channel")).tight(),
        Column::new(t.w("consent-since")).tight(),
        Column::new(t.w("consent-source")),
        Column::new(t.w("consent-version")).number(),
    ];
    let row = |agreed: &Agreed| {
        let name = names.get(&agreed.subject).map_or("–", String::as_str);
        let cells = vec![
            Html::text(name),
            t.w(&agreed.channel.word()).into(),
            t.date(agreed.at.0).into(),
            source(t, agreed.how, &agreed.origin).into(),
            t.number(agreed.version).into(),
        ];
        Row::new(cells).open(format!("/customers/{}/permissions", agreed.subject))
    };
    let shown = t.n("kit-rows", page.items.len());
    let next = page.next.as_ref().map(|next| format!("{}/people?after={next}", path(key)));
    Table::new(t, t.w("consent-people"), columns)
        .rows(page.items.iter().map(row).collect())
        .pager(Pager { t, previous: None, next, shown })
        .into()
}

fn source(t: Words, how: How, origin: &str) -> String {
    let how = t.w(&how.word());
    if origin.is_empty() { how } else { format!("{how}: {origin}") }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let subject: SubjectId = ground::id::Id::from_bytes([1; 16]);
    let row = Agreed {
        subject,
        channel: Channel::Email,
        state: crate::State::Given,
        at: ground::clock::Timestamp(1_795_262_400_000_000),
        version: 2,
        how: How::Link,
        origin: "<b>form</b>".into(),
        event: ground::id::Id::from_bytes([2; 16]),
    };
    let names = HashMap::from([(subject, "Wędrówka <b>".to_owned())]);
    let page = |items| Page { items, next: Some("x".into()) };
    vec![
        Sample::new("consent/people-empty", listing(t, "news", &page(Vec::new()), &names)),
        Sample::new("consent/people", listing(t, "news", &page(vec![row]), &names)),
    ]
}
