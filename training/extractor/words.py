"""
Words with their places: runs of letters, runs of digits, and every other sign by itself; a run of letters is split
where capitals are glued to a word ("SuppliedIn", "BBCAn"). Offsets are in code points here; the program counts UTF-16
code units.
"""
import re
import unicodedata

_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z])")

# The shape of a word, which the uncased word pieces do not show.
LOWER, TITLE, UPPER, SINGLE, DIGITS, MIXED, SIGN = range(7)
SHAPES = 14


def words(text):
    """[(start, end)] of every word."""
    found = []
    for match in _WORD.finditer(text):
        start = match.start()
        for cut in _GLUED.finditer(match.group()):
            found.append((start, match.start() + cut.start()))
            start = match.start() + cut.start()
        found.append((start, match.end()))
    return found


def shape(text, start, end):
    """0 to 13: the case of the word, and whether it stands right behind something."""
    word = text[start:end]
    if not word.isalpha():
        kind = DIGITS if word.isdigit() else SIGN
    elif word.islower():
        kind = LOWER
    elif word.isupper():
        kind = SINGLE if len(word) == 1 else UPPER
    else:
        kind = TITLE if word[0].isupper() and word[1:].islower() else MIXED
    return 2 * kind + (start > 0 and not text[start - 1].isspace())


def folded(word):
    """As an uncased BERT sees it: lower case, accents off."""
    plain = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in plain if unicodedata.category(c) != "Mn")


class Pieces:
    """WordPiece over single words (greedy, longest first), the way of BERT."""

    def __init__(self, vocabulary):
        self.ids = {piece: index for index, piece in enumerate(vocabulary)}
        self.cls, self.sep, self.unknown = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[UNK]"]
        self.cache = {}

    def of(self, word):
        if word not in self.cache:
            self.cache[word] = self._cut(folded(word))
        return self.cache[word]

    def _cut(self, word):
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start or len(word) > 100:
                return [self.unknown]
            pieces.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return pieces or [self.unknown]
