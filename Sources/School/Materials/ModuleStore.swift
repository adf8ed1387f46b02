import Learning
import SQL

/// A page of an activity that is done at one's own pace.
struct ModulePage: Sendable {
    let id: ID<ModulePage>
    let title: LocalText
    let words: LocalText
    let version: Int
}

enum ModuleStore {
    static let mostPages = 60
    static let longestTitle = 200
    static let longestWords = 20_000

    struct Count: Sendable {
        let all: Int
        let done: Int
    }

    static func pages(of activity: ID<Activity>, _ tx: any Transaction) throws -> [ModulePage] {
        try tx.query(
            """
            SELECT id, title, words, version FROM module_pages
            WHERE activity_id = \(activity) AND removed_at IS NULL ORDER BY position, id LIMIT \(mostPages)
            """
        ).map { row in
            ModulePage(
                id: try row.id("id"), title: try row.localText("title"), words: try row.localText("words"),
                version: try row.int("version"))
        }
    }

    static func add(title: LocalText, words: LocalText, to activity: ID<Activity>, _ visit: Visit) throws {
        let last = try visit.tx.require(
            "SELECT COALESCE(MAX(position), 0) AS last FROM module_pages WHERE activity_id = \(activity)"
        ).int("last")
        let id: ID<ModulePage> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO module_pages (id, activity_id, position, title, words, changed_at)
            VALUES (\(id), \(activity), \(last + 1), \(title), \(words), \(visit.now))
            """)
    }

    static func change(_ id: ID<ModulePage>, title: LocalText, words: LocalText, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE module_pages SET title = \(title), words = \(words), version = version + 1, changed_at = \(visit.now)
            WHERE id = \(id)
            """)
    }

    static func remove(_ id: ID<ModulePage>, of activity: ID<Activity>, _ visit: Visit) throws {
        let changed = try visit.tx.execute(
            """
            UPDATE module_pages SET removed_at = \(visit.now)
            WHERE id = \(id) AND activity_id = \(activity) AND removed_at IS NULL
            """)
        guard changed == 1 else { throw Failure.notFound }
    }

    /// Moves a page one place up or down.
    static func move(_ id: ID<ModulePage>, up: Bool, in activity: ID<Activity>, _ visit: Visit) throws {
        var order = try pages(of: activity, visit.tx).map(\.id)
        guard let place = order.firstIndex(of: id) else { throw Failure.notFound }
        let other = up ? place - 1 : place + 1
        guard order.indices.contains(other) else { return }
        order.swapAt(place, other)
        for (place, id) in order.enumerated() {
            try visit.tx.execute("UPDATE module_pages SET position = \(place + 1) WHERE id = \(id)")
        }
    }

    // MARK: What a student did

    /// The pages that the student said are done.
    static func done(_ activity: ID<Activity>, _ access: StudentAccess, _ tx: any Transaction) throws -> Set<
        ID<ModulePage>
    > {
        guard access.aspect == .work else { throw Failure.notFound }
        return Set(
            try tx.query(
                """
                SELECT p.id FROM module_progress d JOIN module_pages p ON p.id = d.page_id
                WHERE d.student_id = \(access.student) AND d.done_at IS NOT NULL AND p.activity_id = \(activity)
                  AND p.removed_at IS NULL
                """
            ).map { try $0.id("id") })
    }

    static func count(_ activity: ID<Activity>, _ access: StudentAccess, _ tx: any Transaction) throws -> Count {
        let all = try tx.require(
            """
            SELECT COUNT(*) AS number FROM module_pages WHERE activity_id = \(activity) AND removed_at IS NULL
            """
        ).int("number")
        return Count(all: min(all, mostPages), done: all > 0 ? try done(activity, access, tx).count : 0)
    }

    static func mark(_ page: ID<ModulePage>, isDone: Bool, _ access: StudentAccess, _ visit: Visit) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        let doneAt: Timestamp? = isDone ? visit.now : nil
        try visit.tx.execute(
            """
            INSERT INTO module_progress (student_id, page_id, seen_at, done_at)
            VALUES (\(access.student), \(page), \(visit.now), \(doneAt))
            ON CONFLICT (student_id, page_id) DO UPDATE SET seen_at = excluded.seen_at, done_at = excluded.done_at
            """)
    }
}
