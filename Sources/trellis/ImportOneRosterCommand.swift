import ArgumentParser
import School

struct ImportOneRosterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "oneroster", abstract: "Import a OneRoster CSV roster, 1.1 or 1.2, whole or changes only.",
        discussion: """
            Rows with faults are reported and left out. A file that cannot be read refuses the whole roster. People get
            no passwords: give first ones on the page People, or with "trellis password".
            """)

    @Argument(help: "The ZIP file or the folder of CSV files.", completion: .file())
    var path: String

    @OptionGroup var databaseOptions: DatabaseOptions

    @Flag(help: "Say what would change, and change nothing.")
    var dryRun = false

    @Flag(help: "Go on when more people or classes leave than usual.")
    var allowDepartures = false

    @Option(help: "The time zone of new schools, such as America/Los_Angeles. [TRELLIS_TIME_ZONE]")
    var timeZone: String?

    func run() async throws {
        var options = RosterOptions()
        options.isTrial = dryRun
        options.allowsDepartures = allowDepartures
        let configured = try databaseOptions.configuration().timeZone
        options.timeZone = timeZone ?? configured
        guard isTimeZone(options.timeZone) else {
            throw ValidationError("\(options.timeZone) is not a time zone. Write it like America/Los_Angeles.")
        }
        let final = options
        try await databaseOptions.withSchool { school in
            let report = try await school.importRoster(at: path, final)
            print(report.text)
            if case .stopped = report.outcome { throw ExitCode.failure }
        }
    }
}
