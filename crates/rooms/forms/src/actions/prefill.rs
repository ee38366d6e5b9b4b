//! Links that fill a form in beforehand: the values wait here, sealed; the address carries an opaque token and nothing else.

use crate::{
    EDIT,
    events::LinkMade,
    model::{Fact, Form, Item, Kind},
    read,
    store::{self, Linked},
};
use ground::{clock::DAY, secret::Token};
use kernel::{
    Access, Action, Error, Message, Permission, Problems, Result, SubjectId, Tx,
    seen::{Look, Note},
};
use std::collections::BTreeMap;

/// The longest that such a link works.
pub const DAYS_MOST: i64 = 90;
/// One value that is filled in.
const VALUE_MOST: usize = 500;

/// Makes a link to a form with some fields filled in; permissions are never filled in for anybody.
// law: gdpr/4.11
pub struct Prefill {
    pub form: String,
    pub values: BTreeMap<String, String>,
    /// Whose record fills in what is not typed, as far as whoever makes the link may see it.
    pub customer: Option<SubjectId>,
    pub days: i64,
}

impl Action for Prefill {
    type Output = Token;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<Token> {
        let form = read::form(tx, &self.form).await?;
        self.check(&form)?;
        let mut values = self.values.clone();
        if let Some(customer) = self.customer {
            for (key, value) in known(tx, &form, customer).await? {
                values.entry(key).or_insert(value);
            }
        }
        let (subject, token) = (self.about(tx, &form).await?, tx.app().entropy().token());
        let filled: Vec<(String, String)> = values.into_iter().collect();
        let expires_at = tx.now().plus(self.days * DAY);
        let linked = Linked { token: token.hash(), subject, expires_at };
        let link = store::keep_prefill(tx, &form.name, &linked, &filled).await?;
        tx.record(&LinkMade { subject, form: form.name, link: link.to_string() })?;
        Ok(token)
    }
}

impl Prefill {
    fn check(&self, form: &Form) -> Result<()> {
        let mut problems = Problems::default();
        if !(1..=DAYS_MOST).contains(&self.days) {
            problems.add(
                "days",
                Message::new("error-not-a-number-between").with("least", 1).with("most", DAYS_MOST),
            );
        }
        for (key, value) in &self.values {
            let kind = form.shape.item(key).map(|item| &item.kind);
            match kind {
                None
                | Some(
                    Kind::Consent { .. }
                    | Kind::File { .. }
                    | Kind::OfCase
                    | Kind::Text
                    | Kind::Warning { .. },
                ) => {
                    problems.add(format!("values.{key}"), "forms-error-prefill");
                }
                Some(_) if value.chars().count() > VALUE_MOST => {
                    problems.add(
                        format!("values.{key}"),
                        Message::new("forms-error-long").with("most", VALUE_MOST),
                    );
                }
                Some(_) => {}
            }
        }
        problems.finish()
    }

    /// The customer whose address it fills in: their values go with them.
    async fn about(&self, tx: &mut Tx, form: &Form) -> Result<Option<SubjectId>> {
        if self.customer.is_some() {
            return Ok(self.customer);
        }
        let emails = form.shape.items.iter().filter(|item| item.kind == Kind::Fact { fact: Fact::Email });
        let Some(email) = emails.filter_map(|item| self.values.get(&item.key)).next() else {
            return Ok(None);
        };
        Ok(customers::find_by_email(tx, email).await?.into_iter().min())
    }
}

/// What the record of a customer has for the items of a form; that it was looked at is written down.
async fn known(tx: &mut Tx, form: &Form, customer: SubjectId) -> Result<Vec<(String, String)>> {
    tx.demand(&customers::VIEW)?;
    let record = customers::record(tx, customer).await?.ok_or(Error::NotFound)?;
    tx.also(&Note { subject: customer, look: Look::Opened, field: Some("forms"), reason: None }).await?;
    let value = |item: &Item| match &item.kind {
        Kind::Fact { fact } if tx.actor().access(fact.field().key()) >= Access::Shown => {
            Some(fact.of(&record))
        }
        _ => None,
    };
    let value = |item: &Item| value(item).filter(|value| !value.is_empty());
    Ok(form.shape.items.iter().filter_map(|item| Some((item.key.clone(), value(item)?))).collect())
}
