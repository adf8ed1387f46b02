import HTML
import Learning
import SQL

/// What of students waits for those who teach them, on their home.
enum MaterialsHome {
    struct Waiting: Sendable {
        struct Ask: Sendable {
            let student: ID<Person>
            let name: String
            let activity: ID<Activity>
            let title: LocalText
        }

        struct Talk: Sendable {
            let classID: ID<Class>
            let activity: ID<Activity>
            let title: LocalText
            let posts: Int
        }

        struct Made: Sendable {
            let id: ID<MadeActivity>
            let title: String
            let name: String
        }

        var made: [Made] = []
        var asks: [Ask] = []
        var talks: [Talk] = []
    }

    private static let most = 8

    static func waiting(_ visit: Visit) throws -> Waiting {
        Waiting(made: try made(visit), asks: try asks(visit), talks: try talks(visit))
    }

    /// The classes that the viewer teaches today.
    private static func taught(_ visit: Visit) -> SQL {
        """
        SELECT t.class_id FROM enrolments t JOIN classes k ON k.id = t.class_id AND k.left_at IS NULL
        WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
        """
    }

    private static func made(_ visit: Visit) throws -> [Waiting.Made] {
        try visit.tx.query(
            """
            SELECT m.id, m.title, p.given_name, p.family_name FROM made_activities m JOIN people p ON p.id = m.student_id
            WHERE m.state = 'sent' AND m.class_id IN (\(taught(visit))) ORDER BY m.sent_at, m.id LIMIT \(most)
            """
        ).map {
            .init(
                id: try $0.id("id"), title: try $0.text("title"),
                name: try $0.text("given_name") + " " + $0.text("family_name"))
        }
    }

    private static func asks(_ visit: Visit) throws -> [Waiting.Ask] {
        try visit.tx.query(
            """
            SELECT q.student_id, q.activity_id, a.title, p.given_name, p.family_name
            FROM variant_asks q JOIN activities a ON a.id = q.activity_id AND a.retired_at IS NULL
            JOIN people p ON p.id = q.student_id AND p.left_at IS NULL
            WHERE q.answered_at IS NULL AND q.student_id IN (
                SELECT s.person_id FROM enrolments s WHERE s.role = 'student' AND \(current("s", visit.today))
                  AND s.class_id IN (\(taught(visit))))
              AND EXISTS (SELECT g.id FROM works g WHERE g.student_id = q.student_id AND g.activity_id = q.activity_id
                          AND g.class_id IN (\(taught(visit))))
            ORDER BY q.asked_at, q.id LIMIT \(most)
            """
        ).map {
            .init(
                student: try $0.id("student_id"), name: try $0.text("given_name") + " " + $0.text("family_name"),
                activity: try $0.id("activity_id"), title: try $0.localText("title"))
        }
    }

    private static func talks(_ visit: Visit) throws -> [Waiting.Talk] {
        try visit.tx.query(
            """
            SELECT d.class_id, d.activity_id, a.title, COUNT(DISTINCT d.id) AS posts
            FROM discussion_reports r JOIN discussion_posts d ON d.id = r.post_id
            JOIN activities a ON a.id = d.activity_id
            WHERE r.settled_at IS NULL AND d.class_id IN (\(taught(visit)))
            GROUP BY d.class_id, d.activity_id, a.title ORDER BY d.class_id, d.activity_id LIMIT \(most)
            """
        ).map {
            .init(
                classID: try $0.id("class_id"), activity: try $0.id("activity_id"), title: try $0.localText("title"),
                posts: try $0.int("posts"))
        }
    }

    static func card(_ waiting: Waiting, _ page: PageContext) -> HTML? {
        guard !waiting.made.isEmpty || !waiting.asks.isEmpty || !waiting.talks.isEmpty else { return nil }
        let t = page.t
        let talks: HTML = """
            \(each: waiting.talks, { talk in
                """
                <li><div><h3><a href="/classes/\(talk.classID)/talks/\(talk.activity)">\(page.text(talk.title))</a></h3>\
                <p>\(t.materialsWaitingReports(count: talk.posts))</p></div></li>
                """ as HTML
            })
            """
        let asks: HTML = """
            \(each: waiting.asks, { ask in
                """
                <li><div><h3><a href="/students/\(ask.student)/activities/\(ask.activity)">\(personName(ask.name)), \(page.text(ask.title))</a></h3>\
                <p>\(t.materialsWaitingAsks)</p></div></li>
                """ as HTML
            })
            """
        let made: HTML = """
            \(each: waiting.made, { made in
                """
                <li><div><h3><a href="/made/\(made.id)">\(personName(made.name)), \(ownWords(made.title))</a></h3>\
                <p>\(t.materialsWaitingMade)</p></div></li>
                """ as HTML
            })
            """
        return section("students", t.materialsWaiting, "<ul class=\"rows\">\(talks)\(asks)\(made)</ul>")
    }

    /// On a student's list of work: where own activities and questions are.
    static func links(_ page: PageContext) -> HTML {
        """
        <p class="btns"><a class="btn" href="/me/questions">\(page.icon("talk"))\(page.t.materialsQuestions)</a>\
        <a class="btn" href="/me/made">\(page.icon("sprout"))\(page.t.materialsMade)</a></p>
        """
    }
}
