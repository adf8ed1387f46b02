/// What a parser finds in a piece of markup, for tests that look at the structure and not at the words.
public struct PageOutline {
    /// One per start tag: its name and the names of its attributes.
    public let tags: [String]
    /// The values of the attributes of the first element.
    public let firstValues: [String]
    public let texts: [String]

    public init(_ html: String) {
        let tree = PageParser.tree(of: html)
        tags = tree.elements.map { ([$0.name] + $0.attributes.map(\.name)).joined(separator: " ") }
        firstValues = tree.elements.first?.attributes.map(\.value) ?? []
        texts = tree.texts.map(\.text)
    }
}
