import ArgumentParser
import Foundation
import Learning
import School
import Synchronization

struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Read the ledger of evidence from the start and make every level anew, or check them.",
        discussion: """
            Levels and estimates follow from the ledger alone. With --check nothing is changed: each difference is \
            named, and the exit code is 1 when there is one. Both may run while Trellis serves.
            """)

    @OptionGroup var databaseOptions: DatabaseOptions

    @Flag(help: "Only compare; name what differs.")
    var check = false

    @Option(help: "Only this student: the 13 characters in the address of the student's page.")
    var student: String?

    func run() async throws {
        var only: ID<Person>?
        if let student {
            guard let id = ID<Person>(student) else {
                throw ValidationError("--student takes the 13 characters in the address of the student's page.")
            }
            only = id
        }
        try await databaseOptions.withSchool { [check, only] school in
            let replay = school.replay(only: only)
            let began = ContinuousClock.now
            let line = ProgressLine()
            let report =
                check
                ? try await replay.check(progress: line.show) : try await replay.rebuild(progress: line.show)
            print(Self.summary(report, isCheck: check, seconds: (ContinuousClock.now - began) / .seconds(1)))
            for difference in report.named { print(Self.words(difference)) }
            if report.differences > report.named.count {
                print("… and \(report.differences - report.named.count) more.")
            }
            if check, !report.isEqual { throw ExitCode.failure }
        }
    }

    private static func summary(_ report: Replay.Report, isCheck: Bool, seconds: Double) -> String {
        let read = """
            Read \(report.rows) rows of evidence of \(report.students) students about \(report.competencies) \
            competencies of theirs in \((seconds * 10).rounded() / 10) s.
            """
        let outdated =
            report.outdated == 0
            ? ""
            : " \(report.outdated) students were last written by an earlier version"
                + (isCheck
                    ? "; trellis replay, or the next night, brings them up to date." : " and are up to date now.")
        if report.isEqual { return read + " Everything agrees." + outdated }
        return read + outdated
            + (isCheck ? " \(report.differences) values differ:" : " \(report.differences) values were made anew:")
    }

    private static func words(_ difference: Replay.Difference) -> String {
        let place = difference.competency.map { "competency \($0)" } ?? "the student's own row"
        return "student \(difference.student), \(place): \(difference.what)"
    }
}

/// Tells on standard error how far the work is, at most once a second.
private final class ProgressLine: Sendable {
    private let shownAt = Mutex(ContinuousClock.now)

    func show(_ report: Replay.Report) {
        let isDue = shownAt.withLock { last in
            let now = ContinuousClock.now
            guard now - last >= .seconds(1) else { return false }
            last = now
            return true
        }
        guard isDue else { return }
        FileHandle.standardError.write(Data("\(report.rows) rows, \(report.students) students\n".utf8))
    }
}
