import HTML
import Learning
import SQL

/// How a plan came to be what it is: each save that is kept, and each version that was put forward.
struct PlanHistory: Sendable {
    struct Save: Sendable {
        let revision: Int
        let at: Timestamp
        let by: String
        /// Nothing for the oldest one that is kept.
        let difference: PlanDifference?
    }

    let student: ID<Person>
    let name: StudentNames.Name
    let isOneself: Bool
    /// Newest first.
    let saves: [Save]
    let names: PlanNames
    let isCut: Bool
}

enum PlanHistoryStore {
    static func history(_ access: StudentAccess, _ visit: Visit) throws -> PlanHistory {
        let seesAll = try GoalSight.seesAdvisorGoals(access, visit)
        let rows = try visit.tx.query(
            """
            SELECT r.revision, r.content, r.written_at, p.given_name, p.family_name
            FROM plan_revisions r JOIN people p ON p.id = r.written_by
            WHERE r.student_id = \(access.student) ORDER BY r.revision LIMIT \(PlanRows.keptRevisions + 1)
            """)
        var saves: [PlanHistory.Save] = []
        var documents: [PlanDocument] = []
        for row in rows {
            let document = GoalSight.read(try PlanDocument(json: try row.text("content")), seesAll: seesAll)
            let difference = documents.last.map { PlanDifference(from: $0, to: document) }
            documents.append(document)
            // A save of what this reader is not shown says nothing to them.
            if let difference, difference.isEmpty { continue }
            saves.append(
                PlanHistory.Save(
                    revision: try row.int("revision"), at: try row.time("written_at"),
                    by: try row.text("given_name") + " " + row.text("family_name"), difference: difference))
        }
        return PlanHistory(
            student: access.student, name: try StudentNames.name(access, visit.tx),
            isOneself: access.relation == .oneself, saves: saves.reversed(),
            names: try PlanNames.load(documents, visit, student: access.student),
            isCut: try (rows.first?.int("revision") ?? 0) > 1)
    }
}

enum PlanHistoryPage {
    static func page(_ history: PlanHistory, _ page: PageContext) -> Page {
        let t = page.t
        let body: HTML =
            history.saves.isEmpty
            ? empty(t.plansHistoryNone, page)
            : "<ol class=\"stem mt-4\">\(each: history.saves, { save($0, history, page) })</ol>"
        return Page(
            title: t.plansHistoryTitle, width: .text, section: "/me/plan",
            body: """
                \(PlanFormParts.crumb(history.student, page))
                <div class="head"><div><h1>\(t.plansHistoryTitle)</h1><p class="mt-2">\(t.plansHistoryLede)</p></div>
                <div class="btns"><a class="btn" href="/students/\(history.student.description)/plan/versions">\(t.plansHistoryVersions)</a></div></div>
                \(body)\(history.isCut ? "<p class=\"quiet mt-4\">\(t.plansHistoryOlder)</p>" as HTML : nil)
                """)
    }

    private static func save(_ save: PlanHistory.Save, _ history: PlanHistory, _ page: PageContext) -> HTML {
        let words: HTML =
            save.difference.map { PlanDifferencePart.list($0, names: history.names, page) }
            ?? "<p class=\"soft\">\(page.t.plansHistoryFirst)</p>"
        return """
            <li class="is-done"><span class="node">\(page.icon("check"))</span>\
            <h2 class="h3">\(page.t.plansHistorySaved(date: page.format.dateAndTime(save.at), name: save.by))</h2>\(words)</li>
            """
    }
}
