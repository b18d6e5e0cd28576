"""
python -m extractor.calibrate RUN [--passages FOLDER …]: how often a relation of a given margin is right.

The network reads the passages that were kept back. Platt's logistic curve (1999) is fitted to what it finds there, with
an own offset for each predicate, held near the common one by a ridge; the threshold is the margin with the best F1
among those with the precision asked for. Written to RUN/calibration.json, which `export` takes up.
"""
import argparse
import json
import pathlib
import re

import torch

from .passages import read_jsonl
from .predict import Extractor
from .train import PASSAGES, kept_back
from .vocabulary import PREDICATES, SYMMETRIC

LOWEST = -3.0
RIDGE = 0.5


def forms(entity):
    return {re.sub(r"^(?:the|a|an) ", "", form.lower()) for form in entity["names"] + entity["nominals"]}


def aligned(found, gold):
    """The gold entity of each found one: the same type, and the most forms in common; each is taken once."""
    shared = sorted(
        (
            (len(forms(f) & forms(g)), any(n in g["names"] for n in f["names"]), f["id"], g["id"])
            for f in found
            for g in gold
            if f["type"] == g["type"] and forms(f) & forms(g)
        ),
        key=lambda each: (-each[1], -each[0], each[2], each[3]),
    )
    pairs, taken = {}, set()
    for *_, one, other in shared:
        if one not in pairs and other not in taken:
            pairs[one] = other
            taken.add(other)
    return pairs


def judged(extractor, rows):
    """(margin, predicate, right) of every relation found, and how many there are to find."""
    found, wanted = [], 0
    for row in rows:
        graph = extractor.extract(row["text"], LOWEST)
        of = aligned(graph["entities"], row["entities"])
        key = lambda s, p, o: (p, *sorted((str(s), str(o)))) if p in SYMMETRIC else (p, s, o)
        gold = {key(r["subject"], r["predicate"], r["object"]) for r in row["relations"]}
        wanted += len(gold)
        for relation in graph["relations"]:
            ends = of.get(relation["subject"]), of.get(relation["object"])
            right = None not in ends and key(ends[0], relation["predicate"], ends[1]) in gold
            found.append((relation["score"], relation["predicate"], right))
    return found, wanted


def fitted(found):
    margin = torch.tensor([m for m, _, _ in found])
    predicate = torch.tensor([PREDICATES.index(p) for _, p, _ in found])
    right = torch.tensor([float(r) for *_, r in found])
    slope, offset, own = torch.ones(1, requires_grad=True), torch.zeros(1, requires_grad=True), torch.zeros(len(PREDICATES), requires_grad=True)
    optimiser = torch.optim.LBFGS([slope, offset, own], max_iter=200)

    def loss():
        optimiser.zero_grad()
        value = torch.nn.functional.binary_cross_entropy_with_logits(slope * margin + offset + own[predicate], right, reduction="sum")
        value = value + RIDGE * (own**2).sum()
        value.backward()
        return value

    optimiser.step(loss)
    return slope.item(), offset.item(), own.tolist()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("run", type=pathlib.Path)
    arguments.add_argument("--passages", type=pathlib.Path, nargs="+", default=[PASSAGES])
    arguments.add_argument("--precision", type=float, default=0.6)
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    rows = [row for folder in given.passages for file in sorted(folder.glob("*.jsonl")) for row in read_jsonl(file) if kept_back(row["id"])]
    found, wanted = judged(Extractor(given.run), rows)
    slope, offset, own = fitted(found)
    likely = lambda m, p: 1 / (1 + 2.718281828459045 ** -(slope * m + offset + own[PREDICATES.index(p)]))
    scored = sorted(((likely(m, p), right) for m, p, right in found), reverse=True)
    best, least, hits = 0.0, 0.5, 0
    for count, (score, right) in enumerate(scored, 1):
        hits += right
        f1 = 2 * hits / (count + wanted)
        if hits / count >= given.precision and f1 > best:
            best, least = f1, score
    logit = torch.logit(torch.tensor(least)).item()
    margin_for = lambda off: round(max(LOWEST, (logit - off) / slope), 3)
    each = {
        name: {"threshold": margin_for(offset + own[i]), "slope": round(slope, 4), "offset": round(offset + own[i], 4)}
        for i, name in enumerate(PREDICATES)
    }
    written = {"threshold": margin_for(offset), "slope": round(slope, 4), "offset": round(offset, 4), "predicates": each}
    (given.run / "calibration.json").write_text(json.dumps(written, indent=1) + "\n")
    count = sum(s >= least for s, _ in scored)
    right = sum(r for s, r in scored if s >= least)
    print(f"{len(rows)} passages kept back, {wanted} relations: at a score of {least:.2f} precision {right / count:.3f}, recall {right / wanted:.3f}, F1 {best:.3f}")
    for low in range(0, 100, 10):
        inside = [r for s, r in scored if low <= s * 100 < low + 10]
        if inside:
            print(f"score {low / 100:.1f} to {low / 100 + 0.1:.1f}: {len(inside)} found, {sum(inside) / len(inside):.2f} right")


if __name__ == "__main__":
    main()
