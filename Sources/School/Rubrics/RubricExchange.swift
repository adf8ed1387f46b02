import Interchange
import Learning
import SQL

/// Rubrics to and from CASE 1.1.
enum RubricExchange {
    struct Taken {
        var written = 0
        var unchanged = 0
        var leftOut: [String] = []
    }

    /// Takes rubrics into the library. One that was taken before gets a next version when it differs.
    ///
    /// - Parameter competencies: of the same package, by identifier. Others are looked for in the database.
    static func take(
        _ rubrics: [CASERubric], competencies: [String: ID<Competency>], mint: IDMint, now: Timestamp,
        _ tx: any Transaction
    ) throws -> Taken {
        var taken = Taken()
        guard !rubrics.isEmpty else { return taken }
        let elsewhere = try identifiers(tx)
        let writer = RubricWriter(mint: mint, now: now, tx: tx)
        for rubric in rubrics {
            guard let draft = draft(rubric, { competencies[$0.text] ?? elsewhere[$0.text] }) else {
                taken.leftOut.append(String((rubric.title.isEmpty ? rubric.identifier.text : rubric.title).prefix(120)))
                continue
            }
            if try writer.write(draft, key: "case:" + rubric.identifier.text).isNew {
                taken.written += 1
            } else {
                taken.unchanged += 1
            }
        }
        return taken
    }

    /// - Returns: nil for a rubric with a row that is about nothing known here, or that has not four levels in words.
    static func draft(_ rubric: CASERubric, _ find: (CASEIdentifier) -> ID<Competency>?) -> RubricDraft? {
        guard !rubric.title.isEmpty, !rubric.criteria.isEmpty, rubric.criteria.count <= RubricDefinition.mostCriteria
        else { return nil }
        var rows: [RubricDraft.Criterion] = []
        for row in rubric.criteria {
            guard let competency = row.item.flatMap(find), row.levels.count == 4,
                row.levels.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.count <= 4_000 }), !row.title.isEmpty,
                row.title.unicodeScalars.count <= 1_000
            else { return nil }
            rows.append(
                .init(
                    competency: competency, title: LocalText(row.title), levels: row.levels.map { LocalText($0) }))
        }
        return RubricDraft(title: LocalText(rubric.title), criteria: rows)
    }

    /// A package with this rubric alone. Its rows name competencies by their CASE identifiers.
    static func package(_ model: RubricModel, at now: Timestamp, _ tx: any Transaction) throws -> [UInt8] {
        let byCompetency = Dictionary(
            try identifiers(tx).map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
        let id = uuid("rubric/\(model.rubric)")
        guard let identifier = CASEIdentifier(id) else { throw Failure.notFound }
        let rubric = CASERubric(
            identifier: identifier, title: english(model.title),
            criteria: model.criteria.map { row in
                .init(
                    identifier: CASEIdentifier(uuid("criterion/\(row.id)")), title: english(row.title),
                    item: byCompetency[row.competency].flatMap { CASEIdentifier($0) }, levels: row.levels.map(english))
            })
        let base = "urn:uuid"
        let changedAt = Format(.english, timeZone: zone("UTC")).machineTime(now)
        let document = JSONValue.object(
            JSONObject([
                .init("identifier", .string(uuid("rubric-document/\(model.rubric)"))),
                .init("uri", .string(base + "/" + uuid("rubric-document/\(model.rubric)"))),
                .init("creator", .string("Trellis")), .init("title", .string(english(model.title))),
                .init("lastChangeDateTime", .string(changedAt)),
            ]))
        return JSONValue.object(
            JSONObject([
                .init("CFDocument", document), .init("CFItems", .array([])), .init("CFAssociations", .array([])),
                .init("CFRubrics", .array([rubric.json(changedAt: changedAt, base: base, identify: uuid)])),
            ])
        ).serialized()
    }

    private static func english(_ text: LocalText) -> String { text.text(in: "en").text }

    /// Competencies in use by their CASE identifier; those of our own frameworks by one made from their key.
    private static func identifiers(_ tx: any Transaction) throws -> [String: ID<Competency>] {
        var found: [String: ID<Competency>] = [:]
        try tx.stream(
            """
            SELECT c.id, c.case_id, c.key, f.key AS framework_key FROM competencies c
            JOIN frameworks f ON f.id = c.framework_id
            WHERE c.kind = 'competency' AND c.retired_at IS NULL ORDER BY c.id
            """
        ) { row in
            let id: ID<Competency> = try row.id("id")
            if let identifier = try row.optionalText("case_id") {
                found[identifier] = found[identifier] ?? id
            } else {
                let framework = try row.optionalText("framework_key") ?? ""
                let key = try row.optionalText("key") ?? id.description
                found[uuid("competency/\(framework)/\(key)")] = id
            }
        }
        return found
    }

    /// A UUID of version 8 (RFC 9562, 5.8) from the SHA-256 of a name: the same name has the same one everywhere.
    static func uuid(_ name: String) -> String {
        var digits = Array(sha256Hex(Array(name.utf8)).prefix(32))
        digits[12] = "8"
        digits[16] = "a"
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return parts.joined(separator: "-")
    }
}
