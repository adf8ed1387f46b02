/// Why a task matters: task → competency → what that opens → goal → the student's own interest.
public struct WhyChain: Hashable, Sendable {
    public let activity: ID<Activity>?
    /// From the competency of the task, along what it opens, to one of the goal's own competencies. With one
    /// element when the goal names the competency itself, or when no goal is served.
    public let competencies: [ID<Competency>]
    /// The goal served; nothing for a step that serves none.
    public let goal: Goal?

    public init(activity: ID<Activity>?, competencies: [ID<Competency>], goal: Goal?) {
        self.activity = activity
        self.competencies = competencies
        self.goal = goal
    }
}

/// The shortest way from every competency to one of the student's goals, found once for all.
public struct GoalPaths: Sendable {
    private let graph: CompetencyGraph
    private let goals: [Goal]
    /// By node of the graph: the next node on the way; itself when it is a goal's own.
    private var nextNode: [Int?]
    /// By node of the graph: which goal the way leads to.
    private var goalOfNode: [Int?]

    /// Goals named first win where two are equally near. Takes time in proportion to the size of the graph.
    public init(graph: CompetencyGraph, goals: [Goal]) {
        self.graph = graph
        self.goals = goals
        nextNode = Array(repeating: nil, count: graph.count)
        goalOfNode = Array(repeating: nil, count: graph.count)
        var queue: [Int] = []
        for (place, goal) in goals.enumerated() {
            for node in goal.competencies.compactMap(graph.node) where nextNode[node] == nil {
                nextNode[node] = node
                goalOfNode[node] = place
                queue.append(node)
            }
        }
        var head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            for required in graph.requirements[node] where nextNode[required] == nil {
                nextNode[required] = node
                goalOfNode[required] = goalOfNode[node]
                queue.append(required)
            }
        }
    }

    /// True when the competency leads to a goal.
    public func serves(_ competency: ID<Competency>) -> Bool {
        goal(servedBy: competency) != nil
    }

    public func goal(servedBy competency: ID<Competency>) -> Goal? {
        if let node = graph.node(competency) { return goalOfNode[node].map { goals[$0] } }
        return goals.first { $0.competencies.contains(competency) }
    }

    /// Why a task about this competency matters to the student.
    public func why(_ competency: ID<Competency>, activity: ID<Activity>?) -> WhyChain {
        var path = [competency]
        var node = graph.node(competency)
        while let here = node, let next = nextNode[here], next != here {
            path.append(graph.competencies[next])
            node = next
        }
        return WhyChain(activity: activity, competencies: path, goal: goal(servedBy: competency))
    }

    /// By node of the graph: whether it leads to a goal.
    var servingNodes: [Bool] { goalOfNode.map { $0 != nil } }
}
