/// How much a student chooses alone in one subject. It goes up as the student shows that it works, and down when more
/// structure helps for a while; neither is a reward or a punishment.
public enum ChoiceStage: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// The next task is given, with the reason.
    case assigned = 0
    case oneOfTwo = 1
    case fromList = 2
    /// From the list, or an own idea.
    case propose = 3
    /// The student directs the work and reports on it.
    case direct = 4

    /// Where nobody has set anything.
    public static let usual = ChoiceStage.fromList

    /// How many things to begin are offered at once.
    public var mostOffers: Int {
        switch self {
        case .assigned: 1
        case .oneOfTwo: 2
        case .fromList, .propose, .direct: NextSteps.options
        }
    }

    /// An own idea is invited. Anybody may ask for one.
    public var invitesIdeas: Bool { self >= .propose }
    public var directs: Bool { self == .direct }
    /// Whether somebody chose for the student, so that the page says why and how to ask for something else.
    public var saysWhy: Bool { self < .fromList }

    public var raised: ChoiceStage? { ChoiceStage(rawValue: rawValue + 1) }
    public var lowered: ChoiceStage? { ChoiceStage(rawValue: rawValue - 1) }

    public static func < (left: ChoiceStage, right: ChoiceStage) -> Bool { left.rawValue < right.rawValue }
}

/// One student's stages by subject.
public struct ChoiceStages: Sendable {
    /// The usual stage in every subject.
    public static let usual = ChoiceStages([:]) { _ in nil }

    private let stages: [ID<Framework>: ChoiceStage]
    private let framework: @Sendable (ID<Competency>) -> ID<Framework>?
    /// Things to begin that stand on the page already.
    private var used: [ID<Framework>: Int] = [:]

    /// - Parameter framework: to which subject something belongs.
    public init(
        _ stages: [ID<Framework>: ChoiceStage], framework: @escaping @Sendable (ID<Competency>) -> ID<Framework>?
    ) {
        self.stages = stages
        self.framework = framework
    }

    /// Whether some subject offers less than the whole list. If none does, there is nothing to count.
    public var limits: Bool { stages.values.contains { $0 < .fromList } }

    public func stage(in framework: ID<Framework>) -> ChoiceStage { stages[framework] ?? .usual }

    public func stage(of competency: ID<Competency>) -> ChoiceStage {
        framework(competency).map(stage) ?? .usual
    }

    /// The highest stage in any subject.
    public var highest: ChoiceStage { stages.values.max().map { max($0, .usual) } ?? .usual }

    /// The subject of something that is limited there.
    func limited(_ competency: ID<Competency>) -> (subject: ID<Framework>, stage: ChoiceStage)? {
        guard let subject = framework(competency), let stage = stages[subject], stage < .fromList else { return nil }
        return (subject, stage)
    }

    func used(in subject: ID<Framework>) -> Int { used[subject] ?? 0 }

    /// The same, with an offer more on the page.
    public func after(_ step: NextStep) -> ChoiceStages {
        guard step.work == nil, let (subject, _) = limited(step.competency) else { return self }
        var rest = self
        rest.used[subject, default: 0] += 1
        return rest
    }
}
