import HTML
import Learning

/// Parts of the page about time, and the one line that other pages show of it.
enum TimeUseParts {
    // MARK: One line

    struct Line: Sendable {
        let student: ID<Person>
        let sums: TimeSums
        /// Nothing is on record for this week yet, so that they are last week's.
        let isLastWeek: Bool
    }

    /// The sums of the running week; of the last one while this one has none.
    static func line(_ access: StudentAccess, _ visit: Visit) throws -> Line {
        let monday = TimeUseRoutes.monday(of: visit.schoolToday)
        let blocks = try SessionRecord.blocks(
            access, from: monday.adding(days: -7), through: monday.adding(days: 6), visit)
        let isLast = !blocks.contains { $0.day >= monday }
        return Line(
            student: access.student, sums: TimeSums(blocks.filter { isLast || $0.day >= monday }), isLastWeek: isLast)
    }

    /// "This week: 3 h with people, 40 min on projects, 25 min on a screen."
    static func sentence(_ line: Line, _ page: PageContext) -> String {
        guard !line.sums.isEmpty else { return page.t.timeuseLineNone }
        func words(_ use: TimeUse) -> String { page.format.duration(minutes: line.sums[use]) }
        return line.isLastWeek
            ? page.t.timeuseLineLast(people: words(.people), projects: words(.project), screen: words(.screen))
            : page.t.timeuseLine(people: words(.people), projects: words(.project), screen: words(.screen))
    }

    static func part(_ line: Line, _ page: PageContext) -> HTML {
        let link: HTML = "<a href=\"/students/\(line.student)/time\">\(page.t.timeuseSee)</a>"
        return section("time-use", page.t.timeuseHub, link: link, "<p>\(sentence(line, page))</p>")
    }

    // MARK: Noting a block

    static func form(_ model: TimeUsePage.Model, _ page: PageContext) -> HTML? {
        guard model.mayWrite else { return nil }
        let t = page.t
        func field(_ name: String, _ label: String, _ type: String, _ saved: String, isRequired: Bool) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <input id="\(name)" name="\(name)" type="\(type)" value="\(page.value(name, else: saved))" \
            \(attribute: "min", value: type == "number" ? "1" : nil) \(attribute: "required", if: isRequired) \
            \(attribute: "aria-describedby", value: described(name, page))></div>
            """
        }
        let company = page.value("company", else: TimeCompany.smallGroup.rawValue)
        let place = page.value("place", else: TimePlace.school.rawValue)
        return section(
            "note-time", model.isOneself ? t.timeuseAddOwn : t.timeuseAdd,
            """
            <form class="form" method="post" action="\(model.path)">\(page.hiddenFields())
            <p class="hint">\(t.timeuseAddHint)</p>
            \(field("minutes", t.workshopsMinutes, "number", "45", isRequired: true))
            <div class="field"><label for="company">\(t.timeuseCompany)</label>\(fieldError("company", page))<select id="company" name="company">\
            \(each: TimeCompany.allCases, { one in
                "<option value=\"\(one.rawValue)\" \(attribute: "selected", if: one.rawValue == company)>\(one.words(t))</option>" as HTML
            })</select></div>
            <div class="field"><label for="place">\(t.timeusePlace)</label><select id="place" name="place">\
            \(each: TimePlace.allCases, { one in
                "<option value=\"\(one.rawValue)\" \(attribute: "selected", if: one.rawValue == place)>\(one.words(t))</option>" as HTML
            })</select></div>
            \(textField("words", t.timeuseWords, most: TimeBlockStore.longestWords, page))
            <div class="split-even">\(field("day", t.workshopsDay, "date", model.today.iso, isRequired: true))\
            \(field("begins", t.timeuseBegins, "time", "", isRequired: false))</div>
            <div class="btns"><button class="btn btn-main">\(t.timeuseSave)</button></div></form>
            """)
    }

    // MARK: What came before

    static func before(_ model: TimeUsePage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let before = model.before
        let body: HTML
        if before.isWithheld {
            body = "<p class=\"soft\">\(t.timeuseBeforeFew(least: BeforeSuccess.least))</p>"
        } else {
            let counts = before.counts.compactMap { count in words(count.kind, t).map { ($0, count.competencies) } }
            body = """
                <p>\(t.timeuseBeforeLede(count: before.shown, days: BeforeSuccess.daysBefore))</p>
                <ul class="rows">\(each: counts.prefix(10), { name, number in
                    "<li><div>\(name)</div><span class=\"when\">\(t.timeuseBeforeCount(number: number, count: before.shown))</span></li>" as HTML
                })</ul>
                <p class="hint">\(t.timeuseBeforeMeaning)</p>
                """
        }
        return section("before", model.isOneself ? t.timeuseBeforeOwn : t.timeuseBefore(name: model.name.given), body)
    }

    private static func words(_ kind: BeforeSuccess.Kind, _ t: Messages) -> String? {
        switch kind {
        case .evidence(.rubricJudgement): t.timeuseKindWork
        case .evidence(.itemResponse): t.timeuseKindCheck
        case .evidence(.observation): t.timeuseKindSeen
        case .evidence: nil
        case .helped: t.timeuseKindHelped
        case .workshop: t.timeuseKindWorkshop
        case .checkIn: t.timeuseKindTalk
        case .noted(let company): t.timeuseKindNoted(words: company.words(t))
        case .way(let modality): modalityWords(modality, t).map { t.timeuseKindWay(words: $0) }
        }
    }
}
