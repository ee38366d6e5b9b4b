//! What personal data lies here: letters sealed under their receivers' keys, and hashes of dead addresses.

use kernel::{
    Erasing, Holding, Link,
    datamap::{attribute, identifying, plain},
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "post_messages",
        columns: &[
            plain("id"),
            plain("delivery"),
            plain("recipient"),
            plain("subject"),
            plain("record"),
            plain("purpose"),
            plain("kind"),
            attribute("lang"),
            plain("batch"),
            plain("state"),
            identifying("sealed"),
            plain("attempts"),
            plain("due_at"),
            plain("created_at"),
            plain("settled_at"),
            plain("reason"),
            plain("sender"),
            plain("origin"),
        ],
        link: Link::Subject("subject"),
        // What is left counts messages of a batch and belongs to nobody.
        erasing: Erasing::Blank(&["subject", "sealed"]),
        purposes: &[],
        retention: "retention-post-messages",
    },
    Holding {
        table: "post_senders",
        columns: &[
            plain("id"),
            plain("name"),
            plain("address"),
            plain("reply_to"),
            plain("signatures"),
            plain("host"),
            plain("port"),
            plain("security"),
            plain("username"),
            plain("password"),
            plain("version"),
            plain("created_at"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-post-senders"),
        purposes: &[],
        retention: "retention-post-senders",
    },
    Holding {
        table: "post_holds",
        columns: &[plain("batch"), plain("at")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-post-holds"),
        purposes: &[],
        retention: "retention-post-holds",
    },
    Holding {
        table: "post_bounces",
        columns: &[plain("address"), plain("at"), plain("reason")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-post-bounces"),
        purposes: &[],
        retention: "retention-post-bounces",
    },
];
