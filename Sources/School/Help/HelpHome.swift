import HTML
import Learning

/// What a student's home says of help.
enum HelpHome {
    struct Model: Sendable {
        let student: ID<Person>
        let open: [HelpRequest]
        let place: Int?
        let asks: [HelpAsk]
    }

    /// - Returns: nil for whoever prints the home of somebody else.
    static func load(_ access: StudentAccess, _ visit: Visit) throws -> Model? {
        guard access.relation == .oneself else { return nil }
        let open = try HelpStore.open(access, visit)
        let waiting = open.first { $0.state == .waiting }
        return Model(
            student: access.student, open: open, place: try waiting.flatMap { try HelpStore.place($0, visit) },
            asks: try HelpHelpers.asks(access, visit).filter(\.isOpen))
    }

    /// The one button, with what the student is on.
    static func button(_ step: NextStep?, _ page: PageContext) -> HTML {
        var query = ""
        if let work = step?.work {
            query = "?work=\(work)"
        } else if let competency = step?.competency {
            query = "?competency=\(competency)"
        }
        return "<a class=\"btn\" href=\"/me/help/new\(query)\">\(page.icon("hand"))\(page.t.helpStuck)</a>"
    }

    static func button(_ work: ID<Work>, _ page: PageContext) -> HTML {
        "<a class=\"btn\" href=\"/me/help/new?work=\(work.description)\">\(page.icon("hand"))\(page.t.helpStuck)</a>"
    }

    /// To what was asked before, and to helping others.
    static func links(_ page: PageContext) -> HTML {
        let t = page.t
        return """
            <p class="chips"><a class="chip" href="/me/help">\(page.icon("hand"))\(t.helpMine)</a>\
            <a class="chip" href="/me/helping">\(page.icon("people"))\(t.helpHelping)</a></p>
            """
    }

    /// What is open: help that is asked for, and classmates who ask.
    static func part(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let open: HTML? =
            model.open.first.map { request in
                let words =
                    model.place.map { HelpParts.place($0, t) } ?? HelpParts.state(request, t)
                return notice(
                    .leaf, icon: "hand",
                    """
                    <p><strong>\(words)</strong></p><p><a href="/me/help/\(request.id.description)">\(request.about.isEmpty ? "\(t.helpUntitled)" : ownWords(request.about))</a></p>
                    """, page)
            }
        let waiting = model.asks.filter { !$0.isYes }.count
        let helping = model.asks.count - waiting
        let asks: HTML? =
            model.asks.isEmpty
            ? nil
            : notice(
                .plain, icon: "people",
                """
                <p>\(waiting > 0 ? t.helpAsksWaiting(count: waiting) : t.helpHelpingNow(count: helping)) <a href="/me/helping">\(t.helpHelpingOpen)</a></p>
                """, page)
        let all: HTML? = open == nil && asks == nil ? nil : "<div class=\"stack poll-call\">\(open)\(asks)</div>"
        return liveRegion("help", [.person(model.student)], "\(all)")
    }
}
