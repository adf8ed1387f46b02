import HTTPTypes
import Learning
import SQL

/// The reports of one student: for the student, those who teach, and the family once they are published.
struct StudentReportRoutes: Sendable {
    private static let access = Route.Access.student(.progress, via: .student)

    let core: Core

    var routes: [Route] {
        [
            .get("/me/term-reports", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/term-reports")
            },
            .get("/students/{student}/term-reports", Self.access, list),
            .get("/students/{student}/term-reports/{reportRound}", Self.access, show),
            .post(
                "/students/{student}/term-reports/{reportRound}/words", Self.access, bodyLimit: 128 << 10, saveWords),
            .post(
                "/students/{student}/term-reports/{reportRound}/publishing", Self.access, bodyLimit: 64 << 10, publish),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            let lines = try ReportStore.rounds(access, visit).compactMap { round -> ReportListPage.Line? in
                let latest = try ReportPublishing.editions(round.id, access, visit.tx).first
                // The family finds a report when it is there.
                guard latest != nil || (access.relation != .guardian && round.isOpen) else { return nil }
                return ReportListPage.Line(round: round, publishedAt: latest?.publishedAt)
            }
            return ReportListPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx),
                isOneself: access.relation == .oneself, lines: lines)
        } show: { model, page in
            ReportListPage.page(model, page)
        }
    }

    private static func model(_ request: PageRequest, _ visit: Visit) throws -> ReportPage.Model {
        let access = try visit.student()
        let round = try ReportStore.round(request.requireID("reportRound"), access, visit)
        let editions = try ReportPublishing.editions(round.id, access, visit.tx)
        let number = request.query.int("number")
        let edition = editions.first { $0.number == number } ?? editions.first
        guard edition != nil || access.relation != .guardian else { throw Failure.notFound }
        let own =
            access.relation == .oneself && round.isOpen && edition == nil
            ? try ReportSentences.own(round.id, access, visit.tx) : nil
        return ReportPage.Model(
            student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
            round: round, report: try edition?.content ?? ReportBuilder.report(access, in: round, visit),
            edition: edition, editions: editions, own: own)
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let reply = try await page(request)
        if request.method == .get { try await markOpened(request) }
        return reply
    }

    private func page(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try Self.model(request, visit)
        } show: { model, page in
            ReportPage.page(model, page)
        }
    }

    /// Opening a page is reading it: the first time, this writes.
    private func markOpened(_ request: PageRequest) async throws {
        let id: ID<ReportRound> = try request.requireID("reportRound")
        let unopened = try await request.read { visit -> (ID<TermReport>, StudentAccess)? in
            let access = try visit.student()
            guard let latest = try ReportPublishing.editions(id, access, visit.tx).first,
                try ReportPublishing.isUnopened(latest.id, access, visit.tx)
            else { return nil }
            return (latest.id, access)
        }
        guard let (report, access) = unopened else { return }
        let now = core.now()
        try await core.database.write { tx in
            try ReportPublishing.markOpened(report, access, at: now, tx)
        }
    }

    @Sendable private func saveWords(_ request: PageRequest) async throws -> Reply {
        let id: ID<ReportRound> = try request.requireID("reportRound")
        let sent = try await request.form()
        let words = try sent.text("words", most: 50_000)
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            let round = try ReportStore.round(id, access, visit)
            try ReportSentences.saveOwn(
                words, version: sent.int("version"), round, access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/term-reports/\(id)"
        } refused: { refusal in
            try await page(request, refusal: refusal, form: sent)
        }
    }

    @Sendable private func publish(_ request: PageRequest) async throws -> Reply {
        let id: ID<ReportRound> = try request.requireID("reportRound")
        let sent = try await request.form()
        let reason = try sent.text("reason", most: 20_000)
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            let round = try ReportStore.round(id, access, visit)
            try ReportPublishing.publish(
                access, round, reason: reason, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/term-reports/\(id)"
        } refused: { refusal in
            try await page(request, refusal: refusal, form: sent)
        }
    }
}
