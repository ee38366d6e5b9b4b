//! Files as the world writes them: other encodings, workbooks, hostile cells, broken rows, and no files at all.

use crate::house::{MANAGER, count, house, import, person, plan, send, show, suggested, upload};
use ground::clock::{DAY, HOUR};
use serde_json::{Value, json};

/// In the encoding that a Turkish Excel writes.
const TURKISH: &[u8] =
    b"Ad;Soyad;E-posta\r\n\xDDpek;\xC7a\xF0lar;ipek@example.com\r\nA\xFElan;I\xFE\xFDk;aslan@example.com\r\n";

#[tokio::test]
async fn an_old_encoding_is_guessed_and_can_be_overruled() {
    let world = house().await;
    let path = upload(&world, "musteriler.csv", TURKISH).await;
    assert_eq!(
        show(&world, &path).await["format"],
        json!({"kind": "text", "encoding": "windows-1254", "delimiter": ";"})
    );
    let rows = |preview: Value| preview["rows"][0].clone();
    let preview =
        world.api(MANAGER, "GET", &format!("{path}/preview"), &Value::Null).await.expect(200).json();
    assert_eq!(rows(preview), json!(["İpek", "Çağlar", "ipek@example.com"]));

    let format = json!({"kind": "text", "encoding": "iso-8859-2", "delimiter": ";"});
    world.api(MANAGER, "PUT", &format!("{path}/format"), &format).await.expect(200);
    let preview =
        world.api(MANAGER, "GET", &format!("{path}/preview"), &Value::Null).await.expect(200).json();
    assert_ne!(rows(preview)[0], "İpek", "whoever overrules the guess gets what they asked for");
    for (field, format) in [
        ("encoding", json!({"kind": "text", "encoding": "klingon", "delimiter": ";"})),
        ("delimiter", json!({"kind": "text", "encoding": "utf-8", "delimiter": "x"})),
    ] {
        let answer = world.api(MANAGER, "PUT", &format!("{path}/format"), &format).await.expect(422);
        assert_eq!(answer.wrong_fields(), [field]);
    }
}

#[tokio::test]
async fn utf_16_and_workbooks_come_in_too() {
    let world = house().await;
    let text = "Imię\tNazwisko\tE-mail\r\nŁukasz\tŻak\tlukasz@example.com\r\n";
    let wide: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, (name, value)) in
        [("Vorname", "Jürgen"), ("E-Mail", "juergen@example.com"), ("PLZ", "01067")].iter().enumerate()
    {
        let column = u16::try_from(column).unwrap();
        sheet.write(0, column, *name).unwrap();
        sheet.write(1, column, *value).unwrap();
    }
    let book = book.save_to_buffer().unwrap();
    for (file, email, given) in
        [(&wide, "lukasz@example.com", "Łukasz"), (&book, "juergen@example.com", "Jürgen")]
    {
        let path = upload(&world, "people", file).await;
        plan(&world, &path, &suggested(&world, &path).await).await.expect(200);
        world.api(MANAGER, "POST", &format!("{path}/run"), &Value::Null).await.expect(202);
        world.work().await;
        let contact =
            customers::contact(&mut world.read().await, person(&world, email).await).await.unwrap().unwrap();
        assert_eq!(contact.name.given, given);
    }
}

#[tokio::test]
async fn hostile_cells_stay_text_and_the_report_computes_nothing() {
    let world = house().await;
    let csv = "id,given name,last name,email\n\
               1,<script>alert(1)</script>,\"'; drop table customers; --\",a@example.com\n\
               2,{{ 7*7 }},Fine,not an address\n\
               3,\"=HYPERLINK(\"\"https://evil.example\"\")\",Bad,=1+1\n\
               4,Torn,\"\"Row\"\"x,\n";
    let done = import(&world, csv, &json!({ "doubt": "hold-back" })).await;
    assert_eq!((&done["tally"]["added"], &done["tally"]["held"]), (&json!(1), &json!(3)), "{done}");
    let contact = customers::contact(&mut world.read().await, person(&world, "a@example.com").await)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(contact.name.given, "<script>alert(1)</script>");

    let id = done["id"].as_str().unwrap();
    let report = world.api(MANAGER, "GET", &format!("/imports/{id}/report"), &Value::Null).await.expect(200);
    assert_eq!(report.header("content-type"), Some("text/csv; charset=utf-8"));
    let text = report.text();
    assert!(text.contains("\"'=HYPERLINK") && text.contains(",'=1+1"), "{text}");
    assert!(text.contains("{{ 7*7 }}") && text.lines().count() == 4, "{text}");
    world.get(MANAGER, &format!("/imports/{id}")).await.expect(200).hides("<script>alert");
}

#[tokio::test]
async fn a_bad_value_is_left_out_and_told_by_row_and_column() {
    let world = house().await;
    let csv = "email,email2,phone,date of birth,country,city\nann@example.com,nonsense,12,1990-02-30,Atlantis,Utrecht\n";
    let done = import(&world, csv, &json!({ "key": "email" })).await;
    assert_eq!((&done["tally"]["added"], &done["tally"]["values"]), (&json!(1), &json!(4)), "{done}");
    let id = done["id"].as_str().unwrap();
    let report =
        world.api(MANAGER, "GET", &format!("/imports/{id}/report"), &Value::Null).await.expect(200).text();
    for (column, why) in [
        ("email2", "left out: "),
        ("phone", "left out: "),
        ("date of birth", "Write a date such as"),
        ("country", "Use the two letters of a country"),
    ] {
        assert!(
            report.lines().any(|line| {
                line.starts_with("2,") && line.contains(why) && line.ends_with(&format!(",{column}"))
            }),
            "{report}"
        );
    }
    assert!(
        !report.contains("ann@example.com"),
        "a row about somebody who is here now is told by its number"
    );
}

#[tokio::test]
async fn what_is_no_table_is_refused_at_the_field() {
    let world = house().await;
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0];
    for (name, bytes) in [
        ("empty.csv", &b""[..]),
        ("blank.csv", b"\n\n"),
        ("old.xls", &old),
        ("fake.xlsx", b"PK\x03\x04 not really"),
    ] {
        let answer = send(&world, MANAGER, "/api/v1/imports", (name, bytes)).await.expect(422);
        assert_eq!(answer.wrong_fields(), ["file"], "{name}");
        send(&world, MANAGER, "/imports", (name, bytes)).await.expect(422).shows("class=\"error\"");
    }
    send(&world, MANAGER, "/api/v1/imports", ("", b"x")).await.expect(422);
    assert_eq!(world.api(MANAGER, "GET", "/imports", &Value::Null).await.json()["items"], json!([]));
}

#[tokio::test]
async fn a_plan_that_does_not_fit_is_refused_everywhere_at_once() {
    let world = house().await;
    let path = upload(&world, "people.csv", b"a,b,c\n1,2,3\n").await;
    let wrong = json!({ "columns": ["given", "given", "pigeon"], "source": " ", "purpose": "x".repeat(500), "key": "email",
                        "known": "maybe", "doubt": "", "dates": "?", "permission_date": "soon" });
    let fields = plan(&world, &path, &wrong).await.expect(422).wrong_fields();
    let expected =
        ["columns.1", "columns.2", "source", "purpose", "known", "doubt", "dates", "permission_date", "key"];
    assert_eq!(fields, expected);
    let mut short = suggested(&world, &path).await;
    short["columns"] = json!(["given"]);
    assert_eq!(plan(&world, &path, &short).await.expect(422).wrong_fields(), ["columns"]);
    short["columns"] = json!(["", "", ""]);
    assert_eq!(plan(&world, &path, &short).await.expect(422).wrong_fields(), ["columns"]);
    short["colour"] = json!("red");
    plan(&world, &path, &short).await.expect(422);
    world.api(MANAGER, "POST", &format!("{path}/run"), &Value::Null).await.expect(409);
    assert_eq!(count(&world).await, 0);
}

#[tokio::test]
async fn a_file_that_nobody_goes_on_with_goes_by_itself_and_a_report_when_it_is_old_enough() {
    let world = house().await;
    let waiting = upload(&world, "people.csv", b"email\nann@example.com\n").await;
    let done = import(&world, "id,email\n1,x\n1,y\n", &json!({ "doubt": "hold-back" })).await;
    let report = format!("/imports/{}/report", done["id"].as_str().unwrap());
    world.api(MANAGER, "GET", &report, &Value::Null).await.expect(200);

    world.advance(imports::WAITS + HOUR);
    world.work_on_schedule().await;
    world.api(MANAGER, "GET", &waiting, &Value::Null).await.expect(404);
    world.api(MANAGER, "GET", &report, &Value::Null).await.expect(200);

    world.advance(100 * DAY);
    world.work_on_schedule().await;
    world.api(MANAGER, "GET", &report, &Value::Null).await.expect(200);
    assert_eq!(world.end_old("imports.reports", world.now().minus(7 * DAY)).await, 1);
    assert_eq!(world.end_old("imports.reports", world.now()).await, 0, "its counts are not old");
    world.work().await;
    world.api(MANAGER, "GET", &report, &Value::Null).await.expect(404);
    let listed = world.api(MANAGER, "GET", "/imports", &Value::Null).await.json();
    assert_eq!(
        (&listed["items"][0]["name"], &listed["items"][0]["tally"]["held"]),
        (&Value::Null, &json!(2))
    );
    let files = std::fs::read_dir(world.folder().join("files")).unwrap();
    let left: usize = files.map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap().count()).sum();
    assert_eq!(left, 0, "no chunk is left");
}
