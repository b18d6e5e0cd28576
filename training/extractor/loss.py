"""What the heads are taught, an example at a time, on the states of a batch."""
import torch
import torch.nn.functional as F

from .features import features
from .network import Network
from .vocabulary import ALLOWED, PREDICATES, STANCES, SYMMETRIC

FORBIDDEN = -1e4


def span_loss(scores, target, covered, valid):
    """
    Multi-label categorical cross-entropy with the threshold at 0 (Su et al. 2022). scores, target [B, L, W, W];
    covered [B, L] labels that the annotation has; valid [B, W, W] spans that exist.
    """
    scores = scores.masked_fill(~valid[:, None], FORBIDDEN).flatten(2)
    target = target.flatten(2)
    zero = torch.zeros_like(scores[..., :1])
    negative = torch.cat([scores - 2e4 * target, zero], -1).logsumexp(-1)
    positive = torch.cat([-scores - 2e4 * (1 - target), zero], -1).logsumexp(-1)
    return ((negative + positive) * covered).sum() / covered.sum().clamp(min=1)


def coreference_loss(scores, entity):
    """Marginal log-likelihood of the right antecedents, "none" at 0."""
    count = len(entity)
    later = torch.ones(count, count, dtype=torch.bool).tril(-1)
    scores = torch.cat([torch.zeros(count, 1), scores.masked_fill(~later, FORBIDDEN)], 1)
    same = (entity[:, None] == entity[None]) & later & (entity >= 0)[:, None]
    right = torch.cat([~same.any(1, keepdim=True), same], 1)
    known = entity >= 0
    if not known.any():
        return scores.sum() * 0
    log = scores.log_softmax(1)
    return -(log.masked_fill(~right, FORBIDDEN).logsumexp(1))[known].mean()


def pairs(types):
    """Ordered pairs that some predicate may join, and which: ([P], [P], [P, predicates])."""
    subject, object_, allowed = [], [], []
    for s, s_type in enumerate(types):
        for o, o_type in enumerate(types):
            if s != o and ALLOWED[s_type][o_type]:
                subject.append(s)
                object_.append(o)
                allowed.append(ALLOWED[s_type][o_type])
    mask = torch.zeros(len(subject), len(PREDICATES), dtype=torch.bool)
    for row, each in enumerate(allowed):
        mask[row, each] = True
    return torch.tensor(subject), torch.tensor(object_), mask


def relation_loss(scores, target, allowed):
    """Adaptive threshold (ATLOP): what holds above the threshold's score, what does not below it."""
    outside = torch.cat([torch.zeros(len(scores), 1, dtype=torch.bool), ~allowed], 1)
    scores = scores.float().masked_fill(outside, FORBIDDEN)
    holds = torch.cat([torch.zeros(len(scores), 1), target], 1)
    threshold = torch.zeros_like(holds)
    threshold[:, 0] = 1
    above = (scores - 3e4 * (1 - holds - threshold)).log_softmax(1)
    below = (scores - 3e4 * holds).log_softmax(1)
    return (-(above * holds).sum(1) - below[:, 0]).mean()


def graph_losses(network: Network, example, hidden, attention):
    """Coreference, relations, evidence and attributes of one example: a dict of losses."""
    losses = {}
    at = torch.tensor(example.at)
    words = hidden[at]
    found = example.mentions
    if len(found) < 2:
        return losses
    first, last, label = (torch.tensor([getattr(m, key) for m in found]) for key in ("first", "last", "label"))
    entity = torch.tensor([m.entity for m in found])
    mentions = network.mentions(network.dropout(words), first, last, label)
    if example.coreference:
        scores = network.coreference(mentions, features(example.text, example.words, found))
        losses["coreference"] = coreference_loss(scores, entity)
    if not example.related:
        return losses

    # Entities that have a place in the text, numbered anew.
    present = sorted({m.entity for m in found if m.entity >= 0})
    number = {old: new for new, old in enumerate(present)}
    own = entity >= 0
    of = torch.tensor([number[m.entity] for m in found if m.entity >= 0])
    entities, looks = network.pool(mentions[own].float(), attention[:, at[first[own]]], of, len(present))
    types = [example.types[old] for old in present]
    subject, object_, allowed = pairs(types)
    if len(subject) == 0:
        return losses
    row_of = {(s, o): row for row, (s, o) in enumerate(zip(subject.tolist(), object_.tolist()))}
    target = torch.zeros(len(subject), len(PREDICATES))
    rows, choices = [], []
    for relation in example.relations:
        ends = number.get(relation.subject), number.get(relation.object)
        if ends not in row_of:
            continue
        row = row_of[ends]
        options = [each for each in relation.options if allowed[row, each]]
        if len(options) > 1:
            choices.append((row, options))
        elif allowed[row, options[0] if options else relation.predicate]:
            target[row, options[0] if options else relation.predicate] = 1
            rows.append((row, relation))
    covered = torch.zeros(len(PREDICATES), dtype=torch.bool)
    covered[example.predicates] = True
    allowed &= covered | (target > 0)
    for ends in example.unknown:
        ends = number.get(ends[0]), number.get(ends[1])
        if ends in row_of:
            allowed[row_of[ends]] &= target[row_of[ends]] > 0
    for index, name in enumerate(PREDICATES):
        if name in SYMMETRIC:  # one direction is annotated; the other is neither right nor wrong
            for s, o in list(row_of):
                if target[row_of[s, o], index] and not target[row_of[o, s], index]:
                    allowed[row_of[o, s], index] = False

    shared, context = network.context(hidden.float(), looks, subject, object_)
    type_of = torch.tensor(types)
    drop = network.dropout
    with torch.autocast("cpu", torch.bfloat16):
        scores = network.relations(drop(entities[subject]), drop(entities[object_]), drop(context), type_of[subject], type_of[object_])
    for row, options in choices:  # one of them holds: the likeliest so far is taught, the others are left open
        if target[row, options].any():
            continue
        best = options[int(scores[row, [1 + each for each in options]].argmax())]
        allowed[row, options] = False
        allowed[row, best] = True
        target[row, best] = 1
    losses["relations"] = relation_loss(scores, target, allowed)

    if not rows:
        return losses
    shown = [(row, r.evidence) for row, r in rows if r.evidence]
    if shown:
        inside = torch.zeros(len(shown), hidden.shape[0])
        for i, (_, (begin, end)) in enumerate(shown):
            inside[i, example.at[begin] : (example.at[end + 1] if end + 1 < len(example.at) else hidden.shape[0] - 1)] = 1
        mass = (shared[[row for row, _ in shown]] * inside).sum(1)
        losses["evidence"] = -(mass + 1e-5).log().mean()

    if not any(r.evidence for _, r in rows):
        return losses
    index = torch.tensor([row for row, _ in rows])
    predicate = torch.tensor([r.predicate for _, r in rows])
    status, speaker, pointers = network.attributes(
        drop(entities[subject[index]]), drop(entities[object_[index]]), drop(context[index]), predicate, entities, words.float()
    )
    losses["stance"] = F.cross_entropy(status[:, : len(STANCES)], torch.tensor([r.stance for _, r in rows])) + F.binary_cross_entropy_with_logits(
        status[:, len(STANCES)], torch.tensor([float(r.negated) for _, r in rows])
    )
    voice = torch.tensor([0 if r.speaker < 0 else number.get(r.speaker, -101) + 1 for _, r in rows])
    if (voice != -100).any():
        losses["speaker"] = F.cross_entropy(speaker, voice, ignore_index=-100)
    places = torch.tensor([[*_pointer(r.role), *_pointer(r.when)] for _, r in rows])
    if (places != -100).any():
        losses["words"] = F.cross_entropy(pointers.flatten(0, 1), places.flatten(), ignore_index=-100)
    return losses


def _pointer(span):
    if span is None:
        return 0, 0
    return (span[0] + 1, span[1] + 1) if span else (-100, -100)
