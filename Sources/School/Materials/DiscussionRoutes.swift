import HTTPTypes
import Learning
import SQL

/// Talk of a class about an activity: students come to it from their work, those who teach from the class.
struct DiscussionRoutes: Sendable {
    var routes: [Route] {
        let work = WorkRoutes.work
        let limit = 128 << 10
        return [
            .get("/work/{work}/discussion", work) { try await studentPage($0) },
            .post("/work/{work}/discussion", work, bodyLimit: limit, studentPost),
            .post("/work/{work}/posts/{post}/withdrawal", work, bodyLimit: 16 << 10, withdraw),
            .post("/work/{work}/posts/{post}/report", work, bodyLimit: limit, report),
            .get("/classes/{class}/talks/{activity}", .classMember) { try await staffPage($0) },
            .post("/classes/{class}/talks/{activity}", .classMember, bodyLimit: limit, staffPost),
            .post("/classes/{class}/posts/{post}/hiding", .classMember, bodyLimit: limit) {
                try await moderate($0, .hide)
            },
            .post("/classes/{class}/posts/{post}/showing", .classMember, bodyLimit: limit) {
                try await moderate($0, .show)
            },
            .post("/classes/{class}/posts/{post}/settlement", .classMember, bodyLimit: limit) {
                try await moderate($0, .settle)
            },
        ]
    }

    // MARK: Students

    /// The student's own work in a class that the student is in today.
    private func ownTalk(_ visit: Visit) throws -> (work: OpenWork, classID: ID<Class>) {
        let work = try OpenWork.own(visit)
        guard let classID = work.classID else { throw Failure.notFound }
        let isIn = try visit.tx.exists(
            """
            SELECT e.id FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
            WHERE e.class_id = \(classID) AND e.person_id = \(work.access.student) AND e.role = 'student'
              AND \(current("e", visit.today))
            """)
        guard isIn else { throw Failure.notFound }
        return (work, classID)
    }

    private func studentPage(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let before: ID<DiscussionPost>? = request.query.id("before")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let (work, classID) = try ownTalk(visit)
            return DiscussionPage.Model(
                side: .student(work.id), classID: classID, classTitle: "", activity: work.activity,
                talk: try DiscussionStore.talk(classID, work.activity.id, before: before, visit.tx), reported: [],
                viewer: visit.viewer.person)
        } show: { model, page in
            DiscussionPage.page(model, page)
        }
    }

    private func words(_ form: Form, _ t: Messages) throws -> String {
        var reader = MaterialsReader(form, t)
        let words = try reader.words("words", most: DiscussionStore.longestWords, missing: t.materialsNeedPost)
        try reader.refusal.check()
        return words
    }

    @Sendable private func studentPost(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let (work, classID) = try ownTalk(visit)
            let words = try words(form, request.context(visit.viewer).t)
            try DiscussionStore.add(words, replyTo: form.id("reply"), classID, work.activity.id, visit)
            return "\(work.path)/discussion"
        } refused: { refusal in
            try await studentPage(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func withdraw(_ request: PageRequest) async throws -> Reply {
        let id: ID<DiscussionPost> = try request.requireID("post")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let (work, _) = try ownTalk(visit)
            try DiscussionStore.withdraw(id, visit)
            return "\(work.path)/discussion"
        }
    }

    @Sendable private func report(_ request: PageRequest) async throws -> Reply {
        let id: ID<DiscussionPost> = try request.requireID("post")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let (work, classID) = try ownTalk(visit)
            var reader = MaterialsReader(form, request.context(visit.viewer).t)
            let words = try reader.words("words", most: 500)
            try reader.refusal.check()
            try DiscussionStore.report(id, words: words, in: classID, work.activity.id, visit)
            return "\(work.path)/discussion"
        } refused: { refusal in
            try await studentPage(request, refusal: refusal)
        }
    }

    // MARK: Those who teach the class

    private func staffPage(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        let before: ID<DiscussionPost>? = request.query.id("before")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.classAccess()
            return DiscussionPage.Model(
                side: .staff(mayModerate: access.relation.mayJudge), classID: access.id,
                classTitle: try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
                activity: try ActivityStore.visible(activity, visit),
                talk: try DiscussionStore.talk(access.id, activity, before: before, visit.tx),
                reported: try DiscussionStore.reported(access, activity, visit.tx), viewer: visit.viewer.person)
        } show: { model, page in
            DiscussionPage.page(model, page)
        }
    }

    @Sendable private func staffPost(_ request: PageRequest) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            _ = try ActivityStore.visible(activity, visit)
            let words = try words(form, request.context(visit.viewer).t)
            try DiscussionStore.add(words, replyTo: form.id("reply"), access.id, activity, visit)
            return "/classes/\(access.id)/talks/\(activity)"
        } refused: { refusal in
            try await staffPage(request, form: form, refusal: refusal)
        }
    }

    private enum Move {
        case hide, show, settle
    }

    private func moderate(_ request: PageRequest, _ move: Move) async throws -> Reply {
        let id: ID<DiscussionPost> = try request.requireID("post")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let row = try visit.tx.first(
                "SELECT activity_id FROM discussion_posts WHERE id = \(id) AND class_id = \(access.id) \(SQL.lockRow)")
            guard let row else { throw Failure.notFound }
            switch move {
            case .show: try DiscussionStore.hide(id, reason: nil, access, visit)
            case .settle: try DiscussionStore.settle(id, access, visit)
            case .hide:
                // The page asks for a reason and its bound; without one nothing is hidden.
                let reason = try form.text("reason", most: 2_000)
                guard !reason.isEmpty, reason.unicodeScalars.count <= 500 else { throw Failure.badRequest("reason") }
                try DiscussionStore.hide(id, reason: reason, access, visit)
            }
            return "/classes/\(access.id)/talks/\(try row.id("activity_id", of: Activity.self))"
        }
    }
}
