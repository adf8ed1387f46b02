import HTML
import Learning

enum EnrolClassPage {
    struct Given: Sendable {
        let person: ID<Person>
        let name: String
        let username: String
        let password: String
        let hash: String
    }

    struct NewModel: Sendable {
        let places: [EnrolScope.Place]
        let place: ID<Organization>
        let terms: [(id: ID<Term>, title: String)]
    }

    struct Model: Sendable {
        let place: EnrolClass
        let terms: [(id: ID<Term>, title: String)]
        /// Just made; they are shown on this page and nowhere again.
        let given: [Given]
    }

    static func list(_ lines: [EnrolClass.Line], _ page: PageContext) -> Page {
        let t = page.t
        let add: HTML =
            "<a class=\"btn \(lines.isEmpty ? "btn-main" : "")\" href=\"/admin/classes/new\">\(page.icon("plus"))\(t.enrolNewClass)</a>"
        func row(_ line: EnrolClass.Line) -> HTML {
            let kind: HTML? = line.isAdvisory ? "<span class=\"tag\">\(t.enrolAdvisory)</span>" : nil
            let term: HTML? = line.term.isEmpty ? nil : "<span class=\"quiet\">\(ownWords(line.term))</span>"
            return """
                <li><div><h2><a href="/admin/classes/\(line.id.description)">\(ownWords(line.title))</a></h2>\
                <p class="soft">\(personName(line.teachers)) \(term) \(kind)</p></div><span class="when">\(t.enrolStudents(count: line.students))</span></li>
                """
        }
        let body: HTML =
            lines.isEmpty ? empty(t.enrolNoClasses, page) : "<ul class=\"rows\">\(each: lines, row)</ul>"
        return Page(
            title: t.enrolClasses, width: .text, section: "/admin/people",
            body: """
                <p class="crumb"><a href="/admin/people">\(t.accessPeople)</a></p>
                <div class="head"><div><h1>\(t.enrolClasses)</h1></div><div class="btns">\(add)\
                <a class="btn" href="/admin/people/rows">\(t.enrolRowsTitle)</a></div></div>\(body)
                """)
    }

    static func new(_ model: NewModel, _ page: PageContext) -> Page {
        let t = page.t
        let place: HTML? = model.places.count > 1 ? EnrolParts.placeField(model.places, model.place, page) : nil
        return Page(
            title: t.enrolNewClass, width: .text, section: "/admin/people",
            body: """
                <p class="crumb"><a href="/admin/classes">\(t.enrolClasses)</a></p>
                <div class="head"><div><h1>\(t.enrolNewClass)</h1></div></div>\(refusalSummary(page))
                <form class="form" method="post" action="/admin/classes/new">\(page.hiddenFields())\(place)
                \(facts(.init(term: model.terms.first?.id), model.terms, page))
                <div class="btns"><button class="btn btn-main">\(t.enrolMakeClass)</button></div></form>
                """)
    }

    private static func facts(
        _ facts: EnrolClass.Facts, _ terms: [(id: ID<Term>, title: String)], _ page: PageContext
    ) -> HTML {
        let t = page.t
        let kinds = [("class", t.enrolKindClass), ("advisory", t.enrolAdvisory)]
        let choices = terms.map { ($0.id.description, $0.title) } + [("", t.enrolNoTerm)]
        return """
            \(textField("title", t.enrolTitle, hint: t.enrolTitleHint, saved: facts.title, most: EnrolClass.longest, isRequired: true, page))
            <div class="split-even">\(EnrolParts.select("kind", t.enrolKind, kinds, saved: facts.isAdvisory ? "advisory" : "class", page))\
            \(EnrolParts.select("term", t.enrolTerm, choices, saved: facts.term?.description ?? "", isOwn: true, page))</div>
            \(textField("course", t.enrolCourse, saved: facts.course, most: EnrolClass.longest, page))
            <div class="split-even">\(textField("grades", t.enrolGrades, saved: facts.grades, most: EnrolClass.longest, page))\
            \(textField("room", t.enrolRoom, saved: facts.room, most: EnrolClass.longest, page))</div>
            """
    }

    // MARK: One class

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let place = model.place
        let path = "/admin/classes/\(place.id)"
        let edit: HTML =
            place.isFromRoster
            ? "<p class=\"soft mt-3\">\(t.enrolRosterKeepsClass)</p>"
            : """
            <form class="form mt-3" method="post" action="\(path)">\(page.hiddenFields())\(facts(place.facts, model.terms, page))
            <div class="btns"><button class="btn">\(t.commonSave)</button></div></form>
            """
        return Page(
            title: place.facts.title, width: .text, section: "/admin/people",
            body: """
                <p class="crumb"><a href="/admin/classes">\(t.enrolClasses)</a></p>
                <div class="head"><div><h1>\(ownWords(place.facts.title))</h1>\
                <p class="mt-2">\(t.enrolStudents(count: place.members.count { !$0.isTeacher }))</p></div></div>
                <div class="stack-l">\(refusalSummary(page))\(given(model.given, page))
                \(section("members", t.enrolMembers, members(place, path, page)))
                \(section("put", t.enrolPutPeople, put(path, page)))\(section("edit", t.enrolFacts, edit))</div>
                """)
    }

    private static func members(_ place: EnrolClass, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        func row(_ member: EnrolClass.Member) -> HTML {
            let end: HTML? =
                member.isFromRoster
                ? nil
                : EnrolParts.button(
                    path + "/people", "end", member.seat.description, t.enrolTakeOut, of: member.name, page)
            let state =
                member.isTeacher ? t.enrolTeaches : member.hasPassword ? t.enrolHasPassword : t.enrolHasNoPassword
            return """
                <li><div><h3><a href="/admin/people/\(member.person.description)">\(personName(member.name))</a></h3>\
                <p class="soft">\(member.username.map { "<code translate=\"no\">\($0)</code> · " as HTML })\(state)</p></div>\(end)</li>
                """
        }
        let waiting = place.members.count { !$0.isTeacher && !$0.hasPassword && $0.username != nil }
        let give: HTML? =
            waiting == 0
            ? nil
            : """
            <form method="post" action="\(path)/passwords" class="mt-4">\(page.hiddenFields())\
            <button class="btn btn-main">\(page.icon("lock"))\(t.enrolGivePasswords(count: waiting))</button></form>
            """
        let list: HTML =
            place.members.isEmpty
            ? "<p class=\"soft mt-3\">\(t.enrolNoMembers)</p>"
            : "<ul class=\"rows mt-3\">\(each: place.members, row)</ul>"
        return "\(list)\(give)"
    }

    private static func put(_ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <form class="form mt-3" method="post" action="\(path)/people">\(page.hiddenFields())
            \(textArea("names", t.enrolNames, hint: t.enrolNamesHint, rows: 4, page))
            <div class="btns"><button class="btn">\(t.enrolPut)</button>\
            <a class="btn btn-plain" href="/admin/people/rows">\(t.enrolRowsTitle)</a></div></form>
            """
    }

    /// To print and to hand out.
    private static func given(_ given: [Given], _ page: PageContext) -> HTML? {
        guard !given.isEmpty else { return nil }
        let t = page.t
        return notice(
            .leaf, icon: "lock",
            """
            <p><strong>\(t.enrolPasswords)</strong></p><p>\(t.enrolPasswordsHint)</p>
            <div class="scroll mt-3" role="region" aria-label="\(t.enrolPasswords)" tabindex="0"><table class="table">
            <caption class="sr">\(t.enrolPasswords)</caption><thead><tr><th scope="col">\(t.accessName)</th>\
            <th scope="col">\(t.accessSignInName)</th><th scope="col">\(t.accessPassword)</th></tr></thead>
            <tbody>\(each: given, { one in
                """
                <tr><th scope="row">\(personName(one.name))</th><td><code translate="no">\(one.username)</code></td>\
                <td><code translate="no">\(one.password)</code></td></tr>
                """ as HTML
            })</tbody></table></div>
            """, page)
    }
}
