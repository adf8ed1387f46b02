import HTML
import Learning
import SQL

/// What waits for somebody about rubrics: a talk that a student was asked into, a question about an example, proposals
/// for an author.
enum RubricHome {
    struct Model: Sendable {
        /// Talks that the student has said nothing in yet.
        let talks: [(rubric: ID<Rubric>, title: LocalText, from: String)]
        /// How many of the student's pieces somebody would like to show.
        let examples: Int
        let student: ID<Person>
    }

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> Model {
        let talks = try visit.tx.query(
            """
            SELECT DISTINCT v.rubric_id, v.title, p.given_name, p.family_name
            FROM rubric_invitations i JOIN rubric_versions v ON v.id = i.rubric_version_id AND v.state = 'negotiated'
            JOIN people p ON p.id = i.invited_by
            WHERE \(RubricAccess.asked(access.student, visit))
              AND NOT EXISTS (SELECT 1 FROM rubric_assents a
                              WHERE a.rubric_version_id = v.id AND a.person_id = \(access.student))
              AND NOT EXISTS (SELECT 1 FROM rubric_comments c
                              WHERE c.rubric_version_id = v.id AND c.written_by = \(access.student))
            ORDER BY v.rubric_id LIMIT 5
            """
        ).map { row in
            (
                rubric: try row.id("rubric_id", of: Rubric.self), title: try row.localText("title"),
                from: try row.text("given_name") + " " + row.text("family_name")
            )
        }
        let asked = try visit.tx.require(
            "SELECT COUNT(*) AS number FROM rubric_examples WHERE student_id = \(access.student) AND state = 'asked'"
        ).int("number")
        return Model(talks: talks, examples: asked, student: access.student)
    }

    static func asked(_ model: Model, _ page: PageContext) -> [HTML] {
        let t = page.t
        let talks = model.talks.map { talk in
            StudentAsked.row(
                "/rubrics/\(talk.rubric)/talk", "\(t.rubricsHomeTitle) \(page.text(talk.title))",
                "\(t.rubricsHomeAsks) \(personName(talk.from))")
        }
        guard model.examples > 0 else { return talks }
        return talks + [
            StudentAsked.row(
                "/students/\(model.student)/examples", "\(t.rubricsExamplesAsked(count: model.examples))", nil)
        ]
    }

    // MARK: A student's pieces as examples

    static func questions(_ questions: [RubricExamples.Question], _ student: ID<Person>, _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            questions.isEmpty
            ? empty(t.rubricsQuestionsNone, page)
            : "<ul class=\"rows\">\(each: questions, { question($0, student, page) })</ul>"
        return Page(
            title: t.rubricsQuestions, width: .text, section: "/me/work",
            body: """
                <div class="head"><div><h1>\(t.rubricsQuestions)</h1><p class="mt-2">\(t.rubricsQuestionsLede)</p></div></div>
                <div class="stack-l">\(list)\(whoCanSee(t.rubricsQuestionsWho, page))</div>
                """)
    }

    private static func question(
        _ question: RubricExamples.Question, _ student: ID<Person>, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let now: String? =
            switch question.state {
            case .shown: question.isNamed ? t.rubricsShownNamed : t.rubricsShownWithout
            case .declined: t.rubricsNotShown
            case .asked, .removed: nil
            }
        func button(_ value: String, _ words: String, isNow: Bool) -> HTML? {
            isNow
                ? nil
                : "<button class=\"btn\" name=\"show\" value=\"\(value)\">\(words)<span class=\"sr\">: \(page.text(question.activity))</span></button>"
        }
        return """
            <li><div><h3>\(page.text(question.activity))</h3><p>\(page.text(question.row)) · \(levelHeading(question.level, t))</p>
            <p class="soft">\(t.rubricsAskedBy) \(personName(question.askedBy))</p>\(now.map { "<p><strong>\($0)</strong></p>" as HTML })
            <form class="btns mt-2" method="post" action="/students/\(student)/examples">\(page.hiddenFields())\
            <input type="hidden" name="example" value="\(question.id)">\
            \(button("named", t.rubricsShowNamed, isNow: question.state == .shown && question.isNamed))\
            \(button("yes", t.rubricsShowWithout, isNow: question.state == .shown && !question.isNamed))\
            \(button("no", t.rubricsShowNot, isNow: question.state == .declined))</form></div></li>
            """
    }
}
