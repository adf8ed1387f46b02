import HTTPTypes
import Learning
import SQL

/// Names that were given on paper. The office keeps papers without reading plans, so the right is that to the profile.
struct AgreementPaperRoutes: Sendable {
    var routes: [Route] {
        let access = Route.Access.student(.profile, via: .version)
        return [
            .get("/versions/{version}/paper-signatures", access) { try await form($0) },
            .post("/versions/{version}/paper-signatures", access, bodyLimit: 64 << 10, record),
        ]
    }

    /// Whoever advises the student, leads the school or runs its office.
    static func mayRecord(for record: AgreementRecord, _ visit: Visit) throws -> Bool {
        if record.signers.capacities(of: visit.viewer.person).contains(.advisor) { return true }
        let relations = try visit.viewer.relations(to: record.student, today: visit.today, in: visit.tx)
        return !relations.isDisjoint(with: [.advisor, .leader, .administrator])
    }

    private func form(_ request: PageRequest, refusal: Refusal? = nil, sent: Form? = nil) async throws -> Reply {
        let id: ID<PlanVersion> = try request.requireID("version")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            let access = try visit.student()
            let record = try AgreementStore.record(access, visit)
            guard try Self.mayRecord(for: record, visit) else { throw Failure.notFound }
            return AgreementPaperForm.Model(
                version: try AgreementStore.version(id, in: record), record: record,
                studentName: try StudentNames.name(access, visit.tx),
                waiting: try StudentFiles.waiting(.signature, form: Self.formName(id), access: access, visit.tx),
                mayRead: try visit.student(access.student, for: .plan) != nil)
        } show: { model, page in
            AgreementPaperForm.page(model, page)
        }
    }

    static func formName(_ id: ID<PlanVersion>) -> String { "paper-\(id)" }

    @Sendable private func record(_ request: PageRequest) async throws -> Reply {
        let id: ID<PlanVersion> = try request.requireID("version")
        let sent = try await request.form()
        if let file: ID<StudentFile> = sent.id("remove") {
            try await request.removeFile(file, of: sent)
            return try await form(request, sent: sent)
        }
        let signer = try Signer(sent)
        let hash = try sent.text("hash", most: 100)
        let t = request.context(nil).t
        do {
            return try await request.submit(sent) { visit in
                let access = try visit.student()
                let record = try AgreementStore.record(access, visit)
                guard try Self.mayRecord(for: record, visit) else { throw Failure.notFound }
                let name = Self.formName(id)
                let waiting = try StudentFiles.waiting(.signature, form: name, access: access, visit.tx)
                var refusal = Refusal()
                if signer == nil { refusal.add("signer", t.agreementsNeedSigner) }
                if sent.files.isEmpty, waiting.isEmpty { refusal.add("files", t.agreementsNeedScan) }
                try refusal.check()
                guard let signer else { throw Failure.notFound }
                let writer = AgreementWriter(access: access, visit: visit)
                if let signature = try writer.record(
                    paperOf: signer.person, as: signer.capacity, on: id, hash: hash)
                {
                    try StudentFiles.add(
                        sent.files, to: .signature, signature.rawValue, audience: .staff, access: access, visit: visit)
                    try StudentFiles.claim(
                        .signature, form: name, for: signature.rawValue, audience: .staff, access: access, visit: visit)
                }
                return try visit.student(access.student, for: .plan) == nil
                    ? "/versions/\(id)/paper-signatures" : "/versions/\(id)"
            } refused: { refusal in
                try await keepFiles(request, id, sent)
                return try await form(request, refusal: refusal, sent: sent)
            }
        } catch is AgreementWriter.Moved {
            var refusal = Refusal()
            refusal.add("signer", t.agreementsPaperMoved)
            return try await form(request, refusal: refusal, sent: sent)
        }
    }

    /// A scan that came with a form that could not be taken waits for the next one.
    private func keepFiles(_ request: PageRequest, _ id: ID<PlanVersion>, _ sent: Form) async throws {
        try await request.keepFiles(of: sent, for: .signature) { visit in
            let record = try AgreementStore.record(visit.student(), visit)
            return try Self.mayRecord(for: record, visit) ? Self.formName(id) : nil
        }
    }

    /// Whose name stands on the paper, and as what: `family 0123456789ABC`.
    private struct Signer {
        let capacity: PlanCapacity
        let person: ID<Person>

        init?(_ form: Form) throws {
            let parts = try form.text("signer", most: 60).split(separator: " ")
            guard parts.count == 2, let capacity = PlanCapacity(rawValue: String(parts[0])),
                let person: ID<Person> = ID(String(parts[1]))
            else { return nil }
            self.capacity = capacity
            self.person = person
        }
    }
}
