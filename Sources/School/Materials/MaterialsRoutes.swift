import HTTPTypes
import Learning
import SQL

/// What an activity needs, its versions, and how one student sees it.
struct MaterialsRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        let makers = Route.Access.roles(ActivityRoutes.makers)
        let student = Route.Access.student(.work, via: .student)
        return [
            .get("/activities/{activity}/materials", makers) { try await materials($0) },
            .post("/activities/{activity}/materials", makers, saveMaterials),
            .post("/activities/{activity}/copy", makers, bodyLimit: 16 << 10, copy),
            .get("/activities/{activity}/variants", makers, list),
            .get("/activities/{activity}/variants/new", makers) { try await variant($0, nil) },
            .post("/activities/{activity}/variants", makers, add),
            .get("/activities/{activity}/variants/{variant}", makers) {
                try await variant($0, $0.requireID("variant"))
            },
            .post("/activities/{activity}/variants/{variant}", makers, change),
            .post("/activities/{activity}/variants/{variant}/removal", makers, bodyLimit: 16 << 10, remove),
            .get("/students/{student}/activities/{activity}", student) { try await sight($0) },
            .post("/students/{student}/activities/{activity}", student, bodyLimit: 64 << 10, setTier),
            .post("/students/{student}/activities/{activity}/answer", student, bodyLimit: 64 << 10, answer),
        ]
    }

    // MARK: Materials

    private func materials(
        _ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try MaterialsForm.load(ActivityStore.own(id, visit), visit)
        } show: { model, page in
            MaterialsFormPage.page(model, page)
        }
    }

    @Sendable private func saveMaterials(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try visit.tx.query("SELECT id FROM activities WHERE id = \(id) \(SQL.lockRow)")
            let activity = try ActivityStore.own(id, visit)
            let result = try MaterialsForm.load(activity, visit).read(form, request.context(visit.viewer).t)
            try ActivityWriter(mint: core.mint, now: visit.now, tx: visit.tx).change(id, to: result.draft)
            try MaterialsStore.save(result.materials, of: id, at: visit.now, visit.tx)
            return "/activities/\(id)?done=saved"
        } refused: { refusal in
            try await materials(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func copy(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let copy = try ActivityCopy.copy(ActivityStore.visible(id, visit), visit)
            return "/activities/\(copy)?done=copied"
        }
    }

    // MARK: Versions

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        return try await request.page { visit in
            try VariantListPage.load(ActivityStore.visible(id, visit), visit)
        } show: { model, page in
            VariantListPage.page(model, page)
        }
    }

    private func variant(
        _ request: PageRequest, _ id: ID<ActivityVariant>?, form: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            (try ActivityStore.own(activity, visit), try id.map { try saved($0, activity, visit) })
        } show: { model, page in
            VariantForm.page(model.0, model.1, page)
        }
    }

    private func saved(_ id: ID<ActivityVariant>, _ activity: ID<Activity>, _ visit: Visit) throws -> Variant {
        let variants = try VariantStore.variants(of: activity, visit.tx)
        guard let variant = variants.first(where: { $0.id == id }) else { throw Failure.notFound }
        return variant
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try visit.tx.query("SELECT id FROM activities WHERE id = \(activity) \(SQL.lockRow)")
            _ = try ActivityStore.own(activity, visit)
            let t = request.context(visit.viewer).t
            let draft = try VariantForm.read(form, nil, t)
            guard try VariantStore.variants(of: activity, visit.tx).count < VariantStore.most else {
                var refusal = Refusal()
                refusal.add("tier", t.materialsNeedFewerVariants(count: VariantStore.most))
                throw Failure.refused(refusal)
            }
            try VariantStore.add(draft, to: activity, visit)
            return "/activities/\(activity)/variants"
        } refused: { refusal in
            try await variant(request, nil, form: form, refusal: refusal)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        let id: ID<ActivityVariant> = try request.requireID("variant")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try visit.tx.query("SELECT id FROM activities WHERE id = \(activity) \(SQL.lockRow)")
            _ = try ActivityStore.own(activity, visit)
            let saved = try saved(id, activity, visit)
            let page = request.context(visit.viewer)
            let draft = try VariantForm.read(form, saved, page.t)
            if form.int("version") != saved.version {
                var refusal = Refusal()
                refusal.stale.append(
                    .init(label: page.t.materialsNote, saved: page.words(saved.note), yours: page.words(draft.note)))
                refusal.stale.append(
                    .init(
                        label: page.t.materialsVariantSteps,
                        saved: saved.steps.map(page.words).joined(separator: "\n"),
                        yours: draft.steps.map(page.words).joined(separator: "\n")))
                try refusal.check()
            }
            try VariantStore.change(id, to: draft, visit)
            return "/activities/\(activity)/variants"
        } refused: { refusal in
            try await variant(request, id, form: form, refusal: refusal)
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        let id: ID<ActivityVariant> = try request.requireID("variant")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try ActivityStore.own(activity, visit)
            try VariantStore.remove(id, of: activity, visit)
            return "/activities/\(activity)/variants"
        }
    }

    // MARK: As one student sees it

    private func sight(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try SightPage.load(id, visit.student(), visit)
        } show: { model, page in
            SightPage.page(model, page)
        }
    }

    @Sendable private func setTier(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            _ = try SightPage.load(id, access, visit)
            let t = request.context(visit.viewer).t
            var reader = MaterialsReader(form, t)
            let tier = VariantTier(rawValue: form.raw("tier") ?? "")
            let isSet = form.raw("how") == "set" && tier != nil
            let reason = try reader.words(
                "reason", most: VariantStore.longestNote, missing: tier == nil ? nil : t.materialsNeedReason)
            try reader.refusal.check()
            try VariantSight.set(tier, isSet: isSet, reason: reason, id, access, visit)
            return "/students/\(access.student)/activities/\(id)"
        } refused: { refusal in
            try await sight(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            _ = try SightPage.load(id, access, visit)
            guard let ask: ID<VariantAsk> = form.id("ask") else { throw Failure.notFound }
            var reader = MaterialsReader(form, request.context(visit.viewer).t)
            let words = try reader.words("answer", most: VariantStore.longestNote)
            try reader.refusal.check()
            try VariantSight.answer(ask, isGranted: form.raw("do") == "yes", words: words, id, access, visit)
            return "/students/\(access.student)/activities/\(id)"
        } refused: { refusal in
            try await sight(request, form: form, refusal: refusal)
        }
    }
}
