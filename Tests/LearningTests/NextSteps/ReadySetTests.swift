import Testing

@testable import Learning

struct ReadySetTests {
    @Test func `the fast ready set is the one of the graph, whatever has been shown`() {
        var numbers = SeededNumbers(seed: 21)
        let graph = CompetencyGraph(
            competencies: [id(80)],
            edges: (0..<120).map { _ in
                edge(.random(in: 1...60, using: &numbers), .random(in: 1...60, using: &numbers))
            })
        let shown = shown(number: 1)
        for _ in 0..<50 {
            var standings: [ID<Competency>: Standing] = [:]
            for competency in graph.competencies where Bool.random(using: &numbers) { standings[competency] = shown }
            #expect(NextSteps.ready(in: graph, standings: standings) == graph.ready(standings))
        }
    }

    @Test func `what waits for a competency is counted once, by whatever ways it waits`() {
        // 1 ← 2, 1 ← 3, both ← 4, 4 ← 5; 2 is shown already.
        let graph = CompetencyGraph(edges: [edge(2, 1), edge(3, 1), edge(4, 2), edge(4, 3), edge(5, 4)])
        let table = StandingTable(graph: graph, standings: [id(2): shown(number: 2)])
        let nodes = [1, 3, 5].compactMap { graph.node(id($0)) }
        #expect(table.waiting(for: nodes, serving: Array(repeating: true, count: 5)) == [3, 2, 0])
    }

    @Test func `more than 256 candidates are counted too`() {
        let graph = CompetencyGraph(edges: (1...600).map { edge(1_000 + ($0 % 2), $0) })
        let table = StandingTable(graph: graph, standings: [:])
        let roots = (1...600).compactMap { graph.node(id($0)) }
        let waiting = table.waiting(for: roots, serving: Array(repeating: true, count: graph.count))
        #expect(waiting == Array(repeating: 1, count: 600))
    }

    @Test func `five tries unlock more the better they are expected to go`() {
        #expect(ReadyCompetency.chanceToUnlock(0.5, isProvisional: false) == 19.0 / 32)
        #expect(ReadyCompetency.chanceToUnlock(0, isProvisional: false) == 0)
        #expect(ReadyCompetency.chanceToUnlock(1, isProvisional: false) == 1)
        #expect(ReadyCompetency.chanceToUnlock(.nan, isProvisional: true) == 0)
        #expect(
            ReadyCompetency.chanceToUnlock(0.5, isProvisional: true)
                > ReadyCompetency.chanceToUnlock(0.5, isProvisional: false))
    }

    @Test func `a task that fits is worth more than one that bores or overwhelms`() {
        #expect(ReadyCompetency.fit(of: 0.7) == 1)
        #expect(ReadyCompetency.fit(of: 0.99) < 1)
        #expect(ReadyCompetency.fit(of: 0.1) == 0.2)
    }

    @Test func `with a list of the teacher's nothing else is explored`() {
        let graph = CompetencyGraph(competencies: (1...6).map { id($0) }, edges: [])
        let goal = Goal(id: id(1), student: id(7), words: "Sail", competencies: [id(1)])
        let activities = (1...6).map { number in
            AvailableActivity(
                id: id(number * 10), competencies: [id(number)], minutes: 20, modalities: [], isGiven: number == 3)
        }
        var situation = NextStepsSituation(graph: graph, standings: [:], goals: [goal], activities: activities)
        #expect(NextSteps.choose(in: situation).map(\.competency) == [id(1), id(2), id(3)])
        situation.putForward = [id(5)]
        #expect(NextSteps.choose(in: situation).map(\.competency) == [id(1), id(3), id(5)])
        situation.putForward = []
        situation.activities.removeAll { $0.isGiven }
        #expect(NextSteps.choose(in: situation).map(\.competency) == [id(1)])
    }

    @Test func `what a teacher gave comes before what the library has`() {
        let graph = CompetencyGraph(competencies: [id(1)], edges: [])
        let situation = NextStepsSituation(
            graph: graph, standings: [:], goals: [],
            activities: [
                AvailableActivity(id: id(10), competencies: [id(1)], minutes: 5, modalities: []),
                AvailableActivity(
                    id: id(11), competencies: [id(1), id(1)], minutes: 50, modalities: [], isGiven: true),
            ])
        let steps = NextSteps.choose(in: situation)
        #expect(steps.map(\.activity) == [id(11), id(10)])
    }

    @Test func `one more miss where little is expected is stuck too`() {
        let rows = [
            row(1, score: 0.1), row(2, score: 0.1), row(3, score: 0.1), row(4, score: 0.1), row(5, score: 0.9),
            row(6, score: 0.1),
        ]
        let standing = replayed(rows).standing(of: id(1), under: standardPolicy)
        #expect(standing.missesInRow == 1 && standing.estimate.mean < 0.45)
        let graph = CompetencyGraph(edges: [edge(1, 2)])
        #expect(StandingTable(graph: graph, standings: [id(1): standing]).stuck == [id(1)])
    }

    private func shown(number: Int64) -> Standing {
        replayed((1...4).map { strong($0, about: number) }).standing(of: id(number), under: standardPolicy)
    }
}
