import HTTPTypes
import Learning
import SQL

/// Judging work and taking a judgement back.
struct WorkJudgingRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/work/{work}/judging", WorkRoutes.work, show),
            .post("/work/{work}/judgements", WorkRoutes.work, judge),
            .post(
                "/work/{work}/judgements/{judgement}/withdrawal", WorkRoutes.work, bodyLimit: 16 << 10, takeBack),
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        do {
            return try await page(request)
        } catch is NothingToJudge {
            return .redirect(to: request.workPath)
        }
    }

    @Sendable private func judge(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let work: ID<Work> = try request.requireID("work")
        let judging = try WorkJudging(form)
        let filter = WaitingFilter(form)
        do {
            if let changed = try await JudgingFormSteps.changed(form, judging, request) {
                return try await page(request, form: changed)
            }
            if form.isOn("preview") { return try await preview(request, judging, form) }
            return try await request.submit(form) { visit in
                let lines = try WorkQueue.lines(
                    for: visit.viewer.person, filter, today: visit.today, visit.tx)
                let isWaiting = lines.contains { $0.id == work }
                let id = try WorkJudgingStore.judge(
                    judging, work, for: visit.student(), visit: visit, t: request.context(visit.viewer).t)
                return isWaiting ? next(after: work, in: lines, filter, sent: id) : "/work/\(work)?read=second"
            } refused: { refusal in
                try await JudgingFormSteps.keepFiles(form, judging, request)
                return try await page(request, refusal: refusal, form: form)
            }
        } catch WorkMismatch.changed {
            try await JudgingFormSteps.keepFiles(form, judging, request)
            return try await page(request, form: form, isChanged: true)
        } catch is WorkMismatch {
            return try await JudgingFormSteps.mismatch(request, judging, work)
        } catch is NothingToJudge {
            return try await JudgingFormSteps.mismatch(request, judging, work)
        }
    }

    /// The same page with what the form would change.
    private func preview(_ request: PageRequest, _ judging: WorkJudging, _ form: Form) async throws -> Reply {
        try await JudgingFormSteps.keepFiles(form, judging, request)
        do {
            return try await page(request, form: form, previewing: judging)
        } catch Failure.refused(let refusal) {
            return try await page(request, refusal: refusal, form: form)
        }
    }

    /// The next one in the list, from the top again after the last; the list itself when nothing is left.
    private func next(
        after work: ID<Work>, in lines: [WaitingLine], _ filter: WaitingFilter, sent: ID<Judgement>
    ) -> String {
        let place = lines.firstIndex { $0.id == work }
        let later = place.map { lines.dropFirst($0 + 1) } ?? []
        guard let next = later.first ?? lines.first(where: { $0.id != work }) else {
            return "/feedback?sent=\(sent)"
        }
        return "/work/\(next.id)/judging" + filter.query([("sent", sent.description)])
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let work: ID<Work> = try request.requireID("work")
        let judgement: ID<Judgement> = try request.requireID("judgement")
        return try await request.submit(form) { visit in
            let waits = try WorkJudgingStore.takeBack(judgement, of: work, for: visit.student(), visit: visit)
            return request.workPath + (waits ? "/judging" : "")
        }
    }

    // MARK: Pages

    /// There is no try that waits for this viewer to judge it.
    private struct NothingToJudge: Error {}

    private func page(
        _ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil, isChanged: Bool = false,
        previewing judging: WorkJudging? = nil
    ) async throws -> Reply {
        let work: ID<Work> = try request.requireID("work")
        let filter = WaitingFilter(form ?? request.query)
        let sent = request.query.id("sent", of: Judgement.self)
        let status: HTTPResponse.Status = isChanged ? .conflict : refusal == nil ? .ok : .unprocessableContent
        return try await request.page(status: status, refusal: refusal, form: form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let details = try WorkDetailsStore.load(work, access, visit.tx)
            guard details.state == .sent, let attempt = details.shown else { throw NothingToJudge() }
            let viewer = visit.viewer.person
            let lines = try WorkQueue.lines(for: viewer, filter, today: visit.today, visit.tx)
            return WorkJudgingPage.Model(
                details: details, attempt: attempt,
                kept: try WorkJudgingStore.keptWords(attempt.id, of: access, visit.tx),
                place: try QueuePlace(work, in: lines, filter, visit.tx),
                comfort: try JudgingComfort(attempt, access, visit),
                sent: try sent.flatMap { try WorkQueue.judgement($0, by: viewer, visit.tx) },
                isChanged: isChanged,
                preview: try judging.map {
                    let t = request.context(visit.viewer).t
                    return try WorkJudgingStore.preview($0, details, attempt, for: access, visit: visit, t: t)
                } ?? [])
        } show: { model, page in
            WorkJudgingPage.page(model, page)
        }
    }
}
