import HTML

enum SignInPage {
    struct School: Sendable {
        let name: String
        let isInvented: Bool
    }

    enum Failure: Sendable {
        /// The name or the password is wrong; nothing tells which.
        case unknown
        /// Both are right, but the person has no role at the school today.
        case noRoleToday
    }

    static func page(
        school: School?, username: String, next: String, failure: Failure?, _ page: PageContext
    ) -> Page {
        let t = page.t
        let error: HTML? = failure.map { failure in
            let sentence = failure == .unknown ? t.accessSignInFailed : t.accessNoRoleToday
            return notice(.clay, icon: "warn", "<p>\(sentence)</p>", id: "failed", page)
        }
        return Page(
            title: t.accessSignIn, width: .text,
            body: """
                <div class="head"><div><h1>\(t.accessSignIn)</h1>
                \(school.map { "<p class=\"mt-2\" translate=\"no\">\($0.name)</p>" as HTML })</div></div>
                \(error)
                <form class="form mt-4" method="post" action="/sign-in">
                \(page.hiddenFields())
                <input type="hidden" name="next" value="\(next)">
                <div class="field"><label for="username">\(t.accessUsername)</label>
                <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false"
                 required value="\(username)" \(attribute: "aria-describedby", value: failure == nil ? nil : "failed")></div>
                <div class="field mt-4"><label for="password">\(t.accessPassword)</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required></div>
                <div class="btns mt-4"><button class="btn btn-main btn-big">\(t.accessSignIn)</button></div>
                </form>
                <p class="quiet mt-5">\(t.accessForgot)</p>
                """)
    }
}
