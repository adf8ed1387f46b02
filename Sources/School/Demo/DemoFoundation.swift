import Foundation
import Learning
import SQL

/// Sets up everything that is there before the students: the schools, their staff and classes, and what the classes
/// were given.
struct DemoFoundation {
    let settings: DemoSettings
    let calendar: DemoCalendar
    let content: DemoContent
    let passwordHash: String
    let mint: IDMint
    var rows = DemoRows()
    private(set) var counts = DemoCounts()

    init(
        _ settings: DemoSettings, calendar: DemoCalendar, content: DemoContent, passwordHash: String, mint: IDMint
    ) {
        self.settings = settings
        self.calendar = calendar
        self.content = content
        self.passwordHash = passwordHash
        self.mint = mint
    }

    /// Students of one school of a district.
    private static let schoolSize = 840
    private static let sectionSize = 26

    mutating func build() throws -> DemoGround {
        let schools = (settings.students + Self.schoolSize - 1) / Self.schoolSize
        let district: ID<Organization>? = schools > 1 ? try organization("Cottonwood Valley District", .district) : nil
        let term = try self.term()
        var places: [DemoPlace] = []
        for school in 0..<schools {
            let size = settings.students / schools + (school < settings.students % schools ? 1 : 0)
            places.append(try place(school, size: size, district: district, term: term))
        }
        counts.schools = schools
        return DemoGround(
            settings: settings, calendar: calendar, content: content, places: places, term: term,
            reports: try reportRounds(district, places))
    }

    // MARK: Schools

    private enum Kind: String {
        case district, school
    }

    private mutating func organization(
        _ name: String, _ kind: Kind, in parent: ID<Organization>? = nil
    ) throws -> ID<Organization> {
        let id: ID<Organization> = try mint.mint()
        rows.add(
            .organizations, id, kind.rawValue, name, parent, content.people.school.timeZone, true, calendar.beginning)
        return id
    }

    /// The year begins with the history, so that the demo looks the same in every month.
    private mutating func term() throws -> ID<Term> {
        let id: ID<Term> = try mint.mint()
        let first = calendar.today.adding(days: -17 * 7).startOfWeek
        let last = first.adding(days: 42 * 7)
        rows.add(
            .terms, id, "\(first.year)–\(last.year)", "year", first.iso, last.iso, "\(last.year)", calendar.beginning)
        return id
    }

    private static func name(_ school: Int, _ people: ContentPeople) -> String {
        guard school > 0 else { return people.school.name }
        let first = ["Willow", "Juniper", "Aspen", "Heron", "Mesa", "Meadow", "Canyon", "Bluebird", "Granite", "Sage"]
        let second = ["Creek", "Hill", "Crossing", "Park", "View"]
        return "\(first[school % 10]) \(second[school / 10 % 5]) School"
    }

    private mutating func place(
        _ school: Int, size: Int, district: ID<Organization>?, term: ID<Term>
    ) throws -> DemoPlace {
        let id = try organization(Self.name(school, content.people), .school, in: district)
        // 2,500 for 42,000 students.
        let staff = try DemoStaff(
            content.people, school: school, count: size * 5 / 84, seed: settings.seed, mint: mint)
        for member in staff.members { try add(member, school: id, district: district) }
        counts.staff += staff.members.count
        let courses = try self.courses(of: id)
        let count = max(1, (size / DemoGrade.all.count + Self.sectionSize - 1) / Self.sectionSize)
        var sections: [[[DemoClass]]] = []
        for grade in DemoGrade.all.indices {
            sections.append(
                try (0..<count).map { section in
                    try courses.map { subject, course in
                        try addClass(
                            subject, grade: grade, section: (section, count), school: (school, id), course: course,
                            term: term, staff: staff)
                    }
                })
        }
        return DemoPlace(id: id, size: size, sections: sections)
    }

    private mutating func add(
        _ member: DemoStaffMember, school: ID<Organization>, district: ID<Organization>?
    ) throws {
        let now = calendar.beginning
        rows.add(
            .people, member.id, member.given, member.family, member.title, String?.none,
            foldedName("\(member.given) \(member.family)"), "en", String?.none, String?.none, String?.none, true, now)
        for role in Role.allCases where member.roles.contains(role) {
            let place = role == .administrator ? district ?? school : school
            rows.add(.roles, try mint.mint(RoleGrant.self), member.id, place, role.rawValue, "demo")
        }
        rows.add(.accounts, member.id, member.username, foldedName(member.username), passwordHash, now)
    }

    // MARK: Classes

    private mutating func courses(of school: ID<Organization>) throws -> [(DemoSubject, ID<Course>)] {
        let subjects = settings.hasAllSubjects ? DemoSubject.allCases : [.advisory] + DemoSubject.core
        return try subjects.map { subject in
            let id: ID<Course> = try mint.mint()
            rows.add(
                .courses, id, school, subject.title, subject.title.prefix(3).uppercased(), subject.title,
                calendar.beginning)
            return (subject, id)
        }
    }

    private mutating func addClass(
        _ subject: DemoSubject, grade: Int, section: (number: Int, all: Int),
        school: (number: Int, id: ID<Organization>), course: ID<Course>, term: ID<Term>, staff: DemoStaff
    ) throws -> DemoClass {
        let id: ID<Class> = try mint.mint()
        let teacher = staff.members[staff.teacher(subject, grade: grade, section: section.number, of: section.all)].id
        let letter = section.all > 1 ? String(UnicodeScalar(UInt8(65 + section.number % 26))) : ""
        let title = "\(subject.title) · \(DemoGrade.title(grade))" + (letter.isEmpty ? "" : " · \(letter)")
        rows.add(
            .classes, id, school.id, course, term, subject == .advisory ? "advisory" : "class", title,
            "\(subject.title.prefix(3).uppercased())-\(DemoGrade.all[grade])\(letter)",
            "Room \(100 + (grade * 7 + subject.rawValue + section.number * 13) % 60)", DemoGrade.all[grade],
            subject == .advisory ? String?.none : subject.title, calendar.beginning)
        rows.add(.enrolments, try mint.mint(Enrollment.self), id, teacher, "teacher", true, calendar.beginning)
        for weekday in subject.weekdays {
            rows.add(
                .class_meetings, try mint.mint(ClassMeeting.self), id, weekday, subject.lesson, subject.lesson + 45,
                "Room \(100 + (grade * 7 + subject.rawValue + section.number * 13) % 60)")
        }
        counts.classes += 1
        counts.enrolments += 1
        var random = DemoRandom(seed: settings.seed, 3, school.number, grade * 100 + section.number, subject.rawValue)
        let given = schedule(subject, grade: grade, &random)
        try addAssignments(given, to: id, by: teacher, subject)
        let checks = try checks(subject, grade: grade)
        for check in checks {
            rows.add(
                .check_assignments, check.assignment, content.checks[check.check].id, id, teacher,
                calendar.time(check.day, minute: subject.lesson), String?.none)
        }
        return DemoClass(
            id: id, subject: subject, grade: grade, teacher: teacher, given: given, checks: checks)
    }

    // MARK: What classes were given

    /// One activity every few weeks, the newest in the last days. Projects come early, since they take weeks.
    private func schedule(_ subject: DemoSubject, grade: Int, _ random: inout DemoRandom) -> [DemoClass.Given] {
        let chosen = content.activities(subject, grade: grade, most: 5)
        let long = chosen.filter { content.activities[$0].isLong }
        let ordered = long + chosen.filter { !content.activities[$0].isLong }
        guard !ordered.isEmpty else { return [] }
        let newest = calendar.last - random.within(2...5)
        let step = max(1, (newest - 4) / max(ordered.count - 1, 1))
        return ordered.enumerated().map { place, activity in
            let day = newest - step * (ordered.count - 1 - place) - (place == ordered.count - 1 ? 0 : random.below(3))
            return DemoClass.Given(activity: activity, day: max(day, 0))
        }
    }

    /// In a small school each class takes a few checks, one every second week, the newest in the last days. In a district
    /// the daily practice stands for them.
    private func checks(_ subject: DemoSubject, grade: Int) throws -> [DemoClass.GivenCheck] {
        guard !settings.hasDailyPractice, calendar.days.count > 40 else { return [] }
        func checks(of bands: [String]) -> [Int] {
            content.checks.indices.filter {
                content.checks[$0].subject == subject && bands.contains(content.checks[$0].band)
            }
        }
        // Where the library has none for the grade, the class looks back at what it brought along.
        let own = checks(of: DemoGrade.bands(grade))
        let fitting = own.isEmpty ? checks(of: DemoGrade.earlierBands(grade)) : own
        let start = Int(DemoGrade.position(grade) * Double(fitting.count) / 2)
        let chosen = fitting.dropFirst(start).prefix(3)
        return try chosen.enumerated().map { place, check in
            let day = calendar.last - 3 - 10 * (chosen.count - 1 - place)
            return DemoClass.GivenCheck(check: check, day: day, assignment: try mint.mint())
        }
    }

    private mutating func addAssignments(
        _ given: [DemoClass.Given], to id: ID<Class>, by teacher: ID<Person>, _ subject: DemoSubject
    ) throws {
        for activity in given {
            let plan = content.activities[activity.activity]
            let day = calendar.days.isEmpty ? calendar.today : calendar.days[activity.day]
            rows.add(
                .assignments, try mint.mint(Assignment.self), plan.id, id, teacher,
                calendar.time(activity.day, minute: subject.lesson + 5),
                day.adding(days: plan.isLong ? 42 : 11).iso)
        }
    }
}
