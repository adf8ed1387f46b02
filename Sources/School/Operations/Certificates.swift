import Foundation
import Learning
import NIOCore
import NIOSSL
import Synchronization

/// The certificate chain and the key that new connections get. When the files change, they are read anew, so that a
/// renewal needs no restart; connections that are open keep what they have.
final class Certificates: Sendable {
    /// What a look at the files came to.
    enum Renewal: Equatable {
        case unchanged
        case renewed
        /// They cannot be used, with a sentence; the ones from before stay.
        case kept(String)
    }

    private struct State {
        var pair: CertificatePair
        /// Of the contents at the last look, whether they could be used or not.
        var seen: String
    }

    private let certificateFile: String
    private let keyFile: String
    private let state: Mutex<State>

    /// - Throws: `SetUpFailure` with what is wrong with the files.
    init(certificateFile: String, keyFile: String) throws {
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        let files = CertificateFiles(certificateFile, keyFile)
        state = Mutex(State(pair: try CertificatePair(files), seen: files.digest))
    }

    /// The end of the certificate that is in use.
    var end: Timestamp { state.withLock { $0.pair.end } }

    /// Looks at the files.
    ///
    /// - Parameter isAsked: Tells again about files that could not be used at the last look.
    func renew(isAsked: Bool = false) -> Renewal {
        let files = CertificateFiles(certificateFile, keyFile)
        return state.withLock { state in
            if state.seen == files.digest, !isAsked { return .unchanged }
            state.seen = files.digest
            do {
                let pair = try CertificatePair(files)
                if pair.digest == state.pair.digest { return .unchanged }
                state.pair = pair
                return .renewed
            } catch {
                return .kept("\(error)")
            }
        }
    }

    /// For a server: TLS 1.2 and 1.3, and at each handshake the pair of that moment.
    var configuration: TLSConfiguration {
        var configuration = state.withLock { $0.pair.configuration }
        configuration.sslContextCallback = { [self] _, promise in promise.succeed(override) }
        return configuration
    }

    private var override: NIOSSLContextConfigurationOverride {
        let pair = state.withLock { $0.pair }
        var override = NIOSSLContextConfigurationOverride()
        override.certificateChain = pair.chain
        override.privateKey = pair.key
        return override
    }
}

/// A chain and a key that belong together.
private struct CertificatePair: Sendable {
    let chain: [NIOSSLCertificateSource]
    let key: NIOSSLPrivateKeySource
    let end: Timestamp
    let digest: String

    init(_ files: CertificateFiles) throws(SetUpFailure) {
        guard let certificateBytes = files.certificate else { throw Self.unreadable(files.certificateFile) }
        guard let keyBytes = files.key else { throw Self.unreadable(files.keyFile) }
        guard let certificates = try? NIOSSLCertificate.fromPEMBytes(certificateBytes), let leaf = certificates.first
        else { throw SetUpFailure("\(files.certificateFile) holds no certificate in the PEM format.") }
        guard let privateKey = try? NIOSSLPrivateKey(bytes: keyBytes, format: .pem) else {
            throw SetUpFailure("\(files.keyFile) holds no private key in the PEM format without a passphrase.")
        }
        chain = certificates.map { .certificate($0) }
        key = .privateKey(privateKey)
        end = Timestamp(milliseconds: Int64(leaf.notValidAfter).multipliedReportingOverflow(by: 1_000).partialValue)
        digest = files.digest
        // Setting up TLS is what compares the two.
        guard (try? NIOSSLContext(configuration: configuration)) != nil else {
            throw SetUpFailure(
                "The certificate in \(files.certificateFile) and the key in \(files.keyFile) do not belong together.")
        }
    }

    var configuration: TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)
        configuration.minimumTLSVersion = .tlsv12
        return configuration
    }

    private static func unreadable(_ file: String) -> SetUpFailure {
        SetUpFailure("\(file) is not there or cannot be read. Check the path and its rights.")
    }
}

/// The contents of the two files at one moment; nil where there is none to read.
private struct CertificateFiles {
    /// Bytes. The longest chains are a few tens of kilobytes.
    private static let largest = 1 << 20

    let certificateFile: String
    let keyFile: String
    let certificate: [UInt8]?
    let key: [UInt8]?
    let digest: String

    init(_ certificateFile: String, _ keyFile: String) {
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        certificate = Self.contents(certificateFile)
        key = Self.contents(keyFile)
        digest = sha256Hex((certificate ?? []) + [0] + (key ?? []))
    }

    private static func contents(_ file: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: file) else { return nil }
        defer { try? handle.close() }
        do {
            // Nothing at all is what an empty file gives.
            let data = try handle.read(upToCount: largest + 1) ?? Data()
            return data.count <= largest ? Array(data) : nil
        } catch {
            return nil
        }
    }
}
