//! The designs that forms share, and which forms do.

use crate::model::{Design, FileKind, Shape};
use ground::{args, paging, row, statements};
use kernel::{Error, Reader, Result};

row! {
    struct DesignRow {
        key: String,
        style: String,
        media: Option<String>,
        version: i64,
    }
}

row! {
    struct LogoRow {
        logo: Option<Vec<u8>>,
        media: Option<String>,
    }
}

row! {
    struct UseRow {
        name: String = "f.name",
        draft: String = "f.shape",
        shown: Option<String> = "v.shape",
    }
}

statements! {
    DESIGNS = "select ", DesignRow::COLUMNS, " from form_designs order by key limit ?1";
    DESIGN = "select ", DesignRow::COLUMNS, " from form_designs where key = ?1";
    LOGO = "select ", LogoRow::COLUMNS, " from form_designs where key = ?1";
    USES = "select ", UseRow::COLUMNS, " from forms f left join form_versions v on v.form = f.name and v.version = f.published
            order by f.name limit ?1";
}

/// All designs; a house has a handful.
pub async fn designs(reader: &mut Reader) -> Result<Vec<Design>> {
    let rows: Vec<DesignRow> = reader.rows(DESIGNS, args![i64::from(paging::MOST)]).await?;
    rows.into_iter().map(DesignRow::design).collect()
}

pub async fn design(reader: &mut Reader, key: &str) -> Result<Design> {
    reader.one::<DesignRow>(DESIGN, args![key]).await?.design()
}

/// The design of a form, where it shares one.
pub async fn dress(reader: &mut Reader, shape: &Shape) -> Result<Option<Design>> {
    if shape.design.is_empty() {
        return Ok(None);
    }
    reader.optional::<DesignRow>(DESIGN, args![shape.design]).await?.map(DesignRow::design).transpose()
}

/// The picture of a design.
pub async fn logo(reader: &mut Reader, key: &str) -> Result<(FileKind, Vec<u8>)> {
    let row: LogoRow = reader.one(LOGO, args![key]).await?;
    let kind = row.media.as_deref().and_then(FileKind::parse);
    kind.zip(row.logo).ok_or(Error::NotFound)
}

/// More forms than any house has: a design in use is found in all of them.
const FORMS: i64 = 10_000;

/// Each form with the design of its draft and the one that people see now.
pub async fn dressed(reader: &mut Reader) -> Result<Vec<(String, [String; 2])>> {
    let rows: Vec<UseRow> = reader.rows(USES, args![FORMS]).await?;
    let design = |shape: &str| serde_json::from_str::<Shape>(shape).map(|shape| shape.design);
    let one = |row: UseRow| {
        let shown = row.shown.as_deref().map(design).transpose()?.unwrap_or_default();
        Ok((row.name, [design(&row.draft)?, shown]))
    };
    rows.into_iter().map(one).collect()
}

impl DesignRow {
    fn design(self) -> Result<Design> {
        let logo = self.media.as_deref().and_then(FileKind::parse);
        Ok(Design { key: self.key, style: serde_json::from_str(&self.style)?, logo, revision: self.version })
    }
}
