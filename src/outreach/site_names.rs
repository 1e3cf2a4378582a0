//! What people call a site.

/// What people call the site of an address; its host where it has no other name.
pub(super) fn site_of(url: &str) -> Option<String> {
    const NAMES: &[(&str, &str)] = &[
        ("linkedin.com", "LinkedIn"),
        ("github.com", "GitHub"),
        ("gitlab.com", "GitLab"),
        ("xing.com", "XING"),
        ("stackoverflow.com", "Stack Overflow"),
        ("x.com", "X"),
        ("twitter.com", "Twitter"),
        ("bsky.app", "Bluesky"),
        ("scholar.google.com", "Google Scholar"),
        ("medium.com", "Medium"),
        ("dev.to", "DEV"),
        ("speakerdeck.com", "Speaker Deck"),
        ("youtube.com", "YouTube"),
        ("kaggle.com", "Kaggle"),
        ("dribbble.com", "Dribbble"),
        ("behance.net", "Behance"),
        ("orcid.org", "ORCID"),
    ];
    let rest = url.split_once("://")?.1;
    let host =
        rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let by_label = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    let known = NAMES.iter().find(|(domain, _)| by_label(domain)).map(|(_, name)| (*name).to_owned());
    let honest =
        host.contains('.') && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    known.or_else(|| (honest && host.len() <= 40).then(|| host.to_owned()))
}
