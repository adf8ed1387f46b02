import Learning
import SQL

/// What a student may be stuck on, to choose from, and what the address says already.
struct HelpStart: Sendable {
    struct Choice<Entity>: Sendable {
        let id: ID<Entity>
        let title: LocalText
    }

    struct ClassChoice: Sendable {
        let id: ID<Class>
        let title: String
    }

    let classes: [ClassChoice]
    /// Works to choose from where the address names nothing.
    let works: [Choice<Work>]
    var chosenClass: ID<Class>?
    var work: ID<Work>?
    var step: ID<Step>?
    var competencies: [Choice<Competency>] = []
    var competency: ID<Competency>?
    /// What the student is on, filled in.
    var title: LocalText?
    var stepTitle: String?
    /// What is asked for already in the class of the address.
    var open: [HelpRequest]
    /// Pictures instead of fields to write in.
    let isYoung: Bool

    /// What the form or the address names is looked up among the student's own; anything else is left out.
    static func load(_ form: Form, _ access: StudentAccess, _ visit: Visit) throws -> HelpStart {
        let works = try WorkStore.inProgress(access, visit: visit).filter { $0.state != .sent }
        let register = try visit.tx.first("SELECT grade FROM people WHERE id = \(access.student)")
        let grade = try register?.optionalText("grade") ?? ""
        var start = HelpStart(
            classes: try classes(access, visit),
            works: works.prefix(6).map { Choice(id: $0.id, title: $0.title) },
            open: try HelpStore.open(access, visit),
            isYoung: ["PK", "K", "KG", "1", "2", "01", "02"].contains(grade))
        try start.take(form, access, visit)
        return start
    }

    private mutating func take(_ form: Form, _ access: StudentAccess, _ visit: Visit) throws {
        let tx = visit.tx
        var activity: ID<Activity>?
        if let id: ID<Work> = form.id("work"),
            let row = try tx.first(
                """
                SELECT w.class_id, w.activity_id, a.title FROM works w JOIN activities a ON a.id = w.activity_id
                WHERE w.id = \(id) AND w.student_id = \(access.student)
                """)
        {
            work = id
            activity = try row.id("activity_id")
            title = try row.localText("title")
            chosenClass = try row.optionalID("class_id")
        } else if let id: ID<Step> = form.id("step"),
            let row = try tx.first(
                "SELECT title, activity_id FROM steps WHERE id = \(id) AND student_id = \(access.student)")
        {
            step = id
            stepTitle = try row.text("title")
            activity = try row.optionalID("activity_id")
        }
        let catalog = try visit.core.catalog.current(in: tx)
        let wanted: ID<Competency>? = form.id("competency")
        var found: [ID<Competency>] = []
        if let activity {
            found = try tx.query(
                """
                SELECT ac.competency_id FROM activity_competencies ac
                LEFT JOIN mastery m ON m.competency_id = ac.competency_id AND m.student_id = \(access.student)
                WHERE ac.activity_id = \(activity)
                ORDER BY CASE WHEN COALESCE(m.level, 0) < 3 THEN 0 ELSE 1 END, ac.position LIMIT 12
                """
            ).map { row -> ID<Competency> in try row.id("competency_id") }
        }
        if let wanted, catalog.competencies[wanted] != nil, !found.contains(wanted) { found.append(wanted) }
        competencies = found.compactMap { id in
            catalog.competencies[id].map { Choice(id: id, title: $0.title) }
        }
        competency = wanted.flatMap { wanted in competencies.first { $0.id == wanted }?.id } ?? competencies.first?.id
        if title == nil, stepTitle == nil { title = wanted == nil ? nil : competencies.last?.title }
        let asked: ID<Class>? = form.id("class")
        chosenClass = [asked, chosenClass].compactMap { $0 }.first { id in classes.contains { $0.id == id } }
        if chosenClass == nil, let activity {
            chosenClass = try given(activity, visit)
        }
        if chosenClass == nil, classes.count == 1 { chosenClass = classes.first?.id }
    }

    /// The class of the student that was given the activity last.
    private func given(_ activity: ID<Activity>, _ visit: Visit) throws -> ID<Class>? {
        guard !classes.isEmpty else { return nil }
        return try visit.tx.first(
            """
            SELECT class_id FROM assignments
            WHERE activity_id = \(activity) AND class_id IN (\(list: classes.map(\.id))) AND ended_at IS NULL
            ORDER BY given_at DESC LIMIT 1
            """
        )?.id("class_id")
    }

    /// The student's classes today; an advisory only where there is nothing else.
    static func classes(_ access: StudentAccess, _ visit: Visit, all: Bool = false) throws -> [ClassChoice] {
        let rows = try visit.tx.query(
            """
            SELECT c.id, c.title, c.kind FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND \(current("e", visit.today))
            ORDER BY c.kind DESC, c.title, c.id LIMIT 40
            """)
        let teaching = try rows.filter { try $0.text("kind") != "advisory" }
        return try (teaching.isEmpty || all ? rows : teaching).map {
            ClassChoice(id: try $0.id("id"), title: try $0.text("title"))
        }
    }
}
