//! The one mail of this room: the link to somebody's own choices, by which they use their rights.

use ground::secret::Token;
use kernel::{Reader, Result, SubjectId, Tx, setting::COMPANY_NAME};
use kit::Lang;
use post::Envelope;

pub async fn link(tx: &mut Tx, subject: SubjectId, email: &str, lang: Lang) -> Result<Envelope> {
    let token = consent::link(tx, subject).await?;
    letter(tx, email, &token, lang).await
}

async fn letter(reader: &mut Reader, email: &str, token: &Token, lang: Lang) -> Result<Envelope> {
    let t = reader.app().lexicon().words(lang);
    let company = reader.setting(&COMPANY_NAME).await?;
    let url = reader.app().url(&format!("{}?lang={}", consent::preferences_path(token), lang.tag()));
    Ok(Envelope {
        to: email.to_owned(),
        subject: t.w("portal-mail-subject"),
        text: t.v("portal-mail-text", &[("company", company.into()), ("url", url.into())]),
        ..Envelope::plain("portal.link", lang)
    })
}
