import ArgumentParser
import Foundation
import Learning
import School

/// `trellis demo`
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Fill an empty database with an invented school, or a whole district.",
        discussion: """
            The same students, seed and day always make the same school. A database with real people is left alone.
            """)

    @Option(help: "How many students: 1 to 42000. From 841 on they are a district of several schools.")
    var students = 150

    @Option(help: "The number that everything follows from.")
    var seed: UInt64 = 1

    @Option(help: "The day, such as 2026-05-04, before which the history of four months ends. [today]")
    var today: String?

    @Option(help: "About how many rows of evidence a student has. [60; from 1000 students on 480]")
    var evidencePerStudent: Int?

    @Flag(help: "Only say who can sign in to the demo school that is there.")
    var accounts = false

    @OptionGroup var databaseOptions: DatabaseOptions

    func run() async throws {
        try await databaseOptions.withSchool { school in
            if !accounts { try await fill(school) }
            try await show(school.demoAccounts())
        }
    }

    private func fill(_ school: School) async throws {
        var settings = DemoSettings()
        settings.students = students
        settings.seed = seed
        settings.today = today
        settings.evidencePerStudent = evidencePerStudent
        let outcome = try await school.fillDemo(settings, now: currentTime()) { done, total in
            if total >= 1_000 { FileHandle.standardError.write(Data("\(done) of \(total) students\n".utf8)) }
        }
        switch outcome {
        case .alreadyThere:
            print("The demo school is there already; nothing was changed.")
        case .filled(let counts):
            print("Everybody in this school is invented.")
            print(
                number(counts.schools, "school"), number(counts.students, "student"),
                number(counts.guardians, "family member"), number(counts.staff, "member") + " of staff",
                number(counts.classes, "class", "classes"), separator: ", ")
            print(
                number(counts.works, "piece") + " of work", number(counts.evidence, "row") + " of evidence",
                separator: ", ")
        }
    }

    private func number(_ count: Int, _ one: String, _ more: String? = nil) -> String {
        "\(count) " + (count == 1 ? one : more ?? one + "s")
    }

    private func show(_ accounts: [DemoAccount]) {
        let rows = [("Sign in as", "Name", "User name")] + accounts.map { ($0.part, $0.name, $0.username) }
        let widths = (rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0)
        print("")
        for (part, name, username) in rows {
            print(padded(part, to: widths.0), padded(name, to: widths.1), username, separator: "  ")
        }
        print("\nThe password of all of them is \(DemoAccount.password)")
    }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
