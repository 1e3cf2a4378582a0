//! Class names that state something: roots (`h-card`, `vcard`) and properties (`p-name`, `fn`).
//!
//! Start at [`roots_of`] and [`properties_of`].

use super::old;

/// How the value of a property is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefix {
    /// `p-`: words.
    Text,
    /// `u-`: an address.
    Address,
    /// `dt-`: a date.
    Date,
    /// `e-`: markup, of which only the words are kept.
    Markup,
}

/// True where a class list names a root.
pub fn is_format(classes: &str) -> bool {
    classes.split_ascii_whitespace().any(|class| is_root(class) || old::root(class).is_some())
}

/// The root classes in alphabetical order, and whether only older ones are named.
pub fn roots_of(classes: &str) -> (Vec<String>, bool) {
    let new = classes.split_ascii_whitespace().filter(|class| is_root(class));
    let mut types: Vec<String> = new.map(str::to_owned).collect();
    let old = types.is_empty();
    if old {
        types = classes.split_ascii_whitespace().filter_map(old::root).map(str::to_owned).collect();
    }
    types.sort();
    types.dedup();
    (types, old)
}

/// The properties a class list states; `old` gives the types of an item whose root is an older class.
pub fn properties_of(classes: &str, old: Option<&Vec<String>>) -> Vec<(Prefix, String)> {
    let mut out: Vec<(Prefix, String)> = Vec::new();
    for class in classes.split_ascii_whitespace() {
        let found = match old {
            Some(types) => old::property(class, types).map(|(prefix, name)| (prefix, name.to_owned())),
            None => new_property(class),
        };
        if let Some(found) = found
            && !out.contains(&found)
        {
            out.push(found);
        }
    }
    out
}

fn new_property(class: &str) -> Option<(Prefix, String)> {
    let (prefix, name) = class.split_once('-')?;
    let prefix = match prefix {
        "p" => Prefix::Text,
        "u" => Prefix::Address,
        "dt" => Prefix::Date,
        "e" => Prefix::Markup,
        _ => return None,
    };
    is_name(name).then(|| (prefix, name.to_owned()))
}

fn is_root(class: &str) -> bool {
    class.strip_prefix("h-").is_some_and(is_name)
}

/// Lower-case words joined with hyphens; the first may be a vendor's, with digits ("x-nested").
fn is_name(name: &str) -> bool {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default();
    let rest: Vec<&str> = words.collect();
    let letters = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    let vendor =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    (letters(first) || !rest.is_empty() && vendor(first)) && rest.iter().all(|word| letters(word))
}
