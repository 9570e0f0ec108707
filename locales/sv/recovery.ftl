# Bladet med återställningskoden. Det läses kanske först om flera år, av någon som är orolig:
# lugnt, kort och i rätt ordning. Inga uppgifter om någon människa.

title = Återställningskod
program = Kompetenspass
keep = Förvaras inlåst
made = Gjord { $day }
title_of = Återställningskod för { $register }
purpose = Med den här koden öppnas registret om lösenordet är glömt. Bladet är lika mycket värt som lösenordet: den som har det och en kopia av registret kan läsa allt.
code = Koden
code_note = Stora eller små bokstäver, mellanrum och bindestreck spelar ingen roll. Noll och O läses lika, liksom ett, I och L. Det sista tecknet avslöjar om något blev felskrivet.
steps = Så används den
use_start = Starta Kompetenspass och välj registret.
use_forgotten = Välj ”Glömt lösenordet?” under rutan för lösenordet.
use_type = Skriv koden, och välj ett nytt lösenord.
use_put_back = Lägg tillbaka bladet. Koden gäller fortfarande.
store = Så förvaras den
store_apart = Inlåst, och skilt från datorn och säkerhetskopiorna. Aldrig i datorväskan.
store_paper = Bara på papper: inte som foto, i e-post eller i en fil på datorn.
lost = Om bladet kommer bort
lost_new = Gör en ny kod under Inställningar, Säkerhet. Då slutar den här att gälla.
lost_seen = Kan någon annan ha sett den: välj ”Byt nyckel” på samma sida. Äldre säkerhetskopior öppnas fortfarande med den kod som gällde när de gjordes.
counts = Koden gäller från det att den har lästs tillbaka i programmet. När en nyare kod har gjorts kan det här bladet strimlas.
