/// What can be pressed, followed or looked at has a name for those who do not see it.
enum PageNameRules {
    static func problems(in tree: PageTree) -> [String] {
        tree.elements.indices.compactMap { problem(of: $0, in: tree) }
    }

    private static func problem(of index: Int, in tree: PageTree) -> String? {
        let element = tree.elements[index]
        switch element.name {
        case "img" where !element.has("alt"):
            return "\(element.place) has no alt"
        case "svg" where !isNamedOrHidden(index, in: tree):
            return "\(element.place) needs aria-hidden or role=img with a name"
        case "button", "summary",
            "a" where element.has("href"):
            return tree.accessibleName(of: index).isEmpty ? "\(element.place) has no name" : nil
        case "input" where ["submit", "button", "reset"].contains(element["type"] ?? ""):
            let name = (element["value"] ?? "") + tree.accessibleName(of: index)
            return name.trimmed.isEmpty ? "\(element.place) has no name" : nil
        case "input" where element["type"] == "image" && (element["alt"] ?? "").isEmpty:
            return "\(element.place) has no alt"
        case "iframe" where tree.accessibleName(of: index).isEmpty:
            return "\(element.place) has no title"
        default:
            return nil
        }
    }

    private static func isNamedOrHidden(_ index: Int, in tree: PageTree) -> Bool {
        let element = tree.elements[index]
        if tree.isInside(index, ["svg"]) { return true }
        if tree.path(to: index).contains(where: { tree.elements[$0]["aria-hidden"] == "true" }) { return true }
        let hasName = !(element["aria-label"] ?? "").trimmed.isEmpty || element.has("aria-labelledby")
        return element["role"] == "img" && hasName
    }
}

/// A table says what it shows, and its headers say which cells they are for.
enum PageTableRules {
    static func problems(in tree: PageTree) -> [String] {
        tree.indices(named: "table").filter { tree.elements[$0]["role"] != "presentation" }.flatMap { table in
            let element = tree.elements[table]
            let parts = tree.descendants(of: table)
            let captions = parts.filter { tree.elements[$0].name == "caption" }
            let hasName = element.has("aria-labelledby") || !(element["aria-label"] ?? "").trimmed.isEmpty
            var problems: [String] = []
            if !hasName, !captions.contains(where: { !tree.spokenContent(of: $0).isEmpty }) {
                problems.append("\(element.place) has no caption")
            }
            let headers = tree.elements[parts].filter { $0.name == "th" }
            if headers.isEmpty { problems.append("\(element.place) has no th") }
            let scopes = ["row", "col", "rowgroup", "colgroup"]
            problems += headers.filter { !scopes.contains($0["scope"] ?? "") }.map { "\($0.place) has no scope" }
            return problems
        }
    }
}
