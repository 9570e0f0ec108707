# Kvittensen när ett register har lämnats över och datorn är rensad. Sägs rakt, utan att lova för mycket.

kind = Kvittens på överlämnat register
title_of = Kvittens på överlämnat register, { $register }
made = Gjord { $moment }
purpose = Registret har kopierats till den som tar över det, och tagits bort från datorn där det användes. Här står vad som gjordes och vad som återstår. Inga personuppgifter står här.
handed = Överlämnat
copy = Registret är överlämnat till ”{ $path }”.
holds = Kopian innehåller { $people ->
    [one] en person
   *[other] { $people } personer
} och { $companies ->
    [one] ett företag
   *[other] { $companies } företag
}.
checked = Kopian är kontrollerad sida för sida och öppnad med lösenordet, på sin plats. Den öppnas med samma lösenord och samma återställningskod som förut.
removed = Borttaget från datorn och det som var anslutet till den
removed_traces = registret i listan över öppnade register, utkast i registret, papper som väntade på utskrift
left = Inte borttaget, eller inte nått
left_folder = { $path } gick inte att ta bort helt. Nycklarna togs bort först om det gick; ta bort resten för hand.
left_place = säkerhetskopior i ”{ $path }”: platsen gick inte att nå. Anslut den och ta bort dem där.
left_papers = papper som har sparats som PDF eller skrivits ut
left_copies = kopior av mappen på andra ställen: andra datorer, minnen, molntjänster, datorns egen säkerhetskopiering
deleting = Vad borttagningen betyder
disk = Att skriva över filer hjälper inte på en SSD, som väljer själv var den skriver. Därför togs nycklarna bort först: utan dem är det som kan finnas kvar på disken oläsligt, utom för den som har en äldre kopia av nycklarna och lösenordet.
giver = Överlämnat av
gives = Jag har lämnat över registret och det som behövs för att öppna det.
receiver = Mottaget av
receives = Jag har tagit emot kopian och öppnat den.

## På startsidan

unfinished = ”{ $register }” är överlämnat men ligger kvar här, eftersom kopian ”{ $copy }” inte går att nå. Anslut platsen och starta programmet igen, så tas registret bort. Öppnar du registret i stället behålls det.
