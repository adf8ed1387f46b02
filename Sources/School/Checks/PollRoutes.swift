import HTML
import HTTPTypes
import Learning
import SQL

/// A quick poll in class. Pages work by reload, and are told when something is new.
struct PollRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/me/poll", .roles([.student])) { try await answerPage($0) },
            .post("/students/{student}/poll-answers", .student(.work, via: .student), bodyLimit: 64 << 10, answer),
            .get("/classes/{class}/poll", .classMember) { try await show($0) },
            .get("/classes/{class}/poll/waiting", .classMember) { try await waiting($0) },
            .post("/classes/{class}/poll", .classMember, bodyLimit: 16 << 10, begin),
            .post("/classes/{class}/poll/answer", .classMember, bodyLimit: 16 << 10, showAnswer),
            .post("/classes/{class}/poll/closing", .classMember, bodyLimit: 16 << 10, close),
            .get("/checks/{check}/poll", .roles(CheckRoutes.makers)) { try await chooseClass($0) },
        ]
    }

    // MARK: Students

    private func oneself(_ visit: Visit) throws -> StudentAccess {
        guard let access = try visit.student(visit.viewer.person, for: .work), access.relation == .oneself else {
            throw Failure.notFound
        }
        return access
    }

    /// An answer to a poll whose answer is shown or that is closed. Nothing is kept of it.
    private struct LateAnswer: Error {
        let poll: ID<Poll>
    }

    /// - Parameter late: The poll that the form answers too late; the page shows what was answered.
    private func answerPage(
        _ request: PageRequest, status: HTTPResponse.Status = .ok, refusal: Refusal? = nil, form: Form? = nil,
        late: ID<Poll>? = nil
    ) async throws -> Reply {
        try await request.page(status: status, refusal: refusal, form: form) { visit in
            let access = try oneself(visit)
            let poll =
                try late.map { try PollStore.one($0, for: access, visit) } ?? PollStore.latest(for: access, visit)
            return PollPage.Model(
                student: access.student, poll: poll,
                late: late == nil
                    ? nil
                    : form.flatMap { form in
                        poll.map { CheckItemFields.response(to: $0.asked.definition, in: form) }
                    },
                supports: try AccommodationStore.applied(to: access, visit))
        } show: { model, page in
            PollPage.page(model, page)
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        do {
            return try await request.submit(form) { visit in
                let access = try visit.student()
                guard access.relation == .oneself, let poll: ID<Poll> = form.id("poll") else { throw Failure.notFound }
                try keep(form, PollStore.held(poll, for: access, visit), access, visit)
                return "/me/poll"
            } refused: { refusal in
                try await answerPage(request, status: .unprocessableContent, refusal: refusal, form: form)
            }
        } catch let late as LateAnswer {
            return try await answerPage(request, status: .conflict, form: form, late: late.poll)
        }
    }

    private func keep(_ form: Form, _ poll: PollStore.Open, _ access: StudentAccess, _ visit: Visit) throws {
        let response = CheckItemFields.response(to: poll.asked.definition, in: form)
        // The same answer once more is a second tap.
        guard response != poll.mine else { return }
        guard poll.takesAnswers else { throw LateAnswer(poll: poll.id) }
        if let problem = poll.asked.definition.problem(with: response) {
            var refusal = Refusal()
            refusal.add("answer", CheckItemWords.sentence(problem, visit.request.context(visit.viewer).t))
            try refusal.check()
        }
        try PollStore.keep(response, in: poll, access, visit)
    }

    // MARK: The teacher

    private func show(_ request: PageRequest) async throws -> Reply {
        let query = request.query
        let wish = PollPickPage.Wish(
            check: query.id("check"), competency: query.id("competency"),
            search: String((query.raw("find") ?? "").prefix(200)), isClosed: query.raw("done") == "closed",
            kept: query.int("kept"))
        return try await request.page { visit in
            try PollClassPage.load(visit.classAccess(), wish, visit)
        } show: { model, page in
            PollClassPage.page(model, page)
        }
    }

    private func waiting(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.classAccess()
            return PollWaitingPage.Model(
                classID: access.id, names: try RunningPollStore.waiting(access, visit))
        } show: { model, page in
            PollWaitingPage.page(model, page)
        }
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try teacher(visit)
            guard let check: ID<Check> = form.id("check"), let item: ID<Item> = form.id("item") else {
                throw Failure.notFound
            }
            guard try !CheckStore.visible(check, visit).isRetired else { throw Failure.notFound }
            try RunningPollStore.begin(CheckItemStore.current(item, in: check, visit.tx), access, visit)
            return "/classes/\(access.id)/poll"
        }
    }

    @Sendable private func showAnswer(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try teacher(visit)
            if let poll: ID<Poll> = form.id("poll") { try RunningPollStore.showAnswer(poll, access, visit) }
            return "/classes/\(access.id)/poll"
        }
    }

    @Sendable private func close(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try teacher(visit)
            let isEvidence = form.isOn("evidence")
            let kept: Int =
                try form.id("poll").map { poll in
                    try RunningPollStore.close(poll, isEvidence: isEvidence, access, visit)
                } ?? 0
            return "/classes/\(access.id)/poll?done=closed&kept=\(kept)"
        }
    }

    private func chooseClass(_ request: PageRequest) async throws -> Reply {
        let check: ID<Check> = try request.requireID("check")
        let item: ID<Item>? = request.query.id("item")
        return try await request.page { visit in
            let model = try CheckStore.visible(check, visit)
            guard !model.isRetired else { throw Failure.notFound }
            let items = try CheckItemStore.current(of: check, visit.tx)
            return PollPickPage.ClassModel(
                check: model, items: items.filter { item == nil || $0.item == item },
                classes: try GiveStore.classes(visit))
        } show: { model, page in
            PollPickPage.classes(model, page)
        }
    }

    /// - Throws: `Failure.notFound` for who only leads the school.
    private func teacher(_ visit: Visit) throws -> ClassAccess {
        let access = try visit.classAccess()
        guard access.relation.mayJudge else { throw Failure.notFound }
        return access
    }
}
