"""
Relations inside a sentence: the sentence is read once more for each of its mentions, with that mention marked as the
subject, by one layer that begins as a copy of the encoder's last one; what stands at the other mentions then tells what
joins them (after the packed markers of PL-Marker, Ye et al. 2022, arXiv 2109.06067, here on top of the encoder rather
than below it, so that the text itself is read only once).
"""
import dataclasses

import torch

from .loss import relation_loss
from .vocabulary import ALLOWED, PREDICATES, SYMMETRIC

LONGEST = 112  # pieces of a sentence that are read


@dataclasses.dataclass
class Row:
    """A sentence of an example, read for one subject."""

    begin: int  # pieces, half-open
    end: int
    subject: object  # Mention
    mentions: list  # all of the sentence
    objects: list
    words: tuple  # of the sentence, both inclusive
    target: list = dataclasses.field(default_factory=list)  # for each object: what holds, what is known, what may be
    allowed: list = dataclasses.field(default_factory=list)
    options: list = dataclasses.field(default_factory=list)


def sentence_of_words(example, sentences):
    """The number of the sentence of each word."""
    numbers, at = [], 0
    for start, _ in example.words:
        while at + 1 < len(sentences) and sentences[at + 1][0] <= start:
            at += 1
        numbers.append(at)
    return numbers


def rows_of(example):
    numbers = sentence_of_words(example, example.sentences)
    inside = {}
    for mention in example.mentions:
        if mention.entity >= 0 and numbers[mention.first] == numbers[mention.last]:
            inside.setdefault(numbers[mention.first], []).append(mention)
    rows = []
    for number, mentions in sorted(inside.items()):
        words = [word for word, each in enumerate(numbers) if each == number]
        begin = example.at[words[0]]
        end = min(example.at[words[-1] + 1] if words[-1] + 1 < len(example.at) else len(example.ids) - 1, begin + LONGEST)
        mentions = [m for m in mentions if example.at[m.last] < end]
        for subject in mentions:
            kind = example.types[subject.entity]
            objects = [m for m in mentions if m.entity != subject.entity and ALLOWED[kind][example.types[m.entity]]]
            if objects:
                rows.append(Row(begin, end, subject, mentions, objects, (words[0], words[-1])))
    return rows


def tensors(rows, examples, hidden):
    """rows [(number of the example, Row)] → what `Marked.forward` takes, and for each pair (row, object)."""
    length = max(row.end - row.begin for _, row in rows)
    place = torch.zeros(len(rows), length, dtype=torch.long)
    labels, marks = torch.zeros(len(rows), length, dtype=torch.long), torch.zeros(len(rows), length)
    real = torch.zeros(len(rows), length, dtype=torch.bool)
    pairs, columns = [], [[] for _ in range(5)]
    for number, (index, row) in enumerate(rows):
        at = examples[index].at
        size = row.end - row.begin
        place[number, :size] = torch.arange(row.begin, row.end)
        real[number, :size] = True
        over = lambda m: slice(at[m.first] - row.begin, at[m.last] - row.begin + 1)
        for mention in sorted(row.mentions, key=lambda m: m.first - m.last):
            labels[number, over(mention)] = mention.label + 1
        marks[number, over(row.subject)] = 1
        for object_ in row.objects:
            pairs.append((number, object_))
            for column, value in zip(columns, (number, *_edges(at, object_, row.begin), *_edges(at, row.subject, row.begin))):
                column.append(value)
    batch = torch.tensor([index for index, _ in rows])
    states = hidden[batch[:, None], place]
    return (states, labels, marks, real, *(torch.tensor(column) for column in columns)), pairs


def _edges(at, mention, begin):
    return at[mention.first] - begin, at[mention.last] - begin


def marked_loss(network, examples, hidden):
    """The loss over all sentences of a batch, or None where none has a pair."""
    rows = [(index, row) for index, example in enumerate(examples) if example.related for row in taught_rows(example)]
    if not rows:
        return None
    given, _ = tensors(rows, examples, hidden)
    with torch.autocast("cpu", torch.bfloat16):
        scores = network.marked(*given).float()
    target = torch.tensor([pair for _, row in rows for pair in row.target], dtype=torch.float)
    allowed = torch.tensor([pair for _, row in rows for pair in row.allowed])
    choices = [options for _, row in rows for options in row.options]
    for number, options in enumerate(choices):  # one of them holds: the likeliest so far is taught
        if options:
            best = options[int(scores[number, [1 + each for each in options]].argmax())]
            allowed[number, best] = True
            target[number, best] = 1
    return relation_loss(scores, target, allowed)


def taught_rows(example):
    """Rows with what is to be learnt; the same each time, and so made once."""
    if example.rows is None:
        example.rows = rows_of(example)
        for row in example.rows:
            for object_ in row.objects:
                for name, value in zip(("target", "allowed", "options"), _taught(example, row, object_)):
                    getattr(row, name).append(value)
    return example.rows


def _taught(example, row, object_):
    subject, other = row.subject.entity, object_.entity
    target, allowed, options = [0] * len(PREDICATES), [False] * len(PREDICATES), []
    joinable = ALLOWED[example.types[subject]][example.types[other]]
    elsewhere = set()
    for relation in relations_between(example, subject, other):
        here = relation.evidence is None or (relation.evidence[0] <= row.words[1] and row.words[0] <= relation.evidence[1])
        choices = [each for each in (relation.options or (relation.predicate,)) if each in joinable]
        if not here:
            elsewhere.update(choices)
        elif len(choices) > 1:
            options = choices
        elif choices:
            target[choices[0]] = 1
    if any(target[each] for each in options):
        options = []
    back = {r.predicate for r in relations_between(example, other, subject)}
    if (subject, other) not in example.unknown_pairs:
        for each in joinable:
            mirrored = PREDICATES[each] in SYMMETRIC and each in back
            allowed[each] = each in example.predicates and each not in elsewhere and each not in options and not mirrored
    for each in joinable:
        allowed[each] = allowed[each] or bool(target[each])
    return target, allowed, options


def relations_between(example, subject, object_):
    return [r for r in example.relations if (r.subject, r.object) == (subject, object_)]
