import Learning
import SQL

/// Saving a grid as a whole, what saving would change, and taking it back as a whole.
enum ClassGridStore {
    /// What saving would change.
    struct Preview: Sendable {
        struct Change: Sendable {
            let student: String
            let title: LocalText
            let level: Int
        }

        let levels: Int
        let students: Int
        /// Levels shown that would move.
        let changes: [Change]
    }

    static let mostSheets = 50

    // MARK: Saving

    /// - Throws: `notFound` for whoever does not teach the class; `refused` for what is missing or wrong.
    static func preview(
        _ draft: ClassGridDraft, _ grid: ClassGrid, _ access: ClassAccess, _ visit: Visit, _ t: Messages
    ) throws -> Preview {
        try check(draft, grid, access, visit, t)
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let sheet: ID<ClassSheet> = try visit.mint()
        var changes: [Preview.Change] = []
        var levels = 0
        var students = 0
        for student in grid.students {
            let seen = draft.levels(student.id, in: grid)
            guard !seen.isEmpty else { continue }
            levels += seen.count
            students += 1
            let who = try judged(student, visit)
            let rows = try evidence(draft, grid, student, sheet, who, visit).map(\.row)
            for preview in try LevelPreviewPart.preview(rows, who, visit: visit) where preview.change == .up {
                changes.append(
                    Preview.Change(
                        student: student.name, title: catalog.competencies[preview.competency]?.title ?? .empty,
                        level: preview.after.shownLevel))
            }
        }
        return Preview(levels: levels, students: students, changes: changes)
    }

    /// All cells or none.
    static func save(
        _ draft: ClassGridDraft, _ grid: ClassGrid, _ access: ClassAccess, _ visit: Visit, _ t: Messages
    ) throws -> ID<ClassSheet> {
        let tx = visit.tx
        _ = try tx.first("SELECT id FROM classes WHERE id = \(access.id)\(SQL.lockRow)")
        try check(draft, grid, access, visit, t)
        let id: ID<ClassSheet> = try visit.mint()
        try tx.execute(
            """
            INSERT INTO observation_sheets (id, class_id, activity_id, rubric_version_id, title, done_on, made_by, made_at)
            VALUES (\(id), \(access.id), \(grid.wish.activity), \(grid.rubric), \(draft.title),
                    \(draft.day.isEmpty ? visit.today : draft.day), \(access.viewer), \(visit.now))
            """)
        var made: [(row: Evidence, cells: [(column: Int, level: Level)])] = []
        for student in grid.students {
            made += try evidence(draft, grid, student, id, judged(student, visit), visit)
        }
        try Ledger.append(made.map(\.row), at: visit.now, in: tx)
        var cells: [[SQL.Value]] = []
        for (row, levels) in made {
            for (column, level) in levels {
                let cell: ID<ClassGrid> = try visit.mint()
                cells.append([
                    cell.sqlValue, id.sqlValue, row.student.sqlValue, row.competency.sqlValue,
                    grid.columns[column].criterion.sqlValue, level.rawValue.sqlValue, row.id.sqlValue,
                ])
            }
        }
        try tx.insert(
            into: "observation_cells",
            columns: ["id", "sheet_id", "student_id", "competency_id", "criterion_id", "level", "evidence_id"],
            rows: cells)
        try visit.audit("sheet.saved", detail: "{\"sheet\":\"\(id)\",\"cells\":\(cells.count)}")
        return id
    }

    private static func check(
        _ draft: ClassGridDraft, _ grid: ClassGrid, _ access: ClassAccess, _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        var refusal = draft.refusal(grid, language: visit.request.context(visit.viewer).language, t)
        let isThere = try visit.tx.exists(
            """
            SELECT 1 AS found FROM observation_sheets
            WHERE class_id = \(access.id) AND made_by = \(access.viewer) AND title = \(draft.title)
              AND done_on = \(draft.day.isEmpty ? visit.today : draft.day) AND taken_back_at IS NULL
            """)
        // A page that was sent again after going back would count everything twice.
        if isThere, grid.studentCount <= ClassGrid.studentsOfPage { refusal.add("title", t.observationsGridTwice) }
        try refusal.check()
    }

    private static func judged(_ student: ClassGrid.Student, _ visit: Visit) throws -> StudentAccess {
        guard let access = try visit.student(student.id, for: .progress), access.relation.mayJudge else {
            throw Failure.notFound
        }
        return access
    }

    /// One row for each competency: the mean of its criteria.
    private static func evidence(
        _ draft: ClassGridDraft, _ grid: ClassGrid, _ student: ClassGrid.Student, _ sheet: ID<ClassSheet>,
        _ access: StudentAccess, _ visit: Visit
    ) throws -> [(row: Evidence, cells: [(column: Int, level: Level)])] {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let seen = draft.levels(student.id, in: grid)
        return try seen.map { grid.columns[$0.column].competency }.uniqued(by: { $0 }).map { competency in
            let cells = seen.filter { grid.columns[$0.column].competency == competency }
            let observation = Observation(
                student: student.id, competency: competency, levels: cells.map(\.level),
                bars: catalog.policy(of: competency).bars,
                words: draft.words[ClassGrid.wordsField(student.id)] ?? draft.title, modality: draft.modality,
                task: grid.wish.activity.map { TaskKey($0) } ?? TaskKey(rawValue: sheet.rawValue),
                occasion: OccasionKey(rawValue: sheet.rawValue),
                helped: draft.helped.contains(ClassGrid.helpField(student.id)), transfer: draft.isTransfer,
                doneAt: momentOfWork(on: draft.day, visit), judge: access.viewer,
                judgeRole: access.relation == .advisor ? .advisor : .teacher, rubricVersion: grid.rubric)
            return (observation.evidence(id: try visit.mint(), recordedAt: visit.now), cells)
        }
    }

    // MARK: Taking back

    /// Takes back what of a sheet is still in force. Rows of students whom the viewer does not teach any more stay.
    static func takeBack(_ id: ID<ClassSheet>, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let tx = visit.tx
        let sheet = try tx.first(
            "SELECT taken_back_at FROM observation_sheets WHERE id = \(id) AND class_id = \(access.id)\(SQL.lockRow)")
        guard let sheet else { throw Failure.notFound }
        guard try sheet.optionalTime("taken_back_at") == nil else { return }
        let rows = try tx.query(
            "SELECT DISTINCT student_id, evidence_id FROM observation_cells WHERE sheet_id = \(id) ORDER BY student_id, evidence_id"
        )
        for row in rows {
            guard let who = try visit.student(row.id("student_id"), for: .progress), who.relation.mayJudge else {
                continue
            }
            let decider = try Ledger.Decider(who, mint: visit.core.mint, now: visit.now)
            do {
                try Ledger.withdraw(row: row.id("evidence_id"), by: decider, in: tx)
            } catch Failure.notFound {
                // Taken back by itself before.
            }
        }
        try tx.execute("UPDATE observation_sheets SET taken_back_at = \(visit.now) WHERE id = \(id)")
        try visit.audit("sheet.taken-back", detail: "{\"sheet\":\"\(id)\"}")
    }
}
