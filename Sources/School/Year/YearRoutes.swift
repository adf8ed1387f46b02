import HTTPTypes
import Learning

/// The year of a plan, the pace in each subject, and the paper cards.
struct YearRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/me/year", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/year")
            },
            .get("/students/{student}/year", .student(.plan, via: .student)) { request in
                try await request.page { visit in
                    try YearStore.load(visit.student(), visit)
                } show: { model, page in
                    YearPage.page(model, page)
                }
            },
            .get("/students/{student}/pace", .student(.plan, via: .student)) { try await pace($0) },
            .post("/students/{student}/pace", .student(.plan, via: .student), bodyLimit: 64 << 10, setFloor),
            .get("/students/{student}/card", .student(.plan, via: .student)) { request in
                try await request.page { visit in
                    try CardStore.card(visit.student(), visit)
                } show: { model, page in
                    CardPage.page(model, page)
                }
            },
            .get("/classes/{class}/cards", .classMember) { request in
                let chosen: [ID<Person>] = request.query.all("student").prefix(1_000).compactMap { ID($0) }
                return try await request.page { visit in
                    try CardStore.cards(visit.classAccess(), only: Set(chosen), visit)
                } show: { model, page in
                    CardPage.page(model, page)
                }
            },
        ]
    }

    private func pace(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try PaceStore.model(visit.student(), visit)
        } show: { model, page in
            PacePage.page(model, page)
        }
    }

    @Sendable private func setFloor(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let framework: ID<Framework>? = form.id("framework")
        let count = form.int("count")
        let reason = try form.text("reason")
        let ends = form.isOn("end")
        let t = request.context(nil).t
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            var refusal = Refusal()
            if framework == nil { refusal.add("framework", t.yearFloorNeedSubject) }
            if !ends, !(1...100).contains(count ?? 0) { refusal.add("count", t.yearFloorNeedCount) }
            if !ends, !(1...PaceStore.longestReason).contains(reason.unicodeScalars.count) {
                refusal.add("reason", t.yearFloorNeedReason)
            }
            try refusal.check()
            guard let framework else { throw Failure.notFound }
            try PaceStore.set(framework, perTerm: ends ? nil : count, reason: reason, for: access, visit)
            return "/students/\(access.student)/pace"
        } refused: { refusal in
            try await pace(request, refusal: refusal, form: form)
        }
    }
}
