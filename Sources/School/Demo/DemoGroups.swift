import Learning
import SQL

/// Groups in a class of the first student: four times in the last weeks, and those that work now. They are formed by the
/// same rules as a teacher's, from what the class had shown. Dice of their own leave everything else as it is.
struct DemoGroups {
    let settings: DemoSettings
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    private struct Ground {
        let teacher: ID<Person>
        let classID: ID<Class>
        let competencies: [ID<Competency>]
        /// The first student first.
        let students: [ID<Person>]
    }

    private struct Plan {
        let mode: GroupMode
        let purpose: String
        let exit: String
        let daysAgo: Int
        let days: Int
        var about = 0
        var ended = ""
    }

    func fill() throws {
        guard let ground = try ground(), ground.students.count > 1 else { return }
        let plans = [
            Plan(
                mode: .balanced, purpose: "Build a scale model together", exit: "Explains one measure of the model",
                daysAgo: 44, days: 10),
            Plan(
                mode: .byInterest, purpose: "Ask a question that you care about",
                exit: "Writes a question that can be tested", daysAgo: 29, days: 7, about: 1),
            Plan(
                mode: .byNeed, purpose: "Try the next step with a partner", exit: "Solves one on a new sheet",
                daysAgo: 17, days: 8, about: 2, ended: "Everybody was done two days early."),
            Plan(
                mode: .byNeed, purpose: "Get ready for the exhibition", exit: "Shows it on the own poster", daysAgo: 3,
                days: 12),
        ]
        var dice = DemoRandom(seed: settings.seed, 32)
        for plan in plans { try add(plan, ground, &dice) }
        try addPair(ground)
    }

    private func ground() throws -> Ground? {
        let row = try tx.first(
            """
            SELECT s.person_id AS student_id, t.person_id AS teacher_id, c.id AS class_id
            FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id AND c.kind = 'class'
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            WHERE p.is_invented = TRUE ORDER BY p.id, t.person_id, c.id LIMIT 1
            """)
        guard let row else { return nil }
        let classID: ID<Class> = try row.id("class_id")
        let student: ID<Person> = try row.id("student_id")
        let competencies = try tx.query(
            """
            SELECT l.competency_id FROM assignments g JOIN activity_competencies l ON l.activity_id = g.activity_id
            WHERE g.class_id = \(classID) GROUP BY l.competency_id ORDER BY MAX(g.given_at) DESC, l.competency_id LIMIT 4
            """
        ).map { row -> ID<Competency> in try row.id("competency_id") }
        let others = try tx.query(
            """
            SELECT person_id FROM enrolments
            WHERE class_id = \(classID) AND role = 'student' AND person_id <> \(student) ORDER BY person_id LIMIT 200
            """
        ).map { row -> ID<Person> in try row.id("person_id") }
        guard !competencies.isEmpty else { return nil }
        return Ground(
            teacher: try row.id("teacher_id"), classID: classID, competencies: competencies,
            students: [student] + others)
    }

    private func add(_ plan: Plan, _ ground: Ground, _ dice: inout DemoRandom) throws {
        let id: ID<ClassGroups> = try mint.mint()
        let day = max(0, calendar.last - plan.daysAgo)
        let used = calendar.time(day, minute: 9 * 60)
        let began = CalendarDay(iso: calendar.iso(day)) ?? calendar.today
        // What runs now ends after today, whatever the length of the history.
        let wanted = began.adding(days: plan.days)
        let ends = plan.daysAgo < 7 ? max(wanted, calendar.today.adding(days: 5)) : wanted
        let endedAt: Timestamp? = plan.ended.isEmpty ? nil : calendar.time(day + 4, minute: 14 * 60)
        let competency = ground.competencies[plan.about % ground.competencies.count]
        try tx.execute(
            """
            INSERT INTO group_sets (id, class_id, mode, purpose, exit_words, competency_id, size, ends_on, seed, used_at,
                                    ended_at, ended_reason, made_by, made_at, changed_at)
            VALUES (\(id), \(ground.classID), \(plan.mode.stored), \(plan.purpose), \(plan.exit), \(competency), 4,
                    \(ends.iso), 1, \(used), \(endedAt), \(plan.ended), \(ground.teacher), \(used), \(used))
            """)
        try addGroups(id, plan, competency, ground, &dice)
    }

    private func addGroups(
        _ id: ID<ClassGroups>, _ plan: Plan, _ competency: ID<Competency>, _ ground: Ground, _ dice: inout DemoRandom
    ) throws {
        var shuffled = ground.students
        for place in shuffled.indices.dropLast() {
            shuffled.swapAt(place, place + dice.below(shuffled.count - place))
        }
        let count = max(1, min(shuffled.count / 4, ClassGroups.mostGroups))
        let places = ["By the window", "Round table", "Library corner", "Garden", "Front tables", "Hallway table"]
        let words = Messages(.english)
        for number in 1...count {
            let aim: GroupingOccasion.Purpose =
                plan.mode == .byNeed ? (dice.chance(0.5) ? .refresh : .stretch) : .mixed
            let interest = plan.mode == .byInterest ? InterestTags.all[dice.below(InterestTags.all.count)] : ""
            let focus: ID<Competency>? = plan.mode == .byNeed ? competency : nil
            try tx.execute(
                """
                INSERT INTO groups_formed (set_id, number, name, aim, competency_id, interest, place)
                VALUES (\(id), \(number), \(GroupNames.name(number, of: id.rawValue, words)), \(aim.rawValue), \(focus),
                        \(interest), \(places[(number - 1) % places.count]))
                """)
        }
        for (place, student) in shuffled.enumerated() {
            try tx.execute(
                """
                INSERT INTO group_members (set_id, student_id, number) VALUES (\(id), \(student), \(place % count + 1))
                """)
        }
    }

    private func addPair(_ ground: Ground) throws {
        guard let one = ground.students.dropFirst(ground.students.count > 2 ? 1 : 0).first,
            let other = ground.students.last
        else { return }
        let pair = MemberPair(one, other)
        try tx.execute(
            """
            INSERT INTO group_pairs (class_id, first_id, second_id, wish, reason, made_by, made_at)
            VALUES (\(ground.classID), \(pair.first), \(pair.second), 'apart',
                    'They asked for a break from each other after the spring project.', \(ground.teacher),
                    \(calendar.time(calendar.last - 20, minute: 15 * 60)))
            """)
    }
}
