//! Values that nobody mistakes for others, and who may find each of them.

/// What is looked for, and who may find it.
pub struct Planted {
    /// In small letters, as answers are folded.
    pub needle: &'static str,
    pub seen_by: SeenBy,
    /// Whether whoever sees everything must find it somewhere: not every spelling of a value is.
    pub must_show: bool,
}

pub enum SeenBy {
    /// Whoever gets this field in full.
    Field(&'static str),
    /// Nobody, without giving a reason.
    Nobody,
    /// Whoever has one of these rights.
    Right(&'static [&'static str]),
}

const fn field(needle: &'static str, field: &'static str) -> Planted {
    Planted { needle, seen_by: SeenBy::Field(field), must_show: true }
}

const fn right(needle: &'static str, rights: &'static [&'static str]) -> Planted {
    Planted { needle, seen_by: SeenBy::Right(rights), must_show: true }
}

/// Another spelling of a value.
const fn spelled(needle: &'static str, field: &'static str) -> Planted {
    Planted { needle, seen_by: SeenBy::Field(field), must_show: false }
}

/// What nobody sees without giving a reason.
const fn apart(needle: &'static str) -> Planted {
    Planted { needle, seen_by: SeenBy::Nobody, must_show: false }
}

/// Which of all cases somebody sees is another question: these belong to nobody yet.
const CASES: &[&str] = &["cases.view", "cases.view-all", "cases.work"];
/// What came by mail stands in its case too.
const MAIL: &[&str] = &[
    "inbox.intake",
    "inbox.settle",
    "cases.view",
    "cases.view-all",
    "cases.work",
    "rights.start",
    "rights.decide",
];

pub const PLANTED: &[Planted] = &[
    field("quixavier", "name"),
    field("zorblatt", "name"),
    field("wyndlemoor", "name"),
    field("plantmail", "email"),
    // A domain of one's own is a name, too.
    field("elsewhere.qx", "email"),
    spelled("0612349876", "phone"),
    field("31612349876", "phone"),
    field("zonderlingstraat", "address"),
    field("9876qz", "address"),
    field("1931-07-23", "birth-date"),
    spelled("23 july 1931", "birth-date"),
    spelled("23 jul 1931", "birth-date"),
    spelled("july 23, 1931", "birth-date"),
    field("kwartzfabriek", "organisation"),
    field("slipperzeventien", "custom"),
    field("nickelplork", "custom"),
    apart("02070803628"),
    apart("secretzwolf99"),
    apart("specialzwoof"),
    right("casesaidplant", CASES),
    right("caselineplant", CASES),
    right("casefileplant", CASES),
    right("casenoteplant", CASES),
    right("besideplant", CASES),
    right("draftplant", CASES),
    right("teamcaseplant", &["cases.view-all"]),
    // Named colleagues alone see these, and nobody who looks here is one.
    apart("confidedplant"),
    right("evidenceplant", &["consent.evidence"]),
    // The name of a paper is not kept.
    Planted { must_show: false, ..right("paperplant", &["consent.evidence"]) },
    right("importplant", &["imports.run"]),
    right("pendingplant", &["post.outbox"]),
    right("guardianplant", &["post.outbox", "consent.record"]),
    right("inboxplant", MAIL),
    right("holdplant", &["customers.holds"]),
    right("talkplant", &["talk.talk"]),
    // The person who looks is no member of that team; programs with the right are.
    Planted { must_show: false, ..right("otherteamplant", &["talk.talk"]) },
    right("processorplant", &["register.view"]),
    right("contractplant", &["register.view"]),
    right("breachplant", &["register.breaches"]),
    right("agentplant", &["mandates.view"]),
    right("answerplant", &["forms.answers"]),
    right("answerfileplant", &["forms.answers"]),
    right("wishplant", &["rights.view"]),
    right("passplant", &["rights.decide"]),
    right("unitplant", &["staff.units"]),
    // Behind links that one person has, and in no list.
    apart("prefillplant"),
    apart("whisperplant"),
];

/// Everything of the person that is typed somewhere.
pub const EMAIL: &str = "plantmail@elsewhere.qx";
pub const PHONE: &str = "+31612349876";
pub const NATIONAL_ID: &str = "02070803628";
pub const ORGANISATION: &str = "Kwartzfabriek";
