"""
python -m extractor.predict RUN TEXT_DIR OUT_DIR: what a network finds, in the format of the annotation.

For looking at a network before it is exported. The words for a time are given; their value is left to the program,
which has the rules for dates.
"""
import argparse
import collections
import json
import pathlib
import re

import torch

from .features import content, features
from .loss import FORBIDDEN, pairs
from .network import Network
from .passages import Builder, Mention
from .vocabulary import PREDICATES, SPAN_LABELS, STANCES, TYPES
from .words import Pieces

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


def windows(counts, limit, overlap):
    """Runs of sentences [first, last) of at most `limit` pieces; the next begins so that `overlap` pieces are shared."""
    first = 0
    while first < len(counts):
        last, size = first, 0
        while last < len(counts) and (last == first or size + counts[last] <= limit):
            size += counts[last]
            last += 1
        yield first, last
        if last == len(counts):
            return
        back, shared = last, 0
        while back - 1 > first and shared + counts[back - 1] <= overlap:
            back -= 1
            shared += counts[back]
        first = back


class Clusters:
    def __init__(self):
        self.parent = {}

    def find(self, item):
        while self.parent.setdefault(item, item) != item:
            item = self.parent[item]
        return item

    def join(self, one, other):
        self.parent[self.find(one)] = self.find(other)


def chosen(scores):
    """Spans above the threshold: [(first, last, label, score)], none crossing another, no name within a name."""
    found = [(scores[l, f, t].item(), f, t, l) for l, f, t in (scores > 0).nonzero().tolist() if f <= t]
    kept = []
    for score, first, last, label in sorted(found, reverse=True):
        name = SPAN_LABELS[label][1] == "name"
        for f, t, other, _ in kept:
            crossing = f < first <= t < last or first < f <= last < t
            nested = (f <= first and last <= t) or (first <= f and t <= last)
            if crossing or (f, t) == (first, last) or (nested and name and SPAN_LABELS[other][1] == "name"):
                break
        else:
            kept.append((first, last, label, score))
    return sorted(kept)


class Extractor:
    def __init__(self, run, limit=360, overlap=120):
        saved = torch.load(run / "network.pt", map_location="cpu")
        self.network = Network(**saved["settings"])
        self.network.load_state_dict(saved["state"])
        self.network.eval()
        self.builder = Builder(Pieces(saved["vocabulary"]))
        self.limit, self.overlap = limit, overlap

    @torch.no_grad()
    def extract(self, text, threshold=0.0):
        places = sentences(text)
        counts = [len(self.builder.blank("", text[s:e]).ids) - 2 for s, e in places]
        reads = []
        for first, last in windows(counts, self.limit, self.overlap):
            start, end = places[first][0], places[last - 1][1]
            example = self.builder.blank("", text[start:end])
            hidden, attention = self.network.read(torch.tensor([example.ids]), torch.tensor([example.shapes]))
            words = hidden[0][torch.tensor(example.at)]
            spans = chosen(self.network.spans(words[None], words[None])[0])
            mentions = [Mention(f, t, label, -1) for f, t, label, _ in spans]
            reads.append((start, example, hidden[0], attention[0], words, mentions, [s for *_, s in spans]))

        clusters, forms, kinds = Clusters(), {}, collections.defaultdict(collections.Counter)
        where = lambda start, example, m: (start + example.words[m.first][0], start + example.words[m.last][1])
        for start, example, hidden, attention, words, mentions, strength in reads:
            if not mentions:
                continue
            scores = self.scores(example, words, mentions)
            for i, mention in enumerate(mentions):
                place = where(start, example, mention)
                clusters.find(place)
                type_, form = SPAN_LABELS[mention.label]
                forms[place] = form
                kinds[place][type_] += strength[i]
                if i and scores[i, :i].max() > 0:
                    clusters.join(place, where(start, example, mentions[int(scores[i, :i].argmax())]))
        self.join_names(text, clusters, forms, kinds)

        entities = collections.defaultdict(list)
        for place in sorted(forms):
            entities[clusters.find(place)].append(place)
        typed = {}
        for root, members in entities.items():
            votes = collections.Counter()
            for place in members:
                for type_, score in kinds[place].items():
                    votes[type_] += score * (2 if forms[place] == "name" else 1)
            typed[root] = votes.most_common(1)[0][0]

        rows = {}
        for start, example, hidden, attention, words, mentions, _ in reads:
            roots = [clusters.find(where(start, example, m)) for m in mentions]
            self.relate(start, example, hidden, attention, words, mentions, roots, typed, places, text, rows, threshold)
        return self.annotation(text, entities, forms, typed, rows)

    def represent(self, words, mentions):
        columns = [torch.tensor([getattr(m, key) for m in mentions]) for key in ("first", "last", "label")]
        return self.network.mentions(words, *columns)

    def scores(self, example, words, mentions):
        return self.network.coreference(self.represent(words, mentions), features(example.text, example.words, mentions))

    @staticmethod
    def join_names(text, clusters, forms, kinds):
        """The same name of the same type is the same thing, in whatever window."""
        seen = {}
        for place in sorted(forms):
            if forms[place] == "name":
                key = kinds[place].most_common(1)[0][0], tuple(content(re.findall(r"\w+", text[slice(*place)])))
                if key in seen:
                    clusters.join(place, seen[key])
                seen[key] = place

    def relate(self, start, example, hidden, attention, words, mentions, roots, typed, places, text, rows, threshold):
        present = sorted(set(roots))
        if len(present) < 2:
            return
        number = {root: index for index, root in enumerate(present)}
        types = [TYPES.index(typed[root]) for root in present]
        subject, object_, allowed = pairs(types)
        if len(subject) == 0:
            return
        at = torch.tensor(example.at)
        of = torch.tensor([number[root] for root in roots])
        firsts = torch.tensor([m.first for m in mentions])
        entities, looks = self.network.pool(self.represent(words, mentions), attention[:, at[firsts]], of, len(present))
        shared, context = self.network.context(hidden, looks, subject, object_)
        type_of = torch.tensor(types)
        scores = self.network.relations(entities[subject], entities[object_], context, type_of[subject], type_of[object_])
        margin = (scores[:, 1:] - scores[:, :1]).masked_fill(~allowed, FORBIDDEN)
        hits = (margin > threshold).nonzero().tolist()
        if not hits:
            return
        index, predicate = torch.tensor(hits).T
        status, speaker, pointers = self.network.attributes(
            entities[subject[index]], entities[object_[index]], context[index], predicate, entities, words
        )
        for row, (pair, relation) in enumerate(hits):
            key = present[subject[pair]], PREDICATES[relation], present[object_[pair]]
            score = margin[pair, relation].item()
            if key in rows and rows[key]["score"] >= score:
                continue
            mass = []
            for s, e in places:
                if s < start or e > start + len(example.text):
                    continue
                inside = [k for k, (f, t) in enumerate(example.words) if start + f >= s and start + t <= e]
                stop = example.at[inside[-1] + 1] if inside and inside[-1] + 1 < len(example.at) else len(example.ids) - 1
                mass.append((shared[pair, example.at[inside[0]] : stop].sum().item() if inside else 0, s, e))
            _, s, e = max(mass)
            voice = int(speaker[row].argmax())
            word = lambda first, last: text[start + example.words[first - 1][0] : start + example.words[last - 1][1]] if 0 < first <= last else None
            ends = pointers[row].argmax(1).tolist()
            rows[key] = {
                "score": score,
                "evidence": text[s:e],
                "stance": STANCES[int(status[row, : len(STANCES)].argmax())],
                "polarity": bool(status[row, len(STANCES)] < 0),
                "speaker": present[voice - 1] if voice else None,
                "role": word(*ends[:2]),
                "whenText": word(*ends[2:]),
            }

    @staticmethod
    def annotation(text, entities, forms, typed, rows):
        used = {end for s, _, o in rows for end in (s, o)}
        ids, listed = {}, []
        for root, members in entities.items():
            surface = lambda form: list(dict.fromkeys(text[slice(*p)] for p in members if forms[p] == form))
            names, nominals = surface("name"), surface("nominal")
            if not names and (typed[root] in ("Person", "Organisation") or root not in used):
                continue
            ids[root] = f"e{len(ids) + 1}"
            listed.append({"id": ids[root], "type": typed[root], "names": names, "nominals": nominals})
        relations = [
            {
                "subject": ids[s],
                "predicate": predicate,
                "object": ids[o],
                **{key: value for key, value in row.items() if key not in ("speaker", "score")},
                "speaker": ids.get(row["speaker"]),
                "when": None,
                "score": round(row["score"], 2),
            }
            for (s, predicate, o), row in rows.items()
            if s in ids and o in ids
        ]
        return {"entities": listed, "relations": relations}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("run", type=pathlib.Path)
    arguments.add_argument("texts", type=pathlib.Path)
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--threshold", type=float, default=0.0)
    given = arguments.parse_args()
    torch.set_num_threads(2)
    extractor = Extractor(given.run)
    given.out.mkdir(parents=True, exist_ok=True)
    for file in sorted(given.texts.glob("*.txt")):
        found = extractor.extract(file.read_text(encoding="utf8"), given.threshold)
        (given.out / f"{file.stem}.json").write_text(json.dumps({"id": file.stem, **found}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
