//! How good a probability is: area under the curve, Brier score, calibration error, lift.

/// The share of those who moved.
pub fn base_rate(scored: &[(f64, bool)]) -> f64 {
    scored.iter().filter(|(_, moved)| *moved).count() as f64 / scored.len().max(1) as f64
}

/// The chance that someone who moved has the higher score, ties counting half.
pub fn auc(scored: &[(f64, bool)]) -> f64 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut rank_sum, mut movers, mut at) = (0.0, 0.0, 0);
    while at < sorted.len() {
        let ties = sorted[at..].iter().take_while(|(score, _)| *score == sorted[at].0).count();
        let rank = at as f64 + (ties as f64 + 1.0) / 2.0;
        let here = sorted[at..at + ties].iter().filter(|(_, moved)| *moved).count() as f64;
        rank_sum += here * rank;
        movers += here;
        at += ties;
    }
    let stayers = sorted.len() as f64 - movers;
    (rank_sum - movers * (movers + 1.0) / 2.0) / (movers * stayers).max(1.0)
}

/// The mean squared distance from what happened.
pub fn brier(scored: &[(f64, bool)]) -> f64 {
    let sum: f64 = scored.iter().map(|(chance, moved)| (chance - f64::from(u8::from(*moved))).powi(2)).sum();
    sum / scored.len().max(1) as f64
}

/// Ten bins of equal width.
pub fn calibration_error(scored: &[(f64, bool)]) -> f64 {
    let mut bins = [(0.0, 0.0); 10];
    for (chance, moved) in scored {
        let bin = &mut bins[((chance * 10.0) as usize).min(9)];
        bin.0 += chance;
        bin.1 += f64::from(u8::from(*moved));
    }
    bins.iter().map(|(said, was)| (said - was).abs()).sum::<f64>() / scored.len().max(1) as f64
}

/// The share of movers among the tenth with the highest score, over the share of movers.
pub fn lift(scored: &[(f64, bool)]) -> f64 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let top = &sorted[..sorted.len() / 10];
    base_rate(top) / base_rate(scored).max(f64::EPSILON)
}
