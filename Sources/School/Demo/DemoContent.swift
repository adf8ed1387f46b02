import Learning
import SQL

/// The content of day one as the history of students uses it, with the ids of this database.
struct DemoContent: Sendable {
    /// An activity and the rubric that judges it.
    struct ActivityPlan: Sendable {
        let id: ID<Activity>
        let source: ContentActivity
        let rubric: RubricDefinition

        var isLong: Bool { source.type == "project" || source.type == "expedition" }
        var modality: Modality { workModality(ActivityKind(rawValue: source.type) ?? .lesson, files: []) }
    }

    /// What a subject teaches, in an order in which it can be learned.
    struct Course: Sendable {
        let subject: DemoSubject
        let competencies: [(id: ID<Competency>, key: String, band: String)]
    }

    let people: ContentPeople
    let schoolLife: ContentSchoolLife
    let activities: [ActivityPlan]
    let courses: [DemoSubject: Course]
    /// The framework that each course is of.
    let frameworks: [DemoSubject: ID<Framework>]
    let habits: [ID<Competency>]
    /// Everything that can be learned, by the key of the content.
    let competencies: [String: ID<Competency>]
    /// Whole plans that the content tells of single students.
    private let planSamples: [DemoPlanSample]
    /// The checks of the library, in the order of the content.
    let checks: [DemoCheck]
    let policies: LedgerPolicies
    let titles: DemoTitles
    /// By grade band and subject.
    private let shared: [String: [DemoSubject: [Int]]]

    init(_ library: ContentLibrary, _ installed: DayOneContent.Installed, in tx: any Transaction) throws {
        people = library.people
        schoolLife = library.schoolLife
        activities = try Self.activities(library, installed, in: tx)
        courses = Self.courses(library, installed)
        frameworks = try Self.frameworks(courses, in: tx)
        habits = installed.competencies.filter { $0.key.hasPrefix("habits.") }.map(\.value).sorted()
        competencies = installed.competencies
        planSamples = try DemoPlanSample.all()
        checks = try DemoCheck.all(library, in: tx)
        policies = try LedgerPolicies(of: installed.competencies.values.sorted(), in: tx)
        titles = try DemoTitles(in: tx)
        shared = Self.shared(activities)
    }

    /// Activities for one class: those whose competencies lie nearest to where the grade stands, at most `most`.
    func activities(_ subject: DemoSubject, grade: Int, most: Int) -> [Int] {
        let all = DemoGrade.bands(grade).flatMap { shared[$0]?[subject] ?? [] }
        guard let course = courses[subject] else { return Array(all.prefix(most)) }
        let places = Dictionary(
            course.competencies.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        let bands = DemoGrade.bands(grade)
        let own = course.competencies.indices.filter { bands.contains(course.competencies[$0].band) }
        let start = Double(own.first ?? 0)
        let here = start + DemoGrade.position(grade) * Double(own.count)
        // The grades of a band should not all do the same ones.
        let nearest = all.enumerated().map { order, activity in
            let found = activities[activity].source.competencies.compactMap { places[$0] }
            let middle = found.isEmpty ? here : Double(found.reduce(0, +)) / Double(found.count)
            return (distance: (middle - here).magnitude, order: order, activity: activity)
        }
        return nearest.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }.prefix(most).map(\.activity)
    }

    /// The plan that the content tells of this student, where it tells one.
    func planSample(of student: DemoStudent) -> DemoPlanSample? {
        planSamples.first { sample in
            people.students.contains {
                $0.key == sample.student && $0.given == student.given && $0.family == student.family
            }
        }
    }

    // MARK: Reading it

    private static func activities(
        _ library: ContentLibrary, _ installed: DayOneContent.Installed, in tx: any Transaction
    ) throws -> [ActivityPlan] {
        let rows = try tx.query(
            """
            SELECT c.id, c.rubric_version_id, c.competency_id, a.id AS activity_id
            FROM rubric_criteria c JOIN activities a ON a.rubric_version_id = c.rubric_version_id
            WHERE a.key IS NOT NULL ORDER BY a.id, c.position
            """)
        var criteria: [ID<Activity>: [RubricCriterion]] = [:]
        var versions: [ID<Activity>: ID<RubricVersion>] = [:]
        for row in rows {
            let activity: ID<Activity> = try row.id("activity_id")
            versions[activity] = try row.id("rubric_version_id")
            criteria[activity, default: []].append(
                RubricCriterion(
                    id: try row.id("id"), competency: try row.id("competency_id"), title: .empty, descriptors: [:]))
        }
        return library.activities.compactMap { source in
            guard let id = installed.activities[source.key], let version = versions[id], let rows = criteria[id] else {
                return nil
            }
            return ActivityPlan(
                id: id, source: source, rubric: RubricDefinition(version: version, title: source.title, criteria: rows))
        }
    }

    private static func frameworks(
        _ courses: [DemoSubject: Course], in tx: any Transaction
    ) throws -> [DemoSubject: ID<Framework>] {
        var found: [DemoSubject: ID<Framework>] = [:]
        for (subject, course) in courses {
            guard let first = course.competencies.first else { continue }
            found[subject] = try tx.require("SELECT framework_id FROM competencies WHERE id = \(first.id)").id(
                "framework_id")
        }
        return found
    }

    private static func courses(
        _ library: ContentLibrary, _ installed: DayOneContent.Installed
    ) -> [DemoSubject: Course] {
        let items = library.frameworks.flatMap { $0.competencies ?? [] }
        let edges = library.frameworks.flatMap(\.prerequisites).compactMap { edge -> CompetencyGraph.Edge? in
            guard let competency = installed.competencies[edge.competency],
                let requires = installed.competencies[edge.requires]
            else { return nil }
            return .init(competency, requires: requires)
        }
        let ids = items.compactMap { installed.competencies[$0.key] }
        let order = CompetencyGraph(competencies: ids, edges: edges).path(to: ids)
        let place = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let bands = ["K-2", "3-5", "6-8"]
        var courses: [DemoSubject: Course] = [:]
        for subject in DemoSubject.core {
            var found: [(band: Int, place: Int, id: ID<Competency>, key: String)] = []
            for item in items where item.key.hasPrefix(subject.prefix) {
                guard let id = installed.competencies[item.key], let band = bands.firstIndex(of: item.gradeBand ?? "")
                else { continue }
                found.append((band, place[id] ?? 0, id, item.key))
            }
            found.sort { ($0.band, $0.place) < ($1.band, $1.place) }
            courses[subject] = Course(
                subject: subject, competencies: found.map { (id: $0.id, key: $0.key, band: bands[$0.band]) })
        }
        return courses
    }

    /// Each activity goes to one subject among those of its competencies, to the one that has fewest so far, so that no
    /// student is given one twice.
    private static func shared(_ activities: [ActivityPlan]) -> [String: [DemoSubject: [Int]]] {
        var shared: [String: [DemoSubject: [Int]]] = [:]
        for (index, activity) in activities.enumerated() {
            let band = activity.source.gradeBand ?? "6-8"
            let fitting = DemoSubject.core.filter { subject in
                activity.source.competencies.contains { $0.hasPrefix(subject.prefix) }
            }
            let counts = shared[band] ?? [:]
            let least = fitting.min { (counts[$0]?.count ?? 0, $0.rawValue) < (counts[$1]?.count ?? 0, $1.rawValue) }
            shared[band, default: [:]][least ?? .advisory, default: []].append(index)
        }
        return shared
    }
}
