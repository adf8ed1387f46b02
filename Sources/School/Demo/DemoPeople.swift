import Learning

/// An invented student.
struct DemoStudent: Sendable {
    /// From 1, over all schools.
    let number: Int
    let given: String
    let family: String
    let grade: Int
    let pronouns: String?
    let homeLanguage: String
    let interests: [ContentPeople.Interest]
    let aspiration: LocalText
    let strength: LocalText
    let username: String

    /// The pages' language: some students of families that speak Spanish read in Spanish.
    var language: String { homeLanguage == "es" && number % 3 == 0 ? "es" : "en" }
}

/// An invented adult of a family.
struct DemoAdult: Sendable {
    let given: String
    let family: String
    let language: String
    let relation: String
    let mayAgreePlan: Bool
    let username: String
}

/// Brothers and sisters and who cares for them. All adults are guardians of all the children.
struct DemoFamily: Sendable {
    let students: [DemoStudent]
    let adults: [DemoAdult]
}

/// The families of the demo, one after the other, so that a district needs no more memory than a school: first those of
/// the content, then others made from their names.
struct DemoFamilies: Sequence, IteratorProtocol, Sendable {
    private var known: [DemoFamily]
    private let people: ContentPeople
    private let total: Int
    private let seed: UInt64
    private var made: Int

    /// - Parameter total: How many students there are in all families.
    init(_ people: ContentPeople, total: Int, seed: UInt64) {
        self.people = people
        self.total = total
        self.seed = seed
        known = Self.known(people, total: total).reversed()
        made = Swift.min(total, people.students.count)
    }

    mutating func next() -> DemoFamily? {
        if let family = known.popLast() { return family }
        guard made < total else { return nil }
        let family = invented(first: made + 1)
        made += family.students.count
        return family
    }

    // MARK: The people of the content

    private static func known(_ people: ContentPeople, total: Int) -> [DemoFamily] {
        var names = DemoNames()
        // Students choose first, so that theirs are the plain names.
        var students: [String: DemoStudent] = [:]
        for (place, student) in people.students.prefix(total).enumerated() {
            students[student.key] = DemoStudent(
                number: place + 1, given: student.given, family: student.family,
                grade: DemoGrade.index(student.grade), pronouns: student.pronouns, homeLanguage: student.homeLanguage,
                interests: student.interests, aspiration: student.aspiration, strength: student.strength,
                username: names.take(student.given, student.family))
        }
        for member in people.staff { names.reserve(member.given, member.family) }
        return people.families.compactMap { family in
            let children = family.students.compactMap { students[$0] }
            guard !children.isEmpty else { return nil }
            let adults = family.homes.flatMap { home in
                home.adults.map { adult in
                    DemoAdult(
                        given: adult.given, family: adult.family, language: home.language, relation: adult.relation,
                        mayAgreePlan: adult.mayAgreePlan, username: names.take(adult.given, adult.family))
                }
            }
            return DemoFamily(students: children, adults: adults)
        }
    }

    // MARK: People made from their names

    private func invented(first number: Int) -> DemoFamily {
        var random = DemoRandom(seed: seed, 1, number)
        let model = people.students[random.below(people.students.count)]
        let name = model.family
        let size = Swift.min([1, 1, 1, 2, 2, 3][random.below(6)], total - number + 1)
        let students = (0..<size).map { place in
            student(number + place, family: name, homeLanguage: model.homeLanguage, &random)
        }
        let adults = (0..<random.within(1...2)).map { place in
            let given = random.pick(people.families)?.homes.first?.adults.first?.given ?? model.given
            return DemoAdult(
                given: given, family: name, language: model.homeLanguage, relation: "parent", mayAgreePlan: true,
                username: "\(DemoNames.plain(given, name)).f\(number)\(place == 0 ? "a" : "b")")
        }
        return DemoFamily(students: students, adults: adults)
    }

    private func student(
        _ number: Int, family: String, homeLanguage: String, _ random: inout DemoRandom
    ) -> DemoStudent {
        let given = people.students[random.below(people.students.count)].given
        let wish = people.students[random.below(people.students.count)]
        return DemoStudent(
            number: number, given: given, family: family, grade: random.below(DemoGrade.all.count), pronouns: nil,
            homeLanguage: homeLanguage, interests: wish.interests, aspiration: wish.aspiration,
            strength: wish.strength,
            username: "\(DemoNames.plain(given, family)).\(number)")
    }
}

/// User names that a person can read out: `maya.ortiz`, and `maya.ortiz.2` for the next of that name.
struct DemoNames: Sendable {
    private var taken: [String: Int] = [:]

    mutating func take(_ given: String, _ family: String) -> String {
        let plain = Self.plain(given, family)
        let count = (taken[plain] ?? 0) + 1
        taken[plain] = count
        return count == 1 ? plain : "\(plain).\(count)"
    }

    /// For staff, whose plain name is theirs.
    mutating func reserve(_ given: String, _ family: String) {
        taken[Self.plain(given, family), default: 0] += 1
    }

    /// Without accents, in the letters of every keyboard.
    static func plain(_ given: String, _ family: String) -> String {
        letters(given) + "." + letters(family)
    }

    private static func letters(_ name: String) -> String {
        // A crossed d is a letter of its own, which no folding of accents reaches.
        let folded = foldedForSearch(name).replacing("đ", with: "d")
        let letters = folded.utf8.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        return letters.isEmpty ? "x" : String(decoding: letters, as: UTF8.self)
    }
}
