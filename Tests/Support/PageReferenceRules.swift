/// Ids are unique, and whatever names an id names one that exists.
enum PageReferenceRules {
    private static let lists = [
        "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage",
        "aria-activedescendant", "headers",
    ]
    private static let single = ["popovertarget", "commandfor", "list", "form"]

    static func problems(in tree: PageTree) -> [String] {
        var problems: [String] = []
        var ids: Set<String> = []
        for element in tree.elements {
            guard let id = element["id"] else { continue }
            if id.isEmpty || id.contains(where: \.isWhitespace) {
                problems.append("\(element.place) has an id that is empty or has a space in it")
            }
            if !ids.insert(id).inserted { problems.append("\(element.place): the id \(id) is used twice") }
        }
        for element in tree.elements {
            for (attribute, id) in references(of: element) where !ids.contains(id) {
                problems.append("\(element.place): \(attribute) names \"\(id)\", which does not exist")
            }
        }
        return problems
    }

    private static func references(of element: PageElement) -> [(attribute: String, id: String)] {
        var references: [(attribute: String, id: String)] = []
        for (name, value) in element.attributes {
            if lists.contains(name) {
                let words = value.words
                references += (words.isEmpty ? [""] : words).map { (name, $0) }
            } else if single.contains(name) || (name == "for" && element.name == "output") {
                references.append((name, value))
            } else if name == "href", value.count > 1, value.hasPrefix("#"), value != "#top" {
                references.append((name, String(value.dropFirst())))
            }
        }
        return references
    }
}
