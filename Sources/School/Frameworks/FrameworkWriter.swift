import Learning
import SQL

/// Makes the database agree with a draft: adds what is new, changes what differs, retires what is gone. A competency
/// is never removed, since evidence may name it.
struct FrameworkWriter {
    let mint: IDMint
    let now: Timestamp
    let tx: any Transaction

    /// The framework that was written, and the ids of its lines by their names.
    struct Written {
        let framework: ID<Framework>
        let competencies: [String: ID<Competency>]
        var changes: FrameworkChanges
    }

    /// Two runs at once would both add the same lines.
    private static let lock: Int64 = 7_210_034

    func write(_ draft: FrameworkDraft) throws -> Written {
        _ = try tx.query(SQL.holdLock(Self.lock))
        var changes = FrameworkChanges()
        let framework = try writeFramework(draft, &changes)
        let stored = try storedLines(of: framework, by: draft.identity)
        var ids = stored.mapValues(\.id)
        var added: [[SQL.Value]] = []
        for (position, item) in draft.items.enumerated() {
            let hash = item.contentHash
            if let line = stored[item.name] {
                if line.hash != hash || line.isRetired != item.isRetired {
                    let isLeaving = item.isRetired && !line.isRetired
                    if isLeaving { changes.retired += 1 } else { changes.changed += 1 }
                    try update(line.id, item, position, hash, parent: item.parent.flatMap { ids[$0] })
                } else {
                    changes.unchanged += 1
                    if line.position != position { try move(line.id, to: position, &changes) }
                }
            } else {
                let id: ID<Competency> = try mint.mint()
                ids[item.name] = id
                added.append(
                    row(id, framework, draft.identity, item, position, hash, parent: item.parent.flatMap { ids[$0] }))
                changes.added += 1
            }
        }
        try tx.insert(into: "competencies", columns: Self.columns, rows: added)
        try retire(stored, except: Set(draft.items.map(\.name)), &changes)
        if !changes.isFrameworkNew, changes.total > 0 {
            try tx.execute(
                "UPDATE frameworks SET version = version + 1, changed_at = \(now) WHERE id = \(framework)")
        }
        return Written(framework: framework, competencies: ids, changes: changes)
    }

    // MARK: The framework itself

    private func writeFramework(_ draft: FrameworkDraft, _ changes: inout FrameworkChanges) throws -> ID<Framework> {
        let (key, caseID, origin) = names(draft.identity)
        let column: SQL = key == nil ? "case_id" : "key"
        let row = try tx.first(
            """
            SELECT id, title, subject, category, note, case_uri, publisher, published_state, retired_at FROM frameworks
            WHERE \(column) = \(key ?? caseID) \(SQL.lockRow)
            """)
        guard let row else {
            changes.isFrameworkNew = true
            let id: ID<Framework> = try mint.mint()
            try tx.execute(
                """
                INSERT INTO frameworks (id, title, subject, category, note, origin, key, case_id, case_uri, publisher,
                                        published_state, changed_at)
                VALUES (\(id), \(draft.title), \(draft.subject), \(draft.category), \(draft.note), \(origin), \(key),
                        \(caseID), \(draft.caseURI), \(draft.publisher), \(draft.publishedState), \(now))
                """)
            return id
        }
        let id: ID<Framework> = try row.id("id")
        let isSame =
            try row.text("title") == draft.title.json && row.optionalText("subject") == draft.subject
            && row.text("category") == draft.category && row.text("note") == draft.note.json
            && row.optionalText("case_uri") == draft.caseURI && row.optionalText("publisher") == draft.publisher
            && row.optionalText("published_state") == draft.publishedState && row.optionalInt64("retired_at") == nil
        if !isSame {
            changes.isFrameworkChanged = true
            try tx.execute(
                """
                UPDATE frameworks SET title = \(draft.title), subject = \(draft.subject), category = \(draft.category),
                    note = \(draft.note), case_uri = \(draft.caseURI), publisher = \(draft.publisher),
                    published_state = \(draft.publishedState), retired_at = NULL
                WHERE id = \(id)
                """)
        }
        return id
    }

    private func names(_ identity: FrameworkDraft.Identity) -> (key: String?, caseID: String?, origin: String) {
        switch identity {
        case .key(let key): (key, nil, "own")
        case .caseID(let id): (nil, id, "case")
        }
    }

    // MARK: Its lines

    private struct StoredLine {
        let id: ID<Competency>
        let hash: String
        let position: Int
        let isRetired: Bool
    }

    private func storedLines(
        of framework: ID<Framework>, by identity: FrameworkDraft.Identity
    ) throws -> [String: StoredLine] {
        var lines: [String: StoredLine] = [:]
        let rows = try tx.query(
            """
            SELECT id, key, case_id, content_hash, position, retired_at FROM competencies
            WHERE framework_id = \(framework)
            """)
        let isOwn = names(identity).key != nil
        for row in rows {
            guard let name = try row.optionalText(isOwn ? "key" : "case_id") else { continue }
            lines[name] = StoredLine(
                id: try row.id("id"), hash: try row.text("content_hash"), position: try row.int("position"),
                isRetired: try row.optionalInt64("retired_at") != nil)
        }
        return lines
    }

    private static let columns = [
        "id", "framework_id", "parent_id", "position", "kind", "item_type", "code", "title", "i_can", "why", "levels",
        "example_tasks", "grade_levels", "strand", "search_text", "key", "case_id", "case_uri", "content_hash",
        "retired_at", "changed_at",
    ]

    private func row(
        _ id: ID<Competency>, _ framework: ID<Framework>, _ identity: FrameworkDraft.Identity, _ item: CompetencyDraft,
        _ position: Int, _ hash: String, parent: ID<Competency>?
    ) -> [SQL.Value] {
        let isOwn = names(identity).key != nil
        return [
            id.sqlValue, framework.sqlValue, parent.sqlValue, position.sqlValue, item.kind.rawValue.sqlValue,
            item.itemType.sqlValue, item.code.sqlValue, item.title.sqlValue, item.iCan.sqlValue, item.why.sqlValue,
            LocalTexts.json(item.levels).sqlValue, LocalTexts.json(item.exampleTasks).sqlValue,
            item.gradeLevels.sqlValue, item.strand.sqlValue, item.searchText.sqlValue,
            (isOwn ? item.name : nil).sqlValue, (isOwn ? nil : item.name).sqlValue, item.caseURI.sqlValue,
            hash.sqlValue, (item.isRetired ? now : nil).sqlValue, now.sqlValue,
        ]
    }

    private func update(
        _ id: ID<Competency>, _ item: CompetencyDraft, _ position: Int, _ hash: String, parent: ID<Competency>?
    ) throws {
        try tx.execute(
            """
            UPDATE competencies SET parent_id = \(parent), position = \(position), kind = \(item.kind.rawValue),
                item_type = \(item.itemType), code = \(item.code), title = \(item.title), i_can = \(item.iCan),
                why = \(item.why), levels = \(LocalTexts.json(item.levels)),
                example_tasks = \(LocalTexts.json(item.exampleTasks)), grade_levels = \(item.gradeLevels),
                strand = \(item.strand), search_text = \(item.searchText), case_uri = \(item.caseURI),
                content_hash = \(hash), retired_at = \(item.isRetired ? now : nil), changed_at = \(now)
            WHERE id = \(id)
            """)
    }

    private func move(_ id: ID<Competency>, to position: Int, _ changes: inout FrameworkChanges) throws {
        changes.moved += 1
        try tx.execute("UPDATE competencies SET position = \(position) WHERE id = \(id)")
    }

    private func retire(
        _ stored: [String: StoredLine], except names: Set<String>, _ changes: inout FrameworkChanges
    ) throws {
        let gone = stored.filter { !$0.value.isRetired && !names.contains($0.key) }.map(\.value.id).sorted()
        changes.retired += gone.count
        for batch in batches(of: gone) {
            try tx.execute(
                "UPDATE competencies SET retired_at = \(now), changed_at = \(now) WHERE id IN (\(list: batch))")
        }
    }
}

/// Few enough values for one statement of either engine.
func batches<Element>(of elements: [Element]) -> [ArraySlice<Element>] {
    stride(from: 0, to: elements.count, by: 1_000).map { elements[$0..<min($0 + 1_000, elements.count)] }
}
