import HTML
import HTTPTypes
import Learning
import SQL

/// Units: to find, to write, to copy, and to write together.
struct UnitRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        let makers: Route.Access = .roles(ActivityRoutes.makers)
        return [
            .get("/units", FrameworkRoutes.staff, list),
            .get("/units/new", makers) { try await unitForm($0, nil) },
            .post("/units", makers, add),
            .get("/units/paste", makers) { try await pastePage($0) },
            .post("/units/paste", makers, paste),
            .get("/units/{unit}", FrameworkRoutes.staff) { try await show($0) },
            .get("/units/{unit}/edition", makers) { try await unitForm($0, $0.requireID("unit")) },
            .post("/units/{unit}/edition", makers, change),
            .post("/units/{unit}/copies", makers, bodyLimit: 16 << 10, copy),
            .post("/units/{unit}/retirement", makers, bodyLimit: 16 << 10, putAway),
            .post("/units/{unit}/authors", makers, bodyLimit: 16 << 10, authors),
        ]
    }

    // MARK: Reading

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try UnitStore.list(visit)
        } show: { lines, page in
            UnitPages.list(lines, page)
        }
    }

    private func show(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let unit = try UnitStore.visible(id, visit)
            let given: [ID<Class>] = try visit.tx.query(
                "SELECT class_id FROM unit_classes WHERE unit_id = \(id) AND ended_at IS NULL"
            ).map { try $0.id("class_id") }
            return UnitPages.Model(
                unit: unit, viewer: visit.viewer.person, classes: try GiveStore.classes(visit), given: Set(given),
                rooms: try UnitPreview.rooms(of: unit, visit), colleagues: try UnitAuthors.colleagues(for: unit, visit))
        } show: { model, page in
            UnitPages.page(model, page)
        }
    }

    // MARK: Writing

    private func unitForm(
        _ request: PageRequest, _ id: ID<Unit>?, sent: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            try id.map { try UnitStore.own($0, visit) }
        } show: { unit, page in
            UnitForms.unit(unit, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let t = request.context(visit.viewer).t
            let id = try UnitWriter(visit: visit).add(
                try UnitForms.draft(form, nil, language: UnitForms.language(visit), t))
            return "/units/\(id)"
        } refused: { refusal in
            try await unitForm(request, nil, sent: form, refusal: refusal)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let page = request.context(visit.viewer)
            let writer = UnitWriter(visit: visit)
            try writer.lock(id)
            let unit = try UnitStore.own(id, visit)
            try writer.change(
                unit, to: try UnitForms.draft(form, unit, language: UnitForms.language(visit), page.t),
                version: form.int("version"), page)
            return "/units/\(id)"
        } refused: { refusal in
            try await unitForm(request, id, sent: form, refusal: refusal)
        }
    }

    @Sendable private func copy(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        return try await request.submit(try await request.form()) { visit in
            "/units/\(try UnitWriter(visit: visit).copy(UnitStore.visible(id, visit)))"
        }
    }

    @Sendable private func putAway(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let isAway = form.raw("away") == "yes"
            try UnitAway.change(
                try UnitStore.visible(id, visit), isAway: isAway, visit, request.context(visit.viewer).t)
            return isAway ? "/units" : "/units/\(id)"
        } refused: { refusal in
            try await show(request, form: form, refusal: refusal)
        }
    }

    /// Asks a colleague to help, or ends it.
    @Sendable private func authors(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let unit = try UnitStore.own(id, visit)
            if let helper: ID<Person> = form.id("ended") {
                try UnitAuthors.end(helper, for: unit, visit)
            } else {
                try UnitAuthors.ask(form.id("person"), for: unit, visit, request.context(visit.viewer).t)
            }
            return "/units/\(id)"
        } refused: { refusal in
            try await show(request, form: form, refusal: refusal)
        }
    }

    // MARK: From a spreadsheet

    private func pastePage(_ request: PageRequest, sent: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { _ in
            true
        } show: { _, page in
            UnitForms.paste(page)
        }
    }

    @Sendable private func paste(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let t = request.context(visit.viewer).t
            let language = UnitForms.language(visit)
            let draft = try UnitForms.draft(form, nil, language: language, t)
            let (parts, problems) = try UnitSheet.parts(
                form.text("table", most: UnitSheet.mostBytes), language: language, visit)
            if !problems.isEmpty {
                var refusal = Refusal()
                refusal.add("table", problems.prefix(10).map { $0.sentence(t) }.joined(separator: " "))
                throw Failure.refused(refusal)
            }
            let writer = UnitWriter(visit: visit)
            let id = try writer.add(draft)
            for part in parts { try writer.addPart(part, to: id) }
            return "/units/\(id)"
        } refused: { refusal in
            try await pastePage(request, sent: form, refusal: refusal)
        }
    }
}
