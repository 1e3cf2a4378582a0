"""Trains the similarity table from ESCO and O*NET labels and writes it as the extension reads it.

    python3 tools/meaning/train.py --taxonomy ../shared/corpus/taxonomy --out src/lexicon/meaning/table.bin

Held-out concepts (split h or heldout) are never trained on, so that figures on them are honest.
About three minutes on one core. Seeded: the same inputs and library versions give the same file.
"""

import argparse
import csv
import json
import pathlib
import struct

import numpy as np
import scipy.sparse as sparse

from features import DIMENSIONS, GROUP, ROWS, features, words

BATCH, STEPS, TEMPERATURE, RATE, WARM_UP = 1024, 3000, 0.07, 0.005, 50
SPLIT_AT_SLASH = {"de", "es", "fr"}
EXTRA_LANGUAGES = {"nl", "it", "pt", "pl"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def label_variants(row):
    for label in [row["preferred"], *(row["alternates"] or "").split("|")]:
        if label and row["lang"] in SPLIT_AT_SLASH and "/" in label:
            yield from label.split("/")
        if label:
            yield label


def groups(taxonomy):
    """Texts that mean the same, one list a concept."""
    heldout_texts = set()
    concepts = {}

    def add(key, texts, split):
        texts = [" ".join(words(text)) for text in texts]
        if split in ("h", "heldout"):
            heldout_texts.update(texts)
        else:
            concepts.setdefault(key, []).extend(texts)

    for row in rows(taxonomy / "esco_occupation_labels.tsv"):
        if row["lang"] in {"en"} | SPLIT_AT_SLASH:
            add(("occupation", row["esco_id"]), label_variants(row), row["split"])
        if row["lang"] in {"en"} | EXTRA_LANGUAGES:
            add(("wide", row["esco_id"]), label_variants(row), row["split"])
    for row in rows(taxonomy / "esco_skill_labels.tsv"):
        add(("skill", row["esco_id"]), label_variants(row), row["split"])
    heldout_socs = set()
    for row in rows(taxonomy / "onet_titles.tsv"):
        if row["split"] in ("h", "heldout"):
            heldout_socs.add(row["soc"][:7])
        add(("soc", row["soc"][:7]), [row["title"]], row["split"])
        if row["short"]:
            add(("short", row["title"]), [row["title"].split("(")[0], row["short"]], row["split"])
    for row in rows(taxonomy / "onet_occupations.tsv"):
        split = "heldout" if row["soc"][:7] in heldout_socs else "train"
        add(("soc", row["soc"][:7]), [row["title"]], split)
    for row in rows(taxonomy / "onet_technology_skills.tsv"):
        if row["soc"][:7] not in heldout_socs:
            add(("tool", row["commodity"]), [row["commodity"], row["technology"]], "train")
    for name in ("linguist_languages.tsv", "devicon.tsv", "simple_icons.tsv"):
        for row in rows(taxonomy / name):
            canonical = next(iter(row.values()))
            add(("alias", name, canonical), [canonical, *aliases(row)], "train")
    distinct = ([text for text in dict.fromkeys(texts) if text and text not in heldout_texts]
                for texts in concepts.values())
    return [texts for texts in distinct if len(texts) > 1]


def aliases(row):
    listed = row.get("aliases") or row.get("altnames") or ""
    return [part for part in listed.split("|") if part]


def feature_matrix(texts):
    indptr, indices, data = [0], [], []
    for text in texts:
        for row, weight in features(text):
            indices.append(row)
            data.append(weight)
        indptr.append(len(indices))
    matrix = sparse.csr_matrix((np.array(data, np.float32), indices, indptr), (len(texts), ROWS))
    matrix.sum_duplicates()
    return matrix


def normalised(u):
    norm = np.maximum(np.linalg.norm(u, axis=1, keepdims=True), 1e-9)
    return u / norm, norm


def train(texts_by_group, seed):
    random = np.random.default_rng(seed)
    starts = np.cumsum([0] + [len(texts) for texts in texts_by_group])
    matrix = feature_matrix([text for texts in texts_by_group for text in texts])
    sizes = np.diff(starts)
    chance = sizes ** 0.6 / np.sum(sizes ** 0.6)
    table = random.normal(0, 0.05, (ROWS, DIMENSIONS)).astype(np.float32)
    first, second = np.zeros_like(table), np.zeros_like(table)
    for step in range(1, STEPS + 1):
        drawn = random.choice(len(sizes), BATCH, replace=False, p=chance)
        a = starts[drawn] + (random.random(BATCH) * sizes[drawn]).astype(int)
        shift = 1 + (random.random(BATCH) * (sizes[drawn] - 1)).astype(int)
        b = starts[drawn] + (a - starts[drawn] + shift) % sizes[drawn]
        x = matrix[np.concatenate([a, b])]
        v, norm = normalised(x @ table)
        va, vb = v[:BATCH], v[BATCH:]
        scores = va @ vb.T / TEMPERATURE
        by_row = np.exp(scores - scores.max(1, keepdims=True))
        by_row /= by_row.sum(1, keepdims=True)
        by_column = np.exp(scores - scores.max(0, keepdims=True))
        by_column /= by_column.sum(0, keepdims=True)
        loss = -0.5 * np.mean(np.log(np.diag(by_row) + 1e-9) + np.log(np.diag(by_column) + 1e-9))
        d_scores = (by_row + by_column - 2 * np.eye(BATCH, dtype=np.float32)) / (2 * BATCH * TEMPERATURE)
        dv = np.concatenate([d_scores @ vb, d_scores.T @ va])
        du = (dv - v * np.sum(v * dv, 1, keepdims=True)) / norm
        gradient = np.asarray(x.T @ du, np.float32)
        first = 0.9 * first + 0.1 * gradient
        second = 0.98 * second + 0.02 * gradient ** 2
        rate = RATE * min(1, step / WARM_UP) * (1 - (step - 1) / STEPS)
        table -= rate * (first / (1 - 0.9 ** step)) / (np.sqrt(second / (1 - 0.98 ** step)) + 1e-7)
        if step % 100 == 0:
            print(f"step {step} of {STEPS}: loss {loss:.3f}", flush=True)
    return table


def quantised(table):
    """(codes: one nibble a dimension, scales: f16 a group of 32 dimensions)."""
    grouped = table.reshape(ROWS, DIMENSIONS // GROUP, GROUP)
    scales = (np.abs(grouped).max(2) / 7).astype(np.float16)
    scales[scales == 0] = 1
    codes = np.clip(np.round(grouped / scales[..., None].astype(np.float32)), -7, 7).astype(np.int8)
    return codes.reshape(ROWS, DIMENSIONS), scales


def packed(codes, scales):
    nibbles = (codes + 8).astype(np.uint8)
    body = (nibbles[:, 0::2] | (nibbles[:, 1::2] << 4)).tobytes()
    return struct.pack("<4sII", b"OVS1", ROWS, DIMENSIONS) + scales.astype("<f2").tobytes() + body


def vector(text, codes, scales):
    """The reader's arithmetic, step by step in double precision, so that the two agree to the bit."""
    sums = [0.0] * DIMENSIONS
    for row, weight in features(text):
        for group in range(DIMENSIONS // GROUP):
            scaled = weight * float(scales[row, group])
            for at in range(group * GROUP, (group + 1) * GROUP):
                sums[at] += scaled * int(codes[row, at])
    norm = 0.0
    for value in sums:
        norm += value * value
    norm = norm ** 0.5
    return [value / norm if norm > 0 else 0.0 for value in sums]


CASES = [
    "Senior Software Engineer (m/w/d)", "Ingénieure logiciel", "C++ / C# Developer", "Node.js", "Krankenschwester",
    "Head of People & Culture", "k8s", "Straße, ﬁnance Ⅳ", "İstanbul ΣΊΣΥΦΟΣ", "データサイエンティスト", "أمين مكتبة",
    "", " … ", "a", "R", ".NET", "dot. at. end.", "e\u0301tude 👩‍🔬 nurse", "ｆｕｌｌ ｗｉｄｔｈ", "हिन्दी शिक्षक", "(h/f) (x) ((m/f)", "½ ² ①",
]


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--taxonomy", type=pathlib.Path, required=True)
    options.add_argument("--out", type=pathlib.Path, required=True)
    options.add_argument("--vectors", type=pathlib.Path, help="where to write the cases that the reader must match")
    options.add_argument("--seed", type=int, default=0)
    chosen = options.parse_args()
    texts = groups(chosen.taxonomy)
    print(f"{len(texts)} groups, {sum(map(len, texts))} texts", flush=True)
    codes, scales = quantised(train(texts, chosen.seed))
    chosen.out.write_bytes(packed(codes, scales))
    if chosen.vectors:
        cases = [{"text": text, "features": [row for row, _ in features(text)],
                  "vector": [value.hex() for value in vector(text, codes, scales)]} for text in CASES]
        chosen.vectors.write_text("".join(json.dumps(case) + "\n" for case in cases), encoding="utf-8")


if __name__ == "__main__":
    main()
