import Learning
import SQL

/// Reading units.
enum UnitStore {
    static let mostParts = 30
    static let mostItems = 12

    /// A condition on `units u`: made by the viewer or shared with the viewer, or of a school of the viewer.
    private static func visible(_ visit: Visit) -> SQL {
        """
        (u.author_id = \(visit.viewer.person) OR EXISTS (
            SELECT 1 FROM unit_authors x WHERE x.unit_id = u.id AND x.person_id = \(visit.viewer.person))
         OR u.school_id IN (SELECT o.id FROM organizations o
            JOIN roles r ON r.organization_id = o.id OR r.organization_id = o.parent_id
            WHERE r.person_id = \(visit.viewer.person) AND r.role <> 'student' AND r.role <> 'guardian'
              AND \(dated("r", visit.today))))
        """
    }

    static func list(_ visit: Visit) throws -> [UnitLine] {
        try visit.tx.query(
            """
            SELECT u.id, u.title, u.author_id, p.given_name, p.family_name,
                   (SELECT COUNT(*) FROM unit_authors x WHERE x.unit_id = u.id AND x.person_id = \(visit.viewer.person))
                       AS shared,
                   (SELECT COUNT(*) FROM unit_parts t WHERE t.unit_id = u.id) AS parts, u.retired_at
            FROM units u JOIN people p ON p.id = u.author_id
            WHERE (u.retired_at IS NULL OR u.author_id = \(visit.viewer.person)) AND \(visible(visit))
            ORDER BY CASE WHEN u.retired_at IS NOT NULL THEN 2 WHEN u.author_id = \(visit.viewer.person) THEN 0 ELSE 1 END,
                     u.id DESC LIMIT 200
            """
        ).map { row in
            let author: ID<Person> = try row.id("author_id")
            let helps = try row.int("shared") > 0
            return UnitLine(
                id: try row.id("id"), title: try row.localText("title"),
                authorName: try row.text("given_name") + " " + row.text("family_name"), parts: try row.int("parts"),
                isOwn: author == visit.viewer.person || helps, helps: helps,
                isAway: try row.optionalInt64("retired_at") != nil)
        }
    }

    /// - Throws: `Failure.notFound` unless the viewer may see it as an adult of the school.
    static func visible(_ id: ID<Unit>, _ visit: Visit) throws -> Unit {
        guard try visit.tx.exists("SELECT u.id FROM units u WHERE u.id = \(id) AND \(visible(visit))") else {
            throw Failure.notFound
        }
        let unit = try load(id, visit)
        guard unit.isMade || !unit.isRetired else { throw Failure.notFound }
        return unit
    }

    /// - Throws: `Failure.notFound` unless the viewer made it or was asked to help.
    static func own(_ id: ID<Unit>, _ visit: Visit) throws -> Unit {
        let unit = try visible(id, visit)
        guard unit.isOwn, !unit.isRetired else { throw Failure.notFound }
        return unit
    }

    /// Without a look at rights.
    static func load(_ id: ID<Unit>, _ visit: Visit) throws -> Unit {
        let tx = visit.tx
        let row = try tx.first(
            """
            SELECT u.title, u.question, u.why, u.grade_band, u.author_id, u.version, u.retired_at, p.given_name,
                   p.family_name, c.title AS copied_title, q.given_name AS copied_given, q.family_name AS copied_family,
                   (SELECT COUNT(*) FROM unit_authors x WHERE x.unit_id = u.id AND x.person_id = \(visit.viewer.person))
                       AS shared
            FROM units u JOIN people p ON p.id = u.author_id
            LEFT JOIN units c ON c.id = u.copied_from LEFT JOIN people q ON q.id = c.author_id
            WHERE u.id = \(id)
            """)
        guard let row else { throw Failure.notFound }
        let author: ID<Person> = try row.id("author_id")
        let isShared = try row.int("shared") > 0
        let copied = try row.optionalText("copied_title")
        return Unit(
            id: id, title: try row.localText("title"), question: try row.localText("question"),
            why: try row.localText("why"), gradeBand: try row.optionalText("grade_band"),
            authorName: try row.text("given_name") + " " + row.text("family_name"),
            copiedFrom: copied == nil
                ? nil
                : (
                    title: try row.localText("copied_title"),
                    author: (try row.optionalText("copied_given") ?? "") + " "
                        + (try row.optionalText("copied_family") ?? "")
                ), version: try row.int("version"), isRetired: try row.optionalInt64("retired_at") != nil,
            parts: try parts(id, tx), isMade: author == visit.viewer.person,
            helpers: try UnitAuthors.helping(with: id, tx), isOwn: author == visit.viewer.person || isShared)
    }

    private static func parts(_ unit: ID<Unit>, _ tx: any Transaction) throws -> [Unit.Part] {
        let items = try tx.query(
            """
            SELECT k.part_id, a.id, a.title, a.kind, a.minutes FROM unit_part_activities k
            JOIN unit_parts t ON t.id = k.part_id JOIN activities a ON a.id = k.activity_id
            WHERE t.unit_id = \(unit) AND a.retired_at IS NULL ORDER BY k.part_id, k.position, a.id
            """)
        var byPart: [ID<UnitPart>: [Unit.Part.Item]] = [:]
        for row in items {
            byPart[try row.id("part_id"), default: []].append(
                .init(
                    id: try row.id("id"), title: try row.localText("title"),
                    kind: ActivityKind(rawValue: try row.text("kind")) ?? .lesson,
                    minutes: try row.optionalInt64("minutes").map { Int($0) }))
        }
        return try tx.query(
            """
            SELECT t.id, t.title, t.choose, t.changed_at, t.opens, t.opens_competency_id, t.opens_level, t.opens_check_id,
                   c.title AS competency_title, k.title AS check_title
            FROM unit_parts t LEFT JOIN competencies c ON c.id = t.opens_competency_id
            LEFT JOIN checks k ON k.id = t.opens_check_id
            WHERE t.unit_id = \(unit) ORDER BY t.position, t.id LIMIT \(mostParts)
            """
        ).map { row in
            let id: ID<UnitPart> = try row.id("id")
            var opening = PartOpening.always
            var title = LocalText.empty
            switch try row.text("opens") {
            case "after": opening = .after
            case "level":
                if let competency: ID<Competency> = try row.optionalID("opens_competency_id") {
                    opening = .level(competency, Int(try row.optionalInt64("opens_level") ?? 3))
                    title = try row.localText("competency_title")
                }
            case "check":
                if let check: ID<Check> = try row.optionalID("opens_check_id") {
                    opening = .check(check)
                    title = try row.localText("check_title")
                }
            default: break
            }
            return Unit.Part(
                id: id, title: try row.localText("title"), items: byPart[id] ?? [], choose: try row.int("choose"),
                opening: opening, conditionTitle: title, version: Int(clamping: try row.int64("changed_at")))
        }
    }

    /// The units that a class has now, the newest first.
    static func units(of access: ClassAccess, _ tx: any Transaction) throws -> [UnitLine] {
        try tx.query(
            """
            SELECT u.id, u.title FROM unit_classes g JOIN units u ON u.id = g.unit_id AND u.retired_at IS NULL
            WHERE g.class_id = \(access.id) AND g.ended_at IS NULL ORDER BY g.given_at DESC, u.id DESC LIMIT 30
            """
        ).map {
            UnitLine(
                id: try $0.id("id"), title: try $0.localText("title"), authorName: "", parts: 0, isOwn: false,
                helps: false)
        }
    }

    // MARK: Students

    /// - Throws: `Failure.notFound` unless a class of the student has it, or its author looks at it as the student would.
    static func forStudent(_ id: ID<Unit>, _ access: StudentAccess, _ visit: Visit) throws -> UnitOfStudent {
        let tx = visit.tx
        let classID = try tx.first(
            """
            SELECT g.class_id FROM unit_classes g JOIN enrolments e ON e.class_id = g.class_id
            WHERE g.unit_id = \(id) AND g.ended_at IS NULL AND e.person_id = \(access.student) AND e.role = 'student'
              AND \(current("e", visit.today)) ORDER BY g.given_at DESC, g.class_id LIMIT 1
            """
        )?.id("class_id", of: Class.self)
        let unit = classID == nil && access.relation.mayJudge ? try visible(id, visit) : try load(id, visit)
        guard classID != nil || access.relation.mayJudge else { throw Failure.notFound }
        let name = try tx.require("SELECT given_name, family_name FROM people WHERE id = \(access.student)")
        let facts = try facts([access.student], unit, tx)
        return UnitOfStudent(
            unit: unit, progress: facts.progress(of: access.student, in: unit),
            works: facts.works[access.student] ?? [:],
            student: access.student, studentName: try name.text("given_name") + " " + name.text("family_name"),
            relation: access.relation, classID: classID)
    }

    /// What progress in a unit is counted from, for some students at once.
    struct Facts: Sendable {
        var works: [ID<Person>: [ID<Activity>: (id: ID<Work>, state: WorkState)]] = [:]
        var sent: [ID<Person>: Set<ID<Activity>>] = [:]
        var levels: [ID<Person>: [ID<Competency>: Int]] = [:]
        var checks: [ID<Person>: Set<ID<Check>>] = [:]

        func progress(of student: ID<Person>, in unit: Unit) -> UnitProgress {
            UnitProgress(
                unit.parts.map(\.outline), begun: Set((works[student] ?? [:]).keys), sent: sent[student] ?? [],
                levels: levels[student] ?? [:], checks: checks[student] ?? [])
        }
    }

    static func facts(_ students: [ID<Person>], _ unit: Unit, _ tx: any Transaction) throws -> Facts {
        var facts = Facts()
        guard !students.isEmpty else { return facts }
        let activities = unit.parts.flatMap { $0.items.map(\.id) }
        for row in try tx.query(
            """
            SELECT id, student_id, activity_id, state, attempt_count FROM works
            WHERE student_id IN (\(list: students)) AND activity_id IN (\(list: activities))
            """)
        {
            let student: ID<Person> = try row.id("student_id")
            let activity: ID<Activity> = try row.id("activity_id")
            facts.works[student, default: [:]][activity] = (
                id: try row.id("id"), state: WorkState(rawValue: try row.text("state")) ?? .draft
            )
            if try row.int("attempt_count") > 0 { facts.sent[student, default: []].insert(activity) }
        }
        var competencies: [ID<Competency>] = []
        var checks: [ID<Check>] = []
        for part in unit.parts {
            switch part.opening {
            case .level(let competency, _): competencies.append(competency)
            case .check(let check): checks.append(check)
            case .always, .after: break
            }
        }
        if !competencies.isEmpty {
            for row in try tx.query(
                """
                SELECT student_id, competency_id, level FROM mastery
                WHERE student_id IN (\(list: students)) AND competency_id IN (\(list: competencies))
                """)
            {
                facts.levels[try row.id("student_id"), default: [:]][try row.id("competency_id")] = try row.int("level")
            }
        }
        if !checks.isEmpty {
            for row in try tx.query(
                """
                SELECT DISTINCT student_id, check_id FROM sittings
                WHERE student_id IN (\(list: students)) AND check_id IN (\(list: checks)) AND ended_at IS NOT NULL
                """)
            {
                facts.checks[try row.id("student_id"), default: []].insert(try row.id("check_id"))
            }
        }
        return facts
    }

    /// The units that a student's classes have today.
    static func units(of access: StudentAccess, _ visit: Visit) throws -> [ID<Unit>] {
        try visit.tx.query(
            """
            SELECT DISTINCT u.id FROM unit_classes g JOIN units u ON u.id = g.unit_id AND u.retired_at IS NULL
            JOIN enrolments e ON e.class_id = g.class_id AND e.person_id = \(access.student) AND e.role = 'student'
            WHERE g.ended_at IS NULL AND \(current("e", visit.today)) ORDER BY u.id DESC LIMIT 6
            """
        ).map { try $0.id("id") }
    }
}
