/// `before` comes before `after` (an association `precedes`).
public struct CASEPrerequisite: Sendable, Hashable {
    public let before: CASEIdentifier
    public let after: CASEIdentifier
}

/// Any association but `isChildOf` and `precedes`.
public struct CASELink: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case isPeerOf, isPartOf, exactMatchOf, isRelatedTo, replacedBy, exemplar, hasSkillLevel, isTranslationOf
        /// A kind that the standard does not list, such as `ext:supports`.
        case other(String)

        init(_ text: String) {
            self =
                switch text.lowercased() {
                case "ispeerof": .isPeerOf
                case "ispartof": .isPartOf
                case "exactmatchof": .exactMatchOf
                case "isrelatedto": .isRelatedTo
                case "replacedby": .replacedBy
                case "exemplar": .exemplar
                case "hasskilllevel": .hasSkillLevel
                case "istranslationof": .isTranslationOf
                default: .other(shortened(text))
                }
        }
    }

    /// One end of a link; it may be in another framework.
    public struct End: Sendable, Hashable {
        public let identifier: CASEIdentifier?
        public let uri: String?
        public let title: String?
    }

    public let kind: Kind
    public let origin: End
    public let destination: End
}

/// The associations of a package, sorted by what they say.
struct CASEAssociations {
    /// A wish of `child` to stand under `parent`, or at the top when that is nil.
    struct Placement {
        let child: CASEIdentifier
        let parent: CASEIdentifier?
        let sequence: Double
        /// The place in the file, which decides between equal sequences.
        let order: Int
    }

    private(set) var placements: [Placement] = []
    private(set) var prerequisites: [CASEPrerequisite] = []
    private(set) var links: [CASELink] = []

    private let documentIdentifier: CASEIdentifier
    private var byURI: [String: CASEIdentifier] = [:]
    private var known: Set<CASEIdentifier> = []

    init(_ values: [JSONValue], _ document: CASEDocument, _ items: [CASEItem], _ log: inout CASEProblemLog) {
        documentIdentifier = document.identifier
        if let uri = document.uri { byURI[uri] = document.identifier }
        known.insert(document.identifier)
        for item in items {
            known.insert(item.identifier)
            if let uri = item.uri { byURI[uri] = byURI[uri] ?? item.identifier }
        }
        for (order, value) in values.enumerated() { add(value, order, &log) }
    }

    private mutating func add(_ value: JSONValue, _ order: Int, _ log: inout CASEProblemLog) {
        guard let type = value.text("associationType") else {
            log.add(.associationIncomplete, [], detail: "associationType")
            return
        }
        let origin = end(value["originNodeURI"])
        let destination = end(value["destinationNodeURI"])
        guard let origin, let destination else {
            log.add(.associationIncomplete, [], detail: origin == nil ? "originNodeURI" : "destinationNodeURI")
            return
        }
        switch type.lowercased() {
        case "ischildof": place(origin, under: destination, value, order, &log)
        case "precedes":
            guard let (before, after) = both(origin, destination, &log) else { return }
            prerequisites.append(CASEPrerequisite(before: before, after: after))
        default: links.append(CASELink(kind: CASELink.Kind(type), origin: origin, destination: destination))
        }
    }

    private mutating func place(
        _ child: CASELink.End, under parent: CASELink.End, _ value: JSONValue, _ order: Int,
        _ log: inout CASEProblemLog
    ) {
        guard let (child, parent) = both(child, parent, allowsDocument: true, &log) else { return }
        let sequence = value["sequenceNumber"]?.number?.double ?? value.text("sequenceNumber").flatMap(Double.init)
        placements.append(
            Placement(
                child: child, parent: parent == documentIdentifier ? nil : parent,
                sequence: sequence.flatMap { $0.isFinite ? $0 : nil } ?? .infinity, order: order))
    }

    /// Both ends, when both are items of this package (the destination may be the document, if that is allowed).
    private func both(
        _ origin: CASELink.End, _ destination: CASELink.End, allowsDocument: Bool = false, _ log: inout CASEProblemLog
    ) -> (CASEIdentifier, CASEIdentifier)? {
        guard let from = origin.identifier, known.contains(from), from != documentIdentifier else {
            log.add(.unknownReference, [destination.identifier].compactMap(\.self), detail: Self.name(origin))
            return nil
        }
        guard let to = destination.identifier, known.contains(to), allowsDocument || to != documentIdentifier else {
            log.add(.unknownReference, [from], detail: Self.name(destination))
            return nil
        }
        return (from, to)
    }

    private static func name(_ end: CASELink.End) -> String {
        end.identifier?.text ?? end.uri ?? end.title ?? ""
    }

    /// A link object, or a bare URI as some exporters write; by its identifier, or else by an item's URI.
    private func end(_ value: JSONValue?) -> CASELink.End? {
        if let uri = value?.string {
            let last = uri.split(separator: "/").last.map(String.init) ?? uri
            return CASELink.End(identifier: byURI[uri] ?? CASEIdentifier(last), uri: uri, title: nil)
        }
        guard let value, value.object != nil else { return nil }
        let uri = value.text("uri")
        let stated = value.text("identifier").flatMap(CASEIdentifier.init)
        let identifier = stated.flatMap { known.contains($0) ? $0 : nil } ?? uri.flatMap { byURI[$0] } ?? stated
        guard identifier != nil || uri != nil else { return nil }
        return CASELink.End(identifier: identifier, uri: uri, title: value.text("title"))
    }
}
