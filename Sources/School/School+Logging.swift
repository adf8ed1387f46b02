import Logging

extension School {
    /// JSON lines on standard error from here on. Once per process, before anything logs.
    public static func logAsJSON() {
        LoggingSystem.bootstrap { label in JSONLogHandler(label: label) }
    }
}
