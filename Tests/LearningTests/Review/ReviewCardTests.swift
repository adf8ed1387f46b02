import Learning
import Testing

struct ReviewCardTests {
    /// Shown on days 1 to 4; then whatever comes.
    private func standing(after rows: [Evidence] = []) -> Standing {
        replayed((1...4).map { strong($0) } + rows).standing(of: id(1), under: standardPolicy)
    }

    private func item(_ number: Int64, score: Double = 1, helped: Bool = false, done: Double) -> Evidence {
        row(number, score: score, helped: helped, done: done)
    }

    @Test func `nothing is due before it was shown`() {
        let working = replayed([row(1), row(2)]).standing(of: id(1), under: standardPolicy)
        #expect(working.card == nil)
        #expect(LearningRecord().standing(of: id(1), under: standardPolicy).card == nil)
    }

    @Test func `what was shown by two good pieces in a row is worth a look eight days later`() throws {
        let card = try #require(standing().card)
        #expect(card.memory == MemoryModel.standard.first(.easy))
        #expect(card.due(at: day(4 + 8.2)) == nil)
        #expect(card.due(at: day(4 + 8.3))?.reason == .longAgo)
        #expect(card.retrievability(at: day(4 + 8.3)) < 0.9)
        #expect(card.next().since > day(4 + 8.295) && card.next().since < day(4 + 8.296))
    }

    @Test func `grades follow from the evidence`() throws {
        func grade(_ rows: Evidence...) -> ReviewGrade? { standing(after: rows).card?.lastGrade }
        #expect(grade(item(9, done: 12)) == .good)
        #expect(grade(item(9, helped: true, done: 12)) == .hard)
        #expect(grade(item(9, score: 0.7, done: 12)) == .again)
        #expect(grade(item(9, done: 12), item(10, done: 12.01)) == .easy)
        #expect(grade(item(9, done: 12), item(10, done: 12.01), item(11, done: 12.02)) == .good)
        #expect(grade(item(9, done: 12), item(10, helped: true, done: 12.01), item(11, done: 12.02)) == .good)
    }

    @Test func `the next day counts as a day though its lesson is earlier`() throws {
        let early = try #require(standing(after: [item(9, done: 12), item(10, done: 12.9)]).card)
        let whole = try #require(standing(after: [item(9, done: 12), item(10, done: 13)]).card)
        #expect(early.memory == whole.memory)
        #expect(early.lastGrade == .good)
    }

    @Test func `a try that goes wrong takes no level away, and asks for another look at once`() throws {
        let after = standing(after: [item(9, score: 0, done: 20)])
        #expect(after.level == .gotIt && after.since == day(4) && after.isDemonstrated)
        let due = try #require(after.card?.due(at: day(20)))
        #expect(due == ReviewDue(since: day(20), reason: .lastTry))
        let better = standing(after: [item(9, score: 0, done: 20), item(10, done: 21)])
        #expect(better.card?.due(at: day(21)) == nil)
    }

    @Test func `what does not count is no review`() {
        let card = standing().card
        let opinions = [
            row(9, weight: 0, done: 12, by: .student), row(10, kind: .confirmation, level: .start, done: 13),
        ]
        #expect(standing(after: opinions).card == card)
    }

    @Test func `an adult's word begins a card, and an overrule ends it`() {
        let told = [row(1, kind: .confirmation, level: .gotIt)]
        let lowered = row(2, kind: .overrule, level: .start, reason: "Not seen again.")
        #expect(replayed(told).standing(of: id(1), under: standardPolicy).card?.reviewedAt == day(1))
        #expect(replayed(told + [lowered]).standing(of: id(1), under: standardPolicy).card == nil)
    }

    @Test func `a look that would come after the term comes at its end`() throws {
        let card = try #require(standing().card)
        #expect(card.due(at: day(10), endOfTerm: day(10)) == ReviewDue(since: day(10), reason: .termEnds))
        #expect(card.due(at: day(9.9), endOfTerm: day(10)) == nil)
        #expect(card.due(at: day(13), endOfTerm: day(90))?.reason == .longAgo)
        // A term that was over when it was last looked at sets no end.
        #expect(card.next(endOfTerm: day(3)) == card.next())
    }

    @Test func `everything demonstrated has a card, and the parts read from lines go on with it`() throws {
        for seed in 500..<620 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 40)
            var known: [Evidence] = []
            var record = LearningRecord()
            for row in ledger {
                known.append(row)
                if !record.apply(row, under: standardPolicy) { record = replayed(known) }
                let lines = record.competencies.mapValues(\.text)
                record = try #require(
                    LearningRecord(head: record.head, competencies: lines.compactMapValues(CompetencyProgress.init)))
                for competency in Int64(1)...3 {
                    let standing = record.standing(of: id(competency), under: standardPolicy)
                    #expect(standing.isDemonstrated == (standing.card != nil), "seed \(seed)")
                }
            }
            #expect(record == replayed(ledger.reversed()), "seed \(seed)")
        }
    }

    @Test func `odd times cannot stop a card`() throws {
        let odd: [Timestamp] = [.distantPast, day(-4_000), day(3), day(3), day(90_000), .distantFuture]
        let rows = odd.enumerated().map { place, time in
            Evidence(
                id: id(Int64(20 + place)), student: id(7), competency: id(1), score: place == 3 ? .nan : 1, weight: 2,
                kind: .observation, modality: .talk, doneAt: time, recordedAt: time, judgeRole: .teacher)
        }
        let card = try #require(standing(after: rows).card)
        for now in odd {
            #expect((0...1).contains(card.retrievability(at: now)))
            _ = card.due(at: now, endOfTerm: .distantPast)
            _ = card.due(at: now, endOfTerm: .distantFuture)
        }
    }
}

struct ReviewQueueTests {
    private func shown(_ competency: Int64, on last: Double) -> [Evidence] {
        (0..<4).map { place in
            row(
                competency * 10 + Int64(place), about: competency, weight: 2, kind: .rubricJudgement,
                modality: place % 2 == 0 ? .talk : .writing, done: last - 4 + Double(place) + Double(competency) / 100)
        }
    }

    private func standings(_ record: LearningRecord) -> [ID<Competency>: Standing] {
        Dictionary(
            uniqueKeysWithValues: record.competencies.keys.map { ($0, record.standing(of: $0, under: standardPolicy)) })
    }

    @Test func `first comes what is likely forgotten and what most else waits for`() {
        let graph = CompetencyGraph(
            competencies: (1...9).map { id($0) },
            edges: (5...9).map { CompetencyGraph.Edge(id($0), requires: id(2)) })
        let record = replayed(shown(1, on: 10) + shown(2, on: 40) + shown(3, on: 60) + shown(4, on: 98))
        let due = ReviewQueue.due(standings(record), in: graph, at: day(100))
        #expect(due.map(\.competency) == [id(2), id(1), id(3)])
        #expect(due.map(\.opens) == [5, 0, 0])
        #expect(due[1].retrievability < due[2].retrievability)
        #expect(due.allSatisfy { $0.due.reason == .longAgo && $0.retrievability < 0.9 })
    }

    @Test func `what something shown is built on comes last, however long ago it was`() {
        let graph = CompetencyGraph(
            competencies: (1...4).map { id($0) }, edges: [CompetencyGraph.Edge(id(3), requires: id(1))])
        let record = replayed(shown(1, on: 10) + shown(2, on: 60) + shown(3, on: 40))
        let due = ReviewQueue.due(standings(record), in: graph, at: day(100))
        #expect(due.map(\.competency) == [id(3), id(2), id(1)])
        #expect(due.map(\.isBuiltOn) == [false, false, true])
    }

    @Test func `a competency that the graph does not know is due all the same`() {
        let record = replayed(shown(1, on: 10))
        let due = ReviewQueue.due(standings(record), in: CompetencyGraph(edges: []), at: day(100))
        #expect(due.map(\.opens) == [0])
        #expect(ReviewQueue.due([:], in: CompetencyGraph(edges: []), at: day(100)) == [])
    }
}
