/// Every number of the model, once, with unit, range and source. A scenario overrides any of them by name.
///
/// Figures marked "assumed" are chosen so that the model stays within the intervals of its checks. Points are marks
/// on the 0-10 scale; log odds add to the argument of the logistic curve. The table that says what each number is
/// stands in `RuleTable.swift`.

package struct Rules: Equatable, Sendable {
  // Market
  package var need = 0.42
  package var leaving = 0.005
  package var leavingAlpha = 0.0
  package var leavingBeta = 1.0
  package var ceasing = 0.0006
  package var rivalLow = 7.8
  package var rivalHigh = 8.3
  package var leanLow = 0.6
  package var leanSpan = 0.2
  package var sizeSpread = 0.5
  package var mention = 0.03
  // Experience
  package var threshold = 6.0
  package var thresholdLoss = 0.8
  package var spreadMatch = 0.8
  package var spreadPerformance = 0.6
  package var zone = 0.5
  package var pull = 0.2
  package var withinZone = 0.05
  package var exceed = 0.16
  package var lossWeight = 2.25
  package var mistakeMost = 0.08
  package var mistakeSpared = 0.7
  package var mistakeLoss = 4.5
  package var tailoredGain = 0.8
  // Expectation
  package var expectOwn = 0.5
  package var expectBase = 3.5
  package var learnFirst = 0.4
  package var learnLeast = 0.1
  package var learnDown = 0.6
  package var learnFades = 0.5
  package var believe = 0.7
  package var believeLow = 0.4
  package var believeTrust = 1.2
  package var knownKeep = 0.6
  package var foresee = 0.4
  // Goodwill
  package var effort = 0.6
  package var gesture = 0.9
  package var gift = 1.3
  package var habit = 0.35
  package var habitFull = 0.7
  package var habitFade = 0.03
  package var gestureMissed = 0.1
  package var warmth = 0.3
  package var warmthFrom = 0.4
  package var recognition = 0.3
  package var recognitionFrom = 0.2
  package var script = -0.25
  package var thanks = 0.3
  package var thanksUnknown = 0.5
  package var thanksComplaint = 1.5
  package var privilege = 0.25
  package var privilegeUpTo = 0.5
  package var friction = 0.4
  package var fade = 0.04
  package var silent = -0.3
  package var unsolved = 0.25
  package var solved = 0.6
  package var solvedQuickly = 1.0
  package var repair = 0.38
  package var repairQuickly = 0.72
  package var complain = 0.5
  package var solveAlone = 0.3
  package var solveSkill = 0.65
  package var friendly = 0.4
  package var askedAfter = 0.2
  package var askAfterWeeks = 4.0
  package var unaware = -0.4
  // Trust
  package var trustUp = 0.04
  package var trustDown = 0.2
  package var trustHeal = 0.1
  package var trustBroken = 0.3
  package var trustPadded = 0.1
  package var paddedFrom = 1.0
  package var playedPerDay = 0.12
  package var trustWeight = 1.0
  package var neutralTrust = 0.5
  package var trustReferred = 0.1
  package var admitted = 0.1
  package var foundOut = 0.45
  package var foundChance = 0.6
  package var errorWeeks = 8.0
  // Insight
  package var learn = 0.15
  package var age = 0.00489
  package var paperLearn = 0.6
  package var paperAge = 2.0
  package var doubleLoss = 0.7
  package var mergeLeft = 0.25
  package var tidyUp = 0.06
  package var tidyDown = 0.02
  package var analystBought = 0.9
  package var analystStart = 0.2
  package var analystWeeks = 26.0
  package var skillAlone = 0.15
  package var serverLost = 0.3
  package var cloudLost = 0.05
  package var secondSource = 0.5
  package var unasked = 1.0
  package var answerFade = 0.01
  package var answerHalf = 20.0
  package var yieldStructuredStatic = 0.3
  package var yieldStructuredDynamic = 0.25
  package var yieldUnstructuredStatic = 0.15
  package var yieldUnstructuredDynamic = 0.3
  package var hardStructuredStatic = 0.1
  package var hardStructuredDynamic = 0.4
  package var hardUnstructuredStatic = 0.5
  package var hardUnstructuredDynamic = 0.9
  // Behaviour
  package var choice = 2.2
  package var leavingSlope = 1.05
  package var loyalFrom = 3.0
  package var formerWeeks = 4.0
  package var remember = 0.5
  package var neutralMark = 7.0
  package var dissatisfiedBelow = 6.0
  package var acceptStart = -1.45
  package var acceptSlope = 1.0
  package var acceptTailored = 1.0
  package var acceptTailoredFrom = 0.25
  package var acceptReferred = 0.9
  package var acceptFormer = 1.15
  package var acceptMemory = 0.35
  package var acceptReputation = 2.0
  package var acceptStage = 1.2
  package var referredMatch = 0.35
  package var approach = 0.02
  package var winback = 0.02
  package var care = 0.1
  package var visitsPerHour = 2.0
  // Supplier
  package var levelStart = 5.0
  package var levelGain = 4.6
  package var levelSpeed = 0.04
  package var fitChosen = 1.0
  package var fitOther = 0.7
  package var fitNone = 0.8
  package var factorSpeed = 0.04
  package var factorAlone = 0.3
  package var crmFitProduct = 0.85
  package var crmFitOther = 0.7
  package var boardFree = 0.5
  package var evidenceWeeks = 8.0
  package var evidenceMoves = 0.35
  package var lostWeight = 4.0
  package var pilotAlone = 0.3
  package var supportFade = 0.01
  package var supportRest = 0.2
  package var alignSpeed = 0.01
  package var reputationHeal = 0.02
  package var bluntLoss = 0.15
  package var rivalPace = 0.05
  package var rivalMargin = 0.2
  package var partnerLearn = 0.2
  package var partnerMargin = 0.25
  package var partnerReach = 2.0
  // Survey
  package var answerSpread = 1.1
  package var respondStart = -1.0
  package var respondLinear = 0.35
  package var respondSquare = 0.08
  // Money
  package var price = 400.0
  package var variableCost = 240.0
  package var gestureCost = 40.0
  package var giftCost = 400.0
  package var privilegeCost = 15.0
  package var offerCost = 25.0
  package var approachCost = 30.0
  package var tailoredCost = 25.0
  package var tailoredPrice = 60.0
  package var contactCost = 12.0
  package var scriptSaves = 6.0
  package var upkeep = 0.1
  package var hourCost = 60.0
  package var surveyCost = 15.0
  package var miningCost = 400.0
  package var evidenceCost = 300.0
  package var mergeCost = 500.0
  package var mottoCost = 200.0
  package var buyFee = 1600.0
  package var makeStart = 18000.0
  package var makeFee = 900.0

  package init() {}
}
