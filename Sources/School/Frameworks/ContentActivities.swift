import Learning

/// An activity of `Content/activities.json`.
struct ContentActivity: Decodable, Sendable {
    let key: String
    let type: String
    let gradeBand: String?
    let title: LocalText
    let question: LocalText
    let why: LocalText
    let steps: [LocalText]
    let modalities: [String]
    let waysToShow: [LocalText]
    let materials: LocalText
    let minutes: Int
    let interests: [String]
    let competencies: [String]
    /// The key of the rubric that judges the craft of the work.
    let rubric: String
    let variants: Variants?
    let milestones: [Milestone]?
    let home: Home?

    struct Milestone: Decodable, Sendable {
        let order: Int
        let text: LocalText
    }

    /// What is different with more help, as it stands, and to go further.
    struct Variants: Decodable, Sendable {
        let scaffold: LocalText
        let onLevel: LocalText
        let `extension`: LocalText
    }

    /// What a flipped lesson asks for before class.
    struct Home: Decodable, Sendable {
        let read: LocalText
    }

    /// What a student does, in order: the milestones of a project last. What is read at home comes before.
    var allSteps: [LocalText] {
        steps + (milestones ?? []).sorted { $0.order < $1.order }.map(\.text)
    }
}

/// A rubric of `Content/rubrics.json`.
struct ContentRubric: Decodable, Sendable {
    let key: String
    let title: LocalText
    let criteria: [ContentCriterion]
}

struct ContentCriterion: Decodable, Sendable {
    let competency: String
    let title: LocalText
    let levels: [ContentLevel]
}
