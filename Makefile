# make run   opens ExitDesk (without a display: runs the tour and leaves it in tour/)
# make test  lint, types, import rules and every test
# make bench the measurements of docs/figures.md
# make campaign  what the vault survives, at length: campaign/report.md
.PHONY: run test bench campaign campaign-keepassxc lint tour lock set-up bundle translations

PYTHON ?=
export PYTHON
WORKERS ?= 2
BIN = .venv/bin
LARGE = tests/benchmarks/test_large_vault.py tests/benchmarks/test_today_speed.py

run: set-up
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" != Linux ]; then \
		$(BIN)/python -m exitdesk; \
	else \
		echo "No display here: running the tour instead; see tour/index.md"; \
		$(BIN)/python -m exitdesk tour --out tour; \
	fi

test: lint
	@bash .ci/keyring-for-tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) tests --ignore=tests/benchmarks

lint: set-up
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: set-up
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 0 -s tests/benchmarks \
		$(LARGE:%=--ignore=%)

campaign: set-up  # half an hour; strace and unshare do the worst of it
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.campaigns --out campaign/report.md

campaign-keepassxc: set-up  # the same for KeePassXC's command line, side by side with ours
	$(BIN)/python -m tests.campaigns.keepassxc --out campaign/keepassxc.md

bench-large: set-up  # ten thousand cases, a hundred thousand notes; making them takes minutes
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 0 -s $(LARGE)

tour: set-up
	$(BIN)/python -m exitdesk tour --out tour

bundle: set-up
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pyinstaller
	$(BIN)/pyinstaller --noconfirm build.spec

lock: set-up
	$(BIN)/uv pip compile --universal --generate-hashes --extra dev --python-version 3.11 \
		--no-header --quiet --upgrade -o requirements.lock pyproject.toml

set-up:
	@bash .ci/set-up

translations: set-up  # after changing a tr(): collects new words, then fill them in both .ts files
	for language in sv fi; do \
		$(BIN)/pyside6-lupdate -no-obsolete -locations none -source-language en \
			$$(grep -rl 'tr(' --include=*.py exitdesk) -ts translations/exitdesk_$$language.ts; \
	done

.PHONY: compare-redaction mutations-redaction

compare-redaction: set-up  # redaction beside other tools, in an environment of their own
	bash tests/comparisons/set-up
	.compare-venv/bin/python -m tests.comparisons --out comparison/redaction.md

mutations-redaction: set-up  # each part of the redaction, verifier and policy switched off in turn
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.mutations --out mutations/redaction.md
