/// A framework of competencies as exchanged by CASE 1.0 and 1.1: a document, its items, and how they hang together.
///
///     let package = try CASEPackage(json: bytes)
///     for (item, depth) in package.outline() { … }
public struct CASEPackage: Sendable, Hashable {
    public let document: CASEDocument
    /// In the order of the file. Each identifier occurs once.
    public let items: [CASEItem]
    /// Where an item stands under another: its parent and its place there. Items that are not here are at the top.
    public let parents: [CASEIdentifier: CASEIdentifier]
    /// The items at the top, and under each item, in order.
    public let top: [CASEIdentifier]
    public let children: [CASEIdentifier: [CASEIdentifier]]
    /// What comes before what. There are no cycles in it.
    public let prerequisites: [CASEPrerequisite]
    /// Every other association.
    public let links: [CASELink]
    /// Rubrics that came with the framework.
    public let rubrics: [CASERubric]
    /// What was wrong with the file and what was made of it.
    public let problems: [CASEProblem]

    /// Reads a package, bare (`{"CFDocument": …}`) or wrapped (`{"CFPackage": {…}}`).
    public init(json bytes: [UInt8], limits: CASELimits = CASELimits()) throws(CASEFailure) {
        let value: JSONValue
        do { value = try JSONValue(parsing: bytes, limits: limits.json) } catch { throw .json(error) }
        try self.init(value, limits: limits)
    }

    public init(_ value: JSONValue, limits: CASELimits = CASELimits()) throws(CASEFailure) {
        guard let object = value["CFPackage"]?.object ?? value.object else { throw .notAPackage }
        guard let documentValue = object["CFDocument"] else { throw .notAPackage }
        var log = CASEProblemLog()
        guard let document = CASEDocument(documentValue, &log) else { throw .documentWithoutIdentifier }
        let itemValues = object["CFItems"]?.array ?? []
        guard itemValues.count <= limits.items else { throw .tooManyItems(limit: limits.items) }
        let associationValues = object["CFAssociations"]?.array ?? []
        guard associationValues.count <= limits.associations else {
            throw .tooManyAssociations(limit: limits.associations)
        }

        let items = Self.unique(itemValues.enumerated().compactMap { CASEItem($1, number: $0 + 1, &log) }, &log)
        let associations = CASEAssociations(associationValues, document, items, &log)
        let hierarchy = CASEHierarchy(items, associations.placements, &log)
        self.document = document
        self.items = items
        parents = hierarchy.parents
        top = hierarchy.top
        children = hierarchy.children
        prerequisites = CASEPrerequisites(items, associations.prerequisites, &log).edges
        links = associations.links
        rubrics = (object["CFRubrics"]?.array ?? []).prefix(CASERubric.mostRubrics).compactMap {
            CASERubric($0, &log)
        }
        problems = log.problems
    }

    private static func unique(_ items: [CASEItem], _ log: inout CASEProblemLog) -> [CASEItem] {
        var seen: Set<CASEIdentifier> = []
        return items.filter { item in
            if seen.insert(item.identifier).inserted { return true }
            log.add(.duplicateIdentifier, [item.identifier])
            return false
        }
    }

    /// Every item with its depth (0 at the top), each parent before its children.
    public func outline() -> [(item: CASEItem, depth: Int)] {
        var byIdentifier: [CASEIdentifier: CASEItem] = [:]
        for item in items { byIdentifier[item.identifier] = item }
        var lines: [(item: CASEItem, depth: Int)] = []
        var rest = top.reversed().map { (identifier: $0, depth: 0) }
        while let (identifier, depth) = rest.popLast() {
            if let item = byIdentifier[identifier] { lines.append((item, depth)) }
            rest += (children[identifier] ?? []).reversed().map { ($0, depth + 1) }
        }
        return lines
    }
}

public struct CASELimits: Sendable, Hashable {
    public var json = JSONLimits()
    public var items = 200_000
    public var associations = 1_000_000

    public init() {}
}

public enum CASEFailure: Explained, Hashable {
    case json(JSONFailure)
    case notAPackage
    case documentWithoutIdentifier
    case tooManyItems(limit: Int)
    case tooManyAssociations(limit: Int)

    public var sentence: String {
        switch self {
        case .json(let failure): failure.sentence
        case .notAPackage: "This JSON file is not a CASE package: it has no CFDocument."
        case .documentWithoutIdentifier: "The CFDocument of this package has no identifier."
        case .tooManyItems(let limit): "This package has more than \(limit) items."
        case .tooManyAssociations(let limit): "This package has more than \(limit) associations."
        }
    }

    public var advice: String {
        switch self {
        case .json(let failure): failure.advice
        case .notAPackage, .documentWithoutIdentifier: "Export the whole framework as a CASE CFPackage and send that."
        case .tooManyItems, .tooManyAssociations: "Send one framework at a time."
        }
    }
}
