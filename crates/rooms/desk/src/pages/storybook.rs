//! The storybook of debug builds: every page and component of every room with its samples, in the reader's language.

use axum::response::{Html, IntoResponse, Response};
use kernel::Public;

pub async fn show(public: Public) -> Response {
    let t = public.words;
    let rooms = public.app.rooms().iter().flat_map(|room| (room.samples)(t));
    let shown = kit::samples(t).into_iter().chain(rooms).map(|sample| {
        let name = kit::Html::text(sample.name);
        format!("<section><h2>{name}</h2>{}</section>", sample.html)
    });
    let body = kit::Html::trusted(shown.collect::<String>());
    let page = kit::PublicShell::new(t, "Custodia", "Storybook").body(body);
    Html(page.html().into_string()).into_response()
}
