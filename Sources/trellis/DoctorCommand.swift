import ArgumentParser
import School

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look at the set-up and say in words what is wrong.")

    @OptionGroup var databaseOptions: DatabaseOptions

    func run() async throws {
        try await explaining {
            let findings = await Doctor(configuration: try databaseOptions.configuration()).examine()
            for finding in findings { print(finding.description) }
            if findings.contains(where: \.isProblem) { throw ExitCode.failure }
        }
    }
}
