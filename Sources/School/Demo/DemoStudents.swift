import Learning
import SQL

/// The students of the demo with their families and histories, some at a time.
struct DemoStudents {
    let ground: DemoGround
    let passwordHash: String
    let mint: IDMint
    private var families: DemoFamilies
    private(set) var counts = DemoCounts()

    init(_ ground: DemoGround, passwordHash: String, mint: IDMint) {
        self.ground = ground
        self.passwordHash = passwordHash
        self.mint = mint
        families = DemoFamilies(ground.content.people, total: ground.settings.students, seed: ground.settings.seed)
    }

    /// About so many rows of the ledger are in memory at a time, and in one transaction.
    private static let mostRows = 30_000

    /// The rows of the next families; nothing after the last one.
    mutating func nextBatch() throws -> DemoRows? {
        let most = min(max(Self.mostRows / ground.settings.evidence, 10), 200)
        var rows = DemoRows()
        var students = 0
        while students < most, let family = families.next() {
            try add(family, &rows)
            students += family.students.count
        }
        return students == 0 ? nil : rows
    }

    private mutating func add(_ family: DemoFamily, _ rows: inout DemoRows) throws {
        var children: [(ID<Person>, ID<Organization>)] = []
        let signer = family.adults.firstIndex(where: \.mayAgreePlan)
        var agreements: [DemoFamilyAgreement] = []
        for student in family.students {
            guard let (place, classes) = ground.section(of: student) else { continue }
            var history = DemoHistory(student, try mint.mint(), classes, ground: ground, mint: mint)
            history.familyMayAgree = signer != nil
            children.append((try add(student, at: place, &history, &rows), place.id))
            agreements += history.familyAgreements
        }
        for (number, adult) in family.adults.enumerated() {
            let id = try add(adult, children, &rows)
            if number == signer { try Self.agree(agreements, as: id, language: adult.language, mint: mint, &rows) }
        }
        counts.students += family.students.count
        counts.guardians += family.adults.count
    }

    private mutating func add(
        _ student: DemoStudent, at place: DemoPlace, _ history: inout DemoHistory, _ rows: inout DemoRows
    ) throws -> ID<Person> {
        let now = ground.calendar.beginning
        let id = history.id
        let classes = history.classes
        rows.add(
            .people, id, student.given, student.family, "", student.pronouns,
            foldedName("\(student.given) \(student.family)"), student.language, student.homeLanguage,
            DemoGrade.all[student.grade], "\(100_000 + student.number)", true, now)
        rows.add(.roles, try mint.mint(RoleGrant.self), id, place.id, "student", "demo")
        rows.add(.accounts, id, student.username, foldedName(student.username), passwordHash, now)
        for taught in classes {
            rows.add(.enrolments, try mint.mint(Enrollment.self), taught.id, id, "student", false, now)
        }
        rows.append(try history.live())
        counts.enrolments += classes.count
        counts.works += history.rows.count(.works)
        counts.evidence += history.rows.count(.evidence)
        return id
    }

    private func add(
        _ adult: DemoAdult, _ children: [(ID<Person>, ID<Organization>)], _ rows: inout DemoRows
    ) throws -> ID<Person> {
        let now = ground.calendar.beginning
        let id: ID<Person> = try mint.mint()
        // Families read in Spanish or, for now, in English.
        rows.add(
            .people, id, adult.given, adult.family, "", String?.none, foldedName("\(adult.given) \(adult.family)"),
            adult.language == "es" ? "es" : "en", adult.language, String?.none, String?.none, true, now)
        for place in Set(children.map(\.1)).sorted() {
            rows.add(.roles, try mint.mint(RoleGrant.self), id, place, "guardian", "demo")
        }
        rows.add(.accounts, id, adult.username, foldedName(adult.username), passwordHash, now)
        for (student, _) in children {
            rows.add(
                .guardianships, try mint.mint(Guardianship.self), id, student, adult.relation, adult.mayAgreePlan,
                "demo")
        }
        return id
    }
}

/// That one person cares for a student.
enum Guardianship {}
