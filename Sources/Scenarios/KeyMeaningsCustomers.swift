/// What the keys of customers, quotes and events are for.

import Wording

extension ScenarioKeys {
  static let customerMeanings: [String: Text] = [
    "quotes.delivered_in": Text(
      nl: "werkdagen die je collega's nodig hebben; aandelen tellen op tot 1",
      en: "working days your colleagues need; shares add up to 1"),
    "quotes.points_per_day": Text(
      nl: "wat één dag eerder waard is, in punten", en: "what one day sooner is worth, in points"),
    "quotes.points_at_once": Text(
      nl: "het cijfer als wachten niet nodig is", en: "the mark for no waiting at all"),
    "quotes.rush": Text(nl: "een offerte met spoed", en: "hurrying a quote"),
    "quotes.patience_days": Text(
      nl: "de langste tijd die een koper neemt zonder verder te kijken",
      en: "longest time a buyer accepts without looking elsewhere"),
    "quotes.walk_per_day": Text(
      nl: "kans om verder te kijken voor elke dag die je daarboven noemt",
      en: "chance to look elsewhere for each day told beyond that"),
    "quotes.rush.per_week": Text(
      nl: "offertes per week die met spoed kunnen", en: "quotes a week that can be hurried"),
    "quotes.rush.within_days": Text(
      nl: "dagen die een offerte met spoed duurt", en: "days a hurried quote takes"),
    "quotes.rush.chance": Text(nl: "kans dat spoed lukt", en: "chance that hurrying succeeds"),
    "quotes.rush.cost": Text(nl: "euro voor elke offerte met spoed", en: "euro for each hurried quote"),
    "customers.named": Text(
      nl: "klanten met een naam en een karakter", en: "accounts with a name and a character"),
    "customers.generate": Text(
      nl: "gewone klanten, allemaal op dezelfde manier getrokken", en: "ordinary accounts, drawn alike"),
    "customers.named.id": Text(
      nl: "wat een student typt; geen woord van de shell, zoals vertrouwen",
      en: "what a learner types; no word of the shell, such as trust"),
    "customers.named.name": Text(
      nl: "verzonnen, nooit een bestaand bedrijf", en: "invented, never an existing firm"),
    "customers.named.phase": Text(nl: "waar de relatie staat", en: "where the relation stands"),
    "customers.named.expects_days": Text(
      nl: "dagen waar deze klant op rekent", en: "days this customer counts on"),
    "customers.named.satisfaction": Text(nl: "cijfer aan het begin", en: "mark at the start"),
    "customers.named.trust": Text(
      nl: "0 gelooft niets, 1 gelooft alles", en: "0 believes nothing, 1 believes everything"),
    "customers.named.insists": Text(
      nl: "blijft bij die dagen, wat er ook gezegd wordt", en: "holds on to those days whatever is said"),
    "customers.named.orders": Text(nl: "opdrachten tot nu toe", en: "orders so far"),
    "customers.named.need": Text(
      nl: "kans per week om een offerte te vragen", en: "weekly chance to ask for a quote"),
    "customers.named.rival": Text(nl: "cijfer van de beste concurrent", en: "mark of the best rival"),
    "customers.named.insight": Text(
      nl: "wat het dossier weet: 0 niets, 1 alles", en: "what the file knows: 0 nothing, 1 everything"),
    "customers.named.leaning": Text(
      nl: "de waardestrategie die voor deze klant het meest telt",
      en: "the value strategy that counts most for this customer"),
    "customers.named.size": Text(
      nl: "grootte van een opdracht tegen de gewone", en: "size of an order against the usual"),
    "customers.named.stage": Text(
      nl: "hoe ver een potentiële klant is; een offerte die te vroeg komt wordt zelden aangenomen",
      en: "how far a prospect is; a quote that comes too soon is seldom accepted"),
    "customers.named.burden_hours": Text(
      nl: "uren per week die deze klant kost als hij koopt, boven de andere",
      en: "hours a week that this customer takes when it buys, beyond the others"),
    "customers.named.campaign": Text(
      nl: "waarlangs hij kwam, of zou komen", en: "through which it came, or would come"),
    "customers.named.note": Text(nl: "één of twee zinnen karakter", en: "one or two sentences of character"),
    "customers.generate.names": Text(
      nl: "het eerste woord wordt de id; met `more` erbij zo veel als de fasen samen",
      en: "the first word becomes the id; with `more`, as many as the phases add up to"),
    "customers.generate.more": Text(
      nl: "nog meer klanten, met een nummer: Klant 37, met de id klant37",
      en: "further accounts, by number: Klant 37, with the id klant37"),
    "customers.generate.called": Text(nl: "het woord voor dat nummer", en: "the word before that number"),
    "customers.generate.phases": Text(
      nl: "hoeveel er in elke fase zijn; namen volgen deze volgorde",
      en: "how many in each phase; names are taken in this order"),
    "customers.generate.expects_days": Text(nl: "dagen waar ze op rekenen", en: "days they count on"),
    "customers.generate.satisfaction": Text(
      nl: "cijfer waar ze omheen worden getrokken", en: "mark around which they are drawn"),
    "customers.generate.satisfaction_spread": Text(
      nl: "hoe ver daarvandaan, naar beide kanten", en: "how far from it, on either side"),
    "customers.generate.trust": Text(nl: "gelijk voor allemaal", en: "the same for all"),
    "customers.generate.insists": Text(nl: "kans dat er een op staat", en: "chance that one insists"),
    "customers.generate.insight": Text(nl: "gelijk voor allemaal", en: "the same for all"),
    "customers.generate.leaning": Text(nl: "gelijk voor allemaal", en: "the same for all"),
    "customers.generate.stage": Text(
      nl: "hoe ver de potentiële klanten onder hen zijn", en: "how far the prospects among them are"),
    "customers.generate.phases.prospect": Text(nl: "koopt nog niet", en: "does not buy yet"),
    "customers.generate.phases.new": Text(nl: "kocht één keer", en: "bought once"),
    "customers.generate.phases.loyal": Text(nl: "komt steeds terug", en: "keeps coming back"),
    "customers.generate.phases.former": Text(nl: "ging weg", en: "left"),
  ]

  static let eventMeanings: [String: Text] = [
    "events.id": Text(nl: "een naam van jezelf", en: "a name of your own"),
    "events.week": Text(nl: "de eerste week dat het telt", en: "first week it counts"),
    "events.weeks": Text(nl: "hoeveel weken het duurt", en: "how many weeks it lasts"),
    "events.customers": Text(
      nl: "id's van wie het raakt, zoals in [boomkamp, lindhout]",
      en: "ids of who it touches, as in [boomkamp, lindhout]"),
    "events.expects_more_days": Text(
      nl: "dagen die klanten meer verwachten, of minder onder 0; één keer, in de eerste week",
      en: "days that customers expect more, or fewer below 0; once, in the first week"),
    "events.expects_more": Text(
      nl: "punten die klanten meer verwachten, of minder onder 0; één keer, in de eerste week",
      en: "points that customers expect more, or fewer below 0; once, in the first week"),
    "events.performance": Text(
      nl: "punten bij elke levering in die tijd", en: "points added to every delivery meanwhile"),
    "events.mistake": Text(
      nl: "een fout bij elke levering in die tijd (true), of bij geen (false)",
      en: "a mistake in every delivery meanwhile (true), or in none (false)"),
    "events.trust_lost": Text(
      nl: "aandeel van hun vertrouwen dat klanten verliezen", en: "share of their trust that customers lose"),
    "events.records_lost": Text(
      nl:
        "aandeel van wat vastligt dat weggaat; daarvan 30% waar dossiers digitaal zijn, 5% met een specialist van buiten",
      en:
        "share of what is on file that goes; 30% of it where files are digital, 5% with an outside specialist"
    ),
    "events.ceases": Text(
      nl: "deze klanten houden op te bestaan; `customers` moet zeggen welke",
      en: "these customers cease to exist; `customers` must say which"),
    "events.delivered_in": Text(
      nl: "dagen die je collega's in die tijd nodig hebben", en: "days your colleagues need meanwhile"),
    "events.rival": Text(
      nl: "punten bij de beste concurrent in die tijd", en: "points added to the best rival meanwhile"),
    "events.hours_lost": Text(
      nl: "aandeel van de uren van het verkoopteam dat in die tijd verloren gaat",
      en: "share of the sales team's hours that is lost meanwhile"),
    "events.reputation_lost": Text(
      nl: "aandeel van je goede naam dat weggaat", en: "share of your good name that goes"),
    "events.support": Text(nl: "komt bij de steun van de directie", en: "added to the board's support"),
    "events.cost": Text(nl: "euro, één keer", en: "euro, once"),
    "events.own_error": Text(
      nl: "een fout van jezelf die nog niemand weet: te vertellen, of te ontdekken",
      en: "an error of your own that nobody knows of yet: to be told, or found"),
    "events.own_server_only": Text(
      nl: "die uren gaan alleen verloren waar gegevens op een eigen server staan",
      en: "those hours are lost only where data stand on a server of your own"),
    "events.text": Text(nl: "wat de student leest", en: "what the learner reads"),
  ]
}
