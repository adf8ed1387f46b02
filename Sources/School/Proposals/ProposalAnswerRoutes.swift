import Learning
import SQL

/// The answers to a proposal: each is a small form on its page.
struct ProposalAnswerRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            answer("comments") { id, form, access, visit, t in
                try ProposalTalk.comment(try form.text("comment", most: 40_000), on: id, access, visit, t)
            },
            answer("agreement") { id, form, access, visit, t in
                try ProposalTalk.agree(try form.text("hash", most: 100), to: id, access, visit, t)
            },
            answer("declining") { id, form, access, visit, t in
                try ProposalTalk.decline(
                    id, reason: try form.text("reason", most: 40_000),
                    suggestion: try form.text("suggestion", most: 40_000), version: form.int("version"), access, visit,
                    t)
            },
            answer("reports") { id, form, access, visit, t in
                try ProposalTalk.report(
                    id, did: try form.text("did", most: 40_000), shows: try form.text("shows", most: 40_000), access,
                    visit, t)
            },
            .post("/proposals/{proposal}/withdrawal", ProposalRoutes.proposal, bodyLimit: 16 << 10, withdraw),
            .post("/proposals/{proposal}/suggestion", ProposalRoutes.proposal, bodyLimit: 16 << 10, takeUp),
        ]
    }

    private func answer(
        _ name: String,
        _ work: @escaping @Sendable (ID<Proposal>, Form, StudentAccess, Visit, Messages) throws -> Void
    ) -> Route {
        .post("/proposals/{proposal}/\(name)", ProposalRoutes.proposal) { request in
            let form = try await request.form()
            let id: ID<Proposal> = try request.requireID("proposal")
            return try await request.submit(form) { visit in
                try work(id, form, visit.student(), visit, request.context(visit.viewer).t)
                return "/proposals/\(id)"
            } refused: {
                try await request.proposalPage(refusal: $0, form: form)
            }
        }
    }

    /// Back to the list: a draft that was put away has no page that tells more.
    @Sendable private func withdraw(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Proposal> = try request.requireID("proposal")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try ProposalTalk.withdraw(id, access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/proposals"
        } refused: {
            try await request.proposalPage(refusal: $0, form: form)
        }
    }

    @Sendable private func takeUp(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Proposal> = try request.requireID("proposal")
        return try await request.submit(form) { visit in
            "/proposals/\(try ProposalTalk.takeUp(id, visit.student(), visit))"
        }
    }
}
