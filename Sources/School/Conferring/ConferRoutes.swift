import HTTPTypes
import Learning
import SQL

/// Going through the room and talking with one student after the other.
struct ConferRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/classes/{class}/confer", .classMember) { try await confer($0) },
            .post("/classes/{class}/confer", .classMember, bodyLimit: 256 << 10, save),
            .get("/classes/{class}/confer/order", .classMember, order),
            .post("/classes/{class}/confer/order", .classMember, bodyLimit: 64 << 10, saveOrder),
        ]
    }

    private func confer(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let done: ID<Person>? = request.query.id("done")
        let wanted: ID<Person>? = request.query.id("student")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try ConferStore.load(visit.classAccess(), visit)
        } show: { model, page in
            ConferPage.page(model, done: done, wanted: wanted, page)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            return "/classes/\(access.id)/confer?done=\(try ConferWriter.save(form, access, visit))"
        } refused: {
            try await confer(request, refusal: $0, form: form)
        }
    }

    @Sendable private func order(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try ConferStore.load(visit.classAccess(), visit)
        } show: { model, page in
            ConferOrderPage.page(model, page)
        }
    }

    @Sendable private func saveOrder(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            try ConferWriter.order(form, access, visit)
            let path = "/classes/\(access.id)/confer"
            return form.raw("move") == nil ? path : path + "/order"
        }
    }
}

/// Going through the room: who was talked with when, and the notes of it.
func conferFeature(_ core: Core) -> Feature {
    Feature(
        name: "conferring", tables: ["confer_places", "confer_visits"], routes: ConferRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "talks-in-class") { student in
                """
                SELECT v.id, v.class_id, v.teacher_id, p.given_name, p.family_name, v.seen_at FROM confer_visits v
                JOIN people p ON p.id = v.teacher_id WHERE v.student_id = \(student) ORDER BY v.seen_at, v.id
                """
            },
            // Where in the room, which is a teacher's note to self.
            StudentExport(name: "places-in-class") { student in
                "SELECT class_id, place FROM confer_places WHERE student_id = \(student) ORDER BY class_id"
            },
        ],
        erase: [
            StudentErasure(name: "confer_visits") { "DELETE FROM confer_visits WHERE student_id = \($0)" },
            StudentErasure(name: "confer_places") { "DELETE FROM confer_places WHERE student_id = \($0)" },
        ])
}
