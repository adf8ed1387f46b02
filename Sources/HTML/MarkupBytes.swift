extension UInt8 {
    /// What HTML calls ASCII whitespace.
    var isMarkupSpace: Bool {
        self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
    }

    /// Ends the name of a tag or of an attribute.
    var endsName: Bool {
        isMarkupSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
    }

    var isLetter: Bool {
        lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "z")
    }

    var lowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }
}

extension [UInt8] {
    /// The name of an attribute as browsers compare it.
    func name(in range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self).lowercased()
    }

    /// Replaces a range and tells how far what follows it has moved.
    mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) -> Int {
        replaceSubrange(range, with: replacement)
        return replacement.count - range.count
    }
}

extension ArraySlice<UInt8> {
    /// A comment, read from the dashes that open it, ends at `-->` and at `--!>`; `<!-->` is one too.
    var endsComment: Bool {
        suffix(2).elementsEqual("--".utf8) || (count >= 5 && suffix(3).elementsEqual("--!".utf8))
    }

    func isName(_ name: String) -> Bool {
        count == name.utf8.count && elementsEqual(name.utf8) { $0.lowercased == $1 }
    }
}
