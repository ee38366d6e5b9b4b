//! Values as they are shown to whoever may recognise them, and not learn them.

/// `j•••••@example.com`: enough to recognise one's own address, too little for whoever looks over the shoulder.
pub fn email(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}•••••@{domain}")
}

/// `j•••@e•••.com`, for whoever may know that there is an address, and not which: a domain of one's own is a name, and that
/// of an employer says where somebody works.
pub fn glimpse(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let (host, top) = domain.rsplit_once('.').unwrap_or((domain, ""));
    let first = |text: &str| text.chars().take(1).collect::<String>();
    format!("{}•••@{}•••.{top}", first(local), first(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_keeps_the_first_letter_and_the_domain() {
        assert_eq!(email("joanna@example.com"), "j•••••@example.com");
        assert_eq!(email("@"), "•••••@");
        assert_eq!(email(""), "•••••@");
    }

    #[test]
    fn a_glimpse_keeps_first_letters_and_the_last_part_of_a_domain() {
        assert_eq!(glimpse("joanna@smith-family.co.uk"), "j•••@s•••.uk");
        assert_eq!(glimpse("joanna@localhost"), "j•••@l•••.");
        assert_eq!(glimpse(""), "•••@•••.");
    }
}
