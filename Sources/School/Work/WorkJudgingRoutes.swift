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
        let classID = form.id("class", of: Class.self)
        do {
            if form.isOn("preview") { return try await preview(request, judging, form) }
            return try await request.submit(form) { visit in
                let queue = try WorkQueue.waiting(
                    for: visit.viewer.person, in: classID, today: visit.today, visit.tx)
                let id = try WorkJudgingStore.judge(
                    judging, work, for: visit.student(), visit: visit, t: request.context(visit.viewer).t)
                return next(after: work, in: queue, classID: classID, sent: id)
            } refused: { refusal in
                try await page(request, refusal: refusal, form: form)
            }
        } catch WorkMismatch.changed {
            return try await page(request, form: form, isChanged: true)
        } catch is WorkMismatch {
            return try await mismatch(request, judging, work)
        } catch is NothingToJudge {
            return try await mismatch(request, judging, work)
        }
    }

    /// The same page with what the form would change.
    private func preview(_ request: PageRequest, _ judging: WorkJudging, _ form: Form) async throws -> Reply {
        do {
            return try await page(request, form: form, previewing: judging)
        } catch Failure.refused(let refusal) {
            return try await page(request, refusal: refusal, form: form)
        }
    }

    /// The next one in the list, from the top again after the last; the list itself when nothing is left.
    private func next(
        after work: ID<Work>, in queue: [WaitingWork], classID: ID<Class>?, sent: ID<Judgement>
    ) -> String {
        let place = queue.firstIndex { $0.id == work }
        let later = place.map { queue.dropFirst($0 + 1) } ?? []
        let filter = classID.map { "&class=\($0)" } ?? ""
        guard let next = later.first ?? queue.first(where: { $0.id != work }) else {
            return "/feedback?sent=\(sent)"
        }
        return "/work/\(next.id)/judging?sent=\(sent)" + filter
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
        let classID = form?.id("class", of: Class.self) ?? request.query.id("class", of: Class.self)
        let sent = request.query.id("sent", of: Judgement.self)
        let status: HTTPResponse.Status = isChanged ? .conflict : refusal == nil ? .ok : .unprocessableContent
        return try await request.page(status: status, refusal: refusal, form: form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let details = try WorkDetailsStore.load(work, access, visit.tx)
            guard details.state == .sent, let attempt = details.shown else { throw NothingToJudge() }
            let viewer = visit.viewer.person
            return WorkJudgingPage.Model(
                details: details, attempt: attempt,
                kept: try WorkJudgingStore.keptWords(attempt.id, of: access, visit.tx),
                queue: try WorkQueue.waiting(for: viewer, in: classID, today: visit.today, visit.tx),
                classID: classID, sent: try sent.flatMap { try WorkQueue.judgement($0, by: viewer, visit.tx) },
                isChanged: isChanged,
                preview: try judging.map {
                    let t = request.context(visit.viewer).t
                    return try WorkJudgingStore.preview($0, details, attempt, for: access, visit: visit, t: t)
                } ?? [])
        } show: { model, page in
            WorkJudgingPage.page(model, page)
        }
    }

    private func mismatch(_ request: PageRequest, _ judging: WorkJudging, _ work: ID<Work>) async throws -> Reply {
        let words = judging.words.sorted { $0.key < $1.key }.map(\.value)
        return try await request.page(status: .conflict) { visit in
            guard try visit.student().relation.mayJudge else { throw Failure.notFound }
            return WorkMismatchPage.Model(
                work: work, strength: judging.strength, nextStep: judging.nextStep, words: words)
        } show: { model, page in
            WorkMismatchPage.page(model, page)
        }
    }
}
