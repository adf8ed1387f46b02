/// How a roster is to be imported.
public struct RosterOptions: Sendable {
    /// Says what would change and changes nothing.
    public var isTrial = false
    /// Goes on when more people or classes leave than `RosterThreshold` lets go without asking.
    public var allowsDepartures = false
    /// Of schools that the roster adds, such as `America/Los_Angeles`. Schools that are there keep theirs.
    public var timeZone = "UTC"

    public init() {}
}
