//! Signatures are checked by another program (mail-auth), with the key from our own DNS record.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod sample;

use {
    custodia_mail::{Attachment, Dkim, DkimError, Key, Message, compose},
    mail_auth::{
        AuthenticatedMessage, DkimResult, MessageAuthenticator, Parameters, ResolverCache, Txt,
        common::{parse::TxtRecordParser, verify::DomainKey},
    },
    sample::{NOW, newsletter, note},
    std::{borrow::Borrow, hash::Hash, sync::Arc, time::Instant},
};

/// Made with `openssl genrsa 2048` for these tests; the second file is the same key as PKCS#8.
const RSA_PKCS1: &str = include_str!("data/dkim_rsa_pkcs1.pem");
const RSA_PKCS8: &str = include_str!("data/dkim_rsa_pkcs8.pem");

/// A DNS with one record in it.
struct Zone(String, Arc<DomainKey>);

impl ResolverCache<Box<str>, Txt> for Zone {
    fn get<Q: Hash + Eq + ?Sized>(&self, name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
    {
        let own: Box<str> = self.0.as_str().into();
        (own.borrow() == name).then(|| Txt::DomainKey(Arc::clone(&self.1)))
    }

    fn remove<Q: Hash + Eq + ?Sized>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
    {
        None
    }

    fn insert(&self, _: Box<str>, _: Txt, _: Instant) {}
}

fn ed25519() -> Dkim {
    Dkim::new("example.org", "ed2026", Key::ed25519(&[7; 32]).unwrap()).unwrap()
}

fn rsa(pem: &str) -> Dkim {
    Dkim::new("example.org", "rsa2026", Key::rsa_pem(pem).unwrap()).unwrap()
}

async fn verdict(signed: &[u8], dkim: &Dkim) -> DkimResult {
    let record = dkim.dns_record();
    let key = DomainKey::parse(record.value.as_bytes()).unwrap();
    let zone = Zone(format!("{}.", record.name), Arc::new(key));
    let message = AuthenticatedMessage::parse(signed).unwrap();
    let nobody = MessageAuthenticator::new_cloudflare().unwrap();
    let outcomes = nobody.verify_dkim(Parameters::new(&message).with_txt_cache(&zone)).await;
    assert_eq!(outcomes.len(), 1);
    outcomes[0].result().clone()
}

#[tokio::test]
async fn every_kind_of_message_is_verified_with_every_kind_of_key() {
    let with_file =
        Message { attachments: vec![Attachment::new("a.bin", "image/png", vec![0; 5_000])], ..newsletter() };
    let empty = Message { subject: String::new(), text: String::new(), ..note() };
    let blank = Message { text: " \n\t \n\n\n".to_owned(), ..note() };
    for dkim in [ed25519(), rsa(RSA_PKCS1), rsa(RSA_PKCS8)] {
        for message in [&note(), &newsletter(), &with_file, &empty, &blank] {
            let signed = dkim.sign(&compose(message).unwrap(), NOW).unwrap();
            assert_eq!(
                verdict(&signed, &dkim).await,
                DkimResult::Pass,
                "{}",
                String::from_utf8_lossy(&signed)
            );
        }
    }
}

#[tokio::test]
async fn two_signatures_of_one_message_do_not_disturb_each_other() {
    let bytes = rsa(RSA_PKCS1).sign(&compose(&newsletter()).unwrap(), NOW).unwrap();
    let signed = ed25519().sign(&bytes, NOW).unwrap();
    assert_eq!(verdict(&signed[signed.len() - bytes.len()..], &rsa(RSA_PKCS1)).await, DkimResult::Pass);
    assert_eq!(String::from_utf8(signed).unwrap().matches("DKIM-Signature:").count(), 2);
}

#[tokio::test]
async fn whatever_is_changed_on_the_way_breaks_the_signature() {
    let dkim = ed25519();
    let signed = String::from_utf8(dkim.sign(&compose(&newsletter()).unwrap(), NOW).unwrap()).unwrap();
    for (was, is) in [
        ("anna@example.com", "evil@example.com"),
        ("shop.example.org/permissions", "evil.example.org/permissions"),
        ("List-Unsubscribe=One-Click", "List-Unsubscribe=No-Click"),
        ("out+abc@example.org", "out+abd@example.org"),
        ("letter_01@", "letter_02@"),
        ("Merhaba", "Merhabe"),
        ("MIME-Version", "Subject: second\r\nMIME-Version"),
        ("MIME-Version", "Reply-To: evil@example.com\r\nMIME-Version"),
    ] {
        let changed = signed.replacen(was, is, 1);
        assert_ne!(changed, signed, "{was} is in the message");
        assert_ne!(verdict(changed.as_bytes(), &dkim).await, DkimResult::Pass, "{was} → {is}");
    }
}

#[tokio::test]
async fn white_space_changed_on_the_way_does_no_harm() {
    let dkim = ed25519();
    let signed = String::from_utf8(dkim.sign(&compose(&note()).unwrap(), NOW).unwrap()).unwrap();
    let relayed = signed.replace("Subject: ", "subject:   ") + "\r\n\r\n";
    assert_eq!(verdict(format!("Received: by relay\r\n{relayed}").as_bytes(), &dkim).await, DkimResult::Pass);
}

// law: gdpr/7.3
#[test]
fn the_way_out_is_signed_as_rfc_8058_wants_it() {
    let signed = String::from_utf8(ed25519().sign(&compose(&newsletter()).unwrap(), NOW).unwrap()).unwrap();
    let tags = signed.split("\tbh=").next().unwrap().replace("\r\n\t", "").replace(' ', "");
    let names = tags.split(";h=").nth(1).unwrap().trim_end_matches(';').split(':').collect::<Vec<_>>();
    assert!(names.contains(&"list-unsubscribe") && names.contains(&"list-unsubscribe-post"), "{names:?}");
    assert!(tags.contains("t=1750000000;"), "the time is the caller's: {tags}");
    assert!(signed.split("\r\n").take(8).all(|line| line.len() <= 100), "{signed}");
}

/// The key pair and the record of RFC 8463, appendix A.
#[test]
fn the_record_for_dns_is_the_one_of_the_rfc() {
    let seed = data_encoding::BASE64.decode(b"nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=").unwrap();
    let key = Key::ed25519(&seed.try_into().unwrap()).unwrap();
    let record = Dkim::new("football.example.com", "brisbane", key).unwrap().dns_record();
    assert_eq!(record.name, "brisbane._domainkey.football.example.com");
    assert_eq!(record.value, "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    assert_eq!(record.to_string(), format!("{}. IN TXT ( \"{}\" )", record.name, record.value));
}

#[test]
fn a_long_record_is_cut_into_strings_that_dns_can_hold() {
    let record = rsa(RSA_PKCS1).dns_record();
    let line = record.to_string();
    let strings = line.split('"').skip(1).step_by(2).collect::<Vec<_>>();
    assert_eq!(strings.concat(), record.value);
    assert!(strings.len() == 2 && strings.iter().all(|string| string.len() <= 255));
}

#[test]
fn names_that_dns_does_not_know_are_refused() {
    let key = || Key::ed25519(&[1; 32]).unwrap();
    assert_eq!(Dkim::new("exa mple.org", "a", key()).err(), Some(DkimError::Domain));
    assert_eq!(Dkim::new("example.org", "a;b=", key()).err(), Some(DkimError::Selector));
    assert_eq!(format!("{:?}", ed25519()), "Dkim(ed2026._domainkey.example.org, ed25519)");
}
