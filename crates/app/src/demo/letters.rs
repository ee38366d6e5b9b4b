//! Letters in every state: sent, on its way but paused, canceled, and a draft.

use campaigns::{Audience, Cancel, Create, Draft, LetterId, Pause, Start, Text};
use kernel::{Actor, App, Result};
use std::collections::BTreeMap;

struct Sample {
    title: &'static str,
    purpose: &'static str,
    country: Option<&'static str>,
    texts: &'static [(&'static str, &'static str, &'static str)],
}

const AUTUMN: Sample = Sample {
    title: "Autumn routes",
    purpose: "news",
    country: None,
    texts: &[
        (
            "en",
            "Five walks for short days",
            "Hello {{ given_name }},\n\nThe days grow short, the light gets better. We walked five routes near you and wrote down where the mud is.\n\nSee you outside,\nNoorderpad",
        ),
        (
            "nl",
            "Vijf wandelingen voor korte dagen",
            "Hallo {{ given_name }},\n\nDe dagen worden kort, het licht wordt mooier. Wij liepen vijf routes bij u in de buurt en schreven op waar de modder ligt.\n\nTot buiten,\nNoorderpad",
        ),
        (
            "de",
            "Fünf Wanderungen für kurze Tage",
            "Hallo {{ given_name }},\n\ndie Tage werden kurz, das Licht wird schöner. Wir sind fünf Wege in Ihrer Nähe gegangen und haben notiert, wo der Schlamm liegt.\n\nBis draußen,\nNoorderpad",
        ),
        (
            "pl",
            "Pięć wędrówek na krótkie dni",
            "Dzień dobry, {{ given_name }}!\n\nDni są coraz krótsze, a światło coraz piękniejsze. Przeszliśmy pięć szlaków w okolicy i zapisaliśmy, gdzie jest błoto.\n\nDo zobaczenia na szlaku,\nNoorderpad",
        ),
        (
            "tr",
            "Kısa günler için beş yürüyüş",
            "Merhaba {{ given_name }},\n\nGünler kısalıyor, ışık güzelleşiyor. Yakınınızdaki beş rotayı yürüdük ve çamurun nerede olduğunu yazdık.\n\nDışarıda görüşmek üzere,\nNoorderpad",
        ),
    ],
};

const TENTS: Sample = Sample {
    title: "Tents at half price",
    purpose: "offers",
    country: Some("NL"),
    texts: &[(
        "en",
        "Last year's tents at half price",
        "Hello {{ given_name }},\n\nThe tents of last year leave the shop at half the price.\n\nNoorderpad",
    )],
};

const SURVEY: Sample = Sample {
    title: "How was your order?",
    purpose: "surveys",
    country: Some("DE"),
    texts: &[(
        "en",
        "Three questions about your order",
        "Hello {{ given_name }},\n\nThree questions, one minute: how was your order?\n\nNoorderpad",
    )],
};

const WINTER: Sample = Sample {
    title: "Winter sleeping bags (draft)",
    purpose: "news",
    country: Some("PL"),
    texts: &[(
        "en",
        "Warm at minus ten",
        "Hello {{ given_name }},\n\nWhich sleeping bag keeps warm at minus ten? We lay in seven.\n",
    )],
};

/// Days before the end on which letters go out.
pub const DAYS: [i64; 3] = [31, 22, 19];

pub async fn on(app: &App, day: i64) -> Result<()> {
    match day {
        31 => {
            let autumn = create(app, &AUTUMN).await?;
            start(app, autumn, AUTUMN.title).await
        }
        22 => {
            let tents = create(app, &TENTS).await?;
            start(app, tents, TENTS.title).await?;
            app.write(&Actor::house(), &Pause { letter: tents }).await?;
            let survey = create(app, &SURVEY).await?;
            start(app, survey, SURVEY.title).await?;
            app.write(&Actor::house(), &Cancel { letter: survey }).await
        }
        19 => create(app, &WINTER).await.map(drop),
        _ => Ok(()),
    }
}

async fn create(app: &App, sample: &Sample) -> Result<LetterId> {
    let text = |(lang, subject, body): &(&str, &str, &str)| {
        ((*lang).to_owned(), Text { subject: (*subject).into(), body: (*body).into() })
    };
    let texts: BTreeMap<String, Text> = sample.texts.iter().map(text).collect();
    let audience = Audience { country: sample.country.map(str::to_owned), ..Audience::default() };
    let (title, purpose) = (sample.title.into(), sample.purpose.into());
    let draft = Draft { title, purpose, audience, texts, ..Draft::default() };
    Ok(app.write(&Actor::house(), &Create { draft }).await?.0)
}

async fn start(app: &App, letter: LetterId, title: &str) -> Result<()> {
    let start = Start { letter, version: None, confirm: Some(title.into()) };
    app.write(&Actor::house(), &start).await.map(drop)
}
