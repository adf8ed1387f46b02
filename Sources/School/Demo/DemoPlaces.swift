import Learning

/// A class of the demo, with what it was given.
struct DemoClass: Sendable {
    /// An activity that the class was given.
    struct Given: Sendable {
        /// The number of the activity in the content.
        let activity: Int
        /// The number of the school day.
        let day: Int
    }

    /// A check that the class was given.
    struct GivenCheck: Sendable {
        /// The number of the check in the content.
        let check: Int
        /// The number of the school day on which it was taken.
        let day: Int
        let assignment: ID<CheckAssignment>
    }

    let id: ID<Class>
    let subject: DemoSubject
    let grade: Int
    let teacher: ID<Person>
    let given: [Given]
    let checks: [GivenCheck]

    var judgeRole: JudgeRole { subject == .advisory ? .advisor : .teacher }
}

/// A school with its classes, by grade and section.
struct DemoPlace: Sendable {
    let id: ID<Organization>
    /// How many students it has room for.
    let size: Int
    /// By grade: the sections, each with its classes in all subjects.
    let sections: [[[DemoClass]]]
}

/// Where the students of the demo go: everything that is there before them.
struct DemoGround: Sendable {
    let settings: DemoSettings
    let calendar: DemoCalendar
    let content: DemoContent
    let places: [DemoPlace]
    let term: ID<Term>
    let reports: DemoReportRounds?

    /// The place of a student, and the section: students take turns in the sections of their grade.
    func section(of student: DemoStudent) -> (place: DemoPlace, classes: [DemoClass])? {
        var number = student.number - 1
        for place in places {
            guard number >= place.size else {
                let sections = place.sections[student.grade]
                return sections.isEmpty ? nil : (place, sections[number % sections.count])
            }
            number -= place.size
        }
        return nil
    }
}
