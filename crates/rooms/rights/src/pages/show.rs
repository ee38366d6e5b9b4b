//! One request: what is asked, what would happen, what is in the way, what happened so far, and what can be done next.

mod asked;
mod beside;
pub mod effect;
mod past;

pub use asked::{Asked, panel as asked, papers};
pub use beside::{details, in_the_way, stands};
pub use effect::{Outlook, effect, table};
pub use past::so_far;

use super::{due_badge, named, names, paragraph, state_badge, title};
use crate::{
    DECIDE, FILES, START,
    actions::{self, Outlook as May},
    model::{Claim, ClaimId, Kind, Mode, State},
    read::{self, found::Sight},
};
use askama::Template;
use customers::{Definition, FieldKey};
use kernel::{
    Access, Desk, Reader, Result, account, datamap,
    door::Paper,
    input::{At, Query},
    seen::{Look, Opened},
    setting::TIME_ZONE,
};
use kit::{Button, Crumb, Html, Panel, Reason, Words};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// Stands for a wished value that the reader may not see.
const UNSEEN: &str = "•••";

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    mode: Option<Mode>,
}

/// All that the page shows below its title.
#[derive(Template)]
#[template(path = "claim.html")]
pub struct Body {
    pub asked: Html,
    pub papers: Html,
    pub effect: Html,
    pub way: Html,
    pub process: Html,
    pub so_far: Html,
    pub details: Html,
}

/// Why the request itself is held.
fn why(claim: &Claim, t: Words) -> Html {
    Reason::new(t, account::href("rights_claims", claim.id)).html()
}

pub async fn show(desk: Desk, At(id): At<ClaimId>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let claim = read::claim(&mut reader, id).await?;
    // law: gdpr/5.2
    Opened { subjects: vec![claim.subject], look: Look::Opened, room: "rights" }
        .note(&desk, &mut reader)
        .await?;
    let people = names(&mut reader, &[claim.subject], t).await?;
    let name = named(&people, claim.subject, t);
    let outlook = effect::outlook(&mut reader, &claim, wanted.mode.unwrap_or(Mode::Anonymise)).await?;
    let may = actions::would_settle(&mut reader, &claim).await?;
    let body = body(&mut reader, &claim, &outlook, t).await?;
    let now = reader.now();
    let mut shell = desk
        .shell(&mut reader, title(&claim, &name, t), "/requests")
        .await?
        .crumbs(vec![
            Crumb::new(t.w("nav-requests"), "/requests"),
            Crumb::new(claim.number.to_string(), "#main"),
        ])
        .marks(Html::join([state_badge(&claim, t).html(), due_badge(&claim, now, t), why(&claim, t)]))
        .lead(lead(&claim, t))
        .body(Html::of(&body));
    let looking = matches!(&outlook, Outlook::Would { sight: Sight::Looking, .. });
    if looking || matches!(claim.state, State::Running { .. }) {
        shell = shell.refresh(5);
    }
    for button in buttons(&desk, &claim, (&outlook, &may), t) {
        shell = shell.action(button);
    }
    Ok(shell.html().into())
}

async fn body(reader: &mut Reader, claim: &Claim, outlook: &Outlook, t: Words) -> Result<Body> {
    let sealed = what_is_asked(reader, claim, t).await?;
    let shown = read::papers(reader, claim.id).await?;
    let way = beside::way(reader, claim).await?;
    let process = beside::process(reader, claim).await?;
    let actors = actors(reader, claim).await?;
    let often = beside::often(reader, claim).await?;
    let now = reader.now();
    let adds = matches!(claim.state, State::Asked) && reader.may(&DECIDE);
    let mode = match outlook {
        Outlook::Would { mode, .. } => Some(*mode),
        Outlook::Did { .. } | Outlook::File(_) | Outlook::Known(_) => None,
    };
    let remains = super::remains::panels(reader, claim, mode, t).await?;
    Ok(Body {
        asked: asked(claim, &sealed, t),
        papers: papers(claim, &shown, adds, t),
        effect: Html::join([effect(claim, outlook, t), remains]),
        way: if claim.kind.is_erasure() { in_the_way(&way, t) } else { Html::default() },
        process: stands(claim, process.as_ref(), t),
        so_far: Panel::new(t.w("rights-so-far"), so_far(claim, outlook, &actors, now, t)).html(),
        details: details(claim, often, now, t),
    })
}

/// What is sealed apart is revealed in the record alone, with a reason; the rest is as the matrix says.
fn sees(reader: &Reader, house: &[Definition], fact: &customers::Fact) -> bool {
    fact.class < datamap::Class::Sensitive && sees_field(reader, house, &fact.key)
}

fn sees_field(reader: &Reader, house: &[Definition], input: &str) -> bool {
    let own = house.iter().find(|known| known.key == input).map(|known| known.class.field());
    match own.or_else(|| FieldKey::of_input(input)) {
        None | Some(FieldKey::NationalId | FieldKey::Sensitive) => false,
        Some(field) => reader.actor().access(field.key()) >= Access::Shown,
    }
}

/// The wish and the answers, opened; the values of now only for those who decide, who must compare them.
async fn what_is_asked(reader: &mut Reader, claim: &Claim, t: Words) -> Result<Asked> {
    let decides = reader.may(&DECIDE);
    let veil = customers::Veil::of(reader, Some(claim.subject)).await?;
    let mut wished = read::wished(reader, claim).await?;
    wished.text = veil.text(wished.text);
    let house = customers::definitions(reader).await?;
    for change in &mut wished.changes {
        if !change.value.is_empty() && !sees_field(reader, &house, &change.field) {
            change.value = UNSEEN.into();
        }
    }
    let mut now = BTreeMap::new();
    if decides && !wished.changes.is_empty() {
        let facts = customers::facts(reader, claim.subject).await?.unwrap_or_default();
        for fact in facts.into_iter().filter(|fact| sees(reader, &house, fact)) {
            let values: &mut String = now.entry(fact.key.clone()).or_default();
            let comma = if values.is_empty() { "" } else { ", " };
            *values = format!("{values}{comma}{}", fact.value);
        }
    } else if !decides {
        wished.changes.clear();
    }
    let purpose = match &claim.purpose {
        Some(key) => {
            let purposes = consent::purposes(reader).await?;
            let found = purposes.iter().find(|purpose| purpose.key == *key);
            Some(found.map_or_else(|| key.clone(), |purpose| purpose.name(t.lang()).to_owned()))
        }
        None => None,
    };
    let covered = |text: Option<String>| text.map(|text| veil.text(text));
    Ok(Asked {
        wished,
        purpose,
        now,
        labels: house.into_iter().map(|known| (known.key, known.label)).collect(),
        note: covered(read::note(reader, claim).await?),
        letter: covered(read::letter(reader, claim).await?),
        extension: covered(read::extension(reader, claim).await?),
        kept: claim.state.decided().map(|decided| decided.kept.clone()).unwrap_or_default(),
    })
}

/// What those who did something here are called.
async fn actors(reader: &mut Reader, claim: &Claim) -> Result<HashMap<String, String>> {
    let acts = [
        Some(&claim.asked.by),
        claim.state.proved().map(|p| &p.act.by),
        claim.state.decided().map(|d| &d.act.by),
        claim.extended.as_ref().map(|act| &act.by),
    ];
    let labels = acts.into_iter().flatten().cloned().collect();
    let names = (reader.app().gate()?.names)(reader, labels).await?;
    Ok(names.into_iter().collect())
}

fn lead(claim: &Claim, t: Words) -> Html {
    let how = t.w2(
        &format!("rights-lead-{}", claim.how.key()),
        ("day", t.date(claim.asked.at.0)),
        ("language", t.language(claim.lang)),
    );
    let article = claim.regime.article(claim.kind).unwrap_or_default();
    Html::text(&format!("{how} · {} {article}", claim.regime.key.to_uppercase()))
}

fn buttons(desk: &Desk, claim: &Claim, (outlook, may): (&Outlook, &May), t: Words) -> Vec<Button> {
    let at = |part: &str| format!("/requests/{}/{part}", claim.id);
    let decides = desk.actor.may(&DECIDE);
    let mut buttons = Vec::new();
    if matches!(claim.state, State::Asked) && desk.actor.may(&START) {
        buttons.push(Button::post(t.w("rights-do-link"), at("link")));
    }
    if decides && claim.longest(desk.app.clock().now()).is_ok() {
        buttons.push(Button::link(t.w("rights-do-extend"), at("extension")));
    }
    if matches!(claim.state, State::Asked) && decides {
        buttons.push(Button::link(t.w("rights-do-refuse"), at("refusal")));
        buttons.push(Button::post(t.w("rights-do-vouch"), at("proof")));
    }
    if matches!(claim.state, State::Proved(_)) {
        buttons.extend(decision(decides, (outlook, may), &at, t));
    }
    let restricted = claim.kind == Kind::Restriction && matches!(claim.state, State::Done { .. });
    if decides && restricted && claim.lifted_at.is_none() {
        buttons.push(Button::post(t.w("rights-do-lift"), at("lifting")));
    }
    if let Outlook::File(Some(copy)) = outlook
        && copy.file.is_some()
        && desk.actor.may(&FILES)
    {
        buttons.push(Button::post(t.w("rights-do-fetch"), at("copy")));
    }
    buttons
}

/// Refusing and granting, each with the reason why not where it cannot be done now.
fn decision(
    decides: bool,
    (outlook, may): (&Outlook, &May),
    at: &impl Fn(&str) -> String,
    t: Words,
) -> Vec<Button> {
    let blocked = |word: &str| {
        let why = if decides { "rights-error-process" } else { "rights-officer-decides" };
        Button::blocked(t.w(word), t.w(why), Html::default())
    };
    let granting = match outlook {
        Outlook::Would { mode, .. } => format!("{}?mode={}", at("decision"), mode.key()),
        _ => at("decision"),
    };
    let refuse = match decides && may.refusing {
        true => Button::link(t.w("rights-do-refuse"), at("refusal")),
        false => blocked("rights-do-refuse"),
    };
    let grant = match decides && may.granting {
        true => Button::link(t.w("rights-do-decide"), granting).primary(),
        false => blocked("rights-do-decide"),
    };
    vec![refuse, grant]
}
