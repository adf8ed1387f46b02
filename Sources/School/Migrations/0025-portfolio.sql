-- What a student keeps, the showcases made of it, and the secret links by which a showcase is shared.

CREATE TABLE portfolio_pieces (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    title TEXT NOT NULL DEFAULT '' CHECK (LENGTH(title) <= 200),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 4000),
    link TEXT NOT NULL DEFAULT '' CHECK (LENGTH(link) <= 2000),
    attempt_id BIGINT REFERENCES attempts (id),
    competency_id BIGINT REFERENCES competencies (id),
    added_by BIGINT NOT NULL REFERENCES people (id),
    kept_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    changed_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX portfolio_pieces_student ON portfolio_pieces (student_id, kept_at);
CREATE UNIQUE INDEX portfolio_pieces_attempt ON portfolio_pieces (attempt_id)
    WHERE attempt_id IS NOT NULL AND removed_at IS NULL;

CREATE TABLE showcases (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 200),
    intro TEXT NOT NULL DEFAULT '' CHECK (LENGTH(intro) <= 4000),
    audience TEXT NOT NULL CHECK (audience IN ('own', 'advisor', 'staff', 'everyone')),
    version BIGINT NOT NULL DEFAULT 1,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX showcases_student ON showcases (student_id);

CREATE TABLE showcase_pieces (
    showcase_id BIGINT NOT NULL REFERENCES showcases (id),
    piece_id BIGINT NOT NULL REFERENCES portfolio_pieces (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    position BIGINT NOT NULL,
    statement TEXT NOT NULL DEFAULT '' CHECK (LENGTH(statement) <= 2000),
    PRIMARY KEY (showcase_id, piece_id)
);
CREATE INDEX showcase_pieces_piece ON showcase_pieces (piece_id);
CREATE INDEX showcase_pieces_student ON showcase_pieces (student_id);

-- Only the hash of the secret is kept: whoever reads this table opens nothing with it.
CREATE TABLE showcase_shares (
    id BIGINT PRIMARY KEY,
    showcase_id BIGINT NOT NULL REFERENCES showcases (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    token_hash TEXT NOT NULL UNIQUE CHECK (LENGTH(token_hash) = 64),
    receiver TEXT NOT NULL CHECK (receiver IN ('family', 'partner', 'panel')),
    label TEXT NOT NULL DEFAULT '' CHECK (LENGTH(label) <= 200),
    made_by BIGINT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    ended_by BIGINT REFERENCES people (id),
    ended_at BIGINT
);
CREATE INDEX showcase_shares_showcase ON showcase_shares (showcase_id);
CREATE INDEX showcase_shares_student ON showcase_shares (student_id);

-- On which days a link was opened. No address of whoever opened it is kept.
CREATE TABLE showcase_openings (
    share_id BIGINT NOT NULL REFERENCES showcase_shares (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    opened_on TEXT NOT NULL,
    times BIGINT NOT NULL CHECK (times > 0),
    last_at BIGINT NOT NULL,
    PRIMARY KEY (share_id, opened_on)
);
CREATE INDEX showcase_openings_student ON showcase_openings (student_id);
