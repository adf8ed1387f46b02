import HTML
import Learning

/// A student's week: what is booked, what the student planned around it, and how last week went.
enum WeekPage {
    static func page(_ model: WeekModel, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.weeksTitle : t.weeksTitleOf(name: model.name.full)
        return Page(
            title: title, section: model.isOneself ? "/me/plan" : nil,
            body: """
                <div class="head"><div><h1>\(title)</h1>
                <p class="mt-2">\(page.format.range(model.week, model.week.adding(days: 6))). \(sentence(model.count, model, t))</p></div>\
                \(turning(model, page))</div>
                \(refusalSummary(page))
                <div class="split"><div class="stack-l">\(lastWeek(model, page))\(days(model, page))</div>
                <aside class="stack-l" aria-label="\(t.weeksWish)">\(words(model, page))\(unplanned(model, page))\(past(model, page))\
                \(whoCanSee(model.isOneself ? t.weeksWho : t.weeksWhoOf, page))</aside></div>
                """)
    }

    private static func turning(_ model: WeekModel, _ page: PageContext) -> HTML {
        let t = page.t
        func link(_ days: Int) -> String { "\(model.path)?of=\(model.week.adding(days: days).iso)" }
        let now: HTML? = model.isNow ? nil : "<a class=\"btn\" href=\"\(model.path)\">\(t.weeksThisWeek)</a>"
        return """
            <div class="btns noprint"><a class="btn" href="\(link(-7))">\(t.weeksBefore)</a>\(now)<a class="btn" href="\(link(7))">\(t.weeksAfter)</a></div>
            """
    }

    // MARK: In one line

    /// Plan against done, in words. Nothing here is red, and no part of a whole is a percentage.
    static func sentence(_ count: WeekCount, _ model: WeekModel, _ t: Messages) -> String {
        let own = model.isOneself
        var parts = [
            own
                ? t.weeksCountOwn(total: count.planned, done: count.done.count)
                : t.weeksCount(total: count.planned, done: count.done.count)
        ]
        let (carried, letGo) = (count.carried.count, count.letGo.count)
        if carried > 0 { parts.append(own ? t.weeksCarriedOwn(count: carried) : t.weeksCarried(count: carried)) }
        if letGo > 0 { parts.append(own ? t.weeksLetGoOwn(count: letGo) : t.weeksLetGoCount(count: letGo)) }
        return parts.joined(separator: " ")
    }

    private static func lastWeek(_ model: WeekModel, _ page: PageContext) -> HTML? {
        let left = model.isNow ? model.left : []
        guard model.lastCount.planned > 0 || !left.isEmpty || !model.lastLookBack.isEmpty else { return nil }
        let t = page.t
        let looked: HTML? =
            model.lastLookBack.isEmpty ? nil : "<p class=\"own mt-2\"><q>\(ownWords(model.lastLookBack))</q></p>"
        let open: HTML? =
            left.isEmpty || !model.isOneself
            ? nil
            : """
            <p class="soft mt-2">\(t.weeksLastOpen)</p>
            <ul class="rows">\(each: left, { "<li>\(WeekParts.line($0, model, page))\(WeekParts.choice($0, model, page))</li>" as HTML })</ul>
            """
        let before = model.week.adding(days: -7)
        let title = model.isNow ? t.weeksLast : page.format.range(before, before.adding(days: 6))
        return section("last", title, "<p>\(sentence(model.lastCount, model, t))</p>\(looked)\(open)")
    }

    // MARK: Days

    /// Today and what comes stand open; days that are over and a quiet weekend are folded.
    private static func days(_ model: WeekModel, _ page: PageContext) -> HTML {
        let t = page.t
        let over = model.isNow ? model.days.filter { $0.day < model.today } : []
        let coming = model.days.dropFirst(over.count)
        let weekend = coming.filter { $0.day.weekday == 0 || $0.day.weekday == 6 }
        let isQuiet = weekend.allSatisfy { $0.isEmpty && $0.day != model.today }
        let open = isQuiet ? coming.filter { day in !weekend.contains { $0.day == day.day } } : Array(coming)
        func fold(_ words: String, _ days: [WeekDay]) -> HTML? {
            days.isEmpty
                ? nil
                : "<details class=\"more\"><summary>\(words)</summary>\(each: days, { day($0, model, page) })</details>"
        }
        return section(
            "days", model.isOneself ? t.weeksDays : t.weeksDaysOf,
            "\(fold(t.weeksEarlierDays, over))\(each: open, { day($0, model, page) })\(isQuiet ? fold(t.weeksWeekend, weekend) : nil)"
        )
    }

    private static func day(_ day: WeekDay, _ model: WeekModel, _ page: PageContext) -> HTML {
        let now: HTML? = day.day == model.today ? " <span class=\"tag tag-sky\">\(page.t.weeksToday)</span>" : nil
        return """
            <section class="mt-4" id="d\(day.day.iso)" aria-labelledby="h\(day.day.iso)"><h3 id="h\(day.day.iso)">\(page.format.dateInWords(day.day))\(now)</h3>
            \(day.isEmpty ? "<p class=\"quiet\">\(page.t.weeksNothing)</p>" as HTML : WeekParts.day(day, model, page))</section>
            """
    }

    // MARK: Beside it

    private static func words(_ model: WeekModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let saved = model.saved
        let shared: HTML? = saved.sharedAt.map { at in
            let date = page.format.dateAndTime(at)
            return
                "<p class=\"quiet mt-2\">\(model.isOneself ? t.weeksShared(date: date) : t.weeksSharedOf(date: date))</p>"
        }
        guard model.isOneself else {
            guard !saved.words.isEmpty || !saved.lookBack.isEmpty else { return nil }
            let back: HTML? =
                saved.lookBack.isEmpty ? nil : "<p class=\"own mt-3\"><q>\(ownWords(saved.lookBack))</q></p>"
            return section("wish", t.weeksWish, "<p class=\"own\"><q>\(ownWords(saved.words))</q></p>\(back)\(shared)")
        }
        let starter = WeekStarters.starter(of: model.week).map { t.weeksWishHint(starter: page.words($0)) }
        let hasLookBack = model.week <= model.today
        return section(
            "wish", model.isNow ? t.weeksThisWeek : page.format.range(model.week, model.week.adding(days: 6)),
            """
            <form method="post" action="\(model.path)" class="stack">\(page.hiddenFields(version: saved.version))\
            <input type="hidden" name="of" value="\(model.week.iso)">
            \(textArea("words", t.weeksWish, hint: starter, saved: saved.words, most: WeekStore.longestWords, rows: 2, page))
            \(hasLookBack ? textArea("back", t.weeksLookBack, hint: t.weeksLookBackHint, saved: saved.lookBack, most: WeekStore.longestLookBack, rows: 3, page) : nil)
            <p class="btns"><button class="btn btn-main">\(t.weeksSave)</button>\
            <button class="btn" name="share" value="1">\(page.icon("talk"))\(t.weeksShare)</button></p></form>\(shared)
            """)
    }

    private static func unplanned(_ model: WeekModel, _ page: PageContext) -> HTML {
        let t = page.t
        let link: HTML? =
            model.isOneself
            ? "<a href=\"/students/\(model.student.description)/steps/new?of=\(model.week.iso)\">\(t.weeksNewStep)</a>"
            : nil
        let list: HTML =
            model.unplanned.isEmpty
            ? "<p class=\"soft\">\(t.weeksToPlanNone)</p>"
            : """
            <ul class="rows">\(each: model.unplanned, { step in
                "<li><div>\(WeekParts.line(step, model, page))\(model.isOneself ? WeekParts.putting(step, model, page) : nil)</div></li>" as HTML
            })</ul>
            """
        return section("unplanned", t.weeksToPlan, link: link, list)
    }

    private static func past(_ model: WeekModel, _ page: PageContext) -> HTML? {
        guard !model.past.isEmpty else { return nil }
        return """
            <details class="more"><summary>\(page.t.weeksPastSteps)</summary><ul class="rows">\(each: model.past, { step in
                "<li>\(WeekParts.line(step, model, page))\(WeekParts.choice(step, model, page))</li>" as HTML
            })</ul></details>
            """
    }
}
