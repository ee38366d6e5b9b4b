//! What stands in the columns of a request: small enums whose variants have keys.

ground::keyed! {
    /// What a person asks for.
    Kind {
        /// To know whether and why something is held.
        // law: gdpr/15 ccpa/1798.110
        Information = "information",
        /// The same with a copy of all of it.
        // law: gdpr/15.3
        Copy = "copy",
        /// To take along what they gave, in a form that other programs read.
        // law: gdpr/20.1
        Portability = "portability",
        // law: gdpr/16
        Rectification = "rectification",
        // law: gdpr/17
        Erasure = "erasure",
        /// That what stays no longer tells who they are.
        // law: kvkk/7.1
        Anonymisation = "anonymisation",
        // law: gdpr/18.1
        Restriction = "restriction",
        /// Against one purpose.
        // law: gdpr/21.1
        Objection = "objection",
        /// Taking a permission back.
        // law: gdpr/7.3
        Withdrawal = "withdrawal",
        /// That no machine alone decides about them.
        // law: gdpr/22.1
        Automation = "automation",
        /// That their data is neither sold nor shared.
        // law: ccpa/1798.120
        OptOut = "opt-out",
        /// That sensitive data serves only what they asked for.
        // law: ccpa/1798.121
        Limit = "limit",
    }
}

ground::keyed! {
    /// By which way the request came in.
    How {
        Portal = "portal",
        Form = "form",
        Mail = "mail",
        Desk = "desk",
        Api = "api",
        /// By somebody whom the person authorised.
        Agent = "agent",
        /// By nobody: a rule of ours says that it is time.
        Retention = "retention",
    }
}

ground::keyed! {
    /// What erasure leaves.
    Mode {
        /// Everything, locked away.
        BlockOnly = "block-only",
        /// Records that count for statistics, without a trace of whose they are.
        Anonymise = "anonymise",
        /// What a law demands, and nothing else.
        Destroy = "destroy",
    }
}

ground::keyed! {
    /// Whether the same address may become a customer again by a form or a file.
    Return { Welcome = "welcome", KeptOut = "kept-out" }
}

ground::keyed! {
    /// Why a request is not granted; its article stands in the regime.
    Reason {
        Identity = "identity",
        Unfounded = "unfounded",
        Excessive = "excessive",
        LegalDuty = "legal-duty",
        LegalClaims = "legal-claims",
        PublicInterest = "public-interest",
        Expression = "expression",
        RightsOfOthers = "rights-of-others",
        /// Grounds that weigh more than the objection.
        Compelling = "compelling",
        /// What we hold is right.
        Correct = "correct",
        /// The law gives this right, but not for this data.
        NotCovered = "not-covered",
    }
}

ground::keyed! {
    /// How far the work on a granted request is; each step may be run again.
    Step {
        /// The copy is put together.
        Packing = "packing",
        /// What was asked is carried out within the decision's own transaction.
        Doing = "doing",
        /// Nothing new may start with this person; the last letter is written.
        Stopping = "stopping",
        /// The last letter is on its way: the address must still be readable.
        Telling = "telling",
        /// Rows and files go.
        Wiping = "wiping",
        /// The key goes.
        Shredding = "shredding",
    }
}

ground::keyed! {
    /// How we know that the request comes from the person.
    Proof {
        /// By a single-use link that went to an address on file.
        Link = "link",
        /// They were signed in on their own pages.
        Portal = "portal",
        /// Somebody here looked at the person and answers for it.
        Staff = "staff",
        /// Somebody here looked at their papers, which are gone since.
        Document = "document",
        /// Somebody whom they authorised, and whose power of attorney was looked at.
        Mandate = "mandate",
        /// The house asked by itself, or a law says that nobody need prove it.
        House = "house",
    }
}

ground::keyed! {
    /// What kind of file a paper is, by its first bytes.
    #[schema(as = RequestPaperKind)]
    Paper { Pdf = "pdf", Png = "png", Jpeg = "jpeg" }
}

impl Paper {
    /// Known by how it begins, whatever its name says; anything else is nothing that shows a paper.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(Self::Png),
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            _ => None,
        }
    }

    pub const fn media(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}
