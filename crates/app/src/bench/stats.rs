//! Clocks and figures: wall time, CPU time of this process, memory, medians and percentiles.

use crate::cli::say;
use std::{
    future::Future,
    time::{Duration, Instant},
};

/// The kernel counts CPU time in hundredths of a second.
const TICKS: f64 = 100.0;

/// Durations of many runs of one thing.
#[derive(Default)]
pub struct Series(Vec<Duration>);

impl Series {
    pub fn push(&mut self, took: Duration) {
        self.0.push(took);
    }

    fn at(&self, share: f64) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an index"
        )]
        let place = ((sorted.len() as f64 - 1.0) * share).round() as usize;
        sorted.get(place).copied().unwrap_or_default()
    }

    pub fn print(&self, name: &str) {
        let (median, late) = (millis(self.at(0.5)), millis(self.at(0.99)));
        say(format!("  {name:<34} p50 {median:>9.3} ms   p99 {late:>9.3} ms   n {}", self.0.len()));
    }
}

pub fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    Instant::now()
}

pub async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let start = now();
    let output = work.await;
    (output, start.elapsed())
}

/// Prints how many there were in a second.
pub fn print_rate(name: &str, count: usize, took: Duration) {
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    let rate = count as f64 / took.as_secs_f64();
    say(format!("  {name:<34} {rate:>12.0} /s   ({count} in {:.2} s)", took.as_secs_f64()));
}

/// CPU seconds that this process has used.
pub fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let field =
        |at: usize| after_name.split(' ').nth(at).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
    (field(11) + field(12)) / TICKS
}

pub fn print_cpu(name: &str, before: f64, count: usize) {
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    let each = (cpu() - before) * 1000.0 / count as f64;
    say(format!("  {name:<34} {each:>9.3} ms CPU each"));
}

/// Memory of a process, in MiB.
pub fn memory_of(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    let kib: f64 = line.split_whitespace().next().and_then(|text| text.parse().ok()).unwrap_or(0.0);
    kib / 1024.0
}

pub fn millis(took: Duration) -> f64 {
    took.as_secs_f64() * 1000.0
}
