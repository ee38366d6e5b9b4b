//! A form with questions of its own: built in two versions, filled in by some, confirmed by most of them.

use super::{stage::Stage, visitor::Visitor};
use customers::Define;
use forms::{Change, Create, Edit, Publish, Shape};
use ground::clock::{HOUR, MINUTE};
use kernel::{Action, Actor, App, Error, Result};

const NAME: &str = "advice";
const SHAPE: &str = include_str!("advice.json");
/// The question that the first version did not ask yet.
const LATER: &str = "nights";

/// Who wrote: language, name, topic, shoe size or nights, the question, and whether news may come.
const WRITTEN: [(&str, &str, &str, &str, &str, &str); 7] = [
    ("nl", "Sterre", "boots", "38", "Mijn hak schuurt na tien kilometer. Helpt een dikkere sok?", "yes"),
    (
        "en",
        "Rhys",
        "tent",
        "25",
        "Which tent stands a gale on a ridge and weighs less than two kilos?",
        "yes",
    ),
    ("de", "Wiebke", "pack", "", "Der Hüftgurt rutscht. Kann man ihn kürzen?", "no"),
    ("pl", "Zuzanna", "tent", "12", "Czym uszczelnić szwy po trzech latach?", "yes"),
    ("tr", "Defne", "boots", "39", "Islanan botları nasıl kurutmalıyım?", ""),
    ("nl", "Joris", "pack", "", "Welke rugzak past bij een korte rug?", "no"),
    ("de", "Lennart", "boots", "45", "Lassen sich die Sohlen erneuern?", "yes"),
];
/// The last ones did not press the link in the mail yet.
const UNCONFIRMED: usize = 2;

pub async fn build(app: &App) -> Result<()> {
    let text = |text: &str| text.to_owned();
    let (key, label) = (text("shoe-size"), text("Shoe size"));
    let (class, purpose) = (text("attribute"), text("service"));
    write(app, &Define { key, label, class, purpose, basis: String::new(), ..Define::default() }).await?;
    let shape: Shape = serde_json::from_str(SHAPE).map_err(Error::fault)?;
    let mut first = shape.clone();
    first.items.retain(|item| item.key != LATER);
    let form = write(app, &Create { name: NAME.into(), shape: first }).await?;
    write(app, &Publish { form: NAME.into(), seen: form.revision }).await?;
    app.clock().advance(HOUR);
    super::work(app).await?;
    let seen = forms::draft(&mut app.read(&Actor::house()).await?, NAME).await?.revision;
    let form = write(app, &Change { form: NAME.into(), seen, edit: Edit::Whole(shape) }).await?;
    write(app, &Publish { form: NAME.into(), seen: form.revision }).await.map(drop)
}

/// Everybody fills the page in and presses the button, and most press the link in their mail.
pub async fn fill_in(stage: &Stage) -> Result<()> {
    let (app, visitor) = (&stage.app, &stage.door);
    for (at, (lang, name, topic, more, question, news)) in WRITTEN.into_iter().enumerate() {
        let page = format!("/f/{NAME}?lang={lang}");
        let shown = visitor.get(&page).await?;
        let stamp = behind(&shown, "name=\"stamp\" value=\"")?;
        app.clock().advance(MINUTE);
        let email = format!("{}@example.org", name.to_lowercase());
        let detail = if topic == "tent" { LATER } else { "shoe-size" };
        let mut fields = vec![
            ("email", email.as_str()),
            ("given_name", name),
            ("topic", topic),
            ("question", question),
            ("stamp", &stamp),
        ];
        fields.extend(
            [(detail, more), ("may-news-email", news)].into_iter().filter(|(_, value)| !value.is_empty()),
        );
        visitor.post(&page, &fields).await?;
        if at + UNCONFIRMED < WRITTEN.len() {
            confirm(app, visitor).await?;
        }
    }
    Ok(())
}

async fn confirm(app: &App, visitor: &Visitor) -> Result<()> {
    let mut reader = app.read(&Actor::house()).await?;
    let mail = post::latest(&mut reader, 1).await?.pop().ok_or_else(|| Error::fault("no mail"))?;
    drop(reader);
    let token = behind(&mail.text, "/f/confirm/")?;
    app.clock().advance(MINUTE);
    visitor.post(&format!("/f/confirm/{token}"), &[]).await
}

/// What stands behind this, up to the next blank, quote or question mark.
fn behind(text: &str, start: &str) -> Result<String> {
    let rest =
        text.split_once(start).map(|(_, rest)| rest).ok_or_else(|| Error::fault(format!("no {start}")))?;
    let end = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '?');
    Ok(rest.split(end).next().unwrap_or_default().to_owned())
}

async fn write<A: Action>(app: &App, action: &A) -> Result<A::Output> {
    app.write(&Actor::house(), action).await
}
