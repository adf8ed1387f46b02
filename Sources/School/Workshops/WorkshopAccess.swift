import Learning
import SQL

/// Proof that the viewer may open a workshop.
struct WorkshopAccess: Sendable {
    enum Part: Sendable {
        /// A student to whom it is open, or who has something to do with it already.
        case student
        /// Teaches the class, or leads the workshop.
        case runs
        /// Leads the school.
        case looks
    }

    let workshop: ID<Workshop>
    let classID: ID<Class>
    let part: Part
    let viewer: ID<Person>

    var mayRun: Bool { part == .runs }

    fileprivate init(workshop: ID<Workshop>, classID: ID<Class>, part: Part, viewer: ID<Person>) {
        self.workshop = workshop
        self.classID = classID
        self.part = part
        self.viewer = viewer
    }

    /// - Throws: `Failure.notFound` for anybody else.
    static func find(_ id: ID<Workshop>, _ visit: Visit) throws -> WorkshopAccess {
        let viewer = visit.viewer
        guard let row = try visit.tx.first("SELECT class_id FROM workshops WHERE id = \(id)") else {
            throw Failure.notFound
        }
        let classID: ID<Class> = try row.id("class_id")
        if viewer.isStaff {
            do {
                let access = try viewer.classAccess(classID, today: visit.today, in: visit.tx)
                let part: Part = access.relation.mayJudge ? .runs : .looks
                return WorkshopAccess(workshop: id, classID: classID, part: part, viewer: viewer.person)
            } catch Failure.notFound {}
        }
        let isStudent = try visit.tx.exists(
            """
            SELECT w.id FROM workshops w
            WHERE w.id = \(id) AND (\(hasSeat(viewer.person)) OR (w.entry <> 'offer' AND \(isOpen(to: viewer.person, visit.today))))
            """)
        guard viewer.isStudent, isStudent else { throw Failure.notFound }
        return WorkshopAccess(workshop: id, classID: classID, part: .student, viewer: viewer.person)
    }

    /// A condition on the workshop `w`: the student was offered a seat, asked for one or had one.
    static func hasSeat(_ student: ID<Person>) -> SQL {
        "EXISTS (SELECT 1 FROM workshop_seats own WHERE own.workshop_id = w.id AND own.student_id = \(student))"
    }

    /// A condition on the workshop `w`: the student is one of those whom it is for.
    static func isOpen(to student: ID<Person>, _ today: String) -> SQL {
        """
        (w.audience = 'class' AND EXISTS (
            SELECT 1 FROM enrolments e WHERE e.class_id = w.class_id AND e.person_id = \(student) AND e.role = 'student'
              AND \(current("e", today)))
         OR w.audience = 'teacher' AND EXISTS (
            SELECT 1 FROM enrolments e JOIN enrolments t ON t.class_id = e.class_id AND t.person_id = w.host_id
              AND t.role = 'teacher' AND \(current("t", today))
            WHERE e.person_id = \(student) AND e.role = 'student' AND \(current("e", today)))
         OR w.audience = 'school' AND EXISTS (
            SELECT 1 FROM enrolments e JOIN classes ec ON ec.id = e.class_id
            JOIN classes wc ON wc.id = w.class_id AND wc.school_id = ec.school_id
            WHERE e.person_id = \(student) AND e.role = 'student' AND \(current("e", today))))
        """
    }
}
