//! HTML of strangers: what acts or calls home is gone, what says something stays.

use crate::mail;
use custodia_mail::incoming::{Incoming, Remote};

fn html(body: &str) -> Incoming {
    mail("From: anna@example.com\nContent-Type: text/html; charset=utf-8", body)
}

fn shown(body: &str) -> String {
    html(body).html.unwrap().html
}

#[test]
fn nothing_that_acts_is_left() {
    let vectors = [
        "<script>alert(1)</script>x",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
        "<a href=\"java\nscript:alert(1)\">x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<form action='https://evil.example'><input name=password><button>Go</button></form>",
        "<iframe src='https://evil.example'></iframe>",
        "<style>body{background:url(https://evil.example/x)}</style>",
        "<p style='position:fixed;top:0'>x</p>",
        "<base href='https://evil.example/'>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>",
        "<object data='https://evil.example'></object>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<p id=main class=shell>x</p>",
        "<img src='blocked:https://evil.example/x'>",
    ];
    for body in vectors {
        let left = shown(body).to_lowercase();
        for sign in [
            "<script",
            "onerror",
            "onload",
            "javascript:",
            "data:",
            "<form",
            "<input",
            "<button",
            "<iframe",
            "<style",
            "style=",
            "<base",
            "<meta",
            "<object",
            "<svg",
            "alert(1)<",
            "id=",
            "class=\"shell",
            "src=\"https",
        ] {
            assert!(!left.contains(sign), "{body} left {sign} in {left}");
        }
    }
}

#[test]
fn pictures_from_elsewhere_are_counted_and_loaded_only_when_asked() {
    let letter = html(
        "<p>Hi <img src=\"https://evil.example/p.gif?who=anna&amp;x=1\" width=1 height=1><img src='cid:logo@example.com' alt='Logo'></p>\
         <div style=\"background:url('https://evil.example/b.png')\">x</div>",
    );
    let html = letter.html.unwrap();
    assert_eq!(html.blocked, 2);
    let own = |cid: &str| (cid == "logo@example.com").then(|| "/cases/1/files/2".to_owned());
    let safe = html.shown(Remote::Blocked, own);
    assert!(!safe.contains("evil.example") && safe.contains("src=\"/cases/1/files/2\""), "{safe}");
    let asked = html.shown(Remote::Loaded, own);
    assert!(asked.contains("src=\"https://evil.example/p.gif?who=anna&amp;x=1\""), "{asked}");
    let about = "<p>Write &lt;img src=\"https://example.com/x\"&gt; and  src=\"cid:y\"</p>";
    let about = crate::html::html(about).html.unwrap();
    assert_eq!(about.shown(Remote::Blocked, own), about.html, "somebody writes about HTML");
}

#[test]
fn a_link_opens_elsewhere_and_tells_nothing() {
    let left = shown("<a href='https://shop.example/tents' target=_top rel=opener>tents</a>");
    assert!(
        left.contains("rel=\"noopener noreferrer nofollow\"") && left.contains("target=\"_blank\""),
        "{left}"
    );
    assert!(!left.contains("_top") && !left.contains("\"opener"), "{left}");
}

#[test]
fn words_are_read_out_of_html_with_their_quotes() {
    let letter = html(
        "<html><head><title>No</title><style>p{}</style></head><body><p>Dear&nbsp;all,<br>it is <b>broken</b> &amp; old.</p>\
         <ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>\
         <div class=gmail_quote>On Mon, 5 Jan 2026 at 10:00, Care &lt;care@example.org&gt; wrote:<br><blockquote>How is it?<p>Bye</p></blockquote></div>",
    );
    let want = "Dear all,\nit is broken & old.\n\n- one\n- two\n\na b\n\nOn Mon, 5 Jan 2026 at 10:00, Care <care@example.org> wrote:\n\n> How is it?\n>\n> Bye";
    assert_eq!(letter.text, want);
    assert_eq!(letter.own_words(), "Dear all,\nit is broken & old.\n\n- one\n- two\n\na b");
    assert!(letter.html.unwrap().html.contains("gmail_quote"));
}

#[test]
fn ten_thousand_open_tags_take_no_time() {
    for tag in [
        "<div>",
        "<b><p>",
        "<a href=x>",
        "<table><td>",
        "<blockquote>",
        "<b><div></b>",
        "<a",
        "&",
        "<!--",
        "<p",
    ] {
        let begun = std::time::Instant::now();
        html(&tag.repeat(10_000));
        assert!(begun.elapsed().as_secs() < 5, "{tag} took {:?}", begun.elapsed());
    }
}
