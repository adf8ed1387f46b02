/// The part of a framework in which a placement looks for the place of a student.
public struct PlacementStrand: Sendable {
    /// In an order in which they can be learned. Requirements outside of the strand are not looked at.
    public let competencies: [ID<Competency>]
    /// By place in `competencies`: the places it requires, all of them earlier.
    let requirements: [[Int]]
    /// How many different questions there are about each; none of those that are never asked about.
    let questions: [Int]
    /// What the student has shown before: never asked, never taken back.
    let isShown: [Bool]
    private let nodes: [ID<Competency>: Int]

    /// More competencies than these, in order of learning, are left out.
    public static let mostCompetencies = 4_000

    /// - Parameters:
    ///   - competencies: of the strand; what the graph does not know is left out.
    ///   - questions: how many different questions there are about a competency; two where nothing is said.
    ///   - shown: what the student has shown before.
    public init(
        _ competencies: [ID<Competency>], in graph: CompetencyGraph, questions: [ID<Competency>: Int] = [:],
        shown: Set<ID<Competency>> = []
    ) {
        var isInStrand = Array(repeating: false, count: graph.count)
        for competency in competencies {
            if let node = graph.node(competency) { isInStrand[node] = true }
        }
        let chosen = Array(graph.order.filter { isInStrand[$0] }.prefix(Self.mostCompetencies))
        var place = Array(repeating: -1, count: graph.count)
        for (index, node) in chosen.enumerated() { place[node] = index }
        let ids = chosen.map { graph.competencies[$0] }
        self.competencies = ids
        requirements = chosen.map { node in graph.requirements[node].compactMap { place[$0] >= 0 ? place[$0] : nil } }
        self.questions = ids.map { min(max(questions[$0] ?? 2, 0), Self.mostQuestionsEach) }
        isShown = ids.map(shown.contains)
        nodes = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    }

    /// A third question about the same would tell little.
    static let mostQuestionsEach = 2

    func node(_ competency: ID<Competency>) -> Int? { nodes[competency] }
}
