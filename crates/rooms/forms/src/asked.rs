//! What the category of a form's case asks, as items of the form: a change of the category changes what people see. The version
//! that was published says where they stand; what was asked is kept with each answer, word by word.

use crate::model::{Item, ItemText, Kind, Need, Pick, Reply, Shape, Texts};
use flows::{FieldClass, FieldKind, Names, Shown, Values};
use kernel::{Problems, Reader, Result};
use kit::Lang;

/// Before the key of a field of the process: no item that somebody built has a dot in its key.
const OF_CASE: &str = "case.";
const YES: &str = "yes";

/// The shape with the fields of the category in the place that stands for them, and what the process says of them.
pub async fn asked(reader: &mut Reader, shape: Shape) -> Result<(Shape, Vec<Shown>)> {
    let place = shape.items.iter().position(|item| item.kind == Kind::OfCase);
    let (Some(place), Some(case)) = (place, &shape.case) else { return Ok((shape, Vec::new())) };
    let mut shown = cases::asked(reader, &case.category).await?;
    shown.retain(|field| suits(&shape, field));
    Ok((with(shape, place, &shown), shown))
}

/// Lists of the house's own are for colleagues; what is special about people is asked with a permission alone.
// law: gdpr/9.2.a
fn suits(shape: &Shape, field: &Shown) -> bool {
    let allowed = field.class != FieldClass::Special || shape.purposes().contains(&field.purpose.as_str());
    allowed && !matches!(field.kind, FieldKind::Listed(_))
}

fn with(mut shape: Shape, place: usize, shown: &[Shown]) -> Shape {
    let of = shape.items.remove(place);
    let items = shown.iter().flat_map(|field| {
        let heading = (!field.heading.is_empty()).then(|| {
            let texts = texts(&field.heading, &Names::default());
            Item { texts, ..Item::new(format!("{OF_CASE}{}.heading", field.field), Kind::Text) }
        });
        heading.into_iter().chain([item(field)])
    });
    let items: Vec<Item> = items.map(|item| Item { when: of.when.clone(), ..item }).collect();
    shape.items.splice(place..place, items);
    shape
}

fn item(field: &Shown) -> Item {
    let kind = match &field.kind {
        FieldKind::Text => Kind::Long,
        FieldKind::Number { least, most } => Kind::Number { least: Some(*least), most: Some(*most) },
        FieldKind::Date => Kind::Date,
        FieldKind::Switch => Kind::YesNo,
        FieldKind::Choice(picks) => Kind::One { options: picks.iter().map(pick).collect() },
        FieldKind::Line | FieldKind::Email | FieldKind::Phone | FieldKind::Listed(_) => Kind::Short,
    };
    let need = if field.is_required() { Need::Required } else { Need::Optional };
    let texts = texts(&field.names, &field.hint);
    Item { texts, need, ..Item::new(key(field), kind).of(&field.purpose) }
}

fn key(field: &Shown) -> String {
    format!("{OF_CASE}{}", field.field)
}

fn pick(pick: &flows::Pick) -> Pick {
    let texts: Texts = Lang::ALL.map(|lang| (lang.tag().to_owned(), pick.names.get(lang).to_owned())).into();
    Pick { key: pick.key.clone(), texts }
}

fn texts(label: &Names, help: &Names) -> std::collections::BTreeMap<String, ItemText> {
    let text = |lang: Lang| ItemText { label: label.get(lang).to_owned(), help: help.get(lang).to_owned() };
    Lang::ALL.map(|lang| (lang.tag().to_owned(), text(lang))).into()
}

/// What the process would not take, at its item.
pub fn check(shown: &[Shown], replies: &[Reply], lang: Lang) -> Result<()> {
    let mut problems = Problems::default();
    for (field, value) in told(shown, replies, lang) {
        problems.take(key(field), field.takes(&value));
    }
    problems.finish()
}

/// The answers as the process holds them. What it would not take stays where it was said, in the first message.
pub fn values(shown: &[Shown], replies: &[Reply], lang: Lang) -> Values {
    let taken = told(shown, replies, lang).filter(|(field, value)| field.takes(value).is_ok());
    taken.map(|(field, value)| (field.field.clone(), value)).collect()
}

fn told<'a>(
    shown: &'a [Shown],
    replies: &'a [Reply],
    lang: Lang,
) -> impl Iterator<Item = (&'a Shown, String)> {
    shown.iter().filter_map(move |field| {
        let reply = replies.iter().find(|reply| reply.key == key(field))?;
        Some((field, value(&field.kind, &reply.answer, lang)))
    })
}

/// An answer keeps the words that were shown; the process keeps its keys.
fn value(kind: &FieldKind, answer: &str, lang: Lang) -> String {
    match kind {
        FieldKind::Switch => (answer == YES).to_string(),
        FieldKind::Choice(picks) => {
            let chosen = picks.iter().find(|pick| pick.names.get(lang) == answer);
            chosen.map_or(answer, |pick| &pick.key).to_owned()
        }
        _ => answer.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Condition, Is, Opens};
    use flows::{SlotAs, Width};

    fn shown(field: &str, kind: FieldKind) -> Shown {
        Shown {
            field: field.into(),
            names: Names::same(field),
            hint: Names::same("On its back"),
            kind,
            class: FieldClass::Attribute,
            purpose: "service".into(),
            value: None,
            access: SlotAs::Required,
            width: Width::Whole,
            heading: Names::default(),
        }
    }

    fn shape() -> Shape {
        let when = Some(Condition { item: "q1".into(), is: Is::Filled });
        let of = Item { when, ..Item::new("of-case", Kind::OfCase) };
        let items = vec![Item::new("q1", Kind::Short), of, Item::new("q2", Kind::Short)];
        let case = Some(Opens { category: "lamps".into(), about: String::new() });
        Shape { items, case, ..Shape::default() }
    }

    #[test]
    fn fields_stand_where_the_form_says_and_count_when_it_says() {
        let serial = Shown { heading: Names::same("Device"), ..shown("serial", FieldKind::Line) };
        let with = with(shape(), 1, &[serial, shown("wet", FieldKind::Switch)]);
        let keys: Vec<&str> = with.items.iter().map(|item| item.key.as_str()).collect();
        assert_eq!(keys, ["q1", "case.serial.heading", "case.serial", "case.wet", "q2"]);
        let serial = &with.items[2];
        assert!(serial.is_required() && serial.when.is_some() && serial.purpose == "service");
        assert_eq!((&*serial.texts["nl"].label, &*serial.texts["nl"].help), ("serial", "On its back"));
    }

    #[test]
    fn what_is_for_colleagues_or_special_is_not_asked_of_people() {
        assert!(suits(&shape(), &shown("serial", FieldKind::Line)));
        assert!(!suits(&shape(), &shown("team", FieldKind::Listed("team".into()))));
        let special = Shown { class: FieldClass::Special, ..shown("illness", FieldKind::Line) };
        assert!(!suits(&shape(), &special));
    }

    #[test]
    fn answers_become_what_the_process_keeps() {
        let red = flows::Pick { key: "red".into(), names: Names { de: "Rot".into(), ..Names::same("Red") } };
        let all = [
            shown("colour", FieldKind::Choice(vec![red])),
            shown("wet", FieldKind::Switch),
            shown("mail", FieldKind::Email),
        ];
        let reply =
            |key: &str, answer: &str| Reply { key: key.into(), question: "?".into(), answer: answer.into() };
        let replies = [reply("case.colour", "Rot"), reply("case.wet", "no"), reply("case.mail", "nobody")];
        let kept = values(&all, &replies, Lang::De);
        assert_eq!((kept["colour"].as_str(), kept["wet"].as_str(), kept.get("mail")), ("red", "false", None));
        let kernel::Error::Invalid(wrong) = check(&all, &replies, Lang::De).unwrap_err() else { panic!() };
        assert_eq!((wrong.len(), wrong[0].field.as_str()), (1, "case.mail"));
    }
}
