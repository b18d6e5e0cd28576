"""
python -m extractor.export RUN MODELS: a trained network → the files that the program reads, and how far they agree.

The margins themselves decide until `calibrate` has looked at what the program finds with them.
"""
import argparse
import hashlib
import json
import pathlib

import numpy
import onnxruntime
import torch

from .features import features
from .graphs import GRAPHS
from .network import COREFERENCE_FEATURES, Network
from .passages import Builder, read_jsonl
from .quantise import narrow
from .vocabulary import PREDICATES, SPAN_LABELS, STANCES, TYPES
from .words import SHAPES, Pieces

LIMITS = {"pieces": 360, "overlap": 120}
PASSAGES = pathlib.Path(__file__).parent.parent / "passages"


SIZES = {"sentences": 4, "longest": 11, "pieces": 24, "words": 17, "mentions": 6, "entities": 4, "pairs": 5, "rows": 3}
SMALLEST = {"sentences": 1, "longest": 2, "pieces": 24, "words": 17, "mentions": 2, "entities": 2, "pairs": 1, "rows": 1}


def sample_inputs(network, size):
    """Random inputs of each graph, by its name and the names of its dimensions."""
    width = network.label.weight.shape[1]
    heads = network.encoder.layers[0].heads
    size = size | {"width": width, "heads": heads, "features": COREFERENCE_FEATURES}
    below = {
        "ids": 1000, "shapes": SHAPES, "at": size["pieces"], "first": size["words"], "last": size["words"],
        "label": len(SPAN_LABELS), "pieces": size["pieces"], "types": len(TYPES), "subject": size["entities"],
        "object": size["entities"], "pair": size["pairs"], "predicate": len(PREDICATES), "place": size["pieces"],
        "labels": len(SPAN_LABELS) + 1, "row": size["sentences"], "subjectFirst": size["longest"], "subjectLast": size["longest"],
    }  # fmt: skip
    drawn = torch.Generator().manual_seed(7)
    made = {}
    for graph, module in GRAPHS.items():
        made[graph] = {}
        for name, axes in module.inputs.items():
            shape = [size[axis] for axis in axes]
            if graph == "marked" and name in ("first", "last"):
                made[graph][name] = torch.randint(size["longest"], shape, generator=drawn)
            elif graph == "marked" and name == "real":
                made[graph][name] = torch.ones(shape)
            elif name in below:
                made[graph][name] = torch.randint(below[name], shape, generator=drawn)
            elif name == "member":
                made[graph][name] = torch.nn.functional.one_hot(torch.arange(shape[1]) % shape[0], shape[0]).T.float()
            else:
                made[graph][name] = torch.rand(shape, generator=drawn)
    return made


def export_graph(name, network, inputs, path):
    module = GRAPHS[name](network).eval()
    fixed = {"width", "heads", "features"}
    axes = [{at: torch.export.Dim.DYNAMIC for at, axis in enumerate(names) if axis not in fixed} for names in module.inputs.values()]
    with torch.no_grad():
        torch.onnx.export(
            module, tuple(inputs.values()), str(path), dynamo=True, external_data=False, verbose=False,
            input_names=list(module.inputs), output_names=list(module.outputs), dynamic_shapes=tuple(axes),
        )  # fmt: skip


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def differences(name, network, path, inputs):
    """The greatest difference of each output from what torch gives."""
    module = GRAPHS[name](network).eval()
    with torch.no_grad():
        right = module(*inputs.values())
    right = right if isinstance(right, tuple) else (right,)
    got = session(path).run(None, {key: value.numpy() for key, value in inputs.items()})
    return {key: float(numpy.abs(one.numpy() - other).max()) for key, one, other in zip(module.outputs, right, got)}


def agreement(network, vocabulary, path, rows=60):
    """On our own passages: F1 of the spans that the int8 encoder finds against those of the network itself."""
    builder = Builder(Pieces(vocabulary), LIMITS["pieces"])
    read = session(path)
    module = GRAPHS["reading"](network).eval()
    passages = [row for file in sorted(PASSAGES.glob("*.jsonl")) for row in read_jsonl(file)]
    both = ours = theirs = 0
    for row in passages[:: max(1, len(passages) // rows)]:
        example = builder.blank(row["id"], row["text"])
        inputs = {"ids": example.ids, "shapes": example.shapes, "at": example.at}
        tensors = {key: torch.tensor(value) for key, value in inputs.items()}
        with torch.no_grad():
            right = (module(*tensors.values())[3] > 0).triu().numpy()
        got = numpy.triu(read.run(["spans"], {key: value.numpy() for key, value in tensors.items()})[0] > 0)
        both, ours, theirs = both + (right & got).sum(), ours + got.sum(), theirs + right.sum()
    return 2 * both / max(1, ours + theirs)


def description(saved, models, version):
    return {
        "name": "local",
        "version": version,
        "labels": [{"type": type_, "form": form} for type_, form in SPAN_LABELS],
        "types": TYPES,
        "predicates": PREDICATES,
        "stances": STANCES,
        "limits": LIMITS,
        "calibration": {},
        "encoder": saved["settings"],
        "files": {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(models.iterdir()) if file.suffix in (".onnx", ".txt")},
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("run", type=pathlib.Path)
    arguments.add_argument("models", type=pathlib.Path)
    arguments.add_argument("--version", type=int, default=1)
    given = arguments.parse_args()
    torch.set_num_threads(1)
    saved = torch.load(given.run / "network.pt", map_location="cpu")
    network = Network(**saved["settings"])
    network.load_state_dict(saved["state"])
    network.eval()
    given.models.mkdir(parents=True, exist_ok=True)
    inputs, smallest = sample_inputs(network, SIZES), sample_inputs(network, SMALLEST)
    for name in GRAPHS:
        path = given.models / f"{name}.onnx"
        export_graph(name, network, inputs[name], path)
        exact = differences(name, network, path, inputs[name])
        for key, least in differences(name, network, path, smallest[name]).items():
            exact[key] = max(exact[key], least)
        narrow(path)
        small = differences(name, network, path, inputs[name])
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
        for key in exact:
            print(f"  {key}: differs by at most {exact[key]:.1e} as floats, {small[key]:.1e} as shipped")
    print(f"spans found by both on our own passages: F1 {agreement(network, saved['vocabulary'], given.models / 'reading.onnx'):.3f}")
    (given.models / "vocab.txt").write_text("\n".join(saved["vocabulary"]), encoding="utf8")
    described = description(saved, given.models, given.version)
    (given.models / "model.json").write_text(json.dumps(described, indent=1, ensure_ascii=False) + "\n", encoding="utf8")
    print(f"together: {sum(file.stat().st_size for file in given.models.iterdir()) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
