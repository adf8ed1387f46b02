import Foundation
import HTTPTypes
import Learning
import SQL

/// What a machine that watches the server asks it, and the jobs that keep its tables small.
func operationsFeature() -> Feature {
    Feature(
        name: "operations", tables: ["jobs"],
        routes: [
            .get("/health", .anyone) { try await HealthCheck(core: $0.core).reply() },
            .get("/metrics", .anyone) { try await MetricsReply(request: $0).reply() },
        ],
        jobs: cleaningJobs(), export: [], erase: [])
}

/// Whether this server can do its work: one small read of the database, and an answer within a second.
struct HealthCheck: Sendable {
    let core: Core

    func reply() async throws -> Reply {
        do {
            try await time()
            return .json("{\"status\":\"ok\"}")
        } catch {
            return .json("{\"status\":\"unavailable\"}", status: .serviceUnavailable)
        }
    }

    /// - Throws: `Failure.unavailable` when the database takes longer than a second, or what it throws.
    func time() async throws {
        let start = ContinuousClock.now
        let database = core.database
        try await withinDeadline(.seconds(1)) {
            try await database.read { tx in
                tx.statementDeadline = .seconds(1)
                _ = try tx.query("SELECT name FROM settings LIMIT 1")
            }
        }
        core.metrics.observe(ContinuousClock.now - start, in: .databaseReadSeconds)
    }
}

/// `/metrics`: for this machine, and for whoever knows the token. To all others it is not there.
struct MetricsReply: Sendable {
    let request: PageRequest

    func reply() async throws -> Reply {
        guard isAllowed else { throw Failure.notFound }
        let core = request.core
        var text = core.metrics.text()
        text += gauge("trellis_up_seconds", "Since the server started.", "\(core.metrics.uptime.components.seconds)")
        text += gauge("trellis_live_lines", "Open pages that wait for news.", "\(core.live.count)")
        if let memory = residentBytes() {
            text += gauge("trellis_memory_bytes", "Memory of this process.", "\(memory)")
        }
        if let jobs = try? await waitingJobs() {
            text += gauge("trellis_jobs_waiting", "Background jobs that are due.", "\(jobs)")
        }
        return Reply(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: .bytes(Array(text.utf8)))
    }

    /// Behind a proxy on the same machine every connection looks local, so there the token alone counts.
    private var isAllowed: Bool {
        if let token = request.core.configuration.metricsToken, !token.isEmpty {
            return isSame(Array((request.headers[.authorization] ?? "").utf8), Array("Bearer \(token)".utf8))
        }
        let isForwarded = request.headers[.xForwardedFor] != nil || request.headers[.forwarded] != nil
        return request.isLocal && !isForwarded && !request.core.configuration.isBehindTrustedProxy
    }

    private func waitingJobs() async throws -> Int {
        let database = request.core.database
        let now = request.core.now()
        return try await withinDeadline(.seconds(1)) {
            try await database.read { tx in
                try tx.scalarInt("SELECT COUNT(*) AS n FROM jobs WHERE state = 'waiting' AND due_at <= \(now)")
            }
        }
    }

    private func gauge(_ name: String, _ meaning: String, _ value: String) -> String {
        "# HELP \(name) \(meaning)\n# TYPE \(name) gauge\n\(name) \(value)\n"
    }
}

/// Resident memory of this process; nil where the system does not tell.
func residentBytes() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
        let kibibytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return kibibytes.multipliedReportingOverflow(by: 1_024).partialValue
}

extension HTTPField.Name {
    fileprivate static let xForwardedFor = HTTPField.Name("X-Forwarded-For") ?? .via
    fileprivate static let forwarded = HTTPField.Name("Forwarded") ?? .via
}
