/// What an invented student is like. Everything that happens in four months follows from it and from the dice.
struct DemoTraits: Sendable {
    enum Kind: Sendable {
        case steady, quick, stuck
    }

    let kind: Kind
    /// How strong in each subject, about -1 to 1.
    let talents: [DemoSubject: Double]
    /// How far a self rating lies from what the teacher sees, on average; above 0 is too high.
    let ownView: Double
    /// The last school day on which the student was there; nothing for those who still come.
    let awayAfter: Int?

    /// - Parameter isShown: Whoever signs in first should find something to do.
    init(_ random: inout DemoRandom, days: Int, isShown: Bool) {
        let dice = random.fraction()
        kind = isShown || dice < 0.6 ? .steady : dice < 0.8 ? .quick : .stuck
        let general = random.spread()
        var talents: [DemoSubject: Double] = [:]
        for subject in DemoSubject.allCases { talents[subject] = general * 0.6 + random.spread() * 0.5 }
        self.talents = talents
        ownView = random.spread() * 0.6
        let isAway = random.chance(0.06)
        awayAfter = isAway && !isShown ? max(0, days - random.within(12...22)) : nil
    }

    /// How much a day of school brings, as a factor.
    var pace: Double {
        switch kind {
        case .steady: 1
        case .quick: 1.6
        case .stuck: 0.55
        }
    }

    /// Levels gained between the first and the last day.
    var growth: Double {
        switch kind {
        case .steady: 0.6
        case .quick: 0.9
        case .stuck: 0.1
        }
    }

    func talent(_ subject: DemoSubject) -> Double { talents[subject] ?? 0 }
}
