//! How we come in at a sender's own mail server.

use crate::{
    auth::{Auth, Secrets},
    model::SenderId,
    read,
    sender::{OwnRelay, SignIn},
    store,
    token::{Denied, NoToken, TokenSource},
};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use mail::{Address, Fault, SendError, Smtp, SmtpConfig};

/// Why there is no way to a server.
pub enum NoWay {
    Refused(SendError),
    Denied(Denied),
}

/// The way to a sender's own mail server, with nothing opened yet.
#[derive(Clone)]
pub struct Way {
    pub smtp: Smtp,
    source: Option<TokenSource>,
}

impl Way {
    pub async fn to(
        app: &App,
        (id, relay): (SenderId, &OwnRelay),
        secrets: Secrets,
        from: &Address,
    ) -> std::result::Result<Self, NoWay> {
        let mut settings = SmtpConfig::new(&relay.host, relay.port, relay.security.into());
        settings.hello = from.domain().to_owned();
        let source = relay.login.as_ref().and_then(|login| TokenSource::of(&login.auth, &secrets));
        if let Some(SignIn { username, .. }) = &relay.login {
            let username = username.clone();
            settings.login = Some(match &source {
                None => mail::Login::Password { username, password: secrets.password },
                Some(source) => {
                    let token = token(app, id, source, &secrets.refresh_token).await?;
                    mail::Login::Token { username, token }
                }
            });
        }
        Ok(Self { smtp: Smtp::new(settings).map_err(NoWay::Refused)?, source })
    }

    /// A token that the server did not take is not shown to it again.
    pub fn heard(&self, app: &App, error: &SendError) {
        let is_about_token = matches!(
            error,
            SendError::Misconfigured { fault: Fault::TokenRefused(_) | Fault::ScopeRefused(_), .. }
        );
        if let (true, Some(source)) = (is_about_token, &self.source) {
            source.forget(app);
        }
    }
}

async fn token(
    app: &App,
    sender: SenderId,
    source: &TokenSource,
    given: &str,
) -> std::result::Result<String, NoWay> {
    let token = source.token(app).await.map_err(NoWay::Denied)?;
    if let Some(renewed) = token.renewed {
        let kept = app.write(&Actor::house(), &Renew { sender, given, renewed }).await;
        kept.map_err(|_| NoWay::Denied(NoToken::Unclear.into()))?;
    }
    Ok(token.access)
}

/// Puts a new token in the place of the one that was given for it; one that somebody typed meanwhile stays.
struct Renew<'a> {
    sender: SenderId,
    given: &'a str,
    renewed: String,
}

impl Action for Renew<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::secrets(tx, self.sender).await?;
        if known.refresh_token != self.given {
            return Ok(());
        }
        let secrets = Secrets { refresh_token: self.renewed.clone(), ..known };
        store::senders::renew(tx, self.sender, &secrets).await
    }
}

/// Forgets the token of a sender, so that the next is asked for.
pub fn anew(app: &App, relay: &OwnRelay, secrets: &Secrets) {
    let auth = relay.login.as_ref().map_or(&Auth::Password, |login| &login.auth);
    if let Some(source) = TokenSource::of(auth, secrets) {
        source.forget(app);
    }
}
