import HTTPTypes
import Learning
import SQL

/// Writing to many at once: some or all of a class, or a school.
struct NoticeRoutes: Sendable {
    private static let leaders = Route.Access.roles([.leader])

    var routes: [Route] {
        [
            .get("/classes/{class}/messages", .classMember) { try await ofClass($0) },
            .post("/classes/{class}/messages", .classMember, bodyLimit: 128 << 10, toClass),
            .get("/messages/school", Self.leaders) { try await ofSchool($0) },
            .post("/messages/school", Self.leaders, bodyLimit: 64 << 10, toSchool),
        ]
    }

    private func ofClass(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let picked: [ID<Person>] = Self.picked(form ?? request.query)
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let title = try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
            let students = try Contacts.homes(access, visit).map(\.student)
            let some = students.filter { picked.contains($0.id) }
            return NoticePage.OfClass(
                id: access.id, title: title, picked: some, students: students.count, isAll: some.isEmpty)
        } show: { model, page in
            NoticePage.ofClass(model, page)
        }
    }

    private static func picked(_ form: Form) -> [ID<Person>] {
        Array(form.ids("student", of: Person.self).prefix(Conversation.mostStudents))
    }

    @Sendable private func toClass(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let picked = Self.picked(form)
            let words = try form.text("words")
            let title = try form.text("title")
            let audience = form.raw("audience").flatMap(NoticeAudience.init(rawValue:)) ?? .students
            guard NoticeAudience.ofClass.contains(audience) else { throw Failure.badRequest("audience") }
            let isEach = form.raw("how") == NoticePage.Way.each.rawValue
            var refusal = Refusal()
            if !isEach { Self.check(title, &refusal, visit) }
            MessageWriter.check(words, &refusal, visit)
            try refusal.check()
            if isEach {
                let count = try NoticeWriter.toEach(access, only: picked, audience, words: words, visit)
                if count > 0 { return "/messages" }
            } else if let notice = try NoticeWriter.toClass(
                access, only: picked, audience, title: title, words: words, visit)
            {
                return "/messages/\(notice)"
            }
            refusal.add("words", visit.words.messagesNobodyThere)
            throw Failure.refused(refusal)
        } refused: {
            try await ofClass(request, refusal: $0, form: form)
        }
    }

    private static func check(_ title: String, _ refusal: inout Refusal, _ visit: Visit) {
        if title.isEmpty { refusal.add("title", visit.words.messagesNeedTitle) }
        if title.unicodeScalars.count > Conversation.longestTitle {
            refusal.add("title", visit.words.messagesTooLong(count: Conversation.longestTitle))
        }
    }

    private func ofSchool(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let schools = try NoticeWriter.schools(visit)
            guard !schools.isEmpty else { throw Failure.notFound }
            return NoticePage.OfSchool(schools: schools)
        } show: { model, page in
            NoticePage.ofSchool(model, page)
        }
    }

    @Sendable private func toSchool(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            guard let school: ID<Organization> = form.id("school"),
                try NoticeWriter.schools(visit).contains(where: { $0.id == school })
            else { throw Failure.notFound }
            let title = try form.text("title")
            let words = try form.text("words")
            guard let audience = form.raw("audience").flatMap(NoticeAudience.init(rawValue:)), audience != .both else {
                throw Failure.badRequest("audience")
            }
            var refusal = Refusal()
            Self.check(title, &refusal, visit)
            MessageWriter.check(words, &refusal, visit)
            try refusal.check()
            try MessageWriter.checkPace(adding: 1, visit)
            return "/messages/\(try NoticeWriter.toSchool(school, audience, title: title, words: words, visit))"
        } refused: {
            try await ofSchool(request, refusal: $0, form: form)
        }
    }
}
