//! What this room says of its duties: whether a form that people fill in asks what it must not, whether the scanner of files
//! answers, and on which websites forms stand.

use crate::{
    actions::known,
    model::{Form, Grade},
    read, scan,
};
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

pub(crate) fn checks(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let forms = read::open_forms(reader).await?;
        let sound = sound(reader, t, &forms).await?;
        Ok(vec![sound, scanned(reader, t, &forms).await?, framed(t, &forms)])
    })
}

/// A form was fit when it was published; a purpose, a field or the house may have changed since.
// law: gdpr/5.1.c
async fn sound(reader: &mut Reader, t: Words, forms: &[Form]) -> Result<Check> {
    let house = known(reader).await?;
    let stops = |form: &&Form| house.findings(&form.shape).iter().any(|finding| finding.grade == Grade::Stop);
    let (state, found) = match titles(t, forms, stops) {
        none if none.is_empty() => (Met::Fine, t.w("forms-check-fine")),
        titles => (Met::Missing, t.w1("forms-check-stopped", "forms", titles)),
    };
    Ok(check(state, t.w("forms-check-sound"), found, "gdpr/5.1.c"))
}

/// A scanner that does not answer lets no file pass: people would be turned away all day.
// law: gdpr/32.1
async fn scanned(reader: &mut Reader, t: Words, forms: &[Form]) -> Result<Check> {
    let place = scan::place(reader).await?;
    let takers = titles(t, forms, |form| form.shape.takes_files());
    let (state, found) = match (place.is_empty(), takers.is_empty()) {
        (true, true) => (Met::Fine, t.w("forms-check-no-files")),
        (true, false) => (Met::Look, t.w1("forms-check-unscanned", "forms", takers)),
        (false, _) if scan::answers(&place).await => (Met::Fine, t.w("forms-check-scanner-fine")),
        (false, _) => (Met::Missing, t.w("forms-check-scanner-down")),
    };
    Ok(Check { href: "/settings".into(), ..check(state, t.w("forms-check-scanner"), found, "gdpr/32.1") })
}

/// A form that names no website stands on none; whoever meant it to stand somewhere reads it here.
// law: gdpr/32.1
fn framed(t: Words, forms: &[Form]) -> Check {
    let found = match titles(t, forms, |form| form.shape.sites.is_empty()) {
        none if none.is_empty() => t.w("forms-check-framed"),
        titles => t.w1("forms-check-unframed", "forms", titles),
    };
    check(Met::Fine, t.w("forms-check-sites"), found, "gdpr/32.1")
}

fn check(state: Met, what: String, found: String, law: &'static str) -> Check {
    Check { state, what, found, href: "/forms".into(), law }
}

fn titles(t: Words, forms: &[Form], of: impl Fn(&&Form) -> bool) -> String {
    forms.iter().filter(of).map(|form| form.title(t.lang())).collect::<Vec<_>>().join(", ")
}
