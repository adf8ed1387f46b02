import HTML
import Learning

/// How a student's week was spent: four sums, what they are made of, and what came before things worked.
enum TimeUsePage {
    struct Week: Sendable {
        let first: CalendarDay
        let sums: TimeSums
    }

    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let isStaff: Bool
        let mayWrite: Bool
        let monday: CalendarDay
        let today: CalendarDay
        let blocks: [SessionBlock]
        /// The newest first.
        let weeks: [Week]
        let budget: ScreenBudget?
        let before: BeforeSuccess

        var path: String { "/students/\(student)/time" }
        var sums: TimeSums { TimeSums(blocks) }
    }

    static func page(_ model: Model, isSaved: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.timeuseTitle : t.timeuseTitleOf(name: model.name.full)
        return Page(
            title: title, section: model.isOneself ? "/" : nil,
            body: """
                \(model.isOneself ? nil : "<p class=\"crumb\"><a href=\"/students/\(model.student)\">\(personName(model.name.full))</a></p>" as HTML)
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(page.format.range(model.monday, model.monday.adding(days: 6)))</p></div>\(turning(model, page))</div>
                \(refusalSummary(page))\(isSaved ? notice(.leaf, icon: "check", "<p>\(t.workshopsSaved)</p>", page) : nil)
                <div class="split"><div class="stack-l">\(sums(model, page))\(list(model, page))\(weeks(model, page))</div>
                <aside class="stack-l" aria-label="\(t.timeuseAround)">\(TimeUseParts.form(model, page))\(TimeUseParts.before(model, page))\(meaning(model, page))\
                \(whoCanSee(model.isOneself ? t.timeuseWho : t.timeuseWhoOf, page))</aside></div>
                """)
    }

    private static func turning(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        func link(_ days: Int) -> String { "\(model.path)?of=\(model.monday.adding(days: days).iso)" }
        let isNow = model.monday.adding(days: 6) >= model.today
        let after: HTML? = isNow ? nil : "<a class=\"btn\" href=\"\(link(7))\">\(t.weeksAfter)</a>"
        let now: HTML? = isNow ? nil : "<a class=\"btn\" href=\"\(model.path)\">\(t.weeksThisWeek)</a>"
        return
            "<div class=\"btns noprint\"><a class=\"btn\" href=\"\(link(-7))\">\(t.weeksBefore)</a>\(now)\(after)</div>"
    }

    // MARK: Sums

    private static func sums(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let sums = model.sums
        guard !sums.isEmpty else {
            return section("sums", t.timeuseSums, "<p class=\"soft\">\(t.timeuseNothing)</p>")
        }
        return section(
            "sums", t.timeuseSums,
            """
            <dl class="facts">\(each: TimeUse.allCases, { use in
                "<dt>\(use.words(t))</dt><dd><a href=\"#list\">\(page.format.duration(minutes: sums[use]))</a></dd>" as HTML
            })</dl>\(budget(model, page))
            """)
    }

    /// Advice in a sentence, the same in both directions.
    private static func budget(_ model: Model, _ page: PageContext) -> HTML? {
        guard let budget = model.budget else { return nil }
        let t = page.t
        let spent = model.sums[.screen]
        let sentence =
            spent > budget.minutes
            ? t.timeuseBudgetMore(
                spent: page.format.duration(minutes: spent), budget: page.format.duration(minutes: budget.minutes))
            : t.timeuseBudget(
                spent: page.format.duration(minutes: spent), budget: page.format.duration(minutes: budget.minutes))
        let words: HTML? = budget.words.isEmpty ? nil : "<p class=\"soft mt-2\">\(ownWords(budget.words))</p>"
        return "<p class=\"mt-3\">\(sentence)</p>\(words)"
    }

    // MARK: What the sums are made of

    private static func list(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.blocks.isEmpty else { return nil }
        let t = page.t
        let lessons = model.blocks.filter(\.isLesson)
        let timetable: HTML? =
            lessons.isEmpty
            ? nil
            : """
            <details class="more mt-5"><summary>\(t.timeuseLessons(count: lessons.count, time: page.format.duration(minutes: TimeSums(lessons)[.people])))</summary>\
            \(days(lessons, model, page))</details>
            """
        let others = model.blocks.filter { !$0.isLesson }
        let none: HTML? = others.isEmpty ? "<p class=\"soft\">\(t.timeuseOnlyLessons)</p>" : nil
        return section("list", t.timeuseList, "\(none)\(days(others, model, page))\(timetable)")
    }

    private static func days(_ blocks: [SessionBlock], _ model: Model, _ page: PageContext) -> HTML {
        let days = Dictionary(grouping: blocks, by: \.day).sorted { $0.key < $1.key }
        return """
            \(each: days, { day, blocks in
                "<h3 class=\"mt-3\">\(page.format.dateInWords(day))</h3><ul class=\"rows\">\(each: blocks, { row($0, model, page) })</ul>" as HTML
            })
            """
    }

    private static func row(_ block: SessionBlock, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let time = block.begins.map { page.format.clock($0) + " · " } ?? ""
        let place: HTML? =
            switch block.place {
            case .named(let name): ", \(ownWords(name))"
            case .listed(let place): ", \(place.words(t))"
            case .unknown: nil
            }
        let outside: HTML? = block.isOutside ? " <span class=\"tag\">\(t.workshopsOutside)</span>" : nil
        return """
            <li><div>\(what(block, model, page))\(outside)<p class="quiet">\(time)\(block.company.words(t))\(place)</p>\(remove(block, model, page))</div>\
            <span class="when">\(page.format.duration(minutes: block.minutes))</span></li>
            """
    }

    private static func what(_ block: SessionBlock, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        switch block.source {
        case .workshop(let id, let title):
            // Only the student's own page of it is sure to open.
            return model.isOneself
                ? "<a href=\"/workshops/\(id)\">\(ownWords(title))</a>" : ownWords(title)
        case .checkIn(let id, let name):
            return "<a href=\"/check-ins/\(id)\">\(t.weeksCheckIn(name: name))</a>"
        case .sitting(_, let check): return check.isEmpty ? "\(t.timeuseMixed)" : page.text(check)
        case .meeting(let title): return personName(title)
        case .noted(_, let words, let name, _):
            let said: HTML = words.isEmpty ? "\(t.timeuseNoted)" : ownWords(words)
            return "\(said) <span class=\"quiet\">\(t.timeuseNotedBy(name: name))</span>"
        }
    }

    private static func remove(_ block: SessionBlock, _ model: Model, _ page: PageContext) -> HTML? {
        guard case .noted(let id, let words, _, true) = block.source else { return nil }
        return """
            <form method="post" action="\(model.path)/\(id)/removal">\(page.hiddenFields())\
            <button class="btn btn-plain">\(page.t.weeksTimesRemove)<span class="sr">: \(ownWords(words)) \(page.format.shortDate(block.day))</span></button></form>
            """
    }

    /// Earlier weeks, one line each: the same four sums.
    private static func weeks(_ model: Model, _ page: PageContext) -> HTML? {
        let weeks = model.weeks.filter { !$0.sums.isEmpty }
        guard weeks.count > 1 else { return nil }
        let t = page.t
        func row(_ week: Week) -> HTML {
            """
            <tr><th scope="row"><a href="\(model.path)?of=\(week.first.iso)">\(page.format.range(week.first, week.first.adding(days: 6)))</a></th>\
            \(each: TimeUse.allCases, { use in
                "<td class=\"n\" data-th=\"\(use.words(t))\">\(page.format.duration(minutes: week.sums[use]))</td>" as HTML
            })</tr>
            """
        }
        return section(
            "weeks", t.timeuseWeeks,
            """
            <div class="scroll" role="group" aria-label="\(t.timeuseWeeks)" tabindex="0"><table class="table fold">\
            <caption class="sr">\(t.timeuseWeeks)</caption><thead><tr><th scope="col">\(t.timeuseWeek)</th>\(each: TimeUse.allCases, { use in
                "<th scope=\"col\" class=\"n\">\(use.words(t))</th>" as HTML
            })</tr></thead><tbody>\(each: weeks, row)</tbody></table></div>
            """)
    }

    private static func meaning(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <details class="more"><summary>\(t.timeuseMeaning)</summary><p class="mt-3">\(t.timeuseMeaningScreen)</p>\
            <p class="mt-3">\(t.timeuseMeaningClass)</p><p class="mt-3">\(t.timeuseMeaningOnce)</p></details>
            """
    }
}
