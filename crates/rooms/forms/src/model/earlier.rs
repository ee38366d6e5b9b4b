//! Shapes as the first forms were stored, with data and questions apart: read for ever, since published versions never change.

use super::{
    fact::Fact,
    item::{Ask, Item, Kind, Need, Reach},
    request::Request,
    shape::{Limits, Look, Opens, Shape, Texts},
};
use consent::Channel;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
pub struct Stored {
    titles: Texts,
    items: Vec<Item>,
    look: Look,
    design: String,
    notice: String,
    thanks: Texts,
    onward: String,
    sites: Vec<String>,
    limits: Limits,
    case: Option<Opens>,
    request: Option<Request>,
    account: bool,
    fields: Vec<Datum>,
    questions: Vec<Question>,
}

#[derive(Deserialize)]
struct Datum {
    datum: Fact,
    purpose: String,
    need: Need,
}

#[derive(Deserialize)]
struct Question {
    purpose: String,
    channel: Channel,
    need: Need,
    reach: Reach,
}

impl From<Stored> for Shape {
    fn from(stored: Stored) -> Self {
        let Stored {
            titles,
            look,
            design,
            notice,
            thanks,
            onward,
            sites,
            limits,
            case,
            request,
            account,
            ..
        } = stored;
        let data = stored.fields.into_iter().map(Datum::item);
        let items =
            data.chain(stored.questions.into_iter().map(Question::item)).chain(stored.items).collect();
        Self { titles, items, look, design, notice, thanks, onward, sites, limits, case, request, account }
    }
}

impl Datum {
    fn item(self) -> Item {
        let kind = Kind::Fact { fact: self.datum };
        Item { need: self.need, ..Item::new(self.datum.name(), kind).of(self.purpose) }
    }
}

impl Question {
    fn item(self) -> Item {
        let key = format!("may-{}-{}", self.purpose, self.channel.key());
        let kind = Kind::Consent { channel: self.channel, ask: Ask::Choice, reach: self.reach };
        Item { need: self.need, ..Item::new(key, kind).of(self.purpose) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_of_the_first_kind_is_read_as_what_it_asked() {
        let old = r#"{"titles":{"en":"News"},"fields":[{"datum":"given_name","purpose":"news","need":"optional"}],
            "questions":[{"purpose":"news","channel":"email","need":"required","reach":"own"}]}"#;
        let shape: Shape = serde_json::from_str(old).unwrap();
        let keys: Vec<&str> = shape.items.iter().map(|item| item.key.as_str()).collect();
        assert_eq!(keys, ["given_name", "may-news-email"]);
        let again: Shape = serde_json::from_str(&serde_json::to_string(&shape).unwrap()).unwrap();
        assert_eq!(again, shape);
    }
}
