/// Random numbers that are the same for the same seed, in every run and on every machine: SplitMix64 (Steele, Lea and
/// Flood 2014). The standard library may change how it draws from a generator, so the drawing is here as well.
struct DemoRandom: Sendable {
    private var state: UInt64

    /// - Parameter streams: Numbers that make a sequence of its own for each part of the school, so that what happens
    ///   to one student does not depend on who came before.
    init(seed: UInt64, _ streams: Int...) {
        state = seed
        for stream in streams { state = next() ^ UInt64(bitPattern: Int64(stream)) &* 0x9E37_79B9_7F4A_7C15 }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// 0 up to, and without, `limit`; 0 when there is nothing to choose from.
    mutating func below(_ limit: Int) -> Int {
        guard limit > 0 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// 0 up to, and without, 1.
    mutating func fraction() -> Double {
        Double(next() >> 11) / Double(1 << 53 as UInt64)
    }

    mutating func chance(_ probability: Double) -> Bool {
        fraction() < probability
    }

    /// Around 0, between -1 and 1, mostly near the middle.
    mutating func spread() -> Double {
        (fraction() + fraction() + fraction()) / 1.5 - 1
    }

    /// Nothing from an empty list.
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }
}
