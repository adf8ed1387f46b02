-- Teams for a project: what they make together, by when, and whose part is whose.

CREATE TABLE teams (
    id BIGINT PRIMARY KEY,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 40),
    title TEXT NOT NULL DEFAULT '' CHECK (LENGTH(title) <= 100),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 20000),
    link TEXT NOT NULL DEFAULT '' CHECK (LENGTH(link) <= 1000),
    version BIGINT NOT NULL DEFAULT 1,
    made_by BIGINT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (activity_id, class_id, number)
);
CREATE INDEX teams_class ON teams (class_id);

-- Whoever leaves keeps what the team had by then.
CREATE TABLE team_members (
    team_id BIGINT NOT NULL REFERENCES teams (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    joined_at BIGINT NOT NULL,
    left_at BIGINT,
    left_words TEXT NOT NULL DEFAULT '',
    left_link TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (team_id, student_id)
);
CREATE INDEX team_members_student ON team_members (student_id);

CREATE TABLE team_milestones (
    id BIGINT PRIMARY KEY,
    team_id BIGINT NOT NULL REFERENCES teams (id),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 200),
    by_on TEXT,
    done_at BIGINT,
    done_by BIGINT REFERENCES people (id),
    added_at BIGINT NOT NULL
);
CREATE INDEX team_milestones_team ON team_milestones (team_id);
CREATE INDEX team_milestones_done_by ON team_milestones (done_by) WHERE done_by IS NOT NULL;

CREATE TABLE team_files (
    id BIGINT PRIMARY KEY,
    team_id BIGINT NOT NULL REFERENCES teams (id),
    sha256 TEXT NOT NULL REFERENCES files (sha256),
    name TEXT NOT NULL CHECK (LENGTH(name) BETWEEN 1 AND 200),
    content_type TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '' CHECK (LENGTH(description) <= 2000),
    added_by BIGINT REFERENCES people (id),
    added_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX team_files_team ON team_files (team_id);
CREATE INDEX team_files_file ON team_files (sha256);
CREATE INDEX team_files_added_by ON team_files (added_by) WHERE added_by IS NOT NULL;

-- What the team had made when a member sent the own part.
ALTER TABLE attempts ADD COLUMN team_id BIGINT REFERENCES teams (id);
ALTER TABLE attempts ADD COLUMN team_words TEXT NOT NULL DEFAULT '';
ALTER TABLE attempts ADD COLUMN team_link TEXT NOT NULL DEFAULT '';

CREATE TABLE attempt_team_files (
    attempt_id BIGINT NOT NULL REFERENCES attempts (id),
    file_id BIGINT NOT NULL REFERENCES team_files (id),
    PRIMARY KEY (attempt_id, file_id)
);
CREATE INDEX attempt_team_files_file ON attempt_team_files (file_id);

-- Who was in the team then; nobody where a record was erased since.
CREATE TABLE attempt_team_members (
    attempt_id BIGINT NOT NULL REFERENCES attempts (id),
    place BIGINT NOT NULL,
    student_id BIGINT REFERENCES people (id),
    PRIMARY KEY (attempt_id, place)
);
CREATE INDEX attempt_team_members_student ON attempt_team_members (student_id) WHERE student_id IS NOT NULL;
