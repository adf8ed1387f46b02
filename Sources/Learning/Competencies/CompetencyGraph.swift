/// Which competency builds on which. Built once per framework, then only read.
///
/// Frameworks that people write contain circles ("A needs B, B needs A"). The graph leaves out one edge of each,
/// so that nobody waits for ever, and reports them so that a person can mend the framework.
public struct CompetencyGraph: Sendable {
    /// That one competency requires another.
    public struct Edge: Hashable, Sendable {
        public let competency: ID<Competency>
        public let requires: ID<Competency>

        public init(_ competency: ID<Competency>, requires: ID<Competency>) {
            self.competency = competency
            self.requires = requires
        }
    }

    /// A circle: each competency of the path requires the next, and the last is the first again.
    public struct Cycle: Hashable, Sendable {
        public let path: [ID<Competency>]
        /// The edge left out, which closed the circle.
        public let leftOut: Edge
    }

    /// All competencies in order of id; the number of one is its node.
    public let competencies: [ID<Competency>]
    /// Circles by name, at most `mostCycles` of them.
    public let cycles: [Cycle]
    /// All edges left out, also of circles that are not named.
    public let leftOut: [Edge]
    /// By node: the nodes it requires.
    let requirements: Neighbours
    /// By node: the nodes that require it.
    let dependants: Neighbours
    /// All nodes, each after those it requires.
    let order: [Int]

    private let nodes: [ID<Competency>: Int]

    /// Circles beyond this number are left out of the graph too, but not named.
    public static let mostCycles = 100

    /// Takes time in proportion to competencies and edges. Competencies that only edges name belong to it too.
    public init(competencies: [ID<Competency>] = [], edges: [Edge]) {
        let named = Set(competencies).union(edges.map(\.competency)).union(edges.map(\.requires))
        let all = named.sorted()
        let nodes = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
        var pairs: [(Int, Int)] = []
        var known: Set<Edge> = []
        for edge in edges where known.insert(edge).inserted {
            guard let from = nodes[edge.competency], let to = nodes[edge.requires] else { continue }
            pairs.append((from, to))
        }
        var search = CycleSearch(Neighbours(count: all.count, pairs: pairs))
        search.run()
        self.competencies = all
        self.nodes = nodes
        order = search.order
        requirements = Neighbours(count: all.count, pairs: search.kept)
        dependants = Neighbours(count: all.count, pairs: search.kept.map { ($1, $0) })
        leftOut = search.leftOut.map { Edge(all[$0], requires: all[$1]) }
        cycles = search.cycles.map { path in
            Cycle(
                path: path.map { all[$0] },
                leftOut: Edge(all[path[path.count - 2]], requires: all[path[path.count - 1]]))
        }
    }

    /// How many competencies there are.
    public var count: Int { competencies.count }

    /// The number of a competency in this graph.
    func node(_ competency: ID<Competency>) -> Int? { nodes[competency] }

    /// What a competency directly requires, in order of id.
    public func requirements(of competency: ID<Competency>) -> [ID<Competency>] {
        node(competency).map { requirements[$0].map { competencies[$0] } } ?? []
    }

    /// What directly requires a competency, in order of id.
    public func dependants(of competency: ID<Competency>) -> [ID<Competency>] {
        node(competency).map { dependants[$0].map { competencies[$0] } } ?? []
    }
}

/// The neighbours of each node, in one array.
struct Neighbours: Sendable {
    private let starts: [Int]
    private let targets: [Int]

    /// Neighbours come in rising order.
    init(count: Int, pairs: [(Int, Int)]) {
        var starts = Array(repeating: 0, count: count + 1)
        for (from, _) in pairs { starts[from + 1] += 1 }
        for node in 0..<count { starts[node + 1] += starts[node] }
        targets = pairs.sorted { $0 < $1 }.map(\.1)
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    subscript(node: Int) -> ArraySlice<Int> { targets[starts[node]..<starts[node + 1]] }
}

/// A search in depth with its own stack: the depth of a framework must not become the depth of the call stack.
private struct CycleSearch {
    let edges: Neighbours
    private(set) var kept: [(Int, Int)] = []
    private(set) var leftOut: [(Int, Int)] = []
    /// Paths from a node back to itself.
    private(set) var cycles: [[Int]] = []
    /// Each node after all that it leads to.
    private(set) var order: [Int] = []

    private var path: [Int] = []
    /// By node: its place in `path` while it is there, and whether it was visited.
    private var placeInPath: [Int?]
    private var isVisited: [Bool]
    /// By node: how many of its edges were followed.
    private var followed: [Int]

    init(_ edges: Neighbours) {
        self.edges = edges
        placeInPath = Array(repeating: nil, count: edges.count)
        isVisited = Array(repeating: false, count: edges.count)
        followed = Array(repeating: 0, count: edges.count)
    }

    mutating func run() {
        for node in 0..<edges.count where !isVisited[node] {
            enter(node)
            while let here = path.last { step(from: here) }
        }
    }

    private mutating func enter(_ node: Int) {
        isVisited[node] = true
        placeInPath[node] = path.count
        path.append(node)
    }

    private mutating func step(from node: Int) {
        let targets = edges[node]
        guard followed[node] < targets.count else {
            path.removeLast()
            placeInPath[node] = nil
            order.append(node)
            return
        }
        let target = targets[targets.startIndex + followed[node]]
        followed[node] += 1
        if let start = placeInPath[target] {
            leftOut.append((node, target))
            if cycles.count < CompetencyGraph.mostCycles { cycles.append(path[start...] + [target]) }
        } else {
            kept.append((node, target))
            if !isVisited[target] { enter(target) }
        }
    }
}
