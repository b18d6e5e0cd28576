"""
Public sets of names (see NOTICE for their licences) → examples. A set covers the labels that it annotates; the
others are left out of the loss rather than taught to be absent.
"""
from .passages import Builder, Mention, read_jsonl
from .vocabulary import SPAN_LABEL, SPAN_LABELS

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
