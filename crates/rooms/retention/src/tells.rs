//! What a privacy notice says of the rules: what is kept how long. What the office calls a rule is its own matter.

use crate::{
    model::{Rule, State},
    pages::{from, length::length},
    read, word,
};
use futures::future::BoxFuture;
use kernel::{About, Reader, Result, Said, Told};
use kit::Words;

// law: gdpr/13.1
pub fn tells(reader: &mut Reader) -> BoxFuture<'_, Result<Vec<Told>>> {
    Box::pin(async move {
        let rules = read::all(reader).await?;
        let purposes = consent::purposes(reader).await?;
        let (app, now) = (reader.app(), reader.now());
        let active = rules.iter().filter(|rule| rule.state == State::Active);
        let name = |t: Words, rule: &Rule| {
            let what = t.w(&word(&rule.terms.lapse));
            let of = rule.terms.purpose.as_ref();
            match purposes.iter().find(|purpose| Some(&purpose.key) == of) {
                Some(purpose) => format!("{what} · {}", purpose.name(t.lang())),
                None => what,
            }
        };
        let told = active.map(|rule| {
            let stands = format!("{} {} {}", rule.terms.lapse, rule.terms.period, rule.terms.deed);
            Told::new(About::Retention, format!("rule {}", rule.id), stands)
                .of(rule.terms.purpose.clone())
                .said(app, |t| {
                    let name = name(t, rule);
                    let after = [Some(length(t, rule.terms.period)), from(t, rule, now)];
                    let after: Vec<String> = after.into_iter().flatten().collect();
                    Said { text: format!("{name}: {}.", after.join(", ")), name }
                })
        });
        Ok(told.collect())
    })
}
