//! What a privacy notice says of outside services: each question gives them an address or a number.

use crate::{model::State, read};
use futures::future::BoxFuture;
use kernel::{About, Reader, Result, Said, Told};

// law: gdpr/13.1
pub fn tells(reader: &mut Reader) -> BoxFuture<'_, Result<Vec<Told>>> {
    Box::pin(async move {
        let services = read::all(reader).await?;
        let app = reader.app();
        let active = services.into_iter().filter(|service| service.state == State::Active);
        let told = active.map(|service| {
            let name = service.plan.name;
            Told::new(About::Recipients, format!("registry {}", service.id), &name)
                .of(service.plan.purposes)
                .said(app, |t| Said { name: name.clone(), text: t.w1("registries-told", "name", &name) })
        });
        Ok(told.collect())
    })
}
