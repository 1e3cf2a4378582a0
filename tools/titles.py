"""Picks common occupations of ESCO that src/lexicon/data/titles.txt does not know, and writes them as a recruiter edits them.

    python3 tools/titles.py --taxonomy ../shared/corpus/taxonomy --known src/lexicon/data/titles.txt \
      --out src/lexicon/data/occupations.txt

Of each ISCO-08 unit group the occupations with the most names count as the common ones. A paragraph is a unit group:
its titles are neighbours. Occupations held out for measuring stay out.
"""

import argparse
import csv
import pathlib
import re
import unicodedata

MOST_A_GROUP, ENGLISH_ALTERNATES = 3, 2
LANGUAGES = ("de", "fr", "es")

# The longest matching ISCO-08 prefix decides.
FUNCTIONS = {
    "0": "public_service", "11": "operations", "111": "public_service", "1211": "finance", "1212": "people",
    "121": "operations", "1221": "sales", "1222": "marketing", "1223": "engineering", "131": "agriculture",
    "132": "manufacturing", "1323": "construction", "1324": "logistics", "133": "engineering", "134": "social_care",
    "1341": "education", "1342": "healthcare", "1345": "education", "1346": "finance", "1349": "operations",
    "141": "hospitality", "142": "retail", "143": "hospitality", "211": "science", "212": "data", "213": "science",
    "2132": "agriculture", "214": "engineering", "215": "engineering", "216": "construction", "2163": "design",
    "2166": "design", "22": "healthcare", "2263": "operations", "23": "education", "241": "finance",
    "2421": "operations", "2422": "public_service", "2423": "people", "2424": "people", "243": "marketing",
    "2433": "sales", "2434": "sales", "25": "engineering", "261": "legal", "262": "education", "263": "science",
    "2631": "finance", "2634": "healthcare", "2635": "social_care", "2636": "social_care", "264": "media",
    "265": "media", "311": "engineering", "312": "manufacturing", "3123": "construction", "313": "manufacturing",
    "314": "science", "315": "logistics", "32": "healthcare", "331": "finance", "332": "sales", "3323": "finance",
    "3331": "logistics", "3332": "marketing", "3333": "people", "3334": "sales", "3339": "sales", "334": "operations",
    "335": "public_service", "341": "social_care", "3411": "legal", "342": "education", "343": "media",
    "3432": "design", "3434": "hospitality", "351": "engineering", "352": "media", "41": "operations",
    "42": "customer", "4211": "finance", "4221": "hospitality", "4224": "hospitality", "431": "finance",
    "432": "logistics", "44": "operations", "51": "hospitality", "52": "retail", "531": "education",
    "532": "healthcare", "54": "public_service", "6": "agriculture", "71": "construction", "72": "manufacturing",
    "73": "manufacturing", "74": "construction", "742": "engineering", "75": "manufacturing", "81": "manufacturing",
    "82": "manufacturing", "83": "logistics", "91": "hospitality", "92": "agriculture", "93": "manufacturing",
    "931": "construction", "933": "logistics", "94": "hospitality", "95": "retail", "96": "operations",
}

# Single words that mean something else in a brief, and heads of titles that say too little alone.
TOO_PLAIN = set("""actor model host guide page usher valet broker dealer driver manager leader officer inspector operator
supervisor technician engineer developer designer analyst consultant trainer instructor coach director assistant clerk
worker producer planner buyer seller agent expert specialist coordinator administrator editor writer artist dancer
conductor composer presenter announcer prompter bookmaker leiter fahrer techniker verkaufer verkauferin berater referent
meister monteur operateur operatrice conducteur conductrice technicien technicienne agent agente guide modele directeur
directrice operador operadora tecnico tecnica conductor conductora director directora modelo guia agente asistente
animateur animatrice moniteur monitrice redacteur redactrice presentateur presentador controleur controleuse auxiliar
vigilante interventor interventora monitor monitora responsable encargado encargada jefe jefa chef chargé trader""".split())


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def plain(text):
    text = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9+#]+", text))


def fits(label):
    words = plain(label).split()
    single = len(words) == 1
    return (0 < len(words) <= 5 and not re.search(r"[,()0-9]", label) and not (single and words[0] in TOO_PLAIN)
            and not (single and len(words[0]) < 6))


def main():
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("--taxonomy", "--known", "--out"):
        options.add_argument(name, type=pathlib.Path, required=True)
    chosen = options.parse_args()
    known = {}
    for line in chosen.known.read_text(encoding="utf-8").splitlines():
        if "=" in line and line[0] not in "#~![":
            name, aliases = line.split("=", 1)
            for alias in [name, *aliases.split(",")]:
                known.setdefault(plain(alias), name.strip())
    labels, counts = {}, {}
    for row in rows(chosen.taxonomy / "esco_occupation_labels.tsv"):
        alternates = [a for a in (row["alternates"] or "").split("|") if a]
        counts[row["esco_id"]] = counts.get(row["esco_id"], 0) + 1 + len(alternates)
        if row["lang"] in ("en", *LANGUAGES):
            labels.setdefault(row["esco_id"], {})[row["lang"]] = (row["preferred"], alternates)
    families = {}
    for row in rows(chosen.taxonomy / "esco_occupations_en.tsv"):
        if row["split"] != "heldout":
            families.setdefault(row["isco08"][:4], []).append(row)
    taken, by_function = dict(known), {}
    for unit in sorted(families):
        function = next(FUNCTIONS[unit[:n]] for n in (4, 3, 2, 1) if unit[:n] in FUNCTIONS)
        family = sorted(families[unit], key=lambda row: -counts.get(row["esco_id"], 0))
        paragraph, neighbours = [], []
        for row in family:
            name = row["preferred"]
            if plain(name) in known:
                if known[plain(name)] not in neighbours:
                    neighbours.append(known[plain(name)])
                continue
            if len(paragraph) >= MOST_A_GROUP or not fits(name) or plain(name) in taken:
                continue
            taken[plain(name)] = name
            aliases = []
            for language in LANGUAGES:
                preferred, _ = labels.get(row["esco_id"], {}).get(language, ("", []))
                aliases += preferred.split("/")[:2]
            alternates = labels.get(row["esco_id"], {}).get("en", ("", []))[1]
            aliases += sorted((a for a in alternates if fits(a) and " " in a), key=len)[:ENGLISH_ALTERNATES]
            kept = []
            for alias in aliases:
                if fits(alias) and plain(alias) not in taken:
                    taken[plain(alias)] = name
                    kept.append(plain(alias))
            title = " ".join(w if w in ("and", "of", "for", "the", "in") else w[:1].upper() + w[1:] for w in name.split())
            paragraph.append(f"{title} = {', '.join(kept)}".rstrip())
        if paragraph:
            by_function.setdefault(function, []).append("\n".join([*paragraph, *neighbours[:3]]))
    lines = ["# More titles, computed by tools/titles.py from ESCO (NOTICE). Name = aliases, in four languages.",
             "# The titles of one paragraph are neighbours; a line without \"=\" names one of titles.txt among them.", ""]
    for function, paragraphs in by_function.items():
        lines += [f"[{function}]", "\n\n".join(paragraphs), ""]
    chosen.out.write_text("\n".join(lines), encoding="utf-8")
    print(sum(" =" in line for line in lines for line in line.split("\n")), "titles")


if __name__ == "__main__":
    main()
