/// Every field says what it is for, and every form that changes something proves where it came from.
enum PageFormRules {
    private static let unlabelled: Set<String> = ["hidden", "submit", "button", "reset", "image"]

    static func problems(in tree: PageTree) -> [String] {
        labels(in: tree) + fields(in: tree) + tokens(in: tree)
    }

    private static func labels(in tree: PageTree) -> [String] {
        tree.indices(named: "label").flatMap { label -> [String] in
            let element = tree.elements[label]
            var problems: [String] = []
            if tree.spokenContent(of: label).isEmpty { problems.append("\(element.place) is an empty label") }
            if let id = element["for"] {
                let target = tree.element(id: id).map { tree.elements[$0] }
                if !(target.map(isLabelable) ?? false) {
                    problems.append("\(element.place): no field has the id \"\(id)\"")
                }
            } else if !tree.elements[tree.descendants(of: label)].contains(where: isLabelable) {
                problems.append("\(element.place) labels no field")
            }
            return problems
        }
    }

    private static func isLabelable(_ element: PageElement) -> Bool {
        switch element.name {
        case "input": element["type"] != "hidden"
        case "select", "textarea", "button", "meter", "output", "progress": true
        default: false
        }
    }

    private static func fields(in tree: PageTree) -> [String] {
        tree.indices(named: "input", "select", "textarea").filter { index in
            let element = tree.elements[index]
            let isField = element.name != "input" || !unlabelled.contains(element["type"] ?? "text")
            return isField && !isLabelled(index, in: tree)
        }.map { "\(tree.elements[$0].place) has no label" }
    }

    private static func isLabelled(_ index: Int, in tree: PageTree) -> Bool {
        let element = tree.elements[index]
        // Whether aria-labelledby names something that exists is looked at with the other references.
        if !(element["aria-label"] ?? "").trimmed.isEmpty || element.has("aria-labelledby") { return true }
        if tree.isInside(index, ["label"]) { return true }
        guard let id = element["id"] else { return false }
        return tree.elements.contains { $0.name == "label" && $0["for"] == id }
    }

    private static func tokens(in tree: PageTree) -> [String] {
        tree.indices(named: "form").filter { form in
            let hasToken = tree.elements[tree.descendants(of: form)].contains {
                $0.name == "input" && $0["type"] == "hidden" && $0["name"] == "token"
            }
            return tree.elements[form]["method"]?.lowercased() == "post" && !hasToken
        }.map { "\(tree.elements[$0].place) posts without a token" }
    }
}
