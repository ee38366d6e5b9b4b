//! The laws that requests come under, for programs: rights, deadlines, fees, grounds to refuse.

use crate::{
    model::{Kind, Reason},
    regime::{Refusal, Regime},
};
use ground::clock::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

/// A law with the rights that it gives.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestLaw)]
pub struct Law {
    pub key: String,
    /// Where its people live, as ISO 3166 codes; none: everywhere else.
    pub countries: Vec<String>,
    pub fee: Fee,
    /// The article by which the time stands still while nobody knows who asks; none: it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause: Option<String>,
    pub rights: Vec<Right>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestRight)]
pub struct Right {
    pub kind: Kind,
    pub article: String,
    /// Whether whoever asks has to show who they are.
    pub identity: bool,
    /// When an answer is due to what is asked now, and until when that may be put off; RFC 3339.
    pub due_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends_to: Option<String>,
    pub refusals: Vec<Ground>,
}

/// A reason for which a request may be refused.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestGround)]
pub struct Ground {
    pub reason: Reason,
    pub article: String,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestLaws)]
pub struct Laws {
    pub items: Vec<Law>,
    pub next: Option<String>,
}

/// What asking may cost.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestFee)]
pub struct Fee {
    /// `free`, `tariff` or `twice-a-year`.
    pub rule: &'static str,
    pub article: String,
    /// How often within twelve months the same must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_year: Option<i64>,
}

impl Fee {
    pub fn of(law: &Regime) -> Self {
        Self { rule: law.fee.rule.key(), article: law.fee.article.clone(), per_year: law.fee.per_year }
    }
}

impl Law {
    /// With the deadlines of what is asked now.
    pub fn of(law: &Regime, now: Timestamp) -> Self {
        let ground = |refusal: &Refusal| Ground { reason: refusal.reason, article: refusal.article.clone() };
        let right = |kind: Kind| {
            let due = law.due(kind, now);
            Right {
                kind,
                article: law.article(kind).unwrap_or_default().to_owned(),
                identity: law.asks_identity(kind),
                due_at: due.rfc3339(),
                extends_to: law.latest(kind, due).map(Timestamp::rfc3339),
                refusals: law.refusals(kind).map(ground).collect(),
            }
        };
        Self {
            key: law.key.clone(),
            countries: law.countries().to_vec(),
            fee: Fee::of(law),
            pause: law.pause().map(str::to_owned),
            rights: law.rights().map(right).collect(),
        }
    }
}
