import HTML
import Learning

/// Every version of one plan: who agreed to what and when, and the differences between any two.
enum AgreementListPage {
    struct Model: Sendable {
        let record: AgreementRecord
        let studentName: StudentNames.Name
        let viewer: ID<Person>
        let relation: Relation

        var isOneself: Bool { relation == .oneself }
        var path: String { "/students/\(record.student)/plan" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.agreementsVersionsMine : t.agreementsVersionsOf(name: model.studentName.full)
        let record = model.record
        let propose: HTML? =
            record.mayPropose(model.viewer) && record.newDraft != nil
            ? "<a class=\"btn btn-main\" href=\"\(model.path)/proposal\">\(model.isOneself ? t.agreementsProposeMine : t.agreementsPropose)</a>"
            : nil
        let list: HTML =
            record.versions.isEmpty
            ? empty(
                model.isOneself ? t.agreementsNoVersionMine : t.agreementsNoVersion,
                button: "<a class=\"btn\" href=\"\(model.path)\">\(t.agreementsToThePlan)</a>", page)
            : "<ol class=\"rows\">\(each: record.versions, { row($0, model, page) })</ol>"
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/plan" : nil,
            body: """
                <p class="crumb"><a href="\(model.path)">\(model.isOneself ? t.agreementsMyPlan : t.agreementsThePlan)</a></p>
                <div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2">\(AgreementWords.tag(record.standing, page))</p></div>\(propose)</div>
                <div class="stack-l">\(list)\(compare(model, page))
                \(whoCanSee(model.isOneself ? t.agreementsWhoMine : t.agreementsWho, page))</div>
                """)
    }

    private static func row(_ version: AgreementVersion, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let names: HTML =
            version.signatures.isEmpty
            ? "<p class=\"soft\">\(t.agreementsNobodySigned)</p>"
            : """
            <ul class="outline">\(each: version.signatures, { signature in
                let paper: HTML? = signature.method == .paper ? " (\(t.agreementsByPaper))" : nil
                return """
                    <li>\(personName(signature.name)), \(AgreementWords.capacity(signature.capacity, isOneself: false, t)), \
                    \(page.format.dateWithYear(signature.signedAt))\(paper)</li>
                    """ as HTML
            })</ul>
            """
        return """
            <li><div><h2><a href="/versions/\(version.id.description)">\(t.agreementsVersion(number: version.number))</a></h2>\
            \(each: AgreementWords.dates(version, page), { "<p class=\"soft\">\($0)</p>" as HTML })\(names)</div>\
            \(AgreementWords.tag(version.state, page))</li>
            """
    }

    /// Choosing any two; the draft is one of them.
    static func compare(_ model: Model, from: String? = nil, to: String? = nil, _ page: PageContext) -> HTML? {
        let t = page.t
        let choices = AgreementComparison.choices(model.record)
        guard choices.count > 1 else { return nil }
        let old = from ?? choices[1].key
        let new = to ?? choices[0].key
        func select(_ name: String, _ label: String, _ chosen: String) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label><select id="\(name)" name="\(name)">\(each: choices, { choice in
                let words = choice.number.map { t.agreementsVersion(number: $0) } ?? t.agreementsTheDraft
                return "<option value=\"\(choice.key)\" \(attribute: "selected", if: choice.key == chosen)>\(words)</option>" as HTML
            })</select></div>
            """
        }
        return section(
            "compare", t.agreementsCompare,
            """
            <form class="form" method="get" action="\(model.path)/differences">
            <div class="split-even">\(select("from", t.agreementsCompareFrom, old))\(select("to", t.agreementsCompareTo, new))</div>
            <div class="btns mt-3"><button class="btn">\(t.agreementsCompareButton)</button></div></form>
            """)
    }
}

/// Two states of one plan beside each other.
enum AgreementComparison {
    struct Choice: Sendable {
        /// The version's id, or `draft`.
        let key: String
        /// Nil for the draft.
        let number: Int?
    }

    struct Model: Sendable {
        let list: AgreementListPage.Model
        let from: Choice
        let to: Choice
        let difference: PlanDifference
        let names: PlanNames
    }

    static let draft = "draft"

    /// Newest first.
    static func choices(_ record: AgreementRecord) -> [Choice] {
        (record.newDraft == nil ? [] : [Choice(key: draft, number: nil)])
            + record.versions.map { Choice(key: $0.id.description, number: $0.number) }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = t.agreementsDifferences
        let list = model.list
        func words(_ choice: Choice) -> String {
            choice.number.map { t.agreementsVersion(number: $0) } ?? t.agreementsTheDraft
        }
        let body: HTML =
            model.difference.isEmpty
            ? "<p>\(t.agreementsNothingChanged)</p>"
            : PlanDifferencePart.list(model.difference, names: model.names, page)
        return Page(
            title: title, width: .text, section: list.isOneself ? "/me/plan" : nil,
            body: """
                <p class="crumb"><a href="\(list.path)/versions">\(t.agreementsAllVersions)</a></p>
                <div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2">\(list.isOneself ? nil : ("\(personName(list.studentName.full)): " as HTML))\
                \(t.agreementsFromTo(first: words(model.from), last: words(model.to)))</p></div></div>
                <div class="stack-l">\(section("changes", t.agreementsWhatChanged, body))
                \(AgreementListPage.compare(list, from: model.from.key, to: model.to.key, page))
                \(whoCanSee(list.isOneself ? t.agreementsWhoMine : t.agreementsWho, page))</div>
                """)
    }
}
