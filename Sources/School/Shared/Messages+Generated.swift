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
    /// Forgot your password? An adult at school can give you a new one.
    var accessForgot: String { plain(4) }
    /// This is a demo school. Everybody in it is made up.
    var accessInvented: String { plain(5) }
    /// Use at least {count, number} characters. Three or four words together work well.
    func accessPasswordShort(count: Int) -> String { text(6, [.number(count)]) }
    /// Use at most {count, number} characters.
    func accessPasswordLong(count: Int) -> String { text(7, [.number(count)]) }
    /// That one is easy to guess. Choose another.
    var accessPasswordCommon: String { plain(8) }
    /// Settings
    var accessSettings: String { plain(9) }
    /// New password
    var accessNewPassword: String { plain(10) }
    /// Password you have now
    var accessCurrentPassword: String { plain(11) }
    /// Change password
    var accessChangePassword: String { plain(12) }
    /// At least 8 characters. A short sentence is easy to remember.
    var accessPasswordHint: String { plain(13) }
    /// That is not the password you have now.
    var accessPasswordWrong: String { plain(14) }
    /// Your password is changed. You are signed out everywhere else.
    var accessPasswordChanged: String { plain(15) }
    /// Choose your own password before you go on.
    var accessMustChange: String { plain(16) }
    /// Where you are signed in
    var accessSessions: String { plain(17) }
    /// This device
    var accessThisDevice: String { plain(18) }
    /// Another device
    var accessOtherDevice: String { plain(19) }
    /// Last used {when}
    func accessLastUsed(when: String) -> String { text(20, [.text(when)]) }
    /// Sign out there
    var accessEndSession: String { plain(21) }
    /// Sign out everywhere else
    var accessEndAll: String { plain(22) }
    /// People
    var accessPeople: String { plain(23) }
    /// Find a person by name or user name
    var accessPeopleSearch: String { plain(24) }
    /// Nobody found with that name.
    var accessPeopleNone: String { plain(25) }
    /// Give a first password
    var accessFirstPassword: String { plain(26) }
    /// First password for {name}
    func accessFirstPasswordGiven(name: String) -> String { text(27, [.text(name)]) }
    /// Write it down now: it is shown once. It must be changed at the first sign-in.
    var accessFirstPasswordHint: String { plain(28) }
    /// User name
    var accessSignInName: String { plain(29) }
    /// No account yet
    var accessNoAccount: String { plain(30) }
    /// Close the account
    var accessCloseAccount: String { plain(31) }
    /// Open the account again
    var accessOpenAccount: String { plain(32) }
    /// Closed
    var accessAccountClosed: String { plain(33) }
    /// Sign out on all devices
    var accessEndSessions: String { plain(34) }
    /// {count, plural, one {signed in on # device} other {signed in on # devices}}
    func accessOpenSessions(count: Int) -> String { text(35, [.number(count)]) }
    /// Roles
    var accessRoles: String { plain(36) }
    /// Name
    var accessName: String { plain(37) }
    /// What you can do
    var accessAction: String { plain(38) }
    /// People and their accounts
    var accessPeopleTable: String { plain(39) }
    /// student
    var accessRoleStudent: String { plain(40) }
    /// family
    var accessRoleGuardian: String { plain(41) }
    /// teacher
    var accessRoleTeacher: String { plain(42) }
    /// advisor
    var accessRoleAdvisor: String { plain(43) }
    /// specialist
    var accessRoleSpecialist: String { plain(44) }
    /// school leader
    var accessRoleLeader: String { plain(45) }
    /// administrator
    var accessRoleAdministrator: String { plain(46) }
    /// operator
    var accessRoleOperator: String { plain(47) }
    /// Help
    var accessHelpTitle: String { plain(48) }
    /// Today shows what to do now and what can come next. Open a task, do it your way, and send it. Your teacher wri…
    var accessHelpStudent: String { plain(49) }
    /// Levels say what a person has shown: starting, getting there, got it, going further. A level never goes away b…
    var accessHelpLevels: String { plain(50) }
    /// You can use every page with the keyboard alone: Tab goes on, Shift and Tab goes back, Enter opens.
    var accessHelpKeys: String { plain(51) }
    /// For anything else, ask an adult at your school.
    var accessHelpPeople: String { plain(52) }
    /// Privacy
    var accessPrivacyTitle: String { plain(53) }
    /// A student's page is open to the student, to the family, to the teachers and advisor of that student, and to t…
    var accessPrivacyWho: String { plain(54) }
    /// What is written here is used for learning at this school and for nothing else. There are no ads, and nothing …
    var accessPrivacyUse: String { plain(55) }
    /// Cookies keep you signed in and remember your language and reading help.
    var accessPrivacyCookies: String { plain(56) }
    /// Families may ask the school for a copy of the record, and for a correction.
    var accessPrivacyAsk: String { plain(57) }
    /// Accessibility
    var accessAccessibilityTitle: String { plain(58) }
    /// Trellis aims at WCAG 2.2, level AA. Every page works with a keyboard, with a screen reader, at 400 % zoom and…
    var accessAccessibilityAim: String { plain(59) }
    /// Aa at the top changes text size, spacing and colors. If something does not work for you, tell your school: it…
    var accessAccessibilityHelp: String { plain(60) }
}

// activities
extension Messages {
    /// Activities
    var activitiesTitle: String { plain(61) }
    /// Make an activity
    var activitiesNew: String { plain(62) }
    /// Edit the activity
    var activitiesEdit: String { plain(63) }
    /// Find an activity
    var activitiesSearch: String { plain(64) }
    /// Words of its title or its question
    var activitiesSearchHint: String { plain(65) }
    /// Mine
    var activitiesMine: String { plain(66) }
    /// You have made none yet. Start with one that your students need next week.
    var activitiesMineNone: String { plain(67) }
    /// From my school
    var activitiesSchool: String { plain(68) }
    /// From the library
    var activitiesLibrary: String { plain(69) }
    /// No activity has all of these words.
    var activitiesFoundNone: String { plain(70) }
    /// There are more. Search to see fewer.
    var activitiesMore: String { plain(71) }
    /// About {competency}
    func activitiesAbout(competency: String) -> String { text(72, [.text(competency)]) }
    /// Show all activities
    var activitiesShowAll: String { plain(73) }
    /// by {name}
    func activitiesBy(name: String) -> String { text(74, [.text(name)]) }
    /// The activity is saved. Now you can give it to a class.
    var activitiesSaved: String { plain(75) }
    /// Done. Your students see it from now on.
    var activitiesGivenNotice: String { plain(76) }
    /// Give to students
    var activitiesGive: String { plain(77) }
    /// What it is about
    var activitiesWhat: String { plain(78) }
    /// The question
    var activitiesQuestion: String { plain(79) }
    /// Why it matters
    var activitiesWhy: String { plain(80) }
    /// Steps
    var activitiesSteps: String { plain(81) }
    /// Ways to show it
    var activitiesWays: String { plain(82) }
    /// How it is judged
    var activitiesRubric: String { plain(83) }
    /// Good to know
    var activitiesFacts: String { plain(84) }
    /// Time
    var activitiesTime: String { plain(85) }
    /// Grades
    var activitiesGrades: String { plain(86) }
    /// Materials
    var activitiesMaterials: String { plain(87) }
    /// Kind
    var activitiesKind: String { plain(88) }
    /// Lesson
    var activitiesKindLesson: String { plain(89) }
    /// Project
    var activitiesKindProject: String { plain(90) }
    /// Expedition
    var activitiesKindExpedition: String { plain(91) }
    /// Flipped lesson
    var activitiesKindFlipped: String { plain(92) }
    /// This is what your students see.
    var activitiesStudentsSee: String { plain(93) }
    /// This activity is no longer given.
    var activitiesRetired: String { plain(94) }
    /// Who has it
    var activitiesWhoHasIt: String { plain(95) }
    /// No class of yours has it yet.
    var activitiesNobodyHasIt: String { plain(96) }
    /// Everyone
    var activitiesEveryone: String { plain(97) }
    /// Aim: {date}
    func activitiesAimFor(date: String) -> String { text(98, [.text(date)]) }
    /// Given {date}
    func activitiesGivenOn(date: String) -> String { text(99, [.text(date)]) }
    /// Take it back
    var activitiesTakeBack: String { plain(100) }
    /// What is it about?
    var activitiesFormCompetencies: String { plain(101) }
    /// Choose one to six competencies. Search for a word or a code.
    var activitiesFormCompetenciesHint: String { plain(102) }
    /// Find a competency
    var activitiesFormFind: String { plain(103) }
    /// Chosen
    var activitiesFormChosen: String { plain(104) }
    /// Found
    var activitiesFormFound: String { plain(105) }
    /// Nothing has all of these words. Try fewer or other words.
    var activitiesFormFoundNone: String { plain(106) }
    /// Use the marked ones
    var activitiesFormUseThese: String { plain(107) }
    /// Title
    var activitiesFormTitle: String { plain(108) }
    /// A question that makes students curious
    var activitiesFormQuestion: String { plain(109) }
    /// Why does it matter?
    var activitiesFormWhy: String { plain(110) }
    /// Say it to a student: what can you do with it?
    var activitiesFormWhyHint: String { plain(111) }
    /// Steps
    var activitiesFormSteps: String { plain(112) }
    /// One on each line.
    var activitiesFormOnePerLine: String { plain(113) }
    /// Ways to show it
    var activitiesFormWays: String { plain(114) }
    /// At least two, so that each student finds one that fits.
    var activitiesFormWaysHint: String { plain(115) }
    /// Your own ways
    var activitiesFormOwnWays: String { plain(116) }
    /// Minutes
    var activitiesFormMinutes: String { plain(117) }
    /// About how long most students need. You may leave it empty.
    var activitiesFormMinutesHint: String { plain(118) }
    /// How is it judged?
    var activitiesFormRubric: String { plain(119) }
    /// Choose what it is about first. Then the rows to judge it appear here.
    var activitiesFormRubricFirst: String { plain(120) }
    /// Write the rows here
    var activitiesFormRubricOwn: String { plain(121) }
    /// One row for each competency, in words that students understand.
    var activitiesFormRubricOwnHint: String { plain(122) }
    /// Use “{title}”
    func activitiesFormRubricUse(title: String) -> String { text(123, [.text(title)]) }
    /// Judges {count, number} of the {total, number} chosen
    func activitiesFormRubricJudges(count: Int, total: Int) -> String { text(124, [.number(count), .number(total)]) }
    /// Read this rubric
    var activitiesFormRubricRead: String { plain(125) }
    /// The rows
    var activitiesFormRows: String { plain(126) }
    /// What this row looks at
    var activitiesFormRowTitle: String { plain(127) }
    /// Level {number, number}: {name}
    func activitiesFormLevel(number: Int, name: String) -> String { text(128, [.number(number), .text(name)]) }
    /// Save the activity
    var activitiesFormSave: String { plain(129) }
    /// Work that was judged before keeps the rows it was judged on.
    var activitiesFormVersions: String { plain(130) }
    /// Choose at least one competency.
    var activitiesNeedCompetency: String { plain(131) }
    /// Choose six competencies at most.
    var activitiesNeedFewerCompetencies: String { plain(132) }
    /// Give it a title.
    var activitiesNeedTitle: String { plain(133) }
    /// Say why it matters. Students read this first.
    var activitiesNeedWhy: String { plain(134) }
    /// Offer at least two ways to show it.
    var activitiesNeedWays: String { plain(135) }
    /// Offer ten ways at most.
    var activitiesNeedFewerWays: String { plain(136) }
    /// Write thirty steps at most.
    var activitiesNeedFewerSteps: String { plain(137) }
    /// Make this shorter: {count, number} characters at most.
    func activitiesNeedShorter(count: Int) -> String { text(138, [.number(count)]) }
    /// Make the line “{line}” shorter: {count, number} characters at most.
    func activitiesNeedShorterLine(line: String, count: Int) -> String { text(139, [.text(line), .number(count)]) }
    /// Write the minutes as a number from 1 to 10,000, or leave it empty.
    var activitiesNeedMinutes: String { plain(140) }
    /// Choose a rubric, or write the rows here.
    var activitiesNeedRubric: String { plain(141) }
    /// That rubric judges none of what you chose. Choose another, or write the rows here.
    var activitiesNeedRubricThatJudges: String { plain(142) }
    /// Name the row for “{competency}”.
    func activitiesNeedRowTitle(competency: String) -> String { text(143, [.text(competency)]) }
    /// Say what level {number, number} looks like for “{competency}”.
    func activitiesNeedRowLevel(number: Int, competency: String) -> String { text(144, [.number(number), .text(competency)]) }
    /// Write about it
    var activitiesWayWrite: String { plain(145) }
    /// Draw it
    var activitiesWayDraw: String { plain(146) }
    /// Build it
    var activitiesWayBuild: String { plain(147) }
    /// Explain it in a talk
    var activitiesWaySay: String { plain(148) }
    /// Record it
    var activitiesWayRecord: String { plain(149) }
    /// Teach it to someone
    var activitiesWayTeach: String { plain(150) }
    /// Make a poster or slides
    var activitiesWayPoster: String { plain(151) }
    /// Act it out
    var activitiesWayAct: String { plain(152) }
    /// Give “{activity}”
    func activitiesGiveTitle(activity: String) -> String { text(153, [.text(activity)]) }
    /// You teach no class now. The office adds you to one.
    var activitiesGiveNoClass: String { plain(154) }
    /// To which class?
    var activitiesGiveClass: String { plain(155) }
    /// Another class
    var activitiesGiveOtherClass: String { plain(156) }
    /// To whom?
    var activitiesGiveWho: String { plain(157) }
    /// Everyone in {class} ({count, plural, one {# student} other {# students}})
    func activitiesGiveAll(`class`: String, count: Int) -> String { text(158, [.text(`class`), .number(count)]) }
    /// Only those marked below
    var activitiesGiveSome: String { plain(159) }
    /// Students
    var activitiesGiveStudents: String { plain(160) }
    /// has it
    var activitiesGiveHasIt: String { plain(161) }
    /// This class has no students yet.
    var activitiesGiveNoStudents: String { plain(162) }
    /// A day to aim for
    var activitiesGiveAim: String { plain(163) }
    /// You may leave it empty. Nothing closes when the day passes.
    var activitiesGiveAimHint: String { plain(164) }
    /// Give it
    var activitiesGiveButton: String { plain(165) }
    /// Mark at least one student, or choose everyone.
    var activitiesGiveNeedSome: String { plain(166) }
    /// Choose a day from today on, or leave it empty.
    var activitiesGiveNeedDay: String { plain(167) }
    /// Everyone you chose has it already.
    var activitiesGiveHaveIt: String { plain(168) }
}

// family
extension Messages {
    /// {name}: this week
    func familyTitle(name: String) -> String { text(169, [.text(name)]) }
    /// {first} to {last}
    func familyWeek(first: String, last: String) -> String { text(170, [.text(first), .text(last)]) }
    /// My children
    var familyChildren: String { plain(171) }
    /// This week
    var familyThisWeek: String { plain(172) }
    /// Now working on
    var familyNow: String { plain(173) }
    /// {name} is working on “{topic}”.
    func familySentenceWorking(name: String, topic: String) -> String { text(174, [.text(name), .text(topic)]) }
    /// {name} is working on “{topic}”, for a goal: “{goal}”
    func familySentenceBecause(name: String, topic: String, goal: String) -> String { text(175, [.text(name), .text(topic), .text(goal)]) }
    /// {name} has no work under way right now.
    func familySentenceQuiet(name: String) -> String { text(176, [.text(name)]) }
    /// {count, plural, =0 {No work was sent this week.} one {One piece of work was sent this week.} other {# pieces …
    func familySentSince(count: Int) -> String { text(177, [.number(count)]) }
    /// See the work
    var familySeeWork: String { plain(178) }
    /// What {name} has shown lately
    func familyAchieved(name: String) -> String { text(179, [.text(name)]) }
    /// Nothing new was shown in the last weeks. That is part of learning.
    var familyAchievedNone: String { plain(180) }
    /// Level {level, number}, “{word}”, since {date}.
    func familyLevelSince(level: Int, word: String, date: String) -> String { text(181, [.number(level), .text(word), .text(date)]) }
    /// See why
    var familySeeWhy: String { plain(182) }
    /// From the teacher
    var familyFeedback: String { plain(183) }
    /// A strength
    var familyFeedbackStrength: String { plain(184) }
    /// To try next
    var familyFeedbackNext: String { plain(185) }
    /// What comes next
    var familyNext: String { plain(186) }
    /// {name} chooses one of these with the teacher.
    func familyNextChoice(name: String) -> String { text(187, [.text(name)]) }
    /// How to help at home
    var familyHome: String { plain(188) }
    /// Ten minutes are enough.
    var familyTenMinutes: String { plain(189) }
    /// Goals
    var familyGoals: String { plain(190) }
    /// All work
    var familyAllWork: String { plain(191) }
    /// The map
    var familyMap: String { plain(192) }
    /// {name} sees the same as you.
    func familyWho(name: String) -> String { text(193, [.text(name)]) }
    /// No student is linked to your account yet. The school's office can do that.
    var familyNoChildren: String { plain(194) }
    /// This page prints on one sheet.
    var familyPrint: String { plain(195) }
}

// frameworks
extension Messages {
    /// Frameworks
    var frameworksTitle: String { plain(196) }
    /// What students can learn here, and what comes before what.
    var frameworksIntro: String { plain(197) }
    /// There are no frameworks yet. An administrator brings them in.
    var frameworksNone: String { plain(198) }
    /// {count, plural, one {# competency} other {# competencies}}
    func frameworksCompetencies(count: Int) -> String { text(199, [.number(count)]) }
    /// Published by
    var frameworksPublisher: String { plain(200) }
    /// Find a competency
    var frameworksFind: String { plain(201) }
    /// A word of it, or its code
    var frameworksFindHint: String { plain(202) }
    /// Nothing has all of these words. Try fewer words or another one.
    var frameworksFoundNone: String { plain(203) }
    /// There are more. Add a word to see fewer.
    var frameworksFoundMore: String { plain(204) }
    /// {count, plural, one {# match} other {# matches}}
    func frameworksFound(count: Int) -> String { text(205, [.number(count)]) }
    /// Inside: {count, number}
    func frameworksInside(count: Int) -> String { text(206, [.number(count)]) }
    /// Lines before these
    var frameworksLinesBefore: String { plain(207) }
    /// More lines
    var frameworksLinesAfter: String { plain(208) }
    /// no longer used
    var frameworksRetired: String { plain(209) }
    /// I can
    var frameworksICan: String { plain(210) }
    /// Why it matters
    var frameworksWhy: String { plain(211) }
    /// The four levels
    var frameworksLevels: String { plain(212) }
    /// For example
    var frameworksExamples: String { plain(213) }
    /// What comes before
    var frameworksComesBefore: String { plain(214) }
    /// You can start here. Nothing comes before it.
    var frameworksComesBeforeNone: String { plain(215) }
    /// What it opens
    var frameworksOpens: String { plain(216) }
    /// Nothing here waits for it.
    var frameworksOpensNone: String { plain(217) }
    /// Its parts
    var frameworksParts: String { plain(218) }
    /// Activities for it
    var frameworksActivities: String { plain(219) }
    /// No activity is about it yet.
    var frameworksActivitiesNone: String { plain(220) }
    /// Make an activity
    var frameworksMakeActivity: String { plain(221) }
    /// Grades {grades}
    func frameworksGrades(grades: String) -> String { text(222, [.text(grades)]) }
    /// Other
    var frameworksOther: String { plain(223) }
}

// goals
extension Messages {
    /// My goals
    var goalsTitle: String { plain(224) }
    /// Goals of {name}
    func goalsTitleOf(name: String) -> String { text(225, [.text(name)]) }
    /// A goal is something you choose to be able to do. It tells Trellis what to offer you.
    var goalsLede: String { plain(226) }
    /// You have no goal yet. What do you want to be able to do?
    var goalsNone: String { plain(227) }
    /// There is no goal yet.
    var goalsNoneOf: String { plain(228) }
    /// Write a goal
    var goalsNew: String { plain(229) }
    /// Change this goal
    var goalsEdit: String { plain(230) }
    /// I want to be able to …
    var goalsWhat: String { plain(231) }
    /// One sentence. For example: run a snack stand and price things fairly.
    var goalsWhatHint: String { plain(232) }
    /// Because …
    var goalsWhy: String { plain(233) }
    /// Your own reason. You see it next to the things you do.
    var goalsWhyHint: String { plain(234) }
    /// What will help me get there
    var goalsServes: String { plain(235) }
    /// Pick up to six. You can change them later.
    var goalsServesHint: String { plain(236) }
    /// Find more to pick from
    var goalsFind: String { plain(237) }
    /// Find
    var goalsFindButton: String { plain(238) }
    /// {count, plural, one {# found} other {# found}}
    func goalsFound(count: Int) -> String { text(239, [.number(count)]) }
    /// Nothing found for “{search}”. Try a shorter word.
    func goalsFoundNone(search: String) -> String { text(240, [.text(search)]) }
    /// Write what you want to be able to do.
    var goalsNeedWhat: String { plain(241) }
    /// Make it shorter: {count, number} letters at most.
    func goalsTooLong(count: Int) -> String { text(242, [.number(count)]) }
    /// Pick at least one thing that helps you get there.
    var goalsNeedCompetency: String { plain(243) }
    /// Pick six at most.
    var goalsTooMany: String { plain(244) }
    /// Save my goal
    var goalsSave: String { plain(245) }
    /// This goal is done or changed: put it away
    var goalsEnd: String { plain(246) }
    /// Put away {date}
    func goalsEnded(date: String) -> String { text(247, [.text(date)]) }
    /// Written {date}
    func goalsWritten(date: String) -> String { text(248, [.text(date)]) }
    /// Written {date} with {name}
    func goalsWrittenBy(date: String, name: String) -> String { text(249, [.text(date), .text(name)]) }
    /// {done, number} of {total, plural, one {# thing} other {# things}} shown so far
    func goalsShownOf(done: Int, total: Int) -> String { text(250, [.number(done), .number(total)]) }
    /// Goals from before
    var goalsPast: String { plain(251) }
    /// You, your family and your teachers can see your goals.
    var goalsWho: String { plain(252) }
    /// The student, the family and the teachers see the same.
    var goalsWhoOf: String { plain(253) }
    /// Your goal
    var goalsField: String { plain(254) }
    /// Your reason
    var goalsReasonField: String { plain(255) }
}

// progress
extension Messages {
    /// {name, html}’s map
    func progressMapOf(name: HTML) -> HTML { markup(256, [.html(name)]) }
    /// Map of {name}
    func progressMapTitle(name: String) -> String { text(257, [.text(name)]) }
    /// {shown, plural, =0 {You have not shown a skill yet.} one {You have shown # skill.} other {You have shown # sk…
    func progressSumOwn(shown: Int, working: Int) -> String { text(258, [.number(shown), .number(working)]) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func progressSum(shown: Int, working: Int) -> String { text(259, [.number(shown), .number(working)]) }
    /// We have not met your work yet. Your first piece of work will show up here.
    var progressEmptyOwn: String { plain(260) }
    /// There is no evidence yet. The first piece of work that a teacher answers will show up here.
    var progressEmpty: String { plain(261) }
    /// The school has not put in yet what can be learned.
    var progressNoFrameworks: String { plain(262) }
    /// Everything
    var progressShowAll: String { plain(263) }
    /// What I’m ready for
    var progressShowReadyOwn: String { plain(264) }
    /// Ready to start
    var progressShowReady: String { plain(265) }
    /// What to show
    var progressShow: String { plain(266) }
    /// Nothing new is open right now. Go on with what is in progress.
    var progressNothingReady: String { plain(267) }
    /// Areas
    var progressAreas: String { plain(268) }
    /// Whole map
    var progressWholeMap: String { plain(269) }
    /// Show all {count, number} in {area, html}
    func progressMore(count: Int, area: HTML) -> HTML { markup(270, [.number(count), .html(area)]) }
    /// This page shows the first {count, number}. Search in the framework for the rest.
    func progressCut(count: Int) -> String { text(271, [.number(count)]) }
    /// for a goal
    var progressForGoal: String { plain(272) }
    /// {count, plural, one {# skill} other {# skills}}
    func progressCountInGroup(count: Int) -> String { text(273, [.number(count)]) }
    /// These build on others that come first.
    var progressLaterWhy: String { plain(274) }
    /// The student, the family, the teachers, the advisor and the school leaders can see this.
    var progressWhoSees: String { plain(275) }
    /// You, your family, your teachers, your advisor and the school leaders can see this.
    var progressWhoSeesOwn: String { plain(276) }
    /// since {date}
    func progressLevelSince(date: String) -> String { text(277, [.text(date)]) }
    /// confirmed by {name, html}
    func progressConfirmedBy(name: HTML) -> HTML { markup(278, [.html(name)]) }
    /// set by {name, html}
    func progressSetBy(name: HTML) -> HTML { markup(279, [.html(name)]) }
    /// by the rule, version {version, number}
    func progressByRule(version: Int) -> String { text(280, [.number(version)]) }
    /// a person who is no longer here
    var progressSomebody: String { plain(281) }
    /// No level is shown yet.
    var progressNoLevel: String { plain(282) }
    /// To reach level {number, number}: {level}
    func progressToReach(number: Int, level: String) -> String { text(283, [.number(number), .text(level)]) }
    /// This is the highest level. It stays.
    var progressTopReached: String { plain(284) }
    /// What this level means
    var progressWhatLevelMeans: String { plain(285) }
    /// yes
    var progressMet: String { plain(286) }
    /// not yet
    var progressNotYet: String { plain(287) }
    /// A low score never takes a level away.
    var progressNeverDown: String { plain(288) }
    /// Newer numbers alone would not give this level again. It was shown once, so it stays.
    var progressKeptLevel: String { plain(289) }
    /// {need, plural, one {One piece of work} other {At least # pieces of work}}
    func progressNeedCount(need: Int) -> String { text(290, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveCount(have: Int) -> String { text(291, [.number(have)]) }
    /// {need, plural, one {The last one went well without help} other {The last # went well without help}}
    func progressNeedSuccesses(need: Int) -> String { text(292, [.number(need)]) }
    /// {have, plural, =0 {None in a row right now.} one {One in a row.} other {# in a row.}}
    func progressHaveSuccesses(have: Int) -> String { text(293, [.number(have)]) }
    /// {need, plural, one {A task that went well} other {At least # different tasks that went well}}
    func progressNeedTasks(need: Int) -> String { text(294, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveTasks(have: Int) -> String { text(295, [.number(have)]) }
    /// We can be sure enough
    var progressNeedLowerBound: String { plain(296) }
    /// The low end is {have}. The rule asks for {need}.
    func progressHaveLowerBound(have: String, need: String) -> String { text(297, [.text(have), .text(need)]) }
    /// The best score reaches {need}
    func progressNeedHighest(need: String) -> String { text(298, [.text(need)]) }
    /// The latest score reaches {need}
    func progressNeedLatest(need: String) -> String { text(299, [.text(need)]) }
    /// The average reaches {need}. Newer work counts more
    func progressNeedAverage(need: String) -> String { text(300, [.text(need)]) }
    /// It is {have} now.
    func progressHaveScore(have: String) -> String { text(301, [.text(have)]) }
    /// {need, plural, one {One of the latest scores reaches this level} other {# of the latest scores reach this lev…
    func progressNeedRecent(need: Int) -> String { text(302, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveRecent(have: Int) -> String { text(303, [.number(have)]) }
    /// Shown in two ways, or again on a later day
    var progressNeedAgreement: String { plain(304) }
    /// Two pieces of work agree.
    var progressHaveAgreement: String { plain(305) }
    /// A second way or a later day is missing.
    var progressLackAgreement: String { plain(306) }
    /// Shown in a new situation
    var progressNeedTransfer: String { plain(307) }
    /// It went well somewhere new.
    var progressHaveTransfer: String { plain(308) }
    /// No work in a new situation so far.
    var progressLackTransfer: String { plain(309) }
    /// A teacher says yes
    var progressNeedTeacher: String { plain(310) }
    /// A teacher has said yes.
    var progressHaveTeacher: String { plain(311) }
    /// The rule advises. A teacher decides.
    var progressLackTeacher: String { plain(312) }
    /// The evidence
    var progressEvidence: String { plain(313) }
    /// {count, plural, =0 {nothing yet} one {# piece} other {# pieces}}, newest first
    func progressPieces(count: Int) -> String { text(314, [.number(count)]) }
    /// Nothing has been shown here yet.
    var progressNoEvidence: String { plain(315) }
    /// by {name, html}
    func progressJudgedBy(name: HTML) -> HTML { markup(316, [.html(name)]) }
    /// scored by the answer key
    var progressJudgedByKey: String { plain(317) }
    /// done {date}
    func progressDoneOn(date: String) -> String { text(318, [.text(date)]) }
    /// with help
    var progressWithHelp: String { plain(319) }
    /// in a new situation
    var progressNewSituation: String { plain(320) }
    /// kept, but does not count
    var progressDoesNotCount: String { plain(321) }
    /// Work
    var progressKindJudgement: String { plain(322) }
    /// Practice question
    var progressKindItem: String { plain(323) }
    /// Seen by an adult
    var progressKindObservation: String { plain(324) }
    /// Shown somewhere else before
    var progressKindPrior: String { plain(325) }
    /// Level confirmed
    var progressKindConfirmation: String { plain(326) }
    /// Level set by a person
    var progressKindOverrule: String { plain(327) }
    /// Taken back
    var progressKindWithdrawal: String { plain(328) }
    /// writing
    var progressModalityWriting: String { plain(329) }
    /// talk
    var progressModalityTalk: String { plain(330) }
    /// photo
    var progressModalityPhoto: String { plain(331) }
    /// video
    var progressModalityVideo: String { plain(332) }
    /// project
    var progressModalityProject: String { plain(333) }
    /// performance
    var progressModalityPerformance: String { plain(334) }
    /// exhibition
    var progressModalityExhibition: String { plain(335) }
    /// quick check
    var progressModalityQuiz: String { plain(336) }
    /// Taken back or replaced
    var progressTakenBack: String { plain(337) }
    /// These rows are kept, but they do not count.
    var progressTakenBackHint: String { plain(338) }
    /// Take back
    var progressTakeBack: String { plain(339) }
    /// Take back: {what}
    func progressTakeBackLong(what: String) -> String { text(340, [.text(what)]) }
    /// Put it back
    var progressPutBack: String { plain(341) }
    /// The {count, number} newest are listed. All are in the arithmetic.
    func progressOlderFolded(count: Int) -> String { text(342, [.number(count)]) }
    /// The best guess went from {first} at the start to {last}. The same numbers are in the table below.
    func progressChart(first: String, last: String) -> String { text(343, [.text(first), .text(last)]) }
    /// {bar} asked for {level}
    func progressChartGoal(bar: String, level: String) -> String { text(344, [.text(bar), .text(level)]) }
    /// start
    var progressChartStart: String { plain(345) }
    /// Each dot is the best guess after a piece of work. The bar reaches down to the low end.
    var progressChartCaption: String { plain(346) }
    /// Show the arithmetic
    var progressArithmetic: String { plain(347) }
    /// After = before + change
    var progressTableCaption: String { plain(348) }
    /// Evidence and arithmetic
    var progressTableRegion: String { plain(349) }
    /// Work
    var progressColumnWork: String { plain(350) }
    /// Done
    var progressColumnDone: String { plain(351) }
    /// Judged by
    var progressColumnJudge: String { plain(352) }
    /// Score
    var progressColumnScore: String { plain(353) }
    /// Weight
    var progressColumnWeight: String { plain(354) }
    /// Before
    var progressColumnBefore: String { plain(355) }
    /// Change
    var progressColumnChange: String { plain(356) }
    /// After
    var progressColumnAfter: String { plain(357) }
    /// Low end
    var progressColumnLow: String { plain(358) }
    /// {count, plural, one {# piece of work on other skills} other {# pieces of work on other skills}}
    func progressOtherWork(count: Int) -> String { text(359, [.number(count)]) }
    /// Best guess
    var progressBestGuess: String { plain(360) }
    /// The table shows the last {count, number} steps.
    func progressStepsCut(count: Int) -> String { text(361, [.number(count)]) }
    /// Last line: {before} {change} = {after}.
    func progressLastLine(before: String, change: String, after: String) -> String { text(362, [.text(before), .text(change), .text(after)]) }
    /// Levels 1 to 4 count as 0.25, 0.60, 0.90 and 1.00. A score is the mean of its rows. The change grows with the …
    var progressScale: String { plain(363) }
    /// The exact formula
    var progressFormula: String { plain(364) }
    /// g is general ability, d is what this skill adds, b is the expected score of an average student ({b}). v is ho…
    func progressFormulaIntro(b: String) -> String { text(365, [.text(b)]) }
    /// Who decided
    var progressWhoDecided: String { plain(366) }
    /// Rule
    var progressRule: String { plain(367) }
    /// {name}, version {version, number}
    func progressRuleNumber(name: String, version: Int) -> String { text(368, [.text(name), .number(version)]) }
    /// Sure enough
    var progressRuleSure: String { plain(369) }
    /// Best score
    var progressRuleHighest: String { plain(370) }
    /// Latest score
    var progressRuleRecent: String { plain(371) }
    /// {n, number} of the last {m, number}
    func progressRuleSeveral(n: Int, m: Int) -> String { text(372, [.number(n), .number(m)]) }
    /// Average, newer work first
    var progressRuleAverage: String { plain(373) }
    /// As of
    var progressAsOf: String { plain(374) }
    /// Reason
    var progressReason: String { plain(375) }
    /// The rule moves the level. A teacher may set another one, and writes why.
    var progressRuleDecides: String { plain(376) }
    /// The rule advises. A teacher decides, and writes why.
    var progressTeacherDecides: String { plain(377) }
    /// Nearby on the map
    var progressNearby: String { plain(378) }
    /// Open the map
    var progressOpenMap: String { plain(379) }
    /// comes before
    var progressComesBefore: String { plain(380) }
    /// comes next
    var progressComesAfter: String { plain(381) }
    /// Why it matters
    var progressWhy: String { plain(382) }
    /// You need it for your goal {goal, html}.
    func progressGoalOwn(goal: HTML) -> HTML { markup(383, [.html(goal)]) }
    /// Needed for the goal {goal, html}.
    func progressGoal(goal: HTML) -> HTML { markup(384, [.html(goal)]) }
    /// What each level looks like
    var progressEachLevel: String { plain(385) }
    /// See another day
    var progressOtherDay: String { plain(386) }
    /// The level as the school knew it at the end of that day.
    var progressOtherDayHint: String { plain(387) }
    /// Date
    var progressDate: String { plain(388) }
    /// Show
    var progressShowDay: String { plain(389) }
    /// This is how it was on {date}.
    func progressPastNotice(date: String) -> String { text(390, [.text(date)]) }
    /// See today
    var progressBackToToday: String { plain(391) }
    /// Decide the level
    var progressDecide: String { plain(392) }
    /// Your decision is kept with your name, the date and your words. The student and the family can read it.
    var progressDecideHint: String { plain(393) }
    /// What do you want to do?
    var progressDecideHow: String { plain(394) }
    /// Confirm a level. It never goes down.
    var progressDecideConfirm: String { plain(395) }
    /// Set another level, up or down. The rule then waits for new work.
    var progressDecideOverrule: String { plain(396) }
    /// Level
    var progressDecideLevel: String { plain(397) }
    /// Why
    var progressDecideReason: String { plain(398) }
    /// What did you see? Setting another level needs a reason.
    var progressDecideReasonHint: String { plain(399) }
    /// Save the decision
    var progressDecideSave: String { plain(400) }
    /// Choose what you want to do.
    var progressNeedHow: String { plain(401) }
    /// Choose a level.
    var progressNeedLevel: String { plain(402) }
    /// Write why. The student reads it.
    var progressNeedReason: String { plain(403) }
    /// Use at most {count, number} characters.
    func progressReasonLong(count: Int) -> String { text(404, [.number(count)]) }
    /// A higher level is shown already. To set a lower one, choose to set another level.
    var progressAlreadyHigher: String { plain(405) }
}

// roster
extension Messages {
    /// Roster: OneRoster {version}
    func rosterTitle(version: String) -> String { text(406, [.text(version)]) }
    /// Roster: OneRoster {version}, from {system}
    func rosterTitleFrom(version: String, system: String) -> String { text(407, [.text(version), .text(system)]) }
    /// The roster is in.
    var rosterApplied: String { plain(408) }
    /// The roster and the school say the same. Nothing had to change.
    var rosterUnchanged: String { plain(409) }
    /// These are the files of the last import, and nothing has changed since. Use --dry-run to see the whole report …
    var rosterNothingNew: String { plain(410) }
    /// This was a trial. Nothing was changed.
    var rosterTried: String { plain(411) }
    /// Stopped, and nothing was changed: more would leave than usual. The roster may be incomplete.
    var rosterStopped: String { plain(412) }
    /// Without a trial this would stop: more would leave than usual. The roster may be incomplete.
    var rosterWouldStop: String { plain(413) }
    /// Look at the export. If so many really leave, import again with --allow-departures.
    var rosterStoppedAdvice: String { plain(414) }
    /// {group}: {leaving, number} of {current, number} would leave
    func rosterExcess(group: String, leaving: Int, current: Int) -> String { text(415, [.text(group), .number(leaving), .number(current)]) }
    /// new
    var rosterColumnAdded: String { plain(416) }
    /// changed
    var rosterColumnChanged: String { plain(417) }
    /// left
    var rosterColumnLeft: String { plain(418) }
    /// the same
    var rosterColumnUnchanged: String { plain(419) }
    /// Schools and districts
    var rosterOrganizations: String { plain(420) }
    /// Schools and districts
    var rosterSchools: String { plain(421) }
    /// Terms
    var rosterTerms: String { plain(422) }
    /// Courses
    var rosterCourses: String { plain(423) }
    /// People
    var rosterPeople: String { plain(424) }
    /// Students
    var rosterStudents: String { plain(425) }
    /// Adults
    var rosterAdults: String { plain(426) }
    /// Family links
    var rosterFamilies: String { plain(427) }
    /// Roles
    var rosterRoles: String { plain(428) }
    /// Classes
    var rosterClasses: String { plain(429) }
    /// Places in classes
    var rosterEnrolments: String { plain(430) }
    /// Personal facts
    var rosterDemographics: String { plain(431) }
    /// User names
    var rosterAccounts: String { plain(432) }
    /// {count, plural, one {# role waits for approval. A roster never gives it:} other {# roles wait for approval. A…
    func rosterHeldTitle(count: Int) -> String { text(433, [.number(count)]) }
    /// {person} as {role} at {organization}
    func rosterHeld(person: String, role: String, organization: String) -> String { text(434, [.text(person), .text(role), .text(organization)]) }
    /// administrator
    var rosterRoleAdministrator: String { plain(435) }
    /// principal
    var rosterRolePrincipal: String { plain(436) }
    /// administrator of the school
    var rosterRoleSiteAdministrator: String { plain(437) }
    /// administrator of the district
    var rosterRoleDistrictAdministrator: String { plain(438) }
    /// administrator of the system
    var rosterRoleSystemAdministrator: String { plain(439) }
    /// {count, plural, one {# row was left out:} other {# rows were left out:}}
    func rosterSeverityError(count: Int) -> String { text(440, [.number(count)]) }
    /// {count, plural, one {# row waits for a person:} other {# rows wait for a person:}}
    func rosterSeverityHeld(count: Int) -> String { text(441, [.number(count)]) }
    /// {count, plural, one {# row was used without a value:} other {# rows were used without a value:}}
    func rosterSeverityWarning(count: Int) -> String { text(442, [.number(count)]) }
    /// {count, plural, one {# thing to know:} other {# things to know:}}
    func rosterSeverityNote(count: Int) -> String { text(443, [.number(count)]) }
    /// and {count, number} more like these
    func rosterMore(count: Int) -> String { text(444, [.number(count)]) }
    /// {file}, line {line}: {sentence}
    func rosterPlaceLine(file: String, line: String, sentence: String) -> String { text(445, [.text(file), .text(line), .text(sentence)]) }
    /// {file}: {sentence}
    func rosterPlaceFile(file: String, sentence: String) -> String { text(446, [.text(file), .text(sentence)]) }
    /// “{column}” names “{value}”, whose own row could not be used.
    func rosterOtherLeftOut(column: String, value: String) -> String { text(447, [.text(column), .text(value)]) }
    /// Correct the other row first.
    var rosterOtherLeftOutAdvice: String { plain(448) }
    /// the user name “{value}” belongs to somebody else.
    func rosterUsernameTaken(value: String) -> String { text(449, [.text(value)]) }
    /// Give one of the two another user name.
    var rosterUsernameTakenAdvice: String { plain(450) }
    /// the user name “{value}” is longer than 200 characters.
    func rosterUsernameTooLong(value: String) -> String { text(451, [.text(value)]) }
    /// Give a shorter user name.
    var rosterUsernameTooLongAdvice: String { plain(452) }
    /// “{value}” brings no rights here, so the role was not taken over.
    func rosterNoRights(value: String) -> String { text(453, [.text(value)]) }
    /// Nothing needs to be done. If this person teaches, list them as a teacher.
    var rosterNoRightsAdvice: String { plain(454) }
    /// the course belongs to no school or district.
    var rosterCourseWithoutPlace: String { plain(455) }
    /// Name its school or district in “orgSourcedId”.
    var rosterCourseWithoutPlaceAdvice: String { plain(456) }
    /// “{value}” is above itself by way of others, so it is placed at the top.
    func rosterParentsInACircle(value: String) -> String { text(457, [.text(value)]) }
    /// Correct “parentSourcedId” in your student information system.
    var rosterParentsInACircleAdvice: String { plain(458) }
    /// the role “{value}” is to go, but a list of changes does not say whose role it is.
    func rosterRoleRemovalUnclear(value: String) -> String { text(459, [.text(value)]) }
    /// End the role by hand, or import a whole file of roles.
    var rosterRoleRemovalUnclearAdvice: String { plain(460) }
    /// some rows cannot be read, so nobody left for being missing from this file.
    var rosterDeparturesUnknown: String { plain(461) }
    /// Correct those rows and import again.
    var rosterDeparturesUnknownAdvice: String { plain(462) }
}

// rubrics
extension Messages {
    /// Rubric:
    var rubricsTable: String { plain(463) }
    /// Row
    var rubricsRow: String { plain(464) }
    /// {number, number} {name}
    func rubricsLevelHeading(number: Int, name: String) -> String { text(465, [.number(number), .text(name)]) }
}

// frame
extension Messages {
    /// Skip to main content
    var frameSkip: String { plain(466) }
    /// Trellis
    var frameProductName: String { plain(467) }
    /// Main
    var frameMainNavigation: String { plain(468) }
    /// Sections of this page
    var frameSections: String { plain(469) }
    /// Where this page is
    var frameBreadcrumb: String { plain(470) }
    /// Help and rules
    var frameFooter: String { plain(471) }
    /// {page} · Trellis
    func framePageTitle(page: String) -> String { text(472, [.text(page)]) }
    /// Menu
    var frameMenu: String { plain(473) }
    /// {name}, your menu
    func frameYourMenu(name: String) -> String { text(474, [.text(name)]) }
    /// Settings
    var frameSettings: String { plain(475) }
    /// Sign in
    var frameSignIn: String { plain(476) }
    /// Sign out
    var frameSignOut: String { plain(477) }
    /// Not you? Sign out
    var frameNotYou: String { plain(478) }
    /// Help
    var frameHelp: String { plain(479) }
    /// Who can see this
    var frameWhoCanSee: String { plain(480) }
    /// Privacy
    var framePrivacy: String { plain(481) }
    /// Accessibility
    var frameAccessibility: String { plain(482) }
    /// Language
    var frameLanguage: String { plain(483) }
    /// Read this in {language}
    func frameLanguageSwitch(language: String) -> String { text(484, [.text(language)]) }
    /// Getting the page…
    var frameLoading: String { plain(485) }
    /// Updating…
    var frameUpdating: String { plain(486) }
    /// That did not work. Your work is still here. Try again.
    var frameSwapFailed: String { plain(487) }
    /// There is no internet right now. Your work stays on this page.
    var frameOffline: String { plain(488) }
    /// The internet is back.
    var frameOnline: String { plain(489) }
    /// opens in a new tab
    var frameOpensNewTab: String { plain(490) }
    /// {count, plural, one {# new} other {# new}}
    func frameNewCount(count: Int) -> String { text(491, [.number(count)]) }
}

// nav
extension Messages {
    /// Today
    var navToday: String { plain(492) }
    /// Home
    var navHome: String { plain(493) }
    /// My plan
    var navMyPlan: String { plain(494) }
    /// My map
    var navMyMap: String { plain(495) }
    /// My work
    var navMyWork: String { plain(496) }
    /// My year
    var navMyYear: String { plain(497) }
    /// Messages
    var navMessages: String { plain(498) }
    /// Classes
    var navClasses: String { plain(499) }
    /// Students
    var navStudents: String { plain(500) }
    /// Feedback
    var navFeedback: String { plain(501) }
    /// Library
    var navLibrary: String { plain(502) }
    /// Family
    var navFamily: String { plain(503) }
    /// My children
    var navMyChildren: String { plain(504) }
    /// This week
    var navThisWeek: String { plain(505) }
    /// Groups
    var navGroups: String { plain(506) }
    /// Activities
    var navActivities: String { plain(507) }
    /// Goals
    var navGoals: String { plain(508) }
    /// Profile
    var navProfile: String { plain(509) }
    /// Plan
    var navPlan: String { plain(510) }
    /// Map
    var navMap: String { plain(511) }
    /// Work
    var navWork: String { plain(512) }
    /// Check-ins
    var navCheckIns: String { plain(513) }
    /// Support
    var navSupport: String { plain(514) }
    /// Overview
    var navOverview: String { plain(515) }
    /// People
    var navPeople: String { plain(516) }
    /// Roster
    var navRoster: String { plain(517) }
    /// Frameworks
    var navFrameworks: String { plain(518) }
    /// Rubrics
    var navRubrics: String { plain(519) }
    /// Health of Trellis
    var navHealth: String { plain(520) }
    /// Who looked at what
    var navAudit: String { plain(521) }
    /// Administration
    var navAdmin: String { plain(522) }
}

// readingHelp
extension Messages {
    /// Reading help
    var readingHelpTitle: String { plain(523) }
    /// Aa, Reading help
    var readingHelpButton: String { plain(524) }
    /// Text size
    var readingHelpTextSize: String { plain(525) }
    /// Normal
    var readingHelpNormal: String { plain(526) }
    /// Large
    var readingHelpLarge: String { plain(527) }
    /// Largest
    var readingHelpLargest: String { plain(528) }
    /// More space between lines
    var readingHelpMoreSpace: String { plain(529) }
    /// More contrast
    var readingHelpMoreContrast: String { plain(530) }
    /// Dark
    var readingHelpDark: String { plain(531) }
    /// Colors
    var readingHelpColors: String { plain(532) }
    /// Like my device
    var readingHelpLikeDevice: String { plain(533) }
    /// Light
    var readingHelpLight: String { plain(534) }
    /// Font made for dyslexia
    var readingHelpEasyFont: String { plain(535) }
    /// Use these
    var readingHelpUse: String { plain(536) }
    /// Your reading help is saved.
    var readingHelpKept: String { plain(537) }
    /// Read aloud
    var readingHelpReadAloud: String { plain(538) }
    /// Stop reading
    var readingHelpStopReading: String { plain(539) }
    /// Keys for this page
    var readingHelpShortcuts: String { plain(540) }
    /// Use single keys on this page
    var readingHelpShortcutsOn: String { plain(541) }
}

// common
extension Messages {
    /// Save
    var commonSave: String { plain(542) }
    /// Saved
    var commonSaved: String { plain(543) }
    /// Saved {time}
    func commonSavedAt(time: String) -> String { text(544, [.text(time)]) }
    /// Saving…
    var commonSaving: String { plain(545) }
    /// Not saved yet
    var commonNotSaved: String { plain(546) }
    /// Undo
    var commonUndo: String { plain(547) }
    /// Back
    var commonBack: String { plain(548) }
    /// Next
    var commonNext: String { plain(549) }
    /// Previous
    var commonPrevious: String { plain(550) }
    /// Cancel
    var commonCancel: String { plain(551) }
    /// Close
    var commonClose: String { plain(552) }
    /// Edit
    var commonEdit: String { plain(553) }
    /// Add
    var commonAdd: String { plain(554) }
    /// Remove
    var commonRemove: String { plain(555) }
    /// Delete
    var commonDelete: String { plain(556) }
    /// Send
    var commonSend: String { plain(557) }
    /// Open
    var commonOpen: String { plain(558) }
    /// Start
    var commonStart: String { plain(559) }
    /// Done
    var commonDone: String { plain(560) }
    /// Show
    var commonShow: String { plain(561) }
    /// Show more
    var commonShowMore: String { plain(562) }
    /// Search
    var commonSearch: String { plain(563) }
    /// Choose
    var commonChoose: String { plain(564) }
    /// Print
    var commonPrint: String { plain(565) }
    /// Download
    var commonDownload: String { plain(566) }
    /// Move up
    var commonMoveUp: String { plain(567) }
    /// Move down
    var commonMoveDown: String { plain(568) }
    /// Try again
    var commonTryAgain: String { plain(569) }
    /// Go to the start page
    var commonGoHome: String { plain(570) }
    /// Yes
    var commonYes: String { plain(571) }
    /// No
    var commonNo: String { plain(572) }
    /// optional
    var commonOptional: String { plain(573) }
    /// Fill this in
    var commonRequired: String { plain(574) }
    /// Nothing here yet.
    var commonNothingYet: String { plain(575) }
    /// {done, number} of {total, number} done
    func commonDoneOf(done: Int, total: Int) -> String { text(576, [.number(done), .number(total)]) }
    /// by {name}
    func commonBy(name: String) -> String { text(577, [.text(name)]) }
    /// {count, plural, one {One thing needs a fix} other {# things need a fix}}
    func commonFixThese(count: Int) -> String { text(578, [.number(count)]) }
    /// Translated by a machine.
    var commonMachineTranslated: String { plain(579) }
    /// See the original
    var commonSeeOriginal: String { plain(580) }
    /// Only the people named here can see this.
    var commonOnlyPeopleNamed: String { plain(581) }
}

// level
extension Messages {
    /// Starting
    var levelStart: String { plain(582) }
    /// Getting there
    var levelGettingThere: String { plain(583) }
    /// Got it
    var levelGotIt: String { plain(584) }
    /// Going further
    var levelBeyond: String { plain(585) }
    /// Not shown yet
    var levelNone: String { plain(586) }
    /// Level {number, number} of 4: {name}
    func levelNamed(number: Int, name: String) -> String { text(587, [.number(number), .text(name)]) }
}

// state
extension Messages {
    /// Shown
    var stateShown: String { plain(588) }
    /// Working on it
    var stateWorking: String { plain(589) }
    /// Ready to start
    var stateReady: String { plain(590) }
    /// Later
    var stateLater: String { plain(591) }
    /// Time for a refresh
    var stateRefresh: String { plain(592) }
    /// What the signs mean
    var stateKey: String { plain(593) }
}

// failure
extension Messages {
    /// We cannot find this page
    var failureNotFoundTitle: String { plain(594) }
    /// The address may be wrong, or the page is only for other people. Check the link or go back.
    var failureNotFound: String { plain(595) }
    /// Please send it one more time
    var failureFormExpiredTitle: String { plain(596) }
    /// This page was open for a long time, so we did not save yet. Your words are below. Look at them and send again.
    var failureFormExpired: String { plain(597) }
    /// This page was open for a long time, so nothing was sent. Go back, load the page again, and send once more.
    var failureFormExpiredNoWords: String { plain(598) }
    /// Someone changed this too
    var failureConflictTitle: String { plain(599) }
    /// This changed after you opened it. Both versions are below. Nothing is lost. Choose what to keep.
    var failureConflict: String { plain(600) }
    /// Your version
    var failureYourVersion: String { plain(601) }
    /// The saved version
    var failureSavedVersion: String { plain(602) }
    /// Keep mine
    var failureKeepMine: String { plain(603) }
    /// Keep the saved one
    var failureKeepSaved: String { plain(604) }
    /// This is too big to send
    var failureTooLargeTitle: String { plain(605) }
    /// The most we can take is {limit}. Send a smaller file, or send it in parts.
    func failureTooLarge(limit: String) -> String { text(606, [.text(limit)]) }
    /// Something needs a fix
    var failureBadInputTitle: String { plain(607) }
    /// Part of what was sent does not fit. Go back, check it, and send again. Nothing was changed.
    var failureBadInput: String { plain(608) }
    /// Take a short break
    var failureTooManyTriesTitle: String { plain(609) }
    /// There were too many tries. {seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}
    func failureTooManyTriesSeconds(seconds: Int) -> String { text(610, [.number(seconds)]) }
    /// There were too many tries. {minutes, plural, one {Try again in # minute.} other {Try again in # minutes.}}
    func failureTooManyTriesMinutes(minutes: Int) -> String { text(611, [.number(minutes)]) }
    /// Trellis is very busy
    var failureBusyTitle: String { plain(612) }
    /// Too many people are here at once. What you saved is safe. Wait a little and try again.
    var failureBusy: String { plain(613) }
    /// Something went wrong here
    var failureServerTitle: String { plain(614) }
    /// This is our mistake, not yours. What you saved before is safe. Try again in a minute.
    var failureServer: String { plain(615) }
    /// If it happens again, this code helps your school find the mistake: {code}
    func failureCode(code: String) -> String { text(616, [.text(code)]) }
    /// This page cannot do that
    var failureWrongMethodTitle: String { plain(617) }
    /// The page was opened in a way it does not know. Go back and use the buttons on the page.
    var failureWrongMethod: String { plain(618) }
    /// We cannot read this kind of file
    var failureWrongTypeTitle: String { plain(619) }
    /// Save it as another kind of file and send it again. We can take: {kinds}.
    func failureWrongType(kinds: String) -> String { text(620, [.text(kinds)]) }
    /// What was sent is of a kind we do not know. Go back and try another way.
    var failureWrongTypeAny: String { plain(621) }
    /// Please sign in first
    var failureSignInFirstTitle: String { plain(622) }
    /// Sign in, and we will bring you back to this page.
    var failureSignInFirst: String { plain(623) }
}

// date
extension Messages {
    /// January
    var dateJanuary: String { plain(624) }
    /// February
    var dateFebruary: String { plain(625) }
    /// March
    var dateMarch: String { plain(626) }
    /// April
    var dateApril: String { plain(627) }
    /// May
    var dateMay: String { plain(628) }
    /// June
    var dateJune: String { plain(629) }
    /// July
    var dateJuly: String { plain(630) }
    /// August
    var dateAugust: String { plain(631) }
    /// September
    var dateSeptember: String { plain(632) }
    /// October
    var dateOctober: String { plain(633) }
    /// November
    var dateNovember: String { plain(634) }
    /// December
    var dateDecember: String { plain(635) }
    /// Jan
    var dateJanuaryShort: String { plain(636) }
    /// Feb
    var dateFebruaryShort: String { plain(637) }
    /// Mar
    var dateMarchShort: String { plain(638) }
    /// Apr
    var dateAprilShort: String { plain(639) }
    /// May
    var dateMayShort: String { plain(640) }
    /// Jun
    var dateJuneShort: String { plain(641) }
    /// Jul
    var dateJulyShort: String { plain(642) }
    /// Aug
    var dateAugustShort: String { plain(643) }
    /// Sep
    var dateSeptemberShort: String { plain(644) }
    /// Oct
    var dateOctoberShort: String { plain(645) }
    /// Nov
    var dateNovemberShort: String { plain(646) }
    /// Dec
    var dateDecemberShort: String { plain(647) }
    /// Sunday
    var dateSunday: String { plain(648) }
    /// Monday
    var dateMonday: String { plain(649) }
    /// Tuesday
    var dateTuesday: String { plain(650) }
    /// Wednesday
    var dateWednesday: String { plain(651) }
    /// Thursday
    var dateThursday: String { plain(652) }
    /// Friday
    var dateFriday: String { plain(653) }
    /// Saturday
    var dateSaturday: String { plain(654) }
    /// Sun
    var dateSundayShort: String { plain(655) }
    /// Mon
    var dateMondayShort: String { plain(656) }
    /// Tue
    var dateTuesdayShort: String { plain(657) }
    /// Wed
    var dateWednesdayShort: String { plain(658) }
    /// Thu
    var dateThursdayShort: String { plain(659) }
    /// Fri
    var dateFridayShort: String { plain(660) }
    /// Sat
    var dateSaturdayShort: String { plain(661) }
    /// {weekday}, {month} {day}
    func dateWords(weekday: String, month: String, day: String) -> String { text(662, [.text(weekday), .text(month), .text(day)]) }
    /// {weekday}, {month} {day}, {year}
    func dateWordsWithYear(weekday: String, month: String, day: String, year: String) -> String { text(663, [.text(weekday), .text(month), .text(day), .text(year)]) }
    /// {month} {day}
    func dateShort(month: String, day: String) -> String { text(664, [.text(month), .text(day)]) }
    /// {month} {day}, {year}
    func dateWithYear(month: String, day: String, year: String) -> String { text(665, [.text(month), .text(day), .text(year)]) }
    /// {month} {year}
    func dateMonthAndYear(month: String, year: String) -> String { text(666, [.text(month), .text(year)]) }
    /// {date}, {time}
    func dateAtTime(date: String, time: String) -> String { text(667, [.text(date), .text(time)]) }
    /// {first} to {last}
    func dateRange(first: String, last: String) -> String { text(668, [.text(first), .text(last)]) }
    /// {time} AM
    func dateMorning(time: String) -> String { text(669, [.text(time)]) }
    /// {time} PM
    func dateAfternoon(time: String) -> String { text(670, [.text(time)]) }
    /// today
    var dateToday: String { plain(671) }
    /// yesterday
    var dateYesterday: String { plain(672) }
    /// tomorrow
    var dateTomorrow: String { plain(673) }
    /// {days, plural, one {# day ago} other {# days ago}}
    func dateDaysAgo(days: Int) -> String { text(674, [.number(days)]) }
    /// {days, plural, one {in # day} other {in # days}}
    func dateInDays(days: Int) -> String { text(675, [.number(days)]) }
    /// just now
    var dateJustNow: String { plain(676) }
    /// {minutes, plural, one {# minute ago} other {# minutes ago}}
    func dateMinutesAgo(minutes: Int) -> String { text(677, [.number(minutes)]) }
    /// {hours, plural, one {# hour ago} other {# hours ago}}
    func dateHoursAgo(hours: Int) -> String { text(678, [.number(hours)]) }
    /// {minutes, plural, one {in # minute} other {in # minutes}}
    func dateInMinutes(minutes: Int) -> String { text(679, [.number(minutes)]) }
    /// {hours, plural, one {in # hour} other {in # hours}}
    func dateInHours(hours: Int) -> String { text(680, [.number(hours)]) }
}

// unit
extension Messages {
    /// {count, plural, one {# byte} other {# bytes}}
    func unitBytes(count: Int) -> String { text(681, [.number(count)]) }
    /// {size} KB
    func unitKilobytes(size: String) -> String { text(682, [.text(size)]) }
    /// {size} MB
    func unitMegabytes(size: String) -> String { text(683, [.text(size)]) }
    /// {size} GB
    func unitGigabytes(size: String) -> String { text(684, [.text(size)]) }
    /// {number}%
    func unitPercent(number: String) -> String { text(685, [.text(number)]) }
    /// {minutes, number} min
    func unitMinutes(minutes: Int) -> String { text(686, [.number(minutes)]) }
    /// {hours, number} h
    func unitHours(hours: Int) -> String { text(687, [.number(hours)]) }
    /// {hours, number} h {minutes, number} min
    func unitHoursAndMinutes(hours: Int, minutes: Int) -> String { text(688, [.number(hours), .number(minutes)]) }
    /// about {duration}
    func unitAbout(duration: String) -> String { text(689, [.text(duration)]) }
}

// today
extension Messages {
    /// Today
    var todayTitle: String { plain(690) }
    /// Good morning, {name}.
    func todayMorning(name: String) -> String { text(691, [.text(name)]) }
    /// Good afternoon, {name}.
    func todayAfternoon(name: String) -> String { text(692, [.text(name)]) }
    /// Good evening, {name}.
    func todayEvening(name: String) -> String { text(693, [.text(name)]) }
    /// {count, plural, one {You have one thing in your hands.} other {You have # things in your hands.}}
    func todayThings(count: Int) -> String { text(694, [.number(count)]) }
    /// Nothing waits. Choose what comes next.
    var todayNothingInHand: String { plain(695) }
    /// Now
    var todayNow: String { plain(696) }
    /// Next
    var todayNext: String { plain(697) }
    /// You choose
    var todayNextHint: String { plain(698) }
    /// Why this
    var todayWhy: String { plain(699) }
    /// I do this
    var todayIDo: String { plain(700) }
    /// to get better at
    var todayToGetBetter: String { plain(701) }
    /// which opens
    var todayOpens: String { plain(702) }
    /// for my goal
    var todayForMyGoal: String { plain(703) }
    /// because
    var todayBecause: String { plain(704) }
    /// Write a goal, and you see here how this gets you there.
    var todayNoGoalYet: String { plain(705) }
    /// Start
    var todayStart: String { plain(706) }
    /// Go on
    var todayCarryOn: String { plain(707) }
    /// See the feedback
    var todaySeeFeedback: String { plain(708) }
    /// Look at it
    var todayLook: String { plain(709) }
    /// about {minutes, number} min
    func todayAboutMinutes(minutes: Int) -> String { text(710, [.number(minutes)]) }
    /// Feedback is there. One thing to make better.
    var todayReasonFeedback: String { plain(711) }
    /// You began this and can finish it.
    var todayReasonStarted: String { plain(712) }
    /// You are ready for this: you have shown all it builds on.
    var todayReasonReady: String { plain(713) }
    /// You are ready for this. {count, plural, one {One more thing on the way to your goal opens after it.} other {#…
    func todayReasonReadyOpens(count: Int) -> String { text(714, [.number(count)]) }
    /// You almost have it. Show it one more time, another way or another day.
    var todayReasonAlmost: String { plain(715) }
    /// {title} was hard. This makes what it builds on stronger.
    func todayReasonStrengthens(title: String) -> String { text(716, [.text(title)]) }
    /// You showed this a while ago. See if it is still there.
    var todayReasonRefresh: String { plain(717) }
    /// Something else, for a change.
    var todayReasonOtherArea: String { plain(718) }
    /// Another way to show the same thing.
    var todayReasonOtherTask: String { plain(719) }
    /// No task is ready for this yet. Ask your teacher for one, or bring an idea.
    var todayReasonPropose: String { plain(720) }
    /// About {title}
    func todayAbout(title: String) -> String { text(721, [.text(title)]) }
    /// Nothing is planned for you yet
    var todayEmptyTitle: String { plain(722) }
    /// Your plan starts with you. Write down what you want to be able to do.
    var todayEmpty: String { plain(723) }
    /// Feedback
    var todayFeedback: String { plain(724) }
    /// {count, plural, one {# new} other {# new}}
    func todayFeedbackNew(count: Int) -> String { text(725, [.number(count)]) }
    /// On {work, html}: one strength, one thing to try.
    func todayFeedbackOn(work: HTML) -> HTML { markup(726, [.html(work)]) }
    /// No new feedback right now.
    var todayFeedbackNone: String { plain(727) }
    /// {count, plural, one {# piece is with your teacher.} other {# pieces are with your teacher.}}
    func todayWaiting(count: Int) -> String { text(728, [.number(count)]) }
    /// My goals
    var todayGoals: String { plain(729) }
    /// See all
    var todayAllGoals: String { plain(730) }
    /// See my map
    var todaySeeMap: String { plain(731) }
    /// What I have shown
    var todayShown: String { plain(732) }
    /// {count, plural, one {# competency shown so far.} other {# competencies shown so far.}}
    func todayShownCount(count: Int) -> String { text(733, [.number(count)]) }
    /// You, your family and your teachers can see this page.
    var todayWho: String { plain(734) }
    /// Open
    var todayStartNeedsGiven: String { plain(735) }
    /// Your day
    var todayTeacherTitle: String { plain(736) }
    /// {count, plural, =0 {No work waits for feedback.} one {One piece of work waits for feedback.} other {# pieces …
    func todayTeacherWaiting(count: Int) -> String { text(737, [.number(count)]) }
    /// The oldest was sent {when}.
    func todayOldest(when: String) -> String { text(738, [.text(when)]) }
    /// Give feedback
    var todayGiveFeedback: String { plain(739) }
    /// Make an activity
    var todayMakeActivity: String { plain(740) }
    /// Waiting for feedback
    var todayWaitingWork: String { plain(741) }
    /// My classes
    var todayClasses: String { plain(742) }
    /// {count, plural, one {# student} other {# students}}
    func todayStudents(count: Int) -> String { text(743, [.number(count)]) }
    /// You have no class yet. The school's roster brings them.
    var todayNoClasses: String { plain(744) }
    /// {waiting, plural, =0 {nothing waits} one {# waits} other {# wait}}
    func todayClassWork(waiting: Int) -> String { text(745, [.number(waiting)]) }
    /// Class {title}
    func todayClassTitle(title: String) -> String { text(746, [.text(title)]) }
    /// Students of {title}
    func todayClassTable(title: String) -> String { text(747, [.text(title)]) }
    /// Student
    var todayStudent: String { plain(748) }
    /// Now on
    var todayNowOn: String { plain(749) }
    /// Last sent
    var todayLastSent: String { plain(750) }
    /// Shown
    var todayCompetenciesShown: String { plain(751) }
    /// Waiting
    var todayWaitingColumn: String { plain(752) }
    /// waits for feedback
    var todayYesWaiting: String { plain(753) }
    /// nothing yet
    var todayNeverSent: String { plain(754) }
    /// Map
    var todayOpenMap: String { plain(755) }
    /// Given to this class
    var todayGiven: String { plain(756) }
    /// The school
    var todayLeaderTitle: String { plain(757) }
    /// Classes
    var todayLeaderClasses: String { plain(758) }
    /// Teachers
    var todayTeachers: String { plain(759) }
    /// Only you and the leaders of the school see this table.
    var todayStudentWho: String { plain(760) }
    /// Running this Trellis
    var todayAdminTitle: String { plain(761) }
    /// Find people, give first passwords and see the frameworks.
    var todayAdminLede: String { plain(762) }
    /// This one is not on the way to a goal of yours. That is fine, too.
    var todayOtherGoal: String { plain(763) }
}

// work
extension Messages {
    /// {name, html}’s work
    func workOf(name: HTML) -> HTML { markup(764, [.html(name)]) }
    /// About this work
    var workAside: String { plain(765) }
    /// What it is about
    var workAbout: String { plain(766) }
    /// Try {number, number}
    func workTry(number: Int) -> String { text(767, [.number(number)]) }
    /// Try {number, number}, not sent yet.
    func workTryDraft(number: Int) -> String { text(768, [.number(number)]) }
    /// Try {number, number}, sent {date}.
    func workTrySent(number: Int, date: String) -> String { text(769, [.number(number), .text(date)]) }
    /// {name, html} answered on {date}.
    func workAnswered(name: HTML, date: String) -> HTML { markup(770, [.html(name), .text(date)]) }
    /// Not sent yet. Only {name, html} can read a draft.
    func workNotSentYet(name: HTML) -> HTML { markup(771, [.html(name)]) }
    /// It waits for feedback.
    var workWaits: String { plain(772) }
    /// You sent it. Your teacher will write back. Until then you can take it back and change it.
    var workWaitsOwn: String { plain(773) }
    /// Take it back and change it
    var workTakeBackToChange: String { plain(774) }
    /// Make it better and send again
    var workTryAgain: String { plain(775) }
    /// This is an older try.
    var workOlderTry: String { plain(776) }
    /// Go to the newest one
    var workToLatest: String { plain(777) }
    /// The task
    var workTask: String { plain(778) }
    /// What good work looks like
    var workGood: String { plain(779) }
    /// Why it matters
    var workWhy: String { plain(780) }
    /// The task
    var workIDo: String { plain(781) }
    /// To get better at
    var workToGetBetter: String { plain(782) }
    /// For the goal
    var workForGoal: String { plain(783) }
    /// What {name, html} says
    func workSays(name: HTML) -> HTML { markup(784, [.html(name)]) }
    /// What {name, html} said last time
    func workSaidLast(name: HTML) -> HTML { markup(785, [.html(name)]) }
    /// A strength
    var workStrength: String { plain(786) }
    /// Try next
    var workNext: String { plain(787) }
    /// You
    var workYou: String { plain(788) }
    /// version {number, number}
    func workRubricVersion(number: Int) -> String { text(789, [.number(number)]) }
    /// My tries
    var workMyTries: String { plain(790) }
    /// Tries
    var workTries: String { plain(791) }
    /// Draft
    var workDraft: String { plain(792) }
    /// With feedback
    var workHasFeedback: String { plain(793) }
    /// What I thought
    var workThoughtOwn: String { plain(794) }
    /// What the student thought
    var workThought: String { plain(795) }
    /// Goal
    var workGoal: String { plain(796) }
    /// The work
    var workTheWork: String { plain(797) }
    /// My work
    var workTheWorkOwn: String { plain(798) }
    /// There is nothing in this try.
    var workEmptyPaper: String { plain(799) }
    /// Picture: {name}
    func workPicture(name: String) -> String { text(800, [.text(name)]) }
    /// Shown by
    var workWay: String { plain(801) }
    /// While it is a draft, only you see it. When you send it, your family, your teachers and your school leaders ca…
    var workWhoSeesMine: String { plain(802) }
    /// Sent work can be read by the student, the family, the teachers and the school leaders.
    var workWhoSees: String { plain(803) }
    /// How will you show it?
    var workChooseWayTitle: String { plain(804) }
    /// Choose how you show it.
    var workChooseWay: String { plain(805) }
    /// Your words
    var workWords: String { plain(806) }
    /// Write here, or add a picture, a file or a link below.
    var workWordsHint: String { plain(807) }
    /// Files
    var workFiles: String { plain(808) }
    /// Up to {count, number} files, 50 MB together. Take off names of others first.
    func workFilesHint(count: Int) -> String { text(809, [.number(count)]) }
    /// Add these files
    var workAddFiles: String { plain(810) }
    /// All places for files are taken. Remove one to add another.
    var workFilesFull: String { plain(811) }
    /// You can add up to {count, number} files. Your words are saved. Choose fewer files.
    func workTooManyFiles(count: Int) -> String { text(812, [.number(count)]) }
    /// These files are too big together. Your words are saved. Choose smaller files.
    var workFilesTooLarge: String { plain(813) }
    /// What is in it?
    var workFileAbout: String { plain(814) }
    /// Link
    var workLink: String { plain(815) }
    /// It begins with https://
    var workLinkHint: String { plain(816) }
    /// A link begins with https:// and has no spaces. Copy it again.
    var workLinkWrong: String { plain(817) }
    /// What was hard? What would you change?
    var workReflection: String { plain(818) }
    /// One or two sentences are enough.
    var workReflectionHint: String { plain(819) }
    /// Rate your own work
    var workOwnRating: String { plain(820) }
    /// Rate your own work before you send it. Choose what fits best in each row.
    var workOwnRatingHint: String { plain(821) }
    /// Choose a level for “{row}”.
    func workRateFirst(row: String) -> String { text(822, [.text(row)]) }
    /// Before you send: ask the people who are in your pictures.
    var workBeforeSending: String { plain(823) }
    /// Send for feedback
    var workSend: String { plain(824) }
    /// Save for later
    var workSaveForLater: String { plain(825) }
    /// You can send it again later, as often as you like.
    var workSendAgainFine: String { plain(826) }
    /// There is nothing to send yet. Write something, or add a file or a link.
    var workNothingYet: String { plain(827) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLong(count: Int) -> String { text(828, [.number(count)]) }
    /// This work changed in another window. Look at it once more, then send it.
    var workChangedElsewhere: String { plain(829) }
    /// {count, plural, one {# piece of work} other {# pieces of work}}
    func workCount(count: Int) -> String { text(830, [.number(count)]) }
    /// Your work will be here. Start with a task on your first page.
    var workListEmptyOwn: String { plain(831) }
    /// There is no work here yet.
    var workListEmpty: String { plain(832) }
    /// New feedback
    var workNewFeedback: String { plain(833) }
    /// With feedback, not opened yet
    var workNotOpened: String { plain(834) }
    /// You are working on it
    var workGoingOnOwn: String { plain(835) }
    /// In progress
    var workGoingOn: String { plain(836) }
    /// Waiting for feedback
    var workWaitingForFeedback: String { plain(837) }
    /// With feedback
    var workWithFeedback: String { plain(838) }
    /// Given to you, not started yet
    var workGiven: String { plain(839) }
    /// Last changed: {date}
    func workChanged(date: String) -> String { text(840, [.text(date)]) }
    /// Sent: {date}
    func workSentOn(date: String) -> String { text(841, [.text(date)]) }
    /// Feedback: {date}
    func workReturnedOn(date: String) -> String { text(842, [.text(date)]) }
    /// Waiting
    var workWaitsTag: String { plain(843) }
    /// New
    var workNewTag: String { plain(844) }
    /// {count, plural, one {# try} other {# tries}}
    func workTriesTag(count: Int) -> String { text(845, [.number(count)]) }
    /// Give feedback
    var workJudge: String { plain(846) }
    /// Waiting, oldest first
    var workWaitingTitle: String { plain(847) }
    /// {count, plural, one {# piece of work waits} other {# pieces of work wait}}. The oldest was sent {since}.
    func workWaiting(count: Int, since: String) -> String { text(848, [.number(count), .text(since)]) }
    /// sent {when}
    func workWaitsSince(when: String) -> String { text(849, [.text(when)]) }
    /// Nothing waits for your feedback.
    var workNothingWaits: String { plain(850) }
    /// All classes
    var workAllClasses: String { plain(851) }
    /// Show one class
    var workChooseClass: String { plain(852) }
    /// Sent by you lately
    var workRecent: String { plain(853) }
    /// All work that waits
    var workAllWaiting: String { plain(854) }
    /// Feedback: {title}
    func workFeedbackOn(title: String) -> String { text(855, [.text(title)]) }
    /// Feedback, {number, number} of {total, number} waiting
    func workJudgingPlace(number: Int, total: Int) -> String { text(856, [.number(number), .number(total)]) }
    /// Back: {name, html}
    func workPrevious(name: HTML) -> HTML { markup(857, [.html(name)]) }
    /// Next: {name, html}
    func workFollowing(name: HTML) -> HTML { markup(858, [.html(name)]) }
    /// Sent to {name, html}.
    func workSentTo(name: HTML) -> HTML { markup(859, [.html(name)]) }
    /// Take it back
    var workTakeBackScore: String { plain(860) }
    /// {name, html} changed this work while you were reading. Nothing is sent yet. Your words are kept. Look again, …
    func workChangedSince(name: HTML) -> HTML { markup(861, [.html(name)]) }
    /// Your words for this row
    var workWordsForRow: String { plain(862) }
    /// One strength
    var workStrengthField: String { plain(863) }
    /// One next step
    var workNextField: String { plain(864) }
    /// How it was done
    var workHow: String { plain(865) }
    /// With help from others
    var workHelped: String { plain(866) }
    /// In a new situation
    var workTransfer: String { plain(867) }
    /// Confirm a level by hand
    var workConfirmTitle: String { plain(868) }
    /// Usually the levels above are enough. Confirm a level when you know more than this work shows.
    var workConfirmHint: String { plain(869) }
    /// Do not confirm
    var workConfirmNo: String { plain(870) }
    /// Send to {name, html}
    func workSendTo(name: HTML) -> HTML { markup(871, [.html(name)]) }
    /// Choose a level for “{row}”.
    func workChooseLevel(row: String) -> String { text(872, [.text(row)]) }
    /// Name one strength.
    var workNeedStrength: String { plain(873) }
    /// Name one next step.
    var workNeedNext: String { plain(874) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLongStaff(count: Int) -> String { text(875, [.number(count)]) }
    /// Choose a level and go on to the next row
    var workKeyLevels: String { plain(876) }
    /// Next row, row before
    var workKeyRows: String { plain(877) }
    /// Next student
    var workKeyNext: String { plain(878) }
    /// Nothing was sent
    var workMismatchTitle: String { plain(879) }
    /// This form does not fit the work that is here now. The work may have been taken back or answered already. No s…
    var workMismatch: String { plain(880) }
    /// Open this work
    var workMismatchOpen: String { plain(881) }
    /// What you wrote
    var workYourWords: String { plain(882) }
}
