//! What the house set up for cases: categories, prepared answers, macros, saved views.

use super::{list::Viewed, scope::me};
use crate::model::{
    AnswerId, Category, MacroId, ViewId,
    category::{Row, tree},
};
use flows::Names;
use ground::{args, row, statements};
use kernel::{Error, Listed, Reader, Remembered, Result, StaffId};
use kit::Lang;
use std::sync::Arc;

statements! {
    CATEGORIES = "select ", Row::COLUMNS, " from cases_categories order by position, key limit ?1";
    ANSWERS = "select ", AnswerRow::COLUMNS, " from cases_answers order by title limit ?1";
    MACROS = "select ", MacroRow::COLUMNS, " from cases_macros order by title limit ?1";
    VIEWS = "select ", ViewRow::COLUMNS, " from cases_views where staff = ?1 or shared = true order by name limit ?2";
}

/// Prepared answers, macros and views of a house: a person has to find one.
pub const MOST: i64 = 500;

row! {
    struct AnswerRow {
        id: AnswerId,
        title: String,
        texts: String,
        category: Option<String>,
        files: String,
        version: i64,
    }
}

row! {
    struct MacroRow {
        id: MacroId,
        title: String,
        steps: String,
        version: i64,
    }
}

row! {
    struct ViewRow {
        id: ViewId,
        staff: StaffId,
        name: String,
        filter: String,
        shared: bool,
    }
}

/// A prepared answer: a text by language, with places such as `{{ number }}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub id: AnswerId,
    pub title: String,
    pub texts: Names,
    /// The category for which it is offered first.
    pub category: Option<String>,
    /// Keys of the enclosures that go with it.
    pub files: Vec<String>,
    pub version: i64,
}

/// Several steps at one click.
#[derive(Clone, Debug, PartialEq)]
pub struct Macro {
    pub id: MacroId,
    pub title: String,
    pub steps: Vec<crate::actions::Step>,
    pub version: i64,
}

/// A list that somebody saved under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    pub id: ViewId,
    pub name: String,
    pub viewed: Viewed,
    pub shared: bool,
    /// Whether the reader made it, and may remove it.
    pub own: bool,
}

pub(crate) struct Tree(Arc<Vec<Category>>);

impl Remembered for Tree {
    const TABLES: &'static [&'static str] = &["cases_categories"];

    async fn read(reader: &mut Reader) -> Result<Self> {
        let most = i64::try_from(crate::model::category::MOST).unwrap_or(MOST);
        let rows: Vec<Row> = reader.rows(CATEGORIES, args![most]).await?;
        Ok(Self(Arc::new(tree(rows))))
    }
}

/// All categories as a tree, each with what it inherits.
pub async fn categories(reader: &mut Reader) -> Result<Arc<Vec<Category>>> {
    Ok(Arc::clone(&reader.remembered::<Tree>().await?.0))
}

pub async fn category(reader: &mut Reader, key: &str) -> Result<Option<Category>> {
    Ok(categories(reader).await?.iter().find(|category| category.key == key).cloned())
}

/// The category that was named, or the first on offer when none was.
pub(crate) async fn chosen(reader: &mut Reader, key: &str) -> Result<Category> {
    let all = categories(reader).await?;
    let fits = |one: &&Category| one.on_offer && (key.is_empty() || one.key == key);
    all.iter().find(fits).cloned().ok_or_else(|| Error::field("category", "cases-error-category"))
}

/// What is asked when a case of this category is opened, in its order; of the first on offer when none is named. Nothing, where
/// the category takes no new cases.
pub async fn asked(reader: &mut Reader, key: &str) -> Result<Vec<flows::Shown>> {
    let all = categories(reader).await?;
    let chosen = all.iter().find(|one| one.on_offer && (key.is_empty() || one.key == key));
    let Some(decides) = chosen.map(|category| &category.decides) else { return Ok(Vec::new()) };
    flows::asked(reader, decides.flow.as_deref().unwrap_or_default(), &decides.terms).await
}

/// Prepared answers; those of this category first.
pub async fn answers(reader: &mut Reader, category: &str) -> Result<Vec<Answer>> {
    let rows: Vec<AnswerRow> = reader.rows(ANSWERS, args![MOST]).await?;
    let answer = |row: AnswerRow| Answer {
        id: row.id,
        title: row.title,
        texts: serde_json::from_str(&row.texts).unwrap_or_default(),
        category: row.category,
        files: serde_json::from_str(&row.files).unwrap_or_default(),
        version: row.version,
    };
    let mut all: Vec<Answer> = rows.into_iter().map(answer).collect();
    all.sort_by_key(|answer| answer.category.as_deref() != Some(category));
    Ok(all)
}

pub async fn macros(reader: &mut Reader) -> Result<Vec<Macro>> {
    let rows: Vec<MacroRow> = reader.rows(MACROS, args![MOST]).await?;
    let one = |row: MacroRow| Macro {
        id: row.id,
        title: row.title,
        steps: serde_json::from_str(&row.steps).unwrap_or_default(),
        version: row.version,
    };
    Ok(rows.into_iter().map(one).collect())
}

/// The reader's own views and those that colleagues share.
pub async fn views(reader: &mut Reader) -> Result<Vec<View>> {
    let me = me(reader);
    let rows: Vec<ViewRow> = reader.rows(VIEWS, args![me, MOST]).await?;
    let view = |row: ViewRow| View {
        id: row.id,
        name: row.name,
        viewed: serde_json::from_str(&row.filter).unwrap_or_default(),
        shared: row.shared,
        own: row.staff == me,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Categories as forms and conditions offer them.
pub(crate) fn listed(reader: &mut Reader, lang: Lang) -> futures::future::BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let all = categories(reader).await?;
        let one = |category: &Category| Listed {
            key: category.key.clone(),
            name: category.name(lang).to_owned(),
            on_offer: category.on_offer,
        };
        Ok(all.iter().map(one).collect())
    })
}

/// Prepared answers as the designer of a process offers them.
pub(crate) fn listed_answers(
    reader: &mut Reader,
    _: Lang,
) -> futures::future::BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let all = answers(reader, "").await?.into_iter();
        Ok(all.map(|one| Listed { key: one.id.to_string(), name: one.title, on_offer: true }).collect())
    })
}
