//! Years and level of a sketch, as `fit::experience` judges those of a page.
//!
//! Start at [`Judge::years`] and [`Judge::seniority`].

use super::Judge;
use super::titles::{Held, Line};
use crate::assessment::fit::passages::covered;
use crate::assessment::fit::tally::Standing;
use crate::assessment::fit::{Verdict, experience};
use crate::assessment::rediscovery::sketch::{Facts, NEVER, NOW};
use crate::brief::Seniority;

impl Judge<'_> {
    pub(super) fn years(&self, wanted: i32, facts: &Facts<'_>) -> Standing {
        let mut stated = facts.stated;
        while !stated.is_empty() {
            let (years, function) = (stated.byte(), stated.byte());
            if i32::from(years) >= wanted && (self.function == 0 || function == self.function) {
                return Standing::new(Verdict::Met, 1.0);
            }
        }
        let (mut relevant, mut all) = (Vec::new(), Vec::new());
        let mut positions = facts.dates;
        for n in 0.. {
            if positions.is_empty() {
                break;
            }
            let Some(span) = span(positions.short(), positions.short(), self.now) else { continue };
            all.push(span);
            if self.brief.titles.is_empty() || self.related.get(n).is_some_and(|r| *r >= 0.4) {
                relevant.push(span);
            }
        }
        let dated = all.len();
        if dated == 0 {
            return Standing::unknown(0.5);
        }
        let (relevant, all) = (covered(relevant), covered(all));
        if relevant + 3 >= wanted * 12 {
            return Standing::new(Verdict::Met, 1.0);
        }
        let share = (relevant as f32 / (wanted as f32 * 12.0)).clamp(0.0, 1.0);
        if relevant == 0 {
            Standing::new(Verdict::Unmet, 0.0)
        } else if all + 3 >= wanted * 12 {
            Standing::new(Verdict::Adjacent, 0.4 + 0.4 * share)
        } else if dated < 2 && facts.richness < 0.5 {
            Standing::unknown(0.3 + 0.4 * share)
        } else if share >= 0.6 {
            Standing::new(Verdict::Adjacent, 0.6 * share)
        } else {
            Standing::new(Verdict::Unmet, 0.3 * share)
        }
    }

    pub(super) fn seniority(&self, wanted: Seniority, facts: &Facts<'_>) -> Standing {
        let mut best: Option<f32> = None;
        let mut lines = facts.lines;
        while !lines.is_empty() {
            let line = Line::next(&mut lines);
            Held::skip(&mut lines, line.titles);
            let in_line = self.function == 0 || line.function == 0 || line.function == self.function;
            let speaks = line.now && (in_line || self.related[usize::from(line.source)] >= 0.4);
            let held = line.seniority.checked_sub(1).and_then(Seniority::ranked).filter(|_| speaks);
            if let Some(held) = held {
                let fit = experience::closeness(wanted, held);
                best = Some(best.map_or(fit, |best| best.max(fit)));
            }
        }
        match best {
            Some(fit) if fit >= 0.85 => return Standing::new(Verdict::Met, fit),
            Some(fit) if fit >= 0.4 => return Standing::new(Verdict::Adjacent, fit),
            Some(fit) => return Standing::new(Verdict::Unmet, fit),
            None => {}
        }
        let mut positions = facts.dates;
        let mut spans = Vec::new();
        for n in 0.. {
            if positions.is_empty() {
                break;
            }
            let span = span(positions.short(), positions.short(), self.now);
            let in_line = self.brief.titles.is_empty() || self.related.get(n).is_some_and(|r| *r >= 0.4);
            spans.extend(span.filter(|_| in_line));
        }
        let likely = covered(spans) / 12 >= 5;
        match wanted {
            Seniority::Senior | Seniority::Mid if likely => Standing::new(Verdict::Adjacent, 0.7),
            Seniority::Lead if likely => Standing::new(Verdict::Adjacent, 0.45),
            _ => Standing::unknown(if wanted <= Seniority::Senior { 0.5 } else { 0.3 }),
        }
    }
}

pub(super) fn dates(facts: &Facts<'_>, n: u8) -> Option<(u16, u16)> {
    let mut dates = facts.dates;
    dates.skip(4 * usize::from(n));
    (!dates.is_empty()).then(|| (dates.short(), dates.short()))
}

fn span(start: u16, end: u16, now: i32) -> Option<(i32, i32)> {
    let from = i32::from(start);
    let to = if end == NOW { now } else { i32::from(end) };
    (start != NEVER && end != NEVER && from <= to).then(|| (from, to.min(now.max(from))))
}
