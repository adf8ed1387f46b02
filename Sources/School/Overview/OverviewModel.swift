import Learning

/// A student's progress in each category, with the words that its pages show.
struct CategoryOverview: Sendable {
    struct Part: Sendable {
        let category: PlanCategory
        let progress: CategoryProgress
    }

    let student: ID<Person>
    let name: StudentNames.Name
    let isOneself: Bool
    /// In the order of the district, each of equal weight.
    let parts: [Part]
    /// The first day of what "this year" means here.
    let yearBegan: CalendarDay
    /// The plan as far as this viewer reads it.
    let plan: PlanDocument
    /// Titles of whatever a skill here can be.
    let competencies: [ID<Competency>: CatalogCompetency]

    var path: String { "/students/\(student)/progress" }

    func part(_ key: String) -> Part? { parts.first { $0.category.key == key } }
    func title(_ competency: ID<Competency>) -> LocalText { competencies[competency]?.title ?? .empty }
}
