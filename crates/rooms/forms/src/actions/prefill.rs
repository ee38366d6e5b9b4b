//! Links that fill a form in beforehand: the values wait here, sealed; the address carries an opaque token and nothing else.

use crate::{
    EDIT,
    events::LinkMade,
    model::{Fact, Form, Kind},
    read,
    store::{self, Linked},
};
use ground::{clock::DAY, secret::Token};
use kernel::{Action, Message, Permission, Problems, Result, SubjectId, Tx};
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
    pub days: i64,
}

impl Action for Prefill {
    type Output = Token;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<Token> {
        let form = read::form(tx, &self.form).await?;
        self.check(&form)?;
        let (subject, token) = (self.about(tx, &form).await?, tx.app().entropy().token());
        let filled: Vec<(String, String)> = self.values.clone().into_iter().collect();
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
                None | Some(Kind::Consent { .. } | Kind::File { .. } | Kind::Text | Kind::Warning { .. }) => {
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
        let emails = form.shape.items.iter().filter(|item| item.kind == Kind::Fact { fact: Fact::Email });
        let Some(email) = emails.filter_map(|item| self.values.get(&item.key)).next() else {
            return Ok(None);
        };
        Ok(customers::find_by_email(tx, email).await?.into_iter().min())
    }
}
