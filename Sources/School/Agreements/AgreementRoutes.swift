import HTTPTypes
import Learning
import SQL

/// Reading, putting forward and agreeing to a plan.
struct AgreementRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/students/{student}/plan/versions", .student(.plan, via: .student), list),
            .get("/students/{student}/plan/differences", .student(.plan, via: .student), compare),
            .get("/students/{student}/plan/proposal", .student(.plan, via: .student)) {
                try await proposing($0, hasMoved: false)
            },
            .post("/students/{student}/plan/versions", .student(.plan, via: .student), bodyLimit: 16 << 10, propose),
            .get("/versions/{version}", .student(.plan, via: .version)) { request in
                try await version(request) { AgreementPage.page($0, $1) }
            },
            .get("/versions/{version}/paper", .student(.plan, via: .version)) { request in
                try await version(request) { AgreementPaper.page($0, $1) }
            },
            .post("/versions/{version}/signatures", .student(.plan, via: .version), bodyLimit: 16 << 10, sign),
            .post("/versions/{version}/withdrawal", .student(.plan, via: .version), bodyLimit: 16 << 10, withdraw),
            .post("/versions/{version}/comments", .student(.plan, via: .version), bodyLimit: 64 << 10, comment),
            .post("/versions/{version}/settlements", .student(.plan, via: .version), bodyLimit: 16 << 10, settle),
        ]
    }

    // MARK: Reading

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try Self.list(visit.student(), visit)
        } show: { model, page in
            AgreementListPage.page(model, page)
        }
    }

    private static func list(_ access: StudentAccess, _ visit: Visit) throws -> AgreementListPage.Model {
        AgreementListPage.Model(
            record: try AgreementStore.record(access, visit), studentName: try StudentNames.name(access, visit.tx),
            viewer: visit.viewer.person, relation: access.relation)
    }

    /// Any two states of a plan; without a choice, what the viewer agreed to and what there is now.
    @Sendable private func compare(_ request: PageRequest) async throws -> Reply {
        let from = request.query.raw("from")
        let to = request.query.raw("to")
        return try await request.page { visit in
            let access = try visit.student()
            let list = try Self.list(access, visit)
            let record = list.record
            let choices = AgreementComparison.choices(record)
            func choice(_ key: String?) throws -> AgreementComparison.Choice? {
                guard let key else { return nil }
                guard let choice = choices.first(where: { $0.key == key }) else { throw Failure.notFound }
                return choice
            }
            let signed = record.lastSigned(by: visit.viewer.person).map {
                AgreementComparison.Choice(key: $0.id.description, number: $0.number)
            }
            guard let new = try choice(to) ?? choices.first,
                let old = try choice(from) ?? signed ?? choices.dropFirst().first ?? choices.first
            else { throw Failure.notFound }
            func document(_ choice: AgreementComparison.Choice) throws -> PlanDocument {
                guard let version = record.versions.first(where: { $0.id.description == choice.key }) else {
                    return record.draft?.document ?? PlanDocument()
                }
                return try AgreementStore.content(of: version, visit.tx).document
            }
            let documents = try [document(old), document(new)]
            return AgreementComparison.Model(
                list: list, from: old, to: new, difference: PlanDifference(from: documents[0], to: documents[1]),
                names: try PlanNames.load(documents, visit, student: access.student))
        } show: { model, page in
            AgreementComparison.page(model, page)
        }
    }

    private func version(
        _ request: PageRequest, status: HTTPResponse.Status = .ok, refusal: Refusal? = nil, form: Form? = nil,
        show: (AgreementPage.Model, PageContext) -> Page
    ) async throws -> Reply {
        let id: ID<PlanVersion> = try request.requireID("version")
        return try await request.page(status: status, refusal: refusal, form: form) { visit in
            try AgreementReading.model(id, visit.student(), visit)
        } show: { model, page in
            show(model, page)
        }
    }

    // MARK: Putting forward

    private func proposing(
        _ request: PageRequest, status: HTTPResponse.Status = .ok, hasMoved: Bool
    ) async throws -> Reply {
        try await request.page(status: status) { visit in
            try AgreementReading.proposing(visit.student(), hasMoved: hasMoved, visit)
        } show: { model, page in
            AgreementProposing.page(model, page)
        }
    }

    @Sendable private func propose(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let hash = try form.text("hash", most: 100)
        let signs = form.isOn("sign")
        do {
            return try await request.submit(form) { visit in
                let id = try AgreementWriter(access: visit.student(), visit: visit).propose(hash: hash, signs: signs)
                return "/versions/\(id)"
            }
        } catch is AgreementWriter.Moved {
            return try await proposing(request, status: .conflict, hasMoved: true)
        }
    }

    @Sendable private func withdraw(_ request: PageRequest) async throws -> Reply {
        let id: ID<PlanVersion> = try request.requireID("version")
        let form = try await request.form()
        do {
            return try await request.submit(form) { visit in
                try AgreementWriter(access: visit.student(), visit: visit).withdraw(id)
                return "/versions/\(id)"
            }
        } catch is AgreementWriter.Moved {
            return try await moved(request)
        }
    }

    // MARK: Agreeing

    @Sendable private func sign(_ request: PageRequest) async throws -> Reply {
        let id: ID<PlanVersion> = try request.requireID("version")
        let form = try await request.form()
        let hash = try form.text("hash", most: 100)
        do {
            return try await request.submit(form) { visit in
                try AgreementWriter(access: visit.student(), visit: visit).sign(id, hash: hash)
                return "/versions/\(id)#agree"
            }
        } catch is AgreementWriter.Moved {
            return try await moved(request)
        }
    }

    /// Nothing was signed: what the person read, what there is now, and what is different.
    private func moved(_ request: PageRequest) async throws -> Reply {
        let id: ID<PlanVersion> = try request.requireID("version")
        return try await request.page(status: .conflict) { visit in
            try AgreementReading.moved(id, visit.student(), visit)
        } show: { model, page in
            AgreementMoved.page(model, page)
        }
    }

    // MARK: Talking

    @Sendable private func comment(_ request: PageRequest) async throws -> Reply {
        let id: ID<PlanVersion> = try request.requireID("version")
        let form = try await request.form()
        let words = try form.text("words")
        let kind = AgreementTalk.Kind(rawValue: try form.text("kind", most: 20)) ?? .words
        let t = request.context(nil).t
        return try await request.submit(form) { visit in
            let access = try visit.student()
            var refusal = Refusal()
            if words.isEmpty, kind == .words { refusal.add("words", t.agreementsNeedWords) }
            if words.unicodeScalars.count > AgreementTalk.longest {
                refusal.add("words", t.agreementsTooLong(count: AgreementTalk.longest))
            }
            try refusal.check()
            try AgreementTalk.add(words, kind, to: id, access, visit)
            return "/versions/\(id)#talk"
        } refused: { refusal in
            try await version(request, status: .unprocessableContent, refusal: refusal, form: form) {
                AgreementPage.page($0, $1)
            }
        }
    }

    @Sendable private func settle(_ request: PageRequest) async throws -> Reply {
        let id: ID<PlanVersion> = try request.requireID("version")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            guard let comment: ID<PlanComment> = form.id("comment") else { throw Failure.notFound }
            try AgreementTalk.settle(comment, visit.student(), visit)
            return "/versions/\(id)#talk"
        }
    }
}
