import Learning
import SQL

/// Proof that the viewer may read a rubric, and in which part.
struct RubricAccess: Sendable {
    enum Part: Sendable {
        /// Wrote it: changes it, asks others, answers them, closes the talk.
        case owner
        /// An adult of the same school: reads every version and comments while it is talked about.
        case colleague
        /// In a class that was asked: comments while it is talked about, and reads what became of it.
        case student
    }

    let rubric: ID<Rubric>
    let part: Part
    let viewer: ID<Person>

    fileprivate init(rubric: ID<Rubric>, part: Part, viewer: ID<Person>) {
        self.rubric = rubric
        self.part = part
        self.viewer = viewer
    }

    /// - Throws: `Failure.notFound` for whoever has no part in it.
    static func find(_ rubric: ID<Rubric>, _ visit: Visit) throws -> RubricAccess {
        let person = visit.viewer.person
        guard let row = try visit.tx.first("SELECT owner_id FROM rubrics WHERE id = \(rubric)") else {
            throw Failure.notFound
        }
        let owner: ID<Person>? = try row.optionalID("owner_id")
        if owner == person { return RubricAccess(rubric: rubric, part: .owner, viewer: person) }
        if visit.viewer.isStaff,
            try visit.tx.exists("SELECT r.id FROM rubrics r WHERE r.id = \(rubric) AND \(visible(visit))")
        {
            return RubricAccess(rubric: rubric, part: .colleague, viewer: person)
        }
        let isAsked = try visit.tx.exists(
            """
            SELECT v.id FROM rubric_versions v JOIN rubric_invitations i ON i.rubric_version_id = v.id
            WHERE v.rubric_id = \(rubric) AND v.state <> 'draft' AND \(asked(person, visit))
            """)
        guard isAsked else { throw Failure.notFound }
        return RubricAccess(rubric: rubric, part: .student, viewer: person)
    }

    /// - Throws: `Failure.notFound` for anybody but its author.
    static func own(_ rubric: ID<Rubric>, _ visit: Visit) throws -> RubricAccess {
        let access = try find(rubric, visit)
        guard access.part == .owner else { throw Failure.notFound }
        return access
    }

    /// A condition on `rubrics r`: the library's, the viewer's own, or that of somebody with a role in a school in which
    /// the viewer has one.
    static func visible(_ visit: Visit) -> SQL {
        """
        (r.owner_id IS NULL OR r.owner_id = \(visit.viewer.person) OR EXISTS (
            SELECT 1 FROM roles mine JOIN roles theirs ON theirs.organization_id = mine.organization_id
            WHERE mine.person_id = \(visit.viewer.person) AND \(dated("mine", visit.today))
              AND theirs.person_id = r.owner_id AND \(dated("theirs", visit.today))))
        """
    }

    /// A condition on `rubric_invitations i`: the student is in the class that was asked.
    static func asked(_ student: ID<Person>, _ visit: Visit) -> SQL {
        """
        EXISTS (SELECT 1 FROM enrolments e WHERE e.class_id = i.class_id AND e.person_id = \(student)
                AND e.role = 'student' AND \(current("e", visit.today)))
        """
    }
}
