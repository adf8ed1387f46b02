import Learning
import Logging
import ServiceLifecycle
import UnixSignals

/// Has the certificates read anew when their files change: looks once a minute, and at once on SIGHUP, which the
/// programs that renew certificates know how to send.
struct CertificateWatch: Service, CustomStringConvertible {
    let certificates: Certificates
    let log: Logger
    var pause = Duration.seconds(60)

    let description = "certificates"

    func run() async throws {
        log.info("certificate", metadata: ["until": "\(lastDay)"])
        await withDiscardingTaskGroup { group in
            group.addTask { await lookNowAndThen() }
            group.addTask { await lookWhenAsked() }
        }
    }

    private func lookNowAndThen() async {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
            look(isAsked: false)
        }
    }

    private func lookWhenAsked() async {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            look(isAsked: true)
        }
    }

    private func look(isAsked: Bool) {
        switch certificates.renew(isAsked: isAsked) {
        case .unchanged: break
        case .renewed: log.info("certificate renewed", metadata: ["until": "\(lastDay)"])
        case .kept(let reason): log.warning("the certificate from before stays", metadata: ["reason": "\(reason)"])
        }
    }

    private var lastDay: String { "\(schoolDay(certificates.end, timeZone: "UTC"))" }
}
