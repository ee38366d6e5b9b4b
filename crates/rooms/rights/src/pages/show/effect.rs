//! What would happen to the records of a person, or what did; or the package that was made; or what is known at all.

use super::super::paragraph;
use crate::{
    mentions,
    model::{Claim, Mode},
    read::{self, Copy, found::Sight},
    receipt::{self, Effect, Fate, Receipt},
};
use kernel::{Mention, Reader, Result, datamap};
use kit::{Button, Column, Facts, Html, Panel, Row, Table, Tabs, Words};

/// Mentions shown: whoever wants the rest looks at the records themselves.
const SHOWN: usize = 20;

/// What would happen, or what did.
pub enum Outlook {
    Would {
        mode: Mode,
        effects: Vec<Effect>,
        /// Where others' texts name the person.
        sight: Sight,
    },
    Did {
        receipt: Receipt,
        effects: Vec<Effect>,
    },
    /// A package, or none at all.
    File(Option<Copy>),
    /// What is known about the person, record by record.
    Known(Vec<Effect>),
}

pub async fn outlook(reader: &mut Reader, claim: &Claim, mode: Mode) -> Result<Outlook> {
    if claim.kind.is_package() {
        return Ok(Outlook::File(read::copy(reader, claim.id).await?));
    }
    if let Some(receipt) = read::receipt(reader, claim.id).await? {
        let effects = receipt.effects()?;
        return Ok(Outlook::Did { receipt, effects });
    }
    let found = datamap::count(reader, claim.subject).await?;
    if !claim.kind.is_erasure() {
        return Ok(Outlook::Known(receipt::effects(&found, None)));
    }
    let decided = claim.state.decided();
    let mode = decided.and_then(|decided| decided.decision.mode()).unwrap_or(mode);
    let kept = decided.map(|decided| decided.kept.clone()).unwrap_or_default();
    let effects = receipt::effects_but(&found, mode.depth(), &kept);
    let sight = mentions::sight(reader, claim).await?;
    Ok(Outlook::Would { mode, effects, sight })
}

pub fn effect(claim: &Claim, outlook: &Outlook, t: Words) -> Html {
    match outlook {
        Outlook::Would { mode, effects, sight } => {
            let tabs =
                if claim.state.decided().is_none() { mode_tabs(claim, *mode, t) } else { Html::default() };
            let hint = Html::trusted(format!(
                "<p class=\"muted\">{}</p>",
                Html::text(&t.w(&format!("{}-text", mode.word())))
            ));
            let would = Panel::new(t.w("rights-would"), Html::join([tabs, hint, table(effects, t)]))
                .aside(Html::trusted(format!("<small>{}</small>", Html::text(&t.w("rights-would-from")))));
            Html::join([would.html(), named(claim, sight, t)])
        }
        Outlook::Did { receipt, effects } => {
            let key = receipt.shredded_at.map_or_else(
                || t.w("rights-key-still"),
                |at| t.w1("rights-key-gone", "day", t.datetime(at.0)),
            );
            let line =
                Html::trusted(format!("<p>{} · {}</p>", Html::text(&receipt.number), Html::text(&key)));
            Panel::new(t.w("rights-receipt"), Html::join([line, table(effects, t)])).html()
        }
        Outlook::File(copy) => Panel::new(t.w(&claim.kind.word()), file(copy.as_ref(), t)).html(),
        Outlook::Known(found) => Panel::new(t.w("rights-found"), known(found, t)).html(),
    }
}

fn mode_tabs(claim: &Claim, mode: Mode, t: Words) -> Html {
    let href = |mode: Mode| format!("/requests/{}?mode={}", claim.id, mode.key());
    let tabs = Tabs::new(t.w("rights-would"), href(mode));
    Mode::ALL.iter().fold(tabs, |tabs, mode| tabs.tab(t.w(&mode.word()), href(*mode))).html()
}

pub fn table(effects: &[Effect], t: Words) -> Html {
    let columns = vec![
        Column::new(t.w("rights-effect-what")),
        Column::new(t.w("rights-effect-found")).number(),
        Column::new(t.w("rights-effect-goes")).number(),
        Column::new(t.w("rights-effect-emptied")).number(),
        Column::new(t.w("rights-effect-stays")).number(),
        Column::new(t.w("rights-effect-why")),
    ];
    let row = |effect: &Effect| {
        let number = |rows: i64| Html::text(&t.number(rows));
        let why = match &effect.fate {
            Fate::Stays(word) => t.w(word),
            Fate::Goes | Fate::Emptied => String::new(),
        };
        Row::new(vec![
            Html::text(&called(effect, t)),
            number(effect.rows),
            number(effect.rows_that(|fate| *fate == Fate::Goes)),
            number(effect.rows_that(|fate| *fate == Fate::Emptied)),
            number(effect.rows_that(|fate| matches!(fate, Fate::Stays(_)))),
            Html::text(&why),
        ])
    };
    Table::new(t, t.w("rights-would"), columns).rows(effects.iter().map(row).collect()).html()
}

/// What becomes of records: a hold does not go, what was written down about it does.
fn called(effect: &Effect, t: Words) -> String {
    match effect.table.as_str() {
        "customers_holds" => t.w("rights-effect-holds"),
        _ => t.w(&effect.word()),
    }
}

fn file(copy: Option<&Copy>, t: Words) -> Html {
    let Some(copy) = copy else {
        return Html::text(&t.w("rights-file-none"));
    };
    let taken = match (&copy.taken_at, copy.file) {
        (Some(at), _) => t.w1("rights-file-taken", "day", t.datetime(at.0)),
        (None, Some(_)) => t.w1("rights-file-waits", "day", t.date(copy.expires_at.0)),
        (None, None) => t.w("rights-file-lapsed"),
    };
    let size = t.number(copy.size.max(1024) / 1024);
    Facts::new()
        .fact(t.w("rights-file-made"), t.datetime(copy.made_at.0))
        .fact(t.w("rights-file-size"), format!("{size} KiB"))
        .fact(t.w("rights-column-state"), taken)
        .html()
}

/// What is found in every room, without anything that becomes of it.
fn known(found: &[Effect], t: Words) -> Html {
    let columns =
        vec![Column::new(t.w("rights-effect-what")), Column::new(t.w("rights-effect-found")).number()];
    let row = |effect: &Effect| {
        Row::new(vec![Html::text(&t.w(&effect.word())), Html::text(&t.number(effect.rows))])
    };
    Table::new(t, t.w("rights-found"), columns).rows(found.iter().map(row).collect()).html()
}

/// Where others' texts name the person; they themself are starred in what is shown.
pub fn named(claim: &Claim, sight: &Sight, t: Words) -> Html {
    let path = format!("/requests/{}/mentions", claim.id);
    let look = |word: &str| Button::post(t.w(word), path.clone()).html();
    let title = t.w("rights-mentions");
    let panel = |parts: Vec<Html>| Panel::new(title.clone(), Html::join(parts)).html();
    match sight {
        Sight::None => Html::default(),
        Sight::NotYet => panel(vec![paragraph(&t.w("rights-mentions-not-yet")), look("rights-do-look")]),
        Sight::Looking => panel(vec![paragraph(&t.w("rights-mentions-looking"))]),
        Sight::Looked { at, more, mentions } => {
            let found = t.n("rights-found-mentions", mentions.len());
            let mut parts = vec![paragraph(&found)];
            parts.extend(mentions.iter().take(SHOWN).map(|mention| line(mention, t)));
            if *more || mentions.len() > SHOWN {
                parts.push(paragraph(&t.w("rights-mentions-more")));
            }
            parts.push(paragraph(&t.w1("rights-mentions-at", "day", t.datetime(at.0))));
            parts.push(look("rights-do-look-again"));
            panel(parts)
        }
    }
}

fn line(mention: &Mention, t: Words) -> Html {
    Html::join([
        Html::trusted(format!("<p><a href=\"{}\">", Html::text(&mention.href))),
        Html::text(&t.w(&format!("table-{}", mention.table))),
        Html::trusted("</a> <q>"),
        Html::text(&mention.preview),
        Html::trusted("</q></p>"),
    ])
}
