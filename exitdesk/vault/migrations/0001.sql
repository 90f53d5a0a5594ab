-- The first vault. Ids are 32 hex digits, times are microseconds UTC, days are ISO dates.
BEGIN IMMEDIATE;

CREATE TABLE vault (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    vault_id BLOB NOT NULL,
    practice INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE officers (
    officer_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    exchange_key BLOB NOT NULL,
    signing_key BLOB NOT NULL UNIQUE,
    roles TEXT NOT NULL,
    slot TEXT NOT NULL,
    has_left INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
    case_id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    first_state TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who may open a case: part is responsible, deputy or reader.
CREATE TABLE case_access (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    officer_id TEXT NOT NULL REFERENCES officers (officer_id),
    part TEXT NOT NULL,
    PRIMARY KEY (case_id, officer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_of_officer ON case_access (officer_id, case_id);
CREATE UNIQUE INDEX one_responsible ON case_access (case_id) WHERE part = 'responsible';
CREATE UNIQUE INDEX one_deputy ON case_access (case_id) WHERE part = 'deputy';

-- purpose is access, emergency or recovery. A new generation of a case's key is made when
-- someone loses access: what is sealed from then on they cannot open.
CREATE TABLE case_keys (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    generation INTEGER NOT NULL,
    officer_id TEXT NOT NULL REFERENCES officers (officer_id),
    purpose TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (case_id, generation, officer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX keys_of_officer ON case_keys (officer_id, case_id);

-- Nothing here is ever updated; a correction is a new row.
CREATE TABLE revisions (
    row_number INTEGER PRIMARY KEY,
    revision_id TEXT NOT NULL UNIQUE,
    object_id TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    parents TEXT NOT NULL,
    form_key TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES officers (officer_id),
    written_at INTEGER NOT NULL,
    salt BLOB NOT NULL,
    body BLOB NOT NULL,
    sealed BLOB,
    commitment BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE INDEX revisions_of_object ON revisions (object_id, number);
CREATE INDEX revisions_of_case ON revisions (case_id);

-- A revision from which a passage was struck out: what its content commits to since then.
CREATE TABLE restatements (
    revision_id TEXT PRIMARY KEY REFERENCES revisions (revision_id),
    sequence INTEGER NOT NULL,
    officer_id TEXT NOT NULL REFERENCES officers (officer_id),
    struck_at INTEGER NOT NULL,
    commitment BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The title is sealed; digest is SHA-256 over the sealed title and all sealed parts.
CREATE TABLE attachments (
    attachment_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    officer_id TEXT NOT NULL REFERENCES officers (officer_id),
    added_at INTEGER NOT NULL,
    media TEXT NOT NULL,
    size INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    title BLOB,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_of_case ON attachments (case_id, added_at);

CREATE TABLE attachment_parts (
    attachment_id TEXT NOT NULL REFERENCES attachments (attachment_id),
    number INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (attachment_id, number)
) STRICT;

CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    case_id TEXT,
    revision_id TEXT UNIQUE,
    body BLOB NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE INDEX ledger_of_case ON ledger (case_id, sequence) WHERE case_id IS NOT NULL;
CREATE INDEX ledger_writings ON ledger (case_id, sequence) WHERE revision_id IS NOT NULL;
CREATE INDEX ledger_of_officers ON ledger (sequence) WHERE action GLOB 'officer.*';
CREATE INDEX ledger_of_strikings ON ledger (case_id, sequence) WHERE action = 'record.struck_out';
CREATE INDEX ledger_of_access ON ledger (case_id, sequence) WHERE action GLOB 'access.*';
CREATE INDEX ledger_of_links ON ledger (case_id, sequence) WHERE action = 'case.linked';
CREATE INDEX ledger_of_emergencies ON ledger (sequence) WHERE action GLOB 'access.emergency*';
CREATE INDEX ledger_of_policies ON ledger (sequence) WHERE action GLOB 'policy.*';
CREATE INDEX ledger_of_partners ON ledger (sequence) WHERE action = 'partner.changed';
CREATE INDEX ledger_of_disclosures ON ledger (sequence) WHERE action IN (
    'document.disclosed', 'document.necessary_disclosed', 'document.necessary_seen',
    'document.client_told', 'document.returned', 'document.recall_asked'
);
CREATE INDEX disclosures_of_case ON ledger (case_id, sequence) WHERE action IN (
    'document.disclosed', 'document.necessary_disclosed', 'document.necessary_seen',
    'document.client_told', 'document.returned', 'document.recall_asked'
);

-- Where the transaction that wrote the newest entries began.
CREATE TABLE ledger_head (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    sequence INTEGER NOT NULL,
    before INTEGER NOT NULL
) STRICT;

CREATE TABLE drafts (
    draft_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    officer_id TEXT NOT NULL REFERENCES officers (officer_id),
    form_key TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    object_id TEXT,
    body BLOB NOT NULL,
    sealed BLOB,
    at_field TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- officer_id is empty for what holds for the whole vault.
CREATE TABLE settings (
    officer_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (officer_id, key)
) STRICT, WITHOUT ROWID;

-- Derived: all that follows can be made again from the revisions.
CREATE TABLE objects (
    row_number INTEGER PRIMARY KEY,
    object_id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    form_key TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX objects_of_case ON objects (case_id, sequence);

CREATE TABLE facts (
    object_id TEXT NOT NULL,
    concept TEXT NOT NULL,
    case_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (object_id, concept)
) STRICT, WITHOUT ROWID;
CREATE INDEX facts_of_case ON facts (case_id, sequence);
-- What calendars ask for by its day, over all cases.
CREATE INDEX facts_by_day ON facts (concept, value, object_id)
    WHERE concept = 'event.repeats' OR concept = 'event.date'
    OR concept = 'contact.day' OR concept = 'contact.moved_to';

-- times: how many things of one record are due that day. stands is 0 when something else in the
-- case has made it empty: the case is closed, a newer assessment or agreement is there, a promised
-- contact has been made.
CREATE TABLE dues (
    due TEXT NOT NULL,
    object_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    form_key TEXT NOT NULL,
    concept TEXT NOT NULL,
    times INTEGER NOT NULL,
    stands INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (due, object_id, concept)
) STRICT, WITHOUT ROWID;
CREATE INDEX dues_of_object ON dues (object_id);
CREATE INDEX dues_of_case ON dues (case_id, due);

CREATE TABLE case_lines (
    case_id TEXT PRIMARY KEY,
    alias TEXT NOT NULL,
    client_type TEXT NOT NULL,
    milieu TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    phase TEXT NOT NULL,
    level TEXT,
    level_valid_until TEXT,
    agreement_valid_until TEXT,
    changed_at INTEGER NOT NULL,
    sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_lines_by_change ON case_lines (changed_at, sequence);

-- Whole words and their beginnings are what officers type. Small pages and an index of all
-- usual beginnings: SQLCipher locks and wipes each piece of memory that a search touches.
CREATE VIRTUAL TABLE search USING fts5(
    words, content = 'objects', content_rowid = 'row_number',
    tokenize = 'unicode61 remove_diacritics 0',
    prefix = '2 3 4 5 6 7 8 9 10'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search, rank) VALUES ('pgsz', 500);

PRAGMA application_id = 1163410507;
PRAGMA user_version = 1;
COMMIT;
