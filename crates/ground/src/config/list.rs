//! Every key that an operator may set, with its default and what it means: the documentation is made of it.

/// One thing an operator may set.
pub struct Setting {
    pub name: &'static str,
    pub default: &'static str,
    pub about: &'static str,
}

const fn setting(name: &'static str, default: &'static str, about: &'static str) -> Setting {
    Setting { name, default, about }
}

pub const SETTINGS: &[Setting] = &[
    setting("data", "data", "Folder of the embedded database, the files and the keys."),
    setting("listen", "127.0.0.1:8080", "Address and port to listen on."),
    setting(
        "public_url",
        "",
        "The address people type, such as https://care.example.org; empty: http:// and `listen`.",
    ),
    setting("database", "sqlite", "`sqlite`, or postgres://user:password@host/name for many nodes."),
    setting("database_schema", "", "PostgreSQL schema of the data; empty: the user's default."),
    setting(
        "keys",
        "",
        "postgres:// address of the key store; empty: data/keys/keys.db, or the schema `custodia_keys`.",
    ),
    setting("keys_schema", "", "PostgreSQL schema of the key store; empty: `custodia_keys`."),
    setting(
        "master_key",
        "",
        "The master key as 64 hexadecimal digits; empty: from the command or the file.",
    ),
    setting("master_key_command", "", "A command that prints the master key, for a key management system."),
    setting(
        "master_key_file",
        "",
        "File of the master key; empty: data/keys/master.key, made at the first start.",
    ),
    setting(
        "trusted_proxy",
        "false",
        "`true` when a reverse proxy in front sets X-Forwarded-For and -Proto.",
    ),
    setting("workers", "2", "Jobs worked on at once by this process; 0: none, another node does them."),
    setting("log", "info", "Log filter: error, warn, info, debug, or per module."),
    setting("log_format", "text", "`text` or `json`."),
    setting(
        "smtp.host",
        "",
        "Mail server that takes our mail; empty: nothing is sent, the outbox page shows it.",
    ),
    setting("smtp.port", "587", "Its port."),
    setting("smtp.security", "starttls", "`starttls`, `tls`, or `plain` (only on this machine)."),
    setting("smtp.username", "", "User name, where the server wants one."),
    setting("smtp.password", "", "Password of that user."),
    setting("smtp.connections", "4", "Connections kept open at once."),
    setting("mail.from", "no-reply@localhost", "Sender address of what the house sends."),
    setting("mail.dkim_domain", "", "Domain that signs outgoing mail; empty: unsigned."),
    setting(
        "mail.dkim_selector",
        "custodia",
        "DKIM selector: the key stands in DNS under selector._domainkey.domain.",
    ),
    setting("mail.dkim_key_file", "", "Private key file: 32 bytes base64 (Ed25519) or PEM (RSA)."),
    setting(
        "outgoing.reach",
        "public",
        "Where calls to other programs may go: `public` addresses, or `anywhere`, this network too.",
    ),
    setting("metrics_token", "", "Bearer token for /metrics; empty: only from this machine."),
];
