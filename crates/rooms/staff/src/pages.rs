//! The HTML door: the way in, one's own account, and the pages by which administrators look after everybody.

mod choose;
mod factor;
mod form;
mod me;
mod roles;
mod sign_in;
mod tokens;
mod users;

use axum::{
    Router,
    routing::{get, post},
};
use kernel::App;
use kit::{Sample, Tabs, Words};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::enter))
        .route("/sign-in/code", get(sign_in::code).post(sign_in::confirm))
        .route("/sign-in/password", get(choose::first_time).post(choose::choose))
        .route("/sign-in/forgotten", get(choose::forgotten).post(choose::ask))
        .route("/sign-in/link/{token}", get(choose::link).post(choose::follow))
        .route("/sign-out", post(sign_in::sign_out))
        .merge(own())
        .merge(everybody())
}

fn own() -> Router<App> {
    Router::new()
        .route("/desk/me", get(me::show))
        .route("/desk/language", post(me::language))
        .route("/desk/me/password", get(me::password).post(me::change_password))
        .route("/desk/me/sessions/{id}/end", post(me::end))
        .route("/desk/me/second-factor", get(factor::show).post(factor::turn_on))
        .route("/desk/me/second-factor/off", post(factor::turn_off))
        .route("/desk/me/recovery-codes", post(factor::new_codes))
}

fn everybody() -> Router<App> {
    Router::new()
        .route("/staff", get(users::list).post(users::add))
        .route("/staff/new", get(users::new))
        .route("/staff/{id}", get(users::show).post(users::edit))
        .route("/staff/{id}/password", post(users::new_password))
        .route("/staff/{id}/second-factor", post(users::drop_factor))
        .route("/staff/{id}/removal", post(users::remove))
        .route("/staff/roles", get(roles::show).post(roles::change))
        .route("/staff/tokens", get(tokens::list).post(tokens::add))
        .route("/staff/tokens/{id}/revocation", post(tokens::revoke))
}

pub fn samples(t: Words) -> Vec<Sample> {
    [sign_in::samples(t), users::samples(t), factor::samples(t)].concat()
}

/// The three parts of this room.
fn tabs(t: Words, current: &str) -> Tabs {
    Tabs::new(t.w("nav-staff"), current)
        .tab(t.w("staff-users"), "/staff")
        .tab(t.w("staff-roles"), "/staff/roles")
        .tab(t.w("staff-tokens"), "/staff/tokens")
}
