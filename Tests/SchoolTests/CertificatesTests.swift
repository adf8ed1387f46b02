import Foundation
import Learning
import Logging
import SQL
import Synchronization
import Testing

@testable import School

/// Certificates that change on the disk while a server runs.
struct CertificatesTests {
    private func withCertificate(_ body: (TestCertificate, Certificates) async throws -> Void) async throws {
        let files = try TestCertificate()
        defer { files.remove() }
        try await body(files, Certificates(certificateFile: files.certificateFile, keyFile: files.keyFile))
    }

    @Test func `files that stay the same change nothing`() async throws {
        try await withCertificate { _, certificates in
            #expect(certificates.renew() == .unchanged)
            #expect(certificates.renew(isAsked: true) == .unchanged)
        }
    }

    @Test func `a renewed certificate takes the place of the old one`() async throws {
        try await withCertificate { files, certificates in
            let before = certificates.end
            try files.make(days: 180)
            #expect(certificates.renew() == .renewed)
            #expect(certificates.end > before.adding(days: 80))
            #expect(certificates.renew() == .unchanged)
        }
    }

    @Test(arguments: [
        "", "not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "\u{0}",
    ])
    func `a broken certificate leaves the old one, and is told once`(text: String) async throws {
        try await withCertificate { files, certificates in
            let before = certificates.end
            let good = try String(contentsOfFile: files.certificateFile, encoding: .utf8)
            try text.write(toFile: files.certificateFile, atomically: true, encoding: .utf8)
            let kept = Certificates.Renewal.kept(
                "\(files.certificateFile) holds no certificate in the PEM format.")
            #expect(certificates.renew() == kept)
            #expect(certificates.renew() == .unchanged)
            #expect(certificates.renew(isAsked: true) == kept)
            #expect(certificates.end == before)
            try good.write(toFile: files.certificateFile, atomically: true, encoding: .utf8)
            #expect(certificates.renew() == .unchanged)
        }
    }

    @Test func `a certificate whose key has not come yet waits for it`() async throws {
        try await withCertificate { files, certificates in
            let oldKey = try String(contentsOfFile: files.keyFile, encoding: .utf8)
            try files.make(days: 180)
            let newKey = try String(contentsOfFile: files.keyFile, encoding: .utf8)
            try oldKey.write(toFile: files.keyFile, atomically: true, encoding: .utf8)
            guard case .kept(let reason) = certificates.renew() else {
                Issue.record("a key of another certificate was taken")
                return
            }
            #expect(reason.contains("do not belong together"))
            try newKey.write(toFile: files.keyFile, atomically: true, encoding: .utf8)
            #expect(certificates.renew() == .renewed)
        }
    }

    @Test func `files that are not there, or much too large, are told in words`() async throws {
        try await withCertificate { files, certificates in
            try Data(repeating: 65, count: 3 << 20).write(to: URL(fileURLWithPath: files.certificateFile))
            #expect(
                certificates.renew()
                    == .kept(
                        "\(files.certificateFile) is not there or cannot be read. Check the path and its rights."))
            try files.make(days: 90)
            try FileManager.default.removeItem(atPath: files.keyFile)
            #expect(
                throws: SetUpFailure("\(files.keyFile) is not there or cannot be read. Check the path and its rights.")
            ) {
                try Certificates(certificateFile: files.certificateFile, keyFile: files.keyFile)
            }
        }
    }

    @Test func `the watch takes a renewed certificate by itself, and warns of a broken one`() async throws {
        try await withCertificate { files, certificates in
            let before = certificates.end
            let lines = Mutex<[UInt8]>([])
            let handler = JSONLogHandler(label: "test", write: { line in lines.withLock { $0 += line } })
            let watch = CertificateWatch(
                certificates: certificates, log: Logger(label: "test", factory: { _ in handler }),
                pause: .milliseconds(20))
            func text() -> String { String(decoding: lines.withLock { $0 }, as: UTF8.self) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await watch.run() }
                try files.make(days: 180)
                #expect(await eventually { certificates.end > before })
                #expect(await eventually { text().contains("certificate renewed") })
                try "nothing".write(toFile: files.certificateFile, atomically: true, encoding: .utf8)
                #expect(await eventually { text().contains("holds no certificate") })
                #expect(text().contains(#""level":"warning","message":"the certificate from before stays""#))
                group.cancelAll()
            }
            #expect(certificates.end > before)
        }
    }

    @Test func `the doctor tells when a certificate ends`() async throws {
        let files = try TestCertificate()
        defer { files.remove() }
        var configuration = Configuration()
        configuration.database = .sqlite(path: files.folder.appendingPathComponent("school.sqlite").path)
        (configuration.certificateFile, configuration.keyFile) = (files.certificateFile, files.keyFile)
        let days: [(Int, Doctor.Finding.Kind)] = [(0, .good), (80, .advice), (91, .problem)]
        for (days, kind) in days {
            let now = currentTime().adding(days: days)
            let finding = await Doctor(configuration: configuration, now: { now }).examine().first {
                $0.subject == "tls"
            }
            #expect(finding?.kind == kind, "\(days): \(finding?.words ?? "nothing")")
        }
    }
}

/// Looks again and again, for at most ten seconds.
private func eventually(_ holds: () -> Bool) async -> Bool {
    for _ in 0..<500 {
        if holds() { return true }
        try? await Task.sleep(for: .milliseconds(20))
    }
    return holds()
}
