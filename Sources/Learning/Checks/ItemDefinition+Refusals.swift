extension ItemDefinition {
    /// What must be mended before the item can be asked, in the order of its fields.
    public var refusals: [ItemRefusal] {
        var found = ItemFaults()
        found.text(prompt, .prompt, most: ItemLimits.prompt, isNeeded: true)
        switch answer {
        case .choice(let options): found.choose(options, severalRight: false)
        case .choices(let options): found.choose(options, severalRight: true)
        case .order(let options, let right): found.order(options, right)
        case .match(let pairs, let order): found.match(pairs, order)
        case .number(let number): found.number(number)
        case .text(let text): found.forms(text, .answer)
        case .cloze(let gaps): found.cloze(gaps, prompt)
        }
        found.text(hint, .hint, most: ItemLimits.words)
        found.text(whenRight, .whenRight, most: ItemLimits.words)
        found.text(whenNotYet, .whenNotYet, most: ItemLimits.words)
        return found.list
    }
}

private struct ItemFaults {
    var list: [ItemRefusal] = []

    mutating func add(_ field: ItemRefusal.Field, _ reason: ItemRefusal.Reason) {
        list.append(ItemRefusal(field, reason))
    }

    mutating func text(_ text: LocalText, _ field: ItemRefusal.Field, most: Int, isNeeded: Bool = false) {
        if isNeeded, text.isEmpty { add(field, .missing) }
        if text.entries.contains(where: { $0.text.count > most }) { add(field, .tooLong(most: most)) }
    }

    private mutating func count(_ count: Int, _ field: ItemRefusal.Field, least: Int, most: Int) {
        if count < least { add(field, .tooFew(least: least)) }
        if count > most { add(field, .tooMany(most: most)) }
    }

    private mutating func options(_ options: [ItemOption], least: Int) {
        count(options.count, .options, least: least, most: ItemLimits.options)
        var keys: Set<String> = []
        var texts: Set<LocalText> = []
        for (place, option) in options.prefix(ItemLimits.options).enumerated() {
            text(option.text, .option(place), most: ItemLimits.option, isNeeded: true)
            text(option.feedback, .option(place), most: ItemLimits.words)
            let isNew = keys.insert(option.key).inserted
            // Two options without words are missing, not the same.
            if !option.text.isEmpty, !texts.insert(option.text).inserted { add(.option(place), .twice) }
            if !isNew { add(.option(place), .mismatch) }
        }
    }

    mutating func choose(_ options: [ItemOption], severalRight: Bool) {
        self.options(options, least: 2)
        let right = options.count(where: \.isRight)
        if right == 0, !options.isEmpty { add(.options, .noneRight) }
        if right > 1, !severalRight { add(.options, .severalRight) }
    }

    mutating func order(_ options: [ItemOption], _ right: [String]) {
        self.options(options, least: 2)
        if Set(options.map(\.key)) != Set(right) || options.count != right.count { add(.options, .mismatch) }
    }

    mutating func match(_ pairs: [ItemPair], _ order: [Int]) {
        count(pairs.count, .pairs, least: 2, most: ItemLimits.pairs)
        var lefts: Set<LocalText> = []
        for (place, pair) in pairs.prefix(ItemLimits.pairs).enumerated() {
            text(pair.left, .pair(place), most: ItemLimits.option, isNeeded: true)
            text(pair.right, .pair(place), most: ItemLimits.option, isNeeded: true)
            if !pair.left.isEmpty, !lefts.insert(pair.left).inserted { add(.pair(place), .twice) }
        }
        let isPermutation = order.sorted() == Array(pairs.indices) && Set(pairs.map(\.key)).count == pairs.count
        if !isPermutation { add(.pairs, .mismatch) }
    }

    mutating func number(_ number: NumberAnswer) {
        func isUsable(_ value: Double) -> Bool { value.isFinite && value.magnitude < TypedNumber.limit }
        switch number.range {
        case .near(let value, let tolerance):
            if !isUsable(value) { add(.answer, .outOfRange) }
            if !isUsable(tolerance) || tolerance < 0 { add(.tolerance, .outOfRange) }
        case .between(let low, let high):
            if !isUsable(low) || !isUsable(high) || low >= high { add(.answer, .outOfRange) }
        }
        if number.unit.count > ItemLimits.unit { add(.unit, .tooLong(most: ItemLimits.unit)) }
        if number.needsUnit, number.unit.isEmpty { add(.unit, .missing) }
        if number.mistakes.count > ItemLimits.mistakes { add(.answer, .tooMany(most: ItemLimits.mistakes)) }
    }

    mutating func forms(_ text: TextAnswer, _ field: ItemRefusal.Field) {
        let forms = text.accepted.filter { !FoldedText.fold($0, strict: text.strict).isEmpty }
        if forms.isEmpty || forms.count < text.accepted.count { add(field, .missing) }
        if text.accepted.count > ItemLimits.forms { add(field, .tooMany(most: ItemLimits.forms)) }
        if text.accepted.contains(where: { $0.count > ItemLimits.form }) {
            add(field, .tooLong(most: ItemLimits.form))
        }
        if text.mistakes.count > ItemLimits.mistakes { add(field, .tooMany(most: ItemLimits.mistakes)) }
    }

    mutating func cloze(_ gaps: [TextAnswer], _ prompt: LocalText) {
        count(gaps.count, .gaps, least: 1, most: ClozeText.mostGaps)
        for (place, gap) in gaps.prefix(ClozeText.mostGaps).enumerated() { forms(gap, .gap(place)) }
        // Each language shows each gap once.
        for entry in prompt.entries where !entry.text.isEmpty {
            let places = ClozeText.places(entry.text, gaps: gaps.count)
            if places.sorted() != Array(gaps.indices) {
                add(.gaps, .mismatch)
                break
            }
        }
    }
}
