import Learning
import SQL

/// Proof that the viewer may see one aspect of one student. Stores that touch student data take this value and never
/// a bare id, so a route that forgets the check does not compile.
struct StudentAccess: Sendable {
    let student: ID<Person>
    let relation: Relation
    let aspect: Aspect
    let viewer: ID<Person>

    fileprivate init(student: ID<Person>, relation: Relation, aspect: Aspect, viewer: ID<Person>) {
        self.student = student
        self.relation = relation
        self.aspect = aspect
        self.viewer = viewer
    }
}

/// Proof that the viewer teaches a class or leads its school.
struct ClassAccess: Sendable {
    let id: ID<Class>
    let school: ID<Organization>
    let relation: Relation
    let viewer: ID<Person>

    fileprivate init(id: ID<Class>, school: ID<Organization>, relation: Relation, viewer: ID<Person>) {
        self.id = id
        self.school = school
        self.relation = relation
        self.viewer = viewer
    }
}

extension Viewer {
    /// The strongest relation of the viewer to the student that opens the aspect.
    ///
    /// - Parameter today: the school's date as `2026-05-04`, since roles and enrolments begin and end.
    /// - Throws: `Failure.notFound` when there is none: the same as for a student who does not exist.
    func student(
        _ student: ID<Person>, for aspect: Aspect, today: String, in tx: any Transaction
    ) throws -> StudentAccess {
        try access(to: student, for: aspect, as: relations(to: student, today: today, in: tx))
    }

    /// The same, from relations that were asked for in this transaction.
    func access(to student: ID<Person>, for aspect: Aspect, as relations: Set<Relation>) throws -> StudentAccess {
        guard let relation = Relation.strongest(of: relations.filter { $0.opens(aspect) }) else {
            throw Failure.notFound
        }
        return StudentAccess(student: student, relation: relation, aspect: aspect, viewer: person)
    }

    /// The student whose work, goal or file the path names.
    func student(
        via source: Route.StudentSource, key: Int64, for aspect: Aspect, today: String, in tx: any Transaction
    ) throws -> StudentAccess {
        let owner: SQL =
            switch source {
            case .student: "SELECT id AS student_id FROM people WHERE id = \(key)"
            case .work: "SELECT student_id FROM works WHERE id = \(key)"
            case .attempt:
                "SELECT w.student_id FROM attempts a JOIN works w ON w.id = a.work_id WHERE a.id = \(key)"
            case .attachment:
                """
                SELECT w.student_id FROM attachments f JOIN attempts a ON a.id = f.attempt_id
                JOIN works w ON w.id = a.work_id WHERE f.id = \(key)
                """
            case .goal: "SELECT student_id FROM goals WHERE id = \(key)"
            case .sitting: "SELECT student_id FROM sittings WHERE id = \(key)"
            case .entry: "SELECT student_id FROM profile_entries WHERE id = \(key)"
            case .round: "SELECT student_id FROM inventory_rounds WHERE id = \(key)"
            case .studentFile: "SELECT student_id FROM student_files WHERE id = \(key)"
            case .support: "SELECT student_id FROM supports WHERE id = \(key)"
            case .version: "SELECT student_id FROM plan_versions WHERE id = \(key)"
            case .step: "SELECT student_id FROM steps WHERE id = \(key)"
            case .proposal: "SELECT student_id FROM proposals WHERE id = \(key)"
            case .checkIn: "SELECT student_id FROM check_ins WHERE id = \(key)"
            case .note: "SELECT student_id FROM notes WHERE id = \(key)"
            case .observation: "SELECT student_id FROM evidence WHERE id = \(key) AND kind = 'observation'"
            case .disposition: "SELECT student_id FROM disposition_notes WHERE id = \(key)"
            case .prior: "SELECT student_id FROM prior_learnings WHERE id = \(key)"
            case .piece: "SELECT student_id FROM portfolio_pieces WHERE id = \(key)"
            case .showcase: "SELECT student_id FROM showcases WHERE id = \(key)"
            case .made: "SELECT student_id FROM made_activities WHERE id = \(key)"
            case .journal: "SELECT student_id FROM journal_entries WHERE id = \(key)"
            }
        guard let row = try tx.first(owner) else { throw Failure.notFound }
        return try student(row.id("student_id"), for: aspect, today: today, in: tx)
    }

    /// Every relation, by one query over what ties two people: a right that is missing is a row that is missing.
    func relations(to student: ID<Person>, today: String, in tx: any Transaction) throws -> Set<Relation> {
        let rows = try tx.query(
            """
            SELECT 'oneself' AS relation FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student'
            WHERE p.id = \(student) AND p.id = \(person) AND p.left_at IS NULL
            UNION ALL
            SELECT 'guardian' AS relation FROM guardianships g JOIN people p ON p.id = g.student_id
            WHERE g.student_id = \(student) AND g.guardian_id = \(person) AND g.blocked_at IS NULL
            UNION ALL
            SELECT CASE WHEN c.kind = 'advisory' THEN 'advisor' ELSE 'teacher' END AS relation
            FROM enrolments t
            JOIN enrolments s ON s.class_id = t.class_id
            JOIN classes c ON c.id = t.class_id
            WHERE t.person_id = \(person) AND t.role = 'teacher' AND \(current("t", today))
              AND s.person_id = \(student) AND s.role = 'student' AND \(current("s", today))
              AND c.left_at IS NULL
            UNION ALL
            SELECT v.role AS relation
            FROM roles v
            JOIN roles s ON s.person_id = \(student) AND s.role = 'student'
            JOIN organizations o ON o.id = s.organization_id
            WHERE v.person_id = \(person) AND v.role IN ('leader', 'administrator')
              AND \(dated("v", today)) AND \(belongs("s", today))
              AND (v.organization_id = o.id OR v.organization_id = o.parent_id)
            """)
        return Set(try rows.compactMap { Relation(rawValue: try $0.text("relation")) })
    }

    /// - Throws: `Failure.notFound` when the viewer neither teaches the class nor leads its school.
    func classAccess(_ id: ID<Class>, today: String, in tx: any Transaction) throws -> ClassAccess {
        let rows = try tx.query(
            """
            SELECT c.school_id, CASE WHEN c.kind = 'advisory' THEN 'advisor' ELSE 'teacher' END AS relation
            FROM classes c JOIN enrolments t ON t.class_id = c.id
            WHERE c.id = \(id) AND c.left_at IS NULL
              AND t.person_id = \(person) AND t.role = 'teacher' AND \(current("t", today))
            UNION ALL
            SELECT c.school_id, 'leader' AS relation
            FROM classes c JOIN organizations o ON o.id = c.school_id
            JOIN roles v ON v.person_id = \(person) AND v.role = 'leader'
            WHERE c.id = \(id) AND c.left_at IS NULL AND \(dated("v", today))
              AND (v.organization_id = o.id OR v.organization_id = o.parent_id)
            """)
        let relations = try rows.compactMap { Relation(rawValue: try $0.text("relation")) }
        guard let row = rows.first, let relation = Relation.strongest(of: relations) else { throw Failure.notFound }
        return ClassAccess(id: id, school: try row.id("school_id"), relation: relation, viewer: person)
    }
}

/// A condition: the enrolment named by `alias` holds today. One without days of its own has those of its class's term,
/// so that a class that is over gives no rights.
func current(_ alias: StaticString, _ today: String) -> SQL {
    let left = SQL(trusted: "\(alias).left_at IS NULL")
    let classID = SQL(trusted: "\(alias).class_id")
    let begins = SQL(trusted: "\(alias).begins_on")
    let ends = SQL(trusted: "\(alias).ends_on")
    return """
        \(left) AND \(dated(alias, today)) AND NOT EXISTS (
            SELECT 1 FROM classes term_class JOIN terms class_term ON class_term.id = term_class.term_id
            WHERE term_class.id = \(classID)
              AND ((\(begins) IS NULL AND class_term.begins_on > \(today))
                OR (\(ends) IS NULL AND class_term.ends_on < \(today))))
        """
}

/// A condition: the student's role named by `alias` holds today, or nothing came after it. A school keeps its former
/// students, and loses those who go to another one now.
private func belongs(_ alias: StaticString, _ today: String) -> SQL {
    let student = SQL(trusted: "\(alias).person_id")
    return """
        ((\(dated(alias, today))) OR NOT EXISTS (
            SELECT 1 FROM roles later WHERE later.person_id = \(student) AND later.role = 'student'
              AND \(dated("later", today))))
        """
}

/// A condition: today lies between the row's first and last day, where it has them.
func dated(_ alias: StaticString, _ today: String) -> SQL {
    let begins = SQL(trusted: "\(alias).begins_on")
    let ends = SQL(trusted: "\(alias).ends_on")
    return "(\(begins) IS NULL OR \(begins) <= \(today)) AND (\(ends) IS NULL OR \(ends) >= \(today))"
}
