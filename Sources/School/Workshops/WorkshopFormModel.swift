import Learning
import SQL

/// What the form of a workshop offers to choose from.
struct WorkshopFormModel: Sendable {
    struct Choice: Sendable {
        let id: ID<Competency>
        let title: LocalText
    }

    struct ActivityChoice: Sendable {
        let activity: ID<Activity>
        let variant: ID<ActivityVariant>?
        let title: LocalText
        let tier: VariantTier?
        let note: LocalText

        var value: String { variant.map { "\(activity).\($0)" } ?? "\(activity)" }
    }

    let classID: ID<Class>
    let classTitle: String
    /// nil for a new one.
    let workshop: Workshop?
    /// What the class works on now, then the rest of its subject.
    let now: [Choice]
    let others: [Choice]
    let activities: [ActivityChoice]
    let rooms: [Room]
    /// Who could lead it beside the viewer.
    let colleagues: [WorkshopReady.Student]
    /// Who is meant to have a seat from the start.
    let members: [WorkshopReady.Student]
    let chosen: ID<Competency>?
    let today: CalendarDay

    static func load(
        _ access: ClassAccess, _ workshop: Workshop?, query: Form, _ visit: Visit
    ) throws -> WorkshopFormModel {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let row = try visit.tx.require("SELECT title, subject FROM classes WHERE id = \(access.id)")
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let asked: [ID<Person>] = query.ids("student") + query.ids("member")
        let chosen = query.id("competency", of: Competency.self) ?? workshop?.competency
        let now = try taughtNow(access, catalog, visit)
        let listed = Set(now.map(\.id))
        var others = try subject(row.optionalText("subject"), catalog).filter { !listed.contains($0.id) }
        if let chosen, !listed.contains(chosen), !others.contains(where: { $0.id == chosen }),
            let known = catalog.competencies[chosen]
        {
            others.insert(Choice(id: known.id, title: known.title), at: 0)
        }
        return WorkshopFormModel(
            classID: access.id, classTitle: try row.text("title"), workshop: workshop, now: now, others: others,
            activities: try activities(access, visit), rooms: try RoomStore.rooms([access.school], visit),
            colleagues: try colleagues(access, visit),
            members: try students(of: access.id, visit).filter { asked.contains($0.id) },
            chosen: chosen, today: visit.schoolToday)
    }

    /// The students of a class by name.
    static func students(of classID: ID<Class>, _ visit: Visit) throws -> [WorkshopReady.Student] {
        try people(role: "student", of: classID, visit)
    }

    private static func colleagues(_ access: ClassAccess, _ visit: Visit) throws -> [WorkshopReady.Student] {
        try people(role: "teacher", of: access.id, visit).filter { $0.id != visit.viewer.person }
    }

    private static func people(
        role: String, of classID: ID<Class>, _ visit: Visit
    ) throws -> [WorkshopReady.Student] {
        try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name FROM enrolments e
            JOIN people p ON p.id = e.person_id AND p.left_at IS NULL
            WHERE e.class_id = \(classID) AND e.role = \(role) AND \(current("e", visit.today))
            ORDER BY p.name_folded, p.id LIMIT 400
            """
        ).map {
            WorkshopReady.Student(
                id: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name"))
        }
    }

    /// What the activities are about that the class was given.
    private static func taughtNow(
        _ access: ClassAccess, _ catalog: Catalog, _ visit: Visit
    ) throws -> [Choice] {
        try visit.tx.query(
            """
            SELECT l.competency_id, MAX(g.given_at) AS given_at FROM assignments g
            JOIN activity_competencies l ON l.activity_id = g.activity_id
            WHERE g.class_id = \(access.id) AND g.ended_at IS NULL
            GROUP BY l.competency_id ORDER BY MAX(g.given_at) DESC, l.competency_id LIMIT 40
            """
        ).compactMap { row in
            let known = catalog.competencies[try row.id("competency_id")]
            return known.map { Choice(id: $0.id, title: $0.title) }
        }
    }

    private static func subject(_ subject: String?, _ catalog: Catalog) -> [Choice] {
        guard let subject = subject?.lowercased() else { return [] }
        let ids = catalog.frameworks.filter { $0.subject?.lowercased() == subject }.flatMap {
            catalog.inOrder[$0.id] ?? []
        }
        return ids.prefix(300).compactMap { id in
            catalog.competencies[id].map { Choice(id: $0.id, title: $0.title) }
        }
    }

    private static func activities(_ access: ClassAccess, _ visit: Visit) throws -> [ActivityChoice] {
        let rows = try visit.tx.query(
            """
            SELECT a.id, a.title, MAX(g.given_at) AS given_at FROM assignments g JOIN activities a ON a.id = g.activity_id
            WHERE g.class_id = \(access.id) AND g.ended_at IS NULL AND a.retired_at IS NULL
            GROUP BY a.id, a.title ORDER BY MAX(g.given_at) DESC, a.id LIMIT 30
            """)
        guard !rows.isEmpty else { return [] }
        let ids: [ID<Activity>] = try rows.map { try $0.id("id") }
        let variants = try visit.tx.query(
            """
            SELECT id, activity_id, tier, note FROM activity_variants
            WHERE activity_id IN (\(list: ids)) AND removed_at IS NULL ORDER BY activity_id, id LIMIT 300
            """)
        let byActivity = Dictionary(grouping: variants) { row -> Int64? in try? row.int64("activity_id") }
        return try rows.flatMap { row -> [ActivityChoice] in
            let id: ID<Activity> = try row.id("id")
            let title = try row.localText("title")
            let plain = ActivityChoice(activity: id, variant: nil, title: title, tier: nil, note: .empty)
            return try [plain]
                + (byActivity[id.rawValue] ?? []).map { variant in
                    ActivityChoice(
                        activity: id, variant: try variant.id("id"), title: title,
                        tier: VariantTier(rawValue: try variant.text("tier")), note: try variant.localText("note"))
                }
        }
    }
}

extension NewWorkshop {
    /// As a form says it. What cannot be read is left for `check` to word.
    init(_ form: Form, today: CalendarDay) throws {
        let begins = minuteOfDay(form.raw("begins"))
        self.init(
            title: try form.text("title"), day: CalendarDay(iso: try form.text("day")) ?? today.adding(days: -10_000),
            beginsMinute: begins ?? -1, minutes: form.int("minutes") ?? 0, seats: form.int("seats") ?? 0)
        competency = form.id("competency")
        modality = form.raw("modality").flatMap(SessionModality.init(rawValue:)) ?? .smallGroup
        room = form.id("room")
        place = try form.text("place")
        link = try form.text("link")
        screenLink = try form.text("screen")
        entry = form.raw("entry").flatMap(SeatEntry.init(rawValue:)) ?? .open
        audience = form.raw("audience").flatMap(WorkshopAudience.init(rawValue:)) ?? .ofClass
        host = form.id("host")
        guest = try form.text("guest")
        guestWords = try form.text("guestwords")
        materials = try form.text("materials")
        let parts = (form.raw("activity") ?? "").split(separator: ".", maxSplits: 1)
        activity = parts.first.flatMap { ID(String($0)) }
        variant = parts.count > 1 ? ID(String(parts[1])) : nil
        members = form.ids("member").uniqued(by: { $0 })
    }
}
