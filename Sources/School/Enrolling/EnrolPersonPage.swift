import HTML
import Learning

enum EnrolPersonPage {
    struct NewModel: Sendable {
        let places: [EnrolScope.Place]
        let place: ID<Organization>
        let classes: [EnrolClass.Line]
        let isAdded: String?
    }

    /// The form of somebody new.
    static func new(_ model: NewModel, _ page: PageContext) -> Page {
        let t = page.t
        let added = model.isAdded.map { notice(.leaf, icon: "check", "<p>\(t.enrolAdded(name: $0))</p>", page) }
        let roles = EnrolRowsPage.roles + [.administrator]
        let place: HTML? = model.places.count > 1 ? EnrolParts.placeField(model.places, model.place, page) : nil
        let classes = [("", t.enrolNoClass)] + model.classes.map { ($0.id.description, $0.title) }
        return Page(
            title: t.enrolNewPerson, width: .text, section: "/admin/people",
            body: """
                <p class="crumb"><a href="/admin/people">\(t.accessPeople)</a></p>
                <div class="head"><div><h1>\(t.enrolNewPerson)</h1></div></div>
                <div class="stack-l">\(added)\(refusalSummary(page))
                <form class="form" method="post" action="/admin/people/new">\(page.hiddenFields())
                \(EnrolParts.select("role", t.enrolRole, roles.map { ($0.rawValue, PeoplePage.roleName($0, t)) }, saved: "student", page))
                \(names(nil, page))\(place)
                \(EnrolParts.select("class", t.enrolClass, classes, saved: "", isOwn: !model.classes.isEmpty, page))
                \(textField("child", t.enrolChildOf, hint: t.enrolChildOfHint, most: 300, page))
                <div class="btns"><button class="btn btn-main">\(t.enrolAdd)</button></div></form></div>
                """)
    }

    private static func names(_ draft: EnrolDraft?, _ page: PageContext) -> HTML {
        let t = page.t
        let languages = [("", t.enrolNoLanguage)] + Language.offered.map { ($0.code, $0.ownName) }
        return """
            <div class="split-even">\(textField("given", t.enrolGiven, saved: draft?.given ?? "", most: EnrolDraft.longestName, page))\
            \(textField("family", t.enrolFamily, saved: draft?.family ?? "", most: EnrolDraft.longestName, page))</div>
            <div class="split-even">\(textField("grade", t.enrolGrade, hint: t.enrolGradeHint, saved: draft?.grade ?? "", most: EnrolDraft.longestGrade, page))\
            \(EnrolParts.select("language", t.enrolLanguage, languages, saved: draft?.language ?? "", isOwn: true, page))</div>
            \(textField("username", t.accessSignInName, hint: draft == nil ? t.enrolUsernameHint : nil, saved: draft?.username ?? "", most: EnrolDraft.longestName, page))
            <div class="split-even">\(textField("email", t.enrolEmail, saved: draft?.email ?? "", most: EnrolDraft.longestEmail, page))\
            \(textField("number", t.enrolNumber, saved: draft?.number ?? "", most: EnrolDraft.longestNumber, page))</div>
            """
    }

    // MARK: One person

    struct Model: Sendable {
        let person: EnrolPerson
        let classes: [EnrolClass.Line]
        let isOneself: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let person = model.person
        let path = "/admin/people/\(person.id)"
        let roles = person.roles.map { PeoplePage.roleName($0, t) }.joined(separator: ", ")
        let leave: HTML? =
            model.isOneself || person.isFromRoster
            ? nil
            : """
            <details class="more"><summary>\(t.enrolLeft)</summary><p class="mt-3">\(t.enrolLeftHint)</p>\
            <form method="post" action="\(path)/departure">\(page.hiddenFields())<button class="btn btn-stop">\(t.enrolLeft)</button></form></details>
            """
        let seats: HTML? =
            person.roles == [.guardian] ? nil : section("classes", t.enrolClasses, classes(model, path, page))
        let account: HTML? =
            person.draft.username.isEmpty
            ? nil
            : """
            <div class="btns"><a class="btn" href="/admin/people?q=\(queryEscaped(person.draft.username))">\(page.icon("lock"))\(t.enrolAccount)</a></div>
            """
        return Page(
            title: person.name, width: .text, section: "/admin/people",
            body: """
                <p class="crumb"><a href="/admin/people">\(t.accessPeople)</a></p>
                <div class="head"><div><h1>\(personName(person.name))</h1><p class="mt-2">\(roles)</p></div>\(account)</div>
                <div class="stack-l">\(refusalSummary(page))
                \(seats)\(section("family-part", t.enrolFamilyPart, family(person, path, page)))
                \(section("facts", t.enrolFacts, facts(person, path, page)))
                \(section("roles", t.enrolRolesPart, newRole(person, path, page)))\(leave)</div>
                """)
    }

    private static func classes(_ model: Model, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        let person = model.person
        let free = model.classes.filter { line in !person.seats.contains { $0.place == line.id } }
        let add: HTML? =
            free.isEmpty
            ? nil
            : """
            <form class="form mt-3" method="post" action="\(path)/classes">\(page.hiddenFields())\
            \(EnrolParts.select("class", t.enrolPutInto, free.map { ($0.id.description, $0.title) }, saved: "", isOwn: true, page))\
            <div class="btns"><button class="btn">\(t.enrolPut)</button></div></form>
            """
        func row(_ seat: EnrolPerson.Seat) -> HTML {
            let end: HTML =
                seat.isFromRoster
                ? "<span class=\"quiet\">\(t.enrolByRoster)</span>"
                : EnrolParts.button(path + "/classes", "end", seat.id.description, t.enrolTakeOut, of: seat.title, page)
            return """
                <li><div><h3><a href="/admin/classes/\(seat.place.description)">\(ownWords(seat.title))</a></h3>\
                <p class="soft">\(seat.isTeacher ? t.enrolTeaches : t.enrolLearns)</p></div>\(end)</li>
                """
        }
        let list: HTML =
            person.seats.isEmpty
            ? "<p class=\"soft mt-3\">\(t.enrolNoSeats)</p>" : "<ul class=\"rows mt-3\">\(each: person.seats, row)</ul>"
        return "\(list)\(add)"
    }

    private static func family(_ person: EnrolPerson, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        func row(_ relative: EnrolPerson.Relative) -> HTML {
            let words = relative.isBlocked ? t.enrolBlocked : relative.isChild ? t.enrolIsChild : t.enrolIsGuardian
            let end: HTML? =
                relative.isFromRoster || relative.isBlocked
                ? nil
                : EnrolParts.button(
                    path + "/family", "end", relative.link.description, t.enrolUnlink, of: relative.name, page)
            return """
                <li><div><h3><a href="/admin/people/\(relative.person.description)">\(personName(relative.name))</a></h3>\
                <p class="soft">\(words)</p></div>\(end)</li>
                """
        }
        let list: HTML? = person.family.isEmpty ? nil : "<ul class=\"rows mt-3\">\(each: person.family, row)</ul>"
        let label = person.isStudent ? t.enrolAddGuardian : t.enrolAddChild
        return """
            \(list)<form class="form mt-3" method="post" action="\(path)/family">\(page.hiddenFields())
            \(textField("who", label, hint: t.enrolWhoHint, most: 300, isRequired: true, page))
            <div class="btns"><button class="btn">\(t.enrolLink)</button></div></form>
            """
    }

    private static func facts(_ person: EnrolPerson, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        guard !person.isFromRoster else {
            return """
                <p class="soft mt-3">\(t.enrolRosterKeeps)</p><dl class="facts mt-3"><dt>\(t.accessSignInName)</dt><dd translate="no">\(person.draft.username)</dd>
                <dt>\(t.enrolGrade)</dt><dd translate="no">\(person.draft.grade)</dd></dl>
                """
        }
        return """
            <form class="form mt-3" method="post" action="\(path)/edition">\(page.hiddenFields())\(names(person.draft, page))
            <div class="btns"><button class="btn">\(t.commonSave)</button></div></form>
            """
    }

    private static func newRole(_ person: EnrolPerson, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        // A student is nothing else at a school.
        let free =
            person.isStudent
            ? []
            : (EnrolRowsPage.roles + [.administrator]).filter { role in
                role != .student && !person.roles.contains(role)
            }
        guard !free.isEmpty else { return "<p class=\"soft mt-3\">\(t.enrolNoMoreRoles)</p>" }
        return """
            <form class="form mt-3" method="post" action="\(path)/roles">\(page.hiddenFields())
            \(EnrolParts.select("role", t.enrolAlsoIs, free.map { ($0.rawValue, PeoplePage.roleName($0, t)) }, saved: "", page))
            <div class="btns"><button class="btn">\(t.enrolGiveRole)</button></div></form>
            """
    }
}
