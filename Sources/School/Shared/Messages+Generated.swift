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
        enrol.given
        enrol.family
        enrol.role
        enrol.grade
        enrol.gradeHint
        enrol.email
        enrol.number
        enrol.language
        enrol.noLanguage
        enrol.class
        enrol.children
        enrol.school
        enrol.usernameHint
        enrol.usernameTaken
        enrol.needUsername
        enrol.needName
        enrol.newPerson
        enrol.add
        enrol.added name
        enrol.noClass
        enrol.childOf
        enrol.childOfHint
        enrol.whoHint
        enrol.nobodyFound name
        enrol.classes
        enrol.putInto
        enrol.put
        enrol.takeOut
        enrol.teaches
        enrol.learns
        enrol.byRoster
        enrol.noSeats
        enrol.familyPart
        enrol.isChild
        enrol.isGuardian
        enrol.blocked
        enrol.unlink
        enrol.link
        enrol.addGuardian
        enrol.addChild
        enrol.facts
        enrol.rosterKeeps
        enrol.rosterKeepsClass
        enrol.rolesPart
        enrol.alsoIs
        enrol.giveRole
        enrol.noMoreRoles
        enrol.left
        enrol.leftHint
        enrol.account
        enrol.noClasses
        enrol.newClass
        enrol.makeClass
        enrol.students count
        enrol.title
        enrol.titleHint
        enrol.needTitle
        enrol.kind
        enrol.kindClass
        enrol.advisory
        enrol.term
        enrol.noTerm
        enrol.course
        enrol.grades
        enrol.room
        enrol.members
        enrol.noMembers
        enrol.hasPassword
        enrol.hasNoPassword
        enrol.putPeople
        enrol.names
        enrol.namesHint
        enrol.needNames
        enrol.givePasswords count
        enrol.passwords
        enrol.passwordsHint
        enrol.rowsTitle
        enrol.rowsLede
        enrol.template
        enrol.rowsHere
        enrol.rowsAgain
        enrol.rows
        enrol.rowsHint
        enrol.file
        enrol.fileHint
        enrol.fileUnreadable
        enrol.usual
        enrol.look
        enrol.lookAgain
        enrol.needRows
        enrol.tooMuch count
        enrol.cut count
        enrol.preview
        enrol.previewCounts added changed same
        enrol.columns names
        enrol.noHeading names
        enrol.unknownColumns names
        enrol.troubles
        enrol.deeds
        enrol.line
        enrol.what
        enrol.moreRows count
        enrol.apply
        enrol.nothing
        enrol.moved
        enrol.rowsDone added changed
        enrol.rowsDoneLeftOut count
        enrol.deedAdds role username
        enrol.deedChanges what
        enrol.deedGives role
        enrol.deedTeaches title
        enrol.deedJoins title
        enrol.deedLinks name
        enrol.deedRoster
        enrol.troubleName
        enrol.troubleLong what
        enrol.troubleRole word
        enrol.troubleNotByRows
        enrol.troubleMixed
        enrol.troubleSeveral name
        enrol.troubleUsername name
        enrol.troubleNumber number
        enrol.troubleClass title
        enrol.troubleClasses title
        enrol.troubleChild name
        enrol.troubleChildren name
        enrol.troubleGuardian
        enrol.troubleOwnChild
        enrol.troubleUnreadable
        enrol.troubleEmail written
        enrol.troubleSpaces written
        enrol.sampleGiven
        enrol.sampleFamily
        enrol.sampleParent
        enrol.sampleClass
        factor.signInTitle
        factor.signInLede
        factor.signInLost
        factor.code
        factor.codeHint
        factor.wrong
        factor.wait
        factor.firstWrong
        factor.title
        factor.lede
        factor.turnOn
        factor.turnOff
        factor.change
        factor.newCodes
        factor.isOn since
        factor.codesLeft count
        factor.ended
        factor.stepApp
        factor.stepScan
        factor.stepType
        factor.stepCode
        factor.picture
        factor.firstCode
        factor.codesTitle
        factor.codesLede
        factor.link
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
        records.title
        records.hubWords
        records.lede name
        records.take
        records.takeWords
        records.takeWordsOwn
        records.takeButton
        records.openings
        records.openingsNone
        records.older
        records.somebody
        records.openedChecks
        records.openedSupports
        records.openedMessage
        records.openedArchive
        records.openedRecord
        records.openedShare
        records.openedUnshare
        records.who
        records.partRows count
        records.partsLede
        records.dictionary
        records.dictionaryLede count
        records.table
        records.columns
        records.column
        records.purpose
        records.privacy
        records.retention
        records.audience
        records.privacyPublic
        records.privacyDirectory
        records.privacyEducation
        records.privacySensitive
        records.privacySecret
        records.privacyInternal
        records.erase
        records.eraseTitle name
        records.eraseWords
        records.eraseStays
        records.erasePartsTitle count
        records.eraseReason
        records.eraseReasonHint
        records.eraseAsk
        records.asked
        records.askedBy name day
        records.eraseWaits
        records.eraseName
        records.eraseNameHint
        records.eraseNow
        records.eraseNot
        records.needReason
        records.tooLong count
        records.needName name
        records.proofs
        records.proofsLede
        records.proofsNone
        records.proof day
        records.proofBy asked confirmed
        records.proofKey
        records.proofCounts count
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
        setup.welcome
        setup.welcomeLede
        setup.code
        setup.codeHint
        setup.codeWrong
        setup.barred
        setup.goOn
        setup.title
        setup.lede
        setup.schoolPart
        setup.schoolName
        setup.language
        setup.zone
        setup.yearBegins
        setup.yearEnds
        setup.terms
        setup.termsHint
        setup.termNumber number
        setup.termTitle
        setup.begins
        setup.ends
        setup.library
        setup.libraryHint
        setup.youPart
        setup.youLede
        setup.given
        setup.family
        setup.also
        setup.alsoLead
        setup.alsoTeach
        setup.again
        setup.againHint
        setup.againDiffers
        setup.stepLede
        setup.begin
        setup.needSchool
        setup.needZone
        setup.needLanguage
        setup.needDay
        setup.yearOrder
        setup.termOrder
        setup.needGiven
        setup.needFamily
        setup.needUsername
        setup.done
        setup.doneLede
        setup.firstClass
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

// enrol
extension Messages {
    /// Given name
    var enrolGiven: String { plain(987) }
    /// Family name
    var enrolFamily: String { plain(988) }
    /// Role
    var enrolRole: String { plain(989) }
    /// Grade
    var enrolGrade: String { plain(990) }
    /// For students only.
    var enrolGradeHint: String { plain(991) }
    /// E-mail
    var enrolEmail: String { plain(992) }
    /// School number
    var enrolNumber: String { plain(993) }
    /// Language
    var enrolLanguage: String { plain(994) }
    /// Not known
    var enrolNoLanguage: String { plain(995) }
    /// Class
    var enrolClass: String { plain(996) }
    /// Children
    var enrolChildren: String { plain(997) }
    /// School
    var enrolSchool: String { plain(998) }
    /// Leave it empty, and one is made from the name.
    var enrolUsernameHint: String { plain(999) }
    /// Somebody else has that user name. Choose another.
    var enrolUsernameTaken: String { plain(1000) }
    /// Please give a user name.
    var enrolNeedUsername: String { plain(1001) }
    /// Please give a name.
    var enrolNeedName: String { plain(1002) }
    /// Add a person
    var enrolNewPerson: String { plain(1003) }
    /// Add
    var enrolAdd: String { plain(1004) }
    /// {name} is added. Add the next person, or go back to the list.
    func enrolAdded(name: String) -> String { text(1005, [.text(name)]) }
    /// No class yet
    var enrolNoClass: String { plain(1006) }
    /// For family: whose guardian?
    var enrolChildOf: String { plain(1007) }
    /// The student's whole name, user name or school number.
    var enrolChildOfHint: String { plain(1008) }
    /// Whole name, user name or school number.
    var enrolWhoHint: String { plain(1009) }
    /// Nobody fitting is called “{name}” here.
    func enrolNobodyFound(name: String) -> String { text(1010, [.text(name)]) }
    /// Classes
    var enrolClasses: String { plain(1011) }
    /// Put into a class
    var enrolPutInto: String { plain(1012) }
    /// Put in
    var enrolPut: String { plain(1013) }
    /// Take out
    var enrolTakeOut: String { plain(1014) }
    /// teaches here
    var enrolTeaches: String { plain(1015) }
    /// learns here
    var enrolLearns: String { plain(1016) }
    /// from the roster
    var enrolByRoster: String { plain(1017) }
    /// In no class yet.
    var enrolNoSeats: String { plain(1018) }
    /// Family
    var enrolFamilyPart: String { plain(1019) }
    /// student of this family
    var enrolIsChild: String { plain(1020) }
    /// guardian
    var enrolIsGuardian: String { plain(1021) }
    /// blocked: sees nothing
    var enrolBlocked: String { plain(1022) }
    /// End the link
    var enrolUnlink: String { plain(1023) }
    /// Link
    var enrolLink: String { plain(1024) }
    /// Link a guardian who is here already
    var enrolAddGuardian: String { plain(1025) }
    /// Link a student of this family
    var enrolAddChild: String { plain(1026) }
    /// On record
    var enrolFacts: String { plain(1027) }
    /// These come from the roster. Change them where the roster comes from.
    var enrolRosterKeeps: String { plain(1028) }
    /// This class comes from the roster. Change it where the roster comes from.
    var enrolRosterKeepsClass: String { plain(1029) }
    /// Roles
    var enrolRolesPart: String { plain(1030) }
    /// Is also
    var enrolAlsoIs: String { plain(1031) }
    /// Give this role
    var enrolGiveRole: String { plain(1032) }
    /// A student has no other role.
    var enrolNoMoreRoles: String { plain(1033) }
    /// Has left the school
    var enrolLeft: String { plain(1034) }
    /// The account closes at once. What is on record stays.
    var enrolLeftHint: String { plain(1035) }
    /// Account and first password
    var enrolAccount: String { plain(1036) }
    /// No class yet. Make the first one, then add people to it.
    var enrolNoClasses: String { plain(1037) }
    /// Make a class
    var enrolNewClass: String { plain(1038) }
    /// Make the class
    var enrolMakeClass: String { plain(1039) }
    /// {count, plural, =0 {no students} one {# student} other {# students}}
    func enrolStudents(count: Int) -> String { text(1040, [.number(count)]) }
    /// What the class is called
    var enrolTitle: String { plain(1041) }
    /// As people say it: “Math 6”.
    var enrolTitleHint: String { plain(1042) }
    /// Please give the class a name.
    var enrolNeedTitle: String { plain(1043) }
    /// Kind
    var enrolKind: String { plain(1044) }
    /// Class
    var enrolKindClass: String { plain(1045) }
    /// Advisory
    var enrolAdvisory: String { plain(1046) }
    /// How long it lasts
    var enrolTerm: String { plain(1047) }
    /// Without an end
    var enrolNoTerm: String { plain(1048) }
    /// Course or subject
    var enrolCourse: String { plain(1049) }
    /// Grades
    var enrolGrades: String { plain(1050) }
    /// Room
    var enrolRoom: String { plain(1051) }
    /// Who is in it
    var enrolMembers: String { plain(1052) }
    /// Nobody yet.
    var enrolNoMembers: String { plain(1053) }
    /// can sign in
    var enrolHasPassword: String { plain(1054) }
    /// has no password yet
    var enrolHasNoPassword: String { plain(1055) }
    /// Put people in
    var enrolPutPeople: String { plain(1056) }
    /// Names
    var enrolNames: String { plain(1057) }
    /// One a line: whole name, user name or school number of somebody who is here already.
    var enrolNamesHint: String { plain(1058) }
    /// Please write at least one name.
    var enrolNeedNames: String { plain(1059) }
    /// {count, plural, one {Give # student a first password} other {Give # students first passwords}}
    func enrolGivePasswords(count: Int) -> String { text(1060, [.number(count)]) }
    /// First passwords
    var enrolPasswords: String { plain(1061) }
    /// Print this page now: they are shown once. Each must be changed at the first sign-in.
    var enrolPasswordsHint: String { plain(1062) }
    /// Add many at once
    var enrolRowsTitle: String { plain(1063) }
    /// Paste rows from a spreadsheet or choose a CSV file. You see what would happen before anything is written.
    var enrolRowsLede: String { plain(1064) }
    /// Template to fill in
    var enrolTemplate: String { plain(1065) }
    /// The rows
    var enrolRowsHere: String { plain(1066) }
    /// Change the rows
    var enrolRowsAgain: String { plain(1067) }
    /// Rows
    var enrolRows: String { plain(1068) }
    /// A first row with column names helps. Tabs, commas and semicolons all work. Put a bar | between two classes or…
    var enrolRowsHint: String { plain(1069) }
    /// Or a CSV file
    var enrolFile: String { plain(1070) }
    /// It takes the place of the rows above. At most 2,000 rows.
    var enrolFileHint: String { plain(1071) }
    /// That file is no text of rows, or it is too large. Save it as CSV and choose it again.
    var enrolFileUnreadable: String { plain(1072) }
    /// Rows without a role are
    var enrolUsual: String { plain(1073) }
    /// See what would happen
    var enrolLook: String { plain(1074) }
    /// Look again
    var enrolLookAgain: String { plain(1075) }
    /// Please paste rows or choose a file.
    var enrolNeedRows: String { plain(1076) }
    /// That is too much at once. Bring in at most {count, number} rows.
    func enrolTooMuch(count: Int) -> String { text(1077, [.number(count)]) }
    /// Only the first {count, number} rows were read. Bring in the rest afterwards.
    func enrolCut(count: Int) -> String { text(1078, [.number(count)]) }
    /// What would happen
    var enrolPreview: String { plain(1079) }
    /// {added, plural, =0 {Nobody is added} one {# person is added} other {# people are added}}, {changed, plural, =…
    func enrolPreviewCounts(added: Int, changed: Int, same: Int) -> String { text(1080, [.number(added), .number(changed), .number(same)]) }
    /// Columns: {names}.
    func enrolColumns(names: String) -> String { text(1081, [.text(names)]) }
    /// No row with column names was found, so the columns were taken as: {names}.
    func enrolNoHeading(names: String) -> String { text(1082, [.text(names)]) }
    /// Left out: {names}.
    func enrolUnknownColumns(names: String) -> String { text(1083, [.text(names)]) }
    /// Rows that need a look
    var enrolTroubles: String { plain(1084) }
    /// Rows that do something
    var enrolDeeds: String { plain(1085) }
    /// Line
    var enrolLine: String { plain(1086) }
    /// What
    var enrolWhat: String { plain(1087) }
    /// {count, plural, one {And one more row.} other {And # more rows.}}
    func enrolMoreRows(count: Int) -> String { text(1088, [.number(count)]) }
    /// Bring them in
    var enrolApply: String { plain(1089) }
    /// There is nothing to do.
    var enrolNothing: String { plain(1090) }
    /// Somebody changed the school in between. This is what would happen now.
    var enrolMoved: String { plain(1091) }
    /// Done: {added, plural, =0 {nobody was added} one {# person was added} other {# people were added}}, {changed, …
    func enrolRowsDone(added: Int, changed: Int) -> String { text(1092, [.number(added), .number(changed)]) }
    /// {count, plural, one {One row was left out, all of it or in part.} other {# rows were left out, all or in part…
    func enrolRowsDoneLeftOut(count: Int) -> String { text(1093, [.number(count)]) }
    /// New: {role}, user name {username}.
    func enrolDeedAdds(role: String, username: String) -> String { text(1094, [.text(role), .text(username)]) }
    /// Changes: {what}.
    func enrolDeedChanges(what: String) -> String { text(1095, [.text(what)]) }
    /// Becomes {role} as well.
    func enrolDeedGives(role: String) -> String { text(1096, [.text(role)]) }
    /// Teaches {title}.
    func enrolDeedTeaches(title: String) -> String { text(1097, [.text(title)]) }
    /// Joins {title}.
    func enrolDeedJoins(title: String) -> String { text(1098, [.text(title)]) }
    /// Guardian of {name}.
    func enrolDeedLinks(name: String) -> String { text(1099, [.text(name)]) }
    /// Name and grade stay as the roster has them.
    var enrolDeedRoster: String { plain(1100) }
    /// There is no name in this row.
    var enrolTroubleName: String { plain(1101) }
    /// {what}: that is too long.
    func enrolTroubleLong(what: String) -> String { text(1102, [.text(what)]) }
    /// “{word}” is no role that Trellis knows.
    func enrolTroubleRole(word: String) -> String { text(1103, [.text(word)]) }
    /// Administrators are added one by one, not by rows.
    var enrolTroubleNotByRows: String { plain(1104) }
    /// A student cannot have another role. Is this somebody else of the same name? Then give a user name.
    var enrolTroubleMixed: String { plain(1105) }
    /// More than one person is called “{name}”. Give a user name or school number.
    func enrolTroubleSeveral(name: String) -> String { text(1106, [.text(name)]) }
    /// The user name “{name}” belongs to somebody who is not of this school.
    func enrolTroubleUsername(name: String) -> String { text(1107, [.text(name)]) }
    /// Somebody else has the school number {number}.
    func enrolTroubleNumber(number: String) -> String { text(1108, [.text(number)]) }
    /// There is no class called “{title}”. Make it first.
    func enrolTroubleClass(title: String) -> String { text(1109, [.text(title)]) }
    /// More than one class is called “{title}”.
    func enrolTroubleClasses(title: String) -> String { text(1110, [.text(title)]) }
    /// No student called “{name}” was found.
    func enrolTroubleChild(name: String) -> String { text(1111, [.text(name)]) }
    /// More than one student is called “{name}”. Give the user name or school number.
    func enrolTroubleChildren(name: String) -> String { text(1112, [.text(name)]) }
    /// Only adults have children here. Check the role.
    var enrolTroubleGuardian: String { plain(1113) }
    /// Nobody is the own guardian.
    var enrolTroubleOwnChild: String { plain(1114) }
    /// This line could not be read. Check its quotation marks.
    var enrolTroubleUnreadable: String { plain(1115) }
    /// “{written}” is no e-mail address.
    func enrolTroubleEmail(written: String) -> String { text(1116, [.text(written)]) }
    /// “{written}” has a space. User names have none.
    func enrolTroubleSpaces(written: String) -> String { text(1117, [.text(written)]) }
    /// Maya
    var enrolSampleGiven: String { plain(1118) }
    /// Ortiz
    var enrolSampleFamily: String { plain(1119) }
    /// Rosa
    var enrolSampleParent: String { plain(1120) }
    /// Math 6
    var enrolSampleClass: String { plain(1121) }
}

// factor
extension Messages {
    /// One more step
    var factorSignInTitle: String { plain(1122) }
    /// Open the app on your phone and type the six digits it shows for Trellis.
    var factorSignInLede: String { plain(1123) }
    /// Without your phone, type one of your ten recovery codes. If you have none, whoever runs your school's Trellis…
    var factorSignInLost: String { plain(1124) }
    /// Code
    var factorCode: String { plain(1125) }
    /// Six digits from the app, or one of your recovery codes.
    var factorCodeHint: String { plain(1126) }
    /// That code does not fit, or it was used already. The app shows a new one every half minute.
    var factorWrong: String { plain(1127) }
    /// Too many codes did not fit. Please wait a quarter of an hour and try again.
    var factorWait: String { plain(1128) }
    /// That is not the code that this key makes now. Check the clock of your phone and type the code it shows.
    var factorFirstWrong: String { plain(1129) }
    /// Second step at sign-in
    var factorTitle: String { plain(1130) }
    /// With it, a password alone does not open your account: your phone is needed, too.
    var factorLede: String { plain(1131) }
    /// Turn on the second step
    var factorTurnOn: String { plain(1132) }
    /// Turn it off
    var factorTurnOff: String { plain(1133) }
    /// Change it
    var factorChange: String { plain(1134) }
    /// Make new recovery codes
    var factorNewCodes: String { plain(1135) }
    /// The second step is on since {since}.
    func factorIsOn(since: String) -> String { text(1136, [.text(since)]) }
    /// {count, plural, =0 {No recovery code is left. Make new ones.} one {One recovery code is left.} other {# recov…
    func factorCodesLeft(count: Int) -> String { text(1137, [.number(count)]) }
    /// The second step is off. Your password alone opens your account.
    var factorEnded: String { plain(1138) }
    /// Open an authenticator app on your phone. Any that makes six-digit codes will do.
    var factorStepApp: String { plain(1139) }
    /// Add an account there and point the camera at this picture.
    var factorStepScan: String { plain(1140) }
    /// No camera? Type this key instead:
    var factorStepType: String { plain(1141) }
    /// Type the six digits that the app shows now.
    var factorStepCode: String { plain(1142) }
    /// Picture with the key for your app. The same key stands below as text.
    var factorPicture: String { plain(1143) }
    /// Six digits from the app
    var factorFirstCode: String { plain(1144) }
    /// Your ten recovery codes
    var factorCodesTitle: String { plain(1145) }
    /// Print them or write them down now: they are shown once. Each opens your account one time when your phone is a…
    var factorCodesLede: String { plain(1146) }
    /// Second step at sign-in
    var factorLink: String { plain(1147) }
}

// family
extension Messages {
    /// {name}: this week
    func familyTitle(name: String) -> String { text(1148, [.text(name)]) }
    /// {first} to {last}
    func familyWeek(first: String, last: String) -> String { text(1149, [.text(first), .text(last)]) }
    /// My children
    var familyChildren: String { plain(1150) }
    /// This week
    var familyThisWeek: String { plain(1151) }
    /// Now working on
    var familyNow: String { plain(1152) }
    /// {name} is working on “{topic}”.
    func familySentenceWorking(name: String, topic: String) -> String { text(1153, [.text(name), .text(topic)]) }
    /// {name} is working on “{topic}”, for a goal: “{goal}”
    func familySentenceBecause(name: String, topic: String, goal: String) -> String { text(1154, [.text(name), .text(topic), .text(goal)]) }
    /// {name} has no work under way right now.
    func familySentenceQuiet(name: String) -> String { text(1155, [.text(name)]) }
    /// {count, plural, =0 {No work was sent this week.} one {One piece of work was sent this week.} other {# pieces …
    func familySentSince(count: Int) -> String { text(1156, [.number(count)]) }
    /// See the work
    var familySeeWork: String { plain(1157) }
    /// What {name} has shown lately
    func familyAchieved(name: String) -> String { text(1158, [.text(name)]) }
    /// Nothing new was shown in the last weeks. That is part of learning.
    var familyAchievedNone: String { plain(1159) }
    /// Level {level, number}, “{word}”, since {date}.
    func familyLevelSince(level: Int, word: String, date: String) -> String { text(1160, [.number(level), .text(word), .text(date)]) }
    /// See why
    var familySeeWhy: String { plain(1161) }
    /// From the teacher
    var familyFeedback: String { plain(1162) }
    /// A strength
    var familyFeedbackStrength: String { plain(1163) }
    /// To try next
    var familyFeedbackNext: String { plain(1164) }
    /// What comes next
    var familyNext: String { plain(1165) }
    /// {name} chooses one of these with the teacher.
    func familyNextChoice(name: String) -> String { text(1166, [.text(name)]) }
    /// How to help at home
    var familyHome: String { plain(1167) }
    /// Ten minutes are enough.
    var familyTenMinutes: String { plain(1168) }
    /// All work
    var familyAllWork: String { plain(1169) }
    /// The map
    var familyMap: String { plain(1170) }
    /// {name} sees the same as you.
    func familyWho(name: String) -> String { text(1171, [.text(name)]) }
    /// No student is linked to your account yet. The school's office can do that.
    var familyNoChildren: String { plain(1172) }
    /// This page prints on one sheet.
    var familyPrint: String { plain(1173) }
}

// frameworks
extension Messages {
    /// Frameworks
    var frameworksTitle: String { plain(1174) }
    /// What students can learn here, and what comes before what.
    var frameworksIntro: String { plain(1175) }
    /// There are no frameworks yet. An administrator brings them in.
    var frameworksNone: String { plain(1176) }
    /// {count, plural, one {# competency} other {# competencies}}
    func frameworksCompetencies(count: Int) -> String { text(1177, [.number(count)]) }
    /// Published by
    var frameworksPublisher: String { plain(1178) }
    /// Find a competency
    var frameworksFind: String { plain(1179) }
    /// A word of it, or its code
    var frameworksFindHint: String { plain(1180) }
    /// Nothing has all of these words. Try fewer words or another one.
    var frameworksFoundNone: String { plain(1181) }
    /// There are more. Add a word to see fewer.
    var frameworksFoundMore: String { plain(1182) }
    /// {count, plural, one {# match} other {# matches}}
    func frameworksFound(count: Int) -> String { text(1183, [.number(count)]) }
    /// Inside: {count, number}
    func frameworksInside(count: Int) -> String { text(1184, [.number(count)]) }
    /// Lines before these
    var frameworksLinesBefore: String { plain(1185) }
    /// More lines
    var frameworksLinesAfter: String { plain(1186) }
    /// no longer used
    var frameworksRetired: String { plain(1187) }
    /// I can
    var frameworksICan: String { plain(1188) }
    /// Why it matters
    var frameworksWhy: String { plain(1189) }
    /// The four levels
    var frameworksLevels: String { plain(1190) }
    /// For example
    var frameworksExamples: String { plain(1191) }
    /// What comes before
    var frameworksComesBefore: String { plain(1192) }
    /// You can start here. Nothing comes before it.
    var frameworksComesBeforeNone: String { plain(1193) }
    /// What it opens
    var frameworksOpens: String { plain(1194) }
    /// Nothing here waits for it.
    var frameworksOpensNone: String { plain(1195) }
    /// Its parts
    var frameworksParts: String { plain(1196) }
    /// Activities for it
    var frameworksActivities: String { plain(1197) }
    /// No activity is about it yet.
    var frameworksActivitiesNone: String { plain(1198) }
    /// Make an activity
    var frameworksMakeActivity: String { plain(1199) }
    /// Grades {grades}
    func frameworksGrades(grades: String) -> String { text(1200, [.text(grades)]) }
    /// Other
    var frameworksOther: String { plain(1201) }
}

// goals
extension Messages {
    /// My goals
    var goalsTitle: String { plain(1202) }
    /// Goals of {name}
    func goalsTitleOf(name: String) -> String { text(1203, [.text(name)]) }
    /// A goal is something you choose to be able to do. It tells Trellis what to offer you.
    var goalsLede: String { plain(1204) }
    /// You have no goal yet. What do you want to be able to do?
    var goalsNone: String { plain(1205) }
    /// There is no goal yet.
    var goalsNoneOf: String { plain(1206) }
    /// Write a goal
    var goalsNew: String { plain(1207) }
    /// Change this goal
    var goalsEdit: String { plain(1208) }
    /// I want to be able to …
    var goalsWhat: String { plain(1209) }
    /// One sentence. For example: run a snack stand and price things fairly.
    var goalsWhatHint: String { plain(1210) }
    /// Because …
    var goalsWhy: String { plain(1211) }
    /// Your own reason. You see it next to the things you do.
    var goalsWhyHint: String { plain(1212) }
    /// What will help me get there
    var goalsServes: String { plain(1213) }
    /// Pick up to six. You can change them later.
    var goalsServesHint: String { plain(1214) }
    /// Find more to pick from
    var goalsFind: String { plain(1215) }
    /// Find
    var goalsFindButton: String { plain(1216) }
    /// {count, plural, one {# found} other {# found}}
    func goalsFound(count: Int) -> String { text(1217, [.number(count)]) }
    /// Nothing found for “{search}”. Try a shorter word.
    func goalsFoundNone(search: String) -> String { text(1218, [.text(search)]) }
    /// Write what you want to be able to do.
    var goalsNeedWhat: String { plain(1219) }
    /// Make it shorter: {count, number} letters at most.
    func goalsTooLong(count: Int) -> String { text(1220, [.number(count)]) }
    /// Pick at least one thing that helps you get there.
    var goalsNeedCompetency: String { plain(1221) }
    /// Pick six at most.
    var goalsTooMany: String { plain(1222) }
    /// Save my goal
    var goalsSave: String { plain(1223) }
    /// This goal is done or changed: put it away
    var goalsEnd: String { plain(1224) }
    /// Put away {date}
    func goalsEnded(date: String) -> String { text(1225, [.text(date)]) }
    /// Written {date}
    func goalsWritten(date: String) -> String { text(1226, [.text(date)]) }
    /// Written {date} with {name}
    func goalsWrittenBy(date: String, name: String) -> String { text(1227, [.text(date), .text(name)]) }
    /// {done, number} of {total, plural, one {# thing} other {# things}} shown so far
    func goalsShownOf(done: Int, total: Int) -> String { text(1228, [.number(done), .number(total)]) }
    /// Goals from before
    var goalsPast: String { plain(1229) }
    /// You, your family and your teachers can see your goals.
    var goalsWho: String { plain(1230) }
    /// The student, the family and the teachers see the same.
    var goalsWhoOf: String { plain(1231) }
    /// Your goal
    var goalsField: String { plain(1232) }
    /// Your reason
    var goalsReasonField: String { plain(1233) }
    /// What kind of goal is it?
    var goalsCategory: String { plain(1234) }
    /// How will we know that you got there?
    var goalsKnowing: String { plain(1235) }
    /// What will you make, say or do?
    var goalsKnowingHint: String { plain(1236) }
    /// How far away is it?
    var goalsHorizon: String { plain(1237) }
    /// By which day? Leave it empty if you do not know.
    var goalsBy: String { plain(1238) }
    /// Which interest does it belong to?
    var goalsInterest: String { plain(1239) }
    /// Which bigger goal does it lead to?
    var goalsLeadsTo: String { plain(1240) }
    /// It stands by itself
    var goalsLeadsToNone: String { plain(1241) }
    /// Who can read this goal?
    var goalsAudience: String { plain(1242) }
    /// Me, my family and the adults at school
    var goalsAudienceEveryone: String { plain(1243) }
    /// Only me and my advisor. Nobody signs it.
    var goalsAudienceAdvisor: String { plain(1244) }
    /// More about this goal
    var goalsMore: String { plain(1245) }
}

// groups
extension Messages {
    /// Groups
    var groupsTitle: String { plain(1246) }
    /// Groups: {name}
    func groupsTitleOf(name: String) -> String { text(1247, [.text(name)]) }
    /// Groups are for a purpose and a time. They end by themselves.
    var groupsLede: String { plain(1248) }
    /// Suggest groups
    var groupsNew: String { plain(1249) }
    /// No groups at the moment. Say what they are for, and you get a suggestion to change.
    var groupsNone: String { plain(1250) }
    /// Not begun yet
    var groupsDrafts: String { plain(1251) }
    /// Draft
    var groupsDraftTag: String { plain(1252) }
    /// History
    var groupsHistory: String { plain(1253) }
    /// Groups that are over
    var groupsHistoryTitle: String { plain(1254) }
    /// No groups have ended yet. Those that end stay here with what was shown.
    var groupsHistoryNone: String { plain(1255) }
    /// The latest {count, number} are shown.
    func groupsHistoryMost(count: Int) -> String { text(1256, [.number(count)]) }
    /// Together and apart
    var groupsPairs: String { plain(1257) }
    /// You and the other teachers of the class see this. Students see their own group's name, who is in it, what it …
    var groupsWho: String { plain(1258) }
    /// Who needs the same thing next
    var groupsByNeed: String { plain(1259) }
    /// Different students together
    var groupsBalanced: String { plain(1260) }
    /// Who likes the same thing
    var groupsByInterest: String { plain(1261) }
    /// To strengthen what was begun
    var groupsAimRefresh: String { plain(1262) }
    /// For something new, or further
    var groupsAimStretch: String { plain(1263) }
    /// Mixed
    var groupsAimMixed: String { plain(1264) }
    /// What it is for (for you)
    var groupsAim: String { plain(1265) }
    /// Otters, Falcons, Cedars, Comets, Dolphins, Maples, Owls, Rivers, Foxes, Lanterns, Herons, Pines, Turtles, Kit…
    var groupsNames: String { plain(1266) }
    /// Suggest groups
    var groupsNewTitle: String { plain(1267) }
    /// You get a suggestion with its reasons. Nothing begins until you say so.
    var groupsNewLede: String { plain(1268) }
    /// Who goes together?
    var groupsMode: String { plain(1269) }
    /// How many in a group?
    var groupsSize: String { plain(1270) }
    /// One more or one fewer, if the class asks for it.
    var groupsSizeHint: String { plain(1271) }
    /// What are the groups for?
    var groupsPurpose: String { plain(1272) }
    /// Students read this. Say what they will do, not who they are.
    var groupsPurposeHint: String { plain(1273) }
    /// What will each show at the end?
    var groupsExit: String { plain(1274) }
    /// For example: compares two prices without a table.
    var groupsExitHint: String { plain(1275) }
    /// What is it about?
    var groupsCompetency: String { plain(1276) }
    /// What the class works on now
    var groupsCompetencyNone: String { plain(1277) }
    /// Until which day?
    var groupsEnds: String { plain(1278) }
    /// At most {count, number} days. On this day the groups end by themselves.
    func groupsEndsHint(count: Int) -> String { text(1279, [.number(count)]) }
    /// Who takes part? Untick who is away today.
    var groupsStudents: String { plain(1280) }
    /// These were chosen. Tick others to add them.
    var groupsPulled: String { plain(1281) }
    /// Suggest
    var groupsSuggest: String { plain(1282) }
    /// Open
    var groupsOpen: String { plain(1283) }
    /// Nothing in particular
    var groupsAboutNone: String { plain(1284) }
    /// Place, what to take, leave out
    var groupsSessionMore: String { plain(1285) }
    /// Change the groups
    var groupsBoard: String { plain(1286) }
    /// Suggested groups
    var groupsBoardDraft: String { plain(1287) }
    /// You decide. Move students, keep those who should stay, and suggest the rest again.
    var groupsBoardLede: String { plain(1288) }
    /// Save
    var groupsKeepAll: String { plain(1289) }
    /// Suggest again
    var groupsAgain: String { plain(1290) }
    /// Those with Stay ticked stay where they are.
    var groupsAgainHint: String { plain(1291) }
    /// Begin with these groups
    var groupsUse: String { plain(1292) }
    /// Throw this draft away
    var groupsDiscard: String { plain(1293) }
    /// Saved.
    var groupsSaved: String { plain(1294) }
    /// Move {name} to
    func groupsMoveTo(name: String) -> String { text(1295, [.text(name)]) }
    /// Stay
    var groupsLock: String { plain(1296) }
    /// A new group
    var groupsNewGroup: String { plain(1297) }
    /// No group
    var groupsNoGroup: String { plain(1298) }
    /// Not placed
    var groupsNotPlaced: String { plain(1299) }
    /// came to the class since
    var groupsNotPlacedNew: String { plain(1300) }
    /// left out by you
    var groupsNotPlacedLeft: String { plain(1301) }
    /// Name of the group
    var groupsName: String { plain(1302) }
    /// Where
    var groupsPlace: String { plain(1303) }
    /// Name, place and aim
    var groupsDetails: String { plain(1304) }
    /// Why these?
    var groupsWhy: String { plain(1305) }
    /// Next for {names}:
    func groupsWhyNeed(names: String) -> String { text(1306, [.text(names)]) }
    /// {names} like this: {interest}
    func groupsWhyInterest(names: String, interest: String) -> String { text(1307, [.text(names), .text(interest)]) }
    /// The groups are about alike.
    var groupsWhyMixed: String { plain(1308) }
    /// {name} has shown what {names} need:
    func groupsWhyBrings(name: String, names: String) -> String { text(1309, [.text(name), .text(names)]) }
    /// Nobody here worked together lately.
    var groupsWhyNewPartners: String { plain(1310) }
    /// You asked for {names} to be together.
    func groupsWhyTogether(names: String) -> String { text(1311, [.text(names)]) }
    /// You put them together.
    var groupsWhyNothing: String { plain(1312) }
    /// What this arrangement weighs
    var groupsCosts: String { plain(1313) }
    /// Fewer points fit better. They compare arrangements, never students.
    var groupsCostsHint: String { plain(1314) }
    /// Nothing weighs against it.
    var groupsCostNone: String { plain(1315) }
    /// Groups are not quite alike
    var groupsCostDifference: String { plain(1316) }
    /// Students whose group is about something else than what they need most
    var groupsCostNeeds: String { plain(1317) }
    /// Interests that no group is about
    var groupsCostInterests: String { plain(1318) }
    /// Somebody is alone with a home language
    var groupsCostAlone: String { plain(1319) }
    /// Pairs who worked together lately
    var groupsCostSame: String { plain(1320) }
    /// Pairs who should be apart
    var groupsCostApart: String { plain(1321) }
    /// Pairs who should be together
    var groupsCostTogether: String { plain(1322) }
    /// Other wishes
    var groupsCostOther: String { plain(1323) }
    /// What you asked for and is not so
    var groupsUnmet: String { plain(1324) }
    /// {names} are together.
    func groupsUnmetApart(names: String) -> String { text(1325, [.text(names)]) }
    /// {names} are apart.
    func groupsUnmetTogether(names: String) -> String { text(1326, [.text(names)]) }
    /// Not all groups have the size you asked for.
    var groupsUnmetSizes: String { plain(1327) }
    /// A wish is not met.
    var groupsUnmetOther: String { plain(1328) }
    /// because another wish asks for the opposite
    var groupsBecause: String { plain(1329) }
    /// because they are more than a group holds
    var groupsBecauseMany: String { plain(1330) }
    /// because the people are not there
    var groupsBecauseNobody: String { plain(1331) }
    /// because the class cannot be divided like this
    var groupsBecauseDivide: String { plain(1332) }
    /// nothing was found that does it with all the rest
    var groupsBecauseNotFound: String { plain(1333) }
    /// Worth a look before you begin
    var groupsNotes: String { plain(1334) }
    /// Worth a look
    var groupsNotesHistory: String { plain(1335) }
    /// Groups are for a time. When the same students go together again and again, they become a track.
    var groupsNotesWhy: String { plain(1336) }
    /// {names} have been one group {times, number} times in a row, for {weeks, plural, one {# week} other {# weeks}}.
    func groupsNoteUnchanged(names: String, times: Int, weeks: Int) -> String { text(1337, [.text(names), .number(times), .number(weeks)]) }
    /// {names}: in groups that strengthen, at least {times, number} of the last {of, number} times.
    func groupsNoteRefresh(names: String, times: Int, of: Int) -> String { text(1338, [.text(names), .number(times), .number(of)]) }
    /// {names}: in groups that go further, at least {times, number} of the last {of, number} times.
    func groupsNoteStretch(names: String, times: Int, of: Int) -> String { text(1339, [.text(names), .number(times), .number(of)]) }
    /// Of those in groups that strengthen, {count, number} of {of, number} speak another language at home; in the cl…
    func groupsNoteLeansRefresh(count: Int, of: Int, all: Int, whole: Int) -> String { text(1340, [.number(count), .number(of), .number(all), .number(whole)]) }
    /// Of those in groups that go further, {count, number} of {of, number} speak another language at home; in the cl…
    func groupsNoteLeansStretch(count: Int, of: Int, all: Int, whole: Int) -> String { text(1341, [.number(count), .number(of), .number(all), .number(whole)]) }
    /// Nothing stands out in the groups of this class so far.
    var groupsNotesNone: String { plain(1342) }
    /// About these groups
    var groupsAbout: String { plain(1343) }
    /// Until {day}
    func groupsUntil(day: String) -> String { text(1344, [.text(day)]) }
    /// They end today.
    var groupsEndsToday: String { plain(1345) }
    /// At the end each shows:
    var groupsExitIs: String { plain(1346) }
    /// These groups are over.
    var groupsIsOver: String { plain(1347) }
    /// Ended on {day}
    func groupsEndedOn(day: String) -> String { text(1348, [.text(day)]) }
    /// Ended early:
    var groupsEndedWhy: String { plain(1349) }
    /// Made longer:
    var groupsProlongedWhy: String { plain(1350) }
    /// Made by {name}
    func groupsMadeBy(name: String) -> String { text(1351, [.text(name)]) }
    /// Make the session
    var groupsSession: String { plain(1352) }
    /// Show on the wall
    var groupsProjector: String { plain(1353) }
    /// End these groups now
    var groupsEnd: String { plain(1354) }
    /// Why do they end early?
    var groupsEndReason: String { plain(1355) }
    /// Make them longer, once
    var groupsProlong: String { plain(1356) }
    /// Why do they need more time?
    var groupsProlongReason: String { plain(1357) }
    /// Make them longer
    var groupsProlongDo: String { plain(1358) }
    /// Did each show it?
    var groupsShownTitle: String { plain(1359) }
    /// Shown since
    var groupsShownSince: String { plain(1360) }
    /// Shown before
    var groupsShownBefore: String { plain(1361) }
    /// Something new, not all of it yet
    var groupsShownSome: String { plain(1362) }
    /// Not yet
    var groupsShownNot: String { plain(1363) }
    /// {count, number} of {of, number} have shown it since.
    func groupsShownCount(count: Int, of: Int) -> String { text(1364, [.number(count), .number(of)]) }
    /// These groups name no competency, so the records cannot say. See each student’s page.
    var groupsShownNoCompetency: String { plain(1365) }
    /// Note what you saw
    var groupsObserve: String { plain(1366) }
    /// Open its session
    var groupsWorkshop: String { plain(1367) }
    /// {count, plural, one {# student} other {# students}}
    func groupsMembers(count: Int) -> String { text(1368, [.number(count)]) }
    /// One session for each group, at the same time. Everybody in a group gets a seat.
    var groupsSessionLede: String { plain(1369) }
    /// Day
    var groupsSessionDay: String { plain(1370) }
    /// From
    var groupsSessionBegins: String { plain(1371) }
    /// Minutes
    var groupsSessionMinutes: String { plain(1372) }
    /// Room
    var groupsSessionRoom: String { plain(1373) }
    /// No room booked
    var groupsSessionRoomNone: String { plain(1374) }
    /// Activity and version
    var groupsSessionWork: String { plain(1375) }
    /// No activity
    var groupsSessionWorkNone: String { plain(1376) }
    /// What to take
    var groupsSessionMaterials: String { plain(1377) }
    /// Leave this group out
    var groupsSessionSkip: String { plain(1378) }
    /// All groups have a session.
    var groupsSessionAllMade: String { plain(1379) }
    /// Make the sessions
    var groupsSessionMake: String { plain(1380) }
    /// The sessions are made, and everybody has a seat.
    var groupsSessionMade: String { plain(1381) }
    /// Please leave at least one group in.
    var groupsSessionNone: String { plain(1382) }
    /// {name}: {sentence}
    func groupsSessionIn(name: String, sentence: String) -> String { text(1383, [.text(name), .text(sentence)]) }
    /// Take with you
    var groupsTake: String { plain(1384) }
    /// Suggestions keep to these. Only the teachers of this class see them, with the reason.
    var groupsPairsLede: String { plain(1385) }
    /// No wishes yet.
    var groupsPairsNone: String { plain(1386) }
    /// One student
    var groupsPairsOne: String { plain(1387) }
    /// The other
    var groupsPairsOther: String { plain(1388) }
    /// They should be
    var groupsPairsWish: String { plain(1389) }
    /// Together
    var groupsPairsTogether: String { plain(1390) }
    /// Apart
    var groupsPairsApart: String { plain(1391) }
    /// Why?
    var groupsPairsReason: String { plain(1392) }
    /// A fact that a family could read: they share a bus, they need a break from each other.
    var groupsPairsReasonHint: String { plain(1393) }
    /// Keep this
    var groupsPairsAdd: String { plain(1394) }
    /// Remove
    var groupsPairsRemove: String { plain(1395) }
    /// {one} and {other}
    func groupsAnd(one: String, other: String) -> String { text(1396, [.text(one), .text(other)]) }
    /// {names} and {count, number} more
    func groupsOthers(names: String, count: Int) -> String { text(1397, [.text(names), .number(count)]) }
    /// Please say what the groups are for.
    var groupsNeedPurpose: String { plain(1398) }
    /// Please say what each will show at the end.
    var groupsNeedExit: String { plain(1399) }
    /// Please choose a day from tomorrow on, at most {count, number} days away.
    func groupsNeedEnd(count: Int) -> String { text(1400, [.number(count)]) }
    /// Please choose from {least, number} to {most, number}.
    func groupsNeedSize(least: Int, most: Int) -> String { text(1401, [.number(least), .number(most)]) }
    /// Please tick at least two students.
    var groupsNeedStudents: String { plain(1402) }
    /// Please put somebody into a group first.
    var groupsNeedMembers: String { plain(1403) }
    /// Please say why.
    var groupsNeedReason: String { plain(1404) }
    /// Please give the group a name.
    var groupsNeedName: String { plain(1405) }
    /// This name says how far students are. Please choose one that does not, like an animal or a place.
    var groupsNeedNeutral: String { plain(1406) }
    /// Please choose two different students.
    var groupsNeedPair: String { plain(1407) }
    /// This has more than {count, number} characters. Please shorten it.
    func groupsTooLong(count: Int) -> String { text(1408, [.number(count)]) }
    /// There are {count, number} wishes already. Please remove one first.
    func groupsTooManyPairs(count: Int) -> String { text(1409, [.number(count)]) }
    /// Groups
    var groupsChanged: String { plain(1410) }
    /// Your group
    var groupsHome: String { plain(1411) }
    /// With {names}
    func groupsHomeWith(names: String) -> String { text(1412, [.text(names)]) }
    /// Until {day}
    func groupsHomeUntil(day: String) -> String { text(1413, [.text(day)]) }
    /// Where: {place}
    func groupsHomeWhere(place: String) -> String { text(1414, [.text(place)]) }
    /// Groups that do not change
    var groupsWatchTitle: String { plain(1415) }
    /// Groups should be for a time. Here are classes in which the same students go together again and again. Their t…
    var groupsWatchLede: String { plain(1416) }
    /// Class
    var groupsWatchClass: String { plain(1417) }
    /// Times grouped
    var groupsWatchSets: String { plain(1418) }
    /// Groups that stayed the same
    var groupsWatchUnchanged: String { plain(1419) }
    /// Students often in groups of the same kind
    var groupsWatchAlways: String { plain(1420) }
    /// Leans to a home language
    var groupsWatchLeans: String { plain(1421) }
    /// fewer than {count, number}
    func groupsWatchFew(count: Int) -> String { text(1422, [.number(count)]) }
    /// none
    var groupsWatchNobody: String { plain(1423) }
    /// yes
    var groupsWatchYes: String { plain(1424) }
    /// no
    var groupsWatchNo: String { plain(1425) }
    /// No class has a note.
    var groupsWatchClear: String { plain(1426) }
    /// {count, plural, one {# other class} other {# other classes}} formed groups without a note.
    func groupsWatchOthers(count: Int) -> String { text(1427, [.number(count)]) }
    /// Leaders of the school see this. It names no student.
    var groupsWatchWho: String { plain(1428) }
}

// help
extension Messages {
    /// I'm stuck
    var helpStuck: String { plain(1429) }
    /// That is a good time to ask. Say what you are on and what you tried.
    var helpStuckLede: String { plain(1430) }
    /// My help
    var helpMine: String { plain(1431) }
    /// You and the teachers of this class see this. A classmate sees it only after saying yes.
    var helpWho: String { plain(1432) }
    /// You asked for help already. One at a time in each class.
    var helpAlready: String { plain(1433) }
    /// You asked for help in this class already. Open that one, or end it first.
    var helpOneOpen: String { plain(1434) }
    /// You are in no class now. Ask an adult at your school.
    var helpNoClass: String { plain(1435) }
    /// What are you on?
    var helpWhich: String { plain(1436) }
    /// What are you on?
    var helpAbout: String { plain(1437) }
    /// Something else
    var helpAboutOther: String { plain(1438) }
    /// What it is about
    var helpCompetency: String { plain(1439) }
    /// Which class?
    var helpClass: String { plain(1440) }
    /// What did you try?
    var helpTried: String { plain(1441) }
    /// I read it again
    var helpTriedRead: String { plain(1442) }
    /// I looked at an example
    var helpTriedExample: String { plain(1443) }
    /// I drew it
    var helpTriedDraw: String { plain(1444) }
    /// I tried a smaller part
    var helpTriedSmall: String { plain(1445) }
    /// I asked somebody near me
    var helpTriedNear: String { plain(1446) }
    /// I don't know how to start
    var helpTriedStart: String { plain(1447) }
    /// What was tried
    var helpTriedStaff: String { plain(1448) }
    /// Nothing is said about what was tried.
    var helpTriedNothing: String { plain(1449) }
    /// Say more, if you like
    var helpMore: String { plain(1450) }
    /// Where did it stop making sense?
    var helpMoreHint: String { plain(1451) }
    /// Show me ways to go on
    var helpShowWays: String { plain(1452) }
    /// Choose a class.
    var helpNeedClass: String { plain(1453) }
    /// Say what you are on.
    var helpNeedAbout: String { plain(1454) }
    /// Please use at most {count, number} characters.
    func helpTooLong(count: Int) -> String { text(1455, [.number(count)]) }
    /// This one is over. You can ask again.
    var helpIsOver: String { plain(1456) }
    /// Asking for help
    var helpUntitled: String { plain(1457) }
    /// Ask again
    var helpAgain: String { plain(1458) }
    /// Ways to go on
    var helpWaysTitle: String { plain(1459) }
    /// How it went
    var helpOverTitle: String { plain(1460) }
    /// A hint
    var helpHint: String { plain(1461) }
    /// Show me a hint
    var helpHintShow: String { plain(1462) }
    /// Show another hint
    var helpHintAnother: String { plain(1463) }
    /// Something to look at
    var helpResources: String { plain(1464) }
    /// Open it
    var helpResourceOpen: String { plain(1465) }
    /// A classmate
    var helpPeer: String { plain(1466) }
    /// {count, plural, one {# classmate showed this lately and likes to help.} other {# classmates showed this latel…
    func helpPeerLede(count: Int) -> String { text(1467, [.number(count)]) }
    /// Ask one of them
    var helpPeerAsk: String { plain(1468) }
    /// We asked somebody. You see the name when it is a yes.
    var helpPeerAsked: String { plain(1469) }
    /// Nobody is free to help with this now. Try another way.
    var helpPeerNobody: String { plain(1470) }
    /// {name, html} can help you now.
    func helpPeerYes(name: HTML) -> HTML { markup(1471, [.html(name)]) }
    /// Go and find each other.
    var helpPeerYesHint: String { plain(1472) }
    /// A workshop
    var helpWorkshops: String { plain(1473) }
    /// My teacher
    var helpLine: String { plain(1474) }
    /// Ask my teacher
    var helpLineStand: String { plain(1475) }
    /// Leave the line
    var helpLineLeave: String { plain(1476) }
    /// You are next in line.
    var helpPlaceFirst: String { plain(1477) }
    /// You are second in line.
    var helpPlaceSecond: String { plain(1478) }
    /// You are third in line.
    var helpPlaceThird: String { plain(1479) }
    /// You are fourth in line.
    var helpPlaceFourth: String { plain(1480) }
    /// You are number {number, number} in line.
    func helpPlaceNumber(number: Int) -> String { text(1481, [.number(number)]) }
    /// You can try another way while you wait. You keep your place.
    var helpPlaceHint: String { plain(1482) }
    /// {name, html} is coming to help you.
    func helpTeacherComes(name: HTML) -> HTML { markup(1483, [.html(name)]) }
    /// {name, html} helped:
    func helpAnswered(name: HTML) -> HTML { markup(1484, [.html(name)]) }
    /// Done?
    var helpEnd: String { plain(1485) }
    /// I got help. It works now
    var helpEndHelped: String { plain(1486) }
    /// I solved it myself
    var helpEndSolved: String { plain(1487) }
    /// Never mind
    var helpEndBack: String { plain(1488) }
    /// What I said
    var helpSaid: String { plain(1489) }
    /// Change it
    var helpChange: String { plain(1490) }
    /// What helped?
    var helpOutcome: String { plain(1491) }
    /// Tell a little more, if you like
    var helpOutcomeWords: String { plain(1492) }
    /// A hint
    var helpOutcomeHint: String { plain(1493) }
    /// Something I looked at
    var helpOutcomeResource: String { plain(1494) }
    /// A classmate
    var helpOutcomePeer: String { plain(1495) }
    /// A workshop
    var helpOutcomeWorkshop: String { plain(1496) }
    /// A teacher
    var helpOutcomeTeacher: String { plain(1497) }
    /// I found it out myself
    var helpOutcomeSelf: String { plain(1498) }
    /// Nothing yet
    var helpOutcomeNotYet: String { plain(1499) }
    /// Choose what helped.
    var helpNeedOutcome: String { plain(1500) }
    /// Say thank you to {name, html}
    func helpThank(name: HTML) -> HTML { markup(1501, [.html(name)]) }
    /// A few words, if you like
    var helpThankWords: String { plain(1502) }
    /// Your classmate and your teacher see it. It is not a score.
    var helpThankHint: String { plain(1503) }
    /// You are trying ways to go on.
    var helpStateOpen: String { plain(1504) }
    /// In line for a teacher
    var helpStateWaiting: String { plain(1505) }
    /// A teacher is on it
    var helpStateTaken: String { plain(1506) }
    /// Help came
    var helpStateHelped: String { plain(1507) }
    /// Solved without a teacher
    var helpStateSolved: String { plain(1508) }
    /// Taken back
    var helpStateBack: String { plain(1509) }
    /// You are not asking for anything now.
    var helpNoneOpen: String { plain(1510) }
    /// Now
    var helpNow: String { plain(1511) }
    /// Before
    var helpBefore: String { plain(1512) }
    /// Helping classmates
    var helpHelping: String { plain(1513) }
    /// You can agree to help with what you showed lately.
    var helpHelpingLede: String { plain(1514) }
    /// You choose. Somebody may ask you, and you may always say no. Nobody is told why.
    var helpHelpingLong: String { plain(1515) }
    /// See helping
    var helpHelpingOpen: String { plain(1516) }
    /// {count, plural, one {You are helping a classmate.} other {You are helping # classmates.}}
    func helpHelpingNow(count: Int) -> String { text(1517, [.number(count)]) }
    /// You and your teachers see what you choose here. Classmates do not.
    var helpHelpingWho: String { plain(1518) }
    /// {count, plural, one {A classmate asks for your help.} other {# classmates ask for your help.}}
    func helpAsksWaiting(count: Int) -> String { text(1519, [.number(count)]) }
    /// Who asks
    var helpAsks: String { plain(1520) }
    /// A classmate asks for help with: {title, html}
    func helpAskOne(title: HTML) -> HTML { markup(1521, [.html(title)]) }
    /// Yes, I can help
    var helpAskYes: String { plain(1522) }
    /// Not now
    var helpAskNo: String { plain(1523) }
    /// After a yes you both see each other's first name.
    var helpAskHint: String { plain(1524) }
    /// I cannot help now
    var helpAskStop: String { plain(1525) }
    /// You are helping {name, html}
    func helpYouHelp(name: HTML) -> HTML { markup(1526, [.html(name)]) }
    /// Ask questions. Let your classmate do the work.
    var helpYouHelpHint: String { plain(1527) }
    /// Thank-yous
    var helpThanks: String { plain(1528) }
    /// {name, html} says thank you
    func helpThankedBy(name: HTML) -> HTML { markup(1529, [.html(name)]) }
    /// My choice
    var helpMyChoice: String { plain(1530) }
    /// I agree to help in
    var helpInClasses: String { plain(1531) }
    /// You may ask me about
    var helpWith: String { plain(1532) }
    /// Untick what you would rather not help with.
    var helpWithHint: String { plain(1533) }
    /// Your teacher has stopped this for now. Ask your teacher about it.
    var helpEndedByTeacher: String { plain(1534) }
    /// Saved.
    var helpSaved: String { plain(1535) }
    /// Help
    var helpQueue: String { plain(1536) }
    /// Help: {title}
    func helpQueueTitle(title: String) -> String { text(1537, [.text(title)]) }
    /// Only the teachers of this class see the line and how long somebody waits.
    var helpQueueWho: String { plain(1538) }
    /// Nobody asks for help now. Students ask with “I'm stuck” on their home page.
    var helpQueueNone: String { plain(1539) }
    /// Take the next one
    var helpNext: String { plain(1540) }
    /// Nobody is in line.
    var helpNobodyWaits: String { plain(1541) }
    /// {count, plural, =0 {In line} one {In line: #} other {In line: #}}
    func helpInLine(count: Int) -> String { text(1542, [.number(count)]) }
    /// With a teacher
    var helpTakenPart: String { plain(1543) }
    /// Asked, and trying other ways
    var helpTryingPart: String { plain(1544) }
    /// I take it
    var helpTake: String { plain(1545) }
    /// {name} is on it.
    func helpTakenBy(name: String) -> String { text(1546, [.text(name)]) }
    /// This request is over.
    var helpIsOverStaff: String { plain(1547) }
    /// Open
    var helpOpen: String { plain(1548) }
    /// {minutes, plural, one {waits # minute} other {waits # minutes}}
    func helpWaits(minutes: Int) -> String { text(1549, [.number(minutes)]) }
    /// just now
    var helpWaitsNow: String { plain(1550) }
    /// waits since: {day}
    func helpWaitsSince(day: String) -> String { text(1551, [.text(day)]) }
    /// Opened:
    var helpOpened: String { plain(1552) }
    /// With {name, html}, who said yes.
    func helpWithPeer(name: HTML) -> HTML { markup(1553, [.html(name)]) }
    /// {name, html} was asked.
    func helpPeerWasAsked(name: HTML) -> HTML { markup(1554, [.html(name)]) }
    /// Help for {name}
    func helpOf(name: String) -> String { text(1555, [.text(name)]) }
    /// See the work
    var helpSeeWork: String { plain(1556) }
    /// More
    var helpMoreAbout: String { plain(1557) }
    /// Write a note
    var helpWriteNote: String { plain(1558) }
    /// How did you help?
    var helpHowDone: String { plain(1559) }
    /// We talked
    var helpAnswerTalk: String { plain(1560) }
    /// A written hint
    var helpAnswerHint: String { plain(1561) }
    /// A seat in a workshop
    var helpAnswerWorkshop: String { plain(1562) }
    /// A group
    var helpAnswerGroup: String { plain(1563) }
    /// For {name} to read
    func helpAnswerWords(name: String) -> String { text(1564, [.text(name)]) }
    /// Needed for a written hint. Otherwise leave it empty, if you like.
    var helpAnswerWordsHint: String { plain(1565) }
    /// Write the hint.
    var helpNeedHint: String { plain(1566) }
    /// Choose a workshop.
    var helpNeedWorkshop: String { plain(1567) }
    /// Which workshop
    var helpWhichWorkshop: String { plain(1568) }
    /// No workshop is planned. Plan one
    var helpNewWorkshop: String { plain(1569) }
    /// Done
    var helpDone: String { plain(1570) }
    /// Put back in line
    var helpPutBack: String { plain(1571) }
    /// What helped
    var helpHistory: String { plain(1572) }
    /// Nobody asked for help in the last {days, number} days.
    func helpHistoryNone(days: Int) -> String { text(1573, [.number(days)]) }
    /// {count, plural, one {# request} other {# requests}} in the last {days, number} days.
    func helpHistoryAsked(count: Int, days: Int) -> String { text(1574, [.number(count), .number(days)]) }
    /// {count, plural, one {# found help without a teacher.} other {# found help without a teacher.}}
    func helpHistoryAlone(count: Int) -> String { text(1575, [.number(count)]) }
    /// Half of those in line waited less than {minutes, plural, =0 {one minute} one {# minute} other {# minutes}}.
    func helpHistoryWait(minutes: Int) -> String { text(1576, [.number(minutes)]) }
    /// Too few stood in line to say how long it takes.
    var helpHistoryFew: String { plain(1577) }
    /// Requests
    var helpHistoryCount: String { plain(1578) }
    /// not said yet
    var helpHistoryUnsaid: String { plain(1579) }
    /// In the students' words
    var helpHistoryWords: String { plain(1580) }
    /// Something else
    var helpNoCompetency: String { plain(1581) }
    /// Students who help
    var helpHelpers: String { plain(1582) }
    /// They agreed themselves. Somebody who asks learns a first name only after a yes.
    var helpHelpersLede: String { plain(1583) }
    /// No student has agreed to help yet. Students choose it under “My help”.
    var helpHelpersNone: String { plain(1584) }
    /// Only the teachers of this class see this list.
    var helpHelpersWho: String { plain(1585) }
    /// is helping now
    var helpHelpsNow: String { plain(1586) }
    /// {count, plural, one {Was thanked once.} other {Was thanked # times.}}
    func helpThankCount(count: Int) -> String { text(1587, [.number(count)]) }
    /// You stopped this. Nobody asks this student now.
    var helpIsEnded: String { plain(1588) }
    /// Stop asking
    var helpEndHelper: String { plain(1589) }
    /// Allow again
    var helpResume: String { plain(1590) }
    /// Hints and resources
    var helpList: String { plain(1591) }
    /// Students who are stuck see what fits their work, in this order: hints, then resources.
    var helpListLede: String { plain(1592) }
    /// On the list
    var helpListNow: String { plain(1593) }
    /// Nothing is on the list yet. Students see hints from the strategy library.
    var helpListNone: String { plain(1594) }
    /// Add something
    var helpListAdd: String { plain(1595) }
    /// Change it
    var helpListChange: String { plain(1596) }
    /// Take it off the list
    var helpListRemove: String { plain(1597) }
    /// Students of this class see it when they ask for help.
    var helpListWho: String { plain(1598) }
    /// Title
    var helpListTitle: String { plain(1599) }
    /// Words
    var helpListWords: String { plain(1600) }
    /// For a hint: one thing to try. For a resource: what to look for.
    var helpListWordsHint: String { plain(1601) }
    /// Link (https only)
    var helpListLink: String { plain(1602) }
    /// An activity of the class
    var helpListActivity: String { plain(1603) }
    /// None
    var helpListNoActivity: String { plain(1604) }
    /// What it is
    var helpKind: String { plain(1605) }
    /// A hint
    var helpKindHint: String { plain(1606) }
    /// A resource
    var helpKindResource: String { plain(1607) }
    /// For anything
    var helpForAnything: String { plain(1608) }
    /// Give it a title.
    var helpNeedTitle: String { plain(1609) }
    /// Write something, or give a link or an activity.
    var helpNeedSomething: String { plain(1610) }
    /// A link begins with https:// and has no blanks.
    var helpLinkWrong: String { plain(1611) }
    /// The list holds at most {count, number}. Take something off first.
    func helpTooMany(count: Int) -> String { text(1612, [.number(count)]) }
}

// judging
extension Messages {
    /// {count, plural, one {# piece} other {# pieces}}, the oldest sent {since}
    func judgingGroup(count: Int, since: String) -> String { text(1613, [.number(count), .text(since)]) }
    /// By activity
    var judgingGroups: String { plain(1614) }
    /// Start
    var judgingBegin: String { plain(1615) }
    /// All activities
    var judgingAllActivities: String { plain(1616) }
    /// Older
    var judgingOlder: String { plain(1617) }
    /// Newer
    var judgingNewer: String { plain(1618) }
    /// {first, number} to {last, number} of {count, number}
    func judgingPageOf(first: Int, last: Int, count: Int) -> String { text(1619, [.number(first), .number(last), .number(count)]) }
    /// For your feedback
    var judgingTools: String { plain(1620) }
    /// My words
    var judgingBankTitle: String { plain(1621) }
    /// Words that you have used in feedback. Those you use often come first when you judge.
    var judgingBankLede: String { plain(1622) }
    /// Your words will be here after your first feedback. Words with a student’s name in them are not kept.
    var judgingBankEmpty: String { plain(1623) }
    /// None of your words match. Try fewer letters.
    var judgingBankNone: String { plain(1624) }
    /// The {count, number} that you use most. Find others by their words.
    func judgingBankFirst(count: Int) -> String { text(1625, [.number(count)]) }
    /// Find words
    var judgingBankSearch: String { plain(1626) }
    /// Find
    var judgingBankFind: String { plain(1627) }
    /// Words you used before
    var judgingBankOpen: String { plain(1628) }
    /// Use
    var judgingBankUse: String { plain(1629) }
    /// {level} · used {count, plural, one {once} other {# times}}
    func judgingBankUsed(level: String, count: Int) -> String { text(1630, [.text(level), .number(count)]) }
    /// The words
    var judgingBankWords: String { plain(1631) }
    /// Write some words.
    var judgingNeedWords: String { plain(1632) }
    /// For a row of the rubric
    var judgingPlaceRow: String { plain(1633) }
    /// Next student, student before, on the same row
    var judgingKeyStudents: String { plain(1634) }
    /// Keys are on for you, on every device.
    var judgingKeysOn: String { plain(1635) }
    /// Keys are off for you, on every device.
    var judgingKeysOff: String { plain(1636) }
    /// Turn keys off
    var judgingKeysTurnOff: String { plain(1637) }
    /// Turn keys on
    var judgingKeysTurnOn: String { plain(1638) }
    /// A recording, if you like to say it
    var judgingVoice: String { plain(1639) }
    /// Up to 5 files. The student and the family can listen.
    var judgingVoiceHint: String { plain(1640) }
    /// Listen to it
    var judgingVoiceTitle: String { plain(1641) }
    /// Use up to {count, number} files. Your words are kept.
    func judgingTooManyFiles(count: Int) -> String { text(1642, [.number(count)]) }
    /// Is this feedback on the way?
    var judgingFormativeTitle: String { plain(1643) }
    /// Feedback on the way: the student reads it, and it never counts for a level
    var judgingFormative: String { plain(1644) }
    /// This is feedback on the way. It does not count for a level.
    var judgingFormativeShown: String { plain(1645) }
    /// What will you change?
    var judgingChange: String { plain(1646) }
    /// What else will you change?
    var judgingChangeMore: String { plain(1647) }
    /// In your next lesson, after what you saw here. Only you read it. Once for the activity is enough.
    var judgingChangeHint: String { plain(1648) }
    /// What I will change
    var judgingChangesTitle: String { plain(1649) }
    /// Feedback on the way helps the student, and it tells you something, too.
    var judgingChangesLede: String { plain(1650) }
    /// Mark feedback as “on the way” when you judge. Then this page asks what you will change.
    var judgingChangesEmpty: String { plain(1651) }
    /// Feedback on the way: {count, plural, one {# time} other {# times}}, last {when}
    func judgingChangesCount(count: Int, when: String) -> String { text(1652, [.number(count), .text(when)]) }
    /// Only you see this page.
    var judgingWhoMe: String { plain(1653) }
    /// How soon students hear back
    var judgingPaceTitle: String { plain(1654) }
    /// In the last 12 weeks, half of your answers came within {wait}. {week, number} of {answered, number} came with…
    func judgingPaceSummary(wait: String, week: Int, answered: Int) -> String { text(1655, [.text(wait), .number(week), .number(answered)]) }
    /// {count, plural, =0 {Nothing waits now.} one {# piece waits now.} other {# pieces wait now.}}
    func judgingPaceWaiting(count: Int) -> String { text(1656, [.number(count)]) }
    /// You have not answered any work in the last 12 weeks.
    var judgingPaceNone: String { plain(1657) }
    /// When students send work and you answer, you will see here how soon.
    var judgingPaceEmpty: String { plain(1658) }
    /// Feedback by student
    var judgingPaceTable: String { plain(1659) }
    /// Answers
    var judgingPaceAnswers: String { plain(1660) }
    /// Half of them within
    var judgingPaceHalf: String { plain(1661) }
    /// Last feedback
    var judgingPaceLast: String { plain(1662) }
    /// Waiting
    var judgingPaceOpen: String { plain(1663) }
    /// Not yet
    var judgingPaceNever: String { plain(1664) }
    /// The first {shown, number} of {count, number} students.
    func judgingPaceFirst(shown: Int, count: Int) -> String { text(1665, [.number(shown), .number(count)]) }
    /// Whoever heard back longest ago stands first.
    var judgingPaceOrder: String { plain(1666) }
    /// {count, plural, one {# hour} other {# hours}}
    func judgingHours(count: Int) -> String { text(1667, [.number(count)]) }
    /// {count, plural, one {# day} other {# days}}
    func judgingDays(count: Int) -> String { text(1668, [.number(count)]) }
    /// The student’s own rating shows here once you have judged.
    var judgingOwnHidden: String { plain(1669) }
    /// Somebody has judged this try. Judge it on your own: their levels and the student’s own rating show when you a…
    var judgingReadingLede: String { plain(1670) }
    /// You see it differently. Talk about it, then choose the levels that you agree on. Those count.
    var judgingTalkLede: String { plain(1671) }
    /// Send my reading
    var judgingSendReading: String { plain(1672) }
    /// Send what we agreed on
    var judgingSendTalk: String { plain(1673) }
    /// Readers
    var judgingReaders: String { plain(1674) }
    /// Who read it
    var judgingReadersTitle: String { plain(1675) }
    /// Row
    var judgingRow: String { plain(1676) }
    /// Seen differently
    var judgingFarApart: String { plain(1677) }
    /// After a talk
    var judgingAfterTalk: String { plain(1678) }
    /// {name, html} read it, too
    func judgingAlsoSaid(name: HTML) -> HTML { markup(1679, [.html(name)]) }
    /// What came of the talk, written by {name, html}
    func judgingTalkSaid(name: HTML) -> HTML { markup(1680, [.html(name)]) }
    /// Two people read this try and agree within one level. The first reading counts.
    var judgingOutcomeClose: String { plain(1681) }
    /// Two people read this try and are two levels apart. Nothing of it counts until a third reading or a talk.
    var judgingOutcomeApart: String { plain(1682) }
    /// Two adults read this try and see it differently. They will talk about it. It does not count until then.
    var judgingOutcomeApartOwn: String { plain(1683) }
    /// Three people read this try. In each row the middle level counts.
    var judgingOutcomeMiddle: String { plain(1684) }
    /// The readers talked about it. What they agreed on counts.
    var judgingOutcomeTalk: String { plain(1685) }
    /// Read it, too
    var judgingReadToo: String { plain(1686) }
    /// Settle it after a talk
    var judgingSettle: String { plain(1687) }
    /// Ask for a second reader
    var judgingAsk: String { plain(1688) }
    /// Who?
    var judgingWho: String { plain(1689) }
    /// Choose
    var judgingChoose: String { plain(1690) }
    /// What should they look at?
    var judgingAskWords: String { plain(1691) }
    /// Ask
    var judgingAskSend: String { plain(1692) }
    /// Choose who should read it.
    var judgingNeedReader: String { plain(1693) }
    /// Colleagues ask you to read
    var judgingAskedTitle: String { plain(1694) }
    /// {name, html} asked you {when}
    func judgingAskedBy(name: HTML, when: String) -> HTML { markup(1695, [.html(name), .text(when)]) }
    /// Classmates read each other’s work
    var judgingPeersTitle: String { plain(1696) }
    /// Each student reads one or two pieces with your guide. You read what they write before anybody else does.
    var judgingPeersLede: String { plain(1697) }
    /// {written, number} of {all, number} are written.
    func judgingPeersState(written: Int, all: Int) -> String { text(1698, [.number(written), .number(all)]) }
    /// This is over. Nothing more can be written.
    var judgingPeersClosed: String { plain(1699) }
    /// End it
    var judgingPeersClose: String { plain(1700) }
    /// Begin
    var judgingPeersBegin: String { plain(1701) }
    /// Begin again
    var judgingPeersAgain: String { plain(1702) }
    /// Guide and rules
    var judgingPeersSettings: String { plain(1703) }
    /// Students see who read their work
    var judgingPeersNamed: String { plain(1704) }
    /// Levels of classmates count a little as evidence, once you pass them on
    var judgingPeersCount: String { plain(1705) }
    /// Read these first
    var judgingPeersRead: String { plain(1706) }
    /// What you decided
    var judgingPeersDecided: String { plain(1707) }
    /// {count, plural, one {# review waits for you} other {# reviews wait for you}}
    func judgingPeersWait(count: Int) -> String { text(1708, [.number(count)]) }
    /// Only those who teach the class see this page. A student reads a review after you pass it on.
    var judgingPeersWho: String { plain(1709) }
    /// What should they look at?
    var judgingGuide: String { plain(1710) }
    /// Guide for reading
    var judgingGuideTitle: String { plain(1711) }
    /// Three short questions work well.
    var judgingGuideHint: String { plain(1712) }
    /// Be kind, be clear, be helpful. What works well here? What made you stop and think? What is one thing to try n…
    var judgingGuideStandard: String { plain(1713) }
    /// Who reads whom
    var judgingPairs: String { plain(1714) }
    /// Nobody has a piece to read yet.
    var judgingPairsNone: String { plain(1715) }
    /// {reviewer, html} reads {author, html}
    func judgingPairLine(reviewer: HTML, author: HTML) -> HTML { markup(1716, [.html(reviewer), .html(author)]) }
    /// There is something to read.
    var judgingPairReady: String { plain(1717) }
    /// Nothing is sent yet.
    var judgingPairNotSent: String { plain(1718) }
    /// How many does each student read?
    var judgingEach: String { plain(1719) }
    /// {count, plural, one {# piece} other {# pieces}}
    func judgingEachCount(count: Int) -> String { text(1720, [.number(count)]) }
    /// Pair by chance
    var judgingPairChance: String { plain(1721) }
    /// Pair by hand
    var judgingPairByHand: String { plain(1722) }
    /// Who reads?
    var judgingPairReviewer: String { plain(1723) }
    /// Whose work?
    var judgingPairAuthor: String { plain(1724) }
    /// Pair them
    var judgingPairAdd: String { plain(1725) }
    /// Choose two different students.
    var judgingNeedPair: String { plain(1726) }
    /// Pass all on
    var judgingShowAll: String { plain(1727) }
    /// Pass on to {name, html}
    func judgingShowTo(name: HTML) -> HTML { markup(1728, [.html(name)]) }
    /// Hold it back
    var judgingHold: String { plain(1729) }
    /// What do you tell {name}?
    func judgingHoldReason(name: String) -> String { text(1730, [.text(name)]) }
    /// Hold back
    var judgingHoldButton: String { plain(1731) }
    /// Say why, in a sentence for the student.
    var judgingNeedReason: String { plain(1732) }
    /// Passed on
    var judgingShownTag: String { plain(1733) }
    /// Held back
    var judgingHeldTag: String { plain(1734) }
    /// Read a classmate’s work
    var judgingPeerTitle: String { plain(1735) }
    /// Read {name, html}’s work
    func judgingPeerHeading(name: HTML) -> HTML { markup(1736, [.html(name)]) }
    /// {name, html} has not sent it yet. Look again later.
    func judgingPeerNotYet(name: HTML) -> HTML { markup(1737, [.html(name)]) }
    /// This is over. Thank you.
    var judgingPeerOver: String { plain(1738) }
    /// Sent. Your teacher reads it first. You can change it until then.
    var judgingPeerSent: String { plain(1739) }
    /// {name, html} can read it now. Thank you.
    func judgingPeerShown(name: HTML) -> HTML { markup(1740, [.html(name)]) }
    /// Your teacher did not pass it on and says why:
    var judgingPeerHeld: String { plain(1741) }
    /// What do you tell {name, html}?
    func judgingPeerSay(name: HTML) -> HTML { markup(1742, [.html(name)]) }
    /// Read first. Then write to help.
    var judgingPeerHint: String { plain(1743) }
    /// What is good?
    var judgingPeerStrength: String { plain(1744) }
    /// What could be next?
    var judgingPeerNext: String { plain(1745) }
    /// Write one thing that is good.
    var judgingPeerNeedStrength: String { plain(1746) }
    /// Write one thing to try next.
    var judgingPeerNeedNext: String { plain(1747) }
    /// There is a newer try now. Look at it, then send.
    var judgingPeerChanged: String { plain(1748) }
    /// Send to the teacher
    var judgingPeerSend: String { plain(1749) }
    /// Your teacher reads it first. Then the writer and the family can read it.
    var judgingPeerWho: String { plain(1750) }
    /// What you wrote
    var judgingPeerMine: String { plain(1751) }
    /// A classmate
    var judgingClassmate: String { plain(1752) }
    /// What classmates say
    var judgingClassmates: String { plain(1753) }
    /// A teacher read this first.
    var judgingClassmatesHint: String { plain(1754) }
    /// Your teacher read this first.
    var judgingClassmatesHintOwn: String { plain(1755) }
}

// materials
extension Messages {
    /// What it needs
    var materialsTitle: String { plain(1756) }
    /// Say what kind of activity it is, and what students need for it. Leave empty what does not matter.
    var materialsLede: String { plain(1757) }
    /// Who works together
    var materialsForms: String { plain(1758) }
    /// Alone
    var materialsFormAlone: String { plain(1759) }
    /// In pairs
    var materialsFormPeer: String { plain(1760) }
    /// In small groups
    var materialsFormSmallGroup: String { plain(1761) }
    /// The whole class
    var materialsFormWholeClass: String { plain(1762) }
    /// With an adult
    var materialsFormAdult: String { plain(1763) }
    /// Online
    var materialsFormOnline: String { plain(1764) }
    /// Where
    var materialsPlace: String { plain(1765) }
    /// When it fits
    var materialsMoment: String { plain(1766) }
    /// Such as “a dry morning” or “the week before the market”.
    var materialsMomentHint: String { plain(1767) }
    /// Before class
    var materialsBefore: String { plain(1768) }
    /// At home before
    var materialsPreparation: String { plain(1769) }
    /// What students read, watch or try at home. Say it so that a student can do it alone.
    var materialsPreparationHint: String { plain(1770) }
    /// Questions that show who is prepared
    var materialsCheck: String { plain(1771) }
    /// No questions
    var materialsNoCheck: String { plain(1772) }
    /// The text
    var materialsReading: String { plain(1773) }
    /// A text to read
    var materialsReadingText: String { plain(1774) }
    /// One paragraph on each line. A line that begins with “# ” is a heading.
    var materialsReadingHint: String { plain(1775) }
    /// Where the text comes from
    var materialsSource: String { plain(1776) }
    /// Who wrote it and where it was printed, and that you may use it.
    var materialsSourceHint: String { plain(1777) }
    /// Open to everybody
    var materialsOptions: String { plain(1778) }
    /// Ways that are open to each student, without asking. A few words are enough.
    var materialsOptionsLede: String { plain(1779) }
    /// Ways to take it in
    var materialsRepresentation: String { plain(1780) }
    /// Such as “read it, hear it, or look at the pictures”.
    var materialsRepresentationHint: String { plain(1781) }
    /// Ways to do it
    var materialsAction: String { plain(1782) }
    /// Such as “type, speak or build; take breaks when you like”.
    var materialsActionHint: String { plain(1783) }
    /// Ways to make it yours
    var materialsEngagement: String { plain(1784) }
    /// Such as “choose your own place, or work with a friend”.
    var materialsEngagementHint: String { plain(1785) }
    /// Put in the text that students read.
    var materialsNeedReading: String { plain(1786) }
    /// Say what students do at home before.
    var materialsNeedPreparation: String { plain(1787) }
    /// Make this shorter: {count, number} characters at most.
    func materialsNeedShorter(count: Int) -> String { text(1788, [.number(count)]) }
    /// Write {count, number} lines at most.
    func materialsNeedFewerLines(count: Int) -> String { text(1789, [.number(count)]) }
    /// Make each line shorter: {count, number} characters at most.
    func materialsNeedShorterLines(count: Int) -> String { text(1790, [.number(count)]) }
    /// How it begins
    var materialsTier: String { plain(1791) }
    /// With more help to start
    var materialsTierScaffold: String { plain(1792) }
    /// As it stands
    var materialsTierLevel: String { plain(1793) }
    /// To go further
    var materialsTierMore: String { plain(1794) }
    /// How it is taken in
    var materialsMedium: String { plain(1795) }
    /// to read
    var materialsMediumText: String { plain(1796) }
    /// with pictures
    var materialsMediumPictures: String { plain(1797) }
    /// to hear
    var materialsMediumAudio: String { plain(1798) }
    /// to watch
    var materialsMediumVideo: String { plain(1799) }
    /// with your hands
    var materialsMediumHandsOn: String { plain(1800) }
    /// Language
    var materialsLanguage: String { plain(1801) }
    /// The same in each language
    var materialsAnyLanguage: String { plain(1802) }
    /// Versions
    var materialsVariants: String { plain(1803) }
    /// All versions lead to the same goal and are judged by the same rubric. Steps, materials and text may differ.
    var materialsVariantsLede: String { plain(1804) }
    /// Write a version
    var materialsVariantNew: String { plain(1805) }
    /// Edit the version
    var materialsVariantEdit: String { plain(1806) }
    /// Change only what has to differ. What you leave empty is the same as in the activity.
    var materialsVariantLede: String { plain(1807) }
    /// Remove this version
    var materialsVariantRemove: String { plain(1808) }
    /// Steps of this version
    var materialsVariantSteps: String { plain(1809) }
    /// One on each line. Empty keeps the activity's own.
    var materialsVariantStepsHint: String { plain(1810) }
    /// What is different
    var materialsNote: String { plain(1811) }
    /// Say it to the student, in one or two sentences.
    var materialsNoteHint: String { plain(1812) }
    /// Say what is different about it.
    var materialsNeedNote: String { plain(1813) }
    /// An activity has {count, number} versions at most.
    func materialsNeedFewerVariants(count: Int) -> String { text(1814, [.number(count)]) }
    /// The activity as it is written.
    var materialsItself: String { plain(1815) }
    /// Who works from which
    var materialsWhoSees: String { plain(1816) }
    /// Open a name to see the activity as that student sees it.
    var materialsWhoSeesLede: String { plain(1817) }
    /// Works from: {version}.
    func materialsWorksFrom(version: String) -> String { text(1818, [.text(version)]) }
    /// Set: {tier}.
    func materialsIsSet(tier: String) -> String { text(1819, [.text(tier)]) }
    /// Suggested: {tier}.
    func materialsIsSuggested(tier: String) -> String { text(1820, [.text(tier)]) }
    /// asks for another
    var materialsAsks: String { plain(1821) }
    /// As {name} sees it
    func materialsAsSeen(name: String) -> String { text(1822, [.text(name)]) }
    /// This is what the page of the work shows.
    var materialsAsSeenLede: String { plain(1823) }
    /// Asks for: {tier}
    func materialsAskedFor(tier: String) -> String { text(1824, [.text(tier)]) }
    /// Your answer
    var materialsAnswerWords: String { plain(1825) }
    /// Yes, open it
    var materialsGrant: String { plain(1826) }
    /// Not now
    var materialsNotNow: String { plain(1827) }
    /// This activity has no other versions yet.
    var materialsNoVariants: String { plain(1828) }
    /// Leave it to the student
    var materialsLeaveOpen: String { plain(1829) }
    /// A beginning for {name}
    func materialsTierFor(name: String) -> String { text(1830, [.text(name)]) }
    /// How firmly
    var materialsHow: String { plain(1831) }
    /// Suggest it: everything stays open
    var materialsHowSuggest: String { plain(1832) }
    /// Set it: the student can ask for another
    var materialsHowSet: String { plain(1833) }
    /// Why
    var materialsReason: String { plain(1834) }
    /// The student reads this.
    var materialsReasonHint: String { plain(1835) }
    /// Say why. The student reads it.
    var materialsNeedReason: String { plain(1836) }
    /// The student, the family and the student's teachers see this.
    var materialsTierWho: String { plain(1837) }
    /// Choose your version
    var materialsChooseTitle: String { plain(1838) }
    /// Each version leads to the same goal. Choose the one that helps you begin.
    var materialsChooseLede: String { plain(1839) }
    /// Open to you
    var materialsOpenToYou: String { plain(1840) }
    /// Use this version
    var materialsUseThis: String { plain(1841) }
    /// You, your family and your teachers see what you choose.
    var materialsTierWhoOwn: String { plain(1842) }
    /// {name, html} chose how this begins for you: {tier, html}.
    func materialsSetBy(name: HTML, tier: HTML) -> HTML { markup(1843, [.html(name), .html(tier)]) }
    /// {name, html} suggests: {tier, html}. You choose.
    func materialsSuggestedBy(name: HTML, tier: HTML) -> HTML { markup(1844, [.html(name), .html(tier)]) }
    /// Ask for another
    var materialsAskTitle: String { plain(1845) }
    /// Which one would you like?
    var materialsAskFor: String { plain(1846) }
    /// Why?
    var materialsAskWhy: String { plain(1847) }
    /// Ask my teacher
    var materialsAskButton: String { plain(1848) }
    /// You asked for: {tier}. Your teacher has not answered yet.
    func materialsAskWaits(tier: String) -> String { text(1849, [.text(tier)]) }
    /// Your teacher said yes.
    var materialsAskYes: String { plain(1850) }
    /// Your teacher said: not now.
    var materialsAskNo: String { plain(1851) }
    /// What you need
    var materialsNeeds: String { plain(1852) }
    /// Made by {name, html}
    func materialsMadeBy(name: HTML) -> HTML { markup(1853, [.html(name)]) }
    /// Now: {version}
    func materialsNow(version: String) -> String { text(1854, [.text(version)]) }
    /// Read the text
    var materialsRead: String { plain(1855) }
    /// Mark sentences and write notes.
    var materialsReadMore: String { plain(1856) }
    /// Pages
    var materialsPages: String { plain(1857) }
    /// {done, number} of {count, number} pages done
    func materialsPagesDone(done: Int, count: Int) -> String { text(1858, [.number(done), .number(count)]) }
    /// Class talk
    var materialsTalk: String { plain(1859) }
    /// {count, plural, =0 {Nobody has said anything yet.} one {# post} other {# posts}}
    func materialsPosts(count: Int) -> String { text(1860, [.number(count)]) }
    /// Sources
    var materialsSources: String { plain(1861) }
    /// {count, plural, one {# source} other {# sources}}
    func materialsSourcesCount(count: Int) -> String { text(1862, [.number(count)]) }
    /// Note where you find things.
    var materialsSourcesMore: String { plain(1863) }
    /// Students go through the pages at their own pace. They come back to where they stopped.
    var materialsPagesLede: String { plain(1864) }
    /// There are no pages yet. Write the first one.
    var materialsPagesNone: String { plain(1865) }
    /// An activity has {count, number} pages at most.
    func materialsPagesFull(count: Int) -> String { text(1866, [.number(count)]) }
    /// A new page
    var materialsPageNew: String { plain(1867) }
    /// Edit the page
    var materialsPageEdit: String { plain(1868) }
    /// Remove this page
    var materialsPageRemove: String { plain(1869) }
    /// Title
    var materialsPageTitle: String { plain(1870) }
    /// What it says
    var materialsPageWords: String { plain(1871) }
    /// Lines that begin with “- ” make a list. Put **two stars** around words to make them bold.
    var materialsPageWordsHint: String { plain(1872) }
    /// Give the page a title.
    var materialsNeedPageTitle: String { plain(1873) }
    /// Move up
    var materialsMoveUp: String { plain(1874) }
    /// Move down
    var materialsMoveDown: String { plain(1875) }
    /// Page {number, number} of {count, number}
    func materialsPageOf(number: Int, count: Int) -> String { text(1876, [.number(number), .number(count)]) }
    /// Back
    var materialsPageBack: String { plain(1877) }
    /// Next page
    var materialsPageNext: String { plain(1878) }
    /// Done, next page
    var materialsPageDone: String { plain(1879) }
    /// Done, to my work
    var materialsPageFinish: String { plain(1880) }
    /// Not done yet
    var materialsPageUndo: String { plain(1881) }
    /// done
    var materialsIsDone: String { plain(1882) }
    /// About {minutes, plural, one {# minute} other {# minutes}} to read
    func materialsReadTime(minutes: Int) -> String { text(1883, [.number(minutes)]) }
    /// Keep a copy
    var materialsOffline: String { plain(1884) }
    /// A copy to keep, from {date}.
    func materialsOfflineKept(date: String) -> String { text(1885, [.text(date)]) }
    /// My notes
    var materialsNotes: String { plain(1886) }
    /// No notes yet. Choose “Mark” beside a paragraph.
    var materialsNotesNone: String { plain(1887) }
    /// Notes that are shared
    var materialsNotesShared: String { plain(1888) }
    /// No notes are shared with you.
    var materialsNotesNoneShared: String { plain(1889) }
    /// Notes from my class
    var materialsNotesClass: String { plain(1890) }
    /// Only you see your notes, unless you share one.
    var materialsNotesWho: String { plain(1891) }
    /// You see only the notes that the student shares.
    var materialsNotesWhoStaff: String { plain(1892) }
    /// Mark
    var materialsMark: String { plain(1893) }
    /// in paragraph {number, number}
    func materialsParagraph(number: Int) -> String { text(1894, [.number(number)]) }
    /// Which sentences?
    var materialsMarkLegend: String { plain(1895) }
    /// Your note
    var materialsNoteWords: String { plain(1896) }
    /// Who can read this?
    var materialsShare: String { plain(1897) }
    /// Only me
    var materialsShareOwn: String { plain(1898) }
    /// My teachers and me
    var materialsShareStaff: String { plain(1899) }
    /// My class
    var materialsShareClass: String { plain(1900) }
    /// Keep it
    var materialsNoteSave: String { plain(1901) }
    /// Leave it
    var materialsNoteLeave: String { plain(1902) }
    /// Remove
    var materialsNoteRemove: String { plain(1903) }
    /// Choose at least one sentence.
    var materialsNeedSentence: String { plain(1904) }
    /// Choose fewer sentences.
    var materialsNeedFewerSentences: String { plain(1905) }
    /// A text holds {count, number} notes. Remove one first.
    func materialsNeedFewerNotes(count: Int) -> String { text(1906, [.number(count)]) }
    /// Write down where you find things. At the end you have them all.
    var materialsSourcesLede: String { plain(1907) }
    /// Where the student found things.
    var materialsSourcesLedeStaff: String { plain(1908) }
    /// No sources yet.
    var materialsSourcesNone: String { plain(1909) }
    /// The student, the family and the student's teachers see this.
    var materialsSourcesWho: String { plain(1910) }
    /// Add a source
    var materialsSourceAdd: String { plain(1911) }
    /// What is it called?
    var materialsSourceTitle: String { plain(1912) }
    /// A book, a page, a film, or a person you asked.
    var materialsSourceTitleHint: String { plain(1913) }
    /// Who made it?
    var materialsSourceAuthor: String { plain(1914) }
    /// When?
    var materialsSourceYear: String { plain(1915) }
    /// Where is it? A link or a place.
    var materialsSourceAddress: String { plain(1916) }
    /// What did you take from it?
    var materialsSourceTaken: String { plain(1917) }
    /// Add it
    var materialsSourceSave: String { plain(1918) }
    /// Remove
    var materialsSourceRemove: String { plain(1919) }
    /// Write what it is called.
    var materialsNeedSourceTitle: String { plain(1920) }
    /// A piece of work holds {count, number} sources.
    func materialsNeedFewerSources(count: Int) -> String { text(1921, [.number(count)]) }
    /// About “{title}”
    func materialsTalkAbout(title: String) -> String { text(1922, [.text(title)]) }
    /// Nobody has said anything yet. Say what you think.
    var materialsTalkNone: String { plain(1923) }
    /// Your class and its teachers see this. Nobody else.
    var materialsTalkWho: String { plain(1924) }
    /// The students and teachers of this class see this. There are no private messages.
    var materialsTalkWhoStaff: String { plain(1925) }
    /// Earlier posts
    var materialsEarlierPosts: String { plain(1926) }
    /// This post was taken back.
    var materialsPostGone: String { plain(1927) }
    /// A teacher hid this post.
    var materialsPostHidden: String { plain(1928) }
    /// Why:
    var materialsHiddenBecause: String { plain(1929) }
    /// Take it back
    var materialsPostTakeBack: String { plain(1930) }
    /// Tell a teacher
    var materialsReport: String { plain(1931) }
    /// What worries you?
    var materialsReportWords: String { plain(1932) }
    /// Tell
    var materialsReportSend: String { plain(1933) }
    /// Somebody is worried about these
    var materialsReported: String { plain(1934) }
    /// They say:
    var materialsReportSays: String { plain(1935) }
    /// This is fine
    var materialsReportFine: String { plain(1936) }
    /// Go to the post
    var materialsToPost: String { plain(1937) }
    /// Hide
    var materialsHide: String { plain(1938) }
    /// Why? The writer reads this.
    var materialsHideReason: String { plain(1939) }
    /// Show it again
    var materialsShowAgain: String { plain(1940) }
    /// Answer
    var materialsReply: String { plain(1941) }
    /// Your answer
    var materialsReplyWords: String { plain(1942) }
    /// Post it
    var materialsPostSend: String { plain(1943) }
    /// What do you think?
    var materialsPostWords: String { plain(1944) }
    /// Your whole class reads it.
    var materialsPostHint: String { plain(1945) }
    /// Write something first.
    var materialsNeedPost: String { plain(1946) }
    /// Activities by us
    var materialsMade: String { plain(1947) }
    /// Make an activity for your class. Your teacher looks at it first.
    var materialsMadeLede: String { plain(1948) }
    /// Mine
    var materialsMadeOwn: String { plain(1949) }
    /// You have made none yet. What could your class try?
    var materialsMadeNone: String { plain(1950) }
    /// For which class?
    var materialsMadeClass: String { plain(1951) }
    /// Make one
    var materialsMadeBegin: String { plain(1952) }
    /// You are in no class now.
    var materialsNoClass: String { plain(1953) }
    /// Without a title
    var materialsMadeUntitled: String { plain(1954) }
    /// Draft
    var materialsMadeDraft: String { plain(1955) }
    /// Waits for the teacher
    var materialsMadeSent: String { plain(1956) }
    /// Back with words
    var materialsMadeBack: String { plain(1957) }
    /// In the class
    var materialsMadeApproved: String { plain(1958) }
    /// Taken back
    var materialsMadeWithdrawn: String { plain(1959) }
    /// By others in my classes
    var materialsMadeShared: String { plain(1960) }
    /// Made by somebody in your class
    var materialsMadeBySomeone: String { plain(1961) }
    /// You see it. Once you send it, your teachers see it. Once it is approved, your class does it.
    var materialsMadeWho: String { plain(1962) }
    /// The student and the student's teachers see this page.
    var materialsMadeWhoStaff: String { plain(1963) }
    /// {name, html} approved it.
    func materialsMadeSaidYes(name: HTML) -> HTML { markup(1964, [.html(name)]) }
    /// {name, html} sent it back with words for you.
    func materialsMadeSaidBack(name: HTML) -> HTML { markup(1965, [.html(name)]) }
    /// What is it called?
    var materialsMadeTitle: String { plain(1966) }
    /// A question that makes others curious
    var materialsMadeQuestion: String { plain(1967) }
    /// Why should others do it?
    var materialsMadeWhy: String { plain(1968) }
    /// What can they do afterwards?
    var materialsMadeWhyHint: String { plain(1969) }
    /// What do they do?
    var materialsMadeSteps: String { plain(1970) }
    /// One on each line.
    var materialsMadeLines: String { plain(1971) }
    /// How can they show it?
    var materialsMadeWays: String { plain(1972) }
    /// At least two ways, one on each line.
    var materialsMadeWaysHint: String { plain(1973) }
    /// What do they need?
    var materialsMadeMaterials: String { plain(1974) }
    /// Show my name to the class
    var materialsMadeNamed: String { plain(1975) }
    /// Send it to my teacher
    var materialsMadeSend: String { plain(1976) }
    /// Keep it for later
    var materialsMadeSave: String { plain(1977) }
    /// Take it away
    var materialsMadeDrop: String { plain(1978) }
    /// Give it a title.
    var materialsMadeNeedTitle: String { plain(1979) }
    /// Say why others should do it.
    var materialsMadeNeedWhy: String { plain(1980) }
    /// Say what they do.
    var materialsMadeNeedSteps: String { plain(1981) }
    /// Name at least two ways to show it.
    var materialsMadeNeedWays: String { plain(1982) }
    /// This moved on in the meantime. Look at it again.
    var materialsMadeMoved: String { plain(1983) }
    /// Your teacher has it. You can take it back to change it.
    var materialsMadeWaits: String { plain(1984) }
    /// Take it back to change it
    var materialsMadeTakeBack: String { plain(1985) }
    /// Open the activity
    var materialsMadeOpen: String { plain(1986) }
    /// Give this class an activity first. Then you can judge this one by the same rubric.
    var materialsMadeNoRubric: String { plain(1987) }
    /// Judge it by
    var materialsMadeRubric: String { plain(1988) }
    /// Your answer
    var materialsMadeAnswer: String { plain(1989) }
    /// Words for {name}
    func materialsMadeComments(name: String) -> String { text(1990, [.text(name)]) }
    /// Say what is good, and what could be clearer.
    var materialsMadeCommentsHint: String { plain(1991) }
    /// Write a few words. The student made this for you to read.
    var materialsMadeNeedComments: String { plain(1992) }
    /// Approve it for the class
    var materialsMadeApprove: String { plain(1993) }
    /// Send it back
    var materialsMadeSendBack: String { plain(1994) }
    /// Activities by students
    var materialsMadeQueue: String { plain(1995) }
    /// Students write activities for the class. Nothing is shown to the others before you approve it.
    var materialsMadeQueueLede: String { plain(1996) }
    /// Nothing has come yet. Students begin one under “My work”.
    var materialsMadeQueueNone: String { plain(1997) }
    /// Questions and ideas
    var materialsQuestions: String { plain(1998) }
    /// Ask what you really wonder. A question can become a project.
    var materialsQuestionsLede: String { plain(1999) }
    /// What the students of this class wonder about. Newest first, without counting.
    var materialsQuestionsLedeClass: String { plain(2000) }
    /// No questions yet. Ask the first one.
    var materialsQuestionsNone: String { plain(2001) }
    /// No questions yet. Students ask them under “My work”.
    var materialsQuestionsNoneClass: String { plain(2002) }
    /// Your class and its teachers see your questions.
    var materialsQuestionsWho: String { plain(2003) }
    /// The class sees the questions. Only you see who wonders too.
    var materialsQuestionsWhoClass: String { plain(2004) }
    /// What this class wonders
    var materialsPoolClass: String { plain(2005) }
    /// What my classes wonder
    var materialsPool: String { plain(2006) }
    /// What is it?
    var materialsKindLegend: String { plain(2007) }
    /// A question
    var materialsKindQuestion: String { plain(2008) }
    /// An idea for a project
    var materialsKindIdea: String { plain(2009) }
    /// Say it in one or two sentences
    var materialsAskWords: String { plain(2010) }
    /// What made you think of it?
    var materialsAskBecause: String { plain(2011) }
    /// For which class?
    var materialsAskClass: String { plain(2012) }
    /// Put it in the pool
    var materialsAskSend: String { plain(2013) }
    /// Write your question first.
    var materialsNeedQuestion: String { plain(2014) }
    /// You
    var materialsYou: String { plain(2015) }
    /// Others wonder this too.
    var materialsOthersWonder: String { plain(2016) }
    /// Taken up in class
    var materialsTakenUp: String { plain(2017) }
    /// Hidden by a teacher:
    var materialsQuestionHidden: String { plain(2018) }
    /// Take it back
    var materialsTakeBack: String { plain(2019) }
    /// I wonder this too
    var materialsWonder: String { plain(2020) }
    /// You wonder this too
    var materialsWonderOff: String { plain(2021) }
    /// Wonder this too:
    var materialsWonderToo: String { plain(2022) }
    /// An activity takes it up
    var materialsLinkActivity: String { plain(2023) }
    /// Which activity?
    var materialsWhichActivity: String { plain(2024) }
    /// Link it
    var materialsLinkSave: String { plain(2025) }
    /// Note it as evidence
    var materialsAsEvidence: String { plain(2026) }
    /// Asked: “{words}”
    func materialsAskedWords(words: String) -> String { text(2027, [.text(words)]) }
    /// Older ones
    var materialsOlder: String { plain(2028) }
    /// Bring in activities
    var materialsImport: String { plain(2029) }
    /// Paste rows from a sheet, or choose a file. All rows come in, or none.
    var materialsImportLede: String { plain(2030) }
    /// Rows from a sheet
    var materialsImportPaste: String { plain(2031) }
    /// The first row names the columns.
    var materialsImportPasteHint: String { plain(2032) }
    /// Or a file (CSV)
    var materialsImportFile: String { plain(2033) }
    /// Bring them in
    var materialsImportButton: String { plain(2034) }
    /// Nothing was brought in. Fix these first.
    var materialsImportNothing: String { plain(2035) }
    /// {count, plural, one {One cell needs a fix.} other {# cells need a fix.}}
    func materialsImportFaults(count: Int) -> String { text(2036, [.number(count)]) }
    /// {count, plural, one {And one more.} other {And # more.}}
    func materialsImportMore(count: Int) -> String { text(2037, [.number(count)]) }
    /// Line {line, number}, {column}: {problem}
    func materialsImportAt(line: Int, column: String, problem: String) -> String { text(2038, [.number(line), .text(column), .text(problem)]) }
    /// An example
    var materialsImportExample: String { plain(2039) }
    /// The columns
    var materialsColumns: String { plain(2040) }
    /// What it is called.
    var materialsColumnTitle: String { plain(2041) }
    /// The question it asks, and why it matters.
    var materialsColumnWhy: String { plain(2042) }
    /// Several in one cell, with a bar between them: one | two.
    var materialsColumnLines: String { plain(2043) }
    /// How long it takes, and for which grades.
    var materialsColumnFacts: String { plain(2044) }
    /// Codes, keys or titles, with a bar between them.
    var materialsColumnCompetencies: String { plain(2045) }
    /// There is no such column.
    var materialsFaultColumnUnknown: String { plain(2046) }
    /// This column is there twice.
    var materialsFaultColumnTwice: String { plain(2047) }
    /// This column is missing.
    var materialsFaultColumnMissing: String { plain(2048) }
    /// This row has more cells than the first one.
    var materialsFaultCellTooMany: String { plain(2049) }
    /// This cannot be read. Look for a missing quote.
    var materialsFaultUnreadable: String { plain(2050) }
    /// There are no rows yet.
    var materialsFaultEmpty: String { plain(2051) }
    /// Something is missing here.
    var materialsFaultMissing: String { plain(2052) }
    /// {count, number} at most, please.
    func materialsFaultTooMany(count: Int) -> String { text(2053, [.number(count)]) }
    /// This is not one of the kinds below.
    var materialsFaultKind: String { plain(2054) }
    /// No competency is called “{name}”.
    func materialsFaultUnknown(name: String) -> String { text(2055, [.text(name)]) }
    /// Several competencies are called “{name}”. Use the code.
    func materialsFaultSeveral(name: String) -> String { text(2056, [.text(name)]) }
    /// No rubric judges these yet. Make one activity about them by hand first.
    var materialsFaultNoRubric: String { plain(2057) }
    /// A table holds {count, number} rows at most.
    func materialsFaultRows(count: Int) -> String { text(2058, [.number(count)]) }
    /// Make a copy of my own
    var materialsCopy: String { plain(2059) }
    /// This is your own copy now. Change what you like.
    var materialsCopied: String { plain(2060) }
    /// Copied from
    var materialsCopiedFrom: String { plain(2061) }
    /// From students
    var materialsWaiting: String { plain(2062) }
    /// An activity by a student waits for your answer.
    var materialsWaitingMade: String { plain(2063) }
    /// Asks for another version.
    var materialsWaitingAsks: String { plain(2064) }
    /// {count, plural, one {# post worries somebody.} other {# posts worry somebody.}}
    func materialsWaitingReports(count: Int) -> String { text(2065, [.number(count)]) }
}

// messages
extension Messages {
    /// Messages
    var messagesTitle: String { plain(2066) }
    /// {count, plural, =0 {Nothing new} one {One conversation with something new} other {# conversations with someth…
    func messagesUnread(count: Int) -> String { text(2067, [.number(count)]) }
    /// Write
    var messagesWrite: String { plain(2068) }
    /// Write to somebody
    var messagesWriteTo: String { plain(2069) }
    /// No messages yet. Write to somebody to begin.
    var messagesNone: String { plain(2070) }
    /// No messages yet.
    var messagesNoneYet: String { plain(2071) }
    /// Older conversations
    var messagesOlder: String { plain(2072) }
    /// {count, number} new
    func messagesNew(count: Int) -> String { text(2073, [.number(count)]) }
    /// You:
    var messagesYou: String { plain(2074) }
    /// You
    var messagesYouAlone: String { plain(2075) }
    /// Somebody
    var messagesSomebody: String { plain(2076) }
    /// A message was taken back.
    var messagesTakenBack: String { plain(2077) }
    /// Taken back at {time}.
    func messagesTakenBackAt(time: String) -> String { text(2078, [.text(time)]) }
    /// This message was erased with the writer’s record.
    var messagesErased: String { plain(2079) }
    /// The team of {name}
    func messagesTeam(name: String) -> String { text(2080, [.text(name)]) }
    /// About {name}
    func messagesAbout(name: String) -> String { text(2081, [.text(name)]) }
    /// Message to {name}
    func messagesTo(name: String) -> String { text(2082, [.text(name)]) }
    /// Notice from {name}, {place}.
    func messagesNoticeFrom(name: String, place: String) -> String { text(2083, [.text(name), .text(place)]) }
    /// Earlier messages
    var messagesEarlier: String { plain(2084) }
    /// Back to the newest
    var messagesLatest: String { plain(2085) }
    /// Nothing was written yet.
    var messagesNothingSaid: String { plain(2086) }
    /// Answer
    var messagesAnswer: String { plain(2087) }
    /// Answer {name} alone
    func messagesAnswerAlone(name: String) -> String { text(2088, [.text(name)]) }
    /// Message
    var messagesWords: String { plain(2089) }
    /// Send
    var messagesSend: String { plain(2090) }
    /// Take back
    var messagesTakeBack: String { plain(2091) }
    /// Report this
    var messagesReport: String { plain(2092) }
    /// What is not right with it?
    var messagesReportWhy: String { plain(2093) }
    /// Staff chosen by the school will read it. The writer is not told who asked.
    var messagesReportWho: String { plain(2094) }
    /// Ask for a look
    var messagesReportSend: String { plain(2095) }
    /// Reported. Somebody at the school looks at it.
    var messagesReported: String { plain(2096) }
    /// Seen by {names}
    func messagesSeenBy(names: String) -> String { text(2097, [.text(names)]) }
    /// Not seen yet
    var messagesNotSeen: String { plain(2098) }
    /// Seen by {seen, number} of {people, number}
    func messagesReach(seen: Int, people: Int) -> String { text(2099, [.number(seen), .number(people)]) }
    /// Who has not seen it yet
    var messagesWhoNotYet: String { plain(2100) }
    /// Nobody can write here now. What was written stays here to read.
    var messagesOver: String { plain(2101) }
    /// This notice goes to many. Questions are best asked of a teacher.
    var messagesNoticeNoAnswer: String { plain(2102) }
    /// {name} has quiet hours now and will be told at {time}.
    func messagesToldAt(name: String, time: String) -> String { text(2103, [.text(name), .text(time)]) }
    /// Some have quiet hours now. They will be told by {time}.
    func messagesToldAtSome(time: String) -> String { text(2104, [.text(time)]) }
    /// Only those named here read this. If somebody reports it, staff chosen by the school may open it. It is kept w…
    var messagesWhoTwo: String { plain(2105) }
    /// Only you two read this. If one of you reports it, staff chosen by the school may open it.
    var messagesWhoPeers: String { plain(2106) }
    /// Everybody who teaches or advises this student reads this. It is part of the student’s record, which the famil…
    var messagesWhoTeam: String { plain(2107) }
    /// Everybody to whom the notice went can read it.
    var messagesWhoNotice: String { plain(2108) }
    /// A notice is read by all who get it. What goes to each alone is read by that person and you.
    var messagesWhoClass: String { plain(2109) }
    /// Everybody whom you choose can read this notice.
    var messagesWhoSchool: String { plain(2110) }
    /// My adults
    var messagesMyAdults: String { plain(2111) }
    /// Classmates
    var messagesClassmates: String { plain(2112) }
    /// Who teaches {name}
    func messagesAdultsOf(name: String) -> String { text(2113, [.text(name)]) }
    /// Classes
    var messagesClasses: String { plain(2114) }
    /// Choose a class to see its students and families.
    var messagesChooseClass: String { plain(2115) }
    /// Write to the whole class
    var messagesToClass: String { plain(2116) }
    /// Team
    var messagesToTeam: String { plain(2117) }
    /// There is nobody to write to now.
    var messagesNobody: String { plain(2118) }
    /// Message to the class
    var messagesToClassTitle: String { plain(2119) }
    /// {count, plural, one {One student} other {All # students}}
    func messagesWholeClass(count: Int) -> String { text(2120, [.number(count)]) }
    /// Who gets it?
    var messagesAudience: String { plain(2121) }
    /// Students
    var messagesToStudents: String { plain(2122) }
    /// Families
    var messagesToFamilies: String { plain(2123) }
    /// Students and families
    var messagesToBoth: String { plain(2124) }
    /// Staff
    var messagesToStaff: String { plain(2125) }
    /// Everybody
    var messagesToEverybody: String { plain(2126) }
    /// How?
    var messagesHow: String { plain(2127) }
    /// As one notice. Answers come to you alone.
    var messagesHowNotice: String { plain(2128) }
    /// To each alone, as a message of its own.
    var messagesHowEach: String { plain(2129) }
    /// What is it about?
    var messagesNoticeTitle: String { plain(2130) }
    /// A notice needs this line. A message to each alone does not.
    var messagesNoticeTitleHint: String { plain(2131) }
    /// Notice to the school
    var messagesSchoolNotice: String { plain(2132) }
    /// How I am told
    var messagesSettings: String { plain(2133) }
    /// Saved.
    var messagesSaved: String { plain(2134) }
    /// By email
    var messagesMail: String { plain(2135) }
    /// Once a day, when there is something new
    var messagesMailDaily: String { plain(2136) }
    /// At once, outside of quiet hours
    var messagesMailAtOnce: String { plain(2137) }
    /// Never
    var messagesMailNever: String { plain(2138) }
    /// This school sends no email yet. The choice is kept for later.
    var messagesMailOff: String { plain(2139) }
    /// The school has no email address for this account. The office can add one.
    var messagesMailNoAddress: String { plain(2140) }
    /// Quiet hours
    var messagesQuiet: String { plain(2141) }
    /// New messages wait until these hours are over. Writing is always possible.
    var messagesQuietHint: String { plain(2142) }
    /// As the school has them: {begins} to {ends}
    func messagesQuietSchool(begins: String, ends: String) -> String { text(2143, [.text(begins), .text(ends)]) }
    /// As the school has them: none
    var messagesQuietSchoolNone: String { plain(2144) }
    /// My own:
    var messagesQuietOwn: String { plain(2145) }
    /// From
    var messagesQuietBegins: String { plain(2146) }
    /// Until
    var messagesQuietEnds: String { plain(2147) }
    /// For everybody who chose no others. The same time twice means none.
    var messagesQuietSchoolHint: String { plain(2148) }
    /// Nobody else sees these choices.
    var messagesSettingsWho: String { plain(2149) }
    /// Messages at the school
    var messagesAdmin: String { plain(2150) }
    /// Between students
    var messagesPeers: String { plain(2151) }
    /// Students of one class may write to each other
    var messagesPeersOn: String { plain(2152) }
    /// Off unless a school decides otherwise. Each message can be reported.
    var messagesPeersHint: String { plain(2153) }
    /// First choose who looks at what is reported.
    var messagesPeersNeedSomebody: String { plain(2154) }
    /// Who looks at what is reported
    var messagesModerators: String { plain(2155) }
    /// They open a reported message with a reason, which is kept. They read nothing else. Where nobody is chosen, th…
    var messagesModeratorsHint: String { plain(2156) }
    /// Nobody at this school can be chosen yet.
    var messagesModeratorsNone: String { plain(2157) }
    /// Reported messages
    var messagesReports: String { plain(2158) }
    /// A message opens only with a reason. The reason is kept.
    var messagesReportsLede: String { plain(2159) }
    /// Nothing was reported.
    var messagesReportsNone: String { plain(2160) }
    /// {count, plural, =0 {Reports} one {One report} other {# reports}}
    func messagesReportsWaiting(count: Int) -> String { text(2161, [.number(count)]) }
    /// Open
    var messagesReportOpen: String { plain(2162) }
    /// A reported message
    var messagesReportTitle: String { plain(2163) }
    /// {name} asked for a look.
    func messagesReportBy(name: String) -> String { text(2164, [.text(name)]) }
    /// Settled on {day}.
    func messagesReportClosed(day: String) -> String { text(2165, [.text(day)]) }
    /// Why do you open it?
    var messagesOpenWhy: String { plain(2166) }
    /// You then see this message and a few around it, for one day.
    var messagesOpenHint: String { plain(2167) }
    /// Open it
    var messagesOpen: String { plain(2168) }
    /// Who opened it
    var messagesOpenings: String { plain(2169) }
    /// What was done?
    var messagesOutcome: String { plain(2170) }
    /// Settle it
    var messagesClose: String { plain(2171) }
    /// This one
    var messagesThisOne: String { plain(2172) }
    /// Between a student and an adult
    var messagesKindStudent: String { plain(2173) }
    /// Between family and school
    var messagesKindFamily: String { plain(2174) }
    /// In the team of a student
    var messagesKindTeam: String { plain(2175) }
    /// Between students
    var messagesKindPeers: String { plain(2176) }
    /// A notice
    var messagesKindNotice: String { plain(2177) }
    /// Please write something.
    var messagesNeedWords: String { plain(2178) }
    /// Please use at most {count, number} characters.
    func messagesTooLong(count: Int) -> String { text(2179, [.number(count)]) }
    /// That are many for one hour: at most {count, number}. Please go on later.
    func messagesTooMany(count: Int) -> String { text(2180, [.number(count)]) }
    /// A message can be taken back for five minutes. This one is older.
    var messagesTooLate: String { plain(2181) }
    /// Nobody would read this now. The words are kept in the field.
    var messagesNobodyReads: String { plain(2182) }
    /// Nobody would get this. Please choose others.
    var messagesNobodyThere: String { plain(2183) }
    /// Please say in a line what it is about.
    var messagesNeedTitle: String { plain(2184) }
    /// Please choose a time, such as 20:00.
    var messagesNeedTime: String { plain(2185) }
    /// Please give a reason.
    var messagesNeedReason: String { plain(2186) }
    /// Please say what was done.
    var messagesNeedOutcome: String { plain(2187) }
    /// {count, plural, one {You have a new message} other {You have # new messages}}
    func messagesMailSubject(count: Int) -> String { text(2188, [.number(count)]) }
    /// {count, plural, one {There is a new message for you. Read it here:} other {There are # new messages for you. …
    func messagesMailText(count: Int) -> String { text(2189, [.number(count)]) }
    /// Choose how you are told here:
    var messagesMailWhy: String { plain(2190) }
    /// Write to those who teach {name}
    func messagesWriteAbout(name: String) -> String { text(2191, [.text(name)]) }
    /// Messages
    var messagesHub: String { plain(2192) }
    /// To {name}, the family or the team.
    func messagesHubWords(name: String) -> String { text(2193, [.text(name)]) }
    /// {names} and {name} have written to each other in the last month. Their words are between them.
    func messagesFamilyLine(names: String, name: String) -> String { text(2194, [.text(names), .text(name)]) }
    /// {name} also writes with classmates, as the school allows.
    func messagesFamilyPeers(name: String) -> String { text(2195, [.text(name)]) }
    /// Messages with the school
    var messagesHomeTitle: String { plain(2196) }
}

// needs
extension Messages {
    /// Who needs me today
    var needsTitle: String { plain(2197) }
    /// {count, plural, one {One student} other {# students}} in your classes. Each name says what was seen.
    func needsLede(count: Int) -> String { text(2198, [.number(count)]) }
    /// Stuck or lost
    var needsLost: String { plain(2199) }
    /// Ready for more
    var needsBored: String { plain(2200) }
    /// {count, plural, one {No sign for a school day} other {No sign for # school days}}
    func needsAwayTitle(count: Int) -> String { text(2201, [.number(count)]) }
    /// Nobody shows signs of being stuck.
    var needsNoneLost: String { plain(2202) }
    /// Nobody shows signs of needing more.
    var needsNoneBored: String { plain(2203) }
    /// You have seen something from everyone.
    var needsNoneAway: String { plain(2204) }
    /// {count, plural, one {one more} other {# more}}
    func needsMore(count: Int) -> String { text(2205, [.number(count)]) }
    /// See all names
    var needsAll: String { plain(2206) }
    /// Last sign: {when}. {count, plural, one {One school day} other {# school days}} since.
    func needsAway(when: String, count: Int) -> String { text(2207, [.text(when), .number(count)]) }
    /// Nothing has come from this student yet.
    var needsNeverSeen: String { plain(2208) }
    /// {count, number} tries in a row at “{title}” did not work yet.
    func needsMisses(count: Int, title: String) -> String { text(2209, [.number(count), .text(title)]) }
    /// Stepped back to “{title}”, and {count, plural, one {a try} other {# tries}} there did not work either.
    func needsSteppedBack(title: String, count: Int) -> String { text(2210, [.text(title), .number(count)]) }
    /// Worked on {days, plural, one {one day} other {# days}} ({tries, plural, one {one try} other {# tries}}) witho…
    func needsNothingShown(days: Int, tries: Int) -> String { text(2211, [.number(days), .number(tries)]) }
    /// Asked for help {count, plural, one {once} other {# times}} this week.
    func needsHelpAsked(count: Int) -> String { text(2212, [.number(count)]) }
    /// The last {count, plural, one {try} other {# tries}} went less well than before.
    func needsBelowExpected(count: Int) -> String { text(2213, [.number(count)]) }
    /// Was not sure before {count, number} of the last {all, number} answers.
    func needsUnsure(count: Int, all: Int) -> String { text(2214, [.number(count), .number(all)]) }
    /// {count, plural, one {One try} other {# tries in a row}} right at once, without help.
    func needsRightAtOnce(count: Int) -> String { text(2215, [.number(count)]) }
    /// Worked on {days, plural, one {one day} other {# days}} ({tries, plural, one {one try} other {# tries}}) witho…
    func needsNothingNew(days: Int, tries: Int) -> String { text(2216, [.number(days), .number(tries)]) }
    /// The last {count, plural, one {task was} other {# tasks were}} well within reach.
    func needsFarAbove(count: Int) -> String { text(2217, [.number(count)]) }
    /// {count, number} of the last {all, number} tries were about what is shown already.
    func needsAlreadyShown(count: Int, all: Int) -> String { text(2218, [.number(count), .number(all)]) }
    /// {count, number} of the last {all, number} right answers came very quickly.
    func needsQuick(count: Int, all: Int) -> String { text(2219, [.number(count), .number(all)]) }
    /// Talk first.
    var needsHelpTalk: String { plain(2220) }
    /// Perhaps work on what this builds on.
    var needsHelpStepBack: String { plain(2221) }
    /// Perhaps smaller steps.
    var needsHelpSmaller: String { plain(2222) }
    /// Perhaps the same by another way.
    var needsHelpOtherWay: String { plain(2223) }
    /// Perhaps work with somebody.
    var needsHelpTogether: String { plain(2224) }
    /// Perhaps find out what else is there already.
    var needsHelpLookAhead: String { plain(2225) }
    /// Perhaps begin what comes next.
    var needsHelpMoveOn: String { plain(2226) }
    /// Perhaps a deeper task.
    var needsHelpDeeper: String { plain(2227) }
    /// Perhaps a project of their own.
    var needsHelpProject: String { plain(2228) }
    /// Offer a seat in the workshop
    var needsInvite: String { plain(2229) }
    /// Workshop
    var needsWorkshop: String { plain(2230) }
    /// Group
    var needsGroup: String { plain(2231) }
    /// Note
    var needsNote: String { plain(2232) }
    /// Set aside
    var needsSetAside: String { plain(2233) }
    /// The name comes back when something else is seen, or after {count, number} days.
    func needsSetAsideHint(count: Int) -> String { text(2234, [.number(count)]) }
    /// We have talked
    var needsReasonTalked: String { plain(2235) }
    /// I know why
    var needsReasonKnown: String { plain(2236) }
    /// Something is planned
    var needsReasonPlanned: String { plain(2237) }
    /// Or your own reason
    var needsReasonOwn: String { plain(2238) }
    /// Please say why, in a few words.
    var needsNeedReason: String { plain(2239) }
    /// Please use at most {count, number} characters.
    func needsTooLong(count: Int) -> String { text(2240, [.number(count)]) }
    /// Too little to say
    var needsUnknown: String { plain(2241) }
    /// No work of theirs was judged in the last six weeks, so nothing can be said:
    var needsUnknownHint: String { plain(2242) }
    /// Set aside by you
    var needsAside: String { plain(2243) }
    /// Only you have set these aside; colleagues have lists of their own.
    var needsAsideHint: String { plain(2244) }
    /// until {day}
    func needsUntil(day: String) -> String { text(2245, [.text(day)]) }
    /// Put back
    var needsTakeBack: String { plain(2246) }
    /// Your list
    var needsSettings: String { plain(2247) }
    /// Name students after so many school days without a sign
    var needsAwayDays: String { plain(2248) }
    /// Save
    var needsSave: String { plain(2249) }
    /// How these names come about
    var needsHow: String { plain(2250) }
    /// Stuck or lost: several tries in a row that did not work, many school days of work without something new shown…
    var needsHowLost: String { plain(2251) }
    /// Ready for more: many tries in a row right at once, work on what is shown already, or many school days without…
    var needsHowBored: String { plain(2252) }
    /// A sign is work that was written, sent or judged, an answer, a talk, or a visit in class. School days are coun…
    var needsHowAway: String { plain(2253) }
    /// The lists look back six weeks. They hold no score and no order but time: who has waited longest stands first.…
    var needsHowNot: String { plain(2254) }
    /// Only you see these lists, of students you teach or advise. Leaders do not.
    var needsWho: String { plain(2255) }
    /// {count, plural, =0 {No work waits} one {One piece of work waits} other {# pieces of work wait}}
    func needsTileWork(count: Int) -> String { text(2256, [.number(count)]) }
    /// {count, plural, =0 {Nobody asks for help} one {One asks for help} other {# ask for help}}
    func needsTileHelp(count: Int) -> String { text(2257, [.number(count)]) }
    /// {count, plural, =0 {No check-in is due} one {One check-in is due} other {# check-ins are due}}
    func needsTileTalks(count: Int) -> String { text(2258, [.number(count)]) }
    /// {count, plural, =0 {No workshop today} one {One workshop today} other {# workshops today}}
    func needsTileWorkshops(count: Int) -> String { text(2259, [.number(count)]) }
    /// Do first
    var needsFirst: String { plain(2260) }
}

// observations
extension Messages {
    /// What people saw me do
    var observationsTitleOwn: String { plain(2261) }
    /// What people saw {name, html} do
    func observationsTitleOf(name: HTML) -> HTML { markup(2262, [.html(name)]) }
    /// What people saw {name} do
    func observationsTitle(name: String) -> String { text(2263, [.text(name)]) }
    /// Not all learning is on a screen. Here is what adults saw you do.
    var observationsLedeOwn: String { plain(2264) }
    /// Not all learning is on a screen. Here is what adults saw, in their own words.
    var observationsLede: String { plain(2265) }
    /// Note what I saw
    var observationsAdd: String { plain(2266) }
    /// Whom did you see? Choose a student.
    var observationsWhom: String { plain(2267) }
    /// You have no students now. They come with your classes.
    var observationsNoStudents: String { plain(2268) }
    /// Note another student
    var observationsNext: String { plain(2269) }
    /// What I saw {name} do
    func observationsNew(name: String) -> String { text(2270, [.text(name)]) }
    /// What I saw {name, html} do
    func observationsNewHead(name: HTML) -> HTML { markup(2271, [.html(name)]) }
    /// Which skill was it?
    var observationsWhat: String { plain(2272) }
    /// Another skill
    var observationsFind: String { plain(2273) }
    /// A word from its name
    var observationsFindWords: String { plain(2274) }
    /// Find
    var observationsFindButton: String { plain(2275) }
    /// Nothing with these words. Try a shorter one.
    var observationsFoundNone: String { plain(2276) }
    /// Which level did you see?
    var observationsLevel: String { plain(2277) }
    /// No level, only what I saw
    var observationsNoLevel: String { plain(2278) }
    /// What happened
    var observationsWords: String { plain(2279) }
    /// One sentence is enough. You may leave it empty.
    var observationsWordsHint: String { plain(2280) }
    /// One sentence is enough: what you saw, and where.
    var observationsWordsHintFamily: String { plain(2281) }
    /// Photo
    var observationsPhoto: String { plain(2282) }
    /// Show the work or the hands. Ask first if a face is in it.
    var observationsPhotoHint: String { plain(2283) }
    /// Help, another place, another day
    var observationsMore: String { plain(2284) }
    /// Somebody helped
    var observationsHelped: String { plain(2285) }
    /// It was in a new situation
    var observationsTransfer: String { plain(2286) }
    /// On which day
    var observationsDay: String { plain(2287) }
    /// How it was shown
    var observationsWay: String { plain(2288) }
    /// Save
    var observationsSave: String { plain(2289) }
    /// Saved.
    var observationsSaved: String { plain(2290) }
    /// Undo
    var observationsUndo: String { plain(2291) }
    /// It was a habit of character, not a skill
    var observationsHabitInstead: String { plain(2292) }
    /// Choose a skill.
    var observationsNeedCompetency: String { plain(2293) }
    /// Choose a level, write a sentence or add a photo.
    var observationsNeedSomething: String { plain(2294) }
    /// Write a sentence or add a photo.
    var observationsNeedWords: String { plain(2295) }
    /// Choose a day that is not in the future and not too long ago.
    var observationsNeedDay: String { plain(2296) }
    /// This is too long. {count, number} characters fit.
    func observationsTooLong(count: Int) -> String { text(2297, [.number(count)]) }
    /// Moments
    var observationsMoments: String { plain(2298) }
    /// {count, plural, one {# moment} other {# moments}}
    func observationsCount(count: Int) -> String { text(2299, [.number(count)]) }
    /// Nothing is noted yet. Ask an adult to watch you work.
    var observationsNoneOwn: String { plain(2300) }
    /// Nothing is noted yet. One sentence about one moment is a good start.
    var observationsNone: String { plain(2301) }
    /// Take this back
    var observationsTakeBack: String { plain(2302) }
    /// It does not count any more. It stays in the record as taken back.
    var observationsTakeBackWhat: String { plain(2303) }
    /// Take back
    var observationsTakeBackDo: String { plain(2304) }
    /// Newer moments
    var observationsNewer: String { plain(2305) }
    /// Older moments
    var observationsOlder: String { plain(2306) }
    /// The student, the family, the teachers, the advisor and the school leaders can read this.
    var observationsWho: String { plain(2307) }
    /// You, your family, your teachers, your advisor and the school leaders can read this.
    var observationsWhoOwn: String { plain(2308) }
    /// Habits of character
    var observationsHabits: String { plain(2309) }
    /// These are told in words. They have no level and do not count for a grade.
    var observationsHabitsApart: String { plain(2310) }
    /// Nobody has noted a habit yet.
    var observationsHabitsNoneOwn: String { plain(2311) }
    /// Nothing is noted yet. What did you see that deserves a word?
    var observationsHabitsNone: String { plain(2312) }
    /// {count, plural, one {# older note} other {# older notes}}
    func observationsHabitsOlder(count: Int) -> String { text(2313, [.number(count)]) }
    /// {count, plural, one {Seen once} other {Seen # times}} by {people, plural, one {one adult} other {# adults}}, …
    func observationsStory(count: Int, people: Int, date: String) -> String { text(2314, [.number(count), .number(people), .text(date)]) }
    /// Earlier notes
    var observationsStoryAll: String { plain(2315) }
    /// Note a habit
    var observationsHabitAdd: String { plain(2316) }
    /// A habit I saw in {name, html}
    func observationsHabitHead(name: HTML) -> HTML { markup(2317, [.html(name)]) }
    /// What did you see?
    var observationsHabitWhich: String { plain(2318) }
    /// Tell the moment
    var observationsHabitWords: String { plain(2319) }
    /// What happened, in a sentence. You may leave it empty.
    var observationsHabitWordsHint: String { plain(2320) }
    /// Choose what you saw.
    var observationsNeedHabit: String { plain(2321) }
    /// How did you see it?
    var observationsSeenHow: String { plain(2322) }
    /// for the first time
    var observationsSeenFirst: String { plain(2323) }
    /// once more
    var observationsSeenAgain: String { plain(2324) }
    /// when it was not easy
    var observationsSeenHard: String { plain(2325) }
    /// Curiosity
    var observationsCuriosity: String { plain(2326) }
    /// Asks, looks closer, wants to know why
    var observationsCuriosityLooks: String { plain(2327) }
    /// Perseverance
    var observationsPerseverance: String { plain(2328) }
    /// Stays with it and tries another way
    var observationsPerseveranceLooks: String { plain(2329) }
    /// Kindness
    var observationsKindness: String { plain(2330) }
    /// Sees what others need and helps
    var observationsKindnessLooks: String { plain(2331) }
    /// Teamwork
    var observationsTeamwork: String { plain(2332) }
    /// Listens, shares the work, keeps promises
    var observationsTeamworkLooks: String { plain(2333) }
    /// Honesty
    var observationsHonesty: String { plain(2334) }
    /// Says what is true, even when it is hard
    var observationsHonestyLooks: String { plain(2335) }
    /// Initiative
    var observationsInitiative: String { plain(2336) }
    /// Begins without being asked
    var observationsInitiativeLooks: String { plain(2337) }
    /// Care for the work
    var observationsCare: String { plain(2338) }
    /// Checks, fixes and finishes
    var observationsCareLooks: String { plain(2339) }
    /// Courage
    var observationsCourage: String { plain(2340) }
    /// Speaks up, tries what is new
    var observationsCourageLooks: String { plain(2341) }
    /// Class table
    var observationsGridTitle: String { plain(2342) }
    /// Class table
    var observationsGridOpen: String { plain(2343) }
    /// After a task on paper or a discussion: fill in what you saw of everybody at once.
    var observationsGridBegin: String { plain(2344) }
    /// With the rubric of an activity
    var observationsGridByActivity: String { plain(2345) }
    /// With skills that I choose
    var observationsGridBySkill: String { plain(2346) }
    /// Skills, up to {count, number}
    func observationsGridSkills(count: Int) -> String { text(2347, [.number(count)]) }
    /// Open the table
    var observationsGridGo: String { plain(2348) }
    /// One digit for each student and column. Leave empty what you did not see.
    var observationsGridLede: String { plain(2349) }
    /// What the class did
    var observationsGridName: String { plain(2350) }
    /// For example: fractions on paper
    var observationsGridNameHint: String { plain(2351) }
    /// empty: not seen
    var observationsGridEmptyCell: String { plain(2352) }
    /// With a keyboard: after a digit you move on to the student below. The arrow keys move, too.
    var observationsGridKeys: String { plain(2353) }
    /// What the levels look like
    var observationsGridRubric: String { plain(2354) }
    /// Levels by student
    var observationsGridTable: String { plain(2355) }
    /// With help
    var observationsGridHelp: String { plain(2356) }
    /// {name} had help
    func observationsGridHelpOf(name: String) -> String { text(2357, [.text(name)]) }
    /// A word to the student
    var observationsGridWords: String { plain(2358) }
    /// A word to {name}
    func observationsGridWordsOf(name: String) -> String { text(2359, [.text(name)]) }
    /// {name}, {what}: 1 to 4
    func observationsGridCell(name: String, what: String) -> String { text(2360, [.text(name), .text(what)]) }
    /// Save all
    var observationsGridSave: String { plain(2361) }
    /// Look before saving
    var observationsGridPreview: String { plain(2362) }
    /// {levels, plural, one {# level} other {# levels}} for {students, plural, one {# student} other {# students}}.
    func observationsGridSum(levels: Int, students: Int) -> String { text(2363, [.number(levels), .number(students)]) }
    /// No level that is shown would change.
    var observationsGridNoChange: String { plain(2364) }
    /// These levels would go up:
    var observationsGridChanges: String { plain(2365) }
    /// Parts of the class
    var observationsGridPages: String { plain(2366) }
    /// Say what the class did.
    var observationsGridNeedTitle: String { plain(2367) }
    /// {name}, {what}: “{typed}” is not a level. Use 1, 2, 3 or 4.
    func observationsGridWrong(name: String, what: String, typed: String) -> String { text(2368, [.text(name), .text(what), .text(typed)]) }
    /// {name} has words but no level. Add a level, or note it on the student’s own page.
    func observationsGridWordsAlone(name: String) -> String { text(2369, [.text(name)]) }
    /// Somebody in this table is no longer in the class. Open the table again.
    var observationsGridLeft: String { plain(2370) }
    /// Fill in at least one level.
    var observationsGridEmpty: String { plain(2371) }
    /// You saved a table with this name for this day. Give it another name, or take the first one back.
    var observationsGridTwice: String { plain(2372) }
    /// Saved tables
    var observationsSheets: String { plain(2373) }
    /// Each level now counts as evidence for its student. You can take all of it back below.
    var observationsSheetSaved: String { plain(2374) }
    /// This table was taken back. Nothing of it counts.
    var observationsSheetBack: String { plain(2375) }
    /// Take the whole table back
    var observationsSheetTakeBack: String { plain(2376) }
    /// Nothing of it counts any more. It stays in the record as taken back.
    var observationsSheetTakeBackWhat: String { plain(2377) }
    /// Take it all back
    var observationsSheetTakeBackDo: String { plain(2378) }
    /// From before
    var observationsPriorTitle: String { plain(2379) }
    /// Bring something from before
    var observationsPriorAdd: String { plain(2380) }
    /// Did you learn it at another school, at home or in a club? Bring what shows it. A teacher will look at it.
    var observationsPriorLedeOwn: String { plain(2381) }
    /// What {name} learned at another school, at home or in a club counts here, too. A teacher looks at it first.
    func observationsPriorLede(name: String) -> String { text(2382, [.text(name)]) }
    /// You have not brought anything yet.
    var observationsPriorNoneOwn: String { plain(2383) }
    /// Nothing has been brought yet.
    var observationsPriorNone: String { plain(2384) }
    /// What does it show?
    var observationsPriorWhat: String { plain(2385) }
    /// What did you do?
    var observationsPriorWordsOwn: String { plain(2386) }
    /// What did {name} do?
    func observationsPriorWords(name: String) -> String { text(2387, [.text(name)]) }
    /// Tell what you made or did, and how it shows the skill.
    var observationsPriorWordsHint: String { plain(2388) }
    /// Where was it?
    var observationsPriorPlace: String { plain(2389) }
    /// A school, a club, at home
    var observationsPriorPlaceHint: String { plain(2390) }
    /// About when
    var observationsPriorDay: String { plain(2391) }
    /// A day near it is fine.
    var observationsPriorDayHint: String { plain(2392) }
    /// Photo, recording or film
    var observationsPriorFiles: String { plain(2393) }
    /// Link to more
    var observationsPriorLink: String { plain(2394) }
    /// Send it to the teachers
    var observationsPriorSend: String { plain(2395) }
    /// Choose the skill that it shows.
    var observationsPriorNeedSkill: String { plain(2396) }
    /// Tell what was done.
    var observationsPriorNeedWords: String { plain(2397) }
    /// Choose a day near it.
    var observationsPriorNeedDay: String { plain(2398) }
    /// A link begins with https:// and has no spaces.
    var observationsPriorNeedLink: String { plain(2399) }
    /// This is too long. {count, number} characters fit.
    func observationsPriorTooLong(count: Int) -> String { text(2400, [.number(count)]) }
    /// {count, number} pieces wait for an answer. Please wait for some of them first.
    func observationsPriorTooMany(count: Int) -> String { text(2401, [.number(count)]) }
    /// waits for an answer
    var observationsPriorWaiting: String { plain(2402) }
    /// counts as evidence
    var observationsPriorCounted: String { plain(2403) }
    /// answered
    var observationsPriorAnswered: String { plain(2404) }
    /// taken back
    var observationsPriorTakenBack: String { plain(2405) }
    /// What was brought
    var observationsPriorBrought: String { plain(2406) }
    /// Brought by
    var observationsPriorBy: String { plain(2407) }
    /// The answer
    var observationsPriorAnswer: String { plain(2408) }
    /// It was taken back later and does not count now.
    var observationsPriorUndone: String { plain(2409) }
    /// Bring more
    var observationsPriorAgain: String { plain(2410) }
    /// Take it back
    var observationsPriorTakeBack: String { plain(2411) }
    /// Somebody answered this already, or it was taken back. Load the page again to see.
    var observationsPriorGone: String { plain(2412) }
    /// Your answer
    var observationsPriorReview: String { plain(2413) }
    /// What do you see in it?
    var observationsPriorDecide: String { plain(2414) }
    /// It shows the skill: count it as evidence
    var observationsPriorCount: String { plain(2415) }
    /// Not yet: say why and what would help
    var observationsPriorSendBack: String { plain(2416) }
    /// Which level, if it counts
    var observationsPriorLevel: String { plain(2417) }
    /// Words to the student
    var observationsPriorAnswerWords: String { plain(2418) }
    /// What convinced you, or what is missing and how to show it here.
    var observationsPriorAnswerHint: String { plain(2419) }
    /// Send the answer
    var observationsPriorSendAnswer: String { plain(2420) }
    /// Choose what you see in it.
    var observationsPriorNeedChoice: String { plain(2421) }
    /// Choose the level that it shows.
    var observationsPriorNeedLevel: String { plain(2422) }
    /// Say why, and what would help.
    var observationsPriorNeedReason: String { plain(2423) }
    /// Evidence from before
    var observationsPriorQueue: String { plain(2424) }
    /// Open all
    var observationsPriorQueueOpen: String { plain(2425) }
    /// Students and families brought what was learned elsewhere. The oldest comes first.
    var observationsPriorQueueLede: String { plain(2426) }
    /// {count, plural, one {# piece waits for your answer.} other {# pieces wait for your answer.}}
    func observationsPriorQueueCount(count: Int) -> String { text(2427, [.number(count)]) }
    /// Nothing waits for an answer.
    var observationsPriorQueueEmpty: String { plain(2428) }
    /// Your teacher answered what you brought: {title, html}
    func observationsPriorNewAnswer(title: HTML) -> HTML { markup(2429, [.html(title)]) }
    /// What people saw
    var observationsHub: String { plain(2430) }
    /// Moments and habits that adults noted
    var observationsHubWords: String { plain(2431) }
    /// Seen without a screen
    var observationsOnSkill: String { plain(2432) }
    /// Show it in your own way. Ask an adult to watch, or bring what you did before.
    var observationsOnSkillOwn: String { plain(2433) }
    /// In a new situation
    var observationsTransferTitle: String { plain(2434) }
    /// You can do this here. Now try it somewhere new: at home, in another class, in town. Then show how it went.
    var observationsTransferOwn: String { plain(2435) }
    /// The next level asks for it in a new situation: another class, at home, in town. Whoever sees it can note it.
    var observationsTransferOther: String { plain(2436) }
    /// Plan a way to show it
    var observationsTransferIdea: String { plain(2437) }
    /// Note it in a new situation
    var observationsTransferNote: String { plain(2438) }
    /// Examples at each level
    var observationsExamples: String { plain(2439) }
    /// Skill
    var observationsSkill: String { plain(2440) }
    /// Pieces that others let you see
    var observationsExamplesHint: String { plain(2441) }
    /// List
    var observationsViewList: String { plain(2442) }
    /// Map and list
    var observationsViewMap: String { plain(2443) }
    /// How to see it
    var observationsView: String { plain(2444) }
    /// {area}: {count, plural, one {# skill} other {# skills}}. Lines go from what comes first to what builds on it.…
    func observationsMapLabel(area: String, count: Int) -> String { text(2445, [.text(area), .number(count)]) }
    /// The drawing shows {count, number} skills around what is under way. All are in the list.
    func observationsMapCut(count: Int) -> String { text(2446, [.number(count)]) }
    /// level {level, number}
    func observationsMapNodeLevel(level: Int) -> String { text(2447, [.number(level)]) }
}

// overview
extension Messages {
    /// Progress of {name}
    func overviewTitle(name: String) -> String { text(2448, [.text(name)]) }
    /// Progress of {name, html}
    func overviewTitleHtml(name: HTML) -> HTML { markup(2449, [.html(name)]) }
    /// My progress
    var overviewTitleOwn: String { plain(2450) }
    /// {count, plural, one {One part of learning.} other {# parts of learning, all worth the same.}} Each number ope…
    func overviewLede(count: Int) -> String { text(2451, [.number(count)]) }
    /// What the signs mean
    var overviewKey: String { plain(2452) }
    /// to come
    var overviewToCome: String { plain(2453) }
    /// working on it
    var overviewWorking: String { plain(2454) }
    /// shown
    var overviewShown: String { plain(2455) }
    /// You have shown {shown, number} of {total, plural, one {# skill} other {# skills}} on your plan.
    func overviewSkillsOwn(shown: Int, total: Int) -> String { text(2456, [.number(shown), .number(total)]) }
    /// {name} has shown {shown, number} of {total, plural, one {# skill} other {# skills}} on the plan.
    func overviewSkills(name: String, shown: Int, total: Int) -> String { text(2457, [.text(name), .number(shown), .number(total)]) }
    /// {count, plural, one {You are working on one.} other {You are working on #.}}
    func overviewWorkingOwn(count: Int) -> String { text(2458, [.number(count)]) }
    /// {count, plural, one {One is in progress.} other {# are in progress.}}
    func overviewWorkingOn(count: Int) -> String { text(2459, [.number(count)]) }
    /// {count, plural, one {You have one goal here.} other {You have # goals here.}}
    func overviewGoalsOwn(count: Int) -> String { text(2460, [.number(count)]) }
    /// {count, plural, one {{name} has one goal here.} other {{name} has # goals here.}}
    func overviewGoalsOf(count: Int, name: String) -> String { text(2461, [.number(count), .text(name)]) }
    /// {count, plural, one {You reached one goal here.} other {You reached # goals here.}}
    func overviewGoalsReachedOwn(count: Int) -> String { text(2462, [.number(count)]) }
    /// {count, plural, one {{name} reached one goal here.} other {{name} reached # goals here.}}
    func overviewGoalsReachedOf(count: Int, name: String) -> String { text(2463, [.number(count), .text(name)]) }
    /// {count, plural, one {One thing on your plan belongs here.} other {# things on your plan belong here.}}
    func overviewItemsOwn(count: Int) -> String { text(2464, [.number(count)]) }
    /// {count, plural, one {One thing on the plan belongs here.} other {# things on the plan belong here.}}
    func overviewItemsOf(count: Int) -> String { text(2465, [.number(count)]) }
    /// {planned, plural, one {{done, number} of # hour is done.} other {{done, number} of # hours are done.}}
    func overviewHours(planned: Int, done: Int) -> String { text(2466, [.number(planned), .number(done)]) }
    /// {count, plural, one {You have shown one skill since {date}.} other {You have shown # skills since {date}.}}
    func overviewGrowthOwn(count: Int, date: String) -> String { text(2467, [.number(count), .text(date)]) }
    /// {count, plural, one {{name} has shown one skill since {date}.} other {{name} has shown # skills since {date}.…
    func overviewGrowthOf(count: Int, name: String, date: String) -> String { text(2468, [.number(count), .text(name), .text(date)]) }
    /// You last worked on “{skill}”.
    func overviewLatestOwn(skill: String) -> String { text(2469, [.text(skill)]) }
    /// {name} last worked on “{skill}”.
    func overviewLatestOf(name: String, skill: String) -> String { text(2470, [.text(name), .text(skill)]) }
    /// Your plan has nothing here yet.
    var overviewUnplannedOwn: String { plain(2471) }
    /// The plan has nothing here yet.
    var overviewUnplanned: String { plain(2472) }
    /// Nothing here yet. A skill from your map could come first.
    var overviewEmptyContentOwn: String { plain(2473) }
    /// Nothing here yet. A skill from the map could come first.
    var overviewEmptyContent: String { plain(2474) }
    /// Nothing here yet. A question you want to dig into could come first.
    var overviewEmptyThinkingOwn: String { plain(2475) }
    /// Nothing here yet. A question to dig into could come first.
    var overviewEmptyThinking: String { plain(2476) }
    /// Nothing here yet. Planning your own week could come first.
    var overviewEmptyHabitsOwn: String { plain(2477) }
    /// Nothing here yet. Planning the week could come first.
    var overviewEmptyHabits: String { plain(2478) }
    /// Nothing here yet. Helping or trying something outside school could come first.
    var overviewEmptyWorldOwn: String { plain(2479) }
    /// Nothing here yet. Helping or trying something outside school could come first.
    var overviewEmptyWorld: String { plain(2480) }
    /// Nothing here yet. A goal of yours could come first.
    var overviewEmptyOtherOwn: String { plain(2481) }
    /// Nothing here yet. A goal could come first.
    var overviewEmptyOther: String { plain(2482) }
    /// Open the plan
    var overviewOpenPlan: String { plain(2483) }
    /// Open the map
    var overviewOpenMap: String { plain(2484) }
    /// The numbers of “{category}”
    func overviewNumbers(category: String) -> String { text(2485, [.text(category)]) }
    /// Goals
    var overviewRowGoals: String { plain(2486) }
    /// Goals reached
    var overviewRowGoalsDone: String { plain(2487) }
    /// Skills shown
    var overviewRowShown: String { plain(2488) }
    /// Skills in progress
    var overviewRowWorking: String { plain(2489) }
    /// Skills to come
    var overviewRowOpen: String { plain(2490) }
    /// Courses, projects and experiences
    var overviewRowItems: String { plain(2491) }
    /// Of these, done
    var overviewRowItemsDone: String { plain(2492) }
    /// Hours, done and planned
    var overviewRowHours: String { plain(2493) }
    /// {done, number} of {planned, number}
    func overviewHoursShort(done: Int, planned: Int) -> String { text(2494, [.number(done), .number(planned)]) }
    /// Shown since {date}
    func overviewRowGrowth(date: String) -> String { text(2495, [.text(date)]) }
    /// Latest work
    var overviewRowLatest: String { plain(2496) }
    /// {category}: {name}
    func overviewPartTitle(category: String, name: String) -> String { text(2497, [.text(category), .text(name)]) }
    /// All the parts
    var overviewAllParts: String { plain(2498) }
    /// Goals
    var overviewGoals: String { plain(2499) }
    /// reached
    var overviewGoalDone: String { plain(2500) }
    /// done
    var overviewItemDone: String { plain(2501) }
    /// Courses, projects and experiences
    var overviewItems: String { plain(2502) }
    /// Skills shown
    var overviewSkillsShown: String { plain(2503) }
    /// Skills in progress
    var overviewSkillsWorking: String { plain(2504) }
    /// Skills to come
    var overviewSkillsOpen: String { plain(2505) }
    /// Shown since {date}
    func overviewGrown(date: String) -> String { text(2506, [.text(date)]) }
    /// since {date}
    func overviewSince(date: String) -> String { text(2507, [.text(date)]) }
    /// last worked on {date}
    func overviewLastOn(date: String) -> String { text(2508, [.text(date)]) }
    /// {count, plural, one {# hour} other {# hours}}
    func overviewPlanned(count: Int) -> String { text(2509, [.number(count)]) }
    /// You, your family, your teachers, your advisor and the school leaders can see this. A goal you keep for you an…
    var overviewWhoOwn: String { plain(2510) }
    /// {name}, the family, the teachers, the advisor and the school leaders can see this.
    func overviewWho(name: String) -> String { text(2511, [.text(name)]) }
    /// Mine
    var overviewMine: String { plain(2512) }
    /// About me
    var overviewMineProfile: String { plain(2513) }
    /// My progress
    var overviewMineProgress: String { plain(2514) }
    /// My year
    var overviewMineYear: String { plain(2515) }
    /// More about {name}
    func overviewMore(name: String) -> String { text(2516, [.text(name)]) }
    /// See {name}’s progress in each part of learning
    func overviewLinkFamily(name: String) -> String { text(2517, [.text(name)]) }
    /// Grade {grade}
    func overviewHubGrade(grade: String) -> String { text(2518, [.text(grade)]) }
    /// Profile
    var overviewHubProfile: String { plain(2519) }
    /// Who {name} is, in their own words first.
    func overviewHubProfileWords(name: String) -> String { text(2520, [.text(name)]) }
    /// Plan
    var overviewHubPlan: String { plain(2521) }
    /// No plan has been written yet.
    var overviewHubPlanNone: String { plain(2522) }
    /// {goals, plural, =0 {No goals yet} one {# goal} other {# goals}} and {items, plural, =0 {nothing else planned}…
    func overviewHubPlanSum(goals: Int, items: Int) -> String { text(2523, [.number(goals), .number(items)]) }
    /// Progress
    var overviewHubProgress: String { plain(2524) }
    /// Every part of learning on one page.
    var overviewHubProgressWords: String { plain(2525) }
    /// This week
    var overviewHubWeek: String { plain(2526) }
    /// What {name} planned for this week, and what is done.
    func overviewHubWeekWords(name: String) -> String { text(2527, [.text(name)]) }
    /// The year
    var overviewHubYear: String { plain(2528) }
    /// Projects, courses and skills over the months.
    var overviewHubYearWords: String { plain(2529) }
    /// Check-ins
    var overviewHubTalks: String { plain(2530) }
    /// Talks with the advisor: what was said, and what is next.
    var overviewHubTalksWords: String { plain(2531) }
    /// The next one is on {date}, with {name}.
    func overviewHubNextTalk(date: String, name: String) -> String { text(2532, [.text(date), .text(name)]) }
    /// Notes
    var overviewHubNotes: String { plain(2533) }
    /// What adults wrote down. Each note says who reads it.
    var overviewHubNotesWords: String { plain(2534) }
    /// Proposals
    var overviewHubProposals: String { plain(2535) }
    /// What {name} proposes to learn, and what was agreed.
    func overviewHubProposalsWords(name: String) -> String { text(2536, [.text(name)]) }
    /// Work
    var overviewHubWork: String { plain(2537) }
    /// Everything that was begun and sent, with feedback.
    var overviewHubWorkWords: String { plain(2538) }
    /// Map
    var overviewHubMap: String { plain(2539) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func overviewHubMapWords(shown: Int, working: Int) -> String { text(2540, [.number(shown), .number(working)]) }
    /// You see here only what is open to you.
    var overviewHubWho: String { plain(2541) }
    /// Pages about {name}
    func overviewHubPages(name: String) -> String { text(2542, [.text(name)]) }
}

// placement
extension Messages {
    /// Where can I begin?
    var placementTitle: String { plain(2543) }
    /// Where {name} can begin
    func placementTitleOf(name: String) -> String { text(2544, [.text(name)]) }
    /// Answer a few questions. Then you see good places to begin.
    var placementLede: String { plain(2545) }
    /// A few questions show good places to begin. They give no score, and no level goes down.
    var placementLedeOf: String { plain(2546) }
    /// At most {count, number} questions. There is no score. No level goes down. You can stop and go on later.
    func placementPromise(count: Int) -> String { text(2547, [.number(count)]) }
    /// Choose what it is about
    var placementChoose: String { plain(2548) }
    /// There are not enough questions yet. Your map shows what is ready for you.
    var placementNone: String { plain(2549) }
    /// Nothing was tried yet. Students begin on their own map.
    var placementNoneOf: String { plain(2550) }
    /// On the way to my goals
    var placementWayToGoals: String { plain(2551) }
    /// On the way to the student's goals
    var placementWayToGoalsOf: String { plain(2552) }
    /// Begin
    var placementBegin: String { plain(2553) }
    /// Go on
    var placementGoOn: String { plain(2554) }
    /// You can go on with these
    var placementUnderWay: String { plain(2555) }
    /// This is still under way. What it finds is here at the end.
    var placementUnderWayOf: String { plain(2556) }
    /// Earlier results
    var placementBefore: String { plain(2557) }
    /// Ended on {date}
    func placementEndedOn(date: String) -> String { text(2558, [.text(date)]) }
    /// Began on {date}
    func placementBeganOn(date: String) -> String { text(2559, [.text(date)]) }
    /// There are not enough questions about this now. Please choose another one.
    var placementNotOffered: String { plain(2560) }
    /// Question {number, number} of at most {count, number}
    func placementQuestion(number: Int, count: Int) -> String { text(2561, [.number(number), .number(count)]) }
    /// Send my answer
    var placementAnswer: String { plain(2562) }
    /// I have not learned this yet
    var placementNotYet: String { plain(2563) }
    /// You can leave and go on later, on any device.
    var placementLeave: String { plain(2564) }
    /// You seem ready for this now
    var placementReady: String { plain(2565) }
    /// Seems ready to be learned now
    var placementReadyOf: String { plain(2566) }
    /// Your map shows where you can go from here.
    var placementReadyNone: String { plain(2567) }
    /// It looks like you can do this already
    var placementThere: String { plain(2568) }
    /// May be there already
    var placementThereOf: String { plain(2569) }
    /// Your teacher looks at it with you and confirms it.
    var placementThereWho: String { plain(2570) }
    /// It is not a level yet. A teacher looks at it with the student and confirms it.
    var placementThereWhoOf: String { plain(2571) }
    /// {count, plural, one {And # more, on the map.} other {And # more, on the map.}}
    func placementMore(count: Int) -> String { text(2572, [.number(count)]) }
    /// A question about it was answered right.
    var placementWhyRight: String { plain(2573) }
    /// This comes later and is there already: {title, html}
    func placementWhyRequired(title: HTML) -> HTML { markup(2574, [.html(title)]) }
    /// The other answers make it likely.
    var placementWhyLikely: String { plain(2575) }
    /// A question about it did not work out yet.
    var placementWhyWrong: String { plain(2576) }
    /// The answer was: not learned yet.
    var placementWhyNotYet: String { plain(2577) }
    /// What comes before it is there.
    var placementWhyNext: String { plain(2578) }
    /// Go to my map
    var placementToMap: String { plain(2579) }
    /// Placement suggests
    var placementSuggests: String { plain(2580) }
    /// Placement suggests that this is there already. Look at it with the student, and confirm what you see.
    var placementSuggestsLook: String { plain(2581) }
    /// See the results
    var placementSeeAll: String { plain(2582) }
}

// plans
extension Messages {
    /// Classes in order
    var plansKindCourseSequence: String { plain(2583) }
    /// Activity
    var plansKindActivity: String { plain(2584) }
    /// Project
    var plansKindProject: String { plain(2585) }
    /// College class
    var plansKindDualEnrolment: String { plain(2586) }
    /// Internship
    var plansKindInternship: String { plain(2587) }
    /// Service
    var plansKindService: String { plain(2588) }
    /// Reading
    var plansKindReading: String { plain(2589) }
    /// Support
    var plansKindSupport: String { plain(2590) }
    /// Habit to practice
    var plansKindHabit: String { plain(2591) }
    /// This term
    var plansHorizonTerm: String { plain(2592) }
    /// The next years
    var plansHorizonYears: String { plain(2593) }
    /// After graduation
    var plansHorizonAfterGraduation: String { plain(2594) }
    /// Student, family and the adults at school
    var plansAudienceEveryone: String { plain(2595) }
    /// Only the student and the advisor
    var plansAudienceAdvisor: String { plain(2596) }
    /// planned
    var plansMarkPlanned: String { plain(2597) }
    /// under way
    var plansMarkUnderWay: String { plain(2598) }
    /// done
    var plansMarkDone: String { plain(2599) }
    /// let go
    var plansMarkLetGo: String { plain(2600) }
    /// Questions
    var plansFieldTemplate: String { plain(2601) }
    /// We look at it again
    var plansFieldReviewOn: String { plain(2602) }
    /// Words
    var plansFieldWords: String { plain(2603) }
    /// Kind of interest
    var plansFieldTag: String { plain(2604) }
    /// Kind of goal
    var plansFieldCategory: String { plain(2605) }
    /// What it is
    var plansFieldTitle: String { plain(2606) }
    /// Reason
    var plansFieldReason: String { plain(2607) }
    /// How we will know
    var plansFieldKnowing: String { plain(2608) }
    /// How far away
    var plansFieldHorizon: String { plain(2609) }
    /// By when
    var plansFieldByOn: String { plain(2610) }
    /// Belongs to
    var plansFieldInterest: String { plain(2611) }
    /// Skills
    var plansFieldCompetencies: String { plain(2612) }
    /// Leads to
    var plansFieldServes: String { plain(2613) }
    /// Who can read it
    var plansFieldAudience: String { plain(2614) }
    /// Kind
    var plansFieldKind: String { plain(2615) }
    /// With whom and where
    var plansFieldPlace: String { plain(2616) }
    /// First day
    var plansFieldBeginsOn: String { plain(2617) }
    /// Last day
    var plansFieldEndsOn: String { plain(2618) }
    /// Goals
    var plansFieldGoals: String { plain(2619) }
    /// Credits
    var plansFieldCredits: String { plain(2620) }
    /// Hours
    var plansFieldHours: String { plain(2621) }
    /// Where it comes from
    var plansFieldOrigin: String { plain(2622) }
    /// First choice
    var plansFieldFirst: String { plain(2623) }
    /// Second choice
    var plansFieldSecond: String { plain(2624) }
    /// The student
    var plansFieldStudent: String { plain(2625) }
    /// The advisor
    var plansFieldAdvisor: String { plain(2626) }
    /// The family
    var plansFieldFamily: String { plain(2627) }
    /// The plan
    var plansPartPlan: String { plain(2628) }
    /// Answer
    var plansPartAnswer: String { plain(2629) }
    /// Interest
    var plansPartInterest: String { plain(2630) }
    /// Goal
    var plansPartGoal: String { plain(2631) }
    /// Part of the plan
    var plansPartItem: String { plain(2632) }
    /// After school
    var plansPartAim: String { plain(2633) }
    /// What we promise
    var plansPartPromises: String { plain(2634) }
    /// The goals stand in a new order.
    var plansPartOrderGoals: String { plain(2635) }
    /// The parts of the plan stand in a new order.
    var plansPartOrderItems: String { plain(2636) }
    /// Something stands in a new order.
    var plansPartOrderOther: String { plain(2637) }
    /// {part}: {field}
    func plansFieldOf(part: String, field: String) -> String { text(2638, [.text(part), .text(field)]) }
    /// (taken out)
    var plansTakenOut: String { plain(2639) }
    /// a skill that is gone
    var plansGone: String { plain(2640) }
    /// {area}: {amount}
    func plansCreditsIn(area: String, amount: String) -> String { text(2641, [.text(area), .text(amount)]) }
    /// A plan holds {count, number} goals. Put one away first.
    func plansTooManyGoals(count: Int) -> String { text(2642, [.number(count)]) }
    /// A plan holds {count, number} parts. Take one out first.
    func plansTooManyItems(count: Int) -> String { text(2643, [.number(count)]) }
    /// A plan holds {count, number} interests. Take one out first.
    func plansTooManyInterests(count: Int) -> String { text(2644, [.number(count)]) }
    /// A plan holds {count, number} answers.
    func plansTooManyAnswers(count: Int) -> String { text(2645, [.number(count)]) }
    /// Make it shorter: {count, number} letters at most.
    func plansTooLong(count: Int) -> String { text(2646, [.number(count)]) }
    /// Pick {count, number} at most.
    func plansTooManyLinks(count: Int) -> String { text(2647, [.number(count)]) }
    /// Write a whole number of hours, {count, number} at most.
    func plansHoursRange(count: Int) -> String { text(2648, [.number(count)]) }
    /// Write credits as a number, such as 0.5 or 1.
    var plansCreditsRange: String { plain(2649) }
    /// This form has something that a plan cannot hold. Open the plan again.
    var plansNotReadable: String { plain(2650) }
    /// Nothing changed.
    var plansNothingChanged: String { plain(2651) }
    /// {part}: new
    func plansAdded(part: String) -> String { text(2652, [.text(part)]) }
    /// {part}: taken out
    func plansRemoved(part: String) -> String { text(2653, [.text(part)]) }
    /// What the school asks of everybody
    var plansCoverage: String { plain(2654) }
    /// {covered, number} of {total, plural, one {# area} other {# areas}} covered
    func plansCoverageOf(covered: Int, total: Int) -> String { text(2655, [.number(covered), .number(total)]) }
    /// Nothing is open.
    var plansCoverageAll: String { plain(2656) }
    /// Still open:
    var plansCoverageOpen: String { plain(2657) }
    /// See each one and why it counts
    var plansCoverageEach: String { plain(2658) }
    /// shown
    var plansCoverageShown: String { plain(2659) }
    /// in the plan
    var plansCoveragePlanned: String { plain(2660) }
    /// still open
    var plansCoverageOpenState: String { plain(2661) }
    /// {planned, number} of {asked, plural, one {# hour} other {# hours}} in the plan
    func plansCoverageHours(planned: Int, asked: Int) -> String { text(2662, [.number(planned), .number(asked)]) }
    /// {planned} of {asked} credits in the plan
    func plansCoverageCredits(planned: String, asked: String) -> String { text(2663, [.text(planned), .text(asked)]) }
    /// {count, plural, one {# skill already shown} other {# skills already shown}}
    func plansCoverageDemonstrated(count: Int) -> String { text(2664, [.number(count)]) }
    /// {count, plural, one {# hour} other {# hours}}
    func plansHoursOf(count: Int) -> String { text(2665, [.number(count)]) }
    /// credits: {amount}
    func plansCreditsOf(amount: String) -> String { text(2666, [.text(amount)]) }
    /// My plan
    var plansTitle: String { plain(2667) }
    /// Plan of {name}
    func plansTitleOf(name: String) -> String { text(2668, [.text(name)]) }
    /// What you want, why, and how you get there.
    var plansLedeOwn: String { plain(2669) }
    /// Saved {date} by {name}
    func plansSavedAt(date: String, name: String) -> String { text(2670, [.text(date), .text(name)]) }
    /// History
    var plansHistory: String { plain(2671) }
    /// Your plan starts with you. Three short questions are enough.
    var plansEmptyOwn: String { plain(2672) }
    /// There is no plan yet. It starts with the student.
    var plansEmptyOf: String { plain(2673) }
    /// Answer three questions
    var plansBegin: String { plain(2674) }
    /// Begin the plan together
    var plansBeginTogether: String { plain(2675) }
    /// Find out what I like first
    var plansInventory: String { plain(2676) }
    /// What I care about
    var plansInterests: String { plain(2677) }
    /// What {name} cares about
    func plansInterestsOf(name: String) -> String { text(2678, [.text(name)]) }
    /// Change the interests
    var plansInterestsEdit: String { plain(2679) }
    /// No interest yet.
    var plansNoInterests: String { plain(2680) }
    /// Add a goal
    var plansNewGoal: String { plain(2681) }
    /// Add something to do
    var plansNewItem: String { plain(2682) }
    /// No goal yet.
    var plansGoalsNone: String { plain(2683) }
    /// How we will know
    var plansKnowing: String { plain(2684) }
    /// When
    var plansWhen: String { plain(2685) }
    /// {horizon}, by {date}
    func plansByDay(horizon: String, date: String) -> String { text(2686, [.text(horizon), .text(date)]) }
    /// Gets better at
    var plansBetter: String { plain(2687) }
    /// I will get better at
    var plansBetterOwn: String { plain(2688) }
    /// now {level}
    func plansLevelNow(level: String) -> String { text(2689, [.text(level)]) }
    /// to {level}
    func plansLevelAim(level: String) -> String { text(2690, [.text(level)]) }
    /// Leads to
    var plansLeads: String { plain(2691) }
    /// Because of
    var plansUnder: String { plain(2692) }
    /// Only you and your advisor can read this goal.
    var plansOnlyAdvisor: String { plain(2693) }
    /// Only the student and the advisor can read this goal.
    var plansOnlyAdvisorOf: String { plain(2694) }
    /// Change
    var plansEdit: String { plain(2695) }
    /// Change: {title}
    func plansEditNamed(title: String) -> String { text(2696, [.text(title)]) }
    /// How it stands
    var plansStanding: String { plain(2697) }
    /// How it stands: {title}
    func plansStandingNamed(title: String) -> String { text(2698, [.text(title)]) }
    /// Save how it stands
    var plansStandingSave: String { plain(2699) }
    /// Why? Leave it empty if you like.
    var plansStandingWhy: String { plain(2700) }
    /// Steps
    var plansSteps: String { plain(2701) }
    /// What is in the plan
    var plansItems: String { plain(2702) }
    /// Nothing here yet: classes, projects, reading, service.
    var plansItemsNone: String { plain(2703) }
    /// For: {interest, html}
    func plansItemsUnder(interest: HTML) -> HTML { markup(2704, [.html(interest)]) }
    /// Also in the plan
    var plansItemsOther: String { plain(2705) }
    /// {count, plural, one {# more} other {# more}}
    func plansItemsMore(count: Int) -> String { text(2706, [.number(count)]) }
    /// from {date}
    func plansFrom(date: String) -> String { text(2707, [.text(date)]) }
    /// until {date}
    func plansUntil(date: String) -> String { text(2708, [.text(date)]) }
    /// {first} to {last}
    func plansFromTo(first: String, last: String) -> String { text(2709, [.text(first), .text(last)]) }
    /// Counts for
    var plansCountsFor: String { plain(2710) }
    /// Standards
    var plansCovers: String { plain(2711) }
    /// For the goal
    var plansForGoals: String { plain(2712) }
    /// In my own words
    var plansWords: String { plain(2713) }
    /// In the own words of {name}
    func plansWordsOf(name: String) -> String { text(2714, [.text(name)]) }
    /// Answer the questions
    var plansWordsEdit: String { plain(2715) }
    /// After school
    var plansAim: String { plain(2716) }
    /// My first choice
    var plansAimFirst: String { plain(2717) }
    /// I would be glad with
    var plansAimSecond: String { plain(2718) }
    /// Change aim and checklist
    var plansAimEdit: String { plain(2719) }
    /// Getting ready
    var plansReadiness: String { plain(2720) }
    /// {done, number} of {total, plural, one {# done} other {# done}}
    func plansReadinessOf(done: Int, total: Int) -> String { text(2721, [.number(done), .number(total)]) }
    /// done
    var plansReadinessDone: String { plain(2722) }
    /// to do
    var plansReadinessOpen: String { plain(2723) }
    /// What each of us does
    var plansPromises: String { plain(2724) }
    /// What I do
    var plansPromiseStudent: String { plain(2725) }
    /// What {name} does
    func plansPromiseStudentOf(name: String) -> String { text(2726, [.text(name)]) }
    /// What the advisor does
    var plansPromiseAdvisor: String { plain(2727) }
    /// What the family does
    var plansPromiseFamily: String { plain(2728) }
    /// Change promises and day
    var plansPromisesEdit: String { plain(2729) }
    /// Nothing written yet.
    var plansPromisesNone: String { plain(2730) }
    /// We look at it again on {date}.
    func plansReview(date: String) -> String { text(2731, [.text(date)]) }
    /// Goals from before
    var plansPast: String { plain(2732) }
    /// You, your family and your teachers can see your plan. Goals marked so are only for you and your advisor.
    var plansWhoOwn: String { plain(2733) }
    /// The student, the family and the teachers see the same plan. The student may keep single goals between student…
    var plansWhoOf: String { plain(2734) }
    /// Around the plan
    var plansAround: String { plain(2735) }
    /// Plan
    var plansCrumb: String { plain(2736) }
    /// Who has agreed
    var plansSigning: String { plain(2737) }
    /// Save
    var plansSave: String { plain(2738) }
    /// Begin the plan
    var plansBeginTitle: String { plain(2739) }
    /// A few words are enough. You can change everything later.
    var plansBeginLede: String { plain(2740) }
    /// What do you care about?
    var plansBeginInterest: String { plain(2741) }
    /// What do you want to be able to do?
    var plansBeginGoal: String { plain(2742) }
    /// Why does it matter to you?
    var plansBeginReason: String { plain(2743) }
    /// Make it my plan
    var plansBeginSave: String { plain(2744) }
    /// Write one thing you care about.
    var plansNeedInterest: String { plain(2745) }
    /// What I care about
    var plansInterestsTitle: String { plain(2746) }
    /// Goals and everything else in the plan can stand under one of these.
    var plansInterestsHint: String { plain(2747) }
    /// Interest {number, number}
    func plansInterestNumber(number: Int) -> String { text(2748, [.number(number)]) }
    /// Another interest
    var plansInterestNew: String { plain(2749) }
    /// Clear a line to take it out. What stood under it stays in the plan.
    var plansInterestEmptyHint: String { plain(2750) }
    /// From the profile
    var plansInterestFromProfile: String { plain(2751) }
    /// Add something to do
    var plansItemNewTitle: String { plain(2752) }
    /// Change this part of the plan
    var plansItemTitle: String { plain(2753) }
    /// What is it called?
    var plansItemWhat: String { plain(2754) }
    /// For example: Internship at the animal clinic.
    var plansItemWhatHint: String { plain(2755) }
    /// What kind is it?
    var plansItemKind: String { plain(2756) }
    /// With whom and where?
    var plansItemPlace: String { plain(2757) }
    /// For example: with Mr. Oda, Fridays 1:00 to 4:00.
    var plansItemPlaceHint: String { plain(2758) }
    /// First day, if you know it
    var plansItemBegins: String { plain(2759) }
    /// Last day, if you know it
    var plansItemEnds: String { plain(2760) }
    /// Which interest does it belong to?
    var plansItemInterest: String { plain(2761) }
    /// None of these
    var plansNoneOfThese: String { plain(2762) }
    /// Which goals does it help?
    var plansItemGoals: String { plain(2763) }
    /// Credits it counts for
    var plansItemCredits: String { plain(2764) }
    /// A number such as 0.5 or 1. Leave the others empty.
    var plansItemCreditsHint: String { plain(2765) }
    /// Hours outside of class
    var plansItemHours: String { plain(2766) }
    /// For service and internships. Leave it empty if hours do not count.
    var plansItemHoursHint: String { plain(2767) }
    /// Write what it is called.
    var plansItemNeedTitle: String { plain(2768) }
    /// Pick what kind it is.
    var plansItemNeedKind: String { plain(2769) }
    /// The last day comes before the first day.
    var plansItemDates: String { plain(2770) }
    /// Write the day as in 2026-05-04.
    var plansDateUnread: String { plain(2771) }
    /// Take it out of the plan
    var plansItemRemove: String { plain(2772) }
    /// It stays in the history.
    var plansItemRemoveHint: String { plain(2773) }
    /// Which skills does it cover?
    var plansSkills: String { plain(2774) }
    /// Pick what fits. Search to find more.
    var plansSkillsHint: String { plain(2775) }
    /// After school
    var plansAimTitle: String { plain(2776) }
    /// What is your first choice after school?
    var plansAimFirstAsk: String { plain(2777) }
    /// What second choice would you be glad with?
    var plansAimSecondAsk: String { plain(2778) }
    /// What have you done already?
    var plansReadinessAsk: String { plain(2779) }
    /// Note
    var plansReadinessNote: String { plain(2780) }
    /// since {date}
    func plansReadinessOn(date: String) -> String { text(2781, [.text(date)]) }
    /// What each of us does
    var plansPromisesTitle: String { plain(2782) }
    /// Write what was said together. Everybody reads it before agreeing.
    var plansPromisesLede: String { plain(2783) }
    /// What the student does
    var plansPromiseStudentAsk: String { plain(2784) }
    /// On which day do we look at the plan again?
    var plansReviewAsk: String { plain(2785) }
    /// Questions for the plan
    var plansWordsTitle: String { plain(2786) }
    /// You could begin with: {starters}
    func plansWordsHint(starters: String) -> String { text(2787, [.text(starters)]) }
    /// From an earlier plan
    var plansWordsOlder: String { plain(2788) }
    /// History of the plan
    var plansHistoryTitle: String { plain(2789) }
    /// What changed with each save, newest first.
    var plansHistoryLede: String { plain(2790) }
    /// Nothing has been saved yet.
    var plansHistoryNone: String { plain(2791) }
    /// {date}, {name}
    func plansHistorySaved(date: String, name: String) -> String { text(2792, [.text(date), .text(name)]) }
    /// The plan began.
    var plansHistoryFirst: String { plain(2793) }
    /// Versions that were put forward
    var plansHistoryVersions: String { plain(2794) }
    /// Version {number, number}, put forward {date}
    func plansHistoryVersion(number: Int, date: String) -> String { text(2795, [.number(number), .text(date)]) }
    /// Changed since version {number, number}
    func plansHistorySinceVersion(number: Int) -> String { text(2796, [.number(number)]) }
    /// Older saves are not kept one by one. What was put forward is kept for good.
    var plansHistoryOlder: String { plain(2797) }
    /// Plans: questions, kinds of goals and rules
    var plansSettingsTitle: String { plain(2798) }
    /// These texts and rules hold for every plan at your school. A change reaches plans at once; agreed versions kee…
    var plansSettingsLede: String { plain(2799) }
    /// Questions by grade
    var plansSettingsTemplates: String { plain(2800) }
    /// Kinds of goals
    var plansSettingsCategories: String { plain(2801) }
    /// What is asked of everybody
    var plansSettingsRequirements: String { plain(2802) }
    /// Grades {band}
    func plansSettingsGrades(band: String) -> String { text(2803, [.text(band)]) }
    /// as it came with Trellis
    var plansSettingsShipped: String { plain(2804) }
    /// changed {date} by {name}
    func plansSettingsChanged(date: String, name: String) -> String { text(2805, [.text(date), .text(name)]) }
    /// Saved. Every plan uses it now.
    var plansSettingsSaved: String { plain(2806) }
    /// Questions for grades {band}
    func plansSettingsTemplateTitle(band: String) -> String { text(2807, [.text(band)]) }
    /// Kinds of goals
    var plansSettingsCategoriesTitle: String { plain(2808) }
    /// The four that come with Trellis can be renamed. They cannot be taken out, since goals count under them.
    var plansSettingsCategoriesHint: String { plain(2809) }
    /// What is asked of everybody in grades {band}
    func plansSettingsRequirementsTitle(band: String) -> String { text(2810, [.text(band)]) }
    /// Number {number, number}
    func plansSettingsNumber(number: Int) -> String { text(2811, [.number(number)]) }
    /// English
    var plansSettingsEnglish: String { plain(2812) }
    /// Spanish
    var plansSettingsSpanish: String { plain(2813) }
    /// Name
    var plansSettingsName: String { plain(2814) }
    /// What it means
    var plansSettingsSentence: String { plain(2815) }
    /// Questions, one in each line
    var plansSettingsPrompts: String { plain(2816) }
    /// Ways to begin, one in each line
    var plansSettingsStarters: String { plain(2817) }
    /// First sentence
    var plansSettingsIntro: String { plain(2818) }
    /// What is counted
    var plansSettingsKind: String { plain(2819) }
    /// Credits
    var plansSettingsKindCredits: String { plain(2820) }
    /// Hours of one kind
    var plansSettingsKindHours: String { plain(2821) }
    /// A part of a framework
    var plansSettingsKindCompetencies: String { plain(2822) }
    /// How many credits or hours
    var plansSettingsAmount: String { plain(2823) }
    /// Of what
    var plansSettingsOf: String { plain(2824) }
    /// For hours: the kind. For a part of a framework: the framework.
    var plansSettingsOfHint: String { plain(2825) }
    /// Only this part of the framework
    var plansSettingsStrand: String { plain(2826) }
    /// Leave it empty for all of it.
    var plansSettingsStrandHint: String { plain(2827) }
    /// Clear both names to take a line out.
    var plansSettingsRemoveHint: String { plain(2828) }
    /// One more
    var plansSettingsNew: String { plain(2829) }
    /// Write the name in English and in Spanish.
    var plansSettingsNeedBoth: String { plain(2830) }
    /// Write how many: a number above zero.
    var plansSettingsNeedAmount: String { plain(2831) }
    /// Pick of what.
    var plansSettingsNeedOf: String { plain(2832) }
    /// Keep at least one.
    var plansSettingsNeedOne: String { plain(2833) }
    /// This kind cannot be taken out. Give it a name in both languages.
    var plansSettingsKeepCategory: String { plain(2834) }
    /// All of it
    var plansSettingsWhole: String { plain(2835) }
    /// Text
    var plansSettingsText: String { plain(2836) }
    /// For: {name, html}
    func plansForSchool(name: HTML) -> HTML { markup(2837, [.html(name)]) }
    /// The plan as it stands
    var plansReading: String { plain(2838) }
}

// policy
extension Messages {
    /// How levels are decided
    var policyTitle: String { plain(2839) }
    /// One rule for all competencies of this framework. Everybody who sees a level can read the rule behind it.
    var policyLede: String { plain(2840) }
    /// The rule now
    var policyNow: String { plain(2841) }
    /// The rule in words
    var policyInWords: String { plain(2842) }
    /// Version {version, number}
    func policyVersion(version: Int) -> String { text(2843, [.number(version)]) }
    /// “{name}” needs {pieces, plural, one {one piece of work} other {at least # pieces of work}}. {inRow, plural, =…
    func policySureWords(name: String, pieces: Int, inRow: Int) -> String { text(2844, [.text(name), .number(pieces), .number(inRow)]) }
    /// {tasks, plural, one {They may be about one task.} other {They are about at least # different tasks.}}
    func policyTasksWords(tasks: Int) -> String { text(2845, [.number(tasks)]) }
    /// Each level also needs a best guess that is sure enough: its low end reaches the level.
    var policyCautionWords: String { plain(2846) }
    /// The best score counts. Later scores take nothing away.
    var policyHighestWords: String { plain(2847) }
    /// The latest score counts.
    var policyRecentWords: String { plain(2848) }
    /// {n, number} of the last {m, number} scores have to reach the level.
    func policySeveralWords(n: Int, m: Int) -> String { text(2849, [.number(n), .number(m)]) }
    /// The average counts. Work done {days, plural, one {# day} other {# days}} earlier counts half.
    func policyAverageWords(days: Int) -> String { text(2850, [.number(days)]) }
    /// Scores out of 100: {two} from {bar2, number}, {three} from {bar3, number}, {four} from {bar4, number}.
    func policyBarsWords(two: String, bar2: Int, three: String, bar3: Int, four: String, bar4: Int) -> String { text(2851, [.text(two), .number(bar2), .text(three), .number(bar3), .text(four), .number(bar4)]) }
    /// “{name}” has to be shown in two ways, or again on a later day.
    func policyAgreementWords(name: String) -> String { text(2852, [.text(name)]) }
    /// “{name}” has to be shown in a new situation.
    func policyTransferWords(name: String) -> String { text(2853, [.text(name)]) }
    /// What was shown stays shown.
    var policyStays: String { plain(2854) }
    /// Try another rule
    var policyChange: String { plain(2855) }
    /// First see what would change. Nothing is saved yet.
    var policyChangeHint: String { plain(2856) }
    /// What counts
    var policyRule: String { plain(2857) }
    /// Several pieces of work and a guess that is sure enough
    var policySureHint: String { plain(2858) }
    /// Pieces of work, at least
    var policyPieces: String { plain(2859) }
    /// Last ones in a row that went well without help
    var policyInRow: String { plain(2860) }
    /// Different tasks, at least
    var policyTasks: String { plain(2861) }
    /// Caution
    var policyCaution: String { plain(2862) }
    /// How far the low end stays below the best guess: 0 not at all, 0.5 usual, 1 much
    var policyCautionHint: String { plain(2863) }
    /// Several of the last scores
    var policySeveral: String { plain(2864) }
    /// How many have to reach the level
    var policyN: String { plain(2865) }
    /// Of the last, at most {most, number}
    func policyM(most: Int) -> String { text(2866, [.number(most)]) }
    /// Days after which work counts half
    var policyDays: String { plain(2867) }
    /// Numbers for {name}
    func policyNumbers(name: String) -> String { text(2868, [.text(name)]) }
    /// Scores for each level, out of 100
    var policyBars: String { plain(2869) }
    /// Who moves a level
    var policyDecider: String { plain(2870) }
    /// The rule. A teacher may set another level, and writes why.
    var policyDeciderRule: String { plain(2871) }
    /// A teacher. The rule only advises.
    var policyDeciderTeacher: String { plain(2872) }
    /// Also needed
    var policyAlso: String { plain(2873) }
    /// See what would change
    var policyPreview: String { plain(2874) }
    /// What would change
    var policyEffect: String { plain(2875) }
    /// {students, plural, =0 {No student has shown anything here yet.} one {Counted for # student.} other {Counted f…
    func policyEffectLede(students: Int) -> String { text(2876, [.number(students)]) }
    /// Those that move up do so with the student’s next piece of work.
    var policyEffectByRule: String { plain(2877) }
    /// Those that move up do so when a teacher confirms it.
    var policyEffectByTeacher: String { plain(2878) }
    /// Fresh evidence: the level stays, but the new rule would not give it again for the same work.
    var policyEffectFresh: String { plain(2879) }
    /// Students × competencies
    var policyEffectCaption: String { plain(2880) }
    /// Shown now
    var policyColumnShown: String { plain(2881) }
    /// Would move up
    var policyColumnUp: String { plain(2882) }
    /// Stay
    var policyColumnStays: String { plain(2883) }
    /// Stay, fresh evidence asked for
    var policyColumnFresh: String { plain(2884) }
    /// Together
    var policyTotal: String { plain(2885) }
    /// {count, number} to {level}
    func policyReached(count: Int, level: String) -> String { text(2886, [.number(count), .text(level)]) }
    /// Moving up: {list}.
    func policyMovingUp(list: String) -> String { text(2887, [.text(list)]) }
    /// {count, plural, one {# level is} other {# levels are}} being brought up to date tonight and not counted here.
    func policyUnread(count: Int) -> String { text(2888, [.number(count)]) }
    /// Only the first {count, number} were counted.
    func policyCut(count: Int) -> String { text(2889, [.number(count)]) }
    /// The new rule
    var policyNewRule: String { plain(2890) }
    /// Why this change
    var policyReason: String { plain(2891) }
    /// Students, families and teachers can read it.
    var policyReasonHint: String { plain(2892) }
    /// Save the new rule
    var policySave: String { plain(2893) }
    /// The new rule is saved. It reads work recorded from {date} on.
    func policySaved(date: String) -> String { text(2894, [.text(date)]) }
    /// Earlier and present rules
    var policyHistory: String { plain(2895) }
    /// since {date}
    func policyHistorySince(date: String) -> String { text(2896, [.text(date)]) }
    /// by {name, html}
    func policyHistoryBy(name: HTML) -> HTML { markup(2897, [.html(name)]) }
    /// from the start
    var policyFromStart: String { plain(2898) }
    /// Choose what counts.
    var policyNeedRule: String { plain(2899) }
    /// Choose who moves a level.
    var policyNeedDecider: String { plain(2900) }
    /// {field}: write a number from {low} to {high}.
    func policyNeedNumber(field: String, low: String, high: String) -> String { text(2901, [.text(field), .text(low), .text(high)]) }
    /// It cannot be more than the number of scores looked at.
    var policyNeedFewer: String { plain(2902) }
    /// Each level needs a higher score than the one before.
    var policyNeedRising: String { plain(2903) }
    /// Write why. Everybody who sees a level can read it.
    var policyNeedReason: String { plain(2904) }
    /// Use at most {count, number} characters.
    func policyReasonLong(count: Int) -> String { text(2905, [.number(count)]) }
    /// This is the rule that is there already.
    var policySame: String { plain(2906) }
    /// Somebody else has changed the rule meanwhile. Look at what would change again.
    var policyChangedSince: String { plain(2907) }
}

// polls
extension Messages {
    /// Quick poll
    var pollsTitle: String { plain(2908) }
    /// A poll is open
    var pollsRunning: String { plain(2909) }
    /// A question for the class
    var pollsMine: String { plain(2910) }
    /// your teacher asks you all a question.
    var pollsAsked: String { plain(2911) }
    /// your answer is in.
    var pollsSentShort: String { plain(2912) }
    /// the answer is there.
    var pollsAnswerIsThere: String { plain(2913) }
    /// Answer it
    var pollsAnswerNow: String { plain(2914) }
    /// Look at it
    var pollsLook: String { plain(2915) }
    /// Look again
    var pollsLookAgain: String { plain(2916) }
    /// No question is open right now.
    var pollsNoneMine: String { plain(2917) }
    /// Send my answer
    var pollsSend: String { plain(2918) }
    /// Change my answer
    var pollsChange: String { plain(2919) }
    /// Your answer is in. You can change it until the answer is shown.
    var pollsSent: String { plain(2920) }
    /// The question was over when your answer came.
    var pollsLate: String { plain(2921) }
    /// It was not added. That is fine: nothing is lost for you.
    var pollsLateFine: String { plain(2922) }
    /// This is what you wanted to send:
    var pollsLateWords: String { plain(2923) }
    /// This question is closed.
    var pollsOver: String { plain(2924) }
    /// Your answer
    var pollsYourAnswer: String { plain(2925) }
    /// You sent no answer.
    var pollsNoAnswer: String { plain(2926) }
    /// The right answer
    var pollsRightAnswer: String { plain(2927) }
    /// Right
    var pollsRight: String { plain(2928) }
    /// No poll is open in this class.
    var pollsNone: String { plain(2929) }
    /// Everyone in the class gets the question on their own screen. You see how many chose each answer, without name…
    var pollsLede: String { plain(2930) }
    /// Find a question
    var pollsFind: String { plain(2931) }
    /// Words of the question, of the check, or of a competency
    var pollsFindHint: String { plain(2932) }
    /// Find
    var pollsFindButton: String { plain(2933) }
    /// Or choose from a check
    var pollsChecks: String { plain(2934) }
    /// All checks
    var pollsAllChecks: String { plain(2935) }
    /// Which question?
    var pollsChooseItem: String { plain(2936) }
    /// There are no checks to ask from yet.
    var pollsNoChecks: String { plain(2937) }
    /// Go to checks
    var pollsToChecks: String { plain(2938) }
    /// No question has these words. Try fewer words.
    var pollsNothingFound: String { plain(2939) }
    /// Ask now
    var pollsAsk: String { plain(2940) }
    /// Ask {class}
    func pollsAskClass(`class`: String) -> String { text(2941, [.text(`class`)]) }
    /// Ask a class now
    var pollsAskNow: String { plain(2942) }
    /// The question opens for the class at once.
    var pollsAskNowLede: String { plain(2943) }
    /// {done, number} of {count, number} answered
    func pollsAnswered(done: Int, count: Int) -> String { text(2944, [.number(done), .number(count)]) }
    /// How many chose each answer
    var pollsShares: String { plain(2945) }
    /// {count, number}
    func pollsVotes(count: Int) -> String { text(2946, [.number(count)]) }
    /// Other answers
    var pollsOthers: String { plain(2947) }
    /// Show the answer to all
    var pollsShow: String { plain(2948) }
    /// Close the poll
    var pollsClose: String { plain(2949) }
    /// Keep the answers as evidence
    var pollsEvidence: String { plain(2950) }
    /// Without this, nothing of the poll counts toward anyone's levels.
    var pollsEvidenceHint: String { plain(2951) }
    /// The poll is closed. Its answers are not evidence.
    var pollsClosed: String { plain(2952) }
    /// {count, plural, one {The poll is closed. # answer is evidence now.} other {The poll is closed. # answers are …
    func pollsClosedKept(count: Int) -> String { text(2953, [.number(count)]) }
    /// Who has not answered yet
    var pollsWaiting: String { plain(2954) }
    /// This page shows names. It is for you, not for the wall.
    var pollsWaitingWho: String { plain(2955) }
    /// Everyone has answered.
    var pollsAllAnswered: String { plain(2956) }
}

// portfolio
extension Messages {
    /// My portfolio
    var portfolioTitle: String { plain(2957) }
    /// Portfolio of {name}
    func portfolioTitleOf(name: String) -> String { text(2958, [.text(name)]) }
    /// Keep what matters to you. Choose later what others see.
    var portfolioLede: String { plain(2959) }
    /// What {name} chose to show you.
    func portfolioLedeOf(name: String) -> String { text(2960, [.text(name)]) }
    /// What you keep is for you alone. Others see a showcase when you open it to them.
    var portfolioWhoMine: String { plain(2961) }
    /// You see the showcases that {name} opened to you, and what you added yourself.
    func portfolioWhoOf(name: String) -> String { text(2962, [.text(name)]) }
    /// Saved.
    var portfolioSaved: String { plain(2963) }
    /// It is out of the portfolio.
    var portfolioRemoved: String { plain(2964) }
    /// Keep something
    var portfolioKeep: String { plain(2965) }
    /// Add something for {name}
    func portfolioAddFor(name: String) -> String { text(2966, [.text(name)]) }
    /// A photo, your voice, a few words or a link: one is enough.
    var portfolioKeepLede: String { plain(2967) }
    /// Keep it
    var portfolioKeepButton: String { plain(2968) }
    /// It is in the portfolio. A few words help you remember why.
    var portfolioKeptNow: String { plain(2969) }
    /// A title, a link or a skill
    var portfolioMore: String { plain(2970) }
    /// Save
    var portfolioSave: String { plain(2971) }
    /// Photo, recording or file
    var portfolioFiles: String { plain(2972) }
    /// On a phone you can take a photo now.
    var portfolioFilesHint: String { plain(2973) }
    /// What is in it
    var portfolioFilesKept: String { plain(2974) }
    /// What is it, in your words?
    var portfolioWords: String { plain(2975) }
    /// What is it?
    var portfolioWordsOf: String { plain(2976) }
    /// What did you do, and why do you keep it?
    var portfolioWordsHint: String { plain(2977) }
    /// A title
    var portfolioTitleField: String { plain(2978) }
    /// A link
    var portfolioLink: String { plain(2979) }
    /// It starts with https://
    var portfolioLinkHint: String { plain(2980) }
    /// A link starts with https:// and has no spaces.
    var portfolioLinkForm: String { plain(2981) }
    /// What it shows
    var portfolioSkill: String { plain(2982) }
    /// Nothing in particular
    var portfolioSkillNone: String { plain(2983) }
    /// It shows: {skill, html}
    func portfolioShows(skill: HTML) -> HTML { markup(2984, [.html(skill)]) }
    /// Add a photo, a recording, a few words or a link.
    var portfolioNeedOne: String { plain(2985) }
    /// {count, plural, one {# file is the most.} other {# files are the most.}} Keep the others as another piece.
    func portfolioTooManyFiles(count: Int) -> String { text(2986, [.number(count)]) }
    /// A portfolio holds {count, number} pieces. Take something out first.
    func portfolioFull(count: Int) -> String { text(2987, [.number(count)]) }
    /// Only you see this until you put it into a showcase.
    var portfolioWhoPiece: String { plain(2988) }
    /// {name} sees this, and so do you. {name} decides who else does.
    func portfolioWhoPieceOf(name: String) -> String { text(2989, [.text(name)]) }
    /// Open this work
    var portfolioOpenWork: String { plain(2990) }
    /// Take it out of the portfolio
    var portfolioRemove: String { plain(2991) }
    /// It also leaves every showcase.
    var portfolioRemoveWords: String { plain(2992) }
    /// It also leaves every showcase. The work itself stays where it is.
    var portfolioRemoveWorkWords: String { plain(2993) }
    /// Kept on {date}
    func portfolioFrom(date: String) -> String { text(2994, [.text(date)]) }
    /// Kept on {date}
    func portfolioKept(date: String) -> String { text(2995, [.text(date)]) }
    /// School work, sent on {date}
    func portfolioSent(date: String) -> String { text(2996, [.text(date)]) }
    /// School work, try {number, number}, sent on {date}
    func portfolioTry(number: Int, date: String) -> String { text(2997, [.number(number), .text(date)]) }
    /// Added by {name, html} on {date}
    func portfolioAddedBy(name: HTML, date: String) -> HTML { markup(2998, [.html(name), .text(date)]) }
    /// Picture: {name}
    func portfolioPicture(name: String) -> String { text(2999, [.text(name)]) }
    /// Recording: {name}
    func portfolioRecording(name: String) -> String { text(3000, [.text(name)]) }
    /// {count, plural, =0 {no pieces yet} one {# piece} other {# pieces}}
    func portfolioPieces(count: Int) -> String { text(3001, [.number(count)]) }
    /// {count, plural, one {# link is open} other {# links are open}}
    func portfolioLinksOpen(count: Int) -> String { text(3002, [.number(count)]) }
    /// Showcases
    var portfolioShowcases: String { plain(3003) }
    /// A showcase is a few pieces that you choose for others.
    var portfolioShowcasesNone: String { plain(3004) }
    /// There is no showcase for you yet.
    var portfolioShowcasesNoneOf: String { plain(3005) }
    /// Start a new showcase
    var portfolioShowcaseNew: String { plain(3006) }
    /// For example: my best work this spring.
    var portfolioShowcaseNewHint: String { plain(3007) }
    /// Start it
    var portfolioShowcaseBegin: String { plain(3008) }
    /// What I keep
    var portfolioDrawer: String { plain(3009) }
    /// What you added
    var portfolioDrawerOf: String { plain(3010) }
    /// Nothing is kept yet. Take a photo of something you made, or keep a piece of work you sent.
    var portfolioDrawerNone: String { plain(3011) }
    /// Pages of what is kept
    var portfolioPagesOf: String { plain(3012) }
    /// Page {page, number} of {pages, number}
    func portfolioPageOf(page: Int, pages: Int) -> String { text(3013, [.number(page), .number(pages)]) }
    /// Newer
    var portfolioNewer: String { plain(3014) }
    /// Older
    var portfolioOlder: String { plain(3015) }
    /// Then and now
    var portfolioGrowth: String { plain(3016) }
    /// The first and the latest work on the same skill, side by side.
    var portfolioGrowthWords: String { plain(3017) }
    /// This is you then and now. It compares you with nobody else.
    var portfolioGrowthLede: String { plain(3018) }
    /// Work of {name} then and now. It compares with nobody else.
    func portfolioGrowthLedeOf(name: String) -> String { text(3019, [.text(name)]) }
    /// There is nothing to set side by side yet. It takes two pieces of work on the same skill.
    var portfolioGrowthNone: String { plain(3020) }
    /// There is nothing to set side by side yet. It takes two pieces of work on the same skill.
    var portfolioGrowthNoneOf: String { plain(3021) }
    /// First
    var portfolioFirst: String { plain(3022) }
    /// Latest
    var portfolioLatest: String { plain(3023) }
    /// These are the {count, number} newest pairs.
    func portfolioGrowthNewest(count: Int) -> String { text(3024, [.number(count)]) }
    /// Keep both in my portfolio
    var portfolioKeepBoth: String { plain(3025) }
    /// Both are in the portfolio.
    var portfolioBothKept: String { plain(3026) }
    /// Keep it in my portfolio
    var portfolioKeepWork: String { plain(3027) }
    /// Only me
    var portfolioForMe: String { plain(3028) }
    /// The student and the advisor
    var portfolioForAdvisor: String { plain(3029) }
    /// The student and the student's teachers
    var portfolioForStaff: String { plain(3030) }
    /// The student, the teachers and the family
    var portfolioForEveryone: String { plain(3031) }
    /// My advisor and me
    var portfolioMineForAdvisor: String { plain(3032) }
    /// My teachers and me
    var portfolioMineForStaff: String { plain(3033) }
    /// My teachers, my family and me
    var portfolioMineForEveryone: String { plain(3034) }
    /// Chosen by {name, html}
    func portfolioShowcaseBy(name: HTML) -> HTML { markup(3035, [.html(name)]) }
    /// Put it together
    var portfolioShowcaseEdit: String { plain(3036) }
    /// Choose pieces and say why each one is here.
    var portfolioShowcaseEditLede: String { plain(3037) }
    /// Nothing is in it yet. Choose pieces from what you keep.
    var portfolioShowcaseEmpty: String { plain(3038) }
    /// Nothing is in it yet.
    var portfolioShowcaseEmptyOf: String { plain(3039) }
    /// Name of the showcase
    var portfolioShowcaseTitle: String { plain(3040) }
    /// What it is about
    var portfolioIntro: String { plain(3041) }
    /// One or two sentences for the people who look at it.
    var portfolioIntroHint: String { plain(3042) }
    /// In this showcase
    var portfolioInIt: String { plain(3043) }
    /// Why it is here
    var portfolioStatement: String { plain(3044) }
    /// What should people notice? What did you learn?
    var portfolioStatementHint: String { plain(3045) }
    /// Up
    var portfolioEarlier: String { plain(3046) }
    /// Move up: {name}
    func portfolioEarlierNamed(name: String) -> String { text(3047, [.text(name)]) }
    /// Down
    var portfolioLater: String { plain(3048) }
    /// Move down: {name}
    func portfolioLaterNamed(name: String) -> String { text(3049, [.text(name)]) }
    /// Take out
    var portfolioTakeOut: String { plain(3050) }
    /// Take out: {name}
    func portfolioTakeOutNamed(name: String) -> String { text(3051, [.text(name)]) }
    /// Add from what I keep
    var portfolioAddPieces: String { plain(3052) }
    /// These are the newest {count, number}.
    func portfolioNewestOnly(count: Int) -> String { text(3053, [.number(count)]) }
    /// Who may read it
    var portfolioWhoReads: String { plain(3054) }
    /// People with a link see it too, until the link ends.
    var portfolioWhoReadsHint: String { plain(3055) }
    /// Give the showcase a name.
    var portfolioNeedShowcaseTitle: String { plain(3056) }
    /// A showcase holds {count, number} pieces. Choose those that matter most.
    func portfolioTooManyPieces(count: Int) -> String { text(3057, [.number(count)]) }
    /// {count, number} showcases are the most. Remove an older one first.
    func portfolioTooManyShowcases(count: Int) -> String { text(3058, [.number(count)]) }
    /// Remove this showcase
    var portfolioShowcaseRemove: String { plain(3059) }
    /// Its pieces stay in what you keep.
    var portfolioShowcaseRemoveWords: String { plain(3060) }
    /// Its links end at once. Its pieces stay in what you keep.
    var portfolioShowcaseRemoveLinks: String { plain(3061) }
    /// Share by link
    var portfolioShare: String { plain(3062) }
    /// Somebody without an account can see this showcase by a secret link.
    var portfolioShareLede: String { plain(3063) }
    /// Whoever has the link sees this showcase and your first name, and nothing else. They can pass the link on. You…
    var portfolioShareMeans: String { plain(3064) }
    /// For whom is it?
    var portfolioReceiver: String { plain(3065) }
    /// Family and friends
    var portfolioReceiverFamily: String { plain(3066) }
    /// A partner outside of school
    var portfolioReceiverPartner: String { plain(3067) }
    /// A panel
    var portfolioReceiverPanel: String { plain(3068) }
    /// A name, so that you remember
    var portfolioLabel: String { plain(3069) }
    /// For example: Grandma. Nobody else outside sees it.
    var portfolioLabelHint: String { plain(3070) }
    /// How long it works
    var portfolioDays: String { plain(3071) }
    /// {days, plural, one {# day} other {# days}}
    func portfolioDaysCount(days: Int) -> String { text(3072, [.number(days)]) }
    /// Make a link
    var portfolioMakeLink: String { plain(3073) }
    /// Say for whom the link is.
    var portfolioNeedReceiver: String { plain(3074) }
    /// Choose how long it works.
    var portfolioNeedDays: String { plain(3075) }
    /// Put a piece into this showcase first.
    var portfolioNothingToShare: String { plain(3076) }
    /// {count, number} links are open. End one first.
    func portfolioTooManyLinks(count: Int) -> String { text(3077, [.number(count)]) }
    /// Your link is ready
    var portfolioLinkReady: String { plain(3078) }
    /// Copy it now. It is shown only this once. If it gets lost, make another.
    var portfolioLinkOnce: String { plain(3079) }
    /// The secret link
    var portfolioLinkCopy: String { plain(3080) }
    /// I have copied it
    var portfolioLinkDone: String { plain(3081) }
    /// Links
    var portfolioLinks: String { plain(3082) }
    /// Who else can see this
    var portfolioLinksOf: String { plain(3083) }
    /// Works until {date}
    func portfolioOpenUntil(date: String) -> String { text(3084, [.text(date)]) }
    /// Ended on {date}
    func portfolioLinkEnded(date: String) -> String { text(3085, [.text(date)]) }
    /// End it
    var portfolioEndLink: String { plain(3086) }
    /// Nobody has opened it yet.
    var portfolioNotOpened: String { plain(3087) }
    /// {times, plural, one {Opened once} other {Opened # times}}, last on {date}
    func portfolioOpened(times: Int, date: String) -> String { text(3088, [.number(times), .text(date)]) }
    /// You see this by a secret link, which works until {date}. The student can see that it was opened. Please keep …
    func portfolioSharedWho(date: String) -> String { text(3089, [.text(date)]) }
    /// This link has ended
    var portfolioLinkOver: String { plain(3090) }
    /// Links to a student's work last only for some time. Ask whoever sent it to you for a new one.
    var portfolioLinkOverWords: String { plain(3091) }
    /// Take everything with me
    var portfolioArchive: String { plain(3092) }
    /// Take everything home
    var portfolioArchiveOf: String { plain(3093) }
    /// One file with all work and showcases, to read without Trellis.
    var portfolioArchiveWords: String { plain(3094) }
    /// Everything in one file
    var portfolioArchiveTitle: String { plain(3095) }
    /// You get a ZIP file. Unpack it and open index.html in any browser.
    var portfolioArchiveLede: String { plain(3096) }
    /// You get a ZIP file. Unpack it and open index.html in any browser.
    var portfolioArchiveLedeOf: String { plain(3097) }
    /// It holds
    var portfolioArchiveHolds: String { plain(3098) }
    /// {count, plural, =0 {no work yet} one {# piece of work with all its tries and feedback} other {# pieces of wor…
    func portfolioArchiveWorks(count: Int) -> String { text(3099, [.number(count)]) }
    /// {count, plural, =0 {no showcase yet} one {# showcase} other {# showcases}}
    func portfolioArchiveShowcases(count: Int) -> String { text(3100, [.number(count)]) }
    /// {count, plural, =0 {nothing kept beside them} one {# kept piece} other {# kept pieces}}
    func portfolioArchivePieces(count: Int) -> String { text(3101, [.number(count)]) }
    /// goals, what was shown, own words of the profile, and every file
    var portfolioArchiveMore: String { plain(3102) }
    /// Keep the file where only you can open it. It is about you.
    var portfolioArchiveCare: String { plain(3103) }
    /// Keep the file where only your family can open it.
    var portfolioArchiveCareOf: String { plain(3104) }
    /// Download it
    var portfolioArchiveGet: String { plain(3105) }
    /// Work of {name}
    func portfolioArchiveAbout(name: String) -> String { text(3106, [.text(name)]) }
    /// Made on {date} at {school}
    func portfolioArchiveMade(date: String, school: String) -> String { text(3107, [.text(date), .text(school)]) }
    /// Work
    var portfolioArchiveFolder: String { plain(3108) }
    /// Goals
    var portfolioArchiveGoals: String { plain(3109) }
    /// What was shown
    var portfolioArchiveLevels: String { plain(3110) }
    /// In own words
    var portfolioArchiveProfile: String { plain(3111) }
    /// Try {number, number}
    func portfolioArchiveTry(number: Int) -> String { text(3112, [.number(number)]) }
    /// Not sent
    var portfolioArchiveDraft: String { plain(3113) }
    /// Sent on {date}
    func portfolioArchiveSentOn(date: String) -> String { text(3114, [.text(date)]) }
    /// Own thoughts
    var portfolioArchiveThought: String { plain(3115) }
    /// Feedback of {name}, {date}
    func portfolioArchiveFeedback(name: String, date: String) -> String { text(3116, [.text(name), .text(date)]) }
    /// What is strong
    var portfolioArchiveStrength: String { plain(3117) }
    /// Next step
    var portfolioArchiveNext: String { plain(3118) }
    /// Files
    var portfolioArchiveFiles: String { plain(3119) }
    /// This file did not fit into the archive. It is still in Trellis.
    var portfolioArchiveLeftOut: String { plain(3120) }
    /// Portfolio
    var portfolioHub: String { plain(3121) }
    /// What was kept and put together for others.
    var portfolioHubWords: String { plain(3122) }
    /// My portfolio
    var portfolioHomeOpen: String { plain(3123) }
    /// Back to the beginning
    var portfolioArchiveBack: String { plain(3124) }
}

// prediction
extension Messages {
    /// Estimates of success
    var predictionTitle: String { plain(3125) }
    /// How Trellis estimates the chance that a student answers a question right.
    var predictionLede: String { plain(3126) }
    /// In use now
    var predictionInUse: String { plain(3127) }
    /// The school's own model, trained on {date}
    func predictionOwnSince(date: String) -> String { text(3128, [.text(date)]) }
    /// The plain filter, by choice since {date}
    func predictionFilterSince(date: String) -> String { text(3129, [.text(date)]) }
    /// The plain filter, as from the first day
    var predictionFilterAlways: String { plain(3130) }
    /// No training has run yet. {count, plural, =0 {No student has} one {# student has} other {# students have}} ans…
    func predictionNever(count: Int, least: Int) -> String { text(3131, [.number(count), .number(least)]) }
    /// On {date} nothing was trained: {count, plural, one {# student has} other {# students have}} answered question…
    func predictionTooFew(date: String, count: Int, least: Int) -> String { text(3132, [.text(date), .number(count), .number(least)]) }
    /// The training of {date} predicted better than the plain filter for students it had not seen.
    func predictionBetter(date: String) -> String { text(3133, [.text(date)]) }
    /// The training of {date} was not used: for students it had not seen, the plain filter predicted as well or bett…
    func predictionNotBetter(date: String) -> String { text(3134, [.text(date)]) }
    /// The training of {date} was made by another version of Trellis.
    func predictionUnread(date: String) -> String { text(3135, [.text(date)]) }
    /// A training was asked for on {time}. It begins within an hour at most.
    func predictionAsked(time: String) -> String { text(3136, [.text(time)]) }
    /// Train now
    var predictionTrain: String { plain(3137) }
    /// Use the plain filter
    var predictionUseFilter: String { plain(3138) }
    /// A training runs by itself each night when there are new answers. A model is used only when it predicts better…
    var predictionTrainHint: String { plain(3139) }
    /// How good each way was
    var predictionFigures: String { plain(3140) }
    /// There is nothing to compare yet.
    var predictionNoFigures: String { plain(3141) }
    /// From {responses, plural, one {# answer} other {# answers}} of {students, plural, one {# student} other {# stu…
    func predictionLearnedFrom(responses: Int, students: Int) -> String { text(3142, [.number(responses), .number(students)]) }
    /// Way of estimating
    var predictionWay: String { plain(3143) }
    /// The school's own model
    var predictionOwn: String { plain(3144) }
    /// The plain filter
    var predictionFilter: String { plain(3145) }
    /// Accuracy, of 100
    var predictionAccuracy: String { plain(3146) }
    /// Calibration, points off
    var predictionCalibration: String { plain(3147) }
    /// Accuracy: of 100 pairs of one right and one wrong answer, for how many the right one had the higher estimate;…
    var predictionAccuracyMeans: String { plain(3148) }
    /// Calibration: how many points of 100 the estimates were away from what then happened; 0 is perfect.
    var predictionCalibrationMeans: String { plain(3149) }
    /// What it is for
    var predictionPurpose: String { plain(3150) }
    /// It chooses which questions come first in mixed review and in quick checks: those that a student is likely to …
    var predictionUsedFor: String { plain(3151) }
    /// It never sets a level, gives a grade, forms a group or closes anything to a student. Teachers decide, and stu…
    var predictionNeverDoes: String { plain(3152) }
    /// What is stored is about questions and competencies. It holds no student; an estimate for a student is worked …
    var predictionNoPerson: String { plain(3153) }
}

// profiles
extension Messages {
    /// About me
    var profilesTitle: String { plain(3154) }
    /// About {name}
    func profilesTitleOf(name: String) -> String { text(3155, [.text(name)]) }
    /// Your family and your school's adults can see what has no lock.
    var profilesWhoMine: String { plain(3156) }
    /// You see what is meant for you. A lock shows what fewer people see.
    var profilesWhoOf: String { plain(3157) }
    /// Page to print
    var profilesPrint: String { plain(3158) }
    /// Printed {date}
    func profilesPrinted(date: String) -> String { text(3159, [.text(date)]) }
    /// History
    var profilesHistory: String { plain(3160) }
    /// History: {field}
    func profilesHistoryOf(field: String) -> String { text(3161, [.text(field)]) }
    /// Everything that changed
    var profilesHistoryAll: String { plain(3162) }
    /// No words are lost. Older words stay here for those who may still see them.
    var profilesHistoryLede: String { plain(3163) }
    /// Nothing is written here yet.
    var profilesHistoryNone: String { plain(3164) }
    /// Changed
    var profilesChanged: String { plain(3165) }
    /// Add
    var profilesAdd: String { plain(3166) }
    /// Add: {field}
    func profilesAddTo(field: String) -> String { text(3167, [.text(field)]) }
    /// Change
    var profilesChange: String { plain(3168) }
    /// Change: {field}
    func profilesChangeOf(field: String) -> String { text(3169, [.text(field)]) }
    /// Save
    var profilesSave: String { plain(3170) }
    /// Saved.
    var profilesSaved: String { plain(3171) }
    /// This page is yours
    var profilesEmptyTitle: String { plain(3172) }
    /// It starts with your own words. A short interview helps. It takes five minutes, and you can stop at any time.
    var profilesEmpty: String { plain(3173) }
    /// Nothing is written here yet that is meant for you.
    var profilesEmptyOf: String { plain(3174) }
    /// Write about me
    var profilesWriteMine: String { plain(3175) }
    /// My words
    var profilesFieldWords: String { plain(3176) }
    /// In the student's words
    var profilesFieldWordsOf: String { plain(3177) }
    /// What should people know about you? Write it, say it or draw it.
    var profilesHintWords: String { plain(3178) }
    /// What I am good at
    var profilesFieldStrength: String { plain(3179) }
    /// Strengths
    var profilesFieldStrengthOf: String { plain(3180) }
    /// One thing you do well. Add work that shows it.
    var profilesHintStrength: String { plain(3181) }
    /// What I care about
    var profilesFieldInterest: String { plain(3182) }
    /// Interests
    var profilesFieldInterestOf: String { plain(3183) }
    /// Something you like or want to know more about.
    var profilesHintInterest: String { plain(3184) }
    /// What I do outside school
    var profilesFieldTalent: String { plain(3185) }
    /// Talents
    var profilesFieldTalentOf: String { plain(3186) }
    /// Something you can do that school may not see.
    var profilesHintTalent: String { plain(3187) }
    /// What I want to do one day
    var profilesFieldAspiration: String { plain(3188) }
    /// Aspirations
    var profilesFieldAspirationOf: String { plain(3189) }
    /// A wish for next year, or for when you are grown up.
    var profilesHintAspiration: String { plain(3190) }
    /// What matters to me now
    var profilesFieldPriority: String { plain(3191) }
    /// Priorities
    var profilesFieldPriorityOf: String { plain(3192) }
    /// What you want adults to keep in mind.
    var profilesHintPriority: String { plain(3193) }
    /// How I see myself
    var profilesFieldSelfConcept: String { plain(3194) }
    /// How the student sees themselves
    var profilesFieldSelfConceptOf: String { plain(3195) }
    /// This is only for you, unless you choose others.
    var profilesHintSelfConcept: String { plain(3196) }
    /// How I like to work
    var profilesFieldWayOfWorking: String { plain(3197) }
    /// How the student likes to work
    var profilesFieldWayOfWorkingOf: String { plain(3198) }
    /// My languages
    var profilesFieldLanguage: String { plain(3199) }
    /// Languages
    var profilesFieldLanguageOf: String { plain(3200) }
    /// Which language, with whom, and how well.
    var profilesHintLanguage: String { plain(3201) }
    /// Where I come from
    var profilesFieldBackground: String { plain(3202) }
    /// Background
    var profilesFieldBackgroundOf: String { plain(3203) }
    /// My family, my places, what I bring with me.
    var profilesHintBackground: String { plain(3204) }
    /// What I learned before
    var profilesFieldPriorLearning: String { plain(3205) }
    /// Prior learning
    var profilesFieldPriorLearningOf: String { plain(3206) }
    /// At another school, at home or in another place.
    var profilesHintPriorLearning: String { plain(3207) }
    /// Write what you have seen or know. The student sees it and may answer.
    var profilesHintOf: String { plain(3208) }
    /// each one can have proof
    var profilesWithProof: String { plain(3209) }
    /// and where it is in the plan
    var profilesInPlan: String { plain(3210) }
    /// only you
    var profilesAudienceOwn: String { plain(3211) }
    /// you and your advisor
    var profilesAudienceAdvisor: String { plain(3212) }
    /// you and your school's adults
    var profilesAudienceStaff: String { plain(3213) }
    /// you, your family and your school's adults
    var profilesAudienceEveryone: String { plain(3214) }
    /// the student only
    var profilesAudienceOwnOf: String { plain(3215) }
    /// the student and the advisor
    var profilesAudienceAdvisorOf: String { plain(3216) }
    /// the student and the school's adults
    var profilesAudienceStaffOf: String { plain(3217) }
    /// the student, the family and the school's adults
    var profilesAudienceEveryoneOf: String { plain(3218) }
    /// Can see it: {who}
    func profilesCanSee(who: String) -> String { text(3219, [.text(who)]) }
    /// Who can see it?
    var profilesWhoSees: String { plain(3220) }
    /// you
    var profilesByMe: String { plain(3221) }
    /// family: {name, html}
    func profilesByFamily(name: HTML) -> HTML { markup(3222, [.html(name)]) }
    /// school: {name, html}
    func profilesByTeacher(name: HTML) -> HTML { markup(3223, [.html(name)]) }
    /// the student
    var profilesByStudent: String { plain(3224) }
    /// from school data
    var profilesByData: String { plain(3225) }
    /// Home language in the school's register: {language}
    func profilesRegisterLanguage(language: String) -> String { text(3226, [.text(language)]) }
    /// See it: {title, html}
    func profilesProof(title: HTML) -> HTML { markup(3227, [.html(title)]) }
    /// Work that shows it
    var profilesProofs: String { plain(3228) }
    /// Choose up to {count, number} of your judged pieces.
    func profilesProofsHint(count: Int) -> String { text(3229, [.number(count)]) }
    /// You have no judged work yet. You can add it later.
    var profilesProofsNone: String { plain(3230) }
    /// Choose at most {count, number} pieces of work.
    func profilesTooManyProofs(count: Int) -> String { text(3231, [.number(count)]) }
    /// Interest
    var profilesInterest: String { plain(3232) }
    /// Where it is in the plan
    var profilesUsedIn: String { plain(3233) }
    /// not in the plan yet
    var profilesUsedNowhere: String { plain(3234) }
    /// What does it go with?
    var profilesTag: String { plain(3235) }
    /// It helps to find activities for you.
    var profilesTagHint: String { plain(3236) }
    /// Something else
    var profilesTagNone: String { plain(3237) }
    /// Animals
    var profilesTagAnimals: String { plain(3238) }
    /// Art
    var profilesTagArt: String { plain(3239) }
    /// Building things
    var profilesTagBuilding: String { plain(3240) }
    /// Cars
    var profilesTagCars: String { plain(3241) }
    /// Cooking
    var profilesTagCooking: String { plain(3242) }
    /// Dance
    var profilesTagDance: String { plain(3243) }
    /// Family
    var profilesTagFamily: String { plain(3244) }
    /// Clothes and hair
    var profilesTagFashion: String { plain(3245) }
    /// Food
    var profilesTagFood: String { plain(3246) }
    /// Games
    var profilesTagGames: String { plain(3247) }
    /// Helping people
    var profilesTagHelping: String { plain(3248) }
    /// Money and shops
    var profilesTagMoney: String { plain(3249) }
    /// Music
    var profilesTagMusic: String { plain(3250) }
    /// Nature
    var profilesTagNature: String { plain(3251) }
    /// Plants
    var profilesTagPlants: String { plain(3252) }
    /// Space
    var profilesTagSpace: String { plain(3253) }
    /// Sports
    var profilesTagSports: String { plain(3254) }
    /// Stories
    var profilesTagStories: String { plain(3255) }
    /// Computers
    var profilesTagTech: String { plain(3256) }
    /// Travel
    var profilesTagTravel: String { plain(3257) }
    /// Weather
    var profilesTagWeather: String { plain(3258) }
    /// These are choices for now. They can change any day.
    var profilesWaysLede: String { plain(3259) }
    /// Choose what fits today. Leave open what you do not know.
    var profilesWaysHint: String { plain(3260) }
    /// Chosen {date}
    func profilesWaysDated(date: String) -> String { text(3261, [.text(date)]) }
    /// No choice yet
    var profilesWaysOpen: String { plain(3262) }
    /// I like to work…
    var profilesWayWith: String { plain(3263) }
    /// alone
    var profilesWayWithAlone: String { plain(3264) }
    /// with one other person
    var profilesWayWithOne: String { plain(3265) }
    /// in a group
    var profilesWayWithGroup: String { plain(3266) }
    /// Around me I like…
    var profilesWaySound: String { plain(3267) }
    /// quiet
    var profilesWaySoundQuiet: String { plain(3268) }
    /// music
    var profilesWaySoundMusic: String { plain(3269) }
    /// people talking
    var profilesWaySoundTalk: String { plain(3270) }
    /// I work best…
    var profilesWayTime: String { plain(3271) }
    /// in the morning
    var profilesWayTimeMorning: String { plain(3272) }
    /// in the afternoon
    var profilesWayTimeAfternoon: String { plain(3273) }
    /// in the evening
    var profilesWayTimeEvening: String { plain(3274) }
    /// I like to begin by…
    var profilesWayBegin: String { plain(3275) }
    /// seeing one example
    var profilesWayBeginExample: String { plain(3276) }
    /// reading about it
    var profilesWayBeginRead: String { plain(3277) }
    /// listening
    var profilesWayBeginListen: String { plain(3278) }
    /// trying it
    var profilesWayBeginTry: String { plain(3279) }
    /// talking it over
    var profilesWayBeginTalkItOver: String { plain(3280) }
    /// What helps me
    var profilesWayHelps: String { plain(3281) }
    /// A quiet corner, a timer, a person: anything.
    var profilesWayHelpsHint: String { plain(3282) }
    /// Earlier choices
    var profilesWayOlder: String { plain(3283) }
    /// In your words
    var profilesWords: String { plain(3284) }
    /// In your words
    var profilesWordsOf: String { plain(3285) }
    /// Write something, or add a recording or a picture.
    var profilesNeedWords: String { plain(3286) }
    /// This text has {count, number} characters. Up to {most, number} fit here. Make it shorter.
    func profilesTooLong(count: Int, most: Int) -> String { text(3287, [.number(count), .number(most)]) }
    /// There are {count, number} here already. Change or take back one first.
    func profilesTooMany(count: Int) -> String { text(3288, [.number(count)]) }
    /// Up to {count, number} files fit here. Remove one first.
    func profilesTooManyFiles(count: Int) -> String { text(3289, [.number(count)]) }
    /// Only recordings, pictures and short films go here. Remove the other file.
    var profilesWrongFile: String { plain(3290) }
    /// Recording, photo or drawing
    var profilesFiles: String { plain(3291) }
    /// You can record your voice, take a photo or add a drawing. 50 MB fit.
    var profilesFilesHint: String { plain(3292) }
    /// Already sent. It is added when you save.
    var profilesFilesWaiting: String { plain(3293) }
    /// Remove
    var profilesFileRemove: String { plain(3294) }
    /// Remove {name}
    func profilesFileRemoveNamed(name: String) -> String { text(3295, [.text(name)]) }
    /// Open {name}
    func profilesFileOpen(name: String) -> String { text(3296, [.text(name)]) }
    /// Picture: {name}
    func profilesPicture(name: String) -> String { text(3297, [.text(name)]) }
    /// Recording: {name}
    func profilesRecording(name: String) -> String { text(3298, [.text(name)]) }
    /// Record my voice
    var profilesRecord: String { plain(3299) }
    /// Stop
    var profilesRecordStop: String { plain(3300) }
    /// Record again
    var profilesRecordAgain: String { plain(3301) }
    /// Recording… {time}
    func profilesRecordGoing(time: String) -> String { text(3302, [.text(time)]) }
    /// The recording is ready. Listen to it, then save.
    var profilesRecordReady: String { plain(3303) }
    /// The microphone is off. Allow it in the browser, or choose a file.
    var profilesRecordDenied: String { plain(3304) }
    /// Take it back
    var profilesWithdraw: String { plain(3305) }
    /// It leaves your page. The history keeps it, for you alone.
    var profilesWithdrawLede: String { plain(3306) }
    /// It leaves the page. The history keeps it, for the student and for you.
    var profilesWithdrawLedeOf: String { plain(3307) }
    /// Taken back {date}
    func profilesWithdrawn(date: String) -> String { text(3308, [.text(date)]) }
    /// New words came later
    var profilesReplaced: String { plain(3309) }
    /// It stands now
    var profilesStandsNow: String { plain(3310) }
    /// Say something about this
    var profilesSay: String { plain(3311) }
    /// These are an adult's words about you. You may add to them, or say that they are not right.
    var profilesSayLede: String { plain(3312) }
    /// I want to add something
    var profilesRemarkNote: String { plain(3313) }
    /// I see it differently and want an answer
    var profilesRemarkDispute: String { plain(3314) }
    /// What do you want to say?
    var profilesRemarkKind: String { plain(3315) }
    /// Your words
    var profilesRemarkWords: String { plain(3316) }
    /// Add my words
    var profilesRemarkSend: String { plain(3317) }
    /// Write what you want to say.
    var profilesNeedRemark: String { plain(3318) }
    /// The student adds, {date}
    func profilesNoteOf(date: String) -> String { text(3319, [.text(date)]) }
    /// You added, {date}
    func profilesNoteMine(date: String) -> String { text(3320, [.text(date)]) }
    /// The student sees it differently, {date}
    func profilesDisputeOf(date: String) -> String { text(3321, [.text(date)]) }
    /// You see it differently, {date}
    func profilesDisputeMine(date: String) -> String { text(3322, [.text(date)]) }
    /// Waiting for an answer
    var profilesDisputeOpen: String { plain(3323) }
    /// Answer from {name, html}, {date}
    func profilesAnswerBy(name: HTML, date: String) -> HTML { markup(3324, [.html(name), .text(date)]) }
    /// Answer
    var profilesAnswer: String { plain(3325) }
    /// Answer the student
    var profilesAnswerTitle: String { plain(3326) }
    /// Both texts stay beside the entry. You can also change your entry.
    var profilesAnswerHint: String { plain(3327) }
    /// Send the answer
    var profilesAnswerSend: String { plain(3328) }
    /// Write your answer.
    var profilesNeedAnswer: String { plain(3329) }
    /// Support plans are kept apart. Each opening is written down.
    var profilesSupportsApart: String { plain(3330) }
    /// Go to supports
    var profilesSupportsOpen: String { plain(3331) }
    /// {name}: {share} is there.
    func profilesUploadGoing(name: String, share: String) -> String { text(3332, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func profilesUploadWaiting(name: String, share: String) -> String { text(3333, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func profilesUploadAgain(name: String) -> String { text(3334, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then save again.
    var profilesUploadSignIn: String { plain(3335) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func profilesUploadStopped(name: String) -> String { text(3336, [.text(name)]) }
    /// My interview
    var profilesInterview: String { plain(3337) }
    /// Interview
    var profilesInterviewOf: String { plain(3338) }
    /// Questions about what you like and what you do well. It takes five minutes. Skip any you want.
    var profilesInterviewLede: String { plain(3339) }
    /// You and your advisor can see your answers. Others see only what you add to your page.
    var profilesInterviewWho: String { plain(3340) }
    /// The student and the advisor see the answers. Others see what the student adds to the profile.
    var profilesInterviewWhoOf: String { plain(3341) }
    /// Begin
    var profilesInterviewBegin: String { plain(3342) }
    /// Do it again
    var profilesInterviewAgain: String { plain(3343) }
    /// Go on with it
    var profilesInterviewGoOn: String { plain(3344) }
    /// Begin with pictures
    var profilesInterviewPictures: String { plain(3345) }
    /// Begin with words
    var profilesInterviewWords: String { plain(3346) }
    /// Five minutes about you
    var profilesInterviewFirst: String { plain(3347) }
    /// Say what you like and what you do well. You can stop at any time.
    var profilesInterviewFirstWords: String { plain(3348) }
    /// A new term: what is new about you?
    var profilesInterviewDue: String { plain(3349) }
    /// Do the short interview again. Then see what changed.
    var profilesInterviewDueWords: String { plain(3350) }
    /// Your interview waits for you
    var profilesInterviewUnderWay: String { plain(3351) }
    /// Your answers are kept. Go on where you stopped.
    var profilesInterviewUnderWayWords: String { plain(3352) }
    /// There is no finished interview yet.
    var profilesInterviewNone: String { plain(3353) }
    /// Interviews so far
    var profilesRounds: String { plain(3354) }
    /// Finished {date}
    func profilesRoundDone(date: String) -> String { text(3355, [.text(date)]) }
    /// Begun {date}, not finished
    func profilesRoundOpen(date: String) -> String { text(3356, [.text(date)]) }
    /// See the answers
    var profilesRoundSee: String { plain(3357) }
    /// Question {number, number} of {count, number}
    func profilesQuestion(number: Int, count: Int) -> String { text(3358, [.number(number), .number(count)]) }
    /// Hear it
    var profilesHear: String { plain(3359) }
    /// Hear: {label}
    func profilesHearChoice(label: String) -> String { text(3360, [.text(label)]) }
    /// Stop
    var profilesHearStop: String { plain(3361) }
    /// My answer
    var profilesOwnAnswer: String { plain(3362) }
    /// Or say it or draw it
    var profilesOwnAnswerPictures: String { plain(3363) }
    /// Next
    var profilesNext: String { plain(3364) }
    /// Skip
    var profilesSkip: String { plain(3365) }
    /// Back
    var profilesBack: String { plain(3366) }
    /// Stop for now
    var profilesStop: String { plain(3367) }
    /// Finish
    var profilesFinish: String { plain(3368) }
    /// Your answers are kept. Go on whenever you want.
    var profilesStopped: String { plain(3369) }
    /// What I said
    var profilesResults: String { plain(3370) }
    /// What the student said
    var profilesResultsOf: String { plain(3371) }
    /// Add what you want to your page. Nothing is added by itself.
    var profilesResultsLede: String { plain(3372) }
    /// Then and now
    var profilesThenNow: String { plain(3373) }
    /// {date}
    func profilesThen(date: String) -> String { text(3374, [.text(date)]) }
    /// no answer
    var profilesNoAnswer: String { plain(3375) }
    /// New: you did not answer this before.
    var profilesChangeNew: String { plain(3376) }
    /// You answered this before, and not now.
    var profilesChangeGone: String { plain(3377) }
    /// The same as before.
    var profilesChangeSame: String { plain(3378) }
    /// You say it in another way now.
    var profilesChangeOther: String { plain(3379) }
    /// New: {list}.
    func profilesChangeAdded(list: String) -> String { text(3380, [.text(list)]) }
    /// Not any more: {list}.
    func profilesChangeLeft(list: String) -> String { text(3381, [.text(list)]) }
    /// Still: {list}.
    func profilesChangeStayed(list: String) -> String { text(3382, [.text(list)]) }
    /// {new, plural, =0 {Nothing is new} one {# answer is new} other {# answers are new}}, {changed, plural, =0 {non…
    func profilesChangeSum(new: Int, changed: Int, same: Int, gone: Int) -> String { text(3383, [.number(new), .number(changed), .number(same), .number(gone)]) }
    /// Add to: {field}
    func profilesAddAnswer(field: String) -> String { text(3384, [.text(field)]) }
    /// Add “{words}” to: {field}
    func profilesAddAnswerNamed(words: String, field: String) -> String { text(3385, [.text(words), .text(field)]) }
    /// It is on your page
    var profilesInProfile: String { plain(3386) }
    /// Interviews
    var profilesGradeLabel: String { plain(3387) }
    /// Supports
    var profilesSupports: String { plain(3388) }
    /// What the student is entitled to: IEP, 504, language, health.
    var profilesSupportsLede: String { plain(3389) }
    /// What the school does so that you can learn well.
    var profilesSupportsLedeMine: String { plain(3390) }
    /// Why do you open this?
    var profilesSupportsReason: String { plain(3391) }
    /// One short sentence. It is kept with your name and the time.
    var profilesSupportsReasonHint: String { plain(3392) }
    /// Open
    var profilesSupportsDoor: String { plain(3393) }
    /// Open my supports
    var profilesSupportsDoorMine: String { plain(3394) }
    /// Open the supports
    var profilesSupportsDoorFamily: String { plain(3395) }
    /// Each opening is written down.
    var profilesSupportsLogged: String { plain(3396) }
    /// Say in one sentence why you open this.
    var profilesSupportsNeedReason: String { plain(3397) }
    /// The student, the family, and staff of the student who name a reason. Nobody else, and no other page shows it.
    var profilesSupportsWho: String { plain(3398) }
    /// You, your family, and adults of your school who name a reason.
    var profilesSupportsWhoMine: String { plain(3399) }
    /// No supports are written here.
    var profilesSupportsNone: String { plain(3400) }
    /// Add a support
    var profilesSupportsAdd: String { plain(3401) }
    /// Kind
    var profilesSupportsKind: String { plain(3402) }
    /// IEP
    var profilesSupportIep: String { plain(3403) }
    /// 504 plan
    var profilesSupportSection504: String { plain(3404) }
    /// Language
    var profilesSupportLanguage: String { plain(3405) }
    /// Health
    var profilesSupportHealth: String { plain(3406) }
    /// Other
    var profilesSupportOther: String { plain(3407) }
    /// What the school does, in words the student and the family understand
    var profilesSupportsWords: String { plain(3408) }
    /// Write what the school does.
    var profilesSupportsNeedWords: String { plain(3409) }
    /// Choose a kind.
    var profilesSupportsNeedKind: String { plain(3410) }
    /// Look at it again on
    var profilesSupportsReview: String { plain(3411) }
    /// looked at again {date}
    func profilesSupportsReviewOn(date: String) -> String { text(3412, [.text(date)]) }
    /// Choose a day from today on.
    var profilesSupportsNeedDay: String { plain(3413) }
    /// set by {name, html}, {date}
    func profilesSupportsSetBy(name: HTML, date: String) -> HTML { markup(3414, [.html(name), .text(date)]) }
    /// End this support
    var profilesSupportsEnd: String { plain(3415) }
    /// End: {kind}
    func profilesSupportsEndNamed(kind: String) -> String { text(3416, [.text(kind)]) }
    /// ended {date}
    func profilesSupportsEnded(date: String) -> String { text(3417, [.text(date)]) }
    /// Earlier supports
    var profilesSupportsEarlier: String { plain(3418) }
}

// progress
extension Messages {
    /// {name, html}’s map
    func progressMapOf(name: HTML) -> HTML { markup(3419, [.html(name)]) }
    /// Map of {name}
    func progressMapTitle(name: String) -> String { text(3420, [.text(name)]) }
    /// {shown, plural, =0 {You have not shown a skill yet.} one {You have shown # skill.} other {You have shown # sk…
    func progressSumOwn(shown: Int, working: Int) -> String { text(3421, [.number(shown), .number(working)]) }
    /// {shown, plural, =0 {No skill shown yet.} one {# skill shown.} other {# skills shown.}} {working, plural, =0 {…
    func progressSum(shown: Int, working: Int) -> String { text(3422, [.number(shown), .number(working)]) }
    /// We have not met your work yet. Your first piece of work will show up here.
    var progressEmptyOwn: String { plain(3423) }
    /// There is no evidence yet. The first piece of work that a teacher answers will show up here.
    var progressEmpty: String { plain(3424) }
    /// The school has not put in yet what can be learned.
    var progressNoFrameworks: String { plain(3425) }
    /// Everything
    var progressShowAll: String { plain(3426) }
    /// What I’m ready for
    var progressShowReadyOwn: String { plain(3427) }
    /// Ready to start
    var progressShowReady: String { plain(3428) }
    /// What to show
    var progressShow: String { plain(3429) }
    /// Nothing new is open right now. Go on with what is in progress.
    var progressNothingReady: String { plain(3430) }
    /// Areas
    var progressAreas: String { plain(3431) }
    /// Whole map
    var progressWholeMap: String { plain(3432) }
    /// Show all {count, number} in {area, html}
    func progressMore(count: Int, area: HTML) -> HTML { markup(3433, [.number(count), .html(area)]) }
    /// This page shows the first {count, number}. Search in the framework for the rest.
    func progressCut(count: Int) -> String { text(3434, [.number(count)]) }
    /// for a goal
    var progressForGoal: String { plain(3435) }
    /// {count, plural, one {# skill} other {# skills}}
    func progressCountInGroup(count: Int) -> String { text(3436, [.number(count)]) }
    /// These build on others that come first.
    var progressLaterWhy: String { plain(3437) }
    /// The student, the family, the teachers, the advisor and the school leaders can see this.
    var progressWhoSees: String { plain(3438) }
    /// You, your family, your teachers, your advisor and the school leaders can see this.
    var progressWhoSeesOwn: String { plain(3439) }
    /// since {date}
    func progressLevelSince(date: String) -> String { text(3440, [.text(date)]) }
    /// confirmed by {name, html}
    func progressConfirmedBy(name: HTML) -> HTML { markup(3441, [.html(name)]) }
    /// set by {name, html}
    func progressSetBy(name: HTML) -> HTML { markup(3442, [.html(name)]) }
    /// by the rule, version {version, number}
    func progressByRule(version: Int) -> String { text(3443, [.number(version)]) }
    /// a person who is no longer here
    var progressSomebody: String { plain(3444) }
    /// No level is shown yet.
    var progressNoLevel: String { plain(3445) }
    /// To reach level {number, number}: {level}
    func progressToReach(number: Int, level: String) -> String { text(3446, [.number(number), .text(level)]) }
    /// This is the highest level. It stays.
    var progressTopReached: String { plain(3447) }
    /// What this level means
    var progressWhatLevelMeans: String { plain(3448) }
    /// yes
    var progressMet: String { plain(3449) }
    /// not yet
    var progressNotYet: String { plain(3450) }
    /// A low score never takes a level away.
    var progressNeverDown: String { plain(3451) }
    /// Newer numbers alone would not give this level again. It was shown once, so it stays.
    var progressKeptLevel: String { plain(3452) }
    /// The numbers alone would not give this level. A person decided it, so it stays.
    var progressKeptByPerson: String { plain(3453) }
    /// What “{level}” asks for
    func progressLevelAsks(level: String) -> String { text(3454, [.text(level)]) }
    /// {need, plural, one {One piece of work} other {At least # pieces of work}}
    func progressNeedCount(need: Int) -> String { text(3455, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveCount(have: Int) -> String { text(3456, [.number(have)]) }
    /// {need, plural, one {The last one went well without help} other {The last # went well without help}}
    func progressNeedSuccesses(need: Int) -> String { text(3457, [.number(need)]) }
    /// {have, plural, =0 {None in a row right now.} one {One in a row.} other {# in a row.}}
    func progressHaveSuccesses(have: Int) -> String { text(3458, [.number(have)]) }
    /// {need, plural, one {A task that went well} other {At least # different tasks that went well}}
    func progressNeedTasks(need: Int) -> String { text(3459, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveTasks(have: Int) -> String { text(3460, [.number(have)]) }
    /// We can be sure enough
    var progressNeedLowerBound: String { plain(3461) }
    /// The low end is {have}. The rule asks for {need}.
    func progressHaveLowerBound(have: String, need: String) -> String { text(3462, [.text(have), .text(need)]) }
    /// The best score reaches {need}
    func progressNeedHighest(need: String) -> String { text(3463, [.text(need)]) }
    /// The latest score reaches {need}
    func progressNeedLatest(need: String) -> String { text(3464, [.text(need)]) }
    /// The average reaches {need}. Newer work counts more
    func progressNeedAverage(need: String) -> String { text(3465, [.text(need)]) }
    /// It is {have} now.
    func progressHaveScore(have: String) -> String { text(3466, [.text(have)]) }
    /// {need, plural, one {One of the latest scores reaches this level} other {# of the latest scores reach this lev…
    func progressNeedRecent(need: Int) -> String { text(3467, [.number(need)]) }
    /// {have, plural, =0 {None so far.} one {One so far.} other {# so far.}}
    func progressHaveRecent(have: Int) -> String { text(3468, [.number(have)]) }
    /// Shown in two ways, or again on a later day
    var progressNeedAgreement: String { plain(3469) }
    /// Two pieces of work agree.
    var progressHaveAgreement: String { plain(3470) }
    /// A second way or a later day is missing.
    var progressLackAgreement: String { plain(3471) }
    /// Shown in a new situation
    var progressNeedTransfer: String { plain(3472) }
    /// It went well somewhere new.
    var progressHaveTransfer: String { plain(3473) }
    /// No work in a new situation so far.
    var progressLackTransfer: String { plain(3474) }
    /// A teacher says yes
    var progressNeedTeacher: String { plain(3475) }
    /// A teacher has said yes.
    var progressHaveTeacher: String { plain(3476) }
    /// The rule advises. A teacher decides.
    var progressLackTeacher: String { plain(3477) }
    /// The evidence
    var progressEvidence: String { plain(3478) }
    /// {count, plural, =0 {nothing yet} one {# piece} other {# pieces}}, newest first
    func progressPieces(count: Int) -> String { text(3479, [.number(count)]) }
    /// Nothing has been shown here yet.
    var progressNoEvidence: String { plain(3480) }
    /// by {name, html}
    func progressJudgedBy(name: HTML) -> HTML { markup(3481, [.html(name)]) }
    /// scored by the answer key
    var progressJudgedByKey: String { plain(3482) }
    /// done {date}
    func progressDoneOn(date: String) -> String { text(3483, [.text(date)]) }
    /// with help
    var progressWithHelp: String { plain(3484) }
    /// in a new situation
    var progressNewSituation: String { plain(3485) }
    /// kept, but does not count
    var progressDoesNotCount: String { plain(3486) }
    /// Work
    var progressKindJudgement: String { plain(3487) }
    /// Practice question
    var progressKindItem: String { plain(3488) }
    /// Seen by an adult
    var progressKindObservation: String { plain(3489) }
    /// Shown somewhere else before
    var progressKindPrior: String { plain(3490) }
    /// Level confirmed
    var progressKindConfirmation: String { plain(3491) }
    /// Level set by a person
    var progressKindOverrule: String { plain(3492) }
    /// Taken back
    var progressKindWithdrawal: String { plain(3493) }
    /// writing
    var progressModalityWriting: String { plain(3494) }
    /// talk
    var progressModalityTalk: String { plain(3495) }
    /// photo
    var progressModalityPhoto: String { plain(3496) }
    /// video
    var progressModalityVideo: String { plain(3497) }
    /// project
    var progressModalityProject: String { plain(3498) }
    /// performance
    var progressModalityPerformance: String { plain(3499) }
    /// exhibition
    var progressModalityExhibition: String { plain(3500) }
    /// quick check
    var progressModalityQuiz: String { plain(3501) }
    /// Taken back or replaced
    var progressTakenBack: String { plain(3502) }
    /// These rows are kept, but they do not count.
    var progressTakenBackHint: String { plain(3503) }
    /// Take back
    var progressTakeBack: String { plain(3504) }
    /// Take back: {what}
    func progressTakeBackLong(what: String) -> String { text(3505, [.text(what)]) }
    /// Put it back
    var progressPutBack: String { plain(3506) }
    /// The {count, number} newest are listed. All are in the arithmetic.
    func progressOlderFolded(count: Int) -> String { text(3507, [.number(count)]) }
    /// The best guess went from {first} at the start to {last}. The same numbers are in the table below.
    func progressChart(first: String, last: String) -> String { text(3508, [.text(first), .text(last)]) }
    /// {bar} asked for {level}
    func progressChartGoal(bar: String, level: String) -> String { text(3509, [.text(bar), .text(level)]) }
    /// start
    var progressChartStart: String { plain(3510) }
    /// Each dot is the best guess after a piece of work. The bar reaches down to the low end.
    var progressChartCaption: String { plain(3511) }
    /// Show the arithmetic
    var progressArithmetic: String { plain(3512) }
    /// After = before + change
    var progressTableCaption: String { plain(3513) }
    /// Evidence and arithmetic
    var progressTableRegion: String { plain(3514) }
    /// Work
    var progressColumnWork: String { plain(3515) }
    /// Done
    var progressColumnDone: String { plain(3516) }
    /// Judged by
    var progressColumnJudge: String { plain(3517) }
    /// Score
    var progressColumnScore: String { plain(3518) }
    /// Weight
    var progressColumnWeight: String { plain(3519) }
    /// Before
    var progressColumnBefore: String { plain(3520) }
    /// Change
    var progressColumnChange: String { plain(3521) }
    /// After
    var progressColumnAfter: String { plain(3522) }
    /// Low end
    var progressColumnLow: String { plain(3523) }
    /// {count, plural, one {# piece of work on other skills} other {# pieces of work on other skills}}
    func progressOtherWork(count: Int) -> String { text(3524, [.number(count)]) }
    /// What moved the best guess
    var progressPartsTitle: String { plain(3525) }
    /// before any work
    var progressPartStart: String { plain(3526) }
    /// {count, plural, one {# piece of work that went better than the guess} other {# pieces of work that went bette…
    func progressPartRaised(count: Int) -> String { text(3527, [.number(count)]) }
    /// {count, plural, one {# piece of work that went less well than the guess} other {# pieces of work that went le…
    func progressPartLowered(count: Int) -> String { text(3528, [.number(count)]) }
    /// the best guess for the next piece of work
    var progressPartEnd: String { plain(3529) }
    /// moved the guess up by {change}
    func progressMovedUp(change: String) -> String { text(3530, [.text(change)]) }
    /// moved the guess down by {change}
    func progressMovedDown(change: String) -> String { text(3531, [.text(change)]) }
    /// hardly moved the guess
    var progressMovedLittle: String { plain(3532) }
    /// Best guess
    var progressBestGuess: String { plain(3533) }
    /// The table shows the last {count, number} steps.
    func progressStepsCut(count: Int) -> String { text(3534, [.number(count)]) }
    /// Last line: {before} {change} = {after}.
    func progressLastLine(before: String, change: String, after: String) -> String { text(3535, [.text(before), .text(change), .text(after)]) }
    /// Levels 1 to 4 count as 0.25, 0.60, 0.90 and 1.00. A score is the mean of its rows. The change grows with the …
    var progressScale: String { plain(3536) }
    /// The exact formula
    var progressFormula: String { plain(3537) }
    /// g is general ability, d is what this skill adds, b is the expected score of an average student ({b}). v is ho…
    func progressFormulaIntro(b: String) -> String { text(3538, [.text(b)]) }
    /// Who decided
    var progressWhoDecided: String { plain(3539) }
    /// Rule
    var progressRule: String { plain(3540) }
    /// {name}, version {version, number}
    func progressRuleNumber(name: String, version: Int) -> String { text(3541, [.text(name), .number(version)]) }
    /// Sure enough
    var progressRuleSure: String { plain(3542) }
    /// Best score
    var progressRuleHighest: String { plain(3543) }
    /// Latest score
    var progressRuleRecent: String { plain(3544) }
    /// {n, number} of the last {m, number}
    func progressRuleSeveral(n: Int, m: Int) -> String { text(3545, [.number(n), .number(m)]) }
    /// Average, newer work first
    var progressRuleAverage: String { plain(3546) }
    /// As of
    var progressAsOf: String { plain(3547) }
    /// Reason
    var progressReason: String { plain(3548) }
    /// The rule moves the level. A teacher may set another one, and writes why.
    var progressRuleDecides: String { plain(3549) }
    /// The rule advises. A teacher decides, and writes why.
    var progressTeacherDecides: String { plain(3550) }
    /// Nearby on the map
    var progressNearby: String { plain(3551) }
    /// Open the map
    var progressOpenMap: String { plain(3552) }
    /// comes before
    var progressComesBefore: String { plain(3553) }
    /// comes next
    var progressComesAfter: String { plain(3554) }
    /// Why it matters
    var progressWhy: String { plain(3555) }
    /// You need it for your goal {goal, html}.
    func progressGoalOwn(goal: HTML) -> HTML { markup(3556, [.html(goal)]) }
    /// Needed for the goal {goal, html}.
    func progressGoal(goal: HTML) -> HTML { markup(3557, [.html(goal)]) }
    /// What each level looks like
    var progressEachLevel: String { plain(3558) }
    /// See another day
    var progressOtherDay: String { plain(3559) }
    /// The level as the school knew it at the end of that day.
    var progressOtherDayHint: String { plain(3560) }
    /// Date
    var progressDate: String { plain(3561) }
    /// Show
    var progressShowDay: String { plain(3562) }
    /// This is how it was on {date}.
    func progressPastNotice(date: String) -> String { text(3563, [.text(date)]) }
    /// See today
    var progressBackToToday: String { plain(3564) }
    /// Decide the level
    var progressDecide: String { plain(3565) }
    /// Your decision is kept with your name, the date and your words. The student and the family can read it.
    var progressDecideHint: String { plain(3566) }
    /// What do you want to do?
    var progressDecideHow: String { plain(3567) }
    /// Confirm a level. It never goes down.
    var progressDecideConfirm: String { plain(3568) }
    /// Set another level, up or down. The rule then waits for new work.
    var progressDecideOverrule: String { plain(3569) }
    /// Level
    var progressDecideLevel: String { plain(3570) }
    /// Why
    var progressDecideReason: String { plain(3571) }
    /// What did you see? Setting another level needs a reason.
    var progressDecideReasonHint: String { plain(3572) }
    /// Save the decision
    var progressDecideSave: String { plain(3573) }
    /// See what would change
    var progressPreview: String { plain(3574) }
    /// What would change
    var progressPreviewTitle: String { plain(3575) }
    /// Nothing is saved yet.
    var progressPreviewNothingSaved: String { plain(3576) }
    /// The level goes up to {level}.
    func progressPreviewUp(level: String) -> String { text(3577, [.text(level)]) }
    /// The level is set to {level}. The rule then waits for new work.
    func progressPreviewDown(level: String) -> String { text(3578, [.text(level)]) }
    /// The level stays. It now stands in your name, with your words.
    var progressPreviewAuthor: String { plain(3579) }
    /// The level stays. {open, plural, =0 {Nothing is missing for the next one.} one {One thing is still missing for…
    func progressPreviewSame(open: Int) -> String { text(3580, [.number(open)]) }
    /// The level stays. It is the highest one.
    var progressPreviewTop: String { plain(3581) }
    /// Choose what you want to do.
    var progressNeedHow: String { plain(3582) }
    /// Choose a level.
    var progressNeedLevel: String { plain(3583) }
    /// Write why. The student reads it.
    var progressNeedReason: String { plain(3584) }
    /// Use at most {count, number} characters.
    func progressReasonLong(count: Int) -> String { text(3585, [.number(count)]) }
    /// A higher level is shown already. To set a lower one, choose to set another level.
    var progressAlreadyHigher: String { plain(3586) }
}

// proposals
extension Messages {
    /// My own ideas
    var proposalsTitle: String { plain(3587) }
    /// Ideas of {name}
    func proposalsTitleOf(name: String) -> String { text(3588, [.text(name)]) }
    /// Here you propose what you want to learn, or how you want to show it.
    var proposalsLede: String { plain(3589) }
    /// What the student proposes to learn or to show, and what was agreed on.
    var proposalsLedeOf: String { plain(3590) }
    /// You have no idea here yet. What would you like to find out or make?
    var proposalsNone: String { plain(3591) }
    /// There is no idea yet.
    var proposalsNoneOf: String { plain(3592) }
    /// Propose an idea
    var proposalsNew: String { plain(3593) }
    /// Pick the kind that fits best. You can write a little now and go on later.
    var proposalsNewLede: String { plain(3594) }
    /// What kind of idea is it?
    var proposalsWhatKind: String { plain(3595) }
    /// A topic
    var proposalsKindTopic: String { plain(3596) }
    /// Something I want to know more about.
    var proposalsKindTopicHint: String { plain(3597) }
    /// A project
    var proposalsKindProject: String { plain(3598) }
    /// Something I want to make or do.
    var proposalsKindProjectHint: String { plain(3599) }
    /// A way to show it
    var proposalsKindWay: String { plain(3600) }
    /// I can do it, and I want to show it my own way.
    var proposalsKindWayHint: String { plain(3601) }
    /// Pick the kind of idea.
    var proposalsNeedKind: String { plain(3602) }
    /// Start writing
    var proposalsBegin: String { plain(3603) }
    /// It is about: {title, html}
    func proposalsAbout(title: HTML) -> HTML { markup(3604, [.html(title)]) }
    /// An idea without a name yet
    var proposalsUntitled: String { plain(3605) }
    /// We are talking about these
    var proposalsOpen: String { plain(3606) }
    /// Agreed
    var proposalsAgreedList: String { plain(3607) }
    /// From before
    var proposalsPast: String { plain(3608) }
    /// Write what you have in mind. It is saved as you write.
    var proposalsDraftLede: String { plain(3609) }
    /// A name for it
    var proposalsTitleField: String { plain(3610) }
    /// Short, so that you find it again.
    var proposalsTitleHint: String { plain(3611) }
    /// What to find out or be able to do
    var proposalsQuestion: String { plain(3612) }
    /// A question or one sentence. For example: how do vets know what hurts?
    var proposalsQuestionHint: String { plain(3613) }
    /// What there will be to see in the end
    var proposalsProduct: String { plain(3614) }
    /// A talk, a film, a model, a page: whatever shows it.
    var proposalsProductHint: String { plain(3615) }
    /// How we will know that it is good work
    var proposalsCriteria: String { plain(3616) }
    /// One line for each. For example: every price has a reason.
    var proposalsCriteriaHint: String { plain(3617) }
    /// With whom, and who helps
    var proposalsPeople: String { plain(3618) }
    /// Names are enough.
    var proposalsPeopleHint: String { plain(3619) }
    /// Why it matters
    var proposalsInterest: String { plain(3620) }
    /// None of my interests fits
    var proposalsInterestNone: String { plain(3621) }
    /// Why it matters, in own words
    var proposalsBecause: String { plain(3622) }
    /// Begins on
    var proposalsBegins: String { plain(3623) }
    /// Ends on
    var proposalsEnds: String { plain(3624) }
    /// Hours outside of class
    var proposalsHours: String { plain(3625) }
    /// What it covers
    var proposalsStandards: String { plain(3626) }
    /// Pick what your idea can show. Your teacher can add more.
    var proposalsStandardsHint: String { plain(3627) }
    /// Tick the standards that this idea covers.
    var proposalsStandardsHintStaff: String { plain(3628) }
    /// Find more to pick from
    var proposalsFind: String { plain(3629) }
    /// Find
    var proposalsFindButton: String { plain(3630) }
    /// Nothing found for “{search}”. A shorter word may help.
    func proposalsFoundNone(search: String) -> String { text(3631, [.text(search)]) }
    /// Save and see what it covers
    var proposalsSave: String { plain(3632) }
    /// Propose it: I agree to these words
    var proposalsPropose: String { plain(3633) }
    /// Your teachers read it then. They can say yes, ask, or send another idea.
    var proposalsProposeHint: String { plain(3634) }
    /// Put this draft away
    var proposalsPutAway: String { plain(3635) }
    /// So far
    var proposalsCovers: String { plain(3636) }
    /// {done, number} of {total, plural, one {# part} other {# parts}} written
    func proposalsWritten(done: Int, total: Int) -> String { text(3637, [.number(done), .number(total)]) }
    /// Still open:
    var proposalsStillToWrite: String { plain(3638) }
    /// No standard is named yet.
    var proposalsNoStandards: String { plain(3639) }
    /// {count, plural, one {# standard is named.} other {# standards are named.}}
    func proposalsNamed(count: Int) -> String { text(3640, [.number(count)]) }
    /// {count, plural, =0 {All are shown already.} one {# is not shown yet.} other {# are not shown yet.}}
    func proposalsStillToShow(count: Int) -> String { text(3641, [.number(count)]) }
    /// {count, plural, =0 {The plan has them already.} one {# is new in the plan.} other {# are new in the plan.}}
    func proposalsNewToPlan(count: Int) -> String { text(3642, [.number(count)]) }
    /// Give it a name first.
    var proposalsNeedTitle: String { plain(3643) }
    /// Say what there is to find out or do.
    var proposalsNeedQuestion: String { plain(3644) }
    /// Say what there will be to see in the end.
    var proposalsNeedProduct: String { plain(3645) }
    /// Write one line about what good work is.
    var proposalsNeedCriteria: String { plain(3646) }
    /// The last day comes before the first. Change one of them.
    var proposalsNeedOrder: String { plain(3647) }
    /// Write a few words here.
    var proposalsNeedWords: String { plain(3648) }
    /// This is no day. Write it as 2026-05-04.
    var proposalsNeedDay: String { plain(3649) }
    /// A whole number from 1 to {count, number}.
    func proposalsNeedHours(count: Int) -> String { text(3650, [.number(count)]) }
    /// Make it shorter: {count, number} letters at most.
    func proposalsTooLong(count: Int) -> String { text(3651, [.number(count)]) }
    /// At most {count, number} lines.
    func proposalsTooManyCriteria(count: Int) -> String { text(3652, [.number(count)]) }
    /// At most {count, number} standards.
    func proposalsTooManyStandards(count: Int) -> String { text(3653, [.number(count)]) }
    /// Nothing is different yet. Change what should be different.
    var proposalsNothingChanged: String { plain(3654) }
    /// The idea as it is now
    var proposalsWordsNow: String { plain(3655) }
    /// What was said
    var proposalsTalk: String { plain(3656) }
    /// What is different now
    var proposalsChanges: String { plain(3657) }
    /// {name, html} changed this {date, html}.
    func proposalsChangesBy(name: HTML, date: HTML) -> HTML { markup(3658, [.html(name), .html(date)]) }
    /// See what changed
    var proposalsWhatChanged: String { plain(3659) }
    /// The words changed after this page was opened. Nothing was agreed on.
    var proposalsChangedSince: String { plain(3660) }
    /// What changed since then
    var proposalsChangedTitle: String { plain(3661) }
    /// Somebody else answered first. This is how it stands now.
    var proposalsMoved: String { plain(3662) }
    /// Draft
    var proposalsStateDraft: String { plain(3663) }
    /// With your teachers
    var proposalsStateProposedOwn: String { plain(3664) }
    /// Waits for an answer
    var proposalsStateProposed: String { plain(3665) }
    /// Your turn
    var proposalsStateCounteredOwn: String { plain(3666) }
    /// With the student
    var proposalsStateCountered: String { plain(3667) }
    /// Agreed
    var proposalsStateAgreed: String { plain(3668) }
    /// Not for now
    var proposalsStateDeclined: String { plain(3669) }
    /// Taken back
    var proposalsStateWithdrawn: String { plain(3670) }
    /// Your teachers have it. They can say yes, ask, or send another idea.
    var proposalsWaitsSchoolOwn: String { plain(3671) }
    /// {name, html} waits for an answer. Any teacher of the student may give it.
    func proposalsWaitsSchool(name: HTML) -> HTML { markup(3672, [.html(name)]) }
    /// {name, html} sent another idea. Read what is different. You decide.
    func proposalsWaitsOwn(name: HTML) -> HTML { markup(3673, [.html(name)]) }
    /// {name, html} has the other idea now and can say yes or change it again.
    func proposalsWaitsStudent(name: HTML) -> HTML { markup(3674, [.html(name)]) }
    /// Agreed by {first, html} on {firstDate, html} and {second, html} on {secondDate, html}.
    func proposalsAgreedBy(first: HTML, firstDate: HTML, second: HTML, secondDate: HTML) -> HTML { markup(3675, [.html(first), .html(firstDate), .html(second), .html(secondDate)]) }
    /// Own work: {name, html} opened this subject for it.
    func proposalsByStage(name: HTML) -> HTML { markup(3676, [.html(name)]) }
    /// Not for now. There is another way below that you can take up.
    var proposalsDeclinedOwn: String { plain(3677) }
    /// Not for now. Another way was suggested.
    var proposalsDeclined: String { plain(3678) }
    /// It was taken back. Nobody waits for it.
    var proposalsWithdrawn: String { plain(3679) }
    /// Your answer
    var proposalsYourAnswer: String { plain(3680) }
    /// While it waits
    var proposalsWaiting: String { plain(3681) }
    /// Yes, I agree to these words
    var proposalsAgree: String { plain(3682) }
    /// With a yes, the idea stands in the plan with both names.
    var proposalsAgreeHint: String { plain(3683) }
    /// It can still be changed. The other side reads the new words then.
    var proposalsWaitHint: String { plain(3684) }
    /// Suggest changes
    var proposalsCounter: String { plain(3685) }
    /// Change the words you would like to be different. {name} sees exactly what changed and decides.
    func proposalsCounterLede(name: String) -> String { text(3686, [.text(name)]) }
    /// Change what you want to be different. Your teacher sees exactly what changed.
    var proposalsCounterLedeOwn: String { plain(3687) }
    /// A few words about the change
    var proposalsCounterWords: String { plain(3688) }
    /// Why it would be better this way. It may stay empty.
    var proposalsCounterWordsHint: String { plain(3689) }
    /// Send it: I agree to these words
    var proposalsCounterSend: String { plain(3690) }
    /// Go back without changes
    var proposalsBack: String { plain(3691) }
    /// Say or ask something
    var proposalsSay: String { plain(3692) }
    /// Words for everybody who talks about this idea
    var proposalsComment: String { plain(3693) }
    /// The idea itself stays as it is.
    var proposalsCommentHint: String { plain(3694) }
    /// Send these words
    var proposalsCommentSend: String { plain(3695) }
    /// Write what there is to say.
    var proposalsNeedComment: String { plain(3696) }
    /// Say not for now
    var proposalsDecline: String { plain(3697) }
    /// A no is easier to take with its reason, and with a way to go on.
    var proposalsDeclineLede: String { plain(3698) }
    /// Why it does not fit now
    var proposalsReason: String { plain(3699) }
    /// In words the student can use.
    var proposalsReasonHint: String { plain(3700) }
    /// Another way that would work
    var proposalsSuggestion: String { plain(3701) }
    /// One the student can take up with one tap.
    var proposalsSuggestionHint: String { plain(3702) }
    /// Please write the reason: the student should know why.
    var proposalsNeedReason: String { plain(3703) }
    /// Please suggest another way, so that the student can go on.
    var proposalsNeedSuggestion: String { plain(3704) }
    /// Send the reason and the other way
    var proposalsDeclineSend: String { plain(3705) }
    /// Another way that would work
    var proposalsOtherWay: String { plain(3706) }
    /// Go on with this one
    var proposalsTakeUp: String { plain(3707) }
    /// Take this idea back
    var proposalsTakeBack: String { plain(3708) }
    /// It stands in the plan.
    var proposalsOnPlan: String { plain(3709) }
    /// See it in the plan
    var proposalsOpenPlan: String { plain(3710) }
    /// Tell how it went
    var proposalsReport: String { plain(3711) }
    /// What I did
    var proposalsDid: String { plain(3712) }
    /// A few sentences. Say where to see it.
    var proposalsDidHint: String { plain(3713) }
    /// What it shows
    var proposalsShows: String { plain(3714) }
    /// What can you do now?
    var proposalsShowsHint: String { plain(3715) }
    /// Write what you did.
    var proposalsNeedDid: String { plain(3716) }
    /// Write what it shows.
    var proposalsNeedShows: String { plain(3717) }
    /// Send it to my teacher
    var proposalsReportSend: String { plain(3718) }
    /// I am doing my own
    var proposalsOwn: String { plain(3719) }
    /// Tell what you did and what it shows. Your teacher looks at it and decides.
    var proposalsOwnLede: String { plain(3720) }
    /// What does your work show? Pick one.
    var proposalsOwnPick: String { plain(3721) }
    /// Look at the report
    var proposalsJudge: String { plain(3722) }
    /// A report is no evidence by itself. If it convinces you, record what you saw here:
    var proposalsJudgeLede: String { plain(3723) }
    /// proposed it
    var proposalsTurnPropose: String { plain(3724) }
    /// said
    var proposalsTurnComment: String { plain(3725) }
    /// sent another idea
    var proposalsTurnCounter: String { plain(3726) }
    /// agreed
    var proposalsTurnAgree: String { plain(3727) }
    /// said: not for now
    var proposalsTurnDecline: String { plain(3728) }
    /// took it back
    var proposalsTurnWithdraw: String { plain(3729) }
    /// told how it went
    var proposalsTurnReport: String { plain(3730) }
    /// Ideas waiting for you
    var proposalsQueue: String { plain(3731) }
    /// Open the list
    var proposalsQueueOpen: String { plain(3732) }
    /// {count, plural, one {# idea of a student waits.} other {# ideas of students wait.}}
    func proposalsQueueCount(count: Int) -> String { text(3733, [.number(count)]) }
    /// The oldest: {when}.
    func proposalsOldest(when: String) -> String { text(3734, [.text(when)]) }
    /// Students propose what to learn and how to show it. Say yes, suggest changes, or show another way.
    var proposalsQueueLede: String { plain(3735) }
    /// No idea waits for you now.
    var proposalsQueueEmpty: String { plain(3736) }
    /// A report to look at
    var proposalsQueueReport: String { plain(3737) }
    /// You, your family and your teachers can see this.
    var proposalsWho: String { plain(3738) }
    /// Only you can see this draft. Your teachers see it when you propose it.
    var proposalsWhoDraft: String { plain(3739) }
    /// The student, the family and the student's teachers see the same.
    var proposalsWhoStaff: String { plain(3740) }
}

// records
extension Messages {
    /// What the school holds
    var recordsTitle: String { plain(3741) }
    /// Who opened what, and a copy of everything.
    var recordsHubWords: String { plain(3742) }
    /// About {name}, beyond the daily pages.
    func recordsLede(name: String) -> String { text(3743, [.text(name)]) }
    /// Everything in one file
    var recordsTake: String { plain(3744) }
    /// All that the school’s program knows about your child: work, files, plan, notes that you may read, messages wi…
    var recordsTakeWords: String { plain(3745) }
    /// All that the school’s program knows about you. You are of age, so it is yours to take. Keep it in a safe plac…
    var recordsTakeWordsOwn: String { plain(3746) }
    /// Download the record
    var recordsTakeButton: String { plain(3747) }
    /// Who opened or shared what
    var recordsOpenings: String { plain(3748) }
    /// Nothing beyond the daily work of the people who teach.
    var recordsOpeningsNone: String { plain(3749) }
    /// Earlier
    var recordsOlder: String { plain(3750) }
    /// Somebody who is not named here
    var recordsSomebody: String { plain(3751) }
    /// Opened what helps in checks
    var recordsOpenedChecks: String { plain(3752) }
    /// Opened the supports
    var recordsOpenedSupports: String { plain(3753) }
    /// Opened a reported message
    var recordsOpenedMessage: String { plain(3754) }
    /// Took a copy of the work
    var recordsOpenedArchive: String { plain(3755) }
    /// Took a copy of the whole record
    var recordsOpenedRecord: String { plain(3756) }
    /// Made a link to a showcase
    var recordsOpenedShare: String { plain(3757) }
    /// Ended a link to a showcase
    var recordsOpenedUnshare: String { plain(3758) }
    /// The student, the family, the advisor, and those who run the school see this page.
    var recordsWho: String { plain(3759) }
    /// {count, plural, one {One entry} other {# entries}}
    func recordsPartRows(count: Int) -> String { text(3760, [.number(count)]) }
    /// Each part of the record as a table, and beside it the same for other programs. What each name means stands on…
    var recordsPartsLede: String { plain(3761) }
    /// What is kept
    var recordsDictionary: String { plain(3762) }
    /// {count, plural, one {One table} other {# tables}}: how private each is, how long it is kept, and who sees it.…
    func recordsDictionaryLede(count: Int) -> String { text(3763, [.number(count)]) }
    /// Table
    var recordsTable: String { plain(3764) }
    /// Columns
    var recordsColumns: String { plain(3765) }
    /// Column
    var recordsColumn: String { plain(3766) }
    /// What it is for
    var recordsPurpose: String { plain(3767) }
    /// How private
    var recordsPrivacy: String { plain(3768) }
    /// Kept
    var recordsRetention: String { plain(3769) }
    /// Who sees it
    var recordsAudience: String { plain(3770) }
    /// Anybody may know
    var recordsPrivacyPublic: String { plain(3771) }
    /// Names and the like
    var recordsPrivacyDirectory: String { plain(3772) }
    /// Part of the record
    var recordsPrivacyEducation: String { plain(3773) }
    /// Opened with a reason
    var recordsPrivacySensitive: String { plain(3774) }
    /// Never shown
    var recordsPrivacySecret: String { plain(3775) }
    /// Says nothing by itself
    var recordsPrivacyInternal: String { plain(3776) }
    /// Erase this record
    var recordsErase: String { plain(3777) }
    /// Erase the record of {name}
    func recordsEraseTitle(name: String) -> String { text(3778, [.text(name)]) }
    /// Everything about this student is deleted and cannot be brought back from here. It takes two people: one asks,…
    var recordsEraseWords: String { plain(3779) }
    /// What stays: that it was erased, when, by whom and how much, under a number without a name. Copies in backups …
    var recordsEraseStays: String { plain(3780) }
    /// {count, plural, one {One part has entries} other {# parts have entries}}
    func recordsErasePartsTitle(count: Int) -> String { text(3781, [.number(count)]) }
    /// Why?
    var recordsEraseReason: String { plain(3782) }
    /// For whoever confirms. The words are erased with the record.
    var recordsEraseReasonHint: String { plain(3783) }
    /// Ask for the erasure
    var recordsEraseAsk: String { plain(3784) }
    /// Asked for
    var recordsAsked: String { plain(3785) }
    /// {name} asked on {day}.
    func recordsAskedBy(name: String, day: String) -> String { text(3786, [.text(name), .text(day)]) }
    /// Another leader or administrator of the school has to confirm it.
    var recordsEraseWaits: String { plain(3787) }
    /// The student’s full name, to confirm
    var recordsEraseName: String { plain(3788) }
    /// As it stands in the title of this page.
    var recordsEraseNameHint: String { plain(3789) }
    /// Erase for good
    var recordsEraseNow: String { plain(3790) }
    /// Do not erase
    var recordsEraseNot: String { plain(3791) }
    /// Please say why.
    var recordsNeedReason: String { plain(3792) }
    /// Please use at most {count, number} characters.
    func recordsTooLong(count: Int) -> String { text(3793, [.number(count)]) }
    /// Please write the name as it stands here: {name}
    func recordsNeedName(name: String) -> String { text(3794, [.text(name)]) }
    /// Erased records
    var recordsProofs: String { plain(3795) }
    /// The proof that a record is gone. No name is kept.
    var recordsProofsLede: String { plain(3796) }
    /// No record was erased.
    var recordsProofsNone: String { plain(3797) }
    /// Erased on {day}
    func recordsProof(day: String) -> String { text(3798, [.text(day)]) }
    /// Asked for by {asked}, confirmed by {confirmed}.
    func recordsProofBy(asked: String, confirmed: String) -> String { text(3799, [.text(asked), .text(confirmed)]) }
    /// Number in the log:
    var recordsProofKey: String { plain(3800) }
    /// {count, plural, one {What was deleted in one table} other {What was deleted in # tables}}
    func recordsProofCounts(count: Int) -> String { text(3801, [.number(count)]) }
}

// reflections
extension Messages {
    /// Think about it
    var reflectionsThink: String { plain(3802) }
    /// What {name} thinks about it
    func reflectionsThoughtsOf(name: String) -> String { text(3803, [.text(name)]) }
    /// Before, on the way, at the end
    var reflectionsMoments: String { plain(3804) }
    /// Before I begin
    var reflectionsPlan: String { plain(3805) }
    /// On the way
    var reflectionsMiddle: String { plain(3806) }
    /// At the end
    var reflectionsEnd: String { plain(3807) }
    /// How will you go about it?
    var reflectionsPlanAsk: String { plain(3808) }
    /// What do you know already? What comes first? Where may it get hard?
    var reflectionsPlanHint: String { plain(3809) }
    /// How is it going?
    var reflectionsMiddleAsk: String { plain(3810) }
    /// What works? What is hard? What will you do another way?
    var reflectionsMiddleHint: String { plain(3811) }
    /// What do you take with you?
    var reflectionsEndAsk: String { plain(3812) }
    /// What can you do now? What helped? What will you do another way next time?
    var reflectionsEndHint: String { plain(3813) }
    /// What you wrote
    var reflectionsWords: String { plain(3814) }
    /// Save it
    var reflectionsSave: String { plain(3815) }
    /// Saved.
    var reflectionsSaved: String { plain(3816) }
    /// It is gone for good.
    var reflectionsRemoved: String { plain(3817) }
    /// What you wrote
    var reflectionsWritten: String { plain(3818) }
    /// What was shared with you
    var reflectionsShared: String { plain(3819) }
    /// Nothing is shared with you yet. Students choose who reads what they write here.
    var reflectionsNothingShared: String { plain(3820) }
    /// Strategies: what you try and what helped
    var reflectionsStrategiesOfEntry: String { plain(3821) }
    /// Choose one or two. You can say later if they helped.
    var reflectionsStrategiesHint: String { plain(3822) }
    /// Not now
    var reflectionsNotUsed: String { plain(3823) }
    /// I will try it
    var reflectionsWillTry: String { plain(3824) }
    /// It helped
    var reflectionsHelped: String { plain(3825) }
    /// It helped a little
    var reflectionsHelpedSome: String { plain(3826) }
    /// Not this time
    var reflectionsNotThisTime: String { plain(3827) }
    /// Who may read it?
    var reflectionsWhoReads: String { plain(3828) }
    /// Each entry is for you alone unless you choose more people.
    var reflectionsWhoMine: String { plain(3829) }
    /// You see what {name} chose to share with you. Some things stay private.
    func reflectionsWhoOf(name: String) -> String { text(3830, [.text(name)]) }
    /// My journal
    var reflectionsJournal: String { plain(3831) }
    /// Journal of {name}
    func reflectionsJournalOf(name: String) -> String { text(3832, [.text(name)]) }
    /// Write down what you notice about how you learn.
    var reflectionsJournalLede: String { plain(3833) }
    /// What {name} chose to share about learning.
    func reflectionsJournalLedeOf(name: String) -> String { text(3834, [.text(name)]) }
    /// What is on your mind?
    var reflectionsJournalAsk: String { plain(3835) }
    /// What matters to you today? What did you find out?
    var reflectionsJournalHint: String { plain(3836) }
    /// Open my journal
    var reflectionsOpenJournal: String { plain(3837) }
    /// Change it
    var reflectionsChange: String { plain(3838) }
    /// Change it: {date}
    func reflectionsChangeOf(date: String) -> String { text(3839, [.text(date)]) }
    /// Change what you wrote
    var reflectionsChangeTitle: String { plain(3840) }
    /// Remove it for good
    var reflectionsRemove: String { plain(3841) }
    /// Nobody can bring it back.
    var reflectionsRemoveWords: String { plain(3842) }
    /// Pages of the journal
    var reflectionsPages: String { plain(3843) }
    /// Strategies that helped me
    var reflectionsHelpedMe: String { plain(3844) }
    /// Strategies that helped
    var reflectionsHelpedOf: String { plain(3845) }
    /// Try one with your next work, and say here if it helped.
    var reflectionsNoneTried: String { plain(3846) }
    /// Tried once. {result}.
    func reflectionsTriedOnce(result: String) -> String { text(3847, [.text(result)]) }
    /// Tried {tried, number} times. It helped each time.
    func reflectionsTriedAlways(tried: Int) -> String { text(3848, [.number(tried)]) }
    /// Tried {tried, number} times. It helped: {helped, number}. It helped a little: {some, number}. Not: {not, numb…
    func reflectionsTriedTimes(tried: Int, helped: Int, some: Int, not: Int) -> String { text(3849, [.number(tried), .number(helped), .number(some), .number(not)]) }
    /// You both said the same in every row.
    var reflectionsAllSame: String { plain(3850) }
    /// Your ratings and your teacher’s
    var reflectionsGuesses: String { plain(3851) }
    /// You and your teacher agreed in {same, number} of {rows, plural, one {# row} other {# rows}}.
    func reflectionsGuessesSum(same: Int, rows: Int) -> String { text(3852, [.number(same), .number(rows)]) }
    /// Only you see this comparison. Where you differ, ask why.
    var reflectionsGuessesAlone: String { plain(3853) }
    /// you said {own}, the answer was {given}
    func reflectionsOther(own: String, given: String) -> String { text(3854, [.text(own), .text(given)]) }
    /// Strategies to try
    var reflectionsLibrary: String { plain(3855) }
    /// Ways to learn that help many people. Try one, and see if it helps you.
    var reflectionsLibraryLede: String { plain(3856) }
    /// To begin
    var reflectionsGroupBegin: String { plain(3857) }
    /// While you work
    var reflectionsGroupWork: String { plain(3858) }
    /// When you are stuck
    var reflectionsGroupStuck: String { plain(3859) }
    /// Before you send it
    var reflectionsGroupEnd: String { plain(3860) }
    /// Write a few words, or choose a strategy.
    var reflectionsNeedWords: String { plain(3861) }
    /// This has more than {count, number} characters. Please shorten it.
    func reflectionsTooLong(count: Int) -> String { text(3862, [.number(count)]) }
    /// There are {count, number} entries already. Remove one first.
    func reflectionsTooMany(count: Int) -> String { text(3863, [.number(count)]) }
    /// Journal
    var reflectionsHub: String { plain(3864) }
    /// What was shared about learning, and what helped.
    var reflectionsHubWords: String { plain(3865) }
}

// reports
extension Messages {
    /// Term reports
    var reportsTitle: String { plain(3866) }
    /// A report says in words what each student showed in a term, what comes next, and what teachers and students sa…
    var reportsLede: String { plain(3867) }
    /// There are no reports yet. Whoever leads the school begins them.
    var reportsNone: String { plain(3868) }
    /// There are no reports yet. Begin with the term that ends next.
    var reportsNoneLeader: String { plain(3869) }
    /// Begin reports for a term
    var reportsNew: String { plain(3870) }
    /// Change
    var reportsChange: String { plain(3871) }
    /// Change these reports
    var reportsChangeTitle: String { plain(3872) }
    /// What the reports are called
    var reportsRoundTitle: String { plain(3873) }
    /// For example: Spring 2026.
    var reportsRoundTitleHint: String { plain(3874) }
    /// First day that they are about
    var reportsBegins: String { plain(3875) }
    /// Last day that they are about
    var reportsEnds: String { plain(3876) }
    /// Sentences are asked for until
    var reportsBy: String { plain(3877) }
    /// Add a letter or number for each subject
    var reportsWithMarks: String { plain(3878) }
    /// Only where your school has to. The report says how each one came about.
    var reportsWithMarksHint: String { plain(3879) }
    /// The writing is over
    var reportsClosed: String { plain(3880) }
    /// Save
    var reportsSave: String { plain(3881) }
    /// Begin
    var reportsBegin: String { plain(3882) }
    /// {first} to {last}
    func reportsPeriod(first: String, last: String) -> String { text(3883, [.text(first), .text(last)]) }
    /// Sentences until {date}
    func reportsWriteUntil(date: String) -> String { text(3884, [.text(date)]) }
    /// The writing is over.
    var reportsIsClosed: String { plain(3885) }
    /// Classes
    var reportsClasses: String { plain(3886) }
    /// You teach no class that these reports are about.
    var reportsClassesNone: String { plain(3887) }
    /// {written, number} of {total, number} sentences written
    func reportsWritten(written: Int, total: Int) -> String { text(3888, [.number(written), .number(total)]) }
    /// {count, number} of {total, number} published
    func reportsPublishedCount(count: Int, total: Int) -> String { text(3889, [.number(count), .number(total)]) }
    /// Write
    var reportsWrite: String { plain(3890) }
    /// {round}: {place}
    func reportsWriteTitle(round: String, place: String) -> String { text(3891, [.text(round), .text(place)]) }
    /// One or two sentences for each student: what is strong, and what comes next. Students read them before their f…
    var reportsWriteLede: String { plain(3892) }
    /// The overall words for each student. Students read them before their families do.
    var reportsWriteLedeAdvisor: String { plain(3893) }
    /// For {name}
    func reportsSentenceFor(name: String) -> String { text(3894, [.text(name)]) }
    /// See the report
    var reportsSee: String { plain(3895) }
    /// Nobody is in this class today.
    var reportsClassEmpty: String { plain(3896) }
    /// These are the first {count, number} students of the class.
    func reportsClassCut(count: Int) -> String { text(3897, [.number(count)]) }
    /// Saved.
    var reportsSaved: String { plain(3898) }
    /// Publish for the families
    var reportsPublishClass: String { plain(3899) }
    /// {count, plural, =0 {All reports of this class are published.} one {# report is not published yet.} other {# r…
    func reportsPublishClassWords(count: Int) -> String { text(3900, [.number(count)]) }
    /// {count, plural, =0 {Every student has your words.} one {# student has no words of yours yet.} other {# studen…
    func reportsStillMissing(count: Int) -> String { text(3901, [.number(count)]) }
    /// {count, plural, =0 {Nothing was left to publish.} one {# report is published.} other {# reports are published…
    func reportsPublishedNow(count: Int) -> String { text(3902, [.number(count)]) }
    /// Page to print
    var reportsPrintClass: String { plain(3903) }
    /// {round}: {place}
    func reportsPrintClassTitle(round: String, place: String) -> String { text(3904, [.text(round), .text(place)]) }
    /// Each report is in the language of the family. Use your browser to print; each begins on a page of its own.
    var reportsPrintClassLede: String { plain(3905) }
    /// No report of this class is published yet.
    var reportsPrintNone: String { plain(3906) }
    /// Table (CSV)
    var reportsTable: String { plain(3907) }
    /// Table of all published reports (CSV)
    var reportsSchoolTable: String { plain(3908) }
    /// For the student information system.
    var reportsTableFile: String { plain(3909) }
    /// The student and the student's teachers read these sentences now. The family reads them once the report is pub…
    var reportsWhoWrite: String { plain(3910) }
    /// That is {count, number} characters. {most, number} fit.
    func reportsTooLong(count: Int, most: Int) -> String { text(3911, [.number(count), .number(most)]) }
    /// Saved by {name}
    func reportsChangedBy(name: String) -> String { text(3912, [.text(name)]) }
    /// Say what the reports are called.
    var reportsNeedTitle: String { plain(3913) }
    /// Choose a day.
    var reportsNeedDay: String { plain(3914) }
    /// The last day lies before the first.
    var reportsDaysTurned: String { plain(3915) }
    /// First write how marks come about.
    var reportsNeedRule: String { plain(3916) }
    /// How marks come about
    var reportsMarksTitle: String { plain(3917) }
    /// Trellis shows what a student can do in words. Where your school has to give letters or numbers, write here ho…
    var reportsMarksLede: String { plain(3918) }
    /// A mark counts the skills that somebody worked on in the term. The first row from the top that holds is used.
    var reportsMarksHow: String { plain(3919) }
    /// How marks come about
    var reportsMarksOpen: String { plain(3920) }
    /// Mark
    var reportsMark: String { plain(3921) }
    /// Of 100 skills, at “Got it” or further
    var reportsMarkShown: String { plain(3922) }
    /// Of 100 skills, at “Going further”
    var reportsMarkBeyond: String { plain(3923) }
    /// Row {place, number}
    func reportsMarkRow(place: Int) -> String { text(3924, [.number(place)]) }
    /// No mark with fewer skills than
    var reportsFewest: String { plain(3925) }
    /// A whole number from 1 to 1,000.
    var reportsNeedFewest: String { plain(3926) }
    /// Write at least one row.
    var reportsNeedMark: String { plain(3927) }
    /// A whole number from 0 to 100.
    var reportsNeedShare: String { plain(3928) }
    /// A mark has at most {count, number} characters.
    func reportsMarkLong(count: Int) -> String { text(3929, [.number(count)]) }
    /// This mark stands there twice.
    var reportsMarkTwice: String { plain(3930) }
    /// It asks for more than the row above. The best mark stands first.
    var reportsMarkOrder: String { plain(3931) }
    /// My reports
    var reportsMine: String { plain(3932) }
    /// Reports of {name}
    func reportsOf(name: String) -> String { text(3933, [.text(name)]) }
    /// What your teachers and you say about each term.
    var reportsMineLede: String { plain(3934) }
    /// What was shown in each term, in words.
    var reportsOfLede: String { plain(3935) }
    /// There is no report yet.
    var reportsMineNone: String { plain(3936) }
    /// There is no report yet.
    var reportsOfNone: String { plain(3937) }
    /// Published on {date}
    func reportsStatePublished(date: String) -> String { text(3938, [.text(date)]) }
    /// Being written
    var reportsStateDraft: String { plain(3939) }
    /// {title}: {name}
    func reportsWhose(title: String, name: String) -> String { text(3940, [.text(title), .text(name)]) }
    /// Your teachers are still writing. Your family reads it once it is published.
    var reportsDraftMine: String { plain(3941) }
    /// This is how it would be published now. The student reads this draft, too.
    var reportsDraftOf: String { plain(3942) }
    /// Published on {date} by {name, html}
    func reportsPublishedOn(date: String, name: HTML) -> HTML { markup(3943, [.text(date), .html(name)]) }
    /// This is a correction: {words, html}
    func reportsCorrection(words: HTML) -> HTML { markup(3944, [.html(words)]) }
    /// A correction took its place.
    var reportsIsOlder: String { plain(3945) }
    /// Open the newest
    var reportsToLatest: String { plain(3946) }
    /// Published before
    var reportsEditions: String { plain(3947) }
    /// Number {number, number}, {date}
    func reportsEdition(number: Int, date: String) -> String { text(3948, [.number(number), .text(date)]) }
    /// What do you say about this term?
    var reportsOwnAsk: String { plain(3949) }
    /// What are you proud of? What do you want to do next?
    var reportsOwnHint: String { plain(3950) }
    /// Save my words
    var reportsOwnSave: String { plain(3951) }
    /// Publish
    var reportsPublish: String { plain(3952) }
    /// Publish this report
    var reportsPublishOne: String { plain(3953) }
    /// The family can read it then. It never changes again; a correction is a new one.
    var reportsPublishWords: String { plain(3954) }
    /// Publish a correction
    var reportsPublishAgain: String { plain(3955) }
    /// What is corrected
    var reportsPublishReason: String { plain(3956) }
    /// Say what is corrected.
    var reportsNeedReason: String { plain(3957) }
    /// Nothing changed since it was published.
    var reportsNothingNew: String { plain(3958) }
    /// Overall
    var reportsOverall: String { plain(3959) }
    /// In the student's own words
    var reportsOwnWords: String { plain(3960) }
    /// In my own words
    var reportsOwnWordsMine: String { plain(3961) }
    /// What the teachers say
    var reportsTeachers: String { plain(3962) }
    /// Nobody has written here yet.
    var reportsNoSentences: String { plain(3963) }
    /// {name}, {place}
    func reportsSaidBy(name: String, place: String) -> String { text(3964, [.text(name), .text(place)]) }
    /// On the student's own plan
    var reportsCategories: String { plain(3965) }
    /// On my own plan
    var reportsCategoriesMine: String { plain(3966) }
    /// You, your teachers and your family can read this.
    var reportsWhoPublishedMine: String { plain(3967) }
    /// You and your teachers can read this. Your family cannot yet.
    var reportsWhoDraftMine: String { plain(3968) }
    /// Part of the plan
    var reportsCategory: String { plain(3969) }
    /// Goals reached
    var reportsGoalsColumn: String { plain(3970) }
    /// {reached, number} of {all, number}
    func reportsGoalsOf(reached: Int, all: Int) -> String { text(3971, [.number(reached), .number(all)]) }
    /// Skills shown
    var reportsShownColumn: String { plain(3972) }
    /// {shown, number} of {all, number}
    func reportsShownOf(shown: Int, all: Int) -> String { text(3973, [.number(shown), .number(all)]) }
    /// In progress
    var reportsWorkingColumn: String { plain(3974) }
    /// New this year
    var reportsGrownColumn: String { plain(3975) }
    /// Skills of this term
    var reportsSubjects: String { plain(3976) }
    /// {worked, plural, one {# skill worked on} other {# skills worked on}}, {shown, number} shown; {evidence, plura…
    func reportsSubjectSum(worked: Int, shown: Int, evidence: Int) -> String { text(3977, [.number(worked), .number(shown), .number(evidence)]) }
    /// Shown
    var reportsShown: String { plain(3978) }
    /// In progress
    var reportsWorking: String { plain(3979) }
    /// {level}, since {date}
    func reportsSince(level: String, date: String) -> String { text(3980, [.text(level), .text(date)]) }
    /// No work of this term was judged yet.
    var reportsSubjectsNone: String { plain(3981) }
    /// Goals
    var reportsGoals: String { plain(3982) }
    /// Reached
    var reportsReached: String { plain(3983) }
    /// Mark: {mark, html}
    func reportsMarkIs(mark: HTML) -> HTML { markup(3984, [.html(mark)]) }
    /// {shown, number} of {worked, number} skills are shown, {beyond, number} of them at “Going further”. The school…
    func reportsMarkWhy(shown: Int, worked: Int, beyond: Int, mark: String, least: Int) -> String { text(3985, [.number(shown), .number(worked), .number(beyond), .text(mark), .number(least)]) }
    /// {shown, number} of {worked, number} skills are shown, {beyond, number} of them at “Going further”. The school…
    func reportsMarkWhyBeyond(shown: Int, worked: Int, beyond: Int, mark: String, least: Int, more: Int) -> String { text(3986, [.number(shown), .number(worked), .number(beyond), .text(mark), .number(least), .number(more)]) }
    /// There is too little to give a mark.
    var reportsNoMark: String { plain(3987) }
    /// The student, the student's teachers and the family can read this.
    var reportsWhoPublished: String { plain(3988) }
    /// The student and the student's teachers can read this. The family cannot yet.
    var reportsWhoDraft: String { plain(3989) }
    /// To print it, use your browser.
    var reportsPrintHint: String { plain(3990) }
    /// To print it, use your browser.
    var reportsPrintHintMine: String { plain(3991) }
    /// {count, plural, one {# sentence is still to be written for the term reports.} other {# sentences are still to…
    func reportsHomeStaff(count: Int) -> String { text(3992, [.number(count)]) }
    /// Your report for {title} is being written. What do you say?
    func reportsHomeStudent(title: String) -> String { text(3993, [.text(title)]) }
    /// Write my words
    var reportsHomeStudentOpen: String { plain(3994) }
    /// The report for {title} is here.
    func reportsHomeFamily(title: String) -> String { text(3995, [.text(title)]) }
    /// Read it
    var reportsHomeFamilyOpen: String { plain(3996) }
    /// Student
    var reportsColumnStudent: String { plain(3997) }
    /// School number
    var reportsColumnNumber: String { plain(3998) }
    /// Subject
    var reportsColumnSubject: String { plain(3999) }
    /// Skills worked on
    var reportsColumnWorked: String { plain(4000) }
    /// Skills shown
    var reportsColumnShown: String { plain(4001) }
    /// Skills at “Going further”
    var reportsColumnBeyond: String { plain(4002) }
    /// Pieces of evidence
    var reportsColumnEvidence: String { plain(4003) }
    /// Mark
    var reportsColumnMark: String { plain(4004) }
    /// Published
    var reportsColumnPublished: String { plain(4005) }
    /// Term reports
    var reportsHub: String { plain(4006) }
    /// What was shown in each term, on paper.
    var reportsHubWords: String { plain(4007) }
}

// review
extension Messages {
    /// Worth another look
    var reviewTitle: String { plain(4008) }
    /// You have shown these. Look again to keep them. Your levels stay.
    var reviewLede: String { plain(4009) }
    /// another look
    var reviewTag: String { plain(4010) }
    /// Worth another look since {date}.
    func reviewSince(date: String) -> String { text(4011, [.text(date)]) }
    /// The last try, on {date}, did not go well.
    func reviewLastTry(date: String) -> String { text(4012, [.text(date)]) }
    /// It was last shown on {date}.
    func reviewLongAgo(date: String) -> String { text(4013, [.text(date)]) }
    /// The term is ending.
    var reviewTermEnds: String { plain(4014) }
    /// Our guess from the time since then: {count, number} in 100 that it is still there.
    func reviewChance(count: Int) -> String { text(4015, [.number(count)]) }
    /// The level stays, whatever comes of it.
    var reviewLevelStays: String { plain(4016) }
    /// Next look
    var reviewNext: String { plain(4017) }
    /// around {date}
    func reviewNextAround(date: String) -> String { text(4018, [.text(date)]) }
}

// rooms
extension Messages {
    /// Two screens at each place
    var roomsTraitScreens: String { plain(4019) }
    /// Theater
    var roomsTraitTheatre: String { plain(4020) }
    /// Walls to write on
    var roomsTraitWhiteboards: String { plain(4021) }
    /// Computers
    var roomsTraitComputers: String { plain(4022) }
    /// Quiet
    var roomsTraitQuiet: String { plain(4023) }
    /// Projector
    var roomsTraitProjector: String { plain(4024) }
    /// Lab or workbench
    var roomsTraitLab: String { plain(4025) }
    /// For recording
    var roomsTraitRecording: String { plain(4026) }
    /// Outdoors
    var roomsTraitOutdoors: String { plain(4027) }
    /// No steps
    var roomsTraitStepFree: String { plain(4028) }
    /// What the room is called
    var roomsName: String { plain(4029) }
    /// Please give the room a name.
    var roomsNeedName: String { plain(4030) }
    /// Please choose 1 to 1,000 seats.
    var roomsNeedSeats: String { plain(4031) }
    /// There are {count, number} rooms already. Remove one first.
    func roomsTooMany(count: Int) -> String { text(4032, [.number(count)]) }
    /// Somebody has this room on a coming day. Those bookings must end first.
    var roomsStillBooked: String { plain(4033) }
    /// {name} has {room} from {begins} to {ends}. Please choose another time or room.
    func roomsTaken(name: String, room: String, begins: String, ends: String) -> String { text(4034, [.text(name), .text(room), .text(begins), .text(ends)]) }
    /// {room} is taken in each of these weeks.
    func roomsNoneFree(room: String) -> String { text(4035, [.text(room)]) }
    /// Rooms
    var roomsTitle: String { plain(4036) }
    /// Where a group can work. Book a room, and nobody else has it then.
    var roomsLede: String { plain(4037) }
    /// No rooms are listed yet. A leader of the school can add them.
    var roomsNone: String { plain(4038) }
    /// No rooms are listed yet. Add those that teachers may book.
    var roomsNoneLeader: String { plain(4039) }
    /// No room fits. Try another time, or without a wish.
    var roomsNoneFits: String { plain(4040) }
    /// Add a room
    var roomsAdd: String { plain(4041) }
    /// Change the room
    var roomsChange: String { plain(4042) }
    /// Take it off the list
    var roomsRemove: String { plain(4043) }
    /// What was booked before stays on record.
    var roomsRemoveHint: String { plain(4044) }
    /// What it offers
    var roomsWith: String { plain(4045) }
    /// Anything
    var roomsWithAny: String { plain(4046) }
    /// Find a room
    var roomsFind: String { plain(4047) }
    /// Free on {day}, {begins} to {ends}:
    func roomsFreeThen(day: String, begins: String, ends: String) -> String { text(4048, [.text(day), .text(begins), .text(ends)]) }
    /// {count, plural, one {One seat} other {# seats}}
    func roomsSeats(count: Int) -> String { text(4049, [.number(count)]) }
    /// As it stands on the door. Classes that meet there are shown when the name is the same.
    var roomsNameHint: String { plain(4050) }
    /// At which school?
    var roomsSchool: String { plain(4051) }
    /// What does it offer?
    var roomsTraits: String { plain(4052) }
    /// What else should one know?
    var roomsWords: String { plain(4053) }
    /// Book this room
    var roomsBook: String { plain(4054) }
    /// Book it
    var roomsBookIt: String { plain(4055) }
    /// What for?
    var roomsWhatFor: String { plain(4056) }
    /// Each week until {date}, the end of term
    func roomsEachWeek(date: String) -> String { text(4057, [.text(date)]) }
    /// The room is yours then.
    var roomsBooked: String { plain(4058) }
    /// The room is yours. Somebody else has it on these days: {days}.
    func roomsBookedBut(days: String) -> String { text(4059, [.text(days)]) }
    /// Free all day
    var roomsFreeAllDay: String { plain(4060) }
    /// by the class’s timetable
    var roomsLesson: String { plain(4061) }
    /// Each week
    var roomsWeekly: String { plain(4062) }
    /// Give it back
    var roomsCancel: String { plain(4063) }
    /// This and all later weeks
    var roomsCancelSeries: String { plain(4064) }
    /// Staff of the school see who has a room. Students and families do not.
    var roomsWho: String { plain(4065) }
    /// Workshop
    var roomsWorkshop: String { plain(4066) }
}

// roster
extension Messages {
    /// Roster: OneRoster {version}
    func rosterTitle(version: String) -> String { text(4067, [.text(version)]) }
    /// Roster: OneRoster {version}, from {system}
    func rosterTitleFrom(version: String, system: String) -> String { text(4068, [.text(version), .text(system)]) }
    /// The roster is in.
    var rosterApplied: String { plain(4069) }
    /// The roster and the school say the same. Nothing had to change.
    var rosterUnchanged: String { plain(4070) }
    /// These are the files of the last import, and nothing has changed since. Use --dry-run to see the whole report …
    var rosterNothingNew: String { plain(4071) }
    /// This was a trial. Nothing was changed.
    var rosterTried: String { plain(4072) }
    /// Stopped, and nothing was changed: more would leave than usual. The roster may be incomplete.
    var rosterStopped: String { plain(4073) }
    /// Without a trial this would stop: more would leave than usual. The roster may be incomplete.
    var rosterWouldStop: String { plain(4074) }
    /// Look at the export. If so many really leave, import again with --allow-departures.
    var rosterStoppedAdvice: String { plain(4075) }
    /// {group}: {leaving, number} of {current, number} would leave
    func rosterExcess(group: String, leaving: Int, current: Int) -> String { text(4076, [.text(group), .number(leaving), .number(current)]) }
    /// new
    var rosterColumnAdded: String { plain(4077) }
    /// changed
    var rosterColumnChanged: String { plain(4078) }
    /// left
    var rosterColumnLeft: String { plain(4079) }
    /// the same
    var rosterColumnUnchanged: String { plain(4080) }
    /// Schools and districts
    var rosterOrganizations: String { plain(4081) }
    /// Schools and districts
    var rosterSchools: String { plain(4082) }
    /// Terms
    var rosterTerms: String { plain(4083) }
    /// Courses
    var rosterCourses: String { plain(4084) }
    /// People
    var rosterPeople: String { plain(4085) }
    /// Students
    var rosterStudents: String { plain(4086) }
    /// Adults
    var rosterAdults: String { plain(4087) }
    /// Family links
    var rosterFamilies: String { plain(4088) }
    /// Roles
    var rosterRoles: String { plain(4089) }
    /// Classes
    var rosterClasses: String { plain(4090) }
    /// Places in classes
    var rosterEnrolments: String { plain(4091) }
    /// Personal facts
    var rosterDemographics: String { plain(4092) }
    /// User names
    var rosterAccounts: String { plain(4093) }
    /// {count, plural, one {# role waits for approval. A roster never gives it:} other {# roles wait for approval. A…
    func rosterHeldTitle(count: Int) -> String { text(4094, [.number(count)]) }
    /// {person} as {role} at {organization}
    func rosterHeld(person: String, role: String, organization: String) -> String { text(4095, [.text(person), .text(role), .text(organization)]) }
    /// administrator
    var rosterRoleAdministrator: String { plain(4096) }
    /// principal
    var rosterRolePrincipal: String { plain(4097) }
    /// administrator of the school
    var rosterRoleSiteAdministrator: String { plain(4098) }
    /// administrator of the district
    var rosterRoleDistrictAdministrator: String { plain(4099) }
    /// administrator of the system
    var rosterRoleSystemAdministrator: String { plain(4100) }
    /// {count, plural, one {# row was left out:} other {# rows were left out:}}
    func rosterSeverityError(count: Int) -> String { text(4101, [.number(count)]) }
    /// {count, plural, one {# row waits for a person:} other {# rows wait for a person:}}
    func rosterSeverityHeld(count: Int) -> String { text(4102, [.number(count)]) }
    /// {count, plural, one {# row was used without a value:} other {# rows were used without a value:}}
    func rosterSeverityWarning(count: Int) -> String { text(4103, [.number(count)]) }
    /// {count, plural, one {# thing to know:} other {# things to know:}}
    func rosterSeverityNote(count: Int) -> String { text(4104, [.number(count)]) }
    /// and {count, number} more like these
    func rosterMore(count: Int) -> String { text(4105, [.number(count)]) }
    /// {file}, line {line}: {sentence}
    func rosterPlaceLine(file: String, line: String, sentence: String) -> String { text(4106, [.text(file), .text(line), .text(sentence)]) }
    /// {file}: {sentence}
    func rosterPlaceFile(file: String, sentence: String) -> String { text(4107, [.text(file), .text(sentence)]) }
    /// “{column}” names “{value}”, whose own row could not be used.
    func rosterOtherLeftOut(column: String, value: String) -> String { text(4108, [.text(column), .text(value)]) }
    /// Correct the other row first.
    var rosterOtherLeftOutAdvice: String { plain(4109) }
    /// the user name “{value}” belongs to somebody else.
    func rosterUsernameTaken(value: String) -> String { text(4110, [.text(value)]) }
    /// Give one of the two another user name.
    var rosterUsernameTakenAdvice: String { plain(4111) }
    /// the user name “{value}” is longer than 200 characters.
    func rosterUsernameTooLong(value: String) -> String { text(4112, [.text(value)]) }
    /// Give a shorter user name.
    var rosterUsernameTooLongAdvice: String { plain(4113) }
    /// “{value}” brings no rights here, so the role was not taken over.
    func rosterNoRights(value: String) -> String { text(4114, [.text(value)]) }
    /// Nothing needs to be done. If this person teaches, list them as a teacher.
    var rosterNoRightsAdvice: String { plain(4115) }
    /// the course belongs to no school or district.
    var rosterCourseWithoutPlace: String { plain(4116) }
    /// Name its school or district in “orgSourcedId”.
    var rosterCourseWithoutPlaceAdvice: String { plain(4117) }
    /// “{value}” is above itself by way of others, so it is placed at the top.
    func rosterParentsInACircle(value: String) -> String { text(4118, [.text(value)]) }
    /// Correct “parentSourcedId” in your student information system.
    var rosterParentsInACircleAdvice: String { plain(4119) }
    /// the role “{value}” is to go, but a list of changes does not say whose role it is.
    func rosterRoleRemovalUnclear(value: String) -> String { text(4120, [.text(value)]) }
    /// End the role by hand, or import a whole file of roles.
    var rosterRoleRemovalUnclearAdvice: String { plain(4121) }
    /// OneRoster 1.2 lists roles in this file, and it is missing. Nobody got or lost a role; new people cannot enter…
    var rosterRolesMissing: String { plain(4122) }
    /// Export roles.csv as well, and import again.
    var rosterRolesMissingAdvice: String { plain(4123) }
    /// OneRoster 1.2 lists roles in roles.csv. The roles in this file were used instead, as 1.1 has them.
    var rosterRolesAmongPeople: String { plain(4124) }
    /// Nothing needs to be done. A later export with roles.csv works as well.
    var rosterRolesAmongPeopleAdvice: String { plain(4125) }
    /// some rows cannot be read, so nobody left for being missing from this file.
    var rosterDeparturesUnknown: String { plain(4126) }
    /// Correct those rows and import again.
    var rosterDeparturesUnknownAdvice: String { plain(4127) }
}

// rubrics
extension Messages {
    /// Rubric:
    var rubricsTable: String { plain(4128) }
    /// Row
    var rubricsRow: String { plain(4129) }
    /// {number, number} {name}
    func rubricsLevelHeading(number: Int, name: String) -> String { text(4130, [.number(number), .text(name)]) }
    /// Rubrics
    var rubricsTitle: String { plain(4131) }
    /// Rubric
    var rubricsOne: String { plain(4132) }
    /// What good work looks like, in words that students use. Talk about a rubric with them before you judge by it.
    var rubricsLede: String { plain(4133) }
    /// Write a rubric
    var rubricsNew: String { plain(4134) }
    /// Change the words
    var rubricsEdit: String { plain(4135) }
    /// Save
    var rubricsSave: String { plain(4136) }
    /// Find a rubric
    var rubricsFindOne: String { plain(4137) }
    /// Your rubrics
    var rubricsOwn: String { plain(4138) }
    /// From your colleagues
    var rubricsColleagues: String { plain(4139) }
    /// Library
    var rubricsLibrary: String { plain(4140) }
    /// {count, plural, one {1 row} other {# rows}}
    func rubricsRowCount(count: Int) -> String { text(4141, [.number(count)]) }
    /// {count, plural, one {1 proposal waits for you} other {# proposals wait for you}}
    func rubricsWaiting(count: Int) -> String { text(4142, [.number(count)]) }
    /// Draft
    var rubricsStateDraft: String { plain(4143) }
    /// Being talked about
    var rubricsStateNegotiated: String { plain(4144) }
    /// Agreed
    var rubricsStateAgreed: String { plain(4145) }
    /// In use
    var rubricsStateInUse: String { plain(4146) }
    /// Replaced
    var rubricsStateSuperseded: String { plain(4147) }
    /// Only you see this draft. Ask a class what they think, or agree on it as it is.
    var rubricsExplainDraft: String { plain(4148) }
    /// Students and colleagues say what they think. The words can still change.
    var rubricsExplainNegotiated: String { plain(4149) }
    /// Everybody knows what counts. The first judgement locks these words.
    var rubricsExplainAgreed: String { plain(4150) }
    /// Work was judged by these words, so they stay as they are. A change becomes the next version.
    var rubricsExplainInUse: String { plain(4151) }
    /// A newer version took its place. Work that was judged by this one still shows it.
    var rubricsExplainSuperseded: String { plain(4152) }
    /// Version {number, number}
    func rubricsVersion(number: Int) -> String { text(4153, [.number(number)]) }
    /// See the newest version
    var rubricsNewest: String { plain(4154) }
    /// By
    var rubricsBy: String { plain(4155) }
    /// From the library
    var rubricsOfLibrary: String { plain(4156) }
    /// Agree on these words
    var rubricsAgree: String { plain(4157) }
    /// Write the next version
    var rubricsNextVersion: String { plain(4158) }
    /// Say what you think
    var rubricsSay: String { plain(4159) }
    /// There are no rows yet. Add the first one.
    var rubricsNoRows: String { plain(4160) }
    /// Whose words stand here
    var rubricsAdopted: String { plain(4161) }
    /// Talk about it
    var rubricsTalk: String { plain(4162) }
    /// {count, plural, =0 {Open the talk} one {Open the talk (1 comment)} other {Open the talk (# comments)}}
    func rubricsOpenTalk(count: Int) -> String { text(4163, [.number(count)]) }
    /// Asked so far:
    var rubricsAsked: String { plain(4164) }
    /// {count, plural, =0 {Nobody has said yet that it is fine as it is.} one {1 person says that it is fine as it i…
    func rubricsAssents(count: Int) -> String { text(4165, [.number(count)]) }
    /// You teach no class at the moment, so there is nobody to ask.
    var rubricsNoClass: String { plain(4166) }
    /// Ask the students of
    var rubricsAskClass: String { plain(4167) }
    /// Ask them
    var rubricsAsk: String { plain(4168) }
    /// Examples
    var rubricsExamples: String { plain(4169) }
    /// No examples yet. A short one at each level says more than many words.
    var rubricsNoExamples: String { plain(4170) }
    /// Write an example
    var rubricsAddExample: String { plain(4171) }
    /// What is it called?
    var rubricsExampleTitle: String { plain(4172) }
    /// The example, or what to look at in it
    var rubricsExampleWords: String { plain(4173) }
    /// By
    var rubricsExampleBy: String { plain(4174) }
    /// Waits for the student's answer
    var rubricsExampleWaits: String { plain(4175) }
    /// There are {count, number} examples of this level already. Remove one first.
    func rubricsExamplesFull(count: Int) -> String { text(4176, [.number(count)]) }
    /// Remove
    var rubricsRemove: String { plain(4177) }
    /// Activities that are judged by it
    var rubricsUses: String { plain(4178) }
    /// All versions
    var rubricsVersions: String { plain(4179) }
    /// What changed since version {number, number}
    func rubricsCompare(number: Int) -> String { text(4180, [.number(number)]) }
    /// What changed in version {number, number}
    func rubricsChangesTitle(number: Int) -> String { text(4181, [.number(number)]) }
    /// Compared with version {number, number}: new words are underlined, old ones are crossed out.
    func rubricsChangesLede(number: Int) -> String { text(4182, [.number(number)]) }
    /// Download as a table
    var rubricsTableFile: String { plain(4183) }
    /// Download for other systems (CASE)
    var rubricsCaseFile: String { plain(4184) }
    /// The school's adults see this. Students see it where they are judged by it or were asked about it.
    var rubricsWho: String { plain(4185) }
    /// Everybody who is judged by it sees this rubric.
    var rubricsWhoStudent: String { plain(4186) }
    /// The classes that were asked and the school's adults see what is said here, with your name.
    var rubricsWhoTalk: String { plain(4187) }
    /// Talk about: {title}
    func rubricsTalkTitle(title: String) -> String { text(4188, [.text(title)]) }
    /// Is it clear? Is it fair? You can propose other words for each level.
    var rubricsTalkLede: String { plain(4189) }
    /// This talk is over. You can read what was said.
    var rubricsTalkOver: String { plain(4190) }
    /// It is fine as it is
    var rubricsAssent: String { plain(4191) }
    /// You said that it is fine as it is.
    var rubricsAssented: String { plain(4192) }
    /// What do you think?
    var rubricsWords: String { plain(4193) }
    /// Other words for this level
    var rubricsProposed: String { plain(4194) }
    /// Only if you want to change it. Write the whole text of the level.
    var rubricsProposedHint: String { plain(4195) }
    /// Send
    var rubricsSend: String { plain(4196) }
    /// The whole rubric
    var rubricsWholeRubric: String { plain(4197) }
    /// The whole row
    var rubricsWholeRow: String { plain(4198) }
    /// About
    var rubricsCell: String { plain(4199) }
    /// A row that was removed
    var rubricsRowWasRemoved: String { plain(4200) }
    /// Nobody has said anything yet.
    var rubricsNothingSaid: String { plain(4201) }
    /// {count, plural, =0 {Comments} one {1 comment} other {# comments}}
    func rubricsSaid(count: Int) -> String { text(4202, [.number(count)]) }
    /// Newer ones
    var rubricsNewer: String { plain(4203) }
    /// Older ones
    var rubricsOlder: String { plain(4204) }
    /// Other words:
    var rubricsOtherWords: String { plain(4205) }
    /// Taken into the rubric
    var rubricsIsAdopted: String { plain(4206) }
    /// Answered
    var rubricsIsAnswered: String { plain(4207) }
    /// Answer
    var rubricsAnswer: String { plain(4208) }
    /// Answer
    var rubricsAnswerIt: String { plain(4209) }
    /// If you do not take the words, say why.
    var rubricsAnswerHint: String { plain(4210) }
    /// Hide
    var rubricsHide: String { plain(4211) }
    /// Why do you hide it?
    var rubricsReason: String { plain(4212) }
    /// Whoever wrote it reads this. Nobody else sees the comment any more.
    var rubricsReasonHint: String { plain(4213) }
    /// Say why you hide it.
    var rubricsNeedReason: String { plain(4214) }
    /// Hidden: only you see it
    var rubricsIsHidden: String { plain(4215) }
    /// Take it back
    var rubricsTakeBack: String { plain(4216) }
    /// Take these words
    var rubricsAdopt: String { plain(4217) }
    /// The words of the level
    var rubricsAdoptWords: String { plain(4218) }
    /// Put them into the rubric
    var rubricsAdoptThese: String { plain(4219) }
    /// What do you think?
    var rubricsHomeTitle: String { plain(4220) }
    /// Asked by
    var rubricsHomeAsks: String { plain(4221) }
    /// {count, plural, one {May we show your piece as an example?} other {May we show # of your pieces as examples?}}
    func rubricsExamplesAsked(count: Int) -> String { text(4222, [.number(count)]) }
    /// My work as an example
    var rubricsQuestions: String { plain(4223) }
    /// A teacher would like to show your work to others. You decide. You can change your mind at any time.
    var rubricsQuestionsLede: String { plain(4224) }
    /// Nobody has asked you. When somebody does, you decide here.
    var rubricsQuestionsNone: String { plain(4225) }
    /// Only you see this page. The teacher sees your answer.
    var rubricsQuestionsWho: String { plain(4226) }
    /// Asked by
    var rubricsAskedBy: String { plain(4227) }
    /// It is shown with your first name.
    var rubricsShownNamed: String { plain(4228) }
    /// It is shown without your name.
    var rubricsShownWithout: String { plain(4229) }
    /// It is not shown.
    var rubricsNotShown: String { plain(4230) }
    /// Yes, with my name
    var rubricsShowNamed: String { plain(4231) }
    /// Yes, without my name
    var rubricsShowWithout: String { plain(4232) }
    /// No
    var rubricsShowNot: String { plain(4233) }
    /// Ask to show this as an example
    var rubricsAskStudent: String { plain(4234) }
    /// One row for each thing you look at. Write the levels as a student would say them.
    var rubricsFormLede: String { plain(4235) }
    /// Title
    var rubricsTitleField: String { plain(4236) }
    /// How is it judged?
    var rubricsKind: String { plain(4237) }
    /// Row by row
    var rubricsAnalytic: String { plain(4238) }
    /// As a whole, with one row
    var rubricsHolistic: String { plain(4239) }
    /// A rubric that is judged as a whole has one row. Remove the others or judge row by row.
    var rubricsWholeHasOneRow: String { plain(4240) }
    /// Row {number, number}
    func rubricsRowNumber(number: Int) -> String { text(4241, [.number(number)]) }
    /// What do you look at?
    var rubricsRowTitle: String { plain(4242) }
    /// Leave this row out
    var rubricsRowGone: String { plain(4243) }
    /// There is no room for more rows. Nobody judges more than twelve with care.
    var rubricsRowsFull: String { plain(4244) }
    /// Add a row
    var rubricsAddRow: String { plain(4245) }
    /// Find what the row is evidence for
    var rubricsFind: String { plain(4246) }
    /// Found
    var rubricsFound: String { plain(4247) }
    /// Nothing was found. Try another word.
    var rubricsFoundNone: String { plain(4248) }
    /// Add a row for each
    var rubricsAddThese: String { plain(4249) }
    /// Paste a table
    var rubricsPaste: String { plain(4250) }
    /// Copy the rows from a spreadsheet and paste them here. Nothing is saved until every row is right.
    var rubricsPasteLede: String { plain(4251) }
    /// The table
    var rubricsPasteTable: String { plain(4252) }
    /// Six columns: code or title of the competency, what you look at, and the four levels.
    var rubricsPasteHint: String { plain(4253) }
    /// Competency
    var rubricsSheetCompetency: String { plain(4254) }
    /// There are no rows in it.
    var rubricsSheetEmpty: String { plain(4255) }
    /// Line {line, number} cannot be read: a quotation mark does not end.
    func rubricsSheetUnreadable(line: Int) -> String { text(4256, [.number(line)]) }
    /// Line {line, number} has {count, number} columns and needs six.
    func rubricsSheetCells(line: Int, count: Int) -> String { text(4257, [.number(line), .number(count)]) }
    /// Line {line, number}: there is no competency “{name}” here.
    func rubricsSheetUnknown(line: Int, name: String) -> String { text(4258, [.number(line), .text(name)]) }
    /// Line {line, number}: several competencies are called “{name}”. Use the code.
    func rubricsSheetSeveral(line: Int, name: String) -> String { text(4259, [.number(line), .text(name)]) }
    /// Line {line, number}, column {column, number} is empty.
    func rubricsSheetMissing(line: Int, column: Int) -> String { text(4260, [.number(line), .number(column)]) }
    /// Line {line, number}, column {column, number} is too long.
    func rubricsSheetLong(line: Int, column: Int) -> String { text(4261, [.number(line), .number(column)]) }
    /// A rubric has at most {count, number} rows.
    func rubricsSheetTooMany(count: Int) -> String { text(4262, [.number(count)]) }
    /// Please write a title.
    var rubricsNeedTitle: String { plain(4263) }
    /// Please add at least one row.
    var rubricsNeedRow: String { plain(4264) }
    /// Please write what you look at.
    var rubricsNeedRowTitle: String { plain(4265) }
    /// Please write this level in words.
    var rubricsNeedLevel: String { plain(4266) }
    /// Please write something first.
    var rubricsNeedWords: String { plain(4267) }
    /// Please write an answer. They took the time to think about it.
    var rubricsNeedAnswer: String { plain(4268) }
    /// Please choose the level that the new words are for.
    var rubricsNeedCell: String { plain(4269) }
    /// This has more than {count, number} characters. Please shorten it.
    func rubricsTooLong(count: Int) -> String { text(4270, [.number(count)]) }
    /// You have said {count, number} things about this rubric. That is as many as fit.
    func rubricsTooMany(count: Int) -> String { text(4271, [.number(count)]) }
    /// These words cannot change any more. Write the next version instead.
    var rubricsLocked: String { plain(4272) }
    /// {count, plural, one {1 proposal has no answer yet. Take the words or say why not.} other {# proposals have no…
    func rubricsAnswerFirst(count: Int) -> String { text(4273, [.number(count)]) }
    /// Some levels have no words yet. Write them first.
    var rubricsWordsFirst: String { plain(4274) }
}

// setup
extension Messages {
    /// Welcome to Trellis
    var setupWelcome: String { plain(4275) }
    /// Nobody is here yet. Whoever started the server can set up the school now.
    var setupWelcomeLede: String { plain(4276) }
    /// Set-up code
    var setupCode: String { plain(4277) }
    /// The server printed it when it started: twelve letters and digits.
    var setupCodeHint: String { plain(4278) }
    /// That is not the code that this server printed at its last start.
    var setupCodeWrong: String { plain(4279) }
    /// Too many codes did not fit. Start the server again: it prints a new one.
    var setupBarred: String { plain(4280) }
    /// Go on
    var setupGoOn: String { plain(4281) }
    /// Set up your school
    var setupTitle: String { plain(4282) }
    /// Three short parts. Only names, dates and your own password are needed now. The rest can wait.
    var setupLede: String { plain(4283) }
    /// Your school
    var setupSchoolPart: String { plain(4284) }
    /// Name of the school
    var setupSchoolName: String { plain(4285) }
    /// Main language
    var setupLanguage: String { plain(4286) }
    /// Time zone
    var setupZone: String { plain(4287) }
    /// First day of the school year
    var setupYearBegins: String { plain(4288) }
    /// Last day of the school year
    var setupYearEnds: String { plain(4289) }
    /// The year has terms
    var setupTerms: String { plain(4290) }
    /// Fill in as many as there are. Classes can last a term or the whole year.
    var setupTermsHint: String { plain(4291) }
    /// Term {number, number}
    func setupTermNumber(number: Int) -> String { text(4292, [.number(number)]) }
    /// What it is called
    var setupTermTitle: String { plain(4293) }
    /// First day
    var setupBegins: String { plain(4294) }
    /// Last day
    var setupEnds: String { plain(4295) }
    /// Bring in the library that comes with Trellis
    var setupLibrary: String { plain(4296) }
    /// Competencies, rubrics, activities and checks in English and Spanish, to use and to change.
    var setupLibraryHint: String { plain(4297) }
    /// You
    var setupYouPart: String { plain(4298) }
    /// You are the first administrator. You add people and classes, and others can join you later.
    var setupYouLede: String { plain(4299) }
    /// Given name
    var setupGiven: String { plain(4300) }
    /// Family name
    var setupFamily: String { plain(4301) }
    /// What else do you do here?
    var setupAlso: String { plain(4302) }
    /// I lead the school
    var setupAlsoLead: String { plain(4303) }
    /// I teach
    var setupAlsoTeach: String { plain(4304) }
    /// Password once more
    var setupAgain: String { plain(4305) }
    /// So that no slip of a finger locks you out.
    var setupAgainHint: String { plain(4306) }
    /// The two passwords differ. Please type both again.
    var setupAgainDiffers: String { plain(4307) }
    /// This account opens everything, so a password alone is not enough for it.
    var setupStepLede: String { plain(4308) }
    /// Begin
    var setupBegin: String { plain(4309) }
    /// Please give the school's name, at most 200 letters.
    var setupNeedSchool: String { plain(4310) }
    /// Please choose a time zone from the list.
    var setupNeedZone: String { plain(4311) }
    /// Please choose a language from the list.
    var setupNeedLanguage: String { plain(4312) }
    /// Please choose a day.
    var setupNeedDay: String { plain(4313) }
    /// The last day comes after the first one, and a year has at most 400 days.
    var setupYearOrder: String { plain(4314) }
    /// A term needs a first and a last day within the school year, and begins after the one before it.
    var setupTermOrder: String { plain(4315) }
    /// Please give your given name.
    var setupNeedGiven: String { plain(4316) }
    /// Please give your family name.
    var setupNeedFamily: String { plain(4317) }
    /// Please choose a user name without spaces.
    var setupNeedUsername: String { plain(4318) }
    /// Your school is there
    var setupDone: String { plain(4319) }
    /// You are signed in. Keep these codes, then make the first class.
    var setupDoneLede: String { plain(4320) }
    /// I kept them. Go to the classes
    var setupFirstClass: String { plain(4321) }
}

// frame
extension Messages {
    /// Skip to main content
    var frameSkip: String { plain(4322) }
    /// Trellis
    var frameProductName: String { plain(4323) }
    /// Main
    var frameMainNavigation: String { plain(4324) }
    /// Sections of this page
    var frameSections: String { plain(4325) }
    /// Where this page is
    var frameBreadcrumb: String { plain(4326) }
    /// Help and rules
    var frameFooter: String { plain(4327) }
    /// {page} · Trellis
    func framePageTitle(page: String) -> String { text(4328, [.text(page)]) }
    /// Menu
    var frameMenu: String { plain(4329) }
    /// {name}, your menu
    func frameYourMenu(name: String) -> String { text(4330, [.text(name)]) }
    /// Settings
    var frameSettings: String { plain(4331) }
    /// Sign in
    var frameSignIn: String { plain(4332) }
    /// Sign out
    var frameSignOut: String { plain(4333) }
    /// Not you? Sign out
    var frameNotYou: String { plain(4334) }
    /// Help
    var frameHelp: String { plain(4335) }
    /// Who can see this
    var frameWhoCanSee: String { plain(4336) }
    /// Privacy
    var framePrivacy: String { plain(4337) }
    /// Accessibility
    var frameAccessibility: String { plain(4338) }
    /// Language
    var frameLanguage: String { plain(4339) }
    /// Read this in {language}
    func frameLanguageSwitch(language: String) -> String { text(4340, [.text(language)]) }
    /// Getting the page…
    var frameLoading: String { plain(4341) }
    /// Updating…
    var frameUpdating: String { plain(4342) }
    /// That did not work. Your work is still here. Try again.
    var frameSwapFailed: String { plain(4343) }
    /// There is no internet right now. Your work stays on this page.
    var frameOffline: String { plain(4344) }
    /// The internet is back.
    var frameOnline: String { plain(4345) }
    /// opens in a new tab
    var frameOpensNewTab: String { plain(4346) }
    /// {count, plural, one {# new} other {# new}}
    func frameNewCount(count: Int) -> String { text(4347, [.number(count)]) }
}

// nav
extension Messages {
    /// Today
    var navToday: String { plain(4348) }
    /// Home
    var navHome: String { plain(4349) }
    /// My plan
    var navMyPlan: String { plain(4350) }
    /// My map
    var navMyMap: String { plain(4351) }
    /// My work
    var navMyWork: String { plain(4352) }
    /// My year
    var navMyYear: String { plain(4353) }
    /// Messages
    var navMessages: String { plain(4354) }
    /// Classes
    var navClasses: String { plain(4355) }
    /// Students
    var navStudents: String { plain(4356) }
    /// Feedback
    var navFeedback: String { plain(4357) }
    /// Library
    var navLibrary: String { plain(4358) }
    /// Family
    var navFamily: String { plain(4359) }
    /// My children
    var navMyChildren: String { plain(4360) }
    /// This week
    var navThisWeek: String { plain(4361) }
    /// Groups
    var navGroups: String { plain(4362) }
    /// Activities
    var navActivities: String { plain(4363) }
    /// Goals
    var navGoals: String { plain(4364) }
    /// Profile
    var navProfile: String { plain(4365) }
    /// Plan
    var navPlan: String { plain(4366) }
    /// Map
    var navMap: String { plain(4367) }
    /// Work
    var navWork: String { plain(4368) }
    /// Check-ins
    var navCheckIns: String { plain(4369) }
    /// Support
    var navSupport: String { plain(4370) }
    /// Overview
    var navOverview: String { plain(4371) }
    /// People
    var navPeople: String { plain(4372) }
    /// Roster
    var navRoster: String { plain(4373) }
    /// Frameworks
    var navFrameworks: String { plain(4374) }
    /// Rubrics
    var navRubrics: String { plain(4375) }
    /// Health of Trellis
    var navHealth: String { plain(4376) }
    /// Who looked at what
    var navAudit: String { plain(4377) }
    /// Administration
    var navAdmin: String { plain(4378) }
}

// readingHelp
extension Messages {
    /// Reading help
    var readingHelpTitle: String { plain(4379) }
    /// Aa, Reading help
    var readingHelpButton: String { plain(4380) }
    /// Text size
    var readingHelpTextSize: String { plain(4381) }
    /// Normal
    var readingHelpNormal: String { plain(4382) }
    /// Large
    var readingHelpLarge: String { plain(4383) }
    /// Largest
    var readingHelpLargest: String { plain(4384) }
    /// More space between lines
    var readingHelpMoreSpace: String { plain(4385) }
    /// More contrast
    var readingHelpMoreContrast: String { plain(4386) }
    /// Dark
    var readingHelpDark: String { plain(4387) }
    /// Colors
    var readingHelpColors: String { plain(4388) }
    /// Like my device
    var readingHelpLikeDevice: String { plain(4389) }
    /// Light
    var readingHelpLight: String { plain(4390) }
    /// Font made for dyslexia
    var readingHelpEasyFont: String { plain(4391) }
    /// Use these
    var readingHelpUse: String { plain(4392) }
    /// Your reading help is saved.
    var readingHelpKept: String { plain(4393) }
    /// Read aloud
    var readingHelpReadAloud: String { plain(4394) }
    /// Stop reading
    var readingHelpStopReading: String { plain(4395) }
    /// Keys for this page
    var readingHelpShortcuts: String { plain(4396) }
    /// Use single keys on this page
    var readingHelpShortcutsOn: String { plain(4397) }
}

// common
extension Messages {
    /// Save
    var commonSave: String { plain(4398) }
    /// Saved
    var commonSaved: String { plain(4399) }
    /// Saved {time}
    func commonSavedAt(time: String) -> String { text(4400, [.text(time)]) }
    /// Saving…
    var commonSaving: String { plain(4401) }
    /// Not saved yet
    var commonNotSaved: String { plain(4402) }
    /// Undo
    var commonUndo: String { plain(4403) }
    /// Back
    var commonBack: String { plain(4404) }
    /// Next
    var commonNext: String { plain(4405) }
    /// Previous
    var commonPrevious: String { plain(4406) }
    /// Cancel
    var commonCancel: String { plain(4407) }
    /// Close
    var commonClose: String { plain(4408) }
    /// Edit
    var commonEdit: String { plain(4409) }
    /// Add
    var commonAdd: String { plain(4410) }
    /// Remove
    var commonRemove: String { plain(4411) }
    /// Delete
    var commonDelete: String { plain(4412) }
    /// Send
    var commonSend: String { plain(4413) }
    /// Open
    var commonOpen: String { plain(4414) }
    /// Start
    var commonStart: String { plain(4415) }
    /// Done
    var commonDone: String { plain(4416) }
    /// Show
    var commonShow: String { plain(4417) }
    /// Show more
    var commonShowMore: String { plain(4418) }
    /// Search
    var commonSearch: String { plain(4419) }
    /// Choose
    var commonChoose: String { plain(4420) }
    /// Print
    var commonPrint: String { plain(4421) }
    /// Download
    var commonDownload: String { plain(4422) }
    /// Move up
    var commonMoveUp: String { plain(4423) }
    /// Move down
    var commonMoveDown: String { plain(4424) }
    /// Try again
    var commonTryAgain: String { plain(4425) }
    /// Go to the start page
    var commonGoHome: String { plain(4426) }
    /// Yes
    var commonYes: String { plain(4427) }
    /// No
    var commonNo: String { plain(4428) }
    /// optional
    var commonOptional: String { plain(4429) }
    /// Fill this in
    var commonRequired: String { plain(4430) }
    /// Nothing here yet.
    var commonNothingYet: String { plain(4431) }
    /// {done, number} of {total, number} done
    func commonDoneOf(done: Int, total: Int) -> String { text(4432, [.number(done), .number(total)]) }
    /// by {name}
    func commonBy(name: String) -> String { text(4433, [.text(name)]) }
    /// {count, plural, one {One thing needs a fix} other {# things need a fix}}
    func commonFixThese(count: Int) -> String { text(4434, [.number(count)]) }
    /// Translated by a machine.
    var commonMachineTranslated: String { plain(4435) }
    /// Taken out:
    var commonTakenOut: String { plain(4436) }
    /// Put in:
    var commonPutIn: String { plain(4437) }
    /// See the original
    var commonSeeOriginal: String { plain(4438) }
    /// Only the people named here can see this.
    var commonOnlyPeopleNamed: String { plain(4439) }
}

// level
extension Messages {
    /// Starting
    var levelStart: String { plain(4440) }
    /// Getting there
    var levelGettingThere: String { plain(4441) }
    /// Got it
    var levelGotIt: String { plain(4442) }
    /// Going further
    var levelBeyond: String { plain(4443) }
    /// Not shown yet
    var levelNone: String { plain(4444) }
    /// Level {number, number} of 4: {name}
    func levelNamed(number: Int, name: String) -> String { text(4445, [.number(number), .text(name)]) }
}

// state
extension Messages {
    /// Shown
    var stateShown: String { plain(4446) }
    /// Working on it
    var stateWorking: String { plain(4447) }
    /// Ready to start
    var stateReady: String { plain(4448) }
    /// Later
    var stateLater: String { plain(4449) }
    /// Time for a refresh
    var stateRefresh: String { plain(4450) }
    /// What the signs mean
    var stateKey: String { plain(4451) }
}

// failure
extension Messages {
    /// We cannot find this page
    var failureNotFoundTitle: String { plain(4452) }
    /// The address may be wrong, or the page is only for other people. Check the link or go back.
    var failureNotFound: String { plain(4453) }
    /// Please send it one more time
    var failureFormExpiredTitle: String { plain(4454) }
    /// This page was open for a long time, so we did not save yet. Your words are below. Look at them and send again.
    var failureFormExpired: String { plain(4455) }
    /// This page was open for a long time, so nothing was sent. Go back, load the page again, and send once more.
    var failureFormExpiredNoWords: String { plain(4456) }
    /// Someone changed this too
    var failureConflictTitle: String { plain(4457) }
    /// This changed after you opened it. Both versions are below. Nothing is lost. Choose what to keep.
    var failureConflict: String { plain(4458) }
    /// Your version
    var failureYourVersion: String { plain(4459) }
    /// The saved version
    var failureSavedVersion: String { plain(4460) }
    /// Keep mine
    var failureKeepMine: String { plain(4461) }
    /// Keep the saved one
    var failureKeepSaved: String { plain(4462) }
    /// This is too big to send
    var failureTooLargeTitle: String { plain(4463) }
    /// The most we can take is {limit}. Send a smaller file, or send it in parts.
    func failureTooLarge(limit: String) -> String { text(4464, [.text(limit)]) }
    /// Something needs a fix
    var failureBadInputTitle: String { plain(4465) }
    /// Part of what was sent does not fit. Go back, check it, and send again. Nothing was changed.
    var failureBadInput: String { plain(4466) }
    /// Take a short break
    var failureTooManyTriesTitle: String { plain(4467) }
    /// There were too many tries. {seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}
    func failureTooManyTriesSeconds(seconds: Int) -> String { text(4468, [.number(seconds)]) }
    /// There were too many tries. {minutes, plural, one {Try again in # minute.} other {Try again in # minutes.}}
    func failureTooManyTriesMinutes(minutes: Int) -> String { text(4469, [.number(minutes)]) }
    /// Trellis is very busy
    var failureBusyTitle: String { plain(4470) }
    /// Too many people are here at once. What you saved is safe. Wait a little and try again.
    var failureBusy: String { plain(4471) }
    /// Something went wrong here
    var failureServerTitle: String { plain(4472) }
    /// This is our mistake, not yours. What you saved before is safe. Try again in a minute.
    var failureServer: String { plain(4473) }
    /// If it happens again, this code helps your school find the mistake: {code}
    func failureCode(code: String) -> String { text(4474, [.text(code)]) }
    /// This page cannot do that
    var failureWrongMethodTitle: String { plain(4475) }
    /// The page was opened in a way it does not know. Go back and use the buttons on the page.
    var failureWrongMethod: String { plain(4476) }
    /// We cannot read this kind of file
    var failureWrongTypeTitle: String { plain(4477) }
    /// Save it as another kind of file and send it again. We can take: {kinds}.
    func failureWrongType(kinds: String) -> String { text(4478, [.text(kinds)]) }
    /// What was sent is of a kind we do not know. Go back and try another way.
    var failureWrongTypeAny: String { plain(4479) }
    /// Please sign in first
    var failureSignInFirstTitle: String { plain(4480) }
    /// You are not signed in any more, so nothing was sent. What you wrote is below.
    var failureSignInKept: String { plain(4481) }
    /// Sign in in a new window. Then come back to this one and send again.
    var failureSendAfterSignIn: String { plain(4482) }
    /// Copy it, sign in, and put it in the page again.
    var failureCopyThenSignIn: String { plain(4483) }
    /// Sign in in a new window
    var failureSignInNewWindow: String { plain(4484) }
    /// What you wrote is below. You can copy it.
    var failureWordsBelow: String { plain(4485) }
    /// It is too long to show here in full. This is the first part.
    var failureWordsCut: String { plain(4486) }
    /// Files are not kept here. Choose them again.
    var failureFilesAgain: String { plain(4487) }
    /// What you wrote
    var failureYourWords: String { plain(4488) }
    /// Text {number, number}
    func failureWordsPart(number: Int) -> String { text(4489, [.number(number)]) }
    /// Send again
    var failureSendAgain: String { plain(4490) }
    /// Open the page again
    var failureOpenPage: String { plain(4491) }
    /// Sign in, and we will bring you back to this page.
    var failureSignInFirst: String { plain(4492) }
}

// date
extension Messages {
    /// January
    var dateJanuary: String { plain(4493) }
    /// February
    var dateFebruary: String { plain(4494) }
    /// March
    var dateMarch: String { plain(4495) }
    /// April
    var dateApril: String { plain(4496) }
    /// May
    var dateMay: String { plain(4497) }
    /// June
    var dateJune: String { plain(4498) }
    /// July
    var dateJuly: String { plain(4499) }
    /// August
    var dateAugust: String { plain(4500) }
    /// September
    var dateSeptember: String { plain(4501) }
    /// October
    var dateOctober: String { plain(4502) }
    /// November
    var dateNovember: String { plain(4503) }
    /// December
    var dateDecember: String { plain(4504) }
    /// Jan
    var dateJanuaryShort: String { plain(4505) }
    /// Feb
    var dateFebruaryShort: String { plain(4506) }
    /// Mar
    var dateMarchShort: String { plain(4507) }
    /// Apr
    var dateAprilShort: String { plain(4508) }
    /// May
    var dateMayShort: String { plain(4509) }
    /// Jun
    var dateJuneShort: String { plain(4510) }
    /// Jul
    var dateJulyShort: String { plain(4511) }
    /// Aug
    var dateAugustShort: String { plain(4512) }
    /// Sep
    var dateSeptemberShort: String { plain(4513) }
    /// Oct
    var dateOctoberShort: String { plain(4514) }
    /// Nov
    var dateNovemberShort: String { plain(4515) }
    /// Dec
    var dateDecemberShort: String { plain(4516) }
    /// Sunday
    var dateSunday: String { plain(4517) }
    /// Monday
    var dateMonday: String { plain(4518) }
    /// Tuesday
    var dateTuesday: String { plain(4519) }
    /// Wednesday
    var dateWednesday: String { plain(4520) }
    /// Thursday
    var dateThursday: String { plain(4521) }
    /// Friday
    var dateFriday: String { plain(4522) }
    /// Saturday
    var dateSaturday: String { plain(4523) }
    /// Sun
    var dateSundayShort: String { plain(4524) }
    /// Mon
    var dateMondayShort: String { plain(4525) }
    /// Tue
    var dateTuesdayShort: String { plain(4526) }
    /// Wed
    var dateWednesdayShort: String { plain(4527) }
    /// Thu
    var dateThursdayShort: String { plain(4528) }
    /// Fri
    var dateFridayShort: String { plain(4529) }
    /// Sat
    var dateSaturdayShort: String { plain(4530) }
    /// {weekday}, {month} {day}
    func dateWords(weekday: String, month: String, day: String) -> String { text(4531, [.text(weekday), .text(month), .text(day)]) }
    /// {weekday}, {month} {day}, {year}
    func dateWordsWithYear(weekday: String, month: String, day: String, year: String) -> String { text(4532, [.text(weekday), .text(month), .text(day), .text(year)]) }
    /// {month} {day}
    func dateShort(month: String, day: String) -> String { text(4533, [.text(month), .text(day)]) }
    /// {month} {day}, {year}
    func dateWithYear(month: String, day: String, year: String) -> String { text(4534, [.text(month), .text(day), .text(year)]) }
    /// {month} {year}
    func dateMonthAndYear(month: String, year: String) -> String { text(4535, [.text(month), .text(year)]) }
    /// {date}, {time}
    func dateAtTime(date: String, time: String) -> String { text(4536, [.text(date), .text(time)]) }
    /// {first} to {last}
    func dateRange(first: String, last: String) -> String { text(4537, [.text(first), .text(last)]) }
    /// {time} AM
    func dateMorning(time: String) -> String { text(4538, [.text(time)]) }
    /// {time} PM
    func dateAfternoon(time: String) -> String { text(4539, [.text(time)]) }
    /// today
    var dateToday: String { plain(4540) }
    /// yesterday
    var dateYesterday: String { plain(4541) }
    /// tomorrow
    var dateTomorrow: String { plain(4542) }
    /// {days, plural, one {# day ago} other {# days ago}}
    func dateDaysAgo(days: Int) -> String { text(4543, [.number(days)]) }
    /// {days, plural, one {in # day} other {in # days}}
    func dateInDays(days: Int) -> String { text(4544, [.number(days)]) }
    /// just now
    var dateJustNow: String { plain(4545) }
    /// {minutes, plural, one {# minute ago} other {# minutes ago}}
    func dateMinutesAgo(minutes: Int) -> String { text(4546, [.number(minutes)]) }
    /// {hours, plural, one {# hour ago} other {# hours ago}}
    func dateHoursAgo(hours: Int) -> String { text(4547, [.number(hours)]) }
    /// {minutes, plural, one {in # minute} other {in # minutes}}
    func dateInMinutes(minutes: Int) -> String { text(4548, [.number(minutes)]) }
    /// {hours, plural, one {in # hour} other {in # hours}}
    func dateInHours(hours: Int) -> String { text(4549, [.number(hours)]) }
}

// unit
extension Messages {
    /// {count, plural, one {# byte} other {# bytes}}
    func unitBytes(count: Int) -> String { text(4550, [.number(count)]) }
    /// {size} KB
    func unitKilobytes(size: String) -> String { text(4551, [.text(size)]) }
    /// {size} MB
    func unitMegabytes(size: String) -> String { text(4552, [.text(size)]) }
    /// {size} GB
    func unitGigabytes(size: String) -> String { text(4553, [.text(size)]) }
    /// {number}%
    func unitPercent(number: String) -> String { text(4554, [.text(number)]) }
    /// {minutes, number} min
    func unitMinutes(minutes: Int) -> String { text(4555, [.number(minutes)]) }
    /// {hours, number} h
    func unitHours(hours: Int) -> String { text(4556, [.number(hours)]) }
    /// {hours, number} h {minutes, number} min
    func unitHoursAndMinutes(hours: Int, minutes: Int) -> String { text(4557, [.number(hours), .number(minutes)]) }
    /// about {duration}
    func unitAbout(duration: String) -> String { text(4558, [.text(duration)]) }
}

// teams
extension Messages {
    /// Team: {name}
    func teamsTitle(name: String) -> String { text(4559, [.text(name)]) }
    /// Team {number, number}
    func teamsNumber(number: Int) -> String { text(4560, [.number(number)]) }
    /// Teams of the class
    var teamsAll: String { plain(4561) }
    /// Put teams together
    var teamsMake: String { plain(4562) }
    /// Choose a team for each student. Whoever changes teams keeps what the old team had made.
    var teamsMakeLede: String { plain(4563) }
    /// No team
    var teamsNone: String { plain(4564) }
    /// Go to my own part
    var teamsMyPart: String { plain(4565) }
    /// What we make
    var teamsProduct: String { plain(4566) }
    /// What the team made: {name}
    func teamsProductOf(name: String) -> String { text(4567, [.text(name)]) }
    /// The name of our team
    var teamsName: String { plain(4568) }
    /// What we write together
    var teamsWords: String { plain(4569) }
    /// Everybody in the team can change it. If two write at once, you see both texts.
    var teamsWordsHint: String { plain(4570) }
    /// Add files
    var teamsAddFiles: String { plain(4571) }
    /// Save
    var teamsSave: String { plain(4572) }
    /// Saved.
    var teamsSaved: String { plain(4573) }
    /// Nothing is saved yet. Please choose your files again, too.
    var teamsFilesAgain: String { plain(4574) }
    /// a former student
    var teamsFormer: String { plain(4575) }
    /// You are not in this team anymore. What it had made by then goes with your own part.
    var teamsLeftHint: String { plain(4576) }
    /// Each of you sends your own part. What the team made goes with it.
    var teamsHint: String { plain(4577) }
    /// The team has not made anything yet.
    var teamsNothingYet: String { plain(4578) }
    /// Our files
    var teamsFiles: String { plain(4579) }
    /// In words, for whoever cannot see or hear it
    var teamsDescribe: String { plain(4580) }
    /// Take it off
    var teamsTakeOff: String { plain(4581) }
    /// Who is in it
    var teamsMembers: String { plain(4582) }
    /// Sent their own part
    var teamsSent: String { plain(4583) }
    /// Has feedback
    var teamsAnswered: String { plain(4584) }
    /// Working on it
    var teamsWriting: String { plain(4585) }
    /// Milestones
    var teamsSteps: String { plain(4586) }
    /// No milestones yet. What has to be ready first?
    var teamsNoSteps: String { plain(4587) }
    /// What has to be ready?
    var teamsStep: String { plain(4588) }
    /// By which day?
    var teamsBy: String { plain(4589) }
    /// By {date}
    func teamsByDay(date: String) -> String { text(4590, [.text(date)]) }
    /// Add it
    var teamsAddStep: String { plain(4591) }
    /// Done
    var teamsDone: String { plain(4592) }
    /// It is done
    var teamsIsDone: String { plain(4593) }
    /// Not yet after all
    var teamsNotDone: String { plain(4594) }
    /// Remove
    var teamsRemove: String { plain(4595) }
    /// About the team
    var teamsAround: String { plain(4596) }
    /// Open the team's page
    var teamsOpen: String { plain(4597) }
    /// Below, write what you did yourself. You may get another level than the others.
    var teamsOwnPartHint: String { plain(4598) }
    /// Your team and your teachers see this page.
    var teamsWho: String { plain(4599) }
    /// The team and the teachers of the class see this. Families see what was sent.
    var teamsWhoStaff: String { plain(4600) }
    /// This has more than {count, number} characters. Please shorten it.
    func teamsTooLong(count: Int) -> String { text(4601, [.number(count)]) }
    /// There are {count, number} milestones already. Remove one first.
    func teamsTooManySteps(count: Int) -> String { text(4602, [.number(count)]) }
    /// Please write what has to be ready.
    var teamsNeedStep: String { plain(4603) }
    /// Please choose a day that exists.
    var teamsNeedDay: String { plain(4604) }
    /// Teams
    var teamsClassLink: String { plain(4605) }
}

// timeuse
extension Messages {
    /// How I spend my time
    var timeuseTitle: String { plain(4606) }
    /// How {name} spends time
    func timeuseTitleOf(name: String) -> String { text(4607, [.text(name)]) }
    /// With people
    var timeusePeople: String { plain(4608) }
    /// On projects
    var timeuseProjects: String { plain(4609) }
    /// On a screen
    var timeuseScreen: String { plain(4610) }
    /// On one’s own, without a screen
    var timeuseAlone: String { plain(4611) }
    /// On a screen
    var timeuseOnline: String { plain(4612) }
    /// On a project
    var timeuseProject: String { plain(4613) }
    /// in the classroom
    var timeusePlaceClassroom: String { plain(4614) }
    /// elsewhere at school
    var timeusePlaceSchool: String { plain(4615) }
    /// outdoors
    var timeusePlaceOutside: String { plain(4616) }
    /// at home
    var timeusePlaceHome: String { plain(4617) }
    /// somewhere else
    var timeusePlaceElsewhere: String { plain(4618) }
    /// In short
    var timeuseSums: String { plain(4619) }
    /// Nothing is on record for this week yet.
    var timeuseNothing: String { plain(4620) }
    /// Screen time this week: {spent}. The school’s advice for this age is up to {budget}.
    func timeuseBudget(spent: String, budget: String) -> String { text(4621, [.text(spent), .text(budget)]) }
    /// Screen time this week: {spent}. That is more than the {budget} that the school advises for this age. What was…
    func timeuseBudgetMore(spent: String, budget: String) -> String { text(4622, [.text(spent), .text(budget)]) }
    /// What these sums are made of
    var timeuseList: String { plain(4623) }
    /// Mixed review
    var timeuseMixed: String { plain(4624) }
    /// Noted time
    var timeuseNoted: String { plain(4625) }
    /// noted by {name}
    func timeuseNotedBy(name: String) -> String { text(4626, [.text(name)]) }
    /// Week by week
    var timeuseWeeks: String { plain(4627) }
    /// Week
    var timeuseWeek: String { plain(4628) }
    /// About this record
    var timeuseAround: String { plain(4629) }
    /// What is counted?
    var timeuseMeaning: String { plain(4630) }
    /// Screen time is: questions answered here, sessions online, and time that somebody noted as on a screen. A comp…
    var timeuseMeaningScreen: String { plain(4631) }
    /// Class time is taken from the timetable. Nobody noted here who was absent.
    var timeuseMeaningClass: String { plain(4632) }
    /// Every minute counts once. A check during a class is screen time, and no class time.
    var timeuseMeaningOnce: String { plain(4633) }
    /// You, your family and your teachers see this.
    var timeuseWho: String { plain(4634) }
    /// The student, the family, the teachers and the leaders of the school see this.
    var timeuseWhoOf: String { plain(4635) }
    /// Time
    var timeuseHub: String { plain(4636) }
    /// See the list
    var timeuseSee: String { plain(4637) }
    /// This week: {people} with people, {projects} on projects, {screen} on a screen.
    func timeuseLine(people: String, projects: String, screen: String) -> String { text(4638, [.text(people), .text(projects), .text(screen)]) }
    /// Nothing is on record for these days yet.
    var timeuseLineNone: String { plain(4639) }
    /// Note time that nobody sees here
    var timeuseAddOwn: String { plain(4640) }
    /// Note time that is not on record
    var timeuseAdd: String { plain(4641) }
    /// Such as 45 minutes with a group, outdoors.
    var timeuseAddHint: String { plain(4642) }
    /// With whom, or on what?
    var timeuseCompany: String { plain(4643) }
    /// Where?
    var timeusePlace: String { plain(4644) }
    /// What was it? (if you like)
    var timeuseWords: String { plain(4645) }
    /// From when? (if known)
    var timeuseBegins: String { plain(4646) }
    /// Note it
    var timeuseSave: String { plain(4647) }
    /// Please choose a day of the last 60 days.
    var timeuseNeedDay: String { plain(4648) }
    /// Please choose 1 to 600 minutes that end on the same day.
    var timeuseNeedMinutes: String { plain(4649) }
    /// Please choose with whom it was.
    var timeuseNeedCompany: String { plain(4650) }
    /// There are {count, number} notes for this day already.
    func timeuseTooMany(count: Int) -> String { text(4651, [.number(count)]) }
    /// What came before things worked
    var timeuseBeforeOwn: String { plain(4652) }
    /// What came before {name} showed something new
    func timeuseBefore(name: String) -> String { text(4653, [.text(name)]) }
    /// This is shown once at least {least, number} skills were newly shown in half a year. Fewer would say too littl…
    func timeuseBeforeFew(least: Int) -> String { text(4654, [.number(least)]) }
    /// {count, plural, one {One skill was newly shown in the last half year.} other {# skills were newly shown in th…
    func timeuseBeforeLede(count: Int, days: Int) -> String { text(4655, [.number(count), .number(days)]) }
    /// before {number, number} of {count, number}
    func timeuseBeforeCount(number: Int, count: Int) -> String { text(4656, [.number(number), .number(count)]) }
    /// This describes what happened. It is not advice, and it does not say what helped.
    var timeuseBeforeMeaning: String { plain(4657) }
    /// Work with feedback on the same skill
    var timeuseKindWork: String { plain(4658) }
    /// Questions about the same skill
    var timeuseKindCheck: String { plain(4659) }
    /// Something an adult saw
    var timeuseKindSeen: String { plain(4660) }
    /// A try with help or a hint
    var timeuseKindHelped: String { plain(4661) }
    /// A workshop about the same skill
    var timeuseKindWorkshop: String { plain(4662) }
    /// A check-in
    var timeuseKindTalk: String { plain(4663) }
    /// Noted time: {words}
    func timeuseKindNoted(words: String) -> String { text(4664, [.text(words)]) }
    /// Shown by: {words}
    func timeuseKindWay(words: String) -> String { text(4665, [.text(words)]) }
    /// Screen time: the school’s advice
    var timeuseBudgets: String { plain(4666) }
    /// Minutes in a week that the school thinks right for an age. It is advice: nothing is locked when they are used…
    var timeuseBudgetsLede: String { plain(4667) }
    /// Grades {band}
    func timeuseBand(band: String) -> String { text(4668, [.text(band)]) }
    /// Minutes a week (empty: no advice)
    var timeuseBandMinutes: String { plain(4669) }
    /// Why, in your words
    var timeuseBandWhy: String { plain(4670) }
    /// Please choose 0 to {most, number} minutes, or leave it empty.
    func timeuseNeedBudget(most: Int) -> String { text(4671, [.number(most)]) }
    /// Students, families and staff of the school read this advice beside a student’s time.
    var timeuseBudgetsWho: String { plain(4672) }
    /// Last week: {people} with people, {projects} on projects, {screen} on a screen.
    func timeuseLineLast(people: String, projects: String, screen: String) -> String { text(4673, [.text(people), .text(projects), .text(screen)]) }
    /// On one’s own
    var timeuseOwnTime: String { plain(4674) }
    /// {count, plural, one {One class by the timetable} other {# classes by the timetable}}: {time}
    func timeuseLessons(count: Int, time: String) -> String { text(4675, [.number(count), .text(time)]) }
    /// Beside the classes, nothing is on record for this week.
    var timeuseOnlyLessons: String { plain(4676) }
}

// today
extension Messages {
    /// Today
    var todayTitle: String { plain(4677) }
    /// Good morning, {name}.
    func todayMorning(name: String) -> String { text(4678, [.text(name)]) }
    /// Good afternoon, {name}.
    func todayAfternoon(name: String) -> String { text(4679, [.text(name)]) }
    /// Good evening, {name}.
    func todayEvening(name: String) -> String { text(4680, [.text(name)]) }
    /// {count, plural, one {You have one thing in your hands.} other {You have # things in your hands.}}
    func todayThings(count: Int) -> String { text(4681, [.number(count)]) }
    /// Nothing waits. Choose what comes next.
    var todayNothingInHand: String { plain(4682) }
    /// Now
    var todayNow: String { plain(4683) }
    /// Next
    var todayNext: String { plain(4684) }
    /// You choose
    var todayNextHint: String { plain(4685) }
    /// Why this
    var todayWhy: String { plain(4686) }
    /// I do this
    var todayIDo: String { plain(4687) }
    /// to get better at
    var todayToGetBetter: String { plain(4688) }
    /// which opens
    var todayOpens: String { plain(4689) }
    /// for my goal
    var todayForMyGoal: String { plain(4690) }
    /// because
    var todayBecause: String { plain(4691) }
    /// Write a goal, and you see here how this gets you there.
    var todayNoGoalYet: String { plain(4692) }
    /// Start
    var todayStart: String { plain(4693) }
    /// Go on
    var todayCarryOn: String { plain(4694) }
    /// See the feedback
    var todaySeeFeedback: String { plain(4695) }
    /// Look at it
    var todayLook: String { plain(4696) }
    /// about {minutes, number} min
    func todayAboutMinutes(minutes: Int) -> String { text(4697, [.number(minutes)]) }
    /// Feedback is there. One thing to make better.
    var todayReasonFeedback: String { plain(4698) }
    /// You began this and can finish it.
    var todayReasonStarted: String { plain(4699) }
    /// You are ready for this: you have shown all it builds on.
    var todayReasonReady: String { plain(4700) }
    /// You are ready for this. {count, plural, one {One more thing on the way to your goal opens after it.} other {#…
    func todayReasonReadyOpens(count: Int) -> String { text(4701, [.number(count)]) }
    /// You almost have it. Show it one more time, another way or another day.
    var todayReasonAlmost: String { plain(4702) }
    /// {title} was hard. This makes what it builds on stronger.
    func todayReasonStrengthens(title: String) -> String { text(4703, [.text(title)]) }
    /// You showed this a while ago. See if it is still there.
    var todayReasonRefresh: String { plain(4704) }
    /// Something else, for a change.
    var todayReasonOtherArea: String { plain(4705) }
    /// Another way to show the same thing.
    var todayReasonOtherTask: String { plain(4706) }
    /// No task is ready for this yet. Ask your teacher for one, or bring an idea.
    var todayReasonPropose: String { plain(4707) }
    /// About {title}
    func todayAbout(title: String) -> String { text(4708, [.text(title)]) }
    /// Nothing is planned for you yet
    var todayEmptyTitle: String { plain(4709) }
    /// Your plan starts with you. Write down what you want to be able to do.
    var todayEmpty: String { plain(4710) }
    /// Feedback
    var todayFeedback: String { plain(4711) }
    /// {count, plural, one {# new} other {# new}}
    func todayFeedbackNew(count: Int) -> String { text(4712, [.number(count)]) }
    /// On {work, html}: one strength, one thing to try.
    func todayFeedbackOn(work: HTML) -> HTML { markup(4713, [.html(work)]) }
    /// No new feedback right now.
    var todayFeedbackNone: String { plain(4714) }
    /// {count, plural, one {# piece is with your teacher.} other {# pieces are with your teacher.}}
    func todayWaiting(count: Int) -> String { text(4715, [.number(count)]) }
    /// My goals
    var todayGoals: String { plain(4716) }
    /// See all
    var todayAllGoals: String { plain(4717) }
    /// See my map
    var todaySeeMap: String { plain(4718) }
    /// What I have shown
    var todayShown: String { plain(4719) }
    /// {count, plural, one {# competency shown so far.} other {# competencies shown so far.}}
    func todayShownCount(count: Int) -> String { text(4720, [.number(count)]) }
    /// You, your family and your teachers can see this page.
    var todayWho: String { plain(4721) }
    /// Open
    var todayStartNeedsGiven: String { plain(4722) }
    /// Your day
    var todayTeacherTitle: String { plain(4723) }
    /// {count, plural, =0 {No work waits for feedback.} one {One piece of work waits for feedback.} other {# pieces …
    func todayTeacherWaiting(count: Int) -> String { text(4724, [.number(count)]) }
    /// The oldest was sent {when}.
    func todayOldest(when: String) -> String { text(4725, [.text(when)]) }
    /// Give feedback
    var todayGiveFeedback: String { plain(4726) }
    /// Make an activity
    var todayMakeActivity: String { plain(4727) }
    /// Waiting for feedback
    var todayWaitingWork: String { plain(4728) }
    /// My classes
    var todayClasses: String { plain(4729) }
    /// {count, plural, one {# student} other {# students}}
    func todayStudents(count: Int) -> String { text(4730, [.number(count)]) }
    /// You have no class yet. The school's roster brings them.
    var todayNoClasses: String { plain(4731) }
    /// {waiting, plural, =0 {nothing waits} one {# waits} other {# wait}}
    func todayClassWork(waiting: Int) -> String { text(4732, [.number(waiting)]) }
    /// Class {title}
    func todayClassTitle(title: String) -> String { text(4733, [.text(title)]) }
    /// Students of {title}
    func todayClassTable(title: String) -> String { text(4734, [.text(title)]) }
    /// Student
    var todayStudent: String { plain(4735) }
    /// Now on
    var todayNowOn: String { plain(4736) }
    /// Last sent
    var todayLastSent: String { plain(4737) }
    /// Shown
    var todayCompetenciesShown: String { plain(4738) }
    /// Waiting
    var todayWaitingColumn: String { plain(4739) }
    /// waits for feedback
    var todayYesWaiting: String { plain(4740) }
    /// nothing yet
    var todayNeverSent: String { plain(4741) }
    /// Map
    var todayOpenMap: String { plain(4742) }
    /// Given to this class
    var todayGiven: String { plain(4743) }
    /// The school
    var todayLeaderTitle: String { plain(4744) }
    /// Classes
    var todayLeaderClasses: String { plain(4745) }
    /// Teachers
    var todayTeachers: String { plain(4746) }
    /// Only you and the leaders of the school see this table.
    var todayStudentWho: String { plain(4747) }
    /// Running this Trellis
    var todayAdminTitle: String { plain(4748) }
    /// Find people, give first passwords and see the frameworks.
    var todayAdminLede: String { plain(4749) }
    /// This one is not on the way to a goal of yours. That is fine, too.
    var todayOtherGoal: String { plain(4750) }
    /// Asked of you
    var todayAsked: String { plain(4751) }
}

// units
extension Messages {
    /// Units
    var unitsTitle: String { plain(4752) }
    /// The unit
    var unitsOne: String { plain(4753) }
    /// One path for a whole class, with choices on it. Everybody aims for the same competencies.
    var unitsLede: String { plain(4754) }
    /// Make a unit
    var unitsNew: String { plain(4755) }
    /// Change the unit
    var unitsEdit: String { plain(4756) }
    /// There are no units yet. Make the first one.
    var unitsEmpty: String { plain(4757) }
    /// Your units
    var unitsOwn: String { plain(4758) }
    /// From your colleagues
    var unitsOthers: String { plain(4759) }
    /// {count, plural, =0 {No parts yet} one {1 part} other {# parts}}
    func unitsPartCount(count: Int) -> String { text(4760, [.number(count)]) }
    /// Paste a unit from a spreadsheet
    var unitsPaste: String { plain(4761) }
    /// Copy the rows and paste them here. Nothing is saved until every row is right.
    var unitsPasteLede: String { plain(4762) }
    /// The table
    var unitsPasteTable: String { plain(4763) }
    /// Columns: part, title of the activity, and how many of the part are asked for (may stay empty). For example: C…
    var unitsPasteHint: String { plain(4764) }
    /// Add a part
    var unitsAddPart: String { plain(4765) }
    /// Change the part
    var unitsChangePart: String { plain(4766) }
    /// Change
    var unitsChange: String { plain(4767) }
    /// Move up
    var unitsUp: String { plain(4768) }
    /// Move down
    var unitsDown: String { plain(4769) }
    /// Remove
    var unitsRemove: String { plain(4770) }
    /// Make a copy of my own
    var unitsCopy: String { plain(4771) }
    /// Copied from
    var unitsCopiedFrom: String { plain(4772) }
    /// The path
    var unitsSpine: String { plain(4773) }
    /// There are no parts yet.
    var unitsNoParts: String { plain(4774) }
    /// Any {count, number} of {total, number}
    func unitsChoose(count: Int, total: Int) -> String { text(4775, [.number(count), .number(total)]) }
    /// {count, plural, =0 {Nothing in it yet} one {1 activity} other {All # activities}}
    func unitsAll(count: Int) -> String { text(4776, [.number(count)]) }
    /// Opens after the part before it
    var unitsOpensAfter: String { plain(4777) }
    /// Opens at “{level}” in
    func unitsOpensLevel(level: String) -> String { text(4778, [.text(level)]) }
    /// Opens after the check
    var unitsOpensCheck: String { plain(4779) }
    /// Your classes
    var unitsClasses: String { plain(4780) }
    /// Give it to the class
    var unitsGive: String { plain(4781) }
    /// Take it back
    var unitsTakeBack: String { plain(4782) }
    /// As a student sees it
    var unitsPreview: String { plain(4783) }
    /// Student
    var unitsPreviewAs: String { plain(4784) }
    /// Show it
    var unitsShow: String { plain(4785) }
    /// The school's adults see this unit, and students of the classes that have it.
    var unitsWho: String { plain(4786) }
    /// The teachers of the class and the school's leaders see this. Each student sees only their own progress.
    var unitsWhoClass: String { plain(4787) }
    /// You, your teachers and your family see where you are.
    var unitsWhoMine: String { plain(4788) }
    /// Prepared at home
    var unitsPrepared: String { plain(4789) }
    /// Not yet:
    var unitsNotYet: String { plain(4790) }
    /// {count, number} of {total, number} took the check.
    func unitsTaken(count: Int, total: Int) -> String { text(4791, [.number(count), .number(total)]) }
    /// What the check says
    var unitsCheckSays: String { plain(4792) }
    /// Where everybody is
    var unitsWhere: String { plain(4793) }
    /// Student
    var unitsStudent: String { plain(4794) }
    /// Done
    var unitsStateDone: String { plain(4795) }
    /// {count, plural, =0 {Open} one {1 to go} other {# to go}}
    func unitsStateOpen(count: Int) -> String { text(4796, [.number(count)]) }
    /// Later
    var unitsStateLater: String { plain(4797) }
    /// This is what this student sees:
    var unitsAsStudent: String { plain(4798) }
    /// {count, number} of {total, number} parts done
    func unitsProgress(count: Int, total: Int) -> String { text(4799, [.number(count), .number(total)]) }
    /// You have done the whole unit. Look back: what are you proud of?
    var unitsWhole: String { plain(4800) }
    /// {count, plural, one {Choose 1 more} other {Choose # more}}
    func unitsChooseMore(count: Int) -> String { text(4801, [.number(count)]) }
    /// Begun
    var unitsBegun: String { plain(4802) }
    /// Sent
    var unitsSent: String { plain(4803) }
    /// With feedback
    var unitsAnswered: String { plain(4804) }
    /// Begin
    var unitsBegin: String { plain(4805) }
    /// My units
    var unitsHome: String { plain(4806) }
    /// Next:
    var unitsHomeNext: String { plain(4807) }
    /// A unit has one path for everybody. Choices and versions are on it, so nobody needs a separate plan.
    var unitsFormLede: String { plain(4808) }
    /// Title
    var unitsTitleField: String { plain(4809) }
    /// Which question holds it together?
    var unitsQuestion: String { plain(4810) }
    /// A concept or a question that is worth asking.
    var unitsQuestionHint: String { plain(4811) }
    /// Why does it matter?
    var unitsWhy: String { plain(4812) }
    /// Grades
    var unitsBand: String { plain(4813) }
    /// Save
    var unitsSave: String { plain(4814) }
    /// What is this part called?
    var unitsPartTitle: String { plain(4815) }
    /// Activities
    var unitsActivities: String { plain(4816) }
    /// In this part
    var unitsChosen: String { plain(4817) }
    /// Find an activity
    var unitsFind: String { plain(4818) }
    /// Found
    var unitsFound: String { plain(4819) }
    /// Nothing was found. Try another word.
    var unitsFoundNone: String { plain(4820) }
    /// Use these
    var unitsUseThese: String { plain(4821) }
    /// How many of them does a student do?
    var unitsHowMany: String { plain(4822) }
    /// Leave it empty for all of them. Fewer is a choice: any two of four.
    var unitsHowManyHint: String { plain(4823) }
    /// When does it open?
    var unitsWhenOpen: String { plain(4824) }
    /// At once
    var unitsWhenAlways: String { plain(4825) }
    /// After the part before it
    var unitsWhenAfter: String { plain(4826) }
    /// At a level of a competency
    var unitsWhenLevel: String { plain(4827) }
    /// After a check was taken
    var unitsWhenCheck: String { plain(4828) }
    /// Competency
    var unitsCompetency: String { plain(4829) }
    /// Level
    var unitsLevel: String { plain(4830) }
    /// Check
    var unitsCheck: String { plain(4831) }
    /// Please write a title.
    var unitsNeedTitle: String { plain(4832) }
    /// This has more than {count, number} characters. Please shorten it.
    func unitsTooLong(count: Int) -> String { text(4833, [.number(count)]) }
    /// Please find and mark at least one activity.
    var unitsNeedActivity: String { plain(4834) }
    /// A part has at most {count, number} activities.
    func unitsTooManyItems(count: Int) -> String { text(4835, [.number(count)]) }
    /// Please write a number from 1 to {count, number}.
    func unitsNeedCount(count: Int) -> String { text(4836, [.number(count)]) }
    /// A unit has at most {count, number} parts.
    func unitsTooManyParts(count: Int) -> String { text(4837, [.number(count)]) }
    /// Please choose what the part waits for.
    var unitsNeedCondition: String { plain(4838) }
    /// There are no rows in it.
    var unitsSheetEmpty: String { plain(4839) }
    /// Line {line, number} cannot be read: a quotation mark does not end.
    func unitsSheetUnreadable(line: Int) -> String { text(4840, [.number(line)]) }
    /// Line {line, number} has {count, plural, one {1 column} other {# columns}} and needs two or three.
    func unitsSheetCells(line: Int, count: Int) -> String { text(4841, [.number(line), .number(count)]) }
    /// Line {line, number}: there is no activity “{name}” here.
    func unitsSheetUnknown(line: Int, name: String) -> String { text(4842, [.number(line), .text(name)]) }
    /// Line {line, number}: several activities are called “{name}”.
    func unitsSheetSeveral(line: Int, name: String) -> String { text(4843, [.number(line), .text(name)]) }
    /// Line {line, number}: the third column needs a small number.
    func unitsSheetCount(line: Int) -> String { text(4844, [.number(line)]) }
    /// Line {line, number} has an empty column.
    func unitsSheetMissing(line: Int) -> String { text(4845, [.number(line)]) }
    /// Line {line, number}: the part's title is too long.
    func unitsSheetLong(line: Int) -> String { text(4846, [.number(line)]) }
    /// Line {line, number}: a part has at most {count, number} activities.
    func unitsSheetItems(line: Int, count: Int) -> String { text(4847, [.number(line), .number(count)]) }
    /// Who can change it
    var unitsWriters: String { plain(4848) }
    /// made it
    var unitsMade: String { plain(4849) }
    /// helps with it
    var unitsHelps: String { plain(4850) }
    /// you help with it
    var unitsYouHelp: String { plain(4851) }
    /// Ask a colleague to help
    var unitsAskHelp: String { plain(4852) }
    /// Your colleague finds it under “Your units” and can change every part.
    var unitsAskHelpHint: String { plain(4853) }
    /// Ask for help
    var unitsAskButton: String { plain(4854) }
    /// Stop helping
    var unitsStopHelping: String { plain(4855) }
    /// Please choose a colleague.
    var unitsNeedColleague: String { plain(4856) }
    /// There is nobody else to ask at your school.
    var unitsNoColleague: String { plain(4857) }
    /// Everybody has the same path. What is open differs.
    var unitsPreviewLede: String { plain(4858) }
    /// You have no students in a class today.
    var unitsPreviewNobody: String { plain(4859) }
    /// Another student
    var unitsPreviewOther: String { plain(4860) }
    /// Remove this part
    var unitsRemovePart: String { plain(4861) }
    /// Work that was begun in it stays.
    var unitsRemoveLede: String { plain(4862) }
    /// To let it open at a level, choose its activities first.
    var unitsLevelNeeds: String { plain(4863) }
    /// You chose a competency or a check. Please mark what the part waits for.
    var unitsMarkOpening: String { plain(4864) }
    /// You may do more of them, too.
    var unitsMayDoMore: String { plain(4865) }
    /// Now
    var unitsNow: String { plain(4866) }
    /// You, your child and the teachers see this.
    var unitsWhoFamily: String { plain(4867) }
    /// The class does not have this unit.
    var unitsNotGiven: String { plain(4868) }
    /// You have done all of it.
    var unitsHomeDone: String { plain(4869) }
    /// The newest
    var unitsNewest: String { plain(4870) }
    /// Put this unit away
    var unitsPutAway: String { plain(4871) }
    /// Bring this unit back
    var unitsBringBack: String { plain(4872) }
    /// Put away
    var unitsAway: String { plain(4873) }
    /// You put this unit away. Only you find it.
    var unitsIsAway: String { plain(4874) }
    /// A class has this unit. Take it back from the class first.
    var unitsAwayGiven: String { plain(4875) }
}

// weeks
extension Messages {
    /// My week
    var weeksTitle: String { plain(4876) }
    /// The week of {name}
    func weeksTitleOf(name: String) -> String { text(4877, [.text(name)]) }
    /// The week before
    var weeksBefore: String { plain(4878) }
    /// The week after
    var weeksAfter: String { plain(4879) }
    /// This week
    var weeksThisWeek: String { plain(4880) }
    /// {total, plural, =0 {You have no steps planned yet.} one {You did {done, number} of the one step you planned.}…
    func weeksCountOwn(total: Int, done: Int) -> String { text(4881, [.number(total), .number(done)]) }
    /// {total, plural, =0 {No steps are planned yet.} one {{done, number} of one planned step is done.} other {{done…
    func weeksCount(total: Int, done: Int) -> String { text(4882, [.number(total), .number(done)]) }
    /// {count, plural, one {You carried one on.} other {You carried # on.}}
    func weeksCarriedOwn(count: Int) -> String { text(4883, [.number(count)]) }
    /// {count, plural, one {One was carried on.} other {# were carried on.}}
    func weeksCarried(count: Int) -> String { text(4884, [.number(count)]) }
    /// {count, plural, one {You let one go.} other {You let # go.}}
    func weeksLetGoOwn(count: Int) -> String { text(4885, [.number(count)]) }
    /// {count, plural, one {One was let go.} other {# were let go.}}
    func weeksLetGoCount(count: Int) -> String { text(4886, [.number(count)]) }
    /// Last week
    var weeksLast: String { plain(4887) }
    /// Carry it over to a new day, or let it go and say why. Both are fine.
    var weeksLastOpen: String { plain(4888) }
    /// What I want from this week
    var weeksWish: String { plain(4889) }
    /// You could begin with: {starter}
    func weeksWishHint(starter: String) -> String { text(4890, [.text(starter)]) }
    /// Looking back at this week
    var weeksLookBack: String { plain(4891) }
    /// What helped? What will you do again?
    var weeksLookBackHint: String { plain(4892) }
    /// Save
    var weeksSave: String { plain(4893) }
    /// Save and tell my advisor it is ready
    var weeksShare: String { plain(4894) }
    /// You told your advisor on {date}.
    func weeksShared(date: String) -> String { text(4895, [.text(date)]) }
    /// Ready for the advisor since {date}.
    func weeksSharedOf(date: String) -> String { text(4896, [.text(date)]) }
    /// My days
    var weeksDays: String { plain(4897) }
    /// The days
    var weeksDaysOf: String { plain(4898) }
    /// Earlier this week
    var weeksEarlierDays: String { plain(4899) }
    /// The weekend
    var weeksWeekend: String { plain(4900) }
    /// today
    var weeksToday: String { plain(4901) }
    /// {time, number} min free
    func weeksFree(time: Int) -> String { text(4902, [.number(time)]) }
    /// Nothing is planned.
    var weeksNothing: String { plain(4903) }
    /// Check-in with {name}
    func weeksCheckIn(name: String) -> String { text(4904, [.text(name)]) }
    /// Steps without a day
    var weeksToPlan: String { plain(4905) }
    /// Every open step has a day.
    var weeksToPlanNone: String { plain(4906) }
    /// Day for “{step}”
    func weeksPutOn(step: String) -> String { text(4907, [.text(step)]) }
    /// Put it there
    var weeksPut: String { plain(4908) }
    /// No day yet
    var weeksNoDay: String { plain(4909) }
    /// {day}, any time
    func weeksAnyTime(day: String) -> String { text(4910, [.text(day)]) }
    /// {day}, {time} ({minutes, number} min free)
    func weeksAtTime(day: String, time: String, minutes: Int) -> String { text(4911, [.text(day), .text(time), .number(minutes)]) }
    /// Done
    var weeksDone: String { plain(4912) }
    /// done
    var weeksIsDone: String { plain(4913) }
    /// Not done after all
    var weeksNotDone: String { plain(4914) }
    /// Move or change
    var weeksChange: String { plain(4915) }
    /// Step
    var weeksStep: String { plain(4916) }
    /// Add a step
    var weeksNewStep: String { plain(4917) }
    /// Change the step
    var weeksChangeStep: String { plain(4918) }
    /// One small thing you can finish.
    var weeksStepHint: String { plain(4919) }
    /// About how many minutes?
    var weeksMinutes: String { plain(4920) }
    /// Done by (a day you choose)
    var weeksByOn: String { plain(4921) }
    /// It belongs to
    var weeksBelongs: String { plain(4922) }
    /// nothing on my plan
    var weeksBelongsNothing: String { plain(4923) }
    /// For:
    var weeksFor: String { plain(4924) }
    /// by {date}
    func weeksBy(date: String) -> String { text(4925, [.text(date)]) }
    /// about {time, number} min
    func weeksAbout(time: Int) -> String { text(4926, [.number(time)]) }
    /// agreed with {name}
    func weeksSuggested(name: String) -> String { text(4927, [.text(name)]) }
    /// Earlier
    var weeksEarlier: String { plain(4928) }
    /// Later
    var weeksLater: String { plain(4929) }
    /// Let it go
    var weeksLetGo: String { plain(4930) }
    /// Why do you let it go?
    var weeksLetGoWhy: String { plain(4931) }
    /// Take it up again
    var weeksTakeUp: String { plain(4932) }
    /// Done and let go
    var weeksPastSteps: String { plain(4933) }
    /// let go: {reason}
    func weeksWasLetGo(reason: String) -> String { text(4934, [.text(reason)]) }
    /// Back to the week
    var weeksBack: String { plain(4935) }
    /// Write what you will do.
    var weeksNeedTitle: String { plain(4936) }
    /// Use at most {count, number} letters.
    func weeksTooLong(count: Int) -> String { text(4937, [.number(count)]) }
    /// Write the minutes as a number from 1 to 1,000.
    var weeksNeedMinutes: String { plain(4938) }
    /// Choose a day of the calendar.
    var weeksNeedDay: String { plain(4939) }
    /// Choose today or a later day.
    var weeksNeedComingDay: String { plain(4940) }
    /// Say in a few words why you let it go.
    var weeksNeedReason: String { plain(4941) }
    /// You have {count, number} open steps. Finish or let go of some first.
    func weeksTooManySteps(count: Int) -> String { text(4942, [.number(count)]) }
    /// You, your family, and your teachers and advisor can see your week. Only you change it.
    var weeksWho: String { plain(4943) }
    /// The student, the family, and the student's teachers can see this. Only the student changes it.
    var weeksWhoOf: String { plain(4944) }
    /// My day
    var weeksHomeToday: String { plain(4945) }
    /// Nothing is booked or planned for today.
    var weeksHomeNothing: String { plain(4946) }
    /// Plan my week
    var weeksHomeWeek: String { plain(4947) }
    /// {total, plural, =0 {No steps planned this week yet.} one {{done, number} of 1 step done this week.} other {{d…
    func weeksHomeCount(total: Int, done: Int) -> String { text(4948, [.number(total), .number(done)]) }
    /// Steps
    var weeksPlanSteps: String { plain(4949) }
    /// When {name} meets
    func weeksTimesTitle(name: String) -> String { text(4950, [.text(name)]) }
    /// Students see these times in their week and plan around them.
    var weeksTimesLede: String { plain(4951) }
    /// No times yet.
    var weeksTimesNone: String { plain(4952) }
    /// Day
    var weeksTimesDay: String { plain(4953) }
    /// From
    var weeksTimesBegins: String { plain(4954) }
    /// To
    var weeksTimesEnds: String { plain(4955) }
    /// Room or place
    var weeksTimesPlace: String { plain(4956) }
    /// Add this time
    var weeksTimesAdd: String { plain(4957) }
    /// Remove
    var weeksTimesRemove: String { plain(4958) }
    /// Write both times, such as 10:15 and 11:00. The second comes later.
    var weeksTimesNeedTime: String { plain(4959) }
    /// This class already meets on {day} from {begins} to {ends}.
    func weeksTimesOverlap(day: String, begins: String, ends: String) -> String { text(4960, [.text(day), .text(begins), .text(ends)]) }
    /// A class has at most {count, number} times a week.
    func weeksTimesTooMany(count: Int) -> String { text(4961, [.number(count)]) }
    /// Meeting times
    var weeksTimesOpen: String { plain(4962) }
}

// work
extension Messages {
    /// {name, html}’s work
    func workOf(name: HTML) -> HTML { markup(4963, [.html(name)]) }
    /// About this work
    var workAside: String { plain(4964) }
    /// What it is about
    var workAbout: String { plain(4965) }
    /// Try {number, number}
    func workTry(number: Int) -> String { text(4966, [.number(number)]) }
    /// Try {number, number}, not sent yet.
    func workTryDraft(number: Int) -> String { text(4967, [.number(number)]) }
    /// Try {number, number}, sent {date}.
    func workTrySent(number: Int, date: String) -> String { text(4968, [.number(number), .text(date)]) }
    /// {name, html} answered on {date}.
    func workAnswered(name: HTML, date: String) -> HTML { markup(4969, [.html(name), .text(date)]) }
    /// Not sent yet. Only {name, html} can read a draft.
    func workNotSentYet(name: HTML) -> HTML { markup(4970, [.html(name)]) }
    /// It waits for feedback.
    var workWaits: String { plain(4971) }
    /// You sent it. Your teacher will write back. Until then you can take it back and change it.
    var workWaitsOwn: String { plain(4972) }
    /// Take it back and change it
    var workTakeBackToChange: String { plain(4973) }
    /// Make it better and send again
    var workTryAgain: String { plain(4974) }
    /// This is an older try.
    var workOlderTry: String { plain(4975) }
    /// Go to the newest one
    var workToLatest: String { plain(4976) }
    /// The task
    var workTask: String { plain(4977) }
    /// What good work looks like
    var workGood: String { plain(4978) }
    /// Why it matters
    var workWhy: String { plain(4979) }
    /// The task
    var workIDo: String { plain(4980) }
    /// To get better at
    var workToGetBetter: String { plain(4981) }
    /// For the goal
    var workForGoal: String { plain(4982) }
    /// What {name, html} says
    func workSays(name: HTML) -> HTML { markup(4983, [.html(name)]) }
    /// What {name, html} said last time
    func workSaidLast(name: HTML) -> HTML { markup(4984, [.html(name)]) }
    /// A strength
    var workStrength: String { plain(4985) }
    /// Try next
    var workNext: String { plain(4986) }
    /// You
    var workYou: String { plain(4987) }
    /// version {number, number}
    func workRubricVersion(number: Int) -> String { text(4988, [.number(number)]) }
    /// My tries
    var workMyTries: String { plain(4989) }
    /// Tries
    var workTries: String { plain(4990) }
    /// Draft
    var workDraft: String { plain(4991) }
    /// With feedback
    var workHasFeedback: String { plain(4992) }
    /// What I thought
    var workThoughtOwn: String { plain(4993) }
    /// What the student thought
    var workThought: String { plain(4994) }
    /// Goal
    var workGoal: String { plain(4995) }
    /// The work
    var workTheWork: String { plain(4996) }
    /// My work
    var workTheWorkOwn: String { plain(4997) }
    /// There is nothing in this try.
    var workEmptyPaper: String { plain(4998) }
    /// Picture: {name}
    func workPicture(name: String) -> String { text(4999, [.text(name)]) }
    /// Shown by
    var workWay: String { plain(5000) }
    /// While it is a draft, only you see it. When you send it, your family, your teachers and your school leaders ca…
    var workWhoSeesMine: String { plain(5001) }
    /// Sent work can be read by the student, the family, the teachers and the school leaders.
    var workWhoSees: String { plain(5002) }
    /// How will you show it?
    var workChooseWayTitle: String { plain(5003) }
    /// Choose how you show it.
    var workChooseWay: String { plain(5004) }
    /// Your words
    var workWords: String { plain(5005) }
    /// Write here, or add a picture, a file or a link below.
    var workWordsHint: String { plain(5006) }
    /// Bold, lists, quotes and code
    var workFormat: String { plain(5007) }
    /// words
    var workFormatWords: String { plain(5008) }
    /// bold
    var workFormatBold: String { plain(5009) }
    /// slanted
    var workFormatItalic: String { plain(5010) }
    /// one line of a list
    var workFormatList: String { plain(5011) }
    /// words of somebody else
    var workFormatQuote: String { plain(5012) }
    /// one line of these three marks before your code, and one after it
    var workFormatCode: String { plain(5013) }
    /// How it looks, as last saved
    var workLook: String { plain(5014) }
    /// Which part shows it, and why?
    var workClaim: String { plain(5015) }
    /// You may leave this empty.
    var workClaimField: String { plain(5016) }
    /// Which part shows what
    var workClaims: String { plain(5017) }
    /// What is in the picture? Say it for people who cannot see it.
    var workPictureAbout: String { plain(5018) }
    /// What is said in it? Write it for people who cannot hear it.
    var workFileSaid: String { plain(5019) }
    /// What is said, in words
    var workTranscript: String { plain(5020) }
    /// Recording: {name}
    func workRecording(name: String) -> String { text(5021, [.text(name)]) }
    /// It is kept just as it is. It opens as a download. To show it here, use JPEG or PNG for a picture, and MP4 for…
    var workFileNotShown: String { plain(5022) }
    /// Opens as a download.
    var workFileNotShownHere: String { plain(5023) }
    /// Say what is in “{name}”. Or choose below to send it without words.
    func workSayWhatIsSeen(name: String) -> String { text(5024, [.text(name)]) }
    /// Write what is said in “{name}”. Or choose below to send it without words.
    func workSayWhatIsSaid(name: String) -> String { text(5025, [.text(name)]) }
    /// Send without these words
    var workSendWithout: String { plain(5026) }
    /// This is try {number, number} of {most, number}.
    func workTryOf(number: Int, most: Int) -> String { text(5027, [.number(number), .number(most)]) }
    /// {count, plural, one {Your teacher set one try for this task.} other {Your teacher set # tries for this task.}…
    func workNoTriesLeft(count: Int) -> String { text(5028, [.number(count)]) }
    /// What changed since try {number, number}
    func workChangesSince(number: Int) -> String { text(5029, [.number(number)]) }
    /// Words, link and files are the same.
    var workChangesNone: String { plain(5030) }
    /// New files:
    var workChangesAdded: String { plain(5031) }
    /// Files taken off:
    var workChangesRemoved: String { plain(5032) }
    /// Files
    var workFiles: String { plain(5033) }
    /// Up to {count, number} files, 50 MB together. Take off names of others first.
    func workFilesHint(count: Int) -> String { text(5034, [.number(count)]) }
    /// Add these files
    var workAddFiles: String { plain(5035) }
    /// {name}: {share} is there.
    func workUploadGoing(name: String, share: String) -> String { text(5036, [.text(name), .text(share)]) }
    /// The line broke. {name} goes on by itself: {share} is there.
    func workUploadWaiting(name: String, share: String) -> String { text(5037, [.text(name), .text(share)]) }
    /// {name} is not all there yet. Choose it again and it goes on.
    func workUploadAgain(name: String) -> String { text(5038, [.text(name)]) }
    /// You are not signed in any more. Sign in in a new window, then add {name} again.
    func workUploadSignIn(name: String) -> String { text(5039, [.text(name)]) }
    /// {name} does not fit here. Remove a file or choose a smaller one.
    func workUploadStopped(name: String) -> String { text(5040, [.text(name)]) }
    /// All places for files are taken. Remove one to add another.
    var workFilesFull: String { plain(5041) }
    /// You can add up to {count, number} files. Your words are saved. Choose fewer files.
    func workTooManyFiles(count: Int) -> String { text(5042, [.number(count)]) }
    /// These files are too big together. Your words are saved. Choose smaller files.
    var workFilesTooLarge: String { plain(5043) }
    /// What is in it?
    var workFileAbout: String { plain(5044) }
    /// Link
    var workLink: String { plain(5045) }
    /// It begins with https://
    var workLinkHint: String { plain(5046) }
    /// A link begins with https:// and has no spaces. Copy it again.
    var workLinkWrong: String { plain(5047) }
    /// What was hard? What would you change?
    var workReflection: String { plain(5048) }
    /// One or two sentences are enough.
    var workReflectionHint: String { plain(5049) }
    /// Rate your own work
    var workOwnRating: String { plain(5050) }
    /// Rate your own work before you send it. Choose what fits best in each row.
    var workOwnRatingHint: String { plain(5051) }
    /// Choose a level for “{row}”.
    func workRateFirst(row: String) -> String { text(5052, [.text(row)]) }
    /// Before you send: ask the people who are in your pictures.
    var workBeforeSending: String { plain(5053) }
    /// Send for feedback
    var workSend: String { plain(5054) }
    /// Save for later
    var workSaveForLater: String { plain(5055) }
    /// You can send it again later, as often as you like.
    var workSendAgainFine: String { plain(5056) }
    /// There is nothing to send yet. Write something, or add a file or a link.
    var workNothingYet: String { plain(5057) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLong(count: Int) -> String { text(5058, [.number(count)]) }
    /// This work changed in another window. Look at it once more, then send it.
    var workChangedElsewhere: String { plain(5059) }
    /// {count, plural, one {# piece of work} other {# pieces of work}}
    func workCount(count: Int) -> String { text(5060, [.number(count)]) }
    /// Your work will be here. Start with a task on your first page.
    var workListEmptyOwn: String { plain(5061) }
    /// There is no work here yet.
    var workListEmpty: String { plain(5062) }
    /// New feedback
    var workNewFeedback: String { plain(5063) }
    /// With feedback, not opened yet
    var workNotOpened: String { plain(5064) }
    /// You are working on it
    var workGoingOnOwn: String { plain(5065) }
    /// In progress
    var workGoingOn: String { plain(5066) }
    /// Waiting for feedback
    var workWaitingForFeedback: String { plain(5067) }
    /// With feedback
    var workWithFeedback: String { plain(5068) }
    /// Given to you, not started yet
    var workGiven: String { plain(5069) }
    /// Last changed: {date}
    func workChanged(date: String) -> String { text(5070, [.text(date)]) }
    /// Sent: {date}
    func workSentOn(date: String) -> String { text(5071, [.text(date)]) }
    /// Feedback: {date}
    func workReturnedOn(date: String) -> String { text(5072, [.text(date)]) }
    /// Waiting
    var workWaitsTag: String { plain(5073) }
    /// New
    var workNewTag: String { plain(5074) }
    /// {count, plural, one {# try} other {# tries}}
    func workTriesTag(count: Int) -> String { text(5075, [.number(count)]) }
    /// Give feedback
    var workJudge: String { plain(5076) }
    /// Waiting, oldest first
    var workWaitingTitle: String { plain(5077) }
    /// {count, plural, one {# piece of work waits} other {# pieces of work wait}}. The oldest was sent {since}.
    func workWaiting(count: Int, since: String) -> String { text(5078, [.number(count), .text(since)]) }
    /// sent {when}
    func workWaitsSince(when: String) -> String { text(5079, [.text(when)]) }
    /// Nothing waits for your feedback.
    var workNothingWaits: String { plain(5080) }
    /// All classes
    var workAllClasses: String { plain(5081) }
    /// Show one class
    var workChooseClass: String { plain(5082) }
    /// Sent by you lately
    var workRecent: String { plain(5083) }
    /// All work that waits
    var workAllWaiting: String { plain(5084) }
    /// Feedback: {title}
    func workFeedbackOn(title: String) -> String { text(5085, [.text(title)]) }
    /// Feedback, {number, number} of {total, number} waiting
    func workJudgingPlace(number: Int, total: Int) -> String { text(5086, [.number(number), .number(total)]) }
    /// Back: {name, html}
    func workPrevious(name: HTML) -> HTML { markup(5087, [.html(name)]) }
    /// Next: {name, html}
    func workFollowing(name: HTML) -> HTML { markup(5088, [.html(name)]) }
    /// Sent to {name, html}.
    func workSentTo(name: HTML) -> HTML { markup(5089, [.html(name)]) }
    /// Take it back
    var workTakeBackScore: String { plain(5090) }
    /// {name, html} changed this work while you were reading. Nothing is sent yet. Your words are kept. Look again, …
    func workChangedSince(name: HTML) -> HTML { markup(5091, [.html(name)]) }
    /// Your words for this row
    var workWordsForRow: String { plain(5092) }
    /// One strength
    var workStrengthField: String { plain(5093) }
    /// One next step
    var workNextField: String { plain(5094) }
    /// How it was done
    var workHow: String { plain(5095) }
    /// With help from others
    var workHelped: String { plain(5096) }
    /// In a new situation
    var workTransfer: String { plain(5097) }
    /// Confirm a level by hand
    var workConfirmTitle: String { plain(5098) }
    /// Usually the levels above are enough. Confirm a level when you know more than this work shows.
    var workConfirmHint: String { plain(5099) }
    /// Do not confirm
    var workConfirmNo: String { plain(5100) }
    /// Send to {name, html}
    func workSendTo(name: HTML) -> HTML { markup(5101, [.html(name)]) }
    /// Choose a level for “{row}”.
    func workChooseLevel(row: String) -> String { text(5102, [.text(row)]) }
    /// Name one strength.
    var workNeedStrength: String { plain(5103) }
    /// Name one next step.
    var workNeedNext: String { plain(5104) }
    /// This is too long. Use up to {count, number} characters.
    func workTooLongStaff(count: Int) -> String { text(5105, [.number(count)]) }
    /// Choose a level and go on to the next row
    var workKeyLevels: String { plain(5106) }
    /// Next row, row before
    var workKeyRows: String { plain(5107) }
    /// Next student
    var workKeyNext: String { plain(5108) }
    /// Nothing was sent
    var workMismatchTitle: String { plain(5109) }
    /// This form does not fit the work that is here now. The work may have been taken back or answered already. No s…
    var workMismatch: String { plain(5110) }
    /// Open this work
    var workMismatchOpen: String { plain(5111) }
    /// What you wrote
    var workYourWords: String { plain(5112) }
    /// Own part
    var workOwnPart: String { plain(5113) }
}

// workshops
extension Messages {
    /// Whole class
    var workshopsWholeClass: String { plain(5114) }
    /// Small group
    var workshopsSmallGroup: String { plain(5115) }
    /// One to one
    var workshopsOneToOne: String { plain(5116) }
    /// Students among themselves
    var workshopsPeers: String { plain(5117) }
    /// Online
    var workshopsOnline: String { plain(5118) }
    /// What is it called?
    var workshopsTitleField: String { plain(5119) }
    /// This has more than {count, number} characters. Please shorten it.
    func workshopsTooLong(count: Int) -> String { text(5120, [.number(count)]) }
    /// Please give it a title.
    var workshopsNeedTitle: String { plain(5121) }
    /// Please choose a day in the coming year.
    var workshopsNeedDay: String { plain(5122) }
    /// Please choose a time.
    var workshopsNeedTime: String { plain(5123) }
    /// Please choose 5 to {count, number} minutes that end on the same day.
    func workshopsNeedMinutes(count: Int) -> String { text(5124, [.number(count)]) }
    /// Please choose 1 to {count, number} seats, and at least one for each student with a seat.
    func workshopsNeedSeats(count: Int) -> String { text(5125, [.number(count)]) }
    /// Please give a whole address that begins with https://.
    var workshopsNeedLink: String { plain(5126) }
    /// Please say why. Those who had a seat read it.
    var workshopsNeedReason: String { plain(5127) }
    /// {count, plural, one {One seat is taken already.} other {# seats are taken already.}}
    func workshopsSeatsTaken(count: Int) -> String { text(5128, [.number(count)]) }
    /// All seats are taken. You can wait for one.
    var workshopsFull: String { plain(5129) }
    /// All seats are taken. Add a seat first.
    var workshopsFullStaff: String { plain(5130) }
    /// This workshop was called off.
    var workshopsIsCalledOff: String { plain(5131) }
    /// This workshop is over.
    var workshopsIsOver: String { plain(5132) }
    /// You have a seat in “{title}” at {time}. Give it back first.
    func workshopsClash(title: String, time: String) -> String { text(5133, [.text(title), .text(time)]) }
    /// {name} has a seat in “{title}” at {time}.
    func workshopsClashOf(name: String, title: String, time: String) -> String { text(5134, [.text(name), .text(title), .text(time)]) }
    /// Workshops
    var workshopsTitle: String { plain(5135) }
    /// Workshops: {name}
    func workshopsTitleOf(name: String) -> String { text(5136, [.text(name)]) }
    /// Small sessions with seats. Students take a seat, ask for one, or are offered one.
    var workshopsLede: String { plain(5137) }
    /// No workshop is planned. Make one for a few students who are ready for the same thing.
    var workshopsNone: String { plain(5138) }
    /// Make a workshop
    var workshopsNew: String { plain(5139) }
    /// Change the workshop
    var workshopsChange: String { plain(5140) }
    /// Make it
    var workshopsMake: String { plain(5141) }
    /// {count, plural, one {One earlier workshop} other {# earlier workshops}}
    func workshopsPast(count: Int) -> String { text(5142, [.number(count)]) }
    /// {seats, plural, one {{taken, number} of one seat taken} other {{taken, number} of # seats taken}}
    func workshopsSeatCount(seats: Int, taken: Int) -> String { text(5143, [.number(seats), .number(taken)]) }
    /// {count, plural, one {one waits} other {# wait}}
    func workshopsWaitCount(count: Int) -> String { text(5144, [.number(count)]) }
    /// {count, plural, one {One asks for a seat} other {# ask for a seat}}
    func workshopsAskCount(count: Int) -> String { text(5145, [.number(count)]) }
    /// Called off
    var workshopsOffTag: String { plain(5146) }
    /// Teachers and leaders see who has a seat. Students see only their own, and how many are free.
    var workshopsWhoStaff: String { plain(5147) }
    /// These students have a seat from the start
    var workshopsMembers: String { plain(5148) }
    /// What is it about?
    var workshopsCompetency: String { plain(5149) }
    /// Then you can offer seats with one tap to those who are ready for it.
    var workshopsCompetencyHint: String { plain(5150) }
    /// No particular skill
    var workshopsCompetencyNone: String { plain(5151) }
    /// What the class works on now
    var workshopsCompetencyNow: String { plain(5152) }
    /// More of the subject
    var workshopsCompetencyOthers: String { plain(5153) }
    /// Day
    var workshopsDay: String { plain(5154) }
    /// Begins at
    var workshopsBegins: String { plain(5155) }
    /// How many minutes
    var workshopsMinutes: String { plain(5156) }
    /// Room
    var workshopsRoom: String { plain(5157) }
    /// No room from the list
    var workshopsRoomNone: String { plain(5158) }
    /// Or another place, in words
    var workshopsPlace: String { plain(5159) }
    /// Where? In words
    var workshopsPlaceOnly: String { plain(5160) }
    /// How do you work together?
    var workshopsModality: String { plain(5161) }
    /// Link to join from elsewhere
    var workshopsLink: String { plain(5162) }
    /// Only needed when somebody joins online. It begins with https://.
    var workshopsLinkHint: String { plain(5163) }
    /// Seats
    var workshopsSeats: String { plain(5164) }
    /// How do students come to a seat?
    var workshopsEntry: String { plain(5165) }
    /// They take a free seat themselves
    var workshopsEntryOpen: String { plain(5166) }
    /// They ask, and you give the seats
    var workshopsEntryAsk: String { plain(5167) }
    /// Only those to whom you offer one
    var workshopsEntryOffer: String { plain(5168) }
    /// More: who it is for, activity, materials, guest, screen
    var workshopsMore: String { plain(5169) }
    /// For whom is it?
    var workshopsAudience: String { plain(5170) }
    /// Students of this class
    var workshopsAudienceClass: String { plain(5171) }
    /// Students of all classes of whoever leads it
    var workshopsAudienceTeacher: String { plain(5172) }
    /// All students of the school
    var workshopsAudienceSchool: String { plain(5173) }
    /// Activity, and in which version
    var workshopsActivity: String { plain(5174) }
    /// No activity
    var workshopsActivityNone: String { plain(5175) }
    /// Who leads it?
    var workshopsHost: String { plain(5176) }
    /// What should students bring or use?
    var workshopsMaterials: String { plain(5177) }
    /// Guest
    var workshopsGuest: String { plain(5178) }
    /// A name. A guest needs no account.
    var workshopsGuestHint: String { plain(5179) }
    /// Who is the guest?
    var workshopsGuestWords: String { plain(5180) }
    /// Link to your shared screen
    var workshopsScreen: String { plain(5181) }
    /// Students open it to follow along on their own screen. It begins with https://.
    var workshopsScreenHint: String { plain(5182) }
    /// Where
    var workshopsWhere: String { plain(5183) }
    /// About
    var workshopsAbout: String { plain(5184) }
    /// With
    var workshopsWith: String { plain(5185) }
    /// How
    var workshopsForm: String { plain(5186) }
    /// Activity
    var workshopsActivityFact: String { plain(5187) }
    /// Bring or use
    var workshopsBring: String { plain(5188) }
    /// Outside of class time
    var workshopsOutside: String { plain(5189) }
    /// Join online
    var workshopsJoin: String { plain(5190) }
    /// Follow on the teacher’s screen
    var workshopsSeeScreen: String { plain(5191) }
    /// These links lead away from this school’s pages.
    var workshopsLinkLeaves: String { plain(5192) }
    /// A seat for you
    var workshopsOfferedTag: String { plain(5193) }
    /// Seat taken
    var workshopsTakenTag: String { plain(5194) }
    /// Was there
    var workshopsWasThere: String { plain(5195) }
    /// Was not there
    var workshopsWasNot: String { plain(5196) }
    /// Number {place, number} in line
    func workshopsWaitingTag(place: Int) -> String { text(5197, [.number(place)]) }
    /// Asked for a seat
    var workshopsAskedTag: String { plain(5198) }
    /// About it
    var workshopsFacts: String { plain(5199) }
    /// The workshop is made.
    var workshopsMade: String { plain(5200) }
    /// Saved.
    var workshopsSaved: String { plain(5201) }
    /// The seats are offered. Students see it on their first page.
    var workshopsOffered: String { plain(5202) }
    /// {who}. {how}.
    func workshopsFor(who: String, how: String) -> String { text(5203, [.text(who), .text(how)]) }
    /// Afterwards
    var workshopsNote: String { plain(5204) }
    /// What was it for, and what came of it?
    var workshopsNoteLabel: String { plain(5205) }
    /// About the workshop as a whole. What you saw of one student goes with that student.
    var workshopsNoteHint: String { plain(5206) }
    /// Call it off
    var workshopsCallOff: String { plain(5207) }
    /// Why?
    var workshopsCallOffWhy: String { plain(5208) }
    /// Everybody with a seat, an offer or a place in line reads this.
    var workshopsCallOffHint: String { plain(5209) }
    /// Nobody has a seat yet.
    var workshopsNobodyYet: String { plain(5210) }
    /// Have a seat
    var workshopsHaveSeat: String { plain(5211) }
    /// Ask for a seat
    var workshopsAskFor: String { plain(5212) }
    /// In line for a seat
    var workshopsInLine: String { plain(5213) }
    /// Were offered a seat
    var workshopsHaveOffer: String { plain(5214) }
    /// Give a seat
    var workshopsGive: String { plain(5215) }
    /// Take the seat back
    var workshopsTakeBack: String { plain(5216) }
    /// Not this time
    var workshopsNotThisTime: String { plain(5217) }
    /// Came without a seat
    var workshopsWalkIn: String { plain(5218) }
    /// Note what you saw
    var workshopsObserve: String { plain(5219) }
    /// There
    var workshopsThere: String { plain(5220) }
    /// Late
    var workshopsLate: String { plain(5221) }
    /// Not there
    var workshopsNotThere: String { plain(5222) }
    /// {count, plural, one {One said no for now:} other {# said no for now:}}
    func workshopsSaidNo(count: Int) -> String { text(5223, [.number(count)]) }
    /// Ready for this
    var workshopsReady: String { plain(5224) }
    /// Nobody else of the class is ready for this just now, or everybody has an offer already.
    var workshopsReadyNone: String { plain(5225) }
    /// They have shown what this builds on, and not this yet. That is what the evidence says; you know more.
    var workshopsReadyWhy: String { plain(5226) }
    /// {count, plural, one {Who it is} other {Who these # are}}
    func workshopsReadyWho(count: Int) -> String { text(5227, [.number(count)]) }
    /// {count, plural, one {Offer a seat to the one who is ready} other {Offer seats to the # who are ready}}
    func workshopsOfferTo(count: Int) -> String { text(5228, [.number(count)]) }
    /// An offer holds no seat: whoever takes it first has it, and the next can wait in line.
    var workshopsOfferHint: String { plain(5229) }
    /// Somebody else
    var workshopsAdd: String { plain(5230) }
    /// Student
    var workshopsStudent: String { plain(5231) }
    /// Offer a seat
    var workshopsOffer: String { plain(5232) }
    /// Came without a seat
    var workshopsCame: String { plain(5233) }
    /// My workshops
    var workshopsMine: String { plain(5234) }
    /// Workshops of {name}
    func workshopsOf(name: String) -> String { text(5235, [.text(name)]) }
    /// A workshop is a small session about one thing. You can give a seat back.
    var workshopsMineLede: String { plain(5236) }
    /// Small sessions about one thing, beside the classes.
    var workshopsOfLede: String { plain(5237) }
    /// No workshop is open to you now. Ask your teacher for one you need.
    var workshopsMineNone: String { plain(5238) }
    /// There is no workshop now.
    var workshopsOfNone: String { plain(5239) }
    /// A seat is offered
    var workshopsOfferedToMe: String { plain(5240) }
    /// My seats
    var workshopsMySeats: String { plain(5241) }
    /// Seats of {name}
    func workshopsSeatsOf(name: String) -> String { text(5242, [.text(name)]) }
    /// Choose one
    var workshopsChoose: String { plain(5243) }
    /// Open to {name}
    func workshopsOpenTo(name: String) -> String { text(5244, [.text(name)]) }
    /// Before
    var workshopsBefore: String { plain(5245) }
    /// You, your family and your teachers see your seats. Other students do not.
    var workshopsWhoMine: String { plain(5246) }
    /// The student, the family and the teachers see this. Other students do not.
    var workshopsWhoOf: String { plain(5247) }
    /// {count, plural, =0 {No free seat} one {One free seat} other {# free seats}}
    func workshopsFree(count: Int) -> String { text(5248, [.number(count)]) }
    /// My seat
    var workshopsMySeat: String { plain(5249) }
    /// You have a seat. See you there!
    var workshopsYouHave: String { plain(5250) }
    /// You are number {place, number} in line. You get a seat when one is free.
    func workshopsYouWait(place: Int) -> String { text(5251, [.number(place)]) }
    /// You asked for a seat. Your teacher will answer.
    var workshopsYouAsked: String { plain(5252) }
    /// {count, plural, one {Your teacher offers you a seat. One is free.} other {Your teacher offers you a seat. # a…
    func workshopsYouAreOffered(count: Int) -> String { text(5253, [.number(count)]) }
    /// Your teacher thought of you, but all seats are taken. You can wait for one.
    var workshopsOfferFull: String { plain(5254) }
    /// There is no seat for you this time. Ask your teacher about the next one.
    var workshopsNotGiven: String { plain(5255) }
    /// Seats go to those who were offered one.
    var workshopsOnlyOffered: String { plain(5256) }
    /// You can ask your teacher for a seat.
    var workshopsMayAsk: String { plain(5257) }
    /// All seats are taken. You can wait for one.
    var workshopsAllTaken: String { plain(5258) }
    /// Take a seat
    var workshopsTake: String { plain(5259) }
    /// Ask for a seat
    var workshopsAsk: String { plain(5260) }
    /// Wait for a seat
    var workshopsWait: String { plain(5261) }
    /// Give my seat back
    var workshopsGiveBack: String { plain(5262) }
    /// Leave the line
    var workshopsLeaveLine: String { plain(5263) }
    /// I do not need it anymore
    var workshopsAskNoMore: String { plain(5264) }
    /// Not now
    var workshopsNotNow: String { plain(5265) }
    /// All workshops
    var workshopsAll: String { plain(5266) }
    /// Small sessions with a seat, before and to come.
    var workshopsHubWords: String { plain(5267) }
}

// year
extension Messages {
    /// My year
    var yearTitle: String { plain(5268) }
    /// The year of {name}
    func yearTitleOf(name: String) -> String { text(5269, [.text(name)]) }
    /// You finished {done, number} of {total, plural, one {# thing} other {# things}} on your plan.
    func yearSummaryOwn(done: Int, total: Int) -> String { text(5270, [.number(done), .number(total)]) }
    /// {name} finished {done, number} of {total, plural, one {# thing} other {# things}} on the plan.
    func yearSummary(name: String, done: Int, total: Int) -> String { text(5271, [.text(name), .number(done), .number(total)]) }
    /// {count, plural, =0 {Nothing waits behind the line.} one {One waits behind the line.} other {# wait behind the…
    func yearWaiting(count: Int) -> String { text(5272, [.number(count)]) }
    /// Change my plan
    var yearChangePlan: String { plain(5273) }
    /// Open the plan
    var yearOpenPlan: String { plain(5274) }
    /// What is planned, by area
    var yearByArea: String { plain(5275) }
    /// {done, number} of {total, number} done
    func yearDoneOf(done: Int, total: Int) -> String { text(5276, [.number(done), .number(total)]) }
    /// Today, {date}
    func yearTodayFlag(date: String) -> String { text(5277, [.text(date)]) }
    /// done
    var yearStateDone: String { plain(5278) }
    /// working on it
    var yearStateUnderWay: String { plain(5279) }
    /// waiting behind the line
    var yearStateWaiting: String { plain(5280) }
    /// planned
    var yearStatePlanned: String { plain(5281) }
    /// The line is today in your own plan. You can move anything on it.
    var yearLineOwn: String { plain(5282) }
    /// The line is today in the student's own plan.
    var yearLineOf: String { plain(5283) }
    /// Show this as a table
    var yearTable: String { plain(5284) }
    /// All that is planned, {first} to {last}
    func yearTableCaption(first: String, last: String) -> String { text(5285, [.text(first), .text(last)]) }
    /// What
    var yearWhat: String { plain(5286) }
    /// Area
    var yearArea: String { plain(5287) }
    /// From
    var yearFrom: String { plain(5288) }
    /// To
    var yearTo: String { plain(5289) }
    /// Now
    var yearNow: String { plain(5290) }
    /// {count, plural, one {One to talk about} other {# to talk about}}
    func yearTalk(count: Int) -> String { text(5291, [.number(count)]) }
    /// Moving one is fine
    var yearMovingIsFine: String { plain(5292) }
    /// Planned for {date}.
    func yearPlannedFor(date: String) -> String { text(5293, [.text(date)]) }
    /// Move it
    var yearMove: String { plain(5294) }
    /// Get help
    var yearHelp: String { plain(5295) }
    /// Without a day yet
    var yearUndated: String { plain(5296) }
    /// Set a day
    var yearSetDay: String { plain(5297) }
    /// Since {date}
    func yearSinceBegan(date: String) -> String { text(5298, [.text(date)]) }
    /// My map
    var yearMap: String { plain(5299) }
    /// The map
    var yearMapOf: String { plain(5300) }
    /// Nothing on your plan has a day yet. Give a goal a day and it shows here.
    var yearEmptyOwn: String { plain(5301) }
    /// Nothing on the plan has a day yet.
    var yearEmptyOf: String { plain(5302) }
    /// You, your family, and your teachers and advisor can see this.
    var yearWho: String { plain(5303) }
    /// The student, the family, and the student's teachers and leaders can see this.
    var yearWhoOf: String { plain(5304) }
    /// My pace
    var yearPaceTitle: String { plain(5305) }
    /// The pace of {name}
    func yearPaceTitleOf(name: String) -> String { text(5306, [.text(name)]) }
    /// Your own plan sets the pace. Each word here opens what it counts.
    var yearPaceLede: String { plain(5307) }
    /// The student's own plan sets the pace. Each word here shows what it counts.
    var yearPaceLedeOf: String { plain(5308) }
    /// What this counts
    var yearPaceAll: String { plain(5309) }
    /// no plan yet
    var yearPaceNothing: String { plain(5310) }
    /// a bit behind my plan
    var yearPaceBehindOwn: String { plain(5311) }
    /// on pace with my plan
    var yearPaceOnOwn: String { plain(5312) }
    /// ahead of my plan
    var yearPaceAheadOwn: String { plain(5313) }
    /// a bit behind the plan
    var yearPaceBehind: String { plain(5314) }
    /// on pace with the plan
    var yearPaceOn: String { plain(5315) }
    /// ahead of the plan
    var yearPaceAhead: String { plain(5316) }
    /// {shown, plural, one {# skill is} other {# skills are}} shown of {total, number} on the plan with a day. {due,…
    func yearPaceCounts(shown: Int, total: Int, due: Int) -> String { text(5317, [.number(shown), .number(total), .number(due)]) }
    /// No skill here has a day on the plan yet.
    var yearPaceNone: String { plain(5318) }
    /// Skill
    var yearPaceSkill: String { plain(5319) }
    /// Planned for
    var yearPaceDay: String { plain(5320) }
    /// Now
    var yearPaceState: String { plain(5321) }
    /// shown
    var yearPaceShown: String { plain(5322) }
    /// to talk about
    var yearPaceDue: String { plain(5323) }
    /// to come
    var yearPaceLater: String { plain(5324) }
    /// The least that {name} asks for: {count, plural, one {# skill} other {# skills}} this term.
    func yearFloor(name: String, count: Int) -> String { text(5325, [.text(name), .number(count)]) }
    /// By today that makes {expected, number}. {shown, plural, =0 {None is shown this term.} one {One is shown this …
    func yearFloorNow(expected: Int, shown: Int) -> String { text(5326, [.number(expected), .number(shown)]) }
    /// The reason:
    var yearFloorWhy: String { plain(5327) }
    /// Ask for a least pace
    var yearFloorSet: String { plain(5328) }
    /// Change the least pace
    var yearFloorChange: String { plain(5329) }
    /// The student and the family see it with your name and your reason.
    var yearFloorHint: String { plain(5330) }
    /// Subject
    var yearFloorSubject: String { plain(5331) }
    /// Skills to show in a term
    var yearFloorCount: String { plain(5332) }
    /// Your reason
    var yearFloorReason: String { plain(5333) }
    /// Save
    var yearFloorSave: String { plain(5334) }
    /// Stop asking for it
    var yearFloorEnd: String { plain(5335) }
    /// Choose a subject.
    var yearFloorNeedSubject: String { plain(5336) }
    /// Write a number from 1 to 100.
    var yearFloorNeedCount: String { plain(5337) }
    /// Write the reason in a sentence, up to 1,000 letters.
    var yearFloorNeedReason: String { plain(5338) }
    /// Card of {name}
    func yearCardTitle(name: String) -> String { text(5339, [.text(name)]) }
    /// Cards for {name}
    func yearCardsTitle(name: String) -> String { text(5340, [.text(name)]) }
    /// Print it, cut it out, and go without a screen.
    var yearCardLede: String { plain(5341) }
    /// One card for each student: now, next and why. Four fit on a page.
    var yearCardsLede: String { plain(5342) }
    /// These are the first {count, number}. The others have a card on their own pages.
    func yearCardsMore(count: Int) -> String { text(5343, [.number(count)]) }
    /// To print, use your browser's menu or press Ctrl and P.
    var yearCardPrint: String { plain(5344) }
    /// Now
    var yearCardNow: String { plain(5345) }
    /// Next
    var yearCardNext: String { plain(5346) }
    /// Why
    var yearCardWhy: String { plain(5347) }
    /// Today
    var yearCardToday: String { plain(5348) }
    /// Ask your teacher what comes first.
    var yearCardNothing: String { plain(5349) }
    /// Paper card
    var yearCardOpen: String { plain(5350) }
    /// Paper cards
    var yearCardsOpen: String { plain(5351) }
}
