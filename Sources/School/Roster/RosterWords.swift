import Interchange

extension RosterRemark {
    /// What is wrong and where.
    func sentence(_ t: Messages) -> String {
        if case .found(let problem) = code { return problem.sentence }
        let column = column ?? ""
        let sentence =
            switch code {
            case .found(let problem): problem.sentence
            case .otherLeftOut: t.rosterOtherLeftOut(column: column, value: value)
            case .usernameTaken: t.rosterUsernameTaken(value: value)
            case .usernameTooLong: t.rosterUsernameTooLong(value: value)
            case .noRights: t.rosterNoRights(value: value)
            case .courseWithoutPlace: t.rosterCourseWithoutPlace
            case .parentsInACircle: t.rosterParentsInACircle(value: value)
            case .roleRemovalUnclear: t.rosterRoleRemovalUnclear(value: value)
            case .rolesMissing: t.rosterRolesMissing
            case .rolesAmongPeople: t.rosterRolesAmongPeople
            case .departuresUnknown: t.rosterDeparturesUnknown
            }
        return line > 0
            ? t.rosterPlaceLine(file: file.fileName, line: String(line), sentence: sentence)
            : t.rosterPlaceFile(file: file.fileName, sentence: sentence)
    }

    /// What to do about it.
    func advice(_ t: Messages) -> String {
        switch code {
        case .found(let problem): problem.advice
        case .otherLeftOut: t.rosterOtherLeftOutAdvice
        case .usernameTaken: t.rosterUsernameTakenAdvice
        case .usernameTooLong: t.rosterUsernameTooLongAdvice
        case .noRights: t.rosterNoRightsAdvice
        case .courseWithoutPlace: t.rosterCourseWithoutPlaceAdvice
        case .parentsInACircle: t.rosterParentsInACircleAdvice
        case .roleRemovalUnclear: t.rosterRoleRemovalUnclearAdvice
        case .rolesMissing: t.rosterRolesMissingAdvice
        case .rolesAmongPeople: t.rosterRolesAmongPeopleAdvice
        case .departuresUnknown: t.rosterDeparturesUnknownAdvice
        }
    }
}

extension RosterKind {
    func words(_ t: Messages) -> String {
        switch self {
        case .organizations: t.rosterOrganizations
        case .terms: t.rosterTerms
        case .courses: t.rosterCourses
        case .people: t.rosterPeople
        case .families: t.rosterFamilies
        case .roles: t.rosterRoles
        case .classes: t.rosterClasses
        case .enrolments: t.rosterEnrolments
        case .demographics: t.rosterDemographics
        case .accounts: t.rosterAccounts
        }
    }
}

extension RosterThreshold.Group {
    func words(_ t: Messages) -> String {
        switch self {
        case .schools: t.rosterSchools
        case .students: t.rosterStudents
        case .adults: t.rosterAdults
        case .families: t.rosterFamilies
        case .roles: t.rosterRoles
        case .classes: t.rosterClasses
        case .enrolments: t.rosterEnrolments
        }
    }
}

extension RosterRole {
    /// A role that waits for approval, in words; of others the word of the standard.
    func words(_ t: Messages) -> String {
        switch self {
        case .administrator: t.rosterRoleAdministrator
        case .principal: t.rosterRolePrincipal
        case .siteAdministrator: t.rosterRoleSiteAdministrator
        case .districtAdministrator: t.rosterRoleDistrictAdministrator
        case .systemAdministrator: t.rosterRoleSystemAdministrator
        case .student, .teacher, .aide, .proctor, .counselor, .guardian, .parent, .relative: rawValue
        }
    }
}
