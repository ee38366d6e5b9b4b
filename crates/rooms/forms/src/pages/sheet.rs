//! The sheet that people fill in: every item with its reason, what was typed, what has to be mended, what looks unmeant.

mod fields;
mod samples;

pub(super) use samples::{sample, samples};

use super::{
    dress::Dress,
    print::Print,
    unmeant::{SURE, Unmeant},
};
use crate::{
    actions::{Submit, kinds},
    asked,
    model::{Asked, Described, Form, Item, Kind, Look, Posted, RETURN, Says, Submission, Tone},
    stamp::{self, Age, Page},
    wording,
};
use askama::Template;
use consent::Purpose;
use customers::{Definition, Rules};
use flows::Shown;
use kernel::{FieldError, Reader, Result, door::Door};
use kit::{Button, Field, Html, Input, Panel, Words};

/// The field that people do not see and machines fill in.
pub const TRAP: &str = "website";
pub const STAMP: &str = "stamp";

/// Where the sheet lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Page,
    /// In a frame on somebody's website.
    Frame,
    /// In the account of whoever fills it in.
    Account,
    /// On the desk: whatever is sent, nothing comes of it.
    Trial,
}

/// What the page shows: the form, the words it asks with, and what came back.
pub struct Sheet {
    pub t: Words,
    pub form: Form,
    /// What of it the category of its case asks.
    pub asked: Vec<Shown>,
    pub purposes: Vec<Purpose>,
    pub definitions: Vec<Definition>,
    pub print: Print,
    pub dress: Dress,
    pub stamp: String,
    pub posted: Posted,
    /// What a link filled in.
    pub filled: Posted,
    pub privacy_control: bool,
    pub stage: Stage,
    pub errors: Vec<FieldError>,
    pub unmeant: Option<Unmeant>,
    /// Files that are here already, by the item they answer.
    pub kept: Vec<(String, Described)>,
    pub notice: Option<i64>,
    /// The rights that the house answers to.
    pub rights: Vec<&'static str>,
    /// Whether the house keeps anybody out who may want to come back.
    pub returns: bool,
}

impl Sheet {
    pub async fn load(door: &Door, reader: &mut Reader, form: Form, stage: Stage) -> Result<Self> {
        let t = door.words;
        let (shape, asked) = asked::asked(reader, form.shape).await?;
        let form = Form { shape, ..form };
        let purposes = consent::purposes(reader).await?;
        let notice = notices::offer(reader, form.shape.notice()).await?;
        let mut sheet = Self {
            t,
            print: Print::load(t, reader, &form, &purposes, &notice).await?,
            dress: Dress::of(reader, &form.shape).await?,
            purposes,
            definitions: customers::rules(reader).await?.definitions,
            stamp: String::new(),
            form,
            asked,
            posted: Posted::default(),
            filled: Posted::default(),
            privacy_control: door.visit.privacy_control,
            stage,
            errors: Vec::new(),
            unmeant: None,
            kept: Vec::new(),
            notice: notice.version,
            rights: kinds(reader.app()),
            returns: consent::keeps_anybody_out(reader).await?,
        };
        sheet.stamp = stamp::issue(reader, Page { form: &sheet.form.name, shown: &sheet.shown() });
        Ok(sheet)
    }

    /// Why nothing is taken from the page that came back, if so: it is no page of ours, was filled in too fast or too late,
    /// or showed something else than this one does.
    pub fn refusal(&mut self, reader: &Reader) -> Option<&'static str> {
        let stamp = self.posted.get(STAMP).to_owned();
        match stamp::age(reader, Page { form: &self.form.name, shown: &self.shown() }, &stamp) {
            Age::Right => None,
            Age::TooYoung => {
                self.stamp = stamp;
                Some("forms-error-quick")
            }
            Age::TooOld => Some("forms-error-old"),
            Age::Changed => {
                self.ask_again();
                Some("forms-error-changed")
            }
        }
    }

    /// A mark of what people see here and the ledger will say they saw: both versions, and every question word by word.
    // law: gdpr/7.1
    fn shown(&self) -> String {
        let versions = (self.form.published, self.notice.unwrap_or_default(), self.t.tag());
        let asked =
            self.permissions().map(|item| (&item.key, wording::whole(&self.label(item), &self.help(item))));
        let shown = format!("{versions:?} {:?}", asked.collect::<Vec<_>>());
        data_encoding::BASE64URL_NOPAD.encode(&ground::secret::digest(shown.as_bytes())[..16])
    }

    /// A yes to other words is no yes to these.
    fn ask_again(&mut self) {
        let keys: Vec<String> = self.permissions().map(|item| item.key.clone()).collect();
        for key in keys {
            self.posted.set(&key, "");
        }
    }

    fn permissions(&self) -> impl Iterator<Item = &Item> {
        self.form.shape.items.iter().filter(|item| matches!(item.kind, Kind::Consent { .. }))
    }

    /// Everything that is wrong at once, or what is to be done.
    pub fn check(&self, rules: &Rules) -> Result<Submit> {
        let (submission, stamp) = (self.read(rules)?, self.posted.get(STAMP).to_owned());
        Ok(Submit { form: self.form.clone(), submission, stamp })
    }

    /// What was said, if all of it can be.
    pub fn read(&self, rules: &Rules) -> Result<Submission> {
        let words = |item: &Item| match item.kind {
            Kind::Consent { .. } => wording::whole(&self.label(item), &self.help(item)),
            _ => self.label(item),
        };
        let read_by = Asked {
            shape: &self.form.shape,
            rules,
            lang: self.t.lang(),
            words: &words,
            rights: &self.rights,
        };
        let mut submission = self.posted.answer(&read_by)?;
        asked::check(&self.asked, &submission.replies, self.t.lang())?;
        submission.notice = self.notice;
        Ok(submission)
    }

    /// Looks free text through for what people seldom mean to send; whether somebody has to look again.
    pub fn looks_unmeant(&mut self, reader: &Reader) -> bool {
        let free = self.form.shape.items.iter().filter(|item| item.kind.is_free_text());
        let counting = free.filter(|item| self.posted.counts(&self.form.shape, item));
        let texts = counting.map(|item| (item.key.as_str(), self.posted.get(&item.key)));
        self.unmeant = Unmeant::found(reader, texts);
        self.unmeant.as_ref().is_some_and(|unmeant| !unmeant.is_meant(self.posted.get(SURE)))
    }

    /// Whether nothing has to be mended or looked at again.
    pub fn is_fine(&self) -> bool {
        self.errors.is_empty() && self.unmeant.is_none()
    }

    pub fn body(&self) -> Html {
        let mut form = kit::Form::new(self.t, self.action());
        if let Some(error) = self.error(STAMP) {
            form = form.between(Html::of(&Retry { error, files: self.lost_files() }));
        }
        if let Some(unmeant) = &self.unmeant {
            form = form.between(unmeant.warning(self.t, &|key| self.named(key)));
        }
        let wide = self.dress.look == Look::Wide;
        if wide {
            form = form.between(Html::trusted("<div class=\"tiles\">"));
        }
        form = self.form.shape.items.iter().fold(form, |form, item| self.item(form, item));
        form = form.fields(self.right().into_iter().collect());
        if wide {
            form = form.between(Html::trusted("</div>"));
        }
        form = form.between(Html::of(&Trap { t: self.t, name: TRAP, stamp: &self.stamp }));
        form = self
            .way_back(form)
            .between(self.small_print())
            .button(Button::submit(self.t.w("forms-send")).primary());
        if let Some(unmeant) = &self.unmeant {
            form = form.button(unmeant.anyway(self.t));
        }
        self.dressed(form.html())
    }

    /// Browsers send no file twice by themselves, and none is put aside before a page is taken.
    fn lost_files(&self) -> Option<String> {
        let mut items = self.form.shape.items.iter();
        let asks = items.any(|item| matches!(item.kind, Kind::File { .. }));
        asks.then(|| self.t.w("forms-again-files"))
    }

    /// In its design; on the desk with what stands above its title elsewhere.
    fn dressed(&self, form: Html) -> Html {
        let look = match self.dress.look {
            Look::Card => Panel::new(self.t.w("forms-card"), form).html(),
            Look::Compact => within("<div class=\"compact\">", form),
            _ => form,
        };
        match self.stage {
            Stage::Trial => within("<div class=\"dressed\">", Html::join([self.dress.above.clone(), look])),
            _ => look,
        }
    }

    /// One item; what counts only sometimes says when, and comes and goes where there is script.
    fn item(&self, form: kit::Form, item: &Item) -> kit::Form {
        let condition = item.when.as_ref().map(|condition| self.when(item, condition));
        let conditional = condition.is_some();
        let form = condition.into_iter().fold(form, kit::Form::between);
        let mut form = match &item.kind {
            Kind::OfCase => form,
            Kind::Text => form.between(super::prose(&self.label(item))),
            Kind::Warning { tone } => form.between(self.boxed(item, *tone)),
            _ => form.fields(vec![self.field(item)]),
        };
        if self.kept.iter().any(|(key, _)| *key == item.key) {
            form = form.fields(vec![Field::hidden(self.t, &item.key, self.posted.get(&item.key))]);
        }
        if conditional { form.between(Html::trusted("</div>")) } else { form }
    }

    /// A box for whoever was kept out: everybody sees it, so that it tells of nobody.
    fn way_back(&self, form: kit::Form) -> kit::Form {
        let public = matches!(self.stage, Stage::Page | Stage::Frame) && self.form.shape.request.is_none();
        if !(self.returns && public) {
            return form;
        }
        let ticked = self.posted.get(RETURN) == Says::Yes.key();
        let (open, asked) = ("<details class=\"prose\"><summary>", self.t.w("forms-return"));
        let field = Field::new(self.t, Input::Checkbox, RETURN, self.t.w("forms-return-yes"));
        form.between(Html::join([Html::trusted(open), Html::text(&asked), Html::trusted("</summary>")]))
            .fields(vec![field.optional().ticked(ticked).hint(self.t.w("forms-return-hint"))])
            .between(Html::trusted("</details>"))
    }

    fn small_print(&self) -> Html {
        match self.dress.look {
            Look::Split => Panel::new(self.t.w("forms-small-print"), Html::of(&self.print)).html(),
            _ => Html::of(&self.print),
        }
    }

    fn action(&self) -> String {
        let (name, tag) = (&self.form.name, self.t.tag());
        match self.stage {
            Stage::Page => format!("/f/{name}?lang={tag}"),
            Stage::Frame => format!("/f/{name}?embed=1&lang={tag}"),
            Stage::Account => format!("/account/forms/{name}?lang={tag}"),
            Stage::Trial => format!("/forms/{name}/try?lang={tag}"),
        }
    }

    fn boxed(&self, item: &Item, tone: Tone) -> Html {
        let text = super::prose(&self.label(item));
        let open = match tone {
            Tone::Info => "<div class=\"panel\"><div class=\"body\">",
            Tone::Warn => "<div class=\"mend\" role=\"note\"><div>",
        };
        Html::join([Html::trusted(open), text, Html::trusted("</div></div>")])
    }

    /// What people call the item with this key.
    fn named(&self, key: &str) -> String {
        self.form.shape.item(key).map(|item| self.label(item)).unwrap_or_default()
    }

    pub fn label(&self, item: &Item) -> String {
        wording::label(self.t, item, self.purpose(item), &self.definitions)
    }

    fn help(&self, item: &Item) -> String {
        wording::help(self.t, item, self.purpose(item))
    }

    fn purpose(&self, item: &Item) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.key == item.purpose)
    }

    fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.message.say(self.t))
    }
}

fn within(open: &'static str, html: Html) -> Html {
    Html::join([Html::trusted(open), html, Html::trusted("</div>")])
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
    source = r#"<div class="mend" role="alert"><p><strong>{{ error }}</strong></p>{% if let Some(files) = files %}<p>{{ files }}</p>{% endif %}</div>"#,
    ext = "html"
)]
struct Retry {
    error: String,
    files: Option<String>,
}
