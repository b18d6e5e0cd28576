"""
Annotations of real texts → passages. `training/real/*.jsonl` holds them without the text: where it stands, and every
form and sentence as its first place there. The texts are those of the public data (see NOTICE): hearings of the Post
Office Horizon IT Inquiry, Wikinews and other documents of the sets of names.
"""
import pathlib
import re

from .passages import read_jsonl

REAL = pathlib.Path(__file__).parent.parent / "real"


def plain(rst):
    """A transcript in reStructuredText as paragraphs, each turn as "Name: words"; without headings, links and stage notes."""
    paragraphs = []
    for block in re.split(r"\n\s*\n", rst):
        lines = [line.strip() for line in block.strip().splitlines()]
        if block.lstrip().startswith(".. ") or re.match(r"\s+<", block):
            continue
        if len(lines) > 1 and re.fullmatch(r'[=\-^~"]+', lines[1]):
            continue
        text = re.sub(r"`([^`<]+?)\s*<[^`]*>`_+", r"\1", " ".join(lines))
        if re.fullmatch(r"\*\(.*\)\*", text):
            continue
        text = re.sub(r"\*(.+?)\*", r"\1", re.sub(r"\*\*(.+?)\*\*", r"\1", text)).replace("\\", "")
        text = re.sub(r"\s+", " ", text).strip()
        if text:
            paragraphs.append(text)
    return "\n\n".join(paragraphs) + "\n"


class Texts:
    """The texts that the annotations are of; `data` holds `inquiries/` and `extraction/train/`."""

    def __init__(self, data: pathlib.Path):
        self.data, self.known = data, {}

    def of(self, name):
        """`inquiries/…/2023-01-10.rst`, or a set and the id of its row: `gum GUM_news_crane`."""
        if name not in self.known:
            if name.endswith(".rst"):
                self.known[name] = plain((self.data / name).read_text(encoding="utf8"))
            else:
                set_ = name.split(" ", 1)[0]
                rows = read_jsonl(self.data / "extraction" / "train" / f"{set_}.jsonl")
                self.known.update({f"{set_} {row['id']}": row["text"] for row in rows})
        return self.known[name]


def real_passages(data: pathlib.Path, folder=REAL):
    """The rows of `folder` as rows of `training/passages`."""
    texts = Texts(data)
    for file in sorted(folder.glob("*.jsonl")):
        for row in read_jsonl(file):
            text = texts.of(row["of"])[row["from"] : row["to"]]
            quoted = lambda place: None if place is None else text[place[0] : place[1]]
            entities = [
                {**entity, "names": [quoted(each) for each in entity["names"]], "nominals": [quoted(each) for each in entity["nominals"]]}
                for entity in row["entities"]
            ]
            relations = [
                {**relation, **{key: quoted(relation.get(key)) for key in ("evidence", "role", "whenText")}}
                for relation in row["relations"]
            ]
            yield {**row, "text": text, "entities": entities, "relations": relations}
