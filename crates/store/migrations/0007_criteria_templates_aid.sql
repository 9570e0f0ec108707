-- Criteria for gender equality and accessibility, templates of plans, cost and state aid.
-- Money is exact: öre and euro cents as integers.

CREATE TABLE criterion (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('equality', 'accessibility')),
    code TEXT CHECK (code <> ''),
    position INTEGER NOT NULL CHECK (position >= 1),
    text_sv TEXT NOT NULL CHECK (text_sv <> ''),
    text_en TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE criterion_check (
    id TEXT PRIMARY KEY,
    criterion_id TEXT NOT NULL REFERENCES criterion (id),
    occasion_id TEXT REFERENCES occasion (id),
    checked_on TEXT NOT NULL CHECK (checked_on IS date(checked_on)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX criterion_check_criterion ON criterion_check (criterion_id);
CREATE INDEX criterion_check_occasion ON criterion_check (occasion_id)
    WHERE occasion_id IS NOT NULL;

CREATE TABLE plan_template (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    goal_short TEXT NOT NULL,
    goal_short_by TEXT NOT NULL,
    goal_long TEXT NOT NULL,
    goal_long_by TEXT NOT NULL,
    conditions TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE template_action (
    id TEXT PRIMARY KEY,
    template_id TEXT NOT NULL REFERENCES plan_template (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    kind TEXT NOT NULL CHECK (kind IN (
        'training', 'guidance', 'practice', 'validation', 'assessment', 'permit', 'recruitment'
    )),
    title TEXT NOT NULL CHECK (title <> ''),
    purpose TEXT NOT NULL,
    responsible TEXT NOT NULL,
    time TEXT CHECK (time IN ('working', 'short_time_free', 'own')),
    training_id TEXT REFERENCES training (id)
) STRICT;
CREATE INDEX template_action_template ON template_action (template_id);
CREATE INDEX template_action_training ON template_action (training_id)
    WHERE training_id IS NOT NULL;

CREATE TABLE aid_setting (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    rule TEXT NOT NULL CHECK (rule IN ('none', 'de_minimis', 'article_31')),
    ceiling_cents INTEGER NOT NULL CHECK (ceiling_cents >= 0),
    years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 10),
    fiscal_years INTEGER NOT NULL CHECK (fiscal_years IN (0, 1)),
    source TEXT NOT NULL
) STRICT;
CREATE INDEX aid_setting_project ON aid_setting (project_id);

CREATE TABLE company_group (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE group_membership (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES company_group (id),
    company_id TEXT NOT NULL REFERENCES company (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_membership_group ON group_membership (group_id);
CREATE INDEX group_membership_company ON group_membership (company_id);

CREATE TABLE aid_entry (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    rule TEXT NOT NULL CHECK (rule IN ('none', 'de_minimis', 'article_31')),
    granted_on TEXT NOT NULL CHECK (granted_on IS date(granted_on)),
    amount_ore INTEGER NOT NULL CHECK (amount_ore >= 1),
    amount_cents INTEGER NOT NULL CHECK (amount_cents >= 1),
    granter TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX aid_entry_company ON aid_entry (company_id);

CREATE TABLE cost (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    person_id TEXT REFERENCES person (id),
    occasion_id TEXT REFERENCES occasion (id),
    kind TEXT NOT NULL CHECK (kind IN ('fee', 'wages', 'travel', 'other')),
    day TEXT NOT NULL CHECK (day IS date(day)),
    amount_ore INTEGER NOT NULL CHECK (amount_ore >= 1),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX cost_company ON cost (company_id);
CREATE INDEX cost_person ON cost (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX cost_occasion ON cost (occasion_id) WHERE occasion_id IS NOT NULL;
