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
        activities.giveTries
        activities.giveTriesHint
        activities.giveNeedTries most
        activities.giveTriesUpTo count
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
        judging.group count since
        judging.groups
        judging.begin
        judging.allActivities
        judging.older
        judging.newer
        judging.pageOf first last count
        judging.tools
        judging.bankTitle
        judging.bankLede
        judging.bankEmpty
        judging.bankNone
        judging.bankFirst count
        judging.bankSearch
        judging.bankFind
        judging.bankOpen
        judging.bankUse
        judging.bankUsed level count
        judging.bankWords
        judging.needWords
        judging.placeRow
        judging.keyStudents
        judging.keysOn
        judging.keysOff
        judging.keysTurnOff
        judging.keysTurnOn
        judging.voice
        judging.voiceHint
        judging.voiceTitle
        judging.tooManyFiles count
        judging.formativeTitle
        judging.formative
        judging.formativeShown
        judging.change
        judging.changeMore
        judging.changeHint
        judging.changesTitle
        judging.changesLede
        judging.changesEmpty
        judging.changesCount count when
        judging.whoMe
        judging.paceTitle
        judging.paceSummary wait week answered
        judging.paceWaiting count
        judging.paceNone
        judging.paceEmpty
        judging.paceTable
        judging.paceAnswers
        judging.paceHalf
        judging.paceLast
        judging.paceOpen
        judging.paceNever
        judging.paceFirst shown count
        judging.paceOrder
        judging.hours count
        judging.days count
        judging.ownHidden
        judging.readingLede
        judging.talkLede
        judging.sendReading
        judging.sendTalk
        judging.readers
        judging.readersTitle
        judging.row
        judging.farApart
        judging.afterTalk
        judging.alsoSaid name
        judging.talkSaid name
        judging.outcomeClose
        judging.outcomeApart
        judging.outcomeApartOwn
        judging.outcomeMiddle
        judging.outcomeTalk
        judging.readToo
        judging.settle
        judging.ask
        judging.who
        judging.choose
        judging.askWords
        judging.askSend
        judging.needReader
        judging.askedTitle
        judging.askedBy name when
        judging.peersTitle
        judging.peersLede
        judging.peersState written all
        judging.peersClosed
        judging.peersClose
        judging.peersBegin
        judging.peersAgain
        judging.peersSettings
        judging.peersNamed
        judging.peersCount
        judging.peersRead
        judging.peersDecided
        judging.peersWait count
        judging.peersWho
        judging.guide
        judging.guideTitle
        judging.guideHint
        judging.guideStandard
        judging.pairs
        judging.pairsNone
        judging.pairLine reviewer author
        judging.pairReady
        judging.pairNotSent
        judging.each
        judging.eachCount count
        judging.pairChance
        judging.pairByHand
        judging.pairReviewer
        judging.pairAuthor
        judging.pairAdd
        judging.needPair
        judging.showAll
        judging.showTo name
        judging.hold
        judging.holdReason name
        judging.holdButton
        judging.needReason
        judging.shownTag
        judging.heldTag
        judging.peerTitle
        judging.peerHeading name
        judging.peerNotYet name
        judging.peerOver
        judging.peerSent
        judging.peerShown name
        judging.peerHeld
        judging.peerSay name
        judging.peerHint
        judging.peerStrength
        judging.peerNext
        judging.peerNeedStrength
        judging.peerNeedNext
        judging.peerChanged
        judging.peerSend
        judging.peerWho
        judging.peerMine
        judging.classmate
        judging.classmates
        judging.classmatesHint
        judging.classmatesHintOwn
        materials.title
        materials.lede
        materials.forms
        materials.formAlone
        materials.formPeer
        materials.formSmallGroup
        materials.formWholeClass
        materials.formAdult
        materials.formOnline
        materials.place
        materials.moment
        materials.momentHint
        materials.before
        materials.preparation
        materials.preparationHint
        materials.check
        materials.noCheck
        materials.reading
        materials.readingText
        materials.readingHint
        materials.source
        materials.sourceHint
        materials.options
        materials.optionsLede
        materials.representation
        materials.representationHint
        materials.action
        materials.actionHint
        materials.engagement
        materials.engagementHint
        materials.needReading
        materials.needPreparation
        materials.needShorter count
        materials.needFewerLines count
        materials.needShorterLines count
        materials.tier
        materials.tierScaffold
        materials.tierLevel
        materials.tierMore
        materials.medium
        materials.mediumText
        materials.mediumPictures
        materials.mediumAudio
        materials.mediumVideo
        materials.mediumHandsOn
        materials.language
        materials.anyLanguage
        materials.variants
        materials.variantsLede
        materials.variantNew
        materials.variantEdit
        materials.variantLede
        materials.variantRemove
        materials.variantSteps
        materials.variantStepsHint
        materials.note
        materials.noteHint
        materials.needNote
        materials.needFewerVariants count
        materials.itself
        materials.whoSees
        materials.whoSeesLede
        materials.worksFrom version
        materials.isSet tier
        materials.isSuggested tier
        materials.asks
        materials.asSeen name
        materials.asSeenLede
        materials.askedFor tier
        materials.answerWords
        materials.grant
        materials.notNow
        materials.noVariants
        materials.leaveOpen
        materials.tierFor name
        materials.how
        materials.howSuggest
        materials.howSet
        materials.reason
        materials.reasonHint
        materials.needReason
        materials.tierWho
        materials.chooseTitle
        materials.chooseLede
        materials.openToYou
        materials.useThis
        materials.tierWhoOwn
        materials.setBy name tier
        materials.suggestedBy name tier
        materials.askTitle
        materials.askFor
        materials.askWhy
        materials.askButton
        materials.askWaits tier
        materials.askYes
        materials.askNo
        materials.needs
        materials.madeBy name
        materials.now version
        materials.read
        materials.readMore
        materials.pages
        materials.pagesDone done count
        materials.talk
        materials.posts count
        materials.sources
        materials.sourcesCount count
        materials.sourcesMore
        materials.pagesLede
        materials.pagesNone
        materials.pagesFull count
        materials.pageNew
        materials.pageEdit
        materials.pageRemove
        materials.pageTitle
        materials.pageWords
        materials.pageWordsHint
        materials.needPageTitle
        materials.moveUp
        materials.moveDown
        materials.pageOf number count
        materials.pageBack
        materials.pageNext
        materials.pageDone
        materials.pageFinish
        materials.pageUndo
        materials.isDone
        materials.readTime minutes
        materials.offline
        materials.offlineKept date
        materials.notes
        materials.notesNone
        materials.notesShared
        materials.notesNoneShared
        materials.notesClass
        materials.notesWho
        materials.notesWhoStaff
        materials.mark
        materials.paragraph number
        materials.markLegend
        materials.noteWords
        materials.share
        materials.shareOwn
        materials.shareStaff
        materials.shareClass
        materials.noteSave
        materials.noteLeave
        materials.noteRemove
        materials.needSentence
        materials.needFewerSentences
        materials.needFewerNotes count
        materials.sourcesLede
        materials.sourcesLedeStaff
        materials.sourcesNone
        materials.sourcesWho
        materials.sourceAdd
        materials.sourceTitle
        materials.sourceTitleHint
        materials.sourceAuthor
        materials.sourceYear
        materials.sourceAddress
        materials.sourceTaken
        materials.sourceSave
        materials.sourceRemove
        materials.needSourceTitle
        materials.needFewerSources count
        materials.talkAbout title
        materials.talkNone
        materials.talkWho
        materials.talkWhoStaff
        materials.earlierPosts
        materials.postGone
        materials.postHidden
        materials.hiddenBecause
        materials.postTakeBack
        materials.report
        materials.reportWords
        materials.reportSend
        materials.reported
        materials.reportSays
        materials.reportFine
        materials.toPost
        materials.hide
        materials.hideReason
        materials.showAgain
        materials.reply
        materials.replyWords
        materials.postSend
        materials.postWords
        materials.postHint
        materials.needPost
        materials.made
        materials.madeLede
        materials.madeOwn
        materials.madeNone
        materials.madeClass
        materials.madeBegin
        materials.noClass
        materials.madeUntitled
        materials.madeDraft
        materials.madeSent
        materials.madeBack
        materials.madeApproved
        materials.madeWithdrawn
        materials.madeShared
        materials.madeBySomeone
        materials.madeWho
        materials.madeWhoStaff
        materials.madeSaidYes name
        materials.madeSaidBack name
        materials.madeTitle
        materials.madeQuestion
        materials.madeWhy
        materials.madeWhyHint
        materials.madeSteps
        materials.madeLines
        materials.madeWays
        materials.madeWaysHint
        materials.madeMaterials
        materials.madeNamed
        materials.madeSend
        materials.madeSave
        materials.madeDrop
        materials.madeNeedTitle
        materials.madeNeedWhy
        materials.madeNeedSteps
        materials.madeNeedWays
        materials.madeMoved
        materials.madeWaits
        materials.madeTakeBack
        materials.madeOpen
        materials.madeNoRubric
        materials.madeRubric
        materials.madeAnswer
        materials.madeComments name
        materials.madeCommentsHint
        materials.madeNeedComments
        materials.madeApprove
        materials.madeSendBack
        materials.madeQueue
        materials.madeQueueLede
        materials.madeQueueNone
        materials.questions
        materials.questionsLede
        materials.questionsLedeClass
        materials.questionsNone
        materials.questionsNoneClass
        materials.questionsWho
        materials.questionsWhoClass
        materials.poolClass
        materials.pool
        materials.kindLegend
        materials.kindQuestion
        materials.kindIdea
        materials.askWords
        materials.askBecause
        materials.askClass
        materials.askSend
        materials.needQuestion
        materials.you
        materials.othersWonder
        materials.takenUp
        materials.questionHidden
        materials.takeBack
        materials.wonder
        materials.wonderOff
        materials.wonderToo
        materials.linkActivity
        materials.whichActivity
        materials.linkSave
        materials.asEvidence
        materials.askedWords words
        materials.older
        materials.import
        materials.importLede
        materials.importPaste
        materials.importPasteHint
        materials.importFile
        materials.importButton
        materials.importNothing
        materials.importFaults count
        materials.importMore count
        materials.importAt line column problem
        materials.importExample
        materials.columns
        materials.columnTitle
        materials.columnWhy
        materials.columnLines
        materials.columnFacts
        materials.columnCompetencies
        materials.faultColumnUnknown
        materials.faultColumnTwice
        materials.faultColumnMissing
        materials.faultCellTooMany
        materials.faultUnreadable
        materials.faultEmpty
        materials.faultMissing
        materials.faultTooMany count
        materials.faultKind
        materials.faultUnknown name
        materials.faultSeveral name
        materials.faultNoRubric
        materials.faultRows count
        materials.copy
        materials.copied
        materials.copiedFrom
        materials.waiting
        materials.waitingMade
        materials.waitingAsks
        materials.waitingReports count
        observations.titleOwn
        observations.titleOf name
        observations.title name
        observations.ledeOwn
        observations.lede
        observations.add
        observations.whom
        observations.noStudents
        observations.next
        observations.new name
        observations.newHead name
        observations.what
        observations.find
        observations.findWords
        observations.findButton
        observations.foundNone
        observations.level
        observations.noLevel
        observations.words
        observations.wordsHint
        observations.wordsHintFamily
        observations.photo
        observations.photoHint
        observations.more
        observations.helped
        observations.transfer
        observations.day
        observations.way
        observations.save
        observations.saved
        observations.undo
        observations.habitInstead
        observations.needCompetency
        observations.needSomething
        observations.needWords
        observations.needDay
        observations.tooLong count
        observations.moments
        observations.count count
        observations.noneOwn
        observations.none
        observations.takeBack
        observations.takeBackWhat
        observations.takeBackDo
        observations.newer
        observations.older
        observations.who
        observations.whoOwn
        observations.habits
        observations.habitsApart
        observations.habitsNoneOwn
        observations.habitsNone
        observations.habitsOlder count
        observations.story count people date
        observations.storyAll
        observations.habitAdd
        observations.habitHead name
        observations.habitWhich
        observations.habitWords
        observations.habitWordsHint
        observations.needHabit
        observations.seenHow
        observations.seenFirst
        observations.seenAgain
        observations.seenHard
        observations.curiosity
        observations.curiosityLooks
        observations.perseverance
        observations.perseveranceLooks
        observations.kindness
        observations.kindnessLooks
        observations.teamwork
        observations.teamworkLooks
        observations.honesty
        observations.honestyLooks
        observations.initiative
        observations.initiativeLooks
        observations.care
        observations.careLooks
        observations.courage
        observations.courageLooks
        observations.gridTitle
        observations.gridOpen
        observations.gridBegin
        observations.gridByActivity
        observations.gridBySkill
        observations.gridSkills count
        observations.gridGo
        observations.gridLede
        observations.gridName
        observations.gridNameHint
        observations.gridEmptyCell
        observations.gridKeys
        observations.gridRubric
        observations.gridTable
        observations.gridHelp
        observations.gridHelpOf name
        observations.gridWords
        observations.gridWordsOf name
        observations.gridCell name what
        observations.gridSave
        observations.gridPreview
        observations.gridSum levels students
        observations.gridNoChange
        observations.gridChanges
        observations.gridPages
        observations.gridNeedTitle
        observations.gridWrong name what typed
        observations.gridWordsAlone name
        observations.gridLeft
        observations.gridEmpty
        observations.gridTwice
        observations.sheets
        observations.sheetSaved
        observations.sheetBack
        observations.sheetTakeBack
        observations.sheetTakeBackWhat
        observations.sheetTakeBackDo
        observations.priorTitle
        observations.priorAdd
        observations.priorLedeOwn
        observations.priorLede name
        observations.priorNoneOwn
        observations.priorNone
        observations.priorWhat
        observations.priorWordsOwn
        observations.priorWords name
        observations.priorWordsHint
        observations.priorPlace
        observations.priorPlaceHint
        observations.priorDay
        observations.priorDayHint
        observations.priorFiles
        observations.priorLink
        observations.priorSend
        observations.priorNeedSkill
        observations.priorNeedWords
        observations.priorNeedDay
        observations.priorNeedLink
        observations.priorTooLong count
        observations.priorTooMany count
        observations.priorWaiting
        observations.priorCounted
        observations.priorAnswered
        observations.priorTakenBack
        observations.priorBrought
        observations.priorBy
        observations.priorAnswer
        observations.priorUndone
        observations.priorAgain
        observations.priorTakeBack
        observations.priorGone
        observations.priorReview
        observations.priorDecide
        observations.priorCount
        observations.priorSendBack
        observations.priorLevel
        observations.priorAnswerWords
        observations.priorAnswerHint
        observations.priorSendAnswer
        observations.priorNeedChoice
        observations.priorNeedLevel
        observations.priorNeedReason
        observations.priorQueue
        observations.priorQueueOpen
        observations.priorQueueLede
        observations.priorQueueCount count
        observations.priorQueueEmpty
        observations.priorNewAnswer title
        observations.hub
        observations.hubWords
        observations.onSkill
        observations.onSkillOwn
        observations.transferTitle
        observations.transferOwn
        observations.transferOther
        observations.transferIdea
        observations.transferNote
        observations.examples
        observations.skill
        observations.examplesHint
        observations.viewList
        observations.viewMap
        observations.view
        observations.mapLabel area count
        observations.mapCut count
        observations.mapNodeLevel level
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
        portfolio.title
        portfolio.titleOf name
        portfolio.lede
        portfolio.ledeOf name
        portfolio.whoMine
        portfolio.whoOf name
        portfolio.saved
        portfolio.removed
        portfolio.keep
        portfolio.addFor name
        portfolio.keepLede
        portfolio.keepButton
        portfolio.keptNow
        portfolio.more
        portfolio.save
        portfolio.files
        portfolio.filesHint
        portfolio.filesKept
        portfolio.words
        portfolio.wordsOf
        portfolio.wordsHint
        portfolio.titleField
        portfolio.link
        portfolio.linkHint
        portfolio.linkForm
        portfolio.skill
        portfolio.skillNone
        portfolio.shows skill
        portfolio.needOne
        portfolio.tooManyFiles count
        portfolio.full count
        portfolio.whoPiece
        portfolio.whoPieceOf name
        portfolio.openWork
        portfolio.remove
        portfolio.removeWords
        portfolio.removeWorkWords
        portfolio.from date
        portfolio.kept date
        portfolio.sent date
        portfolio.try number date
        portfolio.addedBy name date
        portfolio.picture name
        portfolio.recording name
        portfolio.pieces count
        portfolio.linksOpen count
        portfolio.showcases
        portfolio.showcasesNone
        portfolio.showcasesNoneOf
        portfolio.showcaseNew
        portfolio.showcaseNewHint
        portfolio.showcaseBegin
        portfolio.drawer
        portfolio.drawerOf
        portfolio.drawerNone
        portfolio.pagesOf
        portfolio.pageOf page pages
        portfolio.newer
        portfolio.older
        portfolio.growth
        portfolio.growthWords
        portfolio.growthLede
        portfolio.growthLedeOf name
        portfolio.growthNone
        portfolio.growthNoneOf
        portfolio.first
        portfolio.latest
        portfolio.growthNewest count
        portfolio.keepBoth
        portfolio.bothKept
        portfolio.keepWork
        portfolio.forMe
        portfolio.forAdvisor
        portfolio.forStaff
        portfolio.forEveryone
        portfolio.mineForAdvisor
        portfolio.mineForStaff
        portfolio.mineForEveryone
        portfolio.showcaseBy name
        portfolio.showcaseEdit
        portfolio.showcaseEditLede
        portfolio.showcaseEmpty
        portfolio.showcaseEmptyOf
        portfolio.showcaseTitle
        portfolio.intro
        portfolio.introHint
        portfolio.inIt
        portfolio.statement
        portfolio.statementHint
        portfolio.earlier
        portfolio.earlierNamed name
        portfolio.later
        portfolio.laterNamed name
        portfolio.takeOut
        portfolio.takeOutNamed name
        portfolio.addPieces
        portfolio.newestOnly count
        portfolio.whoReads
        portfolio.whoReadsHint
        portfolio.needShowcaseTitle
        portfolio.tooManyPieces count
        portfolio.tooManyShowcases count
        portfolio.showcaseRemove
        portfolio.showcaseRemoveWords
        portfolio.showcaseRemoveLinks
        portfolio.share
        portfolio.shareLede
        portfolio.shareMeans
        portfolio.receiver
        portfolio.receiverFamily
        portfolio.receiverPartner
        portfolio.receiverPanel
        portfolio.label
        portfolio.labelHint
        portfolio.days
        portfolio.daysCount days
        portfolio.makeLink
        portfolio.needReceiver
        portfolio.needDays
        portfolio.nothingToShare
        portfolio.tooManyLinks count
        portfolio.linkReady
        portfolio.linkOnce
        portfolio.linkCopy
        portfolio.linkDone
        portfolio.links
        portfolio.linksOf
        portfolio.openUntil date
        portfolio.linkEnded date
        portfolio.endLink
        portfolio.notOpened
        portfolio.opened times date
        portfolio.sharedWho date
        portfolio.linkOver
        portfolio.linkOverWords
        portfolio.archive
        portfolio.archiveOf
        portfolio.archiveWords
        portfolio.archiveTitle
        portfolio.archiveLede
        portfolio.archiveLedeOf
        portfolio.archiveHolds
        portfolio.archiveWorks count
        portfolio.archiveShowcases count
        portfolio.archivePieces count
        portfolio.archiveMore
        portfolio.archiveCare
        portfolio.archiveCareOf
        portfolio.archiveGet
        portfolio.archiveAbout name
        portfolio.archiveMade date school
        portfolio.archiveFolder
        portfolio.archiveGoals
        portfolio.archiveLevels
        portfolio.archiveProfile
        portfolio.archiveTry number
        portfolio.archiveDraft
        portfolio.archiveSentOn date
        portfolio.archiveThought
        portfolio.archiveFeedback name date
        portfolio.archiveStrength
        portfolio.archiveNext
        portfolio.archiveFiles
        portfolio.archiveLeftOut
        portfolio.hub
        portfolio.hubWords
        portfolio.homeOpen
        portfolio.archiveBack
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
        reflections.think
        reflections.thoughtsOf name
        reflections.moments
        reflections.plan
        reflections.middle
        reflections.end
        reflections.planAsk
        reflections.planHint
        reflections.middleAsk
        reflections.middleHint
        reflections.endAsk
        reflections.endHint
        reflections.words
        reflections.save
        reflections.saved
        reflections.removed
        reflections.written
        reflections.shared
        reflections.nothingShared
        reflections.strategiesOfEntry
        reflections.strategiesHint
        reflections.notUsed
        reflections.willTry
        reflections.helped
        reflections.helpedSome
        reflections.notThisTime
        reflections.whoReads
        reflections.whoMine
        reflections.whoOf name
        reflections.journal
        reflections.journalOf name
        reflections.journalLede
        reflections.journalLedeOf name
        reflections.journalAsk
        reflections.journalHint
        reflections.openJournal
        reflections.change
        reflections.changeOf date
        reflections.changeTitle
        reflections.remove
        reflections.removeWords
        reflections.pages
        reflections.helpedMe
        reflections.helpedOf
        reflections.noneTried
        reflections.triedOnce result
        reflections.triedAlways tried
        reflections.triedTimes tried helped some not
        reflections.allSame
        reflections.guesses
        reflections.guessesSum same rows
        reflections.guessesAlone
        reflections.other own given
        reflections.library
        reflections.libraryLede
        reflections.groupBegin
        reflections.groupWork
        reflections.groupStuck
        reflections.groupEnd
        reflections.needWords
        reflections.tooLong count
        reflections.tooMany count
        reflections.hub
        reflections.hubWords
        reports.title
        reports.lede
        reports.none
        reports.noneLeader
        reports.new
        reports.change
        reports.changeTitle
        reports.roundTitle
        reports.roundTitleHint
        reports.begins
        reports.ends
        reports.by
        reports.withMarks
        reports.withMarksHint
        reports.closed
        reports.save
        reports.begin
        reports.period first last
        reports.writeUntil date
        reports.isClosed
        reports.classes
        reports.classesNone
        reports.written written total
        reports.publishedCount count total
        reports.write
        reports.writeTitle round place
        reports.writeLede
        reports.writeLedeAdvisor
        reports.sentenceFor name
        reports.see
        reports.classEmpty
        reports.classCut count
        reports.saved
        reports.publishClass
        reports.publishClassWords count
        reports.stillMissing count
        reports.publishedNow count
        reports.printClass
        reports.printClassTitle round place
        reports.printClassLede
        reports.printNone
        reports.table
        reports.schoolTable
        reports.tableFile
        reports.whoWrite
        reports.tooLong count most
        reports.changedBy name
        reports.needTitle
        reports.needDay
        reports.daysTurned
        reports.needRule
        reports.marksTitle
        reports.marksLede
        reports.marksHow
        reports.marksOpen
        reports.mark
        reports.markShown
        reports.markBeyond
        reports.markRow place
        reports.fewest
        reports.needFewest
        reports.needMark
        reports.needShare
        reports.markLong count
        reports.markTwice
        reports.markOrder
        reports.mine
        reports.of name
        reports.mineLede
        reports.ofLede
        reports.mineNone
        reports.ofNone
        reports.statePublished date
        reports.stateDraft
        reports.whose title name
        reports.draftMine
        reports.draftOf
        reports.publishedOn date name
        reports.correction words
        reports.isOlder
        reports.toLatest
        reports.editions
        reports.edition number date
        reports.ownAsk
        reports.ownHint
        reports.ownSave
        reports.publish
        reports.publishOne
        reports.publishWords
        reports.publishAgain
        reports.publishReason
        reports.needReason
        reports.nothingNew
        reports.overall
        reports.ownWords
        reports.ownWordsMine
        reports.teachers
        reports.noSentences
        reports.saidBy name place
        reports.categories
        reports.categoriesMine
        reports.whoPublishedMine
        reports.whoDraftMine
        reports.category
        reports.goalsColumn
        reports.goalsOf reached all
        reports.shownColumn
        reports.shownOf shown all
        reports.workingColumn
        reports.grownColumn
        reports.subjects
        reports.subjectSum worked shown evidence
        reports.shown
        reports.working
        reports.since level date
        reports.subjectsNone
        reports.goals
        reports.reached
        reports.markIs mark
        reports.markWhy shown worked beyond mark least
        reports.markWhyBeyond shown worked beyond mark least more
        reports.noMark
        reports.whoPublished
        reports.whoDraft
        reports.printHint
        reports.printHintMine
        reports.homeStaff count
        reports.homeStudent title
        reports.homeStudentOpen
        reports.homeFamily title
        reports.homeFamilyOpen
        reports.columnStudent
        reports.columnNumber
        reports.columnSubject
        reports.columnWorked
        reports.columnShown
        reports.columnBeyond
        reports.columnEvidence
        reports.columnMark
        reports.columnPublished
        reports.hub
        reports.hubWords
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
        rubrics.title
        rubrics.one
        rubrics.lede
        rubrics.new
        rubrics.edit
        rubrics.save
        rubrics.findOne
        rubrics.own
        rubrics.colleagues
        rubrics.library
        rubrics.rowCount count
        rubrics.waiting count
        rubrics.stateDraft
        rubrics.stateNegotiated
        rubrics.stateAgreed
        rubrics.stateInUse
        rubrics.stateSuperseded
        rubrics.explainDraft
        rubrics.explainNegotiated
        rubrics.explainAgreed
        rubrics.explainInUse
        rubrics.explainSuperseded
        rubrics.version number
        rubrics.newest
        rubrics.by
        rubrics.ofLibrary
        rubrics.agree
        rubrics.nextVersion
        rubrics.say
        rubrics.noRows
        rubrics.adopted
        rubrics.talk
        rubrics.openTalk count
        rubrics.asked
        rubrics.assents count
        rubrics.noClass
        rubrics.askClass
        rubrics.ask
        rubrics.examples
        rubrics.noExamples
        rubrics.addExample
        rubrics.exampleTitle
        rubrics.exampleWords
        rubrics.exampleBy
        rubrics.exampleWaits
        rubrics.examplesFull count
        rubrics.remove
        rubrics.uses
        rubrics.versions
        rubrics.compare number
        rubrics.changesTitle number
        rubrics.changesLede number
        rubrics.tableFile
        rubrics.caseFile
        rubrics.who
        rubrics.whoStudent
        rubrics.whoTalk
        rubrics.talkTitle title
        rubrics.talkLede
        rubrics.talkOver
        rubrics.assent
        rubrics.assented
        rubrics.words
        rubrics.proposed
        rubrics.proposedHint
        rubrics.send
        rubrics.wholeRubric
        rubrics.wholeRow
        rubrics.cell
        rubrics.rowWasRemoved
        rubrics.nothingSaid
        rubrics.said count
        rubrics.newer
        rubrics.older
        rubrics.otherWords
        rubrics.isAdopted
        rubrics.isAnswered
        rubrics.answer
        rubrics.answerIt
        rubrics.answerHint
        rubrics.hide
        rubrics.reason
        rubrics.reasonHint
        rubrics.needReason
        rubrics.isHidden
        rubrics.takeBack
        rubrics.adopt
        rubrics.adoptWords
        rubrics.adoptThese
        rubrics.homeTitle
        rubrics.homeAsks
        rubrics.examplesAsked count
        rubrics.questions
        rubrics.questionsLede
        rubrics.questionsNone
        rubrics.questionsWho
        rubrics.askedBy
        rubrics.shownNamed
        rubrics.shownWithout
        rubrics.notShown
        rubrics.showNamed
        rubrics.showWithout
        rubrics.showNot
        rubrics.askStudent
        rubrics.formLede
        rubrics.titleField
        rubrics.kind
        rubrics.analytic
        rubrics.holistic
        rubrics.wholeHasOneRow
        rubrics.rowNumber number
        rubrics.rowTitle
        rubrics.rowGone
        rubrics.rowsFull
        rubrics.addRow
        rubrics.find
        rubrics.found
        rubrics.foundNone
        rubrics.addThese
        rubrics.paste
        rubrics.pasteLede
        rubrics.pasteTable
        rubrics.pasteHint
        rubrics.sheetCompetency
        rubrics.sheetEmpty
        rubrics.sheetUnreadable line
        rubrics.sheetCells line count
        rubrics.sheetUnknown line name
        rubrics.sheetSeveral line name
        rubrics.sheetMissing line column
        rubrics.sheetLong line column
        rubrics.sheetTooMany count
        rubrics.needTitle
        rubrics.needRow
        rubrics.needRowTitle
        rubrics.needLevel
        rubrics.needWords
        rubrics.needAnswer
        rubrics.needCell
        rubrics.tooLong count
        rubrics.tooMany count
        rubrics.locked
        rubrics.answerFirst count
        rubrics.wordsFirst
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
        common.takenOut
        common.putIn
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
        teams.title name
        teams.number number
        teams.all
        teams.make
        teams.makeLede
        teams.none
        teams.myPart
        teams.product
        teams.productOf name
        teams.name
        teams.words
        teams.wordsHint
        teams.addFiles
        teams.save
        teams.saved
        teams.filesAgain
        teams.former
        teams.leftHint
        teams.hint
        teams.nothingYet
        teams.files
        teams.describe
        teams.takeOff
        teams.members
        teams.sent
        teams.answered
        teams.writing
        teams.steps
        teams.noSteps
        teams.step
        teams.by
        teams.byDay date
        teams.addStep
        teams.done
        teams.isDone
        teams.notDone
        teams.remove
        teams.around
        teams.open
        teams.ownPartHint
        teams.who
        teams.whoStaff
        teams.tooLong count
        teams.tooManySteps count
        teams.needStep
        teams.needDay
        teams.classLink
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
        today.asked
        units.title
        units.one
        units.lede
        units.new
        units.edit
        units.empty
        units.own
        units.others
        units.partCount count
        units.paste
        units.pasteLede
        units.pasteTable
        units.pasteHint
        units.addPart
        units.changePart
        units.change
        units.up
        units.down
        units.remove
        units.copy
        units.copiedFrom
        units.spine
        units.noParts
        units.choose count total
        units.all count
        units.opensAfter
        units.opensLevel level
        units.opensCheck
        units.classes
        units.give
        units.takeBack
        units.preview
        units.previewAs
        units.show
        units.who
        units.whoClass
        units.whoMine
        units.prepared
        units.notYet
        units.taken count total
        units.checkSays
        units.where
        units.student
        units.stateDone
        units.stateOpen count
        units.stateLater
        units.asStudent
        units.progress count total
        units.whole
        units.chooseMore count
        units.begun
        units.sent
        units.answered
        units.begin
        units.home
        units.homeNext
        units.formLede
        units.titleField
        units.question
        units.questionHint
        units.why
        units.band
        units.save
        units.partTitle
        units.activities
        units.chosen
        units.find
        units.found
        units.foundNone
        units.useThese
        units.howMany
        units.howManyHint
        units.whenOpen
        units.whenAlways
        units.whenAfter
        units.whenLevel
        units.whenCheck
        units.competency
        units.level
        units.check
        units.needTitle
        units.tooLong count
        units.needActivity
        units.tooManyItems count
        units.needCount count
        units.tooManyParts count
        units.needCondition
        units.sheetEmpty
        units.sheetUnreadable line
        units.sheetCells line count
        units.sheetUnknown line name
        units.sheetSeveral line name
        units.sheetCount line
        units.sheetMissing line
        units.sheetLong line
        units.sheetItems line count
        units.writers
        units.made
        units.helps
        units.youHelp
        units.askHelp
        units.askHelpHint
        units.askButton
        units.stopHelping
        units.needColleague
        units.noColleague
        units.previewLede
        units.previewNobody
        units.previewOther
        units.removePart
        units.removeLede
        units.levelNeeds
        units.markOpening
        units.mayDoMore
        units.now
        units.whoFamily
        units.notGiven
        units.homeDone
        units.newest
        units.putAway
        units.bringBack
        units.away
        units.isAway
        units.awayGiven
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
        work.format
        work.formatWords
        work.formatBold
        work.formatItalic
        work.formatList
        work.formatQuote
        work.formatCode
        work.look
        work.claim
        work.claimField
        work.claims
        work.pictureAbout
        work.fileSaid
        work.transcript
        work.recording name
        work.fileNotShown
        work.fileNotShownHere
        work.sayWhatIsSeen name
        work.sayWhatIsSaid name
        work.sendWithout
        work.tryOf number most
        work.noTriesLeft count
        work.changesSince number
        work.changesNone
        work.changesAdded
        work.changesRemoved
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
        work.ownPart
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
    /// How many tries
    var activitiesGiveTries: String { plain(173) }
    /// Leave it empty for as many as a student likes. That is usually best.
    var activitiesGiveTriesHint: String { plain(174) }
    /// Write a number from 1 to {most, number}, or leave it empty.
    func activitiesGiveNeedTries(most: Int) -> String { text(175, [.number(most)]) }
    /// {count, plural, one {one try} other {up to # tries}}
    func activitiesGiveTriesUpTo(count: Int) -> String { text(176, [.number(count)]) }
    /// Give it
    var activitiesGiveButton: String { plain(177) }
    /// Mark at least one student, or choose everyone.
    var activitiesGiveNeedSome: String { plain(178) }
    /// Choose a day from today on, or leave it empty.
    var activitiesGiveNeedDay: String { plain(179) }
    /// Everyone you chose has it already.
    var activitiesGiveHaveIt: String { plain(180) }
}

// agreements
extension Messages {
    /// You
    var agreementsYou: String { plain(181) }
    /// Student
    var agreementsStudent: String { plain(182) }
    /// Advisor
    var agreementsAdvisor: String { plain(183) }
    /// Family
    var agreementsFamily: String { plain(184) }
    /// Your family
    var agreementsYourFamily: String { plain(185) }
    /// Waits for agreement
    var agreementsStateProposed: String { plain(186) }
    /// Agreed
    var agreementsStateActive: String { plain(187) }
    /// Replaced
    var agreementsStateSuperseded: String { plain(188) }
    /// Taken back
    var agreementsStateWithdrawn: String { plain(189) }
    /// No plan yet
    var agreementsStandingNone: String { plain(190) }
    /// Draft, not yet agreed
    var agreementsStandingDraft: String { plain(191) }
    /// Changed since it was agreed
    var agreementsStandingChanged: String { plain(192) }
    /// {name} put it forward on {date}.
    func agreementsPutForward(name: String, date: String) -> String { text(193, [.text(name), .text(date)]) }
    /// All agreed on {date}.
    func agreementsAgreedOn(date: String) -> String { text(194, [.text(date)]) }
    /// It was taken back on {date}.
    func agreementsTakenBackOn(date: String) -> String { text(195, [.text(date)]) }
    /// A newer version replaced it on {date}.
    func agreementsReplacedOn(date: String) -> String { text(196, [.text(date)]) }
    /// Version {number, number}
    func agreementsVersion(number: Int) -> String { text(197, [.number(number)]) }
    /// The draft
    var agreementsTheDraft: String { plain(198) }
    /// has agreed
    var agreementsHasAgreed: String { plain(199) }
    /// has not agreed yet
    var agreementsHasNotAgreed: String { plain(200) }
    /// On paper. {name} recorded it.
    func agreementsOnPaper(name: String) -> String { text(201, [.text(name)]) }
    /// on paper
    var agreementsByPaper: String { plain(202) }
    /// See the scan
    var agreementsSeeScan: String { plain(203) }
    /// Not yet
    var agreementsNotYet: String { plain(204) }
    /// You are 18 or older. You agree for yourself.
    var agreementsOfAgeMine: String { plain(205) }
    /// The student is 18 or older and agrees alone.
    var agreementsOfAge: String { plain(206) }
    /// Nobody is on record for this yet. The school office can help.
    var agreementsNobody: String { plain(207) }
    /// Waits for
    var agreementsWaitsFor: String { plain(208) }
    /// One name is enough. Others may sign, too.
    var agreementsOneIsEnough: String { plain(209) }
    /// Nobody has signed it.
    var agreementsNobodySigned: String { plain(210) }
    /// Who has agreed
    var agreementsWhoAgreed: String { plain(211) }
    /// A change makes a new draft. Everybody who signed sees what changed.
    var agreementsAfterwards: String { plain(212) }
    /// Nothing is written yet.
    var agreementsSentenceNone: String { plain(213) }
    /// This is a draft. Nobody has agreed to it yet.
    var agreementsSentenceDraft: String { plain(214) }
    /// It waits for {count, plural, one {# more name} other {# more names}}.
    func agreementsSentenceProposed(count: Int) -> String { text(215, [.number(count)]) }
    /// All have agreed. This plan is in use.
    var agreementsSentenceActive: String { plain(216) }
    /// All agreed to an earlier version. The draft has changed since then.
    var agreementsSentenceChanged: String { plain(217) }
    /// Read it and agree
    var agreementsReadAndAgree: String { plain(218) }
    /// Read version {number, number}
    func agreementsRead(number: Int) -> String { text(219, [.number(number)]) }
    /// Put my plan forward
    var agreementsProposeMine: String { plain(220) }
    /// Put the plan forward
    var agreementsPropose: String { plain(221) }
    /// Put the plan of {name} forward
    func agreementsProposeOf(name: String) -> String { text(222, [.text(name)]) }
    /// All versions
    var agreementsAllVersions: String { plain(223) }
    /// My plan
    var agreementsMyPlan: String { plain(224) }
    /// The plan
    var agreementsThePlan: String { plain(225) }
    /// Go to the plan
    var agreementsToThePlan: String { plain(226) }
    /// Agreeing on plans
    var agreementsHomeTitle: String { plain(227) }
    /// Your plan is ready for your name.
    var agreementsHomeSignMine: String { plain(228) }
    /// Your plan has a new version. It waits for your name.
    var agreementsHomeSignAgainMine: String { plain(229) }
    /// The plan of {name} waits for you to agree.
    func agreementsHomeSign(name: String) -> String { text(230, [.text(name)]) }
    /// The plan of {name} has a new version. See what changed and agree.
    func agreementsHomeSignAgain(name: String) -> String { text(231, [.text(name)]) }
    /// The plan of {name} has changed since you agreed to version {number, number}.
    func agreementsHomeChanged(name: String, number: Int) -> String { text(232, [.text(name), .number(number)]) }
    /// Your plan has changed since you agreed to version {number, number}.
    func agreementsHomeChangedMine(number: Int) -> String { text(233, [.number(number)]) }
    /// {who} wrote about your plan.
    func agreementsHomeAsksMine(who: String) -> String { text(234, [.text(who)]) }
    /// {who} wrote about the plan of {name}.
    func agreementsHomeAsks(who: String, name: String) -> String { text(235, [.text(who), .text(name)]) }
    /// {who} asks for a talk about your plan.
    func agreementsHomeMeetingMine(who: String) -> String { text(236, [.text(who)]) }
    /// {who} asks for a talk about the plan of {name}.
    func agreementsHomeMeeting(who: String, name: String) -> String { text(237, [.text(who), .text(name)]) }
    /// {who} asks for an interpreter to talk about your plan.
    func agreementsHomeInterpreterMine(who: String) -> String { text(238, [.text(who)]) }
    /// {who} asks for an interpreter to talk about the plan of {name}.
    func agreementsHomeInterpreter(who: String, name: String) -> String { text(239, [.text(who), .text(name)]) }
    /// Read it
    var agreementsHomeRead: String { plain(240) }
    /// See what changed
    var agreementsHomeSeeChanges: String { plain(241) }
    /// And {count, plural, one {# more} other {# more}}.
    func agreementsHomeMore(count: Int) -> String { text(242, [.number(count)]) }
    /// My plan, version {number, number}
    func agreementsTitleMine(number: Int) -> String { text(243, [.number(number)]) }
    /// Plan of {name}, version {number, number}
    func agreementsTitle(name: String, number: Int) -> String { text(244, [.text(name), .number(number)]) }
    /// Go to the end to agree
    var agreementsGoToAgree: String { plain(245) }
    /// These words are not the ones that were put forward. Nobody can sign this version. Please tell the school offi…
    var agreementsNotIntact: String { plain(246) }
    /// This version was taken back before all had agreed. The names stay in its history.
    var agreementsWithdrawnSentence: String { plain(247) }
    /// This version is from before. Nobody signs it any more.
    var agreementsSupersededSentence: String { plain(248) }
    /// What changed since you agreed to version {number, number}
    func agreementsChangedSinceYou(number: Int) -> String { text(249, [.number(number)]) }
    /// What changed since you agreed to version {number, number}
    func agreementsChangedSinceYouMine(number: Int) -> String { text(250, [.number(number)]) }
    /// What changed since version {number, number}
    func agreementsChangedSince(number: Int) -> String { text(251, [.number(number)]) }
    /// What changed
    var agreementsWhatChanged: String { plain(252) }
    /// Nothing is different.
    var agreementsNothingChanged: String { plain(253) }
    /// Record a signature on paper
    var agreementsRecordPaper: String { plain(254) }
    /// Take this version back
    var agreementsWithdraw: String { plain(255) }
    /// For paper
    var agreementsPaper: String { plain(256) }
    /// You, your family and your teachers at school can see this.
    var agreementsWhoMine: String { plain(257) }
    /// The student, the family and the school's adults of the student can see this.
    var agreementsWho: String { plain(258) }
    /// After school
    var agreementsAim: String { plain(259) }
    /// A second choice
    var agreementsSecondChoice: String { plain(260) }
    /// Interests
    var agreementsInterests: String { plain(261) }
    /// In own words
    var agreementsAnswers: String { plain(262) }
    /// Goals
    var agreementsGoals: String { plain(263) }
    /// {count, plural, one {# goal} other {# goals}}
    func agreementsGoalCount(count: Int) -> String { text(264, [.number(count)]) }
    /// What is planned
    var agreementsItems: String { plain(265) }
    /// {count, plural, one {# thing} other {# things}}
    func agreementsItemCount(count: Int) -> String { text(266, [.number(count)]) }
    /// Kind of goal
    var agreementsCategory: String { plain(267) }
    /// When
    var agreementsWhen: String { plain(268) }
    /// by {date}
    func agreementsBy(date: String) -> String { text(269, [.text(date)]) }
    /// from {date}
    func agreementsFrom(date: String) -> String { text(270, [.text(date)]) }
    /// {first} to {last}
    func agreementsFromTo(first: String, last: String) -> String { text(271, [.text(first), .text(last)]) }
    /// How we will know
    var agreementsKnowing: String { plain(272) }
    /// What it builds
    var agreementsCompetencies: String { plain(273) }
    /// Interest
    var agreementsUnder: String { plain(274) }
    /// Leads to
    var agreementsLeadsTo: String { plain(275) }
    /// With whom and where
    var agreementsPlace: String { plain(276) }
    /// Time
    var agreementsHours: String { plain(277) }
    /// {count, plural, one {# hour} other {# hours}}
    func agreementsHourCount(count: Int) -> String { text(278, [.number(count)]) }
    /// Credits
    var agreementsCredits: String { plain(279) }
    /// For these goals
    var agreementsForGoals: String { plain(280) }
    /// What each of us does
    var agreementsPromises: String { plain(281) }
    /// All look at this plan again on {date}.
    func agreementsReviewOn(date: String) -> String { text(282, [.text(date)]) }
    /// Your name
    var agreementsYourName: String { plain(283) }
    /// Your name
    var agreementsYourNameMine: String { plain(284) }
    /// You have agreed to this version.
    var agreementsYouAgreed: String { plain(285) }
    /// You have agreed to this version.
    var agreementsYouAgreedMine: String { plain(286) }
    /// You have agreed. The others are asked now.
    var agreementsYouAgreedOthers: String { plain(287) }
    /// You have agreed. The others are asked now.
    var agreementsYouAgreedOthersMine: String { plain(288) }
    /// Do you agree to this plan?
    var agreementsDoYouAgreeMine: String { plain(289) }
    /// Do you agree to this plan?
    var agreementsDoYouAgree: String { plain(290) }
    /// Your name goes under exactly these words. If the plan changes, you are asked again.
    var agreementsWhatItMeansMine: String { plain(291) }
    /// Your name goes under exactly these words. If the plan changes, you are asked again. You can ask first and agr…
    var agreementsWhatItMeans: String { plain(292) }
    /// You are 18 or older, so your name stands for your family's part, too.
    var agreementsForYourself: String { plain(293) }
    /// Your name stands for the school's part and for the family's part.
    var agreementsForBoth: String { plain(294) }
    /// I agree
    var agreementsAgree: String { plain(295) }
    /// Fingerprint of these words:
    var agreementsFingerprint: String { plain(296) }
    /// You can read this plan and write about it. Another person agrees for the family.
    var agreementsReadsOnly: String { plain(297) }
    /// The student is 18 or older and agrees alone. You can read the plan and write about it.
    var agreementsReadsOfAge: String { plain(298) }
    /// Ask or say something
    var agreementsTalk: String { plain(299) }
    /// Your advisor and your family read what you write here.
    var agreementsTalkLedeMine: String { plain(300) }
    /// It goes to the advisor and the student. Whoever sees this plan can read it.
    var agreementsTalkLede: String { plain(301) }
    /// Asks for an interpreter
    var agreementsWantsInterpreter: String { plain(302) }
    /// Asks for a talk
    var agreementsWantsTalk: String { plain(303) }
    /// {name} saw to it.
    func agreementsSettled(name: String) -> String { text(304, [.text(name)]) }
    /// The advisor will see to it.
    var agreementsUnsettled: String { plain(305) }
    /// Mark as seen to
    var agreementsSettle: String { plain(306) }
    /// What do you want to ask or say?
    var agreementsYourWordsMine: String { plain(307) }
    /// What would you like to ask or say?
    var agreementsYourWords: String { plain(308) }
    /// In any language. For a talk or an interpreter you can leave it empty.
    var agreementsYourWordsHint: String { plain(309) }
    /// Ask a question
    var agreementsAsk: String { plain(310) }
    /// Send
    var agreementsAnswer: String { plain(311) }
    /// Ask for a talk
    var agreementsAskMeetingMine: String { plain(312) }
    /// Ask for a talk
    var agreementsAskMeeting: String { plain(313) }
    /// I need an interpreter
    var agreementsAskInterpreter: String { plain(314) }
    /// Write your question first.
    var agreementsNeedWords: String { plain(315) }
    /// Make it shorter: {count, number} letters at most.
    func agreementsTooLong(count: Int) -> String { text(316, [.number(count)]) }
    /// Versions of my plan
    var agreementsVersionsMine: String { plain(317) }
    /// Versions of the plan of {name}
    func agreementsVersionsOf(name: String) -> String { text(318, [.text(name)]) }
    /// You have not put your plan forward yet.
    var agreementsNoVersionMine: String { plain(319) }
    /// No plan was put forward yet.
    var agreementsNoVersion: String { plain(320) }
    /// Compare two versions
    var agreementsCompare: String { plain(321) }
    /// Before
    var agreementsCompareFrom: String { plain(322) }
    /// After
    var agreementsCompareTo: String { plain(323) }
    /// Compare
    var agreementsCompareButton: String { plain(324) }
    /// What is different
    var agreementsDifferences: String { plain(325) }
    /// Look at it once more. Then it goes to your advisor and your family.
    var agreementsProposeLedeMine: String { plain(326) }
    /// Look at it together once more. Then it goes to the student and the family.
    var agreementsProposeLede: String { plain(327) }
    /// Nothing has changed since the newest version.
    var agreementsNothingNew: String { plain(328) }
    /// The plan changed while you were reading. Nothing was sent. Here is how it stands now.
    var agreementsDraftMoved: String { plain(329) }
    /// Version {number, number} still waits. This one takes its place, and the names are asked for again.
    func agreementsReplacesWaiting(number: Int) -> String { text(330, [.number(number)]) }
    /// The whole plan
    var agreementsWholePlan: String { plain(331) }
    /// Who is asked to agree
    var agreementsWhoIsAsked: String { plain(332) }
    /// One name of each is needed, in any order.
    var agreementsOneOfEach: String { plain(333) }
    /// Agree and put it forward
    var agreementsProposeAndSign: String { plain(334) }
    /// Put it forward, sign later
    var agreementsProposeLater: String { plain(335) }
    /// This is not the newest plan any more
    var agreementsMovedTitle: String { plain(336) }
    /// You did not sign anything. Here is what changed.
    var agreementsMovedSentenceMine: String { plain(337) }
    /// Nothing was signed. Here is what changed, with both texts.
    var agreementsMovedSentence: String { plain(338) }
    /// What you were reading: version {number, number}
    func agreementsYouRead(number: Int) -> String { text(339, [.number(number)]) }
    /// What there is now: {name}
    func agreementsThereIsNow(name: String) -> String { text(340, [.text(name)]) }
    /// Back to this version
    var agreementsBackToVersion: String { plain(341) }
    /// Print this page with your browser. It holds the same words as the screen.
    var agreementsPrintHint: String { plain(342) }
    /// Print this page with your browser. It holds the same words as the screen.
    var agreementsPrintHintMine: String { plain(343) }
    /// A name here stands under exactly these words.
    var agreementsPaperMeans: String { plain(344) }
    /// Name
    var agreementsNameLine: String { plain(345) }
    /// Date
    var agreementsDateLine: String { plain(346) }
    /// Who signed on paper?
    var agreementsWhoSigned: String { plain(347) }
    /// The paper must show this fingerprint:
    var agreementsCheckFingerprint: String { plain(348) }
    /// Scan or photo of the signed page
    var agreementsScan: String { plain(349) }
    /// A picture or a PDF on which the name and the fingerprint can be read.
    var agreementsScanHint: String { plain(350) }
    /// Record this signature
    var agreementsRecord: String { plain(351) }
    /// Choose who signed.
    var agreementsNeedSigner: String { plain(352) }
    /// Add a scan or a photo of the signed page.
    var agreementsNeedScan: String { plain(353) }
    /// All names are there. Nothing is left to record.
    var agreementsAllNamesThere: String { plain(354) }
    /// This version changed or ended meanwhile, so the paper belongs to other words. Nothing was recorded.
    var agreementsPaperMoved: String { plain(355) }
    /// Plans
    var agreementsPlans: String { plain(356) }
    /// Plans of the class
    var agreementsClassTitle: String { plain(357) }
    /// {agreed, number} of {all, number} agreed.
    func agreementsTally(agreed: Int, all: Int) -> String { text(358, [.number(agreed), .number(all)]) }
    /// {count, plural, =0 {None waits for names.} one {# waits for names.} other {# wait for names.}}
    func agreementsTallyWaiting(count: Int) -> String { text(359, [.number(count)]) }
    /// Save as a table (CSV)
    var agreementsTable: String { plain(360) }
    /// Nobody is in this class now.
    var agreementsClassEmpty: String { plain(361) }
    /// Whoever teaches this class or leads the school can see this list.
    var agreementsClassWho: String { plain(362) }
    /// Plan
    var agreementsColumnState: String { plain(363) }
    /// Version
    var agreementsColumnVersion: String { plain(364) }
    /// Waits for
    var agreementsColumnWaits: String { plain(365) }
    /// Agreed since
    var agreementsColumnSince: String { plain(366) }
    /// Next look
    var agreementsColumnReview: String { plain(367) }
}

// checkins
extension Messages {
    /// Check-ins
    var checkinsTitle: String { plain(368) }
    /// Check-ins of {name}
    func checkinsTitleOf(name: String) -> String { text(369, [.text(name)]) }
    /// My check-ins
    var checkinsMine: String { plain(370) }
    /// {done, number} of {count, number} held in the last two weeks.
    func checkinsHeldLately(done: Int, count: Int) -> String { text(371, [.number(done), .number(count)]) }
    /// Today
    var checkinsToday: String { plain(372) }
    /// No check-in is planned for today.
    var checkinsTodayNone: String { plain(373) }
    /// Today, without a time
    var checkinsTodayNoTime: String { plain(374) }
    /// {count, plural, =0 {Nobody is due} one {# is due} other {# are due}}
    func checkinsDue(count: Int) -> String { text(375, [.number(count)]) }
    /// You have talked with everybody in this round.
    var checkinsDueNone: String { plain(376) }
    /// The last one did not take place. This one comes first.
    var checkinsDueMissed: String { plain(377) }
    /// You have not talked yet.
    var checkinsDueNew: String { plain(378) }
    /// Due since: {day}.
    func checkinsDueSince(day: String) -> String { text(379, [.text(day)]) }
    /// Done in this round ({count, number})
    func checkinsHeld(count: Int) -> String { text(380, [.number(count)]) }
    /// Nobody yet.
    var checkinsHeldNone: String { plain(381) }
    /// Next: {day}.
    func checkinsNextOn(day: String) -> String { text(382, [.text(day)]) }
    /// No next day is planned.
    var checkinsNoNext: String { plain(383) }
    /// Last talk: {day}
    func checkinsLast(day: String) -> String { text(384, [.text(day)]) }
    /// Last talk: {day}, with {name}
    func checkinsLastWith(day: String, name: String) -> String { text(385, [.text(day), .text(name)]) }
    /// No talk is written down yet
    var checkinsLastNever: String { plain(386) }
    /// You advise nobody yet. The school's roster brings your students.
    var checkinsRotationEmpty: String { plain(387) }
    /// Only you see this list. Leaders see how many students were talked with, and whom nobody talked with.
    var checkinsRotationWho: String { plain(388) }
    /// {today, plural, =0 {No check-in is planned for today.} one {One check-in is planned for today.} other {# chec…
    func checkinsHome(today: Int, due: Int) -> String { text(389, [.number(today), .number(due)]) }
    /// Talk now
    var checkinsTalkNow: String { plain(390) }
    /// Times for check-ins
    var checkinsTimes: String { plain(391) }
    /// Choose students and a first time. They come one after the other.
    var checkinsTimesLede: String { plain(392) }
    /// With whom
    var checkinsTimesWho: String { plain(393) }
    /// no time yet
    var checkinsTimesNone: String { plain(394) }
    /// Keep these times
    var checkinsTimesSet: String { plain(395) }
    /// Give up their times
    var checkinsTimesEnd: String { plain(396) }
    /// Day of the week
    var checkinsWeekday: String { plain(397) }
    /// First time
    var checkinsFirstTime: String { plain(398) }
    /// Minutes for each
    var checkinsMinutesEach: String { plain(399) }
    /// How often
    var checkinsHowOften: String { plain(400) }
    /// {weeks, plural, one {Every week} other {Every # weeks}}
    func checkinsEvery(weeks: Int) -> String { text(401, [.number(weeks)]) }
    /// From
    var checkinsFrom: String { plain(402) }
    /// {day}, {time}, {weeks, plural, one {every week} other {every # weeks}}, {minutes, number} min
    func checkinsSlot(day: String, time: String, weeks: Int, minutes: Int) -> String { text(403, [.text(day), .text(time), .number(weeks), .number(minutes)]) }
    /// Choose at least one student.
    var checkinsChooseStudents: String { plain(404) }
    /// Write a time, such as 2:10 PM.
    var checkinsNeedTime: String { plain(405) }
    /// These talks do not fit into one day. Choose fewer students, fewer minutes or an earlier time.
    var checkinsNotInOneDay: String { plain(406) }
    /// {name} would overlap with {other} at {time}. Choose another time.
    func checkinsOverlap(name: String, other: String, time: String) -> String { text(407, [.text(name), .text(other), .text(time)]) }
    /// There is a talk with {name} at {time} on that day. Choose another time.
    func checkinsClash(name: String, time: String) -> String { text(408, [.text(name), .text(time)]) }
    /// Coming up
    var checkinsNextTitle: String { plain(409) }
    /// No check-in is planned.
    var checkinsNextNone: String { plain(410) }
    /// No check-in is planned. You can always ask for one.
    var checkinsNextNoneMine: String { plain(411) }
    /// So far
    var checkinsPastTitle: String { plain(412) }
    /// No check-in was held yet.
    var checkinsPastNone: String { plain(413) }
    /// Planned, and nothing written down
    var checkinsOpenTitle: String { plain(414) }
    /// with {name, html}
    func checkinsWith(name: HTML) -> HTML { markup(415, [.html(name)]) }
    /// With {name, html}
    func checkinsWithFirst(name: HTML) -> HTML { markup(416, [.html(name)]) }
    /// {count, plural, one {# earlier} other {# earlier}}
    func checkinsPastMore(count: Int) -> String { text(417, [.number(count)]) }
    /// Plan one talk
    var checkinsPlanTitle: String { plain(418) }
    /// Plan it
    var checkinsPlanButton: String { plain(419) }
    /// Day
    var checkinsDay: String { plain(420) }
    /// Time
    var checkinsTime: String { plain(421) }
    /// Minutes
    var checkinsMinutes: String { plain(422) }
    /// Place (optional)
    var checkinsPlace: String { plain(423) }
    /// Choose a day from today on, within a year.
    var checkinsNeedDay: String { plain(424) }
    /// This is the second time in a row. Choose a new day, so that the talk takes place.
    var checkinsNeedNewDay: String { plain(425) }
    /// Write in a few words why.
    var checkinsNeedReason: String { plain(426) }
    /// You and the adults who work with you see this. Your family sees what was agreed on and what is shared.
    var checkinsListWhoStudent: String { plain(427) }
    /// {name} and the adults who work with {name} see this. The family sees what was agreed on and what is shared.
    func checkinsListWhoStaff(name: String) -> String { text(428, [.text(name)]) }
    /// Move or call off
    var checkinsMove: String { plain(429) }
    /// Another day for the talk with {name}
    func checkinsMoveTitle(name: String) -> String { text(430, [.text(name)]) }
    /// Move the talk
    var checkinsMoveButton: String { plain(431) }
    /// It does not take place
    var checkinsOffTitle: String { plain(432) }
    /// Write why. The student then comes first in your list.
    var checkinsOffLede: String { plain(433) }
    /// Why
    var checkinsOffReason: String { plain(434) }
    /// {name} and the team read it.
    func checkinsOffHint(name: String) -> String { text(435, [.text(name)]) }
    /// Plan a new talk on the day above
    var checkinsOffAgain: String { plain(436) }
    /// It does not take place
    var checkinsOffButton: String { plain(437) }
    /// Check-in with {name}
    func checkinsTalkTitle(name: String) -> String { text(438, [.text(name)]) }
    /// Our check-in
    var checkinsTalkMine: String { plain(439) }
    /// Get ready for your check-in
    var checkinsAgendaTitle: String { plain(440) }
    /// Write as much or as little as you like. This is your time.
    var checkinsAgendaLede: String { plain(441) }
    /// What went well
    var checkinsAgendaWins: String { plain(442) }
    /// Where I am stuck
    var checkinsAgendaStuck: String { plain(443) }
    /// What I want to change in my plan
    var checkinsAgendaChange: String { plain(444) }
    /// You and the adults who work with you at school can read this.
    var checkinsAgendaWho: String { plain(445) }
    /// What {name} wants to talk about
    func checkinsAgendaOf(name: String) -> String { text(446, [.text(name)]) }
    /// What I wanted to talk about
    var checkinsAgendaMine: String { plain(447) }
    /// You wrote nothing before this one.
    var checkinsAgendaMineNone: String { plain(448) }
    /// {name} has not written anything yet. It shows here as it is written.
    func checkinsAgendaNone(name: String) -> String { text(449, [.text(name)]) }
    /// got ready
    var checkinsAgendaThere: String { plain(450) }
    /// Get ready
    var checkinsGetReady: String { plain(451) }
    /// See what I wrote
    var checkinsChangeAgenda: String { plain(452) }
    /// See my plan
    var checkinsMyPlan: String { plain(453) }
    /// # min left
    var checkinsClockLeft: String { plain(454) }
    /// 8 minutes are over
    var checkinsClockOver: String { plain(455) }
    /// Goals
    var checkinsPlanGoals: String { plain(456) }
    /// Steps to do
    var checkinsPlanSteps: String { plain(457) }
    /// See the plan
    var checkinsPlanLink: String { plain(458) }
    /// See the week
    var checkinsWeekLink: String { plain(459) }
    /// This week {done, number} of {planned, number} planned steps are done.
    func checkinsWeekLine(done: Int, planned: Int) -> String { text(460, [.number(done), .number(planned)]) }
    /// No step is planned for this week.
    var checkinsWeekNothing: String { plain(461) }
    /// No goal is written down yet.
    var checkinsPlanNoGoals: String { plain(462) }
    /// No step is open.
    var checkinsPlanNoSteps: String { plain(463) }
    /// What you talked about
    var checkinsRecord: String { plain(464) }
    /// The adults who work with {name} read this, and a later advisor too. A family may ask to see it.
    func checkinsRecordWho(name: String) -> String { text(465, [.text(name)]) }
    /// Progress
    var checkinsProgress: String { plain(466) }
    /// Obstacle
    var checkinsObstacle: String { plain(467) }
    /// Next step
    var checkinsNext: String { plain(468) }
    /// Next steps we agreed on
    var checkinsAgreed: String { plain(469) }
    /// None yet.
    var checkinsAgreedNone: String { plain(470) }
    /// by {day}
    func checkinsBy(day: String) -> String { text(471, [.text(day)]) }
    /// A step
    var checkinsStepField: String { plain(472) }
    /// Who does it
    var checkinsStepWhose: String { plain(473) }
    /// I do
    var checkinsStepMine: String { plain(474) }
    /// By when (optional)
    var checkinsStepBy: String { plain(475) }
    /// Each step lands on the plan of {name}. Student and family see what was agreed on.
    func checkinsStepHint(name: String) -> String { text(476, [.text(name)]) }
    /// Agree on this step
    var checkinsStepAdd: String { plain(477) }
    /// Write the step in a few words.
    var checkinsNeedStep: String { plain(478) }
    /// There are enough steps for one talk. Take up the rest next time.
    var checkinsTooManySteps: String { plain(479) }
    /// A line for the family
    var checkinsFamily: String { plain(480) }
    /// What the family reads
    var checkinsFamilyField: String { plain(481) }
    /// Drafted from the steps. Change it as you like. Nobody reads it before you share it.
    var checkinsFamilyHint: String { plain(482) }
    /// Share it with the family now
    var checkinsFamilyShare: String { plain(483) }
    /// Share it when the talk is closed
    var checkinsFamilyShareToo: String { plain(484) }
    /// {name} and I talked on {day}. What comes next for {name}: {steps}.
    func checkinsFamilyDraft(name: String, day: String, steps: String) -> String { text(485, [.text(name), .text(day), .text(steps)]) }
    /// We talked: close the check-in
    var checkinsHold: String { plain(486) }
    /// This talk is closed already. Write what is missing as a note.
    var checkinsClosed: String { plain(487) }
    /// This talk is planned.
    var checkinsStatePlanned: String { plain(488) }
    /// Held on {day}
    func checkinsStateHeld(day: String) -> String { text(489, [.text(day)]) }
    /// It did not take place:
    var checkinsStateMissed: String { plain(490) }
    /// You and the adults who work with you see this. Your family sees the steps and what is shared.
    var checkinsWhoStudent: String { plain(491) }
    /// You see what was agreed on and what the school shared. {name} sees it, too.
    func checkinsWhoFamily(name: String) -> String { text(492, [.text(name)]) }
    /// Please write at most {count, number} characters.
    func checkinsTooLong(count: Int) -> String { text(493, [.number(count)]) }
    /// Paper sheet
    var checkinsSheet: String { plain(494) }
    /// Check-in sheet: {name}
    func checkinsSheetTitle(name: String) -> String { text(495, [.text(name)]) }
    /// Date: ____________ with: ____________
    var checkinsSheetDate: String { plain(496) }
    /// Print this page and write on it with a pen.
    var checkinsSheetHint: String { plain(497) }
    /// Who does what, and by when?
    var checkinsSheetSteps: String { plain(498) }
    /// Note
    var checkinsNote: String { plain(499) }
    /// Write a note
    var checkinsNoteWrite: String { plain(500) }
    /// Notes about {name}
    func checkinsNotesTitle(name: String) -> String { text(501, [.text(name)]) }
    /// Your note
    var checkinsNoteField: String { plain(502) }
    /// Who reads it
    var checkinsNoteAudience: String { plain(503) }
    /// Only me
    var checkinsAudienceWriter: String { plain(504) }
    /// Team
    var checkinsAudienceTeam: String { plain(505) }
    /// Shared
    var checkinsAudienceShared: String { plain(506) }
    /// Only you read it.
    var checkinsReadersWriter: String { plain(507) }
    /// The adults who work with {name} read it.
    func checkinsReadersTeam(name: String) -> String { text(508, [.text(name)]) }
    /// {name}, the family and the team read it.
    func checkinsReadersShared(name: String) -> String { text(509, [.text(name)]) }
    /// This tells of a talk with the student
    var checkinsNoteTalk: String { plain(510) }
    /// Save the note
    var checkinsNoteSave: String { plain(511) }
    /// Ctrl and Enter save it, too.
    var checkinsNoteKeys: String { plain(512) }
    /// The note is saved.
    var checkinsNoteSaved: String { plain(513) }
    /// Notes
    var checkinsNotesList: String { plain(514) }
    /// There are no notes that you can read.
    var checkinsNotesNone: String { plain(515) }
    /// Each note says who reads it. A note for you alone is not shown to leaders and is not in the family's copy. A …
    var checkinsNoteWho: String { plain(516) }
    /// Change or take back
    var checkinsNoteChange: String { plain(517) }
    /// Your note
    var checkinsNoteChangeTitle: String { plain(518) }
    /// The new note takes the place of the old one. The old one stays in your history.
    var checkinsNoteReplaceHint: String { plain(519) }
    /// Put this note in its place
    var checkinsNoteReplace: String { plain(520) }
    /// Taken back, nobody else reads the note any more. You keep it in your history.
    var checkinsNoteWithdrawHint: String { plain(521) }
    /// Take the note back
    var checkinsNoteWithdraw: String { plain(522) }
    /// This note was replaced or taken back. Only you still see it.
    var checkinsNoteGone: String { plain(523) }
    /// What stood here before
    var checkinsNoteHistory: String { plain(524) }
    /// replaced
    var checkinsNoteReplaced: String { plain(525) }
    /// taken back
    var checkinsNoteWithdrawn: String { plain(526) }
    /// talk
    var checkinsNoteKindTalk: String { plain(527) }
    /// Write at least one word.
    var checkinsNeedWords: String { plain(528) }
    /// Shared by the school
    var checkinsSharedTitle: String { plain(529) }
    /// See all
    var checkinsSeeAll: String { plain(530) }
    /// Known well
    var checkinsKnownTitle: String { plain(531) }
    /// {known, number} of {count, number} students are known well by an adult here.
    func checkinsKnownLede(known: Int, count: Int) -> String { text(532, [.number(known), .number(count)]) }
    /// Who needs somebody
    var checkinsKnownGaps: String { plain(533) }
    /// Everybody has an adult who talked with them lately.
    var checkinsKnownNoGaps: String { plain(534) }
    /// {count, plural, one {And # more.} other {And # more.}}
    func checkinsKnownMore(count: Int) -> String { text(535, [.number(count)]) }
    /// No talk is written down yet.
    var checkinsGapNever: String { plain(536) }
    /// No talk since {day}.
    func checkinsGapSince(day: String) -> String { text(537, [.text(day)]) }
    /// Talked, but said “not yet” on {day}.
    func checkinsGapNotYet(day: String) -> String { text(538, [.text(day)]) }
    /// Advisor: {name, html}
    func checkinsAdvisor(name: HTML) -> HTML { markup(539, [.html(name)]) }
    /// no advisor yet
    var checkinsNoAdvisor: String { plain(540) }
    /// Talks by advisor
    var checkinsKnownAdvisors: String { plain(541) }
    /// Advisor
    var checkinsKnownAdult: String { plain(542) }
    /// Students
    var checkinsKnownStudents: String { plain(543) }
    /// Talked with lately
    var checkinsKnownTalked: String { plain(544) }
    /// What students say
    var checkinsKnownAnswers: String { plain(545) }
    /// “Is there an adult here who knows you well?” Yes: {yes, number}. A little: {little, number}. Not yet: {notYet…
    func checkinsKnownSaid(yes: Int, little: Int, notYet: Int) -> String { text(546, [.number(yes), .number(little), .number(notYet)]) }
    /// How long a talk counts
    var checkinsKnownSetting: String { plain(547) }
    /// Weeks, for {name}
    func checkinsKnownWeeks(name: String) -> String { text(548, [.text(name)]) }
    /// Leaders of the school see this, and advisors for their own students. Whom a student names is not shown here.
    var checkinsKnownWho: String { plain(549) }
    /// Planned talks that need an advisor
    var checkinsOrphans: String { plain(550) }
    /// Planned with {name, html} for {day}. They no longer work together.
    func checkinsOrphan(name: HTML, day: String) -> HTML { markup(551, [.html(name), .text(day)]) }
    /// Give it to
    var checkinsOrphanTo: String { plain(552) }
    /// Give it
    var checkinsOrphanGive: String { plain(553) }
    /// The student has no teacher or advisor yet.
    var checkinsOrphanNobody: String { plain(554) }
    /// Is there an adult here who knows you well?
    var checkinsKnownQuestion: String { plain(555) }
    /// We ask everybody once a term. There is no right answer, and you do not have to say.
    var checkinsKnownWhy: String { plain(556) }
    /// We ask everybody. You do not have to say.
    var checkinsKnownFree: String { plain(557) }
    /// Answer
    var checkinsKnownAnswer: String { plain(558) }
    /// Change my answer
    var checkinsKnownChange: String { plain(559) }
    /// Choose one
    var checkinsKnownChoose: String { plain(560) }
    /// Yes
    var checkinsKnownYes: String { plain(561) }
    /// A little
    var checkinsKnownLittle: String { plain(562) }
    /// Not yet
    var checkinsKnownNotYet: String { plain(563) }
    /// I would rather not say
    var checkinsKnownNothing: String { plain(564) }
    /// You have not said anything, and that is fine.
    var checkinsKnownNothingYet: String { plain(565) }
    /// Who? (optional)
    var checkinsKnownWhom: String { plain(566) }
    /// No page shows whom you name.
    var checkinsKnownWhomHint: String { plain(567) }
    /// I name nobody
    var checkinsKnownNobody: String { plain(568) }
    /// We ask this once a term. There is nothing to answer now.
    var checkinsKnownNotNow: String { plain(569) }
    /// You, your advisor and the leaders of the school see your answer.
    var checkinsKnownAskWho: String { plain(570) }
}

// checks
extension Messages {
    /// Checks
    var checksTitle: String { plain(571) }
    /// Short sets of questions that show what is there already and what comes next.
    var checksTitleLede: String { plain(572) }
    /// My checks
    var checksMine: String { plain(573) }
    /// Checks of {name}
    func checksOf(name: String) -> String { text(574, [.text(name)]) }
    /// A few questions at a time. You see right away how it went.
    var checksLede: String { plain(575) }
    /// What was taken, and what came of it.
    var checksLedeOf: String { plain(576) }
    /// No checks yet. When your teacher gives you one, it is here.
    var checksNone: String { plain(577) }
    /// To do
    var checksToTake: String { plain(578) }
    /// {done, number} of {count, number} answered so far
    func checksSoFar(done: Int, count: Int) -> String { text(579, [.number(done), .number(count)]) }
    /// Go on
    var checksGoOn: String { plain(580) }
    /// Begin
    var checksBegin: String { plain(581) }
    /// {minutes, number} minutes
    func checksLimit(minutes: Int) -> String { text(582, [.number(minutes)]) }
    /// No time limit
    var checksNoLimit: String { plain(583) }
    /// Aim for {date}
    func checksAim(date: String) -> String { text(584, [.text(date)]) }
    /// Mixed review
    var checksReviewTitle: String { plain(585) }
    /// {count, plural, one {# thing is worth another look.} other {# things are worth another look.}}
    func checksReviewLede(count: Int) -> String { text(586, [.number(count)]) }
    /// Check yourself
    var checksByChoice: String { plain(587) }
    /// Pick one if you like. A few questions, no time limit.
    var checksByChoiceLede: String { plain(588) }
    /// Quick check: {title}
    func checksQuickTitle(title: String) -> String { text(589, [.text(title)]) }
    /// Done
    var checksDone: String { plain(590) }
    /// {right, number} of {count, number} right
    func checksRightOf(right: Int, count: Int) -> String { text(591, [.number(right), .number(count)]) }
    /// {count, plural, one {# answer} other {# answers}}
    func checksAnswered(count: Int) -> String { text(592, [.number(count)]) }
    /// How well do I know what I know?
    var checksCalibrationLink: String { plain(593) }
    /// What helps in checks
    var checksSupportsLink: String { plain(594) }
    /// Question {number, number} of {count, number}
    func checksQuestionOf(number: Int, count: Int) -> String { text(595, [.number(number), .number(count)]) }
    /// This ends at {time}. What you answered by then is saved.
    func checksEndsAt(time: String) -> String { text(596, [.text(time)]) }
    /// Hint:
    var checksHint: String { plain(597) }
    /// Show a hint
    var checksShowHint: String { plain(598) }
    /// Answer
    var checksAnswer: String { plain(599) }
    /// How sure do you feel?
    var checksHowSure: String { plain(600) }
    /// Only you see this. You can skip it.
    var checksHowSureHint: String { plain(601) }
    /// Just guessing
    var checksSureGuess: String { plain(602) }
    /// Not sure
    var checksSureUnsure: String { plain(603) }
    /// Pretty sure
    var checksSureFairly: String { plain(604) }
    /// Very sure
    var checksSureSure: String { plain(605) }
    /// Pick one
    var checksAnswerChoice: String { plain(606) }
    /// Pick all that fit
    var checksAnswerChoices: String { plain(607) }
    /// Give each one its place
    var checksAnswerOrder: String { plain(608) }
    /// Choose what goes together
    var checksAnswerMatch: String { plain(609) }
    /// Your number
    var checksAnswerNumber: String { plain(610) }
    /// Your answer
    var checksAnswerText: String { plain(611) }
    /// Fill in the gaps
    var checksAnswerCloze: String { plain(612) }
    /// For example 12, 1.5 or 3/4.
    var checksNumberHint: String { plain(613) }
    /// Place
    var checksPlace: String { plain(614) }
    /// Choose
    var checksChooseOne: String { plain(615) }
    /// Gap {number, number}
    func checksGap(number: Int) -> String { text(616, [.number(number)]) }
    /// You can stop here. Your answers are kept.
    var checksLeave: String { plain(617) }
    /// Back to my checks
    var checksLeaveLink: String { plain(618) }
    /// Your answer
    var checksYourAnswer: String { plain(619) }
    /// Check my answer
    var checksCheckAnswer: String { plain(620) }
    /// Change my answer
    var checksChangeAnswer: String { plain(621) }
    /// Right
    var checksRight: String { plain(622) }
    /// Partly right
    var checksPartly: String { plain(623) }
    /// Not yet
    var checksNotYet: String { plain(624) }
    /// The number is right. The unit is missing.
    var checksUnitMissing: String { plain(625) }
    /// The number is right. Look at the unit again.
    var checksUnitForeign: String { plain(626) }
    /// See a right answer
    var checksSeeRight: String { plain(627) }
    /// Right answer
    var checksRightAnswer: String { plain(628) }
    /// Next question
    var checksNext: String { plain(629) }
    /// See how it went
    var checksSeeResult: String { plain(630) }
    /// Time is over.
    var checksTimeOver: String { plain(631) }
    /// Everything you answered is kept.
    var checksTimeOverSaved: String { plain(632) }
    /// Choose or write an answer first.
    var checksNeedAnswer: String { plain(633) }
    /// Give each one its own place.
    var checksNeedPlaces: String { plain(634) }
    /// Something is still open. Fill in every part.
    var checksNeedAll: String { plain(635) }
    /// Write a number, like 12, 1.5 or 3/4.
    var checksNeedNumber: String { plain(636) }
    /// Read aloud
    var checksReadAloud: String { plain(637) }
    /// Read answer {number, number}
    func checksReadOption(number: Int) -> String { text(638, [.number(number)]) }
    /// Stop reading
    var checksStopReading: String { plain(639) }
    /// between {low} and {high}
    func checksBetween(low: String, high: String) -> String { text(640, [.text(low), .text(high)]) }
    /// What comes next
    var checksWhatNext: String { plain(641) }
    /// What it was about
    var checksAbout: String { plain(642) }
    /// You have this. Show it in your work, too.
    var checksNextShown: String { plain(643) }
    /// You are close. One more round helps.
    var checksNextAlmost: String { plain(644) }
    /// Take a look at it again, or ask for help.
    var checksNextPractice: String { plain(645) }
    /// Another round: {title}
    func checksAnother(title: String) -> String { text(646, [.text(title)]) }
    /// Question by question
    var checksAnswers: String { plain(647) }
    /// No answer
    var checksNoAnswer: String { plain(648) }
    /// With a hint
    var checksWithHint: String { plain(649) }
    /// You, your family and your teachers see your answers. How sure you felt, only you see.
    var checksResultWhoOwn: String { plain(650) }
    /// The student, the family and the teachers see these answers.
    var checksResultWho: String { plain(651) }
    /// How well do I know what I know?
    var checksCalibrationTitle: String { plain(652) }
    /// Before each answer you can say how sure you feel. Here you see how it came out.
    var checksCalibrationLede: String { plain(653) }
    /// Nothing here yet. Say how sure you feel before you answer.
    var checksCalibrationNone: String { plain(654) }
    /// Say how sure you feel {count, number} times. Then this page can tell you more.
    func checksCalibrationTooFew(count: Int) -> String { text(655, [.number(count)]) }
    /// What you feel fits what comes out.
    var checksCalibrationFits: String { plain(656) }
    /// You know more than you think.
    var checksCalibrationUnder: String { plain(657) }
    /// You expect a bit more than comes out. A second look helps.
    var checksCalibrationOver: String { plain(658) }
    /// It fits better than before.
    var checksCalibrationCloser: String { plain(659) }
    /// It fits about as well as before.
    var checksCalibrationSame: String { plain(660) }
    /// Bars: how many were right. Dashes: what the words stand for.
    var checksCalibrationFigure: String { plain(661) }
    /// How sure you felt, and what came out
    var checksCalibrationTable: String { plain(662) }
    /// You said
    var checksCalibrationSaid: String { plain(663) }
    /// Answers
    var checksCalibrationAnswers: String { plain(664) }
    /// Came out right
    var checksCalibrationCame: String { plain(665) }
    /// The word stands for
    var checksCalibrationMeans: String { plain(666) }
    /// Only you can see this page. Not your teachers, not your family.
    var checksCalibrationWho: String { plain(667) }
    /// What helps in checks
    var checksSupportsTitle: String { plain(668) }
    /// These apply by themselves when the student takes a check.
    var checksSupportsLede: String { plain(669) }
    /// Only those who teach or advise the student. Each opening is kept with its reason.
    var checksSupportsWho: String { plain(670) }
    /// Why do you open this?
    var checksSupportsReason: String { plain(671) }
    /// One sentence. It is kept with your name and the time.
    var checksSupportsReasonHint: String { plain(672) }
    /// Open
    var checksSupportsOpen: String { plain(673) }
    /// Write why you open this.
    var checksSupportsNeedReason: String { plain(674) }
    /// Choose a day from today on.
    var checksSupportsNeedDay: String { plain(675) }
    /// Saved. It applies from the next check on.
    var checksSupportsSaved: String { plain(676) }
    /// Time
    var checksSupportsTime: String { plain(677) }
    /// As for everyone
    var checksSupportsTimeNone: String { plain(678) }
    /// A quarter more
    var checksSupportsTimeQuarter: String { plain(679) }
    /// Half as much again
    var checksSupportsTimeHalf: String { plain(680) }
    /// Twice the time
    var checksSupportsTimeDouble: String { plain(681) }
    /// No time limit
    var checksSupportsTimeOpen: String { plain(682) }
    /// Reading aloud
    var checksSupportsAloudTitle: String { plain(683) }
    /// A button for each answer reads it aloud
    var checksSupportsAloud: String { plain(684) }
    /// Language of the questions
    var checksSupportsLanguage: String { plain(685) }
    /// As the page
    var checksSupportsLanguageNone: String { plain(686) }
    /// Until
    var checksSupportsUntil: String { plain(687) }
    /// May stay empty: then it holds until somebody changes it.
    var checksSupportsUntilHint: String { plain(688) }
    /// Save
    var checksSupportsSave: String { plain(689) }
    /// Set by {name, html}, {date}
    func checksSupportsSetBy(name: HTML, date: String) -> HTML { markup(690, [.html(name), .text(date)]) }
    /// Mine
    var checksOwn: String { plain(691) }
    /// You have not written one yet.
    var checksOwnNone: String { plain(692) }
    /// From colleagues
    var checksSchool: String { plain(693) }
    /// Library
    var checksLibrary: String { plain(694) }
    /// {count, plural, one {# question} other {# questions}}
    func checksItems(count: Int) -> String { text(695, [.number(count)]) }
    /// Grades {band}
    func checksGrades(band: String) -> String { text(696, [.text(band)]) }
    /// by {name, html}
    func checksBy(name: HTML) -> HTML { markup(697, [.html(name)]) }
    /// About: {competency}
    func checksAboutOne(competency: String) -> String { text(698, [.text(competency)]) }
    /// Show all
    var checksShowAll: String { plain(699) }
    /// Write a check
    var checksNew: String { plain(700) }
    /// Bring in a table
    var checksImport: String { plain(701) }
    /// Change
    var checksEdit: String { plain(702) }
    /// Give
    var checksGive: String { plain(703) }
    /// Try it as a student
    var checksPreview: String { plain(704) }
    /// This is what students see. Nothing you answer here is kept.
    var checksPreviewNote: String { plain(705) }
    /// Saved.
    var checksSaved: String { plain(706) }
    /// Given. Students see it on their home.
    var checksGivenDone: String { plain(707) }
    /// {count, plural, one {# question is in.} other {# questions are in.}}
    func checksImported(count: Int) -> String { text(708, [.number(count)]) }
    /// Questions
    var checksItemsTitle: String { plain(709) }
    /// No questions yet.
    var checksItemsNone: String { plain(710) }
    /// Add a question
    var checksAddItem: String { plain(711) }
    /// Change question
    var checksEditItem: String { plain(712) }
    /// Change a question
    var checksEditItemTitle: String { plain(713) }
    /// Move question {number, number} up
    func checksMoveUp(number: Int) -> String { text(714, [.number(number)]) }
    /// Move question {number, number} down
    func checksMoveDown(number: Int) -> String { text(715, [.number(number)]) }
    /// Take question {number, number} out
    func checksRemove(number: Int) -> String { text(716, [.number(number)]) }
    /// One answer
    var checksKindChoice: String { plain(717) }
    /// Several answers
    var checksKindChoices: String { plain(718) }
    /// Put in order
    var checksKindOrder: String { plain(719) }
    /// Match
    var checksKindMatch: String { plain(720) }
    /// Number
    var checksKindNumber: String { plain(721) }
    /// Short text
    var checksKindText: String { plain(722) }
    /// Gaps
    var checksKindCloze: String { plain(723) }
    /// New question: {kind}
    func checksNewItem(kind: String) -> String { text(724, [.text(kind)]) }
    /// Answers given so far stay with the question as it was.
    var checksVersionNote: String { plain(725) }
    /// Title
    var checksFormTitle: String { plain(726) }
    /// About how many minutes
    var checksFormMinutes: String { plain(727) }
    /// Time limit in minutes
    var checksFormLimit: String { plain(728) }
    /// Leave this empty unless it is needed. More time for those who need it is added by itself.
    var checksFormLimitHint: String { plain(729) }
    /// Save
    var checksFormSave: String { plain(730) }
    /// Put this check away
    var checksRetire: String { plain(731) }
    /// In {language}
    func checksOtherLanguage(language: String) -> String { text(732, [.text(language)]) }
    /// Question
    var checksFormPrompt: String { plain(733) }
    /// Write each gap with its answer: A [[ratio|proportion]] compares two amounts.
    var checksFormGapsHint: String { plain(734) }
    /// Hint
    var checksFormHint: String { plain(735) }
    /// Shown on request. An answer with a hint counts half.
    var checksFormHintHint: String { plain(736) }
    /// Say this to a right answer
    var checksFormRight: String { plain(737) }
    /// Say this to any other answer
    var checksFormNotYet: String { plain(738) }
    /// Answers to choose from
    var checksFormOptions: String { plain(739) }
    /// Mark the right one. Empty lines are left out.
    var checksFormOptionsHint: String { plain(740) }
    /// Mark all that are right. Empty lines are left out.
    var checksFormOptionsHintSeveral: String { plain(741) }
    /// Answer {number, number}
    func checksFormOption(number: Int) -> String { text(742, [.number(number)]) }
    /// What to say to whoever picks answer {number, number}
    func checksFormSaid(number: Int) -> String { text(743, [.number(number)]) }
    /// Right
    var checksFormIsRight: String { plain(744) }
    /// Things to put in order
    var checksFormOrder: String { plain(745) }
    /// One on each line, in the right order. Students see them mixed.
    var checksFormOrderHint: String { plain(746) }
    /// Pairs
    var checksFormPairs: String { plain(747) }
    /// One on each line: dog => four legs
    var checksFormPairsHint: String { plain(748) }
    /// 12.5 or 3/4. For anything in between: 0.5 .. 0.75
    var checksFormNumberHint: String { plain(749) }
    /// How far off is still right
    var checksFormTolerance: String { plain(750) }
    /// May stay empty for an exact number.
    var checksFormToleranceHint: String { plain(751) }
    /// Unit
    var checksFormUnit: String { plain(752) }
    /// cm, $, rolls … Known units are converted.
    var checksFormUnitHint: String { plain(753) }
    /// The unit is part of the answer
    var checksFormNeedsUnit: String { plain(754) }
    /// Answers that count
    var checksFormForms: String { plain(755) }
    /// One on each line, in all languages.
    var checksFormFormsHint: String { plain(756) }
    /// What has to be exact
    var checksStrict: String { plain(757) }
    /// Capital letters
    var checksStrictCase: String { plain(758) }
    /// Accents
    var checksStrictAccents: String { plain(759) }
    /// What it is evidence for
    var checksFormCompetencies: String { plain(760) }
    /// Chosen
    var checksFormChosen: String { plain(761) }
    /// Find a competency
    var checksFormFind: String { plain(762) }
    /// Found
    var checksFormFound: String { plain(763) }
    /// Nothing found. Try a shorter word.
    var checksFormFoundNone: String { plain(764) }
    /// Save
    var checksSaveItem: String { plain(765) }
    /// Save and write another
    var checksSaveAndMore: String { plain(766) }
    /// Write a title.
    var checksNeedTitle: String { plain(767) }
    /// Make it shorter: {count, number} letters at most.
    func checksNeedShorter(count: Int) -> String { text(768, [.number(count)]) }
    /// Write whole minutes from 1 to 600, or leave it empty.
    var checksNeedMinutes: String { plain(769) }
    /// Choose at least one competency.
    var checksNeedCompetency: String { plain(770) }
    /// Choose {count, number} at most.
    func checksNeedFewerCompetencies(count: Int) -> String { text(771, [.number(count)]) }
    /// Write at least two lines.
    var checksNeedLines: String { plain(772) }
    /// Both languages need the same number of lines.
    var checksNeedSameLines: String { plain(773) }
    /// Write => between the two parts of “{line}”.
    func checksNeedArrow(line: String) -> String { text(774, [.text(line)]) }
    /// Write a number, like 12.5, 3/4 or 0.5 .. 0.75.
    var checksNeedNumberAnswer: String { plain(775) }
    /// Something is missing here.
    var checksReasonMissing: String { plain(776) }
    /// At least {count, number} are needed.
    func checksReasonTooFew(count: Int) -> String { text(777, [.number(count)]) }
    /// {count, number} at most.
    func checksReasonTooMany(count: Int) -> String { text(778, [.number(count)]) }
    /// The same words stand here twice.
    var checksReasonTwice: String { plain(779) }
    /// Mark what is right.
    var checksReasonNoneRight: String { plain(780) }
    /// Only one may be right here.
    var checksReasonSeveralRight: String { plain(781) }
    /// This number is out of range, or the smaller one does not come first.
    var checksReasonRange: String { plain(782) }
    /// The parts do not fit. In a text with gaps each language needs the same gaps.
    var checksReasonMismatch: String { plain(783) }
    /// A table as CSV, one question on each row. All of it comes in, or nothing.
    var checksImportLede: String { plain(784) }
    /// Table (CSV)
    var checksImportFile: String { plain(785) }
    /// Or paste the table here
    var checksImportPaste: String { plain(786) }
    /// Bring it in
    var checksImportButton: String { plain(787) }
    /// Choose a table or paste one. It needs a head and at least one question.
    var checksImportNeedTable: String { plain(788) }
    /// {count, plural, one {# thing to mend in the table.} other {# things to mend in the table.}}
    func checksImportFaults(count: Int) -> String { text(789, [.number(count)]) }
    /// What to mend
    var checksImportFaultsTitle: String { plain(790) }
    /// Nothing was brought in yet.
    var checksImportNothing: String { plain(791) }
    /// {count, plural, one {And # more.} other {And # more.}}
    func checksImportMore(count: Int) -> String { text(792, [.number(count)]) }
    /// Line {line, number}, column {column}: {problem}
    func checksImportAt(line: Int, column: String, problem: String) -> String { text(793, [.number(line), .text(column), .text(problem)]) }
    /// Line {line, number}, cell {column, number}: this does not read. Look at the quotation marks, and save as CSV …
    func checksImportUnreadable(line: Int, column: Int) -> String { text(794, [.number(line), .number(column)]) }
    /// “{name}” is no competency here.
    func checksImportUnknown(name: String) -> String { text(795, [.text(name)]) }
    /// “{name}” names more than one competency. Use its code.
    func checksImportSeveral(name: String) -> String { text(796, [.text(name)]) }
    /// {count, number} questions at most.
    func checksImportTooMany(count: Int) -> String { text(797, [.number(count)]) }
    /// Example
    var checksImportExample: String { plain(798) }
    /// The columns
    var checksColumns: String { plain(799) }
    /// choice, choices, order, match, number, text or cloze
    var checksColumnKind: String { plain(800) }
    /// The question. In a cloze: A [[ratio]] compares two amounts.
    var checksColumnPrompt: String { plain(801) }
    /// Options with | between them. For order in the right order; for match left => right.
    var checksColumnOptions: String { plain(802) }
    /// The places of the right options (1, 3), a number (2.5 or 0.5 .. 0.75), or accepted words with | between them.
    var checksColumnAnswer: String { plain(803) }
    /// For numbers; may be empty.
    var checksColumnUnit: String { plain(804) }
    /// Hint, and what to say to right and to other answers.
    var checksColumnWords: String { plain(805) }
    /// Keys, codes or titles with | between them.
    var checksColumnCompetencies: String { plain(806) }
    /// this column is missing.
    var checksColumnMissing: String { plain(807) }
    /// no such column is known.
    var checksColumnUnknown: String { plain(808) }
    /// this column is there twice.
    var checksColumnTwice: String { plain(809) }
    /// write choice, choices, order, match, number, text or cloze.
    var checksKindUnknown: String { plain(810) }
    /// this does not read as an answer of this kind.
    var checksAnswerUnreadable: String { plain(811) }
    /// write => between the two parts of a pair.
    var checksPairUnreadable: String { plain(812) }
    /// there are more cells than columns.
    var checksCellTooMany: String { plain(813) }
    /// Give “{check}”
    func checksGiveTitle(check: String) -> String { text(814, [.text(check)]) }
    /// Mark at least one student.
    var checksGiveNeedSome: String { plain(815) }
    /// Given to
    var checksGivenTo: String { plain(816) }
    /// Everyone
    var checksEveryone: String { plain(817) }
    /// Take back
    var checksTakeBack: String { plain(818) }
    /// Find a check to give
    var checksFindToGive: String { plain(819) }
    /// This class has no checks yet.
    var checksClassNone: String { plain(820) }
    /// {count, number} finished, {began, number} began
    func checksFinishedBy(count: Int, began: Int) -> String { text(821, [.number(count), .number(began)]) }
    /// {count, plural, one {# student finished} other {# students finished}}
    func checksFinishedCount(count: Int) -> String { text(822, [.number(count)]) }
    /// By need
    var checksByNeed: String { plain(823) }
    /// Students who could use the same help. Less than half of their answers about it were right.
    var checksNeedsLede: String { plain(824) }
    /// No group of students needs help with the same thing here.
    var checksNeedsNone: String { plain(825) }
    /// By question
    var checksByItem: String { plain(826) }
    /// Who finished
    var checksWhoFinished: String { plain(827) }
    /// {count, plural, one {# student has not finished} other {# students have not finished}}
    func checksNotYetTaken(count: Int) -> String { text(828, [.number(count)]) }
    /// Those who teach this class or lead the school. Students see only their own.
    var checksClassWho: String { plain(829) }
    /// How the questions work
    var checksStatistics: String { plain(830) }
    /// All answers so far, in all classes. With fewer than ten nothing is said.
    var checksStatisticsLede: String { plain(831) }
    /// {count, plural, one {# answer} other {# answers}} so far. From {least, number} on there is more to say.
    func checksTooFew(count: Int, least: Int) -> String { text(832, [.number(count), .number(least)]) }
    /// Answers that were given
    var checksShares: String { plain(833) }
    /// Answer
    var checksShareAnswer: String { plain(834) }
    /// How many
    var checksShareCount: String { plain(835) }
    /// Share
    var checksShareBar: String { plain(836) }
    /// Answers
    var checksAnswersCount: String { plain(837) }
    /// Points reached, on average
    var checksEase: String { plain(838) }
    /// With a hint
    var checksHintsTaken: String { plain(839) }
    /// Half took less than
    var checksMedianTime: String { plain(840) }
    /// {seconds, plural, one {# second} other {# seconds}}
    func checksSeconds(seconds: Int) -> String { text(841, [.number(seconds)]) }
    /// Goes with the rest
    var checksGoesWithRest: String { plain(842) }
    /// well
    var checksRestWell: String { plain(843) }
    /// somewhat
    var checksRestSomewhat: String { plain(844) }
    /// hardly
    var checksRestNot: String { plain(845) }
    /// against it
    var checksRestAgainst: String { plain(846) }
    /// This question may mislead.
    var checksFlagTitle: String { plain(847) }
    /// Students who do well on the others do less well on this one.
    var checksFlagInverts: String { plain(848) }
    /// Students who do well choose “{option}” more often than the right answer. Look at the words, or at the key.
    func checksFlagDraws(option: String) -> String { text(849, [.text(option)]) }
    /// Checks
    var checksHomeTitle: String { plain(850) }
    /// {count, plural, one {# check to do} other {# checks to do}}
    func checksHomeWaiting(count: Int) -> String { text(851, [.number(count)]) }
    /// Nothing to do. You can check yourself when you like.
    var checksHomeNone: String { plain(852) }
    /// All checks
    var checksHomeAll: String { plain(853) }
    /// Check myself: a few questions
    var checksQuickButton: String { plain(854) }
}

// choice
extension Messages {
    /// What I may choose
    var choiceTitle: String { plain(855) }
    /// What {name} chooses alone
    func choiceTitleOf(name: String) -> String { text(856, [.text(name)]) }
    /// In each subject you choose some things alone. That grows as you show that it works.
    var choiceLede: String { plain(857) }
    /// How much the student chooses alone, by subject. More or less structure are both normal, and either can change…
    var choiceLedeStaff: String { plain(858) }
    /// How much the student chooses alone, by subject. More structure for a while is normal and helps.
    var choiceLedeFamily: String { plain(859) }
    /// There is no subject yet.
    var choiceNone: String { plain(860) }
    /// Your teacher picks the next task with you and says why.
    var choiceOwnAssigned: String { plain(861) }
    /// You choose between two tasks.
    var choiceOwnTwo: String { plain(862) }
    /// You choose from a list of tasks.
    var choiceOwnList: String { plain(863) }
    /// You choose from a list, or propose your own idea.
    var choiceOwnPropose: String { plain(864) }
    /// You direct your own work and tell how it went.
    var choiceOwnDirect: String { plain(865) }
    /// The next task is given, with the reason.
    var choiceAssigned: String { plain(866) }
    /// Chooses one of two tasks.
    var choiceTwo: String { plain(867) }
    /// Chooses from a list of tasks.
    var choiceList: String { plain(868) }
    /// Chooses from a list or proposes own ideas.
    var choicePropose: String { plain(869) }
    /// Directs the own work and reports on it.
    var choiceDirect: String { plain(870) }
    /// To get more say: do good work alone, and finish the steps you planned.
    var choiceMore: String { plain(871) }
    /// To get more say: propose an idea, agree on it and do it.
    var choiceMoreIdea: String { plain(872) }
    /// You choose all you can here. Ask for more structure whenever it helps.
    var choiceMoreAll: String { plain(873) }
    /// Nobody changed this yet.
    var choiceUsual: String { plain(874) }
    /// Set by {name, html} on {date, html}
    func choiceSetBy(name: HTML, date: HTML) -> HTML { markup(875, [.html(name), .html(date)]) }
    /// How it was before
    var choiceHistory: String { plain(876) }
    /// Advice:
    var choiceAdvice: String { plain(877) }
    /// Ready for more choice.
    var choiceAdviceRaise: String { plain(878) }
    /// Keep it as it is.
    var choiceAdviceKeep: String { plain(879) }
    /// A bit more structure for now.
    var choiceAdviceLower: String { plain(880) }
    /// The rule only advises. A person decides.
    var choiceAdviceOnly: String { plain(881) }
    /// The work behind it
    var choicePieces: String { plain(882) }
    /// {count, plural, =0 {No piece of work is judged yet} one {Only # piece of work is judged} other {Only # pieces…
    func choiceReasonEarly(count: Int) -> String { text(883, [.number(count)]) }
    /// {count, number} of the last {total, plural, one {# piece} other {# pieces}} at “got it” or more, without help.
    func choiceReasonOwn(count: Int, total: Int) -> String { text(884, [.number(count), .number(total)]) }
    /// {count, number} of the last {total, plural, one {# piece} other {# pieces}} not there yet.
    func choiceReasonNotYet(count: Int, total: Int) -> String { text(885, [.number(count), .number(total)]) }
    /// {count, number} of the last {total, plural, one {# piece} other {# pieces}} good, with help.
    func choiceReasonHelp(count: Int, total: Int) -> String { text(886, [.number(count), .number(total)]) }
    /// Own steps in the last 60 days: {done, number} done, {open, number} still open.
    func choiceReasonSteps(done: Int, open: Int) -> String { text(887, [.number(done), .number(open)]) }
    /// {count, plural, one {# own idea was} other {# own ideas were}} agreed on, the latest on {date}.
    func choiceReasonAgreed(count: Int, date: String) -> String { text(888, [.number(count), .text(date)]) }
    /// No own idea was agreed on yet: it comes before the last step.
    var choiceReasonNoIdea: String { plain(889) }
    /// Change this
    var choiceChange: String { plain(890) }
    /// From now on
    var choicePick: String { plain(891) }
    /// A few words for the student
    var choiceWords: String { plain(892) }
    /// The student and the family read them. They may stay empty.
    var choiceWordsHint: String { plain(893) }
    /// Save
    var choiceSave: String { plain(894) }
    /// You, your family and your teachers can see this. Other students cannot.
    var choiceWho: String { plain(895) }
    /// The student, the family and the student's teachers. Other students never see it.
    var choiceWhoStaff: String { plain(896) }
    /// Your teacher picked this one so that you can get a strong start.
    var choiceGiven: String { plain(897) }
    /// Pick the one of the two that you like better.
    var choicePickOne: String { plain(898) }
    /// One of two
    var choiceHintTwo: String { plain(899) }
    /// Ask for another way
    var choiceAskOther: String { plain(900) }
    /// Propose my own idea
    var choiceOwnIdea: String { plain(901) }
    /// I am doing my own: tell how it went
    var choiceOwnReport: String { plain(902) }
    /// Your idea “{title, html}” came back with changes.
    func choiceIdeaBack(title: HTML) -> HTML { markup(903, [.html(title)]) }
    /// Look at them
    var choiceIdeaLook: String { plain(904) }
    /// Ways to show it
    var choiceWays: String { plain(905) }
    /// No task is at hand for this now. An own idea is welcome.
    var choiceNoWays: String { plain(906) }
    /// Help me get started
    var choiceStart: String { plain(907) }
    /// Step by step through {title, html}. Tick what you have done.
    func choiceStartLede(title: HTML) -> HTML { markup(908, [.html(title)]) }
    /// The steps
    var choiceSteps: String { plain(909) }
    /// What good work looks like
    var choiceGoodWork: String { plain(910) }
}

// family
extension Messages {
    /// {name}: this week
    func familyTitle(name: String) -> String { text(911, [.text(name)]) }
    /// {first} to {last}
    func familyWeek(first: String, last: String) -> String { text(912, [.text(first), .text(last)]) }
    /// My children
    var familyChildren: String { plain(913) }
    /// This week
    var familyThisWeek: String { plain(914) }
    /// Now working on
    var familyNow: String { plain(915) }
    /// {name} is working on “{topic}”.
    func familySentenceWorking(name: String, topic: String) -> String { text(916, [.text(name), .text(topic)]) }
    /// {name} is working on “{topic}”, for a goal: “{goal}”
    func familySentenceBecause(name: String, topic: String, goal: String) -> String { text(917, [.text(name), .text(topic), .text(goal)]) }
    /// {name} has no work under way right now.
    func familySentenceQuiet(name: String) -> String { text(918, [.text(name)]) }
    /// {count, plural, =0 {No work was sent this week.} one {One piece of work was sent this week.} other {# pieces …
    func familySentSince(count: Int) -> String { text(919, [.number(count)]) }
    /// See the work
    var familySeeWork: String { plain(920) }
    /// What {name} has shown lately
    func familyAchieved(name: String) -> String { text(921, [.text(name)]) }
    /// Nothing new was shown in the last weeks. That is part of learning.
    var familyAchievedNone: String { plain(922) }
    /// Level {level, number}, “{word}”, since {date}.
    func familyLevelSince(level: Int, word: String, date: String) -> String { text(923, [.number(level), .text(word), .text(date)]) }
    /// See why
    var familySeeWhy: String { plain(924) }
    /// From the teacher
    var familyFeedback: String { plain(925) }
    /// A strength
    var familyFeedbackStrength: String { plain(926) }
    /// To try next
    var familyFeedbackNext: String { plain(927) }
    /// What comes next
    var familyNext: String { plain(928) }
    /// {name} chooses one of these with the teacher.
    func familyNextChoice(name: String) -> String { text(929, [.text(name)]) }
    /// How to help at home
    var familyHome: String { plain(930) }
    /// Ten minutes are enough.
    var familyTenMinutes: String { plain(931) }
    /// All work
    var familyAllWork: String { plain(932) }
    /// The map
    var familyMap: String { plain(933) }
    /// {name} sees the same as you.
    func familyWho(name: String) -> String { text(934, [.text(name)]) }
    /// No student is linked to your account yet. The school's office can do that.
    var familyNoChildren: String { plain(935) }
    /// This page prints on one sheet.
    var familyPrint: String { plain(936) }
}

// frameworks
extension Messages {
    /// Frameworks
    var frameworksTitle: String { plain(937) }
    /// What students can learn here, and what comes before what.
    var frameworksIntro: String { plain(938) }
    /// There are no frameworks yet. An administrator brings them in.
    var frameworksNone: String { plain(939) }
    /// {count, plural, one {# competency} other {# competencies}}
    func frameworksCompetencies(count: Int) -> String { text(940, [.number(count)]) }
    /// Published by
    var frameworksPublisher: String { plain(941) }
    /// Find a competency
    var frameworksFind: String { plain(942) }
    /// A word of it, or its code
    var frameworksFindHint: String { plain(943) }
    /// Nothing has all of these words. Try fewer words or another one.
    var frameworksFoundNone: String { plain(944) }
    /// There are more. Add a word to see fewer.
    var frameworksFoundMore: String { plain(945) }
    /// {count, plural, one {# match} other {# matches}}
    func frameworksFound(count: Int) -> String { text(946, [.number(count)]) }
    /// Inside: {count, number}
    func frameworksInside(count: Int) -> String { text(947, [.number(count)]) }
    /// Lines before these
    var frameworksLinesBefore: String { plain(948) }
    /// More lines
    var frameworksLinesAfter: String { plain(949) }
    /// no longer used
    var frameworksRetired: String { plain(950) }
    /// I can
    var frameworksICan: String { plain(951) }
    /// Why it matters
    var frameworksWhy: String { plain(952) }
    /// The four levels
    var frameworksLevels: String { plain(953) }
    /// For example
    var frameworksExamples: String { plain(954) }
    /// What comes before
    var frameworksComesBefore: String { plain(955) }
    /// You can start here. Nothing comes before it.
    var frameworksComesBeforeNone: String { plain(956) }
    /// What it opens
    var frameworksOpens: String { plain(957) }
    /// Nothing here waits for it.
    var frameworksOpensNone: String { plain(958) }
    /// Its parts
    var frameworksParts: String { plain(959) }
    /// Activities for it
    var frameworksActivities: String { plain(960) }
    /// No activity is about it yet.
    var frameworksActivitiesNone: String { plain(961) }
    /// Make an activity
    var frameworksMakeActivity: String { plain(962) }
    /// Grades {grades}
    func frameworksGrades(grades: String) -> String { text(963, [.text(grades)]) }
    /// Other
    var frameworksOther: String { plain(964) }
}

// goals
extension Messages {
    /// My goals
    var goalsTitle: String { plain(965) }
    /// Goals of {name}
    func goalsTitleOf(name: String) -> String { text(966, [.text(name)]) }
    /// A goal is something you choose to be able to do. It tells Trellis what to offer you.
    var goalsLede: String { plain(967) }
    /// You have no goal yet. What do you want to be able to do?
    var goalsNone: String { plain(968) }
    /// There is no goal yet.
    var goalsNoneOf: String { plain(969) }
    /// Write a goal
    var goalsNew: String { plain(970) }
    /// Change this goal
    var goalsEdit: String { plain(971) }
    /// I want to be able to …
    var goalsWhat: String { plain(972) }
    /// One sentence. For example: run a snack stand and price things fairly.
    var goalsWhatHint: String { plain(973) }
    /// Because …
    var goalsWhy: String { plain(974) }
    /// Your own reason. You see it next to the things you do.
    var goalsWhyHint: String { plain(975) }
    /// What will help me get there
    var goalsServes: String { plain(976) }
    /// Pick up to six. You can change them later.
    var goalsServesHint: String { plain(977) }
    /// Find more to pick from
    var goalsFind: String { plain(978) }
    /// Find
    var goalsFindButton: String { plain(979) }
    /// {count, plural, one {# found} other {# found}}
    func goalsFound(count: Int) -> String { text(980, [.number(count)]) }
    /// Nothing found for “{search}”. Try a shorter word.
    func goalsFoundNone(search: String) -> String { text(981, [.text(search)]) }
    /// Write what you want to be able to do.
    var goalsNeedWhat: String { plain(982) }
    /// Make it shorter: {count, number} letters at most.
    func goalsTooLong(count: Int) -> String { text(983, [.number(count)]) }
    /// Pick at least one thing that helps you get there.
    var goalsNeedCompetency: String { plain(984) }
    /// Pick six at most.
    var goalsTooMany: String { plain(985) }
    /// Save my goal
    var goalsSave: String { plain(986) }
    /// This goal is done or changed: put it away
    var goalsEnd: String { plain(987) }
    /// Put away {date}
    func goalsEnded(date: String) -> String { text(988, [.text(date)]) }
    /// Written {date}
    func goalsWritten(date: String) -> String { text(989, [.text(date)]) }
    /// Written {date} with {name}
    func goalsWrittenBy(date: String, name: String) -> String { text(990, [.text(date), .text(name)]) }
    /// {done, number} of {total, plural, one {# thing} other {# things}} shown so far
    func goalsShownOf(done: Int, total: Int) -> String { text(991, [.number(done), .number(total)]) }
    /// Goals from before
    var goalsPast: String { plain(992) }
    /// You, your family and your teachers can see your goals.
    var goalsWho: String { plain(993) }
    /// The student, the family and the teachers see the same.
    var goalsWhoOf: String { plain(994) }
    /// Your goal
    var goalsField: String { plain(995) }
    /// Your reason
    var goalsReasonField: String { plain(996) }
    /// What kind of goal is it?
    var goalsCategory: String { plain(997) }
    /// How will we know that you got there?
    var goalsKnowing: String { plain(998) }
    /// What will you make, say or do?
    var goalsKnowingHint: String { plain(999) }
    /// How far away is it?
    var goalsHorizon: String { plain(1000) }
    /// By which day? Leave it empty if you do not know.
    var goalsBy: String { plain(1001) }
    /// Which interest does it belong to?
    var goalsInterest: String { plain(1002) }
    /// Which bigger goal does it lead to?
    var goalsLeadsTo: String { plain(1003) }
    /// It stands by itself
    var goalsLeadsToNone: String { plain(1004) }
    /// Who can read this goal?
    var goalsAudience: String { plain(1005) }
    /// Me, my family and the adults at school
    var goalsAudienceEveryone: String { plain(1006) }
    /// Only me and my advisor. Nobody signs it.
    var goalsAudienceAdvisor: String { plain(1007) }
    /// More about this goal
    var goalsMore: String { plain(1008) }
}

// judging
extension Messages {
    /// {count, plural, one {# piece} other {# pieces}}, the oldest sent {since}
    func judgingGroup(count: Int, since: String) -> String { text(1009, [.number(count), .text(since)]) }
    /// By activity
    var judgingGroups: String { plain(1010) }
    /// Start
    var judgingBegin: String { plain(1011) }
    /// All activities
    var judgingAllActivities: String { plain(1012) }
    /// Older
    var judgingOlder: String { plain(1013) }
    /// Newer
    var judgingNewer: String { plain(1014) }
    /// {first, number} to {last, number} of {count, number}
    func judgingPageOf(first: Int, last: Int, count: Int) -> String { text(1015, [.number(first), .number(last), .number(count)]) }
    /// For your feedback
    var judgingTools: String { plain(1016) }
    /// My words
    var judgingBankTitle: String { plain(1017) }
    /// Words that you have used in feedback. Those you use often come first when you judge.
    var judgingBankLede: String { plain(1018) }
    /// Your words will be here after your first feedback. Words with a student’s name in them are not kept.
    var judgingBankEmpty: String { plain(1019) }
    /// None of your words match. Try fewer letters.
    var judgingBankNone: String { plain(1020) }
    /// The {count, number} that you use most. Find others by their words.
    func judgingBankFirst(count: Int) -> String { text(1021, [.number(count)]) }
    /// Find words
    var judgingBankSearch: String { plain(1022) }
    /// Find
    var judgingBankFind: String { plain(1023) }
    /// Words you used before
    var judgingBankOpen: String { plain(1024) }
    /// Use
    var judgingBankUse: String { plain(1025) }
    /// {level} · used {count, plural, one {once} other {# times}}
    func judgingBankUsed(level: String, count: Int) -> String { text(1026, [.text(level), .number(count)]) }
    /// The words
    var judgingBankWords: String { plain(1027) }
    /// Write some words.
    var judgingNeedWords: String { plain(1028) }
    /// For a row of the rubric
    var judgingPlaceRow: String { plain(1029) }
    /// Next student, student before, on the same row
    var judgingKeyStudents: String { plain(1030) }
    /// Keys are on for you, on every device.
    var judgingKeysOn: String { plain(1031) }
    /// Keys are off for you, on every device.
    var judgingKeysOff: String { plain(1032) }
    /// Turn keys off
    var judgingKeysTurnOff: String { plain(1033) }
    /// Turn keys on
    var judgingKeysTurnOn: String { plain(1034) }
    /// A recording, if you like to say it
    var judgingVoice: String { plain(1035) }
    /// Up to 5 files. The student and the family can listen.
    var judgingVoiceHint: String { plain(1036) }
    /// Listen to it
    var judgingVoiceTitle: String { plain(1037) }
    /// Use up to {count, number} files. Your words are kept.
    func judgingTooManyFiles(count: Int) -> String { text(1038, [.number(count)]) }
    /// Is this feedback on the way?
    var judgingFormativeTitle: String { plain(1039) }
    /// Feedback on the way: the student reads it, and it never counts for a level
    var judgingFormative: String { plain(1040) }
    /// This is feedback on the way. It does not count for a level.
    var judgingFormativeShown: String { plain(1041) }
    /// What will you change?
    var judgingChange: String { plain(1042) }
    /// What else will you change?
    var judgingChangeMore: String { plain(1043) }
    /// In your next lesson, after what you saw here. Only you read it. Once for the activity is enough.
    var judgingChangeHint: String { plain(1044) }
    /// What I will change
    var judgingChangesTitle: String { plain(1045) }
    /// Feedback on the way helps the student, and it tells you something, too.
    var judgingChangesLede: String { plain(1046) }
    /// Mark feedback as “on the way” when you judge. Then this page asks what you will change.
    var judgingChangesEmpty: String { plain(1047) }
    /// Feedback on the way: {count, plural, one {# time} other {# times}}, last {when}
    func judgingChangesCount(count: Int, when: String) -> String { text(1048, [.number(count), .text(when)]) }
    /// Only you see this page.
    var judgingWhoMe: String { plain(1049) }
    /// How soon students hear back
    var judgingPaceTitle: String { plain(1050) }
    /// In the last 12 weeks, half of your answers came within {wait}. {week, number} of {answered, number} came with…
    func judgingPaceSummary(wait: String, week: Int, answered: Int) -> String { text(1051, [.text(wait), .number(week), .number(answered)]) }
    /// {count, plural, =0 {Nothing waits now.} one {# piece waits now.} other {# pieces wait now.}}
    func judgingPaceWaiting(count: Int) -> String { text(1052, [.number(count)]) }
    /// You have not answered any work in the last 12 weeks.
    var judgingPaceNone: String { plain(1053) }
    /// When students send work and you answer, you will see here how soon.
    var judgingPaceEmpty: String { plain(1054) }
    /// Feedback by student
    var judgingPaceTable: String { plain(1055) }
    /// Answers
    var judgingPaceAnswers: String { plain(1056) }
    /// Half of them within
    var judgingPaceHalf: String { plain(1057) }
    /// Last feedback
    var judgingPaceLast: String { plain(1058) }
    /// Waiting
    var judgingPaceOpen: String { plain(1059) }
    /// Not yet
    var judgingPaceNever: String { plain(1060) }
    /// The first {shown, number} of {count, number} students.
    func judgingPaceFirst(shown: Int, count: Int) -> String { text(1061, [.number(shown), .number(count)]) }
    /// Whoever heard back longest ago stands first.
    var judgingPaceOrder: String { plain(1062) }
    /// {count, plural, one {# hour} other {# hours}}
    func judgingHours(count: Int) -> String { text(1063, [.number(count)]) }
    /// {count, plural, one {# day} other {# days}}
    func judgingDays(count: Int) -> String { text(1064, [.number(count)]) }
    /// The student’s own rating shows here once you have judged.
    var judgingOwnHidden: String { plain(1065) }
    /// Somebody has judged this try. Judge it on your own: their levels and the student’s own rating show when you a…
    var judgingReadingLede: String { plain(1066) }
    /// You see it differently. Talk about it, then choose the levels that you agree on. Those count.
    var judgingTalkLede: String { plain(1067) }
    /// Send my reading
    var judgingSendReading: String { plain(1068) }
    /// Send what we agreed on
    var judgingSendTalk: String { plain(1069) }
    /// Readers
    var judgingReaders: String { plain(1070) }
    /// Who read it
    var judgingReadersTitle: String { plain(1071) }
    /// Row
    var judgingRow: String { plain(1072) }
    /// Seen differently
    var judgingFarApart: String { plain(1073) }
    /// After a talk
    var judgingAfterTalk: String { plain(1074) }
    /// {name, html} read it, too
    func judgingAlsoSaid(name: HTML) -> HTML { markup(1075, [.html(name)]) }
    /// What came of the talk, written by {name, html}
    func judgingTalkSaid(name: HTML) -> HTML { markup(1076, [.html(name)]) }
    /// Two people read this try and agree within one level. The first reading counts.
    var judgingOutcomeClose: String { plain(1077) }
    /// Two people read this try and are two levels apart. Nothing of it counts until a third reading or a talk.
    var judgingOutcomeApart: String { plain(1078) }
    /// Two adults read this try and see it differently. They will talk about it. It does not count until then.
    var judgingOutcomeApartOwn: String { plain(1079) }
    /// Three people read this try. In each row the middle level counts.
    var judgingOutcomeMiddle: String { plain(1080) }
    /// The readers talked about it. What they agreed on counts.
    var judgingOutcomeTalk: String { plain(1081) }
    /// Read it, too
    var judgingReadToo: String { plain(1082) }
    /// Settle it after a talk
    var judgingSettle: String { plain(1083) }
    /// Ask for a second reader
    var judgingAsk: String { plain(1084) }
    /// Who?
    var judgingWho: String { plain(1085) }
    /// Choose
    var judgingChoose: String { plain(1086) }
    /// What should they look at?
    var judgingAskWords: String { plain(1087) }
    /// Ask
    var judgingAskSend: String { plain(1088) }
    /// Choose who should read it.
    var judgingNeedReader: String { plain(1089) }
    /// Colleagues ask you to read
    var judgingAskedTitle: String { plain(1090) }
    /// {name, html} asked you {when}
    func judgingAskedBy(name: HTML, when: String) -> HTML { markup(1091, [.html(name), .text(when)]) }
    /// Classmates read each other’s work
    var judgingPeersTitle: String { plain(1092) }
    /// Each student reads one or two pieces with your guide. You read what they write before anybody else does.
    var judgingPeersLede: String { plain(1093) }
    /// {written, number} of {all, number} are written.
    func judgingPeersState(written: Int, all: Int) -> String { text(1094, [.number(written), .number(all)]) }
    /// This is over. Nothing more can be written.
    var judgingPeersClosed: String { plain(1095) }
    /// End it
    var judgingPeersClose: String { plain(1096) }
    /// Begin
    var judgingPeersBegin: String { plain(1097) }
    /// Begin again
    var judgingPeersAgain: String { plain(1098) }
    /// Guide and rules
    var judgingPeersSettings: String { plain(1099) }
    /// Students see who read their work
    var judgingPeersNamed: String { plain(1100) }
    /// Levels of classmates count a little as evidence, once you pass them on
    var judgingPeersCount: String { plain(1101) }
    /// Read these first
    var judgingPeersRead: String { plain(1102) }
    /// What you decided
    var judgingPeersDecided: String { plain(1103) }
    /// {count, plural, one {# review waits for you} other {# reviews wait for you}}
    func judgingPeersWait(count: Int) -> String { text(1104, [.number(count)]) }
    /// Only those who teach the class see this page. A student reads a review after you pass it on.
    var judgingPeersWho: String { plain(1105) }
    /// What should they look at?
    var judgingGuide: String { plain(1106) }
    /// Guide for reading
    var judgingGuideTitle: String { plain(1107) }
    /// Three short questions work well.
    var judgingGuideHint: String { plain(1108) }
    /// Be kind, be clear, be helpful. What works well here? What made you stop and think? What is one thing to try n…
    var judgingGuideStandard: String { plain(1109) }
    /// Who reads whom
    var judgingPairs: String { plain(1110) }
    /// Nobody has a piece to read yet.
    var judgingPairsNone: String { plain(1111) }
    /// {reviewer, html} reads {author, html}
    func judgingPairLine(reviewer: HTML, author: HTML) -> HTML { markup(1112, [.html(reviewer), .html(author)]) }
    /// There is something to read.
    var judgingPairReady: String { plain(1113) }
    /// Nothing is sent yet.
    var judgingPairNotSent: String { plain(1114) }
    /// How many does each student read?
    var judgingEach: String { plain(1115) }
    /// {count, plural, one {# piece} other {# pieces}}
    func judgingEachCount(count: Int) -> String { text(1116, [.number(count)]) }
    /// Pair by chance
    var judgingPairChance: String { plain(1117) }
    /// Pair by hand
    var judgingPairByHand: String { plain(1118) }
    /// Who reads?
    var judgingPairReviewer: String { plain(1119) }
    /// Whose work?
    var judgingPairAuthor: String { plain(1120) }
    /// Pair them
    var judgingPairAdd: String { plain(1121) }
    /// Choose two different students.
    var judgingNeedPair: String { plain(1122) }
    /// Pass all on
    var judgingShowAll: String { plain(1123) }
    /// Pass on to {name, html}
    func judgingShowTo(name: HTML) -> HTML { markup(1124, [.html(name)]) }
    /// Hold it back
    var judgingHold: String { plain(1125) }
    /// What do you tell {name}?
    func judgingHoldReason(name: String) -> String { text(1126, [.text(name)]) }
    /// Hold back
    var judgingHoldButton: String { plain(1127) }
    /// Say why, in a sentence for the student.
    var judgingNeedReason: String { plain(1128) }
    /// Passed on
    var judgingShownTag: String { plain(1129) }
    /// Held back
    var judgingHeldTag: String { plain(1130) }
    /// Read a classmate’s work
    var judgingPeerTitle: String { plain(1131) }
    /// Read {name, html}’s work
    func judgingPeerHeading(name: HTML) -> HTML { markup(1132, [.html(name)]) }
    /// {name, html} has not sent it yet. Look again later.
    func judgingPeerNotYet(name: HTML) -> HTML { markup(1133, [.html(name)]) }
    /// This is over. Thank you.
    var judgingPeerOver: String { plain(1134) }
    /// Sent. Your teacher reads it first. You can change it until then.
    var judgingPeerSent: String { plain(1135) }
    /// {name, html} can read it now. Thank you.
    func judgingPeerShown(name: HTML) -> HTML { markup(1136, [.html(name)]) }
    /// Your teacher did not pass it on and says why:
    var judgingPeerHeld: String { plain(1137) }
    /// What do you tell {name, html}?
    func judgingPeerSay(name: HTML) -> HTML { markup(1138, [.html(name)]) }
    /// Read first. Then write to help.
    var judgingPeerHint: String { plain(1139) }
    /// What is good?
    var judgingPeerStrength: String { plain(1140) }
    /// What could be next?
    var judgingPeerNext: String { plain(1141) }
    /// Write one thing that is good.
    var judgingPeerNeedStrength: String { plain(1142) }
    /// Write one thing to try next.
    var judgingPeerNeedNext: String { plain(1143) }
    /// There is a newer try now. Look at it, then send.
    var judgingPeerChanged: String { plain(1144) }
    /// Send to the teacher
    var judgingPeerSend: String { plain(1145) }
    /// Your teacher reads it first. Then the writer and the family can read it.
    var judgingPeerWho: String { plain(1146) }
    /// What you wrote
    var judgingPeerMine: String { plain(1147) }
    /// A classmate
    var judgingClassmate: String { plain(1148) }
    /// What classmates say
    var judgingClassmates: String { plain(1149) }
    /// A teacher read this first.
    var judgingClassmatesHint: String { plain(1150) }
    /// Your teacher read this first.
    var judgingClassmatesHintOwn: String { plain(1151) }
}

// materials
extension Messages {
    /// What it needs
    var materialsTitle: String { plain(1152) }
    /// Say what kind of activity it is, and what students need for it. Leave empty what does not matter.
    var materialsLede: String { plain(1153) }
    /// Who works together
    var materialsForms: String { plain(1154) }
    /// Alone
    var materialsFormAlone: String { plain(1155) }
    /// In pairs
    var materialsFormPeer: String { plain(1156) }
    /// In small groups
    var materialsFormSmallGroup: String { plain(1157) }
    /// The whole class
    var materialsFormWholeClass: String { plain(1158) }
    /// With an adult
    var materialsFormAdult: String { plain(1159) }
    /// Online
    var materialsFormOnline: String { plain(1160) }
    /// Where
    var materialsPlace: String { plain(1161) }
    /// When it fits
    var materialsMoment: String { plain(1162) }
    /// Such as “a dry morning” or “the week before the market”.
    var materialsMomentHint: String { plain(1163) }
    /// Before class
    var materialsBefore: String { plain(1164) }
    /// At home before
    var materialsPreparation: String { plain(1165) }
    /// What students read, watch or try at home. Say it so that a student can do it alone.
    var materialsPreparationHint: String { plain(1166) }
    /// Questions that show who is prepared
    var materialsCheck: String { plain(1167) }
    /// No questions
    var materialsNoCheck: String { plain(1168) }
    /// The text
    var materialsReading: String { plain(1169) }
    /// A text to read
    var materialsReadingText: String { plain(1170) }
    /// One paragraph on each line. A line that begins with “# ” is a heading.
    var materialsReadingHint: String { plain(1171) }
    /// Where the text comes from
    var materialsSource: String { plain(1172) }
    /// Who wrote it and where it was printed, and that you may use it.
    var materialsSourceHint: String { plain(1173) }
    /// Open to everybody
    var materialsOptions: String { plain(1174) }
    /// Ways that are open to each student, without asking. A few words are enough.
    var materialsOptionsLede: String { plain(1175) }
    /// Ways to take it in
    var materialsRepresentation: String { plain(1176) }
    /// Such as “read it, hear it, or look at the pictures”.
    var materialsRepresentationHint: String { plain(1177) }
    /// Ways to do it
    var materialsAction: String { plain(1178) }
    /// Such as “type, speak or build; take breaks when you like”.
    var materialsActionHint: String { plain(1179) }
    /// Ways to make it yours
    var materialsEngagement: String { plain(1180) }
    /// Such as “choose your own place, or work with a friend”.
    var materialsEngagementHint: String { plain(1181) }
    /// Put in the text that students read.
    var materialsNeedReading: String { plain(1182) }
    /// Say what students do at home before.
    var materialsNeedPreparation: String { plain(1183) }
    /// Make this shorter: {count, number} characters at most.
    func materialsNeedShorter(count: Int) -> String { text(1184, [.number(count)]) }
    /// Write {count, number} lines at most.
    func materialsNeedFewerLines(count: Int) -> String { text(1185, [.number(count)]) }
    /// Make each line shorter: {count, number} characters at most.
    func materialsNeedShorterLines(count: Int) -> String { text(1186, [.number(count)]) }
    /// How it begins
    var materialsTier: String { plain(1187) }
    /// With more help to start
    var materialsTierScaffold: String { plain(1188) }
    /// As it stands
    var materialsTierLevel: String { plain(1189) }
    /// To go further
    var materialsTierMore: String { plain(1190) }
    /// How it is taken in
    var materialsMedium: String { plain(1191) }
    /// to read
    var materialsMediumText: String { plain(1192) }
    /// with pictures
    var materialsMediumPictures: String { plain(1193) }
    /// to hear
    var materialsMediumAudio: String { plain(1194) }
    /// to watch
    var materialsMediumVideo: String { plain(1195) }
    /// with your hands
    var materialsMediumHandsOn: String { plain(1196) }
    /// Language
    var materialsLanguage: String { plain(1197) }
    /// The same in each language
    var materialsAnyLanguage: String { plain(1198) }
    /// Versions
    var materialsVariants: String { plain(1199) }
    /// All versions lead to the same goal and are judged by the same rubric. Steps, materials and text may differ.
    var materialsVariantsLede: String { plain(1200) }
    /// Write a version
    var materialsVariantNew: String { plain(1201) }
    /// Edit the version
    var materialsVariantEdit: String { plain(1202) }
    /// Change only what has to differ. What you leave empty is the same as in the activity.
    var materialsVariantLede: String { plain(1203) }
    /// Remove this version
    var materialsVariantRemove: String { plain(1204) }
    /// Steps of this version
    var materialsVariantSteps: String { plain(1205) }
    /// One on each line. Empty keeps the activity's own.
    var materialsVariantStepsHint: String { plain(1206) }
    /// What is different
    var materialsNote: String { plain(1207) }
    /// Say it to the student, in one or two sentences.
    var materialsNoteHint: String { plain(1208) }
    /// Say what is different about it.
    var materialsNeedNote: String { plain(1209) }
    /// An activity has {count, number} versions at most.
    func materialsNeedFewerVariants(count: Int) -> String { text(1210, [.number(count)]) }
    /// The activity as it is written.
    var materialsItself: String { plain(1211) }
    /// Who works from which
    var materialsWhoSees: String { plain(1212) }
    /// Open a name to see the activity as that student sees it.
    var materialsWhoSeesLede: String { plain(1213) }
    /// Works from: {version}.
    func materialsWorksFrom(version: String) -> String { text(1214, [.text(version)]) }
    /// Set: {tier}.
    func materialsIsSet(tier: String) -> String { text(1215, [.text(tier)]) }
    /// Suggested: {tier}.
    func materialsIsSuggested(tier: String) -> String { text(1216, [.text(tier)]) }
    /// asks for another
    var materialsAsks: String { plain(1217) }
    /// As {name} sees it
    func materialsAsSeen(name: String) -> String { text(1218, [.text(name)]) }
    /// This is what the page of the work shows.
    var materialsAsSeenLede: String { plain(1219) }
    /// Asks for: {tier}
    func materialsAskedFor(tier: String) -> String { text(1220, [.text(tier)]) }
    /// Your answer
    var materialsAnswerWords: String { plain(1221) }
    /// Yes, open it
    var materialsGrant: String { plain(1222) }
    /// Not now
    var materialsNotNow: String { plain(1223) }
    /// This activity has no other versions yet.
    var materialsNoVariants: String { plain(1224) }
    /// Leave it to the student
    var materialsLeaveOpen: String { plain(1225) }
    /// A beginning for {name}
    func materialsTierFor(name: String) -> String { text(1226, [.text(name)]) }
    /// How firmly
    var materialsHow: String { plain(1227) }
    /// Suggest it: everything stays open
    var materialsHowSuggest: String { plain(1228) }
    /// Set it: the student can ask for another
    var materialsHowSet: String { plain(1229) }
    /// Why
    var materialsReason: String { plain(1230) }
    /// The student reads this.
    var materialsReasonHint: String { plain(1231) }
    /// Say why. The student reads it.
    var materialsNeedReason: String { plain(1232) }
    /// The student, the family and the student's teachers see this.
    var materialsTierWho: String { plain(1233) }
    /// Choose your version
    var materialsChooseTitle: String { plain(1234) }
    /// Each version leads to the same goal. Choose the one that helps you begin.
    var materialsChooseLede: String { plain(1235) }
    /// Open to you
    var materialsOpenToYou: String { plain(1236) }
    /// Use this version
    var materialsUseThis: String { plain(1237) }
    /// You, your family and your teachers see what you choose.
    var materialsTierWhoOwn: String { plain(1238) }
    /// {name, html} chose how this begins for you: {tier, html}.
    func materialsSetBy(name: HTML, tier: HTML) -> HTML { markup(1239, [.html(name), .html(tier)]) }
    /// {name, html} suggests: {tier, html}. You choose.
    func materialsSuggestedBy(name: HTML, tier: HTML) -> HTML { markup(1240, [.html(name), .html(tier)]) }
    /// Ask for another
    var materialsAskTitle: String { plain(1241) }
    /// Which one would you like?
    var materialsAskFor: String { plain(1242) }
    /// Why?
    var materialsAskWhy: String { plain(1243) }
    /// Ask my teacher
    var materialsAskButton: String { plain(1244) }
    /// You asked for: {tier}. Your teacher has not answered yet.
    func materialsAskWaits(tier: String) -> String { text(1245, [.text(tier)]) }
    /// Your teacher said yes.
    var materialsAskYes: String { plain(1246) }
    /// Your teacher said: not now.
    var materialsAskNo: String { plain(1247) }
    /// What you need
    var materialsNeeds: String { plain(1248) }
    /// Made by {name, html}
    func materialsMadeBy(name: HTML) -> HTML { markup(1249, [.html(name)]) }
    /// Now: {version}
    func materialsNow(version: String) -> String { text(1250, [.text(version)]) }
    /// Read the text
    var materialsRead: String { plain(1251) }
    /// Mark sentences and write notes.
    var materialsReadMore: String { plain(1252) }
    /// Pages
    var materialsPages: String { plain(1253) }
    /// {done, number} of {count, number} pages done
    func materialsPagesDone(done: Int, count: Int) -> String { text(1254, [.number(done), .number(count)]) }
    /// Class talk
    var materialsTalk: String { plain(1255) }
    /// {count, plural, =0 {Nobody has said anything yet.} one {# post} other {# posts}}
    func materialsPosts(count: Int) -> String { text(1256, [.number(count)]) }
    /// Sources
    var materialsSources: String { plain(1257) }
    /// {count, plural, one {# source} other {# sources}}
    func materialsSourcesCount(count: Int) -> String { text(1258, [.number(count)]) }
    /// Note where you find things.
    var materialsSourcesMore: String { plain(1259) }
    /// Students go through the pages at their own pace. They come back to where they stopped.
    var materialsPagesLede: String { plain(1260) }
    /// There are no pages yet. Write the first one.
    var materialsPagesNone: String { plain(1261) }
    /// An activity has {count, number} pages at most.
    func materialsPagesFull(count: Int) -> String { text(1262, [.number(count)]) }
    /// A new page
    var materialsPageNew: String { plain(1263) }
    /// Edit the page
    var materialsPageEdit: String { plain(1264) }
    /// Remove this page
    var materialsPageRemove: String { plain(1265) }
    /// Title
    var materialsPageTitle: String { plain(1266) }
    /// What it says
    var materialsPageWords: String { plain(1267) }
    /// Lines that begin with “- ” make a list. Put **two stars** around words to make them bold.
    var materialsPageWordsHint: String { plain(1268) }
    /// Give the page a title.
    var materialsNeedPageTitle: String { plain(1269) }
    /// Move up
    var materialsMoveUp: String { plain(1270) }
    /// Move down
    var materialsMoveDown: String { plain(1271) }
    /// Page {number, number} of {count, number}
    func materialsPageOf(number: Int, count: Int) -> String { text(1272, [.number(number), .number(count)]) }
    /// Back
    var materialsPageBack: String { plain(1273) }
    /// Next page
    var materialsPageNext: String { plain(1274) }
    /// Done, next page
    var materialsPageDone: String { plain(1275) }
    /// Done, to my work
    var materialsPageFinish: String { plain(1276) }
    /// Not done yet
    var materialsPageUndo: String { plain(1277) }
    /// done
    var materialsIsDone: String { plain(1278) }
    /// About {minutes, plural, one {# minute} other {# minutes}} to read
    func materialsReadTime(minutes: Int) -> String { text(1279, [.number(minutes)]) }
    /// Keep a copy
    var materialsOffline: String { plain(1280) }
    /// A copy to keep, from {date}.
    func materialsOfflineKept(date: String) -> String { text(1281, [.text(date)]) }
    /// My notes
    var materialsNotes: String { plain(1282) }
    /// No notes yet. Choose “Mark” beside a paragraph.
    var materialsNotesNone: String { plain(1283) }
    /// Notes that are shared
    var materialsNotesShared: String { plain(1284) }
    /// No notes are shared with you.
    var materialsNotesNoneShared: String { plain(1285) }
    /// Notes from my class
    var materialsNotesClass: String { plain(1286) }
    /// Only you see your notes, unless you share one.
    var materialsNotesWho: String { plain(1287) }
    /// You see only the notes that the student shares.
    var materialsNotesWhoStaff: String { plain(1288) }
    /// Mark
    var materialsMark: String { plain(1289) }
    /// in paragraph {number, number}
    func materialsParagraph(number: Int) -> String { text(1290, [.number(number)]) }
    /// Which sentences?
    var materialsMarkLegend: String { plain(1291) }
    /// Your note
    var materialsNoteWords: String { plain(1292) }
    /// Who can read this?
    var materialsShare: String { plain(1293) }
    /// Only me
    var materialsShareOwn: String { plain(1294) }
    /// My teachers and me
    var materialsShareStaff: String { plain(1295) }
    /// My class
    var materialsShareClass: String { plain(1296) }
    /// Keep it
    var materialsNoteSave: String { plain(1297) }
    /// Leave it
    var materialsNoteLeave: String { plain(1298) }
    /// Remove
    var materialsNoteRemove: String { plain(1299) }
    /// Choose at least one sentence.
    var materialsNeedSentence: String { plain(1300) }
    /// Choose fewer sentences.
    var materialsNeedFewerSentences: String { plain(1301) }
    /// A text holds {count, number} notes. Remove one first.
    func materialsNeedFewerNotes(count: Int) -> String { text(1302, [.number(count)]) }
    /// Write down where you find things. At the end you have them all.
    var materialsSourcesLede: String { plain(1303) }
    /// Where the student found things.
    var materialsSourcesLedeStaff: String { plain(1304) }
    /// No sources yet.
    var materialsSourcesNone: String { plain(1305) }
    /// The student, the family and the student's teachers see this.
    var materialsSourcesWho: String { plain(1306) }
    /// Add a source
    var materialsSourceAdd: String { plain(1307) }
    /// What is it called?
    var materialsSourceTitle: String { plain(1308) }
    /// A book, a page, a film, or a person you asked.
    var materialsSourceTitleHint: String { plain(1309) }
    /// Who made it?
    var materialsSourceAuthor: String { plain(1310) }
    /// When?
    var materialsSourceYear: String { plain(1311) }
    /// Where is it? A link or a place.
    var materialsSourceAddress: String { plain(1312) }
    /// What did you take from it?
    var materialsSourceTaken: String { plain(1313) }
    /// Add it
    var materialsSourceSave: String { plain(1314) }
    /// Remove
    var materialsSourceRemove: String { plain(1315) }
    /// Write what it is called.
    var materialsNeedSourceTitle: String { plain(1316) }
    /// A piece of work holds {count, number} sources.
    func materialsNeedFewerSources(count: Int) -> String { text(1317, [.number(count)]) }
    /// About “{title}”
    func materialsTalkAbout(title: String) -> String { text(1318, [.text(title)]) }
    /// Nobody has said anything yet. Say what you think.
    var materialsTalkNone: String { plain(1319) }
    /// Your class and its teachers see this. Nobody else.
    var materialsTalkWho: String { plain(1320) }
    /// The students and teachers of this class see this. There are no private messages.
    var materialsTalkWhoStaff: String { plain(1321) }
    /// Earlier posts
    var materialsEarlierPosts: String { plain(1322) }
    /// This post was taken back.
    var materialsPostGone: String { plain(1323) }
    /// A teacher hid this post.
    var materialsPostHidden: String { plain(1324) }
    /// Why:
    var materialsHiddenBecause: String { plain(1325) }
    /// Take it back
    var materialsPostTakeBack: String { plain(1326) }
    /// Tell a teacher
    var materialsReport: String { plain(1327) }
    /// What worries you?
    var materialsReportWords: String { plain(1328) }
    /// Tell
    var materialsReportSend: String { plain(1329) }
    /// Somebody is worried about these
    var materialsReported: String { plain(1330) }
    /// They say:
    var materialsReportSays: String { plain(1331) }
    /// This is fine
    var materialsReportFine: String { plain(1332) }
    /// Go to the post
    var materialsToPost: String { plain(1333) }
    /// Hide
    var materialsHide: String { plain(1334) }
    /// Why? The writer reads this.
    var materialsHideReason: String { plain(1335) }
    /// Show it again
    var materialsShowAgain: String { plain(1336) }
    /// Answer
    var materialsReply: String { plain(1337) }
    /// Your answer
    var materialsReplyWords: String { plain(1338) }
    /// Post it
    var materialsPostSend: String { plain(1339) }
    /// What do you think?
    var materialsPostWords: String { plain(1340) }
    /// Your whole class reads it.
    var materialsPostHint: String { plain(1341) }
    /// Write something first.
    var materialsNeedPost: String { plain(1342) }
    /// Activities by us
    var materialsMade: String { plain(1343) }
    /// Make an activity for your class. Your teacher looks at it first.
    var materialsMadeLede: String { plain(1344) }
    /// Mine
    var materialsMadeOwn: String { plain(1345) }
    /// You have made none yet. What could your class try?
    var materialsMadeNone: String { plain(1346) }
    /// For which class?
    var materialsMadeClass: String { plain(1347) }
    /// Make one
    var materialsMadeBegin: String { plain(1348) }
    /// You are in no class now.
    var materialsNoClass: String { plain(1349) }
    /// Without a title
    var materialsMadeUntitled: String { plain(1350) }
    /// Draft
    var materialsMadeDraft: String { plain(1351) }
    /// Waits for the teacher
    var materialsMadeSent: String { plain(1352) }
    /// Back with words
    var materialsMadeBack: String { plain(1353) }
    /// In the class
    var materialsMadeApproved: String { plain(1354) }
    /// Taken back
    var materialsMadeWithdrawn: String { plain(1355) }
    /// By others in my classes
    var materialsMadeShared: String { plain(1356) }
    /// Made by somebody in your class
    var materialsMadeBySomeone: String { plain(1357) }
    /// You see it. Once you send it, your teachers see it. Once it is approved, your class does it.
    var materialsMadeWho: String { plain(1358) }
    /// The student and the student's teachers see this page.
    var materialsMadeWhoStaff: String { plain(1359) }
    /// {name, html} approved it.
    func materialsMadeSaidYes(name: HTML) -> HTML { markup(1360, [.html(name)]) }
    /// {name, html} sent it back with words for you.
    func materialsMadeSaidBack(name: HTML) -> HTML { markup(1361, [.html(name)]) }
    /// What is it called?
    var materialsMadeTitle: String { plain(1362) }
    /// A question that makes others curious
    var materialsMadeQuestion: String { plain(1363) }
    /// Why should others do it?
    var materialsMadeWhy: String { plain(1364) }
    /// What can they do afterwards?
    var materialsMadeWhyHint: String { plain(1365) }
    /// What do they do?
    var materialsMadeSteps: String { plain(1366) }
    /// One on each line.
    var materialsMadeLines: String { plain(1367) }
    /// How can they show it?
    var materialsMadeWays: String { plain(1368) }
    /// At least two ways, one on each line.
    var materialsMadeWaysHint: String { plain(1369) }
    /// What do they need?
    var materialsMadeMaterials: String { plain(1370) }
    /// Show my name to the class
    var materialsMadeNamed: String { plain(1371) }
    /// Send it to my teacher
    var materialsMadeSend: String { plain(1372) }
    /// Keep it for later
    var materialsMadeSave: String { plain(1373) }
    /// Take it away
    var materialsMadeDrop: String { plain(1374) }
    /// Give it a title.
    var materialsMadeNeedTitle: String { plain(1375) }
    /// Say why others should do it.
    var materialsMadeNeedWhy: String { plain(1376) }
    /// Say what they do.
    var materialsMadeNeedSteps: String { plain(1377) }
    /// Name at least two ways to show it.
    var materialsMadeNeedWays: String { plain(1378) }
    /// This moved on in the meantime. Look at it again.
    var materialsMadeMoved: String { plain(1379) }
    /// Your teacher has it. You can take it back to change it.
    var materialsMadeWaits: String { plain(1380) }
    /// Take it back to change it
    var materialsMadeTakeBack: String { plain(1381) }
    /// Open the activity
    var materialsMadeOpen: String { plain(1382) }
    /// Give this class an activity first. Then you can judge this one by the same rubric.
    var materialsMadeNoRubric: String { plain(1383) }
    /// Judge it by
    var materialsMadeRubric: String { plain(1384) }
    /// Your answer
    var materialsMadeAnswer: String { plain(1385) }
    /// Words for {name}
    func materialsMadeComments(name: String) -> String { text(1386, [.text(name)]) }
    /// Say what is good, and what could be clearer.
    var materialsMadeCommentsHint: String { plain(1387) }
    /// Write a few words. The student made this for you to read.
    var materialsMadeNeedComments: String { plain(1388) }
    /// Approve it for the class
    var materialsMadeApprove: String { plain(1389) }
    /// Send it back
    var materialsMadeSendBack: String { plain(1390) }
    /// Activities by students
    var materialsMadeQueue: String { plain(1391) }
    /// Students write activities for the class. Nothing is shown to the others before you approve it.
    var materialsMadeQueueLede: String { plain(1392) }
    /// Nothing has come yet. Students begin one under “My work”.
    var materialsMadeQueueNone: String { plain(1393) }
    /// Questions and ideas
    var materialsQuestions: String { plain(1394) }
    /// Ask what you really wonder. A question can become a project.
    var materialsQuestionsLede: String { plain(1395) }
    /// What the students of this class wonder about. Newest first, without counting.
    var materialsQuestionsLedeClass: String { plain(1396) }
    /// No questions yet. Ask the first one.
    var materialsQuestionsNone: String { plain(1397) }
    /// No questions yet. Students ask them under “My work”.
    var materialsQuestionsNoneClass: String { plain(1398) }
    /// Your class and its teachers see your questions.
    var materialsQuestionsWho: String { plain(1399) }
    /// The class sees the questions. Only you see who wonders too.
    var materialsQuestionsWhoClass: String { plain(1400) }
    /// What this class wonders
    var materialsPoolClass: String { plain(1401) }
    /// What my classes wonder
    var materialsPool: String { plain(1402) }
    /// What is it?
    var materialsKindLegend: String { plain(1403) }
    /// A question
    var materialsKindQuestion: String { plain(1404) }
    /// An idea for a project
    var materialsKindIdea: String { plain(1405) }
    /// Say it in one or two sentences
    var materialsAskWords: String { plain(1406) }
    /// What made you think of it?
    var materialsAskBecause: String { plain(1407) }
    /// For which class?
    var materialsAskClass: String { plain(1408) }
    /// Put it in the pool
    var materialsAskSend: String { plain(1409) }
    /// Write your question first.
    var materialsNeedQuestion: String { plain(1410) }
    /// You
    var materialsYou: String { plain(1411) }
    /// Others wonder this too.
    var materialsOthersWonder: String { plain(1412) }
    /// Taken up in class
    var materialsTakenUp: String { plain(1413) }
    /// Hidden by a teacher:
    var materialsQuestionHidden: String { plain(1414) }
    /// Take it back
    var materialsTakeBack: String { plain(1415) }
    /// I wonder this too
    var materialsWonder: String { plain(1416) }
    /// You wonder this too
    var materialsWonderOff: String { plain(1417) }
    /// Wonder this too:
    var materialsWonderToo: String { plain(1418) }
    /// An activity takes it up
    var materialsLinkActivity: String { plain(1419) }
    /// Which activity?
    var materialsWhichActivity: String { plain(1420) }
    /// Link it
    var materialsLinkSave: String { plain(1421) }
    /// Note it as evidence
    var materialsAsEvidence: String { plain(1422) }
    /// Asked: “{words}”
    func materialsAskedWords(words: String) -> String { text(1423, [.text(words)]) }
    /// Older ones
    var materialsOlder: String { plain(1424) }
    /// Bring in activities
    var materialsImport: String { plain(1425) }
    /// Paste rows from a sheet, or choose a file. All rows come in, or none.
    var materialsImportLede: String { plain(1426) }
    /// Rows from a sheet
    var materialsImportPaste: String { plain(1427) }
    /// The first row names the columns.
    var materialsImportPasteHint: String { plain(1428) }
    /// Or a file (CSV)
    var materialsImportFile: String { plain(1429) }
    /// Bring them in
    var materialsImportButton: String { plain(1430) }
    /// Nothing was brought in. Fix these first.
    var materialsImportNothing: String { plain(1431) }
    /// {count, plural, one {One cell needs a fix.} other {# cells need a fix.}}
    func materialsImportFaults(count: Int) -> String { text(1432, [.number(count)]) }
    /// {count, plural, one {And one more.} other {And # more.}}
    func materialsImportMore(count: Int) -> String { text(1433, [.number(count)]) }
    /// Line {line, number}, {column}: {problem}
    func materialsImportAt(line: Int, column: String, problem: String) -> String { text(1434, [.number(line), .text(column), .text(problem)]) }
    /// An example
    var materialsImportExample: String { plain(1435) }
    /// The columns
    var materialsColumns: String { plain(1436) }
    /// What it is called.
    var materialsColumnTitle: String { plain(1437) }
    /// The question it asks, and why it matters.
    var materialsColumnWhy: String { plain(1438) }
    /// Several in one cell, with a bar between them: one | two.
    var materialsColumnLines: String { plain(1439) }
    /// How long it takes, and for which grades.
    var materialsColumnFacts: String { plain(1440) }
    /// Codes, keys or titles, with a bar between them.
    var materialsColumnCompetencies: String { plain(1441) }
    /// There is no such column.
    var materialsFaultColumnUnknown: String { plain(1442) }
    /// This column is there twice.
    var materialsFaultColumnTwice: String { plain(1443) }
    /// This column is missing.
    var materialsFaultColumnMissing: String { plain(1444) }
    /// This row has more cells than the first one.
    var materialsFaultCellTooMany: String { plain(1445) }
    /// This cannot be read. Look for a missing quote.
    var materialsFaultUnreadable: String { plain(1446) }
    /// There are no rows yet.
    var materialsFaultEmpty: String { plain(1447) }
    /// Something is missing here.
    var materialsFaultMissing: String { plain(1448) }
    /// {count, number} at most, please.
    func materialsFaultTooMany(count: Int) -> String { text(1449, [.number(count)]) }
    /// This is not one of the kinds below.
    var materialsFaultKind: String { plain(1450) }
    /// No competency is called “{name}”.
    func materialsFaultUnknown(name: String) -> String { text(1451, [.text(name)]) }
    /// Several competencies are called “{name}”. Use the code.
    func materialsFaultSeveral(name: String) -> String { text(1452, [.text(name)]) }
    /// No rubric judges these yet. Make one activity about them by hand first.
    var materialsFaultNoRubric: String { plain(1453) }
    /// A table holds {count, number} rows at most.
    func materialsFaultRows(count: Int) -> String { text(1454, [.number(count)]) }
    /// Make a copy of my own
    var materialsCopy: String { plain(1455) }
    /// This is your own copy now. Change what you like.
    var materialsCopied: String { plain(1456) }
    /// Copied from
    var materialsCopiedFrom: String { plain(1457) }
    /// From students
    var materialsWaiting: String { plain(1458) }
    /// An activity by a student waits for your answer.
    var materialsWaitingMade: String { plain(1459) }
    /// Asks for another version.
    var materialsWaitingAsks: String { plain(1460) }
    /// {count, plural, one {# post worries somebody.} other {# posts worry somebody.}}
    func materialsWaitingReports(count: Int) -> String { text(1461, [.number(count)]) }
}

// observations
extension Messages {
    /// What people saw me do
    var observationsTitleOwn: String { plain(1462) }
    /// What people saw {name, html} do
    func observationsTitleOf(name: HTML) -> HTML { markup(1463, [.html(name)]) }
    /// What people saw {name} do
    func observationsTitle(name: String) -> String { text(1464, [.text(name)]) }
    /// Not all learning is on a screen. Here is what adults saw you do.
    var observationsLedeOwn: String { plain(1465) }
    /// Not all learning is on a screen. Here is what adults saw, in their own words.
    var observationsLede: String { plain(1466) }
    /// Note what I saw
    var observationsAdd: String { plain(1467) }
    /// Whom did you see? Choose a student.
    var observationsWhom: String { plain(1468) }
    /// You have no students now. They come with your classes.
    var observationsNoStudents: String { plain(1469) }
    /// Note another student
    var observationsNext: String { plain(1470) }
    /// What I saw {name} do
    func observationsNew(name: String) -> String { text(1471, [.text(name)]) }
    /// What I saw {name, html} do
    func observationsNewHead(name: HTML) -> HTML { markup(1472, [.html(name)]) }
    /// Which skill was it?
    var observationsWhat: String { plain(1473) }
    /// Another skill
    var observationsFind: String { plain(1474) }
    /// A word from its name
    var observationsFindWords: String { plain(1475) }
    /// Find
    var observationsFindButton: String { plain(1476) }
    /// Nothing with these words. Try a shorter one.
    var observationsFoundNone: String { plain(1477) }
    /// Which level did you see?
    var observationsLevel: String { plain(1478) }
    /// No level, only what I saw
    var observationsNoLevel: String { plain(1479) }
    /// What happened
    var observationsWords: String { plain(1480) }
    /// One sentence is enough. You may leave it empty.
    var observationsWordsHint: String { plain(1481) }
    /// One sentence is enough: what you saw, and where.
    var observationsWordsHintFamily: String { plain(1482) }
    /// Photo
    var observationsPhoto: String { plain(1483) }
    /// Show the work or the hands. Ask first if a face is in it.
    var observationsPhotoHint: String { plain(1484) }
    /// Help, another place, another day
    var observationsMore: String { plain(1485) }
    /// Somebody helped
    var observationsHelped: String { plain(1486) }
    /// It was in a new situation
    var observationsTransfer: String { plain(1487) }
    /// On which day
    var observationsDay: String { plain(1488) }
    /// How it was shown
    var observationsWay: String { plain(1489) }
    /// Save
    var observationsSave: String { plain(1490) }
    /// Saved.
    var observationsSaved: String { plain(1491) }
    /// Undo
    var observationsUndo: String { plain(1492) }
    /// It was a habit of character, not a skill
    var observationsHabitInstead: String { plain(1493) }
    /// Choose a skill.
    var observationsNeedCompetency: String { plain(1494) }
    /// Choose a level, write a sentence or add a photo.
    var observationsNeedSomething: String { plain(1495) }
    /// Write a sentence or add a photo.
    var observationsNeedWords: String { plain(1496) }
    /// Choose a day that is not in the future and not too long ago.
    var observationsNeedDay: String { plain(1497) }
    /// This is too long. {count, number} characters fit.
    func observationsTooLong(count: Int) -> String { text(1498, [.number(count)]) }
    /// Moments
    var observationsMoments: String { plain(1499) }
    /// {count, plural, one {# moment} other {# moments}}
    func observationsCount(count: Int) -> String { text(1500, [.number(count)]) }
    /// Nothing is noted yet. Ask an adult to watch you work.
    var observationsNoneOwn: String { plain(1501) }
    /// Nothing is noted yet. One sentence about one moment is a good start.
    var observationsNone: String { plain(1502) }
    /// Take this back
    var observationsTakeBack: String { plain(1503) }
    /// It does not count any more. It stays in the record as taken back.
    var observationsTakeBackWhat: String { plain(1504) }
    /// Take back
    var observationsTakeBackDo: String { plain(1505) }
    /// Newer moments
    var observationsNewer: String { plain(1506) }
    /// Older moments
    var observationsOlder: String { plain(1507) }
    /// The student, the family, the teachers, the advisor and the school leaders can read this.
    var observationsWho: String { plain(1508) }
    /// You, your family, your teachers, your advisor and the school leaders can read this.
    var observationsWhoOwn: String { plain(1509) }
    /// Habits of character
    var observationsHabits: String { plain(1510) }
    /// These are told in words. They have no level and do not count for a grade.
    var observationsHabitsApart: String { plain(1511) }
    /// Nobody has noted a habit yet.
    var observationsHabitsNoneOwn: String { plain(1512) }
    /// Nothing is noted yet. What did you see that deserves a word?
    var observationsHabitsNone: String { plain(1513) }
    /// {count, plural, one {# older note} other {# older notes}}
    func observationsHabitsOlder(count: Int) -> String { text(1514, [.number(count)]) }
    /// {count, plural, one {Seen once} other {Seen # times}} by {people, plural, one {one adult} other {# adults}}, …
    func observationsStory(count: Int, people: Int, date: String) -> String { text(1515, [.number(count), .number(people), .text(date)]) }
    /// Earlier notes
    var observationsStoryAll: String { plain(1516) }
    /// Note a habit
    var observationsHabitAdd: String { plain(1517) }
    /// A habit I saw in {name, html}
    func observationsHabitHead(name: HTML) -> HTML { markup(1518, [.html(name)]) }
    /// What did you see?
    var observationsHabitWhich: String { plain(1519) }
    /// Tell the moment
    var observationsHabitWords: String { plain(1520) }
    /// What happened, in a sentence. You may leave it empty.
    var observationsHabitWordsHint: String { plain(1521) }
    /// Choose what you saw.
    var observationsNeedHabit: String { plain(1522) }
    /// How did you see it?
    var observationsSeenHow: String { plain(1523) }
    /// for the first time
    var observationsSeenFirst: String { plain(1524) }
    /// once more
    var observationsSeenAgain: String { plain(1525) }
    /// when it was not easy
    var observationsSeenHard: String { plain(1526) }
    /// Curiosity
    var observationsCuriosity: String { plain(1527) }
    /// Asks, looks closer, wants to know why
    var observationsCuriosityLooks: String { plain(1528) }
    /// Perseverance
    var observationsPerseverance: String { plain(1529) }
    /// Stays with it and tries another way
    var observationsPerseveranceLooks: String { plain(1530) }
    /// Kindness
    var observationsKindness: String { plain(1531) }
    /// Sees what others need and helps
    var observationsKindnessLooks: String { plain(1532) }
    /// Teamwork
    var observationsTeamwork: String { plain(1533) }
    /// Listens, shares the work, keeps promises
    var observationsTeamworkLooks: String { plain(1534) }
    /// Honesty
    var observationsHonesty: String { plain(1535) }
    /// Says what is true, even when it is hard
    var observationsHonestyLooks: String { plain(1536) }
    /// Initiative
    var observationsInitiative: String { plain(1537) }
    /// Begins without being asked
    var observationsInitiativeLooks: String { plain(1538) }
    /// Care for the work
    var observationsCare: String { plain(1539) }
    /// Checks, fixes and finishes
    var observationsCareLooks: String { plain(1540) }
    /// Courage
    var observationsCourage: String { plain(1541) }
    /// Speaks up, tries what is new
    var observationsCourageLooks: String { plain(1542) }
    /// Class table
    var observationsGridTitle: String { plain(1543) }
    /// Class table
    var observationsGridOpen: String { plain(1544) }
    /// After a task on paper or a discussion: fill in what you saw of everybody at once.
    var observationsGridBegin: String { plain(1545) }
    /// With the rubric of an activity
    var observationsGridByActivity: String { plain(1546) }
    /// With skills that I choose
    var observationsGridBySkill: String { plain(1547) }
    /// Skills, up to {count, number}
    func observationsGridSkills(count: Int) -> String { text(1548, [.number(count)]) }
    /// Open the table
    var observationsGridGo: String { plain(1549) }
    /// One digit for each student and column. Leave empty what you did not see.
    var observationsGridLede: String { plain(1550) }
    /// What the class did
    var observationsGridName: String { plain(1551) }
    /// For example: fractions on paper
    var observationsGridNameHint: String { plain(1552) }
    /// empty: not seen
    var observationsGridEmptyCell: String { plain(1553) }
    /// With a keyboard: after a digit you move on to the student below. The arrow keys move, too.
    var observationsGridKeys: String { plain(1554) }
    /// What the levels look like
    var observationsGridRubric: String { plain(1555) }
    /// Levels by student
    var observationsGridTable: String { plain(1556) }
    /// With help
    var observationsGridHelp: String { plain(1557) }
    /// {name} had help
    func observationsGridHelpOf(name: String) -> String { text(1558, [.text(name)]) }
    /// A word to the student
    var observationsGridWords: String { plain(1559) }
    /// A word to {name}
    func observationsGridWordsOf(name: String) -> String { text(1560, [.text(name)]) }
    /// {name}, {what}: 1 to 4
    func observationsGridCell(name: String, what: String) -> String { text(1561, [.text(name), .text(what)]) }
    /// Save all
    var observationsGridSave: String { plain(1562) }
    /// Look before saving
    var observationsGridPreview: String { plain(1563) }
    /// {levels, plural, one {# level} other {# levels}} for {students, plural, one {# student} other {# students}}.
    func observationsGridSum(levels: Int, students: Int) -> String { text(1564, [.number(levels), .number(students)]) }
    /// No level that is shown would change.
    var observationsGridNoChange: String { plain(1565) }
    /// These levels would go up:
    var observationsGridChanges: String { plain(1566) }
    /// Parts of the class
    var observationsGridPages: String { plain(1567) }
    /// Say what the class did.
    var observationsGridNeedTitle: String { plain(1568) }
    /// {name}, {what}: “{typed}” is not a level. Use 1, 2, 3 or 4.
    func observationsGridWrong(name: String, what: String, typed: String) -> String { text(1569, [.text(name), .text(what), .text(typed)]) }
    /// {name} has words but no level. Add a level, or note it on the student’s own page.
    func observationsGridWordsAlone(name: String) -> String { text(1570, [.text(name)]) }
    /// Somebody in this table is no longer in the class. Open the table again.
    var observationsGridLeft: String { plain(1571) }
    /// Fill in at least one level.
    var observationsGridEmpty: String { plain(1572) }
    /// You saved a table with this name for this day. Give it another name, or take the first one back.
    var observationsGridTwice: String { plain(1573) }
    /// Saved tables
    var observationsSheets: String { plain(1574) }
    /// Each level now counts as evidence for its student. You can take all of it back below.
    var observationsSheetSaved: String { plain(1575) }
    /// This table was taken back. Nothing of it counts.
    var observationsSheetBack: String { plain(1576) }
    /// Take the whole table back
    var observationsSheetTakeBack: String { plain(1577) }
    /// Nothing of it counts any more. It stays in the record as taken back.
    var observationsSheetTakeBackWhat: String { plain(1578) }
    /// Take it all back
    var observationsSheetTakeBackDo: String { plain(1579) }
    /// From before
    var observationsPriorTitle: String { plain(1580) }
    /// Bring something from before
    var observationsPriorAdd: String { plain(1581) }
    /// Did you learn it at another school, at home or in a club? Bring what shows it. A teacher will look at it.
    var observationsPriorLedeOwn: String { plain(1582) }
    /// What {name} learned at another school, at home or in a club counts here, too. A teacher looks at it first.
    func observationsPriorLede(name: String) -> String { text(1583, [.text(name)]) }
    /// You have not brought anything yet.
    var observationsPriorNoneOwn: String { plain(1584) }
    /// Nothing has been brought yet.
    var observationsPriorNone: String { plain(1585) }
    /// What does it show?
    var observationsPriorWhat: String { plain(1586) }
    /// What did you do?
    var observationsPriorWordsOwn: String { plain(1587) }
    /// What did {name} do?
    func observationsPriorWords(name: String) -> String { text(1588, [.text(name)]) }
    /// Tell what you made or did, and how it shows the skill.
    var observationsPriorWordsHint: String { plain(1589) }
    /// Where was it?
    var observationsPriorPlace: String { plain(1590) }
    /// A school, a club, at home
    var observationsPriorPlaceHint: String { plain(1591) }
    /// About when
    var observationsPriorDay: String { plain(1592) }
    /// A day near it is fine.
    var observationsPriorDayHint: String { plain(1593) }
    /// Photo, recording or film
    var observationsPriorFiles: String { plain(1594) }
    /// Link to more
    var observationsPriorLink: String { plain(1595) }
    /// Send it to the teachers
    var observationsPriorSend: String { plain(1596) }
    /// Choose the skill that it shows.
    var observationsPriorNeedSkill: String { plain(1597) }
    /// Tell what was done.
    var observationsPriorNeedWords: String { plain(1598) }
    /// Choose a day near it.
    var observationsPriorNeedDay: String { plain(1599) }
    /// A link begins with https:// and has no spaces.
    var observationsPriorNeedLink: String { plain(1600) }
    /// This is too long. {count, number} characters fit.
    func observationsPriorTooLong(count: Int) -> String { text(1601, [.number(count)]) }
    /// {count, number} pieces wait for an answer. Please wait for some of them first.
    func observationsPriorTooMany(count: Int) -> String { text(1602, [.number(count)]) }
    /// waits for an answer
    var observationsPriorWaiting: String { plain(1603) }
    /// counts as evidence
    var observationsPriorCounted: String { plain(1604) }
    /// answered
    var observationsPriorAnswered: String { plain(1605) }
    /// taken back
    var observationsPriorTakenBack: String { plain(1606) }
    /// What was brought
    var observationsPriorBrought: String { plain(1607) }
    /// Brought by
    var observationsPriorBy: String { plain(1608) }
    /// The answer
    var observationsPriorAnswer: String { plain(1609) }
    /// It was taken back later and does not count now.
    var observationsPriorUndone: String { plain(1610) }
    /// Bring more
    var observationsPriorAgain: String { plain(1611) }
    /// Take it back
    var observationsPriorTakeBack: String { plain(1612) }
    /// Somebody answered this already, or it was taken back. Load the page again to see.
    var observationsPriorGone: String { plain(1613) }
    /// Your answer
    var observationsPriorReview: String { plain(1614) }
    /// What do you see in it?
    var observationsPriorDecide: String { plain(1615) }
    /// It shows the skill: count it as evidence
    var observationsPriorCount: String { plain(1616) }
    /// Not yet: say why and what would help
    var observationsPriorSendBack: String { plain(1617) }
    /// Which level, if it counts
    var observationsPriorLevel: String { plain(1618) }
    /// Words to the student
    var observationsPriorAnswerWords: String { plain(1619) }
    /// What convinced you, or what is missing and how to show it here.
    var observationsPriorAnswerHint: String { plain(1620) }
    /// Send the answer
    var observationsPriorSendAnswer: String { plain(1621) }
    /// Choose what you see in it.
    var observationsPriorNeedChoice: String { plain(1622) }
    /// Choose the level that it shows.
    var observationsPriorNeedLevel: String { plain(1623) }
    /// Say why, and what would help.
    var observationsPriorNeedReason: String { plain(1624) }
    /// Evidence from before
    var observationsPriorQueue: String { plain(1625) }
    /// Open all
    var observationsPriorQueueOpen: String { plain(1626) }
    /// Students and families brought what was learned elsewhere. The oldest comes first.
    var observationsPriorQueueLede: String { plain(1627) }
    /// {count, plural, one {# piece waits for your answer.} other {# pieces wait for your answer.}}
    func observationsPriorQueueCount(count: Int) -> String { text(1628, [.number(count)]) }
    /// Nothing waits for an answer.
    var observationsPriorQueueEmpty: String { plain(1629) }
    /// Your teacher answered what you brought: {title, html}
    func observationsPriorNewAnswer(title: HTML) -> HTML { markup(1630, [.html(title)]) }
    /// What people saw
    var observationsHub: String { plain(1631) }
    /// Moments and habits that adults noted
    var observationsHubWords: String { plain(1632) }
    /// Seen without a screen
    var observationsOnSkill: String { plain(1633) }
    /// Show it in your own way. Ask an adult to watch, or bring what you did before.
    var observationsOnSkillOwn: String { plain(1634) }
    /// In a new situation
    var observationsTransferTitle: String { plain(1635) }
    /// You can do this here. Now try it somewhere new: at home, in another class, in town. Then show how it went.
    var observationsTransferOwn: String { plain(1636) }
    /// The next level asks for it in a new situation: another class, at home, in town. Whoever sees it can note it.
    var observationsTransferOther: String { plain(1637) }
    /// Plan a way to show it
    var observationsTransferIdea: String { plain(1638) }
    /// Note it in a new situation
    var observationsTransferNote: String { plain(1639) }
    /// Examples at each level
    var observationsExamples: String { plain(1640) }
    /// Skill
    var observationsSkill: String { plain(1641) }
    /// Pieces that others let you see
    var observationsExamplesHint: String { plain(1642) }
    /// List
    var observationsViewList: String { plain(1643) }
    /// Map and list
    var observationsViewMap: String { plain(1644) }
    /// How to see it
    var observationsView: String { plain(1645) }
    /// {area}: {count, plural, one {# skill} other {# skills}}. Lines go from what comes first to what builds on it.…
    func observationsMapLabel(area: String, count: Int) -> String { text(1646, [.text(area), .number(count)]) }
    /// The drawing shows {count, number} skills around what is under way. All are in the list.
    func observationsMapCut(count: Int) -> String { text(1647, [.number(count)]) }
    /// level {level, number}
    func observationsMapNodeLevel(level: Int) -> String { text(1648, [.number(level)]) }
}

// overview
extension Messages {
    /// Progress of {name}
    func overviewTitle(name: String) -> String { text(1649, [.text(name)]) }
    /// Progress of {name, html}
    func overviewTitleHtml(name: HTML) -> HTML { markup(1650, [.html(name)]) }
    /// My progress
    var overviewTitleOwn: String { plain(1651) }
    /// {count, plural, one {One part of learning.} other {# parts of learning, all worth the same.}} Each number ope…
    func overviewLede(count: Int) -> String { text(1652, [.number(count)]) }
    /// What the signs mean
    var overviewKey: String { plain(1653) }
    /// to come
    var overviewToCome: String { plain(1654) }
    /// working on it
    var overviewWorking: String { plain(1655) }
    /// shown
    var overviewShown: String { plain(1656) }
    /// You have shown {shown, number} of {total, plural, one {# skill} other {# skills}} on your plan.
    func overviewSkillsOwn(shown: Int, total: Int) -> String { text(1657, [.number(shown), .number(total)]) }
    /// {name} has shown {shown, number} of {total, plural, one {# skill} other {# skills}} on the plan.
    func overviewSkills(name: String, shown: Int, total: Int) -> String { text(1658, [.text(name), .number(shown), .number(total)]) }
    /// {count, plural, one {You are working on one.} other {You are working on #.}}
    func overviewWorkingOwn(count: Int) -> String { text(1659, [.number(count)]) }
    /// {count, plural, one {One is in progress.} other {# are in progress.}}
    func overviewWorkingOn(count: Int) -> String { text(1660, [.number(count)]) }
    /// {count, plural, one {You have one goal here.} other {You have # goals here.}}
    func overviewGoalsOwn(count: Int) -> String { text(1661, [.number(count)]) }
    /// {count, plural, one {{name} has one goal here.} other {{name} has # goals here.}}
    func overviewGoalsOf(count: Int, name: String) -> String { text(1662, [.number(count), .text(name)]) }
    /// {count, plural, one {You reached one goal here.} other {You reached # goals here.}}
    func overviewGoalsReachedOwn(count: Int) -> String { text(1663, [.number(count)]) }
    /// {count, plural, one {{name} reached one goal here.} other {{name} reached # goals here.}}
    func overviewGoalsReachedOf(count: Int, name: String) -> String { text(1664, [.number(count), .text(name)]) }
    /// {count, plural, one {One thing on your plan belongs here.} other {# things on your plan belong here.}}
    func overviewItemsOwn(count: Int) -> String { text(1665, [.number(count)]) }
    /// {count, plural, one {One thing on the plan belongs here.} other {# things on the plan belong here.}}
    func overviewItemsOf(count: Int) -> String { text(1666, [.number(count)]) }
    /// {planned, plural, one {{done, number} of # hour is done.} other {{done, number} of # hours are done.}}
    func overviewHours(planned: Int, done: Int) -> String { text(1667, [.number(planned), .number(done)]) }
    /// {count, plural, one {You have shown one skill since {date}.} other {You have shown # skills since {date}.}}
    func overviewGrowthOwn(count: Int, date: String) -> String { text(1668, [.number(count), .text(date)]) }
    /// {count, plural, one {{name} has shown one skill since {date}.} other {{name} has shown # skills since {date}.…
    func overviewGrowthOf(count: Int, name: String, date: String) -> String { text(1669, [.number(count), .text(name), .text(date)]) }
    /// You last worked on “{skill}”.
    func overviewLatestOwn(skill: String) -> String { text(1670, [.text(skill)]) }
    /// {name} last worked on “{skill}”.
    func overviewLatestOf(name: String, skill: String) -> String { text(1671, [.text(name), .text(skill)]) }
    /// Your plan has nothing here yet.
    var overviewUnplannedOwn: String { plain(1672) }
    /// The plan has nothing here yet.
    var overviewUnplanned: String { plain(1673) }
    /// Nothing here yet. A skill from your map could come first.
    var overviewEmptyContentOwn: String { plain(1674) }
    /// Nothing here yet. A skill from the map could come first.
    var overviewEmptyContent: String { plain(1675) }
    /// Nothing here yet. A question you want to dig into could come first.
    var overviewEmptyThinkingOwn: String { plain(1676) }
    /// Nothing here yet. A question to dig into could come first.
    var overviewEmptyThinking: String { plain(1677) }
    /// Nothing here yet. Planning your own week could come first.
    var overviewEmptyHabitsOwn: String { plain(1678) }
    /// Nothing here yet. Planning the week could come first.
    var overviewEmptyHabits: String { plain(1679) }
    /// Nothing here yet. Helping or trying something outside school could come first.
    var overviewEmptyWorldOwn: String { plain(1680) }
    /// Nothing here yet. Helping or trying something outside school could come first.
    var overviewEmptyWorld: String { plain(1681) }
    /// Nothing here yet. A goal of yours could come first.
    var overviewEmptyOtherOwn: String { plain(1682) }
    /// Nothing here yet. A goal could come first.
    var overviewEmptyOther: String { plain(1683) }
    /// Open the plan
    var overviewOpenPlan: String { plain(1684) }
    /// Open the map
    var overviewOpenMap: String { plain(1685) }
    /// The numbers of “{category}”
    func overviewNumbers(category: String) -> String { text(1686, [.text(category)]) }
    /// Goals
    var overviewRowGoals: String { plain(1687) }
    /// Goals reached
    var overviewRowGoalsDone: String { plain(1688) }
    /// Skills shown
    var overviewRowShown: String { plain(1689) }
    /// Skills in progress
    var overviewRowWorking: String { plain(1690) }
    /// Skills to come
    var overviewRowOpen: String { plain(1691) }
    /// Courses, projects and experiences
    var overviewRowItems: String { plain(1692) }
    /// Of these, done
    var overviewRowItemsDone: String { plain(1693) }
    /// Hours, done and planned
    var overviewRowHours: String { plain(1694) }
    /// {done, number} of {planned, number}
    func overviewHoursShort(done: Int, planned: Int) -> String { text(1695, [.number(done), .number(planned)]) }
    /// Shown since {date}
    func overviewRowGrowth(date: String) -> String { text(1696, [.text(date)]) }
    /// Latest work
    var overviewRowLatest: String { plain(1697) }
    /// {category}: {name}
    func overviewPartTitle(category: String, name: String) -> String { text(1698, [.text(category), .text(name)]) }
    /// All the parts
    var overviewAllParts: String { plain(1699) }
    /// Goals
    var overviewGoals: String { plain(1700) }
    /// reached
    var overviewGoalDone: String { plain(1701) }
    /// done
    var overviewItemDone: String { plain(1702) }
    /// Courses, projects and experiences
    var overviewItems: String { plain(1703) }
    /// Skills shown
    var overviewSkillsShown: String { plain(1704) }
    /// Skills in progress
    var overviewSkillsWorking: String { plain(1705) }
    /// Skills to come
    var overviewSkillsOpen: String { plain(1706) }
    /// Shown since {date}
    func overviewGrown(date: String) -> String { text(1707, [.text(date)]) }
    /// since {date}
    func overviewSince(date: String) -> String { text(1708, [.text(date)]) }
    /// last worked on {date}
    func overviewLastOn(date: String) -> String { text(1709, [.text(date)]) }
    /// {count, plural, one {# hour} other {# hours}}
    func overviewPlanned(count: Int) -> String { text(1710, [.number(count)]) }
    /// You, your family, your teachers, your advisor and the school leaders can see this. A goal you keep for you an…
    var overviewWhoOwn: String { plain(1711) }
    /// {name}, the family, the teachers, the advisor and the school leaders can see this.
    func overviewWho(name: String) -> String { text(1712, [.text(name)]) }
    /// Mine
    var overviewMine: String { plain(1713) }
    /// About me
    var overviewMineProfile: String { plain(1714) }
    /// My progress
    var overviewMineProgress: String { plain(1715) }
    /// My year
    var overviewMineYear: String { plain(1716) }
    /// More about {name}
    func overviewMore(name: String) -> String { text(1717, [.text(name)]) }
    /// See {name}’s progress in each part of learning
    func overviewLinkFamily(name: String) -> String { text(1718, [.text(name)]) }
    /// Grade {grade}
    func overviewHubGrade(grade: String) -> String { text(1719, [.text(grade)]) }
    /// Profile
    var overviewHubProfile: String { plain(1720) }
    /// Who {name} is, in their own words first.
    func overviewHubProfileWords(name: String) -> String { text(1721, [.text(name)]) }
    /// Plan
    var overviewHubPlan: String { plain(1722) }
    /// No plan has been written yet.
    var overviewHubPlanNone: String { plain(1723) }
    /// {goals, plural, =0 {No goals yet} one {# goal} other {# goals}} and {items, plural, =0 {nothing else planned}…
    func overviewHubPlanSum(goals: Int, items: Int) -> String { text(1724, [.number(goals), .number(items)]) }
    /// Progress
    var overviewHubProgress: String { plain(1725) }
    /// Every part of learning on one page.
    var overviewHubProgressWords: String { plain(1726) }
    /// This week
    var overviewHubWeek: String { plain(1727) }
    /// What {name} planned for this week, and what is done.
    func overviewHubWeekWords(name: String) -> String { text(1728, [.text(name)]) }
    /// The year
    var overviewHubYear: String { plain(1729) }
    /// Projects, courses and skills over the months.
    var overviewHubYearWords: String { plain(1730) }
    /// Check-ins
    var overviewHubTalks: String { plain(1731) }
    /// Talks with the advisor: what was said, and what is next.
    var overviewHubTalksWords: String { plain(1732) }
    /// The next one is on {date}, with {name}.
    func overviewHubNextTalk(date: String, name: String) -> String { text(1733, [.text(date), .text(name)]) }
    /// Notes
    var overviewHubNotes: String { plain(1734) }
    /// What adults wrote down. Each note says who reads it.
    var overviewHubNotesWords: String { plain(1735) }
    /// Proposals
    var overviewHubProposals: String { plain(1736) }
    /// What {name} proposes to learn, and what was agreed.
    func overviewHubProposalsWords(name: String) -> String { text(1737, [.text(name)]) }
    /// Work
    var overviewHubWork: String { plain(1738) }
    /// Everything that was begun and sent, with feedback.
    var overviewHubWorkWords: String { plain(1739) }
    /// Map
    var overviewHubMap: String { plain(1740) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func overviewHubMapWords(shown: Int, working: Int) -> String { text(1741, [.number(shown), .number(working)]) }
    /// You see here only what is open to you.
    var overviewHubWho: String { plain(1742) }
    /// Pages about {name}
    func overviewHubPages(name: String) -> String { text(1743, [.text(name)]) }
}

// placement
extension Messages {
    /// Where can I begin?
    var placementTitle: String { plain(1744) }
    /// Where {name} can begin
    func placementTitleOf(name: String) -> String { text(1745, [.text(name)]) }
    /// Answer a few questions. Then you see good places to begin.
    var placementLede: String { plain(1746) }
    /// A few questions show good places to begin. They give no score, and no level goes down.
    var placementLedeOf: String { plain(1747) }
    /// At most {count, number} questions. There is no score. No level goes down. You can stop and go on later.
    func placementPromise(count: Int) -> String { text(1748, [.number(count)]) }
    /// Choose what it is about
    var placementChoose: String { plain(1749) }
    /// There are not enough questions yet. Your map shows what is ready for you.
    var placementNone: String { plain(1750) }
    /// Nothing was tried yet. Students begin on their own map.
    var placementNoneOf: String { plain(1751) }
    /// On the way to my goals
    var placementWayToGoals: String { plain(1752) }
    /// On the way to the student's goals
    var placementWayToGoalsOf: String { plain(1753) }
    /// Begin
    var placementBegin: String { plain(1754) }
    /// Go on
    var placementGoOn: String { plain(1755) }
    /// You can go on with these
    var placementUnderWay: String { plain(1756) }
    /// This is still under way. What it finds is here at the end.
    var placementUnderWayOf: String { plain(1757) }
    /// Earlier results
    var placementBefore: String { plain(1758) }
    /// Ended on {date}
    func placementEndedOn(date: String) -> String { text(1759, [.text(date)]) }
    /// Began on {date}
    func placementBeganOn(date: String) -> String { text(1760, [.text(date)]) }
    /// There are not enough questions about this now. Please choose another one.
    var placementNotOffered: String { plain(1761) }
    /// Question {number, number} of at most {count, number}
    func placementQuestion(number: Int, count: Int) -> String { text(1762, [.number(number), .number(count)]) }
    /// Send my answer
    var placementAnswer: String { plain(1763) }
    /// I have not learned this yet
    var placementNotYet: String { plain(1764) }
    /// You can leave and go on later, on any device.
    var placementLeave: String { plain(1765) }
    /// You seem ready for this now
    var placementReady: String { plain(1766) }
    /// Seems ready to be learned now
    var placementReadyOf: String { plain(1767) }
    /// Your map shows where you can go from here.
    var placementReadyNone: String { plain(1768) }
    /// It looks like you can do this already
    var placementThere: String { plain(1769) }
    /// May be there already
    var placementThereOf: String { plain(1770) }
    /// Your teacher looks at it with you and confirms it.
    var placementThereWho: String { plain(1771) }
    /// It is not a level yet. A teacher looks at it with the student and confirms it.
    var placementThereWhoOf: String { plain(1772) }
    /// {count, plural, one {And # more, on the map.} other {And # more, on the map.}}
    func placementMore(count: Int) -> String { text(1773, [.number(count)]) }
    /// A question about it was answered right.
    var placementWhyRight: String { plain(1774) }
    /// This comes later and is there already: {title, html}
    func placementWhyRequired(title: HTML) -> HTML { markup(1775, [.html(title)]) }
    /// The other answers make it likely.
    var placementWhyLikely: String { plain(1776) }
    /// A question about it did not work out yet.
    var placementWhyWrong: String { plain(1777) }
    /// The answer was: not learned yet.
    var placementWhyNotYet: String { plain(1778) }
    /// What comes before it is there.
    var placementWhyNext: String { plain(1779) }
    /// Go to my map
    var placementToMap: String { plain(1780) }
    /// Placement suggests
    var placementSuggests: String { plain(1781) }
    /// Placement suggests that this is there already. Look at it with the student, and confirm what you see.
    var placementSuggestsLook: String { plain(1782) }
    /// See the results
    var placementSeeAll: String { plain(1783) }
}

// plans
extension Messages {
    /// Classes in order
    var plansKindCourseSequence: String { plain(1784) }
    /// Activity
    var plansKindActivity: String { plain(1785) }
    /// Project
    var plansKindProject: String { plain(1786) }
    /// College class
    var plansKindDualEnrolment: String { plain(1787) }
    /// Internship
    var plansKindInternship: String { plain(1788) }
    /// Service
    var plansKindService: String { plain(1789) }
    /// Reading
    var plansKindReading: String { plain(1790) }
    /// Support
    var plansKindSupport: String { plain(1791) }
    /// Habit to practice
    var plansKindHabit: String { plain(1792) }
    /// This term
    var plansHorizonTerm: String { plain(1793) }
    /// The next years
    var plansHorizonYears: String { plain(1794) }
    /// After graduation
    var plansHorizonAfterGraduation: String { plain(1795) }
    /// Student, family and the adults at school
    var plansAudienceEveryone: String { plain(1796) }
    /// Only the student and the advisor
    var plansAudienceAdvisor: String { plain(1797) }
    /// planned
    var plansMarkPlanned: String { plain(1798) }
    /// under way
    var plansMarkUnderWay: String { plain(1799) }
    /// done
    var plansMarkDone: String { plain(1800) }
    /// let go
    var plansMarkLetGo: String { plain(1801) }
    /// Questions
    var plansFieldTemplate: String { plain(1802) }
    /// We look at it again
    var plansFieldReviewOn: String { plain(1803) }
    /// Words
    var plansFieldWords: String { plain(1804) }
    /// Kind of interest
    var plansFieldTag: String { plain(1805) }
    /// Kind of goal
    var plansFieldCategory: String { plain(1806) }
    /// What it is
    var plansFieldTitle: String { plain(1807) }
    /// Reason
    var plansFieldReason: String { plain(1808) }
    /// How we will know
    var plansFieldKnowing: String { plain(1809) }
    /// How far away
    var plansFieldHorizon: String { plain(1810) }
    /// By when
    var plansFieldByOn: String { plain(1811) }
    /// Belongs to
    var plansFieldInterest: String { plain(1812) }
    /// Skills
    var plansFieldCompetencies: String { plain(1813) }
    /// Leads to
    var plansFieldServes: String { plain(1814) }
    /// Who can read it
    var plansFieldAudience: String { plain(1815) }
    /// Kind
    var plansFieldKind: String { plain(1816) }
    /// With whom and where
    var plansFieldPlace: String { plain(1817) }
    /// First day
    var plansFieldBeginsOn: String { plain(1818) }
    /// Last day
    var plansFieldEndsOn: String { plain(1819) }
    /// Goals
    var plansFieldGoals: String { plain(1820) }
    /// Credits
    var plansFieldCredits: String { plain(1821) }
    /// Hours
    var plansFieldHours: String { plain(1822) }
    /// Where it comes from
    var plansFieldOrigin: String { plain(1823) }
    /// First choice
    var plansFieldFirst: String { plain(1824) }
    /// Second choice
    var plansFieldSecond: String { plain(1825) }
    /// The student
    var plansFieldStudent: String { plain(1826) }
    /// The advisor
    var plansFieldAdvisor: String { plain(1827) }
    /// The family
    var plansFieldFamily: String { plain(1828) }
    /// The plan
    var plansPartPlan: String { plain(1829) }
    /// Answer
    var plansPartAnswer: String { plain(1830) }
    /// Interest
    var plansPartInterest: String { plain(1831) }
    /// Goal
    var plansPartGoal: String { plain(1832) }
    /// Part of the plan
    var plansPartItem: String { plain(1833) }
    /// After school
    var plansPartAim: String { plain(1834) }
    /// What we promise
    var plansPartPromises: String { plain(1835) }
    /// The goals stand in a new order.
    var plansPartOrderGoals: String { plain(1836) }
    /// The parts of the plan stand in a new order.
    var plansPartOrderItems: String { plain(1837) }
    /// Something stands in a new order.
    var plansPartOrderOther: String { plain(1838) }
    /// {part}: {field}
    func plansFieldOf(part: String, field: String) -> String { text(1839, [.text(part), .text(field)]) }
    /// (taken out)
    var plansTakenOut: String { plain(1840) }
    /// a skill that is gone
    var plansGone: String { plain(1841) }
    /// {area}: {amount}
    func plansCreditsIn(area: String, amount: String) -> String { text(1842, [.text(area), .text(amount)]) }
    /// A plan holds {count, number} goals. Put one away first.
    func plansTooManyGoals(count: Int) -> String { text(1843, [.number(count)]) }
    /// A plan holds {count, number} parts. Take one out first.
    func plansTooManyItems(count: Int) -> String { text(1844, [.number(count)]) }
    /// A plan holds {count, number} interests. Take one out first.
    func plansTooManyInterests(count: Int) -> String { text(1845, [.number(count)]) }
    /// A plan holds {count, number} answers.
    func plansTooManyAnswers(count: Int) -> String { text(1846, [.number(count)]) }
    /// Make it shorter: {count, number} letters at most.
    func plansTooLong(count: Int) -> String { text(1847, [.number(count)]) }
    /// Pick {count, number} at most.
    func plansTooManyLinks(count: Int) -> String { text(1848, [.number(count)]) }
    /// Write a whole number of hours, {count, number} at most.
    func plansHoursRange(count: Int) -> String { text(1849, [.number(count)]) }
    /// Write credits as a number, such as 0.5 or 1.
    var plansCreditsRange: String { plain(1850) }
    /// This form has something that a plan cannot hold. Open the plan again.
    var plansNotReadable: String { plain(1851) }
    /// Nothing changed.
    var plansNothingChanged: String { plain(1852) }
    /// {part}: new
    func plansAdded(part: String) -> String { text(1853, [.text(part)]) }
    /// {part}: taken out
    func plansRemoved(part: String) -> String { text(1854, [.text(part)]) }
    /// What the school asks of everybody
    var plansCoverage: String { plain(1855) }
    /// {covered, number} of {total, plural, one {# area} other {# areas}} covered
    func plansCoverageOf(covered: Int, total: Int) -> String { text(1856, [.number(covered), .number(total)]) }
    /// Nothing is open.
    var plansCoverageAll: String { plain(1857) }
    /// Still open:
    var plansCoverageOpen: String { plain(1858) }
    /// See each one and why it counts
    var plansCoverageEach: String { plain(1859) }
    /// shown
    var plansCoverageShown: String { plain(1860) }
    /// in the plan
    var plansCoveragePlanned: String { plain(1861) }
    /// still open
    var plansCoverageOpenState: String { plain(1862) }
    /// {planned, number} of {asked, plural, one {# hour} other {# hours}} in the plan
    func plansCoverageHours(planned: Int, asked: Int) -> String { text(1863, [.number(planned), .number(asked)]) }
    /// {planned} of {asked} credits in the plan
    func plansCoverageCredits(planned: String, asked: String) -> String { text(1864, [.text(planned), .text(asked)]) }
    /// {count, plural, one {# skill already shown} other {# skills already shown}}
    func plansCoverageDemonstrated(count: Int) -> String { text(1865, [.number(count)]) }
    /// {count, plural, one {# hour} other {# hours}}
    func plansHoursOf(count: Int) -> String { text(1866, [.number(count)]) }
    /// credits: {amount}
    func plansCreditsOf(amount: String) -> String { text(1867, [.text(amount)]) }
    /// My plan
    var plansTitle: String { plain(1868) }
    /// Plan of {name}
    func plansTitleOf(name: String) -> String { text(1869, [.text(name)]) }
    /// What you want, why, and how you get there.
    var plansLedeOwn: String { plain(1870) }
    /// Saved {date} by {name}
    func plansSavedAt(date: String, name: String) -> String { text(1871, [.text(date), .text(name)]) }
    /// History
    var plansHistory: String { plain(1872) }
    /// Your plan starts with you. Three short questions are enough.
    var plansEmptyOwn: String { plain(1873) }
    /// There is no plan yet. It starts with the student.
    var plansEmptyOf: String { plain(1874) }
    /// Answer three questions
    var plansBegin: String { plain(1875) }
    /// Begin the plan together
    var plansBeginTogether: String { plain(1876) }
    /// Find out what I like first
    var plansInventory: String { plain(1877) }
    /// What I care about
    var plansInterests: String { plain(1878) }
    /// What {name} cares about
    func plansInterestsOf(name: String) -> String { text(1879, [.text(name)]) }
    /// Change the interests
    var plansInterestsEdit: String { plain(1880) }
    /// No interest yet.
    var plansNoInterests: String { plain(1881) }
    /// Add a goal
    var plansNewGoal: String { plain(1882) }
    /// Add something to do
    var plansNewItem: String { plain(1883) }
    /// No goal yet.
    var plansGoalsNone: String { plain(1884) }
    /// How we will know
    var plansKnowing: String { plain(1885) }
    /// When
    var plansWhen: String { plain(1886) }
    /// {horizon}, by {date}
    func plansByDay(horizon: String, date: String) -> String { text(1887, [.text(horizon), .text(date)]) }
    /// Gets better at
    var plansBetter: String { plain(1888) }
    /// I will get better at
    var plansBetterOwn: String { plain(1889) }
    /// now {level}
    func plansLevelNow(level: String) -> String { text(1890, [.text(level)]) }
    /// to {level}
    func plansLevelAim(level: String) -> String { text(1891, [.text(level)]) }
    /// Leads to
    var plansLeads: String { plain(1892) }
    /// Because of
    var plansUnder: String { plain(1893) }
    /// Only you and your advisor can read this goal.
    var plansOnlyAdvisor: String { plain(1894) }
    /// Only the student and the advisor can read this goal.
    var plansOnlyAdvisorOf: String { plain(1895) }
    /// Change
    var plansEdit: String { plain(1896) }
    /// Change: {title}
    func plansEditNamed(title: String) -> String { text(1897, [.text(title)]) }
    /// How it stands
    var plansStanding: String { plain(1898) }
    /// How it stands: {title}
    func plansStandingNamed(title: String) -> String { text(1899, [.text(title)]) }
    /// Save how it stands
    var plansStandingSave: String { plain(1900) }
    /// Why? Leave it empty if you like.
    var plansStandingWhy: String { plain(1901) }
    /// Steps
    var plansSteps: String { plain(1902) }
    /// What is in the plan
    var plansItems: String { plain(1903) }
    /// Nothing here yet: classes, projects, reading, service.
    var plansItemsNone: String { plain(1904) }
    /// For: {interest, html}
    func plansItemsUnder(interest: HTML) -> HTML { markup(1905, [.html(interest)]) }
    /// Also in the plan
    var plansItemsOther: String { plain(1906) }
    /// {count, plural, one {# more} other {# more}}
    func plansItemsMore(count: Int) -> String { text(1907, [.number(count)]) }
    /// from {date}
    func plansFrom(date: String) -> String { text(1908, [.text(date)]) }
    /// until {date}
    func plansUntil(date: String) -> String { text(1909, [.text(date)]) }
    /// {first} to {last}
    func plansFromTo(first: String, last: String) -> String { text(1910, [.text(first), .text(last)]) }
    /// Counts for
    var plansCountsFor: String { plain(1911) }
    /// Standards
    var plansCovers: String { plain(1912) }
    /// For the goal
    var plansForGoals: String { plain(1913) }
    /// In my own words
    var plansWords: String { plain(1914) }
    /// In the own words of {name}
    func plansWordsOf(name: String) -> String { text(1915, [.text(name)]) }
    /// Answer the questions
    var plansWordsEdit: String { plain(1916) }
    /// After school
    var plansAim: String { plain(1917) }
    /// My first choice
    var plansAimFirst: String { plain(1918) }
    /// I would be glad with
    var plansAimSecond: String { plain(1919) }
    /// Change aim and checklist
    var plansAimEdit: String { plain(1920) }
    /// Getting ready
    var plansReadiness: String { plain(1921) }
    /// {done, number} of {total, plural, one {# done} other {# done}}
    func plansReadinessOf(done: Int, total: Int) -> String { text(1922, [.number(done), .number(total)]) }
    /// done
    var plansReadinessDone: String { plain(1923) }
    /// to do
    var plansReadinessOpen: String { plain(1924) }
    /// What each of us does
    var plansPromises: String { plain(1925) }
    /// What I do
    var plansPromiseStudent: String { plain(1926) }
    /// What {name} does
    func plansPromiseStudentOf(name: String) -> String { text(1927, [.text(name)]) }
    /// What the advisor does
    var plansPromiseAdvisor: String { plain(1928) }
    /// What the family does
    var plansPromiseFamily: String { plain(1929) }
    /// Change promises and day
    var plansPromisesEdit: String { plain(1930) }
    /// Nothing written yet.
    var plansPromisesNone: String { plain(1931) }
    /// We look at it again on {date}.
    func plansReview(date: String) -> String { text(1932, [.text(date)]) }
    /// Goals from before
    var plansPast: String { plain(1933) }
    /// You, your family and your teachers can see your plan. Goals marked so are only for you and your advisor.
    var plansWhoOwn: String { plain(1934) }
    /// The student, the family and the teachers see the same plan. The student may keep single goals between student…
    var plansWhoOf: String { plain(1935) }
    /// Around the plan
    var plansAround: String { plain(1936) }
    /// Plan
    var plansCrumb: String { plain(1937) }
    /// Who has agreed
    var plansSigning: String { plain(1938) }
    /// Save
    var plansSave: String { plain(1939) }
    /// Begin the plan
    var plansBeginTitle: String { plain(1940) }
    /// A few words are enough. You can change everything later.
    var plansBeginLede: String { plain(1941) }
    /// What do you care about?
    var plansBeginInterest: String { plain(1942) }
    /// What do you want to be able to do?
    var plansBeginGoal: String { plain(1943) }
    /// Why does it matter to you?
    var plansBeginReason: String { plain(1944) }
    /// Make it my plan
    var plansBeginSave: String { plain(1945) }
    /// Write one thing you care about.
    var plansNeedInterest: String { plain(1946) }
    /// What I care about
    var plansInterestsTitle: String { plain(1947) }
    /// Goals and everything else in the plan can stand under one of these.
    var plansInterestsHint: String { plain(1948) }
    /// Interest {number, number}
    func plansInterestNumber(number: Int) -> String { text(1949, [.number(number)]) }
    /// Another interest
    var plansInterestNew: String { plain(1950) }
    /// Clear a line to take it out. What stood under it stays in the plan.
    var plansInterestEmptyHint: String { plain(1951) }
    /// From the profile
    var plansInterestFromProfile: String { plain(1952) }
    /// Add something to do
    var plansItemNewTitle: String { plain(1953) }
    /// Change this part of the plan
    var plansItemTitle: String { plain(1954) }
    /// What is it called?
    var plansItemWhat: String { plain(1955) }
    /// For example: Internship at the animal clinic.
    var plansItemWhatHint: String { plain(1956) }
    /// What kind is it?
    var plansItemKind: String { plain(1957) }
    /// With whom and where?
    var plansItemPlace: String { plain(1958) }
    /// For example: with Mr. Oda, Fridays 1:00 to 4:00.
    var plansItemPlaceHint: String { plain(1959) }
    /// First day, if you know it
    var plansItemBegins: String { plain(1960) }
    /// Last day, if you know it
    var plansItemEnds: String { plain(1961) }
    /// Which interest does it belong to?
    var plansItemInterest: String { plain(1962) }
    /// None of these
    var plansNoneOfThese: String { plain(1963) }
    /// Which goals does it help?
    var plansItemGoals: String { plain(1964) }
    /// Credits it counts for
    var plansItemCredits: String { plain(1965) }
    /// A number such as 0.5 or 1. Leave the others empty.
    var plansItemCreditsHint: String { plain(1966) }
    /// Hours outside of class
    var plansItemHours: String { plain(1967) }
    /// For service and internships. Leave it empty if hours do not count.
    var plansItemHoursHint: String { plain(1968) }
    /// Write what it is called.
    var plansItemNeedTitle: String { plain(1969) }
    /// Pick what kind it is.
    var plansItemNeedKind: String { plain(1970) }
    /// The last day comes before the first day.
    var plansItemDates: String { plain(1971) }
    /// Write the day as in 2026-05-04.
    var plansDateUnread: String { plain(1972) }
    /// Take it out of the plan
    var plansItemRemove: String { plain(1973) }
    /// It stays in the history.
    var plansItemRemoveHint: String { plain(1974) }
    /// Which skills does it cover?
    var plansSkills: String { plain(1975) }
    /// Pick what fits. Search to find more.
    var plansSkillsHint: String { plain(1976) }
    /// After school
    var plansAimTitle: String { plain(1977) }
    /// What is your first choice after school?
    var plansAimFirstAsk: String { plain(1978) }
    /// What second choice would you be glad with?
    var plansAimSecondAsk: String { plain(1979) }
    /// What have you done already?
    var plansReadinessAsk: String { plain(1980) }
    /// Note
    var plansReadinessNote: String { plain(1981) }
    /// since {date}
    func plansReadinessOn(date: String) -> String { text(1982, [.text(date)]) }
    /// What each of us does
    var plansPromisesTitle: String { plain(1983) }
    /// Write what was said together. Everybody reads it before agreeing.
    var plansPromisesLede: String { plain(1984) }
    /// What the student does
    var plansPromiseStudentAsk: String { plain(1985) }
    /// On which day do we look at the plan again?
    var plansReviewAsk: String { plain(1986) }
    /// Questions for the plan
    var plansWordsTitle: String { plain(1987) }
    /// You could begin with: {starters}
    func plansWordsHint(starters: String) -> String { text(1988, [.text(starters)]) }
    /// From an earlier plan
    var plansWordsOlder: String { plain(1989) }
    /// History of the plan
    var plansHistoryTitle: String { plain(1990) }
    /// What changed with each save, newest first.
    var plansHistoryLede: String { plain(1991) }
    /// Nothing has been saved yet.
    var plansHistoryNone: String { plain(1992) }
    /// {date}, {name}
    func plansHistorySaved(date: String, name: String) -> String { text(1993, [.text(date), .text(name)]) }
    /// The plan began.
    var plansHistoryFirst: String { plain(1994) }
    /// Versions that were put forward
    var plansHistoryVersions: String { plain(1995) }
    /// Version {number, number}, put forward {date}
    func plansHistoryVersion(number: Int, date: String) -> String { text(1996, [.number(number), .text(date)]) }
    /// Changed since version {number, number}
    func plansHistorySinceVersion(number: Int) -> String { text(1997, [.number(number)]) }
    /// Older saves are not kept one by one. What was put forward is kept for good.
    var plansHistoryOlder: String { plain(1998) }
    /// Plans: questions, kinds of goals and rules
    var plansSettingsTitle: String { plain(1999) }
    /// These texts and rules hold for every plan at your school. A change reaches plans at once; agreed versions kee…
    var plansSettingsLede: String { plain(2000) }
    /// Questions by grade
    var plansSettingsTemplates: String { plain(2001) }
    /// Kinds of goals
    var plansSettingsCategories: String { plain(2002) }
    /// What is asked of everybody
    var plansSettingsRequirements: String { plain(2003) }
    /// Grades {band}
    func plansSettingsGrades(band: String) -> String { text(2004, [.text(band)]) }
    /// as it came with Trellis
    var plansSettingsShipped: String { plain(2005) }
    /// changed {date} by {name}
    func plansSettingsChanged(date: String, name: String) -> String { text(2006, [.text(date), .text(name)]) }
    /// Saved. Every plan uses it now.
    var plansSettingsSaved: String { plain(2007) }
    /// Questions for grades {band}
    func plansSettingsTemplateTitle(band: String) -> String { text(2008, [.text(band)]) }
    /// Kinds of goals
    var plansSettingsCategoriesTitle: String { plain(2009) }
    /// The four that come with Trellis can be renamed. They cannot be taken out, since goals count under them.
    var plansSettingsCategoriesHint: String { plain(2010) }
    /// What is asked of everybody in grades {band}
    func plansSettingsRequirementsTitle(band: String) -> String { text(2011, [.text(band)]) }
    /// Number {number, number}
    func plansSettingsNumber(number: Int) -> String { text(2012, [.number(number)]) }
    /// English
    var plansSettingsEnglish: String { plain(2013) }
    /// Spanish
    var plansSettingsSpanish: String { plain(2014) }
    /// Name
    var plansSettingsName: String { plain(2015) }
    /// What it means
    var plansSettingsSentence: String { plain(2016) }
    /// Questions, one in each line
    var plansSettingsPrompts: String { plain(2017) }
    /// Ways to begin, one in each line
    var plansSettingsStarters: String { plain(2018) }
    /// First sentence
    var plansSettingsIntro: String { plain(2019) }
    /// What is counted
    var plansSettingsKind: String { plain(2020) }
    /// Credits
    var plansSettingsKindCredits: String { plain(2021) }
    /// Hours of one kind
    var plansSettingsKindHours: String { plain(2022) }
    /// A part of a framework
    var plansSettingsKindCompetencies: String { plain(2023) }
    /// How many credits or hours
    var plansSettingsAmount: String { plain(2024) }
    /// Of what
    var plansSettingsOf: String { plain(2025) }
    /// For hours: the kind. For a part of a framework: the framework.
    var plansSettingsOfHint: String { plain(2026) }
    /// Only this part of the framework
    var plansSettingsStrand: String { plain(2027) }
    /// Leave it empty for all of it.
    var plansSettingsStrandHint: String { plain(2028) }
    /// Clear both names to take a line out.
    var plansSettingsRemoveHint: String { plain(2029) }
    /// One more
    var plansSettingsNew: String { plain(2030) }
    /// Write the name in English and in Spanish.
    var plansSettingsNeedBoth: String { plain(2031) }
    /// Write how many: a number above zero.
    var plansSettingsNeedAmount: String { plain(2032) }
    /// Pick of what.
    var plansSettingsNeedOf: String { plain(2033) }
    /// Keep at least one.
    var plansSettingsNeedOne: String { plain(2034) }
    /// This kind cannot be taken out. Give it a name in both languages.
    var plansSettingsKeepCategory: String { plain(2035) }
    /// All of it
    var plansSettingsWhole: String { plain(2036) }
    /// Text
    var plansSettingsText: String { plain(2037) }
    /// For: {name, html}
    func plansForSchool(name: HTML) -> HTML { markup(2038, [.html(name)]) }
    /// The plan as it stands
    var plansReading: String { plain(2039) }
}

// policy
extension Messages {
    /// How levels are decided
    var policyTitle: String { plain(2040) }
    /// One rule for all competencies of this framework. Everybody who sees a level can read the rule behind it.
    var policyLede: String { plain(2041) }
    /// The rule now
    var policyNow: String { plain(2042) }
    /// The rule in words
    var policyInWords: String { plain(2043) }
    /// Version {version, number}
    func policyVersion(version: Int) -> String { text(2044, [.number(version)]) }
    /// “{name}” needs {pieces, plural, one {one piece of work} other {at least # pieces of work}}. {inRow, plural, =…
    func policySureWords(name: String, pieces: Int, inRow: Int) -> String { text(2045, [.text(name), .number(pieces), .number(inRow)]) }
    /// {tasks, plural, one {They may be about one task.} other {They are about at least # different tasks.}}
    func policyTasksWords(tasks: Int) -> String { text(2046, [.number(tasks)]) }
    /// Each level also needs a best guess that is sure enough: its low end reaches the level.
    var policyCautionWords: String { plain(2047) }
    /// The best score counts. Later scores take nothing away.
    var policyHighestWords: String { plain(2048) }
    /// The latest score counts.
    var policyRecentWords: String { plain(2049) }
    /// {n, number} of the last {m, number} scores have to reach the level.
    func policySeveralWords(n: Int, m: Int) -> String { text(2050, [.number(n), .number(m)]) }
    /// The average counts. Work done {days, plural, one {# day} other {# days}} earlier counts half.
    func policyAverageWords(days: Int) -> String { text(2051, [.number(days)]) }
    /// Scores out of 100: {two} from {bar2, number}, {three} from {bar3, number}, {four} from {bar4, number}.
    func policyBarsWords(two: String, bar2: Int, three: String, bar3: Int, four: String, bar4: Int) -> String { text(2052, [.text(two), .number(bar2), .text(three), .number(bar3), .text(four), .number(bar4)]) }
    /// “{name}” has to be shown in two ways, or again on a later day.
    func policyAgreementWords(name: String) -> String { text(2053, [.text(name)]) }
    /// “{name}” has to be shown in a new situation.
    func policyTransferWords(name: String) -> String { text(2054, [.text(name)]) }
    /// What was shown stays shown.
    var policyStays: String { plain(2055) }
    /// Try another rule
    var policyChange: String { plain(2056) }
    /// First see what would change. Nothing is saved yet.
    var policyChangeHint: String { plain(2057) }
    /// What counts
    var policyRule: String { plain(2058) }
    /// Several pieces of work and a guess that is sure enough
    var policySureHint: String { plain(2059) }
    /// Pieces of work, at least
    var policyPieces: String { plain(2060) }
    /// Last ones in a row that went well without help
    var policyInRow: String { plain(2061) }
    /// Different tasks, at least
    var policyTasks: String { plain(2062) }
    /// Caution
    var policyCaution: String { plain(2063) }
    /// How far the low end stays below the best guess: 0 not at all, 0.5 usual, 1 much
    var policyCautionHint: String { plain(2064) }
    /// Several of the last scores
    var policySeveral: String { plain(2065) }
    /// How many have to reach the level
    var policyN: String { plain(2066) }
    /// Of the last, at most {most, number}
    func policyM(most: Int) -> String { text(2067, [.number(most)]) }
    /// Days after which work counts half
    var policyDays: String { plain(2068) }
    /// Numbers for {name}
    func policyNumbers(name: String) -> String { text(2069, [.text(name)]) }
    /// Scores for each level, out of 100
    var policyBars: String { plain(2070) }
    /// Who moves a level
    var policyDecider: String { plain(2071) }
    /// The rule. A teacher may set another level, and writes why.
    var policyDeciderRule: String { plain(2072) }
    /// A teacher. The rule only advises.
    var policyDeciderTeacher: String { plain(2073) }
    /// Also needed
    var policyAlso: String { plain(2074) }
    /// See what would change
    var policyPreview: String { plain(2075) }
    /// What would change
    var policyEffect: String { plain(2076) }
    /// {students, plural, =0 {No student has shown anything here yet.} one {Counted for # student.} other {Counted f…
    func policyEffectLede(students: Int) -> String { text(2077, [.number(students)]) }
    /// Those that move up do so with the student’s next piece of work.
    var policyEffectByRule: String { plain(2078) }
    /// Those that move up do so when a teacher confirms it.
    var policyEffectByTeacher: String { plain(2079) }
    /// Fresh evidence: the level stays, but the new rule would not give it again for the same work.
    var policyEffectFresh: String { plain(2080) }
    /// Students × competencies
    var policyEffectCaption: String { plain(2081) }
    /// Shown now
    var policyColumnShown: String { plain(2082) }
    /// Would move up
    var policyColumnUp: String { plain(2083) }
    /// Stay
    var policyColumnStays: String { plain(2084) }
    /// Stay, fresh evidence asked for
    var policyColumnFresh: String { plain(2085) }
    /// Together
    var policyTotal: String { plain(2086) }
    /// {count, number} to {level}
    func policyReached(count: Int, level: String) -> String { text(2087, [.number(count), .text(level)]) }
    /// Moving up: {list}.
    func policyMovingUp(list: String) -> String { text(2088, [.text(list)]) }
    /// {count, plural, one {# level is} other {# levels are}} being brought up to date tonight and not counted here.
    func policyUnread(count: Int) -> String { text(2089, [.number(count)]) }
    /// Only the first {count, number} were counted.
    func policyCut(count: Int) -> String { text(2090, [.number(count)]) }
    /// The new rule
    var policyNewRule: String { plain(2091) }
    /// Why this change
    var policyReason: String { plain(2092) }
    /// Students, families and teachers can read it.
    var policyReasonHint: String { plain(2093) }
    /// Save the new rule
    var policySave: String { plain(2094) }
    /// The new rule is saved. It reads work recorded from {date} on.
    func policySaved(date: String) -> String { text(2095, [.text(date)]) }
    /// Earlier and present rules
    var policyHistory: String { plain(2096) }
    /// since {date}
    func policyHistorySince(date: String) -> String { text(2097, [.text(date)]) }
    /// by {name, html}
    func policyHistoryBy(name: HTML) -> HTML { markup(2098, [.html(name)]) }
    /// from the start
    var policyFromStart: String { plain(2099) }
    /// Choose what counts.
    var policyNeedRule: String { plain(2100) }
    /// Choose who moves a level.
    var policyNeedDecider: String { plain(2101) }
    /// {field}: write a number from {low} to {high}.
    func policyNeedNumber(field: String, low: String, high: String) -> String { text(2102, [.text(field), .text(low), .text(high)]) }
    /// It cannot be more than the number of scores looked at.
    var policyNeedFewer: String { plain(2103) }
    /// Each level needs a higher score than the one before.
    var policyNeedRising: String { plain(2104) }
    /// Write why. Everybody who sees a level can read it.
    var policyNeedReason: String { plain(2105) }
    /// Use at most {count, number} characters.
    func policyReasonLong(count: Int) -> String { text(2106, [.number(count)]) }
    /// This is the rule that is there already.
    var policySame: String { plain(2107) }
    /// Somebody else has changed the rule meanwhile. Look at what would change again.
    var policyChangedSince: String { plain(2108) }
}

// polls
extension Messages {
    /// Quick poll
    var pollsTitle: String { plain(2109) }
    /// A poll is open
    var pollsRunning: String { plain(2110) }
    /// A question for the class
    var pollsMine: String { plain(2111) }
    /// your teacher asks you all a question.
    var pollsAsked: String { plain(2112) }
    /// your answer is in.
    var pollsSentShort: String { plain(2113) }
    /// the answer is there.
    var pollsAnswerIsThere: String { plain(2114) }
    /// Answer it
    var pollsAnswerNow: String { plain(2115) }
    /// Look at it
    var pollsLook: String { plain(2116) }
    /// Look again
    var pollsLookAgain: String { plain(2117) }
    /// No question is open right now.
    var pollsNoneMine: String { plain(2118) }
    /// Send my answer
    var pollsSend: String { plain(2119) }
    /// Change my answer
    var pollsChange: String { plain(2120) }
    /// Your answer is in. You can change it until the answer is shown.
    var pollsSent: String { plain(2121) }
    /// The question was over when your answer came.
    var pollsLate: String { plain(2122) }
    /// It was not added. That is fine: nothing is lost for you.
    var pollsLateFine: String { plain(2123) }
    /// This is what you wanted to send:
    var pollsLateWords: String { plain(2124) }
    /// This question is closed.
    var pollsOver: String { plain(2125) }
    /// Your answer
    var pollsYourAnswer: String { plain(2126) }
    /// You sent no answer.
    var pollsNoAnswer: String { plain(2127) }
    /// The right answer
    var pollsRightAnswer: String { plain(2128) }
    /// Right
    var pollsRight: String { plain(2129) }
    /// No poll is open in this class.
    var pollsNone: String { plain(2130) }
    /// Everyone in the class gets the question on their own screen. You see how many chose each answer, without name…
    var pollsLede: String { plain(2131) }
    /// Find a question
    var pollsFind: String { plain(2132) }
    /// Words of the question, of the check, or of a competency
    var pollsFindHint: String { plain(2133) }
    /// Find
    var pollsFindButton: String { plain(2134) }
    /// Or choose from a check
    var pollsChecks: String { plain(2135) }
    /// All checks
    var pollsAllChecks: String { plain(2136) }
    /// Which question?
    var pollsChooseItem: String { plain(2137) }
    /// There are no checks to ask from yet.
    var pollsNoChecks: String { plain(2138) }
    /// Go to checks
    var pollsToChecks: String { plain(2139) }
    /// No question has these words. Try fewer words.
    var pollsNothingFound: String { plain(2140) }
    /// Ask now
    var pollsAsk: String { plain(2141) }
    /// Ask {class}
    func pollsAskClass(`class`: String) -> String { text(2142, [.text(`class`)]) }
    /// Ask a class now
    var pollsAskNow: String { plain(2143) }
    /// The question opens for the class at once.
    var pollsAskNowLede: String { plain(2144) }
    /// {done, number} of {count, number} answered
    func pollsAnswered(done: Int, count: Int) -> String { text(2145, [.number(done), .number(count)]) }
    /// How many chose each answer
    var pollsShares: String { plain(2146) }
    /// {count, number}
    func pollsVotes(count: Int) -> String { text(2147, [.number(count)]) }
    /// Other answers
    var pollsOthers: String { plain(2148) }
    /// Show the answer to all
    var pollsShow: String { plain(2149) }
    /// Close the poll
    var pollsClose: String { plain(2150) }
    /// Keep the answers as evidence
    var pollsEvidence: String { plain(2151) }
    /// Without this, nothing of the poll counts toward anyone's levels.
    var pollsEvidenceHint: String { plain(2152) }
    /// The poll is closed. Its answers are not evidence.
    var pollsClosed: String { plain(2153) }
    /// {count, plural, one {The poll is closed. # answer is evidence now.} other {The poll is closed. # answers are …
    func pollsClosedKept(count: Int) -> String { text(2154, [.number(count)]) }
    /// Who has not answered yet
    var pollsWaiting: String { plain(2155) }
    /// This page shows names. It is for you, not for the wall.
    var pollsWaitingWho: String { plain(2156) }
    /// Everyone has answered.
    var pollsAllAnswered: String { plain(2157) }
}

// portfolio
extension Messages {
    /// My portfolio
    var portfolioTitle: String { plain(2158) }
    /// Portfolio of {name}
    func portfolioTitleOf(name: String) -> String { text(2159, [.text(name)]) }
    /// Keep what matters to you. Choose later what others see.
    var portfolioLede: String { plain(2160) }
    /// What {name} chose to show you.
    func portfolioLedeOf(name: String) -> String { text(2161, [.text(name)]) }
    /// What you keep is for you alone. Others see a showcase when you open it to them.
    var portfolioWhoMine: String { plain(2162) }
    /// You see the showcases that {name} opened to you, and what you added yourself.
    func portfolioWhoOf(name: String) -> String { text(2163, [.text(name)]) }
    /// Saved.
    var portfolioSaved: String { plain(2164) }
    /// It is out of the portfolio.
    var portfolioRemoved: String { plain(2165) }
    /// Keep something
    var portfolioKeep: String { plain(2166) }
    /// Add something for {name}
    func portfolioAddFor(name: String) -> String { text(2167, [.text(name)]) }
    /// A photo, your voice, a few words or a link: one is enough.
    var portfolioKeepLede: String { plain(2168) }
    /// Keep it
    var portfolioKeepButton: String { plain(2169) }
    /// It is in the portfolio. A few words help you remember why.
    var portfolioKeptNow: String { plain(2170) }
    /// A title, a link or a skill
    var portfolioMore: String { plain(2171) }
    /// Save
    var portfolioSave: String { plain(2172) }
    /// Photo, recording or file
    var portfolioFiles: String { plain(2173) }
    /// On a phone you can take a photo now.
    var portfolioFilesHint: String { plain(2174) }
    /// What is in it
    var portfolioFilesKept: String { plain(2175) }
    /// What is it, in your words?
    var portfolioWords: String { plain(2176) }
    /// What is it?
    var portfolioWordsOf: String { plain(2177) }
    /// What did you do, and why do you keep it?
    var portfolioWordsHint: String { plain(2178) }
    /// A title
    var portfolioTitleField: String { plain(2179) }
    /// A link
    var portfolioLink: String { plain(2180) }
    /// It starts with https://
    var portfolioLinkHint: String { plain(2181) }
    /// A link starts with https:// and has no spaces.
    var portfolioLinkForm: String { plain(2182) }
    /// What it shows
    var portfolioSkill: String { plain(2183) }
    /// Nothing in particular
    var portfolioSkillNone: String { plain(2184) }
    /// It shows: {skill, html}
    func portfolioShows(skill: HTML) -> HTML { markup(2185, [.html(skill)]) }
    /// Add a photo, a recording, a few words or a link.
    var portfolioNeedOne: String { plain(2186) }
    /// {count, plural, one {# file is the most.} other {# files are the most.}} Keep the others as another piece.
    func portfolioTooManyFiles(count: Int) -> String { text(2187, [.number(count)]) }
    /// A portfolio holds {count, number} pieces. Take something out first.
    func portfolioFull(count: Int) -> String { text(2188, [.number(count)]) }
    /// Only you see this until you put it into a showcase.
    var portfolioWhoPiece: String { plain(2189) }
    /// {name} sees this, and so do you. {name} decides who else does.
    func portfolioWhoPieceOf(name: String) -> String { text(2190, [.text(name)]) }
    /// Open this work
    var portfolioOpenWork: String { plain(2191) }
    /// Take it out of the portfolio
    var portfolioRemove: String { plain(2192) }
    /// It also leaves every showcase.
    var portfolioRemoveWords: String { plain(2193) }
    /// It also leaves every showcase. The work itself stays where it is.
    var portfolioRemoveWorkWords: String { plain(2194) }
    /// Kept on {date}
    func portfolioFrom(date: String) -> String { text(2195, [.text(date)]) }
    /// Kept on {date}
    func portfolioKept(date: String) -> String { text(2196, [.text(date)]) }
    /// School work, sent on {date}
    func portfolioSent(date: String) -> String { text(2197, [.text(date)]) }
    /// School work, try {number, number}, sent on {date}
    func portfolioTry(number: Int, date: String) -> String { text(2198, [.number(number), .text(date)]) }
    /// Added by {name, html} on {date}
    func portfolioAddedBy(name: HTML, date: String) -> HTML { markup(2199, [.html(name), .text(date)]) }
    /// Picture: {name}
    func portfolioPicture(name: String) -> String { text(2200, [.text(name)]) }
    /// Recording: {name}
    func portfolioRecording(name: String) -> String { text(2201, [.text(name)]) }
    /// {count, plural, =0 {no pieces yet} one {# piece} other {# pieces}}
    func portfolioPieces(count: Int) -> String { text(2202, [.number(count)]) }
    /// {count, plural, one {# link is open} other {# links are open}}
    func portfolioLinksOpen(count: Int) -> String { text(2203, [.number(count)]) }
    /// Showcases
    var portfolioShowcases: String { plain(2204) }
    /// A showcase is a few pieces that you choose for others.
    var portfolioShowcasesNone: String { plain(2205) }
    /// There is no showcase for you yet.
    var portfolioShowcasesNoneOf: String { plain(2206) }
    /// Start a new showcase
    var portfolioShowcaseNew: String { plain(2207) }
    /// For example: my best work this spring.
    var portfolioShowcaseNewHint: String { plain(2208) }
    /// Start it
    var portfolioShowcaseBegin: String { plain(2209) }
    /// What I keep
    var portfolioDrawer: String { plain(2210) }
    /// What you added
    var portfolioDrawerOf: String { plain(2211) }
    /// Nothing is kept yet. Take a photo of something you made, or keep a piece of work you sent.
    var portfolioDrawerNone: String { plain(2212) }
    /// Pages of what is kept
    var portfolioPagesOf: String { plain(2213) }
    /// Page {page, number} of {pages, number}
    func portfolioPageOf(page: Int, pages: Int) -> String { text(2214, [.number(page), .number(pages)]) }
    /// Newer
    var portfolioNewer: String { plain(2215) }
    /// Older
    var portfolioOlder: String { plain(2216) }
    /// Then and now
    var portfolioGrowth: String { plain(2217) }
    /// The first and the latest work on the same skill, side by side.
    var portfolioGrowthWords: String { plain(2218) }
    /// This is you then and now. It compares you with nobody else.
    var portfolioGrowthLede: String { plain(2219) }
    /// Work of {name} then and now. It compares with nobody else.
    func portfolioGrowthLedeOf(name: String) -> String { text(2220, [.text(name)]) }
    /// There is nothing to set side by side yet. It takes two pieces of work on the same skill.
    var portfolioGrowthNone: String { plain(2221) }
    /// There is nothing to set side by side yet. It takes two pieces of work on the same skill.
    var portfolioGrowthNoneOf: String { plain(2222) }
    /// First
    var portfolioFirst: String { plain(2223) }
    /// Latest
    var portfolioLatest: String { plain(2224) }
    /// These are the {count, number} newest pairs.
    func portfolioGrowthNewest(count: Int) -> String { text(2225, [.number(count)]) }
    /// Keep both in my portfolio
    var portfolioKeepBoth: String { plain(2226) }
    /// Both are in the portfolio.
    var portfolioBothKept: String { plain(2227) }
    /// Keep it in my portfolio
    var portfolioKeepWork: String { plain(2228) }
    /// Only me
    var portfolioForMe: String { plain(2229) }
    /// The student and the advisor
    var portfolioForAdvisor: String { plain(2230) }
    /// The student and the student's teachers
    var portfolioForStaff: String { plain(2231) }
    /// The student, the teachers and the family
    var portfolioForEveryone: String { plain(2232) }
    /// My advisor and me
    var portfolioMineForAdvisor: String { plain(2233) }
    /// My teachers and me
    var portfolioMineForStaff: String { plain(2234) }
    /// My teachers, my family and me
    var portfolioMineForEveryone: String { plain(2235) }
    /// Chosen by {name, html}
    func portfolioShowcaseBy(name: HTML) -> HTML { markup(2236, [.html(name)]) }
    /// Put it together
    var portfolioShowcaseEdit: String { plain(2237) }
    /// Choose pieces and say why each one is here.
    var portfolioShowcaseEditLede: String { plain(2238) }
    /// Nothing is in it yet. Choose pieces from what you keep.
    var portfolioShowcaseEmpty: String { plain(2239) }
    /// Nothing is in it yet.
    var portfolioShowcaseEmptyOf: String { plain(2240) }
    /// Name of the showcase
    var portfolioShowcaseTitle: String { plain(2241) }
    /// What it is about
    var portfolioIntro: String { plain(2242) }
    /// One or two sentences for the people who look at it.
    var portfolioIntroHint: String { plain(2243) }
    /// In this showcase
    var portfolioInIt: String { plain(2244) }
    /// Why it is here
    var portfolioStatement: String { plain(2245) }
    /// What should people notice? What did you learn?
    var portfolioStatementHint: String { plain(2246) }
    /// Up
    var portfolioEarlier: String { plain(2247) }
    /// Move up: {name}
    func portfolioEarlierNamed(name: String) -> String { text(2248, [.text(name)]) }
    /// Down
    var portfolioLater: String { plain(2249) }
    /// Move down: {name}
    func portfolioLaterNamed(name: String) -> String { text(2250, [.text(name)]) }
    /// Take out
    var portfolioTakeOut: String { plain(2251) }
    /// Take out: {name}
    func portfolioTakeOutNamed(name: String) -> String { text(2252, [.text(name)]) }
    /// Add from what I keep
    var portfolioAddPieces: String { plain(2253) }
    /// These are the newest {count, number}.
    func portfolioNewestOnly(count: Int) -> String { text(2254, [.number(count)]) }
    /// Who may read it
    var portfolioWhoReads: String { plain(2255) }
    /// People with a link see it too, until the link ends.
    var portfolioWhoReadsHint: String { plain(2256) }
    /// Give the showcase a name.
    var portfolioNeedShowcaseTitle: String { plain(2257) }
    /// A showcase holds {count, number} pieces. Choose those that matter most.
    func portfolioTooManyPieces(count: Int) -> String { text(2258, [.number(count)]) }
    /// {count, number} showcases are the most. Remove an older one first.
    func portfolioTooManyShowcases(count: Int) -> String { text(2259, [.number(count)]) }
    /// Remove this showcase
    var portfolioShowcaseRemove: String { plain(2260) }
    /// Its pieces stay in what you keep.
    var portfolioShowcaseRemoveWords: String { plain(2261) }
    /// Its links end at once. Its pieces stay in what you keep.
    var portfolioShowcaseRemoveLinks: String { plain(2262) }
    /// Share by link
    var portfolioShare: String { plain(2263) }
    /// Somebody without an account can see this showcase by a secret link.
    var portfolioShareLede: String { plain(2264) }
    /// Whoever has the link sees this showcase and your first name, and nothing else. They can pass the link on. You…
    var portfolioShareMeans: String { plain(2265) }
    /// For whom is it?
    var portfolioReceiver: String { plain(2266) }
    /// Family and friends
    var portfolioReceiverFamily: String { plain(2267) }
    /// A partner outside of school
    var portfolioReceiverPartner: String { plain(2268) }
    /// A panel
    var portfolioReceiverPanel: String { plain(2269) }
    /// A name, so that you remember
    var portfolioLabel: String { plain(2270) }
    /// For example: Grandma. Nobody else outside sees it.
    var portfolioLabelHint: String { plain(2271) }
    /// How long it works
    var portfolioDays: String { plain(2272) }
    /// {days, plural, one {# day} other {# days}}
    func portfolioDaysCount(days: Int) -> String { text(2273, [.number(days)]) }
    /// Make a link
    var portfolioMakeLink: String { plain(2274) }
    /// Say for whom the link is.
    var portfolioNeedReceiver: String { plain(2275) }
    /// Choose how long it works.
    var portfolioNeedDays: String { plain(2276) }
    /// Put a piece into this showcase first.
    var portfolioNothingToShare: String { plain(2277) }
    /// {count, number} links are open. End one first.
    func portfolioTooManyLinks(count: Int) -> String { text(2278, [.number(count)]) }
    /// Your link is ready
    var portfolioLinkReady: String { plain(2279) }
    /// Copy it now. It is shown only this once. If it gets lost, make another.
    var portfolioLinkOnce: String { plain(2280) }
    /// The secret link
    var portfolioLinkCopy: String { plain(2281) }
    /// I have copied it
    var portfolioLinkDone: String { plain(2282) }
    /// Links
    var portfolioLinks: String { plain(2283) }
    /// Who else can see this
    var portfolioLinksOf: String { plain(2284) }
    /// Works until {date}
    func portfolioOpenUntil(date: String) -> String { text(2285, [.text(date)]) }
    /// Ended on {date}
    func portfolioLinkEnded(date: String) -> String { text(2286, [.text(date)]) }
    /// End it
    var portfolioEndLink: String { plain(2287) }
    /// Nobody has opened it yet.
    var portfolioNotOpened: String { plain(2288) }
    /// {times, plural, one {Opened once} other {Opened # times}}, last on {date}
    func portfolioOpened(times: Int, date: String) -> String { text(2289, [.number(times), .text(date)]) }
    /// You see this by a secret link, which works until {date}. The student can see that it was opened. Please keep …
    func portfolioSharedWho(date: String) -> String { text(2290, [.text(date)]) }
    /// This link has ended
    var portfolioLinkOver: String { plain(2291) }
    /// Links to a student's work last only for some time. Ask whoever sent it to you for a new one.
    var portfolioLinkOverWords: String { plain(2292) }
    /// Take everything with me
    var portfolioArchive: String { plain(2293) }
    /// Take everything home
    var portfolioArchiveOf: String { plain(2294) }
    /// One file with all work and showcases, to read without Trellis.
    var portfolioArchiveWords: String { plain(2295) }
    /// Everything in one file
    var portfolioArchiveTitle: String { plain(2296) }
    /// You get a ZIP file. Unpack it and open index.html in any browser.
    var portfolioArchiveLede: String { plain(2297) }
    /// You get a ZIP file. Unpack it and open index.html in any browser.
    var portfolioArchiveLedeOf: String { plain(2298) }
    /// It holds
    var portfolioArchiveHolds: String { plain(2299) }
    /// {count, plural, =0 {no work yet} one {# piece of work with all its tries and feedback} other {# pieces of wor…
    func portfolioArchiveWorks(count: Int) -> String { text(2300, [.number(count)]) }
    /// {count, plural, =0 {no showcase yet} one {# showcase} other {# showcases}}
    func portfolioArchiveShowcases(count: Int) -> String { text(2301, [.number(count)]) }
    /// {count, plural, =0 {nothing kept beside them} one {# kept piece} other {# kept pieces}}
    func portfolioArchivePieces(count: Int) -> String { text(2302, [.number(count)]) }
    /// goals, what was shown, own words of the profile, and every file
    var portfolioArchiveMore: String { plain(2303) }
    /// Keep the file where only you can open it. It is about you.
    var portfolioArchiveCare: String { plain(2304) }
    /// Keep the file where only your family can open it.
    var portfolioArchiveCareOf: String { plain(2305) }
    /// Download it
    var portfolioArchiveGet: String { plain(2306) }
    /// Work of {name}
    func portfolioArchiveAbout(name: String) -> String { text(2307, [.text(name)]) }
    /// Made on {date} at {school}
    func portfolioArchiveMade(date: String, school: String) -> String { text(2308, [.text(date), .text(school)]) }
    /// Work
    var portfolioArchiveFolder: String { plain(2309) }
    /// Goals
    var portfolioArchiveGoals: String { plain(2310) }
    /// What was shown
    var portfolioArchiveLevels: String { plain(2311) }
    /// In own words
    var portfolioArchiveProfile: String { plain(2312) }
    /// Try {number, number}
    func portfolioArchiveTry(number: Int) -> String { text(2313, [.number(number)]) }
    /// Not sent
    var portfolioArchiveDraft: String { plain(2314) }
    /// Sent on {date}
    func portfolioArchiveSentOn(date: String) -> String { text(2315, [.text(date)]) }
    /// Own thoughts
    var portfolioArchiveThought: String { plain(2316) }
    /// Feedback of {name}, {date}
    func portfolioArchiveFeedback(name: String, date: String) -> String { text(2317, [.text(name), .text(date)]) }
    /// What is strong
    var portfolioArchiveStrength: String { plain(2318) }
    /// Next step
    var portfolioArchiveNext: String { plain(2319) }
    /// Files
    var portfolioArchiveFiles: String { plain(2320) }
    /// This file did not fit into the archive. It is still in Trellis.
    var portfolioArchiveLeftOut: String { plain(2321) }
    /// Portfolio
    var portfolioHub: String { plain(2322) }
    /// What was kept and put together for others.
    var portfolioHubWords: String { plain(2323) }
    /// My portfolio
    var portfolioHomeOpen: String { plain(2324) }
    /// Back to the beginning
    var portfolioArchiveBack: String { plain(2325) }
}

// prediction
extension Messages {
    /// Estimates of success
    var predictionTitle: String { plain(2326) }
    /// How Trellis estimates the chance that a student answers a question right.
    var predictionLede: String { plain(2327) }
    /// In use now
    var predictionInUse: String { plain(2328) }
    /// The school's own model, trained on {date}
    func predictionOwnSince(date: String) -> String { text(2329, [.text(date)]) }
    /// The plain filter, by choice since {date}
    func predictionFilterSince(date: String) -> String { text(2330, [.text(date)]) }
    /// The plain filter, as from the first day
    var predictionFilterAlways: String { plain(2331) }
    /// No training has run yet. {count, plural, =0 {No student has} one {# student has} other {# students have}} ans…
    func predictionNever(count: Int, least: Int) -> String { text(2332, [.number(count), .number(least)]) }
    /// On {date} nothing was trained: {count, plural, one {# student has} other {# students have}} answered question…
    func predictionTooFew(date: String, count: Int, least: Int) -> String { text(2333, [.text(date), .number(count), .number(least)]) }
    /// The training of {date} predicted better than the plain filter for students it had not seen.
    func predictionBetter(date: String) -> String { text(2334, [.text(date)]) }
    /// The training of {date} was not used: for students it had not seen, the plain filter predicted as well or bett…
    func predictionNotBetter(date: String) -> String { text(2335, [.text(date)]) }
    /// The training of {date} was made by another version of Trellis.
    func predictionUnread(date: String) -> String { text(2336, [.text(date)]) }
    /// A training was asked for on {time}. It begins within an hour at most.
    func predictionAsked(time: String) -> String { text(2337, [.text(time)]) }
    /// Train now
    var predictionTrain: String { plain(2338) }
    /// Use the plain filter
    var predictionUseFilter: String { plain(2339) }
    /// A training runs by itself each night when there are new answers. A model is used only when it predicts better…
    var predictionTrainHint: String { plain(2340) }
    /// How good each way was
    var predictionFigures: String { plain(2341) }
    /// There is nothing to compare yet.
    var predictionNoFigures: String { plain(2342) }
    /// From {responses, plural, one {# answer} other {# answers}} of {students, plural, one {# student} other {# stu…
    func predictionLearnedFrom(responses: Int, students: Int) -> String { text(2343, [.number(responses), .number(students)]) }
    /// Way of estimating
    var predictionWay: String { plain(2344) }
    /// The school's own model
    var predictionOwn: String { plain(2345) }
    /// The plain filter
    var predictionFilter: String { plain(2346) }
    /// Accuracy, of 100
    var predictionAccuracy: String { plain(2347) }
    /// Calibration, points off
    var predictionCalibration: String { plain(2348) }
    /// Accuracy: of 100 pairs of one right and one wrong answer, for how many the right one had the higher estimate;…
    var predictionAccuracyMeans: String { plain(2349) }
    /// Calibration: how many points of 100 the estimates were away from what then happened; 0 is perfect.
    var predictionCalibrationMeans: String { plain(2350) }
    /// What it is for
    var predictionPurpose: String { plain(2351) }
    /// It chooses which questions come first in mixed review and in quick checks: those that a student is likely to …
    var predictionUsedFor: String { plain(2352) }
    /// It never sets a level, gives a grade, forms a group or closes anything to a student. Teachers decide, and stu…
    var predictionNeverDoes: String { plain(2353) }
    /// What is stored is about questions and competencies. It holds no student; an estimate for a student is worked …
    var predictionNoPerson: String { plain(2354) }
}

// profiles
extension Messages {
    /// About me
    var profilesTitle: String { plain(2355) }
    /// About {name}
    func profilesTitleOf(name: String) -> String { text(2356, [.text(name)]) }
    /// Your family and your school's adults can see what has no lock.
    var profilesWhoMine: String { plain(2357) }
    /// You see what is meant for you. A lock shows what fewer people see.
    var profilesWhoOf: String { plain(2358) }
    /// Page to print
    var profilesPrint: String { plain(2359) }
    /// Printed {date}
    func profilesPrinted(date: String) -> String { text(2360, [.text(date)]) }
    /// History
    var profilesHistory: String { plain(2361) }
    /// History: {field}
    func profilesHistoryOf(field: String) -> String { text(2362, [.text(field)]) }
    /// Everything that changed
    var profilesHistoryAll: String { plain(2363) }
    /// No words are lost. Older words stay here for those who may still see them.
    var profilesHistoryLede: String { plain(2364) }
    /// Nothing is written here yet.
    var profilesHistoryNone: String { plain(2365) }
    /// Changed
    var profilesChanged: String { plain(2366) }
    /// Add
    var profilesAdd: String { plain(2367) }
    /// Add: {field}
    func profilesAddTo(field: String) -> String { text(2368, [.text(field)]) }
    /// Change
    var profilesChange: String { plain(2369) }
    /// Change: {field}
    func profilesChangeOf(field: String) -> String { text(2370, [.text(field)]) }
    /// Save
    var profilesSave: String { plain(2371) }
    /// Saved.
    var profilesSaved: String { plain(2372) }
    /// This page is yours
    var profilesEmptyTitle: String { plain(2373) }
    /// It starts with your own words. A short interview helps. It takes five minutes, and you can stop at any time.
    var profilesEmpty: String { plain(2374) }
    /// Nothing is written here yet that is meant for you.
    var profilesEmptyOf: String { plain(2375) }
    /// Write about me
    var profilesWriteMine: String { plain(2376) }
    /// My words
    var profilesFieldWords: String { plain(2377) }
    /// In the student's words
    var profilesFieldWordsOf: String { plain(2378) }
    /// What should people know about you? Write it, say it or draw it.
    var profilesHintWords: String { plain(2379) }
    /// What I am good at
    var profilesFieldStrength: String { plain(2380) }
    /// Strengths
    var profilesFieldStrengthOf: String { plain(2381) }
    /// One thing you do well. Add work that shows it.
    var profilesHintStrength: String { plain(2382) }
    /// What I care about
    var profilesFieldInterest: String { plain(2383) }
    /// Interests
    var profilesFieldInterestOf: String { plain(2384) }
    /// Something you like or want to know more about.
    var profilesHintInterest: String { plain(2385) }
    /// What I do outside school
    var profilesFieldTalent: String { plain(2386) }
    /// Talents
    var profilesFieldTalentOf: String { plain(2387) }
    /// Something you can do that school may not see.
    var profilesHintTalent: String { plain(2388) }
    /// What I want to do one day
    var profilesFieldAspiration: String { plain(2389) }
    /// Aspirations
    var profilesFieldAspirationOf: String { plain(2390) }
    /// A wish for next year, or for when you are grown up.
    var profilesHintAspiration: String { plain(2391) }
    /// What matters to me now
    var profilesFieldPriority: String { plain(2392) }
    /// Priorities
    var profilesFieldPriorityOf: String { plain(2393) }
    /// What you want adults to keep in mind.
    var profilesHintPriority: String { plain(2394) }
    /// How I see myself
    var profilesFieldSelfConcept: String { plain(2395) }
    /// How the student sees themselves
    var profilesFieldSelfConceptOf: String { plain(2396) }
    /// This is only for you, unless you choose others.
    var profilesHintSelfConcept: String { plain(2397) }
    /// How I like to work
    var profilesFieldWayOfWorking: String { plain(2398) }
    /// How the student likes to work
    var profilesFieldWayOfWorkingOf: String { plain(2399) }
    /// My languages
    var profilesFieldLanguage: String { plain(2400) }
    /// Languages
    var profilesFieldLanguageOf: String { plain(2401) }
    /// Which language, with whom, and how well.
    var profilesHintLanguage: String { plain(2402) }
    /// Where I come from
    var profilesFieldBackground: String { plain(2403) }
    /// Background
    var profilesFieldBackgroundOf: String { plain(2404) }
    /// My family, my places, what I bring with me.
    var profilesHintBackground: String { plain(2405) }
    /// What I learned before
    var profilesFieldPriorLearning: String { plain(2406) }
    /// Prior learning
    var profilesFieldPriorLearningOf: String { plain(2407) }
    /// At another school, at home or in another place.
    var profilesHintPriorLearning: String { plain(2408) }
    /// Write what you have seen or know. The student sees it and may answer.
    var profilesHintOf: String { plain(2409) }
    /// each one can have proof
    var profilesWithProof: String { plain(2410) }
    /// and where it is in the plan
    var profilesInPlan: String { plain(2411) }
    /// only you
    var profilesAudienceOwn: String { plain(2412) }
    /// you and your advisor
    var profilesAudienceAdvisor: String { plain(2413) }
    /// you and your school's adults
    var profilesAudienceStaff: String { plain(2414) }
    /// you, your family and your school's adults
    var profilesAudienceEveryone: String { plain(2415) }
    /// the student only
    var profilesAudienceOwnOf: String { plain(2416) }
    /// the student and the advisor
    var profilesAudienceAdvisorOf: String { plain(2417) }
    /// the student and the school's adults
    var profilesAudienceStaffOf: String { plain(2418) }
    /// the student, the family and the school's adults
    var profilesAudienceEveryoneOf: String { plain(2419) }
    /// Can see it: {who}
    func profilesCanSee(who: String) -> String { text(2420, [.text(who)]) }
    /// Who can see it?
    var profilesWhoSees: String { plain(2421) }
    /// you
    var profilesByMe: String { plain(2422) }
    /// family: {name, html}
    func profilesByFamily(name: HTML) -> HTML { markup(2423, [.html(name)]) }
    /// school: {name, html}
    func profilesByTeacher(name: HTML) -> HTML { markup(2424, [.html(name)]) }
    /// the student
    var profilesByStudent: String { plain(2425) }
    /// from school data
    var profilesByData: String { plain(2426) }
    /// Home language in the school's register: {language}
    func profilesRegisterLanguage(language: String) -> String { text(2427, [.text(language)]) }
    /// See it: {title, html}
    func profilesProof(title: HTML) -> HTML { markup(2428, [.html(title)]) }
    /// Work that shows it
    var profilesProofs: String { plain(2429) }
    /// Choose up to {count, number} of your judged pieces.
    func profilesProofsHint(count: Int) -> String { text(2430, [.number(count)]) }
    /// You have no judged work yet. You can add it later.
    var profilesProofsNone: String { plain(2431) }
    /// Choose at most {count, number} pieces of work.
    func profilesTooManyProofs(count: Int) -> String { text(2432, [.number(count)]) }
    /// Interest
    var profilesInterest: String { plain(2433) }
    /// Where it is in the plan
    var profilesUsedIn: String { plain(2434) }
    /// not in the plan yet
    var profilesUsedNowhere: String { plain(2435) }
    /// What does it go with?
    var profilesTag: String { plain(2436) }
    /// It helps to find activities for you.
    var profilesTagHint: String { plain(2437) }
    /// Something else
    var profilesTagNone: String { plain(2438) }
    /// Animals
    var profilesTagAnimals: String { plain(2439) }
    /// Art
    var profilesTagArt: String { plain(2440) }
    /// Building things
    var profilesTagBuilding: String { plain(2441) }
    /// Cars
    var profilesTagCars: String { plain(2442) }
    /// Cooking
    var profilesTagCooking: String { plain(2443) }
    /// Dance
    var profilesTagDance: String { plain(2444) }
    /// Family
    var profilesTagFamily: String { plain(2445) }
    /// Clothes and hair
    var profilesTagFashion: String { plain(2446) }
    /// Food
    var profilesTagFood: String { plain(2447) }
    /// Games
    var profilesTagGames: String { plain(2448) }
    /// Helping people
    var profilesTagHelping: String { plain(2449) }
    /// Money and shops
    var profilesTagMoney: String { plain(2450) }
    /// Music
    var profilesTagMusic: String { plain(2451) }
    /// Nature
    var profilesTagNature: String { plain(2452) }
    /// Plants
    var profilesTagPlants: String { plain(2453) }
    /// Space
    var profilesTagSpace: String { plain(2454) }
    /// Sports
    var profilesTagSports: String { plain(2455) }
    /// Stories
    var profilesTagStories: String { plain(2456) }
    /// Computers
    var profilesTagTech: String { plain(2457) }
    /// Travel
    var profilesTagTravel: String { plain(2458) }
    /// Weather
    var profilesTagWeather: String { plain(2459) }
    /// These are choices for now. They can change any day.
    var profilesWaysLede: String { plain(2460) }
    /// Choose what fits today. Leave open what you do not know.
    var profilesWaysHint: String { plain(2461) }
    /// Chosen {date}
    func profilesWaysDated(date: String) -> String { text(2462, [.text(date)]) }
    /// No choice yet
    var profilesWaysOpen: String { plain(2463) }
    /// I like to work…
    var profilesWayWith: String { plain(2464) }
    /// alone
    var profilesWayWithAlone: String { plain(2465) }
    /// with one other person
    var profilesWayWithOne: String { plain(2466) }
    /// in a group
    var profilesWayWithGroup: String { plain(2467) }
    /// Around me I like…
    var profilesWaySound: String { plain(2468) }
    /// quiet
    var profilesWaySoundQuiet: String { plain(2469) }
    /// music
    var profilesWaySoundMusic: String { plain(2470) }
    /// people talking
    var profilesWaySoundTalk: String { plain(2471) }
    /// I work best…
    var profilesWayTime: String { plain(2472) }
    /// in the morning
    var profilesWayTimeMorning: String { plain(2473) }
    /// in the afternoon
    var profilesWayTimeAfternoon: String { plain(2474) }
    /// in the evening
    var profilesWayTimeEvening: String { plain(2475) }
    /// I like to begin by…
    var profilesWayBegin: String { plain(2476) }
    /// seeing one example
    var profilesWayBeginExample: String { plain(2477) }
    /// reading about it
    var profilesWayBeginRead: String { plain(2478) }
    /// listening
    var profilesWayBeginListen: String { plain(2479) }
    /// trying it
    var profilesWayBeginTry: String { plain(2480) }
    /// talking it over
    var profilesWayBeginTalkItOver: String { plain(2481) }
    /// What helps me
    var profilesWayHelps: String { plain(2482) }
    /// A quiet corner, a timer, a person: anything.
    var profilesWayHelpsHint: String { plain(2483) }
    /// Earlier choices
    var profilesWayOlder: String { plain(2484) }
    /// In your words
    var profilesWords: String { plain(2485) }
    /// In your words
    var profilesWordsOf: String { plain(2486) }
    /// Write something, or add a recording or a picture.
    var profilesNeedWords: String { plain(2487) }
    /// This text has {count, number} characters. Up to {most, number} fit here. Make it shorter.
    func profilesTooLong(count: Int, most: Int) -> String { text(2488, [.number(count), .number(most)]) }
    /// There are {count, number} here already. Change or take back one first.
    func profilesTooMany(count: Int) -> String { text(2489, [.number(count)]) }
    /// Up to {count, number} files fit here. Remove one first.
    func profilesTooManyFiles(count: Int) -> String { text(2490, [.number(count)]) }
    /// Only recordings, pictures and short films go here. Remove the other file.
    var profilesWrongFile: String { plain(2491) }
    /// Recording, photo or drawing
    var profilesFiles: String { plain(2492) }
    /// You can record your voice, take a photo or add a drawing. 50 MB fit.
    var profilesFilesHint: String { plain(2493) }
    /// Already sent. It is added when you save.
    var profilesFilesWaiting: String { plain(2494) }
    /// Remove
    var profilesFileRemove: String { plain(2495) }
    /// Remove {name}
    func profilesFileRemoveNamed(name: String) -> String { text(2496, [.text(name)]) }
    /// Open {name}
    func profilesFileOpen(name: String) -> String { text(2497, [.text(name)]) }
    /// Picture: {name}
    func profilesPicture(name: String) -> String { text(2498, [.text(name)]) }
    /// Recording: {name}
    func profilesRecording(name: String) -> String { text(2499, [.text(name)]) }
    /// Record my voice
    var profilesRecord: String { plain(2500) }
    /// Stop
    var profilesRecordStop: String { plain(2501) }
    /// Record again
    var profilesRecordAgain: String { plain(2502) }
    /// Recording… {time}
    func profilesRecordGoing(time: String) -> String { text(2503, [.text(time)]) }
    /// The recording is ready. Listen to it, then save.
    var profilesRecordReady: String { plain(2504) }
    /// The microphone is off. Allow it in the browser, or choose a file.
    var profilesRecordDenied: String { plain(2505) }
    /// Take it back
    var profilesWithdraw: String { plain(2506) }
    /// It leaves your page. The history keeps it, for you alone.
    var profilesWithdrawLede: String { plain(2507) }
    /// It leaves the page. The history keeps it, for the student and for you.
    var profilesWithdrawLedeOf: String { plain(2508) }
    /// Taken back {date}
    func profilesWithdrawn(date: String) -> String { text(2509, [.text(date)]) }
    /// New words came later
    var profilesReplaced: String { plain(2510) }
    /// It stands now
    var profilesStandsNow: String { plain(2511) }
    /// Say something about this
    var profilesSay: String { plain(2512) }
    /// These are an adult's words about you. You may add to them, or say that they are not right.
    var profilesSayLede: String { plain(2513) }
    /// I want to add something
    var profilesRemarkNote: String { plain(2514) }
    /// I see it differently and want an answer
    var profilesRemarkDispute: String { plain(2515) }
    /// What do you want to say?
    var profilesRemarkKind: String { plain(2516) }
    /// Your words
    var profilesRemarkWords: String { plain(2517) }
    /// Add my words
    var profilesRemarkSend: String { plain(2518) }
    /// Write what you want to say.
    var profilesNeedRemark: String { plain(2519) }
    /// The student adds, {date}
    func profilesNoteOf(date: String) -> String { text(2520, [.text(date)]) }
    /// You added, {date}
    func profilesNoteMine(date: String) -> String { text(2521, [.text(date)]) }
    /// The student sees it differently, {date}
    func profilesDisputeOf(date: String) -> String { text(2522, [.text(date)]) }
    /// You see it differently, {date}
    func profilesDisputeMine(date: String) -> String { text(2523, [.text(date)]) }
    /// Waiting for an answer
    var profilesDisputeOpen: String { plain(2524) }
    /// Answer from {name, html}, {date}
    func profilesAnswerBy(name: HTML, date: String) -> HTML { markup(2525, [.html(name), .text(date)]) }
    /// Answer
    var profilesAnswer: String { plain(2526) }
    /// Answer the student
    var profilesAnswerTitle: String { plain(2527) }
    /// Both texts stay beside the entry. You can also change your entry.
    var profilesAnswerHint: String { plain(2528) }
    /// Send the answer
    var profilesAnswerSend: String { plain(2529) }
    /// Write your answer.
    var profilesNeedAnswer: String { plain(2530) }
    /// Support plans are kept apart. Each opening is written down.
    var profilesSupportsApart: String { plain(2531) }
    /// Go to supports
    var profilesSupportsOpen: String { plain(2532) }
    /// {name}: {share} is there.
    func profilesUploadGoing(name: String, share: String) -> String { text(2533, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func profilesUploadWaiting(name: String, share: String) -> String { text(2534, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func profilesUploadAgain(name: String) -> String { text(2535, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then save again.
    var profilesUploadSignIn: String { plain(2536) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func profilesUploadStopped(name: String) -> String { text(2537, [.text(name)]) }
    /// My interview
    var profilesInterview: String { plain(2538) }
    /// Interview
    var profilesInterviewOf: String { plain(2539) }
    /// Questions about what you like and what you do well. It takes five minutes. Skip any you want.
    var profilesInterviewLede: String { plain(2540) }
    /// You and your advisor can see your answers. Others see only what you add to your page.
    var profilesInterviewWho: String { plain(2541) }
    /// The student and the advisor see the answers. Others see what the student adds to the profile.
    var profilesInterviewWhoOf: String { plain(2542) }
    /// Begin
    var profilesInterviewBegin: String { plain(2543) }
    /// Do it again
    var profilesInterviewAgain: String { plain(2544) }
    /// Go on with it
    var profilesInterviewGoOn: String { plain(2545) }
    /// Begin with pictures
    var profilesInterviewPictures: String { plain(2546) }
    /// Begin with words
    var profilesInterviewWords: String { plain(2547) }
    /// Five minutes about you
    var profilesInterviewFirst: String { plain(2548) }
    /// Say what you like and what you do well. You can stop at any time.
    var profilesInterviewFirstWords: String { plain(2549) }
    /// A new term: what is new about you?
    var profilesInterviewDue: String { plain(2550) }
    /// Do the short interview again. Then see what changed.
    var profilesInterviewDueWords: String { plain(2551) }
    /// Your interview waits for you
    var profilesInterviewUnderWay: String { plain(2552) }
    /// Your answers are kept. Go on where you stopped.
    var profilesInterviewUnderWayWords: String { plain(2553) }
    /// There is no finished interview yet.
    var profilesInterviewNone: String { plain(2554) }
    /// Interviews so far
    var profilesRounds: String { plain(2555) }
    /// Finished {date}
    func profilesRoundDone(date: String) -> String { text(2556, [.text(date)]) }
    /// Begun {date}, not finished
    func profilesRoundOpen(date: String) -> String { text(2557, [.text(date)]) }
    /// See the answers
    var profilesRoundSee: String { plain(2558) }
    /// Question {number, number} of {count, number}
    func profilesQuestion(number: Int, count: Int) -> String { text(2559, [.number(number), .number(count)]) }
    /// Hear it
    var profilesHear: String { plain(2560) }
    /// Hear: {label}
    func profilesHearChoice(label: String) -> String { text(2561, [.text(label)]) }
    /// Stop
    var profilesHearStop: String { plain(2562) }
    /// My answer
    var profilesOwnAnswer: String { plain(2563) }
    /// Or say it or draw it
    var profilesOwnAnswerPictures: String { plain(2564) }
    /// Next
    var profilesNext: String { plain(2565) }
    /// Skip
    var profilesSkip: String { plain(2566) }
    /// Back
    var profilesBack: String { plain(2567) }
    /// Stop for now
    var profilesStop: String { plain(2568) }
    /// Finish
    var profilesFinish: String { plain(2569) }
    /// Your answers are kept. Go on whenever you want.
    var profilesStopped: String { plain(2570) }
    /// What I said
    var profilesResults: String { plain(2571) }
    /// What the student said
    var profilesResultsOf: String { plain(2572) }
    /// Add what you want to your page. Nothing is added by itself.
    var profilesResultsLede: String { plain(2573) }
    /// Then and now
    var profilesThenNow: String { plain(2574) }
    /// {date}
    func profilesThen(date: String) -> String { text(2575, [.text(date)]) }
    /// no answer
    var profilesNoAnswer: String { plain(2576) }
    /// New: you did not answer this before.
    var profilesChangeNew: String { plain(2577) }
    /// You answered this before, and not now.
    var profilesChangeGone: String { plain(2578) }
    /// The same as before.
    var profilesChangeSame: String { plain(2579) }
    /// You say it in another way now.
    var profilesChangeOther: String { plain(2580) }
    /// New: {list}.
    func profilesChangeAdded(list: String) -> String { text(2581, [.text(list)]) }
    /// Not any more: {list}.
    func profilesChangeLeft(list: String) -> String { text(2582, [.text(list)]) }
    /// Still: {list}.
    func profilesChangeStayed(list: String) -> String { text(2583, [.text(list)]) }
    /// {new, plural, =0 {Nothing is new} one {# answer is new} other {# answers are new}}, {changed, plural, =0 {non…
    func profilesChangeSum(new: Int, changed: Int, same: Int, gone: Int) -> String { text(2584, [.number(new), .number(changed), .number(same), .number(gone)]) }
    /// Add to: {field}
    func profilesAddAnswer(field: String) -> String { text(2585, [.text(field)]) }
    /// Add “{words}” to: {field}
    func profilesAddAnswerNamed(words: String, field: String) -> String { text(2586, [.text(words), .text(field)]) }
    /// It is on your page
    var profilesInProfile: String { plain(2587) }
    /// Interviews
    var profilesGradeLabel: String { plain(2588) }
    /// Supports
    var profilesSupports: String { plain(2589) }
    /// What the student is entitled to: IEP, 504, language, health.
    var profilesSupportsLede: String { plain(2590) }
    /// What the school does so that you can learn well.
    var profilesSupportsLedeMine: String { plain(2591) }
    /// Why do you open this?
    var profilesSupportsReason: String { plain(2592) }
    /// One short sentence. It is kept with your name and the time.
    var profilesSupportsReasonHint: String { plain(2593) }
    /// Open
    var profilesSupportsDoor: String { plain(2594) }
    /// Open my supports
    var profilesSupportsDoorMine: String { plain(2595) }
    /// Open the supports
    var profilesSupportsDoorFamily: String { plain(2596) }
    /// Each opening is written down.
    var profilesSupportsLogged: String { plain(2597) }
    /// Say in one sentence why you open this.
    var profilesSupportsNeedReason: String { plain(2598) }
    /// The student, the family, and staff of the student who name a reason. Nobody else, and no other page shows it.
    var profilesSupportsWho: String { plain(2599) }
    /// You, your family, and adults of your school who name a reason.
    var profilesSupportsWhoMine: String { plain(2600) }
    /// No supports are written here.
    var profilesSupportsNone: String { plain(2601) }
    /// Add a support
    var profilesSupportsAdd: String { plain(2602) }
    /// Kind
    var profilesSupportsKind: String { plain(2603) }
    /// IEP
    var profilesSupportIep: String { plain(2604) }
    /// 504 plan
    var profilesSupportSection504: String { plain(2605) }
    /// Language
    var profilesSupportLanguage: String { plain(2606) }
    /// Health
    var profilesSupportHealth: String { plain(2607) }
    /// Other
    var profilesSupportOther: String { plain(2608) }
    /// What the school does, in words the student and the family understand
    var profilesSupportsWords: String { plain(2609) }
    /// Write what the school does.
    var profilesSupportsNeedWords: String { plain(2610) }
    /// Choose a kind.
    var profilesSupportsNeedKind: String { plain(2611) }
    /// Look at it again on
    var profilesSupportsReview: String { plain(2612) }
    /// looked at again {date}
    func profilesSupportsReviewOn(date: String) -> String { text(2613, [.text(date)]) }
    /// Choose a day from today on.
    var profilesSupportsNeedDay: String { plain(2614) }
    /// set by {name, html}, {date}
    func profilesSupportsSetBy(name: HTML, date: String) -> HTML { markup(2615, [.html(name), .text(date)]) }
    /// End this support
    var profilesSupportsEnd: String { plain(2616) }
    /// End: {kind}
    func profilesSupportsEndNamed(kind: String) -> String { text(2617, [.text(kind)]) }
    /// ended {date}
    func profilesSupportsEnded(date: String) -> String { text(2618, [.text(date)]) }
    /// Earlier supports
    var profilesSupportsEarlier: String { plain(2619) }
}

// progress
extension Messages {
    /// {name, html}’s map
    func progressMapOf(name: HTML) -> HTML { markup(2620, [.html(name)]) }
    /// Map of {name}
    func progressMapTitle(name: String) -> String { text(2621, [.text(name)]) }
    /// {shown, plural, =0 {You have not shown a skill yet.} one {You have shown # skill.} other {You have shown # sk…
    func progressSumOwn(shown: Int, working: Int) -> String { text(2622, [.number(shown), .number(working)]) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func progressSum(shown: Int, working: Int) -> String { text(2623, [.number(shown), .number(working)]) }
    /// We have not met your work yet. Your first piece of work will show up here.
    var progressEmptyOwn: String { plain(2624) }
    /// There is no evidence yet. The first piece of work that a teacher answers will show up here.
    var progressEmpty: String { plain(2625) }
    /// The school has not put in yet what can be learned.
    var progressNoFrameworks: String { plain(2626) }
    /// Everything
    var progressShowAll: String { plain(2627) }
    /// What I’m ready for
    var progressShowReadyOwn: String { plain(2628) }
    /// Ready to start
    var progressShowReady: String { plain(2629) }
    /// What to show
    var progressShow: String { plain(2630) }
    /// Nothing new is open right now. Go on with what is in progress.
    var progressNothingReady: String { plain(2631) }
    /// Areas
    var progressAreas: String { plain(2632) }
    /// Whole map
    var progressWholeMap: String { plain(2633) }
    /// Show all {count, number} in {area, html}
    func progressMore(count: Int, area: HTML) -> HTML { markup(2634, [.number(count), .html(area)]) }
    /// This page shows the first {count, number}. Search in the framework for the rest.
    func progressCut(count: Int) -> String { text(2635, [.number(count)]) }
    /// for a goal
    var progressForGoal: String { plain(2636) }
    /// {count, plural, one {# skill} other {# skills}}
    func progressCountInGroup(count: Int) -> String { text(2637, [.number(count)]) }
    /// These build on others that come first.
    var progressLaterWhy: String { plain(2638) }
    /// The student, the family, the teachers, the advisor and the school leaders can see this.
    var progressWhoSees: String { plain(2639) }
    /// You, your family, your teachers, your advisor and the school leaders can see this.
    var progressWhoSeesOwn: String { plain(2640) }
    /// since {date}
    func progressLevelSince(date: String) -> String { text(2641, [.text(date)]) }
    /// confirmed by {name, html}
    func progressConfirmedBy(name: HTML) -> HTML { markup(2642, [.html(name)]) }
    /// set by {name, html}
    func progressSetBy(name: HTML) -> HTML { markup(2643, [.html(name)]) }
    /// by the rule, version {version, number}
    func progressByRule(version: Int) -> String { text(2644, [.number(version)]) }
    /// a person who is no longer here
    var progressSomebody: String { plain(2645) }
    /// No level is shown yet.
    var progressNoLevel: String { plain(2646) }
    /// To reach level {number, number}: {level}
    func progressToReach(number: Int, level: String) -> String { text(2647, [.number(number), .text(level)]) }
    /// This is the highest level. It stays.
    var progressTopReached: String { plain(2648) }
    /// What this level means
    var progressWhatLevelMeans: String { plain(2649) }
    /// yes
    var progressMet: String { plain(2650) }
    /// not yet
    var progressNotYet: String { plain(2651) }
    /// A low score never takes a level away.
    var progressNeverDown: String { plain(2652) }
    /// Newer numbers alone would not give this level again. It was shown once, so it stays.
    var progressKeptLevel: String { plain(2653) }
    /// The numbers alone would not give this level. A person decided it, so it stays.
    var progressKeptByPerson: String { plain(2654) }
    /// What “{level}” asks for
    func progressLevelAsks(level: String) -> String { text(2655, [.text(level)]) }
    /// {need, plural, one {One piece of work} other {At least # pieces of work}}
    func progressNeedCount(need: Int) -> String { text(2656, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveCount(have: Int) -> String { text(2657, [.number(have)]) }
    /// {need, plural, one {The last one went well without help} other {The last # went well without help}}
    func progressNeedSuccesses(need: Int) -> String { text(2658, [.number(need)]) }
    /// {have, plural, =0 {None in a row right now.} one {One in a row.} other {# in a row.}}
    func progressHaveSuccesses(have: Int) -> String { text(2659, [.number(have)]) }
    /// {need, plural, one {A task that went well} other {At least # different tasks that went well}}
    func progressNeedTasks(need: Int) -> String { text(2660, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveTasks(have: Int) -> String { text(2661, [.number(have)]) }
    /// We can be sure enough
    var progressNeedLowerBound: String { plain(2662) }
    /// The low end is {have}. The rule asks for {need}.
    func progressHaveLowerBound(have: String, need: String) -> String { text(2663, [.text(have), .text(need)]) }
    /// The best score reaches {need}
    func progressNeedHighest(need: String) -> String { text(2664, [.text(need)]) }
    /// The latest score reaches {need}
    func progressNeedLatest(need: String) -> String { text(2665, [.text(need)]) }
    /// The average reaches {need}. Newer work counts more
    func progressNeedAverage(need: String) -> String { text(2666, [.text(need)]) }
    /// It is {have} now.
    func progressHaveScore(have: String) -> String { text(2667, [.text(have)]) }
    /// {need, plural, one {One of the latest scores reaches this level} other {# of the latest scores reach this lev…
    func progressNeedRecent(need: Int) -> String { text(2668, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveRecent(have: Int) -> String { text(2669, [.number(have)]) }
    /// Shown in two ways, or again on a later day
    var progressNeedAgreement: String { plain(2670) }
    /// Two pieces of work agree.
    var progressHaveAgreement: String { plain(2671) }
    /// A second way or a later day is missing.
    var progressLackAgreement: String { plain(2672) }
    /// Shown in a new situation
    var progressNeedTransfer: String { plain(2673) }
    /// It went well somewhere new.
    var progressHaveTransfer: String { plain(2674) }
    /// No work in a new situation so far.
    var progressLackTransfer: String { plain(2675) }
    /// A teacher says yes
    var progressNeedTeacher: String { plain(2676) }
    /// A teacher has said yes.
    var progressHaveTeacher: String { plain(2677) }
    /// The rule advises. A teacher decides.
    var progressLackTeacher: String { plain(2678) }
    /// The evidence
    var progressEvidence: String { plain(2679) }
    /// {count, plural, =0 {nothing yet} one {# piece} other {# pieces}}, newest first
    func progressPieces(count: Int) -> String { text(2680, [.number(count)]) }
    /// Nothing has been shown here yet.
    var progressNoEvidence: String { plain(2681) }
    /// by {name, html}
    func progressJudgedBy(name: HTML) -> HTML { markup(2682, [.html(name)]) }
    /// scored by the answer key
    var progressJudgedByKey: String { plain(2683) }
    /// done {date}
    func progressDoneOn(date: String) -> String { text(2684, [.text(date)]) }
    /// with help
    var progressWithHelp: String { plain(2685) }
    /// in a new situation
    var progressNewSituation: String { plain(2686) }
    /// kept, but does not count
    var progressDoesNotCount: String { plain(2687) }
    /// Work
    var progressKindJudgement: String { plain(2688) }
    /// Practice question
    var progressKindItem: String { plain(2689) }
    /// Seen by an adult
    var progressKindObservation: String { plain(2690) }
    /// Shown somewhere else before
    var progressKindPrior: String { plain(2691) }
    /// Level confirmed
    var progressKindConfirmation: String { plain(2692) }
    /// Level set by a person
    var progressKindOverrule: String { plain(2693) }
    /// Taken back
    var progressKindWithdrawal: String { plain(2694) }
    /// writing
    var progressModalityWriting: String { plain(2695) }
    /// talk
    var progressModalityTalk: String { plain(2696) }
    /// photo
    var progressModalityPhoto: String { plain(2697) }
    /// video
    var progressModalityVideo: String { plain(2698) }
    /// project
    var progressModalityProject: String { plain(2699) }
    /// performance
    var progressModalityPerformance: String { plain(2700) }
    /// exhibition
    var progressModalityExhibition: String { plain(2701) }
    /// quick check
    var progressModalityQuiz: String { plain(2702) }
    /// Taken back or replaced
    var progressTakenBack: String { plain(2703) }
    /// These rows are kept, but they do not count.
    var progressTakenBackHint: String { plain(2704) }
    /// Take back
    var progressTakeBack: String { plain(2705) }
    /// Take back: {what}
    func progressTakeBackLong(what: String) -> String { text(2706, [.text(what)]) }
    /// Put it back
    var progressPutBack: String { plain(2707) }
    /// The {count, number} newest are listed. All are in the arithmetic.
    func progressOlderFolded(count: Int) -> String { text(2708, [.number(count)]) }
    /// The best guess went from {first} at the start to {last}. The same numbers are in the table below.
    func progressChart(first: String, last: String) -> String { text(2709, [.text(first), .text(last)]) }
    /// {bar} asked for {level}
    func progressChartGoal(bar: String, level: String) -> String { text(2710, [.text(bar), .text(level)]) }
    /// start
    var progressChartStart: String { plain(2711) }
    /// Each dot is the best guess after a piece of work. The bar reaches down to the low end.
    var progressChartCaption: String { plain(2712) }
    /// Show the arithmetic
    var progressArithmetic: String { plain(2713) }
    /// After = before + change
    var progressTableCaption: String { plain(2714) }
    /// Evidence and arithmetic
    var progressTableRegion: String { plain(2715) }
    /// Work
    var progressColumnWork: String { plain(2716) }
    /// Done
    var progressColumnDone: String { plain(2717) }
    /// Judged by
    var progressColumnJudge: String { plain(2718) }
    /// Score
    var progressColumnScore: String { plain(2719) }
    /// Weight
    var progressColumnWeight: String { plain(2720) }
    /// Before
    var progressColumnBefore: String { plain(2721) }
    /// Change
    var progressColumnChange: String { plain(2722) }
    /// After
    var progressColumnAfter: String { plain(2723) }
    /// Low end
    var progressColumnLow: String { plain(2724) }
    /// {count, plural, one {# piece of work on other skills} other {# pieces of work on other skills}}
    func progressOtherWork(count: Int) -> String { text(2725, [.number(count)]) }
    /// What moved the best guess
    var progressPartsTitle: String { plain(2726) }
    /// before any work
    var progressPartStart: String { plain(2727) }
    /// {count, plural, one {# piece of work that went better than the guess} other {# pieces of work that went bette…
    func progressPartRaised(count: Int) -> String { text(2728, [.number(count)]) }
    /// {count, plural, one {# piece of work that went less well than the guess} other {# pieces of work that went le…
    func progressPartLowered(count: Int) -> String { text(2729, [.number(count)]) }
    /// the best guess for the next piece of work
    var progressPartEnd: String { plain(2730) }
    /// moved the guess up by {change}
    func progressMovedUp(change: String) -> String { text(2731, [.text(change)]) }
    /// moved the guess down by {change}
    func progressMovedDown(change: String) -> String { text(2732, [.text(change)]) }
    /// hardly moved the guess
    var progressMovedLittle: String { plain(2733) }
    /// Best guess
    var progressBestGuess: String { plain(2734) }
    /// The table shows the last {count, number} steps.
    func progressStepsCut(count: Int) -> String { text(2735, [.number(count)]) }
    /// Last line: {before} {change} = {after}.
    func progressLastLine(before: String, change: String, after: String) -> String { text(2736, [.text(before), .text(change), .text(after)]) }
    /// Levels 1 to 4 count as 0.25, 0.60, 0.90 and 1.00. A score is the mean of its rows. The change grows with the …
    var progressScale: String { plain(2737) }
    /// The exact formula
    var progressFormula: String { plain(2738) }
    /// g is general ability, d is what this skill adds, b is the expected score of an average student ({b}). v is ho…
    func progressFormulaIntro(b: String) -> String { text(2739, [.text(b)]) }
    /// Who decided
    var progressWhoDecided: String { plain(2740) }
    /// Rule
    var progressRule: String { plain(2741) }
    /// {name}, version {version, number}
    func progressRuleNumber(name: String, version: Int) -> String { text(2742, [.text(name), .number(version)]) }
    /// Sure enough
    var progressRuleSure: String { plain(2743) }
    /// Best score
    var progressRuleHighest: String { plain(2744) }
    /// Latest score
    var progressRuleRecent: String { plain(2745) }
    /// {n, number} of the last {m, number}
    func progressRuleSeveral(n: Int, m: Int) -> String { text(2746, [.number(n), .number(m)]) }
    /// Average, newer work first
    var progressRuleAverage: String { plain(2747) }
    /// As of
    var progressAsOf: String { plain(2748) }
    /// Reason
    var progressReason: String { plain(2749) }
    /// The rule moves the level. A teacher may set another one, and writes why.
    var progressRuleDecides: String { plain(2750) }
    /// The rule advises. A teacher decides, and writes why.
    var progressTeacherDecides: String { plain(2751) }
    /// Nearby on the map
    var progressNearby: String { plain(2752) }
    /// Open the map
    var progressOpenMap: String { plain(2753) }
    /// comes before
    var progressComesBefore: String { plain(2754) }
    /// comes next
    var progressComesAfter: String { plain(2755) }
    /// Why it matters
    var progressWhy: String { plain(2756) }
    /// You need it for your goal {goal, html}.
    func progressGoalOwn(goal: HTML) -> HTML { markup(2757, [.html(goal)]) }
    /// Needed for the goal {goal, html}.
    func progressGoal(goal: HTML) -> HTML { markup(2758, [.html(goal)]) }
    /// What each level looks like
    var progressEachLevel: String { plain(2759) }
    /// See another day
    var progressOtherDay: String { plain(2760) }
    /// The level as the school knew it at the end of that day.
    var progressOtherDayHint: String { plain(2761) }
    /// Date
    var progressDate: String { plain(2762) }
    /// Show
    var progressShowDay: String { plain(2763) }
    /// This is how it was on {date}.
    func progressPastNotice(date: String) -> String { text(2764, [.text(date)]) }
    /// See today
    var progressBackToToday: String { plain(2765) }
    /// Decide the level
    var progressDecide: String { plain(2766) }
    /// Your decision is kept with your name, the date and your words. The student and the family can read it.
    var progressDecideHint: String { plain(2767) }
    /// What do you want to do?
    var progressDecideHow: String { plain(2768) }
    /// Confirm a level. It never goes down.
    var progressDecideConfirm: String { plain(2769) }
    /// Set another level, up or down. The rule then waits for new work.
    var progressDecideOverrule: String { plain(2770) }
    /// Level
    var progressDecideLevel: String { plain(2771) }
    /// Why
    var progressDecideReason: String { plain(2772) }
    /// What did you see? Setting another level needs a reason.
    var progressDecideReasonHint: String { plain(2773) }
    /// Save the decision
    var progressDecideSave: String { plain(2774) }
    /// See what would change
    var progressPreview: String { plain(2775) }
    /// What would change
    var progressPreviewTitle: String { plain(2776) }
    /// Nothing is saved yet.
    var progressPreviewNothingSaved: String { plain(2777) }
    /// The level goes up to {level}.
    func progressPreviewUp(level: String) -> String { text(2778, [.text(level)]) }
    /// The level is set to {level}. The rule then waits for new work.
    func progressPreviewDown(level: String) -> String { text(2779, [.text(level)]) }
    /// The level stays. It now stands in your name, with your words.
    var progressPreviewAuthor: String { plain(2780) }
    /// The level stays. {open, plural, =0 {Nothing is missing for the next one.} one {One thing is still missing for…
    func progressPreviewSame(open: Int) -> String { text(2781, [.number(open)]) }
    /// The level stays. It is the highest one.
    var progressPreviewTop: String { plain(2782) }
    /// Choose what you want to do.
    var progressNeedHow: String { plain(2783) }
    /// Choose a level.
    var progressNeedLevel: String { plain(2784) }
    /// Write why. The student reads it.
    var progressNeedReason: String { plain(2785) }
    /// Use at most {count, number} characters.
    func progressReasonLong(count: Int) -> String { text(2786, [.number(count)]) }
    /// A higher level is shown already. To set a lower one, choose to set another level.
    var progressAlreadyHigher: String { plain(2787) }
}

// proposals
extension Messages {
    /// My own ideas
    var proposalsTitle: String { plain(2788) }
    /// Ideas of {name}
    func proposalsTitleOf(name: String) -> String { text(2789, [.text(name)]) }
    /// Here you propose what you want to learn, or how you want to show it.
    var proposalsLede: String { plain(2790) }
    /// What the student proposes to learn or to show, and what was agreed on.
    var proposalsLedeOf: String { plain(2791) }
    /// You have no idea here yet. What would you like to find out or make?
    var proposalsNone: String { plain(2792) }
    /// There is no idea yet.
    var proposalsNoneOf: String { plain(2793) }
    /// Propose an idea
    var proposalsNew: String { plain(2794) }
    /// Pick the kind that fits best. You can write a little now and go on later.
    var proposalsNewLede: String { plain(2795) }
    /// What kind of idea is it?
    var proposalsWhatKind: String { plain(2796) }
    /// A topic
    var proposalsKindTopic: String { plain(2797) }
    /// Something I want to know more about.
    var proposalsKindTopicHint: String { plain(2798) }
    /// A project
    var proposalsKindProject: String { plain(2799) }
    /// Something I want to make or do.
    var proposalsKindProjectHint: String { plain(2800) }
    /// A way to show it
    var proposalsKindWay: String { plain(2801) }
    /// I can do it, and I want to show it my own way.
    var proposalsKindWayHint: String { plain(2802) }
    /// Pick the kind of idea.
    var proposalsNeedKind: String { plain(2803) }
    /// Start writing
    var proposalsBegin: String { plain(2804) }
    /// It is about: {title, html}
    func proposalsAbout(title: HTML) -> HTML { markup(2805, [.html(title)]) }
    /// An idea without a name yet
    var proposalsUntitled: String { plain(2806) }
    /// We are talking about these
    var proposalsOpen: String { plain(2807) }
    /// Agreed
    var proposalsAgreedList: String { plain(2808) }
    /// From before
    var proposalsPast: String { plain(2809) }
    /// Write what you have in mind. It is saved as you write.
    var proposalsDraftLede: String { plain(2810) }
    /// A name for it
    var proposalsTitleField: String { plain(2811) }
    /// Short, so that you find it again.
    var proposalsTitleHint: String { plain(2812) }
    /// What to find out or be able to do
    var proposalsQuestion: String { plain(2813) }
    /// A question or one sentence. For example: how do vets know what hurts?
    var proposalsQuestionHint: String { plain(2814) }
    /// What there will be to see in the end
    var proposalsProduct: String { plain(2815) }
    /// A talk, a film, a model, a page: whatever shows it.
    var proposalsProductHint: String { plain(2816) }
    /// How we will know that it is good work
    var proposalsCriteria: String { plain(2817) }
    /// One line for each. For example: every price has a reason.
    var proposalsCriteriaHint: String { plain(2818) }
    /// With whom, and who helps
    var proposalsPeople: String { plain(2819) }
    /// Names are enough.
    var proposalsPeopleHint: String { plain(2820) }
    /// Why it matters
    var proposalsInterest: String { plain(2821) }
    /// None of my interests fits
    var proposalsInterestNone: String { plain(2822) }
    /// Why it matters, in own words
    var proposalsBecause: String { plain(2823) }
    /// Begins on
    var proposalsBegins: String { plain(2824) }
    /// Ends on
    var proposalsEnds: String { plain(2825) }
    /// Hours outside of class
    var proposalsHours: String { plain(2826) }
    /// What it covers
    var proposalsStandards: String { plain(2827) }
    /// Pick what your idea can show. Your teacher can add more.
    var proposalsStandardsHint: String { plain(2828) }
    /// Tick the standards that this idea covers.
    var proposalsStandardsHintStaff: String { plain(2829) }
    /// Find more to pick from
    var proposalsFind: String { plain(2830) }
    /// Find
    var proposalsFindButton: String { plain(2831) }
    /// Nothing found for “{search}”. A shorter word may help.
    func proposalsFoundNone(search: String) -> String { text(2832, [.text(search)]) }
    /// Save and see what it covers
    var proposalsSave: String { plain(2833) }
    /// Propose it: I agree to these words
    var proposalsPropose: String { plain(2834) }
    /// Your teachers read it then. They can say yes, ask, or send another idea.
    var proposalsProposeHint: String { plain(2835) }
    /// Put this draft away
    var proposalsPutAway: String { plain(2836) }
    /// So far
    var proposalsCovers: String { plain(2837) }
    /// {done, number} of {total, plural, one {# part} other {# parts}} written
    func proposalsWritten(done: Int, total: Int) -> String { text(2838, [.number(done), .number(total)]) }
    /// Still open:
    var proposalsStillToWrite: String { plain(2839) }
    /// No standard is named yet.
    var proposalsNoStandards: String { plain(2840) }
    /// {count, plural, one {# standard is named.} other {# standards are named.}}
    func proposalsNamed(count: Int) -> String { text(2841, [.number(count)]) }
    /// {count, plural, =0 {All are shown already.} one {# is not shown yet.} other {# are not shown yet.}}
    func proposalsStillToShow(count: Int) -> String { text(2842, [.number(count)]) }
    /// {count, plural, =0 {The plan has them already.} one {# is new in the plan.} other {# are new in the plan.}}
    func proposalsNewToPlan(count: Int) -> String { text(2843, [.number(count)]) }
    /// Give it a name first.
    var proposalsNeedTitle: String { plain(2844) }
    /// Say what there is to find out or do.
    var proposalsNeedQuestion: String { plain(2845) }
    /// Say what there will be to see in the end.
    var proposalsNeedProduct: String { plain(2846) }
    /// Write one line about what good work is.
    var proposalsNeedCriteria: String { plain(2847) }
    /// The last day comes before the first. Change one of them.
    var proposalsNeedOrder: String { plain(2848) }
    /// Write a few words here.
    var proposalsNeedWords: String { plain(2849) }
    /// This is no day. Write it as 2026-05-04.
    var proposalsNeedDay: String { plain(2850) }
    /// A whole number from 1 to {count, number}.
    func proposalsNeedHours(count: Int) -> String { text(2851, [.number(count)]) }
    /// Make it shorter: {count, number} letters at most.
    func proposalsTooLong(count: Int) -> String { text(2852, [.number(count)]) }
    /// At most {count, number} lines.
    func proposalsTooManyCriteria(count: Int) -> String { text(2853, [.number(count)]) }
    /// At most {count, number} standards.
    func proposalsTooManyStandards(count: Int) -> String { text(2854, [.number(count)]) }
    /// Nothing is different yet. Change what should be different.
    var proposalsNothingChanged: String { plain(2855) }
    /// The idea as it is now
    var proposalsWordsNow: String { plain(2856) }
    /// What was said
    var proposalsTalk: String { plain(2857) }
    /// What is different now
    var proposalsChanges: String { plain(2858) }
    /// {name, html} changed this {date, html}.
    func proposalsChangesBy(name: HTML, date: HTML) -> HTML { markup(2859, [.html(name), .html(date)]) }
    /// See what changed
    var proposalsWhatChanged: String { plain(2860) }
    /// The words changed after this page was opened. Nothing was agreed on.
    var proposalsChangedSince: String { plain(2861) }
    /// What changed since then
    var proposalsChangedTitle: String { plain(2862) }
    /// Somebody else answered first. This is how it stands now.
    var proposalsMoved: String { plain(2863) }
    /// Draft
    var proposalsStateDraft: String { plain(2864) }
    /// With your teachers
    var proposalsStateProposedOwn: String { plain(2865) }
    /// Waits for an answer
    var proposalsStateProposed: String { plain(2866) }
    /// Your turn
    var proposalsStateCounteredOwn: String { plain(2867) }
    /// With the student
    var proposalsStateCountered: String { plain(2868) }
    /// Agreed
    var proposalsStateAgreed: String { plain(2869) }
    /// Not for now
    var proposalsStateDeclined: String { plain(2870) }
    /// Taken back
    var proposalsStateWithdrawn: String { plain(2871) }
    /// Your teachers have it. They can say yes, ask, or send another idea.
    var proposalsWaitsSchoolOwn: String { plain(2872) }
    /// {name, html} waits for an answer. Any teacher of the student may give it.
    func proposalsWaitsSchool(name: HTML) -> HTML { markup(2873, [.html(name)]) }
    /// {name, html} sent another idea. Read what is different. You decide.
    func proposalsWaitsOwn(name: HTML) -> HTML { markup(2874, [.html(name)]) }
    /// {name, html} has the other idea now and can say yes or change it again.
    func proposalsWaitsStudent(name: HTML) -> HTML { markup(2875, [.html(name)]) }
    /// Agreed by {first, html} on {firstDate, html} and {second, html} on {secondDate, html}.
    func proposalsAgreedBy(first: HTML, firstDate: HTML, second: HTML, secondDate: HTML) -> HTML { markup(2876, [.html(first), .html(firstDate), .html(second), .html(secondDate)]) }
    /// Own work: {name, html} opened this subject for it.
    func proposalsByStage(name: HTML) -> HTML { markup(2877, [.html(name)]) }
    /// Not for now. There is another way below that you can take up.
    var proposalsDeclinedOwn: String { plain(2878) }
    /// Not for now. Another way was suggested.
    var proposalsDeclined: String { plain(2879) }
    /// It was taken back. Nobody waits for it.
    var proposalsWithdrawn: String { plain(2880) }
    /// Your answer
    var proposalsYourAnswer: String { plain(2881) }
    /// While it waits
    var proposalsWaiting: String { plain(2882) }
    /// Yes, I agree to these words
    var proposalsAgree: String { plain(2883) }
    /// With a yes, the idea stands in the plan with both names.
    var proposalsAgreeHint: String { plain(2884) }
    /// It can still be changed. The other side reads the new words then.
    var proposalsWaitHint: String { plain(2885) }
    /// Suggest changes
    var proposalsCounter: String { plain(2886) }
    /// Change the words you would like to be different. {name} sees exactly what changed and decides.
    func proposalsCounterLede(name: String) -> String { text(2887, [.text(name)]) }
    /// Change what you want to be different. Your teacher sees exactly what changed.
    var proposalsCounterLedeOwn: String { plain(2888) }
    /// A few words about the change
    var proposalsCounterWords: String { plain(2889) }
    /// Why it would be better this way. It may stay empty.
    var proposalsCounterWordsHint: String { plain(2890) }
    /// Send it: I agree to these words
    var proposalsCounterSend: String { plain(2891) }
    /// Go back without changes
    var proposalsBack: String { plain(2892) }
    /// Say or ask something
    var proposalsSay: String { plain(2893) }
    /// Words for everybody who talks about this idea
    var proposalsComment: String { plain(2894) }
    /// The idea itself stays as it is.
    var proposalsCommentHint: String { plain(2895) }
    /// Send these words
    var proposalsCommentSend: String { plain(2896) }
    /// Write what there is to say.
    var proposalsNeedComment: String { plain(2897) }
    /// Say not for now
    var proposalsDecline: String { plain(2898) }
    /// A no is easier to take with its reason, and with a way to go on.
    var proposalsDeclineLede: String { plain(2899) }
    /// Why it does not fit now
    var proposalsReason: String { plain(2900) }
    /// In words the student can use.
    var proposalsReasonHint: String { plain(2901) }
    /// Another way that would work
    var proposalsSuggestion: String { plain(2902) }
    /// One the student can take up with one tap.
    var proposalsSuggestionHint: String { plain(2903) }
    /// Please write the reason: the student should know why.
    var proposalsNeedReason: String { plain(2904) }
    /// Please suggest another way, so that the student can go on.
    var proposalsNeedSuggestion: String { plain(2905) }
    /// Send the reason and the other way
    var proposalsDeclineSend: String { plain(2906) }
    /// Another way that would work
    var proposalsOtherWay: String { plain(2907) }
    /// Go on with this one
    var proposalsTakeUp: String { plain(2908) }
    /// Take this idea back
    var proposalsTakeBack: String { plain(2909) }
    /// It stands in the plan.
    var proposalsOnPlan: String { plain(2910) }
    /// See it in the plan
    var proposalsOpenPlan: String { plain(2911) }
    /// Tell how it went
    var proposalsReport: String { plain(2912) }
    /// What I did
    var proposalsDid: String { plain(2913) }
    /// A few sentences. Say where to see it.
    var proposalsDidHint: String { plain(2914) }
    /// What it shows
    var proposalsShows: String { plain(2915) }
    /// What can you do now?
    var proposalsShowsHint: String { plain(2916) }
    /// Write what you did.
    var proposalsNeedDid: String { plain(2917) }
    /// Write what it shows.
    var proposalsNeedShows: String { plain(2918) }
    /// Send it to my teacher
    var proposalsReportSend: String { plain(2919) }
    /// I am doing my own
    var proposalsOwn: String { plain(2920) }
    /// Tell what you did and what it shows. Your teacher looks at it and decides.
    var proposalsOwnLede: String { plain(2921) }
    /// What does your work show? Pick one.
    var proposalsOwnPick: String { plain(2922) }
    /// Look at the report
    var proposalsJudge: String { plain(2923) }
    /// A report is no evidence by itself. If it convinces you, record what you saw here:
    var proposalsJudgeLede: String { plain(2924) }
    /// proposed it
    var proposalsTurnPropose: String { plain(2925) }
    /// said
    var proposalsTurnComment: String { plain(2926) }
    /// sent another idea
    var proposalsTurnCounter: String { plain(2927) }
    /// agreed
    var proposalsTurnAgree: String { plain(2928) }
    /// said: not for now
    var proposalsTurnDecline: String { plain(2929) }
    /// took it back
    var proposalsTurnWithdraw: String { plain(2930) }
    /// told how it went
    var proposalsTurnReport: String { plain(2931) }
    /// Ideas waiting for you
    var proposalsQueue: String { plain(2932) }
    /// Open the list
    var proposalsQueueOpen: String { plain(2933) }
    /// {count, plural, one {# idea of a student waits.} other {# ideas of students wait.}}
    func proposalsQueueCount(count: Int) -> String { text(2934, [.number(count)]) }
    /// The oldest: {when}.
    func proposalsOldest(when: String) -> String { text(2935, [.text(when)]) }
    /// Students propose what to learn and how to show it. Say yes, suggest changes, or show another way.
    var proposalsQueueLede: String { plain(2936) }
    /// No idea waits for you now.
    var proposalsQueueEmpty: String { plain(2937) }
    /// A report to look at
    var proposalsQueueReport: String { plain(2938) }
    /// You, your family and your teachers can see this.
    var proposalsWho: String { plain(2939) }
    /// Only you can see this draft. Your teachers see it when you propose it.
    var proposalsWhoDraft: String { plain(2940) }
    /// The student, the family and the student's teachers see the same.
    var proposalsWhoStaff: String { plain(2941) }
}

// reflections
extension Messages {
    /// Think about it
    var reflectionsThink: String { plain(2942) }
    /// What {name} thinks about it
    func reflectionsThoughtsOf(name: String) -> String { text(2943, [.text(name)]) }
    /// Before, on the way, at the end
    var reflectionsMoments: String { plain(2944) }
    /// Before I begin
    var reflectionsPlan: String { plain(2945) }
    /// On the way
    var reflectionsMiddle: String { plain(2946) }
    /// At the end
    var reflectionsEnd: String { plain(2947) }
    /// How will you go about it?
    var reflectionsPlanAsk: String { plain(2948) }
    /// What do you know already? What comes first? Where may it get hard?
    var reflectionsPlanHint: String { plain(2949) }
    /// How is it going?
    var reflectionsMiddleAsk: String { plain(2950) }
    /// What works? What is hard? What will you do another way?
    var reflectionsMiddleHint: String { plain(2951) }
    /// What do you take with you?
    var reflectionsEndAsk: String { plain(2952) }
    /// What can you do now? What helped? What will you do another way next time?
    var reflectionsEndHint: String { plain(2953) }
    /// What you wrote
    var reflectionsWords: String { plain(2954) }
    /// Save it
    var reflectionsSave: String { plain(2955) }
    /// Saved.
    var reflectionsSaved: String { plain(2956) }
    /// It is gone for good.
    var reflectionsRemoved: String { plain(2957) }
    /// What you wrote
    var reflectionsWritten: String { plain(2958) }
    /// What was shared with you
    var reflectionsShared: String { plain(2959) }
    /// Nothing is shared with you yet. Students choose who reads what they write here.
    var reflectionsNothingShared: String { plain(2960) }
    /// Strategies: what you try and what helped
    var reflectionsStrategiesOfEntry: String { plain(2961) }
    /// Choose one or two. You can say later if they helped.
    var reflectionsStrategiesHint: String { plain(2962) }
    /// Not now
    var reflectionsNotUsed: String { plain(2963) }
    /// I will try it
    var reflectionsWillTry: String { plain(2964) }
    /// It helped
    var reflectionsHelped: String { plain(2965) }
    /// It helped a little
    var reflectionsHelpedSome: String { plain(2966) }
    /// Not this time
    var reflectionsNotThisTime: String { plain(2967) }
    /// Who may read it?
    var reflectionsWhoReads: String { plain(2968) }
    /// Each entry is for you alone unless you choose more people.
    var reflectionsWhoMine: String { plain(2969) }
    /// You see what {name} chose to share with you. Some things stay private.
    func reflectionsWhoOf(name: String) -> String { text(2970, [.text(name)]) }
    /// My journal
    var reflectionsJournal: String { plain(2971) }
    /// Journal of {name}
    func reflectionsJournalOf(name: String) -> String { text(2972, [.text(name)]) }
    /// Write down what you notice about how you learn.
    var reflectionsJournalLede: String { plain(2973) }
    /// What {name} chose to share about learning.
    func reflectionsJournalLedeOf(name: String) -> String { text(2974, [.text(name)]) }
    /// What is on your mind?
    var reflectionsJournalAsk: String { plain(2975) }
    /// What matters to you today? What did you find out?
    var reflectionsJournalHint: String { plain(2976) }
    /// Open my journal
    var reflectionsOpenJournal: String { plain(2977) }
    /// Change it
    var reflectionsChange: String { plain(2978) }
    /// Change it: {date}
    func reflectionsChangeOf(date: String) -> String { text(2979, [.text(date)]) }
    /// Change what you wrote
    var reflectionsChangeTitle: String { plain(2980) }
    /// Remove it for good
    var reflectionsRemove: String { plain(2981) }
    /// Nobody can bring it back.
    var reflectionsRemoveWords: String { plain(2982) }
    /// Pages of the journal
    var reflectionsPages: String { plain(2983) }
    /// Strategies that helped me
    var reflectionsHelpedMe: String { plain(2984) }
    /// Strategies that helped
    var reflectionsHelpedOf: String { plain(2985) }
    /// Try one with your next work, and say here if it helped.
    var reflectionsNoneTried: String { plain(2986) }
    /// Tried once. {result}.
    func reflectionsTriedOnce(result: String) -> String { text(2987, [.text(result)]) }
    /// Tried {tried, number} times. It helped each time.
    func reflectionsTriedAlways(tried: Int) -> String { text(2988, [.number(tried)]) }
    /// Tried {tried, number} times. It helped: {helped, number}. It helped a little: {some, number}. Not: {not, numb…
    func reflectionsTriedTimes(tried: Int, helped: Int, some: Int, not: Int) -> String { text(2989, [.number(tried), .number(helped), .number(some), .number(not)]) }
    /// You both said the same in every row.
    var reflectionsAllSame: String { plain(2990) }
    /// Your ratings and your teacher’s
    var reflectionsGuesses: String { plain(2991) }
    /// You and your teacher agreed in {same, number} of {rows, plural, one {# row} other {# rows}}.
    func reflectionsGuessesSum(same: Int, rows: Int) -> String { text(2992, [.number(same), .number(rows)]) }
    /// Only you see this comparison. Where you differ, ask why.
    var reflectionsGuessesAlone: String { plain(2993) }
    /// you said {own}, the answer was {given}
    func reflectionsOther(own: String, given: String) -> String { text(2994, [.text(own), .text(given)]) }
    /// Strategies to try
    var reflectionsLibrary: String { plain(2995) }
    /// Ways to learn that help many people. Try one, and see if it helps you.
    var reflectionsLibraryLede: String { plain(2996) }
    /// To begin
    var reflectionsGroupBegin: String { plain(2997) }
    /// While you work
    var reflectionsGroupWork: String { plain(2998) }
    /// When you are stuck
    var reflectionsGroupStuck: String { plain(2999) }
    /// Before you send it
    var reflectionsGroupEnd: String { plain(3000) }
    /// Write a few words, or choose a strategy.
    var reflectionsNeedWords: String { plain(3001) }
    /// This has more than {count, number} characters. Please shorten it.
    func reflectionsTooLong(count: Int) -> String { text(3002, [.number(count)]) }
    /// There are {count, number} entries already. Remove one first.
    func reflectionsTooMany(count: Int) -> String { text(3003, [.number(count)]) }
    /// Journal
    var reflectionsHub: String { plain(3004) }
    /// What was shared about learning, and what helped.
    var reflectionsHubWords: String { plain(3005) }
}

// reports
extension Messages {
    /// Term reports
    var reportsTitle: String { plain(3006) }
    /// A report says in words what each student showed in a term, what comes next, and what teachers and students sa…
    var reportsLede: String { plain(3007) }
    /// There are no reports yet. Whoever leads the school begins them.
    var reportsNone: String { plain(3008) }
    /// There are no reports yet. Begin with the term that ends next.
    var reportsNoneLeader: String { plain(3009) }
    /// Begin reports for a term
    var reportsNew: String { plain(3010) }
    /// Change
    var reportsChange: String { plain(3011) }
    /// Change these reports
    var reportsChangeTitle: String { plain(3012) }
    /// What the reports are called
    var reportsRoundTitle: String { plain(3013) }
    /// For example: Spring 2026.
    var reportsRoundTitleHint: String { plain(3014) }
    /// First day that they are about
    var reportsBegins: String { plain(3015) }
    /// Last day that they are about
    var reportsEnds: String { plain(3016) }
    /// Sentences are asked for until
    var reportsBy: String { plain(3017) }
    /// Add a letter or number for each subject
    var reportsWithMarks: String { plain(3018) }
    /// Only where your school has to. The report says how each one came about.
    var reportsWithMarksHint: String { plain(3019) }
    /// The writing is over
    var reportsClosed: String { plain(3020) }
    /// Save
    var reportsSave: String { plain(3021) }
    /// Begin
    var reportsBegin: String { plain(3022) }
    /// {first} to {last}
    func reportsPeriod(first: String, last: String) -> String { text(3023, [.text(first), .text(last)]) }
    /// Sentences until {date}
    func reportsWriteUntil(date: String) -> String { text(3024, [.text(date)]) }
    /// The writing is over.
    var reportsIsClosed: String { plain(3025) }
    /// Classes
    var reportsClasses: String { plain(3026) }
    /// You teach no class that these reports are about.
    var reportsClassesNone: String { plain(3027) }
    /// {written, number} of {total, number} sentences written
    func reportsWritten(written: Int, total: Int) -> String { text(3028, [.number(written), .number(total)]) }
    /// {count, number} of {total, number} published
    func reportsPublishedCount(count: Int, total: Int) -> String { text(3029, [.number(count), .number(total)]) }
    /// Write
    var reportsWrite: String { plain(3030) }
    /// {round}: {place}
    func reportsWriteTitle(round: String, place: String) -> String { text(3031, [.text(round), .text(place)]) }
    /// One or two sentences for each student: what is strong, and what comes next. Students read them before their f…
    var reportsWriteLede: String { plain(3032) }
    /// The overall words for each student. Students read them before their families do.
    var reportsWriteLedeAdvisor: String { plain(3033) }
    /// For {name}
    func reportsSentenceFor(name: String) -> String { text(3034, [.text(name)]) }
    /// See the report
    var reportsSee: String { plain(3035) }
    /// Nobody is in this class today.
    var reportsClassEmpty: String { plain(3036) }
    /// These are the first {count, number} students of the class.
    func reportsClassCut(count: Int) -> String { text(3037, [.number(count)]) }
    /// Saved.
    var reportsSaved: String { plain(3038) }
    /// Publish for the families
    var reportsPublishClass: String { plain(3039) }
    /// {count, plural, =0 {All reports of this class are published.} one {# report is not published yet.} other {# r…
    func reportsPublishClassWords(count: Int) -> String { text(3040, [.number(count)]) }
    /// {count, plural, =0 {Every student has your words.} one {# student has no words of yours yet.} other {# studen…
    func reportsStillMissing(count: Int) -> String { text(3041, [.number(count)]) }
    /// {count, plural, =0 {Nothing was left to publish.} one {# report is published.} other {# reports are published…
    func reportsPublishedNow(count: Int) -> String { text(3042, [.number(count)]) }
    /// Page to print
    var reportsPrintClass: String { plain(3043) }
    /// {round}: {place}
    func reportsPrintClassTitle(round: String, place: String) -> String { text(3044, [.text(round), .text(place)]) }
    /// Each report is in the language of the family. Use your browser to print; each begins on a page of its own.
    var reportsPrintClassLede: String { plain(3045) }
    /// No report of this class is published yet.
    var reportsPrintNone: String { plain(3046) }
    /// Table (CSV)
    var reportsTable: String { plain(3047) }
    /// Table of all published reports (CSV)
    var reportsSchoolTable: String { plain(3048) }
    /// For the student information system.
    var reportsTableFile: String { plain(3049) }
    /// The student and the student's teachers read these sentences now. The family reads them once the report is pub…
    var reportsWhoWrite: String { plain(3050) }
    /// That is {count, number} characters. {most, number} fit.
    func reportsTooLong(count: Int, most: Int) -> String { text(3051, [.number(count), .number(most)]) }
    /// Saved by {name}
    func reportsChangedBy(name: String) -> String { text(3052, [.text(name)]) }
    /// Say what the reports are called.
    var reportsNeedTitle: String { plain(3053) }
    /// Choose a day.
    var reportsNeedDay: String { plain(3054) }
    /// The last day lies before the first.
    var reportsDaysTurned: String { plain(3055) }
    /// First write how marks come about.
    var reportsNeedRule: String { plain(3056) }
    /// How marks come about
    var reportsMarksTitle: String { plain(3057) }
    /// Trellis shows what a student can do in words. Where your school has to give letters or numbers, write here ho…
    var reportsMarksLede: String { plain(3058) }
    /// A mark counts the skills that somebody worked on in the term. The first row from the top that holds is used.
    var reportsMarksHow: String { plain(3059) }
    /// How marks come about
    var reportsMarksOpen: String { plain(3060) }
    /// Mark
    var reportsMark: String { plain(3061) }
    /// Of 100 skills, at “Got it” or further
    var reportsMarkShown: String { plain(3062) }
    /// Of 100 skills, at “Going further”
    var reportsMarkBeyond: String { plain(3063) }
    /// Row {place, number}
    func reportsMarkRow(place: Int) -> String { text(3064, [.number(place)]) }
    /// No mark with fewer skills than
    var reportsFewest: String { plain(3065) }
    /// A whole number from 1 to 1,000.
    var reportsNeedFewest: String { plain(3066) }
    /// Write at least one row.
    var reportsNeedMark: String { plain(3067) }
    /// A whole number from 0 to 100.
    var reportsNeedShare: String { plain(3068) }
    /// A mark has at most {count, number} characters.
    func reportsMarkLong(count: Int) -> String { text(3069, [.number(count)]) }
    /// This mark stands there twice.
    var reportsMarkTwice: String { plain(3070) }
    /// It asks for more than the row above. The best mark stands first.
    var reportsMarkOrder: String { plain(3071) }
    /// My reports
    var reportsMine: String { plain(3072) }
    /// Reports of {name}
    func reportsOf(name: String) -> String { text(3073, [.text(name)]) }
    /// What your teachers and you say about each term.
    var reportsMineLede: String { plain(3074) }
    /// What was shown in each term, in words.
    var reportsOfLede: String { plain(3075) }
    /// There is no report yet.
    var reportsMineNone: String { plain(3076) }
    /// There is no report yet.
    var reportsOfNone: String { plain(3077) }
    /// Published on {date}
    func reportsStatePublished(date: String) -> String { text(3078, [.text(date)]) }
    /// Being written
    var reportsStateDraft: String { plain(3079) }
    /// {title}: {name}
    func reportsWhose(title: String, name: String) -> String { text(3080, [.text(title), .text(name)]) }
    /// Your teachers are still writing. Your family reads it once it is published.
    var reportsDraftMine: String { plain(3081) }
    /// This is how it would be published now. The student reads this draft, too.
    var reportsDraftOf: String { plain(3082) }
    /// Published on {date} by {name, html}
    func reportsPublishedOn(date: String, name: HTML) -> HTML { markup(3083, [.text(date), .html(name)]) }
    /// This is a correction: {words, html}
    func reportsCorrection(words: HTML) -> HTML { markup(3084, [.html(words)]) }
    /// A correction took its place.
    var reportsIsOlder: String { plain(3085) }
    /// Open the newest
    var reportsToLatest: String { plain(3086) }
    /// Published before
    var reportsEditions: String { plain(3087) }
    /// Number {number, number}, {date}
    func reportsEdition(number: Int, date: String) -> String { text(3088, [.number(number), .text(date)]) }
    /// What do you say about this term?
    var reportsOwnAsk: String { plain(3089) }
    /// What are you proud of? What do you want to do next?
    var reportsOwnHint: String { plain(3090) }
    /// Save my words
    var reportsOwnSave: String { plain(3091) }
    /// Publish
    var reportsPublish: String { plain(3092) }
    /// Publish this report
    var reportsPublishOne: String { plain(3093) }
    /// The family can read it then. It never changes again; a correction is a new one.
    var reportsPublishWords: String { plain(3094) }
    /// Publish a correction
    var reportsPublishAgain: String { plain(3095) }
    /// What is corrected
    var reportsPublishReason: String { plain(3096) }
    /// Say what is corrected.
    var reportsNeedReason: String { plain(3097) }
    /// Nothing changed since it was published.
    var reportsNothingNew: String { plain(3098) }
    /// Overall
    var reportsOverall: String { plain(3099) }
    /// In the student's own words
    var reportsOwnWords: String { plain(3100) }
    /// In my own words
    var reportsOwnWordsMine: String { plain(3101) }
    /// What the teachers say
    var reportsTeachers: String { plain(3102) }
    /// Nobody has written here yet.
    var reportsNoSentences: String { plain(3103) }
    /// {name}, {place}
    func reportsSaidBy(name: String, place: String) -> String { text(3104, [.text(name), .text(place)]) }
    /// On the student's own plan
    var reportsCategories: String { plain(3105) }
    /// On my own plan
    var reportsCategoriesMine: String { plain(3106) }
    /// You, your teachers and your family can read this.
    var reportsWhoPublishedMine: String { plain(3107) }
    /// You and your teachers can read this. Your family cannot yet.
    var reportsWhoDraftMine: String { plain(3108) }
    /// Part of the plan
    var reportsCategory: String { plain(3109) }
    /// Goals reached
    var reportsGoalsColumn: String { plain(3110) }
    /// {reached, number} of {all, number}
    func reportsGoalsOf(reached: Int, all: Int) -> String { text(3111, [.number(reached), .number(all)]) }
    /// Skills shown
    var reportsShownColumn: String { plain(3112) }
    /// {shown, number} of {all, number}
    func reportsShownOf(shown: Int, all: Int) -> String { text(3113, [.number(shown), .number(all)]) }
    /// In progress
    var reportsWorkingColumn: String { plain(3114) }
    /// New this year
    var reportsGrownColumn: String { plain(3115) }
    /// Skills of this term
    var reportsSubjects: String { plain(3116) }
    /// {worked, plural, one {# skill worked on} other {# skills worked on}}, {shown, number} shown; {evidence, plura…
    func reportsSubjectSum(worked: Int, shown: Int, evidence: Int) -> String { text(3117, [.number(worked), .number(shown), .number(evidence)]) }
    /// Shown
    var reportsShown: String { plain(3118) }
    /// In progress
    var reportsWorking: String { plain(3119) }
    /// {level}, since {date}
    func reportsSince(level: String, date: String) -> String { text(3120, [.text(level), .text(date)]) }
    /// No work of this term was judged yet.
    var reportsSubjectsNone: String { plain(3121) }
    /// Goals
    var reportsGoals: String { plain(3122) }
    /// Reached
    var reportsReached: String { plain(3123) }
    /// Mark: {mark, html}
    func reportsMarkIs(mark: HTML) -> HTML { markup(3124, [.html(mark)]) }
    /// {shown, number} of {worked, number} skills are shown, {beyond, number} of them at “Going further”. The school…
    func reportsMarkWhy(shown: Int, worked: Int, beyond: Int, mark: String, least: Int) -> String { text(3125, [.number(shown), .number(worked), .number(beyond), .text(mark), .number(least)]) }
    /// {shown, number} of {worked, number} skills are shown, {beyond, number} of them at “Going further”. The school…
    func reportsMarkWhyBeyond(shown: Int, worked: Int, beyond: Int, mark: String, least: Int, more: Int) -> String { text(3126, [.number(shown), .number(worked), .number(beyond), .text(mark), .number(least), .number(more)]) }
    /// There is too little to give a mark.
    var reportsNoMark: String { plain(3127) }
    /// The student, the student's teachers and the family can read this.
    var reportsWhoPublished: String { plain(3128) }
    /// The student and the student's teachers can read this. The family cannot yet.
    var reportsWhoDraft: String { plain(3129) }
    /// To print it, use your browser.
    var reportsPrintHint: String { plain(3130) }
    /// To print it, use your browser.
    var reportsPrintHintMine: String { plain(3131) }
    /// {count, plural, one {# sentence is still to be written for the term reports.} other {# sentences are still to…
    func reportsHomeStaff(count: Int) -> String { text(3132, [.number(count)]) }
    /// Your report for {title} is being written. What do you say?
    func reportsHomeStudent(title: String) -> String { text(3133, [.text(title)]) }
    /// Write my words
    var reportsHomeStudentOpen: String { plain(3134) }
    /// The report for {title} is here.
    func reportsHomeFamily(title: String) -> String { text(3135, [.text(title)]) }
    /// Read it
    var reportsHomeFamilyOpen: String { plain(3136) }
    /// Student
    var reportsColumnStudent: String { plain(3137) }
    /// School number
    var reportsColumnNumber: String { plain(3138) }
    /// Subject
    var reportsColumnSubject: String { plain(3139) }
    /// Skills worked on
    var reportsColumnWorked: String { plain(3140) }
    /// Skills shown
    var reportsColumnShown: String { plain(3141) }
    /// Skills at “Going further”
    var reportsColumnBeyond: String { plain(3142) }
    /// Pieces of evidence
    var reportsColumnEvidence: String { plain(3143) }
    /// Mark
    var reportsColumnMark: String { plain(3144) }
    /// Published
    var reportsColumnPublished: String { plain(3145) }
    /// Term reports
    var reportsHub: String { plain(3146) }
    /// What was shown in each term, on paper.
    var reportsHubWords: String { plain(3147) }
}

// review
extension Messages {
    /// Worth another look
    var reviewTitle: String { plain(3148) }
    /// You have shown these. Look again to keep them. Your levels stay.
    var reviewLede: String { plain(3149) }
    /// another look
    var reviewTag: String { plain(3150) }
    /// Worth another look since {date}.
    func reviewSince(date: String) -> String { text(3151, [.text(date)]) }
    /// The last try, on {date}, did not go well.
    func reviewLastTry(date: String) -> String { text(3152, [.text(date)]) }
    /// It was last shown on {date}.
    func reviewLongAgo(date: String) -> String { text(3153, [.text(date)]) }
    /// The term is ending.
    var reviewTermEnds: String { plain(3154) }
    /// Our guess from the time since then: {count, number} in 100 that it is still there.
    func reviewChance(count: Int) -> String { text(3155, [.number(count)]) }
    /// The level stays, whatever comes of it.
    var reviewLevelStays: String { plain(3156) }
    /// Next look
    var reviewNext: String { plain(3157) }
    /// around {date}
    func reviewNextAround(date: String) -> String { text(3158, [.text(date)]) }
}

// roster
extension Messages {
    /// Roster: OneRoster {version}
    func rosterTitle(version: String) -> String { text(3159, [.text(version)]) }
    /// Roster: OneRoster {version}, from {system}
    func rosterTitleFrom(version: String, system: String) -> String { text(3160, [.text(version), .text(system)]) }
    /// The roster is in.
    var rosterApplied: String { plain(3161) }
    /// The roster and the school say the same. Nothing had to change.
    var rosterUnchanged: String { plain(3162) }
    /// These are the files of the last import, and nothing has changed since. Use --dry-run to see the whole report …
    var rosterNothingNew: String { plain(3163) }
    /// This was a trial. Nothing was changed.
    var rosterTried: String { plain(3164) }
    /// Stopped, and nothing was changed: more would leave than usual. The roster may be incomplete.
    var rosterStopped: String { plain(3165) }
    /// Without a trial this would stop: more would leave than usual. The roster may be incomplete.
    var rosterWouldStop: String { plain(3166) }
    /// Look at the export. If so many really leave, import again with --allow-departures.
    var rosterStoppedAdvice: String { plain(3167) }
    /// {group}: {leaving, number} of {current, number} would leave
    func rosterExcess(group: String, leaving: Int, current: Int) -> String { text(3168, [.text(group), .number(leaving), .number(current)]) }
    /// new
    var rosterColumnAdded: String { plain(3169) }
    /// changed
    var rosterColumnChanged: String { plain(3170) }
    /// left
    var rosterColumnLeft: String { plain(3171) }
    /// the same
    var rosterColumnUnchanged: String { plain(3172) }
    /// Schools and districts
    var rosterOrganizations: String { plain(3173) }
    /// Schools and districts
    var rosterSchools: String { plain(3174) }
    /// Terms
    var rosterTerms: String { plain(3175) }
    /// Courses
    var rosterCourses: String { plain(3176) }
    /// People
    var rosterPeople: String { plain(3177) }
    /// Students
    var rosterStudents: String { plain(3178) }
    /// Adults
    var rosterAdults: String { plain(3179) }
    /// Family links
    var rosterFamilies: String { plain(3180) }
    /// Roles
    var rosterRoles: String { plain(3181) }
    /// Classes
    var rosterClasses: String { plain(3182) }
    /// Places in classes
    var rosterEnrolments: String { plain(3183) }
    /// Personal facts
    var rosterDemographics: String { plain(3184) }
    /// User names
    var rosterAccounts: String { plain(3185) }
    /// {count, plural, one {# role waits for approval. A roster never gives it:} other {# roles wait for approval. A…
    func rosterHeldTitle(count: Int) -> String { text(3186, [.number(count)]) }
    /// {person} as {role} at {organization}
    func rosterHeld(person: String, role: String, organization: String) -> String { text(3187, [.text(person), .text(role), .text(organization)]) }
    /// administrator
    var rosterRoleAdministrator: String { plain(3188) }
    /// principal
    var rosterRolePrincipal: String { plain(3189) }
    /// administrator of the school
    var rosterRoleSiteAdministrator: String { plain(3190) }
    /// administrator of the district
    var rosterRoleDistrictAdministrator: String { plain(3191) }
    /// administrator of the system
    var rosterRoleSystemAdministrator: String { plain(3192) }
    /// {count, plural, one {# row was left out:} other {# rows were left out:}}
    func rosterSeverityError(count: Int) -> String { text(3193, [.number(count)]) }
    /// {count, plural, one {# row waits for a person:} other {# rows wait for a person:}}
    func rosterSeverityHeld(count: Int) -> String { text(3194, [.number(count)]) }
    /// {count, plural, one {# row was used without a value:} other {# rows were used without a value:}}
    func rosterSeverityWarning(count: Int) -> String { text(3195, [.number(count)]) }
    /// {count, plural, one {# thing to know:} other {# things to know:}}
    func rosterSeverityNote(count: Int) -> String { text(3196, [.number(count)]) }
    /// and {count, number} more like these
    func rosterMore(count: Int) -> String { text(3197, [.number(count)]) }
    /// {file}, line {line}: {sentence}
    func rosterPlaceLine(file: String, line: String, sentence: String) -> String { text(3198, [.text(file), .text(line), .text(sentence)]) }
    /// {file}: {sentence}
    func rosterPlaceFile(file: String, sentence: String) -> String { text(3199, [.text(file), .text(sentence)]) }
    /// “{column}” names “{value}”, whose own row could not be used.
    func rosterOtherLeftOut(column: String, value: String) -> String { text(3200, [.text(column), .text(value)]) }
    /// Correct the other row first.
    var rosterOtherLeftOutAdvice: String { plain(3201) }
    /// the user name “{value}” belongs to somebody else.
    func rosterUsernameTaken(value: String) -> String { text(3202, [.text(value)]) }
    /// Give one of the two another user name.
    var rosterUsernameTakenAdvice: String { plain(3203) }
    /// the user name “{value}” is longer than 200 characters.
    func rosterUsernameTooLong(value: String) -> String { text(3204, [.text(value)]) }
    /// Give a shorter user name.
    var rosterUsernameTooLongAdvice: String { plain(3205) }
    /// “{value}” brings no rights here, so the role was not taken over.
    func rosterNoRights(value: String) -> String { text(3206, [.text(value)]) }
    /// Nothing needs to be done. If this person teaches, list them as a teacher.
    var rosterNoRightsAdvice: String { plain(3207) }
    /// the course belongs to no school or district.
    var rosterCourseWithoutPlace: String { plain(3208) }
    /// Name its school or district in “orgSourcedId”.
    var rosterCourseWithoutPlaceAdvice: String { plain(3209) }
    /// “{value}” is above itself by way of others, so it is placed at the top.
    func rosterParentsInACircle(value: String) -> String { text(3210, [.text(value)]) }
    /// Correct “parentSourcedId” in your student information system.
    var rosterParentsInACircleAdvice: String { plain(3211) }
    /// the role “{value}” is to go, but a list of changes does not say whose role it is.
    func rosterRoleRemovalUnclear(value: String) -> String { text(3212, [.text(value)]) }
    /// End the role by hand, or import a whole file of roles.
    var rosterRoleRemovalUnclearAdvice: String { plain(3213) }
    /// OneRoster 1.2 lists roles in this file, and it is missing. Nobody got or lost a role; new people cannot enter…
    var rosterRolesMissing: String { plain(3214) }
    /// Export roles.csv as well, and import again.
    var rosterRolesMissingAdvice: String { plain(3215) }
    /// OneRoster 1.2 lists roles in roles.csv. The roles in this file were used instead, as 1.1 has them.
    var rosterRolesAmongPeople: String { plain(3216) }
    /// Nothing needs to be done. A later export with roles.csv works as well.
    var rosterRolesAmongPeopleAdvice: String { plain(3217) }
    /// some rows cannot be read, so nobody left for being missing from this file.
    var rosterDeparturesUnknown: String { plain(3218) }
    /// Correct those rows and import again.
    var rosterDeparturesUnknownAdvice: String { plain(3219) }
}

// rubrics
extension Messages {
    /// Rubric:
    var rubricsTable: String { plain(3220) }
    /// Row
    var rubricsRow: String { plain(3221) }
    /// {number, number} {name}
    func rubricsLevelHeading(number: Int, name: String) -> String { text(3222, [.number(number), .text(name)]) }
    /// Rubrics
    var rubricsTitle: String { plain(3223) }
    /// Rubric
    var rubricsOne: String { plain(3224) }
    /// What good work looks like, in words that students use. Talk about a rubric with them before you judge by it.
    var rubricsLede: String { plain(3225) }
    /// Write a rubric
    var rubricsNew: String { plain(3226) }
    /// Change the words
    var rubricsEdit: String { plain(3227) }
    /// Save
    var rubricsSave: String { plain(3228) }
    /// Find a rubric
    var rubricsFindOne: String { plain(3229) }
    /// Your rubrics
    var rubricsOwn: String { plain(3230) }
    /// From your colleagues
    var rubricsColleagues: String { plain(3231) }
    /// Library
    var rubricsLibrary: String { plain(3232) }
    /// {count, plural, one {1 row} other {# rows}}
    func rubricsRowCount(count: Int) -> String { text(3233, [.number(count)]) }
    /// {count, plural, one {1 proposal waits for you} other {# proposals wait for you}}
    func rubricsWaiting(count: Int) -> String { text(3234, [.number(count)]) }
    /// Draft
    var rubricsStateDraft: String { plain(3235) }
    /// Being talked about
    var rubricsStateNegotiated: String { plain(3236) }
    /// Agreed
    var rubricsStateAgreed: String { plain(3237) }
    /// In use
    var rubricsStateInUse: String { plain(3238) }
    /// Replaced
    var rubricsStateSuperseded: String { plain(3239) }
    /// Only you see this draft. Ask a class what they think, or agree on it as it is.
    var rubricsExplainDraft: String { plain(3240) }
    /// Students and colleagues say what they think. The words can still change.
    var rubricsExplainNegotiated: String { plain(3241) }
    /// Everybody knows what counts. The first judgement locks these words.
    var rubricsExplainAgreed: String { plain(3242) }
    /// Work was judged by these words, so they stay as they are. A change becomes the next version.
    var rubricsExplainInUse: String { plain(3243) }
    /// A newer version took its place. Work that was judged by this one still shows it.
    var rubricsExplainSuperseded: String { plain(3244) }
    /// Version {number, number}
    func rubricsVersion(number: Int) -> String { text(3245, [.number(number)]) }
    /// See the newest version
    var rubricsNewest: String { plain(3246) }
    /// By
    var rubricsBy: String { plain(3247) }
    /// From the library
    var rubricsOfLibrary: String { plain(3248) }
    /// Agree on these words
    var rubricsAgree: String { plain(3249) }
    /// Write the next version
    var rubricsNextVersion: String { plain(3250) }
    /// Say what you think
    var rubricsSay: String { plain(3251) }
    /// There are no rows yet. Add the first one.
    var rubricsNoRows: String { plain(3252) }
    /// Whose words stand here
    var rubricsAdopted: String { plain(3253) }
    /// Talk about it
    var rubricsTalk: String { plain(3254) }
    /// {count, plural, =0 {Open the talk} one {Open the talk (1 comment)} other {Open the talk (# comments)}}
    func rubricsOpenTalk(count: Int) -> String { text(3255, [.number(count)]) }
    /// Asked so far:
    var rubricsAsked: String { plain(3256) }
    /// {count, plural, =0 {Nobody has said yet that it is fine as it is.} one {1 person says that it is fine as it i…
    func rubricsAssents(count: Int) -> String { text(3257, [.number(count)]) }
    /// You teach no class at the moment, so there is nobody to ask.
    var rubricsNoClass: String { plain(3258) }
    /// Ask the students of
    var rubricsAskClass: String { plain(3259) }
    /// Ask them
    var rubricsAsk: String { plain(3260) }
    /// Examples
    var rubricsExamples: String { plain(3261) }
    /// No examples yet. A short one at each level says more than many words.
    var rubricsNoExamples: String { plain(3262) }
    /// Write an example
    var rubricsAddExample: String { plain(3263) }
    /// What is it called?
    var rubricsExampleTitle: String { plain(3264) }
    /// The example, or what to look at in it
    var rubricsExampleWords: String { plain(3265) }
    /// By
    var rubricsExampleBy: String { plain(3266) }
    /// Waits for the student's answer
    var rubricsExampleWaits: String { plain(3267) }
    /// There are {count, number} examples of this level already. Remove one first.
    func rubricsExamplesFull(count: Int) -> String { text(3268, [.number(count)]) }
    /// Remove
    var rubricsRemove: String { plain(3269) }
    /// Activities that are judged by it
    var rubricsUses: String { plain(3270) }
    /// All versions
    var rubricsVersions: String { plain(3271) }
    /// What changed since version {number, number}
    func rubricsCompare(number: Int) -> String { text(3272, [.number(number)]) }
    /// What changed in version {number, number}
    func rubricsChangesTitle(number: Int) -> String { text(3273, [.number(number)]) }
    /// Compared with version {number, number}: new words are underlined, old ones are crossed out.
    func rubricsChangesLede(number: Int) -> String { text(3274, [.number(number)]) }
    /// Download as a table
    var rubricsTableFile: String { plain(3275) }
    /// Download for other systems (CASE)
    var rubricsCaseFile: String { plain(3276) }
    /// The school's adults see this. Students see it where they are judged by it or were asked about it.
    var rubricsWho: String { plain(3277) }
    /// Everybody who is judged by it sees this rubric.
    var rubricsWhoStudent: String { plain(3278) }
    /// The classes that were asked and the school's adults see what is said here, with your name.
    var rubricsWhoTalk: String { plain(3279) }
    /// Talk about: {title}
    func rubricsTalkTitle(title: String) -> String { text(3280, [.text(title)]) }
    /// Is it clear? Is it fair? You can propose other words for each level.
    var rubricsTalkLede: String { plain(3281) }
    /// This talk is over. You can read what was said.
    var rubricsTalkOver: String { plain(3282) }
    /// It is fine as it is
    var rubricsAssent: String { plain(3283) }
    /// You said that it is fine as it is.
    var rubricsAssented: String { plain(3284) }
    /// What do you think?
    var rubricsWords: String { plain(3285) }
    /// Other words for this level
    var rubricsProposed: String { plain(3286) }
    /// Only if you want to change it. Write the whole text of the level.
    var rubricsProposedHint: String { plain(3287) }
    /// Send
    var rubricsSend: String { plain(3288) }
    /// The whole rubric
    var rubricsWholeRubric: String { plain(3289) }
    /// The whole row
    var rubricsWholeRow: String { plain(3290) }
    /// About
    var rubricsCell: String { plain(3291) }
    /// A row that was removed
    var rubricsRowWasRemoved: String { plain(3292) }
    /// Nobody has said anything yet.
    var rubricsNothingSaid: String { plain(3293) }
    /// {count, plural, =0 {Comments} one {1 comment} other {# comments}}
    func rubricsSaid(count: Int) -> String { text(3294, [.number(count)]) }
    /// Newer ones
    var rubricsNewer: String { plain(3295) }
    /// Older ones
    var rubricsOlder: String { plain(3296) }
    /// Other words:
    var rubricsOtherWords: String { plain(3297) }
    /// Taken into the rubric
    var rubricsIsAdopted: String { plain(3298) }
    /// Answered
    var rubricsIsAnswered: String { plain(3299) }
    /// Answer
    var rubricsAnswer: String { plain(3300) }
    /// Answer
    var rubricsAnswerIt: String { plain(3301) }
    /// If you do not take the words, say why.
    var rubricsAnswerHint: String { plain(3302) }
    /// Hide
    var rubricsHide: String { plain(3303) }
    /// Why do you hide it?
    var rubricsReason: String { plain(3304) }
    /// Whoever wrote it reads this. Nobody else sees the comment any more.
    var rubricsReasonHint: String { plain(3305) }
    /// Say why you hide it.
    var rubricsNeedReason: String { plain(3306) }
    /// Hidden: only you see it
    var rubricsIsHidden: String { plain(3307) }
    /// Take it back
    var rubricsTakeBack: String { plain(3308) }
    /// Take these words
    var rubricsAdopt: String { plain(3309) }
    /// The words of the level
    var rubricsAdoptWords: String { plain(3310) }
    /// Put them into the rubric
    var rubricsAdoptThese: String { plain(3311) }
    /// What do you think?
    var rubricsHomeTitle: String { plain(3312) }
    /// Asked by
    var rubricsHomeAsks: String { plain(3313) }
    /// {count, plural, one {May we show your piece as an example?} other {May we show # of your pieces as examples?}}
    func rubricsExamplesAsked(count: Int) -> String { text(3314, [.number(count)]) }
    /// My work as an example
    var rubricsQuestions: String { plain(3315) }
    /// A teacher would like to show your work to others. You decide. You can change your mind at any time.
    var rubricsQuestionsLede: String { plain(3316) }
    /// Nobody has asked you. When somebody does, you decide here.
    var rubricsQuestionsNone: String { plain(3317) }
    /// Only you see this page. The teacher sees your answer.
    var rubricsQuestionsWho: String { plain(3318) }
    /// Asked by
    var rubricsAskedBy: String { plain(3319) }
    /// It is shown with your first name.
    var rubricsShownNamed: String { plain(3320) }
    /// It is shown without your name.
    var rubricsShownWithout: String { plain(3321) }
    /// It is not shown.
    var rubricsNotShown: String { plain(3322) }
    /// Yes, with my name
    var rubricsShowNamed: String { plain(3323) }
    /// Yes, without my name
    var rubricsShowWithout: String { plain(3324) }
    /// No
    var rubricsShowNot: String { plain(3325) }
    /// Ask to show this as an example
    var rubricsAskStudent: String { plain(3326) }
    /// One row for each thing you look at. Write the levels as a student would say them.
    var rubricsFormLede: String { plain(3327) }
    /// Title
    var rubricsTitleField: String { plain(3328) }
    /// How is it judged?
    var rubricsKind: String { plain(3329) }
    /// Row by row
    var rubricsAnalytic: String { plain(3330) }
    /// As a whole, with one row
    var rubricsHolistic: String { plain(3331) }
    /// A rubric that is judged as a whole has one row. Remove the others or judge row by row.
    var rubricsWholeHasOneRow: String { plain(3332) }
    /// Row {number, number}
    func rubricsRowNumber(number: Int) -> String { text(3333, [.number(number)]) }
    /// What do you look at?
    var rubricsRowTitle: String { plain(3334) }
    /// Leave this row out
    var rubricsRowGone: String { plain(3335) }
    /// There is no room for more rows. Nobody judges more than twelve with care.
    var rubricsRowsFull: String { plain(3336) }
    /// Add a row
    var rubricsAddRow: String { plain(3337) }
    /// Find what the row is evidence for
    var rubricsFind: String { plain(3338) }
    /// Found
    var rubricsFound: String { plain(3339) }
    /// Nothing was found. Try another word.
    var rubricsFoundNone: String { plain(3340) }
    /// Add a row for each
    var rubricsAddThese: String { plain(3341) }
    /// Paste a table
    var rubricsPaste: String { plain(3342) }
    /// Copy the rows from a spreadsheet and paste them here. Nothing is saved until every row is right.
    var rubricsPasteLede: String { plain(3343) }
    /// The table
    var rubricsPasteTable: String { plain(3344) }
    /// Six columns: code or title of the competency, what you look at, and the four levels.
    var rubricsPasteHint: String { plain(3345) }
    /// Competency
    var rubricsSheetCompetency: String { plain(3346) }
    /// There are no rows in it.
    var rubricsSheetEmpty: String { plain(3347) }
    /// Line {line, number} cannot be read: a quotation mark does not end.
    func rubricsSheetUnreadable(line: Int) -> String { text(3348, [.number(line)]) }
    /// Line {line, number} has {count, number} columns and needs six.
    func rubricsSheetCells(line: Int, count: Int) -> String { text(3349, [.number(line), .number(count)]) }
    /// Line {line, number}: there is no competency “{name}” here.
    func rubricsSheetUnknown(line: Int, name: String) -> String { text(3350, [.number(line), .text(name)]) }
    /// Line {line, number}: several competencies are called “{name}”. Use the code.
    func rubricsSheetSeveral(line: Int, name: String) -> String { text(3351, [.number(line), .text(name)]) }
    /// Line {line, number}, column {column, number} is empty.
    func rubricsSheetMissing(line: Int, column: Int) -> String { text(3352, [.number(line), .number(column)]) }
    /// Line {line, number}, column {column, number} is too long.
    func rubricsSheetLong(line: Int, column: Int) -> String { text(3353, [.number(line), .number(column)]) }
    /// A rubric has at most {count, number} rows.
    func rubricsSheetTooMany(count: Int) -> String { text(3354, [.number(count)]) }
    /// Please write a title.
    var rubricsNeedTitle: String { plain(3355) }
    /// Please add at least one row.
    var rubricsNeedRow: String { plain(3356) }
    /// Please write what you look at.
    var rubricsNeedRowTitle: String { plain(3357) }
    /// Please write this level in words.
    var rubricsNeedLevel: String { plain(3358) }
    /// Please write something first.
    var rubricsNeedWords: String { plain(3359) }
    /// Please write an answer. They took the time to think about it.
    var rubricsNeedAnswer: String { plain(3360) }
    /// Please choose the level that the new words are for.
    var rubricsNeedCell: String { plain(3361) }
    /// This has more than {count, number} characters. Please shorten it.
    func rubricsTooLong(count: Int) -> String { text(3362, [.number(count)]) }
    /// You have said {count, number} things about this rubric. That is as many as fit.
    func rubricsTooMany(count: Int) -> String { text(3363, [.number(count)]) }
    /// These words cannot change any more. Write the next version instead.
    var rubricsLocked: String { plain(3364) }
    /// {count, plural, one {1 proposal has no answer yet. Take the words or say why not.} other {# proposals have no…
    func rubricsAnswerFirst(count: Int) -> String { text(3365, [.number(count)]) }
    /// Some levels have no words yet. Write them first.
    var rubricsWordsFirst: String { plain(3366) }
}

// frame
extension Messages {
    /// Skip to main content
    var frameSkip: String { plain(3367) }
    /// Trellis
    var frameProductName: String { plain(3368) }
    /// Main
    var frameMainNavigation: String { plain(3369) }
    /// Sections of this page
    var frameSections: String { plain(3370) }
    /// Where this page is
    var frameBreadcrumb: String { plain(3371) }
    /// Help and rules
    var frameFooter: String { plain(3372) }
    /// {page} · Trellis
    func framePageTitle(page: String) -> String { text(3373, [.text(page)]) }
    /// Menu
    var frameMenu: String { plain(3374) }
    /// {name}, your menu
    func frameYourMenu(name: String) -> String { text(3375, [.text(name)]) }
    /// Settings
    var frameSettings: String { plain(3376) }
    /// Sign in
    var frameSignIn: String { plain(3377) }
    /// Sign out
    var frameSignOut: String { plain(3378) }
    /// Not you? Sign out
    var frameNotYou: String { plain(3379) }
    /// Help
    var frameHelp: String { plain(3380) }
    /// Who can see this
    var frameWhoCanSee: String { plain(3381) }
    /// Privacy
    var framePrivacy: String { plain(3382) }
    /// Accessibility
    var frameAccessibility: String { plain(3383) }
    /// Language
    var frameLanguage: String { plain(3384) }
    /// Read this in {language}
    func frameLanguageSwitch(language: String) -> String { text(3385, [.text(language)]) }
    /// Getting the page…
    var frameLoading: String { plain(3386) }
    /// Updating…
    var frameUpdating: String { plain(3387) }
    /// That did not work. Your work is still here. Try again.
    var frameSwapFailed: String { plain(3388) }
    /// There is no internet right now. Your work stays on this page.
    var frameOffline: String { plain(3389) }
    /// The internet is back.
    var frameOnline: String { plain(3390) }
    /// opens in a new tab
    var frameOpensNewTab: String { plain(3391) }
    /// {count, plural, one {# new} other {# new}}
    func frameNewCount(count: Int) -> String { text(3392, [.number(count)]) }
}

// nav
extension Messages {
    /// Today
    var navToday: String { plain(3393) }
    /// Home
    var navHome: String { plain(3394) }
    /// My plan
    var navMyPlan: String { plain(3395) }
    /// My map
    var navMyMap: String { plain(3396) }
    /// My work
    var navMyWork: String { plain(3397) }
    /// My year
    var navMyYear: String { plain(3398) }
    /// Messages
    var navMessages: String { plain(3399) }
    /// Classes
    var navClasses: String { plain(3400) }
    /// Students
    var navStudents: String { plain(3401) }
    /// Feedback
    var navFeedback: String { plain(3402) }
    /// Library
    var navLibrary: String { plain(3403) }
    /// Family
    var navFamily: String { plain(3404) }
    /// My children
    var navMyChildren: String { plain(3405) }
    /// This week
    var navThisWeek: String { plain(3406) }
    /// Groups
    var navGroups: String { plain(3407) }
    /// Activities
    var navActivities: String { plain(3408) }
    /// Goals
    var navGoals: String { plain(3409) }
    /// Profile
    var navProfile: String { plain(3410) }
    /// Plan
    var navPlan: String { plain(3411) }
    /// Map
    var navMap: String { plain(3412) }
    /// Work
    var navWork: String { plain(3413) }
    /// Check-ins
    var navCheckIns: String { plain(3414) }
    /// Support
    var navSupport: String { plain(3415) }
    /// Overview
    var navOverview: String { plain(3416) }
    /// People
    var navPeople: String { plain(3417) }
    /// Roster
    var navRoster: String { plain(3418) }
    /// Frameworks
    var navFrameworks: String { plain(3419) }
    /// Rubrics
    var navRubrics: String { plain(3420) }
    /// Health of Trellis
    var navHealth: String { plain(3421) }
    /// Who looked at what
    var navAudit: String { plain(3422) }
    /// Administration
    var navAdmin: String { plain(3423) }
}

// readingHelp
extension Messages {
    /// Reading help
    var readingHelpTitle: String { plain(3424) }
    /// Aa, Reading help
    var readingHelpButton: String { plain(3425) }
    /// Text size
    var readingHelpTextSize: String { plain(3426) }
    /// Normal
    var readingHelpNormal: String { plain(3427) }
    /// Large
    var readingHelpLarge: String { plain(3428) }
    /// Largest
    var readingHelpLargest: String { plain(3429) }
    /// More space between lines
    var readingHelpMoreSpace: String { plain(3430) }
    /// More contrast
    var readingHelpMoreContrast: String { plain(3431) }
    /// Dark
    var readingHelpDark: String { plain(3432) }
    /// Colors
    var readingHelpColors: String { plain(3433) }
    /// Like my device
    var readingHelpLikeDevice: String { plain(3434) }
    /// Light
    var readingHelpLight: String { plain(3435) }
    /// Font made for dyslexia
    var readingHelpEasyFont: String { plain(3436) }
    /// Use these
    var readingHelpUse: String { plain(3437) }
    /// Your reading help is saved.
    var readingHelpKept: String { plain(3438) }
    /// Read aloud
    var readingHelpReadAloud: String { plain(3439) }
    /// Stop reading
    var readingHelpStopReading: String { plain(3440) }
    /// Keys for this page
    var readingHelpShortcuts: String { plain(3441) }
    /// Use single keys on this page
    var readingHelpShortcutsOn: String { plain(3442) }
}

// common
extension Messages {
    /// Save
    var commonSave: String { plain(3443) }
    /// Saved
    var commonSaved: String { plain(3444) }
    /// Saved {time}
    func commonSavedAt(time: String) -> String { text(3445, [.text(time)]) }
    /// Saving…
    var commonSaving: String { plain(3446) }
    /// Not saved yet
    var commonNotSaved: String { plain(3447) }
    /// Undo
    var commonUndo: String { plain(3448) }
    /// Back
    var commonBack: String { plain(3449) }
    /// Next
    var commonNext: String { plain(3450) }
    /// Previous
    var commonPrevious: String { plain(3451) }
    /// Cancel
    var commonCancel: String { plain(3452) }
    /// Close
    var commonClose: String { plain(3453) }
    /// Edit
    var commonEdit: String { plain(3454) }
    /// Add
    var commonAdd: String { plain(3455) }
    /// Remove
    var commonRemove: String { plain(3456) }
    /// Delete
    var commonDelete: String { plain(3457) }
    /// Send
    var commonSend: String { plain(3458) }
    /// Open
    var commonOpen: String { plain(3459) }
    /// Start
    var commonStart: String { plain(3460) }
    /// Done
    var commonDone: String { plain(3461) }
    /// Show
    var commonShow: String { plain(3462) }
    /// Show more
    var commonShowMore: String { plain(3463) }
    /// Search
    var commonSearch: String { plain(3464) }
    /// Choose
    var commonChoose: String { plain(3465) }
    /// Print
    var commonPrint: String { plain(3466) }
    /// Download
    var commonDownload: String { plain(3467) }
    /// Move up
    var commonMoveUp: String { plain(3468) }
    /// Move down
    var commonMoveDown: String { plain(3469) }
    /// Try again
    var commonTryAgain: String { plain(3470) }
    /// Go to the start page
    var commonGoHome: String { plain(3471) }
    /// Yes
    var commonYes: String { plain(3472) }
    /// No
    var commonNo: String { plain(3473) }
    /// optional
    var commonOptional: String { plain(3474) }
    /// Fill this in
    var commonRequired: String { plain(3475) }
    /// Nothing here yet.
    var commonNothingYet: String { plain(3476) }
    /// {done, number} of {total, number} done
    func commonDoneOf(done: Int, total: Int) -> String { text(3477, [.number(done), .number(total)]) }
    /// by {name}
    func commonBy(name: String) -> String { text(3478, [.text(name)]) }
    /// {count, plural, one {One thing needs a fix} other {# things need a fix}}
    func commonFixThese(count: Int) -> String { text(3479, [.number(count)]) }
    /// Translated by a machine.
    var commonMachineTranslated: String { plain(3480) }
    /// Taken out:
    var commonTakenOut: String { plain(3481) }
    /// Put in:
    var commonPutIn: String { plain(3482) }
    /// See the original
    var commonSeeOriginal: String { plain(3483) }
    /// Only the people named here can see this.
    var commonOnlyPeopleNamed: String { plain(3484) }
}

// level
extension Messages {
    /// Starting
    var levelStart: String { plain(3485) }
    /// Getting there
    var levelGettingThere: String { plain(3486) }
    /// Got it
    var levelGotIt: String { plain(3487) }
    /// Going further
    var levelBeyond: String { plain(3488) }
    /// Not shown yet
    var levelNone: String { plain(3489) }
    /// Level {number, number} of 4: {name}
    func levelNamed(number: Int, name: String) -> String { text(3490, [.number(number), .text(name)]) }
}

// state
extension Messages {
    /// Shown
    var stateShown: String { plain(3491) }
    /// Working on it
    var stateWorking: String { plain(3492) }
    /// Ready to start
    var stateReady: String { plain(3493) }
    /// Later
    var stateLater: String { plain(3494) }
    /// Time for a refresh
    var stateRefresh: String { plain(3495) }
    /// What the signs mean
    var stateKey: String { plain(3496) }
}

// failure
extension Messages {
    /// We cannot find this page
    var failureNotFoundTitle: String { plain(3497) }
    /// The address may be wrong, or the page is only for other people. Check the link or go back.
    var failureNotFound: String { plain(3498) }
    /// Please send it one more time
    var failureFormExpiredTitle: String { plain(3499) }
    /// This page was open for a long time, so we did not save yet. Your words are below. Look at them and send again.
    var failureFormExpired: String { plain(3500) }
    /// This page was open for a long time, so nothing was sent. Go back, load the page again, and send once more.
    var failureFormExpiredNoWords: String { plain(3501) }
    /// Someone changed this too
    var failureConflictTitle: String { plain(3502) }
    /// This changed after you opened it. Both versions are below. Nothing is lost. Choose what to keep.
    var failureConflict: String { plain(3503) }
    /// Your version
    var failureYourVersion: String { plain(3504) }
    /// The saved version
    var failureSavedVersion: String { plain(3505) }
    /// Keep mine
    var failureKeepMine: String { plain(3506) }
    /// Keep the saved one
    var failureKeepSaved: String { plain(3507) }
    /// This is too big to send
    var failureTooLargeTitle: String { plain(3508) }
    /// The most we can take is {limit}. Send a smaller file, or send it in parts.
    func failureTooLarge(limit: String) -> String { text(3509, [.text(limit)]) }
    /// Something needs a fix
    var failureBadInputTitle: String { plain(3510) }
    /// Part of what was sent does not fit. Go back, check it, and send again. Nothing was changed.
    var failureBadInput: String { plain(3511) }
    /// Take a short break
    var failureTooManyTriesTitle: String { plain(3512) }
    /// There were too many tries. {seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}
    func failureTooManyTriesSeconds(seconds: Int) -> String { text(3513, [.number(seconds)]) }
    /// There were too many tries. {minutes, plural, one {Try again in # minute.} other {Try again in # minutes.}}
    func failureTooManyTriesMinutes(minutes: Int) -> String { text(3514, [.number(minutes)]) }
    /// Trellis is very busy
    var failureBusyTitle: String { plain(3515) }
    /// Too many people are here at once. What you saved is safe. Wait a little and try again.
    var failureBusy: String { plain(3516) }
    /// Something went wrong here
    var failureServerTitle: String { plain(3517) }
    /// This is our mistake, not yours. What you saved before is safe. Try again in a minute.
    var failureServer: String { plain(3518) }
    /// If it happens again, this code helps your school find the mistake: {code}
    func failureCode(code: String) -> String { text(3519, [.text(code)]) }
    /// This page cannot do that
    var failureWrongMethodTitle: String { plain(3520) }
    /// The page was opened in a way it does not know. Go back and use the buttons on the page.
    var failureWrongMethod: String { plain(3521) }
    /// We cannot read this kind of file
    var failureWrongTypeTitle: String { plain(3522) }
    /// Save it as another kind of file and send it again. We can take: {kinds}.
    func failureWrongType(kinds: String) -> String { text(3523, [.text(kinds)]) }
    /// What was sent is of a kind we do not know. Go back and try another way.
    var failureWrongTypeAny: String { plain(3524) }
    /// Please sign in first
    var failureSignInFirstTitle: String { plain(3525) }
    /// You are not signed in any more, so nothing was sent. What you wrote is below.
    var failureSignInKept: String { plain(3526) }
    /// Sign in in a new window. Then come back to this one and send again.
    var failureSendAfterSignIn: String { plain(3527) }
    /// Copy it, sign in, and put it in the page again.
    var failureCopyThenSignIn: String { plain(3528) }
    /// Sign in in a new window
    var failureSignInNewWindow: String { plain(3529) }
    /// What you wrote is below. You can copy it.
    var failureWordsBelow: String { plain(3530) }
    /// It is too long to show here in full. This is the first part.
    var failureWordsCut: String { plain(3531) }
    /// Files are not kept here. Choose them again.
    var failureFilesAgain: String { plain(3532) }
    /// What you wrote
    var failureYourWords: String { plain(3533) }
    /// Text {number, number}
    func failureWordsPart(number: Int) -> String { text(3534, [.number(number)]) }
    /// Send again
    var failureSendAgain: String { plain(3535) }
    /// Open the page again
    var failureOpenPage: String { plain(3536) }
    /// Sign in, and we will bring you back to this page.
    var failureSignInFirst: String { plain(3537) }
}

// date
extension Messages {
    /// January
    var dateJanuary: String { plain(3538) }
    /// February
    var dateFebruary: String { plain(3539) }
    /// March
    var dateMarch: String { plain(3540) }
    /// April
    var dateApril: String { plain(3541) }
    /// May
    var dateMay: String { plain(3542) }
    /// June
    var dateJune: String { plain(3543) }
    /// July
    var dateJuly: String { plain(3544) }
    /// August
    var dateAugust: String { plain(3545) }
    /// September
    var dateSeptember: String { plain(3546) }
    /// October
    var dateOctober: String { plain(3547) }
    /// November
    var dateNovember: String { plain(3548) }
    /// December
    var dateDecember: String { plain(3549) }
    /// Jan
    var dateJanuaryShort: String { plain(3550) }
    /// Feb
    var dateFebruaryShort: String { plain(3551) }
    /// Mar
    var dateMarchShort: String { plain(3552) }
    /// Apr
    var dateAprilShort: String { plain(3553) }
    /// May
    var dateMayShort: String { plain(3554) }
    /// Jun
    var dateJuneShort: String { plain(3555) }
    /// Jul
    var dateJulyShort: String { plain(3556) }
    /// Aug
    var dateAugustShort: String { plain(3557) }
    /// Sep
    var dateSeptemberShort: String { plain(3558) }
    /// Oct
    var dateOctoberShort: String { plain(3559) }
    /// Nov
    var dateNovemberShort: String { plain(3560) }
    /// Dec
    var dateDecemberShort: String { plain(3561) }
    /// Sunday
    var dateSunday: String { plain(3562) }
    /// Monday
    var dateMonday: String { plain(3563) }
    /// Tuesday
    var dateTuesday: String { plain(3564) }
    /// Wednesday
    var dateWednesday: String { plain(3565) }
    /// Thursday
    var dateThursday: String { plain(3566) }
    /// Friday
    var dateFriday: String { plain(3567) }
    /// Saturday
    var dateSaturday: String { plain(3568) }
    /// Sun
    var dateSundayShort: String { plain(3569) }
    /// Mon
    var dateMondayShort: String { plain(3570) }
    /// Tue
    var dateTuesdayShort: String { plain(3571) }
    /// Wed
    var dateWednesdayShort: String { plain(3572) }
    /// Thu
    var dateThursdayShort: String { plain(3573) }
    /// Fri
    var dateFridayShort: String { plain(3574) }
    /// Sat
    var dateSaturdayShort: String { plain(3575) }
    /// {weekday}, {month} {day}
    func dateWords(weekday: String, month: String, day: String) -> String { text(3576, [.text(weekday), .text(month), .text(day)]) }
    /// {weekday}, {month} {day}, {year}
    func dateWordsWithYear(weekday: String, month: String, day: String, year: String) -> String { text(3577, [.text(weekday), .text(month), .text(day), .text(year)]) }
    /// {month} {day}
    func dateShort(month: String, day: String) -> String { text(3578, [.text(month), .text(day)]) }
    /// {month} {day}, {year}
    func dateWithYear(month: String, day: String, year: String) -> String { text(3579, [.text(month), .text(day), .text(year)]) }
    /// {month} {year}
    func dateMonthAndYear(month: String, year: String) -> String { text(3580, [.text(month), .text(year)]) }
    /// {date}, {time}
    func dateAtTime(date: String, time: String) -> String { text(3581, [.text(date), .text(time)]) }
    /// {first} to {last}
    func dateRange(first: String, last: String) -> String { text(3582, [.text(first), .text(last)]) }
    /// {time} AM
    func dateMorning(time: String) -> String { text(3583, [.text(time)]) }
    /// {time} PM
    func dateAfternoon(time: String) -> String { text(3584, [.text(time)]) }
    /// today
    var dateToday: String { plain(3585) }
    /// yesterday
    var dateYesterday: String { plain(3586) }
    /// tomorrow
    var dateTomorrow: String { plain(3587) }
    /// {days, plural, one {# day ago} other {# days ago}}
    func dateDaysAgo(days: Int) -> String { text(3588, [.number(days)]) }
    /// {days, plural, one {in # day} other {in # days}}
    func dateInDays(days: Int) -> String { text(3589, [.number(days)]) }
    /// just now
    var dateJustNow: String { plain(3590) }
    /// {minutes, plural, one {# minute ago} other {# minutes ago}}
    func dateMinutesAgo(minutes: Int) -> String { text(3591, [.number(minutes)]) }
    /// {hours, plural, one {# hour ago} other {# hours ago}}
    func dateHoursAgo(hours: Int) -> String { text(3592, [.number(hours)]) }
    /// {minutes, plural, one {in # minute} other {in # minutes}}
    func dateInMinutes(minutes: Int) -> String { text(3593, [.number(minutes)]) }
    /// {hours, plural, one {in # hour} other {in # hours}}
    func dateInHours(hours: Int) -> String { text(3594, [.number(hours)]) }
}

// unit
extension Messages {
    /// {count, plural, one {# byte} other {# bytes}}
    func unitBytes(count: Int) -> String { text(3595, [.number(count)]) }
    /// {size} KB
    func unitKilobytes(size: String) -> String { text(3596, [.text(size)]) }
    /// {size} MB
    func unitMegabytes(size: String) -> String { text(3597, [.text(size)]) }
    /// {size} GB
    func unitGigabytes(size: String) -> String { text(3598, [.text(size)]) }
    /// {number}%
    func unitPercent(number: String) -> String { text(3599, [.text(number)]) }
    /// {minutes, number} min
    func unitMinutes(minutes: Int) -> String { text(3600, [.number(minutes)]) }
    /// {hours, number} h
    func unitHours(hours: Int) -> String { text(3601, [.number(hours)]) }
    /// {hours, number} h {minutes, number} min
    func unitHoursAndMinutes(hours: Int, minutes: Int) -> String { text(3602, [.number(hours), .number(minutes)]) }
    /// about {duration}
    func unitAbout(duration: String) -> String { text(3603, [.text(duration)]) }
}

// teams
extension Messages {
    /// Team: {name}
    func teamsTitle(name: String) -> String { text(3604, [.text(name)]) }
    /// Team {number, number}
    func teamsNumber(number: Int) -> String { text(3605, [.number(number)]) }
    /// Teams of the class
    var teamsAll: String { plain(3606) }
    /// Put teams together
    var teamsMake: String { plain(3607) }
    /// Choose a team for each student. Whoever changes teams keeps what the old team had made.
    var teamsMakeLede: String { plain(3608) }
    /// No team
    var teamsNone: String { plain(3609) }
    /// Go to my own part
    var teamsMyPart: String { plain(3610) }
    /// What we make
    var teamsProduct: String { plain(3611) }
    /// What the team made: {name}
    func teamsProductOf(name: String) -> String { text(3612, [.text(name)]) }
    /// The name of our team
    var teamsName: String { plain(3613) }
    /// What we write together
    var teamsWords: String { plain(3614) }
    /// Everybody in the team can change it. If two write at once, you see both texts.
    var teamsWordsHint: String { plain(3615) }
    /// Add files
    var teamsAddFiles: String { plain(3616) }
    /// Save
    var teamsSave: String { plain(3617) }
    /// Saved.
    var teamsSaved: String { plain(3618) }
    /// Nothing is saved yet. Please choose your files again, too.
    var teamsFilesAgain: String { plain(3619) }
    /// a former student
    var teamsFormer: String { plain(3620) }
    /// You are not in this team anymore. What it had made by then goes with your own part.
    var teamsLeftHint: String { plain(3621) }
    /// Each of you sends your own part. What the team made goes with it.
    var teamsHint: String { plain(3622) }
    /// The team has not made anything yet.
    var teamsNothingYet: String { plain(3623) }
    /// Our files
    var teamsFiles: String { plain(3624) }
    /// In words, for whoever cannot see or hear it
    var teamsDescribe: String { plain(3625) }
    /// Take it off
    var teamsTakeOff: String { plain(3626) }
    /// Who is in it
    var teamsMembers: String { plain(3627) }
    /// Sent their own part
    var teamsSent: String { plain(3628) }
    /// Has feedback
    var teamsAnswered: String { plain(3629) }
    /// Working on it
    var teamsWriting: String { plain(3630) }
    /// Milestones
    var teamsSteps: String { plain(3631) }
    /// No milestones yet. What has to be ready first?
    var teamsNoSteps: String { plain(3632) }
    /// What has to be ready?
    var teamsStep: String { plain(3633) }
    /// By which day?
    var teamsBy: String { plain(3634) }
    /// By {date}
    func teamsByDay(date: String) -> String { text(3635, [.text(date)]) }
    /// Add it
    var teamsAddStep: String { plain(3636) }
    /// Done
    var teamsDone: String { plain(3637) }
    /// It is done
    var teamsIsDone: String { plain(3638) }
    /// Not yet after all
    var teamsNotDone: String { plain(3639) }
    /// Remove
    var teamsRemove: String { plain(3640) }
    /// About the team
    var teamsAround: String { plain(3641) }
    /// Open the team's page
    var teamsOpen: String { plain(3642) }
    /// Below, write what you did yourself. You may get another level than the others.
    var teamsOwnPartHint: String { plain(3643) }
    /// Your team and your teachers see this page.
    var teamsWho: String { plain(3644) }
    /// The team and the teachers of the class see this. Families see what was sent.
    var teamsWhoStaff: String { plain(3645) }
    /// This has more than {count, number} characters. Please shorten it.
    func teamsTooLong(count: Int) -> String { text(3646, [.number(count)]) }
    /// There are {count, number} milestones already. Remove one first.
    func teamsTooManySteps(count: Int) -> String { text(3647, [.number(count)]) }
    /// Please write what has to be ready.
    var teamsNeedStep: String { plain(3648) }
    /// Please choose a day that exists.
    var teamsNeedDay: String { plain(3649) }
    /// Teams
    var teamsClassLink: String { plain(3650) }
}

// today
extension Messages {
    /// Today
    var todayTitle: String { plain(3651) }
    /// Good morning, {name}.
    func todayMorning(name: String) -> String { text(3652, [.text(name)]) }
    /// Good afternoon, {name}.
    func todayAfternoon(name: String) -> String { text(3653, [.text(name)]) }
    /// Good evening, {name}.
    func todayEvening(name: String) -> String { text(3654, [.text(name)]) }
    /// {count, plural, one {You have one thing in your hands.} other {You have # things in your hands.}}
    func todayThings(count: Int) -> String { text(3655, [.number(count)]) }
    /// Nothing waits. Choose what comes next.
    var todayNothingInHand: String { plain(3656) }
    /// Now
    var todayNow: String { plain(3657) }
    /// Next
    var todayNext: String { plain(3658) }
    /// You choose
    var todayNextHint: String { plain(3659) }
    /// Why this
    var todayWhy: String { plain(3660) }
    /// I do this
    var todayIDo: String { plain(3661) }
    /// to get better at
    var todayToGetBetter: String { plain(3662) }
    /// which opens
    var todayOpens: String { plain(3663) }
    /// for my goal
    var todayForMyGoal: String { plain(3664) }
    /// because
    var todayBecause: String { plain(3665) }
    /// Write a goal, and you see here how this gets you there.
    var todayNoGoalYet: String { plain(3666) }
    /// Start
    var todayStart: String { plain(3667) }
    /// Go on
    var todayCarryOn: String { plain(3668) }
    /// See the feedback
    var todaySeeFeedback: String { plain(3669) }
    /// Look at it
    var todayLook: String { plain(3670) }
    /// about {minutes, number} min
    func todayAboutMinutes(minutes: Int) -> String { text(3671, [.number(minutes)]) }
    /// Feedback is there. One thing to make better.
    var todayReasonFeedback: String { plain(3672) }
    /// You began this and can finish it.
    var todayReasonStarted: String { plain(3673) }
    /// You are ready for this: you have shown all it builds on.
    var todayReasonReady: String { plain(3674) }
    /// You are ready for this. {count, plural, one {One more thing on the way to your goal opens after it.} other {#…
    func todayReasonReadyOpens(count: Int) -> String { text(3675, [.number(count)]) }
    /// You almost have it. Show it one more time, another way or another day.
    var todayReasonAlmost: String { plain(3676) }
    /// {title} was hard. This makes what it builds on stronger.
    func todayReasonStrengthens(title: String) -> String { text(3677, [.text(title)]) }
    /// You showed this a while ago. See if it is still there.
    var todayReasonRefresh: String { plain(3678) }
    /// Something else, for a change.
    var todayReasonOtherArea: String { plain(3679) }
    /// Another way to show the same thing.
    var todayReasonOtherTask: String { plain(3680) }
    /// No task is ready for this yet. Ask your teacher for one, or bring an idea.
    var todayReasonPropose: String { plain(3681) }
    /// About {title}
    func todayAbout(title: String) -> String { text(3682, [.text(title)]) }
    /// Nothing is planned for you yet
    var todayEmptyTitle: String { plain(3683) }
    /// Your plan starts with you. Write down what you want to be able to do.
    var todayEmpty: String { plain(3684) }
    /// Feedback
    var todayFeedback: String { plain(3685) }
    /// {count, plural, one {# new} other {# new}}
    func todayFeedbackNew(count: Int) -> String { text(3686, [.number(count)]) }
    /// On {work, html}: one strength, one thing to try.
    func todayFeedbackOn(work: HTML) -> HTML { markup(3687, [.html(work)]) }
    /// No new feedback right now.
    var todayFeedbackNone: String { plain(3688) }
    /// {count, plural, one {# piece is with your teacher.} other {# pieces are with your teacher.}}
    func todayWaiting(count: Int) -> String { text(3689, [.number(count)]) }
    /// My goals
    var todayGoals: String { plain(3690) }
    /// See all
    var todayAllGoals: String { plain(3691) }
    /// See my map
    var todaySeeMap: String { plain(3692) }
    /// What I have shown
    var todayShown: String { plain(3693) }
    /// {count, plural, one {# competency shown so far.} other {# competencies shown so far.}}
    func todayShownCount(count: Int) -> String { text(3694, [.number(count)]) }
    /// You, your family and your teachers can see this page.
    var todayWho: String { plain(3695) }
    /// Open
    var todayStartNeedsGiven: String { plain(3696) }
    /// Your day
    var todayTeacherTitle: String { plain(3697) }
    /// {count, plural, =0 {No work waits for feedback.} one {One piece of work waits for feedback.} other {# pieces …
    func todayTeacherWaiting(count: Int) -> String { text(3698, [.number(count)]) }
    /// The oldest was sent {when}.
    func todayOldest(when: String) -> String { text(3699, [.text(when)]) }
    /// Give feedback
    var todayGiveFeedback: String { plain(3700) }
    /// Make an activity
    var todayMakeActivity: String { plain(3701) }
    /// Waiting for feedback
    var todayWaitingWork: String { plain(3702) }
    /// My classes
    var todayClasses: String { plain(3703) }
    /// {count, plural, one {# student} other {# students}}
    func todayStudents(count: Int) -> String { text(3704, [.number(count)]) }
    /// You have no class yet. The school's roster brings them.
    var todayNoClasses: String { plain(3705) }
    /// {waiting, plural, =0 {nothing waits} one {# waits} other {# wait}}
    func todayClassWork(waiting: Int) -> String { text(3706, [.number(waiting)]) }
    /// Class {title}
    func todayClassTitle(title: String) -> String { text(3707, [.text(title)]) }
    /// Students of {title}
    func todayClassTable(title: String) -> String { text(3708, [.text(title)]) }
    /// Student
    var todayStudent: String { plain(3709) }
    /// Now on
    var todayNowOn: String { plain(3710) }
    /// Last sent
    var todayLastSent: String { plain(3711) }
    /// Shown
    var todayCompetenciesShown: String { plain(3712) }
    /// Waiting
    var todayWaitingColumn: String { plain(3713) }
    /// waits for feedback
    var todayYesWaiting: String { plain(3714) }
    /// nothing yet
    var todayNeverSent: String { plain(3715) }
    /// Map
    var todayOpenMap: String { plain(3716) }
    /// Given to this class
    var todayGiven: String { plain(3717) }
    /// The school
    var todayLeaderTitle: String { plain(3718) }
    /// Classes
    var todayLeaderClasses: String { plain(3719) }
    /// Teachers
    var todayTeachers: String { plain(3720) }
    /// Only you and the leaders of the school see this table.
    var todayStudentWho: String { plain(3721) }
    /// Running this Trellis
    var todayAdminTitle: String { plain(3722) }
    /// Find people, give first passwords and see the frameworks.
    var todayAdminLede: String { plain(3723) }
    /// This one is not on the way to a goal of yours. That is fine, too.
    var todayOtherGoal: String { plain(3724) }
    /// Asked of you
    var todayAsked: String { plain(3725) }
}

// units
extension Messages {
    /// Units
    var unitsTitle: String { plain(3726) }
    /// The unit
    var unitsOne: String { plain(3727) }
    /// One path for a whole class, with choices on it. Everybody aims for the same competencies.
    var unitsLede: String { plain(3728) }
    /// Make a unit
    var unitsNew: String { plain(3729) }
    /// Change the unit
    var unitsEdit: String { plain(3730) }
    /// There are no units yet. Make the first one.
    var unitsEmpty: String { plain(3731) }
    /// Your units
    var unitsOwn: String { plain(3732) }
    /// From your colleagues
    var unitsOthers: String { plain(3733) }
    /// {count, plural, =0 {No parts yet} one {1 part} other {# parts}}
    func unitsPartCount(count: Int) -> String { text(3734, [.number(count)]) }
    /// Paste a unit from a spreadsheet
    var unitsPaste: String { plain(3735) }
    /// Copy the rows and paste them here. Nothing is saved until every row is right.
    var unitsPasteLede: String { plain(3736) }
    /// The table
    var unitsPasteTable: String { plain(3737) }
    /// Columns: part, title of the activity, and how many of the part are asked for (may stay empty). For example: C…
    var unitsPasteHint: String { plain(3738) }
    /// Add a part
    var unitsAddPart: String { plain(3739) }
    /// Change the part
    var unitsChangePart: String { plain(3740) }
    /// Change
    var unitsChange: String { plain(3741) }
    /// Move up
    var unitsUp: String { plain(3742) }
    /// Move down
    var unitsDown: String { plain(3743) }
    /// Remove
    var unitsRemove: String { plain(3744) }
    /// Make a copy of my own
    var unitsCopy: String { plain(3745) }
    /// Copied from
    var unitsCopiedFrom: String { plain(3746) }
    /// The path
    var unitsSpine: String { plain(3747) }
    /// There are no parts yet.
    var unitsNoParts: String { plain(3748) }
    /// Any {count, number} of {total, number}
    func unitsChoose(count: Int, total: Int) -> String { text(3749, [.number(count), .number(total)]) }
    /// {count, plural, =0 {Nothing in it yet} one {1 activity} other {All # activities}}
    func unitsAll(count: Int) -> String { text(3750, [.number(count)]) }
    /// Opens after the part before it
    var unitsOpensAfter: String { plain(3751) }
    /// Opens at “{level}” in
    func unitsOpensLevel(level: String) -> String { text(3752, [.text(level)]) }
    /// Opens after the check
    var unitsOpensCheck: String { plain(3753) }
    /// Your classes
    var unitsClasses: String { plain(3754) }
    /// Give it to the class
    var unitsGive: String { plain(3755) }
    /// Take it back
    var unitsTakeBack: String { plain(3756) }
    /// As a student sees it
    var unitsPreview: String { plain(3757) }
    /// Student
    var unitsPreviewAs: String { plain(3758) }
    /// Show it
    var unitsShow: String { plain(3759) }
    /// The school's adults see this unit, and students of the classes that have it.
    var unitsWho: String { plain(3760) }
    /// The teachers of the class and the school's leaders see this. Each student sees only their own progress.
    var unitsWhoClass: String { plain(3761) }
    /// You, your teachers and your family see where you are.
    var unitsWhoMine: String { plain(3762) }
    /// Prepared at home
    var unitsPrepared: String { plain(3763) }
    /// Not yet:
    var unitsNotYet: String { plain(3764) }
    /// {count, number} of {total, number} took the check.
    func unitsTaken(count: Int, total: Int) -> String { text(3765, [.number(count), .number(total)]) }
    /// What the check says
    var unitsCheckSays: String { plain(3766) }
    /// Where everybody is
    var unitsWhere: String { plain(3767) }
    /// Student
    var unitsStudent: String { plain(3768) }
    /// Done
    var unitsStateDone: String { plain(3769) }
    /// {count, plural, =0 {Open} one {1 to go} other {# to go}}
    func unitsStateOpen(count: Int) -> String { text(3770, [.number(count)]) }
    /// Later
    var unitsStateLater: String { plain(3771) }
    /// This is what this student sees:
    var unitsAsStudent: String { plain(3772) }
    /// {count, number} of {total, number} parts done
    func unitsProgress(count: Int, total: Int) -> String { text(3773, [.number(count), .number(total)]) }
    /// You have done the whole unit. Look back: what are you proud of?
    var unitsWhole: String { plain(3774) }
    /// {count, plural, one {Choose 1 more} other {Choose # more}}
    func unitsChooseMore(count: Int) -> String { text(3775, [.number(count)]) }
    /// Begun
    var unitsBegun: String { plain(3776) }
    /// Sent
    var unitsSent: String { plain(3777) }
    /// With feedback
    var unitsAnswered: String { plain(3778) }
    /// Begin
    var unitsBegin: String { plain(3779) }
    /// My units
    var unitsHome: String { plain(3780) }
    /// Next:
    var unitsHomeNext: String { plain(3781) }
    /// A unit has one path for everybody. Choices and versions are on it, so nobody needs a separate plan.
    var unitsFormLede: String { plain(3782) }
    /// Title
    var unitsTitleField: String { plain(3783) }
    /// Which question holds it together?
    var unitsQuestion: String { plain(3784) }
    /// A concept or a question that is worth asking.
    var unitsQuestionHint: String { plain(3785) }
    /// Why does it matter?
    var unitsWhy: String { plain(3786) }
    /// Grades
    var unitsBand: String { plain(3787) }
    /// Save
    var unitsSave: String { plain(3788) }
    /// What is this part called?
    var unitsPartTitle: String { plain(3789) }
    /// Activities
    var unitsActivities: String { plain(3790) }
    /// In this part
    var unitsChosen: String { plain(3791) }
    /// Find an activity
    var unitsFind: String { plain(3792) }
    /// Found
    var unitsFound: String { plain(3793) }
    /// Nothing was found. Try another word.
    var unitsFoundNone: String { plain(3794) }
    /// Use these
    var unitsUseThese: String { plain(3795) }
    /// How many of them does a student do?
    var unitsHowMany: String { plain(3796) }
    /// Leave it empty for all of them. Fewer is a choice: any two of four.
    var unitsHowManyHint: String { plain(3797) }
    /// When does it open?
    var unitsWhenOpen: String { plain(3798) }
    /// At once
    var unitsWhenAlways: String { plain(3799) }
    /// After the part before it
    var unitsWhenAfter: String { plain(3800) }
    /// At a level of a competency
    var unitsWhenLevel: String { plain(3801) }
    /// After a check was taken
    var unitsWhenCheck: String { plain(3802) }
    /// Competency
    var unitsCompetency: String { plain(3803) }
    /// Level
    var unitsLevel: String { plain(3804) }
    /// Check
    var unitsCheck: String { plain(3805) }
    /// Please write a title.
    var unitsNeedTitle: String { plain(3806) }
    /// This has more than {count, number} characters. Please shorten it.
    func unitsTooLong(count: Int) -> String { text(3807, [.number(count)]) }
    /// Please find and mark at least one activity.
    var unitsNeedActivity: String { plain(3808) }
    /// A part has at most {count, number} activities.
    func unitsTooManyItems(count: Int) -> String { text(3809, [.number(count)]) }
    /// Please write a number from 1 to {count, number}.
    func unitsNeedCount(count: Int) -> String { text(3810, [.number(count)]) }
    /// A unit has at most {count, number} parts.
    func unitsTooManyParts(count: Int) -> String { text(3811, [.number(count)]) }
    /// Please choose what the part waits for.
    var unitsNeedCondition: String { plain(3812) }
    /// There are no rows in it.
    var unitsSheetEmpty: String { plain(3813) }
    /// Line {line, number} cannot be read: a quotation mark does not end.
    func unitsSheetUnreadable(line: Int) -> String { text(3814, [.number(line)]) }
    /// Line {line, number} has {count, plural, one {1 column} other {# columns}} and needs two or three.
    func unitsSheetCells(line: Int, count: Int) -> String { text(3815, [.number(line), .number(count)]) }
    /// Line {line, number}: there is no activity “{name}” here.
    func unitsSheetUnknown(line: Int, name: String) -> String { text(3816, [.number(line), .text(name)]) }
    /// Line {line, number}: several activities are called “{name}”.
    func unitsSheetSeveral(line: Int, name: String) -> String { text(3817, [.number(line), .text(name)]) }
    /// Line {line, number}: the third column needs a small number.
    func unitsSheetCount(line: Int) -> String { text(3818, [.number(line)]) }
    /// Line {line, number} has an empty column.
    func unitsSheetMissing(line: Int) -> String { text(3819, [.number(line)]) }
    /// Line {line, number}: the part's title is too long.
    func unitsSheetLong(line: Int) -> String { text(3820, [.number(line)]) }
    /// Line {line, number}: a part has at most {count, number} activities.
    func unitsSheetItems(line: Int, count: Int) -> String { text(3821, [.number(line), .number(count)]) }
    /// Who can change it
    var unitsWriters: String { plain(3822) }
    /// made it
    var unitsMade: String { plain(3823) }
    /// helps with it
    var unitsHelps: String { plain(3824) }
    /// you help with it
    var unitsYouHelp: String { plain(3825) }
    /// Ask a colleague to help
    var unitsAskHelp: String { plain(3826) }
    /// Your colleague finds it under “Your units” and can change every part.
    var unitsAskHelpHint: String { plain(3827) }
    /// Ask for help
    var unitsAskButton: String { plain(3828) }
    /// Stop helping
    var unitsStopHelping: String { plain(3829) }
    /// Please choose a colleague.
    var unitsNeedColleague: String { plain(3830) }
    /// There is nobody else to ask at your school.
    var unitsNoColleague: String { plain(3831) }
    /// Everybody has the same path. What is open differs.
    var unitsPreviewLede: String { plain(3832) }
    /// You have no students in a class today.
    var unitsPreviewNobody: String { plain(3833) }
    /// Another student
    var unitsPreviewOther: String { plain(3834) }
    /// Remove this part
    var unitsRemovePart: String { plain(3835) }
    /// Work that was begun in it stays.
    var unitsRemoveLede: String { plain(3836) }
    /// To let it open at a level, choose its activities first.
    var unitsLevelNeeds: String { plain(3837) }
    /// You chose a competency or a check. Please mark what the part waits for.
    var unitsMarkOpening: String { plain(3838) }
    /// You may do more of them, too.
    var unitsMayDoMore: String { plain(3839) }
    /// Now
    var unitsNow: String { plain(3840) }
    /// You, your child and the teachers see this.
    var unitsWhoFamily: String { plain(3841) }
    /// The class does not have this unit.
    var unitsNotGiven: String { plain(3842) }
    /// You have done all of it.
    var unitsHomeDone: String { plain(3843) }
    /// The newest
    var unitsNewest: String { plain(3844) }
    /// Put this unit away
    var unitsPutAway: String { plain(3845) }
    /// Bring this unit back
    var unitsBringBack: String { plain(3846) }
    /// Put away
    var unitsAway: String { plain(3847) }
    /// You put this unit away. Only you find it.
    var unitsIsAway: String { plain(3848) }
    /// A class has this unit. Take it back from the class first.
    var unitsAwayGiven: String { plain(3849) }
}

// weeks
extension Messages {
    /// My week
    var weeksTitle: String { plain(3850) }
    /// The week of {name}
    func weeksTitleOf(name: String) -> String { text(3851, [.text(name)]) }
    /// The week before
    var weeksBefore: String { plain(3852) }
    /// The week after
    var weeksAfter: String { plain(3853) }
    /// This week
    var weeksThisWeek: String { plain(3854) }
    /// {total, plural, =0 {You have no steps planned yet.} one {You did {done, number} of the one step you planned.}…
    func weeksCountOwn(total: Int, done: Int) -> String { text(3855, [.number(total), .number(done)]) }
    /// {total, plural, =0 {No steps are planned yet.} one {{done, number} of one planned step is done.} other {{done…
    func weeksCount(total: Int, done: Int) -> String { text(3856, [.number(total), .number(done)]) }
    /// {count, plural, one {You carried one on.} other {You carried # on.}}
    func weeksCarriedOwn(count: Int) -> String { text(3857, [.number(count)]) }
    /// {count, plural, one {One was carried on.} other {# were carried on.}}
    func weeksCarried(count: Int) -> String { text(3858, [.number(count)]) }
    /// {count, plural, one {You let one go.} other {You let # go.}}
    func weeksLetGoOwn(count: Int) -> String { text(3859, [.number(count)]) }
    /// {count, plural, one {One was let go.} other {# were let go.}}
    func weeksLetGoCount(count: Int) -> String { text(3860, [.number(count)]) }
    /// Last week
    var weeksLast: String { plain(3861) }
    /// Carry it over to a new day, or let it go and say why. Both are fine.
    var weeksLastOpen: String { plain(3862) }
    /// What I want from this week
    var weeksWish: String { plain(3863) }
    /// You could begin with: {starter}
    func weeksWishHint(starter: String) -> String { text(3864, [.text(starter)]) }
    /// Looking back at this week
    var weeksLookBack: String { plain(3865) }
    /// What helped? What will you do again?
    var weeksLookBackHint: String { plain(3866) }
    /// Save
    var weeksSave: String { plain(3867) }
    /// Save and tell my advisor it is ready
    var weeksShare: String { plain(3868) }
    /// You told your advisor on {date}.
    func weeksShared(date: String) -> String { text(3869, [.text(date)]) }
    /// Ready for the advisor since {date}.
    func weeksSharedOf(date: String) -> String { text(3870, [.text(date)]) }
    /// My days
    var weeksDays: String { plain(3871) }
    /// The days
    var weeksDaysOf: String { plain(3872) }
    /// Earlier this week
    var weeksEarlierDays: String { plain(3873) }
    /// The weekend
    var weeksWeekend: String { plain(3874) }
    /// today
    var weeksToday: String { plain(3875) }
    /// {time, number} min free
    func weeksFree(time: Int) -> String { text(3876, [.number(time)]) }
    /// Nothing is planned.
    var weeksNothing: String { plain(3877) }
    /// Check-in with {name}
    func weeksCheckIn(name: String) -> String { text(3878, [.text(name)]) }
    /// Steps without a day
    var weeksToPlan: String { plain(3879) }
    /// Every open step has a day.
    var weeksToPlanNone: String { plain(3880) }
    /// Day for “{step}”
    func weeksPutOn(step: String) -> String { text(3881, [.text(step)]) }
    /// Put it there
    var weeksPut: String { plain(3882) }
    /// No day yet
    var weeksNoDay: String { plain(3883) }
    /// {day}, any time
    func weeksAnyTime(day: String) -> String { text(3884, [.text(day)]) }
    /// {day}, {time} ({minutes, number} min free)
    func weeksAtTime(day: String, time: String, minutes: Int) -> String { text(3885, [.text(day), .text(time), .number(minutes)]) }
    /// Done
    var weeksDone: String { plain(3886) }
    /// done
    var weeksIsDone: String { plain(3887) }
    /// Not done after all
    var weeksNotDone: String { plain(3888) }
    /// Move or change
    var weeksChange: String { plain(3889) }
    /// Step
    var weeksStep: String { plain(3890) }
    /// Add a step
    var weeksNewStep: String { plain(3891) }
    /// Change the step
    var weeksChangeStep: String { plain(3892) }
    /// One small thing you can finish.
    var weeksStepHint: String { plain(3893) }
    /// About how many minutes?
    var weeksMinutes: String { plain(3894) }
    /// Done by (a day you choose)
    var weeksByOn: String { plain(3895) }
    /// It belongs to
    var weeksBelongs: String { plain(3896) }
    /// nothing on my plan
    var weeksBelongsNothing: String { plain(3897) }
    /// For:
    var weeksFor: String { plain(3898) }
    /// by {date}
    func weeksBy(date: String) -> String { text(3899, [.text(date)]) }
    /// about {time, number} min
    func weeksAbout(time: Int) -> String { text(3900, [.number(time)]) }
    /// agreed with {name}
    func weeksSuggested(name: String) -> String { text(3901, [.text(name)]) }
    /// Earlier
    var weeksEarlier: String { plain(3902) }
    /// Later
    var weeksLater: String { plain(3903) }
    /// Let it go
    var weeksLetGo: String { plain(3904) }
    /// Why do you let it go?
    var weeksLetGoWhy: String { plain(3905) }
    /// Take it up again
    var weeksTakeUp: String { plain(3906) }
    /// Done and let go
    var weeksPastSteps: String { plain(3907) }
    /// let go: {reason}
    func weeksWasLetGo(reason: String) -> String { text(3908, [.text(reason)]) }
    /// Back to the week
    var weeksBack: String { plain(3909) }
    /// Write what you will do.
    var weeksNeedTitle: String { plain(3910) }
    /// Use at most {count, number} letters.
    func weeksTooLong(count: Int) -> String { text(3911, [.number(count)]) }
    /// Write the minutes as a number from 1 to 1,000.
    var weeksNeedMinutes: String { plain(3912) }
    /// Choose a day of the calendar.
    var weeksNeedDay: String { plain(3913) }
    /// Choose today or a later day.
    var weeksNeedComingDay: String { plain(3914) }
    /// Say in a few words why you let it go.
    var weeksNeedReason: String { plain(3915) }
    /// You have {count, number} open steps. Finish or let go of some first.
    func weeksTooManySteps(count: Int) -> String { text(3916, [.number(count)]) }
    /// You, your family, and your teachers and advisor can see your week. Only you change it.
    var weeksWho: String { plain(3917) }
    /// The student, the family, and the student's teachers can see this. Only the student changes it.
    var weeksWhoOf: String { plain(3918) }
    /// My day
    var weeksHomeToday: String { plain(3919) }
    /// Nothing is booked or planned for today.
    var weeksHomeNothing: String { plain(3920) }
    /// Plan my week
    var weeksHomeWeek: String { plain(3921) }
    /// {total, plural, =0 {No steps planned this week yet.} one {{done, number} of 1 step done this week.} other {{d…
    func weeksHomeCount(total: Int, done: Int) -> String { text(3922, [.number(total), .number(done)]) }
    /// Steps
    var weeksPlanSteps: String { plain(3923) }
    /// When {name} meets
    func weeksTimesTitle(name: String) -> String { text(3924, [.text(name)]) }
    /// Students see these times in their week and plan around them.
    var weeksTimesLede: String { plain(3925) }
    /// No times yet.
    var weeksTimesNone: String { plain(3926) }
    /// Day
    var weeksTimesDay: String { plain(3927) }
    /// From
    var weeksTimesBegins: String { plain(3928) }
    /// To
    var weeksTimesEnds: String { plain(3929) }
    /// Room or place
    var weeksTimesPlace: String { plain(3930) }
    /// Add this time
    var weeksTimesAdd: String { plain(3931) }
    /// Remove
    var weeksTimesRemove: String { plain(3932) }
    /// Write both times, such as 10:15 and 11:00. The second comes later.
    var weeksTimesNeedTime: String { plain(3933) }
    /// This class already meets on {day} from {begins} to {ends}.
    func weeksTimesOverlap(day: String, begins: String, ends: String) -> String { text(3934, [.text(day), .text(begins), .text(ends)]) }
    /// A class has at most {count, number} times a week.
    func weeksTimesTooMany(count: Int) -> String { text(3935, [.number(count)]) }
    /// Meeting times
    var weeksTimesOpen: String { plain(3936) }
}

// work
extension Messages {
    /// {name, html}’s work
    func workOf(name: HTML) -> HTML { markup(3937, [.html(name)]) }
    /// About this work
    var workAside: String { plain(3938) }
    /// What it is about
    var workAbout: String { plain(3939) }
    /// Try {number, number}
    func workTry(number: Int) -> String { text(3940, [.number(number)]) }
    /// Try {number, number}, not sent yet.
    func workTryDraft(number: Int) -> String { text(3941, [.number(number)]) }
    /// Try {number, number}, sent {date}.
    func workTrySent(number: Int, date: String) -> String { text(3942, [.number(number), .text(date)]) }
    /// {name, html} answered on {date}.
    func workAnswered(name: HTML, date: String) -> HTML { markup(3943, [.html(name), .text(date)]) }
    /// Not sent yet. Only {name, html} can read a draft.
    func workNotSentYet(name: HTML) -> HTML { markup(3944, [.html(name)]) }
    /// It waits for feedback.
    var workWaits: String { plain(3945) }
    /// You sent it. Your teacher will write back. Until then you can take it back and change it.
    var workWaitsOwn: String { plain(3946) }
    /// Take it back and change it
    var workTakeBackToChange: String { plain(3947) }
    /// Make it better and send again
    var workTryAgain: String { plain(3948) }
    /// This is an older try.
    var workOlderTry: String { plain(3949) }
    /// Go to the newest one
    var workToLatest: String { plain(3950) }
    /// The task
    var workTask: String { plain(3951) }
    /// What good work looks like
    var workGood: String { plain(3952) }
    /// Why it matters
    var workWhy: String { plain(3953) }
    /// The task
    var workIDo: String { plain(3954) }
    /// To get better at
    var workToGetBetter: String { plain(3955) }
    /// For the goal
    var workForGoal: String { plain(3956) }
    /// What {name, html} says
    func workSays(name: HTML) -> HTML { markup(3957, [.html(name)]) }
    /// What {name, html} said last time
    func workSaidLast(name: HTML) -> HTML { markup(3958, [.html(name)]) }
    /// A strength
    var workStrength: String { plain(3959) }
    /// Try next
    var workNext: String { plain(3960) }
    /// You
    var workYou: String { plain(3961) }
    /// version {number, number}
    func workRubricVersion(number: Int) -> String { text(3962, [.number(number)]) }
    /// My tries
    var workMyTries: String { plain(3963) }
    /// Tries
    var workTries: String { plain(3964) }
    /// Draft
    var workDraft: String { plain(3965) }
    /// With feedback
    var workHasFeedback: String { plain(3966) }
    /// What I thought
    var workThoughtOwn: String { plain(3967) }
    /// What the student thought
    var workThought: String { plain(3968) }
    /// Goal
    var workGoal: String { plain(3969) }
    /// The work
    var workTheWork: String { plain(3970) }
    /// My work
    var workTheWorkOwn: String { plain(3971) }
    /// There is nothing in this try.
    var workEmptyPaper: String { plain(3972) }
    /// Picture: {name}
    func workPicture(name: String) -> String { text(3973, [.text(name)]) }
    /// Shown by
    var workWay: String { plain(3974) }
    /// While it is a draft, only you see it. When you send it, your family, your teachers and your school leaders ca…
    var workWhoSeesMine: String { plain(3975) }
    /// Sent work can be read by the student, the family, the teachers and the school leaders.
    var workWhoSees: String { plain(3976) }
    /// How will you show it?
    var workChooseWayTitle: String { plain(3977) }
    /// Choose how you show it.
    var workChooseWay: String { plain(3978) }
    /// Your words
    var workWords: String { plain(3979) }
    /// Write here, or add a picture, a file or a link below.
    var workWordsHint: String { plain(3980) }
    /// Bold, lists, quotes and code
    var workFormat: String { plain(3981) }
    /// words
    var workFormatWords: String { plain(3982) }
    /// bold
    var workFormatBold: String { plain(3983) }
    /// slanted
    var workFormatItalic: String { plain(3984) }
    /// one line of a list
    var workFormatList: String { plain(3985) }
    /// words of somebody else
    var workFormatQuote: String { plain(3986) }
    /// one line of these three marks before your code, and one after it
    var workFormatCode: String { plain(3987) }
    /// How it looks, as last saved
    var workLook: String { plain(3988) }
    /// Which part shows it, and why?
    var workClaim: String { plain(3989) }
    /// You may leave this empty.
    var workClaimField: String { plain(3990) }
    /// Which part shows what
    var workClaims: String { plain(3991) }
    /// What is in the picture? Say it for people who cannot see it.
    var workPictureAbout: String { plain(3992) }
    /// What is said in it? Write it for people who cannot hear it.
    var workFileSaid: String { plain(3993) }
    /// What is said, in words
    var workTranscript: String { plain(3994) }
    /// Recording: {name}
    func workRecording(name: String) -> String { text(3995, [.text(name)]) }
    /// It is kept just as it is. It opens as a download. To show it here, use JPEG or PNG for a picture, and MP4 for…
    var workFileNotShown: String { plain(3996) }
    /// Opens as a download.
    var workFileNotShownHere: String { plain(3997) }
    /// Say what is in “{name}”. Or choose below to send it without words.
    func workSayWhatIsSeen(name: String) -> String { text(3998, [.text(name)]) }
    /// Write what is said in “{name}”. Or choose below to send it without words.
    func workSayWhatIsSaid(name: String) -> String { text(3999, [.text(name)]) }
    /// Send without these words
    var workSendWithout: String { plain(4000) }
    /// This is try {number, number} of {most, number}.
    func workTryOf(number: Int, most: Int) -> String { text(4001, [.number(number), .number(most)]) }
    /// {count, plural, one {Your teacher set one try for this task.} other {Your teacher set # tries for this task.}…
    func workNoTriesLeft(count: Int) -> String { text(4002, [.number(count)]) }
    /// What changed since try {number, number}
    func workChangesSince(number: Int) -> String { text(4003, [.number(number)]) }
    /// Words, link and files are the same.
    var workChangesNone: String { plain(4004) }
    /// New files:
    var workChangesAdded: String { plain(4005) }
    /// Files taken off:
    var workChangesRemoved: String { plain(4006) }
    /// Files
    var workFiles: String { plain(4007) }
    /// Up to {count, number} files, 50 MB together. Take off names of others first.
    func workFilesHint(count: Int) -> String { text(4008, [.number(count)]) }
    /// Add these files
    var workAddFiles: String { plain(4009) }
    /// {name}: {share} is there.
    func workUploadGoing(name: String, share: String) -> String { text(4010, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func workUploadWaiting(name: String, share: String) -> String { text(4011, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func workUploadAgain(name: String) -> String { text(4012, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then add {name} again.
    func workUploadSignIn(name: String) -> String { text(4013, [.text(name)]) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func workUploadStopped(name: String) -> String { text(4014, [.text(name)]) }
    /// All places for files are taken. Remove one to add another.
    var workFilesFull: String { plain(4015) }
    /// You can add up to {count, number} files. Your words are saved. Choose fewer files.
    func workTooManyFiles(count: Int) -> String { text(4016, [.number(count)]) }
    /// These files are too big together. Your words are saved. Choose smaller files.
    var workFilesTooLarge: String { plain(4017) }
    /// What is in it?
    var workFileAbout: String { plain(4018) }
    /// Link
    var workLink: String { plain(4019) }
    /// It begins with https://
    var workLinkHint: String { plain(4020) }
    /// A link begins with https:// and has no spaces. Copy it again.
    var workLinkWrong: String { plain(4021) }
    /// What was hard? What would you change?
    var workReflection: String { plain(4022) }
    /// One or two sentences are enough.
    var workReflectionHint: String { plain(4023) }
    /// Rate your own work
    var workOwnRating: String { plain(4024) }
    /// Rate your own work before you send it. Choose what fits best in each row.
    var workOwnRatingHint: String { plain(4025) }
    /// Choose a level for “{row}”.
    func workRateFirst(row: String) -> String { text(4026, [.text(row)]) }
    /// Before you send: ask the people who are in your pictures.
    var workBeforeSending: String { plain(4027) }
    /// Send for feedback
    var workSend: String { plain(4028) }
    /// Save for later
    var workSaveForLater: String { plain(4029) }
    /// You can send it again later, as often as you like.
    var workSendAgainFine: String { plain(4030) }
    /// There is nothing to send yet. Write something, or add a file or a link.
    var workNothingYet: String { plain(4031) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLong(count: Int) -> String { text(4032, [.number(count)]) }
    /// This work changed in another window. Look at it once more, then send it.
    var workChangedElsewhere: String { plain(4033) }
    /// {count, plural, one {# piece of work} other {# pieces of work}}
    func workCount(count: Int) -> String { text(4034, [.number(count)]) }
    /// Your work will be here. Start with a task on your first page.
    var workListEmptyOwn: String { plain(4035) }
    /// There is no work here yet.
    var workListEmpty: String { plain(4036) }
    /// New feedback
    var workNewFeedback: String { plain(4037) }
    /// With feedback, not opened yet
    var workNotOpened: String { plain(4038) }
    /// You are working on it
    var workGoingOnOwn: String { plain(4039) }
    /// In progress
    var workGoingOn: String { plain(4040) }
    /// Waiting for feedback
    var workWaitingForFeedback: String { plain(4041) }
    /// With feedback
    var workWithFeedback: String { plain(4042) }
    /// Given to you, not started yet
    var workGiven: String { plain(4043) }
    /// Last changed: {date}
    func workChanged(date: String) -> String { text(4044, [.text(date)]) }
    /// Sent: {date}
    func workSentOn(date: String) -> String { text(4045, [.text(date)]) }
    /// Feedback: {date}
    func workReturnedOn(date: String) -> String { text(4046, [.text(date)]) }
    /// Waiting
    var workWaitsTag: String { plain(4047) }
    /// New
    var workNewTag: String { plain(4048) }
    /// {count, plural, one {# try} other {# tries}}
    func workTriesTag(count: Int) -> String { text(4049, [.number(count)]) }
    /// Give feedback
    var workJudge: String { plain(4050) }
    /// Waiting, oldest first
    var workWaitingTitle: String { plain(4051) }
    /// {count, plural, one {# piece of work waits} other {# pieces of work wait}}. The oldest was sent {since}.
    func workWaiting(count: Int, since: String) -> String { text(4052, [.number(count), .text(since)]) }
    /// sent {when}
    func workWaitsSince(when: String) -> String { text(4053, [.text(when)]) }
    /// Nothing waits for your feedback.
    var workNothingWaits: String { plain(4054) }
    /// All classes
    var workAllClasses: String { plain(4055) }
    /// Show one class
    var workChooseClass: String { plain(4056) }
    /// Sent by you lately
    var workRecent: String { plain(4057) }
    /// All work that waits
    var workAllWaiting: String { plain(4058) }
    /// Feedback: {title}
    func workFeedbackOn(title: String) -> String { text(4059, [.text(title)]) }
    /// Feedback, {number, number} of {total, number} waiting
    func workJudgingPlace(number: Int, total: Int) -> String { text(4060, [.number(number), .number(total)]) }
    /// Back: {name, html}
    func workPrevious(name: HTML) -> HTML { markup(4061, [.html(name)]) }
    /// Next: {name, html}
    func workFollowing(name: HTML) -> HTML { markup(4062, [.html(name)]) }
    /// Sent to {name, html}.
    func workSentTo(name: HTML) -> HTML { markup(4063, [.html(name)]) }
    /// Take it back
    var workTakeBackScore: String { plain(4064) }
    /// {name, html} changed this work while you were reading. Nothing is sent yet. Your words are kept. Look again, …
    func workChangedSince(name: HTML) -> HTML { markup(4065, [.html(name)]) }
    /// Your words for this row
    var workWordsForRow: String { plain(4066) }
    /// One strength
    var workStrengthField: String { plain(4067) }
    /// One next step
    var workNextField: String { plain(4068) }
    /// How it was done
    var workHow: String { plain(4069) }
    /// With help from others
    var workHelped: String { plain(4070) }
    /// In a new situation
    var workTransfer: String { plain(4071) }
    /// Confirm a level by hand
    var workConfirmTitle: String { plain(4072) }
    /// Usually the levels above are enough. Confirm a level when you know more than this work shows.
    var workConfirmHint: String { plain(4073) }
    /// Do not confirm
    var workConfirmNo: String { plain(4074) }
    /// Send to {name, html}
    func workSendTo(name: HTML) -> HTML { markup(4075, [.html(name)]) }
    /// Choose a level for “{row}”.
    func workChooseLevel(row: String) -> String { text(4076, [.text(row)]) }
    /// Name one strength.
    var workNeedStrength: String { plain(4077) }
    /// Name one next step.
    var workNeedNext: String { plain(4078) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLongStaff(count: Int) -> String { text(4079, [.number(count)]) }
    /// Choose a level and go on to the next row
    var workKeyLevels: String { plain(4080) }
    /// Next row, row before
    var workKeyRows: String { plain(4081) }
    /// Next student
    var workKeyNext: String { plain(4082) }
    /// Nothing was sent
    var workMismatchTitle: String { plain(4083) }
    /// This form does not fit the work that is here now. The work may have been taken back or answered already. No s…
    var workMismatch: String { plain(4084) }
    /// Open this work
    var workMismatchOpen: String { plain(4085) }
    /// What you wrote
    var workYourWords: String { plain(4086) }
    /// Own part
    var workOwnPart: String { plain(4087) }
}

// year
extension Messages {
    /// My year
    var yearTitle: String { plain(4088) }
    /// The year of {name}
    func yearTitleOf(name: String) -> String { text(4089, [.text(name)]) }
    /// You finished {done, number} of {total, plural, one {# thing} other {# things}} on your plan.
    func yearSummaryOwn(done: Int, total: Int) -> String { text(4090, [.number(done), .number(total)]) }
    /// {name} finished {done, number} of {total, plural, one {# thing} other {# things}} on the plan.
    func yearSummary(name: String, done: Int, total: Int) -> String { text(4091, [.text(name), .number(done), .number(total)]) }
    /// {count, plural, =0 {Nothing waits behind the line.} one {One waits behind the line.} other {# wait behind the…
    func yearWaiting(count: Int) -> String { text(4092, [.number(count)]) }
    /// Change my plan
    var yearChangePlan: String { plain(4093) }
    /// Open the plan
    var yearOpenPlan: String { plain(4094) }
    /// What is planned, by area
    var yearByArea: String { plain(4095) }
    /// {done, number} of {total, number} done
    func yearDoneOf(done: Int, total: Int) -> String { text(4096, [.number(done), .number(total)]) }
    /// Today, {date}
    func yearTodayFlag(date: String) -> String { text(4097, [.text(date)]) }
    /// done
    var yearStateDone: String { plain(4098) }
    /// working on it
    var yearStateUnderWay: String { plain(4099) }
    /// waiting behind the line
    var yearStateWaiting: String { plain(4100) }
    /// planned
    var yearStatePlanned: String { plain(4101) }
    /// The line is today in your own plan. You can move anything on it.
    var yearLineOwn: String { plain(4102) }
    /// The line is today in the student's own plan.
    var yearLineOf: String { plain(4103) }
    /// Show this as a table
    var yearTable: String { plain(4104) }
    /// All that is planned, {first} to {last}
    func yearTableCaption(first: String, last: String) -> String { text(4105, [.text(first), .text(last)]) }
    /// What
    var yearWhat: String { plain(4106) }
    /// Area
    var yearArea: String { plain(4107) }
    /// From
    var yearFrom: String { plain(4108) }
    /// To
    var yearTo: String { plain(4109) }
    /// Now
    var yearNow: String { plain(4110) }
    /// {count, plural, one {One to talk about} other {# to talk about}}
    func yearTalk(count: Int) -> String { text(4111, [.number(count)]) }
    /// Moving one is fine
    var yearMovingIsFine: String { plain(4112) }
    /// Planned for {date}.
    func yearPlannedFor(date: String) -> String { text(4113, [.text(date)]) }
    /// Move it
    var yearMove: String { plain(4114) }
    /// Get help
    var yearHelp: String { plain(4115) }
    /// Without a day yet
    var yearUndated: String { plain(4116) }
    /// Set a day
    var yearSetDay: String { plain(4117) }
    /// Since {date}
    func yearSinceBegan(date: String) -> String { text(4118, [.text(date)]) }
    /// My map
    var yearMap: String { plain(4119) }
    /// The map
    var yearMapOf: String { plain(4120) }
    /// Nothing on your plan has a day yet. Give a goal a day and it shows here.
    var yearEmptyOwn: String { plain(4121) }
    /// Nothing on the plan has a day yet.
    var yearEmptyOf: String { plain(4122) }
    /// You, your family, and your teachers and advisor can see this.
    var yearWho: String { plain(4123) }
    /// The student, the family, and the student's teachers and leaders can see this.
    var yearWhoOf: String { plain(4124) }
    /// My pace
    var yearPaceTitle: String { plain(4125) }
    /// The pace of {name}
    func yearPaceTitleOf(name: String) -> String { text(4126, [.text(name)]) }
    /// Your own plan sets the pace. Each word here opens what it counts.
    var yearPaceLede: String { plain(4127) }
    /// The student's own plan sets the pace. Each word here shows what it counts.
    var yearPaceLedeOf: String { plain(4128) }
    /// What this counts
    var yearPaceAll: String { plain(4129) }
    /// no plan yet
    var yearPaceNothing: String { plain(4130) }
    /// a bit behind my plan
    var yearPaceBehindOwn: String { plain(4131) }
    /// on pace with my plan
    var yearPaceOnOwn: String { plain(4132) }
    /// ahead of my plan
    var yearPaceAheadOwn: String { plain(4133) }
    /// a bit behind the plan
    var yearPaceBehind: String { plain(4134) }
    /// on pace with the plan
    var yearPaceOn: String { plain(4135) }
    /// ahead of the plan
    var yearPaceAhead: String { plain(4136) }
    /// {shown, plural, one {# skill is} other {# skills are}} shown of {total, number} on the plan with a day. {due,…
    func yearPaceCounts(shown: Int, total: Int, due: Int) -> String { text(4137, [.number(shown), .number(total), .number(due)]) }
    /// No skill here has a day on the plan yet.
    var yearPaceNone: String { plain(4138) }
    /// Skill
    var yearPaceSkill: String { plain(4139) }
    /// Planned for
    var yearPaceDay: String { plain(4140) }
    /// Now
    var yearPaceState: String { plain(4141) }
    /// shown
    var yearPaceShown: String { plain(4142) }
    /// to talk about
    var yearPaceDue: String { plain(4143) }
    /// to come
    var yearPaceLater: String { plain(4144) }
    /// The least that {name} asks for: {count, plural, one {# skill} other {# skills}} this term.
    func yearFloor(name: String, count: Int) -> String { text(4145, [.text(name), .number(count)]) }
    /// By today that makes {expected, number}. {shown, plural, =0 {None is shown this term.} one {One is shown this …
    func yearFloorNow(expected: Int, shown: Int) -> String { text(4146, [.number(expected), .number(shown)]) }
    /// The reason:
    var yearFloorWhy: String { plain(4147) }
    /// Ask for a least pace
    var yearFloorSet: String { plain(4148) }
    /// Change the least pace
    var yearFloorChange: String { plain(4149) }
    /// The student and the family see it with your name and your reason.
    var yearFloorHint: String { plain(4150) }
    /// Subject
    var yearFloorSubject: String { plain(4151) }
    /// Skills to show in a term
    var yearFloorCount: String { plain(4152) }
    /// Your reason
    var yearFloorReason: String { plain(4153) }
    /// Save
    var yearFloorSave: String { plain(4154) }
    /// Stop asking for it
    var yearFloorEnd: String { plain(4155) }
    /// Choose a subject.
    var yearFloorNeedSubject: String { plain(4156) }
    /// Write a number from 1 to 100.
    var yearFloorNeedCount: String { plain(4157) }
    /// Write the reason in a sentence, up to 1,000 letters.
    var yearFloorNeedReason: String { plain(4158) }
    /// Card of {name}
    func yearCardTitle(name: String) -> String { text(4159, [.text(name)]) }
    /// Cards for {name}
    func yearCardsTitle(name: String) -> String { text(4160, [.text(name)]) }
    /// Print it, cut it out, and go without a screen.
    var yearCardLede: String { plain(4161) }
    /// One card for each student: now, next and why. Four fit on a page.
    var yearCardsLede: String { plain(4162) }
    /// These are the first {count, number}. The others have a card on their own pages.
    func yearCardsMore(count: Int) -> String { text(4163, [.number(count)]) }
    /// To print, use your browser's menu or press Ctrl and P.
    var yearCardPrint: String { plain(4164) }
    /// Now
    var yearCardNow: String { plain(4165) }
    /// Next
    var yearCardNext: String { plain(4166) }
    /// Why
    var yearCardWhy: String { plain(4167) }
    /// Today
    var yearCardToday: String { plain(4168) }
    /// Ask your teacher what comes first.
    var yearCardNothing: String { plain(4169) }
    /// Paper card
    var yearCardOpen: String { plain(4170) }
    /// Paper cards
    var yearCardsOpen: String { plain(4171) }
}
