/// The rows that a logistic regression is fitted to: features in columns, and entities (items, skills) that have an
/// intercept and slopes of their own.
struct RidgeDesign {
    /// z-scores, row by row.
    var features: [Float] = []
    let columns: Int
    var scores: [Float] = []
    var weights: [Float] = []
    var blocks: [Block]

    var count: Int { scores.count }

    /// One kind of entity. Each row names some of them, or none.
    struct Block {
        /// How many entities there are.
        var entities: Int
        /// The entities of row r are `places[starts[r]..<starts[r + 1]]`.
        var starts: [Int32] = [0]
        var places: [Int32] = []
        /// The columns with a slope for each entity.
        var slopeColumns: [Int] = []
        /// How strongly intercepts and slopes are held near 0.
        var interceptPenalty: Double
        var slopePenalty: Double

        var stride: Int { slopeColumns.count + 1 }

        init(_ settings: EntitySettings) {
            entities = 0
            slopeColumns = settings.slopes.map(\.rawValue)
            interceptPenalty = 1 / (settings.interceptDeviation * settings.interceptDeviation)
            slopePenalty = 1 / (settings.slopeDeviation * settings.slopeDeviation)
        }

        /// Names an entity of the row that is being written.
        mutating func append(_ place: Int) {
            if place >= 0 { places.append(Int32(truncatingIfNeeded: place)) }
        }

        mutating func endRow() {
            starts.append(Int32(truncatingIfNeeded: places.count))
        }
    }

    /// The start, the weights of the columns, and then the entities of each block.
    var parameterCount: Int { 1 + columns + blocks.reduce(0) { $0 + $1.entities * $1.stride } }

    func offset(of block: Int) -> Int {
        1 + columns + blocks[..<block].reduce(0) { $0 + $1.entities * $1.stride }
    }

    /// How strongly each parameter is held near 0: the start not at all, the weights of the columns by 1.
    func penalties(ofColumns penalty: Double = 1) -> [Double] {
        var all = [0.0] + Array(repeating: penalty, count: columns)
        all.reserveCapacity(parameterCount)
        for block in blocks {
            let one = [block.interceptPenalty] + Array(repeating: block.slopePenalty, count: block.slopeColumns.count)
            for _ in 0..<block.entities { all.append(contentsOf: one) }
        }
        return all
    }
}
