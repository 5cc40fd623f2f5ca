"""Reads the labelled pairs of question and statement, and holds some back for validation.

pairs/*.txt has statements with the questions written for them, candidates/*.txt questions with the
statements that search found for them. The form of the files, and what the labels mean, is in
pairs/README.md.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

LABELS = "YNPLIVCX"

# Held back: every eighth topic whole, and of the others every tenth statement with its questions.
# By digest, so that a new file moves nothing from one side to the other.
TOPICS_HELD_BACK = 8
GROUPS_HELD_BACK = 10


class PairsError(ValueError):
    """A line of a pairs file that is none of the forms in pairs/README.md."""


@dataclass(frozen=True)
class Group:
    """A statement and the questions that were written for it, each with its label."""

    topic: str
    headings: tuple[str, ...]
    statement: str
    questions: tuple[tuple[str, str], ...]

    @property
    def part(self) -> str:
        """`train`, or what it validates: `topic` (unseen topics) or `group` (unseen statements)."""
        if digest(self.topic) % TOPICS_HELD_BACK == 0:
            return "topic"
        return "group" if digest(self.statement) % GROUPS_HELD_BACK == 0 else "train"


@dataclass(frozen=True)
class Candidates:
    """A question and the statements that search put first for it, each with its label."""

    question: str
    statements: tuple[tuple[str, Group], ...]

    @property
    def part(self) -> str:
        return "topic" if self.statements[0][1].part == "topic" else "train"


def read_page(path: Path) -> list[Group]:
    """The statements of an invented company's trust page: `heading path | statement`, one a line."""
    statements = []
    for raw in path.read_text(encoding="utf-8").splitlines():
        path_text, bar, statement = raw.strip().partition(" | ")
        if bar and not raw.startswith("#"):
            statements.append(Group(f"page.{path.stem}", titles_of(path_text), statement.strip(), ()))
    return statements


def read_candidates(folder: Path, groups: list[Group], pages: Path) -> list[Candidates]:
    """Reads candidates/*.txt: `Q question`, then `LABEL statement` of those found for it.

    The statements are of the pairs, or after a line `# page NAME` of that page.
    """
    found = []
    for path in sorted(folder.glob("*.txt")):
        known = {group.statement: group for group in groups}
        question, statements = "", []
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, raw in enumerate([*lines, "Q "], start=1):
            kind, _, rest = raw.strip().partition(" ")
            if kind == "Q":
                if statements:
                    found.append(Candidates(question, tuple(statements)))
                question, statements = rest, []
            elif rest.startswith("page "):
                known = {group.statement: group for group in read_page(pages / f"{rest[5:]}.txt")}
            elif len(kind) == 1 and kind in LABELS and rest in known:
                statements.append((kind, known[rest]))
            elif kind and kind != "#":
                raise PairsError(f"{path.name}:{number}: {raw}")
    return found


def read_groups(folder: Path) -> list[Group]:
    groups: list[Group] = []
    for path in sorted(folder.glob("*.txt")):
        groups += read_file(path)
    # A statement that two writers happened on would stand on both sides of the split.
    return list({group.statement: group for group in groups}.values())


def read_file(path: Path) -> list[Group]:
    groups: list[Group] = []
    topic = ""
    headings: tuple[str, ...] = ()
    statement = ""
    questions: list[tuple[str, str]] = []

    def close() -> None:
        if statement and questions:
            groups.append(Group(topic, headings, statement, tuple(questions)))
        questions.clear()

    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.strip()
        kind, _, rest = line.partition(" ")
        if not line:
            continue
        if line.startswith("# topic "):
            close()
            statement, topic = "", line.removeprefix("# topic ").strip()
        elif kind == "F" and "|" in rest:
            close()
            path_text, _, statement = rest.partition("|")
            headings = titles_of(path_text)
            statement = statement.strip()
        elif kind in LABELS and len(kind) == 1 and rest and statement:
            questions.append((kind, rest.strip()))
        elif not line.startswith("#"):
            raise PairsError(f"{path.name}:{number}: {raw}")
    close()
    return groups


def titles_of(path_text: str) -> tuple[str, ...]:
    return tuple(title.strip() for title in path_text.split("›") if title.strip())


def digest(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
