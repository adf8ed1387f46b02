extension HTML {
    /// Collects a literal and its values, and escapes or refuses each value by the place it stands in.
    public struct Interpolation: StringInterpolationProtocol {
        private var bytes: [UInt8] = []
        private var scanner = MarkupScanner()

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: String) {
            let start = bytes.count
            bytes.append(contentsOf: literal.utf8)
            scanner.scan(&bytes, from: start)
        }

        /// Text: shown as it is, whatever it contains.
        public mutating func appendInterpolation(_ text: String) {
            switch scanner.place(in: bytes) {
            case .text, .plainText:
                bytes.appendEscaped(text)
            case .value, .url:
                scanner.willInsertValue(in: bytes)
                bytes.appendEscaped(text)
            case .tag, .json, .elsewhere:
                refuse("a value")
            }
        }

        /// `nil` writes nothing.
        public mutating func appendInterpolation(_ text: String?) {
            if let text { appendInterpolation(text) }
        }

        public mutating func appendInterpolation(_ number: some BinaryInteger) {
            appendInterpolation(String(number))
        }

        /// Markup within markup, in text only.
        public mutating func appendInterpolation(_ html: HTML) {
            guard case .text = scanner.place(in: bytes) else { return refuse("markup") }
            bytes += html.bytes
        }

        /// `nil` writes nothing.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { appendInterpolation(html) }
        }

        /// One piece of markup per item: `<ul>\(each: students, studentRow)</ul>`.
        public mutating func appendInterpolation<Items: Sequence>(each items: Items, _ row: (Items.Element) -> HTML) {
            for item in items { appendInterpolation(row(item)) }
        }

        /// An attribute without a value, or nothing: `<input type="checkbox" \(attribute: "checked", if: isOn)>`.
        public mutating func appendInterpolation(attribute name: StaticString, if isOn: Bool) {
            guard isOn else { return }
            guard case .tag = scanner.place(in: bytes) else { return refuse("an attribute") }
            appendLiteral(space + name.description)
        }

        /// An attribute with an escaped value, or nothing: `<a href="/" \(attribute: "aria-current", value: current)>`.
        /// The name decides what the value may be, as if both had been written in the literal.
        public mutating func appendInterpolation(attribute name: StaticString, value: String?) {
            guard let value else { return }
            guard case .tag = scanner.place(in: bytes) else { return refuse("an attribute") }
            appendLiteral(space + name.description + "=\"")
            appendInterpolation(value)
            appendLiteral("\"")
        }

        /// Values for a script: `<script type="application/json" id="draft">\(json: island)</script>`, nowhere else.
        public mutating func appendInterpolation(json island: JSONIsland) {
            guard case .json = scanner.place(in: bytes) else { return refuse("JSON") }
            bytes += island.bytes
        }

        /// What parts an attribute from what stands before it.
        private var space: String { bytes.last?.isMarkupSpace == true ? "" : " " }

        /// The collected bytes, or the word "refused" when they do not end in text: whatever came next would stand in
        /// a place that nobody had judged.
        func finished() -> [UInt8] {
            guard !scanner.isInText else { return bytes }
            Refusals.record("markup that ends \(scanner.whereabouts(in: bytes))")
            return MarkupScanner.refused
        }

        /// The word takes part in the markup around it, so the scanner reads it too.
        private mutating func refuse(_ what: String) {
            Refusals.record("\(what) \(scanner.whereabouts(in: bytes))")
            let start = bytes.count
            bytes += MarkupScanner.refused
            scanner.scan(&bytes, from: start)
        }
    }
}
