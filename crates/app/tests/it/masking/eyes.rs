//! Eyes: who looks, with which rights and how much of each field, and a door keeper who knows them by name.

use axum::{
    body::Body,
    http::{Request, header},
};
use futures::future::BoxFuture;
use ground::{id::Id, secret::Token};
use kernel::{
    Access, Actor, App, Result, Role, StaffId, TokenId, Who, actor::Rights, door::SESSION_COOKIE, room::Gate,
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, LazyLock, Mutex},
};
use testkit::{Answer, Guest, World};

/// Whoever is let in by the name of their eyes.
static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Rights>>>> = LazyLock::new(Mutex::default);

/// Somebody who looks.
#[derive(Clone, Debug)]
pub struct Eyes {
    pub name: String,
    pub rights: Arc<Rights>,
}

impl Eyes {
    pub fn new(name: &str, rights: Rights) -> Self {
        let eyes = Self { name: name.to_owned(), rights: Arc::new(rights) };
        KNOWN.lock().unwrap().insert(eyes.name.clone(), Arc::clone(&eyes.rights));
        eyes
    }

    /// What a role gets in a fresh installation.
    pub fn of_role(app: &App, role: Role) -> Self {
        let allowed = app.permissions().filter(|permission| permission.roles.contains(&role));
        let fields = app.fields().map(|field| (field.key.to_owned(), (field.default)(role)));
        let rights = Rights {
            role: Some(role),
            allowed: allowed.map(|permission| permission.key.to_owned()).collect(),
            fields: fields.collect(),
        };
        Self::new(role.key(), rights)
    }

    /// Every right there is, and all fields like this but for some.
    pub fn all(app: &App, name: &str, access: Access, but: &[(&str, Access)]) -> Self {
        let mut fields: BTreeMap<String, Access> =
            app.fields().map(|field| (field.key.to_owned(), access)).collect();
        fields.extend(but.iter().map(|(field, access)| ((*field).to_owned(), *access)));
        let allowed = app.permissions().map(|permission| permission.key.to_owned()).collect();
        Self::new(name, Rights { role: Some(Role::Administrator), allowed, fields })
    }

    /// These rights and no other, on all fields: a program with scopes.
    pub fn scoped(app: &App, name: &str, scopes: &[&str]) -> Self {
        let fields = app.fields().map(|field| (field.key.to_owned(), Access::Edit)).collect();
        let allowed: BTreeSet<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
        Self::new(name, Rights { role: Some(Role::Administrator), allowed, fields })
    }

    pub fn sees(&self, field: &str) -> bool {
        self.rights.fields.get(field).is_some_and(|access| *access >= Access::Shown)
    }

    pub fn glimpses(&self, field: &str) -> bool {
        self.rights.fields.get(field).is_some_and(|access| *access >= Access::Masked)
    }

    pub fn may(&self, any: &[&str]) -> bool {
        any.iter().any(|right| self.rights.allowed.contains(*right))
    }

    pub async fn get(&self, world: &World, path: &str) -> Answer {
        self.send(world, Request::get(path), Body::empty()).await
    }

    pub async fn call(&self, world: &World, method: &str, path: &str, body: &Value) -> Answer {
        let request = Request::builder().method(method).uri(format!("/api/v1{path}"));
        let request = request.header(header::CONTENT_TYPE, "application/json").header("if-match", "\"v1\"");
        let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
        self.send(world, request, body).await
    }

    pub async fn send(&self, world: &World, request: axum::http::request::Builder, body: Body) -> Answer {
        let is_api = request.uri_ref().is_some_and(|uri| uri.path().starts_with("/api/"));
        let request = match is_api {
            true => request.header(header::AUTHORIZATION, format!("Bearer {}", self.name)),
            false => request.header(header::COOKIE, format!("{SESSION_COOKIE}={}", self.name)),
        };
        world.send(Guest::Nobody, request.body(body).unwrap()).await
    }
}

/// A value as an address or a form carries it.
pub fn in_address(value: &str) -> String {
    let octet = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    value.bytes().map(octet).collect()
}

/// The gate of the house with another keeper: everything else stays as the staff room has it.
pub fn gate(own: Gate) -> Gate {
    Gate { session, program, ..own }
}

fn session(_: App, token: Token) -> BoxFuture<'static, Result<Option<Actor>>> {
    Box::pin(async move { Ok(actor(&token, Who::Staff(StaffId::from_bytes([7; 16])))) })
}

fn program(_: App, token: Token) -> BoxFuture<'static, Result<Option<Actor>>> {
    Box::pin(async move { Ok(actor(&token, Who::Program(TokenId::from_bytes([7; 16])))) })
}

fn actor(token: &Token, who: Who) -> Option<Actor> {
    let rights = KNOWN.lock().unwrap().get(token.reveal()).cloned()?;
    Some(Actor { who, rights, name: Arc::from("Olga"), lang: None })
}
