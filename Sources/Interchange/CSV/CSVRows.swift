/// The rows of a CSV file, pulled from a stream as they are asked for.
public struct CSVRows<Stream: ByteStream> {
    private var stream: Stream
    private var reader: CSVReader
    private var isAtEnd = false

    public init(_ stream: Stream, reader: CSVReader = CSVReader()) {
        self.stream = stream
        self.reader = reader
    }

    /// The next row or fault, or nil at the end of the file.
    public mutating func next() throws(Stream.Failure) -> CSVStep? {
        while true {
            if let step = reader.next() { return step }
            if isAtEnd { return nil }
            if let bytes = try stream.next() {
                reader.feed(bytes)
            } else {
                reader.finish()
                isAtEnd = true
            }
        }
    }
}

extension CSVRows: Sendable where Stream: Sendable {}
