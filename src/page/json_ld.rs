//! JSON-LD blocks as plain JSON objects. Broken blocks are left out: a page's mistake is not an error.
//!
//! No context resolution: schema.org terms are matched by their last part. Start at [`objects`].

use serde_json::{Map, Value};

/// How deep a block is followed.
const DEEPEST: usize = 12;

/// All objects of all blocks that state a type, outer before inner.
pub fn objects(blocks: &[String]) -> Vec<Map<String, Value>> {
    let mut found = Vec::new();
    for block in blocks {
        let text =
            block.trim().trim_start_matches("<!--").trim_end_matches("-->").trim().trim_end_matches(';');
        if let Ok(value) = serde_json::from_str::<Value>(text) {
            gather(value, 0, &mut found);
        }
    }
    found
}

fn gather(value: Value, depth: usize, found: &mut Vec<Map<String, Value>>) {
    if depth > DEEPEST || found.len() > 2_000 {
        return;
    }
    match value {
        Value::Array(values) => values.into_iter().for_each(|value| gather(value, depth + 1, found)),
        Value::Object(object) => {
            let inner: Vec<Value> =
                object.values().filter(|v| v.is_object() || v.is_array()).cloned().collect();
            if object.contains_key("@type") {
                found.push(object);
            }
            inner.into_iter().for_each(|value| gather(value, depth + 1, found));
        }
        _ => {}
    }
}

/// True where the object states this schema.org type.
pub fn is_a(object: &Map<String, Value>, kind: &str) -> bool {
    let matches = |text: &str| text.rsplit(['/', ':', '#']).next() == Some(kind);
    match object.get("@type") {
        Some(Value::String(text)) => matches(text),
        Some(Value::Array(texts)) => texts.iter().filter_map(Value::as_str).any(matches),
        _ => false,
    }
}

/// The text of a property: a string, the first of a list, or the name of an object.
pub fn text(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => super::text::fold(&unescape(text)),
        Value::Number(number) => number.to_string(),
        Value::Array(values) => return values.iter().find_map(|value| text(Some(value))),
        Value::Object(object) => {
            let keys = ["name", "@value", "title", "url", "@id"];
            return keys.iter().find_map(|key| text(object.get(*key)));
        }
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The values of a property, whether it is one or a list.
pub fn values(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(values)) => values,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

/// Many sites put HTML entities into their JSON-LD.
fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&amp;", "&")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_objects_are_found_in_graphs_and_broken_blocks_are_skipped() {
        let blocks = [
            r#"{"@graph":[{"@type":"ProfilePage","mainEntity":{"@type":["Person"],"name":"Ada &amp; Co"}}]}"#
                .to_owned(),
            "{broken".to_owned(),
        ];
        let objects = objects(&blocks);
        let person = objects.iter().find(|object| is_a(object, "Person")).unwrap();
        assert_eq!(text(person.get("name")).as_deref(), Some("Ada & Co"));
    }
}
