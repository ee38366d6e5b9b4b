//! Whether outside services are asked as they should be: encrypted, run by somebody approved, answering, and with silence that is
//! no yes.

use crate::{
    model::State,
    read::{self, Service},
};
use consent::{
    Processor,
    answers::Silence,
    processors::{self, fault},
};
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

/// Nothing where none is connected: nobody has to ask one.
pub fn checks(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let known = processors::known(reader).await?;
        let services = read::all(reader).await?;
        Ok(services.iter().map(|service| check(t, service, known.as_deref())).collect())
    })
}

fn check(t: Words, service: &Service, known: Option<&[Processor]>) -> Check {
    let lacks = fault(known, service.plan.processor.as_deref()).is_some();
    let (state, found) = match () {
        // law: gdpr/28.3
        () if lacks => (Met::Missing, "registries-check-processor"),
        () if !service.plan.url.starts_with("https://") => (Met::Missing, "registries-check-open"),
        () if service.failing_since.is_some() => (Met::Look, "registries-check-down"),
        () if service.state == State::Paused => (Met::Look, "registries-check-paused"),
        () if service.plan.silence == Silence::Allow => (Met::Look, "registries-check-silence"),
        () => (Met::Fine, "registries-check-fine"),
    };
    Check {
        state,
        what: t.w1("registries-check", "name", service.plan.name.as_str()),
        found: t.w(found),
        href: format!("/registries/{}", service.id),
        law: "gdpr/6.1",
    }
}
