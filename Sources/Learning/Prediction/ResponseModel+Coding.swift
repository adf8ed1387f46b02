extension ResponseModel: Codable {
    /// The number of this way of writing and of reading responses. A model of another format is trained anew.
    public static let format = 1

    private enum CodingKeys: String, CodingKey {
        case format, norms, weights
    }

    /// - Throws: `DecodingError` for another format, and for numbers that no training gives.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let format = try container.decode(Int.self, forKey: .format)
        let norms = try container.decode(ResponseNorms.self, forKey: .norms)
        let weights = try container.decode(ResponseWeights.self, forKey: .weights)
        guard format == Self.format, norms.isSound, weights.isSound else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: container, debugDescription: "This is no response model of format \(Self.format).")
        }
        self.init(norms: norms, weights: weights)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.format, forKey: .format)
        try container.encode(norms, forKey: .norms)
        try container.encode(weights, forKey: .weights)
    }
}
