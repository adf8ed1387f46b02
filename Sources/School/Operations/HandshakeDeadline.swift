import HummingbirdCore
import Logging
import NIOCore
import NIOSSL
import NIOTLS

/// A kind of connection whose other end must be done with the handshake of TLS in time. The deadlines of requests and
/// of idleness begin only behind it, so without this a caller who says nothing would hold a connection for ever.
struct HandshakeDeadline<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    let metrics: Metrics
    var limit = TimeAmount.seconds(10)

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        let value = base.setup(channel: channel, logger: logger)
        do {
            let pipeline = channel.pipeline.syncOperations
            let tls = try pipeline.context(handlerType: NIOSSLServerHandler.self)
            let handler = HandshakeDeadlineHandler(limit: limit) { [metrics] in
                metrics.add(to: .connectionsClosed, [("late", "handshake")])
            }
            try pipeline.addHandler(handler, position: .after(tls.handler))
        } catch {
            // Without it there is no deadline: better no connection.
            return channel.eventLoop.makeFailedFuture(error)
        }
        return value
    }

    func handle(value: Base.Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}

/// Closes the connection unless the handshake is done in time, and leaves once it is.
private final class HandshakeDeadlineHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let limit: TimeAmount
    private let onLate: @Sendable () -> Void
    private var deadline: Scheduled<Void>?

    init(limit: TimeAmount, onLate: @escaping @Sendable () -> Void) {
        self.limit = limit
        self.onLate = onLate
    }

    func handlerAdded(context: ChannelHandlerContext) {
        deadline = context.eventLoop.assumeIsolatedUnsafeUnchecked().scheduleTask(in: limit) { [onLate] in
            onLate()
            context.close(promise: nil)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case .handshakeCompleted = event as? TLSUserEvent else {
            return context.fireUserInboundEventTriggered(event)
        }
        deadline?.cancel()
        deadline = nil
        context.fireUserInboundEventTriggered(event)
    }
}
