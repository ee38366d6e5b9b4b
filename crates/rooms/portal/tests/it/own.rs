//! The browser of somebody who signed in by the link of a mail: it keeps the cookie, and knows where the account is.

use crate::{CARLA, mails, path as below};
use axum::{body::Body, http::Request};
use ground::clock::SECOND;
use testkit::{Answer, Guest, World};

pub struct Own<'a> {
    pub world: &'a World,
    /// As the browser sends it.
    pub cookie: String,
}

impl<'a> Own<'a> {
    /// Asks for a fresh link from the pages behind an old one, and uses it.
    pub async fn fresh(world: &'a World, preferences: &str) -> Self {
        world.advance(SECOND);
        world.post(Guest::Nobody, &format!("{preferences}/data"), &[]).await.expect(303);
        Self::by_mail(world).await
    }

    /// Uses the newest link that signs in.
    pub async fn by_mail(world: &'a World) -> Self {
        let mails = mails(world).await;
        let mail = mails.iter().find(|mail| mail.text.contains("/my-data/")).unwrap();
        assert_eq!(mail.to, CARLA);
        let link = below(world, &mail.links[0]);
        world.get(Guest::Nobody, &link).await.expect(200).shows("Sign in");
        let entered = world.post(Guest::Nobody, &link, &[]).await.expect(303);
        world.post(Guest::Nobody, &link, &[]).await.expect(410);
        assert!(entered.location().starts_with("/account?"), "{}", entered.location());
        let (pair, bounds) = entered.header("set-cookie").unwrap().split_once("; ").unwrap();
        assert_eq!(bounds, "Path=/account; HttpOnly; SameSite=Lax");
        Self { world, cookie: pair.to_owned() }
    }

    pub async fn get(&self, rest: &str) -> Answer {
        self.open(&format!("/account{rest}")).await
    }

    /// A page that loads itself again.
    pub async fn again(&self, rest: &str) -> Answer {
        let request = Request::get(format!("/account{rest}"));
        self.send(request.header("sec-fetch-mode", "navigate"), "").await
    }

    /// Any address, such as one that a redirect names.
    pub async fn open(&self, path: &str) -> Answer {
        self.send(Request::get(path), "").await
    }

    pub async fn post(&self, rest: &str, form: &[(&str, &str)]) -> Answer {
        self.press(&format!("/account{rest}"), form).await
    }

    pub async fn press(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let kind = "application/x-www-form-urlencoded";
        let request =
            Request::post(path).header("sec-fetch-site", "same-origin").header("content-type", kind);
        self.send(request, &serde_html_form::to_string(form).unwrap()).await
    }

    async fn send(&self, request: axum::http::request::Builder, body: &str) -> Answer {
        let request = request.header("cookie", &self.cookie).body(Body::from(body.to_owned()));
        self.world.send(Guest::Nobody, request.unwrap()).await
    }
}
