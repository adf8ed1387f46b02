import Foundation
import Learning
import Testing

struct DecisionTests {
    @Test func `nothing in the ledger is not started`() {
        let standing = LearningRecord().standing(of: id(1), under: standardPolicy)
        #expect(standing.state == .notStarted)
        #expect(standing.shownLevel == 0)
        #expect(standing.nextLevel == .start)
        #expect(standing.unmet.map(\.kind) == [.evidenceCount])
    }

    @Test func `convincing work in two ways is got it`() {
        let standing = replayed((1...4).map { strong($0) }).standing(of: id(1), under: standardPolicy)
        #expect(standing.state == .demonstrated)
        #expect(standing.level == .gotIt)
        #expect(standing.since == day(4))
        #expect(standing.decision?.author == .rule(id(1)))
        #expect(standing.nextLevel == .beyond)
        #expect(standing.unmet.map(\.kind) == [.lowerBound, .transfer])
    }

    @Test func `one way on one day is only provisional until a later day agrees`() {
        let sameDay = (1...6).map { row($0, weight: 2, done: 1 + Double($0) / 100) }
        let standing = replayed(sameDay).standing(of: id(1), under: standardPolicy)
        #expect(standing.state == .provisional)
        #expect(standing.unmet.map(\.kind) == [.agreement])
        #expect(level(sameDay + [row(7, weight: 2, done: 2.1)]) == 3)
    }

    @Test func `the same occasion written down on two days does not agree with itself`() {
        let rows = (1...6).map { row($0, weight: 2, occasion: 5, done: Double($0)) }
        #expect(level(rows) == 2)
    }

    @Test func `help, one task only, or a miss at the end keep got it away`() {
        let good = (1...8).map { strong($0) }
        #expect(level(good) == 3)
        #expect(level(good.map { changed($0, helped: true) }) == 2)
        #expect(level(good.map { changed($0, task: 5) }) == 2)
        #expect(level((1...30).map { row($0, score: $0 % 2 == 0 ? 0.7 : 1, weight: 2, modality: .talk) }) == 2)
    }

    @Test func `beyond asks for a transfer`() {
        let many = (1...20).map { strong($0) }
        #expect(level(many) == 3)
        #expect(level(many + [row(21, weight: 2, transfer: true)]) == 4)
    }

    @Test func `what a student says of the own work is kept and moves nothing`() {
        let weight = EvidenceWeight.standard(kind: .rubricJudgement, role: .student, helped: false)
        let standing = replayed([row(1, weight: weight, by: .student)]).standing(of: id(1), under: standardPolicy)
        #expect(standing.state == .notStarted)
        #expect(EvidenceWeight.standard(kind: .rubricJudgement, role: .teacher, helped: false) == 2)
        #expect(EvidenceWeight.standard(kind: .itemResponse, role: .automatic, helped: true) == 0.5)
    }

    @Test func `where a teacher decides the rule only advises`() {
        let policy = MasteryPolicy(version: id(2), decider: .teacher)
        let work = (1...4).map { strong($0) }
        let advised = replayed(work, under: policy).standing(of: id(1), under: policy)
        #expect(advised.state == .provisional)
        #expect(advised.shownLevel == 0)
        #expect(advised.unmet.map(\.kind) == [.teacherConfirmation])
        let confirmed = work + [row(5, kind: .confirmation, level: .gotIt)]
        let standing = replayed(confirmed, under: policy).standing(of: id(1), under: policy)
        #expect(standing.level == .gotIt)
        #expect(standing.decision?.author == .confirmed(by: id(9)))
    }

    @Test func `a confirmation never lowers, and keeps the date on which the level was shown`() {
        let work = (1...4).map { strong($0) }
        #expect(level(work + [row(5, kind: .confirmation, level: .start)]) == 3)
        let confirmed = replayed(work + [row(5, kind: .confirmation, level: .gotIt)])
        let standing = confirmed.standing(of: id(1), under: standardPolicy)
        #expect(standing.since == day(4))
        #expect(standing.decision?.author == .confirmed(by: id(9)))
    }

    @Test func `only an educator with a reason overrules, and then the rule needs fresh evidence`() {
        let work = (1...8).map { strong($0) }
        #expect(level(work + [row(9, kind: .overrule, level: .start, reason: " ")]) == 3)
        #expect(level(work + [row(9, kind: .overrule, level: .start, by: .peer, reason: "copied")]) == 3)
        let overruled = work + [row(9, kind: .overrule, level: .start, reason: "not the student's own work")]
        #expect(level(overruled) == 1)
        #expect(level(overruled + (10...11).map { strong($0) }) == 1)
        #expect(level(overruled + (10...12).map { strong($0) }) == 3)
    }

    @Test func `an overrule written down late does not undo what newer work has shown`() {
        let work = (1...4).map { strong($0, done: 10 + Double($0)) }
        let late = row(9, kind: .overrule, level: .start, done: 12.5, recorded: 20, reason: "copied")
        #expect(level(work + [late]) == 3)
        #expect(level(work + [row(9, kind: .overrule, level: .start, done: 20, reason: "copied")]) == 1)
    }

    @Test func `an overrule may raise a level`() {
        let raised = row(2, kind: .overrule, level: .gotIt, reason: "seen in the workshop")
        #expect(level([row(1, score: 0.25), raised]) == 3)
    }

    @Test(
        arguments: [
            (DecisionRule.highest, [1, 0.2, 0.2, 0.2], 3),
            (.mostRecent, [0.2, 0.2, 0.6], 2),
            (.mostRecent, [0.2, 1], 3),
            (.nOfM(n: 2, m: 3), [0.9, 0, 0.9], 3),
            (.nOfM(n: 2, m: 3), [0.9, 0, 0, 0.9], 1),
            (.decayingAverage(halfLifeDays: 1), [0, 0, 0, 0, 1, 1, 1], 3),
            (.decayingAverage(halfLifeDays: 1000), [0, 0, 0, 1, 1], 1),
        ] as [(DecisionRule, [Double], Int)])
    func `a framework may choose another rule`(rule: DecisionRule, scores: [Double], expected: Int) {
        let policy = MasteryPolicy(version: id(3), rule: rule, needsAgreement: false)
        let rows = scores.enumerated().map { row(Int64($0 + 1), score: $1) }
        #expect(level(rows, under: policy) == expected)
    }

    @Test func `the decaying average goes by the date the work was done`() {
        let policy = MasteryPolicy(version: id(3), rule: .decayingAverage(halfLifeDays: 1), needsAgreement: false)
        let rows = [row(1, score: 1, done: 0), row(2, score: 0, done: 1)]
        let standing = replayed(rows, under: policy).standing(of: id(1), under: policy)
        let average = standing.conditions.first { $0.kind == .decayingAverage }
        #expect(abs((average?.have ?? 0) - 1.0 / 3) < 1e-12)
    }

    @Test func `a policy survives JSON, and a damaged one is moved into range`() throws {
        let policy = MasteryPolicy(version: id(4), rule: .nOfM(n: 3, m: 5), decider: .teacher, taskDifficulty: 0.7)
        let json = try JSONEncoder().encode(policy)
        #expect(try JSONDecoder().decode(MasteryPolicy.self, from: json) == policy)
        let wild = MasteryPolicy(version: id(4), rule: .nOfM(n: .max, m: .min), taskDifficulty: .nan)
        #expect(wild.rule == .nOfM(n: 1, m: 1))
        #expect(wild.taskDifficulty == 0.02)
        let text = String(decoding: json, as: UTF8.self).replacing("\"m\":5", with: "\"m\":9999999")
        #expect(try JSONDecoder().decode(MasteryPolicy.self, from: Data(text.utf8)).rule == .nOfM(n: 3, m: 16))
    }

    private func changed(_ row: Evidence, task: Int64? = nil, helped: Bool = false) -> Evidence {
        Evidence(
            id: row.id, student: row.student, competency: row.competency, score: row.score, weight: row.weight,
            kind: row.kind, modality: row.modality, task: task.map { TaskKey(rawValue: $0) } ?? row.task,
            helped: helped, doneAt: row.doneAt, recordedAt: row.recordedAt, judgeRole: row.judgeRole)
    }
}
