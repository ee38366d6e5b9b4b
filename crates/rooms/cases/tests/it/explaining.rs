//! Why a case and everything in it is held: told beside each, to whoever may see the case; for everybody else there is no such record.

use crate::scene::{ANNA, BEN, acting, broken, comes, customer, hire, house, open};
use cases::{Case, Confide, Open};
use ground::paging::Wanted;
use kernel::Role;
use serde_json::Value;
use testkit::World;

async fn case(world: &World) -> (Case, String) {
    let vera = customer(world, "Vera", "vera@example.com").await;
    let case = open(world, Open { customer: Some(vera), ..broken("The lamp is dark") }).await;
    comes(world, case.id, "It still is.").await;
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    let said = shown.thread.items.into_iter().find(|line| line.body.is_some()).unwrap();
    (case, said.entry.id.to_string())
}

#[tokio::test]
async fn a_case_and_its_lines_say_why_they_are_held() {
    let world = house().await;
    let (case, line) = case(&world).await;
    let page = world.get(BEN, &format!("/cases/{}", case.id)).await.expect(200);
    let page = page.shows(&format!("/why/cases_cases/{}", case.id));
    page.shows(&format!("/why/cases_entries/{line}"));
    for (table, id) in [("cases_cases", case.id.to_string()), ("cases_entries", line)] {
        let told = world.get(BEN, &format!("/why/{table}/{id}")).await.expect(200);
        let told = told.shows("GDPR Art. 6(1)(b)").shows("contract").shows("Goes").hides("⟦");
        let ends = if table == "cases_cases" { "It stays for statistics" } else { "It is deleted" };
        told.shows("data-answer").shows(ends);
        let path = format!("/records/{table}/{id}/why");
        let told = world.api(BEN, "GET", &path, &Value::Null).await.expect(200).json();
        assert_eq!(told["purposes"][0]["law"], "GDPR Art. 6(1)(b)", "{told}");
        assert_eq!((&told["room"], &told["subject"].is_string()), (&"cases".into(), &true));
        assert!(told["seen_by"].as_array().unwrap().iter().any(|role| role == "agent"), "{told}");
    }
}

#[tokio::test]
async fn whoever_may_not_see_a_case_learns_nothing_of_its_records() {
    let world = house().await;
    let (case, line) = case(&world).await;
    let dora = hire(&world, "Dora", Role::PrivacyOfficer).await;
    world.write_as(Role::Administrator, &Confide { case: case.id, named: vec![dora] }).await.unwrap();
    let unknown = "case_00000000000000000000000000";
    let nothing = world.get(BEN, &format!("/why/cases_cases/{unknown}")).await.expect(404).text();
    for (table, id) in [("cases_cases", case.id.to_string()), ("cases_entries", line.clone())] {
        for stranger in [ANNA, BEN] {
            let path = format!("/records/{table}/{id}/why");
            world.api(stranger, "GET", &path, &Value::Null).await.expect(404);
        }
        let hidden = world.get(BEN, &format!("/why/{table}/{id}")).await.expect(404).text();
        assert_eq!(same(&hidden), same(&nothing), "the same answer as for a record that there never was");
    }
    // Those who are named see it, and that nobody else does.
    let doras = acting(&world, dora, Role::PrivacyOfficer);
    let mut reader = world.app.read(&doras).await.unwrap();
    let told = customers::explain(&mut reader, "cases_entries", &line, kit::Lang::En).await.unwrap();
    let only = told.account.only.unwrap();
    assert!(only.len() == 2 && only.contains(&dora.to_string()), "she and whoever made it so: {only:?}");
    world.get(BEN, "/why/staff_sessions/x").await.expect(404);
    world.get(BEN, &format!("/why/cases_entries/{}", case.id)).await.expect(404);
}

/// Without what differs from request to request.
fn same(page: &str) -> String {
    page.split_whitespace().filter(|word| !word.contains("req_") && !word.contains('=')).collect()
}

/// What an erasure that keeps the case for a claim in court leaves of its process.
struct Gone(flows::RunId);

impl kernel::Action for Gone {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let gone = ground::db::Sql::new("delete from flows_runs where id = ?1");
        Ok(tx.execute(gone, ground::args![self.0]).await.map(drop)?)
    }
}

#[tokio::test]
async fn a_case_that_outlived_its_process_is_still_read() {
    let world = house().await;
    let (case, _) = case(&world).await;
    world.write(&Gone(case.run.unwrap())).await.unwrap();
    world.get(BEN, &format!("/cases/{}", case.id)).await.expect(200).shows("It still is.");
    let told = world.api(BEN, "GET", &format!("/cases/{}", case.id), &Value::Null).await.expect(200).json();
    assert!(told["service"].is_null(), "no clock runs any more: {told}");
}
