//! Files on their way into a thread: a row names each before it is in the store, so that nothing is left behind whatever stops
//! in between.

use crate::{
    model::{
        AttachmentId, Kept, Seen, Upload,
        text::{FILE, FILES, NAME, media, must, optional_line, tamed_line},
    },
    office,
    read::thread::file_place,
    sifting,
    store::around,
};
use ground::clock::Timestamp;
use kernel::{ANYONE, Action, Actor, App, Error, KeyId, Message, Permission, Result, SYSTEM, Tx};
use std::sync::Arc;
use tokio::task::spawn_blocking;

/// What a file without a name is called.
const NAMELESS: &str = "file";

/// The longest name of a picture inside a message: a line of a mail (RFC 5322).
const CID: usize = 998;

/// Puts files into the store, where they wait for a day to be given to a line of a thread.
pub async fn keep(app: &App, actor: &Actor, uploads: Vec<Upload>) -> Result<Vec<Kept>> {
    check(&uploads)?;
    if uploads.is_empty() {
        return Ok(Vec::new());
    }
    let sizes: Vec<i64> =
        uploads.iter().map(|file| i64::try_from(file.bytes.len()).unwrap_or(i64::MAX)).collect();
    let ids = app.write(actor, &Expect { sizes: &sizes }).await?;
    let (uploads, seen) = look(uploads).await;
    let keys: Vec<KeyId> = ids.iter().copied().map(KeyId::own).collect();
    let ring = app.vault().unlock(&keys).await?;
    let mut kept = Vec::with_capacity(uploads.len());
    for (((upload, id), size), seen) in uploads.iter().zip(ids).zip(sizes).zip(seen) {
        let sealed = ring.seal(KeyId::own(id), file_place(id), &upload.bytes, app.entropy())?;
        app.files().put(around::file_of(id), sealed.bytes()).await?;
        let cid = upload.cid.clone().filter(|cid| cid.len() <= CID);
        kept.push(Kept { id, name: name(&upload.name), media: media(&upload.media), size, cid, seen });
    }
    Ok(kept)
}

/// What the files name. Those of strangers take their time, while others are served; one that breaks its reader has no words.
async fn look(uploads: Vec<Upload>) -> (Arc<Vec<Upload>>, Vec<Vec<Seen>>) {
    let uploads = Arc::new(uploads);
    let shared = Arc::clone(&uploads);
    let looked = spawn_blocking(move || office::words(&shared).map(|words| sifting::seen(&words)).collect());
    let seen = looked.await.unwrap_or_else(|error| {
        tracing::error!(%error, "files could not be looked through");
        vec![Vec::new(); uploads.len()]
    });
    (uploads, seen)
}

fn check(uploads: &[Upload]) -> Result<()> {
    let all: usize = uploads.iter().map(|upload| upload.bytes.len()).sum();
    if uploads.len() > FILES {
        return Err(Error::field("attachments", Message::new("cases-error-many").with("most", FILES)));
    }
    if all > FILE {
        return Err(Error::field("attachments", Message::new("cases-error-large").with("most", FILE >> 20)));
    }
    for upload in uploads {
        must("attachments", optional_line(&upload.name, NAME * 4))?;
    }
    Ok(())
}

/// The last part of a name: programs send whole paths.
fn name(text: &str) -> String {
    let last = text.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = tamed_line(last, NAME);
    if name.is_empty() { NAMELESS.to_owned() } else { name }
}

struct Expect<'a> {
    sizes: &'a [i64],
}

impl Action for Expect<'_> {
    type Output = Vec<AttachmentId>;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<AttachmentId>> {
        around::expect(tx, self.sizes).await
    }
}

/// Lets files go that still belong to nothing since this moment: nobody can take them any more, and their bytes go next.
pub(crate) struct LetGo {
    pub files: Vec<AttachmentId>,
    pub before: Timestamp,
}

impl Action for LetGo {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        around::drop_files(tx, &self.files, self.before).await
    }
}

/// Destroys the keys of files that are out of the store already.
pub(crate) struct Purge {
    pub keys: Vec<AttachmentId>,
}

impl Action for Purge {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for key in &self.keys {
            around::drop_key(tx, *key).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_folders() {
        assert_eq!(name("C:\\photos\\lamp.jpg"), "lamp.jpg");
        assert_eq!(name("../../etc/passwd"), "passwd");
        assert_eq!(name("  "), "file");
    }
}
