//! What colleagues see of a case while its person is restricted: the request by which they are, where they may see requests.

use crate::{
    carla,
    own_cases::{case, desk},
};
use cases::Open;
use kernel::Role;
use rights::{Ask, Decide, Decision, How, Kind, Proof, Wish};
use testkit::Guest;

#[tokio::test]
async fn a_case_leads_to_the_request_by_which_its_person_is_restricted() {
    let world = desk().await;
    let (subject, _) = carla(&world).await;
    let case = case(&world, subject, Open::default()).await;
    let wish = Wish { known: Some(Proof::Staff), ..Wish::plain(subject, Kind::Restriction, How::Desk) };
    let claim = world.write(&Ask { wish }).await.unwrap();
    world.write(&Decide::whole(claim, Decision::Carry, "")).await.unwrap();
    world.work().await;
    let (page, request) = (format!("/cases/{}", case.id), format!("/requests/{claim}\""));
    let officer = Guest::Staff(Role::PrivacyOfficer);
    world.get(officer, &page).await.expect(200).shows(&request).shows(&format!("/customers/{subject}\""));
    let told = world.get(officer, &format!("/why/cases_cases/{}", case.id)).await.expect(200);
    told.shows("The person asked for it").shows("neither change nor go");
    world.get(Guest::Staff(Role::Marketer), &request.replace('"', "")).await.expect(403);
}
