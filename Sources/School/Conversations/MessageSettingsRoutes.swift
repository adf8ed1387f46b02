import HTTPTypes
import Learning
import SQL

/// How somebody is told, what a school allows, and what was reported.
struct MessageSettingsRoutes: Sendable {
    let core: Core

    private static let keepers = Route.Access.roles([.administrator])

    var routes: [Route] {
        [
            .get("/messages/settings", .signedIn) { try await own($0) },
            .post("/messages/settings", .signedIn, bodyLimit: 16 << 10, setOwn),
            .get("/admin/messages", Self.keepers) { try await school($0) },
            .post("/admin/messages", Self.keepers, bodyLimit: 64 << 10, setSchool),
            .get("/messages/reports", .signedIn, reports),
            .get("/messages/reports/{messageReport}", .signedIn) { try await report($0) },
            .post("/messages/reports/{messageReport}/opening", .signedIn, bodyLimit: 16 << 10) { request in
                try await act(request) { try MessageReports.open($0, because: $1.text("reason"), $2) }
            },
            .post("/messages/reports/{messageReport}/closing", .signedIn, bodyLimit: 16 << 10) { request in
                try await act(request) { try MessageReports.close($0, outcome: $1.text("outcome"), $2) }
            },
        ]
    }

    // MARK: One's own

    private func own(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let hasMail = core.configuration.mailProblem == nil
        let isSaved = request.query.raw("done") != nil
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) {
            try OwnMessageSettings.load($0)
        } show: { model, page in
            MessageSettingsPages.own(model, isSaved: isSaved && refusal == nil, mail: hasMail, page)
        }
    }

    @Sendable private func setOwn(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            guard let mail = form.raw("mail").flatMap(MailChoice.init(rawValue:)) else {
                throw Failure.badRequest("mail")
            }
            let quiet = form.raw("quiet") == "own" ? try Self.hours(form, visit) : nil
            try OwnMessageSettings.set(mail, quiet, visit)
            return "/messages/settings?done=1"
        } refused: {
            try await own(request, refusal: $0, form: form)
        }
    }

    private static func hours(_ form: Form, _ visit: Visit) throws -> QuietHours {
        var refusal = Refusal()
        let begins = minuteOfDay(form.raw("begins"))
        let ends = minuteOfDay(form.raw("ends"))
        if begins == nil { refusal.add("begins", visit.words.messagesNeedTime) }
        if ends == nil { refusal.add("ends", visit.words.messagesNeedTime) }
        try refusal.check()
        return QuietHours(begins: begins ?? 0, ends: ends ?? 0)
    }

    // MARK: The school's

    private func school(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let wished: ID<Organization>? = (form ?? request.query).id("school")
        let isSaved = request.query.raw("done") != nil && refusal == nil
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let schools = try MessageSettings.schools(visit)
            guard let chosen = wished.map({ id in schools.first { $0.id == id } }) ?? schools.first else {
                throw Failure.notFound
            }
            return MessageSettingsPages.School(
                schools: schools, chosen: chosen.id, settings: try MessageSettings.load(chosen.id, visit.tx),
                candidates: try MessageSettings.candidates(chosen.id, visit), isSaved: isSaved)
        } show: { model, page in
            MessageSettingsPages.school(model, page)
        }
    }

    @Sendable private func setSchool(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            guard let school: ID<Organization> = form.id("school"),
                try MessageSettings.schools(visit).contains(where: { $0.id == school })
            else { throw Failure.notFound }
            let quiet = try Self.hours(form, visit)
            let named = Set(form.ids("moderator", of: Person.self))
            // Students write to each other only where somebody looks at what they report.
            if form.isOn("peers"), named.isEmpty {
                var refusal = Refusal()
                refusal.add("peers", visit.words.messagesPeersNeedSomebody)
                throw Failure.refused(refusal)
            }
            try MessageSettings.name(named, at: school, visit)
            try MessageSettings.set(.init(peers: form.isOn("peers"), quiet: quiet), at: school, visit)
            try visit.audit("messages.settings")
            return "/admin/messages?school=\(school)&done=1"
        } refused: {
            try await self.school(request, refusal: $0, form: form)
        }
    }

    // MARK: Reports

    @Sendable private func reports(_ request: PageRequest) async throws -> Reply {
        try await request.page {
            try MessageReports.list($0)
        } show: {
            MessageReportPages.list($0, $1)
        }
    }

    private func report(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<MessageReport> = try request.requireID("messageReport")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) {
            try MessageReports.load(id, $0)
        } show: { model, page in
            MessageReportPages.one(model, page)
        }
    }

    private func act(
        _ request: PageRequest, _ work: @escaping @Sendable (ID<MessageReport>, Form, Visit) throws -> Void
    ) async throws -> Reply {
        let id: ID<MessageReport> = try request.requireID("messageReport")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(id, form, visit)
            return "/messages/reports/\(id)"
        } refused: {
            try await report(request, refusal: $0, form: form)
        }
    }
}
