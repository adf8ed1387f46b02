extension [UInt8] {
    /// The number in two bytes, lowest first; 0 where there are none.
    func uint16(_ index: Int) -> Int {
        guard index >= 0, index <= count - 2 else { return 0 }
        return Int(self[index]) | Int(self[index + 1]) << 8
    }

    /// The number in four bytes, lowest first; 0 where there are none.
    func uint32(_ index: Int) -> UInt32 {
        UInt32(uint16(index)) | UInt32(uint16(index + 2)) << 16
    }

    package mutating func appendUInt16(_ value: Int) {
        append(UInt8(truncatingIfNeeded: value))
        append(UInt8(truncatingIfNeeded: value >> 8))
    }

    package mutating func appendUInt32(_ value: Int) {
        appendUInt16(value)
        appendUInt16(value >> 16)
    }
}
