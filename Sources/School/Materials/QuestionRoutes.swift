import HTTPTypes
import Learning
import SQL

/// The pool of students' questions and ideas for projects.
struct QuestionRoutes: Sendable {
    var routes: [Route] {
        let small = 64 << 10
        return [
            .get("/me/questions", .roles([.student])) { try await own($0) },
            .post("/me/questions", .roles([.student]), bodyLimit: small, ask),
            .post("/questions/{question}/wonder", .roles([.student]), bodyLimit: small, wonder),
            .post("/questions/{question}/withdrawal", .roles([.student]), bodyLimit: small, withdraw),
            .get("/classes/{class}/questions", .classMember, ofClass),
            .post("/classes/{class}/questions/{question}/link", .classMember, bodyLimit: small) {
                try await change($0, .link)
            },
            .post("/classes/{class}/questions/{question}/hiding", .classMember, bodyLimit: small) {
                try await change($0, .hide)
            },
            .post("/classes/{class}/questions/{question}/showing", .classMember, bodyLimit: small) {
                try await change($0, .show)
            },
        ]
    }

    private func own(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let before: ID<Question>? = request.query.id("before")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let classes = try QuestionStore.classes(visit)
            return QuestionPages.Model(
                pool: try QuestionStore.pool(
                    classes.map(\.id), for: visit.viewer.person, before: before, visit.tx), classes: classes,
                viewer: visit.viewer.person)
        } show: { model, page in
            QuestionPages.page(model, page)
        }
    }

    @Sendable private func ask(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try QuestionStore.ask(form, request.context(visit.viewer).t, visit)
            return "/me/questions"
        } refused: { refusal in
            try await own(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func wonder(_ request: PageRequest) async throws -> Reply {
        let id: ID<Question> = try request.requireID("question")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try QuestionStore.wonder(id, isOn: form.raw("on") != "0", visit)
            return "/me/questions"
        }
    }

    @Sendable private func withdraw(_ request: PageRequest) async throws -> Reply {
        let id: ID<Question> = try request.requireID("question")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try QuestionStore.withdraw(id, visit)
            return "/me/questions"
        }
    }

    @Sendable private func ofClass(_ request: PageRequest) async throws -> Reply {
        let before: ID<Question>? = request.query.id("before")
        return try await request.page { visit in
            let access = try visit.classAccess()
            let given = try visit.tx.query(
                """
                SELECT a.id, a.title, MAX(g.given_at) AS newest
                FROM assignments g JOIN activities a ON a.id = g.activity_id
                WHERE g.class_id = \(access.id) AND g.ended_at IS NULL AND a.retired_at IS NULL
                GROUP BY a.id, a.title ORDER BY newest DESC, a.id LIMIT 60
                """
            ).map { Question.Link(activity: try $0.id("id"), title: try $0.localText("title")) }
            return QuestionPages.ClassModel(
                id: access.id,
                title: try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
                pool: try QuestionStore.pool([access.id], for: nil, before: before, visit.tx), activities: given,
                mayTeach: access.relation.mayJudge)
        } show: { model, page in
            QuestionPages.classPage(model, page)
        }
    }

    private enum Change {
        case link, hide, show
    }

    private func change(_ request: PageRequest, _ change: Change) async throws -> Reply {
        let id: ID<Question> = try request.requireID("question")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            switch change {
            case .show: try QuestionStore.hide(id, reason: nil, access, visit)
            case .hide:
                let reason = try form.text("reason", most: 2_000)
                guard !reason.isEmpty, reason.unicodeScalars.count <= 500 else { throw Failure.badRequest("reason") }
                try QuestionStore.hide(id, reason: reason, access, visit)
            case .link:
                guard let activity: ID<Activity> = form.id("activity") else { throw Failure.notFound }
                try QuestionStore.link(id, to: activity, access, visit)
            }
            return "/classes/\(access.id)/questions"
        }
    }
}
