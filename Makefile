# What a newcomer needs: make run, make demo, make test. Each does its own set-up.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help run demo test lint bench lock locks clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

run: $(VENV)/.run ## start the daemon on SQLite with the shipped config (Ctrl-C stops it)
	@$(BIN)/monitor run

demo: $(VENV)/.run ## watch the product work on a small newsroom of its own, without a network
	@$(BIN)/python -m demo

test: $(VENV)/.dev ## the whole test suite; a part of it with make test PYTEST=tests/unit
	@$(BIN)/python -m pytest -n 2 --cov=monitor/core --cov-branch --cov-report= $(PYTEST)
ifeq ($(PYTEST),)
	@printf 'branch coverage of monitor/core, per cent: '
	@$(BIN)/python -m coverage report --fail-under=95 --format=total
endif

lint: $(VENV)/.dev ## ruff, mypy, import-linter
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/.dev ## figures and ratios, a few minutes
	@$(BIN)/python -m benchmarks

lock: $(VENV)/.dev ## renew the lock files from pyproject.toml
	@$(BIN)/uv pip compile pyproject.toml --extra postgres --extra apprise --group build --universal \
	  --python-version 3.11 --no-strip-extras --generate-hashes --no-emit-index-url --no-header -q -o requirements/run.lock
	@$(BIN)/uv pip compile pyproject.toml --all-extras --group build --group dev --universal \
	  --python-version 3.11 --no-strip-extras --generate-hashes --no-emit-index-url --no-header -q -o requirements/dev.lock

locks: ## prove that the interpreter's own pip installs both lock files
	@for lock in run dev; do \
	  fresh=$$(mktemp -d) && $(PYTHON) -m venv $$fresh \
	  && $$fresh/bin/python -m pip --disable-pip-version-check --quiet install --dry-run --require-hashes \
	    -r requirements/$$lock.lock && rm -rf $$fresh \
	  && echo "requirements/$$lock.lock installs" || exit 1; \
	done

clean: ## remove the environment and caches; data/ stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* dist build

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "monitor needs Python 3.11 or newer; name one: make PYTHON=python3.12 run")'
	@echo "making the environment in $(VENV) (once) ..."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements/run.lock pyproject.toml | $(VENV)/bin/python
	@$(PIP) install --require-hashes -r requirements/run.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@echo "the command is $(BIN)/monitor; to type it as \`monitor\` in a terminal: . $(BIN)/activate"
	@touch $@

$(VENV)/.dev: requirements/dev.lock pyproject.toml | $(VENV)/bin/python
	@$(PIP) install --require-hashes -r requirements/dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.run
