//! What was written in cases, as far as the reader may know whom it is about.
// law: gdpr/5.1.f

use super::{case::facts, thread::Line};
use crate::model::{Body, Case, Contact, Facts, Party};
use customers::{Veil, email_for, name_for, phone_for};
use kernel::{Actor, Naming, Reader, Result};

/// Over the person of a case, and over whoever is named in it alone.
pub async fn of(reader: &mut Reader, case: &Case) -> Result<Veil> {
    if !Veil::is_needed(reader.actor()) {
        return Ok(Veil::default());
    }
    let (facts, _) = facts(reader, case).await?;
    over(reader, case, &facts).await
}

/// The same, with what is known of the case already.
pub async fn over(reader: &mut Reader, case: &Case, facts: &Facts) -> Result<Veil> {
    if !Veil::is_needed(reader.actor()) {
        return Ok(Veil::default());
    }
    let mut naming = match case.subject {
        Some(subject) => customers::naming_in_words(reader, subject).await?,
        None => Naming::default(),
    };
    let own = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    naming.names.extend(own(&facts.contact.name));
    naming.emails.extend(own(&facts.contact.email));
    naming.phones.extend(own(&facts.contact.phone));
    Ok(Veil::over(reader.actor(), naming))
}

pub fn facts_for(actor: &Actor, veil: &Veil, facts: Facts) -> Facts {
    let Contact { name, email, phone } = facts.contact;
    let contact = Contact {
        name: name_for(actor, &name),
        email: email_for(actor, &email),
        phone: phone_for(actor, &phone),
    };
    Facts { contact, line: veil.text(facts.line), ..facts }
}

pub fn line_for(actor: &Actor, veil: &Veil, line: Line) -> Line {
    if veil.is_thin() {
        return line;
    }
    let files = line.files.into_iter().map(|mut file| {
        file.name = veil.text(file.name);
        file
    });
    Line { body: line.body.map(|body| body_for(actor, veil, body)), files: files.collect(), ..line }
}

/// The message as it was formatted is left out: it cannot be starred without breaking it.
fn body_for(actor: &Actor, veil: &Veil, body: Body) -> Body {
    let party = |party: Party| Party {
        name: name_for(actor, &party.name),
        address: if party.address.contains('@') {
            email_for(actor, &party.address)
        } else {
            phone_for(actor, &party.address)
        },
    };
    Body {
        from: party(body.from),
        to: body.to.into_iter().map(party).collect(),
        cc: body.cc.into_iter().map(party).collect(),
        line: veil.text(body.line),
        text: veil.text(body.text),
        quoted: veil.text(body.quoted),
        html: None,
        flags: Vec::new(),
        ..body
    }
}
