import Learning
import Testing

struct ChoiceOffersTests {
    /// Competencies below 100 are of subject 1, the others of subject 2.
    private static func subject(_ competency: ID<Competency>) -> ID<Framework>? {
        id(competency.rawValue < 100 ? 1 : 2)
    }

    private func stages(_ first: ChoiceStage, _ second: ChoiceStage = .usual) -> ChoiceStages {
        ChoiceStages([id(1): first, id(2): second], framework: Self.subject)
    }

    @Test func `each stage offers as many things to begin as it says`() {
        for (stage, offers) in [
            (ChoiceStage.assigned, 1), (.oneOfTwo, 2), (.fromList, 4), (.propose, 4), (.direct, 4),
        ] {
            var situation = open(competencies: 1...6)
            situation.choice = stages(stage)
            let (now, next) = NextSteps.nowAndNext(in: situation)
            #expect(([now].compactMap(\.self) + next).count == offers, "\(stage)")
        }
    }

    @Test func `at the first stage what a teacher gave comes before what was found`() {
        var situation = open(competencies: 1...6)
        situation.activities.append(
            AvailableActivity(id: id(500), competencies: [id(6)], minutes: 90, modalities: [], isGiven: true))
        situation.choice = stages(.assigned)
        #expect(NextSteps.choose(in: situation).map(\.activity) == [id(500)])
    }

    @Test func `work that was begun is there at every stage`() {
        for stage in ChoiceStage.allCases {
            var situation = open(competencies: 1...6)
            situation.choice = stages(stage)
            situation.inProgress = (1...2).map {
                WorkInProgress(
                    id: id($0), activity: id(700 + $0), competencies: [id($0)], state: .feedbackWaiting,
                    touchedAt: day(Double($0)))
            }
            let (now, next) = NextSteps.nowAndNext(in: situation)
            #expect(now?.work == id(1))
            #expect(next.contains { $0.work == id(2) }, "\(stage)")
        }
    }

    @Test func `a stage of one subject leaves the others alone`() {
        var situation = open(competencies: 1...3, 101...106)
        situation.choice = stages(.assigned)
        let (now, next) = NextSteps.nowAndNext(in: situation)
        let steps = [now].compactMap(\.self) + next
        #expect(steps.count == 4)
        #expect(steps.count { Self.subject($0.competency) == id(1) } <= 1)
    }

    @Test func `stages change only how many and which, and leave nobody without an offer`() {
        var numbers = SeededNumbers(seed: 15)
        for _ in 0..<400 {
            var situation = random(using: &numbers)
            let usual = NextSteps.choose(in: situation)
            let first = ChoiceStage.allCases.randomElement(using: &numbers) ?? .usual
            let second = ChoiceStage.allCases.randomElement(using: &numbers) ?? .usual
            situation.choice = stages(first, second)
            let (now, next) = NextSteps.nowAndNext(in: situation)
            let steps = [now].compactMap(\.self) + next
            #expect(usual.isEmpty == steps.isEmpty)
            if first >= .fromList, second >= .fromList { #expect(NextSteps.choose(in: situation) == usual) }
            let ready = Set(NextSteps.ready(in: situation.graph, standings: situation.standings))
            for step in steps {
                #expect(
                    step.work != nil || step.kind == .refresh || step.kind == .stepBack
                        || ready.contains(step.competency))
                if let activity = step.activity, step.work == nil {
                    #expect(situation.activities.contains { $0.id == activity })
                }
            }
            for (subject, stage) in [(id(1) as ID<Framework>, first), (id(2), second)] where stage.saysWhy {
                let offers = steps.filter { $0.work == nil && Self.subject($0.competency) == subject }
                #expect(offers.count <= stage.mostOffers)
                // Fewer than two routes only where the page says why.
                #expect(offers.allSatisfy { situation.choice.stage(of: $0.competency).saysWhy })
            }
        }
    }

    @Test func `the ways to show one thing follow the stage`() {
        let activities = (1...5 as ClosedRange<Int64>).map {
            AvailableActivity(
                id: id($0), competencies: [id(1)], minutes: 60 - Int($0), modalities: [], isGiven: $0 == 2)
        }
        #expect(ChoiceStage.assigned.ways(of: activities).map(\.id) == [id(2)])
        #expect(ChoiceStage.oneOfTwo.ways(of: activities).map(\.id) == [id(2), id(5)])
        #expect(ChoiceStage.propose.ways(of: activities).count == 3)
        #expect(ChoiceStage.assigned.ways(of: []).isEmpty)
    }

    private func open(competencies ranges: ClosedRange<Int64>...) -> NextStepsSituation {
        let all = ranges.flatMap { Array($0) }
        return NextStepsSituation(
            graph: CompetencyGraph(competencies: all.map { id($0) }, edges: []), standings: [:], goals: [],
            activities: all.map {
                AvailableActivity(id: id(1_000 + $0), competencies: [id($0)], minutes: 20, modalities: [])
            })
    }

    private func random(using numbers: inout SeededNumbers) -> NextStepsSituation {
        let all = Array(1...8 as ClosedRange<Int64>) + Array(101...106)
        let edges = (0..<8).compactMap { _ -> CompetencyGraph.Edge? in
            let low = all.randomElement(using: &numbers) ?? 1
            let high = all.randomElement(using: &numbers) ?? 2
            return low < high ? edge(high, low) : nil
        }
        var standings: [ID<Competency>: Standing] = [:]
        for competency in all where Int.random(in: 0..<3, using: &numbers) == 0 {
            let rows = (1...4).map { strong($0, about: competency) }
            standings[id(competency)] = replayed(rows).standing(of: id(competency), under: standardPolicy)
        }
        let activities = (0..<Int.random(in: 0..<20, using: &numbers)).map { place in
            AvailableActivity(
                id: id(1_000 + Int64(place)), competencies: [id(all.randomElement(using: &numbers) ?? 1)],
                minutes: Int.random(in: 5..<90, using: &numbers), modalities: [],
                isGiven: Bool.random(using: &numbers))
        }
        let goals =
            Bool.random(using: &numbers)
            ? [Goal(id: id(1), student: id(7), words: "Far", competencies: [id(106), id(8)])] : []
        return NextStepsSituation(
            graph: CompetencyGraph(competencies: all.map { id($0) }, edges: edges), standings: standings, goals: goals,
            activities: activities, putForward: Bool.random(using: &numbers) ? [] : nil)
    }
}
