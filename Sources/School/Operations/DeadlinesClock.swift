/// How long a request may take to arrive. Values in, a verdict out; the handler beside it knows the network.
///
/// Only time in which we wait for the other end counts: while the server is busy and does not read, nobody is late.
struct RequestClock {
    struct Limits: Sendable {
        /// From the first byte of a request to the end of its header.
        var header = Duration.seconds(10)
        /// How long a body may stand still at its start, or in all while it keeps up the average.
        var bodyGrace = Duration.seconds(10)
        /// Bytes a second that a body must average beyond the grace.
        var slowestBody: Int64 = 1_024
        /// From the end of the header to the end of the body, whatever its speed.
        var wholeBody = Duration.seconds(15 * 60)
        /// How long, and how many bytes, a body may go on after it was answered, so that the sender reads the answer.
        var afterAnswer = Duration.seconds(2)
        var bytesAfterAnswer: Int64 = 1 << 20
    }

    /// What the other end is late with.
    enum Late: String, Sendable {
        case header, body, unwantedBody
    }

    private enum Stage {
        /// Nothing is on its way; the idle timeout of the connection counts.
        case idle
        case header(since: ContinuousClock.Instant)
        case body(since: ContinuousClock.Instant)
        /// A body that goes on although its request was answered.
        case unwanted(since: ContinuousClock.Instant)
    }

    let limits: Limits
    private var stage = Stage.idle
    private var waitingSince: ContinuousClock.Instant?
    private var waited = Duration.zero
    private var bytes: Int64 = 0

    init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Whether anything is expected, so that somebody must look at the clock.
    var isRunning: Bool {
        switch stage {
        case .idle: false
        case .header, .body, .unwanted: true
        }
    }

    /// We ask for more bytes.
    mutating func beganWaiting(at now: ContinuousClock.Instant) {
        if waitingSince == nil { waitingSince = now }
    }

    /// Bytes came, of whatever.
    mutating func bytesArrived(at now: ContinuousClock.Instant) {
        if let since = waitingSince { waited += max(.zero, now - since) }
        waitingSince = nil
        if case .idle = stage { stage = .header(since: now) }
    }

    mutating func headerEnded(at now: ContinuousClock.Instant) {
        stage = .body(since: now)
        waited = .zero
        bytes = 0
    }

    mutating func bodyArrived(_ count: Int, at now: ContinuousClock.Instant) {
        bytes = bytes.addingReportingOverflow(Int64(count)).partialValue
    }

    mutating func bodyEnded() {
        stage = .idle
    }

    /// The answer is complete. Whatever of the body is still to come, nobody wants.
    mutating func answered(at now: ContinuousClock.Instant) {
        guard case .body = stage else { return }
        stage = .unwanted(since: now)
        bytes = 0
    }

    func late(at now: ContinuousClock.Instant) -> Late? {
        switch stage {
        case .idle: return nil
        case .header(let since): return now - since > limits.header ? .header : nil
        case .unwanted(let since):
            return now - since > limits.afterAnswer || bytes > limits.bytesAfterAnswer ? .unwantedBody : nil
        case .body(let since):
            let current = waitingSince.map { max(.zero, now - $0) } ?? .zero
            let allowed = limits.bodyGrace + .seconds(bytes / max(1, limits.slowestBody))
            return waited + current > allowed || now - since > limits.wholeBody ? .body : nil
        }
    }
}
