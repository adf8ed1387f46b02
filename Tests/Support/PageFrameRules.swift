/// What every page has around its content.
enum PageFrameRules {
    static func problems(in tree: PageTree, language: String) -> [String] {
        var problems: [String] = []
        if !tree.hasDoctype { problems.append("the page has no doctype") }
        let lang = tree.indices(named: "html").first.flatMap { tree.elements[$0]["lang"] } ?? ""
        if lang != language { problems.append("html lang is \"\(lang)\", not \"\(language)\"") }

        let titles = tree.indices(named: "title").filter { !tree.isInside($0, ["svg"]) }
        if titles.count != 1 || titles.contains(where: { tree.spokenContent(of: $0).isEmpty }) {
            problems.append("the page needs one title with words in it")
        }
        let mains = tree.indices(named: "main").count
        if mains != 1 { problems.append("the page has \(mains) main elements, not 1") }
        return problems + viewport(in: tree)
    }

    private static func viewport(in tree: PageTree) -> [String] {
        let viewport = tree.elements.first { $0.name == "meta" && $0["name"] == "viewport" }
        guard let content = viewport?["content"] else { return ["the page has no viewport"] }
        let forbidsZoom = content.contains("user-scalable") || content.contains("maximum-scale")
        return forbidsZoom ? ["the viewport keeps people from enlarging the page"] : []
    }
}

/// One h1, and no level left out on the way down.
enum PageHeadingRules {
    private static let levels = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]

    static func problems(in tree: PageTree) -> [String] {
        var problems: [String] = []
        var previous = 1
        var mainHeadings = 0
        for index in tree.elements.indices {
            let element = tree.elements[index]
            guard let level = levels[element.name] else { continue }
            if level == 1 { mainHeadings += 1 }
            if level > previous + 1 { problems.append("\(element.place) follows h\(previous), a level is skipped") }
            if tree.spokenContent(of: index).isEmpty { problems.append("\(element.place) is an empty heading") }
            previous = level
        }
        if mainHeadings != 1 { problems.append("the page has \(mainHeadings) h1, not 1") }
        return problems
    }
}

/// What the kit refused, and what our Content Security Policy forbids.
enum PageSafetyRules {
    static func problems(in tree: PageTree) -> [String] {
        var problems: [String] = []
        for element in tree.elements {
            if element.name == "style" { problems.append("\(element.place): style belongs in the style sheet") }
            if element.name == "script", !element.has("src"), element["type"] != "application/json" {
                problems.append("\(element.place): a script without src")
            }
            for (name, value) in element.attributes {
                problems += self.problems(of: name, value: value).map { "\(element.place): \($0)" }
            }
            if isRefused(element.name) { problems.append("\(element.place): a tag was refused") }
        }
        for text in tree.texts where isRefused(text.text) {
            problems.append("line \(text.line): a value was refused")
        }
        return problems
    }

    private static func problems(of name: String, value: String) -> [String] {
        var problems: [String] = []
        if name == "style" || name == "srcdoc" { problems.append("the attribute \(name)") }
        if name.hasPrefix("on") { problems.append("the event handler \(name)") }
        if isRefused(name) || isRefused(value) { problems.append("the attribute \(name) was refused") }
        if ["href", "src", "action", "formaction"].contains(name) {
            if value.trimmed.isEmpty || value == "#" { problems.append("an empty \(name)") }
            if value.trimmed.lowercased().hasPrefix("javascript:") { problems.append("a script as \(name)") }
        }
        return problems
    }

    private static func isRefused(_ text: String) -> Bool {
        text.utf8.count >= 7 && text.contains("refused")
    }
}
