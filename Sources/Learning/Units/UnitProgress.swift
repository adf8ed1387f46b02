/// When a part of a unit opens.
public enum PartOpening: Hashable, Sendable {
    case always
    /// After what the part before it asks for is done.
    case after
    /// Once the level is shown. It stays open, since a level never goes down by itself.
    case level(ID<Competency>, Int)
    /// Once the check was taken to its end, whatever came out.
    case check(ID<Check>)
}

/// A part of a unit as its progress sees it: which activities, and how many of them it asks for.
public struct UnitPartOutline: Hashable, Sendable {
    public let activities: [ID<Activity>]
    /// At least 1.
    public let choose: Int
    public let opening: PartOpening

    public init(activities: [ID<Activity>], choose: Int, opening: PartOpening) {
        self.activities = activities
        self.choose = choose
        self.opening = opening
    }

    /// "Any two of four" of two activities is both.
    public var asked: Int { min(max(choose, 1), activities.count) }
    public var isBoard: Bool { activities.count > asked }
}

/// Where one student stands with each part of a unit. Every page that tells of it asks here.
public struct UnitProgress: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        /// Not open yet.
        case later
        /// Open; so many more are asked for.
        case open(left: Int)
        /// What it asks for was sent at least once.
        case done
    }

    /// One for each part, in order.
    public let states: [State]

    /// - Parameters:
    ///   - begun: Activities that the student has begun. A part in which something was begun stays open.
    ///   - sent: Activities of which at least one try was sent.
    ///   - levels: What was shown, by competency.
    ///   - checks: Checks that were taken to their end.
    public init(
        _ parts: [UnitPartOutline], begun: Set<ID<Activity>>, sent: Set<ID<Activity>>, levels: [ID<Competency>: Int],
        checks: Set<ID<Check>>
    ) {
        var states: [State] = []
        for part in parts {
            let done = Set(part.activities).intersection(sent).count
            let isOpen =
                switch part.opening {
                case .always: true
                case .after: states.last.map { $0 == .done } ?? true
                case .level(let competency, let level): levels[competency, default: 0] >= level
                case .check(let check): checks.contains(check)
                }
            if part.asked > 0, done >= part.asked {
                states.append(.done)
            } else if part.activities.isEmpty {
                // Nothing to do in it: it holds nobody up.
                states.append(.done)
            } else if isOpen || !begun.union(sent).isDisjoint(with: part.activities) {
                states.append(.open(left: part.asked - done))
            } else {
                states.append(.later)
            }
        }
        self.states = states
    }

    /// The first part that is open and not done.
    public var next: Int? {
        states.firstIndex { state in
            if case .open = state { true } else { false }
        }
    }

    public var doneCount: Int { states.count { $0 == .done } }
    public var isWhole: Bool { !states.isEmpty && doneCount == states.count }
}
