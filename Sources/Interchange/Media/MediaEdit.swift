/// How a picture or a film is copied without what it tells about place, device and person: which bytes stay, and which
/// stand in for others. The bytes themselves are read and written by the caller, in pieces.
public struct MediaEdit: Sendable, Hashable {
    public enum Piece: Sendable, Hashable {
        /// From the original.
        case kept(Range<Int64>)
        case new([UInt8])
        /// So many bytes of zero, where something was that is not told on.
        case zeros(Int64)
    }

    public let pieces: [Piece]
    /// In pixels; nil for films, and for a picture that does not say.
    public let dimensions: MediaDimensions?

    /// The whole original as it is.
    public func isUnchanged(size: Int64) -> Bool { pieces == [.kept(0..<size)] }
}

public struct MediaDimensions: Sendable, Hashable {
    public let width: Int
    public let height: Int

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Beyond this a browser, or whoever decodes it, is brought to its knees by a small file.
    public static let longestSide = 12_000
    public static let mostPixels = 60_000_000

    public var isReasonable: Bool {
        width > 0 && height > 0 && width <= Self.longestSide && height <= Self.longestSide
            && width * height <= Self.mostPixels
    }
}

/// The file is not what its first bytes promise. It is never shown as a picture.
public struct MediaFault: Error, Hashable {
    public let reason: String
}

/// Reads bytes at a place; fewer come back at the end of the file.
public struct MediaBytes {
    public let size: Int64
    private let readAt: (Int64, Int) throws -> [UInt8]
    private var window: [UInt8] = []
    private var windowStart: Int64 = 0

    static let windowSize = 64 << 10

    public init(size: Int64, read: @escaping (Int64, Int) throws -> [UInt8]) {
        self.size = size
        readAt = read
    }

    public init(_ bytes: [UInt8]) {
        self.init(size: Int64(bytes.count)) { offset, most in
            guard offset >= 0, offset < bytes.count else { return [] }
            return Array(bytes[Int(offset)...].prefix(most))
        }
    }

    /// Exactly so many bytes.
    ///
    /// - Throws: `MediaFault` at the end of the file.
    mutating func bytes(at offset: Int64, _ count: Int) throws -> [UInt8] {
        guard offset >= 0, count >= 0, count <= 1 << 20, offset <= size, Int64(count) <= size - offset else {
            throw MediaFault(reason: "it ends early")
        }
        if offset < windowStart || offset + Int64(count) > windowStart + Int64(window.count) {
            windowStart = offset
            window = try readAt(offset, max(count, Self.windowSize))
        }
        let start = Int(offset - windowStart)
        guard start + count <= window.count else { throw MediaFault(reason: "it ends early") }
        return Array(window[start..<(start + count)])
    }

    mutating func byte(at offset: Int64) throws -> UInt8 {
        if offset < windowStart || offset >= windowStart + Int64(window.count) {
            return try bytes(at: offset, 1)[0]
        }
        return window[Int(offset - windowStart)]
    }

    mutating func big16(at offset: Int64) throws -> Int {
        let bytes = try bytes(at: offset, 2)
        return Int(bytes[0]) << 8 | Int(bytes[1])
    }

    mutating func big32(at offset: Int64) throws -> Int64 {
        try bytes(at: offset, 4).reduce(0) { $0 << 8 | Int64($1) }
    }

    /// Up to eight bytes; negative where the first bit of eight is set.
    mutating func big(at offset: Int64, _ count: Int) throws -> Int64 {
        try bytes(at: offset, count).reduce(0) { $0 << 8 | Int64($1) }
    }

    mutating func little(at offset: Int64, _ count: Int) throws -> Int64 {
        try bytes(at: offset, count).reversed().reduce(0) { $0 << 8 | Int64($1) }
    }
}

/// Pieces that grow by what is kept and what is put in, with neighbours joined.
struct MediaPieces {
    private(set) var pieces: [MediaEdit.Piece] = []

    mutating func keep(_ range: Range<Int64>) {
        guard !range.isEmpty else { return }
        if case .kept(let last)? = pieces.last, last.upperBound == range.lowerBound {
            pieces[pieces.count - 1] = .kept(last.lowerBound..<range.upperBound)
        } else {
            pieces.append(.kept(range))
        }
    }

    mutating func put(_ bytes: [UInt8]) {
        if !bytes.isEmpty { pieces.append(.new(bytes)) }
    }

    mutating func clear(_ count: Int64) {
        if count > 0 { pieces.append(.zeros(count)) }
    }
}

extension MediaEdit {
    /// - Parameter type: As found from the first bytes.
    /// - Returns: nil for a type that carries nothing we know how to take out.
    /// - Throws: `MediaFault` for a file that is not whole or not of that type, or what the reader throws.
    public static func cleaning(_ type: String, _ bytes: MediaBytes) throws -> MediaEdit? {
        switch type {
        case "image/jpeg": try edit(JPEGCleaning(bytes))
        case "image/png": try edit(PNGCleaning(bytes))
        case "image/webp": try edit(WebPCleaning(bytes))
        case "image/gif": try edit(GIFReading(bytes))
        case "image/heic": try edit(HEICCleaning(bytes))
        case "video/mp4", "video/quicktime", "audio/mp4": try edit(MP4Cleaning(bytes))
        default: nil
        }
    }

    private static func edit(_ cleaning: some MediaCleaning) throws -> MediaEdit {
        var cleaning = cleaning
        return try cleaning.edit()
    }
}

/// Reads one kind of file once, from the front.
protocol MediaCleaning {
    mutating func edit() throws -> MediaEdit
}
