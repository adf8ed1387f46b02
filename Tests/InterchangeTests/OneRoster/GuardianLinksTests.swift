import Interchange
import Testing

@Suite struct GuardianLinksTests {
    /// Users written as "id agent agent…", and roles as "id role".
    private func links(_ users: [String], _ roles: [String]) throws -> (links: [String], problems: [RosterProblemCode])
    {
        var feed = Feed.version2
        feed["users"] = "sourcedId,enabledUser,username,givenName,familyName,agentSourcedIds"
        feed["roles"] = "sourcedId,userSourcedId,roleType,role,orgSourcedId"
        for user in users {
            let parts = user.split(separator: " ")
            feed["users"] += "\n\(parts[0]),true,\(parts[0]),A,B,\"\(parts.dropFirst().joined(separator: ", "))\""
        }
        for role in roles {
            let parts = role.split(separator: " ")
            feed["roles"] += "\n\(role),\(parts[0]),primary,\(parts[1]),s"
        }
        feed["enrollments"] = "sourcedId"
        feed["demographics"] = "sourcedId"
        let check = try feed.check()
        return (check.guardians.map { "\($0.student)-\($0.adult)" }, check.problems.problems.map(\.code))
    }

    @Test func `either side may name the other and a link is made once`() throws {
        let found = try links(
            ["kid mum dad", "mum kid", "dad", "aunt kid"],
            ["kid student", "mum parent", "dad guardian", "aunt relative"])
        #expect(found.links == ["kid-mum", "kid-dad", "kid-aunt"] && found.problems.isEmpty)
    }

    @Test func `an adult without a family role is not linked`() throws {
        let found = try links(["kid coach", "coach", "boss kid"], ["kid student", "coach teacher", "boss teacher"])
        #expect(found.links == [] && found.problems == [.agentIsNotFamily, .agentIsNotFamily])
    }

    @Test func `a student who names a student, or themselves, is not linked`() throws {
        let found = try links(["kid pal kid", "pal"], ["kid student", "pal student"])
        #expect(found.links == [] && found.problems == [.agentUnclear, .agentIsSelf])
    }

    @Test func `a grown-up student can be family of another`() throws {
        let found = try links(["kid big", "big"], ["kid student", "big student", "big relative"])
        #expect(found.links == ["kid-big"])
        let unclear = try links(["kid big", "big"], ["kid student", "kid relative", "big student", "big relative"])
        #expect(unclear.links == [] && unclear.problems == [.agentUnclear])
    }
}
