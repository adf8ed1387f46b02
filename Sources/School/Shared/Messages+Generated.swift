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
        classes.navigation
        classes.students
        classes.groups
        classes.help
        classes.confer
        classes.projector
        classes.table
        classes.all
        classes.filter
        classes.filterHelp
        classes.filterWaiting
        classes.filterPlan
        classes.columns
        classes.columnsLegend count
        classes.columnsSave
        classes.nobody
        classes.nobodyHere
        classes.ticked
        classes.give
        classes.group
        classes.cards
        classes.last
        classes.plan
        classes.talk
        classes.talkOn day
        classes.talked day
        classes.talkNone
        classes.planNone
        classes.planDraft
        classes.planProposed
        classes.planAgreed
        classes.free
        classes.giveAll
        classes.giveTo
        classes.giveNone
        classes.giveOther
        confer.open
        confer.title title
        confer.nobody
        confer.seen seen count
        confer.order
        confer.orderLede
        confer.orderSave
        confer.who
        confer.note
        confer.saved name
        confer.waiting
        confer.waitingHint
        confer.notYet
        confer.help
        confer.lastNote
        confer.noNote
        confer.goal
        confer.noGoal
        confer.step
        confer.noStep
        confer.write
        confer.hub
        confer.whom
        confer.chips
        confer.chipOnTrack
        confer.chipNextStep
        confer.chipAgain
        confer.chipExplained
        confer.chipGoal
        confer.chipProud
        confer.words
        confer.audience
        confer.save
        confer.needStudent
        confer.leave
        confer.justNow
        confer.signedOut
        confer.look
        confer.sendAgain
        confer.drop
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
        groups.title
        groups.titleOf name
        groups.lede
        groups.new
        groups.none
        groups.drafts
        groups.draftTag
        groups.history
        groups.historyTitle
        groups.historyNone
        groups.historyMost count
        groups.pairs
        groups.who
        groups.byNeed
        groups.balanced
        groups.byInterest
        groups.aimRefresh
        groups.aimStretch
        groups.aimMixed
        groups.aim
        groups.names
        groups.newTitle
        groups.newLede
        groups.mode
        groups.size
        groups.sizeHint
        groups.purpose
        groups.purposeHint
        groups.exit
        groups.exitHint
        groups.competency
        groups.competencyNone
        groups.ends
        groups.endsHint count
        groups.students
        groups.pulled
        groups.suggest
        groups.open
        groups.aboutNone
        groups.sessionMore
        groups.board
        groups.boardDraft
        groups.boardLede
        groups.keepAll
        groups.again
        groups.againHint
        groups.use
        groups.discard
        groups.saved
        groups.moveTo name
        groups.lock
        groups.newGroup
        groups.noGroup
        groups.notPlaced
        groups.notPlacedNew
        groups.notPlacedLeft
        groups.name
        groups.place
        groups.details
        groups.why
        groups.whyNeed names
        groups.whyInterest names interest
        groups.whyMixed
        groups.whyBrings name names
        groups.whyNewPartners
        groups.whyTogether names
        groups.whyNothing
        groups.costs
        groups.costsHint
        groups.costNone
        groups.costDifference
        groups.costNeeds
        groups.costInterests
        groups.costAlone
        groups.costSame
        groups.costApart
        groups.costTogether
        groups.costOther
        groups.unmet
        groups.unmetApart names
        groups.unmetTogether names
        groups.unmetSizes
        groups.unmetOther
        groups.because
        groups.becauseMany
        groups.becauseNobody
        groups.becauseDivide
        groups.becauseNotFound
        groups.notes
        groups.notesHistory
        groups.notesWhy
        groups.noteUnchanged names times weeks
        groups.noteRefresh names times of
        groups.noteStretch names times of
        groups.noteLeansRefresh count of all whole
        groups.noteLeansStretch count of all whole
        groups.notesNone
        groups.about
        groups.until day
        groups.endsToday
        groups.exitIs
        groups.isOver
        groups.endedOn day
        groups.endedWhy
        groups.prolongedWhy
        groups.madeBy name
        groups.session
        groups.projector
        groups.end
        groups.endReason
        groups.prolong
        groups.prolongReason
        groups.prolongDo
        groups.shownTitle
        groups.shownSince
        groups.shownBefore
        groups.shownSome
        groups.shownNot
        groups.shownCount count of
        groups.shownNoCompetency
        groups.observe
        groups.workshop
        groups.members count
        groups.sessionLede
        groups.sessionDay
        groups.sessionBegins
        groups.sessionMinutes
        groups.sessionRoom
        groups.sessionRoomNone
        groups.sessionWork
        groups.sessionWorkNone
        groups.sessionMaterials
        groups.sessionSkip
        groups.sessionAllMade
        groups.sessionMake
        groups.sessionMade
        groups.sessionNone
        groups.sessionIn name sentence
        groups.take
        groups.pairsLede
        groups.pairsNone
        groups.pairsOne
        groups.pairsOther
        groups.pairsWish
        groups.pairsTogether
        groups.pairsApart
        groups.pairsReason
        groups.pairsReasonHint
        groups.pairsAdd
        groups.pairsRemove
        groups.and one other
        groups.others names count
        groups.needPurpose
        groups.needExit
        groups.needEnd count
        groups.needSize least most
        groups.needStudents
        groups.needMembers
        groups.needReason
        groups.needName
        groups.needNeutral
        groups.needPair
        groups.tooLong count
        groups.tooManyPairs count
        groups.changed
        groups.home
        groups.homeWith names
        groups.homeUntil day
        groups.homeWhere place
        groups.watchTitle
        groups.watchLede
        groups.watchClass
        groups.watchSets
        groups.watchUnchanged
        groups.watchAlways
        groups.watchLeans
        groups.watchFew count
        groups.watchNobody
        groups.watchYes
        groups.watchNo
        groups.watchClear
        groups.watchOthers count
        groups.watchWho
        help.stuck
        help.stuckLede
        help.mine
        help.who
        help.already
        help.oneOpen
        help.noClass
        help.which
        help.about
        help.aboutOther
        help.competency
        help.class
        help.tried
        help.triedRead
        help.triedExample
        help.triedDraw
        help.triedSmall
        help.triedNear
        help.triedStart
        help.triedStaff
        help.triedNothing
        help.more
        help.moreHint
        help.showWays
        help.needClass
        help.needAbout
        help.tooLong count
        help.isOver
        help.untitled
        help.again
        help.waysTitle
        help.overTitle
        help.hint
        help.hintShow
        help.hintAnother
        help.resources
        help.resourceOpen
        help.peer
        help.peerLede count
        help.peerAsk
        help.peerAsked
        help.peerNobody
        help.peerYes name
        help.peerYesHint
        help.workshops
        help.line
        help.lineStand
        help.lineLeave
        help.placeFirst
        help.placeSecond
        help.placeThird
        help.placeFourth
        help.placeNumber number
        help.placeHint
        help.teacherComes name
        help.answered name
        help.end
        help.endHelped
        help.endSolved
        help.endBack
        help.said
        help.change
        help.outcome
        help.outcomeWords
        help.outcomeHint
        help.outcomeResource
        help.outcomePeer
        help.outcomeWorkshop
        help.outcomeTeacher
        help.outcomeSelf
        help.outcomeNotYet
        help.needOutcome
        help.thank name
        help.thankWords
        help.thankHint
        help.stateOpen
        help.stateWaiting
        help.stateTaken
        help.stateHelped
        help.stateSolved
        help.stateBack
        help.noneOpen
        help.now
        help.before
        help.helping
        help.helpingLede
        help.helpingLong
        help.helpingOpen
        help.helpingNow count
        help.helpingWho
        help.asksWaiting count
        help.asks
        help.askOne title
        help.askYes
        help.askNo
        help.askHint
        help.askStop
        help.youHelp name
        help.youHelpHint
        help.thanks
        help.thankedBy name
        help.myChoice
        help.inClasses
        help.with
        help.withHint
        help.endedByTeacher
        help.saved
        help.queue
        help.queueTitle title
        help.queueWho
        help.queueNone
        help.next
        help.nobodyWaits
        help.inLine count
        help.takenPart
        help.tryingPart
        help.take
        help.takenBy name
        help.isOverStaff
        help.open
        help.waits minutes
        help.waitsNow
        help.waitsSince day
        help.opened
        help.withPeer name
        help.peerWasAsked name
        help.of name
        help.seeWork
        help.moreAbout
        help.writeNote
        help.howDone
        help.answerTalk
        help.answerHint
        help.answerWorkshop
        help.answerGroup
        help.answerWords name
        help.answerWordsHint
        help.needHint
        help.needWorkshop
        help.whichWorkshop
        help.newWorkshop
        help.done
        help.putBack
        help.history
        help.historyNone days
        help.historyAsked count days
        help.historyAlone count
        help.historyWait minutes
        help.historyFew
        help.historyCount
        help.historyUnsaid
        help.historyWords
        help.noCompetency
        help.helpers
        help.helpersLede
        help.helpersNone
        help.helpersWho
        help.helpsNow
        help.thankCount count
        help.isEnded
        help.endHelper
        help.resume
        help.list
        help.listLede
        help.listNow
        help.listNone
        help.listAdd
        help.listChange
        help.listRemove
        help.listWho
        help.listTitle
        help.listWords
        help.listWordsHint
        help.listLink
        help.listActivity
        help.listNoActivity
        help.kind
        help.kindHint
        help.kindResource
        help.forAnything
        help.needTitle
        help.needSomething
        help.linkWrong
        help.tooMany count
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
        messages.title
        messages.unread count
        messages.write
        messages.writeTo
        messages.none
        messages.noneYet
        messages.older
        messages.new count
        messages.you
        messages.youAlone
        messages.somebody
        messages.takenBack
        messages.takenBackAt time
        messages.erased
        messages.team name
        messages.about name
        messages.to name
        messages.noticeFrom name place
        messages.earlier
        messages.latest
        messages.nothingSaid
        messages.answer
        messages.answerAlone name
        messages.words
        messages.send
        messages.takeBack
        messages.report
        messages.reportWhy
        messages.reportWho
        messages.reportSend
        messages.reported
        messages.seenBy names
        messages.notSeen
        messages.reach seen people
        messages.whoNotYet
        messages.over
        messages.noticeNoAnswer
        messages.toldAt name time
        messages.toldAtSome time
        messages.whoTwo
        messages.whoPeers
        messages.whoTeam
        messages.whoNotice
        messages.whoClass
        messages.whoSchool
        messages.myAdults
        messages.classmates
        messages.adultsOf name
        messages.classes
        messages.chooseClass
        messages.toClass
        messages.toTeam
        messages.nobody
        messages.toClassTitle
        messages.wholeClass count
        messages.audience
        messages.toStudents
        messages.toFamilies
        messages.toBoth
        messages.toStaff
        messages.toEverybody
        messages.how
        messages.howNotice
        messages.howEach
        messages.noticeTitle
        messages.noticeTitleHint
        messages.schoolNotice
        messages.settings
        messages.saved
        messages.mail
        messages.mailDaily
        messages.mailAtOnce
        messages.mailNever
        messages.mailOff
        messages.mailNoAddress
        messages.quiet
        messages.quietHint
        messages.quietSchool begins ends
        messages.quietSchoolNone
        messages.quietOwn
        messages.quietBegins
        messages.quietEnds
        messages.quietSchoolHint
        messages.settingsWho
        messages.admin
        messages.peers
        messages.peersOn
        messages.peersHint
        messages.peersNeedSomebody
        messages.moderators
        messages.moderatorsHint
        messages.moderatorsNone
        messages.reports
        messages.reportsLede
        messages.reportsNone
        messages.reportsWaiting count
        messages.reportOpen
        messages.reportTitle
        messages.reportBy name
        messages.reportClosed day
        messages.openWhy
        messages.openHint
        messages.open
        messages.openings
        messages.outcome
        messages.close
        messages.thisOne
        messages.kindStudent
        messages.kindFamily
        messages.kindTeam
        messages.kindPeers
        messages.kindNotice
        messages.needWords
        messages.tooLong count
        messages.tooMany count
        messages.tooLate
        messages.nobodyReads
        messages.nobodyThere
        messages.needTitle
        messages.needTime
        messages.needReason
        messages.needOutcome
        messages.mailSubject count
        messages.mailText count
        messages.mailWhy
        messages.writeAbout name
        messages.hub
        messages.hubWords name
        messages.familyLine names name
        messages.familyPeers name
        messages.homeTitle
        needs.title
        needs.lede count
        needs.lost
        needs.bored
        needs.awayTitle count
        needs.noneLost
        needs.noneBored
        needs.noneAway
        needs.more count
        needs.all
        needs.away when count
        needs.neverSeen
        needs.misses count title
        needs.steppedBack title count
        needs.nothingShown days tries
        needs.helpAsked count
        needs.belowExpected count
        needs.unsure count all
        needs.rightAtOnce count
        needs.nothingNew days tries
        needs.farAbove count
        needs.alreadyShown count all
        needs.quick count all
        needs.helpTalk
        needs.helpStepBack
        needs.helpSmaller
        needs.helpOtherWay
        needs.helpTogether
        needs.helpLookAhead
        needs.helpMoveOn
        needs.helpDeeper
        needs.helpProject
        needs.invite
        needs.workshop
        needs.group
        needs.note
        needs.setAside
        needs.setAsideHint count
        needs.reasonTalked
        needs.reasonKnown
        needs.reasonPlanned
        needs.reasonOwn
        needs.needReason
        needs.tooLong count
        needs.unknown
        needs.unknownHint
        needs.aside
        needs.asideHint
        needs.until day
        needs.takeBack
        needs.settings
        needs.awayDays
        needs.save
        needs.how
        needs.howLost
        needs.howBored
        needs.howAway
        needs.howNot
        needs.who
        needs.tileWork count
        needs.tileHelp count
        needs.tileTalks count
        needs.tileWorkshops count
        needs.first
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
        rooms.traitScreens
        rooms.traitTheatre
        rooms.traitWhiteboards
        rooms.traitComputers
        rooms.traitQuiet
        rooms.traitProjector
        rooms.traitLab
        rooms.traitRecording
        rooms.traitOutdoors
        rooms.traitStepFree
        rooms.name
        rooms.needName
        rooms.needSeats
        rooms.tooMany count
        rooms.stillBooked
        rooms.taken name room begins ends
        rooms.noneFree room
        rooms.title
        rooms.lede
        rooms.none
        rooms.noneLeader
        rooms.noneFits
        rooms.add
        rooms.change
        rooms.remove
        rooms.removeHint
        rooms.with
        rooms.withAny
        rooms.find
        rooms.freeThen day begins ends
        rooms.seats count
        rooms.nameHint
        rooms.school
        rooms.traits
        rooms.words
        rooms.book
        rooms.bookIt
        rooms.whatFor
        rooms.eachWeek date
        rooms.booked
        rooms.bookedBut days
        rooms.freeAllDay
        rooms.lesson
        rooms.weekly
        rooms.cancel
        rooms.cancelSeries
        rooms.who
        rooms.workshop
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
        timeuse.title
        timeuse.titleOf name
        timeuse.people
        timeuse.projects
        timeuse.screen
        timeuse.alone
        timeuse.online
        timeuse.project
        timeuse.placeClassroom
        timeuse.placeSchool
        timeuse.placeOutside
        timeuse.placeHome
        timeuse.placeElsewhere
        timeuse.sums
        timeuse.nothing
        timeuse.budget spent budget
        timeuse.budgetMore spent budget
        timeuse.list
        timeuse.mixed
        timeuse.noted
        timeuse.notedBy name
        timeuse.weeks
        timeuse.week
        timeuse.around
        timeuse.meaning
        timeuse.meaningScreen
        timeuse.meaningClass
        timeuse.meaningOnce
        timeuse.who
        timeuse.whoOf
        timeuse.hub
        timeuse.see
        timeuse.line people projects screen
        timeuse.lineNone
        timeuse.addOwn
        timeuse.add
        timeuse.addHint
        timeuse.company
        timeuse.place
        timeuse.words
        timeuse.begins
        timeuse.save
        timeuse.needDay
        timeuse.needMinutes
        timeuse.needCompany
        timeuse.tooMany count
        timeuse.beforeOwn
        timeuse.before name
        timeuse.beforeFew least
        timeuse.beforeLede count days
        timeuse.beforeCount number count
        timeuse.beforeMeaning
        timeuse.kindWork
        timeuse.kindCheck
        timeuse.kindSeen
        timeuse.kindHelped
        timeuse.kindWorkshop
        timeuse.kindTalk
        timeuse.kindNoted words
        timeuse.kindWay words
        timeuse.budgets
        timeuse.budgetsLede
        timeuse.band band
        timeuse.bandMinutes
        timeuse.bandWhy
        timeuse.needBudget most
        timeuse.budgetsWho
        timeuse.lineLast people projects screen
        timeuse.ownTime
        timeuse.lessons count time
        timeuse.onlyLessons
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
        workshops.wholeClass
        workshops.smallGroup
        workshops.oneToOne
        workshops.peers
        workshops.online
        workshops.titleField
        workshops.tooLong count
        workshops.needTitle
        workshops.needDay
        workshops.needTime
        workshops.needMinutes count
        workshops.needSeats count
        workshops.needLink
        workshops.needReason
        workshops.seatsTaken count
        workshops.full
        workshops.fullStaff
        workshops.isCalledOff
        workshops.isOver
        workshops.clash title time
        workshops.clashOf name title time
        workshops.title
        workshops.titleOf name
        workshops.lede
        workshops.none
        workshops.new
        workshops.change
        workshops.make
        workshops.past count
        workshops.seatCount seats taken
        workshops.waitCount count
        workshops.askCount count
        workshops.offTag
        workshops.whoStaff
        workshops.members
        workshops.competency
        workshops.competencyHint
        workshops.competencyNone
        workshops.competencyNow
        workshops.competencyOthers
        workshops.day
        workshops.begins
        workshops.minutes
        workshops.room
        workshops.roomNone
        workshops.place
        workshops.placeOnly
        workshops.modality
        workshops.link
        workshops.linkHint
        workshops.seats
        workshops.entry
        workshops.entryOpen
        workshops.entryAsk
        workshops.entryOffer
        workshops.more
        workshops.audience
        workshops.audienceClass
        workshops.audienceTeacher
        workshops.audienceSchool
        workshops.activity
        workshops.activityNone
        workshops.host
        workshops.materials
        workshops.guest
        workshops.guestHint
        workshops.guestWords
        workshops.screen
        workshops.screenHint
        workshops.where
        workshops.about
        workshops.with
        workshops.form
        workshops.activityFact
        workshops.bring
        workshops.outside
        workshops.join
        workshops.seeScreen
        workshops.linkLeaves
        workshops.offeredTag
        workshops.takenTag
        workshops.wasThere
        workshops.wasNot
        workshops.waitingTag place
        workshops.askedTag
        workshops.facts
        workshops.made
        workshops.saved
        workshops.offered
        workshops.for who how
        workshops.note
        workshops.noteLabel
        workshops.noteHint
        workshops.callOff
        workshops.callOffWhy
        workshops.callOffHint
        workshops.nobodyYet
        workshops.haveSeat
        workshops.askFor
        workshops.inLine
        workshops.haveOffer
        workshops.give
        workshops.takeBack
        workshops.notThisTime
        workshops.walkIn
        workshops.observe
        workshops.there
        workshops.late
        workshops.notThere
        workshops.saidNo count
        workshops.ready
        workshops.readyNone
        workshops.readyWhy
        workshops.readyWho count
        workshops.offerTo count
        workshops.offerHint
        workshops.add
        workshops.student
        workshops.offer
        workshops.came
        workshops.mine
        workshops.of name
        workshops.mineLede
        workshops.ofLede
        workshops.mineNone
        workshops.ofNone
        workshops.offeredToMe
        workshops.mySeats
        workshops.seatsOf name
        workshops.choose
        workshops.openTo name
        workshops.before
        workshops.whoMine
        workshops.whoOf
        workshops.free count
        workshops.mySeat
        workshops.youHave
        workshops.youWait place
        workshops.youAsked
        workshops.youAreOffered count
        workshops.offerFull
        workshops.notGiven
        workshops.onlyOffered
        workshops.mayAsk
        workshops.allTaken
        workshops.take
        workshops.ask
        workshops.wait
        workshops.giveBack
        workshops.leaveLine
        workshops.askNoMore
        workshops.notNow
        workshops.all
        workshops.hubWords
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

// classes
extension Messages {
    /// Pages of this class
    var classesNavigation: String { plain(911) }
    /// Students
    var classesStudents: String { plain(912) }
    /// Groups
    var classesGroups: String { plain(913) }
    /// Help
    var classesHelp: String { plain(914) }
    /// Confer
    var classesConfer: String { plain(915) }
    /// For the wall
    var classesProjector: String { plain(916) }
    /// As a table (CSV)
    var classesTable: String { plain(917) }
    /// Everyone
    var classesAll: String { plain(918) }
    /// Show
    var classesFilter: String { plain(919) }
    /// Asked for help
    var classesFilterHelp: String { plain(920) }
    /// Work waits
    var classesFilterWaiting: String { plain(921) }
    /// Plan not agreed
    var classesFilterPlan: String { plain(922) }
    /// Choose the competencies in this table
    var classesColumns: String { plain(923) }
    /// Up to {count, number}, from what you gave this class
    func classesColumnsLegend(count: Int) -> String { text(924, [.number(count)]) }
    /// Show these
    var classesColumnsSave: String { plain(925) }
    /// Nobody is in this class yet. Students come with the roster.
    var classesNobody: String { plain(926) }
    /// Nobody in this class is like that now.
    var classesNobodyHere: String { plain(927) }
    /// For those you ticked:
    var classesTicked: String { plain(928) }
    /// Give an activity
    var classesGive: String { plain(929) }
    /// Make groups
    var classesGroup: String { plain(930) }
    /// Print cards
    var classesCards: String { plain(931) }
    /// Last work
    var classesLast: String { plain(932) }
    /// Plan
    var classesPlan: String { plain(933) }
    /// Check-in
    var classesTalk: String { plain(934) }
    /// on {day}
    func classesTalkOn(day: String) -> String { text(935, [.text(day)]) }
    /// last {day}
    func classesTalked(day: String) -> String { text(936, [.text(day)]) }
    /// none yet
    var classesTalkNone: String { plain(937) }
    /// none yet
    var classesPlanNone: String { plain(938) }
    /// being written
    var classesPlanDraft: String { plain(939) }
    /// to be signed
    var classesPlanProposed: String { plain(940) }
    /// agreed
    var classesPlanAgreed: String { plain(941) }
    /// choosing what comes next
    var classesFree: String { plain(942) }
    /// To the whole class. Choose what.
    var classesGiveAll: String { plain(943) }
    /// To
    var classesGiveTo: String { plain(944) }
    /// There is no activity to give yet.
    var classesGiveNone: String { plain(945) }
    /// Look for another activity
    var classesGiveOther: String { plain(946) }
}

// confer
extension Messages {
    /// Confer
    var conferOpen: String { plain(947) }
    /// Confer: {title}
    func conferTitle(title: String) -> String { text(948, [.text(title)]) }
    /// No student is in this class now.
    var conferNobody: String { plain(949) }
    /// This week you saw {seen, number} of {count, number}.
    func conferSeen(seen: Int, count: Int) -> String { text(950, [.number(seen), .number(count)]) }
    /// Order of the room
    var conferOrder: String { plain(951) }
    /// In this order students stand on the conferring page. Change the numbers, use the buttons, or drag.
    var conferOrderLede: String { plain(952) }
    /// Save the order
    var conferOrderSave: String { plain(953) }
    /// You, and whoever the note is for. The order of the room is for the teachers of this class.
    var conferWho: String { plain(954) }
    /// Note
    var conferNote: String { plain(955) }
    /// Saved: {name, html}.
    func conferSaved(name: HTML) -> HTML { markup(956, [.html(name)]) }
    /// Waiting to be sent
    var conferWaiting: String { plain(957) }
    /// These notes are kept on this device. They are sent by themselves when the network is back.
    var conferWaitingHint: String { plain(958) }
    /// not yet
    var conferNotYet: String { plain(959) }
    /// asks for help
    var conferHelp: String { plain(960) }
    /// Last note
    var conferLastNote: String { plain(961) }
    /// No note yet.
    var conferNoNote: String { plain(962) }
    /// Goal
    var conferGoal: String { plain(963) }
    /// No goal that you may read.
    var conferNoGoal: String { plain(964) }
    /// Next step
    var conferStep: String { plain(965) }
    /// No open step.
    var conferNoStep: String { plain(966) }
    /// Write a note
    var conferWrite: String { plain(967) }
    /// All about this student
    var conferHub: String { plain(968) }
    /// With whom
    var conferWhom: String { plain(969) }
    /// What it was about
    var conferChips: String { plain(970) }
    /// Is on track.
    var conferChipOnTrack: String { plain(971) }
    /// Knows the next step.
    var conferChipNextStep: String { plain(972) }
    /// I come back tomorrow.
    var conferChipAgain: String { plain(973) }
    /// Explained the thinking.
    var conferChipExplained: String { plain(974) }
    /// We talked about the goal.
    var conferChipGoal: String { plain(975) }
    /// Showed something to be proud of.
    var conferChipProud: String { plain(976) }
    /// In your words
    var conferWords: String { plain(977) }
    /// Who reads it
    var conferAudience: String { plain(978) }
    /// Save, next student
    var conferSave: String { plain(979) }
    /// Choose a student of this class.
    var conferNeedStudent: String { plain(980) }
    /// Notes are waiting on this device. They stay here and are sent when you sign in again and open this page. Sign…
    var conferLeave: String { plain(981) }
    /// just now
    var conferJustNow: String { plain(982) }
    /// Please sign in again. The notes wait here.
    var conferSignedOut: String { plain(983) }
    /// This note was not taken. Look at it and send it again.
    var conferLook: String { plain(984) }
    /// Send again
    var conferSendAgain: String { plain(985) }
    /// Throw it away
    var conferDrop: String { plain(986) }
}

// family
extension Messages {
    /// {name}: this week
    func familyTitle(name: String) -> String { text(987, [.text(name)]) }
    /// {first} to {last}
    func familyWeek(first: String, last: String) -> String { text(988, [.text(first), .text(last)]) }
    /// My children
    var familyChildren: String { plain(989) }
    /// This week
    var familyThisWeek: String { plain(990) }
    /// Now working on
    var familyNow: String { plain(991) }
    /// {name} is working on “{topic}”.
    func familySentenceWorking(name: String, topic: String) -> String { text(992, [.text(name), .text(topic)]) }
    /// {name} is working on “{topic}”, for a goal: “{goal}”
    func familySentenceBecause(name: String, topic: String, goal: String) -> String { text(993, [.text(name), .text(topic), .text(goal)]) }
    /// {name} has no work under way right now.
    func familySentenceQuiet(name: String) -> String { text(994, [.text(name)]) }
    /// {count, plural, =0 {No work was sent this week.} one {One piece of work was sent this week.} other {# pieces …
    func familySentSince(count: Int) -> String { text(995, [.number(count)]) }
    /// See the work
    var familySeeWork: String { plain(996) }
    /// What {name} has shown lately
    func familyAchieved(name: String) -> String { text(997, [.text(name)]) }
    /// Nothing new was shown in the last weeks. That is part of learning.
    var familyAchievedNone: String { plain(998) }
    /// Level {level, number}, “{word}”, since {date}.
    func familyLevelSince(level: Int, word: String, date: String) -> String { text(999, [.number(level), .text(word), .text(date)]) }
    /// See why
    var familySeeWhy: String { plain(1000) }
    /// From the teacher
    var familyFeedback: String { plain(1001) }
    /// A strength
    var familyFeedbackStrength: String { plain(1002) }
    /// To try next
    var familyFeedbackNext: String { plain(1003) }
    /// What comes next
    var familyNext: String { plain(1004) }
    /// {name} chooses one of these with the teacher.
    func familyNextChoice(name: String) -> String { text(1005, [.text(name)]) }
    /// How to help at home
    var familyHome: String { plain(1006) }
    /// Ten minutes are enough.
    var familyTenMinutes: String { plain(1007) }
    /// All work
    var familyAllWork: String { plain(1008) }
    /// The map
    var familyMap: String { plain(1009) }
    /// {name} sees the same as you.
    func familyWho(name: String) -> String { text(1010, [.text(name)]) }
    /// No student is linked to your account yet. The school's office can do that.
    var familyNoChildren: String { plain(1011) }
    /// This page prints on one sheet.
    var familyPrint: String { plain(1012) }
}

// frameworks
extension Messages {
    /// Frameworks
    var frameworksTitle: String { plain(1013) }
    /// What students can learn here, and what comes before what.
    var frameworksIntro: String { plain(1014) }
    /// There are no frameworks yet. An administrator brings them in.
    var frameworksNone: String { plain(1015) }
    /// {count, plural, one {# competency} other {# competencies}}
    func frameworksCompetencies(count: Int) -> String { text(1016, [.number(count)]) }
    /// Published by
    var frameworksPublisher: String { plain(1017) }
    /// Find a competency
    var frameworksFind: String { plain(1018) }
    /// A word of it, or its code
    var frameworksFindHint: String { plain(1019) }
    /// Nothing has all of these words. Try fewer words or another one.
    var frameworksFoundNone: String { plain(1020) }
    /// There are more. Add a word to see fewer.
    var frameworksFoundMore: String { plain(1021) }
    /// {count, plural, one {# match} other {# matches}}
    func frameworksFound(count: Int) -> String { text(1022, [.number(count)]) }
    /// Inside: {count, number}
    func frameworksInside(count: Int) -> String { text(1023, [.number(count)]) }
    /// Lines before these
    var frameworksLinesBefore: String { plain(1024) }
    /// More lines
    var frameworksLinesAfter: String { plain(1025) }
    /// no longer used
    var frameworksRetired: String { plain(1026) }
    /// I can
    var frameworksICan: String { plain(1027) }
    /// Why it matters
    var frameworksWhy: String { plain(1028) }
    /// The four levels
    var frameworksLevels: String { plain(1029) }
    /// For example
    var frameworksExamples: String { plain(1030) }
    /// What comes before
    var frameworksComesBefore: String { plain(1031) }
    /// You can start here. Nothing comes before it.
    var frameworksComesBeforeNone: String { plain(1032) }
    /// What it opens
    var frameworksOpens: String { plain(1033) }
    /// Nothing here waits for it.
    var frameworksOpensNone: String { plain(1034) }
    /// Its parts
    var frameworksParts: String { plain(1035) }
    /// Activities for it
    var frameworksActivities: String { plain(1036) }
    /// No activity is about it yet.
    var frameworksActivitiesNone: String { plain(1037) }
    /// Make an activity
    var frameworksMakeActivity: String { plain(1038) }
    /// Grades {grades}
    func frameworksGrades(grades: String) -> String { text(1039, [.text(grades)]) }
    /// Other
    var frameworksOther: String { plain(1040) }
}

// goals
extension Messages {
    /// My goals
    var goalsTitle: String { plain(1041) }
    /// Goals of {name}
    func goalsTitleOf(name: String) -> String { text(1042, [.text(name)]) }
    /// A goal is something you choose to be able to do. It tells Trellis what to offer you.
    var goalsLede: String { plain(1043) }
    /// You have no goal yet. What do you want to be able to do?
    var goalsNone: String { plain(1044) }
    /// There is no goal yet.
    var goalsNoneOf: String { plain(1045) }
    /// Write a goal
    var goalsNew: String { plain(1046) }
    /// Change this goal
    var goalsEdit: String { plain(1047) }
    /// I want to be able to …
    var goalsWhat: String { plain(1048) }
    /// One sentence. For example: run a snack stand and price things fairly.
    var goalsWhatHint: String { plain(1049) }
    /// Because …
    var goalsWhy: String { plain(1050) }
    /// Your own reason. You see it next to the things you do.
    var goalsWhyHint: String { plain(1051) }
    /// What will help me get there
    var goalsServes: String { plain(1052) }
    /// Pick up to six. You can change them later.
    var goalsServesHint: String { plain(1053) }
    /// Find more to pick from
    var goalsFind: String { plain(1054) }
    /// Find
    var goalsFindButton: String { plain(1055) }
    /// {count, plural, one {# found} other {# found}}
    func goalsFound(count: Int) -> String { text(1056, [.number(count)]) }
    /// Nothing found for “{search}”. Try a shorter word.
    func goalsFoundNone(search: String) -> String { text(1057, [.text(search)]) }
    /// Write what you want to be able to do.
    var goalsNeedWhat: String { plain(1058) }
    /// Make it shorter: {count, number} letters at most.
    func goalsTooLong(count: Int) -> String { text(1059, [.number(count)]) }
    /// Pick at least one thing that helps you get there.
    var goalsNeedCompetency: String { plain(1060) }
    /// Pick six at most.
    var goalsTooMany: String { plain(1061) }
    /// Save my goal
    var goalsSave: String { plain(1062) }
    /// This goal is done or changed: put it away
    var goalsEnd: String { plain(1063) }
    /// Put away {date}
    func goalsEnded(date: String) -> String { text(1064, [.text(date)]) }
    /// Written {date}
    func goalsWritten(date: String) -> String { text(1065, [.text(date)]) }
    /// Written {date} with {name}
    func goalsWrittenBy(date: String, name: String) -> String { text(1066, [.text(date), .text(name)]) }
    /// {done, number} of {total, plural, one {# thing} other {# things}} shown so far
    func goalsShownOf(done: Int, total: Int) -> String { text(1067, [.number(done), .number(total)]) }
    /// Goals from before
    var goalsPast: String { plain(1068) }
    /// You, your family and your teachers can see your goals.
    var goalsWho: String { plain(1069) }
    /// The student, the family and the teachers see the same.
    var goalsWhoOf: String { plain(1070) }
    /// Your goal
    var goalsField: String { plain(1071) }
    /// Your reason
    var goalsReasonField: String { plain(1072) }
    /// What kind of goal is it?
    var goalsCategory: String { plain(1073) }
    /// How will we know that you got there?
    var goalsKnowing: String { plain(1074) }
    /// What will you make, say or do?
    var goalsKnowingHint: String { plain(1075) }
    /// How far away is it?
    var goalsHorizon: String { plain(1076) }
    /// By which day? Leave it empty if you do not know.
    var goalsBy: String { plain(1077) }
    /// Which interest does it belong to?
    var goalsInterest: String { plain(1078) }
    /// Which bigger goal does it lead to?
    var goalsLeadsTo: String { plain(1079) }
    /// It stands by itself
    var goalsLeadsToNone: String { plain(1080) }
    /// Who can read this goal?
    var goalsAudience: String { plain(1081) }
    /// Me, my family and the adults at school
    var goalsAudienceEveryone: String { plain(1082) }
    /// Only me and my advisor. Nobody signs it.
    var goalsAudienceAdvisor: String { plain(1083) }
    /// More about this goal
    var goalsMore: String { plain(1084) }
}

// groups
extension Messages {
    /// Groups
    var groupsTitle: String { plain(1085) }
    /// Groups: {name}
    func groupsTitleOf(name: String) -> String { text(1086, [.text(name)]) }
    /// Groups are for a purpose and a time. They end by themselves.
    var groupsLede: String { plain(1087) }
    /// Suggest groups
    var groupsNew: String { plain(1088) }
    /// No groups at the moment. Say what they are for, and you get a suggestion to change.
    var groupsNone: String { plain(1089) }
    /// Not begun yet
    var groupsDrafts: String { plain(1090) }
    /// Draft
    var groupsDraftTag: String { plain(1091) }
    /// History
    var groupsHistory: String { plain(1092) }
    /// Groups that are over
    var groupsHistoryTitle: String { plain(1093) }
    /// No groups have ended yet. Those that end stay here with what was shown.
    var groupsHistoryNone: String { plain(1094) }
    /// The latest {count, number} are shown.
    func groupsHistoryMost(count: Int) -> String { text(1095, [.number(count)]) }
    /// Together and apart
    var groupsPairs: String { plain(1096) }
    /// You and the other teachers of the class see this. Students see their own group's name, who is in it, what it …
    var groupsWho: String { plain(1097) }
    /// Who needs the same thing next
    var groupsByNeed: String { plain(1098) }
    /// Different students together
    var groupsBalanced: String { plain(1099) }
    /// Who likes the same thing
    var groupsByInterest: String { plain(1100) }
    /// To strengthen what was begun
    var groupsAimRefresh: String { plain(1101) }
    /// For something new, or further
    var groupsAimStretch: String { plain(1102) }
    /// Mixed
    var groupsAimMixed: String { plain(1103) }
    /// What it is for (for you)
    var groupsAim: String { plain(1104) }
    /// Otters, Falcons, Cedars, Comets, Dolphins, Maples, Owls, Rivers, Foxes, Lanterns, Herons, Pines, Turtles, Kit…
    var groupsNames: String { plain(1105) }
    /// Suggest groups
    var groupsNewTitle: String { plain(1106) }
    /// You get a suggestion with its reasons. Nothing begins until you say so.
    var groupsNewLede: String { plain(1107) }
    /// Who goes together?
    var groupsMode: String { plain(1108) }
    /// How many in a group?
    var groupsSize: String { plain(1109) }
    /// One more or one fewer, if the class asks for it.
    var groupsSizeHint: String { plain(1110) }
    /// What are the groups for?
    var groupsPurpose: String { plain(1111) }
    /// Students read this. Say what they will do, not who they are.
    var groupsPurposeHint: String { plain(1112) }
    /// What will each show at the end?
    var groupsExit: String { plain(1113) }
    /// For example: compares two prices without a table.
    var groupsExitHint: String { plain(1114) }
    /// What is it about?
    var groupsCompetency: String { plain(1115) }
    /// What the class works on now
    var groupsCompetencyNone: String { plain(1116) }
    /// Until which day?
    var groupsEnds: String { plain(1117) }
    /// At most {count, number} days. On this day the groups end by themselves.
    func groupsEndsHint(count: Int) -> String { text(1118, [.number(count)]) }
    /// Who takes part? Untick who is away today.
    var groupsStudents: String { plain(1119) }
    /// These were chosen. Tick others to add them.
    var groupsPulled: String { plain(1120) }
    /// Suggest
    var groupsSuggest: String { plain(1121) }
    /// Open
    var groupsOpen: String { plain(1122) }
    /// Nothing in particular
    var groupsAboutNone: String { plain(1123) }
    /// Place, what to take, leave out
    var groupsSessionMore: String { plain(1124) }
    /// Change the groups
    var groupsBoard: String { plain(1125) }
    /// Suggested groups
    var groupsBoardDraft: String { plain(1126) }
    /// You decide. Move students, keep those who should stay, and suggest the rest again.
    var groupsBoardLede: String { plain(1127) }
    /// Save
    var groupsKeepAll: String { plain(1128) }
    /// Suggest again
    var groupsAgain: String { plain(1129) }
    /// Those with Stay ticked stay where they are.
    var groupsAgainHint: String { plain(1130) }
    /// Begin with these groups
    var groupsUse: String { plain(1131) }
    /// Throw this draft away
    var groupsDiscard: String { plain(1132) }
    /// Saved.
    var groupsSaved: String { plain(1133) }
    /// Move {name} to
    func groupsMoveTo(name: String) -> String { text(1134, [.text(name)]) }
    /// Stay
    var groupsLock: String { plain(1135) }
    /// A new group
    var groupsNewGroup: String { plain(1136) }
    /// No group
    var groupsNoGroup: String { plain(1137) }
    /// Not placed
    var groupsNotPlaced: String { plain(1138) }
    /// came to the class since
    var groupsNotPlacedNew: String { plain(1139) }
    /// left out by you
    var groupsNotPlacedLeft: String { plain(1140) }
    /// Name of the group
    var groupsName: String { plain(1141) }
    /// Where
    var groupsPlace: String { plain(1142) }
    /// Name, place and aim
    var groupsDetails: String { plain(1143) }
    /// Why these?
    var groupsWhy: String { plain(1144) }
    /// Next for {names}:
    func groupsWhyNeed(names: String) -> String { text(1145, [.text(names)]) }
    /// {names} like this: {interest}
    func groupsWhyInterest(names: String, interest: String) -> String { text(1146, [.text(names), .text(interest)]) }
    /// The groups are about alike.
    var groupsWhyMixed: String { plain(1147) }
    /// {name} has shown what {names} need:
    func groupsWhyBrings(name: String, names: String) -> String { text(1148, [.text(name), .text(names)]) }
    /// Nobody here worked together lately.
    var groupsWhyNewPartners: String { plain(1149) }
    /// You asked for {names} to be together.
    func groupsWhyTogether(names: String) -> String { text(1150, [.text(names)]) }
    /// You put them together.
    var groupsWhyNothing: String { plain(1151) }
    /// What this arrangement weighs
    var groupsCosts: String { plain(1152) }
    /// Fewer points fit better. They compare arrangements, never students.
    var groupsCostsHint: String { plain(1153) }
    /// Nothing weighs against it.
    var groupsCostNone: String { plain(1154) }
    /// Groups are not quite alike
    var groupsCostDifference: String { plain(1155) }
    /// Students whose group is about something else than what they need most
    var groupsCostNeeds: String { plain(1156) }
    /// Interests that no group is about
    var groupsCostInterests: String { plain(1157) }
    /// Somebody is alone with a home language
    var groupsCostAlone: String { plain(1158) }
    /// Pairs who worked together lately
    var groupsCostSame: String { plain(1159) }
    /// Pairs who should be apart
    var groupsCostApart: String { plain(1160) }
    /// Pairs who should be together
    var groupsCostTogether: String { plain(1161) }
    /// Other wishes
    var groupsCostOther: String { plain(1162) }
    /// What you asked for and is not so
    var groupsUnmet: String { plain(1163) }
    /// {names} are together.
    func groupsUnmetApart(names: String) -> String { text(1164, [.text(names)]) }
    /// {names} are apart.
    func groupsUnmetTogether(names: String) -> String { text(1165, [.text(names)]) }
    /// Not all groups have the size you asked for.
    var groupsUnmetSizes: String { plain(1166) }
    /// A wish is not met.
    var groupsUnmetOther: String { plain(1167) }
    /// because another wish asks for the opposite
    var groupsBecause: String { plain(1168) }
    /// because they are more than a group holds
    var groupsBecauseMany: String { plain(1169) }
    /// because the people are not there
    var groupsBecauseNobody: String { plain(1170) }
    /// because the class cannot be divided like this
    var groupsBecauseDivide: String { plain(1171) }
    /// nothing was found that does it with all the rest
    var groupsBecauseNotFound: String { plain(1172) }
    /// Worth a look before you begin
    var groupsNotes: String { plain(1173) }
    /// Worth a look
    var groupsNotesHistory: String { plain(1174) }
    /// Groups are for a time. When the same students go together again and again, they become a track.
    var groupsNotesWhy: String { plain(1175) }
    /// {names} have been one group {times, number} times in a row, for {weeks, plural, one {# week} other {# weeks}}.
    func groupsNoteUnchanged(names: String, times: Int, weeks: Int) -> String { text(1176, [.text(names), .number(times), .number(weeks)]) }
    /// {names}: in groups that strengthen, at least {times, number} of the last {of, number} times.
    func groupsNoteRefresh(names: String, times: Int, of: Int) -> String { text(1177, [.text(names), .number(times), .number(of)]) }
    /// {names}: in groups that go further, at least {times, number} of the last {of, number} times.
    func groupsNoteStretch(names: String, times: Int, of: Int) -> String { text(1178, [.text(names), .number(times), .number(of)]) }
    /// Of those in groups that strengthen, {count, number} of {of, number} speak another language at home; in the cl…
    func groupsNoteLeansRefresh(count: Int, of: Int, all: Int, whole: Int) -> String { text(1179, [.number(count), .number(of), .number(all), .number(whole)]) }
    /// Of those in groups that go further, {count, number} of {of, number} speak another language at home; in the cl…
    func groupsNoteLeansStretch(count: Int, of: Int, all: Int, whole: Int) -> String { text(1180, [.number(count), .number(of), .number(all), .number(whole)]) }
    /// Nothing stands out in the groups of this class so far.
    var groupsNotesNone: String { plain(1181) }
    /// About these groups
    var groupsAbout: String { plain(1182) }
    /// Until {day}
    func groupsUntil(day: String) -> String { text(1183, [.text(day)]) }
    /// They end today.
    var groupsEndsToday: String { plain(1184) }
    /// At the end each shows:
    var groupsExitIs: String { plain(1185) }
    /// These groups are over.
    var groupsIsOver: String { plain(1186) }
    /// Ended on {day}
    func groupsEndedOn(day: String) -> String { text(1187, [.text(day)]) }
    /// Ended early:
    var groupsEndedWhy: String { plain(1188) }
    /// Made longer:
    var groupsProlongedWhy: String { plain(1189) }
    /// Made by {name}
    func groupsMadeBy(name: String) -> String { text(1190, [.text(name)]) }
    /// Make the session
    var groupsSession: String { plain(1191) }
    /// Show on the wall
    var groupsProjector: String { plain(1192) }
    /// End these groups now
    var groupsEnd: String { plain(1193) }
    /// Why do they end early?
    var groupsEndReason: String { plain(1194) }
    /// Make them longer, once
    var groupsProlong: String { plain(1195) }
    /// Why do they need more time?
    var groupsProlongReason: String { plain(1196) }
    /// Make them longer
    var groupsProlongDo: String { plain(1197) }
    /// Did each show it?
    var groupsShownTitle: String { plain(1198) }
    /// Shown since
    var groupsShownSince: String { plain(1199) }
    /// Shown before
    var groupsShownBefore: String { plain(1200) }
    /// Something new, not all of it yet
    var groupsShownSome: String { plain(1201) }
    /// Not yet
    var groupsShownNot: String { plain(1202) }
    /// {count, number} of {of, number} have shown it since.
    func groupsShownCount(count: Int, of: Int) -> String { text(1203, [.number(count), .number(of)]) }
    /// These groups name no competency, so the records cannot say. See each student’s page.
    var groupsShownNoCompetency: String { plain(1204) }
    /// Note what you saw
    var groupsObserve: String { plain(1205) }
    /// Open its session
    var groupsWorkshop: String { plain(1206) }
    /// {count, plural, one {# student} other {# students}}
    func groupsMembers(count: Int) -> String { text(1207, [.number(count)]) }
    /// One session for each group, at the same time. Everybody in a group gets a seat.
    var groupsSessionLede: String { plain(1208) }
    /// Day
    var groupsSessionDay: String { plain(1209) }
    /// From
    var groupsSessionBegins: String { plain(1210) }
    /// Minutes
    var groupsSessionMinutes: String { plain(1211) }
    /// Room
    var groupsSessionRoom: String { plain(1212) }
    /// No room booked
    var groupsSessionRoomNone: String { plain(1213) }
    /// Activity and version
    var groupsSessionWork: String { plain(1214) }
    /// No activity
    var groupsSessionWorkNone: String { plain(1215) }
    /// What to take
    var groupsSessionMaterials: String { plain(1216) }
    /// Leave this group out
    var groupsSessionSkip: String { plain(1217) }
    /// All groups have a session.
    var groupsSessionAllMade: String { plain(1218) }
    /// Make the sessions
    var groupsSessionMake: String { plain(1219) }
    /// The sessions are made, and everybody has a seat.
    var groupsSessionMade: String { plain(1220) }
    /// Please leave at least one group in.
    var groupsSessionNone: String { plain(1221) }
    /// {name}: {sentence}
    func groupsSessionIn(name: String, sentence: String) -> String { text(1222, [.text(name), .text(sentence)]) }
    /// Take with you
    var groupsTake: String { plain(1223) }
    /// Suggestions keep to these. Only the teachers of this class see them, with the reason.
    var groupsPairsLede: String { plain(1224) }
    /// No wishes yet.
    var groupsPairsNone: String { plain(1225) }
    /// One student
    var groupsPairsOne: String { plain(1226) }
    /// The other
    var groupsPairsOther: String { plain(1227) }
    /// They should be
    var groupsPairsWish: String { plain(1228) }
    /// Together
    var groupsPairsTogether: String { plain(1229) }
    /// Apart
    var groupsPairsApart: String { plain(1230) }
    /// Why?
    var groupsPairsReason: String { plain(1231) }
    /// A fact that a family could read: they share a bus, they need a break from each other.
    var groupsPairsReasonHint: String { plain(1232) }
    /// Keep this
    var groupsPairsAdd: String { plain(1233) }
    /// Remove
    var groupsPairsRemove: String { plain(1234) }
    /// {one} and {other}
    func groupsAnd(one: String, other: String) -> String { text(1235, [.text(one), .text(other)]) }
    /// {names} and {count, number} more
    func groupsOthers(names: String, count: Int) -> String { text(1236, [.text(names), .number(count)]) }
    /// Please say what the groups are for.
    var groupsNeedPurpose: String { plain(1237) }
    /// Please say what each will show at the end.
    var groupsNeedExit: String { plain(1238) }
    /// Please choose a day from tomorrow on, at most {count, number} days away.
    func groupsNeedEnd(count: Int) -> String { text(1239, [.number(count)]) }
    /// Please choose from {least, number} to {most, number}.
    func groupsNeedSize(least: Int, most: Int) -> String { text(1240, [.number(least), .number(most)]) }
    /// Please tick at least two students.
    var groupsNeedStudents: String { plain(1241) }
    /// Please put somebody into a group first.
    var groupsNeedMembers: String { plain(1242) }
    /// Please say why.
    var groupsNeedReason: String { plain(1243) }
    /// Please give the group a name.
    var groupsNeedName: String { plain(1244) }
    /// This name says how far students are. Please choose one that does not, like an animal or a place.
    var groupsNeedNeutral: String { plain(1245) }
    /// Please choose two different students.
    var groupsNeedPair: String { plain(1246) }
    /// This has more than {count, number} characters. Please shorten it.
    func groupsTooLong(count: Int) -> String { text(1247, [.number(count)]) }
    /// There are {count, number} wishes already. Please remove one first.
    func groupsTooManyPairs(count: Int) -> String { text(1248, [.number(count)]) }
    /// Groups
    var groupsChanged: String { plain(1249) }
    /// Your group
    var groupsHome: String { plain(1250) }
    /// With {names}
    func groupsHomeWith(names: String) -> String { text(1251, [.text(names)]) }
    /// Until {day}
    func groupsHomeUntil(day: String) -> String { text(1252, [.text(day)]) }
    /// Where: {place}
    func groupsHomeWhere(place: String) -> String { text(1253, [.text(place)]) }
    /// Groups that do not change
    var groupsWatchTitle: String { plain(1254) }
    /// Groups should be for a time. Here are classes in which the same students go together again and again. Their t…
    var groupsWatchLede: String { plain(1255) }
    /// Class
    var groupsWatchClass: String { plain(1256) }
    /// Times grouped
    var groupsWatchSets: String { plain(1257) }
    /// Groups that stayed the same
    var groupsWatchUnchanged: String { plain(1258) }
    /// Students often in groups of the same kind
    var groupsWatchAlways: String { plain(1259) }
    /// Leans to a home language
    var groupsWatchLeans: String { plain(1260) }
    /// fewer than {count, number}
    func groupsWatchFew(count: Int) -> String { text(1261, [.number(count)]) }
    /// none
    var groupsWatchNobody: String { plain(1262) }
    /// yes
    var groupsWatchYes: String { plain(1263) }
    /// no
    var groupsWatchNo: String { plain(1264) }
    /// No class has a note.
    var groupsWatchClear: String { plain(1265) }
    /// {count, plural, one {# other class} other {# other classes}} formed groups without a note.
    func groupsWatchOthers(count: Int) -> String { text(1266, [.number(count)]) }
    /// Leaders of the school see this. It names no student.
    var groupsWatchWho: String { plain(1267) }
}

// help
extension Messages {
    /// I'm stuck
    var helpStuck: String { plain(1268) }
    /// That is a good time to ask. Say what you are on and what you tried.
    var helpStuckLede: String { plain(1269) }
    /// My help
    var helpMine: String { plain(1270) }
    /// You and the teachers of this class see this. A classmate sees it only after saying yes.
    var helpWho: String { plain(1271) }
    /// You asked for help already. One at a time in each class.
    var helpAlready: String { plain(1272) }
    /// You asked for help in this class already. Open that one, or end it first.
    var helpOneOpen: String { plain(1273) }
    /// You are in no class now. Ask an adult at your school.
    var helpNoClass: String { plain(1274) }
    /// What are you on?
    var helpWhich: String { plain(1275) }
    /// What are you on?
    var helpAbout: String { plain(1276) }
    /// Something else
    var helpAboutOther: String { plain(1277) }
    /// What it is about
    var helpCompetency: String { plain(1278) }
    /// Which class?
    var helpClass: String { plain(1279) }
    /// What did you try?
    var helpTried: String { plain(1280) }
    /// I read it again
    var helpTriedRead: String { plain(1281) }
    /// I looked at an example
    var helpTriedExample: String { plain(1282) }
    /// I drew it
    var helpTriedDraw: String { plain(1283) }
    /// I tried a smaller part
    var helpTriedSmall: String { plain(1284) }
    /// I asked somebody near me
    var helpTriedNear: String { plain(1285) }
    /// I don't know how to start
    var helpTriedStart: String { plain(1286) }
    /// What was tried
    var helpTriedStaff: String { plain(1287) }
    /// Nothing is said about what was tried.
    var helpTriedNothing: String { plain(1288) }
    /// Say more, if you like
    var helpMore: String { plain(1289) }
    /// Where did it stop making sense?
    var helpMoreHint: String { plain(1290) }
    /// Show me ways to go on
    var helpShowWays: String { plain(1291) }
    /// Choose a class.
    var helpNeedClass: String { plain(1292) }
    /// Say what you are on.
    var helpNeedAbout: String { plain(1293) }
    /// Please use at most {count, number} characters.
    func helpTooLong(count: Int) -> String { text(1294, [.number(count)]) }
    /// This one is over. You can ask again.
    var helpIsOver: String { plain(1295) }
    /// Asking for help
    var helpUntitled: String { plain(1296) }
    /// Ask again
    var helpAgain: String { plain(1297) }
    /// Ways to go on
    var helpWaysTitle: String { plain(1298) }
    /// How it went
    var helpOverTitle: String { plain(1299) }
    /// A hint
    var helpHint: String { plain(1300) }
    /// Show me a hint
    var helpHintShow: String { plain(1301) }
    /// Show another hint
    var helpHintAnother: String { plain(1302) }
    /// Something to look at
    var helpResources: String { plain(1303) }
    /// Open it
    var helpResourceOpen: String { plain(1304) }
    /// A classmate
    var helpPeer: String { plain(1305) }
    /// {count, plural, one {# classmate showed this lately and likes to help.} other {# classmates showed this latel…
    func helpPeerLede(count: Int) -> String { text(1306, [.number(count)]) }
    /// Ask one of them
    var helpPeerAsk: String { plain(1307) }
    /// We asked somebody. You see the name when it is a yes.
    var helpPeerAsked: String { plain(1308) }
    /// Nobody is free to help with this now. Try another way.
    var helpPeerNobody: String { plain(1309) }
    /// {name, html} can help you now.
    func helpPeerYes(name: HTML) -> HTML { markup(1310, [.html(name)]) }
    /// Go and find each other.
    var helpPeerYesHint: String { plain(1311) }
    /// A workshop
    var helpWorkshops: String { plain(1312) }
    /// My teacher
    var helpLine: String { plain(1313) }
    /// Ask my teacher
    var helpLineStand: String { plain(1314) }
    /// Leave the line
    var helpLineLeave: String { plain(1315) }
    /// You are next in line.
    var helpPlaceFirst: String { plain(1316) }
    /// You are second in line.
    var helpPlaceSecond: String { plain(1317) }
    /// You are third in line.
    var helpPlaceThird: String { plain(1318) }
    /// You are fourth in line.
    var helpPlaceFourth: String { plain(1319) }
    /// You are number {number, number} in line.
    func helpPlaceNumber(number: Int) -> String { text(1320, [.number(number)]) }
    /// You can try another way while you wait. You keep your place.
    var helpPlaceHint: String { plain(1321) }
    /// {name, html} is coming to help you.
    func helpTeacherComes(name: HTML) -> HTML { markup(1322, [.html(name)]) }
    /// {name, html} helped:
    func helpAnswered(name: HTML) -> HTML { markup(1323, [.html(name)]) }
    /// Done?
    var helpEnd: String { plain(1324) }
    /// I got help. It works now
    var helpEndHelped: String { plain(1325) }
    /// I solved it myself
    var helpEndSolved: String { plain(1326) }
    /// Never mind
    var helpEndBack: String { plain(1327) }
    /// What I said
    var helpSaid: String { plain(1328) }
    /// Change it
    var helpChange: String { plain(1329) }
    /// What helped?
    var helpOutcome: String { plain(1330) }
    /// Tell a little more, if you like
    var helpOutcomeWords: String { plain(1331) }
    /// A hint
    var helpOutcomeHint: String { plain(1332) }
    /// Something I looked at
    var helpOutcomeResource: String { plain(1333) }
    /// A classmate
    var helpOutcomePeer: String { plain(1334) }
    /// A workshop
    var helpOutcomeWorkshop: String { plain(1335) }
    /// A teacher
    var helpOutcomeTeacher: String { plain(1336) }
    /// I found it out myself
    var helpOutcomeSelf: String { plain(1337) }
    /// Nothing yet
    var helpOutcomeNotYet: String { plain(1338) }
    /// Choose what helped.
    var helpNeedOutcome: String { plain(1339) }
    /// Say thank you to {name, html}
    func helpThank(name: HTML) -> HTML { markup(1340, [.html(name)]) }
    /// A few words, if you like
    var helpThankWords: String { plain(1341) }
    /// Your classmate and your teacher see it. It is not a score.
    var helpThankHint: String { plain(1342) }
    /// You are trying ways to go on.
    var helpStateOpen: String { plain(1343) }
    /// In line for a teacher
    var helpStateWaiting: String { plain(1344) }
    /// A teacher is on it
    var helpStateTaken: String { plain(1345) }
    /// Help came
    var helpStateHelped: String { plain(1346) }
    /// Solved without a teacher
    var helpStateSolved: String { plain(1347) }
    /// Taken back
    var helpStateBack: String { plain(1348) }
    /// You are not asking for anything now.
    var helpNoneOpen: String { plain(1349) }
    /// Now
    var helpNow: String { plain(1350) }
    /// Before
    var helpBefore: String { plain(1351) }
    /// Helping classmates
    var helpHelping: String { plain(1352) }
    /// You can agree to help with what you showed lately.
    var helpHelpingLede: String { plain(1353) }
    /// You choose. Somebody may ask you, and you may always say no. Nobody is told why.
    var helpHelpingLong: String { plain(1354) }
    /// See helping
    var helpHelpingOpen: String { plain(1355) }
    /// {count, plural, one {You are helping a classmate.} other {You are helping # classmates.}}
    func helpHelpingNow(count: Int) -> String { text(1356, [.number(count)]) }
    /// You and your teachers see what you choose here. Classmates do not.
    var helpHelpingWho: String { plain(1357) }
    /// {count, plural, one {A classmate asks for your help.} other {# classmates ask for your help.}}
    func helpAsksWaiting(count: Int) -> String { text(1358, [.number(count)]) }
    /// Who asks
    var helpAsks: String { plain(1359) }
    /// A classmate asks for help with: {title, html}
    func helpAskOne(title: HTML) -> HTML { markup(1360, [.html(title)]) }
    /// Yes, I can help
    var helpAskYes: String { plain(1361) }
    /// Not now
    var helpAskNo: String { plain(1362) }
    /// After a yes you both see each other's first name.
    var helpAskHint: String { plain(1363) }
    /// I cannot help now
    var helpAskStop: String { plain(1364) }
    /// You are helping {name, html}
    func helpYouHelp(name: HTML) -> HTML { markup(1365, [.html(name)]) }
    /// Ask questions. Let your classmate do the work.
    var helpYouHelpHint: String { plain(1366) }
    /// Thank-yous
    var helpThanks: String { plain(1367) }
    /// {name, html} says thank you
    func helpThankedBy(name: HTML) -> HTML { markup(1368, [.html(name)]) }
    /// My choice
    var helpMyChoice: String { plain(1369) }
    /// I agree to help in
    var helpInClasses: String { plain(1370) }
    /// You may ask me about
    var helpWith: String { plain(1371) }
    /// Untick what you would rather not help with.
    var helpWithHint: String { plain(1372) }
    /// Your teacher has stopped this for now. Ask your teacher about it.
    var helpEndedByTeacher: String { plain(1373) }
    /// Saved.
    var helpSaved: String { plain(1374) }
    /// Help
    var helpQueue: String { plain(1375) }
    /// Help: {title}
    func helpQueueTitle(title: String) -> String { text(1376, [.text(title)]) }
    /// Only the teachers of this class see the line and how long somebody waits.
    var helpQueueWho: String { plain(1377) }
    /// Nobody asks for help now. Students ask with “I'm stuck” on their home page.
    var helpQueueNone: String { plain(1378) }
    /// Take the next one
    var helpNext: String { plain(1379) }
    /// Nobody is in line.
    var helpNobodyWaits: String { plain(1380) }
    /// {count, plural, =0 {In line} one {In line: #} other {In line: #}}
    func helpInLine(count: Int) -> String { text(1381, [.number(count)]) }
    /// With a teacher
    var helpTakenPart: String { plain(1382) }
    /// Asked, and trying other ways
    var helpTryingPart: String { plain(1383) }
    /// I take it
    var helpTake: String { plain(1384) }
    /// {name} is on it.
    func helpTakenBy(name: String) -> String { text(1385, [.text(name)]) }
    /// This request is over.
    var helpIsOverStaff: String { plain(1386) }
    /// Open
    var helpOpen: String { plain(1387) }
    /// {minutes, plural, one {waits # minute} other {waits # minutes}}
    func helpWaits(minutes: Int) -> String { text(1388, [.number(minutes)]) }
    /// just now
    var helpWaitsNow: String { plain(1389) }
    /// waits since: {day}
    func helpWaitsSince(day: String) -> String { text(1390, [.text(day)]) }
    /// Opened:
    var helpOpened: String { plain(1391) }
    /// With {name, html}, who said yes.
    func helpWithPeer(name: HTML) -> HTML { markup(1392, [.html(name)]) }
    /// {name, html} was asked.
    func helpPeerWasAsked(name: HTML) -> HTML { markup(1393, [.html(name)]) }
    /// Help for {name}
    func helpOf(name: String) -> String { text(1394, [.text(name)]) }
    /// See the work
    var helpSeeWork: String { plain(1395) }
    /// More
    var helpMoreAbout: String { plain(1396) }
    /// Write a note
    var helpWriteNote: String { plain(1397) }
    /// How did you help?
    var helpHowDone: String { plain(1398) }
    /// We talked
    var helpAnswerTalk: String { plain(1399) }
    /// A written hint
    var helpAnswerHint: String { plain(1400) }
    /// A seat in a workshop
    var helpAnswerWorkshop: String { plain(1401) }
    /// A group
    var helpAnswerGroup: String { plain(1402) }
    /// For {name} to read
    func helpAnswerWords(name: String) -> String { text(1403, [.text(name)]) }
    /// Needed for a written hint. Otherwise leave it empty, if you like.
    var helpAnswerWordsHint: String { plain(1404) }
    /// Write the hint.
    var helpNeedHint: String { plain(1405) }
    /// Choose a workshop.
    var helpNeedWorkshop: String { plain(1406) }
    /// Which workshop
    var helpWhichWorkshop: String { plain(1407) }
    /// No workshop is planned. Plan one
    var helpNewWorkshop: String { plain(1408) }
    /// Done
    var helpDone: String { plain(1409) }
    /// Put back in line
    var helpPutBack: String { plain(1410) }
    /// What helped
    var helpHistory: String { plain(1411) }
    /// Nobody asked for help in the last {days, number} days.
    func helpHistoryNone(days: Int) -> String { text(1412, [.number(days)]) }
    /// {count, plural, one {# request} other {# requests}} in the last {days, number} days.
    func helpHistoryAsked(count: Int, days: Int) -> String { text(1413, [.number(count), .number(days)]) }
    /// {count, plural, one {# found help without a teacher.} other {# found help without a teacher.}}
    func helpHistoryAlone(count: Int) -> String { text(1414, [.number(count)]) }
    /// Half of those in line waited less than {minutes, plural, =0 {one minute} one {# minute} other {# minutes}}.
    func helpHistoryWait(minutes: Int) -> String { text(1415, [.number(minutes)]) }
    /// Too few stood in line to say how long it takes.
    var helpHistoryFew: String { plain(1416) }
    /// Requests
    var helpHistoryCount: String { plain(1417) }
    /// not said yet
    var helpHistoryUnsaid: String { plain(1418) }
    /// In the students' words
    var helpHistoryWords: String { plain(1419) }
    /// Something else
    var helpNoCompetency: String { plain(1420) }
    /// Students who help
    var helpHelpers: String { plain(1421) }
    /// They agreed themselves. Somebody who asks learns a first name only after a yes.
    var helpHelpersLede: String { plain(1422) }
    /// No student has agreed to help yet. Students choose it under “My help”.
    var helpHelpersNone: String { plain(1423) }
    /// Only the teachers of this class see this list.
    var helpHelpersWho: String { plain(1424) }
    /// is helping now
    var helpHelpsNow: String { plain(1425) }
    /// {count, plural, one {Was thanked once.} other {Was thanked # times.}}
    func helpThankCount(count: Int) -> String { text(1426, [.number(count)]) }
    /// You stopped this. Nobody asks this student now.
    var helpIsEnded: String { plain(1427) }
    /// Stop asking
    var helpEndHelper: String { plain(1428) }
    /// Allow again
    var helpResume: String { plain(1429) }
    /// Hints and resources
    var helpList: String { plain(1430) }
    /// Students who are stuck see what fits their work, in this order: hints, then resources.
    var helpListLede: String { plain(1431) }
    /// On the list
    var helpListNow: String { plain(1432) }
    /// Nothing is on the list yet. Students see hints from the strategy library.
    var helpListNone: String { plain(1433) }
    /// Add something
    var helpListAdd: String { plain(1434) }
    /// Change it
    var helpListChange: String { plain(1435) }
    /// Take it off the list
    var helpListRemove: String { plain(1436) }
    /// Students of this class see it when they ask for help.
    var helpListWho: String { plain(1437) }
    /// Title
    var helpListTitle: String { plain(1438) }
    /// Words
    var helpListWords: String { plain(1439) }
    /// For a hint: one thing to try. For a resource: what to look for.
    var helpListWordsHint: String { plain(1440) }
    /// Link (https only)
    var helpListLink: String { plain(1441) }
    /// An activity of the class
    var helpListActivity: String { plain(1442) }
    /// None
    var helpListNoActivity: String { plain(1443) }
    /// What it is
    var helpKind: String { plain(1444) }
    /// A hint
    var helpKindHint: String { plain(1445) }
    /// A resource
    var helpKindResource: String { plain(1446) }
    /// For anything
    var helpForAnything: String { plain(1447) }
    /// Give it a title.
    var helpNeedTitle: String { plain(1448) }
    /// Write something, or give a link or an activity.
    var helpNeedSomething: String { plain(1449) }
    /// A link begins with https:// and has no blanks.
    var helpLinkWrong: String { plain(1450) }
    /// The list holds at most {count, number}. Take something off first.
    func helpTooMany(count: Int) -> String { text(1451, [.number(count)]) }
}

// judging
extension Messages {
    /// {count, plural, one {# piece} other {# pieces}}, the oldest sent {since}
    func judgingGroup(count: Int, since: String) -> String { text(1452, [.number(count), .text(since)]) }
    /// By activity
    var judgingGroups: String { plain(1453) }
    /// Start
    var judgingBegin: String { plain(1454) }
    /// All activities
    var judgingAllActivities: String { plain(1455) }
    /// Older
    var judgingOlder: String { plain(1456) }
    /// Newer
    var judgingNewer: String { plain(1457) }
    /// {first, number} to {last, number} of {count, number}
    func judgingPageOf(first: Int, last: Int, count: Int) -> String { text(1458, [.number(first), .number(last), .number(count)]) }
    /// For your feedback
    var judgingTools: String { plain(1459) }
    /// My words
    var judgingBankTitle: String { plain(1460) }
    /// Words that you have used in feedback. Those you use often come first when you judge.
    var judgingBankLede: String { plain(1461) }
    /// Your words will be here after your first feedback. Words with a student’s name in them are not kept.
    var judgingBankEmpty: String { plain(1462) }
    /// None of your words match. Try fewer letters.
    var judgingBankNone: String { plain(1463) }
    /// The {count, number} that you use most. Find others by their words.
    func judgingBankFirst(count: Int) -> String { text(1464, [.number(count)]) }
    /// Find words
    var judgingBankSearch: String { plain(1465) }
    /// Find
    var judgingBankFind: String { plain(1466) }
    /// Words you used before
    var judgingBankOpen: String { plain(1467) }
    /// Use
    var judgingBankUse: String { plain(1468) }
    /// {level} · used {count, plural, one {once} other {# times}}
    func judgingBankUsed(level: String, count: Int) -> String { text(1469, [.text(level), .number(count)]) }
    /// The words
    var judgingBankWords: String { plain(1470) }
    /// Write some words.
    var judgingNeedWords: String { plain(1471) }
    /// For a row of the rubric
    var judgingPlaceRow: String { plain(1472) }
    /// Next student, student before, on the same row
    var judgingKeyStudents: String { plain(1473) }
    /// Keys are on for you, on every device.
    var judgingKeysOn: String { plain(1474) }
    /// Keys are off for you, on every device.
    var judgingKeysOff: String { plain(1475) }
    /// Turn keys off
    var judgingKeysTurnOff: String { plain(1476) }
    /// Turn keys on
    var judgingKeysTurnOn: String { plain(1477) }
    /// A recording, if you like to say it
    var judgingVoice: String { plain(1478) }
    /// Up to 5 files. The student and the family can listen.
    var judgingVoiceHint: String { plain(1479) }
    /// Listen to it
    var judgingVoiceTitle: String { plain(1480) }
    /// Use up to {count, number} files. Your words are kept.
    func judgingTooManyFiles(count: Int) -> String { text(1481, [.number(count)]) }
    /// Is this feedback on the way?
    var judgingFormativeTitle: String { plain(1482) }
    /// Feedback on the way: the student reads it, and it never counts for a level
    var judgingFormative: String { plain(1483) }
    /// This is feedback on the way. It does not count for a level.
    var judgingFormativeShown: String { plain(1484) }
    /// What will you change?
    var judgingChange: String { plain(1485) }
    /// What else will you change?
    var judgingChangeMore: String { plain(1486) }
    /// In your next lesson, after what you saw here. Only you read it. Once for the activity is enough.
    var judgingChangeHint: String { plain(1487) }
    /// What I will change
    var judgingChangesTitle: String { plain(1488) }
    /// Feedback on the way helps the student, and it tells you something, too.
    var judgingChangesLede: String { plain(1489) }
    /// Mark feedback as “on the way” when you judge. Then this page asks what you will change.
    var judgingChangesEmpty: String { plain(1490) }
    /// Feedback on the way: {count, plural, one {# time} other {# times}}, last {when}
    func judgingChangesCount(count: Int, when: String) -> String { text(1491, [.number(count), .text(when)]) }
    /// Only you see this page.
    var judgingWhoMe: String { plain(1492) }
    /// How soon students hear back
    var judgingPaceTitle: String { plain(1493) }
    /// In the last 12 weeks, half of your answers came within {wait}. {week, number} of {answered, number} came with…
    func judgingPaceSummary(wait: String, week: Int, answered: Int) -> String { text(1494, [.text(wait), .number(week), .number(answered)]) }
    /// {count, plural, =0 {Nothing waits now.} one {# piece waits now.} other {# pieces wait now.}}
    func judgingPaceWaiting(count: Int) -> String { text(1495, [.number(count)]) }
    /// You have not answered any work in the last 12 weeks.
    var judgingPaceNone: String { plain(1496) }
    /// When students send work and you answer, you will see here how soon.
    var judgingPaceEmpty: String { plain(1497) }
    /// Feedback by student
    var judgingPaceTable: String { plain(1498) }
    /// Answers
    var judgingPaceAnswers: String { plain(1499) }
    /// Half of them within
    var judgingPaceHalf: String { plain(1500) }
    /// Last feedback
    var judgingPaceLast: String { plain(1501) }
    /// Waiting
    var judgingPaceOpen: String { plain(1502) }
    /// Not yet
    var judgingPaceNever: String { plain(1503) }
    /// The first {shown, number} of {count, number} students.
    func judgingPaceFirst(shown: Int, count: Int) -> String { text(1504, [.number(shown), .number(count)]) }
    /// Whoever heard back longest ago stands first.
    var judgingPaceOrder: String { plain(1505) }
    /// {count, plural, one {# hour} other {# hours}}
    func judgingHours(count: Int) -> String { text(1506, [.number(count)]) }
    /// {count, plural, one {# day} other {# days}}
    func judgingDays(count: Int) -> String { text(1507, [.number(count)]) }
    /// The student’s own rating shows here once you have judged.
    var judgingOwnHidden: String { plain(1508) }
    /// Somebody has judged this try. Judge it on your own: their levels and the student’s own rating show when you a…
    var judgingReadingLede: String { plain(1509) }
    /// You see it differently. Talk about it, then choose the levels that you agree on. Those count.
    var judgingTalkLede: String { plain(1510) }
    /// Send my reading
    var judgingSendReading: String { plain(1511) }
    /// Send what we agreed on
    var judgingSendTalk: String { plain(1512) }
    /// Readers
    var judgingReaders: String { plain(1513) }
    /// Who read it
    var judgingReadersTitle: String { plain(1514) }
    /// Row
    var judgingRow: String { plain(1515) }
    /// Seen differently
    var judgingFarApart: String { plain(1516) }
    /// After a talk
    var judgingAfterTalk: String { plain(1517) }
    /// {name, html} read it, too
    func judgingAlsoSaid(name: HTML) -> HTML { markup(1518, [.html(name)]) }
    /// What came of the talk, written by {name, html}
    func judgingTalkSaid(name: HTML) -> HTML { markup(1519, [.html(name)]) }
    /// Two people read this try and agree within one level. The first reading counts.
    var judgingOutcomeClose: String { plain(1520) }
    /// Two people read this try and are two levels apart. Nothing of it counts until a third reading or a talk.
    var judgingOutcomeApart: String { plain(1521) }
    /// Two adults read this try and see it differently. They will talk about it. It does not count until then.
    var judgingOutcomeApartOwn: String { plain(1522) }
    /// Three people read this try. In each row the middle level counts.
    var judgingOutcomeMiddle: String { plain(1523) }
    /// The readers talked about it. What they agreed on counts.
    var judgingOutcomeTalk: String { plain(1524) }
    /// Read it, too
    var judgingReadToo: String { plain(1525) }
    /// Settle it after a talk
    var judgingSettle: String { plain(1526) }
    /// Ask for a second reader
    var judgingAsk: String { plain(1527) }
    /// Who?
    var judgingWho: String { plain(1528) }
    /// Choose
    var judgingChoose: String { plain(1529) }
    /// What should they look at?
    var judgingAskWords: String { plain(1530) }
    /// Ask
    var judgingAskSend: String { plain(1531) }
    /// Choose who should read it.
    var judgingNeedReader: String { plain(1532) }
    /// Colleagues ask you to read
    var judgingAskedTitle: String { plain(1533) }
    /// {name, html} asked you {when}
    func judgingAskedBy(name: HTML, when: String) -> HTML { markup(1534, [.html(name), .text(when)]) }
    /// Classmates read each other’s work
    var judgingPeersTitle: String { plain(1535) }
    /// Each student reads one or two pieces with your guide. You read what they write before anybody else does.
    var judgingPeersLede: String { plain(1536) }
    /// {written, number} of {all, number} are written.
    func judgingPeersState(written: Int, all: Int) -> String { text(1537, [.number(written), .number(all)]) }
    /// This is over. Nothing more can be written.
    var judgingPeersClosed: String { plain(1538) }
    /// End it
    var judgingPeersClose: String { plain(1539) }
    /// Begin
    var judgingPeersBegin: String { plain(1540) }
    /// Begin again
    var judgingPeersAgain: String { plain(1541) }
    /// Guide and rules
    var judgingPeersSettings: String { plain(1542) }
    /// Students see who read their work
    var judgingPeersNamed: String { plain(1543) }
    /// Levels of classmates count a little as evidence, once you pass them on
    var judgingPeersCount: String { plain(1544) }
    /// Read these first
    var judgingPeersRead: String { plain(1545) }
    /// What you decided
    var judgingPeersDecided: String { plain(1546) }
    /// {count, plural, one {# review waits for you} other {# reviews wait for you}}
    func judgingPeersWait(count: Int) -> String { text(1547, [.number(count)]) }
    /// Only those who teach the class see this page. A student reads a review after you pass it on.
    var judgingPeersWho: String { plain(1548) }
    /// What should they look at?
    var judgingGuide: String { plain(1549) }
    /// Guide for reading
    var judgingGuideTitle: String { plain(1550) }
    /// Three short questions work well.
    var judgingGuideHint: String { plain(1551) }
    /// Be kind, be clear, be helpful. What works well here? What made you stop and think? What is one thing to try n…
    var judgingGuideStandard: String { plain(1552) }
    /// Who reads whom
    var judgingPairs: String { plain(1553) }
    /// Nobody has a piece to read yet.
    var judgingPairsNone: String { plain(1554) }
    /// {reviewer, html} reads {author, html}
    func judgingPairLine(reviewer: HTML, author: HTML) -> HTML { markup(1555, [.html(reviewer), .html(author)]) }
    /// There is something to read.
    var judgingPairReady: String { plain(1556) }
    /// Nothing is sent yet.
    var judgingPairNotSent: String { plain(1557) }
    /// How many does each student read?
    var judgingEach: String { plain(1558) }
    /// {count, plural, one {# piece} other {# pieces}}
    func judgingEachCount(count: Int) -> String { text(1559, [.number(count)]) }
    /// Pair by chance
    var judgingPairChance: String { plain(1560) }
    /// Pair by hand
    var judgingPairByHand: String { plain(1561) }
    /// Who reads?
    var judgingPairReviewer: String { plain(1562) }
    /// Whose work?
    var judgingPairAuthor: String { plain(1563) }
    /// Pair them
    var judgingPairAdd: String { plain(1564) }
    /// Choose two different students.
    var judgingNeedPair: String { plain(1565) }
    /// Pass all on
    var judgingShowAll: String { plain(1566) }
    /// Pass on to {name, html}
    func judgingShowTo(name: HTML) -> HTML { markup(1567, [.html(name)]) }
    /// Hold it back
    var judgingHold: String { plain(1568) }
    /// What do you tell {name}?
    func judgingHoldReason(name: String) -> String { text(1569, [.text(name)]) }
    /// Hold back
    var judgingHoldButton: String { plain(1570) }
    /// Say why, in a sentence for the student.
    var judgingNeedReason: String { plain(1571) }
    /// Passed on
    var judgingShownTag: String { plain(1572) }
    /// Held back
    var judgingHeldTag: String { plain(1573) }
    /// Read a classmate’s work
    var judgingPeerTitle: String { plain(1574) }
    /// Read {name, html}’s work
    func judgingPeerHeading(name: HTML) -> HTML { markup(1575, [.html(name)]) }
    /// {name, html} has not sent it yet. Look again later.
    func judgingPeerNotYet(name: HTML) -> HTML { markup(1576, [.html(name)]) }
    /// This is over. Thank you.
    var judgingPeerOver: String { plain(1577) }
    /// Sent. Your teacher reads it first. You can change it until then.
    var judgingPeerSent: String { plain(1578) }
    /// {name, html} can read it now. Thank you.
    func judgingPeerShown(name: HTML) -> HTML { markup(1579, [.html(name)]) }
    /// Your teacher did not pass it on and says why:
    var judgingPeerHeld: String { plain(1580) }
    /// What do you tell {name, html}?
    func judgingPeerSay(name: HTML) -> HTML { markup(1581, [.html(name)]) }
    /// Read first. Then write to help.
    var judgingPeerHint: String { plain(1582) }
    /// What is good?
    var judgingPeerStrength: String { plain(1583) }
    /// What could be next?
    var judgingPeerNext: String { plain(1584) }
    /// Write one thing that is good.
    var judgingPeerNeedStrength: String { plain(1585) }
    /// Write one thing to try next.
    var judgingPeerNeedNext: String { plain(1586) }
    /// There is a newer try now. Look at it, then send.
    var judgingPeerChanged: String { plain(1587) }
    /// Send to the teacher
    var judgingPeerSend: String { plain(1588) }
    /// Your teacher reads it first. Then the writer and the family can read it.
    var judgingPeerWho: String { plain(1589) }
    /// What you wrote
    var judgingPeerMine: String { plain(1590) }
    /// A classmate
    var judgingClassmate: String { plain(1591) }
    /// What classmates say
    var judgingClassmates: String { plain(1592) }
    /// A teacher read this first.
    var judgingClassmatesHint: String { plain(1593) }
    /// Your teacher read this first.
    var judgingClassmatesHintOwn: String { plain(1594) }
}

// materials
extension Messages {
    /// What it needs
    var materialsTitle: String { plain(1595) }
    /// Say what kind of activity it is, and what students need for it. Leave empty what does not matter.
    var materialsLede: String { plain(1596) }
    /// Who works together
    var materialsForms: String { plain(1597) }
    /// Alone
    var materialsFormAlone: String { plain(1598) }
    /// In pairs
    var materialsFormPeer: String { plain(1599) }
    /// In small groups
    var materialsFormSmallGroup: String { plain(1600) }
    /// The whole class
    var materialsFormWholeClass: String { plain(1601) }
    /// With an adult
    var materialsFormAdult: String { plain(1602) }
    /// Online
    var materialsFormOnline: String { plain(1603) }
    /// Where
    var materialsPlace: String { plain(1604) }
    /// When it fits
    var materialsMoment: String { plain(1605) }
    /// Such as “a dry morning” or “the week before the market”.
    var materialsMomentHint: String { plain(1606) }
    /// Before class
    var materialsBefore: String { plain(1607) }
    /// At home before
    var materialsPreparation: String { plain(1608) }
    /// What students read, watch or try at home. Say it so that a student can do it alone.
    var materialsPreparationHint: String { plain(1609) }
    /// Questions that show who is prepared
    var materialsCheck: String { plain(1610) }
    /// No questions
    var materialsNoCheck: String { plain(1611) }
    /// The text
    var materialsReading: String { plain(1612) }
    /// A text to read
    var materialsReadingText: String { plain(1613) }
    /// One paragraph on each line. A line that begins with “# ” is a heading.
    var materialsReadingHint: String { plain(1614) }
    /// Where the text comes from
    var materialsSource: String { plain(1615) }
    /// Who wrote it and where it was printed, and that you may use it.
    var materialsSourceHint: String { plain(1616) }
    /// Open to everybody
    var materialsOptions: String { plain(1617) }
    /// Ways that are open to each student, without asking. A few words are enough.
    var materialsOptionsLede: String { plain(1618) }
    /// Ways to take it in
    var materialsRepresentation: String { plain(1619) }
    /// Such as “read it, hear it, or look at the pictures”.
    var materialsRepresentationHint: String { plain(1620) }
    /// Ways to do it
    var materialsAction: String { plain(1621) }
    /// Such as “type, speak or build; take breaks when you like”.
    var materialsActionHint: String { plain(1622) }
    /// Ways to make it yours
    var materialsEngagement: String { plain(1623) }
    /// Such as “choose your own place, or work with a friend”.
    var materialsEngagementHint: String { plain(1624) }
    /// Put in the text that students read.
    var materialsNeedReading: String { plain(1625) }
    /// Say what students do at home before.
    var materialsNeedPreparation: String { plain(1626) }
    /// Make this shorter: {count, number} characters at most.
    func materialsNeedShorter(count: Int) -> String { text(1627, [.number(count)]) }
    /// Write {count, number} lines at most.
    func materialsNeedFewerLines(count: Int) -> String { text(1628, [.number(count)]) }
    /// Make each line shorter: {count, number} characters at most.
    func materialsNeedShorterLines(count: Int) -> String { text(1629, [.number(count)]) }
    /// How it begins
    var materialsTier: String { plain(1630) }
    /// With more help to start
    var materialsTierScaffold: String { plain(1631) }
    /// As it stands
    var materialsTierLevel: String { plain(1632) }
    /// To go further
    var materialsTierMore: String { plain(1633) }
    /// How it is taken in
    var materialsMedium: String { plain(1634) }
    /// to read
    var materialsMediumText: String { plain(1635) }
    /// with pictures
    var materialsMediumPictures: String { plain(1636) }
    /// to hear
    var materialsMediumAudio: String { plain(1637) }
    /// to watch
    var materialsMediumVideo: String { plain(1638) }
    /// with your hands
    var materialsMediumHandsOn: String { plain(1639) }
    /// Language
    var materialsLanguage: String { plain(1640) }
    /// The same in each language
    var materialsAnyLanguage: String { plain(1641) }
    /// Versions
    var materialsVariants: String { plain(1642) }
    /// All versions lead to the same goal and are judged by the same rubric. Steps, materials and text may differ.
    var materialsVariantsLede: String { plain(1643) }
    /// Write a version
    var materialsVariantNew: String { plain(1644) }
    /// Edit the version
    var materialsVariantEdit: String { plain(1645) }
    /// Change only what has to differ. What you leave empty is the same as in the activity.
    var materialsVariantLede: String { plain(1646) }
    /// Remove this version
    var materialsVariantRemove: String { plain(1647) }
    /// Steps of this version
    var materialsVariantSteps: String { plain(1648) }
    /// One on each line. Empty keeps the activity's own.
    var materialsVariantStepsHint: String { plain(1649) }
    /// What is different
    var materialsNote: String { plain(1650) }
    /// Say it to the student, in one or two sentences.
    var materialsNoteHint: String { plain(1651) }
    /// Say what is different about it.
    var materialsNeedNote: String { plain(1652) }
    /// An activity has {count, number} versions at most.
    func materialsNeedFewerVariants(count: Int) -> String { text(1653, [.number(count)]) }
    /// The activity as it is written.
    var materialsItself: String { plain(1654) }
    /// Who works from which
    var materialsWhoSees: String { plain(1655) }
    /// Open a name to see the activity as that student sees it.
    var materialsWhoSeesLede: String { plain(1656) }
    /// Works from: {version}.
    func materialsWorksFrom(version: String) -> String { text(1657, [.text(version)]) }
    /// Set: {tier}.
    func materialsIsSet(tier: String) -> String { text(1658, [.text(tier)]) }
    /// Suggested: {tier}.
    func materialsIsSuggested(tier: String) -> String { text(1659, [.text(tier)]) }
    /// asks for another
    var materialsAsks: String { plain(1660) }
    /// As {name} sees it
    func materialsAsSeen(name: String) -> String { text(1661, [.text(name)]) }
    /// This is what the page of the work shows.
    var materialsAsSeenLede: String { plain(1662) }
    /// Asks for: {tier}
    func materialsAskedFor(tier: String) -> String { text(1663, [.text(tier)]) }
    /// Your answer
    var materialsAnswerWords: String { plain(1664) }
    /// Yes, open it
    var materialsGrant: String { plain(1665) }
    /// Not now
    var materialsNotNow: String { plain(1666) }
    /// This activity has no other versions yet.
    var materialsNoVariants: String { plain(1667) }
    /// Leave it to the student
    var materialsLeaveOpen: String { plain(1668) }
    /// A beginning for {name}
    func materialsTierFor(name: String) -> String { text(1669, [.text(name)]) }
    /// How firmly
    var materialsHow: String { plain(1670) }
    /// Suggest it: everything stays open
    var materialsHowSuggest: String { plain(1671) }
    /// Set it: the student can ask for another
    var materialsHowSet: String { plain(1672) }
    /// Why
    var materialsReason: String { plain(1673) }
    /// The student reads this.
    var materialsReasonHint: String { plain(1674) }
    /// Say why. The student reads it.
    var materialsNeedReason: String { plain(1675) }
    /// The student, the family and the student's teachers see this.
    var materialsTierWho: String { plain(1676) }
    /// Choose your version
    var materialsChooseTitle: String { plain(1677) }
    /// Each version leads to the same goal. Choose the one that helps you begin.
    var materialsChooseLede: String { plain(1678) }
    /// Open to you
    var materialsOpenToYou: String { plain(1679) }
    /// Use this version
    var materialsUseThis: String { plain(1680) }
    /// You, your family and your teachers see what you choose.
    var materialsTierWhoOwn: String { plain(1681) }
    /// {name, html} chose how this begins for you: {tier, html}.
    func materialsSetBy(name: HTML, tier: HTML) -> HTML { markup(1682, [.html(name), .html(tier)]) }
    /// {name, html} suggests: {tier, html}. You choose.
    func materialsSuggestedBy(name: HTML, tier: HTML) -> HTML { markup(1683, [.html(name), .html(tier)]) }
    /// Ask for another
    var materialsAskTitle: String { plain(1684) }
    /// Which one would you like?
    var materialsAskFor: String { plain(1685) }
    /// Why?
    var materialsAskWhy: String { plain(1686) }
    /// Ask my teacher
    var materialsAskButton: String { plain(1687) }
    /// You asked for: {tier}. Your teacher has not answered yet.
    func materialsAskWaits(tier: String) -> String { text(1688, [.text(tier)]) }
    /// Your teacher said yes.
    var materialsAskYes: String { plain(1689) }
    /// Your teacher said: not now.
    var materialsAskNo: String { plain(1690) }
    /// What you need
    var materialsNeeds: String { plain(1691) }
    /// Made by {name, html}
    func materialsMadeBy(name: HTML) -> HTML { markup(1692, [.html(name)]) }
    /// Now: {version}
    func materialsNow(version: String) -> String { text(1693, [.text(version)]) }
    /// Read the text
    var materialsRead: String { plain(1694) }
    /// Mark sentences and write notes.
    var materialsReadMore: String { plain(1695) }
    /// Pages
    var materialsPages: String { plain(1696) }
    /// {done, number} of {count, number} pages done
    func materialsPagesDone(done: Int, count: Int) -> String { text(1697, [.number(done), .number(count)]) }
    /// Class talk
    var materialsTalk: String { plain(1698) }
    /// {count, plural, =0 {Nobody has said anything yet.} one {# post} other {# posts}}
    func materialsPosts(count: Int) -> String { text(1699, [.number(count)]) }
    /// Sources
    var materialsSources: String { plain(1700) }
    /// {count, plural, one {# source} other {# sources}}
    func materialsSourcesCount(count: Int) -> String { text(1701, [.number(count)]) }
    /// Note where you find things.
    var materialsSourcesMore: String { plain(1702) }
    /// Students go through the pages at their own pace. They come back to where they stopped.
    var materialsPagesLede: String { plain(1703) }
    /// There are no pages yet. Write the first one.
    var materialsPagesNone: String { plain(1704) }
    /// An activity has {count, number} pages at most.
    func materialsPagesFull(count: Int) -> String { text(1705, [.number(count)]) }
    /// A new page
    var materialsPageNew: String { plain(1706) }
    /// Edit the page
    var materialsPageEdit: String { plain(1707) }
    /// Remove this page
    var materialsPageRemove: String { plain(1708) }
    /// Title
    var materialsPageTitle: String { plain(1709) }
    /// What it says
    var materialsPageWords: String { plain(1710) }
    /// Lines that begin with “- ” make a list. Put **two stars** around words to make them bold.
    var materialsPageWordsHint: String { plain(1711) }
    /// Give the page a title.
    var materialsNeedPageTitle: String { plain(1712) }
    /// Move up
    var materialsMoveUp: String { plain(1713) }
    /// Move down
    var materialsMoveDown: String { plain(1714) }
    /// Page {number, number} of {count, number}
    func materialsPageOf(number: Int, count: Int) -> String { text(1715, [.number(number), .number(count)]) }
    /// Back
    var materialsPageBack: String { plain(1716) }
    /// Next page
    var materialsPageNext: String { plain(1717) }
    /// Done, next page
    var materialsPageDone: String { plain(1718) }
    /// Done, to my work
    var materialsPageFinish: String { plain(1719) }
    /// Not done yet
    var materialsPageUndo: String { plain(1720) }
    /// done
    var materialsIsDone: String { plain(1721) }
    /// About {minutes, plural, one {# minute} other {# minutes}} to read
    func materialsReadTime(minutes: Int) -> String { text(1722, [.number(minutes)]) }
    /// Keep a copy
    var materialsOffline: String { plain(1723) }
    /// A copy to keep, from {date}.
    func materialsOfflineKept(date: String) -> String { text(1724, [.text(date)]) }
    /// My notes
    var materialsNotes: String { plain(1725) }
    /// No notes yet. Choose “Mark” beside a paragraph.
    var materialsNotesNone: String { plain(1726) }
    /// Notes that are shared
    var materialsNotesShared: String { plain(1727) }
    /// No notes are shared with you.
    var materialsNotesNoneShared: String { plain(1728) }
    /// Notes from my class
    var materialsNotesClass: String { plain(1729) }
    /// Only you see your notes, unless you share one.
    var materialsNotesWho: String { plain(1730) }
    /// You see only the notes that the student shares.
    var materialsNotesWhoStaff: String { plain(1731) }
    /// Mark
    var materialsMark: String { plain(1732) }
    /// in paragraph {number, number}
    func materialsParagraph(number: Int) -> String { text(1733, [.number(number)]) }
    /// Which sentences?
    var materialsMarkLegend: String { plain(1734) }
    /// Your note
    var materialsNoteWords: String { plain(1735) }
    /// Who can read this?
    var materialsShare: String { plain(1736) }
    /// Only me
    var materialsShareOwn: String { plain(1737) }
    /// My teachers and me
    var materialsShareStaff: String { plain(1738) }
    /// My class
    var materialsShareClass: String { plain(1739) }
    /// Keep it
    var materialsNoteSave: String { plain(1740) }
    /// Leave it
    var materialsNoteLeave: String { plain(1741) }
    /// Remove
    var materialsNoteRemove: String { plain(1742) }
    /// Choose at least one sentence.
    var materialsNeedSentence: String { plain(1743) }
    /// Choose fewer sentences.
    var materialsNeedFewerSentences: String { plain(1744) }
    /// A text holds {count, number} notes. Remove one first.
    func materialsNeedFewerNotes(count: Int) -> String { text(1745, [.number(count)]) }
    /// Write down where you find things. At the end you have them all.
    var materialsSourcesLede: String { plain(1746) }
    /// Where the student found things.
    var materialsSourcesLedeStaff: String { plain(1747) }
    /// No sources yet.
    var materialsSourcesNone: String { plain(1748) }
    /// The student, the family and the student's teachers see this.
    var materialsSourcesWho: String { plain(1749) }
    /// Add a source
    var materialsSourceAdd: String { plain(1750) }
    /// What is it called?
    var materialsSourceTitle: String { plain(1751) }
    /// A book, a page, a film, or a person you asked.
    var materialsSourceTitleHint: String { plain(1752) }
    /// Who made it?
    var materialsSourceAuthor: String { plain(1753) }
    /// When?
    var materialsSourceYear: String { plain(1754) }
    /// Where is it? A link or a place.
    var materialsSourceAddress: String { plain(1755) }
    /// What did you take from it?
    var materialsSourceTaken: String { plain(1756) }
    /// Add it
    var materialsSourceSave: String { plain(1757) }
    /// Remove
    var materialsSourceRemove: String { plain(1758) }
    /// Write what it is called.
    var materialsNeedSourceTitle: String { plain(1759) }
    /// A piece of work holds {count, number} sources.
    func materialsNeedFewerSources(count: Int) -> String { text(1760, [.number(count)]) }
    /// About “{title}”
    func materialsTalkAbout(title: String) -> String { text(1761, [.text(title)]) }
    /// Nobody has said anything yet. Say what you think.
    var materialsTalkNone: String { plain(1762) }
    /// Your class and its teachers see this. Nobody else.
    var materialsTalkWho: String { plain(1763) }
    /// The students and teachers of this class see this. There are no private messages.
    var materialsTalkWhoStaff: String { plain(1764) }
    /// Earlier posts
    var materialsEarlierPosts: String { plain(1765) }
    /// This post was taken back.
    var materialsPostGone: String { plain(1766) }
    /// A teacher hid this post.
    var materialsPostHidden: String { plain(1767) }
    /// Why:
    var materialsHiddenBecause: String { plain(1768) }
    /// Take it back
    var materialsPostTakeBack: String { plain(1769) }
    /// Tell a teacher
    var materialsReport: String { plain(1770) }
    /// What worries you?
    var materialsReportWords: String { plain(1771) }
    /// Tell
    var materialsReportSend: String { plain(1772) }
    /// Somebody is worried about these
    var materialsReported: String { plain(1773) }
    /// They say:
    var materialsReportSays: String { plain(1774) }
    /// This is fine
    var materialsReportFine: String { plain(1775) }
    /// Go to the post
    var materialsToPost: String { plain(1776) }
    /// Hide
    var materialsHide: String { plain(1777) }
    /// Why? The writer reads this.
    var materialsHideReason: String { plain(1778) }
    /// Show it again
    var materialsShowAgain: String { plain(1779) }
    /// Answer
    var materialsReply: String { plain(1780) }
    /// Your answer
    var materialsReplyWords: String { plain(1781) }
    /// Post it
    var materialsPostSend: String { plain(1782) }
    /// What do you think?
    var materialsPostWords: String { plain(1783) }
    /// Your whole class reads it.
    var materialsPostHint: String { plain(1784) }
    /// Write something first.
    var materialsNeedPost: String { plain(1785) }
    /// Activities by us
    var materialsMade: String { plain(1786) }
    /// Make an activity for your class. Your teacher looks at it first.
    var materialsMadeLede: String { plain(1787) }
    /// Mine
    var materialsMadeOwn: String { plain(1788) }
    /// You have made none yet. What could your class try?
    var materialsMadeNone: String { plain(1789) }
    /// For which class?
    var materialsMadeClass: String { plain(1790) }
    /// Make one
    var materialsMadeBegin: String { plain(1791) }
    /// You are in no class now.
    var materialsNoClass: String { plain(1792) }
    /// Without a title
    var materialsMadeUntitled: String { plain(1793) }
    /// Draft
    var materialsMadeDraft: String { plain(1794) }
    /// Waits for the teacher
    var materialsMadeSent: String { plain(1795) }
    /// Back with words
    var materialsMadeBack: String { plain(1796) }
    /// In the class
    var materialsMadeApproved: String { plain(1797) }
    /// Taken back
    var materialsMadeWithdrawn: String { plain(1798) }
    /// By others in my classes
    var materialsMadeShared: String { plain(1799) }
    /// Made by somebody in your class
    var materialsMadeBySomeone: String { plain(1800) }
    /// You see it. Once you send it, your teachers see it. Once it is approved, your class does it.
    var materialsMadeWho: String { plain(1801) }
    /// The student and the student's teachers see this page.
    var materialsMadeWhoStaff: String { plain(1802) }
    /// {name, html} approved it.
    func materialsMadeSaidYes(name: HTML) -> HTML { markup(1803, [.html(name)]) }
    /// {name, html} sent it back with words for you.
    func materialsMadeSaidBack(name: HTML) -> HTML { markup(1804, [.html(name)]) }
    /// What is it called?
    var materialsMadeTitle: String { plain(1805) }
    /// A question that makes others curious
    var materialsMadeQuestion: String { plain(1806) }
    /// Why should others do it?
    var materialsMadeWhy: String { plain(1807) }
    /// What can they do afterwards?
    var materialsMadeWhyHint: String { plain(1808) }
    /// What do they do?
    var materialsMadeSteps: String { plain(1809) }
    /// One on each line.
    var materialsMadeLines: String { plain(1810) }
    /// How can they show it?
    var materialsMadeWays: String { plain(1811) }
    /// At least two ways, one on each line.
    var materialsMadeWaysHint: String { plain(1812) }
    /// What do they need?
    var materialsMadeMaterials: String { plain(1813) }
    /// Show my name to the class
    var materialsMadeNamed: String { plain(1814) }
    /// Send it to my teacher
    var materialsMadeSend: String { plain(1815) }
    /// Keep it for later
    var materialsMadeSave: String { plain(1816) }
    /// Take it away
    var materialsMadeDrop: String { plain(1817) }
    /// Give it a title.
    var materialsMadeNeedTitle: String { plain(1818) }
    /// Say why others should do it.
    var materialsMadeNeedWhy: String { plain(1819) }
    /// Say what they do.
    var materialsMadeNeedSteps: String { plain(1820) }
    /// Name at least two ways to show it.
    var materialsMadeNeedWays: String { plain(1821) }
    /// This moved on in the meantime. Look at it again.
    var materialsMadeMoved: String { plain(1822) }
    /// Your teacher has it. You can take it back to change it.
    var materialsMadeWaits: String { plain(1823) }
    /// Take it back to change it
    var materialsMadeTakeBack: String { plain(1824) }
    /// Open the activity
    var materialsMadeOpen: String { plain(1825) }
    /// Give this class an activity first. Then you can judge this one by the same rubric.
    var materialsMadeNoRubric: String { plain(1826) }
    /// Judge it by
    var materialsMadeRubric: String { plain(1827) }
    /// Your answer
    var materialsMadeAnswer: String { plain(1828) }
    /// Words for {name}
    func materialsMadeComments(name: String) -> String { text(1829, [.text(name)]) }
    /// Say what is good, and what could be clearer.
    var materialsMadeCommentsHint: String { plain(1830) }
    /// Write a few words. The student made this for you to read.
    var materialsMadeNeedComments: String { plain(1831) }
    /// Approve it for the class
    var materialsMadeApprove: String { plain(1832) }
    /// Send it back
    var materialsMadeSendBack: String { plain(1833) }
    /// Activities by students
    var materialsMadeQueue: String { plain(1834) }
    /// Students write activities for the class. Nothing is shown to the others before you approve it.
    var materialsMadeQueueLede: String { plain(1835) }
    /// Nothing has come yet. Students begin one under “My work”.
    var materialsMadeQueueNone: String { plain(1836) }
    /// Questions and ideas
    var materialsQuestions: String { plain(1837) }
    /// Ask what you really wonder. A question can become a project.
    var materialsQuestionsLede: String { plain(1838) }
    /// What the students of this class wonder about. Newest first, without counting.
    var materialsQuestionsLedeClass: String { plain(1839) }
    /// No questions yet. Ask the first one.
    var materialsQuestionsNone: String { plain(1840) }
    /// No questions yet. Students ask them under “My work”.
    var materialsQuestionsNoneClass: String { plain(1841) }
    /// Your class and its teachers see your questions.
    var materialsQuestionsWho: String { plain(1842) }
    /// The class sees the questions. Only you see who wonders too.
    var materialsQuestionsWhoClass: String { plain(1843) }
    /// What this class wonders
    var materialsPoolClass: String { plain(1844) }
    /// What my classes wonder
    var materialsPool: String { plain(1845) }
    /// What is it?
    var materialsKindLegend: String { plain(1846) }
    /// A question
    var materialsKindQuestion: String { plain(1847) }
    /// An idea for a project
    var materialsKindIdea: String { plain(1848) }
    /// Say it in one or two sentences
    var materialsAskWords: String { plain(1849) }
    /// What made you think of it?
    var materialsAskBecause: String { plain(1850) }
    /// For which class?
    var materialsAskClass: String { plain(1851) }
    /// Put it in the pool
    var materialsAskSend: String { plain(1852) }
    /// Write your question first.
    var materialsNeedQuestion: String { plain(1853) }
    /// You
    var materialsYou: String { plain(1854) }
    /// Others wonder this too.
    var materialsOthersWonder: String { plain(1855) }
    /// Taken up in class
    var materialsTakenUp: String { plain(1856) }
    /// Hidden by a teacher:
    var materialsQuestionHidden: String { plain(1857) }
    /// Take it back
    var materialsTakeBack: String { plain(1858) }
    /// I wonder this too
    var materialsWonder: String { plain(1859) }
    /// You wonder this too
    var materialsWonderOff: String { plain(1860) }
    /// Wonder this too:
    var materialsWonderToo: String { plain(1861) }
    /// An activity takes it up
    var materialsLinkActivity: String { plain(1862) }
    /// Which activity?
    var materialsWhichActivity: String { plain(1863) }
    /// Link it
    var materialsLinkSave: String { plain(1864) }
    /// Note it as evidence
    var materialsAsEvidence: String { plain(1865) }
    /// Asked: “{words}”
    func materialsAskedWords(words: String) -> String { text(1866, [.text(words)]) }
    /// Older ones
    var materialsOlder: String { plain(1867) }
    /// Bring in activities
    var materialsImport: String { plain(1868) }
    /// Paste rows from a sheet, or choose a file. All rows come in, or none.
    var materialsImportLede: String { plain(1869) }
    /// Rows from a sheet
    var materialsImportPaste: String { plain(1870) }
    /// The first row names the columns.
    var materialsImportPasteHint: String { plain(1871) }
    /// Or a file (CSV)
    var materialsImportFile: String { plain(1872) }
    /// Bring them in
    var materialsImportButton: String { plain(1873) }
    /// Nothing was brought in. Fix these first.
    var materialsImportNothing: String { plain(1874) }
    /// {count, plural, one {One cell needs a fix.} other {# cells need a fix.}}
    func materialsImportFaults(count: Int) -> String { text(1875, [.number(count)]) }
    /// {count, plural, one {And one more.} other {And # more.}}
    func materialsImportMore(count: Int) -> String { text(1876, [.number(count)]) }
    /// Line {line, number}, {column}: {problem}
    func materialsImportAt(line: Int, column: String, problem: String) -> String { text(1877, [.number(line), .text(column), .text(problem)]) }
    /// An example
    var materialsImportExample: String { plain(1878) }
    /// The columns
    var materialsColumns: String { plain(1879) }
    /// What it is called.
    var materialsColumnTitle: String { plain(1880) }
    /// The question it asks, and why it matters.
    var materialsColumnWhy: String { plain(1881) }
    /// Several in one cell, with a bar between them: one | two.
    var materialsColumnLines: String { plain(1882) }
    /// How long it takes, and for which grades.
    var materialsColumnFacts: String { plain(1883) }
    /// Codes, keys or titles, with a bar between them.
    var materialsColumnCompetencies: String { plain(1884) }
    /// There is no such column.
    var materialsFaultColumnUnknown: String { plain(1885) }
    /// This column is there twice.
    var materialsFaultColumnTwice: String { plain(1886) }
    /// This column is missing.
    var materialsFaultColumnMissing: String { plain(1887) }
    /// This row has more cells than the first one.
    var materialsFaultCellTooMany: String { plain(1888) }
    /// This cannot be read. Look for a missing quote.
    var materialsFaultUnreadable: String { plain(1889) }
    /// There are no rows yet.
    var materialsFaultEmpty: String { plain(1890) }
    /// Something is missing here.
    var materialsFaultMissing: String { plain(1891) }
    /// {count, number} at most, please.
    func materialsFaultTooMany(count: Int) -> String { text(1892, [.number(count)]) }
    /// This is not one of the kinds below.
    var materialsFaultKind: String { plain(1893) }
    /// No competency is called “{name}”.
    func materialsFaultUnknown(name: String) -> String { text(1894, [.text(name)]) }
    /// Several competencies are called “{name}”. Use the code.
    func materialsFaultSeveral(name: String) -> String { text(1895, [.text(name)]) }
    /// No rubric judges these yet. Make one activity about them by hand first.
    var materialsFaultNoRubric: String { plain(1896) }
    /// A table holds {count, number} rows at most.
    func materialsFaultRows(count: Int) -> String { text(1897, [.number(count)]) }
    /// Make a copy of my own
    var materialsCopy: String { plain(1898) }
    /// This is your own copy now. Change what you like.
    var materialsCopied: String { plain(1899) }
    /// Copied from
    var materialsCopiedFrom: String { plain(1900) }
    /// From students
    var materialsWaiting: String { plain(1901) }
    /// An activity by a student waits for your answer.
    var materialsWaitingMade: String { plain(1902) }
    /// Asks for another version.
    var materialsWaitingAsks: String { plain(1903) }
    /// {count, plural, one {# post worries somebody.} other {# posts worry somebody.}}
    func materialsWaitingReports(count: Int) -> String { text(1904, [.number(count)]) }
}

// messages
extension Messages {
    /// Messages
    var messagesTitle: String { plain(1905) }
    /// {count, plural, =0 {Nothing new} one {One conversation with something new} other {# conversations with someth…
    func messagesUnread(count: Int) -> String { text(1906, [.number(count)]) }
    /// Write
    var messagesWrite: String { plain(1907) }
    /// Write to somebody
    var messagesWriteTo: String { plain(1908) }
    /// No messages yet. Write to somebody to begin.
    var messagesNone: String { plain(1909) }
    /// No messages yet.
    var messagesNoneYet: String { plain(1910) }
    /// Older conversations
    var messagesOlder: String { plain(1911) }
    /// {count, number} new
    func messagesNew(count: Int) -> String { text(1912, [.number(count)]) }
    /// You:
    var messagesYou: String { plain(1913) }
    /// You
    var messagesYouAlone: String { plain(1914) }
    /// Somebody
    var messagesSomebody: String { plain(1915) }
    /// A message was taken back.
    var messagesTakenBack: String { plain(1916) }
    /// Taken back at {time}.
    func messagesTakenBackAt(time: String) -> String { text(1917, [.text(time)]) }
    /// This message was erased with the writer’s record.
    var messagesErased: String { plain(1918) }
    /// The team of {name}
    func messagesTeam(name: String) -> String { text(1919, [.text(name)]) }
    /// About {name}
    func messagesAbout(name: String) -> String { text(1920, [.text(name)]) }
    /// Message to {name}
    func messagesTo(name: String) -> String { text(1921, [.text(name)]) }
    /// Notice from {name}, {place}.
    func messagesNoticeFrom(name: String, place: String) -> String { text(1922, [.text(name), .text(place)]) }
    /// Earlier messages
    var messagesEarlier: String { plain(1923) }
    /// Back to the newest
    var messagesLatest: String { plain(1924) }
    /// Nothing was written yet.
    var messagesNothingSaid: String { plain(1925) }
    /// Answer
    var messagesAnswer: String { plain(1926) }
    /// Answer {name} alone
    func messagesAnswerAlone(name: String) -> String { text(1927, [.text(name)]) }
    /// Message
    var messagesWords: String { plain(1928) }
    /// Send
    var messagesSend: String { plain(1929) }
    /// Take back
    var messagesTakeBack: String { plain(1930) }
    /// Report this
    var messagesReport: String { plain(1931) }
    /// What is not right with it?
    var messagesReportWhy: String { plain(1932) }
    /// Staff chosen by the school will read it. The writer is not told who asked.
    var messagesReportWho: String { plain(1933) }
    /// Ask for a look
    var messagesReportSend: String { plain(1934) }
    /// Reported. Somebody at the school looks at it.
    var messagesReported: String { plain(1935) }
    /// Seen by {names}
    func messagesSeenBy(names: String) -> String { text(1936, [.text(names)]) }
    /// Not seen yet
    var messagesNotSeen: String { plain(1937) }
    /// Seen by {seen, number} of {people, number}
    func messagesReach(seen: Int, people: Int) -> String { text(1938, [.number(seen), .number(people)]) }
    /// Who has not seen it yet
    var messagesWhoNotYet: String { plain(1939) }
    /// Nobody can write here now. What was written stays here to read.
    var messagesOver: String { plain(1940) }
    /// This notice goes to many. Questions are best asked of a teacher.
    var messagesNoticeNoAnswer: String { plain(1941) }
    /// {name} has quiet hours now and will be told at {time}.
    func messagesToldAt(name: String, time: String) -> String { text(1942, [.text(name), .text(time)]) }
    /// Some have quiet hours now. They will be told by {time}.
    func messagesToldAtSome(time: String) -> String { text(1943, [.text(time)]) }
    /// Only those named here read this. If somebody reports it, staff chosen by the school may open it. It is kept w…
    var messagesWhoTwo: String { plain(1944) }
    /// Only you two read this. If one of you reports it, staff chosen by the school may open it.
    var messagesWhoPeers: String { plain(1945) }
    /// Everybody who teaches or advises this student reads this. It is part of the student’s record, which the famil…
    var messagesWhoTeam: String { plain(1946) }
    /// Everybody to whom the notice went can read it.
    var messagesWhoNotice: String { plain(1947) }
    /// A notice is read by all who get it. What goes to each alone is read by that person and you.
    var messagesWhoClass: String { plain(1948) }
    /// Everybody whom you choose can read this notice.
    var messagesWhoSchool: String { plain(1949) }
    /// My adults
    var messagesMyAdults: String { plain(1950) }
    /// Classmates
    var messagesClassmates: String { plain(1951) }
    /// Who teaches {name}
    func messagesAdultsOf(name: String) -> String { text(1952, [.text(name)]) }
    /// Classes
    var messagesClasses: String { plain(1953) }
    /// Choose a class to see its students and families.
    var messagesChooseClass: String { plain(1954) }
    /// Write to the whole class
    var messagesToClass: String { plain(1955) }
    /// Team
    var messagesToTeam: String { plain(1956) }
    /// There is nobody to write to now.
    var messagesNobody: String { plain(1957) }
    /// Message to the class
    var messagesToClassTitle: String { plain(1958) }
    /// {count, plural, one {One student} other {All # students}}
    func messagesWholeClass(count: Int) -> String { text(1959, [.number(count)]) }
    /// Who gets it?
    var messagesAudience: String { plain(1960) }
    /// Students
    var messagesToStudents: String { plain(1961) }
    /// Families
    var messagesToFamilies: String { plain(1962) }
    /// Students and families
    var messagesToBoth: String { plain(1963) }
    /// Staff
    var messagesToStaff: String { plain(1964) }
    /// Everybody
    var messagesToEverybody: String { plain(1965) }
    /// How?
    var messagesHow: String { plain(1966) }
    /// As one notice. Answers come to you alone.
    var messagesHowNotice: String { plain(1967) }
    /// To each alone, as a message of its own.
    var messagesHowEach: String { plain(1968) }
    /// What is it about?
    var messagesNoticeTitle: String { plain(1969) }
    /// A notice needs this line. A message to each alone does not.
    var messagesNoticeTitleHint: String { plain(1970) }
    /// Notice to the school
    var messagesSchoolNotice: String { plain(1971) }
    /// How I am told
    var messagesSettings: String { plain(1972) }
    /// Saved.
    var messagesSaved: String { plain(1973) }
    /// By email
    var messagesMail: String { plain(1974) }
    /// Once a day, when there is something new
    var messagesMailDaily: String { plain(1975) }
    /// At once, outside of quiet hours
    var messagesMailAtOnce: String { plain(1976) }
    /// Never
    var messagesMailNever: String { plain(1977) }
    /// This school sends no email yet. The choice is kept for later.
    var messagesMailOff: String { plain(1978) }
    /// The school has no email address for this account. The office can add one.
    var messagesMailNoAddress: String { plain(1979) }
    /// Quiet hours
    var messagesQuiet: String { plain(1980) }
    /// New messages wait until these hours are over. Writing is always possible.
    var messagesQuietHint: String { plain(1981) }
    /// As the school has them: {begins} to {ends}
    func messagesQuietSchool(begins: String, ends: String) -> String { text(1982, [.text(begins), .text(ends)]) }
    /// As the school has them: none
    var messagesQuietSchoolNone: String { plain(1983) }
    /// My own:
    var messagesQuietOwn: String { plain(1984) }
    /// From
    var messagesQuietBegins: String { plain(1985) }
    /// Until
    var messagesQuietEnds: String { plain(1986) }
    /// For everybody who chose no others. The same time twice means none.
    var messagesQuietSchoolHint: String { plain(1987) }
    /// Nobody else sees these choices.
    var messagesSettingsWho: String { plain(1988) }
    /// Messages at the school
    var messagesAdmin: String { plain(1989) }
    /// Between students
    var messagesPeers: String { plain(1990) }
    /// Students of one class may write to each other
    var messagesPeersOn: String { plain(1991) }
    /// Off unless a school decides otherwise. Each message can be reported.
    var messagesPeersHint: String { plain(1992) }
    /// First choose who looks at what is reported.
    var messagesPeersNeedSomebody: String { plain(1993) }
    /// Who looks at what is reported
    var messagesModerators: String { plain(1994) }
    /// They open a reported message with a reason, which is kept. They read nothing else. Where nobody is chosen, th…
    var messagesModeratorsHint: String { plain(1995) }
    /// Nobody at this school can be chosen yet.
    var messagesModeratorsNone: String { plain(1996) }
    /// Reported messages
    var messagesReports: String { plain(1997) }
    /// A message opens only with a reason. The reason is kept.
    var messagesReportsLede: String { plain(1998) }
    /// Nothing was reported.
    var messagesReportsNone: String { plain(1999) }
    /// {count, plural, =0 {Reports} one {One report} other {# reports}}
    func messagesReportsWaiting(count: Int) -> String { text(2000, [.number(count)]) }
    /// Open
    var messagesReportOpen: String { plain(2001) }
    /// A reported message
    var messagesReportTitle: String { plain(2002) }
    /// {name} asked for a look.
    func messagesReportBy(name: String) -> String { text(2003, [.text(name)]) }
    /// Settled on {day}.
    func messagesReportClosed(day: String) -> String { text(2004, [.text(day)]) }
    /// Why do you open it?
    var messagesOpenWhy: String { plain(2005) }
    /// You then see this message and a few around it, for one day.
    var messagesOpenHint: String { plain(2006) }
    /// Open it
    var messagesOpen: String { plain(2007) }
    /// Who opened it
    var messagesOpenings: String { plain(2008) }
    /// What was done?
    var messagesOutcome: String { plain(2009) }
    /// Settle it
    var messagesClose: String { plain(2010) }
    /// This one
    var messagesThisOne: String { plain(2011) }
    /// Between a student and an adult
    var messagesKindStudent: String { plain(2012) }
    /// Between family and school
    var messagesKindFamily: String { plain(2013) }
    /// In the team of a student
    var messagesKindTeam: String { plain(2014) }
    /// Between students
    var messagesKindPeers: String { plain(2015) }
    /// A notice
    var messagesKindNotice: String { plain(2016) }
    /// Please write something.
    var messagesNeedWords: String { plain(2017) }
    /// Please use at most {count, number} characters.
    func messagesTooLong(count: Int) -> String { text(2018, [.number(count)]) }
    /// That are many for one hour: at most {count, number}. Please go on later.
    func messagesTooMany(count: Int) -> String { text(2019, [.number(count)]) }
    /// A message can be taken back for five minutes. This one is older.
    var messagesTooLate: String { plain(2020) }
    /// Nobody would read this now. The words are kept in the field.
    var messagesNobodyReads: String { plain(2021) }
    /// Nobody would get this. Please choose others.
    var messagesNobodyThere: String { plain(2022) }
    /// Please say in a line what it is about.
    var messagesNeedTitle: String { plain(2023) }
    /// Please choose a time, such as 20:00.
    var messagesNeedTime: String { plain(2024) }
    /// Please give a reason.
    var messagesNeedReason: String { plain(2025) }
    /// Please say what was done.
    var messagesNeedOutcome: String { plain(2026) }
    /// {count, plural, one {You have a new message} other {You have # new messages}}
    func messagesMailSubject(count: Int) -> String { text(2027, [.number(count)]) }
    /// {count, plural, one {There is a new message for you. Read it here:} other {There are # new messages for you. …
    func messagesMailText(count: Int) -> String { text(2028, [.number(count)]) }
    /// Choose how you are told here:
    var messagesMailWhy: String { plain(2029) }
    /// Write to those who teach {name}
    func messagesWriteAbout(name: String) -> String { text(2030, [.text(name)]) }
    /// Messages
    var messagesHub: String { plain(2031) }
    /// To {name}, the family or the team.
    func messagesHubWords(name: String) -> String { text(2032, [.text(name)]) }
    /// {names} and {name} have written to each other in the last month. Their words are between them.
    func messagesFamilyLine(names: String, name: String) -> String { text(2033, [.text(names), .text(name)]) }
    /// {name} also writes with classmates, as the school allows.
    func messagesFamilyPeers(name: String) -> String { text(2034, [.text(name)]) }
    /// Messages with the school
    var messagesHomeTitle: String { plain(2035) }
}

// needs
extension Messages {
    /// Who needs me today
    var needsTitle: String { plain(2036) }
    /// {count, plural, one {One student} other {# students}} in your classes. Each name says what was seen.
    func needsLede(count: Int) -> String { text(2037, [.number(count)]) }
    /// Stuck or lost
    var needsLost: String { plain(2038) }
    /// Ready for more
    var needsBored: String { plain(2039) }
    /// {count, plural, one {No sign for a school day} other {No sign for # school days}}
    func needsAwayTitle(count: Int) -> String { text(2040, [.number(count)]) }
    /// Nobody shows signs of being stuck.
    var needsNoneLost: String { plain(2041) }
    /// Nobody shows signs of needing more.
    var needsNoneBored: String { plain(2042) }
    /// You have seen something from everyone.
    var needsNoneAway: String { plain(2043) }
    /// {count, plural, one {one more} other {# more}}
    func needsMore(count: Int) -> String { text(2044, [.number(count)]) }
    /// See all names
    var needsAll: String { plain(2045) }
    /// Last sign: {when}. {count, plural, one {One school day} other {# school days}} since.
    func needsAway(when: String, count: Int) -> String { text(2046, [.text(when), .number(count)]) }
    /// Nothing has come from this student yet.
    var needsNeverSeen: String { plain(2047) }
    /// {count, number} tries in a row at “{title}” did not work yet.
    func needsMisses(count: Int, title: String) -> String { text(2048, [.number(count), .text(title)]) }
    /// Stepped back to “{title}”, and {count, plural, one {a try} other {# tries}} there did not work either.
    func needsSteppedBack(title: String, count: Int) -> String { text(2049, [.text(title), .number(count)]) }
    /// Worked on {days, plural, one {one day} other {# days}} ({tries, plural, one {one try} other {# tries}}) witho…
    func needsNothingShown(days: Int, tries: Int) -> String { text(2050, [.number(days), .number(tries)]) }
    /// Asked for help {count, plural, one {once} other {# times}} this week.
    func needsHelpAsked(count: Int) -> String { text(2051, [.number(count)]) }
    /// The last {count, plural, one {try} other {# tries}} went less well than before.
    func needsBelowExpected(count: Int) -> String { text(2052, [.number(count)]) }
    /// Was not sure before {count, number} of the last {all, number} answers.
    func needsUnsure(count: Int, all: Int) -> String { text(2053, [.number(count), .number(all)]) }
    /// {count, plural, one {One try} other {# tries in a row}} right at once, without help.
    func needsRightAtOnce(count: Int) -> String { text(2054, [.number(count)]) }
    /// Worked on {days, plural, one {one day} other {# days}} ({tries, plural, one {one try} other {# tries}}) witho…
    func needsNothingNew(days: Int, tries: Int) -> String { text(2055, [.number(days), .number(tries)]) }
    /// The last {count, plural, one {task was} other {# tasks were}} well within reach.
    func needsFarAbove(count: Int) -> String { text(2056, [.number(count)]) }
    /// {count, number} of the last {all, number} tries were about what is shown already.
    func needsAlreadyShown(count: Int, all: Int) -> String { text(2057, [.number(count), .number(all)]) }
    /// {count, number} of the last {all, number} right answers came very quickly.
    func needsQuick(count: Int, all: Int) -> String { text(2058, [.number(count), .number(all)]) }
    /// Talk first.
    var needsHelpTalk: String { plain(2059) }
    /// Perhaps work on what this builds on.
    var needsHelpStepBack: String { plain(2060) }
    /// Perhaps smaller steps.
    var needsHelpSmaller: String { plain(2061) }
    /// Perhaps the same by another way.
    var needsHelpOtherWay: String { plain(2062) }
    /// Perhaps work with somebody.
    var needsHelpTogether: String { plain(2063) }
    /// Perhaps find out what else is there already.
    var needsHelpLookAhead: String { plain(2064) }
    /// Perhaps begin what comes next.
    var needsHelpMoveOn: String { plain(2065) }
    /// Perhaps a deeper task.
    var needsHelpDeeper: String { plain(2066) }
    /// Perhaps a project of their own.
    var needsHelpProject: String { plain(2067) }
    /// Offer a seat in the workshop
    var needsInvite: String { plain(2068) }
    /// Workshop
    var needsWorkshop: String { plain(2069) }
    /// Group
    var needsGroup: String { plain(2070) }
    /// Note
    var needsNote: String { plain(2071) }
    /// Set aside
    var needsSetAside: String { plain(2072) }
    /// The name comes back when something else is seen, or after {count, number} days.
    func needsSetAsideHint(count: Int) -> String { text(2073, [.number(count)]) }
    /// We have talked
    var needsReasonTalked: String { plain(2074) }
    /// I know why
    var needsReasonKnown: String { plain(2075) }
    /// Something is planned
    var needsReasonPlanned: String { plain(2076) }
    /// Or your own reason
    var needsReasonOwn: String { plain(2077) }
    /// Please say why, in a few words.
    var needsNeedReason: String { plain(2078) }
    /// Please use at most {count, number} characters.
    func needsTooLong(count: Int) -> String { text(2079, [.number(count)]) }
    /// Too little to say
    var needsUnknown: String { plain(2080) }
    /// No work of theirs was judged in the last six weeks, so nothing can be said:
    var needsUnknownHint: String { plain(2081) }
    /// Set aside by you
    var needsAside: String { plain(2082) }
    /// Only you have set these aside; colleagues have lists of their own.
    var needsAsideHint: String { plain(2083) }
    /// until {day}
    func needsUntil(day: String) -> String { text(2084, [.text(day)]) }
    /// Put back
    var needsTakeBack: String { plain(2085) }
    /// Your list
    var needsSettings: String { plain(2086) }
    /// Name students after so many school days without a sign
    var needsAwayDays: String { plain(2087) }
    /// Save
    var needsSave: String { plain(2088) }
    /// How these names come about
    var needsHow: String { plain(2089) }
    /// Stuck or lost: several tries in a row that did not work, many school days of work without something new shown…
    var needsHowLost: String { plain(2090) }
    /// Ready for more: many tries in a row right at once, work on what is shown already, or many school days without…
    var needsHowBored: String { plain(2091) }
    /// A sign is work that was written, sent or judged, an answer, a talk, or a visit in class. School days are coun…
    var needsHowAway: String { plain(2092) }
    /// The lists look back six weeks. They hold no score and no order but time: who has waited longest stands first.…
    var needsHowNot: String { plain(2093) }
    /// Only you see these lists, of students you teach or advise. Leaders do not.
    var needsWho: String { plain(2094) }
    /// {count, plural, =0 {No work waits} one {One piece of work waits} other {# pieces of work wait}}
    func needsTileWork(count: Int) -> String { text(2095, [.number(count)]) }
    /// {count, plural, =0 {Nobody asks for help} one {One asks for help} other {# ask for help}}
    func needsTileHelp(count: Int) -> String { text(2096, [.number(count)]) }
    /// {count, plural, =0 {No check-in is due} one {One check-in is due} other {# check-ins are due}}
    func needsTileTalks(count: Int) -> String { text(2097, [.number(count)]) }
    /// {count, plural, =0 {No workshop today} one {One workshop today} other {# workshops today}}
    func needsTileWorkshops(count: Int) -> String { text(2098, [.number(count)]) }
    /// Do first
    var needsFirst: String { plain(2099) }
}

// observations
extension Messages {
    /// What people saw me do
    var observationsTitleOwn: String { plain(2100) }
    /// What people saw {name, html} do
    func observationsTitleOf(name: HTML) -> HTML { markup(2101, [.html(name)]) }
    /// What people saw {name} do
    func observationsTitle(name: String) -> String { text(2102, [.text(name)]) }
    /// Not all learning is on a screen. Here is what adults saw you do.
    var observationsLedeOwn: String { plain(2103) }
    /// Not all learning is on a screen. Here is what adults saw, in their own words.
    var observationsLede: String { plain(2104) }
    /// Note what I saw
    var observationsAdd: String { plain(2105) }
    /// Whom did you see? Choose a student.
    var observationsWhom: String { plain(2106) }
    /// You have no students now. They come with your classes.
    var observationsNoStudents: String { plain(2107) }
    /// Note another student
    var observationsNext: String { plain(2108) }
    /// What I saw {name} do
    func observationsNew(name: String) -> String { text(2109, [.text(name)]) }
    /// What I saw {name, html} do
    func observationsNewHead(name: HTML) -> HTML { markup(2110, [.html(name)]) }
    /// Which skill was it?
    var observationsWhat: String { plain(2111) }
    /// Another skill
    var observationsFind: String { plain(2112) }
    /// A word from its name
    var observationsFindWords: String { plain(2113) }
    /// Find
    var observationsFindButton: String { plain(2114) }
    /// Nothing with these words. Try a shorter one.
    var observationsFoundNone: String { plain(2115) }
    /// Which level did you see?
    var observationsLevel: String { plain(2116) }
    /// No level, only what I saw
    var observationsNoLevel: String { plain(2117) }
    /// What happened
    var observationsWords: String { plain(2118) }
    /// One sentence is enough. You may leave it empty.
    var observationsWordsHint: String { plain(2119) }
    /// One sentence is enough: what you saw, and where.
    var observationsWordsHintFamily: String { plain(2120) }
    /// Photo
    var observationsPhoto: String { plain(2121) }
    /// Show the work or the hands. Ask first if a face is in it.
    var observationsPhotoHint: String { plain(2122) }
    /// Help, another place, another day
    var observationsMore: String { plain(2123) }
    /// Somebody helped
    var observationsHelped: String { plain(2124) }
    /// It was in a new situation
    var observationsTransfer: String { plain(2125) }
    /// On which day
    var observationsDay: String { plain(2126) }
    /// How it was shown
    var observationsWay: String { plain(2127) }
    /// Save
    var observationsSave: String { plain(2128) }
    /// Saved.
    var observationsSaved: String { plain(2129) }
    /// Undo
    var observationsUndo: String { plain(2130) }
    /// It was a habit of character, not a skill
    var observationsHabitInstead: String { plain(2131) }
    /// Choose a skill.
    var observationsNeedCompetency: String { plain(2132) }
    /// Choose a level, write a sentence or add a photo.
    var observationsNeedSomething: String { plain(2133) }
    /// Write a sentence or add a photo.
    var observationsNeedWords: String { plain(2134) }
    /// Choose a day that is not in the future and not too long ago.
    var observationsNeedDay: String { plain(2135) }
    /// This is too long. {count, number} characters fit.
    func observationsTooLong(count: Int) -> String { text(2136, [.number(count)]) }
    /// Moments
    var observationsMoments: String { plain(2137) }
    /// {count, plural, one {# moment} other {# moments}}
    func observationsCount(count: Int) -> String { text(2138, [.number(count)]) }
    /// Nothing is noted yet. Ask an adult to watch you work.
    var observationsNoneOwn: String { plain(2139) }
    /// Nothing is noted yet. One sentence about one moment is a good start.
    var observationsNone: String { plain(2140) }
    /// Take this back
    var observationsTakeBack: String { plain(2141) }
    /// It does not count any more. It stays in the record as taken back.
    var observationsTakeBackWhat: String { plain(2142) }
    /// Take back
    var observationsTakeBackDo: String { plain(2143) }
    /// Newer moments
    var observationsNewer: String { plain(2144) }
    /// Older moments
    var observationsOlder: String { plain(2145) }
    /// The student, the family, the teachers, the advisor and the school leaders can read this.
    var observationsWho: String { plain(2146) }
    /// You, your family, your teachers, your advisor and the school leaders can read this.
    var observationsWhoOwn: String { plain(2147) }
    /// Habits of character
    var observationsHabits: String { plain(2148) }
    /// These are told in words. They have no level and do not count for a grade.
    var observationsHabitsApart: String { plain(2149) }
    /// Nobody has noted a habit yet.
    var observationsHabitsNoneOwn: String { plain(2150) }
    /// Nothing is noted yet. What did you see that deserves a word?
    var observationsHabitsNone: String { plain(2151) }
    /// {count, plural, one {# older note} other {# older notes}}
    func observationsHabitsOlder(count: Int) -> String { text(2152, [.number(count)]) }
    /// {count, plural, one {Seen once} other {Seen # times}} by {people, plural, one {one adult} other {# adults}}, …
    func observationsStory(count: Int, people: Int, date: String) -> String { text(2153, [.number(count), .number(people), .text(date)]) }
    /// Earlier notes
    var observationsStoryAll: String { plain(2154) }
    /// Note a habit
    var observationsHabitAdd: String { plain(2155) }
    /// A habit I saw in {name, html}
    func observationsHabitHead(name: HTML) -> HTML { markup(2156, [.html(name)]) }
    /// What did you see?
    var observationsHabitWhich: String { plain(2157) }
    /// Tell the moment
    var observationsHabitWords: String { plain(2158) }
    /// What happened, in a sentence. You may leave it empty.
    var observationsHabitWordsHint: String { plain(2159) }
    /// Choose what you saw.
    var observationsNeedHabit: String { plain(2160) }
    /// How did you see it?
    var observationsSeenHow: String { plain(2161) }
    /// for the first time
    var observationsSeenFirst: String { plain(2162) }
    /// once more
    var observationsSeenAgain: String { plain(2163) }
    /// when it was not easy
    var observationsSeenHard: String { plain(2164) }
    /// Curiosity
    var observationsCuriosity: String { plain(2165) }
    /// Asks, looks closer, wants to know why
    var observationsCuriosityLooks: String { plain(2166) }
    /// Perseverance
    var observationsPerseverance: String { plain(2167) }
    /// Stays with it and tries another way
    var observationsPerseveranceLooks: String { plain(2168) }
    /// Kindness
    var observationsKindness: String { plain(2169) }
    /// Sees what others need and helps
    var observationsKindnessLooks: String { plain(2170) }
    /// Teamwork
    var observationsTeamwork: String { plain(2171) }
    /// Listens, shares the work, keeps promises
    var observationsTeamworkLooks: String { plain(2172) }
    /// Honesty
    var observationsHonesty: String { plain(2173) }
    /// Says what is true, even when it is hard
    var observationsHonestyLooks: String { plain(2174) }
    /// Initiative
    var observationsInitiative: String { plain(2175) }
    /// Begins without being asked
    var observationsInitiativeLooks: String { plain(2176) }
    /// Care for the work
    var observationsCare: String { plain(2177) }
    /// Checks, fixes and finishes
    var observationsCareLooks: String { plain(2178) }
    /// Courage
    var observationsCourage: String { plain(2179) }
    /// Speaks up, tries what is new
    var observationsCourageLooks: String { plain(2180) }
    /// Class table
    var observationsGridTitle: String { plain(2181) }
    /// Class table
    var observationsGridOpen: String { plain(2182) }
    /// After a task on paper or a discussion: fill in what you saw of everybody at once.
    var observationsGridBegin: String { plain(2183) }
    /// With the rubric of an activity
    var observationsGridByActivity: String { plain(2184) }
    /// With skills that I choose
    var observationsGridBySkill: String { plain(2185) }
    /// Skills, up to {count, number}
    func observationsGridSkills(count: Int) -> String { text(2186, [.number(count)]) }
    /// Open the table
    var observationsGridGo: String { plain(2187) }
    /// One digit for each student and column. Leave empty what you did not see.
    var observationsGridLede: String { plain(2188) }
    /// What the class did
    var observationsGridName: String { plain(2189) }
    /// For example: fractions on paper
    var observationsGridNameHint: String { plain(2190) }
    /// empty: not seen
    var observationsGridEmptyCell: String { plain(2191) }
    /// With a keyboard: after a digit you move on to the student below. The arrow keys move, too.
    var observationsGridKeys: String { plain(2192) }
    /// What the levels look like
    var observationsGridRubric: String { plain(2193) }
    /// Levels by student
    var observationsGridTable: String { plain(2194) }
    /// With help
    var observationsGridHelp: String { plain(2195) }
    /// {name} had help
    func observationsGridHelpOf(name: String) -> String { text(2196, [.text(name)]) }
    /// A word to the student
    var observationsGridWords: String { plain(2197) }
    /// A word to {name}
    func observationsGridWordsOf(name: String) -> String { text(2198, [.text(name)]) }
    /// {name}, {what}: 1 to 4
    func observationsGridCell(name: String, what: String) -> String { text(2199, [.text(name), .text(what)]) }
    /// Save all
    var observationsGridSave: String { plain(2200) }
    /// Look before saving
    var observationsGridPreview: String { plain(2201) }
    /// {levels, plural, one {# level} other {# levels}} for {students, plural, one {# student} other {# students}}.
    func observationsGridSum(levels: Int, students: Int) -> String { text(2202, [.number(levels), .number(students)]) }
    /// No level that is shown would change.
    var observationsGridNoChange: String { plain(2203) }
    /// These levels would go up:
    var observationsGridChanges: String { plain(2204) }
    /// Parts of the class
    var observationsGridPages: String { plain(2205) }
    /// Say what the class did.
    var observationsGridNeedTitle: String { plain(2206) }
    /// {name}, {what}: “{typed}” is not a level. Use 1, 2, 3 or 4.
    func observationsGridWrong(name: String, what: String, typed: String) -> String { text(2207, [.text(name), .text(what), .text(typed)]) }
    /// {name} has words but no level. Add a level, or note it on the student’s own page.
    func observationsGridWordsAlone(name: String) -> String { text(2208, [.text(name)]) }
    /// Somebody in this table is no longer in the class. Open the table again.
    var observationsGridLeft: String { plain(2209) }
    /// Fill in at least one level.
    var observationsGridEmpty: String { plain(2210) }
    /// You saved a table with this name for this day. Give it another name, or take the first one back.
    var observationsGridTwice: String { plain(2211) }
    /// Saved tables
    var observationsSheets: String { plain(2212) }
    /// Each level now counts as evidence for its student. You can take all of it back below.
    var observationsSheetSaved: String { plain(2213) }
    /// This table was taken back. Nothing of it counts.
    var observationsSheetBack: String { plain(2214) }
    /// Take the whole table back
    var observationsSheetTakeBack: String { plain(2215) }
    /// Nothing of it counts any more. It stays in the record as taken back.
    var observationsSheetTakeBackWhat: String { plain(2216) }
    /// Take it all back
    var observationsSheetTakeBackDo: String { plain(2217) }
    /// From before
    var observationsPriorTitle: String { plain(2218) }
    /// Bring something from before
    var observationsPriorAdd: String { plain(2219) }
    /// Did you learn it at another school, at home or in a club? Bring what shows it. A teacher will look at it.
    var observationsPriorLedeOwn: String { plain(2220) }
    /// What {name} learned at another school, at home or in a club counts here, too. A teacher looks at it first.
    func observationsPriorLede(name: String) -> String { text(2221, [.text(name)]) }
    /// You have not brought anything yet.
    var observationsPriorNoneOwn: String { plain(2222) }
    /// Nothing has been brought yet.
    var observationsPriorNone: String { plain(2223) }
    /// What does it show?
    var observationsPriorWhat: String { plain(2224) }
    /// What did you do?
    var observationsPriorWordsOwn: String { plain(2225) }
    /// What did {name} do?
    func observationsPriorWords(name: String) -> String { text(2226, [.text(name)]) }
    /// Tell what you made or did, and how it shows the skill.
    var observationsPriorWordsHint: String { plain(2227) }
    /// Where was it?
    var observationsPriorPlace: String { plain(2228) }
    /// A school, a club, at home
    var observationsPriorPlaceHint: String { plain(2229) }
    /// About when
    var observationsPriorDay: String { plain(2230) }
    /// A day near it is fine.
    var observationsPriorDayHint: String { plain(2231) }
    /// Photo, recording or film
    var observationsPriorFiles: String { plain(2232) }
    /// Link to more
    var observationsPriorLink: String { plain(2233) }
    /// Send it to the teachers
    var observationsPriorSend: String { plain(2234) }
    /// Choose the skill that it shows.
    var observationsPriorNeedSkill: String { plain(2235) }
    /// Tell what was done.
    var observationsPriorNeedWords: String { plain(2236) }
    /// Choose a day near it.
    var observationsPriorNeedDay: String { plain(2237) }
    /// A link begins with https:// and has no spaces.
    var observationsPriorNeedLink: String { plain(2238) }
    /// This is too long. {count, number} characters fit.
    func observationsPriorTooLong(count: Int) -> String { text(2239, [.number(count)]) }
    /// {count, number} pieces wait for an answer. Please wait for some of them first.
    func observationsPriorTooMany(count: Int) -> String { text(2240, [.number(count)]) }
    /// waits for an answer
    var observationsPriorWaiting: String { plain(2241) }
    /// counts as evidence
    var observationsPriorCounted: String { plain(2242) }
    /// answered
    var observationsPriorAnswered: String { plain(2243) }
    /// taken back
    var observationsPriorTakenBack: String { plain(2244) }
    /// What was brought
    var observationsPriorBrought: String { plain(2245) }
    /// Brought by
    var observationsPriorBy: String { plain(2246) }
    /// The answer
    var observationsPriorAnswer: String { plain(2247) }
    /// It was taken back later and does not count now.
    var observationsPriorUndone: String { plain(2248) }
    /// Bring more
    var observationsPriorAgain: String { plain(2249) }
    /// Take it back
    var observationsPriorTakeBack: String { plain(2250) }
    /// Somebody answered this already, or it was taken back. Load the page again to see.
    var observationsPriorGone: String { plain(2251) }
    /// Your answer
    var observationsPriorReview: String { plain(2252) }
    /// What do you see in it?
    var observationsPriorDecide: String { plain(2253) }
    /// It shows the skill: count it as evidence
    var observationsPriorCount: String { plain(2254) }
    /// Not yet: say why and what would help
    var observationsPriorSendBack: String { plain(2255) }
    /// Which level, if it counts
    var observationsPriorLevel: String { plain(2256) }
    /// Words to the student
    var observationsPriorAnswerWords: String { plain(2257) }
    /// What convinced you, or what is missing and how to show it here.
    var observationsPriorAnswerHint: String { plain(2258) }
    /// Send the answer
    var observationsPriorSendAnswer: String { plain(2259) }
    /// Choose what you see in it.
    var observationsPriorNeedChoice: String { plain(2260) }
    /// Choose the level that it shows.
    var observationsPriorNeedLevel: String { plain(2261) }
    /// Say why, and what would help.
    var observationsPriorNeedReason: String { plain(2262) }
    /// Evidence from before
    var observationsPriorQueue: String { plain(2263) }
    /// Open all
    var observationsPriorQueueOpen: String { plain(2264) }
    /// Students and families brought what was learned elsewhere. The oldest comes first.
    var observationsPriorQueueLede: String { plain(2265) }
    /// {count, plural, one {# piece waits for your answer.} other {# pieces wait for your answer.}}
    func observationsPriorQueueCount(count: Int) -> String { text(2266, [.number(count)]) }
    /// Nothing waits for an answer.
    var observationsPriorQueueEmpty: String { plain(2267) }
    /// Your teacher answered what you brought: {title, html}
    func observationsPriorNewAnswer(title: HTML) -> HTML { markup(2268, [.html(title)]) }
    /// What people saw
    var observationsHub: String { plain(2269) }
    /// Moments and habits that adults noted
    var observationsHubWords: String { plain(2270) }
    /// Seen without a screen
    var observationsOnSkill: String { plain(2271) }
    /// Show it in your own way. Ask an adult to watch, or bring what you did before.
    var observationsOnSkillOwn: String { plain(2272) }
    /// In a new situation
    var observationsTransferTitle: String { plain(2273) }
    /// You can do this here. Now try it somewhere new: at home, in another class, in town. Then show how it went.
    var observationsTransferOwn: String { plain(2274) }
    /// The next level asks for it in a new situation: another class, at home, in town. Whoever sees it can note it.
    var observationsTransferOther: String { plain(2275) }
    /// Plan a way to show it
    var observationsTransferIdea: String { plain(2276) }
    /// Note it in a new situation
    var observationsTransferNote: String { plain(2277) }
    /// Examples at each level
    var observationsExamples: String { plain(2278) }
    /// Skill
    var observationsSkill: String { plain(2279) }
    /// Pieces that others let you see
    var observationsExamplesHint: String { plain(2280) }
    /// List
    var observationsViewList: String { plain(2281) }
    /// Map and list
    var observationsViewMap: String { plain(2282) }
    /// How to see it
    var observationsView: String { plain(2283) }
    /// {area}: {count, plural, one {# skill} other {# skills}}. Lines go from what comes first to what builds on it.…
    func observationsMapLabel(area: String, count: Int) -> String { text(2284, [.text(area), .number(count)]) }
    /// The drawing shows {count, number} skills around what is under way. All are in the list.
    func observationsMapCut(count: Int) -> String { text(2285, [.number(count)]) }
    /// level {level, number}
    func observationsMapNodeLevel(level: Int) -> String { text(2286, [.number(level)]) }
}

// overview
extension Messages {
    /// Progress of {name}
    func overviewTitle(name: String) -> String { text(2287, [.text(name)]) }
    /// Progress of {name, html}
    func overviewTitleHtml(name: HTML) -> HTML { markup(2288, [.html(name)]) }
    /// My progress
    var overviewTitleOwn: String { plain(2289) }
    /// {count, plural, one {One part of learning.} other {# parts of learning, all worth the same.}} Each number ope…
    func overviewLede(count: Int) -> String { text(2290, [.number(count)]) }
    /// What the signs mean
    var overviewKey: String { plain(2291) }
    /// to come
    var overviewToCome: String { plain(2292) }
    /// working on it
    var overviewWorking: String { plain(2293) }
    /// shown
    var overviewShown: String { plain(2294) }
    /// You have shown {shown, number} of {total, plural, one {# skill} other {# skills}} on your plan.
    func overviewSkillsOwn(shown: Int, total: Int) -> String { text(2295, [.number(shown), .number(total)]) }
    /// {name} has shown {shown, number} of {total, plural, one {# skill} other {# skills}} on the plan.
    func overviewSkills(name: String, shown: Int, total: Int) -> String { text(2296, [.text(name), .number(shown), .number(total)]) }
    /// {count, plural, one {You are working on one.} other {You are working on #.}}
    func overviewWorkingOwn(count: Int) -> String { text(2297, [.number(count)]) }
    /// {count, plural, one {One is in progress.} other {# are in progress.}}
    func overviewWorkingOn(count: Int) -> String { text(2298, [.number(count)]) }
    /// {count, plural, one {You have one goal here.} other {You have # goals here.}}
    func overviewGoalsOwn(count: Int) -> String { text(2299, [.number(count)]) }
    /// {count, plural, one {{name} has one goal here.} other {{name} has # goals here.}}
    func overviewGoalsOf(count: Int, name: String) -> String { text(2300, [.number(count), .text(name)]) }
    /// {count, plural, one {You reached one goal here.} other {You reached # goals here.}}
    func overviewGoalsReachedOwn(count: Int) -> String { text(2301, [.number(count)]) }
    /// {count, plural, one {{name} reached one goal here.} other {{name} reached # goals here.}}
    func overviewGoalsReachedOf(count: Int, name: String) -> String { text(2302, [.number(count), .text(name)]) }
    /// {count, plural, one {One thing on your plan belongs here.} other {# things on your plan belong here.}}
    func overviewItemsOwn(count: Int) -> String { text(2303, [.number(count)]) }
    /// {count, plural, one {One thing on the plan belongs here.} other {# things on the plan belong here.}}
    func overviewItemsOf(count: Int) -> String { text(2304, [.number(count)]) }
    /// {planned, plural, one {{done, number} of # hour is done.} other {{done, number} of # hours are done.}}
    func overviewHours(planned: Int, done: Int) -> String { text(2305, [.number(planned), .number(done)]) }
    /// {count, plural, one {You have shown one skill since {date}.} other {You have shown # skills since {date}.}}
    func overviewGrowthOwn(count: Int, date: String) -> String { text(2306, [.number(count), .text(date)]) }
    /// {count, plural, one {{name} has shown one skill since {date}.} other {{name} has shown # skills since {date}.…
    func overviewGrowthOf(count: Int, name: String, date: String) -> String { text(2307, [.number(count), .text(name), .text(date)]) }
    /// You last worked on “{skill}”.
    func overviewLatestOwn(skill: String) -> String { text(2308, [.text(skill)]) }
    /// {name} last worked on “{skill}”.
    func overviewLatestOf(name: String, skill: String) -> String { text(2309, [.text(name), .text(skill)]) }
    /// Your plan has nothing here yet.
    var overviewUnplannedOwn: String { plain(2310) }
    /// The plan has nothing here yet.
    var overviewUnplanned: String { plain(2311) }
    /// Nothing here yet. A skill from your map could come first.
    var overviewEmptyContentOwn: String { plain(2312) }
    /// Nothing here yet. A skill from the map could come first.
    var overviewEmptyContent: String { plain(2313) }
    /// Nothing here yet. A question you want to dig into could come first.
    var overviewEmptyThinkingOwn: String { plain(2314) }
    /// Nothing here yet. A question to dig into could come first.
    var overviewEmptyThinking: String { plain(2315) }
    /// Nothing here yet. Planning your own week could come first.
    var overviewEmptyHabitsOwn: String { plain(2316) }
    /// Nothing here yet. Planning the week could come first.
    var overviewEmptyHabits: String { plain(2317) }
    /// Nothing here yet. Helping or trying something outside school could come first.
    var overviewEmptyWorldOwn: String { plain(2318) }
    /// Nothing here yet. Helping or trying something outside school could come first.
    var overviewEmptyWorld: String { plain(2319) }
    /// Nothing here yet. A goal of yours could come first.
    var overviewEmptyOtherOwn: String { plain(2320) }
    /// Nothing here yet. A goal could come first.
    var overviewEmptyOther: String { plain(2321) }
    /// Open the plan
    var overviewOpenPlan: String { plain(2322) }
    /// Open the map
    var overviewOpenMap: String { plain(2323) }
    /// The numbers of “{category}”
    func overviewNumbers(category: String) -> String { text(2324, [.text(category)]) }
    /// Goals
    var overviewRowGoals: String { plain(2325) }
    /// Goals reached
    var overviewRowGoalsDone: String { plain(2326) }
    /// Skills shown
    var overviewRowShown: String { plain(2327) }
    /// Skills in progress
    var overviewRowWorking: String { plain(2328) }
    /// Skills to come
    var overviewRowOpen: String { plain(2329) }
    /// Courses, projects and experiences
    var overviewRowItems: String { plain(2330) }
    /// Of these, done
    var overviewRowItemsDone: String { plain(2331) }
    /// Hours, done and planned
    var overviewRowHours: String { plain(2332) }
    /// {done, number} of {planned, number}
    func overviewHoursShort(done: Int, planned: Int) -> String { text(2333, [.number(done), .number(planned)]) }
    /// Shown since {date}
    func overviewRowGrowth(date: String) -> String { text(2334, [.text(date)]) }
    /// Latest work
    var overviewRowLatest: String { plain(2335) }
    /// {category}: {name}
    func overviewPartTitle(category: String, name: String) -> String { text(2336, [.text(category), .text(name)]) }
    /// All the parts
    var overviewAllParts: String { plain(2337) }
    /// Goals
    var overviewGoals: String { plain(2338) }
    /// reached
    var overviewGoalDone: String { plain(2339) }
    /// done
    var overviewItemDone: String { plain(2340) }
    /// Courses, projects and experiences
    var overviewItems: String { plain(2341) }
    /// Skills shown
    var overviewSkillsShown: String { plain(2342) }
    /// Skills in progress
    var overviewSkillsWorking: String { plain(2343) }
    /// Skills to come
    var overviewSkillsOpen: String { plain(2344) }
    /// Shown since {date}
    func overviewGrown(date: String) -> String { text(2345, [.text(date)]) }
    /// since {date}
    func overviewSince(date: String) -> String { text(2346, [.text(date)]) }
    /// last worked on {date}
    func overviewLastOn(date: String) -> String { text(2347, [.text(date)]) }
    /// {count, plural, one {# hour} other {# hours}}
    func overviewPlanned(count: Int) -> String { text(2348, [.number(count)]) }
    /// You, your family, your teachers, your advisor and the school leaders can see this. A goal you keep for you an…
    var overviewWhoOwn: String { plain(2349) }
    /// {name}, the family, the teachers, the advisor and the school leaders can see this.
    func overviewWho(name: String) -> String { text(2350, [.text(name)]) }
    /// Mine
    var overviewMine: String { plain(2351) }
    /// About me
    var overviewMineProfile: String { plain(2352) }
    /// My progress
    var overviewMineProgress: String { plain(2353) }
    /// My year
    var overviewMineYear: String { plain(2354) }
    /// More about {name}
    func overviewMore(name: String) -> String { text(2355, [.text(name)]) }
    /// See {name}’s progress in each part of learning
    func overviewLinkFamily(name: String) -> String { text(2356, [.text(name)]) }
    /// Grade {grade}
    func overviewHubGrade(grade: String) -> String { text(2357, [.text(grade)]) }
    /// Profile
    var overviewHubProfile: String { plain(2358) }
    /// Who {name} is, in their own words first.
    func overviewHubProfileWords(name: String) -> String { text(2359, [.text(name)]) }
    /// Plan
    var overviewHubPlan: String { plain(2360) }
    /// No plan has been written yet.
    var overviewHubPlanNone: String { plain(2361) }
    /// {goals, plural, =0 {No goals yet} one {# goal} other {# goals}} and {items, plural, =0 {nothing else planned}…
    func overviewHubPlanSum(goals: Int, items: Int) -> String { text(2362, [.number(goals), .number(items)]) }
    /// Progress
    var overviewHubProgress: String { plain(2363) }
    /// Every part of learning on one page.
    var overviewHubProgressWords: String { plain(2364) }
    /// This week
    var overviewHubWeek: String { plain(2365) }
    /// What {name} planned for this week, and what is done.
    func overviewHubWeekWords(name: String) -> String { text(2366, [.text(name)]) }
    /// The year
    var overviewHubYear: String { plain(2367) }
    /// Projects, courses and skills over the months.
    var overviewHubYearWords: String { plain(2368) }
    /// Check-ins
    var overviewHubTalks: String { plain(2369) }
    /// Talks with the advisor: what was said, and what is next.
    var overviewHubTalksWords: String { plain(2370) }
    /// The next one is on {date}, with {name}.
    func overviewHubNextTalk(date: String, name: String) -> String { text(2371, [.text(date), .text(name)]) }
    /// Notes
    var overviewHubNotes: String { plain(2372) }
    /// What adults wrote down. Each note says who reads it.
    var overviewHubNotesWords: String { plain(2373) }
    /// Proposals
    var overviewHubProposals: String { plain(2374) }
    /// What {name} proposes to learn, and what was agreed.
    func overviewHubProposalsWords(name: String) -> String { text(2375, [.text(name)]) }
    /// Work
    var overviewHubWork: String { plain(2376) }
    /// Everything that was begun and sent, with feedback.
    var overviewHubWorkWords: String { plain(2377) }
    /// Map
    var overviewHubMap: String { plain(2378) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func overviewHubMapWords(shown: Int, working: Int) -> String { text(2379, [.number(shown), .number(working)]) }
    /// You see here only what is open to you.
    var overviewHubWho: String { plain(2380) }
    /// Pages about {name}
    func overviewHubPages(name: String) -> String { text(2381, [.text(name)]) }
}

// placement
extension Messages {
    /// Where can I begin?
    var placementTitle: String { plain(2382) }
    /// Where {name} can begin
    func placementTitleOf(name: String) -> String { text(2383, [.text(name)]) }
    /// Answer a few questions. Then you see good places to begin.
    var placementLede: String { plain(2384) }
    /// A few questions show good places to begin. They give no score, and no level goes down.
    var placementLedeOf: String { plain(2385) }
    /// At most {count, number} questions. There is no score. No level goes down. You can stop and go on later.
    func placementPromise(count: Int) -> String { text(2386, [.number(count)]) }
    /// Choose what it is about
    var placementChoose: String { plain(2387) }
    /// There are not enough questions yet. Your map shows what is ready for you.
    var placementNone: String { plain(2388) }
    /// Nothing was tried yet. Students begin on their own map.
    var placementNoneOf: String { plain(2389) }
    /// On the way to my goals
    var placementWayToGoals: String { plain(2390) }
    /// On the way to the student's goals
    var placementWayToGoalsOf: String { plain(2391) }
    /// Begin
    var placementBegin: String { plain(2392) }
    /// Go on
    var placementGoOn: String { plain(2393) }
    /// You can go on with these
    var placementUnderWay: String { plain(2394) }
    /// This is still under way. What it finds is here at the end.
    var placementUnderWayOf: String { plain(2395) }
    /// Earlier results
    var placementBefore: String { plain(2396) }
    /// Ended on {date}
    func placementEndedOn(date: String) -> String { text(2397, [.text(date)]) }
    /// Began on {date}
    func placementBeganOn(date: String) -> String { text(2398, [.text(date)]) }
    /// There are not enough questions about this now. Please choose another one.
    var placementNotOffered: String { plain(2399) }
    /// Question {number, number} of at most {count, number}
    func placementQuestion(number: Int, count: Int) -> String { text(2400, [.number(number), .number(count)]) }
    /// Send my answer
    var placementAnswer: String { plain(2401) }
    /// I have not learned this yet
    var placementNotYet: String { plain(2402) }
    /// You can leave and go on later, on any device.
    var placementLeave: String { plain(2403) }
    /// You seem ready for this now
    var placementReady: String { plain(2404) }
    /// Seems ready to be learned now
    var placementReadyOf: String { plain(2405) }
    /// Your map shows where you can go from here.
    var placementReadyNone: String { plain(2406) }
    /// It looks like you can do this already
    var placementThere: String { plain(2407) }
    /// May be there already
    var placementThereOf: String { plain(2408) }
    /// Your teacher looks at it with you and confirms it.
    var placementThereWho: String { plain(2409) }
    /// It is not a level yet. A teacher looks at it with the student and confirms it.
    var placementThereWhoOf: String { plain(2410) }
    /// {count, plural, one {And # more, on the map.} other {And # more, on the map.}}
    func placementMore(count: Int) -> String { text(2411, [.number(count)]) }
    /// A question about it was answered right.
    var placementWhyRight: String { plain(2412) }
    /// This comes later and is there already: {title, html}
    func placementWhyRequired(title: HTML) -> HTML { markup(2413, [.html(title)]) }
    /// The other answers make it likely.
    var placementWhyLikely: String { plain(2414) }
    /// A question about it did not work out yet.
    var placementWhyWrong: String { plain(2415) }
    /// The answer was: not learned yet.
    var placementWhyNotYet: String { plain(2416) }
    /// What comes before it is there.
    var placementWhyNext: String { plain(2417) }
    /// Go to my map
    var placementToMap: String { plain(2418) }
    /// Placement suggests
    var placementSuggests: String { plain(2419) }
    /// Placement suggests that this is there already. Look at it with the student, and confirm what you see.
    var placementSuggestsLook: String { plain(2420) }
    /// See the results
    var placementSeeAll: String { plain(2421) }
}

// plans
extension Messages {
    /// Classes in order
    var plansKindCourseSequence: String { plain(2422) }
    /// Activity
    var plansKindActivity: String { plain(2423) }
    /// Project
    var plansKindProject: String { plain(2424) }
    /// College class
    var plansKindDualEnrolment: String { plain(2425) }
    /// Internship
    var plansKindInternship: String { plain(2426) }
    /// Service
    var plansKindService: String { plain(2427) }
    /// Reading
    var plansKindReading: String { plain(2428) }
    /// Support
    var plansKindSupport: String { plain(2429) }
    /// Habit to practice
    var plansKindHabit: String { plain(2430) }
    /// This term
    var plansHorizonTerm: String { plain(2431) }
    /// The next years
    var plansHorizonYears: String { plain(2432) }
    /// After graduation
    var plansHorizonAfterGraduation: String { plain(2433) }
    /// Student, family and the adults at school
    var plansAudienceEveryone: String { plain(2434) }
    /// Only the student and the advisor
    var plansAudienceAdvisor: String { plain(2435) }
    /// planned
    var plansMarkPlanned: String { plain(2436) }
    /// under way
    var plansMarkUnderWay: String { plain(2437) }
    /// done
    var plansMarkDone: String { plain(2438) }
    /// let go
    var plansMarkLetGo: String { plain(2439) }
    /// Questions
    var plansFieldTemplate: String { plain(2440) }
    /// We look at it again
    var plansFieldReviewOn: String { plain(2441) }
    /// Words
    var plansFieldWords: String { plain(2442) }
    /// Kind of interest
    var plansFieldTag: String { plain(2443) }
    /// Kind of goal
    var plansFieldCategory: String { plain(2444) }
    /// What it is
    var plansFieldTitle: String { plain(2445) }
    /// Reason
    var plansFieldReason: String { plain(2446) }
    /// How we will know
    var plansFieldKnowing: String { plain(2447) }
    /// How far away
    var plansFieldHorizon: String { plain(2448) }
    /// By when
    var plansFieldByOn: String { plain(2449) }
    /// Belongs to
    var plansFieldInterest: String { plain(2450) }
    /// Skills
    var plansFieldCompetencies: String { plain(2451) }
    /// Leads to
    var plansFieldServes: String { plain(2452) }
    /// Who can read it
    var plansFieldAudience: String { plain(2453) }
    /// Kind
    var plansFieldKind: String { plain(2454) }
    /// With whom and where
    var plansFieldPlace: String { plain(2455) }
    /// First day
    var plansFieldBeginsOn: String { plain(2456) }
    /// Last day
    var plansFieldEndsOn: String { plain(2457) }
    /// Goals
    var plansFieldGoals: String { plain(2458) }
    /// Credits
    var plansFieldCredits: String { plain(2459) }
    /// Hours
    var plansFieldHours: String { plain(2460) }
    /// Where it comes from
    var plansFieldOrigin: String { plain(2461) }
    /// First choice
    var plansFieldFirst: String { plain(2462) }
    /// Second choice
    var plansFieldSecond: String { plain(2463) }
    /// The student
    var plansFieldStudent: String { plain(2464) }
    /// The advisor
    var plansFieldAdvisor: String { plain(2465) }
    /// The family
    var plansFieldFamily: String { plain(2466) }
    /// The plan
    var plansPartPlan: String { plain(2467) }
    /// Answer
    var plansPartAnswer: String { plain(2468) }
    /// Interest
    var plansPartInterest: String { plain(2469) }
    /// Goal
    var plansPartGoal: String { plain(2470) }
    /// Part of the plan
    var plansPartItem: String { plain(2471) }
    /// After school
    var plansPartAim: String { plain(2472) }
    /// What we promise
    var plansPartPromises: String { plain(2473) }
    /// The goals stand in a new order.
    var plansPartOrderGoals: String { plain(2474) }
    /// The parts of the plan stand in a new order.
    var plansPartOrderItems: String { plain(2475) }
    /// Something stands in a new order.
    var plansPartOrderOther: String { plain(2476) }
    /// {part}: {field}
    func plansFieldOf(part: String, field: String) -> String { text(2477, [.text(part), .text(field)]) }
    /// (taken out)
    var plansTakenOut: String { plain(2478) }
    /// a skill that is gone
    var plansGone: String { plain(2479) }
    /// {area}: {amount}
    func plansCreditsIn(area: String, amount: String) -> String { text(2480, [.text(area), .text(amount)]) }
    /// A plan holds {count, number} goals. Put one away first.
    func plansTooManyGoals(count: Int) -> String { text(2481, [.number(count)]) }
    /// A plan holds {count, number} parts. Take one out first.
    func plansTooManyItems(count: Int) -> String { text(2482, [.number(count)]) }
    /// A plan holds {count, number} interests. Take one out first.
    func plansTooManyInterests(count: Int) -> String { text(2483, [.number(count)]) }
    /// A plan holds {count, number} answers.
    func plansTooManyAnswers(count: Int) -> String { text(2484, [.number(count)]) }
    /// Make it shorter: {count, number} letters at most.
    func plansTooLong(count: Int) -> String { text(2485, [.number(count)]) }
    /// Pick {count, number} at most.
    func plansTooManyLinks(count: Int) -> String { text(2486, [.number(count)]) }
    /// Write a whole number of hours, {count, number} at most.
    func plansHoursRange(count: Int) -> String { text(2487, [.number(count)]) }
    /// Write credits as a number, such as 0.5 or 1.
    var plansCreditsRange: String { plain(2488) }
    /// This form has something that a plan cannot hold. Open the plan again.
    var plansNotReadable: String { plain(2489) }
    /// Nothing changed.
    var plansNothingChanged: String { plain(2490) }
    /// {part}: new
    func plansAdded(part: String) -> String { text(2491, [.text(part)]) }
    /// {part}: taken out
    func plansRemoved(part: String) -> String { text(2492, [.text(part)]) }
    /// What the school asks of everybody
    var plansCoverage: String { plain(2493) }
    /// {covered, number} of {total, plural, one {# area} other {# areas}} covered
    func plansCoverageOf(covered: Int, total: Int) -> String { text(2494, [.number(covered), .number(total)]) }
    /// Nothing is open.
    var plansCoverageAll: String { plain(2495) }
    /// Still open:
    var plansCoverageOpen: String { plain(2496) }
    /// See each one and why it counts
    var plansCoverageEach: String { plain(2497) }
    /// shown
    var plansCoverageShown: String { plain(2498) }
    /// in the plan
    var plansCoveragePlanned: String { plain(2499) }
    /// still open
    var plansCoverageOpenState: String { plain(2500) }
    /// {planned, number} of {asked, plural, one {# hour} other {# hours}} in the plan
    func plansCoverageHours(planned: Int, asked: Int) -> String { text(2501, [.number(planned), .number(asked)]) }
    /// {planned} of {asked} credits in the plan
    func plansCoverageCredits(planned: String, asked: String) -> String { text(2502, [.text(planned), .text(asked)]) }
    /// {count, plural, one {# skill already shown} other {# skills already shown}}
    func plansCoverageDemonstrated(count: Int) -> String { text(2503, [.number(count)]) }
    /// {count, plural, one {# hour} other {# hours}}
    func plansHoursOf(count: Int) -> String { text(2504, [.number(count)]) }
    /// credits: {amount}
    func plansCreditsOf(amount: String) -> String { text(2505, [.text(amount)]) }
    /// My plan
    var plansTitle: String { plain(2506) }
    /// Plan of {name}
    func plansTitleOf(name: String) -> String { text(2507, [.text(name)]) }
    /// What you want, why, and how you get there.
    var plansLedeOwn: String { plain(2508) }
    /// Saved {date} by {name}
    func plansSavedAt(date: String, name: String) -> String { text(2509, [.text(date), .text(name)]) }
    /// History
    var plansHistory: String { plain(2510) }
    /// Your plan starts with you. Three short questions are enough.
    var plansEmptyOwn: String { plain(2511) }
    /// There is no plan yet. It starts with the student.
    var plansEmptyOf: String { plain(2512) }
    /// Answer three questions
    var plansBegin: String { plain(2513) }
    /// Begin the plan together
    var plansBeginTogether: String { plain(2514) }
    /// Find out what I like first
    var plansInventory: String { plain(2515) }
    /// What I care about
    var plansInterests: String { plain(2516) }
    /// What {name} cares about
    func plansInterestsOf(name: String) -> String { text(2517, [.text(name)]) }
    /// Change the interests
    var plansInterestsEdit: String { plain(2518) }
    /// No interest yet.
    var plansNoInterests: String { plain(2519) }
    /// Add a goal
    var plansNewGoal: String { plain(2520) }
    /// Add something to do
    var plansNewItem: String { plain(2521) }
    /// No goal yet.
    var plansGoalsNone: String { plain(2522) }
    /// How we will know
    var plansKnowing: String { plain(2523) }
    /// When
    var plansWhen: String { plain(2524) }
    /// {horizon}, by {date}
    func plansByDay(horizon: String, date: String) -> String { text(2525, [.text(horizon), .text(date)]) }
    /// Gets better at
    var plansBetter: String { plain(2526) }
    /// I will get better at
    var plansBetterOwn: String { plain(2527) }
    /// now {level}
    func plansLevelNow(level: String) -> String { text(2528, [.text(level)]) }
    /// to {level}
    func plansLevelAim(level: String) -> String { text(2529, [.text(level)]) }
    /// Leads to
    var plansLeads: String { plain(2530) }
    /// Because of
    var plansUnder: String { plain(2531) }
    /// Only you and your advisor can read this goal.
    var plansOnlyAdvisor: String { plain(2532) }
    /// Only the student and the advisor can read this goal.
    var plansOnlyAdvisorOf: String { plain(2533) }
    /// Change
    var plansEdit: String { plain(2534) }
    /// Change: {title}
    func plansEditNamed(title: String) -> String { text(2535, [.text(title)]) }
    /// How it stands
    var plansStanding: String { plain(2536) }
    /// How it stands: {title}
    func plansStandingNamed(title: String) -> String { text(2537, [.text(title)]) }
    /// Save how it stands
    var plansStandingSave: String { plain(2538) }
    /// Why? Leave it empty if you like.
    var plansStandingWhy: String { plain(2539) }
    /// Steps
    var plansSteps: String { plain(2540) }
    /// What is in the plan
    var plansItems: String { plain(2541) }
    /// Nothing here yet: classes, projects, reading, service.
    var plansItemsNone: String { plain(2542) }
    /// For: {interest, html}
    func plansItemsUnder(interest: HTML) -> HTML { markup(2543, [.html(interest)]) }
    /// Also in the plan
    var plansItemsOther: String { plain(2544) }
    /// {count, plural, one {# more} other {# more}}
    func plansItemsMore(count: Int) -> String { text(2545, [.number(count)]) }
    /// from {date}
    func plansFrom(date: String) -> String { text(2546, [.text(date)]) }
    /// until {date}
    func plansUntil(date: String) -> String { text(2547, [.text(date)]) }
    /// {first} to {last}
    func plansFromTo(first: String, last: String) -> String { text(2548, [.text(first), .text(last)]) }
    /// Counts for
    var plansCountsFor: String { plain(2549) }
    /// Standards
    var plansCovers: String { plain(2550) }
    /// For the goal
    var plansForGoals: String { plain(2551) }
    /// In my own words
    var plansWords: String { plain(2552) }
    /// In the own words of {name}
    func plansWordsOf(name: String) -> String { text(2553, [.text(name)]) }
    /// Answer the questions
    var plansWordsEdit: String { plain(2554) }
    /// After school
    var plansAim: String { plain(2555) }
    /// My first choice
    var plansAimFirst: String { plain(2556) }
    /// I would be glad with
    var plansAimSecond: String { plain(2557) }
    /// Change aim and checklist
    var plansAimEdit: String { plain(2558) }
    /// Getting ready
    var plansReadiness: String { plain(2559) }
    /// {done, number} of {total, plural, one {# done} other {# done}}
    func plansReadinessOf(done: Int, total: Int) -> String { text(2560, [.number(done), .number(total)]) }
    /// done
    var plansReadinessDone: String { plain(2561) }
    /// to do
    var plansReadinessOpen: String { plain(2562) }
    /// What each of us does
    var plansPromises: String { plain(2563) }
    /// What I do
    var plansPromiseStudent: String { plain(2564) }
    /// What {name} does
    func plansPromiseStudentOf(name: String) -> String { text(2565, [.text(name)]) }
    /// What the advisor does
    var plansPromiseAdvisor: String { plain(2566) }
    /// What the family does
    var plansPromiseFamily: String { plain(2567) }
    /// Change promises and day
    var plansPromisesEdit: String { plain(2568) }
    /// Nothing written yet.
    var plansPromisesNone: String { plain(2569) }
    /// We look at it again on {date}.
    func plansReview(date: String) -> String { text(2570, [.text(date)]) }
    /// Goals from before
    var plansPast: String { plain(2571) }
    /// You, your family and your teachers can see your plan. Goals marked so are only for you and your advisor.
    var plansWhoOwn: String { plain(2572) }
    /// The student, the family and the teachers see the same plan. The student may keep single goals between student…
    var plansWhoOf: String { plain(2573) }
    /// Around the plan
    var plansAround: String { plain(2574) }
    /// Plan
    var plansCrumb: String { plain(2575) }
    /// Who has agreed
    var plansSigning: String { plain(2576) }
    /// Save
    var plansSave: String { plain(2577) }
    /// Begin the plan
    var plansBeginTitle: String { plain(2578) }
    /// A few words are enough. You can change everything later.
    var plansBeginLede: String { plain(2579) }
    /// What do you care about?
    var plansBeginInterest: String { plain(2580) }
    /// What do you want to be able to do?
    var plansBeginGoal: String { plain(2581) }
    /// Why does it matter to you?
    var plansBeginReason: String { plain(2582) }
    /// Make it my plan
    var plansBeginSave: String { plain(2583) }
    /// Write one thing you care about.
    var plansNeedInterest: String { plain(2584) }
    /// What I care about
    var plansInterestsTitle: String { plain(2585) }
    /// Goals and everything else in the plan can stand under one of these.
    var plansInterestsHint: String { plain(2586) }
    /// Interest {number, number}
    func plansInterestNumber(number: Int) -> String { text(2587, [.number(number)]) }
    /// Another interest
    var plansInterestNew: String { plain(2588) }
    /// Clear a line to take it out. What stood under it stays in the plan.
    var plansInterestEmptyHint: String { plain(2589) }
    /// From the profile
    var plansInterestFromProfile: String { plain(2590) }
    /// Add something to do
    var plansItemNewTitle: String { plain(2591) }
    /// Change this part of the plan
    var plansItemTitle: String { plain(2592) }
    /// What is it called?
    var plansItemWhat: String { plain(2593) }
    /// For example: Internship at the animal clinic.
    var plansItemWhatHint: String { plain(2594) }
    /// What kind is it?
    var plansItemKind: String { plain(2595) }
    /// With whom and where?
    var plansItemPlace: String { plain(2596) }
    /// For example: with Mr. Oda, Fridays 1:00 to 4:00.
    var plansItemPlaceHint: String { plain(2597) }
    /// First day, if you know it
    var plansItemBegins: String { plain(2598) }
    /// Last day, if you know it
    var plansItemEnds: String { plain(2599) }
    /// Which interest does it belong to?
    var plansItemInterest: String { plain(2600) }
    /// None of these
    var plansNoneOfThese: String { plain(2601) }
    /// Which goals does it help?
    var plansItemGoals: String { plain(2602) }
    /// Credits it counts for
    var plansItemCredits: String { plain(2603) }
    /// A number such as 0.5 or 1. Leave the others empty.
    var plansItemCreditsHint: String { plain(2604) }
    /// Hours outside of class
    var plansItemHours: String { plain(2605) }
    /// For service and internships. Leave it empty if hours do not count.
    var plansItemHoursHint: String { plain(2606) }
    /// Write what it is called.
    var plansItemNeedTitle: String { plain(2607) }
    /// Pick what kind it is.
    var plansItemNeedKind: String { plain(2608) }
    /// The last day comes before the first day.
    var plansItemDates: String { plain(2609) }
    /// Write the day as in 2026-05-04.
    var plansDateUnread: String { plain(2610) }
    /// Take it out of the plan
    var plansItemRemove: String { plain(2611) }
    /// It stays in the history.
    var plansItemRemoveHint: String { plain(2612) }
    /// Which skills does it cover?
    var plansSkills: String { plain(2613) }
    /// Pick what fits. Search to find more.
    var plansSkillsHint: String { plain(2614) }
    /// After school
    var plansAimTitle: String { plain(2615) }
    /// What is your first choice after school?
    var plansAimFirstAsk: String { plain(2616) }
    /// What second choice would you be glad with?
    var plansAimSecondAsk: String { plain(2617) }
    /// What have you done already?
    var plansReadinessAsk: String { plain(2618) }
    /// Note
    var plansReadinessNote: String { plain(2619) }
    /// since {date}
    func plansReadinessOn(date: String) -> String { text(2620, [.text(date)]) }
    /// What each of us does
    var plansPromisesTitle: String { plain(2621) }
    /// Write what was said together. Everybody reads it before agreeing.
    var plansPromisesLede: String { plain(2622) }
    /// What the student does
    var plansPromiseStudentAsk: String { plain(2623) }
    /// On which day do we look at the plan again?
    var plansReviewAsk: String { plain(2624) }
    /// Questions for the plan
    var plansWordsTitle: String { plain(2625) }
    /// You could begin with: {starters}
    func plansWordsHint(starters: String) -> String { text(2626, [.text(starters)]) }
    /// From an earlier plan
    var plansWordsOlder: String { plain(2627) }
    /// History of the plan
    var plansHistoryTitle: String { plain(2628) }
    /// What changed with each save, newest first.
    var plansHistoryLede: String { plain(2629) }
    /// Nothing has been saved yet.
    var plansHistoryNone: String { plain(2630) }
    /// {date}, {name}
    func plansHistorySaved(date: String, name: String) -> String { text(2631, [.text(date), .text(name)]) }
    /// The plan began.
    var plansHistoryFirst: String { plain(2632) }
    /// Versions that were put forward
    var plansHistoryVersions: String { plain(2633) }
    /// Version {number, number}, put forward {date}
    func plansHistoryVersion(number: Int, date: String) -> String { text(2634, [.number(number), .text(date)]) }
    /// Changed since version {number, number}
    func plansHistorySinceVersion(number: Int) -> String { text(2635, [.number(number)]) }
    /// Older saves are not kept one by one. What was put forward is kept for good.
    var plansHistoryOlder: String { plain(2636) }
    /// Plans: questions, kinds of goals and rules
    var plansSettingsTitle: String { plain(2637) }
    /// These texts and rules hold for every plan at your school. A change reaches plans at once; agreed versions kee…
    var plansSettingsLede: String { plain(2638) }
    /// Questions by grade
    var plansSettingsTemplates: String { plain(2639) }
    /// Kinds of goals
    var plansSettingsCategories: String { plain(2640) }
    /// What is asked of everybody
    var plansSettingsRequirements: String { plain(2641) }
    /// Grades {band}
    func plansSettingsGrades(band: String) -> String { text(2642, [.text(band)]) }
    /// as it came with Trellis
    var plansSettingsShipped: String { plain(2643) }
    /// changed {date} by {name}
    func plansSettingsChanged(date: String, name: String) -> String { text(2644, [.text(date), .text(name)]) }
    /// Saved. Every plan uses it now.
    var plansSettingsSaved: String { plain(2645) }
    /// Questions for grades {band}
    func plansSettingsTemplateTitle(band: String) -> String { text(2646, [.text(band)]) }
    /// Kinds of goals
    var plansSettingsCategoriesTitle: String { plain(2647) }
    /// The four that come with Trellis can be renamed. They cannot be taken out, since goals count under them.
    var plansSettingsCategoriesHint: String { plain(2648) }
    /// What is asked of everybody in grades {band}
    func plansSettingsRequirementsTitle(band: String) -> String { text(2649, [.text(band)]) }
    /// Number {number, number}
    func plansSettingsNumber(number: Int) -> String { text(2650, [.number(number)]) }
    /// English
    var plansSettingsEnglish: String { plain(2651) }
    /// Spanish
    var plansSettingsSpanish: String { plain(2652) }
    /// Name
    var plansSettingsName: String { plain(2653) }
    /// What it means
    var plansSettingsSentence: String { plain(2654) }
    /// Questions, one in each line
    var plansSettingsPrompts: String { plain(2655) }
    /// Ways to begin, one in each line
    var plansSettingsStarters: String { plain(2656) }
    /// First sentence
    var plansSettingsIntro: String { plain(2657) }
    /// What is counted
    var plansSettingsKind: String { plain(2658) }
    /// Credits
    var plansSettingsKindCredits: String { plain(2659) }
    /// Hours of one kind
    var plansSettingsKindHours: String { plain(2660) }
    /// A part of a framework
    var plansSettingsKindCompetencies: String { plain(2661) }
    /// How many credits or hours
    var plansSettingsAmount: String { plain(2662) }
    /// Of what
    var plansSettingsOf: String { plain(2663) }
    /// For hours: the kind. For a part of a framework: the framework.
    var plansSettingsOfHint: String { plain(2664) }
    /// Only this part of the framework
    var plansSettingsStrand: String { plain(2665) }
    /// Leave it empty for all of it.
    var plansSettingsStrandHint: String { plain(2666) }
    /// Clear both names to take a line out.
    var plansSettingsRemoveHint: String { plain(2667) }
    /// One more
    var plansSettingsNew: String { plain(2668) }
    /// Write the name in English and in Spanish.
    var plansSettingsNeedBoth: String { plain(2669) }
    /// Write how many: a number above zero.
    var plansSettingsNeedAmount: String { plain(2670) }
    /// Pick of what.
    var plansSettingsNeedOf: String { plain(2671) }
    /// Keep at least one.
    var plansSettingsNeedOne: String { plain(2672) }
    /// This kind cannot be taken out. Give it a name in both languages.
    var plansSettingsKeepCategory: String { plain(2673) }
    /// All of it
    var plansSettingsWhole: String { plain(2674) }
    /// Text
    var plansSettingsText: String { plain(2675) }
    /// For: {name, html}
    func plansForSchool(name: HTML) -> HTML { markup(2676, [.html(name)]) }
    /// The plan as it stands
    var plansReading: String { plain(2677) }
}

// policy
extension Messages {
    /// How levels are decided
    var policyTitle: String { plain(2678) }
    /// One rule for all competencies of this framework. Everybody who sees a level can read the rule behind it.
    var policyLede: String { plain(2679) }
    /// The rule now
    var policyNow: String { plain(2680) }
    /// The rule in words
    var policyInWords: String { plain(2681) }
    /// Version {version, number}
    func policyVersion(version: Int) -> String { text(2682, [.number(version)]) }
    /// “{name}” needs {pieces, plural, one {one piece of work} other {at least # pieces of work}}. {inRow, plural, =…
    func policySureWords(name: String, pieces: Int, inRow: Int) -> String { text(2683, [.text(name), .number(pieces), .number(inRow)]) }
    /// {tasks, plural, one {They may be about one task.} other {They are about at least # different tasks.}}
    func policyTasksWords(tasks: Int) -> String { text(2684, [.number(tasks)]) }
    /// Each level also needs a best guess that is sure enough: its low end reaches the level.
    var policyCautionWords: String { plain(2685) }
    /// The best score counts. Later scores take nothing away.
    var policyHighestWords: String { plain(2686) }
    /// The latest score counts.
    var policyRecentWords: String { plain(2687) }
    /// {n, number} of the last {m, number} scores have to reach the level.
    func policySeveralWords(n: Int, m: Int) -> String { text(2688, [.number(n), .number(m)]) }
    /// The average counts. Work done {days, plural, one {# day} other {# days}} earlier counts half.
    func policyAverageWords(days: Int) -> String { text(2689, [.number(days)]) }
    /// Scores out of 100: {two} from {bar2, number}, {three} from {bar3, number}, {four} from {bar4, number}.
    func policyBarsWords(two: String, bar2: Int, three: String, bar3: Int, four: String, bar4: Int) -> String { text(2690, [.text(two), .number(bar2), .text(three), .number(bar3), .text(four), .number(bar4)]) }
    /// “{name}” has to be shown in two ways, or again on a later day.
    func policyAgreementWords(name: String) -> String { text(2691, [.text(name)]) }
    /// “{name}” has to be shown in a new situation.
    func policyTransferWords(name: String) -> String { text(2692, [.text(name)]) }
    /// What was shown stays shown.
    var policyStays: String { plain(2693) }
    /// Try another rule
    var policyChange: String { plain(2694) }
    /// First see what would change. Nothing is saved yet.
    var policyChangeHint: String { plain(2695) }
    /// What counts
    var policyRule: String { plain(2696) }
    /// Several pieces of work and a guess that is sure enough
    var policySureHint: String { plain(2697) }
    /// Pieces of work, at least
    var policyPieces: String { plain(2698) }
    /// Last ones in a row that went well without help
    var policyInRow: String { plain(2699) }
    /// Different tasks, at least
    var policyTasks: String { plain(2700) }
    /// Caution
    var policyCaution: String { plain(2701) }
    /// How far the low end stays below the best guess: 0 not at all, 0.5 usual, 1 much
    var policyCautionHint: String { plain(2702) }
    /// Several of the last scores
    var policySeveral: String { plain(2703) }
    /// How many have to reach the level
    var policyN: String { plain(2704) }
    /// Of the last, at most {most, number}
    func policyM(most: Int) -> String { text(2705, [.number(most)]) }
    /// Days after which work counts half
    var policyDays: String { plain(2706) }
    /// Numbers for {name}
    func policyNumbers(name: String) -> String { text(2707, [.text(name)]) }
    /// Scores for each level, out of 100
    var policyBars: String { plain(2708) }
    /// Who moves a level
    var policyDecider: String { plain(2709) }
    /// The rule. A teacher may set another level, and writes why.
    var policyDeciderRule: String { plain(2710) }
    /// A teacher. The rule only advises.
    var policyDeciderTeacher: String { plain(2711) }
    /// Also needed
    var policyAlso: String { plain(2712) }
    /// See what would change
    var policyPreview: String { plain(2713) }
    /// What would change
    var policyEffect: String { plain(2714) }
    /// {students, plural, =0 {No student has shown anything here yet.} one {Counted for # student.} other {Counted f…
    func policyEffectLede(students: Int) -> String { text(2715, [.number(students)]) }
    /// Those that move up do so with the student’s next piece of work.
    var policyEffectByRule: String { plain(2716) }
    /// Those that move up do so when a teacher confirms it.
    var policyEffectByTeacher: String { plain(2717) }
    /// Fresh evidence: the level stays, but the new rule would not give it again for the same work.
    var policyEffectFresh: String { plain(2718) }
    /// Students × competencies
    var policyEffectCaption: String { plain(2719) }
    /// Shown now
    var policyColumnShown: String { plain(2720) }
    /// Would move up
    var policyColumnUp: String { plain(2721) }
    /// Stay
    var policyColumnStays: String { plain(2722) }
    /// Stay, fresh evidence asked for
    var policyColumnFresh: String { plain(2723) }
    /// Together
    var policyTotal: String { plain(2724) }
    /// {count, number} to {level}
    func policyReached(count: Int, level: String) -> String { text(2725, [.number(count), .text(level)]) }
    /// Moving up: {list}.
    func policyMovingUp(list: String) -> String { text(2726, [.text(list)]) }
    /// {count, plural, one {# level is} other {# levels are}} being brought up to date tonight and not counted here.
    func policyUnread(count: Int) -> String { text(2727, [.number(count)]) }
    /// Only the first {count, number} were counted.
    func policyCut(count: Int) -> String { text(2728, [.number(count)]) }
    /// The new rule
    var policyNewRule: String { plain(2729) }
    /// Why this change
    var policyReason: String { plain(2730) }
    /// Students, families and teachers can read it.
    var policyReasonHint: String { plain(2731) }
    /// Save the new rule
    var policySave: String { plain(2732) }
    /// The new rule is saved. It reads work recorded from {date} on.
    func policySaved(date: String) -> String { text(2733, [.text(date)]) }
    /// Earlier and present rules
    var policyHistory: String { plain(2734) }
    /// since {date}
    func policyHistorySince(date: String) -> String { text(2735, [.text(date)]) }
    /// by {name, html}
    func policyHistoryBy(name: HTML) -> HTML { markup(2736, [.html(name)]) }
    /// from the start
    var policyFromStart: String { plain(2737) }
    /// Choose what counts.
    var policyNeedRule: String { plain(2738) }
    /// Choose who moves a level.
    var policyNeedDecider: String { plain(2739) }
    /// {field}: write a number from {low} to {high}.
    func policyNeedNumber(field: String, low: String, high: String) -> String { text(2740, [.text(field), .text(low), .text(high)]) }
    /// It cannot be more than the number of scores looked at.
    var policyNeedFewer: String { plain(2741) }
    /// Each level needs a higher score than the one before.
    var policyNeedRising: String { plain(2742) }
    /// Write why. Everybody who sees a level can read it.
    var policyNeedReason: String { plain(2743) }
    /// Use at most {count, number} characters.
    func policyReasonLong(count: Int) -> String { text(2744, [.number(count)]) }
    /// This is the rule that is there already.
    var policySame: String { plain(2745) }
    /// Somebody else has changed the rule meanwhile. Look at what would change again.
    var policyChangedSince: String { plain(2746) }
}

// polls
extension Messages {
    /// Quick poll
    var pollsTitle: String { plain(2747) }
    /// A poll is open
    var pollsRunning: String { plain(2748) }
    /// A question for the class
    var pollsMine: String { plain(2749) }
    /// your teacher asks you all a question.
    var pollsAsked: String { plain(2750) }
    /// your answer is in.
    var pollsSentShort: String { plain(2751) }
    /// the answer is there.
    var pollsAnswerIsThere: String { plain(2752) }
    /// Answer it
    var pollsAnswerNow: String { plain(2753) }
    /// Look at it
    var pollsLook: String { plain(2754) }
    /// Look again
    var pollsLookAgain: String { plain(2755) }
    /// No question is open right now.
    var pollsNoneMine: String { plain(2756) }
    /// Send my answer
    var pollsSend: String { plain(2757) }
    /// Change my answer
    var pollsChange: String { plain(2758) }
    /// Your answer is in. You can change it until the answer is shown.
    var pollsSent: String { plain(2759) }
    /// The question was over when your answer came.
    var pollsLate: String { plain(2760) }
    /// It was not added. That is fine: nothing is lost for you.
    var pollsLateFine: String { plain(2761) }
    /// This is what you wanted to send:
    var pollsLateWords: String { plain(2762) }
    /// This question is closed.
    var pollsOver: String { plain(2763) }
    /// Your answer
    var pollsYourAnswer: String { plain(2764) }
    /// You sent no answer.
    var pollsNoAnswer: String { plain(2765) }
    /// The right answer
    var pollsRightAnswer: String { plain(2766) }
    /// Right
    var pollsRight: String { plain(2767) }
    /// No poll is open in this class.
    var pollsNone: String { plain(2768) }
    /// Everyone in the class gets the question on their own screen. You see how many chose each answer, without name…
    var pollsLede: String { plain(2769) }
    /// Find a question
    var pollsFind: String { plain(2770) }
    /// Words of the question, of the check, or of a competency
    var pollsFindHint: String { plain(2771) }
    /// Find
    var pollsFindButton: String { plain(2772) }
    /// Or choose from a check
    var pollsChecks: String { plain(2773) }
    /// All checks
    var pollsAllChecks: String { plain(2774) }
    /// Which question?
    var pollsChooseItem: String { plain(2775) }
    /// There are no checks to ask from yet.
    var pollsNoChecks: String { plain(2776) }
    /// Go to checks
    var pollsToChecks: String { plain(2777) }
    /// No question has these words. Try fewer words.
    var pollsNothingFound: String { plain(2778) }
    /// Ask now
    var pollsAsk: String { plain(2779) }
    /// Ask {class}
    func pollsAskClass(`class`: String) -> String { text(2780, [.text(`class`)]) }
    /// Ask a class now
    var pollsAskNow: String { plain(2781) }
    /// The question opens for the class at once.
    var pollsAskNowLede: String { plain(2782) }
    /// {done, number} of {count, number} answered
    func pollsAnswered(done: Int, count: Int) -> String { text(2783, [.number(done), .number(count)]) }
    /// How many chose each answer
    var pollsShares: String { plain(2784) }
    /// {count, number}
    func pollsVotes(count: Int) -> String { text(2785, [.number(count)]) }
    /// Other answers
    var pollsOthers: String { plain(2786) }
    /// Show the answer to all
    var pollsShow: String { plain(2787) }
    /// Close the poll
    var pollsClose: String { plain(2788) }
    /// Keep the answers as evidence
    var pollsEvidence: String { plain(2789) }
    /// Without this, nothing of the poll counts toward anyone's levels.
    var pollsEvidenceHint: String { plain(2790) }
    /// The poll is closed. Its answers are not evidence.
    var pollsClosed: String { plain(2791) }
    /// {count, plural, one {The poll is closed. # answer is evidence now.} other {The poll is closed. # answers are …
    func pollsClosedKept(count: Int) -> String { text(2792, [.number(count)]) }
    /// Who has not answered yet
    var pollsWaiting: String { plain(2793) }
    /// This page shows names. It is for you, not for the wall.
    var pollsWaitingWho: String { plain(2794) }
    /// Everyone has answered.
    var pollsAllAnswered: String { plain(2795) }
}

// portfolio
extension Messages {
    /// My portfolio
    var portfolioTitle: String { plain(2796) }
    /// Portfolio of {name}
    func portfolioTitleOf(name: String) -> String { text(2797, [.text(name)]) }
    /// Keep what matters to you. Choose later what others see.
    var portfolioLede: String { plain(2798) }
    /// What {name} chose to show you.
    func portfolioLedeOf(name: String) -> String { text(2799, [.text(name)]) }
    /// What you keep is for you alone. Others see a showcase when you open it to them.
    var portfolioWhoMine: String { plain(2800) }
    /// You see the showcases that {name} opened to you, and what you added yourself.
    func portfolioWhoOf(name: String) -> String { text(2801, [.text(name)]) }
    /// Saved.
    var portfolioSaved: String { plain(2802) }
    /// It is out of the portfolio.
    var portfolioRemoved: String { plain(2803) }
    /// Keep something
    var portfolioKeep: String { plain(2804) }
    /// Add something for {name}
    func portfolioAddFor(name: String) -> String { text(2805, [.text(name)]) }
    /// A photo, your voice, a few words or a link: one is enough.
    var portfolioKeepLede: String { plain(2806) }
    /// Keep it
    var portfolioKeepButton: String { plain(2807) }
    /// It is in the portfolio. A few words help you remember why.
    var portfolioKeptNow: String { plain(2808) }
    /// A title, a link or a skill
    var portfolioMore: String { plain(2809) }
    /// Save
    var portfolioSave: String { plain(2810) }
    /// Photo, recording or file
    var portfolioFiles: String { plain(2811) }
    /// On a phone you can take a photo now.
    var portfolioFilesHint: String { plain(2812) }
    /// What is in it
    var portfolioFilesKept: String { plain(2813) }
    /// What is it, in your words?
    var portfolioWords: String { plain(2814) }
    /// What is it?
    var portfolioWordsOf: String { plain(2815) }
    /// What did you do, and why do you keep it?
    var portfolioWordsHint: String { plain(2816) }
    /// A title
    var portfolioTitleField: String { plain(2817) }
    /// A link
    var portfolioLink: String { plain(2818) }
    /// It starts with https://
    var portfolioLinkHint: String { plain(2819) }
    /// A link starts with https:// and has no spaces.
    var portfolioLinkForm: String { plain(2820) }
    /// What it shows
    var portfolioSkill: String { plain(2821) }
    /// Nothing in particular
    var portfolioSkillNone: String { plain(2822) }
    /// It shows: {skill, html}
    func portfolioShows(skill: HTML) -> HTML { markup(2823, [.html(skill)]) }
    /// Add a photo, a recording, a few words or a link.
    var portfolioNeedOne: String { plain(2824) }
    /// {count, plural, one {# file is the most.} other {# files are the most.}} Keep the others as another piece.
    func portfolioTooManyFiles(count: Int) -> String { text(2825, [.number(count)]) }
    /// A portfolio holds {count, number} pieces. Take something out first.
    func portfolioFull(count: Int) -> String { text(2826, [.number(count)]) }
    /// Only you see this until you put it into a showcase.
    var portfolioWhoPiece: String { plain(2827) }
    /// {name} sees this, and so do you. {name} decides who else does.
    func portfolioWhoPieceOf(name: String) -> String { text(2828, [.text(name)]) }
    /// Open this work
    var portfolioOpenWork: String { plain(2829) }
    /// Take it out of the portfolio
    var portfolioRemove: String { plain(2830) }
    /// It also leaves every showcase.
    var portfolioRemoveWords: String { plain(2831) }
    /// It also leaves every showcase. The work itself stays where it is.
    var portfolioRemoveWorkWords: String { plain(2832) }
    /// Kept on {date}
    func portfolioFrom(date: String) -> String { text(2833, [.text(date)]) }
    /// Kept on {date}
    func portfolioKept(date: String) -> String { text(2834, [.text(date)]) }
    /// School work, sent on {date}
    func portfolioSent(date: String) -> String { text(2835, [.text(date)]) }
    /// School work, try {number, number}, sent on {date}
    func portfolioTry(number: Int, date: String) -> String { text(2836, [.number(number), .text(date)]) }
    /// Added by {name, html} on {date}
    func portfolioAddedBy(name: HTML, date: String) -> HTML { markup(2837, [.html(name), .text(date)]) }
    /// Picture: {name}
    func portfolioPicture(name: String) -> String { text(2838, [.text(name)]) }
    /// Recording: {name}
    func portfolioRecording(name: String) -> String { text(2839, [.text(name)]) }
    /// {count, plural, =0 {no pieces yet} one {# piece} other {# pieces}}
    func portfolioPieces(count: Int) -> String { text(2840, [.number(count)]) }
    /// {count, plural, one {# link is open} other {# links are open}}
    func portfolioLinksOpen(count: Int) -> String { text(2841, [.number(count)]) }
    /// Showcases
    var portfolioShowcases: String { plain(2842) }
    /// A showcase is a few pieces that you choose for others.
    var portfolioShowcasesNone: String { plain(2843) }
    /// There is no showcase for you yet.
    var portfolioShowcasesNoneOf: String { plain(2844) }
    /// Start a new showcase
    var portfolioShowcaseNew: String { plain(2845) }
    /// For example: my best work this spring.
    var portfolioShowcaseNewHint: String { plain(2846) }
    /// Start it
    var portfolioShowcaseBegin: String { plain(2847) }
    /// What I keep
    var portfolioDrawer: String { plain(2848) }
    /// What you added
    var portfolioDrawerOf: String { plain(2849) }
    /// Nothing is kept yet. Take a photo of something you made, or keep a piece of work you sent.
    var portfolioDrawerNone: String { plain(2850) }
    /// Pages of what is kept
    var portfolioPagesOf: String { plain(2851) }
    /// Page {page, number} of {pages, number}
    func portfolioPageOf(page: Int, pages: Int) -> String { text(2852, [.number(page), .number(pages)]) }
    /// Newer
    var portfolioNewer: String { plain(2853) }
    /// Older
    var portfolioOlder: String { plain(2854) }
    /// Then and now
    var portfolioGrowth: String { plain(2855) }
    /// The first and the latest work on the same skill, side by side.
    var portfolioGrowthWords: String { plain(2856) }
    /// This is you then and now. It compares you with nobody else.
    var portfolioGrowthLede: String { plain(2857) }
    /// Work of {name} then and now. It compares with nobody else.
    func portfolioGrowthLedeOf(name: String) -> String { text(2858, [.text(name)]) }
    /// There is nothing to set side by side yet. It takes two pieces of work on the same skill.
    var portfolioGrowthNone: String { plain(2859) }
    /// There is nothing to set side by side yet. It takes two pieces of work on the same skill.
    var portfolioGrowthNoneOf: String { plain(2860) }
    /// First
    var portfolioFirst: String { plain(2861) }
    /// Latest
    var portfolioLatest: String { plain(2862) }
    /// These are the {count, number} newest pairs.
    func portfolioGrowthNewest(count: Int) -> String { text(2863, [.number(count)]) }
    /// Keep both in my portfolio
    var portfolioKeepBoth: String { plain(2864) }
    /// Both are in the portfolio.
    var portfolioBothKept: String { plain(2865) }
    /// Keep it in my portfolio
    var portfolioKeepWork: String { plain(2866) }
    /// Only me
    var portfolioForMe: String { plain(2867) }
    /// The student and the advisor
    var portfolioForAdvisor: String { plain(2868) }
    /// The student and the student's teachers
    var portfolioForStaff: String { plain(2869) }
    /// The student, the teachers and the family
    var portfolioForEveryone: String { plain(2870) }
    /// My advisor and me
    var portfolioMineForAdvisor: String { plain(2871) }
    /// My teachers and me
    var portfolioMineForStaff: String { plain(2872) }
    /// My teachers, my family and me
    var portfolioMineForEveryone: String { plain(2873) }
    /// Chosen by {name, html}
    func portfolioShowcaseBy(name: HTML) -> HTML { markup(2874, [.html(name)]) }
    /// Put it together
    var portfolioShowcaseEdit: String { plain(2875) }
    /// Choose pieces and say why each one is here.
    var portfolioShowcaseEditLede: String { plain(2876) }
    /// Nothing is in it yet. Choose pieces from what you keep.
    var portfolioShowcaseEmpty: String { plain(2877) }
    /// Nothing is in it yet.
    var portfolioShowcaseEmptyOf: String { plain(2878) }
    /// Name of the showcase
    var portfolioShowcaseTitle: String { plain(2879) }
    /// What it is about
    var portfolioIntro: String { plain(2880) }
    /// One or two sentences for the people who look at it.
    var portfolioIntroHint: String { plain(2881) }
    /// In this showcase
    var portfolioInIt: String { plain(2882) }
    /// Why it is here
    var portfolioStatement: String { plain(2883) }
    /// What should people notice? What did you learn?
    var portfolioStatementHint: String { plain(2884) }
    /// Up
    var portfolioEarlier: String { plain(2885) }
    /// Move up: {name}
    func portfolioEarlierNamed(name: String) -> String { text(2886, [.text(name)]) }
    /// Down
    var portfolioLater: String { plain(2887) }
    /// Move down: {name}
    func portfolioLaterNamed(name: String) -> String { text(2888, [.text(name)]) }
    /// Take out
    var portfolioTakeOut: String { plain(2889) }
    /// Take out: {name}
    func portfolioTakeOutNamed(name: String) -> String { text(2890, [.text(name)]) }
    /// Add from what I keep
    var portfolioAddPieces: String { plain(2891) }
    /// These are the newest {count, number}.
    func portfolioNewestOnly(count: Int) -> String { text(2892, [.number(count)]) }
    /// Who may read it
    var portfolioWhoReads: String { plain(2893) }
    /// People with a link see it too, until the link ends.
    var portfolioWhoReadsHint: String { plain(2894) }
    /// Give the showcase a name.
    var portfolioNeedShowcaseTitle: String { plain(2895) }
    /// A showcase holds {count, number} pieces. Choose those that matter most.
    func portfolioTooManyPieces(count: Int) -> String { text(2896, [.number(count)]) }
    /// {count, number} showcases are the most. Remove an older one first.
    func portfolioTooManyShowcases(count: Int) -> String { text(2897, [.number(count)]) }
    /// Remove this showcase
    var portfolioShowcaseRemove: String { plain(2898) }
    /// Its pieces stay in what you keep.
    var portfolioShowcaseRemoveWords: String { plain(2899) }
    /// Its links end at once. Its pieces stay in what you keep.
    var portfolioShowcaseRemoveLinks: String { plain(2900) }
    /// Share by link
    var portfolioShare: String { plain(2901) }
    /// Somebody without an account can see this showcase by a secret link.
    var portfolioShareLede: String { plain(2902) }
    /// Whoever has the link sees this showcase and your first name, and nothing else. They can pass the link on. You…
    var portfolioShareMeans: String { plain(2903) }
    /// For whom is it?
    var portfolioReceiver: String { plain(2904) }
    /// Family and friends
    var portfolioReceiverFamily: String { plain(2905) }
    /// A partner outside of school
    var portfolioReceiverPartner: String { plain(2906) }
    /// A panel
    var portfolioReceiverPanel: String { plain(2907) }
    /// A name, so that you remember
    var portfolioLabel: String { plain(2908) }
    /// For example: Grandma. Nobody else outside sees it.
    var portfolioLabelHint: String { plain(2909) }
    /// How long it works
    var portfolioDays: String { plain(2910) }
    /// {days, plural, one {# day} other {# days}}
    func portfolioDaysCount(days: Int) -> String { text(2911, [.number(days)]) }
    /// Make a link
    var portfolioMakeLink: String { plain(2912) }
    /// Say for whom the link is.
    var portfolioNeedReceiver: String { plain(2913) }
    /// Choose how long it works.
    var portfolioNeedDays: String { plain(2914) }
    /// Put a piece into this showcase first.
    var portfolioNothingToShare: String { plain(2915) }
    /// {count, number} links are open. End one first.
    func portfolioTooManyLinks(count: Int) -> String { text(2916, [.number(count)]) }
    /// Your link is ready
    var portfolioLinkReady: String { plain(2917) }
    /// Copy it now. It is shown only this once. If it gets lost, make another.
    var portfolioLinkOnce: String { plain(2918) }
    /// The secret link
    var portfolioLinkCopy: String { plain(2919) }
    /// I have copied it
    var portfolioLinkDone: String { plain(2920) }
    /// Links
    var portfolioLinks: String { plain(2921) }
    /// Who else can see this
    var portfolioLinksOf: String { plain(2922) }
    /// Works until {date}
    func portfolioOpenUntil(date: String) -> String { text(2923, [.text(date)]) }
    /// Ended on {date}
    func portfolioLinkEnded(date: String) -> String { text(2924, [.text(date)]) }
    /// End it
    var portfolioEndLink: String { plain(2925) }
    /// Nobody has opened it yet.
    var portfolioNotOpened: String { plain(2926) }
    /// {times, plural, one {Opened once} other {Opened # times}}, last on {date}
    func portfolioOpened(times: Int, date: String) -> String { text(2927, [.number(times), .text(date)]) }
    /// You see this by a secret link, which works until {date}. The student can see that it was opened. Please keep …
    func portfolioSharedWho(date: String) -> String { text(2928, [.text(date)]) }
    /// This link has ended
    var portfolioLinkOver: String { plain(2929) }
    /// Links to a student's work last only for some time. Ask whoever sent it to you for a new one.
    var portfolioLinkOverWords: String { plain(2930) }
    /// Take everything with me
    var portfolioArchive: String { plain(2931) }
    /// Take everything home
    var portfolioArchiveOf: String { plain(2932) }
    /// One file with all work and showcases, to read without Trellis.
    var portfolioArchiveWords: String { plain(2933) }
    /// Everything in one file
    var portfolioArchiveTitle: String { plain(2934) }
    /// You get a ZIP file. Unpack it and open index.html in any browser.
    var portfolioArchiveLede: String { plain(2935) }
    /// You get a ZIP file. Unpack it and open index.html in any browser.
    var portfolioArchiveLedeOf: String { plain(2936) }
    /// It holds
    var portfolioArchiveHolds: String { plain(2937) }
    /// {count, plural, =0 {no work yet} one {# piece of work with all its tries and feedback} other {# pieces of wor…
    func portfolioArchiveWorks(count: Int) -> String { text(2938, [.number(count)]) }
    /// {count, plural, =0 {no showcase yet} one {# showcase} other {# showcases}}
    func portfolioArchiveShowcases(count: Int) -> String { text(2939, [.number(count)]) }
    /// {count, plural, =0 {nothing kept beside them} one {# kept piece} other {# kept pieces}}
    func portfolioArchivePieces(count: Int) -> String { text(2940, [.number(count)]) }
    /// goals, what was shown, own words of the profile, and every file
    var portfolioArchiveMore: String { plain(2941) }
    /// Keep the file where only you can open it. It is about you.
    var portfolioArchiveCare: String { plain(2942) }
    /// Keep the file where only your family can open it.
    var portfolioArchiveCareOf: String { plain(2943) }
    /// Download it
    var portfolioArchiveGet: String { plain(2944) }
    /// Work of {name}
    func portfolioArchiveAbout(name: String) -> String { text(2945, [.text(name)]) }
    /// Made on {date} at {school}
    func portfolioArchiveMade(date: String, school: String) -> String { text(2946, [.text(date), .text(school)]) }
    /// Work
    var portfolioArchiveFolder: String { plain(2947) }
    /// Goals
    var portfolioArchiveGoals: String { plain(2948) }
    /// What was shown
    var portfolioArchiveLevels: String { plain(2949) }
    /// In own words
    var portfolioArchiveProfile: String { plain(2950) }
    /// Try {number, number}
    func portfolioArchiveTry(number: Int) -> String { text(2951, [.number(number)]) }
    /// Not sent
    var portfolioArchiveDraft: String { plain(2952) }
    /// Sent on {date}
    func portfolioArchiveSentOn(date: String) -> String { text(2953, [.text(date)]) }
    /// Own thoughts
    var portfolioArchiveThought: String { plain(2954) }
    /// Feedback of {name}, {date}
    func portfolioArchiveFeedback(name: String, date: String) -> String { text(2955, [.text(name), .text(date)]) }
    /// What is strong
    var portfolioArchiveStrength: String { plain(2956) }
    /// Next step
    var portfolioArchiveNext: String { plain(2957) }
    /// Files
    var portfolioArchiveFiles: String { plain(2958) }
    /// This file did not fit into the archive. It is still in Trellis.
    var portfolioArchiveLeftOut: String { plain(2959) }
    /// Portfolio
    var portfolioHub: String { plain(2960) }
    /// What was kept and put together for others.
    var portfolioHubWords: String { plain(2961) }
    /// My portfolio
    var portfolioHomeOpen: String { plain(2962) }
    /// Back to the beginning
    var portfolioArchiveBack: String { plain(2963) }
}

// prediction
extension Messages {
    /// Estimates of success
    var predictionTitle: String { plain(2964) }
    /// How Trellis estimates the chance that a student answers a question right.
    var predictionLede: String { plain(2965) }
    /// In use now
    var predictionInUse: String { plain(2966) }
    /// The school's own model, trained on {date}
    func predictionOwnSince(date: String) -> String { text(2967, [.text(date)]) }
    /// The plain filter, by choice since {date}
    func predictionFilterSince(date: String) -> String { text(2968, [.text(date)]) }
    /// The plain filter, as from the first day
    var predictionFilterAlways: String { plain(2969) }
    /// No training has run yet. {count, plural, =0 {No student has} one {# student has} other {# students have}} ans…
    func predictionNever(count: Int, least: Int) -> String { text(2970, [.number(count), .number(least)]) }
    /// On {date} nothing was trained: {count, plural, one {# student has} other {# students have}} answered question…
    func predictionTooFew(date: String, count: Int, least: Int) -> String { text(2971, [.text(date), .number(count), .number(least)]) }
    /// The training of {date} predicted better than the plain filter for students it had not seen.
    func predictionBetter(date: String) -> String { text(2972, [.text(date)]) }
    /// The training of {date} was not used: for students it had not seen, the plain filter predicted as well or bett…
    func predictionNotBetter(date: String) -> String { text(2973, [.text(date)]) }
    /// The training of {date} was made by another version of Trellis.
    func predictionUnread(date: String) -> String { text(2974, [.text(date)]) }
    /// A training was asked for on {time}. It begins within an hour at most.
    func predictionAsked(time: String) -> String { text(2975, [.text(time)]) }
    /// Train now
    var predictionTrain: String { plain(2976) }
    /// Use the plain filter
    var predictionUseFilter: String { plain(2977) }
    /// A training runs by itself each night when there are new answers. A model is used only when it predicts better…
    var predictionTrainHint: String { plain(2978) }
    /// How good each way was
    var predictionFigures: String { plain(2979) }
    /// There is nothing to compare yet.
    var predictionNoFigures: String { plain(2980) }
    /// From {responses, plural, one {# answer} other {# answers}} of {students, plural, one {# student} other {# stu…
    func predictionLearnedFrom(responses: Int, students: Int) -> String { text(2981, [.number(responses), .number(students)]) }
    /// Way of estimating
    var predictionWay: String { plain(2982) }
    /// The school's own model
    var predictionOwn: String { plain(2983) }
    /// The plain filter
    var predictionFilter: String { plain(2984) }
    /// Accuracy, of 100
    var predictionAccuracy: String { plain(2985) }
    /// Calibration, points off
    var predictionCalibration: String { plain(2986) }
    /// Accuracy: of 100 pairs of one right and one wrong answer, for how many the right one had the higher estimate;…
    var predictionAccuracyMeans: String { plain(2987) }
    /// Calibration: how many points of 100 the estimates were away from what then happened; 0 is perfect.
    var predictionCalibrationMeans: String { plain(2988) }
    /// What it is for
    var predictionPurpose: String { plain(2989) }
    /// It chooses which questions come first in mixed review and in quick checks: those that a student is likely to …
    var predictionUsedFor: String { plain(2990) }
    /// It never sets a level, gives a grade, forms a group or closes anything to a student. Teachers decide, and stu…
    var predictionNeverDoes: String { plain(2991) }
    /// What is stored is about questions and competencies. It holds no student; an estimate for a student is worked …
    var predictionNoPerson: String { plain(2992) }
}

// profiles
extension Messages {
    /// About me
    var profilesTitle: String { plain(2993) }
    /// About {name}
    func profilesTitleOf(name: String) -> String { text(2994, [.text(name)]) }
    /// Your family and your school's adults can see what has no lock.
    var profilesWhoMine: String { plain(2995) }
    /// You see what is meant for you. A lock shows what fewer people see.
    var profilesWhoOf: String { plain(2996) }
    /// Page to print
    var profilesPrint: String { plain(2997) }
    /// Printed {date}
    func profilesPrinted(date: String) -> String { text(2998, [.text(date)]) }
    /// History
    var profilesHistory: String { plain(2999) }
    /// History: {field}
    func profilesHistoryOf(field: String) -> String { text(3000, [.text(field)]) }
    /// Everything that changed
    var profilesHistoryAll: String { plain(3001) }
    /// No words are lost. Older words stay here for those who may still see them.
    var profilesHistoryLede: String { plain(3002) }
    /// Nothing is written here yet.
    var profilesHistoryNone: String { plain(3003) }
    /// Changed
    var profilesChanged: String { plain(3004) }
    /// Add
    var profilesAdd: String { plain(3005) }
    /// Add: {field}
    func profilesAddTo(field: String) -> String { text(3006, [.text(field)]) }
    /// Change
    var profilesChange: String { plain(3007) }
    /// Change: {field}
    func profilesChangeOf(field: String) -> String { text(3008, [.text(field)]) }
    /// Save
    var profilesSave: String { plain(3009) }
    /// Saved.
    var profilesSaved: String { plain(3010) }
    /// This page is yours
    var profilesEmptyTitle: String { plain(3011) }
    /// It starts with your own words. A short interview helps. It takes five minutes, and you can stop at any time.
    var profilesEmpty: String { plain(3012) }
    /// Nothing is written here yet that is meant for you.
    var profilesEmptyOf: String { plain(3013) }
    /// Write about me
    var profilesWriteMine: String { plain(3014) }
    /// My words
    var profilesFieldWords: String { plain(3015) }
    /// In the student's words
    var profilesFieldWordsOf: String { plain(3016) }
    /// What should people know about you? Write it, say it or draw it.
    var profilesHintWords: String { plain(3017) }
    /// What I am good at
    var profilesFieldStrength: String { plain(3018) }
    /// Strengths
    var profilesFieldStrengthOf: String { plain(3019) }
    /// One thing you do well. Add work that shows it.
    var profilesHintStrength: String { plain(3020) }
    /// What I care about
    var profilesFieldInterest: String { plain(3021) }
    /// Interests
    var profilesFieldInterestOf: String { plain(3022) }
    /// Something you like or want to know more about.
    var profilesHintInterest: String { plain(3023) }
    /// What I do outside school
    var profilesFieldTalent: String { plain(3024) }
    /// Talents
    var profilesFieldTalentOf: String { plain(3025) }
    /// Something you can do that school may not see.
    var profilesHintTalent: String { plain(3026) }
    /// What I want to do one day
    var profilesFieldAspiration: String { plain(3027) }
    /// Aspirations
    var profilesFieldAspirationOf: String { plain(3028) }
    /// A wish for next year, or for when you are grown up.
    var profilesHintAspiration: String { plain(3029) }
    /// What matters to me now
    var profilesFieldPriority: String { plain(3030) }
    /// Priorities
    var profilesFieldPriorityOf: String { plain(3031) }
    /// What you want adults to keep in mind.
    var profilesHintPriority: String { plain(3032) }
    /// How I see myself
    var profilesFieldSelfConcept: String { plain(3033) }
    /// How the student sees themselves
    var profilesFieldSelfConceptOf: String { plain(3034) }
    /// This is only for you, unless you choose others.
    var profilesHintSelfConcept: String { plain(3035) }
    /// How I like to work
    var profilesFieldWayOfWorking: String { plain(3036) }
    /// How the student likes to work
    var profilesFieldWayOfWorkingOf: String { plain(3037) }
    /// My languages
    var profilesFieldLanguage: String { plain(3038) }
    /// Languages
    var profilesFieldLanguageOf: String { plain(3039) }
    /// Which language, with whom, and how well.
    var profilesHintLanguage: String { plain(3040) }
    /// Where I come from
    var profilesFieldBackground: String { plain(3041) }
    /// Background
    var profilesFieldBackgroundOf: String { plain(3042) }
    /// My family, my places, what I bring with me.
    var profilesHintBackground: String { plain(3043) }
    /// What I learned before
    var profilesFieldPriorLearning: String { plain(3044) }
    /// Prior learning
    var profilesFieldPriorLearningOf: String { plain(3045) }
    /// At another school, at home or in another place.
    var profilesHintPriorLearning: String { plain(3046) }
    /// Write what you have seen or know. The student sees it and may answer.
    var profilesHintOf: String { plain(3047) }
    /// each one can have proof
    var profilesWithProof: String { plain(3048) }
    /// and where it is in the plan
    var profilesInPlan: String { plain(3049) }
    /// only you
    var profilesAudienceOwn: String { plain(3050) }
    /// you and your advisor
    var profilesAudienceAdvisor: String { plain(3051) }
    /// you and your school's adults
    var profilesAudienceStaff: String { plain(3052) }
    /// you, your family and your school's adults
    var profilesAudienceEveryone: String { plain(3053) }
    /// the student only
    var profilesAudienceOwnOf: String { plain(3054) }
    /// the student and the advisor
    var profilesAudienceAdvisorOf: String { plain(3055) }
    /// the student and the school's adults
    var profilesAudienceStaffOf: String { plain(3056) }
    /// the student, the family and the school's adults
    var profilesAudienceEveryoneOf: String { plain(3057) }
    /// Can see it: {who}
    func profilesCanSee(who: String) -> String { text(3058, [.text(who)]) }
    /// Who can see it?
    var profilesWhoSees: String { plain(3059) }
    /// you
    var profilesByMe: String { plain(3060) }
    /// family: {name, html}
    func profilesByFamily(name: HTML) -> HTML { markup(3061, [.html(name)]) }
    /// school: {name, html}
    func profilesByTeacher(name: HTML) -> HTML { markup(3062, [.html(name)]) }
    /// the student
    var profilesByStudent: String { plain(3063) }
    /// from school data
    var profilesByData: String { plain(3064) }
    /// Home language in the school's register: {language}
    func profilesRegisterLanguage(language: String) -> String { text(3065, [.text(language)]) }
    /// See it: {title, html}
    func profilesProof(title: HTML) -> HTML { markup(3066, [.html(title)]) }
    /// Work that shows it
    var profilesProofs: String { plain(3067) }
    /// Choose up to {count, number} of your judged pieces.
    func profilesProofsHint(count: Int) -> String { text(3068, [.number(count)]) }
    /// You have no judged work yet. You can add it later.
    var profilesProofsNone: String { plain(3069) }
    /// Choose at most {count, number} pieces of work.
    func profilesTooManyProofs(count: Int) -> String { text(3070, [.number(count)]) }
    /// Interest
    var profilesInterest: String { plain(3071) }
    /// Where it is in the plan
    var profilesUsedIn: String { plain(3072) }
    /// not in the plan yet
    var profilesUsedNowhere: String { plain(3073) }
    /// What does it go with?
    var profilesTag: String { plain(3074) }
    /// It helps to find activities for you.
    var profilesTagHint: String { plain(3075) }
    /// Something else
    var profilesTagNone: String { plain(3076) }
    /// Animals
    var profilesTagAnimals: String { plain(3077) }
    /// Art
    var profilesTagArt: String { plain(3078) }
    /// Building things
    var profilesTagBuilding: String { plain(3079) }
    /// Cars
    var profilesTagCars: String { plain(3080) }
    /// Cooking
    var profilesTagCooking: String { plain(3081) }
    /// Dance
    var profilesTagDance: String { plain(3082) }
    /// Family
    var profilesTagFamily: String { plain(3083) }
    /// Clothes and hair
    var profilesTagFashion: String { plain(3084) }
    /// Food
    var profilesTagFood: String { plain(3085) }
    /// Games
    var profilesTagGames: String { plain(3086) }
    /// Helping people
    var profilesTagHelping: String { plain(3087) }
    /// Money and shops
    var profilesTagMoney: String { plain(3088) }
    /// Music
    var profilesTagMusic: String { plain(3089) }
    /// Nature
    var profilesTagNature: String { plain(3090) }
    /// Plants
    var profilesTagPlants: String { plain(3091) }
    /// Space
    var profilesTagSpace: String { plain(3092) }
    /// Sports
    var profilesTagSports: String { plain(3093) }
    /// Stories
    var profilesTagStories: String { plain(3094) }
    /// Computers
    var profilesTagTech: String { plain(3095) }
    /// Travel
    var profilesTagTravel: String { plain(3096) }
    /// Weather
    var profilesTagWeather: String { plain(3097) }
    /// These are choices for now. They can change any day.
    var profilesWaysLede: String { plain(3098) }
    /// Choose what fits today. Leave open what you do not know.
    var profilesWaysHint: String { plain(3099) }
    /// Chosen {date}
    func profilesWaysDated(date: String) -> String { text(3100, [.text(date)]) }
    /// No choice yet
    var profilesWaysOpen: String { plain(3101) }
    /// I like to work…
    var profilesWayWith: String { plain(3102) }
    /// alone
    var profilesWayWithAlone: String { plain(3103) }
    /// with one other person
    var profilesWayWithOne: String { plain(3104) }
    /// in a group
    var profilesWayWithGroup: String { plain(3105) }
    /// Around me I like…
    var profilesWaySound: String { plain(3106) }
    /// quiet
    var profilesWaySoundQuiet: String { plain(3107) }
    /// music
    var profilesWaySoundMusic: String { plain(3108) }
    /// people talking
    var profilesWaySoundTalk: String { plain(3109) }
    /// I work best…
    var profilesWayTime: String { plain(3110) }
    /// in the morning
    var profilesWayTimeMorning: String { plain(3111) }
    /// in the afternoon
    var profilesWayTimeAfternoon: String { plain(3112) }
    /// in the evening
    var profilesWayTimeEvening: String { plain(3113) }
    /// I like to begin by…
    var profilesWayBegin: String { plain(3114) }
    /// seeing one example
    var profilesWayBeginExample: String { plain(3115) }
    /// reading about it
    var profilesWayBeginRead: String { plain(3116) }
    /// listening
    var profilesWayBeginListen: String { plain(3117) }
    /// trying it
    var profilesWayBeginTry: String { plain(3118) }
    /// talking it over
    var profilesWayBeginTalkItOver: String { plain(3119) }
    /// What helps me
    var profilesWayHelps: String { plain(3120) }
    /// A quiet corner, a timer, a person: anything.
    var profilesWayHelpsHint: String { plain(3121) }
    /// Earlier choices
    var profilesWayOlder: String { plain(3122) }
    /// In your words
    var profilesWords: String { plain(3123) }
    /// In your words
    var profilesWordsOf: String { plain(3124) }
    /// Write something, or add a recording or a picture.
    var profilesNeedWords: String { plain(3125) }
    /// This text has {count, number} characters. Up to {most, number} fit here. Make it shorter.
    func profilesTooLong(count: Int, most: Int) -> String { text(3126, [.number(count), .number(most)]) }
    /// There are {count, number} here already. Change or take back one first.
    func profilesTooMany(count: Int) -> String { text(3127, [.number(count)]) }
    /// Up to {count, number} files fit here. Remove one first.
    func profilesTooManyFiles(count: Int) -> String { text(3128, [.number(count)]) }
    /// Only recordings, pictures and short films go here. Remove the other file.
    var profilesWrongFile: String { plain(3129) }
    /// Recording, photo or drawing
    var profilesFiles: String { plain(3130) }
    /// You can record your voice, take a photo or add a drawing. 50 MB fit.
    var profilesFilesHint: String { plain(3131) }
    /// Already sent. It is added when you save.
    var profilesFilesWaiting: String { plain(3132) }
    /// Remove
    var profilesFileRemove: String { plain(3133) }
    /// Remove {name}
    func profilesFileRemoveNamed(name: String) -> String { text(3134, [.text(name)]) }
    /// Open {name}
    func profilesFileOpen(name: String) -> String { text(3135, [.text(name)]) }
    /// Picture: {name}
    func profilesPicture(name: String) -> String { text(3136, [.text(name)]) }
    /// Recording: {name}
    func profilesRecording(name: String) -> String { text(3137, [.text(name)]) }
    /// Record my voice
    var profilesRecord: String { plain(3138) }
    /// Stop
    var profilesRecordStop: String { plain(3139) }
    /// Record again
    var profilesRecordAgain: String { plain(3140) }
    /// Recording… {time}
    func profilesRecordGoing(time: String) -> String { text(3141, [.text(time)]) }
    /// The recording is ready. Listen to it, then save.
    var profilesRecordReady: String { plain(3142) }
    /// The microphone is off. Allow it in the browser, or choose a file.
    var profilesRecordDenied: String { plain(3143) }
    /// Take it back
    var profilesWithdraw: String { plain(3144) }
    /// It leaves your page. The history keeps it, for you alone.
    var profilesWithdrawLede: String { plain(3145) }
    /// It leaves the page. The history keeps it, for the student and for you.
    var profilesWithdrawLedeOf: String { plain(3146) }
    /// Taken back {date}
    func profilesWithdrawn(date: String) -> String { text(3147, [.text(date)]) }
    /// New words came later
    var profilesReplaced: String { plain(3148) }
    /// It stands now
    var profilesStandsNow: String { plain(3149) }
    /// Say something about this
    var profilesSay: String { plain(3150) }
    /// These are an adult's words about you. You may add to them, or say that they are not right.
    var profilesSayLede: String { plain(3151) }
    /// I want to add something
    var profilesRemarkNote: String { plain(3152) }
    /// I see it differently and want an answer
    var profilesRemarkDispute: String { plain(3153) }
    /// What do you want to say?
    var profilesRemarkKind: String { plain(3154) }
    /// Your words
    var profilesRemarkWords: String { plain(3155) }
    /// Add my words
    var profilesRemarkSend: String { plain(3156) }
    /// Write what you want to say.
    var profilesNeedRemark: String { plain(3157) }
    /// The student adds, {date}
    func profilesNoteOf(date: String) -> String { text(3158, [.text(date)]) }
    /// You added, {date}
    func profilesNoteMine(date: String) -> String { text(3159, [.text(date)]) }
    /// The student sees it differently, {date}
    func profilesDisputeOf(date: String) -> String { text(3160, [.text(date)]) }
    /// You see it differently, {date}
    func profilesDisputeMine(date: String) -> String { text(3161, [.text(date)]) }
    /// Waiting for an answer
    var profilesDisputeOpen: String { plain(3162) }
    /// Answer from {name, html}, {date}
    func profilesAnswerBy(name: HTML, date: String) -> HTML { markup(3163, [.html(name), .text(date)]) }
    /// Answer
    var profilesAnswer: String { plain(3164) }
    /// Answer the student
    var profilesAnswerTitle: String { plain(3165) }
    /// Both texts stay beside the entry. You can also change your entry.
    var profilesAnswerHint: String { plain(3166) }
    /// Send the answer
    var profilesAnswerSend: String { plain(3167) }
    /// Write your answer.
    var profilesNeedAnswer: String { plain(3168) }
    /// Support plans are kept apart. Each opening is written down.
    var profilesSupportsApart: String { plain(3169) }
    /// Go to supports
    var profilesSupportsOpen: String { plain(3170) }
    /// {name}: {share} is there.
    func profilesUploadGoing(name: String, share: String) -> String { text(3171, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func profilesUploadWaiting(name: String, share: String) -> String { text(3172, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func profilesUploadAgain(name: String) -> String { text(3173, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then save again.
    var profilesUploadSignIn: String { plain(3174) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func profilesUploadStopped(name: String) -> String { text(3175, [.text(name)]) }
    /// My interview
    var profilesInterview: String { plain(3176) }
    /// Interview
    var profilesInterviewOf: String { plain(3177) }
    /// Questions about what you like and what you do well. It takes five minutes. Skip any you want.
    var profilesInterviewLede: String { plain(3178) }
    /// You and your advisor can see your answers. Others see only what you add to your page.
    var profilesInterviewWho: String { plain(3179) }
    /// The student and the advisor see the answers. Others see what the student adds to the profile.
    var profilesInterviewWhoOf: String { plain(3180) }
    /// Begin
    var profilesInterviewBegin: String { plain(3181) }
    /// Do it again
    var profilesInterviewAgain: String { plain(3182) }
    /// Go on with it
    var profilesInterviewGoOn: String { plain(3183) }
    /// Begin with pictures
    var profilesInterviewPictures: String { plain(3184) }
    /// Begin with words
    var profilesInterviewWords: String { plain(3185) }
    /// Five minutes about you
    var profilesInterviewFirst: String { plain(3186) }
    /// Say what you like and what you do well. You can stop at any time.
    var profilesInterviewFirstWords: String { plain(3187) }
    /// A new term: what is new about you?
    var profilesInterviewDue: String { plain(3188) }
    /// Do the short interview again. Then see what changed.
    var profilesInterviewDueWords: String { plain(3189) }
    /// Your interview waits for you
    var profilesInterviewUnderWay: String { plain(3190) }
    /// Your answers are kept. Go on where you stopped.
    var profilesInterviewUnderWayWords: String { plain(3191) }
    /// There is no finished interview yet.
    var profilesInterviewNone: String { plain(3192) }
    /// Interviews so far
    var profilesRounds: String { plain(3193) }
    /// Finished {date}
    func profilesRoundDone(date: String) -> String { text(3194, [.text(date)]) }
    /// Begun {date}, not finished
    func profilesRoundOpen(date: String) -> String { text(3195, [.text(date)]) }
    /// See the answers
    var profilesRoundSee: String { plain(3196) }
    /// Question {number, number} of {count, number}
    func profilesQuestion(number: Int, count: Int) -> String { text(3197, [.number(number), .number(count)]) }
    /// Hear it
    var profilesHear: String { plain(3198) }
    /// Hear: {label}
    func profilesHearChoice(label: String) -> String { text(3199, [.text(label)]) }
    /// Stop
    var profilesHearStop: String { plain(3200) }
    /// My answer
    var profilesOwnAnswer: String { plain(3201) }
    /// Or say it or draw it
    var profilesOwnAnswerPictures: String { plain(3202) }
    /// Next
    var profilesNext: String { plain(3203) }
    /// Skip
    var profilesSkip: String { plain(3204) }
    /// Back
    var profilesBack: String { plain(3205) }
    /// Stop for now
    var profilesStop: String { plain(3206) }
    /// Finish
    var profilesFinish: String { plain(3207) }
    /// Your answers are kept. Go on whenever you want.
    var profilesStopped: String { plain(3208) }
    /// What I said
    var profilesResults: String { plain(3209) }
    /// What the student said
    var profilesResultsOf: String { plain(3210) }
    /// Add what you want to your page. Nothing is added by itself.
    var profilesResultsLede: String { plain(3211) }
    /// Then and now
    var profilesThenNow: String { plain(3212) }
    /// {date}
    func profilesThen(date: String) -> String { text(3213, [.text(date)]) }
    /// no answer
    var profilesNoAnswer: String { plain(3214) }
    /// New: you did not answer this before.
    var profilesChangeNew: String { plain(3215) }
    /// You answered this before, and not now.
    var profilesChangeGone: String { plain(3216) }
    /// The same as before.
    var profilesChangeSame: String { plain(3217) }
    /// You say it in another way now.
    var profilesChangeOther: String { plain(3218) }
    /// New: {list}.
    func profilesChangeAdded(list: String) -> String { text(3219, [.text(list)]) }
    /// Not any more: {list}.
    func profilesChangeLeft(list: String) -> String { text(3220, [.text(list)]) }
    /// Still: {list}.
    func profilesChangeStayed(list: String) -> String { text(3221, [.text(list)]) }
    /// {new, plural, =0 {Nothing is new} one {# answer is new} other {# answers are new}}, {changed, plural, =0 {non…
    func profilesChangeSum(new: Int, changed: Int, same: Int, gone: Int) -> String { text(3222, [.number(new), .number(changed), .number(same), .number(gone)]) }
    /// Add to: {field}
    func profilesAddAnswer(field: String) -> String { text(3223, [.text(field)]) }
    /// Add “{words}” to: {field}
    func profilesAddAnswerNamed(words: String, field: String) -> String { text(3224, [.text(words), .text(field)]) }
    /// It is on your page
    var profilesInProfile: String { plain(3225) }
    /// Interviews
    var profilesGradeLabel: String { plain(3226) }
    /// Supports
    var profilesSupports: String { plain(3227) }
    /// What the student is entitled to: IEP, 504, language, health.
    var profilesSupportsLede: String { plain(3228) }
    /// What the school does so that you can learn well.
    var profilesSupportsLedeMine: String { plain(3229) }
    /// Why do you open this?
    var profilesSupportsReason: String { plain(3230) }
    /// One short sentence. It is kept with your name and the time.
    var profilesSupportsReasonHint: String { plain(3231) }
    /// Open
    var profilesSupportsDoor: String { plain(3232) }
    /// Open my supports
    var profilesSupportsDoorMine: String { plain(3233) }
    /// Open the supports
    var profilesSupportsDoorFamily: String { plain(3234) }
    /// Each opening is written down.
    var profilesSupportsLogged: String { plain(3235) }
    /// Say in one sentence why you open this.
    var profilesSupportsNeedReason: String { plain(3236) }
    /// The student, the family, and staff of the student who name a reason. Nobody else, and no other page shows it.
    var profilesSupportsWho: String { plain(3237) }
    /// You, your family, and adults of your school who name a reason.
    var profilesSupportsWhoMine: String { plain(3238) }
    /// No supports are written here.
    var profilesSupportsNone: String { plain(3239) }
    /// Add a support
    var profilesSupportsAdd: String { plain(3240) }
    /// Kind
    var profilesSupportsKind: String { plain(3241) }
    /// IEP
    var profilesSupportIep: String { plain(3242) }
    /// 504 plan
    var profilesSupportSection504: String { plain(3243) }
    /// Language
    var profilesSupportLanguage: String { plain(3244) }
    /// Health
    var profilesSupportHealth: String { plain(3245) }
    /// Other
    var profilesSupportOther: String { plain(3246) }
    /// What the school does, in words the student and the family understand
    var profilesSupportsWords: String { plain(3247) }
    /// Write what the school does.
    var profilesSupportsNeedWords: String { plain(3248) }
    /// Choose a kind.
    var profilesSupportsNeedKind: String { plain(3249) }
    /// Look at it again on
    var profilesSupportsReview: String { plain(3250) }
    /// looked at again {date}
    func profilesSupportsReviewOn(date: String) -> String { text(3251, [.text(date)]) }
    /// Choose a day from today on.
    var profilesSupportsNeedDay: String { plain(3252) }
    /// set by {name, html}, {date}
    func profilesSupportsSetBy(name: HTML, date: String) -> HTML { markup(3253, [.html(name), .text(date)]) }
    /// End this support
    var profilesSupportsEnd: String { plain(3254) }
    /// End: {kind}
    func profilesSupportsEndNamed(kind: String) -> String { text(3255, [.text(kind)]) }
    /// ended {date}
    func profilesSupportsEnded(date: String) -> String { text(3256, [.text(date)]) }
    /// Earlier supports
    var profilesSupportsEarlier: String { plain(3257) }
}

// progress
extension Messages {
    /// {name, html}’s map
    func progressMapOf(name: HTML) -> HTML { markup(3258, [.html(name)]) }
    /// Map of {name}
    func progressMapTitle(name: String) -> String { text(3259, [.text(name)]) }
    /// {shown, plural, =0 {You have not shown a skill yet.} one {You have shown # skill.} other {You have shown # sk…
    func progressSumOwn(shown: Int, working: Int) -> String { text(3260, [.number(shown), .number(working)]) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func progressSum(shown: Int, working: Int) -> String { text(3261, [.number(shown), .number(working)]) }
    /// We have not met your work yet. Your first piece of work will show up here.
    var progressEmptyOwn: String { plain(3262) }
    /// There is no evidence yet. The first piece of work that a teacher answers will show up here.
    var progressEmpty: String { plain(3263) }
    /// The school has not put in yet what can be learned.
    var progressNoFrameworks: String { plain(3264) }
    /// Everything
    var progressShowAll: String { plain(3265) }
    /// What I’m ready for
    var progressShowReadyOwn: String { plain(3266) }
    /// Ready to start
    var progressShowReady: String { plain(3267) }
    /// What to show
    var progressShow: String { plain(3268) }
    /// Nothing new is open right now. Go on with what is in progress.
    var progressNothingReady: String { plain(3269) }
    /// Areas
    var progressAreas: String { plain(3270) }
    /// Whole map
    var progressWholeMap: String { plain(3271) }
    /// Show all {count, number} in {area, html}
    func progressMore(count: Int, area: HTML) -> HTML { markup(3272, [.number(count), .html(area)]) }
    /// This page shows the first {count, number}. Search in the framework for the rest.
    func progressCut(count: Int) -> String { text(3273, [.number(count)]) }
    /// for a goal
    var progressForGoal: String { plain(3274) }
    /// {count, plural, one {# skill} other {# skills}}
    func progressCountInGroup(count: Int) -> String { text(3275, [.number(count)]) }
    /// These build on others that come first.
    var progressLaterWhy: String { plain(3276) }
    /// The student, the family, the teachers, the advisor and the school leaders can see this.
    var progressWhoSees: String { plain(3277) }
    /// You, your family, your teachers, your advisor and the school leaders can see this.
    var progressWhoSeesOwn: String { plain(3278) }
    /// since {date}
    func progressLevelSince(date: String) -> String { text(3279, [.text(date)]) }
    /// confirmed by {name, html}
    func progressConfirmedBy(name: HTML) -> HTML { markup(3280, [.html(name)]) }
    /// set by {name, html}
    func progressSetBy(name: HTML) -> HTML { markup(3281, [.html(name)]) }
    /// by the rule, version {version, number}
    func progressByRule(version: Int) -> String { text(3282, [.number(version)]) }
    /// a person who is no longer here
    var progressSomebody: String { plain(3283) }
    /// No level is shown yet.
    var progressNoLevel: String { plain(3284) }
    /// To reach level {number, number}: {level}
    func progressToReach(number: Int, level: String) -> String { text(3285, [.number(number), .text(level)]) }
    /// This is the highest level. It stays.
    var progressTopReached: String { plain(3286) }
    /// What this level means
    var progressWhatLevelMeans: String { plain(3287) }
    /// yes
    var progressMet: String { plain(3288) }
    /// not yet
    var progressNotYet: String { plain(3289) }
    /// A low score never takes a level away.
    var progressNeverDown: String { plain(3290) }
    /// Newer numbers alone would not give this level again. It was shown once, so it stays.
    var progressKeptLevel: String { plain(3291) }
    /// The numbers alone would not give this level. A person decided it, so it stays.
    var progressKeptByPerson: String { plain(3292) }
    /// What “{level}” asks for
    func progressLevelAsks(level: String) -> String { text(3293, [.text(level)]) }
    /// {need, plural, one {One piece of work} other {At least # pieces of work}}
    func progressNeedCount(need: Int) -> String { text(3294, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveCount(have: Int) -> String { text(3295, [.number(have)]) }
    /// {need, plural, one {The last one went well without help} other {The last # went well without help}}
    func progressNeedSuccesses(need: Int) -> String { text(3296, [.number(need)]) }
    /// {have, plural, =0 {None in a row right now.} one {One in a row.} other {# in a row.}}
    func progressHaveSuccesses(have: Int) -> String { text(3297, [.number(have)]) }
    /// {need, plural, one {A task that went well} other {At least # different tasks that went well}}
    func progressNeedTasks(need: Int) -> String { text(3298, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveTasks(have: Int) -> String { text(3299, [.number(have)]) }
    /// We can be sure enough
    var progressNeedLowerBound: String { plain(3300) }
    /// The low end is {have}. The rule asks for {need}.
    func progressHaveLowerBound(have: String, need: String) -> String { text(3301, [.text(have), .text(need)]) }
    /// The best score reaches {need}
    func progressNeedHighest(need: String) -> String { text(3302, [.text(need)]) }
    /// The latest score reaches {need}
    func progressNeedLatest(need: String) -> String { text(3303, [.text(need)]) }
    /// The average reaches {need}. Newer work counts more
    func progressNeedAverage(need: String) -> String { text(3304, [.text(need)]) }
    /// It is {have} now.
    func progressHaveScore(have: String) -> String { text(3305, [.text(have)]) }
    /// {need, plural, one {One of the latest scores reaches this level} other {# of the latest scores reach this lev…
    func progressNeedRecent(need: Int) -> String { text(3306, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveRecent(have: Int) -> String { text(3307, [.number(have)]) }
    /// Shown in two ways, or again on a later day
    var progressNeedAgreement: String { plain(3308) }
    /// Two pieces of work agree.
    var progressHaveAgreement: String { plain(3309) }
    /// A second way or a later day is missing.
    var progressLackAgreement: String { plain(3310) }
    /// Shown in a new situation
    var progressNeedTransfer: String { plain(3311) }
    /// It went well somewhere new.
    var progressHaveTransfer: String { plain(3312) }
    /// No work in a new situation so far.
    var progressLackTransfer: String { plain(3313) }
    /// A teacher says yes
    var progressNeedTeacher: String { plain(3314) }
    /// A teacher has said yes.
    var progressHaveTeacher: String { plain(3315) }
    /// The rule advises. A teacher decides.
    var progressLackTeacher: String { plain(3316) }
    /// The evidence
    var progressEvidence: String { plain(3317) }
    /// {count, plural, =0 {nothing yet} one {# piece} other {# pieces}}, newest first
    func progressPieces(count: Int) -> String { text(3318, [.number(count)]) }
    /// Nothing has been shown here yet.
    var progressNoEvidence: String { plain(3319) }
    /// by {name, html}
    func progressJudgedBy(name: HTML) -> HTML { markup(3320, [.html(name)]) }
    /// scored by the answer key
    var progressJudgedByKey: String { plain(3321) }
    /// done {date}
    func progressDoneOn(date: String) -> String { text(3322, [.text(date)]) }
    /// with help
    var progressWithHelp: String { plain(3323) }
    /// in a new situation
    var progressNewSituation: String { plain(3324) }
    /// kept, but does not count
    var progressDoesNotCount: String { plain(3325) }
    /// Work
    var progressKindJudgement: String { plain(3326) }
    /// Practice question
    var progressKindItem: String { plain(3327) }
    /// Seen by an adult
    var progressKindObservation: String { plain(3328) }
    /// Shown somewhere else before
    var progressKindPrior: String { plain(3329) }
    /// Level confirmed
    var progressKindConfirmation: String { plain(3330) }
    /// Level set by a person
    var progressKindOverrule: String { plain(3331) }
    /// Taken back
    var progressKindWithdrawal: String { plain(3332) }
    /// writing
    var progressModalityWriting: String { plain(3333) }
    /// talk
    var progressModalityTalk: String { plain(3334) }
    /// photo
    var progressModalityPhoto: String { plain(3335) }
    /// video
    var progressModalityVideo: String { plain(3336) }
    /// project
    var progressModalityProject: String { plain(3337) }
    /// performance
    var progressModalityPerformance: String { plain(3338) }
    /// exhibition
    var progressModalityExhibition: String { plain(3339) }
    /// quick check
    var progressModalityQuiz: String { plain(3340) }
    /// Taken back or replaced
    var progressTakenBack: String { plain(3341) }
    /// These rows are kept, but they do not count.
    var progressTakenBackHint: String { plain(3342) }
    /// Take back
    var progressTakeBack: String { plain(3343) }
    /// Take back: {what}
    func progressTakeBackLong(what: String) -> String { text(3344, [.text(what)]) }
    /// Put it back
    var progressPutBack: String { plain(3345) }
    /// The {count, number} newest are listed. All are in the arithmetic.
    func progressOlderFolded(count: Int) -> String { text(3346, [.number(count)]) }
    /// The best guess went from {first} at the start to {last}. The same numbers are in the table below.
    func progressChart(first: String, last: String) -> String { text(3347, [.text(first), .text(last)]) }
    /// {bar} asked for {level}
    func progressChartGoal(bar: String, level: String) -> String { text(3348, [.text(bar), .text(level)]) }
    /// start
    var progressChartStart: String { plain(3349) }
    /// Each dot is the best guess after a piece of work. The bar reaches down to the low end.
    var progressChartCaption: String { plain(3350) }
    /// Show the arithmetic
    var progressArithmetic: String { plain(3351) }
    /// After = before + change
    var progressTableCaption: String { plain(3352) }
    /// Evidence and arithmetic
    var progressTableRegion: String { plain(3353) }
    /// Work
    var progressColumnWork: String { plain(3354) }
    /// Done
    var progressColumnDone: String { plain(3355) }
    /// Judged by
    var progressColumnJudge: String { plain(3356) }
    /// Score
    var progressColumnScore: String { plain(3357) }
    /// Weight
    var progressColumnWeight: String { plain(3358) }
    /// Before
    var progressColumnBefore: String { plain(3359) }
    /// Change
    var progressColumnChange: String { plain(3360) }
    /// After
    var progressColumnAfter: String { plain(3361) }
    /// Low end
    var progressColumnLow: String { plain(3362) }
    /// {count, plural, one {# piece of work on other skills} other {# pieces of work on other skills}}
    func progressOtherWork(count: Int) -> String { text(3363, [.number(count)]) }
    /// What moved the best guess
    var progressPartsTitle: String { plain(3364) }
    /// before any work
    var progressPartStart: String { plain(3365) }
    /// {count, plural, one {# piece of work that went better than the guess} other {# pieces of work that went bette…
    func progressPartRaised(count: Int) -> String { text(3366, [.number(count)]) }
    /// {count, plural, one {# piece of work that went less well than the guess} other {# pieces of work that went le…
    func progressPartLowered(count: Int) -> String { text(3367, [.number(count)]) }
    /// the best guess for the next piece of work
    var progressPartEnd: String { plain(3368) }
    /// moved the guess up by {change}
    func progressMovedUp(change: String) -> String { text(3369, [.text(change)]) }
    /// moved the guess down by {change}
    func progressMovedDown(change: String) -> String { text(3370, [.text(change)]) }
    /// hardly moved the guess
    var progressMovedLittle: String { plain(3371) }
    /// Best guess
    var progressBestGuess: String { plain(3372) }
    /// The table shows the last {count, number} steps.
    func progressStepsCut(count: Int) -> String { text(3373, [.number(count)]) }
    /// Last line: {before} {change} = {after}.
    func progressLastLine(before: String, change: String, after: String) -> String { text(3374, [.text(before), .text(change), .text(after)]) }
    /// Levels 1 to 4 count as 0.25, 0.60, 0.90 and 1.00. A score is the mean of its rows. The change grows with the …
    var progressScale: String { plain(3375) }
    /// The exact formula
    var progressFormula: String { plain(3376) }
    /// g is general ability, d is what this skill adds, b is the expected score of an average student ({b}). v is ho…
    func progressFormulaIntro(b: String) -> String { text(3377, [.text(b)]) }
    /// Who decided
    var progressWhoDecided: String { plain(3378) }
    /// Rule
    var progressRule: String { plain(3379) }
    /// {name}, version {version, number}
    func progressRuleNumber(name: String, version: Int) -> String { text(3380, [.text(name), .number(version)]) }
    /// Sure enough
    var progressRuleSure: String { plain(3381) }
    /// Best score
    var progressRuleHighest: String { plain(3382) }
    /// Latest score
    var progressRuleRecent: String { plain(3383) }
    /// {n, number} of the last {m, number}
    func progressRuleSeveral(n: Int, m: Int) -> String { text(3384, [.number(n), .number(m)]) }
    /// Average, newer work first
    var progressRuleAverage: String { plain(3385) }
    /// As of
    var progressAsOf: String { plain(3386) }
    /// Reason
    var progressReason: String { plain(3387) }
    /// The rule moves the level. A teacher may set another one, and writes why.
    var progressRuleDecides: String { plain(3388) }
    /// The rule advises. A teacher decides, and writes why.
    var progressTeacherDecides: String { plain(3389) }
    /// Nearby on the map
    var progressNearby: String { plain(3390) }
    /// Open the map
    var progressOpenMap: String { plain(3391) }
    /// comes before
    var progressComesBefore: String { plain(3392) }
    /// comes next
    var progressComesAfter: String { plain(3393) }
    /// Why it matters
    var progressWhy: String { plain(3394) }
    /// You need it for your goal {goal, html}.
    func progressGoalOwn(goal: HTML) -> HTML { markup(3395, [.html(goal)]) }
    /// Needed for the goal {goal, html}.
    func progressGoal(goal: HTML) -> HTML { markup(3396, [.html(goal)]) }
    /// What each level looks like
    var progressEachLevel: String { plain(3397) }
    /// See another day
    var progressOtherDay: String { plain(3398) }
    /// The level as the school knew it at the end of that day.
    var progressOtherDayHint: String { plain(3399) }
    /// Date
    var progressDate: String { plain(3400) }
    /// Show
    var progressShowDay: String { plain(3401) }
    /// This is how it was on {date}.
    func progressPastNotice(date: String) -> String { text(3402, [.text(date)]) }
    /// See today
    var progressBackToToday: String { plain(3403) }
    /// Decide the level
    var progressDecide: String { plain(3404) }
    /// Your decision is kept with your name, the date and your words. The student and the family can read it.
    var progressDecideHint: String { plain(3405) }
    /// What do you want to do?
    var progressDecideHow: String { plain(3406) }
    /// Confirm a level. It never goes down.
    var progressDecideConfirm: String { plain(3407) }
    /// Set another level, up or down. The rule then waits for new work.
    var progressDecideOverrule: String { plain(3408) }
    /// Level
    var progressDecideLevel: String { plain(3409) }
    /// Why
    var progressDecideReason: String { plain(3410) }
    /// What did you see? Setting another level needs a reason.
    var progressDecideReasonHint: String { plain(3411) }
    /// Save the decision
    var progressDecideSave: String { plain(3412) }
    /// See what would change
    var progressPreview: String { plain(3413) }
    /// What would change
    var progressPreviewTitle: String { plain(3414) }
    /// Nothing is saved yet.
    var progressPreviewNothingSaved: String { plain(3415) }
    /// The level goes up to {level}.
    func progressPreviewUp(level: String) -> String { text(3416, [.text(level)]) }
    /// The level is set to {level}. The rule then waits for new work.
    func progressPreviewDown(level: String) -> String { text(3417, [.text(level)]) }
    /// The level stays. It now stands in your name, with your words.
    var progressPreviewAuthor: String { plain(3418) }
    /// The level stays. {open, plural, =0 {Nothing is missing for the next one.} one {One thing is still missing for…
    func progressPreviewSame(open: Int) -> String { text(3419, [.number(open)]) }
    /// The level stays. It is the highest one.
    var progressPreviewTop: String { plain(3420) }
    /// Choose what you want to do.
    var progressNeedHow: String { plain(3421) }
    /// Choose a level.
    var progressNeedLevel: String { plain(3422) }
    /// Write why. The student reads it.
    var progressNeedReason: String { plain(3423) }
    /// Use at most {count, number} characters.
    func progressReasonLong(count: Int) -> String { text(3424, [.number(count)]) }
    /// A higher level is shown already. To set a lower one, choose to set another level.
    var progressAlreadyHigher: String { plain(3425) }
}

// proposals
extension Messages {
    /// My own ideas
    var proposalsTitle: String { plain(3426) }
    /// Ideas of {name}
    func proposalsTitleOf(name: String) -> String { text(3427, [.text(name)]) }
    /// Here you propose what you want to learn, or how you want to show it.
    var proposalsLede: String { plain(3428) }
    /// What the student proposes to learn or to show, and what was agreed on.
    var proposalsLedeOf: String { plain(3429) }
    /// You have no idea here yet. What would you like to find out or make?
    var proposalsNone: String { plain(3430) }
    /// There is no idea yet.
    var proposalsNoneOf: String { plain(3431) }
    /// Propose an idea
    var proposalsNew: String { plain(3432) }
    /// Pick the kind that fits best. You can write a little now and go on later.
    var proposalsNewLede: String { plain(3433) }
    /// What kind of idea is it?
    var proposalsWhatKind: String { plain(3434) }
    /// A topic
    var proposalsKindTopic: String { plain(3435) }
    /// Something I want to know more about.
    var proposalsKindTopicHint: String { plain(3436) }
    /// A project
    var proposalsKindProject: String { plain(3437) }
    /// Something I want to make or do.
    var proposalsKindProjectHint: String { plain(3438) }
    /// A way to show it
    var proposalsKindWay: String { plain(3439) }
    /// I can do it, and I want to show it my own way.
    var proposalsKindWayHint: String { plain(3440) }
    /// Pick the kind of idea.
    var proposalsNeedKind: String { plain(3441) }
    /// Start writing
    var proposalsBegin: String { plain(3442) }
    /// It is about: {title, html}
    func proposalsAbout(title: HTML) -> HTML { markup(3443, [.html(title)]) }
    /// An idea without a name yet
    var proposalsUntitled: String { plain(3444) }
    /// We are talking about these
    var proposalsOpen: String { plain(3445) }
    /// Agreed
    var proposalsAgreedList: String { plain(3446) }
    /// From before
    var proposalsPast: String { plain(3447) }
    /// Write what you have in mind. It is saved as you write.
    var proposalsDraftLede: String { plain(3448) }
    /// A name for it
    var proposalsTitleField: String { plain(3449) }
    /// Short, so that you find it again.
    var proposalsTitleHint: String { plain(3450) }
    /// What to find out or be able to do
    var proposalsQuestion: String { plain(3451) }
    /// A question or one sentence. For example: how do vets know what hurts?
    var proposalsQuestionHint: String { plain(3452) }
    /// What there will be to see in the end
    var proposalsProduct: String { plain(3453) }
    /// A talk, a film, a model, a page: whatever shows it.
    var proposalsProductHint: String { plain(3454) }
    /// How we will know that it is good work
    var proposalsCriteria: String { plain(3455) }
    /// One line for each. For example: every price has a reason.
    var proposalsCriteriaHint: String { plain(3456) }
    /// With whom, and who helps
    var proposalsPeople: String { plain(3457) }
    /// Names are enough.
    var proposalsPeopleHint: String { plain(3458) }
    /// Why it matters
    var proposalsInterest: String { plain(3459) }
    /// None of my interests fits
    var proposalsInterestNone: String { plain(3460) }
    /// Why it matters, in own words
    var proposalsBecause: String { plain(3461) }
    /// Begins on
    var proposalsBegins: String { plain(3462) }
    /// Ends on
    var proposalsEnds: String { plain(3463) }
    /// Hours outside of class
    var proposalsHours: String { plain(3464) }
    /// What it covers
    var proposalsStandards: String { plain(3465) }
    /// Pick what your idea can show. Your teacher can add more.
    var proposalsStandardsHint: String { plain(3466) }
    /// Tick the standards that this idea covers.
    var proposalsStandardsHintStaff: String { plain(3467) }
    /// Find more to pick from
    var proposalsFind: String { plain(3468) }
    /// Find
    var proposalsFindButton: String { plain(3469) }
    /// Nothing found for “{search}”. A shorter word may help.
    func proposalsFoundNone(search: String) -> String { text(3470, [.text(search)]) }
    /// Save and see what it covers
    var proposalsSave: String { plain(3471) }
    /// Propose it: I agree to these words
    var proposalsPropose: String { plain(3472) }
    /// Your teachers read it then. They can say yes, ask, or send another idea.
    var proposalsProposeHint: String { plain(3473) }
    /// Put this draft away
    var proposalsPutAway: String { plain(3474) }
    /// So far
    var proposalsCovers: String { plain(3475) }
    /// {done, number} of {total, plural, one {# part} other {# parts}} written
    func proposalsWritten(done: Int, total: Int) -> String { text(3476, [.number(done), .number(total)]) }
    /// Still open:
    var proposalsStillToWrite: String { plain(3477) }
    /// No standard is named yet.
    var proposalsNoStandards: String { plain(3478) }
    /// {count, plural, one {# standard is named.} other {# standards are named.}}
    func proposalsNamed(count: Int) -> String { text(3479, [.number(count)]) }
    /// {count, plural, =0 {All are shown already.} one {# is not shown yet.} other {# are not shown yet.}}
    func proposalsStillToShow(count: Int) -> String { text(3480, [.number(count)]) }
    /// {count, plural, =0 {The plan has them already.} one {# is new in the plan.} other {# are new in the plan.}}
    func proposalsNewToPlan(count: Int) -> String { text(3481, [.number(count)]) }
    /// Give it a name first.
    var proposalsNeedTitle: String { plain(3482) }
    /// Say what there is to find out or do.
    var proposalsNeedQuestion: String { plain(3483) }
    /// Say what there will be to see in the end.
    var proposalsNeedProduct: String { plain(3484) }
    /// Write one line about what good work is.
    var proposalsNeedCriteria: String { plain(3485) }
    /// The last day comes before the first. Change one of them.
    var proposalsNeedOrder: String { plain(3486) }
    /// Write a few words here.
    var proposalsNeedWords: String { plain(3487) }
    /// This is no day. Write it as 2026-05-04.
    var proposalsNeedDay: String { plain(3488) }
    /// A whole number from 1 to {count, number}.
    func proposalsNeedHours(count: Int) -> String { text(3489, [.number(count)]) }
    /// Make it shorter: {count, number} letters at most.
    func proposalsTooLong(count: Int) -> String { text(3490, [.number(count)]) }
    /// At most {count, number} lines.
    func proposalsTooManyCriteria(count: Int) -> String { text(3491, [.number(count)]) }
    /// At most {count, number} standards.
    func proposalsTooManyStandards(count: Int) -> String { text(3492, [.number(count)]) }
    /// Nothing is different yet. Change what should be different.
    var proposalsNothingChanged: String { plain(3493) }
    /// The idea as it is now
    var proposalsWordsNow: String { plain(3494) }
    /// What was said
    var proposalsTalk: String { plain(3495) }
    /// What is different now
    var proposalsChanges: String { plain(3496) }
    /// {name, html} changed this {date, html}.
    func proposalsChangesBy(name: HTML, date: HTML) -> HTML { markup(3497, [.html(name), .html(date)]) }
    /// See what changed
    var proposalsWhatChanged: String { plain(3498) }
    /// The words changed after this page was opened. Nothing was agreed on.
    var proposalsChangedSince: String { plain(3499) }
    /// What changed since then
    var proposalsChangedTitle: String { plain(3500) }
    /// Somebody else answered first. This is how it stands now.
    var proposalsMoved: String { plain(3501) }
    /// Draft
    var proposalsStateDraft: String { plain(3502) }
    /// With your teachers
    var proposalsStateProposedOwn: String { plain(3503) }
    /// Waits for an answer
    var proposalsStateProposed: String { plain(3504) }
    /// Your turn
    var proposalsStateCounteredOwn: String { plain(3505) }
    /// With the student
    var proposalsStateCountered: String { plain(3506) }
    /// Agreed
    var proposalsStateAgreed: String { plain(3507) }
    /// Not for now
    var proposalsStateDeclined: String { plain(3508) }
    /// Taken back
    var proposalsStateWithdrawn: String { plain(3509) }
    /// Your teachers have it. They can say yes, ask, or send another idea.
    var proposalsWaitsSchoolOwn: String { plain(3510) }
    /// {name, html} waits for an answer. Any teacher of the student may give it.
    func proposalsWaitsSchool(name: HTML) -> HTML { markup(3511, [.html(name)]) }
    /// {name, html} sent another idea. Read what is different. You decide.
    func proposalsWaitsOwn(name: HTML) -> HTML { markup(3512, [.html(name)]) }
    /// {name, html} has the other idea now and can say yes or change it again.
    func proposalsWaitsStudent(name: HTML) -> HTML { markup(3513, [.html(name)]) }
    /// Agreed by {first, html} on {firstDate, html} and {second, html} on {secondDate, html}.
    func proposalsAgreedBy(first: HTML, firstDate: HTML, second: HTML, secondDate: HTML) -> HTML { markup(3514, [.html(first), .html(firstDate), .html(second), .html(secondDate)]) }
    /// Own work: {name, html} opened this subject for it.
    func proposalsByStage(name: HTML) -> HTML { markup(3515, [.html(name)]) }
    /// Not for now. There is another way below that you can take up.
    var proposalsDeclinedOwn: String { plain(3516) }
    /// Not for now. Another way was suggested.
    var proposalsDeclined: String { plain(3517) }
    /// It was taken back. Nobody waits for it.
    var proposalsWithdrawn: String { plain(3518) }
    /// Your answer
    var proposalsYourAnswer: String { plain(3519) }
    /// While it waits
    var proposalsWaiting: String { plain(3520) }
    /// Yes, I agree to these words
    var proposalsAgree: String { plain(3521) }
    /// With a yes, the idea stands in the plan with both names.
    var proposalsAgreeHint: String { plain(3522) }
    /// It can still be changed. The other side reads the new words then.
    var proposalsWaitHint: String { plain(3523) }
    /// Suggest changes
    var proposalsCounter: String { plain(3524) }
    /// Change the words you would like to be different. {name} sees exactly what changed and decides.
    func proposalsCounterLede(name: String) -> String { text(3525, [.text(name)]) }
    /// Change what you want to be different. Your teacher sees exactly what changed.
    var proposalsCounterLedeOwn: String { plain(3526) }
    /// A few words about the change
    var proposalsCounterWords: String { plain(3527) }
    /// Why it would be better this way. It may stay empty.
    var proposalsCounterWordsHint: String { plain(3528) }
    /// Send it: I agree to these words
    var proposalsCounterSend: String { plain(3529) }
    /// Go back without changes
    var proposalsBack: String { plain(3530) }
    /// Say or ask something
    var proposalsSay: String { plain(3531) }
    /// Words for everybody who talks about this idea
    var proposalsComment: String { plain(3532) }
    /// The idea itself stays as it is.
    var proposalsCommentHint: String { plain(3533) }
    /// Send these words
    var proposalsCommentSend: String { plain(3534) }
    /// Write what there is to say.
    var proposalsNeedComment: String { plain(3535) }
    /// Say not for now
    var proposalsDecline: String { plain(3536) }
    /// A no is easier to take with its reason, and with a way to go on.
    var proposalsDeclineLede: String { plain(3537) }
    /// Why it does not fit now
    var proposalsReason: String { plain(3538) }
    /// In words the student can use.
    var proposalsReasonHint: String { plain(3539) }
    /// Another way that would work
    var proposalsSuggestion: String { plain(3540) }
    /// One the student can take up with one tap.
    var proposalsSuggestionHint: String { plain(3541) }
    /// Please write the reason: the student should know why.
    var proposalsNeedReason: String { plain(3542) }
    /// Please suggest another way, so that the student can go on.
    var proposalsNeedSuggestion: String { plain(3543) }
    /// Send the reason and the other way
    var proposalsDeclineSend: String { plain(3544) }
    /// Another way that would work
    var proposalsOtherWay: String { plain(3545) }
    /// Go on with this one
    var proposalsTakeUp: String { plain(3546) }
    /// Take this idea back
    var proposalsTakeBack: String { plain(3547) }
    /// It stands in the plan.
    var proposalsOnPlan: String { plain(3548) }
    /// See it in the plan
    var proposalsOpenPlan: String { plain(3549) }
    /// Tell how it went
    var proposalsReport: String { plain(3550) }
    /// What I did
    var proposalsDid: String { plain(3551) }
    /// A few sentences. Say where to see it.
    var proposalsDidHint: String { plain(3552) }
    /// What it shows
    var proposalsShows: String { plain(3553) }
    /// What can you do now?
    var proposalsShowsHint: String { plain(3554) }
    /// Write what you did.
    var proposalsNeedDid: String { plain(3555) }
    /// Write what it shows.
    var proposalsNeedShows: String { plain(3556) }
    /// Send it to my teacher
    var proposalsReportSend: String { plain(3557) }
    /// I am doing my own
    var proposalsOwn: String { plain(3558) }
    /// Tell what you did and what it shows. Your teacher looks at it and decides.
    var proposalsOwnLede: String { plain(3559) }
    /// What does your work show? Pick one.
    var proposalsOwnPick: String { plain(3560) }
    /// Look at the report
    var proposalsJudge: String { plain(3561) }
    /// A report is no evidence by itself. If it convinces you, record what you saw here:
    var proposalsJudgeLede: String { plain(3562) }
    /// proposed it
    var proposalsTurnPropose: String { plain(3563) }
    /// said
    var proposalsTurnComment: String { plain(3564) }
    /// sent another idea
    var proposalsTurnCounter: String { plain(3565) }
    /// agreed
    var proposalsTurnAgree: String { plain(3566) }
    /// said: not for now
    var proposalsTurnDecline: String { plain(3567) }
    /// took it back
    var proposalsTurnWithdraw: String { plain(3568) }
    /// told how it went
    var proposalsTurnReport: String { plain(3569) }
    /// Ideas waiting for you
    var proposalsQueue: String { plain(3570) }
    /// Open the list
    var proposalsQueueOpen: String { plain(3571) }
    /// {count, plural, one {# idea of a student waits.} other {# ideas of students wait.}}
    func proposalsQueueCount(count: Int) -> String { text(3572, [.number(count)]) }
    /// The oldest: {when}.
    func proposalsOldest(when: String) -> String { text(3573, [.text(when)]) }
    /// Students propose what to learn and how to show it. Say yes, suggest changes, or show another way.
    var proposalsQueueLede: String { plain(3574) }
    /// No idea waits for you now.
    var proposalsQueueEmpty: String { plain(3575) }
    /// A report to look at
    var proposalsQueueReport: String { plain(3576) }
    /// You, your family and your teachers can see this.
    var proposalsWho: String { plain(3577) }
    /// Only you can see this draft. Your teachers see it when you propose it.
    var proposalsWhoDraft: String { plain(3578) }
    /// The student, the family and the student's teachers see the same.
    var proposalsWhoStaff: String { plain(3579) }
}

// reflections
extension Messages {
    /// Think about it
    var reflectionsThink: String { plain(3580) }
    /// What {name} thinks about it
    func reflectionsThoughtsOf(name: String) -> String { text(3581, [.text(name)]) }
    /// Before, on the way, at the end
    var reflectionsMoments: String { plain(3582) }
    /// Before I begin
    var reflectionsPlan: String { plain(3583) }
    /// On the way
    var reflectionsMiddle: String { plain(3584) }
    /// At the end
    var reflectionsEnd: String { plain(3585) }
    /// How will you go about it?
    var reflectionsPlanAsk: String { plain(3586) }
    /// What do you know already? What comes first? Where may it get hard?
    var reflectionsPlanHint: String { plain(3587) }
    /// How is it going?
    var reflectionsMiddleAsk: String { plain(3588) }
    /// What works? What is hard? What will you do another way?
    var reflectionsMiddleHint: String { plain(3589) }
    /// What do you take with you?
    var reflectionsEndAsk: String { plain(3590) }
    /// What can you do now? What helped? What will you do another way next time?
    var reflectionsEndHint: String { plain(3591) }
    /// What you wrote
    var reflectionsWords: String { plain(3592) }
    /// Save it
    var reflectionsSave: String { plain(3593) }
    /// Saved.
    var reflectionsSaved: String { plain(3594) }
    /// It is gone for good.
    var reflectionsRemoved: String { plain(3595) }
    /// What you wrote
    var reflectionsWritten: String { plain(3596) }
    /// What was shared with you
    var reflectionsShared: String { plain(3597) }
    /// Nothing is shared with you yet. Students choose who reads what they write here.
    var reflectionsNothingShared: String { plain(3598) }
    /// Strategies: what you try and what helped
    var reflectionsStrategiesOfEntry: String { plain(3599) }
    /// Choose one or two. You can say later if they helped.
    var reflectionsStrategiesHint: String { plain(3600) }
    /// Not now
    var reflectionsNotUsed: String { plain(3601) }
    /// I will try it
    var reflectionsWillTry: String { plain(3602) }
    /// It helped
    var reflectionsHelped: String { plain(3603) }
    /// It helped a little
    var reflectionsHelpedSome: String { plain(3604) }
    /// Not this time
    var reflectionsNotThisTime: String { plain(3605) }
    /// Who may read it?
    var reflectionsWhoReads: String { plain(3606) }
    /// Each entry is for you alone unless you choose more people.
    var reflectionsWhoMine: String { plain(3607) }
    /// You see what {name} chose to share with you. Some things stay private.
    func reflectionsWhoOf(name: String) -> String { text(3608, [.text(name)]) }
    /// My journal
    var reflectionsJournal: String { plain(3609) }
    /// Journal of {name}
    func reflectionsJournalOf(name: String) -> String { text(3610, [.text(name)]) }
    /// Write down what you notice about how you learn.
    var reflectionsJournalLede: String { plain(3611) }
    /// What {name} chose to share about learning.
    func reflectionsJournalLedeOf(name: String) -> String { text(3612, [.text(name)]) }
    /// What is on your mind?
    var reflectionsJournalAsk: String { plain(3613) }
    /// What matters to you today? What did you find out?
    var reflectionsJournalHint: String { plain(3614) }
    /// Open my journal
    var reflectionsOpenJournal: String { plain(3615) }
    /// Change it
    var reflectionsChange: String { plain(3616) }
    /// Change it: {date}
    func reflectionsChangeOf(date: String) -> String { text(3617, [.text(date)]) }
    /// Change what you wrote
    var reflectionsChangeTitle: String { plain(3618) }
    /// Remove it for good
    var reflectionsRemove: String { plain(3619) }
    /// Nobody can bring it back.
    var reflectionsRemoveWords: String { plain(3620) }
    /// Pages of the journal
    var reflectionsPages: String { plain(3621) }
    /// Strategies that helped me
    var reflectionsHelpedMe: String { plain(3622) }
    /// Strategies that helped
    var reflectionsHelpedOf: String { plain(3623) }
    /// Try one with your next work, and say here if it helped.
    var reflectionsNoneTried: String { plain(3624) }
    /// Tried once. {result}.
    func reflectionsTriedOnce(result: String) -> String { text(3625, [.text(result)]) }
    /// Tried {tried, number} times. It helped each time.
    func reflectionsTriedAlways(tried: Int) -> String { text(3626, [.number(tried)]) }
    /// Tried {tried, number} times. It helped: {helped, number}. It helped a little: {some, number}. Not: {not, numb…
    func reflectionsTriedTimes(tried: Int, helped: Int, some: Int, not: Int) -> String { text(3627, [.number(tried), .number(helped), .number(some), .number(not)]) }
    /// You both said the same in every row.
    var reflectionsAllSame: String { plain(3628) }
    /// Your ratings and your teacher’s
    var reflectionsGuesses: String { plain(3629) }
    /// You and your teacher agreed in {same, number} of {rows, plural, one {# row} other {# rows}}.
    func reflectionsGuessesSum(same: Int, rows: Int) -> String { text(3630, [.number(same), .number(rows)]) }
    /// Only you see this comparison. Where you differ, ask why.
    var reflectionsGuessesAlone: String { plain(3631) }
    /// you said {own}, the answer was {given}
    func reflectionsOther(own: String, given: String) -> String { text(3632, [.text(own), .text(given)]) }
    /// Strategies to try
    var reflectionsLibrary: String { plain(3633) }
    /// Ways to learn that help many people. Try one, and see if it helps you.
    var reflectionsLibraryLede: String { plain(3634) }
    /// To begin
    var reflectionsGroupBegin: String { plain(3635) }
    /// While you work
    var reflectionsGroupWork: String { plain(3636) }
    /// When you are stuck
    var reflectionsGroupStuck: String { plain(3637) }
    /// Before you send it
    var reflectionsGroupEnd: String { plain(3638) }
    /// Write a few words, or choose a strategy.
    var reflectionsNeedWords: String { plain(3639) }
    /// This has more than {count, number} characters. Please shorten it.
    func reflectionsTooLong(count: Int) -> String { text(3640, [.number(count)]) }
    /// There are {count, number} entries already. Remove one first.
    func reflectionsTooMany(count: Int) -> String { text(3641, [.number(count)]) }
    /// Journal
    var reflectionsHub: String { plain(3642) }
    /// What was shared about learning, and what helped.
    var reflectionsHubWords: String { plain(3643) }
}

// reports
extension Messages {
    /// Term reports
    var reportsTitle: String { plain(3644) }
    /// A report says in words what each student showed in a term, what comes next, and what teachers and students sa…
    var reportsLede: String { plain(3645) }
    /// There are no reports yet. Whoever leads the school begins them.
    var reportsNone: String { plain(3646) }
    /// There are no reports yet. Begin with the term that ends next.
    var reportsNoneLeader: String { plain(3647) }
    /// Begin reports for a term
    var reportsNew: String { plain(3648) }
    /// Change
    var reportsChange: String { plain(3649) }
    /// Change these reports
    var reportsChangeTitle: String { plain(3650) }
    /// What the reports are called
    var reportsRoundTitle: String { plain(3651) }
    /// For example: Spring 2026.
    var reportsRoundTitleHint: String { plain(3652) }
    /// First day that they are about
    var reportsBegins: String { plain(3653) }
    /// Last day that they are about
    var reportsEnds: String { plain(3654) }
    /// Sentences are asked for until
    var reportsBy: String { plain(3655) }
    /// Add a letter or number for each subject
    var reportsWithMarks: String { plain(3656) }
    /// Only where your school has to. The report says how each one came about.
    var reportsWithMarksHint: String { plain(3657) }
    /// The writing is over
    var reportsClosed: String { plain(3658) }
    /// Save
    var reportsSave: String { plain(3659) }
    /// Begin
    var reportsBegin: String { plain(3660) }
    /// {first} to {last}
    func reportsPeriod(first: String, last: String) -> String { text(3661, [.text(first), .text(last)]) }
    /// Sentences until {date}
    func reportsWriteUntil(date: String) -> String { text(3662, [.text(date)]) }
    /// The writing is over.
    var reportsIsClosed: String { plain(3663) }
    /// Classes
    var reportsClasses: String { plain(3664) }
    /// You teach no class that these reports are about.
    var reportsClassesNone: String { plain(3665) }
    /// {written, number} of {total, number} sentences written
    func reportsWritten(written: Int, total: Int) -> String { text(3666, [.number(written), .number(total)]) }
    /// {count, number} of {total, number} published
    func reportsPublishedCount(count: Int, total: Int) -> String { text(3667, [.number(count), .number(total)]) }
    /// Write
    var reportsWrite: String { plain(3668) }
    /// {round}: {place}
    func reportsWriteTitle(round: String, place: String) -> String { text(3669, [.text(round), .text(place)]) }
    /// One or two sentences for each student: what is strong, and what comes next. Students read them before their f…
    var reportsWriteLede: String { plain(3670) }
    /// The overall words for each student. Students read them before their families do.
    var reportsWriteLedeAdvisor: String { plain(3671) }
    /// For {name}
    func reportsSentenceFor(name: String) -> String { text(3672, [.text(name)]) }
    /// See the report
    var reportsSee: String { plain(3673) }
    /// Nobody is in this class today.
    var reportsClassEmpty: String { plain(3674) }
    /// These are the first {count, number} students of the class.
    func reportsClassCut(count: Int) -> String { text(3675, [.number(count)]) }
    /// Saved.
    var reportsSaved: String { plain(3676) }
    /// Publish for the families
    var reportsPublishClass: String { plain(3677) }
    /// {count, plural, =0 {All reports of this class are published.} one {# report is not published yet.} other {# r…
    func reportsPublishClassWords(count: Int) -> String { text(3678, [.number(count)]) }
    /// {count, plural, =0 {Every student has your words.} one {# student has no words of yours yet.} other {# studen…
    func reportsStillMissing(count: Int) -> String { text(3679, [.number(count)]) }
    /// {count, plural, =0 {Nothing was left to publish.} one {# report is published.} other {# reports are published…
    func reportsPublishedNow(count: Int) -> String { text(3680, [.number(count)]) }
    /// Page to print
    var reportsPrintClass: String { plain(3681) }
    /// {round}: {place}
    func reportsPrintClassTitle(round: String, place: String) -> String { text(3682, [.text(round), .text(place)]) }
    /// Each report is in the language of the family. Use your browser to print; each begins on a page of its own.
    var reportsPrintClassLede: String { plain(3683) }
    /// No report of this class is published yet.
    var reportsPrintNone: String { plain(3684) }
    /// Table (CSV)
    var reportsTable: String { plain(3685) }
    /// Table of all published reports (CSV)
    var reportsSchoolTable: String { plain(3686) }
    /// For the student information system.
    var reportsTableFile: String { plain(3687) }
    /// The student and the student's teachers read these sentences now. The family reads them once the report is pub…
    var reportsWhoWrite: String { plain(3688) }
    /// That is {count, number} characters. {most, number} fit.
    func reportsTooLong(count: Int, most: Int) -> String { text(3689, [.number(count), .number(most)]) }
    /// Saved by {name}
    func reportsChangedBy(name: String) -> String { text(3690, [.text(name)]) }
    /// Say what the reports are called.
    var reportsNeedTitle: String { plain(3691) }
    /// Choose a day.
    var reportsNeedDay: String { plain(3692) }
    /// The last day lies before the first.
    var reportsDaysTurned: String { plain(3693) }
    /// First write how marks come about.
    var reportsNeedRule: String { plain(3694) }
    /// How marks come about
    var reportsMarksTitle: String { plain(3695) }
    /// Trellis shows what a student can do in words. Where your school has to give letters or numbers, write here ho…
    var reportsMarksLede: String { plain(3696) }
    /// A mark counts the skills that somebody worked on in the term. The first row from the top that holds is used.
    var reportsMarksHow: String { plain(3697) }
    /// How marks come about
    var reportsMarksOpen: String { plain(3698) }
    /// Mark
    var reportsMark: String { plain(3699) }
    /// Of 100 skills, at “Got it” or further
    var reportsMarkShown: String { plain(3700) }
    /// Of 100 skills, at “Going further”
    var reportsMarkBeyond: String { plain(3701) }
    /// Row {place, number}
    func reportsMarkRow(place: Int) -> String { text(3702, [.number(place)]) }
    /// No mark with fewer skills than
    var reportsFewest: String { plain(3703) }
    /// A whole number from 1 to 1,000.
    var reportsNeedFewest: String { plain(3704) }
    /// Write at least one row.
    var reportsNeedMark: String { plain(3705) }
    /// A whole number from 0 to 100.
    var reportsNeedShare: String { plain(3706) }
    /// A mark has at most {count, number} characters.
    func reportsMarkLong(count: Int) -> String { text(3707, [.number(count)]) }
    /// This mark stands there twice.
    var reportsMarkTwice: String { plain(3708) }
    /// It asks for more than the row above. The best mark stands first.
    var reportsMarkOrder: String { plain(3709) }
    /// My reports
    var reportsMine: String { plain(3710) }
    /// Reports of {name}
    func reportsOf(name: String) -> String { text(3711, [.text(name)]) }
    /// What your teachers and you say about each term.
    var reportsMineLede: String { plain(3712) }
    /// What was shown in each term, in words.
    var reportsOfLede: String { plain(3713) }
    /// There is no report yet.
    var reportsMineNone: String { plain(3714) }
    /// There is no report yet.
    var reportsOfNone: String { plain(3715) }
    /// Published on {date}
    func reportsStatePublished(date: String) -> String { text(3716, [.text(date)]) }
    /// Being written
    var reportsStateDraft: String { plain(3717) }
    /// {title}: {name}
    func reportsWhose(title: String, name: String) -> String { text(3718, [.text(title), .text(name)]) }
    /// Your teachers are still writing. Your family reads it once it is published.
    var reportsDraftMine: String { plain(3719) }
    /// This is how it would be published now. The student reads this draft, too.
    var reportsDraftOf: String { plain(3720) }
    /// Published on {date} by {name, html}
    func reportsPublishedOn(date: String, name: HTML) -> HTML { markup(3721, [.text(date), .html(name)]) }
    /// This is a correction: {words, html}
    func reportsCorrection(words: HTML) -> HTML { markup(3722, [.html(words)]) }
    /// A correction took its place.
    var reportsIsOlder: String { plain(3723) }
    /// Open the newest
    var reportsToLatest: String { plain(3724) }
    /// Published before
    var reportsEditions: String { plain(3725) }
    /// Number {number, number}, {date}
    func reportsEdition(number: Int, date: String) -> String { text(3726, [.number(number), .text(date)]) }
    /// What do you say about this term?
    var reportsOwnAsk: String { plain(3727) }
    /// What are you proud of? What do you want to do next?
    var reportsOwnHint: String { plain(3728) }
    /// Save my words
    var reportsOwnSave: String { plain(3729) }
    /// Publish
    var reportsPublish: String { plain(3730) }
    /// Publish this report
    var reportsPublishOne: String { plain(3731) }
    /// The family can read it then. It never changes again; a correction is a new one.
    var reportsPublishWords: String { plain(3732) }
    /// Publish a correction
    var reportsPublishAgain: String { plain(3733) }
    /// What is corrected
    var reportsPublishReason: String { plain(3734) }
    /// Say what is corrected.
    var reportsNeedReason: String { plain(3735) }
    /// Nothing changed since it was published.
    var reportsNothingNew: String { plain(3736) }
    /// Overall
    var reportsOverall: String { plain(3737) }
    /// In the student's own words
    var reportsOwnWords: String { plain(3738) }
    /// In my own words
    var reportsOwnWordsMine: String { plain(3739) }
    /// What the teachers say
    var reportsTeachers: String { plain(3740) }
    /// Nobody has written here yet.
    var reportsNoSentences: String { plain(3741) }
    /// {name}, {place}
    func reportsSaidBy(name: String, place: String) -> String { text(3742, [.text(name), .text(place)]) }
    /// On the student's own plan
    var reportsCategories: String { plain(3743) }
    /// On my own plan
    var reportsCategoriesMine: String { plain(3744) }
    /// You, your teachers and your family can read this.
    var reportsWhoPublishedMine: String { plain(3745) }
    /// You and your teachers can read this. Your family cannot yet.
    var reportsWhoDraftMine: String { plain(3746) }
    /// Part of the plan
    var reportsCategory: String { plain(3747) }
    /// Goals reached
    var reportsGoalsColumn: String { plain(3748) }
    /// {reached, number} of {all, number}
    func reportsGoalsOf(reached: Int, all: Int) -> String { text(3749, [.number(reached), .number(all)]) }
    /// Skills shown
    var reportsShownColumn: String { plain(3750) }
    /// {shown, number} of {all, number}
    func reportsShownOf(shown: Int, all: Int) -> String { text(3751, [.number(shown), .number(all)]) }
    /// In progress
    var reportsWorkingColumn: String { plain(3752) }
    /// New this year
    var reportsGrownColumn: String { plain(3753) }
    /// Skills of this term
    var reportsSubjects: String { plain(3754) }
    /// {worked, plural, one {# skill worked on} other {# skills worked on}}, {shown, number} shown; {evidence, plura…
    func reportsSubjectSum(worked: Int, shown: Int, evidence: Int) -> String { text(3755, [.number(worked), .number(shown), .number(evidence)]) }
    /// Shown
    var reportsShown: String { plain(3756) }
    /// In progress
    var reportsWorking: String { plain(3757) }
    /// {level}, since {date}
    func reportsSince(level: String, date: String) -> String { text(3758, [.text(level), .text(date)]) }
    /// No work of this term was judged yet.
    var reportsSubjectsNone: String { plain(3759) }
    /// Goals
    var reportsGoals: String { plain(3760) }
    /// Reached
    var reportsReached: String { plain(3761) }
    /// Mark: {mark, html}
    func reportsMarkIs(mark: HTML) -> HTML { markup(3762, [.html(mark)]) }
    /// {shown, number} of {worked, number} skills are shown, {beyond, number} of them at “Going further”. The school…
    func reportsMarkWhy(shown: Int, worked: Int, beyond: Int, mark: String, least: Int) -> String { text(3763, [.number(shown), .number(worked), .number(beyond), .text(mark), .number(least)]) }
    /// {shown, number} of {worked, number} skills are shown, {beyond, number} of them at “Going further”. The school…
    func reportsMarkWhyBeyond(shown: Int, worked: Int, beyond: Int, mark: String, least: Int, more: Int) -> String { text(3764, [.number(shown), .number(worked), .number(beyond), .text(mark), .number(least), .number(more)]) }
    /// There is too little to give a mark.
    var reportsNoMark: String { plain(3765) }
    /// The student, the student's teachers and the family can read this.
    var reportsWhoPublished: String { plain(3766) }
    /// The student and the student's teachers can read this. The family cannot yet.
    var reportsWhoDraft: String { plain(3767) }
    /// To print it, use your browser.
    var reportsPrintHint: String { plain(3768) }
    /// To print it, use your browser.
    var reportsPrintHintMine: String { plain(3769) }
    /// {count, plural, one {# sentence is still to be written for the term reports.} other {# sentences are still to…
    func reportsHomeStaff(count: Int) -> String { text(3770, [.number(count)]) }
    /// Your report for {title} is being written. What do you say?
    func reportsHomeStudent(title: String) -> String { text(3771, [.text(title)]) }
    /// Write my words
    var reportsHomeStudentOpen: String { plain(3772) }
    /// The report for {title} is here.
    func reportsHomeFamily(title: String) -> String { text(3773, [.text(title)]) }
    /// Read it
    var reportsHomeFamilyOpen: String { plain(3774) }
    /// Student
    var reportsColumnStudent: String { plain(3775) }
    /// School number
    var reportsColumnNumber: String { plain(3776) }
    /// Subject
    var reportsColumnSubject: String { plain(3777) }
    /// Skills worked on
    var reportsColumnWorked: String { plain(3778) }
    /// Skills shown
    var reportsColumnShown: String { plain(3779) }
    /// Skills at “Going further”
    var reportsColumnBeyond: String { plain(3780) }
    /// Pieces of evidence
    var reportsColumnEvidence: String { plain(3781) }
    /// Mark
    var reportsColumnMark: String { plain(3782) }
    /// Published
    var reportsColumnPublished: String { plain(3783) }
    /// Term reports
    var reportsHub: String { plain(3784) }
    /// What was shown in each term, on paper.
    var reportsHubWords: String { plain(3785) }
}

// review
extension Messages {
    /// Worth another look
    var reviewTitle: String { plain(3786) }
    /// You have shown these. Look again to keep them. Your levels stay.
    var reviewLede: String { plain(3787) }
    /// another look
    var reviewTag: String { plain(3788) }
    /// Worth another look since {date}.
    func reviewSince(date: String) -> String { text(3789, [.text(date)]) }
    /// The last try, on {date}, did not go well.
    func reviewLastTry(date: String) -> String { text(3790, [.text(date)]) }
    /// It was last shown on {date}.
    func reviewLongAgo(date: String) -> String { text(3791, [.text(date)]) }
    /// The term is ending.
    var reviewTermEnds: String { plain(3792) }
    /// Our guess from the time since then: {count, number} in 100 that it is still there.
    func reviewChance(count: Int) -> String { text(3793, [.number(count)]) }
    /// The level stays, whatever comes of it.
    var reviewLevelStays: String { plain(3794) }
    /// Next look
    var reviewNext: String { plain(3795) }
    /// around {date}
    func reviewNextAround(date: String) -> String { text(3796, [.text(date)]) }
}

// rooms
extension Messages {
    /// Two screens at each place
    var roomsTraitScreens: String { plain(3797) }
    /// Theater
    var roomsTraitTheatre: String { plain(3798) }
    /// Walls to write on
    var roomsTraitWhiteboards: String { plain(3799) }
    /// Computers
    var roomsTraitComputers: String { plain(3800) }
    /// Quiet
    var roomsTraitQuiet: String { plain(3801) }
    /// Projector
    var roomsTraitProjector: String { plain(3802) }
    /// Lab or workbench
    var roomsTraitLab: String { plain(3803) }
    /// For recording
    var roomsTraitRecording: String { plain(3804) }
    /// Outdoors
    var roomsTraitOutdoors: String { plain(3805) }
    /// No steps
    var roomsTraitStepFree: String { plain(3806) }
    /// What the room is called
    var roomsName: String { plain(3807) }
    /// Please give the room a name.
    var roomsNeedName: String { plain(3808) }
    /// Please choose 1 to 1,000 seats.
    var roomsNeedSeats: String { plain(3809) }
    /// There are {count, number} rooms already. Remove one first.
    func roomsTooMany(count: Int) -> String { text(3810, [.number(count)]) }
    /// Somebody has this room on a coming day. Those bookings must end first.
    var roomsStillBooked: String { plain(3811) }
    /// {name} has {room} from {begins} to {ends}. Please choose another time or room.
    func roomsTaken(name: String, room: String, begins: String, ends: String) -> String { text(3812, [.text(name), .text(room), .text(begins), .text(ends)]) }
    /// {room} is taken in each of these weeks.
    func roomsNoneFree(room: String) -> String { text(3813, [.text(room)]) }
    /// Rooms
    var roomsTitle: String { plain(3814) }
    /// Where a group can work. Book a room, and nobody else has it then.
    var roomsLede: String { plain(3815) }
    /// No rooms are listed yet. A leader of the school can add them.
    var roomsNone: String { plain(3816) }
    /// No rooms are listed yet. Add those that teachers may book.
    var roomsNoneLeader: String { plain(3817) }
    /// No room fits. Try another time, or without a wish.
    var roomsNoneFits: String { plain(3818) }
    /// Add a room
    var roomsAdd: String { plain(3819) }
    /// Change the room
    var roomsChange: String { plain(3820) }
    /// Take it off the list
    var roomsRemove: String { plain(3821) }
    /// What was booked before stays on record.
    var roomsRemoveHint: String { plain(3822) }
    /// What it offers
    var roomsWith: String { plain(3823) }
    /// Anything
    var roomsWithAny: String { plain(3824) }
    /// Find a room
    var roomsFind: String { plain(3825) }
    /// Free on {day}, {begins} to {ends}:
    func roomsFreeThen(day: String, begins: String, ends: String) -> String { text(3826, [.text(day), .text(begins), .text(ends)]) }
    /// {count, plural, one {One seat} other {# seats}}
    func roomsSeats(count: Int) -> String { text(3827, [.number(count)]) }
    /// As it stands on the door. Classes that meet there are shown when the name is the same.
    var roomsNameHint: String { plain(3828) }
    /// At which school?
    var roomsSchool: String { plain(3829) }
    /// What does it offer?
    var roomsTraits: String { plain(3830) }
    /// What else should one know?
    var roomsWords: String { plain(3831) }
    /// Book this room
    var roomsBook: String { plain(3832) }
    /// Book it
    var roomsBookIt: String { plain(3833) }
    /// What for?
    var roomsWhatFor: String { plain(3834) }
    /// Each week until {date}, the end of term
    func roomsEachWeek(date: String) -> String { text(3835, [.text(date)]) }
    /// The room is yours then.
    var roomsBooked: String { plain(3836) }
    /// The room is yours. Somebody else has it on these days: {days}.
    func roomsBookedBut(days: String) -> String { text(3837, [.text(days)]) }
    /// Free all day
    var roomsFreeAllDay: String { plain(3838) }
    /// by the class’s timetable
    var roomsLesson: String { plain(3839) }
    /// Each week
    var roomsWeekly: String { plain(3840) }
    /// Give it back
    var roomsCancel: String { plain(3841) }
    /// This and all later weeks
    var roomsCancelSeries: String { plain(3842) }
    /// Staff of the school see who has a room. Students and families do not.
    var roomsWho: String { plain(3843) }
    /// Workshop
    var roomsWorkshop: String { plain(3844) }
}

// roster
extension Messages {
    /// Roster: OneRoster {version}
    func rosterTitle(version: String) -> String { text(3845, [.text(version)]) }
    /// Roster: OneRoster {version}, from {system}
    func rosterTitleFrom(version: String, system: String) -> String { text(3846, [.text(version), .text(system)]) }
    /// The roster is in.
    var rosterApplied: String { plain(3847) }
    /// The roster and the school say the same. Nothing had to change.
    var rosterUnchanged: String { plain(3848) }
    /// These are the files of the last import, and nothing has changed since. Use --dry-run to see the whole report …
    var rosterNothingNew: String { plain(3849) }
    /// This was a trial. Nothing was changed.
    var rosterTried: String { plain(3850) }
    /// Stopped, and nothing was changed: more would leave than usual. The roster may be incomplete.
    var rosterStopped: String { plain(3851) }
    /// Without a trial this would stop: more would leave than usual. The roster may be incomplete.
    var rosterWouldStop: String { plain(3852) }
    /// Look at the export. If so many really leave, import again with --allow-departures.
    var rosterStoppedAdvice: String { plain(3853) }
    /// {group}: {leaving, number} of {current, number} would leave
    func rosterExcess(group: String, leaving: Int, current: Int) -> String { text(3854, [.text(group), .number(leaving), .number(current)]) }
    /// new
    var rosterColumnAdded: String { plain(3855) }
    /// changed
    var rosterColumnChanged: String { plain(3856) }
    /// left
    var rosterColumnLeft: String { plain(3857) }
    /// the same
    var rosterColumnUnchanged: String { plain(3858) }
    /// Schools and districts
    var rosterOrganizations: String { plain(3859) }
    /// Schools and districts
    var rosterSchools: String { plain(3860) }
    /// Terms
    var rosterTerms: String { plain(3861) }
    /// Courses
    var rosterCourses: String { plain(3862) }
    /// People
    var rosterPeople: String { plain(3863) }
    /// Students
    var rosterStudents: String { plain(3864) }
    /// Adults
    var rosterAdults: String { plain(3865) }
    /// Family links
    var rosterFamilies: String { plain(3866) }
    /// Roles
    var rosterRoles: String { plain(3867) }
    /// Classes
    var rosterClasses: String { plain(3868) }
    /// Places in classes
    var rosterEnrolments: String { plain(3869) }
    /// Personal facts
    var rosterDemographics: String { plain(3870) }
    /// User names
    var rosterAccounts: String { plain(3871) }
    /// {count, plural, one {# role waits for approval. A roster never gives it:} other {# roles wait for approval. A…
    func rosterHeldTitle(count: Int) -> String { text(3872, [.number(count)]) }
    /// {person} as {role} at {organization}
    func rosterHeld(person: String, role: String, organization: String) -> String { text(3873, [.text(person), .text(role), .text(organization)]) }
    /// administrator
    var rosterRoleAdministrator: String { plain(3874) }
    /// principal
    var rosterRolePrincipal: String { plain(3875) }
    /// administrator of the school
    var rosterRoleSiteAdministrator: String { plain(3876) }
    /// administrator of the district
    var rosterRoleDistrictAdministrator: String { plain(3877) }
    /// administrator of the system
    var rosterRoleSystemAdministrator: String { plain(3878) }
    /// {count, plural, one {# row was left out:} other {# rows were left out:}}
    func rosterSeverityError(count: Int) -> String { text(3879, [.number(count)]) }
    /// {count, plural, one {# row waits for a person:} other {# rows wait for a person:}}
    func rosterSeverityHeld(count: Int) -> String { text(3880, [.number(count)]) }
    /// {count, plural, one {# row was used without a value:} other {# rows were used without a value:}}
    func rosterSeverityWarning(count: Int) -> String { text(3881, [.number(count)]) }
    /// {count, plural, one {# thing to know:} other {# things to know:}}
    func rosterSeverityNote(count: Int) -> String { text(3882, [.number(count)]) }
    /// and {count, number} more like these
    func rosterMore(count: Int) -> String { text(3883, [.number(count)]) }
    /// {file}, line {line}: {sentence}
    func rosterPlaceLine(file: String, line: String, sentence: String) -> String { text(3884, [.text(file), .text(line), .text(sentence)]) }
    /// {file}: {sentence}
    func rosterPlaceFile(file: String, sentence: String) -> String { text(3885, [.text(file), .text(sentence)]) }
    /// “{column}” names “{value}”, whose own row could not be used.
    func rosterOtherLeftOut(column: String, value: String) -> String { text(3886, [.text(column), .text(value)]) }
    /// Correct the other row first.
    var rosterOtherLeftOutAdvice: String { plain(3887) }
    /// the user name “{value}” belongs to somebody else.
    func rosterUsernameTaken(value: String) -> String { text(3888, [.text(value)]) }
    /// Give one of the two another user name.
    var rosterUsernameTakenAdvice: String { plain(3889) }
    /// the user name “{value}” is longer than 200 characters.
    func rosterUsernameTooLong(value: String) -> String { text(3890, [.text(value)]) }
    /// Give a shorter user name.
    var rosterUsernameTooLongAdvice: String { plain(3891) }
    /// “{value}” brings no rights here, so the role was not taken over.
    func rosterNoRights(value: String) -> String { text(3892, [.text(value)]) }
    /// Nothing needs to be done. If this person teaches, list them as a teacher.
    var rosterNoRightsAdvice: String { plain(3893) }
    /// the course belongs to no school or district.
    var rosterCourseWithoutPlace: String { plain(3894) }
    /// Name its school or district in “orgSourcedId”.
    var rosterCourseWithoutPlaceAdvice: String { plain(3895) }
    /// “{value}” is above itself by way of others, so it is placed at the top.
    func rosterParentsInACircle(value: String) -> String { text(3896, [.text(value)]) }
    /// Correct “parentSourcedId” in your student information system.
    var rosterParentsInACircleAdvice: String { plain(3897) }
    /// the role “{value}” is to go, but a list of changes does not say whose role it is.
    func rosterRoleRemovalUnclear(value: String) -> String { text(3898, [.text(value)]) }
    /// End the role by hand, or import a whole file of roles.
    var rosterRoleRemovalUnclearAdvice: String { plain(3899) }
    /// OneRoster 1.2 lists roles in this file, and it is missing. Nobody got or lost a role; new people cannot enter…
    var rosterRolesMissing: String { plain(3900) }
    /// Export roles.csv as well, and import again.
    var rosterRolesMissingAdvice: String { plain(3901) }
    /// OneRoster 1.2 lists roles in roles.csv. The roles in this file were used instead, as 1.1 has them.
    var rosterRolesAmongPeople: String { plain(3902) }
    /// Nothing needs to be done. A later export with roles.csv works as well.
    var rosterRolesAmongPeopleAdvice: String { plain(3903) }
    /// some rows cannot be read, so nobody left for being missing from this file.
    var rosterDeparturesUnknown: String { plain(3904) }
    /// Correct those rows and import again.
    var rosterDeparturesUnknownAdvice: String { plain(3905) }
}

// rubrics
extension Messages {
    /// Rubric:
    var rubricsTable: String { plain(3906) }
    /// Row
    var rubricsRow: String { plain(3907) }
    /// {number, number} {name}
    func rubricsLevelHeading(number: Int, name: String) -> String { text(3908, [.number(number), .text(name)]) }
    /// Rubrics
    var rubricsTitle: String { plain(3909) }
    /// Rubric
    var rubricsOne: String { plain(3910) }
    /// What good work looks like, in words that students use. Talk about a rubric with them before you judge by it.
    var rubricsLede: String { plain(3911) }
    /// Write a rubric
    var rubricsNew: String { plain(3912) }
    /// Change the words
    var rubricsEdit: String { plain(3913) }
    /// Save
    var rubricsSave: String { plain(3914) }
    /// Find a rubric
    var rubricsFindOne: String { plain(3915) }
    /// Your rubrics
    var rubricsOwn: String { plain(3916) }
    /// From your colleagues
    var rubricsColleagues: String { plain(3917) }
    /// Library
    var rubricsLibrary: String { plain(3918) }
    /// {count, plural, one {1 row} other {# rows}}
    func rubricsRowCount(count: Int) -> String { text(3919, [.number(count)]) }
    /// {count, plural, one {1 proposal waits for you} other {# proposals wait for you}}
    func rubricsWaiting(count: Int) -> String { text(3920, [.number(count)]) }
    /// Draft
    var rubricsStateDraft: String { plain(3921) }
    /// Being talked about
    var rubricsStateNegotiated: String { plain(3922) }
    /// Agreed
    var rubricsStateAgreed: String { plain(3923) }
    /// In use
    var rubricsStateInUse: String { plain(3924) }
    /// Replaced
    var rubricsStateSuperseded: String { plain(3925) }
    /// Only you see this draft. Ask a class what they think, or agree on it as it is.
    var rubricsExplainDraft: String { plain(3926) }
    /// Students and colleagues say what they think. The words can still change.
    var rubricsExplainNegotiated: String { plain(3927) }
    /// Everybody knows what counts. The first judgement locks these words.
    var rubricsExplainAgreed: String { plain(3928) }
    /// Work was judged by these words, so they stay as they are. A change becomes the next version.
    var rubricsExplainInUse: String { plain(3929) }
    /// A newer version took its place. Work that was judged by this one still shows it.
    var rubricsExplainSuperseded: String { plain(3930) }
    /// Version {number, number}
    func rubricsVersion(number: Int) -> String { text(3931, [.number(number)]) }
    /// See the newest version
    var rubricsNewest: String { plain(3932) }
    /// By
    var rubricsBy: String { plain(3933) }
    /// From the library
    var rubricsOfLibrary: String { plain(3934) }
    /// Agree on these words
    var rubricsAgree: String { plain(3935) }
    /// Write the next version
    var rubricsNextVersion: String { plain(3936) }
    /// Say what you think
    var rubricsSay: String { plain(3937) }
    /// There are no rows yet. Add the first one.
    var rubricsNoRows: String { plain(3938) }
    /// Whose words stand here
    var rubricsAdopted: String { plain(3939) }
    /// Talk about it
    var rubricsTalk: String { plain(3940) }
    /// {count, plural, =0 {Open the talk} one {Open the talk (1 comment)} other {Open the talk (# comments)}}
    func rubricsOpenTalk(count: Int) -> String { text(3941, [.number(count)]) }
    /// Asked so far:
    var rubricsAsked: String { plain(3942) }
    /// {count, plural, =0 {Nobody has said yet that it is fine as it is.} one {1 person says that it is fine as it i…
    func rubricsAssents(count: Int) -> String { text(3943, [.number(count)]) }
    /// You teach no class at the moment, so there is nobody to ask.
    var rubricsNoClass: String { plain(3944) }
    /// Ask the students of
    var rubricsAskClass: String { plain(3945) }
    /// Ask them
    var rubricsAsk: String { plain(3946) }
    /// Examples
    var rubricsExamples: String { plain(3947) }
    /// No examples yet. A short one at each level says more than many words.
    var rubricsNoExamples: String { plain(3948) }
    /// Write an example
    var rubricsAddExample: String { plain(3949) }
    /// What is it called?
    var rubricsExampleTitle: String { plain(3950) }
    /// The example, or what to look at in it
    var rubricsExampleWords: String { plain(3951) }
    /// By
    var rubricsExampleBy: String { plain(3952) }
    /// Waits for the student's answer
    var rubricsExampleWaits: String { plain(3953) }
    /// There are {count, number} examples of this level already. Remove one first.
    func rubricsExamplesFull(count: Int) -> String { text(3954, [.number(count)]) }
    /// Remove
    var rubricsRemove: String { plain(3955) }
    /// Activities that are judged by it
    var rubricsUses: String { plain(3956) }
    /// All versions
    var rubricsVersions: String { plain(3957) }
    /// What changed since version {number, number}
    func rubricsCompare(number: Int) -> String { text(3958, [.number(number)]) }
    /// What changed in version {number, number}
    func rubricsChangesTitle(number: Int) -> String { text(3959, [.number(number)]) }
    /// Compared with version {number, number}: new words are underlined, old ones are crossed out.
    func rubricsChangesLede(number: Int) -> String { text(3960, [.number(number)]) }
    /// Download as a table
    var rubricsTableFile: String { plain(3961) }
    /// Download for other systems (CASE)
    var rubricsCaseFile: String { plain(3962) }
    /// The school's adults see this. Students see it where they are judged by it or were asked about it.
    var rubricsWho: String { plain(3963) }
    /// Everybody who is judged by it sees this rubric.
    var rubricsWhoStudent: String { plain(3964) }
    /// The classes that were asked and the school's adults see what is said here, with your name.
    var rubricsWhoTalk: String { plain(3965) }
    /// Talk about: {title}
    func rubricsTalkTitle(title: String) -> String { text(3966, [.text(title)]) }
    /// Is it clear? Is it fair? You can propose other words for each level.
    var rubricsTalkLede: String { plain(3967) }
    /// This talk is over. You can read what was said.
    var rubricsTalkOver: String { plain(3968) }
    /// It is fine as it is
    var rubricsAssent: String { plain(3969) }
    /// You said that it is fine as it is.
    var rubricsAssented: String { plain(3970) }
    /// What do you think?
    var rubricsWords: String { plain(3971) }
    /// Other words for this level
    var rubricsProposed: String { plain(3972) }
    /// Only if you want to change it. Write the whole text of the level.
    var rubricsProposedHint: String { plain(3973) }
    /// Send
    var rubricsSend: String { plain(3974) }
    /// The whole rubric
    var rubricsWholeRubric: String { plain(3975) }
    /// The whole row
    var rubricsWholeRow: String { plain(3976) }
    /// About
    var rubricsCell: String { plain(3977) }
    /// A row that was removed
    var rubricsRowWasRemoved: String { plain(3978) }
    /// Nobody has said anything yet.
    var rubricsNothingSaid: String { plain(3979) }
    /// {count, plural, =0 {Comments} one {1 comment} other {# comments}}
    func rubricsSaid(count: Int) -> String { text(3980, [.number(count)]) }
    /// Newer ones
    var rubricsNewer: String { plain(3981) }
    /// Older ones
    var rubricsOlder: String { plain(3982) }
    /// Other words:
    var rubricsOtherWords: String { plain(3983) }
    /// Taken into the rubric
    var rubricsIsAdopted: String { plain(3984) }
    /// Answered
    var rubricsIsAnswered: String { plain(3985) }
    /// Answer
    var rubricsAnswer: String { plain(3986) }
    /// Answer
    var rubricsAnswerIt: String { plain(3987) }
    /// If you do not take the words, say why.
    var rubricsAnswerHint: String { plain(3988) }
    /// Hide
    var rubricsHide: String { plain(3989) }
    /// Why do you hide it?
    var rubricsReason: String { plain(3990) }
    /// Whoever wrote it reads this. Nobody else sees the comment any more.
    var rubricsReasonHint: String { plain(3991) }
    /// Say why you hide it.
    var rubricsNeedReason: String { plain(3992) }
    /// Hidden: only you see it
    var rubricsIsHidden: String { plain(3993) }
    /// Take it back
    var rubricsTakeBack: String { plain(3994) }
    /// Take these words
    var rubricsAdopt: String { plain(3995) }
    /// The words of the level
    var rubricsAdoptWords: String { plain(3996) }
    /// Put them into the rubric
    var rubricsAdoptThese: String { plain(3997) }
    /// What do you think?
    var rubricsHomeTitle: String { plain(3998) }
    /// Asked by
    var rubricsHomeAsks: String { plain(3999) }
    /// {count, plural, one {May we show your piece as an example?} other {May we show # of your pieces as examples?}}
    func rubricsExamplesAsked(count: Int) -> String { text(4000, [.number(count)]) }
    /// My work as an example
    var rubricsQuestions: String { plain(4001) }
    /// A teacher would like to show your work to others. You decide. You can change your mind at any time.
    var rubricsQuestionsLede: String { plain(4002) }
    /// Nobody has asked you. When somebody does, you decide here.
    var rubricsQuestionsNone: String { plain(4003) }
    /// Only you see this page. The teacher sees your answer.
    var rubricsQuestionsWho: String { plain(4004) }
    /// Asked by
    var rubricsAskedBy: String { plain(4005) }
    /// It is shown with your first name.
    var rubricsShownNamed: String { plain(4006) }
    /// It is shown without your name.
    var rubricsShownWithout: String { plain(4007) }
    /// It is not shown.
    var rubricsNotShown: String { plain(4008) }
    /// Yes, with my name
    var rubricsShowNamed: String { plain(4009) }
    /// Yes, without my name
    var rubricsShowWithout: String { plain(4010) }
    /// No
    var rubricsShowNot: String { plain(4011) }
    /// Ask to show this as an example
    var rubricsAskStudent: String { plain(4012) }
    /// One row for each thing you look at. Write the levels as a student would say them.
    var rubricsFormLede: String { plain(4013) }
    /// Title
    var rubricsTitleField: String { plain(4014) }
    /// How is it judged?
    var rubricsKind: String { plain(4015) }
    /// Row by row
    var rubricsAnalytic: String { plain(4016) }
    /// As a whole, with one row
    var rubricsHolistic: String { plain(4017) }
    /// A rubric that is judged as a whole has one row. Remove the others or judge row by row.
    var rubricsWholeHasOneRow: String { plain(4018) }
    /// Row {number, number}
    func rubricsRowNumber(number: Int) -> String { text(4019, [.number(number)]) }
    /// What do you look at?
    var rubricsRowTitle: String { plain(4020) }
    /// Leave this row out
    var rubricsRowGone: String { plain(4021) }
    /// There is no room for more rows. Nobody judges more than twelve with care.
    var rubricsRowsFull: String { plain(4022) }
    /// Add a row
    var rubricsAddRow: String { plain(4023) }
    /// Find what the row is evidence for
    var rubricsFind: String { plain(4024) }
    /// Found
    var rubricsFound: String { plain(4025) }
    /// Nothing was found. Try another word.
    var rubricsFoundNone: String { plain(4026) }
    /// Add a row for each
    var rubricsAddThese: String { plain(4027) }
    /// Paste a table
    var rubricsPaste: String { plain(4028) }
    /// Copy the rows from a spreadsheet and paste them here. Nothing is saved until every row is right.
    var rubricsPasteLede: String { plain(4029) }
    /// The table
    var rubricsPasteTable: String { plain(4030) }
    /// Six columns: code or title of the competency, what you look at, and the four levels.
    var rubricsPasteHint: String { plain(4031) }
    /// Competency
    var rubricsSheetCompetency: String { plain(4032) }
    /// There are no rows in it.
    var rubricsSheetEmpty: String { plain(4033) }
    /// Line {line, number} cannot be read: a quotation mark does not end.
    func rubricsSheetUnreadable(line: Int) -> String { text(4034, [.number(line)]) }
    /// Line {line, number} has {count, number} columns and needs six.
    func rubricsSheetCells(line: Int, count: Int) -> String { text(4035, [.number(line), .number(count)]) }
    /// Line {line, number}: there is no competency “{name}” here.
    func rubricsSheetUnknown(line: Int, name: String) -> String { text(4036, [.number(line), .text(name)]) }
    /// Line {line, number}: several competencies are called “{name}”. Use the code.
    func rubricsSheetSeveral(line: Int, name: String) -> String { text(4037, [.number(line), .text(name)]) }
    /// Line {line, number}, column {column, number} is empty.
    func rubricsSheetMissing(line: Int, column: Int) -> String { text(4038, [.number(line), .number(column)]) }
    /// Line {line, number}, column {column, number} is too long.
    func rubricsSheetLong(line: Int, column: Int) -> String { text(4039, [.number(line), .number(column)]) }
    /// A rubric has at most {count, number} rows.
    func rubricsSheetTooMany(count: Int) -> String { text(4040, [.number(count)]) }
    /// Please write a title.
    var rubricsNeedTitle: String { plain(4041) }
    /// Please add at least one row.
    var rubricsNeedRow: String { plain(4042) }
    /// Please write what you look at.
    var rubricsNeedRowTitle: String { plain(4043) }
    /// Please write this level in words.
    var rubricsNeedLevel: String { plain(4044) }
    /// Please write something first.
    var rubricsNeedWords: String { plain(4045) }
    /// Please write an answer. They took the time to think about it.
    var rubricsNeedAnswer: String { plain(4046) }
    /// Please choose the level that the new words are for.
    var rubricsNeedCell: String { plain(4047) }
    /// This has more than {count, number} characters. Please shorten it.
    func rubricsTooLong(count: Int) -> String { text(4048, [.number(count)]) }
    /// You have said {count, number} things about this rubric. That is as many as fit.
    func rubricsTooMany(count: Int) -> String { text(4049, [.number(count)]) }
    /// These words cannot change any more. Write the next version instead.
    var rubricsLocked: String { plain(4050) }
    /// {count, plural, one {1 proposal has no answer yet. Take the words or say why not.} other {# proposals have no…
    func rubricsAnswerFirst(count: Int) -> String { text(4051, [.number(count)]) }
    /// Some levels have no words yet. Write them first.
    var rubricsWordsFirst: String { plain(4052) }
}

// frame
extension Messages {
    /// Skip to main content
    var frameSkip: String { plain(4053) }
    /// Trellis
    var frameProductName: String { plain(4054) }
    /// Main
    var frameMainNavigation: String { plain(4055) }
    /// Sections of this page
    var frameSections: String { plain(4056) }
    /// Where this page is
    var frameBreadcrumb: String { plain(4057) }
    /// Help and rules
    var frameFooter: String { plain(4058) }
    /// {page} · Trellis
    func framePageTitle(page: String) -> String { text(4059, [.text(page)]) }
    /// Menu
    var frameMenu: String { plain(4060) }
    /// {name}, your menu
    func frameYourMenu(name: String) -> String { text(4061, [.text(name)]) }
    /// Settings
    var frameSettings: String { plain(4062) }
    /// Sign in
    var frameSignIn: String { plain(4063) }
    /// Sign out
    var frameSignOut: String { plain(4064) }
    /// Not you? Sign out
    var frameNotYou: String { plain(4065) }
    /// Help
    var frameHelp: String { plain(4066) }
    /// Who can see this
    var frameWhoCanSee: String { plain(4067) }
    /// Privacy
    var framePrivacy: String { plain(4068) }
    /// Accessibility
    var frameAccessibility: String { plain(4069) }
    /// Language
    var frameLanguage: String { plain(4070) }
    /// Read this in {language}
    func frameLanguageSwitch(language: String) -> String { text(4071, [.text(language)]) }
    /// Getting the page…
    var frameLoading: String { plain(4072) }
    /// Updating…
    var frameUpdating: String { plain(4073) }
    /// That did not work. Your work is still here. Try again.
    var frameSwapFailed: String { plain(4074) }
    /// There is no internet right now. Your work stays on this page.
    var frameOffline: String { plain(4075) }
    /// The internet is back.
    var frameOnline: String { plain(4076) }
    /// opens in a new tab
    var frameOpensNewTab: String { plain(4077) }
    /// {count, plural, one {# new} other {# new}}
    func frameNewCount(count: Int) -> String { text(4078, [.number(count)]) }
}

// nav
extension Messages {
    /// Today
    var navToday: String { plain(4079) }
    /// Home
    var navHome: String { plain(4080) }
    /// My plan
    var navMyPlan: String { plain(4081) }
    /// My map
    var navMyMap: String { plain(4082) }
    /// My work
    var navMyWork: String { plain(4083) }
    /// My year
    var navMyYear: String { plain(4084) }
    /// Messages
    var navMessages: String { plain(4085) }
    /// Classes
    var navClasses: String { plain(4086) }
    /// Students
    var navStudents: String { plain(4087) }
    /// Feedback
    var navFeedback: String { plain(4088) }
    /// Library
    var navLibrary: String { plain(4089) }
    /// Family
    var navFamily: String { plain(4090) }
    /// My children
    var navMyChildren: String { plain(4091) }
    /// This week
    var navThisWeek: String { plain(4092) }
    /// Groups
    var navGroups: String { plain(4093) }
    /// Activities
    var navActivities: String { plain(4094) }
    /// Goals
    var navGoals: String { plain(4095) }
    /// Profile
    var navProfile: String { plain(4096) }
    /// Plan
    var navPlan: String { plain(4097) }
    /// Map
    var navMap: String { plain(4098) }
    /// Work
    var navWork: String { plain(4099) }
    /// Check-ins
    var navCheckIns: String { plain(4100) }
    /// Support
    var navSupport: String { plain(4101) }
    /// Overview
    var navOverview: String { plain(4102) }
    /// People
    var navPeople: String { plain(4103) }
    /// Roster
    var navRoster: String { plain(4104) }
    /// Frameworks
    var navFrameworks: String { plain(4105) }
    /// Rubrics
    var navRubrics: String { plain(4106) }
    /// Health of Trellis
    var navHealth: String { plain(4107) }
    /// Who looked at what
    var navAudit: String { plain(4108) }
    /// Administration
    var navAdmin: String { plain(4109) }
}

// readingHelp
extension Messages {
    /// Reading help
    var readingHelpTitle: String { plain(4110) }
    /// Aa, Reading help
    var readingHelpButton: String { plain(4111) }
    /// Text size
    var readingHelpTextSize: String { plain(4112) }
    /// Normal
    var readingHelpNormal: String { plain(4113) }
    /// Large
    var readingHelpLarge: String { plain(4114) }
    /// Largest
    var readingHelpLargest: String { plain(4115) }
    /// More space between lines
    var readingHelpMoreSpace: String { plain(4116) }
    /// More contrast
    var readingHelpMoreContrast: String { plain(4117) }
    /// Dark
    var readingHelpDark: String { plain(4118) }
    /// Colors
    var readingHelpColors: String { plain(4119) }
    /// Like my device
    var readingHelpLikeDevice: String { plain(4120) }
    /// Light
    var readingHelpLight: String { plain(4121) }
    /// Font made for dyslexia
    var readingHelpEasyFont: String { plain(4122) }
    /// Use these
    var readingHelpUse: String { plain(4123) }
    /// Your reading help is saved.
    var readingHelpKept: String { plain(4124) }
    /// Read aloud
    var readingHelpReadAloud: String { plain(4125) }
    /// Stop reading
    var readingHelpStopReading: String { plain(4126) }
    /// Keys for this page
    var readingHelpShortcuts: String { plain(4127) }
    /// Use single keys on this page
    var readingHelpShortcutsOn: String { plain(4128) }
}

// common
extension Messages {
    /// Save
    var commonSave: String { plain(4129) }
    /// Saved
    var commonSaved: String { plain(4130) }
    /// Saved {time}
    func commonSavedAt(time: String) -> String { text(4131, [.text(time)]) }
    /// Saving…
    var commonSaving: String { plain(4132) }
    /// Not saved yet
    var commonNotSaved: String { plain(4133) }
    /// Undo
    var commonUndo: String { plain(4134) }
    /// Back
    var commonBack: String { plain(4135) }
    /// Next
    var commonNext: String { plain(4136) }
    /// Previous
    var commonPrevious: String { plain(4137) }
    /// Cancel
    var commonCancel: String { plain(4138) }
    /// Close
    var commonClose: String { plain(4139) }
    /// Edit
    var commonEdit: String { plain(4140) }
    /// Add
    var commonAdd: String { plain(4141) }
    /// Remove
    var commonRemove: String { plain(4142) }
    /// Delete
    var commonDelete: String { plain(4143) }
    /// Send
    var commonSend: String { plain(4144) }
    /// Open
    var commonOpen: String { plain(4145) }
    /// Start
    var commonStart: String { plain(4146) }
    /// Done
    var commonDone: String { plain(4147) }
    /// Show
    var commonShow: String { plain(4148) }
    /// Show more
    var commonShowMore: String { plain(4149) }
    /// Search
    var commonSearch: String { plain(4150) }
    /// Choose
    var commonChoose: String { plain(4151) }
    /// Print
    var commonPrint: String { plain(4152) }
    /// Download
    var commonDownload: String { plain(4153) }
    /// Move up
    var commonMoveUp: String { plain(4154) }
    /// Move down
    var commonMoveDown: String { plain(4155) }
    /// Try again
    var commonTryAgain: String { plain(4156) }
    /// Go to the start page
    var commonGoHome: String { plain(4157) }
    /// Yes
    var commonYes: String { plain(4158) }
    /// No
    var commonNo: String { plain(4159) }
    /// optional
    var commonOptional: String { plain(4160) }
    /// Fill this in
    var commonRequired: String { plain(4161) }
    /// Nothing here yet.
    var commonNothingYet: String { plain(4162) }
    /// {done, number} of {total, number} done
    func commonDoneOf(done: Int, total: Int) -> String { text(4163, [.number(done), .number(total)]) }
    /// by {name}
    func commonBy(name: String) -> String { text(4164, [.text(name)]) }
    /// {count, plural, one {One thing needs a fix} other {# things need a fix}}
    func commonFixThese(count: Int) -> String { text(4165, [.number(count)]) }
    /// Translated by a machine.
    var commonMachineTranslated: String { plain(4166) }
    /// Taken out:
    var commonTakenOut: String { plain(4167) }
    /// Put in:
    var commonPutIn: String { plain(4168) }
    /// See the original
    var commonSeeOriginal: String { plain(4169) }
    /// Only the people named here can see this.
    var commonOnlyPeopleNamed: String { plain(4170) }
}

// level
extension Messages {
    /// Starting
    var levelStart: String { plain(4171) }
    /// Getting there
    var levelGettingThere: String { plain(4172) }
    /// Got it
    var levelGotIt: String { plain(4173) }
    /// Going further
    var levelBeyond: String { plain(4174) }
    /// Not shown yet
    var levelNone: String { plain(4175) }
    /// Level {number, number} of 4: {name}
    func levelNamed(number: Int, name: String) -> String { text(4176, [.number(number), .text(name)]) }
}

// state
extension Messages {
    /// Shown
    var stateShown: String { plain(4177) }
    /// Working on it
    var stateWorking: String { plain(4178) }
    /// Ready to start
    var stateReady: String { plain(4179) }
    /// Later
    var stateLater: String { plain(4180) }
    /// Time for a refresh
    var stateRefresh: String { plain(4181) }
    /// What the signs mean
    var stateKey: String { plain(4182) }
}

// failure
extension Messages {
    /// We cannot find this page
    var failureNotFoundTitle: String { plain(4183) }
    /// The address may be wrong, or the page is only for other people. Check the link or go back.
    var failureNotFound: String { plain(4184) }
    /// Please send it one more time
    var failureFormExpiredTitle: String { plain(4185) }
    /// This page was open for a long time, so we did not save yet. Your words are below. Look at them and send again.
    var failureFormExpired: String { plain(4186) }
    /// This page was open for a long time, so nothing was sent. Go back, load the page again, and send once more.
    var failureFormExpiredNoWords: String { plain(4187) }
    /// Someone changed this too
    var failureConflictTitle: String { plain(4188) }
    /// This changed after you opened it. Both versions are below. Nothing is lost. Choose what to keep.
    var failureConflict: String { plain(4189) }
    /// Your version
    var failureYourVersion: String { plain(4190) }
    /// The saved version
    var failureSavedVersion: String { plain(4191) }
    /// Keep mine
    var failureKeepMine: String { plain(4192) }
    /// Keep the saved one
    var failureKeepSaved: String { plain(4193) }
    /// This is too big to send
    var failureTooLargeTitle: String { plain(4194) }
    /// The most we can take is {limit}. Send a smaller file, or send it in parts.
    func failureTooLarge(limit: String) -> String { text(4195, [.text(limit)]) }
    /// Something needs a fix
    var failureBadInputTitle: String { plain(4196) }
    /// Part of what was sent does not fit. Go back, check it, and send again. Nothing was changed.
    var failureBadInput: String { plain(4197) }
    /// Take a short break
    var failureTooManyTriesTitle: String { plain(4198) }
    /// There were too many tries. {seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}
    func failureTooManyTriesSeconds(seconds: Int) -> String { text(4199, [.number(seconds)]) }
    /// There were too many tries. {minutes, plural, one {Try again in # minute.} other {Try again in # minutes.}}
    func failureTooManyTriesMinutes(minutes: Int) -> String { text(4200, [.number(minutes)]) }
    /// Trellis is very busy
    var failureBusyTitle: String { plain(4201) }
    /// Too many people are here at once. What you saved is safe. Wait a little and try again.
    var failureBusy: String { plain(4202) }
    /// Something went wrong here
    var failureServerTitle: String { plain(4203) }
    /// This is our mistake, not yours. What you saved before is safe. Try again in a minute.
    var failureServer: String { plain(4204) }
    /// If it happens again, this code helps your school find the mistake: {code}
    func failureCode(code: String) -> String { text(4205, [.text(code)]) }
    /// This page cannot do that
    var failureWrongMethodTitle: String { plain(4206) }
    /// The page was opened in a way it does not know. Go back and use the buttons on the page.
    var failureWrongMethod: String { plain(4207) }
    /// We cannot read this kind of file
    var failureWrongTypeTitle: String { plain(4208) }
    /// Save it as another kind of file and send it again. We can take: {kinds}.
    func failureWrongType(kinds: String) -> String { text(4209, [.text(kinds)]) }
    /// What was sent is of a kind we do not know. Go back and try another way.
    var failureWrongTypeAny: String { plain(4210) }
    /// Please sign in first
    var failureSignInFirstTitle: String { plain(4211) }
    /// You are not signed in any more, so nothing was sent. What you wrote is below.
    var failureSignInKept: String { plain(4212) }
    /// Sign in in a new window. Then come back to this one and send again.
    var failureSendAfterSignIn: String { plain(4213) }
    /// Copy it, sign in, and put it in the page again.
    var failureCopyThenSignIn: String { plain(4214) }
    /// Sign in in a new window
    var failureSignInNewWindow: String { plain(4215) }
    /// What you wrote is below. You can copy it.
    var failureWordsBelow: String { plain(4216) }
    /// It is too long to show here in full. This is the first part.
    var failureWordsCut: String { plain(4217) }
    /// Files are not kept here. Choose them again.
    var failureFilesAgain: String { plain(4218) }
    /// What you wrote
    var failureYourWords: String { plain(4219) }
    /// Text {number, number}
    func failureWordsPart(number: Int) -> String { text(4220, [.number(number)]) }
    /// Send again
    var failureSendAgain: String { plain(4221) }
    /// Open the page again
    var failureOpenPage: String { plain(4222) }
    /// Sign in, and we will bring you back to this page.
    var failureSignInFirst: String { plain(4223) }
}

// date
extension Messages {
    /// January
    var dateJanuary: String { plain(4224) }
    /// February
    var dateFebruary: String { plain(4225) }
    /// March
    var dateMarch: String { plain(4226) }
    /// April
    var dateApril: String { plain(4227) }
    /// May
    var dateMay: String { plain(4228) }
    /// June
    var dateJune: String { plain(4229) }
    /// July
    var dateJuly: String { plain(4230) }
    /// August
    var dateAugust: String { plain(4231) }
    /// September
    var dateSeptember: String { plain(4232) }
    /// October
    var dateOctober: String { plain(4233) }
    /// November
    var dateNovember: String { plain(4234) }
    /// December
    var dateDecember: String { plain(4235) }
    /// Jan
    var dateJanuaryShort: String { plain(4236) }
    /// Feb
    var dateFebruaryShort: String { plain(4237) }
    /// Mar
    var dateMarchShort: String { plain(4238) }
    /// Apr
    var dateAprilShort: String { plain(4239) }
    /// May
    var dateMayShort: String { plain(4240) }
    /// Jun
    var dateJuneShort: String { plain(4241) }
    /// Jul
    var dateJulyShort: String { plain(4242) }
    /// Aug
    var dateAugustShort: String { plain(4243) }
    /// Sep
    var dateSeptemberShort: String { plain(4244) }
    /// Oct
    var dateOctoberShort: String { plain(4245) }
    /// Nov
    var dateNovemberShort: String { plain(4246) }
    /// Dec
    var dateDecemberShort: String { plain(4247) }
    /// Sunday
    var dateSunday: String { plain(4248) }
    /// Monday
    var dateMonday: String { plain(4249) }
    /// Tuesday
    var dateTuesday: String { plain(4250) }
    /// Wednesday
    var dateWednesday: String { plain(4251) }
    /// Thursday
    var dateThursday: String { plain(4252) }
    /// Friday
    var dateFriday: String { plain(4253) }
    /// Saturday
    var dateSaturday: String { plain(4254) }
    /// Sun
    var dateSundayShort: String { plain(4255) }
    /// Mon
    var dateMondayShort: String { plain(4256) }
    /// Tue
    var dateTuesdayShort: String { plain(4257) }
    /// Wed
    var dateWednesdayShort: String { plain(4258) }
    /// Thu
    var dateThursdayShort: String { plain(4259) }
    /// Fri
    var dateFridayShort: String { plain(4260) }
    /// Sat
    var dateSaturdayShort: String { plain(4261) }
    /// {weekday}, {month} {day}
    func dateWords(weekday: String, month: String, day: String) -> String { text(4262, [.text(weekday), .text(month), .text(day)]) }
    /// {weekday}, {month} {day}, {year}
    func dateWordsWithYear(weekday: String, month: String, day: String, year: String) -> String { text(4263, [.text(weekday), .text(month), .text(day), .text(year)]) }
    /// {month} {day}
    func dateShort(month: String, day: String) -> String { text(4264, [.text(month), .text(day)]) }
    /// {month} {day}, {year}
    func dateWithYear(month: String, day: String, year: String) -> String { text(4265, [.text(month), .text(day), .text(year)]) }
    /// {month} {year}
    func dateMonthAndYear(month: String, year: String) -> String { text(4266, [.text(month), .text(year)]) }
    /// {date}, {time}
    func dateAtTime(date: String, time: String) -> String { text(4267, [.text(date), .text(time)]) }
    /// {first} to {last}
    func dateRange(first: String, last: String) -> String { text(4268, [.text(first), .text(last)]) }
    /// {time} AM
    func dateMorning(time: String) -> String { text(4269, [.text(time)]) }
    /// {time} PM
    func dateAfternoon(time: String) -> String { text(4270, [.text(time)]) }
    /// today
    var dateToday: String { plain(4271) }
    /// yesterday
    var dateYesterday: String { plain(4272) }
    /// tomorrow
    var dateTomorrow: String { plain(4273) }
    /// {days, plural, one {# day ago} other {# days ago}}
    func dateDaysAgo(days: Int) -> String { text(4274, [.number(days)]) }
    /// {days, plural, one {in # day} other {in # days}}
    func dateInDays(days: Int) -> String { text(4275, [.number(days)]) }
    /// just now
    var dateJustNow: String { plain(4276) }
    /// {minutes, plural, one {# minute ago} other {# minutes ago}}
    func dateMinutesAgo(minutes: Int) -> String { text(4277, [.number(minutes)]) }
    /// {hours, plural, one {# hour ago} other {# hours ago}}
    func dateHoursAgo(hours: Int) -> String { text(4278, [.number(hours)]) }
    /// {minutes, plural, one {in # minute} other {in # minutes}}
    func dateInMinutes(minutes: Int) -> String { text(4279, [.number(minutes)]) }
    /// {hours, plural, one {in # hour} other {in # hours}}
    func dateInHours(hours: Int) -> String { text(4280, [.number(hours)]) }
}

// unit
extension Messages {
    /// {count, plural, one {# byte} other {# bytes}}
    func unitBytes(count: Int) -> String { text(4281, [.number(count)]) }
    /// {size} KB
    func unitKilobytes(size: String) -> String { text(4282, [.text(size)]) }
    /// {size} MB
    func unitMegabytes(size: String) -> String { text(4283, [.text(size)]) }
    /// {size} GB
    func unitGigabytes(size: String) -> String { text(4284, [.text(size)]) }
    /// {number}%
    func unitPercent(number: String) -> String { text(4285, [.text(number)]) }
    /// {minutes, number} min
    func unitMinutes(minutes: Int) -> String { text(4286, [.number(minutes)]) }
    /// {hours, number} h
    func unitHours(hours: Int) -> String { text(4287, [.number(hours)]) }
    /// {hours, number} h {minutes, number} min
    func unitHoursAndMinutes(hours: Int, minutes: Int) -> String { text(4288, [.number(hours), .number(minutes)]) }
    /// about {duration}
    func unitAbout(duration: String) -> String { text(4289, [.text(duration)]) }
}

// teams
extension Messages {
    /// Team: {name}
    func teamsTitle(name: String) -> String { text(4290, [.text(name)]) }
    /// Team {number, number}
    func teamsNumber(number: Int) -> String { text(4291, [.number(number)]) }
    /// Teams of the class
    var teamsAll: String { plain(4292) }
    /// Put teams together
    var teamsMake: String { plain(4293) }
    /// Choose a team for each student. Whoever changes teams keeps what the old team had made.
    var teamsMakeLede: String { plain(4294) }
    /// No team
    var teamsNone: String { plain(4295) }
    /// Go to my own part
    var teamsMyPart: String { plain(4296) }
    /// What we make
    var teamsProduct: String { plain(4297) }
    /// What the team made: {name}
    func teamsProductOf(name: String) -> String { text(4298, [.text(name)]) }
    /// The name of our team
    var teamsName: String { plain(4299) }
    /// What we write together
    var teamsWords: String { plain(4300) }
    /// Everybody in the team can change it. If two write at once, you see both texts.
    var teamsWordsHint: String { plain(4301) }
    /// Add files
    var teamsAddFiles: String { plain(4302) }
    /// Save
    var teamsSave: String { plain(4303) }
    /// Saved.
    var teamsSaved: String { plain(4304) }
    /// Nothing is saved yet. Please choose your files again, too.
    var teamsFilesAgain: String { plain(4305) }
    /// a former student
    var teamsFormer: String { plain(4306) }
    /// You are not in this team anymore. What it had made by then goes with your own part.
    var teamsLeftHint: String { plain(4307) }
    /// Each of you sends your own part. What the team made goes with it.
    var teamsHint: String { plain(4308) }
    /// The team has not made anything yet.
    var teamsNothingYet: String { plain(4309) }
    /// Our files
    var teamsFiles: String { plain(4310) }
    /// In words, for whoever cannot see or hear it
    var teamsDescribe: String { plain(4311) }
    /// Take it off
    var teamsTakeOff: String { plain(4312) }
    /// Who is in it
    var teamsMembers: String { plain(4313) }
    /// Sent their own part
    var teamsSent: String { plain(4314) }
    /// Has feedback
    var teamsAnswered: String { plain(4315) }
    /// Working on it
    var teamsWriting: String { plain(4316) }
    /// Milestones
    var teamsSteps: String { plain(4317) }
    /// No milestones yet. What has to be ready first?
    var teamsNoSteps: String { plain(4318) }
    /// What has to be ready?
    var teamsStep: String { plain(4319) }
    /// By which day?
    var teamsBy: String { plain(4320) }
    /// By {date}
    func teamsByDay(date: String) -> String { text(4321, [.text(date)]) }
    /// Add it
    var teamsAddStep: String { plain(4322) }
    /// Done
    var teamsDone: String { plain(4323) }
    /// It is done
    var teamsIsDone: String { plain(4324) }
    /// Not yet after all
    var teamsNotDone: String { plain(4325) }
    /// Remove
    var teamsRemove: String { plain(4326) }
    /// About the team
    var teamsAround: String { plain(4327) }
    /// Open the team's page
    var teamsOpen: String { plain(4328) }
    /// Below, write what you did yourself. You may get another level than the others.
    var teamsOwnPartHint: String { plain(4329) }
    /// Your team and your teachers see this page.
    var teamsWho: String { plain(4330) }
    /// The team and the teachers of the class see this. Families see what was sent.
    var teamsWhoStaff: String { plain(4331) }
    /// This has more than {count, number} characters. Please shorten it.
    func teamsTooLong(count: Int) -> String { text(4332, [.number(count)]) }
    /// There are {count, number} milestones already. Remove one first.
    func teamsTooManySteps(count: Int) -> String { text(4333, [.number(count)]) }
    /// Please write what has to be ready.
    var teamsNeedStep: String { plain(4334) }
    /// Please choose a day that exists.
    var teamsNeedDay: String { plain(4335) }
    /// Teams
    var teamsClassLink: String { plain(4336) }
}

// timeuse
extension Messages {
    /// How I spend my time
    var timeuseTitle: String { plain(4337) }
    /// How {name} spends time
    func timeuseTitleOf(name: String) -> String { text(4338, [.text(name)]) }
    /// With people
    var timeusePeople: String { plain(4339) }
    /// On projects
    var timeuseProjects: String { plain(4340) }
    /// On a screen
    var timeuseScreen: String { plain(4341) }
    /// On one’s own, without a screen
    var timeuseAlone: String { plain(4342) }
    /// On a screen
    var timeuseOnline: String { plain(4343) }
    /// On a project
    var timeuseProject: String { plain(4344) }
    /// in the classroom
    var timeusePlaceClassroom: String { plain(4345) }
    /// elsewhere at school
    var timeusePlaceSchool: String { plain(4346) }
    /// outdoors
    var timeusePlaceOutside: String { plain(4347) }
    /// at home
    var timeusePlaceHome: String { plain(4348) }
    /// somewhere else
    var timeusePlaceElsewhere: String { plain(4349) }
    /// In short
    var timeuseSums: String { plain(4350) }
    /// Nothing is on record for this week yet.
    var timeuseNothing: String { plain(4351) }
    /// Screen time this week: {spent}. The school’s advice for this age is up to {budget}.
    func timeuseBudget(spent: String, budget: String) -> String { text(4352, [.text(spent), .text(budget)]) }
    /// Screen time this week: {spent}. That is more than the {budget} that the school advises for this age. What was…
    func timeuseBudgetMore(spent: String, budget: String) -> String { text(4353, [.text(spent), .text(budget)]) }
    /// What these sums are made of
    var timeuseList: String { plain(4354) }
    /// Mixed review
    var timeuseMixed: String { plain(4355) }
    /// Noted time
    var timeuseNoted: String { plain(4356) }
    /// noted by {name}
    func timeuseNotedBy(name: String) -> String { text(4357, [.text(name)]) }
    /// Week by week
    var timeuseWeeks: String { plain(4358) }
    /// Week
    var timeuseWeek: String { plain(4359) }
    /// About this record
    var timeuseAround: String { plain(4360) }
    /// What is counted?
    var timeuseMeaning: String { plain(4361) }
    /// Screen time is: questions answered here, sessions online, and time that somebody noted as on a screen. A comp…
    var timeuseMeaningScreen: String { plain(4362) }
    /// Class time is taken from the timetable. Nobody noted here who was absent.
    var timeuseMeaningClass: String { plain(4363) }
    /// Every minute counts once. A check during a class is screen time, and no class time.
    var timeuseMeaningOnce: String { plain(4364) }
    /// You, your family and your teachers see this.
    var timeuseWho: String { plain(4365) }
    /// The student, the family, the teachers and the leaders of the school see this.
    var timeuseWhoOf: String { plain(4366) }
    /// Time
    var timeuseHub: String { plain(4367) }
    /// See the list
    var timeuseSee: String { plain(4368) }
    /// This week: {people} with people, {projects} on projects, {screen} on a screen.
    func timeuseLine(people: String, projects: String, screen: String) -> String { text(4369, [.text(people), .text(projects), .text(screen)]) }
    /// Nothing is on record for these days yet.
    var timeuseLineNone: String { plain(4370) }
    /// Note time that nobody sees here
    var timeuseAddOwn: String { plain(4371) }
    /// Note time that is not on record
    var timeuseAdd: String { plain(4372) }
    /// Such as 45 minutes with a group, outdoors.
    var timeuseAddHint: String { plain(4373) }
    /// With whom, or on what?
    var timeuseCompany: String { plain(4374) }
    /// Where?
    var timeusePlace: String { plain(4375) }
    /// What was it? (if you like)
    var timeuseWords: String { plain(4376) }
    /// From when? (if known)
    var timeuseBegins: String { plain(4377) }
    /// Note it
    var timeuseSave: String { plain(4378) }
    /// Please choose a day of the last 60 days.
    var timeuseNeedDay: String { plain(4379) }
    /// Please choose 1 to 600 minutes that end on the same day.
    var timeuseNeedMinutes: String { plain(4380) }
    /// Please choose with whom it was.
    var timeuseNeedCompany: String { plain(4381) }
    /// There are {count, number} notes for this day already.
    func timeuseTooMany(count: Int) -> String { text(4382, [.number(count)]) }
    /// What came before things worked
    var timeuseBeforeOwn: String { plain(4383) }
    /// What came before {name} showed something new
    func timeuseBefore(name: String) -> String { text(4384, [.text(name)]) }
    /// This is shown once at least {least, number} skills were newly shown in half a year. Fewer would say too littl…
    func timeuseBeforeFew(least: Int) -> String { text(4385, [.number(least)]) }
    /// {count, plural, one {One skill was newly shown in the last half year.} other {# skills were newly shown in th…
    func timeuseBeforeLede(count: Int, days: Int) -> String { text(4386, [.number(count), .number(days)]) }
    /// before {number, number} of {count, number}
    func timeuseBeforeCount(number: Int, count: Int) -> String { text(4387, [.number(number), .number(count)]) }
    /// This describes what happened. It is not advice, and it does not say what helped.
    var timeuseBeforeMeaning: String { plain(4388) }
    /// Work with feedback on the same skill
    var timeuseKindWork: String { plain(4389) }
    /// Questions about the same skill
    var timeuseKindCheck: String { plain(4390) }
    /// Something an adult saw
    var timeuseKindSeen: String { plain(4391) }
    /// A try with help or a hint
    var timeuseKindHelped: String { plain(4392) }
    /// A workshop about the same skill
    var timeuseKindWorkshop: String { plain(4393) }
    /// A check-in
    var timeuseKindTalk: String { plain(4394) }
    /// Noted time: {words}
    func timeuseKindNoted(words: String) -> String { text(4395, [.text(words)]) }
    /// Shown by: {words}
    func timeuseKindWay(words: String) -> String { text(4396, [.text(words)]) }
    /// Screen time: the school’s advice
    var timeuseBudgets: String { plain(4397) }
    /// Minutes in a week that the school thinks right for an age. It is advice: nothing is locked when they are used…
    var timeuseBudgetsLede: String { plain(4398) }
    /// Grades {band}
    func timeuseBand(band: String) -> String { text(4399, [.text(band)]) }
    /// Minutes a week (empty: no advice)
    var timeuseBandMinutes: String { plain(4400) }
    /// Why, in your words
    var timeuseBandWhy: String { plain(4401) }
    /// Please choose 0 to {most, number} minutes, or leave it empty.
    func timeuseNeedBudget(most: Int) -> String { text(4402, [.number(most)]) }
    /// Students, families and staff of the school read this advice beside a student’s time.
    var timeuseBudgetsWho: String { plain(4403) }
    /// Last week: {people} with people, {projects} on projects, {screen} on a screen.
    func timeuseLineLast(people: String, projects: String, screen: String) -> String { text(4404, [.text(people), .text(projects), .text(screen)]) }
    /// On one’s own
    var timeuseOwnTime: String { plain(4405) }
    /// {count, plural, one {One class by the timetable} other {# classes by the timetable}}: {time}
    func timeuseLessons(count: Int, time: String) -> String { text(4406, [.number(count), .text(time)]) }
    /// Beside the classes, nothing is on record for this week.
    var timeuseOnlyLessons: String { plain(4407) }
}

// today
extension Messages {
    /// Today
    var todayTitle: String { plain(4408) }
    /// Good morning, {name}.
    func todayMorning(name: String) -> String { text(4409, [.text(name)]) }
    /// Good afternoon, {name}.
    func todayAfternoon(name: String) -> String { text(4410, [.text(name)]) }
    /// Good evening, {name}.
    func todayEvening(name: String) -> String { text(4411, [.text(name)]) }
    /// {count, plural, one {You have one thing in your hands.} other {You have # things in your hands.}}
    func todayThings(count: Int) -> String { text(4412, [.number(count)]) }
    /// Nothing waits. Choose what comes next.
    var todayNothingInHand: String { plain(4413) }
    /// Now
    var todayNow: String { plain(4414) }
    /// Next
    var todayNext: String { plain(4415) }
    /// You choose
    var todayNextHint: String { plain(4416) }
    /// Why this
    var todayWhy: String { plain(4417) }
    /// I do this
    var todayIDo: String { plain(4418) }
    /// to get better at
    var todayToGetBetter: String { plain(4419) }
    /// which opens
    var todayOpens: String { plain(4420) }
    /// for my goal
    var todayForMyGoal: String { plain(4421) }
    /// because
    var todayBecause: String { plain(4422) }
    /// Write a goal, and you see here how this gets you there.
    var todayNoGoalYet: String { plain(4423) }
    /// Start
    var todayStart: String { plain(4424) }
    /// Go on
    var todayCarryOn: String { plain(4425) }
    /// See the feedback
    var todaySeeFeedback: String { plain(4426) }
    /// Look at it
    var todayLook: String { plain(4427) }
    /// about {minutes, number} min
    func todayAboutMinutes(minutes: Int) -> String { text(4428, [.number(minutes)]) }
    /// Feedback is there. One thing to make better.
    var todayReasonFeedback: String { plain(4429) }
    /// You began this and can finish it.
    var todayReasonStarted: String { plain(4430) }
    /// You are ready for this: you have shown all it builds on.
    var todayReasonReady: String { plain(4431) }
    /// You are ready for this. {count, plural, one {One more thing on the way to your goal opens after it.} other {#…
    func todayReasonReadyOpens(count: Int) -> String { text(4432, [.number(count)]) }
    /// You almost have it. Show it one more time, another way or another day.
    var todayReasonAlmost: String { plain(4433) }
    /// {title} was hard. This makes what it builds on stronger.
    func todayReasonStrengthens(title: String) -> String { text(4434, [.text(title)]) }
    /// You showed this a while ago. See if it is still there.
    var todayReasonRefresh: String { plain(4435) }
    /// Something else, for a change.
    var todayReasonOtherArea: String { plain(4436) }
    /// Another way to show the same thing.
    var todayReasonOtherTask: String { plain(4437) }
    /// No task is ready for this yet. Ask your teacher for one, or bring an idea.
    var todayReasonPropose: String { plain(4438) }
    /// About {title}
    func todayAbout(title: String) -> String { text(4439, [.text(title)]) }
    /// Nothing is planned for you yet
    var todayEmptyTitle: String { plain(4440) }
    /// Your plan starts with you. Write down what you want to be able to do.
    var todayEmpty: String { plain(4441) }
    /// Feedback
    var todayFeedback: String { plain(4442) }
    /// {count, plural, one {# new} other {# new}}
    func todayFeedbackNew(count: Int) -> String { text(4443, [.number(count)]) }
    /// On {work, html}: one strength, one thing to try.
    func todayFeedbackOn(work: HTML) -> HTML { markup(4444, [.html(work)]) }
    /// No new feedback right now.
    var todayFeedbackNone: String { plain(4445) }
    /// {count, plural, one {# piece is with your teacher.} other {# pieces are with your teacher.}}
    func todayWaiting(count: Int) -> String { text(4446, [.number(count)]) }
    /// My goals
    var todayGoals: String { plain(4447) }
    /// See all
    var todayAllGoals: String { plain(4448) }
    /// See my map
    var todaySeeMap: String { plain(4449) }
    /// What I have shown
    var todayShown: String { plain(4450) }
    /// {count, plural, one {# competency shown so far.} other {# competencies shown so far.}}
    func todayShownCount(count: Int) -> String { text(4451, [.number(count)]) }
    /// You, your family and your teachers can see this page.
    var todayWho: String { plain(4452) }
    /// Open
    var todayStartNeedsGiven: String { plain(4453) }
    /// Your day
    var todayTeacherTitle: String { plain(4454) }
    /// {count, plural, =0 {No work waits for feedback.} one {One piece of work waits for feedback.} other {# pieces …
    func todayTeacherWaiting(count: Int) -> String { text(4455, [.number(count)]) }
    /// The oldest was sent {when}.
    func todayOldest(when: String) -> String { text(4456, [.text(when)]) }
    /// Give feedback
    var todayGiveFeedback: String { plain(4457) }
    /// Make an activity
    var todayMakeActivity: String { plain(4458) }
    /// Waiting for feedback
    var todayWaitingWork: String { plain(4459) }
    /// My classes
    var todayClasses: String { plain(4460) }
    /// {count, plural, one {# student} other {# students}}
    func todayStudents(count: Int) -> String { text(4461, [.number(count)]) }
    /// You have no class yet. The school's roster brings them.
    var todayNoClasses: String { plain(4462) }
    /// {waiting, plural, =0 {nothing waits} one {# waits} other {# wait}}
    func todayClassWork(waiting: Int) -> String { text(4463, [.number(waiting)]) }
    /// Class {title}
    func todayClassTitle(title: String) -> String { text(4464, [.text(title)]) }
    /// Students of {title}
    func todayClassTable(title: String) -> String { text(4465, [.text(title)]) }
    /// Student
    var todayStudent: String { plain(4466) }
    /// Now on
    var todayNowOn: String { plain(4467) }
    /// Last sent
    var todayLastSent: String { plain(4468) }
    /// Shown
    var todayCompetenciesShown: String { plain(4469) }
    /// Waiting
    var todayWaitingColumn: String { plain(4470) }
    /// waits for feedback
    var todayYesWaiting: String { plain(4471) }
    /// nothing yet
    var todayNeverSent: String { plain(4472) }
    /// Map
    var todayOpenMap: String { plain(4473) }
    /// Given to this class
    var todayGiven: String { plain(4474) }
    /// The school
    var todayLeaderTitle: String { plain(4475) }
    /// Classes
    var todayLeaderClasses: String { plain(4476) }
    /// Teachers
    var todayTeachers: String { plain(4477) }
    /// Only you and the leaders of the school see this table.
    var todayStudentWho: String { plain(4478) }
    /// Running this Trellis
    var todayAdminTitle: String { plain(4479) }
    /// Find people, give first passwords and see the frameworks.
    var todayAdminLede: String { plain(4480) }
    /// This one is not on the way to a goal of yours. That is fine, too.
    var todayOtherGoal: String { plain(4481) }
    /// Asked of you
    var todayAsked: String { plain(4482) }
}

// units
extension Messages {
    /// Units
    var unitsTitle: String { plain(4483) }
    /// The unit
    var unitsOne: String { plain(4484) }
    /// One path for a whole class, with choices on it. Everybody aims for the same competencies.
    var unitsLede: String { plain(4485) }
    /// Make a unit
    var unitsNew: String { plain(4486) }
    /// Change the unit
    var unitsEdit: String { plain(4487) }
    /// There are no units yet. Make the first one.
    var unitsEmpty: String { plain(4488) }
    /// Your units
    var unitsOwn: String { plain(4489) }
    /// From your colleagues
    var unitsOthers: String { plain(4490) }
    /// {count, plural, =0 {No parts yet} one {1 part} other {# parts}}
    func unitsPartCount(count: Int) -> String { text(4491, [.number(count)]) }
    /// Paste a unit from a spreadsheet
    var unitsPaste: String { plain(4492) }
    /// Copy the rows and paste them here. Nothing is saved until every row is right.
    var unitsPasteLede: String { plain(4493) }
    /// The table
    var unitsPasteTable: String { plain(4494) }
    /// Columns: part, title of the activity, and how many of the part are asked for (may stay empty). For example: C…
    var unitsPasteHint: String { plain(4495) }
    /// Add a part
    var unitsAddPart: String { plain(4496) }
    /// Change the part
    var unitsChangePart: String { plain(4497) }
    /// Change
    var unitsChange: String { plain(4498) }
    /// Move up
    var unitsUp: String { plain(4499) }
    /// Move down
    var unitsDown: String { plain(4500) }
    /// Remove
    var unitsRemove: String { plain(4501) }
    /// Make a copy of my own
    var unitsCopy: String { plain(4502) }
    /// Copied from
    var unitsCopiedFrom: String { plain(4503) }
    /// The path
    var unitsSpine: String { plain(4504) }
    /// There are no parts yet.
    var unitsNoParts: String { plain(4505) }
    /// Any {count, number} of {total, number}
    func unitsChoose(count: Int, total: Int) -> String { text(4506, [.number(count), .number(total)]) }
    /// {count, plural, =0 {Nothing in it yet} one {1 activity} other {All # activities}}
    func unitsAll(count: Int) -> String { text(4507, [.number(count)]) }
    /// Opens after the part before it
    var unitsOpensAfter: String { plain(4508) }
    /// Opens at “{level}” in
    func unitsOpensLevel(level: String) -> String { text(4509, [.text(level)]) }
    /// Opens after the check
    var unitsOpensCheck: String { plain(4510) }
    /// Your classes
    var unitsClasses: String { plain(4511) }
    /// Give it to the class
    var unitsGive: String { plain(4512) }
    /// Take it back
    var unitsTakeBack: String { plain(4513) }
    /// As a student sees it
    var unitsPreview: String { plain(4514) }
    /// Student
    var unitsPreviewAs: String { plain(4515) }
    /// Show it
    var unitsShow: String { plain(4516) }
    /// The school's adults see this unit, and students of the classes that have it.
    var unitsWho: String { plain(4517) }
    /// The teachers of the class and the school's leaders see this. Each student sees only their own progress.
    var unitsWhoClass: String { plain(4518) }
    /// You, your teachers and your family see where you are.
    var unitsWhoMine: String { plain(4519) }
    /// Prepared at home
    var unitsPrepared: String { plain(4520) }
    /// Not yet:
    var unitsNotYet: String { plain(4521) }
    /// {count, number} of {total, number} took the check.
    func unitsTaken(count: Int, total: Int) -> String { text(4522, [.number(count), .number(total)]) }
    /// What the check says
    var unitsCheckSays: String { plain(4523) }
    /// Where everybody is
    var unitsWhere: String { plain(4524) }
    /// Student
    var unitsStudent: String { plain(4525) }
    /// Done
    var unitsStateDone: String { plain(4526) }
    /// {count, plural, =0 {Open} one {1 to go} other {# to go}}
    func unitsStateOpen(count: Int) -> String { text(4527, [.number(count)]) }
    /// Later
    var unitsStateLater: String { plain(4528) }
    /// This is what this student sees:
    var unitsAsStudent: String { plain(4529) }
    /// {count, number} of {total, number} parts done
    func unitsProgress(count: Int, total: Int) -> String { text(4530, [.number(count), .number(total)]) }
    /// You have done the whole unit. Look back: what are you proud of?
    var unitsWhole: String { plain(4531) }
    /// {count, plural, one {Choose 1 more} other {Choose # more}}
    func unitsChooseMore(count: Int) -> String { text(4532, [.number(count)]) }
    /// Begun
    var unitsBegun: String { plain(4533) }
    /// Sent
    var unitsSent: String { plain(4534) }
    /// With feedback
    var unitsAnswered: String { plain(4535) }
    /// Begin
    var unitsBegin: String { plain(4536) }
    /// My units
    var unitsHome: String { plain(4537) }
    /// Next:
    var unitsHomeNext: String { plain(4538) }
    /// A unit has one path for everybody. Choices and versions are on it, so nobody needs a separate plan.
    var unitsFormLede: String { plain(4539) }
    /// Title
    var unitsTitleField: String { plain(4540) }
    /// Which question holds it together?
    var unitsQuestion: String { plain(4541) }
    /// A concept or a question that is worth asking.
    var unitsQuestionHint: String { plain(4542) }
    /// Why does it matter?
    var unitsWhy: String { plain(4543) }
    /// Grades
    var unitsBand: String { plain(4544) }
    /// Save
    var unitsSave: String { plain(4545) }
    /// What is this part called?
    var unitsPartTitle: String { plain(4546) }
    /// Activities
    var unitsActivities: String { plain(4547) }
    /// In this part
    var unitsChosen: String { plain(4548) }
    /// Find an activity
    var unitsFind: String { plain(4549) }
    /// Found
    var unitsFound: String { plain(4550) }
    /// Nothing was found. Try another word.
    var unitsFoundNone: String { plain(4551) }
    /// Use these
    var unitsUseThese: String { plain(4552) }
    /// How many of them does a student do?
    var unitsHowMany: String { plain(4553) }
    /// Leave it empty for all of them. Fewer is a choice: any two of four.
    var unitsHowManyHint: String { plain(4554) }
    /// When does it open?
    var unitsWhenOpen: String { plain(4555) }
    /// At once
    var unitsWhenAlways: String { plain(4556) }
    /// After the part before it
    var unitsWhenAfter: String { plain(4557) }
    /// At a level of a competency
    var unitsWhenLevel: String { plain(4558) }
    /// After a check was taken
    var unitsWhenCheck: String { plain(4559) }
    /// Competency
    var unitsCompetency: String { plain(4560) }
    /// Level
    var unitsLevel: String { plain(4561) }
    /// Check
    var unitsCheck: String { plain(4562) }
    /// Please write a title.
    var unitsNeedTitle: String { plain(4563) }
    /// This has more than {count, number} characters. Please shorten it.
    func unitsTooLong(count: Int) -> String { text(4564, [.number(count)]) }
    /// Please find and mark at least one activity.
    var unitsNeedActivity: String { plain(4565) }
    /// A part has at most {count, number} activities.
    func unitsTooManyItems(count: Int) -> String { text(4566, [.number(count)]) }
    /// Please write a number from 1 to {count, number}.
    func unitsNeedCount(count: Int) -> String { text(4567, [.number(count)]) }
    /// A unit has at most {count, number} parts.
    func unitsTooManyParts(count: Int) -> String { text(4568, [.number(count)]) }
    /// Please choose what the part waits for.
    var unitsNeedCondition: String { plain(4569) }
    /// There are no rows in it.
    var unitsSheetEmpty: String { plain(4570) }
    /// Line {line, number} cannot be read: a quotation mark does not end.
    func unitsSheetUnreadable(line: Int) -> String { text(4571, [.number(line)]) }
    /// Line {line, number} has {count, plural, one {1 column} other {# columns}} and needs two or three.
    func unitsSheetCells(line: Int, count: Int) -> String { text(4572, [.number(line), .number(count)]) }
    /// Line {line, number}: there is no activity “{name}” here.
    func unitsSheetUnknown(line: Int, name: String) -> String { text(4573, [.number(line), .text(name)]) }
    /// Line {line, number}: several activities are called “{name}”.
    func unitsSheetSeveral(line: Int, name: String) -> String { text(4574, [.number(line), .text(name)]) }
    /// Line {line, number}: the third column needs a small number.
    func unitsSheetCount(line: Int) -> String { text(4575, [.number(line)]) }
    /// Line {line, number} has an empty column.
    func unitsSheetMissing(line: Int) -> String { text(4576, [.number(line)]) }
    /// Line {line, number}: the part's title is too long.
    func unitsSheetLong(line: Int) -> String { text(4577, [.number(line)]) }
    /// Line {line, number}: a part has at most {count, number} activities.
    func unitsSheetItems(line: Int, count: Int) -> String { text(4578, [.number(line), .number(count)]) }
    /// Who can change it
    var unitsWriters: String { plain(4579) }
    /// made it
    var unitsMade: String { plain(4580) }
    /// helps with it
    var unitsHelps: String { plain(4581) }
    /// you help with it
    var unitsYouHelp: String { plain(4582) }
    /// Ask a colleague to help
    var unitsAskHelp: String { plain(4583) }
    /// Your colleague finds it under “Your units” and can change every part.
    var unitsAskHelpHint: String { plain(4584) }
    /// Ask for help
    var unitsAskButton: String { plain(4585) }
    /// Stop helping
    var unitsStopHelping: String { plain(4586) }
    /// Please choose a colleague.
    var unitsNeedColleague: String { plain(4587) }
    /// There is nobody else to ask at your school.
    var unitsNoColleague: String { plain(4588) }
    /// Everybody has the same path. What is open differs.
    var unitsPreviewLede: String { plain(4589) }
    /// You have no students in a class today.
    var unitsPreviewNobody: String { plain(4590) }
    /// Another student
    var unitsPreviewOther: String { plain(4591) }
    /// Remove this part
    var unitsRemovePart: String { plain(4592) }
    /// Work that was begun in it stays.
    var unitsRemoveLede: String { plain(4593) }
    /// To let it open at a level, choose its activities first.
    var unitsLevelNeeds: String { plain(4594) }
    /// You chose a competency or a check. Please mark what the part waits for.
    var unitsMarkOpening: String { plain(4595) }
    /// You may do more of them, too.
    var unitsMayDoMore: String { plain(4596) }
    /// Now
    var unitsNow: String { plain(4597) }
    /// You, your child and the teachers see this.
    var unitsWhoFamily: String { plain(4598) }
    /// The class does not have this unit.
    var unitsNotGiven: String { plain(4599) }
    /// You have done all of it.
    var unitsHomeDone: String { plain(4600) }
    /// The newest
    var unitsNewest: String { plain(4601) }
    /// Put this unit away
    var unitsPutAway: String { plain(4602) }
    /// Bring this unit back
    var unitsBringBack: String { plain(4603) }
    /// Put away
    var unitsAway: String { plain(4604) }
    /// You put this unit away. Only you find it.
    var unitsIsAway: String { plain(4605) }
    /// A class has this unit. Take it back from the class first.
    var unitsAwayGiven: String { plain(4606) }
}

// weeks
extension Messages {
    /// My week
    var weeksTitle: String { plain(4607) }
    /// The week of {name}
    func weeksTitleOf(name: String) -> String { text(4608, [.text(name)]) }
    /// The week before
    var weeksBefore: String { plain(4609) }
    /// The week after
    var weeksAfter: String { plain(4610) }
    /// This week
    var weeksThisWeek: String { plain(4611) }
    /// {total, plural, =0 {You have no steps planned yet.} one {You did {done, number} of the one step you planned.}…
    func weeksCountOwn(total: Int, done: Int) -> String { text(4612, [.number(total), .number(done)]) }
    /// {total, plural, =0 {No steps are planned yet.} one {{done, number} of one planned step is done.} other {{done…
    func weeksCount(total: Int, done: Int) -> String { text(4613, [.number(total), .number(done)]) }
    /// {count, plural, one {You carried one on.} other {You carried # on.}}
    func weeksCarriedOwn(count: Int) -> String { text(4614, [.number(count)]) }
    /// {count, plural, one {One was carried on.} other {# were carried on.}}
    func weeksCarried(count: Int) -> String { text(4615, [.number(count)]) }
    /// {count, plural, one {You let one go.} other {You let # go.}}
    func weeksLetGoOwn(count: Int) -> String { text(4616, [.number(count)]) }
    /// {count, plural, one {One was let go.} other {# were let go.}}
    func weeksLetGoCount(count: Int) -> String { text(4617, [.number(count)]) }
    /// Last week
    var weeksLast: String { plain(4618) }
    /// Carry it over to a new day, or let it go and say why. Both are fine.
    var weeksLastOpen: String { plain(4619) }
    /// What I want from this week
    var weeksWish: String { plain(4620) }
    /// You could begin with: {starter}
    func weeksWishHint(starter: String) -> String { text(4621, [.text(starter)]) }
    /// Looking back at this week
    var weeksLookBack: String { plain(4622) }
    /// What helped? What will you do again?
    var weeksLookBackHint: String { plain(4623) }
    /// Save
    var weeksSave: String { plain(4624) }
    /// Save and tell my advisor it is ready
    var weeksShare: String { plain(4625) }
    /// You told your advisor on {date}.
    func weeksShared(date: String) -> String { text(4626, [.text(date)]) }
    /// Ready for the advisor since {date}.
    func weeksSharedOf(date: String) -> String { text(4627, [.text(date)]) }
    /// My days
    var weeksDays: String { plain(4628) }
    /// The days
    var weeksDaysOf: String { plain(4629) }
    /// Earlier this week
    var weeksEarlierDays: String { plain(4630) }
    /// The weekend
    var weeksWeekend: String { plain(4631) }
    /// today
    var weeksToday: String { plain(4632) }
    /// {time, number} min free
    func weeksFree(time: Int) -> String { text(4633, [.number(time)]) }
    /// Nothing is planned.
    var weeksNothing: String { plain(4634) }
    /// Check-in with {name}
    func weeksCheckIn(name: String) -> String { text(4635, [.text(name)]) }
    /// Steps without a day
    var weeksToPlan: String { plain(4636) }
    /// Every open step has a day.
    var weeksToPlanNone: String { plain(4637) }
    /// Day for “{step}”
    func weeksPutOn(step: String) -> String { text(4638, [.text(step)]) }
    /// Put it there
    var weeksPut: String { plain(4639) }
    /// No day yet
    var weeksNoDay: String { plain(4640) }
    /// {day}, any time
    func weeksAnyTime(day: String) -> String { text(4641, [.text(day)]) }
    /// {day}, {time} ({minutes, number} min free)
    func weeksAtTime(day: String, time: String, minutes: Int) -> String { text(4642, [.text(day), .text(time), .number(minutes)]) }
    /// Done
    var weeksDone: String { plain(4643) }
    /// done
    var weeksIsDone: String { plain(4644) }
    /// Not done after all
    var weeksNotDone: String { plain(4645) }
    /// Move or change
    var weeksChange: String { plain(4646) }
    /// Step
    var weeksStep: String { plain(4647) }
    /// Add a step
    var weeksNewStep: String { plain(4648) }
    /// Change the step
    var weeksChangeStep: String { plain(4649) }
    /// One small thing you can finish.
    var weeksStepHint: String { plain(4650) }
    /// About how many minutes?
    var weeksMinutes: String { plain(4651) }
    /// Done by (a day you choose)
    var weeksByOn: String { plain(4652) }
    /// It belongs to
    var weeksBelongs: String { plain(4653) }
    /// nothing on my plan
    var weeksBelongsNothing: String { plain(4654) }
    /// For:
    var weeksFor: String { plain(4655) }
    /// by {date}
    func weeksBy(date: String) -> String { text(4656, [.text(date)]) }
    /// about {time, number} min
    func weeksAbout(time: Int) -> String { text(4657, [.number(time)]) }
    /// agreed with {name}
    func weeksSuggested(name: String) -> String { text(4658, [.text(name)]) }
    /// Earlier
    var weeksEarlier: String { plain(4659) }
    /// Later
    var weeksLater: String { plain(4660) }
    /// Let it go
    var weeksLetGo: String { plain(4661) }
    /// Why do you let it go?
    var weeksLetGoWhy: String { plain(4662) }
    /// Take it up again
    var weeksTakeUp: String { plain(4663) }
    /// Done and let go
    var weeksPastSteps: String { plain(4664) }
    /// let go: {reason}
    func weeksWasLetGo(reason: String) -> String { text(4665, [.text(reason)]) }
    /// Back to the week
    var weeksBack: String { plain(4666) }
    /// Write what you will do.
    var weeksNeedTitle: String { plain(4667) }
    /// Use at most {count, number} letters.
    func weeksTooLong(count: Int) -> String { text(4668, [.number(count)]) }
    /// Write the minutes as a number from 1 to 1,000.
    var weeksNeedMinutes: String { plain(4669) }
    /// Choose a day of the calendar.
    var weeksNeedDay: String { plain(4670) }
    /// Choose today or a later day.
    var weeksNeedComingDay: String { plain(4671) }
    /// Say in a few words why you let it go.
    var weeksNeedReason: String { plain(4672) }
    /// You have {count, number} open steps. Finish or let go of some first.
    func weeksTooManySteps(count: Int) -> String { text(4673, [.number(count)]) }
    /// You, your family, and your teachers and advisor can see your week. Only you change it.
    var weeksWho: String { plain(4674) }
    /// The student, the family, and the student's teachers can see this. Only the student changes it.
    var weeksWhoOf: String { plain(4675) }
    /// My day
    var weeksHomeToday: String { plain(4676) }
    /// Nothing is booked or planned for today.
    var weeksHomeNothing: String { plain(4677) }
    /// Plan my week
    var weeksHomeWeek: String { plain(4678) }
    /// {total, plural, =0 {No steps planned this week yet.} one {{done, number} of 1 step done this week.} other {{d…
    func weeksHomeCount(total: Int, done: Int) -> String { text(4679, [.number(total), .number(done)]) }
    /// Steps
    var weeksPlanSteps: String { plain(4680) }
    /// When {name} meets
    func weeksTimesTitle(name: String) -> String { text(4681, [.text(name)]) }
    /// Students see these times in their week and plan around them.
    var weeksTimesLede: String { plain(4682) }
    /// No times yet.
    var weeksTimesNone: String { plain(4683) }
    /// Day
    var weeksTimesDay: String { plain(4684) }
    /// From
    var weeksTimesBegins: String { plain(4685) }
    /// To
    var weeksTimesEnds: String { plain(4686) }
    /// Room or place
    var weeksTimesPlace: String { plain(4687) }
    /// Add this time
    var weeksTimesAdd: String { plain(4688) }
    /// Remove
    var weeksTimesRemove: String { plain(4689) }
    /// Write both times, such as 10:15 and 11:00. The second comes later.
    var weeksTimesNeedTime: String { plain(4690) }
    /// This class already meets on {day} from {begins} to {ends}.
    func weeksTimesOverlap(day: String, begins: String, ends: String) -> String { text(4691, [.text(day), .text(begins), .text(ends)]) }
    /// A class has at most {count, number} times a week.
    func weeksTimesTooMany(count: Int) -> String { text(4692, [.number(count)]) }
    /// Meeting times
    var weeksTimesOpen: String { plain(4693) }
}

// work
extension Messages {
    /// {name, html}’s work
    func workOf(name: HTML) -> HTML { markup(4694, [.html(name)]) }
    /// About this work
    var workAside: String { plain(4695) }
    /// What it is about
    var workAbout: String { plain(4696) }
    /// Try {number, number}
    func workTry(number: Int) -> String { text(4697, [.number(number)]) }
    /// Try {number, number}, not sent yet.
    func workTryDraft(number: Int) -> String { text(4698, [.number(number)]) }
    /// Try {number, number}, sent {date}.
    func workTrySent(number: Int, date: String) -> String { text(4699, [.number(number), .text(date)]) }
    /// {name, html} answered on {date}.
    func workAnswered(name: HTML, date: String) -> HTML { markup(4700, [.html(name), .text(date)]) }
    /// Not sent yet. Only {name, html} can read a draft.
    func workNotSentYet(name: HTML) -> HTML { markup(4701, [.html(name)]) }
    /// It waits for feedback.
    var workWaits: String { plain(4702) }
    /// You sent it. Your teacher will write back. Until then you can take it back and change it.
    var workWaitsOwn: String { plain(4703) }
    /// Take it back and change it
    var workTakeBackToChange: String { plain(4704) }
    /// Make it better and send again
    var workTryAgain: String { plain(4705) }
    /// This is an older try.
    var workOlderTry: String { plain(4706) }
    /// Go to the newest one
    var workToLatest: String { plain(4707) }
    /// The task
    var workTask: String { plain(4708) }
    /// What good work looks like
    var workGood: String { plain(4709) }
    /// Why it matters
    var workWhy: String { plain(4710) }
    /// The task
    var workIDo: String { plain(4711) }
    /// To get better at
    var workToGetBetter: String { plain(4712) }
    /// For the goal
    var workForGoal: String { plain(4713) }
    /// What {name, html} says
    func workSays(name: HTML) -> HTML { markup(4714, [.html(name)]) }
    /// What {name, html} said last time
    func workSaidLast(name: HTML) -> HTML { markup(4715, [.html(name)]) }
    /// A strength
    var workStrength: String { plain(4716) }
    /// Try next
    var workNext: String { plain(4717) }
    /// You
    var workYou: String { plain(4718) }
    /// version {number, number}
    func workRubricVersion(number: Int) -> String { text(4719, [.number(number)]) }
    /// My tries
    var workMyTries: String { plain(4720) }
    /// Tries
    var workTries: String { plain(4721) }
    /// Draft
    var workDraft: String { plain(4722) }
    /// With feedback
    var workHasFeedback: String { plain(4723) }
    /// What I thought
    var workThoughtOwn: String { plain(4724) }
    /// What the student thought
    var workThought: String { plain(4725) }
    /// Goal
    var workGoal: String { plain(4726) }
    /// The work
    var workTheWork: String { plain(4727) }
    /// My work
    var workTheWorkOwn: String { plain(4728) }
    /// There is nothing in this try.
    var workEmptyPaper: String { plain(4729) }
    /// Picture: {name}
    func workPicture(name: String) -> String { text(4730, [.text(name)]) }
    /// Shown by
    var workWay: String { plain(4731) }
    /// While it is a draft, only you see it. When you send it, your family, your teachers and your school leaders ca…
    var workWhoSeesMine: String { plain(4732) }
    /// Sent work can be read by the student, the family, the teachers and the school leaders.
    var workWhoSees: String { plain(4733) }
    /// How will you show it?
    var workChooseWayTitle: String { plain(4734) }
    /// Choose how you show it.
    var workChooseWay: String { plain(4735) }
    /// Your words
    var workWords: String { plain(4736) }
    /// Write here, or add a picture, a file or a link below.
    var workWordsHint: String { plain(4737) }
    /// Bold, lists, quotes and code
    var workFormat: String { plain(4738) }
    /// words
    var workFormatWords: String { plain(4739) }
    /// bold
    var workFormatBold: String { plain(4740) }
    /// slanted
    var workFormatItalic: String { plain(4741) }
    /// one line of a list
    var workFormatList: String { plain(4742) }
    /// words of somebody else
    var workFormatQuote: String { plain(4743) }
    /// one line of these three marks before your code, and one after it
    var workFormatCode: String { plain(4744) }
    /// How it looks, as last saved
    var workLook: String { plain(4745) }
    /// Which part shows it, and why?
    var workClaim: String { plain(4746) }
    /// You may leave this empty.
    var workClaimField: String { plain(4747) }
    /// Which part shows what
    var workClaims: String { plain(4748) }
    /// What is in the picture? Say it for people who cannot see it.
    var workPictureAbout: String { plain(4749) }
    /// What is said in it? Write it for people who cannot hear it.
    var workFileSaid: String { plain(4750) }
    /// What is said, in words
    var workTranscript: String { plain(4751) }
    /// Recording: {name}
    func workRecording(name: String) -> String { text(4752, [.text(name)]) }
    /// It is kept just as it is. It opens as a download. To show it here, use JPEG or PNG for a picture, and MP4 for…
    var workFileNotShown: String { plain(4753) }
    /// Opens as a download.
    var workFileNotShownHere: String { plain(4754) }
    /// Say what is in “{name}”. Or choose below to send it without words.
    func workSayWhatIsSeen(name: String) -> String { text(4755, [.text(name)]) }
    /// Write what is said in “{name}”. Or choose below to send it without words.
    func workSayWhatIsSaid(name: String) -> String { text(4756, [.text(name)]) }
    /// Send without these words
    var workSendWithout: String { plain(4757) }
    /// This is try {number, number} of {most, number}.
    func workTryOf(number: Int, most: Int) -> String { text(4758, [.number(number), .number(most)]) }
    /// {count, plural, one {Your teacher set one try for this task.} other {Your teacher set # tries for this task.}…
    func workNoTriesLeft(count: Int) -> String { text(4759, [.number(count)]) }
    /// What changed since try {number, number}
    func workChangesSince(number: Int) -> String { text(4760, [.number(number)]) }
    /// Words, link and files are the same.
    var workChangesNone: String { plain(4761) }
    /// New files:
    var workChangesAdded: String { plain(4762) }
    /// Files taken off:
    var workChangesRemoved: String { plain(4763) }
    /// Files
    var workFiles: String { plain(4764) }
    /// Up to {count, number} files, 50 MB together. Take off names of others first.
    func workFilesHint(count: Int) -> String { text(4765, [.number(count)]) }
    /// Add these files
    var workAddFiles: String { plain(4766) }
    /// {name}: {share} is there.
    func workUploadGoing(name: String, share: String) -> String { text(4767, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func workUploadWaiting(name: String, share: String) -> String { text(4768, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func workUploadAgain(name: String) -> String { text(4769, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then add {name} again.
    func workUploadSignIn(name: String) -> String { text(4770, [.text(name)]) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func workUploadStopped(name: String) -> String { text(4771, [.text(name)]) }
    /// All places for files are taken. Remove one to add another.
    var workFilesFull: String { plain(4772) }
    /// You can add up to {count, number} files. Your words are saved. Choose fewer files.
    func workTooManyFiles(count: Int) -> String { text(4773, [.number(count)]) }
    /// These files are too big together. Your words are saved. Choose smaller files.
    var workFilesTooLarge: String { plain(4774) }
    /// What is in it?
    var workFileAbout: String { plain(4775) }
    /// Link
    var workLink: String { plain(4776) }
    /// It begins with https://
    var workLinkHint: String { plain(4777) }
    /// A link begins with https:// and has no spaces. Copy it again.
    var workLinkWrong: String { plain(4778) }
    /// What was hard? What would you change?
    var workReflection: String { plain(4779) }
    /// One or two sentences are enough.
    var workReflectionHint: String { plain(4780) }
    /// Rate your own work
    var workOwnRating: String { plain(4781) }
    /// Rate your own work before you send it. Choose what fits best in each row.
    var workOwnRatingHint: String { plain(4782) }
    /// Choose a level for “{row}”.
    func workRateFirst(row: String) -> String { text(4783, [.text(row)]) }
    /// Before you send: ask the people who are in your pictures.
    var workBeforeSending: String { plain(4784) }
    /// Send for feedback
    var workSend: String { plain(4785) }
    /// Save for later
    var workSaveForLater: String { plain(4786) }
    /// You can send it again later, as often as you like.
    var workSendAgainFine: String { plain(4787) }
    /// There is nothing to send yet. Write something, or add a file or a link.
    var workNothingYet: String { plain(4788) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLong(count: Int) -> String { text(4789, [.number(count)]) }
    /// This work changed in another window. Look at it once more, then send it.
    var workChangedElsewhere: String { plain(4790) }
    /// {count, plural, one {# piece of work} other {# pieces of work}}
    func workCount(count: Int) -> String { text(4791, [.number(count)]) }
    /// Your work will be here. Start with a task on your first page.
    var workListEmptyOwn: String { plain(4792) }
    /// There is no work here yet.
    var workListEmpty: String { plain(4793) }
    /// New feedback
    var workNewFeedback: String { plain(4794) }
    /// With feedback, not opened yet
    var workNotOpened: String { plain(4795) }
    /// You are working on it
    var workGoingOnOwn: String { plain(4796) }
    /// In progress
    var workGoingOn: String { plain(4797) }
    /// Waiting for feedback
    var workWaitingForFeedback: String { plain(4798) }
    /// With feedback
    var workWithFeedback: String { plain(4799) }
    /// Given to you, not started yet
    var workGiven: String { plain(4800) }
    /// Last changed: {date}
    func workChanged(date: String) -> String { text(4801, [.text(date)]) }
    /// Sent: {date}
    func workSentOn(date: String) -> String { text(4802, [.text(date)]) }
    /// Feedback: {date}
    func workReturnedOn(date: String) -> String { text(4803, [.text(date)]) }
    /// Waiting
    var workWaitsTag: String { plain(4804) }
    /// New
    var workNewTag: String { plain(4805) }
    /// {count, plural, one {# try} other {# tries}}
    func workTriesTag(count: Int) -> String { text(4806, [.number(count)]) }
    /// Give feedback
    var workJudge: String { plain(4807) }
    /// Waiting, oldest first
    var workWaitingTitle: String { plain(4808) }
    /// {count, plural, one {# piece of work waits} other {# pieces of work wait}}. The oldest was sent {since}.
    func workWaiting(count: Int, since: String) -> String { text(4809, [.number(count), .text(since)]) }
    /// sent {when}
    func workWaitsSince(when: String) -> String { text(4810, [.text(when)]) }
    /// Nothing waits for your feedback.
    var workNothingWaits: String { plain(4811) }
    /// All classes
    var workAllClasses: String { plain(4812) }
    /// Show one class
    var workChooseClass: String { plain(4813) }
    /// Sent by you lately
    var workRecent: String { plain(4814) }
    /// All work that waits
    var workAllWaiting: String { plain(4815) }
    /// Feedback: {title}
    func workFeedbackOn(title: String) -> String { text(4816, [.text(title)]) }
    /// Feedback, {number, number} of {total, number} waiting
    func workJudgingPlace(number: Int, total: Int) -> String { text(4817, [.number(number), .number(total)]) }
    /// Back: {name, html}
    func workPrevious(name: HTML) -> HTML { markup(4818, [.html(name)]) }
    /// Next: {name, html}
    func workFollowing(name: HTML) -> HTML { markup(4819, [.html(name)]) }
    /// Sent to {name, html}.
    func workSentTo(name: HTML) -> HTML { markup(4820, [.html(name)]) }
    /// Take it back
    var workTakeBackScore: String { plain(4821) }
    /// {name, html} changed this work while you were reading. Nothing is sent yet. Your words are kept. Look again, …
    func workChangedSince(name: HTML) -> HTML { markup(4822, [.html(name)]) }
    /// Your words for this row
    var workWordsForRow: String { plain(4823) }
    /// One strength
    var workStrengthField: String { plain(4824) }
    /// One next step
    var workNextField: String { plain(4825) }
    /// How it was done
    var workHow: String { plain(4826) }
    /// With help from others
    var workHelped: String { plain(4827) }
    /// In a new situation
    var workTransfer: String { plain(4828) }
    /// Confirm a level by hand
    var workConfirmTitle: String { plain(4829) }
    /// Usually the levels above are enough. Confirm a level when you know more than this work shows.
    var workConfirmHint: String { plain(4830) }
    /// Do not confirm
    var workConfirmNo: String { plain(4831) }
    /// Send to {name, html}
    func workSendTo(name: HTML) -> HTML { markup(4832, [.html(name)]) }
    /// Choose a level for “{row}”.
    func workChooseLevel(row: String) -> String { text(4833, [.text(row)]) }
    /// Name one strength.
    var workNeedStrength: String { plain(4834) }
    /// Name one next step.
    var workNeedNext: String { plain(4835) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLongStaff(count: Int) -> String { text(4836, [.number(count)]) }
    /// Choose a level and go on to the next row
    var workKeyLevels: String { plain(4837) }
    /// Next row, row before
    var workKeyRows: String { plain(4838) }
    /// Next student
    var workKeyNext: String { plain(4839) }
    /// Nothing was sent
    var workMismatchTitle: String { plain(4840) }
    /// This form does not fit the work that is here now. The work may have been taken back or answered already. No s…
    var workMismatch: String { plain(4841) }
    /// Open this work
    var workMismatchOpen: String { plain(4842) }
    /// What you wrote
    var workYourWords: String { plain(4843) }
    /// Own part
    var workOwnPart: String { plain(4844) }
}

// workshops
extension Messages {
    /// Whole class
    var workshopsWholeClass: String { plain(4845) }
    /// Small group
    var workshopsSmallGroup: String { plain(4846) }
    /// One to one
    var workshopsOneToOne: String { plain(4847) }
    /// Students among themselves
    var workshopsPeers: String { plain(4848) }
    /// Online
    var workshopsOnline: String { plain(4849) }
    /// What is it called?
    var workshopsTitleField: String { plain(4850) }
    /// This has more than {count, number} characters. Please shorten it.
    func workshopsTooLong(count: Int) -> String { text(4851, [.number(count)]) }
    /// Please give it a title.
    var workshopsNeedTitle: String { plain(4852) }
    /// Please choose a day in the coming year.
    var workshopsNeedDay: String { plain(4853) }
    /// Please choose a time.
    var workshopsNeedTime: String { plain(4854) }
    /// Please choose 5 to {count, number} minutes that end on the same day.
    func workshopsNeedMinutes(count: Int) -> String { text(4855, [.number(count)]) }
    /// Please choose 1 to {count, number} seats, and at least one for each student with a seat.
    func workshopsNeedSeats(count: Int) -> String { text(4856, [.number(count)]) }
    /// Please give a whole address that begins with https://.
    var workshopsNeedLink: String { plain(4857) }
    /// Please say why. Those who had a seat read it.
    var workshopsNeedReason: String { plain(4858) }
    /// {count, plural, one {One seat is taken already.} other {# seats are taken already.}}
    func workshopsSeatsTaken(count: Int) -> String { text(4859, [.number(count)]) }
    /// All seats are taken. You can wait for one.
    var workshopsFull: String { plain(4860) }
    /// All seats are taken. Add a seat first.
    var workshopsFullStaff: String { plain(4861) }
    /// This workshop was called off.
    var workshopsIsCalledOff: String { plain(4862) }
    /// This workshop is over.
    var workshopsIsOver: String { plain(4863) }
    /// You have a seat in “{title}” at {time}. Give it back first.
    func workshopsClash(title: String, time: String) -> String { text(4864, [.text(title), .text(time)]) }
    /// {name} has a seat in “{title}” at {time}.
    func workshopsClashOf(name: String, title: String, time: String) -> String { text(4865, [.text(name), .text(title), .text(time)]) }
    /// Workshops
    var workshopsTitle: String { plain(4866) }
    /// Workshops: {name}
    func workshopsTitleOf(name: String) -> String { text(4867, [.text(name)]) }
    /// Small sessions with seats. Students take a seat, ask for one, or are offered one.
    var workshopsLede: String { plain(4868) }
    /// No workshop is planned. Make one for a few students who are ready for the same thing.
    var workshopsNone: String { plain(4869) }
    /// Make a workshop
    var workshopsNew: String { plain(4870) }
    /// Change the workshop
    var workshopsChange: String { plain(4871) }
    /// Make it
    var workshopsMake: String { plain(4872) }
    /// {count, plural, one {One earlier workshop} other {# earlier workshops}}
    func workshopsPast(count: Int) -> String { text(4873, [.number(count)]) }
    /// {seats, plural, one {{taken, number} of one seat taken} other {{taken, number} of # seats taken}}
    func workshopsSeatCount(seats: Int, taken: Int) -> String { text(4874, [.number(seats), .number(taken)]) }
    /// {count, plural, one {one waits} other {# wait}}
    func workshopsWaitCount(count: Int) -> String { text(4875, [.number(count)]) }
    /// {count, plural, one {One asks for a seat} other {# ask for a seat}}
    func workshopsAskCount(count: Int) -> String { text(4876, [.number(count)]) }
    /// Called off
    var workshopsOffTag: String { plain(4877) }
    /// Teachers and leaders see who has a seat. Students see only their own, and how many are free.
    var workshopsWhoStaff: String { plain(4878) }
    /// These students have a seat from the start
    var workshopsMembers: String { plain(4879) }
    /// What is it about?
    var workshopsCompetency: String { plain(4880) }
    /// Then you can offer seats with one tap to those who are ready for it.
    var workshopsCompetencyHint: String { plain(4881) }
    /// No particular skill
    var workshopsCompetencyNone: String { plain(4882) }
    /// What the class works on now
    var workshopsCompetencyNow: String { plain(4883) }
    /// More of the subject
    var workshopsCompetencyOthers: String { plain(4884) }
    /// Day
    var workshopsDay: String { plain(4885) }
    /// Begins at
    var workshopsBegins: String { plain(4886) }
    /// How many minutes
    var workshopsMinutes: String { plain(4887) }
    /// Room
    var workshopsRoom: String { plain(4888) }
    /// No room from the list
    var workshopsRoomNone: String { plain(4889) }
    /// Or another place, in words
    var workshopsPlace: String { plain(4890) }
    /// Where? In words
    var workshopsPlaceOnly: String { plain(4891) }
    /// How do you work together?
    var workshopsModality: String { plain(4892) }
    /// Link to join from elsewhere
    var workshopsLink: String { plain(4893) }
    /// Only needed when somebody joins online. It begins with https://.
    var workshopsLinkHint: String { plain(4894) }
    /// Seats
    var workshopsSeats: String { plain(4895) }
    /// How do students come to a seat?
    var workshopsEntry: String { plain(4896) }
    /// They take a free seat themselves
    var workshopsEntryOpen: String { plain(4897) }
    /// They ask, and you give the seats
    var workshopsEntryAsk: String { plain(4898) }
    /// Only those to whom you offer one
    var workshopsEntryOffer: String { plain(4899) }
    /// More: who it is for, activity, materials, guest, screen
    var workshopsMore: String { plain(4900) }
    /// For whom is it?
    var workshopsAudience: String { plain(4901) }
    /// Students of this class
    var workshopsAudienceClass: String { plain(4902) }
    /// Students of all classes of whoever leads it
    var workshopsAudienceTeacher: String { plain(4903) }
    /// All students of the school
    var workshopsAudienceSchool: String { plain(4904) }
    /// Activity, and in which version
    var workshopsActivity: String { plain(4905) }
    /// No activity
    var workshopsActivityNone: String { plain(4906) }
    /// Who leads it?
    var workshopsHost: String { plain(4907) }
    /// What should students bring or use?
    var workshopsMaterials: String { plain(4908) }
    /// Guest
    var workshopsGuest: String { plain(4909) }
    /// A name. A guest needs no account.
    var workshopsGuestHint: String { plain(4910) }
    /// Who is the guest?
    var workshopsGuestWords: String { plain(4911) }
    /// Link to your shared screen
    var workshopsScreen: String { plain(4912) }
    /// Students open it to follow along on their own screen. It begins with https://.
    var workshopsScreenHint: String { plain(4913) }
    /// Where
    var workshopsWhere: String { plain(4914) }
    /// About
    var workshopsAbout: String { plain(4915) }
    /// With
    var workshopsWith: String { plain(4916) }
    /// How
    var workshopsForm: String { plain(4917) }
    /// Activity
    var workshopsActivityFact: String { plain(4918) }
    /// Bring or use
    var workshopsBring: String { plain(4919) }
    /// Outside of class time
    var workshopsOutside: String { plain(4920) }
    /// Join online
    var workshopsJoin: String { plain(4921) }
    /// Follow on the teacher’s screen
    var workshopsSeeScreen: String { plain(4922) }
    /// These links lead away from this school’s pages.
    var workshopsLinkLeaves: String { plain(4923) }
    /// A seat for you
    var workshopsOfferedTag: String { plain(4924) }
    /// Seat taken
    var workshopsTakenTag: String { plain(4925) }
    /// Was there
    var workshopsWasThere: String { plain(4926) }
    /// Was not there
    var workshopsWasNot: String { plain(4927) }
    /// Number {place, number} in line
    func workshopsWaitingTag(place: Int) -> String { text(4928, [.number(place)]) }
    /// Asked for a seat
    var workshopsAskedTag: String { plain(4929) }
    /// About it
    var workshopsFacts: String { plain(4930) }
    /// The workshop is made.
    var workshopsMade: String { plain(4931) }
    /// Saved.
    var workshopsSaved: String { plain(4932) }
    /// The seats are offered. Students see it on their first page.
    var workshopsOffered: String { plain(4933) }
    /// {who}. {how}.
    func workshopsFor(who: String, how: String) -> String { text(4934, [.text(who), .text(how)]) }
    /// Afterwards
    var workshopsNote: String { plain(4935) }
    /// What was it for, and what came of it?
    var workshopsNoteLabel: String { plain(4936) }
    /// About the workshop as a whole. What you saw of one student goes with that student.
    var workshopsNoteHint: String { plain(4937) }
    /// Call it off
    var workshopsCallOff: String { plain(4938) }
    /// Why?
    var workshopsCallOffWhy: String { plain(4939) }
    /// Everybody with a seat, an offer or a place in line reads this.
    var workshopsCallOffHint: String { plain(4940) }
    /// Nobody has a seat yet.
    var workshopsNobodyYet: String { plain(4941) }
    /// Have a seat
    var workshopsHaveSeat: String { plain(4942) }
    /// Ask for a seat
    var workshopsAskFor: String { plain(4943) }
    /// In line for a seat
    var workshopsInLine: String { plain(4944) }
    /// Were offered a seat
    var workshopsHaveOffer: String { plain(4945) }
    /// Give a seat
    var workshopsGive: String { plain(4946) }
    /// Take the seat back
    var workshopsTakeBack: String { plain(4947) }
    /// Not this time
    var workshopsNotThisTime: String { plain(4948) }
    /// Came without a seat
    var workshopsWalkIn: String { plain(4949) }
    /// Note what you saw
    var workshopsObserve: String { plain(4950) }
    /// There
    var workshopsThere: String { plain(4951) }
    /// Late
    var workshopsLate: String { plain(4952) }
    /// Not there
    var workshopsNotThere: String { plain(4953) }
    /// {count, plural, one {One said no for now:} other {# said no for now:}}
    func workshopsSaidNo(count: Int) -> String { text(4954, [.number(count)]) }
    /// Ready for this
    var workshopsReady: String { plain(4955) }
    /// Nobody else of the class is ready for this just now, or everybody has an offer already.
    var workshopsReadyNone: String { plain(4956) }
    /// They have shown what this builds on, and not this yet. That is what the evidence says; you know more.
    var workshopsReadyWhy: String { plain(4957) }
    /// {count, plural, one {Who it is} other {Who these # are}}
    func workshopsReadyWho(count: Int) -> String { text(4958, [.number(count)]) }
    /// {count, plural, one {Offer a seat to the one who is ready} other {Offer seats to the # who are ready}}
    func workshopsOfferTo(count: Int) -> String { text(4959, [.number(count)]) }
    /// An offer holds no seat: whoever takes it first has it, and the next can wait in line.
    var workshopsOfferHint: String { plain(4960) }
    /// Somebody else
    var workshopsAdd: String { plain(4961) }
    /// Student
    var workshopsStudent: String { plain(4962) }
    /// Offer a seat
    var workshopsOffer: String { plain(4963) }
    /// Came without a seat
    var workshopsCame: String { plain(4964) }
    /// My workshops
    var workshopsMine: String { plain(4965) }
    /// Workshops of {name}
    func workshopsOf(name: String) -> String { text(4966, [.text(name)]) }
    /// A workshop is a small session about one thing. You can give a seat back.
    var workshopsMineLede: String { plain(4967) }
    /// Small sessions about one thing, beside the classes.
    var workshopsOfLede: String { plain(4968) }
    /// No workshop is open to you now. Ask your teacher for one you need.
    var workshopsMineNone: String { plain(4969) }
    /// There is no workshop now.
    var workshopsOfNone: String { plain(4970) }
    /// A seat is offered
    var workshopsOfferedToMe: String { plain(4971) }
    /// My seats
    var workshopsMySeats: String { plain(4972) }
    /// Seats of {name}
    func workshopsSeatsOf(name: String) -> String { text(4973, [.text(name)]) }
    /// Choose one
    var workshopsChoose: String { plain(4974) }
    /// Open to {name}
    func workshopsOpenTo(name: String) -> String { text(4975, [.text(name)]) }
    /// Before
    var workshopsBefore: String { plain(4976) }
    /// You, your family and your teachers see your seats. Other students do not.
    var workshopsWhoMine: String { plain(4977) }
    /// The student, the family and the teachers see this. Other students do not.
    var workshopsWhoOf: String { plain(4978) }
    /// {count, plural, =0 {No free seat} one {One free seat} other {# free seats}}
    func workshopsFree(count: Int) -> String { text(4979, [.number(count)]) }
    /// My seat
    var workshopsMySeat: String { plain(4980) }
    /// You have a seat. See you there!
    var workshopsYouHave: String { plain(4981) }
    /// You are number {place, number} in line. You get a seat when one is free.
    func workshopsYouWait(place: Int) -> String { text(4982, [.number(place)]) }
    /// You asked for a seat. Your teacher will answer.
    var workshopsYouAsked: String { plain(4983) }
    /// {count, plural, one {Your teacher offers you a seat. One is free.} other {Your teacher offers you a seat. # a…
    func workshopsYouAreOffered(count: Int) -> String { text(4984, [.number(count)]) }
    /// Your teacher thought of you, but all seats are taken. You can wait for one.
    var workshopsOfferFull: String { plain(4985) }
    /// There is no seat for you this time. Ask your teacher about the next one.
    var workshopsNotGiven: String { plain(4986) }
    /// Seats go to those who were offered one.
    var workshopsOnlyOffered: String { plain(4987) }
    /// You can ask your teacher for a seat.
    var workshopsMayAsk: String { plain(4988) }
    /// All seats are taken. You can wait for one.
    var workshopsAllTaken: String { plain(4989) }
    /// Take a seat
    var workshopsTake: String { plain(4990) }
    /// Ask for a seat
    var workshopsAsk: String { plain(4991) }
    /// Wait for a seat
    var workshopsWait: String { plain(4992) }
    /// Give my seat back
    var workshopsGiveBack: String { plain(4993) }
    /// Leave the line
    var workshopsLeaveLine: String { plain(4994) }
    /// I do not need it anymore
    var workshopsAskNoMore: String { plain(4995) }
    /// Not now
    var workshopsNotNow: String { plain(4996) }
    /// All workshops
    var workshopsAll: String { plain(4997) }
    /// Small sessions with a seat, before and to come.
    var workshopsHubWords: String { plain(4998) }
}

// year
extension Messages {
    /// My year
    var yearTitle: String { plain(4999) }
    /// The year of {name}
    func yearTitleOf(name: String) -> String { text(5000, [.text(name)]) }
    /// You finished {done, number} of {total, plural, one {# thing} other {# things}} on your plan.
    func yearSummaryOwn(done: Int, total: Int) -> String { text(5001, [.number(done), .number(total)]) }
    /// {name} finished {done, number} of {total, plural, one {# thing} other {# things}} on the plan.
    func yearSummary(name: String, done: Int, total: Int) -> String { text(5002, [.text(name), .number(done), .number(total)]) }
    /// {count, plural, =0 {Nothing waits behind the line.} one {One waits behind the line.} other {# wait behind the…
    func yearWaiting(count: Int) -> String { text(5003, [.number(count)]) }
    /// Change my plan
    var yearChangePlan: String { plain(5004) }
    /// Open the plan
    var yearOpenPlan: String { plain(5005) }
    /// What is planned, by area
    var yearByArea: String { plain(5006) }
    /// {done, number} of {total, number} done
    func yearDoneOf(done: Int, total: Int) -> String { text(5007, [.number(done), .number(total)]) }
    /// Today, {date}
    func yearTodayFlag(date: String) -> String { text(5008, [.text(date)]) }
    /// done
    var yearStateDone: String { plain(5009) }
    /// working on it
    var yearStateUnderWay: String { plain(5010) }
    /// waiting behind the line
    var yearStateWaiting: String { plain(5011) }
    /// planned
    var yearStatePlanned: String { plain(5012) }
    /// The line is today in your own plan. You can move anything on it.
    var yearLineOwn: String { plain(5013) }
    /// The line is today in the student's own plan.
    var yearLineOf: String { plain(5014) }
    /// Show this as a table
    var yearTable: String { plain(5015) }
    /// All that is planned, {first} to {last}
    func yearTableCaption(first: String, last: String) -> String { text(5016, [.text(first), .text(last)]) }
    /// What
    var yearWhat: String { plain(5017) }
    /// Area
    var yearArea: String { plain(5018) }
    /// From
    var yearFrom: String { plain(5019) }
    /// To
    var yearTo: String { plain(5020) }
    /// Now
    var yearNow: String { plain(5021) }
    /// {count, plural, one {One to talk about} other {# to talk about}}
    func yearTalk(count: Int) -> String { text(5022, [.number(count)]) }
    /// Moving one is fine
    var yearMovingIsFine: String { plain(5023) }
    /// Planned for {date}.
    func yearPlannedFor(date: String) -> String { text(5024, [.text(date)]) }
    /// Move it
    var yearMove: String { plain(5025) }
    /// Get help
    var yearHelp: String { plain(5026) }
    /// Without a day yet
    var yearUndated: String { plain(5027) }
    /// Set a day
    var yearSetDay: String { plain(5028) }
    /// Since {date}
    func yearSinceBegan(date: String) -> String { text(5029, [.text(date)]) }
    /// My map
    var yearMap: String { plain(5030) }
    /// The map
    var yearMapOf: String { plain(5031) }
    /// Nothing on your plan has a day yet. Give a goal a day and it shows here.
    var yearEmptyOwn: String { plain(5032) }
    /// Nothing on the plan has a day yet.
    var yearEmptyOf: String { plain(5033) }
    /// You, your family, and your teachers and advisor can see this.
    var yearWho: String { plain(5034) }
    /// The student, the family, and the student's teachers and leaders can see this.
    var yearWhoOf: String { plain(5035) }
    /// My pace
    var yearPaceTitle: String { plain(5036) }
    /// The pace of {name}
    func yearPaceTitleOf(name: String) -> String { text(5037, [.text(name)]) }
    /// Your own plan sets the pace. Each word here opens what it counts.
    var yearPaceLede: String { plain(5038) }
    /// The student's own plan sets the pace. Each word here shows what it counts.
    var yearPaceLedeOf: String { plain(5039) }
    /// What this counts
    var yearPaceAll: String { plain(5040) }
    /// no plan yet
    var yearPaceNothing: String { plain(5041) }
    /// a bit behind my plan
    var yearPaceBehindOwn: String { plain(5042) }
    /// on pace with my plan
    var yearPaceOnOwn: String { plain(5043) }
    /// ahead of my plan
    var yearPaceAheadOwn: String { plain(5044) }
    /// a bit behind the plan
    var yearPaceBehind: String { plain(5045) }
    /// on pace with the plan
    var yearPaceOn: String { plain(5046) }
    /// ahead of the plan
    var yearPaceAhead: String { plain(5047) }
    /// {shown, plural, one {# skill is} other {# skills are}} shown of {total, number} on the plan with a day. {due,…
    func yearPaceCounts(shown: Int, total: Int, due: Int) -> String { text(5048, [.number(shown), .number(total), .number(due)]) }
    /// No skill here has a day on the plan yet.
    var yearPaceNone: String { plain(5049) }
    /// Skill
    var yearPaceSkill: String { plain(5050) }
    /// Planned for
    var yearPaceDay: String { plain(5051) }
    /// Now
    var yearPaceState: String { plain(5052) }
    /// shown
    var yearPaceShown: String { plain(5053) }
    /// to talk about
    var yearPaceDue: String { plain(5054) }
    /// to come
    var yearPaceLater: String { plain(5055) }
    /// The least that {name} asks for: {count, plural, one {# skill} other {# skills}} this term.
    func yearFloor(name: String, count: Int) -> String { text(5056, [.text(name), .number(count)]) }
    /// By today that makes {expected, number}. {shown, plural, =0 {None is shown this term.} one {One is shown this …
    func yearFloorNow(expected: Int, shown: Int) -> String { text(5057, [.number(expected), .number(shown)]) }
    /// The reason:
    var yearFloorWhy: String { plain(5058) }
    /// Ask for a least pace
    var yearFloorSet: String { plain(5059) }
    /// Change the least pace
    var yearFloorChange: String { plain(5060) }
    /// The student and the family see it with your name and your reason.
    var yearFloorHint: String { plain(5061) }
    /// Subject
    var yearFloorSubject: String { plain(5062) }
    /// Skills to show in a term
    var yearFloorCount: String { plain(5063) }
    /// Your reason
    var yearFloorReason: String { plain(5064) }
    /// Save
    var yearFloorSave: String { plain(5065) }
    /// Stop asking for it
    var yearFloorEnd: String { plain(5066) }
    /// Choose a subject.
    var yearFloorNeedSubject: String { plain(5067) }
    /// Write a number from 1 to 100.
    var yearFloorNeedCount: String { plain(5068) }
    /// Write the reason in a sentence, up to 1,000 letters.
    var yearFloorNeedReason: String { plain(5069) }
    /// Card of {name}
    func yearCardTitle(name: String) -> String { text(5070, [.text(name)]) }
    /// Cards for {name}
    func yearCardsTitle(name: String) -> String { text(5071, [.text(name)]) }
    /// Print it, cut it out, and go without a screen.
    var yearCardLede: String { plain(5072) }
    /// One card for each student: now, next and why. Four fit on a page.
    var yearCardsLede: String { plain(5073) }
    /// These are the first {count, number}. The others have a card on their own pages.
    func yearCardsMore(count: Int) -> String { text(5074, [.number(count)]) }
    /// To print, use your browser's menu or press Ctrl and P.
    var yearCardPrint: String { plain(5075) }
    /// Now
    var yearCardNow: String { plain(5076) }
    /// Next
    var yearCardNext: String { plain(5077) }
    /// Why
    var yearCardWhy: String { plain(5078) }
    /// Today
    var yearCardToday: String { plain(5079) }
    /// Ask your teacher what comes first.
    var yearCardNothing: String { plain(5080) }
    /// Paper card
    var yearCardOpen: String { plain(5081) }
    /// Paper cards
    var yearCardsOpen: String { plain(5082) }
}
