//! The mails of this room: the link to somebody's own choices, by which they use their rights, and the one to a case of theirs.

use cases::Number;
use ground::secret::Token;
use kernel::{Reader, Result, SubjectId, Tx, setting::COMPANY_NAME};
use kit::{Lang, Words};
use post::Envelope;

pub async fn link(tx: &mut Tx, subject: SubjectId, email: &str, lang: Lang) -> Result<Envelope> {
    let token = consent::link(tx, subject).await?;
    letter(tx, email, &token, lang).await
}

async fn letter(reader: &mut Reader, email: &str, token: &Token, lang: Lang) -> Result<Envelope> {
    let t = reader.app().lexicon().words(lang);
    let company = reader.setting(&COMPANY_NAME).await?;
    let url = url(reader, t, &consent::preferences_path(token));
    Ok(Envelope {
        to: email.to_owned(),
        subject: t.w("portal-mail-subject"),
        text: t.v("portal-mail-text", &[("company", company.into()), ("url", url.into())]),
        ..Envelope::plain("portal.link", lang)
    })
}

/// The link that is used once, to read a case and to answer.
pub async fn case(
    reader: &mut Reader,
    email: &str,
    (number, token): (Number, &Token),
    lang: Lang,
) -> Result<Envelope> {
    let t = reader.app().lexicon().words(lang);
    let company = reader.setting(&COMPANY_NAME).await?;
    let url = url(reader, t, &format!("/my-case/{}", token.reveal()));
    let number = number.to_string();
    let args = [("number", number.into()), ("company", company.into()), ("url", url.into())];
    Ok(Envelope {
        to: email.to_owned(),
        subject: t.v("portal-case-mail-subject", &args[..1]),
        text: t.v("portal-case-mail-text", &args),
        ..Envelope::plain("portal.case", lang)
    })
}

/// The link that is used once, to see everything and to use one's rights.
pub async fn visit(reader: &mut Reader, email: &str, token: &Token, lang: Lang) -> Result<Envelope> {
    let t = reader.app().lexicon().words(lang);
    let company = reader.setting(&COMPANY_NAME).await?;
    let url = url(reader, t, &format!("/my-data/{}", token.reveal()));
    Ok(Envelope {
        to: email.to_owned(),
        subject: t.w("portal-visit-mail-subject"),
        text: t.v("portal-visit-mail-text", &[("company", company.into()), ("url", url.into())]),
        ..Envelope::plain("portal.visit", lang)
    })
}

fn url(reader: &Reader, t: Words, path: &str) -> String {
    reader.app().url(&format!("{path}?lang={}", t.tag()))
}
