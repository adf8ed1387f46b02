import Learning
import SQL

/// What the form of a unit says.
struct UnitDraft: Sendable, Equatable {
    let title: LocalText
    let question: LocalText
    let why: LocalText
    let gradeBand: String?
}

/// What the form of a part says.
struct UnitPartDraft: Sendable, Equatable {
    let title: LocalText
    let activities: [ID<Activity>]
    let choose: Int
    let opening: PartOpening
}

/// Writing units. Each change locks the unit's row first.
struct UnitWriter {
    let visit: Visit
    var tx: any Transaction { visit.tx }

    func add(_ draft: UnitDraft, copiedFrom: ID<Unit>? = nil) throws -> ID<Unit> {
        let id: ID<Unit> = try visit.mint()
        try tx.execute(
            """
            INSERT INTO units (id, school_id, author_id, title, question, why, grade_band, copied_from, changed_at)
            VALUES (\(id), \(try ActivityStore.school(of: visit)), \(visit.viewer.person), \(draft.title),
                    \(draft.question), \(draft.why), \(draft.gradeBand), \(copiedFrom), \(visit.now))
            """)
        return id
    }

    /// - Throws: `Failure.refused` with both titles when it was changed since the form was drawn.
    func change(_ unit: Unit, to draft: UnitDraft, version: Int?, _ page: PageContext) throws {
        try lock(unit.id)
        let saved = UnitDraft(
            title: unit.title, question: unit.question, why: unit.why, gradeBand: unit.gradeBand)
        if saved == draft { return }
        guard unit.version == version else {
            var refusal = Refusal()
            refusal.stale = [
                (page.t.unitsTitleField, unit.title, draft.title),
                (page.t.unitsQuestion, unit.question, draft.question),
                (page.t.unitsWhy, unit.why, draft.why),
            ].filter { $0.1 != $0.2 }.map {
                .init(label: $0.0, saved: page.words($0.1), yours: page.words($0.2))
            }
            if unit.gradeBand != draft.gradeBand {
                refusal.stale.append(
                    .init(label: page.t.unitsBand, saved: unit.gradeBand ?? "–", yours: draft.gradeBand ?? "–"))
            }
            throw Failure.refused(refusal)
        }
        try tx.execute(
            """
            UPDATE units SET title = \(draft.title), question = \(draft.question), why = \(draft.why),
                   grade_band = \(draft.gradeBand), version = version + 1, changed_at = \(visit.now)
            WHERE id = \(unit.id)
            """)
    }

    func lock(_ unit: ID<Unit>) throws {
        _ = try tx.query("SELECT id FROM units WHERE id = \(unit)\(SQL.lockRow)")
    }

    func addPart(_ draft: UnitPartDraft, to unit: ID<Unit>) throws {
        try lock(unit)
        let last = try tx.require(
            "SELECT COALESCE(MAX(position), 0) AS last FROM unit_parts WHERE unit_id = \(unit)"
        ).int64("last")
        let id: ID<UnitPart> = try visit.mint()
        let columns = Opening(draft.opening)
        try tx.execute(
            """
            INSERT INTO unit_parts (id, unit_id, position, title, choose, opens, opens_competency_id, opens_level,
                                    opens_check_id, changed_at)
            VALUES (\(id), \(unit), \(last + 1), \(draft.title), \(draft.choose), \(columns.name), \(columns.competency),
                    \(columns.level), \(columns.check), \(visit.now))
            """)
        try write(draft.activities, to: id)
    }

    func changePart(_ id: ID<UnitPart>, to draft: UnitPartDraft, in unit: ID<Unit>) throws {
        try lock(unit)
        let columns = Opening(draft.opening)
        let count = try tx.execute(
            """
            UPDATE unit_parts SET title = \(draft.title), choose = \(draft.choose), opens = \(columns.name),
                   opens_competency_id = \(columns.competency), opens_level = \(columns.level),
                   opens_check_id = \(columns.check),
                   changed_at = CASE WHEN changed_at < \(visit.now) THEN \(visit.now) ELSE changed_at + 1 END
            WHERE id = \(id) AND unit_id = \(unit)
            """)
        guard count == 1 else { throw Failure.notFound }
        try tx.execute("DELETE FROM unit_part_activities WHERE part_id = \(id)")
        try write(draft.activities, to: id)
    }

    private func write(_ activities: [ID<Activity>], to part: ID<UnitPart>) throws {
        for (position, activity) in activities.enumerated() {
            try tx.execute(
                """
                INSERT INTO unit_part_activities (part_id, activity_id, position) VALUES (\(part), \(activity), \(position))
                """)
        }
    }

    enum Move: String {
        case up, down, removed
    }

    /// Work that was begun in a part that is removed stays.
    func move(_ part: ID<UnitPart>, _ move: Move, in unit: ID<Unit>) throws {
        try lock(unit)
        var order: [ID<UnitPart>] = try tx.query(
            "SELECT id FROM unit_parts WHERE unit_id = \(unit) ORDER BY position, id"
        ).map { try $0.id("id") }
        guard let place = order.firstIndex(of: part) else { throw Failure.notFound }
        switch move {
        case .removed:
            order.remove(at: place)
            try tx.execute("DELETE FROM unit_part_activities WHERE part_id = \(part)")
            try tx.execute("DELETE FROM unit_parts WHERE id = \(part)")
        case .up where place > 0: order.swapAt(place, place - 1)
        case .down where place < order.count - 1: order.swapAt(place, place + 1)
        case .up, .down: return
        }
        for (position, id) in order.enumerated() {
            try tx.execute("UPDATE unit_parts SET position = \(position + 1) WHERE id = \(id)")
        }
    }

    /// A unit of one's own that begins as another is, and says where it came from.
    func copy(_ unit: Unit) throws -> ID<Unit> {
        let id = try add(
            UnitDraft(title: unit.title, question: unit.question, why: unit.why, gradeBand: unit.gradeBand),
            copiedFrom: unit.id)
        for part in unit.parts {
            try addPart(
                UnitPartDraft(
                    title: part.title, activities: part.items.map(\.id), choose: part.choose, opening: part.opening),
                to: id)
        }
        return id
    }

    /// To a class that the viewer teaches; or taken back. Work stays either way.
    func give(_ unit: ID<Unit>, to access: ClassAccess, isGiven: Bool) throws {
        let ended: Timestamp? = isGiven ? nil : visit.now
        try tx.execute(
            """
            INSERT INTO unit_classes (unit_id, class_id, given_by, given_at, ended_at)
            VALUES (\(unit), \(access.id), \(visit.viewer.person), \(visit.now), CAST(\(ended) AS BIGINT))
            ON CONFLICT (unit_id, class_id) DO UPDATE SET ended_at = excluded.ended_at
            """)
    }

    private struct Opening {
        var name = "always"
        var competency: ID<Competency>?
        var level: Int?
        var check: ID<Check>?

        init(_ opening: PartOpening) {
            switch opening {
            case .always: break
            case .after: name = "after"
            case .level(let competency, let level):
                name = "level"
                self.competency = competency
                self.level = level
            case .check(let check):
                name = "check"
                self.check = check
            }
        }
    }
}
