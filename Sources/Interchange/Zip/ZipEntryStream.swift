/// The content of one ZIP entry, unpacked as it is asked for. Every limit is held against bytes that really came.
public struct ZipEntryStream: ByteStream {
    private let entry: ZipEntry
    private let source: any ByteSource
    private let limits: ZipLimits
    private let inflater: Inflater?

    private var input: [UInt8] = []
    private var inputPosition = 0
    private var bytesRead = 0
    private var bytesOut = 0
    private var crc: UInt32 = 0
    private var isFinished = false
    private static let piece = 65_536

    init(_ entry: ZipEntry, of source: any ByteSource, _ limits: ZipLimits) {
        self.entry = entry
        self.source = source
        self.limits = limits
        inflater = entry.method == .deflated ? Inflater() : nil
    }

    public mutating func next() throws(ZipFailure) -> [UInt8]? {
        while !isFinished {
            try refill()
            let output = try unpack()
            try count(output)
            if !output.isEmpty { return output }
        }
        return nil
    }

    private mutating func refill() throws(ZipFailure) {
        guard inputPosition >= input.count, bytesRead < entry.packedBytes else { return }
        do {
            input = try source.bytes(
                at: entry.dataOffset + bytesRead, count: min(Self.piece, entry.packedBytes - bytesRead))
        } catch {
            throw .unreadable(error)
        }
        guard !input.isEmpty else { throw .damaged }
        inputPosition = 0
        bytesRead += input.count
    }

    private mutating func unpack() throws(ZipFailure) -> [UInt8] {
        guard let inflater else {
            defer { inputPosition = input.count }
            isFinished = bytesRead >= entry.packedBytes
            return inputPosition < input.count ? input : []
        }
        let before = inputPosition
        let (output, outcome) = inflater.unpack(input, from: &inputPosition, limit: Self.piece)
        switch outcome {
        case .damaged: throw .contentMismatch(entry.name)
        case .more:
            // Neither bytes used nor bytes made: the data stops in the middle.
            guard inputPosition > before || !output.isEmpty else { throw .contentMismatch(entry.name) }
        case .ended:
            guard inputPosition == input.count, bytesRead == entry.packedBytes else {
                throw .contentMismatch(entry.name)
            }
            isFinished = true
        }
        return output
    }

    private mutating func count(_ output: [UInt8]) throws(ZipFailure) {
        bytesOut += output.count
        let bytesIn = max(1, bytesRead - input.count + inputPosition)
        if bytesOut > limits.ratioStartsAt, bytesOut / bytesIn > limits.ratio {
            throw .unpacksTooFar(name: entry.name)
        }
        guard bytesOut <= limits.entryBytes else { throw .entryTooLarge(name: entry.name, limit: limits.entryBytes) }
        // The promised sizes were added up against the limit for the whole file, so none may be exceeded.
        guard bytesOut <= entry.unpackedBytes else { throw .contentMismatch(entry.name) }
        crc = checksum(output, from: crc)
        if isFinished, bytesOut != entry.unpackedBytes || crc != entry.checksum {
            throw .contentMismatch(entry.name)
        }
    }
}
