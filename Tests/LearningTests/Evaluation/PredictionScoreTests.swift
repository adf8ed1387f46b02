import Testing

@testable import Learning

struct PredictionScoreTests {
    @Test func `area, loss, error and calibration of a small example`() {
        // Pairs right over wrong: (.8>.6) (.8>.2) (.4<.6) (.4>.2) → 3 of 4.
        let score = PredictionScore(predicted: [0.8, 0.6, 0.4, 0.2], scores: [1, 0, 1, 0])
        #expect(score.auc == 0.75)
        #expect(abs(score.logLoss - 0.5697171) < 1e-6)
        #expect(abs(score.rmse - 0.447214) < 1e-6)
        // Each prediction is in a bin of its own: (.2 + .6 + .6 + .2) / 4.
        #expect(abs(score.ece - 0.4) < 1e-12)
    }

    @Test func `ties count half and one kind of answer says nothing`() {
        #expect(PredictionScore(predicted: [0.5, 0.5, 0.5], scores: [1, 0, 1]).auc == 0.5)
        #expect(PredictionScore(predicted: [0.3, 0.9], scores: [1, 1]).auc == 0.5)
        #expect(PredictionScore(predicted: [], scores: []).count == 0)
    }

    @Test func `a fold is predicted by a model of the others, for every model`() {
        let log = InventedLog.log(students: 25, responses: 15, skills: 4, items: 40, seed: 2)
        for model in ModelKind.allCases {
            var told = 0
            let evaluation = Evaluation(of: model, on: log, folds: [0, 3, 9], seconds: { 0 }) { _ in told += 1 }
            #expect(evaluation.folds.map(\.number) == [0, 3] && told == 2)
            #expect(evaluation.pooled.count == 10 * 15)
            #expect(evaluation.auc > 0.5)
        }
    }

    @Test func `knowledge tracing finds that a skill is learned`() {
        var log = ResponseLog.Builder()
        var random = SeededGenerator(seed: 5)
        for student in 0..<300 {
            var isKnown = Double.random(in: 0..<1, using: &random) < 0.3
            for _ in 0..<12 {
                let isRight = Double.random(in: 0..<1, using: &random) < (isKnown ? 0.9 : 0.2)
                let task = PracticeTask(item: 1, skills: [1])
                log.append(student: Int64(student), PracticeResponse(task, score: isRight ? 1 : 0))
                if Double.random(in: 0..<1, using: &random) < 0.2 { isKnown = true }
            }
        }
        let found = KnowledgeTracing(trainedOn: log.finish(), students: Array(0..<300)).parameters(of: 1)
        #expect(abs(found.known - 0.3) < 0.08 && abs(found.learned - 0.2) < 0.05)
        #expect(abs(found.guess - 0.2) < 0.06 && abs(found.slip - 0.1) < 0.04)
    }

    @Test func `three in a row decides where three in a row were right`() throws {
        var log = ResponseLog.Builder()
        for student in 0..<10 {
            for (index, score) in [0.0, 1, 1, 1, 0, 0, 1].enumerated() {
                let task = PracticeTask(item: Int64(index), skills: [1])
                log.append(student: Int64(student), PracticeResponse(task, score: score))
            }
        }
        let table = MasteryTable(of: log.finish())
        let row = try #require(table.rows.first { $0.rule == "3 in a row" })
        #expect(table.sequences == 2 && row.decided == 1 && row.medianOpportunities == 4)
        #expect(row.nextThreeCount == 2 && row.falseMastery == 1 && abs(row.nextThree - 1.0 / 3) < 1e-12)
        #expect(table.rows.first { $0.rule == "5 in a row" }?.decided == 0)
    }
}
