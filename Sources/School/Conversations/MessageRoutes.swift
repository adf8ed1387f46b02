import HTTPTypes
import Learning
import SQL

/// Reading and writing messages.
struct MessageRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/messages", .signedIn, list),
            .post("/messages", .signedIn, bodyLimit: 64 << 10, begin),
            .get("/messages/new", .signedIn) { try await new($0) },
            .get("/messages/{conversation}", .signedIn) { try await one($0) },
            .post("/messages/{conversation}", .signedIn, bodyLimit: 64 << 10) { request in
                try await act(request) { form, access, visit in
                    try MessageWriter.send(form.text("words"), in: access, visit)
                }
            },
            .get("/messages/{conversation}/answer", .signedIn, answer),
            .post("/messages/{conversation}/withdrawal", .signedIn, bodyLimit: 16 << 10) { request in
                try await act(request) { form, access, visit in
                    guard let message: ID<SentMessage> = form.id("message") else { throw Failure.notFound }
                    try MessageWriter.withdraw(message, in: access, visit)
                }
            },
            .post("/messages/{conversation}/report", .signedIn, bodyLimit: 16 << 10) { request in
                try await act(request) { form, access, visit in
                    guard let message: ID<SentMessage> = form.id("message") else { throw Failure.notFound }
                    try MessageReports.report(message, because: form.text("reason"), in: access, visit)
                }
            },
        ]
    }

    // MARK: The list

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let before = Self.place(request.query.raw("before"))
        return try await request.page { visit in
            ConversationListPage.Model(
                list: try ConversationStore.list(before: before, visit), isFirst: before == nil,
                reports: try MessageReports.waiting(visit), leads: visit.viewer.roles.contains(.leader),
                writes: !visit.viewer.roles.isDisjoint(with: [.student, .guardian, .teacher, .advisor]))
        } show: { model, page in
            ConversationListPage.page(model, page)
        }
    }

    /// `1778061600000.0123456789ABC`
    private static func place(_ text: String?) -> (at: Timestamp, id: ID<Conversation>)? {
        let parts = (text ?? "").split(separator: ".")
        guard parts.count == 2, let at = Int64(parts[0]), let id = ID<Conversation>(String(parts[1])) else {
            return nil
        }
        return (Timestamp(milliseconds: at), id)
    }

    // MARK: One conversation

    private func one(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Conversation> = try request.requireID("conversation")
        let before: ID<SentMessage>? = request.query.id("before")
        if refusal == nil, before == nil { try await see(id, request) }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try ConversationStore.open(ConversationAccess.find(id, visit), before: before, visit)
        } show: { model, page in
            ConversationPage.page(model, page)
        }
    }

    /// Whoever opens the newest messages has seen them. Only a page with something new writes.
    private func see(_ id: ID<Conversation>, _ request: PageRequest) async throws {
        let viewer = try await request.read { visit -> Viewer? in
            let access = try ConversationAccess.find(id, visit)
            let isNew = try visit.tx.exists(
                """
                SELECT conversation_id FROM conversation_people
                WHERE conversation_id = \(id) AND person_id = \(access.viewer) AND (unread > 0 OR seen_at IS NULL)
                """)
            return isNew ? visit.viewer : nil
        }
        guard let viewer else { return }
        try await request.core.database.write { tx in
            let visit = Visit(tx: tx, viewer: viewer, request: request)
            try MessageWriter.see(ConversationAccess.find(id, visit), visit)
        }
    }

    /// What somebody does in a conversation, and back to its newest message.
    private func act(
        _ request: PageRequest, _ work: @escaping @Sendable (Form, ConversationAccess, Visit) throws -> Void
    ) async throws -> Reply {
        let id: ID<Conversation> = try request.requireID("conversation")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(form, ConversationAccess.find(id, visit), visit)
            return "/messages/\(id)#latest"
        } refused: {
            try await one(request, refusal: $0, form: form)
        }
    }

    /// From a notice to a message to whoever wrote it.
    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let id: ID<Conversation> = try request.requireID("conversation")
        let location = try await request.read { visit in
            let access = try ConversationAccess.find(id, visit)
            let row = try visit.tx.require("SELECT begun_by FROM conversations WHERE id = \(id)")
            guard let writer: ID<Person> = try row.optionalID("begun_by"), writer != access.viewer else {
                return "/messages/\(id)"
            }
            let about = try ConversationStore.through(access, visit).map { "&about=\($0)" } ?? ""
            return "/messages/new?to=\(writer)\(about)"
        }
        return .redirect(to: location)
    }

    // MARK: Writing to somebody

    private enum New: Sendable {
        case choose(WritePage.Model)
        case write(WritePage.First)
        case known(ID<Conversation>)
    }

    private func new(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let query = form ?? request.query
        let new = try await request.read { visit in try Self.load(query, refusal == nil, visit) }
        if case .known(let id) = new { return .redirect(to: "/messages/\(id)#latest") }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { _ in
            new
        } show: { new, page in
            switch new {
            case .write(let first): WritePage.first(first, page)
            case .choose(let model): WritePage.page(model, page)
            case .known: WritePage.page(.init(groups: [], staff: nil), page)
            }
        }
    }

    private static func load(_ query: Form, _ mayGoOn: Bool, _ visit: Visit) throws -> New {
        let about: ID<Person>? = query.id("about")
        if let pairing = try pairing(query, visit) {
            if mayGoOn, let known = try MessageWriter.existing(pairing, visit),
                try visit.tx.exists(
                    """
                    SELECT person_id FROM conversation_people
                    WHERE conversation_id = \(known) AND person_id = \(visit.viewer.person)
                    """)
            {
                return .known(known)
            }
            return .write(try first(pairing, visit))
        }
        guard query.id("to", of: Person.self) == nil, query.id("team", of: Person.self) == nil else {
            throw Failure.notFound
        }
        return .choose(try MessageContacts.load(about: about, chosen: query.id("class"), visit))
    }

    private static func pairing(_ query: Form, _ visit: Visit) throws -> Contacts.Pairing? {
        if let student: ID<Person> = query.id("team") { return try Contacts.team(of: student, visit) }
        guard let to: ID<Person> = query.id("to") else { return nil }
        return try Contacts.pairing(to: to, about: query.id("about"), visit)
    }

    private static func first(_ pairing: Contacts.Pairing, _ visit: Visit) throws -> WritePage.First {
        let others = pairing.members.filter { $0.person != visit.viewer.person }
        let ids = others.map(\.person) + [pairing.student].compactMap(\.self)
        let rows = try visit.tx.query(
            """
            SELECT id AS person_id, given_name, family_name, title AS person_title FROM people WHERE id IN (\(list: ids))
            """)
        let names = Dictionary(
            try rows.map { try WorkPerson($0) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let later = try TellingTime.of(others.map(\.person), in: visit.tx).values.map { $0.tellAt(visit.now) }.max()
        let isAbout = pairing.kind == .family || pairing.kind == .team
        return WritePage.First(
            kind: pairing.kind, to: pairing.kind == .team ? nil : others.first.flatMap { names[$0.person] },
            isStaff: others.first?.part == .staff, about: isAbout ? pairing.student.flatMap { names[$0] } : nil,
            team: pairing.kind == .team ? others.compactMap { names[$0.person] } : [],
            toldAt: later.flatMap { $0 > visit.now ? $0 : nil })
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            guard let pairing = try Self.pairing(form, visit) else { throw Failure.notFound }
            var refusal = Refusal()
            let words = try form.text("words")
            MessageWriter.check(words, &refusal, visit)
            try refusal.check()
            return "/messages/\(try MessageWriter.begin(pairing, words: words, visit))#latest"
        } refused: {
            try await new(request, refusal: $0, form: form)
        }
    }
}
