import HTTPTypes
import Learning
import SQL

/// The parts of a unit.
struct UnitPartRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        let makers: Route.Access = .roles(ActivityRoutes.makers)
        return [
            .get("/units/{unit}/parts/new", makers) { try await partForm($0, nil) },
            .post("/units/{unit}/parts", makers) { try await writePart($0, nil) },
            .get("/units/{unit}/parts/{unitPart}", makers) { try await partForm($0, $0.requireID("unitPart")) },
            .post("/units/{unit}/parts/{unitPart}", makers) { try await writePart($0, $0.requireID("unitPart")) },
            .post("/units/{unit}/parts/{unitPart}/move", makers, bodyLimit: 16 << 10, move),
        ]
    }

    private func partForm(
        _ request: PageRequest, _ id: ID<UnitPart>?, sent: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        let unitID: ID<Unit> = try request.requireID("unit")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            try model(unitID, id, sent, visit)
        } show: { model, page in
            UnitPartForm.page(model, page)
        }
    }

    private func model(
        _ unitID: ID<Unit>, _ id: ID<UnitPart>?, _ form: Form?, _ visit: Visit
    ) throws -> UnitPartForm.Model {
        let unit = try UnitStore.own(unitID, visit)
        let part = unit.parts.first { $0.id == id }
        guard id == nil || part != nil else { throw Failure.notFound }
        return try UnitPartForm.load(unit, part, form: form, visit)
    }

    private func writePart(_ request: PageRequest, _ id: ID<UnitPart>?) async throws -> Reply {
        let unitID: ID<Unit> = try request.requireID("unit")
        let form = try await request.form()
        // The buttons that search and that take what was found show the form again; nothing is saved by them.
        if form.raw("do") == "find" || form.raw("do") == "choose" {
            return try await partForm(request, id, sent: form)
        }
        return try await request.submit(form) { visit in
            let page = request.context(visit.viewer)
            let writer = UnitWriter(visit: visit)
            try writer.lock(unitID)
            let model = try model(unitID, id, form, visit)
            let draft = try UnitPartForm.draft(form, model, language: UnitForms.language(visit), page.t)
            if let part = model.part {
                try UnitPartForm.checkVersion(form, part, model, draft, page)
                try writer.changePart(part.id, to: draft, in: unitID)
            } else {
                try writer.addPart(draft, to: unitID)
            }
            return "/units/\(unitID)"
        } refused: { refusal in
            try await partForm(request, id, sent: form, refusal: refusal)
        }
    }

    @Sendable private func move(_ request: PageRequest) async throws -> Reply {
        let unitID: ID<Unit> = try request.requireID("unit")
        let part: ID<UnitPart> = try request.requireID("unitPart")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let unit = try UnitStore.own(unitID, visit)
            guard let move = form.raw("move").flatMap(UnitWriter.Move.init(rawValue:)) else {
                throw Failure.badRequest("move")
            }
            try UnitWriter(visit: visit).move(part, move, in: unit.id)
            return "/units/\(unitID)"
        }
    }
}
