import Foundation

/// Self-signed certificates for `localhost`, made by `openssl` in a folder of their own.
struct TestCertificate {
    let folder: URL

    var certificateFile: String { folder.appendingPathComponent("chain.pem").path }
    var keyFile: String { folder.appendingPathComponent("key.pem").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("trellis-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try make(days: 90)
    }

    /// Puts a new certificate with a new key in the place of those from before.
    func make(days: Int) throws {
        let status = try run([
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost",
            "-days", "\(days)", "-keyout", keyFile, "-out", certificateFile,
        ])
        guard status == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    private func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
