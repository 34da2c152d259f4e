/// What each key of a scenario is for: what an editor shows, and the author's guide says in English.

import Wording

extension ScenarioKeys {
  /// By the path of the key; empty for the model's numbers, which have words of their own.
  package static func meaning(of path: String) -> Text { meanings[path] ?? .empty }

  private static let meanings = [topMeanings, customerMeanings, eventMeanings, marketMeanings, proofMeanings]
    .reduce(
      into: [:]) {
      $0.merge($1) { first, _ in first }
    }

  private static let topMeanings: [String: Text] = [
    "format": Text(nl: "welk formaat dit is", en: "which format this is"),
    "id": Text(
      nl: "wat een student typt om het te openen; ook de naam van het bestand",
      en: "what a learner types to open it; also the name of the file"),
    "version": Text(
      nl: "van jou; verhoog hem als je het bestand verandert", en: "yours; raise it when you change the file"),
    "title": Text(nl: "één regel boven het spel", en: "one line above the game"),
    "brief": Text(
      nl: "wat een student moet weten, in drie korte zinnen",
      en: "what a learner must know, in three short sentences"),
    "offer": Text(
      nl: "wat de leverancier verkoopt, in een zin of twee",
      en: "what the supplier sells, in a sentence or two"),
    "weeks": Text(
      nl: "wanneer het verhaal eindigt; een student mag doorspelen",
      en: "when the story ends; a learner may play on"),
    "rules": Text(
      nl: "getallen van het model bij hun naam, zoals in `Sources/Simulation/Rules.swift`",
      en: "numbers of the model by name, as in `Sources/Simulation/Rules.swift`"),
    "quotes": Text(
      nl: "hoelang een offerte duurt en wat dat waard is; laat het weg als dagen geen rol spelen",
      en: "how long a quote takes and what that is worth; leave it out when days play no part"),
    "customers": Text(nl: "wie koopt, of dat misschien gaat doen", en: "who buys, or might"),
    "events": Text(
      nl: "wat er gebeurt, wat de student ook doet", en: "what happens whatever the learner does"),
    "strategy": Text(
      nl: "waardestrategie aan het begin: operational excellence, product leadership, customer intimacy",
      en: "value strategy at the start: operational excellence, product leadership, customer intimacy"),
    "spending": Text(
      nl: "uitgaven per week aan elke waardestrategie, in eenheden",
      en: "weekly spending on each value strategy, in units"),
    "levels": Text(
      nl: "cijfers voor elke waardestrategie aan het begin", en: "marks for each value strategy at the start"),
    "factors": Text(
      nl: "de vijf CRM-factoren zoals ze zijn, en blijven tot iemand voor meer betaalt",
      en: "the five CRM factors as they are, and stay unless somebody pays for more"),
    "aims": Text(
      nl: "voor hoeveel van elke factor vanaf het begin wordt betaald",
      en: "how much of each factor is paid for from the start"),
    "hours": Text(
      nl: "uren per week van het verkoopteam; bij 0 spelen uren geen rol",
      en: "hours a week of the sales team; 0 and hours play no part"),
    "hours_planned": Text(
      nl: "hoe die uren aan het begin verdeeld zijn; samen niet meer dan `hours`",
      en: "how those hours are spread at the start; together no more than `hours`"),
    "cash": Text(nl: "euro op de bank; bij 0 telt niemand", en: "euro in the bank; 0 and nobody counts"),
    "fixed_costs": Text(
      nl: "euro per week, wat er ook besloten wordt", en: "euro a week, whatever is decided"),
    "channel": Text(nl: "wie de klanten ontmoet", en: "who meets the customers"),
    "claim": Text(
      nl: "punten die offertes meer beloven dan haalbaar is, of minder",
      en: "points that offers promise beyond what is realistic, or below it"),
    "surprises": Text(
      nl: "onverwachte gebaren voor elke klant in een jaar",
      en: "unexpected gestures for each customer in a year"),
    "habits": Text(
      nl: "manieren van werken die aan staan; [] voor geen", en: "ways of working that are on; [] for none"),
    "records": Text(nl: "hoe de klantdossiers ervoor staan", en: "how the customer files stand"),
    "analysts": Text(
      nl: "wie in de gegevens graaft: niemand, ingehuurd, of eigen mensen",
      en: "who digs in the data: nobody, hired, or people of your own"),
    "board": Text(
      nl: "kiest de strategie en geeft middelen, of weigert",
      en: "chooses the strategy and grants means, or refuses"),
    "column": Text(
      nl: "de schakels van grondstof tot consument", en: "the links from raw material to consumer"),
    "rivals": Text(
      nl: "leveranciers met een naam die zien wat je doet en antwoorden; hoogstens 20",
      en: "named suppliers who see what you do and answer; 20 at most"),
    "sources": Text(
      nl: "wat analisten over klanten vertelt; zonder analisten vertelt het weinig",
      en: "what tells of customers to analysts; without analysts they tell little"),
    "campaigns": Text(
      nl: "langs welke weg potentiële klanten komen; zonder deze lijst komen ze gewoon",
      en: "ways in which prospects come; without this list they just come"),
  ]
}
