//! What each kind of record asks for, as data: forms, checks, pages, prints and files come from these lists.

use super::Kind;

/// How something is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Line,
    Prose,
    Email,
    Day,
    /// A day with its hour, by the clock of the house.
    Moment,
    Number,
    Country,
    One(&'static [&'static str]),
    Many(&'static [&'static str]),
    /// Purposes of this house.
    Purposes,
    /// One risk: the questions of [`RISK`].
    Risk,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Required,
    Optional,
}

/// One question; its word is `register-ask-{name}`, those of its choices `register-is-{choice}`.
#[derive(Clone, Copy, Debug)]
pub struct Ask {
    pub name: &'static str,
    pub shape: Shape,
    pub need: Need,
}

/// How much a value tells, as the data map has it.
pub const CLASSES: &[&str] = &["attribute", "identifying", "sensitive", "special"];
pub const BASES: &[&str] =
    &["consent", "contract", "legal-obligation", "vital-interest", "public-task", "legitimate-interest"];
/// What protects data in another country.
const SAFEGUARDS: &[&str] = &["inside", "adequacy", "scc", "bcr", "derogation"];
const SIDES: &[&str] = &["technical", "organisational"];
/// What makes an assessment needed: two of them are enough.
// law: gdpr/35
pub const SCREENING: &[&str] = &[
    "scoring",
    "automated",
    "monitoring",
    "sensitive-data",
    "large-scale",
    "matching",
    "vulnerable",
    "new-technology",
    "blocking",
];
const RESULTS: &[&str] = &["draft", "not-needed", "go", "consult", "stop"];
const GRADES: &[&str] = &["1", "2", "3", "4"];
/// Risks of one assessment: more is a second assessment.
pub const RISKS: [&str; 6] = ["risk-1", "risk-2", "risk-3", "risk-4", "risk-5", "risk-6"];

/// What is asked about one risk; each stands behind the risk's own name.
pub const RISK: &[Ask] = &[
    optional("what", Shape::Prose),
    optional("likelihood", Shape::One(GRADES)),
    optional("severity", Shape::One(GRADES)),
    optional("measure", Shape::Prose),
    optional("left-likelihood", Shape::One(GRADES)),
    optional("left-severity", Shape::One(GRADES)),
];

const fn required(name: &'static str, shape: Shape) -> Ask {
    Ask { name, shape, need: Need::Required }
}

const fn optional(name: &'static str, shape: Shape) -> Ask {
    Ask { name, shape, need: Need::Optional }
}

const NAME: Ask = required("name", Shape::Line);
const REVIEW: Ask = optional("review", Shape::Day);
const PURPOSES: Ask = optional("purposes", Shape::Purposes);

// law: gdpr/30
const ACTIVITY: &[Ask] = &[
    NAME,
    required("activity", Shape::Prose),
    required("basis", Shape::One(BASES)),
    required("people", Shape::Prose),
    required("data", Shape::Prose),
    optional("recipients", Shape::Prose),
    optional("transfers", Shape::Prose),
    required("retention", Shape::Line),
];

// law: gdpr/30
const SERVICE: &[Ask] = &[
    NAME,
    required("controller", Shape::Line),
    required("contact", Shape::Prose),
    required("processing", Shape::Prose),
    optional("transfers", Shape::Prose),
];

const JOINT: &[Ask] = &[NAME, required("contact", Shape::Prose), required("share", Shape::Prose), PURPOSES];

// law: gdpr/28.3
const PROCESSOR: &[Ask] = &[
    NAME,
    required("processing", Shape::Prose),
    required("contact", Shape::Prose),
    optional("email", Shape::Email),
    required("country", Shape::Country),
    required("safeguard", Shape::One(SAFEGUARDS)),
    PURPOSES,
    optional("classes", Shape::Many(CLASSES)),
    REVIEW,
];

// law: gdpr/32.1
const MEASURE: &[Ask] = &[
    NAME,
    required("measure", Shape::Prose),
    required("side", Shape::One(SIDES)),
    required("classes", Shape::Many(CLASSES)),
    REVIEW,
];

// law: gdpr/35
const ASSESSMENT: &[Ask] = &[
    NAME,
    PURPOSES,
    required("described", Shape::Prose),
    optional("screening", Shape::Many(SCREENING)),
    optional("necessity", Shape::Prose),
    optional("consulted", Shape::Prose),
    optional(RISKS[0], Shape::Risk),
    optional(RISKS[1], Shape::Risk),
    optional(RISKS[2], Shape::Risk),
    optional(RISKS[3], Shape::Risk),
    optional(RISKS[4], Shape::Risk),
    optional(RISKS[5], Shape::Risk),
    optional("officer", Shape::Prose),
    required("result", Shape::One(RESULTS)),
    REVIEW,
];

/// What the authority is told of, too.
// law: gdpr/33
const BREACH: &[Ask] = &[
    NAME,
    required("happening", Shape::Prose),
    required("noticed", Shape::Moment),
    optional("happened", Shape::Moment),
    optional("people", Shape::Prose),
    optional("data", Shape::Prose),
    optional("classes", Shape::Many(CLASSES)),
    optional("number", Shape::Number),
    optional("consequences", Shape::Prose),
    optional("taken", Shape::Prose),
];

pub const fn asks(kind: Kind) -> &'static [Ask] {
    match kind {
        Kind::Activity => ACTIVITY,
        Kind::Service => SERVICE,
        Kind::Joint => JOINT,
        Kind::Processor => PROCESSOR,
        Kind::Measure => MEASURE,
        Kind::Assessment => ASSESSMENT,
        Kind::Breach => BREACH,
    }
}

impl Ask {
    /// The question as it stands: one name, or the names of a risk's parts.
    pub fn parts(&self) -> Vec<(String, Self)> {
        match self.shape {
            Shape::Risk => RISK.iter().map(|part| (format!("{}-{}", self.name, part.name), *part)).collect(),
            _ => vec![(self.name.to_owned(), *self)],
        }
    }

    pub fn word(&self) -> String {
        format!("register-ask-{}", self.name)
    }
}
