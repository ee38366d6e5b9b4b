//! How much of what people write is looked through for personal data in one second of one processor.

use super::stats;
use crate::cli::say;
use custodia_sift::{Confidence, Options, find};
use kernel::Result;

const MEGABYTES: usize = 64;
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

pub fn run() -> Result<()> {
    let text = LETTERS.repeat(MEGABYTES * 1_000_000 / LETTERS.len());
    for (name, least) in [("likely findings", Confidence::Likely), ("hints, too", Confidence::Hint)] {
        let options = Options { least, ..Options::default() };
        let mut speeds = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            let before = stats::cpu();
            std::hint::black_box(find(&text, &options).len());
            #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
            speeds.push(text.len() as f64 / 1e6 / (stats::cpu() - before).max(f64::EPSILON));
        }
        speeds.sort_by(f64::total_cmp);
        let median = speeds.get(ROUNDS / 2).copied().unwrap_or_default();
        say(format!("  {name:<34} {median:>9.0} MB per CPU second"));
    }
    Ok(())
}
