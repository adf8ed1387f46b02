import Learning
import SQL

/// Who of a class can take up a competency now: not demonstrated yet, and all that it requires is enough to build on.
enum WorkshopReady {
    struct Student: Sendable {
        let id: ID<Person>
        let name: String
    }

    /// By name, in three reads for the whole class.
    ///
    /// - Parameter besides: Left out, because they have something to do with the workshop already.
    static func students(
        _ competency: ID<Competency>, of classID: ID<Class>, besides: Set<ID<Person>>, _ visit: Visit
    ) throws -> [Student] {
        let people = try WorkshopFormModel.students(of: classID, visit)
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let required = catalog.graph.requirements(of: competency)
        let rows = try visit.tx.query(
            """
            SELECT m.student_id, l.ability, m.competency_id, m.state FROM mastery m
            JOIN learners l ON l.student_id = m.student_id
            WHERE m.student_id IN (\(list: people.map(\.id))) AND m.competency_id IN (\(list: required + [competency]))
            """)
        var records: [ID<Person>: (head: String, progress: [ID<Competency>: CompetencyProgress])] = [:]
        for row in rows {
            let student: ID<Person> = try row.id("student_id")
            let head = try row.text("ability")
            guard let progress = CompetencyProgress(text: try row.text("state")) else { continue }
            records[student, default: (head, [:])].progress[try row.id("competency_id")] = progress
        }
        return people.filter { student in
            guard !besides.contains(student.id) else { return false }
            // Nobody has shown anything of it yet: ready for what requires nothing.
            guard let kept = records[student.id],
                let record = LearningRecord(head: kept.head, competencies: kept.progress)
            else { return required.isEmpty }
            func standing(_ competency: ID<Competency>) -> Standing {
                record.standing(of: competency, under: catalog.policy(of: competency))
            }
            return !standing(competency).isDemonstrated && required.allSatisfy { standing($0).isEnoughToBuildOn }
        }
    }
}
