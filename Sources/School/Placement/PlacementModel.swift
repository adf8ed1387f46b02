import Learning

/// The part of what can be learned in which a student looks for a place to begin.
struct PlacementScope: Sendable {
    /// A competency of the strand; nil for the way to the student's own goals.
    let anchor: ID<Competency>?
    /// The strand's title, or the framework's where it has no strands; empty for the way to the goals.
    let title: LocalText
    /// Whose strand it is; nil where the title says it.
    let framework: LocalText?
    let competencies: [ID<Competency>]

    /// Fewer items or competencies than these would tell nothing.
    static let fewestItems = 4
    static let fewestCompetencies = 2
    /// More competencies than these are not looked at on the way to a goal.
    static let mostOnTheWay = 400
}

/// One student's way to a place to begin.
struct PlacementSession: Sendable {
    let id: ID<Placement>
    let student: ID<Person>
    let anchor: ID<Competency>?
    let progress: PlacementProgress
    let beganAt: Timestamp
    let endedAt: Timestamp?
}

/// The question that waits for an answer.
struct PlacementQuestion: Sendable {
    /// From 1.
    let position: Int
    let competency: ID<Competency>
    let asked: AskedItem
}

/// What a placement said about one competency when it ended.
struct PlacementNote: Sendable {
    enum Reason: String, Sendable {
        case answeredRight, requiredBy, likely, answeredWrong, saidNotLearnedYet, nextInLine
    }

    let competency: CatalogCompetency
    let isReady: Bool
    let reason: Reason
    /// What the reason names.
    let other: CatalogCompetency?
}

extension PlacementFinding.Reason {
    /// As it is kept, with the competency that it names; nil for what a placement did not find out itself.
    var stored: (PlacementNote.Reason, other: ID<Competency>?)? {
        switch self {
        case .shownBefore, .requires: nil
        case .answeredRight: (.answeredRight, nil)
        case .requiredBy(let other): (.requiredBy, other)
        case .likely: (.likely, nil)
        case .answeredWrong: (.answeredWrong, nil)
        case .saidNotLearnedYet: (.saidNotLearnedYet, nil)
        case .nextInLine: (.nextInLine, nil)
        }
    }
}

extension ItemDefinition {
    /// The chance of a right answer by somebody who cannot do it, for `PlacementAnswer`.
    var guess: Double {
        switch answer {
        case .choice(let options): 1 / Double(max(options.count, 2))
        case .choices, .order, .match: 0.1
        case .number, .text, .cloze: 0.05
        }
    }
}
