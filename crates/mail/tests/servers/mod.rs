//! OpenSMTPD and Dovecot on loopback, for the tests of several crates, with their configuration and boxes in a folder that goes with them.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test fails by panicking, and not every test needs every port"
)]

use std::{
    env, fs,
    fs::File,
    net::{TcpListener, TcpStream},
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

pub struct Servers {
    pub smtp: u16,
    pub pop3: u16,
    pub imap: u16,
    smtpd: Child,
    dovecot: Child,
    _folder: TempDir,
    _turn: File,
}

impl Servers {
    /// Waits for its turn: OpenSMTPD has one control socket for the whole machine, so there is never more than one.
    pub fn start() -> Self {
        let turn = File::create(env::temp_dir().join("custodia-mail.lock")).unwrap();
        turn.lock().unwrap();
        let folder = tempfile::Builder::new().prefix("custodia-mail").tempdir_in("/tmp").unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let [smtp, pop3, imap, lmtp] = [free_port(), free_port(), free_port(), free_port()];
        let dovecot = dovecot(folder.path(), [pop3, imap, lmtp]);
        let smtpd = smtpd(folder.path(), smtp, lmtp);
        // Whole before it waits: whoever gives up stops both.
        let servers = Self { smtp, pop3, imap, smtpd, dovecot, _folder: folder, _turn: turn };
        for port in [smtp, pop3, imap, lmtp] {
            wait(port);
        }
        servers
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        for child in [&mut self.smtpd, &mut self.dovecot] {
            drop(Command::new("kill").arg(child.id().to_string()).status());
            drop(child.wait());
        }
    }
}

fn dovecot(folder: &Path, [pop3, imap, lmtp]: [u16; 3]) -> Child {
    let boxes = folder.join("mail");
    fs::create_dir(&boxes).unwrap();
    fs::set_permissions(&boxes, fs::Permissions::from_mode(0o777)).unwrap();
    let text = include_str!("dovecot.conf.in")
        .replace("@FOLDER@", &folder.display().to_string())
        .replace("@POP3@", &pop3.to_string())
        .replace("@IMAP@", &imap.to_string())
        .replace("@LMTP@", &lmtp.to_string());
    let file = folder.join("dovecot.conf");
    fs::write(&file, text).unwrap();
    spawn("/usr/sbin/dovecot", &["-F", "-c", &file.display().to_string()])
}

fn smtpd(folder: &Path, smtp: u16, lmtp: u16) -> Child {
    let text = include_str!("smtpd.conf.in")
        .replace("@SMTP@", &smtp.to_string())
        .replace("@LMTP@", &lmtp.to_string());
    let file = folder.join("smtpd.conf");
    fs::write(&file, text).unwrap();
    spawn("/usr/sbin/smtpd", &["-d", "-f", &file.display().to_string()])
}

fn spawn(program: &str, arguments: &[&str]) -> Child {
    Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn wait(port: u16) {
    for _ in 0..100 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("nothing listens on {port}");
}
