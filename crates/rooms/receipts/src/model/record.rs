//! The consent record of ISO/IEC TS 27560 as JSON-LD, in the terms of the Data Privacy Vocabulary (W3C DPV 2.3) and no others.
// law: gdpr/7.1

use consent::{
    Basis, By, Channel, Entry, How, PartyRole, Proof, Purpose, Recipient, Special, State, Transfer, Written,
};
use ground::id::Id;
use kernel::SubjectId;
use kit::Lang;
use serde_json::{Value, json};

/// Who answers for the data, as the settings name them.
#[derive(Clone, Debug, Default)]
pub struct Company {
    pub name: String,
    pub address: String,
    pub email: String,
    /// Two letters.
    pub country: String,
    /// Where the house is reached: `https://…` without a slash at the end.
    pub url: String,
}

/// The record of one permission: what was asked, on what ground, and every state it went through, the earliest first.
pub fn record(
    company: &Company,
    (purpose, channel): (&Purpose, Channel),
    history: &[Entry],
    (subject, lang): (SubjectId, Lang),
) -> Value {
    let id = identifier(history, subject);
    json!({
        "@context": context(),
        "@id": format!("urn:uuid:{id}"),
        "@type": "dpv:ConsentRecord",
        "dct:conformsTo": { "@id": "dpv-27560:record-eu-gdpr" },
        "dct:identifier": id,
        "dct:language": lang.tag(),
        "dpv:hasDataSubject": { "@type": "dpv:Customer", "dct:identifier": subject.to_string() },
        "dpv:hasNotice": notices(company, history),
        "dpv:hasProcess": [process(company, purpose, channel, (history, lang))],
        "dpv:hasConsentStatus": history.iter().map(status).collect::<Vec<_>>(),
    })
}

fn context() -> Value {
    json!({
        "dpv": "https://w3id.org/dpv#",
        "pd": "https://w3id.org/dpv/pd#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "loc": "https://w3id.org/dpv/loc#",
        "dct": "http://purl.org/dc/terms/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "dpv-27560": "https://w3id.org/dpv/schema/dpv-27560#",
    })
}

/// The record is named after its first entry, which never changes.
fn identifier(history: &[Entry], subject: SubjectId) -> String {
    let bytes = history.first().map_or_else(|| subject.bytes(), |entry| entry.facts.id.bytes());
    let hex = data_encoding::HEXLOWER.encode(&bytes);
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

fn notices(company: &Company, history: &[Entry]) -> Value {
    let mut versions: Vec<i64> = history.iter().filter_map(|entry| entry.facts.notice).collect();
    versions.dedup();
    let notice = |version: &i64| json!({ "@id": format!("{}/privacy/{version}", company.url), "@type": "dpv:ConsentNotice" });
    match versions.is_empty() {
        true => json!([{ "@id": format!("{}/privacy", company.url), "@type": "dpv:ConsentNotice" }]),
        false => versions.iter().map(notice).collect(),
    }
}

fn process(
    company: &Company,
    purpose: &Purpose,
    channel: Channel,
    (history, lang): (&[Entry], Lang),
) -> Value {
    let mut process = json!({
        "@type": "dpv:Process",
        "dct:title": format!("{} · {}", purpose.name(lang), channel.key()),
        "dpv:hasPurpose": {
            "@type": "dpv:Purpose",
            "dct:identifier": purpose.key,
            "dct:title": purpose.name(lang),
            "dct:description": purpose.describe(lang),
            "dct:hasVersion": history.last().map_or(purpose.version, |entry| entry.facts.version),
        },
        "dpv:hasLegalBasis": bases(purpose, history),
        "dpv:hasPersonalData": data(purpose, channel),
        "dpv:hasProcessing": [{ "@id": "dpv:Collect" }, { "@id": "dpv:Store" }, { "@id": "dpv:Use" }],
        "dpv:hasStorageCondition": { "@type": "dpv:StorageDuration", "dct:valid": purpose.retention },
        "dpv:hasDataController": controller(company),
        "dpv:hasJurisdiction": { "@id": format!("loc:{}", company.country) },
        "dpv:hasConsentControl": {
            "@type": "dpv:WithdrawConsent",
            "dct:source": format!("{}/preferences", company.url),
        },
        "dpv:hasRight": RIGHTS.map(|right| json!({ "@id": format!("eu-gdpr:{right}") })),
    });
    if !purpose.recipients.is_empty() {
        process["dpv:hasRecipient"] = purpose.recipients.iter().map(recipient).collect();
    }
    if !purpose.transfers.is_empty() {
        process["dpv:hasThirdCountry"] = purpose.transfers.iter().map(country).collect();
    }
    process
}

/// Withdrawal, access, rectification, erasure, restriction, portability, objection, complaint.
const RIGHTS: [&str; 8] = ["A7-3", "A15", "A16", "A17", "A18", "A20", "A21", "A77"];

fn bases(purpose: &Purpose, history: &[Entry]) -> Value {
    let confirmed = history.last().is_some_and(|entry| entry.facts.proof >= Proof::Confirmed);
    let article = match purpose.basis {
        Basis::Consent if confirmed || purpose.written == Written::Needed => "A6-1-a-explicit-consent",
        Basis::Consent => "A6-1-a",
        Basis::Contract => "A6-1-b",
        Basis::LegalObligation => "A6-1-c",
        Basis::VitalInterest => "A6-1-d",
        Basis::PublicTask => "A6-1-e",
        Basis::LegitimateInterest => "A6-1-f",
    };
    let special = purpose.special.map(|special: Special| format!("A9-2-{}", special.key()));
    let all = [article.to_owned()].into_iter().chain(special);
    all.map(|article| json!({ "@id": format!("eu-gdpr:{article}") })).collect()
}

/// Kinds of data by their term where the vocabulary has one, by their name otherwise; the address is always among them.
fn data(purpose: &Purpose, channel: Channel) -> Value {
    let mut kinds: Vec<Value> = vec![json!({ "@id": address(channel) })];
    for name in &purpose.data {
        let kind = match term(name) {
            Some(term) => json!({ "@id": term }),
            None => json!({ "@type": "dpv:PersonalData", "dct:title": name }),
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds.into()
}

const fn address(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "pd:EmailAddress",
        Channel::Sms | Channel::Phone => "pd:TelephoneNumber",
        Channel::Post => "pd:PhysicalAddress",
    }
}

fn term(name: &str) -> Option<&'static str> {
    Some(match name {
        "name" | "given" | "family" => "pd:Name",
        "email" | "emails" => "pd:EmailAddress",
        "phone" | "phones" => "pd:TelephoneNumber",
        "address" | "addresses" => "pd:PhysicalAddress",
        "birth_date" => "pd:BirthDate",
        "language" => "pd:Language",
        "country" => "pd:Country",
        "national_id" => "pd:OfficialID",
        _ => return None,
    })
}

fn controller(company: &Company) -> Value {
    json!({
        "@type": "dpv:DataController",
        "dpv:hasName": company.name,
        "dpv:hasAddress": company.address,
        "dpv:hasContact": company.email,
    })
}

fn recipient(recipient: &Recipient) -> Value {
    let kind = match recipient.role {
        PartyRole::Controller => "dpv:DataController",
        PartyRole::Processor => "dpv:DataProcessor",
        PartyRole::ThirdParty => "dpv:ThirdParty",
    };
    json!({ "@type": kind, "dpv:hasName": recipient.name })
}

fn country(transfer: &Transfer) -> Value {
    json!({ "@id": format!("loc:{}", transfer.country) })
}

fn status(entry: &Entry) -> Value {
    let facts = &entry.facts;
    let by = match facts.by {
        By::Person => "dpv:DataSubject",
        By::Guardian => "dpv:GuardianOfDataSubject",
    };
    let mut status = json!({
        "@type": short(facts.state),
        "dct:identifier": facts.id.to_string(),
        "dct:date": { "@value": facts.at.rfc3339(), "@type": "xsd:dateTime" },
        "dpv:hasIndicationMethod": method(facts.how, facts.proof),
    });
    if is_own_act(facts.how) {
        status["dpv:isIndicatedBy"] = json!({ "@id": by });
    }
    if let Some(end) = facts.valid_until {
        status["dct:valid"] = json!({ "@value": end.rfc3339(), "@type": "xsd:dateTime" });
    }
    if let Some(wording) = &entry.wording {
        status["dct:description"] = wording.as_str().into();
    }
    status
}

fn short(state: State) -> String {
    state.term().replace("https://w3id.org/dpv#", "dpv:")
}

/// What the house did by itself, such as an end of validity, nobody indicated.
const fn is_own_act(how: How) -> bool {
    !matches!(how, How::House)
}

/// A fixed English phrase: the record is read by programs.
fn method(how: How, proof: Proof) -> String {
    let how = match how {
        How::Form => "form",
        How::Link => "link in a message to the person's own address",
        How::Person => "preference page",
        How::Staff => "written down by staff",
        How::Import => "imported",
        How::Api => "told by another program",
        How::Registry => "permission registry",
        How::House => "ended by the house",
    };
    format!("{how} ({})", proof.key())
}
