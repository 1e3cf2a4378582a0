//! The promises of the manifest, word for word: what is absent matters most.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use overture::readers::site::standing::origins;
use serde_json::Value;

/// Every permission, and no other.
const PERMISSIONS: [&str; 8] = [
    "activeTab",
    "scripting",
    "storage",
    "unlimitedStorage",
    "sidePanel",
    "alarms",
    "notifications",
    "contextMenus",
];

/// Word for word.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What would let the extension reach pages or pages reach it.
const ABSENT: [&str; 6] = [
    "host_permissions",
    "optional_permissions",
    "content_scripts",
    "web_accessible_resources",
    "sandbox",
    "devtools_page",
];

/// What is wrong with the two manifests of the repository at `root`.
///
/// # Errors
/// Where they cannot be read.
pub fn check(root: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(root.join("manifest.json")).context("reading manifest.json")?;
    let chromium: Value = serde_json::from_str(&text).context("manifest.json is not JSON")?;
    let patch =
        fs::read_to_string(root.join("extension/firefox.patch.json")).context("reading Firefox's patch")?;
    let patch: Value = serde_json::from_str(&patch).context("extension/firefox.patch.json is not JSON")?;
    let mut firefox = chromium.clone();
    json_patch::merge(&mut firefox, &patch);
    let mut wrong = broken_promises("manifest.json", &chromium, &PERMISSIONS);
    let without_panel: Vec<&str> = PERMISSIONS.into_iter().filter(|name| *name != "sidePanel").collect();
    wrong.extend(broken_promises("Firefox's manifest", &firefox, &without_panel));
    if firefox["browser_specific_settings"]["gecko"]["data_collection_permissions"]["required"]
        != serde_json::json!(["none"])
    {
        wrong.push("Firefox's manifest does not say that nothing is collected".to_owned());
    }
    Ok(wrong)
}

fn broken_promises(name: &str, manifest: &Value, permissions: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut asked: Vec<&str> =
        manifest["permissions"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut promised = permissions.to_vec();
    asked.sort_unstable();
    promised.sort_unstable();
    if asked != promised {
        wrong.push(format!(
            "{name} asks for the permissions {}; the promise is {}",
            asked.join(", "),
            promised.join(", ")
        ));
    }
    // What a recruiter may grant, a site at a time, from a button: the sites with profiles and not one more.
    let mut optional: Vec<&str> = manifest["optional_host_permissions"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    optional.sort_unstable();
    if optional != origins() {
        wrong.push(format!(
            "{name} may ask for other sites than those with profiles: {}",
            origins().join(", ")
        ));
    }
    for key in ABSENT.iter().filter(|key| manifest.get(**key).is_some()) {
        wrong.push(format!("{name} has {key}"));
    }
    // Absent means "every extension may talk to us"; an empty list means nobody. `matches` would open it to pages.
    let connectable = &manifest["externally_connectable"];
    let open = |key: &str| connectable[key].as_array().is_some_and(|list| !list.is_empty());
    if open("matches") || open("ids") || connectable["accepts_tls_channel_id"] == true {
        wrong.push(format!("{name} is externally connectable"));
    }
    if manifest["content_security_policy"]["extension_pages"] != POLICY {
        wrong.push(format!("{name} has another content security policy than the promised one"));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn promised() -> Value {
        json!({"permissions": PERMISSIONS, "optional_host_permissions": origins(),
               "content_security_policy": {"extension_pages": POLICY},
               "externally_connectable": {"ids": []}})
    }

    #[test]
    fn the_promised_manifest_passes() {
        assert!(broken_promises("it", &promised(), &PERMISSIONS).is_empty());
    }

    #[test]
    fn every_broken_promise_is_found() {
        for (key, value) in [
            ("host_permissions", json!(["https://*/*"])),
            ("optional_host_permissions", json!(["https://*/*"])),
            ("optional_permissions", json!(["tabs"])),
            ("web_accessible_resources", json!([])),
            ("content_scripts", json!([])),
            ("permissions", json!(["tabs"])),
            ("externally_connectable", json!({"matches": ["https://*.example/*"]})),
            ("content_security_policy", json!({"extension_pages": "default-src *"})),
        ] {
            let mut manifest = promised();
            manifest[key] = value;
            assert_eq!(broken_promises("it", &manifest, &PERMISSIONS).len(), 1, "{key}");
        }
    }
}
