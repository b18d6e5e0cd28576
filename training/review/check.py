"""python3 training/review/check.py [--quiet] [FILE.jsonl …]: what is wrong, or doubtful, in annotated passages.

Errors break the format: a type or predicate unknown to `vocabulary.json`, an end of the wrong type, words that do not
stand in the text. Warnings are the rules of `../passages/REVIEW.md` as far as a program can see them; each may be right
where it stands. At the end: how many differently worded rows every predicate and stance has. Exit code 1 on any error.
Standard library only. Without files: all of `../passages`.
"""

import argparse
import collections
import json
import pathlib
import re
import sys

TRAINING = pathlib.Path(__file__).resolve().parent.parent
VOCABULARY = json.loads((TRAINING / "vocabulary.json").read_text("utf8"))
TYPES = set(VOCABULARY["types"])
STANCES = set(VOCABULARY["stances"])
PREDICATES = {predicate["name"]: predicate for predicate in VOCABULARY["predicates"]}

NAMELESS = {"Event", "Document", "Site"}  # a person or a body needs a name
WRITTEN_BY_ONE = re.compile(r"letter|statement|diary|minute|memo|signal|e-?mail", re.I)
SPOKEN = re.compile(r"transcript|opening|closing|press|oral|broadcast|evidence|minutes|meeting|chain|news", re.I)
TURN = re.compile(r"^\s*((?:[A-Z][\w.'’-]*\.? ?){1,4}):", re.M)
BESIDE = re.compile(r"\b(near|beside|outside|next to|a mile from|on the edge of)\s+(?:the\s+)?$", re.I)
BEFORE = re.compile(r"^\s*(by|before)\s", re.I)


def plain(text):
    """One space for any run of white space: scans break lines inside names."""
    return re.sub(r"\s+", " ", text).strip()


def surfaces(entity):
    return [plain(surface) for surface in entity["names"] + entity["nominals"]]


def name(entities, which):
    return (surfaces(entities[which]) or [which])[0] if which in entities else which


def errors(passage):
    """What breaks the format."""
    text = plain(passage["text"])
    entities = {entity["id"]: entity for entity in passage["entities"]}
    if len(entities) < len(passage["entities"]):
        yield "an entity's id is used twice"
    for entity in passage["entities"]:
        if entity["type"] not in TYPES:
            yield f"{entity['id']}: type {entity['type']}"
        if not entity["names"] and (entity["type"] not in NAMELESS or not entity["nominals"]):
            yield f"{entity['id']}: no name"
        for surface in surfaces(entity):
            if surface not in text:
                yield f"{entity['id']}: {surface!r} is not in the text"
    for row, relation in enumerate(passage["relations"]):
        predicate = PREDICATES.get(relation["predicate"])
        if predicate is None or relation["stance"] not in STANCES:
            yield f"row {row}: {relation['predicate']}, {relation['stance']}"
            continue
        for side in ("subject", "object"):
            end = entities.get(relation[side])
            if end is None or end["type"] not in predicate[side]:
                yield f"row {row}: {side} of {relation['predicate']} is {end and end['type']}"
        if relation["speaker"] is not None and relation["speaker"] not in entities:
            yield f"row {row}: speaker {relation['speaker']} is unknown"
        for part in ("evidence", "role", "whenText"):
            if relation[part] and plain(relation[part]) not in text:
                yield f"row {row}: {part} {relation[part][:60]!r} is not in the text"


def warnings(passage):
    """What the rules of the review make doubtful."""
    entities = {entity["id"]: entity for entity in passage["entities"]}
    used = {relation[part] for relation in passage["relations"] for part in ("subject", "object", "speaker")}
    for entity in passage["entities"]:
        if entity["type"] == "Organisation" and entity["names"] and not any(re.search(r"[A-Z0-9]", n) for n in entity["names"]):
            yield f"{entity['id']}: a body without a proper name, {entity['names'][0]!r}"
        if not entity["names"] and entity["id"] not in used:
            yield f"{entity['id']}: nameless and in no relation, {surfaces(entity)[0]!r}"
    keys = collections.Counter(key(relation) for relation in passage["relations"])
    yield from (f"{count} rows for {' '.join(map(str, found[:3]))}" for found, count in keys.items() if count > 1)
    for row, relation in enumerate(passage["relations"]):
        told = f"row {row}: {name(entities, relation['subject'])} {relation['predicate']} {name(entities, relation['object'])}"
        for doubt in doubts(relation, entities):
            yield f"{told}: {doubt}"
    yield from voices(passage, entities)


def key(relation):
    return tuple(relation[part] for part in ("subject", "predicate", "object", "stance", "polarity", "speaker", "role", "when"))


def doubts(relation, entities):
    """What is doubtful in one row by itself."""
    predicate, evidence = relation["predicate"], plain(relation["evidence"])
    if predicate in ("INSTRUCTED", "HOLDS_ROLE_AT") and not relation["role"]:
        yield "no role"
    if relation["stance"] == "denied" and not relation["polarity"]:
        yield "denied and negated at once"
    if relation["whenText"] and BEFORE.match(relation["whenText"]) and relation["when"] and not relation["when"].startswith("../"):
        yield f"'by' is an open beginning, not {relation['when']}"
    if predicate in ("LOCATED_IN", "TOOK_PLACE_AT") and relation["object"] in entities:
        places = [(evidence[: evidence.find(place)]) for place in surfaces(entities[relation["object"]]) if place in evidence]
        if places and all(BESIDE.search(before) for before in places):
            yield "near a place is not in it"


def voices(passage, entities):
    """A speaker of a transcript speaks his turn; the writer of a letter is never a speaker."""
    spoken = len(TURN.findall(passage["text"])) > 2 or SPOKEN.search(passage["genre"])
    if spoken or not WRITTEN_BY_ONE.search(passage["genre"]):
        return
    last = plain(passage["text"].strip().splitlines()[-1])
    for relation in passage["relations"]:
        who = entities.get(relation["speaker"])
        if who and who["type"] == "Person" and len(last.split()) < 9 and any(surface in last for surface in surfaces(who)):
            yield f"{surfaces(who)[0]} signs the text and is written as a speaker"
            return


def counts(passages):
    """Differently worded rows: distinct pairs of sentence and predicate, over all and for each stance."""
    predicates, stances = collections.defaultdict(set), collections.defaultdict(set)
    for passage in passages:
        for relation in passage["relations"]:
            row = (plain(relation["evidence"]), relation["predicate"])
            predicates[relation["predicate"]].add(row)
            stances[relation["stance"] if relation["polarity"] else "negated"].add(row)
    for group in (predicates, stances):
        print(", ".join(f"{label} {len(rows)}" for label, rows in sorted(group.items(), key=lambda item: len(item[1]))))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("files", type=pathlib.Path, nargs="*")
    arguments.add_argument("--quiet", action="store_true", help="no warnings")
    given = arguments.parse_args()
    files = given.files or sorted((TRAINING / "passages").glob("*.jsonl"))
    passages = [json.loads(line) for file in files for line in file.read_text("utf8").splitlines() if line.strip()]
    wrong, doubtful = 0, 0
    ids = collections.Counter(passage["id"] for passage in passages)
    for passage in passages:
        found = list(errors(passage)) + (["another passage has this id"] if ids[passage["id"]] > 1 else [])
        wrong += len(found)
        for error in found:
            print(f"{passage['id']}: {error}")
        noted = [] if given.quiet or found else list(warnings(passage))
        doubtful += len(noted)
        for warning in noted:
            print(f"{passage['id']}: perhaps {warning}")
    rows = sum(len(passage["relations"]) for passage in passages)
    print(f"{len(passages)} passages, {rows} relations, {wrong} errors, {doubtful} warnings")
    counts(passages)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
