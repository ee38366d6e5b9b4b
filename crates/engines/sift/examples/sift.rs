//! Prints how many megabytes of ordinary text one second of one processor looks through:
//! `cargo run --release -p custodia-sift --example sift`.
#![expect(clippy::disallowed_macros, reason = "an example prints")]

use custodia_sift::{Confidence, Options, find};
use std::fs;

const MEGABYTES: usize = 32;
const ROUNDS: usize = 5;

/// What people write to a shop, with a personal datum every few lines.
const LETTERS: &str = "\
Good morning, my parcel with order number 4829103745 came yesterday, but one of the two boots has the wrong size. Could you
send me the right one? I have been a customer since 2016 and never had any trouble. You can call me at +44 7400 123456 after
six, or write to anna.smith@example.org. With kind regards, Anna Smith.
Goedemiddag, ik wil graag weten wanneer mijn bestelling 20240512-00317 komt. De factuur van 12 mei 2024 over 129,95 euro heb
ik al betaald, van rekening NL91 ABNA 0417 1643 00. De tent moet er voor de vakantie zijn, anders hoeft het niet meer.
Dzień dobry, proszę o fakturę na firmę, NIP 526-025-02-74, ulica Długa 12, 31-146 Kraków. Buty w rozmiarze 42 są trochę za
małe, czy mogę je wymienić na większe? Kurtka za to jest świetna, polecę ją znajomym.
Merhaba, siparişim hâlâ gelmedi. Kargo takip numarası 1234567890123. Lütfen bana bilgi verin, hafta sonu yola çıkacağız ve
çadıra ihtiyacımız var. İyi çalışmalar dilerim, Ayşe.
Guten Tag, der Rucksack aus der Bestellung 83125472060 hat nach zwei Wochen einen Riss. Ich habe ihn am 12.05.2024 gekauft und
hätte gern einen neuen oder mein Geld zurück. Die Rechnung liegt bei. Mit freundlichen Grüßen aus Köln, Jürgen.
";

fn main() -> std::io::Result<()> {
    for (name, least) in [("likely", Confidence::Likely), ("hints too", Confidence::Hint)] {
        let text = LETTERS.repeat(MEGABYTES * 1_000_000 / LETTERS.len());
        let options = Options { least, ..Options::default() };
        let found = find(&text[..LETTERS.len()], &options).len();
        let mut speeds = Vec::new();
        for _ in 0..ROUNDS {
            let before = processor_seconds()?;
            let count = find(&text, &options).len();
            assert!(count > 0);
            speeds.push(text.len() as f64 / 1e6 / (processor_seconds()? - before));
        }
        speeds.sort_by(f64::total_cmp);
        println!(
            "{name}: {:.0} MB per CPU second, {found} findings in {} bytes",
            speeds[ROUNDS / 2],
            LETTERS.len()
        );
    }
    Ok(())
}

/// What this process has used of the processor, as Linux counts it.
fn processor_seconds() -> std::io::Result<f64> {
    let counted = fs::read_to_string("/proc/self/schedstat")?;
    Ok(counted.split(' ').next().and_then(|nanoseconds| nanoseconds.parse::<f64>().ok()).unwrap_or(0.0) / 1e9)
}
