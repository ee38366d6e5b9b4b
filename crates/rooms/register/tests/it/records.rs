//! Records that people keep: added, checked, approved on a contract, reminded of, taken out.

use crate::house::{self, DORA, PARTNER, add, contract, step};
use ground::clock::DAY;
use register::{Book, State, What, gaps};
use testkit::World;

const PDF: &[u8] = b"%PDF-1.7\nan invented contract\n%%EOF";

async fn missing(world: &World) -> Vec<(What, String)> {
    let book = Book::read(&mut world.read().await).await.unwrap();
    gaps(&book, kit::Lang::En).into_iter().map(|gap| (gap.what, gap.name)).collect()
}

async fn state(world: &World, id: register::RecordId) -> State {
    register::record(&mut world.read().await, id).await.unwrap().state
}

#[tokio::test]
async fn a_processor_is_used_only_once_somebody_approved_it_on_a_contract() {
    let world = house::open().await;
    let named = |missing: &[(What, String)], what| {
        missing.iter().any(|(found, name)| *found == what && name.contains("mail"))
    };
    assert!(named(&missing(&world).await, What::Processor), "purposes name it, and nobody recorded it");
    let partner = add(&world, "processors", PARTNER).await;
    assert!(named(&missing(&world).await, What::Processor), "recorded is not approved");
    let stand = format!("/register/records/{partner}/standing");
    step(&world, partner, &stand, &[("to", "approved")]).await.expect(403);
    contract(&world, partner, PDF, &[("starts", "2026-11-01"), ("ends", "2027-11-01")]).await.expect(303);
    step(&world, partner, &stand, &[("to", "approved")]).await.expect(303);
    assert_eq!(state(&world, partner).await, State::Approved);
    assert!(!named(&missing(&world).await, What::Processor));
    world
        .get(DORA, &format!("/register/records/{partner}"))
        .await
        .expect(200)
        .shows("contract.pdf")
        .shows("Desk 4");
    world.advance(400 * DAY);
    assert!(named(&missing(&world).await, What::Agreement), "the contract ended");
}

#[tokio::test]
async fn what_goes_to_a_processor_by_itself_waits_for_approval_contract_and_review() {
    let world = house::open().await;
    let mut partner = PARTNER.to_vec();
    partner.push(("review", "2027-03-01"));
    let id = add(&world, "processors", &partner).await;
    let lacks = async || {
        let known = consent::processors::known(&mut world.read().await).await.unwrap().unwrap();
        assert_eq!((known.len(), known[0].key.clone()), (1, id.to_string()));
        known[0].lacks
    };
    assert_eq!(lacks().await, Some(consent::Lack::Approval));
    contract(&world, id, PDF, &[("starts", "2026-11-01"), ("ends", "2027-11-01")]).await.expect(303);
    let stand = format!("/register/records/{id}/standing");
    step(&world, id, &stand, &[("to", "approved")]).await.expect(303);
    assert_eq!(lacks().await, None);
    world.advance(120 * DAY);
    assert_eq!(lacks().await, Some(consent::Lack::Review), "its review was due in March");
    world.advance(280 * DAY);
    assert_eq!(lacks().await, Some(consent::Lack::Contract), "its contract ended");
    step(&world, id, &stand, &[("to", "ended")]).await.expect(303);
    assert_eq!(lacks().await, Some(consent::Lack::Approval));
}

/// Whom a purpose names beside what it says already.
async fn name(world: &World, purpose: &str, names: &[&str]) -> kernel::Result<consent::Purpose> {
    let known = consent::purpose(&mut world.read().await, purpose).await.unwrap();
    let mut terms = (*known.terms).clone();
    let recipient =
        |name: &&str| consent::Recipient { name: (*name).to_owned(), role: consent::PartyRole::Processor };
    terms.recipients.extend(names.iter().map(recipient));
    let change = consent::ChangePurpose {
        key: purpose.to_owned(),
        seen: known.version,
        terms,
        earlier: consent::Earlier::StillCount,
    };
    world.write(&change).await
}

#[tokio::test]
async fn a_purpose_names_nobody_who_works_for_us_before_they_are_approved() {
    let world = house::open().await;
    let wrong = async |names: &[&str]| match name(&world, "surveys", names).await {
        Err(kernel::Error::Invalid(problems)) => {
            assert!(problems.iter().all(|problem| problem.message.key == "consent-error-unapproved"));
            problems.into_iter().map(|problem| problem.field).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    let here = consent::purpose(&mut world.read().await, "surveys").await.unwrap().recipients.len();
    assert_eq!(wrong(&["Print Shop"]).await, [format!("recipients.{here}.name")], "nobody wrote it down");
    let mut partner = PARTNER.to_vec();
    partner[0] = ("name", "Print Shop");
    let id = add(&world, "processors", &partner).await;
    wrong(&["Print Shop"]).await;
    contract(&world, id, PDF, &[("starts", "2026-11-01")]).await.expect(303);
    let stand = format!("/register/records/{id}/standing");
    step(&world, id, &stand, &[("to", "approved")]).await.expect(303);
    let changed = name(&world, "surveys", &["print shop"]).await.unwrap();
    assert_eq!(changed.recipients.len(), here + 1);
    step(&world, id, &stand, &[("to", "ended")]).await.expect(303);
    let kept = name(&world, "surveys", &[]).await.unwrap();
    assert_eq!(kept.recipients.len(), here + 1, "whom it named before stands on the list of what is missing");
    assert!(
        missing(&world).await.iter().any(|(what, name)| *what == What::Processor && name == "print shop")
    );
}

#[tokio::test]
async fn the_form_of_a_purpose_leads_to_the_register() {
    let world = house::open().await;
    let mut form = vec![
        ("key", "prints"),
        ("basis", "consent"),
        ("channels", "email"),
        ("double_opt_in", "needed"),
        ("need", "optional"),
        ("retention", "P1Y"),
        ("valid_for", ""),
        ("written", "not-needed"),
        ("recipients.0.name", "Print Shop"),
        ("recipients.0.role", "processor"),
    ];
    let names = ["en", "nl", "pl", "tr", "de"].map(|lang| format!("texts.{lang}.name"));
    let said = ["en", "nl", "pl", "tr", "de"].map(|lang| format!("texts.{lang}.description"));
    form.extend(names.iter().map(|name| (name.as_str(), "Prints")));
    form.extend(said.iter().map(|name| (name.as_str(), "We send you prints.")));
    let page = world.post(DORA, "/purposes", &form).await.expect(422);
    page.shows("nobody approved it").shows("href=\"/register/processors\"");
}

#[tokio::test]
async fn what_was_approved_is_proposed_again_when_data_goes_elsewhere() {
    let world = house::open().await;
    let partner = add(&world, "processors", PARTNER).await;
    contract(&world, partner, PDF, &[("starts", "2026-11-01")]).await.expect(303);
    let path = format!("/register/records/{partner}");
    step(&world, partner, &format!("{path}/standing"), &[("to", "approved")]).await.expect(303);
    let mut moved = PARTNER.to_vec();
    moved[3] = ("country", "US");
    step(&world, partner, &path, &moved)
        .await
        .expect(422)
        .shows("Say what protects the data there".to_lowercase().as_str());
    moved[4] = ("safeguard", "scc");
    step(&world, partner, &path, &moved).await.expect(303);
    assert_eq!(state(&world, partner).await, State::Proposed);
}

#[tokio::test]
async fn subprocessors_stand_below_and_never_below_themselves() {
    let world = house::open().await;
    let partner = add(&world, "processors", PARTNER).await;
    let mut below = PARTNER.to_vec();
    below[0] = ("name", "data centre");
    let id = partner.to_string();
    below.push(("parent", id.as_str()));
    let sub = add(&world, "processors", &below).await;
    contract(&world, sub, PDF, &[("starts", "2026-11-01")]).await.expect(303);
    step(&world, sub, &format!("/register/records/{sub}/standing"), &[("to", "approved")]).await.expect(403);
    world.get(DORA, &format!("/register/records/{partner}")).await.expect(200).shows("data centre");
    let own = sub.to_string();
    let mut circle = PARTNER.to_vec();
    circle.push(("parent", own.as_str()));
    step(&world, partner, &format!("/register/records/{partner}"), &circle).await.expect(422);
    step(&world, partner, &format!("/register/records/{partner}/removal"), &[("confirm", "mail-provider")])
        .await
        .expect(403);
    world.post(DORA, "/register/processors", PARTNER).await.expect(422).shows("recorded already");
}

#[tokio::test]
async fn an_agreement_is_a_pdf_whose_days_make_sense() {
    let world = house::open().await;
    let partner = add(&world, "processors", PARTNER).await;
    contract(&world, partner, b"MZ not a contract", &[("starts", "2026-11-01")])
        .await
        .expect(422)
        .shows("This is no PDF");
    contract(&world, partner, b"", &[("starts", "2026-11-01")]).await.expect(422);
    contract(&world, partner, PDF, &[("starts", "2026-11-01"), ("ends", "2026-10-01")])
        .await
        .expect(422)
        .shows("ends after");
    contract(&world, partner, PDF, &[("starts", "soon")]).await.expect(422);
    contract(&world, partner, PDF, &[]).await.expect(422);
    assert!(
        register::agreements_of(&mut world.read().await, partner).await.unwrap().is_empty(),
        "nothing half done"
    );
    contract(&world, partner, PDF, &[("starts", "2026-11-01"), ("name", "DPA 2026")]).await.expect(303);
    let agreement = register::agreements_of(&mut world.read().await, partner).await.unwrap().remove(0);
    let file = world.get(DORA, &format!("/register/agreements/{}", agreement.id)).await.expect(200);
    assert_eq!(file.bytes, PDF);
    assert!(!world.holds(b"an invented contract") && !world.holds(b"DPA 2026"), "it lies sealed");
    let removal = format!("/register/agreements/{}/removal", agreement.id);
    world.post(DORA, &removal, &[("confirm", "x")]).await.expect(422);
    world.post(DORA, &removal, &[("confirm", "DPA 2026")]).await.expect(303);
    world.work().await;
    world.get(DORA, &format!("/register/agreements/{}", agreement.id)).await.expect(404);
}

#[tokio::test]
async fn days_are_brought_up_once_ahead_and_once_when_they_come() {
    let world = house::open().await;
    let mut dated = PARTNER.to_vec();
    dated.push(("review", "2027-01-20"));
    let partner = add(&world, "processors", &dated).await;
    let due = async || {
        world.work_on_schedule().await;
        let wanted = ground::paging::Wanted::default();
        let page =
            kernel::event::everything(&mut world.read().await, Some("register.due"), &wanted).await.unwrap();
        page.items.len()
    };
    assert_eq!(due().await, 0);
    world.advance(31 * DAY);
    assert_eq!((due().await, due().await), (1, 1));
    world.advance(30 * DAY);
    assert_eq!((due().await, due().await), (2, 2));
    let names: Vec<_> = missing(&world).await.into_iter().filter(|(what, _)| *what == What::Review).collect();
    assert_eq!(names.len(), 1);
    world.get(DORA, &format!("/register/records/{partner}")).await.expect(200);
}

#[tokio::test]
async fn a_reminder_names_its_day_in_the_language_of_whoever_gets_it() {
    let world = house::open().await;
    let said = [
        (kit::Lang::En, "7 May 2027"),
        (kit::Lang::De, "7. Mai 2027"),
        (kit::Lang::Nl, "7 mei 2027"),
        (kit::Lang::Pl, "7 maja 2027"),
        (kit::Lang::Tr, "7 Mayıs 2027"),
    ];
    let args = ["day", "month", "year", "name", "url"].into_iter().zip(["7", "m5", "2027", "Dora", "/x"]);
    let args: Vec<_> = args.map(|(name, value)| (name, kit::Arg::from(value))).collect();
    for (lang, day) in said {
        let t = world.app.lexicon().words(lang);
        for part in ["subject", "text"] {
            let text = t.v(&format!("register-mail-due-{part}"), &args);
            assert!(text.contains(day) && !text.contains('{'), "{text}");
        }
    }
}

#[tokio::test]
async fn measures_and_assessments_fill_what_was_missing() {
    let world = house::open().await;
    let bare =
        |missing: Vec<(What, String)>| missing.iter().filter(|(what, _)| *what == What::Measure).count();
    let before = bare(missing(&world).await);
    assert!(before > 0);
    let measure = [
        ("name", "Sealing"),
        ("measure", "Every value lies under a key of its person."),
        ("side", "technical"),
        ("classes", "identifying"),
        ("classes", "attribute"),
        ("classes", "sensitive"),
        ("classes", "special"),
    ];
    let id = add(&world, "measures", &measure).await;
    assert_eq!(bare(missing(&world).await), 0);
    let risky = [
        ("name", "Cameras"),
        ("described", "x"),
        ("screening", "scoring"),
        ("screening", "matching"),
        ("result", "go"),
    ];
    let wrong = world.post(DORA, "/register/assessments", &risky).await.expect(422);
    wrong.shows("Please fill this in");
    world
        .post(DORA, "/register/measures", &[("name", "x"), ("side", "magic"), ("colour", "red")])
        .await
        .expect(422);
    step(&world, id, &format!("/register/records/{id}/removal"), &[("confirm", "wrong")]).await.expect(422);
    step(&world, id, &format!("/register/records/{id}/removal"), &[("confirm", "Sealing")]).await.expect(303);
    assert_eq!(bare(missing(&world).await), before);
}

#[tokio::test]
async fn nobody_overwrites_what_they_did_not_see() {
    let world = house::open().await;
    let partner = add(&world, "processors", PARTNER).await;
    let path = format!("/register/records/{partner}");
    let mut late = PARTNER.to_vec();
    late.push(("version", "1"));
    world.post(DORA, &path, &late).await.expect(303);
    world.post(DORA, &path, &late).await.expect(409);
}
