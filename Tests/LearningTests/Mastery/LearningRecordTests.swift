import Foundation
import Learning
import Testing

struct LearningRecordTests {
    @Test func `row by row and all at once agree, with late rows and corrections`() {
        for seed in 0..<150 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 40)
            var known: [Evidence] = []
            var record = LearningRecord()
            for row in ledger {
                known.append(row)
                if !record.apply(row, under: standardPolicy) { record = replayed(known) }
            }
            #expect(record == replayed(ledger), "seed \(seed)")
            #expect(record == replayed(ledger.reversed()), "seed \(seed)")
        }
    }

    @Test func `what was shown on any day can be told later`() {
        for seed in 200..<240 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 40)
            for date in [day(5), day(20.5), day(33)] {
                let then = ledger.filter { $0.recordedAt <= date && $0.doneAt <= date }
                #expect(LearningRecord.replay(ledger, asOf: date) { _ in standardPolicy } == replayed(then))
            }
        }
    }

    @Test func `a level once shown stays, unless a row is corrected or an adult overrules`() {
        for seed in 300..<400 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 40, corrections: false)
            var best = [Int64: Int]()
            for count in 1...ledger.count {
                let record = replayed(Array(ledger.prefix(count)))
                for competency in Int64(1)...3 {
                    let shown = record.standing(of: id(competency), under: standardPolicy).shownLevel
                    #expect(shown >= best[competency, default: 0], "seed \(seed) row \(count)")
                    best[competency] = shown
                }
            }
        }
    }

    @Test func `poor work done earlier and judged later does not take back what was shown`() {
        let work = (1...4).map { strong($0, done: 10 + Double($0)) }
        let late = (5...12).map { row($0, score: 0, weight: 2, done: Double($0) / 10, recorded: 20) }
        #expect(level(work) == 3)
        let standing = replayed(work + late).standing(of: id(1), under: standardPolicy)
        #expect(standing.level == .gotIt)
        #expect(standing.since == day(14))
        #expect(standing.estimate.lowerBound < 0.8)
    }

    @Test func `correcting a row that a level rested on takes the level back`() {
        let work = (1...4).map { strong($0) }
        let corrected = row(9, score: 0.25, weight: 2, kind: .rubricJudgement, done: 2, recorded: 9, corrects: 2)
        #expect(level(work) == 3)
        #expect(level(work + [corrected]) == 2)
    }

    @Test func `correcting a row about another competency takes nothing back`() {
        let other = (11...13).map { strong($0, about: 2, done: Double($0) / 100) }
        let work = (1...3).map { strong($0) } + [strong(4)]
        let withdrawn = (21...23).map { row($0, about: 2, kind: .withdrawal, corrects: $0 - 10) }
        #expect(level(other + work + withdrawn) == 3)
        let early = other + (1...3).map { strong($0) }
        let reached = level(early)
        #expect(level(early + withdrawn) == reached)
    }

    @Test func `a teacher's confirmation outlives the correction of a quiz`() {
        let rows = [row(1), row(2, kind: .confirmation, level: .gotIt)]
        #expect(level(rows + [row(3, kind: .withdrawal, corrects: 1)]) == 3)
        #expect(level(rows + [row(3, kind: .withdrawal, corrects: 2)]) == 2)
    }

    @Test func `taking back a correction brings the first row back`() {
        let work = (1...4).map { strong($0) }
        let withdrawn = row(8, kind: .withdrawal, corrects: 2)
        let restored = row(9, kind: .withdrawal, corrects: 8)
        #expect(level(work + [withdrawn]) == 2)
        let standing = replayed(work + [withdrawn, restored]).standing(of: id(1), under: standardPolicy)
        #expect(standing.level == .gotIt && standing.since == day(4))
        #expect(standing.estimate == replayed(work).standing(of: id(1), under: standardPolicy).estimate)
    }

    @Test func `a replaced row counts once`() {
        let replaced = [row(1, score: 0), row(5, score: 1, done: 1, recorded: 5, corrects: 1)]
        let only = [row(5, score: 1, done: 1, recorded: 5)]
        #expect(replayed(replaced).ability == replayed(only).ability)
    }

    @Test func `a row that corrects nothing known, itself or a later row is evidence like any other`() {
        for target in [Int64(99), 1, 2] {
            let rows = [row(1, corrects: target), row(2)]
            let standing = replayed(rows).standing(of: id(1), under: standardPolicy)
            #expect(standing.evidenceCount == 2)
        }
    }

    @Test func `the same row given twice counts once`() {
        #expect(replayed([row(1), row(1), row(2)]) == replayed([row(1), row(2)]))
    }

    @Test func `an older row or a correction is not added in place`() {
        var record = replayed([row(1), row(5)])
        let before = record
        for refused in [row(3, recorded: 6), row(6, corrects: 1), row(6, done: 7, recorded: 4)] {
            let isAdded = record.apply(refused, under: standardPolicy)
            #expect(!isAdded)
        }
        #expect(record == before)
        let isAdded = record.apply(row(6), under: standardPolicy)
        #expect(isAdded)
    }

    @Test func `a new policy takes nothing back that the old one had shown`() {
        let strict = MasteryPolicy(version: id(2), bars: LevelBars(gettingThere: 0.9, gotIt: 0.97, beyond: 0.99))
        let rows = (1...4).map { strong($0) } + [row(5, score: 0.5)]
        let record = LearningRecord.replay(rows) { _, recordedAt in recordedAt < day(4.5) ? standardPolicy : strict }
        #expect(record.standing(of: id(1), under: strict).level == .gotIt)
        #expect(level(rows, under: strict) == 1)
    }

    @Test func `a record survives being stored`() throws {
        let record = replayed(randomLedger(seed: 77, rows: 60))
        let json = try JSONEncoder().encode(record)
        let read = try JSONDecoder().decode(LearningRecord.self, from: json)
        #expect(read == record)
    }

    @Test func `odd times and scores cannot stop the replay`() {
        let odd = [
            row(1, score: .nan, weight: .infinity), row(2, score: -9, weight: -1), row(3, score: 1e300, weight: .nan),
            Evidence(
                id: id(4), student: id(7), competency: id(1), score: 1, weight: 2, kind: .observation,
                modality: Modality(rawValue: String(repeating: "x", count: 9_999)), doneAt: .distantPast,
                recordedAt: .distantFuture, judgeRole: .teacher),
            Evidence(
                id: id(5), student: id(7), competency: id(1), score: 1, weight: 2, kind: .observation,
                modality: .talk, doneAt: .distantFuture, recordedAt: .distantFuture, judgeRole: .teacher),
        ]
        let standing = replayed(odd).standing(of: id(1), under: standardPolicy)
        #expect(standing.estimate.mean.isFinite && standing.estimate.lowerBound.isFinite)
        #expect(standing.evidenceCount == 2)
    }

    @Test func `a ledger recorded backwards is read all the same`() {
        let backwards = (1...400).map { row($0, about: $0 % 5, done: 500 - Double($0), recorded: 600 + Double($0)) }
        let forwards = (1...400).map { row($0, about: $0 % 5, done: 500 - Double($0)) }
        #expect(abs(replayed(backwards).ability.mean - replayed(forwards).ability.mean) < 1e-12)
    }
}

/// Rows in the order of recording: three competencies, some judged late, some corrected, some overruled.
func randomLedger(seed: UInt64, rows: Int, corrections: Bool = true) -> [Evidence] {
    var numbers = SeededNumbers(seed: seed &* 2_654_435_761 &+ 1)
    return (1...rows).map { number in
        let recorded = Double(number) + (Bool.random(using: &numbers) ? 0 : 0.5)
        let isLate = Int.random(in: 0..<4, using: &numbers) == 0
        let draw = Int.random(in: 0..<20, using: &numbers)
        let kind: EvidenceKind =
            switch draw {
            case 0 where corrections: .withdrawal
            case 1 where corrections: .overrule
            case 2: .confirmation
            default: .rubricJudgement
            }
        let isCorrection = corrections && number > 1 && (kind == .withdrawal || draw == 3)
        return row(
            Int64(number), about: .random(in: 1...3, using: &numbers),
            score: [0.25, 0.6, 0.9, 1, 1, 1].randomElement(using: &numbers) ?? 0,
            weight: Bool.random(using: &numbers) ? 1 : 2,
            kind: kind, modality: Bool.random(using: &numbers) ? .talk : .writing,
            task: .random(in: 1...9, using: &numbers), helped: Int.random(in: 0..<9, using: &numbers) == 0,
            transfer: Bool.random(using: &numbers), level: Level.allCases.randomElement(using: &numbers),
            done: isLate ? max(recorded - Double.random(in: 0...20, using: &numbers), 0) : recorded,
            recorded: recorded,
            corrects: isCorrection ? .random(in: 1...Int64(number - 1), using: &numbers) : nil,
            reason: "seen again")
    }
}
