import Foundation
import Synchronization
import Testing

/// Stands between a client and a server on this machine, and can fall silent as a hung network does: connections stay
/// open, and nothing comes through. Without a server it is silent from the start.
final class Relay: Sendable {
    let port: UInt16
    let isSilent: Mutex<Bool>
    private let listener: Int32

    init(to server: UInt16?) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        isSilent = Mutex(server == nil)
        let bound = unsafe withAddress(port: 0) { address, length in
            guard unsafe bind(listener, address, length.pointee) == 0, listen(listener, 8) == 0 else { return false }
            return unsafe getsockname(listener, address, length) == 0
        }
        try #require(bound.done)
        port = bound.port
        guard let server else { return }
        let thread = Thread { [weak self] in
            while true {
                let client = accept(listener, nil, nil)
                guard client >= 0, let self else { return }
                self.join(client, server)
            }
        }
        thread.start()
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func join(_ client: Int32, _ server: UInt16) {
        let upstream = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let isConnected = unsafe withAddress(port: server) { address, length in
            unsafe connect(upstream, address, length.pointee) == 0
        }
        guard isConnected.done else { return }
        for (source, target) in [(client, upstream), (upstream, client)] {
            Thread { self.copy(from: source, to: target) }.start()
        }
    }

    private func copy(from source: Int32, to target: Int32) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe recv(source, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            // What arrives in the silence is lost, so this connection can never go on.
            if isSilent.withLock({ $0 }) { continue }
            guard unsafe send(target, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
        }
        shutdown(target, Int32(SHUT_WR))
    }
}

/// An address on this machine, as the calls of the socket interface take it; gives its port as they left it.
private func withAddress(
    port: UInt16, _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Bool
) -> (done: Bool, port: UInt16) {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = unsafe inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let done = unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, &length) }
    }
    return (done, UInt16(bigEndian: address.sin_port))
}
