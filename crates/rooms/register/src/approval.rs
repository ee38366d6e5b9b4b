//! Whether somebody may work for us: asked by the rooms below, before they give data to anybody.

use crate::{
    model::{Kind, State},
    read,
};
use consent::{Approval, Register};

/// By the name, however it is written.
// law: gdpr/28.3
pub const APPROVALS: Register = Register(|reader, names| {
    Box::pin(async move {
        let known = read::of_kind(reader, Kind::Processor).await?;
        let stands = |name: &String| {
            let name = name.trim().to_lowercase();
            let same: Vec<State> = known
                .iter()
                .filter(|record| record.name().to_lowercase() == name)
                .map(|record| record.state)
                .collect();
            match same.contains(&State::Approved) {
                true => Approval::Approved,
                false if same.is_empty() => Approval::Unknown,
                false => Approval::Refused,
            }
        };
        Ok(names.iter().map(stands).collect())
    })
});
