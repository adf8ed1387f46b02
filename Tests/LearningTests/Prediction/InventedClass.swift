@testable import Learning

/// A small invented school with a model of each kind, made once.
enum InventedClass {
    static let log = InventedLog.log(students: 40, responses: 20, skills: 6, items: 60, seed: 7)
    static let light = ResponseModel(trainedOn: log, students: Array(log.students.indices), settings: .light)
    static let best = ResponseModel(trainedOn: log, students: Array(log.students.indices), settings: .best)
    static let models = [light, best]

    /// The responses of a student.
    static func responses(of student: Int) -> [PracticeResponse] { log.rows(of: student).map(log.response) }

    /// What a model expects before each response.
    static func expectations(_ responses: [PracticeResponse], _ model: ResponseModel) -> [ScorePrediction] {
        var history = StudentHistory()
        return responses.map { response in
            defer { history.take(response, under: model.norms) }
            return model.prediction(of: response.task, after: history)
        }
    }
}
