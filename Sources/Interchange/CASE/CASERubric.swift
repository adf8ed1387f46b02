/// A rubric as CASE exchanges it (CFRubric, CFRubricCriterion, CFRubricCriterionLevel of CASE 1.0 and 1.1).
public struct CASERubric: Sendable, Hashable {
    public struct Criterion: Sendable, Hashable {
        public let identifier: CASEIdentifier?
        public let title: String
        /// What the criterion is evidence for.
        public let item: CASEIdentifier?
        /// In the order of the scores, the lowest first.
        public let levels: [String]

        public init(identifier: CASEIdentifier?, title: String, item: CASEIdentifier?, levels: [String]) {
            self.identifier = identifier
            self.title = title
            self.item = item
            self.levels = levels
        }
    }

    public let identifier: CASEIdentifier
    public let title: String
    public let criteria: [Criterion]

    public init(identifier: CASEIdentifier, title: String, criteria: [Criterion]) {
        self.identifier = identifier
        self.title = title
        self.criteria = criteria
    }

    static let mostRubrics = 2_000
    static let mostCriteria = 100
    static let mostLevels = 20
}

extension CASERubric {
    /// - Returns: nil for one without an identifier, and for one with more parts than anybody judges by.
    init?(_ value: JSONValue, _ log: inout CASEProblemLog) {
        guard let identifier = value.text("identifier").flatMap({ CASEIdentifier($0) }) else { return nil }
        let criteria = value["CFRubricCriteria"]?.array ?? []
        guard criteria.count <= Self.mostCriteria else {
            log.add(.missingField, [identifier], detail: "CFRubricCriteria")
            return nil
        }
        self.init(
            identifier: identifier, title: value.text("title") ?? value.text("description") ?? "",
            criteria: Self.ordered(criteria).map(Criterion.init))
    }

    /// By `position`; what has none stays behind, in the order of the file.
    fileprivate static func ordered(_ values: [JSONValue]) -> [JSONValue] {
        values.enumerated().sorted { one, other in
            (one.element["position"]?.integer ?? .max, one.offset)
                < (other.element["position"]?.integer ?? .max, other.offset)
        }.map(\.element)
    }

    /// As CASE 1.1 writes it. Identifiers of levels are made from that of their criterion.
    ///
    /// - Parameters:
    ///   - changedAt: `2026-05-04T10:00:00Z`
    ///   - base: The address below which the parts are named.
    ///   - identify: A UUID for a name, the same each time.
    public func json(changedAt: String, base: String, identify: (String) -> String) -> JSONValue {
        func object(_ identifier: String, _ members: [(String, JSONValue)]) -> JSONValue {
            .object(
                JSONObject(
                    ([("identifier", .string(identifier)), ("uri", .string(base + "/" + identifier))] + members
                        + [("lastChangeDateTime", .string(changedAt))]).map { JSONObject.Member($0.0, $0.1) }))
        }
        func level(_ words: String, _ place: Int, of criterion: String) -> JSONValue {
            object(
                identify(criterion + "/\(place + 1)"),
                [
                    ("description", .string(words)), ("score", .number(JSONNumber(place + 1))),
                    ("position", .number(JSONNumber(place + 1))), ("rubricCriterionId", .string(criterion)),
                ])
        }
        let rows = criteria.enumerated().map { place, row -> JSONValue in
            let id = row.identifier?.text ?? identify(identifier.text + "/\(place + 1)")
            var members: [(String, JSONValue)] = [("category", .string(row.title))]
            if let item = row.item {
                members.append(
                    (
                        "CFItemURI",
                        .object(
                            JSONObject([
                                .init("title", .string(row.title)), .init("identifier", .string(item.text)),
                                .init("uri", .string(base + "/" + item.text)),
                            ]))
                    ))
            }
            members += [
                ("position", .number(JSONNumber(place + 1))), ("rubricId", .string(identifier.text)),
                (
                    "CFRubricCriterionLevels",
                    .array(row.levels.enumerated().map { level($0.element, $0.offset, of: id) })
                ),
            ]
            return object(id, members)
        }
        return object(identifier.text, [("title", .string(title)), ("CFRubricCriteria", .array(rows))])
    }
}

extension CASERubric.Criterion {
    init(_ value: JSONValue) {
        let levels = (value["CFRubricCriterionLevels"]?.array ?? []).prefix(CASERubric.mostLevels)
        let byPosition = CASERubric.ordered(Array(levels))
        let scores = byPosition.map { $0["score"]?.number?.double }
        // A list that begins with the best level has falling scores.
        let isScored = scores.allSatisfy { $0 != nil }
        let sorted =
            isScored
            ? zip(byPosition, scores).enumerated().sorted {
                ($0.element.1 ?? 0, $0.offset) < ($1.element.1 ?? 0, $1.offset)
            }.map(\.element.0) : byPosition
        self.init(
            identifier: value.text("identifier").flatMap { CASEIdentifier($0) },
            title: value.text("category") ?? value.text("description") ?? "",
            item: value["CFItemURI"]?.text("identifier").flatMap { CASEIdentifier($0) },
            levels: sorted.map { $0.text("description") ?? $0.text("quality") ?? "" })
    }
}
