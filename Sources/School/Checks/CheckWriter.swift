import Learning
import SQL

/// Writes checks and items. A version of an item is only ever added, so that an answer can always be read beside the
/// question as it was asked.
struct CheckWriter {
    let mint: IDMint
    let now: Timestamp
    let tx: any Transaction

    init(mint: IDMint, now: Timestamp, tx: any Transaction) {
        self.mint = mint
        self.now = now
        self.tx = tx
    }

    init(_ visit: Visit) {
        self.init(mint: visit.core.mint, now: visit.now, tx: visit.tx)
    }

    func add(
        _ draft: CheckDraft, key: String? = nil, author: ID<Person>?, school: ID<Organization>?
    ) throws -> ID<Check> {
        let id: ID<Check> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO checks (id, school_id, author_id, key, title, grade_band, minutes, limit_minutes, changed_at)
            VALUES (\(id), \(school), \(author), \(key), \(draft.title), \(draft.gradeBand), \(draft.minutes),
                    \(draft.limitMinutes), \(now))
            """)
        return id
    }

    func change(_ id: ID<Check>, to draft: CheckDraft) throws {
        try tx.execute(
            """
            UPDATE checks SET title = \(draft.title), grade_band = \(draft.gradeBand), minutes = \(draft.minutes),
                limit_minutes = \(draft.limitMinutes), version = version + 1, changed_at = \(now)
            WHERE id = \(id)
            """)
    }

    func retire(_ id: ID<Check>) throws {
        try tx.execute(
            "UPDATE checks SET retired_at = \(now), version = version + 1, changed_at = \(now) WHERE id = \(id)")
    }

    // MARK: Items

    /// A new item at the end of a check.
    @discardableResult
    func add(
        _ draft: ItemDraft, to check: ID<Check>, key: String? = nil, author: ID<Person>?, school: ID<Organization>?
    ) throws -> ID<Item> {
        let id: ID<Item> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO items (id, school_id, author_id, key, changed_at)
            VALUES (\(id), \(school), \(author), \(key), \(now))
            """)
        try write(draft, as: 1, of: id, by: author)
        try place(id, in: check, at: try nextPlace(in: check))
        return id
    }

    /// The item reads so from now on; what was answered before stays with the version before.
    func change(_ id: ID<Item>, to draft: ItemDraft, by author: ID<Person>?) throws {
        let number = try tx.scalarInt("SELECT MAX(number) FROM item_versions WHERE item_id = \(id)") + 1
        try write(draft, as: number, of: id, by: author)
        try tx.execute("UPDATE items SET version = \(number), changed_at = \(now) WHERE id = \(id)")
    }

    func touch(_ check: ID<Check>) throws {
        try tx.execute("UPDATE checks SET version = version + 1, changed_at = \(now) WHERE id = \(check)")
    }

    private func write(_ draft: ItemDraft, as number: Int, of item: ID<Item>, by author: ID<Person>?) throws {
        let version: ID<ItemVersion> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO item_versions (id, item_id, number, kind, definition, made_by, made_at)
            VALUES (\(version), \(item), \(number), \(draft.definition.kind.rawValue), \(try draft.definition.stored()),
                    \(author), \(now))
            """)
        var seen: Set<ID<Competency>> = []
        let rows = draft.competencies.filter { seen.insert($0).inserted }.enumerated().map { place, competency in
            [version.sqlValue, competency.sqlValue, place.sqlValue]
        }
        try tx.insert(
            into: "item_competencies", columns: ["item_version_id", "competency_id", "position"], rows: rows)
    }

    private func nextPlace(in check: ID<Check>) throws -> Int {
        try tx.scalarInt("SELECT COALESCE(MAX(position), 0) + 1 FROM check_items WHERE check_id = \(check)")
    }

    private func place(_ item: ID<Item>, in check: ID<Check>, at position: Int) throws {
        try tx.execute(
            """
            INSERT INTO check_items (check_id, item_id, position) VALUES (\(check), \(item), \(position))
            ON CONFLICT (check_id, item_id) DO UPDATE SET position = excluded.position
            """)
    }

    /// The items of a check, in this order; what is left out leaves the check and keeps its answers.
    func arrange(_ items: [ID<Item>], in check: ID<Check>) throws {
        try tx.execute("DELETE FROM check_items WHERE check_id = \(check)")
        for (place, item) in items.enumerated() { try self.place(item, in: check, at: place + 1) }
        try touch(check)
    }

    // MARK: The content that ships

    /// The check of the library with that key, and its items by theirs.
    ///
    /// - Returns: How many rows were new or had to change.
    func write(_ draft: CheckDraft, key: String, items: [(key: String, draft: ItemDraft)]) throws -> Int {
        var changes = 0
        let check: ID<Check>
        if let row = try tx.first(
            "SELECT id, title, grade_band, minutes, limit_minutes FROM checks WHERE key = \(key)\(SQL.lockRow)")
        {
            check = try row.id("id")
            let saved = CheckDraft(
                title: try row.localText("title"), gradeBand: try row.optionalText("grade_band"),
                minutes: try row.optionalInt("minutes"), limitMinutes: try row.optionalInt("limit_minutes"))
            if saved != draft {
                try change(check, to: draft)
                changes += 1
            }
        } else {
            check = try add(draft, key: key, author: nil, school: nil)
            changes += 1
        }
        for (place, item) in items.enumerated() {
            changes += try write(item.draft, key: item.key, in: check, at: place + 1)
        }
        return changes
    }

    private func write(_ draft: ItemDraft, key: String, in check: ID<Check>, at position: Int) throws -> Int {
        guard let row = try tx.first("SELECT id, version FROM items WHERE key = \(key)") else {
            try add(draft, to: check, key: key, author: nil, school: nil)
            return 1
        }
        let item: ID<Item> = try row.id("id")
        let version: ID<ItemVersion> = try tx.require(
            "SELECT id FROM item_versions WHERE item_id = \(item) AND number = \(try row.int("version"))"
        ).id("id")
        try place(item, in: check, at: position)
        let saved = try CheckItemStore.items([version], tx)[version]
        guard saved?.definition != draft.definition || saved?.competencies != draft.competencies else { return 0 }
        try change(item, to: draft, by: nil)
        return 1
    }
}
