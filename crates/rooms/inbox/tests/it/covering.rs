//! What was taken out of a case is nowhere any more: not in the mail that it came by, nor in lists of mails.

use crate::house::{ALEX, BEN, House, Letter, Somebody, house};
use ground::{args, db::Sql};
use inbox::Scope;
use kernel::{Action, Permission, Result, Role, SYSTEM, Tx};
use serde_json::{Value, json};
use testkit::Guest;

const CARD: &str = "4111 1111 1111 1111";
const ANNA: Guest = Guest::Staff(Role::Agent);

async fn raws(house: &House) -> i64 {
    house.world.read().await.scalar(Sql::new("select count(*) from inbox_raw"), args![]).await.unwrap()
}

/// The last message of a case that came in, and where it is covered.
async fn message(house: &House, case: cases::CaseId) -> (Value, String) {
    let path = format!("/cases/{case}/messages");
    let all = house.world.api(ANNA, "GET", &path, &Value::Null).await.expect(200).json();
    let message = all["items"].as_array().unwrap().iter().find(|one| one["kind"] == "in").unwrap().clone();
    let cover = format!("{path}/{}/cover", message["id"].as_str().unwrap());
    (message, cover)
}

#[tokio::test]
async fn the_mail_goes_in_the_same_step_and_its_subject_everywhere() {
    let house = house().await;
    let (line, text) = (format!("Card {CARD} charged"), format!("It is {CARD}."));
    let letter =
        Letter { from: "joanna@example.com", line: &line, text: &text, id: "one@x", ..Letter::default() };
    house.put(&[Letter { from: "ola@example.com", line: "Lamp", id: "two@x", ..letter }, letter]).await;
    let item =
        house.items(Scope::All).await.into_iter().find(|item| item.head.as_ref().unwrap().line == line);
    let item = item.unwrap();
    let (case, path) = (item.case.unwrap(), format!("/inbox/{}", item.id));
    house.world.get(ALEX, &format!("{path}/source")).await.expect(200).shows(CARD);
    house.world.get(BEN, &path).await.expect(200).shows(CARD);
    let (_, cover) = message(&house, case).await;
    house.world.api(ANNA, "POST", &cover, &json!({"how": "mask"})).await.expect(204);
    assert_eq!(raws(&house).await, 1, "the other mail stays");
    house.world.get(ALEX, &format!("{path}/source")).await.expect(410);
    for page in [path.as_str(), "/inbox?scope=all", &format!("/cases/{case}"), "/cases", "/cases?q=charged"] {
        house.world.get(BEN, page).await.expect(200).hides("4111");
    }
    house.world.api(BEN, "GET", "/inbox?scope=all", &Value::Null).await.expect(200).hides("4111");
    house.world.get(BEN, &format!("/cases/{case}")).await.shows("Card •••• •••• •••• •••• charged");
    let hits = cases::search(&mut house.world.read().await, "4111").await.unwrap().hits;
    assert!(hits.len() == 1 && hits[0].listed.case.id != case, "found in the other alone");
}

/// A mail with a file.
fn with_file(id: &str, name: &str, text: &str) -> String {
    format!(
        "From: joanna@example.com\r\nTo: care@example.org\r\nSubject: Papers\r\nMessage-ID: <{id}>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n\
         --b\r\nContent-Type: text/plain; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\r\n{text}\r\n--b--\r\n"
    )
}

#[tokio::test]
async fn a_file_is_deleted_with_the_mail_that_brought_it() {
    let house = house().await;
    house.shelf.put(with_file("file@x", "bill.txt", &format!("Card {CARD}")));
    house.fetch().await;
    let case = house.last_case().await;
    let (said, cover) = message(&house, case.id).await;
    assert_eq!(said["flags"][0]["part"], "file");
    let file = said["attachments"][0]["id"].as_str().unwrap();
    house.world.api(ANNA, "POST", &cover, &json!({"file": file})).await.expect(204);
    assert_eq!(raws(&house).await, 0);
    let path = format!("/inbox/{}", house.items(Scope::All).await[0].id);
    house.world.get(BEN, &path).await.expect(200).hides("bill.txt");
}

#[tokio::test]
async fn a_rule_keeps_files_out_by_their_words() {
    let house = house().await;
    crate::house::set(&house.world, &[("inbox.quarantine", "payment")]).await;
    house.shelf.put(with_file("file@x", "bill.csv", &format!("card;{CARD}")));
    house.fetch().await;
    assert_eq!(house.items(Scope::Open).await[0].why, Some(inbox::Why::Sensitive));
}

#[tokio::test]
async fn what_is_cut_off_is_held_whatever_it_holds() {
    let house = house().await;
    crate::house::set(&house.world, &[("inbox.quarantine", "payment")]).await;
    let file = |nr: usize| {
        let text = if nr == 25 { format!("card;{CARD}") } else { "lamp".to_owned() };
        format!(
            "Content-Disposition: attachment; filename=\"{nr}.csv\"\r\nContent-Type: text/csv\r\n\r\n{text}\r\n--b"
        )
    };
    let (head, _) = with_file("file@x", "0.csv", "")
        .split_once("--b\r\nContent-Type: text/plain; name")
        .map(|(head, rest)| (head.to_owned(), rest.len()))
        .unwrap();
    let files: Vec<String> = (0..26).map(file).collect();
    house.shelf.put(format!("{head}--b\r\n{}--\r\n", files.join("\r\n")));
    house.fetch().await;
    assert_eq!(house.items(Scope::Open).await[0].why, Some(inbox::Why::Large));
    assert_eq!(house.cases().await, 0);
}

/// A mail from before it was written down which line it became.
struct Old;

impl Action for Old {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.execute(Sql::new("update inbox_items set entry = null"), args![]).await?;
        Ok(())
    }
}

#[tokio::test]
async fn mails_of_before_and_of_cases_that_went_on_in_others_go_too() {
    let house = house().await;
    let ola = house.world.write(&Somebody("Ola", "ola@example.com")).await.unwrap();
    let text = format!("It is {CARD}.");
    let letter =
        Letter { from: "ola@example.com", line: "Bill", text: &text, id: "one@x", ..Letter::default() };
    house.put(&[letter]).await;
    let first = house.last_case().await;
    assert_eq!(first.subject, Some(ola));
    house.put(&[Letter { line: "Other", id: "two@x", ..letter }]).await;
    let second = house.last_case().await;
    house.world.write(&cases::Merge { case: second.id, into: first.id }).await.unwrap();
    let path = format!("/cases/{}/messages", first.id);
    let all = house.world.api(ANNA, "GET", &path, &Value::Null).await.expect(200).json();
    let mut said: Vec<_> =
        all["items"].as_array().unwrap().iter().filter(|one| one["kind"] == "in").collect();
    said.sort_by_key(|one| one["subject_line"] != "Other");
    // The one that came along lies under its line; of the other only the case is known any more.
    for (one, left) in said.into_iter().zip([1, 0]) {
        let cover = format!("{path}/{}/cover", one["id"].as_str().unwrap());
        house.world.api(ANNA, "POST", &cover, &json!({"how": "delete"})).await.expect(204);
        assert_eq!(raws(&house).await, left);
        house.world.write(&Old).await.unwrap();
    }
    let items = house.items(Scope::All).await;
    let lines: Vec<&str> = items.iter().map(|item| item.head.as_ref().unwrap().line.as_str()).collect();
    assert_eq!(lines, ["Other", "Bill"], "none is called as another");
}
