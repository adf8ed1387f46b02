/// The `precedes` edges that can be followed: without repeats, and without those on a cycle.
struct CASEPrerequisites {
    private(set) var edges: [CASEPrerequisite] = []

    init(_ items: [CASEItem], _ wished: [CASEPrerequisite], _ log: inout CASEProblemLog) {
        var numbers: [CASEIdentifier: Int] = [:]
        for (number, item) in items.enumerated() { numbers[item.identifier] = number }
        var seen: Set<CASEPrerequisite> = []
        var after = [[Int]](repeating: [], count: items.count)
        var kept: [(edge: CASEPrerequisite, from: Int, to: Int)] = []
        for edge in wished where seen.insert(edge).inserted {
            guard let from = numbers[edge.before], let to = numbers[edge.after] else { continue }
            guard from != to else {
                log.add(.prerequisiteOfItself, [edge.before])
                continue
            }
            after[from].append(to)
            kept.append((edge, from, to))
        }

        // Items on one cycle are in one strongly connected component, and every edge inside a component is on a cycle.
        let components = stronglyConnectedComponents(after)
        var edgesInside: [Int: Int] = [:]
        for (edge, from, to) in kept {
            if components[from] == components[to] {
                edgesInside[components[from], default: 0] += 1
            } else {
                edges.append(edge)
            }
        }
        var isTold: Set<Int> = []
        for number in items.indices {
            let component = components[number]
            guard let count = edgesInside[component], isTold.insert(component).inserted else { continue }
            let path = Self.shortestCycle(through: number, after, components)
            log.add(.prerequisiteCycle, path.map { items[$0].identifier }, detail: "\(count)")
        }
    }

    /// A shortest way from `start` back to itself inside its component, found breadth first.
    private static func shortestCycle(through start: Int, _ after: [[Int]], _ components: [Int]) -> [Int] {
        var cameFrom: [Int: Int] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let here = queue[next]
            next += 1
            for there in after[here] where components[there] == components[start] {
                if there == start {
                    var path = [here]
                    while let last = path.last, last != start, let before = cameFrom[last] { path.append(before) }
                    return path.reversed()
                }
                if cameFrom[there] == nil {
                    cameFrom[there] = here
                    queue.append(there)
                }
            }
        }
        return [start]
    }
}

/// For each node the number of its component: two nodes share one if each can be reached from the other.
/// Tarjan 1972, with a list in place of the recursion. `edges[n]` holds the nodes that `n` leads to.
package func stronglyConnectedComponents(_ edges: [[Int]]) -> [Int] {
    let unseen = -1
    var indices = [Int](repeating: unseen, count: edges.count)
    var lows = indices
    var components = indices
    var waiting: [Int] = []
    var counter = 0
    var componentCount = 0
    for root in edges.indices where indices[root] == unseen {
        var path: [(node: Int, nextEdge: Int)] = [(root, 0)]
        while let (node, nextEdge) = path.last {
            if nextEdge == 0 {
                indices[node] = counter
                lows[node] = counter
                counter += 1
                waiting.append(node)
            }
            if nextEdge < edges[node].count {
                path[path.count - 1].nextEdge += 1
                let target = edges[node][nextEdge]
                guard edges.indices.contains(target) else { continue }
                if indices[target] == unseen {
                    path.append((target, 0))
                } else if components[target] == unseen {
                    lows[node] = min(lows[node], indices[target])
                }
                continue
            }
            path.removeLast()
            if let parent = path.last?.node { lows[parent] = min(lows[parent], lows[node]) }
            guard lows[node] == indices[node] else { continue }
            while let member = waiting.popLast() {
                components[member] = componentCount
                if member == node { break }
            }
            componentCount += 1
        }
    }
    return components
}
