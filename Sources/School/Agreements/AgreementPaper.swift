import HTML
import Learning

/// A version for paper: the same words as on the screen, lines to sign on, and the fingerprint.
enum AgreementPaper {
    static func page(_ model: AgreementPage.Model, _ page: PageContext) -> Page {
        let t = page.t
        let version = model.version
        let title = AgreementPage.title(model, t)
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/plan" : nil,
            body: """
                <p class="crumb"><a href="/versions/\(version.id.description)">\(t.agreementsBackToVersion)</a></p>
                <div class="head"><div><h1>\(title)</h1>\
                \(each: AgreementWords.dates(version, page), { "<p class=\"mt-2\">\($0)</p>" as HTML })</div></div>
                <p class="btns quiet">\(model.isOneself ? t.agreementsPrintHintMine : t.agreementsPrintHint)</p>
                <div class="stack-l">
                \(AgreementText(document: model.content.document, names: model.names, page: page).html)
                \(model.coverage.map { PlanCoveragePart.part($0, page) })
                \(section("lines", t.agreementsWhoAgreed, "<p class=\"soft\">\(t.agreementsPaperMeans)</p>\(lines(model, page))"))
                <p>\(t.agreementsFingerprint) <code translate="no">\(version.shortFingerprint)</code></p></div>
                """)
    }

    private static func lines(_ model: AgreementPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <dl class="sign-lines">\(each: PlanCapacity.allCases, { capacity in
                let given = model.version.signatures.filter { $0.capacity == capacity }
                let names: HTML = """
                    \(each: given, { "<p>\(personName($0.name)), \(page.format.dateWithYear($0.signedAt))</p>" as HTML })
                    """
                let line: HTML? =
                    given.isEmpty
                    ? "<div class=\"sign-line\"><span>\(t.agreementsNameLine)</span><span>\(t.agreementsDateLine)</span></div>"
                    : nil
                return """
                    <dt>\(AgreementWords.capacity(capacity, isOneself: false, t))</dt><dd>\(names)\(line)</dd>
                    """ as HTML
            })</dl>
            """
    }
}

/// Writing down that somebody signed on paper.
enum AgreementPaperForm {
    struct Model: Sendable {
        let version: AgreementVersion
        let record: AgreementRecord
        let studentName: StudentNames.Name
        /// Files that came in parts and wait for the form.
        let waiting: [KeptFile]
        /// Whether the viewer may open the plan itself.
        let mayRead: Bool

        /// Those whose name is not there yet.
        var choices: [(capacity: PlanCapacity, person: AgreementPerson)] {
            [PlanCapacity.student, .family].flatMap { capacity in
                record.people(as: capacity).filter { person in
                    version.agreement.open(to: person.id, of: record.signers).contains(capacity)
                }.map { (capacity, $0) }
            }
        }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = t.agreementsRecordPaper
        let version = model.version
        let crumb: HTML? =
            model.mayRead
            ? "<p class=\"crumb\"><a href=\"/versions/\(version.id.description)\">\(t.agreementsBackToVersion)</a></p>"
            : nil
        return Page(
            title: title, width: .text,
            body: """
                \(crumb)<div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2">\(t.agreementsTitle(name: model.studentName.full, number: version.number))</p></div></div>
                \(refusalSummary(page))\(body(model, page))
                """)
    }

    private static func body(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.version.state.hasEnded else {
            return notice(.plain, icon: "history", "<p>\(t.agreementsSupersededSentence)</p>", page)
        }
        let choices = model.choices
        guard !choices.isEmpty else { return "<p>\(t.agreementsAllNamesThere)</p>" }
        return """
            <form class="form" method="post" enctype="multipart/form-data" \
            action="/versions/\(model.version.id.description)/paper-signatures">\(page.hiddenFields())\
            <input type="hidden" name="hash" value="\(model.version.contentHash)">
            <fieldset class="field" id="signer" tabindex="-1"><legend>\(t.agreementsWhoSigned)</legend>\
            \(fieldError("signer", page))\(each: choices, { choice in
                let value = "\(choice.capacity.rawValue) \(choice.person.id)"
                return """
                    <label class="choice"><input type="radio" name="signer" value="\(value)" required \
                    \(attribute: "checked", if: page.value("signer") == value)><span>\(personName(choice.person.name))<br>\
                    <span class="soft">\(AgreementWords.capacity(choice.capacity, isOneself: false, t))</span></span></label>
                    """ as HTML
            })</fieldset>
            <p>\(t.agreementsCheckFingerprint) <code translate="no">\(model.version.shortFingerprint)</code></p>
            \(ProfileFileParts.field(.signature, form: AgreementPaperRoutes.formName(model.version.id), of: model.record.student, waiting: model.waiting, label: t.agreementsScan, hint: t.agreementsScanHint, accept: "image/*,application/pdf", records: false, page))
            <div class="btns mt-4"><button class="btn btn-main">\(t.agreementsRecord)</button></div></form>
            """
    }
}
