//! Writing definitions: drafts may be half done; what is published must pass the check.

use crate::{
    DESIGN,
    bpmn::{self, Imported},
    events, house,
    model::{BYTES, Definition, FlowId, Severity, check},
    read::{self, Which},
    store,
};
use kernel::{Action, Error, FieldError, Message, Permission, Result, Tx};

/// Keeps a draft: of a new process, or of one that there is.
#[derive(Debug)]
pub struct SaveDraft {
    pub flow: Option<FlowId>,
    /// The draft that the writer saw; none for whoever wants the last word.
    pub seen: Option<i64>,
    pub definition: Definition,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    pub flow: FlowId,
    pub seen: i64,
}

impl Action for SaveDraft {
    type Output = Saved;
    const NEEDS: Permission = DESIGN;

    async fn run(&self, tx: &mut Tx) -> Result<Saved> {
        check::sizes(&self.definition)?;
        match self.flow {
            None => add(tx, &self.definition).await,
            Some(flow) => change(tx, flow, self.seen, &self.definition).await,
        }
    }
}

async fn add(tx: &mut Tx, definition: &Definition) -> Result<Saved> {
    let flow = tx.id();
    store::insert(tx, flow, definition).await?;
    tx.record(&events::Drafted { flow: definition.key.clone() })?;
    Ok(Saved { flow, seen: 1 })
}

async fn change(tx: &mut Tx, flow: FlowId, seen: Option<i64>, definition: &Definition) -> Result<Saved> {
    let kept = read::load(tx, flow, Which::Draft).await?;
    // Runs, categories and files name a published process by its key.
    if kept.published.is_some() && kept.definition.key != definition.key {
        return Err(Error::field("key", "flows-key-fixed"));
    }
    let seen = seen.unwrap_or(kept.seen);
    store::update(tx, flow, seen, definition).await?;
    tx.record(&events::Drafted { flow: definition.key.clone() })?;
    Ok(Saved { flow, seen: seen + 1 })
}

/// Makes the draft the version that new runs take. Running work stays where it is.
#[derive(Debug)]
pub struct Publish {
    pub flow: FlowId,
    pub seen: Option<i64>,
}

impl Action for Publish {
    type Output = i64;
    const NEEDS: Permission = DESIGN;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let kept = read::load(tx, self.flow, Which::Draft).await?;
        let house = house::house(tx).await?;
        let mut found = check::check(&kept.definition, &house);
        found.retain(|finding| finding.severity == Severity::Error);
        if !found.is_empty() {
            let error = |finding: crate::Finding| FieldError::new(finding.spot.pointer(), finding.message);
            return Err(Error::Invalid(found.into_iter().map(error).collect()));
        }
        let number = kept.published.unwrap_or_default() + 1;
        let seen = self.seen.unwrap_or(kept.seen);
        store::publish(tx, self.flow, seen, (number, &kept.definition)).await?;
        tx.record(&events::Published { flow: kept.definition.key, version: number })?;
        Ok(number)
    }
}

/// No new run takes it any more; running work goes on.
#[derive(Debug)]
pub struct Retire {
    pub flow: FlowId,
}

impl Action for Retire {
    type Output = ();
    const NEEDS: Permission = DESIGN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let kept = read::load(tx, self.flow, Which::Published).await?;
        store::retire(tx, self.flow).await?;
        tx.record(&events::Retired { flow: kept.definition.key })
    }
}

/// Throws the draft away.
#[derive(Debug)]
pub struct Discard {
    pub flow: FlowId,
}

impl Action for Discard {
    type Output = ();
    const NEEDS: Permission = DESIGN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let kept = read::load(tx, self.flow, Which::Draft).await?;
        store::discard(tx, self.flow).await?;
        tx.record(&events::Discarded { flow: kept.definition.key })
    }
}

/// Reads a file, our own JSON or BPMN 2.0, into a draft: of the process with its key, or of a new one.
#[derive(Debug)]
pub struct Import {
    pub text: String,
}

impl Action for Import {
    type Output = Saved;
    const NEEDS: Permission = DESIGN;

    async fn run(&self, tx: &mut Tx) -> Result<Saved> {
        let definition = parse(&self.text)?.definition;
        check::sizes(&definition)?;
        match read::by_key(tx, &definition.key).await? {
            Some(flow) => change(tx, flow, None, &definition).await,
            None => add(tx, &definition).await,
        }
    }
}

/// Reads a definition, with what of the file it does not say, or tells why it cannot be read.
pub fn parse(text: &str) -> Result<Imported> {
    if text.len() > BYTES {
        return Err(Error::field("text", Message::new("flows-text-too-large").with("most", BYTES >> 20)));
    }
    if text.trim_start().starts_with('<') {
        return bpmn::import(text).map_err(|message| Error::field("text", message));
    }
    let read = serde_json::from_str(text).map(|definition| Imported { definition, left: Vec::new() });
    read.map_err(|error| {
        let message = Message::new("flows-text-unreadable").with("line", error.line()).with("why", error);
        Error::field("text", message)
    })
}
