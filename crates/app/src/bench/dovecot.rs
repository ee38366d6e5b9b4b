//! A Dovecot on loopback with letters in one box, for as long as a measurement takes.

use kernel::{Error, Result};
use std::{
    fs,
    net::TcpListener,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use tokio::net::TcpStream;

const PROGRAM: &str = "/usr/sbin/dovecot";
/// The same configuration as in the tests: every name has a box, and the password is `secret`.
const CONFIGURATION: &str = include_str!("../../../mail/tests/servers/dovecot.conf.in");
pub const PASSWORD: &str = "secret";
/// It listens after a moment, or never.
const LOOKS: u32 = 100;
const GLANCE: Duration = Duration::from_millis(100);

pub struct Dovecot {
    child: Child,
    folder: PathBuf,
    pub pop3: u16,
    pub imap: u16,
}

impl Dovecot {
    /// Lays letters into the box of this user and starts. None where there is no Dovecot.
    pub async fn start(user: &str, lay: impl FnOnce(&Path) -> Result<()>) -> Result<Option<Self>> {
        if !Path::new(PROGRAM).exists() {
            return Ok(None);
        }
        let folder = std::env::temp_dir().join(format!("custodia-dovecot-{}", std::process::id()));
        let letters = folder.join("mail").join(user);
        for part in ["new", "cur", "tmp"] {
            fs::create_dir_all(letters.join(part))?;
        }
        lay(&letters.join("new"))?;
        // Dovecot delivers as nobody.
        for opened in [&folder, &folder.join("mail"), &letters] {
            fs::set_permissions(opened, fs::Permissions::from_mode(0o777))?;
        }
        for part in ["new", "cur", "tmp"] {
            fs::set_permissions(letters.join(part), fs::Permissions::from_mode(0o777))?;
        }
        let [pop3, imap, lmtp] = [port()?, port()?, port()?];
        let text = CONFIGURATION
            .replace("@FOLDER@", &folder.display().to_string())
            .replace("@POP3@", &pop3.to_string())
            .replace("@IMAP@", &imap.to_string())
            .replace("@LMTP@", &lmtp.to_string());
        let file = folder.join("dovecot.conf");
        fs::write(&file, text)?;
        let mut command = Command::new(PROGRAM);
        command.arg("-F").arg("-c").arg(&file).stdout(Stdio::null()).stderr(Stdio::null());
        let started = Self { child: command.spawn()?, folder, pop3, imap };
        for port in [pop3, imap] {
            listens(port).await?;
        }
        Ok(Some(started))
    }
}

impl Drop for Dovecot {
    /// Its own children end with it when it is asked to end.
    fn drop(&mut self) {
        drop(Command::new("kill").arg(self.child.id().to_string()).status());
        drop(self.child.wait());
        drop(fs::remove_dir_all(&self.folder));
    }
}

fn port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

async fn listens(port: u16) -> Result<()> {
    for _ in 0..LOOKS {
        if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Ok(());
        }
        tokio::time::sleep(GLANCE).await;
    }
    Err(Error::fault("Dovecot does not listen; it has to be started as root"))
}
