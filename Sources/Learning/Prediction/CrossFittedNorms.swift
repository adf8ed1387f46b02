/// The norms of some students, and the norms without each fifth of them.
struct CrossFittedNorms {
    let all: ResponseNorms
    private let without: [ResponseNorms]

    static let folds = 5

    /// Student u of the log is in fold ⌊u/5⌋ mod 5: u mod 5 is what measurements hold back.
    static func fold(of student: Int) -> Int { student / 5 % folds }

    init(of log: ResponseLog, students: [Int], _ settings: ResponseModel.Settings) {
        let counts = ResponseCounts(of: log, students: students)
        var all = ResponseNorms(counts)
        var without = (0..<Self.folds).map { fold in
            ResponseNorms(counts.without(students.lazy.filter { Self.fold(of: $0) == fold }, of: log))
        }
        // Which skills go together is so coarse that a student's own part in it does not matter.
        all.relatedSkills = Self.relations(of: .skills, log, students, without)
        for fold in without.indices { without[fold].relatedSkills = all.relatedSkills }
        if settings.relatesItems {
            all.relatedItems = Self.relations(of: .items, log, students, without)
            let related = without.indices.map { fold in
                Self.relations(of: .items, log, students.filter { Self.fold(of: $0) != fold }, without)
            }
            for fold in without.indices { without[fold].relatedItems = related[fold] }
        }
        if settings.rank > 0 {
            all.factors = FactorFit(log: log, students: students, norms: all, rank: settings.rank).fitted()
            for fold in without.indices {
                let others = students.filter { Self.fold(of: $0) != fold }
                without[fold].factors =
                    FactorFit(log: log, students: others, norms: without[fold], rank: settings.rank).fitted()
            }
        }
        self.all = all
        self.without = without
    }

    /// For the features of one of the students.
    func norms(for student: Int) -> ResponseNorms { without[Self.fold(of: student)] }

    private static func relations(
        of kind: Relations.Kind, _ log: ResponseLog, _ students: [Int], _ without: [ResponseNorms]
    ) -> [Relation] {
        var relations = Relations(of: kind, in: without[0])
        for student in students { relations.take(student: student, of: log, under: without[fold(of: student)]) }
        return relations.strongest()
    }
}
