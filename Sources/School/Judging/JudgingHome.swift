import HTML
import Learning

/// What else waits for those who judge: readings that colleagues ask for, and what classmates wrote.
enum JudgingHome {
    struct Model: Sendable {
        let readings: [ReadingRequests.Asked]
        let rounds: [PeerRoundLine]
        static let none = Model(readings: [], rounds: [])
    }

    static func load(_ visit: Visit) throws -> Model {
        Model(readings: try ReadingRequests.waiting(visit), rounds: try PeerRoundStore.waiting(visit))
    }

    static func part(_ model: Model, _ page: PageContext) -> HTML {
        "\(readings(model, page))\(rounds(model, page))"
    }

    private static func readings(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.readings.isEmpty else { return nil }
        let t = page.t
        func row(_ one: ReadingRequests.Asked) -> HTML {
            let name = personName(one.student.fullName)
            let words: HTML? = one.words.isEmpty ? nil : "<p dir=\"auto\" translate=\"no\">\(one.words)</p>"
            return """
                <li><div><h3>\(name), \(page.text(one.activity))</h3><p class="quiet">\(t.judgingAskedBy(name: personName(one.askedBy), when: page.format.relativeDay(one.askedAt, now: page.now)))</p>\(words)</div>
                <a class="btn" href="/work/\(one.work.description)/second-reading?try=\(one.attemptNumber)">\(t.judgingReadToo)<span class="sr">: \(name)</span></a></li>
                """
        }
        return section("readings", t.judgingAskedTitle, "<ul class=\"rows mt-3\">\(each: model.readings, row)</ul>")
    }

    private static func rounds(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.rounds.isEmpty else { return nil }
        func row(_ one: PeerRoundLine) -> HTML {
            """
            <li><div><h3><a href="\(one.path)">\(page.text(one.activity))</a></h3>
            <p class="quiet"><span translate="no">\(one.classTitle)</span> · \(page.t.judgingPeersWait(count: one.waiting))</p></div></li>
            """
        }
        return section(
            "peers", page.t.judgingPeersTitle, "<ul class=\"rows mt-3\">\(each: model.rounds, row)</ul>")
    }

    /// Pages of the judge's own.
    static func tools(_ page: PageContext) -> HTML {
        let t = page.t
        return section(
            "tools", t.judgingTools,
            """
            <div class="btns mt-3"><a class="btn" href="/feedback/comments">\(t.judgingBankTitle)</a>\
            <a class="btn" href="/feedback/pace">\(t.judgingPaceTitle)</a>\
            <a class="btn" href="/feedback/changes">\(t.judgingChangesTitle)</a></div>
            """)
    }
}
