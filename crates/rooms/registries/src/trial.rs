//! Trying a service out with an invented person, so that whoever sets it up sees what is sent and what comes back.

use crate::{
    MANAGE,
    ask::call,
    model::{Heard, MASK, Prepared, ServiceId, Values},
    read,
};
use ground::id::Id;
use kernel::{Actor, App, Message, Problems, Result, SubjectId};
use serde::Deserialize;
use utoipa::ToSchema;

/// Room for an address.
const ADDRESS: usize = 254;

/// Whom to ask about: somebody invented.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Invented {
    pub email: String,
    pub phone: String,
}

/// What was sent, without the secret, and what came back.
#[derive(Clone, Debug)]
pub struct Trial {
    pub sent: Prepared,
    pub heard: Heard,
}

/// Asks at once, also while the service is paused; nothing is taken down.
pub async fn try_out(app: &App, actor: &Actor, id: ServiceId, invented: &Invented) -> Result<Trial> {
    actor.demand(&MANAGE)?;
    let service = read::service(&mut app.read(actor).await?, id).await?;
    let mut problems = Problems::default();
    for (field, value) in [("email", &invented.email), ("phone", &invented.phone)] {
        if value.len() > ADDRESS {
            problems.add(field, Message::new("error-too-long").with("most", ADDRESS));
        }
    }
    problems.finish()?;
    let values = Values {
        email: invented.email.trim().to_owned(),
        phone: invented.phone.trim().to_owned(),
        subject: SubjectId::from_bytes([0; 16]).to_string(),
        purpose: service.plan.purposes.first().cloned().unwrap_or_default(),
        channel: service.plan.channels.first().copied(),
    };
    let mask = if service.secret.reveal().is_empty() { "" } else { MASK };
    let sent = Prepared::of(&service.plan, &values, mask);
    Ok(Trial { sent, heard: call(app, &service, &values).await? })
}
