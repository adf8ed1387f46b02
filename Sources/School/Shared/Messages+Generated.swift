// Written by bin/generate from Sources/School/Messages. Do not edit.
// swift-format-ignore-file

internal import HTML

extension Messages {
    /// One line per message: its key and its arguments, in the order in which the functions below pass them.
    static let signatures = """
        access.signIn
        access.username
        access.password
        access.signInFailed
        access.noRoleToday
        access.forgot
        access.invented
        access.passwordShort count
        access.passwordLong count
        access.passwordCommon
        access.settings
        access.newPassword
        access.currentPassword
        access.changePassword
        access.passwordHint
        access.passwordWrong
        access.passwordChanged
        access.mustChange
        access.sessions
        access.thisDevice
        access.otherDevice
        access.lastUsed when
        access.endSession
        access.endAll
        access.people
        access.peopleSearch
        access.peopleNone
        access.firstPassword
        access.firstPasswordGiven name
        access.firstPasswordHint
        access.signInName
        access.noAccount
        access.closeAccount
        access.openAccount
        access.accountClosed
        access.endSessions
        access.openSessions count
        access.roles
        access.name
        access.action
        access.peopleTable
        access.roleStudent
        access.roleGuardian
        access.roleTeacher
        access.roleAdvisor
        access.roleSpecialist
        access.roleLeader
        access.roleAdministrator
        access.roleOperator
        access.helpTitle
        access.helpStudent
        access.helpLevels
        access.helpKeys
        access.helpPeople
        access.privacyTitle
        access.privacyWho
        access.privacyUse
        access.privacyCookies
        access.privacyAsk
        access.accessibilityTitle
        access.accessibilityAim
        access.accessibilityHelp
        activities.title
        activities.new
        activities.edit
        activities.search
        activities.searchHint
        activities.mine
        activities.mineNone
        activities.school
        activities.library
        activities.foundNone
        activities.more
        activities.about competency
        activities.showAll
        activities.by name
        activities.saved
        activities.givenNotice
        activities.give
        activities.what
        activities.question
        activities.why
        activities.steps
        activities.ways
        activities.rubric
        activities.facts
        activities.time
        activities.grades
        activities.materials
        activities.kind
        activities.kindLesson
        activities.kindProject
        activities.kindExpedition
        activities.kindFlipped
        activities.studentsSee
        activities.retired
        activities.whoHasIt
        activities.nobodyHasIt
        activities.everyone
        activities.aimFor date
        activities.givenOn date
        activities.takeBack
        activities.formCompetencies
        activities.formCompetenciesHint
        activities.formFind
        activities.formChosen
        activities.formFound
        activities.formFoundNone
        activities.formUseThese
        activities.formTitle
        activities.formQuestion
        activities.formWhy
        activities.formWhyHint
        activities.formSteps
        activities.formOnePerLine
        activities.formWays
        activities.formWaysHint
        activities.formOwnWays
        activities.formMinutes
        activities.formMinutesHint
        activities.formRubric
        activities.formRubricFirst
        activities.formRubricOwn
        activities.formRubricOwnHint
        activities.formRubricUse title
        activities.formRubricJudges count total
        activities.formRubricRead
        activities.formRows
        activities.formRowTitle
        activities.formLevel number name
        activities.formSave
        activities.formVersions
        activities.needCompetency
        activities.needFewerCompetencies
        activities.needTitle
        activities.needWhy
        activities.needWays
        activities.needFewerWays
        activities.needFewerSteps
        activities.needShorter count
        activities.needShorterLine line count
        activities.needMinutes
        activities.needRubric
        activities.needRubricThatJudges
        activities.needRowTitle competency
        activities.needRowLevel number competency
        activities.wayWrite
        activities.wayDraw
        activities.wayBuild
        activities.waySay
        activities.wayRecord
        activities.wayTeach
        activities.wayPoster
        activities.wayAct
        activities.giveTitle activity
        activities.giveNoClass
        activities.giveClass
        activities.giveOtherClass
        activities.giveWho
        activities.giveAll class count
        activities.giveSome
        activities.giveStudents
        activities.giveHasIt
        activities.giveNoStudents
        activities.giveAim
        activities.giveAimHint
        activities.giveButton
        activities.giveNeedSome
        activities.giveNeedDay
        activities.giveHaveIt
        family.title name
        family.week first last
        family.children
        family.thisWeek
        family.now
        family.sentenceWorking name topic
        family.sentenceBecause name topic goal
        family.sentenceQuiet name
        family.sentSince count
        family.seeWork
        family.achieved name
        family.achievedNone
        family.levelSince level word date
        family.seeWhy
        family.feedback
        family.feedbackStrength
        family.feedbackNext
        family.next
        family.nextChoice name
        family.home
        family.tenMinutes
        family.goals
        family.allWork
        family.map
        family.who name
        family.noChildren
        family.print
        frameworks.title
        frameworks.intro
        frameworks.none
        frameworks.competencies count
        frameworks.publisher
        frameworks.find
        frameworks.findHint
        frameworks.foundNone
        frameworks.foundMore
        frameworks.found count
        frameworks.inside count
        frameworks.linesBefore
        frameworks.linesAfter
        frameworks.retired
        frameworks.iCan
        frameworks.why
        frameworks.levels
        frameworks.examples
        frameworks.comesBefore
        frameworks.comesBeforeNone
        frameworks.opens
        frameworks.opensNone
        frameworks.parts
        frameworks.activities
        frameworks.activitiesNone
        frameworks.makeActivity
        frameworks.grades grades
        frameworks.other
        goals.title
        goals.titleOf name
        goals.lede
        goals.none
        goals.noneOf
        goals.new
        goals.edit
        goals.what
        goals.whatHint
        goals.why
        goals.whyHint
        goals.serves
        goals.servesHint
        goals.find
        goals.findButton
        goals.found count
        goals.foundNone search
        goals.needWhat
        goals.tooLong count
        goals.needCompetency
        goals.tooMany
        goals.save
        goals.end
        goals.ended date
        goals.written date
        goals.writtenBy date name
        goals.shownOf done total
        goals.past
        goals.who
        goals.whoOf
        goals.field
        goals.reasonField
        progress.mapOf name
        progress.mapTitle name
        progress.sumOwn shown working
        progress.sum shown working
        progress.emptyOwn
        progress.empty
        progress.noFrameworks
        progress.showAll
        progress.showReadyOwn
        progress.showReady
        progress.show
        progress.nothingReady
        progress.areas
        progress.wholeMap
        progress.more count area
        progress.cut count
        progress.forGoal
        progress.countInGroup count
        progress.laterWhy
        progress.whoSees
        progress.whoSeesOwn
        progress.levelSince date
        progress.confirmedBy name
        progress.setBy name
        progress.byRule version
        progress.somebody
        progress.noLevel
        progress.toReach number level
        progress.topReached
        progress.whatLevelMeans
        progress.met
        progress.notYet
        progress.neverDown
        progress.keptLevel
        progress.needCount need
        progress.haveCount have
        progress.needSuccesses need
        progress.haveSuccesses have
        progress.needTasks need
        progress.haveTasks have
        progress.needLowerBound
        progress.haveLowerBound have need
        progress.needHighest need
        progress.needLatest need
        progress.needAverage need
        progress.haveScore have
        progress.needRecent need
        progress.haveRecent have
        progress.needAgreement
        progress.haveAgreement
        progress.lackAgreement
        progress.needTransfer
        progress.haveTransfer
        progress.lackTransfer
        progress.needTeacher
        progress.haveTeacher
        progress.lackTeacher
        progress.evidence
        progress.pieces count
        progress.noEvidence
        progress.judgedBy name
        progress.judgedByKey
        progress.doneOn date
        progress.withHelp
        progress.newSituation
        progress.doesNotCount
        progress.kindJudgement
        progress.kindItem
        progress.kindObservation
        progress.kindPrior
        progress.kindConfirmation
        progress.kindOverrule
        progress.kindWithdrawal
        progress.modalityWriting
        progress.modalityTalk
        progress.modalityPhoto
        progress.modalityVideo
        progress.modalityProject
        progress.modalityPerformance
        progress.modalityExhibition
        progress.modalityQuiz
        progress.takenBack
        progress.takenBackHint
        progress.takeBack
        progress.takeBackLong what
        progress.putBack
        progress.olderFolded count
        progress.chart first last
        progress.chartGoal bar level
        progress.chartStart
        progress.chartCaption
        progress.arithmetic
        progress.tableCaption
        progress.tableRegion
        progress.columnWork
        progress.columnDone
        progress.columnJudge
        progress.columnScore
        progress.columnWeight
        progress.columnBefore
        progress.columnChange
        progress.columnAfter
        progress.columnLow
        progress.otherWork count
        progress.bestGuess
        progress.stepsCut count
        progress.lastLine before change after
        progress.scale
        progress.formula
        progress.formulaIntro b
        progress.whoDecided
        progress.rule
        progress.ruleNumber name version
        progress.ruleSure
        progress.ruleHighest
        progress.ruleRecent
        progress.ruleSeveral n m
        progress.ruleAverage
        progress.asOf
        progress.reason
        progress.ruleDecides
        progress.teacherDecides
        progress.nearby
        progress.openMap
        progress.comesBefore
        progress.comesAfter
        progress.why
        progress.goalOwn goal
        progress.goal goal
        progress.eachLevel
        progress.otherDay
        progress.otherDayHint
        progress.date
        progress.showDay
        progress.pastNotice date
        progress.backToToday
        progress.decide
        progress.decideHint
        progress.decideHow
        progress.decideConfirm
        progress.decideOverrule
        progress.decideLevel
        progress.decideReason
        progress.decideReasonHint
        progress.decideSave
        progress.needHow
        progress.needLevel
        progress.needReason
        progress.reasonLong count
        progress.alreadyHigher
        roster.title version
        roster.titleFrom version system
        roster.applied
        roster.unchanged
        roster.nothingNew
        roster.tried
        roster.stopped
        roster.wouldStop
        roster.stoppedAdvice
        roster.excess group leaving current
        roster.columnAdded
        roster.columnChanged
        roster.columnLeft
        roster.columnUnchanged
        roster.organizations
        roster.schools
        roster.terms
        roster.courses
        roster.people
        roster.students
        roster.adults
        roster.families
        roster.roles
        roster.classes
        roster.enrolments
        roster.demographics
        roster.accounts
        roster.heldTitle count
        roster.held person role organization
        roster.roleAdministrator
        roster.rolePrincipal
        roster.roleSiteAdministrator
        roster.roleDistrictAdministrator
        roster.roleSystemAdministrator
        roster.severityError count
        roster.severityHeld count
        roster.severityWarning count
        roster.severityNote count
        roster.more count
        roster.placeLine file line sentence
        roster.placeFile file sentence
        roster.otherLeftOut column value
        roster.otherLeftOutAdvice
        roster.usernameTaken value
        roster.usernameTakenAdvice
        roster.usernameTooLong value
        roster.usernameTooLongAdvice
        roster.noRights value
        roster.noRightsAdvice
        roster.courseWithoutPlace
        roster.courseWithoutPlaceAdvice
        roster.parentsInACircle value
        roster.parentsInACircleAdvice
        roster.roleRemovalUnclear value
        roster.roleRemovalUnclearAdvice
        roster.departuresUnknown
        roster.departuresUnknownAdvice
        rubrics.table
        rubrics.row
        rubrics.levelHeading number name
        frame.skip
        frame.productName
        frame.mainNavigation
        frame.sections
        frame.breadcrumb
        frame.footer
        frame.pageTitle page
        frame.menu
        frame.yourMenu name
        frame.settings
        frame.signIn
        frame.signOut
        frame.notYou
        frame.help
        frame.whoCanSee
        frame.privacy
        frame.accessibility
        frame.language
        frame.languageSwitch language
        frame.loading
        frame.updating
        frame.swapFailed
        frame.offline
        frame.online
        frame.opensNewTab
        frame.newCount count
        nav.today
        nav.home
        nav.myPlan
        nav.myMap
        nav.myWork
        nav.myYear
        nav.messages
        nav.classes
        nav.students
        nav.feedback
        nav.library
        nav.family
        nav.myChildren
        nav.thisWeek
        nav.groups
        nav.activities
        nav.goals
        nav.profile
        nav.plan
        nav.map
        nav.work
        nav.checkIns
        nav.support
        nav.overview
        nav.people
        nav.roster
        nav.frameworks
        nav.rubrics
        nav.health
        nav.audit
        nav.admin
        readingHelp.title
        readingHelp.button
        readingHelp.textSize
        readingHelp.normal
        readingHelp.large
        readingHelp.largest
        readingHelp.moreSpace
        readingHelp.moreContrast
        readingHelp.dark
        readingHelp.colors
        readingHelp.likeDevice
        readingHelp.light
        readingHelp.easyFont
        readingHelp.use
        readingHelp.kept
        readingHelp.readAloud
        readingHelp.stopReading
        readingHelp.shortcuts
        readingHelp.shortcutsOn
        common.save
        common.saved
        common.savedAt time
        common.saving
        common.notSaved
        common.undo
        common.back
        common.next
        common.previous
        common.cancel
        common.close
        common.edit
        common.add
        common.remove
        common.delete
        common.send
        common.open
        common.start
        common.done
        common.show
        common.showMore
        common.search
        common.choose
        common.print
        common.download
        common.moveUp
        common.moveDown
        common.tryAgain
        common.goHome
        common.yes
        common.no
        common.optional
        common.required
        common.nothingYet
        common.doneOf done total
        common.by name
        common.fixThese count
        common.machineTranslated
        common.seeOriginal
        common.onlyPeopleNamed
        level.start
        level.gettingThere
        level.gotIt
        level.beyond
        level.none
        level.named number name
        state.shown
        state.working
        state.ready
        state.later
        state.refresh
        state.key
        failure.notFoundTitle
        failure.notFound
        failure.formExpiredTitle
        failure.formExpired
        failure.formExpiredNoWords
        failure.conflictTitle
        failure.conflict
        failure.yourVersion
        failure.savedVersion
        failure.keepMine
        failure.keepSaved
        failure.tooLargeTitle
        failure.tooLarge limit
        failure.badInputTitle
        failure.badInput
        failure.tooManyTriesTitle
        failure.tooManyTriesSeconds seconds
        failure.tooManyTriesMinutes minutes
        failure.busyTitle
        failure.busy
        failure.serverTitle
        failure.server
        failure.code code
        failure.wrongMethodTitle
        failure.wrongMethod
        failure.wrongTypeTitle
        failure.wrongType kinds
        failure.wrongTypeAny
        failure.signInFirstTitle
        failure.signInFirst
        date.january
        date.february
        date.march
        date.april
        date.may
        date.june
        date.july
        date.august
        date.september
        date.october
        date.november
        date.december
        date.januaryShort
        date.februaryShort
        date.marchShort
        date.aprilShort
        date.mayShort
        date.juneShort
        date.julyShort
        date.augustShort
        date.septemberShort
        date.octoberShort
        date.novemberShort
        date.decemberShort
        date.sunday
        date.monday
        date.tuesday
        date.wednesday
        date.thursday
        date.friday
        date.saturday
        date.sundayShort
        date.mondayShort
        date.tuesdayShort
        date.wednesdayShort
        date.thursdayShort
        date.fridayShort
        date.saturdayShort
        date.words weekday month day
        date.wordsWithYear weekday month day year
        date.short month day
        date.withYear month day year
        date.monthAndYear month year
        date.atTime date time
        date.range first last
        date.morning time
        date.afternoon time
        date.today
        date.yesterday
        date.tomorrow
        date.daysAgo days
        date.inDays days
        date.justNow
        date.minutesAgo minutes
        date.hoursAgo hours
        date.inMinutes minutes
        date.inHours hours
        unit.bytes count
        unit.kilobytes size
        unit.megabytes size
        unit.gigabytes size
        unit.percent number
        unit.minutes minutes
        unit.hours hours
        unit.hoursAndMinutes hours minutes
        unit.about duration
        today.title
        today.morning name
        today.afternoon name
        today.evening name
        today.things count
        today.nothingInHand
        today.now
        today.next
        today.nextHint
        today.why
        today.iDo
        today.toGetBetter
        today.opens
        today.forMyGoal
        today.because
        today.noGoalYet
        today.start
        today.carryOn
        today.seeFeedback
        today.look
        today.aboutMinutes minutes
        today.reasonFeedback
        today.reasonStarted
        today.reasonReady
        today.reasonReadyOpens count
        today.reasonAlmost
        today.reasonStrengthens title
        today.reasonRefresh
        today.reasonOtherArea
        today.reasonOtherTask
        today.reasonPropose
        today.about title
        today.emptyTitle
        today.empty
        today.feedback
        today.feedbackNew count
        today.feedbackOn work
        today.feedbackNone
        today.waiting count
        today.goals
        today.allGoals
        today.seeMap
        today.shown
        today.shownCount count
        today.who
        today.startNeedsGiven
        today.teacherTitle
        today.teacherWaiting count
        today.oldest when
        today.giveFeedback
        today.makeActivity
        today.waitingWork
        today.classes
        today.students count
        today.noClasses
        today.classWork waiting
        today.classTitle title
        today.classTable title
        today.student
        today.nowOn
        today.lastSent
        today.competenciesShown
        today.waitingColumn
        today.yesWaiting
        today.neverSent
        today.openMap
        today.given
        today.leaderTitle
        today.leaderClasses
        today.teachers
        today.studentWho
        today.adminTitle
        today.adminLede
        today.otherGoal
        work.of name
        work.aside
        work.about
        work.try number
        work.tryDraft number
        work.trySent number date
        work.answered name date
        work.notSentYet name
        work.waits
        work.waitsOwn
        work.takeBackToChange
        work.tryAgain
        work.olderTry
        work.toLatest
        work.task
        work.good
        work.why
        work.iDo
        work.toGetBetter
        work.forGoal
        work.says name
        work.saidLast name
        work.strength
        work.next
        work.you
        work.rubricVersion number
        work.myTries
        work.tries
        work.draft
        work.hasFeedback
        work.thoughtOwn
        work.thought
        work.goal
        work.theWork
        work.theWorkOwn
        work.emptyPaper
        work.picture name
        work.way
        work.whoSeesMine
        work.whoSees
        work.chooseWayTitle
        work.chooseWay
        work.words
        work.wordsHint
        work.files
        work.filesHint count
        work.addFiles
        work.filesFull
        work.tooManyFiles count
        work.filesTooLarge
        work.fileAbout
        work.link
        work.linkHint
        work.linkWrong
        work.reflection
        work.reflectionHint
        work.ownRating
        work.ownRatingHint
        work.rateFirst row
        work.beforeSending
        work.send
        work.saveForLater
        work.sendAgainFine
        work.nothingYet
        work.tooLong count
        work.changedElsewhere
        work.count count
        work.listEmptyOwn
        work.listEmpty
        work.newFeedback
        work.notOpened
        work.goingOnOwn
        work.goingOn
        work.waitingForFeedback
        work.withFeedback
        work.given
        work.changed date
        work.sentOn date
        work.returnedOn date
        work.waitsTag
        work.newTag
        work.triesTag count
        work.judge
        work.waitingTitle
        work.waiting count since
        work.waitsSince when
        work.nothingWaits
        work.allClasses
        work.chooseClass
        work.recent
        work.allWaiting
        work.feedbackOn title
        work.judgingPlace number total
        work.previous name
        work.following name
        work.sentTo name
        work.takeBackScore
        work.changedSince name
        work.wordsForRow
        work.strengthField
        work.nextField
        work.how
        work.helped
        work.transfer
        work.confirmTitle
        work.confirmHint
        work.confirmNo
        work.sendTo name
        work.chooseLevel row
        work.needStrength
        work.needNext
        work.tooLongStaff count
        work.keyLevels
        work.keyRows
        work.keyNext
        work.mismatchTitle
        work.mismatch
        work.mismatchOpen
        work.yourWords
        """
}

// access
extension Messages {
    /// Sign in
    var accessSignIn: String { plain(0) }
    /// User name
    var accessUsername: String { plain(1) }
    /// Password
    var accessPassword: String { plain(2) }
    /// That user name and password do not fit together. Check both and try again.
    var accessSignInFailed: String { plain(3) }
    /// Your name and password are right, but the school has no place for you today. It may not have begun yet, or it…
    var accessNoRoleToday: String { plain(4) }
    /// Forgot your password? An adult at school can give you a new one.
    var accessForgot: String { plain(5) }
    /// This is a demo school. Everybody in it is made up.
    var accessInvented: String { plain(6) }
    /// Use at least {count, number} characters. Three or four words together work well.
    func accessPasswordShort(count: Int) -> String { text(7, [.number(count)]) }
    /// Use at most {count, number} characters.
    func accessPasswordLong(count: Int) -> String { text(8, [.number(count)]) }
    /// That one is easy to guess. Choose another.
    var accessPasswordCommon: String { plain(9) }
    /// Settings
    var accessSettings: String { plain(10) }
    /// New password
    var accessNewPassword: String { plain(11) }
    /// Password you have now
    var accessCurrentPassword: String { plain(12) }
    /// Change password
    var accessChangePassword: String { plain(13) }
    /// At least 8 characters. A short sentence is easy to remember.
    var accessPasswordHint: String { plain(14) }
    /// That is not the password you have now.
    var accessPasswordWrong: String { plain(15) }
    /// Your password is changed. You are signed out everywhere else.
    var accessPasswordChanged: String { plain(16) }
    /// Choose your own password before you go on.
    var accessMustChange: String { plain(17) }
    /// Where you are signed in
    var accessSessions: String { plain(18) }
    /// This device
    var accessThisDevice: String { plain(19) }
    /// Another device
    var accessOtherDevice: String { plain(20) }
    /// Last used {when}
    func accessLastUsed(when: String) -> String { text(21, [.text(when)]) }
    /// Sign out there
    var accessEndSession: String { plain(22) }
    /// Sign out everywhere else
    var accessEndAll: String { plain(23) }
    /// People
    var accessPeople: String { plain(24) }
    /// Find a person by name or user name
    var accessPeopleSearch: String { plain(25) }
    /// Nobody found with that name.
    var accessPeopleNone: String { plain(26) }
    /// Give a first password
    var accessFirstPassword: String { plain(27) }
    /// First password for {name}
    func accessFirstPasswordGiven(name: String) -> String { text(28, [.text(name)]) }
    /// Write it down now: it is shown once. It must be changed at the first sign-in.
    var accessFirstPasswordHint: String { plain(29) }
    /// User name
    var accessSignInName: String { plain(30) }
    /// No account yet
    var accessNoAccount: String { plain(31) }
    /// Close the account
    var accessCloseAccount: String { plain(32) }
    /// Open the account again
    var accessOpenAccount: String { plain(33) }
    /// Closed
    var accessAccountClosed: String { plain(34) }
    /// Sign out on all devices
    var accessEndSessions: String { plain(35) }
    /// {count, plural, one {signed in on # device} other {signed in on # devices}}
    func accessOpenSessions(count: Int) -> String { text(36, [.number(count)]) }
    /// Roles
    var accessRoles: String { plain(37) }
    /// Name
    var accessName: String { plain(38) }
    /// What you can do
    var accessAction: String { plain(39) }
    /// People and their accounts
    var accessPeopleTable: String { plain(40) }
    /// student
    var accessRoleStudent: String { plain(41) }
    /// family
    var accessRoleGuardian: String { plain(42) }
    /// teacher
    var accessRoleTeacher: String { plain(43) }
    /// advisor
    var accessRoleAdvisor: String { plain(44) }
    /// specialist
    var accessRoleSpecialist: String { plain(45) }
    /// school leader
    var accessRoleLeader: String { plain(46) }
    /// administrator
    var accessRoleAdministrator: String { plain(47) }
    /// operator
    var accessRoleOperator: String { plain(48) }
    /// Help
    var accessHelpTitle: String { plain(49) }
    /// Today shows what to do now and what can come next. Open a task, do it your way, and send it. Your teacher wri…
    var accessHelpStudent: String { plain(50) }
    /// Levels say what a person has shown: starting, getting there, got it, going further. A level never goes away b…
    var accessHelpLevels: String { plain(51) }
    /// You can use every page with the keyboard alone: Tab goes on, Shift and Tab goes back, Enter opens.
    var accessHelpKeys: String { plain(52) }
    /// For anything else, ask an adult at your school.
    var accessHelpPeople: String { plain(53) }
    /// Privacy
    var accessPrivacyTitle: String { plain(54) }
    /// A student's page is open to the student, to the family, to the teachers and advisor of that student, and to t…
    var accessPrivacyWho: String { plain(55) }
    /// What is written here is used for learning at this school and for nothing else. There are no ads, and nothing …
    var accessPrivacyUse: String { plain(56) }
    /// Cookies keep you signed in and remember your language and reading help.
    var accessPrivacyCookies: String { plain(57) }
    /// Families may ask the school for a copy of the record, and for a correction.
    var accessPrivacyAsk: String { plain(58) }
    /// Accessibility
    var accessAccessibilityTitle: String { plain(59) }
    /// Trellis aims at WCAG 2.2, level AA. Every page works with a keyboard, with a screen reader, at 400 % zoom and…
    var accessAccessibilityAim: String { plain(60) }
    /// Aa at the top changes text size, spacing and colors. If something does not work for you, tell your school: it…
    var accessAccessibilityHelp: String { plain(61) }
}

// activities
extension Messages {
    /// Activities
    var activitiesTitle: String { plain(62) }
    /// Make an activity
    var activitiesNew: String { plain(63) }
    /// Edit the activity
    var activitiesEdit: String { plain(64) }
    /// Find an activity
    var activitiesSearch: String { plain(65) }
    /// Words of its title or its question
    var activitiesSearchHint: String { plain(66) }
    /// Mine
    var activitiesMine: String { plain(67) }
    /// You have made none yet. Start with one that your students need next week.
    var activitiesMineNone: String { plain(68) }
    /// From my school
    var activitiesSchool: String { plain(69) }
    /// From the library
    var activitiesLibrary: String { plain(70) }
    /// No activity has all of these words.
    var activitiesFoundNone: String { plain(71) }
    /// There are more. Search to see fewer.
    var activitiesMore: String { plain(72) }
    /// About {competency}
    func activitiesAbout(competency: String) -> String { text(73, [.text(competency)]) }
    /// Show all activities
    var activitiesShowAll: String { plain(74) }
    /// by {name}
    func activitiesBy(name: String) -> String { text(75, [.text(name)]) }
    /// The activity is saved. Now you can give it to a class.
    var activitiesSaved: String { plain(76) }
    /// Done. Your students see it from now on.
    var activitiesGivenNotice: String { plain(77) }
    /// Give to students
    var activitiesGive: String { plain(78) }
    /// What it is about
    var activitiesWhat: String { plain(79) }
    /// The question
    var activitiesQuestion: String { plain(80) }
    /// Why it matters
    var activitiesWhy: String { plain(81) }
    /// Steps
    var activitiesSteps: String { plain(82) }
    /// Ways to show it
    var activitiesWays: String { plain(83) }
    /// How it is judged
    var activitiesRubric: String { plain(84) }
    /// Good to know
    var activitiesFacts: String { plain(85) }
    /// Time
    var activitiesTime: String { plain(86) }
    /// Grades
    var activitiesGrades: String { plain(87) }
    /// Materials
    var activitiesMaterials: String { plain(88) }
    /// Kind
    var activitiesKind: String { plain(89) }
    /// Lesson
    var activitiesKindLesson: String { plain(90) }
    /// Project
    var activitiesKindProject: String { plain(91) }
    /// Expedition
    var activitiesKindExpedition: String { plain(92) }
    /// Flipped lesson
    var activitiesKindFlipped: String { plain(93) }
    /// This is what your students see.
    var activitiesStudentsSee: String { plain(94) }
    /// This activity is no longer given.
    var activitiesRetired: String { plain(95) }
    /// Who has it
    var activitiesWhoHasIt: String { plain(96) }
    /// No class of yours has it yet.
    var activitiesNobodyHasIt: String { plain(97) }
    /// Everyone
    var activitiesEveryone: String { plain(98) }
    /// Aim: {date}
    func activitiesAimFor(date: String) -> String { text(99, [.text(date)]) }
    /// Given {date}
    func activitiesGivenOn(date: String) -> String { text(100, [.text(date)]) }
    /// Take it back
    var activitiesTakeBack: String { plain(101) }
    /// What is it about?
    var activitiesFormCompetencies: String { plain(102) }
    /// Choose one to six competencies. Search for a word or a code.
    var activitiesFormCompetenciesHint: String { plain(103) }
    /// Find a competency
    var activitiesFormFind: String { plain(104) }
    /// Chosen
    var activitiesFormChosen: String { plain(105) }
    /// Found
    var activitiesFormFound: String { plain(106) }
    /// Nothing has all of these words. Try fewer or other words.
    var activitiesFormFoundNone: String { plain(107) }
    /// Use the marked ones
    var activitiesFormUseThese: String { plain(108) }
    /// Title
    var activitiesFormTitle: String { plain(109) }
    /// A question that makes students curious
    var activitiesFormQuestion: String { plain(110) }
    /// Why does it matter?
    var activitiesFormWhy: String { plain(111) }
    /// Say it to a student: what can you do with it?
    var activitiesFormWhyHint: String { plain(112) }
    /// Steps
    var activitiesFormSteps: String { plain(113) }
    /// One on each line.
    var activitiesFormOnePerLine: String { plain(114) }
    /// Ways to show it
    var activitiesFormWays: String { plain(115) }
    /// At least two, so that each student finds one that fits.
    var activitiesFormWaysHint: String { plain(116) }
    /// Your own ways
    var activitiesFormOwnWays: String { plain(117) }
    /// Minutes
    var activitiesFormMinutes: String { plain(118) }
    /// About how long most students need. You may leave it empty.
    var activitiesFormMinutesHint: String { plain(119) }
    /// How is it judged?
    var activitiesFormRubric: String { plain(120) }
    /// Choose what it is about first. Then the rows to judge it appear here.
    var activitiesFormRubricFirst: String { plain(121) }
    /// Write the rows here
    var activitiesFormRubricOwn: String { plain(122) }
    /// One row for each competency, in words that students understand.
    var activitiesFormRubricOwnHint: String { plain(123) }
    /// Use “{title}”
    func activitiesFormRubricUse(title: String) -> String { text(124, [.text(title)]) }
    /// Judges {count, number} of the {total, number} chosen
    func activitiesFormRubricJudges(count: Int, total: Int) -> String { text(125, [.number(count), .number(total)]) }
    /// Read this rubric
    var activitiesFormRubricRead: String { plain(126) }
    /// The rows
    var activitiesFormRows: String { plain(127) }
    /// What this row looks at
    var activitiesFormRowTitle: String { plain(128) }
    /// Level {number, number}: {name}
    func activitiesFormLevel(number: Int, name: String) -> String { text(129, [.number(number), .text(name)]) }
    /// Save the activity
    var activitiesFormSave: String { plain(130) }
    /// Work that was judged before keeps the rows it was judged on.
    var activitiesFormVersions: String { plain(131) }
    /// Choose at least one competency.
    var activitiesNeedCompetency: String { plain(132) }
    /// Choose six competencies at most.
    var activitiesNeedFewerCompetencies: String { plain(133) }
    /// Give it a title.
    var activitiesNeedTitle: String { plain(134) }
    /// Say why it matters. Students read this first.
    var activitiesNeedWhy: String { plain(135) }
    /// Offer at least two ways to show it.
    var activitiesNeedWays: String { plain(136) }
    /// Offer ten ways at most.
    var activitiesNeedFewerWays: String { plain(137) }
    /// Write thirty steps at most.
    var activitiesNeedFewerSteps: String { plain(138) }
    /// Make this shorter: {count, number} characters at most.
    func activitiesNeedShorter(count: Int) -> String { text(139, [.number(count)]) }
    /// Make the line “{line}” shorter: {count, number} characters at most.
    func activitiesNeedShorterLine(line: String, count: Int) -> String { text(140, [.text(line), .number(count)]) }
    /// Write the minutes as a number from 1 to 10,000, or leave it empty.
    var activitiesNeedMinutes: String { plain(141) }
    /// Choose a rubric, or write the rows here.
    var activitiesNeedRubric: String { plain(142) }
    /// That rubric judges none of what you chose. Choose another, or write the rows here.
    var activitiesNeedRubricThatJudges: String { plain(143) }
    /// Name the row for “{competency}”.
    func activitiesNeedRowTitle(competency: String) -> String { text(144, [.text(competency)]) }
    /// Say what level {number, number} looks like for “{competency}”.
    func activitiesNeedRowLevel(number: Int, competency: String) -> String { text(145, [.number(number), .text(competency)]) }
    /// Write about it
    var activitiesWayWrite: String { plain(146) }
    /// Draw it
    var activitiesWayDraw: String { plain(147) }
    /// Build it
    var activitiesWayBuild: String { plain(148) }
    /// Explain it in a talk
    var activitiesWaySay: String { plain(149) }
    /// Record it
    var activitiesWayRecord: String { plain(150) }
    /// Teach it to someone
    var activitiesWayTeach: String { plain(151) }
    /// Make a poster or slides
    var activitiesWayPoster: String { plain(152) }
    /// Act it out
    var activitiesWayAct: String { plain(153) }
    /// Give “{activity}”
    func activitiesGiveTitle(activity: String) -> String { text(154, [.text(activity)]) }
    /// You teach no class now. The office adds you to one.
    var activitiesGiveNoClass: String { plain(155) }
    /// To which class?
    var activitiesGiveClass: String { plain(156) }
    /// Another class
    var activitiesGiveOtherClass: String { plain(157) }
    /// To whom?
    var activitiesGiveWho: String { plain(158) }
    /// Everyone in {class} ({count, plural, one {# student} other {# students}})
    func activitiesGiveAll(`class`: String, count: Int) -> String { text(159, [.text(`class`), .number(count)]) }
    /// Only those marked below
    var activitiesGiveSome: String { plain(160) }
    /// Students
    var activitiesGiveStudents: String { plain(161) }
    /// has it
    var activitiesGiveHasIt: String { plain(162) }
    /// This class has no students yet.
    var activitiesGiveNoStudents: String { plain(163) }
    /// A day to aim for
    var activitiesGiveAim: String { plain(164) }
    /// You may leave it empty. Nothing closes when the day passes.
    var activitiesGiveAimHint: String { plain(165) }
    /// Give it
    var activitiesGiveButton: String { plain(166) }
    /// Mark at least one student, or choose everyone.
    var activitiesGiveNeedSome: String { plain(167) }
    /// Choose a day from today on, or leave it empty.
    var activitiesGiveNeedDay: String { plain(168) }
    /// Everyone you chose has it already.
    var activitiesGiveHaveIt: String { plain(169) }
}

// family
extension Messages {
    /// {name}: this week
    func familyTitle(name: String) -> String { text(170, [.text(name)]) }
    /// {first} to {last}
    func familyWeek(first: String, last: String) -> String { text(171, [.text(first), .text(last)]) }
    /// My children
    var familyChildren: String { plain(172) }
    /// This week
    var familyThisWeek: String { plain(173) }
    /// Now working on
    var familyNow: String { plain(174) }
    /// {name} is working on “{topic}”.
    func familySentenceWorking(name: String, topic: String) -> String { text(175, [.text(name), .text(topic)]) }
    /// {name} is working on “{topic}”, for a goal: “{goal}”
    func familySentenceBecause(name: String, topic: String, goal: String) -> String { text(176, [.text(name), .text(topic), .text(goal)]) }
    /// {name} has no work under way right now.
    func familySentenceQuiet(name: String) -> String { text(177, [.text(name)]) }
    /// {count, plural, =0 {No work was sent this week.} one {One piece of work was sent this week.} other {# pieces …
    func familySentSince(count: Int) -> String { text(178, [.number(count)]) }
    /// See the work
    var familySeeWork: String { plain(179) }
    /// What {name} has shown lately
    func familyAchieved(name: String) -> String { text(180, [.text(name)]) }
    /// Nothing new was shown in the last weeks. That is part of learning.
    var familyAchievedNone: String { plain(181) }
    /// Level {level, number}, “{word}”, since {date}.
    func familyLevelSince(level: Int, word: String, date: String) -> String { text(182, [.number(level), .text(word), .text(date)]) }
    /// See why
    var familySeeWhy: String { plain(183) }
    /// From the teacher
    var familyFeedback: String { plain(184) }
    /// A strength
    var familyFeedbackStrength: String { plain(185) }
    /// To try next
    var familyFeedbackNext: String { plain(186) }
    /// What comes next
    var familyNext: String { plain(187) }
    /// {name} chooses one of these with the teacher.
    func familyNextChoice(name: String) -> String { text(188, [.text(name)]) }
    /// How to help at home
    var familyHome: String { plain(189) }
    /// Ten minutes are enough.
    var familyTenMinutes: String { plain(190) }
    /// Goals
    var familyGoals: String { plain(191) }
    /// All work
    var familyAllWork: String { plain(192) }
    /// The map
    var familyMap: String { plain(193) }
    /// {name} sees the same as you.
    func familyWho(name: String) -> String { text(194, [.text(name)]) }
    /// No student is linked to your account yet. The school's office can do that.
    var familyNoChildren: String { plain(195) }
    /// This page prints on one sheet.
    var familyPrint: String { plain(196) }
}

// frameworks
extension Messages {
    /// Frameworks
    var frameworksTitle: String { plain(197) }
    /// What students can learn here, and what comes before what.
    var frameworksIntro: String { plain(198) }
    /// There are no frameworks yet. An administrator brings them in.
    var frameworksNone: String { plain(199) }
    /// {count, plural, one {# competency} other {# competencies}}
    func frameworksCompetencies(count: Int) -> String { text(200, [.number(count)]) }
    /// Published by
    var frameworksPublisher: String { plain(201) }
    /// Find a competency
    var frameworksFind: String { plain(202) }
    /// A word of it, or its code
    var frameworksFindHint: String { plain(203) }
    /// Nothing has all of these words. Try fewer words or another one.
    var frameworksFoundNone: String { plain(204) }
    /// There are more. Add a word to see fewer.
    var frameworksFoundMore: String { plain(205) }
    /// {count, plural, one {# match} other {# matches}}
    func frameworksFound(count: Int) -> String { text(206, [.number(count)]) }
    /// Inside: {count, number}
    func frameworksInside(count: Int) -> String { text(207, [.number(count)]) }
    /// Lines before these
    var frameworksLinesBefore: String { plain(208) }
    /// More lines
    var frameworksLinesAfter: String { plain(209) }
    /// no longer used
    var frameworksRetired: String { plain(210) }
    /// I can
    var frameworksICan: String { plain(211) }
    /// Why it matters
    var frameworksWhy: String { plain(212) }
    /// The four levels
    var frameworksLevels: String { plain(213) }
    /// For example
    var frameworksExamples: String { plain(214) }
    /// What comes before
    var frameworksComesBefore: String { plain(215) }
    /// You can start here. Nothing comes before it.
    var frameworksComesBeforeNone: String { plain(216) }
    /// What it opens
    var frameworksOpens: String { plain(217) }
    /// Nothing here waits for it.
    var frameworksOpensNone: String { plain(218) }
    /// Its parts
    var frameworksParts: String { plain(219) }
    /// Activities for it
    var frameworksActivities: String { plain(220) }
    /// No activity is about it yet.
    var frameworksActivitiesNone: String { plain(221) }
    /// Make an activity
    var frameworksMakeActivity: String { plain(222) }
    /// Grades {grades}
    func frameworksGrades(grades: String) -> String { text(223, [.text(grades)]) }
    /// Other
    var frameworksOther: String { plain(224) }
}

// goals
extension Messages {
    /// My goals
    var goalsTitle: String { plain(225) }
    /// Goals of {name}
    func goalsTitleOf(name: String) -> String { text(226, [.text(name)]) }
    /// A goal is something you choose to be able to do. It tells Trellis what to offer you.
    var goalsLede: String { plain(227) }
    /// You have no goal yet. What do you want to be able to do?
    var goalsNone: String { plain(228) }
    /// There is no goal yet.
    var goalsNoneOf: String { plain(229) }
    /// Write a goal
    var goalsNew: String { plain(230) }
    /// Change this goal
    var goalsEdit: String { plain(231) }
    /// I want to be able to …
    var goalsWhat: String { plain(232) }
    /// One sentence. For example: run a snack stand and price things fairly.
    var goalsWhatHint: String { plain(233) }
    /// Because …
    var goalsWhy: String { plain(234) }
    /// Your own reason. You see it next to the things you do.
    var goalsWhyHint: String { plain(235) }
    /// What will help me get there
    var goalsServes: String { plain(236) }
    /// Pick up to six. You can change them later.
    var goalsServesHint: String { plain(237) }
    /// Find more to pick from
    var goalsFind: String { plain(238) }
    /// Find
    var goalsFindButton: String { plain(239) }
    /// {count, plural, one {# found} other {# found}}
    func goalsFound(count: Int) -> String { text(240, [.number(count)]) }
    /// Nothing found for “{search}”. Try a shorter word.
    func goalsFoundNone(search: String) -> String { text(241, [.text(search)]) }
    /// Write what you want to be able to do.
    var goalsNeedWhat: String { plain(242) }
    /// Make it shorter: {count, number} letters at most.
    func goalsTooLong(count: Int) -> String { text(243, [.number(count)]) }
    /// Pick at least one thing that helps you get there.
    var goalsNeedCompetency: String { plain(244) }
    /// Pick six at most.
    var goalsTooMany: String { plain(245) }
    /// Save my goal
    var goalsSave: String { plain(246) }
    /// This goal is done or changed: put it away
    var goalsEnd: String { plain(247) }
    /// Put away {date}
    func goalsEnded(date: String) -> String { text(248, [.text(date)]) }
    /// Written {date}
    func goalsWritten(date: String) -> String { text(249, [.text(date)]) }
    /// Written {date} with {name}
    func goalsWrittenBy(date: String, name: String) -> String { text(250, [.text(date), .text(name)]) }
    /// {done, number} of {total, plural, one {# thing} other {# things}} shown so far
    func goalsShownOf(done: Int, total: Int) -> String { text(251, [.number(done), .number(total)]) }
    /// Goals from before
    var goalsPast: String { plain(252) }
    /// You, your family and your teachers can see your goals.
    var goalsWho: String { plain(253) }
    /// The student, the family and the teachers see the same.
    var goalsWhoOf: String { plain(254) }
    /// Your goal
    var goalsField: String { plain(255) }
    /// Your reason
    var goalsReasonField: String { plain(256) }
}

// progress
extension Messages {
    /// {name, html}’s map
    func progressMapOf(name: HTML) -> HTML { markup(257, [.html(name)]) }
    /// Map of {name}
    func progressMapTitle(name: String) -> String { text(258, [.text(name)]) }
    /// {shown, plural, =0 {You have not shown a skill yet.} one {You have shown # skill.} other {You have shown # sk…
    func progressSumOwn(shown: Int, working: Int) -> String { text(259, [.number(shown), .number(working)]) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func progressSum(shown: Int, working: Int) -> String { text(260, [.number(shown), .number(working)]) }
    /// We have not met your work yet. Your first piece of work will show up here.
    var progressEmptyOwn: String { plain(261) }
    /// There is no evidence yet. The first piece of work that a teacher answers will show up here.
    var progressEmpty: String { plain(262) }
    /// The school has not put in yet what can be learned.
    var progressNoFrameworks: String { plain(263) }
    /// Everything
    var progressShowAll: String { plain(264) }
    /// What I’m ready for
    var progressShowReadyOwn: String { plain(265) }
    /// Ready to start
    var progressShowReady: String { plain(266) }
    /// What to show
    var progressShow: String { plain(267) }
    /// Nothing new is open right now. Go on with what is in progress.
    var progressNothingReady: String { plain(268) }
    /// Areas
    var progressAreas: String { plain(269) }
    /// Whole map
    var progressWholeMap: String { plain(270) }
    /// Show all {count, number} in {area, html}
    func progressMore(count: Int, area: HTML) -> HTML { markup(271, [.number(count), .html(area)]) }
    /// This page shows the first {count, number}. Search in the framework for the rest.
    func progressCut(count: Int) -> String { text(272, [.number(count)]) }
    /// for a goal
    var progressForGoal: String { plain(273) }
    /// {count, plural, one {# skill} other {# skills}}
    func progressCountInGroup(count: Int) -> String { text(274, [.number(count)]) }
    /// These build on others that come first.
    var progressLaterWhy: String { plain(275) }
    /// The student, the family, the teachers, the advisor and the school leaders can see this.
    var progressWhoSees: String { plain(276) }
    /// You, your family, your teachers, your advisor and the school leaders can see this.
    var progressWhoSeesOwn: String { plain(277) }
    /// since {date}
    func progressLevelSince(date: String) -> String { text(278, [.text(date)]) }
    /// confirmed by {name, html}
    func progressConfirmedBy(name: HTML) -> HTML { markup(279, [.html(name)]) }
    /// set by {name, html}
    func progressSetBy(name: HTML) -> HTML { markup(280, [.html(name)]) }
    /// by the rule, version {version, number}
    func progressByRule(version: Int) -> String { text(281, [.number(version)]) }
    /// a person who is no longer here
    var progressSomebody: String { plain(282) }
    /// No level is shown yet.
    var progressNoLevel: String { plain(283) }
    /// To reach level {number, number}: {level}
    func progressToReach(number: Int, level: String) -> String { text(284, [.number(number), .text(level)]) }
    /// This is the highest level. It stays.
    var progressTopReached: String { plain(285) }
    /// What this level means
    var progressWhatLevelMeans: String { plain(286) }
    /// yes
    var progressMet: String { plain(287) }
    /// not yet
    var progressNotYet: String { plain(288) }
    /// A low score never takes a level away.
    var progressNeverDown: String { plain(289) }
    /// Newer numbers alone would not give this level again. It was shown once, so it stays.
    var progressKeptLevel: String { plain(290) }
    /// {need, plural, one {One piece of work} other {At least # pieces of work}}
    func progressNeedCount(need: Int) -> String { text(291, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveCount(have: Int) -> String { text(292, [.number(have)]) }
    /// {need, plural, one {The last one went well without help} other {The last # went well without help}}
    func progressNeedSuccesses(need: Int) -> String { text(293, [.number(need)]) }
    /// {have, plural, =0 {None in a row right now.} one {One in a row.} other {# in a row.}}
    func progressHaveSuccesses(have: Int) -> String { text(294, [.number(have)]) }
    /// {need, plural, one {A task that went well} other {At least # different tasks that went well}}
    func progressNeedTasks(need: Int) -> String { text(295, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveTasks(have: Int) -> String { text(296, [.number(have)]) }
    /// We can be sure enough
    var progressNeedLowerBound: String { plain(297) }
    /// The low end is {have}. The rule asks for {need}.
    func progressHaveLowerBound(have: String, need: String) -> String { text(298, [.text(have), .text(need)]) }
    /// The best score reaches {need}
    func progressNeedHighest(need: String) -> String { text(299, [.text(need)]) }
    /// The latest score reaches {need}
    func progressNeedLatest(need: String) -> String { text(300, [.text(need)]) }
    /// The average reaches {need}. Newer work counts more
    func progressNeedAverage(need: String) -> String { text(301, [.text(need)]) }
    /// It is {have} now.
    func progressHaveScore(have: String) -> String { text(302, [.text(have)]) }
    /// {need, plural, one {One of the latest scores reaches this level} other {# of the latest scores reach this lev…
    func progressNeedRecent(need: Int) -> String { text(303, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveRecent(have: Int) -> String { text(304, [.number(have)]) }
    /// Shown in two ways, or again on a later day
    var progressNeedAgreement: String { plain(305) }
    /// Two pieces of work agree.
    var progressHaveAgreement: String { plain(306) }
    /// A second way or a later day is missing.
    var progressLackAgreement: String { plain(307) }
    /// Shown in a new situation
    var progressNeedTransfer: String { plain(308) }
    /// It went well somewhere new.
    var progressHaveTransfer: String { plain(309) }
    /// No work in a new situation so far.
    var progressLackTransfer: String { plain(310) }
    /// A teacher says yes
    var progressNeedTeacher: String { plain(311) }
    /// A teacher has said yes.
    var progressHaveTeacher: String { plain(312) }
    /// The rule advises. A teacher decides.
    var progressLackTeacher: String { plain(313) }
    /// The evidence
    var progressEvidence: String { plain(314) }
    /// {count, plural, =0 {nothing yet} one {# piece} other {# pieces}}, newest first
    func progressPieces(count: Int) -> String { text(315, [.number(count)]) }
    /// Nothing has been shown here yet.
    var progressNoEvidence: String { plain(316) }
    /// by {name, html}
    func progressJudgedBy(name: HTML) -> HTML { markup(317, [.html(name)]) }
    /// scored by the answer key
    var progressJudgedByKey: String { plain(318) }
    /// done {date}
    func progressDoneOn(date: String) -> String { text(319, [.text(date)]) }
    /// with help
    var progressWithHelp: String { plain(320) }
    /// in a new situation
    var progressNewSituation: String { plain(321) }
    /// kept, but does not count
    var progressDoesNotCount: String { plain(322) }
    /// Work
    var progressKindJudgement: String { plain(323) }
    /// Practice question
    var progressKindItem: String { plain(324) }
    /// Seen by an adult
    var progressKindObservation: String { plain(325) }
    /// Shown somewhere else before
    var progressKindPrior: String { plain(326) }
    /// Level confirmed
    var progressKindConfirmation: String { plain(327) }
    /// Level set by a person
    var progressKindOverrule: String { plain(328) }
    /// Taken back
    var progressKindWithdrawal: String { plain(329) }
    /// writing
    var progressModalityWriting: String { plain(330) }
    /// talk
    var progressModalityTalk: String { plain(331) }
    /// photo
    var progressModalityPhoto: String { plain(332) }
    /// video
    var progressModalityVideo: String { plain(333) }
    /// project
    var progressModalityProject: String { plain(334) }
    /// performance
    var progressModalityPerformance: String { plain(335) }
    /// exhibition
    var progressModalityExhibition: String { plain(336) }
    /// quick check
    var progressModalityQuiz: String { plain(337) }
    /// Taken back or replaced
    var progressTakenBack: String { plain(338) }
    /// These rows are kept, but they do not count.
    var progressTakenBackHint: String { plain(339) }
    /// Take back
    var progressTakeBack: String { plain(340) }
    /// Take back: {what}
    func progressTakeBackLong(what: String) -> String { text(341, [.text(what)]) }
    /// Put it back
    var progressPutBack: String { plain(342) }
    /// The {count, number} newest are listed. All are in the arithmetic.
    func progressOlderFolded(count: Int) -> String { text(343, [.number(count)]) }
    /// The best guess went from {first} at the start to {last}. The same numbers are in the table below.
    func progressChart(first: String, last: String) -> String { text(344, [.text(first), .text(last)]) }
    /// {bar} asked for {level}
    func progressChartGoal(bar: String, level: String) -> String { text(345, [.text(bar), .text(level)]) }
    /// start
    var progressChartStart: String { plain(346) }
    /// Each dot is the best guess after a piece of work. The bar reaches down to the low end.
    var progressChartCaption: String { plain(347) }
    /// Show the arithmetic
    var progressArithmetic: String { plain(348) }
    /// After = before + change
    var progressTableCaption: String { plain(349) }
    /// Evidence and arithmetic
    var progressTableRegion: String { plain(350) }
    /// Work
    var progressColumnWork: String { plain(351) }
    /// Done
    var progressColumnDone: String { plain(352) }
    /// Judged by
    var progressColumnJudge: String { plain(353) }
    /// Score
    var progressColumnScore: String { plain(354) }
    /// Weight
    var progressColumnWeight: String { plain(355) }
    /// Before
    var progressColumnBefore: String { plain(356) }
    /// Change
    var progressColumnChange: String { plain(357) }
    /// After
    var progressColumnAfter: String { plain(358) }
    /// Low end
    var progressColumnLow: String { plain(359) }
    /// {count, plural, one {# piece of work on other skills} other {# pieces of work on other skills}}
    func progressOtherWork(count: Int) -> String { text(360, [.number(count)]) }
    /// Best guess
    var progressBestGuess: String { plain(361) }
    /// The table shows the last {count, number} steps.
    func progressStepsCut(count: Int) -> String { text(362, [.number(count)]) }
    /// Last line: {before} {change} = {after}.
    func progressLastLine(before: String, change: String, after: String) -> String { text(363, [.text(before), .text(change), .text(after)]) }
    /// Levels 1 to 4 count as 0.25, 0.60, 0.90 and 1.00. A score is the mean of its rows. The change grows with the …
    var progressScale: String { plain(364) }
    /// The exact formula
    var progressFormula: String { plain(365) }
    /// g is general ability, d is what this skill adds, b is the expected score of an average student ({b}). v is ho…
    func progressFormulaIntro(b: String) -> String { text(366, [.text(b)]) }
    /// Who decided
    var progressWhoDecided: String { plain(367) }
    /// Rule
    var progressRule: String { plain(368) }
    /// {name}, version {version, number}
    func progressRuleNumber(name: String, version: Int) -> String { text(369, [.text(name), .number(version)]) }
    /// Sure enough
    var progressRuleSure: String { plain(370) }
    /// Best score
    var progressRuleHighest: String { plain(371) }
    /// Latest score
    var progressRuleRecent: String { plain(372) }
    /// {n, number} of the last {m, number}
    func progressRuleSeveral(n: Int, m: Int) -> String { text(373, [.number(n), .number(m)]) }
    /// Average, newer work first
    var progressRuleAverage: String { plain(374) }
    /// As of
    var progressAsOf: String { plain(375) }
    /// Reason
    var progressReason: String { plain(376) }
    /// The rule moves the level. A teacher may set another one, and writes why.
    var progressRuleDecides: String { plain(377) }
    /// The rule advises. A teacher decides, and writes why.
    var progressTeacherDecides: String { plain(378) }
    /// Nearby on the map
    var progressNearby: String { plain(379) }
    /// Open the map
    var progressOpenMap: String { plain(380) }
    /// comes before
    var progressComesBefore: String { plain(381) }
    /// comes next
    var progressComesAfter: String { plain(382) }
    /// Why it matters
    var progressWhy: String { plain(383) }
    /// You need it for your goal {goal, html}.
    func progressGoalOwn(goal: HTML) -> HTML { markup(384, [.html(goal)]) }
    /// Needed for the goal {goal, html}.
    func progressGoal(goal: HTML) -> HTML { markup(385, [.html(goal)]) }
    /// What each level looks like
    var progressEachLevel: String { plain(386) }
    /// See another day
    var progressOtherDay: String { plain(387) }
    /// The level as the school knew it at the end of that day.
    var progressOtherDayHint: String { plain(388) }
    /// Date
    var progressDate: String { plain(389) }
    /// Show
    var progressShowDay: String { plain(390) }
    /// This is how it was on {date}.
    func progressPastNotice(date: String) -> String { text(391, [.text(date)]) }
    /// See today
    var progressBackToToday: String { plain(392) }
    /// Decide the level
    var progressDecide: String { plain(393) }
    /// Your decision is kept with your name, the date and your words. The student and the family can read it.
    var progressDecideHint: String { plain(394) }
    /// What do you want to do?
    var progressDecideHow: String { plain(395) }
    /// Confirm a level. It never goes down.
    var progressDecideConfirm: String { plain(396) }
    /// Set another level, up or down. The rule then waits for new work.
    var progressDecideOverrule: String { plain(397) }
    /// Level
    var progressDecideLevel: String { plain(398) }
    /// Why
    var progressDecideReason: String { plain(399) }
    /// What did you see? Setting another level needs a reason.
    var progressDecideReasonHint: String { plain(400) }
    /// Save the decision
    var progressDecideSave: String { plain(401) }
    /// Choose what you want to do.
    var progressNeedHow: String { plain(402) }
    /// Choose a level.
    var progressNeedLevel: String { plain(403) }
    /// Write why. The student reads it.
    var progressNeedReason: String { plain(404) }
    /// Use at most {count, number} characters.
    func progressReasonLong(count: Int) -> String { text(405, [.number(count)]) }
    /// A higher level is shown already. To set a lower one, choose to set another level.
    var progressAlreadyHigher: String { plain(406) }
}

// roster
extension Messages {
    /// Roster: OneRoster {version}
    func rosterTitle(version: String) -> String { text(407, [.text(version)]) }
    /// Roster: OneRoster {version}, from {system}
    func rosterTitleFrom(version: String, system: String) -> String { text(408, [.text(version), .text(system)]) }
    /// The roster is in.
    var rosterApplied: String { plain(409) }
    /// The roster and the school say the same. Nothing had to change.
    var rosterUnchanged: String { plain(410) }
    /// These are the files of the last import, and nothing has changed since. Use --dry-run to see the whole report …
    var rosterNothingNew: String { plain(411) }
    /// This was a trial. Nothing was changed.
    var rosterTried: String { plain(412) }
    /// Stopped, and nothing was changed: more would leave than usual. The roster may be incomplete.
    var rosterStopped: String { plain(413) }
    /// Without a trial this would stop: more would leave than usual. The roster may be incomplete.
    var rosterWouldStop: String { plain(414) }
    /// Look at the export. If so many really leave, import again with --allow-departures.
    var rosterStoppedAdvice: String { plain(415) }
    /// {group}: {leaving, number} of {current, number} would leave
    func rosterExcess(group: String, leaving: Int, current: Int) -> String { text(416, [.text(group), .number(leaving), .number(current)]) }
    /// new
    var rosterColumnAdded: String { plain(417) }
    /// changed
    var rosterColumnChanged: String { plain(418) }
    /// left
    var rosterColumnLeft: String { plain(419) }
    /// the same
    var rosterColumnUnchanged: String { plain(420) }
    /// Schools and districts
    var rosterOrganizations: String { plain(421) }
    /// Schools and districts
    var rosterSchools: String { plain(422) }
    /// Terms
    var rosterTerms: String { plain(423) }
    /// Courses
    var rosterCourses: String { plain(424) }
    /// People
    var rosterPeople: String { plain(425) }
    /// Students
    var rosterStudents: String { plain(426) }
    /// Adults
    var rosterAdults: String { plain(427) }
    /// Family links
    var rosterFamilies: String { plain(428) }
    /// Roles
    var rosterRoles: String { plain(429) }
    /// Classes
    var rosterClasses: String { plain(430) }
    /// Places in classes
    var rosterEnrolments: String { plain(431) }
    /// Personal facts
    var rosterDemographics: String { plain(432) }
    /// User names
    var rosterAccounts: String { plain(433) }
    /// {count, plural, one {# role waits for approval. A roster never gives it:} other {# roles wait for approval. A…
    func rosterHeldTitle(count: Int) -> String { text(434, [.number(count)]) }
    /// {person} as {role} at {organization}
    func rosterHeld(person: String, role: String, organization: String) -> String { text(435, [.text(person), .text(role), .text(organization)]) }
    /// administrator
    var rosterRoleAdministrator: String { plain(436) }
    /// principal
    var rosterRolePrincipal: String { plain(437) }
    /// administrator of the school
    var rosterRoleSiteAdministrator: String { plain(438) }
    /// administrator of the district
    var rosterRoleDistrictAdministrator: String { plain(439) }
    /// administrator of the system
    var rosterRoleSystemAdministrator: String { plain(440) }
    /// {count, plural, one {# row was left out:} other {# rows were left out:}}
    func rosterSeverityError(count: Int) -> String { text(441, [.number(count)]) }
    /// {count, plural, one {# row waits for a person:} other {# rows wait for a person:}}
    func rosterSeverityHeld(count: Int) -> String { text(442, [.number(count)]) }
    /// {count, plural, one {# row was used without a value:} other {# rows were used without a value:}}
    func rosterSeverityWarning(count: Int) -> String { text(443, [.number(count)]) }
    /// {count, plural, one {# thing to know:} other {# things to know:}}
    func rosterSeverityNote(count: Int) -> String { text(444, [.number(count)]) }
    /// and {count, number} more like these
    func rosterMore(count: Int) -> String { text(445, [.number(count)]) }
    /// {file}, line {line}: {sentence}
    func rosterPlaceLine(file: String, line: String, sentence: String) -> String { text(446, [.text(file), .text(line), .text(sentence)]) }
    /// {file}: {sentence}
    func rosterPlaceFile(file: String, sentence: String) -> String { text(447, [.text(file), .text(sentence)]) }
    /// “{column}” names “{value}”, whose own row could not be used.
    func rosterOtherLeftOut(column: String, value: String) -> String { text(448, [.text(column), .text(value)]) }
    /// Correct the other row first.
    var rosterOtherLeftOutAdvice: String { plain(449) }
    /// the user name “{value}” belongs to somebody else.
    func rosterUsernameTaken(value: String) -> String { text(450, [.text(value)]) }
    /// Give one of the two another user name.
    var rosterUsernameTakenAdvice: String { plain(451) }
    /// the user name “{value}” is longer than 200 characters.
    func rosterUsernameTooLong(value: String) -> String { text(452, [.text(value)]) }
    /// Give a shorter user name.
    var rosterUsernameTooLongAdvice: String { plain(453) }
    /// “{value}” brings no rights here, so the role was not taken over.
    func rosterNoRights(value: String) -> String { text(454, [.text(value)]) }
    /// Nothing needs to be done. If this person teaches, list them as a teacher.
    var rosterNoRightsAdvice: String { plain(455) }
    /// the course belongs to no school or district.
    var rosterCourseWithoutPlace: String { plain(456) }
    /// Name its school or district in “orgSourcedId”.
    var rosterCourseWithoutPlaceAdvice: String { plain(457) }
    /// “{value}” is above itself by way of others, so it is placed at the top.
    func rosterParentsInACircle(value: String) -> String { text(458, [.text(value)]) }
    /// Correct “parentSourcedId” in your student information system.
    var rosterParentsInACircleAdvice: String { plain(459) }
    /// the role “{value}” is to go, but a list of changes does not say whose role it is.
    func rosterRoleRemovalUnclear(value: String) -> String { text(460, [.text(value)]) }
    /// End the role by hand, or import a whole file of roles.
    var rosterRoleRemovalUnclearAdvice: String { plain(461) }
    /// some rows cannot be read, so nobody left for being missing from this file.
    var rosterDeparturesUnknown: String { plain(462) }
    /// Correct those rows and import again.
    var rosterDeparturesUnknownAdvice: String { plain(463) }
}

// rubrics
extension Messages {
    /// Rubric:
    var rubricsTable: String { plain(464) }
    /// Row
    var rubricsRow: String { plain(465) }
    /// {number, number} {name}
    func rubricsLevelHeading(number: Int, name: String) -> String { text(466, [.number(number), .text(name)]) }
}

// frame
extension Messages {
    /// Skip to main content
    var frameSkip: String { plain(467) }
    /// Trellis
    var frameProductName: String { plain(468) }
    /// Main
    var frameMainNavigation: String { plain(469) }
    /// Sections of this page
    var frameSections: String { plain(470) }
    /// Where this page is
    var frameBreadcrumb: String { plain(471) }
    /// Help and rules
    var frameFooter: String { plain(472) }
    /// {page} · Trellis
    func framePageTitle(page: String) -> String { text(473, [.text(page)]) }
    /// Menu
    var frameMenu: String { plain(474) }
    /// {name}, your menu
    func frameYourMenu(name: String) -> String { text(475, [.text(name)]) }
    /// Settings
    var frameSettings: String { plain(476) }
    /// Sign in
    var frameSignIn: String { plain(477) }
    /// Sign out
    var frameSignOut: String { plain(478) }
    /// Not you? Sign out
    var frameNotYou: String { plain(479) }
    /// Help
    var frameHelp: String { plain(480) }
    /// Who can see this
    var frameWhoCanSee: String { plain(481) }
    /// Privacy
    var framePrivacy: String { plain(482) }
    /// Accessibility
    var frameAccessibility: String { plain(483) }
    /// Language
    var frameLanguage: String { plain(484) }
    /// Read this in {language}
    func frameLanguageSwitch(language: String) -> String { text(485, [.text(language)]) }
    /// Getting the page…
    var frameLoading: String { plain(486) }
    /// Updating…
    var frameUpdating: String { plain(487) }
    /// That did not work. Your work is still here. Try again.
    var frameSwapFailed: String { plain(488) }
    /// There is no internet right now. Your work stays on this page.
    var frameOffline: String { plain(489) }
    /// The internet is back.
    var frameOnline: String { plain(490) }
    /// opens in a new tab
    var frameOpensNewTab: String { plain(491) }
    /// {count, plural, one {# new} other {# new}}
    func frameNewCount(count: Int) -> String { text(492, [.number(count)]) }
}

// nav
extension Messages {
    /// Today
    var navToday: String { plain(493) }
    /// Home
    var navHome: String { plain(494) }
    /// My plan
    var navMyPlan: String { plain(495) }
    /// My map
    var navMyMap: String { plain(496) }
    /// My work
    var navMyWork: String { plain(497) }
    /// My year
    var navMyYear: String { plain(498) }
    /// Messages
    var navMessages: String { plain(499) }
    /// Classes
    var navClasses: String { plain(500) }
    /// Students
    var navStudents: String { plain(501) }
    /// Feedback
    var navFeedback: String { plain(502) }
    /// Library
    var navLibrary: String { plain(503) }
    /// Family
    var navFamily: String { plain(504) }
    /// My children
    var navMyChildren: String { plain(505) }
    /// This week
    var navThisWeek: String { plain(506) }
    /// Groups
    var navGroups: String { plain(507) }
    /// Activities
    var navActivities: String { plain(508) }
    /// Goals
    var navGoals: String { plain(509) }
    /// Profile
    var navProfile: String { plain(510) }
    /// Plan
    var navPlan: String { plain(511) }
    /// Map
    var navMap: String { plain(512) }
    /// Work
    var navWork: String { plain(513) }
    /// Check-ins
    var navCheckIns: String { plain(514) }
    /// Support
    var navSupport: String { plain(515) }
    /// Overview
    var navOverview: String { plain(516) }
    /// People
    var navPeople: String { plain(517) }
    /// Roster
    var navRoster: String { plain(518) }
    /// Frameworks
    var navFrameworks: String { plain(519) }
    /// Rubrics
    var navRubrics: String { plain(520) }
    /// Health of Trellis
    var navHealth: String { plain(521) }
    /// Who looked at what
    var navAudit: String { plain(522) }
    /// Administration
    var navAdmin: String { plain(523) }
}

// readingHelp
extension Messages {
    /// Reading help
    var readingHelpTitle: String { plain(524) }
    /// Aa, Reading help
    var readingHelpButton: String { plain(525) }
    /// Text size
    var readingHelpTextSize: String { plain(526) }
    /// Normal
    var readingHelpNormal: String { plain(527) }
    /// Large
    var readingHelpLarge: String { plain(528) }
    /// Largest
    var readingHelpLargest: String { plain(529) }
    /// More space between lines
    var readingHelpMoreSpace: String { plain(530) }
    /// More contrast
    var readingHelpMoreContrast: String { plain(531) }
    /// Dark
    var readingHelpDark: String { plain(532) }
    /// Colors
    var readingHelpColors: String { plain(533) }
    /// Like my device
    var readingHelpLikeDevice: String { plain(534) }
    /// Light
    var readingHelpLight: String { plain(535) }
    /// Font made for dyslexia
    var readingHelpEasyFont: String { plain(536) }
    /// Use these
    var readingHelpUse: String { plain(537) }
    /// Your reading help is saved.
    var readingHelpKept: String { plain(538) }
    /// Read aloud
    var readingHelpReadAloud: String { plain(539) }
    /// Stop reading
    var readingHelpStopReading: String { plain(540) }
    /// Keys for this page
    var readingHelpShortcuts: String { plain(541) }
    /// Use single keys on this page
    var readingHelpShortcutsOn: String { plain(542) }
}

// common
extension Messages {
    /// Save
    var commonSave: String { plain(543) }
    /// Saved
    var commonSaved: String { plain(544) }
    /// Saved {time}
    func commonSavedAt(time: String) -> String { text(545, [.text(time)]) }
    /// Saving…
    var commonSaving: String { plain(546) }
    /// Not saved yet
    var commonNotSaved: String { plain(547) }
    /// Undo
    var commonUndo: String { plain(548) }
    /// Back
    var commonBack: String { plain(549) }
    /// Next
    var commonNext: String { plain(550) }
    /// Previous
    var commonPrevious: String { plain(551) }
    /// Cancel
    var commonCancel: String { plain(552) }
    /// Close
    var commonClose: String { plain(553) }
    /// Edit
    var commonEdit: String { plain(554) }
    /// Add
    var commonAdd: String { plain(555) }
    /// Remove
    var commonRemove: String { plain(556) }
    /// Delete
    var commonDelete: String { plain(557) }
    /// Send
    var commonSend: String { plain(558) }
    /// Open
    var commonOpen: String { plain(559) }
    /// Start
    var commonStart: String { plain(560) }
    /// Done
    var commonDone: String { plain(561) }
    /// Show
    var commonShow: String { plain(562) }
    /// Show more
    var commonShowMore: String { plain(563) }
    /// Search
    var commonSearch: String { plain(564) }
    /// Choose
    var commonChoose: String { plain(565) }
    /// Print
    var commonPrint: String { plain(566) }
    /// Download
    var commonDownload: String { plain(567) }
    /// Move up
    var commonMoveUp: String { plain(568) }
    /// Move down
    var commonMoveDown: String { plain(569) }
    /// Try again
    var commonTryAgain: String { plain(570) }
    /// Go to the start page
    var commonGoHome: String { plain(571) }
    /// Yes
    var commonYes: String { plain(572) }
    /// No
    var commonNo: String { plain(573) }
    /// optional
    var commonOptional: String { plain(574) }
    /// Fill this in
    var commonRequired: String { plain(575) }
    /// Nothing here yet.
    var commonNothingYet: String { plain(576) }
    /// {done, number} of {total, number} done
    func commonDoneOf(done: Int, total: Int) -> String { text(577, [.number(done), .number(total)]) }
    /// by {name}
    func commonBy(name: String) -> String { text(578, [.text(name)]) }
    /// {count, plural, one {One thing needs a fix} other {# things need a fix}}
    func commonFixThese(count: Int) -> String { text(579, [.number(count)]) }
    /// Translated by a machine.
    var commonMachineTranslated: String { plain(580) }
    /// See the original
    var commonSeeOriginal: String { plain(581) }
    /// Only the people named here can see this.
    var commonOnlyPeopleNamed: String { plain(582) }
}

// level
extension Messages {
    /// Starting
    var levelStart: String { plain(583) }
    /// Getting there
    var levelGettingThere: String { plain(584) }
    /// Got it
    var levelGotIt: String { plain(585) }
    /// Going further
    var levelBeyond: String { plain(586) }
    /// Not shown yet
    var levelNone: String { plain(587) }
    /// Level {number, number} of 4: {name}
    func levelNamed(number: Int, name: String) -> String { text(588, [.number(number), .text(name)]) }
}

// state
extension Messages {
    /// Shown
    var stateShown: String { plain(589) }
    /// Working on it
    var stateWorking: String { plain(590) }
    /// Ready to start
    var stateReady: String { plain(591) }
    /// Later
    var stateLater: String { plain(592) }
    /// Time for a refresh
    var stateRefresh: String { plain(593) }
    /// What the signs mean
    var stateKey: String { plain(594) }
}

// failure
extension Messages {
    /// We cannot find this page
    var failureNotFoundTitle: String { plain(595) }
    /// The address may be wrong, or the page is only for other people. Check the link or go back.
    var failureNotFound: String { plain(596) }
    /// Please send it one more time
    var failureFormExpiredTitle: String { plain(597) }
    /// This page was open for a long time, so we did not save yet. Your words are below. Look at them and send again.
    var failureFormExpired: String { plain(598) }
    /// This page was open for a long time, so nothing was sent. Go back, load the page again, and send once more.
    var failureFormExpiredNoWords: String { plain(599) }
    /// Someone changed this too
    var failureConflictTitle: String { plain(600) }
    /// This changed after you opened it. Both versions are below. Nothing is lost. Choose what to keep.
    var failureConflict: String { plain(601) }
    /// Your version
    var failureYourVersion: String { plain(602) }
    /// The saved version
    var failureSavedVersion: String { plain(603) }
    /// Keep mine
    var failureKeepMine: String { plain(604) }
    /// Keep the saved one
    var failureKeepSaved: String { plain(605) }
    /// This is too big to send
    var failureTooLargeTitle: String { plain(606) }
    /// The most we can take is {limit}. Send a smaller file, or send it in parts.
    func failureTooLarge(limit: String) -> String { text(607, [.text(limit)]) }
    /// Something needs a fix
    var failureBadInputTitle: String { plain(608) }
    /// Part of what was sent does not fit. Go back, check it, and send again. Nothing was changed.
    var failureBadInput: String { plain(609) }
    /// Take a short break
    var failureTooManyTriesTitle: String { plain(610) }
    /// There were too many tries. {seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}
    func failureTooManyTriesSeconds(seconds: Int) -> String { text(611, [.number(seconds)]) }
    /// There were too many tries. {minutes, plural, one {Try again in # minute.} other {Try again in # minutes.}}
    func failureTooManyTriesMinutes(minutes: Int) -> String { text(612, [.number(minutes)]) }
    /// Trellis is very busy
    var failureBusyTitle: String { plain(613) }
    /// Too many people are here at once. What you saved is safe. Wait a little and try again.
    var failureBusy: String { plain(614) }
    /// Something went wrong here
    var failureServerTitle: String { plain(615) }
    /// This is our mistake, not yours. What you saved before is safe. Try again in a minute.
    var failureServer: String { plain(616) }
    /// If it happens again, this code helps your school find the mistake: {code}
    func failureCode(code: String) -> String { text(617, [.text(code)]) }
    /// This page cannot do that
    var failureWrongMethodTitle: String { plain(618) }
    /// The page was opened in a way it does not know. Go back and use the buttons on the page.
    var failureWrongMethod: String { plain(619) }
    /// We cannot read this kind of file
    var failureWrongTypeTitle: String { plain(620) }
    /// Save it as another kind of file and send it again. We can take: {kinds}.
    func failureWrongType(kinds: String) -> String { text(621, [.text(kinds)]) }
    /// What was sent is of a kind we do not know. Go back and try another way.
    var failureWrongTypeAny: String { plain(622) }
    /// Please sign in first
    var failureSignInFirstTitle: String { plain(623) }
    /// Sign in, and we will bring you back to this page.
    var failureSignInFirst: String { plain(624) }
}

// date
extension Messages {
    /// January
    var dateJanuary: String { plain(625) }
    /// February
    var dateFebruary: String { plain(626) }
    /// March
    var dateMarch: String { plain(627) }
    /// April
    var dateApril: String { plain(628) }
    /// May
    var dateMay: String { plain(629) }
    /// June
    var dateJune: String { plain(630) }
    /// July
    var dateJuly: String { plain(631) }
    /// August
    var dateAugust: String { plain(632) }
    /// September
    var dateSeptember: String { plain(633) }
    /// October
    var dateOctober: String { plain(634) }
    /// November
    var dateNovember: String { plain(635) }
    /// December
    var dateDecember: String { plain(636) }
    /// Jan
    var dateJanuaryShort: String { plain(637) }
    /// Feb
    var dateFebruaryShort: String { plain(638) }
    /// Mar
    var dateMarchShort: String { plain(639) }
    /// Apr
    var dateAprilShort: String { plain(640) }
    /// May
    var dateMayShort: String { plain(641) }
    /// Jun
    var dateJuneShort: String { plain(642) }
    /// Jul
    var dateJulyShort: String { plain(643) }
    /// Aug
    var dateAugustShort: String { plain(644) }
    /// Sep
    var dateSeptemberShort: String { plain(645) }
    /// Oct
    var dateOctoberShort: String { plain(646) }
    /// Nov
    var dateNovemberShort: String { plain(647) }
    /// Dec
    var dateDecemberShort: String { plain(648) }
    /// Sunday
    var dateSunday: String { plain(649) }
    /// Monday
    var dateMonday: String { plain(650) }
    /// Tuesday
    var dateTuesday: String { plain(651) }
    /// Wednesday
    var dateWednesday: String { plain(652) }
    /// Thursday
    var dateThursday: String { plain(653) }
    /// Friday
    var dateFriday: String { plain(654) }
    /// Saturday
    var dateSaturday: String { plain(655) }
    /// Sun
    var dateSundayShort: String { plain(656) }
    /// Mon
    var dateMondayShort: String { plain(657) }
    /// Tue
    var dateTuesdayShort: String { plain(658) }
    /// Wed
    var dateWednesdayShort: String { plain(659) }
    /// Thu
    var dateThursdayShort: String { plain(660) }
    /// Fri
    var dateFridayShort: String { plain(661) }
    /// Sat
    var dateSaturdayShort: String { plain(662) }
    /// {weekday}, {month} {day}
    func dateWords(weekday: String, month: String, day: String) -> String { text(663, [.text(weekday), .text(month), .text(day)]) }
    /// {weekday}, {month} {day}, {year}
    func dateWordsWithYear(weekday: String, month: String, day: String, year: String) -> String { text(664, [.text(weekday), .text(month), .text(day), .text(year)]) }
    /// {month} {day}
    func dateShort(month: String, day: String) -> String { text(665, [.text(month), .text(day)]) }
    /// {month} {day}, {year}
    func dateWithYear(month: String, day: String, year: String) -> String { text(666, [.text(month), .text(day), .text(year)]) }
    /// {month} {year}
    func dateMonthAndYear(month: String, year: String) -> String { text(667, [.text(month), .text(year)]) }
    /// {date}, {time}
    func dateAtTime(date: String, time: String) -> String { text(668, [.text(date), .text(time)]) }
    /// {first} to {last}
    func dateRange(first: String, last: String) -> String { text(669, [.text(first), .text(last)]) }
    /// {time} AM
    func dateMorning(time: String) -> String { text(670, [.text(time)]) }
    /// {time} PM
    func dateAfternoon(time: String) -> String { text(671, [.text(time)]) }
    /// today
    var dateToday: String { plain(672) }
    /// yesterday
    var dateYesterday: String { plain(673) }
    /// tomorrow
    var dateTomorrow: String { plain(674) }
    /// {days, plural, one {# day ago} other {# days ago}}
    func dateDaysAgo(days: Int) -> String { text(675, [.number(days)]) }
    /// {days, plural, one {in # day} other {in # days}}
    func dateInDays(days: Int) -> String { text(676, [.number(days)]) }
    /// just now
    var dateJustNow: String { plain(677) }
    /// {minutes, plural, one {# minute ago} other {# minutes ago}}
    func dateMinutesAgo(minutes: Int) -> String { text(678, [.number(minutes)]) }
    /// {hours, plural, one {# hour ago} other {# hours ago}}
    func dateHoursAgo(hours: Int) -> String { text(679, [.number(hours)]) }
    /// {minutes, plural, one {in # minute} other {in # minutes}}
    func dateInMinutes(minutes: Int) -> String { text(680, [.number(minutes)]) }
    /// {hours, plural, one {in # hour} other {in # hours}}
    func dateInHours(hours: Int) -> String { text(681, [.number(hours)]) }
}

// unit
extension Messages {
    /// {count, plural, one {# byte} other {# bytes}}
    func unitBytes(count: Int) -> String { text(682, [.number(count)]) }
    /// {size} KB
    func unitKilobytes(size: String) -> String { text(683, [.text(size)]) }
    /// {size} MB
    func unitMegabytes(size: String) -> String { text(684, [.text(size)]) }
    /// {size} GB
    func unitGigabytes(size: String) -> String { text(685, [.text(size)]) }
    /// {number}%
    func unitPercent(number: String) -> String { text(686, [.text(number)]) }
    /// {minutes, number} min
    func unitMinutes(minutes: Int) -> String { text(687, [.number(minutes)]) }
    /// {hours, number} h
    func unitHours(hours: Int) -> String { text(688, [.number(hours)]) }
    /// {hours, number} h {minutes, number} min
    func unitHoursAndMinutes(hours: Int, minutes: Int) -> String { text(689, [.number(hours), .number(minutes)]) }
    /// about {duration}
    func unitAbout(duration: String) -> String { text(690, [.text(duration)]) }
}

// today
extension Messages {
    /// Today
    var todayTitle: String { plain(691) }
    /// Good morning, {name}.
    func todayMorning(name: String) -> String { text(692, [.text(name)]) }
    /// Good afternoon, {name}.
    func todayAfternoon(name: String) -> String { text(693, [.text(name)]) }
    /// Good evening, {name}.
    func todayEvening(name: String) -> String { text(694, [.text(name)]) }
    /// {count, plural, one {You have one thing in your hands.} other {You have # things in your hands.}}
    func todayThings(count: Int) -> String { text(695, [.number(count)]) }
    /// Nothing waits. Choose what comes next.
    var todayNothingInHand: String { plain(696) }
    /// Now
    var todayNow: String { plain(697) }
    /// Next
    var todayNext: String { plain(698) }
    /// You choose
    var todayNextHint: String { plain(699) }
    /// Why this
    var todayWhy: String { plain(700) }
    /// I do this
    var todayIDo: String { plain(701) }
    /// to get better at
    var todayToGetBetter: String { plain(702) }
    /// which opens
    var todayOpens: String { plain(703) }
    /// for my goal
    var todayForMyGoal: String { plain(704) }
    /// because
    var todayBecause: String { plain(705) }
    /// Write a goal, and you see here how this gets you there.
    var todayNoGoalYet: String { plain(706) }
    /// Start
    var todayStart: String { plain(707) }
    /// Go on
    var todayCarryOn: String { plain(708) }
    /// See the feedback
    var todaySeeFeedback: String { plain(709) }
    /// Look at it
    var todayLook: String { plain(710) }
    /// about {minutes, number} min
    func todayAboutMinutes(minutes: Int) -> String { text(711, [.number(minutes)]) }
    /// Feedback is there. One thing to make better.
    var todayReasonFeedback: String { plain(712) }
    /// You began this and can finish it.
    var todayReasonStarted: String { plain(713) }
    /// You are ready for this: you have shown all it builds on.
    var todayReasonReady: String { plain(714) }
    /// You are ready for this. {count, plural, one {One more thing on the way to your goal opens after it.} other {#…
    func todayReasonReadyOpens(count: Int) -> String { text(715, [.number(count)]) }
    /// You almost have it. Show it one more time, another way or another day.
    var todayReasonAlmost: String { plain(716) }
    /// {title} was hard. This makes what it builds on stronger.
    func todayReasonStrengthens(title: String) -> String { text(717, [.text(title)]) }
    /// You showed this a while ago. See if it is still there.
    var todayReasonRefresh: String { plain(718) }
    /// Something else, for a change.
    var todayReasonOtherArea: String { plain(719) }
    /// Another way to show the same thing.
    var todayReasonOtherTask: String { plain(720) }
    /// No task is ready for this yet. Ask your teacher for one, or bring an idea.
    var todayReasonPropose: String { plain(721) }
    /// About {title}
    func todayAbout(title: String) -> String { text(722, [.text(title)]) }
    /// Nothing is planned for you yet
    var todayEmptyTitle: String { plain(723) }
    /// Your plan starts with you. Write down what you want to be able to do.
    var todayEmpty: String { plain(724) }
    /// Feedback
    var todayFeedback: String { plain(725) }
    /// {count, plural, one {# new} other {# new}}
    func todayFeedbackNew(count: Int) -> String { text(726, [.number(count)]) }
    /// On {work, html}: one strength, one thing to try.
    func todayFeedbackOn(work: HTML) -> HTML { markup(727, [.html(work)]) }
    /// No new feedback right now.
    var todayFeedbackNone: String { plain(728) }
    /// {count, plural, one {# piece is with your teacher.} other {# pieces are with your teacher.}}
    func todayWaiting(count: Int) -> String { text(729, [.number(count)]) }
    /// My goals
    var todayGoals: String { plain(730) }
    /// See all
    var todayAllGoals: String { plain(731) }
    /// See my map
    var todaySeeMap: String { plain(732) }
    /// What I have shown
    var todayShown: String { plain(733) }
    /// {count, plural, one {# competency shown so far.} other {# competencies shown so far.}}
    func todayShownCount(count: Int) -> String { text(734, [.number(count)]) }
    /// You, your family and your teachers can see this page.
    var todayWho: String { plain(735) }
    /// Open
    var todayStartNeedsGiven: String { plain(736) }
    /// Your day
    var todayTeacherTitle: String { plain(737) }
    /// {count, plural, =0 {No work waits for feedback.} one {One piece of work waits for feedback.} other {# pieces …
    func todayTeacherWaiting(count: Int) -> String { text(738, [.number(count)]) }
    /// The oldest was sent {when}.
    func todayOldest(when: String) -> String { text(739, [.text(when)]) }
    /// Give feedback
    var todayGiveFeedback: String { plain(740) }
    /// Make an activity
    var todayMakeActivity: String { plain(741) }
    /// Waiting for feedback
    var todayWaitingWork: String { plain(742) }
    /// My classes
    var todayClasses: String { plain(743) }
    /// {count, plural, one {# student} other {# students}}
    func todayStudents(count: Int) -> String { text(744, [.number(count)]) }
    /// You have no class yet. The school's roster brings them.
    var todayNoClasses: String { plain(745) }
    /// {waiting, plural, =0 {nothing waits} one {# waits} other {# wait}}
    func todayClassWork(waiting: Int) -> String { text(746, [.number(waiting)]) }
    /// Class {title}
    func todayClassTitle(title: String) -> String { text(747, [.text(title)]) }
    /// Students of {title}
    func todayClassTable(title: String) -> String { text(748, [.text(title)]) }
    /// Student
    var todayStudent: String { plain(749) }
    /// Now on
    var todayNowOn: String { plain(750) }
    /// Last sent
    var todayLastSent: String { plain(751) }
    /// Shown
    var todayCompetenciesShown: String { plain(752) }
    /// Waiting
    var todayWaitingColumn: String { plain(753) }
    /// waits for feedback
    var todayYesWaiting: String { plain(754) }
    /// nothing yet
    var todayNeverSent: String { plain(755) }
    /// Map
    var todayOpenMap: String { plain(756) }
    /// Given to this class
    var todayGiven: String { plain(757) }
    /// The school
    var todayLeaderTitle: String { plain(758) }
    /// Classes
    var todayLeaderClasses: String { plain(759) }
    /// Teachers
    var todayTeachers: String { plain(760) }
    /// Only you and the leaders of the school see this table.
    var todayStudentWho: String { plain(761) }
    /// Running this Trellis
    var todayAdminTitle: String { plain(762) }
    /// Find people, give first passwords and see the frameworks.
    var todayAdminLede: String { plain(763) }
    /// This one is not on the way to a goal of yours. That is fine, too.
    var todayOtherGoal: String { plain(764) }
}

// work
extension Messages {
    /// {name, html}’s work
    func workOf(name: HTML) -> HTML { markup(765, [.html(name)]) }
    /// About this work
    var workAside: String { plain(766) }
    /// What it is about
    var workAbout: String { plain(767) }
    /// Try {number, number}
    func workTry(number: Int) -> String { text(768, [.number(number)]) }
    /// Try {number, number}, not sent yet.
    func workTryDraft(number: Int) -> String { text(769, [.number(number)]) }
    /// Try {number, number}, sent {date}.
    func workTrySent(number: Int, date: String) -> String { text(770, [.number(number), .text(date)]) }
    /// {name, html} answered on {date}.
    func workAnswered(name: HTML, date: String) -> HTML { markup(771, [.html(name), .text(date)]) }
    /// Not sent yet. Only {name, html} can read a draft.
    func workNotSentYet(name: HTML) -> HTML { markup(772, [.html(name)]) }
    /// It waits for feedback.
    var workWaits: String { plain(773) }
    /// You sent it. Your teacher will write back. Until then you can take it back and change it.
    var workWaitsOwn: String { plain(774) }
    /// Take it back and change it
    var workTakeBackToChange: String { plain(775) }
    /// Make it better and send again
    var workTryAgain: String { plain(776) }
    /// This is an older try.
    var workOlderTry: String { plain(777) }
    /// Go to the newest one
    var workToLatest: String { plain(778) }
    /// The task
    var workTask: String { plain(779) }
    /// What good work looks like
    var workGood: String { plain(780) }
    /// Why it matters
    var workWhy: String { plain(781) }
    /// The task
    var workIDo: String { plain(782) }
    /// To get better at
    var workToGetBetter: String { plain(783) }
    /// For the goal
    var workForGoal: String { plain(784) }
    /// What {name, html} says
    func workSays(name: HTML) -> HTML { markup(785, [.html(name)]) }
    /// What {name, html} said last time
    func workSaidLast(name: HTML) -> HTML { markup(786, [.html(name)]) }
    /// A strength
    var workStrength: String { plain(787) }
    /// Try next
    var workNext: String { plain(788) }
    /// You
    var workYou: String { plain(789) }
    /// version {number, number}
    func workRubricVersion(number: Int) -> String { text(790, [.number(number)]) }
    /// My tries
    var workMyTries: String { plain(791) }
    /// Tries
    var workTries: String { plain(792) }
    /// Draft
    var workDraft: String { plain(793) }
    /// With feedback
    var workHasFeedback: String { plain(794) }
    /// What I thought
    var workThoughtOwn: String { plain(795) }
    /// What the student thought
    var workThought: String { plain(796) }
    /// Goal
    var workGoal: String { plain(797) }
    /// The work
    var workTheWork: String { plain(798) }
    /// My work
    var workTheWorkOwn: String { plain(799) }
    /// There is nothing in this try.
    var workEmptyPaper: String { plain(800) }
    /// Picture: {name}
    func workPicture(name: String) -> String { text(801, [.text(name)]) }
    /// Shown by
    var workWay: String { plain(802) }
    /// While it is a draft, only you see it. When you send it, your family, your teachers and your school leaders ca…
    var workWhoSeesMine: String { plain(803) }
    /// Sent work can be read by the student, the family, the teachers and the school leaders.
    var workWhoSees: String { plain(804) }
    /// How will you show it?
    var workChooseWayTitle: String { plain(805) }
    /// Choose how you show it.
    var workChooseWay: String { plain(806) }
    /// Your words
    var workWords: String { plain(807) }
    /// Write here, or add a picture, a file or a link below.
    var workWordsHint: String { plain(808) }
    /// Files
    var workFiles: String { plain(809) }
    /// Up to {count, number} files, 50 MB together. Take off names of others first.
    func workFilesHint(count: Int) -> String { text(810, [.number(count)]) }
    /// Add these files
    var workAddFiles: String { plain(811) }
    /// All places for files are taken. Remove one to add another.
    var workFilesFull: String { plain(812) }
    /// You can add up to {count, number} files. Your words are saved. Choose fewer files.
    func workTooManyFiles(count: Int) -> String { text(813, [.number(count)]) }
    /// These files are too big together. Your words are saved. Choose smaller files.
    var workFilesTooLarge: String { plain(814) }
    /// What is in it?
    var workFileAbout: String { plain(815) }
    /// Link
    var workLink: String { plain(816) }
    /// It begins with https://
    var workLinkHint: String { plain(817) }
    /// A link begins with https:// and has no spaces. Copy it again.
    var workLinkWrong: String { plain(818) }
    /// What was hard? What would you change?
    var workReflection: String { plain(819) }
    /// One or two sentences are enough.
    var workReflectionHint: String { plain(820) }
    /// Rate your own work
    var workOwnRating: String { plain(821) }
    /// Rate your own work before you send it. Choose what fits best in each row.
    var workOwnRatingHint: String { plain(822) }
    /// Choose a level for “{row}”.
    func workRateFirst(row: String) -> String { text(823, [.text(row)]) }
    /// Before you send: ask the people who are in your pictures.
    var workBeforeSending: String { plain(824) }
    /// Send for feedback
    var workSend: String { plain(825) }
    /// Save for later
    var workSaveForLater: String { plain(826) }
    /// You can send it again later, as often as you like.
    var workSendAgainFine: String { plain(827) }
    /// There is nothing to send yet. Write something, or add a file or a link.
    var workNothingYet: String { plain(828) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLong(count: Int) -> String { text(829, [.number(count)]) }
    /// This work changed in another window. Look at it once more, then send it.
    var workChangedElsewhere: String { plain(830) }
    /// {count, plural, one {# piece of work} other {# pieces of work}}
    func workCount(count: Int) -> String { text(831, [.number(count)]) }
    /// Your work will be here. Start with a task on your first page.
    var workListEmptyOwn: String { plain(832) }
    /// There is no work here yet.
    var workListEmpty: String { plain(833) }
    /// New feedback
    var workNewFeedback: String { plain(834) }
    /// With feedback, not opened yet
    var workNotOpened: String { plain(835) }
    /// You are working on it
    var workGoingOnOwn: String { plain(836) }
    /// In progress
    var workGoingOn: String { plain(837) }
    /// Waiting for feedback
    var workWaitingForFeedback: String { plain(838) }
    /// With feedback
    var workWithFeedback: String { plain(839) }
    /// Given to you, not started yet
    var workGiven: String { plain(840) }
    /// Last changed: {date}
    func workChanged(date: String) -> String { text(841, [.text(date)]) }
    /// Sent: {date}
    func workSentOn(date: String) -> String { text(842, [.text(date)]) }
    /// Feedback: {date}
    func workReturnedOn(date: String) -> String { text(843, [.text(date)]) }
    /// Waiting
    var workWaitsTag: String { plain(844) }
    /// New
    var workNewTag: String { plain(845) }
    /// {count, plural, one {# try} other {# tries}}
    func workTriesTag(count: Int) -> String { text(846, [.number(count)]) }
    /// Give feedback
    var workJudge: String { plain(847) }
    /// Waiting, oldest first
    var workWaitingTitle: String { plain(848) }
    /// {count, plural, one {# piece of work waits} other {# pieces of work wait}}. The oldest was sent {since}.
    func workWaiting(count: Int, since: String) -> String { text(849, [.number(count), .text(since)]) }
    /// sent {when}
    func workWaitsSince(when: String) -> String { text(850, [.text(when)]) }
    /// Nothing waits for your feedback.
    var workNothingWaits: String { plain(851) }
    /// All classes
    var workAllClasses: String { plain(852) }
    /// Show one class
    var workChooseClass: String { plain(853) }
    /// Sent by you lately
    var workRecent: String { plain(854) }
    /// All work that waits
    var workAllWaiting: String { plain(855) }
    /// Feedback: {title}
    func workFeedbackOn(title: String) -> String { text(856, [.text(title)]) }
    /// Feedback, {number, number} of {total, number} waiting
    func workJudgingPlace(number: Int, total: Int) -> String { text(857, [.number(number), .number(total)]) }
    /// Back: {name, html}
    func workPrevious(name: HTML) -> HTML { markup(858, [.html(name)]) }
    /// Next: {name, html}
    func workFollowing(name: HTML) -> HTML { markup(859, [.html(name)]) }
    /// Sent to {name, html}.
    func workSentTo(name: HTML) -> HTML { markup(860, [.html(name)]) }
    /// Take it back
    var workTakeBackScore: String { plain(861) }
    /// {name, html} changed this work while you were reading. Nothing is sent yet. Your words are kept. Look again, …
    func workChangedSince(name: HTML) -> HTML { markup(862, [.html(name)]) }
    /// Your words for this row
    var workWordsForRow: String { plain(863) }
    /// One strength
    var workStrengthField: String { plain(864) }
    /// One next step
    var workNextField: String { plain(865) }
    /// How it was done
    var workHow: String { plain(866) }
    /// With help from others
    var workHelped: String { plain(867) }
    /// In a new situation
    var workTransfer: String { plain(868) }
    /// Confirm a level by hand
    var workConfirmTitle: String { plain(869) }
    /// Usually the levels above are enough. Confirm a level when you know more than this work shows.
    var workConfirmHint: String { plain(870) }
    /// Do not confirm
    var workConfirmNo: String { plain(871) }
    /// Send to {name, html}
    func workSendTo(name: HTML) -> HTML { markup(872, [.html(name)]) }
    /// Choose a level for “{row}”.
    func workChooseLevel(row: String) -> String { text(873, [.text(row)]) }
    /// Name one strength.
    var workNeedStrength: String { plain(874) }
    /// Name one next step.
    var workNeedNext: String { plain(875) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLongStaff(count: Int) -> String { text(876, [.number(count)]) }
    /// Choose a level and go on to the next row
    var workKeyLevels: String { plain(877) }
    /// Next row, row before
    var workKeyRows: String { plain(878) }
    /// Next student
    var workKeyNext: String { plain(879) }
    /// Nothing was sent
    var workMismatchTitle: String { plain(880) }
    /// This form does not fit the work that is here now. The work may have been taken back or answered already. No s…
    var workMismatch: String { plain(881) }
    /// Open this work
    var workMismatchOpen: String { plain(882) }
    /// What you wrote
    var workYourWords: String { plain(883) }
}
