import Foundation
import Logging
import Synchronization

/// Writes the log as one JSON object a line: `{"time":"2026-05-04T07:30:00.123Z","level":"info","message":"…"}` with the
/// metadata as further members. Whatever a text holds, it stays within its line.
///
/// Metadata holds ids and numbers, never names of people.
struct JSONLogHandler: LogHandler {
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]

    private let label: String
    private let write: @Sendable ([UInt8]) -> Void
    private let now: @Sendable () -> Date

    /// - Parameter write: Takes a whole line with its end; to standard error unless a test wants it.
    init(
        label: String, now: @escaping @Sendable () -> Date = { Date() },
        write: @escaping @Sendable ([UInt8]) -> Void = writeToStandardError
    ) {
        self.label = label
        self.now = now
        self.write = write
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line = JSONLine()
        line.add("time", now().formatted(Self.timeFormat))
        line.add("level", event.level.rawValue)
        line.add("message", event.message.description)
        line.add("label", label)
        var facts = metadata
        if let error = event.error { facts["error"] = "\(error)" }
        if let provided = metadataProvider?.get() { facts.merge(provided) { _, new in new } }
        if let own = event.metadata { facts.merge(own) { _, new in new } }
        for (key, value) in facts.sorted(by: { $0.key < $1.key }).prefix(50) {
            // The four members above are ours.
            line.add(["time", "level", "message", "label"].contains(key) ? "_" + key : key, Self.text(value))
        }
        write(line.finished())
    }

    var metadataProvider: Logger.MetadataProvider?

    private static let timeFormat = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    private static func text(_ value: Logger.Metadata.Value) -> String {
        switch value {
        case .string(let text): text
        case .stringConvertible(let value): "\(value)"
        case .array, .dictionary: "\(value)"
        @unknown default: "\(value)"
        }
    }
}

/// One JSON object on one line, its members all text.
private struct JSONLine {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]
    /// Longer texts are cut: a log line is not the place for a document.
    private static let mostBytes = 8_000

    mutating func add(_ key: String, _ value: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        addText(key)
        bytes.append(UInt8(ascii: ":"))
        addText(value)
    }

    consuming func finished() -> [UInt8] {
        bytes + [UInt8(ascii: "}"), 10]
    }

    private mutating func addText(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var count = 0
        for scalar in text.unicodeScalars {
            count += scalar.utf8.count
            guard count <= Self.mostBytes else { break }
            switch scalar {
            case "\"": bytes += Array("\\\"".utf8)
            case "\\": bytes += Array("\\\\".utf8)
            case "\n": bytes += Array("\\n".utf8)
            default: addScalar(scalar)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Control characters, and what a terminal or an old reader takes for a line end or a turn of direction, as `\u`.
    private mutating func addScalar(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
            let digits = String(scalar.value, radix: 16)
            bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        default:
            bytes += Array(scalar.utf8)
        }
    }
}

/// Lines of several threads do not mix. A log that cannot be written, on a full disk for one, is left: the server lives.
@Sendable private func writeToStandardError(_ line: [UInt8]) {
    standardError.withLock { _ in
        var done = 0
        while done < line.count {
            let start = done
            let count = unsafe line.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
                return unsafe write(STDERR_FILENO, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            done += count
        }
    }
}

private let standardError = Mutex(())
