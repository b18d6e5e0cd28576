"""
The network: one small BERT, read once, and the heads on top.

  spans       efficient global pointer (Su et al. 2022, arXiv 2208.03054): a score for every span and label, 0 the threshold
  coreference antecedent scores between mentions, with "none" (Lee et al. 2017, arXiv 1707.07045), plus string features
  relations   localised context pooling and an adaptive threshold (ATLOP, Zhou et al. 2021, arXiv 2010.11304); the pooled
              attention is taught to lie on the evidence sentence (DREEAM, Ma et al. 2023, arXiv 2302.08675)
  marked      for pairs in one sentence: the sentence read again with the subject marked (see `marked.py`)
  attributes  for a pair and a predicate: stance, polarity, speaker, and the words for role and time
"""
import copy
import math

import torch
import torch.nn.functional as F
from torch import nn

from .vocabulary import PREDICATES, SPAN_LABELS, STANCES, TYPES
from .words import SHAPES

COREFERENCE_FEATURES = 24


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm, self.norm_inner = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask, show_attention=False):
        split = lambda y: y.view(y.shape[0], y.shape[1], self.heads, -1).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        attention = None
        if show_attention:
            attention = torch.softmax((q @ k.transpose(-1, -2)).float() / math.sqrt(q.shape[-1]) + mask, -1)
            mixed = attention.to(v.dtype) @ v
        else:
            weights = torch.softmax((q * (q.shape[-1] ** -0.5)) @ k.transpose(-1, -2) + mask.to(q.dtype), -1)
            mixed = weights.to(v.dtype) @ v
        mixed = mixed.transpose(1, 2).reshape(x.shape)
        x = self.norm(x + self.dropout(self.out(mixed)))
        x = self.norm_inner(x + self.dropout(self.down(F.gelu(self.up(x)))))
        return x, attention


class Encoder(nn.Module):
    def __init__(self, vocabulary, width, layers, heads, inner, positions=512, dropout=0.1):
        super().__init__()
        self.word, self.position = nn.Embedding(vocabulary, width), nn.Embedding(positions, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.shape = nn.Embedding(SHAPES, width)
        nn.init.normal_(self.shape.weight, std=0.02)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, shapes):
        mask = torch.zeros_like(ids, dtype=torch.float).masked_fill(ids == 0, -1e4)[:, None, None, :]
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.segment + self.shape(shapes)
        x = self.dropout(self.norm(x))
        attention = None
        for index, layer in enumerate(self.layers):
            x, attention = layer(x, mask, index == len(self.layers) - 1)
        return x, attention


class Spans(nn.Module):
    """[B, words, width] → [B, labels, words, words]; a span is scored at (first word, last word)."""

    def __init__(self, width, labels, size=64):
        super().__init__()
        self.project, self.bias = nn.Linear(width, 2 * size), nn.Linear(width, 2 * labels)
        self.size = size

    def forward(self, x, x_last):
        q, k = self.project(x).float()[..., : self.size], self.project(x_last).float()[..., self.size :]
        q, k = rotate(q), rotate(k)
        common = q @ k.transpose(-1, -2) / math.sqrt(self.size)
        first, last = self.bias(x).float(), self.bias(x_last).float()
        labels = first.shape[-1] // 2
        first, last = first[..., :labels].transpose(1, 2) / 2, last[..., labels:].transpose(1, 2) / 2
        return common[:, None] + first[..., None] + last[:, :, None, :]


def rotate(x):
    """Rotary position embedding (Su et al. 2021), so that the score of a span knows its length."""
    size = x.shape[-1]
    angle = torch.arange(x.shape[1], device=x.device).float()[:, None] * 10000 ** (-torch.arange(0, size, 2, device=x.device).float() / size)
    sin, cos = angle.sin().repeat_interleave(2, -1), angle.cos().repeat_interleave(2, -1)
    turned = torch.stack([-x[..., 1::2], x[..., ::2]], -1).reshape(x.shape)
    return x * cos + turned * sin


class Coreference(nn.Module):
    """Mentions [M, width] and features [M, M, F] → antecedent scores [M, M]; row i, column j < i."""

    def __init__(self, width, size=96):
        super().__init__()
        self.left, self.right = nn.Linear(width, size), nn.Linear(width, size)
        self.features = nn.Sequential(nn.Linear(COREFERENCE_FEATURES, 32), nn.GELU(), nn.Linear(32, 1))
        self.size = size

    def forward(self, mentions, features):
        similar = self.left(mentions).float() @ self.right(mentions).float().T / math.sqrt(self.size)
        return similar + self.features(features).squeeze(-1)


class Relations(nn.Module):
    """Pairs of entities → a score for each predicate and, in the first place, for "none"."""

    def __init__(self, width, block=64):
        super().__init__()
        self.subject, self.object = nn.Linear(3 * width, width), nn.Linear(3 * width, width)
        self.kind = nn.Embedding(len(TYPES), width)
        self.block = block
        self.bilinear = nn.Linear(width * block, len(PREDICATES) + 1)

    def forward(self, subject, object_, context, subject_type, object_type):
        s = torch.tanh(self.subject(torch.cat([subject, context, self.kind(subject_type)], -1)))
        o = torch.tanh(self.object(torch.cat([object_, context, self.kind(object_type)], -1)))
        blocks = lambda x: x.view(x.shape[0], -1, self.block)
        pair = (blocks(s)[..., :, None] * blocks(o)[..., None, :]).flatten(1)
        return self.bilinear(pair)


class Attributes(nn.Module):
    """For chosen rows (pair, predicate): how it is said, by whom, and in which words."""

    def __init__(self, width):
        super().__init__()
        self.predicate = nn.Embedding(len(PREDICATES), width)
        self.row = nn.Linear(4 * width, width)
        self.sentence = nn.Linear(width, width)
        self.status = nn.Linear(width, len(STANCES) + 1)
        self.speaker, self.nobody = nn.Linear(width, width), nn.Parameter(torch.zeros(width))
        self.ends, self.absent = nn.Linear(width, 4 * 64), nn.Parameter(torch.zeros(4, 64))
        self.words = nn.Linear(width, 64)

    def forward(self, subject, object_, context, predicate, entities, words):
        row = torch.tanh(self.row(torch.cat([subject, object_, context, self.predicate(predicate)], -1)))
        status = self.status(row)
        voices = torch.cat([self.nobody[None], entities])
        speaker = self.speaker(row) @ voices.T / math.sqrt(row.shape[-1])
        ends = self.ends(row).view(-1, 4, 64)
        pointers = torch.einsum("rks,ws->rkw", ends, self.words(words)) / 8
        absent = torch.einsum("rks,ks->rk", ends, self.absent)[..., None] / 8
        return status, speaker, torch.cat([absent, pointers], -1)


LAYERS_AGAIN = 1


class Marked(nn.Module):
    def __init__(self, encoder, width):
        super().__init__()
        self.layers = nn.ModuleList(copy.deepcopy(layer) for layer in encoder.layers[-LAYERS_AGAIN:])
        self.subject = nn.Parameter(torch.zeros(width))
        self.label = nn.Embedding(len(SPAN_LABELS) + 1, width)
        nn.init.normal_(self.subject, std=0.02)
        nn.init.normal_(self.label.weight, std=0.02)
        self.pair = nn.Linear(4 * width, width)
        self.predicates = nn.Linear(width, len(PREDICATES) + 1)
        self.dropout = nn.Dropout(0.1)

    def forward(self, states, labels, marks, real, pair, first, last, subject_first, subject_last):
        """
        states [R, L, width], a row for each sentence and subject; labels, marks, real [R, L]; for each pair its row and the
        pieces of the object and of the subject → scores [P, predicates + 1], "none" first.
        """
        mask = torch.zeros_like(real, dtype=states.dtype).masked_fill(~real, -1e4)[:, None, None, :]
        x = states + self.label(labels) + marks[..., None] * self.subject
        for layer in self.layers:
            x, _ = layer(x, mask)
        at = lambda piece: x.flatten(0, 1)[pair * x.shape[1] + piece]
        ends = torch.cat([at(first), at(last), at(subject_first), at(subject_last)], -1)
        return self.predicates(self.dropout(F.gelu(self.pair(self.dropout(ends)))))


class Network(nn.Module):
    def __init__(self, **encoder):
        super().__init__()
        width = encoder["width"]
        self.encoder = Encoder(**encoder)
        self.spans = Spans(width, len(SPAN_LABELS))
        self.mention = nn.Linear(2 * width, width)
        self.label = nn.Embedding(len(SPAN_LABELS), width)
        self.coreference = Coreference(width)
        self.relations = Relations(width)
        self.attributes = Attributes(width)
        self.marked = Marked(self.encoder, width)
        self.dropout = nn.Dropout(0.2)

    def read(self, ids, shapes):
        return self.encoder(ids, shapes)

    def mentions(self, words, first, last, label):
        """One passage: [W, width] and the mentions' words → [M, width]."""
        return torch.tanh(self.mention(torch.cat([words[first], words[last]], -1)) + self.label(label))

    @staticmethod
    def pool(mentions, attention, of, count):
        """Mentions [M, width], the attention of their first pieces [heads, M, T], the entity of each → both per entity."""
        member = F.one_hot(of, count).T.to(mentions.dtype)  # [E, M]
        spread = (member[..., None] * mentions[None]).masked_fill(member[..., None] == 0, -1e4)
        entities = torch.logsumexp(spread, 1)
        weights = member / member.sum(-1, keepdim=True)
        return entities, torch.einsum("em,hmt->eht", weights, attention)

    @staticmethod
    def context(hidden, attention, subject, object_):
        """What both entities of a pair look at: [P, T] over the pieces and the mean of the hidden states there."""
        shared = (attention[subject] * attention[object_]).mean(1)
        shared = shared / (shared.sum(-1, keepdim=True) + 1e-5)
        return shared, shared.to(hidden.dtype) @ hidden
