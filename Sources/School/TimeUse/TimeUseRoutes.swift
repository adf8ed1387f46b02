import HTTPTypes
import Learning
import SQL

/// A student's time, and the school's advice about screens.
struct TimeUseRoutes: Sendable {
    private static let leaders: Route.Access = .roles([.leader, .administrator])
    private static let student: Route.Access = .student(.progress, via: .student)
    /// Earlier weeks that the page compares with.
    private static let weeksBack = 6

    var routes: [Route] {
        [
            .get("/me/time", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/time")
            },
            .get("/students/{student}/time", Self.student) { try await time($0) },
            .post("/students/{student}/time", Self.student, bodyLimit: 16 << 10, add),
            .post("/students/{student}/time/{timeBlock}/removal", Self.student, bodyLimit: 16 << 10, remove),
            .get("/admin/screen-time", Self.leaders) { try await budgets($0) },
            .post("/admin/screen-time", Self.leaders, bodyLimit: 32 << 10, set),
        ]
    }

    /// School weeks begin on Monday.
    static func monday(of day: CalendarDay) -> CalendarDay {
        day.adding(days: day.weekday == 0 ? -6 : 1 - day.weekday)
    }

    // MARK: A student's time

    private func time(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let wished = CalendarDay(iso: request.query.raw("of") ?? "")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let today = visit.schoolToday
            let isNear = wished.map { $0 <= today && today.daysSinceEpoch - $0.daysSinceEpoch < 800 } ?? false
            let asked = Self.monday(of: isNear ? wished ?? today : today)
            let blocks = try SessionRecord.blocks(
                access, from: asked.adding(days: -7 * Self.weeksBack), through: asked.adding(days: 6), visit)
            // Before the first class of a week, the last one says more.
            let isEmpty = wished == nil && !blocks.isEmpty && !blocks.contains { $0.day >= asked }
            let monday = isEmpty ? asked.adding(days: -7) : asked
            let weeks = (0...Self.weeksBack).map { number in
                let begin = monday.adding(days: -7 * number)
                return TimeUsePage.Week(
                    first: begin,
                    sums: TimeSums(blocks.filter { $0.day >= begin && $0.day <= begin.adding(days: 6) }))
            }
            return TimeUsePage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx),
                isOneself: access.relation == .oneself, isStaff: access.relation.isStaff,
                mayWrite: TimeBlockStore.mayWrite(access), monday: monday, today: today,
                blocks: blocks.filter { $0.day >= monday }, weeks: weeks,
                budget: try ScreenBudget.of(access, visit), before: try BeforeSuccess.load(access, visit))
        } show: { model, page in
            TimeUsePage.page(model, isSaved: request.query.raw("done") != nil, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let draft = try TimeBlockStore.Draft(form)
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try TimeBlockStore.add(draft, access, visit)
            return "/students/\(access.student)/time?done=1" + (draft.day.map { "&of=\($0.iso)" } ?? "")
        } refused: { refusal in
            try await time(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let block: ID<TimeBlock> = try request.requireID("timeBlock")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard TimeBlockStore.mayWrite(access) else { throw Failure.notFound }
            try TimeBlockStore.remove(block, access, visit)
            return "/students/\(access.student)/time"
        }
    }

    // MARK: Advice about screens

    private func budgets(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let wished: ID<Organization>? = (form ?? request.query).id("school")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let own = try RoomStore.ownSchools(visit)
            guard !own.isEmpty else { throw Failure.notFound }
            let rows = try visit.tx.query(
                "SELECT id, name FROM organizations WHERE id IN (\(list: own.sorted())) ORDER BY name, id")
            let schools = try rows.map { row in
                let id: ID<Organization> = try row.id("id")
                return ScreenBudgetPage.Model.School(id: id, name: try row.text("name"), budgets: [:])
            }
            guard let chosen = wished.map({ id in schools.first { $0.id == id } }) ?? schools.first else {
                throw Failure.notFound
            }
            return ScreenBudgetPage.Model(
                schools: schools,
                chosen: .init(
                    id: chosen.id, name: chosen.name, budgets: try ScreenBudget.all(of: chosen.id, visit.tx)))
        } show: { model, page in
            ScreenBudgetPage.page(model, isSaved: request.query.raw("done") != nil, page)
        }
    }

    @Sendable private func set(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            guard let school: ID<Organization> = form.id("school"),
                try RoomStore.ownSchools(visit).contains(school)
            else { throw Failure.notFound }
            let t = visit.words
            var refusal = Refusal()
            for band in ScreenBudget.bands {
                let text = try form.text("minutes-\(band)")
                let words = try form.text("words-\(band)")
                let minutes = form.int("minutes-\(band)")
                let isRight = text.isEmpty || minutes.map { (0...ScreenBudget.mostMinutes).contains($0) } ?? false
                if !isRight {
                    refusal.add("minutes-\(band)", t.timeuseNeedBudget(most: ScreenBudget.mostMinutes))
                } else if words.unicodeScalars.count > ScreenBudget.longestWords {
                    refusal.add("words-\(band)", t.workshopsTooLong(count: ScreenBudget.longestWords))
                } else {
                    try ScreenBudget.set(minutes, words, for: band, at: school, visit)
                }
            }
            try refusal.check()
            try visit.audit("screen-time.set")
            return "/admin/screen-time?school=\(school)&done=1"
        } refused: { refusal in
            try await budgets(request, refusal: refusal, form: form)
        }
    }
}
