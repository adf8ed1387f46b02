import ArgumentParser

/// The command: serve a school, fill it, import into it, prove and mend it.
@main
struct Trellis: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trellis",
        abstract: "A personalized learning platform for schools and districts.",
        subcommands: [
            ServeCommand.self, DemoCommand.self, ImportCommand.self, ReplayCommand.self, DoctorCommand.self,
            PasswordCommand.self, EvaluateCommand.self, MeasureCommand.self,
        ])
}

/// What can be imported.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in frameworks (CASE) or rosters (OneRoster).",
        subcommands: [ImportCASECommand.self, ImportOneRosterCommand.self, ImportContentCommand.self])
}
