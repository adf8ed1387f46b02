/// Why a ZIP file was refused. It is always refused as a whole.
public enum ZipFailure: Explained, Hashable {
    case unreadable(ByteFailure)
    case notAZip
    /// It ends too early, or its parts contradict each other.
    case damaged
    case tooManyEntries(limit: Int)
    case entryTooLarge(name: String, limit: Int)
    case totalTooLarge(limit: Int)
    /// It unpacks to so much more than it holds that it can only be meant to fill the disk.
    case unpacksTooFar(name: String)
    case duplicateName(String)
    /// An absolute name, one with `..`, or one that cannot be a file's.
    case unsafeName(String)
    case notAPlainFile(String)
    case encrypted(String)
    case unknownMethod(String)
    /// Two entries claim the same bytes.
    case overlapping(String)
    /// What came out has not the length or the checksum that was promised.
    case contentMismatch(String)

    public var sentence: String {
        switch self {
        case .unreadable(let failure): failure.sentence
        case .notAZip: "This file is not a ZIP file."
        case .damaged: "This ZIP file is damaged or was not sent completely."
        case .tooManyEntries(let limit): "This ZIP file holds more than \(limit) files."
        case .entryTooLarge(let name, let limit): "“\(shortened(name))” is larger than \(Self.size(limit)) unpacked."
        case .totalTooLarge(let limit): "This ZIP file is larger than \(Self.size(limit)) unpacked."
        case .unpacksTooFar(let name): "“\(shortened(name))” unpacks to far more than a real file would."
        case .duplicateName(let name): "This ZIP file holds “\(shortened(name))” more than once."
        case .unsafeName(let name): "“\(shortened(name))” is not a name that a file in a ZIP may have."
        case .notAPlainFile(let name): "“\(shortened(name))” is a link or a device, not a file."
        case .encrypted(let name): "“\(shortened(name))” is locked with a password."
        case .unknownMethod(let name): "“\(shortened(name))” is packed in a way we cannot read."
        case .overlapping(let name): "“\(shortened(name))” shares its bytes with another file in this ZIP."
        case .contentMismatch(let name): "“\(shortened(name))” is damaged: its content does not match its checksum."
        }
    }

    public var advice: String {
        switch self {
        case .unreadable(let failure): failure.advice
        case .notAZip: "Choose the ZIP file that your student information system exported."
        case .damaged, .contentMismatch: "Export it again, or copy it again, and send the new file."
        case .tooManyEntries, .entryTooLarge, .totalTooLarge: "Send a smaller file, with only what is needed in it."
        case .encrypted: "Make the ZIP file again without a password."
        case .unknownMethod: "Make the ZIP file again with ordinary (“deflate”) compression."
        case .unpacksTooFar, .duplicateName, .unsafeName, .notAPlainFile, .overlapping:
            "Do not use this file. Ask where it came from, and export a new one."
        }
    }

    private static func size(_ bytes: Int) -> String {
        bytes >= 1 << 30 ? "\(bytes >> 30) GB" : bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
    }
}
