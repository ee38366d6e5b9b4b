//! Documents can be read again, in every language of ours, and what our font cannot write is not written wrongly.

use super::{Block, Paper, html, pdf};
use crate::{model::Upload, office};
use kit::Lang;

fn paper(text: &str) -> Paper {
    Paper {
        lang: Lang::Pl,
        title: "Potwierdzenie zwrotu".into(),
        house: "Lampy & Spółka <test>".into(),
        address: "ul. Długa 1\nGdańsk".into(),
        name: "Żaneta Łęcka".into(),
        about: "Sprawa C-2026-000042".into(),
        date: "22 listopada 2026".into(),
        text: text.into(),
    }
}

fn read(bytes: Vec<u8>) -> String {
    let upload = Upload { name: "a.pdf".into(), media: "application/pdf".into(), bytes, cid: None };
    office::words(&[upload]).next().unwrap_or_default()
}

#[test]
fn a_text_has_headings_paragraphs_and_lists() {
    let blocks = paper("# What now\nWe take it\nback.\n\n- one\n- two\n\n\nBye").blocks();
    assert_eq!(blocks[0], Block::Heading("What now".into()));
    assert_eq!(blocks[1], Block::Paragraph(vec!["We take it".into(), "back.".into()]));
    assert_eq!(blocks[2], Block::List(vec!["one".into(), "two".into()]));
    assert_eq!(blocks.len(), 4);
}

#[test]
fn html_stands_alone_and_escapes_what_people_write() {
    let page = html(&paper("# Dlaczego\nZwrot <b>pieniędzy</b>\n\n- lampa")).unwrap();
    assert!(page.contains("<html lang=\"pl\">") && page.contains("<h1>Potwierdzenie zwrotu</h1>"));
    assert!(page.contains("<h2>Dlaczego</h2>") && page.contains("<li>lampa</li>"));
    assert!(!page.contains("<b>") && !page.contains("http://") && !page.contains("https://"));
}

#[test]
fn pdf_can_be_read_again_in_polish_and_turkish() {
    let text =
        "# Dlaczego\nZażółć gęślą jaźń. İade işlemi ığdır şüphesiz çözüldü, Größe: €\n\n- lampa\n- żarówka";
    let bytes = pdf(&paper(text)).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7") && bytes.len() < 60_000, "{}", bytes.len());
    let words = read(bytes);
    for said in ["Żaneta Łęcka", "Zażółć gęślą jaźń.", "İade işlemi ığdır", "żarówka", "C-2026-000042"]
    {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[test]
fn a_long_text_takes_many_sheets_and_a_long_word_is_cut() {
    let text = format!("{}\n\n{}", "Wyraz ".repeat(4_000), "x".repeat(400));
    let bytes = pdf(&paper(&text)).unwrap();
    let pages = bytes.windows(11).filter(|part| part == b"/Type/Page/").count();
    assert!(pages > 5, "{pages}");
    assert_eq!(pdf(&paper("Ω and Ж are known, 漢字 are not")), None);
    assert!(html(&paper("漢字")).unwrap().contains("漢字"));
}

#[test]
fn what_is_not_drawn_as_it_stands_is_taken_out_and_endless_texts_become_pages_of_html() {
    let words = read(pdf(&paper("Suma:\t5\r\n\r\nWy\u{ad}raz")).unwrap());
    assert!(words.contains("Suma: 5") && words.contains("Wyraz"), "{words}");
    assert_eq!(paper("a\r\n\r\nb").blocks().len(), 2);
    assert_eq!(pdf(&paper(&"x\n".repeat(20_000))), None);
}
