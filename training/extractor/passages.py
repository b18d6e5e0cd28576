"""Annotated passages → examples: the surface forms of the annotation are found in the text and become mentions."""
import dataclasses
import functools
import json

from .sentences import sentences
from .vocabulary import PREDICATES, SPAN_LABEL, SPAN_LABELS, STANCES, TYPES
from .words import Pieces, shape, words

SPEAKER_UNKNOWN = -2
PREDICATE = {name: index for index, name in enumerate(PREDICATES)}


@dataclasses.dataclass
class Mention:
    first: int  # words, both inclusive
    last: int
    label: int  # in SPAN_LABELS
    entity: int  # -1: which one is not known


@dataclasses.dataclass
class Relation:
    subject: int
    predicate: int
    object: int
    stance: int
    negated: bool
    speaker: int  # entity, -1: nobody inside the text
    evidence: tuple  # words, both inclusive; None where it is not given
    role: tuple  # words of the evidence; None: there are none; (): there are, but not there
    when: tuple
    options: tuple = ()  # predicates one of which holds; `predicate` is the first


@dataclasses.dataclass
class Example:
    id: str
    text: str
    words: list
    ids: list  # word pieces with [CLS] and [SEP]
    shapes: list
    at: list  # the place of each word's first piece in ids
    mentions: list
    types: list  # of each entity
    relations: list
    span_labels: list  # 1 for each label that the annotation covers
    coreference: bool
    predicates: list  # those that the annotation covers wholly: a pair without a row does not have them
    related: bool = False  # whether relations are annotated at all
    unknown: list = dataclasses.field(default_factory=list)  # (subject, object) of which nothing is known
    rows: list = None  # sentences with a subject, made when asked for

    @functools.cached_property
    def sentences(self):
        return sentences(self.text)

    @functools.cached_property
    def unknown_pairs(self):
        return set(self.unknown)


def read_jsonl(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Builder:
    def __init__(self, pieces: Pieces, limit=512):
        self.pieces, self.limit = pieces, limit

    def blank(self, id_, text):
        """An example without annotation, cut at `limit` word pieces."""
        spans = words(text)
        ids, shapes, at, kept = [self.pieces.cls], [12], [], []
        for start, end in spans:
            cut = self.pieces.of(text[start:end])
            if len(ids) + len(cut) + 1 > self.limit:
                break
            at.append(len(ids))
            kept.append((start, end))
            ids += cut
            shapes += [shape(text, start, end)] * len(cut)
        return Example(id_, text, kept, ids + [self.pieces.sep], shapes + [12], at, [], [], [], [0] * len(SPAN_LABELS), False, [])

    def passage(self, row):
        """A passage with its complete graph (the project's own format)."""
        example = self.blank(row["id"], row["text"])
        starts = {start: index for index, (start, _) in enumerate(example.words)}
        ends = {end: index for index, (_, end) in enumerate(example.words)}
        place = lambda quote, origin=0: _place(row["text"], quote, starts, ends, origin)
        numbers = {entity["id"]: index for index, entity in enumerate(row["entities"])}
        example.types = [TYPES.index(entity["type"]) for entity in row["entities"]]
        example.mentions = _mentions(row, starts, ends)
        example.span_labels = [1] * len(SPAN_LABELS)
        example.coreference = True
        example.predicates = list(range(len(PREDICATES)))
        example.related = True
        for relation in row["relations"]:
            evidence = place(relation["evidence"])
            origin = row["text"].find(relation["evidence"])
            inside = lambda found: found if found and evidence and evidence[0] <= found[0] and found[1] <= evidence[1] else ()
            near = lambda quote: inside(_place(row["text"], quote, starts, ends, origin)) if quote else None
            when = relation.get("whenText")
            example.relations.append(
                Relation(
                    numbers[relation["subject"]],
                    PREDICATE[relation["predicate"]],
                    numbers[relation["object"]],
                    STANCES.index(relation["stance"]),
                    not relation["polarity"],
                    numbers.get(relation.get("speaker"), -1),
                    evidence,
                    near(relation.get("role")),
                    (near(when) or _last_before(row["text"], when, origin, place) or ()) if when else None,
                )
            )
        return example


def _place(text, quote, starts, ends, origin=0):
    """The words of a quotation, or None where it is absent or cuts a word."""
    if not quote:
        return None
    at = text.find(quote, max(0, origin))
    if at < 0:
        return None
    first, last = starts.get(at), ends.get(at + len(quote))
    if last is None and quote[-1] in ".,;:":
        last = ends.get(at + len(quote.rstrip(".,;: ")))
    return None if first is None or last is None or last < first else (first, last)


def _last_before(text, quote, origin, place):
    """The words for a date that another sentence told: the last ones before, or the first ones after."""
    at = text.rfind(quote, 0, origin)
    return place(quote) if at < 0 else place(quote, at)


def _occurrences(text, form, starts, ends):
    forms = {form, form[:1].upper() + form[1:], form[:1].lower() + form[1:]} if form[:1].islower() else {form}
    for each in forms:
        at = text.find(each)
        while at >= 0:
            first, last = starts.get(at), ends.get(at + len(each))
            if last is None and each.endswith("."):
                last = ends.get(at + len(each) - 1)
            if first is not None and last is not None:
                yield first, last
            at = text.find(each, at + 1)


def _mentions(row, starts, ends):
    """
    Every place where a form of an entity stands. A name inside a longer name stands for nothing by itself; a form that
    two entities share goes to the one mentioned last before it.
    """
    places = {}  # (first, last) -> {entity: form}
    for number, entity in enumerate(row["entities"]):
        for form, surfaces in (("name", entity["names"]), ("nominal", entity["nominals"])):
            for surface in surfaces:
                for place in _occurrences(row["text"], surface, starts, ends):
                    places.setdefault(place, {}).setdefault(number, form)
    kept, names, own = [], [], {}
    for place in sorted(places, key=lambda each: (each[0] - each[1], each[0])):
        claims = places[place]
        if any(first <= place[0] and place[1] <= last for first, last in names):
            continue
        covering = [number for first, last, number in own.get("spans", []) if first <= place[0] and place[1] <= last]
        claims = {number: form for number, form in claims.items() if number not in covering}
        if not claims:
            continue
        kept.append((place, claims))
        if "name" in claims.values():
            names.append(place)
        own.setdefault("spans", []).extend((*place, number) for number in claims)
    mentions, last_seen = [], {}
    for (first, last), claims in sorted(kept):
        number = max(claims, key=lambda each: (claims[each] == "name", last_seen.get(each, -1), -each))
        last_seen[number] = first
        type_ = row["entities"][number]["type"]
        mentions.append(Mention(first, last, SPAN_LABEL[type_, claims[number]], number))
    return mentions
