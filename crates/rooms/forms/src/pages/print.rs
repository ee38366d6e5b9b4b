//! The small print of a form: who asks, how long it is kept, what one may do about it.
// law: gdpr/13 kvkk/10.1 ccpa/1798.100

use crate::{model::Form, wording::span};
use askama::Template;
use consent::Purpose;
use kernel::{
    Reader, Result,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME},
};
use kit::Words;
use notices::Offer;

#[derive(Template)]
#[template(path = "print.html")]
pub struct Print {
    pub t: Words,
    pub company: String,
    pub address: String,
    pub email: String,
    pub notice: String,
    /// Where the notice is read.
    pub path: String,
    /// A purpose and how long data is kept for it.
    pub kept: Vec<(String, String)>,
}

impl Print {
    pub async fn load(
        t: Words,
        reader: &mut Reader,
        form: &Form,
        purposes: &[Purpose],
        notice: &Offer,
    ) -> Result<Self> {
        let name = |version: i64| t.w1("forms-notice", "version", version.to_string());
        let serves = form.shape.serves();
        let kept = serves.into_iter().filter_map(|key| purposes.iter().find(|purpose| purpose.key == key));
        Ok(Self {
            t,
            company: reader.setting(&COMPANY_NAME).await?,
            address: reader.setting(&COMPANY_ADDRESS).await?,
            email: reader.setting(&COMPANY_EMAIL).await?,
            path: notice.path.clone(),
            notice: notice.version.map(name).unwrap_or_else(|| t.w("forms-notice-plain")),
            kept: kept
                .map(|purpose| (purpose.name(t.lang()).to_owned(), span(t, &purpose.retention)))
                .collect(),
        })
    }
}
