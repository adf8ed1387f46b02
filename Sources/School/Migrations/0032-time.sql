-- Time as it was spent, where no other record tells it, and how much screen time a school thinks right.

CREATE TABLE time_blocks (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    day_on TEXT NOT NULL,
    begins_minute BIGINT CHECK (begins_minute BETWEEN 0 AND 1439),
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    modality TEXT NOT NULL
        CHECK (modality IN ('whole_class', 'small_group', 'one_to_one', 'peers', 'online', 'alone', 'project')),
    place TEXT NOT NULL CHECK (place IN ('classroom', 'school', 'outside', 'home', 'elsewhere')),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 300),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX time_blocks_student ON time_blocks (student_id, day_on);

-- Minutes on a screen in a week that a school thinks right for an age. Advice: nothing is locked.
CREATE TABLE screen_budgets (
    school_id BIGINT NOT NULL REFERENCES organizations (id),
    band TEXT NOT NULL CHECK (band IN ('K-2', '3-5', '6-8', '9-12')),
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 0 AND 3000),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 500),
    set_by BIGINT NOT NULL REFERENCES people (id),
    set_at BIGINT NOT NULL,
    PRIMARY KEY (school_id, band)
);
