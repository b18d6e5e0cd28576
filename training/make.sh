#!/bin/sh
# training/make.sh DATA [RUN [OPTION…]]: from the passages here and the public texts in DATA to ../models. About six hours on
# two cores; nothing but the packages of requirements.txt is fetched. Options go to extractor.train: `--epochs 1 --steps 20`
# goes through the whole chain in minutes, to weights that are good for nothing.
set -eu
data=$(cd "$1" && pwd)
cd "$(dirname "$0")"
run=${2:-run}
[ $# -lt 2 ] || shift
shift
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
.venv/bin/python -m extractor.train --out "$run" --names "$data/extraction/train" --real "$data" --epochs 14 "$@"
.venv/bin/python -m extractor.export "$run" ../models
(cd .. && npm run --silent build)
.venv/bin/python -m extractor.calibrate ../models --real "$data"
