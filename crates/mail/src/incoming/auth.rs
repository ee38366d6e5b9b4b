//! What servers found out about where a message comes from (RFC 8601): SPF, DKIM and DMARC.

use super::head::{Head, clean};

/// Headers of this kind kept; each server on the way adds one.
const FINDINGS: usize = 20;

/// One `Authentication-Results` header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name by which the server signs it (authserv-id), in lower case.
    pub server: String,
    pub auth: Auth,
}

/// The verdicts; none where nothing was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Auth {
    pub spf: Option<Passed>,
    pub dkim: Option<Passed>,
    pub dmarc: Option<Passed>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    Yes,
    No,
    /// The check could not be made, or says nothing: `none`, `neutral`, `temperror`.
    Unknown,
}

impl Passed {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "pass",
            Self::No => "fail",
            Self::Unknown => "none",
        }
    }
}

pub fn findings(head: &Head) -> Vec<Finding> {
    head.values("authentication-results").take(FINDINGS).filter_map(finding).collect()
}

/// Of the newest header under the trusted name.
pub fn believed(findings: &[Finding], trusted: &str) -> Auth {
    let ours = findings.iter().find(|finding| finding.server.eq_ignore_ascii_case(trusted.trim()));
    ours.map(|finding| finding.auth.clone()).unwrap_or_default()
}

fn finding(value: &str) -> Option<Finding> {
    let value = without_comments(value);
    let mut parts = value.split(';');
    let server = clean(parts.next()?.split_whitespace().next()?, 255).to_lowercase();
    let mut auth = Auth::default();
    for part in parts {
        let Some((method, rest)) = part.trim().split_once('=') else { continue };
        let verdict = rest.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
        let passed = passed(&verdict);
        let method = method.trim().to_ascii_lowercase();
        match method.split('/').next().unwrap_or_default().trim() {
            "spf" => auth.spf = auth.spf.or(Some(passed)),
            // Of several signatures one that holds is enough.
            "dkim" if auth.dkim != Some(Passed::Yes) => auth.dkim = Some(passed),
            "dmarc" => auth.dmarc = auth.dmarc.or(Some(passed)),
            _ => {}
        }
    }
    Some(Finding { server, auth })
}

fn passed(verdict: &str) -> Passed {
    match verdict {
        "pass" => Passed::Yes,
        "fail" | "softfail" | "hardfail" | "permerror" | "policy" => Passed::No,
        _ => Passed::Unknown,
    }
}

/// Comments may hold semicolons; nested ones are rare and end with the outermost.
fn without_comments(value: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        match c {
            '(' => depth += 1,
            ')' => {
                depth = depth.saturating_sub(1);
                return false;
            }
            _ => {}
        }
        depth == 0
    };
    value.chars().filter(outside).collect()
}
