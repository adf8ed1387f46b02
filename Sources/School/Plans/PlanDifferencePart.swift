import HTML
import Learning

/// What changed between two states of a plan, in words.
enum PlanDifferencePart {
    static func list(_ difference: PlanDifference, names: PlanNames, _ page: PageContext) -> HTML {
        guard !difference.isEmpty else { return "<p class=\"soft\">\(page.t.plansNothingChanged)</p>" }
        return "<ul class=\"rows\">\(each: groups(difference.changes), { row($0, names, page) })</ul>"
    }

    /// Neighbouring changes of one part.
    private static func groups(_ changes: [PlanChange]) -> [[PlanChange]] {
        var groups: [[PlanChange]] = []
        for change in changes {
            if groups.last?.last?.part == change.part {
                groups[groups.count - 1].append(change)
            } else {
                groups.append([change])
            }
        }
        return groups
    }

    private static func row(_ changes: [PlanChange], _ names: PlanNames, _ page: PageContext) -> HTML {
        let t = page.t
        guard let first = changes.first else { return .empty }
        let part = PlanWords.part(first.part, t)
        let title = names.title(first.title, of: first.part, t)
        switch first.kind {
        case .added:
            return
                "<li><div><p><ins>\(ownWords(title))</ins></p><p class=\"quiet\">\(t.plansAdded(part: part))</p></div></li>"
        case .removed:
            return
                "<li><div><p><del>\(ownWords(title))</del></p><p class=\"quiet\">\(t.plansRemoved(part: part))</p></div></li>"
        case .moved:
            return "<li><p>\(part)</p></li>"
        case .changed:
            let heading: HTML =
                title.isEmpty ? "<h3>\(part)</h3>" : "<h3>\(ownWords(title))</h3><p class=\"quiet\">\(part)</p>"
            return """
                <li><div>\(heading)<dl class="facts mt-2">\(each: changes, { field($0, names, page) })</dl></div></li>
                """
        }
    }

    private static func field(_ change: PlanChange, _ names: PlanNames, _ page: PageContext) -> HTML {
        guard case .changed(let field, let old, let new) = change.kind else { return .empty }
        // Where something came from says nothing to a reader.
        if case .origin = new { return .empty }
        let before = names.text(old, as: field, page.t, page.format)
        let after = names.text(new, as: field, page.t, page.format)
        return
            "<dt>\(PlanWords.field(field, page.t))</dt><dd dir=\"auto\">\(wordsChanged(from: before, to: after, page))</dd>"
    }
}
