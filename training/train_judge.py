"""Trains the judge: whether a statement answers a question, and how, from all-MiniLM-L6-v2.

    python train_judge.py            # writes ../models/countersign-judge-en

Question and statement are read together (a cross-encoder). Eight classes are learned, those of the
pairs; the product reads what matters to it out of them. Beside the statements that a question was
written for it meets those that search finds for it, as it will in the product: most don't answer it,
some do, and so nothing about a label can be guessed from the question alone. Weights are stored as
8-bit integers.
"""

import argparse
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from onnxruntime import InferenceSession
from torch.nn.functional import cross_entropy, log_softmax
from transformers import BertModel

from frame_pairs import frame_pairs
from minilm import export_int8, load_layers, load_tokenizer, pad, write_config, write_json, write_tokenizer
from pairs import LABELS, Candidates, Group, read_candidates, read_groups

HERE = Path(__file__).resolve().parent

NOT_ANSWERED = LABELS.index("X")
DENIED = LABELS.index("N")


@dataclass(frozen=True)
class Settings:
    # The lower layers read question and statement apart, as they were: what they make of a statement
    # is worked out once, and serves every question. The others read both together, and learn.
    lower: tuple[int, ...] = (0, 1, 2)
    upper: tuple[int, ...] = (3, 4, 5)
    epochs: int = 3
    batch_size: int = 32
    rate: float = 1.5e-4
    # Of an epoch: the statements of other topics that a question meets, drawn at random, and the share
    # of the candidates that don't answer.
    strangers: float = 0.15
    near_misses: float = 0.7
    # Plain pairs of an epoch, and the share of statements that meet themselves as a demand.
    plain_pairs: int = 3_000
    own_words: float = 0.3
    smoothing: float = 0.05
    seed: int = 20
    question_tokens: int = 64
    statement_tokens: int = 80


@dataclass(frozen=True)
class Pair:
    question: str
    statement: str
    label: int


class Reader(torch.nn.Module):
    """The lower layers: what a text by itself is to the judge, one state a token."""

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.bert = bert

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        return self.bert(input_ids=input_ids).last_hidden_state


class Judge(torch.nn.Module):
    """The upper layers: over the states of question and statement, and what the first then says."""

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.layers = bert.encoder.layer
        width = bert.config.hidden_size
        # Added to the statement's states, which otherwise look like those of a question.
        self.told = torch.nn.Parameter(torch.zeros(width))
        self.head = torch.nn.Linear(width, len(LABELS))

    def forward(self, states: torch.Tensor, is_statement: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        states = states + self.told * is_statement.unsqueeze(-1)
        hidden = (1.0 - mask[:, None, None, :]) * -10000.0
        for layer in self.layers[:-1]:
            states = run_layer(layer, states, states, hidden)
        # Only the first token is read after the last layer, so only it is computed there.
        return self.head(run_layer(self.layers[-1], states[:, :1], states, hidden)[:, 0])


def run_layer(layer: torch.nn.Module, asking: torch.Tensor, states: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
    """A layer of BERT, for those of the tokens that ask."""
    attention = layer.attention.self
    heads, size = attention.num_attention_heads, attention.attention_head_size

    def split(x: torch.Tensor) -> torch.Tensor:
        return x.view(x.shape[0], x.shape[1], heads, size).transpose(1, 2)

    query, key, value = split(attention.query(asking)), split(attention.key(states)), split(attention.value(states))
    weights = torch.softmax(query @ key.transpose(-1, -2) / size**0.5 + hidden, dim=-1)
    mixed = (attention.dropout(weights) @ value).transpose(1, 2).reshape(asking.shape)
    attended = layer.attention.output(mixed, asking)
    return layer.output(layer.intermediate(attended), attended)


class Cutter:
    """Pairs to what the upper layers take; each text goes through the lower ones once."""

    def __init__(self, reader: Reader, settings: Settings) -> None:
        self._reader = reader.eval()
        self._question = load_tokenizer(settings.question_tokens)
        self._statement = load_tokenizer(settings.statement_tokens)
        self._known: dict[tuple[bool, str], torch.Tensor] = {}

    @torch.no_grad()
    def states(self, text: str, is_statement: bool) -> torch.Tensor:
        key = (is_statement, text)
        if key not in self._known:
            ids = (self._statement if is_statement else self._question).encode(text).ids
            self._known[key] = self._reader(torch.tensor([ids]))[0].to(torch.bfloat16)
        return self._known[key]

    def length(self, pair: Pair) -> int:
        return len(self.states(pair.question, False)) + len(self.states(pair.statement, True))

    def inputs(self, pairs: list[Pair]) -> dict[str, torch.Tensor]:
        asked = [self.states(pair.question, False) for pair in pairs]
        told = [self.states(pair.statement, True) for pair in pairs]
        length = max(len(a) + len(b) for a, b in zip(asked, told))
        states = torch.zeros(len(pairs), length, asked[0].shape[1])
        is_statement, mask = torch.zeros(len(pairs), length), torch.zeros(len(pairs), length)
        for row, (a, b) in enumerate(zip(asked, told)):
            end = len(a) + len(b)
            states[row, :end] = torch.cat([a, b]).float()
            is_statement[row, len(a) : end] = 1
            mask[row, :end] = 1
        return {"states": states, "is_statement": is_statement, "mask": mask}


def told(group: Group, rng: np.random.Generator | None = None) -> str:
    """Title and statement; in training now and then under fewer titles, as sources differ."""
    titles = list(group.headings)
    if rng is not None and titles and rng.random() < 0.3:
        titles = titles[-1:] if rng.random() < 0.5 else []
    return ": ".join([*([" › ".join(titles)] if titles else []), group.statement])


def epoch_pairs(groups: list[Group], candidates: list[Candidates], rng: np.random.Generator, settings: Settings) -> list[Pair]:
    pairs = []
    for group in groups:
        for label, question in group.questions:
            pairs.append(Pair(question, told(group, rng), LABELS.index(label)))
            if rng.random() < settings.strangers:
                other = groups[rng.integers(len(groups))]
                if other.topic != group.topic:
                    pairs.append(Pair(question, told(other, rng), NOT_ANSWERED))
        if rng.random() < settings.own_words:
            pairs.append(Pair(group.statement, told(group, rng), LABELS.index(own_label(group))))
    for met in candidates:
        for label, group in met.statements:
            if label != "X" or rng.random() < settings.near_misses:
                pairs.append(Pair(met.question, told(group, rng), LABELS.index(label)))
    plain = frame_pairs(settings.plain_pairs, rng)
    return pairs + [Pair(question, statement, LABELS.index(label)) for label, question, statement in plain]


def own_label(group: Group) -> str:
    """What a statement is to itself: what is planned is only planned, whoever asks for it."""
    labels = [label for label, _ in group.questions]
    return next((label for label in "LV" if label in labels), "Y")


def batches_of(pairs: list[Pair], cutter: Cutter, rng: np.random.Generator, size: int) -> list[list[Pair]]:
    """Pairs of like length share a batch; which ones, and in which order, changes from epoch to epoch."""
    lengths = np.array([cutter.length(pair) for pair in pairs]) + rng.uniform(-3, 3, len(pairs))
    order = np.argsort(lengths)
    batches = [[pairs[index] for index in order[at : at + size]] for at in range(0, len(order), size)]
    return [batches[index] for index in rng.permutation(len(batches))]


def train(model: Judge, groups: list[Group], candidates: list[Candidates], held: list[Pair], cutter: Cutter, settings: Settings, checkpoint: Path) -> None:
    rng = np.random.default_rng(settings.seed)
    per_epoch = len(epoch_pairs(groups, candidates, np.random.default_rng(0), settings)) // settings.batch_size + 2
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=settings.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=settings.rate, total_steps=per_epoch * settings.epochs, pct_start=0.15
    )
    for epoch in range(settings.epochs):
        model.train()
        start, total = time.monotonic(), 0.0
        batches = batches_of(epoch_pairs(groups, candidates, rng, settings), cutter, rng, settings.batch_size)[:per_epoch]
        for number, batch in enumerate(batches, start=1):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(**cutter.inputs(batch)).float()
            labels = torch.tensor([pair.label for pair in batch])
            loss = cross_entropy(logits, labels, label_smoothing=settings.smoothing)
            loss = loss + answered_loss(logits, labels) + polarity_loss(logits, labels)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            if number % 100 == 0:
                print(f"    {number}/{len(batches)}: {total / number:.4f}, {time.monotonic() - start:.0f} s", flush=True)
        took = time.monotonic() - start
        print(f"  epoch {epoch + 1}: loss {total / len(batches):.4f}, {took:.0f} s; {figures(predict(model, held, cutter), held)}", flush=True)
        torch.save(model.state_dict(), checkpoint)


def answered_loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Whether the question is answered at all counts once more: it is what the product asks first."""
    logs = log_softmax(logits, dim=1)
    others = [index for index in range(len(LABELS)) if index != NOT_ANSWERED]
    two = torch.stack([logs[:, NOT_ANSWERED], torch.logsumexp(logs[:, others], dim=1)], dim=1)
    return torch.nn.functional.nll_loss(two, (labels != NOT_ANSWERED).long())


def polarity_loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Yes against no counts once more where it is one of them: one word turns it, and words weigh little."""
    affirmed = LABELS.index("Y")
    chosen = (labels == affirmed) | (labels == DENIED)
    if not chosen.any():
        return logits.sum() * 0
    return cross_entropy(logits[chosen][:, [affirmed, DENIED]], (labels[chosen] == DENIED).long())


@torch.no_grad()
def predict(model: Judge, pairs: list[Pair], cutter: Cutter) -> np.ndarray:
    model.eval()
    order = sorted(range(len(pairs)), key=lambda index: cutter.length(pairs[index]))
    logits = np.zeros((len(pairs), len(LABELS)), dtype=np.float32)
    for at in range(0, len(order), 64):
        chosen = order[at : at + 64]
        logits[chosen] = model(**cutter.inputs([pairs[index] for index in chosen])).float().numpy()
    return softmax(logits)


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def figures(probabilities: np.ndarray, pairs: list[Pair]) -> str:
    labels = np.array([pair.label for pair in pairs])
    answered = labels != NOT_ANSWERED
    score = 1 - probabilities[:, NOT_ANSWERED]
    order = np.argsort(-score)
    hits = answered[order]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    recall = np.cumsum(hits) / max(1, hits.sum())
    at = {bar: recall[precision >= bar].max() if (precision >= bar).any() else 0.0 for bar in (0.9, 0.95, 0.98)}
    average = (precision * hits).sum() / max(1, hits.sum())
    plain = np.isin(labels, [LABELS.index("Y"), DENIED])
    denies = probabilities[plain, DENIED] > probabilities[plain, LABELS.index("Y")]
    polarity = (denies == (labels[plain] == DENIED)).mean()
    fine = (probabilities.argmax(axis=1) == labels).mean()
    shown = " ".join(f"R@P{bar} {value:.3f}" for bar, value in at.items())
    return f"answered: AP {average:.3f} acc {((score > 0.5) == answered).mean():.3f} {shown}; yes/no {polarity:.3f}; fine {fine:.3f}"


def written_pairs(groups: list[Group]) -> list[Pair]:
    return [Pair(question, told(group), LABELS.index(label)) for group in groups for label, question in group.questions]


def met_pairs(candidates: list[Candidates]) -> list[Pair]:
    return [Pair(met.question, told(group), LABELS.index(label)) for met in candidates for label, group in met.statements]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=HERE.parent / "models" / "countersign-judge-en")
    parser.add_argument("--pairs", type=Path, default=HERE / "pairs")
    parser.add_argument("--candidates", type=Path, default=HERE / "candidates")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--checkpoint", type=Path, default=HERE / "data" / "judge.pt")
    parser.add_argument("--resume", action="store_true", help="start from the checkpoint")
    parser.add_argument("--export-only", action="store_true", help="write the checkpoint's model, without training")
    arguments = parser.parse_args()
    settings = Settings()
    torch.manual_seed(settings.seed)
    torch.set_num_threads(arguments.threads)
    groups = read_groups(arguments.pairs)
    candidates = read_candidates(arguments.candidates, groups, HERE / "pages")
    parts = {part: [group for group in groups if group.part == part] for part in ("train", "topic", "group")}
    met = {part: [each for each in candidates if each.part == part] for part in ("train", "topic")}
    print({part: len(chosen) for part, chosen in parts.items()}, {part: len(chosen) for part, chosen in met.items()}, flush=True)
    cutter = Cutter(Reader(load_layers(settings.lower)), settings)
    held = {"topic": written_pairs(parts["topic"]), "group": written_pairs(parts["group"]), "met": met_pairs(met["topic"])}
    model = Judge(load_layers(settings.upper))
    if arguments.resume or arguments.export_only:
        model.load_state_dict(torch.load(arguments.checkpoint))
    arguments.checkpoint.parent.mkdir(parents=True, exist_ok=True)
    if not arguments.export_only:
        train(model, parts["train"], met["train"], held["met"], cutter, settings, arguments.checkpoint)
    temperature = fit_temperature(predict(model, held["met"], cutter), held["met"])
    print(f"temperature {temperature:.2f}", flush=True)
    write_model(arguments.output, model, temperature, settings)
    stored = Stored(arguments.output, settings)
    for part, pairs in held.items():
        probabilities = stored.predict(pairs)
        print(f"as stored, {part}: {figures(probabilities, pairs)}")
        print(reliability(probabilities, pairs), flush=True)
    write_references(arguments.output, stored)


def fit_temperature(probabilities: np.ndarray, pairs: list[Pair]) -> float:
    """By how much the logits have to shrink for the probabilities to be as often right as they say."""
    logs = torch.log(torch.from_numpy(probabilities).clamp_min(1e-9))
    labels = torch.tensor([pair.label for pair in pairs])
    candidates = [0.6 + 0.05 * step for step in range(40)]
    return min(candidates, key=lambda t: cross_entropy(logs / t, labels).item())


class Exported(torch.nn.Module):
    """The judge as it is stored: one pair a run, probabilities out."""

    def __init__(self, judge: Judge, temperature: float) -> None:
        super().__init__()
        self.judge = judge
        self.temperature = temperature

    def forward(self, states: torch.Tensor, is_statement: torch.Tensor) -> torch.Tensor:
        logits = self.judge(states, is_statement, torch.ones_like(is_statement))
        return torch.softmax(logits / self.temperature, dim=1)


def write_model(folder: Path, model: Judge, temperature: float, settings: Settings) -> None:
    bert = load_layers(settings.lower, dropout=0.0)
    ids = torch.ones(2, 16, dtype=torch.long)
    export_int8(Reader(bert), {"input_ids": ids}, "states", folder / "onnx" / "reader_quantized.onnx")
    states = {"states": torch.rand(2, 16, bert.config.hidden_size), "is_statement": torch.zeros(2, 16)}
    export_int8(Exported(model, temperature), states, "probabilities", folder / "onnx" / "judge_quantized.onnx")
    write_config(folder, bert, num_hidden_layers=len(settings.lower) + len(settings.upper), classes=list(LABELS))
    write_tokenizer(folder, settings.statement_tokens)


class Stored:
    """The exported graphs, run as the product runs them."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._reader = InferenceSession(str(folder / "onnx" / "reader_quantized.onnx"))
        self._judge = InferenceSession(str(folder / "onnx" / "judge_quantized.onnx"))
        self._question = load_tokenizer(settings.question_tokens)
        self._statement = load_tokenizer(settings.statement_tokens)
        self._known: dict[tuple[bool, str], np.ndarray] = {}

    def predict(self, pairs: list[Pair]) -> np.ndarray:
        return np.stack([self._predict(pair) for pair in pairs])

    def _predict(self, pair: Pair) -> np.ndarray:
        asked, told = self._read(pair.question, False), self._read(pair.statement, True)
        states = np.concatenate([asked, told])[None]
        is_statement = np.array([[0.0] * len(asked) + [1.0] * len(told)], dtype=np.float32)
        (probabilities,) = self._judge.run(None, {"states": states, "is_statement": is_statement})
        return probabilities[0]

    def _read(self, text: str, is_statement: bool) -> np.ndarray:
        key = (is_statement, text)
        if key not in self._known:
            ids = (self._statement if is_statement else self._question).encode(text).ids
            self._known[key] = self._reader.run(None, {"input_ids": np.array([ids])})[0][0]
        return self._known[key]


def reliability(probabilities: np.ndarray, pairs: list[Pair]) -> str:
    """How often a question is answered, by how likely the judge finds it; and the bars for a precision."""
    answered = np.array([pair.label != NOT_ANSWERED for pair in pairs])
    score = 1 - probabilities[:, NOT_ANSWERED]
    lines = []
    for low in np.arange(0, 1, 0.1):
        inside = (score >= low) & (score < low + 0.1 + 1e-9)
        if inside.any():
            lines.append(f"    {low:.1f}-{low + 0.1:.1f}: {inside.sum():5d} pairs, said {score[inside].mean():.2f}, are {answered[inside].mean():.2f}")
    order = np.argsort(-score)
    precision = np.cumsum(answered[order]) / np.arange(1, len(order) + 1)
    recall = np.cumsum(answered[order]) / answered.sum()
    for bar in (0.9, 0.95, 0.98):
        reached = np.flatnonzero(precision >= bar)
        if len(reached):
            last = reached[-1]
            lines.append(f"    precision {bar}: from {score[order[last]]:.3f}, recall {recall[last]:.3f}")
    return "\n".join(lines)


# What the product's tests compare their own judgements with.
REFERENCE_PAIRS = (
    ("Is multi-factor authentication enforced for staff?", "Access: All employees sign in with a security key."),
    ("Do you hold a SOC 2 Type II report?", "Compliance: SOC 2 Type II is planned for next spring."),
    ("Do you sell personal data?", "Privacy › Sharing: We never sell personal information."),
    ("Are visitors escorted?", "Backups run every night and are kept for 35 days."),
)


def write_references(folder: Path, stored: Stored) -> None:
    references = []
    for question, statement in REFERENCE_PAIRS:
        row = stored.predict([Pair(question, statement, 0)])[0]
        references.append({"question": question, "statement": statement, "probabilities": [round(float(p), 4) for p in row]})
    write_json(folder / "reference-judgements.json", references, indent=2)


if __name__ == "__main__":
    main()
