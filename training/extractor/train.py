"""python -m extractor.train --out RUN [--epochs N]: all heads together, on two cores."""
import argparse
import collections
import json
import pathlib
import random
import time

import torch

from . import encoders
from .loss import graph_losses, span_loss
from .marked import marked_loss
from .network import Marked, Network
from .passages import Builder, read_jsonl
from .real import real_passages
from .vocabulary import SPAN_LABELS
from .words import Pieces

WEIGHTS = {"spans": 1.0, "coreference": 0.5, "relations": 1.0, "marked": 2.0, "evidence": 0.2, "stance": 0.3, "speaker": 0.3, "words": 0.2}
PASSAGES = pathlib.Path(__file__).parent.parent / "passages"


def kept_back(id_):
    """Every tenth passage measures; none of them is learnt from."""
    return int.from_bytes(id_.encode(), "big") % 1009 % 10 == 0


def batches(examples, tokens, rnd):
    """Examples of like length together, at most `tokens` pieces a batch with the padding, in random order."""
    order = sorted(examples, key=lambda e: len(e.ids) + rnd.random() * 40)
    made, batch = [], []
    for example in order:
        if batch and (len(batch) + 1) * len(example.ids) > tokens:
            made.append(batch)
            batch = []
        batch.append(example)
    made.append(batch)
    rnd.shuffle(made)
    return made


def padded(batch):
    length = max(len(e.ids) for e in batch)
    rows = lambda key: torch.tensor([getattr(e, key) + [0] * (length - len(e.ids)) for e in batch])
    return rows("ids"), rows("shapes")


def step_losses(network, batch):
    with torch.autocast("cpu", torch.bfloat16):
        hidden, attention = network.read(*padded(batch))
    hidden = hidden.float()
    width = max(len(e.at) for e in batch)
    at = torch.tensor([e.at + [0] * (width - len(e.at)) for e in batch])
    words = hidden.gather(1, at[..., None].expand(-1, -1, hidden.shape[-1]))
    counts = torch.tensor([len(e.at) for e in batch])
    exists = torch.arange(width) < counts[:, None]
    valid = exists[:, :, None] & exists[:, None, :] & torch.ones(width, width, dtype=torch.bool).triu()
    target = torch.zeros(len(batch), len(SPAN_LABELS), width, width)
    for row, example in enumerate(batch):
        for mention in example.mentions:
            target[row, mention.label, mention.first, mention.last] = 1
    covered = torch.tensor([e.span_labels for e in batch]).float()
    words = network.dropout(words)
    totals = collections.defaultdict(list)
    totals["spans"].append(span_loss(network.spans(words, words), target, covered, valid))
    for row, example in enumerate(batch):
        for name, loss in graph_losses(network, example, hidden[row], attention[row].float()).items():
            totals[name].append(loss)
    found = marked_loss(network, batch, hidden)
    if found is not None:
        totals["marked"].append(found)
    return {name: torch.stack(losses).mean() for name, losses in totals.items()}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=pathlib.Path, required=True)
    arguments.add_argument("--passages", type=pathlib.Path, nargs="+", default=[PASSAGES])
    arguments.add_argument("--encoder", default="minilm", choices=["minilm", "bge_small"])
    arguments.add_argument("--epochs", type=int, default=12)
    arguments.add_argument("--tokens", type=int, default=2048)
    arguments.add_argument("--rate", type=float, default=1e-4)
    arguments.add_argument("--head-rate", type=float, default=6e-4)
    arguments.add_argument("--names", type=pathlib.Path, help="folder of public sets of names")
    arguments.add_argument("--real", type=pathlib.Path, help="folder of the public data: the annotated real texts of `real` are learnt from as well")
    arguments.add_argument("--share", type=float, default=1.0, help="how much of the public sets to read")
    arguments.add_argument("--start", type=pathlib.Path, help="a run to go on from")
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--steps", type=int, help="so many batches an epoch at most, to try the chain")
    given = arguments.parse_args()
    torch.manual_seed(7)
    torch.set_num_threads(given.threads)
    rnd = random.Random(7)
    settings, weights, vocabulary = getattr(encoders, given.encoder)()
    network = Network(**settings)
    missing, unexpected = network.encoder.load_state_dict(weights, strict=False)
    assert set(missing) == {"shape.weight"} and not unexpected, (missing, unexpected)
    network.marked = Marked(network.encoder, settings["width"])

    if given.start:
        state = torch.load(given.start / "network.pt", map_location="cpu")["state"]
        if not any(name.startswith("marked.") for name in state):
            network.load_state_dict(state, strict=False)
            network.marked = Marked(network.encoder, settings["width"])
        else:
            network.load_state_dict(state)

    builder = Builder(Pieces(vocabulary))
    rows = [row for folder in given.passages for file in sorted(folder.glob("*.jsonl")) for row in read_jsonl(file)]
    if given.real:
        rows += real_passages(given.real)
    learnt = [builder.passage(row) for row in rows if not kept_back(row["id"])]
    public = []
    if given.names:
        from .public import public_examples, related_examples

        public = public_examples(given.names, builder) + list(related_examples(given.names, builder))
        rnd.shuffle(public)
        public = public[: int(given.share * len(public))]
    print(f"{len(learnt)} passages, {sum(len(e.ids) for e in learnt)} pieces; {len(public)} of names, {sum(len(e.ids) for e in public)} pieces", flush=True)
    given.out.mkdir(parents=True, exist_ok=True)

    share = [public[i :: given.epochs] for i in range(given.epochs)]
    plan = [batches(learnt + share[epoch], given.tokens, rnd)[: given.steps] for epoch in range(given.epochs)]
    steps = sum(len(each) for each in plan)
    network.encoder.word.weight.requires_grad = False  # too little text to move what many more words have settled
    known = ("encoder.", "marked.layers.")  # what was trained before, by others
    inner = [p for n, p in network.named_parameters() if n.startswith(known) and p.requires_grad]
    heads = [p for n, p in network.named_parameters() if not n.startswith(known)]
    optimiser = torch.optim.AdamW([{"params": inner, "lr": given.rate}, {"params": heads, "lr": given.head_rate}], weight_decay=0.01, fused=True)
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / (steps - warm))))
    began = time.time()
    for epoch, epoch_batches in enumerate(plan):
        network.train()
        sums = collections.Counter()
        for batch in epoch_batches:
            losses = step_losses(network, batch)
            loss = sum(WEIGHTS[name] * value for name, value in losses.items())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            for name, value in losses.items():
                sums[name] += value.item() / len(epoch_batches)
        print(epoch + 1, f"{time.time() - began:.0f} s", {name: round(value, 3) for name, value in sums.items()}, flush=True)
        torch.save({"settings": settings, "state": network.state_dict(), "vocabulary": vocabulary}, given.out / "network.pt")


if __name__ == "__main__":
    main()
