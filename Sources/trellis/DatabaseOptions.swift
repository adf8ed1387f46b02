import ArgumentParser
import Foundation
import SQL
import School

/// Where the data is; every command takes it. What is not given comes from the environment, then from the default.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "The database: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME. [TRELLIS_DATABASE]")
    var database: String?

    @Option(help: "The folder of uploaded files. [TRELLIS_FILES]")
    var files: String?

    @Option(help: "A file with the pepper for password hashes; made when missing. [TRELLIS_PEPPER_FILE]")
    var pepperFile: String?

    func configuration() throws -> Configuration {
        var configuration = try Configuration(environment: ProcessInfo.processInfo.environment)
        if let database { configuration.database = try DatabaseAddress(parsing: database) }
        if let files { configuration.filesFolder = files }
        if let pepperFile { configuration.pepperFile = pepperFile }
        return configuration
    }

    /// Opens the school for the length of a command.
    func withSchool(_ body: (School) async throws -> Void) async throws {
        try await explaining {
            let school = try await School.open(try configuration())
            do {
                try await body(school)
            } catch {
                await school.close()
                throw error
            }
            await school.close()
        }
    }
}

/// Turns what the database and the set-up say into a sentence and exit code 1.
func explaining(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let error as SQLError {
        FileHandle.standardError.write(Data("trellis: \(error.advice)\n".utf8))
        throw ExitCode.failure
    } catch let error as MigrationError {
        FileHandle.standardError.write(Data("trellis: \(error.description)\n".utf8))
        throw ExitCode.failure
    } catch let error as SetUpFailure {
        FileHandle.standardError.write(Data("trellis: \(error.description)\n".utf8))
        throw ExitCode.failure
    }
}
