import HTML
import HTTPTypes
import Learning
import SQL

/// Writing the items of one's own check, one at a time.
struct CheckItemRoutes: Sendable {
    var routes: [Route] {
        let makers = Route.Access.roles(CheckRoutes.makers)
        return [
            .get("/checks/{check}/items/new", makers) { try await form($0, nil) },
            .post("/checks/{check}/items", makers, bodyLimit: 256 << 10, add),
            .get("/checks/{check}/items/{item}", makers) { try await form($0, $0.requireID("item")) },
            .post("/checks/{check}/items/{item}", makers, bodyLimit: 256 << 10, change),
        ]
    }

    private func form(
        _ request: PageRequest, _ item: ID<Item>?, sent: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        let check: ID<Check> = try request.requireID("check")
        let kind = (sent ?? request.query).raw("kind").flatMap(ItemKind.init(rawValue:))
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            try CheckItemForm.load(check, item, kind: kind, form: sent, visit)
        } show: { model, page in
            CheckItemFormPage(model: model, page: page).whole()
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let check: ID<Check> = try request.requireID("check")
        let sent = try await request.form()
        guard sent.raw("do") != "find" else { return try await form(request, nil, sent: sent) }
        return try await request.submit(sent) { visit in
            let own = try CheckStore.own(check, visit)
            let draft = try read(sent, check, nil, visit)
            guard own.itemCount < CheckLimits.items else { throw Failure.badRequest("too many items") }
            let writer = CheckWriter(visit)
            try writer.add(draft, to: check, author: visit.viewer.person, school: own.school)
            try writer.touch(check)
            return sent.raw("do") == "more"
                ? "/checks/\(check)/items/new?kind=\(draft.definition.kind.rawValue)" : "/checks/\(check)?done=saved"
        } refused: { refusal in
            try await form(request, nil, sent: sent, refusal: refusal)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let check: ID<Check> = try request.requireID("check")
        let item: ID<Item> = try request.requireID("item")
        let sent = try await request.form()
        guard sent.raw("do") != "find" else { return try await form(request, item, sent: sent) }
        return try await request.submit(sent) { visit in
            _ = try CheckStore.own(check, visit)
            let asked = try CheckItemStore.current(item, in: check, visit.tx)
            let draft = try read(sent, check, item, visit)
            if draft.definition != asked.definition || draft.competencies != asked.competencies {
                let writer = CheckWriter(visit)
                try writer.change(item, to: draft, by: visit.viewer.person)
                try writer.touch(check)
            }
            return sent.raw("do") == "more"
                ? "/checks/\(check)/items/new?kind=\(draft.definition.kind.rawValue)" : "/checks/\(check)?done=saved"
        } refused: { refusal in
            try await form(request, item, sent: sent, refusal: refusal)
        }
    }

    private func read(_ sent: Form, _ check: ID<Check>, _ item: ID<Item>?, _ visit: Visit) throws -> ItemDraft {
        let kind = sent.raw("kind").flatMap(ItemKind.init(rawValue:))
        let model = try CheckItemForm.load(check, item, kind: kind, form: sent, visit)
        let reader = CheckItemReader(
            form: sent, kind: model.kind, t: visit.request.context(visit.viewer).t, saved: model.saved?.definition)
        return try reader.read(competencies: model.chosen.filter { !$0.isRetired })
    }
}
