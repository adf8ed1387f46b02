import HTML
import Learning

/// The last look before a plan is put forward: what is still open, what changed, and who will be asked.
enum AgreementProposing {
    struct Model: Sendable {
        let record: AgreementRecord
        let studentName: StudentNames.Name
        let isOneself: Bool
        let coverage: PlanCoverage?
        let names: PlanNames
        /// Since the newest version that waits or holds.
        let changes: AgreementPage.Changes?
        /// The draft became another one while the person was reading.
        let hasMoved: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.agreementsProposeMine : t.agreementsProposeOf(name: model.studentName.full)
        let plan = "/students/\(model.record.student)/plan"
        let crumb = model.isOneself ? t.agreementsMyPlan : t.agreementsThePlan
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/plan" : nil,
            body: """
                <p class="crumb"><a href="\(plan)">\(crumb)</a></p>
                <div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2">\(model.isOneself ? t.agreementsProposeLedeMine : t.agreementsProposeLede)</p></div></div>
                <div class="stack-l">\(body(model, plan, page))</div>
                """)
    }

    private static func body(_ model: Model, _ plan: String, _ page: PageContext) -> HTML {
        let t = page.t
        let back: HTML = "<a class=\"btn btn-main\" href=\"\(plan)\">\(t.agreementsToThePlan)</a>"
        guard let draft = model.record.draft else {
            return empty(model.isOneself ? t.agreementsSentenceNone : t.agreementsNoVersion, button: back, page)
        }
        guard model.record.newDraft != nil else {
            return empty(t.agreementsNothingNew, button: back, page)
        }
        let moved: HTML? =
            model.hasMoved ? notice(.sun, icon: "info", "<p>\(t.agreementsDraftMoved)</p>", id: "moved", page) : nil
        let waiting: HTML? = model.record.waiting.map {
            notice(.sun, icon: "clock", "<p>\(t.agreementsReplacesWaiting(number: $0.number))</p>", page)
        }
        let changes: HTML? = model.changes.map { changes in
            section(
                "changes", t.agreementsChangedSince(number: changes.since.number),
                PlanDifferencePart.list(changes.difference, names: model.names, page))
        }
        return """
            \(moved)\(waiting)\(model.coverage.map { PlanCoveragePart.part($0, page) })\(changes)
            <details class="more" \(attribute: "open", if: model.changes == nil)><summary>\(t.agreementsWholePlan)</summary>\
            <div class="stack-l mt-4">\(AgreementText(document: draft.document, names: model.names, page: page).html)</div></details>
            \(asked(model, page))\(form(model, draft, page))
            """
    }

    private static func asked(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return section(
            "asked", t.agreementsWhoIsAsked,
            """
            <dl class="facts">\(each: PlanCapacity.allCases, { capacity in
                let people = model.record.people(as: capacity).map(\.name)
                let names: HTML = people.isEmpty ? "\(t.agreementsNobody)" : people.joinedNames
                return "<dt>\(AgreementWords.capacity(capacity, isOneself: model.isOneself, t))</dt><dd>\(names)</dd>" as HTML
            })</dl><p class="quiet mt-3">\(t.agreementsOneOfEach)</p>
            """)
    }

    private static func form(_ model: Model, _ draft: AgreementDraft, _ page: PageContext) -> HTML {
        let t = page.t
        let buttons: HTML =
            model.isOneself
            ? """
            <button class="btn btn-main btn-big" name="sign" value="1">\(t.agreementsProposeAndSign)</button>\
            <button class="btn">\(t.agreementsProposeLater)</button>
            """ : "<button class=\"btn btn-main btn-big\">\(t.agreementsPropose)</button>"
        return """
            <form class="form" method="post" action="/students/\(model.record.student.description)/plan/versions">\(page.hiddenFields())\
            <input type="hidden" name="hash" value="\(draft.contentHash)">
            <div class="btns">\(buttons)</div></form>
            """
    }
}
