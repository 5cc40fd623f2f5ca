"""General English of the technical kind: sentences from the docstrings of pinned packages.

The packages are the ones that the training installs anyway (see requirements.txt). All are under
BSD or Apache-2.0 licences, and pinned versions make the text the same on every machine.
"""

import ast
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Iterator

PACKAGES = ("networkx", "scipy", "sentence_transformers", "sklearn", "sympy", "torch", "transformers")

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_PLAIN = re.compile(r"[A-Z][A-Za-z0-9 ,;:'()/\-]+[.?!]")
_MIN_WORDS = 6
_MAX_WORDS = 30


def package_sentences() -> list[str]:
    """Returns every plain sentence of the packages' docstrings, once each, in a fixed order."""
    sentences: dict[str, None] = {}
    for package in PACKAGES:
        spec = find_spec(package)
        if spec is None or not spec.submodule_search_locations:
            raise ModuleNotFoundError(f"{package} is missing: pip install -r requirements.txt")
        root = Path(spec.submodule_search_locations[0])
        modules = [path for path in root.rglob("*.py") if not _is_test(path.relative_to(root))]
        for path in sorted(modules, key=lambda each: each.relative_to(root).as_posix()):
            for docstring in _docstrings(path):
                sentences.update(dict.fromkeys(_sentences(docstring)))
    return list(sentences)


def _is_test(path: Path) -> bool:
    """Tests say little in words, and some are written in the syntax of a later Python."""
    return any("test" in part for part in path.parts)


def _docstrings(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8", errors="replace"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if isinstance(node, documented) and (docstring := ast.get_docstring(node)):
            yield docstring


def _sentences(docstring: str) -> Iterator[str]:
    """Prose only: paragraphs with code, formulas or directives don't match `_PLAIN`."""
    for paragraph in re.split(r"\n\s*\n", docstring):
        for sentence in _SENTENCE_END.split(" ".join(paragraph.split())):
            if _PLAIN.fullmatch(sentence) and _MIN_WORDS <= len(sentence.split()) <= _MAX_WORDS:
                yield sentence
