//! Texts from anywhere are refused with the right word, never with a panic.

use crate::log::{Log, entry, signer};
use custodia_ledger::{Checkpoint, Hash, LogProof, Malformed, Origin, SignedNote, Verifier};
use proptest::prelude::*;

#[test]
fn a_checkpoint_has_one_spelling() {
    let root = Hash::EMPTY;
    let refused = |text: String| text.parse::<Checkpoint>().unwrap_err();
    assert_eq!(refused(format!("a.example\n0\n{root}")), Malformed::CheckpointLines);
    assert_eq!(refused("a.example\n0\n".into()), Malformed::CheckpointLines);
    assert_eq!(refused(format!("\n0\n{root}\n")), Malformed::Origin);
    for size in ["00", "01", "+1", "-1", " 1", "1 ", "", "0x1", "1_0", "١", "18446744073709551616"] {
        assert_eq!(refused(format!("a.example\n{size}\n{root}\n")), Malformed::Size, "{size:?}");
    }
    for root in [
        "",
        "AAAA",
        &root.to_string()[..43],
        &format!("{root}="),
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
    ] {
        assert_eq!(refused(format!("a.example\n0\n{root}\n")), Malformed::Hash, "{root:?}");
    }
    assert_eq!(refused(format!("a.example\n0\n{root}\n\n")), Malformed::Extension);
}

#[test]
fn an_origin_is_a_name_without_spaces_and_pluses() {
    for origin in ["", "a b", "a+b", "a\u{a0}b", "a\u{2003}b", "a\nb", "a\tb", "a\0b", "a\u{1b}b"] {
        assert_eq!(origin.parse::<Origin>(), Err(Malformed::Origin), "{origin:?}");
    }
    assert_eq!("müşteri.example/izin".parse::<Origin>().unwrap().as_str(), "müşteri.example/izin");
}

#[test]
fn a_note_is_text_blank_line_and_signature_lines() {
    let good = Log::of(3).checkpoint(3).to_string();
    let refused = |text: String| text.parse::<SignedNote>().unwrap_err();
    assert_eq!(refused(String::new()), Malformed::NoSignatures);
    assert_eq!(refused(good.replacen("\n\n", "\n", 1)), Malformed::NoSignatures);
    assert_eq!(refused(good.trim_end().into()), Malformed::SignatureLine);
    assert_eq!(refused(format!("{good}\n")), Malformed::SignatureLine);
    assert_eq!(refused(good.replace('—', "-")), Malformed::SignatureLine);
    assert_eq!(refused(good.replace('\n', "\r\n")), Malformed::ControlCharacter);
    assert_eq!(refused(good.replace("— ledger", "— le+dger")), Malformed::Origin);
    for signature in ["", "AAAA", "AAAAAA==", "AAAAAAA", "AAAAAAA= ", "!"] {
        assert_eq!(
            refused(format!("text\n\n— a.example {signature}\n")),
            Malformed::SignatureLine,
            "{signature:?}"
        );
    }
}

#[test]
fn a_note_with_many_signatures_is_read_and_one_without_end_is_not() {
    let note =
        |lines: usize| format!("text\n\n{}", "— a.example AAAAAAA=\n".repeat(lines)).parse::<SignedNote>();
    assert!(note(1000).is_ok());
    assert_eq!(note(20_000), Err(Malformed::TooLong(256 * 1024)));
}

#[test]
fn a_proof_is_read_line_by_line() {
    let good = Log::of(3).proof(1).to_string();
    let refused = |from: &str, to: &str| good.replacen(from, to, 1).parse::<LogProof>().unwrap_err();
    assert_eq!(refused("@v1", "@v2"), Malformed::ProofHeader);
    assert_eq!(refused("extra Y29uc2VudA==", "extra "), Malformed::Extra);
    assert_eq!(refused("extra Y29uc2VudA==", "extra Y29uc2VudA"), Malformed::Extra);
    assert_eq!(refused("extra Y29uc2VudA==", "more Y29uc2VudA=="), Malformed::Index);
    assert_eq!(refused("index 1", "index 01"), Malformed::Index);
    assert_eq!(refused("index 1\n", ""), Malformed::Index);
    assert_eq!(refused("index 1\n", "index 1\nAAAA\n"), Malformed::Hash);
    assert_eq!(refused("\n\n", "\n"), Malformed::Hash);
    assert_eq!("c2sp.org/tlog-proof@v1\nindex 0\n".parse::<LogProof>(), Err(Malformed::NoCheckpoint));
    assert_eq!("x".repeat(2 << 20).parse::<LogProof>(), Err(Malformed::TooLong(1024 * 1024)));
}

#[test]
fn a_proof_without_extra_data_has_no_line_for_them() {
    let log = Log::of(1);
    let text = LogProof { extra: Vec::new(), ..log.proof(0) }.to_string();
    assert_eq!(text, format!("c2sp.org/tlog-proof@v1\nindex 0\n\n{}", log.checkpoint(1)));
    let proof: LogProof = text.parse().unwrap();
    assert!(proof.verify(&entry(0), signer("ledger.example.org").verifier()).is_ok());
}

#[test]
fn a_verifier_key_fits_together() {
    let good = signer("ledger.example.org").verifier().to_string();
    let [origin, id, key] = good.splitn(3, '+').collect::<Vec<_>>().try_into().unwrap();
    let read = |origin: &str, id: &str, key: &str| format!("{origin}+{id}+{key}").parse::<Verifier>();
    assert_eq!(read(origin, id, key).unwrap(), *signer("ledger.example.org").verifier());
    assert_eq!(read(origin, &id.to_uppercase(), key).unwrap().to_string(), good);
    assert_eq!(read("other.example.org", id, key), Err(Malformed::Key));
    assert_eq!(read("", id, key), Err(Malformed::Origin));
    assert_eq!(read(origin, "00000000", key), Err(Malformed::Key));
    assert_eq!(read(origin, "0", key), Err(Malformed::Key));
    assert_eq!(read(origin, id, &key.replacen('A', "B", 1)), Err(Malformed::Key));
    assert_eq!(read(origin, id, &key[..40]), Err(Malformed::Key));
    assert_eq!("ledger.example.org".parse::<Verifier>(), Err(Malformed::Key));
}

#[test]
fn a_key_for_which_anybody_can_sign_is_no_key() {
    // The neutral point of the curve, with its proper key id.
    let mut point = [0; 33];
    (point[0], point[1]) = (1, 1);
    let id: [u8; 32] = sha2::Digest::finalize(sha2::Digest::chain_update(
        <sha2::Sha256 as sha2::Digest>::new_with_prefix("weak.example\n"),
        point,
    ))
    .into();
    let (id, key) = (data_encoding::HEXLOWER.encode(&id[..4]), data_encoding::BASE64.encode(&point));
    assert_eq!(format!("weak.example+{id}+{key}").parse::<Verifier>(), Err(Malformed::Key));
}

/// Text that looks almost right gets further into a parser than noise does.
fn almost_a_proof() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just(String::new()),
        Just("c2sp.org/tlog-proof@v1".to_owned()),
        Just("a.example".to_owned()),
        Just(Hash::EMPTY.to_string()),
        Just("— a.example AAAAAAA=".to_owned()),
        "extra [A-Za-z0-9+/=]{0,12}",
        "(index )?[0-9]{0,21}",
        "— \\PC{0,8} [A-Za-z0-9+/=]{0,16}",
        "\\PC{0,40}",
    ];
    prop::collection::vec(line, 0..10).prop_map(|lines| lines.join("\n"))
}

fn parses_or_refuses_everything(text: &str) {
    if let Ok(proof) = text.parse::<LogProof>() {
        assert_eq!(proof.to_string(), text);
        proof.verify(b"entry", signer("a.example").verifier()).unwrap_err();
    }
    if let Ok(note) = text.parse::<SignedNote>() {
        assert_eq!(note.to_string(), text);
        signer("a.example").verifier().verify(&note).unwrap_err();
    }
    if let Ok(checkpoint) = text.parse::<Checkpoint>() {
        assert!(text.starts_with(&checkpoint.to_string()));
    }
    if let Ok(hash) = text.parse::<Hash>() {
        assert_eq!(hash.to_string(), text);
    }
    assert!(text.parse::<Verifier>().is_err(), "no text grows a key by chance");
}

proptest! {
    #[test]
    fn noise_never_panics(text in any::<String>()) {
        parses_or_refuses_everything(&text);
    }

    #[test]
    fn near_misses_never_panic(text in almost_a_proof(), end in "\n?") {
        parses_or_refuses_everything(&(text + &end));
    }

    #[test]
    fn a_proof_cut_anywhere_never_panics(at: prop::sample::Index) {
        let text = Log::of(3).proof(1).to_string();
        let cut: String = text.chars().take(at.index(text.chars().count())).collect();
        prop_assert!(cut.parse::<LogProof>().is_err());
    }
}
