# Vad som kunde räddas ur ett skadat register, och vad som saknas. Sägs rakt.

rescued = Det som gick att läsa ligger i ”{ $path }”: { $people ->
    [one] 1 deltagare.
   *[other] { $people } deltagare.
} Det skadade registret har lämnats som det är.
nothing_lost = Inget har gått förlorat.
unread_pages = { $pages ->
    [0] Alla sidor i databasen gick att läsa.
    [one] 1 sida i databasen gick inte att läsa.
   *[other] { $pages } sidor i databasen gick inte att läsa.
}
from_log = { $rows ->
    [one] 1 uppgift är hämtad ur historiken.
   *[other] { $rows } uppgifter är hämtade ur historiken.
}
left_out = { $rows ->
    [one] 1 uppgift är utelämnad, eftersom det den hör till är borta.
   *[other] { $rows } uppgifter är utelämnade, eftersom det de hör till är borta.
}
unread_parts = Det som bara stod på de oläsliga sidorna är borta, utan att synas som ett hål. Jämför med det du minns, och med en säkerhetskopia.
lost_revisions = { $revisions ->
    [one] 1 ändring saknas i historiken.
   *[other] { $revisions } ändringar saknas i historiken.
}
nameless = { $operations ->
    [one] 1 åtgärd har förlorat sitt namn i historiken.
   *[other] { $operations } åtgärder har förlorat sina namn i historiken.
}
lost_papers = { $papers ->
    [one] 1 utfärdat dokument är förlorat.
   *[other] { $papers } utfärdade dokument är förlorade.
}
