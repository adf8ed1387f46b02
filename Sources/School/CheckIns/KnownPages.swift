import HTML
import Learning

/// The gaps first, with their reasons; then how it stands with each adult, by name.
enum KnownOverviewPage {
    /// More than this many names do not help anybody.
    private static let mostNames = 150

    static func page(_ model: KnownOverview, _ page: PageContext) -> Page {
        let t = page.t
        let gaps: HTML =
            model.gaps.isEmpty
            ? "<p>\(page.smallIcon("check")) \(t.checkinsKnownNoGaps)</p>"
            : """
            <ul class="rows">\(each: model.gaps.prefix(mostNames), { row($0, page) })</ul>\
            \(model.gaps.count > mostNames ? "<p class=\"quiet\">\(t.checkinsKnownMore(count: model.gaps.count - mostNames))</p>" as HTML : .empty)
            """
        return Page(
            title: t.checkinsKnownTitle,
            body: """
                <div class="head"><div><h1>\(t.checkinsKnownTitle)</h1>
                <p class="mt-2">\(t.checkinsKnownLede(known: model.students - model.gaps.count, count: model.students))</p></div></div>
                <div class="stack-l">\(orphans(model, page))\(section("gaps", t.checkinsKnownGaps, gaps))
                \(advisors(model, page))\(answers(model, page))\(settings(model, page))
                \(whoCanSee(t.checkinsKnownWho, page))</div>
                """)
    }

    private static func row(_ gap: KnownOverview.Gap, _ page: PageContext) -> HTML {
        let t = page.t
        let reason: String =
            switch gap.gap {
            case .noTalkYet: t.checkinsGapNever
            case .noTalkSince(let day): t.checkinsGapSince(day: page.format.dateWithYear(day))
            case .saidNotYet(let day): t.checkinsGapNotYet(day: page.format.dateWithYear(day))
            }
        let advisor: HTML = gap.advisor.map { "\(t.checkinsAdvisor(name: personName($0)))" } ?? "\(t.checkinsNoAdvisor)"
        return """
            <li><div><h3><a href="/students/\(gap.student)/check-ins">\(personName(gap.name))</a></h3>
            <p>\(reason)</p><p class="quiet">\(advisor)</p></div>
            <a class="btn" href="/students/\(gap.student)/notes">\(t.checkinsNoteWrite)<span class="sr">, \(personName(gap.name))</span></a></li>
            """
    }

    private static func advisors(_ model: KnownOverview, _ page: PageContext) -> HTML? {
        guard !model.advisors.isEmpty else { return nil }
        let t = page.t
        return section(
            "advisors", t.checkinsKnownAdvisors,
            """
            <table class="table fold">
            <caption class="sr">\(t.checkinsKnownAdvisors)</caption>
            <thead><tr><th scope="col">\(t.checkinsKnownAdult)</th><th scope="col" class="n">\(t.checkinsKnownStudents)</th>\
            <th scope="col" class="n">\(t.checkinsKnownTalked)</th></tr></thead>
            <tbody>\(each: model.advisors, { line in
                let name: HTML = line.name.map(personName) ?? "\(t.checkinsNoAdvisor)"
                return """
                <tr><th scope="row">\(name)</th><td class="n" data-th="\(t.checkinsKnownStudents)">\(line.students)</td>\
                <td class="n" data-th="\(t.checkinsKnownTalked)">\(line.talked)</td></tr>
                """ as HTML
            })</tbody></table>
            """)
    }

    /// Facts in words; the adults whom students name stand nowhere.
    private static func answers(_ model: KnownOverview, _ page: PageContext) -> HTML {
        let t = page.t
        let count = { (answer: KnownWell.Answer) in model.answers[answer] ?? 0 }
        return section(
            "answers", t.checkinsKnownAnswers,
            "<p>\(t.checkinsKnownSaid(yes: count(.yes), little: count(.aLittle), notYet: count(.notYet)))</p>")
    }

    private static func settings(_ model: KnownOverview, _ page: PageContext) -> HTML? {
        guard !model.settings.isEmpty else { return nil }
        let t = page.t
        func form(_ setting: KnownOverview.Setting) -> HTML {
            let id = "weeks-\(setting.organization)"
            return """
                <form class="search" method="post" action="/leadership/known-well">\(page.hiddenFields())
                <input type="hidden" name="organization" value="\(setting.organization)">
                <div class="field"><label for="\(id)">\(t.checkinsKnownWeeks(name: setting.name))</label>
                <input id="\(id)" class="short" name="weeks" type="number" min="1" max="26" value="\(setting.weeks)"></div>
                <button class="btn">\(t.commonSave)<span class="sr">: \(personName(setting.name))</span></button></form>
                """
        }
        return section("weeks", t.checkinsKnownSetting, "\(each: model.settings, form)")
    }

    private static func orphans(_ model: KnownOverview, _ page: PageContext) -> HTML? {
        guard !model.orphans.isEmpty else { return nil }
        let t = page.t
        func row(_ orphan: KnownOverview.Orphan) -> HTML {
            let id = "advisor-\(orphan.talk)"
            let give: HTML =
                orphan.adults.isEmpty
                ? "<p class=\"quiet\">\(t.checkinsOrphanNobody)</p>"
                : """
                <form class="search" method="post" action="/check-ins/\(orphan.talk)/advisor">\(page.hiddenFields())
                <div class="field"><label for="\(id)">\(t.checkinsOrphanTo)</label><select id="\(id)" name="advisor">\
                \(each: orphan.adults, { "<option value=\"\($0.id)\" translate=\"no\">\($0.name)</option>" as HTML })</select></div>
                <button class="btn">\(t.checkinsOrphanGive)<span class="sr">: \(personName(orphan.name))</span></button></form>
                """
            return """
                <li><div><h3>\(personName(orphan.name))</h3>
                <p>\(t.checkinsOrphan(name: personName(orphan.before), day: page.format.dateInWords(orphan.plannedOn)))</p></div>\(give)</li>
                """
        }
        return section(
            "orphans", t.checkinsOrphans, "<ul class=\"rows\">\(each: model.orphans, row)</ul>")
    }
}
