import HTML
import HTTPTypes
import Interchange
import Learning
import SQL

/// The plans of a class at a glance: by name, never in an order of who is ahead.
enum AgreementClass {
    struct Line: Sendable {
        let student: ID<Person>
        let name: String
        let standing: PlanStanding
        /// The version that waits, or the one that holds.
        let version: AgreementVersion?
        let activeSince: Timestamp?
        let waitsFor: [AgreementPerson]
        let reviewOn: CalendarDay?
    }

    struct Model: Sendable {
        let id: ID<Class>
        let title: String
        let lines: [Line]

        var tally: PlanTally {
            PlanTally(lines.map { ($0.standing, $0.activeSince != nil) })
        }
    }

    static func load(_ access: ClassAccess, _ visit: Visit) throws -> Model {
        let title = try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
        let rows = try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name FROM people p
            WHERE p.left_at IS NULL AND p.id IN (
                SELECT e.person_id FROM enrolments e
                WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today)))
            ORDER BY p.name_folded, p.id LIMIT 400
            """)
        let records = try AgreementStore.records(of: rows.map { try $0.id("id") }, visit)
        let lines = try rows.compactMap { row -> Line? in
            let student: ID<Person> = try row.id("id")
            guard let record = records[student] else { return nil }
            let missing = record.waiting?.agreement.missing ?? []
            return Line(
                student: student, name: try row.text("given_name") + " " + row.text("family_name"),
                standing: record.standing, version: record.waiting ?? record.active,
                activeSince: record.active?.activeAt, waitsFor: missing.flatMap { record.people(as: $0) },
                reviewOn: try reviewDay(record, visit.tx))
        }
        return Model(id: access.id, title: title, lines: lines)
    }

    /// Of what was agreed; of the draft where nothing was.
    private static func reviewDay(_ record: AgreementRecord, _ tx: any Transaction) throws -> CalendarDay? {
        guard let version = record.active, version.contentHash != record.draft?.contentHash else {
            return record.draft?.document.reviewOn
        }
        return try AgreementStore.content(of: version, tx).document.reviewOn
    }

    // MARK: The page

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let tally = model.tally
        let title = t.agreementsClassTitle
        return Page(
            title: title, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.id.description)">\(ownWords(model.title))</a></p>
                <div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2">\(t.agreementsTally(agreed: tally.agreed, all: tally.all)) \(t.agreementsTallyWaiting(count: tally.waiting))</p></div>\
                <div class="btns"><a class="btn" href="/classes/\(model.id.description)/plans.csv">\(page.icon("down"))\(t.agreementsTable)</a></div></div>
                <div class="stack-l">\(model.lines.isEmpty ? "<p>\(t.agreementsClassEmpty)</p>" : table(model, page))\
                \(whoCanSee(t.agreementsClassWho, page))</div>
                """)
    }

    private static func table(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="scroll" role="region" aria-label="\(t.agreementsClassTitle)" tabindex="0">
            <table class="table fold"><caption class="sr">\(t.agreementsClassTitle)</caption>
            <thead><tr><th scope="col">\(t.agreementsStudent)</th><th scope="col">\(t.agreementsColumnState)</th>\
            <th scope="col">\(t.agreementsColumnWaits)</th><th scope="col">\(t.agreementsColumnSince)</th>\
            <th scope="col">\(t.agreementsColumnReview)</th></tr></thead>
            <tbody>\(each: model.lines, { row($0, page) })</tbody></table></div>
            """
    }

    private static func row(_ line: Line, _ page: PageContext) -> HTML {
        let t = page.t
        let version: HTML? = line.version.map {
            " <a href=\"/versions/\($0.id.description)\">\(t.agreementsVersion(number: $0.number))<span class=\"sr\">, \(personName(line.name))</span></a>"
        }
        return """
            <tr><th scope="row"><a href="/students/\(line.student.description)/plan">\(personName(line.name))</a></th>
            <td data-th="\(t.agreementsColumnState)">\(AgreementWords.tag(line.standing, page))\(version)</td>
            <td data-th="\(t.agreementsColumnWaits)">\(line.waitsFor.map(\.name).joinedNames)</td>
            <td data-th="\(t.agreementsColumnSince)">\(line.activeSince.map(page.format.dateWithYear))</td>
            <td data-th="\(t.agreementsColumnReview)">\(line.reviewOn.map(page.format.dateWithYear))</td></tr>
            """
    }

    // MARK: The table

    /// Cells that a spreadsheet cannot take for a formula.
    static func table(_ model: Model, _ t: Messages, _ format: Format) -> Reply {
        var writer = CSVWriter()
        writer.row([
            t.agreementsStudent, t.agreementsColumnState, t.agreementsColumnVersion, t.agreementsColumnWaits,
            t.agreementsColumnSince, t.agreementsColumnReview,
        ])
        for line in model.lines {
            writer.row([
                line.name, AgreementWords.standing(line.standing, t), line.version.map { String($0.number) } ?? "",
                line.waitsFor.map(\.name).joined(separator: ", "),
                line.activeSince.map { format.day(of: $0).iso } ?? "", line.reviewOn?.iso ?? "",
            ])
        }
        var reply = Reply(status: .ok, headers: [.contentType: "text/csv; charset=utf-8"], body: .bytes(writer.bytes))
        reply.headers[.contentDisposition] = contentDisposition("attachment", name: "plans.csv")
        return reply
    }
}
