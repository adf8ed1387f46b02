import HTTPTypes
import Learning
import SQL

/// People by hand: add somebody, change what is on record, put into classes, tie to a family.
struct EnrolPersonRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/admin/people/new", EnrolScope.keepers) { try await form($0) },
            .post("/admin/people/new", EnrolScope.keepers, bodyLimit: 64 << 10, add),
            .get("/admin/people/{person}", EnrolScope.keepers) { try await page($0) },
            .post("/admin/people/{person}/edition", EnrolScope.keepers, bodyLimit: 64 << 10, edit),
            .post("/admin/people/{person}/classes", EnrolScope.keepers, bodyLimit: 16 << 10, seat),
            .post("/admin/people/{person}/family", EnrolScope.keepers, bodyLimit: 16 << 10, link),
            .post("/admin/people/{person}/roles", EnrolScope.keepers, bodyLimit: 16 << 10, giveRole),
            .post("/admin/people/{person}/departure", EnrolScope.keepers, bodyLimit: 16 << 10, leave),
        ]
    }

    // MARK: Somebody new

    private func form(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let place = try EnrolScope.place(form?.id("school") ?? request.query.id("school"), visit)
            let added: ID<Person>? = request.query.id("added")
            let row = try added.flatMap { id in
                try EnrolScope.requirePerson(id, visit)
                return try visit.tx.first("SELECT given_name, family_name FROM people WHERE id = \(id)")
            }
            return EnrolPersonPage.NewModel(
                places: try EnrolScope.places(visit), place: place.id,
                classes: try EnrolClass.lines(of: EnrolScope.places(visit).map(\.id), visit),
                isAdded: try row.map { try $0.text("given_name") + " " + $0.text("family_name") })
        } show: { model, page in
            EnrolPersonPage.new(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let seat: ID<Class>? = form.id("class")
            let place =
                try seat.map { try EnrolScope.requireClass($0, visit) } ?? EnrolScope.place(form.id("school"), visit).id
            var reader = EnrolPersonForm(form, visit)
            let draft = try reader.draft(for: nil, place: place)
            let child = try Self.child(form, draft.role, at: place, visit)
            let writer = EnrolWriter(visit: visit)
            let id = try writer.add(draft, at: place)
            if let seat, draft.role != .guardian { try writer.seat(id, in: seat, isTeacher: draft.role != .student) }
            if let child { try writer.link(id, to: child, relation: "", at: place) }
            try visit.audit(
                "person.added", student: draft.role == .student ? id : nil, detail: "{\"person\":\"\(id)\"}")
            return "/admin/people/new?added=\(id)"
        } refused: { refusal in
            try await self.form(request, refusal: refusal, form: form)
        }
    }

    /// The student whom a new guardian is tied to.
    private static func child(
        _ form: Form, _ role: Role, at place: ID<Organization>, _ visit: Visit
    ) throws -> ID<Person>? {
        let word = try form.text("child", most: 2_000)
        guard !word.isEmpty else { return nil }
        let t = visit.words
        var refusal = Refusal()
        if role == .student { refusal.add("child", t.enrolTroubleGuardian) }
        try refusal.check()
        return try one(word, "child", at: place, visit) { $0.roles.contains(.student) }
    }

    /// - Throws: `Failure.refused` at the field when nobody or more than one is meant.
    private static func one(
        _ word: String, _ field: String, at place: ID<Organization>, _ visit: Visit,
        where isMeant: (EnrolDirectory.Entry) -> Bool
    ) throws -> ID<Person> {
        let directory = try EnrolDirectory(of: place, today: visit.today, in: visit.tx)
        var refusal = Refusal()
        let short = String(word.prefix(60))
        switch directory.find(word, where: isMeant) {
        case .one(let index): return directory.entries[index].id
        case .nobody: refusal.add(field, visit.words.enrolNobodyFound(name: short))
        case .several: refusal.add(field, visit.words.enrolTroubleSeveral(name: short))
        }
        throw Failure.refused(refusal)
    }

    // MARK: One person

    private func page(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Person> = try request.requireID("person")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let person = try EnrolPerson.load(id, visit)
            return EnrolPersonPage.Model(
                person: person, classes: try EnrolClass.lines(of: [person.place], visit),
                isOneself: id == visit.viewer.person)
        } show: { model, page in
            EnrolPersonPage.page(model, page)
        }
    }

    /// A form about the person in the path, done and back to the page, or with its words kept.
    private func change(
        _ request: PageRequest, _ work: @escaping @Sendable (Form, EnrolPerson, Visit) throws -> String?
    ) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Person> = try request.requireID("person")
        return try await request.submit(form) { visit in
            let person = try EnrolPerson.load(id, visit)
            return try work(form, person, visit) ?? "/admin/people/\(id)"
        } refused: { refusal in
            try await page(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func edit(_ request: PageRequest) async throws -> Reply {
        try await change(request) { form, person, visit in
            guard !person.isFromRoster else { throw Failure.badRequest("a roster keeps this person") }
            var reader = EnrolPersonForm(form, visit)
            let draft = try reader.draft(for: person.id, place: person.place)
            try EnrolWriter(visit: visit).change(person.id, draft)
            try visit.audit("person.changed", detail: "{\"person\":\"\(person.id)\"}")
            return nil
        }
    }

    @Sendable private func seat(_ request: PageRequest) async throws -> Reply {
        try await change(request) { form, person, visit in
            let writer = EnrolWriter(visit: visit)
            if let end: ID<Enrollment> = form.id("end") {
                // What a roster put there, the roster takes out.
                guard person.seats.contains(where: { $0.id == end && !$0.isFromRoster }) else { return nil }
                try writer.endSeat(end, of: person.id)
            } else {
                guard let place: ID<Class> = form.id("class") else { throw Failure.badRequest("class") }
                _ = try EnrolScope.requireClass(place, visit)
                guard person.isStudent || person.roles.contains(where: \.isStaff) else {
                    throw Failure.badRequest("class")
                }
                try writer.seat(person.id, in: place, isTeacher: !person.isStudent)
            }
            try visit.audit("person.class", student: person.isStudent ? person.id : nil)
            return nil
        }
    }

    @Sendable private func link(_ request: PageRequest) async throws -> Reply {
        try await change(request) { form, person, visit in
            let writer = EnrolWriter(visit: visit)
            if let end: ID<FamilyLink> = form.id("end") {
                try writer.unlink(end, of: person.id)
            } else {
                let word = try form.text("who", most: 2_000)
                let isStudent = person.isStudent
                let other = try Self.one(word, "who", at: person.place, visit) { entry in
                    entry.id != person.id && entry.roles.contains(.student) != isStudent
                }
                try writer.link(
                    isStudent ? other : person.id, to: isStudent ? person.id : other, relation: "", at: person.place)
            }
            try visit.audit("person.family", student: person.isStudent ? person.id : nil)
            return nil
        }
    }

    @Sendable private func giveRole(_ request: PageRequest) async throws -> Reply {
        try await change(request) { form, person, visit in
            guard let role = form.raw("role").flatMap(Role.init(rawValue:)), role != .operator, role != .student,
                !person.isStudent
            else { throw Failure.badRequest("role") }
            try EnrolWriter(visit: visit).give(role, to: person.id, at: person.place)
            try visit.audit("person.role", detail: "{\"person\":\"\(person.id)\",\"role\":\"\(role.rawValue)\"}")
            return nil
        }
    }

    /// Whoever leaves is out at the next request. What is on record stays.
    @Sendable private func leave(_ request: PageRequest) async throws -> Reply {
        try await change(request) { _, person, visit in
            guard person.id != visit.viewer.person, !person.isFromRoster else { throw Failure.badRequest("person") }
            try visit.tx.execute(
                "UPDATE people SET left_at = \(visit.now), changed_at = \(visit.now) WHERE id = \(person.id)")
            try SessionStore.endAll(of: person.id, at: visit.now, in: visit.tx)
            try visit.audit("person.left", student: person.isStudent ? person.id : nil)
            return "/admin/people"
        }
    }
}
