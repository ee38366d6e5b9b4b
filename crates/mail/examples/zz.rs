//! temp
use custodia_mail::*;
use lettre::message::{Body, SinglePart, header::ContentTransferEncoding, header::ContentType};
use std::{hint::black_box, time::Instant};
fn t<T>(n: &str, f: impl Fn() -> T) {
    for _ in 0..1000 {
        black_box(f());
    }
    let s = Instant::now();
    for _ in 0..20000 {
        black_box(f());
    }
    println!("{n}: {:.2} us", s.elapsed().as_secs_f64() * 1e6 / 20000.0);
}
fn main() {
    let text = format!(
        "Dzień dobry, Anno {},\n\n{}\n{}\n",
        1,
        "nowe kurtki są już w sklepie. ".repeat(30),
        "https://shop.example.org/permissions/out/0198f2c4a7b07c3e9d41b1c2d3e4f5a6"
    );
    t("qp", || Body::new_with_encoding(text.clone(), ContentTransferEncoding::QuotedPrintable));
    t("part", || {
        SinglePart::builder()
            .header(ContentType::TEXT_PLAIN)
            .header(ContentTransferEncoding::QuotedPrintable)
            .body(text.clone())
    });
    t("idna", || Address::parse("Góra i Las <shop@example.org>").unwrap());
    let from = Address::parse("Góra i Las <shop@example.org>").unwrap();
    let to = Address::parse("Anna 1 <anna@example.org>").unwrap();
    let mut m = Message::plain((from, to), MessageId::parse("a@example.org").unwrap(), 1_750_000_000);
    t("empty", || compose(&m));
    m.text = text;
    m.subject = "Anna, nowe kurtki na jesień".into();
    t("text", || compose(&m));
    m.html = Some("<p>x".into());
    t("html", || compose(&m));
    let d = Dkim::new("example.org", "ed", Key::ed25519(&[7; 32])).unwrap();
    let b = compose(&m).unwrap();
    t("sign", || d.sign(&b, 1));
}
