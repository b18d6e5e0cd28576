"""
Smaller weights: all large tables are stored in int8 with a scale a row or column, and become floats again as the graph is
loaded, embeddings row by row as they are looked up. Products run in floats: int8 ones, whose inputs are rounded too, cost two
points of F1 on names and differ between processors.
"""
import numpy
import onnx
from onnx import helper, numpy_helper

_LARGE = 4096


def narrow(path):
    """Large float tables of a graph → int8 and scales, in place."""
    model = onnx.load(path)
    graph = model.graph
    looked_up = {node.input[0]: node for node in graph.node if node.op_type == "Gather"}
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    kept, before = [], []
    for table in graph.initializer:
        values = numpy_helper.to_array(table)
        if values.dtype != numpy.float32 or values.size < _LARGE or values.ndim < 2:
            kept.append(table)
            continue
        lookup = looked_up.get(table.name) if len(users[table.name]) == 1 else None
        scale = numpy.abs(values).max(axis=1 if lookup else 0, keepdims=True).astype(numpy.float32) / 127
        scale[scale == 0] = 1
        small = numpy.round(values / scale).astype(numpy.int8)
        kept += [numpy_helper.from_array(small, f"{table.name}.int8"), numpy_helper.from_array(scale, f"{table.name}.scale")]
        if lookup is None:
            before += _floats(f"{table.name}.int8", f"{table.name}.scale", table.name)
        else:
            _look_up_small(graph, lookup, table.name)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    for at, node in enumerate(before):
        graph.node.insert(at, node)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def _floats(small, scale, result):
    return [
        helper.make_node("Cast", [small], [f"{result}.wide"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Mul", [f"{result}.wide", scale], [result]),
    ]


def _look_up_small(graph, lookup, table):
    index, result, at = lookup.input[1], lookup.output[0], list(graph.node).index(lookup)
    graph.node.remove(lookup)
    rows = [helper.make_node("Gather", [f"{table}.{part}", index], [f"{result}.{part}"], axis=0) for part in ("int8", "scale")]
    for step, node in enumerate(rows + _floats(f"{result}.int8", f"{result}.scale", result)):
        graph.node.insert(at + step, node)
