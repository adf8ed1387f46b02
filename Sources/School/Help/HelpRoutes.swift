import HTTPTypes
import Learning
import SQL

/// A student asks for help, and helps.
struct HelpRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/me/help", .roles([.student]), list),
            .post("/me/help", .roles([.student]), bodyLimit: 64 << 10, ask),
            .get("/me/help/new", .roles([.student])) { try await new($0) },
            .get("/me/help/{help}", .roles([.student])) { try await one($0) },
            .post("/me/help/{help}/words", .roles([.student]), bodyLimit: 64 << 10) { request in
                try await act(request) { try HelpAsking.change($0, $1, $2) }
            },
            .post("/me/help/{help}/ways", .roles([.student]), bodyLimit: 16 << 10) { request in
                try await act(request, at: "#ways") { form, access, visit in
                    try HelpAsking.use(form.raw("way") ?? "", form.raw("thing") ?? "", access, visit)
                }
            },
            .post("/me/help/{help}/peer", .roles([.student]), bodyLimit: 16 << 10) { request in
                try await act(request) { try HelpPeers.ask($1, $2) }
            },
            .post("/me/help/{help}/line", .roles([.student]), bodyLimit: 16 << 10) { request in
                try await act(request) { form, access, visit in
                    if form.isOn("leave") {
                        try HelpAsking.leave(access, visit)
                    } else {
                        try HelpAsking.stand(access, visit)
                    }
                }
            },
            .post("/me/help/{help}/ending", .roles([.student]), bodyLimit: 16 << 10) { request in
                try await act(request) { form, access, visit in
                    guard let ending = form.raw("how").flatMap(HelpAsking.Ending.init(rawValue:)) else {
                        throw Failure.badRequest("how")
                    }
                    try HelpAsking.end(ending, access, visit)
                }
            },
            .post("/me/help/{help}/outcome", .roles([.student]), bodyLimit: 64 << 10) { request in
                try await act(request) { try HelpAsking.say($0, $1, $2) }
            },
            .get("/me/helping", .roles([.student]), helping),
            .post("/me/helping", .roles([.student]), bodyLimit: 64 << 10, saveHelping),
            .post("/me/helping/{helpAsk}", .roles([.student]), bodyLimit: 16 << 10, answer),
        ]
    }

    // MARK: Asking

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try HelpStore.oneself(visit)
            return HelpListPage.Model(
                requests: try HelpStore.own(access, visit), asks: try HelpHelpers.asks(access, visit),
                student: access.student)
        } show: { model, page in
            HelpListPage.page(model, page)
        }
    }

    private func new(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try HelpStart.load(form ?? request.query, HelpStore.oneself(visit), visit)
        } show: { start, page in
            HelpAskPage.page(start, page)
        }
    }

    @Sendable private func ask(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            "/me/help/\(try HelpAsking.ask(form, HelpStore.oneself(visit), visit))"
        } refused: {
            try await new(request, refusal: $0, form: form)
        }
    }

    private func one(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<HelpRequest> = try request.requireID("help")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try HelpAccess.find(id, visit)
            let asked = try HelpStore.request(access, visit)
            return HelpPage.Model(request: asked, ways: try HelpWays.load(asked, access, visit))
        } show: { model, page in
            HelpPage.page(model, page)
        }
    }

    /// What a student does on the page of a request, and back to it.
    private func act(
        _ request: PageRequest, at place: String = "",
        _ work: @escaping @Sendable (Form, HelpAccess, Visit) throws -> Void
    ) async throws -> Reply {
        let id: ID<HelpRequest> = try request.requireID("help")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(form, HelpAccess.find(id, visit), visit)
            return "/me/help/\(id)" + place
        } refused: {
            try await one(request, refusal: $0, form: form)
        }
    }

    // MARK: Helping

    @Sendable private func helping(_ request: PageRequest) async throws -> Reply {
        let isSaved = request.query.raw("done") == "saved"
        return try await request.page { visit in
            let access = try HelpStore.oneself(visit)
            return HelpingPage.Model(
                student: access.student, asks: try HelpHelpers.asks(access, visit),
                choices: try HelpHelpers.choices(access, visit), skills: try HelpHelpers.skills(access, visit),
                isSaved: isSaved)
        } show: { model, page in
            HelpingPage.page(model, page)
        }
    }

    @Sendable private func saveHelping(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try HelpHelpers.save(form, HelpStore.oneself(visit), visit)
            return "/me/helping?done=saved"
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let id: ID<HelpAsk> = try request.requireID("helpAsk")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try HelpHelpers.answer(id, isYes: form.raw("answer") == "yes", HelpStore.oneself(visit), visit)
            return "/me/helping"
        }
    }
}
