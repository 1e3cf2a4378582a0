//! In and out: CSV, JSON, backup.
