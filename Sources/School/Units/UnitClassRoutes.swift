import HTTPTypes
import Learning
import SQL

/// Units in classes, for their students, and as a student sees them.
struct UnitClassRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/units/{unit}/preview", .roles(ActivityRoutes.makers), preview),
            .get("/classes/{class}/units/{unit}", .classMember, classPage),
            .post("/classes/{class}/units/{unit}", .classMember, bodyLimit: 16 << 10, give),
            .get("/students/{student}/units/{unit}", .student(.work, via: .student), studentPage),
            .post("/students/{student}/units/{unit}", .student(.work, via: .student), bodyLimit: 16 << 10, begin),
        ]
    }

    @Sendable private func preview(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        if let student: ID<Person> = request.query.id("student") {
            return .redirect(to: "/students/\(student)/units/\(id)")
        }
        return try await request.page { visit in
            let unit = try UnitStore.visible(id, visit)
            return (unit, try UnitPreview.rooms(of: unit, visit))
        } show: { model, page in
            UnitPreview.page(model.0, model.1, page)
        }
    }

    @Sendable private func classPage(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        return try await request.page { visit in
            let access = try visit.classAccess()
            let isGiven = try visit.tx.exists(
                "SELECT unit_id FROM unit_classes WHERE unit_id = \(id) AND class_id = \(access.id)")
            return try UnitClass.load(
                isGiven ? UnitStore.load(id, visit) : UnitStore.visible(id, visit), access, visit)
        } show: { model, page in
            UnitClassPage.page(model, page)
        }
    }

    @Sendable private func give(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let unit = try UnitStore.visible(id, visit)
            try UnitWriter(visit: visit).give(unit.id, to: access, isGiven: form.raw("given") != "no")
            return form.raw("given") == "no" ? "/units/\(id)" : "/classes/\(access.id)/units/\(id)"
        }
    }

    @Sendable private func studentPage(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        return try await request.page { visit in
            try UnitStore.forStudent(id, visit.student(), visit)
        } show: { shown, page in
            UnitStudentPage.page(shown, page)
        }
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let id: ID<Unit> = try request.requireID("unit")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            guard let activity: ID<Activity> = form.id("activity") else { throw Failure.badRequest("activity") }
            return "/work/\(try UnitChoosing.begin(activity, in: id, access, visit))"
        }
    }
}
