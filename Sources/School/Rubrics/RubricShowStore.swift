import Learning
import SQL

/// One version of a rubric with what stands around it.
struct RubricShown: Sendable {
    struct Version: Sendable {
        let number: Int
        let state: RubricState
        let changedAt: Timestamp
    }

    struct Use: Sendable {
        let activity: ID<Activity>
        let title: LocalText
    }

    struct Asked: Sendable {
        let title: String
        let at: Timestamp
    }

    let access: RubricAccess
    let model: RubricModel
    /// nil for the library.
    let ownerName: String?
    /// Newest first.
    let versions: [Version]
    /// The version before the one that is shown, to compare with.
    let before: RubricModel?
    let uses: [Use]
    let asked: [Asked]
    /// Classes that the author could ask.
    let classes: [TaughtClass]
    let examples: [RubricExample]
    /// Adopted words by cell, with whose they were.
    let adopted: [RubricRemark]
    let talk: RubricTalk.Shown

    var isNewest: Bool { versions.first?.number == model.number }
    var path: String { "/rubrics/\(access.rubric)" }
}

enum RubricShowStore {
    /// - Parameter number: nil for the newest version that the viewer may see.
    static func load(_ access: RubricAccess, number: Int?, _ visit: Visit) throws -> RubricShown {
        let tx = visit.tx
        let rows = try tx.query(
            """
            SELECT id, version, state, changed_at FROM rubric_versions
            WHERE rubric_id = \(access.rubric) ORDER BY version DESC LIMIT 200
            """)
        // A draft is its author's alone until others are asked.
        let seen = try rows.filter { row in
            let state = try row.text("state")
            return access.part == .owner || state != "draft"
        }
        guard
            let row = try seen.first(where: { row in
                let version = try row.int("version")
                return number == nil || version == number
            })
        else {
            throw Failure.notFound
        }
        let version: ID<RubricVersion> = try row.id("id")
        let shownNumber = try row.int("version")
        let older = try seen.first { other in
            let number = try other.int("version")
            return number < shownNumber
        }
        let model = try RubricStore.load(version, tx)
        let owner = try tx.first(
            """
            SELECT p.given_name, p.family_name FROM rubrics r JOIN people p ON p.id = r.owner_id
            WHERE r.id = \(access.rubric)
            """)
        return RubricShown(
            access: access, model: model,
            ownerName: try owner.map { try $0.text("given_name") + " " + $0.text("family_name") },
            versions: try seen.map {
                .init(
                    number: try $0.int("version"), state: RubricState(rawValue: try $0.text("state")) ?? .superseded,
                    changedAt: try $0.time("changed_at"))
            },
            before: try older.map { try RubricStore.load($0.id("id"), tx) },
            uses: access.part == .student ? [] : try uses(version, visit), asked: try asked(version, tx),
            classes: access.part == .owner ? try GiveStore.classes(visit) : [],
            examples: try RubricExamples.shown(of: [version], for: access, tx), adopted: try adopted(version, tx),
            talk: try RubricTalk.load(version, about: nil, skipping: 0, for: access, tx))
    }

    private static func uses(_ version: ID<RubricVersion>, _ visit: Visit) throws -> [RubricShown.Use] {
        try visit.tx.query(
            """
            SELECT a.id, a.title FROM activities a
            WHERE a.rubric_version_id = \(version) AND a.retired_at IS NULL
              AND \(visibleActivities("a", to: visit.viewer, today: visit.today))
            ORDER BY a.id DESC LIMIT 30
            """
        ).map { .init(activity: try $0.id("id"), title: try $0.localText("title")) }
    }

    private static func asked(_ version: ID<RubricVersion>, _ tx: any Transaction) throws -> [RubricShown.Asked] {
        try tx.query(
            """
            SELECT c.title, i.invited_at FROM rubric_invitations i JOIN classes c ON c.id = i.class_id
            WHERE i.rubric_version_id = \(version) ORDER BY i.invited_at, c.id LIMIT 50
            """
        ).map { .init(title: try $0.text("title"), at: try $0.time("invited_at")) }
    }

    /// Whose words stand in a cell.
    private static func adopted(_ version: ID<RubricVersion>, _ tx: any Transaction) throws -> [RubricRemark] {
        try tx.query(
            """
            SELECT c.id, c.criterion_id, c.level, c.words, c.proposed, c.state, c.answer, c.written_by, c.written_at,
                   p.given_name, p.family_name
            FROM rubric_comments c JOIN people p ON p.id = c.written_by
            WHERE c.rubric_version_id = \(version) AND c.state = 'adopted' ORDER BY c.answered_at DESC, c.id LIMIT 100
            """
        ).map(RubricTalk.remark)
    }

    /// Codes of the competencies, for the table that is downloaded.
    static func codes(_ model: RubricModel, _ tx: any Transaction) throws -> [ID<Competency>: String] {
        let rows = try tx.query(
            "SELECT id, code FROM competencies WHERE id IN (\(list: model.competencies)) AND code IS NOT NULL")
        return Dictionary(
            try rows.map { (try $0.id("id", of: Competency.self), try $0.text("code")) },
            uniquingKeysWith: { first, _ in first })
    }
}
