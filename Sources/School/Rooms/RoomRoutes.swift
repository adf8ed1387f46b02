import HTTPTypes
import Learning
import SQL

/// Rooms: listed by leaders, booked by teachers.
struct RoomRoutes: Sendable {
    private static let staff: Route.Access = .roles([.teacher, .advisor, .specialist, .leader, .administrator])
    private static let keepers: Route.Access = .roles([.leader, .administrator])

    var routes: [Route] {
        [
            .get("/rooms", Self.staff, list),
            .get("/rooms/new", Self.keepers) { try await form($0) },
            .post("/rooms/new", Self.keepers, bodyLimit: 64 << 10, add),
            .get("/rooms/{room}", Self.staff) { try await week($0) },
            .get("/rooms/{room}/edition", Self.keepers) { try await form($0) },
            .post("/rooms/{room}/edition", Self.keepers, bodyLimit: 64 << 10, change),
            .post("/rooms/{room}/removal", Self.keepers, bodyLimit: 16 << 10, remove),
            .post("/rooms/{room}/bookings", Self.staff, bodyLimit: 16 << 10, book),
            .post("/rooms/{room}/bookings/{booking}/cancelling", Self.staff, bodyLimit: 16 << 10, cancel),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let query = request.query
        let day = CalendarDay(iso: query.raw("day") ?? "")
        let (begins, ends) = (minuteOfDay(query.raw("begins")), minuteOfDay(query.raw("ends")))
        return try await request.page { visit in
            let wish: RoomPages.Wish? =
                if let day, let begins, let ends, begins < ends {
                    RoomPages.Wish(day: day, time: BookedTime(begins: begins, ends: ends))
                } else {
                    nil
                }
            let schools = try RoomStore.schools(visit)
            let rooms = try RoomStore.rooms(schools, visit)
            let taken =
                try wish.map { wish in
                    try RoomBook.bookings(
                        """
                        JOIN rooms r ON r.id = b.room_id
                        WHERE r.school_id IN (\(list: schools.sorted())) AND b.day_on = \(wish.day.iso)
                          AND b.cancelled_at IS NULL AND b.begins_minute < \(wish.time.ends)
                          AND b.ends_minute > \(wish.time.begins)
                        """, visit.tx)
                } ?? []
            return RoomPages.Model(
                rooms: rooms, taken: Set(taken.map(\.room)), wish: wish,
                trait: query.raw("with").flatMap(RoomTrait.init(rawValue:)),
                mayAdd: try !RoomStore.ownSchools(visit).isEmpty, today: visit.schoolToday,
                isManySchools: Set(rooms.map(\.school)).count > 1, schools: try names(schools, visit))
        } show: { model, page in
            RoomPages.list(model, page)
        }
    }

    private func names(_ schools: Set<ID<Organization>>, _ visit: Visit) throws -> [ID<Organization>: String] {
        guard !schools.isEmpty else { return [:] }
        var names: [ID<Organization>: String] = [:]
        for row in try visit.tx.query("SELECT id, name FROM organizations WHERE id IN (\(list: schools.sorted()))") {
            names[try row.id("id")] = try row.text("name")
        }
        return names
    }

    // MARK: Which rooms there are

    private func form(_ request: PageRequest, refusal: Refusal? = nil, sent: Form? = nil) async throws -> Reply {
        let id: ID<Room>? = request.id("room")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            let own = try RoomStore.ownSchools(visit)
            let room = try id.map { try RoomStore.room($0, visit) }
            // A path with something else in place of a room is no form for a new one.
            guard room.map({ own.contains($0.school) }) ?? (!own.isEmpty && request.parameter("room").isEmpty) else {
                throw Failure.notFound
            }
            return RoomPages.FormModel(
                room: room,
                schools: try names(own, visit).map { (id: $0.key, name: $0.value) }.sorted { $0.name < $1.name })
        } show: { model, page in
            RoomPages.form(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let draft = try RoomStore.Draft(form)
        return try await request.submit(form) { visit in
            let own = try RoomStore.ownSchools(visit)
            guard let school = form.id("school") ?? (own.count == 1 ? own.first : nil) else { throw Failure.notFound }
            return "/rooms/\(try RoomStore.add(draft, to: school, visit))"
        } refused: { refusal in
            try await self.form(request, refusal: refusal, sent: form)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let id: ID<Room> = try request.requireID("room")
        let form = try await request.form()
        let draft = try RoomStore.Draft(form)
        return try await request.submit(form) { visit in
            try RoomStore.change(id, to: draft, version: form.int("version"), visit)
            return "/rooms/\(id)"
        } refused: { refusal in
            try await self.form(request, refusal: refusal, sent: form)
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let id: ID<Room> = try request.requireID("room")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try RoomStore.remove(id, visit)
            return "/rooms"
        } refused: { refusal in
            try await self.form(request, refusal: refusal)
        }
    }

    // MARK: Bookings

    private func week(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Room> = try request.requireID("room")
        let query = request.query
        let wished = refusal == nil ? query : form ?? query
        let left = (query.raw("left") ?? "").split(separator: ",").prefix(60).compactMap {
            CalendarDay(iso: String($0))
        }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal,
            form: form ?? (query.raw("begins") == nil ? nil : prefilled(query))
        ) { visit in
            try RoomWeek.load(id, of: CalendarDay(iso: wished.raw("of") ?? wished.raw("day") ?? ""), visit)
        } show: { model, page in
            RoomWeekPage.page(model, left: left, isDone: query.raw("done") != nil, page)
        }
    }

    /// Whoever looked for a free room finds the time in the form.
    private func prefilled(_ query: Form) -> Form {
        Form(fields: [
            ("day", query.raw("of") ?? ""), ("begins", query.raw("begins") ?? ""), ("ends", query.raw("ends") ?? ""),
        ])
    }

    @Sendable private func book(_ request: PageRequest) async throws -> Reply {
        let id: ID<Room> = try request.requireID("room")
        let form = try await request.form()
        let words = try form.text("words")
        return try await request.submit(form) { visit in
            let room = try RoomStore.room(id, visit)
            let t = visit.words
            let today = visit.schoolToday
            var refusal = Refusal()
            let day = CalendarDay(iso: form.raw("day") ?? "")
            let isComing = day.map { $0 >= today && $0 <= today.adding(days: 370) } ?? false
            if !isComing { refusal.add("day", t.workshopsNeedDay) }
            let (begins, ends) = (minuteOfDay(form.raw("begins")), minuteOfDay(form.raw("ends")))
            let isRight = if let begins, let ends { begins < ends } else { false }
            if !isRight { refusal.add("begins", t.weeksTimesNeedTime) }
            if words.unicodeScalars.count > RoomBook.longestWords {
                refusal.add("words", t.workshopsTooLong(count: RoomBook.longestWords))
            }
            try refusal.check()
            let wish = RoomBook.Wish(
                room: id, day: day ?? today, time: BookedTime(begins: begins ?? 0, ends: ends ?? 1), words: words)
            var address = "/rooms/\(id)?of=\(wish.day.iso)&done=1"
            if form.isOn("weekly") {
                let last = try RoomWeek.lastDay(room, visit)
                let left = try RoomBook.bookWeekly(wish, through: last, visit)
                if !left.isEmpty { address += "&left=" + left.map(\.iso).joined(separator: ",") }
            } else {
                try RoomBook.book(wish, visit)
            }
            return address
        } refused: { refusal in
            try await week(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func cancel(_ request: PageRequest) async throws -> Reply {
        let id: ID<Room> = try request.requireID("room")
        let booking: ID<RoomBooking> = try request.requireID("booking")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try RoomBook.cancel(booking, isSeries: form.isOn("series"), visit)
            return "/rooms/\(id)"
        }
    }
}
