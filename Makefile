# Each target does its own set-up: `make demo` and `make test` need Python (3.11 to 3.14), its venv module and make.
# uv makes the set-up faster where it is on the PATH; nothing asks for it.

# `make PYTHON=python3.12` takes that one; otherwise the first of these that will do.
PYTHONS := $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11)
BIN := .venv/bin
INSTALLED := .venv/installed
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test lint dictionary lock clean
.DELETE_ON_ERROR:

# The examples hold one file that is broken on purpose, which the run lists and answers with status 3.
demo: $(INSTALLED)
	@$(BIN)/newshouse run examples --warehouse data/demo || test $$? -eq 3
	@echo; echo "So that the shell finds newshouse: . $(BIN)/activate"

test: lint
	$(BIN)/pytest

lint: $(INSTALLED)
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The description of every table and column, made from the comments in sql/migrations and sql/views.
dictionary: $(INSTALLED)
	$(BIN)/python -m warehouse.store.dictionary > sql/README.md.new
	mv sql/README.md.new sql/README.md

# Keeps the versions that are locked; `make lock UPGRADE=--upgrade` takes the newest that pyproject.toml allows.
lock: $(INSTALLED)
	UV_NO_CONFIG=1 UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --group dev $(UPGRADE) \
	  --output-file requirements.lock pyproject.toml

clean:
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist data/demo
	find . -name __pycache__ -prune -exec rm -rf {} +

# Made again when the lock or the project's own description changes. A Python newer than 3.14 is passed over: DuckDB
# 1.5.5 has no wheel for it. Without build isolation uv_build looks for its program on the PATH.
$(INSTALLED): requirements.lock pyproject.toml
	@set -e; python=; \
	for name in $(PYTHONS); do \
	  if $$name -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then python=$$name; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "newshouse needs Python 3.11 to 3.14: install one, or name it: make PYTHON=/path/to/python" >&2; exit 1; \
	fi; \
	if [ ! -x $(BIN)/pip ]; then \
	  echo "Setting up in .venv with $$($$python --version); the first time takes a few minutes"; \
	  $$python -m venv .venv; \
	fi; \
	if command -v uv >/dev/null; then install="uv pip install --quiet --python $(BIN)/python"; \
	else install="$(BIN)/python -m pip install -qq"; fi; \
	$$install --require-hashes --requirement requirements.lock; \
	PATH="$(CURDIR)/$(BIN):$$PATH" $$install --no-deps --no-build-isolation --editable .; \
	touch $@
