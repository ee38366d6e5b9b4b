//! Filling in: the form with its reasons, what was typed when something has to be mended, and the page after sending.

use crate::{
    actions::Submit,
    model::{Datum, Form, Need, Posted, Question, Says},
    read,
    stamp::{self, Age},
    wording::{Asking, span},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use consent::Purpose;
use customers::Rules;
use ground::{limit::Limit, web::Embeddable};
use kernel::{
    Error, FieldError, Public, Reader, Result,
    door::{Door, Go, Paper},
    input,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME},
};
use kit::{Button, Choice, Field, Html, Input, PublicShell, Sample, Words};
use std::{
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::LazyLock,
    time::Duration,
};

/// Forms that one address may send at once: a family or a small office behind one line, but no machine.
const BURST: NonZeroU32 = NonZeroU32::MIN.saturating_add(29);
/// Then one more in this time.
const REFILL: Duration = Duration::from_secs(20);

static CALLERS: LazyLock<Limit<IpAddr>> = LazyLock::new(|| Limit::new(BURST, REFILL));

/// The field that people do not see and machines fill in.
const TRAP: &str = "website";
const STAMP: &str = "stamp";

/// Forgets addresses that have been quiet.
pub fn quiet_callers() {
    CALLERS.forget();
}

pub async fn show(door: Public, Path(name): Path<String>) -> Result<Response> {
    let mut reader = door.read().await?;
    let form = read::form(&mut reader, &name).await?;
    if !form.is_open() {
        let page = simple(&door, &mut reader, &form, "forms-closed").await?;
        return Ok(framed(&door, Paper { html: page, status: StatusCode::GONE }));
    }
    let page = Page::load(&door, &mut reader, form).await?;
    Ok(framed(&door, page.paper(&door, &mut reader).await?))
}

pub async fn submit(door: Public, Path(name): Path<String>, posted: input::Form<Posted>) -> Result<Response> {
    if !CALLERS.allows(&network(door.visit.address)) {
        return Err(Error::TooMany);
    }
    let mut reader = door.read().await?;
    let form = read::form(&mut reader, &name).await?;
    if !form.is_open() {
        return Ok(onward(&door, &name, ""));
    }
    let mut page = Page::load(&door, &mut reader, form).await?;
    page.posted = posted.0;
    // A machine learns nothing from being caught.
    if !page.posted.get(TRAP).is_empty() {
        return Ok(onward(&door, &name, "/sent"));
    }
    let rules = customers::rules(&mut reader).await?;
    match page.check(&reader, &rules) {
        Ok(submit) if submit.submission.agreed().next().is_none() => Ok(onward(&door, &name, "/nothing")),
        Ok(submit) => {
            drop(reader);
            door.write(&submit).await?;
            Ok(onward(&door, &name, "/sent"))
        }
        Err(Error::Invalid(errors)) => {
            page.errors = errors;
            Ok(framed(&door, page.paper(&door, &mut reader).await?))
        }
        Err(error) => Err(error),
    }
}

pub async fn sent(door: Public, Path(name): Path<String>) -> Result<Response> {
    after(&door, &name, "forms-sent").await
}

pub async fn nothing(door: Public, Path(name): Path<String>) -> Result<Response> {
    after(&door, &name, "forms-nothing").await
}

async fn after(door: &Public, name: &str, word: &'static str) -> Result<Response> {
    let mut reader = door.read().await?;
    let form = read::form(&mut reader, name).await?;
    let page = simple(door, &mut reader, &form, word).await?;
    Ok(framed(door, Paper::fine(page)))
}

/// A page of a title and one or more sentences.
async fn simple(door: &Public, reader: &mut Reader, form: &Form, word: &'static str) -> Result<Html> {
    let t = door.words;
    let text = t.w1(&format!("{word}-text"), "title", form.title(t.lang()));
    Ok(super::telling(shell(door, reader, t.w(word)).await?, &text, Html::default()).html())
}

/// What the page shows: the form, the words it asks with, and what came back.
pub struct Page {
    t: Words,
    form: Form,
    asking: Vec<(Question, Asking)>,
    purposes: Vec<Purpose>,
    print: Print,
    stamp: String,
    posted: Posted,
    privacy_control: bool,
    embedded: bool,
    errors: Vec<FieldError>,
    notice: Option<i64>,
}

/// Who asks, how long it is kept, what one may do about it.
// law: gdpr/13 kvkk/10.1 ccpa/1798.100
#[derive(Template)]
#[template(path = "print.html")]
struct Print {
    t: Words,
    company: String,
    address: String,
    email: String,
    notice: String,
    /// A purpose and how long data is kept for it.
    kept: Vec<(String, String)>,
}

impl Page {
    async fn load(door: &Public, reader: &mut Reader, form: Form) -> Result<Self> {
        let t = door.words;
        let purposes = consent::purposes(reader).await?;
        let asking = asking(t, &form, &purposes);
        let notice = notices::current_version(reader).await?;
        Ok(Self {
            t,
            asking,
            print: Print::load(t, reader, &form, &purposes, notice).await?,
            purposes,
            stamp: stamp::issue(reader, &form.name),
            form,
            posted: Posted::default(),
            privacy_control: door.visit.privacy_control,
            embedded: is_embedded(door),
            errors: Vec::new(),
            notice,
        })
    }

    /// Everything that is wrong at once, or what is to be done.
    fn check(&mut self, reader: &Reader, rules: &Rules) -> Result<Submit> {
        let wording = |question: &Question| {
            let found = self.asking.iter().find(|(asked, _)| asked == question);
            found.map(|(_, asking)| asking.wording()).unwrap_or_default()
        };
        let mut submission = self.posted.answer(&self.form, rules, wording)?;
        submission.lang = self.t.tag().to_owned();
        submission.notice = self.notice;
        let stamp = self.posted.get(STAMP).to_owned();
        match stamp::age(reader, &self.form.name, &stamp) {
            Age::Right => Ok(Submit { form: self.form.clone(), submission, stamp }),
            Age::TooYoung => {
                self.stamp = stamp;
                Err(Error::field(STAMP, "forms-error-quick"))
            }
            Age::TooOld => Err(Error::field(STAMP, "forms-error-old")),
        }
    }

    async fn paper(&self, door: &Public, reader: &mut Reader) -> Result<Paper> {
        let title = self.form.title(self.t.lang());
        let page = shell(door, reader, title).await?.lead(self.t.w("forms-lead")).body(self.body()).html();
        Ok(if self.errors.is_empty() { Paper::fine(page) } else { Paper::again(page) })
    }

    fn body(&self) -> Html {
        let action = if self.embedded {
            format!("/f/{}?embed=1&lang={}", self.form.name, self.t.tag())
        } else {
            format!("/f/{}?lang={}", self.form.name, self.t.tag())
        };
        let form = kit::Form::new(self.t, action);
        let form = match self.error(STAMP) {
            Some(error) => form.between(Html::of(&Retry { error })),
            None => form,
        };
        form.fields(self.data().chain(self.questions()).collect())
            .between(Html::of(&Trap { t: self.t, name: TRAP, stamp: &self.stamp }))
            .between(Html::of(&self.print))
            .button(Button::submit(self.t.w("forms-send")).primary())
            .html()
    }

    fn data(&self) -> impl Iterator<Item = Field> {
        self.form.shape.fields.iter().map(|asked| {
            let name = asked.datum.name();
            let (input, autocomplete) = kind(asked.datum);
            let field = Field::new(self.t, input, name, self.t.w(asked.datum.word()))
                .hint(self.t.w1(reason(asked.datum), "purpose", self.purpose(&asked.purpose)))
                .value(self.posted.get(name))
                .autocomplete(autocomplete)
                .error(self.error(name));
            if asked.need == Need::Optional { field.optional() } else { field }
        })
    }

    /// Two buttons each, none of them chosen: silence is no consent.
    // law: gdpr/7.4
    fn questions(&self) -> impl Iterator<Item = Field> {
        self.asking.iter().map(|(question, asking)| {
            let name = question.name();
            let choice = |says: Says, word| Choice::new(says.key(), self.t.w(word));
            let choices = vec![choice(Says::Yes, "forms-agree"), choice(Says::No, "forms-disagree")];
            let field = Field::new(self.t, Input::Radio(choices), &name, &asking.question)
                .hint(self.hint(question, asking))
                .value(self.chosen(question))
                .error(self.error(&name));
            if question.need == Need::Optional { field.optional() } else { field }
        })
    }

    fn hint(&self, question: &Question, asking: &Asking) -> String {
        match question.preset(self.privacy_control) {
            Some(_) => format!("{} {}", asking.describe, self.t.w("forms-privacy-control")).trim().to_owned(),
            None => asking.describe.clone(),
        }
    }

    fn chosen(&self, question: &Question) -> String {
        let typed = self.posted.get(&question.name());
        if self.posted.is_empty() {
            question.preset(self.privacy_control).map_or("", Says::key).into()
        } else {
            typed.into()
        }
    }

    fn purpose(&self, key: &str) -> String {
        let found = self.purposes.iter().find(|purpose| purpose.key == key);
        found.map_or_else(|| key.to_owned(), |purpose| purpose.name(self.t.lang()).to_owned())
    }

    fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.message.say(self.t))
    }
}

impl Print {
    async fn load(
        t: Words,
        reader: &mut Reader,
        form: &Form,
        purposes: &[Purpose],
        notice: Option<i64>,
    ) -> Result<Self> {
        let name = |version: i64| t.w1("forms-notice", "version", version.to_string());
        let kept =
            form.purposes().into_iter().filter_map(|key| purposes.iter().find(|purpose| purpose.key == key));
        Ok(Self {
            t,
            company: reader.setting(&COMPANY_NAME).await?,
            address: reader.setting(&COMPANY_ADDRESS).await?,
            email: reader.setting(&COMPANY_EMAIL).await?,
            notice: notice.map(name).unwrap_or_else(|| t.w("forms-notice-plain")),
            kept: kept
                .map(|purpose| (purpose.name(t.lang()).to_owned(), span(t, &purpose.retention)))
                .collect(),
        })
    }
}

/// A field for machines: whoever sees the page does not see it, whoever hears it is told to leave it.
#[derive(Template)]
#[template(path = "trap.html")]
struct Trap<'a> {
    t: Words,
    name: &'static str,
    stamp: &'a str,
}

#[derive(Template)]
#[template(
    source = r#"<div class="mend" role="alert"><p><strong>{{ error }}</strong></p></div>"#,
    ext = "html"
)]
struct Retry {
    error: String,
}

fn asking(t: Words, form: &Form, purposes: &[Purpose]) -> Vec<(Question, Asking)> {
    let known = |question: &Question| {
        let purpose = purposes.iter().find(|purpose| purpose.key == question.purpose)?;
        Some((question.clone(), Asking::new(t, purpose, question)))
    };
    form.shape.questions.iter().filter_map(known).collect()
}

fn kind(datum: Datum) -> (Input, &'static str) {
    match datum {
        Datum::Email => (Input::Email, "email"),
        Datum::GivenName => (Input::Text, "given-name"),
        Datum::FamilyName => (Input::Text, "family-name"),
        Datum::Phone => (Input::Tel, "tel"),
    }
}

const fn reason(datum: Datum) -> &'static str {
    match datum {
        Datum::Email => "forms-why-email",
        Datum::GivenName | Datum::FamilyName => "forms-why-name",
        Datum::Phone => "forms-why-phone",
    }
}

pub(super) async fn shell(door: &Door, reader: &mut Reader, title: impl Into<String>) -> Result<PublicShell> {
    let shell = door.public_shell(reader, title).await?;
    // A frame cannot show our other pages, so the link to the notice stands in the form itself and opens anew.
    Ok(if is_embedded(door) {
        shell.embedded()
    } else {
        shell.notice(door.words.w("forms-notice-plain"), "/privacy")
    })
}

fn is_embedded(door: &Door) -> bool {
    door.visit.query.get("embed") == Some("1")
}

/// Marks the answer when it goes into a frame on somebody's website.
fn framed(door: &Door, answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    if is_embedded(door) {
        response.extensions_mut().insert(Embeddable);
    }
    response
}

/// To the next page, in the same language and the same frame.
fn onward(door: &Door, name: &str, page: &str) -> Response {
    let frame = if is_embedded(door) { "&embed=1" } else { "" };
    framed(door, Go::to(format!("/f/{name}{page}?lang={}{frame}", door.words.tag())))
}

/// Everybody behind one IPv6 line shares its first 64 bits.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(long) => Ipv6Addr::from_bits(long.to_bits() & !u128::from(u64::MAX)).into(),
    }
}

/// The form as it comes, and as it comes back.
pub(super) fn samples(t: Words) -> Vec<Sample> {
    let fresh = sample(t, Posted::default(), Vec::new());
    let wrong = vec![
        FieldError::new("email", "kit-error-email"),
        FieldError::new("may-news-email", "forms-error-answer"),
        FieldError::new(STAMP, "forms-error-old"),
    ];
    let hostile = Posted::of(&[("email", "<script>alert(1)</script>"), ("given_name", &"Ğ ".repeat(60))]);
    vec![
        Sample::new("forms/fill", fresh.body()),
        Sample::new("forms/mend", sample(t, hostile, wrong).body()),
        Sample::new(
            "forms/embedded",
            Page { embedded: true, privacy_control: true, ..sample(t, Posted::default(), Vec::new()) }.body(),
        ),
    ]
}

fn sample(t: Words, posted: Posted, errors: Vec<FieldError>) -> Page {
    let form = crate::actions::default_form(t);
    let asking = |question: &Question| {
        let text = |key: &str| t.w(key);
        (question.clone(), Asking { question: text("forms-default-title"), describe: text("forms-lead") })
    };
    let print = Print {
        t,
        company: "Noorderpad B.V.".into(),
        address: "Dijkweg 4, Groningen".into(),
        email: "privacy@example.org".into(),
        notice: t.w1("forms-notice", "version", "7"),
        kept: vec![("News".into(), span(t, "P2Y"))],
    };
    Page {
        t,
        asking: form.shape.questions.iter().map(asking).collect(),
        form,
        purposes: Vec::new(),
        print,
        stamp: "1.x".into(),
        posted,
        privacy_control: false,
        embedded: false,
        errors,
        notice: Some(7),
    }
}
