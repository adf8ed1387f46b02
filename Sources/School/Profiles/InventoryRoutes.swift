import HTTPTypes
import Learning

/// The interview: one question a page, with a way to stop and to go on later.
struct InventoryRoutes: Sendable {
    let interviews: Interviews

    var routes: [Route] {
        [
            .get("/me/inventory", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/inventory")
            },
            .get("/students/{student}/inventory", .student(.profile, via: .student), list),
            .post("/students/{student}/inventory", .student(.profile, via: .student), bodyLimit: 16 << 10, begin),
            .get("/inventories/{round}", .student(.profile, via: .round)) { try await question($0) },
            .post("/inventories/{round}/answers", .student(.profile, via: .round), answer),
            .get("/inventories/{round}/results", .student(.profile, via: .round), results),
            .post("/inventories/{round}/entries", .student(.profile, via: .round), bodyLimit: 16 << 10, add),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let hasStopped = request.query.raw("done") == "stopped"
        return try await request.page { visit in
            let access = try visit.student()
            let rounds = try InventoryStore.rounds(access, visit.tx)
            let usual = interviews.usual(grade: try ProfileStore.register(access, visit.tx).grade)
            return InventoryPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx),
                isOneself: access.relation == .oneself, rounds: rounds,
                offered: [usual].compactMap { $0 } + interviews.all.filter { $0.key != usual?.key },
                hasStopped: hasStopped)
        } show: { model, page in
            InventoryPage.page(model, page)
        }
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let interview = form.raw("inventory").flatMap { interviews[$0] }
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard let interview else { throw Failure.notFound }
            return "/inventories/\(try InventoryStore.begin(interview, access, visit))"
        }
    }

    /// The question in `q`, or the one after the last that was answered.
    private func question(
        _ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil
    ) async throws -> Reply {
        let asked = form?.raw("question") ?? request.query.raw("q")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let round = try open(request, access, visit)
            guard let interview = interviews[round.inventory], !interview.questions.isEmpty else {
                throw Failure.notFound
            }
            let answers = try InventoryStore.answers(round, visit.tx)
            let last = interview.questions.lastIndex { answers[$0.key] != nil }
            let next = min((last ?? -1) + 1, interview.questions.count - 1)
            let place = asked.flatMap(interview.place(of:)) ?? next
            let question = interview.questions[place]
            return InventoryQuestionPage.Model(
                student: access.student, round: round.id, interview: interview, place: place, question: question,
                answer: answers[question.key] ?? InventoryAnswer(),
                files: try InventoryStore.files(round, access, visit.tx)[question.key] ?? [],
                waiting: try StudentFiles.waiting(
                    .inventory, form: InventoryStore.formName(round.id, question), access: access, visit.tx))
        } show: { model, page in
            InventoryQuestionPage.page(model, page)
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let answer = InventoryAnswer(
            choices: Array(form.all("choice").prefix(100)), words: try form.text("words", most: 200_000))
        let go = form.raw("go") ?? "next"
        if let file: ID<StudentFile> = form.id("remove") {
            try await request.removeFile(file, of: form)
            try await keepFiles(request, form)
            return try await question(request, form: form)
        }
        return try await request.submit(form) { visit in
            let access = try visit.student()
            let round = try open(request, access, visit)
            guard let interview = interviews[round.inventory],
                let place = form.raw("question").flatMap(interview.place(of:))
            else { throw Failure.notFound }
            if go != "skip" {
                try InventoryStore.answer(
                    answer, to: interview.questions[place], in: round, files: form.files, access, visit,
                    request.context(visit.viewer).t)
            }
            switch go {
            case "stop": return "/students/\(access.student)/inventory?done=stopped"
            case "back": return path(round, interview, max(0, place - 1))
            default:
                guard place == interview.questions.count - 1 else { return path(round, interview, place + 1) }
                try InventoryStore.finish(round, access, visit)
                return "/inventories/\(round.id)/results"
            }
        } refused: { refusal in
            try await keepFiles(request, form)
            return try await question(request, refusal: refusal, form: form)
        }
    }

    private func keepFiles(_ request: PageRequest, _ form: Form) async throws {
        try await request.keepFiles(of: form, for: .inventory) { visit in
            let access = try visit.student()
            let round = try open(request, access, visit)
            guard let interview = interviews[round.inventory],
                let place = form.raw("question").flatMap(interview.place(of:))
            else { return nil }
            return InventoryStore.formName(round.id, interview.questions[place])
        }
    }

    private func path(_ round: InventoryStore.Round, _ interview: Interview, _ place: Int) -> String {
        "/inventories/\(round.id)?q=\(interview.questions[place].key)"
    }

    /// The round in the path, while the student may go on with it.
    private func open(
        _ request: PageRequest, _ access: StudentAccess, _ visit: Visit
    ) throws -> InventoryStore.Round {
        guard access.relation == .oneself else { throw Failure.notFound }
        let round = try InventoryStore.require(request.requireID("round"), access, visit.tx)
        guard round.finishedAt == nil else { throw Failure.notFound }
        return round
    }

    // MARK: What came of it

    @Sendable private func results(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            return try InventoryResults.model(request, interviews, access, visit)
        } show: { model, page in
            InventoryResultsPage.page(model, page)
        }
    }

    /// Adds one proposal to the profile, once.
    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            let t = request.context(visit.viewer).t
            let model = try InventoryResults.model(request, interviews, access, visit)
            let key = form.raw("question") ?? ""
            let choice = form.raw("choice").flatMap { $0.isEmpty ? nil : $0 }
            guard let found = model.proposals[key]?.first(where: { $0.proposal.choice == choice }) else {
                throw Failure.notFound
            }
            if !found.isThere {
                try InventoryResults.add(found.proposal, model.files[key] ?? [], access, visit, t)
            }
            return "/inventories/\(model.round.id)/results"
        }
    }
}
