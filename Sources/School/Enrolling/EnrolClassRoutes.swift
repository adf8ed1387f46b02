import HTTPTypes
import Learning
import SQL

/// Classes by hand: make one, put people into it, and give its students their first passwords.
struct EnrolClassRoutes: Sendable {
    /// How many first passwords one click makes; each takes a moment of the processor.
    static let mostPasswords = 60

    let core: Core

    var routes: [Route] {
        [
            .get("/admin/classes", EnrolScope.keepers, list),
            .get("/admin/classes/new", EnrolScope.keepers) { try await form($0) },
            .post("/admin/classes/new", EnrolScope.keepers, bodyLimit: 16 << 10, add),
            .get("/admin/classes/{class}", EnrolScope.keepers) { try await page($0) },
            .post("/admin/classes/{class}", EnrolScope.keepers, bodyLimit: 16 << 10, edit),
            .post("/admin/classes/{class}/people", EnrolScope.keepers, bodyLimit: 256 << 10, seat),
            .post("/admin/classes/{class}/passwords", EnrolScope.keepers, bodyLimit: 16 << 10, givePasswords),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try EnrolClass.lines(of: EnrolScope.places(visit).map(\.id), visit)
        } show: { lines, page in
            EnrolClassPage.list(lines, page)
        }
    }

    private func form(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            EnrolClassPage.NewModel(
                places: try EnrolScope.places(visit), place: try EnrolScope.place(form?.id("school"), visit).id,
                terms: try EnrolClass.terms(visit))
        } show: { model, page in
            EnrolClassPage.new(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let place = try EnrolScope.place(form.id("school"), visit)
            let id = try EnrolClass.save(try Self.facts(form, visit), nil, at: place.id, visit)
            try visit.audit("class.added", detail: "{\"class\":\"\(id)\"}")
            return "/admin/classes/\(id)"
        } refused: { refusal in
            try await self.form(request, refusal: refusal, form: form)
        }
    }

    private static func facts(_ form: Form, _ visit: Visit) throws -> EnrolClass.Facts {
        let t = visit.words
        var refusal = Refusal()
        func line(_ field: String, _ label: String) throws -> String {
            let text = rosterLine(try form.text(field, most: 4_000), most: EnrolClass.longest + 1)
            if text.unicodeScalars.count > EnrolClass.longest { refusal.add(field, t.enrolTroubleLong(what: label)) }
            return text
        }
        let title = try line("title", t.enrolTitle)
        if title.isEmpty { refusal.add("title", t.enrolNeedTitle) }
        let term: ID<Term>? = form.id("term")
        if let term, try !visit.tx.exists("SELECT id FROM terms WHERE id = \(term) AND left_at IS NULL") {
            throw Failure.badRequest("term")
        }
        let facts = EnrolClass.Facts(
            title: title, isAdvisory: form.raw("kind") == "advisory", term: term,
            course: try line("course", t.enrolCourse), grades: try line("grades", t.enrolGrades),
            room: try line("room", t.enrolRoom))
        try refusal.check()
        return facts
    }

    // MARK: One class

    private func page(
        _ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil, given: [EnrolClassPage.Given] = []
    ) async throws -> Reply {
        let id: ID<Class> = try request.requireID("class")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            EnrolClassPage.Model(
                place: try EnrolClass.load(id, visit), terms: try EnrolClass.terms(visit),
                given: try given.filter { given in
                    try visit.tx.exists(
                        "SELECT person_id FROM accounts WHERE person_id = \(given.person) AND password_hash = \(given.hash)"
                    )
                })
        } show: { model, page in
            EnrolClassPage.page(model, page)
        }
    }

    private func change(
        _ request: PageRequest, _ work: @escaping @Sendable (Form, EnrolClass, Visit) throws -> Void
    ) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Class> = try request.requireID("class")
        return try await request.submit(form) { visit in
            try work(form, try EnrolClass.load(id, visit), visit)
            return "/admin/classes/\(id)"
        } refused: { refusal in
            try await page(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func edit(_ request: PageRequest) async throws -> Reply {
        try await change(request) { form, place, visit in
            guard !place.isFromRoster else { throw Failure.badRequest("a roster keeps this class") }
            _ = try EnrolClass.save(try Self.facts(form, visit), place.id, at: place.school, visit)
            try visit.audit("class.changed", detail: "{\"class\":\"\(place.id)\"}")
        }
    }

    /// Puts those into the class whom the lines name, all of them or nobody; or takes one out.
    @Sendable private func seat(_ request: PageRequest) async throws -> Reply {
        try await change(request) { form, place, visit in
            let writer = EnrolWriter(visit: visit)
            if let end: ID<Enrollment> = form.id("end") {
                guard let member = place.members.first(where: { $0.seat == end && !$0.isFromRoster }) else { return }
                try writer.endSeat(end, of: member.person)
                try visit.audit("class.people", detail: "{\"class\":\"\(place.id)\",\"out\":1}")
                return
            }
            let directory = try EnrolDirectory(of: place.school, today: visit.today, in: visit.tx)
            let people = try Self.people(named: form.text("names", most: 200_000), in: directory, visit)
            for entry in people { try writer.seat(entry.id, in: place.id, isTeacher: !entry.roles.contains(.student)) }
            try visit.audit("class.people", detail: "{\"class\":\"\(place.id)\",\"in\":\(people.count)}")
        }
    }

    private static func people(
        named text: String, in directory: EnrolDirectory, _ visit: Visit
    ) throws -> [EnrolDirectory.Entry] {
        let t = visit.words
        var refusal = Refusal()
        var people: [EnrolDirectory.Entry] = []
        var sentences: [String] = []
        let lines = text.split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        for line in lines.prefix(400) {
            let short = String(line.prefix(60))
            switch directory.find(line, where: { $0.roles.contains(.student) || $0.roles.contains(where: \.isStaff) }) {
            case .one(let index): people.append(directory.entries[index])
            case .nobody: sentences.append(t.enrolNobodyFound(name: short))
            case .several: sentences.append(t.enrolTroubleSeveral(name: short))
            }
        }
        if lines.isEmpty { sentences.append(t.enrolNeedNames) }
        if !sentences.isEmpty { refusal.add("names", sentences.prefix(10).joined(separator: " ")) }
        try refusal.check()
        return people
    }

    // MARK: First passwords

    /// For the students who have none yet. They are made here, shown once, and changed at the first sign-in.
    @Sendable private func givePasswords(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Class> = try request.requireID("class")
        let waiting = try await request.read { visit in
            try EnrolClass.load(id, visit).members.filter { !$0.isTeacher && !$0.hasPassword && $0.username != nil }
        }
        var given: [EnrolClassPage.Given] = []
        for member in waiting.prefix(Self.mostPasswords) {
            let password = FirstPassword.make()
            given.append(
                .init(
                    person: member.person, name: member.name, username: member.username ?? "", password: password,
                    hash: try await core.passwords.hash(password, strength: .student)))
        }
        let final = given
        _ = try await request.submit(form) { visit in
            _ = try EnrolScope.requireClass(id, visit)
            for one in final {
                let isFree = try visit.tx.exists(
                    "SELECT person_id FROM accounts WHERE person_id = \(one.person) AND password_hash IS NULL")
                guard isFree else { continue }
                try FirstPassword.store(one.hash, for: one.person, at: visit.now, in: visit.tx)
                try visit.audit("password.given", student: one.person)
            }
            return "/admin/classes/\(id)"
        }
        return try await page(request, given: final)
    }
}
