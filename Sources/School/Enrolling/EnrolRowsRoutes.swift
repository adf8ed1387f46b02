import Foundation
import HTTPTypes
import Interchange
import Learning
import SQL

/// People by pasted rows or a CSV file. Nothing is written before somebody has seen what would happen, and only that.
struct EnrolRowsRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/admin/people/rows", EnrolScope.keepers, show),
            .get("/admin/people/rows.csv", EnrolScope.keepers, template),
            .post("/admin/people/rows", EnrolScope.keepers, bodyLimit: 2 << 20, take),
        ]
    }

    private struct Sent: Sendable {
        var text = ""
        var usual = Role.student
        var place: ID<Organization>?
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let query = request.query
        let done = query.int("added").map { added in
            EnrolRowsPage.Done(
                added: added, changed: query.int("changed") ?? 0, leftOut: max(0, query.int("left") ?? 0))
        }
        let sent = Sent(place: query.id("school"))
        return try await request.page { visit in
            var model = try Self.model(sent, visit)
            model.done = done
            return model
        } show: { model, page in
            EnrolRowsPage.page(model, page)
        }
    }

    private static func model(_ sent: Sent, _ visit: Visit) throws -> EnrolRowsPage.Model {
        EnrolRowsPage.Model(
            places: try EnrolScope.places(visit), place: try EnrolScope.place(sent.place, visit), text: sent.text,
            usual: sent.usual)
    }

    @Sendable private func take(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        var sent = Sent(
            text: form.raw("rows") ?? "", usual: form.raw("usual").flatMap(Role.init(rawValue:)) ?? .student,
            place: form.id("school"))
        if !EnrolRowsPage.roles.contains(sent.usual) { sent.usual = .student }
        var refusal = Refusal()
        let t = request.context(nil).t
        if let file = form.files.first {
            if let text = try Self.text(of: file, request.core.files) {
                sent.text = text
            } else {
                refusal.add("rows", t.enrolFileUnreadable)
            }
        }
        if sent.text.utf8.count > EnrolTable.mostBytes {
            refusal.add("rows", t.enrolTooMuch(count: EnrolTable.mostRows))
        }
        if trimmed(sent.text).isEmpty, refusal.isEmpty { refusal.add("rows", t.enrolNeedRows) }
        guard refusal.isEmpty else { return try await preview(sent, request, refusal: refusal) }
        // A new file has not been looked at yet, whatever the button says.
        guard form.raw("to") == "apply", form.files.isEmpty, let seen = form.raw("seen") else {
            return try await preview(sent, request)
        }
        let final = sent
        do {
            return try await request.submit(form) { visit in
                let place = try EnrolScope.place(final.place, visit)
                visit.tx.statementDeadline = .seconds(120)
                _ = try visit.tx.query(SQL.holdLock(enrolLock))
                let plan = try Self.plan(final, place, visit).plan
                guard plan.digest == seen else { throw Moved() }
                try plan.apply(at: place.id, visit)
                return "/admin/people/rows?added=\(plan.added)&changed=\(plan.changed)&left=\(plan.troubled)"
            }
        } catch is Moved {
            return try await preview(sent, request, isMoved: true)
        }
    }

    /// Somebody changed the school in between.
    private struct Moved: Error {}

    private static func plan(
        _ sent: Sent, _ place: EnrolScope.Place, _ visit: Visit
    ) throws -> (table: EnrolTable, plan: EnrolPlan) {
        let table = EnrolTable(sent.text)
        var planner = try EnrolPlanner(place.id, usual: sent.usual, visit)
        return (table, planner.plan(table))
    }

    private func preview(
        _ sent: Sent, _ request: PageRequest, refusal: Refusal? = nil, isMoved: Bool = false
    ) async throws -> Reply {
        try await request.page(status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal) { visit in
            var model = try Self.model(sent, visit)
            model.isMoved = isMoved
            guard refusal == nil else { return model }
            (model.table, model.plan) = try Self.plan(sent, model.place, visit)
            return model
        } show: { model, page in
            EnrolRowsPage.page(model, page)
        }
    }

    /// Nil for a file that is too large or no text.
    private static func text(of file: ReceivedFile, _ store: FileStore) throws -> String? {
        guard file.size <= Int64(EnrolTable.mostBytes), let path = store.path(of: file.sha256),
            let data = FileManager.default.contents(atPath: path)
        else { return nil }
        return EnrolTable.text(of: Array(data))
    }

    /// A spreadsheet to fill in, with two rows that show how; in the reader's language, and with the mark that makes
    /// spreadsheets read it as UTF-8.
    @Sendable private func template(_ request: PageRequest) async throws -> Reply {
        let t = try await request.read { $0.words }
        var writer = CSVWriter()
        let words = EnrolWords(t: t)
        let columns: [EnrolColumn] = [.given, .family, .role, .grade, .username, .email, .number, .classes, .children]
        writer.row(columns.map(words.column))
        writer.row([
            t.enrolSampleGiven, t.enrolSampleFamily, PeoplePage.roleName(.student, t), "6", "", "", "",
            t.enrolSampleClass, "",
        ])
        writer.row([
            t.enrolSampleParent, t.enrolSampleFamily, PeoplePage.roleName(.guardian, t), "", "", "", "", "",
            t.enrolSampleGiven + " " + t.enrolSampleFamily,
        ])
        var reply = Reply(
            status: .ok, headers: [.contentType: "text/csv; charset=utf-8"],
            body: .bytes([0xEF, 0xBB, 0xBF] + writer.bytes))
        reply.headers[.contentDisposition] = contentDisposition("attachment", name: "people.csv")
        return reply
    }
}

/// One set of rows at a time.
private let enrolLock: Int64 = 0x0045_4E52_4F4C
