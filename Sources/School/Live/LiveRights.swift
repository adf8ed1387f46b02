import Learning
import SQL

/// That somebody's rights may have changed: the lines that are open look again whether they may stay.
enum LiveRights: Hashable, Sendable {
    case of(ID<Person>)
    /// After a roster, for instance.
    case ofEverybody

    var word: String {
        switch self {
        case .of(let person): "rights-\(person)"
        case .ofEverybody: "rights"
        }
    }

    init?(word: String) {
        if word == "rights" {
            self = .ofEverybody
        } else if word.hasPrefix("rights-"), let person = ID<Person>(String(word.dropFirst("rights-".count))) {
            self = .of(person)
        } else {
            return nil
        }
    }

    func announce(in tx: any Transaction) throws {
        try tx.announce(word)
    }
}

extension LiveTopic {
    /// Whether the viewer may know when this changes: staff of a class everything about it, its students what they are
    /// shown of it, everybody what concerns themselves.
    func isOpen(to viewer: Viewer, today: String, in tx: any Transaction) throws -> Bool {
        switch self {
        case .person(let person): return person == viewer.person
        case .help(let id), .work(let id): return try teaches(id, viewer, today, tx)
        case .poll(let id), .classView(let id):
            return try teaches(id, viewer, today, tx) || isStudent(of: id, viewer, today, tx)
        }
    }

    private func teaches(
        _ id: ID<Class>, _ viewer: Viewer, _ today: String, _ tx: any Transaction
    ) throws -> Bool {
        do {
            _ = try viewer.classAccess(id, today: today, in: tx)
            return true
        } catch Failure.notFound {
            return false
        }
    }

    private func isStudent(
        of id: ID<Class>, _ viewer: Viewer, _ today: String, _ tx: any Transaction
    ) throws -> Bool {
        try tx.exists(
            """
            SELECT e.id FROM enrolments e
            WHERE e.class_id = \(id) AND e.person_id = \(viewer.person) AND e.role = 'student' AND \(current("e", today))
            """)
    }
}
