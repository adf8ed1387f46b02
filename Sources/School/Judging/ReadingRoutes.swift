import HTTPTypes
import Learning
import SQL

/// Judging a try that somebody has judged already, asking a colleague to, and what came of a talk.
struct ReadingRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/work/{work}/second-reading", WorkRoutes.work, show),
            .post("/work/{work}/second-readings", WorkRoutes.work, add),
            .post("/work/{work}/reading-requests", WorkRoutes.work, bodyLimit: 64 << 10, ask),
        ]
    }

    private struct NothingToRead: Error {}

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let number = request.query.int("try")
        let isTalk = request.query.isOn("talk")
        do {
            return try await page(request, isTalk: isTalk) { details in
                details.tries.first { $0.number == number }?.id ?? details.tries.last { $0.isJudged }?.id
            }
        } catch is NothingToRead {
            return .redirect(to: request.workPath)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let work: ID<Work> = try request.requireID("work")
        let judging = try WorkJudging(form)
        do {
            if let changed = try await JudgingFormSteps.changed(form, judging, request) {
                return try await page(request, form: changed, isTalk: judging.isTalk) { _ in judging.attempt }
            }
            return try await request.submit(form) { visit in
                try ReadingStore.add(
                    judging, work, for: visit.student(), visit: visit, t: request.context(visit.viewer).t)
                let number = try visit.tx.first("SELECT number FROM attempts WHERE id = \(judging.attempt)")
                return "/work/\(work)?try=\(try number?.int("number") ?? 1)"
            } refused: { refusal in
                try await JudgingFormSteps.keepFiles(form, judging, request)
                return try await page(request, refusal: refusal, form: form, isTalk: judging.isTalk) { _ in
                    judging.attempt
                }
            }
        } catch is WorkMismatch {
            return try await JudgingFormSteps.mismatch(request, judging, work)
        } catch is NothingToRead {
            return try await JudgingFormSteps.mismatch(request, judging, work)
        }
    }

    @Sendable private func ask(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let work: ID<Work> = try request.requireID("work")
        let attempt: ID<Attempt>? = form.id("attempt")
        let reader: ID<Person>? = form.id("reader")
        let words = try form.text("words")
        let number = form.int("try") ?? 1
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            guard let attempt else { throw Failure.badRequest("attempt") }
            let t = request.context(visit.viewer).t
            var refusal = Refusal()
            if reader == nil { refusal.add("reader", t.judgingNeedReader) }
            if words.unicodeScalars.count > WorkJudging.longestWords {
                refusal.add("words", t.workTooLongStaff(count: WorkJudging.longestWords))
            }
            try refusal.check()
            if let reader {
                try ReadingRequests.ask(reader, words: words, attempt: attempt, work: work, access, visit)
            }
            return "/work/\(work)?try=\(number)"
        } refused: { refusal in
            try await request.workPage(refusal: refusal, form: form, number: number)
        }
    }

    // MARK: The page

    private func page(
        _ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil, isTalk: Bool,
        _ choose: @escaping @Sendable (WorkDetails) -> ID<Attempt>?
    ) async throws -> Reply {
        let work: ID<Work> = try request.requireID("work")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let all = try WorkDetailsStore.load(work, access, visit.tx)
            guard let wanted = choose(all),
                let (details, attempt) = try ReadingStore.find(wanted, of: work, access, visit.tx)
            else { throw NothingToRead() }
            let readings = try ReadingStore.readings(of: attempt.id, visit.tx)
            guard ReadingStore.isOpen(readings, isTalk: isTalk, to: visit.viewer.person) else { throw NothingToRead() }
            return WorkJudgingPage.Model(
                details: details, attempt: attempt, kept: .init(), place: QueuePlace(),
                comfort: try JudgingComfort(attempt, access, visit),
                reading: ReadingFrame(
                    isTalk: isTalk, readings: readings,
                    others: isTalk ? try JudgingStore.judgements(of: attempt.id, visit.tx) : []))
        } show: { model, page in
            WorkJudgingPage.page(model, page)
        }
    }
}
