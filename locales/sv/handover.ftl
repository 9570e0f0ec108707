# Kvittensen när ett register har lämnats över och datorn är rensad. Sägs rakt, utan att lova för mycket.

title_of = Kvittens på överlämnat register, { $register }
at = Gjord { $moment }
copy = Registret är överlämnat till ”{ $path }”. Kopian är kontrollerad sida för sida och öppnad med lösenordet. Den innehåller { $people ->
    [one] en person
   *[other] { $people } personer
} och { $companies ->
    [one] ett företag
   *[other] { $companies } företag
}.
removed = Borttaget från den här datorn och det som är anslutet till den:
removed_folder = – { $path }
removed_traces = – registret i listan över öppnade register, utkast i registret, papper som väntade på utskrift
left = Inte borttaget, eller inte nått:
left_folder = – { $path } gick inte att ta bort helt. Nycklarna togs bort först om det gick; ta bort resten för hand.
left_place = – säkerhetskopior i ”{ $path }”: platsen gick inte att nå. Anslut den och ta bort dem där.
left_papers = – papper som har sparats som PDF eller skrivits ut
left_copies = – kopior av mappen på andra ställen: andra datorer, minnen, molntjänster, datorns egen säkerhetskopiering
disk = Att skriva över filer hjälper inte på en SSD, som väljer själv var den skriver. Därför togs nycklarna bort först: utan dem är det som kan finnas kvar på disken oläsligt, utom för den som har en äldre kopia av nycklarna och lösenordet.
