import ArgumentParser
import School

struct ImportContentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "content", abstract: "Install the content that ships with Trellis.",
        discussion: """
            Frameworks of competencies, rubrics, activities and checks for day one, in English and Spanish. Run again \
            after an update, it changes only what differs.
            """)

    @OptionGroup var databaseOptions: DatabaseOptions

    func run() async throws {
        try await databaseOptions.withSchool { school in
            let changes = try await school.importContent()
            print(changes == 0 ? "Everything was there already: 0 changes." : "Installed: \(changes) changes.")
        }
    }
}
