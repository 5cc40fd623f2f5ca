"""Trains the embedding model: the lower layers of all-MiniLM-L6-v2, for finding what answers a question.

    python train_embedder.py            # writes ../models/countersign-embed-en

1. All six layers learn from the pairs which statement a question belongs to (contrastive), and from
   the candidates which of those that search put first do answer.
2. Fewer layers learn to give the vectors that the six give, on sentences of the field, general
   ones and those of the pairs (distillation).
3. They learn from pairs and candidates themselves, held near the vectors of the six.

Weights are stored as 8-bit integers. Validation is on topics and statements that were held back.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from onnxruntime import InferenceSession
from torch.nn.functional import binary_cross_entropy_with_logits, normalize, softplus
from transformers import BertModel

from minilm import export_int8, load_layers, load_tokenizer, pad, write_config, write_json, write_tokenizer
from package_sentences import package_sentences
from pairs import Candidates, Group, read_candidates, read_groups
from security_sentences import security_sentences

HERE = Path(__file__).resolve().parent

# What the product's tests compare their own vectors with.
REFERENCE_TEXTS = (
    "Is multi-factor authentication enforced for all administrators?",
    "Customer data is encrypted at rest with AES-256.",
    "TLS 1.2+",
    "We don't sell personal data; see §4 of the naïve privacy notice (2026).",
    "Zurückgesetzte Passwörter",
)


@dataclass(frozen=True)
class Settings:
    layers: tuple[int, ...] = (0, 4, 5)
    teacher_epochs: int = 3
    distil_epochs: int = 2
    student_epochs: int = 4
    security_sentences: int = 12_000
    general_sentences: int = 5_000
    # Statements in one batch, each with all of its questions.
    batch_size: int = 32
    # Questions in one batch, each with its candidates.
    lists_at_once: int = 24
    teacher_rate: float = 3e-5
    distil_rate: float = 4e-4
    student_rate: float = 1e-4
    # Similarities are divided by it before they compete.
    temperature: float = 0.05
    # Weight of staying near the teacher's vectors in step 3.
    teacher_weight: float = 2.0
    seed: int = 20
    max_tokens: int = 128


class Encoder(torch.nn.Module):
    """Token states as the product pools them: mean over the tokens, then length 1."""

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.bert = bert

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        return self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state

    def embed(self, rows: list[list[int]]) -> torch.Tensor:
        # Texts of like length together: less padding.
        order = sorted(range(len(rows)), key=lambda index: len(rows[index]))
        pooled = torch.cat([self._pool([rows[index] for index in order[at : at + 64]]) for at in range(0, len(order), 64)])
        return normalize(pooled[torch.tensor(order).argsort()], dim=1)

    def _pool(self, rows: list[list[int]]) -> torch.Tensor:
        mask = pad([[1] * len(row) for row in rows])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self(pad(rows), mask).float()
        weights = mask.unsqueeze(-1).float()
        return (states * weights).sum(dim=1) / weights.sum(dim=1)


class Texts:
    """Token ids of texts, each cut once."""

    def __init__(self, max_tokens: int) -> None:
        self._tokenizer = load_tokenizer(max_tokens)
        self._known: dict[str, list[int]] = {}

    def ids(self, texts: list[str]) -> list[list[int]]:
        unknown = [text for text in dict.fromkeys(texts) if text not in self._known]
        for text, encoding in zip(unknown, self._tokenizer.encode_batch(unknown)):
            self._known[text] = encoding.ids
        return [self._known[text] for text in texts]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=HERE.parent / "models" / "countersign-embed-en")
    parser.add_argument("--pairs", type=Path, default=HERE / "pairs")
    parser.add_argument("--candidates", type=Path, default=HERE / "candidates")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--layers", type=int, nargs="+")
    parser.add_argument("--resume", type=Path, help="weights of the fewer layers to go on from, at step 3")
    arguments = parser.parse_args()

    settings = Settings(**({"layers": tuple(arguments.layers)} if arguments.layers else {}))
    torch.manual_seed(settings.seed)
    torch.set_num_threads(arguments.threads)
    rng = np.random.default_rng(settings.seed)
    texts = Texts(settings.max_tokens)
    groups = read_groups(arguments.pairs)
    parts = {part: [group for group in groups if group.part == part] for part in ("train", "topic", "group")}
    candidates = read_candidates(arguments.candidates, groups, HERE / "pages")
    met = {part: [each for each in candidates if each.part == part] for part in ("train", "topic")}
    lessons = Lessons(parts["train"], met["train"])
    print({part: len(chosen) for part, chosen in parts.items()}, {part: len(chosen) for part, chosen in met.items()}, flush=True)

    student = Encoder(load_layers(settings.layers, dropout=0.0))
    targets = None
    if arguments.resume:
        student.load_state_dict(torch.load(arguments.resume))
        report("resumed", student, texts, parts, met["topic"])
    else:
        targets = distil_from_six(student, lessons, texts, rng, settings, parts, met["topic"])
    tune(student, lessons, texts, rng, settings.student_rate, settings.student_epochs, settings, targets)
    report("tuned", student, texts, parts, met["topic"])

    path = arguments.output / "onnx" / "model_quantized.onnx"
    example = {"input_ids": torch.ones(2, 16, dtype=torch.long), "attention_mask": torch.ones(2, 16, dtype=torch.long)}
    export_int8(student, example, "last_hidden_state", path)
    write_config(arguments.output, student.bert)
    write_tokenizer(arguments.output, settings.max_tokens)
    stored = Stored(path)
    report("as stored", stored, texts, parts, met["topic"])
    vectors = stored.embed(texts.ids(list(REFERENCE_TEXTS)))
    write_json(
        arguments.output / "reference-vectors.json",
        [
            {"text": text, "vector": [round(value, 6) for value in vector.tolist()]}
            for text, vector in zip(REFERENCE_TEXTS, vectors)
        ],
    )


def distil_from_six(
    student: Encoder,
    lessons: Lessons,
    texts: Texts,
    rng: np.random.Generator,
    settings: Settings,
    parts: dict[str, list[Group]],
    met: list[Candidates],
) -> dict[str, torch.Tensor]:
    """Steps 1 and 2. Returns the vectors of the tuned six layers, by text."""
    teacher = Encoder(load_layers(range(6)))
    report("all-MiniLM-L6-v2", teacher, texts, parts, met)
    tune(teacher, lessons, texts, rng, settings.teacher_rate, settings.teacher_epochs, settings)
    report("six layers, tuned", teacher, texts, parts, met)
    sentences = training_sentences(lessons, settings, rng)
    targets = dict(zip(sentences, embed_all(teacher, sentences, texts)))
    # Nothing of what the fewer layers do is as it was: the words may move as well.
    student.bert.embeddings.word_embeddings.weight.requires_grad_(True)
    distil(student, targets, texts, rng, settings)
    report("distilled", student, texts, parts, met)
    return targets


def statement_texts(group: Group) -> list[str]:
    """The ways in which a source may show a statement: alone, under its title, under all of them."""
    last = ": ".join([*group.headings[-1:], group.statement])
    return list(dict.fromkeys([last, group.statement, ": ".join([*group.headings, group.statement])]))


def training_sentences(lessons: Lessons, settings: Settings, rng: np.random.Generator) -> list[str]:
    general = package_sentences()
    chosen = rng.choice(len(general), size=settings.general_sentences, replace=False)
    own = [text for group in lessons.groups for text in [*statement_texts(group), *(question for _, question in group.questions)]]
    met = [text for each in lessons.candidates for _, group in each.statements for text in statement_texts(group)]
    met += [each.question for each in lessons.candidates]
    field = security_sentences(settings.security_sentences, settings.seed)
    return list(dict.fromkeys([*own, *met, *field, *(general[index] for index in sorted(chosen))]))


@dataclass(frozen=True)
class Lessons:
    """What a model learns from."""

    groups: list[Group]
    candidates: list[Candidates]

    def batches(self, rng: np.random.Generator, settings: Settings) -> list[list[Group] | list[Candidates]]:
        groups = in_batches(self.groups, settings.batch_size, rng)
        candidates = in_batches(self.candidates, settings.lists_at_once, rng)
        everything = [*groups, *candidates]
        return [everything[index] for index in rng.permutation(len(everything))]


def in_batches(items: list, size: int, rng: np.random.Generator) -> list[list]:
    order = rng.permutation(len(items))
    return [[items[index] for index in order[at : at + size]] for at in range(0, len(items) - size + 1, size)]


class Bar(torch.nn.Module):
    """From which cosine on a statement answers: where the chance is even, and how fast it grows."""

    def __init__(self) -> None:
        super().__init__()
        self.slope = torch.nn.Parameter(torch.tensor(10.0))
        self.middle = torch.nn.Parameter(torch.tensor(0.55))

    def forward(self, cosines: torch.Tensor) -> torch.Tensor:
        return self.slope * (cosines - self.middle)


def tune(
    model: Encoder,
    lessons: Lessons,
    texts: Texts,
    rng: np.random.Generator,
    rate: float,
    epochs: int,
    settings: Settings,
    targets: dict[str, torch.Tensor] | None = None,
) -> None:
    """Question and statement of a pair come together; other topics' statements, and near misses, apart."""
    bar = Bar()
    batches = len(lessons.batches(np.random.default_rng(0), settings))
    learning = [{"params": [p for p in model.parameters() if p.requires_grad]}, {"params": bar.parameters(), "lr": 30 * rate}]
    optimizer = torch.optim.AdamW(learning, lr=rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=[rate, 30 * rate], total_steps=batches * epochs, pct_start=0.1)
    for epoch in range(epochs):
        model.train()
        start, total = time.monotonic(), 0.0
        for number, batch in enumerate(lessons.batches(rng, settings), start=1):
            if isinstance(batch[0], Group):
                loss = pair_loss(model, batch, texts, rng, settings, targets)
            else:
                loss = list_loss(model, bar, batch, texts, rng, settings, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
            if number % 100 == 0:
                print(f"    {number}/{batches}: {total / number:.4f}, {time.monotonic() - start:.0f} s", flush=True)
        print(f"  epoch {epoch + 1}: loss {total / batches:.4f}, {time.monotonic() - start:.0f} s", flush=True)


def list_loss(
    model: Encoder,
    bar: Bar,
    batch: list[Candidates],
    texts: Texts,
    rng: np.random.Generator,
    settings: Settings,
    targets: dict[str, torch.Tensor] | None,
) -> torch.Tensor:
    """What answers comes nearer to the question than what doesn't, and each past the same bar or not."""
    asked = [each.question for each in batch]
    told = [str(rng.choice(statement_texts(group))) for each in batch for _, group in each.statements]
    owners = torch.tensor([index for index, each in enumerate(batch) for _ in each.statements])
    answers = torch.tensor([label != "X" for each in batch for label, _ in each.statements])
    everything = [*asked, *told]
    vectors = model.embed(texts.ids(everything))
    cosines = (vectors[: len(asked)][owners] * vectors[len(asked) :]).sum(dim=1)
    loss = binary_cross_entropy_with_logits(bar(cosines), answers.float())
    of_list = (owners[:, None] == torch.arange(len(batch))).T
    alike = (cosines / settings.temperature).expand(len(batch), -1).masked_fill(~of_list, float("-inf"))
    has_both = (of_list & answers).any(dim=1) & (of_list & ~answers).any(dim=1)
    if has_both.any():
        right = torch.logsumexp(alike[has_both].masked_fill(~answers, float("-inf")), dim=1)
        wrong = torch.logsumexp(alike[has_both].masked_fill(answers, float("-inf")), dim=1)
        loss = loss + softplus(wrong - right).mean()
    if targets is not None:
        goal = torch.stack([targets[text] for text in everything])
        loss = loss + settings.teacher_weight * (1 - (vectors * goal).sum(dim=1)).mean()
    return loss


def pair_loss(
    model: Encoder,
    batch: list[Group],
    texts: Texts,
    rng: np.random.Generator,
    settings: Settings,
    targets: dict[str, torch.Tensor] | None,
) -> torch.Tensor:
    statements = [str(rng.choice(statement_texts(group))) for group in batch]
    questions = [(index, label, question) for index, group in enumerate(batch) for label, question in group.questions]
    owners = torch.tensor([index for index, _, _ in questions])
    is_miss = torch.tensor([label == "X" for _, label, _ in questions])
    everything = [*statements, *(question for _, _, question in questions)]
    vectors = model.embed(texts.ids(everything))
    told, asked = vectors[: len(batch)], vectors[len(batch) :]
    alike = asked @ told.T / settings.temperature

    topics = [group.topic for group in batch]
    same_topic = torch.tensor([[topics[owner] == topic for topic in topics] for owner in owners])
    is_own = owners[:, None] == torch.arange(len(batch))
    # Statements of one topic may answer each other's questions: they neither come together nor apart.
    others = alike.masked_fill(same_topic, float("-inf"))
    # A near miss competes with the statement's own questions for it.
    rivals = alike.masked_fill(same_topic & ~(is_own & is_miss[:, None]), float("-inf"))
    own = alike.gather(1, owners[:, None]).squeeze(1)[~is_miss]
    among_statements = torch.logsumexp(others, dim=1)[~is_miss]
    among_questions = torch.logsumexp(rivals, dim=0)[owners[~is_miss]]
    loss = softplus(among_statements - own).mean() + softplus(among_questions - own).mean()
    if targets is not None:
        goal = torch.stack([targets[text] for text in everything])
        loss = loss + settings.teacher_weight * (1 - (vectors * goal).sum(dim=1)).mean()
    return loss


def distil(
    student: Encoder, targets: dict[str, torch.Tensor], texts: Texts, rng: np.random.Generator, settings: Settings
) -> None:
    sentences = sorted(targets, key=lambda text: len(text))
    size = 128
    # Texts of like length share a batch: less padding.
    batches = [sentences[start : start + size] for start in range(0, len(sentences), size)]
    optimizer = torch.optim.AdamW(student.parameters(), lr=settings.distil_rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=settings.distil_rate, total_steps=len(batches) * settings.distil_epochs, pct_start=0.1
    )
    for epoch in range(settings.distil_epochs):
        student.train()
        start, total = time.monotonic(), 0.0
        for index in rng.permutation(len(batches)):
            batch = batches[index]
            vectors = student.embed(texts.ids(batch))
            goal = torch.stack([targets[text] for text in batch])
            alike = vectors @ vectors.T - goal @ goal.T
            loss = (1 - (vectors * goal).sum(dim=1)).mean() + 5 * alike.square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"  epoch {epoch + 1}: loss {total / len(batches):.4f}, {time.monotonic() - start:.0f} s", flush=True)


class Stored:
    """The exported graph, one text a run as the product does it."""

    training = False

    def __init__(self, path: Path) -> None:
        self._session = InferenceSession(str(path))

    def eval(self) -> None:
        pass

    def embed(self, rows: list[list[int]]) -> torch.Tensor:
        vectors = []
        for row in rows:
            inputs = {"input_ids": np.array([row]), "attention_mask": np.ones((1, len(row)), dtype=np.int64)}
            (states,) = self._session.run(None, inputs)
            vectors.append(torch.from_numpy(states[0].mean(axis=0)))
        return normalize(torch.stack(vectors), dim=1)


@torch.no_grad()
def embed_all(model: Encoder | Stored, sentences: list[str], texts: Texts) -> list[torch.Tensor]:
    model.eval()
    order = sorted(range(len(sentences)), key=lambda index: len(sentences[index]))
    vectors: list[torch.Tensor] = [torch.empty(0)] * len(sentences)
    for start in range(0, len(order), 64):
        indices = order[start : start + 64]
        for index, vector in zip(indices, model.embed(texts.ids([sentences[index] for index in indices]))):
            vectors[index] = vector
    return vectors


def report(name: str, model: Encoder | Stored, texts: Texts, parts: dict[str, list[Group]], met: list[Candidates]) -> None:
    """How often the statement of a held back question comes first, and among five, of all held back ones;
    and how well cosines part the candidates that answer from those that don't (average precision)."""
    shown = []
    for part in ("topic", "group"):
        groups = parts[part]
        pairs = [(index, question) for index, group in enumerate(groups) for label, question in group.questions if label != "X"]
        if not pairs:
            continue
        told = torch.stack(embed_all(model, [statement_texts(group)[0] for group in groups], texts))
        asked = torch.stack(embed_all(model, [question for _, question in pairs], texts))
        own = torch.tensor([index for index, _ in pairs])
        alike = asked @ told.T
        ranks = (alike > alike.gather(1, own[:, None])).sum(dim=1)
        first, five = (ranks == 0).float().mean().item(), (ranks < 5).float().mean().item()
        shown.append(f"{part} ({len(groups)} statements) @1 {first:.3f} @5 {five:.3f}")
    pairs = [(each.question, statement_texts(group)[-1], label != "X") for each in met for label, group in each.statements]
    vectors = [torch.stack(embed_all(model, [pair[side] for pair in pairs], texts)) for side in (0, 1)]
    shown.append(f"candidates AP {average_precision((vectors[0] * vectors[1]).sum(dim=1), torch.tensor([pair[2] for pair in pairs])):.3f}")
    print(f"{name}: {'; '.join(shown)}", flush=True)


def average_precision(scores: torch.Tensor, hits: torch.Tensor) -> float:
    ordered = hits[scores.argsort(descending=True)].float()
    precision = ordered.cumsum(0) / torch.arange(1, len(ordered) + 1)
    return ((precision * ordered).sum() / ordered.sum()).item()


if __name__ == "__main__":
    main()
