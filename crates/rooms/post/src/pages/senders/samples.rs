//! The pages of senders with invented data, for the storybook and the test that renders them all.

use super::{form, listing, show};
use crate::{
    auth::Auth,
    model::SenderId,
    sender::{OwnRelay, Security, Sender, SignIn, Signatures},
    trial::{Tried, Verdict},
};
use ground::id::Id;
use kernel::{FieldError, Message};
use kit::{Html, Sample, Words};

pub fn samples(t: Words) -> Vec<Sample> {
    let (house, own) = (sender("Noorderpad", None), sender("Noorderpad Service <Nord & Süd>", Some(relay())));
    let tried = |verdict| Tried { verdict, said: "550 5.7.1 <service@example.org> not you".into() };
    let trials = Verdict::ALL.map(|verdict| show::body(t, &own, Some(&tried(verdict))));
    let problems = [
        FieldError::new("address", "post-error-known"),
        FieldError::new("host", "post-error-host"),
        FieldError::new("password", "post-error-password-again"),
        FieldError::new("signatures.de", Message::new("error-too-long").with("most", 2_000)),
    ];
    let typed = form::Typed::default();
    let sheet = |problems| form::Sheet { t, typed: &typed, problems }.form("/senders".into());
    vec![
        Sample::new("senders/empty", listing(t, &[])),
        Sample::new("senders/list", listing(t, &[house.clone(), own.clone()])),
        Sample::new("senders/show", show::body(t, &house, None)),
        Sample::new("senders/trials", Html::join(trials)),
        Sample::new("senders/form", Html::from(sheet(&[]))),
        Sample::new("senders/form-wrong", Html::from(sheet(&problems))),
        Sample::new("senders/removal", show::confirm(t, &own)),
    ]
}

fn sender(name: &str, relay: Option<OwnRelay>) -> Sender {
    Sender {
        id: SenderId::from_bytes([1; 16]),
        name: name.into(),
        address: "service@example.org".into(),
        reply_to: relay.as_ref().map(|_| "answers@example.org".into()),
        signatures: Signatures::from([("en", "Kind regards\nNoorderpad"), ("nl", "Met vriendelijke groet")]),
        relay,
        version: 1,
    }
}

fn relay() -> OwnRelay {
    let auth =
        Auth::OAuth { token_url: "https://login.example.org/token".into(), client_id: "custodia".into() };
    let login = Some(SignIn { username: "service@example.org".into(), auth });
    OwnRelay { host: "mail.example.org".into(), port: 587, security: Security::StartTls, login }
}
