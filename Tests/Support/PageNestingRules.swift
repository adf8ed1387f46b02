/// What may stand in what (HTML Standard, content models), for the mistakes that browsers mend in silence.
enum PageNestingRules {
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre", "search",
        "section", "table", "ul",
    ]
    private static let holdsPhrases: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "em", "strong", "small", "b", "i", "label", "button", "pre",
    ]
    private static let interactive: Set<String> = ["a", "button", "input", "select", "textarea", "label", "summary"]
    private static let parents: [String: Set<String>] = [
        "li": ["ul", "ol", "menu"],
        "dt": ["dl", "div"], "dd": ["dl", "div"],
        "tr": ["table", "thead", "tbody", "tfoot"],
        "td": ["tr"], "th": ["tr"],
        "thead": ["table"], "tbody": ["table"], "tfoot": ["table"], "caption": ["table"], "colgroup": ["table"],
        "col": ["colgroup"],
        "option": ["select", "optgroup", "datalist"], "optgroup": ["select"],
        "legend": ["fieldset"], "summary": ["details"], "figcaption": ["figure"],
    ]
    private static let children: [String: Set<String>] = [
        "ul": ["li", "script", "template"], "ol": ["li", "script", "template"], "menu": ["li", "script", "template"],
        "dl": ["dt", "dd", "div", "script", "template"],
        "tr": ["td", "th", "script", "template"],
        "select": ["option", "optgroup", "hr"],
    ]

    static func problems(in tree: PageTree) -> [String] {
        tree.elements.indices.flatMap { problems(of: $0, in: tree) }
    }

    private static func problems(of index: Int, in tree: PageTree) -> [String] {
        let element = tree.elements[index]
        let ancestors = tree.ancestors(of: index).map { tree.elements[$0] }
        guard !ancestors.contains(where: { $0.name == "svg" }) else { return [] }
        var outer: [String] = []
        if blocks.contains(element.name) { outer += ancestors.map(\.name).filter(holdsPhrases.contains) }
        if isInteractive(element) { outer += ancestors.map(\.name).filter { ["a", "button"].contains($0) } }
        if element.name == "form" || element.name == "main" {
            outer += ancestors.map(\.name).filter { $0 == element.name }
        }
        if let parent = ancestors.first, isMisplaced(element.name, in: parent.name) { outer.append(parent.name) }

        var seen: Set<String> = []
        return outer.filter { seen.insert($0).inserted }.map { "\(element.place) cannot stand in <\($0)>" }
    }

    private static func isInteractive(_ element: PageElement) -> Bool {
        switch element.name {
        case "a": element.has("href")
        case "input": element["type"] != "hidden"
        default: interactive.contains(element.name)
        }
    }

    private static func isMisplaced(_ name: String, in parent: String) -> Bool {
        // A template may hold the parts of a list or a table for the script to fill in.
        if parent == "template" { return false }
        if let allowed = parents[name], !allowed.contains(parent) { return true }
        if let allowed = children[parent], !allowed.contains(name) { return true }
        return false
    }
}
