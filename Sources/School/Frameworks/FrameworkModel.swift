import Learning

/// A framework by its names, with the number of its competencies.
struct FrameworkSummary: Sendable, Equatable {
    let id: ID<Framework>
    let title: LocalText
    let subject: String?
    let category: String
    let note: LocalText
    let publisher: String?
    /// Without headings and without what is retired.
    let competencies: Int
}

/// One line of a framework's page.
struct OutlineLine: Sendable, Equatable {
    let id: ID<Competency>
    let isGroup: Bool
    let code: String?
    let title: LocalText
    let gradeLevels: String?
    let strand: LocalText
    let isRetired: Bool
    /// The lines below it that stand on this page.
    let children: [OutlineLine]
    /// How many competencies are below it on a page of their own; 0 when all are here.
    let folded: Int
}

/// A page's part of a framework: all of it when it is small, else one heading's lines as deep as they fit.
struct FrameworkOutline: Sendable {
    let framework: FrameworkSummary
    /// From the top down to the heading that the page shows; empty for the framework as a whole.
    let path: [CompetencyName]
    let lines: [OutlineLine]
    /// From 0.
    let part: Int
    let hasMore: Bool
}

/// A competency with all that its page shows.
struct CompetencyModel: Sendable {
    let name: CompetencyName
    let framework: FrameworkSummary
    /// The headings above it, from the top down.
    let path: [CompetencyName]
    let why: LocalText
    /// Four texts for levels 1 to 4, or none.
    let levels: [LocalText]
    let examples: [LocalText]
    let gradeLevels: String?
    let requirements: [CompetencyName]
    let opens: [CompetencyName]
    let parts: [CompetencyName]
    let activities: [ActivityLink]

    struct ActivityLink: Sendable {
        let id: ID<Activity>
        let title: LocalText
        let minutes: Int?
    }
}

/// A competency that a search found.
struct FoundCompetency: Sendable, Equatable {
    let name: CompetencyName
    let framework: LocalText
    let gradeLevels: String?
}
