/// The sums of weighted least squares for many small systems of the same size: Σ w E[u uᵀ] and Σ w t E[u].
struct LoadingSums {
    private let rank: Int
    private var squares: [Double]
    private var targets: [Double]

    init(rank: Int, count: Int) {
        self.rank = rank
        squares = Array(repeating: 0, count: count * rank * rank)
        targets = Array(repeating: 0, count: count * rank)
    }

    mutating func add(_ place: Int, _ state: FactorState, information: Double, target: Double) {
        for row in 0..<rank {
            targets[place * rank + row] += target * state.means[row]
            for column in 0..<rank {
                let index = row * rank + column
                let square = state.means[row] * state.means[column] + state.covariances[index]
                squares[place * rank * rank + index] += information * square
            }
        }
    }

    mutating func add(_ place: Int, _ other: LoadingSums, _ otherPlace: Int) {
        for index in 0..<rank { targets[place * rank + index] += other.targets[otherPlace * rank + index] }
        for index in 0..<rank * rank {
            squares[place * rank * rank + index] += other.squares[otherPlace * rank * rank + index]
        }
    }

    /// (A + pull I)⁻¹ (t + pull c), by Gaussian elimination; A is positive semidefinite, so no pivot is 0.
    func solved(_ place: Int, toward center: ArraySlice<Double>, pull: Double) -> [Double] {
        var a = Array(squares[place * rank * rank..<(place + 1) * rank * rank])
        var b = zip(targets[place * rank..<(place + 1) * rank], center).map { $0 + pull * $1 }
        for row in 0..<rank { a[row * rank + row] += pull }
        for pivot in 0..<rank {
            for row in (pivot + 1)..<max(rank, pivot + 1) {
                let factor = a[row * rank + pivot] / a[pivot * rank + pivot]
                for column in pivot..<rank { a[row * rank + column] -= factor * a[pivot * rank + column] }
                b[row] -= factor * b[pivot]
            }
        }
        for pivot in (0..<rank).reversed() {
            for column in (pivot + 1)..<max(rank, pivot + 1) { b[pivot] -= a[pivot * rank + column] * b[column] }
            b[pivot] = (b[pivot] / a[pivot * rank + pivot]).kept(
                within: -FactorNorms.mostLoading...FactorNorms.mostLoading)
        }
        return b
    }
}
