//! PDF files as programs write them, and as nobody should.

use super::{lex::BLANKS, *};
use flate2::{Compression, write::ZlibEncoder};
use proptest::prelude::*;
use std::io::Write;

const MOST: usize = 1 << 20;

fn read(bytes: &[u8]) -> String {
    words(bytes, MOST, &mut (16 << 20))
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut coder = ZlibEncoder::new(Vec::new(), Compression::default());
    coder.write_all(bytes).unwrap();
    coder.finish().unwrap()
}

fn stream(number: u32, more: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("{number} 0 obj\n<< /Length {} {more} >>\nstream\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream\nendobj\n"].concat()
}

/// A page whose text is this, with a font that means what it says.
fn page(content: &[u8], more: &str) -> Vec<u8> {
    let head = b"%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R >> endobj
        5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
        6 0 obj << /Type /Font /Subtype /Type0 /ToUnicode 7 0 R >> endobj\n";
    let table = b"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange
        1 beginbfchar <0003> <0020> endbfchar
        2 beginbfrange <0010> <0019> <0030> <0020> <0021> [<017C00F30142> <0107>] endbfrange endcmap";
    [head.as_slice(), &stream(4, more, content), &stream(7, "/Filter /FlateDecode", &packed(table))].concat()
}

#[test]
fn the_words_of_a_page_are_read_however_they_are_packed() {
    let shown = b"BT /F1 12 Tf 72 700 Td (My card is ) Tj [(4111) -250 (1111 1111) 20 ( 1111)] TJ 0 -14 Td (za\\277) Tj ET";
    let plain = read(&page(shown, ""));
    assert!(plain.contains("My card is 4111 1111 1111 1111") && plain.contains("za¿"), "{plain}");
    assert_eq!(read(&page(&packed(shown), "/Filter /FlateDecode")), plain);
    assert_eq!(read(&page(&packed(shown), "/Filter [/FlateDecode] /Length 99 0 R")), plain);
    let hex: String = shown.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(read(&page(hex.as_bytes(), "/Filter /ASCIIHexDecode")), plain);
    assert_eq!(unfold::letters85(b"87cURD]i,\"Ebo80~>"), b"Hello World!");
}

#[test]
fn a_font_says_what_its_numbers_mean() {
    let shown = b"BT /F2 12 Tf <0014001100110011> Tj <0003> Tj <00200021> Tj /F1 1 Tf (!) Tj ET";
    assert_eq!(read(&page(shown, "")).split_whitespace().collect::<Vec<_>>(), ["4111", "żółć!"]);
}

#[test]
fn objects_in_packs_forms_and_notes_are_read() {
    let content = stream(4, "", b"BT /F1 1 Tf (diagnosis) Tj ET");
    let objects = "3 0 5 30 3 0 << /Type /Page /Contents 4 0 R >>";
    let first = objects.find("3 0 <<").unwrap() + 4;
    let pack = stream(
        9,
        &format!("/Type /ObjStm /N 1 /First {first} /Filter /FlateDecode"),
        &packed(objects.as_bytes()),
    );
    let form = b"10 0 obj << /FT /Tx /T (iban) /V (\xfe\xff\x00N\x00L\x009\x001) >> endobj
        11 0 obj << /Subtype /Text /Contents (she is ill) >> endobj";
    let said = read(&[b"%PDF-1.5\n".as_slice(), &content, &pack, form].concat());
    for word in ["diagnosis", "NL91", "she is ill"] {
        assert!(said.contains(word), "{word}: {said}");
    }
}

#[test]
fn what_is_locked_or_a_picture_has_no_words() {
    let page = page(b"BT (secret) Tj ET", "");
    assert_eq!(read(&[page.as_slice(), b"trailer << /Encrypt 8 0 R >>"].concat()), "");
    assert_eq!(read(&[b"8 0 obj << /Type /XRef /Encrypt 9 0 R >> endobj\n".as_slice(), &page].concat()), "");
    assert_eq!(read(&stream(4, "/Subtype /Form /Filter /DCTDecode", b"BT (x) Tj ET")).trim(), "");
}

#[test]
fn hostile_files_have_few_words_and_take_little_time() {
    let bomb = packed(&vec![b' '; 64 << 20]);
    let mut left = 16 << 20;
    words(&page(&bomb, "/Filter /FlateDecode"), MOST, &mut left);
    assert!(left >= 11 << 20, "{left}");
    let text = format!("BT {} ET", "(aaaaaaaaaaaaaaaa) Tj ".repeat(200_000));
    assert!(read(&page(text.as_bytes(), "")).len() <= MOST + 64);
    // A thousand pages that all show the same, a parent that is its own, a font that names itself.
    let again = (100..1100).map(|nr| {
        format!("{nr} 0 obj << /Type /Page /Parent {nr} 0 R /Contents [{}] >> endobj\n", "4 0 R ".repeat(500))
    });
    let again: String = again.collect();
    let empty = packed(b"");
    let mut left = 1 << 20;
    words(&[page(&empty, "/Filter /FlateDecode"), again.into_bytes()].concat(), MOST, &mut left);
    assert_eq!(left, 0);
    let loops =
        b"3 0 obj << /Type /Page /Resources 3 0 R /Font 3 0 R /Contents 3 0 R /Parent 3 0 R >> endobj";
    assert_eq!(read(loops).trim(), "");
}

/// What reading a file costs of a large allowance, and its words.
fn cost(file: &[u8]) -> (u64, String) {
    let mut left = 1 << 40;
    let words = words(file, MOST, &mut left);
    ((1 << 40) - left, words)
}

/// Pages that show the object 4 as often.
fn pages(many: usize, contents: &str) -> Vec<u8> {
    let page = |nr| format!("{nr} 0 obj << /Type /Page /Contents {contents} >> endobj\n");
    (100..100 + many).map(page).collect::<String>().into_bytes()
}

#[test]
fn what_cannot_be_read_costs_as_often_as_it_is_named() {
    let again = pages(10, &format!("[{}]", "4 0 R ".repeat(10)));
    let large = vec![b' '; 10_000];
    for filter in ["/Filter /DCTDecode", "/Filter [/Fl /Fl /Fl /Fl /Fl]", "/Filter 7"] {
        let (cost, words) = cost(&[stream(4, filter, &large), again.clone()].concat());
        assert_eq!((cost, words.trim()), (100 * (AT_LEAST + 10_000), ""), "{filter}");
    }
    // No stream, no object, no reference.
    let bare = [b"4 0 obj << >> endobj\n".as_slice(), &again].concat();
    assert_eq!((cost(&bare).0, cost(&again).0), (100 * AT_LEAST, 100 * AT_LEAST));
    let numbers = format!("4 0 obj [{}] endobj\n", "1 ".repeat(10)).into_bytes();
    assert_eq!(cost(&[numbers, pages(10, "4 0 R")].concat()).0, 100 * AT_LEAST);
}

#[test]
fn every_filter_is_paid_for_and_a_fifth_is_refused() {
    let text = b"BT (here) Tj ET".as_slice();
    let (mut bytes, mut sum) = (text.to_vec(), text.len() as u64);
    for _ in 0..4 {
        bytes = packed(&bytes);
        sum += bytes.len() as u64;
    }
    let file = |filters: &str, bytes: &[u8]| [stream(4, filters, bytes), pages(1, "4 0 R")].concat();
    let (cost_of_four, words) = cost(&file("/Filter [/Fl /Fl /Fl /Fl]", &bytes));
    assert_eq!((cost_of_four, words.trim()), (sum + AT_LEAST, "here"));
    assert_eq!(cost(&file("/Filter [/Fl /Fl /Fl /Fl /Fl]", &packed(&bytes))).1.trim(), "");
}

#[test]
fn nothing_far_behind_a_dictionary_is_looked_at() {
    for (gap, is_there) in [(1, true), (BLANKS, true), (BLANKS + 1, false), (1 << 20, false)] {
        let bytes = [" ".repeat(gap).as_bytes(), b"stream"].concat();
        assert_eq!(behind_blanks(&bytes, 0, b"stream").is_some(), is_there, "{gap}");
    }
    // Each dictionary is followed by a string or a remark as long as all that comes behind, or has its end in a sea of blanks.
    let many = "1 0 obj<<>>(".repeat(20_000) + &"1 0 obj<<>>%".repeat(20_000);
    assert_eq!(read(many.as_bytes()), "");
    let blank = "1 0 obj<</Length 200000>>stream\nendstream".repeat(2_000) + &" ".repeat(1 << 20);
    assert_eq!(read(blank.as_bytes()), "");
}

#[test]
fn only_so_much_is_kept_of_a_file() {
    let (kept, mut left) = (Cell::new(PARSED), 1 << 20);
    let (objects, fonts, words) = (BTreeMap::new(), HashMap::new(), String::new());
    let many: String = (0..OBJECTS + 9).map(|nr| format!("{nr} 0 obj 1\n")).collect();
    let bytes = many.as_bytes();
    let mut file = File { bytes, kept: &kept, objects, fonts, left: &mut left, words, most: MOST };
    assert!(file.find());
    assert_eq!((file.objects.len(), kept.get()), (OBJECTS, PARSED - OBJECTS));
    kept.set(10);
    file.objects.clear();
    assert!(file.find());
    assert_eq!((file.objects.len(), kept.get()), (10, 0));
}

#[test]
fn a_page_stops_where_there_are_words_enough() {
    let long = format!("BT [{}] TJ ET", "(aaaaaaaaaaaaaaaa) -900 ".repeat(1_000));
    let plain = words(&page(long.as_bytes(), ""), 100, &mut (1 << 20));
    assert!((100..110).contains(&plain.len()), "{}", plain.len());
    // Operands without end do not pile up, and the last ones are still shown.
    let shown = format!("BT {} (last) Tj ET", "(a) 1 ".repeat(10_000));
    let said = read(&page(shown.as_bytes(), ""));
    assert!(said.contains("last") && said.len() < 2 * BEFORE, "{said}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_anybody_sends_breaks_it(
        noise in proptest::collection::vec(any::<u8>(), 0..200), at in 0_usize..900, gap in 0_usize..80,
    ) {
        let mut file = page(b"BT /F2 12 Tf [(a) -200 <0010>] TJ (b) ' ID xx EI ET", "");
        let at = at.min(file.len());
        let end = (at + gap).min(file.len());
        file.splice(at..end, noise);
        prop_assert!(read(&file).len() <= MOST + 64);
    }
}
