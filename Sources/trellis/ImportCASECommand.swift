import ArgumentParser
import Foundation
import Interchange
import School

/// `trellis import case FILE…`
struct ImportCASECommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Import frameworks of competencies from CASE 1.0 or 1.1 packages.",
        discussion: """
            A package that was imported before is brought up to date. What is gone from it is retired, never removed.
            """)

    @Argument(help: "JSON files, each with one CFPackage.")
    var files: [String]

    @OptionGroup var databaseOptions: DatabaseOptions

    /// Bytes. The largest state frameworks are a few tens of megabytes.
    private static let largestFile = 256 << 20

    func run() async throws {
        try await databaseOptions.withSchool { school in
            var hasFailed = false
            for file in files {
                do {
                    print(describe(try await school.importFramework(json: try read(file)), file: file))
                } catch let failure as CASEFailure {
                    tell("\(file): \(failure.sentence) \(failure.advice)")
                    hasFailed = true
                } catch let failure as SetUpFailure {
                    tell(failure.description)
                    hasFailed = true
                }
            }
            if hasFailed { throw ExitCode.failure }
        }
    }

    private func read(_ file: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw SetUpFailure("\(file) cannot be opened. Check its name and your right to read it.")
        }
        defer { try? handle.close() }
        let data: Data
        do {
            data = try handle.read(upToCount: Self.largestFile + 1) ?? Data()
        } catch {
            throw SetUpFailure("\(file) cannot be read. Check that it is a file and not a folder.")
        }
        guard data.count <= Self.largestFile else {
            throw SetUpFailure("\(file) is larger than 256 MB. Export one framework at a time.")
        }
        return [UInt8](data)
    }

    private func describe(_ report: CASEImportReport, file: String) -> String {
        var lines = [
            "\(report.title) (\(file))",
            "  \(report.items) items, \(report.competencies) of them competencies: "
                + "\(report.added) added, \(report.changed) changed, \(report.retired) retired, "
                + "\(report.unchanged) unchanged",
            "  \(report.prerequisites) prerequisites: \(report.prerequisitesAdded) added, "
                + "\(report.prerequisitesRemoved) removed",
        ]
        if report.rubricsWritten + report.rubricsUnchanged > 0 {
            lines.append("  rubrics: \(report.rubricsWritten) written, \(report.rubricsUnchanged) unchanged")
        }
        for title in report.rubricsLeftOut {
            lines.append(
                "  rubric not taken: \(title): each row needs a competency that is known here, and four levels")
        }
        if report.isUnchanged { lines.append("  0 changes") }
        let problems = report.problems.filter { $0.severity != .note }
        let notes = report.problems.count - problems.count
        for problem in problems {
            lines.append("  \(problem.severity): \(problem.sentence) \(problem.advice)")
            let names = problem.identifiers.compactMap { report.names[$0] }
            if !names.isEmpty { lines.append("    named: \(names.joined(separator: " → "))") }
        }
        if notes > 0 { lines.append("  \(notes) notes that need nothing to be done") }
        return lines.joined(separator: "\n")
    }

    private func tell(_ sentence: String) {
        FileHandle.standardError.write(Data("trellis: \(sentence)\n".utf8))
    }
}
