-- What an activity needs and is read from, its versions beneath one activity, talk about it, and what students put in.

-- One row for an activity that says more than its steps.
CREATE TABLE activity_materials (
    activity_id BIGINT PRIMARY KEY REFERENCES activities (id),
    note TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(note) <= 4000),
    place TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(place) <= 2000),
    moment TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(moment) <= 2000),
    preparation TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(preparation) <= 20000),
    check_id BIGINT REFERENCES checks (id),
    reading TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(reading) <= 200000),
    source TEXT NOT NULL DEFAULT '' CHECK (LENGTH(source) <= 500),
    representation TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(representation) <= 20000),
    action TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(action) <= 20000),
    engagement TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(engagement) <= 20000),
    copied_from BIGINT REFERENCES activities (id),
    changed_at BIGINT NOT NULL
);
CREATE INDEX activity_materials_copied ON activity_materials (copied_from) WHERE copied_from IS NOT NULL;

-- The pages of an activity that is done at one's own pace.
CREATE TABLE module_pages (
    id BIGINT PRIMARY KEY,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL CHECK (LENGTH(title) <= 2000),
    words TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(words) <= 100000),
    version BIGINT NOT NULL DEFAULT 1,
    removed_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX module_pages_activity ON module_pages (activity_id, position);

CREATE TABLE module_progress (
    student_id BIGINT NOT NULL REFERENCES people (id),
    page_id BIGINT NOT NULL REFERENCES module_pages (id),
    seen_at BIGINT NOT NULL,
    done_at BIGINT,
    PRIMARY KEY (student_id, page_id)
);

-- Another way through the same activity: the same competencies and rubric, other steps, materials or reading.
CREATE TABLE activity_variants (
    id BIGINT PRIMARY KEY,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    tier TEXT NOT NULL CHECK (tier IN ('scaffold', 'level', 'extension')),
    medium TEXT NOT NULL CHECK (medium IN ('text', 'pictures', 'audio', 'video', 'hands_on')),
    language TEXT NOT NULL DEFAULT '' CHECK (LENGTH(language) <= 35),
    note TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(note) <= 4000),
    steps TEXT NOT NULL DEFAULT '[]',
    materials TEXT NOT NULL DEFAULT '[]',
    reading TEXT NOT NULL DEFAULT '' CHECK (LENGTH(reading) <= 40000),
    version BIGINT NOT NULL DEFAULT 1,
    removed_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX activity_variants_activity ON activity_variants (activity_id);

-- The tier that a teacher suggests or sets for one student, with the reason. The latest row holds.
CREATE TABLE variant_tiers (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    tier TEXT CHECK (tier IN ('scaffold', 'level', 'extension')),
    is_set BOOLEAN NOT NULL,
    reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(reason) <= 500),
    set_by BIGINT NOT NULL REFERENCES people (id),
    set_at BIGINT NOT NULL
);
CREATE INDEX variant_tiers_student ON variant_tiers (student_id, activity_id);
CREATE INDEX variant_tiers_activity ON variant_tiers (activity_id);

-- What the student works from; no variant is the activity as it stands.
CREATE TABLE variant_choices (
    student_id BIGINT NOT NULL REFERENCES people (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    variant_id BIGINT REFERENCES activity_variants (id),
    chosen_at BIGINT NOT NULL,
    PRIMARY KEY (student_id, activity_id)
);

-- A student asks for another tier than the one that was set.
CREATE TABLE variant_asks (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    tier TEXT NOT NULL CHECK (tier IN ('scaffold', 'level', 'extension')),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 500),
    asked_at BIGINT NOT NULL,
    answer TEXT NOT NULL DEFAULT '' CHECK (LENGTH(answer) <= 500),
    is_granted BOOLEAN,
    answered_by BIGINT REFERENCES people (id),
    answered_at BIGINT
);
CREATE INDEX variant_asks_student ON variant_asks (student_id, activity_id);
CREATE INDEX variant_asks_open ON variant_asks (asked_at) WHERE answered_at IS NULL;

-- What a student marked in a text, and the words beside it.
CREATE TABLE reading_notes (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    paragraph BIGINT NOT NULL CHECK (paragraph >= 0),
    quote TEXT NOT NULL DEFAULT '' CHECK (LENGTH(quote) <= 4000),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 2000),
    audience TEXT NOT NULL CHECK (audience IN ('own', 'staff', 'class')),
    written_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX reading_notes_student ON reading_notes (student_id, activity_id);
CREATE INDEX reading_notes_shared ON reading_notes (activity_id) WHERE audience <> 'own';

-- Where a student found something, kept while working so that nothing has to be looked for at the end.
CREATE TABLE work_sources (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    work_id BIGINT NOT NULL REFERENCES works (id),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 300),
    author TEXT NOT NULL DEFAULT '' CHECK (LENGTH(author) <= 300),
    published TEXT NOT NULL DEFAULT '' CHECK (LENGTH(published) <= 60),
    address TEXT NOT NULL DEFAULT '' CHECK (LENGTH(address) <= 1000),
    taken TEXT NOT NULL DEFAULT '' CHECK (LENGTH(taken) <= 1000),
    added_at BIGINT NOT NULL
);
CREATE INDEX work_sources_work ON work_sources (work_id);
CREATE INDEX work_sources_student ON work_sources (student_id);

-- A talk of one class about one activity. Whoever teaches the class may hide a post, with a reason.
CREATE TABLE discussion_posts (
    id BIGINT PRIMARY KEY,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    reply_to BIGINT REFERENCES discussion_posts (id),
    words TEXT NOT NULL CHECK (LENGTH(words) <= 4000),
    posted_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    hidden_at BIGINT,
    hidden_by BIGINT REFERENCES people (id),
    hidden_reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(hidden_reason) <= 500)
);
CREATE INDEX discussion_posts_talk ON discussion_posts (class_id, activity_id, id);
CREATE INDEX discussion_posts_person ON discussion_posts (person_id);
CREATE INDEX discussion_posts_reply ON discussion_posts (reply_to) WHERE reply_to IS NOT NULL;

CREATE TABLE discussion_reports (
    id BIGINT PRIMARY KEY,
    post_id BIGINT NOT NULL REFERENCES discussion_posts (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 500),
    reported_at BIGINT NOT NULL,
    settled_by BIGINT REFERENCES people (id),
    settled_at BIGINT,
    UNIQUE (post_id, person_id)
);
CREATE INDEX discussion_reports_person ON discussion_reports (person_id);

-- An activity that a student makes for the others. Once it is approved, `activity_id` names what became of it.
CREATE TABLE made_activities (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'sent_back', 'approved', 'withdrawn')),
    title TEXT NOT NULL DEFAULT '' CHECK (LENGTH(title) <= 200),
    question TEXT NOT NULL DEFAULT '' CHECK (LENGTH(question) <= 300),
    why TEXT NOT NULL DEFAULT '' CHECK (LENGTH(why) <= 1000),
    steps TEXT NOT NULL DEFAULT '' CHECK (LENGTH(steps) <= 6000),
    ways TEXT NOT NULL DEFAULT '' CHECK (LENGTH(ways) <= 2000),
    materials TEXT NOT NULL DEFAULT '' CHECK (LENGTH(materials) <= 2000),
    is_named BOOLEAN NOT NULL DEFAULT TRUE,
    activity_id BIGINT REFERENCES activities (id),
    version BIGINT NOT NULL DEFAULT 1,
    began_at BIGINT NOT NULL,
    sent_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX made_activities_student ON made_activities (student_id);
CREATE INDEX made_activities_class ON made_activities (class_id, state);
CREATE INDEX made_activities_activity ON made_activities (activity_id) WHERE activity_id IS NOT NULL;

-- Each answer of a teacher, with the words that were answered.
CREATE TABLE made_answers (
    id BIGINT PRIMARY KEY,
    made_id BIGINT NOT NULL REFERENCES made_activities (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    is_approved BOOLEAN NOT NULL,
    words TEXT NOT NULL CHECK (LENGTH(words) <= 2000),
    answered_by BIGINT NOT NULL REFERENCES people (id),
    answered_at BIGINT NOT NULL
);
CREATE INDEX made_answers_made ON made_answers (made_id);
CREATE INDEX made_answers_student ON made_answers (student_id);

-- Questions and ideas for projects that students of a class put into a common pool.
CREATE TABLE questions (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    kind TEXT NOT NULL CHECK (kind IN ('question', 'project')),
    words TEXT NOT NULL CHECK (LENGTH(words) BETWEEN 1 AND 500),
    because TEXT NOT NULL DEFAULT '' CHECK (LENGTH(because) <= 1000),
    asked_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    hidden_at BIGINT,
    hidden_by BIGINT REFERENCES people (id),
    hidden_reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(hidden_reason) <= 500)
);
CREATE INDEX questions_class ON questions (class_id, id);
CREATE INDEX questions_student ON questions (student_id);

CREATE TABLE question_wonders (
    question_id BIGINT NOT NULL REFERENCES questions (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    wondered_at BIGINT NOT NULL,
    PRIMARY KEY (question_id, student_id)
);
CREATE INDEX question_wonders_student ON question_wonders (student_id);

CREATE TABLE question_links (
    question_id BIGINT NOT NULL REFERENCES questions (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    linked_by BIGINT NOT NULL REFERENCES people (id),
    linked_at BIGINT NOT NULL,
    PRIMARY KEY (question_id, activity_id)
);
CREATE INDEX question_links_activity ON question_links (activity_id);
