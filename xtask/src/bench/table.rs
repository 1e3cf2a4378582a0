//! From what was timed to what is written: medians, ratios, targets, and a table a person reads.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::browser::Contest;
use super::gestures::Gestures;

/// The targets: what is measured, its limit, its unit.
const PARSER_TIMES: f64 = 2.0;
const READ_TIMES: f64 = 1.5;
const DEFUDDLE_PART: f64 = 0.5;
const ANSWER_MS: f64 = 300.0;
const ADD_MS: f64 = 30.0;
const INTENT_MS: f64 = 1.0;
const RANK_MS: f64 = 300.0;
const WASM_BYTES: f64 = 700_000.0;

/// Everything measured, as one document.
pub fn results(
    machine: Value,
    method: Value,
    contests: &[Contest],
    gestures: &Gestures,
    native: &Value,
    wasm_gzip: usize,
) -> Value {
    let pages: Vec<Value> =
        contests.iter().enumerate().map(|(at, contest)| page(contest, &native["pages"][at])).collect();
    let adds: Vec<f64> = contests.iter().flat_map(|contest| numbers(&contest.timed["added"])).collect();
    let of_all =
        |key: &str| contests.iter().flat_map(|contest| numbers(&contest.timed[key])).collect::<Vec<f64>>();
    let (intents, ranked) = (of_all("intents"), of_all("ranked"));
    let compiled: Vec<f64> =
        contests.iter().filter_map(|contest| contest.timed["compiled"].as_f64()).collect();
    let sum = |key: &str| pages.iter().filter_map(|page| page[key].as_f64()).sum::<f64>();
    let ratios: Vec<f64> = pages.iter().filter_map(|page| page["ratio_dom_parser"].as_f64()).collect();
    let worst = ratios.iter().copied().fold(0.0, f64::max);
    let beside_defuddle: f64 =
        pages.iter().filter(|page| page["defuddle"].is_f64()).filter_map(|page| page["total"].as_f64()).sum();
    let targets = json!([
        target(
            "parse + read + assess + draft over DOMParser's parse, all pages in sum",
            sum("total") / sum("dom_parser"),
            PARSER_TIMES,
            "×"
        ),
        target(
            "parse + read alone over DOMParser's parse, all pages in sum",
            sum("read") / sum("dom_parser"),
            READ_TIMES,
            "×"
        ),
        target("the whole chain on the page where it is worst", worst, PARSER_TIMES, "×"),
        target(
            "the whole chain over parse + Defuddle, all pages in sum",
            beside_defuddle / sum("defuddle"),
            DEFUDDLE_PART,
            "×"
        ),
        target("gesture to painted answer, panel closed before", median(&gestures.cold), ANSWER_MS, "ms"),
        target("gesture to painted answer, panel open", median(&gestures.warm), ANSWER_MS, "ms"),
        target("durable add (the store's call)", median(&adds), ADD_MS, "ms"),
        target("one reading of intent, in wasm", median(&intents), INTENT_MS, "ms"),
        target("100,000 people kept, ranked against the brief, in wasm", median(&ranked), RANK_MS, "ms"),
        target("wasm after gzip", wasm_gzip as f64, WASM_BYTES, "bytes"),
    ]);
    let add_click = spread(&gestures.add);
    json!({
        "machine": machine, "method": method, "targets": targets,
        "gesture_cold_ms": spread(&gestures.cold), "gesture_warm_ms": spread(&gestures.warm),
        "add_store_ms": spread(&adds), "add_click_to_painted_ms": add_click,
        "module_compile_ms": spread(&compiled),
        "native_brief_ms": {"first": rounded(native["brief_first"].as_f64().unwrap_or(f64::NAN)), "warm": rounded(median(&numbers(&native["brief"])))},
        "pages": pages,
    })
}

fn page(contest: &Contest, native: &Value) -> Value {
    let runs = &contest.timed["runs"];
    let of = |who: &str, step: &str| {
        let steps: Vec<f64> =
            runs[who].as_array().into_iter().flatten().filter_map(|run| run[step].as_f64()).collect();
        median(&steps)
    };
    let natively = |step: &str| {
        let steps = native["steps"].as_array().into_iter().flatten();
        rounded(median(&steps.filter_map(|run| run[step].as_f64()).collect::<Vec<_>>()))
    };
    let (total, parser) = (of("overture", "total"), of("domParser", "total"));
    let first = &contest.timed["first"];
    let first = |step: &str| rounded(first[step].as_f64().unwrap_or(f64::NAN));
    json!({
        "name": contest.name, "characters": contest.timed["characters"],
        "capture": rounded(median(&contest.capture)), "dom_parser": rounded(parser),
        "parse": rounded(of("overtureParse", "total")), "read": rounded(of("overture", "read")),
        "assess": rounded(of("overture", "assess")), "draft": rounded(of("overture", "draft")),
        "total": rounded(total), "defuddle": rounded(of("defuddle", "total")),
        "readability": rounded(of("readability", "total")), "ratio_dom_parser": rounded(total / parser),
        "first": {"brief": first("brief"), "read": first("read"), "assess": first("assess"), "draft": first("draft")},
        "native": {"parse": natively("parse"), "read": natively("read"), "assess": natively("assess"), "draft": natively("draft")},
        "native_first": native["first"].as_object().map(|steps| steps.iter()
            .map(|(step, ms)| (step.clone(), rounded(ms.as_f64().unwrap_or(f64::NAN)))).collect::<serde_json::Map<_, _>>()),
    })
}

fn target(what: &str, measured: f64, limit: f64, unit: &str) -> Value {
    let verdict = if measured <= limit { "reached" } else { "missed" };
    json!({"what": what, "measured": rounded(measured), "limit": limit, "unit": unit, "verdict": verdict})
}

/// One line a target.
pub fn verdicts(results: &Value) -> Vec<String> {
    let targets = results["targets"].as_array().into_iter().flatten();
    let line = |target: &Value| {
        let unit = target["unit"].as_str().unwrap_or_default();
        format!(
            "{:<8} {}: {} {unit} (at most {} {unit})",
            target["verdict"].as_str().unwrap_or_default(),
            target["what"].as_str().unwrap_or_default(),
            shown(&target["measured"]),
            target["limit"]
        )
    };
    targets.map(line).collect()
}

/// The table a person reads.
pub fn markdown(results: &Value) -> String {
    let mut out = String::new();
    let (machine, method) = (&results["machine"], &results["method"]);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rivals: Vec<String> = method["rivals"].as_array().into_iter().flatten().map(text).collect();
    let _ = write!(
        out,
        "# Speed\n\nWritten by `cargo xtask bench`; do not edit.\n\
         Measured in one run on {} cores, {} GB of memory, {}, {}, headless.\n\
         The load was {} before and {} after (above the number of cores, times are longer than on an idle machine; ratios hold, because contestants take turns).\n\
         Medians of {} repeats after {} rounds of warming up, over the text the capture function returns for each page.\n\
         Beside: the browser's `DOMParser`, and `DOMParser` followed by {}.\n\n",
        machine["cores"],
        machine["memory_gb"],
        text(&machine["system"]),
        text(&machine["browser"]),
        shown(&machine["load_before"]),
        shown(&machine["load_after"]),
        method["repeats"],
        method["warm_up_rounds"],
        rivals.join(" or "),
    );
    out.push_str("## Targets\n\n| | measured | at most | |\n|---|---:|---:|---|\n");
    for target in results["targets"].as_array().into_iter().flatten() {
        let unit = text(&target["unit"]);
        let (measured, limit) = (shown(&target["measured"]), &target["limit"]);
        let _ = writeln!(
            out,
            "| {} | {measured} {unit} | {limit} {unit} | {} |",
            text(&target["what"]),
            text(&target["verdict"])
        );
    }
    out.push_str(
        "\n## In Chromium, milliseconds\n\n\
         \"read\" parses the page too; \"total\" is read + assess + draft; the ratio is total over `DOMParser`.\n\n\
         | page | characters | capture | DOMParser | parse | read | assess | draft | total | ratio | + Defuddle | + Readability |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    let columns = [
        "capture",
        "dom_parser",
        "parse",
        "read",
        "assess",
        "draft",
        "total",
        "ratio_dom_parser",
        "defuddle",
        "readability",
    ];
    rows(&mut out, results, |page| {
        let figures = columns.map(|column| shown(&page[column])).join(" | ");
        format!("{} | {figures}", page["characters"])
    });
    out.push_str(
        "\n## First call and native, milliseconds\n\n\
         \"first\" is the first call after the module was compiled, when it builds its tables and the browser has not yet optimised it.\n\n\
         | page | first: brief | read | assess | draft | native: parse | read | assess | draft |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    rows(&mut out, results, |page| {
        let first = ["brief", "read", "assess", "draft"].map(|step| shown(&page["first"][step]));
        let native = ["parse", "read", "assess", "draft"].map(|step| shown(&page["native"][step]));
        format!("{} | {}", first.join(" | "), native.join(" | "))
    });
    out.push_str("\n## In the extension, milliseconds\n\n| | median | fastest | slowest | times |\n|---|---:|---:|---:|---:|\n");
    for (key, what) in [
        ("gesture_cold_ms", "gesture to painted answer, panel closed before"),
        ("gesture_warm_ms", "gesture to painted answer, panel open"),
        ("add_store_ms", "durable add: the store's call"),
        ("add_click_to_painted_ms", "durable add: click to a panel that says so"),
        ("module_compile_ms", "loading and compiling the module"),
    ] {
        let of = |part: &str| shown(&results[key][part]);
        let _ = writeln!(
            out,
            "| {what} | {} | {} | {} | {} |",
            of("median"),
            of("fastest"),
            of("slowest"),
            results[key]["times"]
        );
    }
    out
}

fn rows(out: &mut String, results: &Value, row: impl Fn(&Value) -> String) {
    for page in results["pages"].as_array().into_iter().flatten() {
        let _ = writeln!(out, "| {} | {} |", page["name"].as_str().unwrap_or_default(), row(page));
    }
}

fn spread(times: &[f64]) -> Value {
    let fastest = times.iter().copied().fold(f64::INFINITY, f64::min);
    let slowest = times.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    json!({
        "median": rounded(median(times)), "fastest": rounded(fastest), "slowest": rounded(slowest), "times": times.len(),
    })
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

/// The middle one; not a number where there is none.
fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    match (times.len(), times.get(times.len() / 2)) {
        (_, None) => f64::NAN,
        (even, Some(upper)) if even % 2 == 0 => f64::midpoint(times[even / 2 - 1], *upper),
        (_, Some(middle)) => *middle,
    }
}

/// Three significant places are all a busy machine gives; null where there is no figure.
fn rounded(figure: f64) -> Value {
    Value::from((figure * 100.0).round() / 100.0)
}

fn shown(figure: &Value) -> String {
    match figure.as_f64() {
        Some(figure) if figure >= 100.0 => format!("{figure:.0}"),
        Some(figure) if figure >= 10.0 => format!("{figure:.1}"),
        Some(figure) => format!("{figure:.2}"),
        None => "failed".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_that_was_not_measured_is_missed() {
        assert_eq!(target("x", median(&[]), 2.0, "ms")["verdict"], "missed");
        assert_eq!(target("x", median(&[1.0, 9.0, 2.0]), 2.0, "ms")["verdict"], "reached");
        assert_eq!(target("x", median(&[1.0, 9.0]), 4.9, "ms")["verdict"], "missed");
    }

    #[test]
    fn a_missed_target_says_so_in_the_table() {
        let results = json!({"targets": [target("durable add", 31.0, 30.0, "ms")]});
        assert!(markdown(&results).contains("| durable add | 31.0 ms | 30.0 ms | missed |"));
    }
}
