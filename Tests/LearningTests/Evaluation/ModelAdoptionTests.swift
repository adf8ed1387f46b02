import Testing

@testable import Learning

struct ModelAdoptionTests {
    @Test func `fewer than 250 students keep the filter`() {
        let log = InventedLog.log(students: 249, responses: 2, skills: 2, items: 10, seed: 1)
        let (adoption, model) = ModelAdoption.decide(on: log)
        #expect(adoption.verdict == .tooFewStudents && adoption.students == 249 && adoption.responses == 498)
        #expect(model == nil && adoption.model == nil && adoption.filter == nil)
    }

    @Test func `students whose responses do not count are not counted`() {
        var log = ResponseLog.Builder()
        for student in 0..<300 {
            let task = PracticeTask(item: 1, skills: [1])
            log.append(student: Int64(student), PracticeResponse(task, score: 1, weight: student < 249 ? 1 : 0))
        }
        #expect(ModelAdoption.decide(on: log.finish()).adoption.verdict == .tooFewStudents)
    }

    @Test func `a model that predicts held-out students better is adopted`() {
        // What was answered last decides the next answer: the filter cannot say so.
        let (adoption, model) = ModelAdoption.decide(on: log(isAlternating: true))
        #expect(adoption.verdict == .adopt && model != nil)
        #expect((adoption.model?.logLoss ?? 9) < (adoption.filter?.logLoss ?? 0))
    }

    @Test func `where every answer is right nothing is adopted`() {
        let (adoption, model) = ModelAdoption.decide(on: log(isAlternating: false))
        #expect(adoption.verdict == .notBetter && model == nil && adoption.model != nil)
    }

    /// Answers turn from right to wrong and back, or all are right.
    private func log(isAlternating: Bool) -> ResponseLog {
        var random = SeededGenerator(seed: 11)
        var log = ResponseLog.Builder()
        for student in 0..<250 {
            var isRight = !isAlternating || Bool.random(using: &random)
            for _ in 0..<6 {
                if isAlternating { isRight.toggle() }
                let task = PracticeTask(item: Int64.random(in: 0..<4, using: &random), skills: [1])
                log.append(student: Int64(student), PracticeResponse(task, score: isRight ? 1 : 0))
            }
        }
        return log.finish()
    }
}
