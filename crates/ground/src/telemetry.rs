//! Figures for operators in Prometheus' text format.

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

/// Counts and durations of this process.
#[derive(Clone)]
pub struct Figures(PrometheusHandle);

impl Figures {
    /// Starts counting for the whole process; a second call (tests) counts for itself alone.
    pub fn start() -> Self {
        let recorder = PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::debug!("figures are counted already");
        }
        Self(handle)
    }

    pub fn text(&self) -> String {
        self.0.run_upkeep();
        self.0.render()
    }
}

/// Counts one happening, such as a mail sent or a request refused.
pub fn count(name: &'static str, kind: &'static str) {
    metrics::counter!(name, "kind" => kind).increment(1);
}

/// Notes how long something took.
pub fn took(name: &'static str, kind: &'static str, seconds: f64) {
    metrics::histogram!(name, "kind" => kind).record(seconds);
}
