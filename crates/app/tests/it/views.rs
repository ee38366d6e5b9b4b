//! Every page and component with its samples, in every language: words, no inline style, no inline script.

use crate::house;
use custodia::rooms::ROOMS;
use kernel::{Access, Role};
use kit::{Lang, Sample, Words};

#[test]
fn every_sample_reads_well_in_every_language() {
    let lexicon = custodia::house::lexicon().unwrap();
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for (room, sample) in samples(lexicon.words(lang)) {
            let complaints = complaints(&sample.html.to_string());
            wrong.extend(
                complaints.into_iter().map(|what| format!("{room} {} ({}): {what}", sample.name, lang.tag())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_with_pages_has_samples() {
    let t = custodia::house::lexicon().unwrap().words(Lang::En);
    let bare: Vec<_> =
        ROOMS.iter().filter(|room| (room.samples)(t).is_empty()).map(|room| room.name).collect();
    assert!(bare.is_empty(), "no samples: {bare:?}");
}

#[test]
fn every_language_says_what_english_says() {
    let lexicon = custodia::house::lexicon().unwrap();
    let missing: Vec<_> = lexicon.missing().iter().map(ToString::to_string).collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[tokio::test]
async fn everything_on_a_card_has_its_word() {
    let world = house::open().await;
    let app = &world.app;
    let words = (app.permissions().map(kernel::Permission::word))
        .chain(app.settings().map(kernel::Setting::word))
        .chain(app.settings().map(|setting| format!("settings-{}", begins(setting.key))))
        .chain(app.events().map(|event| format!("event-{}", event.kind.replace('.', "-"))))
        .chain(app.events().map(|event| format!("room-{}", begins(event.kind))))
        .chain(ROOMS.iter().flat_map(|room| room.navigation).map(|entry| entry.word.to_owned()))
        .chain(Role::ALL.map(|role| format!("staff-role-{}", role.key())))
        .chain(Access::ALL.map(|access| format!("staff-access-{}", access.key())))
        .chain(app.fields().map(|field| format!("field-{}", field.key)));
    let t = app.lexicon().words(Lang::En);
    let missing: Vec<_> = words.filter(|word| t.w(word).contains('⟦')).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}

/// The room in the name of a setting or of what happened.
fn begins(key: &str) -> &str {
    key.split('.').next().unwrap_or_default()
}

#[test]
fn complaints_name_what_a_browser_would_refuse() {
    assert!(complaints("<p class=\"a\">on = off</p><script src=\"/assets/kit.js\"></script>").is_empty());
    for wrong in
        ["⟦nav-x⟧", "{$name}", "<p style=\"x\">", "<script>x</script>", "<a href=\"/\" onclick=\"x\">"]
    {
        assert_eq!(complaints(wrong).len(), 1, "{wrong}");
    }
}

fn samples(t: Words) -> Vec<(&'static str, Sample)> {
    let rooms = ROOMS.iter().flat_map(|room| (room.samples)(t).into_iter().map(|sample| (room.name, sample)));
    kit::samples(t).into_iter().map(|sample| ("kit", sample)).chain(rooms).collect()
}

fn complaints(html: &str) -> Vec<String> {
    let tags: Vec<&str> =
        html.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag).collect();
    let unspoken =
        ["⟦", "{$"].iter().filter(|mark| html.contains(**mark)).map(|mark| format!("shows {mark}"));
    let styled =
        tags.iter().filter(|tag| tag.contains(" style=")).map(|tag| format!("inline style: <{tag}>"));
    let scripts = tags.iter().filter(|tag| tag.starts_with("script") && !tag.contains(" src="));
    let scripts = scripts.map(|tag| format!("inline script: <{tag}>"));
    let handlers = tags.iter().filter(|tag| has_handler(tag)).map(|tag| format!("inline handler: <{tag}>"));
    unspoken.chain(styled).chain(scripts).chain(handlers).collect()
}

fn has_handler(tag: &str) -> bool {
    let names: String = tag.split('"').step_by(2).collect();
    names.split_whitespace().any(|part| {
        let name = part.split('=').next().unwrap_or_default();
        part.contains('=') && name.starts_with("on") && name.chars().all(|c| c.is_ascii_lowercase())
    })
}
