import HTML
import Learning

/// Whatever somebody would like a word on: a classmate's work, a rubric, the report, the interview. One list, so that the
/// home stays calm however many ask.
enum StudentAsked {
    static func part(_ model: StudentTodayPage.Model, _ page: PageContext) -> HTML? {
        let rows =
            PeerParts.asked(model.peers, page) + RubricHome.asked(model.rubrics, page)
            + [
                ReportHome.asked(model.report, page), KnownParts.asked(model.known, page),
                InventoryParts.asked(model.interview, of: model.student, page),
            ].compactMap { $0 }
        guard !rows.isEmpty else { return nil }
        return section("asked", page.t.todayAsked, "<ul class=\"rows\">\(each: rows, { $0 })</ul>")
    }

    /// - Parameters:
    ///   - words: Who asks, or what about.
    ///   - form: What can be said here at once.
    static func row(_ path: String, _ title: HTML, _ words: HTML?, form: HTML? = nil) -> HTML {
        let line: HTML? = words.map { "<p class=\"quiet\">\($0)</p>" }
        return "<li><div><h3><a href=\"\(path)\">\(title)</a></h3>\(line)\(form)</div></li>"
    }
}
