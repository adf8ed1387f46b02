import HTML
import Learning

enum SettingsPage {
    struct OpenSession: Sendable {
        let id: ID<Session>
        let seenAt: Timestamp
        let device: String
    }

    struct Model: Sendable {
        let sessions: [OpenSession]
        let current: ID<Session>
        let mustChange: Bool
        let isChanged: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let note: HTML? =
            model.isChanged
            ? notice(.leaf, icon: "check", "<p>\(t.accessPasswordChanged)</p>", page)
            : model.mustChange ? notice(.sun, icon: "lock", "<p>\(t.accessMustChange)</p>", page) : nil
        return Page(
            title: t.accessSettings, width: .text,
            body: """
                <div class="head"><div><h1>\(t.accessSettings)</h1></div></div>
                <div class="stack-l">\(note)\(refusalSummary(page))
                <p><a href="/messages/settings">\(page.icon("bell"))\(t.messagesSettings)</a></p>\(secondStep(page))
                \(section("password", t.accessChangePassword, passwordForm(page)))
                \(section("sessions", t.accessSessions, sessions(model, page)))</div>
                """)
    }

    private static func secondStep(_ page: PageContext) -> HTML? {
        guard page.viewer?.isStaff == true else { return nil }
        return "<p><a href=\"/settings/second-step\">\(page.icon("lock"))\(page.t.factorLink)</a></p>"
    }

    private static func passwordForm(_ page: PageContext) -> HTML {
        let t = page.t
        return """
            <form class="form mt-3" method="post" action="/settings/password">\(page.hiddenFields())
            \(passwordField("current", t.accessCurrentPassword, "current-password", page))
            \(passwordField("new", t.accessNewPassword, "new-password", hint: t.accessPasswordHint, page))
            <div class="btns mt-4"><button class="btn btn-main">\(t.accessChangePassword)</button></div></form>
            """
    }

    private static func passwordField(
        _ name: String, _ label: String, _ autocomplete: String, hint: String? = nil, _ page: PageContext
    ) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\
        \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as HTML })\(fieldError(name, page))\
        <input id="\(name)" name="\(name)" type="password" autocomplete="\(autocomplete)" required \
        \(attribute: "aria-describedby", value: described(name, hint: hint != nil, page))></div>
        """
    }

    private static func sessions(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        func row(_ session: OpenSession) -> HTML {
            let isHere = session.id == model.current
            let button: HTML? =
                isHere
                ? nil
                : """
                <form method="post" action="/settings/sessions">\(page.hiddenFields())\
                <input type="hidden" name="session" value="\(session.id.description)">\
                <button class="btn">\(t.accessEndSession)</button></form>
                """
            return """
                <li><div><h3>\(isHere ? t.accessThisDevice : t.accessOtherDevice)</h3>\
                <p class="soft">\(t.accessLastUsed(when: page.format.relativeTime(session.seenAt, now: page.now))) \
                <span class="quiet" translate="no">\(session.device)</span></p></div>\(button)</li>
                """
        }
        let all: HTML? =
            model.sessions.count > 1
            ? """
            <form method="post" action="/settings/sessions" class="mt-4">\(page.hiddenFields())\
            <button class="btn">\(t.accessEndAll)</button></form>
            """ : nil
        return "<ul class=\"rows mt-3\">\(each: model.sessions, row)</ul>\(all)"
    }
}
