import Learning

/// A competency by its names, as lists and links show it.
struct CompetencyName: Sendable, Equatable {
    let id: ID<Competency>
    let code: String?
    let title: LocalText
    let iCan: LocalText
    let isRetired: Bool
}

enum ActivityKind: String, Sendable, CaseIterable {
    case lesson, module, reading, discussion, task, project, workshop, exhibition, expedition, flipped
}

/// An activity with all that a page shows of it.
struct ActivityModel: Sendable, Equatable {
    let id: ID<Activity>
    /// nil for the library that ships with Trellis.
    let school: ID<Organization>?
    let author: ID<Person>?
    /// nil for the library.
    let authorName: String?
    let kind: ActivityKind
    let title: LocalText
    let question: LocalText
    let why: LocalText
    var steps: [LocalText]
    /// The ways to show it, at least two.
    let ways: [LocalText]
    /// Keys: `one-to-one`, `peer`, `small-group` …
    let modalities: [String]
    var materials: [LocalText]
    /// Tags that match what students like.
    let interests: [String]
    /// `K-2`, `3-5`, `6-8`, `9-12`
    let gradeBand: String?
    let minutes: Int?
    let rubric: ID<RubricVersion>
    let competencies: [CompetencyName]
    let version: Int
    let isRetired: Bool

    var isLibrary: Bool { school == nil && author == nil }
}

/// An activity that a student was given, by class or by name.
struct GivenActivity: Sendable, Equatable {
    let assignment: ID<Assignment>
    let facts: ActivityFacts
    let classID: ID<Class>
    let classTitle: String
    let givenBy: ID<Person>
    let givenAt: Timestamp
    /// The day to aim for, `2026-05-04`. Nothing happens when it passes.
    let aimOn: String?

    var activity: ID<Activity> { facts.id }
    var title: LocalText { facts.title }
    var competencies: [ID<Competency>] { facts.competencies }
}
