//! Retention, suppression, access and erasure, fairness swaps.
