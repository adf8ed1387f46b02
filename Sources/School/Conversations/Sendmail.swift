import Foundation

/// Hands mail to a program of this machine, such as `/usr/sbin/sendmail -t -i`.
struct Sendmail: Sendable {
    /// The program and its arguments. They never hold anything of a mail, and no shell reads them.
    let command: [String]
    let from: String
    /// Where drafts wait for the program: a folder that only the server reads.
    let folder: String
    var patience = 30.0

    /// From the settings; nil where no mail is set up.
    init?(_ configuration: Configuration) {
        guard configuration.mailProblem == nil, let from = configuration.mailFrom else { return nil }
        self.init(command: configuration.mailCommand, from: from, folder: configuration.files + "/mail")
    }

    init(command: [String], from: String, folder: String) {
        self.command = command
        self.from = from
        self.folder = folder
    }

    /// On a thread of its own, since it waits for the program.
    ///
    /// - Throws: `MailFailure`.
    func send(to address: String, subject: String, text: String, at date: Date) async throws {
        let message = try Mail(from: from, to: address, subject: subject, text: text).message(at: date)
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread {
                done.resume(with: Result { try run(message) })
            }
        }
    }

    /// The mail stands in a file: a program that ends without reading it breaks no pipe.
    private func run(_ message: String) throws {
        guard let program = command.first else { throw MailFailure.notStarted }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let draft = "\(folder)/\(randomBytes(16).hex)"
        defer { try? FileManager.default.removeItem(atPath: draft) }
        guard
            FileManager.default.createFile(
                atPath: draft, contents: Data(message.utf8), attributes: [.posixPermissions: 0o600]),
            let input = FileHandle(forReadingAtPath: draft)
        else { throw MailFailure.notStarted }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Array(command.dropFirst())
        process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw MailFailure.notStarted
        }
        try wait(for: process)
    }

    private func wait(for process: Process) throws {
        let end = Date().addingTimeInterval(patience)
        while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
        if process.isRunning {
            process.terminate()
            Thread.sleep(forTimeInterval: 0.2)
            if process.isRunning { _ = kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
            throw MailFailure.tookTooLong
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw MailFailure.refused(status: process.terminationStatus)
        }
    }
}

extension Configuration {
    /// What is not right with the mail settings; nil where all of them fit. Without any there is no mail.
    var mailProblem: String? {
        guard let program = mailCommand.first else {
            return "not set up: nobody gets a mail, and notices wait in Trellis."
        }
        guard program.hasPrefix("/"), FileManager.default.isExecutableFile(atPath: program) else {
            return "\(program) is no program that can be run. Set TRELLIS_MAIL_COMMAND to a whole path."
        }
        guard let mailFrom, Mail.isAddress(mailFrom) else {
            return "there is no address to send from. Set TRELLIS_MAIL_FROM."
        }
        guard publicAddress != nil else {
            return "links need the address of this server. Set TRELLIS_PUBLIC_URL to https://…"
        }
        return nil
    }
}
