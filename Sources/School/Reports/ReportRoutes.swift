import HTTPTypes
import Learning

/// Rounds of reports, the sentences of a class, publishing, paper and tables: for the school's adults.
struct ReportRoutes: Sendable {
    private static let staff = Route.Access.roles(ReportStore.writers)
    private static let keepers = Route.Access.roles(ReportStore.keepers)

    var routes: [Route] {
        [
            .get("/reports", Self.staff, list),
            .get("/reports/new", Self.keepers) { try await roundForm($0) },
            .post("/reports", Self.keepers, bodyLimit: 64 << 10, saveRound),
            .get("/reports/marks", Self.keepers) { try await marks($0) },
            .post("/reports/marks", Self.keepers, bodyLimit: 64 << 10, saveMarks),
            .get("/reports/{reportRound}", Self.staff, show),
            .get("/reports/{reportRound}/edition", Self.keepers) { try await roundForm($0) },
            .post("/reports/{reportRound}/edition", Self.keepers, bodyLimit: 64 << 10, saveRound),
            .get("/reports/{reportRound}/reports.csv", Self.keepers, wholeTable),
            .get("/reports/{reportRound}/classes/{class}", .classMember) { try await classPage($0) },
            .post("/reports/{reportRound}/classes/{class}", .classMember, saveSentences),
            .post("/reports/{reportRound}/classes/{class}/publishing", .classMember, bodyLimit: 16 << 10, publish),
            .get("/reports/{reportRound}/classes/{class}/print", .classMember, paper),
            .get("/reports/{reportRound}/classes/{class}/reports.csv", .classMember, table),
        ]
    }

    private static func isKeeper(_ visit: Visit) -> Bool { !visit.viewer.roles.isDisjoint(with: ReportStore.keepers) }

    // MARK: Rounds

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            ReportRoundPage.ListModel(rounds: try ReportStore.rounds(visit), isKeeper: Self.isKeeper(visit))
        } show: { model, page in
            ReportRoundPage.list(model, page)
        }
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let id: ID<ReportRound> = try request.requireID("reportRound")
        return try await request.page { visit in
            let round = try ReportStore.round(id, visit)
            return ReportRoundPage.Model(
                round: round, classes: try ReportClasses.list(round, visit), isKeeper: Self.isKeeper(visit))
        } show: { model, page in
            ReportRoundPage.page(model, page)
        }
    }

    private func roundForm(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<ReportRound>? = request.id("reportRound")
        guard request.parameters["reportRound"] == nil || id != nil else { throw Failure.notFound }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let place = try ReportStore.ownPlace(visit)
            let round = try id.map { try ReportStore.round($0, visit) }
            let today = CalendarDay(iso: visit.today) ?? CalendarDay(daysSinceEpoch: 0)
            return ReportRoundPage.FormModel(
                round: round,
                hasRule: try ReportStore.crosswalk(of: round?.organization ?? place, visit.tx).rule != nil,
                suggested: (try SchoolYear.began(visit), today.adding(days: 14)))
        } show: { model, page in
            ReportRoundPage.form(model, page)
        }
    }

    @Sendable private func saveRound(_ request: PageRequest) async throws -> Reply {
        let id: ID<ReportRound>? = request.id("reportRound")
        guard request.parameters["reportRound"] == nil || id != nil else { throw Failure.notFound }
        let sent = try await request.form()
        let draft = try RoundDraft(sent)
        return try await request.submit(sent) { visit in
            let t = request.context(visit.viewer).t
            return "/reports/\(try draft.save(id, version: sent.int("version"), visit, t))"
        } refused: { refusal in
            try await roundForm(request, refusal: refusal, form: sent)
        }
    }

    // MARK: Marks

    private func marks(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try ReportStore.crosswalk(of: ReportStore.ownPlace(visit), visit.tx)
        } show: { saved, page in
            MarksPage.page(saved, page)
        }
    }

    @Sendable private func saveMarks(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let t = request.context(visit.viewer).t
            try ReportStore.save(try MarkCrosswalk(sent, t), version: sent.int("version"), visit, t)
            return "/reports"
        } refused: { refusal in
            try await marks(request, refusal: refusal, form: sent)
        }
    }

    // MARK: A class

    private static func loaded(_ request: PageRequest, _ visit: Visit) throws -> (ReportRound, ReportClass) {
        let access = try visit.classAccess()
        let round = try ReportStore.round(request.requireID("reportRound"), access, visit)
        return (round, try ReportClassStore.load(access, round, visit))
    }

    private func classPage(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let done = request.query.raw("done").flatMap { $0 == "saved" || Int($0) != nil ? $0 : nil }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let (round, place) = try Self.loaded(request, visit)
            return ReportClassPage.Model(round: round, place: place, done: done)
        } show: { model, page in
            ReportClassPage.page(model, page)
        }
    }

    @Sendable private func saveSentences(_ request: PageRequest) async throws -> Reply {
        let id: ID<ReportRound> = try request.requireID("reportRound")
        let form = try await request.form()
        var sent: [ID<Person>: (words: String, version: Int)] = [:]
        for (name, _) in form.fields where name.hasPrefix("w-") {
            guard let student: ID<Person> = ID(String(name.dropFirst(2))) else { continue }
            sent[student] = (try form.text(name, most: 50_000), form.int("v-\(student)") ?? 0)
        }
        let sentences = sent
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            let round = try ReportStore.round(id, access, visit)
            try ReportClassStore.save(sentences, round, access, visit, request.context(visit.viewer).t)
            return "/reports/\(id)/classes/\(access.id)?done=saved"
        } refused: { refusal in
            try await classPage(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func publish(_ request: PageRequest) async throws -> Reply {
        let id: ID<ReportRound> = try request.requireID("reportRound")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            let round = try ReportStore.round(id, access, visit)
            let count = try ReportPublishing.publish(access, round, visit, request.context(visit.viewer).t)
            return "/reports/\(id)/classes/\(access.id)?done=\(count)"
        } refused: { refusal in
            try await classPage(request, refusal: refusal)
        }
    }

    // MARK: Paper and tables

    @Sendable private func paper(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let (round, place) = try Self.loaded(request, visit)
            let reports = try ReportClasses.published(place, round, visit.tx)
            let languages = try ReportClasses.languages(of: reports.map(\.student), visit.tx)
            return ReportClassPage.Paper(
                title: round.title, place: place.title, path: "/reports/\(round.id)/classes/\(place.id)",
                reports: reports.map { ($0.report.content, languages[$0.student] ?? .english) })
        } show: { paper, page in
            ReportClassPage.paper(paper, page)
        }
    }

    @Sendable private func table(_ request: PageRequest) async throws -> Reply {
        let (rows, viewer) = try await request.read { visit in
            let (round, place) = try Self.loaded(request, visit)
            let reports = try ReportClasses.published(place, round, visit.tx)
            return (try ReportClasses.table(reports, visit.tx), visit.viewer)
        }
        return ReportClassPage.table(rows, request.context(viewer))
    }

    @Sendable private func wholeTable(_ request: PageRequest) async throws -> Reply {
        let id: ID<ReportRound> = try request.requireID("reportRound")
        let (rows, viewer) = try await request.read { visit in
            (try ReportClasses.wholeTable(ReportStore.round(id, visit), visit), visit.viewer)
        }
        return ReportClassPage.table(rows, request.context(viewer))
    }
}
