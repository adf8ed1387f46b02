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
        access.passwordSame
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
        checks.title
        checks.titleLede
        checks.mine
        checks.of name
        checks.lede
        checks.ledeOf
        checks.none
        checks.toTake
        checks.soFar done count
        checks.goOn
        checks.begin
        checks.limit minutes
        checks.noLimit
        checks.aim date
        checks.reviewTitle
        checks.reviewLede count
        checks.byChoice
        checks.byChoiceLede
        checks.quickTitle title
        checks.done
        checks.rightOf right count
        checks.answered count
        checks.calibrationLink
        checks.supportsLink
        checks.questionOf number count
        checks.endsAt time
        checks.hint
        checks.showHint
        checks.answer
        checks.howSure
        checks.howSureHint
        checks.sureGuess
        checks.sureUnsure
        checks.sureFairly
        checks.sureSure
        checks.answerChoice
        checks.answerChoices
        checks.answerOrder
        checks.answerMatch
        checks.answerNumber
        checks.answerText
        checks.answerCloze
        checks.numberHint
        checks.place
        checks.chooseOne
        checks.gap number
        checks.leave
        checks.leaveLink
        checks.yourAnswer
        checks.checkAnswer
        checks.changeAnswer
        checks.right
        checks.partly
        checks.notYet
        checks.unitMissing
        checks.unitForeign
        checks.seeRight
        checks.rightAnswer
        checks.next
        checks.seeResult
        checks.timeOver
        checks.timeOverSaved
        checks.needAnswer
        checks.needPlaces
        checks.needAll
        checks.needNumber
        checks.readAloud
        checks.readOption number
        checks.stopReading
        checks.between low high
        checks.whatNext
        checks.about
        checks.nextShown
        checks.nextAlmost
        checks.nextPractice
        checks.another title
        checks.answers
        checks.noAnswer
        checks.withHint
        checks.resultWhoOwn
        checks.resultWho
        checks.calibrationTitle
        checks.calibrationLede
        checks.calibrationNone
        checks.calibrationTooFew count
        checks.calibrationFits
        checks.calibrationUnder
        checks.calibrationOver
        checks.calibrationCloser
        checks.calibrationSame
        checks.calibrationFigure
        checks.calibrationTable
        checks.calibrationSaid
        checks.calibrationAnswers
        checks.calibrationCame
        checks.calibrationMeans
        checks.calibrationWho
        checks.supportsTitle
        checks.supportsLede
        checks.supportsWho
        checks.supportsReason
        checks.supportsReasonHint
        checks.supportsOpen
        checks.supportsNeedReason
        checks.supportsNeedDay
        checks.supportsSaved
        checks.supportsTime
        checks.supportsTimeNone
        checks.supportsTimeQuarter
        checks.supportsTimeHalf
        checks.supportsTimeDouble
        checks.supportsTimeOpen
        checks.supportsAloudTitle
        checks.supportsAloud
        checks.supportsLanguage
        checks.supportsLanguageNone
        checks.supportsUntil
        checks.supportsUntilHint
        checks.supportsSave
        checks.supportsSetBy name date
        checks.own
        checks.ownNone
        checks.school
        checks.library
        checks.items count
        checks.grades band
        checks.by name
        checks.aboutOne competency
        checks.showAll
        checks.new
        checks.import
        checks.edit
        checks.give
        checks.preview
        checks.previewNote
        checks.saved
        checks.givenDone
        checks.imported count
        checks.itemsTitle
        checks.itemsNone
        checks.addItem
        checks.editItem
        checks.editItemTitle
        checks.moveUp number
        checks.moveDown number
        checks.remove number
        checks.kindChoice
        checks.kindChoices
        checks.kindOrder
        checks.kindMatch
        checks.kindNumber
        checks.kindText
        checks.kindCloze
        checks.newItem kind
        checks.versionNote
        checks.formTitle
        checks.formMinutes
        checks.formLimit
        checks.formLimitHint
        checks.formSave
        checks.retire
        checks.otherLanguage language
        checks.formPrompt
        checks.formGapsHint
        checks.formHint
        checks.formHintHint
        checks.formRight
        checks.formNotYet
        checks.formOptions
        checks.formOptionsHint
        checks.formOptionsHintSeveral
        checks.formOption number
        checks.formSaid number
        checks.formIsRight
        checks.formOrder
        checks.formOrderHint
        checks.formPairs
        checks.formPairsHint
        checks.formNumberHint
        checks.formTolerance
        checks.formToleranceHint
        checks.formUnit
        checks.formUnitHint
        checks.formNeedsUnit
        checks.formForms
        checks.formFormsHint
        checks.strict
        checks.strictCase
        checks.strictAccents
        checks.formCompetencies
        checks.formChosen
        checks.formFind
        checks.formFound
        checks.formFoundNone
        checks.saveItem
        checks.saveAndMore
        checks.needTitle
        checks.needShorter count
        checks.needMinutes
        checks.needCompetency
        checks.needFewerCompetencies count
        checks.needLines
        checks.needSameLines
        checks.needArrow line
        checks.needNumberAnswer
        checks.reasonMissing
        checks.reasonTooFew count
        checks.reasonTooMany count
        checks.reasonTwice
        checks.reasonNoneRight
        checks.reasonSeveralRight
        checks.reasonRange
        checks.reasonMismatch
        checks.importLede
        checks.importFile
        checks.importPaste
        checks.importButton
        checks.importNeedTable
        checks.importFaults count
        checks.importFaultsTitle
        checks.importNothing
        checks.importMore count
        checks.importAt line column problem
        checks.importUnreadable line column
        checks.importUnknown name
        checks.importSeveral name
        checks.importTooMany count
        checks.importExample
        checks.columns
        checks.columnKind
        checks.columnPrompt
        checks.columnOptions
        checks.columnAnswer
        checks.columnUnit
        checks.columnWords
        checks.columnCompetencies
        checks.columnMissing
        checks.columnUnknown
        checks.columnTwice
        checks.kindUnknown
        checks.answerUnreadable
        checks.pairUnreadable
        checks.cellTooMany
        checks.giveTitle check
        checks.giveNeedSome
        checks.givenTo
        checks.everyone
        checks.takeBack
        checks.findToGive
        checks.classNone
        checks.finishedBy count began
        checks.finishedCount count
        checks.byNeed
        checks.needsLede
        checks.needsNone
        checks.byItem
        checks.whoFinished
        checks.notYetTaken count
        checks.classWho
        checks.statistics
        checks.statisticsLede
        checks.tooFew count least
        checks.shares
        checks.shareAnswer
        checks.shareCount
        checks.shareBar
        checks.answersCount
        checks.ease
        checks.hintsTaken
        checks.medianTime
        checks.seconds seconds
        checks.goesWithRest
        checks.restWell
        checks.restSomewhat
        checks.restNot
        checks.restAgainst
        checks.flagTitle
        checks.flagInverts
        checks.flagDraws option
        checks.homeTitle
        checks.homeWaiting count
        checks.homeNone
        checks.homeAll
        checks.quickButton
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
        placement.title
        placement.titleOf name
        placement.lede
        placement.ledeOf
        placement.promise count
        placement.choose
        placement.none
        placement.noneOf
        placement.wayToGoals
        placement.wayToGoalsOf
        placement.begin
        placement.goOn
        placement.underWay
        placement.underWayOf
        placement.before
        placement.endedOn date
        placement.beganOn date
        placement.notOffered
        placement.question number count
        placement.answer
        placement.notYet
        placement.leave
        placement.ready
        placement.readyOf
        placement.readyNone
        placement.there
        placement.thereOf
        placement.thereWho
        placement.thereWhoOf
        placement.more count
        placement.whyRight
        placement.whyRequired title
        placement.whyLikely
        placement.whyWrong
        placement.whyNotYet
        placement.whyNext
        placement.toMap
        placement.suggests
        placement.suggestsLook
        placement.seeAll
        policy.title
        policy.lede
        policy.now
        policy.inWords
        policy.version version
        policy.sureWords name pieces inRow
        policy.tasksWords tasks
        policy.cautionWords
        policy.highestWords
        policy.recentWords
        policy.severalWords n m
        policy.averageWords days
        policy.barsWords two bar2 three bar3 four bar4
        policy.agreementWords name
        policy.transferWords name
        policy.stays
        policy.change
        policy.changeHint
        policy.rule
        policy.sureHint
        policy.pieces
        policy.inRow
        policy.tasks
        policy.caution
        policy.cautionHint
        policy.several
        policy.n
        policy.m most
        policy.days
        policy.numbers name
        policy.bars
        policy.decider
        policy.deciderRule
        policy.deciderTeacher
        policy.also
        policy.preview
        policy.effect
        policy.effectLede students
        policy.effectByRule
        policy.effectByTeacher
        policy.effectFresh
        policy.effectCaption
        policy.columnShown
        policy.columnUp
        policy.columnStays
        policy.columnFresh
        policy.total
        policy.reached count level
        policy.movingUp list
        policy.unread count
        policy.cut count
        policy.newRule
        policy.reason
        policy.reasonHint
        policy.save
        policy.saved date
        policy.history
        policy.historySince date
        policy.historyBy name
        policy.fromStart
        policy.needRule
        policy.needDecider
        policy.needNumber field low high
        policy.needFewer
        policy.needRising
        policy.needReason
        policy.reasonLong count
        policy.same
        policy.changedSince
        polls.title
        polls.running
        polls.mine
        polls.asked
        polls.sentShort
        polls.answerIsThere
        polls.answerNow
        polls.look
        polls.lookAgain
        polls.noneMine
        polls.send
        polls.change
        polls.sent
        polls.late
        polls.lateFine
        polls.lateWords
        polls.over
        polls.yourAnswer
        polls.noAnswer
        polls.rightAnswer
        polls.right
        polls.none
        polls.lede
        polls.find
        polls.findHint
        polls.findButton
        polls.checks
        polls.allChecks
        polls.chooseItem
        polls.noChecks
        polls.toChecks
        polls.nothingFound
        polls.ask
        polls.askClass class
        polls.askNow
        polls.askNowLede
        polls.answered done count
        polls.shares
        polls.votes count
        polls.others
        polls.show
        polls.close
        polls.evidence
        polls.evidenceHint
        polls.closed
        polls.closedKept count
        polls.waiting
        polls.waitingWho
        polls.allAnswered
        prediction.title
        prediction.lede
        prediction.inUse
        prediction.ownSince date
        prediction.filterSince date
        prediction.filterAlways
        prediction.never count least
        prediction.tooFew date count least
        prediction.better date
        prediction.notBetter date
        prediction.unread date
        prediction.asked time
        prediction.train
        prediction.useFilter
        prediction.trainHint
        prediction.figures
        prediction.noFigures
        prediction.learnedFrom responses students
        prediction.way
        prediction.own
        prediction.filter
        prediction.accuracy
        prediction.calibration
        prediction.accuracyMeans
        prediction.calibrationMeans
        prediction.purpose
        prediction.usedFor
        prediction.neverDoes
        prediction.noPerson
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
        progress.keptByPerson
        progress.levelAsks level
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
        progress.partsTitle
        progress.partStart
        progress.partRaised count
        progress.partLowered count
        progress.partEnd
        progress.movedUp change
        progress.movedDown change
        progress.movedLittle
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
        progress.preview
        progress.previewTitle
        progress.previewNothingSaved
        progress.previewUp level
        progress.previewDown level
        progress.previewAuthor
        progress.previewSame open
        progress.previewTop
        progress.needHow
        progress.needLevel
        progress.needReason
        progress.reasonLong count
        progress.alreadyHigher
        review.title
        review.lede
        review.tag
        review.since date
        review.lastTry date
        review.longAgo date
        review.termEnds
        review.chance count
        review.levelStays
        review.next
        review.nextAround date
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
        roster.rolesMissing
        roster.rolesMissingAdvice
        roster.rolesAmongPeople
        roster.rolesAmongPeopleAdvice
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
        failure.signInKept
        failure.sendAfterSignIn
        failure.copyThenSignIn
        failure.signInNewWindow
        failure.wordsBelow
        failure.wordsCut
        failure.filesAgain
        failure.yourWords
        failure.wordsPart number
        failure.sendAgain
        failure.openPage
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
        work.uploadGoing name share
        work.uploadWaiting name share
        work.uploadAgain name
        work.uploadSignIn name
        work.uploadStopped name
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
    /// That is the password you have now. Choose another one that only you know.
    var accessPasswordSame: String { plain(10) }
    /// Settings
    var accessSettings: String { plain(11) }
    /// New password
    var accessNewPassword: String { plain(12) }
    /// Password you have now
    var accessCurrentPassword: String { plain(13) }
    /// Change password
    var accessChangePassword: String { plain(14) }
    /// At least 8 characters. A short sentence is easy to remember.
    var accessPasswordHint: String { plain(15) }
    /// That is not the password you have now.
    var accessPasswordWrong: String { plain(16) }
    /// Your password is changed. You are signed out everywhere else.
    var accessPasswordChanged: String { plain(17) }
    /// Choose your own password before you go on.
    var accessMustChange: String { plain(18) }
    /// Where you are signed in
    var accessSessions: String { plain(19) }
    /// This device
    var accessThisDevice: String { plain(20) }
    /// Another device
    var accessOtherDevice: String { plain(21) }
    /// Last used {when}
    func accessLastUsed(when: String) -> String { text(22, [.text(when)]) }
    /// Sign out there
    var accessEndSession: String { plain(23) }
    /// Sign out everywhere else
    var accessEndAll: String { plain(24) }
    /// People
    var accessPeople: String { plain(25) }
    /// Find a person by name or user name
    var accessPeopleSearch: String { plain(26) }
    /// Nobody found with that name.
    var accessPeopleNone: String { plain(27) }
    /// Give a first password
    var accessFirstPassword: String { plain(28) }
    /// First password for {name}
    func accessFirstPasswordGiven(name: String) -> String { text(29, [.text(name)]) }
    /// Write it down now: it is shown once. It must be changed at the first sign-in.
    var accessFirstPasswordHint: String { plain(30) }
    /// User name
    var accessSignInName: String { plain(31) }
    /// No account yet
    var accessNoAccount: String { plain(32) }
    /// Close the account
    var accessCloseAccount: String { plain(33) }
    /// Open the account again
    var accessOpenAccount: String { plain(34) }
    /// Closed
    var accessAccountClosed: String { plain(35) }
    /// Sign out on all devices
    var accessEndSessions: String { plain(36) }
    /// {count, plural, one {signed in on # device} other {signed in on # devices}}
    func accessOpenSessions(count: Int) -> String { text(37, [.number(count)]) }
    /// Roles
    var accessRoles: String { plain(38) }
    /// Name
    var accessName: String { plain(39) }
    /// What you can do
    var accessAction: String { plain(40) }
    /// People and their accounts
    var accessPeopleTable: String { plain(41) }
    /// student
    var accessRoleStudent: String { plain(42) }
    /// family
    var accessRoleGuardian: String { plain(43) }
    /// teacher
    var accessRoleTeacher: String { plain(44) }
    /// advisor
    var accessRoleAdvisor: String { plain(45) }
    /// specialist
    var accessRoleSpecialist: String { plain(46) }
    /// school leader
    var accessRoleLeader: String { plain(47) }
    /// administrator
    var accessRoleAdministrator: String { plain(48) }
    /// operator
    var accessRoleOperator: String { plain(49) }
    /// Help
    var accessHelpTitle: String { plain(50) }
    /// Today shows what to do now and what can come next. Open a task, do it your way, and send it. Your teacher wri…
    var accessHelpStudent: String { plain(51) }
    /// Levels say what a person has shown: starting, getting there, got it, going further. A level never goes away b…
    var accessHelpLevels: String { plain(52) }
    /// You can use every page with the keyboard alone: Tab goes on, Shift and Tab goes back, Enter opens.
    var accessHelpKeys: String { plain(53) }
    /// For anything else, ask an adult at your school.
    var accessHelpPeople: String { plain(54) }
    /// Privacy
    var accessPrivacyTitle: String { plain(55) }
    /// A student's page is open to the student, to the family, to the teachers and advisor of that student, and to t…
    var accessPrivacyWho: String { plain(56) }
    /// What is written here is used for learning at this school and for nothing else. There are no ads, and nothing …
    var accessPrivacyUse: String { plain(57) }
    /// Cookies keep you signed in and remember your language and reading help.
    var accessPrivacyCookies: String { plain(58) }
    /// Families may ask the school for a copy of the record, and for a correction.
    var accessPrivacyAsk: String { plain(59) }
    /// Accessibility
    var accessAccessibilityTitle: String { plain(60) }
    /// Trellis aims at WCAG 2.2, level AA. Every page works with a keyboard, with a screen reader, at 400 % zoom and…
    var accessAccessibilityAim: String { plain(61) }
    /// Aa at the top changes text size, spacing and colors. If something does not work for you, tell your school: it…
    var accessAccessibilityHelp: String { plain(62) }
}

// activities
extension Messages {
    /// Activities
    var activitiesTitle: String { plain(63) }
    /// Make an activity
    var activitiesNew: String { plain(64) }
    /// Edit the activity
    var activitiesEdit: String { plain(65) }
    /// Find an activity
    var activitiesSearch: String { plain(66) }
    /// Words of its title or its question
    var activitiesSearchHint: String { plain(67) }
    /// Mine
    var activitiesMine: String { plain(68) }
    /// You have made none yet. Start with one that your students need next week.
    var activitiesMineNone: String { plain(69) }
    /// From my school
    var activitiesSchool: String { plain(70) }
    /// From the library
    var activitiesLibrary: String { plain(71) }
    /// No activity has all of these words.
    var activitiesFoundNone: String { plain(72) }
    /// There are more. Search to see fewer.
    var activitiesMore: String { plain(73) }
    /// About {competency}
    func activitiesAbout(competency: String) -> String { text(74, [.text(competency)]) }
    /// Show all activities
    var activitiesShowAll: String { plain(75) }
    /// by {name}
    func activitiesBy(name: String) -> String { text(76, [.text(name)]) }
    /// The activity is saved. Now you can give it to a class.
    var activitiesSaved: String { plain(77) }
    /// Done. Your students see it from now on.
    var activitiesGivenNotice: String { plain(78) }
    /// Give to students
    var activitiesGive: String { plain(79) }
    /// What it is about
    var activitiesWhat: String { plain(80) }
    /// The question
    var activitiesQuestion: String { plain(81) }
    /// Why it matters
    var activitiesWhy: String { plain(82) }
    /// Steps
    var activitiesSteps: String { plain(83) }
    /// Ways to show it
    var activitiesWays: String { plain(84) }
    /// How it is judged
    var activitiesRubric: String { plain(85) }
    /// Good to know
    var activitiesFacts: String { plain(86) }
    /// Time
    var activitiesTime: String { plain(87) }
    /// Grades
    var activitiesGrades: String { plain(88) }
    /// Materials
    var activitiesMaterials: String { plain(89) }
    /// Kind
    var activitiesKind: String { plain(90) }
    /// Lesson
    var activitiesKindLesson: String { plain(91) }
    /// Project
    var activitiesKindProject: String { plain(92) }
    /// Expedition
    var activitiesKindExpedition: String { plain(93) }
    /// Flipped lesson
    var activitiesKindFlipped: String { plain(94) }
    /// This is what your students see.
    var activitiesStudentsSee: String { plain(95) }
    /// This activity is no longer given.
    var activitiesRetired: String { plain(96) }
    /// Who has it
    var activitiesWhoHasIt: String { plain(97) }
    /// No class of yours has it yet.
    var activitiesNobodyHasIt: String { plain(98) }
    /// Everyone
    var activitiesEveryone: String { plain(99) }
    /// Aim: {date}
    func activitiesAimFor(date: String) -> String { text(100, [.text(date)]) }
    /// Given {date}
    func activitiesGivenOn(date: String) -> String { text(101, [.text(date)]) }
    /// Take it back
    var activitiesTakeBack: String { plain(102) }
    /// What is it about?
    var activitiesFormCompetencies: String { plain(103) }
    /// Choose one to six competencies. Search for a word or a code.
    var activitiesFormCompetenciesHint: String { plain(104) }
    /// Find a competency
    var activitiesFormFind: String { plain(105) }
    /// Chosen
    var activitiesFormChosen: String { plain(106) }
    /// Found
    var activitiesFormFound: String { plain(107) }
    /// Nothing has all of these words. Try fewer or other words.
    var activitiesFormFoundNone: String { plain(108) }
    /// Use the marked ones
    var activitiesFormUseThese: String { plain(109) }
    /// Title
    var activitiesFormTitle: String { plain(110) }
    /// A question that makes students curious
    var activitiesFormQuestion: String { plain(111) }
    /// Why does it matter?
    var activitiesFormWhy: String { plain(112) }
    /// Say it to a student: what can you do with it?
    var activitiesFormWhyHint: String { plain(113) }
    /// Steps
    var activitiesFormSteps: String { plain(114) }
    /// One on each line.
    var activitiesFormOnePerLine: String { plain(115) }
    /// Ways to show it
    var activitiesFormWays: String { plain(116) }
    /// At least two, so that each student finds one that fits.
    var activitiesFormWaysHint: String { plain(117) }
    /// Your own ways
    var activitiesFormOwnWays: String { plain(118) }
    /// Minutes
    var activitiesFormMinutes: String { plain(119) }
    /// About how long most students need. You may leave it empty.
    var activitiesFormMinutesHint: String { plain(120) }
    /// How is it judged?
    var activitiesFormRubric: String { plain(121) }
    /// Choose what it is about first. Then the rows to judge it appear here.
    var activitiesFormRubricFirst: String { plain(122) }
    /// Write the rows here
    var activitiesFormRubricOwn: String { plain(123) }
    /// One row for each competency, in words that students understand.
    var activitiesFormRubricOwnHint: String { plain(124) }
    /// Use “{title}”
    func activitiesFormRubricUse(title: String) -> String { text(125, [.text(title)]) }
    /// Judges {count, number} of the {total, number} chosen
    func activitiesFormRubricJudges(count: Int, total: Int) -> String { text(126, [.number(count), .number(total)]) }
    /// Read this rubric
    var activitiesFormRubricRead: String { plain(127) }
    /// The rows
    var activitiesFormRows: String { plain(128) }
    /// What this row looks at
    var activitiesFormRowTitle: String { plain(129) }
    /// Level {number, number}: {name}
    func activitiesFormLevel(number: Int, name: String) -> String { text(130, [.number(number), .text(name)]) }
    /// Save the activity
    var activitiesFormSave: String { plain(131) }
    /// Work that was judged before keeps the rows it was judged on.
    var activitiesFormVersions: String { plain(132) }
    /// Choose at least one competency.
    var activitiesNeedCompetency: String { plain(133) }
    /// Choose six competencies at most.
    var activitiesNeedFewerCompetencies: String { plain(134) }
    /// Give it a title.
    var activitiesNeedTitle: String { plain(135) }
    /// Say why it matters. Students read this first.
    var activitiesNeedWhy: String { plain(136) }
    /// Offer at least two ways to show it.
    var activitiesNeedWays: String { plain(137) }
    /// Offer ten ways at most.
    var activitiesNeedFewerWays: String { plain(138) }
    /// Write thirty steps at most.
    var activitiesNeedFewerSteps: String { plain(139) }
    /// Make this shorter: {count, number} characters at most.
    func activitiesNeedShorter(count: Int) -> String { text(140, [.number(count)]) }
    /// Make the line “{line}” shorter: {count, number} characters at most.
    func activitiesNeedShorterLine(line: String, count: Int) -> String { text(141, [.text(line), .number(count)]) }
    /// Write the minutes as a number from 1 to 10,000, or leave it empty.
    var activitiesNeedMinutes: String { plain(142) }
    /// Choose a rubric, or write the rows here.
    var activitiesNeedRubric: String { plain(143) }
    /// That rubric judges none of what you chose. Choose another, or write the rows here.
    var activitiesNeedRubricThatJudges: String { plain(144) }
    /// Name the row for “{competency}”.
    func activitiesNeedRowTitle(competency: String) -> String { text(145, [.text(competency)]) }
    /// Say what level {number, number} looks like for “{competency}”.
    func activitiesNeedRowLevel(number: Int, competency: String) -> String { text(146, [.number(number), .text(competency)]) }
    /// Write about it
    var activitiesWayWrite: String { plain(147) }
    /// Draw it
    var activitiesWayDraw: String { plain(148) }
    /// Build it
    var activitiesWayBuild: String { plain(149) }
    /// Explain it in a talk
    var activitiesWaySay: String { plain(150) }
    /// Record it
    var activitiesWayRecord: String { plain(151) }
    /// Teach it to someone
    var activitiesWayTeach: String { plain(152) }
    /// Make a poster or slides
    var activitiesWayPoster: String { plain(153) }
    /// Act it out
    var activitiesWayAct: String { plain(154) }
    /// Give “{activity}”
    func activitiesGiveTitle(activity: String) -> String { text(155, [.text(activity)]) }
    /// You teach no class now. The office adds you to one.
    var activitiesGiveNoClass: String { plain(156) }
    /// To which class?
    var activitiesGiveClass: String { plain(157) }
    /// Another class
    var activitiesGiveOtherClass: String { plain(158) }
    /// To whom?
    var activitiesGiveWho: String { plain(159) }
    /// Everyone in {class} ({count, plural, one {# student} other {# students}})
    func activitiesGiveAll(`class`: String, count: Int) -> String { text(160, [.text(`class`), .number(count)]) }
    /// Only those marked below
    var activitiesGiveSome: String { plain(161) }
    /// Students
    var activitiesGiveStudents: String { plain(162) }
    /// has it
    var activitiesGiveHasIt: String { plain(163) }
    /// This class has no students yet.
    var activitiesGiveNoStudents: String { plain(164) }
    /// A day to aim for
    var activitiesGiveAim: String { plain(165) }
    /// You may leave it empty. Nothing closes when the day passes.
    var activitiesGiveAimHint: String { plain(166) }
    /// Give it
    var activitiesGiveButton: String { plain(167) }
    /// Mark at least one student, or choose everyone.
    var activitiesGiveNeedSome: String { plain(168) }
    /// Choose a day from today on, or leave it empty.
    var activitiesGiveNeedDay: String { plain(169) }
    /// Everyone you chose has it already.
    var activitiesGiveHaveIt: String { plain(170) }
}

// checks
extension Messages {
    /// Checks
    var checksTitle: String { plain(171) }
    /// Short sets of questions that show what is there already and what comes next.
    var checksTitleLede: String { plain(172) }
    /// My checks
    var checksMine: String { plain(173) }
    /// Checks of {name}
    func checksOf(name: String) -> String { text(174, [.text(name)]) }
    /// A few questions at a time. You see right away how it went.
    var checksLede: String { plain(175) }
    /// What was taken, and what came of it.
    var checksLedeOf: String { plain(176) }
    /// No checks yet. When your teacher gives you one, it is here.
    var checksNone: String { plain(177) }
    /// To do
    var checksToTake: String { plain(178) }
    /// {done, number} of {count, number} answered so far
    func checksSoFar(done: Int, count: Int) -> String { text(179, [.number(done), .number(count)]) }
    /// Go on
    var checksGoOn: String { plain(180) }
    /// Begin
    var checksBegin: String { plain(181) }
    /// {minutes, number} minutes
    func checksLimit(minutes: Int) -> String { text(182, [.number(minutes)]) }
    /// No time limit
    var checksNoLimit: String { plain(183) }
    /// Aim for {date}
    func checksAim(date: String) -> String { text(184, [.text(date)]) }
    /// Mixed review
    var checksReviewTitle: String { plain(185) }
    /// {count, plural, one {# thing is worth another look.} other {# things are worth another look.}}
    func checksReviewLede(count: Int) -> String { text(186, [.number(count)]) }
    /// Check yourself
    var checksByChoice: String { plain(187) }
    /// Pick one if you like. A few questions, no time limit.
    var checksByChoiceLede: String { plain(188) }
    /// Quick check: {title}
    func checksQuickTitle(title: String) -> String { text(189, [.text(title)]) }
    /// Done
    var checksDone: String { plain(190) }
    /// {right, number} of {count, number} right
    func checksRightOf(right: Int, count: Int) -> String { text(191, [.number(right), .number(count)]) }
    /// {count, plural, one {# answer} other {# answers}}
    func checksAnswered(count: Int) -> String { text(192, [.number(count)]) }
    /// How well do I know what I know?
    var checksCalibrationLink: String { plain(193) }
    /// What helps in checks
    var checksSupportsLink: String { plain(194) }
    /// Question {number, number} of {count, number}
    func checksQuestionOf(number: Int, count: Int) -> String { text(195, [.number(number), .number(count)]) }
    /// This ends at {time}. What you answered by then is saved.
    func checksEndsAt(time: String) -> String { text(196, [.text(time)]) }
    /// Hint:
    var checksHint: String { plain(197) }
    /// Show a hint
    var checksShowHint: String { plain(198) }
    /// Answer
    var checksAnswer: String { plain(199) }
    /// How sure do you feel?
    var checksHowSure: String { plain(200) }
    /// Only you see this. You can skip it.
    var checksHowSureHint: String { plain(201) }
    /// Just guessing
    var checksSureGuess: String { plain(202) }
    /// Not sure
    var checksSureUnsure: String { plain(203) }
    /// Pretty sure
    var checksSureFairly: String { plain(204) }
    /// Very sure
    var checksSureSure: String { plain(205) }
    /// Pick one
    var checksAnswerChoice: String { plain(206) }
    /// Pick all that fit
    var checksAnswerChoices: String { plain(207) }
    /// Give each one its place
    var checksAnswerOrder: String { plain(208) }
    /// Choose what goes together
    var checksAnswerMatch: String { plain(209) }
    /// Your number
    var checksAnswerNumber: String { plain(210) }
    /// Your answer
    var checksAnswerText: String { plain(211) }
    /// Fill in the gaps
    var checksAnswerCloze: String { plain(212) }
    /// For example 12, 1.5 or 3/4.
    var checksNumberHint: String { plain(213) }
    /// Place
    var checksPlace: String { plain(214) }
    /// Choose
    var checksChooseOne: String { plain(215) }
    /// Gap {number, number}
    func checksGap(number: Int) -> String { text(216, [.number(number)]) }
    /// You can stop here. Your answers are kept.
    var checksLeave: String { plain(217) }
    /// Back to my checks
    var checksLeaveLink: String { plain(218) }
    /// Your answer
    var checksYourAnswer: String { plain(219) }
    /// Check my answer
    var checksCheckAnswer: String { plain(220) }
    /// Change my answer
    var checksChangeAnswer: String { plain(221) }
    /// Right
    var checksRight: String { plain(222) }
    /// Partly right
    var checksPartly: String { plain(223) }
    /// Not yet
    var checksNotYet: String { plain(224) }
    /// The number is right. The unit is missing.
    var checksUnitMissing: String { plain(225) }
    /// The number is right. Look at the unit again.
    var checksUnitForeign: String { plain(226) }
    /// See a right answer
    var checksSeeRight: String { plain(227) }
    /// Right answer
    var checksRightAnswer: String { plain(228) }
    /// Next question
    var checksNext: String { plain(229) }
    /// See how it went
    var checksSeeResult: String { plain(230) }
    /// Time is over.
    var checksTimeOver: String { plain(231) }
    /// Everything you answered is kept.
    var checksTimeOverSaved: String { plain(232) }
    /// Choose or write an answer first.
    var checksNeedAnswer: String { plain(233) }
    /// Give each one its own place.
    var checksNeedPlaces: String { plain(234) }
    /// Something is still open. Fill in every part.
    var checksNeedAll: String { plain(235) }
    /// Write a number, like 12, 1.5 or 3/4.
    var checksNeedNumber: String { plain(236) }
    /// Read aloud
    var checksReadAloud: String { plain(237) }
    /// Read answer {number, number}
    func checksReadOption(number: Int) -> String { text(238, [.number(number)]) }
    /// Stop reading
    var checksStopReading: String { plain(239) }
    /// between {low} and {high}
    func checksBetween(low: String, high: String) -> String { text(240, [.text(low), .text(high)]) }
    /// What comes next
    var checksWhatNext: String { plain(241) }
    /// What it was about
    var checksAbout: String { plain(242) }
    /// You have this. Show it in your work, too.
    var checksNextShown: String { plain(243) }
    /// You are close. One more round helps.
    var checksNextAlmost: String { plain(244) }
    /// Take a look at it again, or ask for help.
    var checksNextPractice: String { plain(245) }
    /// Another round: {title}
    func checksAnother(title: String) -> String { text(246, [.text(title)]) }
    /// Question by question
    var checksAnswers: String { plain(247) }
    /// No answer
    var checksNoAnswer: String { plain(248) }
    /// With a hint
    var checksWithHint: String { plain(249) }
    /// You, your family and your teachers see your answers. How sure you felt, only you see.
    var checksResultWhoOwn: String { plain(250) }
    /// The student, the family and the teachers see these answers.
    var checksResultWho: String { plain(251) }
    /// How well do I know what I know?
    var checksCalibrationTitle: String { plain(252) }
    /// Before each answer you can say how sure you feel. Here you see how it came out.
    var checksCalibrationLede: String { plain(253) }
    /// Nothing here yet. Say how sure you feel before you answer.
    var checksCalibrationNone: String { plain(254) }
    /// Say how sure you feel {count, number} times. Then this page can tell you more.
    func checksCalibrationTooFew(count: Int) -> String { text(255, [.number(count)]) }
    /// What you feel fits what comes out.
    var checksCalibrationFits: String { plain(256) }
    /// You know more than you think.
    var checksCalibrationUnder: String { plain(257) }
    /// You expect a bit more than comes out. A second look helps.
    var checksCalibrationOver: String { plain(258) }
    /// It fits better than before.
    var checksCalibrationCloser: String { plain(259) }
    /// It fits about as well as before.
    var checksCalibrationSame: String { plain(260) }
    /// Bars: how many were right. Dashes: what the words stand for.
    var checksCalibrationFigure: String { plain(261) }
    /// How sure you felt, and what came out
    var checksCalibrationTable: String { plain(262) }
    /// You said
    var checksCalibrationSaid: String { plain(263) }
    /// Answers
    var checksCalibrationAnswers: String { plain(264) }
    /// Came out right
    var checksCalibrationCame: String { plain(265) }
    /// The word stands for
    var checksCalibrationMeans: String { plain(266) }
    /// Only you can see this page. Not your teachers, not your family.
    var checksCalibrationWho: String { plain(267) }
    /// What helps in checks
    var checksSupportsTitle: String { plain(268) }
    /// These apply by themselves when the student takes a check.
    var checksSupportsLede: String { plain(269) }
    /// Only those who teach or advise the student. Each opening is kept with its reason.
    var checksSupportsWho: String { plain(270) }
    /// Why do you open this?
    var checksSupportsReason: String { plain(271) }
    /// One sentence. It is kept with your name and the time.
    var checksSupportsReasonHint: String { plain(272) }
    /// Open
    var checksSupportsOpen: String { plain(273) }
    /// Write why you open this.
    var checksSupportsNeedReason: String { plain(274) }
    /// Choose a day from today on.
    var checksSupportsNeedDay: String { plain(275) }
    /// Saved. It applies from the next check on.
    var checksSupportsSaved: String { plain(276) }
    /// Time
    var checksSupportsTime: String { plain(277) }
    /// As for everyone
    var checksSupportsTimeNone: String { plain(278) }
    /// A quarter more
    var checksSupportsTimeQuarter: String { plain(279) }
    /// Half as much again
    var checksSupportsTimeHalf: String { plain(280) }
    /// Twice the time
    var checksSupportsTimeDouble: String { plain(281) }
    /// No time limit
    var checksSupportsTimeOpen: String { plain(282) }
    /// Reading aloud
    var checksSupportsAloudTitle: String { plain(283) }
    /// A button for each answer reads it aloud
    var checksSupportsAloud: String { plain(284) }
    /// Language of the questions
    var checksSupportsLanguage: String { plain(285) }
    /// As the page
    var checksSupportsLanguageNone: String { plain(286) }
    /// Until
    var checksSupportsUntil: String { plain(287) }
    /// May stay empty: then it holds until somebody changes it.
    var checksSupportsUntilHint: String { plain(288) }
    /// Save
    var checksSupportsSave: String { plain(289) }
    /// Set by {name, html}, {date}
    func checksSupportsSetBy(name: HTML, date: String) -> HTML { markup(290, [.html(name), .text(date)]) }
    /// Mine
    var checksOwn: String { plain(291) }
    /// You have not written one yet.
    var checksOwnNone: String { plain(292) }
    /// From colleagues
    var checksSchool: String { plain(293) }
    /// Library
    var checksLibrary: String { plain(294) }
    /// {count, plural, one {# question} other {# questions}}
    func checksItems(count: Int) -> String { text(295, [.number(count)]) }
    /// Grades {band}
    func checksGrades(band: String) -> String { text(296, [.text(band)]) }
    /// by {name, html}
    func checksBy(name: HTML) -> HTML { markup(297, [.html(name)]) }
    /// About: {competency}
    func checksAboutOne(competency: String) -> String { text(298, [.text(competency)]) }
    /// Show all
    var checksShowAll: String { plain(299) }
    /// Write a check
    var checksNew: String { plain(300) }
    /// Bring in a table
    var checksImport: String { plain(301) }
    /// Change
    var checksEdit: String { plain(302) }
    /// Give
    var checksGive: String { plain(303) }
    /// Try it as a student
    var checksPreview: String { plain(304) }
    /// This is what students see. Nothing you answer here is kept.
    var checksPreviewNote: String { plain(305) }
    /// Saved.
    var checksSaved: String { plain(306) }
    /// Given. Students see it on their home.
    var checksGivenDone: String { plain(307) }
    /// {count, plural, one {# question is in.} other {# questions are in.}}
    func checksImported(count: Int) -> String { text(308, [.number(count)]) }
    /// Questions
    var checksItemsTitle: String { plain(309) }
    /// No questions yet.
    var checksItemsNone: String { plain(310) }
    /// Add a question
    var checksAddItem: String { plain(311) }
    /// Change question
    var checksEditItem: String { plain(312) }
    /// Change a question
    var checksEditItemTitle: String { plain(313) }
    /// Move question {number, number} up
    func checksMoveUp(number: Int) -> String { text(314, [.number(number)]) }
    /// Move question {number, number} down
    func checksMoveDown(number: Int) -> String { text(315, [.number(number)]) }
    /// Take question {number, number} out
    func checksRemove(number: Int) -> String { text(316, [.number(number)]) }
    /// One answer
    var checksKindChoice: String { plain(317) }
    /// Several answers
    var checksKindChoices: String { plain(318) }
    /// Put in order
    var checksKindOrder: String { plain(319) }
    /// Match
    var checksKindMatch: String { plain(320) }
    /// Number
    var checksKindNumber: String { plain(321) }
    /// Short text
    var checksKindText: String { plain(322) }
    /// Gaps
    var checksKindCloze: String { plain(323) }
    /// New question: {kind}
    func checksNewItem(kind: String) -> String { text(324, [.text(kind)]) }
    /// Answers given so far stay with the question as it was.
    var checksVersionNote: String { plain(325) }
    /// Title
    var checksFormTitle: String { plain(326) }
    /// About how many minutes
    var checksFormMinutes: String { plain(327) }
    /// Time limit in minutes
    var checksFormLimit: String { plain(328) }
    /// Leave this empty unless it is needed. More time for those who need it is added by itself.
    var checksFormLimitHint: String { plain(329) }
    /// Save
    var checksFormSave: String { plain(330) }
    /// Put this check away
    var checksRetire: String { plain(331) }
    /// In {language}
    func checksOtherLanguage(language: String) -> String { text(332, [.text(language)]) }
    /// Question
    var checksFormPrompt: String { plain(333) }
    /// Write each gap with its answer: A [[ratio|proportion]] compares two amounts.
    var checksFormGapsHint: String { plain(334) }
    /// Hint
    var checksFormHint: String { plain(335) }
    /// Shown on request. An answer with a hint counts half.
    var checksFormHintHint: String { plain(336) }
    /// Say this to a right answer
    var checksFormRight: String { plain(337) }
    /// Say this to any other answer
    var checksFormNotYet: String { plain(338) }
    /// Answers to choose from
    var checksFormOptions: String { plain(339) }
    /// Mark the right one. Empty lines are left out.
    var checksFormOptionsHint: String { plain(340) }
    /// Mark all that are right. Empty lines are left out.
    var checksFormOptionsHintSeveral: String { plain(341) }
    /// Answer {number, number}
    func checksFormOption(number: Int) -> String { text(342, [.number(number)]) }
    /// What to say to whoever picks answer {number, number}
    func checksFormSaid(number: Int) -> String { text(343, [.number(number)]) }
    /// Right
    var checksFormIsRight: String { plain(344) }
    /// Things to put in order
    var checksFormOrder: String { plain(345) }
    /// One on each line, in the right order. Students see them mixed.
    var checksFormOrderHint: String { plain(346) }
    /// Pairs
    var checksFormPairs: String { plain(347) }
    /// One on each line: dog => four legs
    var checksFormPairsHint: String { plain(348) }
    /// 12.5 or 3/4. For anything in between: 0.5 .. 0.75
    var checksFormNumberHint: String { plain(349) }
    /// How far off is still right
    var checksFormTolerance: String { plain(350) }
    /// May stay empty for an exact number.
    var checksFormToleranceHint: String { plain(351) }
    /// Unit
    var checksFormUnit: String { plain(352) }
    /// cm, $, rolls … Known units are converted.
    var checksFormUnitHint: String { plain(353) }
    /// The unit is part of the answer
    var checksFormNeedsUnit: String { plain(354) }
    /// Answers that count
    var checksFormForms: String { plain(355) }
    /// One on each line, in all languages.
    var checksFormFormsHint: String { plain(356) }
    /// What has to be exact
    var checksStrict: String { plain(357) }
    /// Capital letters
    var checksStrictCase: String { plain(358) }
    /// Accents
    var checksStrictAccents: String { plain(359) }
    /// What it is evidence for
    var checksFormCompetencies: String { plain(360) }
    /// Chosen
    var checksFormChosen: String { plain(361) }
    /// Find a competency
    var checksFormFind: String { plain(362) }
    /// Found
    var checksFormFound: String { plain(363) }
    /// Nothing found. Try a shorter word.
    var checksFormFoundNone: String { plain(364) }
    /// Save
    var checksSaveItem: String { plain(365) }
    /// Save and write another
    var checksSaveAndMore: String { plain(366) }
    /// Write a title.
    var checksNeedTitle: String { plain(367) }
    /// Make it shorter: {count, number} letters at most.
    func checksNeedShorter(count: Int) -> String { text(368, [.number(count)]) }
    /// Write whole minutes from 1 to 600, or leave it empty.
    var checksNeedMinutes: String { plain(369) }
    /// Choose at least one competency.
    var checksNeedCompetency: String { plain(370) }
    /// Choose {count, number} at most.
    func checksNeedFewerCompetencies(count: Int) -> String { text(371, [.number(count)]) }
    /// Write at least two lines.
    var checksNeedLines: String { plain(372) }
    /// Both languages need the same number of lines.
    var checksNeedSameLines: String { plain(373) }
    /// Write => between the two parts of “{line}”.
    func checksNeedArrow(line: String) -> String { text(374, [.text(line)]) }
    /// Write a number, like 12.5, 3/4 or 0.5 .. 0.75.
    var checksNeedNumberAnswer: String { plain(375) }
    /// Something is missing here.
    var checksReasonMissing: String { plain(376) }
    /// At least {count, number} are needed.
    func checksReasonTooFew(count: Int) -> String { text(377, [.number(count)]) }
    /// {count, number} at most.
    func checksReasonTooMany(count: Int) -> String { text(378, [.number(count)]) }
    /// The same words stand here twice.
    var checksReasonTwice: String { plain(379) }
    /// Mark what is right.
    var checksReasonNoneRight: String { plain(380) }
    /// Only one may be right here.
    var checksReasonSeveralRight: String { plain(381) }
    /// This number is out of range, or the smaller one does not come first.
    var checksReasonRange: String { plain(382) }
    /// The parts do not fit. In a text with gaps each language needs the same gaps.
    var checksReasonMismatch: String { plain(383) }
    /// A table as CSV, one question on each row. All of it comes in, or nothing.
    var checksImportLede: String { plain(384) }
    /// Table (CSV)
    var checksImportFile: String { plain(385) }
    /// Or paste the table here
    var checksImportPaste: String { plain(386) }
    /// Bring it in
    var checksImportButton: String { plain(387) }
    /// Choose a table or paste one. It needs a head and at least one question.
    var checksImportNeedTable: String { plain(388) }
    /// {count, plural, one {# thing to mend in the table.} other {# things to mend in the table.}}
    func checksImportFaults(count: Int) -> String { text(389, [.number(count)]) }
    /// What to mend
    var checksImportFaultsTitle: String { plain(390) }
    /// Nothing was brought in yet.
    var checksImportNothing: String { plain(391) }
    /// {count, plural, one {And # more.} other {And # more.}}
    func checksImportMore(count: Int) -> String { text(392, [.number(count)]) }
    /// Line {line, number}, column {column}: {problem}
    func checksImportAt(line: Int, column: String, problem: String) -> String { text(393, [.number(line), .text(column), .text(problem)]) }
    /// Line {line, number}, cell {column, number}: this does not read. Look at the quotation marks, and save as CSV …
    func checksImportUnreadable(line: Int, column: Int) -> String { text(394, [.number(line), .number(column)]) }
    /// “{name}” is no competency here.
    func checksImportUnknown(name: String) -> String { text(395, [.text(name)]) }
    /// “{name}” names more than one competency. Use its code.
    func checksImportSeveral(name: String) -> String { text(396, [.text(name)]) }
    /// {count, number} questions at most.
    func checksImportTooMany(count: Int) -> String { text(397, [.number(count)]) }
    /// Example
    var checksImportExample: String { plain(398) }
    /// The columns
    var checksColumns: String { plain(399) }
    /// choice, choices, order, match, number, text or cloze
    var checksColumnKind: String { plain(400) }
    /// The question. In a cloze: A [[ratio]] compares two amounts.
    var checksColumnPrompt: String { plain(401) }
    /// Options with | between them. For order in the right order; for match left => right.
    var checksColumnOptions: String { plain(402) }
    /// The places of the right options (1, 3), a number (2.5 or 0.5 .. 0.75), or accepted words with | between them.
    var checksColumnAnswer: String { plain(403) }
    /// For numbers; may be empty.
    var checksColumnUnit: String { plain(404) }
    /// Hint, and what to say to right and to other answers.
    var checksColumnWords: String { plain(405) }
    /// Keys, codes or titles with | between them.
    var checksColumnCompetencies: String { plain(406) }
    /// this column is missing.
    var checksColumnMissing: String { plain(407) }
    /// no such column is known.
    var checksColumnUnknown: String { plain(408) }
    /// this column is there twice.
    var checksColumnTwice: String { plain(409) }
    /// write choice, choices, order, match, number, text or cloze.
    var checksKindUnknown: String { plain(410) }
    /// this does not read as an answer of this kind.
    var checksAnswerUnreadable: String { plain(411) }
    /// write => between the two parts of a pair.
    var checksPairUnreadable: String { plain(412) }
    /// there are more cells than columns.
    var checksCellTooMany: String { plain(413) }
    /// Give “{check}”
    func checksGiveTitle(check: String) -> String { text(414, [.text(check)]) }
    /// Mark at least one student.
    var checksGiveNeedSome: String { plain(415) }
    /// Given to
    var checksGivenTo: String { plain(416) }
    /// Everyone
    var checksEveryone: String { plain(417) }
    /// Take back
    var checksTakeBack: String { plain(418) }
    /// Find a check to give
    var checksFindToGive: String { plain(419) }
    /// This class has no checks yet.
    var checksClassNone: String { plain(420) }
    /// {count, number} finished, {began, number} began
    func checksFinishedBy(count: Int, began: Int) -> String { text(421, [.number(count), .number(began)]) }
    /// {count, plural, one {# student finished} other {# students finished}}
    func checksFinishedCount(count: Int) -> String { text(422, [.number(count)]) }
    /// By need
    var checksByNeed: String { plain(423) }
    /// Students who could use the same help. Less than half of their answers about it were right.
    var checksNeedsLede: String { plain(424) }
    /// No group of students needs help with the same thing here.
    var checksNeedsNone: String { plain(425) }
    /// By question
    var checksByItem: String { plain(426) }
    /// Who finished
    var checksWhoFinished: String { plain(427) }
    /// {count, plural, one {# student has not finished} other {# students have not finished}}
    func checksNotYetTaken(count: Int) -> String { text(428, [.number(count)]) }
    /// Those who teach this class or lead the school. Students see only their own.
    var checksClassWho: String { plain(429) }
    /// How the questions work
    var checksStatistics: String { plain(430) }
    /// All answers so far, in all classes. With fewer than ten nothing is said.
    var checksStatisticsLede: String { plain(431) }
    /// {count, plural, one {# answer} other {# answers}} so far. From {least, number} on there is more to say.
    func checksTooFew(count: Int, least: Int) -> String { text(432, [.number(count), .number(least)]) }
    /// Answers that were given
    var checksShares: String { plain(433) }
    /// Answer
    var checksShareAnswer: String { plain(434) }
    /// How many
    var checksShareCount: String { plain(435) }
    /// Share
    var checksShareBar: String { plain(436) }
    /// Answers
    var checksAnswersCount: String { plain(437) }
    /// Points reached, on average
    var checksEase: String { plain(438) }
    /// With a hint
    var checksHintsTaken: String { plain(439) }
    /// Half took less than
    var checksMedianTime: String { plain(440) }
    /// {seconds, plural, one {# second} other {# seconds}}
    func checksSeconds(seconds: Int) -> String { text(441, [.number(seconds)]) }
    /// Goes with the rest
    var checksGoesWithRest: String { plain(442) }
    /// well
    var checksRestWell: String { plain(443) }
    /// somewhat
    var checksRestSomewhat: String { plain(444) }
    /// hardly
    var checksRestNot: String { plain(445) }
    /// against it
    var checksRestAgainst: String { plain(446) }
    /// This question may mislead.
    var checksFlagTitle: String { plain(447) }
    /// Students who do well on the others do less well on this one.
    var checksFlagInverts: String { plain(448) }
    /// Students who do well choose “{option}” more often than the right answer. Look at the words, or at the key.
    func checksFlagDraws(option: String) -> String { text(449, [.text(option)]) }
    /// Checks
    var checksHomeTitle: String { plain(450) }
    /// {count, plural, one {# check to do} other {# checks to do}}
    func checksHomeWaiting(count: Int) -> String { text(451, [.number(count)]) }
    /// Nothing to do. You can check yourself when you like.
    var checksHomeNone: String { plain(452) }
    /// All checks
    var checksHomeAll: String { plain(453) }
    /// Check myself: a few questions
    var checksQuickButton: String { plain(454) }
}

// family
extension Messages {
    /// {name}: this week
    func familyTitle(name: String) -> String { text(455, [.text(name)]) }
    /// {first} to {last}
    func familyWeek(first: String, last: String) -> String { text(456, [.text(first), .text(last)]) }
    /// My children
    var familyChildren: String { plain(457) }
    /// This week
    var familyThisWeek: String { plain(458) }
    /// Now working on
    var familyNow: String { plain(459) }
    /// {name} is working on “{topic}”.
    func familySentenceWorking(name: String, topic: String) -> String { text(460, [.text(name), .text(topic)]) }
    /// {name} is working on “{topic}”, for a goal: “{goal}”
    func familySentenceBecause(name: String, topic: String, goal: String) -> String { text(461, [.text(name), .text(topic), .text(goal)]) }
    /// {name} has no work under way right now.
    func familySentenceQuiet(name: String) -> String { text(462, [.text(name)]) }
    /// {count, plural, =0 {No work was sent this week.} one {One piece of work was sent this week.} other {# pieces …
    func familySentSince(count: Int) -> String { text(463, [.number(count)]) }
    /// See the work
    var familySeeWork: String { plain(464) }
    /// What {name} has shown lately
    func familyAchieved(name: String) -> String { text(465, [.text(name)]) }
    /// Nothing new was shown in the last weeks. That is part of learning.
    var familyAchievedNone: String { plain(466) }
    /// Level {level, number}, “{word}”, since {date}.
    func familyLevelSince(level: Int, word: String, date: String) -> String { text(467, [.number(level), .text(word), .text(date)]) }
    /// See why
    var familySeeWhy: String { plain(468) }
    /// From the teacher
    var familyFeedback: String { plain(469) }
    /// A strength
    var familyFeedbackStrength: String { plain(470) }
    /// To try next
    var familyFeedbackNext: String { plain(471) }
    /// What comes next
    var familyNext: String { plain(472) }
    /// {name} chooses one of these with the teacher.
    func familyNextChoice(name: String) -> String { text(473, [.text(name)]) }
    /// How to help at home
    var familyHome: String { plain(474) }
    /// Ten minutes are enough.
    var familyTenMinutes: String { plain(475) }
    /// Goals
    var familyGoals: String { plain(476) }
    /// All work
    var familyAllWork: String { plain(477) }
    /// The map
    var familyMap: String { plain(478) }
    /// {name} sees the same as you.
    func familyWho(name: String) -> String { text(479, [.text(name)]) }
    /// No student is linked to your account yet. The school's office can do that.
    var familyNoChildren: String { plain(480) }
    /// This page prints on one sheet.
    var familyPrint: String { plain(481) }
}

// frameworks
extension Messages {
    /// Frameworks
    var frameworksTitle: String { plain(482) }
    /// What students can learn here, and what comes before what.
    var frameworksIntro: String { plain(483) }
    /// There are no frameworks yet. An administrator brings them in.
    var frameworksNone: String { plain(484) }
    /// {count, plural, one {# competency} other {# competencies}}
    func frameworksCompetencies(count: Int) -> String { text(485, [.number(count)]) }
    /// Published by
    var frameworksPublisher: String { plain(486) }
    /// Find a competency
    var frameworksFind: String { plain(487) }
    /// A word of it, or its code
    var frameworksFindHint: String { plain(488) }
    /// Nothing has all of these words. Try fewer words or another one.
    var frameworksFoundNone: String { plain(489) }
    /// There are more. Add a word to see fewer.
    var frameworksFoundMore: String { plain(490) }
    /// {count, plural, one {# match} other {# matches}}
    func frameworksFound(count: Int) -> String { text(491, [.number(count)]) }
    /// Inside: {count, number}
    func frameworksInside(count: Int) -> String { text(492, [.number(count)]) }
    /// Lines before these
    var frameworksLinesBefore: String { plain(493) }
    /// More lines
    var frameworksLinesAfter: String { plain(494) }
    /// no longer used
    var frameworksRetired: String { plain(495) }
    /// I can
    var frameworksICan: String { plain(496) }
    /// Why it matters
    var frameworksWhy: String { plain(497) }
    /// The four levels
    var frameworksLevels: String { plain(498) }
    /// For example
    var frameworksExamples: String { plain(499) }
    /// What comes before
    var frameworksComesBefore: String { plain(500) }
    /// You can start here. Nothing comes before it.
    var frameworksComesBeforeNone: String { plain(501) }
    /// What it opens
    var frameworksOpens: String { plain(502) }
    /// Nothing here waits for it.
    var frameworksOpensNone: String { plain(503) }
    /// Its parts
    var frameworksParts: String { plain(504) }
    /// Activities for it
    var frameworksActivities: String { plain(505) }
    /// No activity is about it yet.
    var frameworksActivitiesNone: String { plain(506) }
    /// Make an activity
    var frameworksMakeActivity: String { plain(507) }
    /// Grades {grades}
    func frameworksGrades(grades: String) -> String { text(508, [.text(grades)]) }
    /// Other
    var frameworksOther: String { plain(509) }
}

// goals
extension Messages {
    /// My goals
    var goalsTitle: String { plain(510) }
    /// Goals of {name}
    func goalsTitleOf(name: String) -> String { text(511, [.text(name)]) }
    /// A goal is something you choose to be able to do. It tells Trellis what to offer you.
    var goalsLede: String { plain(512) }
    /// You have no goal yet. What do you want to be able to do?
    var goalsNone: String { plain(513) }
    /// There is no goal yet.
    var goalsNoneOf: String { plain(514) }
    /// Write a goal
    var goalsNew: String { plain(515) }
    /// Change this goal
    var goalsEdit: String { plain(516) }
    /// I want to be able to …
    var goalsWhat: String { plain(517) }
    /// One sentence. For example: run a snack stand and price things fairly.
    var goalsWhatHint: String { plain(518) }
    /// Because …
    var goalsWhy: String { plain(519) }
    /// Your own reason. You see it next to the things you do.
    var goalsWhyHint: String { plain(520) }
    /// What will help me get there
    var goalsServes: String { plain(521) }
    /// Pick up to six. You can change them later.
    var goalsServesHint: String { plain(522) }
    /// Find more to pick from
    var goalsFind: String { plain(523) }
    /// Find
    var goalsFindButton: String { plain(524) }
    /// {count, plural, one {# found} other {# found}}
    func goalsFound(count: Int) -> String { text(525, [.number(count)]) }
    /// Nothing found for “{search}”. Try a shorter word.
    func goalsFoundNone(search: String) -> String { text(526, [.text(search)]) }
    /// Write what you want to be able to do.
    var goalsNeedWhat: String { plain(527) }
    /// Make it shorter: {count, number} letters at most.
    func goalsTooLong(count: Int) -> String { text(528, [.number(count)]) }
    /// Pick at least one thing that helps you get there.
    var goalsNeedCompetency: String { plain(529) }
    /// Pick six at most.
    var goalsTooMany: String { plain(530) }
    /// Save my goal
    var goalsSave: String { plain(531) }
    /// This goal is done or changed: put it away
    var goalsEnd: String { plain(532) }
    /// Put away {date}
    func goalsEnded(date: String) -> String { text(533, [.text(date)]) }
    /// Written {date}
    func goalsWritten(date: String) -> String { text(534, [.text(date)]) }
    /// Written {date} with {name}
    func goalsWrittenBy(date: String, name: String) -> String { text(535, [.text(date), .text(name)]) }
    /// {done, number} of {total, plural, one {# thing} other {# things}} shown so far
    func goalsShownOf(done: Int, total: Int) -> String { text(536, [.number(done), .number(total)]) }
    /// Goals from before
    var goalsPast: String { plain(537) }
    /// You, your family and your teachers can see your goals.
    var goalsWho: String { plain(538) }
    /// The student, the family and the teachers see the same.
    var goalsWhoOf: String { plain(539) }
    /// Your goal
    var goalsField: String { plain(540) }
    /// Your reason
    var goalsReasonField: String { plain(541) }
}

// placement
extension Messages {
    /// Where can I begin?
    var placementTitle: String { plain(542) }
    /// Where {name} can begin
    func placementTitleOf(name: String) -> String { text(543, [.text(name)]) }
    /// Answer a few questions. Then you see good places to begin.
    var placementLede: String { plain(544) }
    /// A few questions show good places to begin. They give no score, and no level goes down.
    var placementLedeOf: String { plain(545) }
    /// At most {count, number} questions. There is no score. No level goes down. You can stop and go on later.
    func placementPromise(count: Int) -> String { text(546, [.number(count)]) }
    /// Choose what it is about
    var placementChoose: String { plain(547) }
    /// There are not enough questions yet. Your map shows what is ready for you.
    var placementNone: String { plain(548) }
    /// Nothing was tried yet. Students begin on their own map.
    var placementNoneOf: String { plain(549) }
    /// On the way to my goals
    var placementWayToGoals: String { plain(550) }
    /// On the way to the student's goals
    var placementWayToGoalsOf: String { plain(551) }
    /// Begin
    var placementBegin: String { plain(552) }
    /// Go on
    var placementGoOn: String { plain(553) }
    /// You can go on with these
    var placementUnderWay: String { plain(554) }
    /// This is still under way. What it finds is here at the end.
    var placementUnderWayOf: String { plain(555) }
    /// Earlier results
    var placementBefore: String { plain(556) }
    /// Ended on {date}
    func placementEndedOn(date: String) -> String { text(557, [.text(date)]) }
    /// Began on {date}
    func placementBeganOn(date: String) -> String { text(558, [.text(date)]) }
    /// There are not enough questions about this now. Please choose another one.
    var placementNotOffered: String { plain(559) }
    /// Question {number, number} of at most {count, number}
    func placementQuestion(number: Int, count: Int) -> String { text(560, [.number(number), .number(count)]) }
    /// Send my answer
    var placementAnswer: String { plain(561) }
    /// I have not learned this yet
    var placementNotYet: String { plain(562) }
    /// You can leave and go on later, on any device.
    var placementLeave: String { plain(563) }
    /// You seem ready for this now
    var placementReady: String { plain(564) }
    /// Seems ready to be learned now
    var placementReadyOf: String { plain(565) }
    /// Your map shows where you can go from here.
    var placementReadyNone: String { plain(566) }
    /// It looks like you can do this already
    var placementThere: String { plain(567) }
    /// May be there already
    var placementThereOf: String { plain(568) }
    /// Your teacher looks at it with you and confirms it.
    var placementThereWho: String { plain(569) }
    /// It is not a level yet. A teacher looks at it with the student and confirms it.
    var placementThereWhoOf: String { plain(570) }
    /// {count, plural, one {And # more, on the map.} other {And # more, on the map.}}
    func placementMore(count: Int) -> String { text(571, [.number(count)]) }
    /// A question about it was answered right.
    var placementWhyRight: String { plain(572) }
    /// This comes later and is there already: {title, html}
    func placementWhyRequired(title: HTML) -> HTML { markup(573, [.html(title)]) }
    /// The other answers make it likely.
    var placementWhyLikely: String { plain(574) }
    /// A question about it did not work out yet.
    var placementWhyWrong: String { plain(575) }
    /// The answer was: not learned yet.
    var placementWhyNotYet: String { plain(576) }
    /// What comes before it is there.
    var placementWhyNext: String { plain(577) }
    /// Go to my map
    var placementToMap: String { plain(578) }
    /// Placement suggests
    var placementSuggests: String { plain(579) }
    /// Placement suggests that this is there already. Look at it with the student, and confirm what you see.
    var placementSuggestsLook: String { plain(580) }
    /// See the results
    var placementSeeAll: String { plain(581) }
}

// policy
extension Messages {
    /// How levels are decided
    var policyTitle: String { plain(582) }
    /// One rule for all competencies of this framework. Everybody who sees a level can read the rule behind it.
    var policyLede: String { plain(583) }
    /// The rule now
    var policyNow: String { plain(584) }
    /// The rule in words
    var policyInWords: String { plain(585) }
    /// Version {version, number}
    func policyVersion(version: Int) -> String { text(586, [.number(version)]) }
    /// “{name}” needs {pieces, plural, one {one piece of work} other {at least # pieces of work}}. {inRow, plural, =…
    func policySureWords(name: String, pieces: Int, inRow: Int) -> String { text(587, [.text(name), .number(pieces), .number(inRow)]) }
    /// {tasks, plural, one {They may be about one task.} other {They are about at least # different tasks.}}
    func policyTasksWords(tasks: Int) -> String { text(588, [.number(tasks)]) }
    /// Each level also needs a best guess that is sure enough: its low end reaches the level.
    var policyCautionWords: String { plain(589) }
    /// The best score counts. Later scores take nothing away.
    var policyHighestWords: String { plain(590) }
    /// The latest score counts.
    var policyRecentWords: String { plain(591) }
    /// {n, number} of the last {m, number} scores have to reach the level.
    func policySeveralWords(n: Int, m: Int) -> String { text(592, [.number(n), .number(m)]) }
    /// The average counts. Work done {days, plural, one {# day} other {# days}} earlier counts half.
    func policyAverageWords(days: Int) -> String { text(593, [.number(days)]) }
    /// Scores out of 100: {two} from {bar2, number}, {three} from {bar3, number}, {four} from {bar4, number}.
    func policyBarsWords(two: String, bar2: Int, three: String, bar3: Int, four: String, bar4: Int) -> String { text(594, [.text(two), .number(bar2), .text(three), .number(bar3), .text(four), .number(bar4)]) }
    /// “{name}” has to be shown in two ways, or again on a later day.
    func policyAgreementWords(name: String) -> String { text(595, [.text(name)]) }
    /// “{name}” has to be shown in a new situation.
    func policyTransferWords(name: String) -> String { text(596, [.text(name)]) }
    /// What was shown stays shown.
    var policyStays: String { plain(597) }
    /// Try another rule
    var policyChange: String { plain(598) }
    /// First see what would change. Nothing is saved yet.
    var policyChangeHint: String { plain(599) }
    /// What counts
    var policyRule: String { plain(600) }
    /// Several pieces of work and a guess that is sure enough
    var policySureHint: String { plain(601) }
    /// Pieces of work, at least
    var policyPieces: String { plain(602) }
    /// Last ones in a row that went well without help
    var policyInRow: String { plain(603) }
    /// Different tasks, at least
    var policyTasks: String { plain(604) }
    /// Caution
    var policyCaution: String { plain(605) }
    /// How far the low end stays below the best guess: 0 not at all, 0.5 usual, 1 much
    var policyCautionHint: String { plain(606) }
    /// Several of the last scores
    var policySeveral: String { plain(607) }
    /// How many have to reach the level
    var policyN: String { plain(608) }
    /// Of the last, at most {most, number}
    func policyM(most: Int) -> String { text(609, [.number(most)]) }
    /// Days after which work counts half
    var policyDays: String { plain(610) }
    /// Numbers for {name}
    func policyNumbers(name: String) -> String { text(611, [.text(name)]) }
    /// Scores for each level, out of 100
    var policyBars: String { plain(612) }
    /// Who moves a level
    var policyDecider: String { plain(613) }
    /// The rule. A teacher may set another level, and writes why.
    var policyDeciderRule: String { plain(614) }
    /// A teacher. The rule only advises.
    var policyDeciderTeacher: String { plain(615) }
    /// Also needed
    var policyAlso: String { plain(616) }
    /// See what would change
    var policyPreview: String { plain(617) }
    /// What would change
    var policyEffect: String { plain(618) }
    /// {students, plural, =0 {No student has shown anything here yet.} one {Counted for # student.} other {Counted f…
    func policyEffectLede(students: Int) -> String { text(619, [.number(students)]) }
    /// Those that move up do so with the student’s next piece of work.
    var policyEffectByRule: String { plain(620) }
    /// Those that move up do so when a teacher confirms it.
    var policyEffectByTeacher: String { plain(621) }
    /// Fresh evidence: the level stays, but the new rule would not give it again for the same work.
    var policyEffectFresh: String { plain(622) }
    /// Students × competencies
    var policyEffectCaption: String { plain(623) }
    /// Shown now
    var policyColumnShown: String { plain(624) }
    /// Would move up
    var policyColumnUp: String { plain(625) }
    /// Stay
    var policyColumnStays: String { plain(626) }
    /// Stay, fresh evidence asked for
    var policyColumnFresh: String { plain(627) }
    /// Together
    var policyTotal: String { plain(628) }
    /// {count, number} to {level}
    func policyReached(count: Int, level: String) -> String { text(629, [.number(count), .text(level)]) }
    /// Moving up: {list}.
    func policyMovingUp(list: String) -> String { text(630, [.text(list)]) }
    /// {count, plural, one {# level is} other {# levels are}} being brought up to date tonight and not counted here.
    func policyUnread(count: Int) -> String { text(631, [.number(count)]) }
    /// Only the first {count, number} were counted.
    func policyCut(count: Int) -> String { text(632, [.number(count)]) }
    /// The new rule
    var policyNewRule: String { plain(633) }
    /// Why this change
    var policyReason: String { plain(634) }
    /// Students, families and teachers can read it.
    var policyReasonHint: String { plain(635) }
    /// Save the new rule
    var policySave: String { plain(636) }
    /// The new rule is saved. It reads work recorded from {date} on.
    func policySaved(date: String) -> String { text(637, [.text(date)]) }
    /// Earlier and present rules
    var policyHistory: String { plain(638) }
    /// since {date}
    func policyHistorySince(date: String) -> String { text(639, [.text(date)]) }
    /// by {name, html}
    func policyHistoryBy(name: HTML) -> HTML { markup(640, [.html(name)]) }
    /// from the start
    var policyFromStart: String { plain(641) }
    /// Choose what counts.
    var policyNeedRule: String { plain(642) }
    /// Choose who moves a level.
    var policyNeedDecider: String { plain(643) }
    /// {field}: write a number from {low} to {high}.
    func policyNeedNumber(field: String, low: String, high: String) -> String { text(644, [.text(field), .text(low), .text(high)]) }
    /// It cannot be more than the number of scores looked at.
    var policyNeedFewer: String { plain(645) }
    /// Each level needs a higher score than the one before.
    var policyNeedRising: String { plain(646) }
    /// Write why. Everybody who sees a level can read it.
    var policyNeedReason: String { plain(647) }
    /// Use at most {count, number} characters.
    func policyReasonLong(count: Int) -> String { text(648, [.number(count)]) }
    /// This is the rule that is there already.
    var policySame: String { plain(649) }
    /// Somebody else has changed the rule meanwhile. Look at what would change again.
    var policyChangedSince: String { plain(650) }
}

// polls
extension Messages {
    /// Quick poll
    var pollsTitle: String { plain(651) }
    /// A poll is open
    var pollsRunning: String { plain(652) }
    /// A question for the class
    var pollsMine: String { plain(653) }
    /// your teacher asks you all a question.
    var pollsAsked: String { plain(654) }
    /// your answer is in.
    var pollsSentShort: String { plain(655) }
    /// the answer is there.
    var pollsAnswerIsThere: String { plain(656) }
    /// Answer it
    var pollsAnswerNow: String { plain(657) }
    /// Look at it
    var pollsLook: String { plain(658) }
    /// Look again
    var pollsLookAgain: String { plain(659) }
    /// No question is open right now.
    var pollsNoneMine: String { plain(660) }
    /// Send my answer
    var pollsSend: String { plain(661) }
    /// Change my answer
    var pollsChange: String { plain(662) }
    /// Your answer is in. You can change it until the answer is shown.
    var pollsSent: String { plain(663) }
    /// The question was over when your answer came.
    var pollsLate: String { plain(664) }
    /// It was not added. That is fine: nothing is lost for you.
    var pollsLateFine: String { plain(665) }
    /// This is what you wanted to send:
    var pollsLateWords: String { plain(666) }
    /// This question is closed.
    var pollsOver: String { plain(667) }
    /// Your answer
    var pollsYourAnswer: String { plain(668) }
    /// You sent no answer.
    var pollsNoAnswer: String { plain(669) }
    /// The right answer
    var pollsRightAnswer: String { plain(670) }
    /// Right
    var pollsRight: String { plain(671) }
    /// No poll is open in this class.
    var pollsNone: String { plain(672) }
    /// Everyone in the class gets the question on their own screen. You see how many chose each answer, without name…
    var pollsLede: String { plain(673) }
    /// Find a question
    var pollsFind: String { plain(674) }
    /// Words of the question, of the check, or of a competency
    var pollsFindHint: String { plain(675) }
    /// Find
    var pollsFindButton: String { plain(676) }
    /// Or choose from a check
    var pollsChecks: String { plain(677) }
    /// All checks
    var pollsAllChecks: String { plain(678) }
    /// Which question?
    var pollsChooseItem: String { plain(679) }
    /// There are no checks to ask from yet.
    var pollsNoChecks: String { plain(680) }
    /// Go to checks
    var pollsToChecks: String { plain(681) }
    /// No question has these words. Try fewer words.
    var pollsNothingFound: String { plain(682) }
    /// Ask now
    var pollsAsk: String { plain(683) }
    /// Ask {class}
    func pollsAskClass(`class`: String) -> String { text(684, [.text(`class`)]) }
    /// Ask a class now
    var pollsAskNow: String { plain(685) }
    /// The question opens for the class at once.
    var pollsAskNowLede: String { plain(686) }
    /// {done, number} of {count, number} answered
    func pollsAnswered(done: Int, count: Int) -> String { text(687, [.number(done), .number(count)]) }
    /// How many chose each answer
    var pollsShares: String { plain(688) }
    /// {count, number}
    func pollsVotes(count: Int) -> String { text(689, [.number(count)]) }
    /// Other answers
    var pollsOthers: String { plain(690) }
    /// Show the answer to all
    var pollsShow: String { plain(691) }
    /// Close the poll
    var pollsClose: String { plain(692) }
    /// Keep the answers as evidence
    var pollsEvidence: String { plain(693) }
    /// Without this, nothing of the poll counts toward anyone's levels.
    var pollsEvidenceHint: String { plain(694) }
    /// The poll is closed. Its answers are not evidence.
    var pollsClosed: String { plain(695) }
    /// {count, plural, one {The poll is closed. # answer is evidence now.} other {The poll is closed. # answers are …
    func pollsClosedKept(count: Int) -> String { text(696, [.number(count)]) }
    /// Who has not answered yet
    var pollsWaiting: String { plain(697) }
    /// This page shows names. It is for you, not for the wall.
    var pollsWaitingWho: String { plain(698) }
    /// Everyone has answered.
    var pollsAllAnswered: String { plain(699) }
}

// prediction
extension Messages {
    /// Estimates of success
    var predictionTitle: String { plain(700) }
    /// How Trellis estimates the chance that a student answers a question right.
    var predictionLede: String { plain(701) }
    /// In use now
    var predictionInUse: String { plain(702) }
    /// The school's own model, trained on {date}
    func predictionOwnSince(date: String) -> String { text(703, [.text(date)]) }
    /// The plain filter, by choice since {date}
    func predictionFilterSince(date: String) -> String { text(704, [.text(date)]) }
    /// The plain filter, as from the first day
    var predictionFilterAlways: String { plain(705) }
    /// No training has run yet. {count, plural, =0 {No student has} one {# student has} other {# students have}} ans…
    func predictionNever(count: Int, least: Int) -> String { text(706, [.number(count), .number(least)]) }
    /// On {date} nothing was trained: {count, plural, one {# student has} other {# students have}} answered question…
    func predictionTooFew(date: String, count: Int, least: Int) -> String { text(707, [.text(date), .number(count), .number(least)]) }
    /// The training of {date} predicted better than the plain filter for students it had not seen.
    func predictionBetter(date: String) -> String { text(708, [.text(date)]) }
    /// The training of {date} was not used: for students it had not seen, the plain filter predicted as well or bett…
    func predictionNotBetter(date: String) -> String { text(709, [.text(date)]) }
    /// The training of {date} was made by another version of Trellis.
    func predictionUnread(date: String) -> String { text(710, [.text(date)]) }
    /// A training was asked for on {time}. It begins within an hour at most.
    func predictionAsked(time: String) -> String { text(711, [.text(time)]) }
    /// Train now
    var predictionTrain: String { plain(712) }
    /// Use the plain filter
    var predictionUseFilter: String { plain(713) }
    /// A training runs by itself each night when there are new answers. A model is used only when it predicts better…
    var predictionTrainHint: String { plain(714) }
    /// How good each way was
    var predictionFigures: String { plain(715) }
    /// There is nothing to compare yet.
    var predictionNoFigures: String { plain(716) }
    /// From {responses, plural, one {# answer} other {# answers}} of {students, plural, one {# student} other {# stu…
    func predictionLearnedFrom(responses: Int, students: Int) -> String { text(717, [.number(responses), .number(students)]) }
    /// Way of estimating
    var predictionWay: String { plain(718) }
    /// The school's own model
    var predictionOwn: String { plain(719) }
    /// The plain filter
    var predictionFilter: String { plain(720) }
    /// Accuracy, of 100
    var predictionAccuracy: String { plain(721) }
    /// Calibration, points off
    var predictionCalibration: String { plain(722) }
    /// Accuracy: of 100 pairs of one right and one wrong answer, for how many the right one had the higher estimate;…
    var predictionAccuracyMeans: String { plain(723) }
    /// Calibration: how many points of 100 the estimates were away from what then happened; 0 is perfect.
    var predictionCalibrationMeans: String { plain(724) }
    /// What it is for
    var predictionPurpose: String { plain(725) }
    /// It chooses which questions come first in mixed review and in quick checks: those that a student is likely to …
    var predictionUsedFor: String { plain(726) }
    /// It never sets a level, gives a grade, forms a group or closes anything to a student. Teachers decide, and stu…
    var predictionNeverDoes: String { plain(727) }
    /// What is stored is about questions and competencies. It holds no student; an estimate for a student is worked …
    var predictionNoPerson: String { plain(728) }
}

// progress
extension Messages {
    /// {name, html}’s map
    func progressMapOf(name: HTML) -> HTML { markup(729, [.html(name)]) }
    /// Map of {name}
    func progressMapTitle(name: String) -> String { text(730, [.text(name)]) }
    /// {shown, plural, =0 {You have not shown a skill yet.} one {You have shown # skill.} other {You have shown # sk…
    func progressSumOwn(shown: Int, working: Int) -> String { text(731, [.number(shown), .number(working)]) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func progressSum(shown: Int, working: Int) -> String { text(732, [.number(shown), .number(working)]) }
    /// We have not met your work yet. Your first piece of work will show up here.
    var progressEmptyOwn: String { plain(733) }
    /// There is no evidence yet. The first piece of work that a teacher answers will show up here.
    var progressEmpty: String { plain(734) }
    /// The school has not put in yet what can be learned.
    var progressNoFrameworks: String { plain(735) }
    /// Everything
    var progressShowAll: String { plain(736) }
    /// What I’m ready for
    var progressShowReadyOwn: String { plain(737) }
    /// Ready to start
    var progressShowReady: String { plain(738) }
    /// What to show
    var progressShow: String { plain(739) }
    /// Nothing new is open right now. Go on with what is in progress.
    var progressNothingReady: String { plain(740) }
    /// Areas
    var progressAreas: String { plain(741) }
    /// Whole map
    var progressWholeMap: String { plain(742) }
    /// Show all {count, number} in {area, html}
    func progressMore(count: Int, area: HTML) -> HTML { markup(743, [.number(count), .html(area)]) }
    /// This page shows the first {count, number}. Search in the framework for the rest.
    func progressCut(count: Int) -> String { text(744, [.number(count)]) }
    /// for a goal
    var progressForGoal: String { plain(745) }
    /// {count, plural, one {# skill} other {# skills}}
    func progressCountInGroup(count: Int) -> String { text(746, [.number(count)]) }
    /// These build on others that come first.
    var progressLaterWhy: String { plain(747) }
    /// The student, the family, the teachers, the advisor and the school leaders can see this.
    var progressWhoSees: String { plain(748) }
    /// You, your family, your teachers, your advisor and the school leaders can see this.
    var progressWhoSeesOwn: String { plain(749) }
    /// since {date}
    func progressLevelSince(date: String) -> String { text(750, [.text(date)]) }
    /// confirmed by {name, html}
    func progressConfirmedBy(name: HTML) -> HTML { markup(751, [.html(name)]) }
    /// set by {name, html}
    func progressSetBy(name: HTML) -> HTML { markup(752, [.html(name)]) }
    /// by the rule, version {version, number}
    func progressByRule(version: Int) -> String { text(753, [.number(version)]) }
    /// a person who is no longer here
    var progressSomebody: String { plain(754) }
    /// No level is shown yet.
    var progressNoLevel: String { plain(755) }
    /// To reach level {number, number}: {level}
    func progressToReach(number: Int, level: String) -> String { text(756, [.number(number), .text(level)]) }
    /// This is the highest level. It stays.
    var progressTopReached: String { plain(757) }
    /// What this level means
    var progressWhatLevelMeans: String { plain(758) }
    /// yes
    var progressMet: String { plain(759) }
    /// not yet
    var progressNotYet: String { plain(760) }
    /// A low score never takes a level away.
    var progressNeverDown: String { plain(761) }
    /// Newer numbers alone would not give this level again. It was shown once, so it stays.
    var progressKeptLevel: String { plain(762) }
    /// The numbers alone would not give this level. A person decided it, so it stays.
    var progressKeptByPerson: String { plain(763) }
    /// What “{level}” asks for
    func progressLevelAsks(level: String) -> String { text(764, [.text(level)]) }
    /// {need, plural, one {One piece of work} other {At least # pieces of work}}
    func progressNeedCount(need: Int) -> String { text(765, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveCount(have: Int) -> String { text(766, [.number(have)]) }
    /// {need, plural, one {The last one went well without help} other {The last # went well without help}}
    func progressNeedSuccesses(need: Int) -> String { text(767, [.number(need)]) }
    /// {have, plural, =0 {None in a row right now.} one {One in a row.} other {# in a row.}}
    func progressHaveSuccesses(have: Int) -> String { text(768, [.number(have)]) }
    /// {need, plural, one {A task that went well} other {At least # different tasks that went well}}
    func progressNeedTasks(need: Int) -> String { text(769, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveTasks(have: Int) -> String { text(770, [.number(have)]) }
    /// We can be sure enough
    var progressNeedLowerBound: String { plain(771) }
    /// The low end is {have}. The rule asks for {need}.
    func progressHaveLowerBound(have: String, need: String) -> String { text(772, [.text(have), .text(need)]) }
    /// The best score reaches {need}
    func progressNeedHighest(need: String) -> String { text(773, [.text(need)]) }
    /// The latest score reaches {need}
    func progressNeedLatest(need: String) -> String { text(774, [.text(need)]) }
    /// The average reaches {need}. Newer work counts more
    func progressNeedAverage(need: String) -> String { text(775, [.text(need)]) }
    /// It is {have} now.
    func progressHaveScore(have: String) -> String { text(776, [.text(have)]) }
    /// {need, plural, one {One of the latest scores reaches this level} other {# of the latest scores reach this lev…
    func progressNeedRecent(need: Int) -> String { text(777, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveRecent(have: Int) -> String { text(778, [.number(have)]) }
    /// Shown in two ways, or again on a later day
    var progressNeedAgreement: String { plain(779) }
    /// Two pieces of work agree.
    var progressHaveAgreement: String { plain(780) }
    /// A second way or a later day is missing.
    var progressLackAgreement: String { plain(781) }
    /// Shown in a new situation
    var progressNeedTransfer: String { plain(782) }
    /// It went well somewhere new.
    var progressHaveTransfer: String { plain(783) }
    /// No work in a new situation so far.
    var progressLackTransfer: String { plain(784) }
    /// A teacher says yes
    var progressNeedTeacher: String { plain(785) }
    /// A teacher has said yes.
    var progressHaveTeacher: String { plain(786) }
    /// The rule advises. A teacher decides.
    var progressLackTeacher: String { plain(787) }
    /// The evidence
    var progressEvidence: String { plain(788) }
    /// {count, plural, =0 {nothing yet} one {# piece} other {# pieces}}, newest first
    func progressPieces(count: Int) -> String { text(789, [.number(count)]) }
    /// Nothing has been shown here yet.
    var progressNoEvidence: String { plain(790) }
    /// by {name, html}
    func progressJudgedBy(name: HTML) -> HTML { markup(791, [.html(name)]) }
    /// scored by the answer key
    var progressJudgedByKey: String { plain(792) }
    /// done {date}
    func progressDoneOn(date: String) -> String { text(793, [.text(date)]) }
    /// with help
    var progressWithHelp: String { plain(794) }
    /// in a new situation
    var progressNewSituation: String { plain(795) }
    /// kept, but does not count
    var progressDoesNotCount: String { plain(796) }
    /// Work
    var progressKindJudgement: String { plain(797) }
    /// Practice question
    var progressKindItem: String { plain(798) }
    /// Seen by an adult
    var progressKindObservation: String { plain(799) }
    /// Shown somewhere else before
    var progressKindPrior: String { plain(800) }
    /// Level confirmed
    var progressKindConfirmation: String { plain(801) }
    /// Level set by a person
    var progressKindOverrule: String { plain(802) }
    /// Taken back
    var progressKindWithdrawal: String { plain(803) }
    /// writing
    var progressModalityWriting: String { plain(804) }
    /// talk
    var progressModalityTalk: String { plain(805) }
    /// photo
    var progressModalityPhoto: String { plain(806) }
    /// video
    var progressModalityVideo: String { plain(807) }
    /// project
    var progressModalityProject: String { plain(808) }
    /// performance
    var progressModalityPerformance: String { plain(809) }
    /// exhibition
    var progressModalityExhibition: String { plain(810) }
    /// quick check
    var progressModalityQuiz: String { plain(811) }
    /// Taken back or replaced
    var progressTakenBack: String { plain(812) }
    /// These rows are kept, but they do not count.
    var progressTakenBackHint: String { plain(813) }
    /// Take back
    var progressTakeBack: String { plain(814) }
    /// Take back: {what}
    func progressTakeBackLong(what: String) -> String { text(815, [.text(what)]) }
    /// Put it back
    var progressPutBack: String { plain(816) }
    /// The {count, number} newest are listed. All are in the arithmetic.
    func progressOlderFolded(count: Int) -> String { text(817, [.number(count)]) }
    /// The best guess went from {first} at the start to {last}. The same numbers are in the table below.
    func progressChart(first: String, last: String) -> String { text(818, [.text(first), .text(last)]) }
    /// {bar} asked for {level}
    func progressChartGoal(bar: String, level: String) -> String { text(819, [.text(bar), .text(level)]) }
    /// start
    var progressChartStart: String { plain(820) }
    /// Each dot is the best guess after a piece of work. The bar reaches down to the low end.
    var progressChartCaption: String { plain(821) }
    /// Show the arithmetic
    var progressArithmetic: String { plain(822) }
    /// After = before + change
    var progressTableCaption: String { plain(823) }
    /// Evidence and arithmetic
    var progressTableRegion: String { plain(824) }
    /// Work
    var progressColumnWork: String { plain(825) }
    /// Done
    var progressColumnDone: String { plain(826) }
    /// Judged by
    var progressColumnJudge: String { plain(827) }
    /// Score
    var progressColumnScore: String { plain(828) }
    /// Weight
    var progressColumnWeight: String { plain(829) }
    /// Before
    var progressColumnBefore: String { plain(830) }
    /// Change
    var progressColumnChange: String { plain(831) }
    /// After
    var progressColumnAfter: String { plain(832) }
    /// Low end
    var progressColumnLow: String { plain(833) }
    /// {count, plural, one {# piece of work on other skills} other {# pieces of work on other skills}}
    func progressOtherWork(count: Int) -> String { text(834, [.number(count)]) }
    /// What moved the best guess
    var progressPartsTitle: String { plain(835) }
    /// before any work
    var progressPartStart: String { plain(836) }
    /// {count, plural, one {# piece of work that went better than the guess} other {# pieces of work that went bette…
    func progressPartRaised(count: Int) -> String { text(837, [.number(count)]) }
    /// {count, plural, one {# piece of work that went less well than the guess} other {# pieces of work that went le…
    func progressPartLowered(count: Int) -> String { text(838, [.number(count)]) }
    /// the best guess for the next piece of work
    var progressPartEnd: String { plain(839) }
    /// moved the guess up by {change}
    func progressMovedUp(change: String) -> String { text(840, [.text(change)]) }
    /// moved the guess down by {change}
    func progressMovedDown(change: String) -> String { text(841, [.text(change)]) }
    /// hardly moved the guess
    var progressMovedLittle: String { plain(842) }
    /// Best guess
    var progressBestGuess: String { plain(843) }
    /// The table shows the last {count, number} steps.
    func progressStepsCut(count: Int) -> String { text(844, [.number(count)]) }
    /// Last line: {before} {change} = {after}.
    func progressLastLine(before: String, change: String, after: String) -> String { text(845, [.text(before), .text(change), .text(after)]) }
    /// Levels 1 to 4 count as 0.25, 0.60, 0.90 and 1.00. A score is the mean of its rows. The change grows with the …
    var progressScale: String { plain(846) }
    /// The exact formula
    var progressFormula: String { plain(847) }
    /// g is general ability, d is what this skill adds, b is the expected score of an average student ({b}). v is ho…
    func progressFormulaIntro(b: String) -> String { text(848, [.text(b)]) }
    /// Who decided
    var progressWhoDecided: String { plain(849) }
    /// Rule
    var progressRule: String { plain(850) }
    /// {name}, version {version, number}
    func progressRuleNumber(name: String, version: Int) -> String { text(851, [.text(name), .number(version)]) }
    /// Sure enough
    var progressRuleSure: String { plain(852) }
    /// Best score
    var progressRuleHighest: String { plain(853) }
    /// Latest score
    var progressRuleRecent: String { plain(854) }
    /// {n, number} of the last {m, number}
    func progressRuleSeveral(n: Int, m: Int) -> String { text(855, [.number(n), .number(m)]) }
    /// Average, newer work first
    var progressRuleAverage: String { plain(856) }
    /// As of
    var progressAsOf: String { plain(857) }
    /// Reason
    var progressReason: String { plain(858) }
    /// The rule moves the level. A teacher may set another one, and writes why.
    var progressRuleDecides: String { plain(859) }
    /// The rule advises. A teacher decides, and writes why.
    var progressTeacherDecides: String { plain(860) }
    /// Nearby on the map
    var progressNearby: String { plain(861) }
    /// Open the map
    var progressOpenMap: String { plain(862) }
    /// comes before
    var progressComesBefore: String { plain(863) }
    /// comes next
    var progressComesAfter: String { plain(864) }
    /// Why it matters
    var progressWhy: String { plain(865) }
    /// You need it for your goal {goal, html}.
    func progressGoalOwn(goal: HTML) -> HTML { markup(866, [.html(goal)]) }
    /// Needed for the goal {goal, html}.
    func progressGoal(goal: HTML) -> HTML { markup(867, [.html(goal)]) }
    /// What each level looks like
    var progressEachLevel: String { plain(868) }
    /// See another day
    var progressOtherDay: String { plain(869) }
    /// The level as the school knew it at the end of that day.
    var progressOtherDayHint: String { plain(870) }
    /// Date
    var progressDate: String { plain(871) }
    /// Show
    var progressShowDay: String { plain(872) }
    /// This is how it was on {date}.
    func progressPastNotice(date: String) -> String { text(873, [.text(date)]) }
    /// See today
    var progressBackToToday: String { plain(874) }
    /// Decide the level
    var progressDecide: String { plain(875) }
    /// Your decision is kept with your name, the date and your words. The student and the family can read it.
    var progressDecideHint: String { plain(876) }
    /// What do you want to do?
    var progressDecideHow: String { plain(877) }
    /// Confirm a level. It never goes down.
    var progressDecideConfirm: String { plain(878) }
    /// Set another level, up or down. The rule then waits for new work.
    var progressDecideOverrule: String { plain(879) }
    /// Level
    var progressDecideLevel: String { plain(880) }
    /// Why
    var progressDecideReason: String { plain(881) }
    /// What did you see? Setting another level needs a reason.
    var progressDecideReasonHint: String { plain(882) }
    /// Save the decision
    var progressDecideSave: String { plain(883) }
    /// See what would change
    var progressPreview: String { plain(884) }
    /// What would change
    var progressPreviewTitle: String { plain(885) }
    /// Nothing is saved yet.
    var progressPreviewNothingSaved: String { plain(886) }
    /// The level goes up to {level}.
    func progressPreviewUp(level: String) -> String { text(887, [.text(level)]) }
    /// The level is set to {level}. The rule then waits for new work.
    func progressPreviewDown(level: String) -> String { text(888, [.text(level)]) }
    /// The level stays. It now stands in your name, with your words.
    var progressPreviewAuthor: String { plain(889) }
    /// The level stays. {open, plural, =0 {Nothing is missing for the next one.} one {One thing is still missing for…
    func progressPreviewSame(open: Int) -> String { text(890, [.number(open)]) }
    /// The level stays. It is the highest one.
    var progressPreviewTop: String { plain(891) }
    /// Choose what you want to do.
    var progressNeedHow: String { plain(892) }
    /// Choose a level.
    var progressNeedLevel: String { plain(893) }
    /// Write why. The student reads it.
    var progressNeedReason: String { plain(894) }
    /// Use at most {count, number} characters.
    func progressReasonLong(count: Int) -> String { text(895, [.number(count)]) }
    /// A higher level is shown already. To set a lower one, choose to set another level.
    var progressAlreadyHigher: String { plain(896) }
}

// review
extension Messages {
    /// Worth another look
    var reviewTitle: String { plain(897) }
    /// You have shown these. Look again to keep them. Your levels stay.
    var reviewLede: String { plain(898) }
    /// another look
    var reviewTag: String { plain(899) }
    /// Worth another look since {date}.
    func reviewSince(date: String) -> String { text(900, [.text(date)]) }
    /// The last try, on {date}, did not go well.
    func reviewLastTry(date: String) -> String { text(901, [.text(date)]) }
    /// It was last shown on {date}.
    func reviewLongAgo(date: String) -> String { text(902, [.text(date)]) }
    /// The term is ending.
    var reviewTermEnds: String { plain(903) }
    /// Our guess from the time since then: {count, number} in 100 that it is still there.
    func reviewChance(count: Int) -> String { text(904, [.number(count)]) }
    /// The level stays, whatever comes of it.
    var reviewLevelStays: String { plain(905) }
    /// Next look
    var reviewNext: String { plain(906) }
    /// around {date}
    func reviewNextAround(date: String) -> String { text(907, [.text(date)]) }
}

// roster
extension Messages {
    /// Roster: OneRoster {version}
    func rosterTitle(version: String) -> String { text(908, [.text(version)]) }
    /// Roster: OneRoster {version}, from {system}
    func rosterTitleFrom(version: String, system: String) -> String { text(909, [.text(version), .text(system)]) }
    /// The roster is in.
    var rosterApplied: String { plain(910) }
    /// The roster and the school say the same. Nothing had to change.
    var rosterUnchanged: String { plain(911) }
    /// These are the files of the last import, and nothing has changed since. Use --dry-run to see the whole report …
    var rosterNothingNew: String { plain(912) }
    /// This was a trial. Nothing was changed.
    var rosterTried: String { plain(913) }
    /// Stopped, and nothing was changed: more would leave than usual. The roster may be incomplete.
    var rosterStopped: String { plain(914) }
    /// Without a trial this would stop: more would leave than usual. The roster may be incomplete.
    var rosterWouldStop: String { plain(915) }
    /// Look at the export. If so many really leave, import again with --allow-departures.
    var rosterStoppedAdvice: String { plain(916) }
    /// {group}: {leaving, number} of {current, number} would leave
    func rosterExcess(group: String, leaving: Int, current: Int) -> String { text(917, [.text(group), .number(leaving), .number(current)]) }
    /// new
    var rosterColumnAdded: String { plain(918) }
    /// changed
    var rosterColumnChanged: String { plain(919) }
    /// left
    var rosterColumnLeft: String { plain(920) }
    /// the same
    var rosterColumnUnchanged: String { plain(921) }
    /// Schools and districts
    var rosterOrganizations: String { plain(922) }
    /// Schools and districts
    var rosterSchools: String { plain(923) }
    /// Terms
    var rosterTerms: String { plain(924) }
    /// Courses
    var rosterCourses: String { plain(925) }
    /// People
    var rosterPeople: String { plain(926) }
    /// Students
    var rosterStudents: String { plain(927) }
    /// Adults
    var rosterAdults: String { plain(928) }
    /// Family links
    var rosterFamilies: String { plain(929) }
    /// Roles
    var rosterRoles: String { plain(930) }
    /// Classes
    var rosterClasses: String { plain(931) }
    /// Places in classes
    var rosterEnrolments: String { plain(932) }
    /// Personal facts
    var rosterDemographics: String { plain(933) }
    /// User names
    var rosterAccounts: String { plain(934) }
    /// {count, plural, one {# role waits for approval. A roster never gives it:} other {# roles wait for approval. A…
    func rosterHeldTitle(count: Int) -> String { text(935, [.number(count)]) }
    /// {person} as {role} at {organization}
    func rosterHeld(person: String, role: String, organization: String) -> String { text(936, [.text(person), .text(role), .text(organization)]) }
    /// administrator
    var rosterRoleAdministrator: String { plain(937) }
    /// principal
    var rosterRolePrincipal: String { plain(938) }
    /// administrator of the school
    var rosterRoleSiteAdministrator: String { plain(939) }
    /// administrator of the district
    var rosterRoleDistrictAdministrator: String { plain(940) }
    /// administrator of the system
    var rosterRoleSystemAdministrator: String { plain(941) }
    /// {count, plural, one {# row was left out:} other {# rows were left out:}}
    func rosterSeverityError(count: Int) -> String { text(942, [.number(count)]) }
    /// {count, plural, one {# row waits for a person:} other {# rows wait for a person:}}
    func rosterSeverityHeld(count: Int) -> String { text(943, [.number(count)]) }
    /// {count, plural, one {# row was used without a value:} other {# rows were used without a value:}}
    func rosterSeverityWarning(count: Int) -> String { text(944, [.number(count)]) }
    /// {count, plural, one {# thing to know:} other {# things to know:}}
    func rosterSeverityNote(count: Int) -> String { text(945, [.number(count)]) }
    /// and {count, number} more like these
    func rosterMore(count: Int) -> String { text(946, [.number(count)]) }
    /// {file}, line {line}: {sentence}
    func rosterPlaceLine(file: String, line: String, sentence: String) -> String { text(947, [.text(file), .text(line), .text(sentence)]) }
    /// {file}: {sentence}
    func rosterPlaceFile(file: String, sentence: String) -> String { text(948, [.text(file), .text(sentence)]) }
    /// “{column}” names “{value}”, whose own row could not be used.
    func rosterOtherLeftOut(column: String, value: String) -> String { text(949, [.text(column), .text(value)]) }
    /// Correct the other row first.
    var rosterOtherLeftOutAdvice: String { plain(950) }
    /// the user name “{value}” belongs to somebody else.
    func rosterUsernameTaken(value: String) -> String { text(951, [.text(value)]) }
    /// Give one of the two another user name.
    var rosterUsernameTakenAdvice: String { plain(952) }
    /// the user name “{value}” is longer than 200 characters.
    func rosterUsernameTooLong(value: String) -> String { text(953, [.text(value)]) }
    /// Give a shorter user name.
    var rosterUsernameTooLongAdvice: String { plain(954) }
    /// “{value}” brings no rights here, so the role was not taken over.
    func rosterNoRights(value: String) -> String { text(955, [.text(value)]) }
    /// Nothing needs to be done. If this person teaches, list them as a teacher.
    var rosterNoRightsAdvice: String { plain(956) }
    /// the course belongs to no school or district.
    var rosterCourseWithoutPlace: String { plain(957) }
    /// Name its school or district in “orgSourcedId”.
    var rosterCourseWithoutPlaceAdvice: String { plain(958) }
    /// “{value}” is above itself by way of others, so it is placed at the top.
    func rosterParentsInACircle(value: String) -> String { text(959, [.text(value)]) }
    /// Correct “parentSourcedId” in your student information system.
    var rosterParentsInACircleAdvice: String { plain(960) }
    /// the role “{value}” is to go, but a list of changes does not say whose role it is.
    func rosterRoleRemovalUnclear(value: String) -> String { text(961, [.text(value)]) }
    /// End the role by hand, or import a whole file of roles.
    var rosterRoleRemovalUnclearAdvice: String { plain(962) }
    /// OneRoster 1.2 lists roles in this file, and it is missing. Nobody got or lost a role; new people cannot enter…
    var rosterRolesMissing: String { plain(963) }
    /// Export roles.csv as well, and import again.
    var rosterRolesMissingAdvice: String { plain(964) }
    /// OneRoster 1.2 lists roles in roles.csv. The roles in this file were used instead, as 1.1 has them.
    var rosterRolesAmongPeople: String { plain(965) }
    /// Nothing needs to be done. A later export with roles.csv works as well.
    var rosterRolesAmongPeopleAdvice: String { plain(966) }
    /// some rows cannot be read, so nobody left for being missing from this file.
    var rosterDeparturesUnknown: String { plain(967) }
    /// Correct those rows and import again.
    var rosterDeparturesUnknownAdvice: String { plain(968) }
}

// rubrics
extension Messages {
    /// Rubric:
    var rubricsTable: String { plain(969) }
    /// Row
    var rubricsRow: String { plain(970) }
    /// {number, number} {name}
    func rubricsLevelHeading(number: Int, name: String) -> String { text(971, [.number(number), .text(name)]) }
}

// frame
extension Messages {
    /// Skip to main content
    var frameSkip: String { plain(972) }
    /// Trellis
    var frameProductName: String { plain(973) }
    /// Main
    var frameMainNavigation: String { plain(974) }
    /// Sections of this page
    var frameSections: String { plain(975) }
    /// Where this page is
    var frameBreadcrumb: String { plain(976) }
    /// Help and rules
    var frameFooter: String { plain(977) }
    /// {page} · Trellis
    func framePageTitle(page: String) -> String { text(978, [.text(page)]) }
    /// Menu
    var frameMenu: String { plain(979) }
    /// {name}, your menu
    func frameYourMenu(name: String) -> String { text(980, [.text(name)]) }
    /// Settings
    var frameSettings: String { plain(981) }
    /// Sign in
    var frameSignIn: String { plain(982) }
    /// Sign out
    var frameSignOut: String { plain(983) }
    /// Not you? Sign out
    var frameNotYou: String { plain(984) }
    /// Help
    var frameHelp: String { plain(985) }
    /// Who can see this
    var frameWhoCanSee: String { plain(986) }
    /// Privacy
    var framePrivacy: String { plain(987) }
    /// Accessibility
    var frameAccessibility: String { plain(988) }
    /// Language
    var frameLanguage: String { plain(989) }
    /// Read this in {language}
    func frameLanguageSwitch(language: String) -> String { text(990, [.text(language)]) }
    /// Getting the page…
    var frameLoading: String { plain(991) }
    /// Updating…
    var frameUpdating: String { plain(992) }
    /// That did not work. Your work is still here. Try again.
    var frameSwapFailed: String { plain(993) }
    /// There is no internet right now. Your work stays on this page.
    var frameOffline: String { plain(994) }
    /// The internet is back.
    var frameOnline: String { plain(995) }
    /// opens in a new tab
    var frameOpensNewTab: String { plain(996) }
    /// {count, plural, one {# new} other {# new}}
    func frameNewCount(count: Int) -> String { text(997, [.number(count)]) }
}

// nav
extension Messages {
    /// Today
    var navToday: String { plain(998) }
    /// Home
    var navHome: String { plain(999) }
    /// My plan
    var navMyPlan: String { plain(1000) }
    /// My map
    var navMyMap: String { plain(1001) }
    /// My work
    var navMyWork: String { plain(1002) }
    /// My year
    var navMyYear: String { plain(1003) }
    /// Messages
    var navMessages: String { plain(1004) }
    /// Classes
    var navClasses: String { plain(1005) }
    /// Students
    var navStudents: String { plain(1006) }
    /// Feedback
    var navFeedback: String { plain(1007) }
    /// Library
    var navLibrary: String { plain(1008) }
    /// Family
    var navFamily: String { plain(1009) }
    /// My children
    var navMyChildren: String { plain(1010) }
    /// This week
    var navThisWeek: String { plain(1011) }
    /// Groups
    var navGroups: String { plain(1012) }
    /// Activities
    var navActivities: String { plain(1013) }
    /// Goals
    var navGoals: String { plain(1014) }
    /// Profile
    var navProfile: String { plain(1015) }
    /// Plan
    var navPlan: String { plain(1016) }
    /// Map
    var navMap: String { plain(1017) }
    /// Work
    var navWork: String { plain(1018) }
    /// Check-ins
    var navCheckIns: String { plain(1019) }
    /// Support
    var navSupport: String { plain(1020) }
    /// Overview
    var navOverview: String { plain(1021) }
    /// People
    var navPeople: String { plain(1022) }
    /// Roster
    var navRoster: String { plain(1023) }
    /// Frameworks
    var navFrameworks: String { plain(1024) }
    /// Rubrics
    var navRubrics: String { plain(1025) }
    /// Health of Trellis
    var navHealth: String { plain(1026) }
    /// Who looked at what
    var navAudit: String { plain(1027) }
    /// Administration
    var navAdmin: String { plain(1028) }
}

// readingHelp
extension Messages {
    /// Reading help
    var readingHelpTitle: String { plain(1029) }
    /// Aa, Reading help
    var readingHelpButton: String { plain(1030) }
    /// Text size
    var readingHelpTextSize: String { plain(1031) }
    /// Normal
    var readingHelpNormal: String { plain(1032) }
    /// Large
    var readingHelpLarge: String { plain(1033) }
    /// Largest
    var readingHelpLargest: String { plain(1034) }
    /// More space between lines
    var readingHelpMoreSpace: String { plain(1035) }
    /// More contrast
    var readingHelpMoreContrast: String { plain(1036) }
    /// Dark
    var readingHelpDark: String { plain(1037) }
    /// Colors
    var readingHelpColors: String { plain(1038) }
    /// Like my device
    var readingHelpLikeDevice: String { plain(1039) }
    /// Light
    var readingHelpLight: String { plain(1040) }
    /// Font made for dyslexia
    var readingHelpEasyFont: String { plain(1041) }
    /// Use these
    var readingHelpUse: String { plain(1042) }
    /// Your reading help is saved.
    var readingHelpKept: String { plain(1043) }
    /// Read aloud
    var readingHelpReadAloud: String { plain(1044) }
    /// Stop reading
    var readingHelpStopReading: String { plain(1045) }
    /// Keys for this page
    var readingHelpShortcuts: String { plain(1046) }
    /// Use single keys on this page
    var readingHelpShortcutsOn: String { plain(1047) }
}

// common
extension Messages {
    /// Save
    var commonSave: String { plain(1048) }
    /// Saved
    var commonSaved: String { plain(1049) }
    /// Saved {time}
    func commonSavedAt(time: String) -> String { text(1050, [.text(time)]) }
    /// Saving…
    var commonSaving: String { plain(1051) }
    /// Not saved yet
    var commonNotSaved: String { plain(1052) }
    /// Undo
    var commonUndo: String { plain(1053) }
    /// Back
    var commonBack: String { plain(1054) }
    /// Next
    var commonNext: String { plain(1055) }
    /// Previous
    var commonPrevious: String { plain(1056) }
    /// Cancel
    var commonCancel: String { plain(1057) }
    /// Close
    var commonClose: String { plain(1058) }
    /// Edit
    var commonEdit: String { plain(1059) }
    /// Add
    var commonAdd: String { plain(1060) }
    /// Remove
    var commonRemove: String { plain(1061) }
    /// Delete
    var commonDelete: String { plain(1062) }
    /// Send
    var commonSend: String { plain(1063) }
    /// Open
    var commonOpen: String { plain(1064) }
    /// Start
    var commonStart: String { plain(1065) }
    /// Done
    var commonDone: String { plain(1066) }
    /// Show
    var commonShow: String { plain(1067) }
    /// Show more
    var commonShowMore: String { plain(1068) }
    /// Search
    var commonSearch: String { plain(1069) }
    /// Choose
    var commonChoose: String { plain(1070) }
    /// Print
    var commonPrint: String { plain(1071) }
    /// Download
    var commonDownload: String { plain(1072) }
    /// Move up
    var commonMoveUp: String { plain(1073) }
    /// Move down
    var commonMoveDown: String { plain(1074) }
    /// Try again
    var commonTryAgain: String { plain(1075) }
    /// Go to the start page
    var commonGoHome: String { plain(1076) }
    /// Yes
    var commonYes: String { plain(1077) }
    /// No
    var commonNo: String { plain(1078) }
    /// optional
    var commonOptional: String { plain(1079) }
    /// Fill this in
    var commonRequired: String { plain(1080) }
    /// Nothing here yet.
    var commonNothingYet: String { plain(1081) }
    /// {done, number} of {total, number} done
    func commonDoneOf(done: Int, total: Int) -> String { text(1082, [.number(done), .number(total)]) }
    /// by {name}
    func commonBy(name: String) -> String { text(1083, [.text(name)]) }
    /// {count, plural, one {One thing needs a fix} other {# things need a fix}}
    func commonFixThese(count: Int) -> String { text(1084, [.number(count)]) }
    /// Translated by a machine.
    var commonMachineTranslated: String { plain(1085) }
    /// See the original
    var commonSeeOriginal: String { plain(1086) }
    /// Only the people named here can see this.
    var commonOnlyPeopleNamed: String { plain(1087) }
}

// level
extension Messages {
    /// Starting
    var levelStart: String { plain(1088) }
    /// Getting there
    var levelGettingThere: String { plain(1089) }
    /// Got it
    var levelGotIt: String { plain(1090) }
    /// Going further
    var levelBeyond: String { plain(1091) }
    /// Not shown yet
    var levelNone: String { plain(1092) }
    /// Level {number, number} of 4: {name}
    func levelNamed(number: Int, name: String) -> String { text(1093, [.number(number), .text(name)]) }
}

// state
extension Messages {
    /// Shown
    var stateShown: String { plain(1094) }
    /// Working on it
    var stateWorking: String { plain(1095) }
    /// Ready to start
    var stateReady: String { plain(1096) }
    /// Later
    var stateLater: String { plain(1097) }
    /// Time for a refresh
    var stateRefresh: String { plain(1098) }
    /// What the signs mean
    var stateKey: String { plain(1099) }
}

// failure
extension Messages {
    /// We cannot find this page
    var failureNotFoundTitle: String { plain(1100) }
    /// The address may be wrong, or the page is only for other people. Check the link or go back.
    var failureNotFound: String { plain(1101) }
    /// Please send it one more time
    var failureFormExpiredTitle: String { plain(1102) }
    /// This page was open for a long time, so we did not save yet. Your words are below. Look at them and send again.
    var failureFormExpired: String { plain(1103) }
    /// This page was open for a long time, so nothing was sent. Go back, load the page again, and send once more.
    var failureFormExpiredNoWords: String { plain(1104) }
    /// Someone changed this too
    var failureConflictTitle: String { plain(1105) }
    /// This changed after you opened it. Both versions are below. Nothing is lost. Choose what to keep.
    var failureConflict: String { plain(1106) }
    /// Your version
    var failureYourVersion: String { plain(1107) }
    /// The saved version
    var failureSavedVersion: String { plain(1108) }
    /// Keep mine
    var failureKeepMine: String { plain(1109) }
    /// Keep the saved one
    var failureKeepSaved: String { plain(1110) }
    /// This is too big to send
    var failureTooLargeTitle: String { plain(1111) }
    /// The most we can take is {limit}. Send a smaller file, or send it in parts.
    func failureTooLarge(limit: String) -> String { text(1112, [.text(limit)]) }
    /// Something needs a fix
    var failureBadInputTitle: String { plain(1113) }
    /// Part of what was sent does not fit. Go back, check it, and send again. Nothing was changed.
    var failureBadInput: String { plain(1114) }
    /// Take a short break
    var failureTooManyTriesTitle: String { plain(1115) }
    /// There were too many tries. {seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}
    func failureTooManyTriesSeconds(seconds: Int) -> String { text(1116, [.number(seconds)]) }
    /// There were too many tries. {minutes, plural, one {Try again in # minute.} other {Try again in # minutes.}}
    func failureTooManyTriesMinutes(minutes: Int) -> String { text(1117, [.number(minutes)]) }
    /// Trellis is very busy
    var failureBusyTitle: String { plain(1118) }
    /// Too many people are here at once. What you saved is safe. Wait a little and try again.
    var failureBusy: String { plain(1119) }
    /// Something went wrong here
    var failureServerTitle: String { plain(1120) }
    /// This is our mistake, not yours. What you saved before is safe. Try again in a minute.
    var failureServer: String { plain(1121) }
    /// If it happens again, this code helps your school find the mistake: {code}
    func failureCode(code: String) -> String { text(1122, [.text(code)]) }
    /// This page cannot do that
    var failureWrongMethodTitle: String { plain(1123) }
    /// The page was opened in a way it does not know. Go back and use the buttons on the page.
    var failureWrongMethod: String { plain(1124) }
    /// We cannot read this kind of file
    var failureWrongTypeTitle: String { plain(1125) }
    /// Save it as another kind of file and send it again. We can take: {kinds}.
    func failureWrongType(kinds: String) -> String { text(1126, [.text(kinds)]) }
    /// What was sent is of a kind we do not know. Go back and try another way.
    var failureWrongTypeAny: String { plain(1127) }
    /// Please sign in first
    var failureSignInFirstTitle: String { plain(1128) }
    /// You are not signed in any more, so nothing was sent. What you wrote is below.
    var failureSignInKept: String { plain(1129) }
    /// Sign in in a new window. Then come back to this one and send again.
    var failureSendAfterSignIn: String { plain(1130) }
    /// Copy it, sign in, and put it in the page again.
    var failureCopyThenSignIn: String { plain(1131) }
    /// Sign in in a new window
    var failureSignInNewWindow: String { plain(1132) }
    /// What you wrote is below. You can copy it.
    var failureWordsBelow: String { plain(1133) }
    /// It is too long to show here in full. This is the first part.
    var failureWordsCut: String { plain(1134) }
    /// Files are not kept here. Choose them again.
    var failureFilesAgain: String { plain(1135) }
    /// What you wrote
    var failureYourWords: String { plain(1136) }
    /// Text {number, number}
    func failureWordsPart(number: Int) -> String { text(1137, [.number(number)]) }
    /// Send again
    var failureSendAgain: String { plain(1138) }
    /// Open the page again
    var failureOpenPage: String { plain(1139) }
    /// Sign in, and we will bring you back to this page.
    var failureSignInFirst: String { plain(1140) }
}

// date
extension Messages {
    /// January
    var dateJanuary: String { plain(1141) }
    /// February
    var dateFebruary: String { plain(1142) }
    /// March
    var dateMarch: String { plain(1143) }
    /// April
    var dateApril: String { plain(1144) }
    /// May
    var dateMay: String { plain(1145) }
    /// June
    var dateJune: String { plain(1146) }
    /// July
    var dateJuly: String { plain(1147) }
    /// August
    var dateAugust: String { plain(1148) }
    /// September
    var dateSeptember: String { plain(1149) }
    /// October
    var dateOctober: String { plain(1150) }
    /// November
    var dateNovember: String { plain(1151) }
    /// December
    var dateDecember: String { plain(1152) }
    /// Jan
    var dateJanuaryShort: String { plain(1153) }
    /// Feb
    var dateFebruaryShort: String { plain(1154) }
    /// Mar
    var dateMarchShort: String { plain(1155) }
    /// Apr
    var dateAprilShort: String { plain(1156) }
    /// May
    var dateMayShort: String { plain(1157) }
    /// Jun
    var dateJuneShort: String { plain(1158) }
    /// Jul
    var dateJulyShort: String { plain(1159) }
    /// Aug
    var dateAugustShort: String { plain(1160) }
    /// Sep
    var dateSeptemberShort: String { plain(1161) }
    /// Oct
    var dateOctoberShort: String { plain(1162) }
    /// Nov
    var dateNovemberShort: String { plain(1163) }
    /// Dec
    var dateDecemberShort: String { plain(1164) }
    /// Sunday
    var dateSunday: String { plain(1165) }
    /// Monday
    var dateMonday: String { plain(1166) }
    /// Tuesday
    var dateTuesday: String { plain(1167) }
    /// Wednesday
    var dateWednesday: String { plain(1168) }
    /// Thursday
    var dateThursday: String { plain(1169) }
    /// Friday
    var dateFriday: String { plain(1170) }
    /// Saturday
    var dateSaturday: String { plain(1171) }
    /// Sun
    var dateSundayShort: String { plain(1172) }
    /// Mon
    var dateMondayShort: String { plain(1173) }
    /// Tue
    var dateTuesdayShort: String { plain(1174) }
    /// Wed
    var dateWednesdayShort: String { plain(1175) }
    /// Thu
    var dateThursdayShort: String { plain(1176) }
    /// Fri
    var dateFridayShort: String { plain(1177) }
    /// Sat
    var dateSaturdayShort: String { plain(1178) }
    /// {weekday}, {month} {day}
    func dateWords(weekday: String, month: String, day: String) -> String { text(1179, [.text(weekday), .text(month), .text(day)]) }
    /// {weekday}, {month} {day}, {year}
    func dateWordsWithYear(weekday: String, month: String, day: String, year: String) -> String { text(1180, [.text(weekday), .text(month), .text(day), .text(year)]) }
    /// {month} {day}
    func dateShort(month: String, day: String) -> String { text(1181, [.text(month), .text(day)]) }
    /// {month} {day}, {year}
    func dateWithYear(month: String, day: String, year: String) -> String { text(1182, [.text(month), .text(day), .text(year)]) }
    /// {month} {year}
    func dateMonthAndYear(month: String, year: String) -> String { text(1183, [.text(month), .text(year)]) }
    /// {date}, {time}
    func dateAtTime(date: String, time: String) -> String { text(1184, [.text(date), .text(time)]) }
    /// {first} to {last}
    func dateRange(first: String, last: String) -> String { text(1185, [.text(first), .text(last)]) }
    /// {time} AM
    func dateMorning(time: String) -> String { text(1186, [.text(time)]) }
    /// {time} PM
    func dateAfternoon(time: String) -> String { text(1187, [.text(time)]) }
    /// today
    var dateToday: String { plain(1188) }
    /// yesterday
    var dateYesterday: String { plain(1189) }
    /// tomorrow
    var dateTomorrow: String { plain(1190) }
    /// {days, plural, one {# day ago} other {# days ago}}
    func dateDaysAgo(days: Int) -> String { text(1191, [.number(days)]) }
    /// {days, plural, one {in # day} other {in # days}}
    func dateInDays(days: Int) -> String { text(1192, [.number(days)]) }
    /// just now
    var dateJustNow: String { plain(1193) }
    /// {minutes, plural, one {# minute ago} other {# minutes ago}}
    func dateMinutesAgo(minutes: Int) -> String { text(1194, [.number(minutes)]) }
    /// {hours, plural, one {# hour ago} other {# hours ago}}
    func dateHoursAgo(hours: Int) -> String { text(1195, [.number(hours)]) }
    /// {minutes, plural, one {in # minute} other {in # minutes}}
    func dateInMinutes(minutes: Int) -> String { text(1196, [.number(minutes)]) }
    /// {hours, plural, one {in # hour} other {in # hours}}
    func dateInHours(hours: Int) -> String { text(1197, [.number(hours)]) }
}

// unit
extension Messages {
    /// {count, plural, one {# byte} other {# bytes}}
    func unitBytes(count: Int) -> String { text(1198, [.number(count)]) }
    /// {size} KB
    func unitKilobytes(size: String) -> String { text(1199, [.text(size)]) }
    /// {size} MB
    func unitMegabytes(size: String) -> String { text(1200, [.text(size)]) }
    /// {size} GB
    func unitGigabytes(size: String) -> String { text(1201, [.text(size)]) }
    /// {number}%
    func unitPercent(number: String) -> String { text(1202, [.text(number)]) }
    /// {minutes, number} min
    func unitMinutes(minutes: Int) -> String { text(1203, [.number(minutes)]) }
    /// {hours, number} h
    func unitHours(hours: Int) -> String { text(1204, [.number(hours)]) }
    /// {hours, number} h {minutes, number} min
    func unitHoursAndMinutes(hours: Int, minutes: Int) -> String { text(1205, [.number(hours), .number(minutes)]) }
    /// about {duration}
    func unitAbout(duration: String) -> String { text(1206, [.text(duration)]) }
}

// today
extension Messages {
    /// Today
    var todayTitle: String { plain(1207) }
    /// Good morning, {name}.
    func todayMorning(name: String) -> String { text(1208, [.text(name)]) }
    /// Good afternoon, {name}.
    func todayAfternoon(name: String) -> String { text(1209, [.text(name)]) }
    /// Good evening, {name}.
    func todayEvening(name: String) -> String { text(1210, [.text(name)]) }
    /// {count, plural, one {You have one thing in your hands.} other {You have # things in your hands.}}
    func todayThings(count: Int) -> String { text(1211, [.number(count)]) }
    /// Nothing waits. Choose what comes next.
    var todayNothingInHand: String { plain(1212) }
    /// Now
    var todayNow: String { plain(1213) }
    /// Next
    var todayNext: String { plain(1214) }
    /// You choose
    var todayNextHint: String { plain(1215) }
    /// Why this
    var todayWhy: String { plain(1216) }
    /// I do this
    var todayIDo: String { plain(1217) }
    /// to get better at
    var todayToGetBetter: String { plain(1218) }
    /// which opens
    var todayOpens: String { plain(1219) }
    /// for my goal
    var todayForMyGoal: String { plain(1220) }
    /// because
    var todayBecause: String { plain(1221) }
    /// Write a goal, and you see here how this gets you there.
    var todayNoGoalYet: String { plain(1222) }
    /// Start
    var todayStart: String { plain(1223) }
    /// Go on
    var todayCarryOn: String { plain(1224) }
    /// See the feedback
    var todaySeeFeedback: String { plain(1225) }
    /// Look at it
    var todayLook: String { plain(1226) }
    /// about {minutes, number} min
    func todayAboutMinutes(minutes: Int) -> String { text(1227, [.number(minutes)]) }
    /// Feedback is there. One thing to make better.
    var todayReasonFeedback: String { plain(1228) }
    /// You began this and can finish it.
    var todayReasonStarted: String { plain(1229) }
    /// You are ready for this: you have shown all it builds on.
    var todayReasonReady: String { plain(1230) }
    /// You are ready for this. {count, plural, one {One more thing on the way to your goal opens after it.} other {#…
    func todayReasonReadyOpens(count: Int) -> String { text(1231, [.number(count)]) }
    /// You almost have it. Show it one more time, another way or another day.
    var todayReasonAlmost: String { plain(1232) }
    /// {title} was hard. This makes what it builds on stronger.
    func todayReasonStrengthens(title: String) -> String { text(1233, [.text(title)]) }
    /// You showed this a while ago. See if it is still there.
    var todayReasonRefresh: String { plain(1234) }
    /// Something else, for a change.
    var todayReasonOtherArea: String { plain(1235) }
    /// Another way to show the same thing.
    var todayReasonOtherTask: String { plain(1236) }
    /// No task is ready for this yet. Ask your teacher for one, or bring an idea.
    var todayReasonPropose: String { plain(1237) }
    /// About {title}
    func todayAbout(title: String) -> String { text(1238, [.text(title)]) }
    /// Nothing is planned for you yet
    var todayEmptyTitle: String { plain(1239) }
    /// Your plan starts with you. Write down what you want to be able to do.
    var todayEmpty: String { plain(1240) }
    /// Feedback
    var todayFeedback: String { plain(1241) }
    /// {count, plural, one {# new} other {# new}}
    func todayFeedbackNew(count: Int) -> String { text(1242, [.number(count)]) }
    /// On {work, html}: one strength, one thing to try.
    func todayFeedbackOn(work: HTML) -> HTML { markup(1243, [.html(work)]) }
    /// No new feedback right now.
    var todayFeedbackNone: String { plain(1244) }
    /// {count, plural, one {# piece is with your teacher.} other {# pieces are with your teacher.}}
    func todayWaiting(count: Int) -> String { text(1245, [.number(count)]) }
    /// My goals
    var todayGoals: String { plain(1246) }
    /// See all
    var todayAllGoals: String { plain(1247) }
    /// See my map
    var todaySeeMap: String { plain(1248) }
    /// What I have shown
    var todayShown: String { plain(1249) }
    /// {count, plural, one {# competency shown so far.} other {# competencies shown so far.}}
    func todayShownCount(count: Int) -> String { text(1250, [.number(count)]) }
    /// You, your family and your teachers can see this page.
    var todayWho: String { plain(1251) }
    /// Open
    var todayStartNeedsGiven: String { plain(1252) }
    /// Your day
    var todayTeacherTitle: String { plain(1253) }
    /// {count, plural, =0 {No work waits for feedback.} one {One piece of work waits for feedback.} other {# pieces …
    func todayTeacherWaiting(count: Int) -> String { text(1254, [.number(count)]) }
    /// The oldest was sent {when}.
    func todayOldest(when: String) -> String { text(1255, [.text(when)]) }
    /// Give feedback
    var todayGiveFeedback: String { plain(1256) }
    /// Make an activity
    var todayMakeActivity: String { plain(1257) }
    /// Waiting for feedback
    var todayWaitingWork: String { plain(1258) }
    /// My classes
    var todayClasses: String { plain(1259) }
    /// {count, plural, one {# student} other {# students}}
    func todayStudents(count: Int) -> String { text(1260, [.number(count)]) }
    /// You have no class yet. The school's roster brings them.
    var todayNoClasses: String { plain(1261) }
    /// {waiting, plural, =0 {nothing waits} one {# waits} other {# wait}}
    func todayClassWork(waiting: Int) -> String { text(1262, [.number(waiting)]) }
    /// Class {title}
    func todayClassTitle(title: String) -> String { text(1263, [.text(title)]) }
    /// Students of {title}
    func todayClassTable(title: String) -> String { text(1264, [.text(title)]) }
    /// Student
    var todayStudent: String { plain(1265) }
    /// Now on
    var todayNowOn: String { plain(1266) }
    /// Last sent
    var todayLastSent: String { plain(1267) }
    /// Shown
    var todayCompetenciesShown: String { plain(1268) }
    /// Waiting
    var todayWaitingColumn: String { plain(1269) }
    /// waits for feedback
    var todayYesWaiting: String { plain(1270) }
    /// nothing yet
    var todayNeverSent: String { plain(1271) }
    /// Map
    var todayOpenMap: String { plain(1272) }
    /// Given to this class
    var todayGiven: String { plain(1273) }
    /// The school
    var todayLeaderTitle: String { plain(1274) }
    /// Classes
    var todayLeaderClasses: String { plain(1275) }
    /// Teachers
    var todayTeachers: String { plain(1276) }
    /// Only you and the leaders of the school see this table.
    var todayStudentWho: String { plain(1277) }
    /// Running this Trellis
    var todayAdminTitle: String { plain(1278) }
    /// Find people, give first passwords and see the frameworks.
    var todayAdminLede: String { plain(1279) }
    /// This one is not on the way to a goal of yours. That is fine, too.
    var todayOtherGoal: String { plain(1280) }
}

// work
extension Messages {
    /// {name, html}’s work
    func workOf(name: HTML) -> HTML { markup(1281, [.html(name)]) }
    /// About this work
    var workAside: String { plain(1282) }
    /// What it is about
    var workAbout: String { plain(1283) }
    /// Try {number, number}
    func workTry(number: Int) -> String { text(1284, [.number(number)]) }
    /// Try {number, number}, not sent yet.
    func workTryDraft(number: Int) -> String { text(1285, [.number(number)]) }
    /// Try {number, number}, sent {date}.
    func workTrySent(number: Int, date: String) -> String { text(1286, [.number(number), .text(date)]) }
    /// {name, html} answered on {date}.
    func workAnswered(name: HTML, date: String) -> HTML { markup(1287, [.html(name), .text(date)]) }
    /// Not sent yet. Only {name, html} can read a draft.
    func workNotSentYet(name: HTML) -> HTML { markup(1288, [.html(name)]) }
    /// It waits for feedback.
    var workWaits: String { plain(1289) }
    /// You sent it. Your teacher will write back. Until then you can take it back and change it.
    var workWaitsOwn: String { plain(1290) }
    /// Take it back and change it
    var workTakeBackToChange: String { plain(1291) }
    /// Make it better and send again
    var workTryAgain: String { plain(1292) }
    /// This is an older try.
    var workOlderTry: String { plain(1293) }
    /// Go to the newest one
    var workToLatest: String { plain(1294) }
    /// The task
    var workTask: String { plain(1295) }
    /// What good work looks like
    var workGood: String { plain(1296) }
    /// Why it matters
    var workWhy: String { plain(1297) }
    /// The task
    var workIDo: String { plain(1298) }
    /// To get better at
    var workToGetBetter: String { plain(1299) }
    /// For the goal
    var workForGoal: String { plain(1300) }
    /// What {name, html} says
    func workSays(name: HTML) -> HTML { markup(1301, [.html(name)]) }
    /// What {name, html} said last time
    func workSaidLast(name: HTML) -> HTML { markup(1302, [.html(name)]) }
    /// A strength
    var workStrength: String { plain(1303) }
    /// Try next
    var workNext: String { plain(1304) }
    /// You
    var workYou: String { plain(1305) }
    /// version {number, number}
    func workRubricVersion(number: Int) -> String { text(1306, [.number(number)]) }
    /// My tries
    var workMyTries: String { plain(1307) }
    /// Tries
    var workTries: String { plain(1308) }
    /// Draft
    var workDraft: String { plain(1309) }
    /// With feedback
    var workHasFeedback: String { plain(1310) }
    /// What I thought
    var workThoughtOwn: String { plain(1311) }
    /// What the student thought
    var workThought: String { plain(1312) }
    /// Goal
    var workGoal: String { plain(1313) }
    /// The work
    var workTheWork: String { plain(1314) }
    /// My work
    var workTheWorkOwn: String { plain(1315) }
    /// There is nothing in this try.
    var workEmptyPaper: String { plain(1316) }
    /// Picture: {name}
    func workPicture(name: String) -> String { text(1317, [.text(name)]) }
    /// Shown by
    var workWay: String { plain(1318) }
    /// While it is a draft, only you see it. When you send it, your family, your teachers and your school leaders ca…
    var workWhoSeesMine: String { plain(1319) }
    /// Sent work can be read by the student, the family, the teachers and the school leaders.
    var workWhoSees: String { plain(1320) }
    /// How will you show it?
    var workChooseWayTitle: String { plain(1321) }
    /// Choose how you show it.
    var workChooseWay: String { plain(1322) }
    /// Your words
    var workWords: String { plain(1323) }
    /// Write here, or add a picture, a file or a link below.
    var workWordsHint: String { plain(1324) }
    /// Files
    var workFiles: String { plain(1325) }
    /// Up to {count, number} files, 50 MB together. Take off names of others first.
    func workFilesHint(count: Int) -> String { text(1326, [.number(count)]) }
    /// Add these files
    var workAddFiles: String { plain(1327) }
    /// {name}: {share} is there.
    func workUploadGoing(name: String, share: String) -> String { text(1328, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func workUploadWaiting(name: String, share: String) -> String { text(1329, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func workUploadAgain(name: String) -> String { text(1330, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then add {name} again.
    func workUploadSignIn(name: String) -> String { text(1331, [.text(name)]) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func workUploadStopped(name: String) -> String { text(1332, [.text(name)]) }
    /// All places for files are taken. Remove one to add another.
    var workFilesFull: String { plain(1333) }
    /// You can add up to {count, number} files. Your words are saved. Choose fewer files.
    func workTooManyFiles(count: Int) -> String { text(1334, [.number(count)]) }
    /// These files are too big together. Your words are saved. Choose smaller files.
    var workFilesTooLarge: String { plain(1335) }
    /// What is in it?
    var workFileAbout: String { plain(1336) }
    /// Link
    var workLink: String { plain(1337) }
    /// It begins with https://
    var workLinkHint: String { plain(1338) }
    /// A link begins with https:// and has no spaces. Copy it again.
    var workLinkWrong: String { plain(1339) }
    /// What was hard? What would you change?
    var workReflection: String { plain(1340) }
    /// One or two sentences are enough.
    var workReflectionHint: String { plain(1341) }
    /// Rate your own work
    var workOwnRating: String { plain(1342) }
    /// Rate your own work before you send it. Choose what fits best in each row.
    var workOwnRatingHint: String { plain(1343) }
    /// Choose a level for “{row}”.
    func workRateFirst(row: String) -> String { text(1344, [.text(row)]) }
    /// Before you send: ask the people who are in your pictures.
    var workBeforeSending: String { plain(1345) }
    /// Send for feedback
    var workSend: String { plain(1346) }
    /// Save for later
    var workSaveForLater: String { plain(1347) }
    /// You can send it again later, as often as you like.
    var workSendAgainFine: String { plain(1348) }
    /// There is nothing to send yet. Write something, or add a file or a link.
    var workNothingYet: String { plain(1349) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLong(count: Int) -> String { text(1350, [.number(count)]) }
    /// This work changed in another window. Look at it once more, then send it.
    var workChangedElsewhere: String { plain(1351) }
    /// {count, plural, one {# piece of work} other {# pieces of work}}
    func workCount(count: Int) -> String { text(1352, [.number(count)]) }
    /// Your work will be here. Start with a task on your first page.
    var workListEmptyOwn: String { plain(1353) }
    /// There is no work here yet.
    var workListEmpty: String { plain(1354) }
    /// New feedback
    var workNewFeedback: String { plain(1355) }
    /// With feedback, not opened yet
    var workNotOpened: String { plain(1356) }
    /// You are working on it
    var workGoingOnOwn: String { plain(1357) }
    /// In progress
    var workGoingOn: String { plain(1358) }
    /// Waiting for feedback
    var workWaitingForFeedback: String { plain(1359) }
    /// With feedback
    var workWithFeedback: String { plain(1360) }
    /// Given to you, not started yet
    var workGiven: String { plain(1361) }
    /// Last changed: {date}
    func workChanged(date: String) -> String { text(1362, [.text(date)]) }
    /// Sent: {date}
    func workSentOn(date: String) -> String { text(1363, [.text(date)]) }
    /// Feedback: {date}
    func workReturnedOn(date: String) -> String { text(1364, [.text(date)]) }
    /// Waiting
    var workWaitsTag: String { plain(1365) }
    /// New
    var workNewTag: String { plain(1366) }
    /// {count, plural, one {# try} other {# tries}}
    func workTriesTag(count: Int) -> String { text(1367, [.number(count)]) }
    /// Give feedback
    var workJudge: String { plain(1368) }
    /// Waiting, oldest first
    var workWaitingTitle: String { plain(1369) }
    /// {count, plural, one {# piece of work waits} other {# pieces of work wait}}. The oldest was sent {since}.
    func workWaiting(count: Int, since: String) -> String { text(1370, [.number(count), .text(since)]) }
    /// sent {when}
    func workWaitsSince(when: String) -> String { text(1371, [.text(when)]) }
    /// Nothing waits for your feedback.
    var workNothingWaits: String { plain(1372) }
    /// All classes
    var workAllClasses: String { plain(1373) }
    /// Show one class
    var workChooseClass: String { plain(1374) }
    /// Sent by you lately
    var workRecent: String { plain(1375) }
    /// All work that waits
    var workAllWaiting: String { plain(1376) }
    /// Feedback: {title}
    func workFeedbackOn(title: String) -> String { text(1377, [.text(title)]) }
    /// Feedback, {number, number} of {total, number} waiting
    func workJudgingPlace(number: Int, total: Int) -> String { text(1378, [.number(number), .number(total)]) }
    /// Back: {name, html}
    func workPrevious(name: HTML) -> HTML { markup(1379, [.html(name)]) }
    /// Next: {name, html}
    func workFollowing(name: HTML) -> HTML { markup(1380, [.html(name)]) }
    /// Sent to {name, html}.
    func workSentTo(name: HTML) -> HTML { markup(1381, [.html(name)]) }
    /// Take it back
    var workTakeBackScore: String { plain(1382) }
    /// {name, html} changed this work while you were reading. Nothing is sent yet. Your words are kept. Look again, …
    func workChangedSince(name: HTML) -> HTML { markup(1383, [.html(name)]) }
    /// Your words for this row
    var workWordsForRow: String { plain(1384) }
    /// One strength
    var workStrengthField: String { plain(1385) }
    /// One next step
    var workNextField: String { plain(1386) }
    /// How it was done
    var workHow: String { plain(1387) }
    /// With help from others
    var workHelped: String { plain(1388) }
    /// In a new situation
    var workTransfer: String { plain(1389) }
    /// Confirm a level by hand
    var workConfirmTitle: String { plain(1390) }
    /// Usually the levels above are enough. Confirm a level when you know more than this work shows.
    var workConfirmHint: String { plain(1391) }
    /// Do not confirm
    var workConfirmNo: String { plain(1392) }
    /// Send to {name, html}
    func workSendTo(name: HTML) -> HTML { markup(1393, [.html(name)]) }
    /// Choose a level for “{row}”.
    func workChooseLevel(row: String) -> String { text(1394, [.text(row)]) }
    /// Name one strength.
    var workNeedStrength: String { plain(1395) }
    /// Name one next step.
    var workNeedNext: String { plain(1396) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLongStaff(count: Int) -> String { text(1397, [.number(count)]) }
    /// Choose a level and go on to the next row
    var workKeyLevels: String { plain(1398) }
    /// Next row, row before
    var workKeyRows: String { plain(1399) }
    /// Next student
    var workKeyNext: String { plain(1400) }
    /// Nothing was sent
    var workMismatchTitle: String { plain(1401) }
    /// This form does not fit the work that is here now. The work may have been taken back or answered already. No s…
    var workMismatch: String { plain(1402) }
    /// Open this work
    var workMismatchOpen: String { plain(1403) }
    /// What you wrote
    var workYourWords: String { plain(1404) }
}
