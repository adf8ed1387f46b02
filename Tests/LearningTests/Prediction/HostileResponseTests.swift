import Foundation
import Testing

@testable import Learning

struct HostileResponseTests {
    static let odd: [Double] = [.nan, .infinity, -.infinity, -1, 0, 0.5, 1, 1e308, -1e308, .leastNonzeroMagnitude]

    @Test func `every probability is inside 0 to 1 whatever comes in`() {
        for model in InventedClass.models {
            var history = StudentHistory()
            for score in Self.odd {
                for other in Self.odd {
                    for item in [Int64.min, -1, 0, .max] {
                        let task = PracticeTask(item: item, skills: [item, 0, 3, item], seconds: other)
                        let expected = model.prediction(of: task, after: history).score
                        #expect(expected > 0 && expected < 1)
                        history.take(PracticeResponse(task, score: score, weight: other), under: model.norms)
                    }
                }
            }
            #expect(history.ability.mean.isFinite && history.ability.variance > 0)
        }
    }

    @Test func `ten thousand skills of one student are taken`() {
        for model in InventedClass.models {
            var history = StudentHistory()
            for skill in 0..<10_000 {
                let task = PracticeTask(item: Int64(skill), skills: [Int64(skill) &* 7_919])
                history.take(PracticeResponse(task, score: skill % 3 == 0 ? 0 : 1), under: model.norms)
            }
            let expected = model.prediction(of: PracticeTask(item: 5, skills: [7_919]), after: history).score
            #expect(expected > 0 && expected < 1 && history.count == 10_000)
        }
    }

    @Test func `thousands of equal answers do not run away`() {
        for model in InventedClass.models {
            for score in [0.0, 1] {
                var history = StudentHistory()
                for _ in 0..<5_000 {
                    let task = PracticeTask(item: 6, skills: [0])
                    history.take(PracticeResponse(task, score: score, weight: 10), under: model.norms)
                }
                let expected = model.prediction(of: PracticeTask(item: 6, skills: [0]), after: history).score
                #expect(expected > 0 && expected < 1)
            }
        }
    }

    @Test func `a model of no responses is in the middle`() {
        let empty = ResponseLog.Builder().finish()
        for settings in [ResponseModel.Settings.light, .best] {
            let model = ResponseModel(trainedOn: empty, students: [0, -1, 99], settings: settings)
            let expected = model.prediction(of: PracticeTask(item: 1, skills: [1]), after: StudentHistory()).score
            #expect(abs(expected - 0.5) < 0.01)
        }
    }

    @Test func `a saved model predicts the same to the bit`() throws {
        for model in InventedClass.models {
            let saved = try JSONEncoder().encode(model)
            #expect(try JSONDecoder().decode(ResponseModel.self, from: saved) == model)
        }
    }

    @Test(arguments: [
        ("\"format\":1", "\"format\":2"), ("\"overall\":0", "\"overall\":7"), ("\"start\":", "\"start\":1e300,\"x\":"),
        ("\"skillMeans\":[", "\"skillMeans\":[0.5,"), ("\"values\":[", "\"values\":[1,"),
        ("\"columns\":[", "\"columns\":[99,"),
        ("\"rank\":4", "\"rank\":900000000"), ("\"drift\":0", "\"drift\":-5"),
    ])
    func `a model with numbers that no training gives is refused`(what: String, instead: String) throws {
        let saved = String(decoding: try JSONEncoder().encode(InventedClass.best), as: UTF8.self)
        let damaged = saved.replacingOccurrences(of: what, with: instead)
        #expect(damaged != saved)
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(ResponseModel.self, from: Data(damaged.utf8))
        }
    }
}
