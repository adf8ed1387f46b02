import Interchange
import Learning

/// A CASE package as a framework of ours.
extension FrameworkDraft {
    /// - Parameter today: `2026-05-04`: what is no longer in force on that day comes in retired.
    init(_ package: CASEPackage, today: String) {
        let document = package.document
        let language = document.language ?? "en"
        self.init(
            identity: .caseID(document.identifier.text),
            title: LocalText(plainStatement(document.title), language: language),
            subject: document.subjects.isEmpty ? nil : document.subjects.joined(separator: ", "),
            category: "content-knowledge",
            note: document.description.map { LocalText(plainStatement($0), language: language) } ?? .empty,
            caseURI: document.uri, publisher: document.publisher ?? document.creator,
            publishedState: document.adoptionStatus,
            items: package.outline().map { item, _ in
                CompetencyDraft(item, in: package, language: item.language ?? language, today: today)
            })
    }
}

extension CompetencyDraft {
    init(_ item: CASEItem, in package: CASEPackage, language: String, today: String) {
        let hasChildren = !(package.children[item.identifier] ?? []).isEmpty
        self.init(
            name: item.identifier.text, parent: package.parents[item.identifier]?.text,
            kind: Kind(type: item.itemType, hasChildren: hasChildren, hasCode: item.humanCodingScheme != nil),
            itemType: item.itemType, code: item.humanCodingScheme,
            title: LocalText(plainStatement(item.fullStatement), language: language),
            gradeLevels: item.educationLevels.isEmpty ? nil : item.educationLevels.joined(separator: ","),
            caseURI: item.uri, isRetired: item.statusEnd.map { $0.description <= today } ?? false)
    }
}

extension CompetencyDraft.Kind {
    /// What publishers call headings and what they call standards. A type that says neither leaves it to the place in
    /// the tree.
    private static let headings = [
        "domain", "cluster", "grade", "subject", "strand", "category", "course", "unit", "topic", "theme", "section",
        "heading", "level",
    ]
    private static let standards = [
        "standard", "component", "competenc", "skill", "outcome", "objective", "indicator", "benchmark", "expectation",
        "target", "practice",
    ]

    /// A standard with parts of its own, such as 6.RP.A.3, is a competency as well. Some publishers call everything a
    /// standard: what has lines below it and no code is a heading all the same.
    init(type: String?, hasChildren: Bool, hasCode: Bool) {
        let type = type?.lowercased() ?? ""
        let isHeading = Self.headings.contains { type.contains($0) }
        let isStandard = !isHeading && Self.standards.contains { type.contains($0) }
        if isHeading || (hasChildren && !(isStandard && hasCode)) {
            self = .group
        } else {
            self = .competency
        }
    }
}
