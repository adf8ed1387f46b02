import HTTPTypes
import NIOCore
import NIOHTTPTypes
import NIOSSL

/// Closes connections whose other end takes too long to say what it wants (`RequestClock.Limits`), with 408 where no
/// answer has begun. Hummingbird itself only knows an idle timeout, which one byte now and then keeps from ever coming.
///
/// It belongs behind the decoding of HTTP, where requests have a beginning and an end. Half a header is not seen there,
/// so on an HTTP/1 connection it puts a second handler in front, behind TLS, that tells of the first byte. On a
/// stream of HTTP/2 the header is whole from the start.
final class RequestDeadlineHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// How often a request that is under way is looked at.
    private static let period = TimeAmount.milliseconds(500)

    private let metrics: Metrics?
    private let period: TimeAmount
    private var clock: RequestClock
    private var check: Scheduled<Void>?
    private var hasAnswerBegun = false
    private var isStream = false

    init(
        metrics: Metrics? = nil, limits: RequestClock.Limits = .init(),
        period: TimeAmount = RequestDeadlineHandler.period
    ) {
        self.metrics = metrics
        self.period = period
        clock = RequestClock(limits: limits)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        // A stream's parent is its connection, whose parent is the socket that listens.
        isStream = context.channel.parent?.parent != nil
        guard !isStream else { return }
        let pipeline = context.pipeline.syncOperations
        let bell = FirstByteHandler { [self] in clock.bytesArrived(at: .now) }
        do {
            if let tls = try? pipeline.context(handlerType: NIOSSLServerHandler.self) {
                try pipeline.addHandler(bell, position: .after(tls.handler))
            } else {
                try pipeline.addHandler(bell, position: .first)
            }
        } catch {
            // Without it there is no deadline for headers: better no connection.
            context.close(promise: nil)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        check?.cancel()
        check = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        check?.cancel()
        check = nil
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            hasAnswerBegun = false
            clock.headerEnded(at: .now)
        case .body(let bytes):
            if isStream { clock.bytesArrived(at: .now) }
            clock.bodyArrived(bytes.readableBytes, at: .now)
        case .end:
            clock.bodyEnded()
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        schedule(context)
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        clock.beganWaiting(at: .now)
        context.read()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head): hasAnswerBegun = hasAnswerBegun || head.status.kind != .informational
        case .body: break
        case .end:
            clock.answered(at: .now)
            schedule(context)
        }
        context.write(data, promise: promise)
    }

    /// Most requests are whole in the read that began them, and cost no timer.
    private func schedule(_ context: ChannelHandlerContext) {
        guard check == nil, clock.isRunning else { return }
        check = context.eventLoop.assumeIsolatedUnsafeUnchecked().scheduleTask(in: period) { [self] in
            check = nil
            guard let late = clock.late(at: .now) else { return schedule(context) }
            close(context, late)
        }
    }

    private func close(_ context: ChannelHandlerContext, _ late: RequestClock.Late) {
        metrics?.add(to: .connectionsClosed, [("late", late.rawValue)])
        if late != .unwantedBody, !hasAnswerBegun {
            let fields: HTTPFields = [.connection: "close", .contentLength: "0"]
            let head = HTTPResponse(status: .requestTimeout, headerFields: fields)
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
        context.close(promise: nil)
    }
}

/// Tells of bytes before they are understood.
private final class FirstByteHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let arrived: () -> Void

    init(_ arrived: @escaping () -> Void) {
        self.arrived = arrived
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        arrived()
        context.fireChannelRead(data)
    }
}
