//! Keeps the attributes of one element within bounds before a page is parsed: the tokenizer compares each with all
//! before it, which makes a hundred thousand of them quadratic.
//!
//! Start at [`bounded`].

use std::borrow::Cow;

/// A tag shorter than this cannot hold enough attributes to matter.
const LONG: usize = 16_384;

/// No element of a real page has as many.
const MOST: usize = 2_000;

/// The page with tags of very many attributes left without them.
pub(super) fn bounded(html: &str) -> Cow<'_, str> {
    let bytes = html.as_bytes();
    let mut out = String::new();
    let mut kept = 0;
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|found| at + found) {
        at = open + 1;
        if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let end = html[at..].find('>').map_or(bytes.len(), |found| at + found);
        let tag = &html[at..end];
        if tag.len() > LONG && tag.split_ascii_whitespace().nth(MOST).is_some() {
            let name = tag.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(tag.len());
            out.push_str(&html[kept..at + name]);
            kept = end;
        }
        at = end;
    }
    if kept == 0 {
        return Cow::Borrowed(html);
    }
    out.push_str(&html[kept..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::bounded;

    #[test]
    fn an_element_with_very_many_attributes_loses_them_and_the_page_goes_on() {
        let many: String = (0..5_000).map(|n| format!("a{n}=1 ")).collect();
        let page = format!("<p id=x>Ada</p><div {many}>Example</div>");
        assert_eq!(bounded(&page), "<p id=x>Ada</p><div>Example</div>");
        let text = format!("<p title=\"{}\">1 < 2</p>", "long ".repeat(1_000));
        assert_eq!(bounded(&text), text);
    }
}
