//! Reading: charsets, nesting, broken heads, huge messages, files, quotes.

use crate::mail;
use custodia_mail::incoming::{Cut, MESSAGE_LIMIT, TEXT_LIMIT, read};
use std::collections::HashMap;

#[test]
fn words_are_read_in_the_charsets_that_people_write_in() {
    for (charset, bytes, words) in [
        ("utf-8", "Zażółć gęślą jaźń".as_bytes(), "Zażółć gęślą jaźń"),
        ("iso-8859-2", b"za\xbf\xf3\xb3\xe6", "zażółć"),
        ("windows-1254", b"\xde\xfd\xf0", "Şığ"),
        ("iso-8859-9", b"\xddstanbul", "İstanbul"),
        ("windows-1252", b"\x80 5 \x96 gr\xfc\xdfe", "€ 5 – grüße"),
        ("iso-2022-jp", b"\x1b$B$3$s\x1b(B", "こん"),
        ("gb18030", b"\xc4\xe3\xba\xc3", "你好"),
        ("koi8-r", b"\xf0\xd2\xc9", "При"),
    ] {
        let head = format!("From: a@example.com\r\nContent-Type: text/plain; charset={charset}\r\n\r\n");
        assert_eq!(read(&[head.as_bytes(), bytes].concat()).text, words, "{charset}");
    }
    let unsaid = [b"From: a@example.com\r\nSubject: x\r\n\r\n".as_slice(), b"gr\xfc\xdfe"].concat();
    assert_eq!(read(&unsaid).text, "grüße", "nobody said how it is written");
    let wrong =
        [b"From: a@example.com\r\nContent-Type: text/plain; charset=no-such\r\n\r\n".as_slice(), b"plain"]
            .concat();
    assert_eq!(read(&wrong).text, "plain");
}

#[test]
fn a_message_has_its_words_pictures_files_and_inner_messages() {
    let letter = mail(
        "From: =?iso-8859-2?Q?Gra=BFyna?= <grazyna@Example.COM>\nTo: Care <support+c-abc@example.org>, x@example.com\nCc: team: b@example.com;\n\
         Delivered-To: <support+c-abc@example.org>\nMessage-ID: <1@example.com>\nIn-Reply-To: <msg_1@example.org>\n\
         References: <a@b>\n <msg_1@exam\n ple.org>\nDate: Mon, 05 Jan 2026 10:00:00 +0100\nSubject: =?utf-8?B?xYFvZMW6?= and more\n\
         MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m",
        "--m\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: multipart/alternative; boundary=a\n\n\
         --a\nContent-Type: text/plain\n\nplain words\n--a\nContent-Type: text/html\n\n<p>html <img src=\"cid:p1\"></p>\n--a--\n\
         --r\nContent-Type: image/png; name=p.png\nContent-ID: <p1>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\naGk=\n--r--\n\
         --m\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n\
         --m\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''%C5%81%C3%B3d%C5%BA%2F..%2Fplan.pdf\n\nPDF\n\
         --m\nContent-Type: message/rfc822\n\nFrom: c@example.com\nSubject: Inner: one\n\ninner words\n--m--\n",
    );
    let from = letter.from.unwrap();
    assert_eq!((from.name.as_str(), from.address.as_str()), ("Grażyna", "grazyna@example.com"));
    let to: Vec<&str> = letter.to.iter().map(|one| one.address.as_str()).collect();
    assert_eq!((to, letter.cc.len()), (vec!["support+c-abc@example.org", "x@example.com"], 1));
    assert_eq!(letter.delivered_to, ["support+c-abc@example.org"]);
    assert_eq!(letter.message_id.as_deref(), Some("1@example.com"));
    assert_eq!(letter.in_reply_to, ["msg_1@example.org"]);
    assert_eq!(letter.references, ["a@b", "msg_1@example.org"], "a broken fold is mended");
    assert_eq!((letter.subject.as_str(), letter.date), ("Łodź and more", Some(1_767_603_600)));
    assert_eq!(letter.text, "plain words");
    assert!(letter.html.unwrap().html.contains("cid:p1"));
    let files: HashMap<&str, _> = letter.attachments.iter().map(|file| (file.name.as_str(), file)).collect();
    assert_eq!(files.len(), 4, "{:?}", files.keys());
    assert!(
        files["p.png"].inline && files["p.png"].cid.as_deref() == Some("p1") && files["p.png"].bytes == b"hi"
    );
    assert_eq!(files["winmail.dat"].bytes, b"\x78\x9f\x3e\x22");
    assert_eq!(files["plan.pdf"].media, "application/pdf");
    let inner = files["Inner_ one.eml"];
    assert_eq!(read(&inner.bytes).text, "inner words");
}

#[test]
fn a_head_that_is_broken_gives_what_it_has() {
    assert_eq!(read(b"").text, "");
    assert_eq!(read(b"no header at all").text, "no header at all");
    let letter = mail(
        "From: Anna anna@Example.com\nDate: yesterday\nSubject: a\0b\u{7f}\u{202e}gpj.exe\nBcc: x",
        "Hi\0there\n",
    );
    assert_eq!(letter.from.unwrap().address, "anna@example.com");
    assert_eq!(
        (letter.date, letter.subject.as_str(), letter.text.as_str()),
        (None, "a b gpj.exe", "Hithere")
    );
    let injected = mail(
        "From: =?utf-8?B?QW5uYQ0KQmNjOiB4QGV4YW1wbGUuY29t?= <a@example.com>\nMessage-ID: <a b\t@c>",
        "x",
    );
    assert_eq!(injected.from.unwrap().name, "Anna Bcc: x@example.com");
    assert_eq!(injected.message_id.as_deref(), Some("ab@c"));
    assert!(mail("From: undisclosed\nTo: (nobody)", "x").from.is_none());
}

#[test]
fn what_is_too_much_is_cut_and_said() {
    let text = format!("From: a@example.com\r\nSubject: long\r\n\r\n{}", "ż".repeat(TEXT_LIMIT));
    let letter = read(text.as_bytes());
    assert!(letter.cut.contains(&Cut::Text) && letter.text.len() <= TEXT_LIMIT);
    let mut huge = b"From: a@example.com\r\nSubject: huge\r\n\r\nwords\r\n".to_vec();
    huge.resize(MESSAGE_LIMIT + 1, b'x');
    let letter = read(&huge);
    assert_eq!(
        (letter.subject.as_str(), letter.cut[0]),
        ("huge", Cut::Oversize { bytes: MESSAGE_LIMIT + 1 })
    );
    let parts = "--b\r\nContent-Type: application/pdf\r\n\r\nx\r\n".repeat(130);
    let letter =
        mail("From: a@example.com\nContent-Type: multipart/mixed; boundary=b", &parts.replace('\r', ""));
    assert_eq!((letter.attachments.len(), letter.cut.clone()), (100, vec![Cut::Attachments(30)]));
    let head = format!("From: a@example.com\nSubject: s\n{}", "X-Y: z\n".repeat(60_000));
    let letter = mail(head.trim_end(), "x");
    assert!(letter.cut.contains(&Cut::Head) && letter.subject == "s");
}

#[test]
fn messages_in_messages_end_somewhere() {
    let deep = "Content-Type: message/RFC822\r\n\r\n".repeat(5_000);
    assert!(read(deep.as_bytes()).cut.contains(&Cut::Tangled));
    let parts: String = (0..1_500)
        .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"))
        .collect();
    assert!(read(parts.as_bytes()).cut.contains(&Cut::Tangled));
    let many = format!(
        "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        "--b\r\n\r\nx\r\n".repeat(11_000)
    );
    let letter = read(many.as_bytes());
    assert!(letter.cut.contains(&Cut::Tangled) && letter.text.starts_with("--b") && letter.from.is_some());
    let few = "Content-Type: message/rfc822\r\n\r\n".repeat(190);
    assert!(read(few.as_bytes()).cut.is_empty());
}

#[test]
fn broken_lines_are_joined_and_quotes_kept_apart() {
    let letter = mail(
        "From: a@example.com\nContent-Type: text/plain; format=flowed",
        "This is one \nline.\n\n> quoted and \n> long\n>> deeper\n-- \nAnna\n",
    );
    assert_eq!(letter.text, "This is one line.\n\n> quoted and long\n>> deeper\n-- \nAnna");
}

#[test]
fn a_million_empty_lines_and_rules_are_read_at_once() {
    for line in ["\n", "----------\n", "> \n", "On 1\n", "From: x\n", "-----Original Message-----\n"] {
        let begun = std::time::Instant::now();
        own(&line.repeat(20_000));
        assert!(begun.elapsed().as_secs() < 3, "{line:?} took {:?}", begun.elapsed());
    }
}

fn own(text: &str) -> String {
    mail("From: a@example.com", text).own_words()
}

#[test]
fn what_was_written_before_is_folded_in_five_languages() {
    for intro in [
        "On Mon, 5 Jan 2026 at 10:00, Care <care@example.org> wrote:",
        "On 05/01/2026 10:00, Care wrote:",
        "Op ma 5 jan 2026 om 10:00 schreef Care <care@example.org>:",
        "Op 05-01-2026 10:00 heeft Care <care@example.org> het volgende geschreven:",
        "pon., 5 sty 2026 o 10:00 Care <care@example.org> napisał(a):",
        "W dniu 05.01.2026 o 10:00, Care pisze:",
        "Care <care@example.org>, 5 Oca 2026 Pzt, 10:00 tarihinde şunu yazdı:",
        "Am Mo., 5. Jan. 2026 um 10:00 Uhr schrieb Care <care@example.org>:",
        "Am 05.01.26 um 10:00 schrieb Care:",
        "On Mon, 5 Jan 2026 at 10:00, Care and all its friends\n<care@example.org> wrote:",
    ] {
        assert_eq!(
            own(&format!("It is broken.\n\n{intro}\n\n> How is it?\n>\n> Bye\n")),
            "It is broken.",
            "{intro}"
        );
        assert_eq!(own(&format!("It is broken.\n\n{intro}\nHow is it?\n")), "It is broken.", "{intro}");
    }
    for block in [
        "-----Original Message-----\nFrom: Care\nHow is it?",
        "-----Oorspronkelijk bericht-----\nHoe",
        "-----Wiadomość oryginalna-----\nJak",
        "-----Özgün İleti-----\nNasıl",
        "-----Ursprüngliche Nachricht-----\nWie",
        "________________________________\nFrom: Care <care@example.org>\nSent: Monday\nTo: Anna\nSubject: Re: x\n\nHow",
        "Van: Care <care@example.org>\nVerzonden: maandag\nAan: Anna\nOnderwerp: Re: x\n\nHoe",
        "Od: Care\nWysłano: poniedziałek\nDo: Anna\nTemat: x\n\nJak",
        "Kimden: Care\nGönderildi: Pazartesi\nKime: Anna\nKonu: x\n\nNasıl",
        "*Von:* Care\n*Gesendet:* Montag\n*An:* Anna\n*Betreff:* x\n\nWie",
    ] {
        assert_eq!(own(&format!("It is broken.\n\n{block}\n")), "It is broken.", "{block}");
    }
}

#[test]
fn answers_between_the_lines_and_below_stay() {
    let between = "> Is it broken?\n\nYes.\n\n> And old?\n\nNo.\n";
    assert_eq!(own(between).split_whitespace().collect::<Vec<_>>(), ["Yes.", "No."]);
    let below = "On 05/01/2026, Care wrote:\n> Is it broken?\n\nYes, it is.\n";
    assert_eq!(own(below), "Yes, it is.");
    let forwarded = "Please look.\n\n---------- Forwarded message ---------\nFrom: Ben\nDate: Monday\nTo: Anna\nSubject: x\n\nThe words of Ben.\n";
    assert!(own(forwarded).contains("The words of Ben."));
    let bare = "From: Ben\nSent: Monday\nTo: Anna\nSubject: x\n\nThe words of Ben.\n";
    assert!(own(bare).contains("The words of Ben."), "who hands something on without a word means it");
    assert_eq!(
        own("Do you remember what I wrote:\nit is broken.\n"),
        "Do you remember what I wrote:\nit is broken."
    );
}

#[test]
fn a_signature_is_known_by_its_line() {
    let letter = mail("From: a@example.com", "Words.\n-- \nAnna\n");
    assert_eq!(&letter.text[letter.signed_from.unwrap()..], "-- \nAnna");
    assert_eq!(mail("From: a@example.com", "Words.\n> -- \n> Care\n").signed_from, None);
}
