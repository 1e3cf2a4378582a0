//! Targets, and what cannot be seen from here and is entered by hand: what candidates say of the process, complaints,
//! messages opened. Start at [`ByHand`].

use serde::{Deserialize, Serialize};

use super::TOO_FEW;

/// The recruiter's targets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Targets {
    /// Answers with interest, a question or a name, of those contacted: at least, 0 to 1.
    pub positive_reply: f64,
    /// Those who opted out or complained, of those contacted: at most, 0 to 1.
    pub opt_out: f64,
    /// Days from being added to the first interview: at most.
    pub days_to_interview: f64,
    /// Days from being added to being hired: at most.
    pub days_to_hire: f64,
    /// The candidates' net promoter score: at least, -100 to 100.
    pub promoter: f64,
}

impl Default for Targets {
    fn default() -> Self {
        Self {
            positive_reply: 0.35,
            opt_out: 0.01,
            days_to_interview: 8.0,
            days_to_hire: 18.0,
            promoter: 30.0,
        }
    }
}

/// Messages of one channel that were seen to be opened, as the recruiter entered it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Opened {
    /// The channel, as the recruiter calls it.
    pub channel: String,
    /// Of how many messages.
    pub of: usize,
    /// How many were opened.
    pub opened: usize,
}

/// What is entered by hand.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ByHand {
    /// The targets.
    pub targets: Targets,
    /// "How likely would you recommend us?": how many answered 0, 1, … 10.
    pub recommend: [u32; 11],
    /// Complaints.
    pub complaints: usize,
    /// Opened messages by channel.
    pub opened: Vec<Opened>,
}

impl ByHand {
    /// How many answered how likely they would recommend.
    pub fn answers(&self) -> usize {
        self.recommend.iter().map(|count| *count as usize).sum()
    }

    /// The net promoter score with its 95 % interval (normal approximation), -100 to 100; `None` below [`TOO_FEW`] answers.
    pub fn promoter(&self) -> Option<(f64, f64, f64)> {
        let of = self.answers();
        if of < TOO_FEW {
            return None;
        }
        let part = |answers: &[u32]| {
            #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 answers")]
            let n = of as f64;
            f64::from(answers.iter().sum::<u32>()) / n
        };
        let (against, for_us) = (part(&self.recommend[..7]), part(&self.recommend[9..]));
        let score = for_us - against;
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 answers")]
        let half = 1.96 * ((for_us + against - score * score).max(0.0) / of as f64).sqrt();
        Some((100.0 * score, 100.0 * (score - half).max(-1.0), 100.0 * (score + half).min(1.0)))
    }
}
