//! The JSON door: mailboxes and how it goes with them, mails that wait. Secrets go in and never come out.

mod items;
mod mailboxes;

use kernel::App;
use utoipa_axum::router::OpenApiRouter;

pub fn routes() -> OpenApiRouter<App> {
    mailboxes::routes().merge(items::routes())
}
