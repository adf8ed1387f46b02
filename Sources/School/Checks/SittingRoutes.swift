import HTML
import HTTPTypes
import Learning
import SQL

/// Taking a check: one item at a time, on any device, with what came of each answer at once.
struct SittingRoutes: Sendable {
    private static let bodyLimit = 64 << 10

    var routes: [Route] {
        [
            .get("/me/checks", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/checks")
            },
            .get("/students/{student}/checks", .student(.work, via: .student), list),
            .post("/students/{student}/sittings", .student(.work, via: .student), bodyLimit: 16 << 10, begin),
            .get("/sittings/{sitting}", .student(.work, via: .sitting)) { try await show($0) },
            .post("/sittings/{sitting}/answer", .student(.work, via: .sitting), bodyLimit: Self.bodyLimit, choose),
            .post("/sittings/{sitting}/hint", .student(.work, via: .sitting), bodyLimit: Self.bodyLimit, hint),
            .post("/sittings/{sitting}/response", .student(.work, via: .sitting), bodyLimit: 16 << 10) { request in
                try await step(request) { answers, item in
                    try answers.check(item)
                    return "?item=" + (item?.description ?? "")
                }
            },
            .post("/sittings/{sitting}/next", .student(.work, via: .sitting), bodyLimit: 16 << 10) { request in
                try await step(request) { answers, _ in
                    try answers.goOn()
                    return ""
                }
            },
            .post("/sittings/{sitting}/ending", .student(.work, via: .sitting), bodyLimit: 16 << 10) { request in
                try await step(request) { answers, _ in
                    try answers.end()
                    return "/result"
                }
            },
            .get("/sittings/{sitting}/result", .student(.work, via: .sitting), result),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try SittingListStore.load(visit.student(), visit)
        } show: { model, page in
            SittingListPage.page(model, page)
        }
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let wish: SittingBeginning.Wish
        if let assignment: ID<CheckAssignment> = form.id("assignment"), form.raw("wish") == "given" {
            wish = .given(assignment)
        } else if let competency: ID<Competency> = form.id("competency"), form.raw("wish") == "quick" {
            wish = .quick(competency)
        } else {
            wish = .review
        }
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            return "/sittings/\(try SittingBeginning.begin(wish, access, visit))"
        }
    }

    // MARK: One item

    private struct Shown: Sendable {
        let sitting: SittingModel
        let supports: CheckSupports
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Sitting> = try request.requireID("sitting")
        let wanted: ID<Item>? = request.query.id("item")
        let isChanging = form != nil || request.query.raw("change") != nil
        let shown = try await request.read { try load(id, $0) }
        if shown.sitting.endedAt != nil { return .redirect(to: "/sittings/\(id)/result") }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try load(id, visit)
        } show: { shown, page in
            SittingPage(sitting: shown.sitting, supports: shown.supports, page: page)
                .page(wanted: wanted, isChanging: isChanging)
        }
    }

    private func load(_ id: ID<Sitting>, _ visit: Visit) throws -> Shown {
        let access = try visit.student()
        guard access.relation == .oneself else { throw Failure.notFound }
        return Shown(
            sitting: try SittingStore.load(id, access, visit),
            supports: try AccommodationStore.applied(to: access, visit))
    }

    @Sendable private func choose(_ request: PageRequest) async throws -> Reply {
        try await answer(request) { answers, item, response, confidence, t in
            try CheckItemWords.check(response, to: item.definition, t)
            try answers.choose(item.asked.item, response, confidence)
            return item.answer == nil ? "" : "?item=\(item.asked.item)"
        }
    }

    /// Shows the hint; what was filled in stays.
    @Sendable private func hint(_ request: PageRequest) async throws -> Reply {
        try await answer(request) { answers, item, response, confidence, _ in
            if item.definition.problem(with: response) == nil || confidence != nil {
                let kept = item.definition.problem(with: response) == nil ? response : item.chosen
                if let kept { try answers.choose(item.asked.item, kept, confidence) }
            }
            try answers.showHint(item.asked.item)
            return "?change=1"
        }
    }

    private func answer(
        _ request: PageRequest,
        _ work: @escaping @Sendable (SittingAnswers, SittingItem, ItemResponse, Confidence?, Messages) throws -> String
    ) async throws -> Reply {
        let id: ID<Sitting> = try request.requireID("sitting")
        let form = try await request.form()
        guard let wanted: ID<Item> = form.id("item") else { throw Failure.badRequest("item") }
        let confidence = form.int("confidence").flatMap(Confidence.init(rawValue:))
        return try await request.submit(form) { visit in
            let answers = try SittingAnswers(id, try visit.student(), visit)
            guard let item = answers.sitting.item(wanted) else { throw Failure.notFound }
            let response = CheckItemFields.response(to: item.definition, in: form)
            let t = request.context(visit.viewer).t
            return "/sittings/\(id)" + (try work(answers, item, response, confidence, t))
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }

    private func step(
        _ request: PageRequest, _ work: @escaping @Sendable (SittingAnswers, ID<Item>?) throws -> String
    ) async throws -> Reply {
        let id: ID<Sitting> = try request.requireID("sitting")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let answers = try SittingAnswers(id, try visit.student(), visit)
            return "/sittings/\(id)" + (try work(answers, form.id("item")))
        }
    }

    @Sendable private func result(_ request: PageRequest) async throws -> Reply {
        let id: ID<Sitting> = try request.requireID("sitting")
        // Right answers are shown to whoever has finished; until then the way leads back to the questions.
        let isUnderWay = try await request.read { visit in
            let access = try visit.student()
            return try access.relation == .oneself && SittingStore.load(id, access, visit).endedAt == nil
        }
        if isUnderWay { return .redirect(to: "/sittings/\(id)") }
        return try await request.page { visit in
            try SittingResultStore.load(id, visit.student(), visit)
        } show: { model, page in
            SittingResultPage.page(model, page)
        }
    }
}
