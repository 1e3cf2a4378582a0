//! One page's reading beside what must be read from it: right, wrong and missing values of each field.
//!
//! Honours `_scoring`: `ignore` fields are skipped, `optional` values are neither right nor wrong, `alt` values are right
//! as well, `loc` says which words a location needs and may have. Start at [`score`].

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// Right, wrong and missing values of one field.
#[derive(Debug, Clone, Copy, Default)]
pub struct Count {
    pub right: usize,
    pub wrong: usize,
    pub missing: usize,
}

impl Count {
    /// Adds another page's values.
    pub fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missing += other.missing;
    }

    /// The harmonic mean of precision and recall; `None` where there was nothing to read.
    pub fn f1(self) -> Option<f64> {
        let all = 2 * self.right + self.wrong + self.missing;
        (all > 0).then(|| 2.0 * self.right as f64 / all as f64)
    }
}

/// The values of each field.
pub type Fields = BTreeMap<String, Count>;

/// The mean over the fields there is something to say about.
pub fn macro_f1(fields: &Fields) -> f64 {
    let scores: Vec<f64> = fields.values().filter_map(|count| count.f1()).collect();
    if scores.is_empty() { f64::NAN } else { scores.iter().sum::<f64>() / scores.len() as f64 }
}

/// Scores one line of `read` against the gold; what is not right is told in `errors`.
pub fn score(line: &Value, gold: &Value, errors: &mut Vec<String>) -> Fields {
    let rules = &gold["_scoring"];
    let ignored =
        |field: &str| rules["ignore"].as_array().is_some_and(|list| list.iter().any(|name| name == field));
    let mut fields = Fields::new();
    for field in ["name", "headline", "location"] {
        if !ignored(field) {
            let count = single(field, &line[field], &gold[field], rules);
            if count.wrong + count.missing > 0 {
                errors.push(format!("{field}: {} instead of {}", line[field], gold[field]));
            }
            fields.insert(field.to_owned(), count);
        }
    }
    if let Some(start) = rules["summary_start"].as_str() {
        let right = line["summary"].as_str().is_some_and(|text| plain(text).starts_with(&plain(start)));
        let said = line["summary"].is_string();
        if !right {
            errors.push(format!(
                "summary: {} instead of {start}…",
                line["summary"].to_string().chars().take(80).collect::<String>()
            ));
        }
        let count = Count { right: right.into(), wrong: (said && !right).into(), missing: (!right).into() };
        fields.insert("summary".to_owned(), count);
    }
    let lists: [(&str, &[&str], &[&str]); 7] = [
        (
            "positions",
            &["title", "organisation", "start", "end", "current", "location"],
            &["title", "organisation", "start"],
        ),
        ("education", &["school", "degree", "field", "start", "end"], &["school", "degree", "start"]),
        ("skills", &[""], &[""]),
        ("languages", &["language", "level"], &["language"]),
        ("links", &[""], &[""]),
        ("contacts", &["value"], &["value"]),
        ("people", &["name", "headline", "url"], &["name", "url"]),
    ];
    for (list, parts, keys) in lists {
        if ignored(list) {
            continue;
        }
        entries(list, parts, keys, line, gold, rules, &mut fields, errors);
    }
    // What else a page counts as activity is the labeller's choice: only what the gold names is scored, as recall.
    if !ignored("activity") {
        let found = line["activity"].as_array().map(Vec::as_slice).unwrap_or_default();
        for wanted in gold["activity"].as_array().map(Vec::as_slice).unwrap_or_default() {
            let right = found.iter().any(|entry| {
                same(&entry["date"], &wanted["date"])
                    && entry["kind"] == wanted["kind"]
                    && overlaps(&entry["text"], &wanted["text"])
            });
            if !right {
                errors.push(format!(
                    "activity: {wanted} not among {}",
                    json!(found.iter().take(3).collect::<Vec<_>>())
                ));
            }
            let count = fields.entry("activity".to_owned()).or_default();
            count.add(Count { right: right.into(), wrong: 0, missing: (!right).into() });
        }
    }
    fields
}

fn single(field: &str, said: &Value, gold: &Value, rules: &Value) -> Count {
    let alternatives = rules["alt"][field].as_array().map(Vec::as_slice).unwrap_or_default();
    let by_words = || {
        let (need, allow) = (&rules["loc"]["need"], &rules["loc"]["allow"]);
        let text = said.as_str().map(plain).unwrap_or_default();
        let has = |word: &Value| word.as_str().is_some_and(|word| text.contains(&plain(word)));
        let mut left = text.clone();
        let mut allowed: Vec<String> =
            allow.as_array().into_iter().flatten().filter_map(|w| w.as_str().map(plain)).collect();
        allowed.sort_by_key(|word| std::cmp::Reverse(word.len()));
        for word in &allowed {
            left = left.replace(word.as_str(), " ");
        }
        let need = need.as_array().map(Vec::as_slice).unwrap_or_default();
        !need.is_empty() && need.iter().all(has) && left.trim().is_empty()
    };
    let right = gold.is_string()
        && (same(said, gold)
            || alternatives.iter().any(|alt| same(said, alt))
            || (field == "location" && by_words()));
    match (said.is_string(), gold.is_string()) {
        (_, true) if right => Count { right: 1, ..Count::default() },
        (true, true) => Count { wrong: 1, missing: 1, ..Count::default() },
        (true, false) => Count { wrong: 1, ..Count::default() },
        (false, true) => Count { missing: 1, ..Count::default() },
        (false, false) => Count::default(),
    }
}

#[expect(clippy::too_many_arguments, reason = "one list of one page, called from one place")]
fn entries(
    list: &str,
    parts: &[&str],
    keys: &[&str],
    line: &Value,
    gold: &Value,
    rules: &Value,
    fields: &mut Fields,
    errors: &mut Vec<String>,
) {
    let array = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (said, wanted, optional) = (array(&line[list]), array(&gold[list]), array(&rules["optional"][list]));
    let partial = rules["partial"] == json!(true);
    let part = |value: &Value, key: &str| if key.is_empty() { value.clone() } else { value[key].clone() };
    let likeness = |a: &Value, b: &Value| {
        keys.iter().filter(|key| !part(a, key).is_null() && same(&part(a, key), &part(b, key))).count()
    };
    let mut free: Vec<usize> = (0..said.len()).collect();
    let mut pairs: Vec<(Option<&Value>, Option<&Value>)> = Vec::new();
    for enough in (1..=keys.len()).rev() {
        for entry in &wanted {
            let paired = pairs.iter().any(|(_, gold)| gold.is_some_and(|gold| std::ptr::eq(gold, entry)));
            if paired {
                continue;
            }
            if let Some(at) = free.iter().position(|at| likeness(&said[*at], entry) >= enough) {
                pairs.push((Some(&said[free.remove(at)]), Some(entry)));
            }
        }
    }
    for entry in &wanted {
        if !pairs.iter().any(|(_, gold)| gold.is_some_and(|gold| std::ptr::eq(gold, entry))) {
            pairs.push((None, Some(entry)));
        }
    }
    for at in free {
        let allowed = optional.iter().any(|entry| likeness(&said[at], entry) >= 1);
        if !allowed {
            pairs.push((Some(&said[at]), None));
        }
    }
    for (said, wanted) in pairs {
        let mut bad = false;
        for key in parts {
            let left_out = |entry: &Value| partial && entry.is_object() && entry.get(key).is_none();
            if wanted.is_some_and(left_out) {
                continue;
            }
            let (said, wanted) = (said.map(|entry| part(entry, key)), wanted.map(|entry| part(entry, key)));
            let (said, wanted) = (said.unwrap_or_default(), wanted.unwrap_or_default());
            let name = if key.is_empty() { list.to_owned() } else { format!("{list}.{key}") };
            let empty = |value: &Value| value.is_null() || *value == json!(false);
            let count = match (empty(&said), empty(&wanted)) {
                (true, true) => Count::default(),
                _ if same(&said, &wanted) => Count { right: 1, ..Count::default() },
                (false, true) => Count { wrong: 1, ..Count::default() },
                (true, false) => Count { missing: 1, ..Count::default() },
                (false, false) => Count { wrong: 1, missing: 1, ..Count::default() },
            };
            bad |= count.wrong + count.missing > 0;
            fields.entry(name).or_default().add(count);
        }
        if bad {
            let short = |entry: Option<&Value>| {
                entry.map_or("nothing".to_owned(), |entry| {
                    let shown: Vec<String> = parts.iter().map(|key| part(entry, key).to_string()).collect();
                    shown.join(" | ")
                })
            };
            errors.push(format!("{list}: {} instead of {}", short(said), short(wanted)));
        }
    }
}

/// Equal for a reader: case, marks and the scheme of an address do not count; a date may be told to the day.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => {
            let (x, y) = (plain(a), plain(b));
            let is_date =
                |text: &str| text.len() >= 4 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
            if is_date(a) && is_date(b) {
                return a.get(..b.len().min(7)) == b.get(..b.len().min(7));
            }
            !y.is_empty() && x == y
        }
        (a, b) => a == b,
    }
}

fn plain(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let lower = lower.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let words: String = lower.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn overlaps(a: &Value, b: &Value) -> bool {
    let (a, b) = (a.as_str().map(plain).unwrap_or_default(), b.as_str().map(plain).unwrap_or_default());
    !a.is_empty() && !b.is_empty() && (a.contains(&b) || b.contains(&a))
}
