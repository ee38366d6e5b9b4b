//! Places in prepared answers, such as `{{ number }}`: filled in by a small engine without loops, calls or files, on a short ration.

use kernel::Message;
use kit::Lang;
use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior, Value};
use std::collections::BTreeMap;

/// What an answer may print.
pub const PLACES: [&str; 9] =
    ["number", "line", "name", "given_name", "company", "agent", "status", "category", "date"];
/// The longest text of a prepared answer.
pub const TEXT: usize = 20_000;
/// What may come out: the longest text with its places filled.
const OUTPUT: usize = 100_000;
/// Steps that one text may take: some hundred places.
const FUEL: u64 = 2_000;
/// Signs that begin something other than a place; letters in curly brackets are enough for answers.
const STATEMENT: &str = "{%";
const ONLY: &str = "text";

pub type Places = BTreeMap<&'static str, String>;
/// What the fields of a process say, by key. In a text `order-date` is called `fields.order_date`.
pub type Fields = BTreeMap<String, String>;
const FIELDS: &str = "fields";

/// Fills the places of a text.
pub fn fill(source: &str, places: &Places) -> Result<String, Message> {
    render(source, Value::from(places.clone()))
}

/// The same, with the fields of a process.
pub fn fill_all(source: &str, places: &Places, fields: &Fields) -> Result<String, Message> {
    let named = |(key, value): (&String, &String)| (key.replace('-', "_"), value.clone());
    let fields: BTreeMap<String, String> = fields.iter().map(named).collect();
    let places = places.iter().map(|(name, value)| (*name, Value::from(value.clone())));
    let all: BTreeMap<&str, Value> = places.chain([(FIELDS, Value::from(fields))]).collect();
    render(source, Value::from(all))
}

/// Whether a text asks for fields of a process.
pub fn asks_fields(source: &str) -> bool {
    source.contains(FIELDS)
}

/// A text of a process, filled for an invented case in a language; or what is wrong with it.
pub fn try_out(source: &str, fields: &Fields, lang: Lang) -> Result<String, Message> {
    let [name, given, line, status, category, date] = match lang {
        Lang::En => ["Anna Smith", "Anna", "My parcel", "New", "Delivery", "22 November 2026"],
        Lang::Nl => ["Anna de Vries", "Anna", "Mijn pakket", "Nieuw", "Bezorging", "22 november 2026"],
        Lang::Pl => ["Anna Nowak", "Anna", "Moja paczka", "Nowa", "Dostawa", "22 listopada 2026"],
        Lang::Tr => ["Ayşe Yılmaz", "Ayşe", "Kargom", "Yeni", "Teslimat", "22 Kasım 2026"],
        Lang::De => ["Anna Müller", "Anna", "Mein Paket", "Neu", "Lieferung", "22. November 2026"],
    };
    let places = Places::from([
        ("number", "C-2026-000042".to_owned()),
        ("line", line.to_owned()),
        ("name", name.to_owned()),
        ("given_name", given.to_owned()),
        ("company", "Example".to_owned()),
        ("agent", String::new()),
        ("status", status.to_owned()),
        ("category", category.to_owned()),
        ("date", date.to_owned()),
    ]);
    fill_all(source, &places, fields)
}

fn render(source: &str, places: Value) -> Result<String, Message> {
    let engine = engine(source)?;
    let template = engine.get_template(ONLY).map_err(|_| Message::new("cases-error-template"))?;
    let filled = template.render(places).map_err(|error| told(&error))?;
    if filled.len() > OUTPUT { Err("cases-error-template-long".into()) } else { Ok(filled) }
}

/// Whether a text can be filled: every place is known, and nothing else is asked for.
pub fn check(source: &str) -> Result<(), Message> {
    if source.chars().count() > TEXT {
        return Err(Message::new("error-too-long").with("most", TEXT));
    }
    let known: Places = PLACES.into_iter().map(|place| (place, String::new())).collect();
    fill(source, &known).map(drop)
}

fn engine(source: &str) -> Result<Environment<'static>, Message> {
    if source.contains(STATEMENT) {
        return Err(Message::new("cases-error-template"));
    }
    let mut engine = Environment::empty();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.set_auto_escape_callback(|_| AutoEscape::None);
    engine.set_fuel(Some(FUEL));
    engine.set_debug(false);
    engine.add_template_owned(ONLY, source.to_owned()).map_err(|error| told(&error))?;
    Ok(engine)
}

fn told(error: &minijinja::Error) -> Message {
    match error.kind() {
        ErrorKind::UndefinedError => Message::new("cases-error-template-unknown"),
        ErrorKind::OutOfFuel => Message::new("cases-error-template-long"),
        _ => Message::new("cases-error-template"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_and_nothing_else_runs() {
        let places = Places::from([("name", "Anna <b>".to_owned()), ("number", "C-2026-000001".to_owned())]);
        assert_eq!(fill("Dear {{ name }}: {{number}}", &places).unwrap(), "Dear Anna <b>: C-2026-000001");
        assert_eq!(fill("{{ secret }}", &places).unwrap_err().key, "cases-error-template-unknown");
        for broken in
            ["{% for a in b %}{% endfor %}", "{{ name", "{{ name() }}", "{{ range(10) }}", "{{ name|upper }}"]
        {
            assert!(fill(broken, &places).is_err(), "{broken}");
        }
    }

    #[test]
    fn the_fields_of_a_process_are_places_too() {
        let fields = Fields::from([("order-date".to_owned(), "3 March".to_owned())]);
        let said = try_out("{{ name }}: {{ fields.order_date }}", &fields, Lang::Pl).unwrap();
        assert_eq!(said, "Anna Nowak: 3 March");
        let unknown = try_out("{{ fields.colour }}", &fields, Lang::En).unwrap_err();
        assert_eq!(unknown.key, "cases-error-template-unknown");
        assert!(
            try_out(&PLACES.map(|place| format!("{{{{ {place} }}}}")).join(" "), &fields, Lang::Tr).is_ok()
        );
    }

    #[test]
    fn a_text_that_goes_on_for_ever_ends() {
        let long = "{{ name }}".repeat(3_000);
        assert!(check(&long).is_err());
        let places = Places::from([("name", "x".repeat(60_000))]);
        assert_eq!(fill("{{ name }}{{ name }}", &places).unwrap_err().key, "cases-error-template-long");
        assert!(check("Dear {{ given_name }}, about {{ line }}").is_ok());
    }
}
