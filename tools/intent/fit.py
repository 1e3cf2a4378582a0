"""Fits what the published weights lack, on the rows that are not held out. See README.md beside."""

import argparse
import csv
import json
import re
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
INDEPENDENT = "self"
HALF_LIFE_MONTHS = 24
# The occupations whose word stands in enough rows; src/assessment/intent/title_words.rs knows them in four languages.
OCCUPATIONS = {
    "developer": ["developer", "programmer", "coder"],
    "administrator": ["administrator", "admin", "dba", "sysadmin"],
    "engineer": ["engineer"],
    "analyst": ["analyst"],
    "technician": ["technician"],
    "specialist": ["specialist"],
    "designer": ["designer"],
    "coordinator": ["coordinator"],
    "manager": ["manager"],
    "consultant": ["consultant"],
    "assistant": ["assistant"],
    "representative": ["representative"],
    "intern": ["intern", "internship", "trainee"],
}
RANKS = [
    ("c_level/founder", "ceo cto cio cfo coo chief founder cofounder owner president"),
    ("director/vp/head", "director vp head"),
    ("intern", "intern internship trainee"),
    ("contract/consultant", "contract contractor consultant freelance freelancer"),
    ("junior/assistant", "junior jr assistant associate"),
    ("lead/principal/staff/architect", "lead leader principal staff architect"),
    ("manager", "manager supervisor"),
    ("senior", "senior sr"),
]


def held_out(row_id):
    """Two rows in five, by FNV-1a of the id; xtask/src/measure/eval/intent does the same."""
    value = 0x811C9DC5
    for byte in row_id.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value % 5 < 2


def month(date):
    """Months since year 0; a bare year counts as its middle."""
    return None if date is None else int(date[:4]) * 12 + (int(date[5:7]) if len(date) > 4 else 7) - 1


class Tenure:
    """The employment held at `as_of`: the same reading as src/assessment/intent/tenure.rs."""

    def __init__(self, row):
        self.now = month(row["as_of"])
        shown = [dict(p, s=month(p["start"]), e=month(p["end"])) for p in row["positions"]]
        held = [p for p in shown if p["end"] is None and p["s"] is not None]
        self.current = max(held, key=lambda p: p["s"])
        same = lambda p: p["organisation"] == self.current["organisation"]
        self.titles = [p for p in held if same(p)]
        self.joined = min(p["s"] for p in self.titles)
        while True:
            def earlier(p):
                if p in held or not same(p) or p["s"] is None or p["e"] is None:
                    return False
                slack = 2 if len(p["end"]) > 4 else 12
                return p["s"] < self.joined and p["e"] >= self.joined - slack
            found = next((p for p in shown if earlier(p)), None)
            if found is None:
                break
            self.titles.append(found)
            self.joined = found["s"]
        self.titles.sort(key=lambda p: p["s"])
        self.past = [p for p in shown if p not in held and not (same(p) and p["s"] is not None and p["s"] >= self.joined)]
        self.months = max(self.now - self.joined, 0)
        self.career = max(self.now - min([d for p in shown for d in (p["s"], p["e"]) if d is not None] + [self.joined]), 0)
        self.previous = len({p["organisation"] for p in self.past})
        self.open = len(held)
        stays = [self.stay(p) for p in self.past]
        self.stays = [s for s in stays if s is not None]
        self.own_mean = float(np.mean(self.stays)) if self.stays else None
        changes = [b["s"] for a, b in zip(self.titles, self.titles[1:]) if a["s"] < b["s"] and a.get("title") != b.get("title")]
        self.since_title = max(self.now - max(changes), 0) if changes else None

    @staticmethod
    def stay(p):
        if p["s"] is None or p["e"] is None or p["e"] < p["s"]:
            return None
        within_one_year = p["e"] == p["s"] and len(p["start"]) == 4 and len(p["end"]) == 4
        return 6.0 if within_one_year else float(max(p["e"] - p["s"], 1))

    def extras(self, source):
        if source == "cncf":
            ended = [p["e"] for p in self.past if p["e"] is not None and p["organisation"] == INDEPENDENT]
            since = max(self.now - max(ended), 0) if ended else None
            recent = 0.0 if since is None else 0.5 ** (since / HALF_LIFE_MONTHS)
            share = sum(p["organisation"] == INDEPENDENT for p in self.past) / max(len(self.past), 1)
            return [
                recent,
                recent * share,
                any(p["organisation"] == self.current["organisation"] for p in self.past),
            ]
        words = (self.current.get("title") or "").split()
        known = {word: name for name, words_of in OCCUPATIONS.items() for word in words_of}
        named = next((known[w] for w in reversed(words) if w in known), None)
        return [named == name for name in OCCUPATIONS] + [len(self.titles) > 1]


class Published:
    """The published weights and coefficients, read from the figures themselves."""

    BOUNDS = {
        "tenure_months": [3, 6, 9, 12, 18, 24, 36, 48, 60, 84],
        "tenure_over_own_mean": [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3],
        "own_mean_past_tenure_months": [6, 12, 18, 24, 36, 60],
        "months_since_title_change": [6, 12, 24, 36],
        "open_positions": [2, 3],
    }
    NAMES = {
        "tenure_months": ["00-02", "03-05", "06-08", "09-11", "12-17", "18-23", "24-35", "36-47", "48-59", "60-83", "84+"],
        "tenure_over_own_mean": ["<0.25", "0.25-0.5", "0.5-0.75", "0.75-1", "1-1.25", "1.25-1.5", "1.5-2", "2-3", "3+"],
        "own_mean_past_tenure_months": ["<6", "6-11", "12-17", "18-23", "24-35", "36-59", "60+"],
        "months_since_title_change": ["changed %s ago" % b for b in ["00-05", "06-11", "12-23", "24-35", "36+"]],
        "open_positions": ["1", "2", "3+"],
    }
    UNSTATED = {
        "tenure_over_own_mean": "no dated past",
        "own_mean_past_tenure_months": "no dated past",
        "months_since_title_change": "no change at this employer",
    }

    def __init__(self, folder, source):
        self.source = source
        with open(folder / "figures.csv", encoding="utf-8") as file:
            rows = [r for r in csv.DictReader(file) if r["source"] == source and r["horizon"] == "12m"]
        self.woe = {(r["factor"], r["bucket"]): float(r["woe"] or 0) for r in rows}
        text = (folder / "figures.md").read_text(encoding="utf-8")
        line = re.search(rf"- {source}, 12 months: intercept (-?[\d.]+) \(.*?\); (.*)", text)
        self.intercept = float(line[1])
        self.coefficients = {n: float(c) for n, c in re.findall(r"(\w+) (-?[\d.]+)", line[2])}
        bounds = dict(self.BOUNDS)
        names = dict(self.NAMES)
        # The short records of cncf end at ten years; its one longer cell (25 snapshots) is noise and left out.
        short = source == "cncf"
        bounds["career_months"] = [24, 48, 72] if short else [24, 48, 72, 120, 180]
        names["career_months"] = ["<24", "24-47", "48-71", "72-119", "120-179", "180+"][: 4 if short else 6]
        bounds["previous_employers"] = [2, 3, 4, 5, 7] if short else [1, 2, 3, 4, 5, 7]
        names["previous_employers"] = ["0", "1", "2", "3", "4", "5-6", "7+"][1 if short else 0 :]
        self.bounds, self.names = bounds, names

    def weight(self, factor, value):
        if value is None:
            return self.woe[(factor, self.UNSTATED[factor])]
        return self.woe[(factor, self.names[factor][int(np.searchsorted(self.bounds[factor], value, side="right"))])]

    def title(self, title):
        if title is None:
            return self.woe[("title_word", "no title")]
        words = set(title.split())
        return self.woe[("title_word", next((n for n, known in RANKS if words & set(known.split())), "no word"))]

    def log_odds(self, tenure):
        values = {
            "tenure_months": tenure.months,
            "previous_employers": tenure.previous,
            "tenure_over_own_mean": tenure.months / tenure.own_mean if tenure.own_mean else None,
            "own_mean_past_tenure_months": tenure.own_mean,
            "career_months": tenure.career,
            "months_since_title_change": tenure.since_title,
            "open_positions": tenure.open,
        }
        total = self.intercept
        for factor, coefficient in self.coefficients.items():
            weight = self.title(tenure.current.get("title")) if factor == "title_word" else self.weight(factor, values[factor])
            total += coefficient * weight
        return total


def logistic(x, y, ridge):
    """Newton's method; the intercept and the slope are not shrunk."""
    b = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-(x @ b)))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), x.T @ (y - p) - ridge * b)
        b += step
        if abs(step).max() < 1e-10:
            break
    error = np.sqrt(np.diag(np.linalg.inv((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge))))
    return b, error


def auc(score, y):
    _, place, count = np.unique(score, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2)[place]
    movers = y.sum()
    return (rank[y == 1].sum() - movers * (movers + 1) / 2) / (movers * (len(y) - movers))


def ece(p, y):
    bins = np.minimum((p * 10).astype(int), 9)
    return sum(abs((p[bins == k] - y[bins == k]).sum()) for k in range(10)) / len(p)


RIDGE = {"cncf": 2.0, "florex": 20.0}


def columns(tenures, published):
    return np.array([[1.0, published.log_odds(t), *map(float, t.extras(published.source))] for t in tenures])


def fit(folder, source):
    rows = [json.loads(line) for line in open(folder / f"{source}.jsonl", encoding="utf-8")]
    published = Published(folder, source)
    x = columns([Tenure(row) for row in rows], published)
    y = np.array([row["moved_within_12m"] for row in rows], float)
    out = np.array([held_out(row["id"]) for row in rows])
    b, error = logistic(x[~out], y[~out], np.array([1e-9, 1e-9] + [RIDGE[source]] * (x.shape[1] - 2)))
    for name, mask in (("fitted", ~out), ("held out", out)):
        z = x[mask] @ b
        print(f"{source}, {name} ({mask.sum()}): AUC {auc(z, y[mask]):.4f}, ECE {ece(1 / (1 + np.exp(-z)), y[mask]):.4f}, "
              f"published weights alone {auc(x[mask, 1], y[mask]):.4f}")
    print("  largest standard error of a log-odds:", round(float(error[2:].max()), 3))
    return published, b


def rust(cncf, florex):
    n = lambda value: f"{value:.4f}"
    occupations = "\n".join(f'        ("{name}", {n(value)}),' for name, value in zip(OCCUPATIONS, florex[2:]))
    return f"""//! What the published weights lack, fitted by `tools/intent/fit.py`. Written by that script: change it there.

/// Beside the published weights of bare affiliation records (CNCF).
pub(super) const AFFILIATIONS: super::hazard::Fitted = super::hazard::Fitted {{
    intercept: {n(cncf[0])},
    slope: {n(cncf[1])},
    independent_before: {n(cncf[2])},
    independent_only: {n(cncf[3])},
    returned: {n(cncf[4])},
    several_titles_here: 0.0,
    occupations: &[],
}};

/// Beside the published weights of résumés (florex). It holds no independent work: half of what the other source shows.
pub(super) const RESUMES: super::hazard::Fitted = super::hazard::Fitted {{
    intercept: {n(florex[0])},
    slope: {n(florex[1])},
    independent_before: {n(cncf[2] / 2)},
    independent_only: {n(cncf[3] / 2)},
    returned: 0.0,
    several_titles_here: {n(florex[-1])},
    occupations: &[
{occupations}
    ],
}};
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    folder = parser.parse_args().corpus / "intent"
    cncf, florex = fit(folder, "cncf"), fit(folder, "florex")
    (ROOT / "src/assessment/intent/hazard_fitted.rs").write_text(rust(cncf[1], florex[1]), encoding="utf-8")
    lines = []
    for line in open(ROOT / "tests/intent/invented.jsonl", encoding="utf-8"):
        row = json.loads(line)
        published, b = florex if any(p.get("title") for p in row["positions"]) else cncf
        z = (columns([Tenure(row)], published) @ b.round(4))[0]
        lines.append(json.dumps({"id": row["id"], "move_12m": round(float(1 / (1 + np.exp(-z))), 4)}))
    (ROOT / "tests/intent/figures.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
