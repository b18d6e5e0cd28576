"""What two mentions have in common as strings; what runs the network has to compute the same."""
import torch

from .vocabulary import SPAN_LABELS
from .words import folded

_ARTICLES = {"the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your"}
_TITLES = set("mr mrs ms miss mx dr doctor sir dame lord lady baroness baron prof professor rev reverend judge justice "
              "sergeant inspector superintendent constable councillor sister nurse".split())


def content(words):
    """Folded words without signs, articles and titles in front."""
    kept = [folded(word) for word in words if word[0].isalnum()]
    while len(kept) > 1 and kept[0] in _ARTICLES | _TITLES:
        kept = kept[1:]
    return kept


def letters(words):
    return "".join(word[0] for word in words if word[0].isupper())


def features(text, spans, mentions):
    """[M, M, COREFERENCE_FEATURES]; row i is the later mention."""
    surface = [[text[slice(*spans[w])] for w in range(m.first, m.last + 1)] for m in mentions]
    plain = [content(each) or ["?"] for each in surface]
    sets = [set(each) for each in plain]
    initials = [letters(each) for each in surface]
    types = [SPAN_LABELS[m.label][0] for m in mentions]
    names = [SPAN_LABELS[m.label][1] == "name" for m in mentions]
    definite = [folded(each[0]) in _ARTICLES - {"a", "an"} for each in surface]
    indefinite = [folded(each[0]) in {"a", "an"} for each in surface]
    rows = []
    for i, later in enumerate(mentions):
        row = []
        for j, earlier in enumerate(mentions):
            if j >= i:
                row.append([0.0] * 24)
                continue
            shared = sets[i] & sets[j]
            distance = later.first - earlier.last
            acronym = (len(surface[i]) == 1 and len(surface[i][0]) > 1 and surface[i][0] == initials[j]) or (
                len(surface[j]) == 1 and len(surface[j][0]) > 1 and surface[j][0] == initials[i]
            )
            row.append([
                float(value)
                for value in (
                    plain[i] == plain[j],
                    plain[i][-1] == plain[j][-1],
                    plain[i][0] == plain[j][0],
                    sets[i] <= sets[j],
                    sets[j] <= sets[i],
                    len(shared) / len(sets[i] | sets[j]),
                    not shared,
                    acronym,
                    types[i] == types[j],
                    names[i] and names[j],
                    names[i] and not names[j],
                    not names[i] and names[j],
                    not names[i] and not names[j],
                    definite[i],
                    indefinite[i],
                    definite[j],
                    indefinite[j],
                    distance < 5,
                    5 <= distance < 20,
                    20 <= distance < 60,
                    distance >= 60,
                    later.first >= earlier.first and later.last <= earlier.last,
                    types[i] == types[j] == "Person",
                    types[i] == types[j] and types[i] in ("Event", "Document"),
                )
            ])
        rows.append(row)
    return torch.tensor(rows).view(len(mentions), len(mentions), 24)
