/// The parts that choose steps, place students and form groups.
extension EngineMeasure {
    /// What one student can take up now, on 2,000 competencies and 10,000 edges with half of them shown.
    @Sendable static func readySet(_ seconds: () -> Double) -> EngineMeasurement {
        var numbers = ReproducibleNumbers(seed: 1)
        var edges: [CompetencyGraph.Edge] = []
        for edge in 0..<10_000 {
            let number = 2 + edge % 1_999
            let required = max(1, number - 1 - numbers.index(below: 200))
            edges.append(CompetencyGraph.Edge(invented(number), requires: invented(required)))
        }
        let graph = CompetencyGraph(edges: edges)
        let shown = shown()
        let standings = Dictionary(uniqueKeysWithValues: (1...1_000).map { (invented($0), shown) })
        let rounds = 100
        let start = seconds()
        var found = 0
        for _ in 0..<rounds { found += NextSteps.ready(in: graph, standings: standings).count }
        let taken = (seconds() - start) / Double(rounds)
        return EngineMeasurement(
            "ready set of 2,000 competencies", found > 0 ? taken * 1000 : .infinity, "ms", atMost: 1)
    }

    /// Questions until students of known state are placed on 60 competencies, with slips and guesses.
    @Sendable static func placement(_ seconds: () -> Double) -> EngineMeasurement {
        let graph = CompetencyGraph(
            edges: (3...60).flatMap { number in
                [1, 2].map { CompetencyGraph.Edge(invented(number), requires: invented(number - $0)) }
            })
        let strand = PlacementStrand(graph.competencies, in: graph)
        var numbers = ReproducibleNumbers(seed: 2)
        var most = 0
        for student in 0..<50 {
            var placement = Placement(strand)
            while let competency = placement.nextQuestion {
                let isKnown = (strand.node(competency) ?? 0) < student * 60 / 49
                let isRight = numbers.unit() < (isKnown ? 0.9 : PlacementAnswer.standardGuess)
                placement.take(PlacementAnswer(competency, isRight ? .right : .wrong))
            }
            most = max(most, placement.progress.answers.count)
        }
        return EngineMeasurement("placement on 60 competencies", Double(most), "questions at most", atMost: 12)
    }

    /// Balanced groups of four for a class.
    @Sendable static func groupsOf32(_ seconds: () -> Double) -> EngineMeasurement {
        EngineMeasurement("groups for 32 students", grouping(32, seconds) * 1000, "ms", atMost: 50)
    }

    /// The same for a whole year.
    @Sendable static func groupsOf180(_ seconds: () -> Double) -> EngineMeasurement {
        EngineMeasurement("groups for 180 students", grouping(180, seconds), "s", atMost: 0.5)
    }

    private static func grouping(_ count: Int, _ seconds: () -> Double) -> Double {
        var numbers = ReproducibleNumbers(seed: 3)
        let members = (1...Int64(count)).map { number in
            let traits: Set<GroupTrait> = numbers.unit() < 0.25 ? [GroupTrait(rawValue: 1)] : []
            return GroupMember(id: ID(stored: number), probe: numbers.normal(), traits: traits)
        }
        var request = GroupRequest(mode: .balanced, members: members, sizes: GroupSizes(of: 4))
        // As many as were together before: each group of four in order of the register.
        for number in 0..<Int64(count) {
            for other in number + 1..<max(number / 4 * 4 + 4, number + 1) {
                request.partnersBefore.insert(MemberPair(ID(stored: number + 1), ID(stored: other + 1)))
            }
        }
        let start = seconds()
        let plan = Grouping.form(request)
        let taken = seconds() - start
        return plan.groups.flatMap(\.members).count == count ? taken : .infinity
    }

    private static func invented(_ number: Int) -> ID<Competency> { ID(stored: Int64(number)) }

    /// The standing of something shown twice, in two ways.
    private static func shown() -> Standing {
        let policy = MasteryPolicy(version: ID(stored: 1))
        let rows = (1...4).map { number in
            let at = Timestamp.idEpoch.adding(days: number)
            return Evidence(
                id: ID(stored: Int64(number)), student: ID(stored: 1), competency: invented(1), score: 1, weight: 2,
                kind: .rubricJudgement, modality: number % 2 == 0 ? .talk : .writing, doneAt: at, recordedAt: at,
                judgeRole: .teacher)
        }
        return LearningRecord.replay(rows) { _ in policy }.standing(of: invented(1), under: policy)
    }
}
