//! A copy as one page that opens anywhere, without a network.

use super::Parcel;
use askama::Template;
use kit::{Html, Words};

#[derive(Template)]
#[template(path = "copy.html")]
struct Page<'a> {
    t: Words,
    parcel: &'a Parcel,
}

pub fn write(t: Words, parcel: &Parcel) -> Vec<u8> {
    Html::of(&Page { t, parcel }).into_string().into_bytes()
}
