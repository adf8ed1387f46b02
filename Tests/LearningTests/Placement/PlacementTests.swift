import Testing

@testable import Learning

struct PlacementTests {
    /// Each competency requires one or two of the four before it.
    private let strand = Self.strand(60, seed: 5)

    @Test func `a place on sixty competencies is found in at most twelve questions`() {
        var numbers = SeededNumbers(seed: 17)
        var questions: [Int] = []
        var near = 0
        for student in 0..<16 {
            let known = Self.state(of: strand, ability: Double(student) / 15, &numbers)
            var placement = Placement(strand)
            while let competency = placement.nextQuestion {
                placement.take(Self.answer(competency, known, saysNotYet: 0.5, &numbers))
            }
            questions.append(placement.progress.answers.count)
            if isWithinOneStep(placement.found, known) { near += 1 }
        }
        #expect(questions.allSatisfy { $0 <= Placement.mostQuestions })
        #expect(questions.reduce(0, +) < 12 * 16)
        #expect(near >= 11)
    }

    @Test func `who can do all and who can do nothing are known after a few questions`() {
        for outcome in [PlacementAnswer.Outcome.right, .notLearnedYet] {
            var placement = Placement(strand)
            while let competency = placement.nextQuestion { placement.take(PlacementAnswer(competency, outcome)) }
            #expect(placement.progress.answers.count < Placement.mostQuestions)
            #expect(placement.result.toConfirm.isEmpty == (outcome == .notLearnedYet))
            #expect(placement.result.ready.isEmpty == (outcome == .right))
        }
    }

    @Test func `the first question is about the middle, and each one about something else or asked a second time`() {
        var placement = Placement(strand)
        let first = placement.nextQuestion.flatMap { strand.node($0) }
        #expect((15...45).contains(first ?? -1))
        var asked: [ID<Competency>] = []
        while let competency = placement.nextQuestion {
            asked.append(competency)
            placement.take(PlacementAnswer(competency, asked.count % 2 == 0 ? .right : .wrong))
        }
        #expect(Dictionary(grouping: asked) { $0 }.values.allSatisfy { $0.count <= 2 })
    }

    @Test func `what is found keeps to the prerequisites and says why`() {
        let graph = CompetencyGraph(edges: [edge(2, 1), edge(3, 2), edge(4, 3)])
        var placement = Placement(PlacementStrand((1...4).map { id($0) }, in: graph))
        placement.take(PlacementAnswer(id(2), .right, guess: 0.05))
        placement.take(PlacementAnswer(id(3), .notLearnedYet))
        #expect(
            placement.result.findings == [
                PlacementFinding(competency: id(1), place: .shownInPlacement, reason: .requiredBy(id(2))),
                PlacementFinding(competency: id(2), place: .shownInPlacement, reason: .answeredRight),
                PlacementFinding(competency: id(3), place: .ready, reason: .saidNotLearnedYet),
                PlacementFinding(competency: id(4), place: .notSeen, reason: .requires(id(3))),
            ])
    }

    @Test func `nothing that was shown before is asked again or taken back`() {
        let chain = CompetencyGraph(edges: (1..<10).map { edge($0 + 1, $0) })
        let strand = PlacementStrand((1...10).map { id($0) }, in: chain, shown: [id(6)])
        var placement = Placement(strand)
        while let competency = placement.nextQuestion {
            #expect(competency != id(6))
            placement.take(PlacementAnswer(competency, .wrong))
        }
        #expect(placement.result.findings[5].place == .shownBefore)
        #expect(placement.result.findings[..<5].allSatisfy { $0.place == .shownInPlacement })
        #expect(placement.result.ready == [id(7)])
    }

    @Test func `not yet says more than a wrong answer, and a lucky guess less than an answer of one's own`() {
        func chance(_ answer: PlacementAnswer) -> Double {
            var placement = Placement(strand)
            placement.take(answer)
            return placement.chances[30]
        }
        let middle = strand.competencies[30]
        #expect(chance(PlacementAnswer(middle, .notLearnedYet)) < chance(PlacementAnswer(middle, .wrong)))
        #expect(
            chance(PlacementAnswer(middle, .right, guess: 0.5)) < chance(PlacementAnswer(middle, .right, guess: 0.05)))
    }

    @Test func `a placement goes on where it stopped`() {
        var placement = Placement(strand)
        for _ in 0..<4 {
            guard let competency = placement.nextQuestion else { break }
            placement.take(PlacementAnswer(competency, .right))
        }
        let resumed = Placement(strand, resuming: placement.progress)
        #expect(resumed.nextQuestion == placement.nextQuestion)
        #expect(resumed.result == placement.result)
    }

    @Test func `competencies without questions are not asked about`() {
        let ids = strand.competencies
        let graph = Self.graph(60, seed: 5)
        let none = Dictionary(uniqueKeysWithValues: ids.map { ($0, 0) })
        #expect(Placement(PlacementStrand(ids, in: graph, questions: none)).nextQuestion == nil)
        let one = none.merging([ids[3]: 1]) { $1 }
        var placement = Placement(PlacementStrand(ids, in: graph, questions: one))
        #expect(placement.nextQuestion == ids[3])
        placement.take(PlacementAnswer(ids[3], .right))
        #expect(placement.nextQuestion == nil)
    }

    @Test func `an empty strand, strange answers and too many of them are no trouble`() {
        var empty = Placement(PlacementStrand([id(1)], in: CompetencyGraph(edges: [])))
        empty.take(PlacementAnswer(id(1), .right))
        #expect(empty.isFinished && empty.result.findings.isEmpty)
        var flooded = Placement(strand)
        for number in 0..<500 {
            let competency = strand.competencies[number % 60]
            flooded.take(PlacementAnswer(competency, number % 3 == 0 ? .notLearnedYet : .right, guess: .nan))
            flooded.take(PlacementAnswer(id(9_999), .wrong, guess: -7))
        }
        #expect(flooded.progress.answers.count == PlacementProgress.mostAnswers)
        #expect(flooded.chances.allSatisfy { (0...1.000001).contains($0) })
        #expect(flooded.isFinished && (0...1).contains(flooded.sureness))
        let single = Placement(PlacementStrand([id(1)], in: CompetencyGraph(competencies: [id(1)], edges: [])))
        #expect(single.nextQuestion == id(1))
    }

    // MARK: - Simulated students

    private static func graph(_ count: Int64, seed: UInt64) -> CompetencyGraph {
        var numbers = SeededNumbers(seed: seed)
        var edges: [CompetencyGraph.Edge] = []
        for number in 2...count {
            for _ in 0..<Int.random(in: 1...2, using: &numbers) {
                edges.append(edge(number, max(1, number - .random(in: 1...4, using: &numbers))))
            }
        }
        return CompetencyGraph(edges: edges)
    }

    private static func strand(_ count: Int64, seed: UInt64) -> PlacementStrand {
        PlacementStrand((1...count).map { id($0) }, in: graph(count, seed: seed))
    }

    /// Likelier to know what comes early, and only what builds on what is known.
    private static func state(
        of strand: PlacementStrand, ability: Double, _ numbers: inout SeededNumbers
    ) -> Set<ID<Competency>> {
        var known: Set<ID<Competency>> = []
        for (place, competency) in strand.competencies.enumerated() {
            let rest = strand.requirements[place].allSatisfy { known.contains(strand.competencies[$0]) }
            let reach = ability * 62 + Double.random(in: -2...2, using: &numbers)
            if rest, Double(place) < reach { known.insert(competency) }
        }
        return known
    }

    /// One of ten known things goes wrong, one of five unknown ones is guessed.
    private static func answer(
        _ competency: ID<Competency>, _ known: Set<ID<Competency>>, saysNotYet: Double,
        _ numbers: inout SeededNumbers
    ) -> PlacementAnswer {
        let chance = Double.random(in: 0..<1, using: &numbers)
        if known.contains(competency) { return PlacementAnswer(competency, chance < 0.1 ? .wrong : .right) }
        if Double.random(in: 0..<1, using: &numbers) < saysNotYet { return PlacementAnswer(competency, .notLearnedYet) }
        return PlacementAnswer(competency, chance < 0.2 ? .right : .wrong)
    }

    private func isWithinOneStep(_ found: [Bool], _ known: Set<ID<Competency>>) -> Bool {
        let truth = strand.competencies.map(known.contains)
        func isNear(_ one: [Bool], _ other: [Bool]) -> Bool {
            one.indices.allSatisfy { !one[$0] || other[$0] || strand.requirements[$0].allSatisfy { other[$0] } }
        }
        return isNear(found, truth) && isNear(truth, found)
    }
}
