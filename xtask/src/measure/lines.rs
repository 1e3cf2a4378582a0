//! JSON Lines in, JSON Lines out, in the same order under the same id; a bad line becomes an error line.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Opens a file, or standard input where there is none.
pub fn open(file: Option<&Path>) -> anyhow::Result<Box<dyn BufRead>> {
    Ok(match file {
        None => Box::new(BufReader::new(io::stdin())),
        Some(path) => {
            let file = File::open(path).with_context(|| format!("opening {}", path.display()))?;
            Box::new(BufReader::new(file))
        }
    })
}

/// The whole of a file, or of standard input, as text; bytes that are not UTF-8 are replaced.
pub fn text(file: Option<&Path>) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut open(file)?, &mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Every line of a file; the first bad one is an error.
pub fn all<T: DeserializeOwned>(file: &Path) -> anyhow::Result<Vec<T>> {
    let mut records = Vec::new();
    for (number, line) in open(Some(file))?.lines().enumerate() {
        let line = line.with_context(|| format!("{}: line {}", file.display(), number + 1))?;
        if !line.trim().is_empty() {
            let record = serde_json::from_str(&line);
            records.push(record.with_context(|| format!("{}: line {}", file.display(), number + 1))?);
        }
    }
    Ok(records)
}

/// Answers every line. `Ok(false)`: at least one line failed, and its error stands in its place.
pub fn answer<I, O>(
    file: Option<&Path>,
    mut answer: impl FnMut(I) -> anyhow::Result<O>,
) -> anyhow::Result<bool>
where
    I: DeserializeOwned,
    O: Serialize,
{
    let mut out = BufWriter::new(io::stdout().lock());
    let mut clean = true;
    let mut reader = open(file)?;
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        if reader.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        let (id, answered) = one(&bytes, &mut answer);
        let line = answered.and_then(|mut value| {
            if let Value::Object(fields) = &mut value {
                fields.insert("id".to_owned(), id.clone());
            }
            Ok(serde_json::to_string(&value)?)
        });
        match line {
            Ok(line) => writeln!(out, "{line}")?,
            Err(error) => {
                clean = false;
                writeln!(out, "{}", json!({ "id": id, "error": format!("{error:#}") }))?;
            }
        }
    }
    out.flush()?;
    Ok(clean)
}

fn one<I, O>(bytes: &[u8], answer: &mut impl FnMut(I) -> anyhow::Result<O>) -> (Value, anyhow::Result<Value>)
where
    I: DeserializeOwned,
    O: Serialize,
{
    let value: Value = match serde_json::from_slice(bytes) {
        Ok(value) => value,
        Err(error) => return (Value::Null, Err(error).context("not a line of JSON")),
    };
    let id = value.get("id").cloned().unwrap_or(Value::Null);
    let answered = serde_json::from_value(value)
        .context("the line does not fit this verb")
        .and_then(answer)
        .and_then(|output| Ok(serde_json::to_value(output)?));
    (id, answered)
}
