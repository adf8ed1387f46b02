import ArgumentParser
import Foundation
import Logging
import School

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the school until the process is asked to stop.")

    @OptionGroup var databaseOptions: DatabaseOptions

    @Option(help: "The address to listen on. [TRELLIS_HOST]")
    var host: String?

    @Option(help: "The port; 0 takes a free one. [TRELLIS_PORT]")
    var port: Int?

    @Option(
        help: """
            A PEM file with the certificate chain; with --tls-key the server speaks TLS and HTTP/2. Both files are read \
            anew when they change, within a minute or at once on SIGHUP. [TRELLIS_TLS_CERTIFICATE]
            """)
    var tlsCertificate: String?

    @Option(help: "The PEM file with the certificate's key. [TRELLIS_TLS_KEY]")
    var tlsKey: String?

    func run() async throws {
        var configuration = try databaseOptions.configuration()
        if let host { configuration.host = host }
        if let port {
            guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
            configuration.port = port
        }
        if let tlsCertificate { configuration.certificateFile = tlsCertificate }
        if let tlsKey { configuration.keyFile = tlsKey }
        guard (configuration.certificateFile == nil) == (configuration.keyFile == nil) else {
            throw ValidationError("TLS needs both --tls-certificate and --tls-key.")
        }
        School.logAsJSON()
        let final = configuration
        try await explaining {
            let school = try await School.open(final)
            let code = try await school.openSetUp()
            try await school.serve { address in
                print("Trellis is at \(address)")
                if let code {
                    let place = final.publicAddress ?? String(address.dropLast())
                    print("Nobody is here yet. Open \(place)/set-up and type \(code)")
                }
                fflush(nil)
            }
        }
    }
}
