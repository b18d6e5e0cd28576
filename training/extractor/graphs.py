"""
The network cut into the graphs that the program runs: the encoder with the span head once a window, then each head on
what the program made of the one before.
"""
import torch
from torch import nn

from .vocabulary import STANCES


class Reading(nn.Module):
    """ids, shapes [T], at [W] (the first piece of each word) → states of pieces and words, attention, span scores."""

    inputs = {"ids": ["pieces"], "shapes": ["pieces"], "at": ["words"]}
    outputs = {
        "hidden": ["pieces", "width"],
        "states": ["words", "width"],
        "attention": ["heads", "pieces", "pieces"],
        "spans": ["labels", "words", "words"],
    }

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, ids, shapes, at):
        hidden, attention = self.network.read(ids[None], shapes[None])
        states = hidden[0][at]
        return hidden[0], states, attention[0], self.network.spans(states[None], states[None])[0]


class Antecedents(nn.Module):
    """The mentions of a window and what they share as strings → a vector for each, and antecedent scores."""

    inputs = {
        "states": ["words", "width"],
        "first": ["mentions"],
        "last": ["mentions"],
        "label": ["mentions"],
        "features": ["mentions", "mentions", "features"],
    }
    outputs = {"mentions": ["mentions", "width"], "scores": ["mentions", "mentions"]}

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, states, first, last, label, features):
        mentions = self.network.mentions(states, first, last, label)
        return mentions, self.network.coreference(mentions, features)


class Pairs(nn.Module):
    """Mentions, the entity of each, and pairs of entities → how far each predicate lies above "none"."""

    inputs = {
        "hidden": ["pieces", "width"],
        "attention": ["heads", "pieces", "pieces"],
        "mentions": ["mentions", "width"],
        "pieces": ["mentions"],
        "member": ["entities", "mentions"],
        "types": ["entities"],
        "subject": ["pairs"],
        "object": ["pairs"],
    }
    outputs = {
        "margins": ["pairs", "predicates"],
        "shared": ["pairs", "pieces"],
        "context": ["pairs", "width"],
        "entities": ["entities", "width"],
    }

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, hidden, attention, mentions, pieces, member, types, subject, object_):
        spread = (member[..., None] * mentions[None]).masked_fill(member[..., None] == 0, -1e4)
        highest = spread.amax(1, keepdim=True)
        entities = (spread - highest).exp().sum(1).log() + highest[:, 0]
        weights = member / member.sum(-1, keepdim=True)
        looks = (weights @ attention[:, pieces]).transpose(0, 1)
        shared, context = self.network.context(hidden, looks, subject, object_)
        scores = self.network.relations(entities[subject], entities[object_], context, types[subject], types[object_])
        return scores[:, 1:] - scores[:, :1], shared, context, entities


class Marked(nn.Module):
    """
    Sentences read again with a subject marked: for each row its pieces (0 where it is shorter than the longest), the
    label of each and whether it is the subject's; for each pair its row, and the pieces in it of object and subject → how far
    each predicate lies above "none".
    """

    inputs = {
        "hidden": ["pieces", "width"],
        "place": ["sentences", "longest"],
        "labels": ["sentences", "longest"],
        "marks": ["sentences", "longest"],
        "real": ["sentences", "longest"],
        "row": ["pairs"],
        "first": ["pairs"],
        "last": ["pairs"],
        "subjectFirst": ["pairs"],
        "subjectLast": ["pairs"],
    }
    outputs = {"margins": ["pairs", "predicates"]}

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, hidden, place, labels, marks, real, row, first, last, subject_first, subject_last):
        scores = self.network.marked(hidden[place], labels, marks, real > 0, row, first, last, subject_first, subject_last)
        return scores[:, 1:] - scores[:, :1]


class Manner(nn.Module):
    """Chosen rows (pair, predicate) → stance and negation, who says it, and the words for role and time."""

    inputs = {
        "states": ["words", "width"],
        "entities": ["entities", "width"],
        "context": ["pairs", "width"],
        "pair": ["rows"],
        "subject": ["rows"],
        "object": ["rows"],
        "predicate": ["rows"],
    }
    outputs = {
        "stance": ["rows", "stances"],
        "negated": ["rows"],
        "speaker": ["rows", "voices"],
        "pointers": ["rows", "ends", "places"],
    }

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, states, entities, context, pair, subject, object_, predicate):
        status, speaker, pointers = self.network.attributes(
            entities[subject], entities[object_], context[pair], predicate, entities, states
        )
        return status[:, : len(STANCES)], status[:, len(STANCES)], speaker, pointers


GRAPHS = {"reading": Reading, "antecedents": Antecedents, "pairs": Pairs, "marked": Marked, "manner": Manner}
