//! What kind of mail it is: people, programs, lists, complaints, receipts; and who may be answered.

use crate::mail;
use custodia_mail::incoming::{Auth, Complaint, Kind, Passed, Verdict};

const ANNA: &str = "From: Anna <anna@example.com>\nTo: care@example.org\nSubject: Hello";

#[test]
fn programs_are_told_from_people() {
    for (lines, kind) in [
        ("", Kind::Person),
        ("Auto-Submitted: no", Kind::Person),
        ("Auto-Submitted: auto-replied (vacation)", Kind::AutoReply),
        ("Auto-Submitted: auto-generated; owner-email=x", Kind::AutoReply),
        ("Precedence: auto_reply", Kind::AutoReply),
        ("X-Autoreply: yes", Kind::AutoReply),
        ("X-Autorespond: Out of office", Kind::AutoReply),
        ("Return-Path: <>", Kind::AutoReply),
        ("List-Id: <news.example.com>", Kind::List),
        ("List-Unsubscribe: <https://example.com/u>", Kind::List),
        ("Precedence: bulk", Kind::List),
        ("X-Auto-Response-Suppress: All", Kind::Person),
    ] {
        let head = if lines.is_empty() { ANNA.to_owned() } else { format!("{ANNA}\n{lines}") };
        let letter = mail(&head, "Hi\n");
        assert_eq!(letter.kind, kind, "{lines}");
        assert_eq!(letter.may_be_answered(&["example.org"]), kind == Kind::Person, "{lines}");
    }
}

#[test]
fn holidays_are_known_by_their_subjects_in_answers_alone() {
    for subject in [
        "Automatic reply: Order",
        "Automatisch antwoord: x",
        "Odpowiedź automatyczna: x",
        "Otomatik yanıt: x",
        "Automatische Antwort: x",
    ] {
        let answer = format!("From: anna@example.com\nSubject: {subject}\nIn-Reply-To: <msg_1@example.org>");
        assert_eq!(mail(&answer, "I am away.\n").kind, Kind::AutoReply, "{subject}");
        assert_eq!(mail(&format!("From: anna@example.com\nSubject: {subject}"), "Why?\n").kind, Kind::Person);
    }
}

#[test]
fn our_own_letters_and_those_that_ran_far_are_answered_by_nobody() {
    let ours = ["example.org"];
    let back = mail(&format!("{ANNA}\nMessage-ID: <msg_1@Example.org>"), "x\n");
    let marked = mail(&format!("{ANNA}\nX-Loop: care@example.org"), "x\n");
    let hops: String = (0..31).map(|n| format!("\nReceived: from a by b{n}; x")).collect();
    let far = mail(&format!("{ANNA}{hops}"), "x\n");
    for letter in [back, marked, far] {
        assert!(letter.runs_in_circles(&ours) && !letter.may_be_answered(&ours));
    }
    assert!(!mail(&format!("{ANNA}\nMessage-ID: <1@example.com>"), "x\n").runs_in_circles(&ours));
}

#[test]
fn a_complaint_names_the_letter_that_it_is_about() {
    let report = mail(
        "From: abuse@provider.example\nSubject: FW: Offers\nContent-Type: multipart/report; report-type=feedback-report; boundary=b",
        "--b\n\nThis is an email abuse report.\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1\n\
         Original-Rcpt-To: <anna@example.com>\n\n--b\nContent-Type: message/rfc822\n\nFrom: care@example.org\n\
         Message-ID: <msg_1@example.org>\nSubject: Offers\n\nBuy!\n\n--b--\n",
    );
    let want = Complaint {
        feedback: "abuse".into(),
        address: Some("anna@example.com".into()),
        original_message_id: Some("msg_1@example.org".into()),
    };
    assert_eq!(report.kind, Kind::Complaint(want));
}

#[test]
fn a_receipt_is_no_answer() {
    let receipt = mail(
        "From: anna@example.com\nSubject: Read: Your order\n\
         Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
        "--b\n\nIt was read.\n\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;anna@example.com\n\
         Original-Message-ID: <msg_1@example.org>\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--b--\n",
    );
    assert_eq!(receipt.kind, Kind::Receipt { original_message_id: Some("msg_1@example.org".into()) });
}

#[test]
fn the_word_of_a_spam_filter_is_honoured() {
    for (lines, verdict) in [
        ("X-Spam-Flag: YES", Some(Verdict::Spam)),
        ("X-Spam-Flag: no", Some(Verdict::Clean)),
        ("X-Spam-Status: Yes, score=9.1 required=5.0", Some(Verdict::Spam)),
        ("X-Spam-Status: No, score=-1.2", Some(Verdict::Clean)),
        ("X-Rspamd-Action: add header", Some(Verdict::Spam)),
        ("X-Rspamd-Action: no action", Some(Verdict::Clean)),
        ("X-MS-Exchange-Organization-SCL: 6", Some(Verdict::Spam)),
        ("X-Forefront-Antispam-Report: CIP:1.2.3.4;SCL:1;SRV:;", Some(Verdict::Clean)),
        ("X-Spam-Flag: NO\nX-Spam-Status: Yes", Some(Verdict::Spam)),
        ("X-Other: 1", None),
    ] {
        assert_eq!(mail(&format!("{ANNA}\n{lines}"), "x\n").spam, verdict, "{lines}");
    }
}

#[test]
fn only_our_own_server_is_believed_about_the_origin() {
    let letter = mail(
        &format!(
            "Authentication-Results: mx.example.org; spf=softfail (a; b) smtp.mailfrom=anna@example.com;\n dkim=fail; dkim=pass header.d=example.com; dmarc=pass\n\
             Authentication-Results: evil.example; spf=pass; dkim=pass; dmarc=pass\n\
             Authentication-Results: mx.example.org; spf=pass; dkim=pass\n{ANNA}"
        ),
        "x\n",
    );
    let ours = letter.auth("MX.example.org");
    assert_eq!(ours, Auth { spf: Some(Passed::No), dkim: Some(Passed::Yes), dmarc: Some(Passed::Yes) });
    assert_eq!(letter.auth("mx.other.org"), Auth::default());
    assert_eq!(letter.findings.len(), 3);
}
