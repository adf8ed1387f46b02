import HTTPTypes
import Learning
import SQL

/// Who needs a teacher today: the lists, setting aside, and how they are set.
func needFeature(_ core: Core) -> Feature {
    Feature(
        name: "needs", tables: ["need_dismissals", "need_settings", "class_columns"],
        routes: NeedRoutes(core: core).routes + ClassViewRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "set-aside") { student in
                """
                SELECT kind, reason, viewer_id, dismissed_at, until_at, undone_at FROM need_dismissals
                WHERE student_id = \(student) ORDER BY id
                """
            }
        ],
        erase: [
            StudentErasure(name: "need_dismissals") { "DELETE FROM need_dismissals WHERE student_id = \($0)" },
            StudentErasure(name: "need_settings") { "DELETE FROM need_settings WHERE person_id = \($0)" },
            StudentErasure(name: "class_columns") { "DELETE FROM class_columns WHERE person_id = \($0)" },
        ])
}

struct NeedRoutes: Sendable {
    let core: Core

    static let teachers: Set<Role> = [.teacher, .advisor]

    var routes: [Route] {
        [
            .get("/needs", .roles(Self.teachers)) { try await show($0) },
            .post("/needs/settings", .roles(Self.teachers), bodyLimit: 16 << 10, set),
            .post("/students/{student}/needs", .student(.signals, via: .student), bodyLimit: 16 << 10, setAside),
            .post("/students/{student}/needs/return", .student(.signals, via: .student), bodyLimit: 16 << 10, takeBack),
        ]
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            NeedPage.Model(
                lists: try NeedStore.load(visit, room: 200), catalog: try core.catalog.current(in: visit.tx),
                taught: try StaffTodayStore.taught(visit))
        } show: { model, page in
            NeedPage.page(model, page)
        }
    }

    @Sendable private func set(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try NeedWriter.setAwayDays(form.int("days") ?? NeedStore.usualAwayDays, visit)
            return "/needs#settings"
        }
    }

    @Sendable private func setAside(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let words = trimmed(try form.text("words", most: 4_000))
        let usual = trimmed(try form.text("reason", most: 4_000))
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard let kind = form.raw("kind").flatMap(NeedKind.init(rawValue:)) else { throw Failure.notFound }
            try NeedWriter.setAside(kind, reason: usual.isEmpty ? words : usual, access, visit)
            return form.raw("back") == "/needs" ? "/needs" : "/"
        } refused: {
            try await show(request, refusal: $0, form: form)
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge,
                let id: ID<Need> = form.id("dismissal") ?? form.int("dismissal").flatMap({ ID(rawValue: Int64($0)) })
            else { throw Failure.notFound }
            try NeedWriter.takeBack(id.rawValue, access, visit)
            return "/needs"
        }
    }
}
