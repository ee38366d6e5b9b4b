//! Refusals, as servers really write them and as they should.

use crate::mail;
use custodia_mail::incoming::{Failed, Fate, Kind, read};
use std::{fs, path::Path};

fn failed(kind: Kind) -> Vec<Failed> {
    match kind {
        Kind::Bounce(failed) => failed,
        other => panic!("{other:?}"),
    }
}

fn of_file(name: &str) -> Failed {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/dsn").join(name);
    let failed = failed(read(&fs::read(path).unwrap()).kind);
    assert_eq!(failed.len(), 1, "{name}: {failed:?}");
    failed.into_iter().next().unwrap()
}

#[test]
fn what_real_servers_wrote_is_read_to_the_exact_code() {
    for (name, address, status) in [
        ("exim-full.eml", "full@bounce.example", "5.2.2"),
        ("exim-nouser.eml", "nouser@bounce.example", "5.1.1"),
        ("opensmtpd-full.eml", "full@bounce.example", "5.2.2"),
        ("opensmtpd-spam.eml", "spam@bounce.example", "5.7.1"),
    ] {
        let one = of_file(name);
        assert_eq!(
            (one.address.as_deref(), one.status.as_deref(), one.fate),
            (Some(address), Some(status), Fate::Failed)
        );
        assert!(one.original_message_id.is_some_and(|id| id.starts_with("camp-")), "{name}");
    }
}

#[test]
fn a_report_by_the_book_tells_of_each_receiver() {
    let report = mail(
        "From: Mail Delivery Subsystem <mailer-daemon@mx.example>\nTo: care@example.org\nSubject: Returned\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        "--b\n\nSorry.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n\
         Original-Recipient: rfc822;anna@example.com\nFinal-Recipient: rfc822;anna.k@example.com\nAction: failed\nStatus: 5.1.1\n\
         Diagnostic-Code: smtp; 550 5.1.1 no such\n user\n\nFinal-Recipient: rfc822; ben@example.com\nAction: delayed\nStatus: 4.4.7\n\n\
         Final-Recipient: rfc822; cleo@example.com\nAction: delivered\nStatus: 2.0.0\n\n\
         --b\nContent-Type: text/rfc822-headers\n\nFrom: care@example.org\nMessage-ID: <msg_1@example.org>\n\n--b--\n",
    );
    let failed = failed(report.kind);
    let told: Vec<_> = failed.iter().map(|one| (one.address.as_deref().unwrap(), one.fate)).collect();
    let want = [
        ("anna.k@example.com", Fate::Failed),
        ("ben@example.com", Fate::Delayed),
        ("cleo@example.com", Fate::Delivered),
    ];
    assert_eq!(told, want);
    assert_eq!(failed[0].said.as_deref(), Some("550 5.1.1 no such user"));
    assert!(failed.iter().all(|one| one.original_message_id.as_deref() == Some("msg_1@example.org")));
}

#[test]
fn prose_is_read_as_well() {
    for (from, subject, text, address, status, fate) in [
        (
            "MAILER-DAEMON@qmail.example",
            "failure notice",
            "Hi. This is the qmail-send program at qmail.example.\n\n<anna@example.com>:\n192.0.2.1 does not like recipient.\n\
             Remote host said: 550 5.1.1 User unknown\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\n\
             From: care@example.org\nTo: other@example.com\n",
            Some("anna@example.com"),
            Some("5.1.1"),
            Fate::Failed,
        ),
        (
            "postmaster@exchange.example",
            "Undeliverable: Your order",
            "Your message to anna@example.com couldn't be delivered.\nanna wasn't found at example.com.\n",
            Some("anna@example.com"),
            None,
            Fate::Failed,
        ),
        (
            "mailer-daemon@slow.example",
            "Warning: message 1xUs71 delayed 24 hours",
            "A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours.\n\n\
             \u{20} anna@example.com\n    host mx.example.com [192.0.2.7]: 451 4.3.0 try later\n",
            Some("anna@example.com"),
            Some("4.3.0"),
            Fate::Delayed,
        ),
        (
            "postmaster@example.net",
            "Unzustellbar: Rechnung",
            "Ihre Nachricht konnte nicht zugestellt werden.\n",
            None,
            None,
            Fate::Failed,
        ),
    ] {
        let letter =
            mail(&format!("Return-Path: <>\nFrom: {from}\nTo: care@example.org\nSubject: {subject}"), text);
        let failed = failed(letter.kind);
        assert_eq!(failed.len(), 1, "{subject}: {failed:?}");
        let one = (failed[0].address.as_deref(), failed[0].status.as_deref(), failed[0].fate);
        assert_eq!(one, (address, status, fate), "{subject}");
    }
}

#[test]
fn a_person_who_writes_about_failures_is_a_person() {
    let letter = mail(
        "From: anna@example.com\nSubject: Delivery failed?\nReturn-Path: <anna@example.com>",
        "My parcel to 550 Main St.\n",
    );
    assert_eq!(letter.kind, Kind::Person);
    let postmaster =
        mail("From: postmaster@example.com\nSubject: Question about your service", "Do you take cards?\n");
    assert_eq!(postmaster.kind, Kind::Person);
}
