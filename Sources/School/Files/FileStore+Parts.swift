import Learning

/// Files that arrive in parts, under the number of their upload.
extension FileStore {
    /// On return the part survives a power cut.
    func writePart(_ bytes: [UInt8], at offset: Int64, of upload: ID<Upload>) async throws {
        let path = partsPath(upload)
        try await threads.run {
            let file = try OpenFile(path, .writingParts)
            try file.write(bytes, at: offset)
            try file.synchronize()
        }
    }

    /// The whole file, stored under its hash. The parts stay until a row names the file, so that this can be repeated.
    ///
    /// - Throws: `Failure.unavailable` when the parts are not all there: another request has just finished, or the file
    ///   must be sent anew.
    func collect(_ upload: Upload) async throws -> ReceivedFile {
        let path = partsPath(upload.id)
        let writer = try await begin(expecting: upload.size)
        do {
            let parts = try await threads.run { try OpenFile(path, .reading) }
            while writer.size < upload.size {
                let offset = writer.size
                let most = Int(min(1 << 20, upload.size - offset))
                let bytes = try await threads.run { try parts.read(at: offset, most: most) }
                guard !bytes.isEmpty else { throw Failure.unavailable }
                try await writer.append(bytes)
            }
            let (draft, file) = try await received(writer, name: upload.name, fieldName: "file")
            try await keep(draft)
            return file
        } catch let fault as FileFault where fault.isMissing {
            await writer.abort()
            throw Failure.unavailable
        } catch {
            await writer.abort()
            throw error
        }
    }

    func discardParts(of upload: ID<Upload>) async {
        await discard(path: partsPath(upload))
    }

    private func partsPath(_ upload: ID<Upload>) -> String {
        "\(folder)/incoming/upload-\(upload)"
    }
}
