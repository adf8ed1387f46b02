extension PlanDocument {
    /// The plan as JSON in one form only: members in the order of their names, nothing between them, characters as
    /// UTF-8 apart from those that JSON must escape. The same words are the same bytes, so a fingerprint of it is one
    /// of the plan's words. `Decodable` reads it back.
    public var canonicalText: String {
        var bytes: [UInt8] = []
        canonical.append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private var canonical: CanonicalJSON {
        .object([
            ("aim", .object([("first", .text(aim.first)), ("second", .text(aim.second))])),
            ("answers", .list(answers.map(\.canonical))),
            ("goals", .list(goals.map(\.canonical))),
            ("interests", .list(interests.map(\.canonical))),
            ("items", .list(items.map(\.canonical))),
            (
                "promises",
                .object([
                    ("student", .text(promises.student)), ("advisor", .text(promises.advisor)),
                    ("family", .text(promises.family)),
                ])
            ),
            ("reviewOn", .optional(reviewOn?.iso)), ("template", .optional(template)),
        ])
    }
}

extension PlanAnswer {
    fileprivate var canonical: CanonicalJSON { .object([("section", .text(section)), ("words", .text(words))]) }
}

extension PlanInterest {
    fileprivate var canonical: CanonicalJSON {
        .object([("id", .text(id.description)), ("tag", .text(tag)), ("words", .text(words))])
    }
}

extension PlanGoal {
    fileprivate var canonical: CanonicalJSON {
        .object([
            ("id", .text(id.description)), ("category", .text(category)), ("title", .text(title)),
            ("reason", .text(reason)), ("knowing", .text(knowing)), ("horizon", .text(horizon.rawValue)),
            ("byOn", .optional(byOn?.iso)), ("interest", .optional(interest?.description)),
            ("competencies", .list(competencies.map { .text($0.description) })),
            ("serves", .optional(serves?.description)), ("audience", .text(audience.rawValue)),
        ])
    }
}

extension PlanItem {
    fileprivate var canonical: CanonicalJSON {
        .object([
            ("id", .text(id.description)), ("kind", .text(kind.rawValue)), ("title", .text(title)),
            ("place", .text(place)), ("beginsOn", .optional(beginsOn?.iso)), ("endsOn", .optional(endsOn?.iso)),
            ("interest", .optional(interest?.description)), ("goals", .list(goals.map { .text($0.description) })),
            ("competencies", .list(competencies.map { .text($0.description) })),
            (
                "credits",
                .list(credits.map { .object([("area", .text($0.area)), ("tenths", .number($0.tenths))]) })
            ),
            ("hours", hours.map(CanonicalJSON.number) ?? .absent),
            ("activity", .optional(activity?.description)), ("proposal", .optional(proposal?.description)),
        ])
    }
}

/// As much of JSON as a plan needs.
private indirect enum CanonicalJSON {
    case text(String)
    case number(Int)
    case list([CanonicalJSON])
    case object([(name: String, value: CanonicalJSON)])
    /// A member that is left out.
    case absent

    static func optional(_ text: String?) -> CanonicalJSON { text.map(CanonicalJSON.text) ?? .absent }

    private var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }

    func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.append(quoted: text, to: &bytes)
        case .number(let number): bytes += String(number).utf8
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (place, value) in values.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (place, member) in members.filter({ !$0.value.isAbsent }).sorted(by: { $0.name < $1.name }).enumerated()
            {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.append(quoted: member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case .absent: bytes += "null".utf8
        }
    }

    private static func append(quoted text: String, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20: bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
