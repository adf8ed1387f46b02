import HTML
import Learning

/// What came of an interview: the answers, what is otherwise than last time, and what may go to the profile.
enum InventoryResultsPage {
    struct Model: Sendable {
        let student: ID<Person>
        let isOneself: Bool
        let interview: Interview
        let round: InventoryStore.Round
        /// The finished round of the same interview before this one.
        let before: InventoryStore.Round?
        let changes: [InventoryChange]
        let files: [String: [KeptFile]]
        let filesBefore: [String: [KeptFile]]
        /// By question, with whether the profile holds it.
        let proposals: [String: [(proposal: InventoryProposal, isThere: Bool)]]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.profilesResults : t.profilesResultsOf
        return Page(
            title: title,
            body: """
                <p class="crumb"><a href="/students/\(model.student)/inventory">\(page.text(model.interview.title))</a></p>
                <div class="head"><div><h1>\(title)</h1>\(model.isOneself ? "<p class=\"mt-2\">\(t.profilesResultsLede)</p>" as HTML : nil)</div></div>
                \(sum(model, page))
                \(each: model.interview.questions, { question($0, model, page) ?? .empty })
                <div class="mt-5">\(whoCanSee(model.isOneself ? t.profilesInterviewWho : t.profilesInterviewWhoOf, page))</div>
                """)
    }

    private static func sum(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.before != nil else { return nil }
        func count(_ kind: InventoryChange.Kind) -> Int { model.changes.count { $0.kind == kind } }
        return section(
            "change", page.t.profilesThenNow,
            """
            <p class="lede">\(page.t.profilesChangeSum(new: count(.new), changed: count(.changed), same: count(.same), gone: count(.gone)))</p>
            """)
    }

    private static func question(_ question: Interview.Question, _ model: Model, _ page: PageContext) -> HTML? {
        let change = model.changes.first { $0.question == question.key }
        let files = model.files[question.key] ?? []
        let filesBefore = model.filesBefore[question.key] ?? []
        guard change != nil || !files.isEmpty || !filesBefore.isEmpty else { return nil }
        let now = column(
            change?.now ?? InventoryAnswer(), files, question, model.round.finishedAt ?? model.round.beganAt, page)
        let then = model.before.map { before in
            column(
                change?.before ?? InventoryAnswer(), filesBefore, question, before.finishedAt ?? before.beganAt, page)
        }
        return """
            <section class="sec mt-5"><h2>\(page.text(question.ask))</h2>\
            \(model.before == nil ? nil : change.flatMap { said($0, question, page) })
            <div class="split-even mt-3">\(then)\(now)</div>\(proposals(question, model, page))</section>
            """
    }

    private static func column(
        _ answer: InventoryAnswer, _ files: [KeptFile], _ question: Interview.Question, _ at: Timestamp,
        _ page: PageContext
    ) -> HTML {
        let chosen = (question.choices ?? []).filter { answer.choices.contains($0.key) }
        let pictures: HTML? =
            chosen.isEmpty
            ? nil
            : "<ul class=\"pictures-said\">\(each: chosen, { "<li>\(InventoryParts.label($0, page))</li>" as HTML })</ul>"
        let none: HTML? =
            answer.isEmpty && files.isEmpty ? "<p class=\"quiet\">\(page.t.profilesNoAnswer)</p>" : nil
        return """
            <div><p class="over">\(page.format.dateWithYear(at))</p><div class="own mt-2">\(pictures)\(ProfileParts.words(answer.words))\
            \(ProfileFileParts.list(files, page))\(none)</div></div>
            """
    }

    /// What is otherwise, in words.
    private static func said(_ change: InventoryChange, _ question: Interview.Question, _ page: PageContext) -> HTML {
        let t = page.t
        func names(_ keys: [String]) -> String {
            (question.choices ?? []).filter { keys.contains($0.key) }.map { page.words($0.label) }
                .joined(separator: ", ")
        }
        let sentences: [String]
        switch change.kind {
        case .new: sentences = [t.profilesChangeNew]
        case .gone: sentences = [t.profilesChangeGone]
        case .same: sentences = [t.profilesChangeSame]
        case .changed:
            let lists = [
                change.added.isEmpty ? nil : t.profilesChangeAdded(list: names(change.added)),
                change.stayed.isEmpty ? nil : t.profilesChangeStayed(list: names(change.stayed)),
                change.left.isEmpty ? nil : t.profilesChangeLeft(list: names(change.left)),
            ].compactMap { $0 }
            sentences = change.before.words == change.now.words ? lists : lists + [t.profilesChangeOther]
        }
        return "<p class=\"soft mt-2\">\(each: sentences, { "\($0) " as HTML })</p>"
    }

    private static func proposals(
        _ question: Interview.Question, _ model: Model, _ page: PageContext
    ) -> HTML? {
        guard model.isOneself, let proposals = model.proposals[question.key], !proposals.isEmpty else { return nil }
        let t = page.t
        return """
            <div class="btns mt-3 noprint">\(each: proposals, { proposal, isThere in
                let field = ProfileWords.title(proposal.field, t)
                guard !isThere else {
                    return "<span class=\"saved\">\(page.icon("check"))\(proposal.choice == nil ? nil : "<span translate=\"no\">\(proposal.words):</span> " as HTML)\(t.profilesInProfile)</span>" as HTML
                }
                let words =
                    proposal.choice == nil
                    ? t.profilesAddAnswer(field: field) : t.profilesAddAnswerNamed(words: proposal.words, field: field)
                return """
                    <form method="post" action="/inventories/\(model.round.id)/entries">\(page.hiddenFields())\
                    <input type="hidden" name="question" value="\(question.key)">\
                    <button class="btn" name="choice" value="\(proposal.choice ?? "")">\(page.icon("plus"))\(words)</button></form>
                    """ as HTML
            })</div>
            """
    }
}
