//! Takes what was found out of a text.

use crate::finding::Finding;

/// The text with the class of each finding in its place: `Call [phone] after ten.` Findings are those of this very text;
/// one that overlaps an earlier one, or does not lie between characters of this text, is passed over.
pub fn redact(text: &str, findings: &[Finding]) -> String {
    let mut order: Vec<&Finding> = findings.iter().collect();
    order.sort_unstable_by_key(|finding| finding.span.start);
    let mut clean = String::with_capacity(text.len());
    let mut done = 0;
    for finding in order.into_iter().filter(|finding| text.get(finding.span.clone()).is_some()) {
        if finding.span.start < done {
            continue;
        }
        clean.push_str(&text[done..finding.span.start]);
        clean.push('[');
        clean.push_str(finding.class.key());
        clean.push(']');
        done = finding.span.end;
    }
    clean.push_str(&text[done..]);
    clean
}
