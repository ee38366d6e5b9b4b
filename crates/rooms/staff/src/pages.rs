//! The HTML door: the way in, one's own account, and the pages by which administrators look after everybody.

mod absence;
mod bell;
mod choose;
mod factor;
mod form;
mod me;
mod roles;
mod sign_in;
mod teams;
mod tokens;
mod units;
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
        .merge(together())
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
        .route("/desk/me/absence", get(absence::mine).post(absence::save_mine))
        .route("/desk/me/absence/end", post(absence::end_mine))
        .route("/desk/me/bell", get(bell::choices).post(bell::choose))
        .route("/bell", get(bell::show))
        .route("/bell/all-read", post(bell::all_read))
        .route("/bell/{id}", get(bell::open))
        .route("/bell/{id}/read", post(bell::read))
        .route("/bell/{id}/unread", post(bell::unread))
}

fn everybody() -> Router<App> {
    Router::new()
        .route("/staff", get(users::list).post(users::add))
        .route("/staff/new", get(users::new))
        .route("/staff/{id}", get(users::show).post(users::edit))
        .route("/staff/{id}/password", post(users::new_password))
        .route("/staff/{id}/second-factor", post(users::drop_factor))
        .route("/staff/{id}/removal", post(users::remove))
        .route("/staff/{id}/absence", get(absence::theirs).post(absence::save_theirs))
        .route("/staff/{id}/absence/end", post(absence::end_theirs))
        .route("/staff/roles", get(roles::show).post(roles::change))
        .route("/staff/tokens", get(tokens::list).post(tokens::add))
        .route("/staff/tokens/{id}/revocation", post(tokens::revoke))
}

fn together() -> Router<App> {
    Router::new()
        .route("/teams", get(teams::list).post(teams::add))
        .route("/teams/new", get(teams::new))
        .route("/teams/{id}", get(teams::show).post(teams::edit))
        .route("/teams/{id}/end", post(teams::end))
        .route("/teams/{id}/return", post(teams::bring_back))
        .route("/units", get(units::list).post(units::add))
        .route("/units/new", get(units::new))
        .route("/units/{id}", get(units::show).post(units::edit))
        .route("/units/{id}/end", post(units::end))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let own = [sign_in::samples(t), factor::samples(t), absence::samples(t), bell::samples(t)];
    own.into_iter().chain([users::samples(t), teams::samples(t), units::samples(t)]).flatten().collect()
}

/// The three parts of this room.
fn tabs(t: Words, current: &str) -> Tabs {
    Tabs::new(t.w("nav-staff"), current)
        .tab(t.w("staff-users"), "/staff")
        .tab(t.w("staff-roles"), "/staff/roles")
        .tab(t.w("staff-tokens"), "/staff/tokens")
}
