"""Short strings of arbitrary words, half of them around a phrase of the field.

No sentence of ours holds most of the teacher's vocabulary, and a word by itself doesn't show what the
teacher makes of it among others. Here every whole word of the vocabulary stands among others a few
times.
"""

import random
import re

from security_sentences import security_phrases

_WORD = re.compile(r"[a-z]{3,}")


def word_mixtures(tokens: list[str], count: int, seed: int) -> list[str]:
    """Returns `count` mixtures in which every whole word of `tokens` stands about equally often."""
    rng = random.Random(seed)
    words = [token for token in tokens if _WORD.fullmatch(token)]
    phrases = security_phrases()
    deck: list[str] = []
    mixtures = []
    while len(mixtures) < count:
        size = rng.randint(2, 5)
        if len(deck) < size:
            deck = rng.sample(words, len(words))
        parts = [deck.pop() for _ in range(size)]
        if rng.random() < 0.5:
            parts.insert(rng.randint(0, size), rng.choice(phrases))
        mixtures.append(" ".join(parts))
    return mixtures
