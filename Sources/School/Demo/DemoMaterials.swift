import Learning
import SQL

/// An activity with a text, pages, versions and a talk in the class of the first student, and what students put in:
/// questions, ideas and activities of their own. Dice of their own leave everything else as it is.
struct DemoMaterials {
    let settings: DemoSettings
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    private typealias Words = DemoMaterialsWords

    private struct Ground {
        let student: ID<Person>
        let teacher: ID<Person>
        let classID: ID<Class>
        let school: ID<Organization>
        let rubric: RubricModel
        /// Others of the class, by id.
        let others: [ID<Person>]
    }

    func fill() throws {
        guard let ground = try ground() else { return }
        let activity = try addActivity(ground)
        let work = try begin(activity, ground)
        try note(activity, work, ground)
        try talk(activity, ground)
        try setTiers(activity, ground)
        try ask(activity, ground)
        try make(ground)
    }

    private func ground() throws -> Ground? {
        let row = try tx.first(
            """
            SELECT s.person_id AS student_id, t.person_id AS teacher_id, c.id AS class_id, c.school_id
            FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id AND c.kind = 'class'
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            WHERE p.is_invented = TRUE ORDER BY p.id, t.person_id, c.id LIMIT 1
            """)
        guard let row else { return nil }
        let classID: ID<Class> = try row.id("class_id")
        let student: ID<Person> = try row.id("student_id")
        let rubric = try tx.first(
            """
            SELECT a.rubric_version_id AS id FROM assignments g JOIN activities a ON a.id = g.activity_id
            WHERE g.class_id = \(classID) ORDER BY g.given_at, g.id LIMIT 1
            """)
        guard let rubric else { return nil }
        let others = try tx.query(
            """
            SELECT person_id FROM enrolments
            WHERE class_id = \(classID) AND role = 'student' AND person_id <> \(student) ORDER BY person_id LIMIT 12
            """)
        return Ground(
            student: student, teacher: try row.id("teacher_id"), classID: classID, school: try row.id("school_id"),
            rubric: try RubricStore.load(rubric.id("id"), tx), others: try others.map { try $0.id("person_id") })
    }

    private func at(_ daysAgo: Int, _ minute: Int) -> Timestamp {
        calendar.time(max(0, calendar.last - daysAgo), minute: minute)
    }

    private func words(_ text: LocalText) -> String { text.text(in: "en").text }

    // MARK: The activity

    private func addActivity(_ ground: Ground) throws -> ID<Activity> {
        let made = at(9, 16 * 60)
        let draft = ActivityDraft(
            kind: .discussion, title: Words.title, question: Words.question, why: Words.why, steps: Words.steps,
            ways: [CommonWay.draw.text, CommonWay.record.text, CommonWay.build.text],
            modalities: ["small-group", "whole-class"],
            materials: Words.materials, gradeBand: "6-8", minutes: 50,
            rubric: ground.rubric.version, competencies: Array(ground.rubric.competencies.prefix(3)))
        let id = try ActivityWriter(mint: mint, now: made, tx: tx).add(
            draft, author: ground.teacher, school: ground.school)
        let check = try tx.first(
            "SELECT check_id FROM check_assignments WHERE class_id = \(ground.classID) ORDER BY id LIMIT 1")
        try MaterialsStore.save(
            ActivityMaterials(
                note: Words.note, place: Words.place, moment: Words.moment, preparation: Words.preparation,
                check: try check?.id("check_id"), reading: Words.reading, source: Words.source,
                representation: Words.representation, action: Words.action, engagement: Words.engagement), of: id,
            at: made, tx)
        for (place, page) in Words.pages.enumerated() {
            try tx.execute(
                """
                INSERT INTO module_pages (id, activity_id, position, title, words, changed_at)
                VALUES (\(try mint.mint(ModulePage.self)), \(id), \(place + 1), \(page.title), \(page.words), \(made))
                """)
        }
        let variants: [(VariantTier, VariantMedium, LocalText, [LocalText])] = [
            (.scaffold, .text, Words.scaffold, Words.scaffoldSteps), (.level, .video, Words.film, []),
            (.more, .text, Words.more, []),
        ]
        for (tier, medium, note, steps) in variants {
            try tx.execute(
                """
                INSERT INTO activity_variants (id, activity_id, tier, medium, note, steps, changed_at)
                VALUES (\(try mint.mint(ActivityVariant.self)), \(id), \(tier.rawValue), \(medium.rawValue), \(note),
                        \(LocalTexts.json(steps)), \(made))
                """)
        }
        try tx.execute(
            """
            INSERT INTO assignments (id, activity_id, class_id, given_by, given_at)
            VALUES (\(try mint.mint(Assignment.self)), \(id), \(ground.classID), \(ground.teacher), \(at(8, 8 * 60)))
            """)
        return id
    }

    private func begin(_ activity: ID<Activity>, _ ground: Ground) throws -> ID<Work> {
        let id: ID<Work> = try mint.mint()
        let began = at(3, 10 * 60)
        try tx.execute(
            """
            INSERT INTO works (id, student_id, activity_id, class_id, state, began_at, changed_at)
            VALUES (\(id), \(ground.student), \(activity), \(ground.classID), 'draft', \(began), \(began))
            """)
        try tx.execute(
            """
            INSERT INTO attempts (id, work_id, number, words, changed_at)
            VALUES (\(try mint.mint(Attempt.self)), \(id), 1, \(words(Words.firstWords)), \(began))
            """)
        return id
    }

    private func note(_ activity: ID<Activity>, _ work: ID<Work>, _ ground: Ground) throws {
        let text = ReadingText(words(Words.reading))
        let marks: [(paragraph: Int, sentence: Int, audience: String, by: ID<Person>?)] = [
            (2, 0, "own", ground.student), (5, 1, "staff", ground.student), (7, 0, "class", ground.others.first),
        ]
        for mark in marks {
            guard let by = mark.by, text.paragraphs.indices.contains(mark.paragraph),
                text.paragraphs[mark.paragraph].sentences.indices.contains(mark.sentence)
            else { continue }
            let when = at(2, 10 * 60 + mark.paragraph)
            try tx.execute(
                """
                INSERT INTO reading_notes (id, student_id, activity_id, paragraph, quote, words, audience, written_at,
                                           changed_at)
                VALUES (\(try mint.mint(ReadingNote.self)), \(by), \(activity), \(mark.paragraph),
                        \(text.paragraphs[mark.paragraph].sentences[mark.sentence]), \(words(Words.readingNote)),
                        \(mark.audience), \(when), \(when))
                """)
        }
        try tx.execute(
            """
            INSERT INTO work_sources (id, student_id, work_id, title, author, published, taken, added_at)
            VALUES (\(try mint.mint(WorkSource.self)), \(ground.student), \(work), \(words(Words.sourceTitle)),
                    \(words(Words.sourceAuthor)), '', \(words(Words.taken)), \(at(2, 11 * 60)))
            """)
        let first = try tx.require(
            "SELECT id FROM module_pages WHERE activity_id = \(activity) ORDER BY position LIMIT 1"
        ).id(
            "id", of: ModulePage.self)
        try tx.execute(
            """
            INSERT INTO module_progress (student_id, page_id, seen_at, done_at)
            VALUES (\(ground.student), \(first), \(at(2, 12 * 60)), \(at(2, 12 * 60)))
            """)
    }

    // MARK: Talk and versions

    private func talk(_ activity: ID<Activity>, _ ground: Ground) throws {
        let writers = [ground.student] + ground.others
        var first: ID<DiscussionPost>?
        for (place, post) in Words.posts.enumerated() {
            let id: ID<DiscussionPost> = try mint.mint()
            let replyTo = place == 2 ? first : nil
            // The teacher asks back.
            let by = place == 3 ? ground.teacher : writers[place % writers.count]
            try tx.execute(
                """
                INSERT INTO discussion_posts (id, activity_id, class_id, person_id, reply_to, words, posted_at)
                VALUES (\(id), \(activity), \(ground.classID), \(by), \(replyTo), \(words(post)),
                        \(at(2, 9 * 60 + place * 7)))
                """)
            if place == 1 { first = id }
            guard place == Words.posts.count - 1, by != ground.student else { continue }
            try tx.execute(
                """
                INSERT INTO discussion_reports (id, post_id, person_id, words, reported_at)
                VALUES (\(try mint.mint(DiscussionReport.self)), \(id), \(ground.student), \(words(Words.report)),
                        \(at(1, 9 * 60)))
                """)
        }
    }

    private func setTiers(_ activity: ID<Activity>, _ ground: Ground) throws {
        try tx.execute(
            """
            INSERT INTO variant_tiers (id, student_id, activity_id, tier, is_set, reason, set_by, set_at)
            VALUES (\(try mint.mint(VariantWish.self)), \(ground.student), \(activity), 'extension', FALSE,
                    \(words(Words.tierReason)), \(ground.teacher), \(at(3, 9 * 60)))
            """)
        guard let other = ground.others.first else { return }
        let id: ID<Work> = try mint.mint()
        let began = at(2, 9 * 60)
        try tx.execute(
            """
            INSERT INTO works (id, student_id, activity_id, class_id, state, began_at, changed_at)
            VALUES (\(id), \(other), \(activity), \(ground.classID), 'draft', \(began), \(began))
            """)
        try tx.execute(
            """
            INSERT INTO attempts (id, work_id, number, changed_at)
            VALUES (\(try mint.mint(Attempt.self)), \(id), 1, \(began))
            """)
        try tx.execute(
            """
            INSERT INTO variant_asks (id, student_id, activity_id, tier, words, asked_at)
            VALUES (\(try mint.mint(VariantAsk.self)), \(other), \(activity), 'scaffold', \(words(Words.askWords)),
                    \(at(1, 10 * 60)))
            """)
    }

    // MARK: What students put in

    private func ask(_ activity: ID<Activity>, _ ground: Ground) throws {
        var dice = DemoRandom(seed: settings.seed, 22, 1)
        let writers = [ground.student] + ground.others
        for (place, question) in Words.questions.enumerated() {
            let id: ID<Question> = try mint.mint()
            let by = writers[place % writers.count]
            let when = at(6 - place, 13 * 60 + place)
            try tx.execute(
                """
                INSERT INTO questions (id, student_id, class_id, kind, words, because, asked_at)
                VALUES (\(id), \(by), \(ground.classID), \(question.kind.rawValue), \(words(question.words)),
                        \(words(question.because)), \(when))
                """)
            for other in writers where other != by && dice.chance(0.3) {
                try tx.execute(
                    """
                    INSERT INTO question_wonders (question_id, student_id, wondered_at)
                    VALUES (\(id), \(other), \(at(1, 12 * 60)))
                    """)
            }
            guard place == 2 else { continue }
            try tx.execute(
                """
                INSERT INTO question_links (question_id, activity_id, linked_by, linked_at)
                VALUES (\(id), \(activity), \(ground.teacher), \(at(1, 15 * 60)))
                """)
        }
    }

    private func make(_ ground: Ground) throws {
        let makers = [ground.student] + ground.others
        let states: [MadeState] = [.sentBack, .approved, .sent]
        for (place, state) in states.enumerated() {
            let by = makers[min(place, makers.count - 1)]
            let made = Words.made[place]
            var activity: ID<Activity>?
            if state == .approved {
                let draft = ActivityDraft(
                    kind: .task, title: made.title, why: made.why,
                    steps: MadeWords.lines(words(made.steps)).map { LocalText($0) },
                    ways: MadeWords.lines(words(made.ways)).map { LocalText($0) }, minutes: nil,
                    rubric: ground.rubric.version, competencies: ground.rubric.competencies)
                activity = try ActivityWriter(mint: mint, now: at(1, 16 * 60), tx: tx).add(
                    draft, author: ground.teacher, school: ground.school)
            }
            let id: ID<MadeActivity> = try mint.mint()
            try tx.execute(
                """
                INSERT INTO made_activities (id, student_id, class_id, state, title, why, steps, ways, is_named,
                                             activity_id, version, began_at, sent_at, changed_at)
                VALUES (\(id), \(by), \(ground.classID), \(state.rawValue), \(words(made.title)), \(words(made.why)),
                        \(words(made.steps)), \(words(made.ways)), TRUE, \(activity), 2, \(at(5, 10 * 60)),
                        \(at(3, 10 * 60)), \(at(2, 10 * 60)))
                """)
            guard state != .sent else { continue }
            try tx.execute(
                """
                INSERT INTO made_answers (id, made_id, student_id, is_approved, words, answered_by, answered_at)
                VALUES (\(try mint.mint(MadeModel.Answer.self)), \(id), \(by), \(state == .approved),
                        \(words(state == .approved ? Words.approved : Words.sentBack)), \(ground.teacher),
                        \(at(1, 16 * 60)))
                """)
        }
    }
}
