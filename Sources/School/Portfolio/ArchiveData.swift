import Foundation
import Learning

/// The same as the pages of an archive for other programs: JSON with ISO times.
enum ArchiveData {
    private struct File: Encodable {
        let name: String
        let about: String
        let path: String?

        init(_ file: ArchivePages.File) {
            name = file.name
            about = file.about
            path = file.path
        }
    }

    private struct Criterion: Encodable {
        let title: LocalText
        let level: Int?
        let ownLevel: Int?
        let words: String
    }

    private struct Try: Encodable {
        let activity: LocalText
        let number: Int
        let way: LocalText
        let words: String
        let link: String
        let reflection: String
        let sentAt: String?
        let judge: String?
        let judgedAt: String?
        let strength: String?
        let nextStep: String?
        let criteria: [Criterion]
        let files: [File]
    }

    private struct Piece: Encodable {
        let title: String
        let statement: String?
        let words: String
        let link: String
        let activity: LocalText?
        let shows: LocalText?
        let at: String
        let files: [File]

        init(_ piece: PortfolioPiece, statement: String?, _ files: [ArchivePages.File]) {
            title = piece.title
            self.statement = statement
            words = piece.words
            link = piece.link
            activity = piece.work?.title
            shows = piece.skill?.title
            at = ArchiveData.time(piece.doneAt)
            self.files = files.map(File.init)
        }
    }

    private struct Collection: Encodable {
        let title: String
        let intro: String
        let pieces: [Piece]
    }

    static func json(_ details: WorkDetails, _ shown: AttemptDetails, _ files: [ArchivePages.File]) -> [UInt8] {
        let judgement = shown.judgement
        return encoded(
            Try(
                activity: details.activity.title, number: shown.number, way: shown.way, words: shown.words,
                link: shown.link, reflection: shown.reflection, sentAt: shown.sentAt.map(time),
                judge: judgement?.judge.fullName, judgedAt: judgement.map { time($0.judgedAt) },
                strength: judgement?.strength, nextStep: judgement?.nextStep,
                criteria: shown.rubric.criteria.map { criterion in
                    let result = judgement?.results[criterion.id]
                    return Criterion(
                        title: criterion.title, level: result?.level, ownLevel: shown.ownLevels[criterion.id],
                        words: result?.words ?? "")
                }, files: files.map(File.init)))
    }

    static func json(_ showcase: Showcase, _ parts: [(Showcase.Part, [ArchivePages.File])]) -> [UInt8] {
        encoded(
            Collection(
                title: showcase.title, intro: showcase.intro,
                pieces: parts.map { Piece($0.piece, statement: $0.statement, $1) }))
    }

    static func json(_ pieces: [(PortfolioPiece, [ArchivePages.File])]) -> [UInt8] {
        encoded(pieces.map { Piece($0, statement: nil, $1) })
    }

    private static func encoded(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing here holds a number that JSON cannot say.
        return (try? encoder.encode(value)).map(Array.init) ?? Array("{}".utf8)
    }

    private static func time(_ time: Timestamp) -> String {
        Date(timeIntervalSince1970: Double(time.milliseconds) / 1_000).formatted(.iso8601)
    }
}
