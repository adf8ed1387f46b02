import HTML
import HTTPTypes
import Learning
import SQL

/// Giving an activity to a class that one teaches, or to some of its students.
struct GiveRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/activities/{activity}/give", .roles(ActivityRoutes.makers), show),
            .post("/activities/{activity}/give", .roles(ActivityRoutes.makers), give),
            .post("/activities/{activity}/taken-back", .roles(ActivityRoutes.makers), bodyLimit: 16 << 10, takeBack),
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        try await page(request, request.query.id("class"), form: request.query.raw("who") == nil ? nil : request.query)
    }

    /// - Parameter chosen: nil asks for the class first, unless there is only one.
    private func page(
        _ request: PageRequest, _ chosen: ID<Class>?, form: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let activity = try ActivityStore.visible(id, visit)
            guard !activity.isRetired else { throw Failure.notFound }
            let classes = try GiveStore.classes(visit)
            let only = classes.count == 1 ? classes.first?.id : nil
            guard let wanted = chosen ?? only else {
                return GivePage.Model(
                    activity: activity, classes: classes, chosen: nil, students: [], today: visit.today)
            }
            let access = try GiveStore.taughtClass(wanted, visit)
            return GivePage.Model(
                activity: activity, classes: classes, chosen: classes.first { $0.id == wanted },
                students: try GiveStore.students(of: access, id, visit), today: visit.today)
        } show: { model, page in
            GivePage.page(model, page)
        }
    }

    @Sendable private func give(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        guard let chosen: ID<Class> = form.id("class") else { throw Failure.badRequest("class") }
        return try await request.submit(form) { visit in
            let activity = try ActivityStore.visible(id, visit)
            guard !activity.isRetired else { throw Failure.notFound }
            let access = try GiveStore.taughtClass(chosen, visit)
            let t = request.context(visit.viewer).t
            var refusal = Refusal()
            let aim = try aim(form, t, today: visit.today, &refusal)
            let tries = try tries(form, t, &refusal)
            if form.raw("who") == "some" {
                let new = try students(form, access, id, t, visit, &refusal)
                try refusal.check()
                try GiveStore.give(id, to: new, in: access, aimOn: aim, mostTries: tries, visit)
            } else {
                try refusal.check()
                try GiveStore.give(id, toAll: access, aimOn: aim, mostTries: tries, visit)
            }
            return "/activities/\(id)?done=given"
        } refused: { refusal in
            try await page(request, chosen, form: form, refusal: refusal)
        }
    }

    private func aim(_ form: Form, _ t: Messages, today: String, _ refusal: inout Refusal) throws -> String? {
        let text = try form.text("aim", most: 40)
        guard !text.isEmpty else { return nil }
        guard CalendarDay(iso: text) != nil, text >= today else {
            refusal.add("aim", t.activitiesGiveNeedDay)
            return nil
        }
        return text
    }

    /// - Returns: nil for as many as a student likes.
    private func tries(_ form: Form, _ t: Messages, _ refusal: inout Refusal) throws -> Int? {
        let text = try form.text("tries", most: 40)
        guard !text.isEmpty else { return nil }
        guard let tries = Int(text), (1...WorkTries.most).contains(tries) else {
            refusal.add("tries", t.activitiesGiveNeedTries(most: WorkTries.most))
            return nil
        }
        return tries
    }

    /// - Throws: `Failure.notFound` for somebody who is not in the class.
    private func students(
        _ form: Form, _ access: ClassAccess, _ activity: ID<Activity>, _ t: Messages, _ visit: Visit,
        _ refusal: inout Refusal
    ) throws -> [ID<Person>] {
        let marked: Set<ID<Person>> = Set(form.ids("student"))
        let members = try GiveStore.students(of: access, activity, visit)
        guard marked.isSubset(of: Set(members.map(\.id))) else { throw Failure.notFound }
        let new = members.filter { marked.contains($0.id) && !$0.hasIt }.map(\.id)
        if marked.isEmpty {
            refusal.add("who", t.activitiesGiveNeedSome)
        } else if new.isEmpty {
            refusal.add("who", t.activitiesGiveHaveIt)
        }
        return new
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        guard let assignment: ID<Assignment> = form.id("assignment") else { throw Failure.badRequest("assignment") }
        return try await request.submit(form) { visit in
            try GiveStore.takeBack(assignment, of: id, visit)
            return "/activities/\(id)"
        }
    }
}
