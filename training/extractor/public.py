"""
Public sets of names (see NOTICE for their licences) → examples. A set covers the labels that it annotates; the
others are left out of the loss rather than taught to be absent.
"""
import json
import pathlib
import re

from .passages import PREDICATE, Builder, Mention, Relation, read_jsonl
from .vocabulary import ALLOWED, PREDICATES, SPAN_LABEL, SPAN_LABELS, TYPES

# What the relations of the public sets are in ours; the program measures with the same file.
RELATIONS = json.loads((pathlib.Path(__file__).parents[2] / "src" / "evaluate" / "public" / "relations.json").read_text())

_TYPES = {
    "wikigold": {"PER": "Person", "ORG": "Organisation", "LOC": "Site"},
    "wnut17": {"person": "Person", "location": "Site", "group": "Organisation", "corporation": "Organisation"},
    "broad_twitter": {"PER": "Person", "ORG": "Organisation", "LOC": "Site"},
    "crossner": {
        **dict.fromkeys("person writer musicalartist scientist politician researcher".split(), "Person"),
        **dict.fromkeys("organisation band university politicalparty".split(), "Organisation"),
        **dict.fromkeys("location country".split(), "Site"),
    },
    "meantime": {"PER": "Person", "ORG": "Organisation", "LOC": "Site"},
    "redocred": {"PER": "Person", "ORG": "Organisation", "LOC": "Site"},
    "gum": {"person": "Person", "organization": "Organisation", "place": "Site"},
}
_SHARE = {"wnut17": 2, "broad_twitter": 3}  # every so many rows; these are short and unlike what is read here
_COVERED = [int(form == "name" and type_ in ("Person", "Organisation", "Site")) for type_, form in SPAN_LABELS]


def public_examples(folder, builder: Builder):
    examples = []
    for name, types in _TYPES.items():
        rows = read_jsonl(folder / f"{name}.jsonl")[:: _SHARE.get(name, 1)]
        for row in rows:
            examples.append(_example(name, row, types, builder))
    return [example for example in examples if len(example.at) > 3]


def _example(name, row, types, builder):
    text = row["text"][: row.get("full_annotation_end") or None]
    example = builder.blank(row["id"], text)
    example.span_labels = _COVERED
    starts = {start: index for index, (start, _) in enumerate(example.words)}
    ends = {end: index for index, (_, end) in enumerate(example.words)}
    chains = {tuple(span): number for number, chain in enumerate(row.get("coref") or []) for span in chain}
    taken = set()
    for entity in row["entities"]:
        place = starts.get(entity["start"]), ends.get(entity["end"])
        type_ = types.get(entity["type"])
        if type_ is None or None in place or place in taken:
            continue
        if text[slice(*example.words[place[0]])].lower() in ("the", "a", "an") and place[1] > place[0]:
            place = place[0] + 1, place[1]
        named = entity.get("kind", "NAM") == "NAM" if name == "gum" else _named(text[entity["start"] : entity["end"]])
        if name == "gum" and not named and entity.get("kind") != "NOM":
            continue
        taken.add(place)
        number = chains.get((entity["start"], entity["end"]), -1)
        example.mentions.append(Mention(*place, SPAN_LABEL[type_, "name" if named else "nominal"], number))
    example.mentions.sort(key=lambda m: (m.first, m.last))
    example.coreference = bool(row.get("coref"))
    example.types = [0] * len(row.get("coref") or [])
    return example


def _named(surface):
    """Names alone: every word but the small ones has a capital."""
    words = [word for word in surface.split() if word[:1].isalpha() and word not in _SMALL]
    return bool(words) and all(word[0].isupper() for word in words)


_SMALL = {"the", "a", "an", "of", "and", "for", "in", "on", "de", "la", "van", "von", "der", "du", "al", "bin"}


def related_examples(folder, builder: Builder):
    """KnowledgeNet and Re-DocRED → examples whose relations alone are learnt from."""
    for row in read_jsonl(folder / "knowledgenet.jsonl"):
        example = _properties(row, builder)
        if example:
            yield example
    for row in read_jsonl(folder / "redocred.jsonl"):
        yield _document(row, builder)


def _places(example):
    starts = {start: index for index, (start, _) in enumerate(example.words)}
    ends = {end: index for index, (_, end) in enumerate(example.words)}
    return lambda start, end: (starts.get(start), ends.get(end))


def _whole(mapping, properties):
    """Predicates all of whose relations in the set are among the annotated ones."""
    sources = {}
    for name, relation in mapping.items():
        for ours in relation["ours"]:
            sources.setdefault(ours["predicate"], set()).add(name)
    return [PREDICATE[predicate] for predicate, names in sources.items() if names <= set(properties)]


def _properties(row, builder):
    mapping = RELATIONS["knowledgenet"]
    example = builder.blank(row["id"], row["text"])
    place = _places(example)
    numbers = {}

    def end(span, types):
        found = place(*span)
        if None in found:
            return None
        if found not in numbers:
            numbers[found] = len(example.types)
            example.types.append(TYPES.index(types[0]))
            name = _named(row["text"][slice(*span)]) and row["text"][slice(*span)].lower() not in _PRONOUNS
            example.mentions.append(Mention(*found, SPAN_LABEL[types[0], "name" if name else "nominal"], numbers[found]))
        return numbers[found]

    for relation in row["relations"]:
        ours = mapping[relation["type"]]["ours"]
        if not ours:
            continue
        first = ours[0]
        subject, object_ = (relation["obj"], relation["subj"]) if first["reversed"] else (relation["subj"], relation["obj"])
        ends = end(subject, first["subject"]), end(object_, first["object"])
        if None in ends or ends[0] == ends[1]:
            continue
        options = tuple(PREDICATE[each["predicate"]] for each in ours)
        example.relations.append(Relation(ends[0], options[0], ends[1], 0, False, -1, None, None, None, options))
    example.mentions.sort(key=lambda m: (m.first, m.last))
    example.related = bool(example.relations)
    example.predicates = _whole(mapping, row["annotated_properties"])
    return example if example.related else None


_PRONOUNS = set("he she they it who him her them his hers their its i me my we us our".split())
_KINDS = {"PER": "Person", "ORG": "Organisation", "LOC": "Site"}


def _document(row, builder):
    mapping = RELATIONS["redocred"]
    example = builder.blank(row["id"], row["text"])
    place = _places(example)
    numbers, sentence = {}, {}
    stops = [match.end() for match in re.finditer(r"[.!?] (?=[A-Z])", row["text"])]
    for entity in row["entities"]:
        found = place(entity["start"], entity["end"])
        if entity["type"] not in _KINDS or None in found:
            continue
        if entity["cluster"] not in numbers:
            numbers[entity["cluster"]] = len(example.types)
            example.types.append(TYPES.index(_KINDS[entity["type"]]))
        number = numbers[entity["cluster"]]
        example.mentions.append(Mention(*found, SPAN_LABEL[_KINDS[entity["type"]], "name"], number))
        sentence.setdefault(number, set()).add(sum(stop <= entity["start"] for stop in stops))
    for relation in row["relations"]:
        subject, object_ = numbers.get(relation["subj_cluster"]), numbers.get(relation["obj_cluster"])
        if subject is None or object_ is None or subject == object_:
            continue
        example.unknown += [(subject, object_), (object_, subject)]
        kinds = TYPES[example.types[subject]], TYPES[example.types[object_]]
        for ours in mapping[relation["type"]]["ours"] if relation["type"] not in _FOLLOWS else []:
            s, o = (object_, subject) if ours["reversed"] else (subject, object_)
            if TYPES[example.types[s]] in ours["subject"] and TYPES[example.types[o]] in ours["object"] and sentence[s] & sentence[o]:
                example.relations.append(Relation(s, PREDICATE[ours["predicate"]], o, 0, False, -1, None, None, None))
                break
    example.mentions.sort(key=lambda m: (m.first, m.last))
    example.related = bool(example.relations)
    example.predicates = sorted({PREDICATE[o["predicate"]] for r in mapping.values() for o in r["ours"]})
    return example


_FOLLOWS = {"P17", "P30"}  # country and continent follow from what else is known far more often than they are said
