/// Reads `multipart/form-data` (RFC 7578) from pieces of any size and tells what is in it, part by part.
///
/// It holds back no more than a boundary's length of a part's content, so a file of any size passes through it.
struct MultipartParser {
    enum Event: Equatable {
        case begin(MultipartHeader)
        case bytes([UInt8])
        case end
    }

    private enum State {
        /// Before the first boundary; what stands there is dropped.
        case preamble
        /// Right behind a boundary: two hyphens end it all, a line end begins a part.
        case boundary
        case header
        case content
        /// Behind the last boundary; what stands there is dropped.
        case epilogue
    }

    static let mostHeaderBytes = 8 << 10
    /// Blanks between a boundary and its line end, which RFC 2046 allows.
    private static let mostPadding = 64

    private let delimiter: [UInt8]
    /// Begins with a line end, since the first boundary may stand at the very start.
    private var held: [UInt8] = [13, 10]
    /// Everything in `held` before this place is done with.
    private var start = 0
    /// Up to here `held` has no end of a header, so that a sender of single bytes costs no more than others.
    private var searched = 0
    private var dropped = 0
    private var state = State.preamble

    init(boundary: [UInt8]) {
        delimiter = Array("\r\n--".utf8) + boundary
    }

    /// - Throws: `Failure.badRequest` for bytes that no browser sends.
    mutating func feed(_ piece: some Collection<UInt8>) throws -> [Event] {
        held += piece
        var events: [Event] = []
        while try goOn(&events) {}
        held.removeFirst(start)
        searched = max(0, searched - start)
        start = 0
        return events
    }

    /// - Throws: `Failure.badRequest` when the last boundary has not come: the sender broke off.
    func finish() throws {
        guard case .epilogue = state else { throw Failure.badRequest("the form is not whole") }
    }

    /// - Returns: Whether it got somewhere; otherwise it needs more bytes.
    private mutating func goOn(_ events: inout [Event]) throws -> Bool {
        switch state {
        case .preamble:
            let (skipped, isWhole) = takeContent()
            try drop(skipped.count)
            return isWhole
        case .boundary: return try takeBoundaryEnd()
        case .header: return try takeHeader(&events)
        case .content:
            let (bytes, isWhole) = takeContent()
            if !bytes.isEmpty { events.append(.bytes(Array(bytes))) }
            if isWhole { events.append(.end) }
            return isWhole
        case .epilogue:
            try drop(held.count - start)
            start = held.count
            return false
        }
    }

    /// Everything up to the next delimiter; or, when that has not come, up to where it may have begun.
    private mutating func takeContent() -> (bytes: ArraySlice<UInt8>, isWhole: Bool) {
        let first = start
        var place = start
        while let found = held[place...].firstIndex(of: 13) {
            let candidate = held[found...].prefix(delimiter.count)
            if candidate.elementsEqual(delimiter.prefix(candidate.count)) {
                let isWhole = candidate.count == delimiter.count
                start = isWhole ? candidate.endIndex : found
                if isWhole { state = .boundary }
                return (held[first..<found], isWhole)
            }
            place = found + 1
        }
        start = held.count
        return (held[first...], false)
    }

    private mutating func takeBoundaryEnd() throws -> Bool {
        let end = held[start...].firstIndex { $0 != 32 && $0 != 9 } ?? held.count
        guard end - start <= Self.mostPadding else { throw Failure.badRequest("a boundary with a tail") }
        guard end + 1 < held.count else { return false }
        switch (held[end], held[end + 1]) {
        case (UInt8(ascii: "-"), UInt8(ascii: "-")) where end == start: state = .epilogue
        case (13, 10): state = .header
        default: throw Failure.badRequest("a boundary with a tail")
        }
        start = end + 2
        searched = start
        return true
    }

    private mutating func takeHeader(_ events: inout [Event]) throws -> Bool {
        var place = searched
        while place + 3 < held.count {
            if held[place] == 13, held[place + 1] == 10, held[place + 2] == 13, held[place + 3] == 10 {
                guard place - start <= Self.mostHeaderBytes else { break }
                events.append(.begin(try MultipartHeader(held[start..<place])))
                start = place + 4
                state = .content
                return true
            }
            place += 1
        }
        searched = place
        guard held.count - start <= Self.mostHeaderBytes + 4 else { throw Failure.badRequest("a header too long") }
        return false
    }

    private mutating func drop(_ count: Int) throws {
        dropped += count
        guard dropped <= Self.mostHeaderBytes else { throw Failure.badRequest("text outside of the parts") }
    }
}
