//! Values as they are shown to whoever may recognise them, and not learn them.

/// `j•••••@example.com`: enough to recognise one's own address, too little for whoever looks over the shoulder.
pub fn email(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}•••••@{domain}")
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
}
