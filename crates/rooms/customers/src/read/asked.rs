//! A filter as people write it into an address, and as a saved view keeps it.

use super::{
    allowed::known_purpose,
    list::{Filter, View, views},
};
use crate::{
    ViewId,
    model::{self, Standing},
};
use axum::{extract::Query, http::Uri};
use jiff::civil::Date;
use kernel::{Error, Message, Problems, Reader, Result};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Longer names of organisations are not stored either.
const ORGANISATION: usize = 200;
/// Nor are longer keys of purposes.
const PURPOSE: usize = 60;

/// A filter as it stands in an address: `?state=active&country=PL`.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct Asked {
    pub state: String,
    pub country: String,
    pub language: String,
    pub organisation: String,
    pub allows: String,
    pub from: String,
    pub to: String,
}

impl Asked {
    pub fn read(&self) -> Result<Filter> {
        let mut problems = Problems::default();
        let standing = self.standing(&mut problems);
        let country = problems.take("country", model::country(&self.country)).flatten();
        let language = problems.take("language", model::language(&self.language)).flatten();
        let organisation = problems.take("organisation", model::line(&self.organisation, ORGANISATION));
        let allows = problems.take("allows", model::line(&self.allows, PURPOSE));
        let created_from = problems.take("from", day(&self.from)).flatten();
        let created_to = problems.take("to", day(&self.to)).flatten();
        problems.finish()?;
        let organisation = organisation.filter(|name| !name.is_empty());
        let allows = allows.filter(|purpose| !purpose.is_empty());
        Ok(Filter { standing, country, language, organisation, allows, created_from, created_to })
    }

    /// The same, and whether there is such a purpose, and whether the reader sees what it asks for.
    pub async fn checked(&self, reader: &mut Reader) -> Result<Filter> {
        let filter = self.read()?;
        filter.seen_by(reader.actor())?;
        if let Some(purpose) = &filter.allows {
            known_purpose(reader, "allows", purpose).await?;
        }
        Ok(filter)
    }

    /// Every part of the filter with its name in addresses.
    pub fn pairs(&self) -> [(&'static str, &str); 7] {
        [
            ("state", &self.state),
            ("country", &self.country),
            ("language", &self.language),
            ("organisation", &self.organisation),
            ("allows", &self.allows),
            ("from", &self.from),
            ("to", &self.to),
        ]
    }

    /// The same filter as an address writes it.
    pub fn address(&self, sort: &str, columns: &str) -> String {
        crate::address::query(self.pairs().into_iter().chain([("sort", sort), ("columns", columns)]))
    }

    fn standing(&self, problems: &mut Problems) -> Option<Standing> {
        let standing = Standing::parse(&self.state);
        if standing.is_none() && !self.state.is_empty() {
            problems.add("state", "error-not-a-choice");
        }
        standing
    }
}

/// A view that this actor saved, with its filter as they may use it now.
pub async fn view(reader: &mut Reader, id: ViewId) -> Result<(View, Filter)> {
    let view = views(reader).await?.into_iter().find(|view| view.id == id).ok_or(Error::NotFound)?;
    let kept = || Error::fault("a saved view reads no more");
    let address: Uri = format!("/?{}", view.query).parse().map_err(|_| kept())?;
    let Query(asked): Query<Asked> = Query::try_from_uri(&address).map_err(|_| kept())?;
    let filter = asked.checked(reader).await?;
    Ok((view, filter))
}

fn day(text: &str) -> std::result::Result<Option<Date>, Message> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| "customers-error-day".into()),
    }
}
