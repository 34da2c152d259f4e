/// What the keys of the supplier, of who stands around it and of the proof are for.

import Wording

extension ScenarioKeys {
  static let marketMeanings: [String: Text] = [
    "spending.oe": Text(verbatim: "operational excellence"),
    "spending.pl": Text(verbatim: "product leadership"),
    "spending.ci": Text(verbatim: "customer intimacy"),
    "levels.oe": Text(verbatim: "operational excellence"),
    "levels.pl": Text(verbatim: "product leadership"),
    "levels.ci": Text(verbatim: "customer intimacy"),
    "factors.customer": Text(nl: "klanten kennen en volgen", en: "knowing and following customers"),
    "factors.strategy": Text(nl: "steun van de leiding", en: "support by the management"),
    "factors.processes": Text(nl: "manieren van werken", en: "ways of working"),
    "factors.people": Text(nl: "kunde en aandacht", en: "skill and attention"),
    "factors.technology": Text(nl: "systemen", en: "systems"),
    "aims.customer": Text(nl: "klanten kennen en volgen", en: "knowing and following customers"),
    "aims.strategy": Text(nl: "steun van de leiding", en: "support by the management"),
    "aims.processes": Text(nl: "manieren van werken", en: "ways of working"),
    "aims.people": Text(nl: "kunde en aandacht", en: "skill and attention"),
    "aims.technology": Text(nl: "systemen", en: "systems"),
    "hours_planned.acquire": Text(nl: "potentiële klanten", en: "prospects"),
    "hours_planned.care": Text(nl: "nieuwe en loyale klanten", en: "new and loyal customers"),
    "hours_planned.winback": Text(nl: "ex-klanten", en: "former customers"),
    "hours_planned.align": Text(nl: "collega's op één lijn krijgen", en: "lining up colleagues"),
    "board.strategy": Text(nl: "die waar de directie voor staat", en: "the one it stands for"),
    "board.support": Text(
      nl: "om de klant centraal te zetten: 0 geen, 1 volledig",
      en: "for putting the customer central: 0 none, 1 full"),
    "board.convinced_from": Text(
      nl: "steun die nodig is om een andere strategie te kiezen",
      en: "support it takes to choose another strategy"),
    "records.tidy": Text(nl: "aandeel dat op één manier is vastgelegd", en: "share kept in one uniform way"),
    "records.doubles": Text(nl: "aandeel dat meer dan één keer vastligt", en: "share on file more than once"),
    "column.links": Text(
      nl: "een tekst in beide talen voor elke schakel; hoogstens 20",
      en: "a text in both languages for each link; 20 at most"),
    "column.place": Text(
      nl: "de hoeveelste schakel dit bedrijf is, vanaf 1", en: "which of the links this firm is, from 1"),
    "rivals.id": Text(
      nl: "wat een student typt; geen id van een klant, bron of campagne",
      en: "what a learner types; no id of a customer, source or campaign"),
    "rivals.name": Text(nl: "verzonnen, nooit een bestaand bedrijf", en: "invented, never an existing firm"),
    "rivals.levels": Text(nl: "zijn cijfers aan het begin", en: "its marks at the start"),
    "rivals.strategy": Text(
      nl: "die waarop hij zich niet laat verslaan", en: "the one it will not be beaten on"),
    "rivals.reacts_after": Text(
      nl: "weken tot hij een verandering van jou merkt", en: "weeks until it notices a change of yours"),
    "rivals.note": Text(nl: "één of twee zinnen karakter", en: "one or two sentences of character"),
    "rivals.levels.oe": Text(verbatim: "operational excellence"),
    "rivals.levels.pl": Text(verbatim: "product leadership"),
    "rivals.levels.ci": Text(verbatim: "customer intimacy"),
    "sources.id": Text(nl: "wat een student typt", en: "what a learner types"),
    "sources.name": Text(nl: "hoe het heet", en: "what it is called"),
    "sources.structured": Text(
      nl: "past in velden, zoals een naam of een betaling", en: "fits in fields, as a name or a payment does"),
    "sources.dynamic": Text(nl: "blijft veranderen, zoals gebruik", en: "keeps changing, as usage does"),
    "sources.volume": Text(nl: "hoeveel", en: "how much"),
    "sources.variety": Text(nl: "hoeveel soorten", en: "how many kinds"),
    "sources.velocity": Text(nl: "hoe snel", en: "how fast"),
    "sources.veracity": Text(nl: "hoe waar", en: "how true"),
    "sources.cost": Text(nl: "euro per week als het in gebruik is", en: "euro a week when in use"),
    "sources.in_use": Text(nl: "vanaf het begin in gebruik", en: "in use from the start"),
    "sources.note": Text(nl: "wat het vertelt, en wat niet", en: "what it tells, and what not"),
    "campaigns.id": Text(nl: "wat een student typt", en: "what a learner types"),
    "campaigns.name": Text(nl: "hoe het heet", en: "what it is called"),
    "campaigns.share": Text(
      nl: "deel van het werven dat zo gaat; alle aandelen tellen op tot 1",
      en: "part of the approach that goes this way; all shares add up to 1"),
    "campaigns.leaving": Text(
      nl: "hoe makkelijk deze klanten weggaan, tegen andere",
      en: "how readily these customers leave, against others"),
    "campaigns.size": Text(
      nl: "grootte van hun opdrachten, tegen andere", en: "size of their orders, against others"),
    "campaigns.note": Text(nl: "wie er zo komt", en: "who comes this way"),
  ]

  static let proofMeanings: [String: Text] = [
    "lines": Text(
      nl: "manieren van spelen die winnen of falen, om te bewijzen; hoogstens 20",
      en: "ways to play that win or fail, to be proven; 20 at most"),
    "proof": Text(nl: "wat winnen is", en: "what winning is"),
    "lines.id": Text(nl: "wat je ervoor typt", en: "what you type for it"),
    "lines.role": Text(
      nl:
        "wat het boek aanraadt, de helft daarvan, een fout, of een weg naar een goed getal zonder een goede daad",
      en: "what the book advises, half of it, a mistake, or a way to a good number without a good deed"),
    "lines.name": Text(nl: "in een paar woorden", en: "in a few words"),
    "lines.because": Text(
      nl: "waarom ze wint of faalt, in de termen van het boek",
      en: "why it wins or fails, in the terms of the book"),
    "lines.seen_in": Text(
      nl: "de meter waarin waarom vertelt waardoor ze faalt",
      en: "the gauge in which `why` tells by what it fails"),
    "lines.concepts": Text(
      nl: "de begrippen waardoor ze faalt; de hoofdoorzaak moet er een van dragen",
      en: "the concepts by which it fails; the main cause must carry one of them"),
    "lines.script": Text(
      nl: "commando's op volgorde, `run` ertussen; de weken die over zijn gaan aan het eind voorbij",
      en: "commands in order, `run` among them; the weeks that are left pass at the end"),
    "proof.measures": Text(
      nl: "twee of drie meters die de score maken", en: "two or three gauges that make the score"),
    "proof.pass": Text(
      nl: "wat aan het eind allemaal moet gelden voor wie het goed deed",
      en: "what must all hold at the end for who did well"),
    "proof.pass.gauge": Text(nl: "waar naar gekeken wordt", en: "what is looked at"),
    "proof.pass.at_least": Text(nl: "dit getal of meer", en: "the number or more"),
    "proof.pass.at_most": Text(nl: "dit getal of minder", en: "the number or less"),
    "proof.pass.of": Text(
      nl: "tegen niets doen met hetzelfde geluk", en: "against doing nothing on the same luck"),
    "proof.pass.above": Text(
      nl: "tegen niets doen met hetzelfde geluk", en: "against doing nothing on the same luck"),
  ]
}
