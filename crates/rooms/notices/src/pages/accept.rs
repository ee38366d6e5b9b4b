//! What asks somebody to accept a notice: the notice, and one button below it. The pages of the person themself show it.

use super::{public::body, show::join};
use crate::model::text::Notice;
use kit::{Button, Field, Html, Words};

/// The notice with its button; `action` is where the answer goes, as `version`.
pub fn asking(t: Words, notice: &Notice, action: &str) -> Html {
    let form = kit::Form::new(t, action)
        .fields(vec![Field::hidden(t, "version", notice.version.to_string())])
        .button(Button::submit(t.w("notices-accept")).primary());
    join([Html::trusted("<div class=\"stack\">"), body(t, notice), form.into(), Html::trusted("</div>")])
}
