import HTML
import Learning

extension HTML.Interpolation {
    /// An id in an address or a field. It has only letters and digits, and goes the way of any text.
    mutating func appendInterpolation<Entity>(_ id: ID<Entity>) {
        appendInterpolation(id.description)
    }
}
