//! A page as a redesign would leave it: every class name, id and data attribute replaced by a hash of itself.
//!
//! What the capture function itself writes (`data-ov-hidden`) stays, and so does everything a redesign keeps: headings,
//! links, `datetime`, aria. A scanner over tags, not a parser: what is not a tag is copied. Start at [`hashed`].

/// Attributes that name an id.
const REFERENCES: [&str; 8] =
    ["id", "class", "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "itemref"];

/// Elements whose content is text, whatever it looks like.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// The page with the names a designer chose replaced.
pub fn hashed(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let is_comment = rest.starts_with("<!--");
        if is_comment || !rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            let end = if is_comment { rest.find("-->").map_or(rest.len(), |end| end + 3) } else { 1 };
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let name_end = rest[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        let name_end = name_end.map_or(rest.len(), |end| end + 1);
        let name = rest[1..name_end].to_ascii_lowercase();
        out.push_str(&rest[..name_end]);
        rest = attributes(&rest[name_end..], &mut out);
        if RAW.contains(&name.as_str()) {
            let end = rest.to_ascii_lowercase().find(&format!("</{name}")).unwrap_or(rest.len());
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }
    out.push_str(rest);
    out
}

/// Writes the attributes of one tag up to its end; answers with what follows.
fn attributes<'a>(mut rest: &'a str, out: &mut String) -> &'a str {
    loop {
        let skipped = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/').len();
        out.push_str(&rest[..skipped]);
        rest = &rest[skipped..];
        if rest.is_empty() {
            return rest;
        }
        if let Some(after) = rest.strip_prefix('>') {
            out.push('>');
            return after;
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'));
        // A stray "=" begins a name of its own.
        let end = end.unwrap_or(rest.len()).max(rest.chars().next().map_or(1, char::len_utf8));
        let (name, after) = rest.split_at(end);
        let lower = name.to_ascii_lowercase();
        let is_data = lower.starts_with("data-") && !lower.starts_with("data-ov-");
        out.push_str(&if is_data { format!("data-{}", hash(&lower)) } else { name.to_owned() });
        rest = after;
        let Some(value) = rest.trim_start().strip_prefix('=') else { continue };
        let value = value.trim_start();
        let (value, quote, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inner = &value[1..];
                let end = inner.find(quote).unwrap_or(inner.len());
                (&inner[..end], quote, inner.get(end + 1..).unwrap_or_default())
            }
            _ => {
                let end = value.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(value.len());
                (&value[..end], '"', &value[end..])
            }
        };
        let is_fragment = lower == "href" && value.starts_with('#') && value.len() > 1;
        let value = if is_data || REFERENCES.contains(&lower.as_str()) {
            value.split_whitespace().map(hash).collect::<Vec<_>>().join(" ")
        } else if is_fragment {
            format!("#{}", hash(&value[1..]))
        } else {
            value.to_owned()
        };
        out.push('=');
        out.push(quote);
        out.push_str(&value);
        out.push(quote);
        rest = after;
    }
}

/// FNV-1a: the same name gives the same hash on every page.
fn hash(name: &str) -> String {
    let folded = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("x{:010x}", folded & 0xff_ffff_ffff)
}

#[cfg(test)]
mod tests {
    use super::hashed;

    #[test]
    fn names_a_designer_chose_are_replaced_and_nothing_else_is() {
        let page = r#"<a class="name bold" id=top href="/in/ada" data-x='1' aria-label="Ada">a < b</a><title><p class="t"></title>"#;
        let bare = hashed(page);
        for gone in ["name", "bold", "\"top\"", "data-x=", "'1'"] {
            assert!(!bare.contains(gone), "{gone} in {bare}");
        }
        for kept in [r#"href="/in/ada""#, r#"aria-label="Ada""#, "a < b", r#"<title><p class="t"></title>"#] {
            assert!(bare.contains(kept), "{kept} not in {bare}");
        }
        assert_eq!(hashed("<p data-ov-hidden>x</p><p"), "<p data-ov-hidden>x</p><p");
    }
}
