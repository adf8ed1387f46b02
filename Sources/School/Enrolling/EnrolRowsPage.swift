import HTML
import Learning

/// Many people at once: rows to paste or a file, and what they would do before they do it.
enum EnrolRowsPage {
    struct Model: Sendable {
        let places: [EnrolScope.Place]
        let place: EnrolScope.Place
        /// As it was sent.
        var text = ""
        var usual = Role.student
        var table: EnrolTable?
        var plan: EnrolPlan?
        /// True when what the rows would do is not what was looked at any more.
        var isMoved = false
        var done: Done?
    }

    struct Done: Sendable {
        let added: Int
        let changed: Int
        let leftOut: Int
    }

    /// What one page lists; the rest is counted.
    static let mostTroubles = 50
    static let mostDeeds = 80
    /// What rows may make of somebody.
    static let roles: [Role] = [.student, .guardian, .teacher, .advisor, .specialist, .leader]

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let done = model.done.map {
            notice(
                .leaf, icon: "check",
                """
                <p>\(t.enrolRowsDone(added: $0.added, changed: $0.changed))</p>\
                \($0.leftOut > 0 ? "<p>\(t.enrolRowsDoneLeftOut(count: $0.leftOut))</p>" as HTML : nil)
                <p class="mt-2"><a href="/admin/classes">\(t.enrolClasses)</a></p>
                """, page)
        }
        return Page(
            title: t.enrolRowsTitle, section: "/admin/people",
            body: """
                <p class="crumb"><a href="/admin/people">\(t.accessPeople)</a></p>
                <div class="head"><div><h1>\(t.enrolRowsTitle)</h1><p class="mt-2">\(t.enrolRowsLede)</p></div>\
                <div class="btns"><a class="btn" href="/admin/people/rows.csv">\(page.icon("file"))\(t.enrolTemplate)</a></div></div>
                <div class="stack-l">\(done)\(refusalSummary(page))
                <form class="form stack-l" method="post" action="/admin/people/rows" enctype="multipart/form-data">\(page.hiddenFields())
                \(preview(model, page))\(fields(model, page))</form></div>
                """)
    }

    private static func fields(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let place: HTML? = model.places.count > 1 ? EnrolParts.placeField(model.places, model.place.id, page) : nil
        let isPlanned = model.plan != nil
        return section(
            "rows-part", isPlanned ? t.enrolRowsAgain : t.enrolRowsHere,
            """
            <div class="stack mt-3"><div class="field"><label for="rows">\(t.enrolRows)</label><p class="hint" id="rows-hint">\(t.enrolRowsHint)</p>\
            \(fieldError("rows", page))<textarea id="rows" name="rows" rows="8" translate="no" dir="auto" spellcheck="false" \
            aria-describedby="\(described("rows", hint: true, page) ?? "rows-hint")">\(model.text)</textarea></div>
            <div class="field"><label for="file">\(t.enrolFile)</label><p class="hint" id="file-hint">\(t.enrolFileHint)</p>\
            <input id="file" name="file" type="file" accept=".csv,.txt,text/csv" aria-describedby="file-hint"></div>
            \(place)<div class="field"><label for="usual">\(t.enrolUsual)</label><select id="usual" name="usual">\
            \(each: roles, { role in
                "<option value=\"\(role.rawValue)\" \(attribute: "selected", if: role == model.usual)>\(PeoplePage.roleName(role, t))</option>" as HTML
            })</select></div>
            <div class="btns"><button class="btn \(isPlanned ? "" : "btn-main")" name="to" value="look">\(isPlanned ? t.enrolLookAgain : t.enrolLook)</button></div></div>
            """)
    }

    // MARK: The preview

    private static func preview(_ model: Model, _ page: PageContext) -> HTML? {
        guard let plan = model.plan, let table = model.table else { return nil }
        let t = page.t
        let words = EnrolWords(t: t)
        let troubles = plan.outcomes.filter { !$0.troubles.isEmpty }
        let deeds = plan.outcomes.filter { !$0.deeds.isEmpty }
        let moved: HTML? = model.isMoved ? notice(.sun, icon: "info", "<p>\(t.enrolMoved)</p>", page) : nil
        let button: HTML =
            plan.doesSomething
            ? """
            <input type="hidden" name="seen" value="\(plan.digest)"><div class="btns mt-4">\
            <button class="btn btn-main" name="to" value="apply">\(t.enrolApply)</button></div>
            """ : "<p class=\"mt-3\">\(t.enrolNothing)</p>"
        return section(
            "preview", t.enrolPreview,
            """
            \(moved)<p>\(t.enrolPreviewCounts(added: plan.added, changed: plan.changed, same: plan.unchanged))</p>
            <p class="soft">\(columns(table, words, t))</p>
            \(table.isCut ? notice(.sun, icon: "info", "<p>\(t.enrolCut(count: EnrolTable.mostRows))</p>", page) : nil)
            \(list(t.enrolTroubles, troubles, most: mostTroubles, page) { $0.troubles.map(words.trouble) })
            \(list(t.enrolDeeds, deeds, most: mostDeeds, page) { $0.deeds.map(words.deed) })\(button)
            """)
    }

    private static func columns(_ table: EnrolTable, _ words: EnrolWords, _ t: Messages) -> String {
        let names = table.columns.compactMap { $0 }.map(words.column).joined(separator: ", ")
        let first = table.hasHeading ? t.enrolColumns(names: names) : t.enrolNoHeading(names: names)
        guard !table.unknown.isEmpty else { return first }
        return first + " " + t.enrolUnknownColumns(names: table.unknown.prefix(10).joined(separator: ", "))
    }

    private static func list(
        _ title: String, _ outcomes: [EnrolPlan.Outcome], most: Int, _ page: PageContext,
        _ sentences: (EnrolPlan.Outcome) -> [String]
    ) -> HTML? {
        guard !outcomes.isEmpty else { return nil }
        let t = page.t
        let more: HTML? =
            outcomes.count > most ? "<p class=\"soft\">\(t.enrolMoreRows(count: outcomes.count - most))</p>" : nil
        return """
            <div class="scroll mt-3" role="region" aria-label="\(title)" tabindex="0"><table class="table fold"><caption>\(title)</caption>
            <thead><tr><th scope="col">\(t.enrolLine)</th><th scope="col">\(t.accessName)</th><th scope="col">\(t.enrolWhat)</th></tr></thead>
            <tbody>\(each: outcomes.prefix(most), { outcome in
                """
                <tr><td data-th="\(t.enrolLine)">\(outcome.line)</td><th scope="row">\(personName(outcome.name))</th>\
                <td data-th="\(t.enrolWhat)" dir="auto">\(sentences(outcome).joined(separator: " "))</td></tr>
                """ as HTML
            })</tbody></table></div>\(more)
            """
    }
}

/// Deeds and troubles in the reader's language.
struct EnrolWords: Sendable {
    let t: Messages

    func deed(_ deed: EnrolPlan.Deed) -> String {
        switch deed {
        case .adds(let role, let username): t.enrolDeedAdds(role: PeoplePage.roleName(role, t), username: username)
        case .changes(let columns): t.enrolDeedChanges(what: columns.map(column).joined(separator: ", "))
        case .gives(let role): t.enrolDeedGives(role: PeoplePage.roleName(role, t))
        case .seats(let title, isTeacher: true): t.enrolDeedTeaches(title: title)
        case .seats(let title, isTeacher: false): t.enrolDeedJoins(title: title)
        case .links(let name): t.enrolDeedLinks(name: name)
        case .keepsRoster: t.enrolDeedRoster
        }
    }

    func trouble(_ trouble: EnrolPlan.Trouble) -> String {
        switch trouble {
        case .noName: t.enrolTroubleName
        case .tooLong(let column): t.enrolTroubleLong(what: self.column(column))
        case .unknownRole(let word): t.enrolTroubleRole(word: word)
        case .notByRows: t.enrolTroubleNotByRows
        case .mixedRoles: t.enrolTroubleMixed
        case .severalPeople(let name): t.enrolTroubleSeveral(name: name)
        case .usernameElsewhere(let name): t.enrolTroubleUsername(name: name)
        case .numberOfAnother(let number): t.enrolTroubleNumber(number: number)
        case .unknownClass(let title): t.enrolTroubleClass(title: title)
        case .severalClasses(let title): t.enrolTroubleClasses(title: title)
        case .unknownChild(let name): t.enrolTroubleChild(name: name)
        case .severalChildren(let name): t.enrolTroubleChildren(name: name)
        case .childWithoutGuardian: t.enrolTroubleGuardian
        case .ownChild: t.enrolTroubleOwnChild
        case .unreadable: t.enrolTroubleUnreadable
        case .badEmail(let text): t.enrolTroubleEmail(written: text)
        case .badUsername(let text): t.enrolTroubleSpaces(written: text)
        }
    }

    func column(_ column: EnrolColumn) -> String {
        switch column {
        case .given: t.enrolGiven
        case .family: t.enrolFamily
        case .name: t.accessName
        case .role: t.enrolRole
        case .grade: t.enrolGrade
        case .username: t.accessSignInName
        case .email: t.enrolEmail
        case .number: t.enrolNumber
        case .language: t.enrolLanguage
        case .classes: t.enrolClass
        case .children: t.enrolChildren
        }
    }
}
