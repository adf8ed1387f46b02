import Learning
import Testing

struct NextStepsTests {
    /// Competencies 1 ← 2 ← 3 (goal), 1 ← 4, and 5 on its own. Activity 10·n is about competency n, 10·n+1 too.
    let graph = CompetencyGraph(competencies: [id(5)], edges: [edge(2, 1), edge(3, 2), edge(4, 1)])
    let goal = Goal(id: id(1), student: id(7), words: "Build a bridge", interest: "bridges", competencies: [id(3)])

    @Test func `a student gets something to finish, something new and a change`() {
        let situation = situation(
            shown: [1], inProgress: [work(1, about: 4, .started), work(2, about: 4, .feedbackWaiting)], due: [1])
        let steps = NextSteps.choose(in: situation)
        #expect(steps.map(\.kind) == [.improve, .begin, .refresh])
        #expect(steps.map(\.competency) == [id(4), id(2), id(1)])
        #expect(steps[0].work == id(2))
        #expect(steps[1].reason == .ready(opens: 1))
    }

    @Test func `why leads from the task over what it opens to the goal`() {
        let step = NextSteps.choose(in: situation(shown: [1])).first { $0.kind == .begin }
        #expect(step?.why == WhyChain(activity: id(20), competencies: [id(2), id(3)], goal: goal))
        #expect(GoalPaths(graph: graph, goals: [goal]).why(id(5), activity: nil).goal == nil)
    }

    @Test func `at the very start there are three options all the same`() {
        let steps = NextSteps.choose(in: situation(shown: []))
        #expect(steps.map(\.kind) == [.begin, .explore, .explore])
        #expect(steps.map(\.competency) == [id(1), id(5), id(1)])
        #expect(Set(steps.compactMap(\.activity)).count == 3)
    }

    @Test func `after two tries that went wrong the next step is the weakest thing below`() {
        var situation = situation(shown: [1])
        let tries = [row(1, about: 2, score: 0.25), row(2, about: 2, score: 0.25)]
        situation.standings[id(2)] = replayed(tries).standing(of: id(2), under: standardPolicy)
        let steps = NextSteps.choose(in: situation)
        #expect(steps.first?.kind == .stepBack)
        #expect(steps.first?.competency == id(1))
        #expect(steps.first?.reason == .strengthens(from: id(2)))
        #expect(!steps.contains { $0.competency == id(2) && $0.kind == .begin })
    }

    @Test func `what opens more of the way to the goal comes first`() {
        let wide = CompetencyGraph(edges: [edge(3, 1), edge(3, 2), edge(4, 2), edge(5, 4), edge(3, 5)])
        var situation = situation(shown: [])
        situation.graph = wide
        let steps = NextSteps.choose(in: situation)
        #expect(steps[0].competency == id(2))
        #expect(steps[0].reason == .ready(opens: 3))
    }

    @Test func `a competency that is almost shown says so`() {
        var situation = situation(shown: [1])
        let sameDay = (1...6).map { row($0, about: 2, weight: 2, done: 1 + Double($0) / 100) }
        situation.standings[id(2)] = replayed(sameDay).standing(of: id(2), under: standardPolicy)
        #expect(NextSteps.choose(in: situation).first { $0.competency == id(2) }?.reason == .almostShown)
    }

    @Test func `what was done lately is offered last and what the student likes first`() {
        var situation = situation(shown: [1])
        situation.recentActivities = [id(20)]
        #expect(NextSteps.choose(in: situation).first { $0.competency == id(2) }?.activity == id(21))
        situation.recentActivities = []
        situation.preferredModalities = [.talk]
        #expect(NextSteps.choose(in: situation).first { $0.competency == id(2) }?.activity == id(21))
    }

    @Test func `where no activity is at hand the student may propose one`() {
        var situation = situation(shown: [1])
        situation.activities = []
        let steps = NextSteps.choose(in: situation)
        #expect(steps.map(\.kind) == [.propose, .propose, .propose])
        #expect(Set(steps.map(\.competency)) == [id(2), id(4), id(5)])
    }

    @Test func `handed in work is not offered, and a finished map offers only what is due`() {
        let handedIn = situation(shown: [1, 2, 3, 4, 5], inProgress: [work(1, about: 4, .handedIn)], due: [2])
        #expect(NextSteps.choose(in: handedIn).map(\.kind) == [.refresh])
        #expect(NextSteps.choose(in: situation(shown: [1, 2, 3, 4, 5])).isEmpty)
    }

    @Test func `the same situation gives the same options, in whatever order it is told`() {
        var numbers = SeededNumbers(seed: 4)
        for _ in 0..<100 {
            var one = situation(
                shown: Set((1...5).filter { _ in Bool.random(using: &numbers) }),
                inProgress: [work(1, about: 4, .started), work(2, about: 2, .started)])
            let steps = NextSteps.choose(in: one)
            one.activities.shuffle(using: &numbers)
            one.inProgress.shuffle(using: &numbers)
            #expect(NextSteps.choose(in: one) == steps)
            #expect(steps.count <= NextSteps.options)
            #expect(Set(steps).count == steps.count)
        }
    }

    @Test func `a large framework is no trouble`() {
        var numbers = SeededNumbers(seed: 9)
        let edges = (0..<10_000).map { _ in
            let low = Int64.random(in: 1...1_999, using: &numbers)
            return edge(.random(in: low + 1...2_000, using: &numbers), low)
        }
        let large = CompetencyGraph(edges: edges)
        let far = Goal(id: id(1), student: id(7), words: "Everything", competencies: [id(2_000)])
        let situation = NextStepsSituation(
            graph: large, standings: [:], goals: [far],
            activities: (1...2_000).map {
                AvailableActivity(id: id($0), competencies: [id($0)], minutes: 20, modalities: [])
            })
        #expect(NextSteps.choose(in: situation).count == 3)
    }

    private func situation(
        shown: Set<Int64>, inProgress: [WorkInProgress] = [], due: [Int64] = []
    ) -> NextStepsSituation {
        var standings: [ID<Competency>: Standing] = [:]
        for competency in shown {
            let rows = (1...4).map { strong($0, about: competency) }
            standings[id(competency)] = replayed(rows).standing(of: id(competency), under: standardPolicy)
        }
        let activities = (1...5).flatMap { number in
            [
                AvailableActivity(
                    id: id(number * 10), competencies: [id(number)], minutes: 20, modalities: [.writing]),
                AvailableActivity(
                    id: id(number * 10 + 1), competencies: [id(number)], minutes: 40, modalities: [.talk]),
            ]
        }
        return NextStepsSituation(
            graph: graph, standings: standings, goals: [goal], activities: activities, inProgress: inProgress,
            dueForRefresh: due.map { id($0) })
    }

    private func work(_ number: Int64, about competency: Int64, _ state: WorkInProgress.State) -> WorkInProgress {
        WorkInProgress(
            id: id(number), activity: id(900 + number), competencies: [id(competency)], state: state,
            touchedAt: day(Double(number)))
    }
}
