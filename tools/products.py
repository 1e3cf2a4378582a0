"""Computes src/lexicon/data/skills/products.txt: names of software products and technologies with their aliases.

Usage: python3 tools/products.py CORPUS   (the folder that holds taxonomy/)

From O*NET 27.0 Technology Skills: products that at least two occupations use, under their commodity. From
github-linguist (MIT): programming languages with their aliases. From devicon (MIT): technologies with their other names.
A single word that is also an ordinary word in some label of ESCO is left out; what the hand-written files know
already is skipped when they are read, because the first meaning of a name wins. Attribution: NOTICE.
"""

import csv
import re
import sys
from collections import Counter
from pathlib import Path

VENDORS = [
    "Adobe Systems", "Apache", "Atlassian", "Autodesk", "Dassault Systemes", "Oracle", "The MathWorks", "Google",
    "Amazon", "IBM", "Intuit", "Microsoft", "SAP", "Bentley", "Siemens", "Salesforce", "Trimble", "ESRI", "Sage",
]
GENERIC = re.compile(r"(software|systems?|tools?|programs?|databases?|applications?|languages?)\)?$", re.I)


def tidy(name):
    name = re.sub(r"\s+", " ", name).strip()
    for vendor in VENDORS:
        rest = name.removeprefix(vendor + " ")
        first = vendor.split()[0]
        if rest != name and (rest.startswith(first) or vendor in ("The MathWorks", "Dassault Systemes", "Atlassian", "Adobe Systems")):
            name = rest
    return name


def main(corpus):
    words = set()
    for path in ["esco_occupation_labels.tsv", "esco_skill_labels.tsv", "onet_titles.tsv"]:
        with open(corpus / path, encoding="utf-8") as file:
            for line in file:
                words.update(re.findall(r"[a-z]{2,}", line))
    ok = lambda name: (
        2 < len(name) <= 40
        and re.fullmatch(r"[\w+#.&/' -]+", name)
        and name.lower() not in words
        and not all(w in words for w in re.findall(r"[a-z]+", name.lower()))
    )
    groups = {}
    with open(corpus / "onet_technology_skills.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    counts = Counter(row["technology"] for row in rows)
    seen = set()
    for row in rows:
        name = row["technology"]
        if counts[name] < 2 or GENERIC.search(name):
            continue
        name = tidy(re.sub(r"\s*\(.*?\)", "", name))
        if ok(name) and name.lower() not in seen:
            seen.add(name.lower())
            field = re.sub(r" software$", "", row["commodity"]).lower()
            groups.setdefault(field, []).append((name, []))
    with open(corpus / "linguist_languages.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["type"] != "programming":
                continue
            aliases = [a for a in row["aliases"].split("|") if ok(a) and a.lower() != row["name"].lower()]
            if ok(row["name"]) and (row["name"].lower() not in seen or aliases):
                seen.add(row["name"].lower())
                groups.setdefault("programming languages", []).append((row["name"], aliases))
    with open(corpus / "devicon.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            aliases = [a for a in row["altnames"].split("|") if ok(a) and a.lower() != row["name"].lower()]
            if ok(row["name"]) and (row["name"].lower() not in seen or aliases):
                seen.add(row["name"].lower())
                name = row["name"].capitalize() if row["name"].islower() else row["name"]
                groups.setdefault("technologies", []).append((name, aliases))
    out = Path(__file__).parent.parent / "src/lexicon/data/skills/products.txt"
    with open(out, "w", encoding="utf-8") as file:
        file.write("# Computed by tools/products.py from O*NET 27.0, github-linguist and devicon (NOTICE). Do not edit by hand.\n")
        for field in sorted(groups):
            file.write(f"\n[{field}]\n")
            for name, aliases in sorted(groups[field]):
                file.write(f"{name} = {', '.join(aliases)}".rstrip() + "\n")


main(Path(sys.argv[1]) / "taxonomy")
