import Learning
import SQL

/// Activities and who was given them.
enum ActivityStore {
    /// - Throws: `Failure.notFound` when there is none. Whoever calls has checked the right to see it.
    static func activity(_ id: ID<Activity>, _ tx: any Transaction) throws -> ActivityModel {
        guard let model = try activities([id], tx).first else { throw Failure.notFound }
        return model
    }

    /// Several by two queries, in the given order. One that does not exist is left out.
    static func activities(_ ids: [ID<Activity>], _ tx: any Transaction) throws -> [ActivityModel] {
        guard !ids.isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT a.id, a.school_id, a.author_id, a.kind, a.title, a.question, a.why, a.steps, a.ways, a.modalities,
                   a.materials, a.interests, a.grade_band, a.minutes, a.rubric_version_id, a.version, a.retired_at,
                   p.given_name, p.family_name
            FROM activities a LEFT JOIN people p ON p.id = a.author_id WHERE a.id IN (\(list: ids))
            """)
        let competencies = try competencies(of: ids, tx)
        var models: [ID<Activity>: ActivityModel] = [:]
        for row in rows {
            let model = try model(row, competencies)
            models[model.id] = model
        }
        return ids.compactMap { models[$0] }
    }

    private static func model(
        _ row: Row, _ competencies: [ID<Activity>: [CompetencyName]]
    ) throws -> ActivityModel {
        let id: ID<Activity> = try row.id("id")
        let given = try row.optionalText("given_name")
        let family = try row.optionalText("family_name")
        return ActivityModel(
            id: id, school: try row.optionalID("school_id"), author: try row.optionalID("author_id"),
            authorName: given.map { name in family.map { name + " " + $0 } ?? name },
            kind: ActivityKind(rawValue: try row.text("kind")) ?? .lesson, title: try row.localText("title"),
            question: try row.localText("question"), why: try row.localText("why"),
            steps: try row.localTexts("steps"), ways: try row.localTexts("ways"),
            modalities: try row.words("modalities"), materials: try row.localTexts("materials"),
            interests: try row.words("interests"), gradeBand: try row.optionalText("grade_band"),
            minutes: try row.optionalInt("minutes"), rubric: try row.id("rubric_version_id"),
            competencies: competencies[id] ?? [], version: try row.int("version"),
            isRetired: try row.optionalInt64("retired_at") != nil)
    }

    static func competencies(of ids: [ID<Activity>], _ tx: any Transaction) throws -> [ID<Activity>: [CompetencyName]] {
        let rows = try tx.query(
            """
            SELECT l.activity_id, c.id, c.code, c.title, c.i_can, c.retired_at
            FROM activity_competencies l JOIN competencies c ON c.id = l.competency_id
            WHERE l.activity_id IN (\(list: ids)) ORDER BY l.activity_id, l.position, c.id
            """)
        var found: [ID<Activity>: [CompetencyName]] = [:]
        for row in rows { found[try row.id("activity_id"), default: []].append(try CompetencyName(row)) }
        return found
    }

    /// What the student was given and has not been taken back, newest first, each activity once: by a class that the
    /// student is in today, or by name in such a class.
    static func given(toStudent access: StudentAccess, visit: Visit) throws -> [GivenActivity] {
        let rows = try visit.tx.query(
            """
            SELECT g.id, g.activity_id, g.class_id, g.given_by, g.given_at, g.aim_on, c.title AS class_title, a.version
            FROM enrolments e
            JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
            JOIN assignments g ON g.class_id = e.class_id AND g.ended_at IS NULL
                 AND (g.student_id IS NULL OR g.student_id = e.person_id)
            JOIN activities a ON a.id = g.activity_id AND a.retired_at IS NULL
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND \(current("e", visit.today))
            ORDER BY g.given_at DESC, g.id DESC LIMIT 500
            """)
        let facts = try visit.core.activities.facts(
            rows.activityVersions(id: "activity_id", version: "version"), in: visit.tx)
        var seen: Set<ID<Activity>> = []
        return try rows.compactMap { row in
            let activity: ID<Activity> = try row.id("activity_id")
            guard let facts = facts[activity], seen.insert(activity).inserted else { return nil }
            return GivenActivity(
                assignment: try row.id("id"), facts: facts, classID: try row.id("class_id"),
                classTitle: try row.text("class_title"), givenBy: try row.id("given_by"),
                givenAt: try row.time("given_at"), aimOn: try row.optionalText("aim_on"))
        }
    }
}

extension CompetencyName {
    /// From the columns `id, code, title, i_can, retired_at` of `competencies`.
    init(_ row: Row) throws {
        self.init(
            id: try row.id("id"), code: try row.optionalText("code"), title: try row.localText("title"),
            iCan: try row.localText("i_can"), isRetired: try row.optionalInt64("retired_at") != nil)
    }
}

/// Rights to activities, asked in the query.
extension ActivityStore {
    /// - Throws: `Failure.notFound` unless the viewer may see it.
    static func visible(_ id: ID<Activity>, _ visit: Visit) throws -> ActivityModel {
        let found = try visit.tx.exists(
            """
            SELECT a.id FROM activities a
            WHERE a.id = \(id) AND \(visibleActivities("a", to: visit.viewer, today: visit.today))
            """)
        guard found else { throw Failure.notFound }
        return try activity(id, visit.tx)
    }

    /// - Throws: `Failure.notFound` unless the viewer wrote it.
    static func own(_ id: ID<Activity>, _ visit: Visit) throws -> ActivityModel {
        let model = try visible(id, visit)
        guard model.author == visit.viewer.person else { throw Failure.notFound }
        return model
    }

    /// The school for which the viewer makes activities: where the viewer teaches.
    static func school(of visit: Visit) throws -> ID<Organization>? {
        try visit.tx.first(
            """
            SELECT r.organization_id FROM roles r JOIN organizations o ON o.id = r.organization_id
            WHERE r.person_id = \(visit.viewer.person) AND r.role IN ('teacher', 'advisor')
              AND \(dated("r", visit.today))
            ORDER BY CASE WHEN o.kind = 'school' THEN 0 ELSE 1 END, o.id LIMIT 1
            """
        )?.id("organization_id")
    }
}
