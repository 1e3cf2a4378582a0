//! From the documents of each earlier version to the next: one function a step.
//!
//! A step never loses a field it does not know. Add one by raising [`super::VERSION`], writing the function, adding
//! its arm in [`upgrade`] and a folder of fixtures under tests/documents.

use serde_json::{Value, json};

use super::{Table, VERSION};

/// A document of version `from` as one of the present version; `None` where there was no such version or the
/// document is not one.
pub(super) fn upgrade(table: Table, from: u32, mut document: Value) -> Option<Value> {
    for version in from..VERSION {
        document = match version {
            1 => from_1_to_2(table, document)?,
            2 => from_2_to_3(table, document)?,
            _ => return None,
        };
    }
    Some(document)
}

/// Version 1 called the author `by`, knew no rules version (the rules were version 1 then), and gave each row one
/// link only.
fn from_1_to_2(table: Table, mut document: Value) -> Option<Value> {
    match table {
        Table::Events => {
            let event = document.as_object_mut()?;
            let author = event.remove("by").unwrap_or_else(|| json!(""));
            event.entry("author").or_insert(author);
            event.entry("rules_version").or_insert(json!(1));
        }
        Table::Rows => {
            let row = document.as_object_mut()?;
            let link = row.get("link").cloned()?;
            row.entry("links").or_insert_with(|| json!([link]));
        }
        Table::Briefs | Table::Settings | Table::Quarantine | Table::Suppressed | Table::Shelf => {}
    }
    Some(document)
}

/// Version 2 named an action in a field of its own, which cannot be read without first holding the whole in memory.
fn from_2_to_3(table: Table, mut document: Value) -> Option<Value> {
    if table == Table::Events {
        let action = document.get_mut("action")?;
        let Value::String(name) = action.as_object_mut()?.remove("type")? else { return None };
        *action = json!({ name: action.take() });
    }
    Some(document)
}
