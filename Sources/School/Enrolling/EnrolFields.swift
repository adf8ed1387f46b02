import Learning
import SQL

/// What forms and rows share in reading a person.
enum EnrolFields {
    /// Enough to catch a slip: something, an at sign, something with a dot.
    static func isEmail(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
            && !text.contains(where: \.isWhitespace)
            && halves[1].first != "." && halves[1].last != "."
    }
}

extension Role {
    private static let words: [Role: Set<String>] = [
        .student: ["student", "pupil", "estudiante", "alumno", "alumna"],
        .guardian: [
            "guardian", "family", "parent", "mother", "father", "responsable", "familia", "madre", "padre", "tutor",
            "tutora", "acudiente",
        ],
        .teacher: ["teacher", "docente", "maestro", "maestra", "profesor", "profesora"],
        .advisor: ["advisor", "adviser", "mentor", "mentora", "asesor", "asesora"],
        .specialist: ["specialist", "especialista", "counselor"],
        .leader: ["leader", "principal", "school leader", "direccion", "director", "directora"],
        .administrator: ["administrator", "admin", "administracion", "administrador", "administradora"],
        .operator: ["operator", "operacion"],
    ]

    /// The role that a word of a list names, in English or Spanish.
    init?(word: String) {
        let wanted = looseName(word)
        guard let role = Role.allCases.first(where: { Self.words[$0]?.contains(wanted) ?? false }) else { return nil }
        self = role
    }
}

extension Language {
    init?(word: String) {
        switch looseName(word) {
        case "en", "english", "ingles": self = .english
        case "es", "spanish", "espanol": self = .spanish
        default: return nil
        }
    }
}

/// The classes of a school, to find which one a row means, and who is in them.
struct EnrolClasses: Sendable {
    private struct Seat: Hashable {
        let place: ID<Class>
        let person: ID<Person>
        let isTeacher: Bool
    }

    private var classes: [(id: ID<Class>, title: String)] = []
    private var byName: [String: [Int]] = [:]
    private var seats: Set<Seat> = []

    init(of school: ID<Organization>, in tx: any Transaction) throws {
        for row in try tx.query(
            "SELECT id, title, code FROM classes WHERE school_id = \(school) AND left_at IS NULL ORDER BY id")
        {
            let index = classes.count
            classes.append((try row.id("id"), try row.text("title")))
            for name in Set([try row.text("title"), try row.optionalText("code") ?? ""].map(looseName))
            where !name.isEmpty {
                byName[name, default: []].append(index)
            }
        }
        for row in try tx.query(
            """
            SELECT e.class_id, e.person_id, e.role FROM enrolments e JOIN classes c ON c.id = e.class_id
            WHERE c.school_id = \(school) AND c.left_at IS NULL AND e.left_at IS NULL AND e.ends_on IS NULL
            """)
        {
            seats.insert(
                Seat(
                    place: try row.id("class_id"), person: try row.id("person_id"),
                    isTeacher: try row.text("role") == "teacher"))
        }
    }

    func find(_ title: String) -> EnrolDirectory.Found {
        let found = byName[looseName(title)] ?? []
        return found.count > 1 ? .several : found.first.map { .one($0) } ?? .nobody
    }

    func id(_ place: Int) -> ID<Class>? { classes.indices.contains(place) ? classes[place].id : nil }
    func title(_ place: Int) -> String { classes.indices.contains(place) ? classes[place].title : "" }

    func holds(_ person: ID<Person>, in place: ID<Class>, isTeacher: Bool) -> Bool {
        seats.contains(Seat(place: place, person: person, isTeacher: isTeacher))
    }
}
