extension RidgeDesign {
    /// The weighted cross-entropy of the rows plus half the penalised squares of the parameters; adds its gradient.
    ///
    func loss(
        _ parameters: [Double], _ penalties: [Double], rows: [Range<Int>], gradient: inout [Double]
    ) -> Double {
        var sum = 0.0
        for index in parameters.indices {
            gradient[index] = penalties[index] * parameters[index]
            sum += 0.5 * penalties[index] * parameters[index] * parameters[index]
        }
        let offsets = blocks.indices.map { offset(of: $0) }
        unsafe parameters.withUnsafeBufferPointer { parameters in
            unsafe gradient.withUnsafeMutableBufferPointer { gradient in
                unsafe features.withUnsafeBufferPointer { features in
                    for row in rows.joined() {
                        let z = unsafe UnsafeBufferPointer(rebasing: features[row &* columns..<(row &+ 1) &* columns])
                        let x = unsafe value(row, z, parameters, offsets)
                        let y = Double(scores[row])
                        let k = Double(weights[row])
                        let p = logistic(x)
                        // ln(1 + e^x) - y x, without overflow.
                        sum += k * (max(x, 0) + naturalLogarithm(1 + exponential(-x.magnitude)) - y * x)
                        unsafe add(k * (p - y), row, z, offsets, to: gradient)
                    }
                }
            }
        }
        return sum
    }

    /// What the parameters say about a row.
    func value(_ row: Int, _ parameters: [Double]) -> Double {
        let offsets = blocks.indices.map { offset(of: $0) }
        return unsafe parameters.withUnsafeBufferPointer { parameters in
            unsafe features[row * columns..<(row + 1) * columns].withUnsafeBufferPointer { z in
                unsafe value(row, z, parameters, offsets)
            }
        }
    }

    @inline(__always)
    private func value(
        _ row: Int, _ z: UnsafeBufferPointer<Float>, _ parameters: UnsafeBufferPointer<Double>, _ offsets: [Int]
    ) -> Double {
        var x = unsafe parameters[0]
        for column in 0..<columns { unsafe x += parameters[1 &+ column] * Double(z[column]) }
        for (block, offset) in zip(blocks, offsets) {
            let range = Int(block.starts[row])..<Int(block.starts[row &+ 1])
            let share = 1 / Double(max(range.count, 1))
            for index in range {
                let first = offset &+ Int(block.places[index]) &* block.stride
                unsafe x += parameters[first]
                var slopes = 0.0
                for (index, column) in block.slopeColumns.enumerated() {
                    unsafe slopes += parameters[first &+ 1 &+ index] * Double(z[column])
                }
                x += share * slopes
            }
        }
        return x
    }

    @inline(__always)
    private func add(
        _ error: Double, _ row: Int, _ z: UnsafeBufferPointer<Float>, _ offsets: [Int],
        to gradient: UnsafeMutableBufferPointer<Double>
    ) {
        unsafe gradient[0] += error
        for column in 0..<columns { unsafe gradient[1 &+ column] += error * Double(z[column]) }
        for (block, offset) in zip(blocks, offsets) {
            let range = Int(block.starts[row])..<Int(block.starts[row &+ 1])
            let share = error / Double(max(range.count, 1))
            for index in range {
                let first = offset &+ Int(block.places[index]) &* block.stride
                unsafe gradient[first] += error
                for (index, column) in block.slopeColumns.enumerated() {
                    unsafe gradient[first &+ 1 &+ index] += share * Double(z[column])
                }
            }
        }
    }

    /// The second derivatives when every row is as likely as the rate says, plus the penalties.
    func curvature(_ penalties: [Double], rate: Double, rows: [Range<Int>]) -> [Double] {
        var curvature = penalties
        let variance = max(rate * (1 - rate), 0.01)
        for row in rows.joined() {
            let k = Double(weights[row]) * variance
            curvature[0] += k
            let z = features[row * columns..<(row + 1) * columns]
            for (column, value) in z.enumerated() { curvature[1 + column] += k * Double(value) * Double(value) }
            for block in blocks.indices { addCurvature(k, row, z, block, to: &curvature) }
        }
        for index in curvature.indices { curvature[index] = max(curvature[index], 1e-6) }
        return curvature
    }

    private func addCurvature(
        _ k: Double, _ row: Int, _ z: ArraySlice<Float>, _ number: Int, to curvature: inout [Double]
    ) {
        let block = blocks[number]
        let range = Int(block.starts[row])..<Int(block.starts[row + 1])
        let share = 1 / Double(max(range.count, 1))
        let offset = offset(of: number)
        for index in range {
            let first = offset + Int(block.places[index]) * block.stride
            curvature[first] += k
            for (index, column) in block.slopeColumns.enumerated() {
                let value = share * Double(z[z.startIndex + column])
                curvature[first + 1 + index] += k * value * value
            }
        }
    }
}
