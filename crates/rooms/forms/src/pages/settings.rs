//! What holds for a form as a whole: its title, how it looks, where it may stand, how many it takes, what comes after, and
//! which case it opens.

use super::{
    RAIL,
    build::{error, seen},
};
use crate::{
    EDIT,
    actions::{Change, Edit, House, known},
    model::{Design, Form, Limits, Look, Opens, Posted, Request, Shape, Texts, site},
    read, wording,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use cases::Category;
use kernel::{
    Desk, Error, FieldError, Listed, Result,
    door::{Go, Paper},
    input,
};
use kit::{Button, Choice, Crumb, Field, Html, Input, Lang, Words};

pub async fn show(desk: Desk, Path(name): Path<String>) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    let form = read::draft(&mut desk.read().await?, &name).await?;
    Ok(Paper::fine(page(&desk, &form, &[]).await?))
}

pub async fn save(desk: Desk, Path(name): Path<String>, posted: input::Form<Posted>) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    let mut form = read::draft(&mut desk.read().await?, &name).await?;
    let settings = written(&posted.0);
    let edit = Edit::Settings(settings.clone());
    match desk.write(&Change { form: name.clone(), seen: seen(&posted.0), edit }).await {
        Ok(_) => Ok(Go::to(format!("/forms/{name}/edit")).saying("kit-saved").into_response()),
        Err(Error::Invalid(errors)) => {
            form.revision = seen(&posted.0);
            form.shape = Shape { items: form.shape.items, ..settings };
            Ok(Paper::again(page(&desk, &form, &errors).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

fn written(posted: &Posted) -> Shape {
    let day = |name: &str| Some(posted.get(name).to_owned()).filter(|day| !day.is_empty());
    // What is no site is kept as it was typed, so that the check can say so beside it.
    let origin = |line: &str| site(line).unwrap_or_else(|_| line.trim().to_owned());
    let sites = posted.get("sites").lines().filter(|line| !line.trim().is_empty()).map(origin).collect();
    Shape {
        items: Vec::new(),
        titles: texts(posted, "title"),
        look: Look::parse(posted.get("look")),
        design: posted.get("design").to_owned(),
        notice: posted.get("notice").to_owned(),
        thanks: texts(posted, "thanks"),
        onward: posted.get("onward").to_owned(),
        sites,
        limits: Limits {
            per_day: posted.get("per_day").parse().ok(),
            total: posted.get("total").parse().ok(),
            from: day("from"),
            until: day("until"),
        },
        case: opens(posted),
        request: requested(posted),
        account: !posted.get("account").is_empty(),
    }
}

/// One text in every language in which it was typed.
pub(super) fn texts(posted: &Posted, part: &str) -> Texts {
    let text = |lang: Lang| {
        let text = posted.get(&format!("{part}.{}", lang.tag())).replace("\r\n", "\n");
        (lang.tag().to_owned(), text)
    };
    Lang::ALL.map(text).into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// The person chooses.
const ANY: &str = "any";

fn requested(posted: &Posted) -> Option<Request> {
    let purpose = posted.get("about_purpose").to_owned();
    match posted.get("request") {
        "" => None,
        ANY => Some(Request { kind: String::new(), purpose }),
        kind => Some(Request { kind: kind.to_owned(), purpose }),
    }
}

/// Without a category no case, whatever it would have been about.
fn opens(posted: &Posted) -> Option<Opens> {
    let category = posted.get("category").to_owned();
    (!category.is_empty()).then(|| Opens { category, about: posted.get("about").to_owned() })
}

async fn page(desk: &Desk, form: &Form, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let path = format!("/forms/{}", form.name);
    let crumbs = vec![
        Crumb::new(t.w("forms-title"), RAIL),
        Crumb::new(form.title(t.lang()), &path),
        Crumb::new(t.w("forms-build"), format!("{path}/edit")),
    ];
    let shell = desk.shell(&mut reader, t.w("forms-settings"), RAIL).await?.crumbs(crumbs);
    let house = known(&mut reader).await?;
    Ok(shell.body(sheet(t, form, &house, errors)).html())
}

fn sheet(t: Words, form: &Form, house: &House, errors: &[FieldError]) -> Html {
    let shape = &form.shape;
    let mut fields = vec![Field::hidden(t, "seen", form.revision.to_string())];
    fields.extend(by_lang(t, ("title", "forms-form-title"), &Input::Text, (&shape.titles, errors)));
    fields.push(design(t, shape, &house.designs, errors));
    fields.push(look(t, shape.look));
    fields.push(notice(t, shape, &house.notices, errors));
    let sites = Field::new(t, Input::Area { rows: 3 }, "sites", t.w("forms-sites")).optional();
    fields.push(
        sites.value(shape.sites.join("\n")).hint(t.w("forms-sites-hint")).error(error(t, errors, "sites")),
    );
    fields.extend(limits(t, &shape.limits, errors));
    fields.extend(case(t, shape, &house.categories, errors));
    fields.extend(request(t, shape, house, errors));
    fields.push(account(t, shape, errors));
    fields.extend(by_lang(
        t,
        ("thanks", "forms-thanks-own"),
        &Input::Area { rows: 3 },
        (&shape.thanks, errors),
    ));
    let onward = Field::new(t, Input::Url, "onward", t.w("forms-onward")).optional();
    fields.push(onward.value(&shape.onward).hint(t.w("forms-onward-hint")).error(error(t, errors, "onward")));
    kit::Form::new(t, format!("/forms/{}/settings", form.name))
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), format!("/forms/{}/edit", form.name)))
        .html()
}

pub(super) fn by_lang(
    t: Words,
    (part, word): (&str, &str),
    input: &Input,
    (texts, errors): (&Texts, &[FieldError]),
) -> Vec<Field> {
    let field = |lang: Lang| {
        let label = format!("{} · {}", t.language(lang), t.w(word));
        let value = texts.get(lang.tag()).cloned().unwrap_or_default();
        let field =
            Field::new(t, input.clone(), format!("{part}.{}", lang.tag()), label).value(value).optional();
        if lang == t.lang() { field.error(error(t, errors, part)) } else { field }
    };
    Lang::ALL.map(field).into()
}

/// Which privacy notice the form gives.
// law: gdpr/13.1
fn notice(t: Words, shape: &Shape, notices: &[Listed], errors: &[FieldError]) -> Field {
    let chosen = shape.notice();
    let offered = notices.iter().filter(|one| one.on_offer || one.key == chosen);
    let choices = offered.map(|one| Choice::new(&one.key, &one.name)).collect();
    let field = Field::new(t, Input::Select(choices), "notice", t.w("forms-notice-choice")).optional();
    field.value(chosen).hint(t.w("forms-notice-choice-hint")).error(error(t, errors, "notice"))
}

/// What the form shares with others, or nothing.
fn design(t: Words, shape: &Shape, designs: &[Design], errors: &[FieldError]) -> Field {
    let mut choices = vec![Choice::new("", t.w("forms-design-none"))];
    choices.extend(designs.iter().map(|design| Choice::new(&design.key, &design.style.title)));
    if choices.iter().all(|choice| choice.value != shape.design) {
        choices.push(Choice::new(&shape.design, &shape.design));
    }
    let field = Field::new(t, Input::Select(choices), "design", t.w("forms-design")).optional();
    field.value(&shape.design).hint(t.w("forms-design-hint")).error(error(t, errors, "design"))
}

pub(super) fn look(t: Words, look: Look) -> Field {
    let choice = |look: Look| {
        let word = format!("forms-look-{}", look.key());
        Choice::new(look.key(), t.w(&word)).hint(t.w(&format!("{word}-hint")))
    };
    Field::new(t, Input::Radio(Look::ALL.map(choice).into()), "look", t.w("forms-look")).value(look.key())
}

/// Which case the form opens, and which question says what it is about.
fn case(t: Words, shape: &Shape, categories: &[Category], errors: &[FieldError]) -> [Field; 2] {
    let opens = shape.case.clone().unwrap_or(Opens { category: String::new(), about: String::new() });
    let mut kinds = vec![Choice::new("", t.w("forms-case-none"))];
    kinds.extend(categories.iter().map(|one| Choice::new(&one.key, one.name(t.lang()))));
    // One that ended stays chosen until somebody chooses another: the list of what is missing says so.
    if kinds.iter().all(|kind| kind.value != opens.category) {
        kinds.push(Choice::new(&opens.category, &opens.category));
    }
    let mut questions = vec![Choice::new("", t.w("forms-about-title"))];
    let own = shape.items.iter().filter(|item| item.kind.is_own_question());
    questions.extend(own.map(|item| Choice::new(&item.key, wording::label(t, item, None, &[]))));
    let field = |name: &str, word: &str, choices: Vec<Choice>| {
        let field = Field::new(t, Input::Select(choices), name, t.w(word)).optional();
        field.hint(t.w(&format!("{word}-hint"))).error(error(t, errors, name))
    };
    [
        field("category", "forms-case", kinds).value(opens.category),
        field("about", "forms-case-about", questions).value(opens.about),
    ]
}

/// Which right of theirs people ask for by the form, and the purpose that it is about.
fn request(t: Words, shape: &Shape, house: &House, errors: &[FieldError]) -> [Field; 2] {
    let asked = shape.request.clone();
    let chosen = asked.as_ref().map_or("", |asked| if asked.kind.is_empty() { ANY } else { &asked.kind });
    let mut kinds =
        vec![Choice::new("", t.w("forms-request-none")), Choice::new(ANY, t.w("forms-request-any"))];
    kinds.extend(house.rights.iter().map(|kind| Choice::new(*kind, wording::right(t, kind))));
    let mut purposes = vec![Choice::new("", t.w("forms-request-about-none"))];
    let open = house.purposes.iter().filter(|purpose| purpose.basis.leaves_a_choice() && purpose.is_in_use());
    purposes.extend(open.map(|purpose| Choice::new(&purpose.key, purpose.name(t.lang()))));
    let field = |name: &str, word: &str, choices: Vec<Choice>| {
        let field = Field::new(t, Input::Select(choices), name, t.w(word)).optional();
        field.hint(t.w(&format!("{word}-hint"))).error(error(t, errors, name))
    };
    let about = asked.as_ref().map_or("", |asked| asked.purpose.as_str());
    [
        field("request", "forms-request", kinds).value(chosen),
        field("about_purpose", "forms-request-about", purposes).value(about),
    ]
}

/// Whether people find it in their own account.
fn account(t: Words, shape: &Shape, errors: &[FieldError]) -> Field {
    let field = Field::new(t, Input::Switch, "account", t.w("forms-account")).hint(t.w("forms-account-hint"));
    field.ticked(shape.account).optional().error(error(t, errors, "account"))
}

fn limits(t: Words, limits: &Limits, errors: &[FieldError]) -> Vec<Field> {
    let count = |name: &str, word: &str, value: Option<i64>| {
        let value = value.map(|value| value.to_string()).unwrap_or_default();
        let input = Input::Number { min: Some(1), max: None };
        Field::new(t, input, name, t.w(word)).value(value).optional().error(error(t, errors, name))
    };
    let day = |name: &str, word: &str, value: &Option<String>| {
        let field = Field::new(t, Input::Date, name, t.w(word)).value(value.clone().unwrap_or_default());
        field.optional().error(error(t, errors, name))
    };
    vec![
        count("per_day", "forms-per-day", limits.per_day),
        count("total", "forms-total", limits.total),
        day("from", "forms-from", &limits.from),
        day("until", "forms-until", &limits.until),
    ]
}

pub(super) fn sample(t: Words, form: &Form) -> Html {
    sheet(
        t,
        form,
        &House::default(),
        &[FieldError::new("sites", "forms-error-site"), FieldError::new("until", "forms-error-ends-early")],
    )
}
