"""The labels, as the program has them: `vocabulary.json` is written from `src/model` by `node training/vocabulary.js`."""
import json
import pathlib

_file = pathlib.Path(__file__).parent.parent / "vocabulary.json"
_data = json.loads(_file.read_text(encoding="utf8"))

TYPES = _data["types"]
PREDICATES = [each["name"] for each in _data["predicates"]]
STANCES = _data["stances"]
FORMS = ["name", "nominal"]
SYMMETRIC = {each["name"] for each in _data["predicates"] if each["symmetric"]}

# What a span is: a type in a form, "Person name" ... "Document nominal".
SPAN_LABELS = [(type_, form) for form in FORMS for type_ in TYPES]
SPAN_LABEL = {label: index for index, label in enumerate(SPAN_LABELS)}

# ALLOWED[subject type][object type] = the predicates that may join them.
ALLOWED = [
    [
        [
            index
            for index, each in enumerate(_data["predicates"])
            if s in each["subject"] and o in each["object"] and (s == o or not each["sameType"])
        ]
        for o in TYPES
    ]
    for s in TYPES
]
