import HTTPTypes
import Hummingbird
import NIOCore

extension WebResponder {
    /// The bytes of a reply, with what every answer carries: what the page may load, that nobody may frame it or keep
    /// a copy of it, and compression where the browser takes it.
    func response(_ reply: Reply, to request: PageRequest) -> Response {
        var headers = reply.headers
        headers.setDefault(.cacheControl, "no-store")
        headers.setDefault(.contentSecurityPolicy, Self.contentSecurityPolicy)
        headers.setDefault(.xContentTypeOptions, "nosniff")
        headers.setDefault(.referrerPolicy, "same-origin")
        headers.setDefault(.permissionsPolicy, "camera=(self), microphone=(self), geolocation=()")
        headers.setDefault(.crossOriginOpenerPolicy, "same-origin")
        headers.setDefault(.crossOriginResourcePolicy, "same-origin")
        if request.isSecure {
            headers.setDefault(.strictTransportSecurity, "max-age=63072000; includeSubDomains")
        }
        switch reply.body {
        case .none:
            return Response(status: reply.status, headers: headers)
        case .file(let path, let size):
            headers[.acceptRanges] = "bytes"
            return file(path, size: size, ByteRange(request.headers[.range], size: size), reply.status, headers)
        case .stream(let body):
            return Response(status: reply.status, headers: headers, body: body)
        case .bytes(let bytes):
            headers[.vary] = "Accept-Encoding, Cookie"
            guard bytes.count > 600, acceptsGzip(request.headers), let packed = Gzip.compress(bytes, level: 1) else {
                return Response(
                    status: reply.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
            }
            headers[.contentEncoding] = "gzip"
            return Response(status: reply.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: packed)))
        }
    }

    /// A film or a recording is asked for in parts: some browsers play nothing that they cannot ask for so.
    private func file(
        _ path: String, size: Int64, _ asked: ByteRange, _ status: HTTPResponse.Status, _ headers: HTTPFields
    ) -> Response {
        var headers = headers
        switch asked {
        case .impossible:
            headers[.contentRange] = "bytes */\(size)"
            headers[.contentLength] = "0"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        case .whole:
            headers[.contentLength] = String(size)
            return Response(status: status, headers: headers, body: FileStream.body(path: path, range: 0..<size))
        case .part(let range):
            headers[.contentLength] = String(range.upperBound - range.lowerBound)
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
            return Response(
                status: .partialContent, headers: headers, body: FileStream.body(path: path, range: range))
        }
    }

    /// Only what we ship ourselves; no inline script or style, no plug-ins, no frames around us.
    static let contentSecurityPolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; \
        connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
        base-uri 'none'; frame-ancestors 'none'
        """

    /// A file of ours under its hashed name, which never changes, or under the fixed name that browsers ask for.
    ///
    /// - Returns: nil when there is no such file.
    func asset(_ request: Request, named name: String? = nil) -> Response? {
        let asset = name.flatMap { core.assets.asset(named: $0) } ?? core.assets.asset(at: request.uri.path)
        guard let asset else { return nil }
        var headers: HTTPFields = [
            .contentType: asset.contentType, .eTag: asset.entityTag, .vary: "Accept-Encoding",
            .xContentTypeOptions: "nosniff",
            .cacheControl: name == nil ? "public, max-age=31536000, immutable" : "public, max-age=86400",
        ]
        headers[.crossOriginResourcePolicy] = "same-origin"
        if request.headers[.ifNoneMatch]?.contains(asset.entityTag) == true {
            return Response(status: .notModified, headers: headers)
        }
        guard let packed = asset.gzip, acceptsGzip(request.headers) else {
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: packed)))
    }

    private func acceptsGzip(_ headers: HTTPFields) -> Bool {
        guard let accepted = headers[.acceptEncoding] else { return false }
        return accepted.split(separator: ",").prefix(20).contains { coding in
            let words = coding.split(separator: ";").map { trimmed(String($0)) }
            return words.first == "gzip" && !words.dropFirst().contains { $0 == "q=0" || $0.hasPrefix("q=0.000") }
        }
    }
}

extension HTTPFields {
    fileprivate mutating func setDefault(_ name: HTTPField.Name, _ value: String) {
        if self[name] == nil { self[name] = value }
    }
}

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .via
    static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .via
    static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .via
}
