import HTTPTypes
import Learning

/// A student's week.
struct WeekRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/me/week", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/week")
            },
            .get("/students/{student}/week", .student(.plan, via: .student)) { try await week($0) },
            .post("/students/{student}/week", .student(.plan, via: .student), bodyLimit: 64 << 10, save),
        ]
    }

    private func week(_ request: PageRequest, refusal: Refusal? = nil, sent: Form? = nil) async throws -> Reply {
        let day = CalendarDay(iso: sent?.raw("of") ?? request.query.raw("of") ?? "")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            try WeekStore.load(visit.student(), of: day, visit)
        } show: { model, page in
            WeekPage.page(model, page)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let words = try sent.text("words")
        let back = try sent.text("back")
        let t = request.context(nil).t
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            var refusal = Refusal()
            if words.unicodeScalars.count > WeekStore.longestWords {
                refusal.add("words", t.weeksTooLong(count: WeekStore.longestWords))
            }
            if back.unicodeScalars.count > WeekStore.longestLookBack {
                refusal.add("back", t.weeksTooLong(count: WeekStore.longestLookBack))
            }
            let today = SchoolCalendar.today(visit)
            let week = (CalendarDay(iso: sent.raw("of") ?? "") ?? today).startOfWeek
            if abs(week.daysSinceEpoch - today.daysSinceEpoch) > 800 { refusal.add("words", t.weeksNeedDay) }
            try refusal.check()
            try WeekStore.save(
                week, words: words, lookBack: back, version: sent.int("version"), isShared: sent.isOn("share"), access,
                visit, t)
            return "/students/\(access.student)/week?of=\(week.iso)"
        } refused: {
            try await self.week(request, refusal: $0, sent: sent)
        }
    }
}
