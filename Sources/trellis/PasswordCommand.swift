import ArgumentParser
import School

/// For the first administrator of a school whose people came from a roster, and for whoever is locked out.
struct PasswordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Give a person a first password. It is printed once and must be changed.")

    @Argument(help: "The user name.")
    var username: String

    @Flag(help: "Also make the person an administrator of the school's Trellis.")
    var administrator = false

    @Flag(help: "Also end the person's second step at sign-in, when phone and recovery codes are lost.")
    var withoutSecondStep = false

    @OptionGroup var databaseOptions: DatabaseOptions

    func run() async throws {
        try await databaseOptions.withSchool { school in
            let given = try await school.giveFirstPassword(to: username, asAdministrator: administrator)
            if withoutSecondStep { try await school.endSecondStep(of: username) }
            print("User name: \(username)\nFirst password: \(given.password)\nIt must be changed at the first sign-in.")
            if !given.hasRoleToday {
                print("Note: in the roster this person's roles have not begun or are over, so signing in is refused.")
            }
        }
    }
}
