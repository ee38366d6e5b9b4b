//! Customers from files: preview, dry run, a job with progress, and a report of what was held back.
