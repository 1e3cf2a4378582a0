//! A plain logistic regression: what the twelve-month figure has to be better than.

/// Coefficients over standardised inputs, the intercept first.
pub struct Regression {
    coefficients: Vec<f64>,
    means: Vec<f64>,
    spreads: Vec<f64>,
}

impl Regression {
    /// Fits by gradient steps with momentum; `None` without rows.
    pub fn fit(rows: &[(Vec<f64>, bool)]) -> Option<Self> {
        let width = rows.first()?.0.len();
        let count = rows.len() as f64;
        let mean = |column: usize| rows.iter().map(|(x, _)| x[column]).sum::<f64>() / count;
        let means: Vec<f64> = (0..width).map(mean).collect();
        let spread = |column: usize| {
            let variance = rows.iter().map(|(x, _)| (x[column] - means[column]).powi(2)).sum::<f64>() / count;
            if variance > 1e-12 { variance.sqrt() } else { 1.0 }
        };
        let spreads = (0..width).map(spread).collect();
        let mut this = Self { coefficients: vec![0.0; width + 1], means, spreads };
        let standard: Vec<(Vec<f64>, f64)> =
            rows.iter().map(|(x, moved)| (this.standardised(x), f64::from(u8::from(*moved)))).collect();
        let mut speed = vec![0.0; width + 1];
        for _ in 0..400 {
            let mut slope = vec![0.0; width + 1];
            for (x, moved) in &standard {
                let error = moved - 1.0 / (1.0 + (-dot(&this.coefficients, x)).exp());
                for (slope, x) in slope.iter_mut().zip(x) {
                    *slope += error * x / count;
                }
            }
            for ((coefficient, speed), slope) in this.coefficients.iter_mut().zip(&mut speed).zip(&slope) {
                *speed = 0.9 * *speed + slope;
                *coefficient += 0.2 * *speed;
            }
        }
        Some(this)
    }

    /// The log-odds of one row.
    pub fn score(&self, x: &[f64]) -> f64 {
        dot(&self.coefficients, &self.standardised(x))
    }

    fn standardised(&self, x: &[f64]) -> Vec<f64> {
        let scaled =
            x.iter().zip(&self.means).zip(&self.spreads).map(|((x, mean), spread)| (x - mean) / spread);
        std::iter::once(1.0).chain(scaled).collect()
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}
