import HTML
import Learning
import SQL

/// Whom somebody saw: the students of the viewer's own classes, one tap from the form.
enum ObserveStore {
    struct Group: Sendable {
        let id: ID<Class>
        let title: String
        var students: [Student]
    }

    struct Student: Sendable {
        let id: ID<Person>
        let name: String
    }

    static let mostStudents = 400

    static func load(_ visit: Visit) throws -> [Group] {
        let rows = try visit.tx.query(
            """
            SELECT c.id AS class_id, c.title, p.id, p.given_name, p.family_name
            FROM enrolments t
            JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            JOIN enrolments e ON e.class_id = t.class_id AND e.role = 'student' AND \(current("e", visit.today))
            JOIN people p ON p.id = e.person_id AND p.left_at IS NULL
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
            ORDER BY c.title, c.id, p.name_folded, p.id LIMIT \(mostStudents)
            """)
        var groups: [Group] = []
        for row in rows {
            let id: ID<Class> = try row.id("class_id")
            if groups.last?.id != id { groups.append(Group(id: id, title: try row.text("title"), students: [])) }
            groups[groups.count - 1].students.append(
                Student(id: try row.id("id"), name: try row.text("given_name") + " " + row.text("family_name")))
        }
        return groups.sorted { standsBefore($0.title, $1.title) }
    }
}

enum ObservePage {
    static func page(_ groups: [ObserveStore.Group], _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            groups.isEmpty
            ? empty(t.observationsNoStudents, page)
            : "<div class=\"stack-l\">\(each: groups, { group($0, page) })\(whoCanSee(t.observationsWho, page))</div>"
        return Page(
            title: t.observationsAdd, width: .text, section: "/",
            body: """
                <div class="head"><div><h1>\(t.observationsAdd)</h1><p class="mt-2">\(t.observationsWhom)</p></div></div>\(list)
                """)
    }

    private static func group(_ group: ObserveStore.Group, _ page: PageContext) -> HTML {
        let id = "class-\(group.id)"
        return """
            <section class="sec" aria-labelledby="\(id)"><div class="sec-head"><h2 id="\(id)">\(ownWords(group.title))</h2>\
            <a href="/classes/\(group.id)/grid">\(page.t.observationsGridOpen)</a></div>\
            <ul class="chips mt-2">\(each: group.students, { student in
                "<li><a class=\"chip\" href=\"/students/\(student.id)/observations/new\">\(personName(student.name))</a></li>" as HTML
            })</ul></section>
            """
    }
}
