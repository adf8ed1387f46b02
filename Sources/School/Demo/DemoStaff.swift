import Learning
import SQL

/// An invented member of staff.
struct DemoStaffMember: Sendable {
    let id: ID<Person>
    let given: String
    let family: String
    let title: LocalText
    let username: String
    var roles: Set<Role>
}

/// Who works at the demo schools, and who teaches what.
struct DemoStaff: Sendable {
    let members: [DemoStaffMember]
    /// By the keys of the content; only in the first school.
    private let known: [String: Int]

    /// - Parameters:
    ///   - school: 0 for the school of the content, whose staff comes first.
    ///   - count: How many there are to be; the people of the content are there in any case.
    init(_ people: ContentPeople, school: Int, count: Int, seed: UInt64, mint: IDMint) throws {
        var members: [DemoStaffMember] = []
        var known: [String: Int] = [:]
        if school == 0 {
            for person in people.staff {
                known[person.key] = members.count
                members.append(
                    DemoStaffMember(
                        id: try mint.mint(), given: person.given, family: person.family, title: person.title,
                        username: DemoNames.plain(person.given, person.family), roles: Self.roles(person)))
            }
        }
        var random = DemoRandom(seed: seed, 2, school)
        while members.count < max(count, 2) {
            let given = people.students[random.below(people.students.count)].given
            let family = people.students[random.below(people.students.count)].family
            let title = people.staff[random.below(people.staff.count)].title
            members.append(
                DemoStaffMember(
                    id: try mint.mint(), given: given, family: family, title: title,
                    username: "\(DemoNames.plain(given, family)).s\(school + 1)-\(members.count)",
                    roles: members.isEmpty ? [.leader] : [.teacher]))
        }
        self.members = members
        self.known = known
    }

    /// From what the content says that they do. Whoever looks after the computers runs the school's Trellis.
    private static func roles(_ person: ContentPeople.Staff) -> Set<Role> {
        let words = person.role.text(in: "en").text
        if words.contains("principal") { return [.leader] }
        if words.contains("technology") { return [.administrator, .teacher] }
        if words.contains("support") { return [.teacher, .advisor, .specialist] }
        return words.contains("teacher") ? [.teacher, .advisor] : [.advisor]
    }

    /// Who teaches a class. The people of the content have section A of their school; the others share the rest.
    func teacher(_ subject: DemoSubject, grade: Int, section: Int, of all: Int) -> Int {
        if section == 0, let key = Self.contentTeacher(subject, grade: grade), let index = known[key] { return index }
        // Neighbouring classes of a subject have the same teacher.
        let first = known.isEmpty || members.count <= known.count ? 1 : known.count
        let order = (subject.rawValue * DemoGrade.all.count + grade) * all + section
        let classes = DemoSubject.allCases.count * DemoGrade.all.count * all
        return first + order * (members.count - first) / classes
    }

    private static func contentTeacher(_ subject: DemoSubject, grade: Int) -> String? {
        let advisors = [
            "s-06", "s-06", "s-04", "s-07", "s-07", "s-08", "s-01", "s-01", "s-02", "s-03", "s-02", "s-09", "s-09",
        ]
        switch subject {
        case .advisory: return advisors.indices.contains(grade) ? advisors[grade] : nil
        case .math: return grade < 3 ? "s-06" : grade < 6 ? "s-07" : "s-02"
        case .writing: return grade < 3 ? "s-06" : grade < 6 ? "s-07" : "s-03"
        case .science: return grade < 3 ? "s-06" : grade < 6 ? "s-07" : "s-01"
        case .arts: return "s-04"
        case .languages: return "s-08"
        case .wellness: return "s-10"
        }
    }
}
