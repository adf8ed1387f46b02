-- What students propose to learn and how it was agreed on, and how much each chooses alone.

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

-- `framework_id` is the subject of its first standard. `stage_id` names the stage under which a student directs the own
-- work, where nobody else had to agree. `waits_since` is when it began to wait for the school.
CREATE TABLE proposals (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'project', 'way_to_show')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'countered', 'agreed', 'declined', 'withdrawn')),
    content TEXT NOT NULL,
    framework_id BIGINT REFERENCES frameworks (id),
    item_id BIGINT,
    stage_id BIGINT REFERENCES choice_stages (id),
    version BIGINT NOT NULL DEFAULT 1,
    began_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    waits_since BIGINT
);
CREATE INDEX proposals_student ON proposals (student_id, changed_at);
CREATE INDEX proposals_waiting ON proposals (waits_since) WHERE waits_since IS NOT NULL;

-- Each turn of the talk, with the words of the proposal where the turn put words forward or agreed to them.
-- In a report `words` say what the student did and `suggestion` what it shows.
CREATE TABLE proposal_turns (
    id BIGINT PRIMARY KEY,
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('propose', 'comment', 'counter', 'agree', 'decline', 'withdraw', 'report')),
    side TEXT NOT NULL CHECK (side IN ('student', 'school', 'family')),
    content TEXT,
    content_hash TEXT CHECK (LENGTH(content_hash) = 64),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 4000),
    suggestion TEXT NOT NULL DEFAULT '' CHECK (LENGTH(suggestion) <= 4000),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL
);
CREATE INDEX proposal_turns_proposal ON proposal_turns (proposal_id);
CREATE INDEX proposal_turns_student ON proposal_turns (student_id);
