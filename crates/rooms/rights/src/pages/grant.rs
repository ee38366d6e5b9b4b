//! Granting a request: for an erasure its full effect, what stays of it and why, and a typed word; for everything the letter in
//! the person's language.

use super::{frame, paragraph, show, wrong};
use crate::{
    DECIDE,
    actions::Decide,
    mail::{self, Letter},
    model::{Claim, ClaimId, Decision, Kind, Mode, Part, Reason, Return, State},
    obstacles, read,
    receipt::{self, Effect, Fate},
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Reader, Result, datamap,
    door::{Go, Paper},
    input::{At, Form, Query},
};
use kit::{Badge, Button, Choice, Confirm, Field, Html, Input, Panel, Sample, Words};
use serde::Deserialize;

/// How the field of a table is called.
const KEEP: &str = "keep.";

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    mode: Option<Mode>,
}

pub async fn page(desk: Desk, At(id): At<ClaimId>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mode = wanted.mode.unwrap_or(Mode::Anonymise);
    let typed =
        Typed { mode, comes_back: Return::KeptOut, kept: Vec::new(), letter: None, confirm: String::new() };
    render(&desk, id, &typed, &[]).await.map(Paper::fine)
}

/// What stands in the form.
pub struct Typed {
    mode: Mode,
    comes_back: Return,
    /// Tables and the reasons for which they stay.
    kept: Vec<Part>,
    /// None: the house's own words stand there.
    letter: Option<String>,
    confirm: String,
}

impl Typed {
    /// Which tables a form names depends on the person, so it comes as pairs.
    fn read(pairs: &[(String, String)]) -> Result<Self> {
        let get = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let mut kept = Vec::new();
        for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
            if let Some(table) = name.strip_prefix(KEEP) {
                let reason = Reason::parse(value).ok_or_else(|| Error::field(name, "error-not-a-choice"))?;
                kept.push(Part { table: table.to_owned(), reason });
            }
        }
        let choice = || Error::Malformed("error-not-a-choice".into());
        Ok(Self {
            mode: get("mode").map_or(Some(Mode::Anonymise), Mode::parse).ok_or_else(choice)?,
            comes_back: get("comes_back").map_or(Some(Return::KeptOut), Return::parse).ok_or_else(choice)?,
            kept,
            letter: get("letter").map(str::to_owned),
            confirm: get("confirm").unwrap_or_default().to_owned(),
        })
    }

    const fn decision(&self, kind: Kind) -> Decision {
        match kind {
            _ if kind.is_package() => Decision::Copy,
            _ if kind.is_erasure() => Decision::Erase { mode: self.mode, comes_back: self.comes_back },
            _ => Decision::Carry,
        }
    }
}

pub async fn decide(
    desk: Desk,
    At(id): At<ClaimId>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let typed = Typed::read(&pairs)?;
    let claim = read::claim(&mut desk.read().await?, id).await?;
    let house = draft(&mut desk.read().await?, &claim, typed.mode).await?;
    let own = |letter: &String| !letter.trim().is_empty() && plain(letter) != plain(&house);
    let decide = Decide {
        claim: id,
        decision: typed.decision(claim.kind),
        kept: typed.kept.clone(),
        letter: typed.letter.clone().filter(own),
        confirm: typed.confirm.clone(),
    };
    match desk.write(&decide).await {
        Ok(_) => Ok(Go::to(format!("/requests/{id}")).saying("rights-said-decided").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(render(&desk, id, &typed, &problems).await?).into_response())
        }
        // What stands in the way is said above what was typed: the letter may have taken an hour.
        Err(Error::Refused(why)) => {
            let problems = [FieldError::new("", why)];
            Ok(Paper::again(render(&desk, id, &typed, &problems).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

/// Browsers send lines ended as on a teletype.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// The house's own letter, for changing it.
async fn draft(reader: &mut Reader, claim: &Claim, mode: Mode) -> Result<String> {
    let letter = if claim.kind.is_erasure() { Letter::Farewell(mode) } else { Letter::Done };
    Ok(mail::draft(reader, claim, &letter).await?.1)
}

/// All that the page shows.
pub struct Sheet<'a> {
    claim: &'a Claim,
    typed: &'a Typed,
    problems: &'a [FieldError],
    effects: Vec<Effect>,
    way: Vec<String>,
    letter: String,
}

async fn render(desk: &Desk, id: ClaimId, typed: &Typed, problems: &[FieldError]) -> Result<Html> {
    let (mut reader, t) = (desk.read().await?, desk.words);
    reader.demand(&DECIDE)?;
    let claim = read::claim(&mut reader, id).await?;
    if !matches!(claim.state, State::Proved(_)) {
        return Err(Error::conflict("rights-error-moved-on"));
    }
    let (mut effects, mut way) = (Vec::new(), Vec::new());
    if claim.kind.is_erasure() {
        let found = datamap::count(&mut reader, claim.subject).await?;
        effects = receipt::effects_but(&found, typed.mode.depth(), &typed.kept);
        let found = obstacles::in_the_way(&mut reader, &claim).await?;
        way = found.iter().map(|way| t.n(&way.word, way.count)).collect();
    }
    let letter = match &typed.letter {
        Some(letter) => letter.clone(),
        None => draft(&mut reader, &claim, typed.mode).await?,
    };
    let sheet = Sheet { claim: &claim, typed, problems, effects, way, letter };
    let body = body(&sheet, t);
    frame(desk, &mut reader, &claim, ("rights-grant-lead", body)).await
}

fn body(sheet: &Sheet<'_>, t: Words) -> Html {
    let id = sheet.claim.id;
    let problems = problems(sheet, t);
    if !sheet.claim.kind.is_erasure() {
        let letter = if sheet.claim.kind.is_package() { Vec::new() } else { vec![letter(sheet, t)] };
        let form = kit::Form::new(t, format!("/requests/{id}/decision"))
            .fields(letter)
            .button(Button::submit(t.w("rights-do-carry")).primary())
            .button(Button::link(t.w("kit-cancel"), format!("/requests/{id}")));
        return Html::join([problems, form.html()]);
    }
    let mode = sheet.typed.mode;
    let told = [t.w(&format!("{}-text", mode.word())), sums(&sheet.effects, t)];
    let effect = lines(&told.into_iter().chain(sheet.way.iter().cloned()).collect::<Vec<_>>());
    let fields = Html::join([
        Field::hidden(t, "mode", mode.key()).html(),
        comes_back(sheet.typed, t).html(),
        parts(sheet, t),
        letter(sheet, t).html(),
    ]);
    let word = sheet.claim.number.to_string();
    let confirm = Confirm::new(t, format!("/requests/{id}/decision"), &word, effect).fields(fields);
    let confirm = confirm.button(t.w(&mode.word())).back(format!("/requests/{id}"));
    let confirm = if wrong(sheet.problems, "confirm", t).is_some() { confirm.wrong() } else { confirm };
    Html::join([
        Panel::new(t.w("rights-would"), show::table(&sheet.effects, t)).html(),
        problems,
        confirm.html(),
    ])
}

/// What is wrong with something that has no field here: a value of a correction, a table that is not on the map.
fn problems(sheet: &Sheet<'_>, t: Words) -> Html {
    let here = ["confirm", "letter"];
    let told = sheet.problems.iter().filter(|problem| !here.contains(&problem.field.as_str()));
    let line = |problem: &FieldError| Badge::stop(problem.message.say(t)).html();
    Html::join(told.map(line))
}

fn sums(effects: &[Effect], t: Words) -> String {
    let count = |fate: fn(&Fate) -> bool| effects.iter().map(|effect| effect.rows_that(fate)).sum::<i64>();
    let goes = count(|fate| *fate == Fate::Goes);
    let emptied = count(|fate| *fate == Fate::Emptied);
    let stays = count(|fate| matches!(fate, Fate::Stays(_)));
    t.v("rights-sums", &[("goes", goes.into()), ("emptied", emptied.into()), ("stays", stays.into())])
}

fn comes_back(typed: &Typed, t: Words) -> Field {
    let choice = |comes_back: &Return| {
        Choice::new(comes_back.key(), t.w(&format!("rights-return-{}", comes_back.key())))
    };
    let choices = Return::ALL.iter().map(choice).collect();
    Field::new(t, Input::Radio(choices), "comes_back", t.w("rights-return")).value(typed.comes_back.key())
}

/// For each table that would go: whether it stays, and for which reason of the law.
fn parts(sheet: &Sheet<'_>, t: Words) -> Html {
    if sheet.typed.mode == Mode::BlockOnly {
        return Html::default();
    }
    let kept = |table: &str| sheet.typed.kept.iter().find(|part| part.table == table).map(|part| part.reason);
    let touched = sheet
        .effects
        .iter()
        .filter(|effect| !matches!(effect.fate, Fate::Stays(_)) || kept(&effect.table).is_some());
    let claim = sheet.claim;
    let field = |effect: &Effect| {
        let reasons = claim.regime.refusals(claim.kind).filter(|refusal| refusal.reason != Reason::Identity);
        let choice = |refusal: &crate::regime::Refusal| {
            let label = format!("{} ({})", t.w(&refusal.reason.word()), refusal.article);
            Choice::new(refusal.reason.key(), label)
        };
        let granted = Choice::new("", t.w("rights-part-granted"));
        let choices = std::iter::once(granted).chain(reasons.map(choice)).collect();
        let label = t.w1("rights-part", "table", t.w(&effect.word()));
        Field::new(t, Input::Select(choices), format!("{KEEP}{}", effect.table), label)
            .value(kept(&effect.table).map_or("", Reason::key))
            .optional()
            .html()
    };
    let fields: Vec<Html> = touched.map(field).collect();
    if fields.is_empty() {
        return Html::default();
    }
    let summary = Html::text(&t.w("rights-parts"));
    let open = if sheet.typed.kept.is_empty() { "<details><summary>" } else { "<details open><summary>" };
    let (middle, end) = (Html::trusted("</summary><div class=\"stack\">"), Html::trusted("</div></details>"));
    Html::join([Html::trusted(open), summary, middle, Html::join(fields), end])
}

fn letter(sheet: &Sheet<'_>, t: Words) -> Field {
    let label = t.w1("rights-letter", "language", t.language(sheet.claim.lang));
    Field::new(t, Input::Area { rows: 10 }, "letter", label)
        .hint(t.w("rights-letter-hint"))
        .value(sheet.letter.clone())
        .error(wrong(sheet.problems, "letter", t))
        .optional()
}

fn lines(texts: &[String]) -> Html {
    Html::join(texts.iter().filter(|text| !text.is_empty()).map(|text| paragraph(text)))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let claims = super::samples::sample_claims();
    let Some(claim) = claims.get(1) else { return Vec::new() };
    let carried = Claim { kind: Kind::Rectification, ..claim.clone() };
    let kept = vec![Part { table: "customers".into(), reason: Reason::LegalDuty }];
    let typed =
        |mode, kept| Typed { mode, comes_back: Return::Welcome, kept, letter: None, confirm: String::new() };
    let (plain, partly) = (typed(Mode::Destroy, Vec::new()), typed(Mode::Anonymise, kept));
    let problems =
        [FieldError::new("confirm", "kit-wrong-word"), FieldError::new("kept.0", "error-not-a-choice")];
    let sheet = |claim, typed, problems, effects, letter: String| {
        body(&Sheet { claim, typed, problems, effects, way: vec!["<b>".into()], letter }, t)
    };
    let effects = super::samples::effects();
    vec![
        Sample::new("rights/grant-empty", sheet(&carried, &plain, &[], Vec::new(), String::new())),
        Sample::new("rights/grant", sheet(claim, &plain, &[], effects.clone(), "Witaj".into())),
        Sample::new("rights/grant-wrong", sheet(claim, &partly, &problems, effects, "<b>Ł ".repeat(500))),
    ]
}
