//! How answers find back to their case: a signed address, and a signed token in the subject. Never by the subject's words.

use crate::{
    model::{Case, CaseId, Number},
    read::{case, machine},
};
use kernel::{App, Reader, Result, vault::HouseKey};

/// Sets these references apart from everything else that the key signs.
const SECRET: &str = "cases.reference";
/// Bytes of a number: short, so that the name of the mailbox has room beside it.
const BYTES: usize = 6;

fn secret(app: &App) -> Result<[u8; 32]> {
    Ok(*app.vault().house(HouseKey::Index)?.derive(SECRET).reveal())
}

/// The address of a mailbox that names the case; none where the name of the mailbox is too long for it.
pub fn address(app: &App, mailbox: &str, case: &Case) -> Result<Option<String>> {
    let bytes = case.number.bits().to_be_bytes();
    Ok(mail::reference::address(&secret(app)?, mailbox, &bytes[bytes.len() - BYTES..]))
}

/// The subject of a letter about the case.
pub fn subject(app: &App, case: &Case, line: &str) -> Result<String> {
    let token = mail::reference::token(&secret(app)?, &case.number.to_string()).unwrap_or_default();
    Ok(format!("Re: {line} {token}").trim_end().to_owned())
}

/// The case that one of these addresses names, the first that is ours; for whoever brings mail in.
pub async fn by_address(reader: &mut Reader, addresses: &[&str]) -> Result<Option<CaseId>> {
    let secret = secret(reader.app())?;
    let number = |address: &&str| Number::from_bits(&mail::reference::in_address(&secret, address)?);
    match addresses.iter().find_map(number) {
        Some(number) => numbered(reader, number).await,
        None => Ok(None),
    }
}

/// The case whose signed token stands in a subject.
pub async fn by_subject(reader: &mut Reader, subject: &str) -> Result<Option<CaseId>> {
    let secret = secret(reader.app())?;
    let number = mail::reference::in_subject(&secret, subject).and_then(|number| number.parse().ok());
    match number {
        Some(number) => numbered(reader, number).await,
        None => Ok(None),
    }
}

async fn numbered(reader: &mut Reader, number: Number) -> Result<Option<CaseId>> {
    match machine::by_number(reader, number).await? {
        Some(id) => Ok(case::present(reader, id).await?.map(|case| case.id)),
        None => Ok(None),
    }
}
