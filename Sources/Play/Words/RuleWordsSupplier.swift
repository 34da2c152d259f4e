/// Behaviour, the supplier, surveys and money: what each number does.

import Wording

extension RuleMeanings {
  static let behaviour: [String: Text] = [
    "choice": Text(
      nl: "Hoe sterk een klein voordeel op de concurrent de keuze bepaalt.",
      en: "How strongly a small advantage over the rival decides the choice."),
    "leavingSlope": Text(
      nl: "Hoe sterk een voordeel op de concurrent klanten vasthoudt.",
      en: "How strongly an advantage over the rival keeps customers."),
    "loyalFrom": Text(
      nl: "Vanaf hoeveel opdrachten een klant loyaal heet.",
      en: "From how many orders a customer is called loyal."),
    "formerWeeks": Text(
      nl: "Na hoeveel weken een ex-klant weer een potentiële klant is.",
      en: "After how many weeks a former customer is a prospect again."),
    "dissatisfiedBelow": Text(
      nl: "Onder welk cijfer een vertrekker ontevreden heet.",
      en: "Below which mark who leaves is called dissatisfied."),
    "acceptStart": Text(
      nl: "Hoe graag een potentiële klant ja zegt als concurrenten even goed zijn.",
      en: "How gladly a prospect says yes when rivals are just as good."),
    "acceptSlope": Text(
      nl: "Hoeveel elk punt voordeel een eerste opdracht waarschijnlijker maakt.",
      en: "How much every point of advantage makes a first order likelier."),
    "acceptTailored": Text(
      nl: "Hoeveel een aanbod op maat helpt, naar wat je weet.",
      en: "How much a made-to-measure offer helps, by what you know."),
    "acceptTailoredFrom": Text(
      nl: "Wat een aanbod op maat kost als je niets weet.",
      en: "What a made-to-measure offer costs when you know nothing."),
    "acceptReferred": Text(
      nl: "Hoeveel een aanbeveling een eerste opdracht waarschijnlijker maakt.",
      en: "How much a recommendation makes a first order likelier."),
    "acceptFormer": Text(
      nl: "Hoeveel liever een oude klant ja zegt dan een vreemde.",
      en: "How much more gladly an old customer says yes than a stranger."),
    "acceptMemory": Text(
      nl: "Hoeveel het cijfer van vroeger daarbij telt.", en: "How much the mark of old times counts there."),
    "acceptReputation": Text(
      nl: "Hoeveel een slechte naam een eerste opdracht tegenhoudt.",
      en: "How much a bad name holds back a first order."),
    "acceptStage": Text(
      nl: "Wat een offerte kost die te vroeg komt.", en: "What a quote costs that comes too soon."),
    "referredMatch": Text(
      nl: "Hoeveel beter een aanbevolen klant bij je past.",
      en: "How much better a recommended customer fits you."),
    "approach": Text(
      nl: "De kans per week dat een potentiële klant vanzelf een aanbod krijgt.",
      en: "The chance a week that a prospect gets an offer by itself."),
    "winback": Text(nl: "Dezelfde kans voor een ex-klant.", en: "The same chance for a former customer."),
    "care": Text(
      nl: "De kans per week op contact zonder opdracht.",
      en: "The chance a week of a contact without an order."),
    "visitsPerHour": Text(
      nl: "Hoeveel klanten je in een uur kunt spreken.",
      en: "How many customers you can speak to in an hour."),
    "remember": Text(
      nl: "Welk deel van cijfer en vertrouwen een ex-klant onthoudt.",
      en: "What share of mark and trust a former customer keeps."),
    "neutralMark": Text(
      nl: "Het cijfer van wie je nog niet kent.", en: "The mark of who does not know you yet."),
  ]

  static let supplier: [String: Text] = [
    "levelStart": Text(
      nl: "Het niveau op elke waardestrategie als je er niets aan uitgeeft.",
      en: "The level on every value strategy when you spend nothing on it."),
    "levelGain": Text(
      nl: "Hoeveel een vol budget daaraan toevoegt.", en: "How much a full budget adds to that."),
    "levelSpeed": Text(
      nl: "Hoe snel een niveau naar zijn doel beweegt.", en: "How fast a level moves towards its target."),
    "fitChosen": Text(
      nl: "Wat uitgeven oplevert op de gekozen waardestrategie.",
      en: "What spending yields on the chosen value strategy."),
    "fitOther": Text(
      nl: "Wat uitgeven oplevert op de andere twee.", en: "What spending yields on the other two."),
    "fitNone": Text(
      nl: "Wat uitgeven oplevert als je niet kiest.", en: "What spending yields when you do not choose."),
    "factorSpeed": Text(
      nl: "Hoe snel een CRM-factor naar zijn doel beweegt.",
      en: "How fast a CRM factor moves towards its target."),
    "alignSpeed": Text(
      nl: "Hoeveel elk uur afstemmen dat versnelt.", en: "How much every hour of aligning speeds that up."),
    "reputationHeal": Text(
      nl: "Hoe snel een beschadigde naam herstelt.", en: "How fast a damaged name recovers."),
    "bluntLoss": Text(
      nl: "Hoeveel van je goede naam een bot afscheid kost.",
      en: "How much of your good name a blunt goodbye costs."),
    "rivalPace": Text(
      nl: "Hoe snel een concurrent een achterstand inloopt.", en: "How fast a rival makes up lost ground."),
    "partnerLearn": Text(
      nl: "Hoeveel je leert als een partner het contact heeft.",
      en: "How much you learn when a partner has the contact."),
    "partnerMargin": Text(
      nl: "Welk deel van de marge partners houden.", en: "What part of the margin partners keep."),
    "partnerReach": Text(
      nl: "Hoeveel meer potentiële klanten je via partners bereikt.",
      en: "How many more prospects you reach through partners."),
    "factorAlone": Text(
      nl: "Welk deel van een CRM-inspanning zonder steun aankomt.",
      en: "What share of a CRM effort arrives without support."),
    "crmFitProduct": Text(
      nl: "Hoe goed steun past bij product leadership.", en: "How well support fits product leadership."),
    "crmFitOther": Text(
      nl: "Hoe goed steun past bij operational excellence of geen keuze.",
      en: "How well support fits operational excellence or no choice."),
    "boardFree": Text(
      nl: "Hoeveel van een factor elke directie zonder vragen betaalt.",
      en: "How much of a factor any board grants without asking."),
    "evidenceWeeks": Text(
      nl: "Na hoeveel weken de directie hetzelfde bewijs weer wil horen.",
      en: "After how many weeks the board will hear the same evidence again."),
    "evidenceMoves": Text(
      nl: "Welk deel van de ontbrekende steun vol bewijs oplevert.",
      en: "What share of missing support full evidence wins."),
    "lostWeight": Text(
      nl: "Hoe zwaar vertrokken klanten wegen als bewijs.", en: "How much lost customers weigh as evidence."),
    "pilotAlone": Text(
      nl: "Hoe zwaar een proef weegt zonder goede mensen.", en: "How much a pilot weighs without good people."
    ),
    "supportFade": Text(
      nl: "Welk deel van gewonnen steun per week weer wegzakt.", en: "What share of won support fades a week."
    ),
    "supportRest": Text(nl: "De steun die nooit wegzakt.", en: "The support that never fades."),
    "rivalMargin": Text(
      nl: "Hoeveel een koploper boven jou wil blijven.",
      en: "How far a leading rival wants to stay above you."),
  ]

  static let survey: [String: Text] = [
    "answerSpread": Text(
      nl: "Hoeveel toeval er in één antwoord op een enquête zit.",
      en: "How much chance there is in one answer to a survey."),
    "respondStart": Text(
      nl: "Hoe graag een klant met een 7 op een enquête antwoordt.",
      en: "How gladly a customer with a 7 answers a survey."),
    "respondLinear": Text(
      nl: "Hoeveel liever tevreden klanten antwoorden.",
      en: "How much more gladly pleased customers answer."),
    "respondSquare": Text(
      nl: "Hoeveel liever klanten met een uitgesproken mening antwoorden.",
      en: "How much more gladly customers with a strong opinion answer."),
  ]

  static let money: [String: Text] = [
    "price": Text(nl: "De prijs van een gewone opdracht.", en: "The price of a usual order."),
    "variableCost": Text(
      nl: "Wat een gewone opdracht kost om te maken.", en: "What a usual order costs to make."),
    "gestureCost": Text(nl: "Wat een klein gebaar kost.", en: "What a small gesture costs."),
    "giftCost": Text(nl: "Wat een groot cadeau kost.", en: "What a big gift costs."),
    "privilegeCost": Text(
      nl: "Wat een opdracht van een klant met een voorrecht extra kost.",
      en: "What an order of a privileged customer costs extra."),
    "offerCost": Text(nl: "Wat een aanbod kost.", en: "What an offer costs."),
    "approachCost": Text(
      nl: "Wat het benaderen van een potentiële klant kost.", en: "What approaching a prospect costs."),
    "tailoredCost": Text(
      nl: "Wat maatwerk per aanbod of opdracht kost.", en: "What made-to-measure costs per offer or order."),
    "contactCost": Text(nl: "Wat een gesprek of bezoek kost.", en: "What a talk or visit costs."),
    "scriptSaves": Text(
      nl: "Wat een belscript per contact bespaart.", en: "What a script saves per contact."),
    "upkeep": Text(
      nl: "Wat een eenheid investering per klant en week kost.",
      en: "What a unit of investment costs per customer and week."),
    "hourCost": Text(
      nl: "Wat een uur van het verkoopteam kost.", en: "What an hour of the sales team costs."),
    "surveyCost": Text(
      nl: "Wat het kost om een klant iets te vragen.", en: "What it costs to ask a customer something."),
    "miningCost": Text(nl: "Wat een vraag aan de gegevens kost.", en: "What a question to the data costs."),
    "evidenceCost": Text(
      nl: "Wat een stuk bewijs voor de directie kost.", en: "What a piece of evidence for the board costs."),
    "mergeCost": Text(
      nl: "Wat het samenvoegen van dubbele dossiers kost.", en: "What merging double files costs."),
    "mottoCost": Text(
      nl: "Wat de slogan \"de klant centraal\" per week kost.",
      en: "What the slogan \"the customer central\" costs a week."),
    "tailoredPrice": Text(
      nl: "Wat een klant die maatwerk het meest waardeert extra betaalt.",
      en: "What a customer who values tailoring most pays extra."),
    "buyFee": Text(
      nl: "Wat ingehuurde analisten en hun datawarehouse per week kosten.",
      en: "What hired analysts and their data warehouse cost a week."),
    "makeStart": Text(
      nl: "Wat het eenmalig kost om het graven zelf te gaan doen.",
      en: "What it costs once to start digging yourself."),
    "makeFee": Text(
      nl: "Wat eigen analisten en een eigen datawarehouse per week kosten.",
      en: "What your own analysts and data warehouse cost a week."),
  ]
}
