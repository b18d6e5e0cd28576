"""Sentences, good enough to choose windows and evidence; the program has finer rules."""
import re

_SENTENCE = re.compile(r"[^\n]+?(?:[.!?]['\"’”)\]]*(?=\s+[A-Z“\"'‘(\[0-9]|\s*\n|\s*$)|(?=\n|$))")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Rev|Sgt|Insp|vs|etc|e\.g|i\.e)|\b[A-Z])\.$")


def sentences(text):
    """[(start, end)], good enough to choose windows and evidence."""
    found = []
    for match in _SENTENCE.finditer(text):
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        if start >= match.end():
            continue
        if found and _ABBREVIATION.search(text[slice(*found[-1])]) and "\n" not in text[found[-1][1] : start]:
            found[-1] = (found[-1][0], match.end())
        else:
            found.append((start, match.end()))
    return found
