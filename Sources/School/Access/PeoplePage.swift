import HTML
import Learning

enum PeoplePage {
    struct Entry: Sendable {
        let person: ID<Person>
        let name: String
        let username: String?
        let isClosed: Bool
        let openSessions: Int
        let roles: [Role]
    }

    struct Given: Sendable {
        let person: ID<Person>
        let password: String
    }

    struct Model: Sendable {
        let search: String
        let people: [Entry]
        /// A first password that was just made; it is shown on this page and nowhere again.
        let given: Given?
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.accessPeople, section: "/admin/people",
            body: """
                <div class="head"><div><h1>\(t.accessPeople)</h1></div>\(keeping(page))</div>
                <div class="stack">\(given(model, page))
                <form class="form" method="get" action="/admin/people" role="search"><div class="field"><label for="q">\(t.accessPeopleSearch)</label>
                <input id="q" name="q" type="search" value="\(model.search)" maxlength="200"></div>
                <div class="btns mt-3"><button class="btn">\(t.commonSearch)</button></div></form>
                \(model.people.isEmpty ? "<p>\(t.accessPeopleNone)</p>" : table(model.people, page))</div>
                """)
    }

    /// What only whoever keeps a school's people may do.
    private static func keeping(_ page: PageContext) -> HTML? {
        let t = page.t
        guard page.viewer?.roles.contains(.administrator) == true else { return planRulesLink(page) }
        return """
            <div class="btns"><a class="btn btn-main" href="/admin/people/new">\(page.icon("plus"))\(t.enrolNewPerson)</a>\
            <a class="btn" href="/admin/people/rows">\(t.enrolRowsTitle)</a><a class="btn" href="/admin/classes">\(t.enrolClasses)</a>\
            <a class="btn btn-plain" href="/admin/plan-settings">\(t.plansSettingsTitle)</a></div>
            """
    }

    private static func given(_ model: Model, _ page: PageContext) -> HTML? {
        guard let given = model.given, let entry = model.people.first(where: { $0.person == given.person }) else {
            return nil
        }
        return notice(
            .leaf, icon: "lock",
            """
            <p><strong>\(page.t.accessFirstPasswordGiven(name: entry.name))</strong></p>
            <dl class="facts mt-2"><dt>\(page.t.accessSignInName)</dt><dd><code>\(entry.username)</code></dd>
            <dt>\(page.t.accessPassword)</dt><dd><code>\(given.password)</code></dd></dl>
            <p class="soft mt-2">\(page.t.accessFirstPasswordHint)</p>
            """, page)
    }

    private static func table(_ people: [Entry], _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="scroll" role="region" aria-label="\(t.accessPeopleTable)" tabindex="0"><table class="table fold">
            <caption class="sr">\(t.accessPeopleTable)</caption>
            <thead><tr><th scope="col">\(t.accessName)</th><th scope="col">\(t.accessSignInName)</th>\
            <th scope="col">\(t.accessRoles)</th><th scope="col">\(t.accessAction)</th></tr></thead>
            <tbody>\(each: people, { row($0, page) })</tbody></table></div>
            """
    }

    private static func row(_ entry: Entry, _ page: PageContext) -> HTML {
        let t = page.t
        let username: HTML =
            entry.username.map { "<code translate=\"no\">\($0)</code>" as HTML }
            ?? "<span class=\"quiet\">\(t.accessNoAccount)</span>"
        let state: HTML? =
            entry.isClosed
            ? "<span class=\"tag\">\(t.accessAccountClosed)</span>"
            : entry.openSessions > 0
                ? "<span class=\"quiet\">\(t.accessOpenSessions(count: entry.openSessions))</span>" : nil
        return """
            <tr><th scope="row">\(name(entry, page))</th><td data-th="\(t.accessSignInName)">\(username) \(state)</td>
            <td data-th="\(t.accessRoles)">\(entry.roles.map { roleName($0, t) }.joined(separator: ", "))</td>
            <td data-th="\(t.accessAction)">\(entry.username == nil ? nil : actions(entry, page))</td></tr>
            """
    }

    private static func name(_ entry: Entry, _ page: PageContext) -> HTML {
        guard page.viewer?.roles.contains(.administrator) == true else { return personName(entry.name) }
        return "<a href=\"/admin/people/\(entry.person.description)\">\(personName(entry.name))</a>"
    }

    private static func actions(_ entry: Entry, _ page: PageContext) -> HTML {
        let t = page.t
        let path = "/admin/people/\(entry.person)"
        func button(_ to: String, _ words: String) -> HTML {
            """
            <form method="post" action="\(path)/account">\(page.hiddenFields())\
            <button class="btn" name="to" value="\(to)">\(words)<span class="sr"> \(personName(entry.name))</span></button></form>
            """
        }
        return """
            <div class="btns"><form method="post" action="\(path)/password">\(page.hiddenFields())\
            <button class="btn">\(t.accessFirstPassword)<span class="sr"> \(personName(entry.name))</span></button></form>
            \(entry.openSessions > 0 ? button("end-sessions", t.accessEndSessions) : nil)
            \(entry.isClosed ? button("open", t.accessOpenAccount) : button("close", t.accessCloseAccount))</div>
            """
    }

    static func roleName(_ role: Role, _ t: Messages) -> String {
        switch role {
        case .student: t.accessRoleStudent
        case .guardian: t.accessRoleGuardian
        case .teacher: t.accessRoleTeacher
        case .advisor: t.accessRoleAdvisor
        case .specialist: t.accessRoleSpecialist
        case .leader: t.accessRoleLeader
        case .administrator: t.accessRoleAdministrator
        case .operator: t.accessRoleOperator
        }
    }
}
