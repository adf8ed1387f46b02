-- Who there is, where they belong, and what they are to each other.

CREATE TABLE organizations (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('district', 'school', 'department', 'other')),
    name TEXT NOT NULL CHECK (LENGTH(name) BETWEEN 1 AND 200),
    identifier TEXT,
    parent_id BIGINT REFERENCES organizations (id),
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'en',
    sourced_id TEXT UNIQUE,
    is_invented BOOLEAN NOT NULL DEFAULT FALSE,
    left_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX organizations_parent ON organizations (parent_id);

CREATE TABLE people (
    id BIGINT PRIMARY KEY,
    given_name TEXT NOT NULL CHECK (LENGTH(given_name) <= 200),
    family_name TEXT NOT NULL CHECK (LENGTH(family_name) <= 200),
    title TEXT NOT NULL DEFAULT '' CHECK (LENGTH(title) <= 400),
    pronouns TEXT,
    name_folded TEXT NOT NULL,
    language TEXT,
    home_language TEXT,
    grade TEXT,
    email TEXT,
    email_folded TEXT,
    phone TEXT,
    school_number TEXT,
    reading_help TEXT NOT NULL DEFAULT '',
    sourced_id TEXT UNIQUE,
    is_invented BOOLEAN NOT NULL DEFAULT FALSE,
    left_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX people_name ON people (name_folded);
CREATE INDEX people_email ON people (email_folded) WHERE email_folded IS NOT NULL;

CREATE TABLE roles (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    organization_id BIGINT NOT NULL REFERENCES organizations (id),
    role TEXT NOT NULL CHECK (role IN ('student', 'guardian', 'teacher', 'advisor', 'specialist', 'leader',
                                       'administrator', 'operator')),
    begins_on TEXT,
    ends_on TEXT,
    source TEXT NOT NULL DEFAULT 'hand' CHECK (source IN ('hand', 'roster', 'demo')),
    UNIQUE (person_id, organization_id, role)
);
CREATE INDEX roles_organization ON roles (organization_id, role);

CREATE TABLE guardianships (
    id BIGINT PRIMARY KEY,
    guardian_id BIGINT NOT NULL REFERENCES people (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    relation TEXT NOT NULL DEFAULT '',
    may_agree_plan BOOLEAN NOT NULL DEFAULT TRUE,
    blocked_at BIGINT,
    block_reason TEXT,
    source TEXT NOT NULL DEFAULT 'hand' CHECK (source IN ('hand', 'roster', 'demo')),
    UNIQUE (guardian_id, student_id),
    CHECK (guardian_id <> student_id)
);
CREATE INDEX guardianships_student ON guardianships (student_id);

CREATE TABLE terms (
    id BIGINT PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('year', 'semester', 'term', 'grading_period')),
    begins_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    parent_id BIGINT REFERENCES terms (id),
    school_year TEXT,
    sourced_id TEXT UNIQUE,
    left_at BIGINT,
    changed_at BIGINT NOT NULL
);

CREATE TABLE courses (
    id BIGINT PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES organizations (id),
    title TEXT NOT NULL,
    code TEXT,
    subject TEXT,
    sourced_id TEXT UNIQUE,
    left_at BIGINT,
    changed_at BIGINT NOT NULL
);

CREATE TABLE classes (
    id BIGINT PRIMARY KEY,
    school_id BIGINT NOT NULL REFERENCES organizations (id),
    course_id BIGINT REFERENCES courses (id),
    term_id BIGINT REFERENCES terms (id),
    kind TEXT NOT NULL CHECK (kind IN ('class', 'advisory')),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 200),
    code TEXT,
    location TEXT,
    grades TEXT,
    subject TEXT,
    sourced_id TEXT UNIQUE,
    left_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX classes_school ON classes (school_id);

CREATE TABLE enrolments (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL CHECK (role IN ('student', 'teacher')),
    is_primary BOOLEAN NOT NULL DEFAULT FALSE,
    begins_on TEXT,
    ends_on TEXT,
    sourced_id TEXT UNIQUE,
    left_at BIGINT,
    changed_at BIGINT NOT NULL,
    UNIQUE (class_id, person_id, role)
);
CREATE INDEX enrolments_person ON enrolments (person_id, role);

CREATE TABLE demographics (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    birth_date TEXT,
    sex TEXT,
    race TEXT,
    hispanic_or_latino BOOLEAN,
    birth_country TEXT,
    changed_at BIGINT NOT NULL
);
