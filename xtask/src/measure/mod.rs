//! The command line that measures: the pure code of the extension, run natively over JSON Lines.
//!
//! A contract (ARCHITECTURE.md, "The command line"): field names stay, fields may be added. Start at [`Verb`].

mod contract;
mod eval;
mod lines;
mod reading_line;
mod verbs;

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Where a verb's lines come from.
#[derive(Debug, Args)]
pub struct Input {
    /// JSON Lines; standard input where absent.
    #[arg(value_name = "LINES.jsonl")]
    file: Option<PathBuf>,
}

/// What `similar` compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Job titles.
    Title,
    /// Skills.
    Skill,
}

/// What `eval` measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Subject {
    /// Page → profile.
    Read,
    /// Plain language → criteria.
    Brief,
    /// Profile + brief → verdicts.
    Fit,
    /// Title similarity.
    Title,
    /// Skill similarity.
    Skill,
    /// Career history → readiness to move.
    Intent,
    /// Message → what is wrong with it.
    Check,
}

/// The measuring verbs.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Page → profile.
    Read {
        /// One page instead of lines: its address.
        #[arg(long)]
        url: Option<String>,
        /// The day of reading; relative dates count from it (default: today).
        #[arg(long)]
        today: Option<Date>,
        /// JSON Lines, or with --url one HTML page; standard input where absent.
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Plain language → criteria.
    Brief(Input),
    /// Page + brief → fit, intent and draft.
    Assess {
        /// One page instead of lines: the brief as a text file.
        #[arg(long, requires = "url")]
        brief: Option<PathBuf>,
        /// One page instead of lines: its address.
        #[arg(long, requires = "brief")]
        url: Option<String>,
        /// The day of reading (default: today).
        #[arg(long)]
        today: Option<Date>,
        /// email, whatsapp or site.
        #[arg(long)]
        channel: Option<String>,
        /// The language of the draft (default: the profile's).
        #[arg(long)]
        lang: Option<String>,
        /// JSON Lines, or with --url one HTML page; standard input where absent.
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Many profiles against one brief.
    Rank {
        /// The brief as a text file.
        #[arg(long)]
        brief: PathBuf,
        /// The day of reading (default: today).
        #[arg(long)]
        today: Option<Date>,
        #[command(flatten)]
        input: Input,
    },
    /// Titles or skills by nearness.
    Similar {
        /// What is compared.
        #[arg(long)]
        kind: Kind,
        /// Lines {"id", "text"}.
        #[arg(long)]
        queries: PathBuf,
        /// Lines {"id", "text"}.
        #[arg(long)]
        corpus: PathBuf,
        /// How many a query; 0: all.
        #[arg(long, default_value_t = 10)]
        top: usize,
    },
    /// Career history → readiness to move.
    Intent(Input),
    /// A message → what is wrong with it.
    Check(Input),
    /// Runs a corpus folder and prints a table of metrics.
    Eval {
        /// What to measure.
        subject: Subject,
        /// The corpus (default: this repository's own).
        #[arg(long)]
        corpus: Option<PathBuf>,
        /// read: also with every class, id and data attribute replaced by a hash.
        #[arg(long)]
        hashed: bool,
    },
}

impl Verb {
    /// Runs the verb. `Ok(false)`: it ran to the end and at least one line failed.
    pub fn run(self) -> anyhow::Result<bool> {
        match self {
            Self::Read { url: Some(url), today, file } => verbs::read_page(&url, file.as_deref(), today),
            Self::Read { url: None, today, file } => verbs::read(file.as_deref(), today),
            Self::Brief(input) => verbs::brief(input.file.as_deref()),
            Self::Assess { brief: Some(brief), url: Some(url), today, channel, lang, file } => {
                verbs::assess_page(&brief, url, file.as_deref(), today, channel, lang)
            }
            Self::Assess { today, file, .. } => verbs::assess(file.as_deref(), today),
            Self::Rank { brief, today, input } => verbs::rank(&brief, input.file.as_deref(), today),
            Self::Similar { kind, queries, corpus, top } => verbs::similar(kind, &queries, &corpus, top),
            Self::Intent(input) => verbs::intent(input.file.as_deref()),
            Self::Check(input) => verbs::check(input.file.as_deref()),
            Self::Eval { subject, corpus, hashed } => eval::run(subject, corpus.as_deref(), hashed),
        }
    }
}
