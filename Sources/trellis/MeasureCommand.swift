import ArgumentParser
import Foundation
import Learning
import School

/// For `bin/bench`: measures one part from the inside and prints figures as JSON.
struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Measure a part of Trellis (used by bin/bench).", shouldDisplay: false,
        subcommands: [Writes.self, Engine.self])

    struct Writes: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Acknowledged evidence writes per second.")

        @OptionGroup var databaseOptions: DatabaseOptions
        @Option(help: "How many clients write at once.") var clients = 64
        @Option(help: "For how many seconds.") var seconds = 5

        func run() async throws {
            guard (1...1_000).contains(clients), (1...600).contains(seconds) else {
                throw ValidationError("--clients takes 1 to 1000 and --seconds 1 to 600.")
            }
            try await databaseOptions.withSchool { school in
                let figures = try await school.measureWrites(clients: clients, seconds: seconds)
                print(figures)
            }
        }
    }

    struct Engine: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The parts of the learning engine, each beside its target.")

        func run() throws {
            let clock = ContinuousClock()
            let start = clock.now
            let found = EngineMeasure.run { (clock.now - start) / .seconds(1) }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(found), as: UTF8.self))
        }
    }
}
