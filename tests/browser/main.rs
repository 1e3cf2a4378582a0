//! End to end, in a real browser, through a real gesture.
