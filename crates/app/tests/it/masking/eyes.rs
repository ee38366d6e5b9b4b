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
    sync::{Arc, Mutex, OnceLock},
};
use testkit::{Answer, Guest, World};

/// Whoever is let in by the name of their eyes, and the colleague that all of them are.
#[derive(Default)]
pub struct Known {
    rights: Mutex<HashMap<String, Arc<Rights>>>,
    pub me: OnceLock<StaffId>,
}

/// Somebody who looks.
#[derive(Clone, Debug)]
pub struct Eyes {
    pub name: String,
    pub rights: Arc<Rights>,
}

impl Eyes {
    fn new(app: &App, name: &str, rights: Rights) -> Self {
        let eyes = Self { name: name.to_owned(), rights: Arc::new(rights) };
        let known: &Known = app.edge().unwrap();
        known.rights.lock().unwrap().insert(eyes.name.clone(), Arc::clone(&eyes.rights));
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
        Self::new(app, role.key(), rights)
    }

    /// Every right there is, and all fields like this but for some.
    pub fn all(app: &App, name: &str, access: Access, but: &[(&str, Access)]) -> Self {
        let mut fields: BTreeMap<String, Access> =
            app.fields().map(|field| (field.key.to_owned(), access)).collect();
        fields.extend(but.iter().map(|(field, access)| ((*field).to_owned(), *access)));
        let allowed = app.permissions().map(|permission| permission.key.to_owned()).collect();
        Self::new(app, name, Rights { role: Some(Role::Administrator), allowed, fields })
    }

    /// These rights and no other, on all fields: a program with scopes.
    pub fn scoped(app: &App, name: &str, scopes: &[&str]) -> Self {
        let fields = app.fields().map(|field| (field.key.to_owned(), Access::Edit)).collect();
        let allowed: BTreeSet<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
        Self::new(app, name, Rights { role: Some(Role::Administrator), allowed, fields })
    }

    pub fn sees(&self, field: &str) -> bool {
        self.rights.fields.get(field).is_some_and(|access| *access >= Access::Shown)
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

    /// Posts a form at a page.
    pub async fn post(&self, world: &World, path: &str, form: &[(&str, &str)]) -> Answer {
        let pair = |(name, value): &(&str, &str)| format!("{}={}", in_address(name), in_address(value));
        let body = form.iter().map(pair).collect::<Vec<_>>().join("&");
        let request = Request::post(path).header("sec-fetch-site", "same-origin");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(world, request, Body::from(body)).await
    }

    /// Posts a form with a file.
    pub async fn upload(&self, world: &World, path: &str, form: &[(&str, &str)], file: File<'_>) -> Answer {
        let request = Request::post(path).header("sec-fetch-site", "same-origin");
        let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
        self.send(world, request, Body::from(multipart(form, file))).await
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

/// A file as a form carries it: its field, its name, its bytes.
pub type File<'a> = (&'a str, &'a str, &'a [u8]);

pub fn multipart(form: &[(&str, &str)], (field, name, bytes): File<'_>) -> Vec<u8> {
    let part = |(name, value): &(&str, &str)| {
        format!("--cut\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let head =
        format!("--cut\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
    let parts: String = form.iter().map(part).collect();
    [parts.as_bytes(), head.as_bytes(), bytes, b"\r\n--cut--\r\n"].concat()
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

fn session(app: App, token: Token, _: kernel::door::By) -> BoxFuture<'static, Result<Option<Actor>>> {
    Box::pin(async move {
        let me = app.edge::<Known>()?.me.get().copied();
        actor(&app, &token, Who::Staff(me.unwrap_or(StaffId::from_bytes([7; 16]))))
    })
}

fn program(app: App, token: Token) -> BoxFuture<'static, Result<Option<Actor>>> {
    Box::pin(async move { actor(&app, &token, Who::Program(TokenId::from_bytes([7; 16]))) })
}

fn actor(app: &App, token: &Token, who: Who) -> Result<Option<Actor>> {
    let rights = app.edge::<Known>()?.rights.lock().unwrap().get(token.reveal()).cloned();
    Ok(rights.map(|rights| Actor { who, rights, name: Arc::from("Olga"), lang: None }))
}
