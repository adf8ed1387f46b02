/// How a school that must give letters or numbers reads them off what was shown. It says how a mark came about, and gives
/// none where there is too little to say.
///
/// It counts skills that somebody worked on in a term and never averages levels: of 9 skills, 8 at "got it" or beyond.
public struct MarkCrosswalk: Hashable, Sendable, Codable {
    /// A mark and what it takes.
    public struct Row: Hashable, Sendable, Codable {
        /// `A`, `B+`, `95 %`: whatever the school writes.
        public var mark: String
        /// Of 100 skills, how many are at "got it" or beyond. 0…100
        public var shown: Int
        /// Of 100 skills, how many are at "beyond". 0…100
        public var beyond: Int

        public init(mark: String, shown: Int, beyond: Int = 0) {
            self.mark = mark
            self.shown = shown
            self.beyond = beyond
        }
    }

    /// The best mark first.
    public var rows: [Row]
    /// With fewer skills than these there is no mark.
    public var fewest: Int

    public init(rows: [Row], fewest: Int = 1) {
        self.rows = rows
        self.fewest = fewest
    }

    public static let mostRows = 15
    /// In characters.
    public static let longestMark = 12

    /// What a person has to mend before this can be used.
    public enum Problem: Hashable, Sendable {
        case noRows, tooManyRows
        case fewest
        /// By the place of the row, from 0.
        case mark(Int)
        case sameMark(Int)
        case number(Int)
        /// A mark further down asks for more of "got it" than the one above it.
        case order(Int)
    }

    /// The first problem; nothing for a rule that can be used.
    public var problem: Problem? {
        if rows.isEmpty { return .noRows }
        if rows.count > Self.mostRows { return .tooManyRows }
        if !(1...1_000).contains(fewest) { return .fewest }
        var marks: Set<String> = []
        for (place, row) in rows.enumerated() {
            if !(1...Self.longestMark).contains(row.mark.unicodeScalars.count) { return .mark(place) }
            if !marks.insert(row.mark).inserted { return .sameMark(place) }
            if !(0...100).contains(row.shown) || !(0...100).contains(row.beyond) { return .number(place) }
            if place > 0, row.shown > rows[place - 1].shown { return .order(place) }
        }
        return nil
    }

    /// The first row whose two conditions hold.
    ///
    /// - Returns: Nothing for fewer skills than `fewest`, and where no row holds.
    public func mark(for tally: SkillTally) -> Row? {
        guard tally.worked >= max(fewest, 1) else { return nil }
        return rows.first { row in
            tally.reaches(row.shown, of: tally.shown) && tally.reaches(row.beyond, of: tally.beyond)
        }
    }
}

/// How many of the skills that somebody worked on are shown.
public struct SkillTally: Hashable, Sendable, Codable {
    public let worked: Int
    /// At "got it" or beyond.
    public let shown: Int
    /// At "beyond".
    public let beyond: Int

    /// Numbers that cannot be are brought to the nearest that can.
    public init(worked: Int, shown: Int, beyond: Int) {
        self.worked = min(max(worked, 0), 1_000_000)
        self.shown = min(max(shown, 0), self.worked)
        self.beyond = min(max(beyond, 0), self.shown)
    }

    public init(levels: some Sequence<Int>) {
        let levels = Array(levels)
        self.init(worked: levels.count, shown: levels.count { $0 >= 3 }, beyond: levels.count { $0 >= 4 })
    }

    /// Whether so many of 100 are reached, in whole numbers: nothing is rounded up to a mark.
    fileprivate func reaches(_ hundredths: Int, of count: Int) -> Bool {
        count * 100 >= min(max(hundredths, 0), 100) * worked
    }
}
