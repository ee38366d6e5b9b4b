//! Files before a real clamd, over TCP and by its socket, with one signature of our own: no definitions are fetched.
//!
//! It needs the scanner: `./check` runs it, and `cargo test` says that it was left out.

use crate::{
    files::{PDF, send_all, with_files},
    world::*,
};
use kernel::{Role, setting};
use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use testkit::{Guest, World};

const SIGNED: &str = "CUSTODIA-STANDARD-SCANNER-TEST-FILE";
const WRITTEN: [(&str, &str); 2] = [("email", YES[0].1), ("q1", "Hello")];

struct Clamd {
    child: Child,
    port: u16,
    socket: PathBuf,
}

impl Clamd {
    /// Its only signature is a line of text; with that it is up within a second.
    fn start(folder: &Path) -> Self {
        let (folder, port) = (folder.join("clamd"), free_port());
        fs::create_dir_all(folder.join("signatures")).unwrap();
        let hex: String = SIGNED.bytes().map(|byte| format!("{byte:02x}")).collect();
        fs::write(folder.join("signatures/own.ndb"), format!("Custodia.Test:0:*:{hex}\n")).unwrap();
        let socket = folder.join("clamd.ctl");
        let lines = [
            "Foreground yes".to_owned(),
            format!("DatabaseDirectory {}", folder.join("signatures").display()),
            format!("TemporaryDirectory {}", folder.display()),
            format!("LocalSocket {}", socket.display()),
            "TCPAddr 127.0.0.1".to_owned(),
            format!("TCPSocket {port}"),
            "StreamMaxLength 512K".to_owned(),
        ];
        let file = folder.join("clamd.conf");
        fs::write(&file, lines.join("\n") + "\n").unwrap();
        let mut command = Command::new("/usr/sbin/clamd");
        command.arg("-c").arg(file).stdout(Stdio::null()).stderr(Stdio::null());
        Self { child: command.spawn().unwrap(), port, socket }
    }

    async fn is_up(&self, world: &World) -> String {
        for _ in 0..200 {
            let found = scanner(world).await;
            if found.contains("answers") {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("clamd does not answer: {}", scanner(world).await);
    }
}

impl Drop for Clamd {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// What the page on privacy says of the scanner.
pub async fn scanner(world: &World) -> String {
    let checks = forms::ROOM.checks.unwrap();
    let t = world.app.lexicon().words(kit::Lang::En);
    let found = checks(&mut world.read().await, t).await.unwrap();
    found.into_iter().find(|check| check.what.contains("scanned")).unwrap().found
}

pub async fn set_scanner(world: &World, place: &str) {
    let change = setting::Change { values: vec![("forms.scanner".into(), place.to_owned())] };
    world.write(&change).await.unwrap();
}

#[tokio::test]
#[ignore = "needs clamd"]
async fn a_real_scanner_lets_through_what_is_clean_and_nothing_else() {
    let world = with_files().await;
    let clamd = Clamd::start(world.folder());
    for place in [format!("tcp:127.0.0.1:{}", clamd.port), format!("unix:{}", clamd.socket.display())] {
        set_scanner(&world, &place).await;
        clamd.is_up(&world).await;
        let ill = [PDF, SIGNED.as_bytes()].concat();
        let refused = send_all(&world, &WRITTEN, &[("bill.pdf", &ill)]).await.expect(422);
        refused.shows("found a virus").hides("is here");
        let large = [PDF, &vec![b'x'; 900_000]].concat();
        send_all(&world, &WRITTEN, &[("bill.pdf", &large)])
            .await
            .expect(422)
            .shows("takes no file of this size");
        send_all(&world, &WRITTEN, &[("bill.pdf", PDF)]).await.expect(303);
        let link = link(&world).await;
        world.post(Guest::Nobody, &link, &[]).await.expect(303);
        let answers = world.get(Guest::Staff(Role::Manager), "/forms/contact/answers").await.expect(200);
        answers.shows("bill.pdf").hides("not scanned");
    }
    drop(clamd);
    send_all(&world, &WRITTEN, &[("bill.pdf", PDF)])
        .await
        .expect(422)
        .shows("cannot check files at the moment");
    assert!(scanner(&world).await.contains("does not answer"));
}

#[tokio::test]
async fn the_house_says_whether_files_are_scanned() {
    let world = world().await;
    assert!(scanner(&world).await.contains("takes files"), "no form does");
    let world = with_files().await;
    assert!(scanner(&world).await.contains("Contact"), "a form does, and there is no scanner");
    set_scanner(&world, &format!("tcp:127.0.0.1:{}", free_port())).await;
    assert!(scanner(&world).await.contains("does not answer"));
}
