import HTML
import Learning

/// What another rule would change, and the button that publishes it.
enum PolicyEffectPart {
    static func part(_ effect: PolicyModel.Effect, _ model: PolicyModel, _ page: PageContext) -> HTML {
        let t = page.t
        let table: HTML? = effect.counts.total.total == 0 ? nil : table(effect.counts, page)
        let unread: HTML? =
            effect.unread == 0 ? nil : "<p class=\"quiet\">\(t.policyUnread(count: effect.unread))</p>"
        let cut: HTML? =
            effect.isCut ? "<p class=\"quiet\">\(t.policyCut(count: PolicyStore.mostCounted))</p>" : nil
        return section(
            "effect", t.policyEffect,
            """
            <p class="lede mt-2">\(t.policyEffectLede(students: effect.students))</p>
            \(movingUp(effect, page))\(table)\(unread)\(cut)
            <h3 class="over mt-4">\(t.policyNewRule)</h3>\(PolicyPage.sentences(effect.policy, page))
            \(form(effect.policy, model, page))
            """)
    }

    private static func movingUp(_ effect: PolicyModel.Effect, _ page: PageContext) -> HTML? {
        let t = page.t
        guard effect.counts.total.movesUp > 0 else { return nil }
        let reached = (1...4).filter { effect.counts.reached[$0] > 0 }
            .map { t.policyReached(count: effect.counts.reached[$0], level: levelName($0, t)) }
        let how = effect.policy.decider == .rule ? t.policyEffectByRule : t.policyEffectByTeacher
        return "<p class=\"mt-3\">\(t.policyMovingUp(list: reached.joined(separator: ", "))) \(how)</p>"
    }

    private static func table(_ counts: PolicyPreview, _ page: PageContext) -> HTML {
        let t = page.t
        let columns = [t.policyColumnUp, t.policyColumnStays, t.policyColumnFresh]
        func numbers(_ counts: PolicyPreview.Counts) -> HTML {
            HTML(
                zip(columns, [counts.movesUp, counts.stays, counts.needsFreshEvidence]).map { column, count in
                    "<td class=\"n\" data-th=\"\(column)\">\(page.format.number(count))</td>"
                })
        }
        let levels = (0...4).filter { counts.byLevel[$0].total > 0 }
        return """
            <div class="scroll mt-3" role="region" aria-label="\(t.policyEffect)" tabindex="0"><table class="table fold">\
            <caption>\(t.policyEffectCaption)</caption><thead><tr><th scope="col">\(t.policyColumnShown)</th>\
            \(each: columns, { "<th scope=\"col\" class=\"n\">\($0)</th>" })</tr></thead>
            <tbody>\(each: levels, { level in
                "<tr><th scope=\"row\">\(rung(level, page))</th>\(numbers(counts.byLevel[level]))</tr>" as HTML
            })</tbody>
            <tfoot><tr><th scope="row">\(t.policyTotal)</th>\(numbers(counts.total))</tr></tfoot></table></div>
            <p class="soft">\(t.policyEffectFresh)</p>
            """
    }

    /// Carries the rule that was counted, so that nobody publishes another one by accident.
    private static func form(_ policy: MasteryPolicy, _ model: PolicyModel, _ page: PageContext) -> HTML {
        let t = page.t
        let fields = PolicyDraft.fields(policy).sorted { $0.key < $1.key }
        return """
            <form class="form stack mt-4" method="post" action="/frameworks/\(model.framework.id)/policy">\
            \(page.hiddenFields(version: Int(clamping: model.current.version.rawValue)))\
            \(each: fields, { "<input type=\"hidden\" name=\"\($0.key)\" value=\"\($0.value)\">" as HTML })
            \(textArea("reason", t.policyReason, hint: t.policyReasonHint, most: PolicyDraft.longestReason, rows: 3, page))
            <div class="btns"><button class="btn btn-main">\(t.policySave)</button></div></form>
            """
    }
}
