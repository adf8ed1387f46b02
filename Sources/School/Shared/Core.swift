import Learning
import Logging
import SQL

/// What every feature may use. Made once by the composition root and passed on as a value.
struct Core: Sendable {
    let configuration: Configuration
    let database: any Database
    let mint: IDMint
    let assets: AssetCatalog
    let passwords: Passwords
    let files: FileStore
    /// Signs form tokens and device marks; the same on every server of one database.
    let secret: Secret
    let metrics: Metrics
    let log: Logger
    /// What can be learned here, kept in memory.
    let catalog = CompetencyCatalog()
    /// The activities of the school, kept in memory.
    let activities = ActivityShelf()
    /// Where students stand, kept in memory.
    let standings = StandingShelf()
    /// How likely students are to answer items right, kept in memory.
    let estimators = SuccessEstimatorShelf()
    /// Who may be lost or bored, kept in memory.
    let signals = SignalShelf()
    /// The way into an empty database.
    let setUp = SetUpDoor()
    /// The clock. Tests and the demo set their own.
    let now: @Sendable () -> Timestamp
    /// The open pages that wait for news.
    let live: LiveHub
}
