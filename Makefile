# Each target does all the set-up that it needs, in .venv and nowhere else, and only once.
# `make` lists them.

VENV := .venv
ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := $(VENV)/Scripts
else
PYTHON ?= python3
BIN := $(VENV)/bin
endif
PORT ?= 8000
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

# A stamp says that the requirements with this checksum are installed. Where everything is
# installed, the site's own requirements are too.
BOOK_READY := $(VENV)/.ready-book-$(shell cat requirements-book.txt requirements-lock.txt | cksum | cut -d' ' -f1)
ALL_READY := $(VENV)/.ready-all-$(shell cat requirements.txt requirements-book.txt requirements-lock.txt | cksum | cut -d' ' -f1)

JAVASCRIPT := $(VENV)/javascript
JAVASCRIPT_READY := $(JAVASCRIPT)/.ready-$(shell cat package.json package-lock.json | cksum | cut -d' ' -f1)

# What `make check` looks at; each can be called by itself, as the hooks do.
CHECKS := check-python check-types check-imports check-javascript check-notebooks
TOGETHER := $(if $(filter output-sync,$(.FEATURES)),--jobs=2 --output-sync=target)

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help book pdf check format test lab serve train notebooks bundles elsewhere picture clean $(CHECKS)

help: ## list the targets
	@echo "Variational Autoencoders, step by step"
	@echo
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-17s %s\n", $$1, $$2 }'
	@echo
	@echo "  PYTHON=python3.12 chooses the interpreter (3.11 or newer); now it is $(PYTHON)."

book: $(BOOK_READY) ## build the site (no torch needed)
	@$(BIN)/jupyter-book build . --all --quiet
	@echo "The book is built. Open $(CURDIR)/_build/html/index.html"

pdf: $(BOOK_READY) ## print the whole book into one file; needs Chromium or Chrome
	@$(BIN)/python -m tools.pdf

check: $(ALL_READY) $(JAVASCRIPT_READY) ## the quick one: format, lint, types, imports, notebook rules
	@$(MAKE) --keep-going $(TOGETHER) $(CHECKS)
	@echo "All checks passed."

check-python: $(ALL_READY)
	@$(BIN)/python -m ruff format --check --quiet .
	@$(BIN)/python -m ruff check --quiet .

check-types: $(ALL_READY)
	@$(BIN)/python -m mypy --no-error-summary

check-imports: $(ALL_READY)
	@said=$$($(BIN)/lint-imports --no-logo) || { echo "$$said"; exit 1; }

check-javascript: $(JAVASCRIPT_READY)
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(JAVASCRIPT)/node_modules/.bin/biome ci --colors=off --error-on-warnings --log-level=warn
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(JAVASCRIPT)/node_modules/.bin/tsc

check-notebooks: $(ALL_READY)
	@$(BIN)/python -m pytest --override-ini addopts= -p no:nbval -p no:xdist --quiet tests/book/test_notebooks.py

format: $(ALL_READY) $(JAVASCRIPT_READY) ## format Python and JavaScript, and mend what lint can mend
	@$(BIN)/python -m ruff check --fix --quiet . || true
	@$(BIN)/python -m ruff format --quiet .
	@$(BIN)/python -m tools.folding
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(JAVASCRIPT)/node_modules/.bin/biome check --write --colors=off --log-level=warn

test: $(ALL_READY) $(JAVASCRIPT_READY) ## run every test, notebooks included; ARGS="tests/unit" runs some
	@mkdir -p _build
	@$(BIN)/python -m pytest --junitxml=_build/test-report.xml $(ARGS)
	@echo "All tests passed. The report is $(CURDIR)/_build/test-report.xml"

lab: $(ALL_READY) ## open notebooks of your own in JupyterLab; ARGS passes options
	@$(BIN)/python -m tools.notebook_copies
	@echo "JupyterLab shows its address below; Ctrl-C ends it. Your notebooks lie in $(CURDIR)/learn"
	@$(BIN)/jupyter lab $(ARGS) learn

serve: book ## build the site and serve it; PORT=8000
	@echo "The book is at http://localhost:$(PORT) (Ctrl-C ends it)"
	@$(BIN)/python -m http.server --bind 127.0.0.1 --directory _build/html $(PORT)

train: $(ALL_READY) ## train a VAE with the defaults; ARGS="--epochs 5" passes options
	@$(BIN)/python -m vae_lib.train $(ARGS)

notebooks: $(ALL_READY) ## run the notebooks and write their outputs; NB=03 runs one
	@$(BIN)/python -m tools.execute $(NB)
	@echo "The notebooks lie in $(CURDIR)/notebooks"

bundles: $(ALL_READY) $(JAVASCRIPT_READY) ## bundle the JavaScript of the live figures, after a change
	@$(BIN)/python -m tools.bundle

elsewhere: $(ALL_READY) ## see how far trained numbers move on other, simulated machines; NB=05 takes one
	@$(BIN)/python -m tools.elsewhere $(NB)

picture: $(ALL_READY) ## draw the packages of vae_lib and what imports what, in ARCHITECTURE.md
	@$(BIN)/python -m tools.picture

clean: ## remove what was built; what was installed (.venv) and trained stays
	@rm -rf _build .pytest_cache .ruff_cache .mypy_cache .import_linter_cache build dist *.egg-info
	@find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
	@echo "Clean: _build and the caches are gone. To install afresh, remove $(CURDIR)/$(VENV)"

$(BOOK_READY): | $(BIN)/python
	@echo "Installing what the site needs into $(VENV) (once) ..."
	@$(PIP) -r requirements-book.txt
	@rm -f $(VENV)/.ready-book-*
	@touch $@

$(ALL_READY): | $(BIN)/python
	@echo "Installing what the library, the notebooks and the tests need into $(VENV) (once; several GB) ..."
	@$(PIP) -r requirements.txt
	@rm -f $(VENV)/.ready-*
	@touch $@ $(BOOK_READY)

# What bundles, checks and tests the JavaScript; npm is among the requirements.
$(JAVASCRIPT_READY): | $(ALL_READY)
	@echo "Installing what bundles and checks the JavaScript into $(JAVASCRIPT) (once) ..."
	@mkdir -p $(JAVASCRIPT)
	@cp package.json package-lock.json $(JAVASCRIPT)
	@cd $(JAVASCRIPT) && PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --ignore-scripts --no-audit --no-fund --silent
	@rm -f $(JAVASCRIPT)/.ready-*
	@touch $@

$(BIN)/python:
	$(if $(filter fine,$(PYTHON_IS)),,$(error $(or $(FAULT_$(PYTHON_IS)),$(FAULT_missing))))
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)

# One word on the chosen interpreter, and what is said if it is not `fine`.
PYTHON_IS = $(shell { $(PYTHON) -c "import sys; print('old' if sys.version_info < (3, 11) else \
	'bare' if None in map(__import__('importlib.util').util.find_spec, ('venv', 'ensurepip')) else 'fine')"; } 2>/dev/null)
FAULT_missing = $(PYTHON) does not run. Install Python 3.11 or newer, or name one: make $(MAKECMDGOALS) PYTHON=python3.12
FAULT_old = $(PYTHON) is older than Python 3.11. Name a newer one: make $(MAKECMDGOALS) PYTHON=python3.12
FAULT_bare = $(PYTHON) has no venv or pip. On Debian and Ubuntu: apt install python3-venv
