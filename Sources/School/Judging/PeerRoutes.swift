import HTTPTypes
import Learning
import SQL

/// Classmates who read each other's work: the teacher's side, and the student's.
struct PeerRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/classes/{class}/peers/{activity}", .classMember, show),
            .post("/classes/{class}/peers/{activity}", .classMember, bodyLimit: 64 << 10, open),
            .post("/classes/{class}/peers/{activity}/closing", .classMember, bodyLimit: 16 << 10, close),
            .post("/classes/{class}/peers/{activity}/pairs", .classMember, bodyLimit: 16 << 10, pair),
            .post("/classes/{class}/peers/{activity}/decisions", .classMember, bodyLimit: 64 << 10, decide),
            .get("/peer-reviews/{peerReview}", .roles([.student]), showReview),
            .post("/peer-reviews/{peerReview}", .roles([.student]), bodyLimit: 256 << 10, sendReview),
            .get("/peer-reviews/{peerReview}/files/{attachment}", .roles([.student]), showFile),
        ]
    }

    // MARK: The teacher

    @Sendable private func show(_ request: PageRequest) async throws -> Reply { try await page(request) }

    private func page(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.classAccess()
            let title = try PeerRoundStore.requireGiven(activity, access, visit)
            let round = try PeerRoundStore.round(activity, access, visit.tx)
            return PeerRoundPage.Model(
                classID: access.id,
                classTitle: try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
                activity: activity, title: title, round: round,
                pairs: try round.map { try PeerRoundStore.pairs($0, access, visit) } ?? [],
                students: try PeerRoundStore.students(access, visit), mayTeach: access.relation.mayJudge)
        } show: { model, page in
            PeerRoundPage.page(model, page)
        }
    }

    @Sendable private func open(_ request: PageRequest) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        let guide = try form.text("guide")
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let t = request.context(visit.viewer).t
            var refusal = Refusal()
            if guide.unicodeScalars.count > PeerRoundStore.longestGuide {
                refusal.add("guide", t.workTooLongStaff(count: PeerRoundStore.longestGuide))
            }
            try refusal.check()
            try PeerRoundStore.open(
                activity, guide: guide, counts: form.isOn("counts"), isNamed: form.isOn("named"),
                version: form.int("version"), access, visit, t)
            return PeerRoundStore.path(access.id, activity)
        } refused: { refusal in
            try await page(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func close(_ request: PageRequest) async throws -> Reply {
        try await change(request) { _, round, access, visit in
            try PeerRoundStore.close(round, access, visit)
        }
    }

    @Sendable private func pair(_ request: PageRequest) async throws -> Reply {
        try await change(request) { form, round, access, visit in
            switch form.raw("do") {
            case "chance":
                try PeerRoundStore.pair(each: form.int("each") ?? 2, round, access, visit)
            case "apart":
                guard let review: ID<PeerReview> = form.id("review") else { throw Failure.badRequest("review") }
                try PeerRoundStore.unpair(review, round, access, visit)
            default:
                let t = visit.request.context(visit.viewer).t
                let reviewer: ID<Person>? = form.id("reviewer")
                let author: ID<Person>? = form.id("author")
                guard let reviewer, let author, reviewer != author else {
                    var refusal = Refusal()
                    refusal.add("reviewer", t.judgingNeedPair)
                    throw Failure.refused(refusal)
                }
                try PeerRoundStore.pair(reviewer, reads: author, round, access, visit)
            }
        }
    }

    @Sendable private func decide(_ request: PageRequest) async throws -> Reply {
        try await change(request) { form, round, access, visit in
            if form.raw("do") == "all" {
                for pair in try PeerRoundStore.pairs(round, access, visit) where pair.state == .sent {
                    try PeerModeration.decide(pair.id, shows: true, reason: "", round, access, visit)
                }
                return
            }
            guard let review: ID<PeerReview> = form.id("review") else { throw Failure.badRequest("review") }
            let shows = form.raw("do") == "show"
            let field = "reason-\(review)"
            let reason = try form.text(field)
            let t = visit.request.context(visit.viewer).t
            var refusal = Refusal()
            if !shows, reason.isEmpty { refusal.add(field, t.judgingNeedReason) }
            if reason.unicodeScalars.count > WorkJudging.longestWords {
                refusal.add(field, t.workTooLongStaff(count: WorkJudging.longestWords))
            }
            try refusal.check()
            try PeerModeration.decide(review, shows: shows, reason: reason, round, access, visit)
        }
    }

    /// A form about a round that is there, by somebody who teaches the class; it leads back to the round's page.
    private func change(
        _ request: PageRequest,
        _ work: @escaping @Sendable (Form, PeerRound, ClassAccess, Visit) throws -> Void
    ) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge, let round = try PeerRoundStore.round(activity, access, visit.tx) else {
                throw Failure.notFound
            }
            try work(form, round, access, visit)
            return PeerRoundStore.path(access.id, activity)
        } refused: { refusal in
            try await page(request, refusal: refusal, form: form)
        }
    }

    // MARK: The student

    @Sendable private func showReview(_ request: PageRequest) async throws -> Reply { try await reviewPage(request) }

    private func reviewPage(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let review: ID<PeerReview> = try request.requireID("peerReview")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try PeerReviewStore.load(PeerReviewStore.access(review, visit), visit)
        } show: { model, page in
            PeerReviewPage.page(model, page)
        }
    }

    @Sendable private func sendReview(_ request: PageRequest) async throws -> Reply {
        let review: ID<PeerReview> = try request.requireID("peerReview")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try PeerReviewStore.access(review, visit)
            try PeerReviewStore.send(form, access, visit, request.context(visit.viewer).t)
            return "/peer-reviews/\(review)"
        } refused: { refusal in
            try await reviewPage(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func showFile(_ request: PageRequest) async throws -> Reply {
        let review: ID<PeerReview> = try request.requireID("peerReview")
        let id: ID<Attachment> = try request.requireID("attachment")
        let file = try await request.read { visit in
            try PeerReviewStore.file(id, PeerReviewStore.access(review, visit), visit.tx)
        }
        let isInline = request.query.raw("inline") != nil
        return try await StoredFileReply.reply(file, isInline: isInline, core: request.core)
    }
}
