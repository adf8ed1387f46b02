import Foundation
public import Learning
import SQL

/// Looks at a set-up the way an operator would, and says what is wrong and what to do.
public struct Doctor: Sendable {
    /// One thing that was looked at.
    public struct Finding: Sendable, Equatable, CustomStringConvertible {
        public enum Kind: Sendable { case good, advice, problem }

        public let kind: Kind
        public let subject: String
        public let words: String

        public var isProblem: Bool { kind == .problem }

        public var description: String {
            switch kind {
            case .good: "ok       \(subject): \(words)"
            case .advice: "advice   \(subject): \(words)"
            case .problem: "PROBLEM  \(subject): \(words)"
            }
        }
    }

    private let configuration: Configuration
    private let now: @Sendable () -> Timestamp

    public init(configuration: Configuration, now: @escaping @Sendable () -> Timestamp = currentTime) {
        self.configuration = configuration
        self.now = now
    }

    /// Changes nothing: it does not even bring the schema up to date.
    public func examine() async -> [Finding] {
        var findings = [settings(), clock()]
        findings += folder()
        findings += tls()
        findings.append(pepper())
        findings.append(mail())
        findings += await database()
        return findings
    }

    private func settings() -> Finding {
        Finding(
            kind: .good, subject: "settings",
            words: "database \(configuration.database), files \(configuration.files), listens on "
                + "\(configuration.host):\(configuration.port), files up to \(configuration.fileLimit >> 20) MiB")
    }

    /// Ids and signatures depend on the clock; one that is far off is worse than none.
    private func clock() -> Finding {
        let madeAt = Timestamp.idEpoch.adding(days: 300)
        guard now() > madeAt else {
            return Finding(
                kind: .problem, subject: "clock",
                words:
                    "the machine's clock stands before \(schoolDay(madeAt, timeZone: "UTC")). Set it, or turn on time synchronisation."
            )
        }
        return Finding(kind: .good, subject: "clock", words: "\(schoolDay(now(), timeZone: "UTC")) UTC")
    }

    private func folder() -> [Finding] {
        let files = configuration.files
        var existing = files
        while !FileManager.default.fileExists(atPath: existing), let slash = existing.lastIndex(of: "/") {
            existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
        }
        if !FileManager.default.fileExists(atPath: existing) { existing = "." }
        guard FileManager.default.isWritableFile(atPath: existing) else {
            return [
                Finding(
                    kind: .problem, subject: "files",
                    words:
                        "the folder \(existing) cannot be written. Give it to the user that runs Trellis, or choose another with --files."
                )
            ]
        }
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: existing)
        guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.int64Value,
            let size = (attributes?[.systemSize] as? NSNumber)?.int64Value, size > 0
        else { return [Finding(kind: .advice, subject: "disk", words: "its free space is not known.")] }
        let words = "\(free >> 20) MiB free of \(size >> 20) MiB"
        if free < 200 << 20 {
            return [Finding(kind: .problem, subject: "disk", words: words + ". Free some space: at 0 nobody can save.")]
        }
        if free < size / 10 { return [Finding(kind: .advice, subject: "disk", words: words + ": less than a tenth.")] }
        return [Finding(kind: .good, subject: "disk", words: words)]
    }

    private func tls() -> [Finding] {
        guard let certificate = configuration.certificateFile, let key = configuration.keyFile else {
            let isLocal =
                configuration.host == "127.0.0.1" || configuration.host == "localhost" || configuration.host == "::1"
            guard isLocal || configuration.isBehindTrustedProxy else {
                return [
                    Finding(
                        kind: .problem, subject: "tls",
                        words:
                            "the server would listen on \(configuration.host) without TLS, so passwords would travel in the open. Give --tls-certificate and --tls-key, or put a proxy before it and set TRELLIS_TRUSTED_PROXY=1."
                    )
                ]
            }
            return [Finding(kind: .good, subject: "tls", words: "not needed on this machine or behind the proxy")]
        }
        do {
            let certificates = try Certificates(certificateFile: certificate, keyFile: key)
            return [life(of: certificate, until: certificates.end)]
        } catch {
            return [Finding(kind: .problem, subject: "tls", words: "\(error)")]
        }
    }

    /// Whoever issues certificates by a program renews them weeks before their end.
    private func life(of certificate: String, until end: Timestamp) -> Finding {
        let day = schoolDay(end, timeZone: "UTC")
        if end <= now() {
            return Finding(
                kind: .problem, subject: "tls",
                words: "the certificate in \(certificate) ended on \(day), so browsers warn people away. Renew it.")
        }
        return end < now().adding(days: 14)
            ? Finding(
                kind: .advice, subject: "tls",
                words: "the certificate in \(certificate) ends on \(day). See that it is renewed in time.")
            : Finding(kind: .good, subject: "tls", words: "the certificate in \(certificate) is good until \(day)")
    }

    private func pepper() -> Finding {
        guard let path = configuration.pepperFile else {
            return Finding(
                kind: .advice, subject: "pepper",
                words: "none. With --pepper-file a stolen database alone cannot be used to guess passwords.")
        }
        return FileManager.default.isReadableFile(atPath: path)
            ? Finding(kind: .good, subject: "pepper", words: "\(path) can be read")
            : Finding(
                kind: .advice, subject: "pepper", words: "\(path) is not there yet; it is made at the next start.")
    }

    /// Without mail all else works.
    private func mail() -> Finding {
        if let problem = configuration.mailProblem {
            let isUnset = configuration.mailCommand.isEmpty
            return Finding(kind: isUnset ? .advice : .problem, subject: "mail", words: problem)
        }
        return Finding(
            kind: .good, subject: "mail",
            words: "\(configuration.mailCommand.first ?? ""), from \(configuration.mailFrom ?? "")")
    }

    private func database() async -> [Finding] {
        if case .sqlite(let path) = configuration.database, !FileManager.default.fileExists(atPath: path) {
            return [
                Finding(
                    kind: .problem, subject: "database",
                    words:
                        "there is no file at \(path). Check the path; `trellis serve` or `trellis demo` makes a new one."
                )
            ]
        }
        do {
            let database = try await openDatabase(configuration.database)
            let findings = await examine(database)
            await database.close()
            return findings
        } catch let error as SQLError {
            return [Finding(kind: .problem, subject: "database", words: error.advice)]
        } catch {
            return [Finding(kind: .problem, subject: "database", words: "\(error)")]
        }
    }

    private func examine(_ database: any Database) async -> [Finding] {
        do {
            let health = try await database.check()
            var findings = [
                Finding(
                    kind: health.isSound ? .good : .problem, subject: "database",
                    words: health.isSound
                        ? "\(health.engine), \(health.size >> 10) KiB, journal \(health.journalMode), synchronous \(health.synchronous)"
                        : "\(health.engine) is damaged: \(health.integrity). Stop the server, keep a copy of the file as it is, and restore the newest backup."
                )
            ]
            findings.append(try await schema(database))
            if findings.last?.kind == .good { findings.append(try await prediction(database)) }
            return findings
        } catch let error as SQLError {
            return [Finding(kind: .problem, subject: "database", words: error.advice)]
        } catch {
            return [Finding(kind: .problem, subject: "database", words: "\(error)")]
        }
    }

    private func schema(_ database: any Database) async throws -> Finding {
        switch try await Migrator(try School.schema()).state(database) {
        case .upToDate:
            Finding(kind: .good, subject: "schema", words: "up to date")
        case .pending(let pending):
            Finding(
                kind: .advice, subject: "schema",
                words: "\(pending.count) migrations are waiting; they run at the next start.")
        case .unknown(let numbers):
            Finding(
                kind: .problem, subject: "schema",
                words:
                    "it was made by a newer Trellis (migration \(numbers.map(String.init).joined(separator: ", "))). Use that version, or restore the backup from before."
            )
        case .edited(let number, let name):
            Finding(
                kind: .problem, subject: "schema",
                words:
                    "migration \(number) (\(name)) is not the one that was run here. Use an unchanged copy of Trellis.")
        }
    }
}
