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
        activities.kindModule
        activities.kindReading
        activities.kindDiscussion
        activities.kindTask
        activities.kindWorkshop
        activities.kindExhibition
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
        agreements.you
        agreements.student
        agreements.advisor
        agreements.family
        agreements.yourFamily
        agreements.stateProposed
        agreements.stateActive
        agreements.stateSuperseded
        agreements.stateWithdrawn
        agreements.standingNone
        agreements.standingDraft
        agreements.standingChanged
        agreements.putForward name date
        agreements.agreedOn date
        agreements.takenBackOn date
        agreements.replacedOn date
        agreements.version number
        agreements.theDraft
        agreements.hasAgreed
        agreements.hasNotAgreed
        agreements.onPaper name
        agreements.byPaper
        agreements.seeScan
        agreements.notYet
        agreements.ofAgeMine
        agreements.ofAge
        agreements.nobody
        agreements.waitsFor
        agreements.oneIsEnough
        agreements.nobodySigned
        agreements.whoAgreed
        agreements.afterwards
        agreements.sentenceNone
        agreements.sentenceDraft
        agreements.sentenceProposed count
        agreements.sentenceActive
        agreements.sentenceChanged
        agreements.readAndAgree
        agreements.read number
        agreements.proposeMine
        agreements.propose
        agreements.proposeOf name
        agreements.allVersions
        agreements.myPlan
        agreements.thePlan
        agreements.toThePlan
        agreements.homeTitle
        agreements.homeSignMine
        agreements.homeSignAgainMine
        agreements.homeSign name
        agreements.homeSignAgain name
        agreements.homeChanged name number
        agreements.homeChangedMine number
        agreements.homeAsksMine who
        agreements.homeAsks who name
        agreements.homeMeetingMine who
        agreements.homeMeeting who name
        agreements.homeInterpreterMine who
        agreements.homeInterpreter who name
        agreements.homeRead
        agreements.homeSeeChanges
        agreements.homeMore count
        agreements.titleMine number
        agreements.title name number
        agreements.goToAgree
        agreements.notIntact
        agreements.withdrawnSentence
        agreements.supersededSentence
        agreements.changedSinceYou number
        agreements.changedSinceYouMine number
        agreements.changedSince number
        agreements.whatChanged
        agreements.nothingChanged
        agreements.recordPaper
        agreements.withdraw
        agreements.paper
        agreements.whoMine
        agreements.who
        agreements.aim
        agreements.secondChoice
        agreements.interests
        agreements.answers
        agreements.goals
        agreements.goalCount count
        agreements.items
        agreements.itemCount count
        agreements.category
        agreements.when
        agreements.by date
        agreements.from date
        agreements.fromTo first last
        agreements.knowing
        agreements.competencies
        agreements.under
        agreements.leadsTo
        agreements.place
        agreements.hours
        agreements.hourCount count
        agreements.credits
        agreements.forGoals
        agreements.promises
        agreements.reviewOn date
        agreements.yourName
        agreements.yourNameMine
        agreements.youAgreed
        agreements.youAgreedMine
        agreements.youAgreedOthers
        agreements.youAgreedOthersMine
        agreements.doYouAgreeMine
        agreements.doYouAgree
        agreements.whatItMeansMine
        agreements.whatItMeans
        agreements.forYourself
        agreements.forBoth
        agreements.agree
        agreements.fingerprint
        agreements.readsOnly
        agreements.readsOfAge
        agreements.talk
        agreements.talkLedeMine
        agreements.talkLede
        agreements.wantsInterpreter
        agreements.wantsTalk
        agreements.settled name
        agreements.unsettled
        agreements.settle
        agreements.yourWordsMine
        agreements.yourWords
        agreements.yourWordsHint
        agreements.ask
        agreements.answer
        agreements.askMeetingMine
        agreements.askMeeting
        agreements.askInterpreter
        agreements.needWords
        agreements.tooLong count
        agreements.versionsMine
        agreements.versionsOf name
        agreements.noVersionMine
        agreements.noVersion
        agreements.compare
        agreements.compareFrom
        agreements.compareTo
        agreements.compareButton
        agreements.differences
        agreements.proposeLedeMine
        agreements.proposeLede
        agreements.nothingNew
        agreements.draftMoved
        agreements.replacesWaiting number
        agreements.wholePlan
        agreements.whoIsAsked
        agreements.oneOfEach
        agreements.proposeAndSign
        agreements.proposeLater
        agreements.movedTitle
        agreements.movedSentenceMine
        agreements.movedSentence
        agreements.youRead number
        agreements.thereIsNow name
        agreements.backToVersion
        agreements.printHint
        agreements.printHintMine
        agreements.paperMeans
        agreements.nameLine
        agreements.dateLine
        agreements.whoSigned
        agreements.checkFingerprint
        agreements.scan
        agreements.scanHint
        agreements.record
        agreements.needSigner
        agreements.needScan
        agreements.allNamesThere
        agreements.paperMoved
        agreements.plans
        agreements.classTitle
        agreements.tally agreed all
        agreements.tallyWaiting count
        agreements.table
        agreements.classEmpty
        agreements.classWho
        agreements.columnState
        agreements.columnVersion
        agreements.columnWaits
        agreements.columnSince
        agreements.columnReview
        checkins.title
        checkins.titleOf name
        checkins.mine
        checkins.heldLately done count
        checkins.today
        checkins.todayNone
        checkins.todayNoTime
        checkins.due count
        checkins.dueNone
        checkins.dueMissed
        checkins.dueNew
        checkins.dueSince day
        checkins.held count
        checkins.heldNone
        checkins.nextOn day
        checkins.noNext
        checkins.last day
        checkins.lastWith day name
        checkins.lastNever
        checkins.rotationEmpty
        checkins.rotationWho
        checkins.home today due
        checkins.talkNow
        checkins.times
        checkins.timesLede
        checkins.timesWho
        checkins.timesNone
        checkins.timesSet
        checkins.timesEnd
        checkins.weekday
        checkins.firstTime
        checkins.minutesEach
        checkins.howOften
        checkins.every weeks
        checkins.from
        checkins.slot day time weeks minutes
        checkins.chooseStudents
        checkins.needTime
        checkins.notInOneDay
        checkins.overlap name other time
        checkins.clash name time
        checkins.nextTitle
        checkins.nextNone
        checkins.nextNoneMine
        checkins.pastTitle
        checkins.pastNone
        checkins.openTitle
        checkins.with name
        checkins.withFirst name
        checkins.pastMore count
        checkins.planTitle
        checkins.planButton
        checkins.day
        checkins.time
        checkins.minutes
        checkins.place
        checkins.needDay
        checkins.needNewDay
        checkins.needReason
        checkins.listWhoStudent
        checkins.listWhoStaff name
        checkins.move
        checkins.moveTitle name
        checkins.moveButton
        checkins.offTitle
        checkins.offLede
        checkins.offReason
        checkins.offHint name
        checkins.offAgain
        checkins.offButton
        checkins.talkTitle name
        checkins.talkMine
        checkins.agendaTitle
        checkins.agendaLede
        checkins.agendaWins
        checkins.agendaStuck
        checkins.agendaChange
        checkins.agendaWho
        checkins.agendaOf name
        checkins.agendaMine
        checkins.agendaMineNone
        checkins.agendaNone name
        checkins.agendaThere
        checkins.getReady
        checkins.changeAgenda
        checkins.myPlan
        checkins.clockLeft
        checkins.clockOver
        checkins.planGoals
        checkins.planSteps
        checkins.planLink
        checkins.weekLink
        checkins.weekLine done planned
        checkins.weekNothing
        checkins.planNoGoals
        checkins.planNoSteps
        checkins.record
        checkins.recordWho name
        checkins.progress
        checkins.obstacle
        checkins.next
        checkins.agreed
        checkins.agreedNone
        checkins.by day
        checkins.stepField
        checkins.stepWhose
        checkins.stepMine
        checkins.stepBy
        checkins.stepHint name
        checkins.stepAdd
        checkins.needStep
        checkins.tooManySteps
        checkins.family
        checkins.familyField
        checkins.familyHint
        checkins.familyShare
        checkins.familyShareToo
        checkins.familyDraft name day steps
        checkins.hold
        checkins.closed
        checkins.statePlanned
        checkins.stateHeld day
        checkins.stateMissed
        checkins.whoStudent
        checkins.whoFamily name
        checkins.tooLong count
        checkins.sheet
        checkins.sheetTitle name
        checkins.sheetDate
        checkins.sheetHint
        checkins.sheetSteps
        checkins.note
        checkins.noteWrite
        checkins.notesTitle name
        checkins.noteField
        checkins.noteAudience
        checkins.audienceWriter
        checkins.audienceTeam
        checkins.audienceShared
        checkins.readersWriter
        checkins.readersTeam name
        checkins.readersShared name
        checkins.noteTalk
        checkins.noteSave
        checkins.noteKeys
        checkins.noteSaved
        checkins.notesList
        checkins.notesNone
        checkins.noteWho
        checkins.noteChange
        checkins.noteChangeTitle
        checkins.noteReplaceHint
        checkins.noteReplace
        checkins.noteWithdrawHint
        checkins.noteWithdraw
        checkins.noteGone
        checkins.noteHistory
        checkins.noteReplaced
        checkins.noteWithdrawn
        checkins.noteKindTalk
        checkins.needWords
        checkins.sharedTitle
        checkins.seeAll
        checkins.knownTitle
        checkins.knownLede known count
        checkins.knownGaps
        checkins.knownNoGaps
        checkins.knownMore count
        checkins.gapNever
        checkins.gapSince day
        checkins.gapNotYet day
        checkins.advisor name
        checkins.noAdvisor
        checkins.knownAdvisors
        checkins.knownAdult
        checkins.knownStudents
        checkins.knownTalked
        checkins.knownAnswers
        checkins.knownSaid yes little notYet
        checkins.knownSetting
        checkins.knownWeeks name
        checkins.knownWho
        checkins.orphans
        checkins.orphan name day
        checkins.orphanTo
        checkins.orphanGive
        checkins.orphanNobody
        checkins.knownQuestion
        checkins.knownWhy
        checkins.knownFree
        checkins.knownAnswer
        checkins.knownChange
        checkins.knownChoose
        checkins.knownYes
        checkins.knownLittle
        checkins.knownNotYet
        checkins.knownNothing
        checkins.knownNothingYet
        checkins.knownWhom
        checkins.knownWhomHint
        checkins.knownNobody
        checkins.knownNotNow
        checkins.knownAskWho
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
        choice.title
        choice.titleOf name
        choice.lede
        choice.ledeStaff
        choice.ledeFamily
        choice.none
        choice.ownAssigned
        choice.ownTwo
        choice.ownList
        choice.ownPropose
        choice.ownDirect
        choice.assigned
        choice.two
        choice.list
        choice.propose
        choice.direct
        choice.more
        choice.moreIdea
        choice.moreAll
        choice.usual
        choice.setBy name date
        choice.history
        choice.advice
        choice.adviceRaise
        choice.adviceKeep
        choice.adviceLower
        choice.adviceOnly
        choice.pieces
        choice.reasonEarly count
        choice.reasonOwn count total
        choice.reasonNotYet count total
        choice.reasonHelp count total
        choice.reasonSteps done open
        choice.reasonAgreed count date
        choice.reasonNoIdea
        choice.change
        choice.pick
        choice.words
        choice.wordsHint
        choice.save
        choice.who
        choice.whoStaff
        choice.given
        choice.pickOne
        choice.hintTwo
        choice.askOther
        choice.ownIdea
        choice.ownReport
        choice.ideaBack title
        choice.ideaLook
        choice.ways
        choice.noWays
        choice.start
        choice.startLede title
        choice.steps
        choice.goodWork
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
        goals.category
        goals.knowing
        goals.knowingHint
        goals.horizon
        goals.by
        goals.interest
        goals.leadsTo
        goals.leadsToNone
        goals.audience
        goals.audienceEveryone
        goals.audienceAdvisor
        goals.more
        overview.title name
        overview.titleHtml name
        overview.titleOwn
        overview.lede count
        overview.key
        overview.toCome
        overview.working
        overview.shown
        overview.skillsOwn shown total
        overview.skills name shown total
        overview.workingOwn count
        overview.workingOn count
        overview.goalsOwn count
        overview.goalsOf count name
        overview.goalsReachedOwn count
        overview.goalsReachedOf count name
        overview.itemsOwn count
        overview.itemsOf count
        overview.hours planned done
        overview.growthOwn count date
        overview.growthOf count name date
        overview.latestOwn skill
        overview.latestOf name skill
        overview.unplannedOwn
        overview.unplanned
        overview.emptyContentOwn
        overview.emptyContent
        overview.emptyThinkingOwn
        overview.emptyThinking
        overview.emptyHabitsOwn
        overview.emptyHabits
        overview.emptyWorldOwn
        overview.emptyWorld
        overview.emptyOtherOwn
        overview.emptyOther
        overview.openPlan
        overview.openMap
        overview.numbers category
        overview.rowGoals
        overview.rowGoalsDone
        overview.rowShown
        overview.rowWorking
        overview.rowOpen
        overview.rowItems
        overview.rowItemsDone
        overview.rowHours
        overview.hoursShort done planned
        overview.rowGrowth date
        overview.rowLatest
        overview.partTitle category name
        overview.allParts
        overview.goals
        overview.goalDone
        overview.itemDone
        overview.items
        overview.skillsShown
        overview.skillsWorking
        overview.skillsOpen
        overview.grown date
        overview.since date
        overview.lastOn date
        overview.planned count
        overview.whoOwn
        overview.who name
        overview.mine
        overview.mineProfile
        overview.mineProgress
        overview.mineYear
        overview.more name
        overview.linkFamily name
        overview.hubGrade grade
        overview.hubProfile
        overview.hubProfileWords name
        overview.hubPlan
        overview.hubPlanNone
        overview.hubPlanSum goals items
        overview.hubProgress
        overview.hubProgressWords
        overview.hubWeek
        overview.hubWeekWords name
        overview.hubYear
        overview.hubYearWords
        overview.hubTalks
        overview.hubTalksWords
        overview.hubNextTalk date name
        overview.hubNotes
        overview.hubNotesWords
        overview.hubProposals
        overview.hubProposalsWords name
        overview.hubWork
        overview.hubWorkWords
        overview.hubMap
        overview.hubMapWords shown working
        overview.hubWho
        overview.hubPages name
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
        plans.kindCourseSequence
        plans.kindActivity
        plans.kindProject
        plans.kindDualEnrolment
        plans.kindInternship
        plans.kindService
        plans.kindReading
        plans.kindSupport
        plans.kindHabit
        plans.horizonTerm
        plans.horizonYears
        plans.horizonAfterGraduation
        plans.audienceEveryone
        plans.audienceAdvisor
        plans.markPlanned
        plans.markUnderWay
        plans.markDone
        plans.markLetGo
        plans.fieldTemplate
        plans.fieldReviewOn
        plans.fieldWords
        plans.fieldTag
        plans.fieldCategory
        plans.fieldTitle
        plans.fieldReason
        plans.fieldKnowing
        plans.fieldHorizon
        plans.fieldByOn
        plans.fieldInterest
        plans.fieldCompetencies
        plans.fieldServes
        plans.fieldAudience
        plans.fieldKind
        plans.fieldPlace
        plans.fieldBeginsOn
        plans.fieldEndsOn
        plans.fieldGoals
        plans.fieldCredits
        plans.fieldHours
        plans.fieldOrigin
        plans.fieldFirst
        plans.fieldSecond
        plans.fieldStudent
        plans.fieldAdvisor
        plans.fieldFamily
        plans.partPlan
        plans.partAnswer
        plans.partInterest
        plans.partGoal
        plans.partItem
        plans.partAim
        plans.partPromises
        plans.partOrderGoals
        plans.partOrderItems
        plans.partOrderOther
        plans.fieldOf part field
        plans.takenOut
        plans.gone
        plans.creditsIn area amount
        plans.tooManyGoals count
        plans.tooManyItems count
        plans.tooManyInterests count
        plans.tooManyAnswers count
        plans.tooLong count
        plans.tooManyLinks count
        plans.hoursRange count
        plans.creditsRange
        plans.notReadable
        plans.nothingChanged
        plans.added part
        plans.removed part
        plans.coverage
        plans.coverageOf covered total
        plans.coverageAll
        plans.coverageOpen
        plans.coverageEach
        plans.coverageShown
        plans.coveragePlanned
        plans.coverageOpenState
        plans.coverageHours planned asked
        plans.coverageCredits planned asked
        plans.coverageDemonstrated count
        plans.hoursOf count
        plans.creditsOf amount
        plans.title
        plans.titleOf name
        plans.ledeOwn
        plans.savedAt date name
        plans.history
        plans.emptyOwn
        plans.emptyOf
        plans.begin
        plans.beginTogether
        plans.inventory
        plans.interests
        plans.interestsOf name
        plans.interestsEdit
        plans.noInterests
        plans.newGoal
        plans.newItem
        plans.goalsNone
        plans.knowing
        plans.when
        plans.byDay horizon date
        plans.better
        plans.betterOwn
        plans.levelNow level
        plans.levelAim level
        plans.leads
        plans.under
        plans.onlyAdvisor
        plans.onlyAdvisorOf
        plans.edit
        plans.editNamed title
        plans.standing
        plans.standingNamed title
        plans.standingSave
        plans.standingWhy
        plans.steps
        plans.items
        plans.itemsNone
        plans.itemsUnder interest
        plans.itemsOther
        plans.itemsMore count
        plans.from date
        plans.until date
        plans.fromTo first last
        plans.countsFor
        plans.covers
        plans.forGoals
        plans.words
        plans.wordsOf name
        plans.wordsEdit
        plans.aim
        plans.aimFirst
        plans.aimSecond
        plans.aimEdit
        plans.readiness
        plans.readinessOf done total
        plans.readinessDone
        plans.readinessOpen
        plans.promises
        plans.promiseStudent
        plans.promiseStudentOf name
        plans.promiseAdvisor
        plans.promiseFamily
        plans.promisesEdit
        plans.promisesNone
        plans.review date
        plans.past
        plans.whoOwn
        plans.whoOf
        plans.around
        plans.crumb
        plans.signing
        plans.save
        plans.beginTitle
        plans.beginLede
        plans.beginInterest
        plans.beginGoal
        plans.beginReason
        plans.beginSave
        plans.needInterest
        plans.interestsTitle
        plans.interestsHint
        plans.interestNumber number
        plans.interestNew
        plans.interestEmptyHint
        plans.interestFromProfile
        plans.itemNewTitle
        plans.itemTitle
        plans.itemWhat
        plans.itemWhatHint
        plans.itemKind
        plans.itemPlace
        plans.itemPlaceHint
        plans.itemBegins
        plans.itemEnds
        plans.itemInterest
        plans.noneOfThese
        plans.itemGoals
        plans.itemCredits
        plans.itemCreditsHint
        plans.itemHours
        plans.itemHoursHint
        plans.itemNeedTitle
        plans.itemNeedKind
        plans.itemDates
        plans.dateUnread
        plans.itemRemove
        plans.itemRemoveHint
        plans.skills
        plans.skillsHint
        plans.aimTitle
        plans.aimFirstAsk
        plans.aimSecondAsk
        plans.readinessAsk
        plans.readinessNote
        plans.readinessOn date
        plans.promisesTitle
        plans.promisesLede
        plans.promiseStudentAsk
        plans.reviewAsk
        plans.wordsTitle
        plans.wordsHint starters
        plans.wordsOlder
        plans.historyTitle
        plans.historyLede
        plans.historyNone
        plans.historySaved date name
        plans.historyFirst
        plans.historyVersions
        plans.historyVersion number date
        plans.historySinceVersion number
        plans.historyOlder
        plans.settingsTitle
        plans.settingsLede
        plans.settingsTemplates
        plans.settingsCategories
        plans.settingsRequirements
        plans.settingsGrades band
        plans.settingsShipped
        plans.settingsChanged date name
        plans.settingsSaved
        plans.settingsTemplateTitle band
        plans.settingsCategoriesTitle
        plans.settingsCategoriesHint
        plans.settingsRequirementsTitle band
        plans.settingsNumber number
        plans.settingsEnglish
        plans.settingsSpanish
        plans.settingsName
        plans.settingsSentence
        plans.settingsPrompts
        plans.settingsStarters
        plans.settingsIntro
        plans.settingsKind
        plans.settingsKindCredits
        plans.settingsKindHours
        plans.settingsKindCompetencies
        plans.settingsAmount
        plans.settingsOf
        plans.settingsOfHint
        plans.settingsStrand
        plans.settingsStrandHint
        plans.settingsRemoveHint
        plans.settingsNew
        plans.settingsNeedBoth
        plans.settingsNeedAmount
        plans.settingsNeedOf
        plans.settingsNeedOne
        plans.settingsKeepCategory
        plans.settingsWhole
        plans.settingsText
        plans.forSchool name
        plans.reading
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
        profiles.title
        profiles.titleOf name
        profiles.whoMine
        profiles.whoOf
        profiles.print
        profiles.printed date
        profiles.history
        profiles.historyOf field
        profiles.historyAll
        profiles.historyLede
        profiles.historyNone
        profiles.changed
        profiles.add
        profiles.addTo field
        profiles.change
        profiles.changeOf field
        profiles.save
        profiles.saved
        profiles.emptyTitle
        profiles.empty
        profiles.emptyOf
        profiles.writeMine
        profiles.fieldWords
        profiles.fieldWordsOf
        profiles.hintWords
        profiles.fieldStrength
        profiles.fieldStrengthOf
        profiles.hintStrength
        profiles.fieldInterest
        profiles.fieldInterestOf
        profiles.hintInterest
        profiles.fieldTalent
        profiles.fieldTalentOf
        profiles.hintTalent
        profiles.fieldAspiration
        profiles.fieldAspirationOf
        profiles.hintAspiration
        profiles.fieldPriority
        profiles.fieldPriorityOf
        profiles.hintPriority
        profiles.fieldSelfConcept
        profiles.fieldSelfConceptOf
        profiles.hintSelfConcept
        profiles.fieldWayOfWorking
        profiles.fieldWayOfWorkingOf
        profiles.fieldLanguage
        profiles.fieldLanguageOf
        profiles.hintLanguage
        profiles.fieldBackground
        profiles.fieldBackgroundOf
        profiles.hintBackground
        profiles.fieldPriorLearning
        profiles.fieldPriorLearningOf
        profiles.hintPriorLearning
        profiles.hintOf
        profiles.withProof
        profiles.inPlan
        profiles.audienceOwn
        profiles.audienceAdvisor
        profiles.audienceStaff
        profiles.audienceEveryone
        profiles.audienceOwnOf
        profiles.audienceAdvisorOf
        profiles.audienceStaffOf
        profiles.audienceEveryoneOf
        profiles.canSee who
        profiles.whoSees
        profiles.byMe
        profiles.byFamily name
        profiles.byTeacher name
        profiles.byStudent
        profiles.byData
        profiles.registerLanguage language
        profiles.proof title
        profiles.proofs
        profiles.proofsHint count
        profiles.proofsNone
        profiles.tooManyProofs count
        profiles.interest
        profiles.usedIn
        profiles.usedNowhere
        profiles.tag
        profiles.tagHint
        profiles.tagNone
        profiles.tagAnimals
        profiles.tagArt
        profiles.tagBuilding
        profiles.tagCars
        profiles.tagCooking
        profiles.tagDance
        profiles.tagFamily
        profiles.tagFashion
        profiles.tagFood
        profiles.tagGames
        profiles.tagHelping
        profiles.tagMoney
        profiles.tagMusic
        profiles.tagNature
        profiles.tagPlants
        profiles.tagSpace
        profiles.tagSports
        profiles.tagStories
        profiles.tagTech
        profiles.tagTravel
        profiles.tagWeather
        profiles.waysLede
        profiles.waysHint
        profiles.waysDated date
        profiles.waysOpen
        profiles.wayWith
        profiles.wayWithAlone
        profiles.wayWithOne
        profiles.wayWithGroup
        profiles.waySound
        profiles.waySoundQuiet
        profiles.waySoundMusic
        profiles.waySoundTalk
        profiles.wayTime
        profiles.wayTimeMorning
        profiles.wayTimeAfternoon
        profiles.wayTimeEvening
        profiles.wayBegin
        profiles.wayBeginExample
        profiles.wayBeginRead
        profiles.wayBeginListen
        profiles.wayBeginTry
        profiles.wayBeginTalkItOver
        profiles.wayHelps
        profiles.wayHelpsHint
        profiles.wayOlder
        profiles.words
        profiles.wordsOf
        profiles.needWords
        profiles.tooLong count most
        profiles.tooMany count
        profiles.tooManyFiles count
        profiles.wrongFile
        profiles.files
        profiles.filesHint
        profiles.filesWaiting
        profiles.fileRemove
        profiles.fileRemoveNamed name
        profiles.fileOpen name
        profiles.picture name
        profiles.recording name
        profiles.record
        profiles.recordStop
        profiles.recordAgain
        profiles.recordGoing time
        profiles.recordReady
        profiles.recordDenied
        profiles.withdraw
        profiles.withdrawLede
        profiles.withdrawLedeOf
        profiles.withdrawn date
        profiles.replaced
        profiles.standsNow
        profiles.say
        profiles.sayLede
        profiles.remarkNote
        profiles.remarkDispute
        profiles.remarkKind
        profiles.remarkWords
        profiles.remarkSend
        profiles.needRemark
        profiles.noteOf date
        profiles.noteMine date
        profiles.disputeOf date
        profiles.disputeMine date
        profiles.disputeOpen
        profiles.answerBy name date
        profiles.answer
        profiles.answerTitle
        profiles.answerHint
        profiles.answerSend
        profiles.needAnswer
        profiles.supportsApart
        profiles.supportsOpen
        profiles.uploadGoing name share
        profiles.uploadWaiting name share
        profiles.uploadAgain name
        profiles.uploadSignIn
        profiles.uploadStopped name
        profiles.interview
        profiles.interviewOf
        profiles.interviewLede
        profiles.interviewWho
        profiles.interviewWhoOf
        profiles.interviewBegin
        profiles.interviewAgain
        profiles.interviewGoOn
        profiles.interviewPictures
        profiles.interviewWords
        profiles.interviewFirst
        profiles.interviewFirstWords
        profiles.interviewDue
        profiles.interviewDueWords
        profiles.interviewUnderWay
        profiles.interviewUnderWayWords
        profiles.interviewNone
        profiles.rounds
        profiles.roundDone date
        profiles.roundOpen date
        profiles.roundSee
        profiles.question number count
        profiles.hear
        profiles.hearChoice label
        profiles.hearStop
        profiles.ownAnswer
        profiles.ownAnswerPictures
        profiles.next
        profiles.skip
        profiles.back
        profiles.stop
        profiles.finish
        profiles.stopped
        profiles.results
        profiles.resultsOf
        profiles.resultsLede
        profiles.thenNow
        profiles.then date
        profiles.noAnswer
        profiles.changeNew
        profiles.changeGone
        profiles.changeSame
        profiles.changeOther
        profiles.changeAdded list
        profiles.changeLeft list
        profiles.changeStayed list
        profiles.changeSum new changed same gone
        profiles.addAnswer field
        profiles.addAnswerNamed words field
        profiles.inProfile
        profiles.gradeLabel
        profiles.supports
        profiles.supportsLede
        profiles.supportsLedeMine
        profiles.supportsReason
        profiles.supportsReasonHint
        profiles.supportsDoor
        profiles.supportsDoorMine
        profiles.supportsDoorFamily
        profiles.supportsLogged
        profiles.supportsNeedReason
        profiles.supportsWho
        profiles.supportsWhoMine
        profiles.supportsNone
        profiles.supportsAdd
        profiles.supportsKind
        profiles.supportIep
        profiles.supportSection504
        profiles.supportLanguage
        profiles.supportHealth
        profiles.supportOther
        profiles.supportsWords
        profiles.supportsNeedWords
        profiles.supportsNeedKind
        profiles.supportsReview
        profiles.supportsReviewOn date
        profiles.supportsNeedDay
        profiles.supportsSetBy name date
        profiles.supportsEnd
        profiles.supportsEndNamed kind
        profiles.supportsEnded date
        profiles.supportsEarlier
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
        proposals.title
        proposals.titleOf name
        proposals.lede
        proposals.ledeOf
        proposals.none
        proposals.noneOf
        proposals.new
        proposals.newLede
        proposals.whatKind
        proposals.kindTopic
        proposals.kindTopicHint
        proposals.kindProject
        proposals.kindProjectHint
        proposals.kindWay
        proposals.kindWayHint
        proposals.needKind
        proposals.begin
        proposals.about title
        proposals.untitled
        proposals.open
        proposals.agreedList
        proposals.past
        proposals.draftLede
        proposals.titleField
        proposals.titleHint
        proposals.question
        proposals.questionHint
        proposals.product
        proposals.productHint
        proposals.criteria
        proposals.criteriaHint
        proposals.people
        proposals.peopleHint
        proposals.interest
        proposals.interestNone
        proposals.because
        proposals.begins
        proposals.ends
        proposals.hours
        proposals.standards
        proposals.standardsHint
        proposals.standardsHintStaff
        proposals.find
        proposals.findButton
        proposals.foundNone search
        proposals.save
        proposals.propose
        proposals.proposeHint
        proposals.putAway
        proposals.covers
        proposals.written done total
        proposals.stillToWrite
        proposals.noStandards
        proposals.named count
        proposals.stillToShow count
        proposals.newToPlan count
        proposals.needTitle
        proposals.needQuestion
        proposals.needProduct
        proposals.needCriteria
        proposals.needOrder
        proposals.needWords
        proposals.needDay
        proposals.needHours count
        proposals.tooLong count
        proposals.tooManyCriteria count
        proposals.tooManyStandards count
        proposals.nothingChanged
        proposals.wordsNow
        proposals.talk
        proposals.changes
        proposals.changesBy name date
        proposals.takenOut
        proposals.putIn
        proposals.whatChanged
        proposals.changedSince
        proposals.changedTitle
        proposals.moved
        proposals.stateDraft
        proposals.stateProposedOwn
        proposals.stateProposed
        proposals.stateCounteredOwn
        proposals.stateCountered
        proposals.stateAgreed
        proposals.stateDeclined
        proposals.stateWithdrawn
        proposals.waitsSchoolOwn
        proposals.waitsSchool name
        proposals.waitsOwn name
        proposals.waitsStudent name
        proposals.agreedBy first firstDate second secondDate
        proposals.byStage name
        proposals.declinedOwn
        proposals.declined
        proposals.withdrawn
        proposals.yourAnswer
        proposals.waiting
        proposals.agree
        proposals.agreeHint
        proposals.waitHint
        proposals.counter
        proposals.counterLede name
        proposals.counterLedeOwn
        proposals.counterWords
        proposals.counterWordsHint
        proposals.counterSend
        proposals.back
        proposals.say
        proposals.comment
        proposals.commentHint
        proposals.commentSend
        proposals.needComment
        proposals.decline
        proposals.declineLede
        proposals.reason
        proposals.reasonHint
        proposals.suggestion
        proposals.suggestionHint
        proposals.needReason
        proposals.needSuggestion
        proposals.declineSend
        proposals.otherWay
        proposals.takeUp
        proposals.takeBack
        proposals.onPlan
        proposals.openPlan
        proposals.report
        proposals.did
        proposals.didHint
        proposals.shows
        proposals.showsHint
        proposals.needDid
        proposals.needShows
        proposals.reportSend
        proposals.own
        proposals.ownLede
        proposals.ownPick
        proposals.judge
        proposals.judgeLede
        proposals.turnPropose
        proposals.turnComment
        proposals.turnCounter
        proposals.turnAgree
        proposals.turnDecline
        proposals.turnWithdraw
        proposals.turnReport
        proposals.queue
        proposals.queueOpen
        proposals.queueCount count
        proposals.oldest when
        proposals.queueLede
        proposals.queueEmpty
        proposals.queueReport
        proposals.who
        proposals.whoDraft
        proposals.whoStaff
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
        weeks.title
        weeks.titleOf name
        weeks.before
        weeks.after
        weeks.thisWeek
        weeks.countOwn total done
        weeks.count total done
        weeks.carriedOwn count
        weeks.carried count
        weeks.letGoOwn count
        weeks.letGoCount count
        weeks.last
        weeks.lastOpen
        weeks.wish
        weeks.wishHint starter
        weeks.lookBack
        weeks.lookBackHint
        weeks.save
        weeks.share
        weeks.shared date
        weeks.sharedOf date
        weeks.days
        weeks.daysOf
        weeks.earlierDays
        weeks.weekend
        weeks.today
        weeks.free time
        weeks.nothing
        weeks.checkIn name
        weeks.toPlan
        weeks.toPlanNone
        weeks.putOn step
        weeks.put
        weeks.noDay
        weeks.anyTime day
        weeks.atTime day time minutes
        weeks.done
        weeks.isDone
        weeks.notDone
        weeks.change
        weeks.step
        weeks.newStep
        weeks.changeStep
        weeks.stepHint
        weeks.minutes
        weeks.byOn
        weeks.belongs
        weeks.belongsNothing
        weeks.for
        weeks.by date
        weeks.about time
        weeks.suggested name
        weeks.earlier
        weeks.later
        weeks.letGo
        weeks.letGoWhy
        weeks.takeUp
        weeks.pastSteps
        weeks.wasLetGo reason
        weeks.back
        weeks.needTitle
        weeks.tooLong count
        weeks.needMinutes
        weeks.needDay
        weeks.needComingDay
        weeks.needReason
        weeks.tooManySteps count
        weeks.who
        weeks.whoOf
        weeks.homeToday
        weeks.homeNothing
        weeks.homeWeek
        weeks.homeCount total done
        weeks.planSteps
        weeks.timesTitle name
        weeks.timesLede
        weeks.timesNone
        weeks.timesDay
        weeks.timesBegins
        weeks.timesEnds
        weeks.timesPlace
        weeks.timesAdd
        weeks.timesRemove
        weeks.timesNeedTime
        weeks.timesOverlap day begins ends
        weeks.timesTooMany count
        weeks.timesOpen
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
        year.title
        year.titleOf name
        year.summaryOwn done total
        year.summary name done total
        year.waiting count
        year.changePlan
        year.openPlan
        year.byArea
        year.doneOf done total
        year.todayFlag date
        year.stateDone
        year.stateUnderWay
        year.stateWaiting
        year.statePlanned
        year.lineOwn
        year.lineOf
        year.table
        year.tableCaption first last
        year.what
        year.area
        year.from
        year.to
        year.now
        year.talk count
        year.movingIsFine
        year.plannedFor date
        year.move
        year.help
        year.undated
        year.setDay
        year.sinceBegan date
        year.map
        year.mapOf
        year.emptyOwn
        year.emptyOf
        year.who
        year.whoOf
        year.paceTitle
        year.paceTitleOf name
        year.paceLede
        year.paceLedeOf
        year.paceAll
        year.paceNothing
        year.paceBehindOwn
        year.paceOnOwn
        year.paceAheadOwn
        year.paceBehind
        year.paceOn
        year.paceAhead
        year.paceCounts shown total due
        year.paceNone
        year.paceSkill
        year.paceDay
        year.paceState
        year.paceShown
        year.paceDue
        year.paceLater
        year.floor name count
        year.floorNow expected shown
        year.floorWhy
        year.floorSet
        year.floorChange
        year.floorHint
        year.floorSubject
        year.floorCount
        year.floorReason
        year.floorSave
        year.floorEnd
        year.floorNeedSubject
        year.floorNeedCount
        year.floorNeedReason
        year.cardTitle name
        year.cardsTitle name
        year.cardLede
        year.cardsLede
        year.cardsMore count
        year.cardPrint
        year.cardNow
        year.cardNext
        year.cardWhy
        year.cardToday
        year.cardNothing
        year.cardOpen
        year.cardsOpen
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
    /// Module at your own pace
    var activitiesKindModule: String { plain(91) }
    /// Reading
    var activitiesKindReading: String { plain(92) }
    /// Discussion
    var activitiesKindDiscussion: String { plain(93) }
    /// Performance task
    var activitiesKindTask: String { plain(94) }
    /// Workshop
    var activitiesKindWorkshop: String { plain(95) }
    /// Exhibition
    var activitiesKindExhibition: String { plain(96) }
    /// Lesson
    var activitiesKindLesson: String { plain(97) }
    /// Project
    var activitiesKindProject: String { plain(98) }
    /// Expedition
    var activitiesKindExpedition: String { plain(99) }
    /// Flipped lesson
    var activitiesKindFlipped: String { plain(100) }
    /// This is what your students see.
    var activitiesStudentsSee: String { plain(101) }
    /// This activity is no longer given.
    var activitiesRetired: String { plain(102) }
    /// Who has it
    var activitiesWhoHasIt: String { plain(103) }
    /// No class of yours has it yet.
    var activitiesNobodyHasIt: String { plain(104) }
    /// Everyone
    var activitiesEveryone: String { plain(105) }
    /// Aim: {date}
    func activitiesAimFor(date: String) -> String { text(106, [.text(date)]) }
    /// Given {date}
    func activitiesGivenOn(date: String) -> String { text(107, [.text(date)]) }
    /// Take it back
    var activitiesTakeBack: String { plain(108) }
    /// What is it about?
    var activitiesFormCompetencies: String { plain(109) }
    /// Choose one to six competencies. Search for a word or a code.
    var activitiesFormCompetenciesHint: String { plain(110) }
    /// Find a competency
    var activitiesFormFind: String { plain(111) }
    /// Chosen
    var activitiesFormChosen: String { plain(112) }
    /// Found
    var activitiesFormFound: String { plain(113) }
    /// Nothing has all of these words. Try fewer or other words.
    var activitiesFormFoundNone: String { plain(114) }
    /// Use the marked ones
    var activitiesFormUseThese: String { plain(115) }
    /// Title
    var activitiesFormTitle: String { plain(116) }
    /// A question that makes students curious
    var activitiesFormQuestion: String { plain(117) }
    /// Why does it matter?
    var activitiesFormWhy: String { plain(118) }
    /// Say it to a student: what can you do with it?
    var activitiesFormWhyHint: String { plain(119) }
    /// Steps
    var activitiesFormSteps: String { plain(120) }
    /// One on each line.
    var activitiesFormOnePerLine: String { plain(121) }
    /// Ways to show it
    var activitiesFormWays: String { plain(122) }
    /// At least two, so that each student finds one that fits.
    var activitiesFormWaysHint: String { plain(123) }
    /// Your own ways
    var activitiesFormOwnWays: String { plain(124) }
    /// Minutes
    var activitiesFormMinutes: String { plain(125) }
    /// About how long most students need. You may leave it empty.
    var activitiesFormMinutesHint: String { plain(126) }
    /// How is it judged?
    var activitiesFormRubric: String { plain(127) }
    /// Choose what it is about first. Then the rows to judge it appear here.
    var activitiesFormRubricFirst: String { plain(128) }
    /// Write the rows here
    var activitiesFormRubricOwn: String { plain(129) }
    /// One row for each competency, in words that students understand.
    var activitiesFormRubricOwnHint: String { plain(130) }
    /// Use “{title}”
    func activitiesFormRubricUse(title: String) -> String { text(131, [.text(title)]) }
    /// Judges {count, number} of the {total, number} chosen
    func activitiesFormRubricJudges(count: Int, total: Int) -> String { text(132, [.number(count), .number(total)]) }
    /// Read this rubric
    var activitiesFormRubricRead: String { plain(133) }
    /// The rows
    var activitiesFormRows: String { plain(134) }
    /// What this row looks at
    var activitiesFormRowTitle: String { plain(135) }
    /// Level {number, number}: {name}
    func activitiesFormLevel(number: Int, name: String) -> String { text(136, [.number(number), .text(name)]) }
    /// Save the activity
    var activitiesFormSave: String { plain(137) }
    /// Work that was judged before keeps the rows it was judged on.
    var activitiesFormVersions: String { plain(138) }
    /// Choose at least one competency.
    var activitiesNeedCompetency: String { plain(139) }
    /// Choose six competencies at most.
    var activitiesNeedFewerCompetencies: String { plain(140) }
    /// Give it a title.
    var activitiesNeedTitle: String { plain(141) }
    /// Say why it matters. Students read this first.
    var activitiesNeedWhy: String { plain(142) }
    /// Offer at least two ways to show it.
    var activitiesNeedWays: String { plain(143) }
    /// Offer ten ways at most.
    var activitiesNeedFewerWays: String { plain(144) }
    /// Write thirty steps at most.
    var activitiesNeedFewerSteps: String { plain(145) }
    /// Make this shorter: {count, number} characters at most.
    func activitiesNeedShorter(count: Int) -> String { text(146, [.number(count)]) }
    /// Make the line “{line}” shorter: {count, number} characters at most.
    func activitiesNeedShorterLine(line: String, count: Int) -> String { text(147, [.text(line), .number(count)]) }
    /// Write the minutes as a number from 1 to 10,000, or leave it empty.
    var activitiesNeedMinutes: String { plain(148) }
    /// Choose a rubric, or write the rows here.
    var activitiesNeedRubric: String { plain(149) }
    /// That rubric judges none of what you chose. Choose another, or write the rows here.
    var activitiesNeedRubricThatJudges: String { plain(150) }
    /// Name the row for “{competency}”.
    func activitiesNeedRowTitle(competency: String) -> String { text(151, [.text(competency)]) }
    /// Say what level {number, number} looks like for “{competency}”.
    func activitiesNeedRowLevel(number: Int, competency: String) -> String { text(152, [.number(number), .text(competency)]) }
    /// Write about it
    var activitiesWayWrite: String { plain(153) }
    /// Draw it
    var activitiesWayDraw: String { plain(154) }
    /// Build it
    var activitiesWayBuild: String { plain(155) }
    /// Explain it in a talk
    var activitiesWaySay: String { plain(156) }
    /// Record it
    var activitiesWayRecord: String { plain(157) }
    /// Teach it to someone
    var activitiesWayTeach: String { plain(158) }
    /// Make a poster or slides
    var activitiesWayPoster: String { plain(159) }
    /// Act it out
    var activitiesWayAct: String { plain(160) }
    /// Give “{activity}”
    func activitiesGiveTitle(activity: String) -> String { text(161, [.text(activity)]) }
    /// You teach no class now. The office adds you to one.
    var activitiesGiveNoClass: String { plain(162) }
    /// To which class?
    var activitiesGiveClass: String { plain(163) }
    /// Another class
    var activitiesGiveOtherClass: String { plain(164) }
    /// To whom?
    var activitiesGiveWho: String { plain(165) }
    /// Everyone in {class} ({count, plural, one {# student} other {# students}})
    func activitiesGiveAll(`class`: String, count: Int) -> String { text(166, [.text(`class`), .number(count)]) }
    /// Only those marked below
    var activitiesGiveSome: String { plain(167) }
    /// Students
    var activitiesGiveStudents: String { plain(168) }
    /// has it
    var activitiesGiveHasIt: String { plain(169) }
    /// This class has no students yet.
    var activitiesGiveNoStudents: String { plain(170) }
    /// A day to aim for
    var activitiesGiveAim: String { plain(171) }
    /// You may leave it empty. Nothing closes when the day passes.
    var activitiesGiveAimHint: String { plain(172) }
    /// Give it
    var activitiesGiveButton: String { plain(173) }
    /// Mark at least one student, or choose everyone.
    var activitiesGiveNeedSome: String { plain(174) }
    /// Choose a day from today on, or leave it empty.
    var activitiesGiveNeedDay: String { plain(175) }
    /// Everyone you chose has it already.
    var activitiesGiveHaveIt: String { plain(176) }
}

// agreements
extension Messages {
    /// You
    var agreementsYou: String { plain(177) }
    /// Student
    var agreementsStudent: String { plain(178) }
    /// Advisor
    var agreementsAdvisor: String { plain(179) }
    /// Family
    var agreementsFamily: String { plain(180) }
    /// Your family
    var agreementsYourFamily: String { plain(181) }
    /// Waits for agreement
    var agreementsStateProposed: String { plain(182) }
    /// Agreed
    var agreementsStateActive: String { plain(183) }
    /// Replaced
    var agreementsStateSuperseded: String { plain(184) }
    /// Taken back
    var agreementsStateWithdrawn: String { plain(185) }
    /// No plan yet
    var agreementsStandingNone: String { plain(186) }
    /// Draft, not yet agreed
    var agreementsStandingDraft: String { plain(187) }
    /// Changed since it was agreed
    var agreementsStandingChanged: String { plain(188) }
    /// {name} put it forward on {date}.
    func agreementsPutForward(name: String, date: String) -> String { text(189, [.text(name), .text(date)]) }
    /// All agreed on {date}.
    func agreementsAgreedOn(date: String) -> String { text(190, [.text(date)]) }
    /// It was taken back on {date}.
    func agreementsTakenBackOn(date: String) -> String { text(191, [.text(date)]) }
    /// A newer version replaced it on {date}.
    func agreementsReplacedOn(date: String) -> String { text(192, [.text(date)]) }
    /// Version {number, number}
    func agreementsVersion(number: Int) -> String { text(193, [.number(number)]) }
    /// The draft
    var agreementsTheDraft: String { plain(194) }
    /// has agreed
    var agreementsHasAgreed: String { plain(195) }
    /// has not agreed yet
    var agreementsHasNotAgreed: String { plain(196) }
    /// On paper. {name} recorded it.
    func agreementsOnPaper(name: String) -> String { text(197, [.text(name)]) }
    /// on paper
    var agreementsByPaper: String { plain(198) }
    /// See the scan
    var agreementsSeeScan: String { plain(199) }
    /// Not yet
    var agreementsNotYet: String { plain(200) }
    /// You are 18 or older. You agree for yourself.
    var agreementsOfAgeMine: String { plain(201) }
    /// The student is 18 or older and agrees alone.
    var agreementsOfAge: String { plain(202) }
    /// Nobody is on record for this yet. The school office can help.
    var agreementsNobody: String { plain(203) }
    /// Waits for
    var agreementsWaitsFor: String { plain(204) }
    /// One name is enough. Others may sign, too.
    var agreementsOneIsEnough: String { plain(205) }
    /// Nobody has signed it.
    var agreementsNobodySigned: String { plain(206) }
    /// Who has agreed
    var agreementsWhoAgreed: String { plain(207) }
    /// A change makes a new draft. Everybody who signed sees what changed.
    var agreementsAfterwards: String { plain(208) }
    /// Nothing is written yet.
    var agreementsSentenceNone: String { plain(209) }
    /// This is a draft. Nobody has agreed to it yet.
    var agreementsSentenceDraft: String { plain(210) }
    /// It waits for {count, plural, one {# more name} other {# more names}}.
    func agreementsSentenceProposed(count: Int) -> String { text(211, [.number(count)]) }
    /// All have agreed. This plan is in use.
    var agreementsSentenceActive: String { plain(212) }
    /// All agreed to an earlier version. The draft has changed since then.
    var agreementsSentenceChanged: String { plain(213) }
    /// Read it and agree
    var agreementsReadAndAgree: String { plain(214) }
    /// Read version {number, number}
    func agreementsRead(number: Int) -> String { text(215, [.number(number)]) }
    /// Put my plan forward
    var agreementsProposeMine: String { plain(216) }
    /// Put the plan forward
    var agreementsPropose: String { plain(217) }
    /// Put the plan of {name} forward
    func agreementsProposeOf(name: String) -> String { text(218, [.text(name)]) }
    /// All versions
    var agreementsAllVersions: String { plain(219) }
    /// My plan
    var agreementsMyPlan: String { plain(220) }
    /// The plan
    var agreementsThePlan: String { plain(221) }
    /// Go to the plan
    var agreementsToThePlan: String { plain(222) }
    /// Agreeing on plans
    var agreementsHomeTitle: String { plain(223) }
    /// Your plan is ready for your name.
    var agreementsHomeSignMine: String { plain(224) }
    /// Your plan has a new version. It waits for your name.
    var agreementsHomeSignAgainMine: String { plain(225) }
    /// The plan of {name} waits for you to agree.
    func agreementsHomeSign(name: String) -> String { text(226, [.text(name)]) }
    /// The plan of {name} has a new version. See what changed and agree.
    func agreementsHomeSignAgain(name: String) -> String { text(227, [.text(name)]) }
    /// The plan of {name} has changed since you agreed to version {number, number}.
    func agreementsHomeChanged(name: String, number: Int) -> String { text(228, [.text(name), .number(number)]) }
    /// Your plan has changed since you agreed to version {number, number}.
    func agreementsHomeChangedMine(number: Int) -> String { text(229, [.number(number)]) }
    /// {who} wrote about your plan.
    func agreementsHomeAsksMine(who: String) -> String { text(230, [.text(who)]) }
    /// {who} wrote about the plan of {name}.
    func agreementsHomeAsks(who: String, name: String) -> String { text(231, [.text(who), .text(name)]) }
    /// {who} asks for a talk about your plan.
    func agreementsHomeMeetingMine(who: String) -> String { text(232, [.text(who)]) }
    /// {who} asks for a talk about the plan of {name}.
    func agreementsHomeMeeting(who: String, name: String) -> String { text(233, [.text(who), .text(name)]) }
    /// {who} asks for an interpreter to talk about your plan.
    func agreementsHomeInterpreterMine(who: String) -> String { text(234, [.text(who)]) }
    /// {who} asks for an interpreter to talk about the plan of {name}.
    func agreementsHomeInterpreter(who: String, name: String) -> String { text(235, [.text(who), .text(name)]) }
    /// Read it
    var agreementsHomeRead: String { plain(236) }
    /// See what changed
    var agreementsHomeSeeChanges: String { plain(237) }
    /// And {count, plural, one {# more} other {# more}}.
    func agreementsHomeMore(count: Int) -> String { text(238, [.number(count)]) }
    /// My plan, version {number, number}
    func agreementsTitleMine(number: Int) -> String { text(239, [.number(number)]) }
    /// Plan of {name}, version {number, number}
    func agreementsTitle(name: String, number: Int) -> String { text(240, [.text(name), .number(number)]) }
    /// Go to the end to agree
    var agreementsGoToAgree: String { plain(241) }
    /// These words are not the ones that were put forward. Nobody can sign this version. Please tell the school offi…
    var agreementsNotIntact: String { plain(242) }
    /// This version was taken back before all had agreed. The names stay in its history.
    var agreementsWithdrawnSentence: String { plain(243) }
    /// This version is from before. Nobody signs it any more.
    var agreementsSupersededSentence: String { plain(244) }
    /// What changed since you agreed to version {number, number}
    func agreementsChangedSinceYou(number: Int) -> String { text(245, [.number(number)]) }
    /// What changed since you agreed to version {number, number}
    func agreementsChangedSinceYouMine(number: Int) -> String { text(246, [.number(number)]) }
    /// What changed since version {number, number}
    func agreementsChangedSince(number: Int) -> String { text(247, [.number(number)]) }
    /// What changed
    var agreementsWhatChanged: String { plain(248) }
    /// Nothing is different.
    var agreementsNothingChanged: String { plain(249) }
    /// Record a signature on paper
    var agreementsRecordPaper: String { plain(250) }
    /// Take this version back
    var agreementsWithdraw: String { plain(251) }
    /// For paper
    var agreementsPaper: String { plain(252) }
    /// You, your family and your teachers at school can see this.
    var agreementsWhoMine: String { plain(253) }
    /// The student, the family and the school's adults of the student can see this.
    var agreementsWho: String { plain(254) }
    /// After school
    var agreementsAim: String { plain(255) }
    /// A second choice
    var agreementsSecondChoice: String { plain(256) }
    /// Interests
    var agreementsInterests: String { plain(257) }
    /// In own words
    var agreementsAnswers: String { plain(258) }
    /// Goals
    var agreementsGoals: String { plain(259) }
    /// {count, plural, one {# goal} other {# goals}}
    func agreementsGoalCount(count: Int) -> String { text(260, [.number(count)]) }
    /// What is planned
    var agreementsItems: String { plain(261) }
    /// {count, plural, one {# thing} other {# things}}
    func agreementsItemCount(count: Int) -> String { text(262, [.number(count)]) }
    /// Kind of goal
    var agreementsCategory: String { plain(263) }
    /// When
    var agreementsWhen: String { plain(264) }
    /// by {date}
    func agreementsBy(date: String) -> String { text(265, [.text(date)]) }
    /// from {date}
    func agreementsFrom(date: String) -> String { text(266, [.text(date)]) }
    /// {first} to {last}
    func agreementsFromTo(first: String, last: String) -> String { text(267, [.text(first), .text(last)]) }
    /// How we will know
    var agreementsKnowing: String { plain(268) }
    /// What it builds
    var agreementsCompetencies: String { plain(269) }
    /// Interest
    var agreementsUnder: String { plain(270) }
    /// Leads to
    var agreementsLeadsTo: String { plain(271) }
    /// With whom and where
    var agreementsPlace: String { plain(272) }
    /// Time
    var agreementsHours: String { plain(273) }
    /// {count, plural, one {# hour} other {# hours}}
    func agreementsHourCount(count: Int) -> String { text(274, [.number(count)]) }
    /// Credits
    var agreementsCredits: String { plain(275) }
    /// For these goals
    var agreementsForGoals: String { plain(276) }
    /// What each of us does
    var agreementsPromises: String { plain(277) }
    /// All look at this plan again on {date}.
    func agreementsReviewOn(date: String) -> String { text(278, [.text(date)]) }
    /// Your name
    var agreementsYourName: String { plain(279) }
    /// Your name
    var agreementsYourNameMine: String { plain(280) }
    /// You have agreed to this version.
    var agreementsYouAgreed: String { plain(281) }
    /// You have agreed to this version.
    var agreementsYouAgreedMine: String { plain(282) }
    /// You have agreed. The others are asked now.
    var agreementsYouAgreedOthers: String { plain(283) }
    /// You have agreed. The others are asked now.
    var agreementsYouAgreedOthersMine: String { plain(284) }
    /// Do you agree to this plan?
    var agreementsDoYouAgreeMine: String { plain(285) }
    /// Do you agree to this plan?
    var agreementsDoYouAgree: String { plain(286) }
    /// Your name goes under exactly these words. If the plan changes, you are asked again.
    var agreementsWhatItMeansMine: String { plain(287) }
    /// Your name goes under exactly these words. If the plan changes, you are asked again. You can ask first and agr…
    var agreementsWhatItMeans: String { plain(288) }
    /// You are 18 or older, so your name stands for your family's part, too.
    var agreementsForYourself: String { plain(289) }
    /// Your name stands for the school's part and for the family's part.
    var agreementsForBoth: String { plain(290) }
    /// I agree
    var agreementsAgree: String { plain(291) }
    /// Fingerprint of these words:
    var agreementsFingerprint: String { plain(292) }
    /// You can read this plan and write about it. Another person agrees for the family.
    var agreementsReadsOnly: String { plain(293) }
    /// The student is 18 or older and agrees alone. You can read the plan and write about it.
    var agreementsReadsOfAge: String { plain(294) }
    /// Ask or say something
    var agreementsTalk: String { plain(295) }
    /// Your advisor and your family read what you write here.
    var agreementsTalkLedeMine: String { plain(296) }
    /// It goes to the advisor and the student. Whoever sees this plan can read it.
    var agreementsTalkLede: String { plain(297) }
    /// Asks for an interpreter
    var agreementsWantsInterpreter: String { plain(298) }
    /// Asks for a talk
    var agreementsWantsTalk: String { plain(299) }
    /// {name} saw to it.
    func agreementsSettled(name: String) -> String { text(300, [.text(name)]) }
    /// The advisor will see to it.
    var agreementsUnsettled: String { plain(301) }
    /// Mark as seen to
    var agreementsSettle: String { plain(302) }
    /// What do you want to ask or say?
    var agreementsYourWordsMine: String { plain(303) }
    /// What would you like to ask or say?
    var agreementsYourWords: String { plain(304) }
    /// In any language. For a talk or an interpreter you can leave it empty.
    var agreementsYourWordsHint: String { plain(305) }
    /// Ask a question
    var agreementsAsk: String { plain(306) }
    /// Send
    var agreementsAnswer: String { plain(307) }
    /// Ask for a talk
    var agreementsAskMeetingMine: String { plain(308) }
    /// Ask for a talk
    var agreementsAskMeeting: String { plain(309) }
    /// I need an interpreter
    var agreementsAskInterpreter: String { plain(310) }
    /// Write your question first.
    var agreementsNeedWords: String { plain(311) }
    /// Make it shorter: {count, number} letters at most.
    func agreementsTooLong(count: Int) -> String { text(312, [.number(count)]) }
    /// Versions of my plan
    var agreementsVersionsMine: String { plain(313) }
    /// Versions of the plan of {name}
    func agreementsVersionsOf(name: String) -> String { text(314, [.text(name)]) }
    /// You have not put your plan forward yet.
    var agreementsNoVersionMine: String { plain(315) }
    /// No plan was put forward yet.
    var agreementsNoVersion: String { plain(316) }
    /// Compare two versions
    var agreementsCompare: String { plain(317) }
    /// Before
    var agreementsCompareFrom: String { plain(318) }
    /// After
    var agreementsCompareTo: String { plain(319) }
    /// Compare
    var agreementsCompareButton: String { plain(320) }
    /// What is different
    var agreementsDifferences: String { plain(321) }
    /// Look at it once more. Then it goes to your advisor and your family.
    var agreementsProposeLedeMine: String { plain(322) }
    /// Look at it together once more. Then it goes to the student and the family.
    var agreementsProposeLede: String { plain(323) }
    /// Nothing has changed since the newest version.
    var agreementsNothingNew: String { plain(324) }
    /// The plan changed while you were reading. Nothing was sent. Here is how it stands now.
    var agreementsDraftMoved: String { plain(325) }
    /// Version {number, number} still waits. This one takes its place, and the names are asked for again.
    func agreementsReplacesWaiting(number: Int) -> String { text(326, [.number(number)]) }
    /// The whole plan
    var agreementsWholePlan: String { plain(327) }
    /// Who is asked to agree
    var agreementsWhoIsAsked: String { plain(328) }
    /// One name of each is needed, in any order.
    var agreementsOneOfEach: String { plain(329) }
    /// Agree and put it forward
    var agreementsProposeAndSign: String { plain(330) }
    /// Put it forward, sign later
    var agreementsProposeLater: String { plain(331) }
    /// This is not the newest plan any more
    var agreementsMovedTitle: String { plain(332) }
    /// You did not sign anything. Here is what changed.
    var agreementsMovedSentenceMine: String { plain(333) }
    /// Nothing was signed. Here is what changed, with both texts.
    var agreementsMovedSentence: String { plain(334) }
    /// What you were reading: version {number, number}
    func agreementsYouRead(number: Int) -> String { text(335, [.number(number)]) }
    /// What there is now: {name}
    func agreementsThereIsNow(name: String) -> String { text(336, [.text(name)]) }
    /// Back to this version
    var agreementsBackToVersion: String { plain(337) }
    /// Print this page with your browser. It holds the same words as the screen.
    var agreementsPrintHint: String { plain(338) }
    /// Print this page with your browser. It holds the same words as the screen.
    var agreementsPrintHintMine: String { plain(339) }
    /// A name here stands under exactly these words.
    var agreementsPaperMeans: String { plain(340) }
    /// Name
    var agreementsNameLine: String { plain(341) }
    /// Date
    var agreementsDateLine: String { plain(342) }
    /// Who signed on paper?
    var agreementsWhoSigned: String { plain(343) }
    /// The paper must show this fingerprint:
    var agreementsCheckFingerprint: String { plain(344) }
    /// Scan or photo of the signed page
    var agreementsScan: String { plain(345) }
    /// A picture or a PDF on which the name and the fingerprint can be read.
    var agreementsScanHint: String { plain(346) }
    /// Record this signature
    var agreementsRecord: String { plain(347) }
    /// Choose who signed.
    var agreementsNeedSigner: String { plain(348) }
    /// Add a scan or a photo of the signed page.
    var agreementsNeedScan: String { plain(349) }
    /// All names are there. Nothing is left to record.
    var agreementsAllNamesThere: String { plain(350) }
    /// This version changed or ended meanwhile, so the paper belongs to other words. Nothing was recorded.
    var agreementsPaperMoved: String { plain(351) }
    /// Plans
    var agreementsPlans: String { plain(352) }
    /// Plans of the class
    var agreementsClassTitle: String { plain(353) }
    /// {agreed, number} of {all, number} agreed.
    func agreementsTally(agreed: Int, all: Int) -> String { text(354, [.number(agreed), .number(all)]) }
    /// {count, plural, =0 {None waits for names.} one {# waits for names.} other {# wait for names.}}
    func agreementsTallyWaiting(count: Int) -> String { text(355, [.number(count)]) }
    /// Save as a table (CSV)
    var agreementsTable: String { plain(356) }
    /// Nobody is in this class now.
    var agreementsClassEmpty: String { plain(357) }
    /// Whoever teaches this class or leads the school can see this list.
    var agreementsClassWho: String { plain(358) }
    /// Plan
    var agreementsColumnState: String { plain(359) }
    /// Version
    var agreementsColumnVersion: String { plain(360) }
    /// Waits for
    var agreementsColumnWaits: String { plain(361) }
    /// Agreed since
    var agreementsColumnSince: String { plain(362) }
    /// Next look
    var agreementsColumnReview: String { plain(363) }
}

// checkins
extension Messages {
    /// Check-ins
    var checkinsTitle: String { plain(364) }
    /// Check-ins of {name}
    func checkinsTitleOf(name: String) -> String { text(365, [.text(name)]) }
    /// My check-ins
    var checkinsMine: String { plain(366) }
    /// {done, number} of {count, number} held in the last two weeks.
    func checkinsHeldLately(done: Int, count: Int) -> String { text(367, [.number(done), .number(count)]) }
    /// Today
    var checkinsToday: String { plain(368) }
    /// No check-in is planned for today.
    var checkinsTodayNone: String { plain(369) }
    /// Today, without a time
    var checkinsTodayNoTime: String { plain(370) }
    /// {count, plural, =0 {Nobody is due} one {# is due} other {# are due}}
    func checkinsDue(count: Int) -> String { text(371, [.number(count)]) }
    /// You have talked with everybody in this round.
    var checkinsDueNone: String { plain(372) }
    /// The last one did not take place. This one comes first.
    var checkinsDueMissed: String { plain(373) }
    /// You have not talked yet.
    var checkinsDueNew: String { plain(374) }
    /// Due since: {day}.
    func checkinsDueSince(day: String) -> String { text(375, [.text(day)]) }
    /// Done in this round ({count, number})
    func checkinsHeld(count: Int) -> String { text(376, [.number(count)]) }
    /// Nobody yet.
    var checkinsHeldNone: String { plain(377) }
    /// Next: {day}.
    func checkinsNextOn(day: String) -> String { text(378, [.text(day)]) }
    /// No next day is planned.
    var checkinsNoNext: String { plain(379) }
    /// Last talk: {day}
    func checkinsLast(day: String) -> String { text(380, [.text(day)]) }
    /// Last talk: {day}, with {name}
    func checkinsLastWith(day: String, name: String) -> String { text(381, [.text(day), .text(name)]) }
    /// No talk is written down yet
    var checkinsLastNever: String { plain(382) }
    /// You advise nobody yet. The school's roster brings your students.
    var checkinsRotationEmpty: String { plain(383) }
    /// Only you see this list. Leaders see how many students were talked with, and whom nobody talked with.
    var checkinsRotationWho: String { plain(384) }
    /// {today, plural, =0 {No check-in is planned for today.} one {One check-in is planned for today.} other {# chec…
    func checkinsHome(today: Int, due: Int) -> String { text(385, [.number(today), .number(due)]) }
    /// Talk now
    var checkinsTalkNow: String { plain(386) }
    /// Times for check-ins
    var checkinsTimes: String { plain(387) }
    /// Choose students and a first time. They come one after the other.
    var checkinsTimesLede: String { plain(388) }
    /// With whom
    var checkinsTimesWho: String { plain(389) }
    /// no time yet
    var checkinsTimesNone: String { plain(390) }
    /// Keep these times
    var checkinsTimesSet: String { plain(391) }
    /// Give up their times
    var checkinsTimesEnd: String { plain(392) }
    /// Day of the week
    var checkinsWeekday: String { plain(393) }
    /// First time
    var checkinsFirstTime: String { plain(394) }
    /// Minutes for each
    var checkinsMinutesEach: String { plain(395) }
    /// How often
    var checkinsHowOften: String { plain(396) }
    /// {weeks, plural, one {Every week} other {Every # weeks}}
    func checkinsEvery(weeks: Int) -> String { text(397, [.number(weeks)]) }
    /// From
    var checkinsFrom: String { plain(398) }
    /// {day}, {time}, {weeks, plural, one {every week} other {every # weeks}}, {minutes, number} min
    func checkinsSlot(day: String, time: String, weeks: Int, minutes: Int) -> String { text(399, [.text(day), .text(time), .number(weeks), .number(minutes)]) }
    /// Choose at least one student.
    var checkinsChooseStudents: String { plain(400) }
    /// Write a time, such as 2:10 PM.
    var checkinsNeedTime: String { plain(401) }
    /// These talks do not fit into one day. Choose fewer students, fewer minutes or an earlier time.
    var checkinsNotInOneDay: String { plain(402) }
    /// {name} would overlap with {other} at {time}. Choose another time.
    func checkinsOverlap(name: String, other: String, time: String) -> String { text(403, [.text(name), .text(other), .text(time)]) }
    /// There is a talk with {name} at {time} on that day. Choose another time.
    func checkinsClash(name: String, time: String) -> String { text(404, [.text(name), .text(time)]) }
    /// Coming up
    var checkinsNextTitle: String { plain(405) }
    /// No check-in is planned.
    var checkinsNextNone: String { plain(406) }
    /// No check-in is planned. You can always ask for one.
    var checkinsNextNoneMine: String { plain(407) }
    /// So far
    var checkinsPastTitle: String { plain(408) }
    /// No check-in was held yet.
    var checkinsPastNone: String { plain(409) }
    /// Planned, and nothing written down
    var checkinsOpenTitle: String { plain(410) }
    /// with {name, html}
    func checkinsWith(name: HTML) -> HTML { markup(411, [.html(name)]) }
    /// With {name, html}
    func checkinsWithFirst(name: HTML) -> HTML { markup(412, [.html(name)]) }
    /// {count, plural, one {# earlier} other {# earlier}}
    func checkinsPastMore(count: Int) -> String { text(413, [.number(count)]) }
    /// Plan one talk
    var checkinsPlanTitle: String { plain(414) }
    /// Plan it
    var checkinsPlanButton: String { plain(415) }
    /// Day
    var checkinsDay: String { plain(416) }
    /// Time
    var checkinsTime: String { plain(417) }
    /// Minutes
    var checkinsMinutes: String { plain(418) }
    /// Place (optional)
    var checkinsPlace: String { plain(419) }
    /// Choose a day from today on, within a year.
    var checkinsNeedDay: String { plain(420) }
    /// This is the second time in a row. Choose a new day, so that the talk takes place.
    var checkinsNeedNewDay: String { plain(421) }
    /// Write in a few words why.
    var checkinsNeedReason: String { plain(422) }
    /// You and the adults who work with you see this. Your family sees what was agreed on and what is shared.
    var checkinsListWhoStudent: String { plain(423) }
    /// {name} and the adults who work with {name} see this. The family sees what was agreed on and what is shared.
    func checkinsListWhoStaff(name: String) -> String { text(424, [.text(name)]) }
    /// Move or call off
    var checkinsMove: String { plain(425) }
    /// Another day for the talk with {name}
    func checkinsMoveTitle(name: String) -> String { text(426, [.text(name)]) }
    /// Move the talk
    var checkinsMoveButton: String { plain(427) }
    /// It does not take place
    var checkinsOffTitle: String { plain(428) }
    /// Write why. The student then comes first in your list.
    var checkinsOffLede: String { plain(429) }
    /// Why
    var checkinsOffReason: String { plain(430) }
    /// {name} and the team read it.
    func checkinsOffHint(name: String) -> String { text(431, [.text(name)]) }
    /// Plan a new talk on the day above
    var checkinsOffAgain: String { plain(432) }
    /// It does not take place
    var checkinsOffButton: String { plain(433) }
    /// Check-in with {name}
    func checkinsTalkTitle(name: String) -> String { text(434, [.text(name)]) }
    /// Our check-in
    var checkinsTalkMine: String { plain(435) }
    /// Get ready for your check-in
    var checkinsAgendaTitle: String { plain(436) }
    /// Write as much or as little as you like. This is your time.
    var checkinsAgendaLede: String { plain(437) }
    /// What went well
    var checkinsAgendaWins: String { plain(438) }
    /// Where I am stuck
    var checkinsAgendaStuck: String { plain(439) }
    /// What I want to change in my plan
    var checkinsAgendaChange: String { plain(440) }
    /// You and the adults who work with you at school can read this.
    var checkinsAgendaWho: String { plain(441) }
    /// What {name} wants to talk about
    func checkinsAgendaOf(name: String) -> String { text(442, [.text(name)]) }
    /// What I wanted to talk about
    var checkinsAgendaMine: String { plain(443) }
    /// You wrote nothing before this one.
    var checkinsAgendaMineNone: String { plain(444) }
    /// {name} has not written anything yet. It shows here as it is written.
    func checkinsAgendaNone(name: String) -> String { text(445, [.text(name)]) }
    /// got ready
    var checkinsAgendaThere: String { plain(446) }
    /// Get ready
    var checkinsGetReady: String { plain(447) }
    /// See what I wrote
    var checkinsChangeAgenda: String { plain(448) }
    /// See my plan
    var checkinsMyPlan: String { plain(449) }
    /// # min left
    var checkinsClockLeft: String { plain(450) }
    /// 8 minutes are over
    var checkinsClockOver: String { plain(451) }
    /// Goals
    var checkinsPlanGoals: String { plain(452) }
    /// Steps to do
    var checkinsPlanSteps: String { plain(453) }
    /// See the plan
    var checkinsPlanLink: String { plain(454) }
    /// See the week
    var checkinsWeekLink: String { plain(455) }
    /// This week {done, number} of {planned, number} planned steps are done.
    func checkinsWeekLine(done: Int, planned: Int) -> String { text(456, [.number(done), .number(planned)]) }
    /// No step is planned for this week.
    var checkinsWeekNothing: String { plain(457) }
    /// No goal is written down yet.
    var checkinsPlanNoGoals: String { plain(458) }
    /// No step is open.
    var checkinsPlanNoSteps: String { plain(459) }
    /// What you talked about
    var checkinsRecord: String { plain(460) }
    /// The adults who work with {name} read this, and a later advisor too. A family may ask to see it.
    func checkinsRecordWho(name: String) -> String { text(461, [.text(name)]) }
    /// Progress
    var checkinsProgress: String { plain(462) }
    /// Obstacle
    var checkinsObstacle: String { plain(463) }
    /// Next step
    var checkinsNext: String { plain(464) }
    /// Next steps we agreed on
    var checkinsAgreed: String { plain(465) }
    /// None yet.
    var checkinsAgreedNone: String { plain(466) }
    /// by {day}
    func checkinsBy(day: String) -> String { text(467, [.text(day)]) }
    /// A step
    var checkinsStepField: String { plain(468) }
    /// Who does it
    var checkinsStepWhose: String { plain(469) }
    /// I do
    var checkinsStepMine: String { plain(470) }
    /// By when (optional)
    var checkinsStepBy: String { plain(471) }
    /// Each step lands on the plan of {name}. Student and family see what was agreed on.
    func checkinsStepHint(name: String) -> String { text(472, [.text(name)]) }
    /// Agree on this step
    var checkinsStepAdd: String { plain(473) }
    /// Write the step in a few words.
    var checkinsNeedStep: String { plain(474) }
    /// There are enough steps for one talk. Take up the rest next time.
    var checkinsTooManySteps: String { plain(475) }
    /// A line for the family
    var checkinsFamily: String { plain(476) }
    /// What the family reads
    var checkinsFamilyField: String { plain(477) }
    /// Drafted from the steps. Change it as you like. Nobody reads it before you share it.
    var checkinsFamilyHint: String { plain(478) }
    /// Share it with the family now
    var checkinsFamilyShare: String { plain(479) }
    /// Share it when the talk is closed
    var checkinsFamilyShareToo: String { plain(480) }
    /// {name} and I talked on {day}. What comes next for {name}: {steps}.
    func checkinsFamilyDraft(name: String, day: String, steps: String) -> String { text(481, [.text(name), .text(day), .text(steps)]) }
    /// We talked: close the check-in
    var checkinsHold: String { plain(482) }
    /// This talk is closed already. Write what is missing as a note.
    var checkinsClosed: String { plain(483) }
    /// This talk is planned.
    var checkinsStatePlanned: String { plain(484) }
    /// Held on {day}
    func checkinsStateHeld(day: String) -> String { text(485, [.text(day)]) }
    /// It did not take place:
    var checkinsStateMissed: String { plain(486) }
    /// You and the adults who work with you see this. Your family sees the steps and what is shared.
    var checkinsWhoStudent: String { plain(487) }
    /// You see what was agreed on and what the school shared. {name} sees it, too.
    func checkinsWhoFamily(name: String) -> String { text(488, [.text(name)]) }
    /// Please write at most {count, number} characters.
    func checkinsTooLong(count: Int) -> String { text(489, [.number(count)]) }
    /// Paper sheet
    var checkinsSheet: String { plain(490) }
    /// Check-in sheet: {name}
    func checkinsSheetTitle(name: String) -> String { text(491, [.text(name)]) }
    /// Date: ____________ with: ____________
    var checkinsSheetDate: String { plain(492) }
    /// Print this page and write on it with a pen.
    var checkinsSheetHint: String { plain(493) }
    /// Who does what, and by when?
    var checkinsSheetSteps: String { plain(494) }
    /// Note
    var checkinsNote: String { plain(495) }
    /// Write a note
    var checkinsNoteWrite: String { plain(496) }
    /// Notes about {name}
    func checkinsNotesTitle(name: String) -> String { text(497, [.text(name)]) }
    /// Your note
    var checkinsNoteField: String { plain(498) }
    /// Who reads it
    var checkinsNoteAudience: String { plain(499) }
    /// Only me
    var checkinsAudienceWriter: String { plain(500) }
    /// Team
    var checkinsAudienceTeam: String { plain(501) }
    /// Shared
    var checkinsAudienceShared: String { plain(502) }
    /// Only you read it.
    var checkinsReadersWriter: String { plain(503) }
    /// The adults who work with {name} read it.
    func checkinsReadersTeam(name: String) -> String { text(504, [.text(name)]) }
    /// {name}, the family and the team read it.
    func checkinsReadersShared(name: String) -> String { text(505, [.text(name)]) }
    /// This tells of a talk with the student
    var checkinsNoteTalk: String { plain(506) }
    /// Save the note
    var checkinsNoteSave: String { plain(507) }
    /// Ctrl and Enter save it, too.
    var checkinsNoteKeys: String { plain(508) }
    /// The note is saved.
    var checkinsNoteSaved: String { plain(509) }
    /// Notes
    var checkinsNotesList: String { plain(510) }
    /// There are no notes that you can read.
    var checkinsNotesNone: String { plain(511) }
    /// Each note says who reads it. A note for you alone is not shown to leaders and is not in the family's copy. A …
    var checkinsNoteWho: String { plain(512) }
    /// Change or take back
    var checkinsNoteChange: String { plain(513) }
    /// Your note
    var checkinsNoteChangeTitle: String { plain(514) }
    /// The new note takes the place of the old one. The old one stays in your history.
    var checkinsNoteReplaceHint: String { plain(515) }
    /// Put this note in its place
    var checkinsNoteReplace: String { plain(516) }
    /// Taken back, nobody else reads the note any more. You keep it in your history.
    var checkinsNoteWithdrawHint: String { plain(517) }
    /// Take the note back
    var checkinsNoteWithdraw: String { plain(518) }
    /// This note was replaced or taken back. Only you still see it.
    var checkinsNoteGone: String { plain(519) }
    /// What stood here before
    var checkinsNoteHistory: String { plain(520) }
    /// replaced
    var checkinsNoteReplaced: String { plain(521) }
    /// taken back
    var checkinsNoteWithdrawn: String { plain(522) }
    /// talk
    var checkinsNoteKindTalk: String { plain(523) }
    /// Write at least one word.
    var checkinsNeedWords: String { plain(524) }
    /// Shared by the school
    var checkinsSharedTitle: String { plain(525) }
    /// See all
    var checkinsSeeAll: String { plain(526) }
    /// Known well
    var checkinsKnownTitle: String { plain(527) }
    /// {known, number} of {count, number} students are known well by an adult here.
    func checkinsKnownLede(known: Int, count: Int) -> String { text(528, [.number(known), .number(count)]) }
    /// Who needs somebody
    var checkinsKnownGaps: String { plain(529) }
    /// Everybody has an adult who talked with them lately.
    var checkinsKnownNoGaps: String { plain(530) }
    /// {count, plural, one {And # more.} other {And # more.}}
    func checkinsKnownMore(count: Int) -> String { text(531, [.number(count)]) }
    /// No talk is written down yet.
    var checkinsGapNever: String { plain(532) }
    /// No talk since {day}.
    func checkinsGapSince(day: String) -> String { text(533, [.text(day)]) }
    /// Talked, but said “not yet” on {day}.
    func checkinsGapNotYet(day: String) -> String { text(534, [.text(day)]) }
    /// Advisor: {name, html}
    func checkinsAdvisor(name: HTML) -> HTML { markup(535, [.html(name)]) }
    /// no advisor yet
    var checkinsNoAdvisor: String { plain(536) }
    /// Talks by advisor
    var checkinsKnownAdvisors: String { plain(537) }
    /// Advisor
    var checkinsKnownAdult: String { plain(538) }
    /// Students
    var checkinsKnownStudents: String { plain(539) }
    /// Talked with lately
    var checkinsKnownTalked: String { plain(540) }
    /// What students say
    var checkinsKnownAnswers: String { plain(541) }
    /// “Is there an adult here who knows you well?” Yes: {yes, number}. A little: {little, number}. Not yet: {notYet…
    func checkinsKnownSaid(yes: Int, little: Int, notYet: Int) -> String { text(542, [.number(yes), .number(little), .number(notYet)]) }
    /// How long a talk counts
    var checkinsKnownSetting: String { plain(543) }
    /// Weeks, for {name}
    func checkinsKnownWeeks(name: String) -> String { text(544, [.text(name)]) }
    /// Leaders of the school see this, and advisors for their own students. Whom a student names is not shown here.
    var checkinsKnownWho: String { plain(545) }
    /// Planned talks that need an advisor
    var checkinsOrphans: String { plain(546) }
    /// Planned with {name, html} for {day}. They no longer work together.
    func checkinsOrphan(name: HTML, day: String) -> HTML { markup(547, [.html(name), .text(day)]) }
    /// Give it to
    var checkinsOrphanTo: String { plain(548) }
    /// Give it
    var checkinsOrphanGive: String { plain(549) }
    /// The student has no teacher or advisor yet.
    var checkinsOrphanNobody: String { plain(550) }
    /// Is there an adult here who knows you well?
    var checkinsKnownQuestion: String { plain(551) }
    /// We ask everybody once a term. There is no right answer, and you do not have to say.
    var checkinsKnownWhy: String { plain(552) }
    /// We ask everybody. You do not have to say.
    var checkinsKnownFree: String { plain(553) }
    /// Answer
    var checkinsKnownAnswer: String { plain(554) }
    /// Change my answer
    var checkinsKnownChange: String { plain(555) }
    /// Choose one
    var checkinsKnownChoose: String { plain(556) }
    /// Yes
    var checkinsKnownYes: String { plain(557) }
    /// A little
    var checkinsKnownLittle: String { plain(558) }
    /// Not yet
    var checkinsKnownNotYet: String { plain(559) }
    /// I would rather not say
    var checkinsKnownNothing: String { plain(560) }
    /// You have not said anything, and that is fine.
    var checkinsKnownNothingYet: String { plain(561) }
    /// Who? (optional)
    var checkinsKnownWhom: String { plain(562) }
    /// No page shows whom you name.
    var checkinsKnownWhomHint: String { plain(563) }
    /// I name nobody
    var checkinsKnownNobody: String { plain(564) }
    /// We ask this once a term. There is nothing to answer now.
    var checkinsKnownNotNow: String { plain(565) }
    /// You, your advisor and the leaders of the school see your answer.
    var checkinsKnownAskWho: String { plain(566) }
}

// checks
extension Messages {
    /// Checks
    var checksTitle: String { plain(567) }
    /// Short sets of questions that show what is there already and what comes next.
    var checksTitleLede: String { plain(568) }
    /// My checks
    var checksMine: String { plain(569) }
    /// Checks of {name}
    func checksOf(name: String) -> String { text(570, [.text(name)]) }
    /// A few questions at a time. You see right away how it went.
    var checksLede: String { plain(571) }
    /// What was taken, and what came of it.
    var checksLedeOf: String { plain(572) }
    /// No checks yet. When your teacher gives you one, it is here.
    var checksNone: String { plain(573) }
    /// To do
    var checksToTake: String { plain(574) }
    /// {done, number} of {count, number} answered so far
    func checksSoFar(done: Int, count: Int) -> String { text(575, [.number(done), .number(count)]) }
    /// Go on
    var checksGoOn: String { plain(576) }
    /// Begin
    var checksBegin: String { plain(577) }
    /// {minutes, number} minutes
    func checksLimit(minutes: Int) -> String { text(578, [.number(minutes)]) }
    /// No time limit
    var checksNoLimit: String { plain(579) }
    /// Aim for {date}
    func checksAim(date: String) -> String { text(580, [.text(date)]) }
    /// Mixed review
    var checksReviewTitle: String { plain(581) }
    /// {count, plural, one {# thing is worth another look.} other {# things are worth another look.}}
    func checksReviewLede(count: Int) -> String { text(582, [.number(count)]) }
    /// Check yourself
    var checksByChoice: String { plain(583) }
    /// Pick one if you like. A few questions, no time limit.
    var checksByChoiceLede: String { plain(584) }
    /// Quick check: {title}
    func checksQuickTitle(title: String) -> String { text(585, [.text(title)]) }
    /// Done
    var checksDone: String { plain(586) }
    /// {right, number} of {count, number} right
    func checksRightOf(right: Int, count: Int) -> String { text(587, [.number(right), .number(count)]) }
    /// {count, plural, one {# answer} other {# answers}}
    func checksAnswered(count: Int) -> String { text(588, [.number(count)]) }
    /// How well do I know what I know?
    var checksCalibrationLink: String { plain(589) }
    /// What helps in checks
    var checksSupportsLink: String { plain(590) }
    /// Question {number, number} of {count, number}
    func checksQuestionOf(number: Int, count: Int) -> String { text(591, [.number(number), .number(count)]) }
    /// This ends at {time}. What you answered by then is saved.
    func checksEndsAt(time: String) -> String { text(592, [.text(time)]) }
    /// Hint:
    var checksHint: String { plain(593) }
    /// Show a hint
    var checksShowHint: String { plain(594) }
    /// Answer
    var checksAnswer: String { plain(595) }
    /// How sure do you feel?
    var checksHowSure: String { plain(596) }
    /// Only you see this. You can skip it.
    var checksHowSureHint: String { plain(597) }
    /// Just guessing
    var checksSureGuess: String { plain(598) }
    /// Not sure
    var checksSureUnsure: String { plain(599) }
    /// Pretty sure
    var checksSureFairly: String { plain(600) }
    /// Very sure
    var checksSureSure: String { plain(601) }
    /// Pick one
    var checksAnswerChoice: String { plain(602) }
    /// Pick all that fit
    var checksAnswerChoices: String { plain(603) }
    /// Give each one its place
    var checksAnswerOrder: String { plain(604) }
    /// Choose what goes together
    var checksAnswerMatch: String { plain(605) }
    /// Your number
    var checksAnswerNumber: String { plain(606) }
    /// Your answer
    var checksAnswerText: String { plain(607) }
    /// Fill in the gaps
    var checksAnswerCloze: String { plain(608) }
    /// For example 12, 1.5 or 3/4.
    var checksNumberHint: String { plain(609) }
    /// Place
    var checksPlace: String { plain(610) }
    /// Choose
    var checksChooseOne: String { plain(611) }
    /// Gap {number, number}
    func checksGap(number: Int) -> String { text(612, [.number(number)]) }
    /// You can stop here. Your answers are kept.
    var checksLeave: String { plain(613) }
    /// Back to my checks
    var checksLeaveLink: String { plain(614) }
    /// Your answer
    var checksYourAnswer: String { plain(615) }
    /// Check my answer
    var checksCheckAnswer: String { plain(616) }
    /// Change my answer
    var checksChangeAnswer: String { plain(617) }
    /// Right
    var checksRight: String { plain(618) }
    /// Partly right
    var checksPartly: String { plain(619) }
    /// Not yet
    var checksNotYet: String { plain(620) }
    /// The number is right. The unit is missing.
    var checksUnitMissing: String { plain(621) }
    /// The number is right. Look at the unit again.
    var checksUnitForeign: String { plain(622) }
    /// See a right answer
    var checksSeeRight: String { plain(623) }
    /// Right answer
    var checksRightAnswer: String { plain(624) }
    /// Next question
    var checksNext: String { plain(625) }
    /// See how it went
    var checksSeeResult: String { plain(626) }
    /// Time is over.
    var checksTimeOver: String { plain(627) }
    /// Everything you answered is kept.
    var checksTimeOverSaved: String { plain(628) }
    /// Choose or write an answer first.
    var checksNeedAnswer: String { plain(629) }
    /// Give each one its own place.
    var checksNeedPlaces: String { plain(630) }
    /// Something is still open. Fill in every part.
    var checksNeedAll: String { plain(631) }
    /// Write a number, like 12, 1.5 or 3/4.
    var checksNeedNumber: String { plain(632) }
    /// Read aloud
    var checksReadAloud: String { plain(633) }
    /// Read answer {number, number}
    func checksReadOption(number: Int) -> String { text(634, [.number(number)]) }
    /// Stop reading
    var checksStopReading: String { plain(635) }
    /// between {low} and {high}
    func checksBetween(low: String, high: String) -> String { text(636, [.text(low), .text(high)]) }
    /// What comes next
    var checksWhatNext: String { plain(637) }
    /// What it was about
    var checksAbout: String { plain(638) }
    /// You have this. Show it in your work, too.
    var checksNextShown: String { plain(639) }
    /// You are close. One more round helps.
    var checksNextAlmost: String { plain(640) }
    /// Take a look at it again, or ask for help.
    var checksNextPractice: String { plain(641) }
    /// Another round: {title}
    func checksAnother(title: String) -> String { text(642, [.text(title)]) }
    /// Question by question
    var checksAnswers: String { plain(643) }
    /// No answer
    var checksNoAnswer: String { plain(644) }
    /// With a hint
    var checksWithHint: String { plain(645) }
    /// You, your family and your teachers see your answers. How sure you felt, only you see.
    var checksResultWhoOwn: String { plain(646) }
    /// The student, the family and the teachers see these answers.
    var checksResultWho: String { plain(647) }
    /// How well do I know what I know?
    var checksCalibrationTitle: String { plain(648) }
    /// Before each answer you can say how sure you feel. Here you see how it came out.
    var checksCalibrationLede: String { plain(649) }
    /// Nothing here yet. Say how sure you feel before you answer.
    var checksCalibrationNone: String { plain(650) }
    /// Say how sure you feel {count, number} times. Then this page can tell you more.
    func checksCalibrationTooFew(count: Int) -> String { text(651, [.number(count)]) }
    /// What you feel fits what comes out.
    var checksCalibrationFits: String { plain(652) }
    /// You know more than you think.
    var checksCalibrationUnder: String { plain(653) }
    /// You expect a bit more than comes out. A second look helps.
    var checksCalibrationOver: String { plain(654) }
    /// It fits better than before.
    var checksCalibrationCloser: String { plain(655) }
    /// It fits about as well as before.
    var checksCalibrationSame: String { plain(656) }
    /// Bars: how many were right. Dashes: what the words stand for.
    var checksCalibrationFigure: String { plain(657) }
    /// How sure you felt, and what came out
    var checksCalibrationTable: String { plain(658) }
    /// You said
    var checksCalibrationSaid: String { plain(659) }
    /// Answers
    var checksCalibrationAnswers: String { plain(660) }
    /// Came out right
    var checksCalibrationCame: String { plain(661) }
    /// The word stands for
    var checksCalibrationMeans: String { plain(662) }
    /// Only you can see this page. Not your teachers, not your family.
    var checksCalibrationWho: String { plain(663) }
    /// What helps in checks
    var checksSupportsTitle: String { plain(664) }
    /// These apply by themselves when the student takes a check.
    var checksSupportsLede: String { plain(665) }
    /// Only those who teach or advise the student. Each opening is kept with its reason.
    var checksSupportsWho: String { plain(666) }
    /// Why do you open this?
    var checksSupportsReason: String { plain(667) }
    /// One sentence. It is kept with your name and the time.
    var checksSupportsReasonHint: String { plain(668) }
    /// Open
    var checksSupportsOpen: String { plain(669) }
    /// Write why you open this.
    var checksSupportsNeedReason: String { plain(670) }
    /// Choose a day from today on.
    var checksSupportsNeedDay: String { plain(671) }
    /// Saved. It applies from the next check on.
    var checksSupportsSaved: String { plain(672) }
    /// Time
    var checksSupportsTime: String { plain(673) }
    /// As for everyone
    var checksSupportsTimeNone: String { plain(674) }
    /// A quarter more
    var checksSupportsTimeQuarter: String { plain(675) }
    /// Half as much again
    var checksSupportsTimeHalf: String { plain(676) }
    /// Twice the time
    var checksSupportsTimeDouble: String { plain(677) }
    /// No time limit
    var checksSupportsTimeOpen: String { plain(678) }
    /// Reading aloud
    var checksSupportsAloudTitle: String { plain(679) }
    /// A button for each answer reads it aloud
    var checksSupportsAloud: String { plain(680) }
    /// Language of the questions
    var checksSupportsLanguage: String { plain(681) }
    /// As the page
    var checksSupportsLanguageNone: String { plain(682) }
    /// Until
    var checksSupportsUntil: String { plain(683) }
    /// May stay empty: then it holds until somebody changes it.
    var checksSupportsUntilHint: String { plain(684) }
    /// Save
    var checksSupportsSave: String { plain(685) }
    /// Set by {name, html}, {date}
    func checksSupportsSetBy(name: HTML, date: String) -> HTML { markup(686, [.html(name), .text(date)]) }
    /// Mine
    var checksOwn: String { plain(687) }
    /// You have not written one yet.
    var checksOwnNone: String { plain(688) }
    /// From colleagues
    var checksSchool: String { plain(689) }
    /// Library
    var checksLibrary: String { plain(690) }
    /// {count, plural, one {# question} other {# questions}}
    func checksItems(count: Int) -> String { text(691, [.number(count)]) }
    /// Grades {band}
    func checksGrades(band: String) -> String { text(692, [.text(band)]) }
    /// by {name, html}
    func checksBy(name: HTML) -> HTML { markup(693, [.html(name)]) }
    /// About: {competency}
    func checksAboutOne(competency: String) -> String { text(694, [.text(competency)]) }
    /// Show all
    var checksShowAll: String { plain(695) }
    /// Write a check
    var checksNew: String { plain(696) }
    /// Bring in a table
    var checksImport: String { plain(697) }
    /// Change
    var checksEdit: String { plain(698) }
    /// Give
    var checksGive: String { plain(699) }
    /// Try it as a student
    var checksPreview: String { plain(700) }
    /// This is what students see. Nothing you answer here is kept.
    var checksPreviewNote: String { plain(701) }
    /// Saved.
    var checksSaved: String { plain(702) }
    /// Given. Students see it on their home.
    var checksGivenDone: String { plain(703) }
    /// {count, plural, one {# question is in.} other {# questions are in.}}
    func checksImported(count: Int) -> String { text(704, [.number(count)]) }
    /// Questions
    var checksItemsTitle: String { plain(705) }
    /// No questions yet.
    var checksItemsNone: String { plain(706) }
    /// Add a question
    var checksAddItem: String { plain(707) }
    /// Change question
    var checksEditItem: String { plain(708) }
    /// Change a question
    var checksEditItemTitle: String { plain(709) }
    /// Move question {number, number} up
    func checksMoveUp(number: Int) -> String { text(710, [.number(number)]) }
    /// Move question {number, number} down
    func checksMoveDown(number: Int) -> String { text(711, [.number(number)]) }
    /// Take question {number, number} out
    func checksRemove(number: Int) -> String { text(712, [.number(number)]) }
    /// One answer
    var checksKindChoice: String { plain(713) }
    /// Several answers
    var checksKindChoices: String { plain(714) }
    /// Put in order
    var checksKindOrder: String { plain(715) }
    /// Match
    var checksKindMatch: String { plain(716) }
    /// Number
    var checksKindNumber: String { plain(717) }
    /// Short text
    var checksKindText: String { plain(718) }
    /// Gaps
    var checksKindCloze: String { plain(719) }
    /// New question: {kind}
    func checksNewItem(kind: String) -> String { text(720, [.text(kind)]) }
    /// Answers given so far stay with the question as it was.
    var checksVersionNote: String { plain(721) }
    /// Title
    var checksFormTitle: String { plain(722) }
    /// About how many minutes
    var checksFormMinutes: String { plain(723) }
    /// Time limit in minutes
    var checksFormLimit: String { plain(724) }
    /// Leave this empty unless it is needed. More time for those who need it is added by itself.
    var checksFormLimitHint: String { plain(725) }
    /// Save
    var checksFormSave: String { plain(726) }
    /// Put this check away
    var checksRetire: String { plain(727) }
    /// In {language}
    func checksOtherLanguage(language: String) -> String { text(728, [.text(language)]) }
    /// Question
    var checksFormPrompt: String { plain(729) }
    /// Write each gap with its answer: A [[ratio|proportion]] compares two amounts.
    var checksFormGapsHint: String { plain(730) }
    /// Hint
    var checksFormHint: String { plain(731) }
    /// Shown on request. An answer with a hint counts half.
    var checksFormHintHint: String { plain(732) }
    /// Say this to a right answer
    var checksFormRight: String { plain(733) }
    /// Say this to any other answer
    var checksFormNotYet: String { plain(734) }
    /// Answers to choose from
    var checksFormOptions: String { plain(735) }
    /// Mark the right one. Empty lines are left out.
    var checksFormOptionsHint: String { plain(736) }
    /// Mark all that are right. Empty lines are left out.
    var checksFormOptionsHintSeveral: String { plain(737) }
    /// Answer {number, number}
    func checksFormOption(number: Int) -> String { text(738, [.number(number)]) }
    /// What to say to whoever picks answer {number, number}
    func checksFormSaid(number: Int) -> String { text(739, [.number(number)]) }
    /// Right
    var checksFormIsRight: String { plain(740) }
    /// Things to put in order
    var checksFormOrder: String { plain(741) }
    /// One on each line, in the right order. Students see them mixed.
    var checksFormOrderHint: String { plain(742) }
    /// Pairs
    var checksFormPairs: String { plain(743) }
    /// One on each line: dog => four legs
    var checksFormPairsHint: String { plain(744) }
    /// 12.5 or 3/4. For anything in between: 0.5 .. 0.75
    var checksFormNumberHint: String { plain(745) }
    /// How far off is still right
    var checksFormTolerance: String { plain(746) }
    /// May stay empty for an exact number.
    var checksFormToleranceHint: String { plain(747) }
    /// Unit
    var checksFormUnit: String { plain(748) }
    /// cm, $, rolls … Known units are converted.
    var checksFormUnitHint: String { plain(749) }
    /// The unit is part of the answer
    var checksFormNeedsUnit: String { plain(750) }
    /// Answers that count
    var checksFormForms: String { plain(751) }
    /// One on each line, in all languages.
    var checksFormFormsHint: String { plain(752) }
    /// What has to be exact
    var checksStrict: String { plain(753) }
    /// Capital letters
    var checksStrictCase: String { plain(754) }
    /// Accents
    var checksStrictAccents: String { plain(755) }
    /// What it is evidence for
    var checksFormCompetencies: String { plain(756) }
    /// Chosen
    var checksFormChosen: String { plain(757) }
    /// Find a competency
    var checksFormFind: String { plain(758) }
    /// Found
    var checksFormFound: String { plain(759) }
    /// Nothing found. Try a shorter word.
    var checksFormFoundNone: String { plain(760) }
    /// Save
    var checksSaveItem: String { plain(761) }
    /// Save and write another
    var checksSaveAndMore: String { plain(762) }
    /// Write a title.
    var checksNeedTitle: String { plain(763) }
    /// Make it shorter: {count, number} letters at most.
    func checksNeedShorter(count: Int) -> String { text(764, [.number(count)]) }
    /// Write whole minutes from 1 to 600, or leave it empty.
    var checksNeedMinutes: String { plain(765) }
    /// Choose at least one competency.
    var checksNeedCompetency: String { plain(766) }
    /// Choose {count, number} at most.
    func checksNeedFewerCompetencies(count: Int) -> String { text(767, [.number(count)]) }
    /// Write at least two lines.
    var checksNeedLines: String { plain(768) }
    /// Both languages need the same number of lines.
    var checksNeedSameLines: String { plain(769) }
    /// Write => between the two parts of “{line}”.
    func checksNeedArrow(line: String) -> String { text(770, [.text(line)]) }
    /// Write a number, like 12.5, 3/4 or 0.5 .. 0.75.
    var checksNeedNumberAnswer: String { plain(771) }
    /// Something is missing here.
    var checksReasonMissing: String { plain(772) }
    /// At least {count, number} are needed.
    func checksReasonTooFew(count: Int) -> String { text(773, [.number(count)]) }
    /// {count, number} at most.
    func checksReasonTooMany(count: Int) -> String { text(774, [.number(count)]) }
    /// The same words stand here twice.
    var checksReasonTwice: String { plain(775) }
    /// Mark what is right.
    var checksReasonNoneRight: String { plain(776) }
    /// Only one may be right here.
    var checksReasonSeveralRight: String { plain(777) }
    /// This number is out of range, or the smaller one does not come first.
    var checksReasonRange: String { plain(778) }
    /// The parts do not fit. In a text with gaps each language needs the same gaps.
    var checksReasonMismatch: String { plain(779) }
    /// A table as CSV, one question on each row. All of it comes in, or nothing.
    var checksImportLede: String { plain(780) }
    /// Table (CSV)
    var checksImportFile: String { plain(781) }
    /// Or paste the table here
    var checksImportPaste: String { plain(782) }
    /// Bring it in
    var checksImportButton: String { plain(783) }
    /// Choose a table or paste one. It needs a head and at least one question.
    var checksImportNeedTable: String { plain(784) }
    /// {count, plural, one {# thing to mend in the table.} other {# things to mend in the table.}}
    func checksImportFaults(count: Int) -> String { text(785, [.number(count)]) }
    /// What to mend
    var checksImportFaultsTitle: String { plain(786) }
    /// Nothing was brought in yet.
    var checksImportNothing: String { plain(787) }
    /// {count, plural, one {And # more.} other {And # more.}}
    func checksImportMore(count: Int) -> String { text(788, [.number(count)]) }
    /// Line {line, number}, column {column}: {problem}
    func checksImportAt(line: Int, column: String, problem: String) -> String { text(789, [.number(line), .text(column), .text(problem)]) }
    /// Line {line, number}, cell {column, number}: this does not read. Look at the quotation marks, and save as CSV …
    func checksImportUnreadable(line: Int, column: Int) -> String { text(790, [.number(line), .number(column)]) }
    /// “{name}” is no competency here.
    func checksImportUnknown(name: String) -> String { text(791, [.text(name)]) }
    /// “{name}” names more than one competency. Use its code.
    func checksImportSeveral(name: String) -> String { text(792, [.text(name)]) }
    /// {count, number} questions at most.
    func checksImportTooMany(count: Int) -> String { text(793, [.number(count)]) }
    /// Example
    var checksImportExample: String { plain(794) }
    /// The columns
    var checksColumns: String { plain(795) }
    /// choice, choices, order, match, number, text or cloze
    var checksColumnKind: String { plain(796) }
    /// The question. In a cloze: A [[ratio]] compares two amounts.
    var checksColumnPrompt: String { plain(797) }
    /// Options with | between them. For order in the right order; for match left => right.
    var checksColumnOptions: String { plain(798) }
    /// The places of the right options (1, 3), a number (2.5 or 0.5 .. 0.75), or accepted words with | between them.
    var checksColumnAnswer: String { plain(799) }
    /// For numbers; may be empty.
    var checksColumnUnit: String { plain(800) }
    /// Hint, and what to say to right and to other answers.
    var checksColumnWords: String { plain(801) }
    /// Keys, codes or titles with | between them.
    var checksColumnCompetencies: String { plain(802) }
    /// this column is missing.
    var checksColumnMissing: String { plain(803) }
    /// no such column is known.
    var checksColumnUnknown: String { plain(804) }
    /// this column is there twice.
    var checksColumnTwice: String { plain(805) }
    /// write choice, choices, order, match, number, text or cloze.
    var checksKindUnknown: String { plain(806) }
    /// this does not read as an answer of this kind.
    var checksAnswerUnreadable: String { plain(807) }
    /// write => between the two parts of a pair.
    var checksPairUnreadable: String { plain(808) }
    /// there are more cells than columns.
    var checksCellTooMany: String { plain(809) }
    /// Give “{check}”
    func checksGiveTitle(check: String) -> String { text(810, [.text(check)]) }
    /// Mark at least one student.
    var checksGiveNeedSome: String { plain(811) }
    /// Given to
    var checksGivenTo: String { plain(812) }
    /// Everyone
    var checksEveryone: String { plain(813) }
    /// Take back
    var checksTakeBack: String { plain(814) }
    /// Find a check to give
    var checksFindToGive: String { plain(815) }
    /// This class has no checks yet.
    var checksClassNone: String { plain(816) }
    /// {count, number} finished, {began, number} began
    func checksFinishedBy(count: Int, began: Int) -> String { text(817, [.number(count), .number(began)]) }
    /// {count, plural, one {# student finished} other {# students finished}}
    func checksFinishedCount(count: Int) -> String { text(818, [.number(count)]) }
    /// By need
    var checksByNeed: String { plain(819) }
    /// Students who could use the same help. Less than half of their answers about it were right.
    var checksNeedsLede: String { plain(820) }
    /// No group of students needs help with the same thing here.
    var checksNeedsNone: String { plain(821) }
    /// By question
    var checksByItem: String { plain(822) }
    /// Who finished
    var checksWhoFinished: String { plain(823) }
    /// {count, plural, one {# student has not finished} other {# students have not finished}}
    func checksNotYetTaken(count: Int) -> String { text(824, [.number(count)]) }
    /// Those who teach this class or lead the school. Students see only their own.
    var checksClassWho: String { plain(825) }
    /// How the questions work
    var checksStatistics: String { plain(826) }
    /// All answers so far, in all classes. With fewer than ten nothing is said.
    var checksStatisticsLede: String { plain(827) }
    /// {count, plural, one {# answer} other {# answers}} so far. From {least, number} on there is more to say.
    func checksTooFew(count: Int, least: Int) -> String { text(828, [.number(count), .number(least)]) }
    /// Answers that were given
    var checksShares: String { plain(829) }
    /// Answer
    var checksShareAnswer: String { plain(830) }
    /// How many
    var checksShareCount: String { plain(831) }
    /// Share
    var checksShareBar: String { plain(832) }
    /// Answers
    var checksAnswersCount: String { plain(833) }
    /// Points reached, on average
    var checksEase: String { plain(834) }
    /// With a hint
    var checksHintsTaken: String { plain(835) }
    /// Half took less than
    var checksMedianTime: String { plain(836) }
    /// {seconds, plural, one {# second} other {# seconds}}
    func checksSeconds(seconds: Int) -> String { text(837, [.number(seconds)]) }
    /// Goes with the rest
    var checksGoesWithRest: String { plain(838) }
    /// well
    var checksRestWell: String { plain(839) }
    /// somewhat
    var checksRestSomewhat: String { plain(840) }
    /// hardly
    var checksRestNot: String { plain(841) }
    /// against it
    var checksRestAgainst: String { plain(842) }
    /// This question may mislead.
    var checksFlagTitle: String { plain(843) }
    /// Students who do well on the others do less well on this one.
    var checksFlagInverts: String { plain(844) }
    /// Students who do well choose “{option}” more often than the right answer. Look at the words, or at the key.
    func checksFlagDraws(option: String) -> String { text(845, [.text(option)]) }
    /// Checks
    var checksHomeTitle: String { plain(846) }
    /// {count, plural, one {# check to do} other {# checks to do}}
    func checksHomeWaiting(count: Int) -> String { text(847, [.number(count)]) }
    /// Nothing to do. You can check yourself when you like.
    var checksHomeNone: String { plain(848) }
    /// All checks
    var checksHomeAll: String { plain(849) }
    /// Check myself: a few questions
    var checksQuickButton: String { plain(850) }
}

// choice
extension Messages {
    /// What I may choose
    var choiceTitle: String { plain(851) }
    /// What {name} chooses alone
    func choiceTitleOf(name: String) -> String { text(852, [.text(name)]) }
    /// In each subject you choose some things alone. That grows as you show that it works.
    var choiceLede: String { plain(853) }
    /// How much the student chooses alone, by subject. More or less structure are both normal, and either can change…
    var choiceLedeStaff: String { plain(854) }
    /// How much the student chooses alone, by subject. More structure for a while is normal and helps.
    var choiceLedeFamily: String { plain(855) }
    /// There is no subject yet.
    var choiceNone: String { plain(856) }
    /// Your teacher picks the next task with you and says why.
    var choiceOwnAssigned: String { plain(857) }
    /// You choose between two tasks.
    var choiceOwnTwo: String { plain(858) }
    /// You choose from a list of tasks.
    var choiceOwnList: String { plain(859) }
    /// You choose from a list, or propose your own idea.
    var choiceOwnPropose: String { plain(860) }
    /// You direct your own work and tell how it went.
    var choiceOwnDirect: String { plain(861) }
    /// The next task is given, with the reason.
    var choiceAssigned: String { plain(862) }
    /// Chooses one of two tasks.
    var choiceTwo: String { plain(863) }
    /// Chooses from a list of tasks.
    var choiceList: String { plain(864) }
    /// Chooses from a list or proposes own ideas.
    var choicePropose: String { plain(865) }
    /// Directs the own work and reports on it.
    var choiceDirect: String { plain(866) }
    /// To get more say: do good work alone, and finish the steps you planned.
    var choiceMore: String { plain(867) }
    /// To get more say: propose an idea, agree on it and do it.
    var choiceMoreIdea: String { plain(868) }
    /// You choose all you can here. Ask for more structure whenever it helps.
    var choiceMoreAll: String { plain(869) }
    /// Nobody changed this yet.
    var choiceUsual: String { plain(870) }
    /// Set by {name, html} on {date, html}
    func choiceSetBy(name: HTML, date: HTML) -> HTML { markup(871, [.html(name), .html(date)]) }
    /// How it was before
    var choiceHistory: String { plain(872) }
    /// Advice:
    var choiceAdvice: String { plain(873) }
    /// Ready for more choice.
    var choiceAdviceRaise: String { plain(874) }
    /// Keep it as it is.
    var choiceAdviceKeep: String { plain(875) }
    /// A bit more structure for now.
    var choiceAdviceLower: String { plain(876) }
    /// The rule only advises. A person decides.
    var choiceAdviceOnly: String { plain(877) }
    /// The work behind it
    var choicePieces: String { plain(878) }
    /// {count, plural, =0 {No piece of work is judged yet} one {Only # piece of work is judged} other {Only # pieces…
    func choiceReasonEarly(count: Int) -> String { text(879, [.number(count)]) }
    /// {count, number} of the last {total, plural, one {# piece} other {# pieces}} at “got it” or more, without help.
    func choiceReasonOwn(count: Int, total: Int) -> String { text(880, [.number(count), .number(total)]) }
    /// {count, number} of the last {total, plural, one {# piece} other {# pieces}} not there yet.
    func choiceReasonNotYet(count: Int, total: Int) -> String { text(881, [.number(count), .number(total)]) }
    /// {count, number} of the last {total, plural, one {# piece} other {# pieces}} good, with help.
    func choiceReasonHelp(count: Int, total: Int) -> String { text(882, [.number(count), .number(total)]) }
    /// Own steps in the last 60 days: {done, number} done, {open, number} still open.
    func choiceReasonSteps(done: Int, open: Int) -> String { text(883, [.number(done), .number(open)]) }
    /// {count, plural, one {# own idea was} other {# own ideas were}} agreed on, the latest on {date}.
    func choiceReasonAgreed(count: Int, date: String) -> String { text(884, [.number(count), .text(date)]) }
    /// No own idea was agreed on yet: it comes before the last step.
    var choiceReasonNoIdea: String { plain(885) }
    /// Change this
    var choiceChange: String { plain(886) }
    /// From now on
    var choicePick: String { plain(887) }
    /// A few words for the student
    var choiceWords: String { plain(888) }
    /// The student and the family read them. They may stay empty.
    var choiceWordsHint: String { plain(889) }
    /// Save
    var choiceSave: String { plain(890) }
    /// You, your family and your teachers can see this. Other students cannot.
    var choiceWho: String { plain(891) }
    /// The student, the family and the student's teachers. Other students never see it.
    var choiceWhoStaff: String { plain(892) }
    /// Your teacher picked this one so that you can get a strong start.
    var choiceGiven: String { plain(893) }
    /// Pick the one of the two that you like better.
    var choicePickOne: String { plain(894) }
    /// One of two
    var choiceHintTwo: String { plain(895) }
    /// Ask for another way
    var choiceAskOther: String { plain(896) }
    /// Propose my own idea
    var choiceOwnIdea: String { plain(897) }
    /// I am doing my own: tell how it went
    var choiceOwnReport: String { plain(898) }
    /// Your idea “{title, html}” came back with changes.
    func choiceIdeaBack(title: HTML) -> HTML { markup(899, [.html(title)]) }
    /// Look at them
    var choiceIdeaLook: String { plain(900) }
    /// Ways to show it
    var choiceWays: String { plain(901) }
    /// No task is at hand for this now. An own idea is welcome.
    var choiceNoWays: String { plain(902) }
    /// Help me get started
    var choiceStart: String { plain(903) }
    /// Step by step through {title, html}. Tick what you have done.
    func choiceStartLede(title: HTML) -> HTML { markup(904, [.html(title)]) }
    /// The steps
    var choiceSteps: String { plain(905) }
    /// What good work looks like
    var choiceGoodWork: String { plain(906) }
}

// family
extension Messages {
    /// {name}: this week
    func familyTitle(name: String) -> String { text(907, [.text(name)]) }
    /// {first} to {last}
    func familyWeek(first: String, last: String) -> String { text(908, [.text(first), .text(last)]) }
    /// My children
    var familyChildren: String { plain(909) }
    /// This week
    var familyThisWeek: String { plain(910) }
    /// Now working on
    var familyNow: String { plain(911) }
    /// {name} is working on “{topic}”.
    func familySentenceWorking(name: String, topic: String) -> String { text(912, [.text(name), .text(topic)]) }
    /// {name} is working on “{topic}”, for a goal: “{goal}”
    func familySentenceBecause(name: String, topic: String, goal: String) -> String { text(913, [.text(name), .text(topic), .text(goal)]) }
    /// {name} has no work under way right now.
    func familySentenceQuiet(name: String) -> String { text(914, [.text(name)]) }
    /// {count, plural, =0 {No work was sent this week.} one {One piece of work was sent this week.} other {# pieces …
    func familySentSince(count: Int) -> String { text(915, [.number(count)]) }
    /// See the work
    var familySeeWork: String { plain(916) }
    /// What {name} has shown lately
    func familyAchieved(name: String) -> String { text(917, [.text(name)]) }
    /// Nothing new was shown in the last weeks. That is part of learning.
    var familyAchievedNone: String { plain(918) }
    /// Level {level, number}, “{word}”, since {date}.
    func familyLevelSince(level: Int, word: String, date: String) -> String { text(919, [.number(level), .text(word), .text(date)]) }
    /// See why
    var familySeeWhy: String { plain(920) }
    /// From the teacher
    var familyFeedback: String { plain(921) }
    /// A strength
    var familyFeedbackStrength: String { plain(922) }
    /// To try next
    var familyFeedbackNext: String { plain(923) }
    /// What comes next
    var familyNext: String { plain(924) }
    /// {name} chooses one of these with the teacher.
    func familyNextChoice(name: String) -> String { text(925, [.text(name)]) }
    /// How to help at home
    var familyHome: String { plain(926) }
    /// Ten minutes are enough.
    var familyTenMinutes: String { plain(927) }
    /// All work
    var familyAllWork: String { plain(928) }
    /// The map
    var familyMap: String { plain(929) }
    /// {name} sees the same as you.
    func familyWho(name: String) -> String { text(930, [.text(name)]) }
    /// No student is linked to your account yet. The school's office can do that.
    var familyNoChildren: String { plain(931) }
    /// This page prints on one sheet.
    var familyPrint: String { plain(932) }
}

// frameworks
extension Messages {
    /// Frameworks
    var frameworksTitle: String { plain(933) }
    /// What students can learn here, and what comes before what.
    var frameworksIntro: String { plain(934) }
    /// There are no frameworks yet. An administrator brings them in.
    var frameworksNone: String { plain(935) }
    /// {count, plural, one {# competency} other {# competencies}}
    func frameworksCompetencies(count: Int) -> String { text(936, [.number(count)]) }
    /// Published by
    var frameworksPublisher: String { plain(937) }
    /// Find a competency
    var frameworksFind: String { plain(938) }
    /// A word of it, or its code
    var frameworksFindHint: String { plain(939) }
    /// Nothing has all of these words. Try fewer words or another one.
    var frameworksFoundNone: String { plain(940) }
    /// There are more. Add a word to see fewer.
    var frameworksFoundMore: String { plain(941) }
    /// {count, plural, one {# match} other {# matches}}
    func frameworksFound(count: Int) -> String { text(942, [.number(count)]) }
    /// Inside: {count, number}
    func frameworksInside(count: Int) -> String { text(943, [.number(count)]) }
    /// Lines before these
    var frameworksLinesBefore: String { plain(944) }
    /// More lines
    var frameworksLinesAfter: String { plain(945) }
    /// no longer used
    var frameworksRetired: String { plain(946) }
    /// I can
    var frameworksICan: String { plain(947) }
    /// Why it matters
    var frameworksWhy: String { plain(948) }
    /// The four levels
    var frameworksLevels: String { plain(949) }
    /// For example
    var frameworksExamples: String { plain(950) }
    /// What comes before
    var frameworksComesBefore: String { plain(951) }
    /// You can start here. Nothing comes before it.
    var frameworksComesBeforeNone: String { plain(952) }
    /// What it opens
    var frameworksOpens: String { plain(953) }
    /// Nothing here waits for it.
    var frameworksOpensNone: String { plain(954) }
    /// Its parts
    var frameworksParts: String { plain(955) }
    /// Activities for it
    var frameworksActivities: String { plain(956) }
    /// No activity is about it yet.
    var frameworksActivitiesNone: String { plain(957) }
    /// Make an activity
    var frameworksMakeActivity: String { plain(958) }
    /// Grades {grades}
    func frameworksGrades(grades: String) -> String { text(959, [.text(grades)]) }
    /// Other
    var frameworksOther: String { plain(960) }
}

// goals
extension Messages {
    /// My goals
    var goalsTitle: String { plain(961) }
    /// Goals of {name}
    func goalsTitleOf(name: String) -> String { text(962, [.text(name)]) }
    /// A goal is something you choose to be able to do. It tells Trellis what to offer you.
    var goalsLede: String { plain(963) }
    /// You have no goal yet. What do you want to be able to do?
    var goalsNone: String { plain(964) }
    /// There is no goal yet.
    var goalsNoneOf: String { plain(965) }
    /// Write a goal
    var goalsNew: String { plain(966) }
    /// Change this goal
    var goalsEdit: String { plain(967) }
    /// I want to be able to …
    var goalsWhat: String { plain(968) }
    /// One sentence. For example: run a snack stand and price things fairly.
    var goalsWhatHint: String { plain(969) }
    /// Because …
    var goalsWhy: String { plain(970) }
    /// Your own reason. You see it next to the things you do.
    var goalsWhyHint: String { plain(971) }
    /// What will help me get there
    var goalsServes: String { plain(972) }
    /// Pick up to six. You can change them later.
    var goalsServesHint: String { plain(973) }
    /// Find more to pick from
    var goalsFind: String { plain(974) }
    /// Find
    var goalsFindButton: String { plain(975) }
    /// {count, plural, one {# found} other {# found}}
    func goalsFound(count: Int) -> String { text(976, [.number(count)]) }
    /// Nothing found for “{search}”. Try a shorter word.
    func goalsFoundNone(search: String) -> String { text(977, [.text(search)]) }
    /// Write what you want to be able to do.
    var goalsNeedWhat: String { plain(978) }
    /// Make it shorter: {count, number} letters at most.
    func goalsTooLong(count: Int) -> String { text(979, [.number(count)]) }
    /// Pick at least one thing that helps you get there.
    var goalsNeedCompetency: String { plain(980) }
    /// Pick six at most.
    var goalsTooMany: String { plain(981) }
    /// Save my goal
    var goalsSave: String { plain(982) }
    /// This goal is done or changed: put it away
    var goalsEnd: String { plain(983) }
    /// Put away {date}
    func goalsEnded(date: String) -> String { text(984, [.text(date)]) }
    /// Written {date}
    func goalsWritten(date: String) -> String { text(985, [.text(date)]) }
    /// Written {date} with {name}
    func goalsWrittenBy(date: String, name: String) -> String { text(986, [.text(date), .text(name)]) }
    /// {done, number} of {total, plural, one {# thing} other {# things}} shown so far
    func goalsShownOf(done: Int, total: Int) -> String { text(987, [.number(done), .number(total)]) }
    /// Goals from before
    var goalsPast: String { plain(988) }
    /// You, your family and your teachers can see your goals.
    var goalsWho: String { plain(989) }
    /// The student, the family and the teachers see the same.
    var goalsWhoOf: String { plain(990) }
    /// Your goal
    var goalsField: String { plain(991) }
    /// Your reason
    var goalsReasonField: String { plain(992) }
    /// What kind of goal is it?
    var goalsCategory: String { plain(993) }
    /// How will we know that you got there?
    var goalsKnowing: String { plain(994) }
    /// What will you make, say or do?
    var goalsKnowingHint: String { plain(995) }
    /// How far away is it?
    var goalsHorizon: String { plain(996) }
    /// By which day? Leave it empty if you do not know.
    var goalsBy: String { plain(997) }
    /// Which interest does it belong to?
    var goalsInterest: String { plain(998) }
    /// Which bigger goal does it lead to?
    var goalsLeadsTo: String { plain(999) }
    /// It stands by itself
    var goalsLeadsToNone: String { plain(1000) }
    /// Who can read this goal?
    var goalsAudience: String { plain(1001) }
    /// Me, my family and the adults at school
    var goalsAudienceEveryone: String { plain(1002) }
    /// Only me and my advisor. Nobody signs it.
    var goalsAudienceAdvisor: String { plain(1003) }
    /// More about this goal
    var goalsMore: String { plain(1004) }
}

// overview
extension Messages {
    /// Progress of {name}
    func overviewTitle(name: String) -> String { text(1005, [.text(name)]) }
    /// Progress of {name, html}
    func overviewTitleHtml(name: HTML) -> HTML { markup(1006, [.html(name)]) }
    /// My progress
    var overviewTitleOwn: String { plain(1007) }
    /// {count, plural, one {One part of learning.} other {# parts of learning, all worth the same.}} Each number ope…
    func overviewLede(count: Int) -> String { text(1008, [.number(count)]) }
    /// What the signs mean
    var overviewKey: String { plain(1009) }
    /// to come
    var overviewToCome: String { plain(1010) }
    /// working on it
    var overviewWorking: String { plain(1011) }
    /// shown
    var overviewShown: String { plain(1012) }
    /// You have shown {shown, number} of {total, plural, one {# skill} other {# skills}} on your plan.
    func overviewSkillsOwn(shown: Int, total: Int) -> String { text(1013, [.number(shown), .number(total)]) }
    /// {name} has shown {shown, number} of {total, plural, one {# skill} other {# skills}} on the plan.
    func overviewSkills(name: String, shown: Int, total: Int) -> String { text(1014, [.text(name), .number(shown), .number(total)]) }
    /// {count, plural, one {You are working on one.} other {You are working on #.}}
    func overviewWorkingOwn(count: Int) -> String { text(1015, [.number(count)]) }
    /// {count, plural, one {One is in progress.} other {# are in progress.}}
    func overviewWorkingOn(count: Int) -> String { text(1016, [.number(count)]) }
    /// {count, plural, one {You have one goal here.} other {You have # goals here.}}
    func overviewGoalsOwn(count: Int) -> String { text(1017, [.number(count)]) }
    /// {count, plural, one {{name} has one goal here.} other {{name} has # goals here.}}
    func overviewGoalsOf(count: Int, name: String) -> String { text(1018, [.number(count), .text(name)]) }
    /// {count, plural, one {You reached one goal here.} other {You reached # goals here.}}
    func overviewGoalsReachedOwn(count: Int) -> String { text(1019, [.number(count)]) }
    /// {count, plural, one {{name} reached one goal here.} other {{name} reached # goals here.}}
    func overviewGoalsReachedOf(count: Int, name: String) -> String { text(1020, [.number(count), .text(name)]) }
    /// {count, plural, one {One thing on your plan belongs here.} other {# things on your plan belong here.}}
    func overviewItemsOwn(count: Int) -> String { text(1021, [.number(count)]) }
    /// {count, plural, one {One thing on the plan belongs here.} other {# things on the plan belong here.}}
    func overviewItemsOf(count: Int) -> String { text(1022, [.number(count)]) }
    /// {planned, plural, one {{done, number} of # hour is done.} other {{done, number} of # hours are done.}}
    func overviewHours(planned: Int, done: Int) -> String { text(1023, [.number(planned), .number(done)]) }
    /// {count, plural, one {You have shown one skill since {date}.} other {You have shown # skills since {date}.}}
    func overviewGrowthOwn(count: Int, date: String) -> String { text(1024, [.number(count), .text(date)]) }
    /// {count, plural, one {{name} has shown one skill since {date}.} other {{name} has shown # skills since {date}.…
    func overviewGrowthOf(count: Int, name: String, date: String) -> String { text(1025, [.number(count), .text(name), .text(date)]) }
    /// You last worked on “{skill}”.
    func overviewLatestOwn(skill: String) -> String { text(1026, [.text(skill)]) }
    /// {name} last worked on “{skill}”.
    func overviewLatestOf(name: String, skill: String) -> String { text(1027, [.text(name), .text(skill)]) }
    /// Your plan has nothing here yet.
    var overviewUnplannedOwn: String { plain(1028) }
    /// The plan has nothing here yet.
    var overviewUnplanned: String { plain(1029) }
    /// Nothing here yet. A skill from your map could come first.
    var overviewEmptyContentOwn: String { plain(1030) }
    /// Nothing here yet. A skill from the map could come first.
    var overviewEmptyContent: String { plain(1031) }
    /// Nothing here yet. A question you want to dig into could come first.
    var overviewEmptyThinkingOwn: String { plain(1032) }
    /// Nothing here yet. A question to dig into could come first.
    var overviewEmptyThinking: String { plain(1033) }
    /// Nothing here yet. Planning your own week could come first.
    var overviewEmptyHabitsOwn: String { plain(1034) }
    /// Nothing here yet. Planning the week could come first.
    var overviewEmptyHabits: String { plain(1035) }
    /// Nothing here yet. Helping or trying something outside school could come first.
    var overviewEmptyWorldOwn: String { plain(1036) }
    /// Nothing here yet. Helping or trying something outside school could come first.
    var overviewEmptyWorld: String { plain(1037) }
    /// Nothing here yet. A goal of yours could come first.
    var overviewEmptyOtherOwn: String { plain(1038) }
    /// Nothing here yet. A goal could come first.
    var overviewEmptyOther: String { plain(1039) }
    /// Open the plan
    var overviewOpenPlan: String { plain(1040) }
    /// Open the map
    var overviewOpenMap: String { plain(1041) }
    /// The numbers of “{category}”
    func overviewNumbers(category: String) -> String { text(1042, [.text(category)]) }
    /// Goals
    var overviewRowGoals: String { plain(1043) }
    /// Goals reached
    var overviewRowGoalsDone: String { plain(1044) }
    /// Skills shown
    var overviewRowShown: String { plain(1045) }
    /// Skills in progress
    var overviewRowWorking: String { plain(1046) }
    /// Skills to come
    var overviewRowOpen: String { plain(1047) }
    /// Courses, projects and experiences
    var overviewRowItems: String { plain(1048) }
    /// Of these, done
    var overviewRowItemsDone: String { plain(1049) }
    /// Hours, done and planned
    var overviewRowHours: String { plain(1050) }
    /// {done, number} of {planned, number}
    func overviewHoursShort(done: Int, planned: Int) -> String { text(1051, [.number(done), .number(planned)]) }
    /// Shown since {date}
    func overviewRowGrowth(date: String) -> String { text(1052, [.text(date)]) }
    /// Latest work
    var overviewRowLatest: String { plain(1053) }
    /// {category}: {name}
    func overviewPartTitle(category: String, name: String) -> String { text(1054, [.text(category), .text(name)]) }
    /// All the parts
    var overviewAllParts: String { plain(1055) }
    /// Goals
    var overviewGoals: String { plain(1056) }
    /// reached
    var overviewGoalDone: String { plain(1057) }
    /// done
    var overviewItemDone: String { plain(1058) }
    /// Courses, projects and experiences
    var overviewItems: String { plain(1059) }
    /// Skills shown
    var overviewSkillsShown: String { plain(1060) }
    /// Skills in progress
    var overviewSkillsWorking: String { plain(1061) }
    /// Skills to come
    var overviewSkillsOpen: String { plain(1062) }
    /// Shown since {date}
    func overviewGrown(date: String) -> String { text(1063, [.text(date)]) }
    /// since {date}
    func overviewSince(date: String) -> String { text(1064, [.text(date)]) }
    /// last worked on {date}
    func overviewLastOn(date: String) -> String { text(1065, [.text(date)]) }
    /// {count, plural, one {# hour} other {# hours}}
    func overviewPlanned(count: Int) -> String { text(1066, [.number(count)]) }
    /// You, your family, your teachers, your advisor and the school leaders can see this. A goal you keep for you an…
    var overviewWhoOwn: String { plain(1067) }
    /// {name}, the family, the teachers, the advisor and the school leaders can see this.
    func overviewWho(name: String) -> String { text(1068, [.text(name)]) }
    /// Mine
    var overviewMine: String { plain(1069) }
    /// About me
    var overviewMineProfile: String { plain(1070) }
    /// My progress
    var overviewMineProgress: String { plain(1071) }
    /// My year
    var overviewMineYear: String { plain(1072) }
    /// More about {name}
    func overviewMore(name: String) -> String { text(1073, [.text(name)]) }
    /// See {name}’s progress in each part of learning
    func overviewLinkFamily(name: String) -> String { text(1074, [.text(name)]) }
    /// Grade {grade}
    func overviewHubGrade(grade: String) -> String { text(1075, [.text(grade)]) }
    /// Profile
    var overviewHubProfile: String { plain(1076) }
    /// Who {name} is, in their own words first.
    func overviewHubProfileWords(name: String) -> String { text(1077, [.text(name)]) }
    /// Plan
    var overviewHubPlan: String { plain(1078) }
    /// No plan has been written yet.
    var overviewHubPlanNone: String { plain(1079) }
    /// {goals, plural, =0 {No goals yet} one {# goal} other {# goals}} and {items, plural, =0 {nothing else planned}…
    func overviewHubPlanSum(goals: Int, items: Int) -> String { text(1080, [.number(goals), .number(items)]) }
    /// Progress
    var overviewHubProgress: String { plain(1081) }
    /// Every part of learning on one page.
    var overviewHubProgressWords: String { plain(1082) }
    /// This week
    var overviewHubWeek: String { plain(1083) }
    /// What {name} planned for this week, and what is done.
    func overviewHubWeekWords(name: String) -> String { text(1084, [.text(name)]) }
    /// The year
    var overviewHubYear: String { plain(1085) }
    /// Projects, courses and skills over the months.
    var overviewHubYearWords: String { plain(1086) }
    /// Check-ins
    var overviewHubTalks: String { plain(1087) }
    /// Talks with the advisor: what was said, and what is next.
    var overviewHubTalksWords: String { plain(1088) }
    /// The next one is on {date}, with {name}.
    func overviewHubNextTalk(date: String, name: String) -> String { text(1089, [.text(date), .text(name)]) }
    /// Notes
    var overviewHubNotes: String { plain(1090) }
    /// What adults wrote down. Each note says who reads it.
    var overviewHubNotesWords: String { plain(1091) }
    /// Proposals
    var overviewHubProposals: String { plain(1092) }
    /// What {name} proposes to learn, and what was agreed.
    func overviewHubProposalsWords(name: String) -> String { text(1093, [.text(name)]) }
    /// Work
    var overviewHubWork: String { plain(1094) }
    /// Everything that was begun and sent, with feedback.
    var overviewHubWorkWords: String { plain(1095) }
    /// Map
    var overviewHubMap: String { plain(1096) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func overviewHubMapWords(shown: Int, working: Int) -> String { text(1097, [.number(shown), .number(working)]) }
    /// You see here only what is open to you.
    var overviewHubWho: String { plain(1098) }
    /// Pages about {name}
    func overviewHubPages(name: String) -> String { text(1099, [.text(name)]) }
}

// placement
extension Messages {
    /// Where can I begin?
    var placementTitle: String { plain(1100) }
    /// Where {name} can begin
    func placementTitleOf(name: String) -> String { text(1101, [.text(name)]) }
    /// Answer a few questions. Then you see good places to begin.
    var placementLede: String { plain(1102) }
    /// A few questions show good places to begin. They give no score, and no level goes down.
    var placementLedeOf: String { plain(1103) }
    /// At most {count, number} questions. There is no score. No level goes down. You can stop and go on later.
    func placementPromise(count: Int) -> String { text(1104, [.number(count)]) }
    /// Choose what it is about
    var placementChoose: String { plain(1105) }
    /// There are not enough questions yet. Your map shows what is ready for you.
    var placementNone: String { plain(1106) }
    /// Nothing was tried yet. Students begin on their own map.
    var placementNoneOf: String { plain(1107) }
    /// On the way to my goals
    var placementWayToGoals: String { plain(1108) }
    /// On the way to the student's goals
    var placementWayToGoalsOf: String { plain(1109) }
    /// Begin
    var placementBegin: String { plain(1110) }
    /// Go on
    var placementGoOn: String { plain(1111) }
    /// You can go on with these
    var placementUnderWay: String { plain(1112) }
    /// This is still under way. What it finds is here at the end.
    var placementUnderWayOf: String { plain(1113) }
    /// Earlier results
    var placementBefore: String { plain(1114) }
    /// Ended on {date}
    func placementEndedOn(date: String) -> String { text(1115, [.text(date)]) }
    /// Began on {date}
    func placementBeganOn(date: String) -> String { text(1116, [.text(date)]) }
    /// There are not enough questions about this now. Please choose another one.
    var placementNotOffered: String { plain(1117) }
    /// Question {number, number} of at most {count, number}
    func placementQuestion(number: Int, count: Int) -> String { text(1118, [.number(number), .number(count)]) }
    /// Send my answer
    var placementAnswer: String { plain(1119) }
    /// I have not learned this yet
    var placementNotYet: String { plain(1120) }
    /// You can leave and go on later, on any device.
    var placementLeave: String { plain(1121) }
    /// You seem ready for this now
    var placementReady: String { plain(1122) }
    /// Seems ready to be learned now
    var placementReadyOf: String { plain(1123) }
    /// Your map shows where you can go from here.
    var placementReadyNone: String { plain(1124) }
    /// It looks like you can do this already
    var placementThere: String { plain(1125) }
    /// May be there already
    var placementThereOf: String { plain(1126) }
    /// Your teacher looks at it with you and confirms it.
    var placementThereWho: String { plain(1127) }
    /// It is not a level yet. A teacher looks at it with the student and confirms it.
    var placementThereWhoOf: String { plain(1128) }
    /// {count, plural, one {And # more, on the map.} other {And # more, on the map.}}
    func placementMore(count: Int) -> String { text(1129, [.number(count)]) }
    /// A question about it was answered right.
    var placementWhyRight: String { plain(1130) }
    /// This comes later and is there already: {title, html}
    func placementWhyRequired(title: HTML) -> HTML { markup(1131, [.html(title)]) }
    /// The other answers make it likely.
    var placementWhyLikely: String { plain(1132) }
    /// A question about it did not work out yet.
    var placementWhyWrong: String { plain(1133) }
    /// The answer was: not learned yet.
    var placementWhyNotYet: String { plain(1134) }
    /// What comes before it is there.
    var placementWhyNext: String { plain(1135) }
    /// Go to my map
    var placementToMap: String { plain(1136) }
    /// Placement suggests
    var placementSuggests: String { plain(1137) }
    /// Placement suggests that this is there already. Look at it with the student, and confirm what you see.
    var placementSuggestsLook: String { plain(1138) }
    /// See the results
    var placementSeeAll: String { plain(1139) }
}

// plans
extension Messages {
    /// Classes in order
    var plansKindCourseSequence: String { plain(1140) }
    /// Activity
    var plansKindActivity: String { plain(1141) }
    /// Project
    var plansKindProject: String { plain(1142) }
    /// College class
    var plansKindDualEnrolment: String { plain(1143) }
    /// Internship
    var plansKindInternship: String { plain(1144) }
    /// Service
    var plansKindService: String { plain(1145) }
    /// Reading
    var plansKindReading: String { plain(1146) }
    /// Support
    var plansKindSupport: String { plain(1147) }
    /// Habit to practice
    var plansKindHabit: String { plain(1148) }
    /// This term
    var plansHorizonTerm: String { plain(1149) }
    /// The next years
    var plansHorizonYears: String { plain(1150) }
    /// After graduation
    var plansHorizonAfterGraduation: String { plain(1151) }
    /// Student, family and the adults at school
    var plansAudienceEveryone: String { plain(1152) }
    /// Only the student and the advisor
    var plansAudienceAdvisor: String { plain(1153) }
    /// planned
    var plansMarkPlanned: String { plain(1154) }
    /// under way
    var plansMarkUnderWay: String { plain(1155) }
    /// done
    var plansMarkDone: String { plain(1156) }
    /// let go
    var plansMarkLetGo: String { plain(1157) }
    /// Questions
    var plansFieldTemplate: String { plain(1158) }
    /// We look at it again
    var plansFieldReviewOn: String { plain(1159) }
    /// Words
    var plansFieldWords: String { plain(1160) }
    /// Kind of interest
    var plansFieldTag: String { plain(1161) }
    /// Kind of goal
    var plansFieldCategory: String { plain(1162) }
    /// What it is
    var plansFieldTitle: String { plain(1163) }
    /// Reason
    var plansFieldReason: String { plain(1164) }
    /// How we will know
    var plansFieldKnowing: String { plain(1165) }
    /// How far away
    var plansFieldHorizon: String { plain(1166) }
    /// By when
    var plansFieldByOn: String { plain(1167) }
    /// Belongs to
    var plansFieldInterest: String { plain(1168) }
    /// Skills
    var plansFieldCompetencies: String { plain(1169) }
    /// Leads to
    var plansFieldServes: String { plain(1170) }
    /// Who can read it
    var plansFieldAudience: String { plain(1171) }
    /// Kind
    var plansFieldKind: String { plain(1172) }
    /// With whom and where
    var plansFieldPlace: String { plain(1173) }
    /// First day
    var plansFieldBeginsOn: String { plain(1174) }
    /// Last day
    var plansFieldEndsOn: String { plain(1175) }
    /// Goals
    var plansFieldGoals: String { plain(1176) }
    /// Credits
    var plansFieldCredits: String { plain(1177) }
    /// Hours
    var plansFieldHours: String { plain(1178) }
    /// Where it comes from
    var plansFieldOrigin: String { plain(1179) }
    /// First choice
    var plansFieldFirst: String { plain(1180) }
    /// Second choice
    var plansFieldSecond: String { plain(1181) }
    /// The student
    var plansFieldStudent: String { plain(1182) }
    /// The advisor
    var plansFieldAdvisor: String { plain(1183) }
    /// The family
    var plansFieldFamily: String { plain(1184) }
    /// The plan
    var plansPartPlan: String { plain(1185) }
    /// Answer
    var plansPartAnswer: String { plain(1186) }
    /// Interest
    var plansPartInterest: String { plain(1187) }
    /// Goal
    var plansPartGoal: String { plain(1188) }
    /// Part of the plan
    var plansPartItem: String { plain(1189) }
    /// After school
    var plansPartAim: String { plain(1190) }
    /// What we promise
    var plansPartPromises: String { plain(1191) }
    /// The goals stand in a new order.
    var plansPartOrderGoals: String { plain(1192) }
    /// The parts of the plan stand in a new order.
    var plansPartOrderItems: String { plain(1193) }
    /// Something stands in a new order.
    var plansPartOrderOther: String { plain(1194) }
    /// {part}: {field}
    func plansFieldOf(part: String, field: String) -> String { text(1195, [.text(part), .text(field)]) }
    /// (taken out)
    var plansTakenOut: String { plain(1196) }
    /// a skill that is gone
    var plansGone: String { plain(1197) }
    /// {area}: {amount}
    func plansCreditsIn(area: String, amount: String) -> String { text(1198, [.text(area), .text(amount)]) }
    /// A plan holds {count, number} goals. Put one away first.
    func plansTooManyGoals(count: Int) -> String { text(1199, [.number(count)]) }
    /// A plan holds {count, number} parts. Take one out first.
    func plansTooManyItems(count: Int) -> String { text(1200, [.number(count)]) }
    /// A plan holds {count, number} interests. Take one out first.
    func plansTooManyInterests(count: Int) -> String { text(1201, [.number(count)]) }
    /// A plan holds {count, number} answers.
    func plansTooManyAnswers(count: Int) -> String { text(1202, [.number(count)]) }
    /// Make it shorter: {count, number} letters at most.
    func plansTooLong(count: Int) -> String { text(1203, [.number(count)]) }
    /// Pick {count, number} at most.
    func plansTooManyLinks(count: Int) -> String { text(1204, [.number(count)]) }
    /// Write a whole number of hours, {count, number} at most.
    func plansHoursRange(count: Int) -> String { text(1205, [.number(count)]) }
    /// Write credits as a number, such as 0.5 or 1.
    var plansCreditsRange: String { plain(1206) }
    /// This form has something that a plan cannot hold. Open the plan again.
    var plansNotReadable: String { plain(1207) }
    /// Nothing changed.
    var plansNothingChanged: String { plain(1208) }
    /// {part}: new
    func plansAdded(part: String) -> String { text(1209, [.text(part)]) }
    /// {part}: taken out
    func plansRemoved(part: String) -> String { text(1210, [.text(part)]) }
    /// What the school asks of everybody
    var plansCoverage: String { plain(1211) }
    /// {covered, number} of {total, plural, one {# area} other {# areas}} covered
    func plansCoverageOf(covered: Int, total: Int) -> String { text(1212, [.number(covered), .number(total)]) }
    /// Nothing is open.
    var plansCoverageAll: String { plain(1213) }
    /// Still open:
    var plansCoverageOpen: String { plain(1214) }
    /// See each one and why it counts
    var plansCoverageEach: String { plain(1215) }
    /// shown
    var plansCoverageShown: String { plain(1216) }
    /// in the plan
    var plansCoveragePlanned: String { plain(1217) }
    /// still open
    var plansCoverageOpenState: String { plain(1218) }
    /// {planned, number} of {asked, plural, one {# hour} other {# hours}} in the plan
    func plansCoverageHours(planned: Int, asked: Int) -> String { text(1219, [.number(planned), .number(asked)]) }
    /// {planned} of {asked} credits in the plan
    func plansCoverageCredits(planned: String, asked: String) -> String { text(1220, [.text(planned), .text(asked)]) }
    /// {count, plural, one {# skill already shown} other {# skills already shown}}
    func plansCoverageDemonstrated(count: Int) -> String { text(1221, [.number(count)]) }
    /// {count, plural, one {# hour} other {# hours}}
    func plansHoursOf(count: Int) -> String { text(1222, [.number(count)]) }
    /// credits: {amount}
    func plansCreditsOf(amount: String) -> String { text(1223, [.text(amount)]) }
    /// My plan
    var plansTitle: String { plain(1224) }
    /// Plan of {name}
    func plansTitleOf(name: String) -> String { text(1225, [.text(name)]) }
    /// What you want, why, and how you get there.
    var plansLedeOwn: String { plain(1226) }
    /// Saved {date} by {name}
    func plansSavedAt(date: String, name: String) -> String { text(1227, [.text(date), .text(name)]) }
    /// History
    var plansHistory: String { plain(1228) }
    /// Your plan starts with you. Three short questions are enough.
    var plansEmptyOwn: String { plain(1229) }
    /// There is no plan yet. It starts with the student.
    var plansEmptyOf: String { plain(1230) }
    /// Answer three questions
    var plansBegin: String { plain(1231) }
    /// Begin the plan together
    var plansBeginTogether: String { plain(1232) }
    /// Find out what I like first
    var plansInventory: String { plain(1233) }
    /// What I care about
    var plansInterests: String { plain(1234) }
    /// What {name} cares about
    func plansInterestsOf(name: String) -> String { text(1235, [.text(name)]) }
    /// Change the interests
    var plansInterestsEdit: String { plain(1236) }
    /// No interest yet.
    var plansNoInterests: String { plain(1237) }
    /// Add a goal
    var plansNewGoal: String { plain(1238) }
    /// Add something to do
    var plansNewItem: String { plain(1239) }
    /// No goal yet.
    var plansGoalsNone: String { plain(1240) }
    /// How we will know
    var plansKnowing: String { plain(1241) }
    /// When
    var plansWhen: String { plain(1242) }
    /// {horizon}, by {date}
    func plansByDay(horizon: String, date: String) -> String { text(1243, [.text(horizon), .text(date)]) }
    /// Gets better at
    var plansBetter: String { plain(1244) }
    /// I will get better at
    var plansBetterOwn: String { plain(1245) }
    /// now {level}
    func plansLevelNow(level: String) -> String { text(1246, [.text(level)]) }
    /// to {level}
    func plansLevelAim(level: String) -> String { text(1247, [.text(level)]) }
    /// Leads to
    var plansLeads: String { plain(1248) }
    /// Because of
    var plansUnder: String { plain(1249) }
    /// Only you and your advisor can read this goal.
    var plansOnlyAdvisor: String { plain(1250) }
    /// Only the student and the advisor can read this goal.
    var plansOnlyAdvisorOf: String { plain(1251) }
    /// Change
    var plansEdit: String { plain(1252) }
    /// Change: {title}
    func plansEditNamed(title: String) -> String { text(1253, [.text(title)]) }
    /// How it stands
    var plansStanding: String { plain(1254) }
    /// How it stands: {title}
    func plansStandingNamed(title: String) -> String { text(1255, [.text(title)]) }
    /// Save how it stands
    var plansStandingSave: String { plain(1256) }
    /// Why? Leave it empty if you like.
    var plansStandingWhy: String { plain(1257) }
    /// Steps
    var plansSteps: String { plain(1258) }
    /// What is in the plan
    var plansItems: String { plain(1259) }
    /// Nothing here yet: classes, projects, reading, service.
    var plansItemsNone: String { plain(1260) }
    /// For: {interest, html}
    func plansItemsUnder(interest: HTML) -> HTML { markup(1261, [.html(interest)]) }
    /// Also in the plan
    var plansItemsOther: String { plain(1262) }
    /// {count, plural, one {# more} other {# more}}
    func plansItemsMore(count: Int) -> String { text(1263, [.number(count)]) }
    /// from {date}
    func plansFrom(date: String) -> String { text(1264, [.text(date)]) }
    /// until {date}
    func plansUntil(date: String) -> String { text(1265, [.text(date)]) }
    /// {first} to {last}
    func plansFromTo(first: String, last: String) -> String { text(1266, [.text(first), .text(last)]) }
    /// Counts for
    var plansCountsFor: String { plain(1267) }
    /// Standards
    var plansCovers: String { plain(1268) }
    /// For the goal
    var plansForGoals: String { plain(1269) }
    /// In my own words
    var plansWords: String { plain(1270) }
    /// In the own words of {name}
    func plansWordsOf(name: String) -> String { text(1271, [.text(name)]) }
    /// Answer the questions
    var plansWordsEdit: String { plain(1272) }
    /// After school
    var plansAim: String { plain(1273) }
    /// My first choice
    var plansAimFirst: String { plain(1274) }
    /// I would be glad with
    var plansAimSecond: String { plain(1275) }
    /// Change aim and checklist
    var plansAimEdit: String { plain(1276) }
    /// Getting ready
    var plansReadiness: String { plain(1277) }
    /// {done, number} of {total, plural, one {# done} other {# done}}
    func plansReadinessOf(done: Int, total: Int) -> String { text(1278, [.number(done), .number(total)]) }
    /// done
    var plansReadinessDone: String { plain(1279) }
    /// to do
    var plansReadinessOpen: String { plain(1280) }
    /// What each of us does
    var plansPromises: String { plain(1281) }
    /// What I do
    var plansPromiseStudent: String { plain(1282) }
    /// What {name} does
    func plansPromiseStudentOf(name: String) -> String { text(1283, [.text(name)]) }
    /// What the advisor does
    var plansPromiseAdvisor: String { plain(1284) }
    /// What the family does
    var plansPromiseFamily: String { plain(1285) }
    /// Change promises and day
    var plansPromisesEdit: String { plain(1286) }
    /// Nothing written yet.
    var plansPromisesNone: String { plain(1287) }
    /// We look at it again on {date}.
    func plansReview(date: String) -> String { text(1288, [.text(date)]) }
    /// Goals from before
    var plansPast: String { plain(1289) }
    /// You, your family and your teachers can see your plan. Goals marked so are only for you and your advisor.
    var plansWhoOwn: String { plain(1290) }
    /// The student, the family and the teachers see the same plan. The student may keep single goals between student…
    var plansWhoOf: String { plain(1291) }
    /// Around the plan
    var plansAround: String { plain(1292) }
    /// Plan
    var plansCrumb: String { plain(1293) }
    /// Who has agreed
    var plansSigning: String { plain(1294) }
    /// Save
    var plansSave: String { plain(1295) }
    /// Begin the plan
    var plansBeginTitle: String { plain(1296) }
    /// A few words are enough. You can change everything later.
    var plansBeginLede: String { plain(1297) }
    /// What do you care about?
    var plansBeginInterest: String { plain(1298) }
    /// What do you want to be able to do?
    var plansBeginGoal: String { plain(1299) }
    /// Why does it matter to you?
    var plansBeginReason: String { plain(1300) }
    /// Make it my plan
    var plansBeginSave: String { plain(1301) }
    /// Write one thing you care about.
    var plansNeedInterest: String { plain(1302) }
    /// What I care about
    var plansInterestsTitle: String { plain(1303) }
    /// Goals and everything else in the plan can stand under one of these.
    var plansInterestsHint: String { plain(1304) }
    /// Interest {number, number}
    func plansInterestNumber(number: Int) -> String { text(1305, [.number(number)]) }
    /// Another interest
    var plansInterestNew: String { plain(1306) }
    /// Clear a line to take it out. What stood under it stays in the plan.
    var plansInterestEmptyHint: String { plain(1307) }
    /// From the profile
    var plansInterestFromProfile: String { plain(1308) }
    /// Add something to do
    var plansItemNewTitle: String { plain(1309) }
    /// Change this part of the plan
    var plansItemTitle: String { plain(1310) }
    /// What is it called?
    var plansItemWhat: String { plain(1311) }
    /// For example: Internship at the animal clinic.
    var plansItemWhatHint: String { plain(1312) }
    /// What kind is it?
    var plansItemKind: String { plain(1313) }
    /// With whom and where?
    var plansItemPlace: String { plain(1314) }
    /// For example: with Mr. Oda, Fridays 1:00 to 4:00.
    var plansItemPlaceHint: String { plain(1315) }
    /// First day, if you know it
    var plansItemBegins: String { plain(1316) }
    /// Last day, if you know it
    var plansItemEnds: String { plain(1317) }
    /// Which interest does it belong to?
    var plansItemInterest: String { plain(1318) }
    /// None of these
    var plansNoneOfThese: String { plain(1319) }
    /// Which goals does it help?
    var plansItemGoals: String { plain(1320) }
    /// Credits it counts for
    var plansItemCredits: String { plain(1321) }
    /// A number such as 0.5 or 1. Leave the others empty.
    var plansItemCreditsHint: String { plain(1322) }
    /// Hours outside of class
    var plansItemHours: String { plain(1323) }
    /// For service and internships. Leave it empty if hours do not count.
    var plansItemHoursHint: String { plain(1324) }
    /// Write what it is called.
    var plansItemNeedTitle: String { plain(1325) }
    /// Pick what kind it is.
    var plansItemNeedKind: String { plain(1326) }
    /// The last day comes before the first day.
    var plansItemDates: String { plain(1327) }
    /// Write the day as in 2026-05-04.
    var plansDateUnread: String { plain(1328) }
    /// Take it out of the plan
    var plansItemRemove: String { plain(1329) }
    /// It stays in the history.
    var plansItemRemoveHint: String { plain(1330) }
    /// Which skills does it cover?
    var plansSkills: String { plain(1331) }
    /// Pick what fits. Search to find more.
    var plansSkillsHint: String { plain(1332) }
    /// After school
    var plansAimTitle: String { plain(1333) }
    /// What is your first choice after school?
    var plansAimFirstAsk: String { plain(1334) }
    /// What second choice would you be glad with?
    var plansAimSecondAsk: String { plain(1335) }
    /// What have you done already?
    var plansReadinessAsk: String { plain(1336) }
    /// Note
    var plansReadinessNote: String { plain(1337) }
    /// since {date}
    func plansReadinessOn(date: String) -> String { text(1338, [.text(date)]) }
    /// What each of us does
    var plansPromisesTitle: String { plain(1339) }
    /// Write what was said together. Everybody reads it before agreeing.
    var plansPromisesLede: String { plain(1340) }
    /// What the student does
    var plansPromiseStudentAsk: String { plain(1341) }
    /// On which day do we look at the plan again?
    var plansReviewAsk: String { plain(1342) }
    /// Questions for the plan
    var plansWordsTitle: String { plain(1343) }
    /// You could begin with: {starters}
    func plansWordsHint(starters: String) -> String { text(1344, [.text(starters)]) }
    /// From an earlier plan
    var plansWordsOlder: String { plain(1345) }
    /// History of the plan
    var plansHistoryTitle: String { plain(1346) }
    /// What changed with each save, newest first.
    var plansHistoryLede: String { plain(1347) }
    /// Nothing has been saved yet.
    var plansHistoryNone: String { plain(1348) }
    /// {date}, {name}
    func plansHistorySaved(date: String, name: String) -> String { text(1349, [.text(date), .text(name)]) }
    /// The plan began.
    var plansHistoryFirst: String { plain(1350) }
    /// Versions that were put forward
    var plansHistoryVersions: String { plain(1351) }
    /// Version {number, number}, put forward {date}
    func plansHistoryVersion(number: Int, date: String) -> String { text(1352, [.number(number), .text(date)]) }
    /// Changed since version {number, number}
    func plansHistorySinceVersion(number: Int) -> String { text(1353, [.number(number)]) }
    /// Older saves are not kept one by one. What was put forward is kept for good.
    var plansHistoryOlder: String { plain(1354) }
    /// Plans: questions, kinds of goals and rules
    var plansSettingsTitle: String { plain(1355) }
    /// These texts and rules hold for every plan at your school. A change reaches plans at once; agreed versions kee…
    var plansSettingsLede: String { plain(1356) }
    /// Questions by grade
    var plansSettingsTemplates: String { plain(1357) }
    /// Kinds of goals
    var plansSettingsCategories: String { plain(1358) }
    /// What is asked of everybody
    var plansSettingsRequirements: String { plain(1359) }
    /// Grades {band}
    func plansSettingsGrades(band: String) -> String { text(1360, [.text(band)]) }
    /// as it came with Trellis
    var plansSettingsShipped: String { plain(1361) }
    /// changed {date} by {name}
    func plansSettingsChanged(date: String, name: String) -> String { text(1362, [.text(date), .text(name)]) }
    /// Saved. Every plan uses it now.
    var plansSettingsSaved: String { plain(1363) }
    /// Questions for grades {band}
    func plansSettingsTemplateTitle(band: String) -> String { text(1364, [.text(band)]) }
    /// Kinds of goals
    var plansSettingsCategoriesTitle: String { plain(1365) }
    /// The four that come with Trellis can be renamed. They cannot be taken out, since goals count under them.
    var plansSettingsCategoriesHint: String { plain(1366) }
    /// What is asked of everybody in grades {band}
    func plansSettingsRequirementsTitle(band: String) -> String { text(1367, [.text(band)]) }
    /// Number {number, number}
    func plansSettingsNumber(number: Int) -> String { text(1368, [.number(number)]) }
    /// English
    var plansSettingsEnglish: String { plain(1369) }
    /// Spanish
    var plansSettingsSpanish: String { plain(1370) }
    /// Name
    var plansSettingsName: String { plain(1371) }
    /// What it means
    var plansSettingsSentence: String { plain(1372) }
    /// Questions, one in each line
    var plansSettingsPrompts: String { plain(1373) }
    /// Ways to begin, one in each line
    var plansSettingsStarters: String { plain(1374) }
    /// First sentence
    var plansSettingsIntro: String { plain(1375) }
    /// What is counted
    var plansSettingsKind: String { plain(1376) }
    /// Credits
    var plansSettingsKindCredits: String { plain(1377) }
    /// Hours of one kind
    var plansSettingsKindHours: String { plain(1378) }
    /// A part of a framework
    var plansSettingsKindCompetencies: String { plain(1379) }
    /// How many credits or hours
    var plansSettingsAmount: String { plain(1380) }
    /// Of what
    var plansSettingsOf: String { plain(1381) }
    /// For hours: the kind. For a part of a framework: the framework.
    var plansSettingsOfHint: String { plain(1382) }
    /// Only this part of the framework
    var plansSettingsStrand: String { plain(1383) }
    /// Leave it empty for all of it.
    var plansSettingsStrandHint: String { plain(1384) }
    /// Clear both names to take a line out.
    var plansSettingsRemoveHint: String { plain(1385) }
    /// One more
    var plansSettingsNew: String { plain(1386) }
    /// Write the name in English and in Spanish.
    var plansSettingsNeedBoth: String { plain(1387) }
    /// Write how many: a number above zero.
    var plansSettingsNeedAmount: String { plain(1388) }
    /// Pick of what.
    var plansSettingsNeedOf: String { plain(1389) }
    /// Keep at least one.
    var plansSettingsNeedOne: String { plain(1390) }
    /// This kind cannot be taken out. Give it a name in both languages.
    var plansSettingsKeepCategory: String { plain(1391) }
    /// All of it
    var plansSettingsWhole: String { plain(1392) }
    /// Text
    var plansSettingsText: String { plain(1393) }
    /// For: {name, html}
    func plansForSchool(name: HTML) -> HTML { markup(1394, [.html(name)]) }
    /// The plan as it stands
    var plansReading: String { plain(1395) }
}

// policy
extension Messages {
    /// How levels are decided
    var policyTitle: String { plain(1396) }
    /// One rule for all competencies of this framework. Everybody who sees a level can read the rule behind it.
    var policyLede: String { plain(1397) }
    /// The rule now
    var policyNow: String { plain(1398) }
    /// The rule in words
    var policyInWords: String { plain(1399) }
    /// Version {version, number}
    func policyVersion(version: Int) -> String { text(1400, [.number(version)]) }
    /// “{name}” needs {pieces, plural, one {one piece of work} other {at least # pieces of work}}. {inRow, plural, =…
    func policySureWords(name: String, pieces: Int, inRow: Int) -> String { text(1401, [.text(name), .number(pieces), .number(inRow)]) }
    /// {tasks, plural, one {They may be about one task.} other {They are about at least # different tasks.}}
    func policyTasksWords(tasks: Int) -> String { text(1402, [.number(tasks)]) }
    /// Each level also needs a best guess that is sure enough: its low end reaches the level.
    var policyCautionWords: String { plain(1403) }
    /// The best score counts. Later scores take nothing away.
    var policyHighestWords: String { plain(1404) }
    /// The latest score counts.
    var policyRecentWords: String { plain(1405) }
    /// {n, number} of the last {m, number} scores have to reach the level.
    func policySeveralWords(n: Int, m: Int) -> String { text(1406, [.number(n), .number(m)]) }
    /// The average counts. Work done {days, plural, one {# day} other {# days}} earlier counts half.
    func policyAverageWords(days: Int) -> String { text(1407, [.number(days)]) }
    /// Scores out of 100: {two} from {bar2, number}, {three} from {bar3, number}, {four} from {bar4, number}.
    func policyBarsWords(two: String, bar2: Int, three: String, bar3: Int, four: String, bar4: Int) -> String { text(1408, [.text(two), .number(bar2), .text(three), .number(bar3), .text(four), .number(bar4)]) }
    /// “{name}” has to be shown in two ways, or again on a later day.
    func policyAgreementWords(name: String) -> String { text(1409, [.text(name)]) }
    /// “{name}” has to be shown in a new situation.
    func policyTransferWords(name: String) -> String { text(1410, [.text(name)]) }
    /// What was shown stays shown.
    var policyStays: String { plain(1411) }
    /// Try another rule
    var policyChange: String { plain(1412) }
    /// First see what would change. Nothing is saved yet.
    var policyChangeHint: String { plain(1413) }
    /// What counts
    var policyRule: String { plain(1414) }
    /// Several pieces of work and a guess that is sure enough
    var policySureHint: String { plain(1415) }
    /// Pieces of work, at least
    var policyPieces: String { plain(1416) }
    /// Last ones in a row that went well without help
    var policyInRow: String { plain(1417) }
    /// Different tasks, at least
    var policyTasks: String { plain(1418) }
    /// Caution
    var policyCaution: String { plain(1419) }
    /// How far the low end stays below the best guess: 0 not at all, 0.5 usual, 1 much
    var policyCautionHint: String { plain(1420) }
    /// Several of the last scores
    var policySeveral: String { plain(1421) }
    /// How many have to reach the level
    var policyN: String { plain(1422) }
    /// Of the last, at most {most, number}
    func policyM(most: Int) -> String { text(1423, [.number(most)]) }
    /// Days after which work counts half
    var policyDays: String { plain(1424) }
    /// Numbers for {name}
    func policyNumbers(name: String) -> String { text(1425, [.text(name)]) }
    /// Scores for each level, out of 100
    var policyBars: String { plain(1426) }
    /// Who moves a level
    var policyDecider: String { plain(1427) }
    /// The rule. A teacher may set another level, and writes why.
    var policyDeciderRule: String { plain(1428) }
    /// A teacher. The rule only advises.
    var policyDeciderTeacher: String { plain(1429) }
    /// Also needed
    var policyAlso: String { plain(1430) }
    /// See what would change
    var policyPreview: String { plain(1431) }
    /// What would change
    var policyEffect: String { plain(1432) }
    /// {students, plural, =0 {No student has shown anything here yet.} one {Counted for # student.} other {Counted f…
    func policyEffectLede(students: Int) -> String { text(1433, [.number(students)]) }
    /// Those that move up do so with the student’s next piece of work.
    var policyEffectByRule: String { plain(1434) }
    /// Those that move up do so when a teacher confirms it.
    var policyEffectByTeacher: String { plain(1435) }
    /// Fresh evidence: the level stays, but the new rule would not give it again for the same work.
    var policyEffectFresh: String { plain(1436) }
    /// Students × competencies
    var policyEffectCaption: String { plain(1437) }
    /// Shown now
    var policyColumnShown: String { plain(1438) }
    /// Would move up
    var policyColumnUp: String { plain(1439) }
    /// Stay
    var policyColumnStays: String { plain(1440) }
    /// Stay, fresh evidence asked for
    var policyColumnFresh: String { plain(1441) }
    /// Together
    var policyTotal: String { plain(1442) }
    /// {count, number} to {level}
    func policyReached(count: Int, level: String) -> String { text(1443, [.number(count), .text(level)]) }
    /// Moving up: {list}.
    func policyMovingUp(list: String) -> String { text(1444, [.text(list)]) }
    /// {count, plural, one {# level is} other {# levels are}} being brought up to date tonight and not counted here.
    func policyUnread(count: Int) -> String { text(1445, [.number(count)]) }
    /// Only the first {count, number} were counted.
    func policyCut(count: Int) -> String { text(1446, [.number(count)]) }
    /// The new rule
    var policyNewRule: String { plain(1447) }
    /// Why this change
    var policyReason: String { plain(1448) }
    /// Students, families and teachers can read it.
    var policyReasonHint: String { plain(1449) }
    /// Save the new rule
    var policySave: String { plain(1450) }
    /// The new rule is saved. It reads work recorded from {date} on.
    func policySaved(date: String) -> String { text(1451, [.text(date)]) }
    /// Earlier and present rules
    var policyHistory: String { plain(1452) }
    /// since {date}
    func policyHistorySince(date: String) -> String { text(1453, [.text(date)]) }
    /// by {name, html}
    func policyHistoryBy(name: HTML) -> HTML { markup(1454, [.html(name)]) }
    /// from the start
    var policyFromStart: String { plain(1455) }
    /// Choose what counts.
    var policyNeedRule: String { plain(1456) }
    /// Choose who moves a level.
    var policyNeedDecider: String { plain(1457) }
    /// {field}: write a number from {low} to {high}.
    func policyNeedNumber(field: String, low: String, high: String) -> String { text(1458, [.text(field), .text(low), .text(high)]) }
    /// It cannot be more than the number of scores looked at.
    var policyNeedFewer: String { plain(1459) }
    /// Each level needs a higher score than the one before.
    var policyNeedRising: String { plain(1460) }
    /// Write why. Everybody who sees a level can read it.
    var policyNeedReason: String { plain(1461) }
    /// Use at most {count, number} characters.
    func policyReasonLong(count: Int) -> String { text(1462, [.number(count)]) }
    /// This is the rule that is there already.
    var policySame: String { plain(1463) }
    /// Somebody else has changed the rule meanwhile. Look at what would change again.
    var policyChangedSince: String { plain(1464) }
}

// polls
extension Messages {
    /// Quick poll
    var pollsTitle: String { plain(1465) }
    /// A poll is open
    var pollsRunning: String { plain(1466) }
    /// A question for the class
    var pollsMine: String { plain(1467) }
    /// your teacher asks you all a question.
    var pollsAsked: String { plain(1468) }
    /// your answer is in.
    var pollsSentShort: String { plain(1469) }
    /// the answer is there.
    var pollsAnswerIsThere: String { plain(1470) }
    /// Answer it
    var pollsAnswerNow: String { plain(1471) }
    /// Look at it
    var pollsLook: String { plain(1472) }
    /// Look again
    var pollsLookAgain: String { plain(1473) }
    /// No question is open right now.
    var pollsNoneMine: String { plain(1474) }
    /// Send my answer
    var pollsSend: String { plain(1475) }
    /// Change my answer
    var pollsChange: String { plain(1476) }
    /// Your answer is in. You can change it until the answer is shown.
    var pollsSent: String { plain(1477) }
    /// The question was over when your answer came.
    var pollsLate: String { plain(1478) }
    /// It was not added. That is fine: nothing is lost for you.
    var pollsLateFine: String { plain(1479) }
    /// This is what you wanted to send:
    var pollsLateWords: String { plain(1480) }
    /// This question is closed.
    var pollsOver: String { plain(1481) }
    /// Your answer
    var pollsYourAnswer: String { plain(1482) }
    /// You sent no answer.
    var pollsNoAnswer: String { plain(1483) }
    /// The right answer
    var pollsRightAnswer: String { plain(1484) }
    /// Right
    var pollsRight: String { plain(1485) }
    /// No poll is open in this class.
    var pollsNone: String { plain(1486) }
    /// Everyone in the class gets the question on their own screen. You see how many chose each answer, without name…
    var pollsLede: String { plain(1487) }
    /// Find a question
    var pollsFind: String { plain(1488) }
    /// Words of the question, of the check, or of a competency
    var pollsFindHint: String { plain(1489) }
    /// Find
    var pollsFindButton: String { plain(1490) }
    /// Or choose from a check
    var pollsChecks: String { plain(1491) }
    /// All checks
    var pollsAllChecks: String { plain(1492) }
    /// Which question?
    var pollsChooseItem: String { plain(1493) }
    /// There are no checks to ask from yet.
    var pollsNoChecks: String { plain(1494) }
    /// Go to checks
    var pollsToChecks: String { plain(1495) }
    /// No question has these words. Try fewer words.
    var pollsNothingFound: String { plain(1496) }
    /// Ask now
    var pollsAsk: String { plain(1497) }
    /// Ask {class}
    func pollsAskClass(`class`: String) -> String { text(1498, [.text(`class`)]) }
    /// Ask a class now
    var pollsAskNow: String { plain(1499) }
    /// The question opens for the class at once.
    var pollsAskNowLede: String { plain(1500) }
    /// {done, number} of {count, number} answered
    func pollsAnswered(done: Int, count: Int) -> String { text(1501, [.number(done), .number(count)]) }
    /// How many chose each answer
    var pollsShares: String { plain(1502) }
    /// {count, number}
    func pollsVotes(count: Int) -> String { text(1503, [.number(count)]) }
    /// Other answers
    var pollsOthers: String { plain(1504) }
    /// Show the answer to all
    var pollsShow: String { plain(1505) }
    /// Close the poll
    var pollsClose: String { plain(1506) }
    /// Keep the answers as evidence
    var pollsEvidence: String { plain(1507) }
    /// Without this, nothing of the poll counts toward anyone's levels.
    var pollsEvidenceHint: String { plain(1508) }
    /// The poll is closed. Its answers are not evidence.
    var pollsClosed: String { plain(1509) }
    /// {count, plural, one {The poll is closed. # answer is evidence now.} other {The poll is closed. # answers are …
    func pollsClosedKept(count: Int) -> String { text(1510, [.number(count)]) }
    /// Who has not answered yet
    var pollsWaiting: String { plain(1511) }
    /// This page shows names. It is for you, not for the wall.
    var pollsWaitingWho: String { plain(1512) }
    /// Everyone has answered.
    var pollsAllAnswered: String { plain(1513) }
}

// prediction
extension Messages {
    /// Estimates of success
    var predictionTitle: String { plain(1514) }
    /// How Trellis estimates the chance that a student answers a question right.
    var predictionLede: String { plain(1515) }
    /// In use now
    var predictionInUse: String { plain(1516) }
    /// The school's own model, trained on {date}
    func predictionOwnSince(date: String) -> String { text(1517, [.text(date)]) }
    /// The plain filter, by choice since {date}
    func predictionFilterSince(date: String) -> String { text(1518, [.text(date)]) }
    /// The plain filter, as from the first day
    var predictionFilterAlways: String { plain(1519) }
    /// No training has run yet. {count, plural, =0 {No student has} one {# student has} other {# students have}} ans…
    func predictionNever(count: Int, least: Int) -> String { text(1520, [.number(count), .number(least)]) }
    /// On {date} nothing was trained: {count, plural, one {# student has} other {# students have}} answered question…
    func predictionTooFew(date: String, count: Int, least: Int) -> String { text(1521, [.text(date), .number(count), .number(least)]) }
    /// The training of {date} predicted better than the plain filter for students it had not seen.
    func predictionBetter(date: String) -> String { text(1522, [.text(date)]) }
    /// The training of {date} was not used: for students it had not seen, the plain filter predicted as well or bett…
    func predictionNotBetter(date: String) -> String { text(1523, [.text(date)]) }
    /// The training of {date} was made by another version of Trellis.
    func predictionUnread(date: String) -> String { text(1524, [.text(date)]) }
    /// A training was asked for on {time}. It begins within an hour at most.
    func predictionAsked(time: String) -> String { text(1525, [.text(time)]) }
    /// Train now
    var predictionTrain: String { plain(1526) }
    /// Use the plain filter
    var predictionUseFilter: String { plain(1527) }
    /// A training runs by itself each night when there are new answers. A model is used only when it predicts better…
    var predictionTrainHint: String { plain(1528) }
    /// How good each way was
    var predictionFigures: String { plain(1529) }
    /// There is nothing to compare yet.
    var predictionNoFigures: String { plain(1530) }
    /// From {responses, plural, one {# answer} other {# answers}} of {students, plural, one {# student} other {# stu…
    func predictionLearnedFrom(responses: Int, students: Int) -> String { text(1531, [.number(responses), .number(students)]) }
    /// Way of estimating
    var predictionWay: String { plain(1532) }
    /// The school's own model
    var predictionOwn: String { plain(1533) }
    /// The plain filter
    var predictionFilter: String { plain(1534) }
    /// Accuracy, of 100
    var predictionAccuracy: String { plain(1535) }
    /// Calibration, points off
    var predictionCalibration: String { plain(1536) }
    /// Accuracy: of 100 pairs of one right and one wrong answer, for how many the right one had the higher estimate;…
    var predictionAccuracyMeans: String { plain(1537) }
    /// Calibration: how many points of 100 the estimates were away from what then happened; 0 is perfect.
    var predictionCalibrationMeans: String { plain(1538) }
    /// What it is for
    var predictionPurpose: String { plain(1539) }
    /// It chooses which questions come first in mixed review and in quick checks: those that a student is likely to …
    var predictionUsedFor: String { plain(1540) }
    /// It never sets a level, gives a grade, forms a group or closes anything to a student. Teachers decide, and stu…
    var predictionNeverDoes: String { plain(1541) }
    /// What is stored is about questions and competencies. It holds no student; an estimate for a student is worked …
    var predictionNoPerson: String { plain(1542) }
}

// profiles
extension Messages {
    /// About me
    var profilesTitle: String { plain(1543) }
    /// About {name}
    func profilesTitleOf(name: String) -> String { text(1544, [.text(name)]) }
    /// Your family and your school's adults can see what has no lock.
    var profilesWhoMine: String { plain(1545) }
    /// You see what is meant for you. A lock shows what fewer people see.
    var profilesWhoOf: String { plain(1546) }
    /// Page to print
    var profilesPrint: String { plain(1547) }
    /// Printed {date}
    func profilesPrinted(date: String) -> String { text(1548, [.text(date)]) }
    /// History
    var profilesHistory: String { plain(1549) }
    /// History: {field}
    func profilesHistoryOf(field: String) -> String { text(1550, [.text(field)]) }
    /// Everything that changed
    var profilesHistoryAll: String { plain(1551) }
    /// No words are lost. Older words stay here for those who may still see them.
    var profilesHistoryLede: String { plain(1552) }
    /// Nothing is written here yet.
    var profilesHistoryNone: String { plain(1553) }
    /// Changed
    var profilesChanged: String { plain(1554) }
    /// Add
    var profilesAdd: String { plain(1555) }
    /// Add: {field}
    func profilesAddTo(field: String) -> String { text(1556, [.text(field)]) }
    /// Change
    var profilesChange: String { plain(1557) }
    /// Change: {field}
    func profilesChangeOf(field: String) -> String { text(1558, [.text(field)]) }
    /// Save
    var profilesSave: String { plain(1559) }
    /// Saved.
    var profilesSaved: String { plain(1560) }
    /// This page is yours
    var profilesEmptyTitle: String { plain(1561) }
    /// It starts with your own words. A short interview helps. It takes five minutes, and you can stop at any time.
    var profilesEmpty: String { plain(1562) }
    /// Nothing is written here yet that is meant for you.
    var profilesEmptyOf: String { plain(1563) }
    /// Write about me
    var profilesWriteMine: String { plain(1564) }
    /// My words
    var profilesFieldWords: String { plain(1565) }
    /// In the student's words
    var profilesFieldWordsOf: String { plain(1566) }
    /// What should people know about you? Write it, say it or draw it.
    var profilesHintWords: String { plain(1567) }
    /// What I am good at
    var profilesFieldStrength: String { plain(1568) }
    /// Strengths
    var profilesFieldStrengthOf: String { plain(1569) }
    /// One thing you do well. Add work that shows it.
    var profilesHintStrength: String { plain(1570) }
    /// What I care about
    var profilesFieldInterest: String { plain(1571) }
    /// Interests
    var profilesFieldInterestOf: String { plain(1572) }
    /// Something you like or want to know more about.
    var profilesHintInterest: String { plain(1573) }
    /// What I do outside school
    var profilesFieldTalent: String { plain(1574) }
    /// Talents
    var profilesFieldTalentOf: String { plain(1575) }
    /// Something you can do that school may not see.
    var profilesHintTalent: String { plain(1576) }
    /// What I want to do one day
    var profilesFieldAspiration: String { plain(1577) }
    /// Aspirations
    var profilesFieldAspirationOf: String { plain(1578) }
    /// A wish for next year, or for when you are grown up.
    var profilesHintAspiration: String { plain(1579) }
    /// What matters to me now
    var profilesFieldPriority: String { plain(1580) }
    /// Priorities
    var profilesFieldPriorityOf: String { plain(1581) }
    /// What you want adults to keep in mind.
    var profilesHintPriority: String { plain(1582) }
    /// How I see myself
    var profilesFieldSelfConcept: String { plain(1583) }
    /// How the student sees themselves
    var profilesFieldSelfConceptOf: String { plain(1584) }
    /// This is only for you, unless you choose others.
    var profilesHintSelfConcept: String { plain(1585) }
    /// How I like to work
    var profilesFieldWayOfWorking: String { plain(1586) }
    /// How the student likes to work
    var profilesFieldWayOfWorkingOf: String { plain(1587) }
    /// My languages
    var profilesFieldLanguage: String { plain(1588) }
    /// Languages
    var profilesFieldLanguageOf: String { plain(1589) }
    /// Which language, with whom, and how well.
    var profilesHintLanguage: String { plain(1590) }
    /// Where I come from
    var profilesFieldBackground: String { plain(1591) }
    /// Background
    var profilesFieldBackgroundOf: String { plain(1592) }
    /// My family, my places, what I bring with me.
    var profilesHintBackground: String { plain(1593) }
    /// What I learned before
    var profilesFieldPriorLearning: String { plain(1594) }
    /// Prior learning
    var profilesFieldPriorLearningOf: String { plain(1595) }
    /// At another school, at home or in another place.
    var profilesHintPriorLearning: String { plain(1596) }
    /// Write what you have seen or know. The student sees it and may answer.
    var profilesHintOf: String { plain(1597) }
    /// each one can have proof
    var profilesWithProof: String { plain(1598) }
    /// and where it is in the plan
    var profilesInPlan: String { plain(1599) }
    /// only you
    var profilesAudienceOwn: String { plain(1600) }
    /// you and your advisor
    var profilesAudienceAdvisor: String { plain(1601) }
    /// you and your school's adults
    var profilesAudienceStaff: String { plain(1602) }
    /// you, your family and your school's adults
    var profilesAudienceEveryone: String { plain(1603) }
    /// the student only
    var profilesAudienceOwnOf: String { plain(1604) }
    /// the student and the advisor
    var profilesAudienceAdvisorOf: String { plain(1605) }
    /// the student and the school's adults
    var profilesAudienceStaffOf: String { plain(1606) }
    /// the student, the family and the school's adults
    var profilesAudienceEveryoneOf: String { plain(1607) }
    /// Can see it: {who}
    func profilesCanSee(who: String) -> String { text(1608, [.text(who)]) }
    /// Who can see it?
    var profilesWhoSees: String { plain(1609) }
    /// you
    var profilesByMe: String { plain(1610) }
    /// family: {name, html}
    func profilesByFamily(name: HTML) -> HTML { markup(1611, [.html(name)]) }
    /// school: {name, html}
    func profilesByTeacher(name: HTML) -> HTML { markup(1612, [.html(name)]) }
    /// the student
    var profilesByStudent: String { plain(1613) }
    /// from school data
    var profilesByData: String { plain(1614) }
    /// Home language in the school's register: {language}
    func profilesRegisterLanguage(language: String) -> String { text(1615, [.text(language)]) }
    /// See it: {title, html}
    func profilesProof(title: HTML) -> HTML { markup(1616, [.html(title)]) }
    /// Work that shows it
    var profilesProofs: String { plain(1617) }
    /// Choose up to {count, number} of your judged pieces.
    func profilesProofsHint(count: Int) -> String { text(1618, [.number(count)]) }
    /// You have no judged work yet. You can add it later.
    var profilesProofsNone: String { plain(1619) }
    /// Choose at most {count, number} pieces of work.
    func profilesTooManyProofs(count: Int) -> String { text(1620, [.number(count)]) }
    /// Interest
    var profilesInterest: String { plain(1621) }
    /// Where it is in the plan
    var profilesUsedIn: String { plain(1622) }
    /// not in the plan yet
    var profilesUsedNowhere: String { plain(1623) }
    /// What does it go with?
    var profilesTag: String { plain(1624) }
    /// It helps to find activities for you.
    var profilesTagHint: String { plain(1625) }
    /// Something else
    var profilesTagNone: String { plain(1626) }
    /// Animals
    var profilesTagAnimals: String { plain(1627) }
    /// Art
    var profilesTagArt: String { plain(1628) }
    /// Building things
    var profilesTagBuilding: String { plain(1629) }
    /// Cars
    var profilesTagCars: String { plain(1630) }
    /// Cooking
    var profilesTagCooking: String { plain(1631) }
    /// Dance
    var profilesTagDance: String { plain(1632) }
    /// Family
    var profilesTagFamily: String { plain(1633) }
    /// Clothes and hair
    var profilesTagFashion: String { plain(1634) }
    /// Food
    var profilesTagFood: String { plain(1635) }
    /// Games
    var profilesTagGames: String { plain(1636) }
    /// Helping people
    var profilesTagHelping: String { plain(1637) }
    /// Money and shops
    var profilesTagMoney: String { plain(1638) }
    /// Music
    var profilesTagMusic: String { plain(1639) }
    /// Nature
    var profilesTagNature: String { plain(1640) }
    /// Plants
    var profilesTagPlants: String { plain(1641) }
    /// Space
    var profilesTagSpace: String { plain(1642) }
    /// Sports
    var profilesTagSports: String { plain(1643) }
    /// Stories
    var profilesTagStories: String { plain(1644) }
    /// Computers
    var profilesTagTech: String { plain(1645) }
    /// Travel
    var profilesTagTravel: String { plain(1646) }
    /// Weather
    var profilesTagWeather: String { plain(1647) }
    /// These are choices for now. They can change any day.
    var profilesWaysLede: String { plain(1648) }
    /// Choose what fits today. Leave open what you do not know.
    var profilesWaysHint: String { plain(1649) }
    /// Chosen {date}
    func profilesWaysDated(date: String) -> String { text(1650, [.text(date)]) }
    /// No choice yet
    var profilesWaysOpen: String { plain(1651) }
    /// I like to work…
    var profilesWayWith: String { plain(1652) }
    /// alone
    var profilesWayWithAlone: String { plain(1653) }
    /// with one other person
    var profilesWayWithOne: String { plain(1654) }
    /// in a group
    var profilesWayWithGroup: String { plain(1655) }
    /// Around me I like…
    var profilesWaySound: String { plain(1656) }
    /// quiet
    var profilesWaySoundQuiet: String { plain(1657) }
    /// music
    var profilesWaySoundMusic: String { plain(1658) }
    /// people talking
    var profilesWaySoundTalk: String { plain(1659) }
    /// I work best…
    var profilesWayTime: String { plain(1660) }
    /// in the morning
    var profilesWayTimeMorning: String { plain(1661) }
    /// in the afternoon
    var profilesWayTimeAfternoon: String { plain(1662) }
    /// in the evening
    var profilesWayTimeEvening: String { plain(1663) }
    /// I like to begin by…
    var profilesWayBegin: String { plain(1664) }
    /// seeing one example
    var profilesWayBeginExample: String { plain(1665) }
    /// reading about it
    var profilesWayBeginRead: String { plain(1666) }
    /// listening
    var profilesWayBeginListen: String { plain(1667) }
    /// trying it
    var profilesWayBeginTry: String { plain(1668) }
    /// talking it over
    var profilesWayBeginTalkItOver: String { plain(1669) }
    /// What helps me
    var profilesWayHelps: String { plain(1670) }
    /// A quiet corner, a timer, a person: anything.
    var profilesWayHelpsHint: String { plain(1671) }
    /// Earlier choices
    var profilesWayOlder: String { plain(1672) }
    /// In your words
    var profilesWords: String { plain(1673) }
    /// In your words
    var profilesWordsOf: String { plain(1674) }
    /// Write something, or add a recording or a picture.
    var profilesNeedWords: String { plain(1675) }
    /// This text has {count, number} characters. Up to {most, number} fit here. Make it shorter.
    func profilesTooLong(count: Int, most: Int) -> String { text(1676, [.number(count), .number(most)]) }
    /// There are {count, number} here already. Change or take back one first.
    func profilesTooMany(count: Int) -> String { text(1677, [.number(count)]) }
    /// Up to {count, number} files fit here. Remove one first.
    func profilesTooManyFiles(count: Int) -> String { text(1678, [.number(count)]) }
    /// Only recordings, pictures and short films go here. Remove the other file.
    var profilesWrongFile: String { plain(1679) }
    /// Recording, photo or drawing
    var profilesFiles: String { plain(1680) }
    /// You can record your voice, take a photo or add a drawing. 50 MB fit.
    var profilesFilesHint: String { plain(1681) }
    /// Already sent. It is added when you save.
    var profilesFilesWaiting: String { plain(1682) }
    /// Remove
    var profilesFileRemove: String { plain(1683) }
    /// Remove {name}
    func profilesFileRemoveNamed(name: String) -> String { text(1684, [.text(name)]) }
    /// Open {name}
    func profilesFileOpen(name: String) -> String { text(1685, [.text(name)]) }
    /// Picture: {name}
    func profilesPicture(name: String) -> String { text(1686, [.text(name)]) }
    /// Recording: {name}
    func profilesRecording(name: String) -> String { text(1687, [.text(name)]) }
    /// Record my voice
    var profilesRecord: String { plain(1688) }
    /// Stop
    var profilesRecordStop: String { plain(1689) }
    /// Record again
    var profilesRecordAgain: String { plain(1690) }
    /// Recording… {time}
    func profilesRecordGoing(time: String) -> String { text(1691, [.text(time)]) }
    /// The recording is ready. Listen to it, then save.
    var profilesRecordReady: String { plain(1692) }
    /// The microphone is off. Allow it in the browser, or choose a file.
    var profilesRecordDenied: String { plain(1693) }
    /// Take it back
    var profilesWithdraw: String { plain(1694) }
    /// It leaves your page. The history keeps it, for you alone.
    var profilesWithdrawLede: String { plain(1695) }
    /// It leaves the page. The history keeps it, for the student and for you.
    var profilesWithdrawLedeOf: String { plain(1696) }
    /// Taken back {date}
    func profilesWithdrawn(date: String) -> String { text(1697, [.text(date)]) }
    /// New words came later
    var profilesReplaced: String { plain(1698) }
    /// It stands now
    var profilesStandsNow: String { plain(1699) }
    /// Say something about this
    var profilesSay: String { plain(1700) }
    /// These are an adult's words about you. You may add to them, or say that they are not right.
    var profilesSayLede: String { plain(1701) }
    /// I want to add something
    var profilesRemarkNote: String { plain(1702) }
    /// I see it differently and want an answer
    var profilesRemarkDispute: String { plain(1703) }
    /// What do you want to say?
    var profilesRemarkKind: String { plain(1704) }
    /// Your words
    var profilesRemarkWords: String { plain(1705) }
    /// Add my words
    var profilesRemarkSend: String { plain(1706) }
    /// Write what you want to say.
    var profilesNeedRemark: String { plain(1707) }
    /// The student adds, {date}
    func profilesNoteOf(date: String) -> String { text(1708, [.text(date)]) }
    /// You added, {date}
    func profilesNoteMine(date: String) -> String { text(1709, [.text(date)]) }
    /// The student sees it differently, {date}
    func profilesDisputeOf(date: String) -> String { text(1710, [.text(date)]) }
    /// You see it differently, {date}
    func profilesDisputeMine(date: String) -> String { text(1711, [.text(date)]) }
    /// Waiting for an answer
    var profilesDisputeOpen: String { plain(1712) }
    /// Answer from {name, html}, {date}
    func profilesAnswerBy(name: HTML, date: String) -> HTML { markup(1713, [.html(name), .text(date)]) }
    /// Answer
    var profilesAnswer: String { plain(1714) }
    /// Answer the student
    var profilesAnswerTitle: String { plain(1715) }
    /// Both texts stay beside the entry. You can also change your entry.
    var profilesAnswerHint: String { plain(1716) }
    /// Send the answer
    var profilesAnswerSend: String { plain(1717) }
    /// Write your answer.
    var profilesNeedAnswer: String { plain(1718) }
    /// Support plans are kept apart. Each opening is written down.
    var profilesSupportsApart: String { plain(1719) }
    /// Go to supports
    var profilesSupportsOpen: String { plain(1720) }
    /// {name}: {share} is there.
    func profilesUploadGoing(name: String, share: String) -> String { text(1721, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func profilesUploadWaiting(name: String, share: String) -> String { text(1722, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func profilesUploadAgain(name: String) -> String { text(1723, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then save again.
    var profilesUploadSignIn: String { plain(1724) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func profilesUploadStopped(name: String) -> String { text(1725, [.text(name)]) }
    /// My interview
    var profilesInterview: String { plain(1726) }
    /// Interview
    var profilesInterviewOf: String { plain(1727) }
    /// Questions about what you like and what you do well. It takes five minutes. Skip any you want.
    var profilesInterviewLede: String { plain(1728) }
    /// You and your advisor can see your answers. Others see only what you add to your page.
    var profilesInterviewWho: String { plain(1729) }
    /// The student and the advisor see the answers. Others see what the student adds to the profile.
    var profilesInterviewWhoOf: String { plain(1730) }
    /// Begin
    var profilesInterviewBegin: String { plain(1731) }
    /// Do it again
    var profilesInterviewAgain: String { plain(1732) }
    /// Go on with it
    var profilesInterviewGoOn: String { plain(1733) }
    /// Begin with pictures
    var profilesInterviewPictures: String { plain(1734) }
    /// Begin with words
    var profilesInterviewWords: String { plain(1735) }
    /// Five minutes about you
    var profilesInterviewFirst: String { plain(1736) }
    /// Say what you like and what you do well. You can stop at any time.
    var profilesInterviewFirstWords: String { plain(1737) }
    /// A new term: what is new about you?
    var profilesInterviewDue: String { plain(1738) }
    /// Do the short interview again. Then see what changed.
    var profilesInterviewDueWords: String { plain(1739) }
    /// Your interview waits for you
    var profilesInterviewUnderWay: String { plain(1740) }
    /// Your answers are kept. Go on where you stopped.
    var profilesInterviewUnderWayWords: String { plain(1741) }
    /// There is no finished interview yet.
    var profilesInterviewNone: String { plain(1742) }
    /// Interviews so far
    var profilesRounds: String { plain(1743) }
    /// Finished {date}
    func profilesRoundDone(date: String) -> String { text(1744, [.text(date)]) }
    /// Begun {date}, not finished
    func profilesRoundOpen(date: String) -> String { text(1745, [.text(date)]) }
    /// See the answers
    var profilesRoundSee: String { plain(1746) }
    /// Question {number, number} of {count, number}
    func profilesQuestion(number: Int, count: Int) -> String { text(1747, [.number(number), .number(count)]) }
    /// Hear it
    var profilesHear: String { plain(1748) }
    /// Hear: {label}
    func profilesHearChoice(label: String) -> String { text(1749, [.text(label)]) }
    /// Stop
    var profilesHearStop: String { plain(1750) }
    /// My answer
    var profilesOwnAnswer: String { plain(1751) }
    /// Or say it or draw it
    var profilesOwnAnswerPictures: String { plain(1752) }
    /// Next
    var profilesNext: String { plain(1753) }
    /// Skip
    var profilesSkip: String { plain(1754) }
    /// Back
    var profilesBack: String { plain(1755) }
    /// Stop for now
    var profilesStop: String { plain(1756) }
    /// Finish
    var profilesFinish: String { plain(1757) }
    /// Your answers are kept. Go on whenever you want.
    var profilesStopped: String { plain(1758) }
    /// What I said
    var profilesResults: String { plain(1759) }
    /// What the student said
    var profilesResultsOf: String { plain(1760) }
    /// Add what you want to your page. Nothing is added by itself.
    var profilesResultsLede: String { plain(1761) }
    /// Then and now
    var profilesThenNow: String { plain(1762) }
    /// {date}
    func profilesThen(date: String) -> String { text(1763, [.text(date)]) }
    /// no answer
    var profilesNoAnswer: String { plain(1764) }
    /// New: you did not answer this before.
    var profilesChangeNew: String { plain(1765) }
    /// You answered this before, and not now.
    var profilesChangeGone: String { plain(1766) }
    /// The same as before.
    var profilesChangeSame: String { plain(1767) }
    /// You say it in another way now.
    var profilesChangeOther: String { plain(1768) }
    /// New: {list}.
    func profilesChangeAdded(list: String) -> String { text(1769, [.text(list)]) }
    /// Not any more: {list}.
    func profilesChangeLeft(list: String) -> String { text(1770, [.text(list)]) }
    /// Still: {list}.
    func profilesChangeStayed(list: String) -> String { text(1771, [.text(list)]) }
    /// {new, plural, =0 {Nothing is new} one {# answer is new} other {# answers are new}}, {changed, plural, =0 {non…
    func profilesChangeSum(new: Int, changed: Int, same: Int, gone: Int) -> String { text(1772, [.number(new), .number(changed), .number(same), .number(gone)]) }
    /// Add to: {field}
    func profilesAddAnswer(field: String) -> String { text(1773, [.text(field)]) }
    /// Add “{words}” to: {field}
    func profilesAddAnswerNamed(words: String, field: String) -> String { text(1774, [.text(words), .text(field)]) }
    /// It is on your page
    var profilesInProfile: String { plain(1775) }
    /// Interviews
    var profilesGradeLabel: String { plain(1776) }
    /// Supports
    var profilesSupports: String { plain(1777) }
    /// What the student is entitled to: IEP, 504, language, health.
    var profilesSupportsLede: String { plain(1778) }
    /// What the school does so that you can learn well.
    var profilesSupportsLedeMine: String { plain(1779) }
    /// Why do you open this?
    var profilesSupportsReason: String { plain(1780) }
    /// One short sentence. It is kept with your name and the time.
    var profilesSupportsReasonHint: String { plain(1781) }
    /// Open
    var profilesSupportsDoor: String { plain(1782) }
    /// Open my supports
    var profilesSupportsDoorMine: String { plain(1783) }
    /// Open the supports
    var profilesSupportsDoorFamily: String { plain(1784) }
    /// Each opening is written down.
    var profilesSupportsLogged: String { plain(1785) }
    /// Say in one sentence why you open this.
    var profilesSupportsNeedReason: String { plain(1786) }
    /// The student, the family, and staff of the student who name a reason. Nobody else, and no other page shows it.
    var profilesSupportsWho: String { plain(1787) }
    /// You, your family, and adults of your school who name a reason.
    var profilesSupportsWhoMine: String { plain(1788) }
    /// No supports are written here.
    var profilesSupportsNone: String { plain(1789) }
    /// Add a support
    var profilesSupportsAdd: String { plain(1790) }
    /// Kind
    var profilesSupportsKind: String { plain(1791) }
    /// IEP
    var profilesSupportIep: String { plain(1792) }
    /// 504 plan
    var profilesSupportSection504: String { plain(1793) }
    /// Language
    var profilesSupportLanguage: String { plain(1794) }
    /// Health
    var profilesSupportHealth: String { plain(1795) }
    /// Other
    var profilesSupportOther: String { plain(1796) }
    /// What the school does, in words the student and the family understand
    var profilesSupportsWords: String { plain(1797) }
    /// Write what the school does.
    var profilesSupportsNeedWords: String { plain(1798) }
    /// Choose a kind.
    var profilesSupportsNeedKind: String { plain(1799) }
    /// Look at it again on
    var profilesSupportsReview: String { plain(1800) }
    /// looked at again {date}
    func profilesSupportsReviewOn(date: String) -> String { text(1801, [.text(date)]) }
    /// Choose a day from today on.
    var profilesSupportsNeedDay: String { plain(1802) }
    /// set by {name, html}, {date}
    func profilesSupportsSetBy(name: HTML, date: String) -> HTML { markup(1803, [.html(name), .text(date)]) }
    /// End this support
    var profilesSupportsEnd: String { plain(1804) }
    /// End: {kind}
    func profilesSupportsEndNamed(kind: String) -> String { text(1805, [.text(kind)]) }
    /// ended {date}
    func profilesSupportsEnded(date: String) -> String { text(1806, [.text(date)]) }
    /// Earlier supports
    var profilesSupportsEarlier: String { plain(1807) }
}

// progress
extension Messages {
    /// {name, html}’s map
    func progressMapOf(name: HTML) -> HTML { markup(1808, [.html(name)]) }
    /// Map of {name}
    func progressMapTitle(name: String) -> String { text(1809, [.text(name)]) }
    /// {shown, plural, =0 {You have not shown a skill yet.} one {You have shown # skill.} other {You have shown # sk…
    func progressSumOwn(shown: Int, working: Int) -> String { text(1810, [.number(shown), .number(working)]) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func progressSum(shown: Int, working: Int) -> String { text(1811, [.number(shown), .number(working)]) }
    /// We have not met your work yet. Your first piece of work will show up here.
    var progressEmptyOwn: String { plain(1812) }
    /// There is no evidence yet. The first piece of work that a teacher answers will show up here.
    var progressEmpty: String { plain(1813) }
    /// The school has not put in yet what can be learned.
    var progressNoFrameworks: String { plain(1814) }
    /// Everything
    var progressShowAll: String { plain(1815) }
    /// What I’m ready for
    var progressShowReadyOwn: String { plain(1816) }
    /// Ready to start
    var progressShowReady: String { plain(1817) }
    /// What to show
    var progressShow: String { plain(1818) }
    /// Nothing new is open right now. Go on with what is in progress.
    var progressNothingReady: String { plain(1819) }
    /// Areas
    var progressAreas: String { plain(1820) }
    /// Whole map
    var progressWholeMap: String { plain(1821) }
    /// Show all {count, number} in {area, html}
    func progressMore(count: Int, area: HTML) -> HTML { markup(1822, [.number(count), .html(area)]) }
    /// This page shows the first {count, number}. Search in the framework for the rest.
    func progressCut(count: Int) -> String { text(1823, [.number(count)]) }
    /// for a goal
    var progressForGoal: String { plain(1824) }
    /// {count, plural, one {# skill} other {# skills}}
    func progressCountInGroup(count: Int) -> String { text(1825, [.number(count)]) }
    /// These build on others that come first.
    var progressLaterWhy: String { plain(1826) }
    /// The student, the family, the teachers, the advisor and the school leaders can see this.
    var progressWhoSees: String { plain(1827) }
    /// You, your family, your teachers, your advisor and the school leaders can see this.
    var progressWhoSeesOwn: String { plain(1828) }
    /// since {date}
    func progressLevelSince(date: String) -> String { text(1829, [.text(date)]) }
    /// confirmed by {name, html}
    func progressConfirmedBy(name: HTML) -> HTML { markup(1830, [.html(name)]) }
    /// set by {name, html}
    func progressSetBy(name: HTML) -> HTML { markup(1831, [.html(name)]) }
    /// by the rule, version {version, number}
    func progressByRule(version: Int) -> String { text(1832, [.number(version)]) }
    /// a person who is no longer here
    var progressSomebody: String { plain(1833) }
    /// No level is shown yet.
    var progressNoLevel: String { plain(1834) }
    /// To reach level {number, number}: {level}
    func progressToReach(number: Int, level: String) -> String { text(1835, [.number(number), .text(level)]) }
    /// This is the highest level. It stays.
    var progressTopReached: String { plain(1836) }
    /// What this level means
    var progressWhatLevelMeans: String { plain(1837) }
    /// yes
    var progressMet: String { plain(1838) }
    /// not yet
    var progressNotYet: String { plain(1839) }
    /// A low score never takes a level away.
    var progressNeverDown: String { plain(1840) }
    /// Newer numbers alone would not give this level again. It was shown once, so it stays.
    var progressKeptLevel: String { plain(1841) }
    /// The numbers alone would not give this level. A person decided it, so it stays.
    var progressKeptByPerson: String { plain(1842) }
    /// What “{level}” asks for
    func progressLevelAsks(level: String) -> String { text(1843, [.text(level)]) }
    /// {need, plural, one {One piece of work} other {At least # pieces of work}}
    func progressNeedCount(need: Int) -> String { text(1844, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveCount(have: Int) -> String { text(1845, [.number(have)]) }
    /// {need, plural, one {The last one went well without help} other {The last # went well without help}}
    func progressNeedSuccesses(need: Int) -> String { text(1846, [.number(need)]) }
    /// {have, plural, =0 {None in a row right now.} one {One in a row.} other {# in a row.}}
    func progressHaveSuccesses(have: Int) -> String { text(1847, [.number(have)]) }
    /// {need, plural, one {A task that went well} other {At least # different tasks that went well}}
    func progressNeedTasks(need: Int) -> String { text(1848, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveTasks(have: Int) -> String { text(1849, [.number(have)]) }
    /// We can be sure enough
    var progressNeedLowerBound: String { plain(1850) }
    /// The low end is {have}. The rule asks for {need}.
    func progressHaveLowerBound(have: String, need: String) -> String { text(1851, [.text(have), .text(need)]) }
    /// The best score reaches {need}
    func progressNeedHighest(need: String) -> String { text(1852, [.text(need)]) }
    /// The latest score reaches {need}
    func progressNeedLatest(need: String) -> String { text(1853, [.text(need)]) }
    /// The average reaches {need}. Newer work counts more
    func progressNeedAverage(need: String) -> String { text(1854, [.text(need)]) }
    /// It is {have} now.
    func progressHaveScore(have: String) -> String { text(1855, [.text(have)]) }
    /// {need, plural, one {One of the latest scores reaches this level} other {# of the latest scores reach this lev…
    func progressNeedRecent(need: Int) -> String { text(1856, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveRecent(have: Int) -> String { text(1857, [.number(have)]) }
    /// Shown in two ways, or again on a later day
    var progressNeedAgreement: String { plain(1858) }
    /// Two pieces of work agree.
    var progressHaveAgreement: String { plain(1859) }
    /// A second way or a later day is missing.
    var progressLackAgreement: String { plain(1860) }
    /// Shown in a new situation
    var progressNeedTransfer: String { plain(1861) }
    /// It went well somewhere new.
    var progressHaveTransfer: String { plain(1862) }
    /// No work in a new situation so far.
    var progressLackTransfer: String { plain(1863) }
    /// A teacher says yes
    var progressNeedTeacher: String { plain(1864) }
    /// A teacher has said yes.
    var progressHaveTeacher: String { plain(1865) }
    /// The rule advises. A teacher decides.
    var progressLackTeacher: String { plain(1866) }
    /// The evidence
    var progressEvidence: String { plain(1867) }
    /// {count, plural, =0 {nothing yet} one {# piece} other {# pieces}}, newest first
    func progressPieces(count: Int) -> String { text(1868, [.number(count)]) }
    /// Nothing has been shown here yet.
    var progressNoEvidence: String { plain(1869) }
    /// by {name, html}
    func progressJudgedBy(name: HTML) -> HTML { markup(1870, [.html(name)]) }
    /// scored by the answer key
    var progressJudgedByKey: String { plain(1871) }
    /// done {date}
    func progressDoneOn(date: String) -> String { text(1872, [.text(date)]) }
    /// with help
    var progressWithHelp: String { plain(1873) }
    /// in a new situation
    var progressNewSituation: String { plain(1874) }
    /// kept, but does not count
    var progressDoesNotCount: String { plain(1875) }
    /// Work
    var progressKindJudgement: String { plain(1876) }
    /// Practice question
    var progressKindItem: String { plain(1877) }
    /// Seen by an adult
    var progressKindObservation: String { plain(1878) }
    /// Shown somewhere else before
    var progressKindPrior: String { plain(1879) }
    /// Level confirmed
    var progressKindConfirmation: String { plain(1880) }
    /// Level set by a person
    var progressKindOverrule: String { plain(1881) }
    /// Taken back
    var progressKindWithdrawal: String { plain(1882) }
    /// writing
    var progressModalityWriting: String { plain(1883) }
    /// talk
    var progressModalityTalk: String { plain(1884) }
    /// photo
    var progressModalityPhoto: String { plain(1885) }
    /// video
    var progressModalityVideo: String { plain(1886) }
    /// project
    var progressModalityProject: String { plain(1887) }
    /// performance
    var progressModalityPerformance: String { plain(1888) }
    /// exhibition
    var progressModalityExhibition: String { plain(1889) }
    /// quick check
    var progressModalityQuiz: String { plain(1890) }
    /// Taken back or replaced
    var progressTakenBack: String { plain(1891) }
    /// These rows are kept, but they do not count.
    var progressTakenBackHint: String { plain(1892) }
    /// Take back
    var progressTakeBack: String { plain(1893) }
    /// Take back: {what}
    func progressTakeBackLong(what: String) -> String { text(1894, [.text(what)]) }
    /// Put it back
    var progressPutBack: String { plain(1895) }
    /// The {count, number} newest are listed. All are in the arithmetic.
    func progressOlderFolded(count: Int) -> String { text(1896, [.number(count)]) }
    /// The best guess went from {first} at the start to {last}. The same numbers are in the table below.
    func progressChart(first: String, last: String) -> String { text(1897, [.text(first), .text(last)]) }
    /// {bar} asked for {level}
    func progressChartGoal(bar: String, level: String) -> String { text(1898, [.text(bar), .text(level)]) }
    /// start
    var progressChartStart: String { plain(1899) }
    /// Each dot is the best guess after a piece of work. The bar reaches down to the low end.
    var progressChartCaption: String { plain(1900) }
    /// Show the arithmetic
    var progressArithmetic: String { plain(1901) }
    /// After = before + change
    var progressTableCaption: String { plain(1902) }
    /// Evidence and arithmetic
    var progressTableRegion: String { plain(1903) }
    /// Work
    var progressColumnWork: String { plain(1904) }
    /// Done
    var progressColumnDone: String { plain(1905) }
    /// Judged by
    var progressColumnJudge: String { plain(1906) }
    /// Score
    var progressColumnScore: String { plain(1907) }
    /// Weight
    var progressColumnWeight: String { plain(1908) }
    /// Before
    var progressColumnBefore: String { plain(1909) }
    /// Change
    var progressColumnChange: String { plain(1910) }
    /// After
    var progressColumnAfter: String { plain(1911) }
    /// Low end
    var progressColumnLow: String { plain(1912) }
    /// {count, plural, one {# piece of work on other skills} other {# pieces of work on other skills}}
    func progressOtherWork(count: Int) -> String { text(1913, [.number(count)]) }
    /// What moved the best guess
    var progressPartsTitle: String { plain(1914) }
    /// before any work
    var progressPartStart: String { plain(1915) }
    /// {count, plural, one {# piece of work that went better than the guess} other {# pieces of work that went bette…
    func progressPartRaised(count: Int) -> String { text(1916, [.number(count)]) }
    /// {count, plural, one {# piece of work that went less well than the guess} other {# pieces of work that went le…
    func progressPartLowered(count: Int) -> String { text(1917, [.number(count)]) }
    /// the best guess for the next piece of work
    var progressPartEnd: String { plain(1918) }
    /// moved the guess up by {change}
    func progressMovedUp(change: String) -> String { text(1919, [.text(change)]) }
    /// moved the guess down by {change}
    func progressMovedDown(change: String) -> String { text(1920, [.text(change)]) }
    /// hardly moved the guess
    var progressMovedLittle: String { plain(1921) }
    /// Best guess
    var progressBestGuess: String { plain(1922) }
    /// The table shows the last {count, number} steps.
    func progressStepsCut(count: Int) -> String { text(1923, [.number(count)]) }
    /// Last line: {before} {change} = {after}.
    func progressLastLine(before: String, change: String, after: String) -> String { text(1924, [.text(before), .text(change), .text(after)]) }
    /// Levels 1 to 4 count as 0.25, 0.60, 0.90 and 1.00. A score is the mean of its rows. The change grows with the …
    var progressScale: String { plain(1925) }
    /// The exact formula
    var progressFormula: String { plain(1926) }
    /// g is general ability, d is what this skill adds, b is the expected score of an average student ({b}). v is ho…
    func progressFormulaIntro(b: String) -> String { text(1927, [.text(b)]) }
    /// Who decided
    var progressWhoDecided: String { plain(1928) }
    /// Rule
    var progressRule: String { plain(1929) }
    /// {name}, version {version, number}
    func progressRuleNumber(name: String, version: Int) -> String { text(1930, [.text(name), .number(version)]) }
    /// Sure enough
    var progressRuleSure: String { plain(1931) }
    /// Best score
    var progressRuleHighest: String { plain(1932) }
    /// Latest score
    var progressRuleRecent: String { plain(1933) }
    /// {n, number} of the last {m, number}
    func progressRuleSeveral(n: Int, m: Int) -> String { text(1934, [.number(n), .number(m)]) }
    /// Average, newer work first
    var progressRuleAverage: String { plain(1935) }
    /// As of
    var progressAsOf: String { plain(1936) }
    /// Reason
    var progressReason: String { plain(1937) }
    /// The rule moves the level. A teacher may set another one, and writes why.
    var progressRuleDecides: String { plain(1938) }
    /// The rule advises. A teacher decides, and writes why.
    var progressTeacherDecides: String { plain(1939) }
    /// Nearby on the map
    var progressNearby: String { plain(1940) }
    /// Open the map
    var progressOpenMap: String { plain(1941) }
    /// comes before
    var progressComesBefore: String { plain(1942) }
    /// comes next
    var progressComesAfter: String { plain(1943) }
    /// Why it matters
    var progressWhy: String { plain(1944) }
    /// You need it for your goal {goal, html}.
    func progressGoalOwn(goal: HTML) -> HTML { markup(1945, [.html(goal)]) }
    /// Needed for the goal {goal, html}.
    func progressGoal(goal: HTML) -> HTML { markup(1946, [.html(goal)]) }
    /// What each level looks like
    var progressEachLevel: String { plain(1947) }
    /// See another day
    var progressOtherDay: String { plain(1948) }
    /// The level as the school knew it at the end of that day.
    var progressOtherDayHint: String { plain(1949) }
    /// Date
    var progressDate: String { plain(1950) }
    /// Show
    var progressShowDay: String { plain(1951) }
    /// This is how it was on {date}.
    func progressPastNotice(date: String) -> String { text(1952, [.text(date)]) }
    /// See today
    var progressBackToToday: String { plain(1953) }
    /// Decide the level
    var progressDecide: String { plain(1954) }
    /// Your decision is kept with your name, the date and your words. The student and the family can read it.
    var progressDecideHint: String { plain(1955) }
    /// What do you want to do?
    var progressDecideHow: String { plain(1956) }
    /// Confirm a level. It never goes down.
    var progressDecideConfirm: String { plain(1957) }
    /// Set another level, up or down. The rule then waits for new work.
    var progressDecideOverrule: String { plain(1958) }
    /// Level
    var progressDecideLevel: String { plain(1959) }
    /// Why
    var progressDecideReason: String { plain(1960) }
    /// What did you see? Setting another level needs a reason.
    var progressDecideReasonHint: String { plain(1961) }
    /// Save the decision
    var progressDecideSave: String { plain(1962) }
    /// See what would change
    var progressPreview: String { plain(1963) }
    /// What would change
    var progressPreviewTitle: String { plain(1964) }
    /// Nothing is saved yet.
    var progressPreviewNothingSaved: String { plain(1965) }
    /// The level goes up to {level}.
    func progressPreviewUp(level: String) -> String { text(1966, [.text(level)]) }
    /// The level is set to {level}. The rule then waits for new work.
    func progressPreviewDown(level: String) -> String { text(1967, [.text(level)]) }
    /// The level stays. It now stands in your name, with your words.
    var progressPreviewAuthor: String { plain(1968) }
    /// The level stays. {open, plural, =0 {Nothing is missing for the next one.} one {One thing is still missing for…
    func progressPreviewSame(open: Int) -> String { text(1969, [.number(open)]) }
    /// The level stays. It is the highest one.
    var progressPreviewTop: String { plain(1970) }
    /// Choose what you want to do.
    var progressNeedHow: String { plain(1971) }
    /// Choose a level.
    var progressNeedLevel: String { plain(1972) }
    /// Write why. The student reads it.
    var progressNeedReason: String { plain(1973) }
    /// Use at most {count, number} characters.
    func progressReasonLong(count: Int) -> String { text(1974, [.number(count)]) }
    /// A higher level is shown already. To set a lower one, choose to set another level.
    var progressAlreadyHigher: String { plain(1975) }
}

// proposals
extension Messages {
    /// My own ideas
    var proposalsTitle: String { plain(1976) }
    /// Ideas of {name}
    func proposalsTitleOf(name: String) -> String { text(1977, [.text(name)]) }
    /// Here you propose what you want to learn, or how you want to show it.
    var proposalsLede: String { plain(1978) }
    /// What the student proposes to learn or to show, and what was agreed on.
    var proposalsLedeOf: String { plain(1979) }
    /// You have no idea here yet. What would you like to find out or make?
    var proposalsNone: String { plain(1980) }
    /// There is no idea yet.
    var proposalsNoneOf: String { plain(1981) }
    /// Propose an idea
    var proposalsNew: String { plain(1982) }
    /// Pick the kind that fits best. You can write a little now and go on later.
    var proposalsNewLede: String { plain(1983) }
    /// What kind of idea is it?
    var proposalsWhatKind: String { plain(1984) }
    /// A topic
    var proposalsKindTopic: String { plain(1985) }
    /// Something I want to know more about.
    var proposalsKindTopicHint: String { plain(1986) }
    /// A project
    var proposalsKindProject: String { plain(1987) }
    /// Something I want to make or do.
    var proposalsKindProjectHint: String { plain(1988) }
    /// A way to show it
    var proposalsKindWay: String { plain(1989) }
    /// I can do it, and I want to show it my own way.
    var proposalsKindWayHint: String { plain(1990) }
    /// Pick the kind of idea.
    var proposalsNeedKind: String { plain(1991) }
    /// Start writing
    var proposalsBegin: String { plain(1992) }
    /// It is about: {title, html}
    func proposalsAbout(title: HTML) -> HTML { markup(1993, [.html(title)]) }
    /// An idea without a name yet
    var proposalsUntitled: String { plain(1994) }
    /// We are talking about these
    var proposalsOpen: String { plain(1995) }
    /// Agreed
    var proposalsAgreedList: String { plain(1996) }
    /// From before
    var proposalsPast: String { plain(1997) }
    /// Write what you have in mind. It is saved as you write.
    var proposalsDraftLede: String { plain(1998) }
    /// A name for it
    var proposalsTitleField: String { plain(1999) }
    /// Short, so that you find it again.
    var proposalsTitleHint: String { plain(2000) }
    /// What to find out or be able to do
    var proposalsQuestion: String { plain(2001) }
    /// A question or one sentence. For example: how do vets know what hurts?
    var proposalsQuestionHint: String { plain(2002) }
    /// What there will be to see in the end
    var proposalsProduct: String { plain(2003) }
    /// A talk, a film, a model, a page: whatever shows it.
    var proposalsProductHint: String { plain(2004) }
    /// How we will know that it is good work
    var proposalsCriteria: String { plain(2005) }
    /// One line for each. For example: every price has a reason.
    var proposalsCriteriaHint: String { plain(2006) }
    /// With whom, and who helps
    var proposalsPeople: String { plain(2007) }
    /// Names are enough.
    var proposalsPeopleHint: String { plain(2008) }
    /// Why it matters
    var proposalsInterest: String { plain(2009) }
    /// None of my interests fits
    var proposalsInterestNone: String { plain(2010) }
    /// Why it matters, in own words
    var proposalsBecause: String { plain(2011) }
    /// Begins on
    var proposalsBegins: String { plain(2012) }
    /// Ends on
    var proposalsEnds: String { plain(2013) }
    /// Hours outside of class
    var proposalsHours: String { plain(2014) }
    /// What it covers
    var proposalsStandards: String { plain(2015) }
    /// Pick what your idea can show. Your teacher can add more.
    var proposalsStandardsHint: String { plain(2016) }
    /// Tick the standards that this idea covers.
    var proposalsStandardsHintStaff: String { plain(2017) }
    /// Find more to pick from
    var proposalsFind: String { plain(2018) }
    /// Find
    var proposalsFindButton: String { plain(2019) }
    /// Nothing found for “{search}”. A shorter word may help.
    func proposalsFoundNone(search: String) -> String { text(2020, [.text(search)]) }
    /// Save and see what it covers
    var proposalsSave: String { plain(2021) }
    /// Propose it: I agree to these words
    var proposalsPropose: String { plain(2022) }
    /// Your teachers read it then. They can say yes, ask, or send another idea.
    var proposalsProposeHint: String { plain(2023) }
    /// Put this draft away
    var proposalsPutAway: String { plain(2024) }
    /// So far
    var proposalsCovers: String { plain(2025) }
    /// {done, number} of {total, plural, one {# part} other {# parts}} written
    func proposalsWritten(done: Int, total: Int) -> String { text(2026, [.number(done), .number(total)]) }
    /// Still open:
    var proposalsStillToWrite: String { plain(2027) }
    /// No standard is named yet.
    var proposalsNoStandards: String { plain(2028) }
    /// {count, plural, one {# standard is named.} other {# standards are named.}}
    func proposalsNamed(count: Int) -> String { text(2029, [.number(count)]) }
    /// {count, plural, =0 {All are shown already.} one {# is not shown yet.} other {# are not shown yet.}}
    func proposalsStillToShow(count: Int) -> String { text(2030, [.number(count)]) }
    /// {count, plural, =0 {The plan has them already.} one {# is new in the plan.} other {# are new in the plan.}}
    func proposalsNewToPlan(count: Int) -> String { text(2031, [.number(count)]) }
    /// Give it a name first.
    var proposalsNeedTitle: String { plain(2032) }
    /// Say what there is to find out or do.
    var proposalsNeedQuestion: String { plain(2033) }
    /// Say what there will be to see in the end.
    var proposalsNeedProduct: String { plain(2034) }
    /// Write one line about what good work is.
    var proposalsNeedCriteria: String { plain(2035) }
    /// The last day comes before the first. Change one of them.
    var proposalsNeedOrder: String { plain(2036) }
    /// Write a few words here.
    var proposalsNeedWords: String { plain(2037) }
    /// This is no day. Write it as 2026-05-04.
    var proposalsNeedDay: String { plain(2038) }
    /// A whole number from 1 to {count, number}.
    func proposalsNeedHours(count: Int) -> String { text(2039, [.number(count)]) }
    /// Make it shorter: {count, number} letters at most.
    func proposalsTooLong(count: Int) -> String { text(2040, [.number(count)]) }
    /// At most {count, number} lines.
    func proposalsTooManyCriteria(count: Int) -> String { text(2041, [.number(count)]) }
    /// At most {count, number} standards.
    func proposalsTooManyStandards(count: Int) -> String { text(2042, [.number(count)]) }
    /// Nothing is different yet. Change what should be different.
    var proposalsNothingChanged: String { plain(2043) }
    /// The idea as it is now
    var proposalsWordsNow: String { plain(2044) }
    /// What was said
    var proposalsTalk: String { plain(2045) }
    /// What is different now
    var proposalsChanges: String { plain(2046) }
    /// {name, html} changed this {date, html}.
    func proposalsChangesBy(name: HTML, date: HTML) -> HTML { markup(2047, [.html(name), .html(date)]) }
    /// Taken out:
    var proposalsTakenOut: String { plain(2048) }
    /// Put in:
    var proposalsPutIn: String { plain(2049) }
    /// See what changed
    var proposalsWhatChanged: String { plain(2050) }
    /// The words changed after this page was opened. Nothing was agreed on.
    var proposalsChangedSince: String { plain(2051) }
    /// What changed since then
    var proposalsChangedTitle: String { plain(2052) }
    /// Somebody else answered first. This is how it stands now.
    var proposalsMoved: String { plain(2053) }
    /// Draft
    var proposalsStateDraft: String { plain(2054) }
    /// With your teachers
    var proposalsStateProposedOwn: String { plain(2055) }
    /// Waits for an answer
    var proposalsStateProposed: String { plain(2056) }
    /// Your turn
    var proposalsStateCounteredOwn: String { plain(2057) }
    /// With the student
    var proposalsStateCountered: String { plain(2058) }
    /// Agreed
    var proposalsStateAgreed: String { plain(2059) }
    /// Not for now
    var proposalsStateDeclined: String { plain(2060) }
    /// Taken back
    var proposalsStateWithdrawn: String { plain(2061) }
    /// Your teachers have it. They can say yes, ask, or send another idea.
    var proposalsWaitsSchoolOwn: String { plain(2062) }
    /// {name, html} waits for an answer. Any teacher of the student may give it.
    func proposalsWaitsSchool(name: HTML) -> HTML { markup(2063, [.html(name)]) }
    /// {name, html} sent another idea. Read what is different. You decide.
    func proposalsWaitsOwn(name: HTML) -> HTML { markup(2064, [.html(name)]) }
    /// {name, html} has the other idea now and can say yes or change it again.
    func proposalsWaitsStudent(name: HTML) -> HTML { markup(2065, [.html(name)]) }
    /// Agreed by {first, html} on {firstDate, html} and {second, html} on {secondDate, html}.
    func proposalsAgreedBy(first: HTML, firstDate: HTML, second: HTML, secondDate: HTML) -> HTML { markup(2066, [.html(first), .html(firstDate), .html(second), .html(secondDate)]) }
    /// Own work: {name, html} opened this subject for it.
    func proposalsByStage(name: HTML) -> HTML { markup(2067, [.html(name)]) }
    /// Not for now. There is another way below that you can take up.
    var proposalsDeclinedOwn: String { plain(2068) }
    /// Not for now. Another way was suggested.
    var proposalsDeclined: String { plain(2069) }
    /// It was taken back. Nobody waits for it.
    var proposalsWithdrawn: String { plain(2070) }
    /// Your answer
    var proposalsYourAnswer: String { plain(2071) }
    /// While it waits
    var proposalsWaiting: String { plain(2072) }
    /// Yes, I agree to these words
    var proposalsAgree: String { plain(2073) }
    /// With a yes, the idea stands in the plan with both names.
    var proposalsAgreeHint: String { plain(2074) }
    /// It can still be changed. The other side reads the new words then.
    var proposalsWaitHint: String { plain(2075) }
    /// Suggest changes
    var proposalsCounter: String { plain(2076) }
    /// Change the words you would like to be different. {name} sees exactly what changed and decides.
    func proposalsCounterLede(name: String) -> String { text(2077, [.text(name)]) }
    /// Change what you want to be different. Your teacher sees exactly what changed.
    var proposalsCounterLedeOwn: String { plain(2078) }
    /// A few words about the change
    var proposalsCounterWords: String { plain(2079) }
    /// Why it would be better this way. It may stay empty.
    var proposalsCounterWordsHint: String { plain(2080) }
    /// Send it: I agree to these words
    var proposalsCounterSend: String { plain(2081) }
    /// Go back without changes
    var proposalsBack: String { plain(2082) }
    /// Say or ask something
    var proposalsSay: String { plain(2083) }
    /// Words for everybody who talks about this idea
    var proposalsComment: String { plain(2084) }
    /// The idea itself stays as it is.
    var proposalsCommentHint: String { plain(2085) }
    /// Send these words
    var proposalsCommentSend: String { plain(2086) }
    /// Write what there is to say.
    var proposalsNeedComment: String { plain(2087) }
    /// Say not for now
    var proposalsDecline: String { plain(2088) }
    /// A no is easier to take with its reason, and with a way to go on.
    var proposalsDeclineLede: String { plain(2089) }
    /// Why it does not fit now
    var proposalsReason: String { plain(2090) }
    /// In words the student can use.
    var proposalsReasonHint: String { plain(2091) }
    /// Another way that would work
    var proposalsSuggestion: String { plain(2092) }
    /// One the student can take up with one tap.
    var proposalsSuggestionHint: String { plain(2093) }
    /// Please write the reason: the student should know why.
    var proposalsNeedReason: String { plain(2094) }
    /// Please suggest another way, so that the student can go on.
    var proposalsNeedSuggestion: String { plain(2095) }
    /// Send the reason and the other way
    var proposalsDeclineSend: String { plain(2096) }
    /// Another way that would work
    var proposalsOtherWay: String { plain(2097) }
    /// Go on with this one
    var proposalsTakeUp: String { plain(2098) }
    /// Take this idea back
    var proposalsTakeBack: String { plain(2099) }
    /// It stands in the plan.
    var proposalsOnPlan: String { plain(2100) }
    /// See it in the plan
    var proposalsOpenPlan: String { plain(2101) }
    /// Tell how it went
    var proposalsReport: String { plain(2102) }
    /// What I did
    var proposalsDid: String { plain(2103) }
    /// A few sentences. Say where to see it.
    var proposalsDidHint: String { plain(2104) }
    /// What it shows
    var proposalsShows: String { plain(2105) }
    /// What can you do now?
    var proposalsShowsHint: String { plain(2106) }
    /// Write what you did.
    var proposalsNeedDid: String { plain(2107) }
    /// Write what it shows.
    var proposalsNeedShows: String { plain(2108) }
    /// Send it to my teacher
    var proposalsReportSend: String { plain(2109) }
    /// I am doing my own
    var proposalsOwn: String { plain(2110) }
    /// Tell what you did and what it shows. Your teacher looks at it and decides.
    var proposalsOwnLede: String { plain(2111) }
    /// What does your work show? Pick one.
    var proposalsOwnPick: String { plain(2112) }
    /// Look at the report
    var proposalsJudge: String { plain(2113) }
    /// A report is no evidence by itself. If it convinces you, record what you saw here:
    var proposalsJudgeLede: String { plain(2114) }
    /// proposed it
    var proposalsTurnPropose: String { plain(2115) }
    /// said
    var proposalsTurnComment: String { plain(2116) }
    /// sent another idea
    var proposalsTurnCounter: String { plain(2117) }
    /// agreed
    var proposalsTurnAgree: String { plain(2118) }
    /// said: not for now
    var proposalsTurnDecline: String { plain(2119) }
    /// took it back
    var proposalsTurnWithdraw: String { plain(2120) }
    /// told how it went
    var proposalsTurnReport: String { plain(2121) }
    /// Ideas waiting for you
    var proposalsQueue: String { plain(2122) }
    /// Open the list
    var proposalsQueueOpen: String { plain(2123) }
    /// {count, plural, one {# idea of a student waits.} other {# ideas of students wait.}}
    func proposalsQueueCount(count: Int) -> String { text(2124, [.number(count)]) }
    /// The oldest: {when}.
    func proposalsOldest(when: String) -> String { text(2125, [.text(when)]) }
    /// Students propose what to learn and how to show it. Say yes, suggest changes, or show another way.
    var proposalsQueueLede: String { plain(2126) }
    /// No idea waits for you now.
    var proposalsQueueEmpty: String { plain(2127) }
    /// A report to look at
    var proposalsQueueReport: String { plain(2128) }
    /// You, your family and your teachers can see this.
    var proposalsWho: String { plain(2129) }
    /// Only you can see this draft. Your teachers see it when you propose it.
    var proposalsWhoDraft: String { plain(2130) }
    /// The student, the family and the student's teachers see the same.
    var proposalsWhoStaff: String { plain(2131) }
}

// review
extension Messages {
    /// Worth another look
    var reviewTitle: String { plain(2132) }
    /// You have shown these. Look again to keep them. Your levels stay.
    var reviewLede: String { plain(2133) }
    /// another look
    var reviewTag: String { plain(2134) }
    /// Worth another look since {date}.
    func reviewSince(date: String) -> String { text(2135, [.text(date)]) }
    /// The last try, on {date}, did not go well.
    func reviewLastTry(date: String) -> String { text(2136, [.text(date)]) }
    /// It was last shown on {date}.
    func reviewLongAgo(date: String) -> String { text(2137, [.text(date)]) }
    /// The term is ending.
    var reviewTermEnds: String { plain(2138) }
    /// Our guess from the time since then: {count, number} in 100 that it is still there.
    func reviewChance(count: Int) -> String { text(2139, [.number(count)]) }
    /// The level stays, whatever comes of it.
    var reviewLevelStays: String { plain(2140) }
    /// Next look
    var reviewNext: String { plain(2141) }
    /// around {date}
    func reviewNextAround(date: String) -> String { text(2142, [.text(date)]) }
}

// roster
extension Messages {
    /// Roster: OneRoster {version}
    func rosterTitle(version: String) -> String { text(2143, [.text(version)]) }
    /// Roster: OneRoster {version}, from {system}
    func rosterTitleFrom(version: String, system: String) -> String { text(2144, [.text(version), .text(system)]) }
    /// The roster is in.
    var rosterApplied: String { plain(2145) }
    /// The roster and the school say the same. Nothing had to change.
    var rosterUnchanged: String { plain(2146) }
    /// These are the files of the last import, and nothing has changed since. Use --dry-run to see the whole report …
    var rosterNothingNew: String { plain(2147) }
    /// This was a trial. Nothing was changed.
    var rosterTried: String { plain(2148) }
    /// Stopped, and nothing was changed: more would leave than usual. The roster may be incomplete.
    var rosterStopped: String { plain(2149) }
    /// Without a trial this would stop: more would leave than usual. The roster may be incomplete.
    var rosterWouldStop: String { plain(2150) }
    /// Look at the export. If so many really leave, import again with --allow-departures.
    var rosterStoppedAdvice: String { plain(2151) }
    /// {group}: {leaving, number} of {current, number} would leave
    func rosterExcess(group: String, leaving: Int, current: Int) -> String { text(2152, [.text(group), .number(leaving), .number(current)]) }
    /// new
    var rosterColumnAdded: String { plain(2153) }
    /// changed
    var rosterColumnChanged: String { plain(2154) }
    /// left
    var rosterColumnLeft: String { plain(2155) }
    /// the same
    var rosterColumnUnchanged: String { plain(2156) }
    /// Schools and districts
    var rosterOrganizations: String { plain(2157) }
    /// Schools and districts
    var rosterSchools: String { plain(2158) }
    /// Terms
    var rosterTerms: String { plain(2159) }
    /// Courses
    var rosterCourses: String { plain(2160) }
    /// People
    var rosterPeople: String { plain(2161) }
    /// Students
    var rosterStudents: String { plain(2162) }
    /// Adults
    var rosterAdults: String { plain(2163) }
    /// Family links
    var rosterFamilies: String { plain(2164) }
    /// Roles
    var rosterRoles: String { plain(2165) }
    /// Classes
    var rosterClasses: String { plain(2166) }
    /// Places in classes
    var rosterEnrolments: String { plain(2167) }
    /// Personal facts
    var rosterDemographics: String { plain(2168) }
    /// User names
    var rosterAccounts: String { plain(2169) }
    /// {count, plural, one {# role waits for approval. A roster never gives it:} other {# roles wait for approval. A…
    func rosterHeldTitle(count: Int) -> String { text(2170, [.number(count)]) }
    /// {person} as {role} at {organization}
    func rosterHeld(person: String, role: String, organization: String) -> String { text(2171, [.text(person), .text(role), .text(organization)]) }
    /// administrator
    var rosterRoleAdministrator: String { plain(2172) }
    /// principal
    var rosterRolePrincipal: String { plain(2173) }
    /// administrator of the school
    var rosterRoleSiteAdministrator: String { plain(2174) }
    /// administrator of the district
    var rosterRoleDistrictAdministrator: String { plain(2175) }
    /// administrator of the system
    var rosterRoleSystemAdministrator: String { plain(2176) }
    /// {count, plural, one {# row was left out:} other {# rows were left out:}}
    func rosterSeverityError(count: Int) -> String { text(2177, [.number(count)]) }
    /// {count, plural, one {# row waits for a person:} other {# rows wait for a person:}}
    func rosterSeverityHeld(count: Int) -> String { text(2178, [.number(count)]) }
    /// {count, plural, one {# row was used without a value:} other {# rows were used without a value:}}
    func rosterSeverityWarning(count: Int) -> String { text(2179, [.number(count)]) }
    /// {count, plural, one {# thing to know:} other {# things to know:}}
    func rosterSeverityNote(count: Int) -> String { text(2180, [.number(count)]) }
    /// and {count, number} more like these
    func rosterMore(count: Int) -> String { text(2181, [.number(count)]) }
    /// {file}, line {line}: {sentence}
    func rosterPlaceLine(file: String, line: String, sentence: String) -> String { text(2182, [.text(file), .text(line), .text(sentence)]) }
    /// {file}: {sentence}
    func rosterPlaceFile(file: String, sentence: String) -> String { text(2183, [.text(file), .text(sentence)]) }
    /// “{column}” names “{value}”, whose own row could not be used.
    func rosterOtherLeftOut(column: String, value: String) -> String { text(2184, [.text(column), .text(value)]) }
    /// Correct the other row first.
    var rosterOtherLeftOutAdvice: String { plain(2185) }
    /// the user name “{value}” belongs to somebody else.
    func rosterUsernameTaken(value: String) -> String { text(2186, [.text(value)]) }
    /// Give one of the two another user name.
    var rosterUsernameTakenAdvice: String { plain(2187) }
    /// the user name “{value}” is longer than 200 characters.
    func rosterUsernameTooLong(value: String) -> String { text(2188, [.text(value)]) }
    /// Give a shorter user name.
    var rosterUsernameTooLongAdvice: String { plain(2189) }
    /// “{value}” brings no rights here, so the role was not taken over.
    func rosterNoRights(value: String) -> String { text(2190, [.text(value)]) }
    /// Nothing needs to be done. If this person teaches, list them as a teacher.
    var rosterNoRightsAdvice: String { plain(2191) }
    /// the course belongs to no school or district.
    var rosterCourseWithoutPlace: String { plain(2192) }
    /// Name its school or district in “orgSourcedId”.
    var rosterCourseWithoutPlaceAdvice: String { plain(2193) }
    /// “{value}” is above itself by way of others, so it is placed at the top.
    func rosterParentsInACircle(value: String) -> String { text(2194, [.text(value)]) }
    /// Correct “parentSourcedId” in your student information system.
    var rosterParentsInACircleAdvice: String { plain(2195) }
    /// the role “{value}” is to go, but a list of changes does not say whose role it is.
    func rosterRoleRemovalUnclear(value: String) -> String { text(2196, [.text(value)]) }
    /// End the role by hand, or import a whole file of roles.
    var rosterRoleRemovalUnclearAdvice: String { plain(2197) }
    /// OneRoster 1.2 lists roles in this file, and it is missing. Nobody got or lost a role; new people cannot enter…
    var rosterRolesMissing: String { plain(2198) }
    /// Export roles.csv as well, and import again.
    var rosterRolesMissingAdvice: String { plain(2199) }
    /// OneRoster 1.2 lists roles in roles.csv. The roles in this file were used instead, as 1.1 has them.
    var rosterRolesAmongPeople: String { plain(2200) }
    /// Nothing needs to be done. A later export with roles.csv works as well.
    var rosterRolesAmongPeopleAdvice: String { plain(2201) }
    /// some rows cannot be read, so nobody left for being missing from this file.
    var rosterDeparturesUnknown: String { plain(2202) }
    /// Correct those rows and import again.
    var rosterDeparturesUnknownAdvice: String { plain(2203) }
}

// rubrics
extension Messages {
    /// Rubric:
    var rubricsTable: String { plain(2204) }
    /// Row
    var rubricsRow: String { plain(2205) }
    /// {number, number} {name}
    func rubricsLevelHeading(number: Int, name: String) -> String { text(2206, [.number(number), .text(name)]) }
}

// frame
extension Messages {
    /// Skip to main content
    var frameSkip: String { plain(2207) }
    /// Trellis
    var frameProductName: String { plain(2208) }
    /// Main
    var frameMainNavigation: String { plain(2209) }
    /// Sections of this page
    var frameSections: String { plain(2210) }
    /// Where this page is
    var frameBreadcrumb: String { plain(2211) }
    /// Help and rules
    var frameFooter: String { plain(2212) }
    /// {page} · Trellis
    func framePageTitle(page: String) -> String { text(2213, [.text(page)]) }
    /// Menu
    var frameMenu: String { plain(2214) }
    /// {name}, your menu
    func frameYourMenu(name: String) -> String { text(2215, [.text(name)]) }
    /// Settings
    var frameSettings: String { plain(2216) }
    /// Sign in
    var frameSignIn: String { plain(2217) }
    /// Sign out
    var frameSignOut: String { plain(2218) }
    /// Not you? Sign out
    var frameNotYou: String { plain(2219) }
    /// Help
    var frameHelp: String { plain(2220) }
    /// Who can see this
    var frameWhoCanSee: String { plain(2221) }
    /// Privacy
    var framePrivacy: String { plain(2222) }
    /// Accessibility
    var frameAccessibility: String { plain(2223) }
    /// Language
    var frameLanguage: String { plain(2224) }
    /// Read this in {language}
    func frameLanguageSwitch(language: String) -> String { text(2225, [.text(language)]) }
    /// Getting the page…
    var frameLoading: String { plain(2226) }
    /// Updating…
    var frameUpdating: String { plain(2227) }
    /// That did not work. Your work is still here. Try again.
    var frameSwapFailed: String { plain(2228) }
    /// There is no internet right now. Your work stays on this page.
    var frameOffline: String { plain(2229) }
    /// The internet is back.
    var frameOnline: String { plain(2230) }
    /// opens in a new tab
    var frameOpensNewTab: String { plain(2231) }
    /// {count, plural, one {# new} other {# new}}
    func frameNewCount(count: Int) -> String { text(2232, [.number(count)]) }
}

// nav
extension Messages {
    /// Today
    var navToday: String { plain(2233) }
    /// Home
    var navHome: String { plain(2234) }
    /// My plan
    var navMyPlan: String { plain(2235) }
    /// My map
    var navMyMap: String { plain(2236) }
    /// My work
    var navMyWork: String { plain(2237) }
    /// My year
    var navMyYear: String { plain(2238) }
    /// Messages
    var navMessages: String { plain(2239) }
    /// Classes
    var navClasses: String { plain(2240) }
    /// Students
    var navStudents: String { plain(2241) }
    /// Feedback
    var navFeedback: String { plain(2242) }
    /// Library
    var navLibrary: String { plain(2243) }
    /// Family
    var navFamily: String { plain(2244) }
    /// My children
    var navMyChildren: String { plain(2245) }
    /// This week
    var navThisWeek: String { plain(2246) }
    /// Groups
    var navGroups: String { plain(2247) }
    /// Activities
    var navActivities: String { plain(2248) }
    /// Goals
    var navGoals: String { plain(2249) }
    /// Profile
    var navProfile: String { plain(2250) }
    /// Plan
    var navPlan: String { plain(2251) }
    /// Map
    var navMap: String { plain(2252) }
    /// Work
    var navWork: String { plain(2253) }
    /// Check-ins
    var navCheckIns: String { plain(2254) }
    /// Support
    var navSupport: String { plain(2255) }
    /// Overview
    var navOverview: String { plain(2256) }
    /// People
    var navPeople: String { plain(2257) }
    /// Roster
    var navRoster: String { plain(2258) }
    /// Frameworks
    var navFrameworks: String { plain(2259) }
    /// Rubrics
    var navRubrics: String { plain(2260) }
    /// Health of Trellis
    var navHealth: String { plain(2261) }
    /// Who looked at what
    var navAudit: String { plain(2262) }
    /// Administration
    var navAdmin: String { plain(2263) }
}

// readingHelp
extension Messages {
    /// Reading help
    var readingHelpTitle: String { plain(2264) }
    /// Aa, Reading help
    var readingHelpButton: String { plain(2265) }
    /// Text size
    var readingHelpTextSize: String { plain(2266) }
    /// Normal
    var readingHelpNormal: String { plain(2267) }
    /// Large
    var readingHelpLarge: String { plain(2268) }
    /// Largest
    var readingHelpLargest: String { plain(2269) }
    /// More space between lines
    var readingHelpMoreSpace: String { plain(2270) }
    /// More contrast
    var readingHelpMoreContrast: String { plain(2271) }
    /// Dark
    var readingHelpDark: String { plain(2272) }
    /// Colors
    var readingHelpColors: String { plain(2273) }
    /// Like my device
    var readingHelpLikeDevice: String { plain(2274) }
    /// Light
    var readingHelpLight: String { plain(2275) }
    /// Font made for dyslexia
    var readingHelpEasyFont: String { plain(2276) }
    /// Use these
    var readingHelpUse: String { plain(2277) }
    /// Your reading help is saved.
    var readingHelpKept: String { plain(2278) }
    /// Read aloud
    var readingHelpReadAloud: String { plain(2279) }
    /// Stop reading
    var readingHelpStopReading: String { plain(2280) }
    /// Keys for this page
    var readingHelpShortcuts: String { plain(2281) }
    /// Use single keys on this page
    var readingHelpShortcutsOn: String { plain(2282) }
}

// common
extension Messages {
    /// Save
    var commonSave: String { plain(2283) }
    /// Saved
    var commonSaved: String { plain(2284) }
    /// Saved {time}
    func commonSavedAt(time: String) -> String { text(2285, [.text(time)]) }
    /// Saving…
    var commonSaving: String { plain(2286) }
    /// Not saved yet
    var commonNotSaved: String { plain(2287) }
    /// Undo
    var commonUndo: String { plain(2288) }
    /// Back
    var commonBack: String { plain(2289) }
    /// Next
    var commonNext: String { plain(2290) }
    /// Previous
    var commonPrevious: String { plain(2291) }
    /// Cancel
    var commonCancel: String { plain(2292) }
    /// Close
    var commonClose: String { plain(2293) }
    /// Edit
    var commonEdit: String { plain(2294) }
    /// Add
    var commonAdd: String { plain(2295) }
    /// Remove
    var commonRemove: String { plain(2296) }
    /// Delete
    var commonDelete: String { plain(2297) }
    /// Send
    var commonSend: String { plain(2298) }
    /// Open
    var commonOpen: String { plain(2299) }
    /// Start
    var commonStart: String { plain(2300) }
    /// Done
    var commonDone: String { plain(2301) }
    /// Show
    var commonShow: String { plain(2302) }
    /// Show more
    var commonShowMore: String { plain(2303) }
    /// Search
    var commonSearch: String { plain(2304) }
    /// Choose
    var commonChoose: String { plain(2305) }
    /// Print
    var commonPrint: String { plain(2306) }
    /// Download
    var commonDownload: String { plain(2307) }
    /// Move up
    var commonMoveUp: String { plain(2308) }
    /// Move down
    var commonMoveDown: String { plain(2309) }
    /// Try again
    var commonTryAgain: String { plain(2310) }
    /// Go to the start page
    var commonGoHome: String { plain(2311) }
    /// Yes
    var commonYes: String { plain(2312) }
    /// No
    var commonNo: String { plain(2313) }
    /// optional
    var commonOptional: String { plain(2314) }
    /// Fill this in
    var commonRequired: String { plain(2315) }
    /// Nothing here yet.
    var commonNothingYet: String { plain(2316) }
    /// {done, number} of {total, number} done
    func commonDoneOf(done: Int, total: Int) -> String { text(2317, [.number(done), .number(total)]) }
    /// by {name}
    func commonBy(name: String) -> String { text(2318, [.text(name)]) }
    /// {count, plural, one {One thing needs a fix} other {# things need a fix}}
    func commonFixThese(count: Int) -> String { text(2319, [.number(count)]) }
    /// Translated by a machine.
    var commonMachineTranslated: String { plain(2320) }
    /// See the original
    var commonSeeOriginal: String { plain(2321) }
    /// Only the people named here can see this.
    var commonOnlyPeopleNamed: String { plain(2322) }
}

// level
extension Messages {
    /// Starting
    var levelStart: String { plain(2323) }
    /// Getting there
    var levelGettingThere: String { plain(2324) }
    /// Got it
    var levelGotIt: String { plain(2325) }
    /// Going further
    var levelBeyond: String { plain(2326) }
    /// Not shown yet
    var levelNone: String { plain(2327) }
    /// Level {number, number} of 4: {name}
    func levelNamed(number: Int, name: String) -> String { text(2328, [.number(number), .text(name)]) }
}

// state
extension Messages {
    /// Shown
    var stateShown: String { plain(2329) }
    /// Working on it
    var stateWorking: String { plain(2330) }
    /// Ready to start
    var stateReady: String { plain(2331) }
    /// Later
    var stateLater: String { plain(2332) }
    /// Time for a refresh
    var stateRefresh: String { plain(2333) }
    /// What the signs mean
    var stateKey: String { plain(2334) }
}

// failure
extension Messages {
    /// We cannot find this page
    var failureNotFoundTitle: String { plain(2335) }
    /// The address may be wrong, or the page is only for other people. Check the link or go back.
    var failureNotFound: String { plain(2336) }
    /// Please send it one more time
    var failureFormExpiredTitle: String { plain(2337) }
    /// This page was open for a long time, so we did not save yet. Your words are below. Look at them and send again.
    var failureFormExpired: String { plain(2338) }
    /// This page was open for a long time, so nothing was sent. Go back, load the page again, and send once more.
    var failureFormExpiredNoWords: String { plain(2339) }
    /// Someone changed this too
    var failureConflictTitle: String { plain(2340) }
    /// This changed after you opened it. Both versions are below. Nothing is lost. Choose what to keep.
    var failureConflict: String { plain(2341) }
    /// Your version
    var failureYourVersion: String { plain(2342) }
    /// The saved version
    var failureSavedVersion: String { plain(2343) }
    /// Keep mine
    var failureKeepMine: String { plain(2344) }
    /// Keep the saved one
    var failureKeepSaved: String { plain(2345) }
    /// This is too big to send
    var failureTooLargeTitle: String { plain(2346) }
    /// The most we can take is {limit}. Send a smaller file, or send it in parts.
    func failureTooLarge(limit: String) -> String { text(2347, [.text(limit)]) }
    /// Something needs a fix
    var failureBadInputTitle: String { plain(2348) }
    /// Part of what was sent does not fit. Go back, check it, and send again. Nothing was changed.
    var failureBadInput: String { plain(2349) }
    /// Take a short break
    var failureTooManyTriesTitle: String { plain(2350) }
    /// There were too many tries. {seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}
    func failureTooManyTriesSeconds(seconds: Int) -> String { text(2351, [.number(seconds)]) }
    /// There were too many tries. {minutes, plural, one {Try again in # minute.} other {Try again in # minutes.}}
    func failureTooManyTriesMinutes(minutes: Int) -> String { text(2352, [.number(minutes)]) }
    /// Trellis is very busy
    var failureBusyTitle: String { plain(2353) }
    /// Too many people are here at once. What you saved is safe. Wait a little and try again.
    var failureBusy: String { plain(2354) }
    /// Something went wrong here
    var failureServerTitle: String { plain(2355) }
    /// This is our mistake, not yours. What you saved before is safe. Try again in a minute.
    var failureServer: String { plain(2356) }
    /// If it happens again, this code helps your school find the mistake: {code}
    func failureCode(code: String) -> String { text(2357, [.text(code)]) }
    /// This page cannot do that
    var failureWrongMethodTitle: String { plain(2358) }
    /// The page was opened in a way it does not know. Go back and use the buttons on the page.
    var failureWrongMethod: String { plain(2359) }
    /// We cannot read this kind of file
    var failureWrongTypeTitle: String { plain(2360) }
    /// Save it as another kind of file and send it again. We can take: {kinds}.
    func failureWrongType(kinds: String) -> String { text(2361, [.text(kinds)]) }
    /// What was sent is of a kind we do not know. Go back and try another way.
    var failureWrongTypeAny: String { plain(2362) }
    /// Please sign in first
    var failureSignInFirstTitle: String { plain(2363) }
    /// You are not signed in any more, so nothing was sent. What you wrote is below.
    var failureSignInKept: String { plain(2364) }
    /// Sign in in a new window. Then come back to this one and send again.
    var failureSendAfterSignIn: String { plain(2365) }
    /// Copy it, sign in, and put it in the page again.
    var failureCopyThenSignIn: String { plain(2366) }
    /// Sign in in a new window
    var failureSignInNewWindow: String { plain(2367) }
    /// What you wrote is below. You can copy it.
    var failureWordsBelow: String { plain(2368) }
    /// It is too long to show here in full. This is the first part.
    var failureWordsCut: String { plain(2369) }
    /// Files are not kept here. Choose them again.
    var failureFilesAgain: String { plain(2370) }
    /// What you wrote
    var failureYourWords: String { plain(2371) }
    /// Text {number, number}
    func failureWordsPart(number: Int) -> String { text(2372, [.number(number)]) }
    /// Send again
    var failureSendAgain: String { plain(2373) }
    /// Open the page again
    var failureOpenPage: String { plain(2374) }
    /// Sign in, and we will bring you back to this page.
    var failureSignInFirst: String { plain(2375) }
}

// date
extension Messages {
    /// January
    var dateJanuary: String { plain(2376) }
    /// February
    var dateFebruary: String { plain(2377) }
    /// March
    var dateMarch: String { plain(2378) }
    /// April
    var dateApril: String { plain(2379) }
    /// May
    var dateMay: String { plain(2380) }
    /// June
    var dateJune: String { plain(2381) }
    /// July
    var dateJuly: String { plain(2382) }
    /// August
    var dateAugust: String { plain(2383) }
    /// September
    var dateSeptember: String { plain(2384) }
    /// October
    var dateOctober: String { plain(2385) }
    /// November
    var dateNovember: String { plain(2386) }
    /// December
    var dateDecember: String { plain(2387) }
    /// Jan
    var dateJanuaryShort: String { plain(2388) }
    /// Feb
    var dateFebruaryShort: String { plain(2389) }
    /// Mar
    var dateMarchShort: String { plain(2390) }
    /// Apr
    var dateAprilShort: String { plain(2391) }
    /// May
    var dateMayShort: String { plain(2392) }
    /// Jun
    var dateJuneShort: String { plain(2393) }
    /// Jul
    var dateJulyShort: String { plain(2394) }
    /// Aug
    var dateAugustShort: String { plain(2395) }
    /// Sep
    var dateSeptemberShort: String { plain(2396) }
    /// Oct
    var dateOctoberShort: String { plain(2397) }
    /// Nov
    var dateNovemberShort: String { plain(2398) }
    /// Dec
    var dateDecemberShort: String { plain(2399) }
    /// Sunday
    var dateSunday: String { plain(2400) }
    /// Monday
    var dateMonday: String { plain(2401) }
    /// Tuesday
    var dateTuesday: String { plain(2402) }
    /// Wednesday
    var dateWednesday: String { plain(2403) }
    /// Thursday
    var dateThursday: String { plain(2404) }
    /// Friday
    var dateFriday: String { plain(2405) }
    /// Saturday
    var dateSaturday: String { plain(2406) }
    /// Sun
    var dateSundayShort: String { plain(2407) }
    /// Mon
    var dateMondayShort: String { plain(2408) }
    /// Tue
    var dateTuesdayShort: String { plain(2409) }
    /// Wed
    var dateWednesdayShort: String { plain(2410) }
    /// Thu
    var dateThursdayShort: String { plain(2411) }
    /// Fri
    var dateFridayShort: String { plain(2412) }
    /// Sat
    var dateSaturdayShort: String { plain(2413) }
    /// {weekday}, {month} {day}
    func dateWords(weekday: String, month: String, day: String) -> String { text(2414, [.text(weekday), .text(month), .text(day)]) }
    /// {weekday}, {month} {day}, {year}
    func dateWordsWithYear(weekday: String, month: String, day: String, year: String) -> String { text(2415, [.text(weekday), .text(month), .text(day), .text(year)]) }
    /// {month} {day}
    func dateShort(month: String, day: String) -> String { text(2416, [.text(month), .text(day)]) }
    /// {month} {day}, {year}
    func dateWithYear(month: String, day: String, year: String) -> String { text(2417, [.text(month), .text(day), .text(year)]) }
    /// {month} {year}
    func dateMonthAndYear(month: String, year: String) -> String { text(2418, [.text(month), .text(year)]) }
    /// {date}, {time}
    func dateAtTime(date: String, time: String) -> String { text(2419, [.text(date), .text(time)]) }
    /// {first} to {last}
    func dateRange(first: String, last: String) -> String { text(2420, [.text(first), .text(last)]) }
    /// {time} AM
    func dateMorning(time: String) -> String { text(2421, [.text(time)]) }
    /// {time} PM
    func dateAfternoon(time: String) -> String { text(2422, [.text(time)]) }
    /// today
    var dateToday: String { plain(2423) }
    /// yesterday
    var dateYesterday: String { plain(2424) }
    /// tomorrow
    var dateTomorrow: String { plain(2425) }
    /// {days, plural, one {# day ago} other {# days ago}}
    func dateDaysAgo(days: Int) -> String { text(2426, [.number(days)]) }
    /// {days, plural, one {in # day} other {in # days}}
    func dateInDays(days: Int) -> String { text(2427, [.number(days)]) }
    /// just now
    var dateJustNow: String { plain(2428) }
    /// {minutes, plural, one {# minute ago} other {# minutes ago}}
    func dateMinutesAgo(minutes: Int) -> String { text(2429, [.number(minutes)]) }
    /// {hours, plural, one {# hour ago} other {# hours ago}}
    func dateHoursAgo(hours: Int) -> String { text(2430, [.number(hours)]) }
    /// {minutes, plural, one {in # minute} other {in # minutes}}
    func dateInMinutes(minutes: Int) -> String { text(2431, [.number(minutes)]) }
    /// {hours, plural, one {in # hour} other {in # hours}}
    func dateInHours(hours: Int) -> String { text(2432, [.number(hours)]) }
}

// unit
extension Messages {
    /// {count, plural, one {# byte} other {# bytes}}
    func unitBytes(count: Int) -> String { text(2433, [.number(count)]) }
    /// {size} KB
    func unitKilobytes(size: String) -> String { text(2434, [.text(size)]) }
    /// {size} MB
    func unitMegabytes(size: String) -> String { text(2435, [.text(size)]) }
    /// {size} GB
    func unitGigabytes(size: String) -> String { text(2436, [.text(size)]) }
    /// {number}%
    func unitPercent(number: String) -> String { text(2437, [.text(number)]) }
    /// {minutes, number} min
    func unitMinutes(minutes: Int) -> String { text(2438, [.number(minutes)]) }
    /// {hours, number} h
    func unitHours(hours: Int) -> String { text(2439, [.number(hours)]) }
    /// {hours, number} h {minutes, number} min
    func unitHoursAndMinutes(hours: Int, minutes: Int) -> String { text(2440, [.number(hours), .number(minutes)]) }
    /// about {duration}
    func unitAbout(duration: String) -> String { text(2441, [.text(duration)]) }
}

// today
extension Messages {
    /// Today
    var todayTitle: String { plain(2442) }
    /// Good morning, {name}.
    func todayMorning(name: String) -> String { text(2443, [.text(name)]) }
    /// Good afternoon, {name}.
    func todayAfternoon(name: String) -> String { text(2444, [.text(name)]) }
    /// Good evening, {name}.
    func todayEvening(name: String) -> String { text(2445, [.text(name)]) }
    /// {count, plural, one {You have one thing in your hands.} other {You have # things in your hands.}}
    func todayThings(count: Int) -> String { text(2446, [.number(count)]) }
    /// Nothing waits. Choose what comes next.
    var todayNothingInHand: String { plain(2447) }
    /// Now
    var todayNow: String { plain(2448) }
    /// Next
    var todayNext: String { plain(2449) }
    /// You choose
    var todayNextHint: String { plain(2450) }
    /// Why this
    var todayWhy: String { plain(2451) }
    /// I do this
    var todayIDo: String { plain(2452) }
    /// to get better at
    var todayToGetBetter: String { plain(2453) }
    /// which opens
    var todayOpens: String { plain(2454) }
    /// for my goal
    var todayForMyGoal: String { plain(2455) }
    /// because
    var todayBecause: String { plain(2456) }
    /// Write a goal, and you see here how this gets you there.
    var todayNoGoalYet: String { plain(2457) }
    /// Start
    var todayStart: String { plain(2458) }
    /// Go on
    var todayCarryOn: String { plain(2459) }
    /// See the feedback
    var todaySeeFeedback: String { plain(2460) }
    /// Look at it
    var todayLook: String { plain(2461) }
    /// about {minutes, number} min
    func todayAboutMinutes(minutes: Int) -> String { text(2462, [.number(minutes)]) }
    /// Feedback is there. One thing to make better.
    var todayReasonFeedback: String { plain(2463) }
    /// You began this and can finish it.
    var todayReasonStarted: String { plain(2464) }
    /// You are ready for this: you have shown all it builds on.
    var todayReasonReady: String { plain(2465) }
    /// You are ready for this. {count, plural, one {One more thing on the way to your goal opens after it.} other {#…
    func todayReasonReadyOpens(count: Int) -> String { text(2466, [.number(count)]) }
    /// You almost have it. Show it one more time, another way or another day.
    var todayReasonAlmost: String { plain(2467) }
    /// {title} was hard. This makes what it builds on stronger.
    func todayReasonStrengthens(title: String) -> String { text(2468, [.text(title)]) }
    /// You showed this a while ago. See if it is still there.
    var todayReasonRefresh: String { plain(2469) }
    /// Something else, for a change.
    var todayReasonOtherArea: String { plain(2470) }
    /// Another way to show the same thing.
    var todayReasonOtherTask: String { plain(2471) }
    /// No task is ready for this yet. Ask your teacher for one, or bring an idea.
    var todayReasonPropose: String { plain(2472) }
    /// About {title}
    func todayAbout(title: String) -> String { text(2473, [.text(title)]) }
    /// Nothing is planned for you yet
    var todayEmptyTitle: String { plain(2474) }
    /// Your plan starts with you. Write down what you want to be able to do.
    var todayEmpty: String { plain(2475) }
    /// Feedback
    var todayFeedback: String { plain(2476) }
    /// {count, plural, one {# new} other {# new}}
    func todayFeedbackNew(count: Int) -> String { text(2477, [.number(count)]) }
    /// On {work, html}: one strength, one thing to try.
    func todayFeedbackOn(work: HTML) -> HTML { markup(2478, [.html(work)]) }
    /// No new feedback right now.
    var todayFeedbackNone: String { plain(2479) }
    /// {count, plural, one {# piece is with your teacher.} other {# pieces are with your teacher.}}
    func todayWaiting(count: Int) -> String { text(2480, [.number(count)]) }
    /// My goals
    var todayGoals: String { plain(2481) }
    /// See all
    var todayAllGoals: String { plain(2482) }
    /// See my map
    var todaySeeMap: String { plain(2483) }
    /// What I have shown
    var todayShown: String { plain(2484) }
    /// {count, plural, one {# competency shown so far.} other {# competencies shown so far.}}
    func todayShownCount(count: Int) -> String { text(2485, [.number(count)]) }
    /// You, your family and your teachers can see this page.
    var todayWho: String { plain(2486) }
    /// Open
    var todayStartNeedsGiven: String { plain(2487) }
    /// Your day
    var todayTeacherTitle: String { plain(2488) }
    /// {count, plural, =0 {No work waits for feedback.} one {One piece of work waits for feedback.} other {# pieces …
    func todayTeacherWaiting(count: Int) -> String { text(2489, [.number(count)]) }
    /// The oldest was sent {when}.
    func todayOldest(when: String) -> String { text(2490, [.text(when)]) }
    /// Give feedback
    var todayGiveFeedback: String { plain(2491) }
    /// Make an activity
    var todayMakeActivity: String { plain(2492) }
    /// Waiting for feedback
    var todayWaitingWork: String { plain(2493) }
    /// My classes
    var todayClasses: String { plain(2494) }
    /// {count, plural, one {# student} other {# students}}
    func todayStudents(count: Int) -> String { text(2495, [.number(count)]) }
    /// You have no class yet. The school's roster brings them.
    var todayNoClasses: String { plain(2496) }
    /// {waiting, plural, =0 {nothing waits} one {# waits} other {# wait}}
    func todayClassWork(waiting: Int) -> String { text(2497, [.number(waiting)]) }
    /// Class {title}
    func todayClassTitle(title: String) -> String { text(2498, [.text(title)]) }
    /// Students of {title}
    func todayClassTable(title: String) -> String { text(2499, [.text(title)]) }
    /// Student
    var todayStudent: String { plain(2500) }
    /// Now on
    var todayNowOn: String { plain(2501) }
    /// Last sent
    var todayLastSent: String { plain(2502) }
    /// Shown
    var todayCompetenciesShown: String { plain(2503) }
    /// Waiting
    var todayWaitingColumn: String { plain(2504) }
    /// waits for feedback
    var todayYesWaiting: String { plain(2505) }
    /// nothing yet
    var todayNeverSent: String { plain(2506) }
    /// Map
    var todayOpenMap: String { plain(2507) }
    /// Given to this class
    var todayGiven: String { plain(2508) }
    /// The school
    var todayLeaderTitle: String { plain(2509) }
    /// Classes
    var todayLeaderClasses: String { plain(2510) }
    /// Teachers
    var todayTeachers: String { plain(2511) }
    /// Only you and the leaders of the school see this table.
    var todayStudentWho: String { plain(2512) }
    /// Running this Trellis
    var todayAdminTitle: String { plain(2513) }
    /// Find people, give first passwords and see the frameworks.
    var todayAdminLede: String { plain(2514) }
    /// This one is not on the way to a goal of yours. That is fine, too.
    var todayOtherGoal: String { plain(2515) }
}

// weeks
extension Messages {
    /// My week
    var weeksTitle: String { plain(2516) }
    /// The week of {name}
    func weeksTitleOf(name: String) -> String { text(2517, [.text(name)]) }
    /// The week before
    var weeksBefore: String { plain(2518) }
    /// The week after
    var weeksAfter: String { plain(2519) }
    /// This week
    var weeksThisWeek: String { plain(2520) }
    /// {total, plural, =0 {You have no steps planned yet.} one {You did {done, number} of the one step you planned.}…
    func weeksCountOwn(total: Int, done: Int) -> String { text(2521, [.number(total), .number(done)]) }
    /// {total, plural, =0 {No steps are planned yet.} one {{done, number} of one planned step is done.} other {{done…
    func weeksCount(total: Int, done: Int) -> String { text(2522, [.number(total), .number(done)]) }
    /// {count, plural, one {You carried one on.} other {You carried # on.}}
    func weeksCarriedOwn(count: Int) -> String { text(2523, [.number(count)]) }
    /// {count, plural, one {One was carried on.} other {# were carried on.}}
    func weeksCarried(count: Int) -> String { text(2524, [.number(count)]) }
    /// {count, plural, one {You let one go.} other {You let # go.}}
    func weeksLetGoOwn(count: Int) -> String { text(2525, [.number(count)]) }
    /// {count, plural, one {One was let go.} other {# were let go.}}
    func weeksLetGoCount(count: Int) -> String { text(2526, [.number(count)]) }
    /// Last week
    var weeksLast: String { plain(2527) }
    /// Carry it over to a new day, or let it go and say why. Both are fine.
    var weeksLastOpen: String { plain(2528) }
    /// What I want from this week
    var weeksWish: String { plain(2529) }
    /// You could begin with: {starter}
    func weeksWishHint(starter: String) -> String { text(2530, [.text(starter)]) }
    /// Looking back at this week
    var weeksLookBack: String { plain(2531) }
    /// What helped? What will you do again?
    var weeksLookBackHint: String { plain(2532) }
    /// Save
    var weeksSave: String { plain(2533) }
    /// Save and tell my advisor it is ready
    var weeksShare: String { plain(2534) }
    /// You told your advisor on {date}.
    func weeksShared(date: String) -> String { text(2535, [.text(date)]) }
    /// Ready for the advisor since {date}.
    func weeksSharedOf(date: String) -> String { text(2536, [.text(date)]) }
    /// My days
    var weeksDays: String { plain(2537) }
    /// The days
    var weeksDaysOf: String { plain(2538) }
    /// Earlier this week
    var weeksEarlierDays: String { plain(2539) }
    /// The weekend
    var weeksWeekend: String { plain(2540) }
    /// today
    var weeksToday: String { plain(2541) }
    /// {time, number} min free
    func weeksFree(time: Int) -> String { text(2542, [.number(time)]) }
    /// Nothing is planned.
    var weeksNothing: String { plain(2543) }
    /// Check-in with {name}
    func weeksCheckIn(name: String) -> String { text(2544, [.text(name)]) }
    /// Steps without a day
    var weeksToPlan: String { plain(2545) }
    /// Every open step has a day.
    var weeksToPlanNone: String { plain(2546) }
    /// Day for “{step}”
    func weeksPutOn(step: String) -> String { text(2547, [.text(step)]) }
    /// Put it there
    var weeksPut: String { plain(2548) }
    /// No day yet
    var weeksNoDay: String { plain(2549) }
    /// {day}, any time
    func weeksAnyTime(day: String) -> String { text(2550, [.text(day)]) }
    /// {day}, {time} ({minutes, number} min free)
    func weeksAtTime(day: String, time: String, minutes: Int) -> String { text(2551, [.text(day), .text(time), .number(minutes)]) }
    /// Done
    var weeksDone: String { plain(2552) }
    /// done
    var weeksIsDone: String { plain(2553) }
    /// Not done after all
    var weeksNotDone: String { plain(2554) }
    /// Move or change
    var weeksChange: String { plain(2555) }
    /// Step
    var weeksStep: String { plain(2556) }
    /// Add a step
    var weeksNewStep: String { plain(2557) }
    /// Change the step
    var weeksChangeStep: String { plain(2558) }
    /// One small thing you can finish.
    var weeksStepHint: String { plain(2559) }
    /// About how many minutes?
    var weeksMinutes: String { plain(2560) }
    /// Done by (a day you choose)
    var weeksByOn: String { plain(2561) }
    /// It belongs to
    var weeksBelongs: String { plain(2562) }
    /// nothing on my plan
    var weeksBelongsNothing: String { plain(2563) }
    /// For:
    var weeksFor: String { plain(2564) }
    /// by {date}
    func weeksBy(date: String) -> String { text(2565, [.text(date)]) }
    /// about {time, number} min
    func weeksAbout(time: Int) -> String { text(2566, [.number(time)]) }
    /// agreed with {name}
    func weeksSuggested(name: String) -> String { text(2567, [.text(name)]) }
    /// Earlier
    var weeksEarlier: String { plain(2568) }
    /// Later
    var weeksLater: String { plain(2569) }
    /// Let it go
    var weeksLetGo: String { plain(2570) }
    /// Why do you let it go?
    var weeksLetGoWhy: String { plain(2571) }
    /// Take it up again
    var weeksTakeUp: String { plain(2572) }
    /// Done and let go
    var weeksPastSteps: String { plain(2573) }
    /// let go: {reason}
    func weeksWasLetGo(reason: String) -> String { text(2574, [.text(reason)]) }
    /// Back to the week
    var weeksBack: String { plain(2575) }
    /// Write what you will do.
    var weeksNeedTitle: String { plain(2576) }
    /// Use at most {count, number} letters.
    func weeksTooLong(count: Int) -> String { text(2577, [.number(count)]) }
    /// Write the minutes as a number from 1 to 1,000.
    var weeksNeedMinutes: String { plain(2578) }
    /// Choose a day of the calendar.
    var weeksNeedDay: String { plain(2579) }
    /// Choose today or a later day.
    var weeksNeedComingDay: String { plain(2580) }
    /// Say in a few words why you let it go.
    var weeksNeedReason: String { plain(2581) }
    /// You have {count, number} open steps. Finish or let go of some first.
    func weeksTooManySteps(count: Int) -> String { text(2582, [.number(count)]) }
    /// You, your family, and your teachers and advisor can see your week. Only you change it.
    var weeksWho: String { plain(2583) }
    /// The student, the family, and the student's teachers can see this. Only the student changes it.
    var weeksWhoOf: String { plain(2584) }
    /// My day
    var weeksHomeToday: String { plain(2585) }
    /// Nothing is booked or planned for today.
    var weeksHomeNothing: String { plain(2586) }
    /// Plan my week
    var weeksHomeWeek: String { plain(2587) }
    /// {total, plural, =0 {No steps planned this week yet.} one {{done, number} of 1 step done this week.} other {{d…
    func weeksHomeCount(total: Int, done: Int) -> String { text(2588, [.number(total), .number(done)]) }
    /// Steps
    var weeksPlanSteps: String { plain(2589) }
    /// When {name} meets
    func weeksTimesTitle(name: String) -> String { text(2590, [.text(name)]) }
    /// Students see these times in their week and plan around them.
    var weeksTimesLede: String { plain(2591) }
    /// No times yet.
    var weeksTimesNone: String { plain(2592) }
    /// Day
    var weeksTimesDay: String { plain(2593) }
    /// From
    var weeksTimesBegins: String { plain(2594) }
    /// To
    var weeksTimesEnds: String { plain(2595) }
    /// Room or place
    var weeksTimesPlace: String { plain(2596) }
    /// Add this time
    var weeksTimesAdd: String { plain(2597) }
    /// Remove
    var weeksTimesRemove: String { plain(2598) }
    /// Write both times, such as 10:15 and 11:00. The second comes later.
    var weeksTimesNeedTime: String { plain(2599) }
    /// This class already meets on {day} from {begins} to {ends}.
    func weeksTimesOverlap(day: String, begins: String, ends: String) -> String { text(2600, [.text(day), .text(begins), .text(ends)]) }
    /// A class has at most {count, number} times a week.
    func weeksTimesTooMany(count: Int) -> String { text(2601, [.number(count)]) }
    /// Meeting times
    var weeksTimesOpen: String { plain(2602) }
}

// work
extension Messages {
    /// {name, html}’s work
    func workOf(name: HTML) -> HTML { markup(2603, [.html(name)]) }
    /// About this work
    var workAside: String { plain(2604) }
    /// What it is about
    var workAbout: String { plain(2605) }
    /// Try {number, number}
    func workTry(number: Int) -> String { text(2606, [.number(number)]) }
    /// Try {number, number}, not sent yet.
    func workTryDraft(number: Int) -> String { text(2607, [.number(number)]) }
    /// Try {number, number}, sent {date}.
    func workTrySent(number: Int, date: String) -> String { text(2608, [.number(number), .text(date)]) }
    /// {name, html} answered on {date}.
    func workAnswered(name: HTML, date: String) -> HTML { markup(2609, [.html(name), .text(date)]) }
    /// Not sent yet. Only {name, html} can read a draft.
    func workNotSentYet(name: HTML) -> HTML { markup(2610, [.html(name)]) }
    /// It waits for feedback.
    var workWaits: String { plain(2611) }
    /// You sent it. Your teacher will write back. Until then you can take it back and change it.
    var workWaitsOwn: String { plain(2612) }
    /// Take it back and change it
    var workTakeBackToChange: String { plain(2613) }
    /// Make it better and send again
    var workTryAgain: String { plain(2614) }
    /// This is an older try.
    var workOlderTry: String { plain(2615) }
    /// Go to the newest one
    var workToLatest: String { plain(2616) }
    /// The task
    var workTask: String { plain(2617) }
    /// What good work looks like
    var workGood: String { plain(2618) }
    /// Why it matters
    var workWhy: String { plain(2619) }
    /// The task
    var workIDo: String { plain(2620) }
    /// To get better at
    var workToGetBetter: String { plain(2621) }
    /// For the goal
    var workForGoal: String { plain(2622) }
    /// What {name, html} says
    func workSays(name: HTML) -> HTML { markup(2623, [.html(name)]) }
    /// What {name, html} said last time
    func workSaidLast(name: HTML) -> HTML { markup(2624, [.html(name)]) }
    /// A strength
    var workStrength: String { plain(2625) }
    /// Try next
    var workNext: String { plain(2626) }
    /// You
    var workYou: String { plain(2627) }
    /// version {number, number}
    func workRubricVersion(number: Int) -> String { text(2628, [.number(number)]) }
    /// My tries
    var workMyTries: String { plain(2629) }
    /// Tries
    var workTries: String { plain(2630) }
    /// Draft
    var workDraft: String { plain(2631) }
    /// With feedback
    var workHasFeedback: String { plain(2632) }
    /// What I thought
    var workThoughtOwn: String { plain(2633) }
    /// What the student thought
    var workThought: String { plain(2634) }
    /// Goal
    var workGoal: String { plain(2635) }
    /// The work
    var workTheWork: String { plain(2636) }
    /// My work
    var workTheWorkOwn: String { plain(2637) }
    /// There is nothing in this try.
    var workEmptyPaper: String { plain(2638) }
    /// Picture: {name}
    func workPicture(name: String) -> String { text(2639, [.text(name)]) }
    /// Shown by
    var workWay: String { plain(2640) }
    /// While it is a draft, only you see it. When you send it, your family, your teachers and your school leaders ca…
    var workWhoSeesMine: String { plain(2641) }
    /// Sent work can be read by the student, the family, the teachers and the school leaders.
    var workWhoSees: String { plain(2642) }
    /// How will you show it?
    var workChooseWayTitle: String { plain(2643) }
    /// Choose how you show it.
    var workChooseWay: String { plain(2644) }
    /// Your words
    var workWords: String { plain(2645) }
    /// Write here, or add a picture, a file or a link below.
    var workWordsHint: String { plain(2646) }
    /// Files
    var workFiles: String { plain(2647) }
    /// Up to {count, number} files, 50 MB together. Take off names of others first.
    func workFilesHint(count: Int) -> String { text(2648, [.number(count)]) }
    /// Add these files
    var workAddFiles: String { plain(2649) }
    /// {name}: {share} is there.
    func workUploadGoing(name: String, share: String) -> String { text(2650, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func workUploadWaiting(name: String, share: String) -> String { text(2651, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func workUploadAgain(name: String) -> String { text(2652, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then add {name} again.
    func workUploadSignIn(name: String) -> String { text(2653, [.text(name)]) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func workUploadStopped(name: String) -> String { text(2654, [.text(name)]) }
    /// All places for files are taken. Remove one to add another.
    var workFilesFull: String { plain(2655) }
    /// You can add up to {count, number} files. Your words are saved. Choose fewer files.
    func workTooManyFiles(count: Int) -> String { text(2656, [.number(count)]) }
    /// These files are too big together. Your words are saved. Choose smaller files.
    var workFilesTooLarge: String { plain(2657) }
    /// What is in it?
    var workFileAbout: String { plain(2658) }
    /// Link
    var workLink: String { plain(2659) }
    /// It begins with https://
    var workLinkHint: String { plain(2660) }
    /// A link begins with https:// and has no spaces. Copy it again.
    var workLinkWrong: String { plain(2661) }
    /// What was hard? What would you change?
    var workReflection: String { plain(2662) }
    /// One or two sentences are enough.
    var workReflectionHint: String { plain(2663) }
    /// Rate your own work
    var workOwnRating: String { plain(2664) }
    /// Rate your own work before you send it. Choose what fits best in each row.
    var workOwnRatingHint: String { plain(2665) }
    /// Choose a level for “{row}”.
    func workRateFirst(row: String) -> String { text(2666, [.text(row)]) }
    /// Before you send: ask the people who are in your pictures.
    var workBeforeSending: String { plain(2667) }
    /// Send for feedback
    var workSend: String { plain(2668) }
    /// Save for later
    var workSaveForLater: String { plain(2669) }
    /// You can send it again later, as often as you like.
    var workSendAgainFine: String { plain(2670) }
    /// There is nothing to send yet. Write something, or add a file or a link.
    var workNothingYet: String { plain(2671) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLong(count: Int) -> String { text(2672, [.number(count)]) }
    /// This work changed in another window. Look at it once more, then send it.
    var workChangedElsewhere: String { plain(2673) }
    /// {count, plural, one {# piece of work} other {# pieces of work}}
    func workCount(count: Int) -> String { text(2674, [.number(count)]) }
    /// Your work will be here. Start with a task on your first page.
    var workListEmptyOwn: String { plain(2675) }
    /// There is no work here yet.
    var workListEmpty: String { plain(2676) }
    /// New feedback
    var workNewFeedback: String { plain(2677) }
    /// With feedback, not opened yet
    var workNotOpened: String { plain(2678) }
    /// You are working on it
    var workGoingOnOwn: String { plain(2679) }
    /// In progress
    var workGoingOn: String { plain(2680) }
    /// Waiting for feedback
    var workWaitingForFeedback: String { plain(2681) }
    /// With feedback
    var workWithFeedback: String { plain(2682) }
    /// Given to you, not started yet
    var workGiven: String { plain(2683) }
    /// Last changed: {date}
    func workChanged(date: String) -> String { text(2684, [.text(date)]) }
    /// Sent: {date}
    func workSentOn(date: String) -> String { text(2685, [.text(date)]) }
    /// Feedback: {date}
    func workReturnedOn(date: String) -> String { text(2686, [.text(date)]) }
    /// Waiting
    var workWaitsTag: String { plain(2687) }
    /// New
    var workNewTag: String { plain(2688) }
    /// {count, plural, one {# try} other {# tries}}
    func workTriesTag(count: Int) -> String { text(2689, [.number(count)]) }
    /// Give feedback
    var workJudge: String { plain(2690) }
    /// Waiting, oldest first
    var workWaitingTitle: String { plain(2691) }
    /// {count, plural, one {# piece of work waits} other {# pieces of work wait}}. The oldest was sent {since}.
    func workWaiting(count: Int, since: String) -> String { text(2692, [.number(count), .text(since)]) }
    /// sent {when}
    func workWaitsSince(when: String) -> String { text(2693, [.text(when)]) }
    /// Nothing waits for your feedback.
    var workNothingWaits: String { plain(2694) }
    /// All classes
    var workAllClasses: String { plain(2695) }
    /// Show one class
    var workChooseClass: String { plain(2696) }
    /// Sent by you lately
    var workRecent: String { plain(2697) }
    /// All work that waits
    var workAllWaiting: String { plain(2698) }
    /// Feedback: {title}
    func workFeedbackOn(title: String) -> String { text(2699, [.text(title)]) }
    /// Feedback, {number, number} of {total, number} waiting
    func workJudgingPlace(number: Int, total: Int) -> String { text(2700, [.number(number), .number(total)]) }
    /// Back: {name, html}
    func workPrevious(name: HTML) -> HTML { markup(2701, [.html(name)]) }
    /// Next: {name, html}
    func workFollowing(name: HTML) -> HTML { markup(2702, [.html(name)]) }
    /// Sent to {name, html}.
    func workSentTo(name: HTML) -> HTML { markup(2703, [.html(name)]) }
    /// Take it back
    var workTakeBackScore: String { plain(2704) }
    /// {name, html} changed this work while you were reading. Nothing is sent yet. Your words are kept. Look again, …
    func workChangedSince(name: HTML) -> HTML { markup(2705, [.html(name)]) }
    /// Your words for this row
    var workWordsForRow: String { plain(2706) }
    /// One strength
    var workStrengthField: String { plain(2707) }
    /// One next step
    var workNextField: String { plain(2708) }
    /// How it was done
    var workHow: String { plain(2709) }
    /// With help from others
    var workHelped: String { plain(2710) }
    /// In a new situation
    var workTransfer: String { plain(2711) }
    /// Confirm a level by hand
    var workConfirmTitle: String { plain(2712) }
    /// Usually the levels above are enough. Confirm a level when you know more than this work shows.
    var workConfirmHint: String { plain(2713) }
    /// Do not confirm
    var workConfirmNo: String { plain(2714) }
    /// Send to {name, html}
    func workSendTo(name: HTML) -> HTML { markup(2715, [.html(name)]) }
    /// Choose a level for “{row}”.
    func workChooseLevel(row: String) -> String { text(2716, [.text(row)]) }
    /// Name one strength.
    var workNeedStrength: String { plain(2717) }
    /// Name one next step.
    var workNeedNext: String { plain(2718) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLongStaff(count: Int) -> String { text(2719, [.number(count)]) }
    /// Choose a level and go on to the next row
    var workKeyLevels: String { plain(2720) }
    /// Next row, row before
    var workKeyRows: String { plain(2721) }
    /// Next student
    var workKeyNext: String { plain(2722) }
    /// Nothing was sent
    var workMismatchTitle: String { plain(2723) }
    /// This form does not fit the work that is here now. The work may have been taken back or answered already. No s…
    var workMismatch: String { plain(2724) }
    /// Open this work
    var workMismatchOpen: String { plain(2725) }
    /// What you wrote
    var workYourWords: String { plain(2726) }
}

// year
extension Messages {
    /// My year
    var yearTitle: String { plain(2727) }
    /// The year of {name}
    func yearTitleOf(name: String) -> String { text(2728, [.text(name)]) }
    /// You finished {done, number} of {total, plural, one {# thing} other {# things}} on your plan.
    func yearSummaryOwn(done: Int, total: Int) -> String { text(2729, [.number(done), .number(total)]) }
    /// {name} finished {done, number} of {total, plural, one {# thing} other {# things}} on the plan.
    func yearSummary(name: String, done: Int, total: Int) -> String { text(2730, [.text(name), .number(done), .number(total)]) }
    /// {count, plural, =0 {Nothing waits behind the line.} one {One waits behind the line.} other {# wait behind the…
    func yearWaiting(count: Int) -> String { text(2731, [.number(count)]) }
    /// Change my plan
    var yearChangePlan: String { plain(2732) }
    /// Open the plan
    var yearOpenPlan: String { plain(2733) }
    /// What is planned, by area
    var yearByArea: String { plain(2734) }
    /// {done, number} of {total, number} done
    func yearDoneOf(done: Int, total: Int) -> String { text(2735, [.number(done), .number(total)]) }
    /// Today, {date}
    func yearTodayFlag(date: String) -> String { text(2736, [.text(date)]) }
    /// done
    var yearStateDone: String { plain(2737) }
    /// working on it
    var yearStateUnderWay: String { plain(2738) }
    /// waiting behind the line
    var yearStateWaiting: String { plain(2739) }
    /// planned
    var yearStatePlanned: String { plain(2740) }
    /// The line is today in your own plan. You can move anything on it.
    var yearLineOwn: String { plain(2741) }
    /// The line is today in the student's own plan.
    var yearLineOf: String { plain(2742) }
    /// Show this as a table
    var yearTable: String { plain(2743) }
    /// All that is planned, {first} to {last}
    func yearTableCaption(first: String, last: String) -> String { text(2744, [.text(first), .text(last)]) }
    /// What
    var yearWhat: String { plain(2745) }
    /// Area
    var yearArea: String { plain(2746) }
    /// From
    var yearFrom: String { plain(2747) }
    /// To
    var yearTo: String { plain(2748) }
    /// Now
    var yearNow: String { plain(2749) }
    /// {count, plural, one {One to talk about} other {# to talk about}}
    func yearTalk(count: Int) -> String { text(2750, [.number(count)]) }
    /// Moving one is fine
    var yearMovingIsFine: String { plain(2751) }
    /// Planned for {date}.
    func yearPlannedFor(date: String) -> String { text(2752, [.text(date)]) }
    /// Move it
    var yearMove: String { plain(2753) }
    /// Get help
    var yearHelp: String { plain(2754) }
    /// Without a day yet
    var yearUndated: String { plain(2755) }
    /// Set a day
    var yearSetDay: String { plain(2756) }
    /// Since {date}
    func yearSinceBegan(date: String) -> String { text(2757, [.text(date)]) }
    /// My map
    var yearMap: String { plain(2758) }
    /// The map
    var yearMapOf: String { plain(2759) }
    /// Nothing on your plan has a day yet. Give a goal a day and it shows here.
    var yearEmptyOwn: String { plain(2760) }
    /// Nothing on the plan has a day yet.
    var yearEmptyOf: String { plain(2761) }
    /// You, your family, and your teachers and advisor can see this.
    var yearWho: String { plain(2762) }
    /// The student, the family, and the student's teachers and leaders can see this.
    var yearWhoOf: String { plain(2763) }
    /// My pace
    var yearPaceTitle: String { plain(2764) }
    /// The pace of {name}
    func yearPaceTitleOf(name: String) -> String { text(2765, [.text(name)]) }
    /// Your own plan sets the pace. Each word here opens what it counts.
    var yearPaceLede: String { plain(2766) }
    /// The student's own plan sets the pace. Each word here shows what it counts.
    var yearPaceLedeOf: String { plain(2767) }
    /// What this counts
    var yearPaceAll: String { plain(2768) }
    /// no plan yet
    var yearPaceNothing: String { plain(2769) }
    /// a bit behind my plan
    var yearPaceBehindOwn: String { plain(2770) }
    /// on pace with my plan
    var yearPaceOnOwn: String { plain(2771) }
    /// ahead of my plan
    var yearPaceAheadOwn: String { plain(2772) }
    /// a bit behind the plan
    var yearPaceBehind: String { plain(2773) }
    /// on pace with the plan
    var yearPaceOn: String { plain(2774) }
    /// ahead of the plan
    var yearPaceAhead: String { plain(2775) }
    /// {shown, plural, one {# skill is} other {# skills are}} shown of {total, number} on the plan with a day. {due,…
    func yearPaceCounts(shown: Int, total: Int, due: Int) -> String { text(2776, [.number(shown), .number(total), .number(due)]) }
    /// No skill here has a day on the plan yet.
    var yearPaceNone: String { plain(2777) }
    /// Skill
    var yearPaceSkill: String { plain(2778) }
    /// Planned for
    var yearPaceDay: String { plain(2779) }
    /// Now
    var yearPaceState: String { plain(2780) }
    /// shown
    var yearPaceShown: String { plain(2781) }
    /// to talk about
    var yearPaceDue: String { plain(2782) }
    /// to come
    var yearPaceLater: String { plain(2783) }
    /// The least that {name} asks for: {count, plural, one {# skill} other {# skills}} this term.
    func yearFloor(name: String, count: Int) -> String { text(2784, [.text(name), .number(count)]) }
    /// By today that makes {expected, number}. {shown, plural, =0 {None is shown this term.} one {One is shown this …
    func yearFloorNow(expected: Int, shown: Int) -> String { text(2785, [.number(expected), .number(shown)]) }
    /// The reason:
    var yearFloorWhy: String { plain(2786) }
    /// Ask for a least pace
    var yearFloorSet: String { plain(2787) }
    /// Change the least pace
    var yearFloorChange: String { plain(2788) }
    /// The student and the family see it with your name and your reason.
    var yearFloorHint: String { plain(2789) }
    /// Subject
    var yearFloorSubject: String { plain(2790) }
    /// Skills to show in a term
    var yearFloorCount: String { plain(2791) }
    /// Your reason
    var yearFloorReason: String { plain(2792) }
    /// Save
    var yearFloorSave: String { plain(2793) }
    /// Stop asking for it
    var yearFloorEnd: String { plain(2794) }
    /// Choose a subject.
    var yearFloorNeedSubject: String { plain(2795) }
    /// Write a number from 1 to 100.
    var yearFloorNeedCount: String { plain(2796) }
    /// Write the reason in a sentence, up to 1,000 letters.
    var yearFloorNeedReason: String { plain(2797) }
    /// Card of {name}
    func yearCardTitle(name: String) -> String { text(2798, [.text(name)]) }
    /// Cards for {name}
    func yearCardsTitle(name: String) -> String { text(2799, [.text(name)]) }
    /// Print it, cut it out, and go without a screen.
    var yearCardLede: String { plain(2800) }
    /// One card for each student: now, next and why. Four fit on a page.
    var yearCardsLede: String { plain(2801) }
    /// These are the first {count, number}. The others have a card on their own pages.
    func yearCardsMore(count: Int) -> String { text(2802, [.number(count)]) }
    /// To print, use your browser's menu or press Ctrl and P.
    var yearCardPrint: String { plain(2803) }
    /// Now
    var yearCardNow: String { plain(2804) }
    /// Next
    var yearCardNext: String { plain(2805) }
    /// Why
    var yearCardWhy: String { plain(2806) }
    /// Today
    var yearCardToday: String { plain(2807) }
    /// Ask your teacher what comes first.
    var yearCardNothing: String { plain(2808) }
    /// Paper card
    var yearCardOpen: String { plain(2809) }
    /// Paper cards
    var yearCardsOpen: String { plain(2810) }
}
