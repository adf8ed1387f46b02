-- What is said in a recording, which part of a piece of work shows what, how many tries there are, and small pictures.

ALTER TABLE attachments ADD COLUMN transcript TEXT NOT NULL DEFAULT '' CHECK (LENGTH(transcript) <= 10000);

ALTER TABLE assignments ADD COLUMN most_tries BIGINT CHECK (most_tries BETWEEN 1 AND 20);

CREATE TABLE attempt_claims (
    attempt_id BIGINT NOT NULL REFERENCES attempts (id),
    criterion_id BIGINT NOT NULL REFERENCES rubric_criteria (id),
    words TEXT NOT NULL CHECK (LENGTH(words) BETWEEN 1 AND 600),
    PRIMARY KEY (attempt_id, criterion_id)
);
CREATE INDEX attempt_claims_criterion ON attempt_claims (criterion_id);

-- Pictures that wait to be made small, and what became of them.
CREATE TABLE thumbnails (
    sha256 TEXT PRIMARY KEY REFERENCES files (sha256) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'made', 'none')),
    changed_at BIGINT NOT NULL
);
CREATE INDEX thumbnails_waiting ON thumbnails (changed_at) WHERE state = 'waiting';

INSERT INTO thumbnails (sha256, state, changed_at)
SELECT f.sha256, 'waiting', f.stored_at FROM files f
WHERE f.size > 100000
  AND EXISTS (SELECT 1 FROM attachments a
              WHERE a.sha256 = f.sha256 AND a.content_type IN ('image/jpeg', 'image/png', 'image/webp'));
