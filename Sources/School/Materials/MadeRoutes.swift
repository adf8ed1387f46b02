import HTTPTypes
import Learning
import SQL

/// Activities that students make, and the teacher's answers.
struct MadeRoutes: Sendable {
    static let made: Route.Access = .student(.work, via: .made)

    var routes: [Route] {
        [
            .get("/me/made", .roles([.student]), list),
            .post("/me/made", .roles([.student]), bodyLimit: 16 << 10, begin),
            .get("/made/{made}", Self.made) { try await show($0) },
            .post("/made/{made}", Self.made, bodyLimit: 128 << 10, save),
            .post("/made/{made}/withdrawal", Self.made, bodyLimit: 16 << 10, withdraw),
            .post("/made/{made}/answer", Self.made, bodyLimit: 64 << 10, answer),
            .get("/classes/{class}/made", .classMember, queue),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            guard let access = try visit.student(visit.viewer.person, for: .work) else { throw Failure.notFound }
            return MadePages.ListModel(
                own: try MadeStore.own(access, visit.tx), shared: try MadeStore.shared(access, visit),
                classes: try QuestionStore.classes(visit))
        } show: { model, page in
            MadePages.list(model, page)
        }
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            guard let access = try visit.student(visit.viewer.person, for: .work),
                let classID: ID<Class> = form.id("class")
            else { throw Failure.notFound }
            return "/made/\(try MadeStore.begin(in: classID, access, visit))"
        }
    }

    private func show(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let id: ID<MadeActivity> = try request.requireID("made")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let made = try MadeStore.load(id, access, visit.tx)
            let mayAnswer = access.relation.mayJudge && made.state == .sent
            return MadePages.Model(
                made: made, relation: access.relation,
                rubrics: mayAnswer ? try MadeStore.rubrics(made.classID, visit.tx) : [])
        } show: { model, page in
            MadePages.page(model, page)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let id: ID<MadeActivity> = try request.requireID("made")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            let made = try MadeStore.lock(id, access, visit.tx)
            let t = request.context(visit.viewer).t
            let isSending = form.raw("do") == "send"
            let words = try MadeWords.read(form, t, isWhole: isSending)
            guard made.state.isOpen else { throw moved(t) }
            if form.int("version") != made.version, words != made.words {
                var refusal = Refusal()
                for (label, saved, yours) in [
                    (t.materialsMadeTitle, made.words.title, words.title),
                    (t.materialsMadeWhy, made.words.why, words.why),
                    (t.materialsMadeSteps, made.words.steps, words.steps),
                    (t.materialsMadeWays, made.words.ways, words.ways),
                ] where saved != yours { refusal.stale.append(.init(label: label, saved: saved, yours: yours)) }
                try refusal.check()
            }
            try MadeStore.write(
                words, isNamed: form.isOn("named"), state: isSending ? .sent : made.state, to: made, visit)
            return "/made/\(id)"
        } refused: { refusal in
            try await show(request, form: form, refusal: refusal)
        }
    }

    private func moved(_ t: Messages) -> Failure {
        var refusal = Refusal()
        refusal.add("title", t.materialsMadeMoved)
        return .refused(refusal)
    }

    @Sendable private func withdraw(_ request: PageRequest) async throws -> Reply {
        let id: ID<MadeActivity> = try request.requireID("made")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            let made = try MadeStore.lock(id, access, visit.tx)
            switch made.state {
            case .sent: try MadeStore.move(made, to: .draft, visit)
            case .draft, .sentBack: try MadeStore.move(made, to: .withdrawn, visit)
            case .approved, .withdrawn: break
            }
            return made.state == .sent ? "/made/\(id)" : "/me/made"
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let id: ID<MadeActivity> = try request.requireID("made")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let made = try MadeStore.lock(id, access, visit.tx)
            let t = request.context(visit.viewer).t
            guard made.state == .sent, form.int("version") == made.version else { throw moved(t) }
            let isApproved = form.raw("do") == "approve"
            var reader = MaterialsReader(form, t)
            let words = try reader.words("words", most: 2_000, missing: t.materialsMadeNeedComments)
            let chosen: ID<RubricVersion>? = form.id("rubric")
            let rubric = try MadeStore.rubrics(made.classID, visit.tx).first { $0.version == chosen }
            if isApproved, rubric == nil { reader.refusal.add("rubric", t.activitiesNeedRubric) }
            try reader.refusal.check()
            try MadeStore.answer(
                made, isApproved: isApproved, words: words, rubric: rubric, language: reader.language, visit)
            return "/made/\(id)"
        } refused: { refusal in
            try await show(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func queue(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.classAccess()
            let title = try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
            return (title, access.id, try MadeStore.list(access, visit.tx))
        } show: { model, page in
            MadePages.queue(model.0, model.1, model.2, page)
        }
    }
}
