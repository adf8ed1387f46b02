import Learning

/// A file of a try and what the student says is in it.
struct WorkFile: Sendable, Equatable {
    static let longestTranscript = 10_000

    let id: ID<Attachment>
    let name: String
    let contentType: String
    /// In bytes.
    let size: Int64
    let description: String
    /// What is said in a recording or a film; empty for anything else.
    var transcript = ""

    var isPicture: Bool { pictureTypes.contains(contentType) }
    var isAudio: Bool { audioTypes.contains(contentType) }
    /// A film that browsers play.
    var isVideo: Bool { videoTypes.contains(contentType) }
    var hasSound: Bool { isAudio || contentType.hasPrefix("video/") }

    /// Somebody who cannot see or hear it would not know what is in it.
    var lacksWords: Bool {
        if hasSound { return transcript.isEmpty && description.isEmpty }
        return isPicture && description.isEmpty
    }

    /// It was meant as a picture, a sound or a film, and pages do not show it.
    var isUnshownMedium: Bool {
        guard !isPicture, !isAudio, !isVideo else { return false }
        return contentType.hasPrefix("video/") || contentType.hasPrefix("image/")
            || Self.mediaEndings.contains(fileExtension(name)?.lowercased() ?? "")
    }

    private static let mediaEndings: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "svg", "bmp", "tif", "tiff", "heic", "heif", "avif", "mov", "avi", "mkv",
        "wmv", "flv", "3gp", "mp4", "m4v", "webm", "ogv", "mpg", "mpeg", "mp3", "m4a", "wav", "wma", "aac", "flac",
        "amr", "ogg", "weba",
    ]
}
