-- What students propose to learn and how it was agreed on, and how much each chooses alone.

CREATE TABLE proposals (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'project', 'way_to_show')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'countered', 'agreed', 'declined', 'withdrawn')),
    content TEXT NOT NULL,
    item_id BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    began_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX proposals_student ON proposals (student_id, changed_at);

-- Each turn of the talk, with the words of the proposal as they stood then.
CREATE TABLE proposal_turns (
    id BIGINT PRIMARY KEY,
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('propose', 'comment', 'counter', 'agree', 'decline', 'withdraw')),
    content TEXT,
    content_hash TEXT,
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 4000),
    suggestion TEXT NOT NULL DEFAULT '' CHECK (LENGTH(suggestion) <= 2000),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL
);
CREATE INDEX proposal_turns_proposal ON proposal_turns (proposal_id);
CREATE INDEX proposal_turns_student ON proposal_turns (student_id);

-- How much a student chooses alone in one subject, from 0 (given) to 4 (directs and reports). The latest row holds.
CREATE TABLE choice_stages (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    framework_id BIGINT NOT NULL REFERENCES frameworks (id),
    stage BIGINT NOT NULL CHECK (stage BETWEEN 0 AND 4),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 1000),
    advice TEXT NOT NULL DEFAULT '{}',
    set_by BIGINT NOT NULL REFERENCES people (id),
    set_at BIGINT NOT NULL
);
CREATE INDEX choice_stages_student ON choice_stages (student_id, framework_id, set_at);
