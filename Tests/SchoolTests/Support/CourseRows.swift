import Learning
import SQL

@testable import School

/// A rubric that is being talked about, a team and a unit of Mr. Oda's class, for those who try every door.
struct CourseRows {
    let work: WorkWorld
    let tx: any Transaction
    /// The hash of a file that a row names already.
    let file: String
    private var core: Core { work.core }
    private var now: Timestamp { core.now() }

    init(work: WorkWorld, tx: any Transaction, file: String) {
        self.work = work
        self.tx = tx
        self.file = file
    }

    func build() throws -> [String: String] {
        try rubric().merging(team()) { first, _ in first }.merging(unit()) { first, _ in first }
    }

    private func rubric() throws -> [String: String] {
        let writer = RubricWriter(mint: core.mint, now: now, tx: tx)
        let draft = RubricDraft(
            title: LocalText("Fair prices"),
            criteria: [
                .init(
                    competency: work.competencies[0], title: LocalText("Compares"),
                    levels: [LocalText("a"), LocalText("b"), LocalText("c"), LocalText("d")])
            ])
        let first = try writer.add(draft, owner: work.oda, state: .superseded)
        let rubric = try RubricStore.load(first, tx).rubric
        let second = try writer.addVersion(draft, number: 2, to: rubric, state: .negotiated)
        try tx.execute(
            """
            INSERT INTO rubric_invitations (rubric_version_id, class_id, invited_by, invited_at)
            VALUES (\(second), \(work.mathClass), \(work.oda), \(now))
            """)
        let comment: ID<RubricComment> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO rubric_comments (id, rubric_version_id, words, state, written_by, written_at)
            VALUES (\(comment), \(second), 'Clear', 'open', \(work.leo), \(now))
            """)
        return ["rubric": "\(rubric)", "rubricVersion": "2", "rubricComment": "\(comment)"]
    }

    private func team() throws -> [String: String] {
        let team: ID<Team> = try core.mint.mint()
        let milestone: ID<Milestone> = try core.mint.mint()
        let shared: ID<TeamFile> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO teams (id, activity_id, class_id, number, made_by, made_at, changed_at)
            VALUES (\(team), \(work.activity), \(work.mathClass), 1, \(work.oda), \(now), \(now))
            """)
        try tx.execute(
            "INSERT INTO team_members (team_id, student_id, joined_at) VALUES (\(team), \(work.maya), \(now))")
        try tx.execute(
            """
            INSERT INTO team_milestones (id, team_id, title, added_at) VALUES (\(milestone), \(team), 'A sketch', \(now))
            """)
        try tx.execute(
            """
            INSERT INTO team_files (id, team_id, sha256, name, content_type, added_by, added_at)
            VALUES (\(shared), \(team), \(file), 'c.png', 'image/png', \(work.maya), \(now))
            """)
        return ["team": "\(team)", "milestone": "\(milestone)", "teamFile": "\(shared)"]
    }

    private func unit() throws -> [String: String] {
        let unit: ID<Unit> = try core.mint.mint()
        let part: ID<UnitPart> = try core.mint.mint()
        let school = try tx.require("SELECT school_id FROM classes WHERE id = \(work.mathClass)").int64("school_id")
        try tx.execute(
            """
            INSERT INTO units (id, school_id, author_id, title, changed_at)
            VALUES (\(unit), \(school), \(work.oda), \(LocalText("Prices")), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO unit_parts (id, unit_id, position, title, choose, opens, changed_at)
            VALUES (\(part), \(unit), 1, \(LocalText("First")), 1, 'always', \(now))
            """)
        try tx.execute(
            """
            INSERT INTO unit_part_activities (part_id, activity_id, position)
            VALUES (\(part), \(work.activity), 0)
            """)
        for room in [work.mathClass, work.advisory] {
            try tx.execute(
                """
                INSERT INTO unit_classes (unit_id, class_id, given_by, given_at)
                VALUES (\(unit), \(room), \(work.oda), \(now))
                """)
        }
        return ["unit": "\(unit)", "unitPart": "\(part)"]
    }
}
