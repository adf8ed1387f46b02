import HTML
import Learning

/// What the person was about to sign is not what is put forward now. Nothing was signed, and both texts are here.
enum AgreementMoved {
    struct Model: Sendable {
        let record: AgreementRecord
        let version: AgreementVersion
        let isIntact: Bool
        /// What waits or holds instead; nil when only the draft is left.
        let newer: AgreementVersion?
        let difference: PlanDifference
        let names: PlanNames
        let old: PlanDocument
        let new: PlanDocument
        let studentName: StudentNames.Name
        let isOneself: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let sentence = model.isOneself ? t.agreementsMovedSentenceMine : t.agreementsMovedSentence
        return Page(
            title: t.agreementsMovedTitle, section: model.isOneself ? "/me/plan" : nil,
            body: """
                <div class="head"><div><h1>\(t.agreementsMovedTitle)</h1><p class="mt-2">\(sentence)</p></div>\(next(model, page))</div>
                <div class="stack-l">\(section("changes", t.agreementsWhatChanged, changes(model, page)))\(texts(model, page))</div>
                """)
    }

    private static func next(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        if let newer = model.newer {
            return
                "<div class=\"btns\"><a class=\"btn btn-main\" href=\"/versions/\(newer.id.description)\">\(t.agreementsRead(number: newer.number))</a></div>"
        }
        if model.version.state.hasEnded || !model.isIntact {
            return
                "<div class=\"btns\"><a class=\"btn btn-main\" href=\"/students/\(model.record.student.description)/plan\">\(t.agreementsToThePlan)</a></div>"
        }
        return
            "<div class=\"btns\"><a class=\"btn btn-main\" href=\"/versions/\(model.version.id.description)\">\(t.agreementsRead(number: model.version.number))</a></div>"
    }

    private static func changes(_ model: Model, _ page: PageContext) -> HTML {
        model.difference.isEmpty
            ? "<p>\(page.t.agreementsNothingChanged)</p>"
            : PlanDifferencePart.list(model.difference, names: model.names, page)
    }

    private static func texts(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !model.difference.isEmpty else { return nil }
        let now = model.newer.map { t.agreementsVersion(number: $0.number) } ?? t.agreementsTheDraft
        func text(_ document: PlanDocument, _ title: String, _ prefix: String) -> HTML {
            """
            <details class="more"><summary>\(title)</summary><div class="stack-l mt-4">\
            \(AgreementText(document: document, names: model.names, page: page, prefix: prefix).html)</div></details>
            """
        }
        return """
            <div>\(text(model.old, t.agreementsYouRead(number: model.version.number), "old-"))\
            \(text(model.new, t.agreementsThereIsNow(name: now), "new-"))</div>
            """
    }
}
