import HTML
import HTTPTypes
import Learning
import SQL

/// The talk about a rubric, its end, and examples of work.
struct RubricTalkRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        let makers: Route.Access = .roles(ActivityRoutes.makers)
        return [
            .get("/rubrics/{rubric}/talk", .signedIn) { try await talkPage($0) },
            .post("/rubrics/{rubric}/comments", .signedIn, bodyLimit: 64 << 10, say),
            .post("/rubrics/{rubric}/assent", .signedIn, bodyLimit: 16 << 10, assent),
            .post("/rubrics/{rubric}/invitations", makers, bodyLimit: 16 << 10, invite),
            .post("/rubrics/{rubric}/agreement", makers, bodyLimit: 16 << 10, agree),
            .post("/rubrics/{rubric}/comments/{rubricComment}/adopted", makers, bodyLimit: 64 << 10, adopt),
            .post("/rubrics/{rubric}/comments/{rubricComment}/answered", makers, bodyLimit: 64 << 10, answer),
            .post("/rubrics/{rubric}/comments/{rubricComment}/hidden", makers, bodyLimit: 64 << 10, hide),
            .post("/rubrics/{rubric}/comments/{rubricComment}/withdrawn", .signedIn, bodyLimit: 16 << 10, takeBack),
            .post("/rubrics/{rubric}/examples", makers, bodyLimit: 64 << 10, addExample),
            .post("/rubrics/{rubric}/examples/removed", makers, bodyLimit: 16 << 10, removeExample),
            .get("/students/{student}/examples", .student(.work, via: .student), questions),
            .post("/students/{student}/examples", .student(.work, via: .student), bodyLimit: 16 << 10, answerQuestion),
            .post("/work/{work}/example", .student(.work, via: .work), bodyLimit: 16 << 10, ask),
        ]
    }

    private func talkPage(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let criterion: ID<Criterion>? = request.query.id("row")
        let skipped = max(0, min(request.query.int("skip") ?? 0, 100_000))
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try RubricAccess.find(id, visit)
            let shown = try RubricShowStore.load(access, number: nil, visit)
            return RubricTalkPage.Model(
                shown: shown,
                talk: try RubricTalk.load(
                    shown.model.version, about: criterion, skipping: skipped, for: access, visit.tx),
                criterion: criterion, skipped: skipped)
        } show: { model, page in
            RubricTalkPage.page(model, page)
        }
    }

    @Sendable private func say(_ request: PageRequest) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let cell = RubricTalkPage.cell(form)
            try RubricTalk.say(
                try form.text("words"), proposing: try form.text("proposed"), about: cell?.criterion,
                level: cell?.level ?? 0, try RubricAccess.find(id, visit), visit, request.context(visit.viewer).t)
            return "/rubrics/\(id)/talk"
        } refused: { refusal in
            try await talkPage(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func assent(_ request: PageRequest) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        return try await request.submit(try await request.form()) { visit in
            try RubricTalk.assent(try RubricAccess.find(id, visit), visit, request.context(visit.viewer).t)
            return "/rubrics/\(id)/talk"
        } refused: { refusal in
            try await talkPage(request, refusal: refusal)
        }
    }

    @Sendable private func invite(_ request: PageRequest) async throws -> Reply {
        try await onRubric(request) { form, access, visit, t in
            guard let chosen: ID<Class> = form.id("class") else { throw Failure.badRequest("class") }
            try RubricLife.invite(chosen, to: access, visit, t)
        }
    }

    @Sendable private func agree(_ request: PageRequest) async throws -> Reply {
        try await onRubric(request) { _, access, visit, t in try RubricLife.agree(access, visit, t) }
    }

    @Sendable private func addExample(_ request: PageRequest) async throws -> Reply {
        try await onRubric(request) { form, access, visit, t in
            guard let cell = RubricTalkPage.cell(form) else { throw Failure.badRequest("cell") }
            try RubricExamples.write(
                try form.text("example"), title: try form.text("example-title"), of: cell.criterion, level: cell.level,
                access, visit, t)
        }
    }

    @Sendable private func removeExample(_ request: PageRequest) async throws -> Reply {
        try await onRubric(request) { form, access, visit, _ in
            guard let example: ID<RubricExample> = form.id("example") else { throw Failure.badRequest("example") }
            try RubricExamples.remove(example, access, visit)
        }
    }

    /// What only the author does, from the rubric's page and back to it.
    private func onRubric(
        _ request: PageRequest,
        _ work: @escaping @Sendable (Form, RubricAccess, Visit, Messages) throws -> Void
    ) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(form, try RubricAccess.own(id, visit), visit, request.context(visit.viewer).t)
            return "/rubrics/\(id)"
        } refused: { refusal in
            try await request.rubricPage(refusal: refusal, form: form)
        }
    }

    @Sendable private func adopt(_ request: PageRequest) async throws -> Reply {
        try await onRemark(request) { remark, form, access, visit in
            let page = request.context(visit.viewer)
            try RubricTalk.adopt(
                remark, as: try form.text("words-\(remark)"),
                language: page.t.language == .pseudo ? "en" : page.language,
                access, visit, page.t)
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        try await onRemark(request) { remark, form, access, visit in
            try RubricTalk.answer(
                remark, try form.text("answer-\(remark)"), access, visit, request.context(visit.viewer).t)
        }
    }

    @Sendable private func hide(_ request: PageRequest) async throws -> Reply {
        try await onRemark(request) { remark, form, access, visit in
            try RubricTalk.hide(
                remark, because: try form.text("reason-\(remark)"), access, visit, request.context(visit.viewer).t)
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let remark: ID<RubricComment> = try request.requireID("rubricComment")
        return try await request.submit(try await request.form()) { visit in
            try RubricTalk.takeBack(remark, try RubricAccess.find(id, visit), visit)
            return "/rubrics/\(id)/talk"
        }
    }

    private func onRemark(
        _ request: PageRequest,
        _ work: @escaping @Sendable (ID<RubricComment>, Form, RubricAccess, Visit) throws -> Void
    ) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let remark: ID<RubricComment> = try request.requireID("rubricComment")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(remark, form, try RubricAccess.own(id, visit), visit)
            return "/rubrics/\(id)/talk"
        } refused: { refusal in
            try await talkPage(request, refusal: refusal, form: form)
        }
    }

    // MARK: A student's pieces as examples

    @Sendable private func questions(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            return (access.student, try RubricExamples.questions(access, visit.tx))
        } show: { model, page in
            RubricHome.questions(model.1, model.0, page)
        }
    }

    @Sendable private func answerQuestion(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            guard let example: ID<RubricExample> = form.id("example"), let show = form.raw("show"),
                ["named", "yes", "no"].contains(show)
            else { throw Failure.badRequest("example") }
            try RubricExamples.answer(example, isShown: show != "no", isNamed: show == "named", access, visit)
            return "/students/\(access.student)/examples"
        }
    }

    @Sendable private func ask(_ request: PageRequest) async throws -> Reply {
        let work: ID<Work> = try request.requireID("work")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            guard let judgement: ID<Judgement> = form.id("judgement"),
                let criterion: ID<Criterion> = form.id("criterion")
            else { throw Failure.badRequest("judgement") }
            try RubricExamples.ask(
                for: judgement, of: criterion, access, visit, request.context(visit.viewer).t)
            return "/work/\(work)"
        } refused: { refusal in
            try await request.workPage(refusal: refusal, form: form)
        }
    }
}
