/// Finds the lowest point of a smooth convex function: L-BFGS (Nocedal & Wright 2006, alg. 7.4 and 7.5) with a diagonal
/// first guess of the curvature and backtracking. The same input gives the same steps.
struct LBFGS: Hashable, Sendable {
    var mostSteps = 300
    /// How many steps are remembered.
    var memory = 8
    /// Ends when two steps in a row lower the function by less than this part of it.
    var tolerance = 1e-6

    /// - Parameters:
    ///   - start: where to begin.
    ///   - curvature: about the second derivatives, all above 0.
    ///   - evaluate: gives the value at a point and writes the gradient, which comes in zeroed.
    func minimum(
        from start: [Double], curvature: [Double], _ evaluate: ([Double], inout [Double]) -> Double
    ) -> [Double] {
        var point = start
        var gradient = Array(repeating: 0.0, count: start.count)
        var value = evaluate(point, &gradient)
        var steps = History(most: memory)
        var quiet = 0
        for _ in 0..<mostSteps {
            var direction = steps.direction(gradient, curvature)
            var slope = dot(direction, gradient)
            if !(slope < 0) {
                steps = History(most: memory)
                direction = steps.direction(gradient, curvature)
                slope = dot(direction, gradient)
            }
            guard slope < 0 else { break }
            guard let next = search(from: point, value, direction, slope, evaluate) else { break }
            steps.remember(from: point, gradient, to: next.point, next.gradient)
            let gain = value - next.value
            point = next.point
            gradient = next.gradient
            value = next.value
            quiet = gain < tolerance * value.magnitude ? quiet + 1 : 0
            if quiet == 2 { break }
        }
        return point
    }

    /// Halves the step until the function falls enough (Armijo).
    private func search(
        from point: [Double], _ value: Double, _ direction: [Double], _ slope: Double,
        _ evaluate: ([Double], inout [Double]) -> Double
    ) -> (point: [Double], gradient: [Double], value: Double)? {
        var length = 1.0
        for _ in 0..<20 {
            var next = point
            for index in next.indices { next[index] += length * direction[index] }
            var gradient = Array(repeating: 0.0, count: point.count)
            let found = evaluate(next, &gradient)
            if found <= value + 1e-4 * length * slope { return (next, gradient, found) }
            length /= 2
        }
        return nil
    }

    /// The last steps, from which the curvature is guessed.
    private struct History {
        let most: Int
        private var moves: [[Double]] = []
        private var changes: [[Double]] = []
        private var products: [Double] = []

        init(most: Int) {
            self.most = most
        }

        mutating func remember(from point: [Double], _ gradient: [Double], to next: [Double], _ nextGradient: [Double])
        {
            let move = difference(next, point)
            let change = difference(nextGradient, gradient)
            let product = dot(move, change)
            guard product > 1e-12 else { return }
            if moves.count == most {
                moves.removeFirst()
                changes.removeFirst()
                products.removeFirst()
            }
            moves.append(move)
            changes.append(change)
            products.append(product)
        }

        func direction(_ gradient: [Double], _ curvature: [Double]) -> [Double] {
            var direction = gradient
            var parts = Array(repeating: 0.0, count: moves.count)
            for index in moves.indices.reversed() {
                parts[index] = dot(moves[index], direction) / products[index]
                add(changes[index], times: -parts[index], to: &direction)
            }
            for index in direction.indices { direction[index] /= curvature[index] }
            for index in moves.indices {
                let part = dot(changes[index], direction) / products[index]
                add(moves[index], times: parts[index] - part, to: &direction)
            }
            for index in direction.indices { direction[index] = -direction[index] }
            return direction
        }
    }
}

private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
}

private func difference(_ left: [Double], _ right: [Double]) -> [Double] {
    var result = left
    for index in result.indices { result[index] -= right[index] }
    return result
}

private func add(_ vector: [Double], times factor: Double, to sum: inout [Double]) {
    for index in sum.indices { sum[index] += factor * vector[index] }
}
