import HTML
import HTTPTypes
import Learning
import SQL

/// Giving a check to a class that one teaches, or to some of its students.
struct CheckGiveRoutes: Sendable {
    var routes: [Route] {
        let makers = Route.Access.roles(CheckRoutes.makers)
        return [
            .get("/checks/{check}/give", makers) { try await page($0, $0.query.id("class")) },
            .post("/checks/{check}/give", makers, bodyLimit: 128 << 10, give),
            .post("/checks/{check}/taken-back", makers, bodyLimit: 16 << 10, takeBack),
        ]
    }

    private func page(
        _ request: PageRequest, _ chosen: ID<Class>?, form: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let check = try usable(id, visit)
            let classes = try GiveStore.classes(visit)
            let wanted = chosen ?? (classes.count == 1 ? classes.first?.id : nil)
            let access = try wanted.map { try GiveStore.taughtClass($0, visit) }
            return CheckGivePage.Model(
                check: check, classes: classes, chosen: classes.first { $0.id == access?.id },
                students: try access.map { try CheckGiveStore.students(of: $0, id, visit) } ?? [], today: visit.today)
        } show: { model, page in
            CheckGivePage.page(model, page)
        }
    }

    private func usable(_ id: ID<Check>, _ visit: Visit) throws -> CheckModel {
        let check = try CheckStore.visible(id, visit)
        guard !check.isRetired, check.itemCount > 0 else { throw Failure.notFound }
        return check
    }

    @Sendable private func give(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try usable(id, visit)
            guard let chosen: ID<Class> = form.id("class") else { throw Failure.badRequest("class") }
            let access = try GiveStore.taughtClass(chosen, visit)
            let t = request.context(visit.viewer).t
            var refusal = Refusal()
            let aim = try form.text("aim", most: 40)
            if !aim.isEmpty, CalendarDay(iso: aim) == nil || aim < visit.today {
                refusal.add("aim", t.checksSupportsNeedDay)
            }
            var students: [ID<Person>]?
            if form.raw("who") == "some" {
                let marked: Set<ID<Person>> = Set(form.ids("student"))
                let members = try CheckGiveStore.students(of: access, id, visit)
                guard marked.isSubset(of: Set(members.map(\.id))) else { throw Failure.notFound }
                if marked.isEmpty { refusal.add("who", t.checksGiveNeedSome) }
                students = members.map(\.id).filter(marked.contains)
            }
            try refusal.check()
            try CheckGiveStore.give(id, to: students, in: access, aimOn: aim.isEmpty ? nil : aim, visit)
            return "/checks/\(id)?done=given"
        } refused: { refusal in
            try await page(request, form.id("class"), form: form, refusal: refusal)
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try CheckStore.visible(id, visit)
            guard let assignment: ID<CheckAssignment> = form.id("assignment") else {
                throw Failure.badRequest("assignment")
            }
            try CheckGiveStore.takeBack(assignment, of: id, visit)
            return "/checks/\(id)"
        }
    }
}
