//! Writes every component in every language into a folder, to be looked at in a browser: `storybook FOLDER`.

use kit::{
    Badge, Button, Channel, Chart, Choice, Column, Crumb, Drawn, Facts, Field, Filters, Glyphs, Html, Icon,
    Input, Lang, Lexicon, May, MayTable, Moment, NavItem, Panel, Person, Point, PublicShell, Row, Sample,
    Shell, Sort, Stat, Table, Tabs, Timeline, Tone, Why, Words,
};
use std::{error::Error, fs, path::Path};

const NOW: i64 = 1_795_000_000_000_000;
const HOUR: i64 = 3_600_000_000;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: storybook FOLDER")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for asset in kit::ASSETS.iter() {
        fs::write(folder.join(asset.path.trim_start_matches('/')), asset.bytes)?;
    }
    let lexicon = Lexicon::build(&kit::WORDS).map_err(|problems| format!("{problems:?}"))?;
    let lexicon: &'static Lexicon = Box::leak(Box::new(lexicon));
    for lang in Lang::ALL {
        let t = lexicon.words(lang).in_zone("Europe/Amsterdam");
        write(folder, &format!("samples-{}", lang.tag()), &all(t))?;
    }
    let t = lexicon.words(Lang::En).in_zone("Europe/Amsterdam");
    write(folder, "customer", &customer(t))?;
    write(folder, "list", &list(t))?;
    write(folder, "preferences", &preferences(t))?;
    write(folder, "error", &kit::ErrorPage::broken(t, "err_01jd7q").owner("Noorderpad").html())?;
    Ok(())
}

/// Opened from a folder there is no root, so the addresses of the assets lose their first slash.
fn write(folder: &Path, name: &str, html: &Html) -> Result<(), Box<dyn Error>> {
    let text = html.as_str().replace("\"/assets/", "\"assets/");
    Ok(fs::write(folder.join(format!("{name}.html")), text)?)
}

fn desk(t: Words, title: &str) -> Shell {
    let nav = [
        (Icon::Home, "Start", "/desk"),
        (Icon::People, "Customers", "/desk/customers"),
        (Icon::Case, "Cases", "/desk/cases"),
        (Icon::Campaign, "Campaigns", "/desk/campaigns"),
        (Icon::Rights, "Requests", "/desk/requests"),
        (Icon::Chart, "Reports", "/desk/reports"),
        (Icon::Register, "Register", "/desk/register"),
        (Icon::Settings, "Settings", "/desk/settings"),
    ];
    let mut nav: Vec<NavItem> = nav.map(|(icon, label, href)| NavItem::new(icon, label, href)).into();
    nav[2] = nav[2].clone().counted("cases", 12);
    nav[4] = nav[4].clone().counted("requests", 2);
    Shell::new(t, "Noorderpad", Person { name: "Anna de Wit".into(), unread: 3 }, title)
        .nav(nav, "/desk/customers")
}

fn all(t: Words) -> Html {
    let shown =
        |sample: &Sample| !["shell/", "public/", "error/"].iter().any(|page| sample.name.starts_with(page));
    let framed =
        |sample: Sample| Html::join([Html::trusted(format!("<h2>{}</h2>", sample.name)), sample.html]);
    let parts = kit::samples(t).into_iter().filter(shown).map(framed);
    let body = parts.map(|part| Html::trusted(format!("<div class=\"stack\">{part}</div>")));
    desk(t, "Storybook")
        .body(Html::trusted(format!("<div class=\"stack\">{}</div>", Html::join(body))))
        .html()
}

fn channels(refused: May) -> Vec<Channel> {
    vec![
        Channel::new("E-mail", May::Yes, "She said yes on 3 March."),
        Channel::new("SMS", May::NotAsked, "No form has asked yet."),
        Channel::new("Phone", refused, "Refused on 3 March, on the preference page."),
        Channel::new("Letter", May::Yes, "Orders only."),
    ]
}

fn customer(t: Words) -> Html {
    let tabs = Tabs::new("Parts of this record", "#all")
        .counted("Everything", "#all", "38")
        .counted("Cases", "#c", "1")
        .tab("Orders", "#o")
        .tab("Permissions", "#p")
        .tab("Who looked", "#w");
    let main = Html::join([tabs.into(), timeline(t).into(), Panel::new("Orders", chart(t)).into()]);
    let side = Html::join([
        Panel::new("Facts", facts(t)).aside(Button::link("Edit", "#").quiet().key('e')).into(),
        Panel::new("May we?", permissions(t)).aside(Button::link("Explain", "#").quiet()).into(),
    ]);
    let marks = [Badge::plain("cust_01jd…7q").into(), Glyphs { t, channels: channels(May::Refused) }.into()];
    let way = Html::trusted("<a href=\"#\">Ask for permission</a>");
    let saved = kit::Toast::new(t, Tone::Allow, "Saved. Her next letter will be in Polish.").way("Undo", "#");
    let body = format!(
        "<div class=\"record\"><div class=\"stack\">{main}</div><aside class=\"stack\">{side}</aside></div>"
    );
    desk(t, "Joanna Zielińska")
        .crumbs(vec![Crumb::new("Customers", "#"), Crumb::new("Route club", "#")])
        .marks(Html::join(marks))
        .lead("Customer since 2019 · speaks Polish · 7 orders, the last 12 days ago · 1 open case")
        .action(Button::blocked("Call", "She refused calls on 3 March.", way))
        .action(Button::link("New case", "#").icon(Icon::Plus))
        .action(Button::link("Write", "#").primary().key('w'))
        .toast(Some(saved))
        .body(Html::trusted(body))
        .html()
}

fn facts(t: Words) -> Facts {
    let why = Why::new(t, "joanna.z@example.com")
        .used_for(Html::trusted("Orders <small>contract</small><br>News <small>her consent</small>"))
        .from("Form “Route club”")
        .since("1 March 2026")
        .seen_by(Html::trusted("Anna, Ben, the newsletter · <a href=\"#\">all</a>"))
        .goes("24 months after her last order: 9 November 2028");
    Facts::new()
        .fact("Name", Why::new(t, "Joanna Zielińska"))
        .fact("E-mail", Html::trusted(why.html().as_str().replace("<details ", "<details open ")))
        .fact("Phone", Why::new(t, "+48 600 100 200"))
        .fact("Lives in", "Kraków, Poland")
        .fact("Language", "Polish")
}

fn permissions(t: Words) -> MayTable {
    let three = |refused| channels(refused).into_iter().take(3).map(Some).collect();
    let purposes = vec![
        ("Orders and service".into(), "contract".into(), three(May::Yes)),
        ("News".into(), "consent".into(), three(May::Refused)),
        ("Surveys".into(), "fair interest".into(), vec![channels(May::Stopped).pop(), None, None]),
    ];
    MayTable { t, channels: ["E-mail", "SMS", "Phone"].map(Into::into).to_vec(), purposes }
}

fn chart(t: Words) -> Chart {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let values = [3, 5, 9, 14, 22, 31, 38, 35, 21, 12, 7, 16];
    let point = |(label, value): (&str, u64)| Point { label: label.into(), value };
    Chart {
        t,
        title: "Orders a month".into(),
        drawn: Drawn::Bars,
        points: months.into_iter().zip(values).map(point).collect(),
    }
}

fn timeline(t: Words) -> Timeline {
    let happened = [
        (
            2,
            Tone::Warn,
            "<b>Case C-2026-000418</b> · Tent pole broken on the second trip <span class=\"badge warn\">3 h left</span><br><small>“Dzień dobry, w załączeniu zdjęcie…” 2 files · by e-mail</small>",
        ),
        (26, Tone::Plain, "Order 88 213 delivered · Trail tent 2P, green, € 289.00"),
        (
            24 * 30,
            Tone::Stop,
            "<b>Refused</b> calls for <a href=\"#\">Offers</a>, on the preference page. One planned call was cancelled. <a href=\"#\">Proof</a>",
        ),
        (
            24 * 33,
            Tone::Allow,
            "<b>Gave</b> permission: e-mail for <a href=\"#\">News about tents and routes</a>, wording 4 (Polish). <a href=\"#\">Proof</a>",
        ),
        (24 * 200, Tone::Plain, "Form <a href=\"#\">Route club</a> filled in, notice 7 shown"),
    ];
    let moment = |(hours, tone, what): (i64, Tone, &str)| {
        let at = NOW - hours * HOUR;
        Moment { at, when: t.ago(at, NOW), tone, what: Html::trusted(what) }
    };
    Timeline { t, moments: happened.map(moment).into() }
}

fn list(t: Words) -> Html {
    let filters = Filters::new(t, "#")
        .search("q", "")
        .select("lang", "Language", vec![Choice::new("pl", "Polish"), Choice::new("tr", "Turkish")], "pl")
        .select("may", "May we e-mail", vec![Choice::new("yes", "allowed")], "")
        .chip("Language: Polish", "#");
    let tiles = Html::join([
        Stat::new("Customers", t.number(12_480)).note(Tone::Allow, "84 new this week").open("#").into(),
        Stat::new("May get news", t.number(7_902)).note(Tone::Plain, "63 %").open("#").into(),
        Stat::new("Requests due", "2").note(Tone::Warn, "the next one in 3 days").open("#").into(),
        Stat::new("Overdue", "1").note(Tone::Stop, "since yesterday").open("#").into(),
    ]);
    let table = people(t);
    let body =
        format!("<div class=\"stack\"><div class=\"tiles\">{tiles}</div><div>{filters}{table}</div></div>");
    desk(t, "Customers")
        .action(Button::link("Import", "#").icon(Icon::Upload))
        .action(Button::link("Add", "#").primary().icon(Icon::Plus).key('n'))
        .body(Html::trusted(body))
        .html()
}

fn people(t: Words) -> Table {
    let columns = vec![
        Column::new("Name").sort(Sort::Ascending { href: "#".into() }),
        Column::new("E-mail").sort(Sort::Offered { href: "#".into() }),
        Column::new("May we?").tight(),
        Column::new("State").tight(),
        Column::new("Orders").number().sort(Sort::Offered { href: "#".into() }),
        Column::new("Last seen").tight(),
    ];
    let export = Button::choice("Export…", "do", "export");
    let ask = Button::choice("Ask permission", "do", "ask").primary();
    Table::new(t, "Customers", columns)
        .rows((0..25).map(|index| person(t, index)).collect())
        .bulk(kit::Bulk { action: "#".into(), buttons: vec![export, ask] })
        .pager(kit::Pager { t, previous: None, next: Some("#".into()), shown: "1–25 of 12,480".into() })
}

fn person(t: Words, index: usize) -> Row {
    const NAMES: [&str; 5] =
        ["Joanna Zielińska", "İpek Çağlar", "Piet de Boer", "Grete Müller-Lüdenscheidt", "Ali Işık"];
    let may = [May::Refused, May::Yes, May::Yes, May::Stopped][index % 4];
    let state = if index % 4 == 1 { Badge::warn("waiting on us") } else { Badge::plain("calm") };
    let cells = vec![
        NAMES[index % NAMES.len()].into(),
        format!("person{index}@example.com").into(),
        Glyphs { t, channels: channels(may) }.into(),
        state.into(),
        t.number(index * 37 % 90).into(),
        t.ago(NOW - (index as i64 * index as i64 * 5 + 1) * HOUR, NOW).into(),
    ];
    Row::new(cells).open("#").id(format!("cust_{index}"))
}

fn preferences(t: Words) -> Html {
    let switch = |name: &str, label: &str, hint: &str, on: bool| {
        Field::new(t, Input::Switch, name, label).hint(hint).ticked(on)
    };
    let form = kit::Form::new(t, "#")
        .fields(vec![
            switch(
                "news",
                "News about tents and routes",
                "About twice a month. You said yes on 3 March, by the link in our mail.",
                true,
            ),
            switch("sms", "Offers by SMS", "At most four a year, never before 9 or after 20 o’clock.", false),
            switch(
                "survey",
                "Surveys",
                "One after each order, so that we learn. You may always object.",
                true,
            ),
            Field::new(t, Input::Email, "mail", "Where we write to you")
                .value("joanna@@example")
                .error(Some(t.w("kit-error-email"))),
        ])
        .button(Button::submit("Save my choices").primary())
        .button(Button::choice("Stop everything", "do", "stop"));
    PublicShell::new(t, "Noorderpad", "What may we send you?")
        .lead("You are j•••••@example.com. Changes work at once. Nothing here affects your orders.")
        .notice("Privacy notice, version 7", "#")
        .address("Noorderpad B.V., Dijkweg 4, Groningen")
        .languages(Lang::ALL.map(|lang| (lang, "#".into())).to_vec())
        .body(form)
        .html()
}
