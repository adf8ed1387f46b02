import HTML

/// The pages at the foot of every page: help, privacy, accessibility.
struct AboutRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            page("/help") {
                (
                    $0.accessHelpTitle,
                    [$0.accessHelpStudent, $0.accessHelpLevels, $0.accessHelpKeys, $0.accessHelpPeople]
                )
            },
            page("/privacy") {
                (
                    $0.accessPrivacyTitle,
                    [$0.accessPrivacyWho, $0.accessPrivacyUse, $0.accessPrivacyCookies, $0.accessPrivacyAsk]
                )
            },
            page("/accessibility") {
                ($0.accessAccessibilityTitle, [$0.accessAccessibilityAim, $0.accessAccessibilityHelp])
            },
        ]
    }

    private func page(
        _ path: String, _ words: @escaping @Sendable (Messages) -> (title: String, paragraphs: [String])
    ) -> Route {
        .get(path, .anyone) { request in
            try await request.open { _, _ in
                true
            } show: { _, page in
                let (title, paragraphs) = words(page.t)
                let dictionary: HTML? =
                    path == "/privacy" ? "<p><a href=\"/privacy/data\">\(page.t.recordsDictionary)</a></p>" : nil
                return Page(
                    title: title, width: .text,
                    body: """
                        <div class="head"><div><h1>\(title)</h1></div></div>
                        <div class="stack">\(each: paragraphs, { "<p>\($0)</p>" as HTML })\(dictionary)</div>
                        """)
            }
        }
    }
}
