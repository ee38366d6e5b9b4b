//! The one mail of this room: it asks the owner of an address whether it was they who filled in the form.

use crate::{
    model::{Form, Submission},
    wording,
};
use ground::secret::Token;
use kernel::{Reader, Result, setting::COMPANY_NAME};
use kit::Words;
use post::Envelope;

/// Says who asks, what was agreed to, what pressing the link does, and what happens without it. It advertises nothing.
pub async fn confirmation(
    reader: &mut Reader,
    form: &Form,
    said: &Submission,
    token: &Token,
) -> Result<Envelope> {
    let t = reader.app().lexicon().words(said.lang());
    let company = reader.setting(&COMPANY_NAME).await?;
    let url = reader.app().url(&format!("/f/confirm/{}?lang={}", token.reveal(), t.tag()));
    let agreed = agreed(reader, said, t).await?.iter().map(|line| format!("- {line}\n")).collect::<String>();
    let args = [
        ("company", company.as_str().into()),
        ("title", form.title(t.lang()).into()),
        ("agreed", agreed.trim_end().into()),
        ("url", url.into()),
    ];
    Ok(Envelope {
        to: said.email.clone(),
        subject: t.v("forms-mail-subject", &args[..2]),
        text: t.v(if agreed.is_empty() { "forms-mail-plain" } else { "forms-mail-text" }, &args),
        ..Envelope::plain("forms.confirmation", t.lang())
    })
}

/// What was agreed to, in short lines.
pub async fn agreed(reader: &mut Reader, said: &Submission, t: Words) -> Result<Vec<String>> {
    let purposes = consent::purposes(reader).await?;
    let line = |answer: &crate::model::Answer| {
        let purpose = purposes.iter().find(|purpose| purpose.key == answer.purpose)?;
        Some(wording::short(t, purpose, answer.channel))
    };
    let comes_back = said.comes_back.then(|| t.w("forms-return-agreed"));
    Ok(comes_back.into_iter().chain(said.agreed().filter_map(line)).collect())
}
