-- Drafts: what is typed in a form and not saved yet. Local: outside the log, so that they are never
-- undone, never joined with another laptop's, and gone when they are discarded or saved.

CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    -- Which form, whom it is about, and which part of that is changed. No references: a draft
    -- outlives what it is about. An empty text: nobody in particular; something new.
    form TEXT NOT NULL CHECK (form <> ''),
    about TEXT NOT NULL,
    part TEXT NOT NULL,
    -- How the form was called, and the page that it stands on.
    title TEXT NOT NULL,
    address TEXT NOT NULL,
    -- Every field that differs: its name and label, what stood there and what was typed, as JSON.
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    changed_at TEXT NOT NULL
) STRICT;
