//! Goes through a text once and brings together what each part of the engine sees in it.

use crate::{
    accounts, births,
    candidates::{Candidates, Scene},
    finding::{Class, Confidence, Finding, Options},
    network, numbers, payment, phones,
    runs::Runs,
    special::Strength,
    text,
};

/// Where the text names personal data, in the order of the text, no finding overlapping another.
///
/// The time is linear in the length of the text, whatever it holds; there is no limit on the length. Numbers are found with
/// the separators that people use (spaces, hyphens, dots, non-breaking ones too), within one line. A number that its check
/// digits confirm but that may be anybody's reference (NIP, REGON, BSN, VKN, IdNr) is [`Confidence::Likely`] only when it is
/// grouped as its holders group it or when a word within some fifty bytes names it, in any of the five languages.
///
/// ```
/// use custodia_sift::{find, Class, Confidence, Options};
///
/// let found = find("Mail anna@example.org about order 4405140145.", &Options::default());
/// assert_eq!(found.len(), 1);
/// assert_eq!((found[0].class, found[0].confidence), (Class::Email, Confidence::Certain));
/// assert_eq!(found[0].preview, "a•••@example.org");
/// ```
pub fn find(text: &str, options: &Options) -> Vec<Finding> {
    let scene = Scene::of(text, options);
    let mut found = Candidates::default();
    words(&scene, &mut found);
    network::emails(text, &mut found);
    network::ipv6(text, &mut found);
    let mut runs = Runs::of(text);
    while let Some(run) = runs.next() {
        accounts::accounts(&scene, run, &mut found);
        if !phones::phones(&scene, run, &mut found) {
            numbers::numbers(&scene, run, &mut found);
            network::ipv4(&scene, run, &mut found);
        }
    }
    births::births(&scene, &mut found);
    payment::beside_cards(&scene, &mut found);
    found.resolved(text, options.least)
}

/// The whole word is marked, whatever part of it the list knows.
fn words(scene: &Scene, found: &mut Candidates) {
    for hit in &scene.hits {
        let Some((category, strength)) = hit.special else { continue };
        let sure = match strength {
            Strength::Plain => Confidence::Likely,
            Strength::Vague => Confidence::Hint,
            Strength::Label => continue,
        };
        found.add(text::word_around(scene.text, hit.start..hit.end), Class::Special(category), sure);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::work;

    const MEGABYTE: usize = 1 << 20;
    /// For the patterns that a megabyte would only make slower to test.
    const PART: usize = MEGABYTE / 8;
    /// The dearest byte: every word of the list calls for a look at its neighbourhood.
    const LOOKS: usize = 120;

    fn cost(pattern: &str, bytes: usize) -> usize {
        let text = pattern.repeat(bytes / pattern.len());
        let options = Options { least: Confidence::Hint, ..Options::default() };
        work::during(|| assert!(find(&text, &options).len() <= text.len()))
    }

    /// What an attacker would send: each part of the engine is kept busy by a megabyte that it can make nothing of.
    #[test]
    fn no_text_makes_it_slow() {
        for pattern in ["1", "@", " - "] {
            is_linear(pattern, MEGABYTE);
        }
        let patterns = [
            "0",
            "1 ",
            "1-",
            "1.",
            "+1 ",
            "(1) ",
            "00 ",
            "a@a.",
            "a.a@",
            ":",
            "a:",
            "1::",
            "dob ",
            "1/",
            "cvv 1 ",
            "4111111111111111 ",
            "4111 1111 1111 1111 ",
            "NL91 ",
            "DE1",
            "tel 0",
            "geb. 1.1.",
            "ş",
            "é@é.",
            "bsn 123456782 ",
            "06-12345678 ",
            "hiv ",
            "\u{a0}1",
            "PL 1 ",
            "1/1 ",
        ];
        for pattern in patterns {
            is_linear(pattern, PART);
        }
    }

    #[track_caller]
    fn is_linear(pattern: &str, bytes: usize) {
        let (small, large) = (cost(pattern, bytes / 16), cost(pattern, bytes));
        assert!(large <= LOOKS * bytes, "{pattern:?}: {} looks at each byte", large / bytes);
        assert!(large <= 17 * small.max(bytes / 16), "{pattern:?} grows faster than its text");
    }
}
