import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

extension School {
    /// Serves until the process is asked to stop; then finishes what is running.
    ///
    /// - Throws: `SetUpFailure` when the certificate or its key cannot be used.
    public func serve(onListening: @escaping @Sendable (_ address: String) async -> Void) async throws {
        let configuration = core.configuration
        let core = core
        let certificates = try readCertificates()
        let jobs = JobRunner(core: core, kinds: features.flatMap(\.jobs))
        let application = Application(
            responder: responder(), server: webServer(certificates, metrics: core.metrics),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port), backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(configuration.connections)),
            services: [jobs] + (certificates.map { [CertificateWatch(certificates: $0, log: core.log)] } ?? []),
            onServerRunning: { channel in
                let scheme = certificates == nil ? "http" : "https"
                let port = channel.localAddress?.port ?? configuration.port
                core.log.info("listening", metadata: ["port": "\(port)"])
                await onListening("\(scheme)://\(configuration.host):\(port)/")
            },
            logger: core.log)
        var group = ServiceGroupConfiguration(
            // What stands last stops first: the server waits for its open lines.
            services: [application, LiveEnd(hub: core.live)], gracefulShutdownSignals: [.sigterm, .sigint],
            logger: core.log)
        group.maximumGracefulShutdownDuration = .seconds(20)
        try await ServiceGroup(configuration: group).run()
        await close()
    }

    private func readCertificates() throws -> Certificates? {
        let configuration = core.configuration
        switch (configuration.certificateFile, configuration.keyFile) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return try Certificates(certificateFile: certificate, keyFile: key)
        default: throw SetUpFailure("TLS needs both a certificate and its key.")
        }
    }
}

/// HTTP/1.1 behind a proxy or on this machine; TLS with HTTP/2 or HTTP/1.1, whichever the browser takes, when there are
/// certificates.
private func webServer(_ certificates: Certificates?, metrics: Metrics) -> HTTPServerBuilder {
    let http1 = HTTP1Channel.Configuration(
        additionalChannelHandlers: [RequestDeadlineHandler(metrics: metrics)], idleTimeout: .seconds(60),
        httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
    guard let certificates else { return .http1(configuration: http1) }
    return HTTPServerBuilder { responder in
        let upgrade = try HTTP2UpgradeChannel(
            tlsConfiguration: certificates.configuration,
            configuration: .init(idleTimeout: .seconds(60), streamConfiguration: http1), responder: responder)
        return HandshakeDeadline(base: upgrade, metrics: metrics)
    }
}

/// A service is named by its description; without one that would be everything it holds, written out: the assets byte
/// by byte, which took longer than all else at the start, and the settings with their secrets.
extension JobRunner: CustomStringConvertible {
    var description: String { "jobs" }
}

/// Lets go of the pages that wait for news when the server is asked to stop; else it would wait for them.
private struct LiveEnd: Service, CustomStringConvertible {
    let hub: LiveHub
    var description: String { "live" }

    func run() async throws {
        try await gracefulShutdown()
        hub.close()
    }
}
