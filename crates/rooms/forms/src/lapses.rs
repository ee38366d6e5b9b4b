//! What grows old here: what people answered.

use crate::store;
use kernel::{
    Lapse,
    lapse::{Aged, Of},
};

static ANSWERS: Aged = Aged {
    table: "form_answers",
    id: "id",
    subject: Some("subject"),
    since: "at",
    walked: None,
    only: "",
    whole: "",
    narrowed: "",
};

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[Lapse {
    name: "forms.answers",
    of: Of::Record(|tx, ids, _| Box::pin(async move { store::end_answers(tx, &ids).await })),
    by_purpose: false,
    find: |reader, ripe| Box::pin(ANSWERS.find(reader, ripe)),
    count: |reader, ripe| Box::pin(ANSWERS.count(reader, ripe)),
}];
