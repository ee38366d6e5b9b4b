//! What would open something here stays out of packages.

use super::record::Record;
use kernel::App;
use serde_json::Value;

/// Links into this house stand without the key in them: whoever finds the package somewhere would open them.
// law: gdpr/32.1
pub fn lock(app: &App, record: &mut Record) {
    record.values_mut().for_each(|value| without_keys(app, value));
}

fn without_keys(app: &App, value: &mut Value) {
    match value {
        Value::String(text) if text.contains(app.config().public_url.as_str()) => {
            *text = post::without_keys(app, text);
        }
        Value::Array(parts) => parts.iter_mut().for_each(|part| without_keys(app, part)),
        Value::Object(parts) => parts.values_mut().for_each(|part| without_keys(app, part)),
        _ => {}
    }
}
