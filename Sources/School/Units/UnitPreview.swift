import HTML
import Learning
import SQL

/// Looking at a unit through the eyes of one student.
enum UnitPreview {
    /// A class that the viewer teaches, with its students.
    struct Room: Sendable {
        let title: String
        let students: [UnitAuthor]
    }

    /// Classes that have the unit come first.
    static func rooms(of unit: Unit, _ visit: Visit) throws -> [Room] {
        let rows = try visit.tx.query(
            """
            SELECT c.id AS class_id, c.title, p.id, p.given_name, p.family_name,
                   (SELECT COUNT(*) FROM unit_classes g
                    WHERE g.class_id = c.id AND g.unit_id = \(unit.id) AND g.ended_at IS NULL) AS given
            FROM enrolments t JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            JOIN enrolments s ON s.class_id = c.id AND s.role = 'student' AND \(current("s", visit.today))
            JOIN people p ON p.id = s.person_id AND p.left_at IS NULL
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
            ORDER BY given DESC, c.title, c.id, p.name_folded, p.id LIMIT 1000
            """)
        var order: [ID<Class>] = []
        var titles: [ID<Class>: String] = [:]
        var students: [ID<Class>: [UnitAuthor]] = [:]
        for row in rows {
            let id: ID<Class> = try row.id("class_id")
            if titles[id] == nil { order.append(id) }
            titles[id] = try row.text("title")
            students[id, default: []].append(
                UnitAuthor(id: try row.id("id"), name: try row.text("given_name") + " " + row.text("family_name")))
        }
        return order.map { Room(title: titles[$0] ?? "", students: students[$0] ?? []) }
    }

    static func form(_ unit: Unit, _ rooms: [Room], _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <form class="form" method="get" action="\(unit.path)/preview"><div class="field"><label for="student">\(t.unitsPreviewAs)</label>\
            <select id="student" name="student" translate="no">\(each: rooms, { room in
                """
                <optgroup label="\(room.title)">\(each: room.students, {
                    "<option value=\"\($0.id)\" translate=\"no\">\($0.name)</option>" as HTML
                })</optgroup>
                """ as HTML
            })</select></div><button class="btn mt-2">\(page.icon("eye"))\(t.unitsShow)</button></form>
            """
    }

    static func page(_ unit: Unit, _ rooms: [Room], _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.unitsPreview, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="\(unit.path)">\(page.text(unit.title))</a></p>
                <div class="head"><div><h1>\(t.unitsPreview)</h1><p class="mt-2">\(t.unitsPreviewLede)</p></div></div>
                \(rooms.isEmpty ? empty(t.unitsPreviewNobody, page) : form(unit, rooms, page))
                """)
    }
}
