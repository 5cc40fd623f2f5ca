"""Plain pairs for the judge: a deed of the field stated, denied, planned or left to others, and asked for.

The written pairs avoid the statement's words in their questions, since those are the hard ones. Real
questionnaires often use just these words; without plain pairs the judge takes shared words for a
near miss.
"""

import numpy as np

from security_sentences import topics

# By label (pairs/README.md): {a} a deed, {n} a name, {d} a date. Questions speak of the same.
_DEED_STATEMENTS = {
    "Y": ("We {a}.", "We always {a}.", "Our engineers {a}.", "The company must {a}.", "Our policy is to {a}.", "Yes, we {a}."),
    "N": ("We do not {a}.", "We don't currently {a}.", "We never {a}.", "At present it is not our practice to {a}.", "No, we do not {a}."),
    "L": ("We plan to {a} by {d}.", "We will {a} from {d}.", "From {d} we intend to {a}.", "Work to {a} is in progress."),
    "P": ("Where possible, we {a}.", "On the Enterprise plan we {a}.", "On some systems we {a}.", "Upon request we {a}."),
    "V": ("Our hosting provider undertakes to {a}.", "Our cloud vendors {a}.", "AWS has staff and tools to {a}."),
    "C": ("It is for customers to {a}.", "Customers are expected to {a}.", "Customers themselves must {a}."),
}
_NAME_STATEMENTS = {
    "Y": ("{n} is in place.", "{n} has been in place since {d}.", "We have {n}.", "Yes: {n}."),
    "N": ("{n} is not in place.", "We have no {n}.", "{n} is not available.", "There is currently no {n}."),
    "L": ("{n} is planned for {d}.", "{n} is on our roadmap.", "{n} is in progress."),
    "P": ("{n} is optional.", "{n} is in place for some systems.", "{n} is available on the Enterprise plan."),
    "V": ("Our hosting provider has {n}.", "{n} is held by our data centre vendor."),
    "C": ("Customers are responsible for {n}.", "{n} is up to the customer."),
}
_DEED_QUESTIONS = (
    "Do you {a}?", "Does your organization {a}?", "Does the supplier {a}?", "Is it your practice to {a}?", "The vendor shall {a}.",
    "Confirm that you {a}.", "State whether you {a}.", "Do you {a} today?", "Do your teams {a}?",
)
_NAME_QUESTIONS = ("Is {n} in place?", "Do you have {n}?", "Is there {n}?", "Does the organisation have {n}?", "Do you maintain {n}?")
_DATES = ("Q1", "the third quarter", "the end of the year", "March", "next spring", "2024")


def frame_pairs(count: int, rng: np.random.Generator) -> list[tuple[str, str, str]]:
    """Returns label, question and statement; a third of the pairs are about different matters."""
    known = [(names, deeds) for names, deeds in topics() if names and deeds]
    pairs = []
    while len(pairs) < count:
        names, deeds = known[rng.integers(len(known))]
        label = str(rng.choice(["Y", "N", "L", "P", "V", "C"], p=[0.3, 0.3, 0.1, 0.12, 0.09, 0.09]))
        of_deed = rng.random() < 0.6
        parts = {"a": rng.choice(deeds), "n": rng.choice(names), "d": rng.choice(_DATES)}
        statements = (_DEED_STATEMENTS if of_deed else _NAME_STATEMENTS)[label]
        statement = _sentence(str(rng.choice(statements)), parts)
        if rng.random() < 0.5:
            statement = f"{_sentence(str(rng.choice(names)), parts)}: {statement}"
        if rng.random() < 0.35:
            other_names, other_deeds = known[rng.integers(len(known))]
            if other_names is names:
                continue
            label, parts = "X", {"a": rng.choice(other_deeds), "n": rng.choice(other_names)}
        question = _sentence(str(rng.choice(_DEED_QUESTIONS if of_deed else _NAME_QUESTIONS)), parts)
        pairs.append((label, question, statement))
    return pairs


def _sentence(frame: str, parts: dict) -> str:
    text = frame.format(**parts)
    return text[:1].upper() + text[1:]
