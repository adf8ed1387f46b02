// Only the C library's functions: Foundation would be the one heavy dependency of a module that computes.
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// 1 / (1 + e^-x): from the logit scale to a probability.
func logistic(_ x: Double) -> Double {
    1 / (1 + exp(-x))
}

/// ln(p / (1-p)): from a probability to the logit scale. `p` is kept within 0.001 … 0.999.
func logit(_ p: Double) -> Double {
    let p = p.kept(within: 0.001...0.999)
    return log(p / (1 - p))
}

/// 2^x.
func powerOfTwo(_ x: Double) -> Double {
    exp2(x)
}
