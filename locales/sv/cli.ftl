# Vad kommandoraden (kompetenspass-cli) säger. Hjälpen (--help) är på engelska och står i koden.

password = Lösenord för ”{ $register }”:
password_not_given = Inget lösenord har angetts, och här finns ingen terminal att fråga i. Sätt miljövariabeln KOMPETENSPASS_PASSWORD, eller kör kommandot i en terminal.
password_unreadable = Lösenordet gick inte att läsa från terminalen. Inget har öppnats. Försök igen, eller sätt miljövariabeln KOMPETENSPASS_PASSWORD.
recovery_code = Återställningskod för ”{ $register }”:
recovery_code_not_given = Ingen återställningskod har angetts, och här finns ingen terminal att fråga i. Sätt miljövariabeln KOMPETENSPASS_RECOVERY_CODE, eller kör kommandot i en terminal.
new_password = Nytt lösenord för ”{ $register }”:
new_password_again = Det nya lösenordet en gång till:
new_password_not_given = Inget nytt lösenord har angetts, och här finns ingen terminal att fråga i. Sätt miljövariabeln KOMPETENSPASS_NEW_PASSWORD, eller kör kommandot i en terminal.
recovered = Registret i ”{ $path }” har ett nytt lösenord. Koden på bladet gäller fortfarande: lägg tillbaka det.
incident_made = Underlaget ligger i ”{ $path }”. Det innehåller namn: lämna det bara till den personuppgiftsansvariga och dataskyddsombudet.
model_saved = Modellpaketet ligger i ”{ $path }”. Det har inga personer, företag eller projekt i sig.
model_taken = Paketet är inläst: { $added } tillagda och { $changed } ändrade. Säkerhetskopian som gjordes före ligger i ”{ $backup }”.
model_known = Allt i paketet finns redan i registret, ord för ord. Inget har ändrats.
no_such_model = Det finns ingen valideringsmodell med namnet ”{ $name }” i registret. Där finns: { $models }.
no_models = Det finns inga valideringsmodeller i registret än.
output_failed = Svaret gick inte att skriva ut.

no_such_company = Det finns inget företag med namnet ”{ $name }” i registret. Där finns: { $companies }.
no_companies = Det finns inga företag i registret än.

making = Gör dokument
made = { $papers ->
    [one] 1 dokument har gjorts och ligger i ”{ $path }”.
   *[other] { $papers } dokument har gjorts och ligger i ”{ $path }”.
}
refused = { $papers ->
    [one] 1 dokument kunde inte göras.
   *[other] { $papers } dokument kunde inte göras.
}
example_made = Exempelregistret ligger i ”{ $path }”. Lösenordet är { $password }.
example_kept = Exempelregistret fanns redan i ”{ $path }” och har lämnats som det är. Lösenordet är { $password }.

whole = Registret är helt: { $operations } åtgärder och { $revisions } ändringar i loggen stämmer med det som finns sparat.
versions = Registrets format är { $format } och tabellernas version { $schema }.
not_whole = Registret är inte helt. Inget har ändrats i det. Återställ den senaste säkerhetskopian (restore), eller rädda det som går att läsa (rescue).
damaged_pages = { $pages ->
    [one] 1 sida i databasen är skadad.
   *[other] { $pages } sidor i databasen är skadade.
}
damaged_structure = Databasen säger: { $fault }
broken_references = { $rows ->
    [one] 1 rad i { $table } hänvisar till något som inte finns.
   *[other] { $rows } rader i { $table } hänvisar till något som inte finns.
}
damaged_papers = { $papers ->
    [one] 1 utfärdat dokument är inte längre vad det var.
   *[other] { $papers } utfärdade dokument är inte längre vad de var.
}
differences = { $rows ->
    [one] 1 rad är inte densamma i loggen och i tabellen.
   *[other] { $rows } rader är inte desamma i loggen och i tabellerna.
}
key_copies_differ = Nycklarnas två exemplar är inte lika.

backed_up = Säkerhetskopian ligger i ”{ $path }”. Den är öppnad och kontrollerad: { $people ->
    [one] 1 deltagare.
   *[other] { $people } deltagare.
}
no_backups = Här finns ingen säkerhetskopia.
restored = Säkerhetskopian är återställd i ”{ $path }”: { $people ->
    [one] 1 deltagare.
   *[other] { $people } deltagare.
}
kept_aside = Det som låg där är sparat i ”{ $path }”.
rescued_table = { $table }: { $read } rader lästa, { $log } ur loggen, { $left_out } utelämnade.
unread_table = Delar av { $table } gick inte att läsa.
generated = Registret är gjort: { $path }, med { $people } påhittade personer och { $companies } företag.
numbers_left_out = { $lines } rader är inga identitetsnummer och togs inte med.
