//! A complaint in the abuse reporting format (RFC 5965): somebody pressed "this is spam".

use super::{
    Complaint, LINE_LIMIT, bounce,
    head::{clean, is_address},
};
use mail_parser::{Message, MimeHeaders};

pub fn read(message: &Message<'_>) -> Option<Complaint> {
    let part = message.parts.iter().find(|part| part.is_content_type("message", "feedback-report"))?;
    let words = bounce::words(part);
    let feedback = bounce::field(&words, "feedback-type")?;
    let receiver =
        ["original-rcpt-to", "removal-recipient"].iter().find_map(|name| bounce::field(&words, name));
    let address = receiver.map(|text| clean(text.trim_matches(['<', '>', ' ']), LINE_LIMIT));
    Some(Complaint {
        feedback: clean(&feedback, LINE_LIMIT).to_lowercase(),
        address: address.filter(|text| is_address(text)),
        original_message_id: bounce::original(message),
    })
}
