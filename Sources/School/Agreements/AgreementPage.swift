import HTML
import Learning

/// One version: exactly its words, what they cover, who agreed, and what people say about it.
enum AgreementPage {
    struct Model: Sendable {
        let record: AgreementRecord
        let version: AgreementVersion
        let content: AgreementContent
        let coverage: PlanCoverage?
        let names: PlanNames
        /// What became different since the viewer last agreed; nil for whoever reads the plan for the first time.
        let changes: Changes?
        let comments: [AgreementComment]
        let scans: [ID<PlanSignatureRow>: String]
        let studentName: StudentNames.Name
        let viewer: ID<Person>
        let relation: Relation
        let mayRecordPaper: Bool

        var isOneself: Bool { relation == .oneself }
        var open: [PlanCapacity] { version.agreement.open(to: viewer, of: record.signers) }
        var isAsked: Bool { !record.signers.capacities(of: viewer).isEmpty }
        var mayWithdraw: Bool { version.state == .proposed && record.mayPropose(viewer) }
        var isAdvisor: Bool { record.signers.capacities(of: viewer).contains(.advisor) }
    }

    struct Changes: Sendable {
        /// The version that is compared with.
        let since: AgreementVersion
        let difference: PlanDifference
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = title(model, t)
        return Page(
            title: title, section: model.isOneself ? "/me/plan" : nil,
            body: """
                \(refusalSummary(page))
                \(head(model, title, page))
                <div class="split"><div class="stack-l">
                \(ended(model, page))\(changed(model, page))
                \(AgreementText(document: model.content.document, names: model.names, page: page).html)
                \(model.coverage.map { PlanCoveragePart.part($0, page) })
                \(AgreementSigning.part(model, page))
                \(AgreementComments.part(model, page))
                </div>
                <aside class="stack-l" aria-label="\(t.agreementsWhoAgreed)">
                \(section("names", t.agreementsWhoAgreed, AgreementNames.list(model.version, model.record, isOneself: model.isOneself, scans: model.scans, page)))
                \(links(model, page))
                \(whoCanSee(model.isOneself ? t.agreementsWhoMine : t.agreementsWho, page))
                </aside></div>
                """)
    }

    static func title(_ model: Model, _ t: Messages) -> String {
        model.isOneself
            ? t.agreementsTitleMine(number: model.version.number)
            : t.agreementsTitle(name: model.studentName.full, number: model.version.number)
    }

    private static func head(_ model: Model, _ title: String, _ page: PageContext) -> HTML {
        let t = page.t
        let plan = "/students/\(model.record.student)/plan"
        let jump: HTML? =
            model.open.isEmpty || !model.content.isIntact
            ? nil : "<div class=\"btns\"><a class=\"btn btn-main\" href=\"#agree\">\(t.agreementsGoToAgree)</a></div>"
        return """
            <p class="crumb"><a href="\(plan)">\(model.isOneself ? t.agreementsMyPlan : t.agreementsThePlan)</a></p>
            <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(AgreementWords.tag(model.version.state, page))</p>\
            \(each: AgreementWords.dates(model.version, page), { "<p class=\"mt-2\">\($0)</p>" as HTML })</div>\(jump)</div>
            """
    }

    /// A version that nobody can agree to any more leads to the one that holds or waits.
    private static func ended(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        if !model.content.isIntact {
            return notice(.clay, icon: "warn", "<p>\(t.agreementsNotIntact)</p>", page)
        }
        guard model.version.state.hasEnded else { return nil }
        let newer = model.record.waiting ?? model.record.active
        let link: HTML? = newer.map { newer in
            "<p class=\"btns mt-3\"><a class=\"btn\" href=\"/versions/\(newer.id.description)\">\(t.agreementsRead(number: newer.number))</a></p>"
        }
        let words =
            model.version.state == .withdrawn ? t.agreementsWithdrawnSentence : t.agreementsSupersededSentence
        return notice(.plain, icon: "history", "<p>\(words)</p>\(link)", page)
    }

    private static func changed(_ model: Model, _ page: PageContext) -> HTML? {
        guard let changes = model.changes else { return nil }
        let t = page.t
        let number = changes.since.number
        let words =
            model.isOneself
            ? t.agreementsChangedSinceYouMine(number: number) : t.agreementsChangedSinceYou(number: number)
        let list: HTML =
            changes.difference.isEmpty
            ? "<p>\(t.agreementsNothingChanged)</p>"
            : PlanDifferencePart.list(changes.difference, names: model.names, page)
        return section("changes", words, list)
    }

    private static func links(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let path = "/versions/\(model.version.id)"
        let record: HTML? =
            model.mayRecordPaper && !model.version.state.hasEnded
            ? "<a class=\"btn\" href=\"\(path)/paper-signatures\">\(page.icon("file"))\(t.agreementsRecordPaper)</a>"
            : nil
        let withdraw: HTML? =
            model.mayWithdraw
            ? """
            <form method="post" action="\(path)/withdrawal">\(page.hiddenFields())\
            <button class="btn">\(t.agreementsWithdraw)</button></form>
            """ : nil
        return """
            <div class="btns"><a class="btn" href="\(path)/paper">\(page.icon("print"))\(t.agreementsPaper)</a>\
            <a class="btn" href="/students/\(model.record.student.description)/plan/versions">\(page.icon("history"))\(t.agreementsAllVersions)</a>\
            \(record)\(withdraw)</div>
            """
    }
}
