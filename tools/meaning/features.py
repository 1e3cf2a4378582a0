"""Text -> hashed features, the exact twin of src/lexicon/meaning/features.rs.

Every rule here stands there too; `train.py --vectors` writes the cases that hold the two together.
"""

import math
import unicodedata

ROWS = 32768
DIMENSIONS = 64
GROUP = 32  # dimensions that share one scale

# Code points from 0x80 on that separate words; every other one from there on belongs to a word.
SEPARATORS = [
    (0x80, 0xA9), (0xAB, 0xB1), (0xB4, 0xB4), (0xB6, 0xB8), (0xBB, 0xBB), (0xBF, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7),
    (0x2000, 0x206F), (0x20A0, 0x20CF), (0x2190, 0x2BFF), (0x2E00, 0x2E7F), (0x3000, 0x3004), (0x3008, 0x3020),
    (0x3030, 0x3030), (0x30FB, 0x30FB), (0xE000, 0xF8FF), (0xFE10, 0xFE6F), (0xFF00, 0xFF0F), (0xFF1A, 0xFF20),
    (0xFF3B, 0xFF40), (0xFF5B, 0xFF65), (0xFFE0, 0xFFFF), (0x1F000, 0x1FAFF), (0xE0000, 0x10FFFF),
]
GENDERS = set("hfmwxdevi")


def is_word_character(c):
    point = ord(c)
    if point < 0x80:
        return c.isalnum() or c in "_+#."
    return not any(low <= point <= high for low, high in SEPARATORS)


def folded(text):
    text = unicodedata.normalize("NFKD", text)
    return "".join(c.lower() for c in text if not unicodedata.category(c).startswith("M"))


def without_gender_marks(text):
    """Drops (m/f/d) and its kin."""
    out, at = [], 0
    while at < len(text):
        if text[at] == "(":
            end = at + 1
            while end + 1 < len(text) and text[end] in GENDERS and text[end + 1] == "/":
                end += 2
            if end > at + 1 and end + 1 < len(text) and text[end] in GENDERS and text[end + 1] == ")":
                at = end + 2
                continue
        out.append(text[at])
        at += 1
    return "".join(out)


def words(text):
    text = without_gender_marks(folded(text))
    spaced = "".join(c if is_word_character(c) else " " for c in text)
    stripped = (word.rstrip(".") for word in spaced.split(" "))
    return [word for word in stripped if word]


def fnv1a(text):
    value = 2166136261
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value % ROWS


def features(text):
    """[(row, weight)], in reading order, repeats kept."""
    found = []
    for word in words(text):
        bounded = "<" + word + ">"
        grams = [bounded[at:at + n] for n in (3, 4, 5) for at in range(len(bounded) - n + 1)]
        count = 1 + len(grams)
        found.append((fnv1a("W" + word), 0.5))
        share = 0.5 / math.sqrt(count)
        found.extend((fnv1a(gram), share) for gram in grams)
    return found
