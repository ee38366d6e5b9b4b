//! The steps of a breach: deciding, reporting, letters, closing.
// law: gdpr/33 gdpr/34

use super::{
    HOME,
    breach::{self, Wrong},
    crumbs, error,
    lists::seen,
    words,
};
use crate::{
    BREACHES,
    actions::{Close, Decide, Reopen, SendLetters, SentReport, WriteLetter},
    model::{Kind, Letter, Record, RecordId, Risk, Said},
    notice, read,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Action, Desk, Error, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Button, Confirm, Field, Form, Html, Input, Lang, Panel, Words};

type Pairs = Posted<Vec<(String, String)>>;

/// Does a step; a form that needs another look comes back on the page of the breach.
async fn step<A: Action>(
    desk: &Desk,
    id: RecordId,
    form: &'static str,
    typed: &Said,
    action: Result<A>,
) -> Result<Response> {
    desk.actor.demand(&BREACHES)?;
    let done = async { desk.write(&action?).await }.await;
    match done {
        Ok(_) => Ok(Go::to(format!("{HOME}/records/{id}")).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            let wrong = Wrong { form, typed, problems: &problems };
            Ok(Paper::again(breach::page(desk, id, Some(&wrong)).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

fn text(said: &Said, name: &str) -> String {
    said.text(name).to_owned()
}

fn version(said: &Said) -> i64 {
    said.text("version").parse().unwrap_or_default()
}

pub async fn decide(desk: Desk, At(id): At<RecordId>, Posted(pairs): Pairs) -> Result<Response> {
    let said = Said::of_pairs(pairs);
    let risk = Risk::parse(said.text("risk")).ok_or_else(|| Error::field("risk", "error-not-a-choice"));
    let action = risk.map(|risk| Decide {
        breach: id,
        version: version(&said),
        risk,
        reason: text(&said, "reason"),
        waiver: text(&said, "waiver"),
    });
    step(&desk, id, "risk", &said, action).await
}

pub async fn sent(desk: Desk, At(id): At<RecordId>, Posted(pairs): Pairs) -> Result<Response> {
    let said = Said::of_pairs(pairs);
    let action = SentReport {
        breach: id,
        version: version(&said),
        sent: text(&said, "sent"),
        reference: text(&said, "reference"),
        late: text(&said, "late"),
    };
    step(&desk, id, "report", &said, Ok(action)).await
}

pub async fn close(desk: Desk, At(id): At<RecordId>, Posted(pairs): Pairs) -> Result<Response> {
    let said = Said::of_pairs(pairs);
    let (lessons, why) = (text(&said, "lessons"), text(&said, "why"));
    let action = Close { breach: id, version: version(&said), lessons, why };
    step(&desk, id, "closing", &said, Ok(action)).await
}

pub async fn open(desk: Desk, At(id): At<RecordId>, Posted(pairs): Pairs) -> Result<Response> {
    let said = Said::of_pairs(pairs);
    let action = Reopen { breach: id, version: version(&said), reason: text(&said, "reason") };
    step(&desk, id, "opening", &said, Ok(action)).await
}

pub async fn letters(desk: Desk, At(id): At<RecordId>) -> Result<Paper> {
    page(&desk, id, None, false).await.map(Paper::fine)
}

pub async fn write(desk: Desk, At(id): At<RecordId>, Posted(pairs): Pairs) -> Result<Response> {
    desk.actor.demand(&BREACHES)?;
    let said = Said::of_pairs(pairs);
    let lang = Lang::parse(said.text("lang")).ok_or_else(|| Error::field("lang", "error-not-a-choice"))?;
    let letter = Letter { subject: text(&said, "subject"), text: text(&said, "text") };
    match desk.write(&WriteLetter { breach: id, version: version(&said), lang, letter }).await {
        Ok(()) => Ok(Go::to(format!("{HOME}/breaches/{id}/letters")).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            let wrong = Wrong { form: lang.tag(), typed: &said, problems: &problems };
            Ok(Paper::again(page(&desk, id, Some(&wrong), false).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// Lets the letters go, once the number of the breach is typed.
pub async fn send(desk: Desk, At(id): At<RecordId>, Posted(pairs): Pairs) -> Result<Response> {
    desk.actor.demand(&BREACHES)?;
    let said = Said::of_pairs(pairs);
    let breach = seen(&mut desk.read().await?, id).await?;
    if said.text("confirm").trim() != breach.number() {
        return Ok(Paper::again(page(&desk, id, None, true).await?).into_response());
    }
    desk.write(&SendLetters { breach: id, version: breach.version }).await?;
    Ok(Go::to(breach.path()).saying("register-said-sending").into_response())
}

/// The letter in every language, each with a form for other words, and the button that sends them.
async fn page(desk: &Desk, id: RecordId, wrong: Option<&Wrong<'_>>, mistyped: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&BREACHES)?;
    let breach = seen(&mut reader, id).await?;
    if breach.kind != Kind::Breach {
        return Err(Error::NotFound);
    }
    let t = words(desk, &mut reader).await?;
    let house = notice::house(&mut reader).await?;
    let letters = Lang::ALL.map(|lang| (lang, notice::letter(&reader, &breach, &house, lang)));
    let waiting = read::tally(&mut reader, id).await?.found;
    let body = body(t, &breach, &letters, (waiting, mistyped), wrong);
    let mut crumbs = crumbs(t, Kind::Breach);
    crumbs.push(super::crumb(breach.number(), breach.path()));
    let shell = desk.shell(&mut reader, t.w("register-letters"), HOME).await?.crumbs(crumbs);
    Ok(shell.lead(t.w("register-letters-lead")).body(body).html())
}

pub fn body(
    t: Words,
    breach: &Record,
    letters: &[(Lang, Letter)],
    (waiting, mistyped): (i64, bool),
    wrong: Option<&Wrong<'_>>,
) -> Html {
    let gaps =
        if notice::gaps(breach) { Html::prose(&t.w("register-error-letter-gaps")) } else { Html::default() };
    let each = letters.iter().map(|(lang, letter)| one(t, breach, (*lang, letter), wrong));
    let sending = if waiting > 0 {
        sending(t, breach, waiting, mistyped)
    } else {
        Html::prose(&t.w("register-error-nobody"))
    };
    Html::join([
        Html::trusted("<div class=\"stack\">"),
        gaps,
        Html::join(each),
        Panel::new(t.w("register-send"), sending).html(),
        Html::trusted("</div>"),
    ])
}

fn one(t: Words, breach: &Record, (lang, letter): (Lang, &Letter), wrong: Option<&Wrong<'_>>) -> Html {
    let title = format!("{} · {}", t.language(lang), letter.subject);
    let shown = Html::prose(&letter.text);
    if breach.course.sending.is_some() {
        return Panel::new(title, shown).html();
    }
    let own = wrong.filter(|wrong| wrong.form == lang.tag());
    let field = |input: Input, name: &'static str, value: &str| {
        let field = Field::new(t, input, name, t.w(&format!("register-letter-{name}-label"))).optional();
        let field = field.id(format!("f-{}-{name}", lang.tag()));
        match own {
            Some(wrong) => field.value(wrong.typed.text(name)).error(error(wrong.problems, name, t)),
            None => field.value(value),
        }
    };
    let hidden = |name: &'static str, value: String| {
        Field::hidden(t, name, value).id(format!("f-{}-{name}", lang.tag()))
    };
    let fields = vec![
        field(Input::Text, "subject", &letter.subject),
        field(Input::Area { rows: 12 }, "text", &letter.text).hint(t.w("register-letter-hint")),
        hidden("lang", lang.tag().into()),
        hidden("version", breach.version.to_string()),
    ];
    let action = format!("{HOME}/breaches/{}/letters", breach.id);
    let form = Form::new(t, action).fields(fields).button(Button::submit(t.w("kit-save")));
    Panel::new(title, Html::join([shown, form.html()])).html()
}

fn sending(t: Words, breach: &Record, waiting: i64, mistyped: bool) -> Html {
    let action = format!("{HOME}/breaches/{}/sending", breach.id);
    let effect = t.n("register-send-effect", waiting);
    let confirm =
        Confirm::new(t, action, &breach.number(), effect).button(t.w("register-send")).back(breach.path());
    if mistyped { confirm.wrong().html() } else { confirm.html() }
}
