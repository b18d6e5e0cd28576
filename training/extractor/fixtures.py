"""
python -m extractor.fixtures VOCABULARY: what words, pieces, shapes and features come to here, for the tests of the
program, which computes them again. Writes test/extract/model/{words,features}.json.
"""
import argparse
import hashlib
import json
import pathlib

from .features import features
from .passages import Mention, read_jsonl
from .vocabulary import SPAN_LABEL
from .words import Pieces, shape, words

ROOT = pathlib.Path(__file__).parent.parent.parent
LINES = 1200

# What our passages hold too little of: signs, scripts, glued words, numbers that are no digits.
ODD = [
    "SuppliedAn ambulance trust, BBCAn inquiry; PAIn a statement, McAllister and O’Dowd-Rao’s NHSBSA",
    "½ a day, 3² and №5, ①②, Ⅳ and ⅻ, １２３, ٣٤, x₂, 10–12, £1,250.00 @ 5 %, _under_score__",
    "Zoë Brontë, Siân Ó Ceallaigh, Łukasz Żak, İstanbul, STRASSE straße, ΑΘΗΝΑ ἀθῆναι, ǅungla ǆ",
    "e\u0301 and n\u0303 apart, soft\u00adhyphen, zero\u200bwidth, nb\u00a0space, thin\u2009space, line\u2028sep, bom\ufeffhere",
    "北京市 公安局, Москва, القاهرة, हिन्दी, ไทย, 한국어, 👩‍⚕️🏥 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝟙𝟚",
    "A B c D1 1D a1b2 I’m it's \"quoted\" ‘single’ (brackets)[square]{curly} a/b c\\d e|f ~`^ <tag>",
    "".join("verylongword" for _ in range(10)) + " end",
    "\x1c\x1d\x1e\x1f\x85 controls\x0b\x0c and\ttabs",
]

# Mentions by their place among the words, both inclusive, with type and form.
PAIRED = [
    (
        "Dr Ann Lee of the Holm Valley Trust (HVT) wrote to the trust. Its report names Lee, and HVT denies the report.",
        [(0, 2, "Person", "name"), (5, 7, "Organisation", "name"), (9, 9, "Organisation", "name"), (13, 14, "Organisation", "nominal"),
         (16, 17, "Document", "nominal"), (19, 19, "Person", "name"), (22, 22, "Organisation", "name"), (24, 25, "Document", "nominal")],
    ),
    (
        "A fire at Zoë’s House, the fire of 3 May 2024, and an inquiry into the fire: The Fire Inquiry heard Sister Zoë.",
        [(0, 1, "Event", "nominal"), (3, 6, "Site", "name"), (8, 12, "Event", "nominal"), (15, 19, "Event", "nominal"),
         (18, 19, "Event", "nominal"), (21, 23, "Event", "name"), (25, 26, "Person", "name")],
    ),
    (
        "MR BO REED: My report is WITN0412. I gave the Report to a nurse, this nurse, her nurse; Mr. Reed " + "said so again " * 25 + "to Bo Reed.",
        [(0, 2, "Person", "name"), (4, 5, "Document", "nominal"), (7, 8, "Document", "name"), (12, 13, "Document", "nominal"),
         (15, 16, "Person", "nominal"), (18, 19, "Person", "nominal"), (21, 22, "Person", "nominal"), (24, 26, "Person", "name"), (103, 104, "Person", "name")],
    ),
]  # fmt: skip


def units(text, offset):
    """A place in code points → in UTF-16 code units."""
    return len(text[:offset].encode("utf-16-le")) // 2


def digest(*parts):
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:10]


def cut(text, pieces):
    """Offsets, shape and pieces of every word, as one text."""
    return " ".join(
        f"{units(text, start)}-{units(text, end)}:{shape(text, start, end)}:{','.join(map(str, pieces.of(text[start:end])))}"
        for start, end in words(text)
    )


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("vocabulary", type=pathlib.Path, help="vocab.txt of an exported network")
    given = arguments.parse_args()
    pieces = Pieces(given.vocabulary.read_text(encoding="utf8").split("\n"))
    folder = ROOT / "test" / "extract" / "model"
    lines = [
        line
        for file in sorted((ROOT / "training" / "passages").glob("*.jsonl"))
        for row in read_jsonl(file)
        for line in row["text"].split("\n")
        if len(line) > 20
    ]
    lines = lines[:: max(1, len(lines) // LINES)]
    known = {digest(line): digest(cut(line, pieces)) for line in lines}
    odd = [{"text": text, "cut": cut(text, pieces)} for text in ODD]
    (folder / "words.json").write_text(json.dumps({"odd": odd, "lines": known}, indent=0) + "\n")
    paired = []
    for text, listed in PAIRED:
        mentions = [Mention(first, last, SPAN_LABEL[type_, form], -1) for first, last, type_, form in listed]
        rows = features(text, words(text), mentions).tolist()
        shown = [" ".join("".join(_short(value) for value in row) for row in each[:at]) for at, each in enumerate(rows)]
        paired.append({"text": text, "mentions": [[*each[:2], f"{each[2]} {each[3]}"] for each in listed], "rows": shown[1:]})
    (folder / "features.json").write_text(json.dumps(paired, indent=1, ensure_ascii=False) + "\n", encoding="utf8")


def _short(value):
    """0 and 1 as they are, a share as "(0.333)"."""
    return str(int(value)) if value in (0, 1) else f"({value:.3f})"


if __name__ == "__main__":
    main()
