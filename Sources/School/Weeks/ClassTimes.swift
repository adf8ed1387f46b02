import HTML
import HTTPTypes
import Learning
import SQL

/// When a class meets: the frame that its students plan around.
enum ClassTimesStore {
    struct Meeting: Sendable {
        let key: Int64
        /// 1 is Monday.
        let weekday: Int
        let time: BookedTime
        let place: String
    }

    struct Model: Sendable {
        let id: ID<Class>
        let title: String
        let maySet: Bool
        let meetings: [Meeting]
    }

    static let most = 30

    static func load(_ access: ClassAccess, _ visit: Visit) throws -> Model {
        Model(
            id: access.id,
            title: try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
            maySet: access.relation.mayJudge, meetings: try meetings(access, visit.tx))
    }

    private static func meetings(_ access: ClassAccess, _ tx: any Transaction) throws -> [Meeting] {
        try tx.query(
            """
            SELECT id, weekday, begins_minute, ends_minute, place FROM class_meetings
            WHERE class_id = \(access.id) ORDER BY weekday, begins_minute, id
            """
        ).map { row in
            Meeting(
                key: try row.int64("id"), weekday: try row.int("weekday"),
                time: BookedTime(begins: try row.int("begins_minute"), ends: try row.int("ends_minute")),
                place: try row.text("place"))
        }
    }

    /// - Throws: `Failure.refused` when it overlaps with a time of the same class, or when there are too many.
    static func add(
        weekday: Int, _ time: BookedTime, place: String, _ access: ClassAccess, _ visit: Visit, _ t: Messages,
        _ format: Format
    ) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        _ = try visit.tx.require("SELECT id FROM classes WHERE id = \(access.id)\(SQL.lockRow)")
        let meetings = try meetings(access, visit.tx)
        var refusal = Refusal()
        if meetings.count >= most { refusal.add("begins", t.weeksTimesTooMany(count: most)) }
        if let other = meetings.first(where: {
            $0.weekday == weekday && $0.time.begins < time.ends && time.begins < $0.time.ends
        }) {
            refusal.add(
                "begins",
                t.weeksTimesOverlap(
                    day: ClassTimesPage.name(of: weekday, format), begins: format.clock(other.time.begins),
                    ends: format.clock(other.time.ends)))
        }
        try refusal.check()
        try visit.tx.execute(
            """
            INSERT INTO class_meetings (id, class_id, weekday, begins_minute, ends_minute, place)
            VALUES (\(try visit.mint(Meeting.self)), \(access.id), \(weekday), \(time.begins), \(time.ends), \(place))
            """)
        try visit.audit("class.times-changed")
    }

    static func remove(_ key: Int64, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        try visit.tx.execute("DELETE FROM class_meetings WHERE id = \(key) AND class_id = \(access.id)")
        try visit.audit("class.times-changed")
    }
}

enum ClassTimesPage {
    static func page(_ model: ClassTimesStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        func row(_ meeting: ClassTimesStore.Meeting) -> HTML {
            let place: HTML? = meeting.place.isEmpty ? nil : ", \(personName(meeting.place))"
            let words =
                name(of: meeting.weekday, page.format) + ", " + page.format.clock(meeting.time.begins) + "–"
                + page.format.clock(meeting.time.ends)
            let remove: HTML? =
                model.maySet
                ? """
                <form method="post" action="/classes/\(model.id.description)/times">\(page.hiddenFields())\
                <button class="btn" name="remove" value="\(ID<Class>(stored: meeting.key).description)">\(t.weeksTimesRemove)<span class="sr">: \(words)</span></button></form>
                """ : nil
            return "<li><div>\(words)\(place)</div>\(remove)</li>"
        }
        return Page(
            title: t.weeksTimesTitle(name: model.title), width: .text, section: "/classes",
            body: """
                <div class="head"><div><h1>\(t.weeksTimesTitle(name: model.title))</h1><p class="mt-2">\(t.weeksTimesLede)</p></div></div>
                \(refusalSummary(page))
                <div class="stack-l">\(model.meetings.isEmpty ? "<p class=\"soft\">\(t.weeksTimesNone)</p>" as HTML : "<ul class=\"rows\">\(each: model.meetings, row)</ul>")
                \(form(model, page))</div>
                """)
    }

    private static func form(_ model: ClassTimesStore.Model, _ page: PageContext) -> HTML? {
        guard model.maySet else { return nil }
        let t = page.t
        let chosen = page.value("weekday", else: "1")
        func time(_ name: String, _ label: String) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <input id="\(name)" name="\(name)" type="time" value="\(page.value(name))" \(attribute: "aria-describedby", value: described(name, page))></div>
            """
        }
        return """
            <form method="post" action="/classes/\(model.id.description)/times" class="stack">\(page.hiddenFields())
            <div class="field"><label for="weekday">\(t.weeksTimesDay)</label><select id="weekday" name="weekday">\
            \(each: 1...7, { day in
                "<option value=\"\(String(day))\" \(attribute: "selected", if: String(day) == chosen)>\(name(of: day, page.format))</option>" as HTML
            })</select></div>
            \(time("begins", t.weeksTimesBegins))\(time("ends", t.weeksTimesEnds))\(textField("place", t.weeksTimesPlace, most: 200, page))
            <p><button class="btn btn-main">\(t.weeksTimesAdd)</button></p></form>
            """
    }

    /// 1 is Monday. The fifth of January 1970 was one.
    static func name(of weekday: Int, _ format: Format) -> String {
        format.weekday(CalendarDay(daysSinceEpoch: 3 + min(max(weekday, 1), 7)))
    }
}

struct ClassTimesRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/classes/{class}/times", .classMember) { try await show($0) },
            .post("/classes/{class}/times", .classMember, bodyLimit: 16 << 10, change),
        ]
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try ClassTimesStore.load(visit.classAccess(), visit)
        } show: { model, page in
            ClassTimesPage.page(model, page)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let removed: ID<Class>? = form.id("remove")
        let place = try form.text("place", most: 2_000)
        let context = request.context(nil)
        let (t, format) = (context.t, context.format)
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            if let removed {
                try ClassTimesStore.remove(removed.rawValue, access, visit)
            } else {
                var refusal = Refusal()
                let begins = minute(form.raw("begins"))
                let ends = minute(form.raw("ends"))
                if place.unicodeScalars.count > 200 { refusal.add("place", t.weeksTooLong(count: 200)) }
                let isRight = if let begins, let ends { begins < ends } else { false }
                if !isRight { refusal.add("begins", t.weeksTimesNeedTime) }
                try refusal.check()
                let weekday = min(max(form.int("weekday") ?? 1, 1), 7)
                try ClassTimesStore.add(
                    weekday: weekday, BookedTime(begins: begins ?? 0, ends: ends ?? 0), place: place, access, visit, t,
                    format)
            }
            return "/classes/\(access.id)/times"
        } refused: {
            try await show(request, refusal: $0, form: form)
        }
    }

    /// `10:15`, as browsers send it, or with one digit of hours.
    private func minute(_ text: String?) -> Int? {
        let parts = trimmed(text ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0].utf8.count <= 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }
}
