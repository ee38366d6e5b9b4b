//! What a caller says about one message to one person, before it becomes bytes.

use crate::{
    Address,
    line::{is_plain_token, one_line},
};

/// A line may have 998 bytes (RFC 5322, 2.1.1); the rest is left to the header's name and brackets.
const TOKEN_LIMIT: usize = 900;
/// Mail readers show some 80 characters of a file name; some file systems end at 255 bytes.
const FILE_NAME_LIMIT: usize = 100;

/// One message. Whatever the text fields hold, they become one header each or a part of the body, nothing else.
#[derive(Clone, Debug)]
pub struct Message {
    pub from: Address,
    pub reply_to: Option<Address>,
    pub to: Address,
    pub subject: String,
    pub text: String,
    pub html: Option<String>,
    pub attachments: Vec<Attachment>,
    pub list_unsubscribe: Option<Unsubscribe>,
    /// The same message tried again keeps its id, so that a receiver who took it twice can see that.
    pub message_id: MessageId,
    /// Seconds since 1970, UTC.
    pub date: i64,
    pub auto_submitted: AutoSubmitted,
    pub precedence: Precedence,
    pub thread: Option<Thread>,
    /// The `Feedback-ID` by which a mailbox provider groups complaints; it names campaigns, never persons.
    pub feedback_id: Option<String>,
}

impl Message {
    /// The smallest message that makes sense; what else it needs is set field by field.
    pub fn plain((from, to): (Address, Address), message_id: MessageId, date: i64) -> Message {
        Message {
            from,
            reply_to: None,
            to,
            subject: String::new(),
            text: String::new(),
            html: None,
            attachments: Vec::new(),
            list_unsubscribe: None,
            message_id,
            date,
            auto_submitted: AutoSubmitted::No,
            precedence: Precedence::Personal,
            thread: None,
            feedback_id: None,
        }
    }
}

/// Who caused the message, as RFC 3834 names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutoSubmitted {
    No,
    Generated,
    Replied,
}

/// Whether the message is one of many alike; vacation programs keep silent then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precedence {
    Personal,
    Bulk,
}

/// The message that this one answers, and those before it, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    pub in_reply_to: MessageId,
    pub references: Vec<MessageId>,
}

#[derive(Clone, Debug)]
pub struct Attachment {
    name: String,
    pub content_type: String,
    pub bytes: Vec<u8>,
}

impl Attachment {
    /// The name loses what could be a path.
    pub fn new(name: &str, content_type: &str, bytes: Vec<u8>) -> Attachment {
        let name = one_line(&name.replace(['/', '\\'], "_"), FILE_NAME_LIMIT);
        Attachment { name, content_type: content_type.to_owned(), bytes }
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

/// `left@right`, without the angle brackets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a message id is left@right in visible ASCII, at most {TOKEN_LIMIT} bytes")]
pub struct MessageIdError;

impl MessageId {
    /// Reads an id with or without its angle brackets.
    pub fn parse(text: &str) -> Result<MessageId, MessageIdError> {
        let id = text.trim();
        let id = id.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(id);
        let sides = id.split_once('@').filter(|(left, right)| !left.is_empty() && !right.is_empty());
        match sides {
            Some((_, right)) if !right.contains('@') && is_plain_token(id) && id.len() <= TOKEN_LIMIT => {
                Ok(MessageId(id.to_owned()))
            }
            _ => Err(MessageIdError),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a receiver leaves the list with one click, by RFC 8058, and perhaps by mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsubscribe {
    url: String,
    mailto: Option<Address>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the way out is an https address in visible ASCII, at most {TOKEN_LIMIT} bytes")]
pub struct UnsubscribeError;

impl Unsubscribe {
    pub fn new(url: &str, mailto: Option<Address>) -> Result<Unsubscribe, UnsubscribeError> {
        let host = url.strip_prefix("https://").filter(|rest| !rest.is_empty() && !rest.starts_with('/'));
        if host.is_none() || !is_plain_token(url) || url.len() > TOKEN_LIMIT {
            return Err(UnsubscribeError);
        }
        Ok(Unsubscribe { url: url.to_owned(), mailto })
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn mailto(&self) -> Option<&Address> {
        self.mailto.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::{Attachment, MessageId, MessageIdError, Unsubscribe, UnsubscribeError};

    #[test]
    fn a_message_id_loses_its_brackets_and_keeps_out_what_could_be_a_header() {
        assert_eq!(
            MessageId::parse(" <letter_1.a@example.org> ").unwrap().as_str(),
            "letter_1.a@example.org"
        );
        for bad in ["", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: x", "a@b>,<c", "ü@b"] {
            assert_eq!(MessageId::parse(bad), Err(MessageIdError), "{bad:?}");
        }
    }

    #[test]
    fn the_way_out_is_https_and_nothing_else() {
        assert!(Unsubscribe::new("https://example.org/u/abc?one=1", None).is_ok());
        let long = format!("https://example.org/{}", "a".repeat(900));
        for bad in [
            "http://example.org/u",
            "https://",
            "https:///u",
            "https://example.org/\r\nX: y",
            "https://e/>,<",
            &long,
        ] {
            assert_eq!(Unsubscribe::new(bad, None), Err(UnsubscribeError), "{bad:?}");
        }
    }

    #[test]
    fn a_file_name_is_no_path() {
        assert_eq!(Attachment::new("../a\\b\r\n.pdf", "application/pdf", vec![]).name(), ".._a_b .pdf");
    }
}
