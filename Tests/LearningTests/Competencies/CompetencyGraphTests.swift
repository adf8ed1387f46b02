import Learning
import Testing

struct CompetencyGraphTests {
    /// 3 requires 2, 2 requires 1, 4 requires 1.
    let small = CompetencyGraph(edges: [edge(3, 2), edge(2, 1), edge(4, 1)])

    @Test func `what requires nothing is ready, and the rest when all it requires is enough`() {
        #expect(ready(small, enough: []) == [1])
        #expect(ready(small, enough: [1]) == [2, 4])
        #expect(ready(small, enough: [1, 2, 4]) == [3])
        #expect(ready(small, enough: [1, 2, 3, 4]).isEmpty)
    }

    @Test func `the path to a goal holds all that it requires, in an order to learn it in`() {
        #expect(small.path(to: [id(3)]) == [id(1), id(2), id(3)])
        #expect(small.path(to: [id(99)]).isEmpty)
    }

    @Test func `a circle is named and opened, so that nobody waits for ever`() {
        let graph = CompetencyGraph(edges: [edge(1, 2), edge(2, 3), edge(3, 1), edge(4, 3)])
        #expect(graph.cycles.map(\.path) == [[id(1), id(2), id(3), id(1)]])
        #expect(graph.leftOut == [edge(3, 1)])
        #expect(ready(graph, enough: []) == [3])
    }

    @Test func `a competency that requires itself is a circle of one`() {
        let graph = CompetencyGraph(edges: [edge(5, 5)])
        #expect(graph.cycles.map(\.path) == [[id(5), id(5)]])
        #expect(ready(graph, enough: []) == [5])
    }

    @Test func `an edge given twice counts once, and competencies without edges belong`() {
        let graph = CompetencyGraph(competencies: [id(8)], edges: [edge(2, 1), edge(2, 1)])
        #expect(graph.requirements(of: id(2)) == [id(1)])
        #expect(graph.dependants(of: id(1)) == [id(2)])
        #expect(graph.competencies == [id(1), id(2), id(8)])
    }

    @Test func `a chain of many thousands does not exhaust the stack`() {
        let graph = CompetencyGraph(edges: (1...50_000).map { edge($0 + 1, $0) })
        #expect(graph.cycles.isEmpty)
        #expect(graph.path(to: [id(50_001)]).count == 50_001)
    }

    @Test func `whatever the edges, the graph has no circle left and every one is reported`() {
        var numbers = SeededNumbers(seed: 11)
        for _ in 0..<200 {
            let edges = (0..<30).map { _ in
                edge(.random(in: 1...12, using: &numbers), .random(in: 1...12, using: &numbers))
            }
            let graph = CompetencyGraph(edges: edges)
            let place = Dictionary(
                uniqueKeysWithValues: graph.path(to: graph.competencies).enumerated().map { ($1, $0) })
            for edge in Set(edges) where !graph.leftOut.contains(edge) {
                #expect(place[edge.requires]! < place[edge.competency]!)
            }
            for cycle in graph.cycles {
                let steps = zip(cycle.path, cycle.path.dropFirst()).map { CompetencyGraph.Edge($0, requires: $1) }
                #expect(Set(steps).isSubset(of: Set(edges)))
                #expect(cycle.path.first == cycle.path.last)
            }
            #expect(graph.cycles.count == graph.leftOut.count)
        }
    }

    @Test func `a complete tangle names a bounded number of circles`() {
        let edges = (1...60).flatMap { from in (1...60).map { edge(from, $0) } }
        let graph = CompetencyGraph(edges: edges)
        #expect(graph.cycles.count == CompetencyGraph.mostCycles)
        #expect(graph.leftOut.count == 60 * 61 / 2)
    }

    @Test func `of two thousand competencies and ten thousand edges none is lost`() {
        var numbers = SeededNumbers(seed: 5)
        let edges = (0..<10_000).map { _ in
            edge(.random(in: 1...2_000, using: &numbers), .random(in: 1...2_000, using: &numbers))
        }
        let graph = CompetencyGraph(edges: edges)
        let kept = graph.competencies.reduce(0) { $0 + graph.requirements(of: $1).count }
        #expect(kept + graph.leftOut.count == Set(edges).count)
        #expect(!graph.ready([:]).isEmpty)
    }

    private func ready(_ graph: CompetencyGraph, enough: Set<Int64>) -> [Int64] {
        graph.ready(
            isDemonstrated: { enough.contains($0.rawValue) }, isEnoughToBuildOn: { enough.contains($0.rawValue) }
        ).map(\.rawValue)
    }
}

func edge(_ competency: Int64, _ requires: Int64) -> CompetencyGraph.Edge {
    CompetencyGraph.Edge(id(competency), requires: id(requires))
}
