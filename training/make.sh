#!/bin/sh
# training/make.sh DATA [RUN]: from the passages here and the public texts in DATA to ../models. About five hours on two
# cores; nothing but the packages of requirements.txt is fetched.
set -eu
cd "$(dirname "$0")"
data=$1
run=${2:-run}
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
.venv/bin/python -m extractor.train --out "$run" --names "$data/extraction/train" --real "$data" --epochs 14
.venv/bin/python -m extractor.export "$run" ../models
(cd .. && npm run --silent build)
.venv/bin/python -m extractor.calibrate ../models --real "$data"
