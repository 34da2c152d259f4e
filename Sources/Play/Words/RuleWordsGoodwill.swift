/// Goodwill and trust: what each number does.

import Wording

extension RuleMeanings {
  static let goodwill: [String: Text] = [
    "effort": Text(
      nl: "Wat een klant geeft om moeite die hij heeft zien doen.",
      en: "What a customer gives for effort that it saw being made."),
    "gesture": Text(
      nl: "Wat een klein onverwacht gebaar op de emotionele bankrekening zet.",
      en: "What a small unexpected gesture puts on the emotional bank account."),
    "gift": Text(
      nl: "Wat een groot cadeau op de emotionele bankrekening zet.",
      en: "What a big gift puts on the emotional bank account."),
    "habit": Text(
      nl: "Hoeveel verrassing elk gebaar van het volgende afhaalt.",
      en: "How much surprise each gesture takes from the next."),
    "habitFull": Text(
      nl: "Boven welke gewenning een gebaar bijna niemand meer verrast.",
      en: "Above what habit a gesture hardly surprises any more."),
    "habitFade": Text(
      nl: "Hoe snel een klant aan gebaren ontwent.",
      en: "How soon a customer is no longer used to gestures."),
    "gestureMissed": Text(
      nl: "Wat het kost als een gebaar gewoonte werd en uitblijft.",
      en: "What it costs when a gesture became a habit and does not come."),
    "warmth": Text(
      nl: "Wat persoonlijk contact doet, naar hoe goed je mensen zijn.",
      en: "What personal contact does, by how good your people are."),
    "warmthFrom": Text(
      nl: "Hoe goed mensen moeten zijn voordat een contact warm voelt.",
      en: "How good people must be before a contact feels warm."),
    "recognition": Text(
      nl: "Wat het doet als een klant uit het dossier wordt herkend.",
      en: "What it does when a customer is recognised from the file."),
    "recognitionFrom": Text(
      nl: "Hoeveel herkenning er nodig is voordat een klant die voelt.",
      en: "How much recognition it takes before a customer feels it."),
    "script": Text(
      nl: "Wat een gesprek volgens een belscript met de goodwill doet.",
      en: "What a talk by a script does to goodwill."),
    "thanks": Text(
      nl: "Wat bedanken doet, meer voor wie wordt herkend.",
      en: "What thanks do, more for who is recognised."),
    "privilege": Text(
      nl: "Wat een voorrecht per opdracht doet, als weinig klanten het hebben.",
      en: "What a privilege does per order, if few customers have one."),
    "friction": Text(
      nl: "Wat elk contact kost als techniek voorloopt op de rest.",
      en: "What every contact costs when technology runs ahead of the rest."),
    "fade": Text(
      nl: "Hoe snel een goed of slecht gevoel slijt.", en: "How soon a good or bad feeling wears off."),
    "silent": Text(
      nl: "Wat een klacht doet die een klant voor zich houdt.",
      en: "What a complaint does that a customer keeps to itself."),
    "unsolved": Text(
      nl: "Wat het doet als een klager alleen wordt gehoord.",
      en: "What it does when who complains is only heard."),
    "solved": Text(
      nl: "Wat een opgeloste klacht met de goodwill doet.", en: "What a solved complaint does to goodwill."),
    "solvedQuickly": Text(
      nl: "Wat een snel opgeloste klacht met de goodwill doet.",
      en: "What a quickly solved complaint does to goodwill."),
    "repair": Text(
      nl: "Welk deel van het verlies een oplossing goedmaakt.",
      en: "What part of the loss a solution makes good."),
    "repairQuickly": Text(
      nl: "Hetzelfde als de oplossing snel komt.", en: "The same when the solution comes quickly."),
    "complain": Text(
      nl: "De kans dat een klant een fout uitspreekt.",
      en: "The chance that a customer speaks of a mistake."),
    "friendly": Text(
      nl: "Wat een kortaf antwoord op een klacht kost.", en: "What a curt answer to a complaint costs."),
    "askedAfter": Text(
      nl: "Wat het doet als je bij het volgende contact naar de klacht vraagt.",
      en: "What it does when you ask after the complaint at the next contact."),
    "unaware": Text(
      nl: "Wat het kost als je langsgaat en niets van de klacht weet.",
      en: "What it costs when you call by and know nothing of the complaint."),
    "thanksUnknown": Text(
      nl: "Welk deel van een bedankje telt voor wie niet herkend wordt.",
      en: "What share of thanks counts for who is not recognised."),
    "thanksComplaint": Text(
      nl: "Hoeveel meer bedanken telt na een klacht.", en: "How much more thanks count after a complaint."),
    "privilegeUpTo": Text(
      nl: "Bij welk deel van de klanten een voorrecht niets meer is.",
      en: "At what share of customers a privilege is none."),
    "solveAlone": Text(
      nl: "Kans dat een klacht zonder kunde wordt opgelost.",
      en: "Chance that a complaint is solved without skill."),
    "solveSkill": Text(
      nl: "Wat processen en mensen aan die kans toevoegen.",
      en: "What processes and people add to that chance."),
    "askAfterWeeks": Text(
      nl: "Hoeveel weken je naar een klacht hoort te vragen.",
      en: "For how many weeks one should ask after a complaint."),
  ]

  static let trust: [String: Text] = [
    "trustUp": Text(
      nl: "Hoeveel ontbrekend vertrouwen elk gehouden woord oplevert.",
      en: "How much missing trust every kept word brings."),
    "trustDown": Text(
      nl: "Hoeveel vertrouwen een punt te weinig kost.", en: "How much trust a point too little costs."),
    "trustHeal": Text(
      nl: "Hoeveel ontbrekend vertrouwen een opgeloste klacht teruggeeft.",
      en: "How much missing trust a solved complaint gives back."),
    "trustBroken": Text(
      nl: "Hoeveel vertrouwen een gebroken belofte kost.", en: "How much trust a broken promise costs."),
    "trustPadded": Text(
      nl: "Hoeveel vertrouwen elke dag kost die je te ruim noemde.",
      en: "How much trust every day costs that you named too many."),
    "paddedFrom": Text(
      nl: "Vanaf hoeveel dagen te ruim een klant het merkt.",
      en: "From how many days too many a customer notices."),
    "playedPerDay": Text(
      nl: "Wat elke te ruim genoemde dag aan goodwill kost.",
      en: "What every day named too many costs in goodwill."),
    "trustWeight": Text(
      nl: "Hoe zwaar vertrouwen telt als een klant kiest.",
      en: "How heavily trust counts when a customer chooses."),
    "trustReferred": Text(
      nl: "Hoeveel vertrouwen een aanbeveling meebrengt.", en: "How much trust a recommendation brings."),
    "admitted": Text(
      nl: "Hoeveel vertrouwen het kost als je een eigen fout toegeeft.",
      en: "How much trust it costs when you admit an error of your own."),
    "foundOut": Text(
      nl: "Hoeveel vertrouwen het kost als een verzwegen fout uitkomt.",
      en: "How much trust it costs when a hidden error comes out."),
    "foundChance": Text(
      nl: "De kans dat een verzwegen fout uitkomt.", en: "The chance that a hidden error comes out."),
    "errorWeeks": Text(
      nl: "Na hoeveel weken een verzwegen fout kan uitkomen.",
      en: "After how many weeks a hidden error may be found."),
    "neutralTrust": Text(
      nl: "Het vertrouwen van wie je nog niet kent.", en: "The trust of who does not know you yet."),
  ]
}
