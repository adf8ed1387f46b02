import HTML
import Learning
import SQL

/// How soon and how often the viewer's students hear back. For the viewer alone: nobody else has such a page.
enum FeedbackPaceStore {
    /// So far back the page looks, in days.
    static let days: Int64 = 84
    static let mostTries = 20_000
    static let mostLines = 150

    struct Line: Sendable {
        let name: String
        let student: ID<Person>
        let pace: FeedbackPace
    }

    struct Model: Sendable {
        let all: FeedbackPace
        /// Who heard back longest ago stands first, and by name among those of the same time.
        let lines: [Line]
        let students: Int
    }

    /// Tries of students whom the viewer teaches today, which the viewer answered or which wait in a class of the
    /// viewer's.
    static func load(_ visit: Visit) throws -> Model {
        let since = visit.now.adding(milliseconds: -days * 86_400_000)
        let me = visit.viewer.person
        let rows = try visit.tx.query(
            """
            SELECT w.student_id, t.sent_at, p.given_name, p.family_name, MIN(j.judged_at) AS judged_at,
                   COUNT(CASE WHEN j.judge_id = \(me) THEN 1 END) AS mine
            FROM attempts t JOIN works w ON w.id = t.work_id JOIN people p ON p.id = w.student_id
            LEFT JOIN judgements j ON j.attempt_id = t.id AND j.taken_back_at IS NULL
            WHERE t.sent_at >= \(since) AND w.student_id IN (
                SELECT s.person_id FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
                JOIN enrolments s ON s.class_id = e.class_id AND s.role = 'student' AND \(current("s", visit.today))
                WHERE e.person_id = \(me) AND e.role = 'teacher' AND \(current("e", visit.today)))
              AND (w.class_id IS NULL OR w.class_id IN (
                SELECT e.class_id FROM enrolments e
                WHERE e.person_id = \(me) AND e.role = 'teacher' AND \(current("e", visit.today))))
            GROUP BY t.id, t.sent_at, w.student_id, p.given_name, p.family_name, p.name_folded, p.id
            ORDER BY p.name_folded, p.id, t.sent_at LIMIT \(mostTries)
            """)
        var answers: [ID<Person>: [FeedbackPace.Answer]] = [:]
        var names: [(ID<Person>, String)] = []
        for row in rows {
            let student: ID<Person> = try row.id("student_id")
            let answered = try row.optionalTime("judged_at")
            // What a colleague answered is the colleague's.
            guard try answered == nil || row.int("mine") > 0 else { continue }
            if answers[student] == nil {
                names.append((student, try row.text("given_name") + " " + row.text("family_name")))
            }
            answers[student, default: []].append(
                .init(student: student, sentAt: try row.time("sent_at"), answeredAt: answered))
        }
        let lines = names.enumerated().map { place, one in
            (place, Line(name: one.1, student: one.0, pace: FeedbackPace(answers[one.0] ?? [])))
        }
        let sorted = lines.sorted {
            ($0.1.pace.last?.milliseconds ?? 0, $0.0) < ($1.1.pace.last?.milliseconds ?? 0, $1.0)
        }
        return Model(
            all: FeedbackPace(answers.values.joined()), lines: sorted.prefix(mostLines).map(\.1), students: names.count)
    }
}

enum FeedbackPacePage {
    static func page(_ model: FeedbackPaceStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let rest: HTML? =
            model.students > model.lines.count
            ? "<p class=\"soft\">\(t.judgingPaceFirst(shown: model.lines.count, count: model.students))</p>" : nil
        return Page(
            title: t.judgingPaceTitle, section: "/feedback",
            body: """
                <p class="crumb"><a href="/feedback">\(t.navFeedback)</a></p>
                <div class="head"><div><h1>\(t.judgingPaceTitle)</h1><p class="mt-2">\(summary(model.all, page))</p></div></div>
                <div class="stack-l">\(model.lines.isEmpty ? empty(t.judgingPaceEmpty, page) : table(model, page))\(rest)
                \(whoCanSee(t.judgingWhoMe, page))</div>
                """)
    }

    private static func summary(_ pace: FeedbackPace, _ page: PageContext) -> String {
        let t = page.t
        guard let median = pace.median else { return t.judgingPaceNone }
        return t.judgingPaceSummary(
            wait: wait(median, page), week: pace.withinWeek, answered: pace.answered) + " "
            + t.judgingPaceWaiting(count: pace.waiting) + " " + t.judgingPaceOrder
    }

    /// In days, or in hours for what came on the same day.
    private static func wait(_ milliseconds: Int64, _ page: PageContext) -> String {
        let hours = Int(clamping: milliseconds / 3_600_000)
        return hours < 24 ? page.t.judgingHours(count: max(1, hours)) : page.t.judgingDays(count: (hours + 12) / 24)
    }

    private static func table(_ model: FeedbackPaceStore.Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="scroll" role="region" aria-label="\(t.judgingPaceTable)" tabindex="0"><table class="table fold">\
            <caption class="sr">\(t.judgingPaceTable)</caption>
            <thead><tr><th scope="col">\(t.todayStudent)</th><th scope="col" class="n">\(t.judgingPaceAnswers)</th>\
            <th scope="col">\(t.judgingPaceHalf)</th><th scope="col">\(t.judgingPaceLast)</th>\
            <th scope="col" class="n">\(t.judgingPaceOpen)</th></tr></thead>
            <tbody>\(each: model.lines, { row($0, page) })</tbody></table></div>
            """
    }

    private static func row(_ line: FeedbackPaceStore.Line, _ page: PageContext) -> HTML {
        let t = page.t
        let last = line.pace.last.map { page.format.relativeDay($0, now: page.now) } ?? t.judgingPaceNever
        return """
            <tr><th scope="row"><a href="/students/\(line.student.description)/work">\(personName(line.name))</a></th>
            <td data-th="\(t.judgingPaceAnswers)" class="n">\(line.pace.answered)</td>
            <td data-th="\(t.judgingPaceHalf)">\(line.pace.median.map { wait($0, page) })</td>
            <td data-th="\(t.judgingPaceLast)">\(last)</td>
            <td data-th="\(t.judgingPaceOpen)" class="n">\(line.pace.waiting)</td></tr>
            """
    }
}
