import HTTPTypes
import Learning
import SQL

/// Pages of the judge's own: words used before, how soon students hear back, what will change, and the keys.
struct JudgingRoutes: Sendable {
    static let judges: Route.Access = .roles([.teacher, .advisor])

    let core: Core

    var routes: [Route] {
        [
            .get("/feedback/comments", Self.judges, bank),
            .post("/feedback/comments/{comment}", Self.judges, bodyLimit: 64 << 10, changeComment),
            .get("/feedback/pace", Self.judges, pace),
            .get("/feedback/changes", Self.judges, changes),
            .post("/feedback/changes", Self.judges, bodyLimit: 64 << 10, addChange),
            .post("/feedback/keys", Self.judges, bodyLimit: 16 << 10, setKeys),
        ]
    }

    // MARK: Words

    @Sendable private func bank(_ request: PageRequest) async throws -> Reply {
        try await bankPage(request)
    }

    private func bankPage(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let search = String(try request.query.text("q").prefix(100))
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let bank = try CommentBank.all(visit)
            var titles: [ID<Competency>: LocalText] = [:]
            let named = Set(bank.comments.map(\.competency)).sorted()
            if !named.isEmpty {
                for row in try visit.tx.query("SELECT id, title FROM competencies WHERE id IN (\(list: named))") {
                    titles[try row.id("id")] = try row.localText("title")
                }
            }
            return CommentBankPage.Model(bank: bank, titles: titles, search: search)
        } show: { model, page in
            CommentBankPage.page(model, page)
        }
    }

    @Sendable private func changeComment(_ request: PageRequest) async throws -> Reply {
        let id: ID<FeedbackComment> = try request.requireID("comment")
        let form = try await request.form()
        let field = "words-\(id)"
        let words = try form.text(field)
        return try await request.submit(form) { visit in
            if form.isOn("remove") {
                try CommentBank.remove(id, visit)
                return "/feedback/comments"
            }
            let t = request.context(visit.viewer).t
            var refusal = Refusal()
            if words.isEmpty { refusal.add(field, t.judgingNeedWords) }
            if words.unicodeScalars.count > WorkJudging.longestWords {
                refusal.add(field, t.workTooLongStaff(count: WorkJudging.longestWords))
            }
            _ = try CommentBank.require(id, visit)
            try refusal.check()
            try CommentBank.change(id, to: words, visit)
            return "/feedback/comments"
        } refused: { refusal in
            try await bankPage(request, refusal: refusal, form: form)
        }
    }

    // MARK: How soon, and what will change

    @Sendable private func pace(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try FeedbackPaceStore.load(visit)
        } show: { model, page in
            FeedbackPacePage.page(model, page)
        }
    }

    @Sendable private func changes(_ request: PageRequest) async throws -> Reply {
        try await changesPage(request)
    }

    private func changesPage(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try TeachingChanges.lines(visit)
        } show: { lines, page in
            TeachingChanges.page(lines, page)
        }
    }

    @Sendable private func addChange(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let activity: ID<Activity>? = form.id("activity")
        let field = "words-\(activity?.description ?? "")"
        let words = try form.text(field)
        return try await request.submit(form) { visit in
            guard let activity else { throw Failure.notFound }
            try TeachingChanges.require(activity, visit)
            let t = request.context(visit.viewer).t
            var refusal = Refusal()
            if words.isEmpty { refusal.add(field, t.judgingNeedWords) }
            if words.unicodeScalars.count > WorkJudging.longestChange {
                refusal.add(field, t.workTooLongStaff(count: WorkJudging.longestChange))
            }
            try refusal.check()
            try TeachingChanges.add(words, after: activity, visit)
            return "/feedback/changes"
        } refused: { refusal in
            try await changesPage(request, refusal: refusal, form: form)
        }
    }

    // MARK: Keys

    @Sendable private func setKeys(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let back = sitePath(try form.text("back", most: 2_000)) ?? "/feedback"
        let isOn = form.raw("on") == "1"
        return try await request.submit(form) { visit in
            try JudgingKeys.set(isOn, visit)
            return back
        }
    }
}
