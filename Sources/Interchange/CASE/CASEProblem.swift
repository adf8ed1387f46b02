/// Something in a framework that a person should know of, and what was made of it.
public struct CASEProblem: Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable {
        /// Taken as it is.
        case note
        /// Taken, with something left out.
        case warning
        /// Not taken.
        case error
    }

    public enum Code: String, Sendable, Hashable, CaseIterable {
        case missingField, invalidDate
        case itemWithoutIdentifier, itemWithoutStatement, duplicateIdentifier
        case associationIncomplete, unknownReference
        case severalParents, hierarchyCycle, prerequisiteCycle, prerequisiteOfItself
        case moreProblems

        public var severity: Severity {
            switch self {
            case .missingField, .severalParents: .note
            case .invalidDate, .associationIncomplete, .unknownReference, .hierarchyCycle, .prerequisiteCycle,
                .prerequisiteOfItself, .moreProblems:
                .warning
            case .itemWithoutIdentifier, .itemWithoutStatement, .duplicateIdentifier: .error
            }
        }
    }

    public let code: Code
    /// The items in question. Of a cycle, the path: each leads to the next and the last to the first.
    public let identifiers: [CASEIdentifier]
    /// The field, the value or the count in question.
    public let detail: String

    public var severity: Severity { code.severity }

    /// What is wrong, in plain English.
    public var sentence: String {
        let first = identifiers.first?.text ?? ""
        let path = (identifiers + identifiers.prefix(1)).map(\.text).joined(separator: " → ")
        return switch code {
        case .missingField: "\(first): “\(detail)” is missing."
        case .invalidDate: "\(first): “\(detail)” is not a date written like 2026-08-31."
        case .itemWithoutIdentifier: "Item \(detail) of the list has no identifier."
        case .itemWithoutStatement: "\(first): this item has no statement."
        case .duplicateIdentifier: "\(first): two items have this identifier; the first is used."
        case .associationIncomplete: "An association has no \(detail)."
        case .unknownReference: "\(first): this association names “\(detail)”, which is not in the package."
        case .severalParents: "\(first): this item stands in more than one place; it is shown in the first (\(detail))."
        case .hierarchyCycle: "These items are each other's parents: \(path). The first is placed at the top."
        case .prerequisiteCycle:
            "These items each claim to come before the next: \(path). \(detail) of these are left out."
        case .prerequisiteOfItself: "\(first): this item claims to come before itself."
        case .moreProblems: "There are \(detail) more problems."
        }
    }

    public var advice: String {
        switch code {
        case .missingField, .severalParents: "Nothing needs to be done."
        case .invalidDate, .itemWithoutIdentifier, .itemWithoutStatement, .duplicateIdentifier,
            .associationIncomplete, .unknownReference, .moreProblems:
            "Tell the publisher of the framework, or correct it where it is kept, and export it again."
        case .hierarchyCycle: "Decide which item belongs under which, where the framework is kept."
        case .prerequisiteCycle, .prerequisiteOfItself: "Decide which of them really comes first."
        }
    }
}

/// Collects problems: at most 1,000 in full, then only their number.
struct CASEProblemLog {
    private var kept: [CASEProblem] = []
    private var more = 0
    private static let limit = 1_000

    mutating func add(_ code: CASEProblem.Code, _ identifiers: [CASEIdentifier], detail: String = "") {
        guard kept.count < Self.limit else {
            more += 1
            return
        }
        // A path of hundreds helps nobody.
        kept.append(CASEProblem(code: code, identifiers: Array(identifiers.prefix(100)), detail: shortened(detail)))
    }

    var problems: [CASEProblem] {
        more == 0 ? kept : kept + [CASEProblem(code: .moreProblems, identifiers: [], detail: "\(more)")]
    }
}
