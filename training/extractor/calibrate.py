"""
python -m extractor.calibrate MODELS: how often a relation of a given margin is right, for the weights in MODELS.

The program itself (built before) reads the passages that were kept back from training, with a threshold far below. Platt's
logistic curve (1999) is fitted to what it finds there, with an own offset for each predicate that a ridge holds near the
common one; the threshold is the score with the best F1 among those with the precision asked for. It is written into
MODELS/model.json.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import tempfile

import torch

from .passages import read_jsonl
from .real import real_passages
from .train import PASSAGES, kept_back
from .vocabulary import PREDICATES, SYMMETRIC

PROGRAM = pathlib.Path(__file__).parents[2] / "bin" / "inquiry-graph.js"
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


def extracted(rows, models, program):
    """What the program finds in each passage, by its number."""
    with tempfile.TemporaryDirectory() as folder:
        texts = [pathlib.Path(folder) / f"{number:04}.txt" for number in range(len(rows))]
        for text, row in zip(texts, rows):
            text.write_text(row["text"], encoding="utf8")
        command = ["node", str(program), "extract", "--extractor", "model", "--weights", str(models), *map(str, texts)]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {int(graph["id"]): graph for graph in map(json.loads, lines)}


def judged(rows, graphs):
    """(margin, predicate, right) of every relation found, and how many there are to find."""
    found, wanted = [], 0
    key = lambda s, p, o: (p, *sorted((str(s), str(o)))) if p in SYMMETRIC else (p, s, o)
    for number, row in enumerate(rows):
        gold = {key(r["subject"], r["predicate"], r["object"]) for r in row["relations"]}
        wanted += len(gold)
        graph = graphs.get(number, {"entities": [], "relations": []})
        of = aligned(graph["entities"], row["entities"])
        best = {}
        for relation in graph["relations"]:
            ends = relation["subject"], relation["predicate"], relation["object"]
            best[ends] = max(best.get(ends, 0), relation["score"])
        for (subject, predicate, object_), score in best.items():
            ends = of.get(subject), of.get(object_)
            score = min(max(score, 0.0005), 0.9995)
            found.append((math.log(score / (1 - score)), predicate, None not in ends and key(ends[0], predicate, ends[1]) in gold))
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
    arguments.add_argument("models", type=pathlib.Path)
    arguments.add_argument("--passages", type=pathlib.Path, nargs="+", default=[PASSAGES])
    arguments.add_argument("--real", type=pathlib.Path, help="folder of the public data, for the real texts that were kept back")
    arguments.add_argument("--precision", type=float, default=0.64)
    arguments.add_argument("--marked", type=float, default=0.6, help="what the reading of a single sentence counts beside the window's")
    arguments.add_argument("--program", type=pathlib.Path, default=PROGRAM)
    given = arguments.parse_args()
    rows = [row for folder in given.passages for file in sorted(folder.glob("*.jsonl")) for row in read_jsonl(file) if kept_back(row["id"])]
    if given.real:
        rows += [row for row in real_passages(given.real) if kept_back(row["id"])]
    path = given.models / "model.json"
    model = json.loads(path.read_text(encoding="utf8"))
    write = lambda: path.write_text(json.dumps(model, indent=1, ensure_ascii=False) + "\n", encoding="utf8")
    model["calibration"] = {"threshold": LOWEST, "marked": given.marked}
    write()
    found, wanted = judged(rows, extracted(rows, given.models, given.program))
    slope, offset, own = fitted(found)
    likely = lambda m, p: 1 / (1 + math.exp(-(slope * m + offset + own[PREDICATES.index(p)])))
    scored = sorted(((likely(m, p), right) for m, p, right in found), reverse=True)
    best, least, hits = 0.0, 0.5, 0
    for count, (score, right) in enumerate(scored, 1):
        hits += right
        f1 = 2 * hits / (count + wanted)
        if hits / count >= given.precision and f1 > best:
            best, least = f1, score
    margin_for = lambda off: round(max(LOWEST, (math.log(least / (1 - least)) - off) / slope), 3)
    each = {
        name: {"threshold": margin_for(offset + own[i]), "slope": round(slope, 4), "offset": round(offset + own[i], 4)}
        for i, name in enumerate(PREDICATES)
    }
    model["calibration"] = {"threshold": margin_for(offset), "slope": round(slope, 4), "offset": round(offset, 4), "marked": given.marked, "predicates": each}
    write()
    count = sum(s >= least for s, _ in scored)
    right = sum(r for s, r in scored if s >= least)
    print(f"{len(rows)} passages kept back, {wanted} relations: at a score of {least:.2f} precision {right / max(1, count):.3f}, recall {right / wanted:.3f}, F1 {best:.3f}")
    for low in range(0, 100, 10):
        inside = [r for s, r in scored if low <= s * 100 < low + 10]
        if inside:
            print(f"score {low / 100:.1f} to {low / 100 + 0.1:.1f}: {len(inside)} found, {sum(inside) / len(inside):.2f} right")


if __name__ == "__main__":
    main()
