"""Rewrites an exported 8-bit graph in the fused operators of onnxruntime: the same numbers, sooner.

    python fuse.py ../models/*/onnx/*_quantized.onnx    # in place; a graph that is fused already stays as it is

The exporter writes a layer of BERT as a hundred small nodes. onnxruntime puts some of them together when it
loads a graph, but not what was quantised before: queries, keys and values stay three products, and attention
stays nine nodes. On texts of 20 tokens the fused graph takes two thirds of the time.
"""

import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper
from onnxruntime import InferenceSession

MICROSOFT = "com.microsoft"

# Positions that are kept: no text is longer (`max_tokens`, and question and statement are read apart).
POSITIONS = 128

# Attention heads of the teacher's layers; comparing the two graphs would show others.
HEADS = 12


def fuse(path: Path) -> None:
    graph = onnx.load(str(path))
    if any(opset.domain == MICROSOFT for opset in graph.opset_import):
        print(f"{path}: fused already")
        return
    fused = Fuser(graph.graph).model()
    difference = largest_difference(graph, fused)
    assert difference < 0.05, f"{path}: fused, it gives other numbers (by {difference})"
    onnx.save(fused, str(path))
    print(f"{path}: {len(graph.graph.node)} nodes are {len(fused.graph.node)}, largest difference {difference:.6f}")


class Fuser:
    """Walks from the outputs to the inputs and writes each tensor anew, by the widest pattern that it ends."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._graph = graph
        self._arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
        self._producers = {output: node for node in graph.node for output in node.output}
        for node in graph.node:
            if node.op_type == "Constant":
                self._arrays[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
        self._inputs = {value.name for value in graph.input}
        self._written: dict[str, str] = {name: name for name in self._inputs}
        self._nodes: list[onnx.NodeProto] = []
        self._initializers: dict[str, onnx.TensorProto] = {}

    def model(self) -> onnx.ModelProto:
        for output in self._graph.output:
            self._write(output.name)
        graph = helper.make_graph(
            self._nodes, "fused", list(self._graph.input), list(self._graph.output), list(self._initializers.values())
        )
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9, producer_name="countersign")
        onnx.checker.check_model(model)
        return model

    def _write(self, name: str) -> str:
        if name in self._arrays:
            return self._array(name, self._arrays[name])
        if name not in self._written:
            for pattern in (self._norm, self._gelu, self._attention, self._linear, self._copy):
                if pattern(name):
                    break
            self._written[name] = name
        return name

    # Patterns: each writes the nodes that end in the tensor of that name, or answers False.

    def _norm(self, name: str) -> bool:
        """LayerNormalization(a + b), with a Sum: onnxruntime's own SkipLayerNormalization takes four times as long."""
        node = self._producers[name]
        if node.op_type != "LayerNormalization":
            return False
        total = self._producers[node.input[0]]
        if self._embeddings(node.input[0]):
            pass
        elif total.op_type == "Add":
            self._emit("Sum", [self._write(part) for part in total.input], total.output[0])
        else:
            self._write(node.input[0])
        self._emit_like(node, [node.input[0], *(self._write(part) for part in node.input[1:])])
        return True

    def _embeddings(self, name: str) -> bool:
        """Words + kind + place: the last two are the same for every text, so they are one table."""
        tables = [self._table(part) for part in self._summands(name)]
        if len(tables) != 3 or None in tables:
            return False
        kinds, places, words = sorted(tables, key=lambda table: len(self._arrays[f"{table}_quantized"]))
        places_and_kind = (self._dequantised(places)[:POSITIONS] + self._dequantised(kinds)[0]).astype(np.float32)
        self._emit("Gather", [self._weight(f"{words}_quantized"), "input_ids"], "words/quantised")
        scale, zero = self._weight(f"{words}_scale"), self._weight(f"{words}_zero_point")
        self._emit("DequantizeLinear", ["words/quantised", scale, zero], "words")
        self._emit("Shape", ["input_ids"], "tokens", start=1, end=2)
        table, start = self._array("places/table", places_and_kind), self._array("places/start", np.array([0]))
        self._emit("Slice", [table, start, "tokens"], "places")
        self._emit("Add", ["words", "places"], name)
        return True

    def _gelu(self, name: str) -> bool:
        """x * (1 + erf(x / sqrt 2)) * 0.5"""
        node = self._producers[name]
        inner = self._producers.get(node.input[0]) if node.op_type == "Mul" else None
        if inner is None or inner.op_type != "Mul" or not self._is_constant(node.input[1], 0.5):
            return False
        plus = self._producers[inner.input[1]]
        erf = self._producers.get(plus.input[0]) if plus.op_type == "Add" else None
        if erf is None or erf.op_type != "Erf":
            return False
        self._emit("Gelu", [self._write(inner.input[0])], name, MICROSOFT)
        return True

    def _attention(self, name: str) -> bool:
        """Reshape(Transpose(softmax(query · key / sqrt d + mask) · value)), each a linear of the tokens."""
        mixed = self._back(name, "Reshape", "Transpose", "MatMul")
        softmax = mixed and self._producers[mixed.input[0]]
        if softmax is None or softmax.op_type != "Softmax":
            return False
        scores = self._producers[softmax.input[0]]
        while scores.op_type in ("Add", "Mul", "Div", "Cast"):
            scores = self._producers[scores.input[0]]
        query, key = (self._source(part) for part in scores.input)
        value = self._source(mixed.input[1])
        query_of, key_of, value_of = (self._find_linear(part) for part in (query, key, value))
        if query_of["of"] == key_of["of"]:
            self._whole_attention(name, [query_of, key_of, value_of])
        else:
            self._cross_attention(name, query_of, [key_of, value_of])
        return True

    def _whole_attention(self, name: str, linears: list[dict]) -> None:
        tokens = self._write(linears[0]["of"])
        quantised = [f"{name}/{part}" for part in ("tokens", "scale", "zero")]
        self._emit("DynamicQuantizeLinear", [tokens], quantised)
        weight, scale, zero, bias = self._joined(name, linears)
        mask = ""
        if "attention_mask" in self._inputs:
            mask = "mask"
            if mask not in self._written:
                self._emit("Cast", ["attention_mask"], mask, to=onnx.TensorProto.INT32)
                self._written[mask] = mask
        inputs = [quantised[0], weight, bias, quantised[1], scale, mask, quantised[2], zero]
        self._emit("QAttention", inputs, name, MICROSOFT, num_heads=HEADS)

    def _cross_attention(self, name: str, query: dict, linears: list[dict]) -> None:
        self._emit_linear(query, f"{name}/query")
        tokens = self._write(linears[0]["of"])
        both = f"{name}/key-and-value"
        weight, scale, zero, bias = self._joined(name, linears)
        self._emit("DynamicQuantizeMatMul", [tokens, weight, scale, zero, bias], both, MICROSOFT)
        parts = [f"{name}/key", f"{name}/value"]
        self._emit("Split", [both], parts, axis=2)
        self._emit("MultiHeadAttention", [f"{name}/query", *parts], name, MICROSOFT, num_heads=HEADS)

    def _linear(self, name: str) -> bool:
        linear = self._find_linear(name)
        if linear is None:
            return False
        self._emit_linear(linear, name)
        return True

    def _copy(self, name: str) -> bool:
        node = self._producers[name]
        self._emit_like(node, [self._write(part) if part else part for part in node.input])
        for output in node.output:
            self._written[output] = output
        return True

    # What the patterns are found by.

    def _find_linear(self, name: str) -> dict | None:
        """MatMulInteger of a tensor that is quantised as it comes, scaled, with a bias."""
        add = self._producers[name]
        if add.op_type != "Add":
            return None
        biases = [part for part in add.input if part in self._arrays]
        scaled = [part for part in add.input if part not in self._arrays]
        product = self._back(scaled[0], "Mul", "Cast", "MatMulInteger") if len(biases) == len(scaled) == 1 else None
        if product is None:
            return None
        tokens = self._producers[product.input[0]].input[0]
        return {"of": tokens, "weight": product.input[1].removesuffix("_quantized"), "bias": biases[0]}

    def _back(self, name: str, *kinds: str) -> onnx.NodeProto | None:
        """The node that a chain of first inputs leads back to, if it is of these kinds."""
        node = None
        for kind in kinds:
            node = self._producers.get(name)
            if node is None or node.op_type != kind:
                return None
            name = node.input[0]
        return node

    def _source(self, name: str) -> str:
        """What is cut into heads: back through transposes and reshapes."""
        while self._producers[name].op_type in ("Transpose", "Reshape"):
            name = self._producers[name].input[0]
        return name

    def _summands(self, name: str) -> list[str]:
        node = self._producers.get(name)
        if node is None or node.op_type != "Add":
            return [name]
        return [part for each in node.input for part in self._summands(each)]

    def _table(self, name: str) -> str | None:
        gather = self._back(name, "DequantizeLinear", "Gather")
        return gather.input[0].removesuffix("_quantized") if gather is not None else None

    def _is_constant(self, name: str, value: float) -> bool:
        return name in self._arrays and np.isclose(self._arrays[name], value).all()

    # What is written.

    def _emit(self, kind: str, inputs: list[str], output: str | list[str], domain: str = "", **attributes: object) -> None:
        outputs = [output] if isinstance(output, str) else output
        self._nodes.append(helper.make_node(kind, inputs, outputs, domain=domain, **attributes))

    def _emit_like(self, node: onnx.NodeProto, inputs: list[str]) -> None:
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        copy.ClearField("input")
        copy.input.extend(inputs)
        self._nodes.append(copy)

    def _emit_linear(self, linear: dict, name: str) -> None:
        tokens = self._write(linear["of"])
        parts = [self._weight(f"{linear['weight']}_{part}") for part in ("quantized", "scale", "zero_point")]
        self._emit("DynamicQuantizeMatMul", [tokens, *parts, self._weight(linear["bias"])], name, MICROSOFT)

    def _joined(self, name: str, linears: list[dict]) -> list[str]:
        """Weights, scales, zero points and biases of several linears, side by side."""

        def join(part: str) -> np.ndarray:
            return np.concatenate([self._arrays[f"{linear['weight']}_{part}"] for linear in linears], axis=-1)

        bias = np.concatenate([self._arrays[linear["bias"]] for linear in linears])
        parts = (("weight", join("quantized")), ("scales", join("scale")), ("zeros", join("zero_point")), ("bias", bias))
        return [self._array(f"{name}/{part}", array) for part, array in parts]

    def _dequantised(self, table: str) -> np.ndarray:
        quantised, zero = (self._arrays[f"{table}_{part}"].astype(np.float32) for part in ("quantized", "zero_point"))
        return (quantised - zero) * self._arrays[f"{table}_scale"]

    def _weight(self, name: str) -> str:
        return self._array(name, self._arrays[name])

    def _array(self, name: str, array: np.ndarray) -> str:
        self._initializers.setdefault(name, numpy_helper.from_array(array.copy(order="C"), name))
        return name


def largest_difference(graph: onnx.ModelProto, fused: onnx.ModelProto) -> float:
    """Over texts of several lengths; a token that falls on the other side of a rounding counts, too."""
    sessions = [InferenceSession(each.SerializeToString(), providers=["CPUExecutionProvider"]) for each in (graph, fused)]
    numbers = np.random.default_rng(0)
    worst = 0.0
    for tokens in (3, 12, 31, 64):
        feeds = {
            "input_ids": numbers.integers(1000, 30000, (1, tokens)),
            "attention_mask": np.ones((1, tokens), np.int64),
            "states": numbers.standard_normal((1, tokens, 384)).astype(np.float32),
            "is_statement": (np.arange(tokens) > tokens // 2).astype(np.float32)[None],
        }
        wanted = {value.name: feeds[value.name] for value in graph.graph.input}
        (before,), (after,) = (session.run(None, wanted) for session in sessions)
        worst = max(worst, float(np.abs(before - after).max()))
    return worst


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        fuse(Path(argument))
