import HTML
import Learning

/// Erasing everything about a student, by two people; and the proofs of what was erased.
enum ErasurePage {
    static func page(_ model: ErasureStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/students/\(model.student)"
        let parts: HTML = """
            <details class="more"><summary>\(t.recordsErasePartsTitle(count: model.parts.count))</summary><ul class="prose">\(each: model.parts, { part in
                "<li><span translate=\"no\">\(part.name)</span>: \(page.format.number(part.count))</li>" as HTML
            })</ul></details>
            """
        return Page(
            title: t.recordsErase, width: .text,
            body: """
                <p class="crumb"><a href="\(path)/record">\(t.recordsTitle)</a></p>
                <div class="head"><div><h1>\(t.recordsEraseTitle(name: model.name.full))</h1></div></div>\(refusalSummary(page))
                <div class="stack-l">\(notice(.sun, icon: "warn", "<p>\(t.recordsEraseWords)</p>", page))<p>\(t.recordsEraseStays)</p>\(parts)\(form(model, page))
                <p><a href="/admin/erasures">\(t.recordsProofs)</a></p></div>
                """)
    }

    private static func form(_ model: ErasureStore.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let path = "/students/\(model.student)/erasure"
        guard let asked = model.asked else {
            return """
                <form class="form" method="post" action="\(path)">\(page.hiddenFields())
                \(textArea("reason", t.recordsEraseReason, hint: t.recordsEraseReasonHint, most: ErasureStore.longestReason, rows: 3, page))
                <div class="btns"><button class="btn btn-main">\(t.recordsEraseAsk)</button></div></form>
                """
        }
        let confirm: HTML =
            asked.by.id == model.viewer
            ? "<p>\(t.recordsEraseWaits)</p>"
            : """
            <form class="form" method="post" action="\(path)/confirmation">\(page.hiddenFields())
            \(textField("name", t.recordsEraseName, hint: t.recordsEraseNameHint, most: 200, isRequired: true, page))
            <div class="btns"><button class="btn btn-main">\(t.recordsEraseNow)</button></div></form>
            """
        return """
            <section class="sec" aria-labelledby="asked"><div class="sec-head"><h2 id="asked">\(t.recordsAsked)</h2></div>
            <p>\(t.recordsAskedBy(name: asked.by.fullName, day: page.format.dateInWords(asked.at)))</p><p class="own">\(ownWords(asked.reason))</p></section>
            \(confirm)<form method="post" action="\(path)/withdrawal">\(page.hiddenFields())<button class="btn">\(t.recordsEraseNot)</button></form>
            """
    }

    static func proofs(_ proofs: [ErasureStore.Proof], _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            proofs.isEmpty
            ? "<p class=\"soft\">\(t.recordsProofsNone)</p>"
            : "<ul class=\"rows\">\(each: proofs, { row($0, page) })</ul>"
        return Page(
            title: t.recordsProofs, width: .text, section: "/admin/people",
            body: """
                <div class="head"><div><h1>\(t.recordsProofs)</h1><p class="mt-2">\(t.recordsProofsLede)</p></div></div>\(list)
                """)
    }

    private static func row(_ proof: ErasureStore.Proof, _ page: PageContext) -> HTML {
        let t = page.t
        let names = [proof.askedBy, proof.decidedBy].map { $0?.fullName ?? t.recordsSomebody }
        return """
            <li><div><h2>\(t.recordsProof(day: page.format.dateInWords(proof.at)))</h2><p class="soft">\(t.recordsProofBy(asked: names[0], confirmed: names[1]))</p>
            <p class="quiet">\(t.recordsProofKey) <code translate="no">\(proof.student)</code></p>
            <details class="more"><summary>\(t.recordsProofCounts(count: proof.counts.count))</summary><ul class="prose">\(each: proof.counts, { one in
                "<li><span translate=\"no\">\(one.table)</span>: \(page.format.number(one.rows))</li>" as HTML
            })</ul></details></div></li>
            """
    }
}
