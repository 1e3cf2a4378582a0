//! Which elements carry a microformat. Start at [`is_format`].

/// True where a class list names a microformats root (`h-card`, `h-resume`, `vcard`, `hresume`).
pub fn is_format(classes: &str) -> bool {
    classes.split_ascii_whitespace().any(|class| {
        matches!(class, "vcard" | "hresume" | "hentry" | "vevent" | "hcalendar")
            || (class.starts_with("h-")
                && class.len() > 3
                && class.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
    })
}
