# Vad som hände, vad som finns kvar och vad man kan göra nu. Lugnt, utan skuld och utan facktermer.
# Vid ett fält räcker det att säga vad som inte stämmer och hur det skrivs: texten står kvar där.

## Registret

wrong_password = Lösenordet öppnar inte det här registret. Inget har ändrats. Kontrollera skiftlåset (Caps Lock) och tangentbordets språk, och skriv lösenordet igen.
password_missing = Skriv registrets lösenord.
password_too_weak = Lösenordet är för lätt att gissa, och registret skyddar uppgifter om människor. Välj ett längre: fyra ord som inte hör ihop räcker och går att minnas.
not_confirmed = Skriv registrets namn precis som det står, med stora och små bokstäver. Inget har tagits bort.
person_not_confirmed = Skriv deltagarens namn eller deltagarnummer som det står ovanför. Ingen har raderats.
ground_missing = Välj varför personen raderas. Ingen har raderats.
erased_while_read = Personen är raderad, men något i programmet läste registret samtidigt. Det sista spåret, krypterat, försvinner från disken när du låser registret. Lås det nu om det inte kan vänta.
passwords_differ = De två lösenorden är inte lika. Skriv det andra en gång till.
password_wrong = Det nuvarande lösenordet stämmer inte. Inget har ändrats: registret öppnas fortfarande med det gamla. Skriv det nuvarande lösenordet igen.
password_same = Det är samma lösenord som nu. Inget har ändrats. Välj ett annat: den som kan det gamla ska inte kunna öppna det nya.
recovery_code_missing = Skriv koden från bladet.
recovery_code_length = Koden har { $wanted } tecken, men { $found ->
    [one] 1 är skrivet
   *[other] { $found } är skrivna
}. Jämför grupp för grupp med bladet: åtta grupper med fyra tecken, och fem i den sista.
recovery_code_characters = Något tecken finns inte i någon kod. Koden har bara siffror och bokstäver från A till Z. Jämför grupp för grupp med bladet.
recovery_code_check = Något tecken är felskrivet: kontrolltecknet i slutet stämmer inte med de andra. Inget har prövats än. Jämför grupp för grupp med bladet; förväxla inte 8 och B, 5 och S eller 2 och Z.
recovery_code_differs = Det här är en annan kod än den som just gjordes. Läs koden från det nya bladet. Den gamla gäller tills den nya är inläst.
recovery_code_wrong = Koden är rätt skriven men öppnar inte det här registret. Inget har ändrats. Kanske hör bladet till ett annat register, eller så har en nyare kod gjorts sedan dess: leta efter ett blad med senare datum.
no_recovery_code = Det här registret har ingen återställningskod, så bara lösenordet öppnar det. Inget har ändrats. Har du en säkerhetskopia: den öppnas med det lösenord och den kod som gällde när den gjordes.
no_new_code = Det finns ingen ny kod att läsa in. Inget har ändrats, och den kod som gällde gäller fortfarande. Börja om från Säkerhet i inställningarna.
still_read = Registret läses just nu av något annat i programmet, till exempel för att göra flera dokument. Inget har ändrats. Vänta tills det är klart och försök igen.
rekey_interrupted = Bytet av nyckel avbröts på vägen. Allt som var sparat finns kvar, och registret är låst. Lås upp det med det nya lösenordet; går det inte, med det gamla. Då blir det helt igen.
no_randomness = Datorn gav inga slumptal, och utan dem kan ett register inte skyddas. Inget har skapats eller ändrats. Starta om datorn och försök igen.
register_damaged = Registret ”{ $register }” är skadat och går inte att läsa. Filerna har lämnats precis som de är. Återställ den senaste säkerhetskopian; det skadade registret sparas bredvid.
register_keys_damaged = Nycklarna till registret ”{ $register }” är skadade i båda sina exemplar, och utan dem går det inte att läsa. Filerna har lämnats precis som de är. Återställ den senaste säkerhetskopian; det skadade registret sparas bredvid.
register_incomplete = En del av registret ”{ $path }” saknas: uppgifterna eller nycklarna. Det som finns har lämnats precis som det är. Har mappen kopierats, kopiera hela mappen en gång till; återställ annars den senaste säkerhetskopian.
register_newer = Registret är gjort med en nyare version av Kompetenspass (format { $found }; den här versionen läser till och med format { $known }). Det har inte rörts. Installera den nyare versionen och öppna registret med den.
no_such_register = Det finns inget register på ”{ $path }”. Inget nytt har skapats. Mappen kan ha flyttats eller bytt namn: leta upp den och öppna den därifrån.
not_a_register = ”{ $path }” är inget register från Kompetenspass. Mappen har lämnats som den är. Välj en mapp vars namn slutar på .kompetenspass.
in_use = { $by ->
    [window] Registret är redan öppet i ett annat fönster. Inget har ändrats. Fortsätt i det fönstret, eller lås registret där och öppna det sedan här.
    [command_line] Registret används just nu av kommandoraden (kompetenspass-cli). Inget har ändrats. Vänta tills den är klar och försök igen.
   *[unknown] Registret används just nu av ett annat program. Inget har ändrats. Stäng det andra programmet och försök igen.
}
register_locked = Registret är låst. Allt som var sparat finns kvar. Lås upp med lösenordet för att fortsätta.

## Mappar och diskar

read_only = Det går inte att skriva i ”{ $path }”. Inget har sparats där och inget har gått förlorat. Välj en annan mapp, eller be den som sköter datorn om rätt att skriva där.
register_moved = Registret ligger inte längre där det öppnades: mappen har flyttats, bytt namn eller tagits bort, eller så är disken inte ansluten. Det senaste är inte sparat. Det du skrev står kvar på skärmen, och allt som sparats tidigare finns där mappen nu ligger. Lägg tillbaka den och försök igen. Går det inte, skriv av det som står här, lås registret och öppna det på sin nya plats.
disk_full = Disken är full, så det senaste kunde inte sparas. Allt som sparats tidigare finns kvar, och det du skrev står kvar på skärmen. Frigör utrymme och försök igen.
unsafe_place = I ”{ $path }” går det inte att spara säkert, vilket kan hända i mappar på ett nätverk. Inget har skapats eller ändrats. Välj en mapp på datorns egen disk.
file_failed = Det gick inte att läsa eller skriva ”{ $path }”. Registret är oförändrat. Kontrollera att platsen finns kvar, eller välj en annan, och försök igen.
symbolic_link = ”{ $path }” är en genväg till en annan plats (en symbolisk länk). Inget har öppnats eller skrivits där, eftersom det kunde hamna någon annanstans än man tror. Välj platsen som genvägen pekar på, eller ett annat namn.
already_exists = Det finns redan något med namnet ”{ $path }”. Det har lämnats som det är. Välj ett annat namn eller en annan mapp.

## Säkerhetskopior

backup_disk_full = Säkerhetskopian fick inte plats i ”{ $path }”: disken är full. Registret är sparat och de äldre säkerhetskopiorna finns kvar. Frigör utrymme där, eller välj en annan plats; försöket görs om av sig självt.
backup_read_only = Det går inte att skriva i ”{ $path }”, så ingen säkerhetskopia gjordes där. Registret är sparat. Välj en annan plats, eller be den som sköter datorn om rätt att skriva där.
backup_missing = ”{ $path }” finns inte just nu. Registret är sparat. Sitter platsen på en sticka, sätt i den: kopian dit görs då av sig själv.
backup_damaged = ”{ $path }” är ingen hel säkerhetskopia. Inget har ändrats, varken i den eller i registret. Välj en annan säkerhetskopia.
backup_failed = Det gick inte att skriva eller läsa säkerhetskopian i ”{ $path }”. Registret är sparat, och inget halvt ligger kvar där. Sitter platsen på en sticka, sätt i den på nytt; försöket görs om av sig självt.
backup_of_damaged = Registret har en skada, så ingen ny säkerhetskopia görs. De äldre är kvar och orörda. Öppna Inställningar, Säkerhet, och återställ den senaste.
package_too_large = Filen är för stor för att vara ett modellpaket, och har inte lästs. Inget har ändrats. Kontrollera att du valde rätt fil.
not_a_package = Filen är inget modellpaket, eller är inte hel. Inget har ändrats. Välj en fil som har sparats med ”Spara modellen som paket”.
package_newer = Paketet är gjort med en nyare version av Kompetenspass. Inget har ändrats. Uppdatera programmet, eller be om ett paket från den version du har.
package_broken = Något i paketet saknas, är okänt eller stämmer inte, så inget av det har lästs in. Inget har ändrats. Be om filen på nytt.
package_names = Inget paket har sparats. Texten ”{ $text }” nämner någon i registret vid namn, och ett modellpaket ska inte ha någon i sig. Skriv om texten, till exempel med en roll i stället för ett namn, och spara igen.
copy_not_whole = Kopian i ”{ $path }” gick inte att läsa tillbaka som den skrevs, så den är borttagen därifrån. Registret ligger kvar på datorn, och inget har tagits bort. Välj en annan plats, till exempel en annan sticka. Händer det där också: gör en säkerhetskopia nu, så visar det sig om registret har en skada.
backup_old = Det senaste du gjort finns inte i någon säkerhetskopia ännu. Allt är sparat på den här datorn. Gör en säkerhetskopia i Inställningar, Säkerhet.

## Att spara och ångra

save_failed = Ändringen kunde inte sparas. Allt som sparats tidigare finns kvar, och det du skrev står kvar på skärmen. Försök igen; går det fortfarande inte, lås registret och öppna det på nytt.
internal = Något oväntat hände i programmet. Allt som var sparat finns kvar. Försök igen; händer det en gång till, starta om Kompetenspass.
invalid_input = Programmet kunde inte läsa uppgifterna. Inget har ändrats. Öppna sidan på nytt och försök igen.
nothing_changed = Inget hade ändrats, så inget behövde sparas.
not_found = Det här finns inte längre i registret: det har tagits bort. Inget annat har ändrats. Gå tillbaka till listan.
referenced_elsewhere = Det här kan inte tas bort, eftersom något annat i registret hänvisar till det. Inget har ändrats. Låt det stå kvar, eller ta först bort det som hänvisar hit.
nothing_to_undo = Det finns inget att ångra.
nothing_to_redo = Det finns inget att göra om.
touched_since = Det går inte att ångra ”{ $operation }”, eftersom uppgifterna har ändrats sedan dess. Inget har ändrats nu. Rätta uppgifterna där de står i stället.
never_undone = ”{ $operation }” går inte att ångra. Inget har ändrats.

## Texter och tal

missing = Det här behöver fyllas i.
text_too_long = Texten har { $length } tecken, och här ryms { $limit }. Korta den, eller dela upp den.
number_unreadable = Skriv ett tal med siffror, till exempel 45.
number_outside = Skriv ett tal från { $lowest } till { $highest }.
more_women_than_people = Målet för kvinnor är högre än målet för alla deltagare. Ändra ett av dem.
email_unreadable = E-postadressen gick inte att tolka. Skriv den som namn@exempel.se.
level_outside = Nivån ska vara från 0 till 4, men { $level } angavs. Inget har ändrats. Välj en av de fem nivåerna.
no_level = Nivån saknas. Inget har ändrats. Välj en av de fem nivåerna, eller ”ej bedömd” eller ”ej aktuell”.
rater_elsewhere = I kartläggningen skattar bara deltagaren och coachen. Inget har ändrats. Välj egen skattning eller coachens bedömning.

## Datum

date_unreadable = Datumet gick inte att tolka. Skriv det som 2020-10-05, 5/10 eller 5 oktober 2020.
date_year = Året ska vara från 1900 till 2100, men { $year } angavs.
date_month = Det finns ingen månad { $month }. Skriv dagen före månaden, som i 5/10, eller hela datumet som 2020-10-05.
date_day = Dagen { $day }/{ $month } finns inte i kalendern.
date_day_of_year = Dagen { $day }/{ $month } finns inte i kalendern år { $year }.
ends_before_start = Slutet ({ $ends }) ligger före början ({ $starts }). Ändra ett av datumen.
not_yet = Den dagen har inte varit än. Skriv den som planerad, eller vänta med att skriva in den.
time_unreadable = Klockslaget gick inte att tolka. Skriv det som 9.30 eller 09:30.
time_before = Slutet ligger före början samma dag. Ändra ett av klockslagen.
time_taken = Någon annan har den tiden vid besöket. Inget har ändrats. Välj en annan tid, eller flytta den andra först.
day_has_time = Den dagen har redan tid för validering eller kartläggning. Inget har sparats. Lämna tiden tom för den dagen, eller ändra tiden som finns.
not_attended = Intyg om deltagande ges bara till den som har deltagit till slut. Inget intyg har gjorts. Notera först vid tillfället att personen har deltagit.
no_room = { $room ->
    [0] Besöket har ingen tid kvar
    [one] Besöket har plats för 1 till
   *[other] Besöket har plats för { $room } till
}. Ingen har lagts till. Välj färre, låt besöket sluta senare, eller gör samtalen kortare.
report_without_period = Det går inte att se från vilken dag rapporten gäller: inget rapportdatum ligger före, och projektet har ingen första dag före det. Ingen rapport har gjorts. Skriv projektets första dag under Projekt, fliken Uppgifter, och försök igen.
no_visits = Inga besök är planerade från i dag, så ingen kalenderfil har gjorts. Planera ett besök hos ett företag först.
month_not_open = Månaden kan inte stängas nu: den är inte slut, månaden före är inte stängd, eller inget har ändrats sedan den stängdes.
columns = Välj minst en kolumn, och varje kolumn en gång.
issued = Rapporten är utfärdad och ändras inte längre. Gör en ny rapport i stället.
year_before = Det sista året ligger före det första. Ändra ett av dem.

## Personnummer och samordningsnummer. Säg aldrig vilken siffra som vore rätt.

identity_length = Numret har { $digits ->
    [one] 1 siffra
   *[other] { $digits } siffror
}, men ska ha tio eller tolv. Skriv det som ÅÅMMDD-NNNN eller ÅÅÅÅMMDD-NNNN.
identity_sign = Bindestrecket eller plustecknet ska stå före de fyra sista siffrorna, och bara där.
identity_characters = Skriv numret med bara siffror och ett bindestreck före de fyra sista.
identity_century = Året i numret stämmer inte: det ska vara från 1800 till 2099. Kontrollera de fyra första siffrorna.
identity_month = Månaden i numret stämmer inte: den ska vara från 01 till 12.
identity_day = Dagen i numret finns inte i den månaden. I ett samordningsnummer är dagen höjd med 60.
identity_serial = Födelsenumret, alltså de tre siffrorna före den sista, kan inte vara 000.
identity_check_digit = Kontrollsiffran, den sista, stämmer inte med de andra. Jämför numret siffra för siffra med en handling: ofta har två siffror bytt plats.

# Något att fråga om; numret godtas ändå
identity_future_birth = Enligt numret är personen född efter dagens datum. Kontrollera året.
identity_centenarian = Enligt numret är personen hundra år eller fyller hundra i år. Kontrollera året, eller om plustecknet ska vara ett bindestreck.
identity_needless_plus = Plustecknet betyder att personen har fyllt hundra år, men årtalet säger något annat. Kontrollera tecknet.
identity_no_real_date = Samordningsnumret saknar ett riktigt födelsedatum. Sådana finns men är ovanliga: kontrollera det mot en handling.

## Organisationsnummer, bransch och yrke

organisation_length = Numret har { $digits ->
    [one] 1 siffra
   *[other] { $digits } siffror
}, men ett organisationsnummer har tio. Skriv det som NNNNNN-NNNN.
organisation_sign = Bindestrecket ska stå före de fyra sista siffrorna, och bara där.
organisation_characters = Skriv organisationsnumret med bara siffror och ett bindestreck.
organisation_third_digit = Efter 16 ska ett organisationsnummer följa, och dess tredje siffra är minst 2. Kontrollera siffrorna.
organisation_check_digit = Kontrollsiffran, den sista, stämmer inte med de andra. Jämför numret siffra för siffra: ofta har två siffror bytt plats.
organisation_sole_trader = Numret är inget bolags, för då är den tredje siffran minst 2. Som nummer för en enskild firma, alltså ägarens personnummer, stämmer det inte heller. { $part ->
    [century] { identity_century }
    [month] { identity_month }
    [day] { identity_day }
    [serial] { identity_serial }
   *[check_digit] { identity_check_digit }
}
organisation_is_personal = Numret är en enskild firmas, alltså ägarens personnummer. Det behandlas som en personuppgift och visas utan de fyra sista siffrorna.
sni_characters = Skriv SNI-koden med siffror, med eller utan punkt efter de två första: 25.110.
sni_length = SNI-koden har { $digits ->
    [one] 1 siffra
   *[other] { $digits } siffror
}, men ska ha två till fem.
sni_division = SNI har ingen huvudgrupp med de två första siffrorna. Kontrollera koden, eller vilken version av SNI den hör till.
ssyk_characters = Skriv SSYK-koden med fyra siffror, till exempel 7223.
ssyk_length = SSYK-koden har { $digits ->
    [one] 1 siffra
   *[other] { $digits } siffror
}, men ska ha fyra.

## Personer, företag och befattningar

person_exists = En person med det personnumret finns redan i registret. Ingen ny har lagts till, och det du skrev står kvar. Öppna den person som finns, eller kontrollera numret.
same_name = Det finns redan en person med samma namn i registret. Ingen ny har lagts till, och det du skrev står kvar. Öppna den person som finns, eller ange att det är en annan med samma namn.
company_exists = Ett företag med det organisationsnumret finns redan i registret. Inget nytt har lagts till, och det du skrev står kvar. Öppna det företag som finns, eller kontrollera numret.
already_participant = Personen är redan deltagare i projektet. Ingenting har ändrats: en person räknas en gång per projekt.
no_requirements = Befattningen har inga krav än, så det finns inget att kartlägga mot. Inget har påbörjats. Lägg till krav på befattningen, eller utgå från en mall.
plan_state_refused = En plan som är ”{ $from }” kan inte bli ”{ $to }” direkt. Inget har ändrats. Ta stegen i ordning: utkast, överenskommen, pågående, avslutad.

## Utbildning och tid

hours_unreadable = Tiden går inte att läsa. Skriv timmar, till exempel 16, 7,5 eller 7:30.
kronor_unreadable = Beloppet går inte att läsa. Skriv kronor, till exempel 12 500 eller 12 500,50.
seat_refused = En plats som är ”{ $from }” kan inte bli ”{ $to }” direkt. Inget har ändrats. Ta stegen i ordning: inbjuden, tackat ja, deltagit.
occasion_full = { $seats ->
    [one] Den enda platsen är tagen
   *[other] Alla { $seats } platser är tagna
}, så ingen fler får plats. Inget har ändrats. Öka antalet platser, eller välj ett annat tillfälle.
seat_too_early = Dagen ligger för tidigt: den tidigaste som går är { $first }. Inget har ändrats. Välj den dagen eller en senare.
occasion_not_over = Tillfället slutar { $ends }. Att någon har deltagit går att spara från den dagen. Inget har ändrats.
occasion_over = Tillfället slutade { $ends }, så ingen kan bjudas in till det längre. Inget har ändrats. Välj ett kommande tillfälle.
seat_did_not_attend = Bara den som har deltagit kan få ett resultat. Inget har ändrats. Spara först att personen har deltagit.
has_seat = Personen är redan inbjuden till tillfället. Inget har ändrats.
occasion_of_other_company = Tillfället hålls för ett annat företag än personens. Inget har ändrats. Välj ett öppet tillfälle, eller ändra vilket företag det hålls för.
fewer_seats = { $taken ->
    [one] En plats är redan tagen
   *[other] { $taken } platser är redan tagna
}, så antalet kan inte vara lägre. Det du skrev står kvar. Ange minst så många.
attendance_noted = Närvaro är redan noterad för tillfället, så dess dagar kan inte ändras. Det du skrev står kvar. Lägg upp ett nytt tillfälle om det hölls fler gånger.
more_than_a_day = Ett dygn har 24 timmar. Det du skrev står kvar. Skriv tiden för varje dag för sig.
day_to_come = Dagen har inte varit än. Det du skrev står kvar. Tid och underskrift intygas när de har varit.
time_certified = Tiden står på en lista som undertecknades { $on }, så den ändras inte. Ta först bort underskriften från listan om den ska rättas.
compared_already = Personen jämförs redan med befattningen på det sättet. Inget har ändrats.
plan_closed = Utvecklingsplanen är avslutad. Inget har ändrats. Öppna planen igen om den ska fortsätta.
has_template = Planen har redan allt som mallen skulle ge. Inget har ändrats.
has_training = Utbildningen är redan en insats i planen. Inget har ändrats.
no_euro_rate = Projektet har ingen kurs för euron, så beloppet kan inte räknas om. Det du skrev står kvar. Ange kursen under Inställningar, Projekt.
over_ceiling = Taket räcker inte: { $room } euro är kvar för företaget och dess grupp den dagen. Det du skrev står kvar. Minska beloppet, eller kontrollera tidigare stöd.
day_before = Dagen ligger före ett tidigare steg. Den tidigaste som går är { $first }. Det du skrev står kvar. Kontrollera dagarna.
result_against_areas = Utfallet stämmer inte med områdena. Bevis ges när kraven i alla områden är uppfyllda, intyg när de är det i några, och annars inget av dem. Inget har ändrats. Ange vad testcentret sa om varje område, eller välj det utfall som följer.
not_done_for = { $why } Det gäller { $person }.

## Dokument

font_lacks = Tecknet { $character } i ”{ $field }” finns inte i dokumentets typsnitt, så dokumentet har inte gjorts. Uppgiften i registret är oförändrad. Skriv texten med andra tecken, till exempel med latinska bokstäver, och gör dokumentet igen.
document_failed = Dokumentet kunde inte göras. Registret är oförändrat. Försök igen; går det fortfarande inte, starta om Kompetenspass.
printing_failed = Utskriften kunde inte startas. Dokumentet är färdigt och ligger i ”{ $path }”. Öppna det och skriv ut det därifrån.
nothing_to_print = Ingen i urvalet är kartlagd eller har en utvecklingsplan än, så inget dokument har gjorts. Börja med en kartläggning, eller gör ett annat urval.
no_plan = Personen har ingen utvecklingsplan än, så det finns inget att skriva ut. Börja planen med ett mål eller en insats.
batch_running = Flera dokument håller redan på att göras. De fortsätter som de ska. Vänta tills de är klara, eller avbryt dem först.
