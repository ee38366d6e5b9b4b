//! Setting a sender up, and changing it. The password is typed and never shown.

use super::{HOME, home};
use crate::{
    SENDERS,
    auth::Auth,
    model::SenderId,
    read,
    sender::{Draft, DraftRelay, OwnRelay, Security, Sender, SignIn},
    senders::{Add, Edit},
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Button, Choice, Field, Form, Html, Input, Lang, Words};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What the form posts: a server without a host is none. The version is there when something is changed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    address: String,
    reply_to: String,
    host: String,
    port: String,
    security: Security,
    username: String,
    auth: String,
    password: String,
    token_url: String,
    client_id: String,
    client_secret: String,
    refresh_token: String,
    signature_en: String,
    signature_nl: String,
    signature_pl: String,
    signature_tr: String,
    signature_de: String,
    version: Option<i64>,
}

impl Typed {
    fn draft(&self) -> Draft {
        let relay = DraftRelay {
            host: self.host.clone(),
            port: self.port.trim().parse().unwrap_or_default(),
            security: self.security,
            username: self.username.clone(),
            auth: self.auth().to_owned(),
            password: self.password.clone(),
            token_url: self.token_url.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            refresh_token: self.refresh_token.clone(),
        };
        let signature = |lang: Lang| (lang.tag().to_owned(), self.signature(lang).to_owned());
        Draft {
            name: self.name.clone(),
            address: self.address.clone(),
            reply_to: self.reply_to.clone(),
            signatures: Lang::ALL.into_iter().map(signature).collect::<BTreeMap<_, _>>(),
            relay: (!self.host.trim().is_empty()).then_some(relay),
        }
    }

    fn of(sender: Sender) -> Self {
        let signature = |lang| sender.signatures.of(lang).unwrap_or_default().to_owned();
        let [signature_en, signature_nl, signature_pl, signature_tr, signature_de] = Lang::ALL.map(signature);
        let typed = sender.relay.map_or_else(Self::default, Self::of_server);
        Self {
            name: sender.name,
            address: sender.address,
            reply_to: sender.reply_to.unwrap_or_default(),
            signature_en,
            signature_nl,
            signature_pl,
            signature_tr,
            signature_de,
            version: Some(sender.version),
            ..typed
        }
    }

    /// The secrets stay where they are.
    fn of_server(relay: OwnRelay) -> Self {
        let (host, port, security) = (relay.host, relay.port.to_string(), relay.security);
        let Some(SignIn { username, auth }) = relay.login else {
            return Self { host, port, security, ..Self::default() };
        };
        let (key, (token_url, client_id)) = (auth.key().to_owned(), auth.typed());
        Self { host, port, security, username, auth: key, token_url, client_id, ..Self::default() }
    }

    /// Whoever chooses nothing signs in with a password.
    fn auth(&self) -> &str {
        if self.auth.is_empty() { Auth::KEYS[0] } else { &self.auth }
    }

    fn signature(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.signature_en,
            Lang::Nl => &self.signature_nl,
            Lang::Pl => &self.signature_pl,
            Lang::Tr => &self.signature_tr,
            Lang::De => &self.signature_de,
        }
    }
}

pub async fn new(desk: Desk) -> Result<Paper> {
    page(&desk, HOME.into(), &Typed::default(), &[]).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Posted(typed): Posted<Typed>) -> Result<Response> {
    match desk.write(&Add { draft: typed.draft() }).await {
        Ok(id) => Ok(Go::to(format!("{HOME}/{id}")).saying("post-sender-saved").into_response()),
        Err(Error::Invalid(problems)) => again(&desk, HOME.into(), &typed, &problems).await,
        Err(error) => Err(error),
    }
}

pub async fn edit(desk: Desk, At(id): At<SenderId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&SENDERS)?;
    let typed = Typed::of(read::sender(&mut reader, id).await?);
    page(&desk, format!("{HOME}/{id}"), &typed, &[]).await.map(Paper::fine)
}

pub async fn save(desk: Desk, At(sender): At<SenderId>, Posted(typed): Posted<Typed>) -> Result<Response> {
    let action = Edit { sender, version: typed.version.unwrap_or_default(), draft: typed.draft() };
    match desk.write(&action).await {
        Ok(()) => Ok(Go::to(format!("{HOME}/{sender}")).saying("post-sender-saved").into_response()),
        Err(Error::Invalid(problems)) => again(&desk, format!("{HOME}/{sender}"), &typed, &problems).await,
        Err(error) => Err(error),
    }
}

async fn again(desk: &Desk, action: String, typed: &Typed, problems: &[FieldError]) -> Result<Response> {
    Ok(Paper::again(page(desk, action, typed, problems).await?).into_response())
}

async fn page(desk: &Desk, action: String, typed: &Typed, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&SENDERS)?;
    let t = desk.words;
    let title = t.w(if typed.version.is_some() { "post-sender-edit" } else { "post-sender-new" });
    let form = Sheet { t, typed, problems }.form(action);
    let shell = desk.shell(&mut reader, title, HOME).await?.crumbs(home(t));
    Ok(shell.lead(t.w("post-sender-form-lead")).body(form.html()).html())
}

/// The form with what was typed and what is wrong with it.
pub(super) struct Sheet<'a> {
    pub t: Words,
    pub typed: &'a Typed,
    pub problems: &'a [FieldError],
}

impl Sheet<'_> {
    pub fn form(&self, action: String) -> Form {
        let t = self.t;
        let mut fields = self.who();
        fields.extend(self.server());
        fields.extend(self.proof());
        fields.extend(Lang::ALL.map(|lang| self.signature(lang)));
        fields.extend(self.typed.version.map(|version| Field::hidden(t, "version", version.to_string())));
        Form::new(t, action).fields(fields).button(Button::submit(t.w("kit-save")).primary())
    }

    fn field(&self, input: Input, name: &str, word: &str) -> Field {
        let error = self.problems.iter().find(|wrong| wrong.field == name);
        let error = error.map(|wrong| wrong.message.say(self.t));
        Field::new(self.t, input, name, self.t.w(word)).error(error)
    }

    fn who(&self) -> Vec<Field> {
        let (t, typed) = (self.t, self.typed);
        vec![
            self.field(Input::Text, "name", "post-sender-name")
                .value(&typed.name)
                .hint(t.w("post-sender-name-hint")),
            self.field(Input::Email, "address", "post-sender-address").value(&typed.address),
            self.field(Input::Email, "reply_to", "post-sender-reply-to")
                .value(&typed.reply_to)
                .hint(t.w("post-sender-reply-to-hint"))
                .optional(),
        ]
    }

    fn server(&self) -> Vec<Field> {
        let (t, typed) = (self.t, self.typed);
        let way = |way: Security| Choice::new(way.key(), t.w(&format!("post-sender-security-{}", way.key())));
        let ports = Input::Number { min: Some(1), max: Some(i64::from(u16::MAX)) };
        vec![
            self.field(Input::Text, "host", "post-sender-host")
                .value(&typed.host)
                .hint(t.w("post-sender-host-hint"))
                .optional(),
            self.field(ports, "port", "post-sender-port").value(&typed.port).optional(),
            self.field(Input::Select(Security::ALL.map(way).to_vec()), "security", "post-sender-security")
                .value(typed.security.key()),
            self.field(Input::Text, "username", "post-sender-username")
                .value(&typed.username)
                .hint(t.w("post-sender-username-hint"))
                .autocomplete("off")
                .optional(),
        ]
    }

    /// A password, or where the tokens come from that stand in for one.
    fn proof(&self) -> Vec<Field> {
        let (t, typed) = (self.t, self.typed);
        let way = |key: &str| Choice::new(key, t.w(&format!("post-auth-{key}")));
        vec![
            self.field(Input::Radio(Auth::KEYS.map(way).to_vec()), "auth", "post-auth").value(typed.auth()),
            self.secret("password", "post-sender-password"),
            self.field(Input::Text, "token_url", "post-token-url")
                .value(&typed.token_url)
                .hint(t.w("post-token-url-hint"))
                .autocomplete("off")
                .optional(),
            self.field(Input::Text, "client_id", "post-client-id")
                .value(&typed.client_id)
                .autocomplete("off")
                .optional(),
            self.secret("client_secret", "post-client-secret"),
            self.secret("refresh_token", "post-refresh-token"),
        ]
    }

    fn secret(&self, name: &str, word: &str) -> Field {
        self.field(Input::Password, name, word)
            .hint(self.t.w("post-sender-password-hint"))
            .autocomplete("new-password")
            .optional()
    }

    fn signature(&self, lang: Lang) -> Field {
        let t = self.t;
        let label = t.w1("post-sender-signature", "lang", lang.native_name());
        let wrong = self.problems.iter().find(|wrong| wrong.field == format!("signatures.{}", lang.tag()));
        Field::new(t, Input::Area { rows: 3 }, format!("signature_{}", lang.tag()), label)
            .value(self.typed.signature(lang))
            .error(wrong.map(|wrong| wrong.message.say(t)))
            .optional()
    }
}
