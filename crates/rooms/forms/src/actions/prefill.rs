//! Links that fill a form in beforehand: the values wait here, sealed; the address carries an opaque token and nothing else.

use crate::{EDIT, model::Kind, read, store};
use ground::{clock::DAY, secret::Token};
use kernel::{Action, Message, Permission, Problems, Result, Tx};
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
        problems.finish()?;
        let token = tx.app().entropy().token();
        let filled: Vec<(String, String)> = self.values.clone().into_iter().collect();
        let until = tx.now().plus(self.days * DAY);
        store::keep_prefill(tx, &form.name, token.hash(), &filled, until).await?;
        Ok(token)
    }
}
