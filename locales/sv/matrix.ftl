# Företagets kompetensmatris på papper. Läses av den som leder arbetet: sakligt, och ingen rangordning.

kind = Kompetensmatris
title_of = Kompetensmatris, { $company }, { $day }
made = Upprättad { $day }
left_with = Exemplar { $version }, lämnat till { $who }
purpose = Matrisen visar vad de som arbetar här kan enligt kompetenskartläggningen, mot vad deras befattningar kräver. Den är till för att planera bemanning, handledning och utbildning. Den rangordnar ingen, och ingen nivå i den är en validering.

## Vad den visar

about = Vad den visar
people = Personer
organisation_number = Org.nr
project = Projekt
compared = Jämfört med läget
on_one = Det här hänger på en person
on_one_note = Bara en av de kartlagda kan utföra arbetet själv (nivå 3 eller 4). Är den personen borta kan ingen annan.
without_anyone = Det här kan ingen kartlagd utföra själv
competences = Kompetens för kompetens
competences_note = ”Kan själva” räknar alla kartlagda på nivå 3 eller 4, ”kan handleda” dem på nivå 4. De tre sista räknar dem vars befattning kräver kompetensen.
block = Person { $from } till { $to }
block_note = Siffran är kartlagd nivå 0–4. En understruken siffra gäller ett avgörande krav. En tom ruta: befattningen kräver inte kompetensen.
block_note_compared = Siffran är kartlagd nivå 0–4; siffran före pilen är nivån den tidigare dagen. En understruken siffra gäller ett avgörande krav. En tom ruta: befattningen kräver inte kompetensen.

## Kolumner

head_number = Nr
head_person = Namn
head_role = Befattning
head_mapped = Kartlagt
head_alone_in = Ensam om
head_only = Kan ingen annan utföra själv
head_competence = Kompetens
head_alone = Kan själva
head_guide = Kan handleda
head_met = Når kravet
head_gap = Under kravet
head_unknown = Ej bedömda

## I rutorna

guide = { $can }, varav { $want } vill
assessed_of = { $assessed } av { $applicable }
no_requirements = inga krav
level_alone = nivå{ "\u00A0" }{ $level }, inget krav i befattningen
was = var { $level }
legend_met = Fylld ruta: når kravet
legend_gap = Randig ruta: under kravet
legend_surplus = Prickig ruta: över kravet
