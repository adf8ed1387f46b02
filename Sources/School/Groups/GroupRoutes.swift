import HTTPTypes
import Learning
import SQL

/// Groups: suggested, changed, begun and ended by whoever teaches the class.
struct GroupRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/classes/{class}/groups", .classMember, list),
            .get("/classes/{class}/groups/history", .classMember, history),
            .get("/classes/{class}/groups/new", .classMember) { try await new($0) },
            .post("/classes/{class}/groups/new", .classMember, bodyLimit: 64 << 10, suggest),
            .get("/classes/{class}/groups/pairs", .classMember) { try await pairs($0) },
            .post("/classes/{class}/groups/pairs", .classMember, bodyLimit: 16 << 10, addPair),
            .post("/classes/{class}/groups/pairs/removal", .classMember, bodyLimit: 16 << 10, removePair),
            .get("/groups/watch", .roles([.leader])) { request in
                try await request.page {
                    try GroupWatching.reports($0)
                } show: {
                    GroupWatchPage.page($0, $1)
                }
            },
            .get("/groups/{groups}", .signedIn) { try await one($0) },
            .get("/groups/{groups}/board", .signedIn) { try await board($0) },
            .post("/groups/{groups}/board", .signedIn, bodyLimit: 128 << 10, save),
            .post("/groups/{groups}/ending", .signedIn, bodyLimit: 16 << 10, end),
            .post("/groups/{groups}/prolonging", .signedIn, bodyLimit: 16 << 10, prolong),
            .post("/groups/{groups}/removal", .signedIn, bodyLimit: 16 << 10, discard),
            .get("/groups/{groups}/session", .signedIn) { try await session($0) },
            .post("/groups/{groups}/session", .signedIn, bodyLimit: 128 << 10, makeSession),
            .get("/groups/{groups}/projector", .signedIn, projector),
        ]
    }

    // MARK: Of a class

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.taughtClass()
            return GroupListPage.Model(
                classID: access.id, classTitle: try Self.title(access, visit),
                boards: try GroupStore.open(access, visit))
        } show: {
            GroupListPage.page($0, $1)
        }
    }

    @Sendable private func history(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.taughtClass()
            let boards = try GroupStore.ended(access, visit)
            return GroupHistoryPage.Model(
                classID: access.id, classTitle: try Self.title(access, visit), boards: boards,
                outcomes: try boards.map { try GroupOutcomes.load($0, visit.tx) },
                notes: try GroupWatching.observations(access, visit), names: try Self.names(access, visit))
        } show: {
            GroupHistoryPage.page($0, $1)
        }
    }

    private static func title(_ access: ClassAccess, _ visit: Visit) throws -> String {
        try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
    }

    private static func names(_ access: ClassAccess, _ visit: Visit) throws -> [ID<Person>: String] {
        Dictionary(
            try WorkshopFormModel.students(of: access.id, visit).map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first })
    }

    private func new(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let asked: [ID<Person>] = request.query.all("student").prefix(400).compactMap { ID($0) }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.taughtClass()
            let choices = try WorkshopFormModel.load(access, nil, query: request.query, visit)
            return GroupFormPage.Model(
                choices: choices, students: try WorkshopFormModel.students(of: access.id, visit), asked: asked)
        } show: {
            GroupFormPage.page($0, $1)
        }
    }

    @Sendable private func suggest(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            "/groups/\(try GroupWriter.suggest(NewGroups(form), visit.taughtClass(), visit))/board"
        } refused: {
            try await new(request, refusal: $0, form: form)
        }
    }

    private func pairs(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.taughtClass()
            return GroupPairsPage.Model(
                classID: access.id, classTitle: try Self.title(access, visit), pairs: try GroupPairs.all(access, visit),
                students: try WorkshopFormModel.students(of: access.id, visit))
        } show: {
            GroupPairsPage.page($0, $1)
        }
    }

    @Sendable private func addPair(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.taughtClass()
            try GroupPairs.add(form, access, visit)
            return "/classes/\(access.id)/groups/pairs"
        } refused: {
            try await pairs(request, refusal: $0, form: form)
        }
    }

    @Sendable private func removePair(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.taughtClass()
            guard let one: ID<Person> = form.id("one"), let other: ID<Person> = form.id("other") else {
                throw Failure.badRequest("pair")
            }
            try GroupPairs.remove(one, other, access, visit)
            return "/classes/\(access.id)/groups/pairs"
        }
    }

    // MARK: One set

    private func access(_ request: PageRequest, _ visit: Visit) throws -> GroupAccess {
        try GroupAccess.find(request.requireID("groups"), visit)
    }

    private func one(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try access(request, visit)
            let reading = try GroupReading.load(access, hasNotes: false, visit)
            return GroupPage.Model(
                reading: reading, state: reading.board.set.state(today: visit.schoolToday),
                outcomes: try GroupOutcomes.load(reading.board, visit.tx), today: visit.schoolToday)
        } show: {
            GroupPage.page($0, done: request.query.raw("done"), $1)
        }
    }

    private func board(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let reading = try GroupReading.load(access(request, visit), hasNotes: true, visit)
            guard reading.board.set.state(today: visit.schoolToday) != .ended else { throw Failure.notFound }
            return reading
        } show: {
            GroupBoardPage.page($0, isSaved: request.query.raw("done") == "saved", $1)
        }
    }

    /// One form, three buttons: each keeps what the board says first.
    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try access(request, visit)
            try GroupChanges.save(form, access, visit)
            switch form.raw("then") {
            case "again":
                try GroupWriter.again(access, visit)
                return "/groups/\(access.set)/board"
            case "use":
                try GroupChanges.use(access, visit)
                return "/groups/\(access.set)"
            default: return "/groups/\(access.set)/board?done=saved"
            }
        } refused: {
            try await board(request, refusal: $0, form: form)
        }
    }

    @Sendable private func end(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try access(request, visit)
            try GroupChanges.end(form.text("reason"), access, visit)
            return "/groups/\(access.set)"
        } refused: {
            try await one(request, refusal: $0, form: form)
        }
    }

    @Sendable private func prolong(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try access(request, visit)
            try GroupChanges.prolong(
                form.text("more"), to: CalendarDay(iso: form.text("ends")), access, visit)
            return "/groups/\(access.set)"
        } refused: {
            try await one(request, refusal: $0, form: form)
        }
    }

    @Sendable private func discard(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try access(request, visit)
            try GroupWriter.discard(access, visit)
            return "/classes/\(access.ofClass.id)/groups"
        }
    }

    // MARK: The session

    private func session(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try GroupSessions.load(access(request, visit), visit)
        } show: {
            GroupSessionPage.page($0, $1)
        }
    }

    @Sendable private func makeSession(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try access(request, visit)
            try GroupSessions.make(form, access, visit)
            return "/groups/\(access.set)?done=session"
        } refused: {
            try await session(request, refusal: $0, form: form)
        }
    }

    @Sendable private func projector(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let board = try GroupStore.board(access(request, visit), visit)
            return GroupProjectorPage.Model(board: board, taking: try GroupSessions.taking(board, visit.tx))
        } show: {
            GroupProjectorPage.page($0, $1)
        }
    }
}
