extension RidgeDesign {
    /// The parameters that fit some rows best. The same rows give the same parameters.
    ///
    /// - Parameter start: parameters of a fit to similar rows, from which the search is short.
    func fitted(_ search: LBFGS = LBFGS(), from start: [Double]? = nil, rows: [Range<Int>]? = nil) -> [Double] {
        let rows = rows ?? [0..<count]
        let rate = rate(rows)
        let penalties = penalties()
        var first = Array(repeating: 0.0, count: parameterCount)
        first[0] = logit(rate)
        return search.minimum(
            from: start ?? first, curvature: curvature(penalties, rate: rate, rows: rows)
        ) { point, gradient in
            loss(point, penalties, rows: rows, gradient: &gradient)
        }
    }

    /// The fit of all rows, drawn together so far that it is as sure as it may be: many parameters make the fit surer
    /// of itself than it is right on new students. By how much is measured on rows left out of a first fit, as the
    /// slope and the start of a logistic regression on its logits (Platt 1999).
    ///
    /// - Parameter heldOut: rows of some students.
    func calibrated(_ search: LBFGS = LBFGS(), heldOut: [Range<Int>]) -> [Double] {
        let first = fitted(search, rows: gaps(between: heldOut))
        var check = RidgeDesign(columns: 1, blocks: [])
        for row in heldOut.joined() {
            check.features.append(Float(value(row, first)))
            check.scores.append(scores[row])
            check.weights.append(weights[row])
        }
        let all = fitted(search, from: first)
        guard check.count >= Self.fewestToCheck else { return all }
        let found = check.fitted()
        let slope = found[1].kept(within: 0.5...1.5)
        var result = all.map { slope * $0 }
        result[0] += found[0].kept(within: -0.5...0.5)
        return result
    }

    private static let fewestToCheck = 500

    private func gaps(between ranges: [Range<Int>]) -> [Range<Int>] {
        var gaps: [Range<Int>] = []
        var start = 0
        for range in ranges {
            if range.lowerBound > start { gaps.append(start..<range.lowerBound) }
            start = range.upperBound
        }
        if start < count { gaps.append(start..<count) }
        return gaps
    }

    private func rate(_ rows: [Range<Int>]) -> Double {
        var right = 0.0
        var all = 0.0
        for row in rows.joined() {
            right += Double(weights[row]) * Double(scores[row])
            all += Double(weights[row])
        }
        return ((right + 1) / (all + 2)).kept(within: 0.01...0.99)
    }
}
